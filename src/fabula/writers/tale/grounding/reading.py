"""Grounding: what an idea says, slot by slot: who, where, with what, afraid of what, wishing for what.

Nothing is made up here; what the idea does not say stays empty and the planner fills it. Each language has a
reader of its own; emoji, themes, hour, weather and season are read the same way in both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TypeVar

from pydantic import Field

from fabula.core.values import Brief, Value
from fabula.core.words import Feeling, LanguageCode, Season, Theme, Time, Tone, Weather
from fabula.languages import detect
from fabula.languages.josa import attach
from fabula.lexicon.model import Lexicon, Sign
from fabula.writers.tale.grounding.deeds import Deed, DeedSort, deed_of
from fabula.writers.tale.grounding.emoji_names import category_of, emoji_words, has_emoji, without_emoji
from fabula.writers.tale.grounding.english import read_english
from fabula.writers.tale.grounding.korean import read_korean
from fabula.writers.tale.grounding.slots import (
    Draft,
    IdeaCharacter,
    IdeaPlace,
    IdeaThing,
    WordIndex,
    known_character,
    words,
)

K = TypeVar("K", bound=str)

_PATH = re.compile(
    r"(?:^|\s)(?:[A-Za-z]:\\|~?/|\.{1,2}/)\w|\w[/\\]\w+[/\\]\w|\w\.(?:txt|png|exe|md|py|json|pdf)\b"
)
"""Text that looks like a path: its words name files, not heroes."""


class Grounding(Value):
    """Everything understood from an idea. `themes` are weights by theme name (docs/plots.md)."""

    hero: IdeaCharacter | None = None
    others: tuple[IdeaCharacter, ...] = ()
    places: tuple[IdeaPlace, ...] = ()
    things: tuple[IdeaThing, ...] = ()
    fear: IdeaThing | IdeaCharacter | None = None
    skill: str | None = None
    habit: str | None = None
    """What somebody cannot stop doing."""
    wish: Deed | None = None
    """What somebody wishes to do that is no skill to practise."""
    weary: Deed | None = None
    """What somebody is tired of doing, or will not do."""
    way: Deed | None = None
    """What somebody does that nobody else does."""
    themes: dict[str, float] = Field(default_factory=dict)
    time: Time | None = None
    weather: Weather | None = None
    season: Season | None = None
    feelings: tuple[Feeling, ...] = ()
    tone: Tone | None = None
    """How it should feel to read."""
    lesson: str = ""
    unknown: tuple[str, ...] = ()

    def deed(self, sort: str | None) -> Deed | None:
        """Return the idea's own deed of that sort: its wish, what it is weary of, its way."""
        return {"wish": self.wish, "weary": self.weary, "way": self.way}.get(sort or "")


def ground(brief: Brief, lexicon: Lexicon) -> Grounding:
    """Return what the idea of `brief` says, in whichever of the two languages it is written."""
    text = _turned(clean(brief.idea))
    bare = without_emoji(text)
    spoken = any(c.isalpha() for c in bare)
    code = detect(bare) if spoken else brief.language
    index = WordIndex(lexicon, code)
    read = read_korean if code == "ko" else read_english
    draft = read(bare, index, guess=not _PATH.search(brief.idea)) if spoken else Draft()
    said = bare
    if has_emoji(text):
        shown = emoji_words(text)
        _take_emoji(shown, draft, lexicon, index)
        said = f"{bare} {' '.join(ko if code == 'ko' else en for _, en, ko in shown)}"
    return _finish(draft, said, index)


