"""What only rooms of a town have: a dentist's chair, a couch, mirrors, basins, counters. Foot at (x, y)."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from random import Random

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.palette import mix, oklch, shift
from fabula.illustrators.paper.pen import Point, corners, leaf, line, nums, oval, smooth
from fabula.illustrators.paper.places.built import rect, rounded


def named(name: str, svg: str) -> str:
    """Return `svg` as a group that says what it is, so that a place can be checked for what it must have."""
    return f'<g data-fitting="{name}">{svg}</g>'


def dental_chair(c: Cutter, x: float, y: float, size: float, *, flip: bool = False) -> str:
    """Return a reclining dentist's chair `size` wide, its head rest to the left (flipped: right)."""
    s = -1 if flip else 1
    c.hangs(x, y - size * 0.45, size * 1.1, size * 0.9)
    pad, steel = c.tone(0.68, 0.085, 200), c.tone(0.85, 0.012, 240)

    def at(dx: float, dy: float) -> Point:
        return x + s * dx * size, y - dy * size

    out = c.ground_shadow(x, y, size * 0.7)
    out += c.sheet(
        oval(x, y - size * 0.02, size * 0.26, size * 0.045, count=10), shift(steel, dl=-0.12), lift=0.4
    )
    post = corners([at(-0.07, 0.02), at(0.07, 0.02), at(0.1, 0.26), at(-0.1, 0.26)])
    out += c.sheet(post, steel, lift=0.3)
    back = [at(-0.06, 0.28), at(-0.12, 0.44), at(-0.34, 0.7), at(-0.42, 0.68), at(-0.42, 0.6), at(-0.26, 0.3)]
    out += c.sheet(back, shift(pad, dl=-0.07), lift=0.5)
    seat = [
        at(-0.28, 0.25),
        at(0.18, 0.25),
        at(0.34, 0.15),
        at(0.5, 0.06),
        at(0.58, 0.1),
        at(0.42, 0.26),
        at(0.24, 0.36),
        at(-0.18, 0.37),
    ]
    out += c.sheet(seat, pad, lift=0.5)
    rest = [at(-0.36, 0.72), at(-0.44, 0.86), at(-0.5, 0.88), at(-0.54, 0.82), at(-0.46, 0.68)]
    out += c.sheet(rest, shift(pad, dl=0.05), lift=0.4)
    seams = line([at(-0.2, 0.4), at(-0.38, 0.64)]) + line([at(0.2, 0.29), at(0.4, 0.19)])
    out += c.stroke(seams, shift(pad, dl=-0.12), size * 0.012)
    arm = line([at(-0.16, 0.36), at(-0.14, 0.47), at(0.12, 0.48)])
    return named("dental-chair", out + c.stroke(arm, shift(steel, dl=-0.05), size * 0.05))


def dental_lamp(c: Cutter, x: float, top: float, y: float, size: float, *, flip: bool = False) -> str:
    """Return the dentist's round lamp on its jointed arm, hung from `top`; its light falls down."""
    s = -1 if flip else 1
    steel = c.tone(0.8, 0.015, 240)
    c.hangs(x, y, size * 1.6, size * 1.2)
    bend, head = (x + s * size * 0.9, y - size * 0.9), (x, y)
    out = c.stroke(line([(bend[0], top), bend, head]), steel, size * 0.12)
    out += c.disc(*bend, size * 0.12, shift(steel, dl=-0.15))
    out += c.halo(x, y + size * 0.8, size * 2.6, oklch(0.97, 0.05, 95), 0.6 if c.dark else 0.42)
    shade = f"M{nums((x - size * 0.62, y + size * 0.22))}Q{nums((x - size * 0.5, y - size * 0.42, x, y - size * 0.42))}Q{nums((x + size * 0.5, y - size * 0.42, x + size * 0.62, y + size * 0.22))}Z"
    out += c.sheet(shade, c.tone(0.93, 0.012, 230), lift=0.5)
    glass = smooth(oval(x, y + size * 0.22, size * 0.6, size * 0.13, count=10))
    return named("lamp", out + c.piece(glass, c.glow(0.97, 0.06, 95)))


