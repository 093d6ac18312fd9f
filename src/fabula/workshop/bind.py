"""Binding a finished book into the files people read; every edition is whole under ``out/`` or not there."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from fabula.binders import BINDERS
from fabula.core.project import Project
from fabula.core.values import Edition
from fabula.kit.errors import UnknownName
from fabula.kit.progress import Quiet, Reporter
from fabula.kit.seeds import digest
from fabula.workshop.brief import known_name

FORMATS = ("epub", "pdf", "html")


def known_formats(formats: Iterable[str]) -> tuple[str, ...]:
    """Return the formats once each; raise UnknownName for one nobody binds."""
    wanted = dict.fromkeys(name.strip() for name in formats if name.strip())
    if not wanted:
        raise UnknownName("No format is named.", hint=f"Formats are: {', '.join(BINDERS.names())}.")
    return tuple(known_name(name, BINDERS.names(), what="format") for name in wanted)


def bind_book(
    folder: Path, formats: Iterable[str] = FORMATS, *, reporter: Reporter | None = None
) -> tuple[Edition, ...]:
    """Bind the book in `folder` and return the editions asked for."""
    wanted = known_formats(formats)
    with Project.open(folder) as project:
        return bind_editions(project, wanted, reporter or Quiet())


def bind_editions(project: Project, formats: tuple[str, ...], reporter: Reporter) -> tuple[Edition, ...]:
    """Return an edition of each format; one already bound from the same book is kept."""
    book = project.book()
    assets = project.assets()
    shown = "".join(digest(assets[picture.file]) for picture in book.pictures)
    made_from = digest(book.model_dump_json() + shown)
    tick = reporter.stage("bind", len(formats))
    for number, name in enumerate(formats, start=1):
        binder = BINDERS.create(name)
        suffix = binder.suffix
        file = f"out/{file_name(book.title)}{suffix}"
        kept = next((e for e in project.record.editions if e.format == name), None)
        stamp = f"{name} {binder.version} {made_from}"
        if not (kept and kept.file == file and kept.made_from == stamp and project.whole(file, kept.digest)):
            data = binder.bind(book, assets)
            edition = Edition(
                format=name, file=file, bytes=len(data), digest=project.write(file, data), made_from=stamp
            )
            others = tuple(e for e in project.record.editions if e.format != name)
            project.keep(editions=(*others, edition))
        tick(number, len(formats))
    by_format = {edition.format: edition for edition in project.record.editions}
    return tuple(by_format[name] for name in formats)


def file_name(title: str) -> str:
    """Return `title` as a file name safe on every system: letters and digits of any script, and hyphens."""
    words = re.sub(r"[^\w]+", "-", unicodedata.normalize("NFC", title).casefold()).strip("-_")
    while len(words.encode()) > 80:
        words = words[:-1].rstrip("-_")
    return words or "book"
