"""``fabula bench stories``: many stories written and measured, beside what human tales reach."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import fmean
from typing import Any

import click

from fabula.cli.report import write_section
from fabula.cli.show import reporter, say_json
from fabula.core.words import LANGUAGES, LanguageCode
from fabula.workshop.survey import Idea, Survey, Surveyed, read_ideas, survey, typical_seconds

_NAMES: dict[LanguageCode, str] = {"en": "English", "ko": "Korean"}
_OPEN: dict[LanguageCode, Idea] = {"en": Idea(text="a fox and an owl"), "ko": Idea(text="곰과 다람쥐")}
"""Ideas that leave room for many stories."""
_SEEDS = 20

# What is shown, how it is read off a survey, the bar, and what 255 human tales (FairytaleQA) reach.
Reading = Callable[[Survey], float]


def _share(found: Survey, read: Callable[[Surveyed], float]) -> float:
    return fmean(read(one) for one in found.stories)


_ROWS: tuple[tuple[str, Reading, str, str], ...] = (
    ("self-BLEU-4 of all stories", lambda s: s.self_bleu, "≤ .20", ".160"),
    ("duplicate sentences, mean", lambda s: s.mean("duplicate sentences"), "≤ .03", ".009"),
    ("distinct-2 at 150 words, mean", lambda s: s.mean("distinct-2@150"), "≥ .85", ".945"),
    ("distinct-3 at 150 words, mean", lambda s: s.mean("distinct-3@150"), "≥ .94", ".989"),
    ("rep-4 at 150 words, 95th percentile", lambda s: s.worst("rep-4@150", highest=True), "≤ 3.8", "1.4"),
    ("MATTR-50, mean", lambda s: s.mean("mattr-50"), "≥ .70", ".782"),
    ("MATTR-50, 5th percentile", lambda s: s.worst("mattr-50", highest=False), "", ".696"),
    ("sentences with an echo of 6 words", lambda s: s.mean("echo share"), "≤ .05", ".026"),
    ("neighbouring sentences with a stem in common", lambda s: s.mean("adjacent overlap"), "≥ .20", ".230"),
    ("stems shared by neighbouring pages", lambda s: s.mean("page overlap"), "≥ .13", ".227"),
    ("sentences with the commonest stem", lambda s: s.mean("protagonist coverage"), "", ".207"),
    ("novelty to the five sentences before", lambda s: s.mean("novelty"), ".55 to .95", ".827"),
    ("words between quotes", lambda s: s.mean("dialogue share"), "", ""),
    ("pages that neither name nor mean the hero", lambda s: float(s.count("hero-missing")), "0", ""),
    ("of the cast, never named", lambda s: float(s.count("character-unnamed")), "0", ""),
    ("names the plan does not know", lambda s: float(s.count("name-unknown")), "0", ""),
    (
        "wrong articles or josa found",
        lambda s: float(s.count("article-wrong") + s.count("josa-wrong")),
        "0",
        "",
    ),
    ("books with two narrator registers", lambda s: float(s.count("register-mixed")), "0", ""),
    ("books too hard for their age", lambda s: float(s.count("level-high")), "0", ""),
    (
        "ideas all of whose words are told",
        lambda s: fmean(one.in_text == 1 for one in s.stories),
        "≥ .97",
        "",
    ),
    (
        "words of ideas found in the pictures",
        lambda s: fmean(one.in_scenes for one in s.stories),
        "≥ .97",
        "",
    ),
    ("of the opening, answered at the end", lambda s: _share(s, lambda one: one.kept), "1", ""),
    ("plots told", lambda s: float(len(s.plots)), "", ""),
    ("seconds to plan and tell, median", typical_seconds, "< 0.5", ""),
)


@click.command("stories")
@click.option(
    "--ideas", type=click.Path(path_type=Path), default=Path("benchmarks/ideas.yaml"), show_default=True
)
@click.option("--count", type=click.IntRange(2, 1000), default=100, show_default=True, help="Ideas each.")
@click.option("--pages", type=click.IntRange(4, 40), default=12, show_default=True)
@click.option("--report", type=click.Path(path_type=Path), help="Write the tables to this Markdown file.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")
def bench_stories(ideas: Path, count: int, pages: int, report: Path | None, as_json: bool) -> None:
    """Write a story of every idea, and one idea with twenty seeds, in both languages, and measure them."""
    asked = read_ideas(ideas)
    many: dict[LanguageCode, Survey] = {}
    seeds: dict[LanguageCode, Survey] = {}
    with reporter(as_json=as_json) as bars:
        for code in LANGUAGES:
            tick = bars.stage(f"{_NAMES[code]} stories", count)
            many[code] = survey(asked[code][:count], code, pages=pages, tick=tick)
            tick = bars.stage(f"{_NAMES[code]}, one idea", _SEEDS)
            numbers = range(_SEEDS)
            seeds[code] = survey([_OPEN[code]], code, pages=pages, seeds=numbers, home=False, tick=tick)
    if as_json:
        say_json(
            {code: {"many": _values(many[code]), "one idea": _values(seeds[code])} for code in LANGUAGES}
        )
        return
    text = "\n".join(_tables(many, seeds))
    if report is not None:
        write_section(report, "stories", text)
    click.echo(text)


def _values(found: Survey) -> dict[str, Any]:
    return {name: round(read(found), 4) for name, read, _, _ in _ROWS} | {"plots": found.plots}


def _tables(many: dict[LanguageCode, Survey], seeds: dict[LanguageCode, Survey]) -> Iterator[str]:
    yield f"| {len(many['en'].stories)} books a language | bar | English | Korean | human tales |"
    yield "|---|---|---|---|---|"
    for name, read, bar, human in _ROWS:
        yield f"| {name} | {bar} | {_figure(read(many['en']))} | {_figure(read(many['ko']))} | {human} |"
    yield ""
    yield f"| one idea, {_SEEDS} seeds | bar | English | Korean |"
    yield "|---|---|---|---|"
    yield f"| the idea | | {_OPEN['en'].text} | {_OPEN['ko'].text} |"
    for name, read, bar in (
        ("self-BLEU-4", lambda s: s.self_bleu, "≤ .35"),
        ("different plots", lambda s: float(len(s.plots)), "≥ 8"),
    ):
        yield f"| {name} | {bar} | {_figure(read(seeds['en']))} | {_figure(read(seeds['ko']))} |"


def _figure(value: float) -> str:
    if (value == int(value) and value != 1) or value > 100:
        return f"{value:.0f}"
    return f"{value:.3f}".removeprefix("0")
