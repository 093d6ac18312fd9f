"""Those nobody has met: ghosts, blobs, monsters, dokkaebi, yetis, aliens."""

from __future__ import annotations

import math

from fabula.core.values import Look
from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures.puppet import Bench, Face, Puppet
from fabula.illustrators.paper.figures.rigs.coats import ornament, spectacles
from fabula.illustrators.paper.figures.rigs.hats import hat
from fabula.illustrators.paper.figures.rigs.limbs import frame
from fabula.illustrators.paper.pen import Point
from fabula.kit.seeds import rng

_GHOST: tuple[Point, ...] = (
    (0, -318), (66, -304), (106, -250), (110, -170), (116, -90), (130, -34), (104, -20), (80, -44), (52,
    -12), (22, -38),
    (-8, -8), (-36, -36), (-64, -14), (-88, -44), (-116, -24), (-122, -90), (-112, -170), (-106, -250),
    (-66, -304),
)  # fmt: skip
_BLOB: tuple[Point, ...] = (
    (0, -288), (60, -280), (104, -230), (112, -160), (124, -90), (120, -40), (84, -20), (0, -16), (-84,
    -20), (-120, -40),
    (-124, -90), (-112, -160), (-104, -230), (-60, -280),
)  # fmt: skip


def build_spirit(look: Look) -> Puppet:
    """Return a creature of one big soft shape with arms, and legs unless it floats."""
    ratio, parts = look.ratios, look.parts
    bench = Bench(rng(int(ratio["cut"]), "spirit"))
    ghost = parts.get("body") == "ghost"
    wide = ratio.get("wide", 1.0)
    frame(bench, -60)
    for side, name in ((-1, "left"), (1, "right")):
        bench.pin(f"arm-{name}", "body", (side * 98 * wide, -150))
        bench.pin(f"leg-{name}", "root", (side * 44, -40))
        bench.pin(f"ear-{name}", "body", (side * 60, -280))
    bench.pin("tail", "body", (-90, -60))
    _spirit_body(bench, look, wide, ghost)
    for side, name in ((-1, "left"), (1, "right")):
        _arm(bench, side, name, wide, ghost)
    cy = -204.0
    if parts.get("face") == "yes":
        bench.paper("face", "face", "face", pen.oval(5, cy + 4, 82 * wide, 62), rough=1.2)
    bench.lay("features")
    if parts.get("fangs") == "yes":
        for x in (-13, 23):
            fang = [(x - 5, cy + 46), (x + 5, cy + 46), (x + 1, cy + 59), (x - 1, cy + 59)]
            bench.paper("face", "fang", "white", fang, rough=0.3)
    _hair(bench, parts.get("tuft", "none"))
    ornament(bench, parts.get("ornament", "none"), (66, -278), (0, -290), 76)
    hat(bench, look, -216, 84, 72)
    if parts.get("glasses") == "yes":
        spectacles(bench, 5, cy, 40, 22)
    eyes = parts.get("eyes", "white")
    face = Face(
        x=5,
        eye_y=cy,
        eye_gap=40,
        eye_r=14 if eyes == "white" else 12.5,
        mouth_y=cy + 40,
        mouth_w=58,
        size=160,
        brow_y=cy - 34,
        lid="face" if parts.get("face") == "yes" else "fur",
        cheek_gap=66,
        cheek_y=cy + 34,
        eyes=eyes,
        brow="brow",
        lashes=parts.get("lashes") == "yes",
    )
    return Puppet(
        "hover" if ghost else "limbed",
        bench.joints,
        bench.layers(),
        face,
        (0, cy, 100),
        ("arm-right", (124 * wide, -86)),
        ratio.get("scale", 1.0),
        0.0,
        18.0 if ghost else 0.0,
    )


_TAIL = (
    (-80, -70),
    (-120, -60),
    (-158, -84),
    (-172, -120),
    (-180, -112),
    (-170, -66),
    (-128, -28),
    (-84, -32),
)


def _spirit_body(bench: Bench, look: Look, wide: float, ghost: bool) -> None:
    parts = look.parts
    if parts.get("tail") == "yes":
        bench.paper("tail", "tail", "fur", _TAIL, shade=7, edge=2.2)
    if not ghost:
        _legs(bench)
    _horns(bench, parts.get("horns", "none"), wide)
    outline = [(x * wide, y) for x, y in (_GHOST if ghost else _BLOB)]
    if parts.get("hairy") == "yes":
        bench.paper("body", "body", "fur", _shaggy(outline), rough=1.2)
    else:
        bench.paper("body", "body", "fur", outline, shade=20, edge=3.2)
    if parts.get("belly", "no") == "yes":
        bench.paper("body", "belly", "belly", pen.oval(5, -88, 68 * wide, 56, low=0.1), rough=1.4)
    if parts.get("spots") == "yes":
        for x, y, r in ((-78, -118, 13), (-92, -84, 8), (84, -120, 10), (70, -262, 8), (-66, -256, 10)):
            bench.dot("body", "spot", "fur", (x * wide, y, r, r * 0.9), tone="deep", sided=True)
    if parts.get("vest") == "yes":
        _vest(bench, wide)


