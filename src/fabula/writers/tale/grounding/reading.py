"""Grounding: what an idea says, slot by slot: who, where, with what, afraid of what, wishing for what.

Nothing is made up here; what the idea does not say stays empty and the planner fills it. Each language has a
reader of its own; emoji, themes, hour, weather and season are read the same way in both.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import get_args

from pydantic import Field

from fabula.core.values import Brief, Value
from fabula.core.words import Feeling, LanguageCode, Season, Theme, Time, Tone, Weather
from fabula.languages import detect
from fabula.languages.english import plural
from fabula.languages.english_parse import parsed
from fabula.languages.english_verbs import base
from fabula.lexicon.model import Lexicon
from fabula.writers.tale.grounding.asking import told_before
from fabula.writers.tale.grounding.belongings import found_behind, lost_gift, only_things
from fabula.writers.tale.grounding.deeds import Deed, DeedSort
from fabula.writers.tale.grounding.emoji_names import category_of, emoji_words, has_emoji, without_emoji
from fabula.writers.tale.grounding.english import read_english
from fabula.writers.tale.grounding.family_days import out_for_the_day
from fabula.writers.tale.grounding.groups import as_people, is_of_family
from fabula.writers.tale.grounding.happenings import (
    covered,
    doings_in,
    dreaming,
    mishap_in,
    own_deeds,
    premise,
    pursued,
    question,
    taking_places,
)
from fabula.writers.tale.grounding.inventions import invented
from fabula.writers.tale.grounding.korean import LOSER_HELPED, read_korean
from fabula.writers.tale.grounding.korean_words import REQUEST
from fabula.writers.tale.grounding.looks import new_look
from fabula.writers.tale.grounding.premises import PREMISES
from fabula.writers.tale.grounding.rivals import let_rivals_play
from fabula.writers.tale.grounding.signs import named, weighed
from fabula.writers.tale.grounding.slots import (
    LIVING,
    Draft,
    IdeaCharacter,
    IdeaPlace,
    IdeaThing,
    WordIndex,
    known_character,
    word_index,
    words,
)
from fabula.writers.tale.grounding.spelling import TITLED, clean, respelled, without_material
from fabula.writers.tale.grounding.supposing import SUPPOSED, supposed_of
from fabula.writers.tale.grounding.teased import of_the_teased
from fabula.writers.tale.grounding.themes import OUTRIGHT, grown_out_of, themes_of
from fabula.writers.tale.grounding.turning import turned
from fabula.writers.tale.grounding.wheelchairs import on_wheels
from fabula.writers.tale.grounding.who import a_child, asks, at_work, settle_who

_PATH = re.compile(
    r"(?:^|\s)(?:[A-Za-z]:\\|~?/|\.{1,2}/)\w|\w[/\\]\w+[/\\]\w|\w\.(?:txt|png|exe|md|py|json|pdf)\b"
)
"""Text that looks like a path: its words name files, not heroes."""


_DEED_SORTS = frozenset(get_args(DeedSort))


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
    habit_of: str = ""
    """What comes of it, in the words of an English idea: the bubbles that are sneezed."""
    lie: Deed | None = None
    """What happens whenever somebody tells a lie."""
    wish: Deed | None = None
    """What somebody wishes to do that is no skill to practise."""
    weary: Deed | None = None
    """What somebody is tired of doing, or will not do."""
    way: Deed | None = None
    """What somebody does that nobody else does."""
    doing: Deed | None = None
    """What is set out to be done: a birdhouse built, 김장하기."""
    trouble: Deed | None = None
    """What goes wrong with it: nobody likes the recipe."""
    marvel: Deed | None = None
    """What happens that does not happen every day: the elevator goes up into space."""
    nature: Deed | None = None
    """What somebody is or does that others do not: the babysitter is a witch."""
    step: Deed | None = None
    """What the hero sets about though none of the kind ever has: a snail enters the race."""
    trait: Deed | None = None
    """What sets the hero apart: a unicorn with no horn."""
    mishap: Deed | None = None
    """What somebody spoilt: the mayor's speech eaten, 아빠 안경."""
    question: Deed | None = None
    """What the idea asks: why the sea is salty."""
    dream: IdeaThing | None = None
    """What somebody wishes to be: a hairdresser, a pirate."""
    calling: IdeaThing | None = None
    """What a parent of the hero is all day: a firefighter, 해녀."""
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
        return getattr(self, sort) if sort in _DEED_SORTS else None  # type: ignore[arg-type]  # then it is one


