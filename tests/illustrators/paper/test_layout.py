"""Where everybody stands."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise, product

import pytest

from fabula.core.values import Brief, Character, Figure, Look, Picture, SceneGraph
from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.engine import PaperIllustrator
from fabula.illustrators.paper.figures import draw_figure
from fabula.illustrators.paper.layout import Actor, Plan, faces_apart, facings, place_actors, plan_page
from fabula.illustrators.paper.palette import PALETTES
from fabula.illustrators.paper.places import set_stage
from fabula.illustrators.paper.props import place_props
from fabula.workshop.shown import look_at

Scenes = Callable[..., SceneGraph]
Looks = tuple[Look, ...]
CROWD = ("pip", "gran", "fox", "owl", "bear", "mouse")


def placed(scene: SceneGraph, looks: Looks, seed: int = 3, room: float = 0.3) -> tuple[Plan, list[Actor]]:
    plan = plan_page(scene, room, seed)
    cutter = Cutter(PALETTES["meadow"], scene.time, scene.weather, scene.season, seed)
    stage = set_stage(scene.place.kind, cutter, plan.frame)
    by_name = {look.character: look for look in looks}
    ways = facings(scene)
    shapes = tuple(
        draw_figure(by_name[one.character], feeling=one.feeling, pose=one.pose, facing=ways[one.character])
        for one in scene.figures
    )
    return plan, place_actors(scene, shapes, plan.frame, stage, seed)


@pytest.mark.parametrize("kind", ["garden", "island", "city", "meadow"])
def test_nobody_stands_on_the_far_line(kind: str, looks: Looks, scene: Scenes) -> None:
    figures = (
        Figure(character="pip", depth="near"),
        Figure(character="fox", depth="far", side="right", pose="run"),
    )
    page = scene(kind, figures=figures)
    plan, actors = placed(page, looks)
    stage = set_stage(kind, Cutter(PALETTES["meadow"], page.time, page.weather, page.season, 3), plan.frame)
    least = stage.far + 0.19 * (stage.near - stage.far)
    assert all(one.floor >= least for one in actors)


@pytest.mark.parametrize("count", [2, 3, 4, 5, 6])
def test_no_face_covers_another_whatever_the_sides(count: int, looks: Looks, scene: Scenes) -> None:
    for shot, side, room in product(("wide", "middle", "close"), ("left", "centre"), (0.2, 0.45)):
        figures = tuple(
            Figure(character=name, side=side, depth=("near", "middle", "far")[i % 3])
            for i, name in enumerate(CROWD[:count])
        )
        _, actors = placed(scene(figures=figures, shot=shot), looks, room=room)
        assert len(actors) == count
        assert faces_apart(actors), (shot, side, room)


@pytest.mark.parametrize("shot", ["wide", "middle", "journey", "vignette"])
def test_everybody_stands_on_the_page_and_clear_of_the_words(shot: str, looks: Looks, scene: Scenes) -> None:
    for name, who in product(("page-01", "page-02"), (CROWD[:1], CROWD[:3], CROWD)):
        plan, actors = placed(scene(name=name, who=who, shot=shot), looks)
        box = plan.box
        for one in actors:
            x, y, radius = one.head
            assert x - radius > 20
            assert x + radius < 980
            assert y - radius > 0
            assert one.y <= 1000
            below_the_top_words = plan.frame.text == "bottom" or one.y - one.height > box.y + box.height - 2
            above_the_low_words = plan.frame.text == "top" or one.y < box.y
            assert below_the_top_words, (name, one.figure.character, one.y - one.height, box)
            assert above_the_low_words


def test_a_hero_alone_fills_a_good_part_of_a_middle_shot(looks: Looks, scene: Scenes) -> None:
    _, (hero,) = placed(scene(who=("pip",), focus="pip"), looks)
    assert 330 < hero.height < 600


def test_nearer_figures_stand_lower_and_larger(looks: Looks, scene: Scenes) -> None:
    figures = (
        Figure(character="fox", side="left", depth="far"),
        Figure(character="pip", side="right", depth="near"),
    )
    _, actors = placed(scene(figures=figures), looks)
    by_name = {one.figure.character: one for one in actors}
    assert by_name["pip"].floor > by_name["fox"].floor
    assert by_name["pip"].scale > by_name["fox"].scale


def test_speakers_face_each_other(scene: Scenes) -> None:
    figures = (
        Figure(character="pip", side="right", facing="right", toward="fox"),
        Figure(character="fox", side="left", facing="left", toward="pip"),
    )
    assert facings(scene(figures=figures)) == {"pip": "left", "fox": "right"}


def test_who_flies_is_off_the_ground(looks: Looks, scene: Scenes) -> None:
    _, actors = placed(scene(figures=(Figure(character="owl", pose="fly"),)), looks)
    assert actors[0].y < actors[0].floor - 40


def test_words_change_sides_from_page_to_page(scene: Scenes) -> None:
    sides = [plan_page(scene(name=f"page-{number:02d}"), 0.3, 1).frame.text for number in range(1, 5)]
    assert sides == ["top", "bottom", "top", "bottom"]


def test_words_stand_below_a_moon(scene: Scenes) -> None:
    page = scene(name="page-01", things=({"kind": "moon", "spot": "sky"},))
    assert plan_page(page, 0.3, 1).frame.text == "bottom"


@pytest.mark.parametrize("room", [0.18, 0.3, 0.45])
def test_the_text_box_is_as_large_as_asked(room: float, scene: Scenes) -> None:
    for name in ("page-01", "page-02"):
        box = plan_page(scene(name=name), room, 1).box
        assert box.width >= 820
        assert room * 1000 - 50 <= box.height <= room * 1000
        assert box.y >= 40
        assert box.y + box.height <= 960


def test_a_held_thing_is_at_the_hand(looks: Looks, scene: Scenes) -> None:
    page = scene(
        figures=(Figure(character="pip", holding="lantern"),), things=({"kind": "lantern", "spot": "held"},)
    )
    plan, actors = placed(page, looks)
    cutter = Cutter(PALETTES["meadow"], "day", "clear", "summer", 3)
    (thing,) = place_props(page, actors, plan.frame, set_stage("meadow", cutter, plan.frame), 3)
    hand = actors[0].hand
    assert abs(thing.x - hand[0]) < 5
    assert abs(thing.y - thing.size - hand[1]) < 0.2 * thing.size


def test_things_in_the_sky_hide_no_face(looks: Looks, scene: Scenes) -> None:
    page = scene(who=CROWD[:3], things=({"kind": "moon", "spot": "sky", "side": "left", "size": "large"},))
    plan, actors = placed(page, looks)
    cutter = Cutter(PALETTES["meadow"], "day", "clear", "summer", 3)
    (moon,) = place_props(page, actors, plan.frame, set_stage("meadow", cutter, plan.frame), 3)
    for one in actors:
        x, y, radius = one.head
        apart = (
            abs(moon.x - x) > radius + moon.size * 0.4
            or abs(moon.y - moon.size / 2 - y) > radius + moon.size * 0.4
        )
        assert apart


@pytest.mark.parametrize("seed", range(4))
def test_without_words_the_whole_page_is_open(seed: int, scene: Scenes) -> None:
    plan = plan_page(scene().model_copy(update={"name": "picture"}), 0.0, seed)
    assert (plan.frame.text, plan.frame.top, plan.frame.bottom) == ("bottom", 0.0, 980.0)


def test_one_who_stands_behind_is_covered_but_a_little(looks: Looks, scene: Scenes) -> None:
    sides = ("left", "right", "centre", "left", "right")
    for who in (CROWD[:5], CROWD[1:], (*CROWD[2:], "pip")):
        figures = tuple(Figure(character=name, side=side) for name, side in zip(who, sides, strict=True))
        _, actors = placed(scene(figures=figures), looks)
        row = sorted(actors, key=lambda one: one.x)
        for left, right in pairwise(row):
            behind = min((left, right), key=lambda one: one.floor)
            covered = left.x + left.width / 2 - (right.x - right.width / 2)
            assert covered <= 0.27 * behind.width
        assert row[0].x - row[0].width / 2 >= 40
        assert row[-1].x + row[-1].width / 2 <= 960


def test_necks_that_reach_out_do_not_meet(artist: PaperIllustrator, brief: Brief, scene: Scenes) -> None:
    slow = [
        Character(id=name, name=name, kind="turtle", noun="turtle", category="animal", role=name)
        for name in ("tib", "tob")
    ]
    looks = artist.dress(slow, brief, seed=3)
    for reach in ("stand", "walk", "hug"):
        figures = (
            Figure(character="tib", side="left", toward="tob", pose=reach),
            Figure(character="tob", side="right", toward="tib", pose=reach),
        )
        _, (one, two) = placed(scene(figures=figures), looks)
        (left, _, left_radius), (right, _, right_radius) = sorted((one.head, two.head))
        assert right - left > 0.8 * (left_radius + right_radius)


@pytest.mark.parametrize("name", ["page-01", "page-02"])
def test_nobody_and_nothing_stands_in_the_margin_that_is_trimmed(
    name: str, artist: PaperIllustrator, looks: Looks, brief: Brief, scene: Scenes
) -> None:
    things = ({"kind": "button", "count": 3}, {"kind": "cookie", "side": "left"})
    page = scene(name=name, who=CROWD[:2], things=things, shot="wide")
    drawn = artist.draw(page, looks, brief, seed=3, text_room=0.3)
    picture = Picture(
        name=name, file="", digest="", alt="", text_box=drawn.text_box, ink=drawn.ink, paper=drawn.paper
    )
    assert look_at(picture, drawn.svg).things_out == ()


def test_a_close_picture_crops_nobody_little_away(looks: Looks, scene: Scenes) -> None:
    figures = (
        Figure(character="mouse", side="left", toward="bear"),
        Figure(character="bear", side="right", toward="mouse"),
    )
    plan, actors = placed(scene(figures=figures, shot="close"), looks)
    assert all(one.y <= plan.frame.bottom for one in actors)
