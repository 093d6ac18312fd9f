"""Who has what in their hands by the parse of an English text: clutched, brought to him, in her paw.

Everything that tells of a hand is weighed: what is said to be in it goes before what is merely eaten or
stirred, and what is put down or given away is in it no more.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from fabula.languages.english_parse import Parsed, parsed, subject_of
from fabula.languages.english_verbs import base
from fabula.writers.staging.english.grip import gripped_in
from fabula.writers.staging.english.passage import one_of
from fabula.writers.staging.english.telling import Telling
from fabula.writers.staging.english.word_lists import (
    EMBRACING,
    FIRM,
    GIVING,
    GRIPS,
    HOLDING,
    HOLDING_BY,
    NOT_HELD,
    NOT_WITH,
    PUT_AWAY,
    TAKING,
)
from fabula.writers.staging.said import Being

_UNSURE = frozenset(["could", "would", "should", "might", "may", "can", "will", "not", "n't", "never", "n’t"])
_CONTAINERS = frozenset(
    ["bag", "basket", "bottle", "bowl", "box", "bucket", "cage", "cup", "jar", "mug", "pot", "sack", "tin"]
)
_NO_THINGS = GRIPS - {"chest", "trunk", "pocket", "sleeve"}
_FIRM, _LIKELY, _MAYBE = 3, 2, 1


class Grasp(NamedTuple):
    """Somebody who has something, how surely, and at which character it is told."""

    who: Being
    noun: str
    sure: int
    at: int


def read_hands(telling: Telling) -> None:
    """Give everybody what the parse says they hold, unless what the first reading found is likelier."""
    for who in _let_go(telling):
        who.let_go = True
    kept = [one for one in _grasps(telling) if telling.given.get(one.noun, one.who) is one.who]
    sure = {(one.noun, id(one.who)) for one in kept if one.sure >= _LIKELY}
    for being in (*telling.said.beings, *telling.said.meant.values()):
        mine = [one for one in kept if one.who is being]
        best = max(mine, key=lambda one: (one.sure, -one.at), default=None)
        given = being.holds != "" and telling.given.get(being.holds) is being
        if best is not None and (best.sure >= (_FIRM if given else _LIKELY) or not being.holds):
            being.holds = best.noun
        elif best is None and not given and _is_mistaken(telling, being, sure):
            being.holds = ""


def _is_mistaken(telling: Telling, being: Being, sure: set[tuple[str, int]]) -> bool:
    """Return whether what one alone was thought to hold is surely in another's hands."""
    alone = sum(one.holds == being.holds for one in telling.said.beings) == 1
    return alone and any(noun == being.holds for noun, _ in sure)


def _grasps(telling: Telling) -> Iterator[Grasp]:
    words, things = parsed(telling.passage.text), _things_at(telling)
    for being, noun, start in gripped_in(telling, things):
        yield Grasp(being, noun, _FIRM, start)
    for start, noun in things.items():
        for who, sure in _holders(telling, words[start]):
            if sure == _FIRM or who.wears != noun:
                yield Grasp(who, noun, sure, start)


def _things_at(telling: Telling) -> dict[int, str]:
    """Return what can be held, by the character at which its noun begins; "it" is the last of them."""
    found: dict[int, str] = {}
    words = parsed(telling.passage.text)
    for start, word in sorted(words.items()):
        noun = _held_noun(telling, word)
        if noun is not None:
            found[start] = noun
        elif word.low in ("it", "them") and (word.role == "dobj" or words[word.head].low == "with"):
            found[start] = next(reversed(found.values()), "it")
    return found


def _held_noun(telling: Telling, word: Parsed) -> str | None:
    """Return the noun of a thing that a word names and that can be held."""
    low = one_of(word.low)[1]
    if word.part not in ("NOUN", "PROPN") or low in NOT_HELD or low in _NO_THINGS or word.role == "compound":
        return None
    thing = next((one for one in telling.said.things if low in one.noun.casefold().split()), None)
    return thing.noun if thing is not None else None


def _holders(telling: Telling, word: Parsed) -> Iterator[tuple[Being, int]]:
    """Return who has what a word names, by the role it plays, and how surely."""
    words = parsed(telling.passage.text)
    over = words.get(word.head)
    first = word
    for _ in range(4):  # a bottle and a loaf: the bottle's role
        if first.role != "conj" or over is None or over.part not in ("NOUN", "PROPN"):
            break
        first, over = over, words.get(over.head)
    if over is None:
        return
    for told in _children(telling, word):
        if told.role == "relcl" and told.part == "VERB":  # the soup he held out
            yield from _of_verb(telling, told, own=True)
    if first.role == "dobj":
        yield from _of_verb(telling, over)
    elif first.role == "nsubjpass":
        yield from _of_passive(telling, over)
    elif first.role == "pobj":
        yield from _of_preposition(telling, over, word)


def read_arms(telling: Telling) -> None:
    """Let everybody hug whom the parse says they carry: she cradled the robin; a goose under his arm."""
    words = parsed(telling.passage.text)
    borne = {at: "" for at, being in telling.who_at.items() if at in words and not being.holds}
    for who, _, at in gripped_in(telling, borne):
        _carry(who, telling.who_at[at])
    for at in borne:
        word = words[at]
        homeward = words.get(word.head)
        if word.role == "compound" and homeward is not None and homeward.low == "home":
            word = homeward  # carried the kitten home
        verb = words.get(word.head)
        if word.role != "dobj" or verb is None or base(verb.low) not in EMBRACING:
            continue
        if not any(one.low in _UNSURE for one in _children(telling, verb)):
            for who in _everybody(telling, verb):
                _carry(who, telling.who_at[at])


