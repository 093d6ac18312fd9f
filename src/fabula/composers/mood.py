"""Which music plays on which pages: the moods of the pages become a few cues, not one at every turn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import dist

from fabula.core.values import COVER, TITLE_PAGE, Cue
from fabula.core.words import MoodName

COLOPHON = "colophon"
SECONDS = 24.0

# Where each mood stands: how pleasant it is and how excited, both from -1 to 1 (Russell's circle).
_PLACE: dict[MoodName, tuple[float, float]] = {
    "joyful": (0.8, 0.6),
    "calm": (0.5, -0.6),
    "sad": (-0.6, -0.5),
    "tense": (-0.6, 0.6),
    "epic": (0.3, 0.9),
}
# A single page keeps a mood of its own only beside moods at least so far away: joy beside sorrow, danger
# beside rest. Nearer moods (joy beside rest, sorrow beside danger) wait for a second page.
_STRONG = 1.35


@dataclass
class _Run:
    """Neighbouring pages under one mood."""

    mood: MoodName
    pages: list[str] = field(default_factory=list)


def plan_cues(pages: Sequence[tuple[str, MoodName]], *, seconds: float = SECONDS) -> tuple[Cue, ...]:
    """Return the cues for `pages` (name and mood of each, in reading order), each lasting `seconds`.

    A cue covers two neighbouring pages or more unless the change is strong; a mood that comes back brings its
    cue back, so there are never more cues than moods. Cover and title page join the first page's cue, the
    colophon the last page's. Cues stand in the order in which they are first heard.
    """
    front = [name for name, _ in pages if name in (COVER, TITLE_PAGE)]
    back = [name for name, _ in pages if name == COLOPHON]
    story = [(name, mood) for name, mood in pages if name not in (COVER, TITLE_PAGE, COLOPHON)]
    if not story:
        story, front, back = list(pages), [], []
    runs = _settled(_runs(story))
    if not runs:
        return ()
    runs[0].pages[:0] = front
    runs[-1].pages += back
    by_mood: dict[MoodName, list[str]] = {}
    for run in runs:
        by_mood.setdefault(run.mood, []).extend(run.pages)
    return tuple(
        Cue(name=f"cue-{number}-{mood}", mood=mood, pages=tuple(names), seconds=seconds)
        for number, (mood, names) in enumerate(by_mood.items(), start=1)
    )


def change(before: MoodName, after: MoodName) -> float:
    """Return how strong the change between two moods is, from 0 to about 1.8."""
    return dist(_PLACE[before], _PLACE[after])


def _runs(story: Sequence[tuple[str, MoodName]]) -> list[_Run]:
    runs: list[_Run] = []
    for name, mood in story:
        if not runs or runs[-1].mood != mood:
            runs.append(_Run(mood))
        runs[-1].pages.append(name)
    return runs


def _settled(runs: list[_Run]) -> list[_Run]:
    """Return the runs with every weak single page given to the neighbour it is most like, mildest first."""
    while True:
        single = [(_nearest(runs, at), at) for at, run in enumerate(runs) if len(run.pages) == 1]
        weak = [(*near, at) for near, at in single if near is not None and near[0] < _STRONG]
        if not weak:
            return runs
        _, neighbour, at = min(weak)
        runs[at].mood = runs[neighbour].mood
        runs = _runs([(name, run.mood) for run in runs for name in run.pages])


def _nearest(runs: list[_Run], at: int) -> tuple[float, int] | None:
    """Return how far the likest neighbour of run `at` is and which it is; the one before wins a tie."""
    beside = [other for other in (at - 1, at + 1) if 0 <= other < len(runs)]
    return min(((change(runs[at].mood, runs[other].mood), other) for other in beside), default=None)
