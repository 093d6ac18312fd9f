"""What figures hide behind and shelter under, each about its own foot (0, 0), upward, in two halves."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from random import Random

from fabula.illustrators.paper.cut import Cutter, place_at
from fabula.illustrators.paper.drawn import accent
from fabula.illustrators.paper.palette import mix, shift
from fabula.illustrators.paper.pen import corners, line, nums, oval, smooth, wobble
from fabula.illustrators.paper.places.built import rect, rounded
from fabula.illustrators.paper.relations import Seat
from fabula.illustrators.paper.seats_on import box_under, fence_under, rock, wall
from fabula.illustrators.paper.seats_parts import Halves, SeatMaker, crown, posts, slab


def bush(c: Cutter, s: Seat, random: Random) -> Halves:
    return "", _lumps(c, s.half, s.line, random)


def _lumps(c: Cutter, w: float, high: float, random: Random) -> str:
    """Return a bush about its foot, `w` to each side."""
    out = ""
    for index, (dx, up, size) in enumerate(((-0.62, 0.5, 0.52), (0.62, 0.46, 0.54), (0, 0.56, 0.62))):
        lump = [(x, min(y, 6)) for x, y in oval(dx * w, -high * up, w * size, high * 0.7, count=12)]
        out += c.sheet(wobble(lump, random, 5), c.leaf(random, dl=-0.05 + 0.02 * index), lift=0.6)
    leaves = "".join(
        smooth(oval(random.uniform(-0.9, 0.9) * w, -high * random.uniform(0.15, 0.85), 8, 5, count=6))
        for _ in range(16)
    )
    return out + c.piece(leaves, c.leaf(random, dl=0.07))


def table_before(c: Cutter, s: Seat, random: Random) -> Halves:
    wood, w, t = c.role("wood"), s.half, s.tall
    front = posts(c, (-w * 0.86, w * 0.86), -s.line, t * 0.06, shift(wood, dl=-0.09))
    cloth = c.tone(0.95, 0.025, 85)
    front += slab(c, 0, -s.line - t * 0.01, w * 2.1, t * 0.06, wood)
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
    feet = posts(c, (-w * 0.8, w * 0.8), -s.tall * 0.06, s.tall * 0.05, c.role("wood", dl=-0.1))
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
    reach = (s.half - x) * 0.62
    shrub = place_at(_lumps(c, reach, t * 0.25, random), x + reach * 0.5, 3)
    return "", front + crown(c, x, low + t * 0.05, top, t * 0.56, random) + shrub


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
    far = min(right + t * 0.2, s.half * 0.5)  # drawn before the body, the face looks out beside it
    drape = f"M{nums((left, top))}L{nums((right, top))}C{nums((right, top * 0.6, right - t * 0.02, top * 0.44, far, top * 0.3))}Q{nums((far + t * 0.05, top * 0.14, far, 0))}Q{nums(((left + far) / 2, t * 0.05, left - t * 0.03, 0))}Z"
    folds = "".join(
        line([(left + t * d, top + 8), (left + t * (d - 0.02), top * 0.5), (left + t * (d * 1.2 + 0.01), -6)])
        for d in (0.12, 0.24, 0.36)
    )
    return rail, c.sheet(drape, cloth, lift=0.8) + c.stroke(folds, shift(cloth, dl=-0.08), 5)


def coats(c: Cutter, s: Seat, random: Random) -> Halves:
    """Return a row of coats on a rail of their own, as they hang in a cloakroom."""
    wood, w, t = c.role("wood"), s.half, s.tall
    rail, low = -s.line - t * 0.05, -s.line * 0.02
    out = posts(c, (-w * 0.97, w * 0.97), rail, t * 0.045, shift(wood, dl=-0.08))
    count = max(round(2 * w / (t * 0.34)), 2)
    step = 1.84 * w / count
    for at in range(count):
        x, half, tone = -0.92 * w + (at + 0.5) * step, step * 0.54, accent(c, at % 3)
        tone, top, foot = (
            shift(tone, dl=random.uniform(-0.03, 0.03)),
            rail + t * 0.025,
            low - random.uniform(0, t * 0.03),
        )
        for side in (-1, 1):
            sleeve = f"M{nums((x + side * half * 0.5, top + t * 0.02))}Q{nums((x + side * half * 1.2, top + t * 0.1, x + side * half * 1.04, foot - t * 0.1))}L{nums((x + side * half * 0.66, foot - t * 0.1))}Z"
            out += c.sheet(sleeve, shift(tone, dl=-0.04), lift=0.3)
        body = f"M{nums((x - half * 0.34, top))}L{nums((x + half * 0.34, top))}Q{nums((x + half * 0.72, top + t * 0.04, x + half * 0.78, foot))}Q{nums((x, foot + t * 0.025, x - half * 0.78, foot))}Q{nums((x - half * 0.72, top + t * 0.04, x - half * 0.34, top))}Z"
        out += c.sheet(body, tone, lift=0.5)
        out += c.stroke(line([(x, top + t * 0.03), (x, foot + t * 0.005)]), shift(tone, dl=-0.09), 3)
        out += "".join(
            c.disc(x + half * 0.14, top + (foot - top) * y, t * 0.012, shift(tone, dl=0.16))
            for y in (0.3, 0.5, 0.7)
        )
    return "", out + slab(c, 0, rail - t * 0.02, w * 2.04, t * 0.045, wood)


# under -------------------------------------------------------------------------------------------------


def table_over(c: Cutter, s: Seat, random: Random) -> Halves:
    wood, w, t, top = c.role("wood"), s.half, s.tall, -s.top - s.tall * 0.1
    back = posts(c, (-w * 0.74, w * 0.74), top, t * 0.06, shift(wood, dl=-0.16))
    front = posts(c, (-w * 0.94, w * 0.94), top, t * 0.085, shift(wood, dl=-0.06))
    front += slab(c, 0, top - t * 0.06, w * 2.3, t * 0.11, wood, lift=0.9)
    return back, front


def bed_over(c: Cutter, s: Seat, random: Random) -> Halves:
    w, t, top = s.half, s.tall, -s.top - s.tall * 0.06
    wood, quilt = c.role("wood", dl=-0.02), accent(c, 2)
    front = posts(c, (-w * 0.97, w * 0.97), top - t * 0.1, t * 0.09, wood)
    front += c.sheet(rounded(-w, top - t * 0.22, w * 2, t * 0.17, 16), c.tone(0.95, 0.02, 90), lift=0.4)
    front += c.sheet(
        oval(-w * 0.72, top - t * 0.25, w * 0.2, t * 0.07, count=12, square=0.5),
        c.tone(0.97, 0.012, 90),
        lift=0.3,
    )
    front += c.sheet(rounded(-w * 0.46, top - t * 0.25, w * 1.48, t * 0.24, 14), quilt, lift=0.4)
    shadow = c.piece(rect(-w * 0.95, top, w * 1.9, -top), c.shade, opacity=0.14)
    return shadow, front + slab(c, 0, top - t * 0.04, w * 2.02, t * 0.06, wood)


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
    return c.sheet(trunk, bark, lift=0.5) + crown(c, x, top, max(top - t * 0.7, -s.room), w, random), ""


BEHIND: dict[str, SeatMaker] = {
    "bush": bush, "table": table_before, "rock": before(rock), "wall": before(wall), "fence": before(fence_under),
    "sofa": sofa_back, "box": before(box_under), "tree": tree_aside, "door": door_aside, "curtain": curtain_aside, "coat": coats,
}  # fmt: skip


UNDER: dict[str, SeatMaker] = {
    "table": table_over, "bed": bed_over, "umbrella": umbrella, "blanket": blanket, "tree": tree_over,
}  # fmt: skip
