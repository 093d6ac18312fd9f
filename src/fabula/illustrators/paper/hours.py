"""Hours and weathers: the sky each has, what far land fades into, and how a colour looks in its light.

Every hour is a palette of its own. Hues are turned along the wheel rather than mixed across it, so that green
goes by teal into blue at night, and on into violet at dusk, and never through grey.
"""

# ruff: noqa: E501  a palette is a table

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from fabula.core.words import Time, Weather
from fabula.illustrators.paper.palette import lch, mix, oklch

Tone = tuple[float, float, float]
Sky = tuple[Tone, Tone, Tone]
"""Overhead, half way down and at the horizon."""

ON_CHARACTERS = 0.35
"""How strongly a lamp touches a character: enough to sit in the scene, too little to change who it is."""
GREY = 0.03
"""Chroma below which a colour has no hue of its own to turn."""

SKIES: dict[tuple[Time, Weather], Sky] = {
    ("dawn", "clear"): ((0.87, 0.048, 240), (0.915, 0.035, 10), (0.93, 0.08, 66)),
    ("dawn", "cloudy"): ((0.84, 0.035, 245), (0.885, 0.03, 320), (0.915, 0.05, 60)),
    ("dawn", "rain"): ((0.79, 0.045, 238), (0.86, 0.03, 270), (0.9, 0.04, 40)),
    ("dawn", "fog"): ((0.88, 0.03, 240), (0.92, 0.02, 330), (0.945, 0.04, 66)),
    ("dawn", "snow"): ((0.84, 0.045, 245), (0.89, 0.035, 320), (0.93, 0.05, 45)),
    ("day", "cloudy"): ((0.86, 0.03, 232), (0.905, 0.022, 228), (0.94, 0.022, 90)),
    ("day", "rain"): ((0.81, 0.048, 222), (0.86, 0.042, 210), (0.915, 0.03, 192)),
    ("day", "fog"): ((0.885, 0.032, 228), (0.915, 0.024, 220), (0.945, 0.02, 95)),
    ("day", "snow"): ((0.83, 0.045, 240), (0.88, 0.035, 243), (0.935, 0.025, 30)),
    ("dusk", "clear"): ((0.815, 0.058, 338), (0.84, 0.09, 22), (0.875, 0.115, 66)),
    ("dusk", "cloudy"): ((0.8, 0.045, 320), (0.825, 0.065, 5), (0.865, 0.09, 58)),
    ("dusk", "rain"): ((0.79, 0.04, 295), (0.805, 0.05, 335), (0.85, 0.075, 42)),
    ("dusk", "fog"): ((0.85, 0.035, 310), (0.88, 0.04, 350), (0.91, 0.06, 60)),
    ("dusk", "snow"): ((0.79, 0.06, 290), (0.82, 0.065, 330), (0.87, 0.08, 40)),
    ("night", "clear"): ((0.255, 0.07, 262), (0.34, 0.078, 254), (0.5, 0.08, 232)),
    ("night", "cloudy"): ((0.275, 0.055, 258), (0.35, 0.062, 250), (0.47, 0.062, 232)),
    ("night", "rain"): ((0.265, 0.055, 250), (0.35, 0.062, 240), (0.48, 0.062, 220)),
    ("night", "fog"): ((0.31, 0.05, 255), (0.42, 0.048, 245), (0.56, 0.045, 222)),
    ("night", "snow"): ((0.29, 0.06, 262), (0.4, 0.065, 255), (0.56, 0.06, 245)),
}
STORM: Sky = ((0.36, 0.055, 256), (0.46, 0.06, 238), (0.64, 0.065, 198))
"""Deep slate overhead, and an uneasy green light where the land ends."""
LIKE_CLEAR = frozenset(("wind",))


