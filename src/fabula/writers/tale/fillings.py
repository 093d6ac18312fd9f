"""What the roles of a plot stand for in one book, with every word form the telling and the pictures need.

A plan keeps these in its bindings, so that its pages can be told without plots or lexicon at hand.
"""

from __future__ import annotations

from pydantic import Field

from fabula.core.values import Character, Value
from fabula.core.words import Category, Handling, LanguageCode, Pose, Season, Size, Spot, Time, Weather
from fabula.writers.tale.plot import RoleType


class Filling(Value):
    """What one role stands for. `forms` holds the words of its slots; "" is the plain form."""

    type: RoleType
    kind: str
    label: str
    forms: dict[str, str]
    id: str = ""
    category: Category | None = None
    tags: tuple[str, ...] = ()
    lives: tuple[str, ...] = ()
    details: tuple[str, ...] = ()
    size: Size = "small"
    spot: Spot = "ground"
    handling: Handling | None = None
    emoji: str = ""
    pose: Pose | None = None
    """How an activity is drawn, where it has a pose."""
    from_idea: bool = False
    speaks: bool = False
    """Whether a thing is somebody in the plot, with a face and feelings."""

    @property
    def sort(self) -> str:
        """Return what it is to a sentence that brings it in: how a thing is handled, else its type.

        What one rides alone, a scooter, is owned; a bus goes by.
        """
        if self.handling == "ridden" and self.size in ("tiny", "small", "medium"):
            return "owned"
        return self.handling or self.type


class Setting(Value):
    """When and in what weather the idea wants its story; None where it says nothing."""

    time: Time | None = None
    weather: Weather | None = None
    season: Season | None = None


class Extra(Value):
    """A sentence of our own about something the idea names, so that no book leaves it out."""

    role: str
    sentence: str
    sort: str = ""
    """What it is to the story: a key of the tables of sentences."""
    late: bool = False
    """Shown on the page before the last only: the stars somebody wished to see."""
    in_deed: bool = False
    """Shown only where a deed is done: the tent, the kite."""


class Casting(Value):
    """A plot's roles filled for one book. `fit` says how well they suit idea and plot: higher is better."""

    plot: str
    fillings: dict[str, Filling]
    cast: tuple[Character, ...]
    setting: Setting = Setting()
    extras: tuple[Extra, ...] = ()
    """What no role of the plot takes: it joins the first page."""
    introductions: tuple[Extra, ...] = ()
    """Whom the tellings name but never introduce: told where they first appear."""
    fit: float = 0.0

    def forms(self) -> dict[str, dict[str, str]]:
        """Return the word forms by role."""
        return {role: filling.forms for role, filling in self.fillings.items()}

    def kinds(self, role: str) -> frozenset[str]:
        """Return what a `when` may call the filler of `role`: its category, its kind and its noun's kind."""
        filling = self.fillings.get(role)
        if filling is None:
            return frozenset()
        return frozenset(filter(None, (filling.kind, filling.category, *filling.tags)))


class Bindings(Value):
    """The bindings of a plan: the casting, and for each page the sentences it prints, slots unfilled."""

    language: LanguageCode
    casting: Casting
    sentences: tuple[tuple[str, ...], ...]
    episodes: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """By an episode's name: the beat in whose pause it is told, then who plays its a and b."""
    draft: int = 0
    """Which of the candidates of its plot this is."""
