"""One picture of a sentence, in each format, read back with another parser."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree
from PIL import Image
from pypdf import PdfReader

from fabula.kit.errors import BadBrief, FabulaError, UnknownName
from fabula.workshop.picture import draw_picture

TEXT = "a fox under an umbrella in the rain"


def test_the_svg_shows_whom_the_text_names(tmp_path: Path) -> None:
    made = draw_picture(TEXT, tmp_path / "fox.svg")
    tree = etree.parse(str(made.path))
    figures = [one.get("data-kind") for one in tree.iter() if one.get("data-figure")]
    props = {one.get("data-prop") for one in tree.iter() if one.get("data-prop")}
    assert figures == ["fox"]
    assert "umbrella" in props


def test_the_png_has_the_size_asked_for(tmp_path: Path) -> None:
    with Image.open(draw_picture(TEXT, tmp_path / "fox.png", size=320).path) as image:
        assert image.size == (320, 320)
        colours = image.convert("RGB").getcolors(maxcolors=320 * 320)
    assert colours is not None
    assert len(colours) > 100


def test_the_pdf_is_one_page_of_vectors(tmp_path: Path) -> None:
    reader = PdfReader(draw_picture(TEXT, tmp_path / "fox.pdf").path)
    [page] = reader.pages
    assert float(page.mediabox.width) == float(page.mediabox.height) == 8.5 * 72


def test_the_same_seed_draws_the_same_and_another_does_not(tmp_path: Path) -> None:
    paths = [draw_picture(TEXT, tmp_path / f"{at}.svg", seed=seed).path for at, seed in enumerate((4, 4, 5))]
    one, again, other = (path.read_bytes() for path in paths)
    assert one == again
    assert one != other


@pytest.mark.parametrize(
    ("text", "name", "size", "error"),
    [
        (TEXT, "fox.bmp", 800, UnknownName),
        (TEXT, "fox.png", 9, BadBrief),
        ("", "fox.png", 800, BadBrief),
    ],
)
def test_what_cannot_be_drawn_is_refused(
    tmp_path: Path, text: str, name: str, size: int, error: type[FabulaError]
) -> None:
    with pytest.raises(error):
        draw_picture(text, tmp_path / name, size=size)
    assert not (tmp_path / name).exists()


def test_a_text_that_names_nothing_is_refused_and_one_that_names_a_place_is_not(tmp_path: Path) -> None:
    with pytest.raises(BadBrief, match="nothing in the text"):
        draw_picture("why and how", tmp_path / "none.svg")
    assert draw_picture("in the forest", tmp_path / "forest.svg").path.stat().st_size