_BORN = (
    (
        re.compile(
            r"^(?:an? )?(?P<what>(?:new |little |baby )*(?:sister|brother|baby)) (?:is|was) born to "
            r"(?P<who>an? .+)$",
            re.I,
        ),
        "{who} who gets a new baby {what}",
    ),
)
_TEACHES = (
    (
        re.compile(
            r"^(?P<who>.+?) (?:who|that) (?:teaches|taught) (?P<pupil>an? .+?) (?:how )?to (?P<what>.+)$",
            re.I,
        ),
        "{pupil} who learns to {what} from {who}",
    ),
    (
        re.compile(
            r"^(?P<pupil>[가-힣 ]+?)(?:에게|한테) (?P<what>[가-힣 ]+?[을를]) 가르치는 (?P<who>[가-힣 ]+)$"
        ),
        "{who}에게 {what} 배우는 {pupil}",
    ),
)
_FRIGHTENS = (
    (
        re.compile(
            r"^(?P<what>.+?) (?:who|that|which) (?:frighten|scare|terrifie)(?:s|d|ed) (?P<who>an? .+)$",
            re.I,
        ),
        "{who} who is afraid of {what}",
    ),
    (
        re.compile(
            r"^(?P<who>[가-힣 ]+?)[을를] (?:놀라게|무섭게|겁나게|겁먹게) (?:하는|한) (?P<what>[가-힣 ]+)$"
        ),
        "{what}{josa} 무서워하는 {who}",
    ),
)


def _turned(text: str) -> str:
    """Return an idea of what frightens or teaches somebody as one of whom it befalls: the hero goes first."""
    for pattern, turned in (*_FRIGHTENS, *_TEACHES, *_BORN):
        found = pattern.match(text)
        if found:
            words = found.groupdict()
            return turned.format(**words, josa=attach(words["what"], "을")[len(words["what"]) :])
    return text


_DROPPED = re.compile(r"\b(wo|does|did|do|is|was|are|were|ca|could|would|should|has|had)nt\b", re.IGNORECASE)
"""Words typed without their apostrophe: wont, doesnt."""


def clean(idea: str) -> str:
    """Return the idea as plain running text: no markup, addresses or brackets, one kind of quotes."""
    text = re.sub(r"<[^<>]{0,200}>|https?://\S+|&[a-z]{2,6};", " ", idea)
    words = re.sub(r"\S*[/\\]\S*[/\\]\S*", " ", text)  # a path beside words is nobody's name
    text = words if any(c.isalpha() for c in words) else text
    text = re.sub(r"[’‘`´]", "'", re.sub(r"[“”„«»『』「」]", '"', text))
    text = _DROPPED.sub(r"\1n't", text)
    text = re.sub(r"[_\\/|*#~<>{}\[\]=+^•·]+", " ", text)
    return re.sub(r"\s+", " ", text).strip()


_PARENTS = words("mother mom mum mommy mummy mama father dad daddy papa 엄마 아빠 어머니 아버지")
_CLOSE_KIN = _PARENTS | words(
    "sister brother son daughter baby 동생 여동생 남동생 언니 누나 오빠 형 아들 딸 아기"
)
_FAR_KIN = words("grandmother grandma granny grandfather grandpa aunt uncle cousin")


def _kin_alike(draft: Draft, said: str, lexicon: Lexicon) -> None:
    """Let the family of an animal be of its kind: a rabbit's mother is a rabbit."""
    hero = draft.hero
    if hero is None or hero.category == "person" or hero.kind not in lexicon.characters:
        return
    for at, other in enumerate(draft.others):
        noun = other.noun.rsplit(" ", 1)[-1]
        own = noun in _FAR_KIN and re.search(rf"\b(?:his|her|its|their) (?:\w+ )?{noun}\b", said)
        if not other.name and other.category == "person" and (noun in _CLOSE_KIN or own):
            like = {"kind": hero.kind, "category": hero.category, "size": hero.size, "emoji": hero.emoji}
            draft.others[at] = other.model_copy(update=like)