def ground(brief: Brief, lexicon: Lexicon) -> Grounding:
    """Return what the idea of `brief` says, in whichever of the two languages it is written."""
    cleaned = clean(brief.idea)
    cleaned = respelled(cleaned, word_index(lexicon, detect(cleaned)))
    text = turned(as_people(cleaned))
    told = without_emoji(text)
    bare = without_material(told)
    spoken = any(c.isalpha() for c in bare)
    code = detect(bare) if spoken else brief.language
    index = word_index(lexicon, code)
    read = read_korean if code == "ko" else read_english
    draft = read(bare, index, guess=not _PATH.search(brief.idea)) if spoken else Draft()
    _titled(draft, brief.idea, index)
    said = REQUEST.sub("", bare) if code == "ko" else bare  # what is to be made is the book
    if has_emoji(text):
        shown = emoji_words(text)
        _take_emoji(shown, draft, lexicon, index)
        said = f"{bare} {' '.join(ko if code == 'ko' else en for _, en, ko in shown)}"
    found = _finish(draft, said, index, told=told, family=is_of_family(cleaned))
    return _about_before(found, brief.idea, lexicon) if code == "en" else found


def _about_before(found: Grounding, idea: str, lexicon: Lexicon) -> Grounding:
    """Return what was read with what is told before the book is asked for: she starts kindergarten soon."""
    before, share = told_before(idea)
    told = weighed(before, "en", lexicon.signs.themes) if before else {}
    themes = dict(found.themes)
    for theme, weight in told.items():
        if weight >= 1.0 and theme not in _OF_THE_MAKER:
            themes[theme] = themes.get(theme, 0.0) + min(2.0, share * weight)
    return found.model_copy(update={"themes": dict(sorted(themes.items(), key=lambda pair: -pair[1]))})


_OF_THE_MAKER = frozenset(["family", "affection", "learning", "play"])
"""Themes that who asks for a book speaks of without meaning them."""


def _titled(draft: Draft, idea: str, index: WordIndex) -> None:
    """Let who is called Mr or Miss be a grown-up of that name, and so no hero."""
    people = index.lexicon.characters
    called = {found["name"]: found["title"] for found in TITLED.finditer(idea)}

    def grown(one: IdeaCharacter) -> IdeaCharacter:
        title = called.get(one.name)
        if title is None:
            return one
        kind = "man" if title in ("Mr", "Dr") else "woman"
        works = one.kind in people and people[one.kind].ages == ("adult",)
        more: dict[str, object] = (
            {} if works else {"kind": kind, "category": "person", "noun": kind, "emoji": ""}
        )
        if title != "Dr":
            more["gender"] = "he" if title == "Mr" else "she"
        return one.model_copy(update={"name": f"{title} {one.name}", "age": "adult", **more})

    _at_their_work(draft, idea, called)
    draft.others = [grown(one) for one in draft.others]
    if draft.hero is not None and draft.hero.name in called:
        draft.others.insert(0, grown(draft.hero))
        young = (one for one in draft.others if one.age == "child" and one.count == 1)
        draft.hero = next(young, None) or a_child(index)
        draft.others = [one for one in draft.others if one is not draft.hero]


def _at_their_work(draft: Draft, idea: str, called: Mapping[str, str]) -> None:
    """Let who is called Miss be whom the idea adds after a comma: Miss Adeyemi, our teacher."""
    named = [one for one in (draft.hero, *draft.others) if one is not None and one.name in called]
    for one in named:
        said = rf"\b{one.name}, (?:our|my|the|an?|his|her|their) (?:[\w-]+ ){{0,2}}?(?P<noun>[a-z]+)\b"
        added = [found["noun"] for found in re.finditer(said, idea)]
        job = next((other for other in draft.others if not other.name and other.noun in added), None)
        if job is None or job.category != "person":
            continue
        draft.others = [job.model_copy(update={"name": one.name}) if o is one else o for o in draft.others]
        draft.others = [other for other in draft.others if other is not job]
        if draft.hero is one:
            draft.hero = job.model_copy(update={"name": one.name})


_BELLY = re.compile(
    r"배에서 (?:수박|나무|싹|꽃|포도|소리|꼬르륵)|"
    r"(?:아빠|엄마|할머니|할아버지|내) 배|배(?:가|는|를)? ?(?:말랑|볼록|빵빵|꼬르륵|간지|뽈록|남산)"
)


_FRUIT = re.compile(r"먹|과일|달콤|달고|깎|과수원|배나무|사과")


