"""Rooms of a town: salon, café, canteen, bathroom, museum, theatre, workshop, laundry, attic."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from itertools import pairwise
from random import Random

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.glyphs import glyph_svg
from fabula.illustrators.paper.palette import oklch, shift
from fabula.illustrators.paper.pen import corners, line, nums, oval, smooth
from fabula.illustrators.paper.places import built, fittings, textiles
from fabula.illustrators.paper.places import furniture as has
from fabula.illustrators.paper.places.healing import clean_walls, tiles
from fabula.illustrators.paper.places.rooms import lamplight, mirrored, room, shell
from fabula.illustrators.paper.places.shops import scoped, softly
from fabula.illustrators.paper.places.stage import Frame, Stage


def salon(c: Cutter, f: Frame) -> Stage:
    """Mirrors with a ledge of bottles, spinning chairs, a barber's pole by the door."""
    random = c.random("salon")
    side, _ = mirrored(random)
    h = f.height
    back, meet = shell(c, f, random, hue=345, floor=c.tone(0.88, 0.015, 60), planks=False)
    back += tiles(c, meet, 60)
    ledge = meet - h * 0.06
    for at in (190, 420):
        back += fittings.mirror(c, side(at), f.at(0.28), 170, h * 0.34, bulbs=True)
    wood = c.role("wood", dl=0.02)
    back += c.sheet(built.rect(min(side(80), side(530)), ledge - 8, 450, 20), wood, lift=0.5)
    for at in (120, 300, 330, 500):
        back += _bottle(c, side(at), ledge - 8, random)
    wx, wy = side(700), f.at(0.27)
    back += has.window(c, wx, wy, h * 0.25, h * 0.3, random)
    back += _pole(c, side(900), f.at(0.16), h * 0.4)
    back += fittings.salon_chair(c, side(190), meet + h * 0.12, h * 0.42)
    back += fittings.salon_chair(c, side(905), meet + h * 0.13, h * 0.4)
    back += lamplight(c, f, side(560))
    return room(
        c, f, back, meet, hue=345, window=(wx, wy, h * 0.25, h * 0.3), surface=(side(305), ledge - 9, 120)
    )


def _bottle(c: Cutter, x: float, y: float, random: Random) -> str:
    tone, tall = c.tone(0.7, 0.1, random.choice((20, 150, 230, 300, 70))), random.uniform(30, 46)
    return c.sheet(built.rounded(x - 9, y - tall, 18, tall, 6), tone, lift=0.2) + c.piece(
        built.rect(x - 4, y - tall - 10, 8, 11), shift(tone, dl=-0.15)
    )


def _pole(c: Cutter, x: float, y: float, high: float) -> str:
    """Return a barber's striped pole on the wall, its top at y."""
    c.hangs(x, y + high / 2, 60, high + 40)
    name, white = c.name(), c.tone(0.97, 0.01, 90)
    shape = built.rounded(x - 20, y, 40, high, 10)
    stripes = "".join(
        c.piece(
            corners(
                [
                    (x - 24, y + i * 34),
                    (x + 24, y + i * 34 - 26),
                    (x + 24, y + i * 34 - 12),
                    (x - 24, y + i * 34 + 14),
                ]
            ),
            c.tone(0.58, 0.16, (25, 255)[i % 2]),
        )
        for i in range(int(high / 34) + 2)
    )
    out = c.sheet(shape, white, lift=0.5)
    out += f'<defs><clipPath id="{name}"><path d="{shape}"/></clipPath></defs><g clip-path="url(#{name})">{stripes}</g>'
    cap = c.tone(0.76, 0.1, 85)
    return (
        out
        + c.sheet(oval(x, y - 6, 27, 15, count=10), cap, lift=0.3)
        + c.sheet(oval(x, y + high + 6, 27, 15, count=10), cap, lift=0.3)
    )