_FOUND_EN = r"{noun}s? (?:(?:that|which) (?:is|was|are|were) )?(?:found|hidden|discovered|dug up)\b"
_FOUND_KO = (
    r"(?<![을를] )(?:찾은|찾아낸|발견한|주운|나온|숨겨진|숨어 있는|파낸) "
    r"(?:\S+ ){{0,2}}{noun}(?![가-힣]{{2}})"
)
_BEFELL_EN = (
    r"{noun}s? (?:that|which|who) "
    r"(?:(?:has|had|was|is|will|would|does|did|could|can)(?: not|n't)? |won't |can't )?"
    r"(?:grew|grows?|fell|stop|broke|break|got stuck|get stuck|stuck|open|budge|leak|sank|sink|vanish|start)"
)
_GONE_EN = (
    r"{noun}s? (?:went missing|goes missing|is missing|has gone|got lost|stuck|"
    r"disappear(?:s|ed)|vanish(?:es|ed))"
)
_GONE_KO = r"{noun}[이가] (?:또 )?(?:없어졌|사라졌|없어진|사라진)"
_BEFELL_KO = (
    r"(?:소리가 안 나는|소리 안 나는|자란|커진|멈춘|멈춰 버린|쓰러진|넘어진|안 열리는|열리지 않는|"
    r"고장 난|부서진|막힌|터진|가라앉은|꿈쩍 않는|꿈쩍도 않는|사라진|없어진) (?:\S+ )?{noun}"
)
_CAME_EN = (
    r"{noun}s? (?:(?:that|which|who) )?(?:(?:came|comes|come|fell|falls|fallen|landed|lands) "
    r"|(?:was|is|were) (?:late|missing|gone)|(?:did|would|does)(?: not|n't) (?:come|rise)|oversle"
    r"|went (?:out|away)|hid\b)"
)
_CAME_KO = (
    r"(?:내려온|내려앉은|떨어진|빠진|찾아온|들어온) (?:\S+ )?{noun}|"
    r"{noun}(?:들|님|님들)?[이가] \S* ?(?:내려|떨어|빠|찾아온|들어온|뜨지|떠오르지|나오지|안 뜨|안 뜬|늦게)|"
    r"늦잠 (?:자는|잔) {noun}"
)
_FRIENDS = re.compile(
    r"\b(?:two|three|four|five|\d) (?:\w+ )?(?:friends|pals|neighbou?rs)\b|(?:두|세|네|다섯|여러) 친구"
)
_TASTES = re.compile(r"\btast(?:es?|ed|ing)\b|맛")
_FRUIT = re.compile(r"먹|과일|달콤|달고|깎|과수원|배나무|사과")


def _things_not_heroes(draft: Draft, said: str, index: WordIndex) -> None:
    """Let what is found or built be a thing, not the hero, and what comes down from the sky a guest."""
    hero = draft.hero
    if hero is None or hero.name or draft.others:
        return
    english, lexicon = index.code == "en", index.lexicon
    found, came = (_FOUND_EN, _CAME_EN) if english else (_FOUND_KO, _CAME_KO)

    def of_hero(pattern: str) -> bool:
        return bool(re.search(pattern.format(noun=re.escape(hero.noun)), said, re.IGNORECASE))

    sense = index.sort(hero.noun, "thing") or index.sort(hero.noun.split()[0], "thing")
    lifeless = hero.category in ("thing", "plant", "machine")
    in_the_sky = hero.kind in lexicon.things and lexicon.things[hero.kind].handling == "sky"
    dish = sense is not None and lexicon.things[sense.key].handling in ("eaten", "served")
    tasted = lifeless and dish and bool(_TASTES.search(said))
    theirs = lifeless and sense is not None and bool(_FRIENDS.search(said))
    befell = lifeless and sense is not None and of_hero(_BEFELL_EN if english else _BEFELL_KO)
    befell = befell or (lifeless and of_hero(_GONE_EN if english else _GONE_KO))
    discovered = lifeless and not hero.kind and of_hero(found)
    if theirs or tasted or befell or discovered or (in_the_sky and of_hero(came)):
        kind = hero.kind if in_the_sky else sense.key if sense else ""
        thing = IdeaThing(kind=kind, noun=hero.noun, adjectives=hero.adjectives, emoji=hero.emoji)
        draft.hero = None
        draft.things.insert(0, thing)


