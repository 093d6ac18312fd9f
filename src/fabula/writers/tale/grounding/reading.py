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
from fabula.languages.josa import attach
from fabula.lexicon.model import Lexicon
from fabula.writers.tale.grounding.asking import told_before
from fabula.writers.tale.grounding.deeds import Deed, DeedSort, deed_of
from fabula.writers.tale.grounding.doings import doing_of, trouble_of
from fabula.writers.tale.grounding.dreams import dream_of
from fabula.writers.tale.grounding.emoji_names import category_of, emoji_words, has_emoji, without_emoji
from fabula.writers.tale.grounding.english import read_english
from fabula.writers.tale.grounding.english_roles import is_done_by
from fabula.writers.tale.grounding.groups import as_people, is_of_family
from fabula.writers.tale.grounding.korean import read_korean
from fabula.writers.tale.grounding.korean_words import REQUEST
from fabula.writers.tale.grounding.mishaps import mishap_of
from fabula.writers.tale.grounding.premises import PREMISES, premise_of
from fabula.writers.tale.grounding.pursuits import pursuit_of
from fabula.writers.tale.grounding.questions import question_of
from fabula.writers.tale.grounding.signs import named, weighed
from fabula.writers.tale.grounding.slots import (
    LIVING,
    Draft,
    IdeaCharacter,
    IdeaPlace,
    IdeaThing,
    WordIndex,
    known_character,
    words,
)
from fabula.writers.tale.grounding.spelling import TITLED, clean, respelled, singulars, without_material
from fabula.writers.tale.grounding.themes import OUTRIGHT, themes_of
from fabula.writers.tale.grounding.who import a_child, asks, at_work, is_child, settle_who

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
        return getattr(self, sort) if sort is not None and sort in get_args(DeedSort) else None


def ground(brief: Brief, lexicon: Lexicon) -> Grounding:
    """Return what the idea of `brief` says, in whichever of the two languages it is written."""
    cleaned = clean(brief.idea)
    cleaned = respelled(cleaned, WordIndex(lexicon, detect(cleaned)))
    text = _turned(as_people(cleaned))
    told = without_emoji(text)
    bare = without_material(told)
    spoken = any(c.isalpha() for c in bare)
    code = detect(bare) if spoken else brief.language
    index = WordIndex(lexicon, code)
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
        more = {} if works else {"kind": kind, "category": "person", "noun": kind, "emoji": ""}
        return one.model_copy(update={"name": f"{title} {one.name}", "age": "adult", **more})

    draft.others = [grown(one) for one in draft.others]
    if draft.hero is not None and draft.hero.name in called:
        draft.others.insert(0, grown(draft.hero))
        young = (one for one in draft.others if one.age == "child" and one.count == 1)
        draft.hero = next(young, None) or a_child(index)
        draft.others = [one for one in draft.others if one is not draft.hero]


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
_NOT_TO = re.compile(
    r"^(?:why |how )?(?:we |you |kids |children )?"
    r"(?:don't|do not|shouldn't|should not|never|no|not) (?=\w+(?:ing)?\b)",
    re.I,
)
"""A rule for an idea: why we don't hit, no biting. The story is about what is not to be done."""


