"""PDF to read on a screen: vector pictures, embedded subset fonts, tagged for PDF/UA-1."""

from __future__ import annotations

from collections.abc import Mapping

from fabula.binders.leaves import lay_out
from fabula.binders.typesetting import colophon_data, compile_book, leaf_data, typst_book
from fabula.core.values import Book
from fabula.kit.options import EngineOptions
from fabula.kit.progress import Tick, no_tick


class PdfBinder:
    """PDF/UA-1 with vector art, searchable text, title, language and alt text."""

    name = "pdf"
    version = "1"
    suffix = ".pdf"
    Options = EngineOptions

    def __init__(self, options: EngineOptions) -> None:
        self.options = options

    def bind(self, book: Book, assets: Mapping[str, bytes], *, tick: Tick = no_tick) -> bytes:
        """Return the PDF as bytes: cover, title page, story, colophon on square pages of 8.5 in."""
        leaves = lay_out(book)
        data = typst_book(book, leaves, bleed_inches=0, outline=True)
        pictures = {f"{leaf.name}.svg": assets[leaf.picture.file] for leaf in leaves.pictured}
        data["leaves"] = [
            *(leaf_data(leaf, picture=f"{leaf.name}.svg", verso=False) for leaf in leaves.pictured),
            colophon_data(leaves, verso=False),
        ]
        made = compile_book(book, leaves, data, pictures, standards=("ua-1",))
        tick(1, 1)
        return made
