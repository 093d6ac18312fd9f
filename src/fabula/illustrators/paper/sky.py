"""The sky: bands of paper paling towards the horizon, what hangs in it, and the weather that falls from it.

Above `Frame.top` nothing but the flat sky is ever drawn, so that words may stand there.
"""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.palette import mix, oklch, shift
from fabula.illustrators.paper.pen import corners, leaf, line, num, nums, oval, star
from fabula.illustrators.paper.places.nature import cloud, land, ridge
from fabula.illustrators.paper.places.stage import Frame
from fabula.kit.seeds import rng

FIRMAMENT = "<!--firmament-->"
"""Where things in the sky go: before its paper, behind clouds, hills and roofs."""
PAGE = '<rect x="-20" y="-20" width="1040" height="1040" fill="{}"/>'


def backdrop(c: Cutter, f: Frame, *, clouds: int = 2) -> str:
    """Return the sky down to the horizon, with sun or moon unless the scene brings its own."""
    sun = not c.own_sky
    random = c.random("sky")
    out = PAGE.format(c.sky(0))
    start = f.top + 26 if f.text == "top" else -20.0
    reach = f.horizon - start
    side = random.choice((-1, 1))
    x, y = 500 + side * random.uniform(190, 300), start + reach * random.uniform(0.24, 0.36) + 30
    out += bands(c, random, start, reach)
    if c.dark and c.weather in ("clear", "wind", "cloudy"):
        out += stars(c, random, start + 12, f.horizon - 30)
    if sun and c.weather in ("clear", "wind") and c.time != "dusk":
        out += moon(c, x, y, 44) if c.time == "night" else sun_disc(c, x, y, 50)
    elif sun and c.time == "dusk" and c.weather in ("clear", "wind", "cloudy"):
        out += sun_disc(c, x, f.horizon - reach * 0.14, 74)
    out += "" if c.aloft else FIRMAMENT
    count = clouds + {"cloudy": 3, "rain": 2, "storm": 3, "snow": 1}.get(c.weather, 0)
    for index in range(count):
        cx = -40 + (index + random.uniform(0.2, 0.8)) * 1080 / max(count, 1)
        cy = start + reach * random.uniform(0.22, 0.62)
        tone = None
        if c.weather in ("rain", "storm"):
            tone = shift(c.sky(0.2), dl=-0.07 if c.time != "night" else 0.05)
        elif c.weather in ("cloudy", "snow", "fog") or c.time == "dusk":
            tone = mix(c.sky(0.5), "#ffffff", 0.3 if c.time != "night" else 0.08)
        if c.time == "dusk" and c.weather in ("clear", "wind"):
            tone = oklch(0.885, 0.075, 20)
        out += cloud(c, cx, cy, random.uniform(130, 240), tone=tone)
    return out + FIRMAMENT if c.aloft else out


def is_luminary(kind: str) -> bool:
    """Return whether a `kind` is a sun or a moon, which takes the place of the sky's own."""
    return bool({"sun", "moon"} & {*kind.split("-")})


def bands(c: Cutter, random: Random, start: float, reach: float) -> str:
    """Return the papers of the sky, paling downward: long waves, banks of cloud or plain, as the book has it."""
    manner = c.design("sky", ("waves", "banks", "plain", "banks"))
    out = ""
    for index in range(3):
        level, tone = start + reach * (0.3 + 0.24 * index), c.sky(0.3 + 0.3 * index)
        if manner == "banks":
            out += c.sheet(_bank(random, level, reach * 0.09), tone, lift=0.3, drop=(1, -2), edge=0.25)
        elif manner == "waves" and index != 1:
            points = ridge(random, level, reach * 0.1, 2 + index, tilt=random.uniform(-30, 30))
            out += c.sheet(land(points), tone, lift=0.3, drop=(1, -2), edge=0.25)
        else:
            out += c.piece(land(ridge(random, level, reach * 0.05, 2, tilt=random.uniform(-20, 20))), tone)
    return out


def _bank(random: Random, level: float, high: float) -> str:
    """Return a bank of far cloud from side to side: wide bumps of uneven size."""
    x, path = -60.0, f"M-60 1040L-60 {level:.0f}"
    while x < 1060:
        wide, y = random.uniform(90, 240), level + random.uniform(-0.4, 0.4) * high
        path += f"A{nums((wide * 0.56, min(wide * 0.3, high)))} 0 0 1 {nums((x + wide, y))}"
        x += wide
    return path + f"L{nums((x, 1040))}Z"


