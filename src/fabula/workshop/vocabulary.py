"""Whether the words of picture books can be drawn: each is put in a sentence, and the scene looked into."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import yaml

from fabula.core.values import Character, Place, Prop, Value
from fabula.core.words import Category
from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.figures import draw_figure, dress
from fabula.illustrators.paper.figures.kinds import ALIASES, KINDS
from fabula.illustrators.paper.figures.people import PEOPLE, PEOPLE_ALIASES
from fabula.illustrators.paper.palette import PALETTES
from fabula.illustrators.paper.places import known_kinds
from fabula.illustrators.paper.places.kinds import ALIKE, nearest_kind
from fabula.illustrators.paper.things import draw_thing
from fabula.kit.errors import BadBrief
from fabula.kit.progress import Tick, no_tick
from fabula.writers.sketch import Sketch, sketch

_LISTED = ("people", "magical", "animals", "places", "things", "nouns")
_NAMED = ("feelings", "deeds", "hours")
FAMILIES = (*_LISTED[:-1], *_NAMED, _LISTED[-1])


class Words(Value):
    """Of a family of words, all and those that could not be drawn."""

    family: str
    words: int
    missing: tuple[str, ...]

    @property
    def share(self) -> float:
        """Return the share of the words that draw something."""
        return 1 - len(self.missing) / self.words


def read_vocabulary(path: Path) -> dict[str, dict[str, str]]:
    """Return the words of a file by family, each with what it must become (empty: a drawing).

    Raises BadBrief when the file holds no such lists.
    """
    try:
        raw = yaml.safe_load(path.read_text("utf-8"))
        found = {family: dict.fromkeys(map(str.strip, raw[family].split(",")), "") for family in _LISTED}
        for family in _NAMED:
            found[family] = {str(word): str(wanted) for word, wanted in raw[family].items()}
    except (OSError, yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
        raise BadBrief(
            f"{path} is no file of words to draw.",
            hint="Name one with --vocabulary. fabula's own is benchmarks/vocabulary.yaml in its repository.",
        ) from error
    return found


def survey_words(words: Mapping[str, Mapping[str, str]], *, tick: Tick = no_tick) -> tuple[Words, ...]:
    """Return what of every family could not be drawn."""
    found, done, total = [], 0, sum(len(words[family]) for family in FAMILIES)
    for family in FAMILIES:
        missing = []
        for word, wanted in words[family].items():
            if not _TESTS[family](word, wanted):
                missing.append(word)
            done += 1
            tick(done, total)
        found.append(Words(family=family, words=len(words[family]), missing=tuple(missing)))
    return tuple(found)


def _drawn_figure(word: str, _: str) -> bool:
    """Return whether somebody so called is drawn, not a stranger in their place."""
    scene = sketch(f"{_a(word)} {word} is here.", "en")
    return any(_own_figure(one) for one in scene.cast)


def _own_figure(one: Character) -> bool:
    names = {text.lower().replace(" ", "-") for text in (one.kind, one.noun)}
    known = {*KINDS, *ALIASES, *PEOPLE, *PEOPLE_ALIASES}
    return bool(names & known) or (bool(one.emoji) and _own_thing(Prop(kind="?", label="?", emoji=one.emoji)))


def _drawn_thing(word: str, _: str) -> bool:
    """Return whether the thing is drawn: by itself, as a part of somebody, or by its place."""
    found = sketch(f"A fox found the {word}.", "en")
    by_place = found.placed and _own_place(found.scene.place)
    return by_place or any(map(_own_thing, found.scene.props)) or _drawn_part(word)


_PARTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "head": ("child", ("head",)),
    "face": ("child", ("eye-left", "eye-right", "nose", "mouth")),
    "eye": ("child", ("eye-left", "eye-right")),
    "ear": ("child", ("ear",)),
    "nose": ("child", ("nose",)),
    "mouth": ("child", ("mouth",)),
    "hair": ("girl", ("hair",)),
    "tear": ("child", ("tear",)),
    "arm": ("child", ("arm-left", "arm-right")),
    "hand": ("child", ("hand-left", "hand-right")),
    "foot": ("fox", ("foot-left", "foot-right")),
    "body": ("child", ("body",)),
    "tail": ("fox", ("tail",)),
    "wing": ("bird", ("wing-left", "wing-right")),
}
"""Parts of a body are drawn on their owner: who shows them, and the names of their drawings."""


def _drawn_part(word: str) -> bool:
    """Return whether the word is a part of a body and somebody who cries is drawn with it."""
    kind, names = _PARTS.get(word, ("", ()))
    if not names:
        return False
    category: Category = "person" if kind in PEOPLE else "animal"
    owner = Character(id=kind, name=kind, kind=kind, noun=kind, role="hero", category=category)
    look = dress(owner, others=(), palette=PALETTES["meadow"], seed=0)
    drawn = draw_figure(look, feeling="crying").svg
    return all(f'data-part="{name}"' in drawn for name in names)


def _own_thing(prop: Prop) -> bool:
    """Return whether the thing is drawn as itself, not wrapped up as a parcel."""
    shown = [_thing(one) for one in (prop, Prop(kind="?", label="?", size=prop.size))]
    return shown[0] != shown[1] or prop.kind in ("parcel", "package")


def _thing(prop: Prop) -> str:
    return draw_thing(prop, Cutter(PALETTES["meadow"], "day", "clear", "summer", 0), 100.0, key="word")


def _drawn_place(word: str, _: str) -> bool:
    found = sketch(f"A fox is in the {word}." if word != "under water" else "A fox is under water.", "en")
    return (found.placed and _own_place(found.scene.place)) or any(map(_own_thing, found.scene.props))


def _own_place(place: Place) -> bool:
    near = nearest_kind(place.kind)
    return place.kind in (*known_kinds(), *ALIKE) or near != nearest_kind("?")


def _becomes(read: Callable[[Sketch], set[str]], sentence: str) -> Callable[[str, str], bool]:
    """Return a test: the sentence made with the word becomes one of what is wanted."""

    def holds(word: str, wanted: str) -> bool:
        return bool(read(sketch(sentence.format(word), "en")) & set(wanted.split("/")))

    return holds


def _draws_anything(word: str, _: str) -> bool:
    if _drawn_figure(word, "") or _drawn_thing(word, ""):
        return True
    found = sketch(f"A fox is in the {word}.", "en")
    return found.placed and _own_place(found.scene.place)


def _a(word: str) -> str:
    return "An" if word[0] in "aeiou" else "A"


_TESTS: dict[str, Callable[[str, str], bool]] = {
    "people": _drawn_figure,
    "magical": _drawn_figure,
    "animals": _drawn_figure,
    "places": _drawn_place,
    "things": _drawn_thing,
    "feelings": _becomes(lambda found: {one.feeling for one in found.scene.figures[:1]}, "The fox was {}."),
    "deeds": _becomes(lambda found: {one.pose for one in found.scene.figures[:1]}, "The fox {}."),
    "hours": _becomes(
        lambda found: {found.scene.time, found.scene.weather, found.scene.season}, "A fox in the forest {}."
    ),
    "nouns": _draws_anything,
}
