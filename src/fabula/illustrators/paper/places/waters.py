"""By the water: river, lake, pond, shore and island."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from dataclasses import replace
from random import Random

from fabula.illustrators.paper.cut import Cutter, panel
from fabula.illustrators.paper.palette import mix, shift
from fabula.illustrators.paper.pen import leaf, line, nums, oval, smooth, star, wobble
from fabula.illustrators.paper.places import coasts, nature, trees
from fabula.illustrators.paper.places.land import hills, spread
from fabula.illustrators.paper.places.outdoors import ground, stage
from fabula.illustrators.paper.places.stage import Frame, Stage
from fabula.illustrators.paper.sky import backdrop


def river(c: Cutter, f: Frame) -> Stage:
    random = c.random("river")
    back = backdrop(c, f) + hills(c, f, random, trees=8)
    back += ground(c, f, random)
    if c.brimming:
        for at in (40, 970):
            back += trees.tree(c, at, f.horizon + f.height * 0.1, f.height * 0.42, 0.3, random)
        return stage(c, f, back, nature.front_grass(c, f.bottom, random))
    y = f.horizon + f.height * 0.1
    left, right = [], []
    for index in range(7):
        share = index / 6
        centre = 620 - 420 * share + 120 * (1 if index % 2 else -1) * share
        wide = 30 + 190 * share
        left.append((centre - wide, y + (f.height * 0.25) * share))
        right.append((centre + wide * 0.9, y + (f.height * 0.25) * share))
    back += c.sheet(smooth([*left, *reversed(right)]), c.role("water", 0.1), lift=0.3, edge=0.8)
    glints = ""
    for _ in range(9):
        gx, gy = random.uniform(160, 560), y + random.uniform(30, f.height * 0.22)
        glints += line([(gx, gy), (gx + 30, gy - 4), (gx + 66, gy)])
    back += c.stroke(glints, mix(c.role("water", 0.1), "#ffffff", 0.45), 3, opacity=0.7)
    bank = nature.ridge(random, f.horizon + f.height * 0.3, 16, 2)
    back += c.crest(nature.land(bank), c.land(0.08))
    back += nature.reeds(c, 60, f.horizon + f.height * 0.33, 130, random) + nature.reeds(
        c, 950, f.horizon + f.height * 0.33, 110, random
    )
    for x in spread(random, 3, edges=True):
        back += nature.rock(c, x, f.horizon + f.height * 0.32, random.uniform(50, 90), 0.1, random)
    for x in (40, 970):
        back += trees.tree(c, x, f.horizon + f.height * 0.1, f.height * 0.42, 0.3, random)
    return stage(c, f, back, nature.front_grass(c, f.bottom, random))


def bridge(c: Cutter, f: Frame) -> Stage:
    """A wooden bridge to stand on: the stream comes down to it between its banks and goes on beneath."""
    random = c.random("bridge")
    h = f.height
    back = backdrop(c, f) + hills(c, f, random, trees=8) + ground(c, f, random)
    deck, lip = f.horizon + h * 0.24, f.bottom - h * 0.05
    bend = random.choice((-1, 1)) * 50
    top = f.horizon + h * 0.08
    stream = [
        (500 + bend - 26, top),
        (430, top + h * 0.05),
        (330 + bend, deck - h * 0.04),
        (210, nature.FLOOR),
    ]
    other = [
        (500 + bend + 26, top),
        (560, top + h * 0.05),
        (690 + bend, deck - h * 0.04),
        (800, nature.FLOOR),
    ]
    water = c.role("water", 0.1)
    back += c.sheet(smooth([*stream, *reversed(other)]), water, lift=0.3, edge=0.8)
    glints = "".join(
        line([(x, y), (x + 26, y - 4), (x + 58, y)])
        for x, y in ((random.uniform(390, 590), random.uniform(top + 24, deck - 8)) for _ in range(7))
    )
    back += c.stroke(glints, mix(water, "#ffffff", 0.45), 3, opacity=0.7)
    for x in (300, 720):
        back += nature.rock(c, x, deck - h * 0.02, random.uniform(54, 80), 0.1, random)
    back += nature.reeds(c, 170, deck, 100, random) + nature.reeds(c, 860, deck, 90, random)
    for x in (30, 975):
        back += trees.tree(c, x, f.horizon + h * 0.12, h * 0.44, 0.3, random)
    return stage(c, f, back + _planks(c, deck, lip, h), "")


def _planks(c: Cutter, deck: float, lip: float, height: float) -> str:
    """Return the bridge from side to side of the page: its far rail, the planks, the beam at its near edge."""
    wood, beam = c.role("wood"), c.role("wood", dl=-0.12)

    def arch(y: float, rise: float) -> str:
        return f"M{nums((-40, y + rise))}Q{nums((500, y - rise, 1040, y + rise))}"

    def far_edge(x: float) -> float:
        return deck - rise * (1 - abs(x - 500) / 500)

    rise = height * 0.02
    rail = arch(deck - height * 0.13, rise)
    posts = "".join(line([(x, far_edge(x) + 6), (x, deck - height * 0.145)]) for x in range(40, 1000, 153))
    out = c.stroke(posts, beam, 15) + c.stroke(rail, beam, 17) + c.stroke(rail, wood, 10)
    top = f"{arch(deck, rise)}V{nums((lip,))}H-40Z"
    out += c.sheet(top, shift(wood, dl=0.05), lift=0.5)
    seams = "".join(line([(x, far_edge(x)), (500 + (x - 500) * 1.24, lip)]) for x in range(-300, 1340, 82))
    out += c.stroke(seams, beam, 3, opacity=0.6)
    edge = c.sheet(f"M-40 {lip:.0f}H1040V{lip + height * 0.035:.0f}H-40Z", beam, lift=0.5)
    return out + edge


def lake(c: Cutter, f: Frame) -> Stage:
    random = c.random("lake")
    back = backdrop(c, f) + hills(c, f, random, mountains=True, trees=7)
    if c.season == "winter":
        return stage(c, f, back + _ice(c, f, random), "", tone=panel(c, 220, 0.02))
    back += nature.water(c, f.horizon - 4, f.horizon + f.height * 0.34, random)
    back += coasts.islet(c, random.uniform(330, 670), f.horizon + f.height * 0.06, f.height * 0.3, random)
    shore = nature.ridge(random, f.horizon + f.height * 0.3, 22, 1, tilt=random.choice((-30, 30)))
    back += c.crest(nature.land(shore), c.land(0.1))
    way = random.choice((-1, 1))
    back += coasts.jetty(c, 500 + way * 370, f.horizon + f.height * 0.33, f.height * 0.34, way)
    back += nature.reeds(c, 70, f.at(0.82), 150, random) + nature.reeds(c, 940, f.at(0.84), 130, random)
    back += nature.flower_patch(c, random.choice((200, 800)), f.at(0.92), 180, 5, random)
    ashore = f.horizon + f.height * 0.3 + 42
    return replace(stage(c, f, back, nature.front_grass(c, f.bottom, random)), far=min(ashore, f.bottom - 40))


def _ice(c: Cutter, f: Frame, random: Random) -> str:
    """Return a frozen lake to walk on: bare ice with the marks of skates, snow along both shores."""
    ice = c.tone(0.9, 0.03, 225, 0.12)
    out = c.crest(nature.land(nature.ridge(random, f.horizon + f.height * 0.03, 6, 1)), ice, lift=0.3)
    marks = ""
    for _ in range(14):
        x, y = random.uniform(60, 860), random.uniform(f.horizon + f.height * 0.1, f.bottom - 12)
        long, bend = random.uniform(60, 180), random.uniform(-16, 16)
        marks += line([(x, y), (x + long / 2, y + bend), (x + long, y + bend * 0.4)])
    out += c.stroke(marks, mix(ice, "#ffffff", 0.7), 3, opacity=0.8)
    snow = c.tone(0.97, 0.01, 230, 0.06)
    for x, wide in ((-40, 230), (1040, 260)):
        drift = oval(x, f.horizon + f.height * 0.14, wide, f.height * 0.09, count=12)
        out += c.sheet(smooth(wobble(drift, random, 8)), snow, lift=0.4)
    for x in (56, 950):
        out += nature.reeds(c, x, f.horizon + f.height * 0.16, 110, random)
    return out


def pond(c: Cutter, f: Frame) -> Stage:
    random = c.random("pond")
    back = backdrop(c, f) + hills(c, f, random, trees=7) + ground(c, f, random)
    if c.brimming:
        return stage(c, f, back, nature.front_grass(c, f.bottom, random))
    cx, cy = random.choice((420, 580)), f.horizon + f.height * 0.2
    back += c.sheet(
        wobble(oval(cx, cy, 400, f.height * 0.105, count=12), random, 9),
        shift(c.land(0.2), dl=-0.08),
        lift=0.2,
    )
    back += c.sheet(
        wobble(oval(cx, cy + 5, 380, f.height * 0.093, count=12), random, 8),
        c.role("water", 0.1),
        lift=0,
        edge=0.8,
    )
    for _ in range(6):
        x, y, size = (
            cx + random.uniform(-300, 300),
            cy + random.uniform(-0.05, 0.06) * f.height,
            random.uniform(24, 40),
        )
        pad = f"M{nums((x, y))}L{nums((x + size, y - size * 0.16))}A{nums((size, size * 0.42))} 0 1 1 {nums((x + size * 0.8, y - size * 0.28))}Z"
        back += c.sheet(pad, c.leaf(random, 0.05, dl=0.02), lift=0.2)
        if random.random() < 0.45 and c.season in ("spring", "summer"):
            petals = "".join(
                smooth(leaf((x, y - 4), (x + dx, y - 24 + abs(dx) * 0.4), 10)) for dx in (-16, -8, 0, 8, 16)
            )
            back += c.piece(petals, c.tone(0.84, 0.09, 355))
    back += nature.reeds(c, 85, f.horizon + f.height * 0.3, 160, random) + nature.reeds(
        c, 925, f.horizon + f.height * 0.28, 140, random
    )
    back += nature.rock(c, random.choice((150, 850)), f.horizon + f.height * 0.34, 90, 0.05, random)
    return stage(c, f, back, nature.front_grass(c, f.bottom, random))


def seashore(c: Cutter, f: Frame) -> Stage:
    random = c.random("seashore")
    sand = c.tone(0.88, 0.055, 82, 0.05)
    back = backdrop(c, f, clouds=3) + nature.water(c, f.horizon - 6, f.horizon + f.height * 0.24, random)
    back += coasts.sail(c, random.choice((200, 760)), f.horizon + 12, 70) + coasts.seaside(c, f, random)
    foam = nature.ridge(random, f.horizon + f.height * 0.2, 22, 2)
    back += c.crest(nature.land(foam), c.tone(0.97, 0.01, 220), lift=0.5)
    beach = [(x, y + 16 + random.uniform(-3, 6)) for x, y in foam]
    back += c.crest(nature.land(beach), sand, lift=0.35)
    for _ in range(7):
        x, y = random.uniform(30, 970), random.uniform(f.horizon + f.height * 0.32, f.bottom - 10)
        back += (
            shell(c, x, y, random.uniform(13, 22), random)
            if random.random() < 0.6
            else starfish(c, x, y, 18, random)
        )
    back += coasts.on_the_beach(c, f, random)
    front = dune_grass(c, f.bottom, random)
    return stage(c, f, back, front, tone=panel(c, 82, 0.04))


def sea(c: Cutter, f: Frame) -> Stage:
    random = c.random("sea")
    back = backdrop(c, f, clouds=3)
    x = random.choice((150, 830))
    isle = [(x - 120, f.horizon + 4), (x - 60, f.horizon - 40), (x + 10, f.horizon - 58), (x + 80, f.horizon - 24),
            (x + 130, f.horizon + 4)]  # fmt: skip
    back += c.piece(isle, c.land(0.75))
    back += nature.water(c, f.horizon - 6, f.bottom + 40, random, bands=7)
    back += coasts.sail(c, 1000 - x + random.uniform(-60, 60), f.horizon + 14, 84)
    for index in range(3):
        gx, gy = random.uniform(120, 880), f.top + (f.horizon - f.top) * (0.3 + 0.16 * index)
        wings = f"M{nums((gx - 26, gy - 8))}Q{nums((gx - 12, gy - 20, gx, gy))}Q{nums((gx + 12, gy - 20, gx + 26, gy - 8))}"
        back += c.stroke(wings, c.tone(0.5, 0.03, 250, 0.2), 4, opacity=0.8)
    return stage(c, f, back, "", tone=panel(c, 225, 0.04), edge="wave", water=True)


def shell(c: Cutter, x: float, y: float, size: float, random: Random) -> str:
    """Return a fan shell."""
    tone = c.tone(0.88, 0.05, random.choice((20, 60, 340)))
    fan = f"M{nums((x, y))}L{nums((x - size, y - size * 0.7))}Q{nums((x - size * 0.7, y - size * 1.3, x, y - size * 1.3))}Q{nums((x + size * 0.7, y - size * 1.3, x + size, y - size * 0.7))}Z"
    ribs = "".join(line([(x, y), (x + dx * size, y - size * 1.15)]) for dx in (-0.5, 0, 0.5))
    return c.sheet(fan, tone, lift=0.2) + c.stroke(ribs, shift(tone, dl=-0.1), 1.6)


def starfish(c: Cutter, x: float, y: float, size: float, random: Random) -> str:
    """Return a starfish."""
    return c.sheet(
        smooth(star(x, y, size, size * 0.42, 5, random.uniform(0, 1))), c.tone(0.72, 0.13, 35), lift=0.25
    )


def dune_grass(c: Cutter, bottom: float, random: Random) -> str:
    """Return dry grass in the lower corners."""
    out, tone = "", c.tone(0.66, 0.08, 110)
    for side in (0, 1):
        for index in range(4):
            x = (-8 + index * 34) if side == 0 else 1008 - index * 34
            out += nature.tuft(
                c, x, bottom + 10, 125 - index * 22, shift(tone, dl=random.uniform(-0.05, 0.03)), random, 4
            )
    return out
