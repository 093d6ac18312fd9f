"""A plan as a person edits it: written out from a finished plan, and told again after editing.

What is not edited is cast from the same seed as before, so an outline nobody touched gives the same book.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import groupby

from fabula.core.values import Brief, Outline, OutlinePage, Player, StoryPlan
from fabula.core.words import LanguageCode
from fabula.kit.errors import BadPlan
from fabula.kit.seeds import child_seed, rng
from fabula.kit.suggest import did_you_mean
from fabula.languages import language
from fabula.languages.english import without_article
from fabula.lexicon.load import lexicon
from fabula.writers.tale.casting import cast_plot
from fabula.writers.tale.desk import Desk
from fabula.writers.tale.drafts import Draft, pastimes, tell_slips
from fabula.writers.tale.fillings import Bindings, Filling
from fabula.writers.tale.grounding import Grounding, IdeaPlace, IdeaThing, described_as, meaning_of
from fabula.writers.tale.layout import Slip, Step
from fabula.writers.tale.people import reseat
from fabula.writers.tale.places import put_place
from fabula.writers.tale.plot import Beat, Episode, Library, Plot
from fabula.writers.tale.telling import Manner, Used, choose_telling, telling_of
from fabula.writers.tale.template import sentences_for
from fabula.writers.tale.things import put_activity, put_thing

_BEAT = re.compile(r"(?P<name>[\w:-]+)(?:/(?P<telling>\d+))?(?: part (?P<part>\d+) of (?P<parts>\d+))?\Z")


def own_seed(seed: int, plot: str, number: int) -> int:
    """Return the seed of the candidate `number` of `plot`."""
    return child_seed(seed, plot, number)


# --- a plan written out


def outline_of(plan: StoryPlan) -> Outline:
    """Return `plan` as a person may edit it."""
    bindings = Bindings.model_validate(plan.bindings)
    fillings = bindings.casting.fillings
    return Outline(
        plot=plan.plot,
        variant=plan.variant,
        draft=bindings.draft,
        title=plan.title,
        cast={one.id: _player(one.name, fillings[one.id], one.gender, one.age) for one in plan.cast},
        places={role: one.label for role, one in fillings.items() if one.type == "place"},
        things={role: one.label for role, one in fillings.items() if one.type == "thing"},
        activities={role: one.kind for role, one in fillings.items() if one.type == "activity"},
        pages=tuple(
            OutlinePage(
                beats=tuple(
                    f"{one.beat}/{one.alternative + 1}"
                    + (f" part {one.part + 1} of {one.parts}" if one.parts > 1 else "")
                    for one in page.tellings
                )
            )
            for page in plan.pages
        ),
    )


def _player(name: str, filling: Filling, gender: str, age: str) -> Player:
    intro = without_article(filling.forms["intro"])
    described = intro.removesuffix(filling.label).split()
    return Player.model_validate(
        {"name": name, "noun": filling.label, "adjectives": described, "gender": gender, "age": age}
    )


# --- an outline told


def told_as(brief: Brief, idea: Grounding, seed: int, library: Library) -> tuple[int, int, Draft]:
    """Return variant, number and draft that the brief's outline asks for.

    Raises BadPlan for a plot, role, beat or telling there is not.
    """
    outline = brief.outline
    assert outline is not None  # the planner asks only then
    plot = library.plot(outline.plot)
    own = own_seed(seed, plot.name, outline.draft)
    casting = cast_plot(
        plot,
        idea,
        lexicon(),
        brief.language,
        random=rng(own, "cast"),
        changed=lambda desk: _change(desk, outline),
    )
    manner = Manner(language=brief.language, age=brief.age, casting=casting, variant=outline.variant)
    slips, numbers = _slips(plot, outline, manner, seed, library.episodes())
    draft = tell_slips(plot, slips, numbers, manner)
    return outline.variant, outline.draft, _in_own_words(draft, outline, brief.language)


def _change(desk: Desk, outline: Outline) -> None:
    """Put on the desk what the outline says otherwise."""
    _known_roles(desk, outline)
    _own_names(outline)
    members = {one.id: one for one in desk.cast}
    for role, player in outline.cast.items():
        member = members[role]
        if player != _player(member.name, desk.fillings[role], member.gender, member.age):
            reseat(desk, role, player, described_as(player.noun, desk.lexicon, desk.code))
    for role, noun in _other(outline.places, desk):
        put_place(desk, role, IdeaPlace(kind=meaning_of(noun, "place", desk.lexicon, desk.code), noun=noun))
    for role, noun in _other(outline.things, desk):
        thing = IdeaThing(kind=meaning_of(noun, "thing", desk.lexicon, desk.code), noun=noun)
        put_thing(desk, role, thing, desk.head.roles.get(role))
    for role, key in outline.activities.items():
        known = desk.lexicon.activities
        if key not in known:
            hint = did_you_mean(key, known, otherwise=f"Activities are: {', '.join(known)}.")
            raise BadPlan(f"There is no activity called '{key}'.", hint=hint)
        if key != desk.fillings[role].kind:
            put_activity(desk, role, key)


def _own_names(outline: Outline) -> None:
    names = [one.name for one in outline.cast.values()]
    twice = next((name for name in names if name and names.count(name) > 1), None)
    if twice is not None:
        raise BadPlan(f"Two of the cast are called '{twice}'.", hint="Give each a name of its own.")


def _other(given: Mapping[str, str], desk: Desk) -> list[tuple[str, str]]:
    """Return the roles that are given another word than they have."""
    return [(role, noun) for role, noun in given.items() if noun != desk.fillings[role].label]


def _known_roles(desk: Desk, outline: Outline) -> None:
    asked: tuple[tuple[str, Mapping[str, object]], ...] = (
        ("character", outline.cast),
        ("place", outline.places),
        ("thing", outline.things),
        ("activity", outline.activities),
    )
    for sort, given in asked:
        known = [role for role, one in desk.fillings.items() if one.type == sort]
        for role in given:
            if role not in known:
                hint = did_you_mean(role, known, otherwise=f"Its roles are: {', '.join(known) or 'none'}.")
                raise BadPlan(f"The plot '{outline.plot}' has no {sort} role called '{role}'.", hint=hint)


def _slips(
    plot: Plot, outline: Outline, manner: Manner, seed: int, told: Sequence[Episode]
) -> tuple[tuple[Slip, ...], dict[str, int]]:
    pages = [[_read(entry, number) for entry in page.beats] for number, page in enumerate(outline.pages, 1)]
    _whole(pages)
    steps: dict[str, Step] = {}
    numbers: dict[str, int] = {}
    used = Used()
    pause: Beat | None = None
    slips: list[Slip] = []
    for page in pages:
        for beat in page:
            if beat["name"] not in steps:
                step = _step(beat["name"], plot, pastimes(pause, told, manner.casting) if pause else ())
                pause = step.beat if isinstance(step.beat, Beat) and step.beat.pause else pause
                steps[step.name] = step
                numbers[step.name] = _telling(step, beat["telling"], manner, used, seed)
                used.take(sentences_for(telling_of(step, numbers[step.name], manner).text, manner.level))
        first = page[0]
        slips.append(
            Slip(
                tuple(steps[beat["name"]] for beat in page),
                part=int(first["part"] or 1) - 1,
                parts=int(first["parts"] or 1),
            )
        )
    return tuple(slips), numbers


def _read(entry: str, page: int) -> dict[str, str]:
    found = _BEAT.match(entry.strip())
    if found is None:
        raise BadPlan(
            f"'{entry}' on page {page} is no beat.",
            hint="Write it as: opening, opening/2 or opening/2 part 1 of 2",
        )
    return {name: text or "" for name, text in found.groupdict().items()}


def _whole(pages: list[list[dict[str, str]]]) -> None:
    """Refuse a beat told twice, or in parts that do not follow one another on pages of their own."""
    runs = [
        (name, list(group)) for name, group in groupby((b for p in pages for b in p), key=lambda b: b["name"])
    ]
    names = [name for name, _ in runs]
    for name, run in runs:
        parts = [(one["part"] or "1", one["parts"] or "1") for one in run]
        wanted = [(str(at), parts[0][1]) for at in range(1, int(parts[0][1]) + 1)]
        shared = any(len(page) > 1 and one["parts"] for page in pages for one in page if one["name"] == name)
        if names.count(name) > 1 or parts != wanted or shared:
            own = f"{name}/1 part 1 of 2, then {name}/1 part 2 of 2"
            raise BadPlan(
                f"The beat '{name}' is not told once, whole and in order.",
                hint=f"Give it one page, or pages of its own: {own}.",
            )


def _step(name: str, plot: Plot, episodes: Sequence[Step]) -> Step:
    beats = [beat.name for beat in plot.beats]
    if name in beats:
        return Step(plot.beat(name), plot.beat(name))
    step = next((one for one in episodes if one.name == name), None)
    if step is None:
        raise BadPlan(
            f"The plot '{plot.name}' has no beat '{name}', and no such episode fits there.",
            hint=did_you_mean(
                name, [*beats, *(one.name for one in episodes)], otherwise=f"Its beats: {', '.join(beats)}."
            ),
        )
    return step


def _telling(step: Step, wanted: str, manner: Manner, used: Used, seed: int) -> int:
    if not wanted:
        return choose_telling(step, manner, used, rng(seed, "outline", step.name))
    count = len(step.beat.tellings(manner.language))
    if not 1 <= int(wanted) <= count:
        raise BadPlan(
            f"The beat '{step.name}' has {count} tellings, not a number {wanted}.",
            hint=f"Write {step.name}/1 to {step.name}/{count}, or {step.name} alone to let fabula choose.",
        )
    return int(wanted) - 1


def _in_own_words(draft: Draft, outline: Outline, code: LanguageCode) -> Draft:
    """Return `draft` with the pages whose words the person wrote."""
    sentences = [*draft.sentences]
    for at, page in enumerate(outline.pages):
        if page.text.strip():
            if re.search(r"[{}]", page.text):
                raise BadPlan(f"The words of page {at + 1} hold a brace.", hint="Write the names themselves.")
            sentences[at] = tuple(language(code).sentences(page.text.strip()))
    return Draft(draft.plot, draft.casting, draft.slips, draft.numbers, tuple(sentences))
