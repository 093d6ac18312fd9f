"""A wheelchair as somebody's own way about, never a thing that is had beside."""

from __future__ import annotations

import re

from fabula.core.words import LanguageCode
from fabula.writers.tale.grounding.slots import (
    Draft,
    WordIndex,
)
from fabula.writers.tale.grounding.who import a_child

_IN_WHEELCHAIR: dict[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        r"(?:\b(?:in|uses?|using|has|needs|rides?|drives?|gets about (?:in|by)|with) "
        r"(?:an?|his|her|their|my)|['’]s) (?:\w+ )?wheelchair\b",
        re.IGNORECASE,
    ),
    "ko": re.compile(r"휠체어(?:를|에)? ?(?:탄|타는|앉은)"),
}


_FRIEND_ON_WHEELS = re.compile(
    r"휠체어(?:를|에)? ?(?:탄|타는|앉은) (?:내 |우리 반 )?"
    r"(?P<who>친구|짝꿍|단짝|반 친구)(?:이?랑|와|과|하고|를|가|이) "
)
"""Who rides it is a friend of the one it is told of."""


def _beside_on_wheels(draft: Draft, who: str, index: WordIndex) -> None:
    """Let the friend sit in the wheelchair, beside a hero who walks: 휠체어 타는 친구랑 소풍을 가요."""
    hero = draft.hero
    if hero is None or (hero.count > 1 and not hero.name) or hero.noun.endswith((who, "들")):
        draft.hero = a_child(index)
    elif any("휠체어" in one for one in hero.adjectives):
        walks = tuple(one for one in hero.adjectives if "휠체어" not in one)
        draft.hero = hero.model_copy(update={"adjectives": walks})
    friend = a_child(index).model_copy(update={"adjectives": ("휠체어를 탄",)})
    draft.others = [friend, *(one for one in draft.others if one.noun != who)]


def on_wheels(draft: Draft, said: str, index: WordIndex) -> None:
    """Let a wheelchair be the hero's own way about and no thing that is had, too."""
    code = index.code
    friend = _FRIEND_ON_WHEELS.search(said) if code == "ko" else None
    if (draft.hero is None and friend is None) or not _IN_WHEELCHAIR[code].search(said):
        return
    draft.things = [one for one in draft.things if one.kind != "wheelchair"]
    if draft.hero is None or friend is not None:
        _beside_on_wheels(draft, friend["who"] if friend else "", index)
        return
    if any("휠체어" in " ".join(one.adjectives) for one in draft.others):
        return  # 휠체어를 타는 언니와 간 날: it is the sister's
    sitting = _IN_WHEELCHAIR[code].search(said)
    ahead = said[: sitting.start()].removesuffix("who ").strip() if sitting else ""
    for at, one in enumerate(draft.others if code == "en" else ()):
        if ahead.endswith((one.name or one.noun, one.noun)):
            draft.others[at] = one.model_copy(update={"noun": f"{one.noun} in a wheelchair"})
            return
    if code == "en" and ahead.endswith("friend"):
        child = a_child(index)
        draft.others.insert(0, child.model_copy(update={"noun": f"{child.noun} in a wheelchair"}))
        return
    if code == "en":
        draft.hero = draft.hero.model_copy(update={"noun": f"{draft.hero.noun} in a wheelchair"})
    else:
        others = (one for one in draft.hero.adjectives if "휠체어" not in one)
        draft.hero = draft.hero.model_copy(update={"adjectives": ("휠체어를 탄", *others)})