def cafe(c: Cutter, f: Frame) -> Stage:
    """Round tables under checked cloths, a counter with cups, a menu on the wall."""
    random = c.random("café")
    side, flip = mirrored(random)
    h = f.height
    back, meet = shell(c, f, random, hue=55)
    wx, wy = side(560), f.at(0.26)
    back += has.window(c, wx, wy, h * 0.3, h * 0.3, random) + textiles.curtains(
        c, wx, wy, h * 0.3, h * 0.3, c.role("roof", dl=0.1, dc=-0.03)
    )
    back += _menu(c, side(300), f.at(0.2), h * 0.26)
    back += has.shelf(c, side(105), f.at(0.22), 180, random, what="jars") + has.shelf(
        c, side(105), f.at(0.36), 180, random, what="plants"
    )
    back += fittings.counter(c, side(130), meet + h * 0.07, 260, h * 0.22, c.role("wood", dl=0.02))
    tx, ty, high = side(850), meet + h * 0.14, h * 0.2
    back += has.chair(c, side(985), ty - 6, h * 0.3, flip=not flip) + has.chair(
        c, side(705), ty - 8, h * 0.3, flip=flip
    )
    back += fittings.easy_table(c, tx, ty, 210, high, 25)
    back += lamplight(c, f, side(850)) + lamplight(c, f, side(150))
    return room(
        c, f, back, meet, hue=55, window=(wx, wy, h * 0.3, h * 0.3), surface=(tx - 30, ty - high, 110)
    )


def _menu(c: Cutter, x: float, y: float, size: float) -> str:
    c.hangs(x, y, size * 0.84, size)
    out = c.sheet(
        built.rect(x - size * 0.42, y - size * 0.5, size * 0.84, size), c.role("wood", dl=-0.06), lift=0.5
    )
    out += c.piece(
        built.rect(x - size * 0.36, y - size * 0.44, size * 0.72, size * 0.88), c.tone(0.42, 0.03, 165)
    )
    cup = f"M{nums((x - size * 0.16, y - size * 0.26))}L{nums((x - size * 0.12, y - size * 0.06))}L{nums((x + size * 0.1, y - size * 0.06))}L{nums((x + size * 0.14, y - size * 0.26))}Z"
    rows = "".join(
        line([(x - size * 0.24, y + size * dy), (x + size * wide, y + size * dy)])
        for dy, wide in ((0.08, 0.2), (0.18, 0.12), (0.28, 0.22))
    )
    return out + c.stroke(cup + rows, "#f4f1e6", 4, opacity=0.85)


def canteen(c: Cutter, f: Frame) -> Stage:
    """A school canteen: a serving hatch with pots, long tables with trays, a row of lamps."""
    random = c.random("canteen")
    side, _ = mirrored(random)
    h = f.height
    back, meet = shell(c, f, random, hue=95, floor=c.tone(0.86, 0.03, 85), planks=False)
    back += tiles(c, meet, 85)
    hx, top = side(300), f.at(0.14)
    c.hangs(hx, f.at(0.3), 430, h * 0.5)
    back += c.sheet(built.rect(hx - 215, top, 430, meet - h * 0.1 - top), c.role("wood", dl=-0.05), lift=0.6)
    back += c.piece(built.rect(hx - 200, top + 15, 400, meet - h * 0.1 - top - 30), c.tone(0.78, 0.05, 70))
    ledge = meet - h * 0.1
    for dx in (-120, 0, 120):
        back += has.pot(c, hx + dx, ledge - 4, 84) + has.steam(c, hx + dx, ledge - 76, 66)
    back += fittings.counter(c, hx, meet + 6, 420, h * 0.1, c.tone(0.82, 0.02, 240))
    wx, wy = side(760), f.at(0.25)
    back += has.window(c, wx, wy, h * 0.3, h * 0.28, random) + has.clock(c, side(940), f.at(0.14), 58)
    tx, ty, high = side(810), meet + h * 0.14, h * 0.17
    back += _bench(c, tx, ty + 6, 350, high * 0.55)
    back += has.table(c, tx, ty, 360, high)
    for dx in (-100, 60):
        back += _meal_tray(c, tx + dx, ty - high - 6)
    back += lamplight(c, f, side(560))
    return room(
        c, f, back, meet, hue=95, window=(wx, wy, h * 0.3, h * 0.28), surface=(tx - 20, ty - high - 6, 90)
    )


