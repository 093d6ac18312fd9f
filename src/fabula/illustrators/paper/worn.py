"""What figures put on: hats fitted to the head's width and its tilt, over any hat of their own; what is of
cloth, a blanket, a coat, a cape, over the shoulders.
"""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

import math
from collections.abc import Callable

from fabula.core.values import Prop
from fabula.illustrators.paper.cut import Cutter, place_at
from fabula.illustrators.paper.drawn import accent
from fabula.illustrators.paper.dye import colour_asked
from fabula.illustrators.paper.layout import Actor
from fabula.illustrators.paper.palette import mix, oklch, shift
from fabula.illustrators.paper.pen import corners, leaf, line, nums, oval, smooth
from fabula.illustrators.paper.places.built import rounded
from fabula.illustrators.paper.things import draw_thing

HatMaker = Callable[[Cutter, float], str]


def worn(prop: Prop, c: Cutter, actor: Actor) -> str:
    """Return `prop` on the head of `actor` or over the shoulders, on the page."""
    long = SHAWLS.get(ALIKE.get(prop.kind, prop.kind))
    if long is not None:
        return shawl(prop, c, actor, long)
    (x1, y1), (x2, y2) = actor.drawn.eyes
    tilt = math.degrees(math.atan2(y2 - y1, x2 - x1)) if x2 - x1 > 1 else 0.0
    x, y, radius = actor.head
    maker = HATS.get(ALIKE.get(prop.kind, prop.kind))
    body = (
        maker(c, radius)
        if maker
        else place_at(draw_thing(prop, c, radius * 1.15, key=f"{prop.kind} worn"), 0, -radius * 0.66)
    )
    return place_at(body, x, y, turn=round(tilt, 1)) if tilt else place_at(body, x, y)


def shawl(prop: Prop, c: Cutter, actor: Actor, long: float) -> str:
    """Return a cloth over both shoulders, open before the chest, `long` of the way from the neck to the foot."""
    x, y, r = actor.head
    chin = actor.face[3]
    asked = colour_asked(prop.label)
    tone = c.lit(oklch(*asked)) if asked else accent(c, 0 if prop.kind in FOLDED else 2)
    # never over the mouth; low heads of the four-legged have no more room below them than that
    neck = max(y + r * 0.84, chin + r * 0.1)
    foot = max(neck + r * 0.5, neck + (actor.y - neck) * long)
    high = foot - neck
    half = min(max(actor.width * 0.36, r * 0.82), r * 1.25)
    if prop.kind == "apron":
        return apron(c, tone, (x, neck), half, high)

    def flap(way: int) -> str:
        def at(dx: float, dy: float) -> tuple[float, float]:
            return x + way * dx * half, neck + dy * high

        path = (
            f"M{nums(at(0.1, 0.02))}C{nums((*at(0.5, -0.1), *at(0.94, 0.08), *at(1.0, 0.34)))}"
            f"Q{nums((*at(1.08, 0.7), *at(1.14, 0.98)))}Q{nums((*at(0.8, 1.1), *at(0.42, 1.0)))}"
            f"Q{nums((*at(0.5, 0.5), *at(0.1, 0.02)))}Z"
        )
        hem = f"M{nums(at(1.1, 0.9))}Q{nums((*at(0.8, 1.02), *at(0.44, 0.92)))}"
        fold = f"M{nums(at(0.72, 0.2))}Q{nums((*at(0.82, 0.5), *at(0.78, 0.84)))}"
        return (
            c.sheet(path, tone, lift=0.4)
            + c.stroke(hem, mix(tone, "#ffffff", 0.5), max(r * 0.05, 2.5))
            + c.stroke(fold, shift(tone, dl=-0.07), max(r * 0.04, 2))
        )

    collar = (
        f"M{nums((x - half * 0.62, neck - r * 0.06))}Q{nums((x, neck + r * 0.34, x + half * 0.62, neck - r * 0.06))}"
        f"Q{nums((x + half * 0.66, neck + r * 0.16, x + half * 0.4, neck + r * 0.26))}"
        f"Q{nums((x, neck + r * 0.56, x - half * 0.4, neck + r * 0.26))}"
        f"Q{nums((x - half * 0.66, neck + r * 0.16, x - half * 0.62, neck - r * 0.06))}Z"
    )
    return flap(-1) + flap(1) + c.sheet(collar, shift(tone, dl=0.05), lift=0.3)


