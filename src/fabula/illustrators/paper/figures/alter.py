"""A look changed as a person wishes: a colour, a part, or the kind, and whatever must follow.

Nothing else of the card moves, and the same wish twice changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping

from fabula.core.values import Character, Look
from fabula.illustrators.contract import Change
from fabula.illustrators.paper.figures import describe
from fabula.illustrators.paper.figures.card import dress, filled, recolour
from fabula.illustrators.paper.figures.choices import (
    PARTS,
    choices_of,
    colour_called,
    colours_of,
    kind_called,
    kinds_offered,
)
from fabula.illustrators.paper.figures.describe import COLOUR_WORDS
from fabula.illustrators.paper.figures.kinds import KINDS, Tone
from fabula.illustrators.paper.figures.people import PEOPLE
from fabula.illustrators.paper.palette import Palette, lch, oklch
from fabula.kit.errors import UnknownName
from fabula.kit.suggest import did_you_mean

KEPT_COLOURS = ("accent", "accent-2", "cape")
KEPT_PARTS = ("outfit", "ornament", "glasses", "lashes", "chair")
"""What goes over to another body, where it can be worn."""


def alter(
    look: Look,
    character: Character,
    change: Change,
    *,
    others: tuple[Look, ...],
    palette: Palette,
    seed: int,
) -> Look:
    """Return `look` with `change` made: the kind first, then the parts, then the colours.

    Raises UnknownName, saying what there is, for a kind, part, value, role or colour nobody knows.
    """
    before = look
    if change.kind:
        look = _become(look, character, change.kind, others=others, palette=palette, seed=seed)
    for part, value in change.parts.items():
        look = _with_part(look, character, part, value)
    look = _with_colours(look, character, change.colours)
    if look == before:
        return before
    return look.model_copy(update={"words": in_words(look, character)})


def _become(
    look: Look, character: Character, word: str, *, others: tuple[Look, ...], palette: Palette, seed: int
) -> Look:
    kind = kind_called(word)
    if kind is None:
        raise UnknownName(
            f"Nobody here can draw a '{word}'.",
            hint=did_you_mean(word, kinds_offered(), otherwise=f"Kinds: {', '.join(kinds_offered())}."),
        )
    if look.parts.get("drawing") == kind:
        return look
    person = kind in PEOPLE and kind not in KINDS
    category = "person" if person else "animal" if character.category == "person" else character.category
    asked = {"kind": kind, "noun": kind, "category": category, "emoji": "", "traits": ()}
    new = dress(character.model_copy(update=asked), others=others, palette=palette, seed=seed)
    colours = {role: look.colours[role] for role in KEPT_COLOURS if role in look.colours}
    settled = PEOPLE[kind].outfit if person else ""
    offered = PARTS[new.rig]
    parts = {
        part: look.parts[part]
        for part in KEPT_PARTS
        if look.parts.get(part) in offered.get(part, ()) and not (part == "outfit" and settled)
    }
    return new.model_copy(
        update={
            "colours": dict(sorted({**new.colours, **colours}.items())),
            "parts": dict(sorted({**new.parts, **parts}.items())),
        }
    )


def _with_part(look: Look, character: Character, part: str, value: str) -> Look:
    offered = choices_of(look)
    if part not in offered:
        raise UnknownName(
            f"{character.name} has no part called '{part}' that can be chosen.",
            hint=did_you_mean(part, offered, otherwise=f"Parts: {', '.join(offered)}."),
        )
    now, values = offered[part]
    if value not in values:
        raise UnknownName(
            f"The {part} of {character.name} cannot be '{value}'.",
            hint=did_you_mean(value, values, otherwise=f"It can be: {', '.join(values)}."),
        )
    if value == now:
        return look
    colours = dict(look.colours)
    if part == "coat":
        coats = KINDS[look.parts["drawing"]].coats
        old, new = filled(coats[int(now)]), filled(coats[int(value)])
        kept = {"brow"} if character.age == "elder" else set[str]()
        colours |= {
            role: _hex(tone) for role, tone in new.items() if tone != old.get(role) and role not in kept
        }
    parts = dict(sorted({**look.parts, part: value}.items()))
    return look.model_copy(update={"parts": parts, "colours": dict(sorted(colours.items()))})


def _with_colours(look: Look, character: Character, wanted: Mapping[str, str]) -> Look:
    named: dict[str, str] = {}
    seen = colours_of(look)
    for role, word in wanted.items():
        if role not in seen:
            raise UnknownName(
                f"{character.name} shows no colour called '{role}'.",
                hint=did_you_mean(role, seen, otherwise=f"Colours: {', '.join(seen)}."),
            )
        colour = colour_called(word)
        if colour is None:
            names = ", ".join(COLOUR_WORDS)
            raise UnknownName(
                f"There is no colour called '{word}'.",
                hint=did_you_mean(word, COLOUR_WORDS, otherwise=f"Write #rrggbb or one of: {names}."),
            )
        if seen[role] != colour:
            named[role] = colour
    colours: dict[str, str | Tone] = dict(look.colours)
    if "fur" in named:
        recolour(colours, lch(named["fur"]))
    if "hair" in named and character.age != "elder":
        light, chroma, hue = lch(named["hair"])
        colours["brow"] = (max(light - 0.06, 0.25), chroma, hue)
    shown = {role: _hex(tone) for role, tone in colours.items()}
    asked = {role: colour_called(word) or "" for role, word in wanted.items()}
    return look.model_copy(update={"colours": dict(sorted({**shown, **asked}.items()))})


def in_words(look: Look, character: Character) -> str:
    """Return the look as one English phrase; what its kind is known for is left out once it is changed."""
    drawing = look.parts.get("drawing", "")
    native: dict[str, str]
    if look.rig == "person":
        person = PEOPLE[drawing]
        usual = {"outfit": person.outfit, "hair": person.hair, "hat": person.hat, **person.parts}
        native, said = {part: value for part, value in usual.items() if value}, person.words
    else:
        native, said = dict(KINDS[drawing].parts), KINDS[drawing].words
    offered = choices_of(look)
    if any(part in offered and offered[part][0] != value for part, value in native.items()):
        said = ""
    return describe.in_words(character, look.rig, look.colours, look.parts, said)


def _hex(value: str | Tone) -> str:
    return value if isinstance(value, str) else oklch(*value)
