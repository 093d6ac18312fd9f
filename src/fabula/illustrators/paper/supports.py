"""What things lie on and hang from, so that nothing floats: a cloth, a plate, a nail, a cord, a peg, a pole.

:func:`needs` says what a thing wants where it is; :func:`supported` draws it, the thing in its place between.
"""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from fabula.core.values import Prop
from fabula.illustrators.paper.cut import Cutter, place_at
from fabula.illustrators.paper.palette import mix, shift
from fabula.illustrators.paper.pen import corners, leaf, line, nums, oval, smooth
from fabula.illustrators.paper.places.built import rect, rounded
from fabula.illustrators.paper.places.furniture import clock
from fabula.lexicon.load import lexicon

Support = Literal["", "cloth", "plate", "note", "nail", "cord", "peg", "pole", "bough", "flat", "tipped"]


class Rested(Prop):
    """A thing with what holds it: `reach` is how far that goes up to the ceiling or down to the ground."""

    on: Support = ""
    reach: float = 0.0
    wide: float = 1.0


RAW = frozenset(
    [
        "acorn",
        "apple",
        "avocado",
        "banana",
        "bean",
        "beehive",
        "bell-pepper",
        "blueberry",
        "bone",
        "broccoli",
        "cabbage",
        "carrot",
        "cherry",
        "chestnut",
        "chilli",
        "clay-jar",
        "coconut",
        "corn",
        "cucumber",
        "garlic",
        "grape",
        "herb",
        "jar",
        "jar-terrace",
        "kiwi-fruit",
        "lemon",
        "lunch-box",
        "mango",
        "millstone",
        "mortar",
        "mushroom",
        "nut",
        "onion",
        "orange",
        "peach",
        "pear",
        "persimmon",
        "pineapple",
        "pot",
        "potato",
        "pumpkin",
        "radish",
        "rice-ear",
        "strawberry",
        "sweet-potato",
        "teapot",
        "tomato",
        "watermelon",
        "baby-bottle",
        "salt",
    ]
)
"""What the lexicon calls food and may yet lie on the ground: what grows there, and vessels."""

PINNED = frozenset(
    [
        "letter",
        "map",
        "photograph",
        "calendar",
        "newspaper",
        "recipe",
        "ticket",
        "postage-stamp",
        "notebook",
        "note",
    ]
)
NAILED = frozenset(
    ["clock", "mirror", "picture", "painting", "mask", "shield", "medal", "guardian-post", "hourglass"]
)
SWINGING = frozenset(["lantern", "bell", "wind-bell", "light-bulb", "birdhouse", "cage", "norigae"])
LIGHT = frozenset(
    [
        "kite",
        "balloon",
        "paper-plane",
        "feather",
        "leaf",
        "ribbon",
        "flower",
        "umbrella",
        "butterfly",
        "bubble",
        "star",
        "petal",
        "flag",
    ]
)
"""What the wind carries: it may float."""
ASIDE = frozenset(
    ["door", "gate", "fireplace", "wardrobe", "bookshelf", "stove", "fridge", "washing-machine", "curtain"]
)
"""What stands against the wall of a room, not in its middle."""
STANDING = frozenset(
    [
        "boot",
        "shoe",
        "straw-shoe",
        "roller-skate",
        "ice-skate",
        "button",
        "crown",
        "glasses",
        "goggles",
        "sunglasses",
        "hairpin",
        "blanket",
        "laundry",
        "ribbon",
        "ballet-shoe",
        "padded-sock",
        "sock",
        "norigae",
        "bag",
        "backpack",
        "purse",
        "umbrella",
    ]
)
"""What the lexicon calls clothing and that stands, lies or is too small to hang."""


@lru_cache(maxsize=512)
def _tags(kind: str) -> frozenset[str]:
    entry = lexicon().things.get(kind)
    return frozenset(entry.tags) if entry else frozenset()


def is_meal(kind: str) -> bool:
    """Return whether a thing is food that somebody made: it never lies on the bare ground."""
    return "food" in _tags(kind) and kind not in RAW


def is_worn(kind: str) -> bool:
    """Return whether a thing is worn and needs something to hang on."""
    return "clothing" in _tags(kind) and kind not in STANDING


HIGH_UP = frozenset(
    ("rope", "skipping-rope", "jump-rope", "string", "yarn", "sock", "mitten", "glove", "ball", "hat")
)
"""What the wind or a throw leaves hanging on a bough."""
LYING = frozenset(
    ("spoon", "ladle", "fork", "knife", "chopsticks", "pencil", "crayon", "brush", "paintbrush", "toothbrush",
     "key", "stick", "flute", "wand", "magic-wand", "ruler", "skewer")
)  # fmt: skip
"""What is long and lies upon a table, for it cannot stand there."""


