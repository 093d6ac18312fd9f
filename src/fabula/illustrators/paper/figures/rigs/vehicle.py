"""Vehicles with a face: cars, buses, trains, boats, rockets, planes."""

from __future__ import annotations

from fabula.core.values import Look
from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures.puppet import Bench, Face, Puppet
from fabula.illustrators.paper.figures.rigs.coats import ornament
from fabula.illustrators.paper.figures.rigs.limbs import frame
from fabula.kit.seeds import rng

Spot = tuple[float, float, float, float, str]


def build_vehicle(look: Look) -> Puppet:
    """Return a vehicle driving to the right."""
    ratio, parts = look.ratios, look.parts
    bench = Bench(rng(int(ratio["cut"]), "vehicle"))
    frame(bench, -30)
    kind = parts.get("body", "car")
    maker = {
        "car": _car,
        "bus": _bus,
        "train": _train,
        "boat": _boat,
        "rocket": _rocket,
        "plane": _plane,
        "submarine": _submarine,
    }[kind]
    x, y, gap, size, lid = maker(bench)
    bench.lay("features")
    ornament(bench, parts.get("ornament", "none"), (x + gap, y - 56), (x, y - 60), 52)
    face = Face(
        x=x,
        eye_y=y,
        eye_gap=gap,
        eye_r=size * 0.1,
        mouth_y=y + size * 0.32,
        mouth_w=size * 0.42,
        size=size,
        brow_y=y - size * 0.24,
        eyes="white",
        lid=lid,
        cheek_gap=gap * 1.7,
        cheek_y=y + size * 0.27,
        cheeks=kind != "plane",
    )
    lift = 30.0 if kind == "plane" else 0.0
    plan = {"rocket": "hover", "plane": "hover"}.get(kind, "vehicle")
    return Puppet(
        plan,
        bench.joints,
        bench.layers(),
        face,
        (x, y, size / 2),
        ("body", (x + size * 0.5, y + 30)),
        ratio.get("scale", 1.0),
        0.0,
        lift,
    )


def _wheel(bench: Bench, x: float, r: float) -> None:
    bench.dot("root", "tyre", "dark", (x, -r, r, r))
    bench.dot("root", "rim", "metal", (x, -r, r * 0.56, r * 0.56))
    bench.dot("root", "hub", "accent", (x, -r, r * 0.24, r * 0.24))


def _window(bench: Bench, cx: float, cy: float, w: float, h: float) -> None:
    bench.paper("body", "window", "glass", pen.box(cx, cy, w, h, 12), rough=0.5)
    bench.line(
        "body",
        "glint",
        "white",
        [(cx - w * 0.28, cy + h * 0.22), (cx - w * 0.08, cy - h * 0.28)],
        5,
        opacity=0.7,
    )


def _car(bench: Bench) -> Spot:
    cabin = [(-96, -118), (-80, -186), (-40, -214), (30, -214), (76, -184), (100, -118)]
    bench.paper("body", "cabin", "fur", cabin, tone="light", shade=8, edge=2.8)
    _window(bench, -44, -158, 56, 54)
    _window(bench, 34, -158, 66, 54)
    body = [
        (-160, -74),
        (-152, -118),
        (-110, -128),
        (0, -130),
        (100, -128),
        (152, -112),
        (166, -70),
        (156, -34),
        (0, -28),
        (-152, -34),
    ]
    bench.paper("body", "body", "fur", body, shade=15, edge=3.2)
    bench.paper("body", "bumper", "metal", pen.box(0, -36, 322, 18, 8), rough=0.5)
    for x in (-92, 92):
        _wheel(bench, x, 36)
    return 70.0, -92.0, 28.0, 104.0, "fur"


def _bus(bench: Bench) -> Spot:
    bench.paper("body", "body", "fur", pen.box(0, -142, 300, 222, 40), shade=18, edge=3.4, rough=0.7)
    bench.paper("body", "stripe", "accent", pen.box(0, -92, 300, 20, 4), rough=0.5)
    for x in (-104, -40):
        _window(bench, x, -186, 52, 62)
    _window(bench, 74, -180, 126, 82)
    for x in (-86, 86):
        _wheel(bench, x, 34)
    return 74.0, -114.0, 32.0, 118.0, "fur"


def _train(bench: Bench) -> Spot:
    cab = [(-146, -40), (-146, -216), (-30, -216), (-30, -40)]
    bench.paper("body", "roof", "accent", pen.box(-88, -226, 144, 26, 12), edge=2.4, rough=0.5)
    bench.sharp("body", "cab", "fur", cab)
    _window(bench, -88, -168, 66, 58)
    bench.paper(
        "body",
        "funnel",
        "dark",
        [(58, -170), (62, -226), (50, -258), (110, -258), (98, -226), (100, -170)],
        edge=2.4,
        rough=0.5,
    )
    for x, y, r in ((80, -286, 20), (56, -314, 15), (24, -330, 11)):
        bench.dot("body", "steam", "white", (x, y, r, r * 0.86), opacity=0.85)
    bench.paper(
        "body", "boiler", "fur", pen.box(46, -112, 172, 122, 48), tone="light", shade=14, edge=3.2, rough=0.6
    )
    for x in (-4, 92):
        bench.line("body", "boiler-band", "gold", [(x, -168), (x + 2, -112), (x, -56)], 5)
    cow = [(110, -50), (168, -6), (96, -6), (76, -46)]
    bench.sharp("body", "catcher", "accent", cow)
    for x, r in ((-104, 34), (-20, 34), (54, 26)):
        _wheel(bench, x, r)
    return 52.0, -122.0, 28.0, 106.0, "fur"


