"""Single glyphs of Noto Color Emoji as plain SVG: the small things nobody has drawn by hand yet.

The font (SIL Open Font License) keeps each glyph as a graph of paints (COLR version 1); only the wanted graph
is walked, its outlines are written in page units and its gradients get ids of their own. No glyph is ever
embedded as a font or as a whole SVG table.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, cast

Matrix = tuple[float, float, float, float, float, float]
Tint = Callable[[str], str]

VARIATION_SELECTOR = 0xFE0F
SOFT_LIGHT_SHARE = 0.3
"""A blend mode few renderers agree on, shown as a thin layer."""


def short(value: float) -> str:
    """Return `value` with one decimal at most."""
    text = f"{value:.1f}"
    text = text[:-2] if text.endswith(".0") else text
    return "0" if text == "-0" else text


def joined(outer: Matrix, inner: Matrix) -> Matrix:
    """Return the matrix that applies `inner` first and `outer` after it."""
    a, b, c, d, e, f = outer
    g, h, i, j, k, m = inner
    return (
        a * g + c * h,
        b * g + d * h,
        a * i + c * j,
        b * i + d * j,
        a * k + c * m + e,
        b * k + d * m + f,
    )


@dataclass(frozen=True)
class _Font:
    glyphs: Any
    colr: Any
    palette: list[Any]
    records: dict[str, Any]
    cmap: dict[int, str]
    ligatures: dict[str, list[Any]]
    em: int


@lru_cache(maxsize=1)
def _font() -> _Font:
    from pathlib import Path

    import deckr_fonts
    from fontTools.ttLib import TTFont

    path = Path(deckr_fonts.__file__).parent / "fonts" / "NotoColorEmoji-Regular.ttf"
    font = TTFont(path, lazy=True)
    table = font["COLR"].table
    ligatures: dict[str, list[Any]] = {}
    for lookup in font["GSUB"].table.LookupList.Lookup:
        if lookup.LookupType == 4:
            for sub in lookup.SubTable:
                for first, sets in sub.ligatures.items():
                    ligatures.setdefault(first, []).extend(sets)
    for sets in ligatures.values():
        sets.sort(key=lambda one: -len(one.Component))
    read = _Font(
        glyphs=font.getGlyphSet(),
        colr=table,
        palette=font["CPAL"].palettes[0],
        records={record.BaseGlyph: record.Paint for record in table.BaseGlyphList.BaseGlyphPaintRecord},
        cmap=font.getBestCmap(),
        ligatures=ligatures,
        em=font["head"].unitsPerEm,
    )
    # these tables are read by and by from memory: once there, the file may be closed
    for tag in ("glyf", "hmtx", "maxp"):
        font[tag]
    font.close()
    return read


def _glyph_name(emoji: str, font: _Font) -> str | None:
    """Return the one glyph `emoji` stands for, or None when it is several or unknown."""
    names = [font.cmap.get(ord(sign)) for sign in emoji if ord(sign) != VARIATION_SELECTOR]
    if not names or None in names:
        return None
    first, rest = cast("str", names[0]), cast("list[str]", names[1:])
    while rest:
        for ligature in font.ligatures.get(first, ()):
            parts = [part for part in ligature.Component if font.cmap.get(VARIATION_SELECTOR) != part]
            if rest[: len(parts)] == parts:
                first, rest = ligature.LigGlyph, rest[len(parts) :]
                break
        else:
            return None
    return first if first in font.records else None


@dataclass
class _Walk:
    """One walk through a glyph's paints; collects the gradients and clips it meets."""

    font: _Font
    prefix: str
    tint: Tint | None
    definitions: list[str] = field(default_factory=list)

    def colour(self, index: int) -> tuple[str, float]:
        tone = self.font.palette[index] if index < len(self.font.palette) else self.font.palette[0]
        plain = f"#{tone.red:02x}{tone.green:02x}{tone.blue:02x}"
        return (self.tint(plain) if self.tint else plain), tone.alpha / 255

    def outline(self, name: str, matrix: Matrix) -> str:
        from fontTools.pens.svgPathPen import SVGPathPen
        from fontTools.pens.transformPen import TransformPen

        pen = SVGPathPen(self.font.glyphs, ntos=short)
        self.font.glyphs[name].draw(TransformPen(pen, matrix))
        return str(pen.getCommands())

    def define(self, text: str) -> str:
        name = f"{self.prefix}{len(self.definitions)}"
        self.definitions.append(text.replace("ID", name, 1))
        return name

    def paint(self, paint: Any, matrix: Matrix) -> str:
        """Return `paint` drawn through `matrix`."""
        kind = paint.getFormatName()
        inner = _moved(paint, matrix)
        if inner is not None:
            return self.paint(paint.Paint, inner)
        if kind == "PaintColrLayers":
            layers = self.font.colr.LayerList.Paint[
                paint.FirstLayerIndex : paint.FirstLayerIndex + paint.NumLayers
            ]
            return "".join(self.paint(layer, matrix) for layer in layers)
        if kind == "PaintColrGlyph":
            return self.paint(self.font.records[paint.Glyph], matrix)
        if kind == "PaintGlyph":
            return self.shape(paint, matrix)
        if kind == "PaintComposite":
            return self.composite(paint, matrix)
        em = self.font.em
        fill = self.fill(paint, matrix)
        return f'<path d="{_rectangle(matrix, em)}"{fill}/>' if fill else ""

    def shape(self, paint: Any, matrix: Matrix) -> str:
        path = self.outline(paint.Glyph, matrix)
        if not path:
            return ""
        fill = self.fill(paint.Paint, matrix)
        if fill:
            return f'<path d="{path}"{fill}/>'
        clip = self.define(f'<clipPath id="ID"><path d="{path}"/></clipPath>')
        return f'<g clip-path="url(#{clip})">{self.paint(paint.Paint, matrix)}</g>'

    def composite(self, paint: Any, matrix: Matrix) -> str:
        mode = int(paint.CompositeMode)
        if mode in (5, 7):  # source in, source out of the backdrop
            outlines = "".join(self.outlines(paint.BackdropPaint, matrix))
            source = self.paint(paint.SourcePaint, matrix)
            if not outlines or mode == 7:
                return source
            clip = self.define(f'<clipPath id="ID"><path d="{outlines}"/></clipPath>')
            return f'<g clip-path="url(#{clip})">{source}</g>'
        below = self.paint(paint.BackdropPaint, matrix)
        above = self.paint(paint.SourcePaint, matrix)
        if mode == 3:  # source over
            return below + above
        return f'{below}<g opacity="{SOFT_LIGHT_SHARE}">{above}</g>'

    def outlines(self, paint: Any, matrix: Matrix) -> list[str]:
        """Return every outline under `paint`: what a clip is made of."""
        inner = _moved(paint, matrix)
        if inner is not None:
            return self.outlines(paint.Paint, inner)
        kind = paint.getFormatName()
        if kind == "PaintGlyph":
            return [self.outline(paint.Glyph, matrix)]
        if kind == "PaintColrGlyph":
            return self.outlines(self.font.records[paint.Glyph], matrix)
        if kind == "PaintColrLayers":
            layers = self.font.colr.LayerList.Paint[
                paint.FirstLayerIndex : paint.FirstLayerIndex + paint.NumLayers
            ]
            return [path for layer in layers for path in self.outlines(layer, matrix)]
        return []

    def fill(self, paint: Any, matrix: Matrix) -> str:
        """Return the fill attributes of a solid or gradient paint, or "" when it is something else."""
        inner = _moved(paint, matrix)
        if inner is not None:
            return self.fill(paint.Paint, inner)
        kind = paint.getFormatName()
        if kind == "PaintSolid":
            tone, alpha = self.colour(paint.PaletteIndex)
            return f' fill="{tone}"' + _opacity(alpha * paint.Alpha)
        if kind not in ("PaintLinearGradient", "PaintRadialGradient", "PaintSweepGradient"):
            return ""
        line = paint.ColorLine
        stops = []
        for stop in line.ColorStop:
            tone, alpha = self.colour(stop.PaletteIndex)
            seen = _opacity(alpha * stop.Alpha, "stop-opacity")
            stops.append(f'<stop offset="{stop.StopOffset:.3g}" stop-color="{tone}"{seen}/>')
        spread = ("", ' spreadMethod="repeat"', ' spreadMethod="reflect"')[int(line.Extend)]
        placed = " ".join(f"{value:.4g}" for value in matrix)
        head = f'{spread} gradientUnits="userSpaceOnUse" gradientTransform="matrix({placed})"'
        if kind == "PaintLinearGradient":
            x0, y0, x1, y1 = _straightened(paint)
            name = self.define(
                f'<linearGradient id="ID" x1="{short(x0)}" y1="{short(y0)}" x2="{short(x1)}" y2="{short(y1)}"'
                f"{head}>{''.join(stops)}</linearGradient>"
            )
        elif kind == "PaintRadialGradient":
            if paint.r0 > 0 and paint.r1 > 0:
                stops = _pushed_out(stops, paint.r0 / paint.r1)
            name = self.define(
                f'<radialGradient id="ID" cx="{paint.x1}" cy="{paint.y1}" r="{paint.r1}" fx="{paint.x0}"'
                f' fy="{paint.y0}"{head}>{"".join(stops)}</radialGradient>'
            )
        else:
            name = self.define(
                f'<radialGradient id="ID" cx="{paint.centerX}" cy="{paint.centerY}" r="{self.font.em / 2}"'
                f"{head}>"
                f"{''.join(stops)}</radialGradient>"
            )
        return f' fill="url(#{name})"'


