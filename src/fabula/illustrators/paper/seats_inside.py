"""What figures climb into, each about its own foot (0, 0), upward, in two halves."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from random import Random

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.drawn import accent
from fabula.illustrators.paper.palette import mix, shift
from fabula.illustrators.paper.pen import corners, line, nums, oval, smooth
from fabula.illustrators.paper.places.built import rect, rounded
from fabula.illustrators.paper.places.nature import woven
from fabula.illustrators.paper.relations import Seat
from fabula.illustrators.paper.seats_on import sled
from fabula.illustrators.paper.seats_parts import Halves, SeatMaker, oars, slab


def _vessel(c: Cutter, s: Seat, tone: str, *, low: float, sag: float = 0.06) -> tuple[str, str, str]:
    """Return the inside behind, the near side, and the outline of that side; `low` is how narrow its foot is."""
    w, t = s.half, s.tall
    inside = c.sheet(oval(0, -s.line, w, t * sag * 0.8, count=14), shift(tone, dl=-0.17), lift=0.5)
    side = f"M{nums((-w, -s.line))}Q{nums((0, -s.line + t * sag * 1.6, w, -s.line))}L{nums((w * low, -t * 0.02))}Q{nums((0, t * sag, -w * low, -t * 0.02))}Z"
    return inside, c.sheet(side, tone, lift=0.6), side


def boat(c: Cutter, s: Seat, random: Random) -> Halves:
    wood, t = c.role("wood", dl=-0.02), s.tall
    w, rise = s.half, t * (0.05 if s.party.drawing == "boat" else 0.1)
    ends = -s.line - rise
    inside = f"M{nums((-w, ends))}Q{nums((0, -s.line - t * 0.1, w, ends))}Q{nums((0, -s.line + t * 0.14, -w, ends))}Z"
    back = c.sheet(inside, shift(wood, dl=-0.17), lift=0.5)
    tone = wood if s.party.drawing == "boat" else accent(c)
    hull = f"M{nums((-w, ends))}Q{nums((0, -s.line + t * 0.13, w, ends))}Q{nums((w * 0.93, -t * 0.02, w * 0.6, t * 0.04))}L{nums((-w * 0.6, t * 0.04))}Q{nums((-w * 0.93, -t * 0.02, -w, ends))}Z"
    front = c.sheet(hull, tone, lift=0.7)
    plank = (
        f"M{nums((-w * 0.93, ends + t * 0.11))}Q{nums((0, -s.line + t * 0.24, w * 0.93, ends + t * 0.11))}"
    )
    front += c.stroke(plank, shift(tone, dl=-0.09), 4)
    front += c.stroke(
        f"M{nums((-w, ends))}Q{nums((0, -s.line + t * 0.13, w, ends))}", mix(tone, "#ffffff", 0.35), 8
    )
    return back, front + oars(c, s)


def bath(c: Cutter, s: Seat, random: Random) -> Halves:
    white, w, t = c.tone(0.965, 0.012, 220), s.half, s.tall
    back = c.sheet(oval(0, -s.line, w, t * 0.075, count=14), shift(white, dl=-0.06), lift=0.5)
    back += c.piece(oval(0, -s.line + t * 0.012, w * 0.92, t * 0.055, count=14), c.role("water", dl=0.1))
    feet = "".join(c.disc(x, -t * 0.02, t * 0.035, c.tone(0.78, 0.09, 85)) for x in (-w * 0.6, w * 0.6))
    side = f"M{nums((-w, -s.line))}Q{nums((0, -s.line + t * 0.1, w, -s.line))}C{nums((w * 0.98, -s.line * 0.3, w * 0.8, -t * 0.03, w * 0.55, -t * 0.03))}L{nums((-w * 0.55, -t * 0.03))}C{nums((-w * 0.8, -t * 0.03, -w * 0.98, -s.line * 0.3, -w, -s.line))}Z"
    front = feet + c.sheet(side, white, lift=0.7)
    rim = f"M{nums((-w, -s.line))}Q{nums((0, -s.line + t * 0.1, w, -s.line))}"
    front += c.stroke(rim, shift(white, dl=-0.05), t * 0.03)
    for index in range(9):
        x = -w * 0.8 + index * w * 0.2
        y = -s.line + t * 0.045 * (1 - (x / w) ** 2)
        r = t * random.uniform(0.025, 0.05)
        front += c.disc(x, y, r, "#ffffff", opacity=0.9) + c.disc(
            x - r * 0.3, y - r * 0.3, r * 0.3, c.tone(0.9, 0.04, 220)
        )
    return back, front


def box(c: Cutter, s: Seat, random: Random) -> Halves:
    tone, w, t = c.tone(0.76, 0.07, 72), s.half, s.tall
    back = c.sheet(
        corners([(-w, -s.line), (-w * 0.9, -s.line - t * 0.09), (w * 0.9, -s.line - t * 0.09), (w, -s.line)]),
        shift(tone, dl=-0.17),
        lift=0.4,
    )
    flaps = c.sheet(
        corners(
            [
                (-w, -s.line),
                (-w * 1.24, -s.line + t * 0.1),
                (-w * 1.2, -s.line + t * 0.14),
                (-w, -s.line + t * 0.09),
            ]
        ),
        shift(tone, dl=0.05),
        lift=0.4,
    )
    flaps += c.sheet(
        corners(
            [
                (w, -s.line),
                (w * 1.24, -s.line + t * 0.1),
                (w * 1.2, -s.line + t * 0.14),
                (w, -s.line + t * 0.09),
            ]
        ),
        shift(tone, dl=0.05),
        lift=0.4,
    )
    front = flaps + c.sheet(rect(-w, -s.line, w * 2, s.line), tone, lift=0.6)
    front += c.piece(
        corners(
            [(-w, -s.line), (w, -s.line), (w * 0.93, -s.line + t * 0.08), (-w * 0.93, -s.line + t * 0.08)]
        ),
        shift(tone, dl=0.06),
    )
    return back, front + c.piece(
        rect(-w * 0.1, -s.line + t * 0.08, w * 0.2, s.line - t * 0.08), shift(tone, dl=-0.06), opacity=0.7
    )


def basket(c: Cutter, s: Seat, random: Random) -> Halves:
    straw, w, t = c.tone(0.75, 0.085, 75), s.half, s.tall
    handle = f"M{nums((-w * 0.96, -s.line))}C{nums((-w * 0.9, -s.top * 1.08, w * 0.9, -s.top * 1.08, w * 0.96, -s.line))}"
    inside, side, path = _vessel(c, s, straw, low=0.8)
    name = c.name()
    weave = "".join(
        f"M{nums((-w, y))}Q{nums((0, y + t * 0.07, w, y))}"
        for y in (-s.line + t * k for k in (0.05, 0.11, 0.17, 0.23))
    )
    weave += "".join(
        f"M{nums((w * x, -s.line))}L{nums((w * x * 0.8, 0))}" for x in (-0.75, -0.45, -0.15, 0.15, 0.45, 0.75)
    )
    front = (
        side
        + f'<defs><clipPath id="{name}"><path d="{path}"/></clipPath></defs><g clip-path="url(#{name})">{c.stroke(weave, shift(straw, dl=-0.1), 3.5)}</g>'
    )
    rim = f"M{nums((-w, -s.line))}Q{nums((0, -s.line + t * 0.096, w, -s.line))}"
    return c.stroke(handle, shift(straw, dl=-0.08), t * 0.035) + inside, front + c.stroke(
        rim, shift(straw, dl=0.06), t * 0.05
    )


def pot(c: Cutter, s: Seat, random: Random) -> Halves:
    iron, w, t = c.tone(0.5, 0.045, 250), s.half, s.tall
    back = c.sheet(oval(0, -s.line, w, t * 0.055, count=14), shift(iron, dl=-0.14), lift=0.5)
    side = f"M{nums((-w, -s.line))}Q{nums((0, -s.line + t * 0.09, w, -s.line))}C{nums((w * 1.16, -s.line * 0.5, w * 0.96, 0, w * 0.6, 0))}L{nums((-w * 0.6, 0))}C{nums((-w * 0.96, 0, -w * 1.16, -s.line * 0.5, -w, -s.line))}Z"
    ears = c.stroke(
        smooth(oval(-w * 1.06, -s.line * 0.7, t * 0.05, t * 0.045, count=8))
        + smooth(oval(w * 1.06, -s.line * 0.7, t * 0.05, t * 0.045, count=8)),
        shift(iron, dl=-0.1),
        t * 0.028,
    )
    front = ears + c.sheet(side, iron, lift=0.7)
    rim = f"M{nums((-w, -s.line))}Q{nums((0, -s.line + t * 0.09, w, -s.line))}"
    shine = line([(-w * 0.74, -s.line * 0.66), (-w * 0.78, -s.line * 0.44), (-w * 0.66, -s.line * 0.24)])
    return back, front + c.stroke(rim, shift(iron, dl=0.1), t * 0.035) + c.stroke(
        shine, shift(iron, dl=0.16), 6
    )


def nest(c: Cutter, s: Seat, random: Random) -> Halves:
    """Return a deep round nest, woven of twigs: its hollow behind, its wall before."""
    twig, w, high = c.tone(0.62, 0.075, 62), s.half, s.line
    dip = w * 0.2
    back = c.sheet(smooth(oval(0, -high, w, dip, count=14)), shift(twig, dl=-0.2), lift=0.5)
    back += woven(c, random, (0, -high - dip * 0.35), (w * 0.98, dip * 0.62), twig, rows=3, over=True)
    wall = (
        f"M{nums((-w, -high))}Q{nums((0, -high + dip * 2, w, -high))}"
        f"C{nums((w * 1.06, -high * 0.3, w * 0.62, dip * 0.3, 0, dip * 0.3))}"
        f"C{nums((-w * 0.62, dip * 0.3, -w * 1.06, -high * 0.3, -w, -high))}Z"
    )
    front = c.sheet(wall, shift(twig, dl=-0.06), lift=0.7)
    return back, front + woven(c, random, (0, -high), (w, high), twig, rows=8)


def _wheel(c: Cutter, x: float, r: float, tone: str) -> str:
    tyre = c.tone(0.36, 0.02, 260)
    return (
        c.sheet(oval(x, -r, r, r, count=12), tyre, lift=0.4)
        + c.disc(x, -r, r * 0.56, tone)
        + c.disc(x, -r, r * 0.2, tyre)
    )


def open_umbrella(c: Cutter, s: Seat, random: Random) -> Halves:
    """Return an umbrella on its tip, open to the sky: its handle and inside behind, its bowl before."""
    tone, t, w = accent(c), s.tall, s.half
    ribs, wood = shift(tone, dl=-0.09), c.tone(0.45, 0.06, 50)
    x, top, dip = w * 0.56, -s.line - t * 0.34, t * 0.05
    back = c.sheet(smooth(oval(0, -s.line, w, dip, count=14)), ribs, lift=0.4)
    hook = f"M{nums((x, -s.line + dip * 0.6))}L{nums((x, top))}q{nums((0, -t * 0.07, t * 0.05, -t * 0.07))}q{nums((t * 0.05, 0, t * 0.05, t * 0.05))}"
    back += c.stroke(hook, wood, t * 0.026)
    low = -t * 0.02
    bowl = (
        f"M{nums((-w, -s.line))}Q{nums((-w * 0.8, low, 0, low))}Q{nums((w * 0.8, low, w, -s.line))}"
        + "".join(f"q{nums((-w * 0.25, dip * 1.5, -w * 0.5, dip * 0.4 * way))}" for way in (1, 1, -1, -1))
        + "Z"
    )
    seams = "".join(
        f"M{nums((w * at, -s.line + dip * rim))}Q{nums((w * at * 0.84, -s.line * 0.3, 0, low))}"
        for at, rim in ((-0.5, 0.5), (0.0, 0.8), (0.5, 0.5))
    )
    tip = c.stroke(f"M{nums((0, low - 2))}L{nums((0, t * 0.035))}", wood, t * 0.03)
    return back, tip + c.sheet(bowl, tone, lift=0.6) + c.stroke(seams, ribs, t * 0.012)


def wagon(c: Cutter, s: Seat, random: Random) -> Halves:
    wood, w, t = c.role("wood"), s.half, s.tall
    r, low = t * 0.11, -t * 0.13
    dark = shift(wood, dl=-0.1)
    back = c.stroke(line([(w * 0.95, low), (w * 1.3, -t * 0.1), (w * 1.5, -t * 0.34)]), dark, t * 0.03)
    back += c.sheet(rect(-w * 0.97, -s.line - t * 0.05, w * 1.94, t * 0.1), shift(wood, dl=-0.17), lift=0.3)
    front = c.sheet(corners([(-w, -s.line), (w, -s.line), (w * 0.94, low), (-w * 0.94, low)]), wood, lift=0.6)
    for share in (0.36, 0.68):
        y = -s.line + (s.line + low) * share
        front += c.stroke(f"M{nums((-w * 0.97, y))}H{nums((w * 0.97,))}", dark, 3)
    front += slab(c, 0, -s.line - t * 0.02, w * 2.06, t * 0.045, dark, lift=0.3)
    return back, front + _wheel(c, -w * 0.6, r, accent(c)) + _wheel(c, w * 0.6, r, accent(c))


def _body(c: Cutter, s: Seat, tone: str) -> str:
    """Return the lower half of a car seen from its side, with its wheels and lamps."""
    w, t = s.half, s.tall
    low, bonnet = -t * 0.08, -s.line + t * 0.1
    shell = f"M{nums((-w, low))}Q{nums((-w * 1.04, bonnet, -w * 0.86, bonnet))}L{nums((-w * 0.66, -s.line))}L{nums((w * 0.52, -s.line))}L{nums((w * 0.64, bonnet - t * 0.02))}Q{nums((w * 1.04, bonnet, w * 1.04, low))}Z"
    out = c.sheet(shell, tone, lift=0.7)
    out += c.stroke(
        f"M{nums((-w * 0.96, (bonnet + low) / 2))}H{nums((w * 0.98,))}", mix(tone, "#ffffff", 0.5), t * 0.022
    )
    out += c.stroke(
        rounded(-w * 0.5, -s.line + t * 0.05, w * 0.86, -low * 0 + s.line - t * 0.16, 12),
        shift(tone, dl=-0.09),
        3,
    )
    out += c.disc(w * 0.95, bonnet + t * 0.08, t * 0.035, c.glow(0.95, 0.08, 92)) + c.disc(
        -w * 0.95, bonnet + t * 0.08, t * 0.026, c.tone(0.6, 0.18, 25)
    )
    return (
        out
        + _wheel(c, -w * 0.6, t * 0.125, c.tone(0.9, 0.01, 250))
        + _wheel(c, w * 0.62, t * 0.125, c.tone(0.9, 0.01, 250))
    )


def car(c: Cutter, s: Seat, random: Random) -> Halves:
    tone, w, t = accent(c), s.half, s.tall
    seat = c.sheet(
        rounded(-w * 0.62, -s.line - t * 0.14, w * 1.1, t * 0.3, 18), c.tone(0.5, 0.05, 40), lift=0.4
    )
    screen = f"M{nums((w * 0.54, -s.line + 4))}L{nums((w * 0.4, -s.line - t * 0.26))}"
    return seat, _body(c, s, tone) + c.stroke(screen, c.tone(0.88, 0.03, 225), t * 0.03)


def taxi(c: Cutter, s: Seat, random: Random) -> Halves:
    yellow = c.tone(0.85, 0.15, 90) if s.party.kind == "taxi" else accent(c, 2)
    w, t, roof = s.half, s.tall, -s.top - s.tall * 0.05
    cabin = f"M{nums((-w * 0.74, -s.line + 6))}L{nums((-w * 0.58, roof))}Q{nums((-w * 0.05, roof - t * 0.05, w * 0.4, roof))}L{nums((w * 0.6, -s.line + 6))}Z"
    back = c.sheet(cabin, mix(c.tone(0.86, 0.03, 225), yellow, 0.16), lift=0.5)
    posts = c.stroke(
        f"M{nums((-w * 0.71, -s.line))}L{nums((-w * 0.56, roof))}M{nums((w * 0.58, -s.line))}L{nums((w * 0.39, roof))}",
        yellow,
        t * 0.035,
    )
    top = c.sheet(
        f"M{nums((-w * 0.6, roof + t * 0.03))}Q{nums((-w * 0.06, roof - t * 0.1, w * 0.43, roof + t * 0.03))}Z",
        yellow,
        lift=0.4,
    )
    lamp = c.sheet(
        rounded(-w * 0.22, roof - t * 0.11, w * 0.28, t * 0.07, 7), c.glow(0.96, 0.06, 92), lift=0.3
    )
    checks = "".join(
        rect(-w * 0.9 + i * t * 0.08, -s.line * 0.56 + (i % 2) * t * 0.04, t * 0.08, t * 0.04)
        for i in range(int(w * 1.8 / (t * 0.08)))
    )
    front = _body(c, s, yellow) + (
        c.piece(checks, c.tone(0.3, 0.02, 260), opacity=0.75) if s.party.kind == "taxi" else ""
    )
    wheels = _wheel(c, -w * 0.6, t * 0.125, c.tone(0.9, 0.01, 250)) + _wheel(
        c, w * 0.62, t * 0.125, c.tone(0.9, 0.01, 250)
    )
    return back, posts + lamp + top + front + wheels


def bus(c: Cutter, s: Seat, random: Random) -> Halves:
    tone = c.tone(0.83, 0.15, 85) if s.party.kind in ("bus", "school-bus") else accent(c)
    w, t, roof = s.half, s.tall, -s.top - s.tall * 0.13
    back = c.sheet(
        rounded(-w * 0.97, roof + t * 0.03, w * 1.94, -roof - t * 0.1, 20),
        mix(c.tone(0.88, 0.03, 225), tone, 0.18),
        lift=0.6,
    )
    front = c.sheet(rounded(-w, roof, w * 2, t * 0.11, 22), tone, lift=0.4)
    rows = max(round(w * 2 / (t * 0.62)), 2)
    bars = "".join(
        f"M{nums((-w * 0.98 + i * w * 1.96 / rows, roof + t * 0.08))}V{nums((-s.line + 4,))}"
        for i in range(rows + 1)
        if i in (0, rows)
    )
    front += c.stroke(bars, tone, t * 0.06)
    front += c.sheet(rounded(-w * 1.01, -s.line, w * 2.02, s.line - t * 0.08, 16), tone, lift=0.5)
    front += c.stroke(f"M{nums((-w, -s.line + t * 0.1))}H{nums((w,))}", mix(tone, "#ffffff", 0.6), t * 0.035)
    front += c.stroke(f"M{nums((-w * 0.99, -s.line + 3))}H{nums((w * 0.99,))}", shift(tone, dl=-0.09), 5)
    front += c.disc(w * 0.95, -t * 0.17, t * 0.035, c.glow(0.95, 0.08, 92))
    return back, front + _wheel(c, -w * 0.58, t * 0.13, c.tone(0.9, 0.01, 250)) + _wheel(
        c, w * 0.6, t * 0.13, c.tone(0.9, 0.01, 250)
    )


def train(c: Cutter, s: Seat, random: Random) -> Halves:
    tone, w, t, roof = accent(c), s.half, s.tall, -s.top - s.tall * 0.13
    iron = c.tone(0.42, 0.03, 255)
    back = c.sheet(
        rect(-w * 0.95, roof + t * 0.04, w * 1.9, -roof - t * 0.14),
        mix(c.tone(0.9, 0.04, 80), tone, 0.2),
        lift=0.6,
    )
    front = c.sheet(
        f"M{nums((-w * 1.1, roof + t * 0.1))}Q{nums((0, roof - t * 0.07, w * 1.1, roof + t * 0.1))}Z",
        shift(tone, dl=-0.09),
        lift=0.4,
    )
    front += c.stroke(
        f"M{nums((-w * 0.95, roof + t * 0.08))}V{nums((-s.line,))}M{nums((w * 0.95, roof + t * 0.08))}V{nums((-s.line,))}",
        tone,
        t * 0.07,
    )
    front += c.sheet(rect(-w, -s.line, w * 2, s.line - t * 0.14), tone, lift=0.5)
    front += c.stroke(
        rounded(-w * 0.9, -s.line + t * 0.05, w * 1.8, s.line - t * 0.25, 10), c.tone(0.85, 0.1, 88), 5
    )
    front += c.piece(rect(-w * 1.12, -t * 0.15, w * 2.24, t * 0.045), iron)
    for x in (-0.66, -0.22, 0.22, 0.66):
        front += _wheel(c, w * x, t * 0.085, c.tone(0.8, 0.1, 85))
    rail = c.stroke(f"M{nums((-w * 1.5, 3))}H{nums((w * 1.5,))}", iron, 5)
    return back, rail + front


INSIDE: dict[str, SeatMaker] = {
    "boat": boat, "canoe": boat, "bath": bath, "box": box, "basket": basket, "pot": pot, "nest": nest, "umbrella": open_umbrella,
    "wagon": wagon, "car": car, "taxi": taxi, "bus": bus, "train": train, "sled": sled,
}  # fmt: skip
