"""The values that flow from the idea to the book: frozen, equal when their contents are equal, saved as JSON.

Page coordinates are units of a square page 1000 wide and 1000 high, origin at the top left. Drawings run
20 units past every edge for the printer's bleed. Times are seconds.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from fabula.core.words import (
    FEWEST_PAGES,
    MOST_PAGES,
    Age,
    Arrangement,
    Category,
    Depth,
    FacePlay,
    Feeling,
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

PAGE_UNITS = 1000
BLEED_UNITS = 20
COVER = "cover"
TITLE_PAGE = "title"


def page_name(number: int) -> str:
    """Return the name under which story page `number` (from 1) keeps its scene, picture and sound."""
    return f"page-{number:02d}"


class Value(BaseModel):
    """A frozen value; unknown fields are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Player(Value):
    """Who plays a role: the name, what they are ("rabbit") and words for it ("shy")."""

    name: str = Field(min_length=1)
    noun: str = Field(min_length=1)
    adjectives: tuple[str, ...] = ()
    gender: Literal["she", "he", "it", "they"] = "it"
    age: Literal["baby", "child", "adult", "elder"] = "child"


class OutlinePage(Value):
    """What a page tells: beats as ``name/telling``, and the person's own words where `text` is given."""

    beats: tuple[str, ...] = Field(min_length=1)
    text: str = ""


class Outline(Value):
    """A plan as a person edits it.

    `draft` says which of the plot's castings the parts were taken from, `variant` which tellings it leans to.
    """

    plot: str
    variant: int = Field(default=0, ge=0)
    draft: int = Field(default=0, ge=0)
    title: str = ""
    cast: dict[str, Player] = Field(default_factory=dict)
    places: dict[str, str] = Field(default_factory=dict)
    things: dict[str, str] = Field(default_factory=dict)
    activities: dict[str, str] = Field(default_factory=dict)
    pages: tuple[OutlinePage, ...] = Field(min_length=FEWEST_PAGES, max_length=MOST_PAGES)


class Brief(Value):
    """What was asked for. `hero` is in the person's own words, as "a shy fox called Mia".

    `earlier` holds plots and variants of books already made here ("new-friend/2"), newest last, so that this
    one differs from them;
    `outline` is the plan a person edited, to be told instead of a new one; `story` are a person's own
    words, page by page, kept as they are (then `idea` is its title).
    """

    idea: str
    language: LanguageCode
    pages: int = Field(default=12, ge=FEWEST_PAGES, le=MOST_PAGES)
    age: Age = "3-5"
    style: str = "papercut"
    seed: int = Field(default=0, ge=0)
    theme: Theme | None = None
    lesson: Theme | None = None
    hero: str = ""
    tone: Tone | None = None
    earlier: tuple[str, ...] = ()
    outline: Outline | None = None
    story: tuple[str, ...] = ()


class Wishes(Value):
    """Engine names as ``name`` or ``name:model``, and options as ``{"illustrator": {"grain": 0.5}}``.

    `composer` and `narrator` may be "none".
    """

    writer: str = "tale"
    illustrator: str = "paper"
    composer: str = "lullaby"
    narrator: str = "none"
    options: dict[str, dict[str, Any]] = Field(default_factory=dict)


class Character(Value):
    """One of the cast. `kind` decides the drawing; `noun` is the word the story uses for that kind."""

    id: str
    name: str
    kind: str
    noun: str
    category: Category
    role: str
    size: Size = "medium"
    age: Literal["baby", "child", "adult", "elder"] = "child"
    gender: Literal["she", "he", "it", "they"] = "it"
    traits: tuple[str, ...] = ()
    emoji: str = ""


class Place(Value):
    """Where a scene plays; `kind` decides the drawing, `label` is its name in the book's language."""

    kind: str
    label: str


