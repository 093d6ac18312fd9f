"""Cutting: every sheet of coloured paper in a picture, with its soft shadow and its lit edge.

A :class:`Cutter` belongs to one picture. It knows the hour, the weather, the season and the book's palette,
so that whoever draws a tree names a colour as it is by day and gets it as it looks now, at that distance.
Shadows are stacked translucent strokes of the sheet's own outline; nothing here uses a filter.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from random import Random
from typing import TypeVar

from fabula.core.words import MoodName, Season, Time, Weather
from fabula.illustrators.paper import hours
from fabula.illustrators.paper.palette import Palette, lch, mix, oklch, shift
from fabula.illustrators.paper.pen import Points, num, nums, smooth, tag
from fabula.kit.seeds import rng

_Choice = TypeVar("_Choice")

SHADOW = ((8, 0.085), (17, 0.06), (30, 0.04))
"""Width and strength of the strokes that make one soft shadow."""

LIGHTS = frozenset(
    ("lantern", "candle", "lamp", "torch", "torch-light", "flashlight", "light-bulb", "campfire", "fire")
)
"""Things of a story that give light."""
KEYS: dict[MoodName, tuple[float, float, float, float]] = {
    "joyful": (0.005, 1.14, 60, 0.05), "calm": (0.0, 1.05, 0, 0.0), "sad": (-0.025, 0.9, 262, 0.09),
    "tense": (-0.05, 1.0, 275, 0.1), "epic": (-0.02, 1.16, 40, 0.06),
}  # fmt: skip
"""The key a mood sets a place in: lightness added, chroma kept, and a hue that lies over it, how strongly.

