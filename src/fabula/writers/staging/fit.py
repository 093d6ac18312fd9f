"""From a page's words to its picture: who is there, where, when, with what, and how they feel.

Half of all story sentences name nobody, so whoever was in the picture stays until the words
bring somebody else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from fabula.core.values import Character, Figure, Place, Prop, SceneGraph
from fabula.core.words import Feeling, LanguageCode, Pose, Side, Time, Weather
from fabula.languages import language
from fabula.languages.english import plural
from fabula.lexicon.load import lexicon
from fabula.lexicon.model import PlaceEntry, ThingEntry

K = TypeVar("K", bound=str)

MOST_FIGURES = 5
MOST_PROPS = 4

_POSES: dict[LanguageCode, dict[Pose, str]] = {
    "en": {
        "sleep": r"(?:fell )?asleep|sle(?:pt|ep\w*)|snor\w*",
        "hug": r"hug(?:ged|s|ging)?|cuddl\w*|embrac\w*",
        "whisper": r"whisper\w*",
        "run": r"r[au]n(?:s|ning)?|dash\w*|rac(?:ed|es|ing)|chas\w*",
        "swim": r"sw[aiu]m(?:s|ming)?|div(?:ed|es|ing)",
        "fly": r"fl(?:ew|y|ies|ying)|soar\w*",
        "jump": r"jump\w*|leap\w*|leapt|hopp?ed|bounc\w*",
        "dance": r"danc\w*|twirl\w*",
        "eat": r"ate|eats?|eating|nibbl\w*|munch\w*",
        "wave": r"wav(?:ed|es|ing)",
        "point": r"point(?:ed|s|ing)",
        "look-up": r"look(?:ed|s|ing) up|gaz(?:ed|es|ing) up",
        "look-back": r"look(?:ed|s|ing) back|turn(?:ed|s|ing) round",
        "lie": r"la(?:y|id) down|l(?:ies|ying) down",
        "sit": r"sat|sits?|sitting",
        "reach": r"reach\w*|stretch\w*",
        "walk": r"walk\w*|went|wander\w*|tiptoe\w*|set off|stroll\w*",
        "hold": r"h(?:eld|olds?|olding)|carr(?:ied|ies|ying)",
    },
    "ko": {
        "sleep": r"잠이 들|잠들|자고 있|잤어|쿨쿨|새근새근",
        "hug": r"안아|안았|껴안|포옹|끌어안",
        "whisper": r"속삭|소곤|귓속말",
        "run": r"달려|달렸|뛰어갔|뛰어가|도망|뛰었",
        "swim": r"헤엄|수영",
        "fly": r"날아|날았|날고|날개를",
        "jump": r"뛰어올|폴짝|껑충|펄쩍|점프",
        "dance": r"춤",
        "eat": r"먹었|먹고|먹으|먹어|냠냠",
        "wave": r"손을 흔들|인사했|인사를",
        "point": r"가리켰|가리키",
        "look-up": r"올려다|쳐다보",
        "look-back": r"뒤를 돌아|돌아보|돌아봤",
        "lie": r"누웠|누워|드러누",
        "sit": r"앉았|앉아|앉은",
        "reach": r"손을 뻗|내밀|뻗었",
        "walk": r"걸었|걸어|걷고|떠났|길을 나섰",
        "hold": r"들고|들었|안고|쥐고|쥐었",
    },
}
_TIMES: dict[LanguageCode, dict[Time, str]] = {
    "en": {
        "night": r"night\w*|midnight|moonlight|starlight|bedtime",
        "dusk": r"evening|dusk|sunset|twilight",
        "dawn": r"dawn|sunrise|daybreak|early morning",
        "day": r"morning|noon|afternoon|midday|daylight",
    },
    "ko": {
        "night": r"(?<![가-힣])(?:봄|여름|가을|겨울|한|달|그날|오늘|어젯)?밤(?!나무|송이|톨|알)"
        r"|달빛|별빛|깜깜",
        "dusk": r"저녁|해 질|노을|해가 졌|해가 지",
        "dawn": r"새벽|동틀|해 뜰|동이 트|해가 떴|해가 뜨",
        "day": r"아침|한낮|대낮|점심|오후|낮에",
    },
}
_WEATHERS: dict[LanguageCode, dict[Weather, str]] = {
    "en": {
        "storm": r"storm\w*|thunder\w*|lightning",
        "snow": r"snow(?!man|men)\w*|blizzard",
        "rain": r"rain(?!bow)\w*|drizzl\w*",
        "fog": r"fog\w*|mist\w*",
        "wind": r"wind(?:y|s)?|breez\w*|gust\w*",
        "cloudy": r"cloud(?:y|s)",
        "clear": r"sunny|sunshine|clear sky",
    },
    "ko": {
        "storm": r"폭풍|천둥|번개|태풍",
        "snow": r"눈이 (?:내|오|왔|펑펑|쌓)|눈 (?:내|오)|함박눈|눈보라|눈송이",
        "rain": r"비가 (?:내|오|왔|쏟|주룩|후드)|비 (?:내|오)|빗방울|소나기|빗소리|장대비",
        "fog": r"안개",
        "wind": r"바람이|바람 부|산들바람|찬바람",
        "cloudy": r"구름이|먹구름|흐린 하늘",
        "clear": r"맑은 (?:날|하늘|아침)|햇살|햇볕|화창",
    },
}
_JOSA = (
    r"(?:이(?=[는가를와의도랑야]|에게|한테|네))?(?:들)?(?:은|는|이|가|을|를|과|와|의|에|에서|에게|에게서|한테|께|께서|으로|로|도|만|까지|부터|처럼|보다|랑|이랑|나|이나|"
    r"아|야|이야|이여|하고|마다|조차|밖에|이라는|라는|이었\w*|였\w*|예요|이에요|이다|이네|네|요|속\w*|안\w*|위\w*|"
    r"(?:에서|에게|한테|에|으로|로|까지)(?:는|도|만))?"
)
_THEY_ALL = {
    "en": r"\b(?:they|them|both|together|friends|everyone)\b",
    "ko": r"둘|셋|함께|모두|친구들|다 같이",
}


@dataclass(frozen=True)
class Mention:
    """A word of the text that means something: where it stands and what it is."""

    start: int
    end: int
    kind: str
    word: str


_NIGHT_KO = re.compile(r"밤(?=에|마다|중|새|하늘|이 (?:되|오|왔|깊))")


def fit_scene(scene: SceneGraph, text: str, cast: tuple[Character, ...], code: LanguageCode) -> SceneGraph:
    """Return `scene` changed to what `text` says; what the words leave open stays as it was."""
    rest, people = _find_people(text, cast, code)
    rest, places = _take(rest, _places(code), code)
    if code == "ko":  # 밤 is a night or a chestnut: 밤에 is never a chestnut
        rest = _NIGHT_KO.sub(lambda found: " " * len(found.group()), rest)
    things = _take(rest, _things(code), code)[1]
    place = _place(scene, places, code)
    moved = place != scene.place
    figures = _acting(_figures(scene, text, people, cast, code), text, cast, code)
    props = _props(scene, things, code, moved=moved)
    kinds = {prop.kind for prop in props}
    present = {figure.character for figure in figures} | kinds
    figures = tuple(_hands(figure, kinds, present, bool(things)) for figure in figures)
    return scene.model_copy(
        update={
            "place": place,
            "time": _first(text, _TIMES[code], code) or scene.time,
            "weather": _first(text, _WEATHERS[code], code) or scene.weather,
            "figures": figures,
            "props": props,
            "focus": scene.focus if scene.focus in present else (figures[0].character if figures else ""),
            "description": "",
        }
    )


# --- who


def _find_people(text: str, cast: tuple[Character, ...], code: LanguageCode) -> tuple[str, list[str]]:
    """Return the text with the cast's names blanked out, and the cast in the order they are named."""
    words = {one.name: one.id for one in cast}
    nouns = [one.noun for one in cast]
    words |= {one.noun: one.id for one in cast if nouns.count(one.noun) == 1}
    rest, mentions = _take(text, words, code)
    return rest, list(dict.fromkeys(mention.kind for mention in mentions))


