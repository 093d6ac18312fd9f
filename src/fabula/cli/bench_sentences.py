"""``fabula bench sentences``: whether pictures of sentences labelled by hand show what they say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from fabula.cli.report import write_section
from fabula.cli.show import reporter, say_json
from fabula.workshop.sentence_survey import (
    BARS,
    MEASURES,
    Tally,
    read_labelled,
    summary,
    survey_sentences,
)

_SHOWN = 12
"""So many of what is wrong are named for each file and measure."""


@click.command("sentences")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--wrong", type=click.Choice(MEASURES), help="Name what is wrong by this measure.")
@click.option("--report", type=click.Path(path_type=Path), help="Write the table to this Markdown file.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")
def bench_sentences(files: tuple[Path, ...], wrong: str | None, report: Path | None, as_json: bool) -> None:
    """Sketch the labelled sentences of FILES, and compare; fabula's own where none is named."""
    named = files or tuple(sorted(Path("benchmarks/pictured").glob("*.yaml")))
    labelled = {path: read_labelled(path) for path in named}
    with reporter(as_json=as_json) as bars:
        found = {
            path.stem: survey_sentences(asked, tick=bars.stage(f"reading {path.stem}", len(asked)))
            for path, asked in labelled.items()
        }
    if as_json:
        say_json({name: summary(tallies) for name, tallies in found.items()})
        return
    table = "\n".join(_table(found))
    if report is not None:
        write_section(report, "sentences", table)
    click.echo(table)
    for name, tallies in found.items():
        for line in tallies[wrong].wrong[:_SHOWN] if wrong else ():
            click.echo(f"{name}, {line}", err=True)


def _table(found: Mapping[str, Mapping[str, Tally]]) -> Iterator[str]:
    yield "| sentences | " + " | ".join(MEASURES) + " |"
    yield "|---" * (len(MEASURES) + 1) + "|"
    yield "| bar | " + " | ".join(f"≥ {BARS[name]}" if name in BARS else "" for name in MEASURES) + " |"
    for name, tallies in found.items():
        yield f"| {name} | " + " | ".join(f"{tallies[one].share:.2f}" for one in MEASURES) + " |"
