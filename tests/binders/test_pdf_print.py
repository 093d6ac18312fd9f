"""The print interior against the rules of KDP paperback, read back with pikepdf and pillow."""

from __future__ import annotations

import io

import pikepdf
import pytest
from PIL import Image

from fabula.binders import BINDERS
from fabula.testing import sample_assets, sample_book


@pytest.fixture(scope="module")
def interior() -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(BINDERS.create("pdf-print").bind(sample_book(), sample_assets())))


def test_pages_are_trim_and_bleed_and_even_in_number(interior: pikepdf.Pdf) -> None:
    assert len(interior.pages) % 2 == 0
    for page in interior.pages:
        assert [float(v) / 72 for v in page.MediaBox] == pytest.approx([0, 0, 8.625, 8.75], abs=0.002)


def test_pictures_are_flat_and_at_300_dpi(interior: pikepdf.Pdf) -> None:
    images = [image for page in interior.pages for image in page.get_images().values()]
    assert len(images) == 5
    for image in images:
        assert (int(image.Width), int(image.Height)) == (2588, 2625)
        assert "/SMask" not in image
        assert image.ColorSpace != "/DeviceGray"


def test_nothing_a_printer_bounces_is_in_it(interior: pikepdf.Pdf) -> None:
    assert "/Outlines" not in interior.Root
    assert all("/Annots" not in page for page in interior.pages)
    assert not interior.is_encrypted
    for thing in interior.objects:
        if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/ExtGState":
            assert float(thing.get("/ca", 1)) == 1


def test_art_runs_into_the_bleed_outside_and_stops_at_the_spine(interior: pikepdf.Pdf) -> None:
    # The moon stands at x 820 of 1000: from the left on a right-hand page, a bleed further on a left one.
    for index, left in ((0, 0.0), (3, 0.125)):
        raw = pikepdf.PdfImage(next(iter(interior.pages[index].get_images().values()))).as_pil_image()
        picture = raw if isinstance(raw, Image.Image) else Image.open(raw)
        x = round((left + 0.82 * 8.5) * 300)
        y = round((0.125 + 0.46 * 8.5) * 300)
        red, green, blue = picture.convert("RGB").getpixel((x, y))
        assert (abs(red - 0xF3), abs(green - 0xD0), abs(blue - 0x6B)) <= (12, 12, 12)
        edge = picture.convert("RGB").getpixel((x - round(0.075 * 8.5 * 300), y))
        assert edge[2] > 180
