"""Sentences with slots: ``{hero:은}``, ``{wild.in}``, ``{token.a}``; and the marks ``+`` and ``++``.

A slot's word comes from `forms` (role, then form, then word); the josa after the colon is chosen by the word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from fabula.core.words import Age, LanguageCode
from fabula.languages import language
from fabula.languages.josa import attach, is_josa

Forms = Mapping[str, Mapping[str, str]]

SLOT = re.compile(r"\{([^{}]*)\}")
_SLOT_PARTS = re.compile(r"([a-z][a-z0-9_]*)(?:\.([a-z]+))?(?::([가-힣]+))?\Z")
_INTRODUCED = re.compile(r"\{(?P<role>\w+)\.(?:intro|noun)\} (?=\{(?P=role)[:}])")
_APPOSITION = re.compile(r"\b([A-Z][\w’]+), an? (?:[\w’-]+ ){0,2}(?i:\1)\b,?(?! who)")
# Korean writes 날아갔어요 as one word.
_ONE_WORD = re.compile(r"(날아|걸어|뛰어|기어|굴러|달려) (?=[가갔와왔오온])")
_PLURALS = {"was": "were", "is": "are", "has": "have", "wasn’t": "weren’t", "isn’t": "aren’t", "does": "do",
            "sleeps": "sleep", "stays": "stay", "goes": "go", "comes": "come", "lies": "lie"}  # fmt: skip
_MARK = re.compile(r"(\+{1,2})\s+")

LEVELS: dict[Age, int] = {"3-5": 0, "6-8": 1, "9-12": 2}

SLOTS: dict[LanguageCode, dict[str, frozenset[str]]] = {
    "en": {
        "character": frozenset(
            ("", "intro", "a", "the", "noun", "they", "them", "their", "self", "feature", "moves", "food")
        ),
        "place": frozenset(("", "the", "in", "new", "to", "detail")),
        "thing": frozenset(("", "a", "the", "s")),
        "activity": frozenset(
            ("", "base", "ing", "past", "whole", "did", "does", "it", "that", "own", "mine", "them")
        ),
    },
    "ko": {
        "character": frozenset(("", "intro", "noun", "feature", "moves", "food")),
        "place": frozenset(("", "in", "detail")),
        "thing": frozenset(("",)),
        "activity": frozenset(
            ("", "noun", "want", "can", "adn", "past", "whole", "did", "it", "that", "own", "mine")
        ),
    },
}
"""The forms of a slot by language and type of role."""


class Slot(NamedTuple):
    """A slot's parts; `form` and `josa` may be empty."""

    role: str
    form: str
    josa: str


def parse_slot(inside: str) -> Slot | None:
    """Return the parts of what stands between the braces, None when it is not a slot."""
    found = _SLOT_PARTS.match(inside.strip())
    return Slot(found.group(1), found.group(2) or "", found.group(3) or "") if found else None


def slots(sentence: str) -> Iterator[Slot]:
    """Yield the slots of `sentence` in order; what cannot be read as one is left out."""
    for found in SLOT.finditer(sentence):
        slot = parse_slot(found.group(1))
        if slot is not None:
            yield slot


def roles_in(sentence: str) -> tuple[str, ...]:
    """Return the roles that `sentence` names, each once, in order."""
    return tuple(dict.fromkeys(slot.role for slot in slots(sentence)))


def split_mark(sentence: str) -> tuple[int, str]:
    """Return the sentence's level (0 always printed, 1 from 6-8 on, 2 only for 9-12) and its bare words."""
    found = _MARK.match(sentence)
    return (len(found.group(1)), sentence[found.end() :]) if found else (0, sentence)


def sentences_for(text: tuple[str, ...], level: int) -> tuple[str, ...]:
    """Return the sentences of a telling printed at `level`, without their marks."""
    marked = (split_mark(sentence) for sentence in text)
    return tuple(words for mark, words in marked if mark <= level)


def fill(sentence: str, forms: Forms, code: LanguageCode) -> str:
    """Return `sentence` with its slots filled, capitals and typography set.

    Raises KeyError for a slot that `forms` does not have.
    """
    if code == "ko":
        sentence = _INTRODUCED.sub(lambda found: _said_once(found, forms), sentence)
    made: list[str] = []
    end = 0
    for found in SLOT.finditer(sentence):
        made.append(sentence[end : found.start()])
        word = _word(found.group(1), forms)
        made.append(language(code).capitalise(word) if _begins(sentence[: found.start()]) else word)
        end = found.end()
    made.append(sentence[end:])
    tongue = language(code)
    text = "".join(made)
    text = _in_english(text, forms) if code == "en" else _ONE_WORD.sub(r"\1", text)
    return tongue.capitalise(tongue.polish(text))


def _in_english(text: str, forms: Forms) -> str:
    """Return `text` without “Grandmother, a kind grandmother,”, and “the glasses were” for “was”."""
    text = _APPOSITION.sub(r"\1", text)
    for words in forms.values():
        noun = words.get("", "")
        if noun.endswith("s") and words.get("s") == noun and words.get("a", "").startswith("some "):
            text = re.sub(
                rf"\b({re.escape(noun)}) ({'|'.join(_PLURALS)})\b",
                lambda found: f"{found.group(1)} {_PLURALS[found.group(2)]}",
                text,
            )
            text = re.sub(rf"\b([Ii]s|[Ww]as) (?=the (?:\w+ )?{re.escape(noun)}\b)", _asked, text)
    return text


def _asked(found: re.Match[str]) -> str:
    """Return “are” for “is” before what is always several: where are the glasses?"""
    verb = "are" if found.group(1).casefold() == "is" else "were"
    return f"{verb.capitalize() if found.group(1)[0].isupper() else verb} "


def _said_once(found: re.Match[str], forms: Forms) -> str:
    """Return an introduction before a name that holds its noun without that noun: 지혜로운 올빼미 할머니."""
    words = forms[found["role"]]
    if not words[""].startswith(words["noun"]):
        return found.group()
    described = words["intro"].removesuffix(words["noun"]).strip() if ".intro}" in found.group() else ""
    return f"{described} " if described else ""


def _word(inside: str, forms: Forms) -> str:
    slot = parse_slot(inside)
    if slot is None:
        raise KeyError(inside)
    words = forms[slot.role]
    if slot.josa == "아" and not slot.form:
        return attach(words.get("call", words[""]), "아")  # called by the bare name: 지민아, not 지민이야
    word = words[slot.form]
    return attach(word, slot.josa) if slot.josa and is_josa(slot.josa) else word


def _begins(before: str) -> bool:
    """Return whether what follows `before` starts a sentence inside it: after a stop or an opening quote."""
    return bool(re.search(r"(?:[.!?…]\s+[“‘]?|(?:^|[,:]\s+|[.!?…]”?\s+)[“])\Z", before))