_IS_ONE = re.compile(
    r"^(?P<who>[가-힣]{1,4})(?:인데|이지만|지만) (?P<does>[^,.!?]{2,30}[는은한]) (?:애|아이|친구|녀석)[.!~]*$"
)
"""용인데 비눗방울을 뿜는 애: a dragon that does."""
_FRIENDLY = re.compile(
    r"\b(?P<many>two|three|four|five) (?P<who>(?!best\b|good\b|old\b|little\b|new\b|close\b)[a-z]+) "
    r"(?:best |good )?(?:friends|pals|buddies)\b",
    re.I,
)
"""Two squirrel best friends are squirrels."""
_FRIENDS_DO = re.compile(
    r"^(?:the |some )?(?:(?P<many>two|three|four|five) )?"
    r"(?P<who>(?:best |good |old )?(?:friends|cousins|classmates|buddies|neighbou?rs)) "
    r"(?=[a-z]{3,}\b)(?!who|that|and|with|from|of|are|were)",
    re.I,
)
"""Friends who do something and are nothing else are children."""
_DOING_WITH = re.compile(
    r"^(?P<does>[A-Za-z]+ing)(?= (?:\w+ ){0,4}?(?:with|for|to (?:every|all|each)|letters to) )"
    r"(?!.* (?:who|that) )",
    re.I,
)
"""Counting fireflies with Grandpa: a child tells it."""
_NAMED_TWO = re.compile(
    r"^(?i:.{0,40}?\b(?:story|book|tale) (?:for|about) )?(?i:(?:the |my |our |two )?(?:identical )?"
    r"(?:twins?|sisters|brothers|siblings|cousins|(?:best )?friends)),? "
    r"(?P<one>[A-Z]\w+) (?:and|&) (?P<two>[A-Z]\w+)\b,?"
    r"|^(?:우리 )?(?:쌍둥이|남매|형제|자매|사촌|단짝|단짝 친구) "
    r"(?=[가-힣]{2,4}(?:이?랑|와|과|하고) [가-힣]{2,4}[이가은는])"
)
"""Twins, Imani and Joy: the two are who they are called."""
_FOR_TWO = re.compile(
    r"^.{0,60}?\b(?i:for|about) (?i:my|our) (?:\w+ ){0,2}?"
    r"(?:grandsons|granddaughters|grandchildren|grandkids|sons|daughters|nephews|nieces|twins|kids|children|boys|"
    r"girls),? (?P<one>[A-Z]\w+) (?:and|&) (?P<two>[A-Z]\w+)\b[,.:]? ?(?i:who |they )?"
)
"""Can you do one for my twin grandsons Eitan and Noam, they fight: the two are who it is about."""
_FAMILY_OF = re.compile(
    r"^(?:an?|the) (?P<who>(?!big\b|new\b|whole\b|royal\b|happy\b|large\b)[a-z]+) family\b", re.I
)
"""A mouse family is a family of mice."""
_ABOUT = re.compile(r"^.{3,60}?(?:,|:| -) (?:a story )?about (?=(?:an?|the|two|three) )", re.I)
_LESSONS = re.compile(
    r"\b(?:first (?:day|lesson|time) (?:at|of|in|for) )?"
    r"(?P<doing>swimming|skating|skiing|dancing|cycling|riding|surfing) (?:lessons?|class(?:es)?|school)\b",
    re.I,
)
_TIRED = re.compile(
    r"^(?P<who>(?:an?|the|my|our) (?:[\w-]+ ){0,2}?[\w-]+)"
    r"(?<! is)(?<! are)(?<! was)(?<! gets)(?<! who)(?<! so) "
    r"(?=(?:tired of|sick of|fed up with|bored (?:of|with)|allergic to) )",
    re.I,
)
"""A heron tired of standing is one who is."""
_VERSUS = re.compile(r" (?:vs\.?|versus) ", re.I)


def _as_children(found: re.Match[str]) -> str:
    said = f", {found['who']}," if "friends" in found["who"].casefold() else ""
    return f"{found['many'] or 'two'} children{said} who "


