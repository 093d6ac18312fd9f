"""A plan file somebody edited: what is wrong in it is said in words, with a cure."""

from __future__ import annotations

from pathlib import Path

import pytest

from fabula.kit.errors import BadPlan
from fabula.workshop.plans import read_plan

GOOD = """
idea: a fox
language: en
age: 6-8
seed: 3
plot: new-friend
cast:
  hero: {name: Pip, noun: fox}
pages:
- {beats: [opening]}
- {beats: [sight]}
- {beats: [gift]}
- {beats: [last-hello]}
"""


def read(tmp_path: Path, text: str) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text(text, "utf-8")
    read_plan(path)


def test_a_plan_is_read(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text(GOOD.replace("age: 6-8", "age: 9"), "utf-8")
    wishes, outline = read_plan(path)
    assert wishes == {"idea": "a fox", "language": "en", "age": "9", "seed": 3}
    assert [page.beats for page in outline.pages][-1] == ("last-hello",)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("seed: 3", "seed: three", "not a whole number"),
        ("plot: new-friend", "plot: new-friend\nplott: x", "nothing of that name belongs there"),
        ("name: Pip, noun: fox", "name: Pip", "it is missing"),
        ("name: Pip, noun: fox", "name: Pip, noun: fox, name: Pop", "'name' stands there twice"),
        ("- {beats: [gift]}\n", "", "there must be 4 or more"),
        ("[opening]", "[opening", "line"),
        ("idea: a fox", "\tidea: a fox", "Indent with spaces"),
    ],
)
def test_what_is_wrong_is_said_in_words(tmp_path: Path, before: str, after: str, said: str) -> None:
    assert before in GOOD
    with pytest.raises(BadPlan) as caught:
        read(tmp_path, GOOD.replace(before, after))
    assert said in f"{caught.value.message} {caught.value.hint}"
