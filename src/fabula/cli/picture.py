"""``fabula picture``: what a sentence says, drawn."""

from __future__ import annotations

from pathlib import Path

import click

from fabula.cli.show import say_json
from fabula.workshop.picture import DrawnPicture, draw_picture


@click.command()
@click.argument("text")
@click.option("-o", "--out", type=click.Path(path_type=Path), required=True, help="FILE.svg, .png or .pdf.")
@click.option("--lang", default="auto", show_default=True, help="ko, en, or auto: the text's own language.")
@click.option("--style", default="papercut", show_default=True, help="How it is drawn; see: fabula engines")
@click.option("--size", type=int, default=1600, show_default=True, help="Pixels along the side of a PNG.")
@click.option("--seed", type=int, default=None, help="Another number draws it another way.")
@click.option("--cast", type=click.Path(path_type=Path), help="Draw them as in this book or cast file.")
@click.option("--explain", is_flag=True, help="Also show the scene and what could not be drawn.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")
def picture(
    text: str, out: Path, lang: str, style: str, size: int, seed: int | None, cast: Path | None,
    explain: bool, as_json: bool,
) -> None:  # fmt: skip
    """Draw what TEXT says, without a book.

    With --cast, whoever TEXT names looks as in that book: by name, or by kind where it names only the kind.
    """
    made = draw_picture(text, out, language=lang, style=style, size=size, seed=seed, cast=cast)
    if as_json:
        say_json(
            {
                "path": str(made.path),
                "seed": made.seed,
                "alt": made.sketch.scene.description,
                "undrawn": list(made.sketch.undrawn),
                "from_cast": list(made.met),
                **({"scene": made.sketch.scene.model_dump(mode="json")} if explain else {}),
            }
        )
        return
    if explain:
        _explain(made)
    click.echo(f"{made.path}  ({made.sketch.scene.description})")
    if cast is not None:
        click.echo(f"From the cast: {', '.join(made.met) or 'nobody'}", err=True)
    if made.sketch.undrawn:
        click.echo(f"Not drawn: {', '.join(made.sketch.undrawn)}", err=True)


def _explain(made: DrawnPicture) -> None:
    """Say on stderr what stands where in the picture."""
    scene = made.sketch.scene
    names = {one.id: one for one in made.sketch.cast}
    where = (
        f"{scene.place.label} (drawn as {scene.place.kind}), {scene.time}, {scene.weather}, {scene.season}"
    )
    click.echo(f"  {'place':<8} {where}", err=True)
    for figure in scene.figures:
        one = names[figure.character]
        held = f", holding {figure.holding}" if figure.holding else ""
        what = f"{one.name}: {one.kind or one.category}, {figure.feeling}, {figure.pose}, {figure.side}{held}"
        click.echo(f"  {'figure':<8} {what}", err=True)
    for prop in scene.props:
        click.echo(f"  {'thing':<8} {prop.label} (drawn as {prop.kind}), {prop.spot}, {prop.side}", err=True)