def _as_meant(draft: Draft, said: str) -> None:
    """Let 배 be a boat unless it is eaten or a belly, and the day of 김장 bring kimchi."""
    if _BELLY.search(said):
        draft.things = [one for one in draft.things if one.noun != "배"]
        draft.places = [one for one in draft.places if one.noun != "배"]
    meant = {"배": None if _FRUIT.search(said) else {"kind": "boat", "emoji": "⛵"}, "김장": {"noun": "김치"}}
    draft.things = [one.model_copy(update=meant.get(one.noun) or {}) for one in draft.things]
    if "김장" in said and not draft.things:
        draft.add_thing(IdeaThing(kind="kimchi", noun="김치", emoji="🥬"))


_GROWS = words("grow plant 키우 기르 심 가꾸")
_OPENS_SHOP = words("open start run keep own 열 차리")
_HELPS = re.compile(r"\bhelp(?:s|ed|ing)?\b|도와|돕")


_SHOPS = words("가게 shop store market 시장 식당 restaurant")
_HAIR_CUT = re.compile(r"머리[가-힣]* (?:\S+ ){0,3}?(?:잘랐|깎았|잘린|망쳤|망친|망했)")
"""It is cut already: the story is of the days after it."""
_NEW_TRADE = re.compile(r"(?:회사|직장)(?:를|을)? (?:그만두|관두)")
"""Whose shop it is then is a parent, and no stranger behind a counter."""
_MOVES = re.compile(r"\bfrom (?:an? |the |our |my )?(?P<old>\w+) to (?:an? |the |our |my )?(?P<new>\w+)\b")


_GONE_TO = re.compile(
    r"\b(?:friend|cousin|classmate|neighbou?r|buddy|pal|grand\w+|aunt|uncle|teacher|he|she)(?: [A-Z]\w+)? "
    r"(?:has |is |had )?(?:just )?(?:moved|moves|moving|gone|going|went) (?:away |back |far away )*to "
    r"(?:live in )?(?:an? |the )?(?P<there>[\w ]+?)(?=$|[.,;!?]| (?:and|but|so|who|because|last|next|in)\b)",
    re.IGNORECASE,
)
"""Where somebody else has gone is not where it happens: my friend moved away to Canada."""


def _settle_places(draft: Draft, said: str, index: WordIndex) -> None:
    """Let who moves arrive, and a shop that is feared be a place: from Tucson to Duluth."""
    if index.code == "en":
        found_behind(draft, said, index)
    moved = _MOVES.search(said)
    if moved:
        arrived = "mov" in said.casefold() or any(one.noun == moved["new"] for one in draft.places)
        draft.places = [one for one in draft.places if one.noun != moved["old"] or not arrived]
    if _HAIR_CUT.search(said):
        draft.places = [one for one in draft.places if one.kind != "hair-salon"]
    gone = _GONE_TO.search(said)
    if gone:
        draft.places = [one for one in draft.places if one.noun != gone["there"]]
    feared = draft.fear
    if isinstance(feared, IdeaThing) and feared.noun in _SHOPS:
        place = index.sort(feared.noun, "place")
        if place is not None:
            draft.fear = None
            draft.add_place(IdeaPlace(kind=place.key, noun=feared.noun))


def _beside_doing(themes: dict[str, float], doing: Deed, told: str) -> None:
    """Weigh less what the deed tells of itself: what is made, what grows, whom one helps with it."""
    if "making" in themes:
        themes["making"] *= 0.5
    if doing.verb in _GROWS:
        themes.pop("growing", None)  # who grows a pumpkin does not grow by it
    if _HELPS.search(told):
        themes.pop("rescue", None)
    if doing.verb in _OPENS_SHOP:
        themes.pop("checkup", None)  # who opens a barber shop is nobody's patient


_AT_SCHOOL: tuple[Theme, ...] = ("apart", "language", "mark", "election", "newcomer")
"""What happens at school where the idea does not say."""
_GO_OUT = words("light lamp power electricity 불 전기 전등")
"""What goes out in a blackout, and to nobody else."""
_LITTLE_ONES = words("sister brother sibling 동생 남동생 여동생")


_OF_SEVERAL = re.compile(
    r"친구|아이들|형제|자매|남매|가족|\b(?:friends|children|kids|brothers|sisters|family)\b"
)
"""Whom it is about beside an old bicycle."""


