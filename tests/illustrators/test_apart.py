"""Nobody in a cast is taken for somebody else: two of silhouette, main colour and kind always differ."""

from __future__ import annotations

from itertools import combinations

import pytest

from fabula.core.values import Character, Look, Wishes
from fabula.illustrators.paper.figures import dress
from fabula.illustrators.paper.figures.people import PEOPLE
from fabula.illustrators.paper.palette import PALETTES
from fabula.kit.seeds import child_seed
from fabula.workshop.brief import take_brief
from fabula.workshop.crew import Crew
from fabula.workshop.sameness import told_apart

IDEAS = (
    "a shy fox who learns to dance",
    "a rabbit and a bear share one umbrella",
    "two rabbits who both want the same carrot",
    "twin kittens who lose a mitten",
    "a little girl and her grandmother bake bread",
    "a boy and his brother build a raft",
    "a penguin who is afraid of water",
    "달을 무서워하는 아기 토끼",
    "할머니와 손녀가 만두를 빚어요",
    "도깨비와 친구가 된 아이",
    "two stars that want to shine the brightest",
    "a robot who wants a robot friend",
    "three little pigs build a boat",
    "a whale and a small whale sing",
    "a king and a queen lose their crown",
    "a princess who wants to be a knight",
    "a teacher and a girl plant a tree",
    "the spoon and the fork quarrel",
    "a bus and a train race",
    "a bee who lost her sister bee",
    "형제 곰이 꿀을 찾아요",
    "쌍둥이 고양이",
    "까치와 호랑이",
    "거북이와 토끼의 경주",
    "a mouse who lives in a school",
    "a dragon who meets a dragon",
    "an octopus with too many hats",
    "a girl and her sister at the sea",
    "an owl who cannot sleep by day",
    "a pirate and a captain",
    "the moon and the sun want to meet",
    "a snowman who wants to see summer",
    "a ghost who is afraid of children",
    "a dog and a puppy",
    "a duck and a goose on the pond",
    "눈사람과 아이",
    "아빠와 아들이 낚시를 가요",
    "a tiger and a leopard are friends",
    "a baker and a cook",
    "a crow and a raven",
    "two boys play football",
    "two girls and one swing",
)


@pytest.mark.slow
def test_in_forty_two_planned_casts_everybody_is_told_apart() -> None:
    crew = Crew(Wishes())
    pairs = 0
    for number, idea in enumerate(IDEAS):
        brief = take_brief(idea, seed=number, styles=crew.illustrator.styles)
        cast = crew.writer.plan(brief, seed=number).cast
        looks = crew.illustrator.dress(cast, brief, seed=child_seed(number, "dress"))
        for one, two in combinations(looks, 2):
            pairs += 1
            assert sum(told_apart(one, two)) >= 2, (idea, one.character, two.character, told_apart(one, two))
    assert pairs > 150


def twins(kind: str, count: int) -> tuple[Look, ...]:
    looks: tuple[Look, ...] = ()
    for number in range(count):
        one = Character(
            id=str(number), name=str(number), kind=kind, noun=kind, role="hero",
            category="person" if kind in PEOPLE else "thing" if kind == "thing" else "animal",
            emoji="🫖" if kind == "thing" else "",
        )  # fmt: skip
        looks += (dress(one, others=looks, palette=PALETTES["meadow"], seed=3),)
    return looks


@pytest.mark.parametrize(
    "kind", ["penguin", "stork", "sheep", "bee", "boy", "prince", "astronaut", "knight", "thing"]
)
def test_even_three_of_a_kind_are_told_apart(kind: str) -> None:
    for one, two in combinations(twins(kind, 3), 2):
        assert told_apart(one, two) == (True, True, False), (one.character, two.character)


@pytest.mark.parametrize("kind", ["mermaid", "merman", "hanbok-boy", "stork", "rainbow", "captain"])
def test_two_in_one_costume_are_told_apart(kind: str) -> None:
    assert told_apart(*twins(kind, 2)) == (True, True, False)


def test_whoever_is_alone_is_dressed_as_ever() -> None:
    first, second = twins("rabbit", 2)
    alone = twins("rabbit", 1)[0]
    assert first == alone
    assert second.ratios["scale"] != first.ratios["scale"]
