"""Who is in a book and what they look like: listed, drawn on one sheet, and changed.

A changed look is kept in the record. The pictures it stands in are drawn anew, every other file of the book
stays as it is, and what was there before lies under ``versions/``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import quoteattr

from pydantic import ValidationError

from fabula.core.project import RECORD, Project, Record, read_record
from fabula.core.values import Box, Character, Look, StoryPlan, Value
from fabula.core.words import LanguageCode
from fabula.fonts.outlines import outlined
from fabula.fonts.typeset import fit
from fabula.illustrators.contract import CastSheet, Change, Wardrobe
from fabula.kit.errors import FolderProblem, UnknownName
from fabula.kit.files import write_whole
from fabula.kit.progress import Quiet, Reporter
from fabula.kit.seeds import child_seed
from fabula.kit.suggest import did_you_mean
from fabula.lexicon.load import lexicon
from fabula.workshop.crew import Crew
from fabula.workshop.draw import edit_signature, edited_stage
from fabula.workshop.make import MadeBook, finish
from fabula.workshop.written import SHEET, fitting_size, format_of, written

NAME_SIZES, TITLE_SIZES = (64.0, 20.0), (76.0, 34.0)
LEADING, BASELINE = 1.12, 0.82
"""Of the lettering: the height of a line, and how far down it the letters stand."""


class Member(Value):
    """One of a cast: who it is, its look, and all that can be changed about it."""

    character: Character
    look: Look
    wardrobe: Wardrobe


class Cast(Value):
    """The cast of a book."""

    title: str
    language: LanguageCode
    style: str
    members: tuple[Member, ...]


@dataclass(frozen=True)
class ChangedLook:
    """A book after a look was changed: which pictures were drawn anew, and where the old ones are."""

    made: MadeBook
    member: Member
    redrawn: tuple[str, ...]
    kept_in: Path | None


def read_cast(folder: Path) -> Cast:
    """Return the cast of the book in `folder`, finished or begun.

    Raises FolderProblem when nobody is dressed yet.
    """
    record = _record(folder)
    plan = _dressed(record, folder)
    artist = Crew(record.wishes).illustrator
    by_id = {look.character: look for look in record.looks}
    members = tuple(
        Member(character=one, look=by_id[one.id], wardrobe=artist.wardrobe(by_id[one.id]))
        for one in plan.cast
        if one.id in by_id
    )
    title = record.manuscript.title if record.manuscript is not None else plan.title
    return Cast(title=title, language=record.brief.language, style=record.brief.style, members=members)


def load_cast(source: Path) -> Cast:
    """Return the cast in a book folder, or in a file that ``fabula cast DIR --json`` printed.

    Raises FolderProblem when `source` is neither.
    """
    if source.is_dir():
        return read_cast(source)
    try:
        return Cast.model_validate(json.loads(source.read_text(encoding="utf-8")))
    except (OSError, ValueError, ValidationError) as error:
        raise FolderProblem(
            f"{source} holds no cast.", hint="Name a book folder, or what this prints: fabula cast DIR --json"
        ) from error


def draw_cast(folder: Path, out: Path, *, size: int = 1600) -> Path:
    """Draw the whole cast of the book in `folder`, with their names, into `out` (.svg, .png or .pdf).

    `size` is the width of a PNG in pixels. Raises UnknownName and BadBrief as `draw_picture` does.
    """
    form, size = format_of(out), fitting_size(size)
    record, cast = _record(folder), read_cast(folder)
    artist = Crew(record.wishes).illustrator
    artist.load()
    looks = tuple(member.look for member in cast.members)
    sheet = artist.show_cast(looks, record.brief, seed=child_seed(record.brief.seed, "cast"))
    write_whole(out, written(_lettered(sheet, cast), form, size, SHEET))
    return out


def change_look(folder: Path, who: str, change: Change, *, reporter: Reporter | None = None) -> ChangedLook:
    """Change how `who` (a name, an id or a noun) looks, draw their pages again, bind again what was bound.

    The same change twice changes nothing. Raises UnknownName, with what there is, for a person, role, part or
    value nobody knows.
    """
    with Project.open(folder) as project:
        plan = _dressed(project.record, folder)
        crew = Crew(project.record.wishes)
        character = _called(who, plan.cast)
        new = _altered(project.record, crew, character, change)
        formats = tuple(edition.format for edition in project.record.editions)
        before = finish(project, crew, formats, Quiet())
        member = Member(character=character, look=new, wardrobe=crew.illustrator.wardrobe(new))
        if new in project.record.looks:
            return ChangedLook(before, member, (), None)
        shown = tuple(
            scene.name
            for scene in project.record.scenes
            if any(figure.character == character.id for figure in scene.figures)
        )
        kept_in = project.set_aside(tuple(before.book.picture(name).file for name in shown))
        project.keep(
            state="making",
            looks=tuple(new if one.character == new.character else one for one in project.record.looks),
            edition=before.book.edition + 1,
            provenance=project.signed(edited_stage(character), edit_signature(character)),
        )
        made = finish(project, crew, formats, reporter or Quiet())
        return ChangedLook(made, member, shown, kept_in)


def _record(folder: Path) -> Record:
    if not (folder.expanduser() / RECORD).is_file():
        raise FolderProblem(
            f"{folder} is not a book folder: it has no {RECORD}.",
            hint='Make one with: fabula make "an idea" --out FOLDER',
        )
    return read_record(folder.expanduser())


def _dressed(record: Record, folder: Path) -> StoryPlan:
    if record.plan is None or not record.looks:
        raise FolderProblem(
            f"Nobody in {folder} has been dressed yet.",
            hint=f"Go on with the book first: fabula resume {folder}",
        )
    return record.plan


def member_called(cast: Cast, who: str) -> Member:
    """Return whom `who` (a name, an id or a noun) means; raise UnknownName, with the names, for nobody."""
    character = _called(who, tuple(member.character for member in cast.members))
    return next(member for member in cast.members if member.character == character)


def _called(who: str, cast: tuple[Character, ...]) -> Character:
    """Return whom `who` means: by name, else by id, else by noun where only one is called so."""
    word = who.strip().casefold()
    for called in (
        [one for one in cast if one.name.casefold() == word],
        [one for one in cast if one.id.casefold() == word],
        [one for one in cast if word in (one.noun.casefold(), one.kind.casefold())],
    ):
        if len(called) == 1:
            return called[0]
    names = [one.name for one in cast]
    raise UnknownName(
        f"Nobody in the book is called '{who}'.",
        hint=did_you_mean(who, names, otherwise=f"The cast: {', '.join(names)}."),
    )


def _altered(record: Record, crew: Crew, character: Character, change: Change) -> Look:
    seed = child_seed(record.brief.seed, "dress")
    if change.kind:
        change = change.model_copy(update={"kind": _kind(change.kind)})
    return crew.illustrator.alter(character, record.looks, change, record.brief, seed=seed)


def _kind(word: str) -> str:
    """Return the kind that a word of either language names, else the word."""
    name = word.strip().casefold()
    for key, entry in lexicon().characters.items():
        if name in (*entry.ko.words, *entry.en.words):
            return entry.like or key
    return word


def _lettered(sheet: CastSheet, cast: Cast) -> str:
    """Return the sheet with the title and everybody's name on it, as outlines of the book's own letters."""
    names = (member.character.name for member in cast.members)
    placed = [(cast.title, sheet.title, TITLE_SIZES)]
    placed += [(name, box, NAME_SIZES) for name, box in zip(names, sheet.names, strict=True)]
    letters = ""
    for words, box, sizes in placed:
        outline = _set(words, box, sizes, cast.language)
        letters += f'<path aria-label={quoteattr(words)} fill="{sheet.ink}" d="{outline}"/>'
    return sheet.svg.removesuffix("</svg>") + letters + "</svg>"


def _set(words: str, box: Box, sizes: tuple[float, float], language: LanguageCode) -> str:
    """Return the outlines of `words` in the middle of `box`, as large as fits."""
    largest, smallest = sizes
    lines = fit(words, box, language, largest=largest, smallest=smallest, title=True, leading=LEADING).lines
    step = lines.size * lines.leading
    top = box.y + (box.height - lines.height) / 2 + (step - lines.size) / 2 + lines.size * BASELINE
    return "".join(
        outlined(line, (box.x + box.width / 2, top + at * step), lines.size, language, title=True)
        for at, line in enumerate(lines.lines)
    )
