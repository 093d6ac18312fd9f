"""Drawing a finished book in another style: the words, the cast and every scene stay as they are."""

from __future__ import annotations

from pathlib import Path

from fabula.core.project import Project
from fabula.kit.progress import Quiet, Reporter
from fabula.workshop.brief import known_name
from fabula.workshop.crew import Crew
from fabula.workshop.make import MadeBook, finish


def restyle_book(folder: Path, style: str, *, reporter: Reporter | None = None) -> MadeBook:
    """Draw the book in `folder` in `style` and bind again what was bound.

    The pictures there were are kept under ``versions/``. Raises UnknownName for a style nobody draws.
    """
    with Project.open(folder) as project:
        crew = Crew(project.record.wishes)
        known_name(style, crew.illustrator.styles, what="style")
        formats = tuple(edition.format for edition in project.record.editions)
        book = finish(project, crew, formats, Quiet()).book
        if style != book.brief.style:
            project.set_aside(tuple(picture.file for picture in book.pictures))
            brief = book.brief.model_copy(update={"style": style})
            project.keep(state="making", brief=brief, edition=book.edition + 1)
        return finish(project, crew, formats, reporter or Quiet())
