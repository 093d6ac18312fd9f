"""Light on a built place, under everybody in it: lamps after dark, the window by day, the deep of corners."""

from __future__ import annotations

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.palette import oklch
from fabula.illustrators.paper.pen import line, num, nums
from fabula.illustrators.paper.places.stage import Frame, Stage

LEFT, RIGHT = -20.0, 1020.0


MIST = 0.24
"""How much light lies round all actors of a dark page; behind the deep in tone there is more."""
BY_DAY = {"dawn": oklch(0.97, 0.05, 66), "dusk": oklch(0.93, 0.07, 32)}
"""What lights whom a page is about while it is light, where that is not the midday sun."""
MIDDLING = 0.58
"""How light figures are that a dark page itself sets off."""
Stands = tuple[float, float, float, float, float]
"""Where somebody stands: the middle and the foot, how wide, how high, and how light in tone."""
Shines = tuple[float, float, float]
"""Where something gives light: its middle, and its size."""


def ambient(c: Cutter, frame: Frame, stage: Stage) -> str:
    """Return the light and the shade that lie on the place."""
    if not c.indoor:
        return _open_air(c, frame)
    if not c.dark:
        return _by_the_window(c, frame, stage)
    return _lamps(c, frame) if c.lamps else _moonlight(c, frame, stage)


def clearing(c: Cutter, stands: list[Stands], main: Stands | None) -> str:
    """Return light round the actors, so that they stand out from their place: by night a moonlit clearing."""
    if main is None:
        return ""
    x, foot, _, high, _ = main
    if not c.dark or c.indoor:
        much = 0.42 if not c.dark else 0.3 if c.lamps else 0.12
        light = oklch(0.86, 0.08, 78) if c.dark else BY_DAY.get(c.time) or oklch(0.97, 0.04, 88)
        if c.weather in ("rain", "fog", "snow") and c.time == "day" and not c.indoor:
            light = oklch(0.98, 0.015, 230)
        return c.halo(x, foot - high * 0.52, high * 0.78, light, much)
    left = min(one[0] - one[2] / 2 for one in stands)
    right = max(one[0] + one[2] / 2 for one in stands)
    foot, high = max(one[1] for one in stands), max(one[3] for one in stands)
    middle, reach = (left + right) / 2, (right - left) / 2 + 130
    if c.time == "night":
        mist, grass = oklch(0.68, 0.065, 215), oklch(0.68, 0.075, 185)
    else:
        mist, grass = oklch(0.76, 0.045, 205), oklch(0.74, 0.075, 165)
    out = c.pool(middle, foot - high * 0.4, (reach * 1.1, high * 0.75), mist, MIST)
    for x, foot, wide, high, tone in stands:
        behind = min(max((MIDDLING - tone) / 0.2, 0.0), 1.0)
        if behind:
            out += c.pool(x, foot - high * 0.46, (wide * 0.6 + 90, high * 0.66 + 30), mist, 0.62 * behind)
    return out + c.pool(middle, foot - 4, (reach * 1.16, min(high * 0.24, 100.0)), grass, MIST)


def darkness(c: Cutter, frame: Frame, lights: list[Shines]) -> str:
    """Return the dark about the story's own light, which is the only one after dark."""
    if not lights or not c.dark:
        return ""
    x, y, _ = max(lights, key=lambda one: one[2])
    name, reach = c.name(), frame.height * (0.9 if c.indoor else 1.1)
    tone, deep = (oklch(0.14, 0.05, 268), 0.7) if c.indoor else (oklch(0.14, 0.05, 255), 0.34)
    stops = "".join(
        f'<stop offset="{at}" stop-color="{tone}" stop-opacity="{round(deep * share, 3)}"/>'
        for at, share in ((0.25, 0), (0.6, 0.55), (1, 1))
    )
    top, bottom = max(frame.top, -20.0) - 20, min(frame.bottom, 1000.0) + 40
    return (
        f'<defs><radialGradient id="{name}" gradientUnits="userSpaceOnUse" cx="{num(x)}" cy="{num(y)}"'
        f' r="{num(reach)}">{stops}</radialGradient></defs><path class="glow corners"'
        f' d="M{num(LEFT)} {num(top)}H{num(RIGHT)}V{num(bottom)}H{num(LEFT)}Z" fill="url(#{name})"/>'
    )


def shining(c: Cutter, frame: Frame, lights: list[Shines]) -> str:
    """Return the warm pool about each of the story's own lights, on the air behind it and on the ground."""
    if not lights or not (c.dark or c.time == "dusk"):
        return ""
    strength, out = 0.64 if c.dark else 0.4, ""
    for x, y, size in lights:
        wide = max(size * 3.6, frame.height * 0.5)
        foot = min(y + size * 0.7, frame.bottom)
        out += c.pool(x, y, (wide, wide * 0.86), oklch(0.83, 0.125, 68), strength)
        out += c.pool(x, foot, (wide * 1.1, wide * 0.24), oklch(0.9, 0.11, 80), strength * 0.8)
    return out


