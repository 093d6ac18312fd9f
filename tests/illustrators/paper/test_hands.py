"""What is held: at the hand or between both, with the hand round it and the face free."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from fabula.core.values import Brief, Figure, Look, Prop, SceneGraph
from fabula.illustrators.paper.engine import PaperIllustrator
from fabula.illustrators.paper.figures import draw_figure
from fabula.illustrators.paper.hands import SLACK, SLIP, fed, grip, in_both, in_hand, is_broad
from fabula.illustrators.paper.layout import Actor
from fabula.illustrators.paper.raster import pixels_of

Scenes = Callable[..., SceneGraph]
Looks = tuple[Look, ...]


def actor(looks: Looks, who: str, kind: str, pose: str = "hold") -> Actor:
    look = next(one for one in looks if one.character == who)
    shown = "carry" if pose == "hold" and is_broad(kind) else pose
    drawn = draw_figure(look, pose=shown, holding=kind)
    return Actor(Figure(character=who, pose=pose, holding=kind), drawn, 500, 700, 1.0, 700)


def prop(kind: str) -> Prop:
    return Prop(kind=kind, label=kind, spot="held")


@pytest.mark.parametrize("kind", ["pumpkin", "cardboard-box", "pot", "book", "cake"])
def test_what_is_broad_is_held_before_the_body_in_both_hands(kind: str, looks: Looks) -> None:
    holder = actor(looks, "fox", kind)
    x, y, size = in_hand(prop(kind), holder, [holder])
    assert in_both(prop(kind), holder)
    assert abs(x - holder.x) < 0.12 * holder.width
    assert y - size >= holder.face[3] - 1
    assert 0.25 * holder.height < size < 0.5 * holder.height
    assert grip(prop(kind), holder, (x, y), size).count("data-grip") == 2


@pytest.mark.parametrize("kind", ["apple", "key", "lantern", "flower"])
def test_what_is_small_is_in_one_hand_and_seen(kind: str, looks: Looks) -> None:
    holder = actor(looks, "fox", kind)
    x, y, size = in_hand(prop(kind), holder, [holder])
    hand = holder.hand
    assert abs(x - hand[0]) < size
    assert y - size * 1.1 <= hand[1] <= y + size * 0.2
    assert size >= 0.15 * holder.height
    again = grip(prop(kind), holder, (x, y), size)
    assert again.count("data-grip") == 1
    assert "data-part" not in again  # the figure's own parts are counted once


def test_a_broom_stands_on_the_ground_beside_its_holder(looks: Looks) -> None:
    holder = actor(looks, "gran", "broom")
    x, y, size = in_hand(prop("broom"), holder, [holder])
    assert y >= holder.y
    assert x > holder.face[2]
    assert size > 0.6 * holder.height


def test_no_wing_is_drawn_twice(looks: Looks) -> None:
    holder = actor(looks, "owl", "apple")
    assert grip(prop("apple"), holder, holder.hand, 60) == ""


def test_what_a_neighbour_holds_leaves_a_face_free(looks: Looks) -> None:
    holder, mouse = actor(looks, "bear", "balloon"), actor(looks, "mouse", "")
    near = Actor(mouse.figure, mouse.drawn, holder.hand[0], 700, 1.0, 700)
    x, y, size = in_hand(prop("drum"), holder, [holder, near])
    left, top, right, bottom = near.face
    assert y - size >= bottom - 1 or y <= top or x + size * 0.4 <= left or x - size * 0.4 >= right


def test_whoever_holds_an_umbrella_stands_under_it(
    artist: PaperIllustrator, looks: Looks, brief: Brief, scene: Scenes
) -> None:
    page = scene(figures=(Figure(character="pip", holding="umbrella"),), things=({"kind": "umbrella"},))
    svg = artist.draw(page, looks, brief, seed=3).svg
    assert svg.count('data-prop="umbrella"') == 1


@pytest.mark.parametrize("kind", ["spoon", "apple", "sandwich"])
def test_what_is_eaten_has_its_end_at_the_mouth(kind: str, looks: Looks) -> None:
    holder = actor(looks, "gran", kind, "eat")
    x, y, size = in_hand(prop(kind), holder, [holder])
    left, _, right, bottom = holder.face
    end = y - size * (0.62 if kind == "sandwich" else 1.0)  # which is flat
    assert math.dist((x, end), ((left + right) / 2, bottom)) < holder.head[2] * 0.5
    assert math.dist((x, y - size / 2), holder.hand) < holder.head[2] * 0.7
    assert holder.hand[1] > bottom  # no fist on the mouth


def test_a_spoon_given_to_one_who_eats_is_at_the_mouth_of_the_eater(scene: Scenes) -> None:
    giver = Figure(character="pip", pose="give", holding="spoon", toward="gran")
    eater = Figure(character="gran", pose="eat", toward="pip")
    both = fed(scene(figures=(giver, eater))).figures
    assert [one.holding for one in both] == ["", "spoon"]
    bowl = giver.model_copy(update={"holding": "pot"})
    assert fed(scene(figures=(bowl, eater))).figures == (bowl, eater)


def test_hands_stay_at_their_sleeves(looks: Looks) -> None:
    for kind, pose in (("doll", "give"), ("umbrella", "give"), ("pumpkin", "hold")):
        holder = actor(looks, "fox", kind, pose)
        x, y, size = in_hand(prop(kind), holder, [holder])
        again = grip(prop(kind), holder, (x, y), size)
        assert again
        for dx, dy in re.findall(r'<g transform="translate\(([-\d.]+)[ ,]([-\d.]+)\)"><g transform', again):
            assert math.hypot(float(dx), float(dy)) <= holder.head[2] * SLIP + 0.1


@pytest.mark.parametrize("kind", ["cake", "box", "book"])
def test_two_hands_have_a_broad_thing_by_its_sides(looks: Looks, kind: str) -> None:
    holder = actor(looks, "fox", kind, "carry")
    x, y, size = in_hand(prop(kind), holder, [holder])
    text = grip(prop(kind), holder, (x, y), size)
    shifts = re.findall(r'<g transform="translate\((-?[\d.]+)[^)]*\)"><g transform', text)
    moved = dict(zip(re.findall(r'data-grip="fore-(\w+)"', text), map(float, shifts), strict=True))
    assert holder.leading_hand[0] + moved["right"] > x + size * 0.2
    assert holder.other_hand[0] + moved["left"] < x - size * 0.2


def test_ears_make_no_larger_hands(looks: Looks) -> None:
    holder = actor(looks, "fox", "apple", "hold")
    eared = replace(holder, drawn=replace(holder.drawn, height=holder.drawn.height * 1.6))
    assert in_hand(prop("apple"), eared, [eared])[2] == in_hand(prop("apple"), holder, [holder])[2]


def test_the_string_of_a_balloon_ends_in_the_hand(looks: Looks) -> None:
    holder = actor(looks, "fox", "balloon")
    x, y, size = in_hand(prop("balloon"), holder, [holder])
    assert y < holder.hand[1] - SLACK
    end = re.search(r'<path d="M[^"]*?([-\d.]+)[ ,]([-\d.]+)"', grip(prop("balloon"), holder, (x, y), size))
    assert end is not None
    assert (float(end.group(1)), float(end.group(2))) == pytest.approx(holder.hand, abs=1)


@pytest.mark.parametrize("kind", ["button", "tooth", "key"])
def test_only_fingers_lie_over_what_is_held(kind: str, looks: Looks) -> None:
    holder = actor(looks, "fox", kind)
    x, y, size = in_hand(prop(kind), holder, [holder])
    over = pixels_of(
        grip(prop(kind), holder, (x, y), size), (x - size / 2, y - size, size, size), width=60
    ).getchannel("A")
    covered = sum(over.histogram()[100:])
    assert 0 < covered < 0.3 * 60 * 60
