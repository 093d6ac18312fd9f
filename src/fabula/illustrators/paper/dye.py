"""A thing in the colour its words give it: "an old green sofa", 빨간 우산.

The colour that covers most of the drawing is turned into the one asked for, and its shades with it; the rest
of the drawing keeps its own.
"""

from __future__ import annotations

import re
from collections import Counter

from fabula.illustrators.paper.figures.describe import colour_of
from fabula.illustrators.paper.figures.kinds import Tone
from fabula.illustrators.paper.palette import hue_gap, lch, oklch
from fabula.illustrators.paper.raster import pixels_of

NEUTRAL = 0.045
"""Chroma below which a colour has no hue to speak of."""

SAME_HUE = 38.0
LEAST_SHARE = 0.13
"""What a hue must cover of a drawing to be its main colour: a book's cover around its white pages."""

_HEX = re.compile(r"#[0-9a-fA-F]{6}\b")
_SIDE = 48


def colour_asked(label: str) -> Tone | None:
    """Return the colour a thing's words give it; the last word is the thing itself, as an orange is."""
    return colour_of(tuple(label.split()[:-1]))


def dyed(svg: str, size: float, tone: Tone) -> str:
    """Return a drawing that stands on (0, 0), `size` high, with its main colour turned to `tone`."""
    main = _main_colour(svg, size)
    if main is None:
        return svg
    light, chroma, hue = lch(main)
    to_light, to_chroma, to_hue = tone
    share = to_chroma / chroma if chroma >= NEUTRAL else 0.0

    def turned(found: re.Match[str]) -> str:
        one_light, one_chroma, one_hue = lch(found[0])
        if chroma < NEUTRAL:
            if one_chroma >= NEUTRAL or abs(one_light - light) > 0.3:
                return found[0]
            new_chroma = to_chroma
        else:
            if one_chroma < NEUTRAL or hue_gap(one_hue, hue) > SAME_HUE:
                return found[0]
            new_chroma = min(one_chroma * share, 0.2)
        return oklch(min(max(one_light + to_light - light, 0.16), 0.98), new_chroma, to_hue)

    return _HEX.sub(turned, svg)


def _main_colour(svg: str, size: float) -> str | None:
    """Return the colour of the drawing that is seen most, colours with a hue before black and white."""
    box = (round(-size, 1), round(-size * 1.2, 1), round(size * 2, 1), round(size * 1.4, 1))
    raw = pixels_of(svg, box, width=_SIDE).tobytes()
    seen = Counter(f"#{raw[at : at + 3].hex()}" for at in range(0, len(raw), 4) if raw[at + 3] > 200)
    if not seen:
        return None
    hues: Counter[int] = Counter()
    for colour, count in seen.items():
        _, chroma, hue = lch(colour)
        hues[int(hue // 30) if chroma >= NEUTRAL else -1] += count
    whole = sum(hues.values())
    coloured = [(count, place) for place, count in hues.items() if place >= 0]
    place = (
        max(coloured)[1] if coloured and max(coloured)[0] > whole * LEAST_SHARE else hues.most_common(1)[0][0]
    )

    def belongs(colour: str) -> bool:
        _, chroma, hue = lch(colour)
        return (int(hue // 30) if chroma >= NEUTRAL else -1) == place

    return max(((count, colour) for colour, count in seen.items() if belongs(colour)), default=(0, None))[1]
