"""What an illustrator promises."""

from __future__ import annotations

from typing import Protocol

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


class Illustrator(Protocol):
    """Dresses the cast once per book and draws every scene with it. The same input gives the same SVG."""

    name: str
    version: str
    Options: type[EngineOptions]
    styles: tuple[str, ...]

    def load(self) -> None:
        """Fetch what the work needs; a second call does nothing."""

    def dress(self, cast: tuple[Character, ...], brief: Brief, *, seed: int) -> tuple[Look, ...]:
        """Return one resolved look for each character, told apart from one another."""
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