def apron(c: Cutter, tone: str, neck: tuple[float, float], half: float, high: float) -> str:
    """Return an apron before chest and lap, its strap round the neck."""
    (x, y), bib, skirt = neck, half * 0.42, half * 0.82
    strap = f"M{nums((x - bib * 0.8, y + high * 0.16))}Q{nums((x, y - high * 0.14, x + bib * 0.8, y + high * 0.16))}"
    cloth = (
        f"M{nums((x - bib, y + high * 0.14))}H{nums((x + bib,))}L{nums((x + bib * 1.1, y + high * 0.44))}"
        f"Q{nums((x + skirt, y + high * 0.46, x + skirt * 1.06, y + high * 0.94))}"
        f"Q{nums((x, y + high * 1.1, x - skirt * 1.06, y + high * 0.94))}"
        f"Q{nums((x - skirt, y + high * 0.46, x - bib * 1.1, y + high * 0.44))}Z"
    )
    pocket = rounded(x - bib * 0.7, y + high * 0.62, bib * 1.4, high * 0.2, 5)
    out = c.stroke(strap, shift(tone, dl=-0.07), max(half * 0.07, 3)) + c.sheet(cloth, tone, lift=0.4)
    return out + c.sheet(pocket, shift(tone, dl=0.06), lift=0.2)


def hat(c: Cutter, r: float) -> str:
    tone = accent(c)
    dome = f"M{nums((-r * 0.72, -r * 0.6))}C{nums((-r * 0.72, -r * 1.5, -r * 0.4, -r * 1.56, 0, -r * 1.52))}C{nums((r * 0.4, -r * 1.56, r * 0.72, -r * 1.5, r * 0.72, -r * 0.6))}Z"
    brim = oval(0, -r * 0.6, r * 1.2, r * 0.2, count=14)
    band = f"M{nums((-r * 0.72, -r * 0.66))}Q{nums((0, -r * 0.5, r * 0.72, -r * 0.66))}L{nums((r * 0.72, -r * 0.88))}Q{nums((0, -r * 0.74, -r * 0.72, -r * 0.88))}Z"
    return (
        c.sheet(brim, shift(tone, dl=-0.05), lift=0.4)
        + c.sheet(dome, tone, lift=0.3)
        + c.piece(band, mix(tone, "#ffffff", 0.55))
    )


def crown(c: Cutter, r: float) -> str:
    gold, w, low, high = c.glow(0.85, 0.13, 88), r * 0.74, -r * 0.62, -r * 1.36
    points = [
        (-w, low),
        (-w * 1.06, high),
        (-w * 0.5, low - r * 0.34),
        (0, high - r * 0.1),
        (w * 0.5, low - r * 0.34),
        (w * 1.06, high),
        (w, low),
    ]
    shape = corners(points)[:-1] + f"Q{nums((0, low + r * 0.2, -w, low))}Z"
    balls = "".join(
        c.disc(x, y, r * 0.08, shift(gold, dl=0.06))
        for x, y in ((-w * 1.06, high), (0, high - r * 0.1), (w * 1.06, high))
    )
    gems = "".join(
        c.disc(x, low - r * 0.12 + abs(x) * -0.06, r * 0.08, accent(c, i))
        for i, x in enumerate((-w * 0.55, 0, w * 0.55))
    )
    return c.sheet(shape, gold, lift=0.4) + balls + gems


def sock(c: Cutter, r: float) -> str:
    tone = accent(c)
    body = f"M{nums((-r * 0.8, -r * 0.5))}C{nums((-r * 0.9, -r * 1.5, -r * 0.2, -r * 1.9, r * 0.5, -r * 1.7))}C{nums((r * 1.1, -r * 1.6, r * 1.5, -r * 1.3, r * 1.52, -r * 0.95))}C{nums((r * 1.5, -r * 0.7, r * 1.15, -r * 0.74, r * 1.08, -r * 0.98))}C{nums((r * 0.98, -r * 1.2, r * 0.74, -r * 1.1, r * 0.8, -r * 0.5))}Q{nums((0, -r * 0.3, -r * 0.8, -r * 0.5))}Z"
    name = c.name()
    stripes = (
        line([(-r, -r * 1.0), (0, -r * 0.86), (r, -r * 1.02)])
        + line([(-r, -r * 1.34), (0, -r * 1.22), (r * 1.2, -r * 1.34)])
        + line([(-r * 0.4, -r * 1.66), (r * 0.4, -r * 1.5), (r * 1.7, -r * 1.1)])
    )
    cuff = rounded(-r * 0.88, -r * 0.74, r * 1.76, r * 0.34, r * 0.15)
    striped = f'<defs><clipPath id="{name}"><path d="{body}"/></clipPath></defs><g clip-path="url(#{name})">{c.stroke(stripes, mix(tone, "#ffffff", 0.6), r * 0.13)}</g>'
    return c.sheet(body, tone, lift=0.4) + striped + c.sheet(cuff, mix(tone, "#ffffff", 0.35), lift=0.3)


