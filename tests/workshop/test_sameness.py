"""A character is compared with its card; what was changed is noticed."""

from __future__ import annotations

import re
from itertools import combinations

import pytest

from fabula.core.values import Brief, Character, Figure, Look, Place, SceneGraph
from fabula.core.words import POSES
from fabula.illustrators.paper.engine import PaperIllustrator, PaperOptions
from fabula.workshop.sameness import (
    at_rest,
    by_character,
    card_png,
    colours,
    hues_moved,
    outlines,
    overlap,
    pairs_alike,
    told_apart,
)

KINDS = ("rabbit", "fox", "owl", "robot")
CAST = tuple(
    Character(id=kind, name=kind, kind=kind, noun=kind, category="animal", role=kind) for kind in KINDS
)
BRIEF = Brief(idea="a rabbit", language="en", seed=3)
ARTIST = PaperIllustrator(PaperOptions(palette="meadow"))


@pytest.fixture(scope="module")
def looks() -> tuple[Look, ...]:
    return ARTIST.dress(CAST, BRIEF, seed=3)


def page(looks: tuple[Look, ...], **given: object) -> tuple[SceneGraph, str]:
    figure = Figure.model_validate({"character": "fox"} | given.pop("figure", {}))  # type: ignore[operator]
    scene = SceneGraph.model_validate(
        {"name": "page-01", "place": Place(kind="meadow", label="meadow"), "figures": (figure,)} | given
    )
    return scene, ARTIST.draw(scene, looks, BRIEF, seed=1).svg


@pytest.mark.parametrize("time", ["day", "night"])
@pytest.mark.parametrize("pose", POSES[::3])
def test_pose_hour_and_facing_are_taken_out(pose: str, time: str, looks: tuple[Look, ...]) -> None:
    figure = {"pose": pose, "feeling": "angry", "facing": "left"}
    scene, svg = page(looks, figure=figure, time=time)
    drawn, rest = by_character(svg)["fox"], at_rest(looks[1], scene)
    assert outlines(drawn) == outlines(rest)
    assert colours(drawn) == colours(rest)
    assert len(outlines(drawn)) > 10


def test_a_changed_colour_is_noticed(looks: tuple[Look, ...]) -> None:
    scene, svg = page(looks)
    start = svg.index("data-figure")
    spoilt = svg[:start] + re.sub(r'(data-part="head"[^>]*fill=")#\w{6}', r"\1#00ff00", svg[start:], count=1)
    drawn, rest = by_character(spoilt)["fox"], at_rest(looks[1], scene)
    assert outlines(drawn) == outlines(rest)
    assert colours(drawn) != colours(rest)
    assert hues_moved(by_character(svg)["fox"], drawn) > 8


def test_another_light_is_noticed(looks: tuple[Look, ...]) -> None:
    scene, svg = page(looks, time="dusk")
    noon = scene.model_copy(update={"time": "day"})
    assert colours(by_character(svg)["fox"]) != colours(at_rest(looks[1], noon))


def test_a_changed_outline_is_noticed(looks: tuple[Look, ...]) -> None:
    scene, svg = page(looks)
    start = svg.index("data-figure")
    spoilt = svg[:start] + re.sub(r'd="M[-.\d]+( ?[^"]*" data-part="head")', r'd="M7\1', svg[start:], count=1)
    assert spoilt != svg
    assert outlines(by_character(spoilt)["fox"]) != outlines(at_rest(looks[1], scene))


def test_a_missing_part_is_noticed(looks: tuple[Look, ...]) -> None:
    scene, svg = page(looks)
    spoilt = re.sub(r'<path [^>]*data-part="tail"[^>]*/>', "", svg)
    assert outlines(by_character(spoilt)["fox"]) != outlines(at_rest(looks[1], scene))


def test_a_cast_is_told_apart_and_twins_are_not(looks: tuple[Look, ...]) -> None:
    assert all(sum(differ) >= 2 for _, _, differ in pairs_alike(looks))
    assert len(pairs_alike(looks)) == len(list(combinations(KINDS, 2)))
    assert told_apart(looks[0], looks[0]) == (False, False, False)


def test_another_coat_alone_is_no_other_shape(looks: tuple[Look, ...]) -> None:
    green = looks[1].model_copy(update={"colours": dict.fromkeys(looks[1].colours, "#20c040")})
    assert told_apart(looks[1], green) == (False, True, False)


def test_a_card_is_the_same_picture_after_a_round_trip(looks: tuple[Look, ...]) -> None:
    card = looks[0].model_dump_json()
    again = Look.model_validate_json(card).model_dump_json()
    card_png.cache_clear()
    first = card_png(card)
    card_png.cache_clear()
    assert card_png(again) == first
    assert card_png(looks[1].model_dump_json()) != first


def test_overlap_of_masks() -> None:
    import numpy as np

    one = np.array([[True, True, False]])
    assert overlap(one, one) == 1
    assert overlap(one, np.array([[False, True, True]])) == pytest.approx(1 / 3)
