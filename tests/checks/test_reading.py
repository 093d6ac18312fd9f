from __future__ import annotations

import pytest

from fabula.core.words import AGES, LANGUAGES, Age, LanguageCode
from tests.checks.conftest import Draft, Look_over, codes

LONG = (
    "When the weary little rabbit who lived beside the extraordinarily beautiful meadow finally remembered "
    "her grandmother’s mysterious instructions she immediately travelled onward."
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("age", AGES)
def test_a_plain_book_suits_every_age(look_over: Look_over, language: LanguageCode, age: Age) -> None:
    assert look_over("reading", Draft(language=language, age=age)) == ()


def test_a_hard_book_is_too_hard_for_the_small_but_not_for_the_big(look_over: Look_over) -> None:
    words = {
        f"page-0{n}": ("The wandering rabbit remembered her grandmother’s favourite lantern.",)
        for n in range(1, 7)
    }
    assert ("level-high", "") in codes(look_over("reading", Draft(age="3-5", words=words)))
    easy = dict.fromkeys(words, ("The rabbit sat by the lake in the dark.",))
    assert look_over("reading", Draft(age="3-5", words=easy)) == ()


def test_long_sentences_are_found_on_average_and_one_by_one(look_over: Look_over) -> None:
    found = look_over("reading", Draft(words={"page-03": (LONG,)}))
    assert ("sentence-long", "page-03") in codes(found)
    all_long = {
        f"page-0{n}": ("The rabbit sat by the lake and looked up at the moon once.",) for n in range(1, 7)
    }
    assert codes(look_over("reading", Draft(words=all_long))) == {("sentences-long", "")}
    assert look_over("reading", Draft(words=all_long, age="6-8")) == ()


def test_korean_sentences_are_counted_in_eojeol(look_over: Look_over) -> None:
    line = "보리는 오늘 아침에 작은 등불을 들고 들판을 지나 언덕으로 갔어요."
    words = {f"page-0{n}": (line,) for n in range(1, 7)}
    assert codes(look_over("reading", Draft(language="ko", words=words))) == {("sentences-long", "")}
    assert look_over("reading", Draft(language="ko", age="6-8", words=words)) == ()


def test_heavy_korean_words_are_found(look_over: Look_over) -> None:
    words = {f"page-0{n}": ("대통령선거관리위원회는 기자회견문을 발표하였어요.",) for n in range(1, 7)}
    assert ("level-high", "") in codes(look_over("reading", Draft(language="ko", words=words)))


def test_a_full_page_is_found(look_over: Look_over) -> None:
    found = look_over("reading", Draft(words={"page-02": ("The rabbit ran and ran.",) * 13}))
    assert codes(found) == {("page-full", "page-02")}
    assert "--page 2" in found[0].cure


def test_an_empty_page_is_an_error(look_over: Look_over) -> None:
    found = look_over("reading", Draft(words={"page-02": ("…",)}))
    assert [(f.level, f.code, f.page) for f in found] == [("error", "no-words", "page-02")]


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ('"Hello," said Pip.', "quotes-straight"),
        ("Pip's lantern was warm.", "quotes-straight"),
        ("“Hello, said Pip.", "quotes-unbalanced"),
        ("Pip waited... and waited.", "marks-plain"),
    ],
)
def test_plain_marks_are_found(look_over: Look_over, sentence: str, code: str) -> None:
    assert codes(look_over("reading", Draft(words={"page-04": (sentence,)}))) == {(code, "page-04")}


@pytest.mark.parametrize(
    "sentence",
    [
        "보리는 언덕으로 갔다.",
        "보리는 언덕으로 갑니다.",
        "보리는 언덕으로 갔어.",
        "등불이 꺼진다.",
        "아무도 없다.",
    ],
)
def test_a_narrator_who_changes_register_is_found(look_over: Look_over, sentence: str) -> None:
    found = look_over("reading", Draft(language="ko", words={"page-04": (sentence,)}))
    assert codes(found) == {("register-mixed", "page-04")}


@pytest.mark.parametrize(
    "sentence",
    [
        "“나는 간다!” 보리가 말했어요.",
        "‘무서웠어.’ 보리는 생각했어요.",
        "쿵!",
        "저 멀리 보이는 건, 바다.",
        "숲에서 나온 건 작은 판다!",
        "보리는 웃었지요.",
        "정말이죠?",
    ],
)
def test_speech_thought_and_fragments_have_their_own_voice(look_over: Look_over, sentence: str) -> None:
    assert look_over("reading", Draft(language="ko", words={"page-04": (sentence,)})) == ()


def test_a_book_in_plain_style_throughout_is_of_one_voice(look_over: Look_over) -> None:
    words = {f"page-0{n}": (f"보리는 언덕으로 {n}번 갔다.",) for n in range(1, 7)}
    assert look_over("reading", Draft(language="ko", words=words)) == ()