def _lamps(c: Cutter, frame: Frame) -> str:
    middle = frame.at(0.46)
    out = c.halo(500, middle, frame.height * 0.8, oklch(0.88, 0.11, 70), 0.36)
    return out + _corners(c, frame, oklch(0.2, 0.075, 295), 0.66 if c.time == "night" else 0.4)


def _moonlight(c: Cutter, frame: Frame, stage: Stage) -> str:
    """Return what lies in a room whose lamps are out: the window's moonlight, and deep blue corners."""
    out = ""
    if stage.window is not None:
        x, y, wide, high = stage.window
        tone = oklch(0.8, 0.055, 225)
        out += c.halo(x, y, frame.height * 0.46, tone, 0.34)
        out += _sunlight(c, (x, y + high / 2), wide, stage.far, frame.bottom, tone)
    return out + _corners(c, frame, oklch(0.14, 0.05, 268), 0.6)


def _by_the_window(c: Cutter, frame: Frame, stage: Stage) -> str:
    out = ""
    if stage.window is not None and c.weather in ("clear", "wind", "snow", "cloudy"):
        x, y, wide, high = stage.window
        warm = {"day": oklch(0.97, 0.045, 92), "dawn": oklch(0.95, 0.06, 70)}.get(
            c.time, oklch(0.88, 0.12, 55)
        )
        out += c.halo(x, y, frame.height * 0.5, warm, 0.34)
        if c.weather != "cloudy":
            out += _sunlight(c, (x, y + high / 2), wide, stage.far, frame.bottom, warm)
    return out + _corners(c, frame, oklch(0.36, 0.06, 40), 0.2)


def _sunlight(c: Cutter, sill: tuple[float, float], wide: float, far: float, bottom: float, tone: str) -> str:
    """Return the window's light lying aslant on the floor, in two panes."""
    away = -1 if sill[0] > 500 else 1
    start, end = far - 8, min(far + (bottom - far) * 0.75, bottom)
    out = ""
    for left, right in ((-0.5, -0.06), (0.06, 0.5)):
        x1, x2 = sill[0] + left * wide + away * 46, sill[0] + right * wide + away * 46
        drift = away * (end - start) * 0.75
        grown = wide * 0.16
        pane = [(x1, start), (x2, start), (x2 + drift + grown * right, end), (x1 + drift + grown * left, end)]
        out += c.piece(line(pane) + "Z", tone, opacity=0.3)
    return f'<g class="glow">{out}</g>'


def _open_air(c: Cutter, frame: Frame) -> str:
    """Return the deep of the corners outdoors; at the ends of the day long light comes from one side too."""
    if c.dark:
        return _corners(c, frame, oklch(0.14, 0.05, 250), 0.42)
    if c.weather == "fog":
        return _corners(c, frame, oklch(0.62, 0.05, 235), 0.22)
    if c.time in ("dawn", "dusk"):
        low = c.time == "dusk"
        tone = oklch(0.9, 0.11, 72) if low else oklch(0.97, 0.06, 82)
        long = c.pool(500, frame.horizon, (620, frame.height * 0.3), tone, 0.26)
        return long + _corners(c, frame, oklch(0.38, 0.1, 335) if low else oklch(0.5, 0.08, 265), 0.26)
    return _corners(c, frame, oklch(0.36, 0.09, 220 if c.weather in ("rain", "snow") else 170), 0.3)


def _corners(c: Cutter, frame: Frame, tone: str, strength: float) -> str:
    """Return the shade that deepens from the middle of the open part to its corners.

    Only the ring that is shaded is painted: in the middle there is nothing to see, and nothing to pay for.
    """
    name = c.name()
    top, bottom = max(frame.top, -20.0) - 20, min(frame.bottom, 1000.0) + 40
    middle = (max(frame.top, 0.0) + frame.bottom) / 2
    tall = 0.88
    stops = "".join(
        f'<stop offset="{at}" stop-color="{tone}" stop-opacity="{round(strength * share, 3)}"/>'
        for at, share in ((0.45, 0), (0.75, 0.32), (1, 1))
    )
    gradient = (
        f'<radialGradient id="{name}" gradientUnits="userSpaceOnUse" cx="500" cy="{num(middle)}" r="720"'
        f' gradientTransform="translate(0 {num(middle * 0.12)}) scale(1 {tall})">{stops}</radialGradient>'
    )
    rx, ry = 720 * 0.45, min(720 * 0.45 * tall, (bottom - top) / 2)
    hole = (
        f"M{nums((500 - rx, middle))}a{nums((rx, ry))} 0 1 0 {num(2 * rx)} 0"
        f"a{nums((rx, ry))} 0 1 0 {num(-2 * rx)} 0Z"
    )
    ring = f"M{num(LEFT)} {num(top)}H{num(RIGHT)}V{num(bottom)}H{num(LEFT)}Z{hole}"
    shade = f'class="glow corners" fill-rule="evenodd" fill="url(#{name})"'
    return f'<defs>{gradient}</defs><path {shade} d="{ring}"/>'
