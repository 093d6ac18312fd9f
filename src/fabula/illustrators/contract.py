"""What an illustrator promises."""

from __future__ import annotations

from typing import Protocol

from pydantic import Field

from fabula.core.values import Box, Brief, Character, Look, SceneGraph, Value
from fabula.kit.options import EngineOptions
from fabula.kit.progress import Tick, no_tick


class Drawing(Value):
    """A drawn page: the SVG, the quiet rectangle kept free for words, and the colours to print them in.

    `svg` has ``viewBox="0 0 1000 1000"`` and runs 20 units past every edge. Every figure in it is a ``<g>``
    with ``data-figure`` (character id), ``data-kind``, ``data-feeling`` and ``data-pose``; every prop a
    ``<g>`` with ``data-prop``.
    """

    svg: str
    text_box: Box
    ink: str
    paper: str


class PartChoice(Value):
    """What a part of a look is, and all it can be."""

    value: str
    choices: tuple[str, ...]


class Wardrobe(Value):
    """All that can be changed about a look: its colours by role as ``#rrggbb``, and its parts."""

    colours: dict[str, str]
    parts: dict[str, PartChoice]


class Change(Value):
    """A wish about a look: colours by role (``#rrggbb`` or a name), parts by name, another kind."""

    colours: dict[str, str] = Field(default_factory=dict)
    parts: dict[str, str] = Field(default_factory=dict)
    kind: str = ""


class CastSheet(Value):
    """The cast on one sheet without a letter: the SVG, its size, and where title and names belong.

    `names` are in the order of the looks; `ink` reads well on the paper under all of them.
    """

    svg: str
    width: float
    height: float
    title: Box
    names: tuple[Box, ...]
    ink: str


class Illustrator(Protocol):
    """Dresses the cast once per book and draws every scene with it. The same input gives the same SVG."""

    name: str
    version: str
    Options: type[EngineOptions]
    styles: tuple[str, ...]

    def load(self) -> None:
        """Fetch what the work needs; a second call does nothing."""

    def dress(
        self, cast: tuple[Character, ...], brief: Brief, *, seed: int, known: tuple[Look, ...] = ()
    ) -> tuple[Look, ...]:
        """Return one resolved look for each character, told apart from one another.

        Whoever has a look among `known` keeps it just as it is.
        """
        ...

    def wardrobe(self, look: Look) -> Wardrobe:
        """Return what can be changed about `look`."""
        ...

    def alter(
        self, character: Character, looks: tuple[Look, ...], change: Change, brief: Brief, *, seed: int
    ) -> Look:
        """Return the look of `character` among `looks` with `change` made and nothing else moved.

        The same change twice is the same look. Raises UnknownName, with what there is, for a wish nobody
        can fulfil.
        """
        ...

    def show_cast(self, looks: tuple[Look, ...], brief: Brief, *, seed: int) -> CastSheet:
        """Return everybody standing and as heads with several feelings, in the book's style."""
        ...

    def draw(
        self,
        scene: SceneGraph,
        looks: tuple[Look, ...],
        brief: Brief,
        *,
        seed: int,
        text_room: float = 0.3,
        tick: Tick = no_tick,
    ) -> Drawing:
        """Return the drawing of `scene`; `text_room` is the share of the page (0 to 0.5) to keep quiet.

        `scene.name` "cover" keeps room for the lettered title, "title" for the title page.
        """
        ...

    def close(self) -> None:
        """Let go of what `load` took."""
