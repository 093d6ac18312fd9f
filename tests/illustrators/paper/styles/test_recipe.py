"""A style rewrites a drawing shape by shape."""

from __future__ import annotations

import re
from random import Random

from fabula.illustrators.paper.styles.recipe import Recipe, element, nothing, redrawn, same

SHADE = (
    '<g class="shade"><ellipse cx="1" cy="2" rx="3" ry="4" fill="#112233" fill-opacity=".4"/>'
    '<use class="glow" xlink:href="#a" fill="#112233" opacity="0.08"/>'
    '<use class="glow" xlink:href="#b" fill="#112233" opacity="0.6"/></g>'
)


def faded(shadows: float) -> str:
    recipe = Recipe(same, lambda name, given, path: element(name, given), 0.0, shadows, nothing, nothing)
    return redrawn(f"<svg>{SHADE}</svg>", recipe, random=Random(1), grain=0.5, open_part=(0.0, 1000.0))


def test_a_fainter_shadow_is_no_layer_of_its_own() -> None:
    svg = faded(0.5)
    assert not re.search(r"<g [^>]*opacity", svg)
    assert 'fill-opacity="0.200"' in svg
    assert 'opacity="0.300"' in svg


def test_a_shadow_nobody_sees_is_not_drawn() -> None:
    assert '"#a"' in faded(1.0)
    assert '"#a"' not in faded(0.3)
    assert '"#b"' in faded(0.3)


def test_without_shadows_there_are_none() -> None:
    assert "ellipse" not in faded(0.0)


def test_a_shape_used_again_is_known_by_its_outline() -> None:
    seen: list[str] = []

    def shape(name: str, given: dict[str, str], path: str) -> str:
        seen.append(path)
        return element(name, given)

    svg = '<svg><defs><path id="c1" d="M0 0H9V9Z"/></defs><use xlink:href="#c1" fill="#112233"/></svg>'
    recipe = Recipe(same, shape, 0.0, 1.0, nothing, nothing)
    redrawn(svg, recipe, random=Random(1), grain=0.5, open_part=(0.0, 1000.0))
    assert seen == ["M0 0H9V9Z"]


def test_a_style_of_light_paper_leaves_the_corners_unshaded() -> None:
    svg = '<svg><path class="glow corners" d="M0 0Z" fill="url(#a)"/></svg>'
    for lit in (True, False):
        recipe = Recipe(same, lambda name, given, path: element(name, given), 0.0, 0.3, nothing, nothing, lit)
        done = redrawn(svg, recipe, random=Random(1), grain=0.5, open_part=(0.0, 1000.0))
        assert ("corners" in done) is lit
