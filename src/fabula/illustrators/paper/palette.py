# ruff: noqa: E501  a palette is a table
"""Colour: OKLCH in, hexadecimal out; the book's palettes; and what night, rain and fog do to a colour.

Nothing here writes CSS: renderers draw ``oklch()`` and ``var()`` as black, so every colour leaves as ``#rrggbb``.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache


@lru_cache(maxsize=8192)
def oklch(l: float, c: float, h: float) -> str:  # noqa: E741  the colour space's own letters
    """Return the colour of lightness 0..1, chroma 0...0.4 and hue in degrees; chroma is lowered into sRGB."""
    l = min(max(l, 0.0), 1.0)  # noqa: E741
    for _ in range(24):
        rgb = _to_rgb(l, c, h)
        if all(-0.001 <= v <= 1.001 for v in rgb):
            break
        c *= 0.93
    return "#" + "".join(f"{round(255 * _gamma(min(max(v, 0.0), 1.0))):02x}" for v in rgb)


@lru_cache(maxsize=8192)
def lch(colour: str) -> tuple[float, float, float]:
    """Return lightness, chroma and hue of ``#rrggbb``."""
    r, g, b = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    medium = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    light = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    bb = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    return light, math.hypot(a, bb), math.degrees(math.atan2(bb, a)) % 360


