"""A room is one room for the whole book, and no two pages in a row see the same of it."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from fabula.core.values import Figure, Place, Prop, SceneGraph
from fabula.illustrators.paper.camera import Camera, camera_for, turned_round, viewed
from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.page import Page
from fabula.illustrators.paper.palette import PALETTES
from fabula.illustrators.paper.places import Frame, set_stage
from fabula.illustrators.paper.props import place_props

FRAME = Frame("bottom", 660, 0, 660, 360, "middle")


def room(name: str = "page-02", kind: str = "kitchen", **more: object) -> SceneGraph:
    return SceneGraph(name=name, place=Place(kind=kind, label=kind), **more)  # type: ignore[arg-type]


def drawn(scene: SceneGraph, seed: int, book: int = 7) -> str:
    return Page(scene, (), PALETTES["meadow"], seed, 0.25, 0.5, "papercut", book).drawn().svg


def colours(svg: str) -> list[str]:
    return re.findall(r'data-prop|fill="(#\w{6})"', svg)


def test_a_room_is_the_same_on_another_page_and_another_in_another_book() -> None:
    one = drawn(room("page-02", shot="wide"), seed=1)
    other = drawn(room("page-04", shot="wide"), seed=2)
    elsewhere = drawn(room("page-04", shot="wide"), seed=2, book=8)
    assert re.findall(r'd="([^"]{40,})"', one)[:20] == re.findall(r'd="([^"]{40,})"', other)[:20]
    assert drawn(room("page-02", "cottage", shot="wide"), seed=1) != elsewhere


def test_open_country_is_another_spot_on_every_page() -> None:
    assert drawn(room("page-02", "forest"), seed=1) != drawn(room("page-02", "forest"), seed=2)


def test_neighbouring_pages_look_elsewhere() -> None:
    stage = set_stage("kitchen", Cutter(PALETTES["meadow"], "day", "clear", "summer", 1), FRAME)
    views = [camera_for(room(), FRAME, stage, turn=turn) for turn in range(1, 12)]
    assert all(abs(one.x - other.x) > 20 for one, other in pairwise(views))
    assert all(one.seen(-20, 0)[0] <= 1e-6 and one.seen(1020, 0)[0] >= 999.99 for one in views)


@pytest.mark.parametrize("turn", range(1, 7))
def test_what_a_page_needs_is_in_sight(turn: int) -> None:
    stage = set_stage("bedroom", Cutter(PALETTES["meadow"], "day", "clear", "summer", 1), FRAME)
    abed = room(figures=(Figure(character="hero", pose="sleep"),))
    seen = viewed(stage, camera_for(abed, FRAME, stage, turn=turn))
    assert seen.bed is not None
    assert seen.bed[0] - seen.bed[2] / 2 > 0
    assert seen.bed[0] + seen.bed[2] / 2 < 1000
    moonlit = room(props=(Prop(kind="moon", label="moon", spot="sky"),))
    seen = viewed(stage, camera_for(moonlit, FRAME, stage, turn=turn))
    assert seen.window is not None
    assert 0 < seen.window[0] < 1000


def test_nobody_turns_away_from_the_bed_or_from_the_window_that_a_page_needs() -> None:
    assert turned_round(room(), 3)
    assert not turned_round(room(), 4)
    assert not turned_round(room(figures=(Figure(character="hero", pose="lie"),)), 3)
    assert not turned_round(room(props=(Prop(kind="star", label="star", spot="sky"),)), 3)
    assert not turned_round(room(figures=(Figure(character="hero", pose="sit", on="chair"),)), 3)


@pytest.mark.parametrize("kind", ["kitchen", "cottage", "bedroom", "school"])
def test_the_other_wall_is_another_and_has_the_colours_of_its_room(kind: str) -> None:
    wall, other = drawn(room("page-02", kind), seed=1), drawn(room("page-03", kind), seed=1)
    assert drawn(room("page-03", kind, time="night"), seed=1) != other
    assert len(set(colours(wall)) & set(colours(other))) >= 3
    assert "<svg" in other
    assert wall != other


def test_a_view_moves_whatever_lies_in_a_place() -> None:
    stage = set_stage("kitchen", Cutter(PALETTES["meadow"], "day", "clear", "summer", 1), FRAME)
    seen = viewed(stage, Camera(2.0, 500, 400))
    assert stage.surface is not None
    assert seen.surface is not None
    assert seen.surface[0] == pytest.approx(500 + (stage.surface[0] - 500) * 2)
    assert seen.surface[2] == pytest.approx(stage.surface[2] * 2)
    assert seen.far == pytest.approx(400 + (stage.far - 400) * 2)


def test_the_bars_of_a_window_lie_over_the_moon_in_it() -> None:
    bare = room("page-02", "bedroom", time="night")
    moonlit = room("page-02", "bedroom", time="night", props=(Prop(kind="moon", label="moon", spot="sky"),))
    after = drawn(moonlit, seed=1).split('data-prop="moon"')[1]
    assert after.index('stroke-linecap="round"') < after.index('class="grain"')
    assert 'data-prop="moon"' not in drawn(bare, seed=1)


def test_a_coat_for_which_the_wall_has_no_room_lies_lower() -> None:
    coats = room("page-02", "school", props=(Prop(kind="coat", label="coat", spot="ground", side="centre"),))
    svg = drawn(coats, seed=1)
    y = float(re.findall(r'data-prop="coat"[^>]*><g transform="translate\([-\d.]+[ ,]([-\d.]+)', svg)[0])
    assert y > 300


@pytest.mark.parametrize("text", ["page-02", "page-04", "page-05"])
def test_a_storys_clock_hangs_where_the_room_has_its_own(text: str) -> None:
    stories = room(text, "cottage", props=(Prop(kind="clock", label="clock", spot="air", side="left"),))
    assert drawn(stories, seed=1).count('data-prop="clock"') == 1
    page = Page(stories, (), PALETTES["meadow"], 1, 0.25, 0.5, "papercut", 7)
    stage = set_stage("cottage", page.cutter, FRAME)
    left, top, right, low = dict(stage.own)["clock"]
    (clock,) = place_props(stories, [], FRAME, stage, 1)
    assert abs(clock.x - (left + right) / 2) < 40
    assert clock.y == pytest.approx(low)
    assert clock.size == pytest.approx(1.15 * (low - top))


@pytest.mark.parametrize("kind", ["cottage", "kitchen", "bedroom"])
def test_the_door_of_a_room_is_its_own(kind: str) -> None:
    door = room("page-02", kind, props=(Prop(kind="door", label="door"),))
    assert turned_round(door, 2)
    page = Page(door, (), PALETTES["meadow"], 1, 0.25, 0.5, "papercut", 7)
    page.cutter.turned = True
    assert not place_props(door, [], FRAME, set_stage(kind, page.cutter, FRAME), 1)


@pytest.mark.parametrize(("kind", "base"), [("cottage", "fire"), ("meadow", "")])
def test_a_pot_in_a_room_stands_on_a_stove(kind: str, base: str) -> None:
    pot = room("page-02", kind, props=(Prop(kind="pot", label="pot"),))
    page = Page(pot, (), PALETTES["meadow"], 1, 0.25, 0.5, "papercut", 7)
    (placed,) = place_props(pot, [], FRAME, set_stage(kind, page.cutter, FRAME), 1)
    assert placed.base == base
