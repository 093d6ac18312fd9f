"""What an idea says went wrong: who did it, what was spoilt and whose it was, as a deed in its own words.

A mishap is *by* the hero (Gus the goat ate the mayor's speech), by another to what is the hero's own
(*mine*: my cousin ruined my drawing), by an *other* (Dad burned the birthday cake) or by *nobody* (the
wind tore our kite). Names are put into its forms when the roles are cast.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from fabula.core.words import LanguageCode
from fabula.languages import english_verbs
from fabula.languages.josa import attach
from fabula.writers.tale.grounding import english_mishaps, korean_mishaps
from fabula.writers.tale.grounding.deeds import By, Deed
from fabula.writers.tale.grounding.mishap_values import WHOSE, Spoilt
from fabula.writers.tale.grounding.slots import (
    LIVING,
    Draft,
    IdeaCharacter,
    IdeaThing,
    WordIndex,
    known_character,
    words,
)
from fabula.writers.tale.grounding.who import AT_HOME, PALS, a_child, is_child

_WHO = "<who>"
"""Stands in a clause for the name of who did it."""
_NEAR = (
    AT_HOME
    | PALS
    | words(
        "sister brother sibling cousin aunt uncle baby toddler friend neighbor neighbour classmate "
        "동생 여동생 남동생 언니 누나 오빠 형 사촌 이모 삼촌 고모 아기 친구 단짝 짝꿍 남자아이"
    )
)
"""Who is told of by somebody whose they are."""
_PALS = words("friend cousin classmate neighbor neighbour 친구 짝꿍 단짝 사촌")
_OUR = re.compile(r"^(?:my|our|the|우리 집|우리|내) ", re.IGNORECASE)
_SOMEBODY = words("someone somebody 누가 누군가 누")
_LIFELESS = words("wind storm rain wave lightning fire flood snow 바람 비 파도 폭풍 태풍 눈 번개 불 강물")
_HIS = re.compile(r"\b(?:his|her|its|their) (?:own )?(?=\w)")
_USUAL: dict[LanguageCode, dict[By, str]] = {
    "en": {"hero": "I spilled ink on the big map", "mine": "My cousin spilled milk on my drawing"},
    "ko": {"hero": "내가 큰 지도에 잉크를 쏟았어요", "mine": "사촌이 내 그림에 우유를 쏟았어요"},
}


def mishap_of(draft: Draft, text: str, index: WordIndex) -> Deed | None:
    """Return what the idea says was spoilt, and let `draft` say whose story it is; None where nothing was."""
    spoilt = _read(text, index.code)
    if spoilt is None or _is_meant(spoilt, index) or _is_somebody(spoilt, index):
        return None
    by = _settle(draft, spoilt, index)
    if by is None:
        return None
    _only_spoilt(draft, spoilt)
    if by in ("other", "nobody") and _head(spoilt.thing) in _STANDING:
        return None
    return _deed(spoilt, by, index.code)


def any_mishap(code: LanguageCode, by: tuple[By, ...] = ()) -> Deed:
    """Return a mishap for a plot that tells of one where the idea has none."""
    whose: By = "mine" if "mine" in by else "hero"
    spoilt = _read(_USUAL[code][whose], code)
    assert spoilt is not None  # the table above is in words that the readers know
    return _deed(spoilt, whose, code)


def as_cast(deed: Deed, hero: Mapping[str, str], other: Mapping[str, str] | None) -> dict[str, str]:
    """Return the deed's forms with the names of those who play it; the hero says them to the owner."""
    korean = deed.language == "ko"
    theirs = "자기" if korean else hero.get("their", "their")
    whose = theirs if deed.by == "hero" else hero[""] if korean else f"{hero['']}’s"
    who = hero[""] if deed.by == "hero" or other is None else other[""]
    named = attach(who, "이") if korean else who
    forms = {form: said.replace(_WHO, named).replace(WHOSE, whose) for form, said in deed.forms.items()}
    if deed.by != "hero" or other is None or korean:
        return forms
    owner = rf"(?:(?:the|my) (?:[\w-]+ )?)?(?i:{re.escape(other['noun'])}|{re.escape(other[''])})['’]s (?=\w)"
    return forms | {"own": re.sub(owner, "your ", forms["own"])}


