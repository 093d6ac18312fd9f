"""The signs of the lexicon in an idea: words that hint at a theme, an hour, a weather, and are not denied."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeVar

from fabula.core.words import LanguageCode, Theme
from fabula.lexicon.model import Sign
from fabula.writers.tale.grounding.slots import words

K = TypeVar("K", bound=str)
TELLING = words(
    """
    promise habit celebration tooth contest tasting mending forgetting guest errand
    anger newborn astray runaway farewell moving lost honesty bargain lateness
    attachment discovery club craft making nightlife tardiness ambition losing checkup homecoming
    remembrance memory shop gathering keepsake newcomer jealousy birthday
    """
)
"""Themes that, once named, are what an idea is about."""


def weighed(
    said: str, code: LanguageCode, signs: Mapping[Theme, dict[LanguageCode, Sign]]
) -> dict[Theme, float]:
    weights: dict[Theme, float] = {}
    for theme, by_language in signs.items():
        sign = by_language.get(code, Sign())
        meant = re.sub("|".join(map(re.escape, sign.but)), " ", said) if sign.but else said
        strong = sum(says(meant, word, code) for word in sign.strong)
        weak = sum(says(meant, word, code) for word in sign.weak)
        weight = min(2.0, 1.0 * strong) + min(1.0, 0.5 * weak)
        weight *= 1.5 if theme in TELLING and strong else 1.0
        if weight:
            weights[theme] = weight
    return weights


def named(table: dict[K, dict[LanguageCode, tuple[str, ...]]], said: str, code: LanguageCode) -> list[K]:
    """Return the entries of `table` that the idea names, in the order they are said.

    Those named by their plain word, the first of the list, go before those only hinted at.
    """
    found: list[tuple[bool, int, K]] = []
    for name, by_language in table.items():
        listed = by_language.get(code, ())
        places = [(rank > 0, at) for rank, word in enumerate(listed) for at in places_of(said, word, code)]
        if places:
            found.append((*min(places), name))
    return [name for _, _, name in sorted(found, key=lambda one: one[:2])]


def says(said: str, word: str, code: LanguageCode) -> bool:
    return bool(places_of(said, word, code))


_NOT_EN = re.compile(r"(?:\bnot|n't|\bno|\bnever|\bwithout(?: an?| any| the)?|\bno longer)\s+(?:\w+ly\s+)?$")
_NOT_KO = re.compile(r"^\S*\s?(?:없[는이던었]|않|아닌|말고)|^(?:이|가|도)?\s?안 (?:나|내)")


def places_of(said: str, word: str, code: LanguageCode) -> list[int]:
    """Return where the idea says `word` and does not deny it."""
    if word.strip("*").casefold() not in said.casefold():
        return []  # most words are not there: no pattern needs to be made
    if code == "ko":
        alone = "" if word.startswith("*") else "(?<![가-힣])"  # *만 좋아하: 형만 좋아하는
        hits = re.finditer(f"{alone}{re.escape(word.removeprefix('*'))}", said)
        return [hit.start() for hit in hits if not _NOT_KO.match(said[hit.end() :])]
    stem, star = (word[:-1], r"\w*") if word.endswith("*") else (word, "")
    found = list(re.finditer(rf"\b{re.escape(stem)}{star}\b", said, re.IGNORECASE))
    return [hit.start() for hit in found if not _NOT_EN.search(said[: hit.start()].casefold())]
