"""Torsos, and the clothes that are cut to fit them."""

from __future__ import annotations

import math
from itertools import pairwise

from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures.puppet import Bench
from fabula.illustrators.paper.pen import Point


class Torso:
    """A body by stations (height, half width), top to bottom."""

    def __init__(
        self, stations: tuple[tuple[float, float], ...], floor: float = -8.0, collar: float = 0.0
    ) -> None:
        self.stations = stations
        self.floor = floor
        self.collar = stations[0][0] + collar
        self.hip = stations[-3][1]
        self.dense = pen.dense([(w, y) for y, w in stations], 6, closed=False)

    @property
    def top(self) -> float:
        return self.stations[0][0]

    @property
    def bottom(self) -> float:
        return self.stations[-1][0]

    def width(self, y: float) -> float:
        """Return the half width at height `y`."""
        for (w0, y0), (w1, y1) in pairwise(self.dense):
            if y0 <= y <= y1:
                return w0 + (w1 - w0) * (y - y0) / ((y1 - y0) or 1)
        return self.dense[0][0] if y < self.top else self.hip

    def outline(self) -> list[Point]:
        """Return the whole body's outline."""
        right = [(w, y) for y, w in self.stations]
        crown, base = (0.0, self.top - 4), (0.0, self.bottom + 4)
        return [crown, *right, base, *((-w, y) for w, y in reversed(right))]

    def band(
        self,
        top: float,
        bottom: float,
        *,
        out: float = 2.0,
        dip: float = 0.0,
        sag: float = 5.0,
        flare: float = 0.0,
    ) -> list[Point]:
        """Return cloth around the body from `top` to `bottom`.

        `dip` lowers the middle of the upper edge (a neckline), `sag` that of the hem, `flare` widens the hem.
        """
        steps = 4
        skirted = bottom > self.bottom + 2
        right: list[Point] = []
        for i in range(steps + 1):
            t = i / steps
            y = top + (bottom - top) * t
            half = self.hip if skirted and y > self.stations[-3][0] else self.width(y)
            right.append((half + out + flare * t * t, y))
        upper = [(0.0, top + dip)]
        hem_x = right[-1][0]
        lower = [(hem_x * 0.5, bottom + sag * 0.8), (0.0, bottom + sag), (-hem_x * 0.5, bottom + sag * 0.8)]
        return [*upper, *right, *lower, *((-x, y) for x, y in reversed(right))]


def wear(bench: Bench, torso: Torso, outfit: str) -> None:
    """Dress the torso; joints must already be pinned."""
    garment = GARMENTS.get(outfit)
    if garment is not None:
        garment(bench, torso)


def _at(torso: Torso, share: float) -> float:
    return torso.top + (torso.bottom - torso.top) * share


def bodice(bench: Bench, torso: Torso) -> None:
    bench.paper(
        "body", "bodice", "accent-2", torso.band(_at(torso, 0.2), _at(torso, 0.72), dip=8), shade=7, edge=2
    )


def _below(torso: Torso, share: float) -> float:
    """Return a height between the body's end and the floor."""
    return torso.bottom + (torso.floor - torso.bottom) * share


def sweater(bench: Bench, torso: Torso) -> None:
    top, hem = _at(torso, 0.03), _at(torso, 0.72)
    bench.paper("body", "sweater", "accent", torso.band(top, hem), shade=11, edge=2.2)
    band = torso.band(hem - 9, hem + 1, out=2.6)
    bench.paper("body", "hem", "accent", band, tone="soft", rough=0.5)


def stripes(bench: Bench, torso: Torso) -> None:
    top, hem = _at(torso, 0.03), _at(torso, 0.72)
    bench.paper("body", "sweater", "accent", torso.band(top, hem), edge=2.2)
    step = (hem - top) / 6
    for i in range(3):
        y = top + step * (1.35 + i * 1.8)
        bench.paper(
            "body", f"stripe-{i}", "accent-2", torso.band(y, y + step * 0.75, out=1.6, dip=5), rough=0.5
        )


def dungarees(bench: Bench, torso: Torso) -> None:
    waist, hem, bib = _at(torso, 0.5), _at(torso, 0.99), _at(torso, 0.24)
    half = torso.width(bib) * 0.56
    for side in (-1, 1):
        strap = [(side * half * 0.8, bib + 6), (side * torso.width(torso.top + 14) * 0.72, torso.top + 10)]
        bench.line("body", "strap", "accent", strap, 9)
    bench.paper("body", "trousers", "accent", torso.band(waist, hem, sag=4), shade=10, edge=2.2)
    bib_points = pen.box(0, (bib + waist) / 2 + 6, half * 2, waist - bib + 18, 9)
    bench.paper("body", "bib", "accent", bib_points, edge=2, rough=0.6)
    pocket = pen.box(0, (bib + waist) / 2 + 8, half * 1.0, 22, 7)
    bench.paper("body", "pocket", "accent", pocket, tone="soft", rough=0.6)
    for side in (-1, 1):
        bench.dot("body", "button", "accent-2", (side * half * 0.76, bib + 7, 4.6, 4.6))


