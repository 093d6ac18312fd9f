"""EPUB 3.3, fixed layout: square pages of vector art with live text, music a reader may turn on, and media
overlays when a narrator has read the book.

Follows EPUB 3.3 and EPUB Accessibility 1.1. Nothing plays by itself, and nothing is claimed that is not so.
"""

from __future__ import annotations

from collections.abc import Mapping

from fabula.binders.epub_package import Item, nav_page, package, smil, zip_book
from fabula.binders.epub_pages import colophon_page, picture_page, stylesheet
from fabula.binders.leaves import Leaf, book_characters, lay_out
from fabula.core.values import Book
from fabula.fonts.subsets import EmbeddedFont, embed
from fabula.kit.options import EngineOptions
from fabula.kit.progress import Tick, no_tick


class EpubBinder:
    """Fixed-layout EPUB 3 with live text, alt text, navigation, music and read-aloud."""

    name = "epub"
    version = "1"
    suffix = ".epub"
    Options = EngineOptions

    def __init__(self, options: EngineOptions) -> None:
        self.options = options

    def bind(self, book: Book, assets: Mapping[str, bytes], *, tick: Tick = no_tick) -> bytes:
        """Return the EPUB as bytes, the same for the same book."""
        leaves = lay_out(book)
        fonts = (
            *embed(book_characters(leaves, book), book.brief.language, flavour="woff2"),
            *embed(book.title, book.brief.language, title=True, flavour="woff2"),
        )
        items = [*_fonts(fonts), *_pictures(book, assets), *_sounds(book, assets)]
        items.append(Item("style", "style.css", "text/css", stylesheet(fonts).encode()))
        for number, leaf in enumerate(leaves.pictured, start=1):
            items += _leaf_items(book, leaf)
            tick(number, len(leaves.pictured))
        items.append(
            Item(
                "colophon",
                "pages/colophon.xhtml",
                "application/xhtml+xml",
                colophon_page(book, leaves.colophon).encode(),
                spine="page-spread-left" if len(leaves.pages) % 2 == 0 else "page-spread-right",
            )
        )
        items.append(
            Item(
                "nav",
                "nav.xhtml",
                "application/xhtml+xml",
                nav_page(book, leaves).encode(),
                properties="nav",
            )
        )
        return zip_book(items, package(book, leaves, items))


def _leaf_items(book: Book, leaf: Leaf) -> list[Item]:
    spread = "rendition:page-spread-center"
    if leaf.kind == "title":
        spread = "page-spread-right"
    elif leaf.kind == "page":
        spread = "page-spread-left" if leaf.number % 2 else "page-spread-right"
    overlay = f"smil-{leaf.name}" if leaf.narration else ""
    page = Item(
        leaf.name,
        f"pages/{leaf.name}.xhtml",
        "application/xhtml+xml",
        picture_page(book, leaf).encode(),
        spine=spread,
        overlay=overlay,
    )
    if not leaf.narration:
        return [page]
    return [
        page,
        Item(
            overlay,
            f"overlays/{leaf.name}.smil",
            "application/smil+xml",
            smil(leaf.name, leaf.narration).encode(),
        ),
    ]


def _fonts(fonts: tuple[EmbeddedFont, ...]) -> list[Item]:
    return [
        Item(f"font-{number}", f"fonts/{font_file(font)}", "font/woff2", font.data)
        for number, font in enumerate(fonts, start=1)
    ]


def font_file(font: EmbeddedFont) -> str:
    """Return the file name of an embedded font."""
    return f"{font.family.lower().replace(' ', '-')}.woff2"


def _pictures(book: Book, assets: Mapping[str, bytes]) -> list[Item]:
    return [
        Item(
            f"picture-{picture.name}",
            picture.file,
            "image/svg+xml",
            assets[picture.file],
            properties="cover-image" if picture.name == "cover" else "",
        )
        for picture in book.pictures
    ]


def _sounds(book: Book, assets: Mapping[str, bytes]) -> list[Item]:
    return [Item(sound.name, sound.file, sound.media_type, assets[sound.file]) for sound in book.sounds]
