"""The palettes for every eye: casts and figures on their ground stay apart, measured on rendered pages."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from lxml import etree

from fabula.core.values import Brief, Character
from fabula.illustrators import ILLUSTRATORS
from fabula.illustrators.paper.engine import PaperIllustrator, PaperOptions
from fabula.illustrators.paper.palette import PALETTES, lch
from fabula.illustrators.paper.sight import (
    EDGE_APART,
    FIGURES_APART,
    KEPT,
    KINDS,
    distance,
    least_distance,
    mean_colour,
    seen,
)

from .styles.conftest import CAST, SCENES, drawn, looks, rendered, shown

NUMBERS = range(len(SCENES))
CASTS = (
    ("bear", "bear", "dog", "monkey", "horse", "deer"),
    ("cat", "cat", "cat", "mouse", "rabbit", "wolf"),
    ("girl", "boy", "grandmother", "king", "queen", "knight"),
    ("frog", "turtle", "snake", "dragon", "fish", "bird"),
)


def dressed(palette: str, kinds: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """Return the ids and mean colours of a cast of these kinds."""
    people = {"girl", "boy", "grandmother", "king", "queen", "knight"}
    cast = tuple(
        Character(
            id=f"c{at}", name=f"c{at}", kind=kind, noun=kind, role="friend",
            category="person" if kind in people else "animal",
        )
        for at, kind in enumerate(kinds)
    )  # fmt: skip
    artist = PaperIllustrator(PaperOptions(palette=palette))
    made = artist.dress(cast, Brief(idea="friends", language="en", seed=4), seed=4)
    return [look.character for look in made], [mean_colour(look) for look in made]


def test_simulated_eyes_confuse_what_such_eyes_confuse() -> None:
    red, green = "#b8563c", "#7d7c2f"
    assert distance(red, green) > 0.13
    assert distance(seen(red, "deuteranopia"), seen(green, "deuteranopia")) < 0.06
    blue, yellow = "#2a62b8", "#e0c040"
    assert all(distance(seen(blue, kind), seen(yellow, kind)) > 0.2 for kind in KINDS)
    for grey in ("#000000", "#808080", "#ffffff"):
        assert all(distance(seen(grey, kind), grey) < 0.01 for kind in KINDS)


@pytest.mark.parametrize("palette", ["safe", "contrast"])
@pytest.mark.parametrize("kinds", CASTS)
def test_any_two_of_a_cast_are_apart_to_every_eye(palette: str, kinds: tuple[str, ...]) -> None:
    _, colours = dressed(palette, kinds)
    assert min(least_distance(one, two) for one, two in combinations(colours, 2)) >= FIGURES_APART


def test_an_everyday_palette_promises_no_such_thing() -> None:
    worst = min(
        least_distance(one, two)
        for kinds in CASTS
        for one, two in combinations(dressed("meadow", kinds)[1], 2)
    )
    assert worst < FIGURES_APART


@pytest.mark.parametrize("palette", ["safe", "contrast"])
def test_skin_and_face_are_never_moved(palette: str) -> None:
    everyday = {look.character: look for look in looks("meadow")}
    for look in looks(palette):
        same = everyday[look.character]
        for role in KEPT & look.colours.keys():
            if look.rig == "person" and role != "skin":
                continue
            assert look.colours[role] == same.colours[role]


def mean_lab(pixels: np.ndarray) -> tuple[float, str]:
    """Return the mean lightness of pixels, and their mean colour."""
    colours, counts = np.unique(pixels.astype(int), axis=0, return_counts=True)
    lightness = [lch("#" + "".join(f"{value:02x}" for value in colour))[0] for colour in colours]
    mean = np.average(pixels, axis=0).round().astype(int)
    return float(np.average(lightness, weights=counts)), "#" + "".join(f"{value:02x}" for value in mean)


def grown(mask: np.ndarray, by: int) -> np.ndarray:
    out = mask.copy()
    for _ in range(by):
        out = out | np.roll(out, 1, 0) | np.roll(out, -1, 0) | np.roll(out, 1, 1) | np.roll(out, -1, 1)
    return out


@pytest.mark.parametrize("palette", ["safe", "contrast"])
@pytest.mark.parametrize("number", NUMBERS)
def test_a_figure_stands_out_from_what_it_borders_on(palette: str, number: int) -> None:
    svg = drawn("papercut", number, palette).svg
    picture = rendered(svg, 500)
    names = [figure.character for figure in SCENES[number].figures]
    masks = {name: shown(svg, name) for name in names}
    edge = round(PALETTES[palette].border / 2) - 2
    for name, mask in masks.items():
        others = [grown(other, edge + 2) for other in masks.values() if other is not mask]  # and their edges
        ring = grown(mask, edge) & ~grown(mask, 2) & ~np.logical_or.reduce([*others, mask])
        ring[:2] = ring[-2:] = False
        figure, ground = mean_lab(picture[mask])[0], mean_lab(picture[ring])[0]
        least = EDGE_APART[palette]
        assert abs(figure - ground) >= least, f"{SCENES[number].name} {name}: {figure:.2f} {ground:.2f}"


@pytest.mark.parametrize("style", ["watercolour", "crayon", "comic", "pixel", "night", "ink"])
def test_every_coloured_style_keeps_the_edge(style: str) -> None:
    for number in (0, 1):
        root = etree.fromstring(drawn(style, number, "contrast").svg.encode())
        without = etree.fromstring(drawn(style, number).svg.encode())
        assert len(root.findall(".//*[@data-figure]")) == len(without.findall(".//*[@data-figure]"))
        picture, plain = (
            rendered(drawn(style, number, "contrast").svg, 500),
            rendered(drawn(style, number).svg, 500),
        )
        extremes = [((one.min(axis=2) > 235) | (one.max(axis=2) < 30)).mean() for one in (picture, plain)]
        assert extremes[0] > extremes[1] + 0.008


def test_colours_do_not_change_with_the_hour() -> None:
    fills = []
    for number in (0, 1):  # night in the kitchen, day in the forest
        root = etree.fromstring(drawn("papercut", number, "safe").svg.encode())
        pip = root.find(".//*[@data-figure='pip']")
        assert pip is not None
        fills.append(
            {
                one.get("data-role"): one.get("fill")
                for one in pip.iter()
                if one.get("data-part") and one.get("fill")
            }
        )
    shared = fills[0].keys() & fills[1].keys()
    assert len(shared) > 5
    assert all(fills[0][role] == fills[1][role] for role in shared)


def test_the_engine_takes_them_by_name() -> None:
    for name in ("safe", "contrast"):
        engine = ILLUSTRATORS.create("paper", {"palette": name})
        assert len(engine.dress(CAST[:2], Brief(idea="two", language="en", seed=1), seed=1)) == 2