def _opacity(share: float, name: str = "fill-opacity") -> str:
    return "" if share > 0.995 else f' {name}="{share:.2g}"'


def _pushed_out(stops: list[str], inner: float) -> list[str]:
    """Return `stops` moved outward: SVG's focal circle has no radius, the font's has."""
    moved = []
    for stop in stops:
        offset, rest = stop.removeprefix('<stop offset="').split('"', 1)
        moved.append(f'<stop offset="{inner + float(offset) * (1 - inner):.3g}"{rest}')
    return moved


def _straightened(paint: Any) -> tuple[float, float, float, float]:
    """Return the gradient line that means the same without the font's third point."""
    dx, dy = paint.x1 - paint.x0, paint.y1 - paint.y0
    across_x, across_y = paint.x2 - paint.x0, paint.y2 - paint.y0
    length = across_x**2 + across_y**2
    if not length:
        return paint.x0, paint.y0, paint.x1, paint.y1
    share = (dx * across_x + dy * across_y) / length
    return paint.x0, paint.y0, paint.x1 - share * across_x, paint.y1 - share * across_y


def _moved(paint: Any, matrix: Matrix) -> Matrix | None:
    """Return `matrix` with the paint's own transform inside it, or None when it has none."""
    kind = paint.getFormatName()
    inner: Matrix
    if kind == "PaintTransform":
        t = paint.Transform
        inner = (t.xx, t.yx, t.xy, t.yy, t.dx, t.dy)
    elif kind == "PaintTranslate":
        inner = (1, 0, 0, 1, paint.dx, paint.dy)
    elif kind.startswith("PaintScale"):
        sx = getattr(paint, "scaleX", getattr(paint, "scale", 1))
        sy = getattr(paint, "scaleY", getattr(paint, "scale", 1))
        inner = _about(paint, (sx, 0, 0, sy, 0, 0))
    elif kind.startswith("PaintRotate"):
        turn = math.radians(paint.angle)
        inner = _about(paint, (math.cos(turn), math.sin(turn), -math.sin(turn), math.cos(turn), 0, 0))
    elif kind.startswith("PaintSkew"):
        x, y = math.radians(paint.xSkewAngle), math.radians(paint.ySkewAngle)
        inner = _about(paint, (1, math.tan(y), -math.tan(x), 1, 0, 0))
    else:
        return None
    return joined(matrix, inner)


