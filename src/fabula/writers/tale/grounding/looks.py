"""What is new about somebody's looks: it is a thing of the story, whoever only needs or wears it."""

from __future__ import annotations

import re

from fabula.writers.tale.grounding.slots import Draft, IdeaThing, WordIndex

_SAID = {
    "glasses": re.compile(r"\b(?:eye)?glasses\b|\bspectacles\b|안경", re.IGNORECASE),
    "hearing-aid": re.compile(r"\bhearing aids?\b|보청기", re.IGNORECASE),
    "cast": re.compile(r"\bcast\b|깁스", re.IGNORECASE),
    "braces": re.compile(r"\bbraces\b|교정", re.IGNORECASE),
    "eye-patch": re.compile(r"\beye ?-?patch\b|안대", re.IGNORECASE),
    "haircut": re.compile(r"\b(?:haircut|fringe|bangs|hair)\b|앞머리|머리를", re.IGNORECASE),
}


def new_look(draft: Draft, said: str, themes: dict[str, float], index: WordIndex) -> None:
    """Let an idea about new looks have what is new among its things: a mole that needs glasses."""
    if themes.get("looks", 0.0) < 1.0 or any(one.kind in _SAID for one in draft.things):
        return
    kind = next((one for one, pattern in _SAID.items() if pattern.search(said)), None)
    if kind is not None:
        entry = index.lexicon.things[kind]
        noun = getattr(entry, index.code).noun.removeprefix("pair of ")
        draft.add_thing(IdeaThing(kind=kind, noun=noun, emoji=entry.emoji))
