"""Whom others laugh at or leave out: the story is told of them, not of who does it."""

from __future__ import annotations

import re

from fabula.writers.tale.grounding.slots import Draft

_EN = re.compile(
    r"\b(?:teas(?:e|es|ing)|mak(?:e|es|ing) fun of|laughs? at|laughing at|mock(?:s|ing)?|"
    r"bull(?:y|ies|ying)|pick(?:s|ing)? on|leav(?:e|es|ing) out|exclud(?:e|es|ing))\b",
    re.IGNORECASE,
)
_KO = re.compile(
    r"([가-힣]+?)(?:이)?[을를] (?:\S+ )?(?:놀리|놀려|놀렸|따돌리|따돌려|따돌렸|괴롭|비웃|안 끼워|끼워)"
)


def of_the_teased(draft: Draft, told: str) -> None:
    """Let the hero be whom an idea's others tease, where the idea names who does it first."""
    hero = draft.hero
    if hero is not None and hero.name.endswith("다고"):  # 이름이 이상하다고 놀려요
        hero = draft.hero = hero.model_copy(update={"name": ""})
    found = _EN.search(told) or _KO.search(told)
    if found is None or hero is None or not draft.others:
        return
    after = found[1] if found.re is _KO else told[found.end() :].casefold()
    doer = told[: found.start()].casefold()
    for one in draft.others:
        said = one.name.casefold() if one.name else one.noun.casefold()
        whom = (
            (said and said in after) if found.re is _EN else (after.endswith(said) or said.startswith(after))
        )
        if whom and said not in doer and (hero.name or hero.noun).casefold() in doer:
            draft.others = [hero, *(other for other in draft.others if other is not one)]
            draft.hero = one.model_copy(update={"age": None}) if one.age == "elder" else one
            return
