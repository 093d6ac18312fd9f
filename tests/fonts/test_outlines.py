"""Words as outlines: where they stand, how wide they are, and in which letters."""

from __future__ import annotations

import re

import pytest

from fabula.core.words import LanguageCode
from fabula.fonts.outlines import outlined
from fabula.fonts.typeset import SLACK, width
from fabula.kit.errors import MissingFont


def box(path: str) -> tuple[float, float, float, float]:
    numbers = [float(one) for one in re.findall(r"-?\d+(?:\.\d+)?", path)]
    xs, ys = numbers[::2], numbers[1::2]
    return min(xs), min(ys), max(xs), max(ys)


@pytest.mark.parametrize(("text", "code"), [("Hatter", "en"), ("보리와 달님", "ko")])
def test_words_stand_on_their_line_and_are_as_wide_as_they_are_set(text: str, code: LanguageCode) -> None:
    left, top, right, bottom = box(outlined(text, (500, 300), 80, code, title=True))
    assert (left + right) / 2 == pytest.approx(500, abs=6)
    assert right - left == pytest.approx(width(text, 80, code, title=True) / SLACK, rel=0.1)
    assert 220 < top < 250
    assert 298 < bottom < 325


def test_the_same_letter_is_drawn_the_same_wherever_it_stands() -> None:
    one, two = outlined("oo", (0, 0), 100, "en").split("M")[1::2][:1], outlined("o", (0, 0), 100, "en")
    assert one
    assert outlined("", (0, 0), 100, "en") == ""
    assert two.count("M") == two.count("Z") == 2


def test_a_letter_of_neither_script_comes_from_the_fonts_behind() -> None:
    assert outlined("漢", (0, 0), 100, "ko") != outlined("字", (0, 0), 100, "ko")
    with pytest.raises(MissingFont, match="U\\+E123"):
        outlined("\ue123", (0, 0), 100, "en")
