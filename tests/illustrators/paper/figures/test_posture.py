"""Poses are gestures of the whole body: where hands, eyes and hips come to be on the drawn figure."""

from __future__ import annotations

import math
import re

import pytest
from PIL import ImageDraw

from fabula.core.words import POSES, Feeling, Pose
from fabula.illustrators.paper.figures import DrawnFigure, draw_figure, looking
from fabula.illustrators.paper.figures.posture import SWUNG, UPRIGHT, stance, take
from fabula.illustrators.paper.figures.rigs import build
from fabula.illustrators.paper.figures.stances import FREE_ARMS, MOODS, SITTING, STANCES
from fabula.illustrators.paper.raster import pixels_of
from tests.illustrators.test_figures import CAST, look_of

JOINTED = ("rabbit", "girl", "grandmother", "robot", "king")
BOTH: tuple[Pose, ...] = ("give", "carry", "pull", "push", "read", "work", "row")


def far_and_near(drawn: DrawnFigure) -> tuple[tuple[float, float], tuple[float, float]]:
    return drawn.hands


def layers(drawn: DrawnFigure) -> list[str]:
    return re.findall(r'data-joint="([^"]+)"', drawn.svg)


def test_every_pose_has_a_stance_and_every_feeling_a_carriage() -> None:
    assert set(STANCES) == set(POSES)
    assert set(POSES) >= FREE_ARMS
    assert all(mood.gestures for feeling, mood in MOODS.items() if feeling != "calm")


@pytest.mark.parametrize("kind", JOINTED)
@pytest.mark.parametrize("pose", BOTH)
def test_a_thing_for_both_hands_is_between_them(kind: str, pose: Pose) -> None:
    drawn = draw_figure(look_of(kind), pose=pose, holding="box")
    (x1, y1), (x2, y2) = far_and_near(drawn)
    assert drawn.hand == pytest.approx(((x1 + x2) / 2, (y1 + y2) / 2), abs=0.2)
    assert abs(x2 - x1) < drawn.width


@pytest.mark.parametrize("kind", JOINTED)
def test_who_points_points_level_with_a_bent_elbow_and_a_finger(kind: str) -> None:
    look = look_of(kind)
    standing, pointing = draw_figure(look), draw_figure(look, pose="point")
    assert pointing.hand[0] > standing.hand[0] + 20
    shoulder = pointing.head[1] + pointing.head[2]  # the chin, about
    assert abs(pointing.hand[1] - shoulder) < pointing.height * 0.2
    if kind != "robot":  # whose claw is no hand
        assert pointing.svg.count("<path") > standing.svg.count("<path")


@pytest.mark.parametrize("kind", JOINTED)
def test_pushing_and_pulling_lean_opposite_ways(kind: str) -> None:
    look = look_of(kind)
    push, pull = draw_figure(look, pose="push"), draw_figure(look, pose="pull")
    assert pull.head[0] < 0 < push.head[0]
    assert min(push.hands[0][0], push.hands[1][0], pull.hands[1][0]) > 0  # hands before the body in both


@pytest.mark.parametrize("kind", ["rabbit", "girl", "grandmother", "crane"])
@pytest.mark.parametrize("pose", ["sit", "row", "kneel", "crouch"])
def test_who_sits_kneels_or_crouches_is_lower(kind: str, pose: Pose) -> None:
    look = look_of(kind)
    assert draw_figure(look, pose=pose).height < draw_figure(look).height - 10


@pytest.mark.parametrize("kind", ["rabbit", "girl", "king", "robot"])
@pytest.mark.parametrize("pose", ["give", "pull", "push", "work", "kneel", "crouch", "hug"])
def test_where_both_arms_go_ahead_the_far_one_is_behind_the_body(kind: str, pose: Pose) -> None:
    drawn = draw_figure(look_of(kind), pose=pose)
    order = layers(drawn)
    assert order.index("fore-left") < order.index("body") < order.index("fore-right")
    assert min(drawn.hands[0][0], drawn.hands[1][0]) > drawn.head[0] - drawn.cheek
    assert math.dist(*drawn.hands) < drawn.head[2] * 1.1  # near one another


@pytest.mark.parametrize("kind", ["boy", "girl", "grandfather"])
def test_people_bend_their_knees_and_set_their_feet_flat(kind: str) -> None:
    look = look_of(kind)
    puppet = build(look)
    for pose, bent in (("stand", 0), ("crouch", 90), ("kneel", 60)):
        moves = take(puppet, pose, "calm", holding=False).moves
        assert moves["shin-right"].turn >= bent
        slant = sum(moves[joint].turn for joint in ("leg-right", "shin-right", "foot-right"))
        assert abs(slant) < 10
    moves = take(puppet, "run", "calm", holding=False, seated=True).moves  # knees ahead, shins straight down
    assert moves["shin-right"].turn == -moves["leg-right"].turn > 40


