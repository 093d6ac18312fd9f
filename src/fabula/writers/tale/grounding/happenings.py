"""What an idea tells of in its own words: a deed, a premise, a question, a mishap."""

from __future__ import annotations

import re
from collections.abc import Mapping

from fabula.core.words import LanguageCode
from fabula.languages.english import plural
from fabula.lexicon.model import Lexicon
from fabula.writers.tale.grounding.deeds import Deed, DeedSort, deed_of
from fabula.writers.tale.grounding.doings import doing_of, trouble_of
from fabula.writers.tale.grounding.dreams import dream_of
from fabula.writers.tale.grounding.english_roles import is_done_by
from fabula.writers.tale.grounding.korean_words import REQUEST
from fabula.writers.tale.grounding.mishaps import mishap_of
from fabula.writers.tale.grounding.premises import premise_of
from fabula.writers.tale.grounding.pursuits import pursuit_of
from fabula.writers.tale.grounding.questions import question_of
from fabula.writers.tale.grounding.slots import (
    LIVING,
    Draft,
    IdeaCharacter,
    IdeaPlace,
    IdeaThing,
    WordIndex,
    known_character,
)
from fabula.writers.tale.grounding.supposing import supposed_of
from fabula.writers.tale.grounding.who import a_child, is_child

SAYS_I = re.compile(r"(?:나는|난|저는|내가|제가) ")


def own_deeds(draft: Draft, said: str, code: LanguageCode) -> dict[DeedSort, Deed]:
    """Return the idea's own deed by its sort; what one will not do or does oddly is no skill to practise."""
    found = deed_of(said, code) if draft.hero is not None else None
    hero = [word for word in (draft.hero.noun, draft.hero.name) if word] if draft.hero is not None else []
    if found is not None and code == "en" and not is_done_by(said, found[1].words, hero):
        return {}
    if found is not None and found[0] == "way" and _is_of_another(draft, said, found[1].words):
        return {}
    taken = found is not None and found[0] not in ("way", "lie") and draft.habit is not None
    if found is None or taken or (found[0] == "wish" and draft.skill is not None):
        return {}
    draft.skill = draft.habit = None
    lifeless = [one for one in draft.others if one.category == "thing" and one.noun in found[1].words]
    draft.others = [one for one in draft.others if one not in lifeless]
    return dict([found])


def _is_of_another(draft: Draft, said: str, words: str) -> bool:
    """Return whether the words stand right before another or a thing: 거꾸로 가는 시계와 할아버지."""
    named = [one.noun for one in draft.others] + [one.noun for one in draft.things]
    nouns = "|".join(map(re.escape, named))
    return bool(nouns) and bool(re.search(rf"{re.escape(words)} (?:{nouns})", said))


_COVERED: dict[DeedSort, tuple[str, ...]] = {
    "marvel": (
        "night",
        "weather",
        "moving",
        "runaway",
        "secret",
        "tasting",
        "food",
        "school",
        "home",
        "learning",
    ),
    "nature": ("night",),
    "trait": ("night", "food"),
}
"""What the words of a premise only seem to speak of: vegetables that run away flee from no home."""


def covered(deeds: Mapping[DeedSort, Deed]) -> set[str]:
    return {theme for sort in deeds for theme in _COVERED.get(sort, ())}


_NEWS = re.compile(r"무지개 ?다리|돌아가셨|하늘나라|문을? ?닫|그만두|떠난대|이사 간|팔린대|아프|다쳤|다치")
"""What befalls somebody is no nature of theirs: 떡볶이 할머니가 문을 닫는대요."""


def premise(draft: Draft, told: str, index: WordIndex) -> dict[DeedSort, Deed]:
    """Return what the idea takes for granted, where it is about nothing else that is told of in its words."""
    if any(one is not None for one in (draft.fear, draft.skill, draft.habit, draft.dream)):
        return {}
    before = draft.hero, list(draft.others), list(draft.things)
    found = premise_of(draft, REQUEST.sub("", told) if index.code == "ko" else told, index)
    if index.code == "ko" and _NEWS.search(told):
        found.pop("nature", None)
    if not found and index.code == "ko":
        draft.hero, draft.others, draft.things = before  # nobody steps aside for what is not told
    if "marvel" in found:
        known, words = index.lexicon.places, found["marvel"].words
        far = {one.kind for one in draft.places if one.kind in known and _FAR & set(known[one.kind].tags)}
        draft.places = [one for one in draft.places if one.kind not in far or not _goes_there(one, words)]
    for deed in found.values():
        _add_where(draft, deed, index.code, index.lexicon)
    return found


def _add_where(draft: Draft, deed: Deed, code: LanguageCode, lexicon: Lexicon) -> None:
    """Let an idea without a place happen where such a thing is usually done."""
    if deed.where and not draft.places:
        draft.add_place(IdeaPlace(kind=deed.where, noun=getattr(lexicon.places[deed.where], code).noun))