_BODY = words(
    """
    throat neck leg legs tail ear ears nose trunk pouch beak wing wings eye eyes horn horns antler antlers
    fur mane feather feathers spot spots stripe stripes paw paws foot feet hair belly tummy
    목 다리 꼬리 귀 코 부리 날개 눈 뿔 털 갈기 깃털 점 줄무늬 발 머리 머리카락 배꼽 볼 엉덩이 주머니
    """
)
_NO_THINGS = words(
    "joke jokes breakfast lunch dinner hour hours minute day time sky world air team club errand errands "
    "하늘 세상 공기 심부름 동아리 모임 팀"
)
_PEOPLE = words("사람 사람들 people person everybody animals animal friends 동물 동물들 친구들 모두")
_IN_WEATHER = re.compile(
    r"\bin (?:the|a) (?:fog|rain|snow|storm|wind)\b|안개 속|빗속|눈 속|눈밭|폭풍우? 속", re.IGNORECASE
)
_WEATHER_KINDS = frozenset(["fog", "rain", "snow", "storm", "wind"])
_OWN_HOME = words("집 우리집 home house") | {"우리 집", "our house"}
_TOY = re.compile(r"(?:stuffed|plush|cuddly|knitted) \w+|[가-힣]+ ?인형")
_LOST = ("lost", "discovery", "making", "mending")


def _only_things(draft: Draft, said: str, themes: Mapping[str, float]) -> None:
    """Let a part of a body be no thing to carry unless it was lost or found, and everybody nobody."""
    loose = any(themes.get(theme, 0.0) >= 1.0 for theme in _LOST)
    around = _WEATHER_KINDS if _IN_WEATHER.search(said) else frozenset()
    draft.things = [
        one
        for one in draft.things
        if one.noun not in _PEOPLE | _NO_THINGS
        and (loose or one.noun.rpartition(" ")[2] not in _BODY)
        and one.kind not in around
    ]
    if isinstance(draft.fear, IdeaThing):
        draft.places = [one for one in draft.places if one.noun != draft.fear.noun]  # faced, not gone to
    at_home = any(themes.get(theme, 0.0) >= 1.0 for theme in ("home", "moving"))
    draft.places = [one for one in draft.places if at_home or one.noun not in _OWN_HOME]
    toys = [one for one in draft.others if _TOY.fullmatch(one.noun) and not one.name]
    draft.others = [one for one in draft.others if one not in toys]
    draft.things += [IdeaThing(kind="teddy-bear", noun=one.noun, emoji="🧸") for one in toys]
    if draft.hero is not None and draft.hero.noun in _PEOPLE and not draft.hero.name:
        draft.hero = draft.others.pop(0) if draft.others else None


def _boat_or_pear(draft: Draft, said: str) -> None:
    """Let 배 be a boat unless it is eaten."""
    draft.things = [
        one.model_copy(update={"kind": "boat", "emoji": "⛵"})
        if one.kind == "pear" and one.noun == "배" and not _FRUIT.search(said)
        else one
        for one in draft.things
    ]


