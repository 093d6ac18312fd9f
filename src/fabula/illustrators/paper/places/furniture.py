"""What stands and hangs in rooms. Foot at (x, y) unless said otherwise."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

import math
from random import Random

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.palette import mix, oklch, shift
from fabula.illustrators.paper.pen import corners, line, nums, oval, smooth
from fabula.illustrators.paper.places.built import rect, rounded


def window(
    c: Cutter,
    x: float,
    y: float,
    width: float,
    height: float,
    random: Random,
    *,
    round_: bool = False,
    arch: bool = False,
) -> str:
    """Return a window (middle at x, y) with the hour, season and weather outside, and its sill."""
    c.hangs(x, y, width * 1.2, height * 1.2)
    outside = Cutter(c.palette, c.time, c.weather, c.season, c.seed, book=c.book)
    name = c.name()
    left, top = x - width / 2, y - height / 2
    if round_:
        shape = smooth(oval(x, y, width / 2, height / 2, count=12))
    elif arch:
        r = width / 2
        shape = f"M{nums((left, top + height))}L{nums((left, top + r))}A{nums((r, r))} 0 0 1 {nums((left + width, top + r))}L{nums((left + width, top + height))}Z"
    else:
        shape = rect(left, top, width, height)
    view = c.piece(rect(left - 4, top - 4, width + 8, height + 8), outside.sky(0.25))
    view += c.piece(
        f"M{nums((left - 5, top + height * 0.62))}Q{nums((x, top + height * 0.38, left + width + 5, top + height * 0.66))}V{top + height + 5:.0f}H{left - 5:.0f}Z",
        outside.sky(0.85),
    )
    for level, depth in ((0.76, 0.7), (0.86, 0.35)):
        view += c.piece(
            f"M{nums((left - 5, top + height * level))}Q{nums((left + width * random.uniform(0.3, 0.7), top + height * (level - 0.16), left + width + 5, top + height * (level + 0.02)))}V{top + height + 5:.0f}H{left - 5:.0f}Z",
            outside.land(depth),
        )
    view += _outside_weather(c, left, top, width, height, random)
    frame = c.role("wall", dl=0.03) if not c.dark else c.role("wood", dl=0.06)
    bars = line([(x, top), (x, top + height)]) + line(
        [(left, top + height * 0.48), (left + width, top + height * 0.48)]
    )
    out = c.sheet(shape, outside.sky(0.3), lift=0.5, edge=0)
    out += f'<defs><clipPath id="{name}"><path d="{shape}"/></clipPath></defs><g clip-path="url(#{name})">{view}</g>'
    out += (
        c.stroke(bars, frame, width * 0.035)
        + c.stroke(shape, shift(frame, dl=-0.08), width * 0.085)
        + c.stroke(shape, frame, width * 0.06)
    )
    if not round_:
        out += c.sheet(rect(left - width * 0.1, top + height, width * 1.2, height * 0.075), frame, lift=0.45)
    return out


def _outside_weather(c: Cutter, left: float, top: float, width: float, height: float, random: Random) -> str:
    out, path = "", ""
    if c.time == "night" and c.weather in ("clear", "wind", "cloudy"):
        for _ in range(12):
            out += c.disc(
                left + random.random() * width,
                top + random.random() * height * 0.6,
                random.uniform(1.4, 2.6),
                c.glow(0.95, 0.05, 95),
            )
    if c.weather in ("rain", "storm"):
        for _ in range(26):
            px, py = left + random.random() * width * 1.1, top + random.random() * height
            path += f"M{nums((px, py))}l-6 20"
        out += c.stroke(path, "#eef3fb", 2, opacity=0.6)
    if c.weather == "snow":
        for _ in range(26):
            out += c.disc(
                left + random.random() * width,
                top + random.random() * height,
                random.uniform(2, 4.4),
                "#ffffff",
                opacity=0.9,
            )
    if c.weather == "fog":
        out += c.piece(rect(left, top, width, height), "#eef0f2", opacity=0.45)
    return out


def table(c: Cutter, x: float, y: float, width: float, height: float, *, cloth: bool = False) -> str:
    """Return a table; its top is at y - height."""
    wood = c.role("wood", dl=-0.02)
    top = y - height
    legs = rect(x - width * 0.42, top, width * 0.06, height) + rect(
        x + width * 0.36, top, width * 0.06, height
    )
    out = c.ground_shadow(x, y, width * 0.95) + c.sheet(legs, shift(wood, dl=-0.1), lift=0.3)
    out += c.sheet(rounded(x - width / 2, top - 4, width, height * 0.15, 8), wood, lift=0.6)
    if cloth:
        tone = c.role("cloth")
        step = width * 0.92 / 8
        drape = f"M{nums((x - width * 0.46, top - 7))}L{nums((x + width * 0.46, top - 7))}L{nums((x + width * 0.46, top + height * 0.3))}"
        for index in range(8):
            px = x + width * 0.46 - index * step
            drape += f"Q{nums((px - step / 2, top + height * 0.46, px - step, top + height * 0.3))}"
        out += c.sheet(drape + "Z", tone, lift=0.4)
        dots = ""
        for index in range(11):
            px, py = x - width * 0.42 + index * width * 0.084, top + height * (0.1 if index % 2 else 0.23)
            dots += smooth(oval(px, py, 4.5, 4.5, count=6))
        out += c.piece(dots, mix(tone, "#ffffff", 0.6))
    return out


def chair(c: Cutter, x: float, y: float, size: float, *, flip: bool = False) -> str:
    """Return a wooden chair, `size` high."""
    wood, s = c.role("wood", dl=-0.06), -1 if flip else 1
    back = line([(x - s * size * 0.26, y), (x - s * size * 0.3, y - size)]) + line(
        [(x + s * size * 0.26, y), (x + s * size * 0.24, y - size * 0.46)]
    )
    rails = "".join(
        line([(x - s * size * 0.29, y - size * h), (x - s * size * 0.12, y - size * (h - 0.01))])
        for h in (0.66, 0.8, 0.94)
    )
    return (
        c.ground_shadow(x, y, size * 0.6)
        + c.stroke(back + rails, shift(wood, dl=-0.05), size * 0.07)
        + c.sheet(rounded(x - size * 0.32, y - size * 0.5, size * 0.64, size * 0.1, 8), wood, lift=0.4)
    )


def bed(c: Cutter, x: float, y: float, width: float, random: Random, *, flip: bool = False) -> str:
    """Return a bed with a patchwork quilt; its mattress is `width` * 0.3 above the floor."""
    s = -1 if flip else 1
    high = width * 0.3
    wood, quilt = c.role("wood", dl=-0.05), c.role("cloth")
    head, foot = x - s * width / 2, x + s * width / 2
    out = c.ground_shadow(x, y, width)

    def board(px: float, tall: float) -> str:
        w = width * 0.075
        shape = f"M{nums((px - w / 2, y))}L{nums((px - w / 2, y - tall))}Q{nums((px, y - tall - w * 0.9, px + w / 2, y - tall))}L{nums((px + w / 2, y))}Z"
        return c.sheet(shape, wood, lift=0.5)

    out += board(head, width * 0.55)
    left = min(head, foot)
    out += c.sheet(rect(left, y - high * 0.62, width, high * 0.42), shift(wood, dl=-0.06), lift=0.3)
    out += c.sheet(rounded(left, y - high, width, high * 0.5, 18), c.tone(0.96, 0.015, 85), lift=0.4)
    pillow = oval(head + s * width * 0.185, y - high * 1.16, width * 0.15, high * 0.32, count=10, square=0.4)
    out += c.sheet(pillow, c.tone(0.975, 0.012, 85), lift=0.4)
    start, end = head + s * width * 0.33, foot
    cover = f"M{nums((start, y - high * 1.12))}Q{nums(((start + end) / 2, y - high * 1.34, end, y - high * 1.05))}L{nums((end, y - high * 0.3))}Q{nums(((start + end) / 2, y - high * 0.18, start, y - high * 0.3))}Z"
    out += c.sheet(cover, quilt, lift=0.5)
    name, squares = c.name(), ""
    step = high * 0.3
    for row in range(4):
        for column in range(int(abs(end - start) / step) + 1):
            if (row + column) % 2:
                squares += c.piece(
                    rect(min(start, end) + column * step, y - high * 1.3 + row * step, step, step),
                    shift(quilt, dl=0.06 if row % 2 else -0.05, dh=random.choice((-30, 0, 40))),
                )
    out += f'<defs><clipPath id="{name}"><path d="{cover}"/></clipPath></defs><g clip-path="url(#{name})">{squares}</g>'
    return out + board(foot, width * 0.36)


def shelf(c: Cutter, x: float, y: float, width: float, random: Random, *, what: str = "jars") -> str:
    """Return a wall shelf with its things; the board's middle is (x, y)."""
    c.hangs(x, y - 26, width, 88)
    wood = c.role("wood", dl=-0.04)
    out, px = "", x - width * 0.44
    while px < x + width * 0.4:
        kind = what if what != "mixed" else random.choice(("jars", "books", "plants"))
        size = random.uniform(26, 38)
        if kind == "books":
            wide, tall = random.uniform(11, 18), random.uniform(40, 60)
            out += c.piece(
                rect(px, y - tall, wide, tall),
                c.tone(random.uniform(0.5, 0.72), 0.1, random.choice((25, 60, 150, 240, 330))),
            )
            out += c.piece(rect(px, y - tall + 9, wide, 4), c.tone(0.9, 0.05, 85))
            px += wide + 2
        elif kind == "bread":
            tone = c.tone(random.uniform(0.68, 0.78), 0.095, 65)
            out += c.sheet(
                oval(px + size * 0.6, y - size * 0.36, size * 0.75, size * 0.4, count=9), tone, lift=0.2
            )
            out += c.stroke(
                "".join(
                    line([(px + size * s, y - size * 0.55), (px + size * (s + 0.14), y - size * 0.3)])
                    for s in (0.25, 0.55, 0.85)
                ),
                shift(tone, dl=0.12),
                3,
            )
            px += size * 1.7
        elif kind == "plants":
            out += c.piece(
                corners(
                    [
                        (px, y - size * 0.6),
                        (px + size * 0.8, y - size * 0.6),
                        (px + size * 0.65, y),
                        (px + size * 0.15, y),
                    ]
                ),
                c.role("roof"),
            )
            for way in (-0.8, -0.3, 0.3, 0.8):
                out += c.piece(
                    oval(
                        px + size * (0.4 + way * 0.42),
                        y - size * (1.05 - abs(way) * 0.25),
                        size * 0.17,
                        size * 0.3,
                        count=7,
                    ),
                    c.tone(0.6, 0.1, 140 + way * 14),
                )
            px += size * 1.5
        else:
            tone = c.tone(0.78, 0.07, random.choice((25, 85, 150, 230, 350)))
            out += c.sheet(rounded(px, y - size, size * 0.8, size, 8), tone, lift=0.2) + c.piece(
                rect(px + size * 0.08, y - size * 1.14, size * 0.64, size * 0.18), shift(tone, dl=-0.16)
            )
            out += c.piece(
                rect(px + size * 0.14, y - size * 0.65, size * 0.52, size * 0.3), c.tone(0.96, 0.015, 85)
            )
            px += size * 1.1
    return out + c.sheet(rect(x - width / 2, y, width, 13), wood, lift=0.6)


