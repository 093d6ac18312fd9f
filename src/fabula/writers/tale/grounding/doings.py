"""What an idea's people set out to do, in its own words: build a birdhouse, 김장하기, 캠핑 가기.

Only what is begun on purpose and done with by the evening counts: making, cooking, planting, an outing, a
show, a shop that opens, something found. What befalls somebody, or is felt or wished, other plots tell.
"""

from __future__ import annotations

from collections.abc import Collection

from fabula.core.words import LanguageCode
from fabula.writers.tale.grounding import english_doings, korean_doings
from fabula.writers.tale.grounding.deeds import Deed

_USUAL: dict[LanguageCode, dict[str, str]] = {
    "en": {
        "build": "we build a little boat out of a box",
        "open": "we open a little shop under a tree",
        "find": "we find a tiny door behind a stone",
    },
    "ko": {
        "만들": "상자로 작은 배를 만들어요",
        "열": "나무 밑에 작은 가게를 열어요",
        "찾": "돌 뒤에서 작은 문을 찾았어요",
    },
}
_NOTHING_WENT_RIGHT: dict[LanguageCode, str] = {"en": "nothing went right", "ko": "아무것도 뜻대로 안 됐"}


def doing_of(text: str, code: LanguageCode, people: Collection[str] = ()) -> Deed | None:
    """Return what the idea `text` says is done; `people` are the nouns and names of those who do it."""
    reader = english_doings.doing_of if code == "en" else korean_doings.doing_of
    return reader(text, people)


def trouble_of(text: str, code: LanguageCode, *, several: bool = False) -> Deed | None:
    """Return what goes wrong with it: but everything burns, 빵이 다 타요; `several` do it together.

    An English clause without a subject of its own keeps the mark ``{they}`` for who does it.
    """
    if code == "en":
        past = english_doings.trouble_of(text, several=several)
    else:
        past = korean_doings.trouble_of(text)
    return _trouble(past, code) if past else None


def any_doing(code: LanguageCode, verbs: Collection[str] = ()) -> Deed:
    """Return a deed for a plot that tells of one where the idea has none, one of `verbs` if there are any."""
    usual = _USUAL[code]
    chosen = next((said for verb, said in usual.items() if verb in verbs), next(iter(usual.values())))
    deed = doing_of(chosen, code)
    assert deed is not None  # the table above is in words that the readers know
    return deed


def any_trouble(code: LanguageCode) -> Deed:
    """Return what went wrong where the idea does not say."""
    return _trouble(_NOTHING_WENT_RIGHT[code], code)


def _trouble(past: str, code: LanguageCode) -> Deed:
    return Deed(words=past, verb="", language=code, forms={"": past, "past": past})
