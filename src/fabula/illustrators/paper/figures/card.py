"""The identity card: every part and colour of a character, resolved once and saved with the book.

A card is told apart from the cards already dealt: another coat for a second of its kind, another accent,
another outfit or ornament.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from random import Random

from fabula.core.values import Character, Look
from fabula.illustrators.paper.figures import describe
from fabula.illustrators.paper.figures.apart import made_apart
from fabula.illustrators.paper.figures.bodies import body_among, body_svg
from fabula.illustrators.paper.figures.kinds import (
    ALIASES,
    BY_CATEGORY,
    CREAM,
    DARK,
    KINDS,
    NOUNS,
    PINK,
    Kind,
    Tone,
)
from fabula.illustrators.paper.figures.people import PEOPLE, PEOPLE_ALIASES
from fabula.illustrators.paper.figures.rigs.thing import GLYPH
from fabula.illustrators.paper.figures.silhouette import ROOMY, measured, measured_svg
from fabula.illustrators.paper.figures.tailor import dress_person
from fabula.illustrators.paper.figures.wardrobe import clothes
from fabula.illustrators.paper.palette import Palette, hue_gap, lch, mix, oklch, shift
from fabula.illustrators.paper.symbols import is_symbol
from fabula.kit.seeds import child_seed, rng

CARD_VERSION = 3
SIZES = {"tiny": 0.52, "small": 0.8, "medium": 1.0, "large": 1.22, "giant": 1.55}
COSTUMES = frozenset(
    ("robe", "gown", "armour", "captain", "suit", "coat", "bodice", "hanbok", "hanbok-trousers", "none")
)
"""Clothes that say who somebody is: a king keeps his robe."""
AGES = {"baby": 0.68, "child": 0.9, "adult": 1.04, "elder": 1.0}
SMALLEST_ONE = 0.72
"""The most of the others' height that the little one of a book has, whatever kind it is."""
PLAYMATES = 1.35
"""How much taller than the smallest of a book another young one is, where no kind of them is large."""
LEAST_ONE = 0.4
GROWN, GROWN_TINY = 1.0, 0.72
"""The least the grown measure beside the tallest of a book so far: no grandmother is a young bear's toy."""
GREAT = 1.2
"""Who is so tall is meant to tower over everybody."""
HUE_APART = 30.0


def dress(character: Character, *, others: tuple[Look, ...], palette: Palette, seed: int) -> Look:
    """Return the look of `character`, told apart from `others`; the same input gives the same look."""
    own = child_seed(seed, "look", character.id, character.kind, character.name)
    random = rng(own)
    name, is_person = who(character)
    accents = accents_for(character, others, palette, random)
    ratios = {"cut": float(own % 100_000), "scale": _scale(character)}
    if character.age == "elder":
        ratios["stoop"] = 5.0
    if is_person:
        rig = "person"
        colours, parts, extra, said = dress_person(name, character, others, accents, random)
    else:
        kind = KINDS[name]
        rig = kind.rig
        colours, parts, extra, said = _dress_kind(name, kind, character, others, accents, random)
    ratios |= extra
    ratios["scale"] = among_others(ratios["scale"], character, others)
    if {"round", "fat", "plump", "chubby", "통통한", "뚱뚱한"} & set(character.traits):
        ratios["wide"] = ratios.get("wide", 1.0) * 1.12
    shown = {role: value if isinstance(value, str) else oklch(*value) for role, value in colours.items()}
    look = Look(
        character=character.id,
        engine="paper",
        card=CARD_VERSION,
        rig=rig,
        kind=character.kind,
        colours=dict(sorted(shown.items())),
        parts=dict(sorted(parts.items())),
        ratios=dict(sorted(ratios.items())),
    )
    settled = frozenset({"outfit"} if is_person and PEOPLE[name].outfit in COSTUMES else ())
    look = made_apart(look, others, settled)
    words = describe.in_words(character, rig, look.colours, look.parts, said)
    return look.model_copy(update={"words": words})


STAPLERS = frozenset(("stapler", "스테이플러", "호치키스", "스태플러"))


