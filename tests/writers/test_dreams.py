"""What an idea says somebody wishes to be."""

import pytest

from fabula.core.values import Brief
from fabula.languages import detect
from fabula.lexicon.load import lexicon
from fabula.writers.tale.grounding import ground


@pytest.mark.parametrize(
    ("idea", "hero", "dream"),
    [
        ("a cat who thinks he's the mayor", "cat", "mayor"),
        ("a moth who thinks she is a lion until one night in the museum", "moth", "lion"),
        ("a boy wants to be a pirate until he gets seasick", "boy", "pirate"),
        ("a pig who wants to be a ballet dancer", "pig", "ballet dancer"),
        ("the frog that wished it was a bird", "frog", "bird"),
        ("The pebble that wanted to be a mountain", "pebble", "mountain"),
        ("a bear who wants to be brave", "bear", None),
        ("a rabbit who wants to be a friend", "rabbit", None),
        ("a goose who thinks she is an ugly duck", "goose", None),
        ("우주비행사가 되고싶은 고양이", "고양이", "우주비행사"),
        ("공주님인데 꿈이 미용사", "공주", "미용사"),
        ("자기가 사자인 줄 아는 고양이", "고양이", "사자"),
        ("빨리 어른이 되고 싶은 아이", "아이", None),
    ],
)
def test_the_dream_is_a_noun_and_nobody_else(idea: str, hero: str, dream: str | None) -> None:
    said = ground(Brief(idea=idea, language=detect(idea)), lexicon())
    assert said.hero is not None
    assert said.hero.noun.startswith(hero)
    assert (said.dream.noun if said.dream else None) == dream
    assert not said.others
    assert said.dream is None or said.dream.noun not in [one.noun for one in said.places]


def test_what_others_take_somebody_for_is_no_dream() -> None:
    said = ground(Brief(idea="A little alien lands and the hens think it's an egg", language="en"), lexicon())
    assert said.dream is None