def _about(paint: Any, matrix: Matrix) -> Matrix:
    x, y = getattr(paint, "centerX", 0), getattr(paint, "centerY", 0)
    return joined((1, 0, 0, 1, x, y), joined(matrix, (1, 0, 0, 1, -x, -y)))


def _rectangle(matrix: Matrix, em: int) -> str:
    a, b, c, d, e, f = matrix
    corners = [(-em, -em), (2 * em, -em), (2 * em, 2 * em), (-em, 2 * em)]
    return "M" + "L".join(f"{short(a * x + c * y + e)} {short(b * x + d * y + f)}" for x, y in corners) + "Z"


@lru_cache(maxsize=512)
def glyph_svg(emoji: str, size: float, tint: Tint | None = None) -> str | None:
    """Return `emoji` as an SVG group about `size` units high and wide, its middle at 0,0.

    None when the font has no single glyph for it. `tint` may change every colour (hexadecimal in and out).
    Ids are the same for the same emoji: whoever puts several on a page makes them unique.
    """
    font = _font()
    name = _glyph_name(emoji, font)
    if name is None:
        return None
    scale = size / (font.em * 1.17)
    width = font.glyphs[name].width
    walk = _Walk(font, f"e{ord(emoji[0]):x}-", tint)
    # Noto's emoji fill a box from 200 units under the line to 950 above it.
    body = walk.paint(font.records[name], (scale, 0, 0, -scale, -scale * width / 2, scale * 366))
    if not body:
        return None
    definitions = f"<defs>{''.join(walk.definitions)}</defs>" if walk.definitions else ""
    return f"<g>{definitions}{body}</g>"