class Figure(Value):
    """A character in a scene.

    `face` is what its face does for a moment beside what it feels. `toward` is whom or what it is turned to.
    `holding` is a thing in its hands, `wearing` one on its head; it may be `on` a thing (a bench, a rock),
    `inside` one (a boat, a box), `behind` or `under` one. Things are named by kind.
    """

    character: str
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

    @property
    def support(self) -> str:
        """Return the kind of thing this figure is on, inside, behind or under."""
        return self.on or self.inside or self.behind or self.under

    @property
    def things(self) -> tuple[str, ...]:
        """Return the kinds of all things this figure has to do with."""
        return tuple(kind for kind in (self.holding, self.wearing, self.support) if kind)


class Prop(Value):
    """A thing in a scene. `emoji` may name the glyph to draw when the kind has no drawing of its own.

    `beside` is the character it lies next to; `between` are the two that have an end of it each: a rope, a
    blanket, a box carried by two. A thing that feels is somebody of the story, and is drawn with a face.
    One that is `begun` is half made: somebody is building it.
    """

    kind: str
    label: str
    spot: Spot = "ground"
    side: Side = "centre"
    size: Size = "small"
    count: int = Field(default=1, ge=1, le=12)
    emoji: str = ""
    beside: str = ""
    between: tuple[str, ...] = Field(default=(), max_length=2)
    arranged: Arrangement = ""
    feeling: Feeling | Literal[""] = ""
    begun: bool = False


class SceneGraph(Value):
    """What one picture must show. `description` says it in words, in the book's language: the alt text."""

    name: str
    place: Place
    time: Time = "day"
    weather: Weather = "clear"
    season: Season = "summer"
    shot: Shot = "middle"
    mood: MoodName = "calm"
    figures: tuple[Figure, ...] = ()
    props: tuple[Prop, ...] = ()
    focus: str = ""
    description: str = ""


class Telling(Value):
    """Which hand-written telling of which beat a page uses (both by name, as the plot file has them)."""

    beat: str
    alternative: int
    part: int = 0
    parts: int = 1


class PlannedPage(Value):
    """One page of the plan: what happens, how it feels, what it shows."""

    number: int
    tellings: tuple[Telling, ...]
    mood: MoodName
    tension: float = Field(ge=0, le=1)
    scene: SceneGraph


class StoryPlan(Value):
    """The whole story before a word is told: cast, pages, and what every role of the plot stands for."""

    title: str
    plot: str
    variant: int = 0
    """Which way of telling the plot it takes, for books that are to differ."""
    theme: str
    cast: tuple[Character, ...]
    pages: tuple[PlannedPage, ...]
    cover: SceneGraph
    title_page: SceneGraph
    bindings: dict[str, Any] = Field(default_factory=dict)
    understood: dict[str, Any] = Field(default_factory=dict)

    def character(self, character_id: str) -> Character:
        """Return the member of the cast called `character_id`; KeyError when there is none."""
        for one in self.cast:
            if one.id == character_id:
                return one
        raise KeyError(character_id)


class Sentence(Value):
    """A sentence as printed; `rung` says where it came from: telling, model or person."""

    text: str
    rung: Literal["telling", "model", "person"] = "telling"


class PageText(Value):
    """The words of one page, sentence by sentence."""

    number: int
    sentences: tuple[Sentence, ...]

    @property
    def text(self) -> str:
        """Return the page as one running text."""
        return " ".join(sentence.text for sentence in self.sentences)


class Manuscript(Value):
    """The title and every page's words."""

    title: str
    language: LanguageCode
    pages: tuple[PageText, ...]

    @property
    def text(self) -> str:
        """Return the story as plain text, a blank line between pages."""
        return "\n\n".join(page.text for page in self.pages)


class Look(Value):
    """How a character is drawn, resolved once per book: every part and colour, with the card's version."""

    character: str
    engine: str
    card: int
    rig: str
    kind: str
    colours: dict[str, str]
    parts: dict[str, str] = Field(default_factory=dict)
    ratios: dict[str, float] = Field(default_factory=dict)
    words: str = ""


