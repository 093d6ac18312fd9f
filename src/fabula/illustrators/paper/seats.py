"""What figures sit on, climb into, hide behind and shelter under, drawn to fit them in two halves.

Every maker draws about its own foot (0, 0), upward, and returns what lies behind its party and what before.
"""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from collections.abc import Callable
from random import Random

from fabula.illustrators.paper.cut import Cutter, place_at
from fabula.illustrators.paper.drawn import accent
from fabula.illustrators.paper.palette import mix, shift
from fabula.illustrators.paper.pen import corners, line, nums, oval, smooth, wobble
from fabula.illustrators.paper.places.built import fence, rect, rounded
from fabula.illustrators.paper.places.nature import cloud as heaven
from fabula.illustrators.paper.places.nature import woven
from fabula.illustrators.paper.relations import Relation, Seat

Halves = tuple[str, str]
SeatMaker = Callable[[Cutter, Seat, Random], Halves]


def halves(c: Cutter, seat: Seat) -> Halves | None:
    """Return a thing's two halves about its foot, or None when it has no drawing of this sort."""
    maker = MAKERS[seat.party.relation].get(seat.party.drawing)
    if maker is None:
        return None
    return maker(c, seat, c.random("seat", seat.party.relation, seat.party.kind))


def _slab(c: Cutter, x: float, y: float, wide: float, high: float, tone: str, *, lift: float = 0.5) -> str:
    """Return a board by the middle of its upper edge."""
    return c.sheet(rounded(x - wide / 2, y, wide, high, min(high * 0.4, 9)), tone, lift=lift)


def _posts(c: Cutter, xs: tuple[float, ...], top: float, wide: float, tone: str) -> str:
    return c.stroke("".join(f"M{nums((x, top))}L{nums((x, 0))}" for x in xs), tone, wide)


# on ----------------------------------------------------------------------------------------------------


def bench(c: Cutter, s: Seat, random: Random) -> Halves:
    wood, t = c.role("wood"), s.tall
    dark = shift(wood, dl=-0.1)
    out = _posts(c, (-s.half * 0.86, s.half * 0.86), -s.line - t * 0.26, t * 0.035, dark)
    for up in (0.24, 0.12):
        out += _slab(c, 0, -s.line - t * up - t * 0.035, s.half * 2, t * 0.075, wood)
    out += _posts(c, (-s.half * 0.8, s.half * 0.8), -s.line, t * 0.05, dark)
    out += _slab(c, 0, -s.line - t * 0.02, s.half * 2.08, t * 0.05, shift(wood, dl=0.07))
    return out + _slab(c, 0, -s.line + t * 0.03, s.half * 2.08, t * 0.045, dark, lift=0), ""


def chair(c: Cutter, s: Seat, random: Random) -> Halves:
    wood, t = accent(c, 1), s.tall
    dark, half = shift(wood, dl=-0.12), max(s.half * 0.86, t * 0.2)
    back = f"M{nums((-half, -s.line))}L{nums((-half, -s.line - t * 0.34))}Q{nums((0, -s.line - t * 0.44, half, -s.line - t * 0.34))}L{nums((half, -s.line))}Z"
    out = c.sheet(back, wood, lift=0.6)
    out += c.piece(rounded(-half * 0.72, -s.line - t * 0.31, half * 1.44, t * 0.16, 8), shift(wood, dl=0.07))
    out += _posts(c, (-half * 0.86, half * 0.86), -s.line, t * 0.055, dark)
    return out + _slab(c, 0, -s.line - t * 0.02, half * 2.1, t * 0.075, shift(wood, dl=0.05)), ""


def stool(c: Cutter, s: Seat, random: Random) -> Halves:
    wood, t = c.role("wood"), s.tall
    out = _posts(c, (-s.half * 0.7, s.half * 0.7), -s.line, t * 0.05, shift(wood, dl=-0.1))
    out += c.stroke(
        line([(-s.half * 0.7, -s.line * 0.4), (s.half * 0.7, -s.line * 0.4)]), shift(wood, dl=-0.1), t * 0.03
    )
    return out + _slab(c, 0, -s.line - t * 0.02, s.half * 1.9, t * 0.075, wood), ""


def throne(c: Cutter, s: Seat, random: Random) -> Halves:
    gold, cloth, t = c.tone(0.8, 0.12, 85), accent(c), s.tall
    w, high = s.half, s.top + t * 0.1
    frame_ = f"M{nums((-w, 0))}L{nums((-w, -high))}L{nums((-w * 0.5, -high * 0.93))}L{nums((0, -high - t * 0.08))}L{nums((w * 0.5, -high * 0.93))}L{nums((w, -high))}L{nums((w, 0))}Z"
    out = c.sheet(frame_, gold, lift=0.7) + c.piece(
        rounded(-w * 0.8, -high * 0.9, w * 1.6, high * 0.9 - s.line, 14), cloth
    )
    out += _slab(c, 0, -s.line, w * 1.96, t * 0.1, shift(cloth, dl=0.06))
    return out + c.sheet(
        rect(-w, -s.line + t * 0.1, w * 2, s.line - t * 0.1), shift(gold, dl=-0.07), lift=0
    ), ""


