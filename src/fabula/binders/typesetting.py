"""Setting a book in Typst: the data of every leaf, the fonts, and the compile."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal

from fabula.binders.colophon import PLACE
from fabula.binders.leaves import Leaf, Leaves, book_characters
from fabula.core.values import PAGE_UNITS, Book, Box
from fabula.fonts.subsets import embed
from fabula.kit.errors import BindingFailed

TRIM_INCHES = 8.5
POINTS_PER_INCH = 72.0
PAPER = "#fbf6ec"


def typst_book(book: Book, leaves: Leaves, *, bleed_inches: float, outline: bool) -> dict[str, Any]:
    """Return what the template needs about `book`, without its leaves."""
    return {
        "title": book.title,
        "author": "fabula" if outline else "",
        "description": book.brief.idea if outline else "",
        "language": book.brief.language,
        "unit": TRIM_INCHES * POINTS_PER_INCH / PAGE_UNITS,
        "bleed": bleed_inches * POINTS_PER_INCH,
        "outline": outline,
        "leaves": [],
    }


def leaf_data(leaf: Leaf, *, picture: str, verso: bool) -> dict[str, Any]:
    """Return what the template needs about one leaf; `picture` is its file name."""
    return {
        "kind": leaf.kind,
        "picture": picture,
        "alt": leaf.picture.alt,
        "paper": leaf.picture.paper,
        "ink": leaf.picture.ink,
        "box": box_data(leaf.box),
        "size": leaf.setting.size,
        "leading": leaf.setting.leading,
        "lines": list(leaf.setting.lines),
        "verso": verso,
    }


def colophon_data(leaves: Leaves, *, verso: bool) -> dict[str, Any]:
    """Return what the template needs about the colophon."""
    return {
        "kind": "colophon",
        "paper": PAPER,
        "heading": leaves.colophon.heading,
        "size": leaves.colophon.size,
        "box": box_data(PLACE),
        "sections": [
            {"heading": heading, "lines": list(lines)} for heading, lines in leaves.colophon.sections
        ],
        "verso": verso,
    }


def box_data(box: Box) -> dict[str, float]:
    """Return a box as the template reads it."""
    return {"x": box.x, "y": box.y, "width": box.width, "height": box.height}


def compile_book(
    book: Book,
    leaves: Leaves,
    data: dict[str, Any],
    pictures: Mapping[str, bytes],
    *,
    standards: tuple[Literal["ua-1"], ...] = (),
) -> bytes:
    """Return the PDF of `data` with `pictures` by file name; raise BindingFailed when Typst cannot set it."""
    import typst

    language = book.brief.language
    text_fonts = embed(book_characters(leaves, book), language)
    title_fonts = embed(book.title, language, title=True)
    data["text-fonts"] = [font.family for font in text_fonts]
    data["title-fonts"] = [font.family for font in title_fonts]
    template = files("fabula.binders") / "templates" / "book.typ"
    with tempfile.TemporaryDirectory(prefix="fabula-") as place:
        folder = Path(place)
        (folder / "fonts").mkdir()
        for number, font in enumerate((*text_fonts, *title_fonts)):
            (folder / "fonts" / f"{number}.ttf").write_bytes(font.data)
        for name, picture in pictures.items():
            (folder / name).write_bytes(picture)
        (folder / "book.json").write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
        (folder / "main.typ").write_bytes(template.read_bytes())
        try:
            made: bytes = typst.compile(
                str(folder / "main.typ"),
                root=place,
                font_paths=[str(folder / "fonts")],
                ignore_system_fonts=True,
                format="pdf",
                pdf_standards=list(standards),
                timestamp=0,
            )
        except typst.TypstError as error:
            raise BindingFailed(
                f"The PDF could not be set: {error}.", hint="Check the book with: fabula check FOLDER"
            ) from error
    return made
