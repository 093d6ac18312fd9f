"""A group is the people it is made of; animals keep theirs."""

from __future__ import annotations

import pytest

from fabula.core.values import Brief
from fabula.languages import detect
from fabula.lexicon.load import lexicon
from fabula.writers.tale.grounding import understand
from fabula.writers.tale.grounding.groups import as_people


@pytest.mark.parametrize(
    ("idea", "people"),
    [
        ("A family moves into a new house", "A child moves into a new house"),
        ("my whole family is snowed in", "A child is snowed in"),
        ("The soccer team loses the big game", "The children loses the big game"),
        ("우리 가족이 캠핑을 가요", "아이가 캠핑을 가요"),
        ("우리 반이 텃밭을 가꿔요", "우리 반 아이들이 텃밭을 가꿔요"),
    ],
)
def test_a_group_becomes_people(idea: str, people: str) -> None:
    assert as_people(idea) == people


@pytest.mark.parametrize(
    "idea",
    ["A family of ducks crosses the road", "오리 가족이 강을 건너요", "The family dog is lost",
     "The team's mascot", "A class hamster escapes", "가족사진을 찍는 날"],
)  # fmt: skip
def test_another_subject_stays(idea: str) -> None:
    assert as_people(idea) == idea


@pytest.mark.parametrize("idea", ["A family moves to the countryside", "가족이 새집으로 이사해요"])
def test_the_hero_of_a_family_is_its_child(idea: str) -> None:
    hero = understand(Brief(idea=idea, language=detect(idea)), lexicon()).hero
    assert hero is not None
    assert hero.noun in ("child", "아이")


def test_a_spring_outing_is_nobody() -> None:
    idea = understand(Brief(idea="오리 가족의 봄나들이", language="ko"), lexicon())
    assert [one.noun for one in (idea.hero, *idea.others) if one] == ["오리"]
