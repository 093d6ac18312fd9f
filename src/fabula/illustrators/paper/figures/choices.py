"""What can be chosen about a figure once it is dressed: its parts by rig, its colours by role, its kind.

Only what changes the drawing is offered. What makes a kind that kind (a muzzle, a beak) is not a choice here:
choose another kind.
"""

from __future__ import annotations

from collections.abc import Mapping

from fabula.core.values import Look
from fabula.illustrators.paper.figures.describe import COLOUR_WORDS
from fabula.illustrators.paper.figures.drawing import COMMON
from fabula.illustrators.paper.figures.kinds import ALIASES, KINDS
from fabula.illustrators.paper.figures.people import PEOPLE, PEOPLE_ALIASES
from fabula.illustrators.paper.figures.rigs import build
from fabula.illustrators.paper.palette import oklch

_COLOUR_NOUNS = {
    "빨강": "빨간", "노랑": "노란", "파랑": "파란", "하양": "하얀", "까망": "까만", "검정": "검은",
    "흰": "흰", "회": "회색", "갈": "갈색",
}  # fmt: skip
Choices = Mapping[str, tuple[str, ...]]
NO = ("no", "yes")
_ANIMAL_WEAR = (
    "none", "sweater", "stripes", "shirt", "dungarees", "dress", "dots", "waistcoat", "coat", "apron",
    "scarf", "bow", "shawl", "romper", "bodice", "captain", "armour", "suit", "hanbok-trousers",
)  # fmt: skip
_HEADWEAR = {"ornament": ("none", "bow", "flower", "crown", "cap"), "glasses": NO}
_FACE = {**_HEADWEAR, "lashes": NO}
PARTS: Mapping[str, Choices] = {
    "plush": {
        "outfit": _ANIMAL_WEAR, **_FACE, "cape": NO,
        "ears": ("round", "long", "point", "floppy", "small", "mouse", "side", "elephant", "horse", "pig",
                 "koala", "deer", "monkey", "tuft", "fin", "none"),
        "tail": ("none", "puff", "bush", "squirrel", "long", "rope", "tuft", "stripes", "curl", "wag", "ring",
                 "horse", "paddle", "scales", "short", "skunk", "otter", "weasel"),
        "pattern": ("none", "tiger", "zebra", "spots", "leopard", "cow", "wool", "panda", "raccoon", "badger",
                    "patch", "tabby", "crescent", "otter", "weasel", "pouch", "newt", "sloth", "skunk",
                    "badger-face", "raccoon-dog", "chipmunk"),
        "horns": ("none", "antlers", "goat", "cow", "giraffe", "ram", "unicorn", "rhino", "swept"),
        "mane": ("none", "lion", "wool", "horse"), "tuft": ("none", "hair", "fringe", "wool"),
        "beard": NO, "whiskers": NO, "wings": ("none", "yes"), "spines": NO, "hump": NO,
        "claws": NO, "gills": NO,
    },
    "bird": {
        "outfit": _ANIMAL_WEAR, **_FACE, "tail": ("short", "long", "fan", "peacock", "rooster", "fork"),
        "crest": ("none", "comb", "tuft", "curl", "horns"), "cap": NO, "mask": NO, "wattle": NO,
        "marks": ("none", "sparrow", "throat", "plume"), "streaks": NO, "wing": ("usual", "sharp"),
    },
    "swimmer": {**_FACE, "pattern": ("none", "bands", "scales")},
    "octopus": _FACE,
    "shell": _FACE,
    "serpent": _FACE,
    "insect": {**_FACE, "glow": NO, "horn": ("none", "rhino", "stag")},
    "spirit": {
        **_FACE, "horns": ("none", "one", "two", "feelers", "ears"), "tuft": ("none", "wild", "tuft"),
        "fangs": NO, "spots": NO, "hairy": NO, "vest": NO, "tail": NO,
    },
    "robot": {
        **_HEADWEAR, "antenna": ("ball", "two"), "panel": ("heart", "lights"), "shape": ("box", "round"),
        "legs": ("legs", "wheel"),
    },
    "snowman": {
        **_HEADWEAR, "hat": ("none", "straw", "cap", "wizard", "elf", "captain", "kerchief",
                                 "flowers", "crown"),
    },
    "sky": _FACE,
    "plant": _FACE,
    "vehicle": {"ornament": _HEADWEAR["ornament"]},
    "thing": _FACE,
    "person": {
        "outfit": ("shirt", "sweater", "stripes", "dungarees", "dress", "dots", "gown", "robe", "waistcoat",
                   "coat", "captain", "apron", "romper", "bodice", "armour", "suit", "hanbok",
                   "hanbok-trousers"),
        "over": ("none", "apron", "shawl", "scarf", "cape"),
        "hair": ("short", "bob", "long", "wavy", "curly", "spiky", "pigtails", "braids", "ponytail", "bun",
                 "low-bun", "topknot", "curl", "bald", "straw"),
        "hat": ("none", "cap", "straw", "flowers", "kerchief", "hood", "bonnet", "crown", "tiara", "witch",
                "wizard", "elf", "chef", "helmet", "space", "pirate", "captain", "fire", "gat", "halo"),
        "glasses": NO, "lashes": NO, "beard": ("none", "full", "long"), "moustache": ("none", "yes"),
        "cape": NO, "wings": ("none", "yes"), "patch": NO, "ears": ("round", "pointed"),
        "stuffed": NO, "kit": ("none", "stethoscope"), "legs": ("legs", "tail"),
    },
}  # fmt: skip
"""What every part may be, by rig; the first is what it is when a card does not say."""


