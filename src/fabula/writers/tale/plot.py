"""Plots and episodes: the files an author writes, as frozen values.

Heads (everything above ``beats:``) are read apart from the beats, because choosing a plot needs every head
but telling a story needs the beats of one or two.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, Literal, TypeVar

import yaml
from pydantic import Field, ValidationError, field_validator, model_validator

from fabula.core.values import Value
from fabula.core.words import (
    Age,
    Arrangement,
    Category,
    Depth,
    FacePlay,
    Feeling,
    Handling,
    LanguageCode,
    MoodName,
    Pose,
    Season,
    Shot,
    Side,
    Size,
    Spot,
    Theme,
    Time,
    Tone,
    Weather,
)
from fabula.kit.errors import BadPlan
from fabula.kit.suggest import did_you_mean
from fabula.kit.validation import in_words
from fabula.writers.tale.grounding.deeds import By, Deed

FOLDER = Path(__file__).parent / "plots"
EPISODES = "_episodes.yaml"

Source = Literal[
    "hero", "second", "fear", "skill", "habit", "lie", "wish", "weary", "way", "doing", "trouble", "marvel",
    "nature", "step", "trait", "mishap", "question", "dream", "calling", "thing", "place",
]  # fmt: skip
RoleType = Literal["character", "place", "thing", "activity"]


_LISTS = ("category", "tags", "lives", "but", "must", "by", "sort", "size", "handling")
"""What a role may say as one word or as many, beside its `kind`."""


class Role(Value):
    """A part to be filled: from what the idea names, else from the lexicon by category, tags and age."""

    type: RoleType
    source: Source | None = Field(default=None, alias="from")
    kind: tuple[str, ...] = ()
    """What of the lexicon plays it when the idea names nobody, and what of the idea it suits best."""
    category: tuple[Category, ...] = ()
    tags: tuple[str, ...] = ()
    age: Literal["baby", "child", "adult", "elder"] | None = None
    lives: tuple[str, ...] = ()
    but: tuple[str, ...] = ()
    """Who or what of the lexicon cannot play it: things the tellings have already, a frog kept in by rain."""
    named: bool = False
    """Whether the plot is only for ideas that name one of its `kind`."""
    must: tuple[str, ...] = ()
    """Tags, one of which an idea's place or thing must have, unless it is of the role's `kind`."""
    strange: bool = False
    """Whether nobody of the story has been to the place before, or is of one family with the character."""
    by: tuple[By, ...] = ()
    """Whose mishaps it is written for; nothing said means anybody's."""
    sort: tuple[str, ...] = ()
    """The sorts of the idea's premise that its tellings were written for; nothing said means any."""
    size: tuple[Size, ...] = ()
    """How big a hero or a thing may be: nobody giant is too small for anything."""
    handling: tuple[Handling, ...] = ()
    """What its tellings do with the thing; nothing said means that it is carried about or eaten."""
    speaks: bool = False
    """Whether a thing is somebody in the tellings: it acts and talks, and is drawn with a face."""

    @field_validator("kind", *_LISTS, mode="before")
    @classmethod
    def _one_is_a_list(cls, value: Any) -> Any:
        return [value] if isinstance(value, str) else value

    def takes(self, handling: Handling) -> bool:
        """Return whether a thing of that handling can play the part."""
        stands = self.handling or (_USUAL if self.source == "thing" else ())
        borne = handling == "eaten" and "carried" in stands  # bread is carried, too
        return not stands or handling in stands or borne

    def is_for(self, deed: Deed) -> bool:
        """Return whether its tellings were written for such a deed, and for whoever did it."""
        verbs = self.kind if self.source in _BY_VERB else ()
        asked = ((self.sort, deed.sort), (verbs, deed.verb), (self.by, deed.by))
        return all(not those or own in those for those, own in asked)


_BY_VERB = ("doing", "way", "wish")
"""Sources whose `kind` names verbs."""
_USUAL: tuple[Handling, ...] = ("carried", "eaten")


class FigureSpec(Value):
    """Who stands in the picture and how.

    `who` and `toward` are roles; what it is `holding`, `wearing`, `on`, `inside`, `behind` or `under` is a
    role or a thing of the lexicon.
    """

    who: str
    feeling: Feeling = "calm"
    pose: Pose = "stand"
    side: Side = "centre"
    depth: Depth = "middle"
    facing: Literal["left", "right"] = "right"
    face: FacePlay = ""
    holding: str = ""
    toward: str = ""
    wearing: str = ""
    on: str = ""
    inside: str = ""
    behind: str = ""
    under: str = ""
    doing: str = ""
    """The activity role that is done here: it is drawn in its own pose where it has one, else in `pose`."""

    @model_validator(mode="before")
    @classmethod
    def _on_is_a_word(cls, value: Any) -> Any:
        """YAML takes a bare `on` for true."""
        if isinstance(value, dict) and True in value:
            return {("on" if key is True else key): one for key, one in value.items()}
        return value

    @property
    def things(self) -> tuple[str, ...]:
        """Return the roles and kinds of all things this figure has to do with."""
        names = (self.holding, self.wearing, self.on, self.inside, self.behind, self.under)
        return tuple(name for name in names if name)


