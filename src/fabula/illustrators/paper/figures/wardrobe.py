"""What animals and others wear: by age, gender and seed."""

from __future__ import annotations

from random import Random

from fabula.core.values import Character, Look

# one garment that leaves fur to be seen: in a gown to the feet a dog is a person with a dog's head
BODY: dict[tuple[str, str], tuple[str, ...]] = {
    ("baby", "any"): ("none", "scarf", "bow"),
    ("child", "she"): ("dungarees", "stripes", "scarf", "bow", "sweater"),
    ("child", "he"): ("dungarees", "stripes", "sweater", "scarf", "bow", "shirt"),
    ("child", "any"): ("dungarees", "stripes", "scarf", "sweater", "bow"),
    ("adult", "she"): ("apron", "scarf", "shawl", "sweater"),
    ("adult", "he"): ("waistcoat", "sweater", "scarf", "bow"),
    ("adult", "any"): ("waistcoat", "sweater", "scarf", "apron"),
    ("elder", "she"): ("shawl",),
    ("elder", "he"): ("waistcoat", "sweater"),
    ("elder", "any"): ("shawl", "waistcoat"),
}
NECK = ("scarf", "bow", "none", "scarf")
ORNAMENTS: dict[str, tuple[str, ...]] = {
    "she": ("bow", "flower", "none"),
    "he": ("cap", "none", "none"),
    "any": ("none", "flower", "none"),
}
NO_HEADGEAR = frozenset(("long", "none"))


def clothes(character: Character, wears: str, rig: str, alike: list[Look], random: Random) -> dict[str, str]:
    """Return the outfit and ornament for a body that can wear `wears` (body, neck, head or none)."""
    gender = character.gender if character.gender in ("she", "he") else "any"
    chosen: dict[str, str] = {}
    if wears == "body":
        choices = BODY.get((character.age, gender)) or BODY[(character.age, "any")]
        chosen["outfit"] = _other(choices, {look.parts.get("outfit", "") for look in alike}, random)
    elif wears == "neck":
        choices = ("shawl", "scarf") if character.age == "elder" else NECK
        chosen["outfit"] = _other(choices, {look.parts.get("outfit", "") for look in alike}, random)
    if wears != "none" and (rig not in ("vehicle", "snowman") or gender == "she"):
        worn = {look.parts.get("ornament", "") for look in alike}
        pool = ORNAMENTS[gender]
        if rig not in ("plush", "bird") or character.age in ("adult", "elder"):
            pool = tuple(one if one != "cap" else "none" for one in pool)
        ornament = _other(pool, worn if alike else set(), random)
        if alike and ornament in worn and ornament == "none":
            ornament = "bow" if gender != "he" else "none"
        chosen["ornament"] = ornament
    return chosen


def _other(choices: tuple[str, ...], worn: set[str], random: Random) -> str:
    free = [one for one in choices if one not in worn] or list(choices)
    return random.choice(free)
