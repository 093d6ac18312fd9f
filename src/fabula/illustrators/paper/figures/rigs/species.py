"""What tells one animal from its likes: an otter's pale muzzle, a skunk's stripe, a camel's hump."""

from __future__ import annotations

import math

from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures.puppet import Bench
from fabula.illustrators.paper.figures.rigs.limbs import tapered
from fabula.illustrators.paper.figures.rigs.torso import Torso
from fabula.illustrators.paper.pen import Point

# on the body ---------------------------------------------------------------------------------------------


def _crescent(bench: Bench, torso: Torso) -> None:
    outer = [(-52, -164), (-38, -128), (3, -108), (44, -128), (56, -164)]
    inner = [(42, -162), (30, -142), (3, -130), (-25, -142), (-39, -162)]
    bench.paper("body", "crescent", "spot", [*outer, *inner], rough=0.5)


def _bib(bench: Bench, torso: Torso) -> None:
    bib = [(-34, -178), (36, -178), (40, -146), (24, -116), (4, -104), (-18, -116), (-36, -146)]
    bench.paper("body", "bib", "belly", bib, rough=0.7)


def _pouch(bench: Bench, torso: Torso) -> None:
    pouch = [(-34, -96), (4, -88), (42, -96), (40, -62), (24, -46), (4, -43), (-16, -46), (-32, -62)]
    bench.paper("body", "pouch", "belly", pouch, tone="shade", edge=2, rough=0.6)
    bench.line("body", "pouch-rim", "fur", [(-34, -96), (4, -87), (42, -96)], 5, tone="shade")


def _belly_spots(bench: Bench, torso: Torso) -> None:
    for x, y, r in ((-16, -122, 6), (18, -112, 7), (-4, -94, 6), (24, -80, 5), (-20, -76, 6), (4, -62, 5)):
        bench.dot("body", "belly-spot", "spot", (x, y, r, r * 0.85))


def _shaggy(bench: Bench, torso: Torso) -> None:
    for y in (-148, -118, -88):
        for side in (-1, 1):
            w = torso.width(y)
            lock = [(side * (w - 2), y - 12), (side * (w + 9), y + 16), (side * (w - 14), y + 6)]
            bench.sharp("body", "lock", "fur", lock)


BODY = {
    "crescent": _crescent, "otter": _bib, "weasel": _bib, "pouch": _pouch, "newt": _belly_spots,
    "sloth": _shaggy,
}  # fmt: skip


def hump(bench: Bench) -> None:
    """Lay a camel's hump behind its shoulders."""
    shape = [(-124, -96), (-126, -152), (-104, -198), (-74, -204), (-46, -172), (-22, -84), (-66, -66)]
    bench.paper("body", "hump", "fur", shape, shade=12, edge=2.4)
    tuft = [(-118, -178), (-112, -206), (-98, -202), (-86, -218), (-70, -208), (-62, -190), (-86, -184)]
    bench.paper("body", "hump-tuft", "mane", tuft, rough=0.8)


def claws(bench: Bench) -> None:
    """Lay three long claws on every paw."""
    for side, name in ((-1, "left"), (1, "right")):
        for dx in (-9, 0, 9):
            x = side * 57 + dx
            claw = [(x - 4, -78), (x + 4, -78), (x + side * 2, -58)]
            bench.sharp(f"fore-{name}", f"claw-{name}", "dark", claw)


# on the head ---------------------------------------------------------------------------------------------


def _scaled(points: tuple[Point, ...], side: int, cy: float, w: float, h: float, x: float = 4) -> list[Point]:
    return [(x + side * px * w, cy + py * h) for px, py in points]


def _skunk(bench: Bench, cy: float, w: float, h: float) -> None:
    stripe = [(-0.2, -0.96), (0.06, -0.98), (0.3, -0.94), (0.19, -0.6), (0.1, -0.2), (0.05, 0.2), (0.0, -0.2)]
    low = [(-0.1, -0.6)]
    bench.paper("head", "stripe", "spot", _scaled((*stripe, *low), 1, cy, w, h), rough=0.5)