class PropSpec(Value):
    """A thing in the picture: `what` is a role, `kind` a thing of the lexicon.

    `beside` and `between` name the roles of whom it lies next to, or of the two that have an end of it.
    """

    what: str = ""
    kind: str = ""
    spot: Spot | None = None
    side: Side = "centre"
    size: Size | None = None
    count: int = Field(default=1, ge=1, le=12)
    beside: str = ""
    between: tuple[str, ...] = Field(default=(), max_length=2)
    arranged: Arrangement = ""
    landed: bool = False
    """Whether a thing of the sky has come down and stands at `spot`, where it never stands else."""
    feeling: Feeling = "happy"
    """What a thing that speaks feels."""


class SceneSpec(Value):
    """The stage directions of a beat, or an alternative's changes to them (what it does not set stays)."""

    place: str | None = None
    time: Time | None = None
    weather: Weather | None = None
    season: Season | None = None
    shot: Shot | None = None
    focus: str | None = None
    figures: tuple[FigureSpec, ...] | None = None
    props: tuple[PropSpec, ...] | None = None

    def changed_by(self, other: SceneSpec | None) -> SceneSpec:
        """Return these directions with what `other` sets in their stead."""
        if other is None:
            return self
        return self.model_copy(update={name: getattr(other, name) for name in other.model_fields_set})


