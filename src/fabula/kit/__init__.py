"""Tools that know nothing of books: errors, registry, options, seeds, progress, files."""