def hearth(c: Cutter, x: float, y: float, width: float, random: Random) -> str:
    """Return a fireplace with a fire burning."""
    stone, high = c.tone(0.74, 0.03, 50), width * 0.86
    c.hangs(x, y - high / 2, width * 1.16, high + 40, "fireplace")
    out = c.sheet(rect(x - width / 2, y - high, width, high), stone, lift=0.7)
    bricks = ""
    for row in range(6):
        for column in range(4):
            bx = x - width / 2 + (column + (row % 2) * 0.5) * width / 4
            if bx < x + width / 2 - width * 0.12:
                bricks += rounded(
                    bx + 3,
                    y - high + row * high / 6 + 3,
                    width / 4 - 6 if bx + width / 4 <= x + width / 2 else width / 8 - 6,
                    high / 6 - 6,
                    5,
                )
    out += c.piece(bricks, shift(stone, dl=-0.06, dc=0.02))
    mouth = f"M{nums((x - width * 0.3, y))}L{nums((x - width * 0.3, y - high * 0.4))}A{nums((width * 0.3, width * 0.26))} 0 0 1 {nums((x + width * 0.3, y - high * 0.4))}L{nums((x + width * 0.3, y))}Z"
    out += c.piece(mouth, oklch(0.25, 0.04, 40)) + c.sheet(
        rect(x - width * 0.58, y - high - 14, width * 1.16, 26), c.role("wood", dl=-0.1), lift=0.5
    )
    out += c.halo(x, y - high * 0.2, width * 1.1, oklch(0.85, 0.13, 65), 0.55)
    return out + fire(c, x, y - 4, width * 0.36)


