"""Hours and weathers: each has clear colours of its own, and figures keep theirs in all of them."""

from __future__ import annotations

from typing import Any

import pytest

from fabula.core.words import Time, Weather
from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.hours import on_figures, turned
from fabula.illustrators.paper.palette import PALETTES, hue_gap, lch
from fabula.illustrators.paper.sky import FOG_BY_DEPTH, puddles


def cutter(time: Time, weather: Weather = "clear", **more: Any) -> Cutter:
    return Cutter(PALETTES["meadow"], time, weather, "summer", 1, **more)


@pytest.mark.parametrize("time", ["dawn", "dusk", "night"])
def test_land_is_neither_grey_nor_brown_at_any_distance(time: Time) -> None:
    c = cutter(time)
    for depth in (0.0, 0.25, 0.5, 0.75, 1.0):
        _, chroma, hue = lch(c.land(depth))
        assert chroma > 0.04
        assert not 20 < hue < 90


def test_every_hour_has_a_sky_of_its_own() -> None:
    overhead = {time: lch(cutter(time).sky()) for time in ("dawn", "day", "dusk", "night")}
    assert overhead["night"][0] < 0.3
    assert hue_gap(overhead["dusk"][2], overhead["dawn"][2]) > 60
    for time in ("dawn", "dusk"):  # pale blue or rose overhead, peach where the sun is
        assert 40 < lch(cutter(time).sky(1.0))[2] < 90


@pytest.mark.parametrize("weather", ["rain", "fog", "snow", "cloudy"])
@pytest.mark.parametrize("time", ["day", "dusk", "night"])
def test_weather_leaves_figures_their_colours(time: Time, weather: Weather) -> None:
    for colour in ("#e7b98f", "#4f7fc0", "#c0392b"):
        assert on_figures(colour, time, weather) == on_figures(colour, time, "clear")


def test_rain_and_fog_are_not_grey() -> None:
    for weather in ("rain", "fog", "snow"):
        assert lch(cutter("day", weather).sky())[1] > 0.025
    assert lch(cutter("day", "rain").role("ground"))[1] > 0.07


def test_green_goes_to_violet_by_blue_and_water_the_short_way() -> None:
    hues = [lch(turned("#6aa84f", "#c98fd0", share))[2] for share in (0.25, 0.5, 0.75)]
    assert all(150 < hue < 310 for hue in hues)
    assert hues == sorted(hues)
    assert 200 < lch(turned("#5b9bd5", "#a9d0d8", 0.5))[2] < 260


def test_fog_lets_what_is_far_be_guessed() -> None:
    assert max(seen for _, seen in FOG_BY_DEPTH) <= 0.75


def test_puddles_lie_on_the_ground_and_differ_from_page_to_page() -> None:
    c = cutter("day", "rain")
    assert puddles(c, 500, 700, 1) != puddles(c, 500, 700, 2)


def test_snow_has_blue_shadows() -> None:
    assert 230 < lch(cutter("day", "snow").shade)[2] < 280


@pytest.mark.parametrize("dark", [{"named": frozenset(("lantern",))}, {"mood": "sad"}, {"asleep": True}])
def test_a_room_is_dark_with_a_light_of_its_own_in_trouble_and_in_sleep(dark: dict[str, Any]) -> None:
    lit, out = cutter("night", indoor=True), cutter("night", indoor=True, **dark)
    assert lit.lit_up
    assert not out.lit_up
    assert lch(out.role("room"))[0] < lch(lit.role("room"))[0] - 0.1
    assert hue_gap(lch(out.role("room"))[2], 262) < hue_gap(lch(lit.role("room"))[2], 262)