def sofa(c: Cutter, s: Seat, random: Random) -> Halves:
    cloth, t, w = accent(c, 1), s.tall, s.half
    deep = shift(cloth, dl=-0.07)
    out = c.sheet(rounded(-w * 0.94, -s.line - t * 0.34, w * 1.88, t * 0.5, 26), deep, lift=0.8)
    out += c.stroke(line([(0, -s.line - t * 0.32), (0, -s.line)]), shift(deep, dl=-0.08), 3)
    out += _posts(c, (-w * 0.8, w * 0.8), -t * 0.08, t * 0.05, c.role("wood", dl=-0.1))
    out += c.sheet(rounded(-w * 0.9, -s.line, w * 1.8, s.line - t * 0.06, 14), cloth, lift=0.5)
    out += c.stroke(f"M{nums((-w * 0.8, -s.line + t * 0.085))}H{nums((w * 0.8,))}", deep, 4)
    arms = "".join(
        c.sheet(
            rounded(x - t * 0.085, -s.line - t * 0.15, t * 0.17, s.line + t * 0.1, 22),
            shift(cloth, dl=0.04),
            lift=0.5,
        )
        for x in (-w * 0.93, w * 0.93)
    )
    return out, arms


def bed(c: Cutter, s: Seat, random: Random) -> Halves:
    wood, t, w = c.role("wood", dl=-0.02), s.tall, s.half
    out = _posts(c, (-w * 0.92, w * 0.92), -s.line * 0.5, t * 0.06, shift(wood, dl=-0.08))
    out += c.sheet(rounded(-w * 1.04, -s.line - t * 0.3, t * 0.09, s.line + t * 0.2, 10), wood, lift=0.6)
    out += c.sheet(rounded(w * 0.97, -s.line - t * 0.1, t * 0.08, s.line, 10), wood, lift=0.5)
    if s.lain:  # the sleeper has pillow and quilt
        return out + c.sheet(
            rounded(-w, -s.line + t * 0.13, w * 2, s.line * 0.5, 8), shift(wood, dl=0.05), lift=0.4
        ), ""
    out += c.sheet(
        oval(-w * 0.72, -s.line - t * 0.05, w * 0.25, t * 0.07, count=12, square=0.5),
        c.tone(0.97, 0.012, 90),
        lift=0.4,
    )
    out += c.sheet(rounded(-w, -s.line, w * 2, t * 0.13, 14), c.tone(0.95, 0.02, 90), lift=0.4)
    quilt = accent(c, 2)
    out += c.sheet(rounded(-w * 0.5, -s.line - t * 0.012, w * 1.5, t * 0.2, 12), quilt, lift=0.4)
    seams = "".join(
        f"M{nums((w * x, -s.line))}L{nums((w * x, -s.line + t * 0.18))}" for x in (-0.2, 0.15, 0.5, 0.8)
    )
    return out + c.stroke(seams, mix(quilt, "#ffffff", 0.4), 3, dash="8 7"), ""


def swing(c: Cutter, s: Seat, random: Random) -> Halves:
    wood, t, w = c.role("wood"), s.tall, s.half
    top, foot, dark = -s.top - t * 0.3, w + t * 0.26, shift(wood, dl=-0.1)
    legs = "".join(
        f"M{nums((side * (w + t * 0.05), top))}L{nums((side * (foot + d * t * 0.1), 0))}"
        for side in (-1, 1)
        for d in (-1, 1)
    )
    out = c.stroke(legs, dark, t * 0.045) + _slab(c, 0, top - t * 0.03, w * 2 + t * 0.3, t * 0.06, wood)
    ropes = "".join(f"M{nums((x, top))}L{nums((x, -s.line))}" for x in (-w * 0.82, w * 0.82))
    out += c.stroke(ropes, c.tone(0.62, 0.06, 75), t * 0.022)
    return out + _slab(c, 0, -s.line - t * 0.01, w * 1.9, t * 0.055, accent(c)), ""


def rock(c: Cutter, s: Seat, random: Random) -> Halves:
    tone, w, high = c.tone(0.68, 0.022, 250), s.half, s.line + s.tall * 0.03
    shape = [
        (-w, 0),
        (-w * 0.96, -high * 0.5),
        (-w * 0.66, -high * 0.95),
        (-w * 0.1, -high),
        (w * 0.5, -high * 0.97),
        (w * 0.9, -high * 0.62),
        (w * 1.02, 0),
        (0, high * 0.06),
    ]
    out = c.sheet(wobble(shape, random, 3), tone, lift=0.7)
    top = [
        (-w * 0.6, -high * 0.88),
        (-w * 0.1, -high * 0.95),
        (w * 0.46, -high * 0.92),
        (w * 0.2, -high * 0.72),
        (-w * 0.36, -high * 0.74),
    ]
    cracks = line([(-w * 0.5, -high * 0.4), (-w * 0.36, -high * 0.22), (-w * 0.4, -high * 0.06)]) + line(
        [(w * 0.5, -high * 0.5), (w * 0.62, -high * 0.3)]
    )
    return out + c.piece(top, shift(tone, dl=0.07)) + c.stroke(cracks, shift(tone, dl=-0.1), 3.5), ""


