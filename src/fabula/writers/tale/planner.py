"""The planner: many candidate books for one idea, of which the best becomes the plan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from fabula.core.values import Brief, StoryPlan
from fabula.kit.seeds import rng
from fabula.lexicon.load import lexicon
from fabula.writers.tale.casting import cast_plot
from fabula.writers.tale.covers import cover_scene, title_scene
from fabula.writers.tale.drafts import Draft, make_draft, planned_pages
from fabula.writers.tale.fillings import Bindings
from fabula.writers.tale.fitness import asked_for, fit, is_about, refused
from fabula.writers.tale.grounding import Grounding, understand
from fabula.writers.tale.outline import own_seed, told_as
from fabula.writers.tale.plot import Head, Library
from fabula.writers.tale.quality import quality
from fabula.writers.tale.telling import CYCLE
from fabula.writers.tale.titles import choose_title

OWN = Library()
CANDIDATES = (10, 3, 3)
"""How many times the first, second and third choice of plot are cast."""
_SECOND_CHOICE = 2.5
_CHANCE = 0.8
_TONED = 2.5
"""So much less may a plot of the tone asked for suit the idea."""
_HINTED = 0.5
"""So much better suits a plot of the tone that the idea itself hints at."""


def make_plan(brief: Brief, *, seed: int, library: Library = OWN) -> StoryPlan:
    """Return the best plan for the brief; the same seed gives the same, another seed often another plot."""
    idea = understand(brief, lexicon())
    best = _best if brief.outline is None else told_as
    variant, number, draft = best(brief, idea, seed, library)
    code = brief.language
    bindings = Bindings(
        language=code,
        casting=draft.casting,
        sentences=draft.sentences,
        episodes=draft.episodes,
        draft=number,
    )
    title = brief.outline.title if brief.outline is not None else ""
    return StoryPlan(
        title=title or choose_title(draft.plot, draft.casting, code, rng(seed, "title")),
        plot=draft.plot.name,
        variant=variant,
        theme=_theme(draft.plot, idea),
        cast=draft.casting.cast,
        pages=planned_pages(draft, code),
        cover=cover_scene(draft.plot, draft.casting, code),
        title_page=title_scene(draft.plot, draft.casting, code),
        bindings=bindings.model_dump(mode="json"),
        understood=idea.model_dump(mode="json", exclude_defaults=True),
    )


@dataclass(frozen=True)
class Choice:
    """A plot that suits the idea, and which variant of its tellings this book takes."""

    head: Head
    variant: int


def choose_plots(brief: Brief, idea: Grounding, library: Library = OWN) -> list[Choice]:
    """Return the plots for the book, the first choice first.

    Plots that suit the idea about as well as the best one take turns by the brief's seed, so that
    neighbouring seeds tell different stories, and a plot whose turn comes again is told in other words.
    Those of `earlier` books stand back, the newest most.
    """
    known = lexicon()
    every = library.heads()
    heads = [head for head in every if not head.ages or brief.age in head.ages] or every
    heads = [
        head for head in heads if asked_for(head, idea) or not (head.only_asked or head.only_hinted)
    ] or heads
    heads = [head for head in heads if not refused(head, idea)] or heads
    told = [entry.rpartition("/")[::2] for entry in brief.earlier]
    uses = Counter(plot for plot, _ in told)
    fits = {
        head.name: fit(head, idea, known) - _worn(uses[head.name]) + _HINTED * (idea.tone in head.tones)
        for head in heads
    }
    best = max(fits.values())
    space = 1.0 if any(is_about(head, idea) for head in heads) else room(idea)
    suited = [head for head in heads if fits[head.name] >= best - max(space, _TONED if brief.tone else 0.0)]
    if brief.tone:
        suited = [head for head in suited if brief.tone in head.tones] or suited
    suited.sort(key=lambda head: rng(0, "turn", brief.idea, head.name).random())
    turn = brief.seed % len(suited)
    suited = suited[turn:] + suited[:turn]
    suited.sort(key=lambda head: staleness(head.name, [plot for plot, _ in told]))
    first = brief.seed // len(suited) % (CYCLE if told else CYCLE * CYCLE)
    return [Choice(head, _variant(head, first, told)) for head in suited]


def room(idea: Grounding) -> float:
    """Return how much less than the best plot another may suit the idea: the less it says, the more."""
    told = idea.fear or idea.skill or idea.doing or idea.mishap
    said = 1.0 if told else min(1.0, max(idea.themes.values(), default=0.0))
    return 0.7 + 3.3 * (1.0 - said)


def _worn(uses: int) -> float:
    """Return how much a plot suits less once all its tellings have been heard."""
    return 2.5 * max(0, uses - CYCLE + 1)


def staleness(plot: str, earlier: Sequence[str]) -> float:
    """Return how tired readers are of `plot`: more after every book by it, most right after one."""
    return sum(0.9**age for age, name in enumerate(reversed(earlier)) if name == plot)


def _variant(head: Head, first: int, told: Sequence[tuple[str, str]]) -> int:
    """Return the variant after those of earlier books by the plot; `first` is where a plot begins.

    CYCLE in a row share no telling of a beat that has as many; the next take a fourth telling or are shifted.
    """
    used = [int(variant) for plot, variant in told if plot == head.name]
    if not used:
        return first
    return CYCLE * (len(used) // CYCLE) + (used[-1] + 1) % CYCLE


def _best(brief: Brief, idea: Grounding, seed: int, library: Library) -> tuple[int, int, Draft]:
    """Return variant, number and draft of the best candidate: likely plots, each cast in several ways."""
    best: tuple[float, int, int, Draft] | None = None
    for place, choice in enumerate(choose_plots(brief, idea, library)[: len(CANDIDATES)]):
        plot = library.plot(choice.head.name)
        for number in range(CANDIDATES[place]):
            own = own_seed(seed, plot.name, number)
            draft = make_draft(
                plot,
                cast_plot(plot, idea, lexicon(), brief.language, random=rng(own, "cast")),
                pages=brief.pages,
                age=brief.age,
                language=brief.language,
                episodes=library.episodes(),
                random=rng(own, "tell"),
                variant=choice.variant,
            )
            score = quality(draft, brief.age) - _SECOND_CHOICE * place + _CHANCE * rng(own, "chance").random()
            if best is None or score > best[0]:
                best = score, choice.variant, number, draft
    assert best is not None  # there is at least one plot, and it makes at least one draft
    return best[1:]


def _theme(head: Head, idea: Grounding) -> str:
    weights: dict[str, Any] = dict(idea.themes)
    return max(head.themes, key=lambda theme: weights.get(theme, 0.0))
