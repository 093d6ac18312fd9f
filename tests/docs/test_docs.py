"""The documents say what is true."""

from __future__ import annotations

import json
import re
import runpy
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from fabula.cli.app import COMMANDS, app

ROOT = Path(__file__).parent.parent.parent
PAGES = sorted(
    [ROOT / "README.md", ROOT / "README.ko.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")]
)


def test_the_reference_is_what_the_code_says() -> None:
    made = runpy.run_path(str(ROOT / "tools/reference.py"))["reference"]()
    assert (ROOT / "docs/reference.md").read_text(encoding="utf-8") == made, "run tools/reference.py"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)", page.read_text(encoding="utf-8")):
        if not target.startswith("http"):
            assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_shown_can_be_given(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for block in re.findall(r"```sh\n(.*?)```", text, flags=re.DOTALL):
        for line in block.splitlines():
            words = shlex.split(line, comments=True)
            if words[:1] == ["fabula"]:
                assert words[1] in COMMANDS, line
                command = app.get_command(None, words[1])  # type: ignore[arg-type]
                known = {name for option in command.params for name in option.opts} | {"make", "--runs"}
                assert {word for word in words[2:] if word.startswith("--")} <= known, line


def test_both_readmes_show_the_same_commands() -> None:
    def shown(name: str) -> list[str]:
        text = (ROOT / name).read_text(encoding="utf-8")
        blocks = "".join(re.findall(r"```sh\n(.*?)```", text, flags=re.DOTALL))
        return re.findall(r"^(?:fabula|make) (\w+)", blocks, flags=re.MULTILINE)

    assert shown("README.md") == shown("README.ko.md")


def test_the_readme_snippet_runs(tmp_path: Path) -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    (snippet,) = re.findall(r"```python\n(.*?)```", text, flags=re.DOTALL)
    exec(compile(snippet.replace("pages=12", "pages=4"), "README.md", "exec"), {})
    assert list((tmp_path / "books").glob("*/out/*.epub"))


@pytest.mark.parametrize("page", [ROOT / "README.md", ROOT / "README.ko.md"], ids=lambda page: page.name)
def test_the_readme_calls_its_hero_by_the_name_of_its_book(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    made = next(line for line in text.splitlines() if line.startswith("fabula make") and "--seed" in line)
    words = shlex.split(made, comments=True)
    said = words[2 : words.index("--style")]
    plan = CliRunner().invoke(app, ["plan", *said, "--seed", words[words.index("--seed") + 1], "--json"])
    hero = json.loads(plan.output)["cast"]["hero"]["name"]
    asked = re.search(r"^fabula cast \w+ (\S+) --colour", text, flags=re.MULTILINE)
    assert asked is not None
    assert asked[1] == hero
    assert re.search(rf"^fabula picture \"{hero}.*--cast", text, flags=re.MULTILINE)
