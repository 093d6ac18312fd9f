"""``fabula make``: one line becomes a bound book."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from fabula.cli.show import reporter, say_json, size
from fabula.cli.story_options import story_options
from fabula.cli.wishes import engine_options, read_wishes
from fabula.workshop import MadeBook, make_book


@click.command()
@story_options(own_story=True)
@click.option("--style", default="papercut", show_default=True, help="How the pictures are made.")
@engine_options
@click.option("--formats", default="epub,pdf,html", show_default=True, help="Also: pdf-print.")
@click.option("--out", type=click.Path(path_type=Path), default=None, help="The book's folder.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")
def make(story: dict[str, Any], formats: str, as_json: bool, **wishes: Any) -> None:
    """Make a picture book of IDEA: story, pictures, music, and the files to read it.

    With --from the story is your own: every word stays as you wrote it.

    A run that was stopped goes on where it was when the same command is given again.
    """
    engines = {name: wishes[name] for name in ("writer", "illustrator", "composer", "narrator", "settings")}
    with reporter(as_json=as_json) as report:
        made = make_book(
            **story,
            style=wishes["style"],
            wishes=read_wishes(**engines),
            formats=formats.split(","),
            out=wishes["out"],
            reporter=report,
        )
    show_made(made, as_json=as_json)


def show_made(made: MadeBook, *, as_json: bool) -> None:
    """Say where the book is, for people or machines."""
    brief = made.book.brief
    if as_json:
        say_json(
            {
                "title": made.title,
                "folder": str(made.folder),
                "language": brief.language,
                "pages": brief.pages,
                "age": brief.age,
                "style": brief.style,
                "seed": brief.seed,
                "editions": [
                    {"format": e.format, "path": str(made.folder / e.file), "bytes": e.bytes}
                    for e in made.editions
                ],
            }
        )
        return
    click.echo(f"“{made.title}”, {brief.pages} pages, seed {brief.seed}")
    for edition in made.editions:
        click.echo(f"  {edition.format:<10}{made.folder / edition.file}  ({size(edition.bytes)})")