def pursued(sort: DeedSort, deed: Deed, lexicon: Lexicon) -> Deed:
    """Return the deed with its sort, which a premise has already and what goes wrong has none of."""
    if sort not in ("doing", "wish", "weary", "way"):
        return deed
    return deed.model_copy(update={"sort": pursuit_of(deed, lexicon) or ""})


def question(draft: Draft, told: str, index: WordIndex) -> dict[DeedSort, Deed]:
    """Return what the idea asks; who is only asked about does not ask, and is asked as well at most."""
    people = [one for one in (draft.hero, *draft.others) if one is not None]
    supposed = supposed_of(told, index.code, tuple(one.name for one in people))
    asked = supposed or question_of(told, index.code)
    if asked is None:
        return {}
    beside = told.replace(asked.words, " ")
    asked_about = [one for one in people if _is_named(one, asked.words) and not _is_named(one, beside)]
    asking = [one for one in people if one not in asked_about and one.category in LIVING]
    draft.things += [
        IdeaThing(kind=one.kind, noun=one.noun, emoji=one.emoji)
        for one in asked_about
        if one.category in ("thing", "plant")
    ]
    beings = [one for one in asked_about if one.category in LIVING]
    beside_whom = [one for one in beings if one.category != "person" or is_child(one)]
    draft.hero, *others = asking or [a_child(index)]
    draft.others = [*others, *beside_whom[:1]]
    draft.places = [one for one in draft.places if one.kind]
    draft.fear = draft.skill = draft.habit = draft.dream = None
    if supposed is not None:  # soup that might rain is neither there to be eaten nor the weather
        draft.others = others
        draft.places = [one for one in draft.places if one.noun not in asked.words]
        draft.things = [one for one in draft.things if one.noun not in asked.words]
    return {"question": asked}


def _is_named(one: IdeaCharacter, said: str) -> bool:
    nouns = (one.name, one.noun, plural(one.noun) if one.noun.isascii() else "")
    return any(word and word.casefold() in said.casefold() for word in nouns)


_SOMETHING_ELSE = re.compile(
    r"\b(?:died?|dies|dead|passed away|in heaven|lost|forgot\w*|dream\w*|moved|moving|"
    r"new (?:baby|sister|brother))\b|돌아가신|하늘나라|잃어버|까먹|꿈|이사|"
    r"(?:가려|덮어) ?[주줬준]|오줌|방귀|똥"
)
"""What an idea that says so is rather about than about what was spoilt."""


def mishap_in(draft: Draft, told: str, index: WordIndex) -> dict[DeedSort, Deed]:
    """Return what the idea says was spoilt, where it speaks of no fear and of nothing graver."""
    if draft.fear is not None or draft.dream is not None or _SOMETHING_ELSE.search(told):
        return {}
    found = mishap_of(draft, REQUEST.sub("", told) if index.code == "ko" else told, index)
    if found is None:
        return {}
    doer = next((one for one in draft.others if _begins_with(one, told)), None)
    if index.code == "en" and doer is not None and doer.age in ("adult", "elder"):
        draft.others = [doer]  # Dad burned the cake, and not one of the guests
    return {"mishap": found}


def _begins_with(one: IdeaCharacter, told: str) -> bool:
    """Return whether the idea is of what that one did, by its first words: Dad burned the cake."""
    return (
        re.match(rf"(?:my |our |the )?(?:{re.escape(one.name or one.noun)})\b", told, re.IGNORECASE)
        is not None
    )


_FAR = frozenset(["space", "sky", "far"])


def _goes_there(one: IdeaPlace, words: str) -> bool:
    """Return whether that is only where the marvel went: up into space, 우주까지."""
    noun = re.escape(one.noun.removeprefix("outer "))
    return bool(re.search(rf"\b(?:into|to|out of) (?:the |outer )?{noun}\b|{noun}(?:까지|으로|로) ", words))


def _done_to(one: IdeaPlace, doing: Deed) -> bool:
    """Return whether the place is only what the deed is done to: paint the sky green, build a house."""
    done = r"(?:paint|draw|count|sweep|wash|build|make|mend) (?:the |an? |their |our )?(?:\w+ )?"
    return bool(re.match(rf"{done}{re.escape(one.noun)}\b", doing.words))


_PRACTISED = re.compile(
    r"\b(?:learn\w*|teach\w*|taught|practi[cs]\w+|can't|cannot|couldn't|how to|lessons?|wants?|wish\w*|"
    r"dreams?|better)\b|배우|배워|가르|못|연습|처음|싶",
    re.IGNORECASE,
)
"""What makes of something done a skill to learn."""


