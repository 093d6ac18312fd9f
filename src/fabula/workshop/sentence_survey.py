"""Whether a picture shows what its sentence says: sentences labelled by hand, each sketched and compared.

Figures are recall and precision over everybody asked for and everybody drawn; place, feeling, what is held
and what is coloured or counted are shares of the labels kept; "absent" of those that must not be there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from pydantic import Field, TypeAdapter, ValidationError

from fabula.core.values import Character, Figure, Prop, Value
from fabula.core.words import Feeling, LanguageCode
from fabula.kit.errors import BadBrief
from fabula.kit.progress import Tick, no_tick
from fabula.languages import detect
from fabula.writers.sketch import Sketch, sketch
from fabula.writers.staging.meaning import kinds_of

MEASURES = ("recall", "precision", "place", "feeling", "holds", "binds", "absent")
BARS = {"recall": 0.85, "precision": 0.9, "place": 0.85, "feeling": 0.8, "holds": 0.75, "binds": 0.8}
_ALIKE: tuple[frozenset[Feeling], ...] = (
    frozenset(["happy", "joyful", "loving"]),
    frozenset(["sad", "crying", "lonely"]),
    frozenset(["afraid", "worried"]),
    frozenset(["tired", "sleepy"]),
    frozenset(["calm", "thoughtful"]),
    frozenset(["proud", "brave"]),
)
"""Feelings that no reader would call wrong for one another."""


class Bind(Value):
    """What a noun of the sentence is said to be: red, three of it."""

    noun: str
    colour: str = ""
    count: int = 0


class Labelled(Value):
    """A sentence, what stood before it, and what a picture of it must show."""

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


@dataclass
class Tally:
    """How many of what was asked for was found, and where it was not."""

    asked: int = 0
    found: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def share(self) -> float:
        """Return the share found; 1 where nothing was asked."""
        return self.found / self.asked if self.asked else 1.0

    def add(self, found: int, asked: int, where: str) -> None:
        """Count `found` of `asked`, and note where some were missing."""
        self.asked += asked
        self.found += found
        if found < asked:
            self.wrong.append(where)


def read_labelled(path: Path) -> tuple[Labelled, ...]:
    """Return the labelled sentences of a file; raise BadBrief when it holds none."""
    try:
        return TypeAdapter(tuple[Labelled, ...]).validate_python(yaml.safe_load(path.read_text("utf-8")))
    except (OSError, yaml.YAMLError, ValidationError) as error:
        raise BadBrief(
            f"{path} holds no labelled sentences.",
            hint="fabula's own are in benchmarks/pictured in its repository.",
        ) from error


def survey_sentences(labelled: Sequence[Labelled], *, tick: Tick = no_tick) -> dict[str, Tally]:
    """Return how much of what the sentences say their pictures show, by measure."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    for done, one in enumerate(labelled):
        code: LanguageCode = detect(one.text)
        before = sketch(one.before, code) if one.before else None
        for name, found, asked, what in _compared(one, sketch(one.text, code, after=before), code):
            tallies[name].add(found, asked, f"{one.id}: {what}")
        tick(done + 1, len(labelled))
    return {name: tallies[name] for name in MEASURES}


_Row = tuple[str, int, int, str]


def _compared(one: Labelled, drawn: Sketch, code: LanguageCode) -> Iterator[_Row]:
    cast = {who.id: who for who in drawn.cast}
    figures = [(cast[figure.character], figure) for figure in drawn.scene.figures]
    right = {who.id for noun in one.figures for who, _ in _called(noun, figures, code)}
    for noun, count in one.figures.items():
        found = min(count, len(_called(noun, figures, code)))
        yield "recall", found, count, f"{noun}, {found} of {count}"
    for who, _ in figures:
        yield "precision", int(who.id in right), 1, f"{who.name} is drawn"
    for noun in one.absent:
        there = bool(_called(noun, figures, code)) or any(_is(noun, p, code) for p in drawn.scene.props)
        yield "absent", int(not there), 1, f"{noun} is drawn"
    if one.place:
        place = drawn.scene.place
        same = (
            bool(kinds_of(one.place, code) & {place.kind}) or one.place.casefold() in place.label.casefold()
        )
        yield "place", int(same), 1, f"{place.label} for {one.place}"
    for noun, feeling in one.feelings.items():
        felt = [figure.feeling for _, figure in _called(noun, figures, code)]
        yield "feeling", int(any(_feels(one, feeling) for one in felt)), 1, f"{noun} {felt} for {feeling}"
    for noun, thing in one.holds.items():
        held = [figure.holding for _, figure in _called(noun, figures, code) if figure.holding]
        right_one = any(_is_held(thing, kind, drawn.scene.props, code) for kind in held)
        yield "holds", int(right_one), 1, f"{noun} {held} for {thing}"
    for bind in one.binds:
        yield "binds", int(_bound(bind, figures, drawn.scene.props, code)), 1, f"{bind.noun} {bind}"


_Seated = tuple[Character, Figure]


def _called(noun: str, figures: Iterable[_Seated], code: LanguageCode) -> list[_Seated]:
    """Return the figures that the label's noun or name means."""
    low, kinds = noun.casefold(), kinds_of(noun, code)
    return [
        (who, figure)
        for who, figure in figures
        if low in {who.name.casefold(), *_words(who.name), *_words(who.noun)} or who.kind in kinds
    ]


def _words(noun: str) -> set[str]:
    return {noun.casefold(), *noun.casefold().split()}


def _is(noun: str, prop: Prop, code: LanguageCode) -> bool:
    low = noun.casefold()
    return (
        low in _words(prop.label) or prop.label.casefold().endswith(low) or prop.kind in kinds_of(noun, code)
    )


def _feels(shown: Feeling, told: Feeling) -> bool:
    return shown == told or any({shown, told} <= alike for alike in _ALIKE)


def _is_held(noun: str, kind: str, props: Iterable[Prop], code: LanguageCode) -> bool:
    return kind in kinds_of(noun, code) or any(p.kind == kind and _is(noun, p, code) for p in props)


def _bound(bind: Bind, figures: Iterable[_Seated], props: Iterable[Prop], code: LanguageCode) -> bool:
    who = [one for one, _ in _called(bind.noun, figures, code)]
    things = [prop for prop in props if _is(bind.noun, prop, code)]
    if bind.count:
        return len(who) == bind.count or any(prop.count == bind.count for prop in things)
    said = [*(" ".join(one.traits) for one in who), *(prop.label for prop in things)]
    return any(bind.colour.casefold() in one.casefold() for one in said)


def summary(tallies: Mapping[str, Tally]) -> dict[str, Any]:
    """Return the tallies as plain values."""
    return {
        name: {"share": round(one.share, 4), "asked": one.asked, "wrong": one.wrong}
        for name, one in tallies.items()
    }
