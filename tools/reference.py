"""Writes docs/reference.md from the code: commands, engines, error codes. Run it after changing one."""

from __future__ import annotations

import importlib
from pathlib import Path

import click

from fabula.cli.app import COMMANDS
from fabula.cli.engines import FAMILIES
from fabula.kit import errors

PLACE = Path(__file__).parent.parent / "docs" / "reference.md"


def reference() -> str:
    """Return the whole page."""
    parts = ["# Reference", "Written from the code by `tools/reference.py`.", "## Commands"]
    for name, (place, about) in COMMANDS.items():
        module, _, attribute = place.partition(":")
        command: click.Command = getattr(importlib.import_module(module), attribute)
        parts.append(f"### fabula {name}\n\n{about}\n\n{_options(command)}".rstrip())
    parts.append("## Engines")
    for family in FAMILIES:
        rows = [f"| `{name}` | {_about(family.engine_class(name))} |" for name in family.names()]
        table = (
            "\n".join(["| engine | |", "|---|---|", *rows]) if rows else "None yet; they join by entry point."
        )
        parts.append(f"### {family.family}\n\n{table}")
        parts += [_tuning(family.family, name, family.options_model(name)) for name in family.names()]
    parts += ["## Errors", _errors()]
    return "\n\n".join(part for part in parts if part) + "\n"


def _options(command: click.Command) -> str:
    rows = []
    for option in command.params:
        if isinstance(option, click.Option):
            default = option.default if isinstance(option.default, str | int) and not option.is_flag else ""
            rows.append(f"| `{option.opts[0]}` | {option.help or ''} | {default} |")
        else:
            rows.append(f"| `{(option.name or '').upper()}` | | |")
    if isinstance(command, click.Group):
        rows += [f"| `{name}` | {one.help} | |" for name, one in command.commands.items() if not one.hidden]
    return "\n".join(["| option | | default |", "|---|---|---|", *rows]) if rows else ""


def _about(engine: type) -> str:
    return (engine.__doc__ or "").strip().splitlines()[0]


def _tuning(family: str, name: str, model: type) -> str:
    fields = getattr(model, "model_fields", {})
    rows = [
        f"| `{field}` | {about.description or ''} | {about.get_default(call_default_factory=True)} |"
        for field, about in fields.items()
    ]
    craft = family.removesuffix("s")
    head = f"Options of `{name}`, as `--set {craft}.OPTION=VALUE`:"
    return "\n".join([head, "", "| option | | default |", "|---|---|---|", *rows]) if rows else ""


def _errors() -> str:
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type)]
    rows = [
        f"| `{kind.code}` | {(kind.__doc__ or '').strip().splitlines()[0]} |"
        for kind in kinds
        if issubclass(kind, errors.FabulaError)
    ]
    return "\n".join(["| code | when |", "|---|---|", *rows])


if __name__ == "__main__":
    PLACE.write_text(reference(), encoding="utf-8")
