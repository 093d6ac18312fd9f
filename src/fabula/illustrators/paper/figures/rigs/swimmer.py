"""Swimmers: fish, whales, dolphins, sharks, rays, seahorses, octopuses, jellyfish."""

from __future__ import annotations

import math
from collections.abc import Sequence

from fabula.core.values import Look
from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures.puppet import Bench, Face, Puppet
from fabula.illustrators.paper.figures.rigs.coats import ornament, spectacles
from fabula.illustrators.paper.figures.rigs.limbs import frame
from fabula.illustrators.paper.pen import Point
from fabula.kit.seeds import rng

_BODIES: dict[str, tuple[Point, ...]] = {
    "fish": ((-96, -112), (-58, -168), (6, -190), (74, -176), (118, -128), (122, -86), (92, -44), (26, -22),
    (-46, -44), (-92, -88)),
    "whale": ((-128, -96), (-98, -156), (-30, -196), (56, -200), (122, -166), (146, -108), (136, -56), (88,
    -18), (10, -10), (-66, -26), (-112, -62)),
    "dolphin": ((-126, -118), (-76, -172), (-6, -190), (62, -176), (104, -142), (150, -124), (158, -106),
    (118, -92), (82, -58), (14, -38), (-62, -62), (-116, -100)),
    "shark": ((-128, -104), (-80, -160), (-8, -184), (70, -178), (136, -138), (146, -108), (120, -66), (62,
    -34), (-12, -30), (-76, -56), (-120, -88)),
    "puffer": ((-96, -112), (-74, -170), (-14, -206), (54, -196), (106, -152), (120, -98), (92, -40), (34,
    -8), (-34, -14), (-80, -58)),
    "ray": ((-10, -178), (38, -186), (86, -172), (118, -140), (176, -104), (190, -70), (132, -62), (84, -34),
    (30, -22), (-24, -30), (-72, -60), (-134, -66), (-128, -102), (-62, -142)),
    "seal": ((-136, -44), (-96, -86), (-40, -120), (0, -178), (46, -208), (98, -196), (122, -150), (112,
    -96), (96, -40), (70, -8), (0, -2), (-80, -8)),
}  # fmt: skip


