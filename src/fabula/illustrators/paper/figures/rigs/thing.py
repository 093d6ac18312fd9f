"""A thing come alive: its picture for a body, our face on it, thin arms and legs."""

from __future__ import annotations

import re

from fabula.core.values import Look
from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures.bodies import body_svg
from fabula.illustrators.paper.figures.puppet import Bench, Face, Piece, Puppet
from fabula.illustrators.paper.figures.rigs.coats import ornament, spectacles
from fabula.illustrators.paper.figures.rigs.limbs import frame, thin_arms, thin_legs
from fabula.illustrators.paper.palette import lch, oklch
from fabula.illustrators.paper.pen import Point
from fabula.kit.seeds import rng

GLYPH = 236.0
"""How high and wide a glyph is drawn."""
_COLOUR = re.compile("#[0-9a-f]{6}")

_BODIES: dict[str, tuple[Point, ...]] = {
    "bean": ((0, -296), (62, -286), (98, -232), (90, -166), (100, -100), (72, -50), (0, -40), (-74, -52),
    (-98, -104), (-86, -170), (-94, -236), (-58, -288)),
    "pebble": ((0, -252), (76, -240), (118, -184), (122, -112), (86, -54), (0, -42), (-88, -54), (-124,
    -114), (-116, -188), (-74, -242)),
    "block": ((-88, -262), (0, -270), (90, -262), (102, -250), (108, -150), (102, -60), (90, -46), (0, -42),
    (-90, -46), (-102, -60), (-106, -150), (-100, -250)),
    "bell": ((0, -290), (42, -280), (64, -236), (76, -160), (104, -90), (108, -52), (60, -42), (0, -40),
    (-60, -42), (-108, -52), (-104, -90), (-76, -160), (-64, -236), (-42, -280)),
}  # fmt: skip


def build_thing(look: Look) -> Puppet:
    """Return a thing come alive."""
    ratio, parts = look.ratios, look.parts
    bench = Bench(rng(int(ratio["cut"]), "thing"), look.card)
    frame(bench, -46)
    glyph = body_svg(parts["thing"], GLYPH) if "thing" in parts else _glyph(parts.get("emoji", ""))
    if glyph and "glaze" in look.colours:
        glyph = _glazed(glyph, look.colours["glaze"])
    if glyph:
        place = (ratio.get("face_x", 0.0), ratio.get("face_y", 0.0), ratio.get("face_r", 70.0))
        hand, at = _emoji_body(bench, glyph, look)
        x, y, gap, size = at[0], at[1], place[2] * 0.5, place[2] * 1.9
    else:
        thin_legs(bench, 32, -50)
        shape = parts.get("body", "bean")
        hand, (x, y) = _stapler(bench) if shape == "stapler" else _plain(bench, shape)
        gap, size = 36.0, 150.0
    bench.lay("features")
    ornament(bench, parts.get("ornament", "none"), (x + gap * 1.3, y - size * 0.52), (x, y - size * 0.52), 66)
    if parts.get("glasses") == "yes":
        spectacles(bench, x, y, gap, gap * 0.6)
    face = Face(
        x=x,
        eye_y=y,
        eye_gap=gap,
        eye_r=size * 0.09,
        mouth_y=y + size * 0.24,
        mouth_w=size * 0.36,
        size=max(size, 90.0),
        brow_y=y - size * 0.22,
        eyes="white" if glyph else "dot",
        lid="face" if glyph else "fur",
        brow="brow",
        cheek_gap=gap * 1.6,
        cheek_y=y + size * 0.19,
        lashes=parts.get("lashes") == "yes",
    )
    return Puppet(
        "limbed", bench.joints, bench.layers(), face, (x, y, size / 2), hand, ratio.get("scale", 1.0)
    )


def _glazed(glyph: str, glaze: str) -> str:
    """Return the glyph in shades of another colour."""
    _, chroma, hue = lch(glaze)
    return _COLOUR.sub(lambda found: oklch(lch(found.group())[0], max(chroma, 0.05), hue), glyph)


def _plain(bench: Bench, body: str) -> tuple[tuple[str, Point], Point]:
    """Lay a simple body; return the hand's anchor and the face's centre."""
    bench.paper("body", "body", "fur", list(_BODIES[body]), shade=20, edge=3.2, rough=1.6)
    bench.paper("body", "belly", "belly", pen.oval(4, -86, 54, 30, low=0.1), rough=1)
    return thin_arms(bench, 92, -132, reach=62), (4.0, -178.0)


def _stapler(bench: Bench) -> tuple[tuple[str, Point], Point]:
    """Lay the foot, the rail and the jaw of a stapler; return the hand's anchor and the face's centre."""
    foot = [(-150, -82), (-60, -88), (60, -88), (150, -84), (160, -66), (148, -48), (0, -44), (-148, -48),
            (-160, -66)]  # fmt: skip
    bench.paper("body", "foot", "fur", foot, tone="deep", shade=10, edge=2.4)
    hinge = [(-148, -140), (-104, -128), (-100, -78), (-146, -70)]
    bench.paper("body", "hinge", "fur", hinge, tone="deep", edge=2)
    rail = [(-128, -136), (0, -148), (138, -152), (146, -136), (136, -124), (0, -112), (-128, -96)]
    bench.paper("body", "rail", "belly", rail, edge=2)
    jaw = [(-152, -104), (-160, -160), (-138, -214), (-84, -256), (0, -278), (92, -278), (150, -254),
           (162, -206), (154, -160), (128, -140), (40, -138), (-60, -124), (-116, -92)]  # fmt: skip
    bench.paper("body", "body", "fur", jaw, shade=18, edge=3.2, rough=1.6)
    bench.paper("body", "pin", "belly", pen.oval(-120, -134, 13, 13))
    return thin_arms(bench, 132, -150, reach=62), (14.0, -206.0)


def _glyph(emoji: str) -> str | None:
    if not emoji:
        return None
    from fabula.illustrators.paper.things import glyph_svg

    return glyph_svg(emoji, GLYPH)


def _emoji_body(bench: Bench, glyph: str, look: Look) -> tuple[tuple[str, Point], Point]:
    """Lay the glyph with limbs where its outline is; return the hand's anchor and the face's centre."""
    ratio = look.ratios
    middle = -40 - ratio.get("low", 104.0)
    thin_legs(bench, ratio.get("hip", 32.0), -46 - 8)
    face: Point = (ratio.get("face_x", 0.0) + 3, middle + ratio.get("face_y", 0.0))
    radius = ratio.get("face_r", 70.0)
    arm_y = middle + ratio.get("arm_y", 18.0)
    hand = thin_arms(bench, ratio.get("arm_x", 84.0), arm_y, reach=66)
    wide, high, low = ratio.get("wide", 104.0), ratio.get("high", 104.0), ratio.get("low", 104.0)
    hull = ((-wide, middle - high), (wide, middle - high), (wide, middle + low), (-wide, middle + low))
    bench.lay(
        "body",
        Piece("glyph", "glyph", hull=hull, markup=f'<g transform="translate(0 {middle:.1f})">{glyph}</g>'),
    )
    if look.parts.get("plate") == "yes":
        bench.paper(
            "body",
            "face",
            "face",
            pen.oval(face[0], face[1] + radius * 0.14, radius * 1.06, radius * 0.92),
            shade=7,
            edge=2.4,
        )
    return hand, face