def _hanging(bench: Bench) -> str:
    """Return the joint of what hangs over the legs, and is shorter when its wearer sits."""
    return "dress" if "dress" in bench.joints else "body"


def dress(bench: Bench, torso: Torso) -> None:
    top, hem = _at(torso, 0.03), _below(torso, 0.34) - 6
    bench.paper(_hanging(bench), "dress", "accent", torso.band(top, hem, flare=17, sag=7), shade=13, edge=2.4)
    _hem_dots(bench, torso, hem, 17)
    collar(bench, torso)


def _hem_dots(bench: Bench, torso: Torso, hem: float, flare: float) -> None:
    half = torso.width(hem) + flare - 8
    for i in range(5):
        t = (i - 2) / 2
        y = hem - 8 + 6 * (1 - t * t)
        bench.dot(_hanging(bench), "dots", "accent-2", (t * half, y, 4.2, 4.2))


def dotted_dress(bench: Bench, torso: Torso) -> None:
    top, hem = _at(torso, 0.03), _below(torso, 0.34) - 6
    bench.paper(_hanging(bench), "dress", "accent", torso.band(top, hem, flare=15, sag=7), shade=13, edge=2.4)
    for row in range(3):
        y = top + (hem - top) * (0.32 + row * 0.26)
        half = torso.width(y) * 0.8
        for i in range(3 + row % 2):
            t = i / (2 + row % 2) * 2 - 1
            bench.dot(_hanging(bench), "dots", "accent-2", (t * half * 0.85, y, 4, 4))
    collar(bench, torso)


def collar(bench: Bench, torso: Torso) -> None:
    y = torso.top + 8
    for side in (-1, 1):
        flap = [
            (side * 2, y - 4),
            (side * 26, y - 2),
            (side * 30, y + 10),
            (side * 15, y + 17),
            (side * 3, y + 9),
        ]
        bench.paper("body", "collar", "white", flap, rough=0.5)


def scarf(bench: Bench, torso: Torso) -> None:
    y = torso.collar + 14
    half = torso.width(y) + 4
    tail = [
        (half * 0.34, y - 2),
        (half * 0.72, y + 2),
        (half * 0.78, y + 34),
        (half * 0.72, y + 52),
        (half * 0.36, y + 50),
        (half * 0.4, y + 26),
    ]
    bench.paper("body", "scarf-tail", "accent", tail, tone="soft", edge=2, sided=True)
    loop = [
        (-half, y - 11),
        (0, y - 3),
        (half, y - 11),
        (half + 4, y + 2),
        (half * 0.6, y + 13),
        (0, y + 16),
        (-half * 0.6, y + 13),
        (-half - 4, y + 2),
    ]
    bench.paper("body", "scarf", "accent", loop, shade=6, edge=2.2)
    for t in (-0.55, 0.0, 0.5):
        bench.line("body", "scarf-stripe", "accent-2", [(half * t, y - 4), (half * t * 1.06, y + 13)], 5)


def waistcoat(bench: Bench, torso: Torso) -> None:
    top, hem = _at(torso, 0.05), _at(torso, 0.74)
    for side in (-1, 1):
        edge = [(side * (torso.width(y) + 2), y) for y in (top + 4, _at(torso, 0.25), _at(torso, 0.5), hem)]
        inner = [
            (side * 10, hem + 8),
            (side * 7, _at(torso, 0.5)),
            (side * 17, _at(torso, 0.22)),
            (side * 24, top),
        ]
        bench.paper("body", "waistcoat", "accent", [*edge, *inner], edge=2, rough=0.6)
    for i in range(3):
        bench.dot("body", "button", "accent-2", (11, _at(torso, 0.42 + i * 0.11), 3.8, 3.8), sided=True)


def bow_tie(bench: Bench, torso: Torso) -> None:
    y = torso.collar + 17
    for side in (-1, 1):
        wing = [
            (side * 3, y - 3),
            (side * 15, y - 12),
            (side * 23, y - 10),
            (side * 24, y + 9),
            (side * 15, y + 11),
            (side * 3, y + 4),
        ]
        bench.paper("body", "bow", "accent", wing, edge=1.8, rough=0.5)
    bench.dot("body", "bow-knot", "accent", (0, y, 6.5, 7), tone="shade")