def build_swimmer(look: Look) -> Puppet:
    """Return a fish or a sea animal, seen from the side with its face to the reader."""
    ratio, parts = look.ratios, look.parts
    bench = Bench(rng(int(ratio["cut"]), "swimmer"))
    kind = parts.get("body", "fish")
    if kind == "seahorse":
        return _seahorse(bench, look)
    frame(bench, -100)
    bench.pin("tail", "body", (-100, -104))
    bench.pin("arm-left", "body", (-4, -66))
    bench.pin("arm-right", "body", (62, -46))
    _tail_fin(bench, kind)
    _back_fin(bench, kind)
    far = pen.leaf((54, -52), (86, 4), 34)
    bench.paper("arm-right", "fin-right", "fin", far, tone="soft", edge=2)
    outline = list(_BODIES[kind])
    if kind == "puffer":
        bench.paper("body", "spines", "spine", _spiky(outline), edge=1.6, rough=0.3)
    bench.paper("body", "body", "fur", outline, shade=18, edge=3)
    _belly(bench, kind)
    _marks(bench, parts.get("pattern", "none"))
    near = pen.leaf((-8, -72), (-40, -4), 42)
    bench.paper("arm-left", "fin-left", "fin", near, shade=6, edge=2.4)
    if kind == "whale":
        _spout(bench)
    if kind == "shark":
        for i in range(3):
            bench.line(
                "body",
                "gill",
                "fur",
                [(-2 - i * 14, -122), (-8 - i * 14, -108), (-2 - i * 14, -94)],
                3.4,
                tone="deep",
            )
    x, y = {
        "fish": (52, -112),
        "whale": (60, -112),
        "dolphin": (48, -128),
        "shark": (58, -118),
        "puffer": (36, -118),
        "ray": (36, -120),
        "seal": (52, -160),
    }[kind]
    if kind == "seal":
        for side in (-1, 1):
            bench.paper("body", "puff", "belly", pen.oval(x + 6 + side * 14, y + 26, 20, 15), rough=0.6)
            for i in (-1, 1):
                bench.line(
                    "body",
                    "whisker",
                    "ink",
                    [(x + 6 + side * 26, y + 26 + i * 4), (x + 6 + side * 52, y + 24 + i * 10)],
                    2,
                )
        if parts.get("tusks") == "yes":
            for side in (-1, 1):
                tusk = [(x + side * 12, y + 36), (x + 8 + side * 20, y + 36), (x + 6 + side * 15, y + 84)]
                bench.paper("body", "tusk", "white", tusk, edge=1.6, rough=0.4)
        bench.paper("body", "nose", "ink", pen.oval(x + 6, y + 15, 10, 7), rough=0.3)
    bench.lay("features")
    ornament(bench, parts.get("ornament", "none"), (x + 26, y - 62), (x - 8, y - 60), 60)
    if parts.get("glasses") == "yes":
        spectacles(bench, x, y, 34, 19)
    face = Face(
        x=x, eye_y=y, eye_gap=34, eye_r=11.5, mouth_y=y + (40 if kind == "seal" else 34), mouth_w=48,
        mouth_x=6, size=150, brow_y=y - 27,
        eyes=parts.get("eyes", "dot"), lid="fur", cheek_gap=52, cheek_y=y + 28,
        lashes=parts.get("lashes") == "yes",
    )  # fmt: skip
    plan = "crawler" if kind == "seal" else "swimmer"
    return Puppet(
        plan,
        bench.joints,
        bench.layers(),
        face,
        (x, y, 70),
        ("arm-right", (92, -20)),
        ratio.get("scale", 1.0) * 1.1,
        0.0,
    )


def _swept(spine: Sequence[tuple[Point, float]]) -> list[Point]:
    """Return the outline of what is as wide along a line as each of its points says, half the width."""
    left, right = [], []
    for at, ((x, y), r) in enumerate(spine):
        (x1, y1), _ = spine[max(at - 1, 0)]
        (x2, y2), _ = spine[min(at + 1, len(spine) - 1)]
        away = math.hypot(x2 - x1, y2 - y1) or 1.0
        nx, ny = (y1 - y2) / away, (x2 - x1) / away
        left.append((x + nx * r, y + ny * r))
        right.append((x - nx * r, y - ny * r))
    return [*left, *reversed(right)]


def _spiky(outline: Sequence[Point]) -> list[Point]:
    """Return the outline of spines all round a body, their feet under it."""
    cx, cy = sum(x for x, _ in outline) / len(outline), sum(y for _, y in outline) / len(outline)
    out = []
    for at, (x, y) in enumerate(outline):
        x2, y2 = outline[(at + 1) % len(outline)]
        for share, far in ((0.0, 1.2), (0.12, 0.97), (0.38, 0.97), (0.5, 1.22), (0.62, 0.97), (0.88, 0.97)):
            px, py = x + (x2 - x) * share, y + (y2 - y) * share
            out.append((cx + (px - cx) * far, cy + (py - cy) * far))
    return out