class Alternative(Value):
    """One telling of a beat: its sentences, for whom it is meant, and what it changes in the picture."""

    text: tuple[str, ...] = Field(min_length=1)
    when: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    scene: SceneSpec | None = None

    @field_validator("when", mode="before")
    @classmethod
    def _each_a_list(cls, value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        return {role: [kinds] if isinstance(kinds, str) else kinds for role, kinds in value.items()}


class _Told(Value):
    """What beats and episodes share: a name, a picture and tellings in each language."""

    name: str
    mood: MoodName = "calm"
    scene: SceneSpec = SceneSpec()
    en: tuple[Alternative, ...]
    ko: tuple[Alternative, ...]

    @field_validator("en", "ko", mode="before")
    @classmethod
    def _plain_lists_are_texts(cls, value: Any) -> Any:
        if not isinstance(value, list | tuple):
            return value
        return [{"text": one} if isinstance(one, list | tuple) else one for one in value]

    def tellings(self, language: LanguageCode) -> tuple[Alternative, ...]:
        """Return the alternatives in `language`."""
        return self.en if language == "en" else self.ko


class Beat(_Told):
    """A step of the story."""

    need: Literal["core"] | int = "core"
    tension: float = Field(default=0.3, ge=0, le=1)
    pause: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()

    @property
    def core(self) -> bool:
        """Return whether every book has this beat."""
        return self.need == "core"


class Episode(_Told):
    """A small incident that changes nothing, for long books; its actors are called a and b."""

    cast: int = Field(default=1, ge=1, le=2)
    places: tuple[str, ...] = ()
    lives: tuple[str, ...] = ()
    tension: float = Field(default=0.25, ge=0, le=1)
    absent: tuple[str, ...] = ()


class Head(Value):
    """What is needed to choose a plot."""

    name: str
    family: str = ""
    themes: tuple[Theme, ...]
    tones: tuple[Tone, ...] = ()
    brings: tuple[Weather, ...] = ()
    """The weather it waits for: a story of the first snow does not begin on a snowy day."""
    asks: tuple[Theme, ...] = ()
    """Its own premise, a new baby, a first day at school: not for ideas that are about something else."""
    only_asked: bool = False
    """Told only to an idea that speaks of what it `asks`: nobody is dealt a story of a death by lot."""
    only_hinted: bool = False
    """Told only to an idea that speaks of what it `asks`, yet not before other plots: a rainy day indoors."""
    wants: Source | None = None
    ages: tuple[Age, ...] = ()
    """For whom it was written; nothing said means for everybody."""
    roles: dict[str, Role]
    title: dict[LanguageCode, tuple[str, ...]]

    def sourced(self, source: Source) -> str | None:
        """Return the role that is filled from the idea's `source`, if there is one."""
        return self._by_source.get(source)

    @cached_property
    def _by_source(self) -> dict[Source | None, str]:
        return {role.source: name for name, role in reversed(self.roles.items())}


class Plot(Head):
    """A whole plot."""

    beats: tuple[Beat, ...]
    cover: SceneSpec | None = None
    """The directions of its cover, where none of its beats shows what it is about."""

    def beat(self, name: str) -> Beat:
        """Return the beat called `name`; KeyError when there is none."""
        for one in self.beats:
            if one.name == name:
                return one
        raise KeyError(name)


def read_heads(folder: Path = FOLDER) -> tuple[Head, ...]:
    """Return the heads of all plots in `folder`, by name; raise BadPlan for a file that is not a plot."""
    return tuple(_read_head(path, _stamp(path)) for path in plot_files(folder))


def read_plot(name: str, folder: Path = FOLDER) -> Plot:
    """Return the plot called `name`; raise BadPlan when it is not there or damaged."""
    path = folder / f"{name}.yaml"
    return _read_plot(path, _stamp(path))


def read_episodes(folder: Path = FOLDER) -> tuple[Episode, ...]:
    """Return the episodes in `folder`, none when it has no such file."""
    path = folder / EPISODES
    return _read_episodes(path, _stamp(path)) if path.is_file() else ()


def _stamp(path: Path) -> int:
    """Return when the file was written: an edited plot is read again."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


@lru_cache(maxsize=256)
def _read_head(path: Path, stamp: int) -> Head:
    return _model(Head, _load(head_text(path), path), path)


@lru_cache(maxsize=64)
def _read_plot(path: Path, stamp: int) -> Plot:
    return _model(Plot, _load(_text(path), path), path)


@lru_cache(maxsize=8)
def _read_episodes(path: Path, stamp: int) -> tuple[Episode, ...]:
    raw = _load(_text(path), path)
    return tuple(_model(Episode, one, path) for one in raw or [])


@dataclass(frozen=True)
class Library:
    """The plots and episodes of several folders; a later folder's plot wins over one of the same name."""

    folders: tuple[Path, ...] = (FOLDER,)

    def heads(self) -> tuple[Head, ...]:
        """Return the heads of all plots, by name; raise BadPlan when there are none or one is damaged."""
        found = {head.name: head for folder in self.folders for head in read_heads(folder)}
        if not found:
            raise BadPlan("There are no plots.", hint=f"Put plot files into {self.folders[-1]}.")
        return tuple(found[name] for name in sorted(found))

    def plot(self, name: str) -> Plot:
        """Return the plot called `name`; raise BadPlan when there is none."""
        for folder in reversed(self.folders):
            if (folder / f"{name}.yaml").is_file():
                return read_plot(name, folder)
        names = [head.name for head in self.heads()]
        hint = did_you_mean(name, names, otherwise="List them with: fabula lab plots")
        raise BadPlan(f"There is no plot called '{name}'.", hint=hint)

    def episodes(self) -> tuple[Episode, ...]:
        """Return the episodes of all folders."""
        found = {one.name: one for folder in self.folders for one in read_episodes(folder)}
        return tuple(found.values())


def plot_files(folder: Path = FOLDER) -> tuple[Path, ...]:
    """Return the plot files in `folder`, sorted by name."""
    return tuple(path for path in sorted(folder.glob("*.yaml")) if not path.name.startswith("_"))


def head_text(path: Path) -> str:
    """Return the lines of the file above its ``beats:``."""
    return re.split(r"^beats:", _text(path), maxsplit=1, flags=re.MULTILINE)[0]


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadPlan(f"The plot {path.name} cannot be read.", hint=f"Look at {path}.") from error


def _load(text: str, path: Path) -> Any:
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # ten times the speed where it is built
    try:
        return yaml.load(text, Loader=loader)
    except yaml.YAMLError as error:
        where = getattr(error, "problem_mark", None)
        line = f" at line {where.line + 1}" if where else ""
        raise BadPlan(
            f"The plot {path.name} is not YAML{line}.", hint="Quote sentences that hold a colon or a brace."
        ) from error


M = TypeVar("M", bound=Value)


def _model(model: type[M], raw: Any, path: Path) -> M:
    try:
        return model.model_validate(raw)
    except ValidationError as error:
        first = error.errors()[0]
        where = " › ".join(_step(raw, first["loc"], depth) for depth in range(len(first["loc"])))
        raise BadPlan(
            f"The plot {path.name} does not hold together: {where}: {in_words(first)}.",
            hint="docs/plots.md says what may stand there.",
        ) from error


def _step(raw: Any, loc: tuple[int | str, ...], depth: int) -> str:
    """Return a step of a path into the file in words an author knows: a beat by its name, not its number."""
    here = raw
    for step in loc[:depth]:
        try:
            here = here[step]
        except (KeyError, IndexError, TypeError):
            return str(loc[depth])
    step = loc[depth]
    if isinstance(step, int) and isinstance(here, list) and step < len(here):
        item = here[step]
        return str(item["name"]) if isinstance(item, dict) and "name" in item else str(step + 1)
    return str(step)
