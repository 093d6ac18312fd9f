"""Strokes lie inside their shape, follow it, and differ from one shape to the next."""

from __future__ import annotations

import re

import pytest

from fabula.illustrators.paper.styles.hatching import lean, strokes

from .conftest import drawn

LIMB = "M-10 -100L10 -100L14 60L-14 60Z"
HILL = "M-40 500C200 420 700 560 1040 480L1040 1040L-40 1040Z"


def ends(lines: str) -> list[tuple[float, float, float, float]]:
    found = re.findall(r"M(-?\d+) ?(-?\d+)l(-?\d+) ?(-?\d+)", lines)
    return [(float(x), float(y), float(dx), float(dy)) for x, y, dx, dy in found]


def test_strokes_follow_the_longer_way_through_a_limb() -> None:
    assert 80 < lean(LIMB) < 100


@pytest.mark.parametrize("angle", [0.0, 40.0, 90.0])
def test_strokes_keep_within_their_shape(angle: float) -> None:
    lines = ends(strokes(LIMB, angle=angle, pitch=6, long=40, gaps=0.0, inset=2.0))
    assert lines
    for x, y, dx, dy in lines:
        for px, py in ((x, y), (x + dx, y + dy)):
            assert -16 <= px <= 16
            assert -102 <= py <= 62


def test_nobody_draws_beyond_the_page() -> None:
    lines = ends(strokes(HILL, angle=12, pitch=13, long=190, gaps=0.1, inset=3.0))
    assert all(-40 <= x <= 1040 and y <= 1040 for x, y, _, _ in lines)
    assert len(lines) < 400


def test_no_strokes_of_wax_lie_on_a_head() -> None:
    svg = drawn("crayon", 0).svg
    for head in re.findall(r'<path [^>]*data-part="head"[^>]*/>(<path class="grain")?', svg):
        assert not head


def test_broad_sheets_are_hatched_in_several_directions() -> None:
    svg = drawn("crayon", 1).svg
    ways = {
        round(dy / dx, 1)
        for lines in re.findall(r'class="grain" d="([^"]*)"', svg)
        for _, _, dx, dy in ends(lines)[:1]
        if abs(dx) > 50
    }
    assert len(ways) > 2
