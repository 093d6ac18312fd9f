from __future__ import annotations

import pytest

from fabula.checks import CHECKS
from fabula.core.values import Character, Figure
from fabula.core.words import LANGUAGES, LanguageCode
from tests.checks.conftest import Draft, Look_over, codes


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_well_told_story_is_left_alone(look_over: Look_over, language: LanguageCode) -> None:
    assert look_over("story", Draft(language=language)) == ()


def test_a_sentence_told_twice_is_found_whatever_its_marks(look_over: Look_over) -> None:
    draft = Draft(words={"page-05": ("Up there, Pip put out her light!",)})
    found = look_over("story", draft)
    assert ("sentence-repeated", "page-05") in codes(found)
    assert "page-04" in found[0].message


def test_a_long_sentence_told_twice_is_reported_once() -> None:
    line = "Pip and Hoot walked along the narrow path between the tall silver trees."
    words = {"page-02": (line,), "page-06": (line,)}
    made = Draft(words=words)
    found = CHECKS.create("story").check(made.book(), made.assets())
    assert codes(found) == {("sentence-repeated", "page-06")}


def test_a_short_cry_may_come_back(look_over: Look_over) -> None:
    words = {
        "page-04": ("Up there Pip put out her light.", "Hoo, hoo!"),
        "page-05": ("“Oh!” Pip said.", "Hoo, hoo!"),
    }
    assert look_over("story", Draft(words=words)) == ()


def test_phrases_that_come_back_too_often_are_found(look_over: Look_over) -> None:
    words = {
        f"page-0{n}": (f"Pip went to the end of the {thing} and looked.", f"Hoot flew over the {thing} too.")
        for n, thing in enumerate(("lake", "wood", "road", "hill", "town", "sea"), start=1)
    }
    assert ("phrases-repeated", "") in codes(look_over("story", Draft(words=words)))


def test_a_long_echo_is_found_where_it_stands(look_over: Look_over) -> None:
    words = {
        "page-02": ("Pip and Hoot walked along the narrow path between the tall silver trees.",),
        "page-06": ("Once more they walked along the narrow path between the tall silver trees, singing.",),
    }
    assert ("echo", "page-06") in codes(look_over("story", Draft(words=words)))


def test_a_planned_character_nobody_names_is_found(look_over: Look_over) -> None:
    cast = (
        *Draft().book().plan.cast,
        Character(id="mole", name="Digby", kind="mole", noun="mole", category="animal", role="helper"),
    )
    found = look_over("story", Draft(cast=cast))
    assert codes(found) == {("character-unnamed", "")}
    assert "Digby" in found[0].message


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_without_the_hero_is_found(look_over: Look_over, language: LanguageCode) -> None:
    line = {"en": "The owl watched the rain.", "ko": "부엉이는 비를 바라봤어요."}[language]
    alone = {"figures": (Figure(character="friend"),)}
    draft = Draft(language=language, words={"page-03": (line,)}, scenes={"page-03": alone})
    assert ("hero-missing", "page-03") in codes(look_over("story", draft))


def test_a_hero_in_the_picture_but_not_in_the_words_is_noted(look_over: Look_over) -> None:
    found = look_over("story", Draft(words={"page-04": ("The owl watched the rain.",)}))
    assert [(f.level, f.code, f.page) for f in found] == [("note", "hero-unnamed", "page-04")]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "She watched the rain."),
        ("en", "The small rabbit watched the rain."),
        ("en", "Together they watched the rain."),
        ("en", "They watched the rain."),
        ("ko", "천천히 창밖을 바라봤어요."),
        ("ko", "토끼는 창밖을 바라봤어요."),
    ],
)
def test_a_hero_clearly_meant_is_enough(look_over: Look_over, language: LanguageCode, line: str) -> None:
    assert look_over("story", Draft(language=language, words={"page-04": (line,)})) == ()


def test_a_name_nobody_planned_is_found(look_over: Look_over) -> None:
    found = look_over("story", Draft(words={"page-04": ("Pip went home with Timothy.",)}))
    assert codes(found) == {("name-unknown", "page-04")}
    assert "Timothy" in found[0].message


@pytest.mark.parametrize(
    "line",
    [
        "Pip ran to Hoot’s tree on Monday with Grandma.",
        "“Yes,” said Pip. “Hello, Rabbit.”",
        "Pip saw the Big Dark.",
        "Then Pip said, “Look!”",
        "“Hoot,” Pip said, “I’m here.”",
    ],
)
def test_names_of_the_plan_and_sentence_beginnings_pass(look_over: Look_over, line: str) -> None:
    assert look_over("story", Draft(words={"page-04": (line,)})) == ()


@pytest.mark.parametrize(
    "line", ["Pip and {friend} ran.", "Pip had [[thing]].", "Pip saw %s there.", "{hero ran to Pip."]
)
def test_a_slot_left_open_is_an_error(look_over: Look_over, line: str) -> None:
    found = look_over("story", Draft(words={"page-02": (line, "Hoot laughed.")}))
    assert ("error", "slot-empty", "page-02") in {(f.level, f.code, f.page) for f in found}


def test_a_slot_in_the_title_is_an_error(look_over: Look_over) -> None:
    assert ("slot-empty", "cover") in codes(look_over("story", Draft(title="{hero} and the Dark")))


def test_a_wrong_article_is_an_error_on_its_page(look_over: Look_over) -> None:
    found = look_over("story", Draft(words={"page-04": ("Pip found a egg.",)}))
    assert [(f.level, f.code, f.page, f.cure) for f in found] == [
        ("error", "article-wrong", "page-04", "Write “an egg”.")
    ]


def test_a_wrong_josa_after_a_name_a_thing_or_a_place_is_an_error(look_over: Look_over) -> None:
    line = "보리은 등불를 들고 들판로 갔어요."
    found = look_over("story", Draft(language="ko", words={"page-04": (line,)}))
    assert {f.cure for f in found} == {"Write “보리는”.", "Write “등불을”.", "Write “들판으로”."}
    assert {(f.level, f.code) for f in found} == {("error", "josa-wrong")}


def test_errors_come_before_warnings(look_over: Look_over) -> None:
    words = {"page-02": ("Pip met Timothy.", "Hoot laughed."), "page-05": ("Pip saw a owl.",)}
    levels = [finding.level for finding in look_over("story", Draft(words=words))]
    assert levels == sorted(levels, key=("error", "warning", "note").index)
    assert levels[0] == "error"
