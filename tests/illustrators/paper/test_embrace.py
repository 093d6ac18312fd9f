"""Who hug wrap round one another, with both faces free; hands come before what is held."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from fabula.core.values import Brief, Figure, Look, SceneGraph
from fabula.core.words import Pose
from fabula.illustrators.paper.embrace import embraced, grips, hugged_back
from fabula.illustrators.paper.engine import PaperIllustrator
from fabula.illustrators.paper.figures import draw_figure
from fabula.illustrators.paper.layout import Actor
from tests.illustrators.test_figures import look_of

Scenes = Callable[..., SceneGraph]


def hugging(kind: str, x: float, facing: str, floor: float = 700) -> Actor:
    figure = Figure(character=kind, pose="hug")
    drawn = draw_figure(look_of(kind), pose="hug", facing=facing)  # type: ignore[arg-type]  # one of two
    return Actor(figure, drawn, x, floor, 1.0, floor)


@pytest.mark.parametrize(("one", "two"), [("rabbit", "bear"), ("girl", "grandmother"), ("cat", "cat")])
def test_two_who_hug_meet_with_both_faces_free(one: str, two: str) -> None:
    left, right = embraced([hugging(one, 200, "right", 690), hugging(two, 800, "left")])
    assert left.floor == right.floor
    gap = right.x - left.x
    assert gap < (left.width + right.width) * 0.5  # arms reach past one another
    assert left.hand[0] > right.x - right.drawn.cheek
    assert left.face[2] <= right.head[0] - right.drawn.cheek + 1
    assert right.face[0] >= left.head[0] + left.drawn.cheek - 1


def test_somebody_small_is_hugged_body_to_body_with_the_arms_lowered() -> None:
    small, tall = hugging("mouse", 200, "right"), hugging("bear", 800, "left")
    small = replace(small, scale=0.4)
    left, right = embraced([small, tall])
    assert right.x - left.x < left.drawn.cheek * left.scale + right.drawn.cheek
    assert abs(right.leading_hand[1] - left.head[1]) < left.head[2] * 1.5


def test_nobody_else_is_moved() -> None:
    pip = hugging("rabbit", 200, "right")
    other = Actor(Figure(character="fox"), draw_figure(look_of("fox")), 500, 700, 1.0, 700)
    assert embraced([pip, other]) == [pip, other]


def test_an_arm_of_each_comes_over_the_other() -> None:
    pair = embraced([hugging("rabbit", 200, "right"), hugging("bear", 800, "left")])
    over = grips(pair)
    assert over
    assert all(depth > max(one.floor for one in pair) for depth, _, _ in over)
    assert all('data-joint="arm-right"' in text for _, _, text in over)
    assert grips([hugging("rabbit", 200, "right")]) == []


def test_hands_hold_a_thing_by_its_sides(
    artist: PaperIllustrator, looks: tuple[Look, ...], brief: Brief, scene: Scenes
) -> None:
    one = scene(figures=(Figure(character="gran", pose="carry", holding="apple"),))
    svg = artist.draw(one, looks, brief, seed=3).svg
    assert (
        svg.index('data-figure="gran"') < svg.index('data-prop="apple"') < svg.index('data-grip="fore-left"')
    )
    assert 'data-grip="fore-right"' in svg


@pytest.mark.parametrize(
    ("pose", "held", "on", "hugs"),
    [
        ("stand", "", "", True),
        ("reach", "", "", True),
        ("stand", "ball", "", False),
        ("run", "", "", False),
        ("stand", "", "bench", False),
    ],
)
def test_whoever_is_hugged_hugs_back_with_free_arms(
    pose: Pose, held: str, on: str, hugs: bool, scene: Scenes
) -> None:
    one = Figure(character="gran", pose="hug", toward="pip")
    two = Figure(character="pip", pose=pose, holding=held, on=on)
    found = hugged_back(scene(figures=(one, two))).figures
    assert found[0] == one
    assert (found[1].pose == "hug", found[1].toward) == (hugs, "gran" if hugs else "")
