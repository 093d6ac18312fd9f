"""What an English text shows somebody to feel: by its name, by a body, by a deed, by a turn of speech."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from fabula.core.words import Feeling
from fabula.languages.english_verbs import base
from fabula.writers.staging.english.sign_words import (
    BODY_DOES,
    BODY_DONE,
    DEEDS,
    PARTS,
    SPOKEN,
    STATES,
    TURNS,
    WEAK,
)
from fabula.writers.staging.words import feelings_at
from fabula.writers.tale.grounding.english_items import Item
from fabula.writers.tale.grounding.spelling import singulars

_NEAR = 6
"""A part of the body and what it does stand no further apart, in words."""
_OWN = "(?:his|her|its|their|my|our)"
_UTTERING = frozenset(["give", "let", "utter", "heave", "with", "stifle", "burst", "fall", "have", "hide"])
"""Words before a noun that make it a deed."""
_PLAIN = frozenset(["big", "huge", "bright", "green", "red", "pink", "rosy", "round", "flat", "long", "white",
    "grey", "wide", "hot", "warm", "stuffy", "light", "purple", "high"])  # fmt: skip
"""Words before a part of the body that only describe it: a girl with rosy cheeks."""
_BETWEEN = frozenset(["DET", "PREP", "ADV", "NUM", "CONJ", "WORD", "PRON", "VERB"])


class Sign(NamedTuple):
    """One word that shows a feeling: which of the text's words, and how sure it is."""

    at: int
    feeling: Feeling
    weak: bool = False
    """Whether a surer sign goes before it."""
    named: bool = False
    """Whether it only names the feeling, so that another noun may be what has it."""


def signs_in(items: list[Item], text: str) -> list[Sign]:
    """Return the feelings that a text shows, in order; of one word the surest."""
    found: dict[int, Sign] = {}
    for start, feeling in feelings_at(text, "en"):
        at = _word_at(items, start)
        if at is not None and " " not in items[at].text:  # a skipping rope does not skip
            weak = items[at].low in WEAK or base(items[at].low) in WEAK
            found[at] = Sign(at, feeling, weak, named=True)
    for sign in (*_of_deeds(items), *_of_turns(items, text)):
        if sign.at not in found or not sign.weak:
            found[sign.at] = sign
    for sign, deed in _of_bodies(items):
        if sign.feeling == "crying" and any(
            one.feeling == "joyful" and one.at < sign.at for one in found.values()
        ):
            found.pop(sign.at, None)  # laughed till the tears ran
            continue
        found.pop(deed, None)  # a lip that trembles is not afraid
        found[sign.at] = sign
    return [sign for _, sign in sorted(found.items())]


def spoken_in(quote: str) -> Feeling | None:
    """Return what feeling shows in words said aloud."""
    plain = quote.replace("’", "'")
    return next((feeling for feeling, pattern in _spoken() if pattern.search(plain)), None)


def feelings_of(words: Iterable[str]) -> Iterator[Feeling]:
    """Yield the feelings that the words around a noun name: a grumpy old goat."""
    said = " ".join(words)
    for _, feeling in feelings_at(said, "en"):
        yield feeling
    for word in said.split():
        if word in _states():
            yield _states()[word]
        elif word.endswith("ing") and base(word) in _deeds():
            yield _deeds()[base(word)]


def _of_deeds(items: list[Item]) -> Iterator[Sign]:
    for at, item in enumerate(items):
        state = _states().get(item.low)
        if state is not None:
            yield Sign(at, state, item.low in WEAK, named=True)
        verb = base(item.low) if item.tag == "VERB" else item.low if item.part == "NOUN" else ""
        if item.part == "NOUN" and not _is_uttered(items, at):
            continue  # a mother duck; a sigh of relief
        if verb in _deeds():
            yield Sign(at, _deeds()[verb], verb in WEAK)


def _is_uttered(items: list[Item], at: int) -> bool:
    """Return whether a noun is a deed: gave a sigh, with a grin."""
    if items[at + 1 : at + 2] and items[at + 1].low == "of":
        return False
    ahead = [base(one.low) for one in items[max(0, at - 5) : at]]
    return items[at].tag == "VERB" or any(one in _UTTERING for one in ahead)


