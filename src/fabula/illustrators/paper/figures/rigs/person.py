"""People of every age, and those who are nearly people: fairies, elves, mermaids."""

from __future__ import annotations

from dataclasses import dataclass

from fabula.core.values import Look
from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures.puppet import Bench, Face, Puppet
from fabula.illustrators.paper.figures.rigs import hair, hats
from fabula.illustrators.paper.figures.rigs.coats import spectacles
from fabula.illustrators.paper.figures.rigs.limbs import SHAPED, sleeve
from fabula.illustrators.paper.figures.rigs.torso import OVER_THE_ARMS, SLEEVED, Torso, wear
from fabula.illustrators.paper.pen import Point
from fabula.kit.seeds import rng

TALL = 330.0


@dataclass(frozen=True)
class Build:
    """Half the head's height, the legs' share of the rest, half widths of the trunk, the limbs' radius."""

    head: float
    legs: float
    shoulder: float
    waist: float
    hip: float
    limb: float


BUILDS: dict[str, Build] = {
    "baby": Build(94, 0.36, 37, 47, 50, 14),
    "child": Build(65, 0.4, 33, 36, 41, 12),
    "adult": Build(53, 0.47, 39, 36, 42, 12),
    "broad": Build(53, 0.45, 50, 49, 46, 14),
    "elder": Build(56, 0.4, 39, 43, 46, 12),
}
LONG = frozenset(("gown", "robe", "hanbok"))
TROUSERED = frozenset(
    ("shirt", "sweater", "stripes", "waistcoat", "armour", "coat", "captain", "apron-man", "none")
)


def build_person(look: Look) -> Puppet:
    """Return a person."""
    ratio = look.ratios
    bench = Bench(rng(int(ratio["cut"]), "person"))
    made = BUILDS[look.parts.get("build", "child")]
    head = made.head
    cy = -TALL + head
    rest = TALL - 2 * head
    wide = ratio.get("wide", 1.0)
    top, hip = -rest - 2, -rest * made.legs
    sw, ww, hw = made.shoulder * wide, made.waist * wide, made.hip * wide
    torso = Torso(
        (
            (top - 2, sw * 0.4), (top + 7, sw * 0.84), (top + 22, sw), (top + (hip - top) * 0.55, ww),
            (hip - 6, hw), (hip + 8, hw * 0.9), (hip + 14, hw * 0.5),
        ),
        floor=-12.0,
    )  # fmt: skip
    arm = (hip - top) * 0.44
    shoulder: Point = (sw - 4, top + 17)
    elbow: Point = (sw + 1, top + 17 + arm)
    wrist: Point = (sw + 4, top + 17 + arm * 1.9)
    _pins(bench, cy, top, hip, hw, shoulder, elbow)
    outfit = look.parts.get("outfit", "shirt")
    _behind(bench, look, top, sw)
    hair.back(bench, look, cy, head)
    _legs(bench, look, outfit, hip, hw, made.limb)
    bench.paper("body", "body", _body_role(look, outfit), torso.outline(), shade=9, edge=2)
    _clothes(bench, look, torso, outfit)
    sleeve = SLEEVED.get(outfit, "accent-2" if outfit in ("dungarees", "waistcoat") else "skin")
    for side in (-1, 1):
        _arm(bench, side, made.limb, (shoulder, elbow, wrist), sleeve, narrow=look.card >= SHAPED)
    if look.parts.get("over") in OVER_THE_ARMS:
        wear(bench, torso, look.parts["over"])
    if look.parts.get("stuffed") == "yes":
        _straw_ends(bench, top, hip, hw, wrist)
    _head(bench, look, cy, head)
    return Puppet(
        plan="gowned" if outfit in LONG or look.parts.get("legs") == "tail" else "person",
        joints=bench.joints,
        layers=bench.layers(),
        face=_face(look, cy, head),
        head=(0, cy, head),
        hand=("fore-right", (wrist[0] + 1, wrist[1] + 9)),
        scale=ratio.get("scale", 1.0),
        stoop=ratio.get("stoop", 0.0),
    )


