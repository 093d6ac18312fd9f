"""Light on a built place, under everybody in it: lamps after dark, the window by day, the deep of corners."""

from __future__ import annotations

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.palette import oklch
from fabula.illustrators.paper.pen import line, num, nums
from fabula.illustrators.paper.places.stage import Frame, Stage

LEFT, RIGHT = -20.0, 1020.0


def ambient(c: Cutter, frame: Frame, stage: Stage) -> str:
    """Return the light and the shade that lie on the place."""
    if c.indoor:
        return _lamps(c, frame) if c.dark else _by_the_window(c, frame, stage)
    return _open_air(c, frame)


def _lamps(c: Cutter, frame: Frame) -> str:
    middle = frame.at(0.46)
    out = c.halo(500, middle, frame.height * 0.8, oklch(0.78, 0.13, 68), 0.3)
    return out + _corners(c, frame, oklch(0.17, 0.07, 290), 0.62)


def _by_the_window(c: Cutter, frame: Frame, stage: Stage) -> str:
    out = ""
    if stage.window is not None and c.weather in ("clear", "wind", "snow", "cloudy"):
        x, y, wide, high = stage.window
        warm = oklch(0.97, 0.045, 92) if c.time == "day" else oklch(0.9, 0.1, 62)
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
    if c.dark:
        return _corners(c, frame, oklch(0.14, 0.06, 275), 0.4)
    return _corners(c, frame, oklch(0.36, 0.09, 170 if c.time == "day" else 25), 0.3)


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
