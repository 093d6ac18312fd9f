"""Out of whose hands a thing goes in an English text: put down, dropped, let fall, snatched away."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from fabula.languages.english_parse import Parsed, parsed
from fabula.languages.english_verbs import base
from fabula.writers.staging.english.passage import one_of
from fabula.writers.staging.english.roles import being_at, children, doer, everybody, is_real, receiver
from fabula.writers.staging.english.telling import Telling
from fabula.writers.staging.english.word_lists import (
    BODY,
    DON,
    FASTEN,
    GIVING,
    GRIPS,
    PUT_AWAY,
    SLIPPING,
    STOWED,
    TAKING,
)
from fabula.writers.staging.said import Being
from fabula.writers.tale.grounding.slots import words as listed

_LETTING = listed("fall go drop slip")
_AROUND = listed("about around round over on onto to")
_INSIDE = listed("into in inside under beneath behind")
_WHERE_BORNE = listed("on onto over under in into between behind about around round across against")
_OUT_OF = listed("from off of out through")
_HANDS = listed("hand paw claw arm fist finger")

_BEARS = GRIPS - {"chin", "cheek", "ear", "head", "elbow", "knee", "snout", "muzzle", "chest", "hoof"}
_ON = frozenset(["on", "in", "up", "all"])


class Release(NamedTuple):
    """Somebody who has a thing no more, from a character of the text on; None is whoever had it."""

    who: Being | None
    noun: str
    at: int


def released(telling: Telling, things: Mapping[int, str]) -> Iterator[Release]:
    """Yield what leaves whose hands; `things` are what can be held, by where they are named."""
    words = parsed(telling.passage.text)
    for start, noun in things.items():
        verb = _verb_of(words, words[start])
        if verb is not None and is_real(telling, verb):
            for who in _losers(telling, words[start], verb):
                yield Release(who, noun, max(start, verb.start))
        if words[words[start].head].low == "with" and is_on_a_body(telling, children(telling, words[start])):
            yield Release(None, noun, start)
    for word in words.values():
        if word.low == "empty" and (owner := _empty_handed(telling, word)) is not None:
            yield from (Release(owner, noun, word.start) for noun in dict.fromkeys(things.values()))
            yield Release(owner, "", word.start)


def is_put_away(telling: Telling, verb: Parsed) -> bool:
    """Return whether a verb tells that something leaves a hand: put down, wound about the lamb."""
    near = children(telling, verb)
    did = base(verb.low)
    to = PUT_AWAY.get(did)
    if any(one.low in _WHERE_BORNE and _is_grip_at(telling, one) for one in near):
        return False  # threw the bundle over his shoulder
    if to is not None and (not to or any(one.low in to for one in near)):
        return True
    beside = _AROUND if did in FASTEN else _INSIDE if did in STOWED else frozenset()
    return any(one.low in beside for one in near)


def is_on_a_body(telling: Telling, near: list[Parsed]) -> bool:
    """Return whether something is where nobody carries it: on a nose, in a foot."""
    preps = [one for one in near if one.low in ("on", "in", "up")]
    preps += [two for one in near if one.role == "dobj" for two in children(telling, one) if two.low in _ON]
    preps += [two for one in preps if one.low == "up" for two in children(telling, one)]
    ends = [(one_of(two.low)[1], one.low) for one in preps for two in children(telling, one)]
    return any(low in BODY and (low not in _BEARS or to == "to") for low, to in ends)


def is_donned(telling: Telling, verb: Parsed) -> bool:
    """Return whether a verb tells that something is put on."""
    near = [one.low for one in children(telling, verb)]
    return base(verb.low) in DON and "on" in near


def _verb_of(words: Mapping[int, Parsed], word: Parsed) -> Parsed | None:
    """Return the verb done to or by a thing; of things joined, that of the first."""
    over = words.get(word.head)
    for _ in range(4):
        if word.role != "conj" or over is None or over.part not in ("NOUN", "PROPN", "PRON"):
            break
        word, over = over, words.get(over.head)
    told = word.role in ("dobj", "nsubj", "nsubjpass")
    return over if told and over is not None and over.part in ("VERB", "AUX") else None


def _losers(telling: Telling, thing: Parsed, verb: Parsed) -> Iterator[Being | None]:
    words = parsed(telling.passage.text)
    did, near = base(verb.low), children(telling, verb)
    let = words[verb.head]
    if thing.role == "nsubj":
        if base(let.low) == "let" and did in _LETTING and verb.role in ("ccomp", "xcomp"):
            yield from everybody(telling, let)  # let the string slip
        elif did in SLIPPING and any(_is_grip_at(telling, one) for one in near if one.low in _OUT_OF):
            yield None  # the lamp slipped from her hand
        return
    if thing.role == "nsubjpass":
        if did in ("put", "lay", "set", "drop", "lose", "leave") and is_put_away(telling, verb):
            yield None
        return
    if did == "have" and is_on_a_body(telling, near):
        yield from everybody(telling, verb)
        return
    aside = any(one.low in ("away", "back") for one in near)
    given = did in GIVING and (aside or receiver(telling, verb) is not None)
    if given or is_put_away(telling, verb) or is_donned(telling, verb):
        yield from everybody(telling, verb)
    elif did in TAKING:
        yield from _robbed(telling, near)


def _robbed(telling: Telling, near: list[Parsed]) -> Iterator[Being | None]:
    """Yield from whom something is taken: snatched the scissors from the baby."""
    for one in near:
        if one.low not in ("from", "off", "out"):
            continue
        inner = next((two for two in children(telling, one) if two.role == "pobj"), None)
        deeper = next((two for two in children(telling, one) if two.low == "of"), None)
        if deeper is not None:
            inner = next((two for two in children(telling, deeper) if two.role == "pobj"), inner)
        if inner is None:
            continue
        owner = being_at(telling, inner)
        if owner is None and one_of(inner.low)[1] in GRIPS:
            of = next((two for two in children(telling, inner) if two.role == "poss"), None)
            owner = being_at(telling, of)
        if owner is not None:
            yield owner


def _is_grip_at(telling: Telling, prep: Parsed) -> bool:
    """Return whether a preposition leads to a hand: out of her fingers."""
    inner = children(telling, prep)
    inner += [two for one in inner if one.low == "of" for two in children(telling, one)]
    return any(one_of(one.low)[1] in GRIPS for one in inner)


def _empty_handed(telling: Telling, empty: Parsed) -> Being | None:
    """Return whose hands are empty."""
    words = parsed(telling.passage.text)
    over = words[empty.head]
    near = [over, *(one for one in children(telling, over) if one.role == "nsubj")]
    hands = next((one for one in near if one_of(one.low)[1] in _HANDS), None)
    if hands is None:
        return None
    own = next((one for one in children(telling, hands) if one.role == "poss"), None)
    return being_at(telling, own) or doer(telling, hands) or telling.spoken_of_at(empty.start)