def _badger(bench: Bench, cy: float, w: float, h: float) -> None:
    face = [(-0.74, -0.66), (-0.3, -0.9), (0.05, -0.94), (0.4, -0.9), (0.82, -0.66), (0.86, 0.1), (0.62, 0.7)]
    low = [(0.05, 0.96), (-0.52, 0.7), (-0.78, 0.1)]
    bench.paper("head", "white-face", "belly", _scaled((*face, *low), 1, cy, w, h, 0), rough=0.7)
    band = ((0.16, -0.9), (0.44, -0.84), (0.64, -0.2), (0.66, 0.3), (0.48, 0.5), (0.28, 0.3), (0.2, -0.3))
    for side in (-1, 1):
        bench.paper("face", "mask", "spot", _scaled(band, side, cy, w, h), rough=0.6)


def _raccoon_dog(bench: Bench, cy: float, w: float, h: float) -> None:
    patch = ((0.1, 0.0), (0.4, -0.2), (0.7, 0.0), (0.98, 0.44), (0.82, 0.66), (0.5, 0.4), (0.2, 0.26))
    ruff = ((0.66, 0.44), (1.0, 0.26), (1.2, 0.5), (1.02, 0.58), (1.06, 0.78), (0.84, 0.72), (0.7, 0.88))
    for side in (-1, 1):
        bench.paper("head", "ruff", "belly", _scaled((*ruff, (0.5, 0.74)), side, cy, w, h, 0), rough=1.0)
        bench.paper("face", "mask", "spot", _scaled(patch, side, cy, w, h), rough=0.6)


def _otter(bench: Bench, cy: float, w: float, h: float) -> None:
    low = ((0.0, 0.18), (0.36, 0.16), (0.78, 0.3), (0.92, 0.6), (0.6, 0.88), (0.0, 0.97))
    right, left = _scaled(low, 1, cy, w, h, 2), _scaled(low[1:5], -1, cy, w, h, 2)
    bench.paper("head", "jaw", "belly", [*right, *reversed(left)], rough=0.7)


def _weasel(bench: Bench, cy: float, w: float, h: float) -> None:
    mask = ((0.1, -0.04), (0.42, -0.12), (0.74, 0.02), (0.8, 0.24), (0.5, 0.36), (0.16, 0.3))
    for side in (-1, 1):
        bench.paper("face", "mask", "spot", _scaled(mask, side, cy, w, h), rough=0.6)


def _chipmunk(bench: Bench, cy: float, w: float, h: float) -> None:
    for x, wide in ((-0.28, 0.1), (0.05, 0.12), (0.38, 0.1)):
        stripe = ((x - wide, -0.88), (x + wide, -0.88), (x + wide * 0.3, -0.4), (x - wide * 0.3, -0.4))
        bench.paper("head", "stripe", "spot", _scaled(stripe, 1, cy, w, h, 0), rough=0.4)
    for side in (-1, 1):
        for y, role in ((-0.14, "belly"), (0.16, "spot")):
            cheek = ((0.62, y), (0.96, y + 0.02), (0.94, y + 0.16), (0.66, y + 0.13))
            bench.paper("head", "cheek-stripe", role, _scaled(cheek, side, cy, w, h, 2), rough=0.5)


HEAD = {
    "skunk": _skunk,
    "badger-face": _badger,
    "raccoon-dog": _raccoon_dog,
    "otter": _otter,
    "weasel": _weasel,
    "chipmunk": _chipmunk,
}
MASKED = frozenset(("badger-face", "raccoon-dog", "weasel"))
"""Patterns that put the eyes on another ground than the fur."""