def _turned(text: str) -> str:
    """Return an idea of what frightens or teaches somebody as one of whom it befalls: the hero goes first."""
    text = _VERSUS.sub(" races against ", _NOT_TO.sub("", text))
    text = _IS_ONE.sub(r"\g<does> \g<who>", text)
    text = _FRIENDLY.sub(lambda found: f"{found['many']} {plural(found['who'])} who are friends", text)
    text = _DOING_WITH.sub(lambda found: f"a child {found['does'].lower()}", text)
    text = _FRIENDS_DO.sub(_as_children, text)
    text = _NAMED_TWO.sub(lambda found: f"{found['one']} and {found['two']}" if found["one"] else "", text)
    text = _FOR_TWO.sub(r"\g<one> and \g<two> ", text)
    text = _ABOUT.sub("", text)
    text = _FAMILY_OF.sub(lambda found: f"a family of {plural(found['who'])}", text)
    text = _TIRED.sub(r"\g<who> who is ", text)
    text = _LESSONS.sub(lambda found: f"learning to {base(found.group('doing'))}", text)
    for pattern, turned in (*_FRIGHTENS, *_TEACHES, *_BORN):
        found = pattern.match(text)
        if found:
            words = found.groupdict()
            return turned.format(**words, josa=attach(words["what"], "을")[len(words["what"]) :])
    return text


_FRUIT = re.compile(r"먹|과일|달콤|달고|깎|과수원|배나무|사과")
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
_SPORT = re.compile(r"\b\w+ing (?:race|team|pool|club|match|competition|meet)\b", re.IGNORECASE)
_NO_PLACES = words("royal navy army holiday holidays vacation trip work 회사")
_ALLERGIC = re.compile(r"알레르기|알러지|아토피")
"""What somebody must not eat is nothing to carry: 땅콩 알레르기."""
_TOY = re.compile(r"(?:stuffed|plush|cuddly|knitted) \w+|[가-힣]+ ?인형")
_LOST = ("lost", "discovery", "making", "mending")


_CAUGHT = re.compile(r"\b(?:an?|has|have|had|catch\w*|caught|got|with) (?:\w+ )?colds?\b|\bcolds\b", re.I)
"""A cold that one has is no frost."""


def _only_things(draft: Draft, said: str, themes: Mapping[str, float]) -> None:
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


def _found_behind(draft: Draft, said: str, index: WordIndex) -> None:
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


_BELLY = re.compile(
    r"배에서 (?:수박|나무|싹|꽃|포도|소리|꼬르륵)|"
    r"(?:아빠|엄마|할머니|할아버지|내) 배|배(?:가|는|를)? ?(?:말랑|볼록|빵빵|꼬르륵|간지|뽈록|남산)"
)
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


def _lost_gift(draft: Draft, said: str, code: LanguageCode) -> None:
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


_IN_WHEELCHAIR: dict[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:in|uses?|using|has|needs|rides?|drives?|gets about (?:in|by)|with) (?:an?|his|her|their|my) "
        r"(?:\w+ )?wheelchair\b",
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


def _on_wheels(draft: Draft, said: str, index: WordIndex) -> None:
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
        _found_behind(draft, said, index)
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


def _outright(
    draft: Draft, deeds: dict[DeedSort, Deed], themes: dict[str, float], index: WordIndex
) -> dict[DeedSort, Deed]:
    """Return the deeds of an idea that says what it is about; let a child be its hero, at school if it is."""
    if not any(themes.get(one, 0.0) >= 1.0 for one in OUTRIGHT):
        return deeds
    hero, lexicon = draft.hero, index.lexicon
    dark = themes.get("blackout", 0.0) >= 1.0 and hero is not None and hero.noun in _GO_OUT
    if hero is None or dark:
        draft.hero = a_child(index)
    elif hero.age == "elder":  # a grandmother who learns to write
        for theme in OUTRIGHT & themes.keys():
            del themes[theme]
        return deeds
    elif themes.get("copying", 0.0) >= 1.0 and hero.noun.rpartition(" ")[2] in _LITTLE_ONES and not hero.name:
        draft.hero = draft.others.pop(0) if draft.others else a_child(index)  # the big one tells it
        draft.others.insert(0, hero)
    if not draft.places and any(themes.get(one, 0.0) >= 1.0 for one in _AT_SCHOOL):
        noun = getattr(lexicon.places["school"], index.code).noun
        draft.add_place(IdeaPlace(kind="school", noun=noun))
    return {sort: deed for sort, deed in deeds.items() if sort not in PREMISES}


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