def stump(c: Cutter, s: Seat, random: Random) -> Halves:
    bark, w, high = c.role("bark", dl=0.04), s.half * 0.94, s.line
    body = f"M{nums((-w * 1.22, 4))}Q{nums((-w, -high * 0.3, -w, -high))}L{nums((w, -high))}Q{nums((w, -high * 0.3, w * 1.26, 4))}Q{nums((w * 0.5, -6, 0, 8))}Q{nums((-w * 0.6, -6, -w * 1.22, 4))}Z"
    out = c.sheet(body, bark, lift=0.6)
    out += c.stroke(
        "".join(
            f"M{nums((w * x, -high * 0.78))}L{nums((w * x * 1.05, -high * 0.2))}"
            for x in (-0.6, -0.15, 0.35, 0.72)
        ),
        shift(bark, dl=-0.09),
        3.5,
    )
    pale = c.tone(0.84, 0.055, 75)
    out += c.piece(oval(0, -high, w, s.tall * 0.045, count=12), pale)
    return out + c.stroke(
        smooth(oval(0, -high, w * 0.6, s.tall * 0.026, count=10)), shift(pale, dl=-0.1), 2.5
    ), ""


def log(c: Cutter, s: Seat, random: Random) -> Halves:
    bark, w, high = c.role("bark", dl=0.04), s.half, s.line
    out = c.sheet(rounded(-w, -high, w * 2, high, high * 0.45), bark, lift=0.6)
    out += c.stroke(
        "".join(
            f"M{nums((-w * 0.8 + i * w * 0.34, -high * y))}h{w * 0.22:.0f}"
            for i, y in enumerate((0.7, 0.4, 0.62, 0.3, 0.55))
        ),
        shift(bark, dl=-0.09),
        4,
    )
    pale = c.tone(0.84, 0.055, 75)
    out += c.sheet(oval(w * 0.97, -high * 0.5, high * 0.3, high * 0.5, count=12), pale, lift=0.3)
    return out + c.stroke(
        smooth(oval(w * 0.97, -high * 0.5, high * 0.16, high * 0.28, count=10)), shift(pale, dl=-0.1), 3
    ), ""


def box_under(c: Cutter, s: Seat, random: Random) -> Halves:
    tone, w, high = c.tone(0.76, 0.07, 72), s.half, s.line
    out = c.sheet(rect(-w, -high, w * 2, high), tone, lift=0.6)
    out += c.piece(rect(-w, -high, w * 2, s.tall * 0.05), shift(tone, dl=0.07))
    return out + c.piece(rect(-w * 0.12, -high, w * 0.24, high * 0.5), shift(tone, dl=-0.06)), ""


def wall(c: Cutter, s: Seat, random: Random) -> Halves:
    tone, w, high = c.tone(0.7, 0.06, 45), s.half, s.line
    out = c.sheet(rect(-w, -high + 4, w * 2, high), tone, lift=0.6)
    rows, joints = max(int(high / 26), 2), ""
    for row in range(rows):
        y = -high + (row + 1) * high / rows
        joints += f"M{nums((-w, y))}H{nums((w,))}"
        step = 62.0
        x = -w + (step if row % 2 else step / 2)
        while x < w - 8:
            joints += f"M{nums((x, y))}V{nums((y - high / rows,))}"
            x += step
    out += c.stroke(joints, shift(tone, dl=0.1), 3)
    return out + _slab(c, 0, -high - s.tall * 0.015, w * 2.06, s.tall * 0.05, shift(tone, dl=-0.07)), ""


def fence_under(c: Cutter, s: Seat, random: Random) -> Halves:
    return fence(c, -s.half, s.half, 0, s.line + s.tall * 0.02), ""


def sled(c: Cutter, s: Seat, random: Random) -> Halves:
    red, w, t = accent(c), s.half, s.tall
    run = (
        f"M{nums((-w * 0.9, -3))}L{nums((w * 0.86, -3))}Q{nums((w * 1.16, -6, w * 1.1, -s.line - t * 0.07))}"
    )
    out = c.stroke(run, c.tone(0.5, 0.03, 250), t * 0.03)
    out += _posts(c, (-w * 0.6, w * 0.5), -s.line, t * 0.03, c.role("wood", dl=-0.1))
    board = _slab(c, 0, -s.line, w * 1.96, t * 0.055, red)
    return (out + board, "") if s.party.relation == "on" else (out, board)


