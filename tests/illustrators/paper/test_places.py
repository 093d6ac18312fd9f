"""Places: all that the lexicon names are drawn, unknown ones as the nearest."""

from __future__ import annotations

import pytest
from lxml import etree

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.palette import PALETTES
from fabula.illustrators.paper.places import Frame, is_indoor, known_kinds, nearest_kind, set_stage
from fabula.lexicon.load import lexicon


def test_there_are_many_places() -> None:
    assert len(known_kinds()) >= 34


def test_every_place_of_the_lexicon_has_a_drawing() -> None:
    for key in lexicon().places:
        assert nearest_kind(key) in known_kinds()


@pytest.mark.parametrize(
    ("kind", "near"), [("beach", "seashore"), ("old-barn", "farm"), ("palace", "castle"), ("qqq", "meadow")]
)
def test_an_unknown_place_is_drawn_as_the_nearest(kind: str, near: str) -> None:
    assert nearest_kind(kind) == near


def test_a_house_is_seen_from_outside_when_the_picture_is_wide() -> None:
    assert is_indoor("cottage", "middle")
    assert not is_indoor("cottage", "wide")


@pytest.mark.parametrize("kind", known_kinds())
@pytest.mark.parametrize("palette", ["moonlight", "bakery"])
def test_a_place_builds_in_every_season_and_weather(kind: str, palette: str) -> None:
    frames = (Frame("bottom", 700, 0, 700, 390, "middle"), Frame("top", 330, 330, 980, 620, "wide"))
    for index, (season, weather, time) in enumerate(
        (
            ("spring", "wind", "dawn"),
            ("summer", "storm", "day"),
            ("autumn", "fog", "dusk"),
            ("winter", "snow", "night"),
        )
    ):
        frame = frames[index % 2]
        stage = set_stage(kind, Cutter(PALETTES[palette], time, weather, season, index), frame)
        etree.fromstring(
            f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">{stage.back}{stage.front}</svg>'
        )
        assert frame.top < stage.far < stage.near <= frame.bottom + 20
        assert stage.quiet_top.startswith("#")
