"""Who lies down lies: wider than tall, the head the right way up, in bedding or on leaves."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import pytest

from fabula.core.values import Brief, Figure, Look, SceneGraph
from fabula.core.words import Time
from fabula.illustrators.paper.abed import put_to_bed, turned_over
from fabula.illustrators.paper.afloat import carried
from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.engine import PaperIllustrator
from fabula.illustrators.paper.figures import DrawnFigure, draw_figure
from fabula.illustrators.paper.figures.drawing import looking
from fabula.illustrators.paper.layout import Actor
from fabula.illustrators.paper.palette import PALETTES
from fabula.illustrators.paper.places import Frame, Stage, set_stage
from tests.illustrators.test_figures import look_of

Scenes = Callable[..., SceneGraph]
ANIMALS = ("fox", "bear", "cat", "elephant", "mouse", "panda", "squirrel")
PEOPLE = ("grandmother", "boy", "king", "mermaid", "baby", "hanbok-girl")


def tilt(drawn: DrawnFigure) -> float:
    (x1, y1), (x2, y2) = drawn.eyes
    return math.degrees(math.atan2(y2 - y1, x2 - x1))


def box(drawn: DrawnFigure) -> tuple[float, float]:
    return drawn.width, drawn.height


@pytest.mark.parametrize("kind", [*ANIMALS, *PEOPLE])
@pytest.mark.parametrize("facing", ["left", "right"])
def test_a_sleeper_is_wider_than_tall(kind: str, facing: str) -> None:
    wide, high = box(draw_figure(look_of(kind), pose="sleep", facing=facing))  # type: ignore[arg-type]  # one of two
    assert wide > high


@pytest.mark.parametrize("kind", ANIMALS)
@pytest.mark.parametrize("pose", ["lie", "sleep"])
def test_an_animal_lies_with_its_face_the_right_way_up(kind: str, pose: str) -> None:
    drawn = draw_figure(look_of(kind), pose=pose)  # type: ignore[arg-type]  # one of two
    assert abs(tilt(drawn)) < 25
    assert drawn.head[1] < 0


@pytest.mark.parametrize("kind", PEOPLE)
def test_a_person_asleep_lies_on_a_pillow_under_a_quilt(kind: str) -> None:
    look = look_of(kind)
    plain, asleep = draw_figure(look), draw_figure(look, pose="sleep", bedding=True)
    unmarked = [one.svg.count("<path") - one.svg.count("data-part") for one in (plain, asleep)]
    assert unmarked[1] > unmarked[0]
    assert look.colours["accent"] in asleep.svg
    assert 35 < abs(tilt(asleep)) < 85  # on the cheek, neither upright nor upside down
    assert abs(tilt(draw_figure(look, pose="lie"))) < 25


def test_bedding_is_mirrored_with_its_sleeper() -> None:
    look = look_of("boy")
    right, left = (draw_figure(look, pose="sleep", facing=way, bedding=True) for way in ("right", "left"))
    assert right.head[0] == pytest.approx(-left.head[0], abs=0.2)
    assert right.svg != left.svg


def resting_place(kind: str, *, green: bool, pose: str = "sleep") -> str:
    cutter = Cutter(PALETTES["meadow"], "night", "clear", "summer", 3)
    stage = Stage(
        back="", front="", far=400, near=600, quiet_top="#ffffff", quiet_bottom="#ffffff", green=green
    )
    carrier = carried(cutter, stage, look_of(kind), pose, (500, 560), 260)
    return carrier.behind + carrier.before


def test_an_animal_sleeps_on_leaves_where_there_are_any_and_else_on_a_cushion() -> None:
    cushion, leaves = (resting_place("fox", green=green) for green in (False, True))
    assert cushion
    assert leaves
    assert cushion.count("<path") < leaves.count("<path")
    assert not resting_place("fox", green=True, pose="stand")
    assert not resting_place("boy", green=True)  # people bring their own
    assert not resting_place("owl", green=True)  # birds perch


def test_a_sleeping_page_draws_whole(
    artist: PaperIllustrator, looks: tuple[Look, ...], brief: Brief, scene: Scenes
) -> None:
    figures = (
        Figure(character="pip", pose="sleep", side="left"),
        Figure(character="gran", pose="sleep", side="right"),
    )
    for place in ("bedroom", "burrow", "forest", "desert"):
        one = scene(place, figures=figures, time="night")
        assert artist.draw(one, looks, brief, seed=3).svg == artist.draw(one, looks, brief, seed=3).svg


def actor(name: str, pose: str, x: float, facing: str = "right") -> Actor:
    figure = Figure(character=name, pose=pose)  # type: ignore[arg-type]  # a pose by its word
    drawn = draw_figure(look_of(name), pose=figure.pose, facing=facing)  # type: ignore[arg-type]  # one of two
    return Actor(figure, drawn, x, 600, 1.2, 600)


ROOM = Stage(
    back="", front="", far=400, near=600, quiet_top="#ffffff", quiet_bottom="#ffffff", bed=(730, 420, 420, 1)
)


def test_the_sleeper_lies_in_the_bed_of_the_room_its_head_at_the_pillow() -> None:
    for facing in ("left", "right"):
        (laid,) = put_to_bed([actor("fox", "sleep", 300, facing)], ROOM, "fox")
        assert (laid.y, laid.floor) == (420, 420)
        assert abs(laid.x - 730) < 60  # with the pillow's overhang it fills the bed evenly
        assert laid.width <= 420
        assert laid.head[0] > laid.x  # the pillow lies right
        assert 60 < laid.face[0] < laid.face[2] < 940


@pytest.mark.parametrize("name", ["mouse", "fox", "boy", "bear", "baby"])
@pytest.mark.parametrize("pose", ["sleep", "lie", "sit"])
def test_one_quilt_covers_a_bed_to_its_foot_whoever_is_in_it(name: str, pose: str) -> None:
    room = replace(ROOM, walls=((60, 80, 200, 200),))
    one = actor(name, pose, 300)
    figure = one.figure.model_copy(update={"inside": "bed"})
    drawn = draw_figure(look_of(name), pose=figure.pose, facing="left", bedding=True)
    (laid,) = put_to_bed([replace(one, figure=figure, drawn=drawn)], room, name)
    assert laid.drawn.asked is not None
    assert laid.drawn.asked.bedstead is not None
    foot = laid.x - laid.scale * laid.drawn.asked.bedstead.foot  # the pillow lies right
    assert foot == pytest.approx(730 - 210 + 0.045 * 420, abs=1)
    assert 730 + 210 - 0.4 * 420 < laid.head[0] < 730 + 210
    assert laid.height <= 420
    assert laid.drawn.svg.count('data-joint="bedding"') == (2 if pose == "sit" else 1)


def test_a_mattress_on_the_floor_lies_before_the_tables_but_hides_nobody() -> None:
    room = replace(ROOM, bed=None, walls=((60, 80, 200, 200),), far=600, near=700)
    drawn = draw_figure(look_of("boy"), pose="sleep", bedding=True)
    asleep = replace(actor("boy", "sleep", 500), drawn=drawn)
    (laid,) = put_to_bed([asleep], room, "boy")
    assert laid.y == laid.floor == 640
    assert put_to_bed([asleep, actor("fox", "stand", 520)], room, "boy")[0].floor == 600


@pytest.mark.parametrize("x", [200, 780])
def test_who_has_to_do_with_the_sleeper_is_turned_to_the_bed(x: float) -> None:
    gran = actor("grandmother", "give", x, "right" if x > 500 else "left")
    gran = replace(gran, figure=gran.figure.model_copy(update={"toward": "fox"}))
    laid, turned = put_to_bed([actor("fox", "sleep", 300), gran], ROOM, "fox")
    assert turned.drawn.asked is not None
    assert turned.drawn.asked.facing == ("right" if laid.x > turned.x else "left")


def test_two_who_sit_up_in_one_bed_do_so_side_by_side() -> None:
    pair = [actor("fox", "sit", 300), actor("rabbit", "read", 500)]
    pair = [replace(one, figure=one.figure.model_copy(update={"inside": "bed"})) for one in pair]
    laid, other = put_to_bed(pair, ROOM, "fox")
    assert (laid.y, other.y) == (420, 420)
    assert other.x < laid.x  # the pillow lies right
    assert other.x - other.width / 2 > 730 - 210


def test_a_sleeper_turned_over_stays_so_when_it_looks_at_something() -> None:
    for name in ("fox", "boy"):
        drawn = draw_figure(look_of(name), pose="lie", bedding=True)
        turned = turned_over(drawn)
        assert turned.head[0] * drawn.head[0] < 0
        assert turned.eyes[0][0] < turned.eyes[1][0]
        assert looking(turned, (0.6, 0.2)).head[0] * turned.head[0] > 0


@pytest.mark.parametrize("kind", ["fox", "owl", "boy", "king", "robot", "swan", "bear"])
def test_everybody_lies_in_a_bed_the_same_way(kind: str) -> None:
    drawn = draw_figure(look_of(kind), pose="sleep", facing="right", bedding=True)
    assert drawn.svg.count('data-joint="bedding"') == 2  # the pillow below, the quilt over all
    assert drawn.head[0] < 0
    assert drawn.width > drawn.height
    assert 30 < abs(tilt(drawn)) < 90


def test_a_bean_lies_on_its_pillow_and_a_cloud_stays_as_wide_as_it_is() -> None:
    bean = draw_figure(look_of("bean"), pose="sleep", bedding=True)
    assert 'data-joint="bedding"' in bean.svg
    assert bean.width > bean.height
    cloud = draw_figure(look_of("cloud"), pose="sleep", bedding=True)
    assert 'data-joint="bedding"' not in cloud.svg
    assert cloud.width > cloud.height


def test_a_bird_asleep_without_a_bed_does_not_stand() -> None:
    awake, asleep = draw_figure(look_of("swan")), draw_figure(look_of("swan"), pose="sleep")
    assert asleep.height < awake.height


@pytest.mark.parametrize("place", ["cottage", "city", "village"])
def test_where_people_live_a_bed_stands_in_a_room(
    artist: PaperIllustrator, looks: tuple[Look, ...], brief: Brief, scene: Scenes, place: str
) -> None:
    figures = (Figure(character="pip", pose="sleep", inside="bed"),)
    svg = artist.draw(scene(place, figures=figures, things=({"kind": "bed"},)), looks, brief, seed=3).svg
    assert '<g data-prop="bed" data-kind="bed"/>' in svg


def test_nobody_stands_before_the_bed_and_one_sleeper_has_it() -> None:
    fox, bear, boy = actor("fox", "sleep", 300), actor("bear", "stand", 700), actor("boy", "sleep", 250)
    laid, *others = put_to_bed([bear, fox, boy], ROOM, "boy")
    assert laid.figure.character == "boy"
    assert [one.figure.character for one in others] == ["bear", "fox"]
    assert others[0].x == 300
    assert others[1].y == 600  # the fox keeps to the floor


def test_without_a_bed_or_a_sleeper_nobody_moves() -> None:
    awake, asleep = [actor("fox", "stand", 300)], [actor("fox", "sleep", 300)]
    assert put_to_bed(awake, ROOM, "fox") == awake
    assert put_to_bed(asleep, replace(ROOM, bed=None), "fox") == asleep


def test_bedroom_and_ward_have_a_bed_inside_the_page() -> None:
    rooms: tuple[tuple[str, Time], ...] = (("bedroom", "day"), ("hospital", "night"))
    for kind, time in rooms:
        for seed in range(6):
            cutter = Cutter(PALETTES["meadow"], time, "clear", "summer", seed)
            bed = set_stage(kind, cutter, Frame("bottom", 700, 0, 700, 390, "middle")).bed
            assert bed is not None
            assert bed[0] - bed[2] / 2 > 40
            assert bed[0] + bed[2] / 2 < 960


@pytest.mark.parametrize("kind", ["owl", "spider", "robot", "frog"])
def test_the_short_and_stout_lie_low_in_their_bed(kind: str) -> None:
    room = replace(ROOM, walls=((0.0, 0.0, 90.0, 90.0),))
    (laid,) = put_to_bed([actor(kind, "sleep", 300)], room, kind)
    assert ROOM.bed is not None
    assert laid.height <= 0.4 * ROOM.bed[2]
