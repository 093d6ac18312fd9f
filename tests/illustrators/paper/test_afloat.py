"""What carries whoever cannot stand where the scene puts them."""

from __future__ import annotations

import io
from collections.abc import Callable
from random import Random

import pytest
import resvg_py
from PIL import Image

from fabula.core.values import Brief, Character, Figure, SceneGraph
from fabula.illustrators.paper.afloat import afloat, carried, let_swim, swims
from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.engine import PaperIllustrator
from fabula.illustrators.paper.layout import plan_page
from fabula.illustrators.paper.page import Page, contrast
from fabula.illustrators.paper.palette import PALETTES
from fabula.illustrators.paper.places import Stage, set_stage
from fabula.illustrators.paper.places.waterside import water_before
from fabula.illustrators.paper.styles import STYLES

Scenes = Callable[..., SceneGraph]


def _character(name: str, kind: str) -> Character:
    return Character(id=name, name=name, kind=kind, noun=kind, category="animal", role=name)


CAST = (_character("wave", "whale"), _character("hop", "rabbit"), _character("seal", "seal"))


def _stage(scene: SceneGraph) -> tuple[Cutter, Stage]:
    cutter = Cutter(PALETTES["meadow"], scene.time, scene.weather, scene.season, 3)
    return cutter, set_stage(scene.place.kind, cutter, plan_page(scene, 0.3, 3).frame)


@pytest.mark.parametrize(
    ("place", "who", "has"),
    [
        ("meadow", "wave", ("bank", "water", "before")),
        ("kitchen", "wave", ("behind", "before")),
        ("sea", "wave", ("before",)),
        ("sea", "hop", ("behind", "before")),
        ("meadow", "hop", ()),
        ("seashore", "seal", ()),
        ("underwater", "wave", ()),
    ],
)
def test_everybody_gets_the_water_or_the_boat_they_need(
    place: str, who: str, has: tuple[str, ...], artist: PaperIllustrator, brief: Brief, scene: Scenes
) -> None:
    looks = {look.character: look for look in artist.dress(CAST, brief, seed=3)}
    cutter, stage = _stage(scene(place, who=()))
    carrier = carried(cutter, stage, looks[who], "stand", (500, 700), 260)
    assert tuple(name for name in ("bank", "water", "behind", "before") if getattr(carrier, name)) == has


def test_whoever_swims_is_never_drawn_on_the_deck_of_a_ship(
    artist: PaperIllustrator, brief: Brief, scene: Scenes
) -> None:
    looks = artist.dress(CAST, brief, seed=3)
    assert swims(looks[0])
    drawings = {
        name: artist.draw(
            scene(place, figures=(Figure(character="wave", side="left"),)), looks, brief, seed=3
        ).svg
        for name, place in (("ship", "ship"), ("sea", "sea"))
    }
    assert drawings["ship"] == drawings["sea"]


@pytest.mark.parametrize("style", STYLES)
def test_the_paper_of_a_vignette_is_painted_as_it_is_promised(
    style: str, artist: PaperIllustrator, brief: Brief, scene: Scenes
) -> None:
    looks = artist.dress(CAST, brief, seed=3)
    styled = brief.model_copy(update={"style": style})
    drawing = artist.draw(
        scene("city", who=("hop",), shot="vignette", time="night", weather="snow"), looks, styled, seed=3
    )
    png = bytes(resvg_py.svg_to_bytes(svg_string=drawing.svg, width=200))
    corner = Image.open(io.BytesIO(png)).convert("RGB").getpixel((6, 194))
    painted = tuple(int(drawing.paper[at : at + 2], 16) for at in (1, 3, 5))
    assert max(abs(a - b) for a, b in zip(corner, painted, strict=True)) <= 6, (corner, painted)
    assert contrast(drawing.ink, drawing.paper) >= 7


def test_a_held_thing_leaves_eyes_and_mouth_free(
    artist: PaperIllustrator, brief: Brief, scene: Scenes
) -> None:
    from fabula.illustrators.paper.figures import draw_figure
    from fabula.illustrators.paper.layout import place_actors
    from fabula.illustrators.paper.props import _on_a_face, place_props

    looks = artist.dress(CAST, brief, seed=3)
    held = scene(
        "underwater", figures=(Figure(character="wave", side="left", holding="star"),),
        things=({"kind": "star", "spot": "held"},),
    )  # fmt: skip
    _, stage = _stage(held)
    frame = plan_page(held, 0.3, 3).frame
    actors = place_actors(held, (draw_figure(looks[0], holding="star"),), frame, stage, 3)
    (thing,) = place_props(held, actors, frame, stage, 3)
    assert not _on_a_face(actors, thing.x, thing.y, thing.size * 0.85)