Figures keep their colours; over a book the places go from fresh to cool and deep, and end warm.
"""


@dataclass
class Cutter:
    """The scissors of one picture."""

    palette: Palette
    time: Time
    weather: Weather
    season: Season
    seed: int
    indoor: bool = False
    turned: bool = False
    """Whether one has turned round, and sees the other wall of the room, where it has one."""
    own_sky: bool = False
    """Whether the scene brings its own sun or moon, so that the place hangs no second one."""
    named: frozenset[str] = frozenset()
    """The kinds of the scene's own things."""
    aloft: bool = False
    """Whether the story has something up there that no cloud may hide: a star, a kite."""
    among: bool = False
    """Whether what is cut stands among figures, and the hour dims it no more than them."""
    book: int = 0
    """The book's own number: one book has one kind of hills, of trees and of rugs on all its pages."""
    brimming: bool = False
    """Whether water lies before everybody, so that pond and river have none in the middle of the ground."""
    korean: bool = False
    """Whether the book is told in Korean, so that houses, hills and rooms are Korea's."""
    walls: list[tuple[float, float, float, float]] = field(default_factory=list, repr=False)
    """What hangs on the wall already: left, top, right and bottom of each."""
    own: dict[str, tuple[float, float, float, float]] = field(default_factory=dict, repr=False)
    """The furniture of the room that stories have to do with, by kind: left, top, right and bottom."""
    asleep: bool = False
    """Whether everybody here is in bed, and sleeps or looks at the moon."""
    mood: MoodName = "calm"
    """The mood of the page, which gives its scenery a key."""
    _count: int = field(default=0, repr=False)

    def random(self, *path: str | int) -> Random:
        """Return a generator of its own for one part of the picture."""
        return rng(self.seed, *path)

    def design(self, what: str, choices: tuple[_Choice, ...]) -> _Choice:
        """Return the one of `choices` that this book has throughout."""
        return rng(self.book, "design", what).choice(choices)

    @property
    def dark(self) -> bool:
        """Return whether it is night, or as dark as night."""
        return self.time == "night" or self.weather == "storm"

    @property
    def shade(self) -> str:
        """Return the colour of shadows."""
        return (
            "#0b0f26" if self.dark else "#23437a" if self.weather == "snow" and not self.indoor else "#2a2140"
        )

    # colour ------------------------------------------------------------------------------------------

    def sky(self, low: float = 0.0) -> str:
        """Return the sky's colour: `low` 0 overhead, 1 at the horizon."""
        stops = hours.sky(self.time, self.weather)
        if stops is None:
            _, chroma, hue = lch(self.palette["sky"])
            chroma = min(max(chroma, 0.035), 0.05)
            return mix(oklch(0.93, chroma, hue), oklch(0.965, chroma * 0.55, (hue * 0.5 + 45) % 360), low)
        above, middle, end = (oklch(*one) for one in stops)
        return mix(above, middle, low * 2) if low < 0.5 else mix(middle, end, low * 2 - 1)

    def lit(self, colour: str, depth: float = 0.0) -> str:
        """Return a daylight colour as it looks now, `depth` 0 near to 1 at the horizon."""
        if self.among:
            return hours.on_figures(colour, self.time, self.weather, indoors=self.indoor)
        return self._keyed(self._in_this_light(colour, depth))

    def _keyed(self, colour: str) -> str:
        down, kept, over, strong = KEYS[self.mood]
        lightness, chroma, hue = lch(colour)
        seen = oklch(lightness + down * (0.4 + lightness), chroma * kept, hue)
        return mix(seen, oklch(lightness, 0.09, over), strong) if strong else seen

    def _in_this_light(self, colour: str, depth: float) -> str:
        if self.indoor:
            return hours.in_a_room(colour, self.time, self.weather, lamps=self.lamps)
        calm = "clear" if self.weather in ("fog", "snow") and depth > 0.2 else self.weather
        seen = hours.outdoors(colour, self.time, calm)
        far = hours.haze(self.time, self.weather)
        share = min(depth * (0.95 if self.weather == "fog" else 0.8 if far else 0.72) + self._mist, 0.93)
        if share <= 0:
            return seen
        if far is None:
            return mix(seen, self.sky(0.75), share)
        return hours.turned(seen, oklch(*far), share)

    @property
    def _mist(self) -> float:
        return {"fog": 0.06, "snow": 0.05, "rain": 0.03}.get(self.weather, 0.0)

    @property
    def lamps(self) -> bool:
        """Return whether the lamps of a room burn after dark.

        A light of the story's own is the only one; and one sleeps, and sits in trouble, in the dark.
        """
        return not (self.asleep or self.named & LIGHTS or self.mood in ("sad", "tense"))

    @property
    def lit_up(self) -> bool:
        """Return whether lamps and windows are lit now."""
        return (self.dark or self.time == "dusk") and self.lamps

    def role(
        self, name: str, depth: float = 0.0, *, dl: float = 0.0, dc: float = 0.0, dh: float = 0.0
    ) -> str:
        """Return a colour of the palette by its role, moved, lit and hazed."""
        return self.lit(shift(self.palette[name], dl=dl, dc=dc, dh=dh), depth)

    def tone(self, lightness: float, chroma: float, hue: float, depth: float = 0.0) -> str:
        """Return a local colour, lit and hazed."""
        return self.lit(oklch(lightness, chroma, hue % 360), depth)

    def land(self, depth: float, *, dh: float = 0.0, dl: float = 0.0) -> str:
        """Return grass at a distance, in its season: nearer is darker and warmer."""
        lightness, chroma, hue = self.grass
        far = lightness + (0.9 - lightness) * depth * 0.35
        return self.lit(
            oklch(far + dl, chroma * (1 - depth * 0.3), (hue + dh + depth * 55) % 360), depth * 0.75
        )

    @property
    def grass(self) -> tuple[float, float, float]:
        """Return the season's grass by day: lightness, chroma and hue."""
        _, chroma, hue = lch(self.palette["leaf"])
        chroma = min(max(chroma, 0.085), 0.105)
        dl, dh = self.design("grass", ((0.0, 0.0), (0.035, -13.0), (0.02, 12.0), (0.05, -5.0)))
        return {
            "spring": (0.72 + dl * 0.6, chroma + 0.01, hue - 12 + dh * 0.5),
            "summer": (0.65 + dl, chroma, hue - 4 + dh),
            "autumn": (0.745, 0.095, 99.0),
            "winter": (0.955, 0.014, 240.0),
        }[self.season]

    def leaf(self, random: Random, depth: float = 0.0, *, dl: float = 0.0) -> str:
        """Return a leaf colour of the season."""
        lightness, chroma, hue = lch(self.palette["leaf"])
        if self.season == "autumn":
            hue, chroma, lightness = random.choice((38, 52, 68, 80)), 0.125, 0.68
        elif self.season == "spring":
            lightness, hue = lightness + 0.12, hue - 6
        elif self.season == "winter":
            lightness, chroma = lightness - 0.03, chroma * 0.45
        jitter = random.uniform(-0.025, 0.025)
        return self.lit(oklch(lightness + dl + jitter, chroma, (hue + random.uniform(-9, 9)) % 360), depth)

    def glow(self, lightness: float = 0.9, chroma: float = 0.1, hue: float = 90) -> str:
        """Return the colour of something that shines by itself; the hour does not dim it."""
        return oklch(lightness, chroma, hue)

    # paper -------------------------------------------------------------------------------------------

    def name(self) -> str:
        """Return an id nobody else in this picture has."""
        self._count += 1
        return f"c{self._count}"

    def for_things(self) -> Cutter:
        """Return the scissors for what figures hold and have about them; whoever uses them scopes the ids."""
        return replace(self, among=True)

    def hangs(self, x: float, y: float, width: float, height: float, kind: str = "") -> None:
        """Note what hangs on the wall about (x, y), so that nothing else goes there.

        A thing of that `kind` is the room's own.
        """
        box = (x - width / 2, y - height / 2, x + width / 2, y + height / 2)
        self.walls.append(box)
        if kind:
            self.own.setdefault(kind, box)

    def sheet(
        self,
        outline: str | Points,
        fill: str,
        *,
        lift: float = 1.0,
        drop: tuple[float, float] = (3, 5),
        edge: float = 0.5,
    ) -> str:
        """Return a sheet lying `lift` above what is under it; `drop` is where its shadow falls."""
        path = outline if isinstance(outline, str) else smooth(outline)
        name = self.name()
        strokes = SHADOW if lift > 0.75 else SHADOW[:2] if lift > 0.3 else SHADOW[:1] if lift > 0 else ()
        width = min(max(lift, 0.45), 1.6)
        shadow = "".join(
            f'<use xlink:href="#{name}" stroke-width="{num(wide * width)}" stroke-opacity="{strong}"/>'
            for wide, strong in strokes
        )
        text = f'<defs><path id="{name}" d="{path}"/></defs>'
        if shadow:
            text += (
                f'<g class="shade" fill="none" stroke="{self.shade}" stroke-linejoin="round"'
                f' transform="translate({num(drop[0] * width)} {num(drop[1] * width)})">{shadow}</g>'
            )
        if edge:
            rim = mix(fill, "#ffffff", edge * (0.35 if self.dark else 0.8))
            text += f'<use class="rim" xlink:href="#{name}" fill="{rim}"/>'
            return text + f'<use xlink:href="#{name}" x="1.3" y="2.4" fill="{fill}"/>'
        return text + f'<use xlink:href="#{name}" fill="{fill}"/>'

    def crest(self, outline: str | Points, fill: str, *, lift: float = 1.0) -> str:
        """Return a sheet of land: its shadow lies behind its crest."""
        return self.sheet(outline, fill, lift=lift, drop=(1, -2))

    def piece(self, outline: str | Points, fill: str, *, opacity: float | None = None) -> str:
        """Return a scrap glued flat: no shadow."""
        path = outline if isinstance(outline, str) else smooth(outline)
        return tag("path", d=path, fill=fill, fill_opacity=_share(opacity))

    def stroke(
        self, path: str, colour: str, width: float, *, opacity: float | None = None, dash: str | None = None
    ) -> str:
        """Return a drawn line."""
        return tag(
            "path", d=path, fill="none", stroke=colour, stroke_width=width, stroke_linecap="round",
            stroke_linejoin="round", stroke_opacity=_share(opacity), stroke_dasharray=dash,
        )  # fmt: skip

    def disc(self, x: float, y: float, radius: float, fill: str, *, opacity: float | None = None) -> str:
        """Return a round scrap."""
        return tag("circle", cx=x, cy=y, r=radius, fill=fill, fill_opacity=_share(opacity))

    def halo(self, x: float, y: float, radius: float, colour: str, strength: float = 0.5) -> str:
        """Return light around something that shines: a radial gradient, fading to nothing."""
        name = self.name()
        stops = "".join(
            f'<stop offset="{at}" stop-color="{colour}" stop-opacity="{round(strength * share, 3)}"/>'
            for at, share in ((0, 1), (0.35, 0.55), (0.7, 0.16), (1, 0))
        )
        return (
            f'<defs><radialGradient id="{name}">{stops}</radialGradient></defs>'
            f'<circle class="glow" cx="{num(x)}" cy="{num(y)}" r="{num(radius)}" fill="url(#{name})"/>'
        )

    def pool(self, x: float, y: float, reach: tuple[float, float], colour: str, strength: float) -> str:
        """Return light lying about (x, y), as far as `reach` to the sides and up and down."""
        name = self.name()
        stops = "".join(
            f'<stop offset="{at}" stop-color="{colour}" stop-opacity="{round(strength * share, 3)}"/>'
            for at, share in ((0, 1), (0.3, 0.76), (0.58, 0.33), (0.82, 0.08), (1, 0))
        )
        return (
            f'<defs><radialGradient id="{name}">{stops}</radialGradient></defs>'
            f'<ellipse class="glow" cx="{num(x)}" cy="{num(y)}" rx="{num(reach[0])}" ry="{num(reach[1])}"'
            f' fill="url(#{name})"/>'
        )

    def ground_shadow(self, x: float, y: float, width: float, strength: float = 1.0) -> str:
        """Return the contact shadow under something that stands at (x, y)."""
        text = ""
        for share, seen in ((1.25, 0.09), (1.0, 0.12), (0.72, 0.14)):
            text += tag(
                "ellipse", cx=x, cy=y, rx=width / 2 * share, ry=width * 0.075 * share,
                fill=self.shade, fill_opacity=f"{seen * strength:.3f}",
            )  # fmt: skip
        return f'<g class="shade">{text}</g>'


