"""A look in words, and colours that an idea names."""

from __future__ import annotations

import re
from collections.abc import Mapping

from fabula.core.values import Character
from fabula.illustrators.paper.palette import hue_gap, lch

Tone = tuple[float, float, float]
COLOUR_WORDS: dict[str, Tone] = {
    "white": (0.96, 0.012, 85), "black": (0.34, 0.015, 285), "grey": (0.68, 0.012, 260),
    "gray": (0.68, 0.012, 260), "silver": (0.8, 0.015, 255), "brown": (0.52, 0.075, 52),
    "red": (0.6, 0.19, 27), "orange": (0.74, 0.155, 58), "yellow": (0.87, 0.14, 95),
    "golden": (0.82, 0.13, 85), "gold": (0.82, 0.13, 85), "green": (0.66, 0.14, 142),
    "blue": (0.62, 0.12, 245), "pink": (0.8, 0.1, 5), "purple": (0.58, 0.13, 300),
    "violet": (0.58, 0.13, 295), "하얀": (0.96, 0.012, 85), "흰": (0.96, 0.012, 85),
    "까만": (0.34, 0.015, 285), "검은": (0.34, 0.015, 285), "회색": (0.68, 0.012, 260),
    "은빛": (0.8, 0.015, 255), "갈색": (0.52, 0.075, 52), "빨간": (0.6, 0.19, 27),
    "주황": (0.74, 0.155, 58), "노란": (0.87, 0.14, 95), "금빛": (0.82, 0.13, 85),
    "황금": (0.82, 0.13, 85), "초록": (0.66, 0.14, 142), "파란": (0.62, 0.12, 245),
    "푸른": (0.62, 0.12, 245), "분홍": (0.8, 0.1, 5), "보라": (0.58, 0.13, 300),
}  # fmt: skip
_HUES = (
    (15, "pink"),
    (45, "red"),
    (70, "orange"),
    (105, "yellow"),
    (165, "green"),
    (215, "teal"),
    (275, "blue"),
    (325, "purple"),
)
_OUTFITS = {
    "sweater": "a {} jumper", "stripes": "a {} striped jumper", "dungarees": "{} dungarees",
    "dress": "a {} dress",
    "dots": "a {} spotted dress", "scarf": "a {} scarf", "waistcoat": "a {} waistcoat", "bow": "a {} bow tie",
    "shirt": "a {} shirt", "apron": "an apron", "shawl": "a shawl", "robe": "a long {} robe",
    "gown": "a long {} gown",
    "hanbok": "a {} hanbok", "hanbok-trousers": "a {} hanbok", "armour": "armour", "suit": "a space suit",
    "coat": "a coat",
    "captain": "a captain's coat", "romper": "a {} romper suit", "bodice": "a {} top",
}  # fmt: skip


def colour_of(traits: tuple[str, ...]) -> Tone | None:
    """Return the colour that one of the traits names, if any does."""
    for trait in traits:
        word = trait.lower().strip()
        if word in COLOUR_WORDS:
            return COLOUR_WORDS[word]
        for known, tone in COLOUR_WORDS.items():
            if not known.isascii() and word.startswith(known):
                return tone
    return None


def colour_name(colour: str) -> str:
    """Return the plain English name of a colour."""
    light, chroma, hue = lch(colour)
    if chroma < 0.035:
        return (
            "white" if light > 0.9 else "pale grey" if light > 0.75 else "grey" if light > 0.45 else "black"
        )
    if light < 0.68 and 35 <= hue <= 90 and chroma < 0.11:
        return "brown"
    if light > 0.86 and chroma < 0.07:
        return "cream"
    if light > 0.72 and (hue < 25 or hue > 335):
        return "pink"
    return min(_HUES, key=lambda pair: hue_gap(pair[0] - 18, hue))[1]


def in_words(
    character: Character, rig: str, colours: Mapping[str, str], parts: Mapping[str, str], said: str
) -> str:
    """Return the look as one English phrase: "a white rabbit with long soft ears, in red dungarees"."""
    noun = parts.get("drawing", character.kind).replace("-", " ")
    if noun == "thing":
        noun = character.noun or character.kind
    colour = "" if rig in ("person", "thing") else colour_name(colours["fur"]) + " "
    age = {"baby": "baby ", "child": "young " if rig != "person" else "", "adult": "", "elder": "old "}[
        character.age
    ]
    if noun.startswith(("grand", "old ")) or (age and age.strip() in noun):
        age = ""
    start = f"{age}{colour}{noun}"
    phrase = f"{'an' if start[0] in 'aeiou' else 'a'} {start}"
    if said:
        phrase += f" with {said}"
    outfit = _OUTFITS.get(parts.get("outfit", "none"))
    if outfit:
        worn = outfit.format(colour_name(colours["accent"]))
        phrase += ", in " + (f"an {worn[2:]}" if re.match("a [aeiou]", worn) else worn)
    return phrase
