"""Light in the dark: a pool of moonlight on the ground, fireflies, the moon's path on water.

Warm against the blue, so that a night page has somewhere to look; never where words stand.
"""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.palette import oklch
from fabula.illustrators.paper.pen import nums, oval, smooth
from fabula.illustrators.paper.places.stage import Frame, Stage

MOONLIGHT = (0.86, 0.075, 84.0)


GREEN = frozenset(
    [
        "forest",
        "meadow",
        "garden",
        "orchard",
        "hill",
        "park",
        "lighthouse",
        "island",
        "farm",
        "pond",
        "lake",
        "river",
        "village",
        "korean-village",
        "mountain",
        "nest",
        "playground",
    ]
)
"""Where leaves lie about and fireflies are."""
SHORES = frozenset(("lake", "seashore", "island"))
"""Where one looks at water from the land."""


def night_lights(c: Cutter, f: Frame, stage: Stage, kind: str) -> str:
    """Return the lights of a clear night out of doors, to lie on the place behind the actors."""
    if not stage.floor or c.weather in ("rain", "storm", "fog", "snow"):
        return ""
    if stage.water:
        return _moon_path(c, f, f.bottom - 10)
    random = c.random("night lights")
    pool = _pool(
        c, 500 + random.uniform(-90, 90), (stage.far + stage.near) / 2, 430, (stage.near - stage.far) * 0.9
    )
    path = _moon_path(c, f, stage.far - f.height * 0.1) if kind in SHORES else ""
    flies = _fireflies(c, f, stage) if stage.green and c.season != "winter" else ""
    return path + pool + flies


def _pool(c: Cutter, x: float, y: float, rx: float, ry: float) -> str:
    """Return moonlight lying on the ground: brightest in its middle."""
    name, tone = c.name(), oklch(*MOONLIGHT)
    stops = "".join(
        f'<stop offset="{at}" stop-color="{tone}" stop-opacity="{seen}"/>'
        for at, seen in ((0, 0.4), (0.5, 0.2), (1, 0))
    )
    return (
        f'<defs><radialGradient id="{name}">{stops}</radialGradient></defs>'
        f'<ellipse class="glow" cx="{x:.0f}" cy="{y:.0f}" rx="{rx:.0f}" ry="{max(ry, 60):.0f}" fill="url(#{name})"/>'
    )


def _fireflies(c: Cutter, f: Frame, stage: Stage) -> str:
    """Return fireflies over the ground, most of them near the sides."""
    random, out = c.random("fireflies"), ""
    for index in range(11):
        side = random.uniform(40, 330) if index % 2 else random.uniform(670, 960)
        y = stage.far - f.height * random.uniform(-0.08, 0.3)
        size = random.uniform(2.6, 4.4)
        out += c.halo(side, y, size * 8, oklch(0.93, 0.13, 98), 0.6) + c.disc(
            side, y, size, c.glow(0.97, 0.09, 100)
        )
    return out


def _moon_path(c: Cutter, f: Frame, end: float) -> str:
    """Return the moon's broken path on the water down to `end`, wider towards us."""
    random, out = c.random("moon path"), ""
    x, y, step = 500.0 + random.uniform(-60, 60), f.horizon + 12, 11.0
    tone = oklch(0.92, 0.07, 92)
    while y < end:
        near = (y - f.horizon) / max(f.bottom - f.horizon, 1)
        wide = 16 + 120 * near * random.uniform(0.6, 1.0)
        dx = random.uniform(-16, 16) * (0.4 + near)
        out += c.piece(
            smooth(oval(x + dx, y, wide, 2.2 + 3.4 * near, count=8)), tone, opacity=0.5 - 0.2 * near
        )
        y, step = y + step, step * 1.13
    name = c.name()
    stops = f'<stop offset="0" stop-color="{tone}" stop-opacity=".3"/><stop offset="1" stop-color="{tone}" stop-opacity="0"/>'
    glow = f'<defs><radialGradient id="{name}">{stops}</radialGradient></defs>'
    middle = ((f.horizon + end) / 2, max(end - f.horizon, 30) * 0.62)
    box = f'cx="{x:.0f}" cy="{middle[0]:.0f}" rx="210" ry="{nums((middle[1],))}"'
    return glow + f'<ellipse class="glow" {box} fill="url(#{name})"/>' + out