def tray(c: Cutter, x: float, y: float, high: float, width: float) -> str:
    """Return an instrument tray on a foot: a mirror, a brush, a cup."""
    steel = c.tone(0.82, 0.012, 240)
    out = c.ground_shadow(x, y, width * 0.7)
    out += c.stroke(
        line([(x, y - 4), (x, y - high)]) + line([(x - width * 0.28, y), (x + width * 0.28, y)]),
        shift(steel, dl=-0.1),
        8,
    )
    top = y - high
    cup = corners(
        [
            (x + width * 0.2, top - width * 0.26),
            (x + width * 0.42, top - width * 0.26),
            (x + width * 0.38, top - 3),
            (x + width * 0.24, top - 3),
        ]
    )
    out += c.sheet(cup, c.tone(0.8, 0.08, 205), lift=0.3)
    tools = line([(x - width * 0.34, top - 5), (x - width * 0.22, top - width * 0.3)]) + line(
        [(x - width * 0.1, top - 5), (x + width * 0.02, top - width * 0.34)]
    )
    out += c.stroke(tools, shift(steel, dl=-0.2), 4.5)
    out += c.disc(x - width * 0.21, top - width * 0.34, width * 0.075, c.tone(0.9, 0.03, 225))
    out += c.stroke(
        line([(x + width * 0.0, top - width * 0.34), (x + width * 0.07, top - width * 0.36)]),
        c.tone(0.75, 0.12, 20),
        10,
    )
    return named("tray", out + c.sheet(rounded(x - width / 2, top - 6, width, 14, 6), steel, lift=0.4))


def tooth_poster(c: Cutter, x: float, y: float, size: float) -> str:
    """Return a poster of a smiling tooth, its middle at (x, y)."""
    c.hangs(x, y, size * 0.84, size)
    out = c.sheet(
        rect(x - size * 0.42, y - size * 0.5, size * 0.84, size), c.tone(0.86, 0.06, 205), lift=0.35
    )
    tooth = [(x - size * 0.22, y - size * 0.24), (x - size * 0.1, y - size * 0.29), (x, y - size * 0.25), (x + size * 0.1, y - size * 0.29), (x + size * 0.22, y - size * 0.24),
             (x + size * 0.24, y - size * 0.02), (x + size * 0.14, y + size * 0.28), (x + size * 0.07, y + size * 0.26), (x + size * 0.03, y + size * 0.06), (x - size * 0.03, y + size * 0.06), (x - size * 0.07, y + size * 0.26), (x - size * 0.14, y + size * 0.28), (x - size * 0.24, y - size * 0.02)]  # fmt: skip
    out += c.sheet(tooth, c.tone(0.98, 0.008, 90), lift=0.25)
    ink = c.tone(0.35, 0.04, 250)
    out += c.disc(x - size * 0.09, y - size * 0.1, size * 0.025, ink) + c.disc(
        x + size * 0.09, y - size * 0.1, size * 0.025, ink
    )
    return out + c.stroke(
        f"M{nums((x - size * 0.08, y - size * 0.03))}Q{nums((x, y + size * 0.04, x + size * 0.08, y - size * 0.03))}",
        ink,
        size * 0.022,
    )


