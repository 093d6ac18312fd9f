"""Where a day out leads: the aquarium, the swimming pool, the observatory."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from fabula.illustrators.paper.cut import Cutter, panel
from fabula.illustrators.paper.palette import mix, oklch, shift
from fabula.illustrators.paper.pen import corners, leaf, line, nums, oval, smooth
from fabula.illustrators.paper.places import built, fittings, nature, trees
from fabula.illustrators.paper.places import furniture as has
from fabula.illustrators.paper.places.land import hills
from fabula.illustrators.paper.places.nature import LEFT, RIGHT
from fabula.illustrators.paper.places.outdoors import ground, stage
from fabula.illustrators.paper.places.rooms import mirrored, room, shell
from fabula.illustrators.paper.places.stage import Frame, Stage
from fabula.illustrators.paper.sky import backdrop


def aquarium(c: Cutter, f: Frame) -> Stage:
    """A dark hall before one great pane: fish, weed, a ray of light in the water."""
    random = c.random("aquarium")
    h = f.height
    back, meet = shell(c, f, random, hue=255, floor=c.tone(0.5, 0.04, 255), planks=False)
    top, low = f.at(0.07), meet - h * 0.04
    frame = built.rounded(70, top, 860, low - top, 40)
    name = c.name()
    deep, pale = oklch(0.5, 0.085, 235), oklch(0.74, 0.085, 205)
    stops = f'<stop offset="0" stop-color="{pale}"/><stop offset="1" stop-color="{deep}"/>'
    water = f'<defs><linearGradient id="{name}" x1="0" x2="0" y1="0" y2="1">{stops}</linearGradient><clipPath id="{name}c"><path d="{frame}"/></clipPath></defs>'
    view = f'<rect x="60" y="{top - 10:.0f}" width="880" height="{low - top + 20:.0f}" fill="url(#{name})"/>'
    for x, wide in ((220, 60), (470, 90), (740, 70)):
        view += c.piece(
            corners([(x, top - 10), (x + wide, top - 10), (x + wide * 2.3, low), (x + wide * 0.6, low)]),
            "#ffffff",
            opacity=0.12,
        )
    view += c.piece(
        f"M60 {low - 34:.0f}Q300 {low - 64:.0f} 520 {low - 30:.0f}T940 {low - 40:.0f}V{low + 10:.0f}H60Z",
        oklch(0.74, 0.05, 85),
    )
    for x in (110, 150, 800, 850, 890):
        tall = random.uniform(0.2, 0.36) * h
        for i in range(4):
            side = (-1) ** i
            y = low - 26 - tall * i / 4
            view += c.piece(leaf((x, y), (x + side * 22, y - tall * 0.3), 15), oklch(0.56, 0.1, 150))
    for x, y, size, hue in (
        (200, 0.3, 40, 55),
        (330, 0.2, 30, 20),
        (660, 0.18, 34, 95),
        (800, 0.34, 44, 25),
        (560, 0.33, 24, 330),
        (440, 0.42, 26, 60),
    ):
        view += _fish(c, x, f.at(y), size, hue, way=1 if x < 500 else -1)
    bubbles = "".join(
        smooth(oval(random.uniform(100, 900), random.uniform(top + 20, low - 40), r, r, count=8))
        for r in (5, 7, 4, 6, 8, 5, 4, 6)
    )
    view += c.piece(bubbles, "#ffffff", opacity=0.35)
    back += c.sheet(built.rounded(52, top - 18, 896, low - top + 36, 48), c.tone(0.42, 0.035, 255), lift=0.7)
    back += fittings.named("tank", water + f'<g clip-path="url(#{name}c)">{view}</g>')
    back += c.halo(500, (top + low) / 2, h * 0.9, oklch(0.85, 0.07, 210), 0.22)
    return room(c, f, back, meet, hue=255, window=(500, f.at(0.2), 600, h * 0.3))


def _fish(c: Cutter, x: float, y: float, size: float, hue: float, *, way: int) -> str:
    tone = oklch(0.74, 0.14, hue)
    tail = corners(
        [
            (x - way * size * 0.7, y),
            (x - way * size * 1.35, y - size * 0.5),
            (x - way * size * 1.2, y),
            (x - way * size * 1.35, y + size * 0.5),
        ]
    )
    fin = corners(
        [
            (x - way * size * 0.3, y - size * 0.45),
            (x + way * size * 0.1, y - size * 0.82),
            (x + way * size * 0.35, y - size * 0.42),
        ]
    )
    out = (
        c.piece(tail, shift(tone, dl=-0.08))
        + c.piece(fin, shift(tone, dl=-0.08))
        + c.sheet(oval(x, y, size, size * 0.56, count=11), tone, lift=0.2)
    )
    out += c.stroke(
        f"M{nums((x + way * size * 0.2, y - size * 0.5))}Q{nums((x, y, x + way * size * 0.2, y + size * 0.5))}",
        mix(tone, "#ffffff", 0.7),
        size * 0.16,
    )
    eye = (x + way * size * 0.55, y - size * 0.12)
    return (
        out
        + c.disc(*eye, size * 0.13, "#ffffff")
        + c.disc(eye[0] + way * size * 0.03, eye[1], size * 0.07, oklch(0.25, 0.03, 260))
    )


def zoo(c: Cutter, f: Frame) -> Stage:
    """A path between two enclosures: a tall stable with leaves to nibble, a rock with its pool, fences, a signpost."""
    random = c.random("zoo")
    side, _ = mirrored(random)
    h = f.height
    back = backdrop(c, f) + hills(c, f, random, trees=7) + ground(c, f, random)
    foot = f.horizon + h * 0.13
    x, wide, tall = side(215), 250.0, h * 0.42
    wall, roof = c.tone(0.84, 0.06, 75), c.role("roof")
    back += c.sheet(built.rect(x - wide / 2, foot - tall, wide, tall), wall, lift=0.5)
    lintel = foot - tall * 0.78
    door = f"M{nums((x - 46, foot))}V{lintel + 46:.0f}A46 46 0 0 1 {nums((x + 46, lintel + 46))}V{foot:.0f}Z"
    back += c.piece(door, c.tone(0.4, 0.05, 55))
    eaves = [(x - wide * 0.58, foot - tall), (x, foot - tall - h * 0.12), (x + wide * 0.58, foot - tall)]
    back += c.sheet(corners(eaves), roof, lift=0.5)
    back += trees.tree(c, side(395), foot + 6, h * 0.46, 0.25, random)
    rx = side(790)
    for dx, size in ((-70, 150), (70, 130), (0, 210)):
        back += nature.rock(c, rx + dx, foot + 4, size, 0.15, random)
    pool = oval(rx, foot + h * 0.05, 170, h * 0.038, count=12)
    back += c.sheet(pool, c.role("water", 0.1), lift=0.2)
    for one, two in ((-30.0, 440.0), (590.0, 1030.0)):
        back += _railing(c, one, two, f.horizon + h * 0.21, h * 0.1)
    back += nature.path_strip(c, 515, f.horizon + h * 0.1, f.bottom + 60, random)
    px, py = side(520), f.horizon + h * 0.2
    back += c.stroke(line([(px, py), (px, py - h * 0.34)]), c.role("wood", dl=-0.06), 10)
    for index, way in enumerate((1, -1, 1)):
        y = py - h * (0.31 - 0.075 * index)
        tip = px + way * 92
        arm = corners(
            [
                (px - way * 18, y - 15),
                (tip, y - 15),
                (tip + way * 22, y),
                (tip, y + 15),
                (px - way * 18, y + 15),
            ]
        )
        back += c.sheet(arm, c.tone(0.9, 0.06, (85, 25, 150)[index]), lift=0.4)
        back += _paw(c, px + way * 44, y)
    return stage(c, f, back, nature.front_grass(c, f.bottom, random))


def _railing(c: Cutter, left: float, right: float, foot: float, high: float) -> str:
    """Return a fence of posts and two bars, low enough to look over."""
    wood = c.role("wood", dl=-0.03)
    posts = "".join(line([(x, foot), (x, foot - high)]) for x in range(int(left), int(right) + 1, 94))
    bars = "".join(line([(left, foot - high * at), (right, foot - high * at)]) for at in (0.45, 0.85))
    return c.stroke(bars, shift(wood, dl=-0.05), 9) + c.stroke(posts, wood, 13)


def _paw(c: Cutter, x: float, y: float) -> str:
    """Return the print of a paw, for a sign."""
    ink = c.tone(0.42, 0.04, 60)
    toes = "".join(
        smooth(oval(x + dx, y + dy, 3.4, 3.8, count=8)) for dx, dy in ((-8, -3), (-3, -8), (3, -8), (8, -3))
    )
    return c.piece(toes + smooth(oval(x, y + 3, 6.5, 5.2, count=9)), ink)


def swimming_pool(c: Cutter, f: Frame) -> Stage:
    """A blue pool with its lanes behind a tiled edge, a ladder, a parasol, a float."""
    random = c.random("swimming pool")
    side, _ = mirrored(random)
    h = f.height
    back = backdrop(c, f)
    hedge = f.horizon - h * 0.06
    back += c.crest(
        f"M{LEFT} {hedge:.0f}Q250 {hedge - 26:.0f} 500 {hedge:.0f}T{RIGHT} {hedge:.0f}V1040H{LEFT}Z",
        c.land(0.35, dl=-0.06),
        lift=0.5,
    )
    tile = c.tone(0.9, 0.02, 75)
    back += c.crest(built.rect(-40, f.horizon - 4, 1080, 1060 - f.horizon), tile, lift=0.4)
    top, low = f.horizon + h * 0.03, f.horizon + h * 0.24
    pool = corners([(120, top), (880, top), (1010, low), (-10, low)])
    water = c.tone(0.74, 0.095, 215)
    back += c.sheet(
        corners([(104, top - 8), (896, top - 8), (1040, low + 12), (-40, low + 12)]),
        c.tone(0.97, 0.01, 220),
        lift=0.3,
    )
    back += c.piece(pool, water)
    for share in (0.25, 0.5, 0.75):
        one, two = (120 + 760 * share, top), (-10 + 1020 * share, low)
        back += c.stroke(line([one, two]), c.tone(0.62, 0.16, 25), 7, dash="16 14")
    ripples = "".join(
        line([(x, y), (x + 18, y - 4), (x + 36, y)])
        for x, y in ((random.uniform(100, 860), random.uniform(top + 12, low - 12)) for _ in range(16))
    )
    back += c.stroke(ripples, mix(water, "#ffffff", 0.6), 3.4)
    ring = (side(690), (top + low) / 2)
    back += c.piece(oval(*ring, 52, 19, count=12), c.tone(0.7, 0.14, 20)) + c.piece(
        oval(*ring, 26, 8, count=10), water
    )
    steel, lx = c.tone(0.85, 0.012, 240), side(140)
    rails = "".join(
        f"M{nums((lx + dx, low + 26))}C{nums((lx + dx, low - 60, lx + dx + 44, low - 60, lx + dx + 44, low - 6))}"
        for dx in (-22, 22)
    )
    back += c.stroke(rails, shift(steel, dl=-0.1), 9) + c.stroke(rails, steel, 5)
    px, py = side(880), f.horizon + h * 0.02
    back += c.stroke(line([(px, py), (px, py - h * 0.36)]), c.role("wood"), 9)
    for i in range(4):
        x0, x1 = px - 120 + i * 60, px - 60 + i * 60
        back += c.piece(
            f"M{nums((x0, py - h * 0.27))}Q{nums(((x0 + x1) / 2, py - h * 0.245, x1, py - h * 0.27))}L{nums((px, py - h * 0.39))}Z",
            c.tone((0.66, 0.95)[i % 2], (0.15, 0.02)[i % 2], 25),
        )
    return Stage(back=fittings.named("pool", back), front="", far=low + h * 0.06, near=f.bottom - 14, quiet_top=c.sky(0.1), quiet_bottom=panel(c, 215, 0.03), edge="flat")  # fmt: skip


def observatory(c: Cutter, f: Frame) -> Stage:
    """A dome open to the sky, the great telescope on its stand, a chart of stars."""
    random = c.random("observatory")
    side, _ = mirrored(random)
    h = f.height
    back, meet = shell(c, f, random, hue=275, floor=c.tone(0.6, 0.05, 55))
    wx, wy = side(720), f.at(0.28)
    back += has.window(c, wx, wy, h * 0.44, h * 0.46, random, arch=True)
    cx, cy = side(150), f.at(0.25)
    c.hangs(cx, cy, 200, h * 0.28)
    chart = c.tone(0.34, 0.06, 268)
    back += c.sheet(built.rect(cx - 100, cy - h * 0.14, 200, h * 0.28), chart, lift=0.5)
    stars = [
        (cx + dx, cy + dy * h)
        for dx, dy in ((-62, 0.06), (-28, -0.02), (10, 0.0), (34, -0.08), (70, -0.05), (52, 0.05))
    ]
    back += c.stroke(line(stars[:5]), "#ffffff", 2, opacity=0.6) + "".join(
        c.disc(*at, 5, c.glow(0.95, 0.09, 92)) for at in stars
    )
    s = 1 if side(0) == 0 else -1
    tx, ty = side(480), meet + h * 0.1
    legs = (
        line([(tx, ty - h * 0.24), (tx - 60, ty)])
        + line([(tx, ty - h * 0.24), (tx + 60, ty)])
        + line([(tx, ty - h * 0.24), (tx + 4, ty - 6)])
    )
    scope = c.ground_shadow(tx, ty, 160) + c.stroke(legs, c.role("wood", dl=-0.08), 11)
    brass = c.tone(0.76, 0.1, 82)

    def at(along: float, across: float) -> tuple[float, float]:
        ux, uy = 0.8, -0.6
        return tx + s * (along * ux - across * uy), ty - h * 0.26 + along * uy + across * ux

    tube = corners([at(-120, -20), at(70, -26), at(70, 26), at(-120, 20)])
    hood = corners([at(60, -36), at(190, -40), at(190, 40), at(60, 36)])
    eyepiece = corners([at(-166, -10), at(-116, -10), at(-116, 10), at(-166, 10)])
    scope += (
        c.sheet(eyepiece, c.tone(0.4, 0.03, 260), lift=0.3)
        + c.sheet(tube, c.tone(0.5, 0.09, 265), lift=0.5)
        + c.sheet(hood, shift(c.tone(0.5, 0.09, 265), dl=0.06), lift=0.4)
    )
    scope += c.stroke(
        line([at(60, -36), at(60, 36)])
        + line([at(-112, -21), at(-112, 21)])
        + line([at(186, -40), at(186, 40)]),
        brass,
        8,
    )
    scope += c.disc(tx, ty - h * 0.25, 15, brass)
    back += fittings.named("telescope", scope)
    return room(c, f, back, meet, hue=275, window=(wx, wy, h * 0.44, h * 0.46))