def _share(value: float | None) -> str | None:
    return None if value is None else f"{value:.3g}"


def place_at(
    svg: str, x: float, y: float, *, scale: float = 1.0, turn: float = 0.0, flip: bool = False
) -> str:
    """Return `svg` moved to (x, y), turned, scaled and perhaps mirrored."""
    moved = f"translate({nums((x, y))})"
    if turn:
        moved += f"rotate({num(turn)})"
    if scale != 1.0 or flip:
        moved += f"scale({-scale if flip else scale:.3g} {scale:.3g})"
    return f'<g transform="{moved}">{svg}</g>'


def fibres(random: Random, amount: float, top: int = -20, bottom: int = 1020) -> str:
    """Return the grain of the paper: a few hundred short fibres, light and dark, between two heights."""
    if amount <= 0:
        return ""
    out = ""
    for colour, share, count in (("#ffffff", 0.22, 140), ("#3a2c28", 0.1, 110)):
        path = ""
        for _ in range(count):
            x, y = random.randint(-20, 1020), random.randint(top, bottom)
            bend, end = random.randint(-4, 4), random.randint(-7, 7)
            path += f"M{x} {y}q{bend} {random.randint(-4, 4)} {end} {random.randint(-6, 6)}"
        out += (
            f'<path class="grain" d="{path}" fill="none" stroke="{colour}" stroke-width="1.1"'
            f' stroke-opacity="{share * amount:.3g}"/>'
        )
    return out


def panel(c: Cutter, hue: float, chroma: float = 0.035) -> str:
    """Return the paper under words: pale by day, deep by night, with a breath of the place's hue."""
    if c.time == "night":
        return mix(oklch(0.285, 0.058, 252), oklch(0.3, chroma + 0.02, hue), 0.2)
    if c.weather == "storm":
        return mix(oklch(0.335, 0.04, 262), oklch(0.35, chroma, hue), 0.15)
    pale = mix(oklch(0.945, chroma, hue), c.palette["paper"], 0.45)
    if c.time == "dusk":
        return mix(pale, oklch(0.9, 0.06, 55), 0.5)
    return mix(pale, oklch(0.95, 0.03, 40), 0.35) if c.time == "dawn" else pale


def grass_hue(c: Cutter) -> tuple[float, float]:
    """Return hue and chroma of the season's grass, for :func:`panel`."""
    _, chroma, hue = c.grass
    return hue, min(chroma, 0.03)
