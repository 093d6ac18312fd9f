"""Where one is made well: the dentist's, the doctor's consulting room, the ward."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from random import Random

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.palette import shift
from fabula.illustrators.paper.pen import corners, line, nums, oval
from fabula.illustrators.paper.places import built, fittings
from fabula.illustrators.paper.places import furniture as has
from fabula.illustrators.paper.places.rooms import BED, mirrored, room, shell
from fabula.illustrators.paper.places.stage import Frame, Stage


def tiles(c: Cutter, meet: float, hue: float) -> str:
    """Return a floor of pale tiles in perspective."""
    marks = "".join(
        line([(500 + (x - 500) * 0.72, meet + 3), (500 + (x - 500) * 1.5, 1030)])
        for x in range(-500, 1600, 150)
    )
    y, step = meet + 22, 26.0
    while y < 1030:
        marks += f"M-40 {y:.0f}L1040 {y:.0f}"
        y, step = y + step, step * 1.45
    return c.stroke(marks, shift(c.tone(0.86, 0.022, hue), dl=-0.05), 3)


def clean_walls(c: Cutter, f: Frame, random: Random, hue: float) -> tuple[str, float]:
    """Return the clean walls and tiles of a place that heals."""
    back, meet = shell(c, f, random, hue=hue, floor=c.tone(0.86, 0.022, hue), planks=False)
    return back + tiles(c, meet, hue), meet


def dentist(c: Cutter, f: Frame) -> Stage:
    """A big reclining chair under its lamp, a tray, a basin and a smiling tooth on the wall."""
    random = c.random("dentist")
    side, flip = mirrored(random)
    h = f.height
    back, meet = clean_walls(c, f, random, 200)
    wx, wy = side(560), f.at(0.26)
    back += has.window(c, wx, wy, h * 0.26, h * 0.28, random)
    back += fittings.tooth_poster(c, side(850), f.at(0.22), h * 0.24)
    start = f.top - 30 if f.text == "bottom" else f.top + 2
    back += fittings.basin(c, side(915), meet + h * 0.03, h * 0.26)
    back += fittings.dental_chair(c, side(262), meet + h * 0.13, h * 0.7, flip=flip)
    back += fittings.dental_lamp(c, side(190), start, f.at(0.26), h * 0.11, flip=flip)
    tx, ty, high = side(760), meet + h * 0.1, h * 0.25
    back += fittings.tray(c, tx, ty, high, h * 0.2)
    return room(
        c, f, back, meet, hue=200, window=(wx, wy, h * 0.26, h * 0.28), surface=(tx, ty - high - 6, h * 0.12)
    )


def clinic(c: Cutter, f: Frame) -> Stage:
    """An examination couch, a giraffe to measure by, scales, an eye chart."""
    random = c.random("clinic")
    side, flip = mirrored(random)
    h = f.height
    back, meet = clean_walls(c, f, random, 160)
    wx, wy = side(455), f.at(0.25)
    back += has.window(c, wx, wy, h * 0.26, h * 0.27, random)
    back += _drape(c, side(230), f, meet, h)
    back += fittings.eye_chart(c, side(690), f.at(0.24), h * 0.25)
    back += fittings.height_chart(c, side(885), meet + 4, h * 0.56)
    back += fittings.scales(c, side(770), meet + h * 0.06, h * 0.34)
    back += fittings.couch(c, side(215), meet + h * 0.12, 380, flip=flip)
    tx, ty, high = side(955), meet + h * 0.12, h * 0.17
    back += has.table(c, tx, ty, 120, high) + _red_cross_case(c, tx, ty - high - 5, 62)
    return room(
        c,
        f,
        back,
        meet,
        hue=160,
        window=(wx, wy, h * 0.26, h * 0.27),
        surface=(side(215), meet + h * 0.12 - 380 * 0.42, 120),
    )


def hospital(c: Cutter, f: Frame) -> Stage:
    """The consulting room by day; by night the ward, for who is there at night stays in bed."""
    return ward(c, f) if c.time == "night" else clinic(c, f)


def ward(c: Cutter, f: Frame) -> Stage:
    """A patient's room: a white bed on wheels, a drip, a curtain, flowers by the window."""
    random = c.random("hospital")
    side, flip = mirrored(random)
    h = f.height
    back, meet = clean_walls(c, f, random, 220)
    wx, wy = side(600), f.at(0.25)
    back += has.window(c, wx, wy, h * 0.3, h * 0.29, random)
    back += has.clock(c, side(830), f.at(0.16), 62) + _drape(c, side(120), f, meet, h)
    back += _drip(c, side(75), meet + h * 0.06, h * 0.5)
    back += _hospital_bed(c, side(270), meet + h * 0.12, BED, flip=flip)
    tx, ty, high = side(880), meet + h * 0.08, h * 0.19
    back += has.table(c, tx, ty, 150, high) + _bunch(c, tx + 40, ty - high - 6, h * 0.15, random)
    return room(
        c,
        f,
        back,
        meet,
        hue=220,
        window=(wx, wy, h * 0.3, h * 0.29),
        surface=(tx - 24, ty - high - 6, 60),
        bed=(side(270), meet + h * 0.12 - BED * 0.28, BED, 1 if flip else -1),
    )