def who(character: Character) -> tuple[str, bool]:
    """Return the drawing's name for a character, and whether it is a person."""
    own = NOUNS.get(character.noun.lower())
    if own is not None and character.category != "person":
        return own, False
    kind, noun = (ALIASES.get(word, word) for word in (slug(character.kind), slug(character.noun)))
    if noun in KINDS and kind in KINDS and KINDS[noun].rig == KINDS[kind].rig:
        return noun, False  # a robin is told from other birds
    for word in _names(character):
        person, kind = PEOPLE_ALIASES.get(word, word), ALIASES.get(word, word)
        if person in PEOPLE and (character.category in ("person", "creature") or kind not in KINDS):
            return person, True
        if kind in KINDS:
            return kind, False
    if character.category == "person":
        return {"baby": "baby", "child": "child", "adult": "man", "elder": "grandfather"}[character.age], True
    return BY_CATEGORY[character.category], False


def slug(text: str) -> str:
    """Return a kind or noun hyphenated as in the tables."""
    return text.lower().strip().replace(" ", "-").replace("_", "-")


def _names(character: Character) -> Iterable[str]:
    """Give the kind, the noun, and then their last and first words, hyphenated as in the tables."""
    whole = [slug(character.kind), slug(character.noun)]
    yield from whole
    for text in whole:
        words = text.split("-")
        if len(words) > 1:
            yield from (words[-1], words[0])


def _scale(character: Character) -> float:
    return round(SIZES[character.size] * AGES[character.age], 3)


def among_others(scale: float, character: Character, others: tuple[Look, ...]) -> float:
    """Return a scale that the words of a book bear out: its little one is least, the old are not tiny."""
    scales = [one.ratios.get("scale", 1.0) for one in others]
    if not scales:
        return scale
    if character.role == "little":
        return round(max(min(scale, min(scales) * SMALLEST_ONE), LEAST_ONE), 3)
    if character.age in ("adult", "elder") and max(scales) < GREAT:
        share = GROWN_TINY if character.size == "tiny" else GROWN
        return round(max(scale, max(scales) * share), 3)
    young = character.age in ("baby", "child") and character.category != "person"
    young = young and character.size in ("tiny", "small", "medium")
    return round(min(scale, max(min(scales) * PLAYMATES, 0.45)), 3) if young else scale


def accents_for(
    character: Character, others: tuple[Look, ...], palette: Palette, random: Random
) -> list[str]:
    """Return the palette's accents, those furthest from what the others wear first."""
    wanted = describe.colour_of(character.traits)
    taken = [lch(look.colours["accent"])[2] for look in others if "accent" in look.colours]
    own = list(palette.accents)
    random.shuffle(own)
    free = [one for one in own if all(hue_gap(lch(one)[2], hue) >= HUE_APART for hue in taken)]
    rest = sorted(
        (one for one in own if one not in free),
        key=lambda one: -min((hue_gap(lch(one)[2], hue) for hue in taken), default=180.0),
    )
    ordered = [*free, *rest]
    if not free and taken:
        # all accents are worn: take the hue in the widest gap between those
        hue = max(range(0, 360, 10), key=lambda h: min(hue_gap(h, t) for t in taken))
        ordered = [oklch(0.66, 0.13, float(hue)), *ordered]
    if wanted is not None and character.category == "person":
        ordered = [oklch(*wanted), *ordered]
    return ordered


