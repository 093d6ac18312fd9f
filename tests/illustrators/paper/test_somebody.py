"""Whoever the story has as somebody is seen as just that: face, species, shadow, weather."""

from __future__ import annotations

import math
import re
from typing import Any

import pytest

from fabula.core.values import Character, Look, Prop, SceneGraph
from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.figures import draw_figure, dress
from fabula.illustrators.paper.page import Page
from fabula.illustrators.paper.palette import PALETTES
from fabula.illustrators.paper.places.built import roofed
from fabula.illustrators.paper.places.furniture import clock
from fabula.illustrators.paper.places.stage import Frame
from fabula.illustrators.paper.sky import FOG_BY_DEPTH
from fabula.illustrators.paper.things import draw_thing


def dressed(kind: str, category: str = "animal") -> Look:
    known = {"id": "hero", "name": "A", "kind": kind, "noun": kind, "role": "hero", "category": category}
    return dress(Character.model_validate(known), others=(), palette=PALETTES["meadow"], seed=3)


def page(**changes: Any) -> str:
    figure = {"character": "hero", "side": "left", "pose": "walk"}
    given: dict[str, Any] = {
        "name": "page-02",
        "place": {"kind": "hill", "label": "hill"},
        "figures": [figure],
        "description": "x",
    }
    scene = SceneGraph.model_validate(given | changes)
    return Page(scene, (dressed("horse"),), PALETTES["meadow"], 5, 0.25, 0.5, "papercut", 7).drawn().svg


@pytest.mark.parametrize("kind", ["seahorse", "ray", "pufferfish", "starfish", "whale", "octopus"])
def test_a_sea_animal_has_a_body_of_its_own(kind: str) -> None:
    assert dressed(kind).parts["body"] != dressed("fish").parts["body"]


def test_a_scarecrow_is_stuffed_with_straw() -> None:
    drawn = draw_figure(dressed("scarecrow", "person")).svg
    assert 'data-part="straw"' in drawn
    assert 'data-part="stitch"' in drawn
    assert 'data-part="straw"' not in draw_figure(dressed("farmer", "person")).svg


@pytest.mark.parametrize("kind", ["cloud", "moon", "star", "tree"])
def test_a_thing_that_feels_has_a_face(kind: str) -> None:
    cutter = Cutter(PALETTES["meadow"], "day", "clear", "summer", 1)
    felt = draw_thing(Prop(kind=kind, label=kind, feeling="happy"), cutter, 200, key="k")
    assert 'data-part="mouth"' in felt
    assert 'data-part="mouth"' not in draw_thing(Prop(kind=kind, label=kind), cutter, 200, key="k")


@pytest.mark.parametrize("time", ["dawn", "day", "dusk", "night"])
def test_the_hands_of_a_clock_never_lie_in_one_line(time: Any) -> None:
    drawn = clock(Cutter(PALETTES["meadow"], time, "clear", "summer", 1), 0, 0, 100)
    ways = [
        math.degrees(math.atan2(float(y), float(x)))
        for x, y in re.findall(r'd="M0 0L(-?[\d.]+)[ ,]?(-?[\d.]+)"', drawn)
    ]
    assert len(ways) == 2
    assert (ways[0] - ways[1]) % 180 > 20


def test_the_shadow_of_somebody_has_no_eyes_and_their_shape() -> None:
    great = {"kind": "shadow", "label": "shadow", "size": "giant", "side": "right"}
    own = page(props=[great | {"beside": "hero"}])
    assert 'data-kind="shadow"' in own
    assert own.count('opacity="0.34"') == 1
    assert 'opacity="0.34"' not in page(props=[great])


def test_fog_is_one_soft_sheet() -> None:
    thickest = max(seen for _, seen in FOG_BY_DEPTH)
    assert page(weather="fog").count(f'stop-opacity="{thickest}"') == 1


def test_a_house_keeps_its_roof_under_a_title() -> None:
    under = Frame("top", 360, 360, 1000, 600, "wide")
    assert roofed(under, 680, 500, storeys=2) * 1.42 <= 680 - 360
    assert roofed(Frame("bottom", 700, 0, 700, 500, "wide"), 600, 100, storeys=2) == 100
