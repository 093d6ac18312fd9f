"""What figures put on their heads."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from fabula.core.values import Brief, Figure, Look, Prop, SceneGraph
from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.engine import PaperIllustrator
from fabula.illustrators.paper.figures import draw_figure
from fabula.illustrators.paper.layout import Actor
from fabula.illustrators.paper.palette import PALETTES
from fabula.illustrators.paper.worn import HATS, SHAWLS, worn

Looks = tuple[Look, ...]
CUTTER = Cutter(PALETTES["meadow"], "day", "clear", "summer", 3)


def head(looks: Looks, who: str, feeling: str = "calm") -> Actor:
    drawn = draw_figure(next(one for one in looks if one.character == who), feeling=feeling)
    return Actor(Figure(character=who), drawn, 500, 700, 1.0, 700)


def test_a_hat_is_as_large_as_its_head(looks: Looks) -> None:
    def width(who: str) -> float:
        svg = HATS["hat"](CUTTER, head(looks, who).head[2])
        return max(abs(float(x)) for x in re.findall(r"M(-?[\d.]+)", svg))

    assert width("bear") > 1.5 * width("mouse")


@pytest.mark.parametrize("kind", [*HATS, "teapot"])
def test_it_sits_at_the_head_and_tilts_with_it(kind: str, looks: Looks) -> None:
    actor = head(looks, "fox", "curious")
    svg = worn(Prop(kind=kind, label=kind), CUTTER, actor)
    x, y, _ = actor.head
    assert svg.startswith(f'<g transform="translate({x:.1f} {y:.1f})rotate(')


def test_it_is_worn_and_does_not_lie_about_as_well(
    artist: PaperIllustrator, looks: Looks, brief: Brief, scene: Callable[..., SceneGraph]
) -> None:
    page = scene(figures=(Figure(character="pip", wearing="sock"),), things=({"kind": "sock"},))
    svg = artist.draw(page, looks, brief, seed=3).svg
    assert svg.count('data-prop="sock"') == 1
    assert svg.index('data-figure="pip"') < svg.index('data-prop="sock"')


@pytest.mark.parametrize("kind", [*SHAWLS, "quilt", "cloak"])
@pytest.mark.parametrize("who", ["fox", "mouse", "bear"])
def test_cloth_lies_over_the_shoulders_below_eyes_and_mouth(kind: str, who: str, looks: Looks) -> None:
    actor = head(looks, who)
    svg = worn(Prop(kind=kind, label=kind), CUTTER, actor)
    tops = [float(y) for y in re.findall(r"M-?[\d.]+ (-?[\d.]+)", svg)]
    assert min(tops) > actor.face[3] - 0.1 * actor.head[2]
    assert max(tops) < actor.y
