"""Commands on a book that exists: resume, bind, check, redo, restyle."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from fabula.cli.make import show_made
from fabula.cli.show import reporter, say_json, size
from fabula.core.values import Finding
from fabula.workshop import bind_book, check_book, redo_page, restyle_book, resume_book

FOLDER = click.argument("folder", type=click.Path(path_type=Path))
JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")


@click.command()
@FOLDER
@click.option("--formats", default="epub,pdf,html", show_default=True, help="Also: pdf-print.")
@JSON
def resume(folder: Path, formats: str, as_json: bool) -> None:
    """Go on with the book in FOLDER where it stopped."""
    with reporter(as_json=as_json) as report:
        made = resume_book(folder, formats.split(","), reporter=report)
    show_made(made, as_json=as_json)


@click.command()
@FOLDER
@click.option(
    "--formats", default="epub,pdf,html", show_default=True, help="Comma-separated; also: pdf-print."
)
@JSON
def bind(folder: Path, formats: str, as_json: bool) -> None:
    """Bind the book in FOLDER into the files people read."""
    with reporter(as_json=as_json) as report:
        editions = bind_book(folder, formats.split(","), reporter=report)
    if as_json:
        say_json([{"format": e.format, "path": str(folder / e.file), "bytes": e.bytes} for e in editions])
        return
    for edition in editions:
        click.echo(f"  {edition.format:<10}{folder / edition.file}  ({size(edition.bytes)})")


@click.command()
@FOLDER
@click.option("--only", default=None, help="Comma-separated checks; see: fabula engines")
@JSON
def check(folder: Path, only: str | None, as_json: bool) -> None:
    """Look over the book in FOLDER, or an EPUB file, and say what could be better.

    Exit 1 when there are errors.
    """
    with reporter(as_json=as_json) as report:
        findings = check_book(folder, only.split(",") if only else None, reporter=report)
    if as_json:
        say_json([finding.model_dump() for finding in findings])
    else:
        for finding in findings:
            click.echo(_line(finding))
        click.echo(_summary(findings))
    if any(finding.level == "error" for finding in findings):
        sys.exit(1)


@click.command()
@FOLDER
@click.option("--page", type=int, required=True, help="The page, from 1.")
@click.option("--seed", type=int, default=None, help="Tell and draw the page from this seed.")
@click.option("--text", default=None, help="Print these words on the page, and fit the picture to them.")
@JSON
def redo(folder: Path, page: int, seed: int | None, text: str | None, as_json: bool) -> None:
    """Do one page of the book in FOLDER again; every other page stays as it is.

    Without --seed or --text only the picture is drawn anew. The old page is kept under versions/.
    """
    if seed is not None and text is not None:
        raise click.UsageError("Choose one of --seed and --text.")
    with reporter(as_json=as_json) as report:
        made = redo_page(folder, page, seed=seed, text=text, reporter=report)
    show_made(made, as_json=as_json)


@click.command()
@FOLDER
@click.option("--style", required=True, help="The style to draw in; see: fabula engines")
@JSON
def restyle(folder: Path, style: str, as_json: bool) -> None:
    """Draw the book in FOLDER in another style; its words, cast and scenes stay as they are.

    The old pictures are kept under versions/.
    """
    with reporter(as_json=as_json) as report:
        made = restyle_book(folder, style, reporter=report)
    show_made(made, as_json=as_json)


def _line(finding: Finding) -> str:
    where = f" {finding.page}" if finding.page else ""
    return f"{finding.level}{where}: {finding.message}\n    {finding.cure}"


def _summary(findings: tuple[Finding, ...]) -> str:
    counts = {level: sum(f.level == level for f in findings) for level in ("error", "warning", "note")}
    return ", ".join(f"{count} {level}{'' if count == 1 else 's'}" for level, count in counts.items())