TIPPED = frozenset(("umbrella", "parasol", "kite"))
"""What stands on no foot of its own: it lies on its side where nobody holds it."""
LOOSE = frozenset(("balloon", "bubble"))
"""What rises from the ground when nobody holds it."""


PLACED = frozenset(("birdhouse", "water-tap", "seaweed", "puddle", "spider-web", "trap", "hole", "coral",
    "beehive", "sand", "mud", "cherry-blossom", "icicle", "cocoon"))  # fmt: skip
"""What is small and yet a part of the place."""


CARTED = frozenset(
    ("cardboard-box", "gift-box", "pumpkin", "nest", "barrel", "rocking-horse", "laundry", "machine")
)
"""What is larger than that and yet goes where figures go."""


def is_handled(kind: str) -> bool:
    """Return whether a thing is of those that figures carry, eat and play with, not of the place they are in."""
    entry = lexicon().things.get(kind)
    if entry is None or kind in PLACED or kind in CARTED:
        return kind in CARTED
    return entry.handling in ("carried", "eaten", "served") or entry.size in ("tiny", "small")


def is_carried(kind: str) -> bool:
    """Return whether a thing goes from hand to hand, so that it is as large on the ground as in a hand."""
    entry = lexicon().things.get(kind)
    return entry is not None and entry.handling in ("carried", "eaten", "served")


def floats(kind: str) -> bool:
    """Return whether a thing may hang in the air by itself."""
    entry = lexicon().things.get(kind)
    if entry is None:
        return kind not in PINNED | NAILED | SWINGING
    airy = entry.spot in ("air", "sky") or entry.handling in ("heard", "seen", "sky")
    return airy or kind in LIGHT


def supported(one: Rested, body: str, c: Cutter, size: float) -> str:  # noqa: PLR0911  one a support
    """Return `body`, a thing standing on (0, 0), with what holds it behind and before."""
    if one.on == "cloth":
        return _cloth(c, size, one.wide) + _plate(c, size) + body
    if one.on == "plate":
        return _plate(c, size) + body
    if one.on == "note":
        return _note(c, size)
    if one.on == "nail" and one.kind == "clock":
        return clock(c, 0, -size / 2, size)
    if one.on == "nail":
        return body + _nail(c, 0, -size * 1.02)
    if one.on == "cord":
        cord = c.stroke(line([(0, -size * 0.9), (0, -size - one.reach)]), c.tone(0.4, 0.04, 55), 4)
        return cord + body
    if one.on == "peg":
        return _peg(c, size, body)
    if one.on == "bough":
        return _bough(c, size, one.reach, body)
    if one.on == "flat":
        lain = place_at(body, -size * 0.46, -size * 0.12, turn=68)
        return f'<g transform="scale(1 .62)">{lain}</g>'
    if one.on == "tipped" and one.kind == "kite":
        return place_at(body, -size * 0.2, -size * 0.22, turn=64)
    if one.on == "tipped":
        return place_at(body, -size * 0.36, 0, turn=46)
    return _pole(c, size, one.reach, body) if one.on == "pole" else body


def _cloth(c: Cutter, size: float, wide: float) -> str:
    """Return a checked picnic cloth spread on the ground."""
    half, deep = max(size * 0.85 * wide, 74), max(size * 0.3, 30)
    tone, white = c.tone(0.62, 0.15, 25), c.tone(0.96, 0.015, 85)
    top, low = -deep * 0.75, deep * 0.6
    sheet = f"M{nums((-half * 0.82, top))}Q{nums((0, top - 5, half * 0.84, top + 2))}L{nums((half, low - 4))}Q{nums((half * 0.5, low + 7, 0, low))}Q{nums((-half * 0.5, low - 5, -half * 1.02, low + 4))}Z"
    name, checks = c.name(), ""
    count = max(int(half / 17), 4)
    for i in range(-count, count + 1, 2):
        x0, x1, w0, w1 = (
            i * half * 0.86 / count,
            i * half * 1.05 / count,
            half * 0.8 / count,
            half * 0.97 / count,
        )
        checks += c.piece(
            corners(
                [
                    (x0 - w0 / 2, top - 8),
                    (x0 + w0 / 2, top - 8),
                    (x1 + w1 / 2, low + 10),
                    (x1 - w1 / 2, low + 10),
                ]
            ),
            tone,
            opacity=0.6,
        )
    for share in (0.06, 0.4, 0.78):
        y = top + (low - top) * share
        checks += c.piece(rect(-half * 1.1, y, half * 2.2, (low - top) * 0.17), tone, opacity=0.6)
    out = c.sheet(sheet, white, lift=0.3)
    return (
        out
        + f'<defs><clipPath id="{name}"><path d="{sheet}"/></clipPath></defs><g clip-path="url(#{name})">{checks}</g>'
    )