def _outright(
    draft: Draft, told: str, deeds: dict[DeedSort, Deed], themes: dict[str, float], index: WordIndex
) -> dict[DeedSort, Deed]:
    """Return the deeds of an idea that says what it is about; let a child be its hero, at school if it is."""
    if draft.hero is None and _OF_SEVERAL.search(told):
        themes.pop("outworn", None)  # three friends and an old bicycle
    if not any(themes.get(one, 0.0) >= 1.0 for one in OUTRIGHT):
        return deeds
    hero, lexicon = draft.hero, index.lexicon
    dark = themes.get("blackout", 0.0) >= 1.0 and hero is not None and hero.noun in _GO_OUT
    worn = themes.get("outworn", 0.0) >= 1.0 and (hero is None or hero.kind == "child") and draft.things
    if worn and not (hero is not None and hero.name):  # what is old and left over tells its own story
        old = draft.things.pop(0)
        draft.hero = IdeaCharacter(noun=old.noun, category="thing", adjectives=old.adjectives)
    elif hero is None or dark:
        draft.hero = a_child(index)
    elif hero.age == "elder" and themes.get("outworn", 0.0) < 1.0:  # a grandmother who learns to write
        for theme in OUTRIGHT & themes.keys():
            del themes[theme]
        return deeds
    elif themes.get("copying", 0.0) >= 1.0 and hero.noun.rpartition(" ")[2] in _LITTLE_ONES and not hero.name:
        draft.hero = draft.others.pop(0) if draft.others else a_child(index)  # the big one tells it
        draft.others.insert(0, hero)
    if themes.get("invention", 0.0) >= 1.0:
        invented(draft, told, index)
    if themes.get("leftout", 0.0) >= 1.0:
        of_the_teased(draft, told)
    if themes.get("outworn", 0.0) >= 1.0:
        _worn(draft, index.code)
    if not draft.places and any(themes.get(one, 0.0) >= 1.0 for one in _AT_SCHOOL):
        noun = getattr(lexicon.places["school"], index.code).noun
        draft.add_place(IdeaPlace(kind="school", noun=noun))
    return {sort: deed for sort, deed in deeds.items() if sort not in PREMISES or deed.sort == SUPPOSED}


def _worn(draft: Draft, code: LanguageCode) -> None:
    """Let an old bus be no grandmother, a worn umbrella not be young, and its holes no place."""
    draft.places = [one for one in draft.places if one.kind != "burrow"]
    hero = draft.hero
    if hero is not None and hero.category in ("machine", "thing"):
        said = hero.adjectives or (("old",) if code == "en" else ("낡은",))
        draft.hero = hero.model_copy(update={"age": None, "adjectives": said})


def _as_supposed(deeds: dict[DeedSort, Deed], themes: dict[str, float]) -> None:
    """Let what an idea supposes be what it is about, and nothing be supposed that cannot be quoted."""
    themes.pop("whatif", None)
    asked = deeds.get("question")
    if asked is not None and asked.sort == SUPPOSED:
        beside = dict(themes)
        themes.clear()
        themes |= {"whatif": max(2.0, *beside.values(), 0.0), **beside}


def _is_somebody_else(
    one: IdeaCharacter, hero: IdeaCharacter | None, said: str, told: str, code: LanguageCode
) -> bool:
    """Return whether one of the others is somebody, and not the hero once more: 손녀 서윤이랑 … 서윤이가."""
    if one.name:
        return hero is None or one.name != hero.name
    return not _is_said_of_another(one.noun, said) and (code == "ko" or not _is_only_had(one, told))


def _is_only_had(one: IdeaCharacter, told: str) -> bool:
    """Return whether what is no living being is only what somebody has or had: we have had tears."""
    if one.category in LIVING:
        return False
    found = parsed(told)
    nouns = (one.noun.rpartition(" ")[2], plural(one.noun.rpartition(" ")[2]))
    own = [word for word in found.values() if word.low in nouns]
    had = [word for word in own if word.role == "dobj" and base(found[word.head].low) in _HAD]
    return bool(own) and own == had


_HAD = words("have get see want need feel")


def _is_said_of_another(noun: str, said: str) -> bool:
    """Return whether the Korean noun says what another is: 아빠가 소방관이에요."""
    return re.search(rf"[가-힣][이가은는] {re.escape(noun)}(?:이에요|예요|이고|이며)", said) is not None


def _as_told(draft: Draft, told: str, themes: dict[str, float], lexicon: Lexicon) -> None:
    """Weigh anew what the words of a trade or of a dish only seem to speak of."""
    if _NEW_TRADE.search(told):
        themes.pop("shop", None)
    if at_work(draft.hero, told):  # who makes the rounds cares for the others
        themes.pop("checkup", None)
        themes["kindness"] = themes.get("kindness", 0.0) + 1.0
    if _comes_to_like(draft, told, lexicon):
        themes["tasting"] = max(themes.values(), default=0.0) + 0.5


_SPORT = re.compile(r"\b\w+ing (?:race|team|pool|club|match|competition|meet)\b", re.IGNORECASE)


_BESIDE_MISHAP = frozenset(["family", "sibling", "friendship", "school", "anger", "honesty"])
"""What a mishap may be about beside itself: its words name food, music and homes it is not about."""


