"""How a page refers to those it has just named: Grandma, she, or in Korean by no word at all.

A name in every sentence tires the ear that listens; a pronoun is used only where it can mean nobody else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from fabula.core.words import LanguageCode
from fabula.writers.tale.template import Forms, roles_in

_IN_A_ROW = 2
"""So many sentences in a row may do without the name."""
_PRONOUNS = ("she", "he")
_IS_KO = re.compile(r"(?:이었|였|이)(?:어요|지요|답니다|거든요|습니다)[.!?…”]*\Z")
"""A Korean sentence about what something was: who it names need not be whom it is about."""


def referred(sentences: Iterable[str], forms: Forms, code: LanguageCode) -> Iterator[tuple[str, Forms]]:
    """Yield the sentences of a page as they are said after one another, each with the forms to fill it by."""
    people = {role for role, words in forms.items() if "moves" in words}
    named: set[str] = set()
    before: set[str] = set()
    last = ""
    without = 0
    for sentence in sentences:
        here = people.intersection(roles_in(sentence))
        alone = len(before) == 1 and (code == "en" or here == before)
        said = _unnamed(sentence, last, *before, forms=forms, code=code) if alone else sentence
        without = without + 1 if said != sentence and without < _IN_A_ROW else 0
        yield (said if without else sentence), _shortened(forms, named, people)
        named |= here
        before, last = here, sentence


def _unnamed(sentence: str, last: str, role: str, *, forms: Forms, code: LanguageCode) -> str:
    """Return a sentence about `role` without the name at its head; `last`, before it, was of nobody else."""
    if code == "ko":
        did = not _IS_KO.search(last) and any(f"{{{role}{josa}" in last for josa in (":은}", ":이}", "}도 "))
        return sentence if not did else re.sub(rf"\A\{{{role}:은\}} (?=\S+ )", "", sentence)
    acted = re.search(rf"\{{{role}(?:\.\w+)?\}}(?!’s)", last) is not None
    if forms[role]["they"] not in _PRONOUNS or not acted:
        return sentence
    return re.sub(rf"\A\{{{role}\}}(?= [a-z])", f"{{{role}.they}}", sentence)


def _shortened(forms: Forms, named: set[str], people: set[str]) -> Forms:
    """Return the forms with those named before on the page called by their title: Grandma, 할머니."""
    titles = [forms[role].get("short", forms[role][""]) for role in people]
    short = {
        role: forms[role]["short"]
        for role in named
        if "short" in forms[role] and titles.count(forms[role]["short"]) == 1
    }
    return {**forms, **{role: {**forms[role], "": word, "call": word} for role, word in short.items()}}