def _dress_kind(
    name: str,
    kind: Kind,
    character: Character,
    others: tuple[Look, ...],
    accents: list[str],
    random: Random,
) -> tuple[dict[str, str | Tone], dict[str, str], dict[str, float], str]:
    parts = dict(kind.parts)
    ratios = dict(kind.ratios)
    scale = ratios.pop("scale", 1.0)
    alike = [look for look in others if look.parts.get("drawing") == name]
    coats = kind.coats or (seed_coat(random, others),)
    coat = (
        coats[len(alike) % len(coats)]
        if alike
        else coats[0 if random.random() < 0.55 else random.randrange(len(coats))]
    )
    if alike:
        worn = {look.parts.get("coat") for look in alike}
        free = [i for i in range(len(coats)) if str(i) not in worn]
        coat = coats[free[0]] if free else coat
    colours = filled(coat)
    wanted = describe.colour_of(character.traits)
    if wanted is not None:
        recolour(colours, wanted)
    parts["drawing"] = name
    parts["coat"] = str(coats.index(coat))
    if name == "thing":
        shape = random.choice(("bean", "pebble", "block", "bell"))
        parts["body"] = "stapler" if STAPLERS & set(_names(character)) else shape
        body = body_among(_names(character)) if parts["body"] != "stapler" else ""
        if body:
            found = measured_svg(body_svg(body, GLYPH), GLYPH)
        else:
            own = character.emoji and not is_symbol(character.emoji)
            found = measured(character.emoji, GLYPH) if own else None
        if found is not None:
            parts |= {"thing": body} if body else {"emoji": character.emoji}
            measures, main = found
            ratios |= measures
            parts["plate"] = "no" if measures["room"] >= ROOMY else "yes"
            light, chroma, hue = lch(main)
            coat = {
                "fur": (light, chroma, hue),
                "belly": CREAM,
                "face": (max(light, 0.8), chroma * 0.55, hue),
            }
            colours = filled(coat)
            coats = (coat,)
    parts |= clothes(character, kind.wears, kind.rig, alike, random)
    _touches(name, character, parts, alike, random)
    accents = _apart(accents, oklch(*_tone(colours["fur"])) if "fur" in colours else "")
    colours["accent"], colours["accent-2"] = accents[0], _second(accents)
    colours["cape"] = accents[1 % len(accents)]
    if character.age == "elder":
        colours["brow"] = (0.93, 0.01, 80) if _tone(colours["fur"])[0] < 0.85 else (0.72, 0.01, 80)
        parts["glasses"] = "yes" if random.random() < 0.75 or alike else parts.get("glasses", "no")
    if character.age in ("baby", "child"):
        ratios["eyes"] = ratios.get("eyes", 1.0) * (1.14 if character.age == "baby" else 1.06)
    _proportions(kind.rig, character.age, ratios)
    ratios["scale"] = round(_scale(character) * scale, 3)
    return colours, parts, ratios, kind.words


def _proportions(rig: str, age: str, ratios: dict[str, float]) -> None:
    """Make the young big-headed and the old a little smaller in the head."""
    if rig != "plush":
        return
    grow = {"baby": 1.16, "child": 1.03, "adult": 0.94, "elder": 0.95}[age]
    ratios["head_w"] = ratios.get("head_w", 1.0) * grow
    ratios["head_h"] = ratios.get("head_h", 1.0) * grow


def _touches(
    name: str, character: Character, parts: dict[str, str], alike: list[Look], random: Random
) -> None:
    """Add the small things that make one of a kind itself."""
    if name == "rabbit":
        parts["ear_bend"] = "yes" if random.random() < 0.5 else "no"
        if alike:
            parts["ear_bend"] = "no" if alike[-1].parts.get("ear_bend") == "yes" else "yes"
    if name == "dog" and (random.random() < 0.35 or len(alike) % 2):
        parts["pattern"] = "none"
    if name == "cat" and len(alike) % 2:
        parts["pattern"] = "none"
    if character.gender == "she":
        parts["lashes"] = "yes"
        if name == "lion":
            parts["mane"] = "none"
        if name in ("deer", "reindeer"):
            parts["horns"] = "none"
    young = ("baby", "child") if name in ("deer", "cow", "ox") else ("baby",)
    if character.age in young and name in ("deer", "goat", "cow", "lion", "ox"):
        parts["horns"] = "none"
        parts["mane"] = "none" if name == "lion" else parts.get("mane", "none")
        parts["beard"] = "no"
        parts.setdefault("tuft", "hair")
    if name == "robot":
        parts["antenna"] = random.choice(("ball", "two"))
        parts["panel"] = random.choice(("heart", "lights"))
        parts["shape"] = "round" if random.random() < 0.35 or len(alike) % 2 else "box"
        parts["legs"] = "wheel" if random.random() < 0.2 else "legs"


def seed_coat(random: Random, others: tuple[Look, ...]) -> Mapping[str, Tone]:
    """Return a coat of a hue that nobody in the cast has."""
    taken = [lch(look.colours["fur"])[2] for look in others if "fur" in look.colours]
    hues = [random.uniform(0, 360) for _ in range(8)]
    hue = max(hues, key=lambda h: min((hue_gap(h, t) for t in taken), default=180.0))
    return {"fur": (0.76, 0.11, hue), "belly": (0.9, 0.05, hue)}


