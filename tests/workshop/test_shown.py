"""What is to be seen on a page, and what is noticed when it is not."""

from __future__ import annotations

import re

import pytest

from fabula.core.values import Brief, Character, Figure, Picture, Place, Prop, SceneGraph
from fabula.illustrators.contract import Drawing
from fabula.illustrators.paper.engine import PaperIllustrator, PaperOptions
from fabula.workshop.shown import LEAST_APART, SeenFigure, SeenPage, look_at, silhouettes

CAST = tuple(
    Character(id=kind, name=kind, kind=kind, noun=kind, category="animal", role=kind)
    for kind in ("fox", "bear")
)
BRIEF = Brief(idea="a fox and a bear", language="en", seed=3)
SCENE = SceneGraph(
    name="page-02",
    place=Place(kind="meadow", label="meadow"),
    figures=(Figure(character="fox", side="left"), Figure(character="bear", side="right", facing="left")),
    props=(Prop(kind="ball", label="ball", emoji="⚽"),),
    focus="fox",
)


def picture_of(made: Drawing) -> Picture:
    """Return the record of a drawing."""
    return Picture(
        name="page-02",
        file="x.svg",
        digest="",
        alt="",
        text_box=made.text_box,
        ink=made.ink,
        paper=made.paper,
    )


@pytest.fixture(scope="module")
def drawn() -> tuple[Picture, str]:
    artist = PaperIllustrator(PaperOptions(palette="meadow"))
    made = artist.draw(SCENE, artist.dress(CAST, BRIEF, seed=3), BRIEF, seed=5)
    return picture_of(made), made.svg


def moved(svg: str, what: str, by: str) -> str:
    """Return the page with a figure or thing moved."""
    return svg.replace(f"<g {what}", f'<g transform="translate({by})" {what}', 1)


def of(page: SeenPage, character: str) -> SeenFigure:
    return next(one for one in page.figures if one.character == character)


def test_a_drawn_page_shows_everything(drawn: tuple[Picture, str]) -> None:
    page = look_at(*drawn)
    assert {one.character for one in page.figures} == {"fox", "bear"}
    for one in page.figures:
        assert one.seen > 0.9
        assert one.eyes > 0.9
        assert one.cut == 0
        assert one.safe
        assert one.apart >= LEAST_APART
    assert page.faces_met == ()
    assert page.things_out == ()
    assert page.contrast >= 7


def test_a_figure_moved_out_is_missed(drawn: tuple[Picture, str]) -> None:
    picture, svg = drawn
    fox = of(look_at(picture, moved(svg, 'data-figure="fox"', "-230 0")), "fox")
    assert fox.seen < 0.8
    assert fox.cut > 0.2
    assert not fox.safe
    assert of(look_at(picture, svg), "fox").seen > fox.seen


def test_a_figure_before_another_hides_it_and_its_face(drawn: tuple[Picture, str]) -> None:
    picture, svg = drawn
    one, two = (of(look_at(picture, svg), name).face for name in ("fox", "bear"))
    assert one
    assert two
    page = look_at(picture, moved(svg, 'data-figure="fox"', f"{two[0] - one[0]} {two[1] - one[1]}"))
    assert page.faces_met
    hidden = min(page.figures, key=lambda figure: figure.seen)
    assert hidden.seen < 0.8
    assert hidden.eyes < 0.6


def test_a_sheet_over_the_page_hides_everybody(drawn: tuple[Picture, str]) -> None:
    picture, svg = drawn
    page = look_at(picture, svg.replace("</svg>", '<rect width="1000" height="1000" fill="#336699"/></svg>'))
    assert all(one.seen == 0 and one.eyes == 0 for one in page.figures)


def test_falling_snow_hides_nobody(drawn: tuple[Picture, str]) -> None:
    picture, svg = drawn
    veil = '<rect width="1000" height="1000" fill="#ffffff" fill-opacity=".2"/></svg>'
    assert all(one.seen > 0.9 for one in look_at(picture, svg.replace("</svg>", veil)).figures)


def test_a_figure_of_the_colour_of_its_ground_is_not_told_from_it(drawn: tuple[Picture, str]) -> None:
    picture, svg = drawn
    start = svg.index('<g data-figure="fox"')
    end = svg.index('<g data-figure="bear"') if svg.index('<g data-figure="bear"') > start else len(svg)
    fox = re.sub(r'<g class="shade".*?</g>', "", svg[start:end], flags=re.S)
    plain = re.sub(r'"#[0-9a-f]{6}"', '"#70b090"', svg[:start] + fox + svg[end:])
    assert of(look_at(picture, plain), "fox").apart < 0.03


def test_a_thing_moved_out_is_missed(drawn: tuple[Picture, str]) -> None:
    picture, svg = drawn
    assert look_at(picture, moved(svg, 'data-prop="ball"', "700 0")).things_out == ("ball",)


def test_words_on_their_own_colour_have_no_contrast(drawn: tuple[Picture, str]) -> None:
    picture, svg = drawn
    page = look_at(picture.model_copy(update={"ink": picture.paper}), svg)
    assert page.contrast < 1.2


def test_something_drawn_under_the_words_is_noticed(drawn: tuple[Picture, str]) -> None:
    picture, svg = drawn
    box = picture.text_box
    blot = f'<circle cx="{box.x + 90}" cy="{box.y + 60}" r="30" fill="{picture.ink}"/></svg>'
    assert look_at(picture, svg.replace("</svg>", blot)).contrast < 2


def test_silhouettes_leave_out_the_lines_of_a_style(drawn: tuple[Picture, str]) -> None:
    _, svg = drawn
    lined = re.sub(
        r'(data-part="[^"]*" data-role="[^"]*" fill="#\w{6}")', r'\1 stroke="#000000" stroke-width="30"', svg
    )
    assert lined != svg
    before, after = silhouettes(svg), silhouettes(lined)
    assert (before["fox"] == after["fox"]).all()
    assert before["fox"].any()


@pytest.mark.parametrize(
    "who", [("rabbit", "grandmother", "fox", "bear", "mouse"), ("owl", "bear", "fox", "bear-2", "mouse")]
)
def test_everybody_in_a_crowd_is_seen(who: tuple[str, ...]) -> None:
    cast = tuple(
        Character(
            id=one, name=one, kind=one.removesuffix("-2"), noun=one, role=one,
            category="person" if one == "grandmother" else "animal",
            size="large" if "bear" in one else "medium",
        )
        for one in who
    )  # fmt: skip
    sides = ("left", "right", "centre", "left", "right")
    figures = tuple(Figure(character=one, side=side) for one, side in zip(who, sides, strict=True))
    scene = SCENE.model_copy(update={"figures": figures, "focus": who[0]})
    artist = PaperIllustrator(PaperOptions(palette="meadow"))
    made = artist.draw(scene, artist.dress(cast, BRIEF, seed=3), BRIEF, seed=5)
    page = look_at(picture_of(made), made.svg)
    assert len(page.figures) == 5
    assert min(one.seen for one in page.figures) > 0.8
    assert min(one.apart for one in page.figures) >= LEAST_APART
    assert page.faces_met == ()


def test_the_edge_of_paper_lifts_a_deep_figure_off_its_ground(drawn: tuple[Picture, str]) -> None:
    picture, svg = drawn
    bare = re.sub(r'(<g class="shade" stroke-linejoin.*?</g>)', "", svg, flags=re.S)
    assert of(look_at(picture, svg), "fox").apart > of(look_at(picture, bare), "fox").apart + 0.04
