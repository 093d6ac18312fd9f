"""The word forms of a role's filler in the book's language: what each slot of a sentence prints."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from fabula.core.words import Category, LanguageCode, Size
from fabula.languages.english import Gender, plural, pronouns, with_article
from fabula.languages.josa import attach
from fabula.languages.korean import call_name, vocative_stem

AgeName = Literal["baby", "child", "adult", "elder"]

_FEATURES: dict[LanguageCode, dict[str, str]] = {
    "en": {
        "animal": "soft ears", "bird": "smooth feathers", "fish": "shining fins",
        "insect": "small quick wings",
        "person": "bright eyes", "creature": "wide bright eyes", "machine": "shiny buttons",
        "thing": "a round, friendly face", "plant": "green leaves",
    },
    "ko": {
        "animal": "보드라운 귀", "bird": "매끈한 깃털", "fish": "반짝이는 지느러미", "insect": "조그만 날개",
        "person": "초롱초롱한 눈", "creature": "커다란 눈", "machine": "반짝이는 단추",
        "thing": "동글동글한 얼굴", "plant": "푸른 잎사귀",
    },
}  # fmt: skip
_MOVES: dict[LanguageCode, dict[str, str]] = {
    "en": {
        "animal": "trotted", "bird": "flew", "fish": "swam", "insect": "flitted", "person": "walked",
        "creature": "hurried", "machine": "rolled", "thing": "bounced", "plant": "swayed",
    },
    "ko": {
        "animal": "타박타박 걸어", "bird": "훨훨 날아", "fish": "살랑살랑 헤엄쳐", "insect": "포르르 날아",
        "person": "타박타박 걸어", "creature": "성큼성큼 걸어", "machine": "도르르 굴러",
        "thing": "통통 튀어",
        "plant": "한들한들 흔들려",
    },
}  # fmt: skip
_FOODS: dict[LanguageCode, dict[str, str]] = {
    "en": {
        "animal": "berries", "bird": "seeds", "fish": "seaweed", "insect": "nectar", "person": "warm soup",
        "creature": "honey cakes", "machine": "warm oil", "thing": "crumbs", "plant": "fresh water",
    },
    "ko": {
        "animal": "산딸기", "bird": "씨앗", "fish": "미역", "insect": "꿀", "person": "따뜻한 수프",
        "creature": "꿀떡", "machine": "따뜻한 기름", "thing": "빵 부스러기", "plant": "시원한 물",
    },
}  # fmt: skip

_SMALL_WORDS: dict[LanguageCode, tuple[str, ...]] = {
    "en": ("little", "small", "young"),
    "ko": ("꼬마", "어린", "조그만"),
}
_GROWN_WORDS: dict[LanguageCode, tuple[str, ...]] = {
    "en": ("kind", "gentle", "cheerful"),
    "ko": ("마음씨 고운", "다정한", "씩씩한"),
}
_OLD_WORDS: dict[LanguageCode, tuple[str, ...]] = {"en": ("old", "wise old"), "ko": ("지혜로운", "인자한")}
_BIG_WORDS: dict[LanguageCode, tuple[str, ...]] = {"en": ("big", "great big"), "ko": ("커다란", "덩치 큰")}
# Nouns that already say how old their bearer is: “little” would say it twice.
_YOUNG = (
    "girl boy child baby toddler kid kitten puppy chick duckling cub lamb foal calf princess prince "
    "아이 여자아이 남자아이 소녀 소년 아기 꼬마 병아리 강아지 망아지 송아지 공주 왕자"
)
_GROWN = (
    "grandmother grandfather grandma grandpa granny mother father mum mom dad king queen wizard witch 할머니 "
    "할아버지 엄마 아빠 어머니 아버지 왕 여왕 마법사 마녀 "
    "형 누나 언니 오빠 형아"
)
_YOUNG_NOUNS, _GROWN_NOUNS = frozenset(_YOUNG.split()), frozenset(_GROWN.split())
_CHILD_WORDS: dict[LanguageCode, tuple[str, ...]] = {
    "en": ("cheerful", "curious", "lively"),
    "ko": ("씩씩한", "명랑한", "호기심 많은"),
}


def character_forms(
    code: LanguageCode,
    *,
    name: str,
    noun: str,
    category: Category,
    adjectives: Sequence[str],
    gender: Gender,
    feature: str = "",
    moves: str = "",
    food: str = "",
) -> dict[str, str]:
    """Return the forms of a character; what the lexicon does not know is worded by category."""
    told = [one for one in adjectives if not noun.casefold().startswith(f"{one.casefold()} ")]
    described = " ".join((*told, noun)).strip()
    feature = feature or _FEATURES[code][category]
    moves = moves or _MOVES[code][category]
    food = food or _FOODS[code][category]
    if code == "ko":
        spoken = call_name(name)
        return {
            "": spoken, "call": vocative_stem(name), "intro": described, "noun": noun,
            "feature": feature, "moves": moves, "food": food,
        }  # fmt: skip
    they = pronouns(gender)
    return {
        "": name, "call": name, "intro": with_article(described), "a": with_article(noun),
        "the": f"the {noun}",
        "noun": noun, "they": they.they, "them": they.them, "their": they.their, "self": they.self,
        "feature": feature, "moves": moves, "food": food,
    }  # fmt: skip


def place_forms(
    code: LanguageCode, noun: str, *, the: str = "", inside: str = "", new: str = "", to: str = ""
) -> dict[str, str]:
    """Return the forms of a place; `new` is `inside` at its first mention: in a cottage."""
    if code == "ko":
        return {"": noun, "in": inside or noun}
    own = noun[:1].isupper()  # a name of its own: Leeds, Alder Street
    the = the or (noun if own else f"the {noun}")
    on = own and noun.endswith((" Street", " Road", " Avenue", " Lane", " Hill", " Island"))
    inside = inside or f"{'on' if on else 'in'} {the}"
    return {"": noun, "the": the, "in": inside, "new": new or inside, "to": to or f"to {the}"}


def thing_forms(
    code: LanguageCode, noun: str, *, mass: bool = False, unique: bool = False, many: str = ""
) -> dict[str, str]:
    """Return the forms of a thing; what is unique keeps its article, what is a mass is “some”."""
    if code == "ko":
        return {"": noun}
    several = noun if mass or unique else many or plural(noun)
    one = f"the {noun}" if unique else f"some {noun}" if mass or several == noun else with_article(noun)
    return {"": noun, "a": one, "the": f"the {noun}", "s": several}


def usual_adjectives(code: LanguageCode, *, age: AgeName, size: Size, noun: str) -> tuple[str, ...]:
    """Return words one of which may introduce such a character when the idea describes it in no way."""
    last = noun.rsplit(" ", maxsplit=1)[-1]
    if last in _YOUNG_NOUNS or noun.startswith(("아기 ", "꼬마 ")):
        return _CHILD_WORDS[code]
    if last in _GROWN_NOUNS:
        return _GROWN_WORDS[code]
    if age == "elder":
        return ("wise", "kind") if noun.startswith("old ") else _OLD_WORDS[code]
    if size == "giant":
        return _BIG_WORDS[code]
    return _GROWN_WORDS[code] if age == "adult" else _SMALL_WORDS[code]


_TIMES: dict[LanguageCode, dict[str, str]] = {
    "en": {"dawn": "morning", "day": "day", "dusk": "evening", "night": "night"},
    "ko": {"dawn": "새벽", "day": "날", "dusk": "저녁", "night": "밤"},
}
_ONLY_TIME: dict[LanguageCode, dict[str, str]] = {
    "en": {
        "dawn": "It was very early in the morning.",
        "day": "It was a bright new day.",
        "dusk": "It was evening.",
        "night": "It was night.",
    },
    "ko": {
        "dawn": "이른 새벽이었어요.",
        "day": "환한 낮이었어요.",
        "dusk": "저녁이었어요.",
        "night": "밤이었어요.",
    },
}
_WEATHERS: dict[LanguageCode, dict[str, str]] = {
    "en": {"clear": "clear", "cloudy": "cloudy", "rain": "rainy", "snow": "snowy", "wind": "windy",
           "fog": "foggy", "storm": "stormy"},
    "ko": {"clear": "맑은", "cloudy": "구름 낀", "rain": "비 내리는", "snow": "눈 내리는",
    "wind": "바람 부는",
           "fog": "안개 낀", "storm": "폭풍우 치는"},
}  # fmt: skip
_SEASONS: dict[LanguageCode, dict[str, str]] = {
    "en": {"spring": "spring", "summer": "summer", "autumn": "autumn", "winter": "winter"},
    "ko": {"spring": "봄", "summer": "여름", "autumn": "가을", "winter": "겨울"},
}


def setting_sentence(code: LanguageCode, *, time: str | None, weather: str | None, season: str | None) -> str:
    """Return the sentence that says when the story happens, "" when the idea does not say."""
    if not (time or weather or season):
        return ""
    if time and not weather and not season:
        return _ONLY_TIME[code][time]
    when = _TIMES[code].get(time or "", _TIMES[code]["day"])
    season_word = _SEASONS[code].get(season or "", "")
    weather_word = _WEATHERS[code].get(weather or "", "")
    if code == "ko":
        named = f"{season_word}{when}" if season_word and when != "새벽" else f"{season_word} {when}".strip()
        return f"{attach(f'{weather_word} {named}'.strip(), '이었어요')}."
    words = " ".join(word for word in (weather_word, season_word, when) if word)
    return f"It was {with_article(words)}."


_EXTRAS: dict[LanguageCode, dict[str, str]] = {
    "en": {
        "character": "Close by lived {%s}, {%s.intro}.",
        "kin": "{%s.intro}, {%s}, was never far away.",
        "parent": "{hero} lived with {%s}.",
        "household": "{%s} lived there, too.",
        "introduction": "{%s} was {%s.intro}.",
        "whereabouts": "{hero} lived {%s.in}.",
        "fear": "There was just one thing {hero} did not like: {%s.a}.",
        "dream": "{hero} had a wish, too: to be {%s.a} one day.",
        "carried": "{hero} always had {%s.a} along.",
        "lying": "Close by lay {%s.a}.",
        "eaten": "{hero} had put by {%s.a}, to have later.",
        "served": "For supper there was to be {%s.a}.",
        "ridden": "Close by stood {%s.a}.",
        "owned": "{hero} had {%s.a}, too.",
        "standing": "Close by stood {%s.a}.",
        "sky": "{hero} liked to look up at {%s.the}.",
        "heard": "From far off {hero} could hear {%s.a}.",
        "seen": "Wherever {hero} went, {%s.a} was there, too.",
        "place": "Not far away was {%s.the}.",
        "far": "There was nothing {hero} liked better than a trip {%s.to}.",
        "activity": "{%s.ing} was what {hero} liked best of all.",
        "habit": "Whatever {hero} did, {hero.they} could not stop {%s.ing}.",
    },
    "ko": {
        "character": "가까이에는 {%s.intro} {%s:이} 살았어요.",
        "kin": "{hero}에게는 {%s.intro} {%s:이} 있었어요.",
        "parent": "{hero:은} {%s:과} 같이 살았어요.",
        "household": "{%s}도 함께 살았어요.",
        "introduction": "{%s:은} {%s.intro:이었어요}.",
        "whereabouts": "{hero:은} {%s.in}에 살았어요.",
        "fear": "{hero:이} 딱 하나 무서워하는 것은 {%s:이었어요}.",
        "dream": "{hero}에게는 꿈이 있었어요. 커서 {%s:이} 되는 거였지요.",
        "carried": "{hero}에게는 늘 가지고 다니는 {%s:이} 있었어요.",
        "lying": "가까이에는 {%s:이} 놓여 있었어요.",
        "eaten": "{hero:은} 나중에 먹으려고 {%s:을} 아껴 두었어요.",
        "served": "저녁에는 {%s:을} 먹기로 했어요.",
        "ridden": "가까이에는 {%s:이} 서 있었어요.",
        "owned": "{hero}에게는 {%s}도 있었어요.",
        "standing": "가까이에는 {%s}도 있었어요.",
        "sky": "{hero:은} {%s:을} 올려다보기를 좋아했어요.",
        "heard": "멀리서 {%s:이} 들려오곤 했어요.",
        "seen": "{hero:이} 가는 데마다 {%s}도 있었어요.",
        "place": "멀지 않은 곳에 {%s:이} 있었어요.",
        "far": "{hero:은} {%s}에 가는 것을 무척 좋아했어요.",
        "activity": "{hero:이} 세상에서 가장 좋아하는 것은 {%s.noun:이었어요}.",
        "habit": "{hero:은} 하루에도 몇 번씩 {%s.past}어요.",
    },
}


_ANSWERS: dict[LanguageCode, dict[str, str]] = {
    "en": {
        "character": "Later {%s} came by, and had to hear it all from the beginning.",
        "kin": "And {hero} told {%s} every bit of it.",
        "parent": "And {hero} told {%s} every bit of it.",
        "dream": "“And one day I’ll be {%s.a},” said {hero}.",
        "eaten": "Then {hero} shared out {%s.the}, and it was good.",
        "served": "There was {%s}, too, as promised.",
        "sky": "{hero} looked up at {%s.the} once more.",
        "heard": "From far off {hero} could hear {%s.the} again.",
        "far": "The next trip, {hero} decided, would be {%s.to}.",
        "activity": "And there was still time for {%s.ing}.",
    },
    "ko": {
        "character": "나중에 {%s}도 와서 처음부터 다 들었어요.",
        "kin": "{hero:은} {%s}에게 하나도 빠짐없이 들려주었어요.",
        "parent": "{hero:은} {%s}에게 하나도 빠짐없이 들려주었어요.",
        "dream": "“나는 커서 {%s:이} 될 거야.” {hero:이} 말했어요.",
        "eaten": "{hero:은} 아껴 둔 {%s:을} 꺼내 사이좋게 나누어 먹었어요.",
        "served": "저녁에는 정말로 {%s:을} 먹었지요.",
        "sky": "{hero:은} {%s:을} 한 번 더 올려다보았어요.",
        "heard": "멀리서 {%s:이} 또 들려왔어요.",
        "far": "{hero:은} 다음에 {%s}에 또 가기로 했어요.",
        "activity": "{hero:은} 틈이 나면 {%s.past}어요.",
    },
}


def answering_sentence(code: LanguageCode, role: str, sort: str) -> str:
    """Return the sentence in which a late page comes back to what the first brought in, "" for none."""
    return _ANSWERS[code].get(sort, "").replace("%s", role)


def extra_sentence(code: LanguageCode, role: str, sort: str) -> str:
    """Return the sentence that brings in what no role took; `sort` is a key of the table (`Filling.sort`)."""
    return _EXTRAS[code][sort].replace("%s", role)


def friends_sentence(code: LanguageCode, one: str, other: str) -> str:
    """Return the sentence that brings in two characters the plot has no roles for."""
    pattern = (
        "가까이에는 {one.intro} {one:과} {other.intro} {other:이} 살았어요."
        if code == "ko"
        else "Close by lived {one}, {one.intro}, and {other}, {other.intro}."
    )
    return pattern.replace("{one", f"{{{one}").replace("{other", f"{{{other}")
