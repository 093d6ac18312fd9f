"""How faithfully sentences become scenes: labelled by hand, read by the machine, compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import yaml
from pydantic import Field

from fabula.core.values import Character, Figure, SceneGraph, Value
from fabula.core.words import Feeling, LanguageCode
from fabula.kit.errors import BadBrief
from fabula.writers.sketch import Sketch, sketch
from fabula.writers.staging.meaning import kinds_of


class Bind(Value):
    """A colour or a count that belongs to one noun."""

    noun: str
    colour: str = ""
    count: int = 0


class Labelled(Value):
    """A sentence and what its picture must show, every noun as the sentence has it."""

    id: str
    text: str
    before: str = ""
    pronoun: bool = False
    figures: dict[str, int] = Field(default_factory=dict)
    absent: tuple[str, ...] = ()
    place: str = ""
    feelings: dict[str, Feeling] = Field(default_factory=dict)
    holds: dict[str, str] = Field(default_factory=dict)
    things: tuple[str, ...] = ()
    binds: tuple[Bind, ...] = ()

    @property
    def language(self) -> LanguageCode:
        """Return the language the sentence is in, which its id begins with."""
        return "ko" if self.id.startswith("ko") else "en"


class Tally(Value):
    """How many of what was asked were right."""

    right: int = 0
    asked: int = 0

    def __add__(self, other: Tally) -> Tally:
        """Return both counts together."""
        return Tally(right=self.right + other.right, asked=self.asked + other.asked)

    @property
    def share(self) -> float:
        """Return the share that was right, 1 when nothing was asked."""
        return self.right / self.asked if self.asked else 1.0


MEASURES = (
    "figures recall", "figures precision", "place", "feeling", "holds", "binds", "things", "absent",
)  # fmt: skip


Compared = dict[str, Tally]
"""What is right of a sentence, or of many, by measure."""


def read_labelled(path: Path) -> tuple[Labelled, ...]:
    """Return the sentences of a file; BadBrief when it is no list of labelled sentences."""
    try:
        return tuple(Labelled.model_validate(one) for one in yaml.safe_load(path.read_text("utf-8")))
    except (OSError, ValueError, TypeError, yaml.YAMLError) as error:
        raise BadBrief(
            f"{path} holds no labelled sentences ({error}).", hint="See benchmarks/README.md."
        ) from error


def compare(one: Labelled) -> Compared:
    """Return what the scene read from the sentence has right, by measure."""
    before = sketch(one.before, one.language) if one.before else None
    seen = _Seen(sketch(one.text, one.language, after=before), one.language)
    found: Compared = {}
    shown = sum(min(count, seen.count(noun)) for noun, count in one.figures.items())
    found["figures recall"] = Tally(right=shown, asked=sum(one.figures.values()))
    found["figures precision"] = Tally(right=shown, asked=len(seen.scene.figures))
    if one.place:
        found["place"] = _tally([seen.plays_at(one.place)])
    found["feeling"] = _tally(seen.feels(who, feeling) for who, feeling in one.feelings.items())
    found["holds"] = _tally(seen.has(who, what) for who, what in one.holds.items())
    found["binds"] = _tally(seen.binds(bind) for bind in one.binds)
    found["things"] = _tally(seen.shows(noun) for noun in one.things)
    found["absent"] = _tally(not seen.shows(noun) and not seen.count(noun) for noun in one.absent)
    return found


def tally(sentences: Iterable[Compared]) -> Compared:
    """Return the counts of all compared `sentences` together, by measure."""
    total: Compared = dict.fromkeys(MEASURES, Tally())
    for one in sentences:
        for name, count in one.items():
            total[name] += count
    return total


def _tally(answers: Iterable[bool]) -> Tally:
    every = list(answers)
    return Tally(right=sum(every), asked=len(every))


class _Seen:
    """A scene asked by the nouns of a sentence."""

    def __init__(self, made: Sketch, code: LanguageCode) -> None:
        self.scene: SceneGraph = made.scene
        self.code = code
        cast = {one.id: one for one in made.cast}
        self.people = [(figure, cast[figure.character]) for figure in made.scene.figures]

    def _named(self, noun: str) -> Iterator[tuple[Figure, Character]]:
        kinds = kinds_of(noun, self.code)
        for figure, one in self.people:
            said = f"{one.name} {one.noun}".casefold().split()
            if set(noun.casefold().split()) <= set(said) or (kinds and one.kind in kinds):
                yield figure, one

    def count(self, noun: str) -> int:
        return sum(1 for _ in self._named(noun))

    def plays_at(self, noun: str) -> bool:
        place = self.scene.place
        here = noun.casefold() in place.label.casefold() or place.kind in kinds_of(noun, self.code)
        return here or self.shows(noun)  # a hammock, a windowsill: seen, it says where they are

    def feels(self, who: str, feeling: Feeling) -> bool:
        return any(figure.feeling == feeling for figure, _ in self._named(who))

    def has(self, who: str, what: str) -> bool:
        kinds = kinds_of(what, self.code) | {what}
        held = {figure.holding for figure, _ in self._named(who)}
        held |= {prop.label for prop in self.scene.props if prop.kind in held}
        hugged = {figure.toward for figure, _ in self._named(who) if figure.pose == "hug"}
        if hugged & {figure.character for figure, _ in self._named(what)}:
            return True  # a kitten in her arms stands in the scene as somebody
        return bool(held & kinds) or any(what.casefold() in one.casefold() for one in held if one)

    def shows(self, noun: str) -> bool:
        kinds = kinds_of(noun, self.code) | {noun}
        falls = self.scene.weather in kinds  # rain and snow fall all over the picture
        return (
            falls
            or any(
                prop.kind in kinds or noun.casefold() in prop.label.casefold() for prop in self.scene.props
            )
            or bool(self.count(noun))
        )

    def binds(self, bind: Bind) -> bool:
        return (not bind.colour or self._coloured(bind)) and (not bind.count or self._counted(bind))

    def _coloured(self, bind: Bind) -> bool:
        kinds = kinds_of(bind.noun, self.code) | {bind.noun}
        labels = [
            prop.label
            for prop in self.scene.props
            if prop.kind in kinds or bind.noun.casefold() in prop.label.casefold()
        ]
        labels += [" ".join(one.traits) for _, one in self._named(bind.noun)]
        labels += [words for _, one in self.people for words in one.traits if bind.noun in words]
        return any(bind.colour.casefold() in label.casefold() for label in labels)

    def _counted(self, bind: Bind) -> bool:
        kinds = kinds_of(bind.noun, self.code) | {bind.noun}
        counts = [
            prop.count
            for prop in self.scene.props
            if prop.kind in kinds or bind.noun.casefold() in prop.label.casefold()
        ]
        return bind.count in counts or self.count(bind.noun) == bind.count
