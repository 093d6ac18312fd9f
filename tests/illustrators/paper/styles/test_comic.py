"""The comic style's own promises: brush contours, dots off faces, bright colours, small pages."""

from __future__ import annotations

import re

import numpy as np
import pytest
from lxml import etree

from fabula.illustrators.paper.figures.puppet import apply
from fabula.illustrators.paper.palette import lch
from fabula.illustrators.paper.styles.comic import CHROMA, INK, vivid
from fabula.illustrators.paper.styles.outline import moved, span
from fabula.illustrators.paper.styles.tree import SHAPES, matrix_of, outline_of

from .conftest import SCENES, drawn, rendered

NUMBERS = range(len(SCENES))


def test_colours_are_as_much_brighter_as_print_is() -> None:
    lightness, chroma, hue = lch(vivid("#6f8f76"))
    before = lch("#6f8f76")
    assert chroma == pytest.approx(before[1] * CHROMA, rel=0.03)
    assert (lightness, hue) == pytest.approx((before[0], before[2]), abs=1.0)


@pytest.mark.parametrize("number", NUMBERS)
def test_no_dot_lies_on_a_face(number: int) -> None:
    root = etree.fromstring(drawn("comic", number).svg.encode())
    for figure in root.iterfind(".//*[@data-figure]"):
        eyes = [one for one in figure.iter() if (one.get("data-part") or "").startswith(("eye", "mouth"))]
        runs = [
            run
            for one in eyes
            if str(one.tag) in SHAPES
            for run in moved(outline_of(one), matrix_of(one, root))
        ]
        left, top, right, bottom = span(runs)
        for dots in figure.iterfind(".//*[@class='dots']"):
            joint = dots.getparent()
            assert joint is not None
            assert joint.get("data-joint") not in ("head", "face")
            matrix = matrix_of(dots, root)
            for x, y in re.findall(r"M(-?[\d.]+) ?(-?[\d.]+)h", dots.get("d", "")):
                px, py = apply(matrix, (float(x), float(y)))
                assert not (left <= px <= right and top <= py <= bottom)


def test_bodies_sky_and_ground_have_dots() -> None:
    root = etree.fromstring(drawn("comic", 1).svg.encode())
    behind = [
        one
        for one in root.iterfind(".//{*}g[@class='dots']")
        if not any(up.get("data-figure") or up.get("data-prop") for up in one.iterancestors())
    ]
    assert len(behind) == 2
    dotted = [
        one.get("data-figure")
        for one in root.iterfind(".//*[@data-figure]")
        if one.find(".//*[@class='dots']") is not None
    ]
    assert {"bear", "owl", "fox"} <= set(dotted)


def test_a_contour_is_fuller_on_the_shade_side() -> None:
    with_line = drawn("comic", 4).svg
    root = etree.fromstring(with_line.encode())
    for one in list(root.iterfind(".//*[@data-figure]/*[@class='contour']")):
        parent = one.getparent()
        assert parent is not None
        parent.remove(one)
    ink = np.array([int(INK[i : i + 2], 16) for i in (1, 3, 5)])
    before, after = rendered(etree.tostring(root, encoding="unicode"), 1000), rendered(with_line, 1000)
    line = (np.abs(after - ink).sum(axis=2) < 30) & (np.abs(before - ink).sum(axis=2) > 60)
    rows, columns = np.nonzero(line)
    middle = int(rows.mean())
    across = [np.nonzero(line[row])[0] for row in range(middle - 40, middle + 40, 8)]
    left = np.mean([(one < one.mean()).sum() for one in across if len(one)])
    right = np.mean([(one >= one.mean()).sum() for one in across if len(one)])
    assert len(columns) > 800
    assert right > 1.3 * left


@pytest.mark.parametrize("number", NUMBERS)
def test_a_page_is_small_even_with_five_in_it(number: int) -> None:
    assert len(drawn("comic", number).svg) < (150_000 if len(SCENES[number].figures) < 5 else 165_000)