def _to_rgb(l: float, c: float, h: float) -> tuple[float, float, float]:  # noqa: E741
    a, b = c * math.cos(math.radians(h)), c * math.sin(math.radians(h))
    long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (l - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def _gamma(value: float) -> float:
    return 12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def shift(colour: str, *, dl: float = 0.0, dc: float = 0.0, dh: float = 0.0) -> str:
    """Return `colour` with lightness, chroma and hue moved."""
    light, chroma, hue = lch(colour)
    return oklch(light + dl, max(chroma + dc, 0.0), (hue + dh) % 360)


def mix(one: str, two: str, share: float) -> str:
    """Return `one` moved by `share` (0 to 1) towards `two`, in OKLab so that no muddy middle appears."""
    (l1, c1, h1), (l2, c2, h2) = lch(one), lch(two)
    a1, b1 = c1 * math.cos(math.radians(h1)), c1 * math.sin(math.radians(h1))
    a2, b2 = c2 * math.cos(math.radians(h2)), c2 * math.sin(math.radians(h2))
    a, b = a1 + (a2 - a1) * share, b1 + (b2 - b1) * share
    return oklch(l1 + (l2 - l1) * share, math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360)


def hue_gap(one: float, two: float) -> float:
    """Return how far two hues lie apart, 0 to 180 degrees."""
    gap = abs(one - two) % 360
    return min(gap, 360 - gap)


@dataclass(frozen=True)
class Palette:
    """A book's colours by role, and the accents its characters wear."""

    name: str
    roles: Mapping[str, str]
    accents: tuple[str, ...]
    border: float = 0.0
    """Width in page units of the edge of pale or deep paper every figure wears; such figures keep their colours
    at every hour and in all weathers."""

    def __getitem__(self, role: str) -> str:
        return self.roles[role]


Tone = tuple[float, float, float]


def _palette(name: str, accents: tuple[Tone, ...], *, border: float = 0.0, **tones: Tone) -> Palette:
    roles = {role.replace("_", "-"): oklch(*tone) for role, tone in tones.items()}
    return Palette(name, roles, tuple(oklch(*tone) for tone in accents), border)


PALETTES: dict[str, Palette] = {
    one.name: one
    for one in (
        _palette(
            "meadow",
            ((0.66, 0.17, 32), (0.82, 0.14, 85), (0.62, 0.11, 235), (0.6, 0.13, 355), (0.58, 0.1, 185), (0.55, 0.12, 300)),
            sky=(0.93, 0.035, 230), cloud=(0.98, 0.01, 90), far=(0.88, 0.03, 235), mid=(0.8, 0.05, 200),
            near=(0.7, 0.075, 160), ground=(0.58, 0.095, 140), ground_dark=(0.48, 0.085, 145), path=(0.85, 0.05, 85),
            water=(0.74, 0.075, 225), leaf=(0.62, 0.115, 138), leaf_dark=(0.5, 0.09, 148), bark=(0.5, 0.06, 55),
            wall=(0.93, 0.03, 85), roof=(0.62, 0.13, 35), wood=(0.66, 0.07, 65), stone=(0.74, 0.015, 80),
            light=(0.93, 0.09, 95), floor=(0.78, 0.06, 70), room=(0.92, 0.035, 140), cloth=(0.8, 0.06, 250),
            flower=(0.78, 0.11, 350), paper=(0.965, 0.018, 88), ink=(0.27, 0.03, 60),
        ),
        _palette(
            "bakery",
            ((0.6, 0.1, 190), (0.62, 0.16, 30), (0.8, 0.13, 80), (0.55, 0.1, 260), (0.62, 0.13, 0), (0.6, 0.1, 135)),
            sky=(0.94, 0.03, 75), cloud=(0.985, 0.012, 85), far=(0.9, 0.04, 60), mid=(0.83, 0.06, 50),
            near=(0.74, 0.08, 45), ground=(0.66, 0.085, 55), ground_dark=(0.54, 0.08, 45), path=(0.9, 0.04, 80),
            water=(0.72, 0.07, 200), leaf=(0.64, 0.08, 140), leaf_dark=(0.52, 0.07, 150), bark=(0.48, 0.06, 45),
            wall=(0.94, 0.03, 80), roof=(0.6, 0.11, 38), wood=(0.64, 0.08, 58), stone=(0.77, 0.02, 70),
            light=(0.93, 0.09, 88), floor=(0.8, 0.065, 62), room=(0.93, 0.035, 70), cloth=(0.72, 0.07, 190),
            flower=(0.76, 0.11, 20), paper=(0.967, 0.02, 82), ink=(0.28, 0.04, 45),
        ),
        _palette(
            "harbour",
            ((0.68, 0.15, 28), (0.82, 0.13, 88), (0.45, 0.1, 262), (0.62, 0.1, 195), (0.62, 0.13, 350), (0.6, 0.11, 145)),
            sky=(0.93, 0.035, 235), cloud=(0.985, 0.008, 220), far=(0.86, 0.04, 238), mid=(0.76, 0.06, 235),
            near=(0.66, 0.075, 225), ground=(0.84, 0.055, 82), ground_dark=(0.72, 0.06, 75), path=(0.9, 0.04, 88),
            water=(0.62, 0.09, 232), leaf=(0.64, 0.085, 160), leaf_dark=(0.5, 0.07, 170), bark=(0.5, 0.05, 60),
            wall=(0.95, 0.02, 95), roof=(0.62, 0.13, 28), wood=(0.68, 0.06, 72), stone=(0.72, 0.02, 240),
            light=(0.93, 0.09, 92), floor=(0.8, 0.05, 75), room=(0.92, 0.03, 225), cloth=(0.7, 0.09, 250),
            flower=(0.76, 0.12, 25), paper=(0.968, 0.014, 95), ink=(0.27, 0.045, 262),
        ),
        _palette(
            "orchard",
            ((0.58, 0.16, 15), (0.83, 0.14, 90), (0.6, 0.1, 240), (0.55, 0.12, 330), (0.7, 0.14, 55), (0.58, 0.1, 180)),
            sky=(0.945, 0.04, 100), cloud=(0.985, 0.015, 95), far=(0.89, 0.05, 115), mid=(0.81, 0.075, 122),
            near=(0.71, 0.095, 130), ground=(0.6, 0.1, 132), ground_dark=(0.5, 0.09, 138), path=(0.87, 0.06, 85),
            water=(0.75, 0.065, 215), leaf=(0.6, 0.12, 135), leaf_dark=(0.49, 0.1, 142), bark=(0.48, 0.06, 50),
            wall=(0.94, 0.04, 95), roof=(0.55, 0.13, 20), wood=(0.66, 0.08, 68), stone=(0.76, 0.02, 95),
            light=(0.93, 0.1, 98), floor=(0.79, 0.07, 75), room=(0.93, 0.045, 100), cloth=(0.68, 0.12, 15),
            flower=(0.74, 0.13, 355), paper=(0.968, 0.022, 95), ink=(0.27, 0.04, 30),
        ),
        _palette(
            "moonlight",
            ((0.84, 0.13, 88), (0.68, 0.14, 20), (0.7, 0.1, 190), (0.66, 0.13, 330), (0.66, 0.11, 260), (0.7, 0.12, 150)),
            sky=(0.46, 0.085, 272), cloud=(0.66, 0.06, 285), far=(0.55, 0.08, 280), mid=(0.47, 0.08, 275),
            near=(0.4, 0.075, 268), ground=(0.36, 0.065, 262), ground_dark=(0.29, 0.06, 265), path=(0.62, 0.05, 290),
            water=(0.5, 0.085, 255), leaf=(0.45, 0.06, 200), leaf_dark=(0.37, 0.055, 220), bark=(0.36, 0.04, 310),
            wall=(0.72, 0.05, 300), roof=(0.45, 0.09, 300), wood=(0.5, 0.05, 50), stone=(0.58, 0.03, 280),
            light=(0.92, 0.1, 92), floor=(0.55, 0.05, 55), room=(0.6, 0.055, 290), cloth=(0.62, 0.09, 310),
            flower=(0.74, 0.1, 320), paper=(0.955, 0.018, 95), ink=(0.25, 0.05, 275),
        ),
        _palette(
            "snow",
            ((0.58, 0.18, 25), (0.62, 0.1, 195), (0.82, 0.13, 85), (0.5, 0.11, 265), (0.6, 0.12, 350), (0.58, 0.1, 150)),
            sky=(0.92, 0.025, 240), cloud=(0.98, 0.006, 240), far=(0.88, 0.025, 245), mid=(0.82, 0.035, 240),
            near=(0.88, 0.02, 235), ground=(0.96, 0.012, 235), ground_dark=(0.86, 0.03, 240), path=(0.9, 0.02, 235),
            water=(0.72, 0.06, 235), leaf=(0.52, 0.055, 170), leaf_dark=(0.42, 0.05, 180), bark=(0.45, 0.03, 50),
            wall=(0.9, 0.02, 60), roof=(0.55, 0.14, 25), wood=(0.6, 0.05, 55), stone=(0.7, 0.02, 250),
            light=(0.94, 0.08, 90), floor=(0.76, 0.04, 65), room=(0.92, 0.02, 240), cloth=(0.6, 0.13, 22),
            flower=(0.7, 0.12, 10), paper=(0.972, 0.008, 240), ink=(0.28, 0.03, 255),
        ),
        # blue against yellow and light against deep are what every kind of colour vision tells apart
        _palette(
            "safe",
            ((0.5, 0.13, 255), (0.84, 0.14, 88), (0.6, 0.16, 45), (0.76, 0.1, 230), (0.4, 0.09, 285), (0.9, 0.07, 95)),
            border=10.0,
            sky=(0.93, 0.035, 235), cloud=(0.985, 0.008, 235), far=(0.88, 0.03, 238), mid=(0.8, 0.04, 225),
            near=(0.74, 0.05, 200), ground=(0.68, 0.06, 165), ground_dark=(0.56, 0.055, 175), path=(0.88, 0.05, 88),
            water=(0.66, 0.1, 240), leaf=(0.62, 0.07, 170), leaf_dark=(0.48, 0.06, 180), bark=(0.46, 0.05, 60),
            wall=(0.94, 0.03, 88), roof=(0.55, 0.12, 250), wood=(0.68, 0.07, 72), stone=(0.74, 0.015, 250),
            light=(0.94, 0.1, 95), floor=(0.8, 0.06, 78), room=(0.92, 0.03, 232), cloth=(0.55, 0.11, 255),
            flower=(0.84, 0.13, 90), paper=(0.968, 0.014, 90), ink=(0.24, 0.04, 262),
        ),
        _palette(
            "contrast",
            ((0.46, 0.16, 262), (0.87, 0.16, 95), (0.5, 0.18, 28), (0.42, 0.11, 150), (0.45, 0.17, 320), (0.78, 0.13, 210)),
            border=18.0,
            sky=(0.94, 0.02, 240), cloud=(0.99, 0.004, 240), far=(0.9, 0.02, 240), mid=(0.85, 0.025, 220),
            near=(0.8, 0.03, 190), ground=(0.76, 0.045, 150), ground_dark=(0.6, 0.05, 155), path=(0.93, 0.03, 90),
            water=(0.72, 0.06, 240), leaf=(0.62, 0.07, 150), leaf_dark=(0.44, 0.06, 155), bark=(0.38, 0.03, 60),
            wall=(0.96, 0.012, 90), roof=(0.42, 0.09, 28), wood=(0.62, 0.05, 70), stone=(0.78, 0.01, 250),
            light=(0.95, 0.09, 98), floor=(0.84, 0.03, 80), room=(0.95, 0.012, 240), cloth=(0.5, 0.1, 262),
            flower=(0.62, 0.15, 350), paper=(0.98, 0.005, 90), ink=(0.16, 0.02, 270),
        ),
    )
}  # fmt: skip
