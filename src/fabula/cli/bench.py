"""``fabula bench``: speed and size, measured in processes of their own."""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import click

from fabula.cli.bench_pictures import bench_fingerprints, bench_pictures
from fabula.cli.bench_sentences import bench_sentences
from fabula.cli.bench_stories import bench_stories
from fabula.cli.show import say_json, size
from fabula.kit.progress import Quiet, Tick

IDEAS = {"en": "a shy robot who learns to make friends on Mars", "ko": "달을 무서워하는 아기 토끼"}


@click.group()
def bench() -> None:
    """Measure speed and size."""


bench.add_command(bench_stories)
bench.add_command(bench_pictures)
bench.add_command(bench_sentences)
bench.add_command(bench_fingerprints)


@bench.command("make")
@click.option("--runs", type=click.IntRange(1, 50), default=3, show_default=True, help="Runs per language.")
@click.option("--pages", type=click.IntRange(4, 40), default=12, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")
def bench_make(runs: int, pages: int, as_json: bool) -> None:
    """Make a book from a cold start in each language and report medians."""
    report = {language: _language(idea, runs, pages) for language, idea in IDEAS.items()}
    if as_json:
        say_json(report)
        return
    for language, figures in report.items():
        click.echo(f"{language}: {figures['seconds']:.2f} s, {figures['peak_mb']:.0f} MB peak, {pages} pages")
        stages = ", ".join(f"{name} {seconds:.2f}" for name, seconds in figures["stages"].items())
        click.echo(f"    stages in seconds: {stages}")
        sizes = ", ".join(f"{name} {size(count)}" for name, count in figures["bytes"].items())
        click.echo(f"    sizes: {sizes}")


@bench.command("one", hidden=True)
@click.argument("idea")
@click.argument("pages", type=int)
@click.argument("out", type=click.Path(path_type=Path))
def bench_one(idea: str, pages: int, out: Path) -> None:
    """Make one book and print the time of its stages, for ``bench make``."""
    from fabula.workshop import make_book

    with Stopwatch() as watch:
        made = make_book(idea, pages=pages, out=out, reporter=watch)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sizes = {edition.format: edition.bytes for edition in made.editions}
    silent = sizes["epub"] - sum((out / s.file).stat().st_size for s in made.book.sounds)
    svgs = [(out / picture.file).stat().st_size for picture in made.book.pictures]
    sizes |= {"epub without sound": silent, "largest picture": max(svgs)}
    say_json({"stages": watch.seconds, "peak_mb": peak, "bytes": sizes})


class Stopwatch(Quiet):
    """A reporter that times the stages: each lasts until the next begins."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._stage = "start"
        self._since = time.perf_counter()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._next("end")

    def stage(self, name: str, total: int) -> Tick:
        """Begin timing the stage."""
        self._next(name)
        return super().stage(name, total)

    def _next(self, name: str) -> None:
        now = time.perf_counter()
        self.seconds[self._stage] = round(self.seconds.get(self._stage, 0.0) + now - self._since, 3)
        self._stage, self._since = name, now


def _language(idea: str, runs: int, pages: int) -> dict[str, Any]:
    """Return the medians over `runs` cold starts."""
    walls, reports = [], []
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as place:
            command = [sys.executable, "-m", "fabula", "bench", "one", idea, str(pages), f"{place}/book"]
            begun = time.perf_counter()
            done = subprocess.run(
                command, capture_output=True, text=True, check=True, env={**os.environ, "PYTHONHASHSEED": "0"}
            )
            walls.append(time.perf_counter() - begun)
            reports.append(json.loads(done.stdout))
    stages = {
        name: statistics.median(report["stages"].get(name, 0.0) for report in reports)
        for name in reports[0]["stages"]
    }
    return {
        "seconds": statistics.median(walls),
        "peak_mb": statistics.median(report["peak_mb"] for report in reports),
        "stages": stages,
        "bytes": reports[0]["bytes"],
    }
