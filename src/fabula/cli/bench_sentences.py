"""``fabula bench sentences``: whether pictures of sentences labelled by hand show what they say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from fabula.cli.report import write_section
from fabula.cli.show import reporter, say_json
from fabula.workshop.pictured import MEASURES, Compared, Labelled, compare, read_labelled, tally

_BARS = {
    "figures recall": 0.85, "figures precision": 0.9, "place": 0.85, "feeling": 0.8, "holds": 0.75,
    "binds": 0.8,
}  # fmt: skip
_JUDGED = ("-dev", "-held")
"""The sentences the bars are set for: half were at hand while the rules were made, half never."""
_SHOWN = 12
"""So many of the sentences that are wrong are named for each file."""


@click.command("sentences")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--wrong", type=click.Choice(MEASURES), help="Name what is wrong by this measure.")
@click.option("--report", type=click.Path(path_type=Path), help="Write the table to this Markdown file.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")
def bench_sentences(files: tuple[Path, ...], wrong: str | None, report: Path | None, as_json: bool) -> None:
    """Sketch the labelled sentences of FILES, and compare; fabula's own where none is named."""
    named = files or tuple(sorted(Path("benchmarks/pictured").glob("*.yaml")))
    labelled = {path.stem: read_labelled(path) for path in named}
    found: dict[str, list[tuple[Labelled, Compared]]] = {}
    with reporter(as_json=as_json) as bars:
        for name, sentences in labelled.items():
            tick = bars.stage(f"reading {name}", len(sentences))
            found[name] = []
            for one in sentences:
                found[name].append((one, compare(one)))
                tick(len(found[name]), len(sentences))
    totals = {name: tally(compared for _, compared in pairs) for name, pairs in found.items()}
    if as_json:
        say_json({name: _values(total, found[name]) for name, total in totals.items()})
        return
    judged = [one for name, pairs in found.items() if name.endswith(_JUDGED) for _, one in pairs]
    table = "\n".join(_table({**totals, **({"dev and held": tally(judged)} if judged else {})}))
    if report is not None:
        write_section(report, "sentences", table)
    click.echo(table)
    for name, pairs in found.items():
        for one in _missed(pairs, wrong)[:_SHOWN] if wrong else ():
            click.echo(f"{name}, {one.id}: {one.text}", err=True)


def _missed(pairs: list[tuple[Labelled, Compared]], measure: str) -> list[Labelled]:
    return [one for one, compared in pairs if measure in compared and compared[measure].share < 1]


def _values(total: Compared, pairs: list[tuple[Labelled, Compared]]) -> dict[str, object]:
    return {
        name: {
            "share": round(count.share, 4),
            "asked": count.asked,
            "wrong": [one.id for one in _missed(pairs, name)],
        }
        for name, count in total.items()
    }


def _table(totals: Mapping[str, Compared]) -> Iterator[str]:
    yield "| sentences | " + " | ".join(MEASURES) + " |"
    yield "|---" * (len(MEASURES) + 1) + "|"
    yield "| bar | " + " | ".join(f"≥ {_BARS[name]}" if name in _BARS else "" for name in MEASURES) + " |"
    for name, total in totals.items():
        yield f"| {name} | " + " | ".join(f"{total[one].share:.2f}" for one in MEASURES) + " |"