def _seahorse(bench: Bench, look: Look) -> Puppet:
    """Return a seahorse: upright, with a crown, a long snout, a ridged belly and a curled tail."""
    ratio, parts = look.ratios, look.parts
    frame(bench, -130)
    bench.pin("tail", "body", (-14, -92))
    bench.pin("arm-left", "body", (-26, -176))
    bench.pin("arm-right", "body", (40, -158))
    back = [(-40, -206), (-74, -214), (-96, -184), (-92, -150), (-70, -130), (-40, -136)]
    bench.paper("arm-left", "fin-left", "fin", back, shade=6, edge=2.4)
    for i in range(3):
        bench.line("arm-left", "ray", "fin", [(-48, -188 + i * 18), (-84, -190 + i * 19)], 3, tone="shade")
    curl = [((-8, -116), 32), ((-18, -82), 24), ((-14, -46), 19), ((12, -22), 16), ((46, -22), 14),
            ((68, -44), 12), ((60, -68), 10), ((38, -68), 8), ((32, -54), 5)]  # fmt: skip
    bench.paper("tail", "tail", "fur", _swept(curl), shade=8, edge=2.6, rough=0.5)
    trunk = [(-34, -236), (30, -236), (46, -204), (58, -166), (50, -126), (18, -88), (-30, -78), (-44, -104),
             (-50, -150), (-46, -196)]  # fmt: skip
    bench.paper("body", "body", "fur", trunk, shade=12, edge=3)
    belly = [(20, -214), (44, -196), (53, -164), (45, -128), (18, -98), (-4, -92), (8, -130), (14, -172)]
    bench.paper("body", "belly", "belly", belly, rough=0.6)
    for low, left, right in ((-190, 15, 42), (-166, 14, 50), (-142, 11, 47), (-118, 5, 34)):
        ridge = [(left, low), ((left + right) / 2, low + 5), (right, low)]
        bench.line("body", "ridge", "belly", ridge, 3, tone="shade")
    crown = [(-46, -300), (-50, -338), (-24, -322), (-8, -358), (12, -322), (40, -342), (40, -300), (0, -290)]
    bench.paper("body", "crown", "fin", crown, shade=6, edge=2.4, rough=0.4)
    head = [(0, -328), (44, -318), (70, -284), (66, -246), (36, -222), (-6, -216), (-46, -226), (-66, -256),
            (-60, -298), (-36, -322)]  # fmt: skip
    bench.paper("body", "head", "fur", head, shade=12, edge=3)
    snout = [
        (22, -256),
        (62, -256),
        (98, -252),
        (122, -258),
        (128, -234),
        (120, -212),
        (96, -220),
        (54, -218),
        (20, -224),
    ]
    bench.paper("body", "snout", "fur", snout, tone="light", edge=2.4, rough=0.5)
    fin = pen.leaf((34, -166), (88, -138), 34)
    bench.paper("arm-right", "fin-right", "fin", fin, tone="soft", edge=2.2)
    x, y = 6.0, -276.0
    bench.lay("features")
    ornament(bench, parts.get("ornament", "none"), (-40, -300), (0, -322), 60)
    if parts.get("glasses") == "yes":
        spectacles(bench, x, y, 34, 18)
    face = Face(
        x=x, eye_y=y, eye_gap=34, eye_r=11.5, mouth_y=-236, mouth_w=32, mouth_x=66, size=140, brow_y=y - 25,
        eyes=parts.get("eyes", "dot"), lid="fur", cheek_gap=44, cheek_y=y + 26,
        lashes=parts.get("lashes") == "yes",
    )  # fmt: skip
    return Puppet(
        "swimmer", bench.joints, bench.layers(), face, (x, -272, 66), ("arm-right", (88, -138)),
        ratio.get("scale", 1.0), 0.0,
    )  # fmt: skip


def _tail_fin(bench: Bench, kind: str) -> None:
    if kind == "ray":
        whip = _swept([((-40, -74), 13), ((-100, -48), 9), ((-156, -44), 6), ((-206, -62), 3)])
        bench.paper("tail", "tail", "fin", whip, edge=2, rough=0.4)
        return
    if kind in ("fish", "puffer"):
        shape = [
            (-78, -100),
            (-120, -150),
            (-160, -164),
            (-162, -128),
            (-146, -104),
            (-164, -78),
            (-158, -42),
            (-118, -60),
        ]
    elif kind == "seal":
        shape = [(-110, -40), (-150, -64), (-176, -58), (-166, -36), (-178, -14), (-150, -10), (-116, -18)]
    else:
        shape = [
            (-96, -116),
            (-136, -138),
            (-160, -182),
            (-178, -194),
            (-182, -152),
            (-204, -132),
            (-196, -120),
            (-156, -112),
            (-120, -84),
        ]
    bench.paper("tail", "tail", "fin", shape, shade=9, edge=2.6)


