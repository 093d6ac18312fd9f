"""Two things that argue which of them is more: neither is a mere thing, nor is a child who tells of them."""

from __future__ import annotations

import re

from fabula.core.words import LanguageCode
from fabula.writers.tale.grounding.slots import Draft, IdeaCharacter, WordIndex, known_character

_RIVALS: dict[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        r"^(?:an? |the )?(?P<a>\w+) and (?:an? |the |some )?(?P<b>\w+) (?:each |both |always )?"
        r"(?:argue|quarrel|fight|bicker|squabble|boast)\w* (?:about|over) (?:who|which)\b",
        re.IGNORECASE,
    ),
    "ko": re.compile(
        r"^(?P<a>(?:왼쪽 |오른쪽 )?[가-힣]+?)[과와] (?P<b>(?:왼쪽 |오른쪽 )?[가-힣]+?)[이가은는]? "
        r"(?:누가|서로|저마다) |"
        r"^(?:누가|서로|저마다) (?:\S+ ){0,4}?\S+[는운] (?P<c>[가-힣]+?)[과와] (?P<d>[가-힣]+)\W*$"
    ),
}


def let_rivals_play(draft: Draft, said: str, index: WordIndex) -> None:
    """Let the spoon and the chopsticks of the idea be its two, where it names nobody else."""
    found = _RIVALS[index.code].search(said.strip())
    hero = draft.hero
    if found is None or draft.others or (hero is not None and hero.name):
        return
    two = [word for word in found.groups() if word]
    if hero is not None and hero.noun in said and hero.noun not in two:
        return
    draft.hero, *draft.others = (_played(word, index) for word in two)
    draft.things = [one for one in draft.things if not any(one.noun in word for word in two)]


def _played(noun: str, index: WordIndex) -> IdeaCharacter:
    """Return the one of that noun, known or not: 왼쪽 신발 is a shoe."""
    sense = index.sort(noun, "character") or index.sort(noun.rpartition(" ")[2], "character")
    if sense is None:
        plural = noun.isascii() and noun.endswith("s") and not noun.endswith("ss")
        return IdeaCharacter(noun=noun.removesuffix("s") if plural else noun, category="thing")
    return known_character(index.lexicon, sense.key, noun)
