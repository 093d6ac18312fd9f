"""Who has what in their hands by the parse of an English text: clutched, brought to him, in her paw."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.languages.english_parse import Parsed, parsed, subject_of
from fabula.languages.english_verbs import base
from fabula.writers.staging.english.passage import one_of
from fabula.writers.staging.english.telling import Telling
from fabula.writers.staging.english.word_lists import GIVING, GRIPS, HOLDING, HOLDING_BY, NOT_HELD
from fabula.writers.staging.said import Being

_UNSURE = frozenset(["could", "would", "should", "might", "may", "can", "will", "not", "n't", "never", "n’t"])
_IN_GRIP = frozenset(["in", "under", "between", "over", "on", "beneath", "inside"])
_CONTAINERS = frozenset(
    ["bag", "basket", "bottle", "bowl", "box", "bucket", "cage", "cup", "jar", "mug", "pot", "sack", "tin"]
)
_WITH_TOOL = HOLDING_BY["with"] | {
    "tap",
    "chase",
    "run",
    "stand",
    "sit",
    "march",
    "arrive",
    "come",
    "walk",
    "set",
}


def read_hands(telling: Telling) -> None:
    """Give everybody what the parse says they hold, where nothing has been found in their hands."""
    everybody = [*telling.said.beings, *telling.said.meant.values()]
    taken = {one.holds for one in everybody if one.holds}  # given away, it is in another's hands
    for who, noun in _holdings(telling):
        if noun not in taken:
            who.holds = who.holds or noun


def _holdings(telling: Telling) -> Iterator[tuple[Being, str]]:
    words = parsed(telling.passage.text)
    for word in words.values():
        noun = _held_noun(telling, word)
        if noun is None:
            continue
        verb = words.get(word.head)
        gripped = _gripped_by(telling, word)
        if gripped is not None:
            yield gripped, noun
        elif word.role == "dobj" and verb is not None:
            yield from ((who, noun) for who in _of_verb(telling, verb))
        elif word.role == "pobj" and verb is not None:
            who = _of_preposition(telling, verb)
            if who is not None:
                yield who, noun


def _held_noun(telling: Telling, word: Parsed) -> str | None:
    """Return the noun of a thing, or a small being, that a word names and that can be held."""
    low = one_of(word.low)[1]
    if word.part not in ("NOUN", "PROPN") or low in NOT_HELD or low in GRIPS:
        return None
    thing = next((one for one in telling.said.things if low in one.noun.casefold().split()), None)
    return thing.noun if thing is not None else None


def _children(telling: Telling, word: Parsed) -> list[Parsed]:
    return [
        one for one in parsed(telling.passage.text).values() if one.head == word.start and one is not word
    ]


def _being_at(telling: Telling, word: Parsed | None) -> Being | None:
    return telling.who_at.get(word.start) if word is not None else None


def _gripped_by(telling: Telling, thing: Parsed) -> Being | None:
    """Return whose hand it is in: a keeper with a teapot in his hand; took the stones in his hand."""
    words = parsed(telling.passage.text)
    verb = words.get(thing.head)
    near = [*_children(telling, thing), *(_children(telling, verb) if verb is not None else [])]
    for prep in near:
        if prep.low not in _IN_GRIP or prep.start < thing.start:
            continue
        hand = next((one for one in _children(telling, prep) if one.low in GRIPS), None)
        if hand is None:
            continue
        owner = next((one for one in _children(telling, hand) if one.role == "poss"), None)
        if owner is not None and owner.part != "PRON":
            return _being_at(telling, owner)
        over = words.get(verb.head) if verb is not None and verb.role == "prep" else None
        return _being_at(telling, over) or (_subject(telling, verb) if verb is not None else None)
    return None


def _subject(telling: Telling, verb: Parsed) -> Being | None:
    words = parsed(telling.passage.text)
    while verb.part not in ("VERB", "AUX") and verb.head != verb.start:
        verb = words[verb.head]
    return _being_at(telling, subject_of(telling.passage.text, verb.start))


def _of_verb(telling: Telling, verb: Parsed) -> Iterator[Being]:
    """Return who has what a verb is done to: the giver's gift is the receiver's."""
    if any(one.low in _UNSURE for one in _children(telling, verb)):
        return
    did = base(verb.low)
    if did in GIVING | {"bring", "offer", "show"}:
        for one in _children(telling, verb):
            to = next(iter(_children(telling, one)), None) if one.part == "ADP" else one
            receiver = _being_at(telling, to) if one.role == "dative" else None
            if receiver is not None:
                yield receiver
                return
    if did in HOLDING | GIVING | {"grasp", "behold", "have", "drag", "hand", "draw"}:
        who = _subject(telling, verb)
        if who is not None:
            yield who
            first = subject_of(telling.passage.text, verb.start)
            joined = [one for one in _children(telling, first) if one.role == "conj"] if first else []
            yield from filter(None, (_being_at(telling, one) for one in joined))


def _of_preposition(telling: Telling, prep: Parsed) -> Being | None:
    """Return who has what stands behind a preposition: a bear with a drum, sips from a mug."""
    words = parsed(telling.passage.text)
    over = words.get(prep.head)
    if over is None:
        return None
    if prep.low == "with" and over.part in ("NOUN", "PROPN"):
        return _being_at(telling, over)
    verb = words[over.head] if over.role == "dobj" else over
    inside = next(iter(_children(telling, prep)), None)
    if prep.low == "in" and inside is not None and one_of(inside.low)[1] in _CONTAINERS:
        return next(_of_verb(telling, verb), None)  # holds a crab in a bucket
    if over.part != "VERB" or any(one.low in _UNSURE for one in _children(telling, over)):
        return None
    by = _WITH_TOOL if prep.low == "with" else HOLDING_BY.get(prep.low, frozenset())
    return _subject(telling, over) if base(over.low) in by else None
