"""What tells one bird from another at a glance: beaks, crests, tails, necks, and what marks body and wings."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from collections.abc import Mapping

from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures.puppet import Bench
from fabula.illustrators.paper.figures.rigs.limbs import tapered
from fabula.illustrators.paper.pen import Point

BEAKS: dict[str, tuple[Point, ...]] = {
    "chisel": ((-12, -7), (4, -13), (36, -7), (70, 2), (71, 6), (36, 11), (4, 15), (-11, 9)),
    "stout": ((-17, -8), (2, -19), (30, -12), (56, 4), (64, 14), (46, 15), (14, 19), (-14, 12)),
    "cone": ((-14, -6), (-2, -14), (13, -10), (27, 4), (12, 13), (0, 16), (-11, 9)),
    "thin": ((-9, -4), (4, -9), (20, -3), (38, 4), (20, 8), (4, 11), (-8, 6)),
    "raptor": ((-20, -10), (-2, -25), (22, -19), (37, 2), (35, 24), (28, 36), (22, 20), (6, 17), (-14, 12)),
    "parrot": ((-18, -6), (-6, -26), (14, -26), (28, -8), (26, 14), (13, 34), (5, 20), (-12, 13)),
    "flamingo": ((-14, -8), (4, -16), (30, -9), (50, 10), (48, 36), (37, 43), (31, 22), (12, 13), (-12, 10)),
    "dagger": ((-13, -8), (6, -17), (52, -6), (114, 9), (114, 12), (52, 14), (4, 17), (-11, 10)),
    "swan": ((-24, 2), (-12, -13), (8, -14), (30, -6), (45, 8), (32, 17), (4, 18), (-18, 14)),
}
"""Outlines about where the beak grows from the face."""
_TIPS: dict[str, tuple[Point, ...]] = {
    "flamingo": ((40, 12), (50, 14), (48, 36), (37, 43), (33, 28)),
    "swan": ((-19, 4), (-12, -9), (2, -12), (8, -9), (-4, -2), (-12, 8)),
}
"""What of a beak is dark."""


def beak(bench: Bench, kind: str, x: float, y: float) -> None:
    """Lay a beak of `kind` that grows from x, y."""
    bench.paper(
        "face", "beak", "beak", [(x + dx, y + dy) for dx, dy in BEAKS[kind]], shade=5, edge=2.2, rough=0.5
    )
    if kind in _TIPS:
        tip = [(x + dx, y + dy) for dx, dy in _TIPS[kind]]
        bench.paper("face", "beak-tip", "ink", tip, tone="light", rough=0.4)
    if kind == "stout":
        bench.line(
            "face", "beak-line", "ink", [(x - 8, y + 5), (x + 24, y + 6), (x + 54, y + 12)], 2.6, opacity=0.55
        )
    if kind in ("dagger", "swan"):
        bench.dot("face", "nostril", "ink", (x + 12, y - 5, 2, 1.6), opacity=0.6)


def curved_neck(bench: Bench, role: str, base: float, neck: float, low: float) -> None:
    """Lay a neck that bends like an S, from the breast up to a head that ends at `low`."""
    spine = [
        (2, base - 84),
        (14, base - 116),
        (18, base - 126 - neck * 0.24),
        (6, base - 128 - neck * 0.5),
        (-8, base - 130 - neck * 0.74),
        (-4, low - 14),
    ]
    bench.paper("head", "neck", role, tapered(spine, (40, 30, 22, 18, 17, 19)), shade=8, edge=2.2)


def stern(bench: Bench, kind: str, base: float, wide: float) -> None:
    """Lay the hind part of a body that is longer than high, behind it."""
    if kind == "water":  # swims, its tail cocked up
        back = [
            (-40, -104),
            (-84, -78),
            (-116, -80),
            (-140, -98),
            (-138, -74),
            (-116, -38),
            (-70, -8),
            (0, 2),
            (20, -50),
        ]
    elif kind == "wade":
        back = [(-30, -112), (-70, -84), (-104, -48), (-124, -18), (-96, -24), (-60, -18), (0, -8), (20, -50)]
    else:  # a round rump
        back = [(-40, -98), (-74, -86), (-104, -90), (-118, -84), (-108, -50), (-76, -18), (0, 0), (20, -50)]
    bench.paper("body", "stern", "fur", [(x * wide, base + y) for x, y in back], shade=10, edge=2.4)


def tail(bench: Bench, kind: str, base: float, wide: float) -> None:
    """Lay a tail that only some birds have."""
    x = -52 * wide
    if kind == "cocked":
        for tip in ((x - 52, base - 108), (x - 36, base - 122)):
            bench.paper(
                "tail", f"tail-{tip[1]:.0f}", "tail", pen.leaf((x + 20, base - 34), tip, 24), edge=2.2
            )
    elif kind == "stiff":
        for i, tip in enumerate(((x - 44, base + 14), (x - 22, base + 24))):
            feather = pen.leaf((x + 26, base - 44), tip, 27, round_=0.1)
            bench.paper("tail", f"tail-{i}", "tail", feather, tone="soft" if i else "", edge=2.2)
    elif kind == "wedge":
        for i, tip in enumerate(((x - 108, base - 20), (x - 98, base + 4), (x - 74, base + 18))):
            feather = pen.leaf((x + 26, base - 40), tip, 30, round_=0.8)
            bench.paper("tail", f"tail-{i}", "tail", feather, tone="soft" if i % 2 else "", edge=2.2)
    elif kind == "sickle":
        for i, (dx, dy, lean) in enumerate(
            ((-70, 4, -30), (-108, -40, -34), (-118, -100, -30), (-92, -150, -24), (-50, -172, -14))
        ):
            feather = pen.leaf((x + 24, base - 44), (x + dx, base + dy), 34, lean=-lean, round_=0.6)
            bench.paper("tail", f"tail-{i}", "tail", feather, tone="soft" if i % 2 else "", edge=2.2)


TAILS = frozenset(("cocked", "stiff", "wedge", "sickle"))


def crest(bench: Bench, kind: str, cy: float, r: float) -> None:
    """Lay a crest behind the head."""
    if kind == "swept":
        spikes = [
            (0.5, -0.8), (0.1, -1.16), (-0.5, -1.4), (-1.12, -1.46), (-0.92, -1.2), (-1.4, -1.12), (-1.08, -0.9),
            (-1.44, -0.66), (-0.98, -0.56), (-0.6, -0.5),
        ]  # fmt: skip
        bench.paper(
            "head", "crest", "comb", [(x * r, cy + y * r) for x, y in spikes], shade=5, edge=2.2, rough=0.5
        )
    elif kind == "tall-comb":
        comb = [
            (-0.5, -0.7), (-0.66, -1.16), (-0.4, -1.1), (-0.3, -1.5), (-0.08, -1.16), (0.08, -1.66), (0.26, -1.2),
            (0.5, -1.54), (0.54, -1.12), (0.78, -1.2), (0.62, -0.7),
        ]  # fmt: skip
        bench.paper(
            "head", "comb", "comb", [(x * r, cy + y * r) for x, y in comb], shade=5, edge=2.2, rough=0.5
        )


def on_head(bench: Bench, kind: str, cy: float, r: float) -> None:
    """Lay what marks the head of a bird of this kind."""
    if kind == "woodpecker":
        cap = [
            (-0.99, -0.26), (-0.84, -0.7), (-0.36, -0.99), (0.3, -0.99), (0.76, -0.76), (0.92, -0.38), (0.5, -0.52),
            (0.08, -0.4), (-0.4, -0.54),
        ]  # fmt: skip
        nape = [(-1.05, -0.3), (-0.86, -0.3), (-0.76, 0.16), (-0.86, 0.66), (-1.0, 0.5), (-1.08, 0.1)]
        bench.paper("head", "nape", "fur", [(x * r, cy + y * r) for x, y in nape], rough=0.5)
        bench.paper("head", "cap", "comb", [(x * r, cy + y * r) for x, y in cap], edge=2, rough=0.5)
        for side in (-1, 1):
            ends = (6 + side * r * 0.5, cy + r * 0.6), (2 + side * r * 0.9, cy + r * 0.74)
            bench.paper("face", "stripe", "fur", pen.leaf(*ends, r * 0.15), rough=0.4)
    elif kind == "heron":
        stripe = [
            (0.6, -0.7), (0.16, -0.98), (-0.44, -0.9), (-0.98, -0.44), (-1.5, -0.2), (-2.1, -0.16), (-1.5, -0.04),
            (-1.04, -0.08), (-0.72, -0.42), (-0.3, -0.66), (0.16, -0.7),
        ]  # fmt: skip
        bench.paper("head", "plume", "mane", [(x * r, cy + y * r) for x, y in stripe], rough=0.5)
    elif kind == "raptor":
        for side in (-1, 1):
            ridge = [
                (side * r * 0.12, cy - r * 0.2),
                (side * r * 0.5, cy - r * 0.36),
                (side * r * 0.84, cy - r * 0.3),
            ]
            bench.line("face", "ridge", "wing", [(6 + x, y) for x, y in ridge], 7, opacity=0.5)


def on_body(bench: Bench, marks: Mapping[str, str], base: float, wide: float) -> None:
    """Lay what marks a breast: flecks, a red vent, a pale belly, a ruff of feathers about the neck."""
    if marks.get("flecks") == "yes":
        for x, y in (
            (-20, -88),
            (8, -92),
            (34, -86),
            (-32, -64),
            (-6, -66),
            (22, -66),
            (46, -62),
            (-20, -42),
            (8, -42),
            (34, -42),
        ):
            fleck = [(x * wide - 7, base + y), (x * wide, base + y + 8), (x * wide + 7, base + y)]
            bench.line("belly", "fleck", "wing", fleck, 4, opacity=0.75)
    if marks.get("vent") == "yes":
        bench.paper("body", "vent", "comb", pen.oval(6, base - 12, 44 * wide, 20, low=-0.1), rough=0.6)
    if marks.get("underside") == "yes":
        bench.paper("body", "underside", "white", pen.oval(6, base - 20, 46 * wide, 28), rough=0.7)
    ruff = marks.get("ruff", "none")
    if ruff != "none":
        points: list[Point] = [(-42 * wide, base - 140), (0, base - 148), (42 * wide, base - 140)]
        for i in range(9):
            along, deep = (52.0 - i * 13) * wide, 88.0 if i % 2 else 104.0
            points.append((along, base - deep + abs(along) * (-0.18 if i % 2 else 0.07)))
        bench.paper("body", "ruff", ruff, points, tone="" if ruff != "wing" else "light", edge=2.2, rough=0.5)


def on_wing(bench: Bench, name: str, side: int, base: float, wide: float) -> None:
    """Lay the rows of white dots on a spotted wing."""
    for y, xs in ((24, (4, 14)), (44, (2, 13, 22)), (64, (2, 12, 22)), (82, (6, 15))):
        for x in xs:
            bench.dot(
                f"arm-{name}", f"bar-{name}", "belly", (side * (60 * wide + x), base - 120 + y, 4.2, 3.4)
            )