def _figures(
    scene: SceneGraph, text: str, people: list[str], cast: tuple[Character, ...], code: LanguageCode
) -> tuple[Figure, ...]:
    known = {figure.character: figure for figure in scene.figures}
    if not people:
        return scene.figures
    if len(people) == 1 and re.search(_THEY_ALL[code], text, re.IGNORECASE):
        people = [*people, *(one for one in known if one not in people)]
    sides: list[Side] = ["left", "right", "centre"]
    taken: list[Side] = [known[one].side for one in people if one in known]
    made = []
    for one in people[:MOST_FIGURES]:
        if one in known:
            made.append(known[one])
            continue
        side: Side = next((side for side in sides if side not in taken), "centre")
        taken.append(side)
        made.append(Figure(character=one, side=side, facing="left" if side == "right" else "right"))
    return tuple(made)


def _acting(
    figures: tuple[Figure, ...], text: str, cast: tuple[Character, ...], code: LanguageCode
) -> tuple[Figure, ...]:
    """Give each figure what its sentences tell; a sentence without a name is about the last named."""
    by_id = {figure.character: figure for figure in figures}
    speaker = figures[0].character if figures else ""
    for sentence in language(code).sentences(text):
        named = [one for one in _find_people(sentence, cast, code)[1] if one in by_id]
        speaker = named[0] if named else speaker
        if speaker not in by_id:
            continue
        feeling = _first(sentence, _feelings(code), code)
        pose = _first(sentence, _POSES[code], code)
        change: dict[str, str] = {}
        if feeling:
            change["feeling"] = feeling
        if pose:
            change["pose"] = pose
        by_id[speaker] = by_id[speaker].model_copy(update=change)
    return tuple(by_id.values())


