"""What people see while they wait, and what machines read."""

from __future__ import annotations

import json
import sys
from types import TracebackType
from typing import Any, Self

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TaskID, TextColumn

from fabula.kit.progress import Quiet, Reporter, Tick

STAGES = {
    "plan": "Planning the story",
    "write": "Writing the pages",
    "draw": "Drawing the pictures",
    "music": "Composing the music",
    "narrate": "Reading aloud",
    "bind": "Binding the book",
    "check": "Looking it over",
}


class Bars(Reporter):
    """A bar for each stage on stderr, for a person at a terminal."""

    def __init__(self) -> None:
        self._progress = Progress(
            SpinnerColumn(),
            TextColumn("{task.description:<24}"),
            BarColumn(bar_width=32),
            MofNCompleteColumn(),
            console=Console(stderr=True),
            transient=False,
        )

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._progress.stop()

    def stage(self, name: str, total: int) -> Tick:
        """Show a bar for the stage and return what moves it."""
        task: TaskID = self._progress.add_task(STAGES.get(name, name), total=total)

        def tick(done: int, whole: int, /) -> None:
            self._progress.update(task, completed=done, total=whole)

        return tick

    def note(self, text: str) -> None:
        """Say one line above the bars."""
        self._progress.console.print(text)


class Silence(Quiet):
    """No bars: for pipes, files and ``--json``."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None


def reporter(*, as_json: bool) -> Bars | Silence:
    """Return bars when a person watches, silence otherwise."""
    return Bars() if sys.stderr.isatty() and not as_json else Silence()


def say_json(value: Any) -> None:
    """Print one JSON document on stdout."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def size(count: int) -> str:
    """Return a file size in words: 812 kB, 3.4 MB."""
    return f"{count / 1e6:.1f} MB" if count >= 1e6 else f"{count / 1e3:.0f} kB"
