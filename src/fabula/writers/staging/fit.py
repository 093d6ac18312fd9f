"""From a page's words to its picture: who is there, where, when, with what, and how they feel.

Half of all story sentences name nobody, so whoever was in the picture stays until the words
bring somebody else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from fabula.core.values import Character, Figure, Place, Prop, SceneGraph
from fabula.core.words import LanguageCode, Side, Time, Weather
from fabula.languages import language
from fabula.languages.english import plural
from fabula.lexicon.load import lexicon
from fabula.lexicon.model import PlaceEntry, ThingEntry
from fabula.writers.staging.words import POSES, TIMES, WEATHERS, every, face_of, feelings, first

MOST_FIGURES = 8
MOST_PROPS = 4

_JOSA = (
    r"(?:이(?=[는가를와의도랑야]|에게|한테|네))?(?:들)?(?:은|는|이|가|을|를|과|와|의|에|에서|에게|에게서|한테|께|께서|으로|로|도|만|까지|부터|처럼|보다|랑|이랑|나|이나|"
    r"아|야|이야|이여|하고|마다|조차|밖에|이라는|라는|이었\w*|였\w*|예요|이에요|이다|이네|네|요|속\w*|안\w*|위\w*|"
    r"(?:에서|에게|한테|에|으로|로|까지)(?:는|도|만))?"
)
_THEY_ALL = {
    "en": r"\b(?:they|them|both|together|friends|everyone)\b",
    "ko": r"둘|셋|함께|모두|친구들|다 같이",
}


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
            "time": first(text, TIMES[code], code) or scene.time,
            "weather": first(text, WEATHERS[code], code) or scene.weather,
            "figures": figures,
            "props": props,
            "focus": scene.focus if scene.focus in present else (figures[0].character if figures else ""),
            "description": "",
        }
    )


# --- who

_SAID = re.compile(r"“[^”]*”|\"[^\"]*\"")


def _find_people(text: str, cast: tuple[Character, ...], code: LanguageCode) -> tuple[str, list[str]]:
    """Return the text with the cast's names blanked out, and the cast in the order they are named."""
    words = {one.name: one.id for one in cast}
    nouns = [one.noun for one in cast]
    words |= {one.noun: one.id for one in cast if nouns.count(one.noun) == 1}
    rest, named = _take(text, words, code)
    return rest, list(dict.fromkeys(named))


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
    by_id = {figure.character: figure.model_copy(update={"face": ""}) for figure in figures}
    speaker = figures[0].character if figures else ""
    for sentence in language(code).sentences(text):
        named = [one for one in _find_people(sentence, cast, code)[1] if one in by_id]
        speaker = named[0] if named else speaker
        if speaker not in by_id:
            continue
        feeling = first(sentence, feelings(code), code)
        pose = first(sentence, POSES[code], code)
        change: dict[str, str] = {}
        if feeling:
            change["feeling"] = feeling
        if pose:
            change["pose"] = pose
        change["face"] = face_of(_SAID.sub(" ", sentence), code) or by_id[speaker].face
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


def _place(scene: SceneGraph, places: list[str], code: LanguageCode) -> Place:
    if not places or scene.place.kind in places:
        return scene.place
    entry = lexicon().places[places[0]]
    return Place(kind=entry.key, label=entry.en.noun if code == "en" else entry.ko.noun)


def _props(scene: SceneGraph, things: list[str], code: LanguageCode, *, moved: bool) -> tuple[Prop, ...]:
    before = {prop.kind: prop for prop in scene.props}
    if not things:
        held = {figure.holding for figure in scene.figures}
        return tuple(prop for prop in scene.props if not moved or prop.kind in held or prop.spot == "sky")
    sides: tuple[Side, ...] = ("right", "left", "centre")
    made: dict[str, Prop] = {}
    for kind in things:
        if kind in before:
            made.setdefault(kind, before[kind])
            continue
        entry = lexicon().things[kind]
        label = entry.en.noun if code == "en" else entry.ko.noun
        made.setdefault(kind, prop_of(entry, label, sides[len(made) % 3]))
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
    return every(text, TIMES[code], code)


@lru_cache(maxsize=8192)
def weathers_in(text: str, code: LanguageCode) -> frozenset[Weather]:
    """Return the weathers that `text` speaks of."""
    return every(text, WEATHERS[code], code)


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


def _take(text: str, words: Mapping[str, str], code: LanguageCode) -> tuple[str, list[str]]:
    """Return the text with the found words blanked, and what they mean in order; longer words win."""
    found: list[tuple[int, str]] = []
    for word in sorted(filter(None, words), key=lambda one: (-len(one), one)):
        if word.casefold() not in text.casefold():
            continue
        for start, end in _places_of(word, text, code):
            found.append((start, words[word]))
            text = text[:start] + "\0" * (end - start) + text[end:]
    return text, [meaning for _, meaning in sorted(found)]


def _places_of(word: str, text: str, code: LanguageCode) -> Iterator[tuple[int, int]]:
    bare = re.escape(word)
    pattern = rf"(?<!\w){bare}(?!\w)" if code == "en" else rf"(?<![가-힣\w]){bare}(?={_JOSA}(?![가-힣\w]))"
    flags = 0 if word[:1].isupper() else re.IGNORECASE
    for match in re.finditer(pattern, text, flags):
        yield match.start(), match.end()
