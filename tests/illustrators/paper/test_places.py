"""Places: all that the lexicon names are drawn, unknown ones as the nearest."""

from __future__ import annotations

import re

import pytest
from lxml import etree

from fabula.core.words import Time
from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.palette import PALETTES
from fabula.illustrators.paper.places import Frame, Stage, is_indoor, known_kinds, nearest_kind, set_stage
from fabula.illustrators.paper.places.night import night_lights
from fabula.lexicon.load import lexicon

FRAME = Frame("bottom", 700, 0, 700, 390, "middle")


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


def test_a_house_is_seen_from_outside_on_a_journey() -> None:
    assert is_indoor("cottage", "middle")
    assert is_indoor("cottage", "wide")
    assert not is_indoor("cottage", "journey")


def test_a_lake_is_ice_in_winter() -> None:
    summer, winter = (
        set_stage("lake", Cutter(PALETTES["moonlight"], "day", "clear", season, 3), FRAME)
        for season in ("summer", "winter")
    )
    assert winter.back != summer.back
    assert winter.front == ""


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


FITTINGS = {
    "dentist": {"dental-chair", "lamp", "tray", "basin"},
    "doctor": {"couch", "height-chart"},
    "hair-salon": {"mirror", "salon-chair"},
    "toy-shop": {"counter"},
    "restaurant": {"table", "counter"},
    "canteen": {"counter"},
    "bathroom": {"bathtub", "basin", "mirror"},
    "museum": {"painting", "bones"},
    "launderette": {"washing-machine"},
    "aquarium": {"tank"},
    "observatory": {"telescope"},
    "swimming-pool": {"pool"},
}


def built(kind: str, time: Time = "day") -> Stage:
    return set_stage(kind, Cutter(PALETTES["meadow"], time, "clear", "summer", 3), FRAME)


@pytest.mark.parametrize(("kind", "wanted"), FITTINGS.items())
def test_a_room_of_the_town_has_what_it_is_known_by(kind: str, wanted: set[str]) -> None:
    assert nearest_kind(kind) == kind
    assert wanted <= set(re.findall(r'data-fitting="([^"]+)"', built(kind).back))


def test_the_hospital_is_a_consulting_room_by_day_and_a_ward_by_night() -> None:
    assert 'data-fitting="couch"' in built("hospital").back
    assert 'data-fitting="hospital-bed"' in built("hospital", "night").back


def test_no_room_of_the_town_is_drawn_as_a_bedroom() -> None:
    for key, entry in lexicon().places.items():
        if "indoor" in entry.tags and "home" not in entry.tags:
            assert nearest_kind(key) not in ("bedroom", "underwater", "pond"), key


def test_a_night_outside_has_light_and_a_day_and_a_storm_have_none() -> None:
    for kind in ("forest", "sea", "lake", "snowfield"):
        frame = FRAME
        night = Cutter(PALETTES["meadow"], "night", "clear", "summer", 3)
        assert night_lights(night, frame, built(kind, "night"), kind)
        storm = Cutter(PALETTES["meadow"], "night", "storm", "summer", 3)
        assert not night_lights(storm, frame, built(kind, "night"), kind)


def test_fireflies_keep_to_green_places() -> None:
    def lights(kind: str) -> int:
        return night_lights(
            Cutter(PALETTES["meadow"], "night", "clear", "summer", 3), FRAME, built(kind, "night"), kind
        ).count("<circle")

    assert lights("forest") > 10
    assert lights("city") == lights("snowfield") == 0


def test_a_room_says_what_hangs_on_its_walls() -> None:
    assert len(built("bedroom").walls) >= 3
    assert built("meadow").walls == ()


@pytest.mark.parametrize(
    "kind", ["orchard", "lighthouse", "harbour", "hill", "park", "train-station", "bus-stop", "alley"]
)
def test_a_place_the_texts_name_has_a_drawing_of_its_own(kind: str) -> None:
    assert nearest_kind(kind) == kind


def _built(kind: str, book: int, *, korean: bool = False) -> Stage:
    cutter = Cutter(PALETTES["meadow"], "day", "clear", "summer", 3, book=book, korean=korean)
    return set_stage(kind, cutter, FRAME)


@pytest.mark.parametrize("kind", ["meadow", "garden", "forest", "hill"])
def test_books_have_countries_of_their_own(kind: str) -> None:
    assert len({_built(kind, book).back for book in range(6)}) > 3


@pytest.mark.parametrize("kind", ["cottage", "garden", "village", "city", "meadow"])
def test_a_korean_book_has_korean_houses_and_hills(kind: str) -> None:
    assert _built(kind, 1, korean=True).back != _built(kind, 1).back


def test_what_a_book_chose_it_keeps() -> None:
    one, other = (Cutter(PALETTES["meadow"], "day", "clear", "summer", seed, book=9) for seed in (1, 2))
    assert one.design("home", ("a", "b", "c")) == other.design("home", ("a", "b", "c"))


def test_a_korean_living_room_has_its_window_and_its_low_table() -> None:
    for book in range(4):
        stage = _built("cottage", book, korean=True)
        assert stage.window is not None
        assert stage.surface is not None
