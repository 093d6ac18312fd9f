"""Who has what in their hands by the parse of an English text: clutched, brought to him, in her paw.

Everything that tells of a hand is weighed: what is said to be in it goes before what is merely eaten or
stirred, and what is put down or given away is in it no more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from fabula.languages.english_parse import Parsed, parsed
from fabula.languages.english_verbs import base
from fabula.writers.staging.english.grip import gripped_in
from fabula.writers.staging.english.passage import one_of
from fabula.writers.staging.english.release import Release, is_donned, is_on_a_body, is_put_away, released
from fabula.writers.staging.english.roles import being_at, children, everybody, is_real, receiver
from fabula.writers.staging.english.telling import Telling
from fabula.writers.staging.english.word_lists import (
    FIRM,
    GIVING,
    GRIPS,
    HOLDING,
    HOLDING_BY,
    NOT_HELD,
    NOT_WITH,
    OWNERS,
    PARTITIVE,
    PRESSED,
    SHELTERING,
    TAKING,
)
from fabula.writers.staging.said import Being

_CONTAINERS = frozenset(
    ["bag", "basket", "bottle", "bowl", "box", "bucket", "cage", "cup", "jar", "mug", "pot", "sack", "tin"]
)
_NO_THINGS = GRIPS - {"chest", "trunk", "pocket", "sleeve"}
_PALMS = frozenset(["hand", "palm", "paw", "mitten", "fist", "lap", "finger", "claw", "arm", "glove"])
_RIMS = frozenset(["top", "edge", "rim"])
_DONE_TO = ("dobj", "nsubj", "nsubjpass")
_FIRM, _LIKELY, _MAYBE = 3, 2, 1


class Grasp(NamedTuple):
    """Somebody who has something, how surely, and at which character it is told."""

    who: Being
    noun: str
    sure: int
    at: int


def read_hands(telling: Telling) -> None:
    """Give everybody what the parse says they hold, unless what the first reading found is likelier."""
    things = _things_at(telling)
    gone = sorted(released(telling, things), key=lambda one: one.at)
    wished = list(_wished(telling, things))
    grasps = list(_grasps(telling, things))
    kept = [one for one in grasps if telling.given.get(one.noun, one.who) is one.who]
    kept = [one for one in kept if not _is_gone(one, gone)]
    kept = [one for one in kept if not _is_passed_on(telling, one, kept)]
    sure = {(one.noun, id(one.who)) for one in kept if one.sure >= _LIKELY}
    firm = {noun for noun, _ in sure}
    kept = [one for one in kept if one.sure >= _LIKELY or one.noun not in firm]  # tasted what he held out
    for being in (*telling.said.beings, *telling.said.meant.values()):
        mine = [one for one in kept if one.who is being]
        lost = {one.noun for one in (*gone, *wished) if one.who in (being, None)}
        best = max(mine, key=lambda one: (one.sure, -one.at), default=None)
        given = being.holds != "" and telling.given.get(being.holds) is being
        being.let_go = being.let_go or any(one.who in (being, None) for one in gone)
        if best is not None and (best.sure >= (_FIRM if given else _LIKELY) or not being.holds):
            being.holds = best.noun
        elif best is None and not given and (being.holds in lost or _is_mistaken(telling, being, sure)):
            being.holds = ""


def _wished(telling: Telling, things: Mapping[int, str]) -> Iterator[Release]:
    """Yield what is not in somebody's hands after all: she wanted to carry the lamp."""
    words = parsed(telling.passage.text)
    for start, noun in things.items():
        verb = words[words[start].head]
        if words[start].role == "dobj" and base(verb.low) in FIRM | TAKING and not is_real(telling, verb):
            yield from (Release(who, noun, start) for who in everybody(telling, verb))


def _is_gone(grasp: Grasp, gone: list[Release]) -> bool:
    """Return whether what was held leaves the hand later on."""
    return any(one.at >= grasp.at and one.noun == grasp.noun and one.who in (grasp.who, None) for one in gone)