@dataclass(frozen=True)
class Grade:
    """What light does to a colour.

    Lightness is scaled and lifted, chroma scaled; hues on either side of `parting` turn towards a hue each by
    a share; and a wash lies over all: its chroma, its hue, its share.
    """

    scale: float = 1.0
    lift: float = 0.0
    chroma: float = 1.0
    parting: float = 195.0
    below: tuple[float, float] = (0.0, 0.0)
    above: tuple[float, float] = (0.0, 0.0)
    wash: Tone = (0.0, 0.0, 0.0)
    turned: tuple[float, float] = (0.0, 360.0)
    """The hues that turn at all; skin and bricks keep theirs by moonlight."""

    def over(self, colour: str) -> str:
        """Return `colour` in this light."""
        lightness, chroma, hue = lch(colour)
        lightness = lightness * self.scale + self.lift
        first, last = self.turned
        if first <= hue <= last:
            towards, share = self.below if hue < self.parting else self.above
            share *= min(abs(hue - self.parting) / 40, 1.0)
            hue = (hue + share * ((towards - hue + 180) % 360 - 180)) % 360
        seen = oklch(lightness, chroma * self.chroma, hue)
        much, over, share = self.wash
        return mix(seen, oklch(lightness, much, over), share) if share else seen


HOURS: dict[Time, Grade] = {
    "dawn": Grade(0.95, 0.035, below=(98, 0.14), above=(285, 0.3), wash=(0.08, 82, 0.1), turned=(95, 330)),
    "dusk": Grade(0.85, 0.02, below=(80, 0.16), above=(320, 0.45), wash=(0.1, 35, 0.08), turned=(70, 330)),
    "night": Grade(0.56, 0.07, 0.85, 360, below=(228, 0.44), wash=(0.075, 246, 0.36), turned=(100, 300)),
}  # fmt: skip
WEATHERS: dict[Weather, Grade] = {
    "cloudy": Grade(0.975, 0.0, 0.88),
    "rain": Grade(0.93, 0.01, 0.98, 360, below=(205, 0.26), wash=(0.055, 218, 0.16), turned=(100, 290)),
    "storm": Grade(0.74, 0.01, 0.88, 360, below=(232, 0.35), wash=(0.065, 245, 0.3), turned=(100, 300)),
    "fog": Grade(0.9, 0.08, 0.95, wash=(0.04, 90, 0.12)),
    "snow": Grade(0.97, 0.02, 0.92, wash=(0.045, 245, 0.12)),
}
ON_FIGURES: dict[Time, Grade] = {
    "dawn": Grade(wash=(0.07, 62, 0.06)),
    "dusk": Grade(0.965, 0.005, 1.03, wash=(0.1, 42, 0.11)),
    "night": Grade(0.84, 0.01, 0.95, wash=(0.07, 262, 0.1)),
}
IN_A_STORM = Grade(0.92, 0.0, 0.95, wash=(0.06, 245, 0.08))
"""The light on figures: enough for them to sit in the scene, too little to change who they are."""

HAZES: dict[tuple[Time, Weather], Tone] = {
    ("dawn", "clear"): (0.87, 0.05, 272), ("dusk", "clear"): (0.735, 0.08, 316),
    ("night", "clear"): (0.42, 0.075, 240), ("night", "fog"): (0.52, 0.045, 232), ("night", "snow"): (0.5, 0.06, 245),
    ("day", "rain"): (0.83, 0.04, 212), ("dusk", "rain"): (0.72, 0.055, 300), ("dawn", "rain"): (0.82, 0.04, 250),
    ("day", "fog"): (0.905, 0.026, 222), ("dawn", "fog"): (0.91, 0.03, 285), ("dusk", "fog"): (0.85, 0.045, 318),
    ("day", "snow"): (0.9, 0.03, 243), ("dusk", "snow"): (0.83, 0.055, 305), ("dawn", "snow"): (0.89, 0.04, 275),
}  # fmt: skip
"""What land fades into with its distance, where that is not the sky itself."""


