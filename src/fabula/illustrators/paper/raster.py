"""A drawing as it is seen: pixels to measure, never to print."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

Box = tuple[float, float, float, float]


def pixels_of(svg: str, box: Box, *, width: int | None = None, height: int | None = None) -> Image:
    """Return what lies within `box` (left, top, width, height, in units of `svg`) as RGBA pixels."""
    import resvg_py
    from PIL import Image

    page = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
        f' viewBox="{" ".join(map(str, box))}">{svg}</svg>'
    )
    raw = bytes(resvg_py.svg_to_bytes(svg_string=page, width=width, height=height))
    with Image.open(io.BytesIO(raw)) as image:
        return image.convert("RGBA")
