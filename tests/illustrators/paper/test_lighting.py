"""Light and what lies nearest: lamps indoors, shade in the corners, grass and branches outdoors."""

from __future__ import annotations

import pytest

from fabula.core.values import Place, Prop, SceneGraph
from fabula.core.words import MoodName
from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.hours import light
from fabula.illustrators.paper.lighting import clearing, darkness, shining
from fabula.illustrators.paper.page import Page
from fabula.illustrators.paper.palette import PALETTES, lch
from fabula.illustrators.paper.places.stage import Frame


def drawn(kind: str, seed: int = 1, **more: object) -> str:
    scene = SceneGraph(name="page-02", place=Place(kind=kind, label=kind), **more)  # type: ignore[arg-type]
    return Page(scene, (), PALETTES["meadow"], seed, 0.25, 0.5, "papercut", 7).drawn().svg


def test_a_lamp_lights_people_warmer_and_brighter_than_the_night_does() -> None:
    for colour in ("#e7b98f", "#4f7fc0", "#f4efe6"):
        outside, inside = lch(light(colour, "night")), lch(light(colour, "night", indoors=True))
        assert inside[0] > outside[0] + 0.05
        assert light(colour, "day", "rain", indoors=True) == colour
    skin = lch(light("#e7b98f", "night", indoors=True))
    assert 30 < skin[2] < 90


def test_a_lantern_is_the_only_light_of_its_page() -> None:
    lantern = (Prop(kind="lantern", label="lantern"),)
    frame = Frame("bottom", 700.0, -20.0, 700.0, 420.0, "middle")
    lights = [(300.0, 500.0, 80.0)]
    night = Cutter(
        PALETTES["meadow"], "night", "clear", "summer", 1, indoor=True, named=frozenset(("lantern",))
    )
    day = Cutter(PALETTES["meadow"], "day", "clear", "summer", 1, indoor=True)
    assert darkness(night, frame, lights)
    assert 'cx="300"' in shining(night, frame, lights)
    assert not darkness(day, frame, lights) + shining(day, frame, lights) + shining(night, frame, [])
    assert drawn("living-room", time="night", props=lantern) != drawn("living-room", time="night")


def test_the_ground_clears_behind_the_deep_in_tone() -> None:
    night = Cutter(PALETTES["meadow"], "night", "clear", "summer", 1)
    deep, pale = (500.0, 700.0, 200.0, 400.0, 0.35), (500.0, 700.0, 200.0, 400.0, 0.75)
    assert (
        clearing(night, [deep], deep).count("<ellipse") > clearing(night, [pale], pale).count("<ellipse") > 0
    )
    assert not clearing(night, [], None)


def test_corners_of_every_place_lie_in_shade() -> None:
    for kind, time in (("kitchen", "night"), ("kitchen", "day"), ("meadow", "day"), ("meadow", "night")):
        assert "radialGradient" in drawn(kind, time=time)


def test_the_sun_lies_on_the_floor_only_where_there_is_sun() -> None:
    sunny, rainy = drawn("kitchen", weather="clear"), drawn("kitchen", weather="rain")
    assert sunny.count('<g class="glow">') > rainy.count('<g class="glow">')


@pytest.mark.parametrize("kind", ["meadow", "seashore", "snowfield", "city", "forest"])
def test_the_ground_is_another_on_every_page_and_small(kind: str) -> None:
    one, other = drawn(kind, 1), drawn(kind, 2)
    assert one != other
    assert len(one) < 120_000


def test_trouble_lies_cooler_and_deeper_than_joy_and_everybody_keeps_their_colours() -> None:
    def wall(mood: MoodName) -> tuple[float, float, float]:
        cutter = Cutter(PALETTES["meadow"], "day", "clear", "summer", 3, mood=mood)
        return lch(cutter.role("ground"))

    joy, calm, tense = wall("joyful"), wall("calm"), wall("tense")
    assert tense[0] < calm[0] - 0.02
    assert joy[1] > tense[1]
    assert max(abs(joy[0] - calm[0]), abs(tense[0] - calm[0])) < 0.1
