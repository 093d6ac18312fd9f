"""Colours as other eyes see them, and a cast told apart by all of them.

The palettes `safe` and `contrast` hold two promises, both on mean colours as drawn:

* any two figures of a cast differ by at least :data:`FIGURES_APART` in OKLab, in lightness or in colour, with
  full colour vision and under deuteranopia, protanopia and tritanopia alike;
* every figure wears an edge of paper, pale round the deep and deep round the pale, so that no ground can
  swallow it: what it borders on differs from it in lightness by at least :data:`EDGE_APART`.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import lru_cache

from fabula.core.values import Look
from fabula.illustrators.paper.palette import lch, mix, oklch
from fabula.illustrators.paper.raster import pixels_of

FIGURES_APART = 0.06
EDGE_APART = {"safe": 0.3, "contrast": 0.35}
PALE, DEEP = oklch(0.985, 0.006, 90), oklch(0.13, 0.02, 270)
KINDS = ("full", "protanopia", "deuteranopia", "tritanopia")
MACHADO = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900),
    ),
}  # fmt: skip
"""Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB."""
KEPT = frozenset(
    ("skin", "ink", "white", "mouth", "tongue", "cheek", "nose", "brow", "inner", "frame", "glass")
)
"""What a figure is known by, or reads its face by: never moved to tell it from another."""
STEPS = (0.0, -0.06, 0.06, -0.12, 0.12, -0.18, 0.18, -0.24, 0.24, -0.3, 0.3, -0.36)


def seen(colour: str, kind: str) -> str:
    """Return `colour` as eyes of that kind see it."""
    if kind == "full":
        return colour
    linear = [_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5)]
    mixed = (sum(share * value for share, value in zip(row, linear, strict=True)) for row in MACHADO[kind])
    return "#" + "".join(f"{round(255 * _gamma(min(max(value, 0.0), 1.0))):02x}" for value in mixed)


def distance(one: str, two: str) -> float:
    """Return how far two colours lie apart in OKLab."""
    (l1, c1, h1), (l2, c2, h2) = lch(one), lch(two)
    a = c1 * math.cos(math.radians(h1)) - c2 * math.cos(math.radians(h2))
    b = c1 * math.sin(math.radians(h1)) - c2 * math.sin(math.radians(h2))
    return math.hypot(l1 - l2, a, b)


def least_distance(one: str, two: str) -> float:
    """Return how far apart two colours are to the eyes that tell them apart worst."""
    return min(distance(seen(one, kind), seen(two, kind)) for kind in KINDS)


def border_for(tone: float) -> str:
    """Return the edge of paper for a figure of that mean lightness."""
    return max((PALE, DEEP), key=lambda colour: abs(lch(colour)[0] - tone))


def told_apart(look: Look, others: tuple[Look, ...]) -> Look:
    """Return `look`, its clothes, fur or feathers as much lighter or deeper as all eyes need."""
    taken = [mean_colour(one) for one in others]
    best, farthest = look, -1.0
    for one in _moved(look):
        gap = min((least_distance(mean_colour(one), other) for other in taken), default=1.0)
        # a margin: on the page a pose hides some of a figure and shows more of the rest
        if gap >= FIGURES_APART + 0.025:
            return one
        if gap > farthest:
            best, farthest = one, gap
    return best


def _moved(look: Look) -> Iterator[Look]:
    """Yield `look` with its main roles lighter or deeper, then also bluer or yellower; least first."""
    for tint in ("", oklch(0.6, 0.13, 255), oklch(0.8, 0.14, 88)):
        for step in STEPS:
            colours = {
                role: colour if role in KEPT else _stepped(colour, step, tint)
                for role, colour in look.colours.items()
            }
            yield look.model_copy(update={"colours": colours})


def _stepped(colour: str, step: float, tint: str) -> str:
    lightness, chroma, hue = lch(mix(colour, tint, 0.35) if tint else colour)
    return oklch(min(max(lightness + step, 0.2), 0.97), chroma, hue)


def mean_colour(look: Look) -> str:
    """Return the mean colour of `look` standing, in OKLab."""
    return _mean_colour(look.model_dump_json())


@lru_cache(maxsize=512)
def _mean_colour(card: str) -> str:
    from fabula.illustrators.paper.figures.drawing import draw_figure

    drawn = draw_figure(Look.model_validate_json(card))
    shown = pixels_of(drawn.svg, (-drawn.width / 2, -drawn.height, drawn.width, drawn.height), height=96)
    counts = shown.getcolors(maxcolors=shown.width * shown.height) or []
    total = light = a = b = 0.0
    for count, pixel in counts:
        red, green, blue, alpha = pixel if isinstance(pixel, tuple) else (0, 0, 0, 0)
        if alpha > 250:
            l, c, h = lch(f"#{red:02x}{green:02x}{blue:02x}")  # noqa: E741  the colour space's own letters
            total, light = total + count, light + l * count
            a, b = a + count * c * math.cos(math.radians(h)), b + count * c * math.sin(math.radians(h))
    total = total or 1.0
    return oklch(light / total, math.hypot(a, b) / total, math.degrees(math.atan2(b, a)) % 360)


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _gamma(value: float) -> float:
    return 12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055
