"""The command ``fabula`` and what happens when something goes wrong.

Exit 0: done. 1: a problem the person can fix, told in one sentence with a hint on stderr. 2: misuse of the
command line. 130: stopped with Ctrl-C; what was finished is kept.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
from typing import Any

import click

from fabula.kit.errors import FabulaError
from fabula.kit.suggest import did_you_mean
from fabula.kit.version import __version__

COMMANDS = {
    "make": ("fabula.cli.make:make", "Make a picture book of an idea."),
    "write": ("fabula.cli.write:write", "Write the story alone, as text."),
    "plan": ("fabula.cli.plan:plan", "Print the plan of a story, to edit and tell again."),
    "picture": ("fabula.cli.picture:picture", "Draw what a sentence says, without a book."),
    "resume": ("fabula.cli.books:resume", "Go on with a book where it stopped."),
    "bind": ("fabula.cli.books:bind", "Bind a book into the files people read."),
    "check": ("fabula.cli.books:check", "Look a book over and say what could be better."),
    "redo": ("fabula.cli.books:redo", "Do one page again and leave the others."),
    "restyle": ("fabula.cli.books:restyle", "Draw a finished book in another style."),
    "cast": ("fabula.cli.cast:cast", "Show who is in a book, and change how they look."),
    "engines": ("fabula.cli.engines:engines", "List who can work on a book, and their options."),
    "lab": ("fabula.cli.lab:lab", "Write and check plots of your own."),
    "bench": ("fabula.cli.bench:bench", "Measure speed and size."),
}


class Commands(click.Group):
    """Commands imported when they are called, so that ``fabula --help`` is quick."""

    def list_commands(self, context: click.Context) -> list[str]:
        """Return the commands in the order people need them."""
        return list(COMMANDS)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        """Return the command called `name`, or None."""
        if name not in COMMANDS:
            return None
        module, _, attribute = COMMANDS[name][0].partition(":")
        command: click.Command = getattr(importlib.import_module(module), attribute)
        return command

    def resolve_command(
        self, context: click.Context, given: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; a mistyped one is answered with the nearest."""
        if given and given[0] not in COMMANDS and not given[0].startswith("-"):
            hint = did_you_mean(given[0], COMMANDS, otherwise="List them with: fabula --help")
            raise click.UsageError(f"There is no command called '{given[0]}'. {hint}", context)
        return super().resolve_command(context, given)

    def format_commands(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, about) for name, (_, about) in COMMANDS.items()])


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "-V", "--version", prog_name="fabula", message="%(prog)s %(version)s")
def app() -> None:
    """One line, in Korean or English, becomes a finished picture book.

    \b
      fabula make "a shy robot who learns to make friends on Mars"
      fabula make "달을 무서워하는 아기 토끼" --age 6-8 --style watercolour
    """


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and leave with its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    as_json = "--json" in given
    try:
        app.main(args=given, prog_name="fabula", standalone_mode=False)
    except FabulaError as problem:
        _complain(problem, as_json=as_json)
        sys.exit(1)
    except click.ClickException as misuse:
        misuse.show()
        sys.exit(2)
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped. What was finished is kept: run the same command again to go on.", err=True)
        sys.exit(130)
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115  the reader went away
        sys.exit(0)


def _complain(problem: FabulaError, *, as_json: bool) -> None:
    if as_json:
        shape: dict[str, Any] = {"code": problem.code, "message": problem.message, "hint": problem.hint}
        click.echo(json.dumps({"error": shape}, ensure_ascii=False, indent=2))
    click.echo(f"fabula: {problem.message}\n  {problem.hint}", err=True)
