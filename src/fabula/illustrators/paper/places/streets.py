"""Where towns wait, rest and travel: a station, a stop for the bus, a park."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from random import Random

from fabula.illustrators.paper.cut import Cutter, panel
from fabula.illustrators.paper.palette import mix, shift
from fabula.illustrators.paper.pen import corners, line, nums, oval, smooth
from fabula.illustrators.paper.places import built, korean, nature, trees
from fabula.illustrators.paper.places.built import rect, rounded
from fabula.illustrators.paper.places.land import hills, spread
from fabula.illustrators.paper.places.outdoors import footpath, ground, stage
from fabula.illustrators.paper.places.stage import Frame, Stage
from fabula.illustrators.paper.sky import backdrop


def skyline(c: Cutter, f: Frame, random: Random, depths: tuple[float, ...] = (0.86, 0.62)) -> str:
    """Return the roofs of a town behind the trees, pale and low."""
    out, reach = "", f.horizon - f.top
    for depth in depths:
        for x in spread(random, 9):
            out += built.tower_block(
                c, x, f.horizon + f.height * 0.06, random.uniform(70, 120), reach * (0.62 - depth * 0.3) * random.uniform(0.6, 1.1), depth, random,
            )  # fmt: skip
    return out


def bench(c: Cutter, x: float, y: float, width: float) -> str:
    """Return a park bench."""
    wood, iron = c.role("wood"), c.tone(0.38, 0.02, 250)
    legs = "".join(line([(x + s * width * 0.4, y), (x + s * width * 0.4, y - width * 0.42)]) for s in (-1, 1))
    out = c.ground_shadow(x, y, width) + c.stroke(legs, iron, 6)
    slats = "".join(rect(x - width / 2, y - width * up, width, width * 0.055) for up in (0.2, 0.32, 0.41))
    return out + c.sheet(slats, wood, lift=0.3)


def park(c: Cutter, f: Frame) -> Stage:
    """A park in the town: lawns, a pond with its little bridge or a round bed, benches, roofs beyond the trees."""
    random = c.random("park")
    h, way = f.height, random.choice((-1, 1))
    back = (
        backdrop(c, f)
        + (hills(c, f, random, mountains=True, trees=0) if c.korean else "")
        + skyline(c, f, random, (0.88, 0.7))
    )
    wood = nature.ridge(random, f.horizon + h * 0.03, 16, 3)
    back += trees.tree_line(c, wood, 0.5, random, h * 0.06) + c.crest(
        nature.land(nature.ridge(random, f.horizon + h * 0.05, 8, 2)), c.land(0.34), lift=0.4
    )
    back += ground(c, f, random, rise=10) + footpath(c, f, random)
    level = f.horizon + h * 0.15
    if c.design("park", ("pond", "bed")) == "pond":
        tone = c.role("water", 0.1) if c.season != "winter" else c.tone(0.9, 0.03, 225)
        back += c.sheet(oval(500 + way * 280, level, 190, h * 0.035, count=12), tone, lift=0.25, edge=0.8)
        rail = f"M{nums((500 + way * 280 - 110, level + 4))}Q{nums((500 + way * 280, level - h * 0.1, 500 + way * 280 + 110, level + 4))}"
        back += c.stroke(rail, c.tone(0.62, 0.13, 30), 15) + c.stroke(
            rail.replace(nums((500 + way * 280 - 110, level + 4)), nums((500 + way * 280 - 110, level - 26))),
            c.tone(0.7, 0.12, 30),
            5,
        )
    else:
        back += c.sheet(
            oval(500 + way * 290, level + 8, 150, h * 0.034, count=12), c.role("stone", 0.05), lift=0.3
        ) + c.piece(oval(500 + way * 290, level + 4, 132, h * 0.026, count=12), c.land(0.0, dl=-0.12))
        back += "".join(
            nature.flower_patch(c, 500 + way * 290 + dx, level + 6, 90, 4, random, 46) for dx in (-80, 0, 80)
        )
    for x in (500 - way * 300, 500 - way * 452):
        back += trees.tree(c, x, f.horizon + h * 0.12, h * random.uniform(0.42, 0.52), 0.18, random)
    back += bench(c, 500 - way * 380, level + h * 0.05, 150) + built.lamp_post(
        c, 500 + way * 440, level + h * 0.06, h * 0.36
    )
    return stage(c, f, back, nature.front_grass(c, f.bottom, random))


def carriage(c: Cutter, x: float, y: float, width: float, height: float, hue: float) -> str:
    """Return a railway carriage, its left lower corner at (x, y)."""
    body, cream = c.tone(0.58, 0.12, hue), c.tone(0.94, 0.03, 88)
    wheels = "".join(smooth(oval(x + width * s, y - 8, 21, 21, count=10)) for s in (0.12, 0.24, 0.76, 0.88))
    out = c.piece(wheels, c.tone(0.34, 0.02, 250))
    out += c.sheet(rounded(x + 5, y - height, width - 10, height - 20, 18), body, lift=0.6)
    out += c.piece(rect(x + 6, y - height * 0.8, width - 12, height * 0.44), cream)
    out += c.sheet(rounded(x - 2, y - height - 10, width + 4, 26, 12), c.tone(0.5, 0.025, 250), lift=0.3)
    step = width / 5
    panes = "".join(
        rounded(x + step * k + step * 0.2, y - height * 0.74, step * 0.62, height * 0.31, 8)
        for k in (0, 1, 3, 4)
    )
    out += c.piece(panes, built.window_tone(c))
    door = rounded(x + width * 0.43, y - height * 0.78, width * 0.14, height * 0.66, 8)
    return (
        out
        + c.sheet(door, shift(body, dl=-0.07), lift=0.2)
        + c.piece(
            rounded(x + width * 0.455, y - height * 0.72, width * 0.09, height * 0.26, 6),
            built.window_tone(c),
        )
    )


def station(c: Cutter, f: Frame) -> Stage:
    """A platform: the train stands at it, under the roof hang a clock and baskets of flowers."""
    random = c.random("station")
    h, way = f.height, random.choice((-1, 1))
    back = backdrop(c, f) + hills(c, f, random, trees=4)
    base, hue = f.horizon + h * 0.13, c.design("train", (28, 235, 155))
    back += c.piece(rect(-40, base - 6, 1080, 60), c.tone(0.6, 0.02, 70))
    wide, tall = 430.0, h * 0.27
    start = -120 if way > 0 else -30
    for k in range(3):
        back += carriage(c, start + k * (wide + 12), base + 4, wide, tall, hue)
    back += c.stroke(line([(-40, base + 12), (1040, base + 12)]), c.tone(0.42, 0.02, 250), 7)
    stone = c.tone(0.82, 0.02, 78, 0.04) if c.season != "winter" else c.tone(0.95, 0.01, 240)
    edge = base + h * 0.035
    back += c.crest(f"M-40 {edge:.0f}H1040V1040H-40Z", stone, lift=0.8)
    back += c.piece(rect(-40, edge + 14, 1080, 14), c.tone(0.85, 0.13, 90))
    slabs = "".join(
        line([(500 + (x - 500) * 0.8, edge + 30), (500 + (x - 500) * 1.5, 1030)])
        for x in range(-300, 1340, 130)
    )
    back += c.stroke(
        slabs
        + line([(-40, edge + h * 0.12), (1040, edge + h * 0.12)])
        + line([(-40, edge + h * 0.27), (1040, edge + h * 0.27)]),
        shift(stone, dl=-0.04),
        2.6,
    )
    back += _platform_roof(c, f, edge, way, random)
    side = 500 - way * 390
    back += bench(c, side, edge + h * 0.1, 170) + cases(c, side + way * 130, edge + h * 0.115, h * 0.09)
    return stage(c, f, back, "", tone=panel(c, 75, 0.02), edge="flat")


def _platform_roof(c: Cutter, f: Frame, edge: float, way: int, random: Random) -> str:
    """Return the posts of the platform's roof, and where no words stand the roof itself with its clock."""
    h, iron = f.height, c.tone(0.45, 0.06, 165)
    top = f.top + 34 if f.text == "bottom" else f.top + h * 0.1
    out = ""
    for x in (60, 940):
        out += c.sheet(rect(x - 10, top, 20, edge + h * 0.05 - top), iron, lift=0.4) + c.sheet(
            rounded(x - 20, edge + h * 0.03, 40, 24, 5), shift(iron, dl=-0.06), lift=0.3
        )
    teeth = "".join(
        corners([(x, top), (x + 36, top), (x + 36, top + 20), (x + 18, top + 34), (x, top + 20)])
        for x in range(-36, 1040, 36)
    )
    out += c.sheet(rect(-40, top - 22, 1080, 26), shift(iron, dl=0.05), lift=0.5) + c.sheet(
        teeth, c.tone(0.95, 0.015, 90), lift=0.3
    )
    clock = (500 + way * 250, top + 84)
    out += (
        c.stroke(line([(clock[0], top), clock]), iron, 5)
        + c.disc(*clock, 37, iron)
        + c.disc(*clock, 30, c.tone(0.97, 0.01, 90))
    )
    hands = line([clock, (clock[0], clock[1] - 21)]) + line([clock, (clock[0] + 13, clock[1] + 6)])
    out += c.stroke(hands, c.tone(0.3, 0.02, 260), 3.4)
    for x in (190, 810):
        out += c.stroke(line([(x, top + 10), (x, top + 46)]), iron, 3)
        out += c.piece(oval(x, top + 62, 30, 20, count=9), c.tone(0.6, 0.1, 145)) + c.piece(
            "".join(
                smooth(oval(x + dx, top + 56 + dy, 7, 7, count=5))
                for dx, dy in ((-18, 2), (-6, -7), (8, 1), (20, -4), (0, 10))
            ),
            c.tone(0.76, 0.14, c.design("baskets", (5, 350, 300))),
        )
    return out


