"""Everybody looks at somebody or something: eyes meet, readers look into books, covers at the reader."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from fabula.core.values import COVER, Figure, Prop, SceneGraph
from fabula.illustrators.paper.figures import draw_figure
from fabula.illustrators.paper.gaze import READER, aimed, gazes, held_again
from fabula.illustrators.paper.hands import in_hand
from fabula.illustrators.paper.layout import Actor
from fabula.illustrators.paper.props import Placed
from tests.illustrators.test_figures import look_of

Scenes = Callable[..., SceneGraph]
KINDS = {"pip": "rabbit", "fox": "fox", "bear": "bear"}


def actor(figure: Figure, x: float) -> Actor:
    drawn = draw_figure(look_of(KINDS[figure.character]), feeling=figure.feeling, pose=figure.pose)
    return Actor(figure, drawn, x, 700, 1.0, 700)


def flower(x: float) -> Placed:
    return Placed(Prop(kind="flower", label="a flower"), x, 700, 80, 700, 0)


def ways(
    scene: Scenes, *actors: Actor, things: tuple[Placed, ...] = (), **more: object
) -> dict[str, tuple[float, float]]:
    return gazes(scene(figures=tuple(one.figure for one in actors), **more), list(actors), list(things))


def test_two_look_at_one_another(scene: Scenes) -> None:
    pip, fox = actor(Figure(character="pip", toward="fox"), 300), actor(Figure(character="fox"), 700)
    found = ways(scene, pip, fox)
    assert found["pip"][0] > 0.8
    assert found["fox"][0] < -0.8
    assert found["pip"][0] ** 2 + found["pip"][1] ** 2 == pytest.approx(1)


def test_all_others_look_at_whom_the_page_is_about(scene: Scenes) -> None:
    pip, fox, bear = (
        actor(Figure(character=name), x) for name, x in (("pip", 800), ("fox", 250), ("bear", 480))
    )
    found = ways(scene, pip, fox, bear, focus="pip")
    assert found["fox"][0] > 0.7
    assert found["bear"][0] > 0.7
    assert found["pip"][0] < -0.7


def test_a_named_thing_is_looked_at_and_one_alone_looks_at_what_is_there(scene: Scenes) -> None:
    named = actor(Figure(character="pip", toward="flower"), 700)
    alone = actor(Figure(character="pip"), 700)
    for one in (named, alone):
        x, y = ways(scene, one, things=(flower(300),))["pip"]
        assert x < -0.5
        assert y > 0.1


def test_who_reads_looks_down_into_the_book(scene: Scenes) -> None:
    reader, fox = (
        actor(Figure(character="pip", pose="read", holding="book"), 300),
        actor(Figure(character="fox"), 700),
    )
    assert ways(scene, reader, fox)["pip"][1] > 0.8


def test_lowered_eyes_and_shut_eyes_stay_so(scene: Scenes) -> None:
    sad, asleep = (
        actor(Figure(character="pip", feeling="sad"), 300),
        actor(Figure(character="fox", pose="sleep"), 700),
    )
    assert ways(scene, sad, asleep) == {}


def test_the_hero_of_the_cover_looks_at_the_reader(scene: Scenes) -> None:
    pip, fox = actor(Figure(character="pip"), 400), actor(Figure(character="fox"), 700)
    found = ways(scene, pip, fox, name=COVER, focus="pip")
    assert found["pip"] == READER
    assert found["fox"][0] < -0.5


def test_aiming_moves_eyes_and_no_hand() -> None:
    one = actor(Figure(character="pip"), 400)
    assert aimed(one, None) is one
    left, right = aimed(one, (-1, 0)), aimed(one, (1, 0))
    assert left.drawn.eyes[0][0] < one.drawn.eyes[0][0] < right.drawn.eyes[0][0]
    assert left.drawn.hand == right.drawn.hand == one.drawn.hand
    assert (left.x, left.scale) == (one.x, one.scale)


def test_who_looks_up_looks_at_what_is_in_the_sky(scene: Scenes) -> None:
    one = actor(Figure(character="pip", pose="look-up"), 300)
    moon = Placed(Prop(kind="moon", label="the moon", spot="sky"), 800, 160, 80, 0, 0)
    x, y = ways(scene, one, things=(flower(200), moon))["pip"]
    assert x > 0.3
    assert y < -0.3
    assert ways(scene, one, things=(flower(200),)) == {}


def test_what_is_held_goes_where_the_hand_goes() -> None:
    fox = actor(Figure(character="fox", pose="reach", holding="pear", toward="pip"), 300)
    pear = Prop(kind="pear", label="a pear", spot="held")
    x, y, size = in_hand(pear, fox, [fox])
    before = Placed(pear, x, y, size, 700, 0, stands=False, holder=fox)
    after = aimed(fox, (0.8, 0.6))
    (moved,) = held_again([after], [before])
    assert moved.holder == after
    assert (moved.x, moved.y, moved.size) == in_hand(pear, after, [after])
    assert moved.y > before.y
    assert held_again([fox], [before]) == [before]