def shirt(bench: Bench, torso: Torso) -> None:
    top, hem = _at(torso, 0.02), _at(torso, 0.62)
    bench.paper("body", "shirt", "accent", torso.band(top, hem, dip=6), shade=9, edge=2.2)
    bench.line("body", "placket", "accent", [(0, top + 9), (1, hem)], 2.4, tone="shade")
    for i in range(2):
        bench.dot("body", "button", "accent-2", (5, top + 24 + i * 20, 3, 3), sided=True)


def trousers(bench: Bench, torso: Torso) -> None:
    waist = _at(torso, 0.58)
    bench.paper("body", "trousers", "cloth", torso.band(waist, torso.bottom + 1, sag=4), shade=7)


def apron(bench: Bench, torso: Torso) -> None:
    top, hem = _at(torso, 0.26), _at(torso, 0.94)
    half = torso.width(top) * 0.5
    wide = torso.width(_at(torso, 0.62)) * 0.86
    points = [
        (-half, top),
        (half, top),
        (half * 1.1, _at(torso, 0.46)),
        (wide, _at(torso, 0.56)),
        (wide * 1.02, hem - 8),
        (wide * 0.7, hem + 2),
        (0, hem + 5),
        (-wide * 0.7, hem + 2),
        (-wide * 1.02, hem - 8),
        (-wide, _at(torso, 0.56)),
        (-half * 1.1, _at(torso, 0.46)),
    ]
    for side in (-1, 1):
        bench.line(
            "body", "strap", "apron", [(side * half * 0.8, top + 3), (side * half * 0.95, torso.top + 10)], 6
        )
    bench.paper("body", "apron", "apron", points, shade=7, edge=1.8)
    pocket = [
        (-half * 0.8, _at(torso, 0.62)),
        (half * 0.8, _at(torso, 0.62)),
        (half * 0.7, _at(torso, 0.76)),
        (0, _at(torso, 0.79)),
        (-half * 0.7, _at(torso, 0.76)),
    ]
    bench.paper("body", "pocket", "apron", pocket, tone="shade", rough=0.5)


def shawl(bench: Bench, torso: Torso) -> None:
    """A knitted shawl over both shoulders, its ends crossed and pinned; lay it over the arms."""
    y = torso.collar - 4
    half = torso.width(y + 46) + 17
    for side in (-1, 1):
        hem = [
            (side * half * x, y + dy)
            for x, dy in ((0.98, 50), (0.72, 62), (0.44, 64), (0.16, 60), (-0.1, 52))
        ]
        for (x0, y0), (x1, y1) in pairwise(hem):
            for t in (0.0, 0.34, 0.67):
                x, at = x0 + (x1 - x0) * t, y0 + (y1 - y0) * t
                bench.line(
                    "body", "fringe", "accent-2", [(x, at - 4), (x + side * 1.5, at + 10)], 2.3, tone="soft"
                )
        panel = [
            (side * half * 0.3, y - 6), (side * half * 0.66, y - 2), (side * half * 0.94, y + 16),
            (side * half * 1.03, y + 36), (side * half, y + 51), *hem[1:],
            (-side * half * 0.2, y + 42), (-side * half * 0.06, y + 24), (side * half * 0.12, y + 8),
        ]  # fmt: skip
        tone = "soft" if side < 0 else ""
        bench.paper("body", "shawl", "accent-2", panel, tone=tone, shade=7, edge=2.2, rough=0.6)
        border = [
            (side * half * 0.95, y + 42),
            (side * half * 0.7, y + 52),
            (side * half * 0.4, y + 53),
            (side * half * 0.02, y + 45),
        ]
        bench.line("body", "shawl-stripe", "accent", border, 4.2)
        for x, dy in ((0.84, 24), (0.56, 14), (0.62, 34), (0.3, 28), (0.34, 8), (0.86, 38)):
            bench.dot("body", "knit", "white", (side * half * x, y + dy, 2.4, 2.4), opacity=0.75)
    bench.dot("body", "brooch", "accent", (0, y + 40, 7.5, 7.5))
    bench.dot("body", "brooch-stone", "white", (1, y + 39, 3, 3))


