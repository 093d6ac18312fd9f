"""Robots and snowmen: built bodies."""

from __future__ import annotations

from fabula.core.values import Look
from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures.puppet import Bench, Face, Puppet
from fabula.illustrators.paper.figures.rigs.coats import ornament, spectacles
from fabula.illustrators.paper.figures.rigs.hats import hat
from fabula.illustrators.paper.figures.rigs.limbs import frame
from fabula.kit.seeds import rng


def build_robot(look: Look) -> Puppet:
    """Return a friendly robot with a screen for a face."""
    ratio, parts = look.ratios, look.parts
    bench = Bench(rng(int(ratio["cut"]), "robot"))
    frame(bench, -58, -170)
    _robot_pins(bench)
    if parts.get("legs") == "wheel":
        bench.line("root", "axle", "joint", [(0, -60), (0, -30)], 22)
        bench.dot("root", "wheel", "dark", (0, -34, 34, 34))
        bench.dot("root", "wheel-hub", "trim", (0, -34, 14, 14))
    else:
        _robot_legs(bench)
    _robot_body(bench, look)
    _robot_arms(bench)
    cy = -250.0
    _antenna(bench, parts.get("antenna", "ball"))
    for side, name in ((-1, "left"), (1, "right")):
        bench.paper(
            f"ear-{name}",
            f"ear-{name}",
            "trim",
            pen.box(side * 92, cy + 4, 26, 46, 11),
            shade=4,
            edge=2,
            rough=0.5,
        )
    head = pen.box(0, cy, 172, 134, 44)
    if parts.get("shape") == "round":
        head = pen.oval(0, cy, 90, 70, square=0.2)
    bench.paper("head", "head", "fur", head, shade=14, edge=3.2, rough=0.7)
    bench.paper("head", "screen", "screen", pen.box(4, cy + 6, 140, 96, 32), edge=2, rough=0.5)
    bench.lay("features")
    ornament(bench, parts.get("ornament", "none"), (58, cy - 58), (0, cy - 60), 74)
    if parts.get("glasses") == "yes":
        spectacles(bench, 5, cy - 2, 36, 23)
    face = Face(
        x=5,
        eye_y=cy - 2,
        eye_gap=36,
        eye_r=12.5,
        mouth_y=cy + 26,
        mouth_w=44,
        size=140,
        brow_y=cy - 27,
        eyes="beam",
        lid="screen",
        ink="lamp",
        brow="lamp",
        cheek_gap=56,
        cheek_y=cy + 26,
    )
    return Puppet(
        "biped",
        bench.joints,
        bench.layers(),
        face,
        (0, cy, 68),
        ("fore-right", (80, -56)),
        ratio.get("scale", 1.0),
    )


SIDES = ((-1, "left"), (1, "right"))


def _robot_pins(bench: Bench) -> None:
    for side, name in SIDES:
        bench.pin(f"arm-{name}", "body", (side * 62, -146))
        bench.pin(f"fore-{name}", f"arm-{name}", (side * 74, -112))
        bench.pin(f"leg-{name}", "root", (side * 30, -52))
        bench.pin(f"ear-{name}", "head", (side * 88, -236))


def _robot_legs(bench: Bench) -> None:
    for side, name in SIDES:
        leg = f"leg-{name}"
        bench.line(leg, leg, "joint", [(side * 30, -56), (side * 31, -18)], 17)
        for y in (-44, -33):
            bench.line(
                leg, f"leg-ring-{name}", "joint", [(side * 30 - 9, y), (side * 30 + 9, y)], 3, tone="deep"
            )
        foot = pen.box(side * 33 + 5, -12, 56, 24, 11)
        tone = "soft" if side < 0 else ""
        bench.paper(leg, f"foot-{name}", "trim", foot, tone=tone, shade=5, edge=2.2, rough=0.5)


def _robot_body(bench: Bench, look: Look) -> None:
    body = pen.box(0, -112, 132, 118, 30)
    if look.parts.get("shape") == "round":
        body = pen.oval(0, -112, 72, 66, low=0.08)
    bench.paper("body", "body", "fur", body, shade=14, edge=3, rough=0.7)
    bench.paper("body", "panel", "belly", pen.box(2, -108, 82, 62, 13), edge=2, rough=0.5)
    if look.parts.get("panel") == "heart":
        bench.path("body", "heart-lamp", "accent", pen.heart(2, -108, 34))
    else:
        for i, role in enumerate(("accent", "accent-2", "trim")):
            bench.dot("body", "lights", role, (-22 + i * 24, -120, 8, 8))
        bench.line(
            "body", "dial", "dark", [(-26, -92), (-12, -98), (0, -86), (12, -98), (28, -92)], 4, opacity=0.6
        )
    for x in (-46, 46):
        for y in (-150, -72):
            bench.dot("body", "rivet", "fur", (x, y, 3.6, 3.6), tone="deep")
    bench.line("body", "neck", "joint", [(0, -188), (0, -166)], 24)


_CLAW = ((-13, -12), (13, -12), (18, 4), (12, 18), (4, 5), (-4, 5), (-12, 18), (-18, 4))


