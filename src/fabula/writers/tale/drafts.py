"""One candidate for a book: a plot cast, dealt onto pages and put into sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from fabula.core.values import PlannedPage, Telling, page_name
from fabula.core.words import Age, LanguageCode
from fabula.writers.tale.asserted import read_page, story_kinds, with_asserted
from fabula.writers.tale.casting import answering_sentences, closing_sentences, opening_sentences
from fabula.writers.tale.describe import described
from fabula.writers.tale.faces import with_faces
from fabula.writers.tale.fillings import Casting, Extra
from fabula.writers.tale.layout import Slip, Step, choose_steps, lay_out
from fabula.writers.tale.plot import Beat, Episode, Plot, SceneSpec
from fabula.writers.tale.scenes import build_scene, joined, places_in_words, played
from fabula.writers.tale.telling import (
    Manner,
    Used,
    choose_telling,
    count_sure,
    print_page,
    print_parts,
    tell,
    telling_of,
)
from fabula.writers.tale.template import roles_in, sentences_for, slots
from fabula.writers.tale.wording import extra_sentence

_GRANDPARENTS = ("grandmother", "grandfather", "할머니", "할아버지")


@dataclass(frozen=True)
class Draft:
    """A candidate: its pages as slips, each step's telling by the step's name, each page's sentences."""

    plot: Plot
    casting: Casting
    slips: tuple[Slip, ...]
    numbers: dict[str, int]
    sentences: tuple[tuple[str, ...], ...]

    @property
    def episodes(self) -> dict[str, tuple[str, ...]]:
        """Return, by an episode's step name, its host beat and its actors."""
        steps = (step for slip in self.slips for step in slip.steps)
        return {step.name: (step.host.name, *step.actors) for step in steps if step.actors}


def make_draft(
    plot: Plot,
    casting: Casting,
    *,
    pages: int,
    age: Age,
    language: LanguageCode,
    episodes: Sequence[Episode],
    random: Random,
    variant: int = 0,
) -> Draft:
    """Return one way of telling `plot` with `casting` on exactly `pages` pages."""
    manner = Manner(language=language, age=age, casting=casting, variant=variant)
    steps = choose_steps(
        plot, pages, episodes=lambda beat: pastimes(beat, episodes, casting), random=random, variant=variant
    )
    used = Used()
    numbers: dict[str, int] = {}
    for step in steps:
        numbers[step.name] = choose_telling(step, manner, used, random, short=len(steps) > pages)
        used.take(sentences_for(telling_of(step, numbers[step.name], manner).text, manner.level))
    slips = lay_out(
        steps,
        pages,
        sentences=lambda step, level: count_sure(step, numbers[step.name], manner, level),
        level=manner.level,
    )
    return tell_slips(plot, slips, numbers, manner)


def tell_slips(plot: Plot, slips: tuple[Slip, ...], numbers: dict[str, int], manner: Manner) -> Draft:
    """Return the draft whose pages are `slips`, told by the tellings `numbers` name."""
    casting, sentences = _print_book(slips, numbers, manner)
    return Draft(plot=plot, casting=casting, slips=slips, numbers=numbers, sentences=sentences)


def _print_book(
    slips: tuple[Slip, ...], numbers: dict[str, int], manner: Manner
) -> tuple[Casting, tuple[tuple[str, ...], ...]]:
    """Return every page's sentences; what the idea names and no page would, joins the first page."""
    casting = manner.casting
    pages = _print_slips(slips, numbers, manner)
    if household := _household(casting, pages[0], manner.language):
        casting = casting.model_copy(update={"extras": household})
        manner = Manner(manner.language, manner.age, casting, manner.variant)
        pages = _print_slips(slips, numbers, manner)
    named = {role for page in pages for sentence in page for role in roles_in(sentence)}
    words = " ".join(sentence for page in pages for sentence in page)
    named |= {role for role, one in casting.fillings.items() if one.type == "thing" and one.label in words}
    here = {one.role for one in casting.extras}
    silent = [
        Extra(role=role, sentence=extra_sentence(manner.language, role, filling.sort), sort=filling.sort)
        for role, filling in casting.fillings.items()
        if filling.from_idea and role not in named and role not in here and not _has_scene(role, slips)
    ]
    unknown = [
        Extra(role=role, sentence=extra_sentence(manner.language, role, "introduction"))
        for role, filling in casting.fillings.items()
        if filling.from_idea and role in named and not _introduced(role, casting, pages)
    ]
    if not silent and not unknown:
        return casting, pages
    casting = casting.model_copy(
        update={"extras": (*casting.extras, *silent), "introductions": tuple(unknown)}
    )
    manner = Manner(language=manner.language, age=manner.age, casting=casting)
    return casting, _print_slips(slips, numbers, manner)


