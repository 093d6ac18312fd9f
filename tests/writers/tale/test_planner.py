"""Which plot an idea gets: the one whose premise it is."""

from __future__ import annotations

import pytest

from fabula.core.values import Brief
from fabula.languages import detect
from fabula.lexicon.load import lexicon
from fabula.writers.tale.grounding import understand
from fabula.writers.tale.planner import OWN, choose_plots, make_plan


def brief(idea: str, seed: int = 1) -> Brief:
    return Brief(idea=idea, language=detect(idea), age="6-8", pages=12, seed=seed)


@pytest.mark.parametrize(
    ("idea", "plot"),
    [
        ("a story about our dog Biscuit who died, my son misses him", "still-with-us"),
        ("돌아가신 할머니가 보고 싶은 아이", "still-with-us"),
        ("nana keeps forgetting things", "forgets-names"),
        ("치과에 처음 가는 꼬마 악어", "first-checkup"),
        ("a girl waiting for her dad to come home from the navy", "till-you-come"),
        ("맨날 지각하는 토끼", "always-late"),
        ("밤마다 살아나서 돌아다니는 낡은 운동화", "awake-at-night"),
        ("지는 걸 못 참는 여우", "sore-loser"),
        ("a cat who thinks he's the mayor", "wants-to-be"),
        ("시간을 파는 문방구", "odd-customer"),
        ("김장하는 날 온 가족이 모였어요", "all-hands"),
        ("a boy who collects other people's lost buttons", "collector"),
        ("거짓말을 할 때마다 꼬리가 길어지는 고양이", "each-lie"),
        ("여름이 보고 싶은 눈사람", "other-wish"),
        ("a dragon who wants to wear a crown", "give-it-a-go"),
        ("받아쓰기 빵점 맞고 시험지를 숨긴 민준이", "bad-mark"),
        ("a girl whose best friend is moving to another country", "friend-away"),
        ("키 작은 기린", "too-small"),
    ],
)
def test_an_idea_gets_the_plot_of_its_premise(idea: str, plot: str) -> None:
    chosen = choose_plots(brief(idea), understand(brief(idea), lexicon()))
    assert plot in [choice.head.name for choice in chosen[:2]]


@pytest.mark.slow
def test_no_story_of_a_death_is_told_unasked() -> None:
    asked = {head.name for head in OWN.heads() if head.only_asked}
    assert "still-with-us" in asked
    for idea in ("a fox and an owl", "곰", "grandma and the dog", "May, a mouse"):
        for seed in range(40):
            own = brief(idea, seed)
            assert not asked & {choice.head.name for choice in choose_plots(own, understand(own, lexicon()))}


def test_what_was_wished_to_be_seen_is_shown_when_the_wish_has_come_true() -> None:
    plan = make_plan(brief("a mole who wants to see the stars"), seed=1)
    shown = [{prop.kind for prop in page.scene.props} for page in plan.pages]
    assert "star" in shown[-2]
    assert "star" not in shown[0]


def test_what_is_found_in_an_attic_is_a_discovery_and_a_music_box_is_no_music() -> None:
    found = brief("a girl who finds a music box in the attic").model_copy(update={"age": "9-12"})
    idea = understand(found, lexicon())
    assert "music" not in idea.themes
    assert choose_plots(found, idea)[0].head.name in ("door-between", "nobody-believes")


@pytest.mark.slow
@pytest.mark.parametrize(
    "idea", ["two sisters find their great-grandfather's old letters", "생쥐와 증조할머니의 낡은 편지"]
)
def test_a_grandparent_is_not_said_to_be_one(idea: str) -> None:
    """“Grandpa was an old great-grandfather” tells nobody anything."""
    for seed in range(12):
        casting = make_plan(brief(idea, seed), seed=seed).bindings["casting"]
        introduced = [casting["fillings"][one["role"]]["label"] for one in casting["introductions"]]
        assert not [label for label in introduced if label.endswith(("great-grandfather", "증조할머니"))]
