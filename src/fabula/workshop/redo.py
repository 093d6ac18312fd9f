"""Doing one page again, its picture or its words, and leaving every other page as it is."""

from __future__ import annotations

from pathlib import Path

from fabula.core.project import Project
from fabula.core.values import Book, Manuscript, PageText, Sentence, StoryPlan, page_name
from fabula.kit.errors import BadBrief
from fabula.kit.progress import Quiet, Reporter
from fabula.kit.seeds import digest
from fabula.languages import language
from fabula.workshop.brief import clean_idea
from fabula.workshop.crew import Crew, signature
from fabula.workshop.draw import text_room
from fabula.workshop.make import MadeBook, finish


def redo_page(
    folder: Path,
    page: int,
    *,
    seed: int | None = None,
    text: str | None = None,
    reporter: Reporter | None = None,
) -> MadeBook:
    """Tell and draw page `page` (from 1) another way, or with the words of `text`; bind again what was bound.

    With `seed` the page is told and drawn from that seed; with neither, only its picture is drawn anew. What
    was there before is kept under ``versions/``. Raises BadBrief for a page or words that do not fit.
    """
    report = reporter or Quiet()
    with Project.open(folder) as project:
        crew = Crew(project.record.wishes)
        formats = tuple(edition.format for edition in project.record.editions)
        book = finish(project, crew, formats, Quiet()).book
        if not 1 <= page <= book.brief.pages:
            raise BadBrief(
                f"The book has pages 1 to {book.brief.pages}, not {page}.",
                hint="Name one of them with --page.",
            )
        name = page_name(page)
        redraw = project.record.redraws.get(name, 0) + 1 if seed is None else seed
        plan, words = _changed(book, crew, page, seed=seed, text=text)
        voices = tuple(
            sound.file for sound in book.sounds if sound.kind == "narration" and name in sound.pages
        )
        project.set_aside((f"pictures/{name}.svg", f"pages/{name}.txt", *voices))
        written = signature(crew.writer, seed=book.brief.seed, made_from=digest(plan.model_dump_json()))
        project.keep(
            state="making",
            plan=plan,
            manuscript=_with_page(book.manuscript, words),
            scenes=(plan.cover, plan.title_page, *(one.scene for one in plan.pages)),
            redraws={**project.record.redraws, name: redraw},
            edition=book.edition + 1,
            provenance=project.signed("write", written),
        )
        return finish(project, crew, formats, report)


def _changed(
    book: Book, crew: Crew, page: int, *, seed: int | None, text: str | None
) -> tuple[StoryPlan, PageText]:
    """Return the plan and the page's words as they should be; raise BadBrief when the words do not fit."""
    if text is not None:
        tongue = language(book.brief.language)
        sentences = tongue.sentences(tongue.polish(clean_idea(text)))
        words = PageText(number=page, sentences=tuple(Sentence(text=s, rung="person") for s in sentences))
        text_room(page_name(page), words.text, book.brief.age, book.brief.language)
        return crew.writer.stage_page(book.brief, book.plan, words), words
    if seed is not None:
        plan = crew.writer.replan_page(book.brief, book.plan, page, seed=seed)
        return plan, crew.writer.write(book.brief, plan).pages[page - 1]
    return book.plan, book.manuscript.pages[page - 1]


def _with_page(manuscript: Manuscript, page: PageText) -> Manuscript:
    pages = tuple(page if one.number == page.number else one for one in manuscript.pages)
    return manuscript.model_copy(update={"pages": pages})
