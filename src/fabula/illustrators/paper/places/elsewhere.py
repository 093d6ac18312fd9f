"""Places without ground, and ground that is not the earth's: the deep, the clouds, space, Mars, the moon, dreams."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

import math
from random import Random

from fabula.illustrators.paper.cut import Cutter, panel
from fabula.illustrators.paper.palette import mix, oklch, shift
from fabula.illustrators.paper.pen import Point, corners, leaf, line, nums, oval, smooth, star, wobble
from fabula.illustrators.paper.places import nature
from fabula.illustrators.paper.places.land import spread
from fabula.illustrators.paper.places.outdoors import crystal
from fabula.illustrators.paper.places.stage import Frame, Stage
from fabula.illustrators.paper.places.waters import starfish
from fabula.illustrators.paper.sky import PAGE, backdrop, stars


def underwater(c: Cutter, f: Frame) -> Stage:
    random = c.random("underwater")
    night = c.time == "night"
    top = oklch(0.3, 0.065, 235) if night else oklch(0.9, 0.045, 205)
    deep = oklch(0.22, 0.06, 255) if night else oklch(0.56, 0.095, 232)
    back = PAGE.format(top)
    start = f.top + 20 if f.text == "top" else -20.0
    for index in range(5):
        level = start + (f.bottom - start) * (0.12 + index * 0.15)
        back += c.crest(nature.waves(random, level, 12, 5), mix(top, deep, (index + 1) / 6.5), lift=0.5)
    rays = ""
    for x in spread(random, 4):
        rays += corners([(x, start), (x + 50, start), (x - 40, f.bottom), (x - 170, f.bottom)])
    back += c.piece(rays, oklch(0.96, 0.03, 190), opacity=0.07 if night else 0.12)
    for x in spread(random, 6, edges=True):
        back += seaweed(c, x, f.at(0.94), f.height * random.uniform(0.3, 0.5), random, far=True)
    back += shoal(c, random.choice((220, 760)), f.at(random.uniform(0.2, 0.35)), random)
    dim = 0.55 if night else 1.0
    sand = nature.ridge(random, f.at(0.88), 26, 2)
    back += c.crest(nature.land(sand), oklch(0.82 * dim, 0.055 * dim, 85))
    for x in spread(random, 5, edges=True):
        back += coral(c, x, f.at(0.95), f.height * random.uniform(0.16, 0.26), random)
    for x in (random.uniform(20, 90), random.uniform(910, 980)):
        back += seaweed(c, x, f.at(0.99), f.height * 0.5, random)
    back += starfish(c, random.choice((250, 720)), f.at(0.95), 24, random)
    front = bubbles(c, random, f)
    quiet = oklch(0.27, 0.05, 245) if night else oklch(0.945, 0.04, 85)
    return Stage(
        back=back,
        front=front,
        far=f.at(0.86),
        near=f.at(0.97),
        quiet_top=top,
        quiet_bottom=quiet,
        floor=False,
        open_air=False,
        edge="wave",
    )


def seaweed(c: Cutter, x: float, y: float, height: float, random: Random, *, far: bool = False) -> str:
    """Return a swaying weed."""
    tone = oklch(0.58 if far else 0.5, 0.08 if far else 0.1, random.choice((150, 165, 175)))
    if c.time == "night":
        tone = shift(tone, dl=-0.18)
    out, sway = "", random.uniform(14, 26)
    for dx, tall in ((-22, 0.7), (0, 1.0), (22, 0.8)):
        points: list[Point] = [
            (x + dx + math.sin(i * 1.6 + dx) * sway * i / 5, y - height * tall * i / 5) for i in range(6)
        ]
        left = [(px - 11 * (1 - i / 6), py) for i, (px, py) in enumerate(points)]
        right = [(px + 11 * (1 - i / 6), py) for i, (px, py) in enumerate(points)]
        out += c.sheet([*left, *reversed(right)], shift(tone, dl=dx / 500), lift=0.3)
    return out


def coral(c: Cutter, x: float, y: float, size: float, random: Random) -> str:
    """Return a branching coral."""
    tone = oklch(0.7, 0.13, random.choice((18, 45, 350, 320)))
    if c.time == "night":
        tone = shift(tone, dl=-0.22, dc=-0.03)
    path = ""
    for way in (-0.7, -0.25, 0.2, 0.65):
        bend = (x + way * size * 0.35, y - size * 0.45)
        tip = (x + way * size * 0.62, y - size * random.uniform(0.8, 1.05))
        path += line([(x, y), bend, tip]) + line(
            [bend, (bend[0] + (0.2 if way > 0 else -0.2) * size, bend[1] - size * 0.22)]
        )
    return (
        c.stroke(path, c.shade, size * 0.17, opacity=0.14)
        + c.stroke(path, tone, size * 0.12)
        + c.stroke(path, shift(tone, dl=0.08), size * 0.03, opacity=0.7)
    )


def shoal(c: Cutter, x: float, y: float, random: Random) -> str:
    """Return small far fish swimming together."""
    path = ""
    for _ in range(8):
        fx, fy, s = x + random.uniform(-110, 110), y + random.uniform(-50, 50), random.uniform(11, 17)
        path += smooth([(fx - s, fy), (fx, fy - s * 0.5), (fx + s, fy), (fx, fy + s * 0.5)]) + corners(
            [(fx - s * 0.8, fy), (fx - s * 1.6, fy - s * 0.5), (fx - s * 1.6, fy + s * 0.5)]
        )
    return c.piece(path, oklch(0.42, 0.07, 235) if c.time == "night" else oklch(0.7, 0.08, 220), opacity=0.85)


def bubbles(c: Cutter, random: Random, f: Frame) -> str:
    """Return rising bubbles."""
    out = ""
    for x in (random.uniform(80, 300), random.uniform(680, 930)):
        for index in range(6):
            r = random.uniform(4, 13)
            bx, by = x + random.uniform(-26, 26), f.at(0.75) - index * f.height * 0.1
            if by > f.top + 30:
                out += c.disc(bx, by, r, "#ffffff", opacity=0.22) + c.stroke(
                    f"M{nums((bx - r * 0.6, by - r * 0.1))}Q{nums((bx - r * 0.4, by - r * 0.7, bx + r * 0.1, by - r * 0.65))}",
                    "#ffffff",
                    2,
                    opacity=0.8,
                )
    return out


def clouds(c: Cutter, f: Frame) -> Stage:
    """High in the sky, among clouds one can stand on."""
    random = c.random("clouds")
    back = backdrop(c, f, clouds=3)
    for depth, count, level in ((0.8, 5, 0.66), (0.5, 4, 0.76), (0.2, 4, 0.87)):
        for x in spread(random, count):
            white = mix(
                c.sky(0.7),
                "#ffffff",
                (0.55 if not c.dark else 0.12) + (0.8 - depth) * (0.5 if not c.dark else 0.16),
            )
            back += nature.cloud(
                c,
                x,
                f.at(level + random.uniform(-0.02, 0.02)),
                random.uniform(320, 460) * (1.2 - depth * 0.4),
                tone=white,
            )
    floor_tone = mix(c.sky(0.7), "#ffffff", 0.92 if not c.dark else 0.26)
    back += c.crest(_cloud_floor(f.at(0.86), random), floor_tone)
    quiet = panel(c, 230, 0.015)
    return Stage(
        back=back,
        front="",
        far=f.at(0.84),
        near=f.at(0.97),
        quiet_top=c.sky(0),
        quiet_bottom=quiet,
        edge="cloud",
    )


def _cloud_floor(y: float, random: Random) -> str:
    path, x = f"M-60 {y:.0f}", -60.0
    while x < 1060:
        wide = random.uniform(110, 190)
        path += f"C{nums((x + wide * 0.1, y - wide * 0.42, x + wide * 0.9, y - wide * 0.42, x + wide, y))}"
        x += wide
    return path + f"L{x:.0f} 1040L-60 1040Z"


def space(c: Cutter, f: Frame) -> Stage:
    random = c.random("space")
    top = oklch(0.25, 0.065, 280)
    back = PAGE.format(top)
    start = f.top + 24 if f.text == "top" else -20.0
    for index in range(3):
        points = nature.ridge(
            random,
            start + f.height * (0.25 + 0.24 * index),
            f.height * 0.12,
            2,
            tilt=random.choice((-80, 80)),
        )
        back += c.crest(nature.land(points), oklch(0.285 + 0.045 * index, 0.08, 290 + index * 14), lift=0.6)
    back += stars(c, random, start + 14, f.bottom, count=90)
    back += planet(c, random.choice((170, 830)), f.at(0.26), f.height * 0.13, random, ring=True)
    back += planet(c, random.choice((120, 890)), f.at(0.66), f.height * 0.07, random)
    back += planet(c, random.uniform(420, 580), f.at(0.13), f.height * 0.035, random)
    comet = (random.uniform(500, 640), f.at(0.36))
    back += c.stroke(
        line([comet, (comet[0] + 150, comet[1] - 52)]), c.glow(0.93, 0.05, 95), 4, opacity=0.5
    ) + c.piece(corners(star(*comet, 13, 5)), c.glow(0.95, 0.06, 95))
    quiet = oklch(0.24, 0.055, 285)
    return Stage(
        back=back,
        front="",
        far=f.at(0.84),
        near=f.at(0.96),
        quiet_top=top,
        quiet_bottom=quiet,
        floor=False,
        open_air=False,
        edge="cloud",
    )


def planet(c: Cutter, x: float, y: float, radius: float, random: Random, *, ring: bool = False) -> str:
    """Return a banded planet, perhaps with a ring."""
    hue = random.choice((25, 60, 190, 330))
    tone = oklch(0.74, 0.11, hue)
    name = c.name()
    disc = smooth(oval(x, y, radius, radius, count=14))
    out = c.halo(x, y, radius * 2, tone, 0.3) + c.sheet(disc, tone, lift=0.6)
    bands = ""
    for dy in (-0.55, -0.1, 0.42):
        bands += c.piece(
            f"M{nums((x - radius * 1.1, y + dy * radius))}Q{nums((x, y + (dy + 0.3) * radius, x + radius * 1.1, y + dy * radius))}l0 {radius * 0.2:.0f}Q{nums((x, y + (dy + 0.5) * radius, x - radius * 1.1, y + (dy + 0.2) * radius))}Z",
            oklch(0.66, 0.11, hue + 20),
        )
    bands += c.piece(
        oval(x + radius * 0.45, y + radius * 0.3, radius, radius * 1.1, count=10), "#1b1440", opacity=0.16
    )
    out += f'<defs><clipPath id="{name}"><path d="{disc}"/></clipPath></defs><g clip-path="url(#{name})">{bands}</g>'
    if ring:
        pale = oklch(0.88, 0.06, hue + 40)
        out += c.stroke(
            f"M{nums((x - radius * 0.93, y - radius * 0.3))}C{nums((x - radius * 2.6, y + radius * 0.5, x + radius * 0.2, y + radius * 0.75, x + radius * 1.6, y - radius * 0.12))}C{nums((x + radius * 2.1, y - radius * 0.5, x + radius * 1.5, y - radius * 0.6, x + radius * 0.95, y - radius * 0.36))}",
            pale,
            radius * 0.13,
        )
    return out


def _barren(
    c: Cutter, f: Frame, random: Random, *, hue: float, chroma: float, light: float, sky: str, earth: bool
) -> Stage:
    back = PAGE.format(sky)
    start = f.top + 20 if f.text == "top" else -20.0
    back += stars(c, random, start, f.horizon, count=70)
    if earth:
        back += planet_earth(
            c, random.choice((190, 810)), start + (f.horizon - start) * 0.36 + 20, f.height * 0.11
        )
    dark = 0.82 if c.time == "night" else 1.0
    for depth, level, high in ((0.8, -0.03, 0.12), (0.5, 0.02, 0.06), (0.1, 0.09, 0.03)):
        crest = nature.ridge(random, f.horizon + f.height * level, f.height * high, 3)
        tone = mix(oklch((light - (0.8 - depth) * 0.05) * dark, chroma, hue), sky, depth * 0.45)
        back += c.crest(nature.land(crest), tone)
        for x in spread(random, 3):
            cy = f.horizon + f.height * (level + (0.1 if depth > 0.3 else random.uniform(0.08, 0.28)))
            size = random.uniform(46, 90) * (1.2 - depth)
            back += c.piece(oval(x, cy, size, size * 0.26, count=10), shift(tone, dl=-0.07)) + c.piece(
                oval(x, cy + size * 0.07, size * 0.86, size * 0.18, count=10), shift(tone, dl=-0.12)
            )
    back += nature.rock(c, random.choice((70, 930)), f.at(0.84), 130, 0, random, hue=hue)
    quiet = panel(c, hue, 0.03) if c.time != "night" else oklch(0.27, 0.04, hue if not earth else 280)
    return Stage(
        back=back,
        front="",
        far=f.horizon + f.height * 0.16,
        near=f.bottom - 14,
        open_air=False,
        quiet_top=sky,
        quiet_bottom=quiet,
    )


def planet_earth(c: Cutter, x: float, y: float, radius: float) -> str:
    """Return the earth, seen from far away."""
    name, disc = c.name(), smooth(oval(x, y, radius, radius, count=14))
    seas = c.halo(x, y, radius * 2.3, oklch(0.8, 0.08, 230), 0.4) + c.sheet(
        disc, oklch(0.68, 0.1, 235), lift=0.4
    )
    lands = c.piece(
        smooth(
            [
                (x - radius * 0.7, y - radius * 0.4),
                (x - radius * 0.1, y - radius * 0.7),
                (x + radius * 0.1, y - radius * 0.2),
                (x - radius * 0.3, y + radius * 0.3),
            ]
        ),
        oklch(0.72, 0.12, 145),
    )
    lands += c.piece(
        smooth(
            [
                (x + radius * 0.2, y + radius * 0.1),
                (x + radius * 0.8, y),
                (x + radius * 0.6, y + radius * 0.7),
                (x + radius * 0.2, y + radius * 0.6),
            ]
        ),
        oklch(0.72, 0.12, 140),
    )
    lands += c.piece(
        smooth(
            [
                (x - radius, y + radius * 0.05),
                (x, y - radius * 0.1),
                (x + radius, y + radius * 0.06),
                (x, y + radius * 0.1),
            ]
        ),
        "#ffffff",
        opacity=0.55,
    )
    return f'{seas}<defs><clipPath id="{name}"><path d="{disc}"/></clipPath></defs><g clip-path="url(#{name})">{lands}</g>'


def mars(c: Cutter, f: Frame) -> Stage:
    sky = oklch(0.31, 0.06, 20) if c.time == "night" else oklch(0.9, 0.05, 55)
    return _barren(c, f, c.random("mars"), hue=42, chroma=0.115, light=0.64, sky=sky, earth=False)


def moon(c: Cutter, f: Frame) -> Stage:
    return _barren(
        c, f, c.random("moon"), hue=95, chroma=0.025, light=0.84, sky=oklch(0.26, 0.06, 280), earth=True
    )


def dream(c: Cutter, f: Frame) -> Stage:
    """A dream: lilac sky, floating islands, ribbons of light."""
    random = c.random("dream")
    night = c.dark
    top = oklch(0.32, 0.085, 300) if night else oklch(0.92, 0.045, 310)
    back = PAGE.format(top)
    start = f.top + 24 if f.text == "top" else -20.0
    for index in range(4):
        points = nature.ridge(
            random,
            start + f.height * (0.16 + 0.17 * index),
            f.height * 0.11,
            2,
            tilt=random.choice((-60, 60)),
        )
        tone = (
            oklch(0.4 + 0.05 * index, 0.1, 305 + index * 14)
            if night
            else oklch(0.905 - 0.012 * index, 0.06, 320 + index * 17)
        )
        back += c.crest(nature.land(points), tone, lift=0.55)
    back += stars(c, random, start + 10, f.at(0.7), count=50)
    for x, level, size in ((160.0, 0.42, 150), (845.0, 0.34, 180)):
        back += floating_island(c, x + random.uniform(-30, 30), f.at(level), size, random)
    ribbon = f"M-30 {f.at(0.5):.0f}C{nums((250, f.at(0.3), 500, f.at(0.66), 720, f.at(0.46)))}S{nums((950, f.at(0.3), 1030, f.at(0.42)))}"
    for index, tint in enumerate((30, 90, 190)):
        back += f'<g transform="translate(0 {index * 15})">{c.stroke(ribbon, oklch(0.87, 0.09, tint), 12, opacity=0.6)}</g>'
    cloud = mix(top, "#ffffff", 0.8) if not night else oklch(0.52, 0.09, 305)
    back += c.crest(_cloud_floor(f.at(0.8), random), shift(cloud, dl=-0.04), lift=0.9) + c.crest(
        _cloud_floor(f.at(0.88), random), cloud
    )
    for x in spread(random, 4, edges=True):
        back += (
            crystal(c, x, f.at(0.88), random.uniform(30, 60), random)
            if random.random() < 0.4
            else _dream_flower(c, x, f.at(0.92), random)
        )
    quiet = oklch(0.3, 0.07, 305) if night else oklch(0.955, 0.025, 315)
    return Stage(
        back=back,
        front="",
        far=f.at(0.86),
        near=f.bottom - 16,
        quiet_top=top,
        quiet_bottom=quiet,
        edge="cloud",
    )


def floating_island(c: Cutter, x: float, y: float, size: float, random: Random) -> str:
    """Return a piece of land that hangs in the air, with a tree on it."""
    under = corners(
        wobble(
            [
                (x - size * 0.5, y),
                (x - size * 0.28, y + size * 0.32),
                (x, y + size * 0.62),
                (x + size * 0.24, y + size * 0.34),
                (x + size * 0.5, y),
            ],
            random,
            size * 0.03,
        )
    )
    out = c.sheet(under, oklch(0.58, 0.06, 300), lift=0.6)
    out += c.sheet(oval(x, y, size * 0.54, size * 0.13, count=12), oklch(0.76, 0.1, 160), lift=0.4)
    return (
        out
        + nature.leaf_tree(c, x + size * 0.12, y, size * 0.7, 0.2, random)
        + nature.tuft(c, x - size * 0.2, y + 4, size * 0.2, oklch(0.7, 0.1, 165), random)
    )


def _dream_flower(c: Cutter, x: float, y: float, random: Random) -> str:
    size = random.uniform(50, 90)
    out = c.stroke(line([(x, y), (x + 6, y - size * 0.5), (x, y - size)]), oklch(0.6, 0.08, 170), 4)
    petals = "".join(
        smooth(
            leaf(
                (x, y - size),
                (
                    x + math.cos(i * math.tau / 6) * size * 0.3,
                    y - size + math.sin(i * math.tau / 6) * size * 0.3,
                ),
                size * 0.2,
            )
        )
        for i in range(6)
    )
    return (
        out
        + c.sheet(petals, oklch(0.78, 0.11, random.choice((350, 20, 250))), lift=0.3)
        + c.disc(x, y - size, size * 0.08, oklch(0.93, 0.09, 90))
    )
