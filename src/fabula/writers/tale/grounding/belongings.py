"""Which of an idea's nouns are things that somebody may have: no weather, nothing one is kept from."""

from __future__ import annotations

import re
from collections.abc import Mapping

from fabula.core.words import LanguageCode
from fabula.writers.tale.grounding.slots import (
    Draft,
    IdeaPlace,
    IdeaThing,
    WordIndex,
    words,
)
from fabula.writers.tale.grounding.spelling import singulars

_BODY = words(
    """
    pocket pockets sleeve sleeves lap
    throat neck leg legs tail ear ears nose trunk pouch beak wing wings eye eyes horn horns antler antlers
    fur mane feather feathers spot spots stripe stripes paw paws foot feet hair belly tummy
    가시 목 다리 꼬리 귀 코 부리 날개 눈 뿔 털 갈기 깃털 점 줄무늬 발 머리 머리카락 배꼽 볼 엉덩이 주머니
    """
)
_NO_THINGS = words(
    "시험지 성적표 시험 test exam 급식 "
    "haircut haircuts shot shots injection vaccine checkup visit memory memories dementia heaven funeral "
    "clothes pants underpants underwear knickers tonsils tonsil appendix adenoids tummy flu "
    "joke jokes breakfast lunch dinner hour hours minute day time "
    "plastic plastics metal rubber pollution chat chats call calls "
    "misunderstanding 오해 room sky world air team club errand errands "
    "하늘 세상 공기 심부름 동아리 모임 팀"
)
_PEOPLE = words("사람 사람들 people person everybody animals animal friends 동물 동물들 친구들 모두")
_IN_WEATHER = re.compile(
    r"\bin (?:the|a) (?:fog|rain|snow|storm|wind)\b|안개 속|빗속|눈 속|눈밭|폭풍우? 속", re.IGNORECASE
)
_WEATHER_KINDS = frozenset(["fog", "rain", "snow", "storm", "wind"])
_STORMS = words("storm blizzard hurricane typhoon 폭풍 폭풍우 태풍 눈보라")
_ACHES = re.compile(r"\b(?:hurts?|aches?|aching|sore)\b|아프|아파|아픈|쑤시", re.IGNORECASE)
_OWN_HOME = words("집 우리집 home house") | {"우리 집", "our house"}
_OPENS = re.compile(
    r"문이 열(?:리|렸)|문(?:을)? (?:여는|연|열었|열어요|닫는|두드)|\bknock\w* (?:on|at)\b", re.IGNORECASE
)
"""A bakery opens its door: nothing is stuck."""
_BEYOND = words("하늘나라 하늘 무지개다리 다리 heaven sky")
"""Where the dead are said to be: no place to go to."""
_NO_PLACES = words("royal navy army holiday holidays vacation trip work 회사")
_ALLERGIC = re.compile(r"알레르기|알러지|아토피")
"""What somebody must not eat is nothing to carry: 땅콩 알레르기."""
_TOY = re.compile(r"(?:stuffed|plush|cuddly|knitted) \w+|[가-힣]+ ?인형")
_LOST = ("lost", "discovery", "making", "mending")


_CAUGHT = re.compile(r"\b(?:an?|has|have|had|catch\w*|caught|got|with) (?:\w+ )?colds?\b|\bcolds\b", re.I)
"""A cold that one has is no frost."""


