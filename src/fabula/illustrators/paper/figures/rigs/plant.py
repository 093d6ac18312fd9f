"""Plants with a face: flowers, trees, cacti, mushrooms, pumpkins, seeds."""

from __future__ import annotations

import math

from fabula.core.values import Look
from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures.puppet import Bench, Face, Puppet
from fabula.illustrators.paper.figures.rigs.coats import ornament, spectacles
from fabula.illustrators.paper.figures.rigs.limbs import frame, thin_arms, thin_legs
from fabula.kit.seeds import rng

Place = tuple[float, float, float, float, str]


def build_plant(look: Look) -> Puppet:
    """Return a plant."""
    ratio, parts = look.ratios, look.parts
    bench = Bench(rng(int(ratio["cut"]), "plant"), look.card)
    kind = parts.get("body", "flower")
    maker = {
        "flower": _flower,
        "tree": _tree,
        "cactus": _cactus,
        "mushroom": _mushroom,
        "pumpkin": _pumpkin,
        "seed": _seed,
    }[kind]
    (x, y, gap, size, _), hand = maker(bench)
    bench.lay("features")
    ornament(bench, parts.get("ornament", "none"), (x + gap * 1.5, y - 52), (x, y - 66), 60)
    if parts.get("glasses") == "yes":
        spectacles(bench, x, y, gap, gap * 0.56)
    face = Face(
        x=x,
        eye_y=y,
        eye_gap=gap,
        eye_r=size * 0.076,
        mouth_y=y + size * 0.22,
        mouth_w=size * 0.32,
        size=size,
        brow_y=y - size * 0.19,
        lid="face",
        cheek_gap=gap * 1.55,
        cheek_y=y + size * 0.17,
        lashes=parts.get("lashes") == "yes",
    )
    plan = "limbed" if kind in ("pumpkin", "seed", "mushroom") else "rooted"
    return Puppet(plan, bench.joints, bench.layers(), face, (x, y, size / 2), hand, ratio.get("scale", 1.0))


def _flower(bench: Bench) -> tuple[Place, tuple[str, tuple[float, float]]]:
    frame(bench, -10, -170)
    cy = -236.0
    stem = [(-9, -180), (9, -180), (12, -90), (10, -4), (-8, -4), (-12, -90)]
    bench.paper("body", "stem", "leaf", stem, shade=4, edge=2)
    mound = [(-74, 0), (-60, -22), (-20, -36), (30, -34), (66, -18), (76, 0), (0, 3)]
    bench.paper("root", "mound", "soil", mound, shade=6, edge=2)
    for side, name in ((-1, "left"), (1, "right")):
        bench.pin(f"arm-{name}", "body", (side * 7, -100))
        arm = [
            (side * 6, -104),
            (side * 26, -112),
            (side * 50, -96),
            (side * 66, -58),
            (side * 56, -54),
            (side * 30, -66),
            (side * 8, -88),
        ]
        bench.paper(f"arm-{name}", f"leaf-{name}", "leaf", arm, shade=5, edge=2.4)
    for i in range(9):
        turn = 2 * math.pi * i / 9 - math.pi / 2
        tip = (104 * math.cos(turn), cy + 104 * math.sin(turn))
        bench.paper(
            "head",
            f"petal-{i}",
            "fur",
            pen.leaf((34 * math.cos(turn), cy + 34 * math.sin(turn)), tip, 62, round_=1),
            tone="soft" if i % 2 else "",
            edge=2.2,
        )
    bench.paper("head", "head", "face", pen.oval(0, cy, 66, 64), shade=11, edge=2.8)
    return (4.0, cy, 27.0, 128.0, "head"), ("arm-right", (64, -56))


def _tree(bench: Bench) -> tuple[Place, tuple[str, tuple[float, float]]]:
    frame(bench, -10)
    bench.pin("head", "body", (0, -190))
    for side, name in ((-1, "left"), (1, "right")):
        bench.pin(f"arm-{name}", "body", (side * 44, -116))
        bench.pin(f"fore-{name}", f"arm-{name}", (side * 66, -92))
        bench.line(f"arm-{name}", f"branch-{name}", "bark", [(side * 36, -122), (side * 66, -92)], 15)
        bench.line(f"fore-{name}", f"branch-end-{name}", "bark", [(side * 66, -92), (side * 76, -56)], 11)
        bench.paper(
            f"fore-{name}",
            f"hand-leaf-{name}",
            "fur",
            pen.leaf((side * 75, -62), (side * 88, -26), 30),
            edge=2,
        )
    trunk = [
        (-44, -196),
        (44, -196),
        (50, -110),
        (58, -40),
        (84, -4),
        (46, -2),
        (24, -12),
        (0, -2),
        (-26, -12),
        (-48, -2),
        (-86, -4),
        (-60, -40),
        (-50, -110),
    ]
    bench.paper("body", "trunk", "bark", trunk, shade=13, edge=2.8)
    crown = [
        (-104, -188),
        (-142, -216),
        (-136, -266),
        (-104, -282),
        (-92, -330),
        (-40, -352),
        (6, -340),
        (50, -356),
        (100, -326),
        (110, -284),
        (146, -262),
        (148, -214),
        (106, -186),
        (50, -176),
        (0, -184),
        (-50, -176),
    ]
    bench.paper("head", "crown", "fur", crown, shade=24, edge=3.4, rough=2)
    for x, y in ((-60, -272), (40, -300), (86, -232), (-20, -222), (-100, -226)):
        bench.dot("head", "fruit", "accent", (x, y, 11, 11))
        bench.dot("head", "fruit-light", "white", (x - 3, y - 4, 3, 3), opacity=0.7)
    return (4.0, -126.0, 24.0, 112.0, "body"), ("fore-right", (86, -34))


