"""Two whole books measured; spoilt pictures make the measures fall."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from fabula.workshop import picture_survey
from fabula.workshop.make import MadeBook, make_book
from fabula.workshop.picture_speed import measure_speed
from fabula.workshop.picture_survey import IDENTITY, MEASURES, Count, survey_pictures
from fabula.workshop.survey import Idea

IDEAS = {
    "en": (Idea(text="a fox who is afraid of the dark"),),
    "ko": (Idea(text="달을 무서워하는 아기 토끼"),),
}
pytestmark = pytest.mark.slow


def test_whole_books_hold_the_bars(tmp_path: Path) -> None:
    found = survey_pictures(IDEAS, tmp_path, pages=4)
    assert (found.books, found.pages) == (2, 2 * 6)
    assert set(found.counts) == set(MEASURES)
    assert all(
        found.counts[name].asked for name in MEASURES if name != "two of a cast differ in two of three"
    )
    assert {name: found.counts[name].wrong for name in IDENTITY if found.counts[name].wrong} == {}
    assert found.counts["figures two thirds to be seen"].share == 1
    assert 0.1 < found.apart < 0.8
    assert found.bytes < 150_000


@pytest.mark.slow
def test_spoilt_pictures_make_the_measures_fall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def spoiling(*given: Any, **more: Any) -> MadeBook:
        made = make_book(*given, **more)
        for picture in made.book.pictures:
            file = made.folder / picture.file
            svg = file.read_text("utf-8")
            at = svg.find("<g data-figure")
            head = re.sub(r'(data-part="head"[^>]*fill=")#\w{6}', r"\1#00ff00", svg[at:])
            file.write_text(
                svg[:at] + head.replace("<g data-figure", '<g transform="translate(0 -900)" data-figure')
            )
        return made

    monkeypatch.setattr(picture_survey, "make_book", spoiling)
    counts = survey_pictures({"en": IDEAS["en"], "ko": ()}, tmp_path, pages=4).counts
    for name in (
        "colours equal the card's",
        "drawn again, the same bytes",
        "figures two thirds to be seen",
        "faces in the safe area",
        "redrawing a page leaves the others",
    ):
        assert counts[name].share < 0.5, name
    assert counts["outlines equal the card's"].share == 1


@pytest.mark.slow
def test_speed_is_taken_for_every_style(tmp_path: Path) -> None:
    speed = measure_speed(tmp_path, pages=4, shown=1)
    assert set(speed.png_seconds) == set(speed.svg_bytes) >= {"papercut", "colouring"}
    assert speed.pdf_seconds > 0


def test_a_count_names_what_was_wrong() -> None:
    count = Count().plus(True, "one").plus(False, "two")
    assert (count.asked, count.wrong, count.share) == (2, ("two",), 0.5)
    assert Count().share == 1
