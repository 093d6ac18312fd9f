"""Korean sentences, names and the guess which language a text is in."""

from __future__ import annotations

import pytest

from fabula.languages import detect, language
from fabula.languages.korean import call_name, takes_i, vocative_stem

KO = language("ko")


@pytest.mark.parametrize(
    "text",
    [
        ("토토가 웃었어요.", "별이 반짝였어요."),
        ("“안녕! 나는 토토야.” 하고 토토가 말했어요.", "여우가 돌아봤어요."),
        ("“같이 갈래?” 토토가 물었어요.", "“그래.”", "둘은 길을 나섰어요."),
        ("“아이고!”", "“왜 그래?”"),
        ("“누구세요?”라고 곰이 물었어요.",),
        ("“무서워…”", "지민이는 이불 속으로 들어갔어요."),
        ("걷고 또 걷고… 마침내 바다에 닿았어요.",),
        ("달이 떴어요…", "별도 떴어요."),
        ("정말?!", "정말이에요!"),
        ("토토는 1.5미터를 뛰었어요.", "모두 놀랐어요."),
        ("‘어떡하지?’ 토토는 생각했어요.", "바람이 불었어요."),
    ],
)
def test_sentences_keep_their_quotations(text: tuple[str, ...]) -> None:
    assert KO.sentences(" ".join(text)) == text


def test_lines_end_sentences() -> None:
    assert KO.sentences("첫 줄\n둘째 줄이에요.") == ("첫 줄", "둘째 줄이에요.")


@pytest.mark.parametrize(
    ("rough", "set_in_print"),
    [
        ('"안녕..." 하고 말했어요.', "“안녕…” 하고 말했어요."),
        ("토토는  '왜?' 하고 물었어요 .", "토토는 ‘왜?’ 하고 물었어요."),
        ('"토토야" "왜?"', "“토토야” “왜?”"),
        ("“이미 곱게” 썼어요…", "“이미 곱게” 썼어요…"),
        ("낮--밤", "낮 – 밤"),
    ],
)
def test_text_is_polished_for_print(rough: str, set_in_print: str) -> None:
    assert KO.polish(rough) == set_in_print
    assert KO.polish(set_in_print) == set_in_print


@pytest.mark.parametrize(
    ("name", "spoken"),
    [
        ("지민", "지민이"), ("서준", "서준이"), ("하늘", "하늘이"), ("은별", "은별이"), ("슬", "슬"),
        ("봄", "봄"),
        ("지우", "지우"), ("토토", "토토"), ("순이", "순이"), ("피터팬", "피터팬"), ("톰", "톰"),
        ("앨런", "앨런"),
        ("로빈", "로빈"), ("김지민", "김지민"), ("Tom", "Tom"), ("한별", "한별이"), ("예린", "예린이"),
    ],
)  # fmt: skip
def test_a_childs_name_on_a_consonant_gets_its_i(name: str, spoken: str) -> None:
    assert call_name(name) == spoken


@pytest.mark.parametrize(
    ("name", "called"),
    [("구름이", "구름"), ("콩이", "콩이"), ("토토", "토토"), ("지민", "지민"), ("게 할머니", "게 할머니")],
)
def test_a_name_made_with_i_is_called_without_it(name: str, called: str) -> None:
    assert vocative_stem(name) == called


def test_titles_do_not_get_the_i() -> None:
    assert takes_i("방실")
    assert not takes_i("거북 할아버님")


def test_eojeol_are_counted_without_marks() -> None:
    assert KO.words("“토토야, 같이 가자!” – 하고") == ("토토야", "같이", "가자", "하고")


def test_longer_sentences_have_a_higher_grade() -> None:
    short = "토토가 웃었어요. 별이 떴어요."
    long = "토토는 언덕 너머에서 반짝이는 별빛을 오랫동안 바라보면서 할머니가 들려주신 이야기를 떠올렸어요."
    assert KO.grade(short) < 2 < KO.grade(long)
    assert KO.grade("") == 0


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("달을 무서워하는 아기 토끼", "ko"),
        ("a fox who fears the dark", "en"),
        ("로봇 R2D2 이야기", "ko"),
        ("🦊", "en"),
        ("The 한글 dictionary of a clever fox", "en"),
        ("ㅋㅋ", "ko"),
    ],
)
def test_the_language_of_an_idea_is_detected(text: str, code: str) -> None:
    assert detect(text) == code
