"""Which words of an English sentence are verbs, and which are nouns after all."""

from __future__ import annotations

import itertools

from fabula.languages.english_verbs import base, parts
from fabula.writers.staging.english.word_lists import (
    ACTS,
    ADVERBS,
    COLOURS,
    HOLDING,
    LARGE_NUMBERS,
    PRONOUNS,
    SAME_PAST,
)
from fabula.writers.staging.meaning import index
from fabula.writers.tale.grounding.english_items import Item, is_name, tag
from fabula.writers.tale.grounding.english_words import ADJECTIVES, AUXILIARIES
from fabula.writers.tale.grounding.spelling import singulars


def tagged(text: str) -> list[Item]:
    """Return the words of `text`, each with what it is here by all its forms and by what stands before it."""
    items = tag(text, index("en"))
    _tag_small_words(items)
    for before, item in itertools.pairwise(items):
        if item.tag == "VERB" and item.part == "PROPN" and item.text[:1].isupper() and before.tag != "STOP":
            item.tag = "WORD"  # Uncle Ned
    for at, item in enumerate(items):
        if item.tag in ("WORD", "NOUN", "VERB") and item.low.isalpha() and not item.owner:
            _tag_again(items, at, text)
        if item.owner and item.tag == "WORD" and not item.senses and item.noun:
            _look_up(item, item.noun)  # the giant's lip
        _follow_parse(items, at)
    return items


_DOES = frozenset(["ROOT", "conj", "advcl", "relcl", "ccomp", "acl"])
_IS = frozenset(["nsubj", "nsubjpass", "dobj", "pobj"])


def _follow_parse(items: list[Item], at: int) -> None:
    """Let the parse tell a noun from a verb where it is sure of the role: in yellow boots; on it lay two."""
    item, before = items[at], items[at - 1] if at else None
    if before is None or not item.low.isalpha() or item.owner:
        return
    if item.tag == "VERB" and item.part == "NOUN" and not item.senses and _ends_phrase(items, at):
        item.tag = "WORD"  # there were gulls; behind the shed
        _look_up(item)
    elif item.tag == "VERB" and item.senses and item.part == "NOUN":
        described = before.tag in ("NUM", "DET") or before.part == "ADJ" or before.low in ADJECTIVES
        if described or (item.role in _IS and before.tag == "NOUN" and before.role == "compound"):
            item.tag = "NOUN"
    elif item.tag in ("WORD", "NOUN") and item.part == "VERB" and item.role in _DOES:
        told = before.tag in ("NOUN", "WORD", "PRON", "ADV", "STOP") and before.role not in (
            "amod",
            "compound",
        )
        if told and could_be(item.low, "VERB") and (base(item.low) != item.low or not item.senses):
            item.tag = "VERB"


def _ends_phrase(items: list[Item], at: int) -> bool:
    """Return whether a word the parse calls a noun ends a noun phrase: there were gulls; behind the shed."""
    item, after = items[at], items[at + 1] if at + 1 < len(items) else None
    if item.low.endswith("ing") or item.role not in ("attr", "pobj"):
        return False
    return (
        after is None
        or after.tag in ("STOP", "CONJ", "PREP")
        or (item.role == "pobj" and after.tag == "VERB")
    )


def could_be(word: str, part: str) -> bool:
    """Return whether a word may be of that part of speech; one no dictionary has may be anything."""
    can = parts(word)
    return not can or part in can


def _tag_small_words(items: list[Item]) -> None:
    for at, item in enumerate(items):
        if (
            item.tag in ("ADV", "PRON")
            and item.low not in PRONOUNS
            and item.text[:1].isupper()
            and not parts(item.low) - {"PROPN"}
        ):
            item.tag = "WORD"  # Raj balanced
        if item.low in COLOURS and at and items[at - 1].part in ("NOUN", "PROPN"):
            after = items[at + 1] if at + 1 < len(items) else None
            item.tag = item.tag if after is not None and after.part in ("NOUN", "PROPN", "ADJ") else "ADV"
        if item.low == "her" and item.role in ("dobj", "dative", "pobj"):
            item.tag = "PRON"
        if item.tag == "WORD" and item.part == "PRON" and item.text[0].isupper() and not parts(item.low):
            item.part = "PROPN"
        if item.tag == "AUX" and item.low == "can" and item.part == "NOUN":
            item.tag = "WORD"
        if item.low == "past" and item.part == "ADP" and _stands_before_noun(items, at):
            item.tag = "PREP"
        elif item.low in ADVERBS or (item.tag == "WORD" and parts(item.low) == {"ADV"}):
            item.tag = "ADV"
        elif item.low in LARGE_NUMBERS:
            item.tag = "NUM"
        elif item.low == "that" and at and items[at - 1].tag in ("STOP", "NOUN", "WORD"):
            item.tag = "REL"


