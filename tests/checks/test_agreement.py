from __future__ import annotations

import pytest

from fabula.checks.agreement import wrong_articles, wrong_josa


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("She saw a owl.", "an owl"),
        ("An rabbit came.", "A rabbit"),
        ("He wore an uniform.", "a uniform"),
        ("It took a hour.", "an hour"),
    ],
)
def test_a_wrong_article_is_found(text: str, right: str) -> None:
    assert [cure for _, cure in wrong_articles(text)] == [right]


@pytest.mark.parametrize(
    "text",
    [
        "She saw an owl, a rabbit and a unicorn.",
        "An hour later a one-eyed cat came.",
        "“A” is the first letter, and Mama said no.",
        "A “useful” thing and an “odd” one.",
        "Banana and panda are a pair.",
    ],
)
def test_right_articles_pass(text: str) -> None:
    assert list(wrong_articles(text)) == []


NOUNS = ("보리", "지민", "토끼", "곰", "달", "강", "들판", "눈사람", "새", "달팽이 할머니")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("보리은 웃었어요.", "보리는"),
        ("보리이 웃었어요.", "보리가"),
        ("토끼을 봤어요.", "토끼를"),
        ("곰는 잤어요.", "곰은"),
        ("곰를 봤어요.", "곰을"),
        ("들판로 갔어요.", "들판으로"),
        ("보리과 갔어요.", "보리와"),
        ("눈사람와 놀았어요.", "눈사람과"),
        ("달을 봤고 달와 놀았어요.", "달과"),
        ("달팽이 할머니이 왔어요.", "달팽이 할머니가"),
        ("눈사람예요.", "눈사람이에요"),
        ("토끼이랑 놀았어요.", "토끼랑"),
        ("들판로도 갔어요.", "들판으로"),
    ],
)
def test_a_wrong_josa_is_found(text: str, right: str) -> None:
    assert [cure for _, cure in wrong_josa(text, NOUNS)] == [right]


@pytest.mark.parametrize(
    "text",
    [
        "보리는 토끼를 보고 곰과 들판으로 갔어요.",
        "지민이가 지민이를 불렀고 지민이는 지민이네 갔어요.",
        "지민은 지민이와 달랐어요.",
        "달로 가는 새가 새로 왔어요.",
        "강가에서 놀았어요. 강가 옆에서도요.",
        "토끼예요. 토끼이에요. 곰이에요.",
        "곰이랑 새랑 눈사람이라고 했어요.",
        "새까만 달밤이 왔어요.",
        "달팽이 할머니는 들판에도 들판에서는 안 보였어요.",
        "산토끼을 모르는 낱말이에요.",
    ],
)
def test_right_josa_and_look_alikes_pass(text: str) -> None:
    assert list(wrong_josa(text, NOUNS)) == []


def test_the_edge_of_a_well_is_a_word_of_its_own() -> None:
    assert list(wrong_josa("여우가 우물가에 왔어요. 우물가로 왔어요.", ("우물",))) == []
    assert list(wrong_josa("우물를 보았어요.", ("우물",))) == [("우물를", "우물을")]
