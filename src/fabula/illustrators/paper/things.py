"""Things: what is drawn by hand, whoever is somebody as a figure, for the rest a softened glyph.

A glyph that is only a symbol of the thing is no drawing of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from fabula.core.values import Prop
from fabula.core.words import Time, Weather
from fabula.illustrators.paper.beings import being
from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.drawings import CUT_OUT
from fabula.illustrators.paper.drawn import DRAWN, Maker, parcel
from fabula.illustrators.paper.dye import colour_asked, dyed
from fabula.illustrators.paper.glyphs import glyph_svg
from fabula.illustrators.paper.hours import ON_CHARACTERS, light
from fabula.illustrators.paper.palette import lch, mix, oklch, shift
from fabula.illustrators.paper.pen import nums
from fabula.illustrators.paper.raster import pixels_of
from fabula.illustrators.paper.relations import CALLED
from fabula.illustrators.paper.supports import Rested, supported
from fabula.illustrators.paper.symbols import is_symbol
from fabula.illustrators.paper.trinkets import TRINKETS
from fabula.kit.seeds import rng

__all__ = ["MAKERS", "Soft", "draw_thing", "glyph_svg"]

MAKERS: dict[str, Maker] = {**DRAWN, **TRINKETS, **CUT_OUT}
"""Every kind that has its own drawing."""


_SOFT = re.compile(r'<g class="shade".*?</g>|<circle class="glow"[^>]*/>', re.S)


@dataclass(frozen=True)
class Soft:
    """Turns the font's bright colours towards the book: less chroma, a little paper, the hour's light."""

    paper: str
    time: Time
    weather: Weather
    strength: float
    indoors: bool

    def __call__(self, colour: str) -> str:
        lightness, chroma, hue = lch(colour)
        calm = mix(oklch(lightness, chroma * 0.8, hue), self.paper, 0.07)
        return light(calm, self.time, self.weather, self.strength, indoors=self.indoors)


def draw_thing(prop: Prop, c: Cutter, size: float, *, key: str) -> str:
    """Return `prop` standing on (0, 0), about `size` high; `key` tells it from the book's others."""
    body = _alone(prop, c, size, key)
    asked = colour_asked(prop.label)
    body = dyed(body, size, lch(c.lit(oklch(*asked)))) if asked else body
    if prop.begun:
        return begun(body, c, size)
    return supported(prop, body, c, size) if isinstance(prop, Rested) else body


SO_FAR = 0.56
"""How much of what is half made is there, as a share of its height."""


def begun(body: str, c: Cutter, size: float) -> str:
    """Return a thing half made: what there is of it so far, in its scaffold, a hammer before it."""
    name, wood, nail = c.name(), c.role("wood"), c.tone(0.55, 0.02, 250)
    half, top, wide = size * 0.62, size * SO_FAR, size * 0.045
    dark = shift(wood, dl=-0.1)
    jagged = "".join(
        f"L{nums((-1.6 * size + 0.2 * size * at, -top - size * (0.05 if at % 2 else -0.02)))}"
        for at in range(17)
    )
    left, right = nums((-1.6 * size, 0.6 * size)), nums((1.6 * size, 0.6 * size))
    clip = f'<clipPath id="{name}"><path d="M{left}{jagged}L{right}Z"/></clipPath>'
    poles = "".join(f"M{nums((x, 0))}L{nums((x * 0.94, -size))}" for x in (-half, half))
    rails = "".join(
        f"M{nums((-half * 1.14, y))}L{nums((half * 1.14, y - size * 0.02))}" for y in (-size * 0.88, -top)
    )
    brace = f"M{nums((-half, -top))}L{nums((half * 0.96, -size * 0.88))}"
    frame = c.stroke(poles, dark, wide) + c.stroke(brace, dark, wide * 0.7) + c.stroke(rails, wood, wide)
    nails = "".join(c.disc(x, y, wide * 0.3, nail) for x in (-half, half) for y in (-size * 0.88, -top))
    lying = c.stroke(
        f"M{nums((-half * 1.2, size * 0.03))}L{nums((-half * 0.3, size * 0.055))}", wood, wide * 1.25
    )
    lying += c.stroke(
        f"M{nums((-half * 1.05, -size * 0.01))}L{nums((-half * 0.2, size * 0.0))}", dark, wide * 1.25
    )
    lying += c.stroke(f"M{nums((half * 0.35, size * 0.05))}L{nums((half * 0.8, size * 0.01))}", wood, wide)
    lying += c.stroke(
        f"M{nums((half * 0.74, -size * 0.045))}L{nums((half * 0.9, size * 0.05))}", nail, wide * 1.7
    )
    return f'{frame}{nails}<defs>{clip}</defs><g clip-path="url(#{name})">{body}</g>{lying}'


def _alone(prop: Prop, c: Cutter, size: float, key: str) -> str:
    """Return `prop` without what it lies on or hangs from."""
    random = rng(c.book, "thing", key)
    somebody = being(prop, c, size) if prop.feeling else None
    if somebody:
        return somebody
    maker = MAKERS.get(_drawing(CALLED.get(prop.label.lower(), prop.kind)))
    if maker:
        return maker(c, size, random)
    tint = Soft(c.palette["paper"], c.time, c.weather, ON_CHARACTERS if c.among else 0.45, c.indoor)
    somebody = being(prop, c, size)
    if somebody:
        return somebody
    for emoji in (prop.emoji, _lexicon_emoji(prop.kind)):
        if emoji and not is_symbol(emoji):
            glyph = glyph_svg(emoji, round(size, 1), tint)
            if glyph:
                return f'<g transform="translate(0 {-size * glyph_foot(emoji):.1f})">{glyph}</g>'
    return parcel(c, size * 0.8, random)


def extent(body: str, size: float) -> tuple[float, float, float, float]:
    """Return left, top, right and foot of a drawing that stands on (0, 0), shadow and light left out."""
    plain = _SOFT.sub("", body)
    box = (-1.5 * size, -1.5 * size, 3 * size, 2 * size)
    found = pixels_of(plain, box, width=96).getchannel("A").getbbox()
    if found is None:
        return -size / 2, -size, size / 2, 0.0
    left, top, right, low = (edge * 3 * size / 96 - 1.5 * size for edge in found)
    return left, top, right, low


@lru_cache(maxsize=512)
def glyph_foot(emoji: str) -> float:
    """Return how far under its middle a glyph ends, as a share of its size: there it stands."""
    glyph = glyph_svg(emoji, 100.0)
    box = pixels_of(glyph or "", (-60, -60, 120, 120), height=60).getchannel("A").getbbox()
    return (box[3] * 2 - 60) / 100 if box else 0.5


def _drawing(kind: str) -> str:
    """Return the kind whose drawing shows `kind`: itself, or what the lexicon says it is like."""
    if kind in MAKERS:
        return kind
    from fabula.lexicon.load import lexicon

    entry = lexicon().things.get(kind)
    return entry.drawing if entry else kind.rsplit("-", 1)[-1]


def _lexicon_emoji(kind: str) -> str:
    from fabula.lexicon.load import lexicon

    words = lexicon()
    for family in (words.things, words.characters, words.places):
        entry = family.get(kind)
        if entry is not None and entry.emoji:
            return str(entry.emoji)
    return ""