def _finish(draft: Draft, said: str, index: WordIndex) -> Grounding:
    code, lexicon = index.code, index.lexicon
    _kin_alike(draft, said, lexicon)
    _child_speaks(draft, said, code, lexicon)
    _sleeping_alone(draft, said, code, lexicon)
    _own_first(draft, said)
    _named_first(draft)
    _things_not_heroes(draft, said, index)
    _boat_or_pear(draft, said)
    signs = lexicon.signs
    deeds = _deeds(draft, said, code)
    disliked = _disliked(draft, said, lexicon)
    themes = _themes(draft, said, code, signs.themes, deeds)
    if disliked:
        themes["tasting"] = max(themes.values(), default=0.0) + 0.5
    _only_things(draft, said, themes)
    for deed in deeds.values():
        said = said.replace(deed.words, " ")  # who wants to see summer lives in no summer yet
    feelings = _feelings(said, code, lexicon)
    tones = _named(signs.tones, said, code)
    return Grounding(
        hero=draft.hero,
        others=tuple(draft.others),
        places=tuple(draft.places),
        things=tuple(draft.things),
        fear=draft.fear,
        skill=draft.skill,
        habit=draft.habit,
        **deeds,
        themes=themes,
        time=next(iter(_named(signs.times, said, code)), None),
        weather=_weather(_named(signs.weathers, said, code)),
        season=next(iter(_named(signs.seasons, said, code)), None),
        feelings=tuple(one for one in feelings if not (draft.fearless and one == "afraid")),
        tone=next(iter(tones), None),
        lesson=draft.lesson,
        unknown=tuple(dict.fromkeys(draft.unknown)),
    )


_OWNED_ACTS = (
    r"\b{owner}'s (?:\w+ )?{thing} (?!(?:is|was|are|were|has|had|and|or|in|on|at|with|by|to|who|that)\b)\w+"
)


_DISLIKES = re.compile(r"\b(?:hates?|hated|dislikes?|won't eat)\b|싫", re.IGNORECASE)


def _disliked(draft: Draft, said: str, lexicon: Lexicon) -> bool:
    """Return whether food is disliked, which is then no fear but a thing to taste."""
    fear = draft.fear if isinstance(draft.fear, IdeaThing) else None
    feared = fear is not None and _is_food(fear, lexicon)
    if not (feared or any(_is_food(one, lexicon) for one in draft.things)) or not _DISLIKES.search(said):
        return False
    if fear is not None and feared:
        draft.fear = None
        draft.things.insert(0, fear)
    return True


_DISHES = ("밥", "국", "김치", "나물", "찌개", "soup", "salad", "stew")


def _is_food(one: IdeaThing, lexicon: Lexicon) -> bool:
    known = lexicon.things.get(one.kind)
    return "food" in known.tags if known is not None else one.noun.endswith(_DISHES)


def _own_first(draft: Draft, said: str) -> None:
    """Let what acts be the hero, not its owner: grandpa's armchair walks, the miller's daughter bargains."""
    hero = draft.hero
    if hero is None or hero.name:
        return
    owner = re.escape(hero.noun)
    for one in draft.others:
        if re.search(rf"\b{owner}'s (?:\w+ )?{re.escape(one.noun)}\b", said) and not one.name:
            draft.others.remove(one)
            draft.others.insert(0, hero)
            draft.hero = one
            return
    for thing in draft.things:
        if re.search(_OWNED_ACTS.format(owner=owner, thing=re.escape(thing.noun)), said, re.IGNORECASE):
            draft.things.remove(thing)
            draft.others.insert(0, hero)
            draft.hero = IdeaCharacter(noun=thing.noun, adjectives=thing.adjectives, emoji=thing.emoji)
            return


_CHILD_SPEAKS = re.compile(r"\b(?:my|I|me)\b|나는|내가|내 |우리|싫어요|싶어요|좋아요")


def _child_speaks(draft: Draft, said: str, code: LanguageCode, lexicon: Lexicon) -> None:
    """Let a child be the hero where one speaks of its mother: the first day at nursery without her."""
    hero = draft.hero
    if hero is not None and hero.noun in _PARENTS and not hero.adjectives and _CHILD_SPEAKS.search(said):
        draft.others.insert(0, hero)
        draft.hero = known_character(lexicon, "child", getattr(lexicon.characters["child"], code).noun)


_ALONE_AT_NIGHT = re.compile(
    r"\b(?:afraid|scared|frightened) (?:to sleep|of sleeping)|(?:자기|잠자기|잠들기)(?:가|는)? (?:무서|겁)",
    re.IGNORECASE,
)