def couch(c: Cutter, x: float, y: float, width: float, *, flip: bool = False) -> str:
    """Return an examination couch with a raised head end and paper drawn over it."""
    s = -1 if flip else 1
    c.hangs(x, y - width * 0.3, width, width * 0.5)
    high, steel, pad = width * 0.34, c.tone(0.82, 0.012, 240), c.tone(0.66, 0.075, 165)
    left = x - width / 2
    legs = line([(left + width * 0.1, y), (left + width * 0.1, y - high)]) + line(
        [(left + width * 0.9, y), (left + width * 0.9, y - high)]
    )
    bar = line([(left + width * 0.1, y - high * 0.3), (left + width * 0.9, y - high * 0.3)])
    out = c.ground_shadow(x, y, width) + c.stroke(legs + bar, shift(steel, dl=-0.08), 9)

    def at(dx: float, up: float) -> Point:
        return x + s * dx * width, y - high - up * width

    head = [at(-0.5, 0.0), at(-0.53, 0.18), at(-0.48, 0.2), at(-0.2, 0.07), at(-0.2, 0.0)]
    out += c.sheet(rounded(left, y - high - width * 0.08, width, width * 0.1, 12), pad, lift=0.5)
    out += c.sheet(head, shift(pad, dl=0.05), lift=0.4)
    sheet = corners(
        [
            at(-0.08, 0.085),
            at(0.3, 0.085),
            at(0.3, -0.07),
            at(0.25, -0.1),
            at(0.2, -0.07),
            at(0.14, -0.1),
            at(0.08, -0.07),
            at(0.02, -0.1),
            at(-0.04, -0.07),
            at(-0.08, -0.09),
        ]
    )
    return named("couch", out + c.sheet(sheet, c.tone(0.975, 0.008, 90), lift=0.25))


def height_chart(c: Cutter, x: float, y: float, high: float) -> str:
    """Return a giraffe to measure oneself by, standing against the wall."""
    wide = high * 0.24
    c.hangs(x, y - high / 2, wide, high)
    out = c.sheet(rounded(x - wide / 2, y - high, wide, high, 10), c.tone(0.95, 0.03, 90), lift=0.4)
    yellow = c.tone(0.84, 0.11, 85)
    neck = [
        (x - wide * 0.2, y - 6),
        (x - wide * 0.13, y - high * 0.7),
        (x - wide * 0.17, y - high * 0.86),
        (x + wide * 0.02, y - high * 0.95),
        (x + wide * 0.3, y - high * 0.88),
        (x + wide * 0.3, y - high * 0.82),
        (x + wide * 0.12, y - high * 0.78),
        (x + wide * 0.18, y - 6),
    ]
    out += c.piece(neck, yellow)
    spots = "".join(
        smooth(oval(x + wide * dx, y - high * up, wide * 0.07, wide * 0.08, count=7))
        for dx, up in ((-0.06, 0.12), (0.08, 0.24), (-0.05, 0.36), (0.07, 0.48), (-0.04, 0.6), (0.06, 0.7))
    )
    out += c.piece(spots, shift(yellow, dl=-0.2)) + c.disc(
        x + wide * 0.08, y - high * 0.88, wide * 0.035, c.tone(0.3, 0.04, 50)
    )
    marks = "".join(
        line(
            [
                (x + wide * 0.46, y - high * (0.06 + i * 0.075)),
                (x + wide * (0.26 if i % 4 == 0 else 0.36), y - high * (0.06 + i * 0.075)),
            ]
        )
        for i in range(12)
    )
    return named("height-chart", out + c.stroke(marks, c.tone(0.5, 0.12, 25), 3))


def eye_chart(c: Cutter, x: float, y: float, size: float) -> str:
    """Return an eye chart with shapes for letters, its middle at (x, y)."""
    c.hangs(x, y, size * 0.72, size)
    out = c.sheet(rect(x - size * 0.36, y - size * 0.5, size * 0.72, size), c.tone(0.97, 0.01, 90), lift=0.4)
    ink, marks = c.tone(0.32, 0.03, 260), ""
    for row, (count, big) in enumerate(((1, 0.11), (2, 0.075), (3, 0.055), (4, 0.038))):
        for i in range(count):
            px, py = x + (i - (count - 1) / 2) * big * 3.4 * size, y - size * (0.3 - row * 0.21)
            marks += (
                smooth(oval(px, py, big * size, big * size, count=8))
                if (i + row) % 2 == 0
                else rect(px - big * size, py - big * size, big * size * 2, big * size * 2)
            )
    return out + c.piece(marks, ink)