def fire(c: Cutter, x: float, y: float, size: float) -> str:
    """Return flames on two logs."""
    out = ""
    for share, tone in (
        (1, oklch(0.68, 0.18, 40)),
        (0.68, oklch(0.8, 0.15, 70)),
        (0.38, oklch(0.93, 0.1, 95)),
    ):
        w, h = size * 0.5 * share, size * 1.15 * share
        out += c.piece(
            f"M{nums((x - w, y))}C{nums((x - w * 1.5, y - h * 0.5, x - w * 0.2, y - h * 0.55, x - w * 0.25, y - h))}C{nums((x + w * 0.3, y - h * 0.8, x + w * 0.2, y - h * 0.5, x + w * 0.5, y - h * 0.66))}C{nums((x + w * 1.4, y - h * 0.35, x + w * 1.1, y, x + w * 0.8, y))}Z",
            tone,
        )
    logs = line([(x - size * 0.6, y), (x + size * 0.5, y - size * 0.12)]) + line(
        [(x + size * 0.6, y), (x - size * 0.5, y - size * 0.12)]
    )
    return out + c.stroke(logs, oklch(0.4, 0.06, 45), size * 0.15)


def stove(c: Cutter, x: float, y: float, width: float, random: Random) -> str:
    """Return an iron kitchen stove with a pot and a kettle."""
    iron, high = c.tone(0.46, 0.03, 250), width * 0.7
    c.hangs(x + width * 0.3, y - high * 1.8, width * 0.2, high * 1.6)
    out = c.ground_shadow(x, y, width) + c.stroke(
        line([(x + width * 0.3, y - high), (x + width * 0.3, y - high * 2.5)]),
        shift(iron, dl=0.05),
        width * 0.13,
    )
    out += c.sheet(rounded(x - width / 2, y - high, width, high * 0.94, 14), iron, lift=0.7)
    out += c.sheet(rect(x - width * 0.55, y - high - 6, width * 1.1, 17), shift(iron, dl=-0.08), lift=0.3)
    out += c.piece(
        rounded(x - width * 0.38, y - high * 0.72, width * 0.42, high * 0.46, 10), oklch(0.76, 0.15, 62)
    ) + c.stroke(
        rounded(x - width * 0.38, y - high * 0.72, width * 0.42, high * 0.46, 10), shift(iron, dl=-0.1), 5
    )
    out += c.halo(x - width * 0.17, y - high * 0.5, width * 0.7, oklch(0.85, 0.13, 65), 0.45)
    for dy in (0.6, 0.34):
        out += c.stroke(
            line([(x + width * 0.16, y - high * dy), (x + width * 0.38, y - high * dy)]),
            c.glow(0.8, 0.08, 80),
            6,
        )
    c.own.setdefault("stove", (x - width / 2, y - high, x + width / 2, y))
    if "pot" in c.named:
        return out
    out += pot(c, x - width * 0.2, y - high - 6, width * 0.4)
    return out + steam(c, x - width * 0.2, y - high - width * 0.36, width * 0.4)