def _sleeping_alone(draft: Draft, said: str, code: LanguageCode, lexicon: Lexicon) -> None:
    """Let who is afraid to sleep alone be afraid of the dark: it is no sleep that frightens."""
    if draft.fear is None and _ALONE_AT_NIGHT.search(said):
        dark = lexicon.things["dark"]
        draft.fear = IdeaThing(kind="dark", noun=getattr(dark, code).noun, emoji=dark.emoji)
        draft.skill = None


def _named_first(draft: Draft) -> None:
    """Let the one child with a name be the hero: Theo, when a baby sister comes home."""
    hero = draft.hero
    named = [one for one in draft.others if one.name and one.category == "person"]
    kin = hero is not None and not hero.name and hero.noun.rpartition(" ")[2] in _CLOSE_KIN
    if hero is not None and kin and len(named) == 1:
        draft.others.remove(named[0])
        draft.others.insert(0, hero)
        draft.hero = named[0]


def _deeds(draft: Draft, said: str, code: LanguageCode) -> dict[DeedSort, Deed]:
    """Return the idea's own deed by its sort; what one will not do or does oddly is no skill to practise."""
    found = deed_of(said, code) if draft.hero is not None else None
    taken = found is not None and found[0] != "way" and draft.habit is not None
    if found is None or taken or (found[0] == "wish" and draft.skill is not None):
        return {}
    draft.skill = draft.habit = None
    lifeless = [one for one in draft.others if one.category == "thing" and one.noun in found[1].words]
    draft.others = [one for one in draft.others if one not in lifeless]
    return dict([found])


# --- themes and circumstances


_TELLING: frozenset[Theme] = frozenset(
    [
        "promise",
        "habit",
        "celebration",
        "tooth",
        "contest",
        "tasting",
        "mending",
        "forgetting",
        "guest",
        "errand",
        "anger",
        "newborn",
        "astray",
        "runaway",
        "farewell",
        "bargain",
        "lateness",
        "attachment",
        "discovery",
        "club",
        "craft",
    ]
)
"""Themes that, once named, are what an idea is about."""
_DEED_THEMES: dict[DeedSort, Theme] = {"wish": "wish", "weary": "reluctance", "way": "difference"}
_IN_THE_SKY = frozenset(["moon", "sun", "star", "stars", "wind", "snow", "rainbow", "crescent-moon"])
_OF_TWO = frozenset(["attachment", "following"])
"""Themes that need somebody to be attached to or to follow."""
_PAIRS = ("자매", "형제", "남매", "쌍둥이")
_ONE: dict[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:one|a single|the same|the only)\b", re.IGNORECASE),
    "ko": re.compile(r"하나|한 (?:개|켤레|장|대|그릇|조각|자루|벌)"),
}
"""Two sisters and one swing: there is something to share."""


def _themes(
    draft: Draft,
    said: str,
    code: LanguageCode,
    signs: Mapping[Theme, dict[LanguageCode, Sign]],
    deeds: Iterable[DeedSort],
) -> dict[str, float]:
    weights: dict[str, float] = {str(k): v for k, v in _weighed(said, code, signs).items()}
    if draft.fear is not None:
        weights["fear"] = weights.get("fear", 0.0) + 1.0
        weights["courage"] = weights.get("courage", 0.0) + 0.5
    if draft.fearless:
        weights["courage"] = weights.pop("fear", 0.0) + weights.get("courage", 0.0)
    if draft.skill is not None:
        weights["learning"] = weights.get("learning", 0.0) + 0.8
        weights["perseverance"] = weights.get("perseverance", 0.0) + 0.4
    several = draft.hero is not None and (draft.hero.count > 1 or draft.hero.noun.endswith(_PAIRS))
    if several and draft.things and _ONE[code].search(said):
        weights["sharing"] = weights.get("sharing", 0.0) + 1.0
    if draft.habit is not None:
        weights["habit"] = weights.get("habit", 0.0) + 1.0
    for sort in deeds:
        theme = _DEED_THEMES[sort]
        weights[theme] = max(weights.get(theme, 0.0), 1.0) + 0.5
    if draft.hero is not None and draft.others:
        weights["friendship"] = weights.get("friendship", 0.0) + 0.2
    weights = _settled(weights, draft)
    ordered = sorted(weights.items(), key=lambda pair: (-pair[1], pair[0]))
    return {theme: round(weight, 2) for theme, weight in ordered}


