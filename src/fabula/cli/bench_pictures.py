"""``fabula bench pictures``: the gallery of everything that can be drawn, and the measures of whole books."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import click

from fabula.cli.report import write_section
from fabula.cli.show import reporter, say_json, size
from fabula.core.words import LANGUAGES
from fabula.kit.errors import BadOption
from fabula.workshop.gallery import NAMES, draw_gallery
from fabula.workshop.picture_speed import PIXELS, Speed, measure_speed
from fabula.workshop.picture_survey import IDENTITY, VISIBLE, PictureSurvey, fingerprints, survey_pictures
from fabula.workshop.survey import read_ideas
from fabula.workshop.vocabulary import Words, read_vocabulary, survey_words

_SHOWN = 8
"""So many places where something was wrong are named."""
_BARS = {"things": 1.0, "people": 1.0, "magical": 1.0, "animals": 1.0, "places": 1.0, "nouns": 0.9}
_SLOW = ("papercut", "watercolour")
"""Styles whose pictures may take longer to render: they are laid of many sheets."""


@click.command("fingerprints", hidden=True)
@click.argument("folders", nargs=-1, type=click.Path(path_type=Path))
def bench_fingerprints(folders: tuple[Path, ...]) -> None:
    """Print the digest of every picture of the books, drawn again, for ``bench pictures``."""
    say_json(fingerprints(folders))


@click.command("pictures")
@click.option(
    "--out", type=click.Path(path_type=Path, file_okay=False), default=Path("docs/gallery"),
    show_default=True, help="The folder for the sheets.",
)  # fmt: skip
@click.option(
    "--only", default=",".join(NAMES), show_default=True, help="Sheets to draw, with commas between."
)
@click.option(
    "--measure", is_flag=True, help="Measure the pictures of whole books instead of drawing sheets."
)
@click.option(
    "--report", type=click.Path(path_type=Path), help="Measure, and write the tables to this Markdown file."
)
@click.option(
    "--ideas", type=click.Path(path_type=Path), default=Path("benchmarks/ideas.yaml"), show_default=True
)
@click.option(
    "--vocabulary",
    type=click.Path(path_type=Path),
    default=Path("benchmarks/vocabulary.yaml"),
    show_default=True,
)
@click.option(
    "--count", type=click.IntRange(1, 1000), default=20, show_default=True, help="Books a language."
)
@click.option("--pages", type=click.IntRange(4, 40), default=8, show_default=True, help="Pages a book.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")
def bench_pictures(
    out: Path, only: str, measure: bool, report: Path | None, ideas: Path, vocabulary: Path, count: int,
    pages: int, as_json: bool,
) -> None:  # fmt: skip
    """Draw contact sheets of everything, or measure the pictures of whole books."""
    if not measure and report is None:
        _draw(out, only, as_json=as_json)
        return
    asked, words = read_ideas(ideas), read_vocabulary(vocabulary)
    if any(not asked[code] for code in LANGUAGES):
        raise BadOption(f"{ideas} has no ideas in one of the languages.", hint="Give at least one of each.")
    with tempfile.TemporaryDirectory(prefix="fabula-") as shelf, reporter(as_json=as_json) as bars:
        known = survey_words(words, tick=bars.stage("looking for words", sum(map(len, words.values()))))
        speed = measure_speed(Path(shelf), tick=bars.stage("timing", 1))
        seen = survey_pictures(
            {code: asked[code][:count] for code in LANGUAGES}, Path(shelf), pages=pages, reporter=bars
        )
    if as_json:
        say_json(_values(seen, known, speed))
        return
    if report is not None:
        write_section(report, "pictures", "\n".join(_tables(seen, known, speed)))
    click.echo("\n".join(_tables(seen, known, speed)))
    for line in _wrong(seen):
        click.echo(line, err=True)


def _draw(out: Path, only: str, *, as_json: bool) -> None:
    names = [name.strip() for name in only.split(",") if name.strip()]
    with reporter(as_json=as_json) as bars:
        made = draw_gallery(out, names, reporter=bars)
    if as_json:
        say_json([{"path": str(path), "bytes": path.stat().st_size} for path in made])
        return
    for path in made:
        click.echo(f"{path}  {size(path.stat().st_size)}")


def _values(seen: PictureSurvey, known: Iterable[Words], speed: Speed) -> dict[str, Any]:
    return {
        "books": seen.books,
        "pages": seen.pages,
        "measures": {
            name: {"share": round(one.share, 4), "asked": one.asked, "wrong": list(one.wrong)}
            for name, one in seen.counts.items()
        },
        "lightness apart, median": round(seen.apart, 3),
        "words": {
            one.family: {"share": round(one.share, 4), "words": one.words, "missing": list(one.missing)}
            for one in known
        },
        "seconds a page, median": round(seen.seconds, 4),
        "bytes a page, median": seen.bytes,
        "speed": speed.model_dump(),
    }


def _tables(seen: PictureSurvey, known: tuple[Words, ...], speed: Speed) -> Iterator[str]:
    yield f"| {seen.books} books, {seen.pages} pictures | bar | found | looked at |"
    yield "|---|---|---|---|"
    for title, names in (("identity", IDENTITY), ("visible", VISIBLE)):
        for name in names:
            one = seen.counts[name]
            yield f"| {title}: {name} | all | {_share(one.share)} | {one.asked} |"
    yield f"| visible: difference of lightness round a figure, median | ≥ .12 | {_decimal(seen.apart)} | |"
    yield ""
    yield "| words that draw something of their own | bar | found | words | not drawn |"
    yield "|---|---|---|---|---|"
    for family in known:
        bar = _share(_BARS[family.family]) if family.family in _BARS else ""
        missing = ", ".join(family.missing)
        yield f"| {family.family} | {bar} | {_share(family.share)} | {family.words} | {missing} |"
    yield ""
    yield "| speed and size, medians | bar | found |"
    yield "|---|---|---|"
    yield f"| drawing a page as SVG | < 50 ms | {seen.seconds * 1000:.0f} ms |"
    yield f"| a page as SVG | < 150 kB | {size(round(seen.bytes))} |"
    for style, seconds in speed.png_seconds.items():
        most = 1.5 if style in _SLOW else 0.6
        drawn = f"{speed.svg_seconds[style] * 1000:.0f} ms, {size(round(speed.svg_bytes[style]))}"
        yield f"| {style}: PNG of {PIXELS} pixels (its SVG: {drawn}) | < {most} s | {seconds:.2f} s |"
    yield f"| twelve pages as vector PDF | < 1 s | {speed.pdf_seconds:.2f} s |"


def _wrong(seen: PictureSurvey) -> Iterator[str]:
    """Name the first places where something was wrong."""
    for name, one in seen.counts.items():
        if one.wrong:
            more = f" and {len(one.wrong) - _SHOWN} more" if len(one.wrong) > _SHOWN else ""
            yield f"not {name}: {'; '.join(one.wrong[:_SHOWN])}{more}"


def _share(value: float) -> str:
    """Return a share in percent; what is not all never reads as all."""
    return "100 %" if value == 1 else f"{min(value * 100, 99.9):.1f} %"


def _decimal(value: float) -> str:
    return f"{value:.3f}".removeprefix("0")