def choices_of(look: Look) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Return every part that can be chosen: what it is now, and all it may be."""
    offered = dict(PARTS[look.rig])
    kind = KINDS.get(look.parts.get("drawing", ""))
    if kind is not None and len(kind.coats) > 1 and "coat" in look.parts:
        offered = {"coat": tuple(map(str, range(len(kind.coats)))), **offered}
    if look.parts.get("ears") == "long":
        offered["ear_bend"] = NO
    if look.rig == "thing" and not {"emoji", "thing"} & set(look.parts):
        offered["body"] = ("bean", "pebble", "block", "bell")
    choices = {}
    for name, values in offered.items():
        now = look.parts.get(name, values[0])
        choices[name] = (now, values if now in values else (now, *values))
    return choices


def colours_of(look: Look) -> dict[str, str]:
    """Return the colours that are seen on the figure, by role."""
    puppet = build(look)
    seen = {piece.role for _, pieces in puppet.layers for piece in pieces}
    seen |= {puppet.face.brow, puppet.face.ink}
    colours = {"ink": COMMON["ink"], **look.colours}
    return {role: colours[role] for role in sorted(seen) if role in colours}


def kinds_offered() -> tuple[str, ...]:
    """Return every kind a figure can be drawn as."""
    return tuple(sorted({*KINDS, *PEOPLE} - {"thing"}))


def kind_called(word: str) -> str | None:
    """Return the kind that `word` names, or None."""
    name = word.strip().lower().replace(" ", "-").replace("_", "-")
    name = PEOPLE_ALIASES.get(name, ALIASES.get(name, name))
    return name if name in kinds_offered() else None


def colour_called(word: str) -> str | None:
    """Return the colour of an English or Korean name ("red", "빨간") or of ``#rrggbb``, else None."""
    name = word.strip().lower()
    if len(name) == 7 and name[0] == "#" and all(sign in "0123456789abcdef" for sign in name[1:]):
        return name
    stem = name.removesuffix("색")
    tone = COLOUR_WORDS.get(name) or COLOUR_WORDS.get(_COLOUR_NOUNS.get(stem, stem))
    return None if tone is None else oklch(*tone)
