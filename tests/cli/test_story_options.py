"""The idea, the options beside it, and the story that takes their place."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.test_commands import run

STORY = "A fox sat.\n\nIt ran.\n\nIt swam.\n\nIt slept.\n"


@pytest.mark.parametrize(
    ("more", "named"),
    [
        (["a shy fox"], "IDEA"),
        (["--theme", "courage"], "--theme"),
        (["--hero", "a fox", "--tone", "calm"], "--hero, --tone"),
        (["--length", "short"], "--length"),
        (["--plan", "plan.yaml"], "--plan"),
    ],
)
def test_a_story_of_ones_own_leaves_nothing_to_ask_for(
    more: list[str], named: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("story.txt").write_text(STORY)
    code, out, err = run("make", "--from", "story.txt", *more, "--out", "b", capsys=capsys)
    assert (code, out) == (2, "")
    assert f"leave out {named}" in err
    assert not Path("b").exists()


def test_a_story_that_cannot_be_read_is_refused_and_leaves_no_folder(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, out, err = run("make", "--from", "none.txt", "--out", "b", capsys=capsys)
    assert (code, out) == (1, "")
    assert "none.txt cannot be read" in err
    assert not Path("b").exists()


def test_a_story_of_ones_own_becomes_a_book(capsys: pytest.CaptureFixture[str]) -> None:
    Path("the-fox.txt").write_text(STORY)
    command = ("make", "--from", "the-fox.txt", "--formats", "html", "--out", "b", "--json")
    code, out, err = run(*command, capsys=capsys)
    made = json.loads(out)
    assert (code, err) == (0, "")
    assert (made["title"], made["pages"], made["language"]) == ("the fox", 4, "en")
    assert Path("b/pages/page-03.txt").read_text() == "It swam.\n"
