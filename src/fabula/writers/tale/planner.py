"""The planner: many candidate books for one idea, of which the best becomes the plan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from fabula.core.values import Brief, StoryPlan
from fabula.kit.seeds import rng
from fabula.lexicon.load import lexicon
from fabula.writers.tale.casting import cast_plot
from fabula.writers.tale.drafts import Draft, make_draft, planned_pages
from fabula.writers.tale.fillings import Bindings
from fabula.writers.tale.fitness import fit
from fabula.writers.tale.grounding import Grounding, understand
from fabula.writers.tale.outline import own_seed, told_as
from fabula.writers.tale.plot import Head, Library
from fabula.writers.tale.quality import quality
from fabula.writers.tale.scenes import cover_scene, title_scene
from fabula.writers.tale.titles import choose_title

OWN = Library()
PLOTS = 3
CANDIDATES = 24
_CHANCE_OF_DRAFT = 0.8


def make_plan(brief: Brief, *, seed: int, library: Library = OWN) -> StoryPlan:
    """Return the best plan for the brief; the same seed gives the same, another seed often another plot."""
    idea = _with_others(understand(brief, lexicon()))
    number, draft = (
        _best(brief, idea, seed, library) if brief.outline is None else told_as(brief, idea, seed, library)
    )
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
        theme=_theme(draft.plot, idea),
        cast=draft.casting.cast,
        pages=planned_pages(draft, code),
        cover=cover_scene(draft.plot, draft.casting, code),
        title_page=title_scene(draft.plot, draft.casting, code),
        bindings=bindings.model_dump(mode="json"),
        understood=idea.model_dump(mode="json", exclude_defaults=True),
    )


def _with_others(idea: Grounding) -> Grounding:
    """Return the idea with what is done with others as a theme: making friends is no exercise to practise."""
    if idea.skill is None or "social" not in lexicon().activities[idea.skill].tags:
        return idea
    theme = "sharing" if idea.skill == "share" else "friendship"
    weight = max(idea.themes.values(), default=1.0) + 1.0
    others = {name: value for name, value in idea.themes.items() if name != "learning"}
    return idea.model_copy(update={"skill": None, "themes": {**others, theme: weight}})


def ranked_heads(
    idea: Grounding, seed: int, earlier: Sequence[str] = (), library: Library = OWN
) -> list[Head]:
    """Return the plots, best for the idea first; chance decides between plots that suit it alike.

    Plots of `earlier` books (newest last) stand back, the newest most.
    """
    known = lexicon()

    def liking(head: Head) -> float:
        return fit(head, idea, known) + _luck(head, idea, seed) - staleness(head.name, earlier)

    return sorted(library.heads(), key=liking, reverse=True)


def staleness(plot: str, earlier: Sequence[str]) -> float:
    """Return how tired readers are of `plot`: 3 right after a book by it, less with each one since."""
    newest = next((age for age, name in enumerate(reversed(earlier)) if name == plot), None)
    return 0.0 if newest is None else 3.0 * 0.85**newest


def _luck(head: Head, idea: Grounding, seed: int) -> float:
    """Return what chance adds to a plot: the less the idea says of its theme, the more room it leaves."""
    said = 1.0 if idea.fear or idea.skill else min(1.0, max(idea.themes.values(), default=0.0))
    said = max(said, 0.7) if idea.tone else said
    return (3.0 + 4.0 * (1.0 - said)) * rng(seed, "plot", head.name).random()


def _best(brief: Brief, idea: Grounding, seed: int, library: Library) -> tuple[int, Draft]:
    """Return the best of the candidates, and its number: likely plots, each cast and told in several ways."""
    heads = ranked_heads(idea, seed, brief.earlier, library)[:PLOTS]
    shares = [CANDIDATES - (len(heads) - 1) * (CANDIDATES // (PLOTS + 1)), CANDIDATES // (PLOTS + 1)]
    best: tuple[float, int, Draft] | None = None
    for place, head in enumerate(heads):
        plot = library.plot(head.name)
        chance = _luck(head, idea, seed) - staleness(head.name, brief.earlier)
        for number in range(shares[min(place, 1)]):
            own = own_seed(seed, head.name, number)
            draft = make_draft(
                plot,
                cast_plot(head, idea, lexicon(), brief.language, random=rng(own, "cast")),
                pages=brief.pages,
                age=brief.age,
                language=brief.language,
                episodes=library.episodes(),
                random=rng(own, "tell"),
            )
            score = quality(draft) + chance + _CHANCE_OF_DRAFT * rng(own, "chance").random()
            if best is None or score > best[0]:
                best = score, number, draft
    assert best is not None  # there is at least one head, and each makes at least one draft
    return best[1:]


def _theme(head: Head, idea: Grounding) -> str:
    weights: dict[str, Any] = dict(idea.themes)
    return max(head.themes, key=lambda theme: weights.get(theme, 0.0))
