"""The pixel style's own promises, read back from rendered cells."""

from __future__ import annotations

import re
from functools import lru_cache

import numpy as np
import pytest
from lxml import etree

from fabula.core.values import TITLE_PAGE, Figure, Place, SceneGraph
from fabula.core.words import Shot
from fabula.illustrators.contract import Drawing
from fabula.illustrators.paper.page import contrast
from fabula.illustrators.paper.styles.pixel import BLEED, CELL, LEAST_EYE, traced

from .conftest import SCENES, artist, brief, drawn, looks, rendered, shown

NUMBERS = range(len(SCENES))
ACROSS = (1000 + 2 * BLEED) // CELL
BOX = f"-{BLEED} -{BLEED} {1000 + 2 * BLEED} {1000 + 2 * BLEED}"


def area(path: str) -> int:
    """Return how many cells a path of whole steps encloses."""
    total = 0
    for run in filter(None, path.split("M")):
        x, y = (int(value) for value in re.match(r"(\d+) (\d+)", run).groups())  # type: ignore[union-attr]
        for way, step in re.findall(r"([hv])(-?\d+)", run):
            total += int(step) * y if way == "h" else 0
            x, y = (x + int(step), y) if way == "h" else (x, y + int(step))
    return abs(total)


def cells(text: str) -> int:
    return sum(area(path) for path in re.findall(r' d="([^"]*)"', text))


def test_a_page_has_at_least_160_cells_a_side() -> None:
    assert 1000 // CELL >= 160
    assert 1600 % (1000 // CELL) == 0


@pytest.mark.parametrize("number", NUMBERS)
def test_every_cell_has_one_colour_at_whole_scales(number: int) -> None:
    svg = drawn("pixel", number).svg
    seen = rendered(svg, ACROSS * 3, box=BOX).reshape(ACROSS, 3, ACROSS, 3, 3)
    assert (seen == seen[:, :1, :, :1]).all()


@pytest.mark.parametrize("number", NUMBERS)
def test_a_page_is_small(number: int) -> None:
    assert len(drawn("pixel", number).svg) < 150_000


@pytest.mark.slow
def test_every_eye_that_is_seen_has_three_dark_cells() -> None:
    open_eyes = eyes = 0
    for number in NUMBERS:
        root = etree.fromstring(drawn("pixel", number).svg.encode())
        for figure in root.iterfind(".//*[@data-figure]"):
            for name in ("eye-left", "eye-right"):
                eye = [one for one in figure.iter() if one.get("data-part") == name]
                inked = [one for one in eye if one.get("data-role") == "ink"]
                if inked:
                    dark = sum(area(one.get("d", "")) for one in inked)
                    eyes, open_eyes = eyes + 1, open_eyes + (dark > 0)
                    assert dark == 0 or dark >= LEAST_EYE, f"{SCENES[number].name} {name}: {dark}"
    # hands, hair and neighbours may hide a few
    assert open_eyes >= 0.93 * eyes


def test_a_character_has_the_same_colours_on_every_page_of_an_hour() -> None:
    seen: dict[tuple[str, str], set[str]] = {}
    for number in (1, 3):  # two clear days
        root = etree.fromstring(drawn("pixel", number).svg.encode())
        for figure in root.iterfind(".//*[@data-figure]"):
            card = next(look for look in looks() if look.character == figure.get("data-figure"))
            for part in figure.iter():
                role = part.get("data-role")
                sheer = role == "cheek" or part.get("data-part") == "fleck"  # what is under shows through
                if role in card.colours and part.get("data-part") and not sheer:
                    seen.setdefault((card.character, role), set()).add(part.get("fill", ""))
                    assert part.get("fill") == card.colours[role]
    assert len(seen) > 40
    assert all(len(colours) == 1 for colours in seen.values())


@pytest.mark.parametrize("number", NUMBERS)
def test_the_words_have_one_plain_colour_under_them(number: int) -> None:
    drawing = drawn("pixel", number)
    box = drawing.text_box
    seen = rendered(drawing.svg, 500)
    part = seen[
        int(box.y / 2) : int((box.y + box.height) / 2), int(box.x / 2) : int((box.x + box.width) / 2)
    ].reshape(-1, 3)
    assert (part == part[0]).all()
    colour = "#" + "".join(f"{int(value):02x}" for value in part[0])
    assert colour == drawing.paper
    assert contrast(colour, drawing.ink) >= 7


def test_a_line_of_one_cell_runs_round_a_figure() -> None:
    root = etree.fromstring(drawn("pixel", 4).svg.encode())
    figure = root.find(".//*[@data-figure='bear']")
    assert figure is not None
    line = sum(area(one.get("d", "")) for one in figure.iterfind("*[@class='contour']"))
    body = sum(area(one.get("d", "")) for one in figure if one.get("data-part") or one.get("class") == "rim")
    round_it = 2 * np.sqrt(np.pi * body)
    assert round_it < line < 4 * round_it


def test_traced_cells_enclose_themselves() -> None:
    board = np.zeros((6, 7), dtype=np.int64)
    board[1:4, 1:5] = 3
    board[2, 2:4] = 7  # a hole filled with another
    board[4, 5] = 3  # touches only at a corner
    paths = traced(board)
    assert sorted(paths) == [3, 7]
    assert area(paths[7]) == 2
    assert paths[3].count("M") == 3
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000" shape-rendering="crispEdges">'
        f'<g transform="scale(100)"><path d="{paths[3]}" fill="#ffffff"/></g></svg>'
    )
    seen = rendered(svg, 10)[:6, :7, 0] > 127
    assert (seen == (board == 3)).all()


