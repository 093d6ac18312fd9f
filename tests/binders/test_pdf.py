"""The screen PDF, read back with pypdf and pikepdf."""

from __future__ import annotations

import io

import pikepdf
import pytest
from pypdf import PdfReader

from fabula.binders import BINDERS
from fabula.binders.leaves import lay_out
from fabula.core.words import LanguageCode
from fabula.testing import sample_assets, sample_book

from .conftest import odd_book


@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_page_can_be_searched(language: LanguageCode) -> None:
    book = sample_book(language)
    reader = PdfReader(io.BytesIO(BINDERS.create("pdf").bind(book, sample_assets())))
    assert len(reader.pages) == book.brief.pages + 3
    for page in book.manuscript.pages:
        said = " ".join(reader.pages[page.number + 1].extract_text().split())
        assert said == page.text


def test_it_is_tagged_titled_and_described() -> None:
    book = sample_book("ko")
    pdf = pikepdf.open(io.BytesIO(BINDERS.create("pdf").bind(book, sample_assets())))
    root = pdf.Root
    with pdf.open_metadata() as meta:
        assert meta["dc:title"] == "보리와 달"
        assert meta["pdfuaid:part"] == "1"
    assert str(root.Lang) == "ko"
    assert root.MarkInfo.Marked
    assert root.ViewerPreferences.DisplayDocTitle
    alts = [str(o.Alt) for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/Figure"]
    assert sorted(alts) == sorted(picture.alt for picture in book.pictures)


def test_fonts_are_embedded_and_pictures_stay_vector() -> None:
    pdf = pikepdf.open(io.BytesIO(BINDERS.create("pdf").bind(sample_book(), sample_assets())))
    fonts = [
        o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/FontDescriptor"
    ]
    images = [o for o in pdf.objects if isinstance(o, pikepdf.Stream) and o.get("/Subtype") == "/Image"]
    assert fonts
    assert all(any(key in font for key in ("/FontFile2", "/FontFile3")) for font in fonts)
    assert not images


def test_the_same_book_gives_the_same_bytes() -> None:
    binder = BINDERS.create("pdf")
    assert binder.bind(sample_book(), sample_assets()) == binder.bind(sample_book(), sample_assets())


def test_markup_is_printed_as_it_stands() -> None:
    reader = PdfReader(io.BytesIO(BINDERS.create("pdf").bind(odd_book(), sample_assets())))
    assert "“<b>Hi</b> & #strong[bye]” said Pip." in " ".join(reader.pages[2].extract_text().split())


def test_a_heading_keeps_the_size_that_was_fitted() -> None:
    book = sample_book()
    fitted = lay_out(book).title.setting.size * 8.5 * 72 / 1000
    sizes: set[float] = set()
    page = PdfReader(io.BytesIO(BINDERS.create("pdf").bind(book, sample_assets()))).pages[1]
    page.extract_text(visitor_text=lambda text, cm, tm, font, size: sizes.add(size) if text.strip() else None)
    assert list(sizes) == [pytest.approx(fitted, abs=0.01)]