def _robot_arms(bench: Bench) -> None:
    for side, name in SIDES:
        bench.line(f"arm-{name}", f"arm-{name}", "joint", [(side * 66, -146), (side * 74, -112)], 13)
        bench.line(f"fore-{name}", f"fore-{name}", "joint", [(side * 74, -112), (side * 79, -80)], 13)
        bench.dot(f"arm-{name}", f"shoulder-{name}", "trim", (side * 66, -148, 14, 14))
        claw = [(side * 80 + x, -66 + y) for x, y in _CLAW]
        bench.paper(f"fore-{name}", f"hand-{name}", "trim", claw, edge=2, rough=0.5)


def _antenna(bench: Bench, kind: str) -> None:
    if kind == "two":
        for side in (-1, 1):
            bench.line("head", "antenna", "joint", [(side * 34, -312), (side * 46, -344)], 6)
            bench.dot("head", "antenna-lamp", "accent-2", (side * 48, -350, 10, 10))
    else:
        bench.line("head", "antenna", "joint", [(2, -312), (6, -348)], 6)
        bench.dot("head", "antenna-lamp", "accent", (7, -356, 13, 13))
        bench.dot("head", "antenna-glint", "white", (3, -360, 4, 4), opacity=0.8)


def build_snowman(look: Look) -> Puppet:
    """Return a snowman with stick arms."""
    ratio, parts = look.ratios, look.parts
    bench = Bench(rng(int(ratio["cut"]), "snowman"))
    frame(bench, -40, -186)
    bench.paper("root", "base", "fur", pen.oval(0, -72, 104, 76, low=0.05), shade=20, edge=3.2, rough=1.6)
    for side, name in ((-1, "left"), (1, "right")):
        bench.pin(f"arm-{name}", "body", (side * 62, -150))
        bench.pin(f"fore-{name}", f"arm-{name}", (side * 82, -116))
        bench.line(f"arm-{name}", f"arm-{name}", "wood", [(side * 58, -156), (side * 82, -116)], 8)
        bench.line(f"fore-{name}", f"fore-{name}", "wood", [(side * 82, -116), (side * 94, -76)], 7)
        for dx, dy in ((-12, 4), (4, 12), (14, 2)):
            bench.line(
                f"fore-{name}",
                f"twig-{name}",
                "wood",
                [(side * 93, -80), (side * 94 + side * dx, -74 + dy)],
                5,
            )
    bench.paper("body", "body", "fur", pen.oval(0, -148, 78, 62, low=0.05), shade=17, edge=3, rough=1.4)
    for i in range(3):
        bench.dot("body", "button", "ink", (8 - i, -166 + i * 26, 6.5, 6.5), tone="light")
    cy, r = -254.0, 68.0
    bench.paper("head", "head", "fur", pen.oval(0, cy, r * 1.08, r, low=0.04), shade=15, edge=3, rough=1.2)
    nose = [(0, cy + 3), (14, cy - 1), (38, cy + 10), (44, cy + 14), (28, cy + 17), (5, cy + 18)]
    bench.paper("face", "nose", "carrot", nose, shade=4, edge=2, rough=0.5)
    bench.lay("features")
    half = 66
    scarf = [
        (-half, -198),
        (0, -188),
        (half, -198),
        (half + 5, -184),
        (half * 0.6, -172),
        (0, -168),
        (-half * 0.6, -172),
        (-half - 5, -184),
    ]
    tail = [(24, -184), (48, -182), (56, -148), (52, -122), (28, -124), (30, -152)]
    bench.paper("body", "scarf-tail", "accent", tail, tone="soft", edge=2.2, sided=True)
    bench.paper("body", "scarf", "accent", scarf, shade=6, edge=2.4)
    if parts.get("hat", "none") == "none":
        _bucket_hat(bench, cy, r)
    hat(bench, look, cy, r, r)
    ornament(bench, parts.get("ornament", "none"), (r * 0.6, cy - r * 0.7), (0, cy - r), r)
    if parts.get("glasses") == "yes":
        spectacles(bench, 5, cy - 10, 30, 18)
    face = Face(
        x=5,
        eye_y=cy - 12,
        eye_gap=30,
        eye_r=9.5,
        mouth_y=cy + 30,
        mouth_w=44,
        size=r * 2,
        brow_y=cy - 35,
        lid="fur",
        cheek_gap=48,
        cheek_y=cy + 22,
    )
    return Puppet(
        "rooted",
        bench.joints,
        bench.layers(),
        face,
        (0, cy, r),
        ("fore-right", (98, -70)),
        ratio.get("scale", 1.0),
    )


def _bucket_hat(bench: Bench, cy: float, r: float) -> None:
    top = cy - r
    crown = [(-44, top + 16), (-40, top - 46), (0, top - 52), (40, top - 46), (44, top + 16)]
    bench.paper("head", "hat", "hat", crown, shade=8, edge=2.4)
    bench.paper(
        "head",
        "hat-band",
        "accent",
        [(-44, top + 2), (0, top + 10), (44, top + 2), (44, top - 12), (0, top - 4), (-44, top - 12)],
        rough=0.5,
    )
    brim = [
        (-74, top + 18),
        (-30, top + 6),
        (0, top + 10),
        (30, top + 6),
        (74, top + 18),
        (36, top + 28),
        (0, top + 30),
        (-36, top + 28),
    ]
    bench.paper("head", "hat-brim", "hat", brim, tone="soft", edge=2.4)
