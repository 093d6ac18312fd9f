"""The command line as people and scripts use it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from fabula.cli import main
from fabula.writers.tale.plot import FOLDER

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


def test_a_plan_is_printed_edited_and_told(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run("write", IDEA, "--pages", "6", "--seed", "4", capsys=capsys)
    told = out
    code, _, err = run("plan", IDEA, "--pages", "6", "--seed", "4", "-o", "plan.yaml", capsys=capsys)
    assert code == 0
    assert "fabula write --plan plan.yaml" in err
    code, _, err = run("plan", IDEA, "--pages", "6", "-o", "plan.yaml", capsys=capsys)
    assert (code, "--force" in err) == (1, True)
    assert run("write", "--plan", "plan.yaml", capsys=capsys)[1] == told
    plan = yaml.safe_load(Path("plan.yaml").read_text("utf-8"))
    plan["cast"]["hero"]["name"] = "별이"
    Path("plan.json").write_text(json.dumps(plan), "utf-8")
    code, out, _ = run("write", "--plan", "plan.json", "--json", capsys=capsys)
    assert code == 0
    assert json.loads(out)["cast"][0]["name"] == "별이"
    code, out, _ = run(
        "make", "--plan", "plan.json", "--out", "b", "--formats", "html", "--json", capsys=capsys
    )
    assert code == 0
    assert json.loads(out)["pages"] == 6
    assert "별이" in Path("b/pages/page-01.txt").read_text("utf-8")


def test_a_plan_in_json_is_one_document(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run("plan", "a fox and an owl", "--pages", "4", "--json", capsys=capsys)
    assert (code, err) == (0, "")
    plan = json.loads(out)
    assert plan["idea"] == "a fox and an owl"
    assert len(plan["pages"]) == 4


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("write",), 2, "--plan"),
        (("write", "a fox", "--plan", "p.yaml"), 2, "leave out IDEA"),
        (("write", "--plan", "p.yaml", "--age", "3-5"), 2, "--age"),
        (("write", "--plan", "p.yaml"), 1, "cannot be read"),
        (("write", "a fox", "--pages", "8", "--length", "long"), 2, "--length"),
        (("write", "a fox", "--theme", "thermodynamics"), 1, "No story here"),
        (("write", "a fox", "--tone", "angry"), 1, "no tone"),
        (("write", "a fox", "--hero", "?!"), 1, "not clear who"),
        (("lab", "check-plots", "nowhere"), 1, "no plots"),
        (("bench", "stories", "--ideas", "nowhere.yaml"), 1, "no file of ideas"),
    ],
)
def test_wishes_that_cannot_be_met_are_answered(
    arguments: tuple[str, ...], code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    left, _, err = run(*arguments, capsys=capsys)
    assert left == code
    assert said in err


def test_length_is_a_number_of_pages(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run("write", "a fox", "--length", "short", "--json", capsys=capsys)
    assert len(json.loads(out)["pages"]) == 8


def test_plots_of_ones_own_are_checked_listed_and_told(capsys: pytest.CaptureFixture[str]) -> None:
    folder = Path("mine")
    folder.mkdir()
    text = (FOLDER / "slow-seed.yaml").read_text("utf-8").replace("name: slow-seed", "name: my-seed", 1)
    (folder / "my-seed.yaml").write_text(text, "utf-8")
    code, out, _ = run("lab", "check-plots", "mine", "--json", capsys=capsys)
    assert (code, json.loads(out)) == (0, {"files": 1, "problems": []})
    _, out, _ = run("lab", "plots", "mine", "--json", capsys=capsys)
    assert {"my-seed", "slow-seed"} <= {head["name"] for head in json.loads(out)}
    told = set()
    idea = "a rabbit who plants a seed and waits"
    for seed in range(8):
        command = ("write", idea, "--seed", str(seed), "--set", "writer.plots=mine", "--json")
        told.add(json.loads(run(*command, capsys=capsys)[1])["plot"])
    assert "my-seed" in told
    (folder / "my-seed.yaml").write_text(text.replace("need: core", "need: cor", 1), "utf-8")
    code, out, _ = run("lab", "check-plots", "mine", capsys=capsys)
    assert code == 1
    assert "my-seed" in out


@pytest.mark.slow
def test_stories_are_measured_and_reported(capsys: pytest.CaptureFixture[str]) -> None:
    ideas = {"en": ["a fox | fox", "a bear | bear"], "ko": ["여우 | 여우", "곰 | 곰"]}
    Path("ideas.yaml").write_text(yaml.safe_dump(ideas, allow_unicode=True), "utf-8")
    before = "# Ours\n\n<!-- measured: stories -->\nstale\n<!-- end: stories -->\n\nafter\n"
    Path("report.md").write_text(before, "utf-8")
    common = ("bench", "stories", "--ideas", "ideas.yaml", "--count", "2", "--pages", "4")
    code, out, _ = run(*common, "--report", "report.md", capsys=capsys)
    assert code == 0
    report = Path("report.md").read_text("utf-8")
    assert out.strip() in report
    assert report.startswith("# Ours")
    assert report.endswith("after\n")
    assert "stale" not in report
    assert "self-BLEU-4" in out
