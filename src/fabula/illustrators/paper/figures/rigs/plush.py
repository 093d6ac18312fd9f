"""Animals on two legs: one soft body, and species by ears, muzzle, tail, pattern and horns."""

from __future__ import annotations

from fabula.core.values import Look
from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures.puppet import Bench, Face, Puppet
from fabula.illustrators.paper.figures.rigs import coats, ears, muzzles, species, tails
from fabula.illustrators.paper.figures.rigs.torso import OVER_THE_ARMS, SLEEVED, Torso, wear
from fabula.illustrators.paper.palette import hue_gap, lch
from fabula.illustrators.paper.pen import Point
from fabula.kit.seeds import rng

HEAD_Y = -236.0


def build_plush(look: Look) -> Puppet:
    """Return an animal standing on two legs."""
    ratio = look.ratios
    bench = Bench(rng(int(ratio["cut"]), "plush"))
    head_w, head_h = 81 * ratio.get("head_w", 1), 70 * ratio.get("head_h", 1)
    neck = ratio.get("neck", 0.0)
    wide = ratio.get("wide", 1.0)
    cy = HEAD_Y - neck - (head_h - 70) * 0.55
    torso = Torso(
        (
            (-186, 20 * wide), (-176, 34 * wide), (-148, 45 * wide), (-106, 57 * wide), (-66, 60 * wide),
            (-44, 46 * wide), (-36, 22 * wide),
        ),
        collar=10.0,
    )  # fmt: skip
    _pins(bench, cy, head_w, head_h, wide, look.parts.get("ears", "round"))
    outfit = look.parts.get("outfit", "none")
    tails.tail(bench, look)
    if look.parts.get("cape") == "yes":
        _cape_back(bench)
    _back(bench, look, cy, head_w, head_h)
    _legs(bench, wide, outfit)
    if neck:
        _neck(bench, neck)
    bench.paper("body", "body", "fur", torso.outline(), shade=15, edge=2.6)
    if look.parts.get("belly", "yes") == "yes":
        bench.paper("belly", "belly", "belly", pen.oval(4, -92, 38 * wide, 46, low=0.12), rough=0.9)
    coats.body_pattern(bench, look, torso)
    if look.parts.get("icing") == "yes":
        coats.icing(bench)
    if outfit not in OVER_THE_ARMS:
        wear(bench, torso, outfit)
    for side in (-1, 1):
        _arm(bench, side, wide, SLEEVED.get(outfit, "fur"))
    if look.parts.get("claws") == "yes":
        species.claws(bench)
    if outfit in OVER_THE_ARMS:
        wear(bench, torso, outfit)
    _head(bench, look, cy, head_w, head_h)
    if look.parts.get("cape") == "yes":
        wear(bench, torso, "cape")
    face = _face(look, cy, head_w, head_h)
    return Puppet(
        plan="biped",
        joints=bench.joints,
        layers=bench.layers(),
        face=face,
        head=(0, cy, head_h),
        hand=("fore-right", (58 * wide, -82)),
        scale=ratio.get("scale", 1.0),
        stoop=ratio.get("stoop", 0.0),
    )


def _back(bench: Bench, look: Look, cy: float, head_w: float, head_h: float) -> None:
    """Lay what shows behind the body."""
    if look.parts.get("hump") == "yes":
        species.hump(bench)
    if look.parts.get("spines") == "yes":
        coats.spines_behind(bench, cy, head_w, head_h)
    if look.parts.get("wings", "none") != "none":
        _wings(bench)


