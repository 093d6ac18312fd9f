"""What two have an end of each, what one trails behind, and lines on the ground."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from fabula.core.values import Brief, Figure, Look, Prop, SceneGraph
from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.drawn import accent
from fabula.illustrators.paper.engine import PaperIllustrator
from fabula.illustrators.paper.figures import draw_figure
from fabula.illustrators.paper.layout import Actor
from fabula.illustrators.paper.palette import PALETTES
from fabula.illustrators.paper.raster import pixels_of
from fabula.illustrators.paper.things import draw_thing
from fabula.illustrators.paper.ties import between, trailing

Scenes = Callable[..., SceneGraph]
Looks = tuple[Look, ...]


def pair(looks: Looks, pose: str) -> tuple[Actor, Actor]:
    fox = next(one for one in looks if one.character == "fox")
    left, right = (
        Actor(Figure(character="fox", pose=pose), draw_figure(fox, pose=pose, facing=way), x, 700, 1.0, 700)
        for way, x in (("right", 300), ("left", 700))
    )
    return left, right


@pytest.fixture
def cutter() -> Cutter:
    return Cutter(PALETTES["meadow"], "day", "clear", "summer", 3)


def sag(svg: str) -> float:
    numbers = re.findall(r"-?\d*\.?\d+", next(d for d in re.findall(r' d="(M[^"]*Q[^"]*)"', svg)))
    x1, y1, _, low, x2, y2 = map(float, numbers[:6])
    assert x2 > x1
    return low - (y1 + y2) / 2


def test_a_rope_hangs_between_hands_and_is_taut_when_they_pull(looks: Looks, cutter: Cutter) -> None:
    rope = Prop(kind="rope", label="rope", between=("a", "b"))
    loose, taut = (sag(between(rope, cutter, *pair(looks, pose))) for pose in ("hold", "pull"))
    assert loose > 4 * taut > 0


def test_a_table_for_two_covers_neither_face(looks: Looks, cutter: Cutter) -> None:
    left, right = pair(looks, "carry")
    svg = between(Prop(kind="table", label="table", between=("a", "b")), cutter, left, right)
    at = re.match(r'<g transform="translate\(([\d.]+)[ -]([\d.]+)\)', svg)
    assert at is not None
    assert left.x < float(at.group(1)) < right.x
    assert float(at.group(2)) > left.face[3]


def test_a_rope_that_one_holds_ends_on_the_ground(looks: Looks, cutter: Cutter) -> None:
    left, _ = pair(looks, "hold")
    svg = trailing("rope", cutter, left)
    assert f"M{left.hand[0]:.1f} {left.hand[1]:.1f}".rstrip("0").rstrip(".") in svg.replace(".0 ", " ")
    assert "704" in svg  # just before its feet


def test_rope_and_line_are_each_drawn_once(
    artist: PaperIllustrator, looks: Looks, brief: Brief, scene: Scenes
) -> None:
    page = scene(things=({"kind": "rope", "between": ("pip", "fox")}, {"kind": "line"}))
    svg = artist.draw(page, looks, brief, seed=3).svg
    assert svg.count('data-prop="rope"') == 1
    assert svg.count('data-prop="line"') == 1


def test_a_rope_may_end_at_a_thing(
    artist: PaperIllustrator, looks: Looks, brief: Brief, scene: Scenes
) -> None:
    page = scene(things=({"kind": "clock"}, {"kind": "rope", "between": ("pip", "clock")}))
    svg = artist.draw(page, looks, brief, seed=3).svg
    (rope,) = re.findall(r'<g data-prop="rope".*?</g>', svg, flags=re.S)
    assert "url(" not in rope
    assert svg.count('data-prop="clock"') == 1


def test_what_two_pull_at_reaches_from_hand_to_hand(looks: Looks, cutter: Cutter) -> None:
    left, right = pair(looks, "pull")
    cake = Prop(kind="rice-cake", label="rice cake", between=("a", "b"))
    svg = re.sub(r'<g class="shade".*?</g>', "", between(cake, cutter, left, right), flags=re.S)
    seen = pixels_of(svg, (0, 0, 1000, 1000), width=500).getchannel("A").getbbox()
    assert seen is not None
    hands = (max(left.hand[0], left.other_hand[0]), min(right.hand[0], right.other_hand[0]))
    assert seen[0] * 2 <= hands[0] + 12
    assert seen[2] * 2 >= hands[1] - 12
    assert seen[1] * 2 < left.hand[1] < seen[3] * 2


def test_a_skipping_rope_in_the_hand_is_the_one_that_lay_there(looks: Looks, cutter: Cutter) -> None:
    left, _ = pair(looks, "hold")
    lying = draw_thing(Prop(kind="skipping-rope", label="rope"), cutter, 100, key="rope")
    held = trailing("skipping-rope", cutter, left)
    grip = f'fill="{accent(cutter)}"'
    assert held.count(grip) == lying.count(grip) == 2
    assert grip not in trailing("rope", cutter, left)