def _cactus(bench: Bench) -> tuple[Place, tuple[str, tuple[float, float]]]:
    frame(bench, -70)
    for side, name in ((-1, "left"), (1, "right")):
        bench.pin(f"arm-{name}", "body", (side * 66, -140))
        arm = [
            (side * 56, -156),
            (side * 86, -150),
            (side * 104, -122),
            (side * 106, -84),
            (side * 92, -70),
            (side * 78, -84),
            (side * 74, -116),
            (side * 56, -124),
        ]
        bench.paper(f"arm-{name}", f"arm-{name}", "fur", arm, shade=6, edge=2.4)
    body = [
        (0, -310),
        (44, -300),
        (72, -258),
        (76, -190),
        (72, -110),
        (60, -70),
        (-60, -70),
        (-72, -110),
        (-76, -190),
        (-72, -258),
        (-44, -300),
    ]
    bench.paper("body", "body", "fur", body, shade=17, edge=3)
    for x, y in ((-50, -268), (46, -272), (-56, -140), (54, -134), (-20, -112), (22, -104), (0, -288)):
        bench.line("body", "spine", "white", [(x - 4, y - 4), (x + 4, y + 4)], 2.6)
        bench.line("body", "spine", "white", [(x + 4, y - 4), (x - 4, y + 4)], 2.6)
    for i in range(5):
        turn = 2 * math.pi * i / 5 - 1.57
        bench.dot(
            "body",
            "bloom",
            "accent",
            (26 + 13 * math.cos(turn), -312 + 13 * math.sin(turn), 11, 11),
            sided=True,
        )
    bench.dot("body", "bloom-eye", "gold", (26, -312, 8, 8), sided=True)
    pot = [(-78, -84), (78, -84), (74, -54), (64, -2), (-64, -2), (-74, -54)]
    bench.paper("root", "pot", "pot", pot, shade=12, edge=2.6, rough=0.6)
    rim = [(-88, -92), (0, -84), (88, -92), (88, -66), (0, -58), (-88, -66)]
    bench.paper("root", "pot-rim", "pot", rim, tone="soft", edge=2.4, rough=0.6)
    return (4.0, -206.0, 30.0, 136.0, "body"), ("arm-right", (98, -78))


def _mushroom(bench: Bench) -> tuple[Place, tuple[str, tuple[float, float]]]:
    frame(bench, -30)
    thin_legs(bench, 26, -34)
    stalk = [(-50, -190), (50, -190), (58, -120), (66, -60), (40, -22), (-40, -22), (-66, -60), (-58, -120)]
    bench.paper("body", "stalk", "face", stalk, shade=14, edge=2.8)
    hand = thin_arms(bench, 58, -112, reach=54)
    cap = [
        (-142, -180),
        (-130, -248),
        (-74, -306),
        (0, -322),
        (74, -306),
        (130, -248),
        (142, -180),
        (100, -160),
        (40, -172),
        (0, -166),
        (-40, -172),
        (-100, -160),
    ]
    bench.paper("body", "cap", "fur", cap, shade=22, edge=3.4)
    for x, y, r in (
        (-70, -244, 21),
        (6, -276, 24),
        (78, -238, 19),
        (-20, -210, 12),
        (44, -204, 11),
        (-108, -196, 11),
        (112, -194, 9),
    ):
        bench.dot("body", "cap-spot", "belly", (x, y, r, r * 0.88))
    return (4.0, -124.0, 25.0, 116.0, "body"), hand


def _pumpkin(bench: Bench) -> tuple[Place, tuple[str, tuple[float, float]]]:
    frame(bench, -40)
    thin_legs(bench, 34, -46)
    bench.paper(
        "body",
        "stem",
        "leaf",
        [(-10, -250), (-14, -284), (4, -308), (18, -302), (12, -280), (18, -250)],
        shade=4,
        edge=2,
    )
    for side in (-1, 1):
        bench.paper(
            "body", "lobe", "fur", pen.oval(side * 74, -146, 62, 100), tone="soft", shade=10, edge=2.6
        )
    bench.paper("body", "body", "fur", pen.oval(0, -146, 84, 108), shade=18, edge=3)
    hand = thin_arms(bench, 122, -142, reach=60)
    return (4.0, -150.0, 36.0, 150.0, "body"), hand


def _seed(bench: Bench) -> tuple[Place, tuple[str, tuple[float, float]]]:
    frame(bench, -40)
    thin_legs(bench, 26, -46)
    bench.line("body", "sprout", "leaf", [(0, -250), (4, -282), (2, -300)], 8)
    for side in (-1, 1):
        bench.paper(
            "body",
            f"sprout-leaf-{side}",
            "leaf",
            pen.leaf((2, -298), (side * 52, -326), 34),
            shade=4,
            edge=2.2,
        )
    body = [
        (0, -262),
        (56, -232),
        (92, -170),
        (94, -106),
        (60, -52),
        (0, -36),
        (-60, -52),
        (-94, -106),
        (-92, -170),
        (-56, -232),
    ]
    bench.paper("body", "body", "fur", body, shade=18, edge=3.2)
    hand = thin_arms(bench, 88, -136, reach=58)
    return (4.0, -146.0, 34.0, 146.0, "body"), hand
