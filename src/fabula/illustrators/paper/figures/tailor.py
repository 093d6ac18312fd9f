"""Dressing people: build, skin, hair and costume."""

from __future__ import annotations

from random import Random

from fabula.core.values import Character, Look
from fabula.illustrators.paper.figures.kinds import Tone
from fabula.illustrators.paper.figures.people import (
    GREY,
    HAIRS,
    HE_HAIR,
    HE_OUTFITS,
    PEOPLE,
    SHE_HAIR,
    SHE_OUTFITS,
    SKINS,
    Person,
)
from fabula.illustrators.paper.palette import hue_gap, lch, mix, oklch, shift
from fabula.languages.korean import has_hangul

# whose name already says who they are; of the others the character's own pronoun decides
SETTLED = frozenset(
    (
        "girl", "boy", "son", "daughter", "brother", "sister", "man", "woman", "mother", "father", "aunt",
        "uncle",
        "grandmother", "grandfather", "old-man", "old-woman", "king", "queen", "prince", "princess",
        "merman", "mermaid",
        "bride", "hanbok-girl", "hanbok-boy", "red-riding-hood",
    )
)  # fmt: skip
Dressed = tuple[dict[str, str | Tone], dict[str, str], dict[str, float], str]
CLOTHS: tuple[Tone, ...] = (
    (0.42, 0.075, 258),
    (0.45, 0.05, 60),
    (0.4, 0.04, 200),
    (0.46, 0.06, 300),
    (0.4, 0.03, 280),
)
SHOES: tuple[Tone, ...] = ((0.42, 0.06, 40), (0.36, 0.03, 280), (0.5, 0.13, 28), (0.4, 0.06, 255))


def dress_person(
    name: str, character: Character, others: tuple[Look, ...], accents: list[str], random: Random
) -> Dressed:
    """Return colours, parts, ratios and words of a person."""
    person = PEOPLE[name]
    family = [look for look in others if look.rig == "person"]
    gender = person.gender if name in SETTLED else character.gender
    if gender not in ("she", "he"):
        gender = person.gender or random.choice(("she", "he"))
    age = _age(person, character)
    parts = _parts(person, gender, age, family, random)
    parts["drawing"] = name
    korean = has_hangul(character.noun)
    colours = _colours(person, age, family, accents, random, parts, korean=korean)
    ratios: dict[str, float] = {}
    if age == "elder":
        ratios["stoop"] = 5.0
    if name in ("dwarf", "giant", "king"):
        ratios["wide"] = 1.12
    grown = {"baby": 0.62, "child": 0.84, "adult": 1.06, "elder": 0.98}[age]
    sizes = {"tiny": 0.55, "small": 0.86, "medium": 1.0, "large": 1.16, "giant": 1.55}
    ratios["scale"] = round(grown * sizes[character.size] * (0.68 if name == "dwarf" else 1.0), 3)
    return colours, parts, ratios, person.words


def _age(person: Person, character: Character) -> str:
    if person.age and character.age == "child":
        return person.age
    return character.age


def _parts(person: Person, gender: str, age: str, family: list[Look], random: Random) -> dict[str, str]:
    seen_hair = {look.parts.get("hair", "") for look in family}
    seen_outfit = {look.parts.get("outfit", "") for look in family}
    hairs: tuple[str, ...] = SHE_HAIR if gender == "she" else HE_HAIR
    if age == "adult" and gender == "she":
        hairs = ("low-bun", "long", "bob", "wavy", "ponytail")
    if age == "elder":
        hairs = ("bun", "curly") if gender == "she" else ("bald", "short")
    outfits: tuple[str, ...] = SHE_OUTFITS if gender == "she" else HE_OUTFITS
    if age == "elder":
        outfits = ("gown", "dots") if gender == "she" else ("waistcoat", "sweater")
    if age == "baby":
        hairs, outfits = ("curl",), ("romper",)
    parts = {
        "build": person.build if person.build and age == "adult" else age,
        "hair": person.hair or _fresh(hairs, seen_hair, random),
        "outfit": person.outfit or _fresh(outfits, seen_outfit, random),
        "hat": person.hat,
        "lashes": "yes" if gender == "she" and age != "elder" else "no",
    }
    if age == "baby":
        parts["build"] = "baby"
    if gender == "she" and person.hair == "" and parts["hair"] == "short":
        parts["hair"] = "bob"
    return {**parts, **_bearded(person, gender, age)}


