"""``fabula write``: the story alone, as text."""

from __future__ import annotations

from typing import Any

import click

from fabula.cli.show import reporter, say_json
from fabula.cli.story_options import story_options
from fabula.cli.wishes import writer_options
from fabula.core.values import Brief, StoryPlan, Wishes
from fabula.workshop import write_story
from fabula.workshop.brief import take_brief


@click.command()
@story_options()
@writer_options
@click.option("--explain", is_flag=True, help="Also show what was understood of the idea.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")
def write(story: dict[str, Any], wishes: Wishes, explain: bool, as_json: bool) -> None:
    """Write the story of IDEA and print it, without pictures or a folder."""
    brief = take_brief(**story)
    with reporter(as_json=as_json) as report:
        plan, manuscript = write_story(brief, wishes=wishes, reporter=report)
    if as_json:
        say_json(
            {
                "title": manuscript.title,
                "language": brief.language,
                "seed": brief.seed,
                "plot": plan.plot,
                "theme": plan.theme,
                "cast": [{"name": c.name, "kind": c.noun, "role": c.role} for c in plan.cast],
                "pages": [page.text for page in manuscript.pages],
                **({"understood": plan.understood} if explain else {}),
            }
        )
        return
    if explain:
        _explain(brief, plan)
    click.echo(manuscript.title)
    for page in manuscript.pages:
        click.echo(f"\n[{page.number}] {page.text}")


def _explain(brief: Brief, plan: StoryPlan) -> None:
    """Say on stderr what the idea was taken to mean, slot by slot, and what was chosen for it."""
    lines = {
        slot: _plain(value) for slot, value in plan.understood.items() if value not in (None, "", [], {})
    }
    chosen = {"plot": plan.plot, "seed": str(brief.seed)}
    chosen["cast"] = ", ".join(f"{one.name} the {one.noun} ({one.role})" for one in plan.cast)
    for title, table in (("Understood", lines or {"nothing": "the story is free"}), ("Chosen", chosen)):
        click.echo(click.style(title, bold=True), err=True)
        for slot, text in table.items():
            click.echo(f"  {slot:<9} {text}", err=True)
    click.echo(err=True)


def _plain(value: Any) -> str:
    """Return a slot of the grounding in words: a rabbit (shy; drawn as rabbit)."""
    if isinstance(value, dict) and "noun" in value:
        said = [*value.get("adjectives", ())]
        said += [f"called {value['name']}"] if value.get("name") else []
        said += [f"{value['count']} of them"] if value.get("count", 1) > 1 else []
        kind = value.get("kind", "")
        said += [f"known as {kind}"] if kind and kind != value["noun"] else []
        said += ["not in the lexicon"] if not kind else []
        return str(value["noun"]) + (f" ({'; '.join(said)})" if said else "")
    if isinstance(value, dict) and "words" in value:
        return str(value["words"])
    if isinstance(value, dict):
        return ", ".join(f"{name} {weight}" for name, weight in value.items())
    if isinstance(value, list):
        return ", ".join(_plain(one) for one in value)
    return str(value)