def _pins(bench: Bench, cy: float, w: float, h: float, wide: float, ear: str) -> None:
    bench.pin("root", "", (0, 0))
    bench.pin("body", "root", (0, -54))
    bench.pin("head", "body", (0, -176))
    ear_x, ear_y = ears.PINS.get(ear, (0.6, -0.66))
    for side, name in ((-1, "left"), (1, "right")):
        bench.pin(f"arm-{name}", "body", (side * 44 * wide, -160))
        bench.pin(f"fore-{name}", f"arm-{name}", (side * 52 * wide, -125))
        bench.pin(f"leg-{name}", "root", (side * 28 * wide, -56))
        bench.pin(f"ear-{name}", "head", (side * w * ear_x, cy + h * ear_y))
        bench.pin(f"wing-{name}", "body", (side * 16, -148))
    bench.pin("face", "head", (0, cy))
    bench.pin("tail", "body", (-34, -62))
    bench.pin("cape", "body", (0, -184))
    bench.pin("belly", "body", (4, -92))
    bench.pin("dress", "body", (0, -176))


def _legs(bench: Bench, wide: float, outfit: str) -> None:
    role = "accent" if outfit in ("dungarees", "hanbok-trousers") else "fur"
    for side, name in ((-1, "left"), (1, "right")):
        x = side * 28 * wide
        tone = "soft" if side < 0 else ""
        leg = pen.limb((x, -58), (x + side * 3, -22), 24, 20)
        bench.paper(f"leg-{name}", f"leg-{name}", role, leg, tone=tone)
        foot = [
            (x - 20, -13),
            (x - 8, -25),
            (x + 14, -24),
            (x + 32, -14),
            (x + 31, -2),
            (x + 10, 0.5),
            (x - 15, -0.5),
        ]
        bench.paper(f"leg-{name}", f"foot-{name}", "paw", foot, tone=tone, shade=5, edge=2)


def _arm(bench: Bench, side: int, wide: float, role: str) -> None:
    name = "left" if side < 0 else "right"
    shoulder: Point = (side * 44 * wide, -160)
    elbow: Point = (side * 52 * wide, -125)
    wrist: Point = (side * 57 * wide, -90)
    tone = "soft"
    upper = pen.limb(shoulder, elbow, 16, 15)
    fore = pen.limb(elbow, wrist, 15, 14)
    bench.paper(f"arm-{name}", f"arm-{name}", role, upper, tone=tone, edge=2, rough=0.6)
    if role == "fur":
        bench.paper(f"fore-{name}", f"fore-{name}", role, fore, tone=tone, edge=2, rough=0.6)
        bench.paper(
            f"fore-{name}",
            f"paw-{name}",
            "paw",
            pen.oval(wrist[0], wrist[1] + 2, 15, 14),
            tone=tone,
            rough=0.6,
        )
    else:
        bench.paper(
            f"fore-{name}",
            f"paw-{name}",
            "paw",
            pen.oval(wrist[0] + side, wrist[1] + 10, 15, 14),
            edge=2,
            rough=0.6,
        )
        bench.paper(f"fore-{name}", f"fore-{name}", role, fore, tone=tone, rough=0.6)


def _neck(bench: Bench, neck: float) -> None:
    column = pen.limb((0, -170), (2, -190 - neck), 34, 27)
    bench.paper("body", "neck", "fur", column, shade=10, edge=2.2)


def _cape_back(bench: Bench) -> None:
    sheet = [
        (-30, -184),
        (30, -184),
        (58, -120),
        (72, -44),
        (60, -22),
        (24, -30),
        (-10, -20),
        (-48, -30),
        (-76, -24),
        (-74, -70),
        (-56, -130),
    ]
    bench.paper("cape", "cape", "cape", sheet, shade=12, edge=2.4)


def _wings(bench: Bench) -> None:
    for side, name in ((-1, "left"), (1, "right")):
        wing = [
            (side * 12, -138), (side * 46, -192), (side * 92, -244), (side * 148, -262), (side * 158, -232),
            (side * 136, -204),
            (side * 150, -172), (side * 120, -152), (side * 122, -124), (side * 84, -118), (side * 48,
            -104), (side * 22, -112),
        ]  # fmt: skip
        bench.paper(f"wing-{name}", f"wing-{name}", "wing", wing, shade=9, edge=2.6)
        for tip in ((side * 128, -206), (side * 112, -154)):
            bench.line(
                f"wing-{name}",
                f"rib-{name}",
                "wing",
                [(side * 30, -132), (side * 76, -172), tip],
                3.4,
                tone="shade",
            )