def _bench(c: Cutter, x: float, y: float, width: float, high: float) -> str:
    wood = c.role("wood", dl=-0.1)
    return c.stroke(
        line([(x - width * 0.4, y), (x - width * 0.4, y - high)])
        + line([(x + width * 0.4, y), (x + width * 0.4, y - high)]),
        wood,
        12,
    ) + c.sheet(built.rounded(x - width / 2, y - high, width, 16, 6), wood, lift=0.3)


def _meal_tray(c: Cutter, x: float, y: float) -> str:
    out = c.sheet(built.rounded(x - 44, y - 9, 88, 11, 5), c.tone(0.7, 0.09, 230), lift=0.3)
    bowl = f"M{nums((x - 32, y - 30))}L{nums((x + 2, y - 30))}Q{nums((x - 2, y - 9, x - 15, y - 9))}Q{nums((x - 28, y - 9, x - 32, y - 30))}Z"
    rice = oval(x - 15, y - 31, 15, 8, count=8)
    return (
        out
        + c.piece(rice, c.tone(0.98, 0.01, 90))
        + c.sheet(bowl, c.tone(0.78, 0.1, 55), lift=0.2)
        + c.sheet(built.rounded(x + 12, y - 30, 20, 22, 5), c.tone(0.95, 0.02, 220), lift=0.2)
    )


def bathroom(c: Cutter, f: Frame) -> Stage:
    """A tub full of foam, a basin under its mirror, towels on a rail."""
    random = c.random("bathroom")
    side, _ = mirrored(random)
    h = f.height
    back, meet = clean_walls(c, f, random, 215)
    wx, wy = side(590), f.at(0.26)
    back += has.window(c, wx, wy, h * 0.23, h * 0.23, random, round_=True)
    back += fittings.mirror(c, side(870), f.at(0.22), 130, h * 0.24)
    back += fittings.basin(c, side(870), meet + h * 0.05, h * 0.32)
    towel = c.tone(0.72, 0.11, 20)
    rx = side(350)
    c.hangs(rx, f.at(0.3), 150, h * 0.22)
    back += c.stroke(line([(rx - 75, f.at(0.2)), (rx + 75, f.at(0.2))]), c.tone(0.78, 0.015, 240), 8)
    back += c.sheet(built.rect(rx - 50, f.at(0.2) - 3, 66, h * 0.2), towel, lift=0.4) + c.sheet(
        built.rect(rx + 6, f.at(0.2) - 3, 46, h * 0.14), c.tone(0.85, 0.09, 90), lift=0.4
    )
    if "bath" not in c.named:
        back += fittings.bathtub(c, side(200), meet + h * 0.13, 370)
    back += textiles.rug(c, 520, meet + h * 0.18, 420, h * 0.1, 215)
    return room(c, f, back, meet, hue=215, window=(wx, wy, h * 0.23, h * 0.23))


