"""Who is on, inside, behind or under what."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from fabula.core.values import Brief, Figure, Look, Picture, Prop, SceneGraph
from fabula.core.words import Pose
from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.engine import PaperIllustrator
from fabula.illustrators.paper.figures import draw_figure
from fabula.illustrators.paper.layout import Actor, Plan, faces_apart, place_actors, plan_page, seats_of
from fabula.illustrators.paper.palette import PALETTES
from fabula.illustrators.paper.places import set_stage
from fabula.illustrators.paper.props import Placed
from fabula.illustrators.paper.relations import FITS, Seat, hangs_legs, parties_of, pose_of
from fabula.illustrators.paper.seats import MAKERS, halves
from fabula.illustrators.paper.seats_laid import laid_on_seats
from fabula.workshop.shown import LEAST_EYES, LEAST_OF_HIDDEN, LEAST_SEEN, figures_of, look_at, parsed
from tests.illustrators.test_figures import look_of

Scenes = Callable[..., SceneGraph]
Looks = tuple[Look, ...]


def placed(scene: SceneGraph, looks: Looks) -> tuple[Plan, list[Actor], list[Seat]]:
    plan = plan_page(scene, 0.3, 3)
    cutter = Cutter(PALETTES["meadow"], scene.time, scene.weather, scene.season, 3)
    stage = set_stage(scene.place.kind, cutter, plan.frame)
    by_name = {look.character: look for look in looks}
    parties = parties_of(scene)
    shapes = tuple(draw_figure(by_name[one.character], pose=pose_of(one, parties)) for one in scene.figures)
    actors = place_actors(scene, shapes, plan.frame, stage, 3)
    return plan, actors, seats_of(actors, plan.frame)


def test_those_who_name_the_same_bench_are_one_party(scene: Scenes) -> None:
    figures = (
        Figure(character="pip", on="bench"),
        Figure(character="fox", on="tree-stump"),
        Figure(character="owl", on="bench"),
    )
    bench, stump = parties_of(scene(figures=figures))
    assert bench.members == ("pip", "owl")
    assert (stump.members, stump.drawing) == (("fox",), "stump")


def test_whoever_is_in_bed_is_in_the_same_bed(scene: Scenes) -> None:
    figures = (Figure(character="pip", inside="bed", pose="sleep"), Figure(character="fox", inside="bed"))
    (bed,) = parties_of(scene(figures=figures))
    assert (bed.relation, bed.members) == ("on", ("pip", "fox"))
    assert not any(hangs_legs(one, (bed,)) for one in figures)


def test_whom_one_is_on_is_nothing_to_sit_on(scene: Scenes) -> None:
    assert parties_of(scene(figures=(Figure(character="mouse", on="bear"), Figure(character="bear")))) == ()


def test_one_sits_on_a_bench_and_stands_on_a_rock(scene: Scenes) -> None:
    figures = (Figure(character="pip", on="bench"), Figure(character="fox", on="rock"))
    parties = parties_of(scene(figures=figures))
    assert [pose_of(one, parties) for one in figures] == ["sit", "stand"]


@pytest.mark.parametrize("pose", ["hug", "wave", "give", "read", "eat", "point", "cry", "sit", "look-back"])
@pytest.mark.parametrize("kind", ["bench", "rock", "chair"])
def test_whoever_is_on_a_seat_sits_there_whatever_the_arms_do(pose: str, kind: str, scene: Scenes) -> None:
    figure = Figure(character="pip", on=kind, pose=pose)
    assert hangs_legs(figure, parties_of(scene(figures=(figure,))))
    for who in ("boy", "fox"):
        up = draw_figure(look_of(who), pose=figure.pose)
        down = draw_figure(look_of(who), pose=figure.pose, seated=True)
        assert down.hang > 0
        assert down.height < up.height or pose == "sit"
        assert down.svg.count("data-part") == up.svg.count("data-part") or pose == "sit"


def test_who_jumps_or_sleeps_on_a_bench_does_not_sit(scene: Scenes) -> None:
    for pose in ("jump", "sleep"):
        figure = Figure(character="pip", on="bench", pose=pose)
        assert not hangs_legs(figure, parties_of(scene(figures=(figure,))))


def test_everybody_has_a_chair_of_their_own(scene: Scenes) -> None:
    figures = (Figure(character="pip", on="chair"), Figure(character="fox", on="chair"))
    assert [one.members for one in parties_of(scene(figures=figures))] == [("pip",), ("fox",)]


def test_what_is_hollow_holds_whoever_is_on_it(scene: Scenes) -> None:
    for kind, relation in (("umbrella", "inside"), ("boat", "inside"), ("raft", "on"), ("bench", "on")):
        (party,) = parties_of(scene(figures=(Figure(character="pip", on=kind),)))
        assert party.relation == relation


def test_a_small_thing_lies_on_the_bench_and_not_under_it(looks: Looks, scene: Scenes) -> None:
    _, actors, seats = placed(scene(figures=(Figure(character="pip", on="bench"),)), looks)
    (bench,) = seats
    size = bench.tall * 0.12
    acorn = Placed(Prop(kind="acorn", label="acorn"), bench.x, bench.floor, size, bench.floor, 0)
    (laid,) = laid_on_seats([acorn], actors, seats)
    assert laid.y == bench.floor - bench.line or abs(laid.x - bench.x) > bench.half


def test_three_sit_side_by_side_on_one_bench_clear_of_the_ground(looks: Looks, scene: Scenes) -> None:
    figures = tuple(
        Figure(character=name, on="bench", side=side)
        for name, side in (("bear", "left"), ("mouse", "right"), ("pip", "centre"))
    )
    _, actors, (bench,) = placed(scene(figures=figures), looks)
    assert faces_apart(actors)
    assert len({one.floor for one in actors}) == 1
    for one in actors:
        assert bench.line * 0.5 < bench.floor - one.y < bench.line  # their feet hang over its edge
        assert bench.x - bench.half <= one.x - one.width / 2
        assert one.x + one.width / 2 <= bench.x + bench.half
    assert bench.x - bench.half >= 40
    assert bench.x + bench.half <= 960


@pytest.mark.parametrize("kind", ["boat", "bath", "basket", "wagon", "taxi", "bus"])
def test_what_one_is_inside_hides_a_third_at_most(kind: str, looks: Looks, scene: Scenes) -> None:
    figures = tuple(Figure(character=name, inside=kind, side="left") for name in ("bear", "mouse"))
    plan, actors, (seat,) = placed(scene(figures=figures), looks)
    for one in actors:
        below = one.y - (seat.floor - seat.line)
        assert 0.1 * one.height < below < one.height / 3
        assert one.face[3] < seat.floor - seat.line
        assert one.y - one.height > plan.frame.top


def drawn(artist: PaperIllustrator, looks: Looks, brief: Brief, page: SceneGraph) -> str:
    return artist.draw(page, looks, brief, seed=3).svg


@pytest.mark.parametrize(
    ("relation", "kind"),
    [("inside", "boat"), ("inside", "taxi"), ("behind", "tree"), ("behind", "bush"), ("under", "table"),
     ("under", "umbrella"), ("on", "swing"), ("behind", "door")],
)  # fmt: skip
def test_the_picture_shows_two_thirds_of_everybody_and_both_eyes(
    relation: str, kind: str, artist: PaperIllustrator, looks: Looks, brief: Brief, scene: Scenes
) -> None:
    figures = (
        Figure(character="pip", side="left", **{relation: kind}),
        Figure(character="fox", side="left", **{relation: kind}),
    )
    page = scene(figures=figures, things=({"kind": kind},))
    drawing = artist.draw(page, looks, brief, seed=3)
    picture = Picture(
        name="page-02", file="", digest="", alt="", text_box=drawing.text_box, ink=drawing.ink,
        paper=drawing.paper,
    )  # fmt: skip
    for figure in look_at(picture, drawing.svg).figures:
        assert figure.seen >= (LEAST_OF_HIDDEN if relation == "behind" else LEAST_SEEN), figure
        assert figure.eyes >= LEAST_EYES, figure


@pytest.mark.parametrize("kind", ["bush", "rock", "wall", "sofa", "box", "tree"])
@pytest.mark.parametrize("pose", ["stand", "crouch"])
def test_who_hides_is_hidden_by_a_third_or_more_and_looks_out(
    kind: str, pose: Pose, artist: PaperIllustrator, looks: Looks, brief: Brief, scene: Scenes
) -> None:
    figures = (Figure(character="pip", side="left", pose=pose, behind=kind),)
    drawing = artist.draw(scene(figures=figures, things=({"kind": kind},)), looks, brief, seed=3)
    picture = Picture(
        name="page-02", file="", digest="", alt="", text_box=drawing.text_box, ink=drawing.ink,
        paper=drawing.paper,
    )  # fmt: skip
    (figure,) = look_at(picture, drawing.svg).figures
    assert LEAST_OF_HIDDEN <= figure.seen <= 0.7, figure
    assert figure.eyes >= LEAST_EYES, figure


def test_a_boat_is_drawn_once_round_whoever_is_in_it(
    artist: PaperIllustrator, looks: Looks, brief: Brief, scene: Scenes
) -> None:
    figures = (Figure(character="pip", inside="boat", pose="row"), Figure(character="fox", inside="boat"))
    tree = parsed(drawn(artist, looks, brief, scene("lake", figures=figures, things=({"kind": "boat"},))))
    order = [one.get("data-figure") or one.get("data-prop") for one in tree.iter("{*}g")]
    named = [name for name in order if name]
    assert named.count("boat") == 1
    assert named.index("boat") > max(named.index("pip"), named.index("fox"))  # its side lies before them
    assert len(figures_of(tree)) == 2


@pytest.mark.parametrize("place", ["bedroom", "nest"])
def test_one_sits_up_in_bed_under_the_quilt_one_sleeps_under(
    place: str, artist: PaperIllustrator, looks: Looks, brief: Brief, scene: Scenes
) -> None:
    seen = {}
    for pose in ("sit", "sleep"):
        figures = (Figure(character="pip", pose=pose, inside="bed"),)
        svg = drawn(artist, looks, brief, scene(place, figures=figures, things=({"kind": "bed"},)))
        assert svg.count('data-prop="bed"') == 1
        own = 1 if (place, pose) == ("bedroom", "sleep") else 2  # a bed has its pillow, the quilt lies before
        assert svg.count('data-joint="bedding"') == own
        seen[pose] = set(re.findall(r'data-role="bedding" fill="(#\w{6})"', svg))
    assert seen["sit"] == seen["sleep"]


def test_a_bedroom_keeps_its_one_bed(
    artist: PaperIllustrator, looks: Looks, brief: Brief, scene: Scenes
) -> None:
    page = scene("bedroom", figures=(Figure(character="pip", on="bed"),), things=({"kind": "bed"},))
    svg = drawn(artist, looks, brief, page)
    assert svg.count('data-prop="bed"') == 1
    assert '<g data-prop="bed" data-kind="bed"/>' in svg  # the room's own


def test_every_drawn_thing_has_its_measures_and_both_halves_fit_the_page() -> None:
    for relation, makers in MAKERS.items():
        assert set(makers) >= set(FITS[relation]) - {"roof"}


def test_the_same_seat_is_drawn_the_same_way_again(looks: Looks, scene: Scenes) -> None:
    _, _, (seat,) = placed(scene(figures=(Figure(character="owl", inside="nest"),)), looks)
    once, again = (halves(Cutter(PALETTES["meadow"], "day", "clear", "summer", 3), seat) for _ in range(2))
    assert once == again
    assert once is not None
    assert all(once)


def test_a_raft_is_stood_on_and_drawn_as_logs(scene: Scenes) -> None:
    figures = (Figure(character="pip", inside="boat"), Figure(character="fox", on="boat"))
    parties = parties_of(scene(figures=figures, things=({"kind": "boat", "label": "raft"},)))
    assert [(one.relation, one.kind, one.drawing) for one in parties] == [("on", "boat", "raft")]
    sailing = parties_of(scene(figures=figures, things=({"kind": "boat", "label": "sailing boat"},)))
    assert [(one.relation, one.drawing) for one in sailing] == [("inside", "boat")]


def test_the_hand_with_the_umbrella_is_up_beside_the_head(scene: Scenes) -> None:
    figures = (Figure(character="pip", pose="hold", holding="umbrella"), Figure(character="fox"))
    parties = parties_of(scene(figures=figures))
    assert [pose_of(one, parties) for one in figures] == ["wave", "stand"]


def test_the_stick_of_an_umbrella_is_in_the_hand_that_is_up(looks: Looks, scene: Scenes) -> None:
    figures = (Figure(character="pip", pose="hold", holding="umbrella"),)
    _, (pip,), (seat,) = placed(scene(figures=figures), looks)
    ((x, y),) = seat.hands
    raised = min(pip.hand, pip.other_hand, key=lambda hand: hand[1])
    assert (round(x + seat.x), round(y + seat.floor)) == (round(raised[0]), round(raised[1]))
    assert raised[1] < pip.y - 0.3 * pip.height
