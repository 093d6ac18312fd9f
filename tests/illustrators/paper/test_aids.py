"""Wheelchairs and glasses among the ordinary, and eyes that can be read on dark fur."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from fabula.core.values import Brief, Character, Look, SceneGraph
from fabula.core.words import POSES
from fabula.illustrators.paper.engine import PaperIllustrator
from fabula.illustrators.paper.figures import DrawnFigure, draw_figure, spoken_of, with_aids
from fabula.illustrators.paper.figures.puppet import Piece
from fabula.illustrators.paper.figures.rigs import build
from fabula.illustrators.paper.palette import lch
from tests.illustrators.test_figures import character, look_of, parts, tree

Scenes = Callable[..., SceneGraph]


def left_eye(drawn: DrawnFigure) -> list[Any]:
    return [one for one in tree(drawn).iter() if one.get("data-part") == "eye-left"]


def aided(kind: str, *traits: str, **given: Any) -> Look:
    return with_aids(look_of(kind, traits=traits, **given), character(kind, traits=traits, **given))


@pytest.mark.parametrize("kind", ["rabbit", "girl", "grandmother", "elephant", "king"])
def test_a_wheelchair_is_there_in_every_pose(kind: str) -> None:
    look = aided(kind, "wheelchair")
    resting = parts(draw_figure(look))
    for pose in POSES:
        drawn = draw_figure(look, pose=pose)
        found = parts(drawn)
        assert found == resting, pose
        assert {"wheel", "wheel-rim", "backrest", "footplate", "handle"} <= set(found), pose
        assert drawn.height > drawn.head[2] * 2, pose  # nobody is tipped out of it


def test_who_sits_in_a_wheelchair_is_lower_and_keeps_the_head_up() -> None:
    standing, seated = draw_figure(look_of("girl")), draw_figure(aided("girl", "휠체어"))
    assert seated.height < standing.height
    asleep = draw_figure(aided("girl", "wheelchair"), pose="sleep")
    assert asleep.head[1] < -asleep.height * 0.5
    assert "doze" in asleep.svg


def test_arms_come_before_the_near_wheel_and_the_wheel_before_the_body() -> None:
    names = [joint for joint, _ in build(aided("rabbit", "wheelchair")).layers]
    chairs = [n for n, joint in enumerate(names) if joint == "chair"]
    assert chairs[0] == 0
    assert names.index("body") < chairs[-1] < names.index("arm-left")


def test_swimmers_and_the_legless_have_no_wheelchair() -> None:
    for kind in ("whale", "mermaid", "bee"):
        assert "chair" not in aided(kind, "wheelchair").parts


def test_glasses_come_by_trait_in_both_languages() -> None:
    for word in ("glasses", "안경"):
        assert aided("boy", word).parts["glasses"] == "yes"
    assert look_of("boy").parts.get("glasses") != "yes"
    plain = look_of("boy")
    assert with_aids(plain, character("boy")) is plain


def cast(*kinds: str) -> tuple[Character, ...]:
    return tuple(character(kind) for kind in kinds)


@pytest.mark.parametrize(
    ("idea", "owner"),
    [
        ("a rabbit in a wheelchair wins the race", "rabbit"),
        ("A fox whose friend, a small bear, uses a wheelchair", "bear"),
        ("a girl wheelchair user climbs a hill", "girl"),
    ],
)
def test_the_idea_gives_the_wheelchair_to_whom_it_names(idea: str, owner: str) -> None:
    assert spoken_of(idea, cast("fox", "rabbit", "bear", "girl")) == {owner: ("wheelchair",)}


def test_a_korean_idea_names_the_rider_after_the_chair() -> None:
    people = (character("rabbit", noun="토끼"), character("fox", noun="여우"))
    assert spoken_of("여우가 휠체어를 탄 토끼와 달려요", people) == {"rabbit": ("wheelchair",)}
    assert spoken_of("안경을 쓴 여우와 토끼", people) == {"fox": ("glasses",)}


def test_a_wheelchair_nobody_sits_in_gives_nothing() -> None:
    assert spoken_of("a rabbit who mends a wheelchair", cast("rabbit")) == {}
    assert spoken_of("a wheelchair that wants to fly", cast("rabbit")) == {}


def test_the_engine_dresses_by_the_idea_and_draws_one_wheelchair(
    artist: PaperIllustrator, brief: Brief, scene: Scenes
) -> None:
    told = brief.model_copy(update={"idea": "a rabbit in a wheelchair"})
    who = (character("rabbit"),)
    looks = artist.dress(who, told, seed=3)
    assert looks[0].parts["chair"] == "wheelchair"
    assert "wheelchair" in looks[0].words
    page = scene("garden", who=("rabbit",), things=({"kind": "wheelchair"},))
    svg = artist.draw(page, looks, told, seed=3).svg
    assert 'data-part="wheel-rim"' in svg
    assert 'data-prop="wheelchair"' not in svg
    plain = artist.dress(who, brief, seed=3)
    assert 'data-prop="wheelchair"' in artist.draw(page, plain, brief, seed=3).svg


@pytest.mark.parametrize(
    ("kind", "traits"),
    [("cat", ("black",)), ("bear", ("까만",)), ("panda", ()), ("red-panda", ()), ("raccoon", ())],
)
def test_eyes_can_be_read_on_dark_fur_and_in_dark_masks(kind: str, traits: tuple[str, ...]) -> None:
    look = look_of(kind, traits=traits)
    eyes = [one for one in tree(draw_figure(look)).iter() if one.get("data-part") == "eye-left"]
    assert lch(eyes[0].get("fill"))[0] > 0.9  # the white comes first, the pupil on it
    shut = [
        one for one in tree(draw_figure(look, feeling="joyful")).iter() if one.get("data-part") == "eye-left"
    ]
    assert lch(shut[0].get("stroke"))[0] > 0.9


def test_eyes_on_light_fur_stay_dark_beads() -> None:
    eyes = left_eye(draw_figure(look_of("bear")))
    assert lch(eyes[0].get("fill"))[0] < 0.4


def test_glasses_stand_round_a_panda_s_patches_in_a_light_frame() -> None:
    look = look_of("panda", age="elder")
    look = look.model_copy(update={"parts": {**look.parts, "glasses": "yes"}})
    pieces = [piece for _, layer in build(look).layers for piece in layer]
    rims = [piece for piece in pieces if piece.part == "glasses"]
    patches = [piece for piece in pieces if piece.part == "eye-patch" and not piece.when]
    assert all(lch(look.colours[piece.role])[0] > 0.7 for piece in rims)

    def across(found: list[Piece]) -> float:
        xs = [x for piece in found for x, _ in piece.hull]
        return max(xs) - min(xs)

    assert across(rims) > across(patches)


@pytest.mark.parametrize("kind", ["bear", "grandmother"])
def test_a_shawl_lies_over_the_arms(kind: str) -> None:
    look = look_of(kind, age="elder", gender="she")
    part = {"outfit": "shawl"} if kind == "bear" else {"over": "shawl"}
    look = look.model_copy(update={"parts": {**look.parts, **part}})
    order = [piece.part for _, pieces in build(look).layers for piece in pieces]
    assert order.index("shawl") > max(n for n, one in enumerate(order) if one.startswith("arm-"))
    assert order.count("shawl") >= 2  # two crossed ends, not one drop
