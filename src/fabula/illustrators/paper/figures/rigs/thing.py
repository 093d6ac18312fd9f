"""A thing come alive: its picture for a body, our face on it, thin arms and legs."""

from __future__ import annotations

from fabula.core.values import Look
from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures.puppet import Bench, Face, Piece, Puppet
from fabula.illustrators.paper.figures.rigs.coats import ornament, spectacles
from fabula.illustrators.paper.figures.rigs.limbs import frame, thin_arms, thin_legs
from fabula.illustrators.paper.pen import Point
from fabula.kit.seeds import rng

_BODIES: dict[str, tuple[Point, ...]] = {
    "bean": ((0, -296), (62, -286), (98, -232), (90, -166), (100, -100), (72, -50), (0, -40), (-74, -52), (-98, -104), (-86, -170), (-94, -236), (-58, -288)),
    "pebble": ((0, -252), (76, -240), (118, -184), (122, -112), (86, -54), (0, -42), (-88, -54), (-124, -114), (-116, -188), (-74, -242)),
    "block": ((-88, -262), (0, -270), (90, -262), (102, -250), (108, -150), (102, -60), (90, -46), (0, -42), (-90, -46), (-102, -60), (-106, -150), (-100, -250)),
    "bell": ((0, -290), (42, -280), (64, -236), (76, -160), (104, -90), (108, -52), (60, -42), (0, -40), (-60, -42), (-108, -52), (-104, -90), (-76, -160), (-64, -236), (-42, -280)),
}  # fmt: skip


def build_thing(look: Look) -> Puppet:
    """Return a thing come alive."""
    ratio, parts = look.ratios, look.parts
    bench = Bench(rng(int(ratio["cut"]), "thing"))
    frame(bench, -46)
    thin_legs(bench, 32, -50)
    glyph = _glyph(parts.get("emoji", ""))
    if glyph:
        hand = _emoji_body(bench, glyph)
        plate = parts.get("plate") == "yes"
        x, y, gap, size = 4.0, -150.0, 32.0, 132.0
        if plate:
            bench.paper("face", "face", "face", pen.oval(x, y + 10, 74, 58), edge=2.4, rough=1.0)
    else:
        body = list(_BODIES[parts.get("body", "bean")])
        bench.paper("body", "body", "fur", body, shade=20, edge=3.2, rough=1.6)
        bench.paper("body", "belly", "belly", pen.oval(4, -86, 54, 30, low=0.1), rough=1)
        hand = thin_arms(bench, 92, -132, reach=62)
        x, y, gap, size = 4.0, -178.0, 36.0, 150.0
    bench.lay("features")
    ornament(bench, parts.get("ornament", "none"), (56, -262), (0, -272), 66)
    if parts.get("glasses") == "yes":
        spectacles(bench, x, y, gap, gap * 0.58)
    face = Face(x=x, eye_y=y, eye_gap=gap, eye_r=size * 0.085, mouth_y=y + size * 0.24, mouth_w=size * 0.34, size=size, brow_y=y - size * 0.22, eyes="white" if glyph else "dot", lid="face" if glyph else "fur", cheek_gap=gap * 1.6, cheek_y=y + size * 0.19, lashes=parts.get("lashes") == "yes")
    return Puppet("limbed", bench.joints, bench.layers(), face, (0, -160, 110), hand, ratio.get("scale", 1.0))


def _glyph(emoji: str) -> str | None:
    if not emoji:
        return None
    from fabula.illustrators.paper.things import glyph_svg

    return glyph_svg(emoji, 236)


def _emoji_body(bench: Bench, glyph: str) -> tuple[str, tuple[float, float]]:
    hull = ((-104, -266), (104, -266), (104, -44), (-104, -44))
    drawn = f'<g transform="translate(0 -156)">{glyph}</g>'
    hand = thin_arms(bench, 88, -136, reach=66)
    bench.lay("body", Piece("body", "glyph", hull=hull, markup=drawn))
    return hand