def test_not_everybody_leaps_in_the_same_way() -> None:
    look = look_of("girl")
    leaps = [draw_figure(look, pose="jump", feeling="joyful", variant=number) for number in range(3)]
    assert len({one.hands for one in leaps}) == 3
    assert sum(min(hand[1] for hand in one.hands) < one.head[1] for one in leaps) <= 2


def test_wings_are_folded_on_the_ground() -> None:
    look = look_of("bat")
    assert draw_figure(look).width < draw_figure(look, pose="jump").width * 0.8


@pytest.mark.parametrize("kind", ["rabbit", "bear", "cat"])
def test_who_sits_shows_the_soles_before_the_body(kind: str) -> None:
    look = look_of(kind)
    sitting, order = draw_figure(look, pose="sit"), layers(draw_figure(look, pose="sit"))
    assert order.index("leg-right") > order.index("body")
    assert sitting.svg.count("<path") > draw_figure(look).svg.count("<path")
    assert set(SITTING) == {"sit", "row"}


def test_a_sitting_bird_has_legs_to_be_seen() -> None:
    for kind in ("crane", "owl", "hen"):
        order = layers(draw_figure(look_of(kind), pose="sit"))
        assert order.index("leg-left") > order.index("body")


@pytest.mark.parametrize("feeling", ["happy", "angry", "afraid", "thoughtful", "loving", "worried"])
def test_a_feeling_has_more_than_one_gesture(feeling: Feeling) -> None:
    look = look_of("girl")
    seen = {draw_figure(look, feeling=feeling, variant=number).hands for number in range(6)}
    assert len(seen) >= 2


def test_the_same_variant_gives_the_same_gesture() -> None:
    look = look_of("bear")
    one, again = (draw_figure(look, feeling="proud", variant=4) for _ in range(2))
    assert one == again


def test_a_tumbling_body_is_centred_on_itself() -> None:
    drawn = draw_figure(look_of("girl"), pose="fall")
    upright = draw_figure(look_of("girl"))
    assert drawn.width < upright.height * 1.2
    (x1, y1), (x2, y2) = drawn.eyes
    assert 15 < abs(math.degrees(math.atan2(y2 - y1, x2 - x1))) < 80


def middle(drawn: DrawnFigure) -> float:
    return (drawn.eyes[0][0] + drawn.eyes[1][0]) / 2 - drawn.head[0]


@pytest.mark.parametrize("kind", ["rabbit", "bear", "girl", "grandmother", "cat"])
def test_a_face_turns_to_what_it_looks_at_by_a_part_of_its_head(kind: str) -> None:
    look = look_of(kind)
    ahead, right = draw_figure(look, gaze=(0, 0)), draw_figure(look, gaze=(1, 0))
    moved = (right.eyes[0][0] + right.eyes[1][0] - ahead.eyes[0][0] - ahead.eyes[1][0]) / 2
    assert 0.06 < moved / (2 * right.cheek) < 0.19
    wide = [one.eyes[1][0] - one.eyes[0][0] for one in (ahead, right)]
    assert wide[1] < wide[0]  # in three-quarter view the eyes are nearer to each other


@pytest.mark.parametrize("kind", CAST.values())
def test_a_gaze_is_on_the_page_whichever_way_the_figure_faces(kind: str) -> None:
    look = look_of(kind)
    for facing in ("left", "right"):
        both = [draw_figure(look, facing=facing, gaze=(x, 0)) for x in (-1, 1)]  # type: ignore[arg-type]  # one of two
        assert both[0].eyes[0][0] + both[0].eyes[1][0] < both[1].eyes[0][0] + both[1].eyes[1][0]


def test_looking_draws_the_same_figure_again() -> None:
    drawn = draw_figure(look_of("fox"), feeling="happy", pose="give", facing="left", holding="cup", variant=5)
    turned = looking(drawn, (0.6, 0.8))
    assert turned.asked == drawn.asked
    assert turned.hand == drawn.hand
    assert turned.svg != drawn.svg


def test_eyes_on_bumps_stay_on_them() -> None:
    look = look_of("frog")
    ahead, right = draw_figure(look, gaze=(0, 0)), draw_figure(look, gaze=(1, 0))
    assert abs(right.eyes[0][0] - ahead.eyes[0][0]) < ahead.cheek * 0.08


