"""Rows, heaps, rings and trails, and what lies beside whom."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from fabula.core.values import Brief, Figure, Look, Prop, SceneGraph
from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.engine import PaperIllustrator
from fabula.illustrators.paper.figures import draw_figure
from fabula.illustrators.paper.layout import Actor, place_actors, plan_page
from fabula.illustrators.paper.palette import PALETTES
from fabula.illustrators.paper.places import set_stage
from fabula.illustrators.paper.props import Placed, _clear, place_props

Scenes = Callable[..., SceneGraph]
Looks = tuple[Look, ...]


def placed(scene: SceneGraph, looks: Looks) -> tuple[list[Placed], list[Actor], float]:
    frame = plan_page(scene, 0.3, 3).frame
    stage = set_stage(scene.place.kind, Cutter(PALETTES["meadow"], "day", "clear", "summer", 3), frame)
    by_name = {look.character: look for look in looks}
    shapes = tuple(draw_figure(by_name[one.character]) for one in scene.figures)
    actors = place_actors(scene, shapes, frame, stage, 3)
    return place_props(scene, actors, frame, stage, 3), actors, frame.height


def test_a_row_lies_on_one_line_evenly(looks: Looks, scene: Scenes) -> None:
    things, _, _ = placed(scene(things=({"kind": "cup", "count": 6, "arranged": "row"},)), looks)
    assert len({round(one.y, 3) for one in things}) == 1
    steps = {round(right.x - left.x, 3) for left, right in pairwise(things)}
    assert len(things) == 6
    assert len(steps) == 1


def test_a_row_of_pebbles_between_two_goes_away_from_us(looks: Looks, scene: Scenes) -> None:
    things, _, _ = placed(scene(things=({"kind": "pebble", "count": 6, "arranged": "row"},)), looks)
    far_first = sorted(things, key=lambda one: one.y)
    assert len({round(one.y) for one in things}) == 6
    assert all(far.size < near.size for far, near in pairwise(far_first))


def test_a_trail_leads_away_over_the_ground(looks: Looks, scene: Scenes) -> None:
    things, _, _ = placed(scene(things=({"kind": "button", "count": 6, "arranged": "trail"},)), looks)
    near_first = sorted(things, key=lambda one: -one.y)
    assert len({round(one.y) for one in things}) == 6
    assert all(far.size < near.size for near, far in pairwise(near_first))
    assert abs(near_first[0].x - near_first[-1].x) > 150


def test_a_giant_heap_is_higher_than_whoever_stands_before_it(looks: Looks, scene: Scenes) -> None:
    page = scene(things=({"kind": "book", "count": 9, "arranged": "heap", "size": "giant"},))
    (heap,), actors, height = placed(page, looks)
    high = max(one.y for one in heap.pile) - min(one.y - one.size for one in heap.pile)
    assert high > max(one.height for one in actors)
    assert high < height
    assert len(heap.pile) > 9
    assert heap.depth < min(one.floor for one in actors)  # and nobody is behind it


def test_a_heap_is_one_thing_of_the_picture(
    artist: PaperIllustrator, looks: Looks, brief: Brief, scene: Scenes
) -> None:
    page = scene(things=({"kind": "shoe", "count": 9, "arranged": "heap", "size": "large"},))
    svg = artist.draw(page, looks, brief, seed=3).svg
    assert svg.count('data-prop="shoe"') == 1
    assert len(svg) < 150_000


def test_a_ring_goes_round_whoever_is_there(looks: Looks, scene: Scenes) -> None:
    page = scene(who=("pip",), things=({"kind": "stone", "count": 8, "arranged": "ring"},))
    things, (pip,), _ = placed(page, looks)
    assert min(one.x for one in things) < pip.x - pip.width / 2
    assert max(one.x for one in things) > pip.x + pip.width / 2
    assert min(one.depth for one in things) < pip.floor < max(one.depth for one in things)


def test_what_is_beside_somebody_lies_at_their_feet(looks: Looks, scene: Scenes) -> None:
    things, actors, _ = placed(scene(things=({"kind": "basket", "beside": "fox", "side": "left"},)), looks)
    fox = next(one for one in actors if one.figure.character == "fox")
    assert abs(things[0].x - fox.x) < fox.width / 2 + things[0].size
    assert abs(things[0].depth - fox.floor) < 20


def test_a_giant_pumpkin_fills_the_picture_behind_everybody(looks: Looks, scene: Scenes) -> None:
    (pumpkin,), actors, height = placed(scene(things=({"kind": "pumpkin", "size": "giant"},)), looks)
    assert pumpkin.size > 0.5 * height
    assert pumpkin.depth < min(one.floor for one in actors)


def test_those_turned_to_each_other_stand_close_with_the_hero_nearer(looks: Looks, scene: Scenes) -> None:
    figures = (
        Figure(character="pip", side="left", toward="fox"),
        Figure(character="fox", side="right", toward="pip"),
    )
    _, apart, _ = placed(scene(focus="pip"), looks)
    _, close, _ = placed(scene(figures=figures, focus="pip"), looks)
    assert abs(close[0].x - close[1].x) < abs(apart[0].x - apart[1].x) * 0.75
    assert close[-1].figure.character == "pip"


def test_a_jar_that_would_hide_somebody_stands_behind_them_and_a_cup_does_not(
    looks: Looks, scene: Scenes
) -> None:
    page = scene(who=("pip",))
    _, (pip,), _ = placed(page, looks)
    frame = plan_page(page, 0.3, 3).frame
    jar, cup = (
        _clear(
            Placed(Prop(kind=kind, label=kind), pip.x, pip.y + 20, share * pip.height, pip.floor + 20, 0),
            [pip],
            frame,
        )
        for kind, share in (("clay-jar", 0.55), ("cup", 0.15))
    )
    assert jar.depth < pip.floor < cup.depth
