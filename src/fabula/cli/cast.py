"""``fabula cast``: who is in a book, what they look like, and how to change it."""

from __future__ import annotations

from pathlib import Path

import click

from fabula.cli.show import reporter, say_json, size
from fabula.illustrators.contract import Change
from fabula.workshop.cast import Cast, ChangedLook, Member, change_look, draw_cast, member_called, read_cast


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.argument("who", required=False)
@click.option(
    "--colour", "--color", "colours", multiple=True, metavar="ROLE=COLOUR",
    help="Another colour: #rrggbb, or a name as red or 빨강; again for more.",
)  # fmt: skip
@click.option(
    "--part", "parts", multiple=True, metavar="PART=VALUE", help="Another part; may be given again."
)
@click.option("--kind", default="", help="Draw them as another kind: fox, 여우.")
@click.option("-o", "--out", type=click.Path(path_type=Path), help="Draw the cast: FILE.svg, .png or .pdf.")
@click.option("--size", "pixels", type=int, default=1600, show_default=True, help="Pixels across a PNG.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")
def cast(
    folder: Path, who: str | None, colours: tuple[str, ...], parts: tuple[str, ...], kind: str,
    out: Path | None, pixels: int, as_json: bool,
) -> None:  # fmt: skip
    """Show the cast of the book in FOLDER: all of them, or only WHO; or change how WHO looks.

    Only the pictures WHO stands in are drawn anew, and what had been bound is bound again. The old pictures
    and the old book.json are kept under versions/.
    """
    change = Change(colours=_pairs("--colour", colours), parts=_pairs("--part", parts), kind=kind)
    changed = None
    if change != Change():
        if who is None:
            raise click.UsageError("Say whose look to change: fabula cast FOLDER WHO --colour ROLE=COLOUR")
        with reporter(as_json=as_json) as report:
            changed = change_look(folder, who, change, reporter=report)
    known = read_cast(folder)
    sheet = draw_cast(folder, out, size=pixels) if out is not None else None
    if as_json:
        _as_json(folder, known, who, changed, sheet)
        return
    if changed is not None:
        _show_change(changed)
    elif sheet is None or who is not None:
        for member in (member_called(known, who),) if who is not None else known.members:
            _show(member)
    if sheet is not None:
        click.echo(f"{sheet}  ({', '.join(one.character.name for one in known.members)})")


def _pairs(option: str, given: tuple[str, ...]) -> dict[str, str]:
    pairs = {}
    for text in given:
        name, sign, value = text.partition("=")
        if not (name.strip() and sign and value.strip()):
            raise click.UsageError(f"{option} takes NAME=VALUE, not '{text}'.")
        pairs[name.strip()] = value.strip()
    return pairs


def _as_json(
    folder: Path, known: Cast, who: str | None, changed: ChangedLook | None, sheet: Path | None
) -> None:
    """Print the cast, which ``fabula picture --cast`` reads, or what became of a change."""
    if changed is not None:
        say_json(
            {
                "folder": str(folder),
                "member": changed.member.model_dump(mode="json"),
                "redrawn": list(changed.redrawn),
                "kept_in": str(changed.kept_in) if changed.kept_in else "",
                "editions": [
                    {"format": one.format, "path": str(folder / one.file), "bytes": one.bytes}
                    for one in changed.made.editions
                ],
                **({"sheet": str(sheet)} if sheet else {}),
            }
        )
        return
    if who is not None:
        known = known.model_copy(update={"members": (member_called(known, who),)})
    say_json(known.model_dump(mode="json"))


def _show(member: Member) -> None:
    """Say all that can be seen and changed about one of the cast."""
    character, wardrobe = member.character, member.wardrobe
    called = f"{character.name} ({character.noun})" if character.name != character.noun else character.name
    click.echo(f"{click.style(called, bold=True)}: {member.look.words}")
    colours = [f"{role} {colour}" for role, colour in wardrobe.colours.items()]
    for at in range(0, len(colours), 4):
        row = "  ".join(f"{one:<20}" for one in colours[at : at + 4]).rstrip()
        click.echo(f"  {'colours' if at == 0 else '':<10}{row}")
    for name, part in wardrobe.parts.items():
        others = ", ".join(value for value in part.choices if value != part.value)
        click.echo(f"  {name:<10}{part.value}  (or {others})")


def _show_change(changed: ChangedLook) -> None:
    member = changed.member
    if changed.kept_in is None:
        click.echo(f"{member.character.name} already looks so: {member.look.words}.")
        return
    click.echo(f"{member.character.name} is now {member.look.words}.")
    click.echo(f"  drawn anew  {', '.join(changed.redrawn)}")
    click.echo(f"  kept        {changed.kept_in}  (to undo: put its files back, then fabula resume)")
    if member.look.kind != member.character.kind:
        click.echo(f"  words       the story still says “{member.character.noun}”; see: fabula redo --text")
    for edition in changed.made.editions:
        click.echo(f"  {edition.format:<12}{changed.made.folder / edition.file}  ({size(edition.bytes)})")