@pytest.mark.parametrize("pose", ["point", "reach"])
def test_who_points_or_reaches_aims_at_what_it_looks_at(pose: Pose) -> None:
    look = look_of("girl")
    up, level, down = (
        draw_figure(look, pose=pose, gaze=way).hand for way in ((0.7, -0.7), (1, 0), (0.7, 0.7))
    )
    assert up[1] < level[1] - 15 < down[1] - 30
    behind = draw_figure(look, pose=pose, gaze=(-1, 0))
    assert behind.hand[0] > 0  # never across the body


@pytest.mark.parametrize("plan", ["person", "biped", "gowned"])
def test_who_stands_leans_a_little_only(plan: str) -> None:
    for pose in set(POSES) - SWUNG:
        for feeling in MOODS:
            one = stance(plan, pose, feeling, holding=False)
            assert abs(one.lean + one.roll) <= UPRIGHT + 0.01, (pose, feeling)


@pytest.mark.parametrize("kind", ["girl", "grandmother", "rabbit", "owl"])
def test_who_sleeps_on_a_chair_sits_there(kind: str) -> None:
    look = look_of(kind)
    lies, dozes = draw_figure(look, pose="sleep"), draw_figure(look, pose="sleep", seated=True)
    assert dozes.hang > 0
    assert 'data-joint="bedding"' not in dozes.svg
    if kind != "owl":  # birds sleep upright
        assert dozes.height / dozes.width > lies.height / lies.width


@pytest.mark.parametrize("kind", ["girl", "grandfather", "grandmother", "bear"])
def test_legs_of_who_sits_up_on_something_hang_down(kind: str) -> None:
    look = look_of(kind)
    stands, sits = draw_figure(look), draw_figure(look, pose="sit", seated=True)
    assert sits.hang > 0
    assert sits.width < 1.25 * stands.width  # swung out they would be wider
    assert sits.height < stands.height


@pytest.mark.parametrize("kind", ["father", "grandfather", "boy", "girl", "mother", "bear", "pig"])
def test_who_kneels_is_of_one_piece(kind: str) -> None:
    drawn = draw_figure(look_of(kind), pose="kneel")
    high = drawn.height * 1.2
    alpha = pixels_of(drawn.svg, (-high / 2, -high * 0.95, high, high), width=300).getchannel("A")
    body = alpha.point(lambda value: 255 if value > 200 else 0)
    start = next((150, y) for y in range(299, 0, -1) if body.getpixel((150, y)) == 255)
    ImageDraw.floodfill(body, start, 128)
    counts = body.histogram()
    assert counts[255] < 0.01 * counts[128]


def test_nobody_flings_both_arms_out_for_a_feeling() -> None:
    for feeling, mood in MOODS.items():
        for one in mood.gestures:
            flung = [
                isinstance(arm, tuple) and arm[0] > 34 and abs(arm[1]) < 40 for arm in (one.left, one.right)
            ]
            assert not any(flung), feeling


@pytest.mark.parametrize("kind", ["princess", "hanbok-girl", "grandmother"])
@pytest.mark.parametrize("pose", ["sit", "kneel"])
def test_a_long_skirt_pools_about_who_sits_or_kneels_on_the_ground(kind: str, pose: Pose) -> None:
    look = look_of(kind)
    stands, low = draw_figure(look), draw_figure(look, pose=pose)
    assert low.shadow > 1.15 * stands.shadow
    seated = draw_figure(look, pose="sit", seated=True)
    assert seated.shadow < low.shadow


def test_a_short_skirt_covers_the_thighs_of_who_sits() -> None:
    look = look_of("girl").model_copy(update={"parts": {**look_of("girl").parts, "outfit": "dress"}})
    bare = look.model_copy(update={"parts": {**look.parts, "outfit": "sweater"}})
    counts = [
        draw_figure(one, pose="sit", seated=True).svg.count("<path") - draw_figure(one).svg.count("<path")
        for one in (look, bare)
    ]
    assert counts[0] == counts[1] + 1


@pytest.mark.parametrize("kind", ["bee", "ant", "spider"])
def test_insects_lie_on_their_bellies_and_a_bird_awake_on_its_breast(kind: str) -> None:
    look = look_of(kind)
    assert draw_figure(look, pose="lie").height < 0.75 * draw_figure(look).height
    owl = look_of("owl")
    assert draw_figure(owl, pose="lie").height < draw_figure(owl).height


@pytest.mark.parametrize("kind", ["star", "sun", "pumpkin", "mushroom"])
def test_no_arm_goes_over_the_mouth_of_who_is_all_face(kind: str) -> None:
    puppet = build(look_of(kind))
    for pose in ("give", "push", "work"):
        moves = take(puppet, pose, "calm", holding=False).moves  # type: ignore[arg-type]  # poses by their words
        assert moves["arm-right"].dx == 0
        assert draw_figure(look_of(kind), pose=pose).hands[1][0] > puppet.face.mouth_w / 2  # type: ignore[arg-type]
