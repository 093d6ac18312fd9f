"""Where people live together: villages, towns, castles, ships, schools seen from outside."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from random import Random

from fabula.illustrators.paper.cut import Cutter, grass_hue, panel
from fabula.illustrators.paper.palette import mix, oklch, shift
from fabula.illustrators.paper.pen import corners, line, nums, oval
from fabula.illustrators.paper.places import built, gardens, homes, nature, trees, trinkets
from fabula.illustrators.paper.places.land import hills, spread
from fabula.illustrators.paper.places.outdoors import ground, stage
from fabula.illustrators.paper.places.stage import Frame, Stage
from fabula.illustrators.paper.sky import backdrop


def village(c: Cutter, f: Frame) -> Stage:
    random = c.random("village")
    back = backdrop(c, f) + hills(c, f, random, trees=6)
    base = f.horizon + f.height * 0.05
    for x in spread(random, 5):
        back += built.house(c, x, base - 4, f.height * random.uniform(0.16, 0.2), 0.5, random)
    back += c.crest(nature.land(nature.ridge(random, base, 12, 2)), c.land(0.35), lift=0.6)
    back += ground(c, f, random, path=True, rise=10)
    for x in (120, 880):
        back += homes.home(
            c,
            x + random.uniform(-40, 40),
            f.horizon + f.height * 0.14,
            f.height * random.uniform(0.34, 0.4),
            random,
        )
        back += trees.tree(
            c, x + (150 if x < 500 else -150), f.horizon + f.height * 0.13, f.height * 0.3, 0.25, random
        )
    for x in spread(random, 4, edges=True):
        back += nature.flower_patch(c, x, f.at(0.84), 110, 3, random)
    return stage(c, f, back, nature.front_grass(c, f.bottom, random))


def cottage(c: Cutter, f: Frame) -> Stage:
    random = c.random("cottage")
    back = backdrop(c, f) + hills(c, f, random, trees=7) + ground(c, f, random, path=True, rise=12)
    x = random.choice((260, 740))
    back += homes.home(c, x, f.horizon + f.height * 0.13, f.height * 0.58, random)
    back += trees.tree(
        c,
        1000 - x + random.uniform(60, 150) * (1 if x < 500 else -1),
        f.horizon + f.height * 0.12,
        f.height * 0.5,
        0.15,
        random,
    )
    back += homes.border(
        c, *((560, 1030) if x < 500 else (-30, 440)), f.horizon + f.height * 0.17, 58, random
    )
    for fx in spread(random, 4):
        back += nature.flower_patch(c, fx, f.horizon + f.height * 0.21, 130, 4, random)
    return stage(c, f, back, nature.front_grass(c, f.bottom, random))


def hanok(c: Cutter, f: Frame) -> Stage:
    random = c.random("hanok")
    back = backdrop(c, f) + hills(c, f, random, mountains=True, trees=5)
    sand = c.tone(0.87, 0.035, 80, 0.1)
    yard = nature.ridge(random, f.horizon + f.height * 0.08, 8, 2)
    x = random.choice((330, 670))
    back += c.crest(nature.land(yard), sand if c.season != "winter" else c.land(0.1))
    back += built.hanok(c, x, f.horizon + f.height * 0.16, 640, 0.1, random)
    back += built.stone_wall(
        c, *((690, 1040) if x < 500 else (-40, 310)), f.horizon + f.height * 0.15, 66, random
    )
    back += persimmon(c, 900 if x < 500 else 100, f.horizon + f.height * 0.17, f.height * 0.5, random)
    jars_x = 70 if x > 500 else 880
    for dx, size in ((-44, 62), (44, 56), (0, 78)):
        back += gardens.jar(c, jars_x + dx, f.horizon + f.height * 0.26 + (8 if dx == 0 else 0), size)
    return stage(c, f, back, "", tone=panel(c, 80, 0.03))


def persimmon(c: Cutter, x: float, y: float, height: float, random: Random) -> str:
    """Return a persimmon tree: in autumn its fruit is ripe."""
    out = nature.round_tree(c, x, y, height, 0.1, random)
    if c.season in ("autumn", "winter"):
        for _ in range(9):
            out += c.disc(
                x + random.uniform(-0.3, 0.3) * height,
                y - random.uniform(0.45, 0.9) * height,
                height * 0.026,
                c.tone(0.7, 0.16, 48),
            )
    return out


def korean_village(c: Cutter, f: Frame) -> Stage:
    random = c.random("korean-village")
    back = backdrop(c, f) + hills(c, f, random, mountains=True, trees=6)
    for row, (depth, level, width) in enumerate(((0.62, -0.005, 170), (0.4, 0.07, 260))):
        base = f.horizon + f.height * level
        for x in spread(random, 5 - row * 2):
            back += built.hanok(c, x, base, width * random.uniform(0.9, 1.1), depth, random)
            if random.random() < 0.6:
                back += nature.round_tree(c, x + width * 0.7, base + 4, f.height * 0.16, depth, random)
        back += c.crest(nature.land(nature.ridge(random, base - 2, 10, 2)), c.land(depth * 0.8), lift=0.6)
    back += persimmon(c, random.choice((60, 940)), f.horizon + f.height * 0.16, f.height * 0.48, random)
    back += ground(c, f, random, path=True, rise=8)
    back += built.stone_wall(c, -40, 280, f.horizon + f.height * 0.2, 54, random) + built.stone_wall(
        c, 740, 1040, f.horizon + f.height * 0.19, 54, random
    )
    return stage(c, f, back, nature.front_grass(c, f.bottom, random))


def _street(c: Cutter, f: Frame, random: Random) -> str:
    pavement = c.tone(0.8, 0.02, 80, 0.06)
    if c.season == "winter":
        pavement = mix(pavement, c.land(0.05), 0.75)
    y = f.horizon + f.height * 0.09
    out = c.crest(f"M-40 {y:.0f}L1040 {y:.0f}L1040 1040L-40 1040Z", pavement, lift=0.8)
    cobbles = ""
    for row in range(7):
        level = y + 22 + row * row * 5 + row * 14
        for index in range(12):
            cx = index * 92 + (row % 2) * 46 + random.uniform(-8, 8)
            cobbles += f"M{nums((cx, level))}q22 -9 44 0"
    return out + c.stroke(cobbles, shift(pavement, dl=-0.05), 3)


def city(c: Cutter, f: Frame) -> Stage:
    random = c.random("city")
    back = backdrop(c, f)
    reach = f.horizon - f.top
    for depth, count, tall in ((0.85, 11, 0.72), (0.55, 8, 0.62), (0.25, 5, 0.58)):
        for x in spread(random, count, edges=depth < 0.3):
            back += built.tower_block(
                c,
                x,
                f.horizon + f.height * 0.08,
                random.uniform(90, 150) * (1.25 - depth * 0.5),
                reach * tall * random.uniform(0.6, 1.15),
                depth,
                random,
            )
    if c.design("street", (True, True, False)):
        for x in spread(random, 5):
            back += shopfront(c, x, f.horizon + f.height * 0.105, f.height * 0.25, random)
    back += _street(c, f, random)
    side = random.choice((-1, 1))
    back += built.lamp_post(c, 500 + side * 410, f.horizon + f.height * 0.2, f.height * 0.4)
    for x in (random.uniform(180, 300), random.uniform(700, 820)):
        back += trees.tree(c, x, f.horizon + f.height * 0.12, f.height * 0.26, 0.2, random)
    back += trinkets.bicycle(c, 500 - side * 350, f.horizon + f.height * 0.19, f.height * 0.13)
    return stage(c, f, back, "", tone=panel(c, 80, 0.015), edge="flat")


def shopfront(c: Cutter, x: float, y: float, width: float, random: Random) -> str:
    """Return a narrow house with a shop in its ground floor, its gable stepped, curved or plain."""
    hue, high = random.choice((25, 60, 90, 150, 230, 350)), width * random.uniform(1.05, 1.35)
    wall, left, top = c.tone(0.84, 0.06, hue, 0.28), x - width / 2, y - high
    gable = c.design("gables", ("peak", "steps", "flat"))
    crown = {
        "peak": [(left, top), (x, top - width * 0.42), (left + width, top)],
        "steps": [(left, top), (left, top - width * 0.1), (left + width * 0.18, top - width * 0.1), (left + width * 0.18, top - width * 0.24), (left + width * 0.36, top - width * 0.24),
                  (left + width * 0.36, top - width * 0.38), (left + width * 0.64, top - width * 0.38), (left + width * 0.64, top - width * 0.24), (left + width * 0.82, top - width * 0.24),
                  (left + width * 0.82, top - width * 0.1), (left + width, top - width * 0.1), (left + width, top)],
        "flat": [(left, top), (left - 6, top - 12), (left + width + 6, top - 12), (left + width, top)],
    }[gable]  # fmt: skip
    out = c.sheet(corners([(left, y + 3), *crown, (left + width, y + 3)]), wall, lift=0.45)
    for row in range(2):
        for share in (0.14, 0.42, 0.7):
            out += built.pane(
                c, left + width * share, top + high * (0.06 + 0.27 * row), width * 0.16, width * 0.2, 0.25
            )
    front = c.tone(0.55, 0.09, random.choice((25, 150, 235, 60)), 0.25)
    out += c.piece(built.rect(left + width * 0.06, y - high * 0.4, width * 0.88, high * 0.4), front)
    out += c.piece(
        built.rect(left + width * 0.12, y - high * 0.3, width * 0.46, high * 0.22), built.window_tone(c, 0.15)
    )
    out += c.piece(
        built.rect(left + width * 0.66, y - high * 0.31, width * 0.2, high * 0.31), shift(front, dl=0.12)
    )
    return out + built.awning(
        c, x, y - high * 0.42, width * 0.96, high * 0.085, random.choice((25, 150, 235, 85)), 0.2
    )


def market(c: Cutter, f: Frame) -> Stage:
    random = c.random("market")
    back = backdrop(c, f)
    for x in spread(random, 5):
        back += built.house(
            c,
            x,
            f.horizon + f.height * 0.08,
            f.height * random.uniform(0.24, 0.3),
            0.5,
            random,
            storeys=random.choice((1, 2)),
        )
    back += bunting(c, f.at(0.12), random) if f.text == "bottom" else bunting(c, f.top + 60, random)
    back += _street(c, f, random)
    for x in (110, 890):
        back += built.stall(
            c, x + random.uniform(-30, 30), f.horizon + f.height * 0.2, f.height * 0.38, random
        )
    back += built.stall(
        c, random.uniform(420, 580), f.horizon + f.height * 0.11, f.height * 0.27, random, 0.3
    )
    return stage(c, f, back, "", tone=panel(c, 80, 0.03), edge="flat")


def bunting(c: Cutter, y: float, random: Random) -> str:
    """Return a string of little flags across the page."""
    out = c.stroke(
        f"M-30 {y - 16:.0f}Q250 {y + 50:.0f} 500 {y:.0f}Q750 {y + 50:.0f} 1030 {y - 16:.0f}",
        c.role("bark", 0.2),
        2.5,
    )
    for index in range(14):
        share = (index + 0.5) / 14
        x = -30 + share * 1060
        half = (share * 2) % 1
        fy = y + 4 + 30 * 4 * half * (1 - half) * 0.55
        out += c.piece(
            corners([(x - 17, fy), (x + 17, fy), (x, fy + 40)]),
            c.tone(0.74, 0.12, (25, 85, 230, 350, 150)[index % 5], 0.1),
        )
    return out


def school(c: Cutter, f: Frame) -> Stage:
    random = c.random("school")
    back = backdrop(c, f) + hills(c, f, random, trees=5)
    foot = f.horizon + f.height * 0.1
    width = built.roofed(f, foot, f.height * 0.62, storeys=2)
    back += built.house(c, 500, foot, width, 0.2, random, storeys=2, chimney=False)
    clock, r = (500, foot - width * 1.12), min(24.0, width * 0.075)
    back += c.disc(*clock, r, c.tone(0.97, 0.01, 85)) + c.stroke(
        line([clock, (500, clock[1] - r * 0.66)]) + line([clock, (500 + r * 0.45, clock[1] + r * 0.2)]),
        c.tone(0.35, 0.03, 260),
        max(r * 0.13, 2.0),
    )
    for x in (150, 850):
        back += trees.tree(
            c, x + random.uniform(-40, 40), f.horizon + f.height * 0.11, f.height * 0.46, 0.2, random
        )
    back += ground(c, f, random, path=True, rise=8)
    back += built.fence(c, -30, 360, f.horizon + f.height * 0.15, 50) + built.fence(
        c, 640, 1030, f.horizon + f.height * 0.15, 50
    )
    return stage(c, f, back, nature.front_grass(c, f.bottom, random))


def playground(c: Cutter, f: Frame) -> Stage:
    random = c.random("playground")
    back = backdrop(c, f) + hills(c, f, random, trees=8) + ground(c, f, random, rise=12)
    y, tall = f.horizon + f.height * 0.2, f.height * 0.4
    back += trees.tree(
        c, 500 + random.uniform(-120, 120), f.horizon + f.height * 0.1, f.height * 0.34, 0.34, random
    )
    back += homes.border(c, -40, 1040, f.horizon + f.height * 0.115, 36, random)
    kind = c.design("play", ("swing", "swing", "frame"))
    back += (swing(c, 170, y, tall) if kind == "swing" else climbing_frame(c, 180, y, tall)) + slide(
        c, 830, y, tall
    )
    sand = oval(500, f.horizon + f.height * 0.17, 150, 26, count=10)
    back += c.sheet(sand, c.tone(0.88, 0.06, 82), lift=0.3)
    for x in spread(random, 3, edges=True):
        back += nature.flower_patch(c, x, f.at(0.9), 120, 3, random)
    return stage(c, f, back, nature.front_grass(c, f.bottom, random))


def swing(c: Cutter, x: float, y: float, tall: float) -> str:
    """Return a swing."""
    post = c.tone(0.62, 0.13, c.design("swing", (30, 235, 150, 85)))
    out = c.stroke(
        line([(x - tall * 0.55, y), (x - tall * 0.42, y - tall)])
        + line([(x - tall * 0.25, y - 14), (x - tall * 0.42, y - tall)])
        + line([(x + tall * 0.55, y), (x + tall * 0.42, y - tall)])
        + line([(x + tall * 0.25, y - 14), (x + tall * 0.42, y - tall)])
        + line([(x - tall * 0.46, y - tall), (x + tall * 0.46, y - tall)]),
        post,
        10,
    )
    ropes = "".join(line([(x + dx, y - tall), (x + dx + 18, y - tall * 0.27)]) for dx in (-34, 34))
    return (
        out
        + c.stroke(ropes, c.tone(0.5, 0.03, 70), 3)
        + c.sheet(built.rect(x - 26, y - tall * 0.28, 88, 11), c.role("wood", 0, dl=-0.05), lift=0.3)
    )


def climbing_frame(c: Cutter, x: float, y: float, tall: float) -> str:
    """Return a half globe of bars to climb, in as many colours as it has rings."""
    out = c.ground_shadow(x, y, tall * 0.9)
    for share, hue in ((1.0, 235), (0.7, 28), (0.36, 85)):
        rx = tall * 0.5 * share
        out += c.stroke(
            f"M{nums((x - rx, y))}A{nums((rx, tall * 0.6))} 0 0 1 {nums((x + rx, y))}",
            c.tone(0.66, 0.12, hue),
            8,
        )
    for up, rx in ((0.2, 0.47), (0.38, 0.385), (0.52, 0.25)):
        out += c.stroke(
            f"M{nums((x - tall * rx, y - tall * up))}Q{nums((x, y - tall * (up - 0.09), x + tall * rx, y - tall * up))}",
            c.tone(0.62, 0.12, 155),
            7,
        )
    return out


def slide(c: Cutter, x: float, y: float, tall: float) -> str:
    """Return a slide with its ladder."""
    ladder = line([(x + tall * 0.34, y), (x + tall * 0.28, y - tall * 0.95)]) + line(
        [(x + tall * 0.5, y), (x + tall * 0.44, y - tall * 0.95)]
    )
    rungs = "".join(
        line([(x + tall * (0.34 - 0.06 * s), y - tall * s), (x + tall * (0.5 - 0.06 * s), y - tall * s)])
        for s in (0.18, 0.36, 0.54, 0.72)
    )
    out = c.stroke(ladder + rungs, c.tone(0.6, 0.1, 235), 7)
    chute = f"M{nums((x + tall * 0.44, y - tall * 0.76))}C{nums((x + tall * 0.1, y - tall * 0.74, x - tall * 0.2, y - tall * 0.1, x - tall * 0.6, y - tall * 0.06))}L{nums((x - tall * 0.6, y))}C{nums((x - tall * 0.12, y - tall * 0.02, x + tall * 0.1, y - tall * 0.6, x + tall * 0.44, y - tall * 0.64))}Z"
    return out + c.sheet(chute, c.tone(0.76, 0.13, c.design("slide", (85, 28, 200, 350))), lift=0.6)


def castle(c: Cutter, f: Frame) -> Stage:
    random = c.random("castle")
    back = backdrop(c, f) + hills(c, f, random, mountains=True, trees=5)
    back += built.castle(
        c, random.uniform(420, 580), f.horizon + f.height * 0.06, f.height * 0.62, 0.32, random
    )
    for x in spread(random, 6, edges=True):
        back += trees.tree(
            c, x, f.horizon + f.height * 0.09, f.height * random.uniform(0.16, 0.26), 0.3, random
        )
    back += ground(c, f, random, path=True, rise=30)
    for x in (70, 930):
        back += nature.bush(c, x, f.horizon + f.height * 0.22, 150, 0.1, random, berries=True)
    return stage(c, f, back, nature.front_grass(c, f.bottom, random))


def ship(c: Cutter, f: Frame) -> Stage:
    random = c.random("ship")
    wood = c.role("wood", 0)
    back = backdrop(c, f, clouds=3) + nature.water(c, f.horizon - 8, f.horizon + f.height * 0.3, random)
    mast = random.choice((240, 760))
    way = 1 if mast < 500 else -1
    top = f.top + (10 if f.text == "top" else -30)
    deck = f.horizon + f.height * 0.16
    back += c.sheet(built.rect(mast - 13, top, 26, deck - top + 20), c.role("bark"), lift=0.5)
    cloth = f"M{nums((mast + way * 16, top + f.height * 0.06))}Q{nums((mast + way * 330, top + f.height * 0.2, mast + way * 390, deck - f.height * 0.2))}Q{nums((mast + way * 190, deck - f.height * 0.14, mast + way * 16, deck - f.height * 0.12))}Z"
    sail_tone = c.tone(0.94, 0.03, 85)
    back += c.sheet(cloth, sail_tone)
    seams = line(
        [
            (mast + way * 18, top + f.height * 0.22),
            (mast + way * 190, top + f.height * 0.24),
            (mast + way * 290, top + f.height * 0.28),
        ]
    )
    back += c.stroke(seams, shift(sail_tone, dl=-0.08), 3)
    ropes = line([(mast - way * 10, top + 30), (mast - way * 300, deck)]) + line(
        [(mast + way * 10, top + 20), (mast + way * 560, deck)]
    )
    back += c.stroke(ropes, c.tone(0.5, 0.04, 70), 3)
    rail_y = deck - f.height * 0.1
    back += c.sheet(
        f"M-40 {rail_y:.0f}Q500 {rail_y + 34:.0f} 1040 {rail_y:.0f}L1040 {rail_y + 20:.0f}Q500 {rail_y + 54:.0f} -40 {rail_y + 20:.0f}Z",
        shift(wood, dl=-0.12),
        lift=0.6,
    )
    posts = "".join(line([(x, rail_y + 22), (x, deck + 26)]) for x in range(20, 1000, 80))
    back += c.stroke(posts, shift(wood, dl=-0.12), 11)
    back += c.crest(f"M-40 {deck:.0f}Q500 {deck + 36:.0f} 1040 {deck:.0f}L1040 1040L-40 1040Z", wood)
    planks = "".join(
        line([(500 + (x - 500) * 0.62, deck + 18), (500 + (x - 500) * 1.5, f.bottom + 40)])
        for x in range(-300, 1400, 130)
    )
    back += c.stroke(planks, shift(wood, dl=-0.06), 3)
    back += barrel(c, 1000 - mast + way * 130, deck + f.height * 0.12, 96)
    return stage(c, f, back, "", tone=panel(c, 65, 0.035), edge="flat")


def barrel(c: Cutter, x: float, y: float, size: float) -> str:
    """Return a barrel."""
    wood, w = c.role("wood", 0, dl=-0.1), size * 0.36
    body = f"M{nums((x - w, y))}Q{nums((x - w * 1.35, y - size / 2, x - w, y - size))}L{nums((x + w, y - size))}Q{nums((x + w * 1.35, y - size / 2, x + w, y))}Z"
    hoops = line([(x - w * 1.13, y - size * 0.25), (x + w * 1.13, y - size * 0.25)]) + line(
        [(x - w * 1.13, y - size * 0.75), (x + w * 1.13, y - size * 0.75)]
    )
    return (
        c.ground_shadow(x, y, size)
        + c.sheet(body, wood, lift=0.5)
        + c.stroke(hoops, c.tone(0.45, 0.02, 260), size * 0.06)
    )


def rooftop(c: Cutter, f: Frame) -> Stage:
    random = c.random("rooftop")
    back = backdrop(c, f)
    reach = f.horizon - f.top
    for depth, count, tall in ((0.85, 11, 0.4), (0.55, 8, 0.3)):
        for x in spread(random, count):
            back += built.tower_block(
                c,
                x,
                f.horizon + f.height * 0.12,
                random.uniform(80, 130),
                reach * tall * random.uniform(0.7, 1.4),
                depth,
                random,
            )
    roof = _roof_tone(c)
    if c.season == "winter":
        roof = mix(roof, c.land(0.05), 0.7)
    y = f.horizon + f.height * 0.13
    chimney = random.choice((150, 850))
    back += c.sheet(
        built.rect(chimney - 46, y - f.height * 0.26, 92, f.height * 0.34),
        c.role("stone", 0, dl=-0.08),
        lift=0.7,
    )
    back += c.sheet(
        built.rect(chimney - 58, y - f.height * 0.29, 116, 26), c.role("stone", 0, dl=-0.14), lift=0.4
    )
    back += c.crest(f"M-40 {y + 20:.0f}Q500 {y - 26:.0f} 1040 {y + 20:.0f}L1040 1040L-40 1040Z", roof)
    tiles = ""
    for row in range(8):
        level = y + 20 + row * (20 + row * 5)
        wide = 60 + row * 7
        for index in range(int(1100 / wide) + 1):
            x = -40 + index * wide + (row % 2) * wide / 2
            tiles += f"M{nums((x, level))}q{nums((wide / 2, wide * 0.36, wide, 0))}"
    back += c.stroke(tiles, shift(roof, dl=-0.07), 4)
    other, skylight = 1000 - chimney, f.height * 0.11
    lit = built.window_tone(c)
    pane = [
        (other - 58, y + 74),
        (other + 62, y + 74),
        (other + 50, y + 74 - skylight),
        (other - 46, y + 74 - skylight),
    ]
    back += c.sheet(corners(pane), c.role("wood", dl=-0.08), lift=0.4)
    back += c.piece(
        corners([(px + (6 if px < other else -6), py + (-8 if py > y + 70 else 8)) for px, py in pane]), lit
    )
    back += _weathercock(c, other + (120 if other < 500 else -120), y + 8, f.height * 0.2)
    if c.dark:
        back += c.halo(chimney, y - f.height * 0.1, 160, oklch(0.9, 0.09, 80), 0.15)
    return stage(c, f, back, "", tone=panel(c, 35, 0.03), edge="flat")


def _roof_tone(c: Cutter) -> str:
    dc, dh = c.design("roof", ((0.0, 0.0), (-0.02, 16.0), (-0.085, -140.0)))
    return c.role("roof", 0.02, dc=dc, dh=dh)


def _weathercock(c: Cutter, x: float, y: float, tall: float) -> str:
    """Return a weathervane: an arrow, and a cock upon it."""
    iron, top = c.tone(0.36, 0.025, 250), y - tall
    out = c.stroke(
        line([(x, y), (x, top)])
        + line([(x - 30, top + 34), (x + 30, top + 34)])
        + line([(x - 38, top + 6), (x + 40, top + 6)]),
        iron,
        5,
    )
    head = corners([(x + 40, top - 4), (x + 58, top + 6), (x + 40, top + 16)])
    cock = [(x - 30, top - 30), (x - 20, top - 6), (x - 2, top + 2), (x + 16, top - 6), (x + 22, top - 34), (x + 34, top - 38), (x + 22, top - 50), (x + 12, top - 40),
            (x + 4, top - 20), (x - 10, top - 20), (x - 20, top - 42)]  # fmt: skip
    return out + c.piece(head, iron) + c.piece(cock, c.tone(0.5, 0.12, 30))


def outdoor_panel(c: Cutter) -> str:
    """Return the quiet paper of grassland."""
    return panel(c, *grass_hue(c))
