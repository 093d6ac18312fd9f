"""What lies in the middle of open country, behind whoever stands there: one design a book, another spot a page."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from random import Random

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.palette import mix, shift
from fabula.illustrators.paper.pen import line, nums, oval
from fabula.illustrators.paper.places import homes, nature
from fabula.illustrators.paper.places.stage import Frame


def crossed_by(c: Cutter) -> str:
    """Return the name of what crosses this book's meadows."""
    return c.design(
        "meadow", ("drifts", "brook", "wall") if c.korean else ("drifts", "brook", "wall", "mown")
    )


def middle(c: Cutter, f: Frame, random: Random) -> str:
    """Return what crosses the middle of this book's meadows."""
    kind = crossed_by(c)
    return {"drifts": drifts, "brook": brook, "wall": _wall, "mown": mown}[kind](c, f, random)


def _dots(spots: list[tuple[float, float, float]]) -> str:
    return "".join(
        f"M{x - r:.0f} {y:.0f}a{r:.1f} {r * 0.8:.1f} 0 1 0 {2 * r:.1f} 0a{r:.1f} {r * 0.8:.1f} 0 1 0 {-2 * r:.1f} 0z"
        for x, y, r in spots
    )


def drifts(c: Cutter, f: Frame, random: Random) -> str:
    """Return drifts of small flowers that run across the field, larger the nearer they are."""
    if c.season == "winter":
        return ""
    hues, out = c.design("drift", ((25, 95), (300, 350), (95, 60), (255, 350))), ""
    for row, hue in enumerate((*hues, hues[0])):
        level = f.horizon + f.height * (0.085 + 0.05 * row)
        start, long = random.uniform(-60, 420), random.uniform(420, 640)
        spots = []
        for _ in range(34):
            share = random.random()
            x = start + long * share
            spread = (1 - (2 * share - 1) ** 2) * f.height * 0.02
            spots.append(
                (x, level + random.uniform(-1, 1) * spread, 3.2 + 1.5 * row + random.uniform(-0.6, 0.6))
            )
        field = oval(start + long / 2, level, long * 0.54, f.height * 0.026, count=10)
        out += c.piece(field, c.land(0.25 - 0.06 * row, dl=-0.03), opacity=0.55)
        out += c.piece(_dots(spots), c.tone(0.76 if hue != 95 else 0.87, 0.13, hue, 0.25 - 0.08 * row))
    return out


def brook(c: Cutter, f: Frame, random: Random) -> str:
    """Return a brook that winds across, with stones to step on."""
    level, high = f.horizon + f.height * 0.115, f.height * 0.03
    bend = random.choice((-1, 1)) * f.height * 0.022
    points = [
        (-50.0, level - bend),
        (180.0, level + bend),
        (430.0, level - bend * 0.6),
        (700.0, level + bend * 0.9),
        (1050.0, level - bend),
    ]
    low = [(x, y + high * (1.2 if index % 2 else 0.8)) for index, (x, y) in enumerate(points)]
    outline = line(points) + "L" + line(low[::-1])[1:] + "Z"
    water = c.role("water", 0.15, dl=0.03) if c.season != "winter" else c.tone(0.88, 0.03, 225, 0.1)
    out = c.sheet(outline, water, lift=0.25, edge=0.9)
    glints = ""
    for _ in range(8):
        x = random.uniform(20, 940)
        y = nature.crest_at(points, x) + high * random.uniform(0.3, 0.7)
        glints += line([(x, y), (x + 22, y - 2), (x + 46, y)])
    out += c.stroke(glints, mix(water, "#ffffff", 0.5), 2.4, opacity=0.8)
    x = random.choice((300, 690))
    for step, dx in enumerate((-44, -14, 18, 48)):
        y = nature.crest_at(points, x + dx) + high * (0.15 + 0.24 * step)
        out += c.sheet(oval(x + dx, y, 17, 8, count=8), c.role("stone", 0.1), lift=0.25)
    for rx in (x - 150, x + 190):
        out += nature.reeds(c, rx, nature.crest_at(points, rx) + high * 0.3, f.height * 0.1, random)
    return out


def _wall(c: Cutter, f: Frame, random: Random) -> str:
    """Return the country's fence across the field, open where the path goes through."""
    y, gap = f.horizon + f.height * 0.12, random.choice((380, 500, 620))
    return homes.border(c, -40, gap - 110, y, 44, random) + homes.border(c, gap + 110, 1040, y, 44, random)


def mown(c: Cutter, f: Frame, random: Random) -> str:
    """Return bands where the hay is cut, and the rolls of it."""
    if c.season == "winter":
        return ""
    out = ""
    for row in range(3):
        level = f.horizon + f.height * (0.095 + 0.045 * row)
        out += c.piece(
            f"M-40 {level:.0f}Q500 {level - 14:.0f} 1040 {level:.0f}L1040 {level + f.height * 0.016:.0f}Q500 {level + f.height * 0.016 - 14:.0f} -40 {level + f.height * 0.016:.0f}Z",
            c.land(0.18, dl=0.045, dh=-12), opacity=0.7,
        )  # fmt: skip
    for x in (random.uniform(120, 260), random.uniform(320, 420), random.uniform(720, 860)):
        out += _roll(
            c, x, f.horizon + f.height * random.uniform(0.11, 0.16), f.height * random.uniform(0.085, 0.11)
        )
    return out


def _roll(c: Cutter, x: float, y: float, size: float) -> str:
    """Return a roll of hay seen from its end."""
    straw, r = c.tone(0.84, 0.095, 86, 0.12), size / 2
    out = c.ground_shadow(x + r * 0.4, y, size * 1.5, 0.8)
    body = f"M{nums((x, y - size))}L{nums((x + size * 0.8, y - size))}A{nums((r * 0.55, r))} 0 0 1 {nums((x + size * 0.8, y))}L{nums((x, y))}Z"
    out += c.sheet(body, shift(straw, dl=-0.05), lift=0.4)
    out += c.sheet(oval(x, y - r, r * 0.62, r, count=12), straw, lift=0)
    curl = f"M{nums((x + r * 0.4, y - r))}A{nums((r * 0.4, r * 0.7))} 0 1 0 {nums((x, y - r * 0.35))}A{nums((r * 0.26, r * 0.5))} 0 1 0 {nums((x - r * 0.22, y - r))}"
    return out + c.stroke(curl, shift(straw, dl=-0.12), 2.6)


def canopy(c: Cutter, f: Frame, random: Random) -> str:
    """Return the leaves of near trees along the upper edge: the roof of a wood."""
    if c.season == "winter":
        return ""
    out, top = "", max(f.top, 0.0)
    for row in range(2):
        low, x = top + f.height * (0.115 - 0.05 * row), -50.0
        path = f"M-50 -40L-50 {low:.0f}"
        while x < 1050:
            wide = random.uniform(56, 96)
            dip = f.height * (0.05 * abs((x + wide - 500) / 500) ** 1.4)
            path += f"A{nums((wide * 0.55, wide * 0.42))} 0 0 0 {nums((x + wide, low + dip + random.uniform(-9, 9)))}"
            x += wide
        tone = c.leaf(random, 0.06, dl=-0.04 - 0.07 * row)
        out += c.sheet(path + f"L{nums((x, -40))}Z", tone, lift=0.6)
        if row == 0:
            cuts = ""
            for _ in range(16):
                px, py = random.uniform(0, 1000), top + random.uniform(0.05, 0.13) * f.height
                cuts += f"M{nums((px, py))}q12 2 16 16q-14 -2 -16 -16z"
            out += c.piece(cuts, shift(tone, dl=0.06))
    return out