def spread(c: Cutter, s: Seat, random: Random) -> Halves:
    cloth, w, deep = accent(c, 2), s.half, s.tall * 0.1
    sheet_ = corners(
        [(-w * 0.86, -deep), (w * 0.9, -deep * 0.94), (w * 1.04, deep * 0.72), (-w * 1.03, deep * 0.8)]
    )
    hem = corners(
        [(-w * 0.8, -deep * 0.74), (w * 0.83, -deep * 0.7), (w * 0.95, deep * 0.48), (-w * 0.94, deep * 0.55)]
    )
    return c.sheet(sheet_, cloth, lift=0.3) + c.stroke(hem, mix(cloth, "#ffffff", 0.55), 5), ""


def hammock(c: Cutter, s: Seat, random: Random) -> Halves:
    t, w = s.tall, s.half
    out = _posts(c, (-w, w), -s.line - t * 0.5, t * 0.07, c.role("bark"))
    cloth, up = accent(c, 2), -s.line - t * 0.4
    sag = f"M{nums((-w, up))}Q{nums((0, -s.line * 0.9 + t * 0.16, w, up))}Q{nums((0, -s.line + t * 0.52, -w, up))}Z"
    return out, c.sheet(sag, cloth, lift=0.6)


def cloud(c: Cutter, s: Seat, random: Random) -> Halves:
    tone = mix(c.sky(0.7), "#ffffff", 0.9 if not c.dark else 0.5)
    low = [
        (-s.half * 0.9, -s.line * 0.5),
        (-s.half * 0.4, -s.line * 0.75),
        (s.half * 0.1, -s.line * 0.55),
        (s.half * 0.6, -s.line * 0.8),
        (s.half * 0.9, -s.line * 0.4),
        (0, -4),
    ]
    return heaven(c, 0, -s.line * 0.2, s.half * 2.2, tone=tone), c.piece(low, tone, opacity=0.9)


def _crown(c: Cutter, x: float, low: float, top: float, wide: float, random: Random) -> str:
    """Return a leafy crown of overlapping lumps between two heights, `wide` to each side of `x`."""
    mid, half = (low + top) / 2, (low - top) / 2
    lumps = (
        (-0.5, 0.18, 0.56, 0.72),
        (0.52, 0.14, 0.54, 0.74),
        (0.04, -0.22, 0.66, 0.78),
        (-0.02, 0.34, 0.6, 0.6),
    )
    out = ""
    for index, (dx, dy, rx, ry) in enumerate(lumps):
        shape = oval(x + dx * wide, mid + dy * half, rx * wide, ry * half, count=13)
        out += c.sheet(wobble(shape, random, 5), c.leaf(random, dl=-0.07 + 0.025 * index), lift=0.6)
    leaves = "".join(
        smooth(
            oval(
                x + random.uniform(-0.75, 0.75) * wide, mid + random.uniform(-0.6, 0.6) * half, 9, 5, count=6
            )
        )
        for _ in range(14)
    )
    return out + c.piece(leaves, c.leaf(random, dl=0.06))


def tree_seat(c: Cutter, s: Seat, random: Random) -> Halves:
    bark, t, w = c.role("bark"), s.tall, s.half
    top = -s.top + t * 0.1
    trunk = f"M{nums((-w * 0.5, 4))}Q{nums((-w * 0.3, -t * 0.3, -w * 0.3, top))}L{nums((w * 0.1, top))}Q{nums((w * 0.1, -t * 0.3, w * 0.34, 4))}Z"
    out = _crown(c, -w * 0.08, -s.line - t * 0.3, max(-s.top - t * 0.5, -s.room), w * 0.95, random) + c.sheet(
        trunk, bark, lift=0.6
    )
    branch = f"M{nums((-w * 0.2, -s.line + t * 0.1))}Q{nums((w * 0.5, -s.line - t * 0.01, w * 1.06, -s.line - t * 0.05))}L{nums((w * 1.04, -s.line + t * 0.01))}Q{nums((w * 0.4, -s.line + t * 0.1, -w * 0.2, -s.line + t * 0.19))}Z"
    back = f"M{nums((-w * 0.1, -s.line + t * 0.1))}Q{nums((-w * 0.7, -s.line, -w, -s.line - t * 0.02))}L{nums((-w, -s.line + t * 0.04))}Q{nums((-w * 0.5, -s.line + t * 0.1, 0, -s.line + t * 0.2))}Z"
    return out + c.sheet(branch, bark, lift=0.3) + c.sheet(back, bark, lift=0.3), ""


def ladder(c: Cutter, s: Seat, random: Random) -> Halves:
    wood, t = c.role("wood"), s.tall
    half, top = min(s.half * 0.6, t * 0.2), -s.top - t * 0.26
    rungs, y = "", -t * 0.08
    while y > top:
        rungs += f"M{nums((-half, y))}L{nums((half, y))}"
        y -= t * 0.15
    out = c.stroke(rungs, shift(wood, dl=-0.06), t * 0.04)
    return c.stroke(
        f"M{nums((-half, top))}L{nums((-half, 0))}M{nums((half, top))}L{nums((half, 0))}", wood, t * 0.05
    ) + out, ""