PAGES: dict[str, tuple[str, Shot, tuple[str, ...]]] = {
    "vignette": ("meadow", "vignette", ("pip", "bear")),
    "vignette at night": ("forest", "vignette", ("mina",)),
    "title": ("meadow", "wide", ("fox",)),
    "close": ("city", "close", ("mina", "fox")),
    "close alone": ("seashore", "close", ("bear",)),
}


@lru_cache(maxsize=16)
def page(style: str, name: str) -> Drawing:
    place, shot, who = PAGES[name]
    scene = SceneGraph(
        name=TITLE_PAGE if name == "title" else "page-02",
        place=Place(kind=place, label=place),
        time="night" if "night" in name else "day",
        shot=shot,
        figures=tuple(Figure(character=one, side=("left", "right")[at % 2]) for at, one in enumerate(who)),
    )
    return artist().draw(scene, looks(), brief(style), seed=5)


@pytest.mark.parametrize("name", PAGES)
def test_a_hero_is_seen_where_the_paper_page_shows_it(name: str) -> None:
    cut, set_in_cells = page("papercut", name).svg, page("pixel", name).svg
    was, now = rendered(cut, 200), rendered(set_in_cells, 200)
    for who in PAGES[name][2]:
        hero = shown(cut, who, 200)
        assert hero.sum() > 300
        alike = np.abs(was - now).max(axis=2) < 60
        assert alike[hero].mean() > 0.75, f"{who}: {alike[hero].mean():.2f}"


@pytest.mark.parametrize("name", [name for name in PAGES if name.startswith("close")])
def test_nobody_hangs_out_below_the_edge_of_the_panel(name: str) -> None:
    drawing = page("pixel", name)
    paper = np.array([int(drawing.paper[at : at + 2], 16) for at in (1, 3, 5)])
    assert page("papercut", name).paper == drawing.paper
    cut = rendered(page("papercut", name).svg, ACROSS, box=BOX)
    # from the bottom up, so long as there is paper; what its crest cuts, or lies beside, may be either
    panel = (np.abs(cut - paper).max(axis=2) <= 6)[::-1].cumprod(axis=0)[::-1].astype(bool)
    panel = panel & np.roll(panel, 2, axis=0)
    assert panel.mean() > 0.2
    seen = rendered(drawing.svg, ACROSS, box=BOX)
    stray = panel & (seen != paper).any(axis=2)
    assert not stray.any(), f"{stray.sum()} cells, the first at {np.argwhere(stray)[0]}"
