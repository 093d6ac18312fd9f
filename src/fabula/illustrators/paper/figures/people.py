# ruff: noqa: E501  a person a line reads better
"""People by who they are: build, dress, hat and hair. Data only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from fabula.illustrators.paper.figures.kinds import Tone

SKINS: tuple[Tone, ...] = (
    (0.88, 0.05, 58), (0.83, 0.062, 60), (0.76, 0.075, 60), (0.66, 0.08, 56), (0.55, 0.072, 52), (0.46, 0.06, 50),
)  # fmt: skip
HAIRS: tuple[Tone, ...] = (
    (0.29, 0.025, 40), (0.36, 0.05, 45), (0.5, 0.085, 52), (0.58, 0.14, 45), (0.8, 0.1, 85), (0.24, 0.015, 280),
)  # fmt: skip
GREY: Tone = (0.87, 0.01, 80)
SHE_HAIR = ("pigtails", "bob", "long", "braids", "ponytail", "curly", "wavy")
HE_HAIR = ("short", "curly", "spiky", "short")
SHE_OUTFITS = ("dress", "dots", "dungarees", "sweater", "stripes")
HE_OUTFITS = ("dungarees", "stripes", "sweater", "shirt")


@dataclass(frozen=True)
class Person:
    """`gender` and `age` are used when the character does not say; empty outfit or hair is chosen by seed."""

    age: str = ""
    gender: str = ""
    outfit: str = ""
    hair: str = ""
    hat: str = "none"
    build: str = ""
    parts: Mapping[str, str] = field(default_factory=dict)
    colours: Mapping[str, Tone] = field(default_factory=dict)
    words: str = ""


def _who(**given: object) -> Person:
    known = {"age", "gender", "outfit", "hair", "hat", "build", "colours", "words"}
    parts = {key: value for key, value in given.items() if key not in known}
    chosen = {key: value for key, value in given.items() if key in known}
    return Person(parts=parts, **chosen)  # type: ignore[arg-type]  # the table below is the only caller


NAVY: Tone = (0.36, 0.08, 262)
RED: Tone = (0.56, 0.18, 27)
PEOPLE: dict[str, Person] = {
    "child": _who(age="child"),
    "girl": _who(age="child", gender="she"),
    "boy": _who(age="child", gender="he"),
    "baby": _who(age="baby", outfit="romper", hair="curl", hat="bonnet", words="a soft bonnet"),
    "son": _who(age="child", gender="he"),
    "daughter": _who(age="child", gender="she"),
    "brother": _who(gender="he"),
    "sister": _who(gender="she"),
    "twin": _who(age="child"),
    "man": _who(age="adult", gender="he"),
    "woman": _who(age="adult", gender="she"),
    "mother": _who(age="adult", gender="she", outfit="dress", hair="low-bun"),
    "father": _who(age="adult", gender="he", outfit="sweater", build="broad"),
    "aunt": _who(age="adult", gender="she", outfit="dots"),
    "uncle": _who(age="adult", gender="he", outfit="waistcoat"),
    "grandmother": _who(age="elder", gender="she", outfit="gown", hair="bun", over="shawl", glasses="yes", words="a silver bun and a warm shawl"),
    "grandfather": _who(age="elder", gender="he", outfit="waistcoat", hair="bald", moustache="yes", glasses="yes", words="a white moustache"),
    "old-man": _who(age="elder", gender="he", outfit="robe", hair="long", beard="long", words="a long white beard"),
    "old-woman": _who(age="elder", gender="she", outfit="gown", hair="bun", hat="kerchief", over="apron", words="a kerchief"),
    "king": _who(age="adult", gender="he", outfit="robe", hair="long", hat="crown", beard="full", cape="yes", build="broad", words="a golden crown"),
    "queen": _who(age="adult", gender="she", outfit="gown", hair="low-bun", hat="crown", cape="yes", words="a golden crown"),
    "prince": _who(age="child", gender="he", outfit="waistcoat", hat="crown", cape="yes", words="a small crown and a cape"),
    "princess": _who(age="child", gender="she", outfit="gown", hair="long", hat="tiara", words="a tiara"),
    "knight": _who(gender="he", outfit="armour", hair="short", hat="helmet", cape="yes", words="shining armour"),
    "soldier": _who(age="adult", gender="he", outfit="captain", hair="short", hat="helmet", colours={"coat": RED}, words="a bright coat"),
    "guard": _who(age="adult", gender="he", outfit="armour", hair="short", hat="helmet", words="a helmet"),
    "servant": _who(age="adult", outfit="shirt", over="apron", words="a clean apron"),
    "farmer": _who(age="adult", outfit="dungarees", hat="straw", words="a straw hat"),
    "gardener": _who(age="adult", outfit="dungarees", hat="straw", words="a straw hat"),
    "shepherd": _who(age="child", outfit="waistcoat", hat="straw", words="a straw hat"),
    "hunter": _who(age="adult", gender="he", outfit="coat", hat="elf", beard="full", colours={"coat": (0.45, 0.08, 145)}, words="a green coat"),
    "woodcutter": _who(age="adult", gender="he", outfit="stripes", beard="full", hair="short", hat="cap", build="broad", words="a thick beard"),
    "fisherman": _who(age="adult", gender="he", outfit="coat", hat="straw", beard="full", colours={"coat": (0.8, 0.14, 88)}, words="a yellow coat"),
    "sailor": _who(age="adult", outfit="stripes", hat="captain", words="a striped shirt"),
    "captain": _who(age="adult", outfit="captain", hat="captain", beard="full", colours={"coat": NAVY, "hat": NAVY}, words="a captain's cap"),
    "pirate": _who(age="adult", outfit="captain", hair="curly", hat="pirate", patch="yes", colours={"coat": NAVY, "hat": (0.3, 0.03, 280)}, words="an eye patch and a great hat"),
    "robber": _who(age="adult", gender="he", outfit="stripes", hat="cap", beard="full", words="a striped shirt"),
    "wizard": _who(age="elder", gender="he", outfit="robe", hair="long", hat="wizard", beard="long", words="a hat with stars"),
    "witch": _who(age="adult", gender="she", outfit="robe", hair="wavy", hat="witch", words="a pointed hat"),
    "fairy": _who(age="child", gender="she", outfit="dress", hat="flowers", wings="yes", words="clear wings"),
    "angel": _who(age="child", outfit="gown", hat="halo", wings="yes", colours={"wing": (0.97, 0.01, 90)}, words="white wings"),
    "elf": _who(age="child", outfit="waistcoat", hat="elf", ears="pointed", words="pointed ears"),
    "dwarf": _who(age="adult", gender="he", outfit="shirt", hat="elf", beard="long", build="broad", words="a long beard"),
    "giant": _who(age="adult", gender="he", outfit="shirt", build="broad", beard="full", words="enormous boots"),
    "mermaid": _who(age="child", gender="she", outfit="bodice", hair="wavy", legs="tail", words="a shining tail"),
    "merman": _who(age="adult", gender="he", outfit="none", hair="wavy", beard="full", legs="tail", words="a shining tail"),
    "astronaut": _who(outfit="suit", hat="space", words="a space suit"),
    "doctor": _who(age="adult", outfit="coat", kit="stethoscope", glasses="yes", words="a white coat"),
    "nurse": _who(age="adult", outfit="dress", over="apron", kit="stethoscope", words="a clean apron"),
    "scientist": _who(age="adult", outfit="coat", hair="spiky", glasses="yes", words="a white coat and glasses"),
    "teacher": _who(age="adult", outfit="waistcoat", glasses="yes", words="round glasses"),
    "baker": _who(age="adult", outfit="shirt", over="apron", hat="chef", words="a tall white hat"),
    "cook": _who(age="adult", outfit="shirt", over="apron", hat="chef", words="a tall white hat"),
    "tailor": _who(age="adult", outfit="waistcoat", glasses="yes", moustache="yes", words="a neat waistcoat"),
    "shoemaker": _who(age="elder", outfit="shirt", over="apron", glasses="yes", hair="bald", words="a leather apron"),
    "painter": _who(age="adult", outfit="stripes", over="apron", hat="cap", words="a spotted apron"),
    "musician": _who(age="adult", outfit="waistcoat", hair="curly", words="a neat waistcoat"),
    "firefighter": _who(age="adult", outfit="coat", hat="fire", colours={"coat": RED, "hat": RED}, words="a red helmet"),
    "police": _who(age="adult", outfit="coat", hat="captain", colours={"coat": NAVY, "hat": NAVY}, words="a blue cap"),
    "driver": _who(age="adult", outfit="coat", hat="captain", colours={"coat": NAVY, "hat": NAVY}, words="a peaked cap"),
    "postman": _who(age="adult", outfit="coat", hat="cap", colours={"coat": NAVY, "hat": RED}, words="a red cap"),
    "mayor": _who(age="adult", outfit="coat", hat="gat", moustache="yes", colours={"coat": NAVY}, words="a tall hat"),
    "seonbi": _who(age="adult", gender="he", outfit="hanbok-trousers", hair="topknot", hat="gat", words="a horsehair hat"),
    "hanbok-girl": _who(age="child", gender="she", outfit="hanbok", hair="braids", words="a bright hanbok"),
    "hanbok-boy": _who(age="child", gender="he", outfit="hanbok-trousers", hair="topknot", words="a bright hanbok"),
    "bride": _who(age="adult", gender="she", outfit="gown", hair="long", hat="flowers", colours={"accent": (0.96, 0.012, 85)}, words="a white gown"),
    "red-riding-hood": _who(age="child", gender="she", outfit="dress", hair="bob", hat="hood", cape="yes", colours={"cape": RED}, words="a red hood"),
    "ninja": _who(age="child", outfit="shirt", hat="hood", colours={"accent": (0.33, 0.03, 270), "cape": (0.33, 0.03, 270)}, words="a dark hood"),
    "clown": _who(age="adult", outfit="dots", hair="curly", hat="wizard", colours={"hair": (0.68, 0.17, 40)}, words="a pointed hat"),
    "haenyeo": _who(age="adult", gender="she", outfit="shirt", hair="low-bun", hat="hood", colours={"accent": (0.34, 0.04, 265), "cloth": (0.3, 0.03, 265), "cape": (0.34, 0.04, 265)}, words="a black diving suit"),
    "dancer": _who(age="child", outfit="dots", hair="bun", hat="flowers", words="a flower wreath"),
    "doll": _who(age="child", gender="she", outfit="dots", hair="braids", hat="bonnet", words="yarn braids"),
    "scarecrow": _who(age="adult", outfit="dungarees", hair="straw", hat="straw", stuffed="yes", colours={"hair": (0.8, 0.12, 85), "straw": (0.86, 0.1, 92), "skin": (0.84, 0.055, 78), "brow": (0.42, 0.06, 50)}, words="straw hair and a straw hat"),
    "hero": _who(age="child", outfit="shirt", cape="yes", words="a bright cape"),
}  # fmt: skip

PEOPLE_ALIASES: dict[str, str] = {
    "kid": "child", "student": "child", "pupil": "child", "toddler": "baby", "infant": "baby", "mom": "mother", "mum": "mother",
    "dad": "father", "papa": "father", "parent": "mother", "grandma": "grandmother", "granny": "grandmother",
    "grandpa": "grandfather", "lady": "woman", "wife": "woman", "husband": "man", "neighbour": "man", "neighbor": "woman",
    "emperor": "king", "empress": "queen", "sorcerer": "wizard", "magician": "wizard", "fairy-godmother": "fairy",
    "chef": "cook", "policeman": "police", "police-officer": "police", "fireman": "firefighter", "mailman": "postman",
    "postwoman": "postman", "mail-carrier": "postman", "lumberjack": "woodcutter", "thief": "robber", "burglar": "robber",
    "spaceman": "astronaut", "cosmonaut": "astronaut", "superhero": "hero", "artist": "painter", "singer": "musician",
    "scholar": "seonbi", "leprechaun": "dwarf", "cowherd": "shepherd", "maid": "servant", "miller": "baker",
    "librarian": "teacher", "inventor": "scientist", "explorer": "hunter", "sailor-captain": "captain", "hanbok": "hanbok-girl",
    "old-man-in-the-moon": "old-man", "hermit": "old-man", "mountain-spirit": "old-man", "sage": "old-man",
    "cobbler": "shoemaker", "blacksmith": "woodcutter", "vet": "doctor", "dentist": "doctor", "person": "man", "clockmaker": "tailor", "ballerina": "dancer", "diver": "haenyeo",
}  # fmt: skip
