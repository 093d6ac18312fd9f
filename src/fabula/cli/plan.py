"""``fabula plan``: the plan of a story, printed to be read, edited and told again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from fabula.cli.show import reporter
from fabula.cli.story_options import story_options
from fabula.cli.wishes import writer_options
from fabula.core.values import Wishes
from fabula.kit.errors import FolderProblem
from fabula.kit.files import write_whole
from fabula.workshop import Crew, write_story
from fabula.workshop.brief import take_brief
from fabula.workshop.plans import plan_json, plan_text


@click.command()
@story_options(plan_file=False)
@writer_options
@click.option("-o", "--out", type=click.Path(path_type=Path), help="A .yaml or .json file.")
@click.option("--force", is_flag=True, help="Write over a file that is there.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON in place of YAML.")
def plan(story: dict[str, Any], wishes: Wishes, out: Path | None, force: bool, as_json: bool) -> None:
    """Plan the story of IDEA and print the plan: cast, places, things, and what each page tells.

    Edit it, then tell it with fabula write --plan FILE, or make the book with fabula make --plan FILE.
    """
    if out is not None and out.exists() and not force:
        raise FolderProblem(f"{out} is there already.", hint="Name another with -o, or add --force.")
    brief = take_brief(**story)
    with reporter(as_json=as_json) as report:
        made, manuscript = write_story(brief, wishes=wishes, reporter=report)
    outline = Crew(wishes).writer.outline(made)
    as_json = as_json or (out is not None and out.suffix.lower() == ".json")
    text = plan_json(brief, outline) if as_json else plan_text(brief, outline, manuscript)
    if out is None:
        click.echo(text, nl=False)
        return
    write_whole(out, text.encode())
    said = f"“{made.title}”, {brief.pages} pages, is in {out}. Tell it with: fabula write --plan {out}"
    click.echo(said, err=True)