def stars(c: Cutter, random: Random, top: float, bottom: float, *, count: int = 60) -> str:
    """Return a scatter of stars: dots, and a few with points."""
    dots, shapes = "", ""
    for _ in range(count):
        x, y = random.uniform(-10, 1010), top + (bottom - top) * random.random() ** 1.4
        radius = random.choice((1.3, 1.7, 2.2, 3))
        dots += f"M{nums((x - radius, y))}a{nums((radius, radius))} 0 1 0 {nums((radius * 2, 0))}a{nums((radius, radius))} 0 1 0 {nums((-radius * 2, 0))}Z"
    for _ in range(7):
        x, y = random.uniform(40, 960), top + (bottom - top) * random.random()
        shapes += corners(star(x, y, random.uniform(7, 11), 2.6, 4))
    tone = c.glow(0.95, 0.05, 95)
    return c.piece(dots, tone, opacity=0.85) + c.piece(shapes, tone)


def moon(c: Cutter, x: float, y: float, radius: float, *, face: bool = False) -> str:
    """Return the moon: a glow, rings of thin paper, the disc and its seas."""
    pale = c.glow(0.95, 0.055, 95)
    out = c.halo(x, y, radius * 4.2, c.glow(0.93, 0.06, 95), 0.42 if c.dark else 0.7)
    for share, seen in ((2.1, 0.07), (1.55, 0.1)):
        out += c.disc(x, y, radius * share, pale, opacity=seen)
    circle = (
        f"M{nums((x - radius, y))}A{nums((radius, radius))} 0 1 1 {nums((x + radius, y))}"
        f"A{nums((radius, radius))} 0 1 1 {nums((x - radius, y))}Z"
    )
    out += c.sheet(circle, pale, lift=0.5, drop=(1, 2), edge=0.3)
    for dx, dy, size in ((-0.35, -0.25, 0.2), (0.3, 0.12, 0.26), (-0.12, 0.45, 0.15), (0.34, -0.42, 0.12)):
        out += c.disc(x + dx * radius, y + dy * radius, size * radius, c.glow(0.89, 0.06, 92), opacity=0.8)
    return out


def sun_disc(c: Cutter, x: float, y: float, radius: float, *, rays: bool = False) -> str:
    """Return the sun: warm rings and a disc, with cut rays when it is looked at."""
    low = c.time in ("dusk", "dawn")
    heart = oklch(0.86, 0.13, 68) if low else oklch(0.91, 0.125, 92)
    out = c.halo(x, y, radius * 3.6, oklch(0.95, 0.08, 80), 0.75)
    for share, seen in ((1.75, 0.16), (1.38, 0.24)):
        out += c.disc(x, y, radius * share, heart, opacity=seen)
    if rays:
        spikes = ""
        for index in range(16):
            way = index * math.tau / 16
            tip = radius * (1.72 if index % 2 else 1.5)
            spikes += corners([
                (x + math.cos(way - 0.12) * radius * 1.15, y + math.sin(way - 0.12) * radius * 1.15),
                (x + math.cos(way) * tip, y + math.sin(way) * tip),
                (x + math.cos(way + 0.12) * radius * 1.15, y + math.sin(way + 0.12) * radius * 1.15),
            ])  # fmt: skip
        out += c.piece(spikes, heart)
    circle = (
        f"M{nums((x - radius, y))}A{nums((radius, radius))} 0 1 1 {nums((x + radius, y))}"
        f"A{nums((radius, radius))} 0 1 1 {nums((x - radius, y))}Z"
    )
    return out + c.sheet(circle, heart, lift=0.35, drop=(1, 2), edge=0.6)


Head = tuple[float, float, float]
"""A head's middle and radius on the page: nothing falls over it."""
BOLT_EVERY = 0.4
"""How often a calm page of a storm has lightning; a tense one always has."""
CLEAR = 150.0
"""How far lightning keeps from everybody's middle; nearer than that it stays away."""


FOG_BY_DEPTH = ((0, 0.0), (0.14, 0.3), (0.3, 0.5), (0.5, 0.66), (0.66, 0.5), (0.82, 0.18), (1, 0.0))
"""How thick fog is from the top of the open part to its foot: thickest where the land is far."""