def test_snow_lies_where_snow_falls(artist: PaperIllustrator, brief: Brief, scene: Scenes) -> None:
    looks = artist.dress(CAST, brief, seed=3)
    falling = scene("meadow", who=("hop",), weather="snow", season="autumn")
    winter = falling.model_copy(update={"season": "winter"})
    assert artist.draw(falling, looks, brief, seed=3) == artist.draw(winter, looks, brief, seed=3)


def test_nobody_of_the_water_sits_on_a_bench(artist: PaperIllustrator, brief: Brief, scene: Scenes) -> None:
    looks = {look.character: look for look in artist.dress(CAST, brief, seed=3)}
    figures = (Figure(character="wave", on="bench"), Figure(character="hop", side="right", on="bench"))
    bench = ({"kind": "bench"},)
    both = let_swim(scene("city", figures=figures, things=bench), looks)
    assert [one.on for one in both.figures] == ["", "bench"]
    assert [one.kind for one in both.props] == ["bench"]
    abed = let_swim(scene("underwater", figures=(Figure(character="wave", inside="bed"),)), looks)
    assert not abed.figures[0].inside
    alone = let_swim(scene("city", figures=figures[:1], things=bench), looks)
    assert not alone.props
    assert "data-prop" not in artist.draw(alone, tuple(looks.values()), brief, seed=3).svg


@pytest.mark.parametrize(
    ("place", "who", "pose", "wet"),
    [("harbour", "wave", "stand", {"wave"}), ("meadow", "wave", "stand", {"wave"}),
     ("city", "wave", "stand", set()),
     ("pond", "hop", "swim", {"hop"}), ("pond", "hop", "stand", set()), ("pond", "wave", "fly", set())],
)  # fmt: skip
def test_who_swims_has_the_water_before_the_land(
    place: str, who: str, pose: str, wet: set[str], artist: PaperIllustrator, brief: Brief, scene: Scenes
) -> None:
    looks = {look.character: look for look in artist.dress(CAST, brief, seed=3)}
    page = scene(place, figures=(Figure.model_validate({"character": who, "pose": pose}),))
    assert {*afloat(page, looks)} == wet


@pytest.mark.parametrize("place", ["harbour", "lake", "seashore", "forest"])
def test_land_folk_keep_to_the_land_and_the_water_reaches_down(
    place: str, brief: Brief, artist: PaperIllustrator, scene: Scenes
) -> None:
    figures = (Figure(character="wave", side="left"), Figure(character="hop", side="right", depth="near"))
    looks = artist.dress(CAST, brief, seed=3)
    page = Page(scene(place, figures=figures), looks, PALETTES["meadow"], 3, 0.25, 0.5, "papercut", 7)
    built = set_stage(place, page.cutter, page.plan.frame)
    stage = water_before(built, page.cutter, page.plan.frame, place, Random(1))
    wave, hop = sorted(page.actors(stage), key=lambda one: one.figure.character == "hop")
    assert stage.far < hop.floor <= stage.near < wave.floor < wave.y
    assert stage.deep == built.near


def test_who_hugs_a_swimmer_stays_on_the_bank(brief: Brief, artist: PaperIllustrator, scene: Scenes) -> None:
    figures = (
        Figure(character="wave", side="left", pose="hug", toward="hop"),
        Figure(character="hop", side="right", pose="hug", toward="wave", facing="left"),
    )
    looks = artist.dress(CAST, brief, seed=3)
    page = Page(scene("harbour", figures=figures), looks, PALETTES["meadow"], 3, 0.25, 0.5, "papercut", 7)
    built = set_stage("harbour", page.cutter, page.plan.frame)
    stage = water_before(built, page.cutter, page.plan.frame, "harbour", Random(1))
    hop = next(one for one in page.actors(stage) if one.figure.character == "hop")
    assert hop.floor <= stage.near