def _finish(draft: Draft, said: str, index: WordIndex, *, told: str, family: bool) -> Grounding:
    """Return what was read of the idea; `told` is its text with what things are made of."""
    code, lexicon = index.code, index.lexicon
    settle_who(draft, said, index)
    _as_meant(draft, said)
    _lost_gift(draft, said, code)
    _on_wheels(draft, said, index)
    _settle_places(draft, said, index)
    kept_in = _INDOORS_ONLY.search(said) is not None and len(draft.places) == 1
    ours = [one.model_copy(update={"noun": one.noun.removeprefix("우리 ")}) for one in draft.places]
    draft.places = [] if kept_in else [_ahead(_whose(one, said), said, code) for one in ours]
    signs = lexicon.signs
    if _SPORT.search(said) or (_UNABLE.search(said) and not _HOPES.search(said)):
        draft.skill = None  # a swimming race is won or lost, and asthma is not mended by practice
    mishap = _mishap(draft, told, index)
    deeds = mishap or _question(draft, told, index) or _deeds(draft, said, code)
    disliked = _disliked(draft, said, lexicon)
    said = _dreaming(draft, said, index)
    if not deeds and (draft.hero is None or draft.hero.category in ("thing", "plant")):
        deeds = _premise(draft, told, index)  # what a refrigerator does befalls somebody
    deeds = deeds or _doings(draft, told, code, lexicon) or _premise(draft, told, index)
    themes = themes_of(draft, said, code, signs.themes, deeds)
    if code == "en":
        themes = _meant_english(draft, said, themes)
    if mishap:
        themes = {theme: 0.3 * weight for theme, weight in themes.items() if theme in _BESIDE_MISHAP}
    _as_told(draft, told, themes, lexicon)
    if themes.get("keepsake", 0.0) >= 1.0:
        deeds.pop("way", None)  # the hat is what it is about, not the way to wear it
    if doing := deeds.get("doing"):
        _beside_doing(themes, doing, told)
    deeds = _outright(draft, deeds, themes, index)
    deeds = {sort: _pursued(sort, deed, lexicon) for sort, deed in deeds.items()}
    themes = {theme: weight for theme, weight in themes.items() if theme not in _covered(deeds)}
    if family:
        themes["family"] = themes.get("family", 0.0) + 1.0
    if disliked:
        themes["tasting"] = max(themes.values(), default=0.0) + 0.5
    _only_things(draft, said, themes)
    for sort, deed in deeds.items():
        if sort not in _WISHED:
            continue
        said = said.replace(deed.words, " ")  # who wants to see summer lives in no summer yet
    draft.hero = draft.hero or _who_tells(draft, told, index)
    _at_the_sea(draft, index)
    unnamed = said.replace(draft.hero.name, " ") if draft.hero is not None and draft.hero.name else said
    feelings = _feelings(said, code, lexicon)
    tones = named(signs.tones, said, code)
    draft.others = [one for one in draft.others if _is_somebody_else(one, draft.hero, said, told, code)]
    itself = draft.hero.noun if draft.hero is not None else ""
    draft.things = [one for one in draft.things if one.noun != itself]  # no thunder hears a thunder
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


_SAYS_I = re.compile(r"(?:나는|난|저는|내가|제가) ")
_OF_A_CHILD = re.compile(
    r"(?<!\S)(?<!안 )(?<!못 )(?:나|내|나는|난|내가|나만|나를|나도|나랑|나한테|"
    r"제가|저는|제|우리|내것만|내꺼)(?!\S)|"
    r"(?<!\S)(?:엄마|아빠|선생님|할머니|할아버지|동생|누나|언니|오빠)[가-힣]{0,2}(?!\S)|"
    r"학교|유치원|어린이집|숙제|학원|급식|반장|시험|학년|운동회|소풍|방학|캠핑|태권도|"
    r"피아노|줄넘기|\d층|받아쓰기|전학|짝꿍|놀이터|세뱃돈|알레르기|편의점|마트|아파트|추석|설날|휴게소|관찰일기"
)