def _settled(weights: dict[str, float], draft: Draft) -> dict[str, float]:
    """Return the themes without those that nothing in the idea could carry."""
    skies = [one for one in draft.things if one.kind in _IN_THE_SKY]
    if not skies:
        weights.pop("lateness", None)  # who is late himself has another story than a moon that is
    if not draft.things:
        weights.pop("waiting", None)  # who waits for somebody has another story
    kin = [one for one in (draft.hero, *draft.others) if one is not None and one.noun in _PARENTS]
    if kin and "farewell" in weights:
        weights["attachment"] = weights.pop("farewell")  # a morning away from Mother is no farewell
    if not draft.others:
        weights = {theme: weight for theme, weight in weights.items() if theme not in _OF_TWO}
    if weights.get("making", 0.0) >= 1.0 and "seasons" in weights:
        weights["seasons"] *= 0.5  # leaves in autumn are what it is made of
    return weights


def themes_said(text: str, code: LanguageCode, lexicon: Lexicon) -> list[Theme]:
    """Return the themes that `text` speaks of, the most spoken of first."""
    said = re.sub(r"\bwhy\b|왜", " ", clean(text), flags=re.IGNORECASE)  # why honesty matters
    weights = _weighed(said, code, lexicon.signs.themes)
    for theme in weights:
        weights[theme] += _says(said, theme, code)  # its own name says more than any hint
    return sorted(weights, key=lambda theme: (-weights[theme], theme))


def _weighed(
    said: str, code: LanguageCode, signs: Mapping[Theme, dict[LanguageCode, Sign]]
) -> dict[Theme, float]:
    weights: dict[Theme, float] = {}
    for theme, by_language in signs.items():
        sign = by_language.get(code, Sign())
        strong = sum(_says(said, word, code) for word in sign.strong)
        weak = sum(_says(said, word, code) for word in sign.weak)
        weight = min(2.0, 1.0 * strong) + min(1.0, 0.5 * weak)
        weight *= 1.5 if theme in _TELLING and strong else 1.0
        if weight:
            weights[theme] = weight
    return weights


def _named(table: dict[K, dict[LanguageCode, tuple[str, ...]]], said: str, code: LanguageCode) -> list[K]:
    """Return the entries of `table` that the idea names, in the order they are said.

    Those named by their plain word, the first of the list, go before those only hinted at.
    """
    found: list[tuple[bool, int, K]] = []
    for name, by_language in table.items():
        listed = by_language.get(code, ())
        places = [(rank > 0, at) for rank, word in enumerate(listed) for at in _places(said, word, code)]
        if places:
            found.append((*min(places), name))
    return [name for _, _, name in sorted(found, key=lambda one: one[:2])]


def _feelings(said: str, code: LanguageCode, lexicon: Lexicon) -> list[Feeling]:
    """Return the drawn feelings that the idea names, each once."""
    table: dict[str, dict[LanguageCode, tuple[str, ...]]] = {
        key: {"en": entry.en.words, "ko": entry.ko.words} for key, entry in lexicon.feelings.items()
    }
    return list(dict.fromkeys(lexicon.feelings[key].look for key in _named(table, said, code)))


def _weather(found: list[Weather]) -> Weather | None:
    """Return the strongest weather named: a storm has its own wind and rain."""
    return next(
        (one for one in ("storm", "snow", "rain", "fog", "wind", "cloudy", "clear") if one in found), None
    )