def _is_passed_on(telling: Telling, grasp: Grasp, others: list[Grasp]) -> bool:
    """Return whether somebody else gets hold of it later: the bride threw it, and the cow caught it."""
    words = parsed(telling.passage.text)
    return any(
        one.at > grasp.at
        and one.noun == grasp.noun
        and one.who is not grasp.who
        and one.sure >= _LIKELY
        and words[one.at].low in ("it", "them")
        and not any(two.who is grasp.who and two.at == one.at for two in others)
        for one in others
    )


def _is_mistaken(telling: Telling, being: Being, sure: set[tuple[str, int]]) -> bool:
    """Return whether what one alone was thought to hold is surely in another's hands."""
    alone = sum(one.holds == being.holds for one in telling.said.beings) == 1
    return alone and any(noun == being.holds for noun, _ in sure)


def _grasps(telling: Telling, things: Mapping[int, str]) -> Iterator[Grasp]:
    words = parsed(telling.passage.text)
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
        elif word.low in ("it", "them") and (word.role in _DONE_TO or words[word.head].low == "with"):
            found[start] = _last_of(words, found)
        elif word.low in ("theirs", "hers", "his", "mine") and word.role == "dobj" and found:
            found[start] = next(reversed(found.values()))
        elif word.low in PARTITIVE | {"one"} and word.role == "dobj" and found:
            if not any(one.low == "of" for one in children(telling, word)):
                found[start] = next(reversed(found.values()))  # broke the crust and gave him half
        elif word.low in ("which", "that") and word.role == "dobj" and words[word.head].role == "relcl":
            before = words[words[word.head].head].start
            found |= {start: found[before]} if before in found else {}
    return found


def _last_of(words: Mapping[int, Parsed], found: Mapping[int, str]) -> str:
    """Return what “it” means: the last thing told of, one that something is done to before where one lies."""
    told = [noun for at, noun in found.items() if words[at].role != "pobj"]
    return next(reversed(told or list(found.values())), "it")


def _held_noun(telling: Telling, word: Parsed) -> str | None:
    """Return the noun of a thing that a word names and that can be held."""
    low = one_of(word.low)[1]
    if word.part not in ("NOUN", "PROPN") or low in NOT_HELD or low in _NO_THINGS:
        return None
    if word.role == "compound" and not telling.is_head(word.start):
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
    hand_of = _pressed_into(telling, over) if first.role == "dobj" else None
    if hand_of is not None:
        yield hand_of, _FIRM
        return
    for told in children(telling, word):
        if told.role == "relcl" and told.part == "VERB":  # the soup he held out
            yield from _of_verb(telling, told, own=True)
    if first.role == "dobj":
        yield from _of_verb(telling, over)
    elif first.role == "nsubjpass":
        yield from _of_passive(telling, over)
    elif first.role == "pobj":
        yield from _of_preposition(telling, over, word)


def _of_verb(telling: Telling, verb: Parsed, *, own: bool = False) -> Iterator[tuple[Being, int]]:
    """Return who has what a verb is done to: the giver's gift is the receiver's."""
    near = children(telling, verb)
    if not is_real(telling, verb):
        return
    objects = [one for one in near if one.role == "dobj" and one.low not in ("which", "that")]
    if own and objects:
        return
    did = base(verb.low)
    if did in GIVING:
        given_to = receiver(telling, verb)
        if given_to is not None:
            yield given_to, _FIRM
            return
    sure = _FIRM if did in FIRM else _LIKELY if did in TAKING | GIVING else _MAYBE
    if did == "have" and is_on_a_body(telling, near):
        return  # had honey on her nose
    gone = is_put_away(telling, verb) or is_donned(telling, verb) or (did in GIVING and _goes_back(near))
    if did in FIRM | TAKING | HOLDING | GIVING | {"have"} and not gone:
        yield from ((who, sure) for who in everybody(telling, verb))


def _goes_back(near: list[Parsed]) -> bool:
    return any(one.low in ("back", "away", "round", "around") for one in near)


