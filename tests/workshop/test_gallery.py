"""Contact sheets: read back with another program, light enough, every cell with something in it."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from fabula.illustrators.paper.engine import PaperIllustrator
from fabula.illustrators.paper.figures.kinds import KINDS
from fabula.illustrators.paper.figures.rigs import RIGS
from fabula.illustrators.paper.things import MAKERS
from fabula.kit.errors import UnknownName
from fabula.workshop.gallery import NAMES, RIG_KINDS, SHEETS, SPREAD_SIDE, draw_gallery
from fabula.workshop.sheets import CARD, HEAD, MARGIN, PAPER, Cell, contact_sheet, light_png


def filled(image: Image.Image, sheet: tuple[int, tuple[int, int]], number: int) -> bool:
    """Return whether the cell called by number shows more than bare card."""
    columns, (wide, high) = sheet
    x = MARGIN + number % columns * (wide + 8)
    y = MARGIN + HEAD + number // columns * (high + 24 + 8)
    inside = np.asarray(image.convert("RGB").crop((x, y, x + wide, y + high)), dtype=int)
    bare = [np.array([int(tone[at : at + 2], 16) for at in (1, 3, 5)]) for tone in (CARD, PAPER)]
    plain = np.min([np.abs(inside - tone).max(axis=2) for tone in bare], axis=0) < 24
    return bool(plain.mean() < 0.9)


def test_sheets_open_and_are_light(tmp_path: Path) -> None:
    made = draw_gallery(tmp_path / "g", ["feelings", "styles"])
    assert [path.name for path in made] == ["feelings-rabbit.png", "feelings-grandmother.png", "styles.png"]
    for path in made:
        assert path.stat().st_size <= 300_000
        with Image.open(path) as image:
            image.load()
            assert image.format == "PNG"
            assert image.width > 600
    with Image.open(tmp_path / "g" / "feelings-rabbit.png") as image:
        assert all(filled(image, (10, (140, 210)), number) for number in range(20))
    with Image.open(tmp_path / "g" / "styles.png") as image:
        styles = len(PaperIllustrator.styles)
        assert all(filled(image, (4, (340, 340)), number) for number in range(styles))


def test_an_empty_cell_is_noticed() -> None:
    blank = Image.new("RGBA", (40, 40), CARD)
    sheet = contact_sheet("Nothing", [Cell(blank, "nothing")], columns=1, cell=(140, 140))
    assert not filled(sheet, (1, (140, 140)), 0)


def test_every_sheet_says_how_many_cells_it_has() -> None:
    counts = {sheet.name: many for make in SHEETS.values() for sheet, _, many in make()}
    assert sum(many for name, many in counts.items() if name.startswith("figures-creatures")) == len(KINDS)
    assert counts["feelings-rabbit"] == 20
    assert {"weathers", "seasons", "styles"} <= counts.keys()
    assert sum(many for name, many in counts.items() if name.startswith("things")) == len({*MAKERS.values()})


def test_the_poses_show_every_rig() -> None:
    from fabula.workshop.gallery import _look

    assert {_look(kind).rig for kind in RIG_KINDS} == set(RIGS)


def test_a_spread_is_two_pages_of_a_made_book(tmp_path: Path) -> None:
    (path,) = draw_gallery(tmp_path, ["spreads"], books=(("a fox who is afraid of the dark", "papercut", 3),))
    with Image.open(path) as image:
        assert image.size[0] == 2 * image.size[1] <= 2 * SPREAD_SIDE
        halves = [
            np.asarray(image.convert("RGB").crop(box)) for box in ((0, 0, 640, 640), (640, 0, 1280, 640))
        ]
    assert not np.array_equal(*halves)


def test_an_unknown_sheet_is_refused_before_anything_is_drawn(tmp_path: Path) -> None:
    with pytest.raises(UnknownName) as refused:
        draw_gallery(tmp_path / "g", ["feelings", "figurs"])
    assert "figures" in refused.value.hint
    assert not (tmp_path / "g").exists()
    assert NAMES[-1] == "spreads"


@pytest.mark.slow
def test_a_heavy_picture_is_made_lighter() -> None:
    noise = Image.fromarray(np.random.default_rng(1).integers(0, 255, (500, 900, 3), dtype=np.uint8))
    data = light_png(noise, heaviest=60_000)
    assert len(data) <= 60_000
    with Image.open(io.BytesIO(data)) as image:
        assert abs(image.width / image.height - 900 / 500) < 0.05