def _pins(bench: Bench, cy: float, top: float, hip: float, hw: float, shoulder: Point, elbow: Point) -> None:
    bench.pin("root", "", (0, 0))
    bench.pin("body", "root", (0, hip))
    bench.pin("head", "body", (0, top + 4))
    for side, name in ((-1, "left"), (1, "right")):
        bench.pin(f"arm-{name}", "body", (side * shoulder[0], shoulder[1]))
        bench.pin(f"fore-{name}", f"arm-{name}", (side * elbow[0], elbow[1]))
        bench.pin(f"leg-{name}", "root", (side * hw * 0.46, hip))
        bench.pin(f"wing-{name}", "body", (side * 12, top + 34))
        bench.pin(f"ear-{name}", "head", (side * 60, cy))
    bench.pin("face", "head", (0, cy))
    bench.pin("tail", "body", (0, hip))
    bench.pin("skirt", "body", (0, hip))
    bench.pin("cape", "body", (0, top))
    bench.pin("dress", "body", (0, top))


def _body_role(look: Look, outfit: str) -> str:
    if look.parts.get("legs") == "tail":
        return "skin"
    return (
        "accent-2"
        if outfit in ("dungarees", "waistcoat", "apron")
        else "cloth"
        if outfit in TROUSERED
        else "accent"
    )


def _clothes(bench: Bench, look: Look, torso: Torso, outfit: str) -> None:
    if outfit in ("shirt", "sweater", "stripes", "waistcoat"):
        wear(bench, torso, "trousers")
    wear(bench, torso, outfit)
    over = look.parts.get("over", "none")
    if over != "none" and over not in OVER_THE_ARMS:
        wear(bench, torso, over)
    if look.parts.get("kit") == "stethoscope":
        y = torso.top + 12
        bench.line(
            "body", "stethoscope", "metal", [(-15, y), (-13, y + 26), (2, y + 40), (14, y + 26), (15, y)], 3.2
        )
        bench.dot("body", "stethoscope", "metal", (2, y + 44, 6, 6))


def _behind(bench: Bench, look: Look, top: float, sw: float) -> None:
    wings = look.parts.get("wings", "none")
    if wings != "none":
        for side, name in ((-1, "left"), (1, "right")):
            upper = pen.leaf((side * 10, top + 34), (side * 118, top - 34), 74, round_=1)
            lower = pen.leaf((side * 10, top + 40), (side * 92, top + 92), 52, round_=1)
            bench.paper(f"wing-{name}", f"wing-low-{name}", "wing", lower, tone="soft", edge=2)
            bench.paper(f"wing-{name}", f"wing-{name}", "wing", upper, shade=8, edge=2.4)
    if look.parts.get("cape") == "yes":
        sheet = [
            (-sw * 0.8, top + 4),
            (sw * 0.8, top + 4),
            (sw * 1.5, top + 70),
            (sw * 1.75, -34),
            (sw * 0.8, -16),
            (0, -24),
            (-sw * 0.9, -14),
            (-sw * 1.95, -30),
            (-sw * 1.55, top + 70),
        ]
        bench.paper("cape", "cape", "cape", sheet, shade=12, edge=2.4)


def _legs(bench: Bench, look: Look, outfit: str, hip: float, hw: float, r: float) -> None:
    if look.parts.get("legs") == "tail":
        _fish_tail(bench, hip, hw)
        return
    long = outfit in LONG
    bare = outfit in ("dress", "dots")
    role = "skin" if bare else "accent" if outfit in ("dungarees", "romper", "hanbok-trousers") else "cloth"
    role = "suit" if outfit == "suit" else role
    for side, name in ((-1, "left"), (1, "right")):
        x = side * hw * 0.46
        tone = "soft" if side < 0 else ""
        lower, at_foot = (f"leg-{name}",) * 2 if long else (f"shin-{name}", f"foot-{name}")
        if not long:
            knee, ankle, at_knee = (x + side, hip * 0.53), (x + side * 2, -16), r * (1.08 if bare else 1.21)
            thigh = pen.limb((x, hip), knee, r * 1.32, at_knee)
            bench.paper(f"leg-{name}", f"leg-{name}", role, thigh, tone=tone, edge=1.8, rough=0.6)
            bench.pin(lower, f"leg-{name}", knee)
            bench.pin(at_foot, lower, ankle)
            shin = pen.limb(knee, ankle, at_knee, r * (0.85 if bare else 1.1))
            bench.paper(lower, lower, role, shin, tone=tone, rough=0.6)
            if bare:
                sock = pen.limb((x + side * 2, -30), (x + side * 2, -14), r * 0.95, r * 0.9)
                bench.paper(lower, f"sock-{name}", "white", sock, rough=0.4)
        foot = [
            (x - 12, -14),
            (x - 3, -22),
            (x + 12, -17),
            (x + 26, -10),
            (x + 26, -1.5),
            (x + 8, 0),
            (x - 11, -0.5),
        ]
        shoe = "accent" if outfit == "romper" else "shoe"  # its legs have feet
        bench.paper(at_foot, f"shoe-{name}", shoe, foot, tone=tone, edge=1.8, rough=0.5)