def pot(c: Cutter, x: float, y: float, width: float) -> str:
    """Return a cooking pot with its lid."""
    tone, h = c.role("roof", dl=-0.02), width * 0.55
    out = c.sheet(rounded(x - width / 2, y - h, width, h, width * 0.14), tone, lift=0.4)
    out += c.piece(
        f"M{nums((x - width * 0.52, y - h))}Q{nums((x, y - h * 1.55, x + width * 0.52, y - h))}Z",
        shift(tone, dl=0.06),
    )
    out += c.stroke(
        line([(x - width * 0.6, y - h * 0.7), (x - width * 0.48, y - h * 0.7)])
        + line([(x + width * 0.6, y - h * 0.7), (x + width * 0.48, y - h * 0.7)]),
        shift(tone, dl=-0.12),
        7,
    )
    return out + c.disc(x, y - h * 1.34, width * 0.06, shift(tone, dl=-0.12))


def steam(c: Cutter, x: float, y: float, size: float) -> str:
    """Return three wisps of steam."""
    path = ""
    for dx in (-0.3, 0.05, 0.35):
        sx = x + dx * size
        path += f"M{nums((sx, y))}C{nums((sx - size * 0.16, y - size * 0.25, sx + size * 0.18, y - size * 0.4, sx, y - size * 0.7))}"
    return c.stroke(path, "#ffffff", max(size * 0.05, 2), opacity=0.55)


