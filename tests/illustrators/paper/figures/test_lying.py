"""Who lies without a bed lies on the belly, the head on the arms, with everything that was there."""

from __future__ import annotations

import re

import pytest

from fabula.core.words import Pose
from fabula.illustrators.paper.figures import draw_figure
from fabula.illustrators.paper.figures.posture import take
from fabula.illustrators.paper.figures.puppet import apply, chain
from fabula.illustrators.paper.figures.rigs import build
from tests.illustrators.test_figures import look_of

ANIMALS = ("rabbit", "bear", "cat", "fox", "elephant")
PEOPLE = ("girl", "grandmother", "king", "mermaid")


@pytest.mark.parametrize("kind", [*ANIMALS, *PEOPLE])
@pytest.mark.parametrize("pose", ["lie", "sleep"])
def test_the_head_is_where_the_body_faces_and_upright(kind: str, pose: Pose) -> None:
    drawn = draw_figure(look_of(kind), pose=pose)
    assert drawn.head[0] > 0
    assert abs(drawn.eyes[0][1] - drawn.eyes[1][1]) < drawn.head[2] * 0.35
    above = 1.75 if pose == "sleep" else 2.1  # the chin is on the arms, or just above them
    assert -drawn.head[1] < drawn.head[2] * above
    assert drawn.width > drawn.height * 0.9


@pytest.mark.parametrize("kind", ANIMALS)
def test_the_belly_is_down(kind: str) -> None:
    puppet = build(look_of(kind))
    moves = take(puppet, "lie", "calm", holding=False).moves
    lows = {}
    for name, pieces in puppet.layers:
        for piece in pieces:
            if piece.part in ("body", "belly") and not piece.when:
                ys = [apply(chain(puppet, name, moves), point)[1] for point in piece.hull]
                lows[piece.part] = (min(ys), max(ys))
    (top, low), (belly_top, belly_low) = lows["body"], lows["belly"]
    assert belly_top > top + (low - top) * 0.35  # none of it on the back
    assert belly_low <= low + 4


@pytest.mark.parametrize("kind", ["cat", "fox"])
def test_the_tail_is_kept(kind: str) -> None:
    assert 'data-part="tail' in draw_figure(look_of(kind), pose="sleep").svg


@pytest.mark.parametrize("kind", PEOPLE)
def test_people_have_a_quilt_only_with_bedding(kind: str) -> None:
    look = look_of(kind)
    for pose in ("lie", "sleep"):
        bare, abed = (draw_figure(look, pose=pose, bedding=given) for given in (False, True))  # type: ignore[arg-type]  # a pose
        assert 'data-joint="bedding"' not in bare.svg
        assert abed.svg.count('data-joint="bedding"') == 2


def test_cranes_sleep_with_their_legs_under_them() -> None:
    awake, asleep = draw_figure(look_of("crane")), draw_figure(look_of("crane"), pose="sleep")
    assert asleep.height < 0.85 * awake.height


@pytest.mark.parametrize("facing", ["left", "right"])
def test_an_animal_in_bed_lies_on_its_pillow_and_has_its_head_out_of_the_quilt(facing: str) -> None:
    drawn = draw_figure(look_of("cat"), pose="lie", facing=facing, bedding=True)  # type: ignore[arg-type]  # one of two
    order = re.findall(r'data-joint="([^"]+)"', drawn.svg)
    pillow, quilt = (at for at, name in enumerate(order) if name == "bedding")
    assert pillow == 0
    assert order.index("body") < quilt < order.index("head")


@pytest.mark.parametrize("kind", ["girl", "boy"])
def test_who_lies_awake_kicks_the_feet_up(kind: str) -> None:
    puppet = build(look_of(kind))
    shins = {
        pose: take(puppet, pose, "calm", holding=False).moves.get("shin-right") for pose in ("lie", "sleep")
    }
    assert shins["lie"] is not None
    assert shins["lie"].turn > 45
    assert shins["sleep"] is None or shins["sleep"].turn < 20
