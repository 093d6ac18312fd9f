"""The desk on which a thing is cut: a box 100 high over its foot at (0, 0), of any size on the page.

A drawing is a function that lays sheets on the desk, the lowest first. Outlines are SVG paths in that box (no
arcs, whose flags would be scaled as well) or points for a smooth outline; colours are named by day.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from random import Random

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.palette import mix, shift
from fabula.illustrators.paper.pen import Points, num, oval, smooth

Maker = Callable[[Cutter, float, Random], str]
Outline = str | Points

_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")


class Desk:
    """One thing while it is cut; `svg` is what lies there."""

    def __init__(self, cutter: Cutter, size: float, random: Random) -> None:
        self.cutter, self.size, self.random = cutter, size, random
        self.scale = size / 100
        self.svg = ""

    def lay(self, outline: Outline, tone: str, lift: float = 0.35) -> None:
        """Lay a sheet with its shadow."""
        self.svg += self.cutter.sheet(self._scaled(outline), tone, lift=lift)

    def glue(self, outline: Outline, tone: str, opacity: float | None = None) -> None:
        """Glue a scrap flat on what lies there."""
        self.svg += self.cutter.piece(self._scaled(outline), tone, opacity=opacity)

    def draw(self, path: str, tone: str, width: float, opacity: float | None = None) -> None:
        """Draw a line, never so thin that it is lost in print."""
        wide = max(width * self.scale, 1.3)
        self.svg += self.cutter.stroke(self._scaled(path), tone, wide, opacity=opacity)

    def rod(self, path: str, tone: str, width: float) -> None:
        """Lay a stick, a cord or a band along a line: the line with a shade under it."""
        shade = shift(tone, dl=-0.13)
        wide, path = max(width * self.scale, 1.6), self._scaled(path)
        self.svg += self.cutter.stroke(path, shade, wide + max(1.6, wide * 0.16))
        self.svg += self.cutter.stroke(path, tone, wide)

    def dot(self, x: float, y: float, radius: float, tone: str, opacity: float | None = None) -> None:
        """Glue a round scrap."""
        k = self.scale
        self.svg += self.cutter.disc(x * k, y * k, radius * k, tone, opacity=opacity)

    def halo(self, x: float, y: float, radius: float, strength: float = 0.5, hue: float = 88) -> None:
        """Let it shine about (x, y)."""
        k, tone = self.scale, self.cutter.glow(0.94, 0.09, hue)
        self.svg += self.cutter.halo(x * k, y * k, radius * k, tone, strength)

    def _scaled(self, outline: Outline) -> str:
        path = outline if isinstance(outline, str) else smooth(outline)
        return _NUMBER.sub(lambda found: " " + num(float(found.group()) * self.scale), path)

    # colour ------------------------------------------------------------------------------------------

    def tone(self, lightness: float, chroma: float, hue: float) -> str:
        """Return a colour as it looks now."""
        return self.cutter.tone(lightness, chroma, hue)

    def accent(self, index: int = 0, dl: float = 0.0) -> str:
        """Return one of the book's accents, lighter or darker."""
        accents = self.cutter.palette.accents
        return shift(self.cutter.lit(accents[index % len(accents)]), dl=dl)

    @property
    def wood(self) -> str:
        """Return the colour of wood."""
        return self.cutter.role("wood")

    @property
    def bark(self) -> str:
        """Return the colour of dark wood."""
        return self.cutter.role("bark")

    @property
    def paper(self) -> str:
        """Return the colour of a sheet to write on."""
        return self.tone(0.97, 0.018, 88)

    @property
    def card(self) -> str:
        """Return the colour of cardboard and sacking."""
        return self.tone(0.77, 0.065, 72)

    @property
    def steel(self) -> str:
        """Return the colour of tin and iron."""
        return self.tone(0.72, 0.018, 250)

    @property
    def brass(self) -> str:
        """Return the colour of brass and gold."""
        return self.tone(0.82, 0.13, 85)

    @property
    def ink(self) -> str:
        """Return the colour of what is written."""
        return self.tone(0.4, 0.035, 60)

    @property
    def water(self) -> str:
        """Return the colour of water."""
        return self.cutter.role("water", dl=0.03)

    @property
    def green(self) -> str:
        """Return the colour of leaves."""
        return self.tone(0.62, 0.115, 138)


def round_(x: float, y: float, rx: float, ry: float | None = None, *, square: float = 0.0) -> str:
    """Return the outline of an oval about (x, y)."""
    return smooth(oval(x, y, rx, rx if ry is None else ry, count=12, square=square))


def box(left: float, top: float, right: float, foot: float, bend: float = 3.0) -> str:
    """Return the outline of a box with bent corners."""
    b = min(bend, (right - left) / 2, (foot - top) / 2)
    return (
        f"M{left + b} {top}L{right - b} {top}Q{right} {top} {right} {top + b}L{right} {foot - b}"
        f"Q{right} {foot} {right - b} {foot}L{left + b} {foot}Q{left} {foot} {left} {foot - b}"
        f"L{left} {top + b}Q{left} {top} {left + b} {top}Z"
    )


def paler(tone: str, share: float = 0.5) -> str:
    """Return `tone` mixed with white."""
    return mix(tone, "#ffffff", share)


def deeper(tone: str, by: float = 0.1) -> str:
    """Return `tone` darker."""
    return shift(tone, dl=-by)


@cache
def cut_out(draw: Callable[[Desk], None]) -> Maker:
    """Return the maker of the thing that `draw` lays on a desk."""

    def make(cutter: Cutter, size: float, random: Random) -> str:
        desk = Desk(cutter, size, random)
        draw(desk)
        return desk.svg

    return make
