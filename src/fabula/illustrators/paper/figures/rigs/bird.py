"""Birds: round ones and long-necked ones; species by beak, comb, face disc, neck and colours."""

from __future__ import annotations

import math

from fabula.core.values import Look
from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures.puppet import Bench, Face, Puppet
from fabula.illustrators.paper.figures.rigs import plumage
from fabula.illustrators.paper.figures.rigs.coats import ornament, spectacles
from fabula.illustrators.paper.figures.rigs.hats import hat
from fabula.illustrators.paper.figures.rigs.species import bird_marks
from fabula.illustrators.paper.figures.rigs.torso import Torso, wear
from fabula.kit.seeds import rng


def build_bird(look: Look) -> Puppet:
    """Return a bird."""
    ratio, parts = look.ratios, look.parts
    bench = Bench(rng(int(ratio["cut"]), "bird"))
    neck, legs = ratio.get("neck", 0.0), ratio.get("legs", 26.0)
    r = 74.0 * ratio.get("head", 1.0)
    wide = ratio.get("wide", 1.0)
    base = -legs
    cy = base - 128 - neck - r * 0.62
    bench.pin("root", "", (0, 0))
    bench.pin("body", "root", (0, base - 20))
    bench.pin("head", "body", (0, base - 134 - neck * 0.85))
    bench.pin("face", "head", (0, cy))
    bench.pin("tail", "body", (-54 * wide, base - 52))
    bench.pin("belly", "body", (6, base - 58))
    _tail(bench, parts.get("tail", "short"), base, wide)
    _legs(bench, legs, base)
    if "stern" in parts:
        plumage.stern(bench, parts["stern"], base, wide)
    for side, name in ((-1, "left"), (1, "right")):
        bench.pin(f"arm-{name}", "body", (side * 60 * wide, base - 112))
    if neck and parts.get("neck_shape") == "curved":
        plumage.curved_neck(bench, parts.get("neck_role", "fur"), base, neck, cy + r)
    elif neck:
        column = [
            (-30, base - 96),
            (-22, base - 130 - neck * 0.5),
            (-20, cy + r * 0.5),
            (20, cy + r * 0.5),
            (24, base - 130 - neck * 0.5),
            (36, base - 96),
        ]
        bench.paper("head", "neck", parts.get("neck_role", "fur"), column, shade=8, edge=2.2)
    torso = Torso(
        (
            (base - 148, 26 * wide),
            (base - 138, 44 * wide),
            (base - 104, 70 * wide),
            (base - 58, 80 * wide),
            (base - 18, 66 * wide),
            (base + 2, 38 * wide),
            (base + 6, 16 * wide),
        ),
        floor=-6,
        collar=0 if neck else 26,
    )
    bench.paper("body", "body", "fur", torso.outline(), shade=17, edge=2.8)
    if parts.get("belly", "yes") == "yes":
        bench.paper("belly", "belly", "belly", pen.oval(6, base - 58, 53 * wide, 60, low=0.14), rough=1.2)
    if parts.get("feathers") == "yes":
        for x, y in ((-16, -84), (16, -86), (0, -66), (30, -64), (-28, -62), (14, -44), (-12, -44)):
            bench.line(
                "body",
                "feather",
                "fur",
                [(x - 1, base + y), (x + 6, base + y + 7), (x + 13, base + y)],
                3,
                tone="soft",
            )
    plumage.on_body(bench, parts, base, wide)
    wear(bench, torso, parts.get("outfit", "none"))
    for side, name in ((-1, "left"), (1, "right")):
        feathers = _SHARP if parts.get("wing") == "sharp" else _WING
        wing = [(side * (60 * wide + x), base - 120 + y) for x, y in feathers]
        bench.paper(f"arm-{name}", f"wing-{name}", "wing", wing, shade=8, edge=2.4)
        if parts.get("bars") == "yes":
            plumage.on_wing(bench, name, side, base, wide)
        if parts.get("streaks") == "yes":
            for y in (30, 52, 74):
                streak = [(side * (60 * wide + 2), base - 120 + y), (side * (60 * wide + 20), base - 114 + y)]
                bench.line(f"arm-{name}", f"streak-{name}", "spot", streak, 4.5)
    _head(bench, look, cy, r)
    owl = parts.get("disc") == "yes"
    face = Face(
        x=6, eye_y=cy + r * (0.0 if owl else 0.02), eye_gap=r * (0.42 if owl else 0.46),
        eye_r=(14.0 if owl else 9.8) * (0.85 if r < 60 else 1),
        mouth_y=cy + r * 0.64, mouth_w=r * 0.5, mouth_x=_BEAK_X.get(parts.get("beak", "small"), 3.0),
        size=r * 2, brow_y=cy - r * (0.4 if owl else 0.32),
        eyes="white" if owl or parts.get("eyes") == "white" else "dot", lid=parts.get("lid", "fur"),
        cheek_gap=r * 0.68, cheek_y=cy + r * 0.42, lashes=parts.get("lashes") == "yes",
        line="brow" if parts.get("eyes") == "white" else "",
    )  # fmt: skip
    return Puppet(
        "bird",
        bench.joints,
        bench.layers(),
        face,
        (0, cy, r),
        ("arm-right", (72 * wide, base - 30)),
        ratio.get("scale", 1.0),
        ratio.get("stoop", 0.0),
    )