def _back_fin(bench: Bench, kind: str) -> None:
    if kind in ("fish", "puffer"):
        shape = [(-52, -160), (-36, -206), (10, -220), (48, -210), (56, -178), (0, -184)]
    elif kind in ("shark", "dolphin"):
        shape = [(-30, -172), (-34, -214), (-52, -244), (-40, -248), (0, -222), (26, -178)]
    else:
        return
    bench.paper("body", "back-fin", "fin", shape, shade=7, edge=2.4)


def _belly(bench: Bench, kind: str) -> None:
    if kind == "whale":
        belly = [
            (-84, -50),
            (-20, -56),
            (50, -58),
            (112, -76),
            (138, -66),
            (112, -34),
            (70, -14),
            (6, -12),
            (-56, -26),
        ]
        bench.paper("body", "belly", "belly", belly, rough=0.8)
        for i in range(3):
            bench.line("body", "groove", "belly", [(-36 + i * 34, -46), (-18 + i * 34, -26)], 3, tone="shade")
    elif kind in ("shark", "dolphin"):
        belly = [(-70, -72), (-6, -80), (60, -84), (120, -98), (112, -74), (70, -46), (8, -38), (-50, -56)]
        bench.paper("body", "belly", "belly", belly, rough=0.8)
    elif kind == "puffer":
        white = [(-72, -66), (-6, -72), (60, -70), (108, -88), (86, -42), (34, -14), (-32, -20)]
        bench.paper("body", "belly", "belly", white, rough=0.8)
    elif kind == "ray":
        for sx, sy, r in ((-28, -122, 8), (-62, -100, 10), (-92, -84, 6), (112, -108, 8), (138, -90, 6)):
            bench.dot("body", "spot", "spot", (sx, sy, r, r * 0.8), sided=True)
    elif kind == "seal":
        bench.paper(
            "body",
            "belly",
            "belly",
            [(40, -108), (84, -116), (98, -80), (84, -30), (52, -12), (16, -14), (20, -60)],
            rough=0.8,
        )


def _marks(bench: Bench, kind: str) -> None:
    if kind == "bands":
        for x, top, low in ((-22, -184, -34), (-66, -156, -62)):
            band = [
                (x - 14, low),
                (x - 19, (top + low) / 2),
                (x - 12, top),
                (x + 8, top - 5),
                (x + 3, (top + low) / 2),
                (x + 8, low + 6),
            ]
            bench.paper("body", "band", "spot", band, rough=1)
    elif kind == "scales":
        for row in range(3):
            for i in range(3):
                x, y = -64 + i * 24 + (row % 2) * 12, -138 + row * 26
                bench.line("body", "scale", "fur", [(x, y - 8), (x + 9, y), (x, y + 8)], 3.4, tone="deep")


def _spout(bench: Bench) -> None:
    for side in (-1, 1):
        bench.line(
            "body",
            "spout",
            "tear",
            [(34, -204), (34 + side * 8, -236), (34 + side * 26, -250), (34 + side * 36, -238)],
            8,
        )