def scales(c: Cutter, x: float, y: float, high: float) -> str:
    """Return a doctor's weighing scales."""
    steel = c.tone(0.8, 0.02, 240)
    out = c.ground_shadow(x, y, high * 0.5) + c.stroke(line([(x, y - 8), (x, y - high)]), steel, 11)
    out += c.sheet(
        rounded(x - high * 0.2, y - high * 0.09, high * 0.4, high * 0.09, 6), shift(steel, dl=-0.2), lift=0.4
    )
    out += c.sheet(oval(x, y - high, high * 0.13, high * 0.13, count=10), c.tone(0.97, 0.01, 90), lift=0.4)
    return out + c.stroke(line([(x, y - high), (x + high * 0.06, y - high * 1.07)]), c.tone(0.6, 0.18, 25), 4)


def mirror(c: Cutter, x: float, y: float, width: float, height: float, *, bulbs: bool = False) -> str:
    """Return a wall mirror, its middle at (x, y)."""
    c.hangs(x, y, width + 20, height + 20)
    frame, glass = c.role("wood", dl=-0.02), c.tone(0.88, 0.03, 225)
    left, top = x - width / 2, y - height / 2
    out = c.sheet(rounded(left - 10, top - 10, width + 20, height + 20, 24), frame, lift=0.5)
    out += c.piece(rounded(left, top, width, height, 18), glass)
    shine = corners(
        [
            (left + width * 0.14, top + height * 0.44),
            (left + width * 0.44, top + height * 0.08),
            (left + width * 0.58, top + height * 0.08),
            (left + width * 0.14, top + height * 0.62),
        ]
    )
    out += c.piece(shine, "#ffffff", opacity=0.34 if not c.dark else 0.16)
    if bulbs:
        for share in (0.0, 0.25, 0.5, 0.75, 1.0):
            out += c.disc(left + width * share, top - 5, 8, c.glow(0.95, 0.08, 92))
        if c.dark or c.time == "dusk":
            out += c.halo(x, top, width * 1.5, oklch(0.93, 0.09, 82), 0.55)
    return named("mirror", out)


def salon_chair(c: Cutter, x: float, y: float, size: float) -> str:
    """Return a spinning barber's chair on its round foot."""
    c.hangs(x, y - size * 0.6, size * 0.7, size * 1.2)
    red, steel = c.tone(0.56, 0.13, 22), c.tone(0.82, 0.012, 240)
    out = c.ground_shadow(x, y, size * 0.7)
    out += c.sheet(
        oval(x, y - size * 0.03, size * 0.3, size * 0.055, count=10), shift(steel, dl=-0.1), lift=0.4
    )
    out += c.stroke(line([(x, y - size * 0.05), (x, y - size * 0.32)]), steel, size * 0.1)
    out += c.sheet(
        rounded(x - size * 0.27, y - size * 0.98, size * 0.54, size * 0.6, size * 0.14),
        shift(red, dl=-0.03),
        lift=0.5,
    )
    out += c.sheet(
        rounded(x - size * 0.16, y - size * 1.16, size * 0.32, size * 0.15, size * 0.06), red, lift=0.4
    )
    out += c.sheet(
        rounded(x - size * 0.33, y - size * 0.46, size * 0.66, size * 0.17, size * 0.07),
        shift(red, dl=0.05),
        lift=0.5,
    )
    arms = "".join(
        line(
            [
                (x + s * size * 0.36, y - size * 0.38),
                (x + s * size * 0.37, y - size * 0.62),
                (x + s * size * 0.26, y - size * 0.64),
            ]
        )
        for s in (-1, 1)
    )
    out += c.stroke(arms, steel, size * 0.055)
    foot = line([(x - size * 0.2, y - size * 0.14), (x + size * 0.2, y - size * 0.14)])
    return named("salon-chair", out + c.stroke(foot, steel, size * 0.04))


def counter(c: Cutter, x: float, y: float, width: float, high: float, tone: str) -> str:
    """Return a shop counter; its top is at y - high."""
    out = c.ground_shadow(x, y, width) + c.sheet(rect(x - width / 2, y - high, width, high), tone, lift=0.6)
    boards = "".join(
        line([(x + width * (i / 5 - 0.5), y - high + 22), (x + width * (i / 5 - 0.5), y - 8)])
        for i in range(1, 5)
    )
    out += c.stroke(boards, shift(tone, dl=-0.07), 3)
    return named(
        "counter",
        out
        + c.sheet(rect(x - width * 0.53, y - high - 12, width * 1.06, 22), shift(tone, dl=0.08), lift=0.4),
    )