def _plate(c: Cutter, size: float) -> str:
    white = c.tone(0.975, 0.01, 90)
    half = max(size * 0.58, 30)
    out = c.sheet(smooth(oval(0, 0, half, half * 0.24, count=12)), white, lift=0.35)
    return out + c.piece(
        smooth(oval(0, -half * 0.02, half * 0.72, half * 0.15, count=12)), shift(white, dl=-0.045)
    )


def _nail(c: Cutter, x: float, y: float) -> str:
    return c.disc(x + 1.5, y + 2.5, 6, c.shade, opacity=0.2) + c.disc(x, y, 5.5, c.tone(0.62, 0.03, 250))


def _note(c: Cutter, size: float) -> str:
    """Return a letter unfolded and pinned to the wall."""
    w, h = size * 0.72, size * 0.94
    white = c.tone(0.97, 0.02, 88)
    sheet = corners([(-w / 2, -h), (w / 2, -h), (w / 2, -h * 0.14), (w * 0.3, 0), (-w / 2, 0)])
    fold = corners([(w / 2, -h * 0.14), (w * 0.3, 0), (w * 0.28, -h * 0.16)])
    out = c.sheet(sheet, white, lift=0.4) + c.piece(fold, shift(white, dl=-0.09))
    rows = "".join(
        f"M{nums((-w * 0.34, -h * at))}q{nums((w * 0.1, -h * 0.03, w * 0.2, 0))}t{nums((w * 0.2, 0))}t{nums((w * (long - 0.4), 0))}"
        for at, long in ((0.68, 0.66), (0.52, 0.6), (0.36, 0.68), (0.2, 0.46))
    )
    out += c.stroke(rows, c.tone(0.45, 0.05, 255), max(size * 0.026, 1.8))
    pin = c.disc(2, -h * 0.89, size * 0.075, c.shade, opacity=0.22) + c.disc(
        0, -h * 0.92, size * 0.075, c.tone(0.6, 0.18, 25)
    )
    return place_at(out + pin, 0, 0, turn=-4)


def _peg(c: Cutter, size: float, body: str) -> str:
    """Return a coat rack on the wall with the thing on its middle peg."""
    wood, half, y = c.role("wood", dl=-0.04), max(size * 0.72, 62), -size * 1.02
    out = c.sheet(rounded(-half, y - 15, half * 2, 25, 8), wood, lift=0.45)
    knobs = "".join(
        c.disc(dx * half, y + 2, 8, shift(wood, dl=-0.12))
        + c.disc(dx * half - 1, y, 4.5, shift(wood, dl=0.06))
        for dx in (-0.7, 0.7)
    )
    loop = c.stroke(f"M0 {y + 2:.1f}L0 {-size * 0.86:.1f}", c.tone(0.45, 0.04, 60), 3)
    return out + knobs + loop + body + c.disc(0, y + 2, 8, shift(wood, dl=-0.12))


def _bough(c: Cutter, size: float, reach: float, body: str) -> str:
    """Return a thing caught on a bough that grows in from the edge of the page, `reach` away."""
    bark, way, y = c.role("bark"), 1 if reach > 0 else -1, -size * 0.86
    tip = (-way * max(size * 0.7, 60), y - 10)
    limb = f"M{nums((reach, y - 46))}C{nums((reach * 0.6, y - 12, reach * 0.25, y + 6, *tip))}"
    twig = f"M{nums((reach * 0.45, y - 14))}q{nums((-way * 20, -34, -way * 58, -44))}"
    out = c.stroke(limb, bark, 13) + c.stroke(twig, bark, 7)
    random = c.random("bough", round(reach))
    for share in (-0.4, -0.05, 0.3, 0.5, 0.7, 0.9):
        x, up = (reach * share if share > 0 else share * -tip[0] * -2), random.uniform(16, 34)
        for side in (-1, 1):
            end = (x - way * random.uniform(16, 34), y - 14 + side * up)
            out += c.piece(leaf((x, y - 12 - 20 * max(share, 0)), end, 15), c.leaf(random))
    return out + body


def _pole(c: Cutter, size: float, reach: float, body: str) -> str:
    """Return a shepherd's crook in the ground with the thing hung on it."""
    iron, side = c.tone(0.4, 0.03, 255), -size * 0.62
    top = -size * 1.16
    crook = f"M{nums((side, reach))}L{nums((side, top + size * 0.1))}C{nums((side, top - size * 0.2, 0, top - size * 0.2, 0, -size * 0.94))}"
    foot = smooth(oval(side, reach, 15, 4, count=8))
    return (
        c.piece(foot, c.shade, opacity=0.25)
        + c.stroke(crook, iron, 7)
        + c.stroke(crook, mix(iron, "#ffffff", 0.16), 2)
        + body
    )
