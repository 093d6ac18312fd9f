"""Who has just been named is not named again: Grandma, she, or no word at all."""

from __future__ import annotations

import pytest

from fabula.core.words import LanguageCode
from fabula.languages.english import Gender, pronouns
from fabula.writers.tale.reference import referred
from fabula.writers.tale.template import Forms, fill


def someone(name: str, gender: Gender = "she", **more: str) -> dict[str, str]:
    return {"": name, "moves": "walked", "they": pronouns(gender).they, **more}


FORMS: dict[str, Forms] = {
    "en": {
        "hero": someone("Pip"),
        "friend": someone("Moss", "he"),
        "robot": someone("Bolt", "it"),
        "elder": someone("Grandma Dora", short="Grandma"),
    },
    "ko": {
        "hero": someone("토토"),
        "friend": someone("모모"),
        "elder": someone("올빼미 할머니", short="할머니"),
    },
}


def page(code: LanguageCode, *sentences: str) -> str:
    forms: Forms = FORMS[code]
    return " ".join(fill(one, words, code) for one, words in referred(sentences, forms, code))


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        (("{hero} ran.", "{hero} fell."), "Pip ran. She fell."),
        (("{hero} met {friend}.", "{hero} fell."), "Pip met Moss. Pip fell."),
        (("It rained.", "{hero} ran."), "It rained. Pip ran."),
        (("{hero} ran.", "{friend} fell."), "Pip ran. Moss fell."),
        (("{robot} ran.", "{robot} fell."), "Bolt ran. Bolt fell."),
        (("{hero} ran.", "{hero}, small, fell."), "Pip ran. Pip, small, fell."),
        (
            ("{hero} ran.", "{hero} fell.", "{hero} rose.", "{hero} sat."),
            "Pip ran. She fell. She rose. Pip sat.",
        ),
        (("“Up!” said {elder}.", "{hero} saw {elder}."), "“Up!” said Grandma Dora. Pip saw Grandma."),
    ],
)
def test_in_english(said: tuple[str, ...], heard: str) -> None:
    assert page("en", *said) == heard


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        (("{hero:이} 뛰었어요.", "{hero:은} 쿵 넘어졌어요."), "토토가 뛰었어요. 쿵 넘어졌어요."),
        (
            ("{hero:과} {friend:이} 왔어요.", "{hero:은} 쿵 앉았어요."),
            "토토와 모모가 왔어요. 토토는 쿵 앉았어요.",
        ),
        (("{hero:이} 뛰었어요.", "{hero:은} 웃었어요."), "토토가 뛰었어요. 토토는 웃었어요."),
        (
            ("{elder:이} 왔어요.", "{hero:이} {elder:을} 봤어요."),
            "올빼미 할머니가 왔어요. 토토가 할머니를 봤어요.",
        ),
    ],
)
def test_in_korean(said: tuple[str, ...], heard: str) -> None:
    assert page("ko", *said) == heard


def test_two_grandmothers_keep_their_names() -> None:
    forms = {**FORMS["en"], "other": someone("Grandma May", short="Grandma")}
    said = ("{elder} sat.", "{elder} saw {other}.")
    told = [fill(one, words, "en") for one, words in referred(said, forms, "en")]
    assert "Grandma saw" not in " ".join(told)
    assert "Grandma May" in told[1]


def test_in_korean_only_one_who_did_something_before_is_left_out() -> None:
    said = ("모두 {hero}에게 공을 주었어요.", "{hero:은} 꼭 안았어요.")
    assert page("ko", *said) == "모두 토토에게 공을 주었어요. 토토는 꼭 안았어요."
    said = ("{hero:이} 왔어요.", "{hero:은} 밀고 {friend:은} 당겼어요.")
    assert page("ko", *said) == "토토가 왔어요. 토토는 밀고 모모는 당겼어요."


def test_in_korean_who_is_named_on_the_way_to_something_else_is_named_again() -> None:
    said = ("{hero}도 공도 못 잘 밤이었어요.", "{hero:은} 혼자 걸어갔어요.")
    assert page("ko", *said) == "토토도 공도 못 잘 밤이었어요. 토토는 혼자 걸어갔어요."