def _stands_before_noun(items: list[Item], at: int) -> bool:
    after = items[at + 1] if at + 1 < len(items) else None
    return after is not None and after.tag in ("DET", "NUM", "NOUN")


def _tag_again(items: list[Item], at: int, text: str) -> None:
    item = items[at]
    before = items[at - 1] if at else None
    after = items[at + 1] if at + 1 < len(items) else None
    if _in_phrase(items, at):
        if item.tag == "VERB" and could_be(item.low, "NOUN"):
            item.tag = "WORD"
            _look_up(item)
        elif item.tag == "WORD" and parts(item.low) == {"VERB"} and base(item.low) != item.low:
            joined = after is not None and after.tag in ("NOUN", "WORD")
            item.tag = "WORD" if joined else "VERB"
    elif item.tag != "VERB" and before is not None and _is_verb(item, before, after, text):
        item.tag = "VERB"
    if item.tag == "VERB" and before is not None and before.tag == "WORD":
        _look_up(before)


def _look_up(item: Item, word: str = "") -> None:
    """Give a word the meanings the lexicon has for it: it is a noun after all."""
    low = word or item.low
    for form, many in ((low, False), *((one, True) for one in singulars(low))):
        senses = index("en").senses(form)
        if senses:
            item.tag, item.senses, item.noun, item.many = "NOUN", senses, form, many
            return


def _in_phrase(items: list[Item], at: int) -> bool:
    """Return whether a word stands behind an article, a number or an owner: her red shoes."""
    back = at - 1
    while back >= 0 and items[back].tag == "WORD" and _describes(items[back]):
        back -= 1
    return back >= 0 and (items[back].tag in ("DET", "NUM") or items[back].owner)


def _describes(item: Item) -> bool:
    return item.low in ADJECTIVES or "ADJ" in parts(item.low) or item.low.endswith(("ed", "ing", "y"))


def _is_verb(item: Item, before: Item, after: Item | None, text: str) -> bool:
    """Return whether a word not tagged as one is a verb between these two."""
    low, can = item.low, parts(item.low)
    if "VERB" not in can or low in ADJECTIVES:
        return False
    inflected = base(low) != low
    takes = after is not None and (after.tag in ("DET", "PREP", "PRON", "ADV") or after.owner)
    if low in SAME_PAST and takes and before.tag in ("NOUN", "CONJ", "PRON", "ADV", "WORD"):
        return True
    if before.tag in ("DET", "NUM", "PREP") or (before.tag == "VERB" and before.low not in AUXILIARIES):
        return False
    if low.endswith("ing"):
        return _is_going_on(low, before, after)
    if before.tag in ("PRON", "AUX", "REL"):
        return inflected or can == {"VERB"}
    return inflected and _follows_subject(item, before, after, text)


def _is_going_on(low: str, before: Item, after: Item | None) -> bool:
    """Return whether an -ing form is a deed: a cat, holding a fish, but not "and running water"."""
    transitive = after is not None and base(low) in ACTS | HOLDING and after.tag != "STOP"
    describes = after is not None and after.tag in ("NOUN", "WORD") and not transitive
    return before.tag in ("NOUN", "WORD", "AUX", "PRON", "ADV", "STOP", "CONJ") and not (
        describes and before.tag in ("STOP", "CONJ")
    )


def _follows_subject(item: Item, before: Item, after: Item | None, text: str) -> bool:
    """Return whether an inflected word can be what the word before it does."""
    named = before.text[:1].isupper() and not before.senses and before.tag == "WORD"
    if before.tag in ("NOUN", "ADV", "CONJ", "STOP") or named or is_name(before, text):
        if item.tag == "NOUN" and item.senses and not named:
            return not item.many and item.low not in index("en")
        return not (after is not None and after.tag == "NOUN" and before.tag in ("STOP", "CONJ"))
    return before.tag == "WORD" and could_be(before.low, "NOUN") and item.low.endswith(("ed", "t", "s"))
