"""Beats onto pages: which beats a book of so many pages tells, which share a page and which fill two.

Nothing here chooses words or pictures; it deals out beats so that the count of pages is exact.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import pairwise
from random import Random

from fabula.writers.tale.plot import Beat, Episode, Plot

MOST_PARTS = 4
_FURTHER = 2
_STRETCHED = 3  # one step in so many may fill a second page before an episode is told: the story comes first


@dataclass(frozen=True)
class Step:
    """A beat in its turn, or an episode told after one; `actors` play an episode's a and b.

    `lean` is which of two tellings an optional beat takes, so that three variants share none.
    """

    beat: Beat | Episode
    host: Beat
    actors: tuple[str, ...] = ()
    lean: int | None = None

    @property
    def name(self) -> str:
        """Return the step's name in plans: the beat's, or ``episode:`` and the episode's."""
        return f"episode:{self.beat.name}" if isinstance(self.beat, Episode) else self.beat.name


@dataclass(frozen=True)
class Slip:
    """What one page tells: one step or several whole, or one part of a step."""

    steps: tuple[Step, ...]
    part: int = 0
    parts: int = 1


@dataclass(frozen=True)
class Room:
    """How many pages a step can fill without an empty one, by how richly it is told (level 0, 1, 2)."""

    sentences: tuple[int, int, int] = field(default=(2, 4, 6))


def choose_steps(
    plot: Plot,
    pages: int,
    *,
    episodes: Callable[[Beat], tuple[Step, ...]],
    random: Random,
    variant: int = 0,
) -> tuple[Step, ...]:
    """Return the steps of a book of `pages` pages: core beats, optional ones by need, then episodes.

    Each `variant` begins two further on among the optional beats, so that a story told often is not the same.
    `episodes` says which episodes can be told in a beat's pause: they come only into books too long for the
    plot's own beats, some of them on two pages. There may be more steps than pages (beats then share) or
    fewer (beats are then split).
    """
    core = sum(beat.core for beat in plot.beats)
    wanted = sorted((beat for beat in plot.beats if not beat.core), key=lambda beat: (beat.need, beat.name))
    first = -_FURTHER * variant % max(1, len(wanted))
    turned = (wanted[first:] + wanted[:first])[: max(0, pages - core)]
    leans = {beat.name: at // _FURTHER % 2 for at, beat in enumerate(turned)}
    steps = [
        Step(beat, beat, lean=leans.get(beat.name)) for beat in plot.beats if beat.core or beat.name in leans
    ]
    return _with_episodes(steps, pages - len(steps) - len(steps) // _STRETCHED, episodes, random)


def _with_episodes(
    steps: list[Step], room: int, episodes: Callable[[Beat], tuple[Step, ...]], random: Random
) -> tuple[Step, ...]:
    """Deal episodes out over the pauses, evenly: every pause gets one before any gets a second."""
    pauses = [step.beat for step in steps if isinstance(step.beat, Beat) and step.beat.pause]
    told: dict[str, list[Step]] = {beat.name: [] for beat in pauses}
    used: set[str] = set()
    while room > 0 and pauses:
        grown = False
        for beat in sorted(pauses, key=lambda one: len(told[one.name])):
            fitting = [one for one in episodes(beat) if one.name not in used]
            if not fitting or len(told[beat.name]) >= 2:
                continue
            one = random.choice(fitting)
            used.add(one.name)
            told[beat.name].append(one)
            room -= 1
            grown = True
            if room == 0:
                break
        if not grown:
            break
    made: list[Step] = []
    for step in steps:
        made.append(step)
        made.extend(told.get(step.beat.name, ()) if isinstance(step.beat, Beat) else ())
    return tuple(made)


def lay_out(
    steps: tuple[Step, ...], pages: int, *, sentences: Callable[[Step, int], int], level: int
) -> tuple[Slip, ...]:
    """Return exactly `pages` slips that tell `steps` in order.

    `sentences(step, level)` is how many sentences the step's chosen telling has at a level of richness.
    """
    if len(steps) > pages:
        return _shared(steps, pages)
    slips = [Slip((step,)) for step in steps]
    return _split(slips, pages, sentences=sentences, level=level)


def _shared(steps: tuple[Step, ...], pages: int) -> tuple[Slip, ...]:
    """Return the cheapest cut of the steps into `pages` runs: even, in one place, the turn on its own."""
    count = len(steps)
    best: dict[tuple[int, int], tuple[float, int]] = {(0, 0): (0.0, 0)}
    for page in range(1, pages + 1):
        for end in range(page, count - (pages - page) + 1):
            options = (
                (best[(page - 1, start)][0] + _cost(steps[start:end]), start)
                for start in range(page - 1, end)
                if (page - 1, start) in best
            )
            best[(page, end)] = min(options)
    cuts = [count]
    for page in range(pages, 0, -1):
        cuts.append(best[(page, cuts[-1])][1])
    cuts.reverse()
    return tuple(Slip(steps[start:end]) for start, end in pairwise(cuts))


def _cost(run: tuple[Step, ...]) -> float:
    moves = sum(a.beat.scene.place != b.beat.scene.place for a, b in pairwise(run))
    leap = max(step.beat.tension for step in run) - min(step.beat.tension for step in run)
    return float(len(run) ** 2) + 0.6 * moves + leap


def _split(
    slips: list[Slip], pages: int, *, sentences: Callable[[Step, int], int], level: int
) -> tuple[Slip, ...]:
    """Split steps over more pages, the richest first; tell more of a step before making thin pages."""
    # (level to count at, sentences a page must keep): from ample to what a first picture book prints.
    for counted, fewest in ((level, 2), (1, 2), (2, 2), (2, 1)):
        while len(slips) < pages:
            ratios = [_ratio(slip, sentences, max(counted, level)) for slip in slips]
            open_ones = [
                at
                for at, ratio in enumerate(ratios)
                if slips[at].part == 0 and slips[at].parts < MOST_PARTS and ratio >= fewest
            ]
            if not open_ones:
                break
            at = max(open_ones, key=lambda one: (ratios[one], -one))
            slips = _more_parts(slips, at)
    return tuple(slips)


def _ratio(slip: Slip, sentences: Callable[[Step, int], int], level: int) -> float:
    return sentences(slip.steps[0], level) / (slip.parts + 1)


def _more_parts(slips: list[Slip], at: int) -> list[Slip]:
    parts = slips[at].parts + 1
    step = replace(slips[at], parts=parts)
    made = [replace(step, part=part) for part in range(parts)]
    return slips[:at] + made + slips[at + slips[at].parts :]