def only_things(draft: Draft, said: str, themes: Mapping[str, float]) -> None:
    """Let a part of a body be no thing to carry unless it was lost or found, and everybody nobody."""
    loose = any(themes.get(theme, 0.0) >= 1.0 for theme in _LOST)
    around = _WEATHER_KINDS if _IN_WEATHER.search(said) else frozenset()
    draft.things = [
        one
        for one in draft.things
        if one.noun not in _PEOPLE | _NO_THINGS
        and (loose or one.noun.rpartition(" ")[2] not in _BODY)
        and (one.kind != "tooth" or (themes.get("toothlost", 0.0) >= 1.0 and not _ACHES.search(said)))
        and one.kind not in around
        and not (one.kind == "cold" and _CAUGHT.search(said))
        and one.noun not in _STORMS
    ]
    if themes.get("making", 0.0) >= 1.0:
        draft.things = [one for one in draft.things if not _WORKS_WITH.search(one.noun)]
    if isinstance(draft.fear, IdeaThing) and themes.get("checkup", 0.0) < 1.0:
        draft.places = [one for one in draft.places if one.noun != draft.fear.noun]  # faced, not gone to
    at_home = themes.get("home", 0.0) >= 1.0
    at_home = at_home and themes.get("moving", 0.0) < 1.0  # where one moves is a place with a name
    at_home = at_home and themes.get("guest", 0.0) < 1.0  # a guest goes home to another house than ours
    own = [one for one in draft.places if one.noun in _OWN_HOME or one.noun.startswith("우리 집 ")]
    joined = any(themes.get(theme, 0.0) >= 1.0 for theme in ("newcomer", "remembrance"))
    own += [one for one in draft.places if one.noun in ("방", "내 방", "집")] if joined else []
    draft.places = [one for one in draft.places if (at_home and not joined) or one not in own]
    draft.places = [one for one in draft.places if one.noun not in _NO_PLACES]
    if themes.get("remembrance", 0.0) >= 1.0:
        draft.places = [one for one in draft.places if one.noun not in _BEYOND]
    draft.things = [
        one
        for one in draft.things
        if not re.search(rf"\binstead of (?:\w+ )*?{re.escape(one.noun)}\b", said, re.IGNORECASE)
    ]
    draft.things = [one for one in draft.things if not _is_kept_from(one, said, lost=loose)]
    if _OPENS.search(said):
        draft.things = [one for one in draft.things if one.noun not in ("문", "door")]
    draft.things = [one for one in draft.things if one.kind != "rubbish"]  # nothing to have or to lend
    if _ALLERGIC.search(said):
        draft.things = []
    nouns = {one.noun for one in draft.things}
    draft.things = [one for one in draft.things if one.kind or not nouns & set(singulars(one.noun))]
    if themes.get("moving", 0.0) >= 1.0:
        draft.things = [one for one in draft.things if one.noun not in ("suitcase", "여행 가방")]
    if themes.get("checkup", 0.0) >= 1.0 or themes.get("toothlost", 0.0) >= 1.0:
        draft.things = [one for one in draft.things if not _is_on_body(one, said)]
    toys = [one for one in draft.others if _TOY.fullmatch(one.noun) and not one.name]
    draft.others = [one for one in draft.others if one not in toys]
    draft.things += [IdeaThing(kind="teddy-bear", noun=one.noun, emoji="🧸") for one in toys]
    if themes.get("potty", 0.0) >= 1.0:
        draft.others = [one for one in draft.others if one.kind != "teacher"]
    if draft.hero is not None and draft.hero.noun in _PEOPLE and not draft.hero.name:
        draft.hero = draft.others.pop(0) if draft.others else None


_FURNITURE = {
    "kitchen": "fridge|refrigerator|freezer|oven|cooker|dishwasher|sink|washing machine|tumble dryer",
    "cottage": "sofa|couch|armchair|bookcase|bookshelf|fireplace|television|radiator|stairs|cushions?",
    "bedroom": "wardrobe|closet|bed|chest of drawers",
}
_BEHIND = (
    r"\b(?:behind|under|underneath|beneath) (?:the|our|my|his|her|their|an?) (?:\w+ )?(?P<what>{what})\b"
)


def found_behind(draft: Draft, said: str, index: WordIndex) -> None:
    """Let what is behind or under a piece of furniture be in its room: a door behind the washing machine."""
    for room, what in _FURNITURE.items():
        found = re.search(_BEHIND.format(what=what), said, re.IGNORECASE)
        if found is None:
            continue
        others = [one for one in draft.things if one.noun != found["what"].casefold()]
        draft.things = others or draft.things
        if not draft.places and room in index.lexicon.places:
            entry = index.lexicon.places[room]
            draft.add_place(IdeaPlace(kind=room, noun=entry.en.noun, emoji=entry.emoji))
        return


