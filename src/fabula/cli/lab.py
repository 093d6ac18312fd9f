"""``fabula lab``: for those who write plots and words for fabula, and who measure what it makes."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from fabula.cli.show import say_json
from fabula.kit.errors import BadPlan
from fabula.writers.tale.plot import FOLDER, Head, Library, plot_files
from fabula.writers.tale.plot_checks import check_plots

_PLOTS = click.argument("folder", type=click.Path(path_type=Path), required=False)


@click.group()
def lab() -> None:
    """Write plots, and see what fabula is made of."""


@lab.command("plots")
@_PLOTS
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")
def plots(folder: Path | None, as_json: bool) -> None:
    """List fabula's plots, and those in FOLDER: name, family and themes."""
    library = Library((FOLDER, _with_plots(folder))) if folder else Library()
    heads = library.heads()
    if as_json:
        say_json([_values(head) for head in heads])
        return
    for head in heads:
        click.echo(f"{click.style(head.name, bold=True):<32} {head.family}")
        click.echo(f"    {', '.join(head.themes)}" + (f"; {', '.join(head.tones)}" if head.tones else ""))


@lab.command("check-plots")
@_PLOTS
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")
def check(folder: Path | None, as_json: bool) -> None:
    """Check every plot and episode in FOLDER (else fabula's own) and say what is wrong, and where.

    Exits with 1 when something is.
    """
    place = _with_plots(folder) if folder else FOLDER
    found = check_plots(place)
    files = plot_files(place)
    if as_json:
        say_json({"files": len(files), "problems": [problem.model_dump() for problem in found]})
    else:
        for problem in found:
            click.echo(str(problem))
        wrong = f"{len(found)} problems" if len(found) != 1 else "1 problem"
        click.echo(f"{len(files)} plots, {wrong if found else 'nothing wrong'}.", err=True)
    if found:
        sys.exit(1)


def _with_plots(folder: Path) -> Path:
    folder = folder.expanduser()
    if not folder.is_dir() or not (plot_files(folder) or (folder / "_episodes.yaml").is_file()):
        raise BadPlan(
            f"There are no plots in {folder}.", hint="Put plot files (*.yaml) there; docs/plots.md shows how."
        )
    return folder


def _values(head: Head) -> dict[str, object]:
    return {
        "name": head.name,
        "family": head.family,
        "themes": list(head.themes),
        "tones": list(head.tones),
        "roles": {name: role.type for name, role in head.roles.items()},
    }