def cases(c: Cutter, x: float, y: float, size: float) -> str:
    """Return two suitcases that wait."""
    out = c.ground_shadow(x, y, size * 1.6)
    for dx, dy, wide, hue in ((0.0, 0.0, 1.4, 45), (-0.1, 0.62, 1.0, 235)):
        left, top = x + (dx - wide / 2) * size, y - (dy + 0.6) * size
        tone = c.tone(0.6, 0.085, hue)
        out += c.sheet(rounded(left, top, wide * size, size * 0.6, 8), tone, lift=0.35)
        straps = "".join(
            line([(left + wide * size * s, top + 3), (left + wide * size * s, top + size * 0.57)])
            for s in (0.22, 0.78)
        )
        out += c.stroke(straps, shift(tone, dl=-0.14), 5)
    return out


def bus_stop(c: Cutter, f: Frame) -> Stage:
    """A stop for the bus: its shelter and sign on the pavement, the road, the fronts across the way."""
    random = c.random("bus stop")
    h, way = f.height, random.choice((-1, 1))
    back = backdrop(c, f) + hills(c, f, random, trees=3)
    base = f.horizon + h * 0.075
    if c.design("stop", ("town", "country")) == "town":
        for k, x in enumerate(spread(random, 5)):
            back += (
                korean.small_shop(c, x, base + 3, 210, random)
                if k % 2
                else trees.tree(c, x, base + 2, h * 0.26, 0.35, random)
            )
    else:
        back += trees.tree(c, 500 - way * 250, base + 4, h * 0.34, 0.32, random) + built.fence(
            c, -30, 1030, base + 6, 40, 0.3
        )
    road = c.tone(0.52, 0.012, 260, 0.08) if c.season != "winter" else c.tone(0.8, 0.015, 245)
    back += c.piece(f"M-40 {base:.0f}H1040V1040H-40Z", road)
    low = base + h * 0.11
    back += c.piece(
        "".join(rect(x, (base + low) / 2 - 4, 76, 8) for x in range(-20, 1040, 150)),
        c.tone(0.95, 0.03, 90),
        opacity=0.85,
    )
    stone = c.tone(0.83, 0.02, 78, 0.04) if c.season != "winter" else c.tone(0.95, 0.01, 240)
    back += c.crest(f"M-40 {low:.0f}H1040V1040H-40Z", stone, lift=0.6) + c.piece(
        rect(-40, low, 1080, 14), shift(stone, dl=-0.06)
    )
    slabs = "".join(
        line([(500 + (x - 500) * 0.85, low + 14), (500 + (x - 500) * 1.5, 1030)])
        for x in range(-300, 1340, 140)
    )
    back += c.stroke(
        slabs
        + line([(-40, low + h * 0.11), (1040, low + h * 0.11)])
        + line([(-40, low + h * 0.25), (1040, low + h * 0.25)]),
        shift(stone, dl=-0.04),
        2.6,
    )
    back += shelter(c, 500 + way * 270, low + h * 0.06, 400, h * 0.44) + _stop_sign(
        c, 500 - way * 300, low + h * 0.07, h * 0.42
    )
    return stage(c, f, back, "", tone=panel(c, 75, 0.02), edge="flat")