_AFRAID_TO = re.compile(r"(?:는 ?게|는 것이|는 걸|기가?|기를) ?(?:너무 |제일 |정말 )?(?:무서|무섭|두려|겁)")


def doings_in(draft: Draft, told: str, code: LanguageCode, lexicon: Lexicon) -> dict[DeedSort, Deed]:
    """Return what is set out to be done and what goes wrong with it, where the idea is of nothing else."""
    if _AFRAID_TO.search(told):
        return {}  # what somebody is afraid to do is not set out for
    practised = draft.skill is not None and _PRACTISED.search(told)
    if practised or any(one is not None for one in (draft.fear, draft.habit, draft.dream)):
        return {}
    named = [one for one in (draft.hero, *draft.others) if one is not None]
    doing = doing_of(told, code, {word for one in named for word in (one.noun, one.name) if word})
    if doing is None:
        return {}
    hero = re.escape(draft.hero.noun) if draft.hero is not None else ""
    if hero and code == "ko" and re.search(rf"(?<![가-힣]){hero}[을를] ", doing.words):
        return {}  # it is done to the hero: 고양이를 태우고
    if doing.verb == "drive" and any(one.age == "adult" for one in draft.others):
        return {}  # it is the uncle who drives
    draft.skill = None  # who bakes a cake for the moon can bake
    if it := doing.forms.get("it"):  # nobody goes to what is not found yet
        draft.places = [one for one in draft.places if one.noun not in it]
    draft.places = [one for one in draft.places if not _done_to(one, doing)]
    if "김장" in doing.words:  # what comes of it is nothing one has
        doing = doing.model_copy(update={"words": f"{doing.words} 김치"})
    _add_where(draft, doing, code, lexicon)
    found: dict[DeedSort, Deed] = {"doing": doing}
    trouble = trouble_of(told, code)
    if trouble is None:
        return found
    draft.others = [one for one in draft.others if one.noun not in trouble.words]  # who eats it is no guest
    return found | {"trouble": trouble}


def _wishing_place(draft: Draft, said: str, words: str, code: LanguageCode) -> IdeaCharacter | None:
    """Return the place that is somebody here: the hill that wants to be a mountain."""
    before, _, after = said.partition(words)
    near = before[-30:] if code == "en" else after[:15]
    place = next((one for one in draft.places if one.noun in near), None)
    if place is None:
        return None
    draft.places.remove(place)
    return IdeaCharacter(noun=place.noun, category="thing", emoji=place.emoji)


_FOR_A_DAY: dict[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:becom(?:es?|ing)|became|is|was|gets to be|being|be|as) (?:the |a |an |her |his |my |their )?"
        r"(?P<who>mom|mum|mommy|mummy|mama|mother|dad|daddy|papa|father|grandma|granny|grandmother|grandpa|"
        r"grandfather) (?:for|all) ",
        re.IGNORECASE,
    ),
    "ko": re.compile(
        r"(?:하루|하루만|하루 동안|일일) (?P<who>엄마|아빠|할머니|할아버지)(?:[가이] (?:된|되|돼))?"
    ),
}
"""Whose place somebody takes who is then told of, too: a child who is mum for a day."""


def taking_places(draft: Draft, said: str, index: WordIndex) -> None:
    """Note the one of the family whose day the hero has, where the idea names nobody else."""
    found = _FOR_A_DAY[index.code].search(said)
    if found is None or draft.hero is None or draft.others or draft.hero.noun == found["who"]:
        return
    noun = found["who"].casefold()
    known = index.lexicon.characters.values()
    kind = next((one.key for one in known if noun in getattr(one, index.code).words), None)
    if kind is not None and kind != draft.hero.kind:
        draft.others.append(known_character(index.lexicon, kind, noun))


def dreaming(draft: Draft, said: str, index: WordIndex) -> str:
    """Note what somebody wishes to be, who is then no other character; return the text without it."""
    found = dream_of(said, index.code)
    if found is not None and draft.hero is None and SAYS_I.match(said):
        draft.hero = a_child(index)  # 나는 커서 공룡이 될 거야
    if found is not None and draft.hero is None:
        draft.hero = _wishing_place(draft, said, found.words, index.code)
    if found is None or draft.hero is None:
        return said
    if draft.hero.noun == found.noun:  # 공주님인데 꿈이 미용사
        if not draft.others:
            return said
        draft.hero = draft.others.pop(0)
    draft.dream = IdeaThing(noun=found.noun)
    draft.skill = draft.habit = None
    draft.others = [one for one in draft.others if one.name or one.noun not in found.noun]
    draft.things = [one for one in draft.things if one.noun not in found.noun]
    draft.places = [one for one in draft.places if one.noun != found.noun]
    return said.replace(found.words, " ")
