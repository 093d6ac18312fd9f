"""The outdoors: meadow to mountain, river to desert. Layers from the far to the near, each a sheet of paper."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from math import cos, sin
from random import Random

from fabula.illustrators.paper.cut import Cutter, grass_hue, panel
from fabula.illustrators.paper.palette import shift
from fabula.illustrators.paper.pen import corners, leaf, line, nums, oval, smooth, wobble
from fabula.illustrators.paper.places import built, meadows, nature, trees
from fabula.illustrators.paper.places.land import hills, spread
from fabula.illustrators.paper.places.stage import Frame, Stage
from fabula.illustrators.paper.sky import backdrop


def ground(
    c: Cutter, f: Frame, random: Random, *, tone: str | None = None, path: bool = False, rise: float = 26
) -> str:
    """Return the near ground where the actors stand."""
    crest = nature.ridge(random, f.horizon + f.height * 0.07, rise, 2)
    out = c.crest(nature.land(crest), tone or c.land(0.16))
    base = tone or c.land(0.16)
    for index in range(4):
        x, y = random.uniform(-40, 1040), f.horizon + f.height * random.uniform(0.14, 0.44)
        wide = random.uniform(150, 330)
        patch = wobble(oval(x, y, wide, wide * 0.13, count=10), random, 7)
        out += c.piece(patch, shift(base, dl=0.025 if index % 2 else -0.02), opacity=0.6)
    if path:
        out += footpath(c, f, random)
    if c.season == "autumn":
        out += litter(c, f, random)
    texture, colour = "", shift(tone or c.land(0.16), dl=-0.035)
    for _ in range(16):
        x, y = random.uniform(0, 1000), random.uniform(f.horizon + f.height * 0.12, f.bottom)
        texture += (
            f"M{nums((x, y))}q6 -12 9 -15M{nums((x + 9, y))}q1 -9 -1 -17M{nums((x + 18, y))}q-3 -9 -8 -13"
        )
    return out + c.stroke(texture, colour, 2.6, opacity=0.8)


def footpath(c: Cutter, f: Frame, random: Random) -> str:
    """Return the path that winds from the foot of the page to the hills."""
    return nature.path_strip(c, random.uniform(400, 600), f.horizon + f.height * 0.09, f.bottom + 60, random)


def litter(c: Cutter, f: Frame, random: Random) -> str:
    """Return fallen leaves."""
    out = ""
    for _ in range(16):
        x, y = random.uniform(0, 1000), random.uniform(f.horizon + f.height * 0.13, f.bottom - 8)
        way, size = random.uniform(0, 6.2), random.uniform(9, 16) * (0.6 + (y - f.horizon) / f.height)
        out += c.piece(
            leaf((x, y), (x + cos(way) * size, y + sin(way) * size * 0.5), size * 0.42), c.leaf(random, 0.05)
        )
    return out


def stage(
    c: Cutter, f: Frame, back: str, front: str = "", *, tone: str | None = None, **more: object
) -> Stage:
    """Return the usual outdoor stage."""
    hue, chroma = grass_hue(c)
    return Stage(
        back=back, front=front, far=f.horizon + f.height * 0.13, near=f.bottom - 14,
        quiet_top=c.sky(0), quiet_bottom=tone or panel(c, hue, chroma), **more,  # type: ignore[arg-type]  # passed through
    )  # fmt: skip


def meadow(c: Cutter, f: Frame) -> Stage:
    random = c.random("meadow")
    back = backdrop(c, f) + hills(c, f, random) + ground(c, f, random)
    back += meadows.middle(c, f, random)
    if f.shot in ("journey", "wide") and meadows.crossed_by(c) != "brook":
        back += footpath(c, f, random)
    for x in spread(random, 3, edges=True):
        back += nature.flower_patch(c, x, f.at(0.8), 190, 5, random)
    for x in (random.uniform(-20, 70), random.uniform(930, 1020)):
        back += trees.tree(
            c, x, f.horizon + f.height * 0.12, f.height * random.uniform(0.42, 0.55), 0.2, random
        )
    return stage(c, f, back, nature.front_grass(c, f.bottom, random))


def forest(c: Cutter, f: Frame) -> Stage:
    random = c.random("forest")
    out = backdrop(c, f, clouds=0)
    for depth, count, tall in ((0.85, 11, 0.5), (0.6, 9, 0.62), (0.4, 6, 0.74)):
        base = f.horizon + f.height * (0.06 - depth * 0.06)
        crest = nature.ridge(random, base - 8, 18, 3)
        for x in spread(random, count, edges=depth < 0.5):
            kind = nature.pine if random.random() < 0.55 else trees.tree
            out += kind(c, x, base + 6, (base - f.top) * tall * random.uniform(0.85, 1.2), depth, random)
        out += c.crest(nature.land(crest), c.land(depth * 0.9), lift=0.7)
    out += ground(c, f, random, path=f.shot in ("journey", "wide"))
    for x, lean in ((-5, 1), (1005, -1), (random.choice((150, 850)), 0)):
        if f.text == "bottom":
            out += trunk(c, f, x, lean, random)
        else:  # a whole tree: under words above, a trunk would end in the air
            foot = f.horizon + f.height * (0.2 if lean else 0.13)
            out += trees.tree(c, x + 40 * lean, foot, (foot - f.top) * (0.98 if lean else 0.86), 0.04, random)
    for x in spread(random, 3, edges=True):
        out += nature.bush(
            c, x, f.horizon + f.height * random.uniform(0.12, 0.2), random.uniform(110, 170), 0.15, random
        )
    out += meadows.canopy(c, f, random) if f.text == "bottom" else ""
    out += mushrooms(c, random.choice((130, 860)), f.at(0.9), random)
    return stage(c, f, out, nature.front_grass(c, f.bottom, random))


def trunk(c: Cutter, f: Frame, x: float, lean: float, random: Random) -> str:
    """Return a great trunk that leaves the page at the top."""
    wide, foot = random.uniform(44, 62), f.horizon + f.height * random.uniform(0.2, 0.3)
    if lean == 0:
        wide, foot = 34, f.horizon + f.height * 0.14
    top = f.top - 40
    tone = c.role("bark", 0.02 if lean else 0.2)
    w, sway = wide * 0.75, lean * 20
    knee = foot - max(90.0, (foot - top) * 0.16)
    path = (
        f"M{nums((x - wide * 1.75, foot + 4))}Q{nums((x - w * 1.1, foot - 14, x - w, knee))}L{nums((x - w * 0.9 + sway, top))}"
        f"L{nums((x + w * 0.9 + sway, top))}L{nums((x + w, knee))}Q{nums((x + w * 1.1, foot - 14, x + wide * 1.75, foot + 4))}"
        f"Q{nums((x + wide * 0.9, foot - 6, x + wide * 0.5, foot + 12))}Q{nums((x, foot - 4, x - wide * 0.5, foot + 12))}"
        f"Q{nums((x - wide * 0.9, foot - 6, x - wide * 1.75, foot + 4))}Z"
    )
    out = c.sheet(path, tone)
    marks = ""
    for _ in range(9):
        mx, my = x + random.uniform(-0.5, 0.5) * wide, random.uniform(top + 60, foot - 60)
        marks += line([(mx, my), (mx + random.uniform(-4, 4), my + random.uniform(20, 50))])
    return out + c.stroke(marks, shift(tone, dl=-0.06), 3.5)


def mushrooms(c: Cutter, x: float, y: float, random: Random) -> str:
    """Return three mushrooms in a group."""
    out = ""
    for dx, size in ((-34, 34), (30, 28), (0, 48)):
        out += c.piece([(x + dx - size * 0.16, y), (x + dx - size * 0.1, y - size * 0.6), (x + dx + size * 0.1, y - size * 0.6),
                        (x + dx + size * 0.18, y)], c.tone(0.93, 0.02, 85))  # fmt: skip
        cap = f"M{nums((x + dx - size * 0.5, y - size * 0.5))}C{nums((x + dx - size * 0.45, y - size * 1.15, x + dx + size * 0.45, y - size * 1.15, x + dx + size * 0.5, y - size * 0.5))}Q{nums((x + dx, y - size * 0.38, x + dx - size * 0.5, y - size * 0.5))}Z"
        out += c.sheet(cap, c.tone(0.62, 0.15, 28), lift=0.3)
        for sx, sy in ((-0.2, -0.66), (0.12, -0.8), (0.26, -0.6)):
            out += c.disc(x + dx + sx * size, y + sy * size, size * 0.07, c.tone(0.96, 0.02, 85))
    return out


def mountain(c: Cutter, f: Frame) -> Stage:
    random = c.random("mountain")
    back = backdrop(c, f, clouds=3) + hills(c, f, random, mountains=True, trees=3)
    slope = nature.ridge(random, f.horizon + 10, 50, 1, tilt=random.choice((-60, 60)))
    for x in spread(random, 9):
        back += nature.pine(
            c, x, nature.crest_at(slope, x) + 14, f.height * random.uniform(0.13, 0.24), 0.42, random
        )
    back += c.crest(nature.land(slope), c.land(0.35))
    back += ground(c, f, random, path=True)
    for x in (random.uniform(30, 120), random.uniform(880, 970)):
        back += nature.rock(
            c, x, f.horizon + f.height * random.uniform(0.2, 0.3), random.uniform(110, 170), 0.1, random
        )
    return stage(c, f, back, nature.front_grass(c, f.bottom, random))


def desert(c: Cutter, f: Frame) -> Stage:
    random = c.random("desert")
    back = backdrop(c, f, clouds=1)
    for depth, level, high in ((0.85, -0.08, 0.08), (0.55, -0.02, 0.07), (0.12, 0.08, 0.05)):
        dune = nature.ridge(
            random, f.horizon + f.height * level, f.height * high, 2, tilt=random.uniform(-40, 40)
        )
        tone = c.tone(0.82 - (0.85 - depth) * 0.04, 0.085, 72, depth * 0.7)
        back += c.crest(nature.land(dune), tone)
        if depth < 0.9:
            for x in spread(random, 3, edges=depth < 0.3):
                y = nature.crest_at(dune, x) + (12 if depth > 0.3 else f.height * 0.08)
                back += cactus(c, x, y, f.height * (0.12 if depth > 0.3 else 0.32), depth * 0.6, random)
        ripples = ""
        for _ in range(6):
            x, y = random.uniform(0, 900), f.horizon + f.height * (level + 0.06) + random.uniform(0, 40)
            ripples += line([(x, y), (x + 40, y - 7), (x + 90, y + 3), (x + 130, y - 4)])
        back += c.stroke(ripples, shift(tone, dl=-0.04), 3)
    back += nature.rock(c, random.choice((90, 910)), f.at(0.9), 120, 0.05, random, hue=50)
    return stage(c, f, back, "", tone=panel(c, 78, 0.05))


def cactus(c: Cutter, x: float, y: float, height: float, depth: float, random: Random) -> str:
    """Return a cactus with two arms and a flower."""
    wide, tone = height * 0.13, c.tone(0.58, 0.085, 155, depth)
    up = height * random.uniform(0.4, 0.5)
    path = (
        line([(x, y), (x, y - height)])
        + f"M{nums((x, y - up))}C{nums((x - wide * 2.6, y - up, x - wide * 2.2, y - up, x - wide * 2.2, y - up - height * 0.24))}"
        + f"M{nums((x, y - up * 0.8))}C{nums((x + wide * 2.6, y - up * 0.8, x + wide * 2.2, y - up, x + wide * 2.2, y - up - height * 0.16))}"
    )
    out = c.stroke(path, c.shade, wide * 1.35, opacity=0.1) + c.stroke(path, tone, wide * 1.15)
    ribs = line([(x, y), (x, y - height * 0.97)]) + line(
        [(x + wide * 0.3, y), (x + wide * 0.3, y - height * 0.95)]
    )
    return (
        out
        + c.stroke(ribs, shift(tone, dl=0.07), max(wide * 0.09, 1.2))
        + c.disc(x, y - height - wide * 0.5, wide * 0.36, c.tone(0.74, 0.14, 0, depth))
    )


def snowfield(c: Cutter, f: Frame) -> Stage:
    random = c.random("snowfield")
    c.season = "winter"
    back = backdrop(c, f) + hills(c, f, random, mountains=True, trees=9)
    back += ground(c, f, random, rise=34)
    for x in (random.uniform(20, 110), random.uniform(890, 980)):
        back += nature.pine(
            c, x, f.horizon + f.height * 0.16, f.height * random.uniform(0.42, 0.55), 0.15, random
        )
    drifts = nature.ridge(random, f.at(0.96), 26, 2)
    front = c.crest(nature.land(drifts), c.tone(0.975, 0.008, 240), lift=0.7) if f.text == "top" else ""
    return stage(c, f, back, front, tone=panel(c, 240, 0.01), edge="snow")


def farm(c: Cutter, f: Frame) -> Stage:
    random = c.random("farm")
    back = backdrop(c, f) + hills(c, f, random, trees=5)
    for index, hue in enumerate((95, 125, 80)):
        strip = [(-40, f.horizon + 4 + index * 14), (1040, f.horizon - 10 + index * 20)]
        back += c.crest(f"M{nums(strip[0])}Q{nums((500, strip[0][1] - 30, *strip[1]))}L1040 1040L-40 1040Z",
                        c.land(0.4 - index * 0.06, dh=hue - 125 if c.season != "winter" else 0, dl=0.05 - index * 0.02), lift=0.5)  # fmt: skip
    back += barn(c, random.choice((190, 800)), f.horizon + f.height * 0.12, f.height * 0.42, random)
    back += ground(c, f, random, path=True, rise=12)
    back += built.fence(c, -30, 330, f.horizon + f.height * 0.16, 58) + built.fence(
        c, 690, 1030, f.horizon + f.height * 0.16, 58
    )
    back += haystack(c, random.choice((120, 880)), f.at(0.84), 150)
    return stage(c, f, back, nature.front_grass(c, f.bottom, random))


def barn(c: Cutter, x: float, y: float, width: float, random: Random) -> str:
    """Return a red barn with white boards."""
    red, white, high = c.tone(0.56, 0.14, 28, 0.15), c.tone(0.95, 0.02, 85, 0.1), width * 0.5
    w = width / 2
    shape = [
        (x - w, y + 3),
        (x - w, y - high),
        (x - w * 0.62, y - high * 1.5),
        (x, y - high * 1.78),
        (x + w * 0.62, y - high * 1.5),
        (x + w, y - high),
        (x + w, y + 3),
    ]
    out = c.sheet(corners(shape), red, lift=0.7)
    roof = [
        (x - w * 1.1, y - high * 0.96),
        (x - w * 0.68, y - high * 1.57),
        (x, y - high * 1.9),
        (x + w * 0.68, y - high * 1.57),
        (x + w * 1.1, y - high * 0.96),
    ]
    out += c.stroke("M" + "L".join(nums(p) for p in roof), c.tone(0.42, 0.03, 30, 0.15), width * 0.055)
    door = built.rect(x - w * 0.36, y - high * 0.78, w * 0.72, high * 0.78)
    cross = line([(x - w * 0.36, y - high * 0.78), (x + w * 0.36, y)]) + line(
        [(x + w * 0.36, y - high * 0.78), (x - w * 0.36, y)]
    )
    return (
        out
        + c.piece(door, shift(red, dl=-0.06))
        + c.stroke(door + cross, white, width * 0.022)
        + built.pane(c, x - w * 0.16, y - high * 1.34, w * 0.32, w * 0.3, 0.1)
    )


def haystack(c: Cutter, x: float, y: float, size: float) -> str:
    """Return a haystack."""
    tone = c.tone(0.84, 0.1, 88) if c.season != "winter" else c.tone(0.95, 0.015, 240)
    out = c.sheet(
        [
            (x - size * 0.55, y),
            (x - size * 0.5, y - size * 0.4),
            (x - size * 0.2, y - size * 0.78),
            (x + size * 0.15, y - size * 0.8),
            (x + size * 0.48, y - size * 0.42),
            (x + size * 0.55, y),
        ],
        tone,
        lift=0.6,
    )
    straw = "".join(
        line([(x + dx * size, y - dy * size), (x + dx * size * 1.25, y - dy * size + size * 0.2)])
        for dx, dy in ((-0.3, 0.45), (-0.1, 0.62), (0.12, 0.6), (0.28, 0.4), (-0.05, 0.3), (0.1, 0.34))
    )
    return out + c.stroke(straw, shift(tone, dl=-0.1), 2.5)


def nest(c: Cutter, f: Frame) -> Stage:
    """A deep round nest of twigs in the crook of two boughs, high above the land."""
    random = c.random("nest")
    back = backdrop(c, f, clouds=3) + hills(c, f, random, trees=8)
    y, h = f.at(0.78), f.height
    bark = c.role("bark")
    left, right = (
        f"M-60 {y - h * 0.34:.0f}Q60 {y - h * 0.3:.0f} 150 {y - h * 0.04:.0f}Q240 {y + h * 0.16:.0f} 470 {y + h * 0.4:.0f}"
        f"L360 {y + h * 0.46:.0f}Q120 {y + h * 0.2:.0f} 70 {y + h * 0.02:.0f}Q10 {y - h * 0.2:.0f} -60 {y - h * 0.22:.0f}Z",
        f"M1060 {y - h * 0.26:.0f}Q940 {y - h * 0.24:.0f} 858 {y - h * 0.02:.0f}Q760 {y + h * 0.18:.0f} 540 {y + h * 0.4:.0f}"
        f"L650 {y + h * 0.46:.0f}Q880 {y + h * 0.22:.0f} 935 {y + h * 0.03:.0f}Q980 {y - h * 0.12:.0f} 1060 {y - h * 0.14:.0f}Z",
    )
    back += _leaf_spray(c, 40, f.at(0.2) if f.text == "bottom" else f.at(0.34), random, 1) + _leaf_spray(
        c, 965, f.at(0.3), random, -1
    )
    back += c.sheet(left, bark) + c.sheet(right, shift(bark, dl=-0.02))
    straw = c.for_things()  # a home is no darker than who lives there
    bowl, deep = straw.tone(0.62, 0.075, 62), min(h * 0.26, 165)
    hollow = smooth(oval(500, y + 2, 372, 62, count=14))
    back += c.sheet(hollow, shift(bowl, dl=-0.17), lift=0.6)
    back += nature.woven(c, random, (500, y - 18), (366, 40), bowl, rows=3, over=True)
    wall = (
        f"M124 {y:.0f}Q500 {y + 118:.0f} 876 {y:.0f}C{nums((902, y + deep * 0.62, 740, y + deep * 1.22, 500, y + deep * 1.24))}"
        f"C{nums((260, y + deep * 1.22, 98, y + deep * 0.62, 124, y))}Z"
    )
    front = c.sheet(wall, shift(bowl, dl=-0.06)) + nature.woven(
        c, random, (500, y), (376, deep), bowl, rows=8
    )
    for x, way in ((150, 1), (842, -1)):
        for index, up in enumerate((34, 6, -26)):
            tip = (x - way * (58 - 8 * index), y - up - 18)
            front += c.piece(leaf((x, y + 8), tip, 26), c.leaf(random)) if c.season != "winter" else ""
    return Stage(
        back=back,
        front=front,
        far=y + 22,
        near=y + 50,
        quiet_top=c.sky(0),
        quiet_bottom=panel(c, *grass_hue(c)),
        edge="hill",
        bed=(500, y + 44, 560, -1),
    )


def _leaf_spray(c: Cutter, x: float, y: float, random: Random, way: int) -> str:
    out = c.stroke(line([(x - way * 90, y - 30), (x, y), (x + way * 110, y + 46)]), c.role("bark", 0.1), 9)
    if c.season == "winter":
        return out
    for index in range(9):
        share = index / 8
        bx, by = x - way * 80 + way * 190 * share, y - 26 + 70 * share
        side = 1 if index % 2 else -1
        out += c.sheet(leaf((bx, by), (bx + way * 34, by + side * 60), 34), c.leaf(random, 0.05), lift=0.3)
    return out


def cave(c: Cutter, f: Frame) -> Stage:
    random = c.random("cave")
    back = backdrop(c, f, clouds=0) + hills(c, f, random, trees=4)
    rim = c.tone(0.44, 0.03, 285) if not c.dark else c.tone(0.5, 0.03, 285)
    cx, cy = random.choice((430, 570)), f.at(0.46)
    for index, (size, dl) in enumerate(((0.33, 0.12), (0.41, 0.06), (0.5, 0.0))):
        hole = wobble(oval(cx, cy, f.height * size * 0.86, f.height * size * 0.8, count=11), random, 16)
        outline = f"M-40 -40L1040 -40L1040 1040L-40 1040Z{smooth(list(reversed(hole)))}"
        back += c.sheet(outline, shift(rim, dl=dl - 0.03), lift=1.1, drop=(0, 3)).replace(
            "<use ", '<use fill-rule="evenodd" '
        )
        if index == 2:
            back += _stalactites(c, f, rim, random)
    floor = nature.ridge(random, f.horizon + f.height * 0.16, 22, 3)
    back += c.crest(nature.land(floor), c.tone(0.55, 0.035, 60))
    for x in spread(random, 4, edges=True):
        back += nature.rock(
            c, x, f.at(random.uniform(0.78, 0.95)), random.uniform(70, 140), 0.0, random, hue=290
        )
    for x in spread(random, 3, edges=True):
        back += crystal(c, x, f.at(0.82), random.uniform(50, 90), random)
    deep = panel(c, 285, 0.03) if c.time == "night" else "#2f2a3d"
    return Stage(
        back=back,
        front="",
        far=f.horizon + f.height * 0.24,
        near=f.bottom - 12,
        open_air=False,
        quiet_top=deep,
        quiet_bottom=deep,
        window=(cx, cy - f.height * 0.06, f.height * 0.5, f.height * 0.4),
        edge="hill",
    )


def _stalactites(c: Cutter, f: Frame, tone: str, random: Random) -> str:
    path, top = "", f.top - 20 if f.text == "bottom" else f.top - 4
    for x in spread(random, 11):
        long, wide = (
            random.uniform(0.08, 0.26) * f.height * (0.5 + abs(x - 500) / 700),
            random.uniform(26, 46),
        )
        path += corners(
            [
                (x - wide, top - 20),
                (x - wide * 0.4, top + long * 0.6),
                (x, top + long),
                (x + wide * 0.45, top + long * 0.55),
                (x + wide, top - 20),
            ]
        )
    return c.sheet(path, shift(tone, dl=-0.06), lift=0.8)


def crystal(c: Cutter, x: float, y: float, size: float, random: Random) -> str:
    """Return a cluster of glowing crystals."""
    hue, out = (
        random.choice((200, 290, 330)),
        c.halo(x, y - size * 0.5, size * 1.6, c.glow(0.86, 0.1, 250), 0.3),
    )
    for dx, tall, lean in ((-0.25, 0.65, -0.2), (0.25, 0.7, 0.2), (0, 1, 0)):
        bx, tip = x + dx * size, (x + (dx + lean) * size, y - tall * size)
        out += c.sheet(
            corners(
                [
                    (bx - size * 0.13, y),
                    (tip[0] - size * 0.14, tip[1] + size * 0.2),
                    tip,
                    (tip[0] + size * 0.13, tip[1] + size * 0.22),
                    (bx + size * 0.13, y),
                ]
            ),
            c.glow(0.76, 0.09, hue),
            lift=0.25,
        )
        out += c.piece(
            corners(
                [
                    (bx, y),
                    (tip[0], tip[1] + size * 0.25),
                    tip,
                    (tip[0] + size * 0.13, tip[1] + size * 0.22),
                    (bx + size * 0.13, y),
                ]
            ),
            c.glow(0.68, 0.1, hue),
            opacity=0.7,
        )
    return out
