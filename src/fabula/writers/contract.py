"""What a writer promises."""

from __future__ import annotations

from typing import Protocol

from fabula.core.values import Brief, Manuscript, Outline, PageText, StoryPlan
from fabula.kit.options import EngineOptions
from fabula.kit.progress import Tick, no_tick


class Writer(Protocol):
    """Plans a story and tells it. The same brief, plan and seed give the same words."""

    name: str
    version: str
    Options: type[EngineOptions]

    def load(self) -> None:
        """Fetch what the work needs; a second call does nothing."""

    def plan(self, brief: Brief, *, seed: int, tick: Tick = no_tick) -> StoryPlan:
        """Return a plan with exactly `brief.pages` pages, each with the scene its picture must show.

        Raises BadBrief when nothing in the idea can be understood.
        """
        ...

    def write(self, brief: Brief, plan: StoryPlan, *, tick: Tick = no_tick) -> Manuscript:
        """Return the words of every page of `plan`."""
        ...

    def replan_page(self, brief: Brief, plan: StoryPlan, page: int, *, seed: int) -> StoryPlan:
        """Return `plan` with page `page` (from 1) told another way; every other page is untouched."""
        ...

    def stage_page(self, brief: Brief, plan: StoryPlan, text: PageText) -> StoryPlan:
        """Return `plan` with the scene of the page fitted to words a person wrote."""
        ...

    def outline(self, plan: StoryPlan) -> Outline:
        """Return `plan` as a person may edit it; a brief with that outline gives the same book again."""
        ...

    def close(self) -> None:
        """Let go of what `load` took."""