def sky(time: Time, weather: Weather) -> Sky | None:
    """Return the sky of an hour in its weather; none by a clear day, whose sky is the book's own."""
    if weather == "storm" and time != "night":
        return STORM
    calm = "clear" if weather in (*LIKE_CLEAR, "storm") else weather
    return SKIES.get((time, calm))


def haze(time: Time, weather: Weather) -> Tone | None:
    """Return what far land fades into, if not into the sky."""
    if weather == "storm":
        return None
    return HAZES.get((time, weather)) or HAZES.get((time, "clear"))


def turned(one: str, two: str, share: float) -> str:
    """Return `one` moved by `share` towards `two` round the wheel of hues: green goes to violet by blue."""
    (l1, c1, h1), (l2, c2, h2) = lch(one), lch(two)
    if c1 < GREY:
        return mix(one, two, share)
    way = (h2 - h1 + 180) % 360 - 180
    if 80 < h1 < 230 and way < -100:
        way += 360
    return oklch(l1 + (l2 - l1) * share, c1 + (c2 - c1) * share, (h1 + way * share) % 360)


@lru_cache(maxsize=16384)
def outdoors(colour: str, time: Time, weather: Weather) -> str:
    """Return a daylight colour as it looks at that hour in that weather."""
    for grade in (HOURS.get(time), WEATHERS.get(weather)):
        colour = grade.over(colour) if grade else colour
    return colour


@lru_cache(maxsize=16384)
def light(
    colour: str,
    time: Time = "day",
    weather: Weather = "clear",
    strength: float = 1.0,
    *,
    indoors: bool = False,
) -> str:
    """Return `colour` as it looks at that hour in that weather; `strength` 0 leaves it alone.

    `indoors` a lamp is lit after dark, and no weather comes in.
    """
    seen = by_the_lamp(colour, time) if indoors else outdoors(colour, time, weather)
    return colour if seen == colour else mix(colour, seen, strength)


@lru_cache(maxsize=16384)
def on_figures(colour: str, time: Time, weather: Weather, *, indoors: bool = False) -> str:
    """Return `colour` as somebody wears it: rain, fog and snow lie behind figures, and leave theirs bright."""
    if indoors:
        return light(colour, time, strength=ON_CHARACTERS, indoors=True)
    grade = IN_A_STORM if weather == "storm" and time != "night" else ON_FIGURES.get(time)
    return grade.over(colour) if grade else colour


def by_the_lamp(colour: str, time: Time) -> str:
    """Return `colour` near a lamp that is lit after dark."""
    lightness, chroma, hue = lch(colour)
    if time == "night":
        return mix(oklch(lightness * 0.84, chroma, hue), oklch(0.2 + lightness * 0.62, 0.085, 66), 0.34)
    if time == "dusk":
        return mix(oklch(lightness * 0.96, chroma, hue), oklch(0.24 + 0.62 * lightness, 0.09, 58), 0.26)
    return mix(colour, oklch(0.9, 0.05, 50), 0.12) if time == "dawn" else colour


def in_a_room(colour: str, time: Time, weather: Weather, *, lamps: bool = True) -> str:
    """Return the colour of a room and what is in it: amber by its lamps, else blue by the moon."""
    lightness, chroma, hue = lch(colour)
    if time == "night" and not lamps:
        dim = lightness * 0.5 + 0.05
        return mix(oklch(dim, chroma * 0.75, hue), oklch(dim, 0.08, 258), 0.66)
    if time == "night":
        return mix(oklch(lightness * 0.74 + 0.02, chroma, hue), oklch(lightness * 0.72, 0.095, 60), 0.3)
    if time == "dusk":
        return mix(oklch(lightness * 0.95, chroma, hue), oklch(lightness * 0.92, 0.1, 50), 0.2)
    if time == "dawn":
        return mix(colour, oklch(0.92, 0.05, 50), 0.2)
    return oklch(lightness * 0.96, chroma * 0.9, hue) if weather in ("rain", "storm") else colour