def _boat(bench: Bench) -> Spot:
    bench.line("body", "mast", "wood", [(-8, -110), (-8, -318)], 10)
    bench.paper(
        "body",
        "sail",
        "white",
        [(4, -306), (40, -252), (118, -156), (112, -142), (4, -136)],
        shade=12,
        edge=2.6,
    )
    bench.paper(
        "body",
        "sail-2",
        "accent",
        [(-18, -280), (-18, -142), (-96, -142), (-100, -152), (-56, -220)],
        shade=9,
        edge=2.4,
    )
    bench.sharp("body", "flag", "accent-2", [(-8, -318), (34, -306), (-8, -294)])
    hull = [
        (-162, -124),
        (-60, -112),
        (60, -112),
        (168, -128),
        (150, -62),
        (112, -14),
        (0, -4),
        (-108, -14),
        (-146, -62),
    ]
    bench.paper("body", "body", "fur", hull, shade=17, edge=3.4)
    bench.line("body", "stripe", "white", [(-154, -106), (0, -94), (158, -108)], 8)
    return 50.0, -66.0, 28.0, 100.0, "fur"


def _rocket(bench: Bench) -> Spot:
    flame = [(-26, -54), (-34, -20), (-12, -30), (2, 0), (14, -30), (34, -20), (26, -54)]
    bench.paper("body", "flame", "gold", flame, rough=1.4)
    for side in (-1, 1):
        bench.paper(
            "body",
            "fin",
            "accent",
            [(side * 52, -136), (side * 98, -92), (side * 108, -40), (side * 86, -44), (side * 48, -66)],
            shade=6,
            edge=2.4,
        )
    body = [
        (0, -330),
        (36, -292),
        (66, -226),
        (72, -150),
        (54, -62),
        (0, -50),
        (-54, -62),
        (-72, -150),
        (-66, -226),
        (-36, -292),
    ]
    bench.paper("body", "body", "fur", body, shade=17, edge=3.2)
    nose = [(0, -330), (30, -298), (50, -260), (0, -250), (-50, -260), (-30, -298)]
    bench.paper("body", "nose", "accent", nose, shade=6, edge=2.4)
    bench.line("body", "band", "accent", [(-58, -84), (0, -74), (58, -84)], 9)
    return 4.0, -184.0, 29.0, 116.0, "fur"


def _plane(bench: Bench) -> Spot:
    bench.paper(
        "body", "tail", "accent", [(-150, -130), (-186, -208), (-150, -214), (-104, -146)], shade=5, edge=2.4
    )
    bench.paper(
        "body", "wing-back", "accent", [(10, -146), (34, -206), (70, -206), (60, -146)], tone="soft", edge=2
    )
    body = [
        (-168, -128),
        (-110, -158),
        (0, -174),
        (96, -168),
        (146, -136),
        (152, -104),
        (116, -70),
        (20, -58),
        (-90, -78),
        (-150, -108),
    ]
    bench.paper("body", "body", "fur", body, shade=17, edge=3.2)
    for x in (-78, -40, -4):
        bench.dot("body", "porthole", "glass", (x, -130, 12, 12))
    bench.paper(
        "body",
        "wing",
        "accent",
        [(-34, -94), (30, -98), (6, -40), (-54, -12), (-82, -16), (-60, -56)],
        shade=6,
        edge=2.6,
    )
    bench.line("body", "propeller", "metal", [(158, -168), (160, -118), (158, -68)], 11)
    bench.dot("body", "propeller-hub", "accent-2", (158, -118, 13, 13))
    return 84.0, -122.0, 26.0, 98.0, "fur"


def _submarine(bench: Bench) -> Spot:
    bench.line("body", "periscope", "metal", [(10, -190), (10, -262), (44, -262)], 12)
    bench.paper(
        "body", "tower", "fur", pen.box(0, -190, 96, 70, 20), tone="soft", shade=6, edge=2.6, rough=0.5
    )
    bench.paper(
        "body",
        "rudder",
        "accent",
        [(-130, -96), (-186, -142), (-196, -90), (-186, -40), (-130, -76)],
        shade=6,
        edge=2.4,
    )
    bench.paper("body", "body", "fur", pen.oval(0, -96, 160, 78, square=0.2), shade=18, edge=3.4)
    for x in (-88, -40):
        bench.dot("body", "porthole-rim", "metal", (x, -96, 22, 22))
        bench.dot("body", "porthole", "glass", (x, -96, 15, 15))
    return 66.0, -106.0, 30.0, 112.0, "fur"