def till(c: Cutter, x: float, y: float, size: float) -> str:
    """Return a cash register standing on (x, y)."""
    tone = c.tone(0.6, 0.1, 25)
    body = corners(
        [
            (x - size * 0.5, y),
            (x - size * 0.42, y - size * 0.5),
            (x + size * 0.3, y - size * 0.5),
            (x + size * 0.5, y - size * 0.22),
            (x + size * 0.5, y),
        ]
    )
    out = c.sheet(
        rect(x - size * 0.3, y - size * 0.85, size * 0.5, size * 0.3), c.tone(0.9, 0.05, 150), lift=0.3
    ) + c.sheet(body, tone, lift=0.4)
    keys = "".join(
        smooth(
            oval(
                x + size * (0.02 + i * 0.12), y - size * (0.3 - i * 0.04), size * 0.045, size * 0.045, count=6
            )
        )
        for i in range(3)
    )
    return (
        out
        + c.piece(keys, c.tone(0.96, 0.02, 88))
        + c.stroke(
            line([(x - size * 0.44, y - size * 0.12), (x + size * 0.44, y - size * 0.12)]),
            shift(tone, dl=-0.12),
            3,
        )
    )


def bathtub(c: Cutter, x: float, y: float, width: float) -> str:
    """Return a bathtub on feet, full of foam."""
    white, high = c.tone(0.97, 0.008, 230), width * 0.38
    feet = "".join(
        smooth(oval(x + s * width * 0.32, y - 4, width * 0.045, width * 0.04, count=8)) for s in (-1, 1)
    )
    out = c.ground_shadow(x, y, width) + c.piece(feet, c.tone(0.76, 0.1, 85))
    for dx, r in ((-0.3, 0.07), (-0.18, 0.09), (-0.04, 0.075), (0.1, 0.095), (0.24, 0.08), (0.34, 0.06)):
        out += c.sheet(
            oval(x + dx * width, y - high - r * width * 0.35, r * width, r * width * 0.8, count=9),
            c.tone(0.985, 0.01, 220),
            lift=0.2,
        )
    side = f"M{nums((x - width / 2, y - high))}L{nums((x + width / 2, y - high))}Q{nums((x + width * 0.46, y - width * 0.03, x + width * 0.3, y - width * 0.03))}L{nums((x - width * 0.3, y - width * 0.03))}Q{nums((x - width * 0.46, y - width * 0.03, x - width / 2, y - high))}Z"
    out += c.sheet(side, white, lift=0.6)
    return named(
        "bathtub",
        out
        + c.sheet(
            rounded(x - width * 0.53, y - high - 10, width * 1.06, 22, 10), shift(white, dl=-0.03), lift=0.4
        ),
    )


def basin(c: Cutter, x: float, y: float, size: float) -> str:
    """Return a wash basin on its pillar, with a tap and a cup of brushes."""
    white, steel = c.tone(0.97, 0.008, 230), c.tone(0.78, 0.015, 240)
    out = c.sheet(
        corners(
            [
                (x - size * 0.14, y),
                (x - size * 0.1, y - size * 0.7),
                (x + size * 0.1, y - size * 0.7),
                (x + size * 0.14, y),
            ]
        ),
        shift(white, dl=-0.04),
        lift=0.4,
    )
    bowl = f"M{nums((x - size * 0.46, y - size * 0.92))}L{nums((x + size * 0.46, y - size * 0.92))}Q{nums((x + size * 0.38, y - size * 0.6, x, y - size * 0.6))}Q{nums((x - size * 0.38, y - size * 0.6, x - size * 0.46, y - size * 0.92))}Z"
    out += c.sheet(bowl, white, lift=0.5) + c.stroke(
        line([(x, y - size * 0.92), (x, y - size * 1.12), (x + size * 0.14, y - size * 1.1)]),
        steel,
        size * 0.06,
    )
    brushes = line([(x - size * 0.32, y - size * 0.95), (x - size * 0.36, y - size * 1.16)])
    out += c.stroke(brushes, c.tone(0.66, 0.14, 25), size * 0.035) + c.stroke(
        line([(x - size * 0.28, y - size * 0.95), (x - size * 0.24, y - size * 1.18)]),
        c.tone(0.66, 0.1, 245),
        size * 0.035,
    )
    return named(
        "basin",
        out
        + c.sheet(
            rect(x - size * 0.38, y - size * 1.05, size * 0.16, size * 0.14),
            c.tone(0.82, 0.07, 150),
            lift=0.2,
        ),
    )


