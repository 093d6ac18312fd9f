"""The options that choose engines and tune them, shared by commands that make things."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

import click
import yaml

from fabula.core.values import Wishes
from fabula.kit.errors import BadOption

_WRITER = click.option("--writer", default="tale", show_default=True, metavar="ENGINE", help="Who writes.")
_SET = click.option(
    "--set",
    "settings",
    multiple=True,
    metavar="CRAFT.OPTION=VALUE",
    help="Tune an engine, as illustrator.grain=0.5; see: fabula engines",
)


def writer_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that choose and tune the writer alone; they arrive as `wishes`."""

    @wraps(command)
    def gathered(writer: str, settings: tuple[str, ...], **given: Any) -> Any:
        return command(wishes=Wishes(writer=writer, options=read_settings(settings)), **given)

    return _WRITER(_SET(gathered))


def engine_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the engine options to a command; they arrive as `writer`, `illustrator`, … and `settings`."""
    for option in reversed(
        (
            _WRITER,
            click.option(
                "--illustrator", default="paper", show_default=True, metavar="ENGINE", help="Who draws."
            ),
            click.option(
                "--composer", default="lullaby", show_default=True, metavar="ENGINE", help='Or "none".'
            ),
            click.option(
                "--narrator", default="none", show_default=True, metavar="ENGINE", help="Who reads aloud."
            ),
            _SET,
        )
    ):
        command = option(command)
    return command


def read_wishes(
    writer: str, illustrator: str, composer: str, narrator: str, settings: tuple[str, ...]
) -> Wishes:
    """Return the wishes; raise BadOption for a setting that is not ``craft.option=value``."""
    return Wishes(
        writer=writer,
        illustrator=illustrator,
        composer=composer,
        narrator=narrator,
        options=read_settings(settings),
    )


def read_settings(settings: tuple[str, ...]) -> dict[str, dict[str, Any]]:
    """Return the settings by craft; raise BadOption for one that is not ``craft.option=value``."""
    options: dict[str, dict[str, Any]] = {}
    for setting in settings:
        place, equals, value = setting.partition("=")
        craft, dot, name = place.partition(".")
        if not (equals and dot and craft and name):
            raise BadOption(
                f"'{setting}' is not of the form CRAFT.OPTION=VALUE.", hint="Try: --set illustrator.grain=0.5"
            )
        options.setdefault(craft, {})[name] = yaml.safe_load(value)
    return options
