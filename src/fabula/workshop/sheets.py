"""Contact sheets: small pictures in rows with a caption under each, as a PNG light enough for a web page.

Captions are set beside the drawings, never inside them.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, ImageDraw, ImageFont

from fabula.binders.leaves import Leaf
from fabula.core.values import PAGE_UNITS
from fabula.core.words import LanguageCode
from fabula.fonts.faces import body_face, title_face

PAPER, CARD, INK, SOFT = "#f4ecdc", "#fdf9f0", "#3a2f2a", "#75675c"
HEAVIEST = 300_000
"""The most bytes of a sheet."""
GAP, MARGIN, HEAD, CAPTION = 8, 24, 58, 24

Canvas = Image.Image


@dataclass(frozen=True)
class Cell:
    """One picture of a sheet and the words under it."""

    picture: Canvas
    caption: str


def rendered(svg: str, *, width: int) -> Canvas:
    """Return an SVG document as an image `width` pixels wide."""
    import resvg_py

    with Image.open(io.BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=svg, width=width)))) as image:
        return image.convert("RGBA")


def trimmed(inner: str, *, reach: float, width: int = 420) -> Canvas:
    """Return a drawing about (0, 0), at most `reach` wide each way, cut to what is to be seen of it."""
    box = f"{-reach} {-reach * 1.6} {reach * 2} {reach * 2}"
    image = rendered(
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
        f' viewBox="{box}">{inner}</svg>',
        width=width,
    )
    seen = image.getchannel("A").point(lambda value: 255 if value > 150 else 0).getbbox()
    if seen is None:
        return image
    pad = width // 60  # light round a lamp is cut, the lamp is not
    return image.crop((seen[0] - pad, seen[1] - pad, seen[2] + pad, seen[3] + pad))


def contact_sheet(
    title: str, cells: Sequence[Cell], *, columns: int, cell: tuple[int, int], fill: bool = False
) -> Canvas:
    """Return the cells in rows of `columns` under a title; with `fill` a picture takes its whole cell."""
    wide, high = cell
    rows = -(-len(cells) // columns)
    size = (
        2 * MARGIN + columns * (wide + GAP) - GAP,
        MARGIN + HEAD + rows * (high + CAPTION + GAP) + MARGIN - GAP,
    )
    page = Image.new("RGB", size, PAPER)
    pen = ImageDraw.Draw(page)
    pen.text((MARGIN, MARGIN), title, font=_font("en", 30, title=True), fill=INK)
    for number, one in enumerate(cells):
        x = MARGIN + number % columns * (wide + GAP)
        y = MARGIN + HEAD + number // columns * (high + CAPTION + GAP)
        if not fill:
            pen.rounded_rectangle((x, y, x + wide - 1, y + high - 1), 10, fill=CARD)
        _paste(page, one.picture, (x, y, wide, high), pad=0 if fill else 6)
        font = _fitting(one.caption, wide)
        pen.text((x + wide / 2, y + high + CAPTION / 2), one.caption, font=font, fill=SOFT, anchor="mm")
    return page


def _paste(page: Canvas, picture: Canvas, box: tuple[int, int, int, int], *, pad: int) -> None:
    x, y, wide, high = box
    share = min((wide - 2 * pad) / picture.width, (high - 2 * pad) / picture.height)
    small = picture.resize(
        (max(round(picture.width * share), 1), max(round(picture.height * share), 1)),
        Image.Resampling.LANCZOS,
    )
    page.paste(small, (x + (wide - small.width) // 2, y + high - pad - small.height), small.convert("RGBA"))


def spread(left: Leaf, right: Leaf, svgs: tuple[str, str], language: LanguageCode, *, side: int) -> Canvas:
    """Return two facing pages with their words, each `side` pixels wide."""
    page = Image.new("RGB", (2 * side, side), PAPER)
    for number, (leaf, svg) in enumerate(zip((left, right), svgs, strict=True)):
        one = rendered(svg, width=side).convert("RGB")
        _set_words(one, leaf, language)
        page.paste(one, (number * side, 0))
    fold = ImageDraw.Draw(page, "RGBA")
    for away in range(14):
        for x in (side - 1 - away, side + away):
            fold.line((x, 0, x, side), fill=(40, 26, 20, round(46 * (1 - away / 14) ** 2)))
    return page


def _set_words(image: Canvas, leaf: Leaf, language: LanguageCode) -> None:
    """Set the leaf's lines in the middle of their box, as the binders do."""
    unit = image.width / PAGE_UNITS
    pen = ImageDraw.Draw(image)
    setting, box = leaf.setting, leaf.box
    font = _font(language, round(setting.size * unit), title=leaf.kind != "page")
    step = setting.size * setting.leading * unit
    middle = (box.y + box.height / 2) * unit
    for number, line in enumerate(setting.lines):
        y = middle + (number - (len(setting.lines) - 1) / 2) * step
        pen.text(((box.x + box.width / 2) * unit, y), line, font=font, fill=leaf.picture.ink, anchor="mm")


@lru_cache(maxsize=64)
def _font(language: LanguageCode, size: int, *, title: bool = False) -> ImageFont.FreeTypeFont:
    face = title_face(language) if title else body_face(language)
    return ImageFont.truetype(str(face.path), size)


def _fitting(text: str, wide: int) -> ImageFont.FreeTypeFont:
    """Return the largest caption face in which `text` is no wider than its cell."""
    fonts = [_font("en", size) for size in range(15, 7, -1)]
    return next((font for font in fonts if font.getlength(text) <= wide), fonts[-1])


def light_png(image: Canvas, heaviest: int = HEAVIEST) -> bytes:
    """Return the image as PNG of at most `heaviest` bytes: fewer colours first, then fewer pixels."""
    wide = image.width
    while True:
        for colours in (256, 160, 96):
            out = io.BytesIO()
            few = image.convert("RGB").quantize(colours, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
            few.save(out, "PNG", optimize=True)
            if out.tell() <= heaviest or wide < 200:
                return out.getvalue()
        wide = round(wide * 0.85)
        image = image.resize((wide, round(image.height * wide / image.width)), Image.Resampling.LANCZOS)
