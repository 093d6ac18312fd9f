"""Weather: it falls behind heads, and lightning strikes elsewhere on every page, where nobody stands."""

from __future__ import annotations

import math
import re

import pytest

from fabula.core.words import Weather
from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.palette import PALETTES
from fabula.illustrators.paper.places.stage import Frame
from fabula.illustrators.paper.sky import FIRMAMENT, backdrop, is_luminary, lightning, weather

FRAME = Frame("bottom", 700.0, -20.0, 700.0, 420.0, "middle")
HEADS = [(300.0, 360.0, 90.0), (700.0, 400.0, 70.0)]


def cutter(falls: Weather) -> Cutter:
    return Cutter(PALETTES["meadow"], "day", falls, "summer", 3)


def bolt(seed: int, *, tense: bool = True, actors: tuple[float, ...] = (300.0, 700.0)) -> str:
    return lightning(cutter("storm"), FRAME, seed, tense=tense, actors=actors)


@pytest.mark.parametrize("falls", ["rain", "storm", "snow"])
def test_nothing_falls_before_a_face(falls: Weather) -> None:
    behind, before = weather(cutter(falls), FRAME, 5, HEADS)
    starts = re.findall(r"M(-?[\d.]+)[ ,]?(-?[\d.]+)", before)
    assert behind
    assert starts
    for x, y in starts:
        assert all(math.hypot(float(x) - hx, float(y) - hy) > r for hx, hy, r in HEADS)


def test_lightning_is_another_on_every_page() -> None:
    assert len({bolt(seed) for seed in range(6)}) == 6


def test_lightning_stays_away_from_everybody() -> None:
    for seed in range(12):
        starts = re.findall(r'<path d="M(-?[\d.]+)', bolt(seed))
        assert not starts or min(abs(float(starts[-1]) - one) for one in (300.0, 700.0)) > 100
    assert not bolt(1, actors=(100.0, 250.0, 400.0, 550.0, 700.0, 850.0))


def test_not_every_page_of_a_storm_has_lightning() -> None:
    calm = [bool(bolt(seed, tense=False)) for seed in range(30)]
    assert 5 < sum(calm) < 22


@pytest.mark.parametrize(("kind", "hidden"), [("star", False), ("moon", True)])
def test_no_cloud_hides_what_the_story_has_in_the_sky(kind: str, hidden: bool) -> None:
    c = Cutter(PALETTES["meadow"], "day", "clear", "summer", 3)
    c.aloft = not is_luminary(kind)
    sky = backdrop(c, FRAME)
    assert (sky.index(FIRMAMENT) + len(FIRMAMENT) < len(sky)) == hidden