def build_octopus(look: Look) -> Puppet:
    """Return an octopus, squid or jellyfish: a dome over soft arms."""
    ratio, parts = look.ratios, look.parts
    bench = Bench(rng(int(ratio["cut"]), "octopus"))
    jelly = parts.get("body") == "jelly"
    frame(bench, -120)
    bench.pin("arm-left", "body", (-62, -120))
    bench.pin("arm-right", "body", (62, -120))
    for i, x in enumerate((-50, -18, 18, 50)):
        name = ("leg-left", "leg-right")[i % 2]
        if name not in bench.joints:
            bench.pin(name, "body", (0, -120))
        sway = 16 if i % 2 else -14
        if jelly:
            bench.line(
                name,
                f"tentacle-{i}",
                "fin",
                [(x, -118), (x + sway, -84), (x - sway, -48), (x + sway * 0.6, -14)],
                9,
            )
        else:
            foot = -8 + (i % 2) * 4
            arm = [
                (x - 18, -122),
                (x + 18, -122),
                (x + 18 + sway * 0.4, -66),
                (x + 24 + sway, -22),
                (x + 36 + sway, foot),
                (x + 14 + sway, -1),
                (x - 4 + sway, -20),
                (x - 16 + sway * 0.4, -64),
            ]
            bench.paper(name, f"tentacle-{i}", "fur", arm, tone="soft", edge=2.2, rough=1)
    for side, name in ((-1, "left"), (1, "right")):
        if jelly:
            bench.line(
                f"arm-{name}",
                f"tentacle-{name}",
                "fin",
                [(side * 66, -124), (side * 84, -92), (side * 74, -56)],
                10,
            )
        else:
            arm = [
                (side * 48, -140),
                (side * 74, -130),
                (side * 92, -92),
                (side * 98, -50),
                (side * 86, -44),
                (side * 70, -78),
                (side * 50, -104),
            ]
            bench.paper(f"arm-{name}", f"tentacle-{name}", "fur", arm, edge=2.2, rough=1)
    dome = [
        (0, -312),
        (62, -300),
        (106, -252),
        (112, -190),
        (92, -136),
        (46, -112),
        (0, -108),
        (-46, -112),
        (-92, -136),
        (-112, -190),
        (-106, -252),
        (-62, -300),
    ]
    if jelly:
        dome = [
            (0, -290),
            (64, -278),
            (110, -230),
            (120, -166),
            (104, -138),
            (78, -124),
            (52, -138),
            (26, -122),
            (0, -138),
            (-26, -122),
            (-52, -138),
            (-78, -124),
            (-104, -138),
            (-120, -166),
            (-110, -230),
            (-64, -278),
        ]
    if parts.get("body") == "squid":
        for side in (-1, 1):
            fin = [(side * 30, -300), (side * 74, -326), (side * 96, -298), (side * 70, -268)]
            bench.paper("body", "mantle-fin", "fur", fin, tone="soft", edge=2.4)
        dome = [(0, -362), (40, -320), (72, -262), (84, -196), (74, -138), (40, -114), (0, -108)]
        dome += [(-x, y) for x, y in reversed(dome[1:-1])]
    bench.paper("body", "dome", "fur", dome, shade=18, edge=3)
    for dx, dy, r in ((-62, -262, 13), (-34, -282, 8), (72, -250, 9)):
        bench.dot("body", "spot", "fur", (dx, dy, r, r * 0.86), tone="light")
    bench.lay("features")
    ornament(bench, parts.get("ornament", "none"), (62, -276), (0, -304), 70)
    if parts.get("glasses") == "yes":
        spectacles(bench, 5, -188, 40, 21)
    y = -188.0
    face = Face(
        x=5,
        eye_y=y,
        eye_gap=40,
        eye_r=12.5,
        mouth_y=y + 34,
        mouth_w=50,
        size=160,
        brow_y=y - 30,
        lid="fur",
        cheek_gap=62,
        cheek_y=y + 28,
        lashes=parts.get("lashes") == "yes",
        eyes=parts.get("eyes", "dot"),
    )
    return Puppet(
        "hover",
        bench.joints,
        bench.layers(),
        face,
        (0, -200, 105),
        ("arm-right", (92, -48)),
        ratio.get("scale", 1.0),
        0.0,
        8.0 if jelly else 0.0,
    )


def ring(cx: float, cy: float, rx: float, ry: float, count: int, start: float = 0.0) -> list[Point]:
    """Return evenly spaced points on an ellipse."""
    return [
        (
            cx + rx * math.cos(start + 2 * math.pi * i / count),
            cy + ry * math.sin(start + 2 * math.pi * i / count),
        )
        for i in range(count)
    ]
