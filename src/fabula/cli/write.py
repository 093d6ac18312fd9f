"""``fabula write``: the story alone, as text."""

from __future__ import annotations

import click

from fabula.cli.show import reporter, say_json
from fabula.core.values import Wishes
from fabula.workshop import write_story
from fabula.workshop.brief import take_brief


@click.command()
@click.argument("idea")
@click.option("--lang", default="auto", show_default=True, help="ko, en, or auto: the idea's own language.")
@click.option("--pages", type=int, default=12, show_default=True, help="Story pages, 4 to 40.")
@click.option("--age", default="3-5", show_default=True, help="3-5, 6-8 or 9-12.")
@click.option("--seed", type=int, default=None, help="Another number gives another story.")
@click.option("--writer", default="tale", show_default=True, metavar="ENGINE", help="Who writes.")
@click.option("--explain", is_flag=True, help="Also show what was understood of the idea.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")
def write(
    idea: str, lang: str, pages: int, age: str, seed: int | None, writer: str, explain: bool, as_json: bool
) -> None:
    """Write the story of IDEA and print it, without pictures or a folder."""
    brief = take_brief(idea, language=lang, pages=pages, age=age, seed=seed)
    with reporter(as_json=as_json) as report:
        plan, manuscript = write_story(brief, wishes=Wishes(writer=writer), reporter=report)
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
        for slot, value in plan.understood.items():
            if value not in (None, "", [], (), {}):
                click.echo(f"{slot:>10}: {value}", err=True)
    click.echo(manuscript.title)
    for page in manuscript.pages:
        click.echo(f"\n[{page.number}] {page.text}")
