"""A drawing written as one file: SVG as it is, PNG at a size in pixels, PDF at a size in inches."""

from __future__ import annotations

import tempfile
from pathlib import Path

from fabula.kit.errors import BadBrief, UnknownName

FORMATS = ("svg", "png", "pdf")
LARGEST, SMALLEST = 8192, 64
"""Pixels along the width of a picture."""
SQUARE, SHEET = (8.5, 8.5), (8.27, 11.69)
"""Inches of a page of the book, and of A4."""


def format_of(out: Path) -> str:
    """Return the format that the name of `out` asks for; raise UnknownName when it is none of ours."""
    form = out.suffix.removeprefix(".").casefold()
    if form not in FORMATS:
        raise UnknownName(
            f"A picture cannot be written as '{out.name}'.", hint="End the name in .svg, .png or .pdf."
        )
    return form


def fitting_size(size: int) -> int:
    """Return `size`; raise BadBrief when a picture cannot be that many pixels wide."""
    if not SMALLEST <= size <= LARGEST:
        raise BadBrief(
            f"A picture has from {SMALLEST} to {LARGEST} pixels a side, not {size}.",
            hint="1600 suits a screen, 2550 a printed page.",
        )
    return size


def written(svg: str, form: str, size: int, inches: tuple[float, float] = SQUARE) -> bytes:
    """Return `svg` as a file of format `form`: `size` pixels wide as PNG, `inches` wide and high as PDF."""
    if form == "svg":
        return svg.encode()
    if form == "png":
        import resvg_py

        return bytes(resvg_py.svg_to_bytes(svg_string=svg, width=size))
    import typst

    width, height = inches
    page = (
        f"#set page(width: {width}in, height: {height}in, margin: 0pt)\n"
        '#place(image("picture.svg", width: 100%, height: 100%, fit: "contain"))'
    )
    with tempfile.TemporaryDirectory(prefix="fabula-") as place:
        (Path(place) / "picture.svg").write_text(svg, encoding="utf-8")
        (Path(place) / "main.typ").write_text(page, encoding="utf-8")
        made: bytes = typst.compile(str(Path(place) / "main.typ"), root=place, format="pdf", timestamp=0)
    return made