def museum(c: Cutter, f: Frame) -> Stage:
    """Gold-framed paintings, the bones of a dinosaur, a rope before them."""
    random = c.random("museum")
    side, _ = mirrored(random)
    h = f.height
    back, meet = shell(c, f, random, hue=30, floor=c.tone(0.7, 0.06, 60))
    back += fittings.painting(c, side(170), f.at(0.26), 210, h * 0.28, 0)
    back += fittings.painting(c, side(430), f.at(0.22), 150, h * 0.22, 1)
    back += fittings.painting(c, side(650), f.at(0.24), 130, h * 0.26, 2)
    bones = fittings.dinosaur_bones(c, 0, 0, h * 0.58)
    way = -1 if side(0) else 1
    back += f'<g transform="translate({nums((side(830), meet + h * 0.08))})scale({way} 1)">{bones}</g>'
    red, brass = c.tone(0.52, 0.15, 22), c.tone(0.76, 0.1, 85)
    posts = [side(x) for x in (60, 210, 360)]
    for one, two in pairwise(posts):
        back += c.stroke(
            f"M{nums((one, meet + h * 0.0))}Q{nums(((one + two) / 2, meet + h * 0.1, two, meet + h * 0.0))}",
            red,
            9,
        )
    for x in posts:
        back += (
            c.ground_shadow(x, meet + h * 0.13, 46)
            + c.stroke(line([(x, meet + h * 0.13), (x, meet - 4)]), brass, 9)
            + c.disc(x, meet - 8, 11, brass)
        )
    return room(c, f, back, meet, hue=30, window=(side(430), f.at(0.22), 150, h * 0.22))


def theatre(c: Cutter, f: Frame) -> Stage:
    """A stage with red curtains drawn apart, footlights, a painted backdrop."""
    random = c.random("theatre")
    h = f.height
    back, meet = shell(c, f, random, hue=20, floor=c.tone(0.6, 0.08, 55))
    top = f.top + 10 if f.text == "top" else f.top - 20
    back += c.piece(built.rect(150, top, 700, meet - top), c.tone(0.8, 0.06, 235))
    back += c.halo(500, f.at(0.34), h * 0.62, oklch(0.96, 0.07, 90), 0.6)
    for x, y, r in ((270, 0.2, 26), (720, 0.14, 20), (640, 0.3, 16), (350, 0.34, 14)):
        back += c.piece(smooth(oval(x, f.at(y), r, r, count=5)), c.glow(0.93, 0.1, 92))
    hills = f"M140 {meet - h * 0.1:.0f}Q330 {meet - h * 0.26:.0f} 520 {meet - h * 0.1:.0f}Q700 {meet - h * 0.24:.0f} 860 {meet - h * 0.08:.0f}V{meet:.0f}H140Z"
    back += c.piece(hills, c.tone(0.68, 0.09, 150))
    red = c.tone(0.52, 0.16, 22)
    for s in (-1, 1):

        def at(x: float, s: int = s) -> float:
            return 500 + s * x

        drape = f"M{nums((at(560), top))}L{nums((at(230), top))}Q{nums((at(270), f.at(0.3), at(372), f.at(0.42)))}Q{nums((at(330), meet - 40, at(352), meet + 20))}L{nums((at(560), meet + 20))}Z"
        back += c.sheet(drape, red, lift=0.8)
        folds = "".join(
            f"M{nums((at(270 + i * 62), top + 8))}Q{nums((at(320 + i * 50), f.at(0.28), at(385 + i * 34), f.at(0.42)))}"
            for i in range(4)
        )
        folds += "".join(
            line([(at(385 + i * 34), f.at(0.44)), (at(378 + i * 40), meet + 14)]) for i in range(4)
        )
        back += c.stroke(folds, shift(red, dl=-0.08), 5) + c.stroke(
            line([(at(366), f.at(0.42)), (at(520), f.at(0.44))]), c.tone(0.8, 0.11, 85), 12
        )
    swag, at_x = f"M-40 {top:.0f}", -40.0
    while at_x < 1040:
        swag += f"Q{nums((at_x + 54, top + h * 0.16, at_x + 108, top + h * 0.07))}"
        at_x += 108
    back += c.sheet(swag + f"L{at_x:.0f} {top:.0f}Z", shift(red, dl=0.04), lift=0.7)
    lights = "".join(smooth(oval(x, f.bottom - 8, 22, 14, count=8)) for x in range(90, 960, 118))
    stage = room(c, f, back, meet, hue=20, window=(500, f.at(0.24), h * 0.5, h * 0.3))
    glow = "".join(c.halo(x, f.bottom - 16, 90, oklch(0.95, 0.09, 88), 0.3) for x in range(90, 960, 118))
    return Stage(back=stage.back, front=glow + c.piece(lights, c.glow(0.93, 0.09, 88)), far=stage.far, near=stage.near - 14,
                 quiet_top=stage.quiet_top, quiet_bottom=stage.quiet_bottom, window=stage.window, edge="flat")  # fmt: skip