_ON_BODY = words("cast plaster bandage sling crutch brace 깁스 붕대")


def _is_on_body(one: IdeaThing, said: str) -> bool:
    """Return whether it is worn, or gone down with a tooth: an arm in a cast, swallowed with a sandwich."""
    eaten = rf"\bswallow\w* (?:it |up )?(?:with|in|along with) (?:\w+ ){{0,2}}?{re.escape(one.noun)}"
    return one.noun in _ON_BODY or re.search(eaten, said, re.IGNORECASE) is not None


_WORKS_WITH = re.compile(r"\b(?:needle|hammer|saw|brush|paintbrush|scissors|loom|drill|oven)s?$")
"""With what is made, and what nobody makes: knitting needles."""
_KEPT_FROM = r"\b(?:allerg\w+ to|cannot eat|can't eat|not allowed) (?:\w+ )?{noun}"
_LEFT_AT_HOME = (
    r"\b(?:forgets?|forgot|forgotten|left) (?:to bring )?(?:his|her|their|my|its|the) (?:\w+ )?{noun}"
)


def _is_kept_from(one: IdeaThing, said: str, *, lost: bool) -> bool:
    """Return whether the thing must not be in the book: what one is allergic to, what was forgotten."""
    patterns = (_KEPT_FROM,) if lost else (_KEPT_FROM, _LEFT_AT_HOME)
    return any(re.search(each.format(noun=re.escape(one.noun)), said, re.IGNORECASE) for each in patterns)


_GIFTS: dict[LanguageCode, tuple[tuple[re.Pattern[str], str], ...]] = {
    "en": tuple(
        (
            re.compile(
                rf"\b(?:lost|los(?:es?|ing)|missing|(?:cannot|can't|could not) find|steals?|stole) "
                rf"(?:all (?:of )?)?(?:his|her|its|their|the) (?:\w+ )?(?P<gift>{gifts})\b",
                re.IGNORECASE,
            ),
            kind,
        )
        for gifts, kind in (
            (
                "roar|laugh|laughter|giggles?|voice|song|hum|meow|bark|moo|buzz|jump|hop|bounce|quack|howl|purr|hoot|tune",
                "song",
            ),
            ("sparkles?|shine|glow|twinkle|glitter|light|smile|colou?rs?|stripes|spots|rainbow", "light"),
        )
    ),
    "ko": tuple(
        (re.compile(rf"(?P<gift>{gifts})(?:을|를)? (?:모두 |다 )?(?:잃어버|잃은|잃었|도둑맞|빼앗)"), kind)
        for gifts, kind in (
            ("웃음|웃음소리|목소리|노래|울음소리|으르렁 소리|포효|소리", "song"),
            ("반짝임|빛|색깔|색|미소|빛깔|줄무늬|무늬", "light"),
        )
    ),
}
"""What somebody can lose and nobody can hold, by what it is drawn as: a roar, a sparkle, 웃음."""


_NO_LAUGH: dict[LanguageCode, tuple[re.Pattern[str], str]] = {
    "en": (
        re.compile(
            r"\b(?:never|forgot how to|cannot|can't|does not|doesn't) (?:ever )?"
            r"(?:laughs?|smiles?)\b",
            re.IGNORECASE,
        ),
        "laugh",
    ),
    "ko": (re.compile(r"(?:웃지|웃을 줄) (?:않는|못하는|모르는)|(?:안|못) 웃는"), "웃음"),
}
"""Who never laughs has lost it, too."""


def lost_gift(draft: Draft, said: str, code: LanguageCode) -> None:
    """Let a lost roar be what is looked for."""
    for pattern, kind in _GIFTS[code]:
        found = pattern.search(said)
        if found is not None:
            noun = found["gift"]
            draft.things = [one for one in draft.things if one.noun not in noun and noun not in one.noun]
            draft.things.insert(0, IdeaThing(kind=kind, noun=noun))
            return
    pattern, noun = _NO_LAUGH[code]
    if pattern.search(said):
        draft.things.insert(0, IdeaThing(kind="song", noun=noun))
