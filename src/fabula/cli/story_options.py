"""The idea and the options that say what a story should be, shared by commands that plan one."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, cast

import click

from fabula.core.words import AGES, TONES, Age
from fabula.workshop.own import read_story
from fabula.workshop.plans import wishes_of_plan

LENGTHS = {"short": 8, "medium": 12, "long": 20}
_USUAL = {"lang": "auto", "age": "3-5", "theme": "", "lesson": "", "hero": "", "tone": ""}
_OPTIONS = ("lang", "pages", "length", "age", "seed", "theme", "lesson", "hero", "tone")

Command = Callable[..., Any]


def story_options(*, plan_file: bool = True, own_story: bool = False) -> Callable[[Command], Command]:
    """Add the idea and the story options to a command; they arrive as `story`: what `take_brief` takes.

    With `plan_file`, an edited plan may be given in their stead; with `own_story`, a story written already.
    """

    def decorate(command: Command) -> Command:
        @wraps(command)
        def gathered(
            idea: str | None, plan: Path | None = None, own: Path | None = None, **given: Any
        ) -> Any:
            said = {name: given.pop(name) for name in _OPTIONS}
            if own is not None:
                story = _from_own(own, idea, plan, said)
            elif plan is not None:
                story = _from_plan(plan, idea, said)
            else:
                story = _from_options(idea, said, plan_file=plan_file)
            return command(story=story, **given)

        made: Command = gathered
        more = (*((_PLAN,) if plan_file else ()), *((_OWN,) if own_story else ()))
        for option in reversed((*_options(), *more)):
            made = option(made)
        return click.argument("idea", required=not plan_file)(made)

    return decorate


def _options() -> tuple[Callable[[Command], Command], ...]:
    lengths = ", ".join(f"{name} {pages}" for name, pages in LENGTHS.items())
    return (
        click.option("--lang", help="ko, en, or auto: the idea's own language.  [default: auto]"),
        click.option("--pages", type=int, help="Story pages, 4 to 40.  [default: 12]"),
        click.option("--length", type=click.Choice([*LENGTHS]), help=f"In place of --pages: {lengths}."),
        click.option("--age", type=click.Choice(AGES), help="For whom.  [default: 3-5]"),
        click.option("--seed", type=int, help="Another number gives another story."),
        click.option("--theme", metavar="WORDS", help="What it is about, as courage, or 용기."),
        click.option("--lesson", metavar="WORDS", help='What it shows, as "why honesty matters".'),
        click.option("--hero", metavar="WORDS", help='Who plays the lead, as "a shy fox".'),
        click.option("--tone", help=f"{', '.join(TONES[:-1])} or {TONES[-1]}."),
    )


_PLAN = click.option(
    "--plan",
    type=click.Path(path_type=Path),
    help="In place of IDEA: a plan printed by fabula plan, edited or not.",
)


_OWN = click.option(
    "--from",
    "own",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="In place of IDEA: your own story, .txt or .md; pages parted by blank lines or ---.",
)


def _from_own(own: Path, idea: str | None, plan: Path | None, said: dict[str, Any]) -> dict[str, Any]:
    given = [f"--{name}" for name in ("length", "theme", "lesson", "hero", "tone") if said[name] is not None]
    given += (["IDEA"] if idea is not None else []) + (["--plan"] if plan is not None else [])
    if given:
        raise click.UsageError(f"Your own story says what it is about; leave out {', '.join(given)}.")
    age = cast(Age, said["age"] or _USUAL["age"])
    told = read_story(own, language_name=said["lang"] or "auto", age=age, pages=said["pages"])
    return {
        "idea": told.title, "language": told.language, "age": age, "seed": said["seed"],
        "pages": len(told.pages), "story": told.pages,
    }  # fmt: skip


def _from_plan(plan: Path, idea: str | None, said: dict[str, Any]) -> dict[str, Any]:
    given = [f"--{name}" for name, value in said.items() if value is not None]
    if idea is not None or given:
        what = ", ".join(([] if idea is None else ["IDEA"]) + given)
        raise click.UsageError(f"The plan says what the story is; leave out {what} or edit the plan.")
    return wishes_of_plan(plan)


def _from_options(idea: str | None, said: dict[str, Any], *, plan_file: bool) -> dict[str, Any]:
    if idea is None:
        raise click.UsageError("Say what the story is about, or give a plan with --plan FILE.")
    length, pages = said.pop("length"), said.pop("pages")
    if length and pages is not None:
        raise click.UsageError("--length and --pages both say how long the book is; give one of them.")
    wishes = {name: _USUAL.get(name) if value is None else value for name, value in said.items()}
    wishes["language"] = wishes.pop("lang")
    usual = LENGTHS[length or "medium"]
    return {"idea": idea, "pages": usual if pages is None else pages, **wishes}
