"""Stars, moons, suns and clouds with a face, small arms and feet."""

from __future__ import annotations

import math

from fabula.core.values import Look
from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures.puppet import Bench, Face, Puppet
from fabula.illustrators.paper.figures.rigs.coats import ornament, spectacles
from fabula.illustrators.paper.figures.rigs.limbs import frame, thin_arms
from fabula.illustrators.paper.figures.rigs.spirit import halo
from fabula.illustrators.paper.pen import Point
from fabula.kit.seeds import rng

CENTRE = -150.0


def build_sky(look: Look) -> Puppet:
    """Return something of the sky, floating."""
    ratio, parts = look.ratios, look.parts
    bench = Bench(rng(int(ratio["cut"]), "sky"), look.card)
    kind = parts.get("body", "star")
    frame(bench, CENTRE)
    maker = {
        "star": _star,
        "starfish": _starfish,
        "moon": _moon,
        "sun": _sun,
        "cloud": _cloud,
        "planet": _planet,
        "drop": _drop,
        "flake": _flake,
        "rainbow": _rainbow,
    }[kind]
    arm_x, face_y, gap = maker(bench)
    if kind == "cloud" and look.kind != "wind":
        _drips(bench)
    hand = thin_arms(bench, arm_x, CENTRE + 30, reach=56, width=8)
    bench.lay("features")
    if parts.get("cap") == "yes":
        _nightcap(bench)
    ornament(bench, parts.get("ornament", "none"), (58, CENTRE - 80), (0, CENTRE - 100), 70)
    if parts.get("glasses") == "yes":
        spectacles(bench, 5, face_y, gap, 20)
    face = Face(
        x=5,
        eye_y=face_y,
        eye_gap=gap,
        eye_r=11.5,
        mouth_y=face_y + 32,
        mouth_w=46,
        size=150,
        brow_y=face_y - 28,
        lid="fur",
        cheek_gap=gap * 1.55,
        cheek_y=face_y + 26,
        lashes=parts.get("lashes") == "yes",
    )
    return Puppet(
        "hover",
        bench.joints,
        bench.layers(),
        face,
        (0, CENTRE, 100),
        hand,
        ratio.get("scale", 1.0),
        0.0,
        12.0,
    )


def _star(bench: Bench) -> tuple[float, float, float]:
    bench.dot("body", "glow", "glow", (0, CENTRE, 176, 172), opacity=0.2)
    return _five_arms(bench)


def _starfish(bench: Bench) -> tuple[float, float, float]:
    placed = _five_arms(bench)
    for i in range(5):
        turn = math.pi * 2 * i / 5 - math.pi / 2
        for far, r in ((92, 7), (116, 5.5), (136, 4)):
            at = (far * math.cos(turn), CENTRE + far * math.sin(turn) * 0.97, r, r)
            bench.dot("body", "knob", "fur", at, tone="light")
    return placed


def _five_arms(bench: Bench) -> tuple[float, float, float]:
    points: list[Point] = []
    for i in range(10):
        turn = math.pi * i / 5 - math.pi / 2
        r = 104 if i % 2 else 158
        for lean in (-0.12, 0.12) if not i % 2 else (0.0,):
            points.append((r * math.cos(turn + lean), CENTRE + r * math.sin(turn + lean) * 0.97))
    bench.paper("body", "body", "fur", points, shade=20, edge=3.4)
    return 84, CENTRE + 4, 36


def _moon(bench: Bench) -> tuple[float, float, float]:
    bench.dot("body", "glow", "glow", (0, CENTRE, 158, 158), opacity=0.2)
    bench.paper("body", "body", "fur", pen.oval(0, CENTRE, 122, 121, count=12), shade=30, edge=3.4, rough=1.2)
    for x, y, r in ((-74, -62, 16), (-88, -26, 9), (76, -72, 12), (60, 78, 15), (-52, 84, 10)):
        bench.dot("body", "crater", "fur", (x, CENTRE + y, r, r * 0.9), tone="soft", sided=True)
    return 112, CENTRE + 2, 38


def _sun(bench: Bench) -> tuple[float, float, float]:
    bench.paper("body", "rays", "rays", halo(13, 118, 164, 0, CENTRE), edge=2.4, rough=2.0)
    bench.paper("body", "body", "fur", pen.oval(0, CENTRE, 112, 111, count=12), shade=20, edge=3.4)
    return 104, CENTRE + 2, 38


