"""Insects and spiders."""

from __future__ import annotations

import math

from fabula.core.values import Look
from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures.puppet import Bench, Face, Puppet
from fabula.illustrators.paper.figures.rigs.coats import ornament, spectacles
from fabula.illustrators.paper.figures.rigs.limbs import (
    SHAPED,
    frame,
    shaped_arms,
    shaped_legs,
    tapered,
    thin_arms,
    thin_legs,
)
from fabula.illustrators.paper.figures.rigs.species import beetle_horn, leaping_legs, springing_legs
from fabula.kit.seeds import rng

_STOUT = 2
"""The card version from which limbs are stout enough to outlast every style."""


def build_insect(look: Look) -> Puppet:
    """Return an insect on two thin legs, its wings spread behind it."""
    ratio, parts = look.ratios, look.parts
    bench = Bench(rng(int(ratio["cut"]), "insect"))
    frame(bench, -40, -176)
    for side, name in ((-1, "left"), (1, "right")):
        bench.pin(f"wing-{name}", "body", (side * 18, -142))
        _wing(bench, parts.get("wings", "bee"), side, name)
    stout = 3 if look.card >= _STOUT else 0
    shaped = look.card >= SHAPED
    if parts.get("body") == "hopper":
        (leaping_legs if shaped else springing_legs)(bench)
    if shaped:
        shaped_legs(bench, 21, -46, r=9.5)
    else:
        thin_legs(bench, 20, -48, role="limb", shoe="shoe", width=8 + stout)
    kind = parts.get("body", "bee")
    slim = kind in ("dragonfly", "butterfly", "ant", "hopper")
    w = 34 + 2 * stout if slim else 58
    if parts.get("glow") == "yes":
        bench.dot("body", "glow", "lamp", (0, -72, 82, 74), opacity=0.28)
    if kind == "spider" and shaped:
        _spider_legs(bench, w)
    bench.paper("body", "body", "fur", pen.oval(0, -104, w, 70, low=0.1), shade=13, edge=2.6)
    if kind != "spider" or not shaped:
        _body_marks(bench, kind, w)
    if shaped:
        at = w - 6
        hand = shaped_arms(bench, (-at, -140), (at, -140), upper=30, fore=27, r=9.5)
    else:
        hand = thin_arms(bench, w - 4, -142, reach=58, width=7 + stout)
    cy, r = -226.0, 72.0
    horn = parts.get("horn", "none")
    if horn != "none":
        beetle_horn(bench, horn, cy, r)
    for side in (-1, 1):
        feeler = [(side * 20, cy - r * 0.86), (side * 30, cy - r * 1.3), (side * 50, cy - r * 1.5)]
        bench.line("head", "feeler", "ink", feeler, 7 if stout else 5)
        tip = 10.0 if stout else 9.0
        bench.dot("head", "feeler-tip", "accent", (side * 52, cy - r * 1.52, tip, tip))
    bench.paper("head", "head", "face", pen.oval(0, cy, r * 1.08, r, low=0.05), shade=14, edge=3)
    bench.lay("features")
    ornament(bench, parts.get("ornament", "none"), (r * 0.6, cy - r * 0.78), (0, cy - r + 6), r)
    if parts.get("glasses") == "yes":
        spectacles(bench, 5, cy + 6, 34, 20)
    eyes = parts.get("eyes", "dot")
    face = Face(
        x=5,
        eye_y=cy + 6,
        eye_gap=34,
        eye_r=10.5 if eyes == "dot" else 12,
        mouth_y=cy + 36,
        mouth_w=40,
        size=r * 2,
        brow_y=cy - 22,
        lid="face",
        cheek_gap=52,
        cheek_y=cy + 32,
        lashes=parts.get("lashes") == "yes",
        eyes=eyes,
        ink="ink",
    )
    return Puppet(
        "limbed" if parts.get("wings") == "none" else "winged",
        bench.joints,
        bench.layers(),
        face,
        (0, cy, r),
        hand,
        ratio.get("scale", 1.0),
    )


def _spider_legs(bench: Bench, w: float) -> None:
    """Lay the six legs a spider does not walk and hold with: up to a knee, down to a small foot."""
    bench.pin("stilts", "body", (0, -100))
    for side in (-1, 1):
        for i in range(3):
            y, knee, foot = -134 + i * 22, 66 - i * 10, 108 - i * 32
            spine = [
                (side * w * 0.6, y),
                (side * (w + knee * 0.5), y - 34 + i * 10),
                (side * (w + knee), y - 34 + i * 14),
                (side * (w + knee + 12), y + 14 + i * 10),
                (side * (w + foot), -12),
                (side * (w + foot + 8), -4),
            ]
            leg = tapered(spine, (9.5, 8.5, 8, 6, 4.5, 4))
            tone = "soft" if side < 0 else "shade"
            bench.paper("stilts", f"leg-{side}-{i}", "fur", leg, tone=tone, edge=1.8, rough=0.5)


