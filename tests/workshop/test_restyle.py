"""A finished book in another style: other pictures of the same people in the same scenes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from fabula.core.project import read_record
from fabula.kit.errors import UnknownName
from fabula.workshop import make_book, redo_page, restyle_book

PARTS = re.compile(r'data-part="([^"]*)"')


def parts_of(svg: str) -> list[str]:
    """Return the parts of every figure, in the order they are drawn."""
    return PARTS.findall(svg)


def test_only_the_pictures_change(tmp_path: Path) -> None:
    made = make_book("a fox who hates baths", pages=4, seed=3, out=tmp_path / "a", formats=("html",))
    redo_page(made.folder, 2, text="The fox looked at the bath. “No,” said the fox.")
    before = read_record(made.folder)
    drawn = {picture.name: (made.folder / picture.file).read_text() for picture in before.pictures}
    restyle_book(made.folder, "crayon")
    after = read_record(made.folder)
    assert after.brief.style == "crayon"
    assert (after.plan, after.manuscript, after.scenes, after.looks, after.sounds) == (
        before.plan,
        before.manuscript,
        before.scenes,
        before.looks,
        before.sounds,
    )
    assert after.edition == before.edition + 1
    for picture in after.pictures:
        now = (made.folder / picture.file).read_text()
        assert now != drawn[picture.name]
        assert parts_of(now) == parts_of(drawn[picture.name])
        kept = [path.read_text() for path in made.folder.glob(f"versions/*/pictures/{picture.name}.svg")]
        assert drawn[picture.name] in kept


def test_and_back_again_is_the_book_it_was(tmp_path: Path) -> None:
    made = make_book("a fox", pages=4, seed=3, out=tmp_path / "a", formats=("html",))
    pictures = [(made.folder / one.file).read_bytes() for one in made.book.pictures]
    restyle_book(made.folder, "night")
    again = restyle_book(made.folder, "papercut")
    assert [(made.folder / one.file).read_bytes() for one in again.book.pictures] == pictures


def test_a_style_nobody_draws_changes_nothing(tmp_path: Path) -> None:
    made = make_book("a fox", pages=4, seed=3, out=tmp_path / "a", formats=("html",))
    record = (made.folder / "book.json").read_bytes()
    with pytest.raises(UnknownName, match="watercolor"):
        restyle_book(made.folder, "watercolor")
    assert (made.folder / "book.json").read_bytes() == record
