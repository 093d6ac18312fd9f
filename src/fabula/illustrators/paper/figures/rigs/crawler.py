"""Those low on the ground: turtles, snails, crabs; snakes, worms and caterpillars."""

from __future__ import annotations

import math

from fabula.core.values import Look
from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures.puppet import Bench, Face, Puppet
from fabula.illustrators.paper.figures.rigs.coats import ornament, spectacles
from fabula.illustrators.paper.figures.rigs.hats import hat
from fabula.illustrators.paper.figures.rigs.limbs import SHAPED, frame, shaped_arms, tapered
from fabula.illustrators.paper.figures.rigs.swimmer import ring
from fabula.kit.seeds import rng


def build_shell(look: Look) -> Puppet:
    """Return a turtle, a snail or a crab."""
    kind = look.parts.get("body", "turtle")
    bench = Bench(rng(int(look.ratios["cut"]), "shell"))
    frame(bench, -60)
    return {"turtle": _turtle, "snail": _snail, "crab": _crab}[kind](bench, look)


def _turtle(bench: Bench, look: Look) -> Puppet:
    bench.pin("tail", "body", (-118, -44))
    bench.pin("head", "body", (64, -96))
    bench.pin("face", "head", (64, -96))
    bench.paper("tail", "tail", "fur", pen.leaf((-110, -42), (-150, -30), 22), edge=2)
    for name, x, tone in (
        ("leg-left", -66, "soft"),
        ("leg-right", 66, "soft"),
        ("arm-left", -34, ""),
        ("arm-right", 88, ""),
    ):
        bench.pin(name, "root" if name.startswith("leg") else "body", (x, -48))
        leg = [
            (x - 24, -54),
            (x + 22, -54),
            (x + 26, -20),
            (x + 36, -8),
            (x + 30, 0),
            (x - 8, 0),
            (x - 24, -6),
        ]
        bench.paper(name, f"{name}-foot", "fur", leg, tone=tone, shade=5, edge=2)
    neck = pen.limb((56, -70), (92, -132), 32, 28)
    bench.paper("head", "neck", "fur", neck, shade=8, edge=2)
    shell = [
        (-132, -46),
        (-124, -110),
        (-84, -168),
        (-22, -190),
        (44, -172),
        (88, -118),
        (98, -50),
        (40, -36),
        (-60, -34),
    ]
    bench.paper("body", "shell", "shell", shell, shade=18, edge=3)
    for x, y, r in ((-22, -128, 30), (-78, -104, 23), (36, -104, 23)):
        cell = ring(x, y, r, r * 0.9, 6, math.pi / 6)
        bench.paper("body", "shell-cell", "shell", cell, tone="light", edge=2, rough=1.4)
    rim = [(-138, -50), (-60, -58), (40, -58), (102, -52), (100, -34), (30, -26), (-60, -24), (-134, -34)]
    bench.paper("body", "shell-rim", "shell", rim, tone="shade", edge=2.2)
    cy = -178.0
    bench.paper("head", "head", "fur", pen.oval(106, cy, 68, 62, low=0.05), shade=13, edge=2.8)
    bench.lay("features")
    return _finish(bench, look, (112, cy), 64, "crawler", ("arm-right", (112, -18)))


def _snail(bench: Bench, look: Look) -> Puppet:
    bench.pin("head", "body", (76, -70))
    bench.pin("face", "head", (76, -70))
    foot = [
        (-150, -2),
        (-118, -28),
        (-40, -40),
        (50, -44),
        (84, -70),
        (122, -60),
        (132, -20),
        (112, -1),
        (0, 1),
    ]
    bench.paper("body", "foot", "fur", foot, shade=9, edge=2.4)
    bench.paper("body", "shell", "shell", ring(-36, -112, 92, 90, 12), shade=18, edge=3)
    spiral = [
        (-36 + (72 - i * 4.6) * math.cos(i * 0.62 + 0.6), -110 + (70 - i * 4.5) * math.sin(i * 0.62 + 0.6))
        for i in range(16)
    ]
    bench.line("body", "spiral", "shell", spiral, 9, tone="deep")
    neck = pen.limb((100, -30), (106, -120), 30, 26)
    bench.paper("head", "neck", "fur", neck, edge=2)
    hand = ("head", (168.0, -60.0))
    if look.card >= SHAPED:
        hand = shaped_arms(bench, (82, -84), (128, -84), upper=20, fore=19, r=9, role="fur")
    cy = -160.0
    for side in (-1, 1):
        bench.line("head", "feeler", "fur", [(110 + side * 24, cy - 46), (112 + side * 40, cy - 92)], 8)
        bench.dot("head", "feeler-tip", "fur", (112 + side * 41, cy - 98, 11, 11), tone="light")
    bench.paper("head", "head", "fur", pen.oval(110, cy, 62, 56, low=0.05), shade=12, edge=2.8)
    bench.lay("features")
    return _finish(bench, look, (115, cy), 58, "crawler", hand)


