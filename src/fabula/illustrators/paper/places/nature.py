"""Parts of the outdoors: land, trees, plants, stones, water, clouds. Each returns SVG with its foot at (x, y)."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

import math
from itertools import pairwise
from random import Random

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.palette import mix, shift
from fabula.illustrators.paper.pen import Point, corners, leaf, line, nums, oval, smooth, wobble

LEFT, RIGHT, FLOOR = -40.0, 1040.0, 1040.0


def ridge(random: Random, y: float, height: float, bumps: int = 4, *, tilt: float = 0.0) -> list[Point]:
    """Return a rolling crest line across the page."""
    step = (RIGHT - LEFT) / bumps
    points: list[Point] = []
    for index in range(bumps * 2 + 1):
        up = height if index % 2 else 0
        points.append((
            LEFT + index * step / 2 + random.uniform(-0.12, 0.12) * step,
            y - up * random.uniform(0.6, 1.0) + random.uniform(-0.1, 0.1) * height + tilt * (index / bumps - 1),
        ))  # fmt: skip
    points[0] = (LEFT, points[0][1])
    points[-1] = (RIGHT, points[-1][1])
    return points


def land(points: list[Point], floor: float = FLOOR) -> str:
    """Return a crest line closed down to `floor`."""
    return f"{line(points)}L{nums((RIGHT, floor))}L{nums((LEFT, floor))}Z"


def crest_at(points: list[Point], x: float) -> float:
    """Return the height of a crest line at `x`."""
    for (x1, y1), (x2, y2) in pairwise(points):
        if x1 <= x <= x2:
            share = (x - x1) / (x2 - x1 or 1)
            smoothed = share * share * (3 - 2 * share)
            return y1 + (y2 - y1) * smoothed
    return points[-1][1]


def peak(c: Cutter, x: float, y: float, width: float, height: float, depth: float, random: Random) -> str:
    """Return a mountain with a snow cap, faceted as scissors cut it."""
    top = (x + random.uniform(-0.08, 0.08) * width, y - height)
    left, right = (x - width / 2, y), (x + width / 2, y)
    side = [
        left,
        (x - width * 0.31, y - height * random.uniform(0.34, 0.42)),
        (x - width * 0.2, y - height * random.uniform(0.56, 0.62)),
        top,
        (x + width * 0.17, y - height * random.uniform(0.6, 0.68)),
        (x + width * 0.33, y - height * random.uniform(0.3, 0.38)),
        right,
    ]
    body = c.tone(0.66, 0.05, 245, depth)
    out = c.crest(corners(side), body, lift=0.8)
    shaded = [top, side[4], side[5], right, (x + width * 0.05, y), (x + width * 0.1, y - height * 0.45)]
    out += c.piece(corners(shaded), c.tone(0.55, 0.055, 255, depth), opacity=0.55)
    a, b = _between(side[3], side[2], 0.62), _between(side[3], side[4], 0.75)
    middle = (top[0] - (a[0] - b[0]) * 0.05, (a[1] + b[1]) / 2)
    cap = [top, b, (b[0] - width * 0.05, b[1] - height * 0.05), (middle[0] + width * 0.02, middle[1] + height * 0.06),
           (middle[0] - width * 0.04, middle[1] - height * 0.03), (a[0] + width * 0.03, a[1] + height * 0.05), a]  # fmt: skip
    return out + c.piece(corners(cap), c.tone(0.97, 0.008, 240, depth * 0.7))


def _between(one: Point, two: Point, share: float) -> Point:
    return one[0] + (two[0] - one[0]) * share, one[1] + (two[1] - one[1]) * share


def round_tree(c: Cutter, x: float, y: float, height: float, depth: float, random: Random) -> str:
    """Return a tree with a crown of overlapping leaf-papers."""
    bark = c.role("bark", depth)
    wide = height * 0.07
    lean = random.uniform(-0.05, 0.05) * height
    fork = y - height * 0.42
    trunk = [(x - wide, y + 4), (x - wide * 0.55, y - height * 0.2), (x - wide * 0.6 + lean, fork),
             (x + lean, fork - height * 0.2), (x + wide * 0.6 + lean, fork), (x + wide * 0.55, y - height * 0.2),
             (x + wide, y + 4)]  # fmt: skip
    out = c.sheet(corners(trunk), bark, lift=0.4)
    if c.season == "winter":
        return out + _bare_branches(c, x + lean, fork + height * 0.1, height * 0.6, bark, random)
    crowns = (
        ((-0.19, -0.5, 0.21), (0.2, -0.52, 0.2), (0.0, -0.72, 0.26)) if depth < 0.65 else ((0, -0.62, 0.3),)
    )
    for index, (dx, dy, size) in enumerate(crowns):
        cx, cy = x + lean + dx * height, y + dy * height
        tone = c.leaf(random, depth, dl=-0.05 + 0.045 * index)
        blob = wobble(
            oval(cx, cy, size * height, size * height * 0.88, count=9), random, size * height * 0.07
        )
        out += c.sheet(blob, tone, lift=0.55 if depth < 0.5 else 0.25)
        if depth < 0.5:
            out += _leaf_cuts(c, cx, cy, size * height * 0.7, tone, random)
    return out


def _leaf_cuts(c: Cutter, x: float, y: float, radius: float, tone: str, random: Random) -> str:
    """Return small leaf-shaped cuts that let a lighter paper show."""
    paler, text = shift(tone, dl=0.07, dc=0.01), ""
    for _ in range(5):
        turn, far = random.uniform(0, 6.28), random.uniform(0.2, 0.95) * radius
        px, py = x + math.cos(turn) * far, y + math.sin(turn) * far * 0.8
        size = radius * 0.26
        way = random.uniform(-0.9, 0.9) - 1.2
        tip = (px + math.cos(way) * size, py + math.sin(way) * size)
        text += smooth(leaf((px, py), tip, size * 0.48)[::2])  # so small that half the points do
    return c.piece(text, paler)


def _bare_branches(c: Cutter, x: float, y: float, size: float, bark: str, random: Random) -> str:
    path = snow = ""
    for turn in (-0.95, -0.5, -0.12, 0.3, 0.72):
        way = turn + random.uniform(-0.1, 0.1) - math.pi / 2
        end = (x + math.cos(way) * size, y + math.sin(way) * size)
        bend = (x + math.cos(way - turn * 0.4) * size * 0.5, y + math.sin(way - turn * 0.4) * size * 0.5)
        path += line([(x, y), bend, end])
        for share, side in ((0.55, 0.5), (0.75, -0.45)):
            foot = _between(bend, end, share)
            tip = (foot[0] + math.cos(way + side) * size * 0.28, foot[1] + math.sin(way + side) * size * 0.28)
            path += line([foot, tip])
        snow += line([(bend[0], bend[1] - 2), _between(bend, end, 0.6)])
    return c.stroke(path, bark, size * 0.045) + c.stroke(
        snow, c.tone(0.97, 0.01, 240), size * 0.03, opacity=0.9
    )


def pine(c: Cutter, x: float, y: float, height: float, depth: float, random: Random) -> str:
    """Return a fir: skirts of paper, one over the other."""
    out = c.sheet(
        corners([(x - height * 0.035, y + 4), (x - height * 0.03, y - height * 0.2), (x + height * 0.03, y - height * 0.2),
                 (x + height * 0.035, y + 4)]), c.role("bark", depth), lift=0.2)  # fmt: skip
    hue = random.uniform(-8, 8)
    skirts = 4 if depth < 0.5 else 3
    for index in range(skirts):
        low = y - height * (0.1 + 0.2 * index)
        wide = height * (0.29 - 0.05 * index)
        peak_y = low - height * (0.34 if skirts > 1 else 0.86)
        left, right = x - wide, x + wide
        scallops = [(right, low), (x + wide * 0.55, low + wide * 0.1), (x + wide * 0.2, low + wide * 0.02),
                    (x - wide * 0.2, low + wide * 0.13), (x - wide * 0.6, low + wide * 0.03), (left, low)]  # fmt: skip
        path = f"M{nums((x, peak_y))}Q{nums((x + wide * 0.3, low - (low - peak_y) * 0.35, right, low))}"
        path += "".join(f"L{nums(point)}" for point in scallops[1:])
        path += f"Q{nums((x - wide * 0.3, low - (low - peak_y) * 0.35, x, peak_y))}Z"
        tone = c.role("leaf-dark", depth, dl=-0.05 + 0.03 * index, dh=12 + hue)
        out += c.sheet(path, tone, lift=0.4 if depth < 0.6 else 0.2)
        if c.season == "winter":
            cap = f"M{nums((x, peak_y))}L{nums((x + wide * 0.33, peak_y + (low - peak_y) * 0.48))}"
            cap += (
                f"Q{nums((x + wide * 0.1, peak_y + (low - peak_y) * 0.36, x, peak_y + (low - peak_y) * 0.5))}"
            )
            cap += f"Q{nums((x - wide * 0.14, peak_y + (low - peak_y) * 0.36, x - wide * 0.33, peak_y + (low - peak_y) * 0.46))}Z"
            out += c.piece(cap, c.tone(0.97, 0.01, 240, depth))
    return out


def leaf_tree(c: Cutter, x: float, y: float, height: float, depth: float, random: Random) -> str:
    """Return a tree whose crown is one big leaf with its veins cut out."""
    if c.season == "winter":
        return round_tree(c, x, y, height, depth, random)
    tone = c.leaf(random, depth)
    trunk = c.stroke(line([(x, y + 3), (x, y - height * 0.5)]), c.role("bark", depth), height * 0.04)
    crown = leaf((x, y - height * 0.2), (x, y - height), height * 0.44, round_=0.7)
    out = trunk + c.sheet(crown, tone, lift=0.45 if depth < 0.5 else 0.2)
    veins = line([(x, y - height * 0.22), (x, y - height * 0.9)])
    for share in (0.36, 0.5, 0.64, 0.76):
        for side in (-1, 1):
            reach = height * 0.15 * (1 - abs(share - 0.5))
            veins += line([(x, y - height * share), (x + side * reach, y - height * (share + 0.11))])
    return out + c.stroke(veins, shift(tone, dl=0.09), max(height * 0.009, 1.5))


def tree(c: Cutter, x: float, y: float, height: float, depth: float, random: Random) -> str:
    """Return a broad-leaved tree of some kind."""
    return (round_tree if random.random() < 0.6 else leaf_tree)(c, x, y, height, depth, random)


def bush(
    c: Cutter, x: float, y: float, width: float, depth: float, random: Random, *, berries: bool = False
) -> str:
    """Return a bush of three lobes."""
    out = ""
    for index, (dx, size) in enumerate(((-0.27, 0.26), (0.27, 0.25), (0, 0.34))):
        tone = c.leaf(random, depth, dl=-0.06 + 0.03 * index)
        if c.season == "winter":
            tone = c.tone(0.93, 0.015, 240, depth) if index == 2 else c.tone(0.55, 0.05, 150, depth)
        low = y - width * size * 0.55
        out += c.sheet(wobble(oval(x + dx * width, low, width * size, width * size * 0.75, count=9), random, width * 0.02),
                       tone, lift=0.3)  # fmt: skip
    if berries and c.season != "winter":
        for _ in range(6):
            out += c.disc(x + random.uniform(-0.32, 0.32) * width, y - random.uniform(0.12, 0.42) * width, width * 0.03,
                          c.role("flower", depth))  # fmt: skip
    return out


def tuft(c: Cutter, x: float, y: float, size: float, tone: str, random: Random, blades: int = 5) -> str:
    """Return a tuft of grass."""
    path = ""
    for index in range(blades):
        lean = (index - (blades - 1) / 2) / blades * size * 1.1 + random.uniform(-0.1, 0.1) * size
        tall = size * random.uniform(0.7, 1.0) * (1 - abs(index - (blades - 1) / 2) / blades * 0.6)
        foot = x + (index - blades / 2) * size * 0.13
        path += f"M{nums((foot, y))}Q{nums((foot + lean * 0.25, y - tall * 0.6, foot + lean, y - tall))}"
        path += f"Q{nums((foot + lean * 0.4 + size * 0.06, y - tall * 0.5, foot + size * 0.11, y))}Z"
    return c.piece(path, tone)


def flower(c: Cutter, x: float, y: float, size: float, hue: float, random: Random) -> str:
    """Return a flower with five petals on its stem."""
    lean = random.uniform(-0.15, 0.15) * size
    head = (x + lean, y - size)
    stem = c.role("leaf-dark", 0)
    out = c.stroke(line([(x, y), (x + lean * 0.2, y - size * 0.5), head]), stem, max(size * 0.06, 2))
    out += c.piece(leaf((x, y - size * 0.2), (x + size * 0.3, y - size * 0.45), size * 0.16), stem)
    petals = ""
    turn = random.uniform(0, 1.2)
    for index in range(5):
        way = turn + index * math.tau / 5
        px, py, r = head[0] + math.cos(way) * size * 0.2, head[1] + math.sin(way) * size * 0.2, size * 0.155
        petals += f"M{nums((px - r, py))}a{nums((r, r))} 0 1 0 {nums((2 * r, 0))}a{nums((r, r))} 0 1 0 {nums((-2 * r, 0))}z"
    return out + c.piece(petals, c.tone(0.76, 0.12, hue)) + c.disc(*head, size * 0.11, c.tone(0.86, 0.12, 88))


def flower_patch(
    c: Cutter, x: float, y: float, width: float, count: int, random: Random, size: float = 42
) -> str:
    """Return several flowers in a loose group; winter has none."""
    if c.season == "winter":
        return ""
    hues = random.sample((355, 25, 85, 300, 255, 40), 2)
    spots = sorted(
        (random.uniform(-0.5, 0.5) * width, random.uniform(-0.5, 0.5) * size * 0.6) for _ in range(count)
    )
    spots.sort(key=lambda spot: spot[1])
    return "".join(
        flower(c, x + dx, y + dy, size * random.uniform(0.7, 1.1), random.choice(hues), random)
        for dx, dy in spots
    )


def rock(c: Cutter, x: float, y: float, width: float, depth: float, random: Random, hue: float = 260) -> str:
    """Return a boulder with its shaded side."""
    high = width * random.uniform(0.5, 0.7)
    shape = [(x - width * 0.5, y), (x - width * 0.44, y - high * 0.5), (x - width * 0.15, y - high),
             (x + width * 0.2, y - high * 0.92), (x + width * 0.45, y - high * 0.45), (x + width * 0.5, y)]  # fmt: skip
    out = c.sheet(corners(wobble(shape, random, width * 0.03)), c.tone(0.72, 0.02, hue, depth), lift=0.5)
    side = [(x + width * 0.2, y - high * 0.9), (x + width * 0.44, y - high * 0.43), (x + width * 0.48, y), (x, y),
            (x + width * 0.1, y - high * 0.4)]  # fmt: skip
    out += c.piece(corners(side), c.tone(0.6, 0.025, hue + 10, depth), opacity=0.7)
    if c.season == "winter":
        cap = [shape[1], shape[2], shape[3], (x + width * 0.3, y - high * 0.62), (x, y - high * 0.72)]
        out += c.piece(cap, c.tone(0.97, 0.01, 240, depth))
    return out


def cloud(c: Cutter, x: float, y: float, width: float, *, depth: float = 0.5, tone: str | None = None) -> str:
    """Return a paper cloud: bumps above, nearly flat below."""
    fill = tone or (c.tone(0.985, 0.008, 90, depth * 0.4) if not c.dark else mix(c.sky(0.6), "#ffffff", 0.13))
    w = width / 2
    path = (
        f"M{nums((x - w, y))}C{nums((x - w * 1.12, y - w * 0.3, x - w * 0.8, y - w * 0.46, x - w * 0.58, y - w * 0.36))}"
        f"C{nums((x - w * 0.5, y - w * 0.72, x - w * 0.02, y - w * 0.78, x + w * 0.08, y - w * 0.48))}"
        f"C{nums((x + w * 0.26, y - w * 0.68, x + w * 0.62, y - w * 0.56, x + w * 0.6, y - w * 0.3))}"
        f"C{nums((x + w * 0.86, y - w * 0.38, x + w * 1.1, y - w * 0.14, x + w * 0.95, y))}"
        f"Q{nums((x, y + w * 0.09, x - w, y))}Z"
    )
    return c.sheet(path, fill, lift=0.6)


def path_strip(
    c: Cutter, x: float, top: float, bottom: float, random: Random, *, width: float = 210, end: float = 30
) -> str:
    """Return a winding path that narrows towards the horizon."""
    sway = random.choice((-1, 1)) * random.uniform(60, 120)
    left: list[Point] = []
    right: list[Point] = []
    for index in range(7):
        share = index / 6
        y = bottom + (top - bottom) * (1 - (1 - share) ** 1.7)
        wide = (width + (end - width) * share) / 2
        centre = x + math.sin(share * 4.2) * sway * (1 - share * 0.55)
        left.append((centre - wide, y))
        right.append((centre + wide, y))
    return c.piece(smooth([*left, *reversed(right)]), c.role("path", 0.1), opacity=0.95)


def water(
    c: Cutter, top: float, bottom: float, random: Random, *, bands: int = 4, hue: float | None = None
) -> str:
    """Return layered waves from `top` to the floor, nearer ones darker."""
    out = ""
    for index in range(bands):
        share = index / max(bands - 1, 1)
        y = top + (bottom - top) * share * 0.86
        high = 5 + 13 * share
        count = 9 - int(share * 4)
        tone = c.role("water", 0.55 * (1 - share), dl=0.07 - 0.12 * share, dh=0 if hue is None else hue)
        out += c.crest(waves(random, y, high, count), tone, lift=0.35 + 0.4 * share)
        glint = ""
        for _ in range(3):
            gx, gy = random.uniform(60, 940), y + 22 + random.uniform(0, 26) * (share + 0.4)
            glint += line([(gx, gy), (gx + 26 + 30 * share, gy - 3), (gx + 60 + 50 * share, gy)])
        out += c.stroke(glint, mix(tone, "#ffffff", 0.4), 2 + 2 * share, opacity=0.7)
    return out


def waves(random: Random, y: float, height: float, count: int) -> str:
    """Return a crest of scalloped waves closed to the floor."""
    step = (RIGHT - LEFT) / count
    start = LEFT - random.uniform(0, step)
    path = f"M{nums((start, y))}"
    for index in range(count + 2):
        x = start + index * step
        path += f"C{nums((x + step * 0.3, y + height * 0.9, x + step * 0.7, y + height * 0.9, x + step, y - height * 0.35))}"
    return path + f"L{nums((RIGHT + step, FLOOR))}L{nums((start, FLOOR))}Z"


def reeds(c: Cutter, x: float, y: float, size: float, random: Random) -> str:
    """Return reeds with their brown heads."""
    out = ""
    for index in range(5):
        foot, lean = x + (index - 2) * size * 0.1, (index - 2) * size * 0.09 + random.uniform(-6, 6)
        tall = size * random.uniform(0.7, 1)
        out += c.stroke(line([(foot, y), (foot + lean * 0.4, y - tall * 0.5), (foot + lean, y - tall)]), c.leaf(random, 0, dl=-0.08),
                        size * 0.035)  # fmt: skip
        if index % 2:
            out += c.stroke(line([(foot + lean * 0.95, y - tall * 0.98), (foot + lean * 0.8, y - tall * 0.78)]),
                            c.tone(0.45, 0.06, 50), size * 0.075)  # fmt: skip
    return out


def front_grass(c: Cutter, bottom: float, random: Random, *, depth: float = 0.0) -> str:
    """Return dark grass and leaves in the two lower corners: what lies nearest the eye."""
    out = ""
    for side in (0, 1):
        edge = -10 if side == 0 else 1010
        inward = 1 if side == 0 else -1
        tone = c.land(depth, dl=-0.13) if c.season != "winter" else c.tone(0.62, 0.04, 235)
        for index in range(5):
            x = edge + inward * (10 + index * 30)
            out += tuft(
                c, x, bottom + 12, 120 - index * 17, shift(tone, dl=random.uniform(-0.02, 0.03)), random, 4
            )
    return out


def woven(
    c: Cutter, random: Random, at: tuple[float, float], reach: tuple[float, float], tone: str,
    *, rows: int, over: bool = False,
) -> str:  # fmt: skip
    """Return twigs woven round a bowl whose rim is at `at`, or along its far rim: some stick out."""
    (x, y), (w, high) = at, reach
    way, out = (-1 if over else 1), ""
    for row in range(rows):
        share = row / max(rows - 1, 1)
        wide = w * (1 - 0.5 * share * share) if not over else w * (1 - 0.06 * row)
        low = y + (high * share * 0.86 if not over else -high * 0.2 * row)
        for dl, lean in ((0.09, 0.0), (-0.1, 0.5)):
            path = ""
            for piece in range(3):
                left = -wide + 2 * wide * (piece + lean * 0.6) / 3 - wide * 0.06
                right = min(left + 2 * wide * random.uniform(0.36, 0.46), wide * random.uniform(0.98, 1.08))
                sag = [w * 0.2 * way * (1 - (edge / w) ** 2) for edge in (left, (left + right) / 2, right)]
                jut = [random.uniform(-1, 1) * high * 0.04 for _ in range(3)]
                path += f"M{nums((x + left, low + sag[0] + jut[0]))}Q{nums((x + (left + right) / 2, low + sag[1] + jut[1], x + right, low + sag[2] + jut[2]))}"
            out += c.stroke(path, shift(tone, dl=dl + random.uniform(-0.02, 0.02)), max(w * 0.03, 3.2))
    return out
