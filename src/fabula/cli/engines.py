"""``fabula engines``: who can work on a book, and what can be tuned."""

from __future__ import annotations

from typing import Any

import click

from fabula.binders import BINDERS
from fabula.checks import CHECKS
from fabula.cli.show import say_json
from fabula.composers import COMPOSERS
from fabula.illustrators import ILLUSTRATORS
from fabula.kit.registry import Registry
from fabula.narrators import NARRATORS
from fabula.readers import READERS
from fabula.writers import WRITERS

FAMILIES: tuple[Registry[Any], ...] = (
    WRITERS,
    ILLUSTRATORS,
    COMPOSERS,
    NARRATORS,
    READERS,
    BINDERS,
    CHECKS,
)


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")
def engines(as_json: bool) -> None:
    """List the engines of every family with their options."""
    table = {family.family: {name: _describe(family, name) for name in family.names()} for family in FAMILIES}
    if as_json:
        say_json(table)
        return
    for family, members in table.items():
        click.echo(click.style(family, bold=True) + ("" if members else "  (none installed)"))
        for name, about in members.items():
            click.echo(f"  {name:<12}{about['about']}")
            if about["styles"]:
                click.echo(f"      styles: {', '.join(about['styles'])}")
            for option, details in about["options"].items():
                click.echo(f"      {option} = {details['default']}  {details['help']}")


def _describe(family: Registry[Any], name: str) -> dict[str, Any]:
    engine = family.engine_class(name)
    fields = family.options_model(name).model_fields
    return {
        "about": (engine.__doc__ or "").strip().splitlines()[0] if engine.__doc__ else "",
        "styles": list(getattr(engine, "styles", ())),
        "options": {
            option: {"default": field.get_default(call_default_factory=True), "help": field.description or ""}
            for option, field in fields.items()
        },
    }