def pot(c: Cutter, r: float) -> str:
    iron = c.tone(0.55, 0.045, 250)
    side = f"M{nums((-r * 0.9, -r * 0.5))}L{nums((-r * 0.78, -r * 1.34))}Q{nums((0, -r * 1.5, r * 0.78, -r * 1.34))}L{nums((r * 0.9, -r * 0.5))}Q{nums((0, -r * 0.34, -r * 0.9, -r * 0.5))}Z"
    ears = c.stroke(
        smooth(oval(-r, -r * 0.8, r * 0.14, r * 0.13, count=8))
        + smooth(oval(r, -r * 0.8, r * 0.14, r * 0.13, count=8)),
        shift(iron, dl=-0.1),
        r * 0.08,
    )
    rim = f"M{nums((-r * 0.92, -r * 0.52))}Q{nums((0, -r * 0.36, r * 0.92, -r * 0.52))}"
    shine = line([(-r * 0.56, -r * 1.22), (-r * 0.64, -r * 0.76)])
    return (
        ears
        + c.sheet(side, iron, lift=0.5)
        + c.stroke(rim, shift(iron, dl=-0.1), r * 0.12)
        + c.stroke(shine, shift(iron, dl=0.16), r * 0.08)
    )


def flower(c: Cutter, r: float) -> str:
    tone, x, y = accent(c), r * 0.52, -r * 0.82
    petals = "".join(
        c.sheet(
            leaf((x, y), (x + math.cos(a) * r * 0.42, y + math.sin(a) * r * 0.42), r * 0.3, round_=0.9),
            tone,
            lift=0.2,
        )
        for a in (i * math.tau / 5 - 0.4 for i in range(5))
    )
    green = c.sheet(leaf((x, y), (x + r * 0.6, y + r * 0.16), r * 0.24), c.tone(0.62, 0.12, 140), lift=0.2)
    return green + petals + c.disc(x, y, r * 0.13, c.glow(0.88, 0.13, 88))


def cap(c: Cutter, r: float) -> str:
    tone = accent(c, 1)
    dome = f"M{nums((-r * 0.82, -r * 0.5))}C{nums((-r * 0.9, -r * 1.42, r * 0.9, -r * 1.42, r * 0.82, -r * 0.5))}Q{nums((0, -r * 0.34, -r * 0.82, -r * 0.5))}Z"
    peak = f"M{nums((-r * 0.1, -r * 0.54))}Q{nums((r * 0.7, -r * 0.84, r * 1.3, -r * 0.44))}Q{nums((r * 0.6, -r * 0.4, -r * 0.1, -r * 0.42))}Z"
    return (
        c.sheet(dome, tone, lift=0.4)
        + c.disc(0, -r * 1.17, r * 0.09, shift(tone, dl=-0.08))
        + c.sheet(peak, shift(tone, dl=-0.07), lift=0.3)
    )


def basket(c: Cutter, r: float) -> str:
    straw = c.tone(0.75, 0.085, 75)
    side = f"M{nums((-r * 0.96, -r * 0.5))}L{nums((-r * 0.66, -r * 1.3))}Q{nums((0, -r * 1.42, r * 0.66, -r * 1.3))}L{nums((r * 0.96, -r * 0.5))}Q{nums((0, -r * 0.32, -r * 0.96, -r * 0.5))}Z"
    weave = "".join(
        line([(-r * k, -r * y), (0, -r * (y - 0.14)), (r * k, -r * y)])
        for y, k in ((0.7, 0.86), (0.9, 0.78), (1.1, 0.72))
    )
    return c.sheet(side, straw, lift=0.5) + c.stroke(weave, shift(straw, dl=-0.1), r * 0.06)


HATS: dict[str, HatMaker] = {
    "hat": hat, "crown": crown, "sock": sock, "pot": pot, "flower": flower, "cap": cap, "basket": basket,
}  # fmt: skip
"""What has a drawing of its own on a head."""
SHAWLS = {"blanket": 0.66, "coat": 0.72, "cape": 0.72, "towel": 0.44, "scarf": 0.36, "apron": 0.6}
"""What lies over the shoulders, and how far down it reaches from the neck to the foot."""
FOLDED = frozenset(("blanket", "quilt", "scarf"))
"""What has the colour of the thing as it lies about."""
ALIKE = {
    "quilt": "blanket", "cloak": "cape", "raincoat": "coat", "robe": "coat", "dress": "coat", "jacket": "towel",
    "sweater": "towel", "shawl": "towel", "veil": "cape", "curtain": "cape", "carpet": "blanket",
    "straw-hat": "hat", "sun-hat": "hat", "top-hat": "hat", "bowler": "hat", "wizard-hat": "hat", "tiara": "crown",
    "garland": "flower", "wreath": "flower", "rose": "flower", "daisy": "flower", "dandelion": "flower",
    "stocking": "sock", "sleeping-cap": "sock", "nightcap": "sock", "woolly-hat": "sock", "bucket": "pot", "bowl": "pot",
    "saucepan": "pot", "kettle": "pot", "helmet": "cap", "baseball-cap": "cap", "school-cap": "cap", "nest": "basket",
}  # fmt: skip