_WISHED = ("lie", "wish", "weary", "way")
"""What is only wished or told of, so that its words say nothing of where the story is."""


_HABITUAL: set[DeedSort] = {"nature", "step", "trait"}
"""What is so at its own hours: who turns into an owl at night is met by day."""


_DRY = re.compile(
    r"(?:n't|not|never) (?:rain|snow)|\b(?:stop(?:s|ped)?|no more) (?:rain|snow)|"
    r"눈이 (?:안|오지 않|그)|비가 그|\bno rain|비가 (?:안|오지 않)|비 ?(?:안 온|없는)|"
    r"바람이? (?:\S+ )?(?:안 |없)|\bno wind\b|\bwithout (?:any )?wind\b",
    re.IGNORECASE,
)


_OF_SNOW = re.compile(r"\bsnow(?:man|men|woman|girl|boy)\b(?=.*\b(?:spring|summer|sun|beach|desert)\b)", re.I)
"""Who is made of snow stands where none falls: a snowman in spring."""


def _is_no_practice(draft: Draft, said: str, lexicon: Lexicon) -> bool:
    """Return whether nobody learns the skill: a swimming race, asthma; nor does a bike ride a bike."""
    unable = _UNABLE.search(said) is not None and _HOPES.search(said) is None
    swims = draft.skill == "swim" and _SWIMS_ALREADY.search(said) is not None and _HOPES.search(said) is None
    return _SPORT.search(said) is not None or unable or swims or _is_ridden(draft.hero, draft.skill, lexicon)


def _is_ridden(hero: IdeaCharacter | None, skill: str | None, lexicon: Lexicon) -> bool:
    """Return whether the hero is what the skill is done with: a scooter, told of riding a scooter."""
    if hero is None or skill is None or hero.category not in ("machine", "thing"):
        return False
    return bool({hero.kind, hero.noun} & set(re.split(r"\W", f"{skill} {lexicon.activities[skill].en.base}")))


def _settle(draft: Draft, said: str, index: WordIndex) -> None:
    """Settle who is in it, where it plays, and whether a skill is one to practise."""
    settle_who(draft, said, index)
    _as_meant(draft, said)
    lost_gift(draft, said, index.code)
    on_wheels(draft, said, index)
    _settle_places(draft, said, index)
    kept_in = _INDOORS_ONLY.search(said) is not None and len(draft.places) == 1
    ours = [one.model_copy(update={"noun": one.noun.removeprefix("우리 ")}) for one in draft.places]
    draft.places = [] if kept_in else [_ahead(_whose(one, said), said, index.code) for one in ours]
    if _is_no_practice(draft, said, index.lexicon):
        draft.skill = None
    let_rivals_play(draft, said, index)


def _finish(draft: Draft, said: str, index: WordIndex, *, told: str, family: bool) -> Grounding:
    """Return what was read of the idea; `told` is its text with what things are made of."""
    code, lexicon = index.code, index.lexicon
    _settle(draft, said, index)
    signs = lexicon.signs
    mishap = {} if supposed_of(told, code) else mishap_in(draft, told, index)
    deeds = mishap or question(draft, told, index) or own_deeds(draft, said, code)
    disliked = _disliked(draft, said, lexicon)
    taking_places(draft, said, index)
    said = dreaming(draft, said, index)
    if not deeds and (draft.hero is None or draft.hero.category in ("thing", "plant")):
        deeds = premise(draft, told, index)  # what a refrigerator does befalls somebody
    deeds = deeds or doings_in(draft, told, code, lexicon) or premise(draft, told, index)
    themes = grown_out_of(draft, said, lexicon, themes_of(draft, said, code, signs.themes, deeds))
    calling = out_for_the_day(draft, told, themes, index)
    themes = _meant_english(draft, said, themes) if code == "en" else _helped_to_find(draft, said, themes)
    if mishap:
        themes = {theme: 0.3 * weight for theme, weight in themes.items() if theme in _BESIDE_MISHAP}
    _as_supposed(deeds, themes)
    _as_told(draft, told, themes, lexicon)
    if themes.get("keepsake", 0.0) >= 1.0:
        deeds.pop("way", None)  # the hat is what it is about, not the way to wear it
    if doing := deeds.get("doing"):
        _beside_doing(themes, doing, told)
    deeds = _outright(draft, told, deeds, themes, index)
    deeds = {sort: pursued(sort, deed, lexicon) for sort, deed in deeds.items()}
    themes = {theme: weight for theme, weight in themes.items() if theme not in covered(deeds)}
    if family:
        themes["family"] = themes.get("family", 0.0) + 1.0
    if disliked:
        themes["tasting"] = max(themes.values(), default=0.0) + 0.5
    only_things(draft, said, themes)
    for sort, deed in deeds.items():
        if sort not in _WISHED and deed.sort != SUPPOSED:
            continue
        said = said.replace(deed.words, " ")  # who wants to see summer lives in no summer yet
    draft.hero = _as_told_of(draft.hero, told) or _who_tells(draft, told, index)
    _at_the_sea(draft, index)
    unnamed = said.replace(draft.hero.name, " ") if draft.hero is not None and draft.hero.name else said
    feelings = _feelings(said, code, lexicon)
    tones = named(signs.tones, said, code)
    draft.others = [one for one in draft.others if _is_somebody_else(one, draft.hero, said, told, code)]
    itself = draft.hero.noun if draft.hero is not None else ""
    draft.things = [one for one in draft.things if one.noun != itself]  # no thunder hears a thunder
    new_look(draft, said, themes, index)
    return Grounding(
        hero=draft.hero,
        others=tuple(draft.others),
        places=tuple(draft.places),
        things=tuple(draft.things),
        fear=draft.fear,
        skill=draft.skill,
        habit=draft.habit,
        habit_of=draft.habit_of,
        **deeds,
        dream=draft.dream,
        calling=calling,
        themes=themes,
        time=None if _HABITUAL & deeds.keys() else next(iter(named(signs.times, unnamed, code)), None),
        weather=None if _DRY.search(said) else _weather(named(signs.weathers, _OF_SNOW.sub(" ", said), code)),
        season=next(iter(named(signs.seasons, said, code)), None),
        feelings=tuple(one for one in feelings if not (draft.fearless and one == "afraid")),
        tone=next(iter(tones), None),
        lesson=draft.lesson,
        unknown=tuple(dict.fromkeys(draft.unknown)),
    )