HEADS: dict[str, tuple[Point, ...]] = {
    "round": ((0, -1), (0.56, -0.9), (0.92, -0.46), (1.0, 0.12), (0.87, 0.62), (0.5, 0.93)),
    "cheeky": ((0, -0.96), (0.55, -0.88), (0.88, -0.5), (1.0, 0.05), (1.06, 0.42), (0.84, 0.68), (0.45,
    0.94)),
    "sharp": ((0, -0.92), (0.52, -0.86), (0.86, -0.44), (1.02, 0.14), (1.1, 0.4), (0.72, 0.7), (0.3, 0.98)),
    "tall": ((0, -1.02), (0.5, -0.94), (0.82, -0.5), (0.84, 0.0), (0.8, 0.5), (0.72, 0.86), (0.42, 1.08)),
    "flat": ((0, -0.8), (0.5, -0.8), (0.9, -0.5), (1.08, 0.1), (1.0, 0.6), (0.6, 0.92)),
    "dragon": ((0, -0.94), (0.5, -0.86), (0.84, -0.48), (0.92, -0.02), (0.92, 0.4), (0.86, 0.72), (0.46,
    0.98)),
    "drop": ((0, -0.9), (0.5, -0.84), (0.86, -0.46), (0.98, 0.1), (0.9, 0.56), (0.56, 0.9)),
}  # fmt: skip


def _head(bench: Bench, look: Look, cy: float, w: float, h: float) -> None:
    shape = HEADS[look.parts.get("head", "round")]
    right = [(x * w, cy + y * h) for x, y in shape]
    outline = [
        *right,
        (0, cy + h * (1.1 if look.parts.get("head") == "tall" else 1.0)),
        *((-x, y) for x, y in reversed(right[1:])),
    ]
    ears.ears(bench, look, cy, w, h, behind=True)
    if look.parts.get("gills") == "yes":
        species.gills(bench, cy, w, h)
    coats.mane(bench, look, cy, w, h)
    bench.paper("head", "head", "fur", outline, shade=14, edge=3)
    coats.head_pattern(bench, look, cy, w, h)
    muzzles.muzzle(bench, look, cy, w, h)
    bench.lay("features")
    ears.ears(bench, look, cy, w, h, behind=False)
    coats.extras(bench, look, cy, w, h)


def _face(look: Look, cy: float, w: float, h: float) -> Face:
    set_ = muzzles.FACES.get(look.parts.get("muzzle", "soft"), muzzles.FACES["soft"])
    turn = 5.0
    return Face(
        x=turn,
        eye_y=cy + h * set_.eye_y,
        eye_gap=w * set_.eye_gap,
        eye_r=9.6 * look.ratios.get("eyes", 1.0),
        mouth_y=cy + h * set_.mouth_y,
        mouth_w=w * set_.mouth_w,
        mouth_x=set_.mouth_x,
        size=h * 2,
        brow_y=cy + h * (set_.eye_y - 0.32) - 4 * (look.ratios.get("eyes", 1.0) - 1) * 6,
        eyes=look.parts.get("eyes", "dot"),
        lid=look.parts.get("lid", "fur"),
        ink=look.parts.get("ink", "ink"),
        brow="brow",
        mouth=set_.mouth,
        cheek_gap=w * set_.cheek_gap,
        cheek_y=cy + h * (set_.eye_y + 0.34 if set_.cheek_y is None else set_.cheek_y),
        lashes=look.parts.get("lashes") == "yes",
        flush=_flush(look.colours["fur"]),
    )


def _flush(fur: str) -> float:
    """Return how much stronger a blush must be on `fur`: pink thinly laid on green or blue is mud."""
    _, chroma, hue = lch(fur)
    return 1.6 if chroma > 0.05 and hue_gap(hue, 18) > 80 else 1.0
