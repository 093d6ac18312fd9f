"""Names in a text become what those people are, so that a reader who never met them can draw them."""

from __future__ import annotations

import pytest

from fabula.core.values import Character, Look
from fabula.core.words import LanguageCode
from fabula.workshop.recast import Known, introduced, met_again


def known(name: str, noun: str, kind: str) -> Known:
    one = Character(id=name, name=name, kind=kind, noun=noun, category="animal", role="hero")
    return one, Look(
        character=name, engine="paper", card=1, rig="plush", kind=kind, colours={"fur": "#aabbcc"}
    )


ENGLISH = (known("Pip", "rabbit", "rabbit"), known("Mia", "fox", "fox"))
KOREAN = (known("보리", "토끼", "rabbit"), known("달콩", "곰", "bear"))


@pytest.mark.parametrize(
    ("text", "told", "named"),
    [
        ("Pip looks at the moon", "The rabbit looks at the moon", ["Pip"]),
        ("a shy rabbit called Pip", "A shy rabbit", ["Pip"]),
        ("Pip the rabbit and Mia dance", "The rabbit and the fox dance", ["Pip", "Mia"]),
        ("Mia hugs Pip. Pip smiles.", "The fox hugs the rabbit. the rabbit smiles.", ["Mia", "Pip"]),
        ("a pipe and a pip", "a pipe and a pip", []),
    ],
)
def test_english_names(text: str, told: str, named: list[str]) -> None:
    assert introduced(text, ENGLISH, "en") == (
        told,
        tuple(k for n in named for k in ENGLISH if k[0].name == n),
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("보리가 달을 봐요", "토끼가 달을 봐요"),
        ("달콩이가 웃어요", "곰이 웃어요"),
        ("달콩은 자요", "곰은 자요"),
        ("보리와 달콩이 춤춰요", "토끼와 곰이 춤춰요"),
        ("토끼 보리를 곰이 안아요", "토끼를 곰이 안아요"),
        ("보리라는 토끼", "토끼"),
        ("보리밥을 먹어요", "보리밥을 먹어요"),
    ],
)
def test_korean_names_hand_their_particles_on(text: str, told: str) -> None:
    code: LanguageCode = "ko"
    assert introduced(text, KOREAN, code)[0] == told


def test_of_two_rabbits_the_one_named_is_meant() -> None:
    both = (known("Pip", "rabbit", "rabbit"), known("Bo", "rabbit", "rabbit"))
    _, named = introduced("Bo sleeps", both, "en")
    drawn = Character(id="one1", name="rabbit", kind="rabbit", noun="rabbit", category="animal", role="one1")
    assert met_again((drawn,), named, both)["one1"] == both[1]
    assert met_again((drawn,), (), both)["one1"] == both[0]
    assert met_again((drawn.model_copy(update={"name": "Zoe"}),), (), both) == {}