def filled(coat: Mapping[str, Tone]) -> dict[str, str | Tone]:
    """Return a coat with every role any part may ask for."""
    fur = coat["fur"]
    light, chroma, hue = fur
    belly = coat.get("belly", CREAM)
    full: dict[str, str | Tone] = {
        "belly": belly,
        "paw": (max(light - 0.035, 0.2), chroma, hue),
        "inner": PINK,
        "nose": DARK,
        "brow": (max(light - 0.3, 0.26), min(chroma, 0.07), hue),
        "spot": (max(light - 0.2, 0.25), chroma, hue),
        "ear": fur,
        "head": fur,
        "neck": fur,
        "skin": fur,
        "face": belly,
        "mane": (max(light - 0.22, 0.25), chroma, hue),
        "spine": DARK,
        "horn": (0.9, 0.04, 85),
        "hair": DARK,
        "wing": (max(light - 0.1, 0.25), chroma, hue),
        "wing-2": belly,
        "tail": (max(light - 0.14, 0.22), chroma, hue),
        "fin": (max(light - 0.08, 0.25), chroma, hue),
        "beak": (0.8, 0.14, 75),
        "comb": (0.6, 0.19, 27),
        "shell": (0.55, 0.08, 80),
        "whisker": (0.45, 0.02, 60) if light > 0.5 else (0.85, 0.01, 80),
        "gold": (0.84, 0.135, 86),
        "metal": (0.8, 0.015, 250),
        "leather": (0.46, 0.065, 50),
        "glass": (0.88, 0.05, 225),
        "dark": (0.33, 0.02, 265),
        "frame": (0.4, 0.05, 40),
        "limb": (min(max(light - 0.3, 0.36), 0.5), max(chroma * 0.8, 0.03), hue),
        "shoe": (0.44, 0.07, 40),
        "apron": (0.95, 0.02, 88),
        "leaf": (0.64, 0.12, 138),
        "soil": (0.5, 0.06, 55),
        "pot": (0.66, 0.12, 42),
        "bark": (0.54, 0.06, 55),
        "wood": (0.5, 0.06, 55),
        "carrot": (0.74, 0.16, 55),
        "lamp": (0.92, 0.14, 105),
        "glow": (0.94, 0.1, 95),
        "rays": (0.8, 0.15, 70),
        "screen": (0.3, 0.03, 255),
        "trim": (0.66, 0.15, 45),
        "joint": (0.62, 0.02, 250),
        "hat": (0.36, 0.05, 275),
        "straw": (0.86, 0.1, 90),
        "cloth": (0.45, 0.08, 255),
        "coat": (0.9, 0.02, 250),
        "ribbon": (0.6, 0.16, 20),
    }
    full.update(coat)
    return full


def _tone(value: str | Tone) -> Tone:
    return lch(value) if isinstance(value, str) else value


def recolour(colours: dict[str, str | Tone], wanted: Tone) -> None:
    """Give the fur, and the parts that follow it, the colour `wanted`."""
    old = _tone(colours["fur"])
    for role in ("fur", "paw", "ear", "head", "neck", "skin", "wing", "tail", "fin", "brow"):
        tone = _tone(colours[role])
        if role != "fur" and hue_gap(tone[2], old[2]) > 40 and tone[1] > 0.04:
            continue
        darker = min(tone[0] - old[0], 0.0)
        light = max(wanted[0] + darker, 0.24)
        if role == "brow":
            light = 0.62 if wanted[0] < 0.45 else wanted[0] - 0.3
        colours[role] = (light, wanted[1], wanted[2])


def _apart(accents: list[str], fur: str) -> list[str]:
    """Put accents first that are easily seen on the fur."""
    if not fur:
        return accents
    light, chroma, hue = lch(fur)

    def clear(one: str) -> bool:
        a_light, _, a_hue = lch(one)
        return chroma < 0.06 or hue_gap(a_hue, hue) >= 40 or abs(a_light - light) > 0.22

    return [*(one for one in accents if clear(one)), *(one for one in accents if not clear(one))]


def _second(accents: list[str]) -> str:
    """Return the colour that goes with the first accent: light and far in hue, or cream."""
    _, _, first = lch(accents[0])
    for one in accents[1:]:
        light, _, hue = lch(one)
        if hue_gap(hue, first) > 50 and light > 0.7:
            return one
    return mix(shift(accents[0], dl=0.24, dc=-0.06), oklch(*CREAM), 0.4)