class Box(Value):
    """A rectangle in page units."""

    x: float
    y: float
    width: float = Field(gt=0)
    height: float = Field(gt=0)


class Picture(Value):
    """A finished picture; the SVG itself lies in the book folder under `file`."""

    name: str
    file: str
    digest: str
    alt: str
    text_box: Box
    ink: str
    paper: str


class Mark(Value):
    """When sentence `sentence` (from 0) of a page is read, in seconds from the start of its sound."""

    sentence: int
    start: float
    end: float


class Cue(Value):
    """One piece of music and the pages (names) it lasts for."""

    name: str
    mood: MoodName
    pages: tuple[str, ...]
    seconds: float


class Note(Value):
    """A note; `start` and `length` in quarter-note beats, `pitch` and `velocity` as in MIDI."""

    start: float
    length: float
    pitch: int = Field(ge=0, le=127)
    velocity: int = Field(ge=1, le=127)


class Part(Value):
    """One instrument of a score; `program` is the General MIDI number from 0."""

    name: str
    program: int = Field(ge=0, le=127)
    notes: tuple[Note, ...]
    pan: float = Field(default=0, ge=-1, le=1)


class Score(Value):
    """The notes of one cue. `bars` of `metre` beats; it loops without a seam."""

    cue: Cue
    key: str
    mode: str
    tempo: float
    metre: int
    bars: int
    parts: tuple[Part, ...]

    @property
    def seconds(self) -> float:
        """Return how long one pass lasts."""
        return self.bars * self.metre * 60 / self.tempo


class Sound(Value):
    """A sound file in the book folder; narration carries a mark for each sentence."""

    name: str
    kind: Literal["music", "narration"]
    file: str
    digest: str
    media_type: str
    seconds: float
    midi: str = ""
    pages: tuple[str, ...]
    mood: MoodName = "calm"
    voice: str = ""
    marks: tuple[Mark, ...] = ()


class Provenance(Value):
    """Who made a thing and from what; equal provenance means the thing need not be made again."""

    engine: str
    version: str
    options: dict[str, Any] = Field(default_factory=dict)
    seed: int = 0
    input: str = ""


class Edition(Value):
    """A bound file under the folder's ``out/``; `made_from` says which state of the book it shows."""

    format: str
    file: str
    bytes: int
    digest: str
    made_from: str = ""


class Finding(Value):
    """A remark about a book: what is wrong, where, and the cure."""

    level: Literal["error", "warning", "note"]
    code: str
    message: str
    cure: str
    page: str = ""


class Book(Value):
    """A finished book: everything needed to bind, read or rebuild it."""

    fabula: str
    brief: Brief
    plan: StoryPlan
    manuscript: Manuscript
    scenes: tuple[SceneGraph, ...]
    looks: tuple[Look, ...]
    pictures: tuple[Picture, ...]
    sounds: tuple[Sound, ...] = ()
    engines: dict[str, str] = Field(default_factory=dict)
    provenance: dict[str, Provenance] = Field(default_factory=dict)
    edition: int = 1

    @property
    def title(self) -> str:
        """Return the book's title."""
        return self.manuscript.title

    def picture(self, name: str) -> Picture:
        """Return the picture called `name`; KeyError when there is none."""
        for one in self.pictures:
            if one.name == name:
                return one
        raise KeyError(name)

    def scene(self, name: str) -> SceneGraph:
        """Return the scene called `name`; KeyError when there is none."""
        for one in self.scenes:
            if one.name == name:
                return one
        raise KeyError(name)

    def music_for(self, name: str) -> Sound | None:
        """Return the music of the page called `name`, or None."""
        return next((s for s in self.sounds if s.kind == "music" and name in s.pages), None)

    def narration_for(self, name: str) -> Sound | None:
        """Return the narration of the page called `name`, or None."""
        return next((s for s in self.sounds if s.kind == "narration" and name in s.pages), None)
