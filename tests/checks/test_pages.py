from __future__ import annotations

import pytest

from fabula.checks.pages import is_named, ordered, redraw, rewrite, told
from fabula.core.values import Character, Finding
from fabula.core.words import LanguageCode


def character(name: str, noun: str, *, number: int = 1) -> Character:
    return Character(id=f"c{number}", name=name, kind=noun, noun=noun, category="animal", role="friend")


@pytest.mark.parametrize(
    ("language", "name", "noun", "text"),
    [
        ("en", "Pip", "rabbit", "And Pip’s ears drooped."),
        ("en", "Pip", "rabbit", "The shy little rabbit hid."),
        ("en", "Old Badger", "badger", "“Well,” said Old Badger."),
        ("ko", "보리", "토끼", "보리에게 말했어요."),
        ("ko", "지민", "아이", "지민이는 웃었어요."),
        ("ko", "지민", "아이", "지민이네 집이에요."),
        ("ko", "보리", "토끼", "“보리야!”"),
        ("ko", "이슬이", "나비", "“이슬아, 나 여기 있어!”"),
        ("ko", "보리", "토끼", "작은 토끼가 왔어요."),
        ("ko", "달팽이 할머니", "달팽이", "달팽이 할머니께서도 웃었어요."),
    ],
)
def test_a_name_or_the_only_one_of_its_kind_is_a_mention(
    language: LanguageCode, name: str, noun: str, text: str
) -> None:
    one = character(name, noun)
    assert is_named(one, text, (one,), language)


@pytest.mark.parametrize(
    ("language", "name", "noun", "text"),
    [
        ("en", "Pip", "rabbit", "Pippa and a rabbitfish."),
        ("en", "Pip", "rabbit", "A rabbit is an animal."),
        ("ko", "보리", "토끼", "보리밭에 바람이 불었어요."),
        ("ko", "보리", "토끼", "산토끼 노래를 불렀어요."),
    ],
)
def test_a_longer_word_is_no_mention(language: LanguageCode, name: str, noun: str, text: str) -> None:
    one = character(name, noun)
    assert not is_named(one, text, (one,), language)


def test_a_kind_two_share_means_neither() -> None:
    pip, tom = character("Pip", "rabbit"), character("Tom", "rabbit", number=2)
    assert not is_named(pip, "The rabbit ran.", (pip, tom), "en")
    assert is_named(pip, "The rabbit ran.", (pip,), "en")


def test_what_is_said_aloud_is_left_out() -> None:
    assert told("“Hoot!” cried Pip. “Where?”") == "cried Pip."


def test_findings_are_ordered_by_weight_then_page_and_said_once() -> None:
    def made(level: str, page: str) -> Finding:
        return Finding.model_validate(
            {"level": level, "code": "c", "message": "m", "cure": "c", "page": page}
        )

    given = [made("note", ""), made("warning", "page-02"), made("error", "page-10"), made("warning", "cover")]
    assert [(f.level, f.page) for f in ordered([*given, *given])] == [
        ("error", "page-10"), ("warning", "cover"), ("warning", "page-02"), ("note", "")
    ]  # fmt: skip


def test_cures_name_the_page() -> None:
    assert "--page 7" in redraw("page-07")
    assert "--page 12 --text" in rewrite("page-12")
    assert "--seed" in redraw("cover")