# inside ------------------------------------------------------------------------------------------------


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
    return back, front + _oars(c, s)


def raft(c: Cutter, s: Seat, random: Random) -> Halves:
    """Return logs side by side, roped together, seen a little from above; their ends towards us."""
    w, t, top = s.half, s.tall, -s.line
    deep, wood = max(s.line * 1.5, t * 0.13), c.role("wood", dl=-0.02)
    far = top - deep * 0.5
    deck = (
        f"M{nums((-w * 0.9, far))}L{nums((w * 0.9, far))}L{nums((w * 1.02, top))}L{nums((-w * 1.02, top))}Z"
    )
    back = c.sheet(deck, shift(wood, dl=0.05), lift=0.5)
    count = 7
    seams = "".join(
        f"M{nums((w * 0.9 * at, far))}L{nums((w * 1.02 * at, top))}"
        for at in (2 * index / count - 1 for index in range(1, count))
    )
    back += c.stroke(seams, shift(wood, dl=-0.13), max(t * 0.014, 2.4))
    half, ends = w * 1.02 / count, ""
    for index in range(count):
        x, y = -w * 1.02 + half * (2 * index + 1), top + half * 0.55
        ends += c.sheet(oval(x, y, half * 0.98, half * 0.9, count=11), shift(wood, dl=-0.07), lift=0.3)
        ends += c.piece(smooth(oval(x, y, half * 0.7, half * 0.62, count=10)), c.tone(0.84, 0.05, 75))
        ends += c.stroke(smooth(oval(x, y, half * 0.36, half * 0.32, count=8)), c.tone(0.7, 0.06, 65), 2.2)
    rope = "".join(
        f"M{nums((-w * (0.93 + 0.07 * at), far + (top - far) * at))}L{nums((w * (0.93 + 0.07 * at), far + (top - far) * at))}"
        for at in (0.2, 0.72)
    )
    back += c.stroke(rope, c.tone(0.86, 0.06, 82), max(t * 0.022, 3.4))
    return back + ends, _oars(c, s)


def _oars(c: Cutter, s: Seat) -> str:
    out, wood = "", c.role("wood", dl=0.06)
    for x, y in s.hands:
        side = 1 if x >= 0 else -1
        tip = (x + side * s.tall * 0.4, -s.tall * 0.01)
        start = (x - side * s.tall * 0.08, y - s.tall * 0.06)
        out += c.stroke(line([start, tip]), wood, s.tall * 0.03)
        out += place_at(
            c.sheet(oval(0, 0, s.tall * 0.035, s.tall * 0.09, count=10), wood, lift=0.3),
            *tip,
            turn=-38 * side,
        )
    return out


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
    front += _slab(c, 0, -s.line - t * 0.02, w * 2.06, t * 0.045, dark, lift=0.3)
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


def tucked(c: Cutter, s: Seat, random: Random) -> Halves:
    """Return a bed from its foot: the headboard and pillow behind, the quilt up to the chest."""
    wood, t, w = c.role("wood", dl=-0.02), s.tall, s.half
    head = f"M{nums((-w * 1.02, 0))}L{nums((-w * 1.02, -s.line - t * 0.36))}Q{nums((0, -s.line - t * 0.56, w * 1.02, -s.line - t * 0.36))}L{nums((w * 1.02, 0))}Z"
    back = c.sheet(head, wood, lift=0.7)
    back += c.sheet(
        oval(0, -s.line - t * 0.26, w * 0.82, t * 0.2, count=12, square=0.5),
        c.tone(0.97, 0.012, 90),
        lift=0.4,
    )
    quilt, white = accent(c, 2), c.tone(0.97, 0.012, 90)
    body = f"M{nums((-w, -s.line))}Q{nums((0, -s.line - t * 0.05, w, -s.line))}Q{nums((w * 1.14, -s.line * 0.5, w * 1.08, -t * 0.05))}Q{nums((0, t * 0.02, -w * 1.08, -t * 0.05))}Q{nums((-w * 1.14, -s.line * 0.5, -w, -s.line))}Z"
    front = _posts(c, (-w * 0.95, w * 0.95), -t * 0.1, t * 0.07, wood) + c.sheet(body, quilt, lift=0.6)
    name = c.name()
    seams = "".join(
        f"M{nums((w * x, -s.line - t * 0.06))}L{nums((w * x * 1.1, 0))}" for x in (-0.6, -0.2, 0.2, 0.6)
    )
    seams += "".join(
        f"M{nums((-w * 1.1, -s.line * y))}Q{nums((0, -s.line * y - t * 0.03, w * 1.1, -s.line * y))}"
        for y in (0.35, 0.65)
    )
    front += f'<defs><clipPath id="{name}"><path d="{body}"/></clipPath></defs><g clip-path="url(#{name})">{c.stroke(seams, mix(quilt, "#ffffff", 0.4), 3, dash="9 8")}</g>'
    fold = f"M{nums((-w, -s.line))}Q{nums((0, -s.line - t * 0.05, w, -s.line))}L{nums((w * 1.05, -s.line + t * 0.08))}Q{nums((0, -s.line + t * 0.03, -w * 1.05, -s.line + t * 0.08))}Z"
    return back, front + c.sheet(fold, white, lift=0.3)


