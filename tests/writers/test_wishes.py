"""What is asked for beside the idea, and how it outweighs the idea."""

from __future__ import annotations

import pytest

from fabula.core.values import Brief
from fabula.core.words import TONES, LanguageCode
from fabula.kit.errors import BadBrief
from fabula.lexicon.load import lexicon
from fabula.writers.tale.grounding import Grounding, hero_of, theme_of, understand
from fabula.writers.tale.planner import ranked_heads, staleness
from fabula.writers.tale.plot import Library


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
    idea = said("a fox and a crow", lesson="honesty")
    assert idea.lesson == "honesty"
    assert all("honesty" in head.themes for head in ranked_heads(idea, 1)[:2])


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
    idea = said("a fox", tone=tone)
    first = [ranked_heads(idea, seed)[0] for seed in range(8)]
    assert sum(tone in head.tones for head in first) >= 4


def test_plots_of_earlier_books_stand_back() -> None:
    idea = said("a fox and an owl")
    first = ranked_heads(idea, 3)[0].name
    assert ranked_heads(idea, 3, (first,))[0].name != first
    assert staleness(first, (first, "other")) < staleness(first, ("other", first))
    assert not staleness(first, ("other",))


def test_every_tone_and_most_themes_have_plots() -> None:
    heads = Library().heads()
    for tone in TONES:
        assert sum(tone in head.tones for head in heads) >= 4, tone
