"""From one line to a bound book: each stage's result is saved before the next begins."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from fabula.core.project import RECORD, Project, Record, peek_plot, read_record
from fabula.core.values import Book, Brief, Edition, Outline, Wishes
from fabula.kit.errors import BadPlan, FolderProblem
from fabula.kit.progress import Quiet, Reporter
from fabula.workshop.bind import FORMATS, bind_editions, file_name, known_formats
from fabula.workshop.brief import take_brief
from fabula.workshop.crew import Crew
from fabula.workshop.draw import draw_pages, dress_cast
from fabula.workshop.sound import narrate_pages, score_book
from fabula.workshop.write import plan_story, write_pages

SHELF = Path("books")
MOST_EARLIER = 100
"""How many earlier books a new one tries to differ from."""


@dataclass(frozen=True)
class MadeBook:
    """A finished book, the folder it lives in and the files bound from it."""

    book: Book
    folder: Path
    editions: tuple[Edition, ...]

    @property
    def title(self) -> str:
        """Return the book's title."""
        return self.book.title

    def path(self, format_name: str) -> Path:
        """Return where the edition of `format_name` lies; KeyError when it was not bound."""
        for edition in self.editions:
            if edition.format == format_name:
                return self.folder / edition.file
        raise KeyError(format_name)


def make_book(  # noqa: PLR0913  every wish a person may have about a book
    idea: str,
    *,
    language: str = "auto",
    pages: int = 12,
    age: str = "3-5",
    style: str = "papercut",
    seed: int | None = None,
    theme: str = "",
    lesson: str = "",
    hero: str = "",
    tone: str = "",
    outline: Outline | None = None,
    story: Iterable[str] = (),
    wishes: Wishes | None = None,
    formats: Iterable[str] = FORMATS,
    out: Path | str | None = None,
    reporter: Reporter | None = None,
) -> MadeBook:
    """Make a picture book of `idea` and return it.

    `language` is "ko", "en" or "auto"; `pages` from 4 to 40; `age` "3-5", "6-8" or "9-12"; `theme`, `lesson`,
    `hero`, `tone` and `outline` as in `take_brief`. Without `seed` one is drawn from the idea, and the story
    is chosen unlike those of the books beside it. With a `story` of your own, page by page, every word is
    kept and only the pictures, the music and the binding are made. The book lies in `out`, else in ``books/``
    under the idea's name; a book cut off before goes on where it stopped. Raises FabulaError for what
    can be mended.
    """
    chosen = wishes or Wishes()
    story = tuple(story)
    if story:
        chosen = chosen.model_copy(update={"writer": "own"})
    crew = Crew(chosen)
    wanted, engines, styles = known_formats(formats), crew.introduce(), crew.illustrator.styles
    brief = take_brief(
        idea, language=language, pages=pages, age=age, style=style, styles=styles, seed=seed,
        theme=theme, lesson=lesson, hero=hero, tone=tone, outline=outline, story=tuple(story),
    )  # fmt: skip
    folder = Path(out) if out is not None else usual_folder(brief)
    brief = unlike_earlier(brief, folder, chosen=seed is not None or outline is not None)
    with Project.begin(folder, brief) as project:
        project.keep(wishes=chosen, engines=engines)
        try:
            return finish(project, crew, wanted, reporter or Quiet())
        except BadPlan:
            project.forget()
            raise


def finish(project: Project, crew: Crew, formats: tuple[str, ...], report: Reporter) -> MadeBook:
    """Take the project through every stage; what is already there from the same input is kept."""
    plan = plan_story(project, crew, report)
    manuscript = write_pages(project, crew, plan, report)
    looks = dress_cast(project, crew, plan, report)
    draw_pages(project, crew, manuscript, looks, report)
    score_book(project, crew, plan, report)
    narrate_pages(project, crew, manuscript, report)
    project.keep(state="made")
    editions = bind_editions(project, formats, report)
    return MadeBook(project.book(), project.folder, editions)


def resume_book(
    folder: Path, formats: Iterable[str] = FORMATS, *, reporter: Reporter | None = None
) -> MadeBook:
    """Go on with the book in `folder` where it stopped, or bring a finished one up to date."""
    wanted = known_formats(formats)
    with Project.open(folder) as project:
        return finish(project, Crew(project.record.wishes), wanted, reporter or Quiet())


def usual_folder(brief: Brief) -> Path:
    """Return the folder a book of `brief` goes to when none is named: its own if begun, else a free one."""
    stem = file_name(brief.idea)
    number = 1
    while True:
        folder = SHELF / (stem if number == 1 else f"{stem}-{number}")
        if not folder.exists() or _holds(folder, brief):
            return folder
        number += 1


def unlike_earlier(brief: Brief, folder: Path, *, chosen: bool) -> Brief:
    """Return the brief of the book in `folder`: the one begun there, else told of the plots beside it.

    With a `chosen` seed the book hangs on nothing but its wishes.
    """
    begun = _record(folder)
    if begun is not None:
        return brief.model_copy(update={"earlier": begun.brief.earlier})
    if chosen:
        return brief
    beside = sorted(folder.parent.glob(f"*/{RECORD}"), key=lambda path: path.stat().st_mtime)
    told = (peek_plot(path.parent) for path in beside[-MOST_EARLIER:])
    return brief.model_copy(update={"earlier": tuple(filter(None, told))})


def _record(folder: Path) -> Record | None:
    try:
        return read_record(folder)
    except FolderProblem:
        return None


def _holds(folder: Path, brief: Brief) -> bool:
    """Return whether `folder` is free for a book of `brief` or holds just that one."""
    begun = _record(folder)
    if begun is None:
        return not (folder / RECORD).exists() and folder.is_dir() and not any(folder.iterdir())
    return begun.brief.model_copy(update={"earlier": brief.earlier}) == brief