# behind ------------------------------------------------------------------------------------------------


def bush(c: Cutter, s: Seat, random: Random) -> Halves:
    w, high = s.half, s.line
    out = ""
    for index, (dx, up, size) in enumerate(((-0.62, 0.5, 0.52), (0.62, 0.46, 0.54), (0, 0.56, 0.62))):
        lump = [(x, min(y, 6)) for x, y in oval(dx * w, -high * up, w * size, high * 0.7, count=12)]
        out += c.sheet(wobble(lump, random, 5), c.leaf(random, dl=-0.05 + 0.02 * index), lift=0.6)
    leaves = "".join(
        smooth(oval(random.uniform(-0.9, 0.9) * w, -high * random.uniform(0.15, 0.85), 8, 5, count=6))
        for _ in range(16)
    )
    return "", out + c.piece(leaves, c.leaf(random, dl=0.07))


def table_before(c: Cutter, s: Seat, random: Random) -> Halves:
    wood, w, t = c.role("wood"), s.half, s.tall
    front = _posts(c, (-w * 0.86, w * 0.86), -s.line, t * 0.06, shift(wood, dl=-0.09))
    cloth = c.tone(0.95, 0.025, 85)
    front += _slab(c, 0, -s.line - t * 0.01, w * 2.1, t * 0.06, wood)
    low = -s.line * 0.2  # nobody's feet show under the cloth
    hem = (
        f"M{nums((-w * 0.98, -s.line))}H{nums((w * 0.98,))}L{nums((w * 0.96, low))}"
        + "".join(f"q{nums((-w * 0.08, t * 0.04, -w * 0.16, 0))}" for _ in range(12))
        + "Z"
    )
    return "", front + c.sheet(hem, cloth, lift=0.3)


def before(maker: SeatMaker) -> SeatMaker:
    """Return the maker of a thing that stands wholly before its party."""

    def made(c: Cutter, s: Seat, random: Random) -> Halves:
        back, front = maker(c, s, random)
        return "", back + front

    return made


def sofa_back(c: Cutter, s: Seat, random: Random) -> Halves:
    cloth, w = accent(c, 1), s.half
    feet = _posts(c, (-w * 0.8, w * 0.8), -s.tall * 0.06, s.tall * 0.05, c.role("wood", dl=-0.1))
    front = feet + c.sheet(rounded(-w, -s.line, w * 2, s.line - s.tall * 0.03, 24), cloth, lift=0.8)
    return "", front + c.stroke(
        f"M{nums((-w * 0.9, -s.line + 16))}H{nums((w * 0.9,))}", shift(cloth, dl=-0.08), 4, dash="10 9"
    )


def tree_aside(c: Cutter, s: Seat, random: Random) -> Halves:
    bark, t = c.role("bark"), s.tall
    half, low = t * 0.17, -s.top + t * 0.02
    x, top = s.edge - half, max(low - t * 0.62, -s.room)
    trunk = f"M{nums((x - half * 1.7, 5))}Q{nums((x - half, -t * 0.2, x - half * 0.9, low - 20))}L{nums((x + half * 0.9, low - 20))}Q{nums((x + half, -t * 0.2, x + half * 1.7, 5))}Q{nums((x, -8, x - half * 1.7, 5))}Z"
    lines = "".join(
        line([(x + half * d, -t * 0.2), (x + half * d * 0.8, -t * 0.5), (x + half * d, -t * 0.8)])
        for d in (-0.5, 0.1, 0.6)
    )
    front = c.sheet(trunk, bark, lift=0.8) + c.stroke(lines, shift(bark, dl=-0.08), 4)
    return "", front + _crown(c, x, low + t * 0.05, top, t * 0.56, random)


def door_aside(c: Cutter, s: Seat, random: Random) -> Halves:
    wood, t = c.role("roof"), s.tall
    left, right, top = s.edge - t * 0.42, s.edge, -s.top - t * 0.14
    frame_ = c.role("wood", dl=0.08)
    far = s.half + t * 0.02
    back = c.sheet(
        rect(left - t * 0.05, top - t * 0.06, far - left + t * 0.1, -top + t * 0.06), frame_, lift=0.5
    )
    back += c.piece(rect(left, top, far - left, -top), c.tone(0.42, 0.04, 60))
    leaf_ = corners([(left, top), (right, top + t * 0.07), (right, t * 0.05), (left, 0)])
    front = c.sheet(leaf_, wood, lift=0.8)
    for y in (0.16, 0.56):
        front += c.stroke(
            rounded(left + t * 0.08, top - top * y, t * 0.26, -top * 0.28, 6), shift(wood, dl=-0.08), 4
        )
    return back, front + c.disc(right - t * 0.06, top * 0.45, t * 0.028, c.tone(0.8, 0.12, 85))


