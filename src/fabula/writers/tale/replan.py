"""Telling one page of a finished plan another way, and no other page."""

from __future__ import annotations

from fabula.core.values import Brief, PlannedPage, StoryPlan
from fabula.kit.seeds import rng
from fabula.writers.tale.asserted import story_kinds
from fabula.writers.tale.casting import answering_sentences, closing_sentences
from fabula.writers.tale.drafts import introduce, opening, planned_page
from fabula.writers.tale.fillings import Bindings
from fabula.writers.tale.layout import Slip, Step
from fabula.writers.tale.plot import Library, Plot
from fabula.writers.tale.telling import Manner, Used, choose_telling, print_page, print_parts


def retell_page(brief: Brief, plan: StoryPlan, page: int, *, seed: int, library: Library) -> StoryPlan:
    """Return `plan` with the tellings, sentences and scene of page `page` (from 1) chosen anew."""
    bindings = Bindings.model_validate(plan.bindings)
    plot = library.plot(plan.plot)
    old = plan.pages[page - 1]
    manner = Manner(language=brief.language, age=brief.age, casting=bindings.casting, variant=seed)
    used = Used()
    for number, lines in enumerate(bindings.sentences, start=1):
        if number != page:
            used.take(lines)
    slip = _slip(old, plot, bindings, library)
    random, several = rng(seed, "retell", page), len(slip.steps) > 1
    numbers = {
        step.name: choose_telling(step, manner, used, random, short=several, but=telling.alternative)
        for step, telling in zip(slip.steps, old.tellings, strict=True)
    }
    answers = page == len(plan.pages) - 1
    if page > 1:
        came_from = slip if page == len(plan.pages) else _slip(plan.pages[page - 2], plot, bindings, library)
        used.arrive(came_from.steps[-1].host.scene.place)
    sentences = _sentences(slip, numbers, manner, used, first=page == 1, answers=answers)
    before = bindings.sentences[page - 1]
    told_here = [
        one
        for one in manner.casting.introductions
        if one.sentence in before or any(f"{{{one.role}.intro}}" in line for line in before)
    ]
    sentences = introduce(sentences, told_here, slip.steps[0].host.scene.place)
    new = planned_page(
        page,
        slip,
        numbers,
        sentences,
        casting=bindings.casting,
        language=brief.language,
        story=story_kinds(plot, bindings.casting),
        answers=answers,
    )
    told = tuple(sentences if at == page else lines for at, lines in enumerate(bindings.sentences, start=1))
    return plan.model_copy(
        update={
            "pages": tuple(_either(one, new) for one in plan.pages),
            "bindings": bindings.model_copy(update={"sentences": told}).model_dump(mode="json"),
        }
    )


def _either(one: PlannedPage, new: PlannedPage) -> PlannedPage:
    return new if one.number == new.number else one


def _slip(page: PlannedPage, plot: Plot, bindings: Bindings, library: Library) -> Slip:
    first = page.tellings[0]
    steps = tuple(_step(plot, telling.beat, bindings, library) for telling in page.tellings)
    return Slip(steps, part=first.part, parts=first.parts)


def _step(plot: Plot, name: str, bindings: Bindings, library: Library) -> Step:
    if name not in bindings.episodes:
        beat = plot.beat(name)
        return Step(beat, beat)
    host, *actors = bindings.episodes[name]
    episode = next(one for one in library.episodes() if f"episode:{one.name}" == name)
    return Step(episode, plot.beat(host), tuple(actors))


def _sentences(
    slip: Slip, numbers: dict[str, int], manner: Manner, used: Used, *, first: bool, answers: bool
) -> tuple[str, ...]:
    answer = answering_sentences(manner.casting, manner.language) if answers else ()
    before = opening(slip, numbers, manner) if first else ()
    after = closing_sentences(manner.casting) if first else answer
    if slip.parts > 1:
        step = slip.steps[0]
        part = print_parts(step, numbers[step.name], manner, used, parts=slip.parts)[slip.part]
        return (*before, *part, *after)
    chosen = [numbers[step.name] for step in slip.steps]
    return print_page(slip.steps, chosen, manner, used, before=before, after=after)
