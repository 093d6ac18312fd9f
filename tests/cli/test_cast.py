"""``fabula cast`` and ``fabula picture --cast`` as people and scripts use them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from fabula.core.project import read_record
from fabula.workshop import make_book
from tests.cli.test_commands import run


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("shelf") / "b"
    idea = "a shy rabbit called Pip who learns to dance with a fox"
    return make_book(idea, pages=4, seed=4, out=place, formats=("html",)).folder


@pytest.fixture
def book(finished: Path, tmp_path: Path) -> str:
    shutil.copytree(finished, tmp_path / "b")
    return "b"


def test_people_read_what_can_be_changed(book: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run("cast", book, capsys=capsys)
    look = read_record(Path(book)).looks[0]
    assert (code, err) == (0, "")
    assert f"Pip (rabbit): {look.words}" in out
    assert f"fur {look.colours['fur']}" in out
    assert "(or " in out
    assert all(look.words in out for look in read_record(Path(book)).looks)
    _, alone, _ = run("cast", book, "pip", capsys=capsys)
    assert "Pip (rabbit)" in alone
    assert "fox" not in alone


def test_a_cast_printed_as_json_dresses_a_picture(book: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run("cast", book, "--json", capsys=capsys)
    assert (code, err) == (0, "")
    printed = json.loads(out)
    look = read_record(Path(book)).looks[0].model_dump(mode="json")
    assert printed["members"][0]["look"] == look
    assert look["parts"]["outfit"] in printed["members"][0]["wardrobe"]["parts"]["outfit"]["choices"]
    Path("cast.json").write_text(out)
    code, out, _ = run("picture", "Pip smiles", "-o", "p.svg", "--cast", "cast.json", "--json", capsys=capsys)
    assert code == 0
    assert json.loads(out)["from_cast"] == ["Pip"]
    assert look["colours"]["accent"] in Path("p.svg").read_text()
    _, _, err = run("picture", "a cow eats", "-o", "q.svg", "--cast", "cast.json", capsys=capsys)
    assert "From the cast: nobody" in err


def test_a_change_says_what_was_drawn_and_where_the_old_is(
    book: str, capsys: pytest.CaptureFixture[str]
) -> None:
    wish = ("--colour", "fur=#5577aa", "--part", "outfit=waistcoat", "--part", "glasses=yes")
    code, out, _ = run("cast", book, "Pip", *wish, "--json", "-o", "cast.png", "--size", "200", capsys=capsys)
    done = json.loads(out)
    assert code == 0
    assert done["member"]["look"]["parts"]["outfit"] == "waistcoat"
    assert "cover" in done["redrawn"]
    assert (Path(done["kept_in"]) / "pictures" / "cover.svg").is_file()
    assert (Path(done["kept_in"]) / "book.json").is_file()
    assert [Path(one["path"]).is_file() for one in done["editions"]] == [True]
    assert Path("cast.png").read_bytes().startswith(b"\x89PNG")
    code, out, _ = run("cast", book, "Pip", *wish, capsys=capsys)
    assert code == 0
    assert "already looks so" in out
    code, out, _ = run("cast", book, "Pip", "--kind", "bear", capsys=capsys)
    assert "still says “rabbit”" in out
    assert "fabula resume" in out


@pytest.mark.parametrize(
    ("wish", "code", "said"),
    [
        (("Pip", "--colour", "furr=red"), 1, "Did you mean 'fur'"),
        (("Pop", "--kind", "fox"), 1, "Did you mean 'Pip'"),
        (("Pip", "--part", "outfit"), 2, "NAME=VALUE"),
        (("--kind", "fox"), 2, "whose look"),
        (("-o", "cast.bmp"), 1, ".svg, .png or .pdf"),
    ],
)
def test_misuse_is_told_plainly(
    book: str, wish: tuple[str, ...], code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (Path(book) / "book.json").read_bytes()
    left, out, err = run("cast", book, *wish, capsys=capsys)
    assert (left, out) == (code, "")
    assert said in err
    assert (Path(book) / "book.json").read_bytes() == before