_LIVES_WITH: dict[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(r"\blived\b.*\bwith \{\w"),
    "ko": re.compile(r"\{\w+:(?:과|이랑)\} .*살았"),
}
"""A first page that says with whom the hero lives."""


def _household(casting: Casting, first: tuple[str, ...], code: LanguageCode) -> tuple[Extra, ...]:
    """Return the extras with a parent who lives there, too, where the page has the hero live with another."""
    brought = {one.sentence for one in casting.extras}
    lives = any(_LIVES_WITH[code].search(line) for line in first if line not in brought)
    if not lives or not any(one.sort == "parent" and one.sentence for one in casting.extras):
        return ()
    return tuple(
        one.model_copy(update={"sentence": extra_sentence(code, one.role, "household")})
        if one.sort == "parent" and one.sentence
        else one
        for one in casting.extras
    )


def _introduced(role: str, casting: Casting, pages: tuple[tuple[str, ...], ...]) -> bool:
    """Return whether some page says what the character is, in the idea's own adjectives if it has any."""
    filling = casting.fillings[role]
    if filling.type != "character" or filling.label.casefold() in filling.forms[""].casefold():
        return True
    twin = role != "hero" and filling.forms["intro"] == casting.fillings["hero"].forms["intro"]
    if twin and any(slot.form in ("a", "noun") for page in pages for line in page for slot in slots(line)):
        return True  # two rival ice cream vans are both rivals
    if "short" in filling.forms and filling.label.endswith(_GRANDPARENTS):
        return True  # Grandpa was a great-grandfather
    one = next(one for one in casting.cast if one.id == filling.id)
    telling = {"intro"} if one.traits else {"intro", "a", "the", "noun"}
    said = (slot for page in pages for line in page for slot in slots(line) if slot.role == role)
    return any(slot.form in telling for slot in said)


def _has_scene(role: str, slips: tuple[Slip, ...]) -> bool:
    """Return whether `role` is a place where some page plays."""
    return any(step.host.scene.place == role for slip in slips for step in slip.steps)


def introduce(lines: tuple[str, ...], waiting: list[Extra], place: str | None) -> tuple[str, ...]:
    """Return `lines` with the introductions due on this page, which are taken out of `waiting`.

    Due is whoever is named here for the first time, and the place where the page plays. Where the page says
    what somebody is, it says it in full and needs no sentence more: Biscuit, a stray dog.
    """
    for extra in [one for one in waiting if any(one.role in roles_in(line) for line in lines)]:
        full = in_full(lines, extra.role)
        if full != lines:
            lines = full
            waiting.remove(extra)
    made: list[str] = []
    for line in lines:
        made.append(line)
        for extra in [one for one in waiting if one.role in (*roles_in(line), place)]:
            made.append(extra.sentence)
            waiting.remove(extra)
    return tuple(made)


def in_full(lines: tuple[str, ...], role: str) -> tuple[str, ...]:
    """Return `lines` with the first that says what `role` is saying it in the idea's own adjectives."""
    plain = re.compile(rf"\{{{role}\.a\}}|\{{{role}\.noun\}}(?= \{{{role}[:}}])")
    at = next((at for at, line in enumerate(lines) if plain.search(line)), None)
    if at is None:
        return lines
    return (*lines[:at], plain.sub(f"{{{role}.intro}}", lines[at], count=1), *lines[at + 1 :])


