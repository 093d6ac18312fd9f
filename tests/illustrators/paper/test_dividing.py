"""A dividing line goes away between two; a room's own table is not drawn twice; balloons float."""

from __future__ import annotations

from collections.abc import Callable

from fabula.core.values import Figure, Look, Prop, SceneGraph
from fabula.illustrators.paper.arranged import divides, dividing_at
from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.figures import draw_figure
from fabula.illustrators.paper.layout import Actor
from fabula.illustrators.paper.palette import PALETTES
from fabula.illustrators.paper.places import Frame, Stage, set_stage
from fabula.illustrators.paper.props import place_props, there_already

Scenes = Callable[..., SceneGraph]
Looks = tuple[Look, ...]
FRAME = Frame("bottom", 660, 0, 660, 360, "wide")


def stage_of(kind: str) -> Stage:
    return set_stage(kind, Cutter(PALETTES["meadow"], "day", "clear", "summer", 1), FRAME)


def two(looks: Looks) -> list[Actor]:
    fox = next(one for one in looks if one.character == "fox")
    return [
        Actor(Figure(character="fox", side=side), draw_figure(fox), x, 620, 0.8, 620)  # type: ignore[arg-type]
        for side, x in (("left", 250), ("right", 750))
    ]


def line(**more: object) -> Prop:
    return Prop(**{"kind": "line", "label": "line", "side": "centre"} | more)  # type: ignore[arg-type]


def test_a_line_between_two_goes_away_between_them(looks: Looks) -> None:
    actors, stage = two(looks), stage_of("meadow")
    assert divides(line(), actors)
    assert not divides(line(side="left"), actors)
    assert not divides(line(kind="ball"), actors)
    near, far = dividing_at(actors, stage, 0.0), dividing_at(actors, stage, 1.0)
    assert near[1] > stage.near > far[1]
    assert actors[0].x < far[0] < actors[1].x


def test_a_room_has_one_table_and_a_meadow_none() -> None:
    table = Prop(kind="table", label="table")
    assert there_already(table, stage_of("kitchen"))
    assert not there_already(table, stage_of("meadow"))
    assert not there_already(table.model_copy(update={"count": 2}), stage_of("kitchen"))


def test_a_balloon_that_nobody_holds_floats(scene: Scenes) -> None:
    things = ({"kind": "balloon", "spot": "ground"}, {"kind": "ball", "spot": "ground"})
    stage = stage_of("meadow")
    placed = {
        one.prop.kind: one for one in place_props(scene("meadow", who=(), things=things), [], FRAME, stage, 1)
    }
    assert placed["balloon"].y < stage.far < placed["ball"].y


def test_of_two_hats_one_may_be_worn_and_the_other_lie_about(looks: Looks, scene: Scenes) -> None:
    fox = next(one for one in looks if one.character == "fox")
    wearing = Figure(character="fox", wearing="hat")
    actor = Actor(wearing, draw_figure(fox), 500, 620, 0.8, 620)
    hats = scene("meadow", figures=(wearing,), things=({"kind": "hat", "count": 2},))
    placed = [
        one for one in place_props(hats, [actor], FRAME, stage_of("meadow"), 1) if one.prop.kind == "hat"
    ]
    assert len(placed) == 1
