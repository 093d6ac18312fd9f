"""The planner: many candidate books for one idea, of which the best becomes the plan."""

from __future__ import annotations

from typing import Any

from fabula.core.values import Brief, StoryPlan
from fabula.kit.errors import BadPlan
from fabula.kit.seeds import child_seed, rng
from fabula.lexicon.load import lexicon
from fabula.writers.tale.casting import cast_plot
from fabula.writers.tale.drafts import Draft, make_draft, planned_pages
from fabula.writers.tale.fillings import Bindings
from fabula.writers.tale.fitness import fit
from fabula.writers.tale.grounding import Grounding, ground
from fabula.writers.tale.plot import FOLDER, Head, read_episodes, read_heads, read_plot
from fabula.writers.tale.quality import quality
from fabula.writers.tale.scenes import cover_scene, title_scene
from fabula.writers.tale.titles import choose_title

PLOTS = 3
CANDIDATES = 24
_CHANCE_OF_DRAFT = 0.8


def make_plan(brief: Brief, *, seed: int) -> StoryPlan:
    """Return the best plan for the brief; the same seed gives the same, another seed often another plot."""
    idea = _with_others(ground(brief, lexicon()))
    draft = _best(brief, idea, seed)
    code = brief.language
    bindings = Bindings(
        language=code, casting=draft.casting, sentences=draft.sentences, episodes=draft.episodes
    )
    return StoryPlan(
        title=choose_title(draft.plot, draft.casting, code, rng(seed, "title")),
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


def ranked_heads(idea: Grounding, seed: int) -> list[Head]:
    """Return the plots, best for the idea first; chance decides between plots that suit it alike."""
    heads = read_heads(FOLDER)
    if not heads:
        raise BadPlan("There are no plots.", hint=f"Put plot files into {FOLDER}.")
    known = lexicon()

    def liking(head: Head) -> float:
        return fit(head, idea, known) + _luck(head, idea, seed)

    return sorted(heads, key=liking, reverse=True)


def _luck(head: Head, idea: Grounding, seed: int) -> float:
    """Return what chance adds to a plot: the less the idea says of its theme, the more room it leaves."""
    said = 1.0 if idea.fear or idea.skill else min(1.0, max(idea.themes.values(), default=0.0))
    return (3.0 + 4.0 * (1.0 - said)) * rng(seed, "plot", head.name).random()


def _best(brief: Brief, idea: Grounding, seed: int) -> Draft:
    """Return the best of the candidates: the likeliest plots, each cast and told in several ways."""
    heads = ranked_heads(idea, seed)[:PLOTS]
    shares = [CANDIDATES - (len(heads) - 1) * (CANDIDATES // (PLOTS + 1)), CANDIDATES // (PLOTS + 1)]
    best: tuple[float, Draft] | None = None
    for place, head in enumerate(heads):
        plot = read_plot(head.name, FOLDER)
        chance = _luck(head, idea, seed)
        for number in range(shares[min(place, 1)]):
            own = child_seed(seed, head.name, number)
            draft = make_draft(
                plot,
                cast_plot(head, idea, lexicon(), brief.language, random=rng(own, "cast")),
                pages=brief.pages,
                age=brief.age,
                language=brief.language,
                episodes=read_episodes(FOLDER),
                random=rng(own, "tell"),
            )
            score = quality(draft) + chance + _CHANCE_OF_DRAFT * rng(own, "chance").random()
            if best is None or score > best[0]:
                best = score, draft
    assert best is not None  # there is at least one head, and each makes at least one draft
    return best[1]


def _theme(head: Head, idea: Grounding) -> str:
    weights: dict[str, Any] = dict(idea.themes)
    return max(head.themes, key=lambda theme: weights.get(theme, 0.0))
