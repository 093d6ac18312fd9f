"""Fonts: which draws what, how wide, and the subsets."""

from __future__ import annotations

import io

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given, settings
from hypothesis import strategies as st

from fabula.core.values import Box
from fabula.core.words import LanguageCode
from fabula.fonts import embed, fit, missing_characters, printable, wrap
from fabula.fonts.faces import Face
from fabula.fonts.typeset import width
from fabula.kit.errors import MissingFont


@pytest.mark.parametrize("language", ["en", "ko"])
def test_text_in_many_scripts_is_covered_by_the_chain(language: LanguageCode) -> None:
    text = "Fox 여우 뷁 キツネ 狐 Лиса ñé “—” 🦊★"
    fonts = embed(text, language)
    drawn: set[int] = set()
    for font in fonts:
        drawn |= set(TTFont(io.BytesIO(font.data)).getBestCmap())
    assert {ord(c) for c in text if not c.isspace()} <= drawn
    assert fonts[0].family == "Story Text"


def test_subsets_are_small_and_carry_no_reserved_name() -> None:
    (font,) = embed("The fox ran.", "en", flavour="woff2")
    names = {
        str(record) for record in TTFont(io.BytesIO(font.data))["name"].names if record.nameID in (1, 4, 6)
    }
    assert len(font.data) < 8_000
    assert not any("Andika" in name for name in names)


def test_the_same_subset_twice() -> None:
    assert embed("달과 별", "ko") == embed("달과 별", "ko")


def test_characters_no_font_has_are_named() -> None:
    assert missing_characters("fox سلام", "en")
    assert printable("a س", "en") == "a [U+0633]"
    with pytest.raises(MissingFont, match=r"U\+0633"):
        embed("س", "en")


def test_a_font_that_is_not_installed_says_how_to_get_it() -> None:
    with pytest.raises(MissingFont) as caught:
        _ = Face("Ghost", "ghost.ttf", "no_such_package").path
    assert "pip install" in caught.value.hint


def test_korean_lines_break_only_between_words() -> None:
    text = "보리는 반짝반짝 빛나는 커다란 달님을 오래오래 바라보았어요."
    lines = wrap(text, 42, 300, "ko")
    assert len(lines) > 2
    assert " ".join(lines) == text


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(alphabet="abc가나달 .", min_size=1, max_size=12), min_size=1, max_size=40))
def test_nothing_is_lost_and_nothing_runs_over(words: list[str]) -> None:
    text = " ".join(" ".join(words).split()) or "a"
    box = Box(x=0, y=0, width=600, height=300)
    made = fit(text, box, "ko", largest=42, smallest=20)
    assert " ".join(made.lines.lines) == text
    if made.fits:
        assert made.lines.height <= box.height
        assert all(width(line, made.lines.size, "ko") <= box.width for line in made.lines.lines)


def test_too_many_words_do_not_fit() -> None:
    assert not fit("word " * 400, Box(x=0, y=0, width=800, height=200), "en", largest=40, smallest=30).fits


@pytest.mark.parametrize(
    ("language", "title", "lines"),
    [
        ("ko", "할아버지 한 입, 민호 한 입", ("할아버지 한 입,", "민호 한 입")),
        ("ko", "윤호는 할 일이 없어요", ("윤호는", "할 일이 없어요")),
        ("ko", "흔들흔들 두리의 이 하나", ("흔들흔들", "두리의 이 하나")),
        ("en", "Mina and the Harvest Moon", ("Mina and", "the Harvest Moon")),
        ("en", "Olive and the Balloon", ("Olive and", "the Balloon")),
    ],
)
def test_titles_break_where_a_voice_would_pause(
    language: LanguageCode, title: str, lines: tuple[str, ...]
) -> None:
    box = Box(x=80, y=60, width=840, height=260)
    assert fit(title, box, language, largest=110, smallest=40, title=True, leading=1.2).lines.lines == lines