def hanging_lamp(c: Cutter, x: float, top: float, y: float, size: float = 50) -> str:
    """Return a lamp on its cord, burning after dark."""
    c.hangs(x, (top + y) / 2, size * 1.7, y - top)
    tone = c.role("roof", dl=0.02)
    out = c.stroke(line([(x, top), (x, y - size)]), c.tone(0.4, 0.03, 60), 4)
    if c.lit_up:
        out += c.halo(x, y + size * 0.3, size * 6.2, oklch(0.93, 0.09, 82), 0.62)
        out += c.disc(x, y + 4, size * 0.24, oklch(0.97, 0.06, 95))
    shade = f"M{nums((x - size * 0.22, y - size))}L{nums((x + size * 0.22, y - size))}Q{nums((x + size * 0.4, y - size * 0.3, x + size * 0.85, y))}Q{nums((x, y + size * 0.14, x - size * 0.85, y))}Q{nums((x - size * 0.4, y - size * 0.3, x - size * 0.22, y - size))}Z"
    return out + c.sheet(shade, tone, lift=0.5)


def bookcase(c: Cutter, x: float, y: float, width: float, height: float, random: Random) -> str:
    """Return a bookcase full of books."""
    c.hangs(x, y - height / 2, width, height, "bookshelf")
    wood = c.role("wood", dl=-0.1)
    out = c.sheet(rect(x - width / 2, y - height, width, height), wood, lift=0.7)
    rows = max(int(height / 88), 2)
    step = (height - 16) / rows
    colours: dict[int, str] = {}
    for row in range(rows):
        base = y - height + 12 + (row + 1) * step
        out += c.piece(
            rect(x - width / 2 + 12, base - step + 10, width - 24, step - 18), shift(wood, dl=-0.12)
        )
        px = x - width / 2 + 15
        while px < x + width / 2 - 30:
            wide, tall = random.uniform(10, 19), (step - 20) * random.uniform(0.62, 0.97)
            shade = random.randrange(5)
            book = f"{rect(px, base - 8 - tall, wide, tall)}"
            colours[shade] = colours.get(shade, "") + book
            px += wide + 1.6
            if random.random() < 0.07:
                px += 24
    for shade in sorted(colours):
        out += c.piece(
            colours[shade], c.tone((0.62, 0.72, 0.55, 0.66, 0.8)[shade], 0.09, (25, 85, 150, 245, 60)[shade])
        )
    return out


def picture_frame(c: Cutter, x: float, y: float, size: float, random: Random) -> str:
    """Return a small framed landscape."""
    c.hangs(x, y, size * 1.2, size)
    out = c.sheet(rect(x - size * 0.6, y - size * 0.5, size * 1.2, size), c.role("wood", dl=-0.08), lift=0.45)
    return out + _picture(c, x, y, size, random)