def _shaggy(outline: list[Point]) -> list[Point]:
    shaggy: list[Point] = []
    dense = pen.dense(outline, 2)
    for i, (x, y) in enumerate(dense):
        far = 1.085 if i % 2 else 0.99
        drop = 9 if i % 2 and y > -240 else 0
        shaggy.append((x * far, min(-150 + (y + 150) * far + drop, -10)))
    return shaggy


def _legs(bench: Bench) -> None:
    for side, name in ((-1, "left"), (1, "right")):
        x = side * 44
        leg = [
            (x - 26, -48),
            (x + 26, -48),
            (x + 28, -22),
            (x + 42, -10),
            (x + 38, 0),
            (x - 20, 0),
            (x - 30, -12),
        ]
        bench.paper(f"leg-{name}", f"leg-{name}", "fur", leg, tone="soft", shade=5, edge=2)
        for i in range(3):
            bench.dot(f"leg-{name}", f"toe-{name}", "belly", (x + 12 + i * 11, -5, 4.6, 4.2))


def _arm(bench: Bench, side: int, name: str, wide: float, ghost: bool) -> None:
    x = side * 96 * wide
    arm = [
        (x - side * 10, -172),
        (x + side * 14, -164),
        (x + side * 32, -126),
        (x + side * 38, -92),
        (x + side * 26, -74),
        (x + side * 10, -84),
        (x - side * 4, -124),
    ]
    bench.paper(f"arm-{name}", f"arm-{name}", "fur", arm, tone="" if ghost else "soft", shade=5, edge=2.4)


def _horns(bench: Bench, kind: str, wide: float) -> None:
    if kind == "two":
        for side in (-1, 1):
            x = side * 52 * wide
            horn = [
                (x - side * 18, -266),
                (x - side * 6, -292),
                (x + side * 18, -326),
                (x + side * 26, -328),
                (x + side * 26, -296),
                (x + side * 18, -254),
            ]
            bench.paper("body", "horn", "horn", horn, shade=5, edge=2.2)
    elif kind == "one":
        bench.paper(
            "body",
            "horn",
            "horn",
            [(-20, -270), (-8, -306), (4, -340), (10, -340), (16, -304), (24, -270)],
            shade=5,
            edge=2.2,
        )
    elif kind == "feelers":
        for side in (-1, 1):
            bench.line("body", "feeler", "fur", [(side * 28, -274), (side * 38, -312), (side * 54, -326)], 8)
            bench.dot("body", "feeler-tip", "accent", (side * 56, -330, 13, 13))
    elif kind == "ears":
        for side, name in ((-1, "left"), (1, "right")):
            bench.paper(
                f"ear-{name}",
                f"ear-{name}",
                "fur",
                pen.leaf((side * 56, -262), (side * 104, -316), 42),
                shade=5,
                edge=2.2,
            )
            bench.paper(
                f"ear-{name}",
                f"ear-inner-{name}",
                "inner",
                pen.leaf((side * 62, -266), (side * 96, -304), 20),
                rough=0.5,
            )


def _hair(bench: Bench, kind: str) -> None:
    if kind == "wild":
        shape = [
            (-92, -226),
            (-108, -266),
            (-84, -262),
            (-86, -304),
            (-54, -284),
            (-44, -322),
            (-14, -292),
            (6, -326),
            (24, -292),
            (52, -318),
            (58, -282),
            (88, -296),
            (84, -260),
            (106, -260),
            (92, -226),
            (60, -254),
            (20, -246),
            (-24, -254),
            (-60, -246),
        ]
        bench.paper("body", "hair", "hair", shape, edge=2.6, rough=1.4)
    elif kind == "tuft":
        for i, tip in enumerate(((-26, -322), (2, -336), (28, -318))):
            bench.paper(
                "body", f"tuft-{i}", "fur", pen.leaf((-10 + i * 10, -280), tip, 22), tone="soft", edge=2
            )


def _vest(bench: Bench, wide: float) -> None:
    for side in (-1, 1):
        panel = [
            (side * 108 * wide, -146),
            (side * 122 * wide, -90),
            (side * 116 * wide, -44),
            (side * 40, -34),
            (side * 34, -90),
            (side * 54, -146),
        ]
        bench.paper("body", "vest", "accent", panel, shade=5, edge=2.2)
        for i in range(2):
            y = -118 + i * 42
            bench.sharp(
                "body",
                "vest-stripe",
                "accent-2",
                [(side * 118 * wide, y - 8), (side * 66, y), (side * 119 * wide, y + 8)],
            )


def halo(count: int, inner: float, outer: float, cx: float, cy: float) -> list[Point]:
    """Return a wavy ring of `count` rays."""
    out: list[Point] = []
    for i in range(count * 2):
        turn = math.pi * i / count
        r = outer if i % 2 else inner
        out.append((cx + r * math.cos(turn), cy + r * math.sin(turn)))
    return out
