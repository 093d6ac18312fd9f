"""Outlines read back from path data, against what resvg fills."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from fabula.illustrators.paper.figures.puppet import apply, times
from fabula.illustrators.paper.pen import box, heart, oval, smooth, star
from fabula.illustrators.paper.styles.outline import flattened, inverse, placed, scale_of, shape_of, span

from .conftest import overlap, rendered

PATHS = (
    smooth(oval(500, 480, 300, 220, low=0.2)),
    smooth(box(480, 520, 600, 300, 80)),
    heart(500, 450, 500),
    "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in star(500, 500, 400, 180)) + "Z",
    "M200 500A350 200 30 0 1 800 500A350 200 30 0 1 200 500Z",
    "M300 500a200 120 0 1 0 400 0a200 120 0 1 0-400 0z",
    "M200 300H800V700Q500 900 200 700zm100 50h50v50h-50z",
    "M200 600c50-300 250-300 300 0s250 300 300 0v250h-600z",
    "M200 600Q350 300 500 600T800 600V900H200Z",
)


@pytest.mark.parametrize("path", PATHS)
def test_a_flattened_path_covers_what_the_path_covers(path: str) -> None:
    page = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000">'
    svg = f'{page}<path d="{path}" fill="#fff"/></svg>'
    drawn = rendered(svg, 500)[..., 0] > 127
    image = Image.new("1", (500, 500))
    for run in flattened(path):
        ImageDraw.Draw(image).polygon([(x / 2, y / 2) for x, y in run], fill=1)
    assert overlap(drawn, np.asarray(image)) > 0.96


def test_a_transform_is_read_as_svg_means_it() -> None:
    matrix = placed("translate(100 50)rotate(90)scale(2)")
    assert apply(matrix, (10, 0)) == pytest.approx((100, 70))
    assert scale_of(matrix) == pytest.approx(2)
    back = times(inverse(matrix), matrix)
    assert back == pytest.approx((1, 0, 0, 1, 0, 0))
    assert apply(placed("rotate(90 10 10)"), (20, 10)) == pytest.approx((10, 20))
    assert apply(placed("matrix(1 0 0 1 -5.5 .5)"), (0, 0)) == pytest.approx((-5.5, 0.5))


def test_the_span_of_every_kind_of_shape() -> None:
    assert span(shape_of("rect", {"x": "1", "y": "2", "width": "3", "height": "4"})) == (1, 2, 4, 6)
    assert span(shape_of("circle", {"cx": "5", "cy": "5", "r": "2"})) == pytest.approx((3, 3, 7, 7))
    assert span(shape_of("ellipse", {"cx": "0", "cy": "0", "rx": "2", "ry": "1"})) == pytest.approx(
        (-2, -1, 2, 1)
    )
    assert span(shape_of("path", {})) == (0, 0, 0, 0)