def shelter(c: Cutter, x: float, y: float, width: float, height: float) -> str:
    """Return a shelter of glass with its roof, its bench, a timetable on its wall."""
    frame = c.tone(0.5, 0.09, c.design("shelter", (165, 235, 28)))
    left, top = x - width / 2, y - height
    out = c.ground_shadow(x, y, width)
    out += c.piece(
        rect(left + 12, top + 20, width - 24, height * 0.74), mix(c.sky(0.8), "#ffffff", 0.4), opacity=0.42
    )
    glints = line([(left + 60, top + height * 0.6), (left + 120, top + height * 0.2)]) + line(
        [(left + 90, top + height * 0.62), (left + 150, top + height * 0.22)]
    )
    out += c.stroke(glints, "#ffffff", 7, opacity=0.45)
    bars = "".join(rect(left + s * width - 6, top + 10, 12, height - 10) for s in (0.04, 0.5, 0.96)) + rect(
        left + 10, top + height * 0.76, width - 20, 9
    )
    out += c.sheet(bars, frame, lift=0.35)
    chart = rect(left + width * 0.66, top + height * 0.2, width * 0.2, height * 0.34)
    out += c.sheet(chart, c.tone(0.96, 0.015, 90), lift=0.2) + c.piece(
        "".join(
            rect(left + width * 0.68, top + height * (0.25 + 0.06 * k), width * (0.16 - 0.03 * (k % 2)), 5)
            for k in range(5)
        ),
        c.tone(0.65, 0.05, 250),
    )
    out += bench(c, left + width * 0.28, y + 2, width * 0.4)
    roof = f"M{nums((left - 24, top + 16))}Q{nums((x, top - height * 0.12, left + width + 24, top + 16))}L{nums((left + width + 24, top + 30))}H{left - 24:.0f}Z"
    if c.season == "winter":
        return out + c.sheet(roof, c.tone(0.97, 0.01, 240), lift=0.6)
    return out + c.sheet(roof, shift(frame, dl=0.06), lift=0.6)


def _stop_sign(c: Cutter, x: float, y: float, height: float) -> str:
    pole, disc = c.tone(0.45, 0.02, 250), c.tone(0.6, 0.13, c.design("shelter", (165, 235, 28)))
    top = (x, y - height)
    bus = rounded(x - 23, y - height - 18, 46, 30, 7) + "".join(
        smooth(oval(x + dx, y - height + 14, 5.5, 5.5, count=6)) for dx in (-12, 12)
    )
    panes = "".join(rect(x - 18 + 13 * k, y - height - 12, 10, 10) for k in range(3))
    out = (
        c.ground_shadow(x, y, 60)
        + c.stroke(line([(x, y), top]), pole, 8)
        + c.sheet(oval(*top, 44, 44, count=12), disc, lift=0.4)
    )
    return out + c.piece(bus, c.tone(0.97, 0.01, 90)) + c.piece(panes, disc)
