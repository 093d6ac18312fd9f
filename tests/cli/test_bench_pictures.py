"""The gallery and the measures of pictures from the command line."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from PIL import Image

from fabula.cli.report import write_section
from tests.cli.test_commands import run

IDEAS = "en: ['a fox and an owl | fox']\nko: ['곰과 다람쥐 | 곰']\n"
WORDS = """
people: king
magical: dragon
animals: fox
places: forest
things: lantern, zzgizmo
nouns: castle
feelings: {sad: sad}
deeds: {slept: sleep}
hours: {at night: night}
"""


def test_sheets_are_drawn_into_a_folder(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run("bench", "pictures", "--only", "styles", "--out", "g", "--json", capsys=capsys)
    assert (code, err) == (0, "")
    (made,) = json.loads(out)
    assert Path(made["path"]).stat().st_size == made["bytes"] <= 300_000
    with Image.open(made["path"]) as image:
        assert image.format == "PNG"


def test_a_mistyped_sheet_is_answered_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run("bench", "pictures", "--only", "pose", "--out", "g", capsys=capsys)
    assert (code, out) == (1, "")
    assert "Did you mean 'poses'?" in err
    assert not Path("g").exists()


def test_measuring_needs_ideas_and_words(capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run("bench", "pictures", "--measure", "--ideas", "nowhere.yaml", capsys=capsys)
    assert code == 1
    assert "--ideas" in err
    Path("ideas.yaml").write_text(IDEAS, "utf-8")
    code, _, err = run(
        "bench", "pictures", "--measure", "--ideas", "ideas.yaml", "--vocabulary", "none.yaml", capsys=capsys
    )
    assert code == 1
    assert "--vocabulary" in err


@pytest.mark.slow
def test_the_report_holds_what_was_measured(capsys: pytest.CaptureFixture[str]) -> None:
    Path("ideas.yaml").write_text(IDEAS, "utf-8")
    Path("words.yaml").write_text(WORDS, "utf-8")
    report = Path("quality.md")
    report.write_text(
        "# Good\n\n<!-- measured: pictures -->\nstale row\n<!-- end: pictures -->\n\nAfter.\n", "utf-8"
    )
    given = ("--ideas", "ideas.yaml", "--vocabulary", "words.yaml", "--count", "1", "--pages", "4")
    code, out, _ = run("bench", "pictures", "--report", str(report), *given, capsys=capsys)
    assert code == 0
    text = report.read_text("utf-8")
    assert text.startswith("# Good\n")
    assert text.endswith("<!-- end: pictures -->\n\nAfter.\n")
    assert "stale" not in text
    assert out.strip() in text
    rows = dict(re.findall(r"^\| (?:identity: |visible: )?(.+?) \| .*?\| (.+?) \|", text, flags=re.MULTILINE))
    assert rows["outlines equal the card's"] == "100 %"
    assert rows["drawn by another process, the same bytes"] == "100 %"
    assert rows["things"] == "50.0 %"
    assert "zzgizmo" in text
    assert re.fullmatch(r"\d+ ms", rows["drawing a page as SVG"])
    assert "| 2 books, 12 pictures |" in text


def test_a_section_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    report = tmp_path / "q.md"
    write_section(report, "stories", "one")
    write_section(report, "pictures", "two")
    write_section(report, "stories", "three")
    assert report.read_text("utf-8") == (
        "<!-- measured: stories -->\nthree\n<!-- end: stories -->\n"
        "<!-- measured: pictures -->\ntwo\n<!-- end: pictures -->\n"
    )