def _carry(who: Being, other: Being) -> None:
    if who is not other and other.toward is not who:
        who.pose, who.toward = "hug", other


def _children(telling: Telling, word: Parsed) -> list[Parsed]:
    return [
        one for one in parsed(telling.passage.text).values() if one.head == word.start and one is not word
    ]


def _being_at(telling: Telling, word: Parsed | None) -> Being | None:
    return telling.who_at.get(word.start) if word is not None else None


def _subject(telling: Telling, verb: Parsed) -> Being | None:
    words = parsed(telling.passage.text)
    while verb.part not in ("VERB", "AUX") and verb.head != verb.start:
        verb = words[verb.head]
    return _being_at(telling, subject_of(telling.passage.text, verb.start)) or telling.spoken_of_at(
        verb.start
    )


def _everybody(telling: Telling, verb: Parsed) -> Iterator[Being]:
    """Return the subject of a verb and those joined to it."""
    who = _subject(telling, verb)
    if who is None:
        return
    yield who
    first = subject_of(telling.passage.text, verb.start)
    while first is not None:
        first = next((one for one in _children(telling, first) if one.role == "conj"), None)
        joined = _being_at(telling, first)
        if joined is not None:
            yield joined


def _of_verb(telling: Telling, verb: Parsed, *, own: bool = False) -> Iterator[tuple[Being, int]]:
    """Return who has what a verb is done to: the giver's gift is the receiver's."""
    near = _children(telling, verb)
    if any(one.low in _UNSURE for one in near):
        return
    objects = [one for one in near if one.role == "dobj" and one.low not in ("which", "that")]
    if own and objects:
        return
    did = base(verb.low)
    if did in GIVING:
        receiver = _receiver(telling, near)
        if receiver is not None:
            yield receiver, _FIRM
            return
    sure = _FIRM if did in FIRM else _LIKELY if did in TAKING | GIVING else _MAYBE
    if did in FIRM | TAKING | HOLDING | GIVING | {"have"} and not _is_put_away(telling, verb):
        yield from ((who, sure) for who in _everybody(telling, verb))


def _receiver(telling: Telling, near: list[Parsed]) -> Being | None:
    for one in near:
        to = next(iter(_children(telling, one)), None) if one.part == "ADP" else one
        if one.role == "dative" or (one.low == "to" and one.role == "prep"):
            return _being_at(telling, to)
    return None


def _of_passive(telling: Telling, verb: Parsed) -> Iterator[tuple[Being, int]]:
    """Return who has what is held by them, or handed to them."""
    did, near = base(verb.low), _children(telling, verb)
    if did in GIVING:
        receiver = _receiver(telling, near)
        if receiver is not None:
            yield receiver, _FIRM
    elif did in FIRM | TAKING:
        for by in (one for one in near if one.role == "agent"):
            agent = _being_at(telling, next(iter(_children(telling, by)), None))
            if agent is not None:
                yield agent, _FIRM


def _of_preposition(telling: Telling, prep: Parsed, thing: Parsed) -> Iterator[tuple[Being, int]]:
    """Return who has what stands behind a preposition: a bear with a drum, sips from a mug."""
    words = parsed(telling.passage.text)
    over = words.get(prep.head)
    if over is None:
        return
    if prep.low == "of" and over.start not in _things_at(
        telling
    ):  # a string of sausages, an armful of parcels
        yield from _holders(telling, over)
        return
    if prep.low == "with" and _being_at(telling, over) is not None:
        yield telling.who_at[over.start], _LIKELY
        return
    if prep.low == "with" and over.part == "NOUN" and _held_noun(telling, over) is not None:
        return  # the shelf with the honey
    verb = over
    while verb.part in ("ADP", "ADV", "NOUN", "PROPN") and verb.head != verb.start:
        verb = words[verb.head]
    inside = one_of(thing.low)[1] in _CONTAINERS
    near = _children(telling, over)
    creature = over.role == "dobj" or any(one.role == "dobj" and _being_at(telling, one) for one in near)
    if prep.low == "in" and inside and creature:
        yield from ((who, sure) for who, sure in _of_verb(telling, verb))  # holds a crab in a bucket
    if verb.part != "VERB" or any(one.low in _UNSURE for one in _children(telling, verb)):
        return
    did = base(verb.low)
    tool = prep.low == "with" and did not in NOT_WITH
    if tool or did in HOLDING_BY.get(prep.low, frozenset()):
        yield from ((who, _LIKELY) for who in _everybody(telling, verb))


# --- out of their hands


def _is_put_away(telling: Telling, verb: Parsed) -> bool:
    """Return whether a verb tells that something leaves a hand: put down, laid on the table."""
    near = [one.low for one in _children(telling, verb)]
    to = PUT_AWAY.get(base(verb.low))
    return to is not None and (not to or any(one in to for one in near))


def _let_go(telling: Telling) -> Iterator[Being]:
    """Yield who puts something down."""
    words = parsed(telling.passage.text)
    for start in _things_at(telling):
        verb = words.get(words[start].head)
        if words[start].role != "dobj" or verb is None or not _is_put_away(telling, verb):
            continue
        if not any(one.low in _UNSURE for one in _children(telling, verb)):
            yield from _everybody(telling, verb)