def washing_machine(c: Cutter, x: float, y: float, size: float, random: Random) -> str:
    """Return a washing machine with something turning behind its round door."""
    body = c.tone(0.95, 0.01, 230)
    out = c.ground_shadow(x, y, size * 0.9) + c.sheet(
        rounded(x - size * 0.42, y - size, size * 0.84, size, 12), body, lift=0.6
    )
    out += c.sheet(
        oval(x, y - size * 0.42, size * 0.29, size * 0.29, count=12), c.tone(0.75, 0.015, 240), lift=0.3
    )
    out += c.piece(oval(x, y - size * 0.42, size * 0.23, size * 0.23, count=12), c.tone(0.72, 0.06, 225))
    for i, hue in enumerate((25, 85, 300)):
        wash = oval(
            x + size * (0.09 * (i - 1)), y - size * (0.38 + 0.05 * (i % 2)), size * 0.09, size * 0.06, count=8
        )
        out += c.piece(wash, c.tone(0.75, 0.1, hue + random.uniform(-10, 10)))
    knobs = c.disc(x - size * 0.26, y - size * 0.86, size * 0.05, c.tone(0.6, 0.03, 240)) + c.disc(
        x + size * 0.24, y - size * 0.86, size * 0.05, c.tone(0.66, 0.12, 150)
    )
    return named("washing-machine", out + knobs)


def painting(c: Cutter, x: float, y: float, width: float, height: float, index: int) -> str:
    """Return a large framed painting, its middle at (x, y); `index` chooses what it shows."""
    c.hangs(x, y, width + 28, height + 28)
    gold = c.tone(0.76, 0.1, 82)
    left, top = x - width / 2, y - height / 2
    out = c.sheet(rect(left - 14, top - 14, width + 28, height + 28), gold, lift=0.6)
    hue = (210, 60, 330)[index % 3]
    out += c.piece(rect(left, top, width, height), c.tone(0.86, 0.06, hue))
    if index % 3 == 0:
        hill = f"M{nums((left, top + height * 0.65))}Q{nums((x, top + height * 0.35, left + width, top + height * 0.7))}V{top + height:.0f}H{left:.0f}Z"
        out += c.piece(hill, c.tone(0.62, 0.1, 145)) + c.disc(
            x + width * 0.22, top + height * 0.26, width * 0.1, c.tone(0.85, 0.12, 80)
        )
    elif index % 3 == 1:
        out += c.piece(
            corners(
                [
                    (x - width * 0.14, top + height * 0.92),
                    (x - width * 0.2, top + height * 0.6),
                    (x + width * 0.2, top + height * 0.6),
                    (x + width * 0.14, top + height * 0.92),
                ]
            ),
            c.tone(0.55, 0.09, 250),
        )
        for dx, dy, h2 in ((-0.16, 0.42, 20), (0.02, 0.3, 350), (0.18, 0.42, 50)):
            out += c.stroke(
                line([(x, top + height * 0.62), (x + dx * width, top + height * dy)]),
                c.tone(0.55, 0.09, 145),
                4,
            )
            out += c.piece(
                oval(x + dx * width, top + height * dy, width * 0.1, width * 0.1, count=5),
                c.tone(0.68, 0.15, h2),
            )
    else:
        for i, h2 in enumerate((250, 25, 90)):
            out += c.piece(
                oval(
                    x + width * (-0.2 + 0.2 * i),
                    y + height * (0.12 - 0.12 * (i % 2)),
                    width * 0.2,
                    height * 0.2,
                    count=(4, 12, 3)[i],
                ),
                c.tone(0.65, 0.13, h2),
            )
    return named("painting", out)


