"""Things: what is drawn by hand, whoever is somebody as a figure, for the rest a softened glyph.

A glyph that is only a symbol of the thing is no drawing of it.
"""

from __future__ import annotations

from dataclasses import dataclass

from fabula.core.values import Prop
from fabula.core.words import Size, Time, Weather
from fabula.illustrators.paper.beings import being
from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.drawings import CUT_OUT
from fabula.illustrators.paper.drawn import DRAWN, Maker, parcel
from fabula.illustrators.paper.dye import colour_asked, dyed
from fabula.illustrators.paper.glyphs import glyph_svg
from fabula.illustrators.paper.palette import lch, light, mix, oklch
from fabula.illustrators.paper.supports import Rested, supported
from fabula.illustrators.paper.symbols import is_symbol
from fabula.illustrators.paper.trinkets import TRINKETS

__all__ = ["HANGING", "LIFTED", "MAKERS", "SIZES", "Soft", "draw_thing", "glyph_svg", "thing_size"]

MAKERS: dict[str, Maker] = {**DRAWN, **TRINKETS, **CUT_OUT}
"""Every kind that has its own drawing."""

SIZES: dict[Size, float] = {"tiny": 44, "small": 78, "medium": 140, "large": 250, "giant": 400}
"""How high a thing stands beside a medium figure of 330."""

BELIEVABLE: dict[str, tuple[float, float]] = {
    "tree": (230, 420), "pine": (230, 420), "house": (260, 420), "bed": (130, 190), "table": (110, 150),
    "door": (220, 320), "window": (140, 220), "bush": (80, 150), "puddle": (60, 120), "boat": (130, 300),
    "snowman": (160, 280), "rainbow": (260, 420), "chair": (120, 170), "hill": (150, 300), "cloud": (80, 200),
    "moon": (90, 230), "sun": (110, 240), "star": (44, 130), "fire": (70, 140), "shadow": (170, 420),
    "seed": (34, 60), "letter": (54, 90), "egg": (44, 110), "mushroom": (50, 150), "umbrella": (110, 170),
    "swing": (230, 320), "hanbok": (110, 170),
    "blanket": (46, 80), "pillow": (46, 84), "kite": (110, 190), "balloon": (120, 200), "candle": (60, 100),
    "snowflake": (36, 90),
    "line": (150, 230), "path": (110, 190), "road": (110, 190), "wall": (130, 240),
    "fence": (90, 140), "bench": (110, 150),
    "bath": (110, 160), "canoe": (110, 200), "ladder": (230, 330), "grass": (50, 100), "hole": (80, 140),
    "staircase": (220, 320), "sofa": (130, 170), "bookshelf": (230, 320), "kiln": (150, 240),
    "sail": (230, 330),
    "puff": (60, 120), "splash": (80, 150), "sparkles": (60, 130), "snore": (60, 100), "motion": (60, 110),
    "tremble": (90, 160), "echo": (70, 130), "footprint": (50, 90), "dust": (50, 100), "gate": (150, 220),
}  # fmt: skip
"""The smallest and largest a thing is drawn, whatever size the scene gives it."""

LARGEST: dict[Size, float] = {"tiny": 88, "small": 124, "medium": 220}
"""The largest a thing of that natural size is drawn, whatever size the scene gives it."""

HANGING = frozenset({"lantern", "basket", "bag", "bucket", "bell", "purse", "backpack", "lamp"})
"""Held by the top."""

LIFTED = frozenset(
    {"kite", "balloon", "umbrella", "flag", "flower", "candle", "wand", "sword", "net", "torch"}
)
"""Held by the foot."""


@dataclass(frozen=True)
class Soft:
    """Turns the font's bright colours towards the book: less chroma, a little paper, the hour's light."""

    paper: str
    time: Time
    weather: Weather
    strength: float

    def __call__(self, colour: str) -> str:
        lightness, chroma, hue = lch(colour)
        calm = mix(oklch(lightness, chroma * 0.8, hue), self.paper, 0.07)
        return light(calm, self.time, self.weather, self.strength)


def thing_size(prop: Prop) -> float:
    """Return how high `prop` is beside a medium figure of 330 units."""
    wish = SIZES[prop.size]
    low, high = BELIEVABLE.get(prop.kind, (0.0, 1000.0))
    high = min(high, _natural(prop.kind)) if prop.kind not in BELIEVABLE else high
    if prop.spot == "held":
        high = min(high, 110.0) if prop.kind not in ("kite", "balloon", "umbrella") else high
    if prop.spot == "sky":
        low, high = max(low, 80.0), max(high, 120.0)
    return min(max(wish, low), high)


def _natural(kind: str) -> float:
    """Return the most a thing may be: the lexicon knows that a tooth is small, however dear it is."""
    from fabula.lexicon.load import lexicon

    entry = lexicon().things.get(kind)
    return LARGEST.get(entry.size, 1000.0) if entry else 1000.0


def draw_thing(prop: Prop, c: Cutter, size: float, *, key: str) -> str:
    """Return `prop` standing on (0, 0), about `size` high; `key` seeds its small differences."""
    body = _alone(prop, c, size, key)
    asked = colour_asked(prop.label)
    body = dyed(body, size, lch(c.lit(oklch(*asked)))) if asked else body
    return supported(prop, body, c, size) if isinstance(prop, Rested) else body


def _alone(prop: Prop, c: Cutter, size: float, key: str) -> str:
    """Return `prop` without what it lies on or hangs from."""
    random = c.random("thing", key)
    maker = MAKERS.get(_drawing(prop.kind))
    if maker:
        return maker(c, size, random)
    tint = Soft(c.palette["paper"], c.time, c.weather, 0.45 if not c.indoor else 0.3)
    somebody = being(prop, c, size)
    if somebody:
        return somebody
    for emoji in (prop.emoji, _lexicon_emoji(prop.kind)):
        if emoji and not is_symbol(emoji):
            glyph = glyph_svg(emoji, round(size, 1), tint)
            if glyph:
                return f'<g transform="translate(0 {-size / 2:.1f})">{glyph}</g>'
    return parcel(c, size * 0.8, random)


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
