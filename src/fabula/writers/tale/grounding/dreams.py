"""What an idea says somebody wishes to be, or takes himself for: a pirate, a hairdresser, the mayor."""

from __future__ import annotations

import re
from dataclasses import dataclass

from fabula.core.words import LanguageCode
from fabula.languages.english import without_article
from fabula.languages.english_parse import subject_of
from fabula.languages.english_verbs import parts
from fabula.writers.tale.grounding.slots import words

_STOP = r"(?:who|that|and|but|in|on|at|of|for|from|when|while|like|so|because|with|instead|one|someday|too)\b"
_NOUN_EN = rf"(?P<dream>(?:an?|the) [a-z][\w'-]*(?: (?!{_STOP})[\w'-]+){{0,2}})"
_BARE_EN = (
    r"(?P<dream>[a-z][\w'-]*(?: [a-z][\w'-]*)?)(?=[,.!?]| (?:but|and|someday|one|when|so|at|in|on|of)\b|$)"
)
_WILLING = r"(?<!n't )(?<!\bnot )(?<!\bnever )(?<!no longer )"
_PATTERNS: dict[LanguageCode, tuple[str, ...]] = {
    "en": (
        rf"{_WILLING}\b(?:wants?|wanted|wish(?:es|ed)?|longs?|longed|hop(?:es?|ed)|decides?|decided|pretends?|pretended|"
        rf"dream(?:s|ed|t)?|would (?:like|love)) (?:to (?:be|become)|of (?:being|becoming)) {_NOUN_EN}",
        rf"{_WILLING}\bwants? to (?:be|become) {_BARE_EN}",
        r"\b(?:wish(?:es|ed)?|thinks?|thought|believes?|believed|sure) (?:that )?(?:he|she|it)"
        rf"(?:'s| is| was| were) {_NOUN_EN}",
    ),
    "ko": (
        r"(?<![가-힣])(?P<dream>(?:[가-힣]*(?:진|운|한|은|는|있는) )?[가-힣]+?)[이가] "
        r"되(?:고 ?(?:싶|파|픈)|는 (?:게|것이) 꿈|려는|(?:었으)?면 좋겠)",
        r"(?<![가-힣])(?P<dream>[가-힣]+?)[이가] 꿈인 ",
        r"꿈[이은] (?P<dream>[가-힣]+?)(?:인(?= )|이에요|예요|이다|래요|$|[.!,])",
        r"(?:자기|자신|스스로)[이가를을]? (?P<dream>[가-힣]+?)(?:인 줄|이?라고 (?:믿|생각|착각))",
    ),
}
_VAGUE = words(
    """
    friend friends part lot bit one winner hit big bigger child invisible mistake
    어른 형 누나 언니 오빠 형아 친구 것 게 사람 하나 되 뭐 무엇 누구 아이 일등 꼴찌
    """
)
"""What is no calling: to grow up, to make friends, to win."""


@dataclass(frozen=True)
class Dream:
    """The noun of what somebody wishes to be, and the words of the idea that say so."""

    noun: str
    words: str


_THOUGHT = re.compile(r"thinks?|thought|believe[sd]?|sure", re.IGNORECASE)


def _of_others(text: str, found: re.Match[str]) -> bool:
    """Return whether it is what somebody thinks of another: the hens think it is an egg."""
    doer = subject_of(text, found.start()) if _THOUGHT.match(found.group()) else None
    return (
        doer is not None and " it" in found.group().partition(" is")[0].partition("'s")[0] and doer.start > 2
    )


def dream_of(text: str, code: LanguageCode) -> Dream | None:
    """Return what the idea `text` says somebody wishes to be, None when it says nothing of the kind."""
    for pattern in _PATTERNS[code]:
        found = re.search(pattern, text, re.IGNORECASE)
        if found is None:
            continue
        if code == "en" and _of_others(text, found):
            continue
        noun = found.group("dream") if code == "ko" else without_article(found.group("dream"))
        last = noun.rpartition(" ")[2]
        bare = code == "en" and not re.search(rf"\b(?:an?|the) {re.escape(noun)}", found.group())
        if bare and ("NOUN" not in parts(last) or parts(last) & {"ADJ", "VERB", "ADV"}):
            continue  # who wants to be brave or seen wants no calling
        if last not in _VAGUE:
            return Dream(noun, found.group())
    return None
