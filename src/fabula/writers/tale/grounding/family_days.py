"""Who is there on a day at a parent's work, and in a night away from home."""

from __future__ import annotations

import re

from fabula.writers.tale.grounding.callings import calling_in, is_at_work
from fabula.writers.tale.grounding.slots import (
    Draft,
    IdeaCharacter,
    IdeaPlace,
    IdeaThing,
    WordIndex,
    known_character,
)
from fabula.writers.tale.grounding.who import AT_HOME, PARENTS, a_child


def out_for_the_day(draft: Draft, told: str, themes: dict[str, float], index: WordIndex) -> IdeaThing | None:
    """Settle who goes along to work and who is there in a night away; return the calling that is said."""
    calling = calling_in(draft, told, index.code, index.lexicon)
    _at_work_all_day(draft, told, themes, calling, index)
    _away_for_a_night(draft, told, themes, index)
    return calling


def _at_work_all_day(
    draft: Draft, told: str, themes: dict[str, float], calling: IdeaThing | None, index: WordIndex
) -> None:
    """Weigh that somebody's calling is said, and let a child go along who is of that family."""
    if calling is not None:
        themes["grownwork"] = max(2.0, themes.get("grownwork", 0.0))
    if themes.get("grownwork", 0.0) < 1.0:
        return
    if not is_at_work(told):
        del themes["grownwork"]  # who works late or is away is waited for
        return
    hero = draft.hero
    if hero is not None and not hero.name and (hero.age in ("adult", "elder") or hero.noun in AT_HOME):
        children = [one for one in draft.others if one.age == "child" or one.kind == hero.kind]
        draft.hero = children[0] if children else a_child(index)
        draft.others = [hero, *(one for one in draft.others if one not in children[:1])]
    if not any(one.age in ("adult", "elder") for one in draft.others):
        _bring(draft, _AT_WORK.search(told), index)
    said = calling.noun if calling is not None else ""
    draft.others = [_without(one, said) for one in draft.others]
    for theme in themes.keys() - {"grownwork", "family", "growing", "learning", "courage"}:
        themes[theme] = min(themes[theme], 0.5)  # whom a nurse or a baker works for is not what it is about


_AT_WORK = re.compile(
    r"\b(?P<who>mum|mom|mummy|mommy|mother|dad|daddy|papa|father|grandma|grandpa|grandmother|grandfather)\b|"
    r"(?<![가-힣])(?P<kin>엄마|아빠|할머니|할아버지)",
    re.IGNORECASE,
)


def _without(one: IdeaCharacter, calling: str) -> IdeaCharacter:
    """Return a parent called by the calling as the plain parent: 소방관 아빠, a baker dad."""
    kin = re.search(r"(?:외?할머니|외?할아버지|엄마|아빠|어머니|아버지)$", one.noun)
    return one.model_copy(update={"noun": kin.group()}) if calling and kin else one


_WITH_WHOM = re.compile(r"(?<![가-힣])(?P<who>외할머니|할머니|외할아버지|할아버지)(?:네|의)? ?(?:집|댁)?")


def _away_for_a_night(draft: Draft, told: str, themes: dict[str, float], index: WordIndex) -> None:
    """Let whoever's house it is be there in the night away from home, and one parent be missed, not two."""
    if themes.get("sleepover", 0.0) < 1.0:
        return
    draft.places = [one.model_copy(update={"own": False}) for one in draft.places]  # nobody is at home there
    parents = [one for one in draft.others if one.noun in PARENTS]
    draft.others = [one for one in draft.others if one not in parents[1:]]
    if any(one.noun.startswith("grandparent") for one in draft.others):
        draft.others = [one for one in draft.others if not one.noun.startswith("grandparent")]
        draft.others.append(known_character(index.lexicon, "grandmother", "grandma"))
    if not draft.places and re.search(r"캠프(?!파이어)", told):
        draft.add_place(IdeaPlace(kind="camp", noun="캠핑장"))
    _bring(draft, _WITH_WHOM.search(told), index)


def _bring(draft: Draft, found: re.Match[str] | None, index: WordIndex) -> None:
    """Let whom the words name be in the story, unless one like that is there."""
    noun = next(filter(None, found.groups())).casefold() if found else ""
    sense = index.sort(noun, "character") if noun else None
    named = [one.kind for one in (draft.hero, *draft.others) if one is not None]
    if sense is not None and sense.key not in named:
        draft.others.append(known_character(index.lexicon, sense.key, noun))