def _pressed_into(telling: Telling, verb: Parsed) -> Being | None:
    """Return into whose hand something is put: Papa slipped a chestnut into her mitten."""
    if base(verb.low) not in PRESSED or not is_real(telling, verb):
        return None
    for prep in children(telling, verb):
        hand = next((one for one in children(telling, prep) if one.role == "pobj"), None)
        if prep.low not in ("into", "in", "onto", "on") or hand is None or one_of(hand.low)[1] not in _PALMS:
            continue
        own = next((one for one in children(telling, hand) if one.role == "poss"), None)
        named = being_at(telling, own)
        if named is not None or own is None or own.low not in OWNERS:
            return named
        return telling.pronoun(OWNERS[own.low], other_than=list(everybody(telling, verb)))
    return None


def _of_passive(telling: Telling, verb: Parsed) -> Iterator[tuple[Being, int]]:
    """Return who has what is held by them, or handed to them."""
    did, near = base(verb.low), children(telling, verb)
    if did in GIVING:
        given_to = receiver(telling, verb)
        if given_to is not None:
            yield given_to, _FIRM
    elif did in FIRM | TAKING:
        for by in (one for one in near if one.role == "agent"):
            agent = being_at(telling, next(iter(children(telling, by)), None))
            if agent is not None:
                yield agent, _FIRM


def _of_preposition(telling: Telling, prep: Parsed, thing: Parsed) -> Iterator[tuple[Being, int]]:
    """Return who has what stands behind a preposition: a bear with a drum, sips from a mug."""
    words = parsed(telling.passage.text)
    over = words.get(prep.head)
    if over is None:
        return
    if over.low in ("each", "both", "one") and being_at(telling, words[over.head]) is not None:
        over = words[over.head]  # the thieves, each with a candlestick
    if prep.low == "of" and (over.low in PARTITIVE | _RIMS or over.start not in _things_at(telling)):
        # a string of sausages, an armful of parcels
        yield from _holders(telling, over)
    elif prep.low == "with" and is_on_a_body(telling, children(telling, thing)):
        return  # with flour up to her elbows
    elif prep.low == "with" and being_at(telling, over) is not None:
        yield telling.who_at[over.start], _LIKELY
    elif prep.low == "with" and over.part == "NOUN" and _held_noun(telling, over) is not None:
        return  # the shelf with the honey
    else:
        yield from _of_tool(telling, prep, thing)


def _of_tool(telling: Telling, prep: Parsed, thing: Parsed) -> Iterator[tuple[Being, int]]:
    """Return who has what a deed is done with, from or under: swept with a broom, hid behind his fan."""
    words = parsed(telling.passage.text)
    over = verb = words[prep.head]
    while verb.part in ("ADP", "ADV", "NOUN", "PROPN") and verb.head != verb.start:
        verb = words[verb.head]
    near = children(telling, over)
    creature = over.role == "dobj" or any(one.role == "dobj" and being_at(telling, one) for one in near)
    if prep.low == "in" and one_of(thing.low)[1] in _CONTAINERS and creature:
        yield from ((who, sure) for who, sure in _of_verb(telling, verb))  # holds a crab in a bucket
    if verb.part != "VERB" or not is_real(telling, verb):
        return
    did = base(verb.low)
    tool = prep.low == "with" and did not in NOT_WITH
    if tool or did in HOLDING_BY.get(prep.low, frozenset()) or _is_sheltered(telling, prep, thing):
        yield from ((who, _LIKELY) for who in everybody(telling, verb))


def _is_sheltered(telling: Telling, prep: Parsed, thing: Parsed) -> bool:
    """Return whether somebody is under or behind what they hold: behind his fan, over the top of her book."""
    if thing.low in _RIMS:
        inner = [two for one in children(telling, thing) if one.low == "of" for two in children(telling, one)]
        thing = inner[0] if inner else thing
    own = any(one.role == "poss" for one in children(telling, thing)) or thing.low in ("umbrella", "parasol")
    there = prep.low in ("under", "behind", "beneath", "over")
    return there and own and one_of(thing.low)[1] in SHELTERING