def curtain_aside(c: Cutter, s: Seat, random: Random) -> Halves:
    cloth, t = accent(c), s.tall
    left, right, top = s.edge - t * 0.5, s.edge, -s.top - t * 0.2
    rail = c.stroke(
        f"M{nums((left - t * 0.06, top))}H{nums((s.half + t * 0.3,))}", c.role("wood", dl=-0.06), t * 0.035
    )
    drape = f"M{nums((left, top))}L{nums((right, top))}Q{nums((right - t * 0.05, top * 0.5, right + t * 0.06, 0))}Q{nums(((left + right) / 2, t * 0.04, left - t * 0.03, 0))}Z"
    folds = "".join(
        line([(left + t * d, top + 8), (left + t * (d - 0.02), top * 0.5), (left + t * (d + 0.01), -6)])
        for d in (0.12, 0.24, 0.36)
    )
    return rail, c.sheet(drape, cloth, lift=0.8) + c.stroke(folds, shift(cloth, dl=-0.08), 5)


# under -------------------------------------------------------------------------------------------------


def table_over(c: Cutter, s: Seat, random: Random) -> Halves:
    wood, w, t, top = c.role("wood"), s.half, s.tall, -s.top - s.tall * 0.1
    back = _posts(c, (-w * 0.74, w * 0.74), top, t * 0.06, shift(wood, dl=-0.16))
    front = _posts(c, (-w * 0.94, w * 0.94), top, t * 0.085, shift(wood, dl=-0.06))
    front += _slab(c, 0, top - t * 0.06, w * 2.3, t * 0.11, wood, lift=0.9)
    return back, front


def bed_over(c: Cutter, s: Seat, random: Random) -> Halves:
    w, t, top = s.half, s.tall, -s.top - s.tall * 0.06
    wood, quilt = c.role("wood", dl=-0.02), accent(c, 2)
    front = _posts(c, (-w * 0.97, w * 0.97), top - t * 0.1, t * 0.09, wood)
    front += c.sheet(rounded(-w, top - t * 0.22, w * 2, t * 0.17, 16), c.tone(0.95, 0.02, 90), lift=0.4)
    front += c.sheet(
        oval(-w * 0.72, top - t * 0.25, w * 0.2, t * 0.07, count=12, square=0.5),
        c.tone(0.97, 0.012, 90),
        lift=0.3,
    )
    front += c.sheet(rounded(-w * 0.46, top - t * 0.25, w * 1.48, t * 0.24, 14), quilt, lift=0.4)
    shadow = c.piece(rect(-w * 0.95, top, w * 1.9, -top), c.shade, opacity=0.14)
    return shadow, front + _slab(c, 0, top - t * 0.04, w * 2.02, t * 0.06, wood)


def umbrella(c: Cutter, s: Seat, random: Random) -> Halves:
    tone, t = accent(c), s.tall
    w, rim = s.half * 1.12, -s.top - t * 0.0
    top = rim - t * 0.22
    x, y = s.hands[0] if s.hands else (s.half * 0.8, -t * 0.05)
    stick = f"M{nums((x * 0.92, top + t * 0.04))}L{nums((x, y + t * 0.09))}"
    stick += f"q{nums((0, t * 0.06, t * 0.05, t * 0.06))}q{nums((t * 0.045, 0, t * 0.045, -t * 0.05))}"
    pole = c.stroke(stick, c.tone(0.45, 0.06, 50), max(t * 0.026, 4))
    dome = (
        f"M{nums((-w, rim))}Q{nums((-w * 0.86, top, 0, top))}Q{nums((w * 0.86, top, w, rim))}"
        + "".join(f"q{nums((-w * 0.25, -t * 0.07, -w * 0.5, 0))}" for _ in range(4))
        + "Z"
    )
    panel_ = f"M{nums((0, top))}Q{nums((-w * 0.44, top + t * 0.02, -w * 0.5, rim))}q{nums((w * 0.25, -t * 0.07, w * 0.5, 0))}Z"
    panel_ += f"M{nums((0, top))}Q{nums((w * 0.72, top + t * 0.02, w, rim))}q{nums((-w * 0.25, -t * 0.07, -w * 0.5, 0))}Q{nums((w * 0.4, top + t * 0.06, 0, top))}Z"
    return pole, c.sheet(dome, tone, lift=0.6) + c.piece(panel_, shift(tone, dl=0.09)) + c.disc(
        0, top, t * 0.018, c.tone(0.45, 0.06, 50)
    )