def _crab(bench: Bench, look: Look) -> Puppet:
    for side, name in ((-1, "left"), (1, "right")):
        bench.pin(f"leg-{name}", "root", (side * 80, -60))
        for i in range(3):
            x = side * (60 + i * 26)
            bench.line(
                f"leg-{name}",
                f"leg-{name}-{i}",
                "fur",
                [(x - side * 20, -66), (x + side * 22, -58 + i * 5), (x + side * (30 + i * 3), -2)],
                11,
                tone="soft",
            )
    for side, name in ((-1, "left"), (1, "right")):
        bench.pin(f"arm-{name}", "body", (side * 104, -116))
        bench.line(
            f"arm-{name}",
            f"arm-{name}",
            "fur",
            [(side * 98, -116), (side * 134, -104), (side * 138, -84)],
            15,
        )
        claw = [
            (side * 122, -82),
            (side * 120, -50),
            (side * 136, -20),
            (side * 142, -42),
            (side * 154, -18),
            (side * 168, -48),
            (side * 158, -80),
            (side * 140, -92),
        ]
        bench.paper(f"arm-{name}", f"claw-{name}", "fur", claw, shade=6, edge=2.4)
    shell = [
        (0, -208),
        (66, -200),
        (118, -160),
        (128, -108),
        (96, -58),
        (40, -40),
        (-40, -40),
        (-96, -58),
        (-128, -108),
        (-118, -160),
        (-66, -200),
    ]
    bench.paper("body", "shell", "fur", shell, shade=18, edge=3)
    for x, y, r in ((-78, -160, 9), (-56, -180, 6), (84, -156, 8)):
        bench.dot("body", "spot", "fur", (x, y, r, r * 0.85), tone="light")
    bench.lay("features")
    return _finish(bench, look, (5, -132), 78, "crawler", ("arm-right", (144, -44)))


def _finish(
    bench: Bench,
    look: Look,
    at: tuple[float, float],
    r: float,
    plan: str,
    hand: tuple[str, tuple[float, float]],
) -> Puppet:
    x, y = at
    parts = look.parts
    gap = r * 0.5
    ornament(
        bench, parts.get("ornament", "none"), (x + r * 0.44, y - r * 0.8), (x - 4, y - r * 0.86), r * 0.9
    )
    if parts.get("glasses") == "yes":
        spectacles(bench, x, y, gap, r * 0.29)
    face = Face(
        x=x,
        eye_y=y,
        eye_gap=gap,
        eye_r=10.6,
        mouth_y=y + r * 0.5,
        mouth_w=r * 0.66,
        size=r * 2,
        brow_y=y - r * 0.38,
        lid="fur",
        cheek_gap=r * 0.72,
        cheek_y=y + r * 0.36,
        lashes=parts.get("lashes") == "yes",
        eyes=parts.get("eyes", "dot"),
    )
    return Puppet(plan, bench.joints, bench.layers(), face, (x, y, r), hand, look.ratios.get("scale", 1.0))


def build_serpent(look: Look) -> Puppet:
    """Return a snake, a worm or a caterpillar."""
    bench = Bench(rng(int(look.ratios["cut"]), "serpent"))
    frame(bench, -40, -130)
    kind = look.parts.get("body", "snake")
    handed = look.card >= SHAPED
    hand = ("head", (64.0, -130.0) if kind != "caterpillar" else (120.0, -42.0))
    if kind == "caterpillar":
        for i in range(5, 0, -1):
            cx = 60 - i * 40
            cy = -40 - (14 if i % 2 else 0)
            for dx in (-10, 12):
                bench.dot("body", "foot", "shoe", (cx + dx, -7, 9, 7))
            bench.paper(
                "body", f"ring-{i}", "fur" if i % 2 else "belly", pen.oval(cx, cy, 38, 38), shade=8, edge=2.4
            )
    else:
        if handed:
            bench.pin("arm-right", "body", (80, -14))
            hand = ("arm-right", (166, -62))
            spine = [(60, -14), (104, -10), (138, -20), (156, -42), (166, -64)]
            tip = tapered(spine, (15, 12, 9.5, 7, 4))
            bench.paper("arm-right", "tail", "fur", tip, shade=4, edge=2, rough=0.5)
        for i, (cy, rx) in enumerate(((-22, 112), (-58, 92), (-90, 68))):
            bench.paper(
                "body",
                f"coil-{i}",
                "fur",
                pen.oval(-8 + i * 4, cy, rx, 28, square=0.2),
                tone="soft" if i % 2 else "",
                shade=8,
                edge=2.4,
            )
            for share in (-0.5, 0, 0.5):
                if kind == "snake":
                    bench.dot("body", "spot", "spot", (rx * share + i * 4, cy + 2, 11, 8))
        tail = [(80, -20), (112, -8), (146, -22), (158, -44), (164, -40), (158, -12), (120, 4), (84, 0)]
        if not handed:
            bench.paper("body", "tail", "fur", tail, edge=2)
        neck = [(-28, -84), (-34, -130), (-20, -170), (24, -170), (20, -130), (30, -92)]
        bench.paper("head", "neck", "fur", neck, shade=8, edge=2.2)
    y = -200.0 if kind != "caterpillar" else -112.0
    x = 6.0 if kind != "caterpillar" else 62.0
    if kind == "caterpillar":
        for side in (-1, 1):
            bench.line("head", "feeler", "ink", [(x + side * 18, y - 50), (x + side * 34, y - 88)], 5)
            bench.dot("head", "feeler-tip", "accent", (x + side * 35, y - 92, 9, 9))
        if handed:
            hand = shaped_arms(bench, (26, -60), (104, -66), upper=18, fore=18, r=9.5, role="belly")
    bench.paper("head", "head", "fur", pen.oval(x - 4, y, 76, 62, low=0.06), shade=13, edge=2.8)
    bench.lay("features")
    hat(bench, look, y, 66, 62)
    return _finish(bench, look, (x, y), 64, "crawler", hand)