def robe(bench: Bench, torso: Torso) -> None:
    top, hem, waist = _at(torso, 0.02), torso.floor - 2, _at(torso, 0.8)
    bench.paper(
        "skirt", "robe-skirt", "accent", torso.band(waist - 14, hem, flare=18, sag=5), shade=14, edge=2.4
    )
    bench.paper(
        "skirt",
        "robe-front",
        "accent-2",
        [(-9, waist - 10), (9, waist - 10), (12, hem), (0, hem + 4), (-12, hem)],
        rough=0.5,
    )
    bench.paper(
        "skirt", "robe-hem", "accent-2", torso.band(hem - 10, hem + 1, out=torso_flare(18), sag=5), rough=0.5
    )
    bench.paper("body", "robe", "accent", torso.band(top, waist, sag=3), shade=8, edge=2.2)
    bench.paper(
        "body",
        "robe-strip",
        "accent-2",
        [(-8, top + 6), (8, top + 6), (9, waist + 4), (-9, waist + 4)],
        rough=0.5,
    )


def torso_flare(flare: float) -> float:
    """Return the extra width that makes a hem's border as wide as its garment."""
    return flare + 1.5


def gown(bench: Bench, torso: Torso) -> None:
    top, hem, waist = _at(torso, 0.04), torso.floor, _at(torso, 0.6)
    skirt = torso.band(waist - 4, hem, flare=34, sag=8)
    bench.paper("skirt", "skirt", "accent", skirt, shade=15, edge=2.4)
    bench.paper("body", "bodice", "accent", torso.band(top, waist, dip=9), tone="soft", shade=7, edge=2)
    bench.paper("body", "sash", "accent-2", torso.band(waist - 7, waist + 4, out=2.6, dip=3), rough=0.5)
    half = torso.width(hem) + 34
    for i in range(6):
        t = (i + 0.5) / 3 - 1
        bench.dot("skirt", "hem-dots", "accent-2", (t * half * 0.93, hem - 5 + 7 * (1 - t * t), 4.6, 4.6))


def hanbok(bench: Bench, torso: Torso) -> None:
    """A jeogori over a full chima, with its ribbon."""
    top, hem, chest = _at(torso, 0.03), torso.floor, _at(torso, 0.42)
    bench.paper("skirt", "chima", "accent", torso.band(chest - 8, hem, flare=30, sag=7), shade=15, edge=2.4)
    _jeogori(bench, torso, top, chest)


def hanbok_trousers(bench: Bench, torso: Torso) -> None:
    """A jeogori over wide baji."""
    top, waist = _at(torso, 0.03), _at(torso, 0.62)
    bench.paper("body", "baji", "accent", torso.band(waist - 6, torso.bottom + 8, out=5, sag=5), shade=8)
    _jeogori(bench, torso, top, waist)


def _jeogori(bench: Bench, torso: Torso, top: float, hem: float) -> None:
    bench.paper("body", "jeogori", "accent-2", torso.band(top, hem, dip=8, out=3), shade=8, edge=2.2)
    bench.line("body", "git", "white", [(-20, top + 1), (-4, top + 17), (6, hem - 10)], 6.5, sided=True)
    bench.line("body", "git", "white", [(20, top + 1), (6, top + 14)], 6.5, sided=True)
    ribbon = [(4, top + 18), (12, top + 22), (13, hem + 24), (5, hem + 22)]
    bench.paper("body", "goreum", "ribbon", ribbon, rough=0.5, sided=True)
    loop = pen.leaf((5, top + 20), (28, top + 27), 12)
    bench.paper("body", "goreum", "ribbon", loop, rough=0.4, sided=True)


def cape(bench: Bench, torso: Torso) -> None:
    """The part of a cape that is seen in front: its clasp and collar."""
    y = torso.top + 6
    for side in (-1, 1):
        flap = [(side * 4, y), (side * 30, y - 4), (side * 40, y + 10), (side * 22, y + 18)]
        bench.paper("body", "cape-collar", "cape", flap, edge=2, rough=0.6)
    bench.dot("body", "clasp", "gold", (0, y + 8, 6.5, 6.5))


def armour(bench: Bench, torso: Torso) -> None:
    top, hem = _at(torso, 0.02), _at(torso, 0.66)
    bench.paper("body", "armour", "metal", torso.band(top, hem), shade=12, edge=2.8)
    tabard = [(-16, top + 8), (16, top + 8), (18, hem + 18), (0, hem + 26), (-18, hem + 18)]
    bench.paper("body", "tabard", "accent", tabard, edge=2, rough=0.6)
    bench.path("body", "crest", "accent-2", pen.corners(pen.star(0, (top + hem) / 2 + 4, 13, 6)))
    bench.paper("body", "belt", "leather", torso.band(hem - 8, hem + 2, out=3), rough=0.5)


