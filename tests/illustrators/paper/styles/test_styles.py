"""What every style keeps of the drawing it restyles, on twelve scenes."""

from __future__ import annotations

import hashlib
import io
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import typst
from lxml import etree
from PIL import Image
from playwright.sync_api import Page, sync_playwright

from fabula.illustrators.paper.palette import hue_gap, lch
from fabula.illustrators.paper.styles import STYLES

from .conftest import SCENES, Picture, drawn, overlap, parts, rendered, shown

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
MONOCHROME = ("colouring", "ink")
"""Styles that thin or leave out colour by their nature."""
LEAST = {"watercolour": 0.92, "pixel": 0.92}
NUMBERS = range(len(SCENES))
RESTYLED = tuple(style for style in STYLES if style not in ("papercut", "night"))


@pytest.mark.parametrize("style", STYLES)
def test_a_style_keeps_every_part_of_everybody(style: str) -> None:
    for number in NUMBERS:
        assert parts(drawn(style, number).svg) == parts(drawn("papercut", number).svg), SCENES[number].name


@pytest.mark.parametrize("style", RESTYLED)
def test_a_style_keeps_every_silhouette(style: str) -> None:
    for number in NUMBERS:
        before, after = drawn("papercut", number).svg, drawn(style, number).svg
        for figure in SCENES[number].figures:
            shape = shown(before, figure.character)
            assert shape.sum() > 300
            found = overlap(shape, shown(after, figure.character))
            assert found >= LEAST.get(style, 0.97), f"{SCENES[number].name} {figure.character}: {found:.3f}"


@pytest.mark.parametrize("style", RESTYLED)
def test_lines_round_the_parts_take_little_room(style: str) -> None:
    for number in (0, 1, 6):
        before, after = drawn("papercut", number).svg, drawn(style, number).svg
        for figure in SCENES[number].figures:
            with_lines = shown(after, figure.character, lines=True)
            assert overlap(shown(before, figure.character), with_lines) >= 0.9


def hues(svg: str) -> dict[tuple[str, str], float]:
    """Return the hue of every opaque role with a hue, by figure."""
    found: dict[tuple[str, str], float] = {}
    for group in etree.fromstring(svg.encode()).iterfind(".//*[@data-figure]"):
        for part in group.iter():
            colour = next(
                (part.get(key) for key in ("fill", "stroke") if part.get(key, "").startswith("#")), ""
            )
            if part.get("data-part") and colour and "opacity" not in part.attrib and lch(colour)[1] > 0.045:
                found.setdefault((group.get("data-figure", ""), part.get("data-role", "")), lch(colour)[2])
    return found


@pytest.mark.parametrize("style", [style for style in RESTYLED if style not in MONOCHROME])
def test_a_style_keeps_the_hue_of_every_role(style: str) -> None:
    compared = 0
    for number in NUMBERS:
        before, after = hues(drawn("papercut", number).svg), hues(drawn(style, number).svg)
        blended = {
            (group.get("data-figure"), part.get("data-role"))
            for group in etree.fromstring(drawn("papercut", number).svg.encode()).iterfind(
                ".//*[@data-figure]"
            )
            for part in group.iter()
            if "opacity" in part.attrib
        }
        for key in (before.keys() & after.keys()) - blended:
            compared += 1
            assert hue_gap(before[key], after[key]) <= 8, f"{SCENES[number].name} {key}"
    assert compared > 150


@pytest.mark.parametrize("style", STYLES)
def test_a_page_is_plain_svg_without_filters_or_pictures(style: str) -> None:
    for number in NUMBERS:
        root = etree.fromstring(drawn(style, number).svg.encode())
        names = {etree.QName(element).localname for element in root.iter(etree.Element)}
        assert not names & {"filter", "foreignObject", "style", "text", "script"}
        for image in root.iter("{*}image"):  # a tile of grain, inside the page
            parent = image.getparent()
            assert parent is not None
            assert etree.QName(parent).localname == "pattern"
            assert str(image.get("{http://www.w3.org/1999/xlink}href")).startswith("data:image/png;base64,")
        ids = [one.get("id") for one in root.iter(etree.Element) if one.get("id")]
        assert len(ids) == len(set(ids))
        text = drawn(style, number).svg
        mentioned = {*re.findall(r"url\(#([^)]+)\)", text), *re.findall(r'href="#([^"]+)"', text)}
        assert mentioned <= set(ids)


def digests() -> str:
    """Return the digest of the newest styles on three scenes."""
    pages = "".join(drawn(style, number).svg for style in ("comic", "pixel") for number in (1, 2, 6))
    return hashlib.sha256(pages.encode()).hexdigest()


def test_the_same_bytes_in_every_process() -> None:
    code = "from tests.illustrators.paper.styles.test_styles import digests; print(digests(), end='')"
    there = [
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True,
            env={**os.environ, "PYTHONHASHSEED": seed}, cwd=Path(__file__).parents[4],
        ).stdout
        for seed in ("1", "77")
    ]  # fmt: skip
    assert there == [digests(), digests()]


@pytest.fixture(scope="module")
def browser_page() -> Iterator[Page]:
    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
        )
        yield browser.new_page(viewport={"width": 500, "height": 500})
        browser.close()


def difference(one: Picture, two: Picture) -> float:
    return float(np.abs(one - two).mean())


@pytest.mark.browser
@pytest.mark.parametrize("style", STYLES)
def test_chromium_draws_a_page_as_resvg_does(style: str, browser_page: Page) -> None:
    look = "<style>*{margin:0}svg{display:block;width:500px;height:500px}</style>"
    for number in (0, 1, 2, 3):
        svg = drawn(style, number).svg
        browser_page.set_content(look + svg)
        seen = Image.open(io.BytesIO(browser_page.screenshot())).convert("RGB")
        assert difference(np.asarray(seen, dtype=np.float64), rendered(svg, 500)) < 3


@pytest.mark.parametrize("style", ["comic", "pixel"])
def test_typst_draws_a_page_as_resvg_does(style: str, tmp_path: Path) -> None:
    (tmp_path / "main.typ").write_text(
        '#set page(width: 500pt, height: 500pt, margin: 0pt)\n#image("page.svg", width: 100%)'
    )
    for number in (0, 2):
        svg = drawn(style, number).svg
        (tmp_path / "page.svg").write_text(svg, encoding="utf-8")
        raw: bytes = typst.compile(str(tmp_path / "main.typ"), root=str(tmp_path), format="png", ppi=72)
        seen = Image.open(io.BytesIO(raw)).convert("RGB")
        assert difference(np.asarray(seen, dtype=np.float64), rendered(svg, 500)) < 3
