"""What the parse of an English idea says of those it names: who is only what another is, who is told of."""

from __future__ import annotations

import re
from collections.abc import Collection

from fabula.languages.english_parse import Parsed, parsed, subject_of
from fabula.writers.tale.grounding.english_items import Item
from fabula.writers.tale.grounding.slots import Draft, IdeaCharacter, IdeaThing
from fabula.writers.tale.grounding.spelling import singulars

_TELLERS = frozenset(["i", "we"])
_POINTING = frozenset(["there", "it", "this", "that", "here"])
_SUBJECTS = ("nsubj", "nsubjpass")
_LIFELESS = ("thing", "plant", "machine")
_BY_THE_WAY = r"\b(?:between|near|by|at|past) .*{noun}"


def word_of(text: str, item: Item) -> Parsed | None:
    """Return the parse of an item's last word."""
    return parsed(text).get(text.rfind(" ", item.start, item.end) + 1 or item.start)


def is_predicate(text: str, item: Item) -> bool:
    """Return whether the item is what somebody is, and nobody else: my mum is a soldier."""
    word = word_of(text, item)
    if word is None or word.role != "attr":
        return False
    verb = parsed(text).get(word.head)
    told = subject_of(text, verb.start) if verb is not None else None
    return told is not None and told.low not in _POINTING


def is_done_by(text: str, deed: str, people: Collection[str]) -> bool:
    """Return whether one of `people`, or whoever is not named, does the deed: no clock that will not move."""
    at = text.casefold().find(deed.casefold())
    span = (word for start, word in sorted(parsed(text).items()) if at <= start < at + len(deed))
    verb = next((word for word in span if word.part in ("VERB", "AUX")), None)
    doer = subject_of(text, verb.start) if verb is not None and at >= 0 else None
    if doer is None or doer.part not in ("NOUN", "PROPN"):
        return True
    said = {part for one in people for part in one.casefold().split()}
    return bool({doer.low, *singulars(doer.low)} & said)


def tell_of_teller(draft: Draft, items: list[Item], text: str, child: IdeaCharacter, *, moody: bool) -> None:
    """Let `child` be the hero where somebody who says I, or does something, tells of what else there is.

    I told a lie about a broken vase; the tent leaked and we heard an owl; getting lost between the fish.
    """
    hero = draft.hero
    if hero is None or hero.name or hero.age == "child":
        return
    at = next((item for item in items if item.noun and hero.noun.endswith(item.noun)), None)
    if at is None or at.role not in ("dobj", "pobj", "attr", "conj"):
        return
    words = parsed(text)
    told = any(one.low in _TELLERS and one.role in _SUBJECTS for one in words.values())
    done = items[0].low.endswith("ing") and words[min(words)].role == "ROOT"
    if not (told or done):
        return
    young = next((one for one in draft.others if one.age == "child" and one.count == 1), None)
    draft.hero = young or child
    draft.others = [one for one in draft.others if one is not young]
    if hero.category in _LIFELESS and not moody:
        draft.add_thing(IdeaThing(noun=hero.noun, adjectives=hero.adjectives, emoji=hero.emoji))
    elif hero not in draft.others and not re.search(_BY_THE_WAY.format(noun=re.escape(hero.noun)), text):
        draft.others.insert(0, hero)