def _fish_tail(bench: Bench, hip: float, hw: float) -> None:
    body = [
        (-hw, hip - 14), (0, hip - 20), (hw, hip - 14), (hw * 1.04, hip + 24), (hw * 0.8, hip * 0.5),
        (hw * 0.62, -34),
        (hw * 0.86, -20), (hw * 0.5, -8), (0, -16), (-hw * 0.5, hip * 0.36), (-hw * 0.94, hip * 0.62),
        (-hw * 1.06, hip + 20),
    ]  # fmt: skip
    fin = [
        (hw * 0.6, -22), (hw * 0.9, -36), (hw * 1.7, -48), (hw * 2.2, -40), (hw * 1.9, -22), (hw * 1.5, -14),
        (hw * 1.9, -2), (hw * 1.4, 4), (hw * 0.8, -2),
    ]  # fmt: skip
    bench.paper("skirt", "fin", "accent-2", fin, shade=6, edge=2.2)
    bench.paper("skirt", "tail", "accent", body, shade=10, edge=2.4)
    for row in range(3):
        y = hip + 14 + row * 20
        for i in range(3 - row // 2):
            x = (i - (1 if row < 2 else 0.5)) * hw * 0.5
            bench.line("skirt", "scale", "accent", [(x - 8, y), (x, y + 7), (x + 8, y)], 2.6, tone="shade")


def _straw_ends(bench: Bench, top: float, hip: float, hw: float, wrist: Point) -> None:
    """Lay what sticks out of somebody stuffed with straw, at cuffs, ankles and neck, and the patches."""
    for side, name in ((-1, "left"), (1, "right")):
        x, y = side * wrist[0], wrist[1] - 6
        _tuft(bench, f"fore-{name}", x, y, 15, 24)
        bench.line(f"fore-{name}", "string", "leather", [(x - 13, y), (x + 13, y + 1)], 4)
        x = side * hw * 0.46 + side * 2
        lower = f"shin-{name}" if f"shin-{name}" in bench.joints else f"leg-{name}"
        _tuft(bench, lower, x, -32, 17, 22)
        bench.line(lower, "string", "leather", [(x - 14, -32), (x + 14, -31)], 4)
    _tuft(bench, "body", 0, top, 26, 24)
    for joint, x, y, role in (
        ("leg-right", hw * 0.46, hip * 0.56, "ribbon"),
        ("body", -hw * 0.5, hip - 10, "gold"),
    ):
        bench.paper(
            joint,
            "patch",
            role,
            [(x - 11, y - 10), (x + 10, y - 12), (x + 12, y + 9), (x - 9, y + 11)],
            rough=0.8,
        )
        for dx, dy in ((-11, 0), (11, -1), (0, -11), (1, 10)):
            ends = [(x + dx * 1.3, y + dy * 1.3), (x + dx * 0.7, y + dy * 0.7)]
            bench.line(joint, "stitch", "white", ends, 2.4)


def _tuft(bench: Bench, joint: str, x: float, y: float, half: float, long: float) -> None:
    """Lay a fringe of straw that hangs from (x, y)."""
    ends: list[Point] = []
    for i in range(9):
        share = i / 4 - 1
        ends.append(
            (
                x + share * half * (1.25 if i % 2 else 1.0),
                y + long * (1.0 - 0.2 * abs(share) if i % 2 else 0.3),
            )
        )
    bench.paper(
        joint, "straw", "straw", [(x - half * 0.8, y - 5), *ends, (x + half * 0.8, y - 5)], edge=2, rough=1.2
    )


def _arm(
    bench: Bench, side: int, r: float, at: tuple[Point, Point, Point], role: str, *, narrow: bool
) -> None:
    name = "left" if side < 0 else "right"
    shoulder, elbow, wrist = ((side * x, y) for x, y in at)
    hand = pen.oval(wrist[0] + side * 1, wrist[1] + 8, r * 0.92, r * 1.08, count=8)
    thumb = pen.limb((wrist[0] - side * 4, wrist[1] + 3), (wrist[0] - side * 11, wrist[1] + 9), 4.8, 4.0)
    tone = "soft" if role != "skin" else ""
    bench.paper(
        f"arm-{name}",
        f"arm-{name}",
        role,
        pen.limb(shoulder, elbow, r * 1.2, r * 0.94) if narrow else pen.limb(shoulder, elbow, r * 1.16, r),
        tone=tone,
        edge=1.8,
        rough=0.5,
    )
    bench.paper(f"fore-{name}", f"thumb-{name}", "skin", thumb, tone="soft", rough=0.3)
    bench.paper(f"fore-{name}", f"hand-{name}", "skin", hand, tone=tone, edge=1.6, rough=0.4)
    top, cuff = (r * 0.94, r * 0.86) if narrow else (r, r * 0.94)
    fore = pen.limb(elbow, wrist, top, cuff * 0.83) if role == "skin" else sleeve(elbow, wrist, top, cuff)
    bench.paper(f"fore-{name}", f"fore-{name}", role, fore, tone=tone, rough=0.3)


HEAD: tuple[Point, ...] = ((0, -1), (0.58, -0.88), (0.92, -0.42), (0.98, 0.12), (0.86, 0.58), (0.5, 0.9))


def _head(bench: Bench, look: Look, cy: float, h: float) -> None:
    w = h * (1.0 if look.parts.get("build") in ("baby", "child") else 0.94)
    right = [(x * w, cy + y * h) for x, y in HEAD]
    outline = [*right, (0, cy + h), *((-x, y) for x, y in reversed(right[1:]))]
    pointed = look.parts.get("ears") == "pointed"
    for side in (-1, 1):
        x, y = side * w * 0.97, cy + h * 0.16
        if pointed:
            ear = [
                (x - side * 4, y - 10),
                (x + side * 16, y - 24),
                (x + side * 32, y - 38),
                (x + side * 24, y - 6),
                (x + side * 6, y + 12),
            ]
        else:
            ear = pen.oval(x, y, h * 0.15, h * 0.18, count=8)
        bench.paper("head", "ear", "skin", ear, tone="soft", edge=1.6, rough=0.5)
    bench.paper("head", "head", "skin", outline, shade=10, edge=2.4)
    nose = (
        [(3, cy + h * 0.3), (8, cy + h * 0.37), (3, cy + h * 0.42)]
        if look.parts.get("build") != "baby"
        else [(1, cy + h * 0.43), (5, cy + h * 0.46), (9, cy + h * 0.43)]
    )
    bench.line("face", "nose", "skin", nose, 3, tone="deep")
    hair.beard(bench, look, cy, h)
    bench.lay("features")
    hair.front(bench, look, cy, w, h)
    hair.moustache(bench, look, cy, h)
    if look.parts.get("glasses") == "yes":
        spectacles(bench, 4, cy + h * 0.13, w * 0.42, h * 0.25)
    if look.parts.get("patch") == "yes":
        bench.line(
            "head",
            "patch-string",
            "ink",
            [(-w * 0.96, cy - h * 0.1), (-w * 0.3, cy + h * 0.0), (w * 0.7, cy - h * 0.5)],
            3,
            sided=True,
        )
        bench.paper(
            "face",
            "eye-patch",
            "ink",
            pen.oval(4 - w * 0.42, cy + h * 0.14, h * 0.21, h * 0.2),
            tone="light",
            rough=0.5,
            sided=True,
        )
    hats.hat(bench, look, cy, w, h)


def _face(look: Look, cy: float, h: float) -> Face:
    baby = look.parts.get("build") == "baby"  # big eyes low in a big head
    w = h * (1.0 if baby or look.parts.get("build") == "child" else 0.94)
    low = h * 0.1 if baby else 0.0
    return Face(
        mouth="stitched" if look.parts.get("stuffed") == "yes" else "soft",
        x=4,
        eye_y=cy + h * 0.13 + low,
        eye_gap=w * (0.45 if baby else 0.42),
        eye_r=h * (0.13 if baby else 0.125),
        mouth_y=cy + h * (0.58 if look.parts.get("moustache", "none") == "none" else 0.66) + low * 0.6,
        mouth_w=w * (0.42 if baby else 0.52),
        size=h * 2,
        brow_y=cy - h * 0.17 + low,
        lid="skin",
        brow="brow",
        cheek_gap=w * 0.62,
        cheek_y=cy + h * 0.45 + low,
        lashes=look.parts.get("lashes") == "yes",
        brow_r=0.85 if baby else 1.15,
    )
