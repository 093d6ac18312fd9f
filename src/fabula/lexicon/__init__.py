"""The lexicon: characters, places and things with their words in both languages, as data."""