def _read(text: str, code: LanguageCode) -> Spoilt | None:
    return english_mishaps.spoilt_in(text) if code == "en" else korean_mishaps.spoilt_in(text)


def _is_meant(spoilt: Spoilt, index: WordIndex) -> bool:
    """Return whether no thing is spoilt: food is eaten, as food is meant to be, or an arm is broken."""
    if _is_own_hurt(spoilt):
        return True
    if not spoilt.eaten:
        return False
    sense = index.sort(_head(spoilt.thing), "thing")
    food = sense is not None and "food" in index.lexicon.things[sense.key].tags
    return food or _head(spoilt.thing) in _DISHES


def _is_own_hurt(spoilt: Spoilt) -> bool:
    """Return whether what broke is a limb, for which nobody is to blame, or no thing at all: a winter."""
    thing = _IN_PASSING.sub("", spoilt.thing.casefold())
    return _head(thing) in _LIMBS | _NO_THING


_IN_PASSING = re.compile(r" (?:while |by )?[a-z]+ing\b.*$| (?:at|in|on|off) .*$")
_LIMBS = words(
    "arm arms leg legs bone bones wrist ankle finger fingers toe foot elbow knee nose tooth teeth "
    "heart wing tail "
    "팔 다리 뼈 손목 발목 손가락 발가락 무릎 코 이 이빨 앞니 머리 날개 꼬리 마음"
)
_NO_THING = words(
    "winter spring summer autumn fall night silence record promise 겨울 봄 여름 가을 밤 세상 시간"
)
_STANDING = words("wall walls floor ceiling bathroom kitchen garage 벽 바닥 천장 화장실 부엌 마루 거실")
"""What nobody goes to find something instead of."""
_DISHES = words(
    "cookie cookies carrots berries flies worms leaves grass plants mushroom lettuce 풀 벌레 잎 나뭇잎 밥 국"
)


def _is_somebody(spoilt: Spoilt, index: WordIndex) -> bool:
    """Return whether what is said to be spoilt is alive: no mishap to be made good."""
    sense = index.sort(_head(spoilt.thing), "character")
    thing = index.sort(_head(spoilt.thing), "thing")
    return sense is not None and thing is None and index.lexicon.characters[sense.key].category in LIVING


def _head(thing: str) -> str:
    return thing.rpartition(" ")[2].casefold()


def _settle(draft: Draft, spoilt: Spoilt, index: WordIndex) -> By | None:
    """Give the hero's part to whom it befell, and the second to who did it or who must be told."""
    if spoilt.speaker:
        _child_first(draft, index)
        return "hero"
    if not spoilt.who or _head(spoilt.who) in _SOMEBODY | _LIFELESS or _is_thing(draft, spoilt.who, index):
        _spoilt_hero(draft, spoilt)
        _child_first(draft, index, kept=True)
        return "nobody"
    doer = _doer(draft, spoilt.who, index)
    if doer is None:
        return None
    rest = [one for one in (draft.hero, *draft.others) if one is not None and one is not doer]
    mine = spoilt.ours and not _is_owned_by_another(spoilt, index)
    if spoilt.ours or _is_near(doer, spoilt.who):
        young = [one for one in rest if is_child(one) and (one.name or one.noun in ("child", "아이"))]
        draft.hero = young[0] if young else a_child(index)
        draft.others = [doer, *(_as_kin(one, index) for one in rest if one is not draft.hero)]
        return "mine" if mine else "other"
    alone = doer.model_copy(update={"count": 1})  # two who did it are told of as the one who owns up
    draft.hero, draft.others = alone, [one for one in rest if one.name or one.noun not in ("child", "아이")]
    return "hero"