def gills(bench: Bench, cy: float, w: float, h: float) -> None:
    """Lay an axolotl's feathery gills, behind the head."""
    for side in (-1, 1):
        for turn, far in ((-0.62, 1.62), (-0.12, 1.72), (0.34, 1.6)):
            x, y = side * w * far * math.cos(turn), cy + h * far * math.sin(turn) * 1.1
            foot = (side * w * 0.8 * math.cos(turn), cy + h * 0.8 * math.sin(turn))
            bench.line("head", "gill", "spot", [foot, ((foot[0] + x) / 2, (foot[1] + y) / 2 - 6), (x, y)], 10)
            for share in (0.45, 0.7, 0.95):
                gx, gy = foot[0] + (x - foot[0]) * share, foot[1] + (y - foot[1]) * share - 3
                bench.line("head", "gill-frill", "spot", [(gx - 5, gy - 13), (gx + 5, gy + 13)], 6)


def nose_horn(bench: Bench, cy: float, h: float) -> None:
    """Lay a rhinoceros's two horns on its nose."""
    big = [(-8, cy + h * 0.3), (2, cy - h * 0.2), (20, cy - h * 0.62), (24, cy - h * 0.6), (26, cy + h * 0.3)]
    bench.paper("face", "horn", "gold", big, shade=5, edge=2.2, rough=0.4)
    small = [
        (-2, cy - h * 0.34),
        (3, cy - h * 0.6),
        (9, cy - h * 0.76),
        (13, cy - h * 0.6),
        (15, cy - h * 0.34),
    ]
    bench.paper("head", "horn-small", "gold", small, edge=2, rough=0.4)


# tails ---------------------------------------------------------------------------------------------------


def skunk_tail(bench: Bench) -> None:
    """Lay a great bush with a white stripe."""
    shape = [
        (-28, -44),
        (-74, -34),
        (-122, -66),
        (-140, -132),
        (-132, -204),
        (-112, -240),
        (-92, -220),
        (-70, -236),
        (-62, -196),
        (-76, -136),
        (-54, -82),
    ]
    bench.paper("tail", "tail", "fur", shape, shade=12, edge=2.8, rough=1.4)
    stripe = [
        (-58, -62),
        (-96, -82),
        (-112, -134),
        (-106, -196),
        (-98, -222),
        (-88, -196),
        (-92, -136),
        (-76, -92),
    ]
    bench.paper("tail", "tail-stripe", "spot", stripe, rough=1.0)


def otter_tail(bench: Bench) -> None:
    """Lay a thick tail that tapers to its tip."""
    shape = [
        (-30, -78),
        (-62, -62),
        (-98, -56),
        (-134, -70),
        (-158, -96),
        (-150, -66),
        (-128, -34),
        (-92, -16),
        (-56, -16),
        (-28, -30),
    ]
    bench.paper("tail", "tail", "fur", shape, shade=10, edge=2.4)


def weasel_tail(bench: Bench) -> None:
    """Lay a long slim tail with a dark tip."""
    bench.line(
        "tail",
        "tail",
        "fur",
        [(-40, -58), (-82, -42), (-116, -62), (-128, -106), (-150, -132)],
        19,
        tone="soft",
    )
    tip = [(-122, -108), (-138, -104), (-158, -124), (-164, -148), (-148, -146), (-130, -128)]
    bench.paper("tail", "tail-tip", "spot", tip, rough=0.8)


# birds and insects ---------------------------------------------------------------------------------------


