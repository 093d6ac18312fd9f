"""What is made and what is refused: by category and context, kindly, in the idea's own language."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from fabula.checks.safety import refuse, unsuitable_words
from fabula.checks.safety_words import MATTERS
from fabula.kit.errors import Unsuitable
from fabula.languages import detect
from fabula.lexicon.load import lexicon

IDEAS: dict[str, list[str]] = yaml.safe_load((Path(__file__).parent / "safety_ideas.yaml").read_text("utf-8"))


@pytest.mark.parametrize("idea", IDEAS["allowed"])
def test_what_belongs_in_childrens_books_is_made(idea: str) -> None:
    refuse(idea)
    assert unsuitable_words(idea) == ()


@pytest.mark.parametrize("idea", IDEAS["refused"])
def test_what_does_not_is_refused_with_a_gentler_idea(idea: str) -> None:
    with pytest.raises(Unsuitable) as caught:
        refuse(idea)
    assert detect(caught.value.message) == detect(idea)
    assert detect(caught.value.hint) == detect(idea)
    assert "fabula" in caught.value.message


def test_there_are_enough_ideas_of_both_kinds() -> None:
    assert min(len(ideas) for ideas in IDEAS.values()) >= 75


@pytest.mark.parametrize(
    ("idea", "about"),
    [
        ("a boy who wants to die", "talk to a person you trust"),
        ("죽고 싶은 아이", "믿을 수 있는 사람"),
        ("a sexy princess", "friendship"),
        ("마약을 파는 여우", "마법 물약"),
    ],
)
def test_the_hint_answers_what_was_asked(idea: str, about: str) -> None:
    with pytest.raises(Unsuitable) as caught:
        refuse(idea)
    assert about in caught.value.hint


def test_what_fabula_offers_instead_is_itself_welcome() -> None:
    for matter in MATTERS:
        for offer in matter.offers.values():
            assert unsuitable_words(offer) == (), matter.name


@pytest.mark.parametrize(
    "idea",
    [
        "a SEXY princess",
        "a s\u200bexy princess",
        "ａ ｓｅｘｙ princess",
        "a <b>sexy</b> princess",
        "a *sexy* princess",
    ],
)
def test_disguises_do_not_help(idea: str) -> None:
    with pytest.raises(Unsuitable):
        refuse(idea)


def test_the_words_of_a_page_are_named() -> None:
    assert unsuitable_words("The knight was covered in blood.") == ("covered in blood",)
    assert unsuitable_words("온 마을이 피바다가 되었어요.") == ("피바다",)
    assert unsuitable_words("The fox shared her bread with the bear.") == ()


def test_nothing_the_lexicon_says_is_unsuitable() -> None:
    assert unsuitable_words(lexicon().model_dump_json()) == ()


def test_a_long_idea_is_looked_through_to_its_end() -> None:
    with pytest.raises(Unsuitable):
        refuse("a fox and a bear " * 110 + "have sex")