def _hands(figure: Figure, kinds: set[str], present: set[str], told: bool) -> Figure:
    """Let go of what the words no longer show, and look no longer at who is gone."""
    change: dict[str, str] = {}
    if told and figure.holding and figure.holding not in kinds:
        change["holding"] = ""
    if figure.toward and figure.toward not in present:
        change["toward"] = ""
    return figure.model_copy(update=change) if change else figure


# --- where and with what


def _place(scene: SceneGraph, places: list[Mention], code: LanguageCode) -> Place:
    if not places or any(mention.kind == scene.place.kind for mention in places):
        return scene.place
    entry = lexicon().places[places[0].kind]
    return Place(kind=entry.key, label=entry.en.noun if code == "en" else entry.ko.noun)


def _props(scene: SceneGraph, things: list[Mention], code: LanguageCode, *, moved: bool) -> tuple[Prop, ...]:
    before = {prop.kind: prop for prop in scene.props}
    if not things:
        held = {figure.holding for figure in scene.figures}
        return tuple(prop for prop in scene.props if not moved or prop.kind in held or prop.spot == "sky")
    sides: tuple[Side, ...] = ("right", "left", "centre")
    made: dict[str, Prop] = {}
    for mention in things:
        if mention.kind in before:
            made.setdefault(mention.kind, before[mention.kind])
            continue
        entry = lexicon().things[mention.kind]
        label = entry.en.noun if code == "en" else entry.ko.noun
        made.setdefault(mention.kind, prop_of(entry, label, sides[len(made) % 3]))
    return tuple(made.values())[:MOST_PROPS]


