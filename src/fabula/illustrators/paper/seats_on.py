"""What figures sit on, each about its own foot (0, 0), upward, in two halves."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from random import Random

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.drawn import accent
from fabula.illustrators.paper.palette import mix, shift
from fabula.illustrators.paper.pen import corners, line, nums, oval, smooth, wobble
from fabula.illustrators.paper.places.built import fence, rect, rounded
from fabula.illustrators.paper.places.nature import cloud as heaven
from fabula.illustrators.paper.relations import Seat
from fabula.illustrators.paper.seats_parts import Halves, SeatMaker, crown, oars, posts, slab


def bench(c: Cutter, s: Seat, random: Random) -> Halves:
    wood, t = c.role("wood"), s.tall
    dark = shift(wood, dl=-0.1)
    out = posts(c, (-s.half * 0.86, s.half * 0.86), -s.line - t * 0.26, t * 0.035, dark)
    for up in (0.24, 0.12):
        out += slab(c, 0, -s.line - t * up - t * 0.035, s.half * 2, t * 0.075, wood)
    out += posts(c, (-s.half * 0.8, s.half * 0.8), -s.line, t * 0.05, dark)
    out += slab(c, 0, -s.line - t * 0.02, s.half * 2.08, t * 0.05, shift(wood, dl=0.07))
    return out + slab(c, 0, -s.line + t * 0.03, s.half * 2.08, t * 0.045, dark, lift=0), ""


def chair(c: Cutter, s: Seat, random: Random) -> Halves:
    wood, t = accent(c, 1), s.tall
    dark, half = shift(wood, dl=-0.12), min(max(s.half * 0.86, t * 0.2), t * 0.29)
    back = f"M{nums((-half, -s.line))}L{nums((-half, -s.line - t * 0.34))}Q{nums((0, -s.line - t * 0.44, half, -s.line - t * 0.34))}L{nums((half, -s.line))}Z"
    out = c.sheet(back, wood, lift=0.6)
    out += c.piece(rounded(-half * 0.72, -s.line - t * 0.31, half * 1.44, t * 0.16, 8), shift(wood, dl=0.07))
    out += posts(c, (-half * 0.86, half * 0.86), -s.line, t * 0.055, dark)
    return out + slab(c, 0, -s.line - t * 0.02, half * 2.1, t * 0.075, shift(wood, dl=0.05)), ""


def cushion(c: Cutter, s: Seat, random: Random) -> Halves:
    """A floor cushion, square and plump, with a band round it."""
    tone, half, t = accent(c, 1), min(s.half, s.tall * 0.36), s.tall
    out = c.sheet(
        oval(0, -s.line * 0.3, half, t * 0.062, count=14, square=0.5), shift(tone, dl=-0.08), lift=0.5
    )
    out += c.piece(oval(0, -s.line * 0.75, half * 0.97, t * 0.05, count=14, square=0.5), tone)
    return out + c.piece(
        oval(0, -s.line * 0.85, half * 0.66, t * 0.032, count=14, square=0.5), mix(tone, "#ffffff", 0.5)
    ), ""


def platform(c: Cutter, s: Seat, random: Random) -> Halves:
    """A wide low bench of boards, such as stands in a Korean yard."""
    wood, t, w = c.role("wood", dl=0.03), s.tall, s.half
    dark, deep = shift(wood, dl=-0.11), t * 0.1
    out = posts(c, (-w * 0.92, -w * 0.34, w * 0.34, w * 0.92), -s.line, t * 0.055, dark)
    top = corners(
        [
            (-w * 0.9, -s.line - deep),
            (w * 0.9, -s.line - deep),
            (w, -s.line + deep * 0.5),
            (-w, -s.line + deep * 0.5),
        ]
    )
    out += c.sheet(top, shift(wood, dl=0.06), lift=0.4)
    gaps = line([(-w * 0.93, -s.line - deep * 0.5), (w * 0.93, -s.line - deep * 0.5)]) + line(
        [(-w * 0.965, -s.line), (w * 0.965, -s.line)]
    )
    out += c.stroke(gaps, shift(wood, dl=-0.04), 2.4)
    return out + slab(c, 0, -s.line + deep * 0.45, w * 2.02, t * 0.06, wood), ""


def stool(c: Cutter, s: Seat, random: Random) -> Halves:
    wood, t = c.role("wood"), s.tall
    out = posts(c, (-s.half * 0.7, s.half * 0.7), -s.line, t * 0.05, shift(wood, dl=-0.1))
    out += c.stroke(
        line([(-s.half * 0.7, -s.line * 0.4), (s.half * 0.7, -s.line * 0.4)]), shift(wood, dl=-0.1), t * 0.03
    )
    return out + slab(c, 0, -s.line - t * 0.02, s.half * 1.9, t * 0.075, wood), ""


def throne(c: Cutter, s: Seat, random: Random) -> Halves:
    gold, cloth, t = c.tone(0.8, 0.12, 85), accent(c), s.tall
    w, high = s.half, s.top + t * 0.1
    frame_ = f"M{nums((-w, 0))}L{nums((-w, -high))}L{nums((-w * 0.5, -high * 0.93))}L{nums((0, -high - t * 0.08))}L{nums((w * 0.5, -high * 0.93))}L{nums((w, -high))}L{nums((w, 0))}Z"
    out = c.sheet(frame_, gold, lift=0.7) + c.piece(
        rounded(-w * 0.8, -high * 0.9, w * 1.6, high * 0.9 - s.line, 14), cloth
    )
    out += slab(c, 0, -s.line, w * 1.96, t * 0.1, shift(cloth, dl=0.06))
    return out + c.sheet(
        rect(-w, -s.line + t * 0.1, w * 2, s.line - t * 0.1), shift(gold, dl=-0.07), lift=0
    ), ""


def sofa(c: Cutter, s: Seat, random: Random) -> Halves:
    cloth, t, w = accent(c, 1), s.tall, s.half
    deep = shift(cloth, dl=-0.07)
    out = c.sheet(rounded(-w * 0.94, -s.line - t * 0.34, w * 1.88, t * 0.5, 26), deep, lift=0.8)
    out += c.stroke(line([(0, -s.line - t * 0.32), (0, -s.line)]), shift(deep, dl=-0.08), 3)
    out += posts(c, (-w * 0.8, w * 0.8), -t * 0.08, t * 0.05, c.role("wood", dl=-0.1))
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
    out = posts(c, (-w * 0.92, w * 0.92), -s.line * 0.5, t * 0.06, shift(wood, dl=-0.08))
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
    out = c.stroke(legs, dark, t * 0.045) + slab(c, 0, top - t * 0.03, w * 2 + t * 0.3, t * 0.06, wood)
    ropes = "".join(f"M{nums((x, top))}L{nums((x, -s.line))}" for x in (-w * 0.82, w * 0.82))
    out += c.stroke(ropes, c.tone(0.62, 0.06, 75), t * 0.022)
    return out + slab(c, 0, -s.line - t * 0.01, w * 1.9, t * 0.055, accent(c)), ""


def rock(c: Cutter, s: Seat, random: Random) -> Halves:
    tone, w, high = c.tone(0.68, 0.022, 250), s.half, s.line + s.tall * 0.03
    edge = min(w, s.tall * 0.5)  # where its top ends everybody still sits upon it
    shape = [
        (-w, 0),
        (-w + edge * 0.04, -high * 0.5),
        (-w + edge * 0.34, -high * 0.95),
        (-w * 0.1, -high),
        (w - edge * 0.5, -high * 0.97),
        (w - edge * 0.1, -high * 0.62),
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
    return out + slab(c, 0, -high - s.tall * 0.015, w * 2.06, s.tall * 0.05, shift(tone, dl=-0.07)), ""


def ridge(c: Cutter, s: Seat, random: Random) -> Halves:
    """Return the ridge of the roof itself, tiled as the roof is."""
    tone, w, high, t = c.role("roof", 0.02), s.half, s.line, s.tall
    body = f"M{nums((-w * 1.3, t * 0.04))}Q{nums((-w * 1.02, -high * 0.86, -w * 0.7, -high))}L{nums((w * 0.7, -high))}Q{nums((w * 1.02, -high * 0.86, w * 1.3, t * 0.04))}Q{nums((0, t * 0.1, -w * 1.3, t * 0.04))}Z"
    tiles, wide = "", t * 0.17
    for row, share in enumerate((0.36, 0.72)):
        y, half = -high * (1 - share), w * (0.84 + 0.3 * share)
        count = max(round(2 * half / wide) - row % 2, 2)
        step = 2 * half / (count + row % 2)
        start = -half + (step / 2 if row % 2 else 0)
        tiles += f"M{nums((start, y))}" + f"q{nums((step / 2, t * 0.06, step, 0))}" * count
    cap, caps = t * 0.075, ""
    pieces = max(round(w * 1.5 / (t * 0.2)), 3)
    for at in range(pieces):
        x = -w * 0.76 + at * w * 1.52 / pieces
        caps += c.sheet(
            rounded(x, -high - cap * 0.5, w * 1.52 / pieces + 3, cap, cap * 0.45),
            shift(tone, dl=0.05),
            lift=0.3,
        )
    return c.sheet(body, tone, lift=0.6) + c.stroke(tiles, shift(tone, dl=-0.07), 4) + caps, ""


def fence_under(c: Cutter, s: Seat, random: Random) -> Halves:
    return fence(c, -s.half, s.half, 0, s.line + s.tall * 0.02), ""


def sled(c: Cutter, s: Seat, random: Random) -> Halves:
    red, w, t = accent(c), s.half, s.tall
    run = (
        f"M{nums((-w * 0.9, -3))}L{nums((w * 0.86, -3))}Q{nums((w * 1.16, -6, w * 1.1, -s.line - t * 0.07))}"
    )
    out = c.stroke(run, c.tone(0.5, 0.03, 250), t * 0.03)
    out += posts(c, (-w * 0.6, w * 0.5), -s.line, t * 0.03, c.role("wood", dl=-0.1))
    board = slab(c, 0, -s.line, w * 1.96, t * 0.055, red)
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
    out = posts(c, (-w, w), -s.line - t * 0.5, t * 0.07, c.role("bark"))
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


def tree_seat(c: Cutter, s: Seat, random: Random) -> Halves:
    bark, t, w = c.role("bark"), s.tall, s.half
    top = -s.top + t * 0.1
    trunk = f"M{nums((-w * 0.5, 4))}Q{nums((-w * 0.3, -t * 0.3, -w * 0.3, top))}L{nums((w * 0.1, top))}Q{nums((w * 0.1, -t * 0.3, w * 0.34, 4))}Z"
    out = crown(c, -w * 0.08, -s.line - t * 0.3, max(-s.top - t * 0.5, -s.room), w * 0.95, random) + c.sheet(
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
    return back + ends, oars(c, s)


ON: dict[str, SeatMaker] = {
    "bench": bench, "chair": chair, "cushion": cushion, "platform": platform, "stool": stool, "throne": throne, "sofa": sofa, "bed": bed, "swing": swing,
    "rock": rock, "stump": stump, "log": log, "box": box_under, "wall": wall, "fence": fence_under, "sled": sled,
    "blanket": spread, "hammock": hammock, "cloud": cloud, "tree": tree_seat, "ladder": ladder,
    "roof": ridge, "raft": raft,
}  # fmt: skip