def _doer(draft: Draft, who: str, index: WordIndex) -> IdeaCharacter | None:
    """Return who did it: one of the idea's people by name, a child by name, one of a kind."""
    found = _found(draft, who)
    if found is not None and found.name and found.category in LIVING:
        return found
    return _by_name(who, index) or found or _named(who, index)


def _as_kin(one: IdeaCharacter, index: WordIndex) -> IdeaCharacter:
    """Return the child's own family as people again, where a dog's had been taken for dogs."""
    sense = index.sort(one.noun, "character")
    if one.name or one.category not in LIVING or sense is None or _head(one.noun) not in _NEAR:
        return one
    return known_character(index.lexicon, sense.key, one.noun)


def _is_owned_by_another(spoilt: Spoilt, index: WordIndex) -> bool:
    """Return whether the speaker only says whose it is: my sister's picture."""
    owner = re.match(rf"{WHOSE} (?:\w+ )?(?P<who>[\w-]+)['’]s? ", spoilt.thing)
    return owner is not None and index.sort(owner["who"].casefold(), "character") is not None


def _child_first(draft: Draft, index: WordIndex, *, kept: bool = False) -> None:
    """Let a child be the hero who tells it; `kept`: unless the idea names one of whom it may be told."""
    hero = draft.hero
    own = hero is not None and (hero.noun in ("child", "아이") or (kept and _may_mind(hero)))
    if hero is None or own:
        draft.hero = hero or a_child(index)
        return
    draft.hero = a_child(index)
    if hero.category in LIVING:
        draft.others.insert(0, hero)


def _spoilt_hero(draft: Draft, spoilt: Spoilt) -> None:
    """Let what broke be a thing and no hero."""
    hero = draft.hero
    if hero is not None and not hero.name and spoilt.thing.casefold().endswith(hero.noun.casefold()):
        draft.add_thing(IdeaThing(kind=hero.kind, noun=hero.noun, emoji=hero.emoji))
        draft.hero = None


def _may_mind(hero: IdeaCharacter) -> bool:
    return bool(hero.name) or is_child(hero) or hero.category not in (*LIVING, "thing")


def _is_thing(draft: Draft, who: str, index: WordIndex) -> bool:
    """Return whether no being did it: the wave, the washing machine."""
    one = _found(draft, who)
    if _by_name(who, index) is not None:
        return False
    if one is not None:
        return one.category == "thing" and not one.name
    noun = _head(_OUR.sub("", who))
    return (
        index.sort(noun, "thing") is not None and index.sort(noun, "character") is None and who[0].islower()
    )


def _found(draft: Draft, who: str) -> IdeaCharacter | None:
    """Return who of the idea's people that is."""
    said = _OUR.sub("", who).casefold()
    people = [one for one in (draft.hero, *draft.others) if one is not None]
    for one in people:
        if one.name and re.search(rf"(?<!\w){re.escape(one.name.casefold())}(?!['’]s)", said):
            return one
    near = (one for one in people if said.endswith(one.noun.casefold()) or _many(one, said))
    return next(near, None)


def _many(one: IdeaCharacter, said: str) -> bool:
    return one.count > 1 and said.endswith((f"{one.noun.casefold()}s", f"{one.noun}들"))


def _by_name(who: str, index: WordIndex) -> IdeaCharacter | None:
    """Return a child by the name alone, where that is nobody's kind: Pip, 준이."""
    names = index.lexicon.names[index.code]
    given = {one for group in (*names.children.values(), *names.categories.values()) for one in group}
    plain = re.fullmatch(r"[가-힣]{1,3}이", who) if index.code == "ko" else who in given
    known = index.sort(who.casefold(), "character")
    living = known is not None and index.lexicon.characters[known.key].category in LIVING
    return a_child(index).model_copy(update={"name": who}) if plain and not living else None