_OF_US = re.compile(r"\b(?:[Mm]y|[Oo]ur|we|I)\b")


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


def _meant_english(draft: Draft, said: str, themes: dict[str, float]) -> dict[str, float]:
    """Return the themes as the whole idea means them: a feast elsewhere, somebody ill, a question asked."""
    _shy_of_people(draft, themes)
    if themes.get("gathering") and _AT_ANOTHERS.search(said):
        themes["gathering"] += themes.pop("home", 0.0)
    if _ILL_AT_HOME.search(said) and draft.others:
        themes = {theme: weight for theme, weight in themes.items() if theme not in _OF_SLEEP}
        themes["kindness"] = themes.get("kindness", 0.0) + 1.0
    if asks(said):
        themes |= {"curiosity": 1.5, "nature": themes.get("nature", 0.0) + 1.0}
    return dict(sorted(themes.items(), key=lambda pair: -pair[1]))


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


def _deeds(draft: Draft, said: str, code: LanguageCode) -> dict[DeedSort, Deed]:
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


_HABITUAL: set[DeedSort] = {"nature", "step", "trait"}
"""What is so at its own hours: who turns into an owl at night is met by day."""
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


def _covered(deeds: Mapping[DeedSort, Deed]) -> set[str]:
    return {theme for sort in deeds for theme in _COVERED.get(sort, ())}


_OF_SNOW = re.compile(r"\bsnow(?:man|men|woman|girl|boy)\b(?=.*\b(?:spring|summer|sun|beach|desert)\b)", re.I)
"""Who is made of snow stands where none falls: a snowman in spring."""
_DRY = re.compile(
    r"(?:n't|not|never) (?:rain|snow)|\b(?:stop(?:s|ped)?|no more) (?:rain|snow)|"
    r"눈이 (?:안|오지 않|그)|비가 그|\bno rain|비가 (?:안|오지 않)|비 ?(?:안 온|없는)|"
    r"바람이? (?:\S+ )?(?:안 |없)|\bno wind\b|\bwithout (?:any )?wind\b",
    re.IGNORECASE,
)
_WISHED = ("lie", "wish", "weary", "way")
"""What is only wished or told of, so that its words say nothing of where the story is."""


_NEWS = re.compile(r"무지개 ?다리|돌아가셨|하늘나라|문을? ?닫|그만두|떠난대|이사 간|팔린대|아프|다쳤|다치")
"""What befalls somebody is no nature of theirs: 떡볶이 할머니가 문을 닫는대요."""


def _premise(draft: Draft, told: str, index: WordIndex) -> dict[DeedSort, Deed]:
    """Return what the idea takes for granted, where it is about nothing else that is told of in its words."""
    if any(one is not None for one in (draft.fear, draft.skill, draft.habit, draft.dream)):
        return {}
    found = premise_of(draft, REQUEST.sub("", told) if index.code == "ko" else told, index)
    if index.code == "ko" and _NEWS.search(told):
        found.pop("nature", None)
    if "marvel" in found:
        known, words = index.lexicon.places, found["marvel"].words
        far = {one.kind for one in draft.places if one.kind in known and _FAR & set(known[one.kind].tags)}
        draft.places = [one for one in draft.places if one.kind not in far or not _goes_there(one, words)]
    for deed in found.values():
        if deed.where and not draft.places:
            noun = getattr(index.lexicon.places[deed.where], index.code).noun
            draft.add_place(IdeaPlace(kind=deed.where, noun=noun))
    return found


