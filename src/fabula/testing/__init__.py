"""For tests, here and in packages that bring their own engines: a small finished book."""

from fabula.testing.samples import sample_assets, sample_book

__all__ = ["sample_assets", "sample_book"]