def _drape(c: Cutter, x: float, f: Frame, meet: float, h: float) -> str:
    """Return a curtain on a rail, as between beds."""
    c.hangs(x - 70, f.at(0.3), 190, h * 0.5)
    top, tone = f.at(0.08) if f.text == "bottom" else f.at(0.06), c.tone(0.84, 0.05, 205)
    out = c.stroke(line([(x - 170, top), (x + 150, top)]), c.tone(0.75, 0.015, 240), 8)
    sheet = corners(
        [(x - 150, top + 6), (x + 10, top + 6), (x - 4, meet + h * 0.03), (x - 158, meet + h * 0.03)]
    )
    folds = "".join(
        line([(x - 150 + i * 32, top + 10), (x - 154 + i * 32, meet + h * 0.02)]) for i in range(1, 5)
    )
    return out + c.sheet(sheet, tone, lift=0.4) + c.stroke(folds, shift(tone, dl=-0.06), 4)


def _red_cross_case(c: Cutter, x: float, y: float, size: float) -> str:
    red, white = c.tone(0.58, 0.18, 25), c.tone(0.97, 0.01, 90)
    out = c.stroke(
        f"M{nums((x - size * 0.2, y - size * 0.7))}Q{nums((x, y - size * 1.0, x + size * 0.2, y - size * 0.7))}",
        red,
        6,
    )
    out += c.sheet(
        built.rounded(x - size * 0.6, y - size * 0.72, size * 1.2, size * 0.72, 8), white, lift=0.4
    )
    cross = built.rect(x - size * 0.08, y - size * 0.58, size * 0.16, size * 0.44) + built.rect(
        x - size * 0.22, y - size * 0.44, size * 0.44, size * 0.16
    )
    return out + c.piece(cross, red)


def _drip(c: Cutter, x: float, y: float, high: float) -> str:
    steel = c.tone(0.78, 0.015, 240)
    out = c.stroke(
        line([(x, y), (x, y - high)])
        + line([(x - 26, y), (x + 26, y)])
        + line([(x - 22, y - high), (x + 22, y - high)]),
        steel,
        7,
    )
    return out + c.sheet(built.rounded(x + 6, y - high + 4, 34, 56, 10), c.tone(0.9, 0.04, 215), lift=0.3)


def _hospital_bed(c: Cutter, x: float, y: float, width: float, *, flip: bool) -> str:
    s = -1 if flip else 1
    steel, white, high = c.tone(0.78, 0.015, 240), c.tone(0.975, 0.008, 230), width * 0.29
    out = c.ground_shadow(x, y, width)
    for dx in (-0.4, 0.4):
        out += c.stroke(
            line([(x + dx * width, y - 14), (x + dx * width, y - high * 0.7)]), steel, 10
        ) + c.disc(x + dx * width, y - 9, 11, c.tone(0.45, 0.02, 250))
    for dx, tall in ((-0.5, 0.52), (0.5, 0.4)):
        px = x + s * dx * width
        out += c.stroke(line([(px, y - high * 0.5), (px, y - width * tall)]), steel, 12)
        out += c.stroke(line([(px, y - width * tall), (px, y - width * (tall - 0.001))]), steel, 16)
    out += c.sheet(built.rounded(x - width * 0.49, y - high, width * 0.98, high * 0.42, 14), white, lift=0.4)
    pillow = oval(x - s * width * 0.34, y - high * 1.16, width * 0.13, high * 0.27, count=10, square=0.4)
    out += c.sheet(pillow, shift(white, dl=0.01), lift=0.4)
    start, end = x - s * width * 0.19, x + s * width * 0.48
    cover = f"M{nums((start, y - high * 1.14))}Q{nums(((start + end) / 2, y - high * 1.3, end, y - high * 1.04))}L{nums((end, y - high * 0.4))}Q{nums(((start + end) / 2, y - high * 0.28, start, y - high * 0.4))}Z"
    blue = c.tone(0.8, 0.06, 225)
    out += c.sheet(cover, blue, lift=0.4)
    fold = corners(
        [
            (start, y - high * 1.14),
            (start + s * width * 0.1, y - high * 1.2),
            (start + s * width * 0.1, y - high * 0.36),
            (start, y - high * 0.38),
        ]
    )
    return fittings.named("hospital-bed", out + c.sheet(fold, white, lift=0.2))


def _bunch(c: Cutter, x: float, y: float, size: float, random: Random) -> str:
    """Return cut flowers in a jar standing on (x, y)."""
    out = ""
    for dx, up, hue in (
        (-0.34, 0.74, 20),
        (0.0, 0.95, 85),
        (0.34, 0.76, 340),
        (-0.16, 0.62, 300),
        (0.18, 0.6, 45),
    ):
        out += c.stroke(
            line([(x, y - size * 0.25), (x + dx * size, y - up * size)]), c.tone(0.55, 0.1, 142), 4
        )
        out += c.sheet(
            oval(x + dx * size, y - up * size, size * 0.15, size * 0.15, count=5),
            c.tone(0.74, 0.13, hue + random.uniform(-8, 8)),
            lift=0.15,
        )
        out += c.disc(x + dx * size, y - up * size, size * 0.05, c.tone(0.88, 0.1, 90))
    jar = corners(
        [
            (x - size * 0.18, y - size * 0.38),
            (x + size * 0.18, y - size * 0.38),
            (x + size * 0.14, y),
            (x - size * 0.14, y),
        ]
    )
    return out + c.sheet(jar, c.tone(0.86, 0.05, 215), lift=0.3)