def _of_turns(items: list[Item], text: str) -> Iterator[Sign]:
    plain = text.replace("’", "'")
    for feeling, pattern in _turns():
        for match in pattern.finditer(plain):
            at = _word_at(items, match.start())
            if at is not None:
                yield Sign(at, feeling)


def _of_bodies(items: list[Item]) -> Iterator[tuple[Sign, int]]:
    """Yield what bodies show, each with the word of the deed: her lip trembled, he wrung his hands."""
    for at, item in enumerate(items):
        part = part_of(item)
        if part is None:
            continue
        for near in _after(items, at):
            feeling = _does().get((part, base(items[near].low))) or _does().get((part, items[near].low))
            if feeling is not None:
                yield Sign(at, feeling), near
                break
        for near in _beside(items, at):
            low = items[near].low
            feeling = _does().get((part, low)) or _does().get((part, base(low)))
            if feeling is not None and (part == "voice" or low not in _PLAIN):
                yield Sign(at, feeling), near
                break
        for near in _before(items, at):
            feeling = _done().get((base(items[near].low), part))
            if feeling is not None:
                yield Sign(at, feeling), near
                break


def part_of(item: Item) -> str | None:
    """Return what sort of a part of the body a word means, None when it means none."""
    if item.tag not in ("NOUN", "WORD", "VERB"):
        return None
    return next((PARTS[one] for one in (item.low, *singulars(item.low)) if one in PARTS), None)


def _after(items: list[Item], at: int) -> Iterator[int]:
    """Yield the words a part of the body may do, up to the end of the clause or another noun's verb."""
    for near in range(at + 1, min(at + 1 + _NEAR, len(items))):
        if items[near].tag in ("STOP", "REL", "DET", "PRON") or items[near].low in ("when", "while"):
            return
        yield near


def _beside(items: list[Item], at: int) -> Iterator[int]:
    """Yield the words right before a part of the body that tell what it is like: with wet eyes."""
    for near in range(at - 1, max(-1, at - 4), -1):
        if items[near].tag in ("DET", "PREP", "STOP", "PRON", "CONJ"):
            return
        yield near


def _before(items: list[Item], at: int) -> Iterator[int]:
    """Yield the words that may be done to a part of the body: no other noun stands between."""
    for near in range(at - 1, max(-1, at - 1 - _NEAR), -1):
        if items[near].tag not in _BETWEEN:
            return
        yield near
        if items[near].part in ("NOUN", "PROPN") and items[near].tag != "VERB":
            return


def _word_at(items: list[Item], start: int) -> int | None:
    return next((at for at, item in enumerate(items) if item.start <= start < item.end), None)


# --- the lists, turned round


@lru_cache(maxsize=1)
def _does() -> dict[tuple[str, str], Feeling]:
    table: dict[tuple[str, str], Feeling] = {}
    for part, doings, feeling in BODY_DOES:
        for doing in doings.split():
            table.setdefault((part, doing), feeling)
    return table


@lru_cache(maxsize=1)
def _done() -> dict[tuple[str, str], Feeling]:
    table: dict[tuple[str, str], Feeling] = {}
    for doings, parts, feeling in BODY_DONE:
        for doing in doings.split():
            for part in parts.split():
                table.setdefault((doing, part), feeling)
    return table


@lru_cache(maxsize=1)
def _deeds() -> dict[str, Feeling]:
    return {verb: feeling for feeling, verbs in DEEDS.items() for verb in verbs.split()}


@lru_cache(maxsize=1)
def _states() -> dict[str, Feeling]:
    return {word: feeling for feeling, words in STATES.items() for word in words.split()}


@lru_cache(maxsize=1)
def _turns() -> tuple[tuple[Feeling, re.Pattern[str]], ...]:
    return tuple(_patterns(TURNS))


@lru_cache(maxsize=1)
def _spoken() -> tuple[tuple[Feeling, re.Pattern[str]], ...]:
    return tuple(_patterns(SPOKEN))


def _patterns(table: Mapping[Feeling, tuple[str, ...]]) -> Iterator[tuple[Feeling, re.Pattern[str]]]:
    for feeling, patterns in table.items():
        for pattern in patterns:
            yield feeling, re.compile(rf"\b(?:{pattern.replace('OWN', _OWN)})\b", re.IGNORECASE)