def dinosaur_bones(c: Cutter, x: float, y: float, size: float) -> str:
    """Return the bones of a long-necked dinosaur on a low stand, `size` wide."""
    bone = c.tone(0.93, 0.025, 85)
    out = c.ground_shadow(x, y, size) + c.sheet(
        rounded(x - size * 0.46, y - size * 0.08, size * 0.92, size * 0.08, 8),
        c.role("wood", dl=-0.08),
        lift=0.5,
    )

    def at(dx: float, up: float) -> Point:
        return x + dx * size, y - up * size

    spine = line(
        [at(0.52, 0.2), at(0.36, 0.34), at(0.14, 0.45), at(-0.08, 0.44), at(-0.22, 0.58), at(-0.28, 0.8)]
    )
    legs = "".join(line([at(dx, 0.42), at(dx + 0.03, 0.24), at(dx - 0.01, 0.09)]) for dx in (-0.07, 0.2))
    ribs = "".join(
        f"M{nums(at(dx, 0.45))}Q{nums((*at(dx + 0.07, 0.34), *at(dx, 0.24)))}"
        for dx in (-0.02, 0.04, 0.1, 0.16)
    )
    dark = shift(bone, dl=-0.13)
    out += (
        c.stroke(spine + legs, dark, size * 0.05)
        + c.stroke(spine + legs, bone, size * 0.036)
        + c.stroke(ribs, dark, size * 0.03)
        + c.stroke(ribs, bone, size * 0.02)
    )
    head = [
        at(-0.23, 0.82),
        at(-0.27, 0.9),
        at(-0.35, 0.89),
        at(-0.44, 0.82),
        at(-0.43, 0.77),
        at(-0.3, 0.77),
    ]
    out += c.sheet(head, bone, lift=0.35) + c.disc(*at(-0.33, 0.845), size * 0.014, c.tone(0.3, 0.03, 60))
    return named("bones", out)


def easy_table(c: Cutter, x: float, y: float, width: float, high: float, hue: float) -> str:
    """Return a round café table under a checked cloth, with a vase."""
    cloth, top = c.tone(0.78, 0.09, hue), y - high
    out = c.ground_shadow(x, y, width * 0.6) + c.stroke(
        line([(x, y - 4), (x, top)]) + line([(x - width * 0.2, y), (x + width * 0.2, y)]),
        c.role("wood", dl=-0.12),
        11,
    )
    drape = f"M{nums((x - width * 0.5, top))}Q{nums((x - width * 0.54, top + high * 0.3, x - width * 0.46, top + high * 0.42))}Q{nums((x - width * 0.23, top + high * 0.3, x, top + high * 0.44))}Q{nums((x + width * 0.23, top + high * 0.3, x + width * 0.46, top + high * 0.42))}Q{nums((x + width * 0.54, top + high * 0.3, x + width * 0.5, top))}Z"
    out += c.sheet(drape, cloth, lift=0.5)
    out += c.sheet(oval(x, top, width * 0.5, high * 0.1, count=12), shift(cloth, dl=0.06), lift=0.2)
    vase = rounded(x + width * 0.22, top - high * 0.2, width * 0.09, high * 0.2, 5)
    stem = line([(x + width * 0.265, top - high * 0.2), (x + width * 0.27, top - high * 0.42)])
    out += c.stroke(stem, c.tone(0.55, 0.1, 140), 4) + c.piece(
        oval(x + width * 0.27, top - high * 0.44, high * 0.08, high * 0.08, count=5), c.tone(0.68, 0.16, 15)
    )
    out += c.piece(
        leaf((x + width * 0.265, top - high * 0.26), (x + width * 0.36, top - high * 0.36), 9),
        c.tone(0.6, 0.1, 140),
    )
    return named("table", out + c.sheet(vase, mix(c.tone(0.75, 0.08, 225), "#ffffff", 0.3), lift=0.2))