def _cloud(bench: Bench) -> tuple[float, float, float]:
    shape = [
        (-138, -98),
        (-160, -134),
        (-138, -174),
        (-104, -182),
        (-86, -224),
        (-36, -240),
        (6, -222),
        (52, -238),
        (98, -206),
        (108, -172),
        (148, -160),
        (160, -118),
        (132, -90),
        (70, -80),
        (0, -84),
        (-70, -80),
    ]
    bench.paper("body", "body", "fur", shape, shade=20, edge=3.4, rough=1.6)
    bench.line("body", "curl", "fur", [(-106, -158), (-90, -172), (-72, -164)], 4, tone="shade")
    bench.line("body", "curl", "fur", [(84, -184), (100, -176), (102, -160)], 4, tone="shade")
    return 96, CENTRE + 4, 38


def _drips(bench: Bench) -> None:
    """Lay the drops that hang under a cloud."""
    for x, y, r in ((-66, -52, 9), (-4, -34, 11), (62, -54, 9)):
        drop = [(x, y - r * 2.1), (x + r * 0.7, y - r * 0.5), (x + r, y + r * 0.4), (x, y + r * 1.2),
                (x - r, y + r * 0.4), (x - r * 0.7, y - r * 0.5)]  # fmt: skip
        bench.paper("body", "drop", "glass", drop, edge=1.6, rough=0.2)


def _planet(bench: Bench) -> tuple[float, float, float]:
    ring = pen.turned(pen.oval(0, CENTRE, 186, 40, count=12), -14, (0, CENTRE))
    bench.paper("body", "ring-back", "accent", ring, edge=2.4)
    bench.paper("body", "body", "fur", pen.oval(0, CENTRE, 112, 110, count=12), shade=22, edge=3.4)
    front = pen.turned(
        [
            (-186, CENTRE + 4),
            (-150, CENTRE + 30),
            (0, CENTRE + 52),
            (150, CENTRE + 30),
            (186, CENTRE + 4),
            (170, CENTRE + 36),
            (80, CENTRE + 68),
            (0, CENTRE + 74),
            (-80, CENTRE + 68),
            (-170, CENTRE + 36),
        ],
        -10,
        (0, CENTRE),
    )
    bench.paper("body", "ring", "accent", front, edge=2.4)
    return 106, CENTRE - 18, 36


def _drop(bench: Bench) -> tuple[float, float, float]:
    shape = [
        (4, -310),
        (34, -262),
        (76, -206),
        (98, -150),
        (92, -96),
        (56, -56),
        (0, -44),
        (-56, -56),
        (-92, -96),
        (-98, -150),
        (-76, -206),
        (-30, -262),
    ]
    bench.paper("body", "body", "fur", shape, shade=20, edge=3.4)
    return 90, -132.0, 34


def _flake(bench: Bench) -> tuple[float, float, float]:
    for i in range(6):
        turn = math.pi * i / 3 + math.pi / 6
        dx, dy = math.cos(turn), math.sin(turn)
        bench.line("body", "arm-ice", "fur", [(0, CENTRE), (150 * dx, CENTRE + 150 * dy)], 20)
        for side in (-0.6, 0.6):
            bx, by = 104 * dx, CENTRE + 104 * dy
            bench.line(
                "body",
                "arm-ice",
                "fur",
                [(bx, by), (bx + 44 * math.cos(turn + side), by + 44 * math.sin(turn + side))],
                14,
            )
    bench.paper("body", "body", "fur", pen.oval(0, CENTRE, 92, 92, count=12), shade=16, edge=3)
    return 84, CENTRE + 2, 34


def _rainbow(bench: Bench) -> tuple[float, float, float]:
    for i, role in enumerate(("heart", "carrot", "gold", "leaf", "tear")):
        r = 166 - i * 24
        arc = [(r * math.cos(math.pi * k / 8), -40 - r * 1.12 * math.sin(math.pi * k / 8)) for k in range(9)]
        bench.line("body", f"band-{i}", role, arc, 26)
    for side in (-1, 1):
        bench.paper(
            "body", "cloud", "puff", pen.oval(side * 118, -44, 68, 42, count=9), shade=8, edge=2.4, rough=3
        )
    bench.paper("body", "body", "fur", pen.oval(0, -104, 78, 74), shade=14, edge=3)
    return 76, -112.0, 32


def _nightcap(bench: Bench) -> None:
    cap = [
        (-92, CENTRE - 72),
        (-60, CENTRE - 122),
        (0, CENTRE - 156),
        (64, CENTRE - 158),
        (120, CENTRE - 128),
        (146, CENTRE - 78),
        (132, CENTRE - 74),
        (104, CENTRE - 104),
        (82, CENTRE - 92),
        (40, CENTRE - 108),
        (-20, CENTRE - 102),
    ]
    bench.paper("body", "cap", "accent", cap, shade=9, edge=2.6)
    bench.dot("body", "cap-bobble", "white", (140, CENTRE - 68, 17, 17))
