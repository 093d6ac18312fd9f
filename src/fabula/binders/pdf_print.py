"""A print-ready interior for KDP paperback at 8.5 by 8.5 in: single pages, bleed outside, 300 dpi.

Rules (KDP paperback, checked 2026): bleed 0.125 in at head, foot and outside, none at the spine; even page
count; transparency flattened; no bookmarks, annotations or crop marks; at least 24 pages, which takes 22
story pages, as title page and colophon count. Pictures are rendered at 300 dpi and flattened; the words stay
vector type.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from typing import Any

from fabula.binders.leaves import Leaf, lay_out
from fabula.binders.typesetting import TRIM_INCHES, colophon_data, compile_book, leaf_data, typst_book
from fabula.core.values import PAGE_UNITS, Book
from fabula.kit.errors import BindingFailed
from fabula.kit.options import EngineOptions
from fabula.kit.progress import Tick, no_tick

BLEED_INCHES = 0.125
DPI = 300
BLEED = BLEED_INCHES / TRIM_INCHES * PAGE_UNITS
PIXELS = (round((TRIM_INCHES + BLEED_INCHES) * DPI), round((TRIM_INCHES + 2 * BLEED_INCHES) * DPI))


class PrintPdfBinder:
    """Print-ready interior for an 8.5 in square paperback: single pages, bleed, 300 dpi."""

    name = "pdf-print"
    version = "1"
    suffix = "-print.pdf"
    Options = EngineOptions

    def __init__(self, options: EngineOptions) -> None:
        self.options = options

    def bind(self, book: Book, assets: Mapping[str, bytes], *, tick: Tick = no_tick) -> bytes:
        """Return the interior: title page, colophon, story; blank at the end when the count is odd."""
        leaves = lay_out(book)
        data = typst_book(book, leaves, bleed_inches=BLEED_INCHES, outline=False)
        order: list[dict[str, Any]] = [leaf_data(leaves.title, picture="title.jpg", verso=False)]
        order.append(colophon_data(leaves, verso=True))
        for leaf in leaves.pages:
            order.append(leaf_data(leaf, picture=f"{leaf.name}.jpg", verso=len(order) % 2 == 1))
        if len(order) % 2:
            order.append({"kind": "blank", "verso": True})
        data["leaves"] = order
        pictures = {}
        inside = (leaves.title, *leaves.pages)
        for number, leaf in enumerate(inside, start=1):
            verso = next(one["verso"] for one in order if one.get("picture") == f"{leaf.name}.jpg")
            pictures[f"{leaf.name}.jpg"] = _printed(leaf, assets[leaf.picture.file], verso=verso)
            tick(number, len(inside))
        return compile_book(book, leaves, data, pictures)


def _printed(leaf: Leaf, svg: bytes, *, verso: bool) -> bytes:
    """Return the picture with its bleed as a flat JPEG at 300 dpi."""
    import resvg_py
    from PIL import Image

    left = -BLEED if verso else 0.0
    frame = f'viewBox="{left:.2f} {-BLEED:.2f} {PAGE_UNITS + BLEED:.2f} {PAGE_UNITS + 2 * BLEED:.2f}"'
    opening, found = re.subn(r'viewBox="[^"]*"', frame, svg.decode(), count=1)
    if not found:
        raise BindingFailed(
            f"The picture {leaf.picture.file} has no viewBox.",
            hint=f"Draw it again with: fabula redo FOLDER --page {max(leaf.number, 1)}",
        )
    wide, high = PIXELS
    raw = resvg_py.svg_to_bytes(svg_string=_sized(opening, wide, high), width=wide, height=high)
    flat = Image.new("RGB", PIXELS, leaf.picture.paper)
    drawn = Image.open(io.BytesIO(bytes(raw))).convert("RGBA")
    flat.paste(drawn, (0, 0), drawn)
    out = io.BytesIO()
    flat.save(out, "JPEG", quality=93, subsampling=0, dpi=(DPI, DPI))
    return out.getvalue()


def _sized(svg: str, wide: int, high: int) -> str:
    """Return `svg` with the size of the printed page on its root element."""
    end = svg.index(">", svg.index("<svg"))
    root = re.sub(r'\s(width|height|preserveAspectRatio)="[^"]*"', "", svg[:end])
    return f'{root} width="{wide}" height="{high}" preserveAspectRatio="none"{svg[end:]}'