def _at_the_sea(draft: Draft, index: WordIndex) -> None:
    """Let somebody meet a whale by the sea where the idea does not say: not in a street."""
    people = index.lexicon.characters
    known = [
        people[one.kind] for one in (draft.hero, *draft.others) if one is not None and one.kind in people
    ]
    ashore = len(known) > 1 and known[0].lives != "water"
    if ashore and not draft.places and any(one.lives == "water" and one.size == "giant" for one in known):
        draft.add_place(
            IdeaPlace(kind="seashore", noun=getattr(index.lexicon.places["seashore"], index.code).noun)
        )
    _keeps_ashore(draft, index)


def _keeps_ashore(draft: Draft, index: WordIndex) -> None:
    """Let who is afraid of the water or learns to swim stand by the sea, not in the midst of it."""
    people, hero = index.lexicon.characters, draft.hero
    afraid = draft.fear is not None and draft.fear.kind in ("water", "wave", "sea")
    if (
        not (afraid or draft.skill == "swim")
        or hero is None
        or hero.kind not in people
        or people[hero.kind].lives == "water"
    ):
        return
    shore = index.lexicon.places["seashore"]
    near = {"kind": "seashore", "noun": getattr(shore, index.code).noun, "emoji": shore.emoji}
    draft.places = [one.model_copy(update=near) if one.kind == "sea" else one for one in draft.places]


_OF_A_CHILD = re.compile(
    r"(?<!\S)(?<!안 )(?<!못 )(?:나|내|나는|난|내가|나만|나를|나도|나랑|나한테|"
    r"제가|저는|제|우리|내것만|내꺼)(?!\S)|"
    r"(?<!\S)(?:엄마|아빠|선생님|할머니|할아버지|동생|누나|언니|오빠)[가-힣]{0,2}(?!\S)|"
    r"학교|유치원|어린이집|숙제|학원|급식|반장|시험|학년|운동회|소풍|방학|캠핑|태권도|"
    r"피아노|줄넘기|\d층|받아쓰기|전학|짝꿍|놀이터|세뱃돈|알레르기|편의점|마트|아파트|추석|설날|휴게소|관찰일기"
)


_OF_US = re.compile(r"\b(?:[Mm]y|[Oo]ur|we|I)\b")


_GROWN: dict[str, str] = {"girl": "woman", "boy": "man"}
_OLD = words("old elderly aged ancient grown grown-up retired")


_WHAT_IF = re.compile(r"what if (?:my|our) ", re.IGNORECASE)


def _as_told_of(hero: IdeaCharacter | None, told: str) -> IdeaCharacter | None:
    """Return an elderly sister as a woman; None for a thing that something else is swapped with."""
    if hero is None:
        return None
    if hero.category in ("machine", "thing") and _WHAT_IF.match(told):
        noun = hero.noun.rpartition(" ")[2]
        return None if any(one.low == noun and one.role == "pobj" for one in parsed(told).values()) else hero
    if hero.kind not in _GROWN or not (hero.age == "elder" or _OLD & set(hero.adjectives)):
        return hero
    return hero.model_copy(update={"kind": _GROWN[hero.kind], "age": hero.age or "elder"})


