"""What an English text says is in a hand, a mouth or under an arm: in her arms lay a kitten."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from fabula.languages.english_parse import parsed, subject_of
from fabula.writers.staging.english.telling import Telling
from fabula.writers.staging.english.word_lists import ENCLOSING, GRIPS, OWNERS, PRONOUNS
from fabula.writers.staging.said import Being
from fabula.writers.tale.grounding.english_items import Item
from fabula.writers.tale.grounding.slots import words
from fabula.writers.tale.grounding.spelling import singulars

_AT = words(
    """
    in into under between over on onto across around round against behind beneath inside to upon by
    """
)
_ANY = frozenset(["one", "each", "both", "either", "every", "other", "two"])
_STILL = words(
    """
    tucked slung held hanging hung draped perched balanced clamped strapped tied clutched gripped
    cradled dangling clasped folded rolled wedged sitting lying resting tight tightly safely high
    carefully firmly gently up out swinging crosswise upright sideways upside high close fast stuck jammed
    """
)
"""Words that may stand between a thing and where it is held: a newspaper tucked under his arm."""
_CROOKS = frozenset(["crook", "bend", "hollow", "palm", "tip", "end"])
_UNDER_VERB = frozenset(["dobj", "nsubj", "nsubjpass"])
_FAR = 4


def gripped_in(telling: Telling, things: Mapping[int, str]) -> Iterator[tuple[Being, str, int]]:
    """Yield who has what in a hand, by the character at which the thing is named."""
    items = telling.passage.items
    for at, item in enumerate(items):
        if not _is_grip(item.low) or item.part not in ("NOUN", "PROPN"):
            continue
        if items[at - 2 : at - 1] and items[at - 2].low == item.low and at > 1:
            continue  # hand over hand
        if [one.low for one in items[at + 1 : at + 3]] in ([low, item.low] for low in ("in", "over", "to")):
            continue
        first = at
        while first > 0 and _belongs(items[first - 1]):
            first -= 1
        if first and items[first - 1].owner:
            first -= 1
            while first > 0 and items[first - 1].tag in ("DET", "WORD"):
                first -= 1
        if first > 1 and items[first - 1].low == "of" and items[first - 2].low in _CROOKS:
            first -= 3 if items[first - 3].tag == "DET" else 2  # in the crook of his arm
        found = _before(telling, first, things)
        found = found if found is not None else _by_parse(telling, item.start, things)
        found = found if found is not None else _behind(telling, first, at, things)
        if found is None:
            continue
        who = _owner(telling, first, at, found)
        if who is not None:
            yield who, things[found], found


def _belongs(item: Item) -> bool:
    """Return whether a word stands between an article and the noun: in both his big hands."""
    return (item.tag in ("DET", "NUM", "WORD") or item.low in _ANY) and not item.senses


def _by_parse(telling: Telling, hand: int, things: Mapping[int, str]) -> int | None:
    """Return what the verb with “in her hand” is done to, or what does it: his lamp shook in his hand."""
    words = parsed(telling.passage.text)
    prep = words.get(words[hand].head) if hand in words else None
    verb = words.get(prep.head) if prep is not None and prep.low in _AT else None
    if prep is None or verb is None or words[hand].role != "pobj":
        return None
    while verb.part in ("ADJ", "ADV", "NOUN", "ADP") and verb.start not in things and verb.head != verb.start:
        verb = words[verb.head]
    found = [
        start for start in things if words[start].head == verb.start and words[start].role in _UNDER_VERB
    ]
    return found[0] if found else None


def _is_grip(low: str) -> bool:
    return low in GRIPS or any(one in GRIPS for one in singulars(low))


def _before(telling: Telling, first: int, things: Mapping[int, str]) -> int | None:
    """Return the thing that stands before “in her hand”."""
    items, back = telling.passage.items, first - 1
    if back < 1 or items[back].low not in _AT:
        return None
    back -= 1
    while back > 0 and (items[back].low in _STILL or items[back].tag == "ADV"):
        back -= 1
    while back >= 0:
        item = items[back]
        inner = next((start for start in things if item.start <= start < item.end), None)
        if inner is not None:
            return _measured(telling, back, inner, things)
        phrase = telling.passage.phrase_around(back)
        of = phrase is not None and phrase.before is not None and phrase.before.low in ("of", "and")
        if phrase is None or not of or phrase.first < 2:
            return None
        back = phrase.first - 2
    return None


def _measured(telling: Telling, at: int, thing: int, things: Mapping[int, str]) -> int:
    """Return what a thing is only part of: a bouquet of roses."""
    phrase = telling.passage.phrase_around(at)
    if phrase is None or phrase.before is None or phrase.before.low not in ("of", "and") or phrase.first < 2:
        return thing
    ahead = telling.passage.items[phrase.first - 2]
    return next((start for start in things if ahead.start <= start < ahead.end), thing)


def _behind(telling: Telling, first: int, at: int, things: Mapping[int, str]) -> int | None:
    """Return the thing that stands behind: in her arms lay a kitten, both hands round a mug."""
    items = telling.passage.items
    later = [item.low for item in items[at + 1 : at + 5]]
    begins = first > 0 and items[first - 1].low in _AT
    fronted = begins and (
        first < 2 or items[first - 2].text in ",.;!?" or items[first - 2].low in _STILL | {"and", "but"}
    )
    encloses = any(low in ENCLOSING for low in later[:2])
    if not (fronted or encloses):
        return None
    reach = _FAR + 6 if fronted else _FAR + 3
    for item in items[at + 1 : at + 1 + reach]:
        if item.text in ".;!?":
            return None
        start = next((start for start in things if item.start <= start < item.end), None)
        if start is not None:
            return start
    return None


def _owner(telling: Telling, first: int, at: int, thing: int) -> Being | None:
    """Return whose hand it is: the one named, the one the thing is with, or who is spoken of."""
    items = telling.passage.items
    for item in items[first:at]:
        if item.owner:
            return telling.who_at.get(item.start)
    joined = _joined_to(telling, thing)
    if joined is not None:
        return joined
    words = parsed(telling.passage.text)
    word = words.get(thing)
    verb = words.get(word.head) if word is not None else None
    while verb is not None and verb.part not in ("VERB", "AUX") and verb.head != verb.start:
        verb = words.get(verb.head)
    doer = subject_of(telling.passage.text, verb.start) if verb is not None else None
    who = telling.who_at.get(doer.start) if doer is not None else None
    sort = next((OWNERS[item.low] for item in items[first:at] if item.low in OWNERS), "")
    if who is not None:
        another = sort in ("he", "she") and who.one.gender in ("he", "she") and who.one.gender != sort
        return telling.pronoun(sort) if another else who
    own = (telling.antecedent(sort) or telling.said.meant.get(sort)) if sort in PRONOUNS.values() else None
    ends = next((one.start for one in items[at:] if one.text in ".!?;"), len(telling.passage.text))
    later = [who for since, who in telling.about if items[at].start < items[since].start < ends]
    return telling.spoken_of_at(items[at].start) or (later[0] if later else own)


def _joined_to(telling: Telling, thing: int) -> Being | None:
    """Return whom a thing is said to be with: a keeper with a teapot in his hand."""
    passage = telling.passage
    at = next((n for n, item in enumerate(passage.items) if item.start <= thing < item.end), None)
    phrase = passage.phrase_around(at) if at is not None else None
    if phrase is None or phrase.before is None or phrase.before.low != "with":
        return None
    ahead = passage.phrase_ending(phrase.first - 2)
    return telling.who_at.get(ahead.head.start) if ahead is not None else None
