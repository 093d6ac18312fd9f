"""The leaves of a book in reading order, each with its words already set: what every binding binds.

Coordinates and type sizes are page units (a page is 1000 by 1000).
"""

from __future__ import annotations

import html
from dataclasses import dataclass
from typing import Literal

from fabula.binders.colophon import Colophon, colophon
from fabula.core.values import (
    COVER,
    TITLE_PAGE,
    Book,
    Box,
    PageText,
    Picture,
    Sound,
    page_name,
)
from fabula.fonts.typeset import SIZES, Lines, fit, width
from fabula.kit.errors import BindingFailed

TITLE_SIZES = (118.0, 40.0)
TITLE_LEADING = 1.15
TOLERANCE = 1.01


@dataclass(frozen=True)
class Leaf:
    """One page of the bound book. `words` is None where there are none; `number` is 0 before the story."""

    kind: Literal["cover", "title", "page"]
    name: str
    number: int
    label: str
    picture: Picture
    words: PageText | None
    setting: Lines
    measure: float
    music: Sound | None
    narration: Sound | None

    @property
    def box(self) -> Box:
        """Return where the words stand."""
        return self.picture.text_box


@dataclass(frozen=True)
class Leaves:
    """Cover, title page, the pages of the story, and the colophon."""

    cover: Leaf
    title: Leaf
    pages: tuple[Leaf, ...]
    colophon: Colophon

    @property
    def pictured(self) -> tuple[Leaf, ...]:
        """Return every leaf that has a picture, in reading order."""
        return (self.cover, self.title, *self.pages)


WORDS = {
    "en": {
        "cover": "Cover",
        "title": "Title page",
        "page": "Page {number}",
        "story": "The story",
        "contents": "Contents",
        "pages": "Pages",
        "colophon": "About this book",
        "music": "Music for this page",
    },
    "ko": {
        "cover": "표지",
        "title": "속표지",
        "page": "{number}쪽",
        "story": "이야기",
        "contents": "차례",
        "pages": "쪽",
        "colophon": "이 책은",
        "music": "이 쪽의 음악",
    },
}
"""What the bindings call the parts of a book, by language."""


def lay_out(book: Book) -> Leaves:
    """Return the leaves of `book`; raise BindingFailed naming the page whose words run over."""
    words = WORDS[book.brief.language]
    pages = tuple(
        _page_leaf(book, page, words["page"].format(number=page.number)) for page in book.manuscript.pages
    )
    return Leaves(
        cover=_title_leaf(book, "cover", COVER, words["cover"]),
        title=_title_leaf(book, "title", TITLE_PAGE, words["title"]),
        pages=pages,
        colophon=colophon(book),
    )


def _title_leaf(book: Book, kind: Literal["cover", "title"], name: str, label: str) -> Leaf:
    picture = book.picture(name)
    language = book.brief.language
    largest, smallest = TITLE_SIZES
    set_title = fit(
        book.title,
        picture.text_box,
        language,
        largest=largest if kind == "cover" else largest * 0.75,
        smallest=smallest,
        title=True,
        leading=TITLE_LEADING,
    )
    if not set_title.fits:
        raise BindingFailed(
            f"The title does not fit on the {label.lower()}.", hint="Make the book again with another --seed."
        )
    return Leaf(
        kind=kind,
        name=name,
        number=0,
        label=label,
        picture=picture,
        words=None,
        setting=set_title.lines,
        measure=_measure(set_title.lines, book, title=True),
        music=book.music_for(name),
        narration=None,
    )


def _page_leaf(book: Book, page: PageText, label: str) -> Leaf:
    name = page_name(page.number)
    picture = book.picture(name)
    largest, smallest = SIZES[book.brief.age]
    set_page = fit(
        page.text, picture.text_box, book.brief.language, largest=largest, smallest=smallest * 0.86
    )
    if not set_page.fits:
        raise BindingFailed(
            f"The words of page {page.number} do not fit in their place.",
            hint=f'Shorten them with: fabula redo FOLDER --page {page.number} --text "…"',
        )
    return Leaf(
        kind="page",
        name=name,
        number=page.number,
        label=label,
        picture=picture,
        words=page,
        setting=set_page.lines,
        measure=_measure(set_page.lines, book, title=False),
        music=book.music_for(name),
        narration=book.narration_for(name),
    )


def _measure(lines: Lines, book: Book, *, title: bool) -> float:
    """Return the width that makes a browser break the words where they were broken here."""
    widest = max(width(line, lines.size, book.brief.language, title=title) for line in lines.lines)
    return widest * TOLERANCE


def escaped(text: str) -> str:
    """Return `text` safe inside markup and quoted attributes."""
    return html.escape(text, quote=True)


def book_characters(leaves: Leaves, book: Book) -> str:
    """Return every character the body face must draw, each once, sorted."""
    parts = [page.text for page in book.manuscript.pages]
    parts += [line for _, lines in leaves.colophon.sections for line in lines]
    parts += [heading for heading, _ in leaves.colophon.sections]
    parts += [leaves.colophon.heading, *(leaf.label for leaf in leaves.pictured), "0123456789"]
    return "".join(sorted(set("".join(parts))))