def _who_tells(draft: Draft, told: str, index: WordIndex) -> IdeaCharacter | None:
    """Return a child where an idea of a child's day, or of grown-ups only, has nobody it befalls."""
    grown = all(one.age in ("adult", "elder") for one in draft.others)
    told_by_child = index.code == "ko" and grown and _OF_A_CHILD.search(told)
    hats_owner = index.code == "en" and draft.others and grown  # the wind steals grandpa's hat
    of_us = index.code == "en" and _OF_US.search(told)  # the wind blew my kite away
    return a_child(index) if told_by_child or hats_owner or of_us else None


_INDOORS_ONLY = re.compile(r"\bleaves? (?:the )?(?:house|home)\b", re.IGNORECASE)
"""Who will not leave the house without something does not play in it."""
_KIN = r"(?:(?:his|her|their|my|our|the) )?((?:great-)?grand\w+|nana|granny|grammy|gran|aunt \w+|uncle \w+)"


_GOES_EN = (
    r"\b(?:go(?:es|ing)?|went|fl(?:y|ies|ew|ying)|travel\w*|trips?|journeys?|voyages?|sail\w*|reach\w*|visit\w*|"
    r"walk\w*|climb\w*|rid(?:es?|ing)|float\w*|way|jump\w*|get(?:s|ting)?) "
    r"(?:(?:all|the|way|up|back|out) )*(?:to |for |towards? )?(?:the |a )?{noun}\b"
)
_GOES_KO = (
    r"{noun}(?:에|로|으로|까지|에까지)(?:는|도|만)? (?:\S+ ){{0,2}}?"
    r"(?:가|간|갈|갔|날아|떠나|떠난|여행|올라|오르|도착|소풍|닿)|"
    r"{noun} (?:여행|소풍|구경)|"
    r"열(?:리니까|렸더니|었더니|고 보니|자|리자) (?:\S+ ){{0,2}}?{noun}(?:였|이었|다|이다|더|가 |이 )"
)


def _ahead(one: IdeaPlace, said: str, code: LanguageCode) -> IdeaPlace:
    """Return the place as one to go to where the idea says so: a trip to the moon, 달에 가고 싶은."""
    pattern = (_GOES_EN if code == "en" else _GOES_KO).format(noun=re.escape(one.noun))
    return one.model_copy(update={"ahead": True}) if re.search(pattern, said, re.IGNORECASE) else one


def _whose(one: IdeaPlace, said: str) -> IdeaPlace:
    """Return an English place under its owner's name, Grandma’s house; who is in bed is in a bedroom."""
    if one.noun == "space":
        return one.model_copy(update={"noun": "outer space"})
    if one.noun == "bed":
        return one.model_copy(update={"noun": "bedroom"})
    found = re.search(rf"\b{_KIN}'s {re.escape(one.noun)}\b", said, re.IGNORECASE)
    if found is None:
        return one
    owner = found.group(1)
    return one.model_copy(update={"noun": f"{owner[0].upper()}{owner[1:]}’s {one.noun}"})


_UNABLE = re.compile(
    r"\b(?:asthma|wheelchair|crutches|in a cast|(?:broke|broken) (?:his |her |my |a )?(?:leg|arm|foot|ankle)|"
    r"chemo\w*|cerebral palsy|prosthetic|as (?:fast|far|high|well|long) as)\b"
)
"""Why somebody cannot do what the others do."""
_SWIMS_ALREADY = re.compile(
    r"\b(?:loves?|likes?|enjoys?|good at|best at) (?:to )?(?:swim|swimming|dive|diving|snorkell?ing)\b|"
    r"(?:수영|헤엄치기|헤엄)(?:을|를)? (?:좋아하|사랑하|즐기|잘하|잘 하|잘 치)(?!고 싶|지 [않못]|지만)",
    re.IGNORECASE,
)
"""Who loves to swim need not learn it."""
_HOPES = re.compile(r"\b(?:learn\w*|wants? to|wish\w*|dreams?|practi[cs]\w+|teach\w*)\b")
_ILL_AT_HOME = re.compile(
    r"\b(?:my|our|his|her|the) (?:\w+ )?"
    r"(?:mum|mom|mummy|mommy|mother|dad|daddy|father|gran\w*|nan|nana|sister|brother) "
    r"(?:is|was|has been|gets|got) (?:very |really |so |too )*(?:ill|sick|unwell|poorly)\b",
    re.IGNORECASE,
)
"""Who is ill sleeps by day, and the story is of who is kind to them."""
_AT_ANOTHERS = re.compile(r"\bat (?:\w+ )?\w+'s (?:house|home|place|flat|farm)\b", re.IGNORECASE)
"""A feast at Nani's house is no story of one's own home."""
_ANYBODY = words("people person human humans stranger strangers everybody everyone")