def _pursued(sort: DeedSort, deed: Deed, lexicon: Lexicon) -> Deed:
    """Return the deed with its sort, which a premise has already and what goes wrong has none of."""
    if sort not in ("doing", "wish", "weary", "way"):
        return deed
    return deed.model_copy(update={"sort": pursuit_of(deed, lexicon) or ""})


def _question(draft: Draft, told: str, index: WordIndex) -> dict[DeedSort, Deed]:
    """Return what the idea asks; who is only asked about does not ask, and is asked as well at most."""
    asked = question_of(told, index.code)
    if asked is None:
        return {}
    beside = told.replace(asked.words, " ")
    people = [one for one in (draft.hero, *draft.others) if one is not None]
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
    return {"question": asked}


def _is_named(one: IdeaCharacter, said: str) -> bool:
    nouns = (one.name, one.noun, plural(one.noun) if one.noun.isascii() else "")
    return any(word and word.casefold() in said.casefold() for word in nouns)


_BESIDE_MISHAP = frozenset(["family", "sibling", "friendship", "school", "anger", "honesty"])
"""What a mishap may be about beside itself: its words name food, music and homes it is not about."""
_SOMETHING_ELSE = re.compile(
    r"\b(?:died?|dies|dead|passed away|in heaven|lost|forgot\w*|dream\w*|moved|moving|"
    r"new (?:baby|sister|brother))\b|돌아가신|하늘나라|잃어버|까먹|꿈|이사|"
    r"(?:가려|덮어) ?[주줬준]|오줌|방귀|똥"
)
"""What an idea that says so is rather about than about what was spoilt."""


def _mishap(draft: Draft, told: str, index: WordIndex) -> dict[DeedSort, Deed]:
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
    """Return whether the place is only what the deed is done to: paint the sky green."""
    return bool(
        re.match(rf"(?:paint|draw|count|sweep|wash) (?:the |an? )?{re.escape(one.noun)}\b", doing.words)
    )


_PRACTISED = re.compile(
    r"\b(?:learn\w*|teach\w*|taught|practi[cs]\w+|can't|cannot|couldn't|how to|lessons?|wants?|wish\w*|"
    r"dreams?|better)\b|배우|배워|가르|못|연습|처음|싶",
    re.IGNORECASE,
)
"""What makes of something done a skill to learn."""


_AFRAID_TO = re.compile(r"(?:는 ?게|는 것이|는 걸|기가?|기를) ?(?:너무 |제일 |정말 )?(?:무서|무섭|두려|겁)")


def _doings(draft: Draft, told: str, code: LanguageCode, lexicon: Lexicon) -> dict[DeedSort, Deed]:
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
    if doing.verb == "drive" and any(one.age == "adult" for one in draft.others):
        return {}  # it is the uncle who drives
    draft.skill = None  # who bakes a cake for the moon can bake
    if it := doing.forms.get("it"):  # nobody goes to what is not found yet
        draft.places = [one for one in draft.places if one.noun not in it]
    draft.places = [one for one in draft.places if not _done_to(one, doing)]
    if "김장" in doing.words:  # what comes of it is nothing one has
        doing = doing.model_copy(update={"words": f"{doing.words} 김치"})
    if doing.where and not draft.places:
        draft.add_place(IdeaPlace(kind=doing.where, noun=getattr(lexicon.places[doing.where], code).noun))
    found: dict[DeedSort, Deed] = {"doing": doing}
    trouble = trouble_of(told, code)
    if trouble is None:
        return found
    draft.others = [one for one in draft.others if one.noun not in trouble.words]  # who eats it is no guest
    return found | {"trouble": trouble}


def _dreaming(draft: Draft, said: str, index: WordIndex) -> str:
    """Note what somebody wishes to be, who is then no other character; return the text without it."""
    found = dream_of(said, index.code)
    if found is not None and draft.hero is None and _SAYS_I.match(said):
        draft.hero = a_child(index)  # 나는 커서 공룡이 될 거야
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