_WING = ((-4, -4), (15, 4), (26, 34), (25, 72), (9, 100), (1, 90), (-6, 92), (-11, 70), (-14, 30))
_SHARP = ((-4, -4), (14, 2), (27, 34), (34, 76), (44, 128), (24, 112), (4, 88), (-9, 62), (-14, 28))
_BEAK_X = {"long": 8.0, "duck": 6.0, "swan": 6.0, "dagger": 8.0, "chisel": 6.0, "stout": 4.0}


def _tail(bench: Bench, kind: str, base: float, wide: float) -> None:
    x = -52 * wide
    if kind in plumage.TAILS:
        plumage.tail(bench, kind, base, wide)
    elif kind == "fan":
        for i, lean in enumerate((-52, -30, -8)):
            bench.paper(
                "tail",
                f"tail-{i}",
                "tail",
                pen.leaf((x + 10, base - 48), (x - 66 + i * 10, base - 66 + lean), 30),
                edge=2.2,
            )
    elif kind == "fork":
        for i, tip in enumerate(((x - 108, base - 34), (x - 92, base + 14))):
            feather = pen.leaf((x + 22, base - 36), tip, 24, lean=-8 if i else 6)
            bench.paper("tail", f"tail-{i}", "tail", feather, edge=2.2)
    elif kind == "peacock":
        for i in range(9):
            turn = math.radians(-170 + i * 20)
            tip = (4 + 178 * math.cos(turn), base - 92 + 186 * math.sin(turn))
            bench.paper(
                "tail",
                f"tail-{i}",
                "tail",
                pen.leaf((0, base - 70), tip, 52, round_=1),
                tone="soft" if i % 2 else "",
                edge=2.2,
            )
            eye = (4 + 150 * math.cos(turn), base - 92 + 157 * math.sin(turn))
            bench.dot("tail", "tail-eye", "gold", (*eye, 14, 14))
            bench.dot("tail", "tail-eye", "fur", (*eye, 8, 8))
    elif kind == "rooster":
        for i, (dx, dy) in enumerate(((-58, -40), (-84, -78), (-80, -122), (-46, -150))):
            bench.paper(
                "tail",
                f"tail-{i}",
                "tail",
                pen.leaf((x + 18, base - 44), (x + dx, base + dy), 34, lean=14, round_=0.8),
                tone="soft" if i % 2 else "",
                edge=2.2,
            )
    elif kind == "long":
        bench.paper(
            "tail",
            "tail",
            "tail",
            pen.leaf((x + 12, base - 44), (x - 92, base - 8), 34, lean=-6),
            shade=6,
            edge=2.2,
        )
    else:
        bench.paper(
            "tail", "tail", "tail", pen.leaf((x + 14, base - 44), (x - 36, base - 70), 36), shade=5, edge=2.2
        )


def _legs(bench: Bench, legs: float, base: float) -> None:
    for side, name in ((-1, "left"), (1, "right")):
        x = side * 25
        bench.pin(f"leg-{name}", "root", (x, base - 14))
        bench.line(f"leg-{name}", f"leg-{name}", "beak", [(x, base - 10), (x + 2, -8)], 9, tone="soft")
        foot = [
            (x - 14, -6),
            (x - 4, -13),
            (x + 12, -15),
            (x + 28, -9),
            (x + 31, -3),
            (x + 16, -1),
            (x + 4, 0),
            (x - 12, 0),
        ]
        bench.paper(f"leg-{name}", f"foot-{name}", "beak", foot, edge=1.8, rough=0.6)


def _crest(bench: Bench, crest: str, cy: float, r: float) -> None:
    plumage.crest(bench, crest, cy, r)
    if crest == "comb":
        comb = [
            (-26, cy - r * 0.86),
            (-32, cy - r * 1.2),
            (-14, cy - r * 1.14),
            (-2, cy - r * 1.44),
            (14, cy - r * 1.14),
            (32, cy - r * 1.26),
            (28, cy - r * 0.84),
        ]
        bench.paper("head", "comb", "comb", comb, shade=5, edge=2.2)
    elif crest == "tuft":
        for i, tip in enumerate(((-30, -1.5), (-2, -1.66), (24, -1.46))):
            bench.paper(
                "head",
                f"crest-{i}",
                "tail",
                pen.leaf((4 + i * 3 - 3, cy - r * 0.86), (tip[0], cy + tip[1] * r), 19),
                edge=2,
            )
    elif crest == "horns":
        for side in (-1, 1):
            tuft = [
                (side * r * 0.34, cy - r * 0.86),
                (side * r * 0.62, cy - r * 1.12),
                (side * r * 0.96, cy - r * 1.24),
                (side * r * 0.94, cy - r * 0.86),
                (side * r * 0.86, cy - r * 0.44),
            ]
            bench.paper("head", "ear-tuft", "fur", tuft, edge=2.2)
    elif crest == "curl":
        bench.line(
            "head",
            "crest",
            "fur",
            [(-4, cy - r * 0.94), (-2, cy - r * 1.22), (14, cy - r * 1.26), (14, cy - r * 1.08)],
            6,
            tone="soft",
        )