def workshop(c: Cutter, f: Frame) -> Stage:
    """A workbench with a vice, tools on their board, shelves of jars."""
    random = c.random("workshop")
    side, _ = mirrored(random)
    h = f.height
    back, meet = shell(c, f, random, hue=65)
    bx, by = side(215), f.at(0.25)
    c.hangs(bx, by, 330, h * 0.3)
    back += c.sheet(built.rect(bx - 165, by - h * 0.15, 330, h * 0.3), c.role("wood", dl=0.06), lift=0.5)
    tint = softly(c)
    for i, sign in enumerate(("🔨", "🪚", "🔧", "🪛", "📏")):
        glyph = glyph_svg(sign, 68.0, tint)
        px = bx - 124 + i * 62
        if glyph:
            back += c.disc(px, by - h * 0.09, 4, c.tone(0.35, 0.03, 60)) + scoped(
                f'<g transform="translate({nums((px, by - 6))})">{glyph}</g>', c.name()
            )
    wx, wy = side(570), f.at(0.26)
    back += has.window(c, wx, wy, h * 0.27, h * 0.28, random)
    for level in (0.18, 0.33):
        back += has.shelf(c, side(855), f.at(level), 240, random, what="jars")
    tx, ty, high = side(220), meet + h * 0.12, h * 0.24
    back += has.table(c, tx, ty, 370, high)
    iron = c.tone(0.5, 0.03, 250)
    back += c.sheet(built.rounded(tx - 150, ty - high - 44, 74, 40, 8), iron, lift=0.4) + c.stroke(
        line([(tx - 176, ty - high - 24), (tx - 60, ty - high - 24)]), shift(iron, dl=0.08), 8
    )
    shavings = "".join(
        f"M{nums((x, y))}q10 -14 20 0q-6 10 -14 2"
        for x, y in ((side(430), meet + h * 0.15), (side(470), meet + h * 0.2), (side(120), meet + h * 0.2))
    )
    back += c.stroke(shavings, c.tone(0.86, 0.06, 75), 5) + lamplight(c, f, side(350))
    return room(
        c, f, back, meet, hue=65, window=(wx, wy, h * 0.27, h * 0.28), surface=(tx + 60, ty - high - 6, 180)
    )


def laundry(c: Cutter, f: Frame) -> Stage:
    """A row of washing machines, a line of clothes, baskets."""
    random = c.random("laundry")
    side, _ = mirrored(random)
    h = f.height
    back, meet = clean_walls(c, f, random, 235)
    wx, wy = side(660), f.at(0.27)
    back += has.window(c, wx, wy, h * 0.26, h * 0.28, random)
    rope = f.at(0.12)
    back += c.stroke(f"M-30 {rope:.0f}Q500 {rope + 34:.0f} 1030 {rope:.0f}", c.tone(0.6, 0.03, 60), 4)
    for i, x in enumerate((80, 190, 300, 410, 900)):
        y, tone = rope + 16 - abs(x - 500) * 0.02, c.tone(0.76, 0.1, (20, 230, 90, 150, 300)[i])
        back += c.sheet(
            corners([(x - 32, y), (x + 32, y), (x + 36, y + 74), (x - 36, y + 74)]), tone, lift=0.4
        )
        back += c.stroke(
            line([(x - 26, y - 8), (x - 26, y + 8)]) + line([(x + 26, y - 8), (x + 26, y + 8)]),
            c.role("wood"),
            6,
        )
    for x in (90, 240, 390):
        back += fittings.washing_machine(c, side(x), meet + h * 0.07, h * 0.3, random)
    tx, ty, high = side(870), meet + h * 0.12, h * 0.19
    back += has.table(c, tx, ty, 230, high)
    return room(
        c, f, back, meet, hue=235, window=(wx, wy, h * 0.26, h * 0.28), surface=(tx, ty - high - 6, 180)
    )


