"""Many stories measured together."""

from __future__ import annotations

from pathlib import Path

import pytest

from fabula.kit.errors import BadBrief
from fabula.workshop.survey import Idea, read_ideas, survey

IDEAS = (
    Idea(text="a hedgehog with a red balloon", words=(("hedgehog",), ("balloon",))),
    Idea(text="a fox and an owl", words=(("fox",), ("owl",), ("zeppelin",))),
    Idea(text="a girl on a mountain", words=(("girl",), ("mountain", "hill"))),
)


def test_every_idea_gets_a_story_and_its_words_are_looked_for() -> None:
    found = survey(IDEAS, "en", pages=6)
    assert [one.idea for one in found.stories] == [idea.text for idea in IDEAS]
    assert found.stories[0].in_text == 1.0
    assert found.stories[0].in_scenes == 1.0
    assert found.stories[1].in_text == pytest.approx(2 / 3)
    assert sum(found.plots.values()) == 3
    assert 0 < found.self_bleu < 1
    assert found.count("slot-empty") == 0
    assert found.worst("mattr-50", highest=False) <= found.mean("mattr-50")


def test_stories_written_at_home_differ_in_plot() -> None:
    same = [Idea(text="a fox and an owl")] * 4
    assert len(survey(same, "en", pages=4).plots) == 4
    assert len(survey(same, "en", pages=4, home=False).plots) < 4  # three ages, one seed


def test_a_file_of_ideas_is_read(tmp_path: Path) -> None:
    file = tmp_path / "ideas.yaml"
    file.write_text("en: ['a fox | fox, red/crimson']\nko: ['여우 | 여우']\n", "utf-8")
    ideas = read_ideas(file)
    assert ideas["en"] == (Idea(text="a fox", words=(("fox",), ("red", "crimson"))),)
    assert ideas["ko"][0].text == "여우"


@pytest.mark.parametrize("text", ["", "en: [", "- a", "en: []"])
def test_what_is_no_file_of_ideas_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "ideas.yaml"
    file.write_text(text, "utf-8")
    with pytest.raises(BadBrief):
        read_ideas(file)