def _head(bench: Bench, look: Look, cy: float, r: float) -> None:
    parts = look.parts
    _crest(bench, parts.get("crest", "none"), cy, r)
    bench.paper(
        "head",
        "head",
        parts.get("head_role", "fur"),
        pen.oval(0, cy, r * 1.06, r, low=0.05),
        shade=14 * r / 74,
        edge=3,
    )
    if parts.get("disc") == "yes":
        for side in (-1, 1):
            bench.paper(
                "face",
                "disc",
                "belly",
                pen.oval(6 + side * r * 0.42, cy + r * 0.08, r * 0.45, r * 0.5),
                edge=1.8,
                rough=0.8,
            )
    if parts.get("mask") == "yes":
        mask = [
            (6, cy - r * 0.3),
            (6 + r * 0.5, cy - r * 0.52),
            (6 + r * 0.86, cy - r * 0.06),
            (6 + r * 0.78, cy + r * 0.56),
            (6 + r * 0.3, cy + r * 0.9),
            (6 - r * 0.3, cy + r * 0.9),
            (6 - r * 0.78, cy + r * 0.56),
            (6 - r * 0.86, cy - r * 0.06),
            (6 - r * 0.5, cy - r * 0.52),
        ]
        bench.paper("face", "mask", "belly", mask, rough=0.8)
    bird_marks(bench, parts.get("marks", "none"), cy, r)
    plumage.on_head(bench, parts.get("marks", "none"), cy, r)
    if parts.get("cap") == "yes":
        top = [
            (0, cy - r * 0.98),
            (r * 0.4, cy - r * 0.9),
            (r * 0.5, cy - r * 0.66),
            (0, cy - r * 0.58),
            (-r * 0.5, cy - r * 0.66),
            (-r * 0.4, cy - r * 0.9),
        ]
        bench.paper("head", "cap", "comb", top, rough=0.7)
    if parts.get("wattle") == "yes":
        bench.paper("face", "wattle", "comb", pen.oval(10, cy + r * 0.8, 10, 17), edge=1.8, rough=0.6)
    _beak(bench, parts.get("beak", "small"), cy, r)
    bench.lay("features")
    ornament(bench, parts.get("ornament", "none"), (r * 0.56, cy - r * 0.76), (0, cy - r + 6), r)
    hat(bench, look, cy, r, r)
    if parts.get("glasses") == "yes":
        owl = parts.get("disc") == "yes"
        spectacles(bench, 6, cy + r * 0.02, r * (0.42 if owl else 0.46), r * (0.34 if owl else 0.28))


def _beak(bench: Bench, kind: str, cy: float, r: float) -> None:
    x, y = 6.0, cy + r * 0.3
    if kind in plumage.BEAKS:
        plumage.beak(bench, kind, x, y)
        return
    if kind == "long":
        shape = [
            (x - 13, y - 6),
            (x + 6, y - 16),
            (x + 40, y - 6),
            (x + 92, y + 17),
            (x + 94, y + 22),
            (x + 40, y + 17),
            (x + 4, y + 18),
            (x - 11, y + 10),
        ]
    elif kind == "duck":
        shape = [
            (x - 24, y + 2),
            (x - 12, y - 13),
            (x + 8, y - 14),
            (x + 30, y - 6),
            (x + 45, y + 8),
            (x + 32, y + 17),
            (x + 4, y + 18),
            (x - 18, y + 14),
        ]
    elif kind == "hook":
        shape = [
            (x - 14, y - 6),
            (x, y - 16),
            (x + 15, y - 6),
            (x + 13, y + 12),
            (x + 4, y + 28),
            (x - 1, y + 27),
            (x - 9, y + 12),
        ]
    elif kind == "puffin":
        shape = [
            (x - 22, y),
            (x - 8, y - 22),
            (x + 16, y - 20),
            (x + 38, y + 2),
            (x + 40, y + 12),
            (x + 16, y + 20),
            (x - 12, y + 16),
        ]
    else:
        shape = [
            (x - 17, y - 3),
            (x - 2, y - 13),
            (x + 14, y - 8),
            (x + 31, y + 5),
            (x + 14, y + 12),
            (x + 2, y + 16),
            (x - 13, y + 9),
        ]
    bench.paper("face", "beak", "beak", shape, shade=5, edge=2.2, rough=0.5)
    if kind in ("duck", "long"):
        bench.dot("face", "nostril", "ink", (x + 8, y - 4, 2, 1.6), opacity=0.6)