def space_suit(bench: Bench, torso: Torso) -> None:
    bench.paper(
        "body",
        "suit",
        "suit",
        torso.band(_at(torso, 0.0), torso.bottom + 2, out=6),
        tone="soft",
        shade=12,
        edge=2.6,
    )
    bench.paper("body", "panel", "accent", pen.box(0, _at(torso, 0.42), 42, 28, 8), edge=1.8, rough=0.5)
    for i, role in enumerate(("heart", "gold", "accent-2")):
        bench.dot("body", "lights", role, (-12 + i * 12, _at(torso, 0.42), 3.8, 3.8))
    bench.paper("body", "belt", "accent", torso.band(_at(torso, 0.66), _at(torso, 0.74), out=7), rough=0.5)


def coat(bench: Bench, torso: Torso) -> None:
    joint = _hanging(bench)
    top, hem = _at(torso, 0.02), _below(torso, 0.3)
    bench.paper(joint, "coat", "coat", torso.band(top, hem, flare=8, sag=3), shade=11, edge=2.4)
    for side in (-1, 1):
        lapel = [(side * 3, top + 34), (side * 9, top + 4), (side * 25, top + 3), (side * 21, top + 22)]
        bench.paper(joint, "lapel", "coat", lapel, tone="shade", rough=0.5)
    bench.line(joint, "opening", "coat", [(0, top + 36), (1, hem)], 2.6, tone="shade")
    bench.paper(
        joint, "shirt", "accent", [(-8, top + 3), (8, top + 3), (2, top + 30), (-2, top + 30)], rough=0.4
    )
    for i in range(2):
        bench.dot(joint, "button", "accent-2", (9, top + 50 + i * 20, 3.6, 3.6), sided=True)


def captain(bench: Bench, torso: Torso) -> None:
    stripes(bench, torso)
    hem = _below(torso, 0.3)
    for side in (-1, 1):
        panel = [
            (side * (torso.width(y) + 4), y) for y in (torso.top + 6, _at(torso, 0.3), _at(torso, 0.6), hem)
        ]
        inner = [(side * 16, hem + 3), (side * 20, _at(torso, 0.5)), (side * 24, torso.top + 4)]
        bench.paper(_hanging(bench), "coat", "coat", [*panel, *inner], edge=2, rough=0.6)
        for i in range(3):
            bench.dot(_hanging(bench), "button", "gold", (side * 24, _at(torso, 0.3 + i * 0.2), 3.6, 3.6))
    bench.paper("body", "belt", "leather", torso.band(_at(torso, 0.64), _at(torso, 0.72), out=2.5), rough=0.4)
    bench.paper("body", "buckle", "gold", pen.box(0, _at(torso, 0.7), 17, 14, 4), rough=0.4)


def swaddle(bench: Bench, torso: Torso) -> None:
    bench.paper(
        "body", "romper", "accent", torso.band(_at(torso, 0.02), torso.bottom + 2, out=4), shade=10, edge=2.2
    )
    for i in range(3):
        bench.dot("body", "snap", "accent-2", (0, _at(torso, 0.28 + i * 0.2), 4, 4))


GARMENTS = {
    "sweater": sweater, "stripes": stripes, "dungarees": dungarees, "dress": dress, "dots": dotted_dress,
    "scarf": scarf, "waistcoat": waistcoat, "bow": bow_tie, "shirt": shirt, "trousers": trousers,
    "apron": apron,
    "shawl": shawl, "robe": robe, "gown": gown, "hanbok": hanbok, "hanbok-trousers": hanbok_trousers,
    "cape": cape,
    "bodice": bodice, "armour": armour, "suit": space_suit, "coat": coat, "captain": captain,
    "romper": swaddle,
}  # fmt: skip

SLEEVED = {
    "sweater": "accent", "stripes": "accent", "dress": "accent", "dots": "accent", "shirt": "accent",
    "robe": "accent", "gown": "accent", "hanbok": "accent-2", "hanbok-trousers": "accent-2",
    "armour": "metal",
    "suit": "suit", "coat": "coat", "captain": "coat", "romper": "accent",
}  # fmt: skip

OVER_THE_ARMS = frozenset(("shawl",))
"""What hangs over the shoulders: an arm that is raised comes out from under it."""


def hem_points(x: float, y: float, half: float, count: int) -> list[Point]:
    """Return scallops along a hem."""
    return [
        (x + half * math.cos(math.pi * i / count), y + 5 * math.sin(math.pi * i / count))
        for i in range(count + 1)
    ]