def _named(who: str, index: WordIndex) -> IdeaCharacter | None:
    """Return somebody the reader of characters passed over: one of a known kind, a friend, or a name."""
    bare = _OUR.sub("", who)
    noun = _head(bare)
    sense = index.sort(noun, "character")
    if sense is not None:
        return known_character(index.lexicon, sense.key, noun)
    if noun in _PALS:
        return a_child(index).model_copy(update={"noun": bare.casefold()})
    proper = index.code == "en" and bare == who and bare[0].isupper() and " " not in bare
    return a_child(index).model_copy(update={"name": who}) if proper else None


def _is_near(doer: IdeaCharacter, who: str) -> bool:
    """Return whether it is told of by somebody else: my dog, Dad, 동생, 아기."""
    noun = _head(doer.noun)
    told = bool(re.match(r"(?:my|our|우리|내) ", who, re.IGNORECASE))
    return not doer.name and (told or noun in _NEAR or noun.removeprefix("외").removeprefix("친") in AT_HOME)


def _only_spoilt(draft: Draft, spoilt: Spoilt) -> None:
    """Let what was spoilt be nobody and nowhere, and its owner who must be told of it."""
    thing = spoilt.thing.removeprefix(f"{WHOSE} ").casefold()
    draft.places = [one for one in draft.places if not thing.endswith(one.noun.casefold())]
    draft.others = [one for one in draft.others if one.name or not thing.endswith(one.noun.casefold())]
    names = {one.name for one in (draft.hero, *draft.others) if one is not None and one.name}
    names |= {name.casefold() for name in names}
    draft.things = [one for one in draft.things if one.noun not in names]
    draft.others = [one for one in draft.others if one.name or one.noun not in names]
    draft.skill = draft.habit = None


def _deed(spoilt: Spoilt, by: By, code: LanguageCode) -> Deed:
    forms = _english(spoilt, by) if code == "en" else _korean(spoilt, by)
    said = f"{forms['did']} {forms['past']} {spoilt.thing} {spoilt.who}".replace(WHOSE, "")
    return Deed(words=f"{said} {said.casefold()}", verb=spoilt.verb, language=code, forms=forms, by=by)


def _english(spoilt: Spoilt, by: By) -> dict[str, str]:
    forms = dict(spoilt.forms)
    if by == "hero":
        forms = {form: _HIS.sub(f"{WHOSE} ", said) for form, said in forms.items()}
    if "past" not in forms:
        typed = spoilt.who.casefold() if _head(spoilt.who) in _SOMEBODY | _LIFELESS else spoilt.who
        typed = f"the {typed}" if typed.islower() and typed not in _SOMEBODY else typed
        forms["past"] = f"{typed if by == 'nobody' else _WHO} {forms['did']}"
    forms = {form: re.sub(r"^The ", "the ", said) for form, said in forms.items()}
    if not forms["it"].startswith((WHOSE, "the ", "all ")) and not re.match(r"\S+['’]", forms["it"]):
        forms["it"] = f"the {forms['it']}"
    return forms | {
        "": forms["it"],
        "whole": forms["base"],
        "own": forms["did"].replace(WHOSE, "my"),
        "mine": forms["it"].replace(WHOSE, "my"),
        "does": english_verbs.present(forms["base"]),
    }


def _korean(spoilt: Spoilt, by: By) -> dict[str, str]:
    forms = dict(spoilt.forms)
    if not spoilt.who and by == "nobody":  # 연이 찢어졌어요 has no subject but the thing
        forms["past"] = f"{attach(forms['it'], '이')} {forms['past']}"
        forms["did"] = forms["past"]
    else:
        forms["did"] = f"{attach(spoilt.who, '이') if by == 'nobody' else _WHO} {forms['past']}"
    return forms | {
        "": forms["it"],
        "whole": forms["past"],
        "own": forms["past"].replace(WHOSE, "내"),
        "mine": forms["it"].replace(WHOSE, "내"),
    }