def bird_marks(bench: Bench, kind: str, cy: float, r: float) -> None:
    """Lay what marks a bird's head: a sparrow's cap and bib, a swallow's throat, a heron's plume."""
    if kind == "sparrow":
        cap = [
            (-1.0, -0.2),
            (-0.8, -0.72),
            (-0.3, -0.98),
            (0.3, -0.98),
            (0.8, -0.72),
            (1.0, -0.2),
            (0.5, -0.46),
        ]
        bench.paper(
            "head", "cap", "mane", [(x * r, cy + y * r) for x, y in (*cap, (0.05, -0.3), (-0.44, -0.46))]
        )
        for side in (-1, 1):
            bench.dot("face", "cheek-spot", "spot", (6 + side * r * 0.86, cy + r * 0.3, r * 0.12, r * 0.15))
        bib = [(-0.3, 0.84), (0.08, 0.76), (0.44, 0.84), (0.3, 1.02), (0.06, 1.08), (-0.18, 1.02)]
        bench.paper("face", "bib", "spot", [(x * r, cy + y * r) for x, y in bib], rough=0.5)
    elif kind == "throat":
        throat = [
            (-0.74, 0.4),
            (-0.2, 0.3),
            (0.3, 0.3),
            (0.88, 0.4),
            (0.62, 0.84),
            (0.08, 1.02),
            (-0.48, 0.84),
        ]
        bench.paper("face", "throat", "spot", [(x * r, cy + y * r) for x, y in throat], rough=0.6)
    elif kind == "plume":
        for side in (-1, 1):
            stripe = [(0.3, -0.3), (0.66, -0.62), (0.3, -0.86), (0.0, -0.8), (0.06, -0.52)]
            bench.paper("head", "cap", "mane", [(4 + side * x * r, cy + y * r) for x, y in stripe], rough=0.4)
        feather = [
            (-10, cy - r * 0.86),
            (-r * 1.1, cy - r * 1.02),
            (-r * 1.9, cy - r * 0.5),
            (-r * 1.0, cy - r * 0.78),
        ]
        bench.paper("head", "plume", "mane", feather, rough=0.5)


def beetle_horn(bench: Bench, kind: str, cy: float, r: float) -> None:
    """Lay a rhinoceros beetle's forked horn, or a stag beetle's jaws, behind the head's edge."""
    if kind == "rhino":
        stem = [(-19, cy - r * 0.76), (-12, cy - r * 1.62), (12, cy - r * 1.62), (19, cy - r * 0.76)]
        bench.paper("head", "horn", "horn", stem, edge=2, rough=0.4)
        for side in (-1, 1):
            tine = [(-0.08, -1.46), (0.3, -1.84), (0.84, -2.06), (0.94, -1.94), (0.58, -1.68), (0.14, -1.36)]
            fork = [(side * x * r, cy + y * r) for x, y in tine]
            bench.paper("head", "horn", "horn", fork, edge=2, rough=0.4)
        return
    for side in (-1, 1):
        jaw = [
            (0.2, -0.86),
            (0.62, -1.2),
            (0.68, -1.62),
            (0.36, -1.92),
            (0.3, -1.86),
            (0.44, -1.58),
            (0.3, -1.46),
            (0.4, -1.3),
            (0.06, -0.92),
        ]
        bench.paper("head", "jaw", "horn", [(side * x * r, cy + y * r) for x, y in jaw], edge=2, rough=0.4)


def leaping_legs(bench: Bench) -> None:
    """Lay a grasshopper's folded hind legs: a strong thigh up to the knee, a slim shin down to its foot."""
    bench.pin("stilts", "body", (0, -100))
    for side, name in ((-1, "left"), (1, "right")):
        shin = tapered(
            [(side * 82, -138), (side * 96, -70), (side * 92, -14), (side * 108, -5), (side * 120, -4)],
            (7, 5, 4.5, 4.5, 3.5),
        )
        bench.paper("stilts", f"shin-{name}", "fur", shin, tone="shade", edge=1.6, rough=0.4)
        thigh = tapered(
            [(side * 22, -62), (side * 46, -92), (side * 68, -122), (side * 84, -142)], (15, 17, 12, 6)
        )
        bench.paper("stilts", f"thigh-{name}", "fur", thigh, tone="soft", shade=6, edge=2.2, rough=0.4)


def springing_legs(bench: Bench) -> None:
    """Lay a grasshopper's long hind legs, bent above its back."""
    for side, name in ((-1, "left"), (1, "right")):
        thigh = pen.limb((side * 26, -70), (side * 96, -148), 15, 8)
        bench.paper(f"leg-{name}", f"thigh-{name}", "fur", thigh, tone="soft", edge=2.2)
        bench.line(
            f"leg-{name}", f"shin-{name}", "fur", [(side * 95, -146), (side * 112, -8)], 8, tone="deep"
        )
