"""A cast met again: whoever a text names is drawn as in the book they come from."""

from __future__ import annotations

import re

from fabula.core.values import Character, Look
from fabula.core.words import LanguageCode
from fabula.languages.josa import josa

Known = tuple[Character, Look]
_AFTER_VOWEL = {
    "가": "이",
    "는": "은",
    "를": "을",
    "와": "과",
    "로": "으로",
    "랑": "이랑",
    "나": "이나",
    "야": "아",
}
"""The particles whose form hangs on the word before them: as after a vowel, and after a consonant."""
_FIXED = ("의", "에게", "에게서", "한테", "도", "만", "까지", "부터", "처럼", "보다", "하고", "께")
_PARTICLE = "|".join(
    sorted({*_AFTER_VOWEL, *_AFTER_VOWEL.values(), *_FIXED}, key=lambda one: (-len(one), one))
)
_END = rf"(?:이(?={_PARTICLE}))?({_PARTICLE})?(?![가-힣])"
"""What may stand behind a Korean name: the 이 that makes it familiar, and a particle."""


def introduced(text: str, known: tuple[Known, ...], code: LanguageCode) -> tuple[str, tuple[Known, ...]]:
    """Return `text` with what everybody is in the place of their names, and those it named, in its order.

    A reader who has never met Pip reads of a rabbit instead.
    """
    named = [pair for pair in known if pair[0].name.casefold() != pair[0].noun.casefold()]
    found = [(place.start(), pair) for pair in named if (place := _mention(pair[0].name, code).search(text))]
    found.sort(key=lambda one: one[0])
    for _, (one, _) in sorted(found, key=lambda one: -len(one[1][0].name)):
        text = _english(text, one) if code == "en" else _korean(text, one)
    return text, tuple(pair for _, pair in found)


def _mention(name: str, code: LanguageCode) -> re.Pattern[str]:
    word = re.escape(name)
    return re.compile(rf"\b{word}\b" if code == "en" else rf"(?<![가-힣]){word}(?:이?라는\b|이?란\b|{_END})")


def _english(text: str, one: Character) -> str:
    name, noun = re.escape(one.name), re.escape(one.noun)
    text = re.sub(rf"\b{noun},? (?:called |named ){name}\b", one.noun, text)
    beside = rf"(?:the |a |an )?{noun},? {name}|{name},? (?:the|a|an) {noun}|{name}"
    text = re.sub(rf"\b(?:{beside})\b", f"the {one.noun}", text)
    return text[:1].upper() + text[1:]


def _korean(text: str, one: Character) -> str:
    name, noun = re.escape(one.name), re.escape(one.noun)
    text = re.sub(rf"(?<![가-힣]){name}(?:이?라는|이?란) {noun}", one.noun, text)
    return re.sub(
        rf"(?<![가-힣])(?:{noun} )?{name}{_END}", lambda found: one.noun + _fitting(one.noun, found[1]), text
    )


def _fitting(noun: str, particle: str | None) -> str:
    if not particle or particle in _FIXED:
        return particle or ""
    return josa(noun, _AFTER_VOWEL.get(particle, particle))


def met_again(
    drawn: tuple[Character, ...], named: tuple[Known, ...], known: tuple[Known, ...]
) -> dict[str, Known]:
    """Return, by the id in `drawn`, everybody who is one of the `known`, each of those once.

    Those `named` in the text come first; where it names only a kind, the first of that kind is meant.
    """
    met: dict[str, Known] = {}
    free = [*named, *(pair for pair in known if pair not in named)]
    for same in (_same_name, _same_kind):
        for one in drawn:
            found = next((pair for pair in free if one.id not in met and same(one, pair)), None)
            if found is not None:
                free.remove(found)
                met[one.id] = found
    return met


def _same_name(one: Character, known: Known) -> bool:
    return one.name.casefold() == known[0].name.casefold()


def _same_kind(one: Character, known: Known) -> bool:
    character, look = known
    if one.name.casefold() != one.noun.casefold():
        return False
    kinds = {character.kind, character.noun.casefold(), look.kind} - {""}
    return bool({one.kind, one.noun.casefold()} & kinds)