def _shy_of_people(draft: Draft, themes: dict[str, float]) -> None:
    """Let whom people frighten be shy: nobody is a thing that is looked at from near by."""
    if draft.fear is None or draft.fear.noun not in _ANYBODY:
        return
    draft.fear = None
    themes["shyness"] = themes.get("shyness", 0.0) + 1.5
    for theme in ("fear", "courage"):
        themes.pop(theme, None)


_SEEN_TO = re.compile(
    r"\b(?:having|getting) (?:his|her|their|my|its) (?:\w+ )?\w+ "
    r"(?:tested|checked|cut|clipped|trimmed|pierced|cleaned|examined|measured|looked at|pulled|out)\b",
    re.IGNORECASE,
)
"""What is done at the doctor's or the hairdresser's: nobody fears the eyes that are tested."""


def _meant_english(draft: Draft, said: str, themes: dict[str, float]) -> dict[str, float]:
    """Return the themes as the whole idea means them: a feast elsewhere, somebody ill, a question asked."""
    _shy_of_people(draft, themes)
    if draft.fear is not None and _SEEN_TO.search(said):
        draft.fear = None
        themes["checkup"] = max(themes.values(), default=0.0) + 0.5
    if themes.get("gathering") and _AT_ANOTHERS.search(said):
        themes["gathering"] += themes.pop("home", 0.0)
    if _ILL_AT_HOME.search(said) and draft.others:
        themes = {theme: weight for theme, weight in themes.items() if theme not in _OF_SLEEP}
        themes["kindness"] = themes.get("kindness", 0.0) + 1.0
    if asks(said):
        themes |= {"curiosity": 1.5, "nature": themes.get("nature", 0.0) + 1.0}
    return dict(sorted(themes.items(), key=lambda pair: -pair[1]))


def _helped_to_find(draft: Draft, said: str, themes: dict[str, float]) -> dict[str, float]:
    """Return the themes of a Korean idea; whoever helps to find a boot rescues nobody."""
    found = LOSER_HELPED.search(said)
    if found is None or not draft.things or draft.hero is None or not found["who"].endswith(draft.hero.noun):
        return themes
    told = {theme: weight for theme, weight in themes.items() if theme != "rescue"}
    told["lost"] = max(2.0, *themes.values())
    return dict(sorted(told.items(), key=lambda pair: -pair[1]))


_OF_SLEEP = ("sleep", "night", "longing")
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


_LIKES_NOW = re.compile(
    r"좋아하게 (?:되|된|됐)|\b(?:learn(?:s|ed)?|comes?|came|grew|grows) to (?:like|love)\b", re.I
)


def _comes_to_like(draft: Draft, told: str, lexicon: Lexicon) -> bool:
    """Return whether somebody comes to like what is eaten: 곶감을 좋아하게 된 호랑이."""
    return _LIKES_NOW.search(told) is not None and any(_is_food(one, lexicon) for one in draft.things)


_DISHES = ("밥", "국", "김치", "나물", "찌개", "soup", "salad", "stew")


def _is_food(one: IdeaThing, lexicon: Lexicon) -> bool:
    known = lexicon.things.get(one.kind)
    return "food" in known.tags if known is not None else one.noun.endswith(_DISHES)


def _feelings(said: str, code: LanguageCode, lexicon: Lexicon) -> list[Feeling]:
    """Return the drawn feelings that the idea names, each once."""
    table: dict[str, dict[LanguageCode, tuple[str, ...]]] = {
        key: {"en": entry.en.words, "ko": entry.ko.words} for key, entry in lexicon.feelings.items()
    }
    return list(dict.fromkeys(lexicon.feelings[key].look for key in named(table, said, code)))


def _weather(found: list[Weather]) -> Weather | None:
    """Return the strongest weather named: a storm has its own wind and rain."""
    return next(
        (one for one in ("storm", "snow", "rain", "fog", "wind", "cloudy", "clear") if one in found), None
    )


# --- emoji


def _take_emoji(shown: list[tuple[str, str, str]], draft: Draft, lexicon: Lexicon, index: WordIndex) -> None:
    """Put what the emoji show into the slots that the words left open."""
    by_sign = {_bare(e.emoji): e.key for e in reversed(lexicon.characters.values()) if e.emoji}
    english = index if index.code == "en" else word_index(lexicon, "en")
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