def _says(said: str, word: str, code: LanguageCode) -> bool:
    return bool(_places(said, word, code))


_NOT_EN = re.compile(r"(?:\bnot|n't|\bno|\bnever|\bwithout(?: an?| any| the)?|\bno longer)\s+(?:\w+ly\s+)?$")
_NOT_KO = re.compile(r"^\S*\s?(?:없[는이던었]|안 |않|아닌|말고)")


def _places(said: str, word: str, code: LanguageCode) -> list[int]:
    """Return where the idea says `word` and does not deny it."""
    if word.strip("*") not in said.casefold():
        return []  # most words are not there: no pattern needs to be made
    if code == "ko":
        alone = "" if word.startswith("*") else "(?<![가-힣])"  # *만 좋아하: 형만 좋아하는
        hits = re.finditer(f"{alone}{re.escape(word.removeprefix('*'))}", said)
        return [hit.start() for hit in hits if not _NOT_KO.match(said[hit.end() :])]
    stem, star = (word[:-1], r"\w*") if word.endswith("*") else (word, "")
    found = list(re.finditer(rf"\b{re.escape(stem)}{star}\b", said, re.IGNORECASE))
    return [hit.start() for hit in found if not _NOT_EN.search(said[: hit.start()].casefold())]


# --- emoji


def _take_emoji(shown: list[tuple[str, str, str]], draft: Draft, lexicon: Lexicon, index: WordIndex) -> None:
    """Put what the emoji show into the slots that the words left open."""
    by_sign = {_bare(e.emoji): e.key for e in reversed(lexicon.characters.values()) if e.emoji}
    english = index if index.code == "en" else WordIndex(lexicon, "en")
    for sign, en, ko in shown:
        name = re.sub(r"^(?:man|woman|person)(?: :)? |\W*\b(?:light|medium|dark) skin tone\b| face$", "", en)
        senses = english.senses(name) or english.senses(name.rsplit(" ", 1)[-1])
        key = by_sign.get(_bare(sign))
        character = key or next((s.key for s in senses if s.sort == "character"), "")
        place = next((s for s in senses if s.sort == "place"), None)
        thing = next((s for s in senses if s.sort == "thing"), None)
        is_body = category_of(sign) not in ("thing", "plant", "machine")
        if character and (draft.hero is None or (is_body and not thing)):
            entry = lexicon.characters[character]
            draft.add_character(known_character(lexicon, character, getattr(entry, index.code).noun))
        elif thing:
            noun = index.own_noun(thing)
            draft.add_thing(IdeaThing(kind=thing.key, noun=noun, emoji=sign))
        elif place:
            draft.add_place(IdeaPlace(kind=place.key, noun=index.own_noun(place), emoji=sign))
        elif character:
            entry = lexicon.characters[character]
            draft.add_character(known_character(lexicon, character, getattr(entry, index.code).noun))
        elif name and category_of(sign) in ("thing", "plant", "machine") and _is_object(sign):
            draft.add_thing(IdeaThing(noun=(ko if index.code == "ko" else name) or name, emoji=sign))
        elif name and is_body:
            noun = (ko if index.code == "ko" else name) or name
            draft.add_character(IdeaCharacter(noun=noun, category=category_of(sign), emoji=sign))


def _bare(sign: str) -> str:
    return sign.replace("\ufe0f", "")


def _is_object(sign: str) -> bool:
    """Return whether the emoji shows an object, not a face, a hand, a heart or a sign."""
    code = ord(sign[0])
    return (0x1F300 <= code <= 0x1F5FF or 0x1F680 <= code <= 0x1F6FF or code >= 0x1F900) and not (
        0x1F440 <= code <= 0x1F450 or 0x1F48B <= code <= 0x1F49F or 0x1F910 <= code <= 0x1F92F
    )
