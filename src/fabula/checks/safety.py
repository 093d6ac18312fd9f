"""What does not belong in a child's book: looked for in ideas before anything is made, and in page texts.

Graded by category and context rather than by a bare word list, since most classic tales hold a wolf, a sword
or a death: killing counts when it is done to a child, a person or a pet, a blow only when it is told with
relish, and dragons may be fought, grandmothers swallowed and pets mourned.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from fabula.checks.safety_words import (
    BLOWS_EN,
    BLOWS_KO,
    DEEDS_EN,
    DEEDS_KO,
    DONE_EN,
    GENTLE,
    MATTERS,
    RELISH,
    VICTIMS_EN,
    VICTIMS_KO,
    Matter,
)
from fabula.kit.errors import Unsuitable
from fabula.languages import detect

# "kills a poor little boy", not "kills a dragon and saves the boy": only a few words lie between.
_BETWEEN_EN = r"(?:(?!(?:and|but|or|then|who|that|with|for|to|by|from|at|in|like)\b)[\w-]+ ){0,4}?"
_OWNER = r"(?!['’]s|s['’])"
_BETWEEN_KO = r"(?:을|를|에게|한테|까지|도|만)?,?\s?(?:[가-힣]{1,6}\s){0,2}?"


def refuse(idea: str) -> None:
    """Raise Unsuitable, kindly and in the idea's language, for what no child's book holds."""
    found = _matters(idea)
    if not found:
        return
    matter = found[0][0]
    code = detect(idea)
    raise Unsuitable(matter.says[code], hint=matter.offers[code])


def unsuitable_words(text: str) -> tuple[str, ...]:
    """Return the words of `text` that do not belong in a child's book, in order of category, each once."""
    return tuple(dict.fromkeys(words for _, words in _matters(text)))


def _matters(text: str) -> list[tuple[Matter, str]]:
    """Return every unsuitable passage with its category, the gravest category first."""
    plain = _plain(text)
    found = [(matter, hit) for matter in MATTERS for hit in _hits(_alone(matter), plain)]
    cruelty = MATTERS[0]
    found += [(cruelty, hit) for hit in _hits(_deeds(), plain)]
    if _pattern((RELISH,)).search(plain):
        found += [(cruelty, hit) for hit in _hits(_blows(), plain)]
    graver = {"sex": 0, "self-harm": 1, "hate": 2, "weapons": 3, "drugs": 4, "cruelty": 5, "gore": 6}
    return sorted(found, key=lambda one: graver[one[0].name])


def _plain(text: str) -> str:
    """Return the text in one width and case of signs, markup and harmless turns of phrase blotted out."""
    flat = unicodedata.normalize("NFKC", text).replace("’", "'")
    flat = re.sub(r"<[^<>]{0,100}>|[\u200b-\u200d\u2060\ufeff*_~`]", "", flat)
    flat = re.sub(r"\s+", " ", flat)
    return _pattern(GENTLE).sub(lambda hit: " " * len(hit.group()), flat)


def _hits(pattern: re.Pattern[str], text: str) -> list[str]:
    return [hit.group().strip() for hit in pattern.finditer(text)]


@lru_cache(maxsize=64)
def _pattern(parts: tuple[str, ...]) -> re.Pattern[str]:
    """Return a pattern of any part; Latin parts stand as whole words, Hangul parts begin an eojeol."""
    sides = [
        rf"(?<![가-힣]){part}" if re.match(r"\W*[(?:\[]*[가-힣]", part) else rf"\b(?:{part})\b"
        for part in parts
    ]
    return re.compile("|".join(sides), re.IGNORECASE)


def _alone(matter: Matter) -> re.Pattern[str]:
    return _pattern(matter.alone)


@lru_cache(maxsize=1)
def _deeds() -> re.Pattern[str]:
    return re.compile(
        rf"\b{DEEDS_EN} {_BETWEEN_EN}{VICTIMS_EN}\b{_OWNER}"
        rf"|\b{VICTIMS_EN} (?:\w+ ){{0,2}}(?:is|are|was|were|gets?|got|being|be) (?:\w+ )?{DONE_EN}\b"
        rf"|(?<![가-힣]){VICTIMS_KO}{_BETWEEN_KO}(?<![가-힣]){DEEDS_KO}",
        re.IGNORECASE,
    )


@lru_cache(maxsize=1)
def _blows() -> re.Pattern[str]:
    return re.compile(
        rf"\b{BLOWS_EN} {_BETWEEN_EN}{VICTIMS_EN}\b{_OWNER}"
        rf"|(?<![가-힣]){VICTIMS_KO}{_BETWEEN_KO}(?<![가-힣]){BLOWS_KO}",
        re.IGNORECASE,
    )
