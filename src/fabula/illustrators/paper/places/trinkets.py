"""Small things to find in a picture: a bicycle somebody left, birds on a rail, butterflies, toadstools."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from random import Random

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.palette import shift
from fabula.illustrators.paper.pen import corners, line, nums, oval
from fabula.illustrators.paper.places.built import rect


def bicycle(c: Cutter, x: float, y: float, size: float) -> str:
    """Return a bicycle that leans where somebody left it."""
    iron, frame = c.tone(0.4, 0.02, 250), c.tone(0.62, 0.13, c.design("bicycle", (25, 200, 95)))
    r, out = size * 0.32, c.ground_shadow(x, y, size * 1.5, 0.8)
    wheels = "".join(
        f"M{nums((x + s * size * 0.52 - r, y - r))}a{r:.1f} {r:.1f} 0 1 0 {2 * r:.1f} 0a{r:.1f} {r:.1f} 0 1 0 {-2 * r:.1f} 0z"
        for s in (-1, 1)
    )
    out += c.stroke(wheels, iron, 5)
    hub, crank, seat, head, front = (
        (x - size * 0.52, y - r),
        (x - size * 0.06, y - r * 0.9),
        (x - size * 0.2, y - size * 0.78),
        (x + size * 0.36, y - size * 0.8),
        (x + size * 0.52, y - r),
    )
    out += c.stroke(
        line([hub, crank])
        + line([crank, head])
        + line([seat, head])
        + line([seat, crank])
        + line([hub, seat])
        + line([head, front]),
        frame,
        5.5,
    )
    out += c.stroke(
        line([head, (head[0] - 4, head[1] - size * 0.16), (head[0] + size * 0.14, head[1] - size * 0.2)])
        + line([(seat[0] - 12, seat[1] - 6), (seat[0] + 14, seat[1] - 6)]),
        iron,
        6,
    )
    return out + c.sheet(
        rect(head[0] - 2, head[1] - size * 0.12, size * 0.26, size * 0.2), c.tone(0.76, 0.07, 70), lift=0.3
    )


def birdhouse(c: Cutter, x: float, y: float, size: float, random: Random) -> str:
    """Return a birdhouse on its pole, somebody looking out of it."""
    tone, wood, top = (
        c.tone(0.78, 0.09, random.choice((25, 85, 200, 150))),
        c.role("wood", dl=-0.06),
        y - size * 2.1,
    )
    out = c.stroke(line([(x, y), (x, top)]), wood, size * 0.1)
    out += c.sheet(rect(x - size * 0.34, top - size * 0.6, size * 0.68, size * 0.66), tone, lift=0.35)
    out += c.sheet(
        corners(
            [(x - size * 0.5, top - size * 0.54), (x, top - size * 0.98), (x + size * 0.5, top - size * 0.54)]
        ),
        c.role("roof"),
        lift=0.3,
    )
    out += c.disc(x, top - size * 0.3, size * 0.16, c.tone(0.32, 0.03, 50))
    beak = corners(
        [
            (x - size * 0.03, top - size * 0.27),
            (x + size * 0.14, top - size * 0.22),
            (x - size * 0.03, top - size * 0.2),
        ]
    )
    out += c.disc(x - size * 0.02, top - size * 0.26, size * 0.1, c.tone(0.74, 0.12, 60)) + c.piece(
        beak, c.tone(0.82, 0.14, 85)
    )
    out += c.disc(x + size * 0.01, top - size * 0.29, size * 0.025, c.tone(0.22, 0.02, 260))
    return out + c.stroke(
        line([(x, top - size * 0.08), (x + size * 0.2, top - size * 0.08)]), wood, size * 0.06
    )


def butterflies(c: Cutter, x: float, y: float, size: float, random: Random) -> str:
    """Return two or three butterflies about (x, y)."""
    out = ""
    for _ in range(random.choice((2, 3))):
        bx, by, s = x + random.uniform(-70, 70), y + random.uniform(-46, 46), size * random.uniform(0.3, 0.44)
        wings = "".join(
            f"M{nums((bx, by))}Q{nums((bx + way * s * 0.3, by - s, bx + way * s, by - s * 0.75))}Q{nums((bx + way * s * 1.05, by - s * 0.1, bx, by))}"
            f"Q{nums((bx + way * s * 0.9, by + s * 0.1, bx + way * s * 0.6, by + s * 0.62))}Q{nums((bx + way * s * 0.1, by + s * 0.6, bx, by))}Z"
            for way in (-1, 1)
        )
        tone = c.tone(0.82, 0.11, random.choice((85, 350, 300, 40, 235)))
        out += c.sheet(wings, tone, lift=0.25) + c.stroke(
            line([(bx, by - s * 0.3), (bx, by + s * 0.36)]), c.tone(0.35, 0.03, 50), s * 0.13
        )
    return out


def toadstools(c: Cutter, x: float, y: float, size: float, random: Random) -> str:
    """Return toadstools, a snail passing by."""
    out, red = "", c.tone(0.62, 0.16, random.choice((28, 28, 55)))
    for dx, high in ((-0.36, 0.6), (0.06, 1.0)):
        px, h = x + dx * size, size * high
        out += c.piece(
            corners(
                [
                    (px - h * 0.12, y),
                    (px - h * 0.08, y - h * 0.6),
                    (px + h * 0.08, y - h * 0.6),
                    (px + h * 0.12, y),
                ]
            ),
            c.tone(0.94, 0.02, 85),
        )
        out += c.sheet(
            f"M{nums((px - h * 0.44, y - h * 0.5))}C{nums((px - h * 0.4, y - h * 1.1, px + h * 0.4, y - h * 1.1, px + h * 0.44, y - h * 0.5))}Q{nums((px, y - h * 0.38, px - h * 0.44, y - h * 0.5))}Z",
            red,
            lift=0.3,
        )
        for sx, sy in ((-0.18, 0.64), (0.1, 0.78), (0.24, 0.6)):
            out += c.disc(px + sx * h, y - sy * h, h * 0.06, c.tone(0.97, 0.015, 85))
    sx, s = x + size * 0.62, size * 0.22
    body = f"M{nums((sx - s * 1.4, y))}Q{nums((sx - s, y - s * 0.5, sx, y - s * 0.3))}L{nums((sx + s * 1.1, y - s * 0.3))}Q{nums((sx + s * 1.3, y - s * 1.2, sx + s * 1.6, y - s * 1.1))}Q{nums((sx + s * 1.9, y - s * 0.2, sx + s * 1.3, y))}Z"
    shell = c.tone(0.72, 0.09, 60)
    return (
        out
        + c.piece(body, c.tone(0.86, 0.05, 85))
        + c.sheet(oval(sx, y - s * 0.9, s, s * 0.85, count=9), shell, lift=0.25)
        + c.disc(sx, y - s * 0.85, s * 0.4, shift(shell, dl=-0.1))
    )


def perched(c: Cutter, x: float, y: float, size: float, random: Random) -> str:
    """Return two small birds side by side on a post."""
    out = c.stroke(
        line([(x, y), (x, y - size * 1.4)])
        + line([(x - size * 0.7, y - size * 1.4), (x + size * 0.7, y - size * 1.4)]),
        c.role("wood", dl=-0.06),
        size * 0.16,
    )
    for way, dx, hue in ((1, -0.34, random.choice((235, 25))), (-1, 0.34, random.choice((85, 55)))):
        bx, by, s = x + dx * size, y - size * 1.72, size * 0.3
        tail = corners(
            [
                (bx - way * s * 0.7, by),
                (bx - way * s * 1.7, by + s * 0.75),
                (bx - way * s * 1.1, by + s * 0.9),
            ]
        )
        beak = corners(
            [
                (bx + way * s * 0.9, by - s * 0.5),
                (bx + way * s * 1.5, by - s * 0.32),
                (bx + way * s * 0.9, by - s * 0.14),
            ]
        )
        tone = c.tone(0.66, 0.11, hue)
        out += (
            c.piece(tail, shift(tone, dl=-0.08))
            + c.piece(beak, c.tone(0.8, 0.14, 75))
            + c.sheet(oval(bx, by, s, s * 0.95, count=9), tone, lift=0.25)
        )
        out += c.piece(
            oval(bx + way * s * 0.2, by + s * 0.3, s * 0.56, s * 0.5, count=7), c.tone(0.93, 0.04, 80)
        ) + c.disc(bx + way * s * 0.5, by - s * 0.35, s * 0.13, c.tone(0.2, 0.02, 260))
    return out