def _bearded(person: Person, gender: str, age: str) -> dict[str, str]:
    """Return the costume's own parts, beards and moustaches only on those who may grow them."""
    parts = dict(person.parts)
    if gender == "she" or age in ("baby", "child"):
        parts.pop("beard", None)
        parts.pop("moustache", None)
    if age == "elder":
        parts["glasses"] = parts.get("glasses", "yes")
        if gender == "she" and person.outfit == "":
            parts["over"] = "shawl"
    return parts


def _fresh(choices: tuple[str, ...], seen: set[str], random: Random) -> str:
    return random.choice([one for one in choices if one not in seen] or list(choices))


def _colours(
    person: Person, age: str, family: list[Look], accents: list[str], random: Random, parts: dict[str, str],
    *, korean: bool,
) -> dict[str, str | Tone]:  # fmt: skip
    skins = SKINS[:3] if korean else SKINS
    skin: str | Tone = (
        family[0].colours["skin"] if family else skins[int(random.random() ** 1.5 * len(skins))]
    )
    dark_skin = (lch(skin) if isinstance(skin, str) else skin)[0] < 0.6
    hairs = [HAIRS[i] for i in ((0, 5) if dark_skin else (0, 1, 5) if korean else (0, 1, 2, 3, 4, 0, 1))]
    seen = [look.colours["hair"] for look in family]
    free = [one for one in hairs if oklch(*one) not in seen] or hairs
    hair: Tone = GREY if age == "elder" else random.choice(free)
    first = accents[0]
    colours: dict[str, str | Tone] = {
        "skin": skin,
        "hair": hair,
        "brow": (0.8, 0.01, 80) if age == "elder" else (max(hair[0] - 0.06, 0.25), hair[1], hair[2]),
        "accent": first,
        "accent-2": _partner(accents),
        "cloth": random.choice(CLOTHS),
        "shoe": random.choice(SHOES),
        "cape": (0.5, 0.16, 24) if hue_gap(lch(first)[2], 24) > 40 else (0.42, 0.1, 285),
        "coat": (0.93, 0.012, 250),
        "hat": (0.36, 0.06, 285),
        "apron": (0.95, 0.02, 88),
        "gold": (0.84, 0.135, 86),
        "metal": (0.8, 0.015, 250),
        "leather": (0.46, 0.065, 50),
        "glass": (0.88, 0.05, 225),
        "straw": (0.86, 0.1, 90),
        "ribbon": (0.6, 0.16, 18),
        "wing": (0.9, 0.045, 220),
        "frame": (0.8, 0.12, 85) if dark_skin else (0.42, 0.05, 40),
        "ink": (0.2, 0.02, 40) if dark_skin else (0.27, 0.035, 40),
    }
    if parts["outfit"] in ("hanbok", "hanbok-trousers"):
        colours["accent-2"] = (0.9, 0.09, 95) if hue_gap(lch(first)[2], 95) > 40 else (0.85, 0.07, 350)
    colours.update(person.colours)
    return colours


def _partner(accents: list[str]) -> str:
    _, _, first = lch(accents[0])
    for one in accents[1:]:
        light, _, hue = lch(one)
        if hue_gap(hue, first) > 50 and light > 0.74:
            return one
    return mix(shift(accents[0], dl=0.22, dc=-0.06), oklch(0.955, 0.022, 80), 0.35)
