"""Every rule of docs/plots.md that a machine can check is checked."""

from __future__ import annotations

from pathlib import Path

import pytest

from fabula.writers.tale.plot import Alternative, SceneSpec, read_plot
from fabula.writers.tale.plot_checks import check_plot, check_plots
from tests.writers.tale.conftest import EPISODES, small_plot_text


def problems_of(folder: Path, text: str) -> str:
    (folder / "small.yaml").write_text(text, encoding="utf-8")
    return "\n".join(str(problem) for problem in check_plots(folder))


def test_the_plots_of_the_library_keep_the_rules() -> None:
    assert [str(problem) for problem in check_plots()] == []


def test_a_good_plot_has_no_problems(folder: Path) -> None:
    assert [str(problem) for problem in check_plots(folder)] == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "themes: [play, friendship]",
            "themes: [play, football]",
            "'football' is none of 'fear', 'courage'",
        ),
        ("name: small", "name: tall", "the name is not the file's"),
        ("who: friend", "who: fiend", "'fiend', which is no role"),
        ("{token.the} at wish 0", "{tokn.the} at wish 0", "wish, en: telling 1: {tokn.the} names no role"),
        ("{token.the} at wish 0", "{token.in} at wish 0", "is no form of a thing"),
        ("{token:을} 보며 wish 0번", "{token}을 보며 wish 0번", "needs its josa inside the braces"),
        ("{token:을} 보며 wish 0번", "{token:를} 보며 wish 0번", "a josa fabula does not know"),
        ("{home.in}에서 {hero:이} wish 0번", "{home}은 {hero:이} wish 0번", "{home}은 needs its josa"),
        ("tags: [held]", "tags: [hold]", "asks for the tag 'hold'"),
        (
            "Now {hero} came to wish number 0",
            "Now {hero} came with all the others to wish number 0",
            "12 words",
        ),
        ("+ {wild.detail}", "+ {home.detail}", "{home.detail} is told where the place is 'wild'"),
        ("need: 6", "need: core", "it has 5 optional beats"),
        ("했어요.", "했다.", "the narrator speaks 해요체"),
        ("“{token.a}!” said {hero} of wish 0.", "'{token.a}' said {hero} of wish 0.", "typographic"),
        ("came to wish number 1", "ran on four paws to wish 1", "not everybody has such a body"),
        ("number 0 {wild.in}.", "number 0 {wild.in}", "does not end with a stop"),
        ("from: second, ", "", "no role is filled from the idea's second"),
        ("from: second, ", "from: second, sort: [making], ", "names sorts of deeds but is from no deed"),
        ("pause: [hero]", "pause: [token]", "'token' pauses here but is not in the picture"),
        (", holding: token}", "}", "the words name 'token', who is neither in the picture nor absent"),
    ],
)
def test_a_broken_rule_is_named(folder: Path, old: str, new: str, said: str) -> None:
    text = small_plot_text()
    assert old in text
    assert said in problems_of(folder, text.replace(old, new))


@pytest.mark.parametrize(
    ("role", "said"),
    [
        ("{type: activity, from: marvel}", "does not say the sort of marvel"),
        ("{type: activity, from: marvel, sort: [lacking]}", "the sort 'lacking', which is none of moving"),
    ],
)
def test_a_premise_says_what_it_was_written_for(folder: Path, role: str, said: str) -> None:
    text = small_plot_text().replace("roles:\n", f"roles:\n  marvel: {role}\n", 1)
    assert said in problems_of(folder, text)


def test_a_missing_telling_is_named(folder: Path) -> None:
    text = small_plot_text()
    start = text.index('      - - "Now {hero} came to closing number 2')
    end = text.index("    ko:", start)
    assert "closing, en: there are 2 tellings, not 3" in problems_of(folder, text[:start] + text[end:])


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("kind: puddle", "kind: pudle", "the lexicon has no thing called 'pudle'"),
        ("places: [outdoor]", "places: [outdoors]", "no place has the tag 'outdoors'"),
        ("{a} laughed", "{b} laughed", "{b} names no role"),
        ("name: clouds", "name: echo", "another episode has this name"),
    ],
)
def test_a_broken_episode_is_named(folder: Path, old: str, new: str, said: str) -> None:
    (folder / "_episodes.yaml").write_text(EPISODES.replace(old, new), encoding="utf-8")
    assert said in "\n".join(str(problem) for problem in check_plots(folder))


def test_a_telling_without_the_hero_is_named(folder: Path) -> None:
    plot = read_plot("small", folder)
    beat = plot.beats[0]
    empty = SceneSpec(figures=(), props=())
    alone = Alternative(text=("Nothing moved at all.", "It was quiet."), scene=empty)
    changed = beat.model_copy(update={"en": (*beat.en, alone)})
    found = list(check_plot(plot.model_copy(update={"beats": (changed, *plot.beats[1:])}), "small"))
    assert [problem.what for problem in found] == [
        f"telling {len(beat.en) + 1}: the hero is neither in the picture nor named in an unmarked sentence"
    ]