def prop_of(entry: ThingEntry, label: str, side: Side, *, count: int = 1, emoji: str = "") -> Prop:
    """Return the thing of the lexicon as it lies or stands about until somebody takes it."""
    return Prop(
        kind=entry.key,
        label=label,
        spot="ground" if entry.spot == "held" else entry.spot,
        side=side,
        size=entry.size,
        count=count,
        emoji=emoji or entry.emoji,
    )


# --- words


@lru_cache(maxsize=8192)
def times_in(text: str, code: LanguageCode) -> frozenset[Time]:
    """Return the times of day that `text` speaks of."""
    return _all(text, _TIMES[code], code)


@lru_cache(maxsize=8192)
def weathers_in(text: str, code: LanguageCode) -> frozenset[Weather]:
    """Return the weathers that `text` speaks of."""
    return _all(text, _WEATHERS[code], code)


@lru_cache(maxsize=2)
def _places(code: LanguageCode) -> dict[str, str]:
    return _keys(lexicon().places, code)


@lru_cache(maxsize=2)
def _things(code: LanguageCode) -> dict[str, str]:
    return _keys(lexicon().things, code)


def _keys(entries: Mapping[str, PlaceEntry] | Mapping[str, ThingEntry], code: LanguageCode) -> dict[str, str]:
    """Return the entries' keys by every word that means them; the first entry keeps a shared word."""
    keys: dict[str, str] = {}
    for key, entry in entries.items():
        words = entry.en.words if code == "en" else entry.ko.words
        for word in (*words, *(plural(word) for word in words)) if code == "en" else words:
            keys.setdefault(word, key)
    return keys


def _take(text: str, words: Mapping[str, str], code: LanguageCode) -> tuple[str, list[Mention]]:
    """Return the text with the found words blanked, and the mentions in order; longer words come first."""
    found: list[Mention] = []
    for word in sorted(filter(None, words), key=lambda one: (-len(one), one)):
        if word.casefold() not in text.casefold():
            continue
        for start, end in _places_of(word, text, code):
            found.append(Mention(start, end, words[word], word))
            text = text[:start] + "\0" * (end - start) + text[end:]
    return text, sorted(found, key=lambda mention: mention.start)


def _places_of(word: str, text: str, code: LanguageCode) -> Iterator[tuple[int, int]]:
    bare = re.escape(word)
    pattern = rf"(?<!\w){bare}(?!\w)" if code == "en" else rf"(?<![가-힣\w]){bare}(?={_JOSA}(?![가-힣\w]))"
    flags = 0 if word[:1].isupper() else re.IGNORECASE
    for match in re.finditer(pattern, text, flags):
        yield match.start(), match.end()


def _all(text: str, words: Mapping[K, str], code: LanguageCode) -> frozenset[K]:
    return frozenset(meaning for meaning in words if _first(text, {meaning: words[meaning]}, code))


@lru_cache(maxsize=2)
def _feelings(code: LanguageCode) -> Mapping[Feeling, str]:
    """Return a pattern of the words that tell each drawn feeling."""
    said: dict[Feeling, list[str]] = {}
    for entry in lexicon().feelings.values():
        said.setdefault(entry.look, []).extend((entry.en if code == "en" else entry.ko).words)
    if code == "en":
        return {look: "|".join(map(re.escape, words)).replace(r"\*", r"\w*") for look, words in said.items()}
    return {look: f"(?<![가-힣])(?:{'|'.join(map(re.escape, words))})" for look, words in said.items()}


def _first(text: str, words: Mapping[K, str], code: LanguageCode) -> K | None:
    """Return what the earliest of the words in the text means."""
    best: tuple[int, K] | None = None
    for meaning, pattern in words.items():
        whole = rf"\b(?:{pattern})\b" if code == "en" else pattern
        match = re.search(whole, text, re.IGNORECASE)
        if match and (best is None or match.start() < best[0]):
            best = match.start(), meaning
    return best[1] if best else None