def _picture(c: Cutter, x: float, y: float, size: float, random: Random) -> str:
    """Return what is in the frame: hills, a boat, flowers in a vase, a fish."""
    kind, hue = random.choice(("hills", "boat", "flowers", "fish")), random.choice((140, 80, 200))
    paper = c.tone(0.95, 0.03, 88) if kind == "flowers" else c.tone(0.88, 0.04, 225)
    out = c.piece(rect(x - size * 0.48, y - size * 0.38, size * 0.96, size * 0.76), paper)
    if kind == "flowers":
        stems = "".join(
            line([(x, y + size * 0.06), (x + dx * size, y - size * 0.14)]) for dx in (-0.16, 0.02, 0.18)
        )
        out += c.stroke(stems, c.tone(0.55, 0.09, 145), size * 0.03)
        for dx, bloom in ((-0.16, 25), (0.02, 350), (0.18, 85)):
            out += c.disc(x + dx * size, y - size * 0.17, size * 0.085, c.tone(0.75, 0.13, bloom))
        vase = [
            (x - size * 0.1, y + size * 0.04),
            (x + size * 0.1, y + size * 0.04),
            (x + size * 0.13, y + size * 0.22),
            (x + size * 0.07, y + size * 0.32),
            (x - size * 0.07, y + size * 0.32),
            (x - size * 0.13, y + size * 0.22),
        ]
        return out + c.piece(vase, c.tone(0.62, 0.1, hue + 90))
    if kind == "fish":
        out += c.piece(
            rect(x - size * 0.48, y - size * 0.38, size * 0.96, size * 0.76), c.tone(0.76, 0.07, 215)
        )
        body, tail = (
            oval(x - size * 0.04, y, size * 0.24, size * 0.15, count=10),
            corners(
                [(x + size * 0.14, y), (x + size * 0.33, y - size * 0.15), (x + size * 0.33, y + size * 0.15)]
            ),
        )
        return (
            out
            + c.piece(tail, c.tone(0.72, 0.14, 50))
            + c.piece(body, c.tone(0.76, 0.14, 55))
            + c.disc(x - size * 0.16, y - size * 0.03, size * 0.025, c.tone(0.3, 0.02, 260))
        )
    low = f"M{nums((x - size * 0.48, y + size * 0.1))}Q{nums((x - size * 0.1, y - size * 0.2 if kind == 'hills' else y + size * 0.04, x + size * 0.48, y + size * 0.12))}V{y + size * 0.38:.0f}H{x - size * 0.48:.0f}Z"
    if kind == "boat":
        sail = corners([(x, y + size * 0.08), (x, y - size * 0.28), (x + size * 0.22, y + size * 0.06)])
        hull = corners(
            [
                (x - size * 0.2, y + size * 0.08),
                (x + size * 0.24, y + size * 0.08),
                (x + size * 0.14, y + size * 0.2),
                (x - size * 0.12, y + size * 0.2),
            ]
        )
        return (
            out
            + c.piece(low, c.tone(0.68, 0.08, 230))
            + c.piece(sail, c.tone(0.97, 0.01, 90))
            + c.piece(hull, c.tone(0.62, 0.14, 28))
        )
    return (
        out
        + c.piece(low, c.tone(0.66, 0.09, hue))
        + c.disc(x + size * 0.2, y - size * 0.16, size * 0.09, c.tone(0.86, 0.11, 80))
    )


def clock(c: Cutter, x: float, y: float, size: float) -> str:
    """Return a wall clock; at night it shows nine. The clock of a story hangs where the room has its own.

    It never shows six: the two hands would lie in one line and read as one.
    """
    if "clock" in c.named and not c.among:
        c.own.setdefault("clock", (x - size / 2, y - size / 2, x + size / 2, y + size / 2))
        return ""
    c.hangs(x, y, size, size)
    hour = {"dawn": 7, "day": 2, "dusk": 5, "night": 9}[c.time]
    way = hour * math.tau / 12 - math.pi / 2
    out = c.sheet(oval(x, y, size / 2, size / 2, count=12), c.role("wood", dl=-0.08), lift=0.45) + c.disc(
        x, y, size * 0.4, c.tone(0.96, 0.02, 88)
    )
    short = line([(x, y), (x + math.cos(way) * size * 0.21, y + math.sin(way) * size * 0.21)])
    tone = c.tone(0.3, 0.03, 260)
    out += c.stroke(short, tone, size * 0.065) + c.stroke(
        line([(x, y), (x, y - size * 0.32)]), tone, size * 0.04
    )
    return out + c.disc(x, y, size * 0.045, tone)
