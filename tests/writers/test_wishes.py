"""What is asked for beside the idea, and how it outweighs the idea."""

from __future__ import annotations

import pytest

from fabula.core.values import Brief
from fabula.core.words import TONES, LanguageCode
from fabula.kit.errors import BadBrief
from fabula.lexicon.load import lexicon
from fabula.writers.tale.grounding import Grounding, hero_of, theme_of, understand
from fabula.writers.tale.planner import choose_plots, staleness
from fabula.writers.tale.plot import Library, read_heads


def chosen(seed: int = 0, idea: str = "a fox and an owl", **wishes: object) -> list[str]:
    brief = Brief.model_validate({"idea": idea, "language": "en", "seed": seed, **wishes})
    return [choice.head.name for choice in choose_plots(brief, understand(brief, lexicon()))]


def said(idea: str, language: LanguageCode = "en", **wishes: object) -> Grounding:
    return understand(Brief.model_validate({"idea": idea, "language": language, **wishes}), lexicon())


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        ("courage", "courage"),
        ("Honesty", "honesty"),
        ("why honesty matters", "honesty"),
        ("용기", "courage"),
        ("욕심을 부리면 안 되는 까닭", "greed"),
        ("이가 빠졌을 때", "tooth"),
        ("that sharing is fun", "sharing"),
    ],
)
def test_a_theme_is_known_by_name_or_by_words_of_either_language(text: str, theme: str) -> None:
    assert theme_of(text, lexicon()) == theme


def test_a_theme_nobody_tells_of_is_refused_with_the_list() -> None:
    with pytest.raises(BadBrief) as caught:
        theme_of("quantum chromodynamics", lexicon())
    assert "courage" in caught.value.hint


def test_an_asked_theme_outweighs_what_the_idea_hints_at() -> None:
    idea = said("a rabbit afraid of the dark", theme="music")
    assert max(idea.themes, key=lambda theme: idea.themes[theme]) == "music"
    assert "fear" in idea.themes


def test_an_asked_lesson_leads_to_a_plot_that_shows_it() -> None:
    assert said("a fox and a crow", lesson="honesty").lesson == "honesty"
    about = {head.name for head in Library().heads() if "honesty" in head.themes}
    assert set(chosen(idea="a fox and a crow", lesson="honesty")) <= about


def test_a_lesson_named_in_the_idea_is_a_theme() -> None:
    assert said("a story about a fox that teaches why honesty matters").lesson == "honesty"


def test_an_asked_hero_takes_the_lead_and_the_ideas_own_stays_in_the_book() -> None:
    idea = said("a fox in a forest", hero="a sleepy bear called Otto")
    assert idea.hero is not None
    assert (idea.hero.kind, idea.hero.name, idea.hero.adjectives) == ("bear", "Otto", ("sleepy",))
    assert [one.kind for one in idea.others] == ["fox"]


def test_the_same_hero_described_again_is_one_hero() -> None:
    idea = said("a fox in a forest", hero="a shy fox")
    assert idea.hero is not None
    assert (idea.hero.kind, idea.hero.adjectives) == ("fox", ("shy",))
    assert not idea.others


def test_a_hero_nobody_can_make_out_is_refused() -> None:
    with pytest.raises(BadBrief):
        hero_of("!!!", Brief(idea="x", language="en"), lexicon())


@pytest.mark.parametrize("tone", TONES)
def test_a_tone_leads_to_a_plot_of_that_tone(tone: str) -> None:
    tones = {head.name: head.tones for head in Library().heads()}
    first = [chosen(seed, "a fox", tone=tone)[0] for seed in range(8)]
    assert sum(tone in tones[name] for name in first) >= 6


def test_neighbouring_seeds_tell_different_plots() -> None:
    assert len({chosen(seed)[0] for seed in range(20)}) >= 8
    assert chosen(3) == chosen(3)


def test_a_plot_whose_turn_comes_again_is_told_in_other_words() -> None:
    seen: dict[str, set[int]] = {}
    for seed in range(40):
        brief = Brief(idea="a fox and an owl", language="en", seed=seed)
        first = choose_plots(brief, understand(brief, lexicon()))[0]
        assert first.variant not in seen.setdefault(first.head.name, set())
        seen[first.head.name].add(first.variant)


def test_plots_of_earlier_books_stand_back_and_come_back_in_another_variant() -> None:
    first = chosen(3)[0]
    assert chosen(3, earlier=(f"{first}/0",))[0] != first
    everything = tuple(f"{name}/0" for name in chosen(3))
    brief = Brief(idea="a fox and an owl", language="en", seed=3, earlier=everything)
    again = choose_plots(brief, understand(brief, lexicon()))[0]
    assert (again.head.name, again.variant) == (first, 1)
    assert staleness("a", ("a", "b")) < staleness("a", ("b", "a")) < staleness("a", ("a", "a"))
    assert not staleness("a", ("b",))


def test_every_tone_and_most_themes_have_plots() -> None:
    heads = Library().heads()
    for tone in TONES:
        assert sum(tone in head.tones for head in heads) >= 4, tone


@pytest.mark.parametrize(
    ("lesson", "taught"),
    [("why we share", "sharing"), ("정직이 왜 중요한지", "honesty"), ("나눔이 왜 좋은지", "sharing")],
)
def test_a_lesson_is_not_about_why(lesson: str, taught: str) -> None:
    assert theme_of(lesson, lexicon()) == taught


def test_a_theme_asked_for_goes_before_a_tone() -> None:
    names = chosen(idea="a cat", theme="contest", tone="brave")
    assert names[0] == "slow-race"


@pytest.mark.parametrize(
    ("idea", "language"),
    [
        ("a shy robot who learns to make friends on Mars", "en"),
        ("화성에서 친구를 사귀고 싶은 수줍은 로봇", "ko"),
    ],
)
def test_the_first_command_of_the_readme_tells_of_friends(idea: str, language: LanguageCode) -> None:
    for seed in range(6):
        first = chosen(seed, idea, language=language)[0]
        [head] = [one for one in read_heads() if one.name == first]
        assert {"friendship", "shyness"} & set(head.themes[:3])


def test_somebody_who_knits_makes_a_thing() -> None:
    told_of_deeds = {head.name for head in read_heads() if head.wants == "doing"}
    assert chosen(idea="a spider who knits a scarf")[0] in {"make-it", *told_of_deeds}
    assert chosen(idea="a spider who wants to learn to knit")[0] == "make-it"