def attic(c: Cutter, f: Frame) -> Stage:
    """Under the roof: sloping beams, a round window, old chests, a covered chair."""
    random = c.random("attic")
    side, _ = mirrored(random)
    h = f.height
    back, meet = shell(c, f, random, hue=60)
    top = f.top + 20 if f.text == "top" else f.top - 30
    for s in (-1, 1):
        x0, x1 = 500 + s * 560, 500 + s * 90
        slope = corners([(x0, top), (x1, top), (500 + s * 500, meet - h * 0.12), (x0, meet - h * 0.12)])
        roof = c.role("wood", dl=-0.02)
        back += c.sheet(slope, roof, lift=0.8)
        beams = "".join(
            line([(x1 + s * i * 105, top), (500 + s * (500 + i * 60), meet - h * 0.12)]) for i in range(4)
        )
        back += c.stroke(beams, shift(roof, dl=-0.1), 9)
    wx, wy = 500, f.at(0.3)
    back += has.window(c, wx, wy, h * 0.27, h * 0.27, random, round_=True)
    back += _chest(c, side(190), meet + h * 0.1, 230) + _boxes(c, side(850), meet + h * 0.08, h * 0.16)
    back += textiles.rug(c, 520, meet + h * 0.18, 480, h * 0.1, 25)
    return room(
        c,
        f,
        back,
        meet,
        hue=60,
        window=(wx, wy, h * 0.27, h * 0.27),
        surface=(side(190), meet + h * 0.1 - 142, 150),
    )


def _chest(c: Cutter, x: float, y: float, width: float) -> str:
    wood, high = c.role("wood", dl=-0.06), width * 0.62
    brass = c.tone(0.76, 0.1, 85)
    out = c.ground_shadow(x, y, width) + c.sheet(
        built.rounded(x - width / 2, y - high * 0.66, width, high * 0.66, 8), wood, lift=0.6
    )
    lid = f"M{nums((x - width * 0.52, y - high * 0.62))}Q{nums((x - width * 0.5, y - high, x - width * 0.3, y - high))}L{nums((x + width * 0.3, y - high))}Q{nums((x + width * 0.5, y - high, x + width * 0.52, y - high * 0.62))}Z"
    out += c.sheet(lid, shift(wood, dl=0.05), lift=0.4)
    bands = "".join(line([(x + dx * width, y - 4), (x + dx * width, y - high + 4)]) for dx in (-0.34, 0.34))
    return (
        out
        + c.stroke(bands, brass, 10)
        + c.sheet(built.rounded(x - 16, y - high * 0.72, 32, 36, 6), brass, lift=0.3)
    )


def _boxes(c: Cutter, x: float, y: float, size: float) -> str:
    out = c.ground_shadow(x, y, size * 2.6)
    for dx, up, wide in ((-0.7, 0, 1.15), (0.55, 0, 1.0), (-0.1, 0.82, 1.0)):
        tone, px, py = c.tone(0.72, 0.06, 70), x + dx * size, y - up * size
        out += c.sheet(
            built.rect(px - wide * size / 2, py - size * 0.82, wide * size, size * 0.82), tone, lift=0.5
        )
        out += c.piece(
            built.rect(px - size * 0.1, py - size * 0.82, size * 0.2, size * 0.4), shift(tone, dl=0.09)
        )
    return out