def _wing(bench: Bench, kind: str, side: int, name: str) -> None:
    joint = f"wing-{name}"
    if kind == "butterfly":
        upper = [
            (side * 12, -150),
            (side * 56, -226),
            (side * 118, -244),
            (side * 152, -206),
            (side * 138, -150),
            (side * 84, -122),
            (side * 30, -124),
        ]
        lower = [
            (side * 14, -124),
            (side * 70, -122),
            (side * 112, -92),
            (side * 114, -48),
            (side * 80, -24),
            (side * 46, -50),
            (side * 22, -92),
        ]
        bench.paper(joint, f"wing-low-{name}", "wing-2", lower, shade=9, edge=2.4)
        bench.paper(joint, f"wing-{name}", "wing", upper, shade=11, edge=2.8)
        for x, y, r in ((104, -196, 20), (76, -164, 12)):
            bench.dot(joint, f"wing-spot-{name}", "wing-2", (side * x, y, r, r * 0.95))
        bench.dot(joint, f"wing-dot-{name}", "wing", (side * 80, -76, 14, 14), tone="light")
    elif kind == "dragonfly":
        for y, tip in ((-148, -206), (-132, -128)):
            bench.paper(
                joint,
                f"wing-{name}",
                "wing",
                pen.leaf((side * 16, y), (side * 160, tip), 36, round_=1),
                edge=2.4,
            )
    elif kind == "cicada":
        for end, wide, tone in (((124, -52), 52, "soft"), ((112, -14), 60, "")):
            veined = [(side * 19, -148), (side * end[0], end[1])]
            shape = pen.leaf(veined[0], veined[1], wide, round_=1)
            bench.paper(joint, f"wing-{end[0]}-{name}", "wing", shape, tone=tone, shade=6, edge=2.4)
            bench.line(joint, f"vein-{name}", "spot", veined, 2.6, opacity=0.5)
    elif kind == "bee":
        bench.paper(
            joint,
            f"wing-low-{name}",
            "wing",
            pen.leaf((side * 26, -132), (side * 108, -104), 48, round_=1),
            tone="soft",
            edge=2,
        )
        bench.paper(
            joint,
            f"wing-{name}",
            "wing",
            pen.leaf((side * 22, -148), (side * 124, -198), 66, round_=1),
            shade=6,
            edge=2.4,
        )


def _body_marks(bench: Bench, kind: str, w: float) -> None:
    if kind == "bee":
        for y in (-128, -96, -66):
            half = w * math.sqrt(max(0.05, 1 - ((y + 104) / 72) ** 2)) * (1.06 if y > -100 else 0.96)
            band = [
                (-half, y - 7),
                (0, y - 2),
                (half, y - 7),
                (half * 1.0, y + 7),
                (0, y + 12),
                (-half, y + 7),
            ]
            bench.paper("body", "band", "spot", band, rough=0.5)
    elif kind == "beetle":
        bench.line("body", "seam", "spot", [(2, -172), (4, -104), (1, -36)], 4)
        for x, y, r in (
            (-28, -136, 11),
            (30, -128, 11),
            (-34, -94, 10),
            (34, -86, 11),
            (-20, -58, 9),
            (24, -52, 8),
        ):
            bench.dot("body", "wing-spot", "spot", (x, y, r, r))
    elif kind == "firefly":
        bench.paper("body", "lantern", "lamp", pen.oval(0, -68, w * 0.94, 36, low=0.1), rough=0.6)
    elif kind == "shield":
        bench.line("body", "seam", "spot", [(2, -150), (3, -100), (1, -38)], 4.5)
        bench.line("body", "collar", "spot", [(-w * 0.84, -142), (0, -132), (w * 0.84, -142)], 6)
    elif kind in ("ant", "butterfly", "dragonfly", "hopper"):
        for y in (-96, -74):
            bench.line("body", "ring", "fur", [(-w * 0.8, y), (0, y + 6), (w * 0.8, y)], 4, tone="deep")
    elif kind == "spider":
        for side in (-1, 1):
            for i in range(3):
                y = -130 + i * 24
                bench.line(
                    "body",
                    "leg",
                    "fur",
                    [(side * w * 0.8, y), (side * (w + 44), y - 30 + i * 10), (side * (w + 58), -6)],
                    7,
                    tone="deep",
                )