def _print_slips(
    slips: tuple[Slip, ...], numbers: dict[str, int], manner: Manner
) -> tuple[tuple[str, ...], ...]:
    used = Used()
    before = opening(slips[0], numbers, manner)
    after = closing_sentences(manner.casting)
    answer = answering_sentences(manner.casting, manner.language)
    pages: list[tuple[str, ...]] = []
    parts: list[tuple[str, ...]] = []
    waiting = list(manner.casting.introductions)
    for slip in slips:
        if slip is slips[-1]:
            used.arrive(slip.steps[-1].host.scene.place)  # the last page is no place to look around
        around = (before, after) if not pages else ((), answer if slip is slips[-2] else ())
        if slip.parts > 1:
            if slip.part == 0:
                step = slip.steps[0]
                parts = print_parts(step, numbers[step.name], manner, used, parts=slip.parts)
            lines = (*around[0], *parts[slip.part], *around[1])
        else:
            chosen = [numbers[step.name] for step in slip.steps]
            lines = print_page(slip.steps, chosen, manner, used, before=around[0], after=around[1])
        lines = introduce(lines, waiting, slip.steps[0].host.scene.place)
        used.take(lines)
        pages.append(lines)
    return tuple(pages)


def opening(slip: Slip, numbers: dict[str, int], manner: Manner) -> tuple[str, ...]:
    """Return what stands before the first page's own words."""
    first = telling_of(slip.steps[0], numbers[slip.steps[0].name], manner)
    return opening_sentences(manner.casting, manner.language, sentences_for(first.text, manner.level))


def pastimes(beat: Beat, episodes: Sequence[Episode], casting: Casting) -> tuple[Step, ...]:
    """Return the episodes that can be told in the beat's pause, played by those who pause there."""
    place = casting.fillings.get(beat.scene.place or "")
    made = []
    for episode in episodes:
        actors = tuple(role for role in beat.pause if role in casting.fillings)[: episode.cast]
        if len(actors) < episode.cast:
            continue
        if episode.places and place and not set(episode.places) & set(place.tags):
            continue
        lives = [life for role in actors for life in casting.fillings[role].lives]
        if episode.lives and not all(life in episode.lives or life == "any" for life in lives):
            continue
        made.append(Step(beat=episode, host=beat, actors=actors))
    return tuple(made)


# --- pages


def planned_pages(draft: Draft, language: LanguageCode) -> tuple[PlannedPage, ...]:
    """Return the pages of the plan with their scenes."""
    story = story_kinds(draft.plot, draft.casting)
    return tuple(
        planned_page(
            number,
            slip,
            draft.numbers,
            sentences,
            casting=draft.casting,
            language=language,
            story=story,
            answers=number == len(draft.slips) - 1,
        )
        for number, (slip, sentences) in enumerate(zip(draft.slips, draft.sentences, strict=True), start=1)
    )


def planned_page(
    number: int,
    slip: Slip,
    numbers: dict[str, int],
    sentences: tuple[str, ...],
    *,
    casting: Casting,
    language: LanguageCode,
    story: frozenset[str],
    answers: bool,
) -> PlannedPage:
    """Return one page of the plan; `story` are the kinds of the things that belong to the story."""
    lead = max(range(len(slip.steps)), key=lambda at: (slip.steps[at].beat.tension, at))
    specs = [_directions(step, numbers[step.name], language) for step in slip.steps]
    spec = joined(specs, lead, sentences) if len(specs) > 1 else specs[0]
    spec = with_faces(spec, sentences, casting, language)
    beat = slip.steps[lead].beat
    scene = build_scene(
        spec,
        casting,
        language,
        name=page_name(number),
        mood=beat.mood,
        opening=number == 1,
        closing=answers,
        part=slip.part,
        words=" ".join(sentences),
    )
    away = {role for step in slip.steps for role in (*step.beat.absent, *step.host.absent)} | {"hero"}
    full = with_asserted(
        scene,
        read_page(tell(number, sentences, casting.forms(), language).text, casting.cast, language),
        cast=casting.cast,
        story=story,
        away=frozenset(casting.fillings[role].id for role in away if role in casting.fillings),
        code=language,
    )
    if full is not scene:
        full = described(full, casting.cast, language, places=places_in_words(casting))
    return PlannedPage(
        number=number,
        tellings=tuple(
            Telling(beat=step.name, alternative=numbers[step.name], part=slip.part, parts=slip.parts)
            for step in slip.steps
        ),
        mood=beat.mood,
        tension=beat.tension,
        scene=full,
    )


def _directions(step: Step, number: int, language: LanguageCode) -> SceneSpec:
    spec = step.beat.scene.changed_by(step.beat.tellings(language)[number].scene)
    return played(spec, step.actors, step.host.scene) if step.actors else spec