def weather(c: Cutter, f: Frame, seed: int, heads: Sequence[Head]) -> tuple[str, str]:
    """Return what falls or blows behind the actors, and the little of it that passes before them."""
    drawn = {"rain": _rain, "storm": _rain, "snow": _snow, "wind": _wind, "fog": _fog}.get(c.weather)
    return drawn(c, f, rng(seed, "weather"), heads) if drawn else ("", "")


def lightning(c: Cutter, f: Frame, seed: int, *, tense: bool, actors: Sequence[float]) -> str:
    """Return a bolt behind clouds and hills, where nobody stands: another on every page, on some none.

    `actors` are where figures stand across the page.
    """
    random = rng(seed, "lightning")
    if c.weather != "storm" or not (tense or random.random() < BOLT_EVERY):
        return ""
    places = [random.uniform(70, 930) for _ in range(8)]
    x = max(places, key=lambda at: min((abs(at - one) for one in actors), default=500.0))
    if any(abs(x - one) < CLEAR for one in actors):
        return ""
    top, reach = f.top + 10, (f.horizon - f.top) * random.uniform(0.7, 0.95)
    lean, count = random.uniform(-90, 90), random.randint(5, 7)
    spine = [(x, top)]
    for step in range(1, count + 1):
        aside = random.uniform(14, 40) * (1 if step % 2 else -1)
        spine.append((x + lean * step / count + aside, top + reach * step / count))
    out = c.halo(x + lean / 2, top + reach * 0.4, 230, oklch(0.95, 0.06, 95), 0.4)
    fork = random.randint(1, count - 2)
    (fx, fy), side = spine[fork], random.choice((-1, 1))
    branch = [
        (fx, fy),
        (fx + side * 34, fy + reach * 0.12),
        (fx + side * 40, fy + reach * 0.2),
        (fx + side * 78, fy + reach * 0.33),
    ]
    for points, wide in ((branch, 9.0), (spine, 17.0)):
        out += c.piece(_tapered(points, wide), c.glow(0.96, 0.08, 95))
    return out


def _tapered(points: list[tuple[float, float]], wide: float) -> str:
    """Return the outline of a line that narrows to a point."""
    last = len(points) - 1
    left = [(x - wide / 2 * (1 - at / last), y) for at, (x, y) in enumerate(points)]
    right = [(x + wide / 2 * (1 - at / last), y + 3) for at, (x, y) in enumerate(points)]
    return corners(left + right[-2::-1])


def _free(x: float, y: float, heads: Sequence[Head], reach: float = 0.0) -> bool:
    """Return whether a point is off every head, and off what is `reach` above it."""
    return all(math.hypot(x - hx, y - hy) > r * 1.25 + reach for hx, hy, r in heads)


def _rain(c: Cutter, f: Frame, random: Random, heads: Sequence[Head]) -> tuple[str, str]:
    near = far = ""
    for index in range(170 if c.weather == "storm" else 130):
        x, y = random.uniform(-20, 1060), random.uniform(f.top + 20, f.bottom - 10)
        long = random.uniform(20, 38)
        text = f"M{nums((x, y))}L{nums((x - long * 0.3, y + long))}"
        if index % 4:
            far += text
        elif _free(x - long * 0.15, y + long / 2, heads, long / 2):
            near += text
    tone = oklch(0.95, 0.02, 235) if c.dark else oklch(0.98, 0.01, 235)
    return c.stroke(far, tone, 1.8, opacity=0.5), c.stroke(near, tone, 2.6, opacity=0.5)


def puddles(c: Cutter, far: float, near: float, seed: int) -> str:
    """Return what rain leaves on the ground: puddles that hold the sky, with rings where drops fall."""
    random = rng(seed, "puddles")
    bright, out = mix(c.sky(0.55), "#ffffff", 0.12 if c.dark else 0.3), ""
    for index in range(5):
        share = (index + random.uniform(0.1, 0.9)) / 5
        y = far + (near - far) * (0.12 + 0.86 * share)
        wide = (46 + 84 * share) * random.uniform(0.75, 1.2)
        x = (
            random.uniform(60, 940)
            if index % 2
            else random.choice((random.uniform(20, 330), random.uniform(670, 980)))
        )
        high = wide * 0.17
        shape = [
            (
                x + wide * math.cos(turn) * random.uniform(0.93, 1.06),
                y + high * math.sin(turn) * random.uniform(0.93, 1.06),
            )
            for turn in (math.tau * step / 10 for step in range(10))
        ]
        out += c.piece([(px, py + 2.4) for px, py in shape], c.shade, opacity=0.2)
        out += c.piece(shape, mix(c.sky(0.3), c.role("ground"), 0.2)) + c.piece(
            oval(x - wide * 0.1, y - high * 0.12, wide * 0.66, high * 0.5, count=9), bright, opacity=0.55
        )
        ring = ""
        for size in (0.2, 0.36):
            rx, ry = wide * size, high * size
            cx = x + wide * 0.22
            ring += f"M{nums((cx - rx, y))}a{nums((rx, ry))} 0 1 0 {nums((rx * 2, 0))}a{nums((rx, ry))} 0 1 0 {nums((-rx * 2, 0))}Z"
        out += c.stroke(ring, "#ffffff", 1.8, opacity=0.35 if c.dark else 0.75)
    return f'<g class="puddles">{out}</g>'


