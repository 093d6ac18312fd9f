"""The command line as people and scripts use it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from fabula.cli import main

IDEA = "달을 무서워하는 아기 토끼"


def run(*arguments: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    """Run the command line here and return exit code, stdout and stderr."""
    code = 0
    try:
        main(list(arguments))
    except SystemExit as left:
        code = int(left.code or 0)
    out, err = capsys.readouterr()
    return code, out, err


def test_make_check_redo_and_bind_speak_json(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run("make", IDEA, "--pages", "4", "--out", "b", "--json", capsys=capsys)
    made = json.loads(out)
    assert (code, err) == (0, "")
    assert made["language"] == "ko"
    assert {e["format"] for e in made["editions"]} == {"epub", "pdf", "html"}
    assert all(Path(e["path"]).stat().st_size == e["bytes"] for e in made["editions"])
    code, out, _ = run("check", "b", "--only", "story,reading,access,pictures", "--json", capsys=capsys)
    assert code == 0
    assert [f for f in json.loads(out) if f["level"] == "error"] == []
    code, out, _ = run("redo", "b", "--page", "2", "--json", capsys=capsys)
    assert code == 0
    assert json.loads(out)["title"] == made["title"]
    code, out, _ = run("bind", "b", "--formats", "html", "--json", capsys=capsys)
    assert [e["format"] for e in json.loads(out)] == ["html"]


def test_people_see_where_the_book_is(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run("make", IDEA, "--pages", "4", "--formats", "html", "--out", "b", capsys=capsys)
    assert code == 0
    assert "b/out/" in out


def test_write_prints_the_story_and_makes_no_folder(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run("write", "a whale who cannot sleep", "--pages", "6", "--explain", capsys=capsys)
    assert code == 0
    assert "[6]" in out
    assert not Path("books").exists()


def test_engines_lists_every_family(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run("engines", "--json", capsys=capsys)
    assert code == 0
    table = json.loads(out)
    assert {"tale"} <= set(table["writers"])
    assert "papercut" in table["illustrators"]["paper"]["styles"]
    assert set(table["binders"]) == {"epub", "html", "pdf", "pdf-print"}


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["make", ""], 1, "empty"),
        (["make", "a fox", "--pages", "99"], 1, "4 to 40"),
        (["make", "a fox", "--style", "papercutt"], 1, "Did you mean 'papercut'?"),
        (["make", "a fox", "--writer", "tael"], 1, "Did you mean 'tale'?"),
        (["make", "a fox", "--formats", "pfd"], 1, "Did you mean 'pdf'?"),
        (["make", "a fox", "--lang", "kr"], 1, "Did you mean 'ko'?"),
        (["make", "a fox", "--set", "grain"], 1, "CRAFT.OPTION=VALUE"),
        (["make", "a fox", "--set", "illustrtor.grain=1"], 1, "illustrator"),
        (["make", "a fox", "--pages", "many"], 2, "many"),
        (["make"], 2, "IDEA"),
        (["mkae", "a fox"], 2, "Did you mean 'make'?"),
        (["bind", "nowhere"], 1, "not a book folder"),
        (["check", "nowhere"], 1, "fabula make"),
        (["check", "/etc/hostname"], 1, "EPUB"),
        (["redo", "nowhere", "--page", "1"], 1, "not a book folder"),
        (["redo", "b", "--page", "1", "--seed", "1", "--text", "x"], 2, "Choose one"),
    ],
)
def test_mistakes_get_one_sentence_and_a_hint(
    arguments: list[str], code: int, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    left, out, err = run(*arguments, capsys=capsys)
    assert left == code
    assert says in err
    assert out == ""
    assert "Traceback" not in err
    assert not Path("books").exists()


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys; from fabula.cli import main\n"
        "try: main(['--help'])\nexcept SystemExit: pass\n"
        "print(sorted({'torch', 'numpy', 'typst', 'lxml', 'pydantic', 'fontTools'} & set(sys.modules)))"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip().endswith("[]")


def test_no_progress_is_written_when_piped() -> None:
    command = [sys.executable, "-m", "fabula", "write", "a fox", "--pages", "4"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stderr == ""


def test_a_reader_that_goes_away_is_no_error() -> None:
    command = f"{sys.executable} -m fabula write 'a fox' | head -1"
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"], capture_output=True, text=True, check=False
    )
    assert "Traceback" not in done.stderr
