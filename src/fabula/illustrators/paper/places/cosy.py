"""What makes a room somebody's: a warm corner, what hangs beside the window, what stands about. Foot at (x, y)."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from random import Random

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.palette import mix, oklch, shift
from fabula.illustrators.paper.pen import corners, line, nums, oval, smooth
from fabula.illustrators.paper.places import furniture as has
from fabula.illustrators.paper.places.built import rect, rounded
from fabula.illustrators.paper.places.stage import Frame


def warm_corner(c: Cutter, x: float, y: float, width: float, random: Random) -> str:
    """Return what a parlour gathers round: an open fire, a tiled stove, a piano, or books and an armchair."""
    kind = c.random("warm corner").choice(("hearth", "stove", "piano", "books"))
    if kind == "stove":
        return tiled_stove(c, x, y, width * 0.62)
    if kind == "piano":
        return piano(c, x, y + 6, width * 1.05)
    if kind == "books":
        return has.bookcase(c, x - width * 0.2, y, width * 0.62, width * 1.25, random) + armchair(
            c, x + width * 0.42, y + 14, width * 0.62
        )
    return has.hearth(c, x, y, width, random)


def tiled_stove(c: Cutter, x: float, y: float, width: float) -> str:
    """Return a tall tiled stove with its fire door."""
    high = width * 2.0
    c.hangs(x, y - high / 2, width * 1.2, high, "stove")
    hue = c.random("stove").choice((155, 235, 60, 25))
    tile = c.tone(0.78, 0.06, hue)
    out = c.ground_shadow(x, y, width * 1.2)
    out += c.sheet(
        rounded(x - width * 0.55, y - high * 0.1, width * 1.1, high * 0.1, 6), shift(tile, dl=-0.1), lift=0.4
    )
    out += c.sheet(rounded(x - width * 0.5, y - high * 0.52, width, high * 0.43, 6), tile, lift=0.6)
    out += c.sheet(
        rounded(x - width * 0.4, y - high * 0.95, width * 0.8, high * 0.43, 6), shift(tile, dl=0.03), lift=0.5
    )
    out += c.sheet(
        rounded(x - width * 0.47, y - high, width * 0.94, high * 0.06, 6), shift(tile, dl=-0.06), lift=0.4
    )
    seams = "".join(
        line([(x + s * width, y - high * 0.92), (x + s * width, y - high * 0.12)]) for s in (-0.2, 0.0, 0.2)
    )
    seams += "".join(
        line([(x - width * 0.38, y - high * s), (x + width * 0.38, y - high * s)])
        for s in (0.24, 0.38, 0.64, 0.78)
    )
    out += c.stroke(seams, shift(tile, dl=-0.07), 2.2)
    out += c.sheet(
        rounded(x - width * 0.22, y - high * 0.34, width * 0.44, high * 0.2, 8),
        c.tone(0.38, 0.02, 60),
        lift=0.3,
    )
    out += c.piece(
        rounded(x - width * 0.15, y - high * 0.31, width * 0.3, high * 0.13, 6), oklch(0.78, 0.15, 62)
    )
    return out + c.halo(x, y - high * 0.24, width * 1.3, oklch(0.85, 0.13, 65), 0.45)


def piano(c: Cutter, x: float, y: float, width: float) -> str:
    """Return an upright piano with its stool."""
    high = width * 0.72
    c.hangs(x, y - high / 2, width, high)
    wood = c.tone(0.47, 0.065, c.random("piano").choice((40.0, 25.0, 60.0)))
    left = x - width / 2
    out = c.ground_shadow(x, y, width)
    out += c.sheet(rounded(left, y - high, width, high, 10), wood, lift=0.6)
    out += c.sheet(rect(left - 6, y - high - 8, width + 12, 16), shift(wood, dl=0.05), lift=0.4)
    out += c.stroke(
        rounded(left + width * 0.08, y - high * 0.9, width * 0.36, high * 0.3, 8)
        + rounded(left + width * 0.56, y - high * 0.9, width * 0.36, high * 0.3, 8),
        shift(wood, dl=0.07),
        3,
    )
    sheet = corners(
        [
            (x - width * 0.14, y - high * 0.64),
            (x + width * 0.14, y - high * 0.64),
            (x + width * 0.13, y - high * 0.92),
            (x - width * 0.13, y - high * 0.92),
        ]
    )
    out += c.sheet(sheet, c.tone(0.97, 0.012, 90), lift=0.25)
    out += c.stroke(
        "".join(
            line([(x - width * 0.1, y - high * s), (x + width * 0.1, y - high * s)])
            for s in (0.7, 0.76, 0.82, 0.88)
        ),
        c.tone(0.6, 0.02, 260),
        1.8,
    )
    out += c.sheet(rect(left - 4, y - high * 0.56, width + 8, high * 0.1), c.tone(0.97, 0.01, 90), lift=0.5)
    blacks = "".join(
        rect(left + 6 + k * width / 19, y - high * 0.56, width * 0.026, high * 0.06)
        for k in range(19)
        if k % 7 not in (2, 6)
    )
    out += c.piece(blacks, c.tone(0.25, 0.01, 260))
    out += c.sheet(rect(left - 4, y - high * 0.47, width + 8, high * 0.04), shift(wood, dl=-0.05), lift=0.3)
    seat = y - high * 0.3
    out += c.stroke(
        line([(x - 34, y + 20), (x - 26, seat + 20)]) + line([(x + 34, y + 20), (x + 26, seat + 20)]),
        shift(wood, dl=-0.05),
        8,
    )
    return out + c.sheet(
        oval(x, seat + 16, width * 0.16, high * 0.055, count=10), c.role("roof", dl=0.04), lift=0.4
    )


def armchair(c: Cutter, x: float, y: float, width: float) -> str:
    """Return a round armchair with a cushion."""
    tone, high = c.role("cloth", dl=-0.02, dh=c.random("armchair").choice((0, 60, 150, 250))), width * 0.95
    out = c.ground_shadow(x, y, width)
    back = f"M{nums((x - width * 0.4, y - high * 0.1))}V{nums((y - high * 0.7,))}Q{nums((x - width * 0.38, y - high, x, y - high))}Q{nums((x + width * 0.38, y - high, x + width * 0.4, y - high * 0.7))}V{nums((y - high * 0.1,))}Z"
    out += c.sheet(back, shift(tone, dl=-0.05), lift=0.6)
    out += c.sheet(
        rounded(x - width * 0.36, y - high * 0.48, width * 0.72, high * 0.3, 16),
        shift(tone, dl=0.04),
        lift=0.3,
    )
    cushion = corners(
        [
            (x - width * 0.17, y - high * 0.5),
            (x - width * 0.14, y - high * 0.78),
            (x + width * 0.16, y - high * 0.76),
            (x + width * 0.18, y - high * 0.48),
        ]
    )
    out += c.sheet(cushion, c.role("flower", dl=0.06), lift=0.3)
    for side in (-1, 1):
        out += c.sheet(
            rounded(x + side * width * 0.4 - width * 0.12, y - high * 0.56, width * 0.24, high * 0.5, 18),
            tone,
            lift=0.5,
        )
    return out + c.sheet(rect(x - width * 0.46, y - high * 0.22, width * 0.92, high * 0.16), tone, lift=0.3)


def beside_the_window(c: Cutter, x: float, y: float, width: float, random: Random) -> str:
    """Return what hangs on the wall at (x, y): a shelf, pictures, a mirror, plants."""
    kind = c.random("beside the window").choice(("shelf", "pictures", "mirror", "plants"))
    if kind == "pictures":
        out = has.picture_frame(c, x - width * 0.2, y - 46, 84, random) + has.picture_frame(
            c, x + width * 0.3, y - 60, 60, random
        )
        return out + has.picture_frame(c, x + width * 0.22, y + 18, 66, random)
    if kind == "mirror":
        c.hangs(x, y - 20, 130, 150)
        out = c.sheet(oval(x, y - 20, 62, 74, count=14), c.tone(0.82, 0.09, 82), lift=0.5)
        glass = c.tone(0.9, 0.03, 225)
        out += c.sheet(oval(x, y - 20, 51, 63, count=14), glass, lift=0)
        return out + c.stroke(
            line([(x - 28, y - 4), (x + 10, y - 58)]) + line([(x - 12, y + 14), (x + 26, y - 40)]),
            mix(glass, "#ffffff", 0.7),
            6,
            opacity=0.8,
        )
    if kind == "plants":
        return "".join(
            hanging_plant(c, x + dx, y - 90, long, random)
            for dx, long in ((-width * 0.25, 96), (width * 0.22, 60))
        )
    return has.shelf(c, x, y, width, random, what="mixed")


def hanging_plant(c: Cutter, x: float, y: float, long: float, random: Random) -> str:
    """Return a pot that hangs from a hook at (x, y), its shoots trailing."""
    pot = y + long
    c.hangs(x, y + long * 0.8, 84, long * 1.6)
    out = c.stroke(line([(x, y), (x - 26, pot)]) + line([(x, y), (x + 26, pot)]), c.tone(0.75, 0.04, 75), 2.6)
    trails, leaves = "", ""
    for dx, drop in ((-30, 60), (-14, 84), (12, 70), (30, 48)):
        trails += f"M{nums((x + dx * 0.6, pot))}Q{nums((x + dx * 1.4, pot + 8, x + dx * 1.3, pot + drop))}"
        for share in (0.15, 0.45, 0.75, 1.0):
            lx, ly = x + dx * 1.25 + random.uniform(-7, 7), pot + drop * share
            leaves += f"M{nums((lx, ly - 8))}q10 6 0 18q-10 -10 0 -18z"
    bowl = f"M{nums((x - 34, pot - 10))}L{nums((x + 34, pot - 10))}Q{nums((x + 26, pot + 34, x, pot + 34))}Q{nums((x - 26, pot + 34, x - 34, pot - 10))}Z"
    tuft = "".join(
        f"M{nums((x + d, pot - 8))}q{d * 0.3 - 6:.0f} -20 {d * 0.6:.0f} -30q8 14 {6 - d * 0.3:.0f} 30z"
        for d in (-22, -8, 8, 22)
    )
    green = c.tone(0.6, 0.1, 145)
    out += c.piece(tuft, shift(green, dl=0.05)) + c.sheet(bowl, c.role("roof", dl=0.06), lift=0.4)
    return out + c.stroke(trails, green, 2.4) + c.piece(leaves, green)


def overhead(c: Cutter, f: Frame, random: Random) -> str:
    """Return what is strung along the top of the wall, where no words stand: flags, lights, herbs to dry, or nothing."""
    if f.text == "top" or f.shot == "close":
        return ""
    kind = c.random("overhead").choice(("flags", "lights", "nothing", "nothing"))
    if kind == "nothing":
        return ""
    y = f.top + 6
    cord = f"M-20 {y:.0f}Q250 {y + 70:.0f} 500 {y + 22:.0f}Q750 {y + 70:.0f} 1020 {y:.0f}"
    out = c.stroke(cord, c.tone(0.7, 0.03, 75), 2.4)
    hues, shapes = (25, 90, 230, 350, 150), ["", "", "", "", ""]
    for index in range(15):
        share = (index + 0.5) / 15
        x, half = -20 + share * 1040, (share * 2) % 1
        fy = y + 22 * (1 - abs(2 * share - 1)) + 4 * 28 * half * (1 - half) * 0.72
        if kind == "flags":
            shapes[index % 5] += f"M{nums((x - 19, fy))}h38l-19 42z"
        else:
            shapes[index % 5] += smooth(oval(x, fy + 11, 7, 9, count=6))
            out += c.halo(x, fy + 11, 34, c.glow(0.92, 0.1, 85), 0.55 if c.dark else 0.2)
    for hue, shape in zip(hues, shapes, strict=True):
        out += c.piece(shape, c.tone(0.78, 0.1, hue) if kind == "flags" else c.glow(0.9, 0.1, 85))
    return out


def cooker(c: Cutter, x: float, y: float, width: float, random: Random) -> str:
    """Return what a kitchen cooks on: an iron stove, or an enamelled range under its hood."""
    if c.random("cooker").random() < 0.45:
        return has.stove(c, x, y, width, random)
    high, hue = width * 0.72, c.random("range").choice((25, 200, 95, 240))
    c.hangs(x, y - high * 0.95, width, high * 1.9, "stove")
    enamel, left = c.tone(0.86 if hue == 95 else 0.72, 0.075, hue), x - width / 2
    hood_y = y - high * 2.02
    hood = corners(
        [
            (x - width * 0.22, hood_y - high * 0.2),
            (x + width * 0.22, hood_y - high * 0.2),
            (x + width * 0.52, hood_y + high * 0.3),
            (x - width * 0.52, hood_y + high * 0.3),
        ]
    )
    tiles = "".join(
        rect(left + 4 + (k % 6) * width / 6, y - high * 1.66 + (k // 6) * high * 0.22, width / 6, high * 0.22)
        for k in range(18)
        if (k + k // 6) % 2
    )
    out = c.piece(rect(left + 4, y - high * 1.66, width, high * 0.66), c.tone(0.95, 0.015, 90)) + c.piece(
        tiles, c.tone(0.86, 0.05, hue)
    )
    out += c.sheet(hood, c.tone(0.94, 0.015, 85), lift=0.5)
    out += c.sheet(rect(x - width * 0.54, hood_y + high * 0.28, width * 1.08, 16), c.role("wood"), lift=0.4)
    out += c.ground_shadow(x, y, width) + c.sheet(rounded(left, y - high, width, high, 10), enamel, lift=0.6)
    out += c.sheet(rect(left - 5, y - high - 8, width + 10, 18), c.tone(0.42, 0.02, 250), lift=0.4)
    out += c.sheet(
        rounded(left + width * 0.08, y - high * 0.66, width * 0.52, high * 0.5, 8),
        shift(enamel, dl=0.05),
        lift=0.25,
    )
    out += c.piece(
        rounded(left + width * 0.15, y - high * 0.55, width * 0.38, high * 0.26, 6), oklch(0.75, 0.14, 62)
    )
    out += c.sheet(
        rounded(left + width * 0.66, y - high * 0.66, width * 0.27, high * 0.5, 8),
        shift(enamel, dl=0.05),
        lift=0.25,
    )
    rail = line([(left + width * 0.12, y - high * 0.72), (left + width * 0.9, y - high * 0.72)])
    out += c.stroke(rail, c.tone(0.84, 0.08, 85), 5)
    for k in range(4):
        out += c.disc(left + width * (0.2 + 0.2 * k), y - high * 0.85, width * 0.028, c.tone(0.95, 0.012, 90))
    out += "" if "pot" in c.named else has.pot(c, x - width * 0.2, y - high - 9, width * 0.34)
    kettle = f"M{nums((x + width * 0.1, y - high - 9))}Q{nums((x + width * 0.1, y - high * 1.28, x + width * 0.24, y - high * 1.28))}Q{nums((x + width * 0.38, y - high * 1.28, x + width * 0.38, y - high - 9))}Z"
    spout = corners(
        [
            (x + width * 0.36, y - high * 1.06),
            (x + width * 0.46, y - high * 1.2),
            (x + width * 0.48, y - high * 1.16),
            (x + width * 0.37, y - high - 14),
        ]
    )
    handle = f"M{nums((x + width * 0.15, y - high * 1.24))}Q{nums((x + width * 0.24, y - high * 1.48, x + width * 0.33, y - high * 1.24))}"
    blue = c.tone(0.6, 0.09, hue + 120)
    return (
        out
        + c.piece(spout, blue)
        + c.sheet(kettle, blue, lift=0.3)
        + c.stroke(handle, c.role("wood", dl=-0.15), 5)
        + has.steam(c, x - width * 0.2, y - high * 1.4, width * 0.16)
    )


def dried_herbs(c: Cutter, x: float, y: float, random: Random) -> str:
    """Return bunches of herbs, onions and garlic on a rail, its middle at (x, y)."""
    c.hangs(x, y + 44, 190, 120)
    out = c.stroke(line([(x - 90, y), (x + 90, y)]), c.role("wood", dl=-0.12), 8)
    for dx, hue in ((-66, 140), (58, 125)):
        stems = "".join(line([(x + dx, y + 4), (x + dx + s, y + 66)]) for s in (-18, -9, 0, 9, 18))
        out += c.stroke(stems, c.tone(0.62, 0.08, hue), 5) + c.stroke(
            line([(x + dx - 7, y + 20), (x + dx + 7, y + 20)]), c.tone(0.8, 0.07, 80), 5
        )
    out += c.stroke(line([(x - 6, y + 2), (x - 6, y + 96)]), c.tone(0.8, 0.05, 80), 4)
    for step in range(4):
        for side in (-1, 1):
            out += c.disc(
                x - 6 + side * 12,
                y + 24 + 22 * step,
                13,
                c.tone(0.74 if step % 2 else 0.93, 0.09 if step % 2 else 0.03, 55 if step % 2 else 350),
            )
    return out


def playthings(c: Cutter, x: float, y: float, size: float, random: Random) -> str:
    """Return what a child left on the floor: blocks, a hoop of rings, a little train."""
    kind = c.random("playthings").choice(("blocks", "rings", "train"))
    out = c.ground_shadow(x, y, size)
    if kind == "rings":
        out += c.stroke(line([(x, y), (x, y - size * 0.75)]), c.role("wood"), 7)
        for k, hue in enumerate((25, 60, 95, 150, 235)):
            w = size * (0.4 - 0.055 * k)
            out += c.sheet(
                rounded(x - w, y - size * (0.15 + 0.125 * k), w * 2, size * 0.13, 8),
                c.tone(0.72, 0.13, hue),
                lift=0.25,
            )
        return out
    if kind == "train":
        for k, hue in enumerate((25, 235, 95)):
            left = x + (k - 1.5) * size * 0.52
            out += c.sheet(
                rounded(left, y - size * 0.34, size * 0.46, size * 0.26, 6), c.tone(0.7, 0.12, hue), lift=0.3
            )
            if k == 0:
                out += c.piece(
                    rect(left + size * 0.06, y - size * 0.52, size * 0.1, size * 0.2), c.tone(0.4, 0.03, 260)
                )
            for dx in (0.11, 0.35):
                out += c.disc(left + size * dx, y - size * 0.06, size * 0.075, c.tone(0.45, 0.03, 50))
        return out
    for dx, row, hue in (
        (-0.36, 0, 25),
        (0.0, 0, 235),
        (0.36, 0, 95),
        (-0.17, 1, 150),
        (0.2, 1, 350),
        (0.02, 2, 60),
    ):
        out += c.sheet(
            rounded(x + dx * size - size * 0.15, y - size * 0.31 * (row + 1), size * 0.3, size * 0.3, 5),
            c.tone(0.76, 0.11, hue),
            lift=0.3,
        )
    return out


def alphabet(c: Cutter, y: float, x: float = 480, width: float = 460) -> str:
    """Return a row of bright cards along the wall, a shape on each, as over a blackboard."""
    out, step = "", width / 8
    c.hangs(x, y, width, 40)
    hues = (25, 90, 150, 230, 300)
    for k in range(8):
        px = x - width / 2 + step * (k + 0.5)
        out += c.piece(rounded(px - step * 0.4, y - 19, step * 0.8, 38, 5), c.tone(0.92, 0.05, hues[k % 5]))
        shape = (
            smooth(oval(px, y, 9, 9, count=6))
            if k % 3 == 0
            else corners([(px - 10, y + 9), (px, y - 11), (px + 10, y + 9)])
            if k % 3 == 1
            else rect(px - 8, y - 8, 16, 16)
        )
        out += c.piece(shape, c.tone(0.65, 0.12, hues[(k + 2) % 5]))
    return out


def paper_chain(c: Cutter, f: Frame) -> str:
    """Return a chain of paper rings across the top, where no words stand."""
    if f.text == "top" or f.shot == "close":
        return ""
    y, rings = f.top + 8, ["", "", ""]
    for k in range(36):
        share = (k + 0.5) / 36
        half = (share * 2) % 1
        rings[k % 3] += smooth(oval(-20 + share * 1040, y + 4 * 40 * half * (1 - half), 17, 12, count=6))
    return "".join(
        c.stroke(ring, c.tone(0.75, 0.12, hue), 5) for ring, hue in zip(rings, (25, 90, 220), strict=True)
    )
