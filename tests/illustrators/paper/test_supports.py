"""Nothing floats and no supper lies in the grass: what things lie on and hang from."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from lxml import etree

from fabula.core.values import Brief, Look, SceneGraph
from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.engine import PaperIllustrator
from fabula.illustrators.paper.layout import plan_page
from fabula.illustrators.paper.palette import PALETTES
from fabula.illustrators.paper.places import Stage, set_stage
from fabula.illustrators.paper.places.furniture import clock
from fabula.illustrators.paper.props import Placed, place_props
from fabula.illustrators.paper.supports import Rested, floats, is_meal, is_worn

Scenes = Callable[..., SceneGraph]
SVG = "{http://www.w3.org/2000/svg}"


def placed(scene: SceneGraph) -> tuple[list[Placed], Stage]:
    frame = plan_page(scene, 0.26, 3).frame
    stage = set_stage(scene.place.kind, Cutter(PALETTES["meadow"], "day", "clear", "summer", 3), frame)
    return place_props(scene, [], frame, stage, 3), stage


def only(scene: SceneGraph) -> Placed:
    found, _ = placed(scene)
    assert len(found) == 1
    return found[0]


def support(one: Placed) -> str:
    return one.prop.on if isinstance(one.prop, Rested) else ""


def drawn(artist: PaperIllustrator, looks: tuple[Look, ...], brief: Brief, scene: SceneGraph) -> Any:
    return etree.fromstring(artist.draw(scene, looks, brief, seed=3).svg.encode())


@pytest.mark.parametrize("kind", ["bread", "pizza", "cake", "soup", "gimbap"])
@pytest.mark.parametrize("spot", ["ground", "air"])
def test_food_on_a_meadow_comes_with_its_cloth(kind: str, spot: str, scene: Scenes) -> None:
    assert support(only(scene("meadow", who=(), things=({"kind": kind, "spot": spot},)))) == "cloth"


def test_a_cloth_is_drawn_under_the_bread(
    artist: PaperIllustrator, looks: tuple[Look, ...], brief: Brief, scene: Scenes
) -> None:
    def marks(kind: str) -> int:
        page = drawn(artist, looks, brief, scene("meadow", things=({"kind": kind},)))
        thing = next(one for one in page.iter(f"{SVG}g") if one.get("data-prop") == kind)
        return sum(1 for _ in thing.iter(f"{SVG}clipPath"))

    assert marks("bread") > marks("pebble")


def test_three_soups_share_one_cloth_and_lie_on_it(scene: Scenes) -> None:
    found, _ = placed(scene("meadow", who=(), things=({"kind": "soup", "count": 3},)))
    assert [support(one) for one in found] == ["cloth", "plate", "plate"]
    xs = [one.x for one in found]
    assert max(xs) - min(xs) < 2.4 * found[0].size
    assert found[0].depth < found[1].depth < found[2].depth  # the cloth lies under them all


def test_food_in_a_room_stands_on_the_table_on_a_plate(scene: Scenes) -> None:
    found, stage = placed(scene("kitchen", who=(), things=({"kind": "bread", "spot": "ground"},)))
    assert stage.surface is not None
    x, y, wide = stage.surface
    assert support(found[0]) == "plate"
    assert abs(found[0].y - y) < 6
    assert abs(found[0].x - x) <= wide


@pytest.mark.parametrize("kind", ["apple", "pumpkin", "acorn", "pebble", "ball"])
def test_what_may_lie_on_the_ground_lies_there(kind: str, scene: Scenes) -> None:
    one = only(scene("meadow", who=(), things=({"kind": kind, "spot": "ground"},)))
    assert support(one) == ""
    assert not one.base


def test_a_letter_on_a_wall_is_pinned_where_nothing_else_hangs(scene: Scenes) -> None:
    for place in ("living-room", "bedroom", "school", "dentist", "kitchen"):
        found, stage = placed(scene(place, who=(), things=({"kind": "letter", "spot": "air"},)))
        one = found[0]
        assert support(one) == "note"
        middle = (one.x, one.y - one.size / 2)
        for left, top, right, bottom in stage.walls:
            assert not (left < middle[0] < right and top < middle[1] < bottom), place


def test_a_lantern_hangs_from_the_ceiling_indoors_and_from_a_pole_outside(scene: Scenes) -> None:
    inside, outside = (
        only(scene(place, who=(), things=({"kind": "lantern", "spot": "air"},)))
        for place in ("cottage", "meadow")
    )
    assert (support(inside), support(outside)) == ("cord", "pole")
    assert isinstance(inside.prop, Rested)
    assert isinstance(outside.prop, Rested)
    assert inside.y - inside.size - inside.prop.reach < 340  # the cord reaches the top of the picture
    assert outside.y + outside.prop.reach == pytest.approx(outside.depth)  # and the pole the ground


def test_a_lamp_in_the_air_of_a_room_is_put_on_the_table(scene: Scenes) -> None:
    found, stage = placed(scene("burrow", who=(), things=({"kind": "lamp", "spot": "air"},)))
    assert stage.surface is not None
    assert abs(found[0].y - stage.surface[1]) < 6


def test_what_is_worn_hangs_on_a_peg_or_lies_on_a_stump(scene: Scenes) -> None:
    hung = only(scene("bedroom", who=(), things=({"kind": "hat"},)))
    laid = only(scene("forest", who=(), things=({"kind": "scarf"},)))
    assert support(hung) == "peg"
    assert not hung.stands
    assert laid.base == "stump"
    assert not only(scene("bedroom", who=(), things=({"kind": "boot"},))).prop.model_extra
    assert support(only(scene("bedroom", who=(), things=({"kind": "boot"},)))) == ""


def test_kites_and_snowflakes_float_and_anvils_do_not() -> None:
    assert floats("kite")
    assert floats("snowflake")
    assert floats("song")
    assert not floats("clock")
    assert not floats("teapot")


def test_meals_and_clothes_are_known() -> None:
    assert is_meal("pizza")
    assert not is_meal("carrot")
    assert not is_meal("teapot")
    assert is_worn("coat")
    assert not is_worn("ball")


def test_a_door_stands_at_the_wall_of_a_room_and_not_in_its_middle(scene: Scenes) -> None:
    found, stage = placed(scene("hair-salon", who=(), things=({"kind": "door", "size": "large"},)))
    assert found[0].y < stage.far
    assert found[0].depth <= 0  # behind everybody
    outside, meadow = placed(scene("meadow", who=(), things=({"kind": "door", "size": "large"},)))
    assert outside[0].y >= meadow.far


def test_a_letter_out_of_doors_lies_on_a_stump(scene: Scenes) -> None:
    one = only(scene("cave", who=(), things=({"kind": "letter", "spot": "air"},)))
    assert one.base == "stump"


def test_an_open_umbrella_that_nobody_holds_lies_on_its_rim(scene: Scenes) -> None:
    for spot in ("ground", "surface"):
        page = scene(things=({"kind": "umbrella", "spot": spot, "size": "large"},))
        one = only(page)
        assert (support(one), one.base, one.stands) == ("tipped", "", True)


def test_a_bag_stands_on_the_ground(scene: Scenes) -> None:
    one = only(scene(things=({"kind": "bag", "spot": "ground"},)))
    assert (one.base, one.stands) == ("", True)


def test_a_shadow_on_the_ground_is_somebodys(
    artist: PaperIllustrator, looks: tuple[Look, ...], brief: Brief, scene: Scenes
) -> None:
    page = scene(things=({"kind": "shadow", "spot": "ground"},))
    svg = artist.draw(page, looks, brief, seed=3).svg
    assert svg.count('data-prop="shadow"') == 1
    assert svg.index('data-prop="shadow"') < svg.index("data-figure")


def test_a_room_with_the_storys_clock_has_no_second(
    artist: PaperIllustrator, looks: tuple[Look, ...], brief: Brief, scene: Scenes
) -> None:
    cutter = Cutter(PALETTES["meadow"], "day", "clear", "summer", 1)
    assert clock(cutter, 500, 200, 60)
    cutter.named = frozenset(["clock"])
    assert not clock(cutter, 500, 200, 60)
    svg = artist.draw(scene("cottage", things=({"kind": "clock", "spot": "air"},)), looks, brief, seed=3).svg
    assert svg.count('data-prop="clock"') == 1


def test_no_tree_grows_through_the_floor_of_a_room(scene: Scenes) -> None:
    assert not placed(scene("cottage", things=({"kind": "tree", "size": "large"},)))[0]
    assert support(only(scene(things=({"kind": "kite", "spot": "ground"},)))) == "tipped"


def test_what_stands_low_in_a_vignette_keeps_clear_of_its_round_corners(scene: Scenes) -> None:
    for side in ("left", "right"):
        one = only(scene(shot="vignette", things=({"kind": "doll", "side": side},)))
        assert 170 < one.x < 830