def _snow(c: Cutter, f: Frame, random: Random, heads: Sequence[Head]) -> tuple[str, str]:
    small = large = ""
    for index in range(150):
        x, y = random.uniform(-20, 1020), random.uniform(f.top + 12, f.bottom - 8)
        radius = random.uniform(1.8, 3.4) if index % 4 else random.uniform(4.5, 8)
        dot = f"M{nums((x - radius, y))}a{nums((radius, radius))} 0 1 0 {nums((radius * 2, 0))}a{nums((radius, radius))} 0 1 0 {nums((-radius * 2, 0))}Z"
        if index % 4:
            small += dot
        elif _free(x, y, heads, radius):
            large += dot
    return c.piece(small, "#ffffff", opacity=0.8), c.piece(large, "#ffffff", opacity=0.92)


def _wind(c: Cutter, f: Frame, random: Random, heads: Sequence[Head]) -> tuple[str, str]:
    swirls = ""
    for index in range(6):
        x, y = random.uniform(-20, 700), f.top + 40 + (f.horizon - f.top) * (index + 0.5) / 6 * 1.1
        long = random.uniform(180, 320)
        curl = random.uniform(16, 28)
        swirls += (
            f"M{nums((x, y))}C{nums((x + long * 0.35, y - 26, x + long * 0.6, y + 18, x + long, y - 8))}"
            f"C{nums((x + long + curl * 1.6, y - 22, x + long + curl, y - 22 - curl * 1.5, x + long - 4, y - 12 - curl))}"
        )
    leaves = ""
    for _ in range(12):
        x, y = random.uniform(20, 980), random.uniform(f.top + 40, f.bottom - 60)
        way = random.uniform(-0.9, 0.4)
        size = random.uniform(14, 24)
        tip = (x + math.cos(way) * size, y + math.sin(way) * size)
        tone = c.leaf(random)
        if _free(x, y, heads, size):
            leaves += c.piece(leaf((x, y), tip, size * 0.5), tone)
    return c.stroke(swirls, mix(c.sky(0.8), "#ffffff", 0.6), 4, opacity=0.75), leaves


def _fog(c: Cutter, f: Frame, random: Random, heads: Sequence[Head]) -> tuple[str, str]:
    """Return fog behind the actors: it swallows the far land whole and thins towards the reader's feet."""
    far = mix(c.sky(0.35), "#ffffff", 0.1 if c.dark else 0.25)
    near = mix(c.sky(0.9), "#ffffff", 0.14 if c.dark else 0.45)
    name, start = c.name(), f.top - 40
    stops = "".join(
        f'<stop offset="{at}" stop-color="{mix(far, near, at)}" stop-opacity="{seen}"/>'
        for at, seen in FOG_BY_DEPTH
    )
    out = (
        f'<defs><linearGradient id="{name}" gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="{num(start)}"'
        f' y2="{num(f.bottom)}">{stops}</linearGradient></defs>'
        f'<path class="glow fog" d="M-20 {num(start)}H1020V{num(f.bottom + 60)}H-20Z" fill="url(#{name})"/>'
    )
    for index in range(6):
        y = f.at(0.3 + 0.1 * index) + random.uniform(-14, 14)
        wide, high = random.uniform(300, 520), random.uniform(24, 46)
        tone = mix(far, near, index / 5)
        out += c.pool(random.uniform(80, 920), y, (wide, high), tone, 0.78 - 0.09 * index)
    return out, ""


def stream(c: Cutter, points: list[tuple[float, float]], tone: str) -> str:
    """Return a thin line of smoke or steam."""
    return c.stroke(line(points), tone, 6, opacity=0.5)