def blanket(c: Cutter, s: Seat, random: Random) -> Halves:
    cloth, w, t = accent(c, 2), s.half, s.tall
    body = f"M{nums((-w * 0.84, -s.line))}Q{nums((0, -s.line - t * 0.06, w * 0.84, -s.line))}C{nums((w * 1.05, -s.line * 0.7, w * 1.12, -t * 0.02, w * 1.16, t * 0.02))}Q{nums((w * 0.5, -t * 0.03, 0, t * 0.03))}Q{nums((-w * 0.5, -t * 0.03, -w * 1.16, t * 0.02))}C{nums((-w * 1.12, -t * 0.02, -w * 1.05, -s.line * 0.7, -w * 0.84, -s.line))}Z"
    name = c.name()
    stripes = "".join(
        f"M{nums((-w * 1.2, -s.line * y))}Q{nums((0, -s.line * y - t * 0.06, w * 1.2, -s.line * y))}"
        for y in (0.2, 0.5, 0.8)
    )
    striped = f'<defs><clipPath id="{name}"><path d="{body}"/></clipPath></defs><g clip-path="url(#{name})">{c.stroke(stripes, mix(cloth, "#ffffff", 0.5), t * 0.035)}</g>'
    return "", c.sheet(body, cloth, lift=0.6) + striped


def bedspread(c: Cutter, s: Seat) -> str:
    """Return the quilt over whoever is in bed where there is no bedstead: in a nest."""
    w, t, top = s.half, s.tall, -s.line
    name, cloth = c.name(), c.for_things().lit(c.palette.accents[1 % len(c.palette.accents)])
    body = (
        f"M{nums((-w * 0.8, top))}Q{nums((0, top - t * 0.05, w * 0.8, top))}"
        f"C{nums((w * 1.0, top * 0.6, w * 1.02, -t * 0.06, w * 0.98, 0))}Q{nums((0, t * 0.08, -w * 0.98, 0))}"
        f"C{nums((-w * 1.02, -t * 0.06, -w * 1.0, top * 0.6, -w * 0.8, top))}Z"
    )
    seams = "".join(
        f"M{nums((-w * 1.1, top * y))}Q{nums((0, top * y + t * 0.06 - t * 0.1 * y, w * 1.1, top * y))}"
        for y in (0.34, 0.68)
    ) + "".join(f"M{nums((w * x * 0.82, top - 9))}L{nums((w * x, t * 0.1))}" for x in (-0.6, -0.2, 0.2, 0.6))
    fold = f"M{nums((-w * 0.8, top))}Q{nums((0, top - t * 0.05, w * 0.8, top))}L{nums((w * 0.88, top + t * 0.07))}Q{nums((0, top + t * 0.03, -w * 0.88, top + t * 0.07))}Z"
    stitched = c.stroke(seams, mix(cloth, "#ffffff", 0.4), t * 0.012, dash="9 7")
    return (
        c.sheet(body, cloth, lift=0.6)
        + f'<defs><clipPath id="{name}"><path d="{body}"/></clipPath></defs><g clip-path="url(#{name})">{stitched}</g>'
        + c.sheet(fold, mix(cloth, "#ffffff", 0.75), lift=0.25)
    )


def tree_over(c: Cutter, s: Seat, random: Random) -> Halves:
    bark, t, x = c.role("bark"), s.tall, -s.half * 0.25
    top, w = -s.top - t * 0.02, max(s.half * 1.05, t * 0.6)
    trunk = f"M{nums((x - t * 0.17, -2))}Q{nums((x - t * 0.08, -t * 0.3, x - t * 0.08, top))}L{nums((x + t * 0.08, top))}Q{nums((x + t * 0.08, -t * 0.3, x + t * 0.17, -2))}Z"
    return c.sheet(trunk, bark, lift=0.5) + _crown(c, x, top, max(top - t * 0.7, -s.room), w, random), ""


MAKERS: dict[Relation, dict[str, SeatMaker]] = {
    "on": {
        "bench": bench, "chair": chair, "stool": stool, "throne": throne, "sofa": sofa, "bed": bed, "swing": swing,
        "rock": rock, "stump": stump, "log": log, "box": box_under, "wall": wall, "fence": fence_under, "sled": sled,
        "blanket": spread, "hammock": hammock, "cloud": cloud, "tree": tree_seat, "ladder": ladder,
        "raft": raft,
    },
    "inside": {
        "boat": boat, "canoe": boat, "bath": bath, "box": box, "basket": basket, "pot": pot, "nest": nest, "umbrella": open_umbrella,
        "wagon": wagon, "car": car, "taxi": taxi, "bus": bus, "train": train, "sled": sled, "bed": tucked,
    },
    "behind": {
        "bush": bush, "table": table_before, "rock": before(rock), "wall": before(wall), "fence": before(fence_under),
        "sofa": sofa_back, "box": before(box_under), "tree": tree_aside, "door": door_aside, "curtain": curtain_aside,
    },
    "under": {
        "table": table_over, "bed": bed_over, "umbrella": umbrella, "blanket": blanket, "tree": tree_over,
    },
}  # fmt: skip
"""Makers by relation and kind."""
