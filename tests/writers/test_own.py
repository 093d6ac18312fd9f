"""A person's own story: every word kept, the cast found in it and carried on."""

from __future__ import annotations

import pytest

from fabula.core.values import Brief, PageText, Sentence
from fabula.core.words import LanguageCode
from fabula.kit.errors import BadBrief
from fabula.writers.own import OwnWords

ENGLISH = (
    "Tilda the snail lived in a garden. She had a blue umbrella.",
    "A frog came by the pond. He wept: “My   boat is gone…”",
    "Tilda gave the frog her umbrella. They sailed across the pond!",
    "Tilda laughed. There was no storm at all.",
    "At night the snail slept.",
)
KOREAN = (
    "너구리 보리는 숲에 살았어요.",
    "보리가 북을 들고 마당에 나갔어요. 염소가 왔지요.",
    "염소는 엉엉 울었어요!",
    "둘은 함께 깔깔 웃었어요.",
)


def brief_of(story: tuple[str, ...], code: LanguageCode = "en") -> Brief:
    return Brief(idea="Title", language=code, pages=len(story) or 4, seed=1, story=story)


@pytest.mark.parametrize(("story", "code"), [(ENGLISH, "en"), (KOREAN, "ko")])
def test_every_word_stays_on_its_page(story: tuple[str, ...], code: LanguageCode) -> None:
    writer, brief = OwnWords(), brief_of(story, code)
    plan = writer.plan(brief, seed=1)
    pages = writer.write(brief, plan).pages
    assert [" ".join(one.text for one in page.sentences).split() for page in pages] == [
        page.split() for page in story
    ]
    assert [page.number for page in pages] == [*range(1, len(story) + 1)]
    assert {one.rung for page in pages for one in page.sentences} == {"person"}


def test_the_cast_is_the_same_on_every_page() -> None:
    plan = OwnWords().plan(brief_of(ENGLISH), seed=1)
    assert [(one.id, one.name, one.kind) for one in plan.cast] == [
        ("hero", "Tilda", "snail"),
        ("other1", "frog", "frog"),
    ]
    there = [[figure.character for figure in page.scene.figures] for page in plan.pages]
    assert there[0] == ["hero"]
    assert "other1" in there[1]
    assert there[2] == ["hero", "other1"]
    assert "hero" in there[4]
    assert [page.scene.name for page in plan.pages] == [f"page-0{n}" for n in range(1, 6)]


def test_the_hero_is_whom_most_pictures_show() -> None:
    story = ("A hen sat in the garden.", "A horse ran over the hill.", "The horse slept.", "It woke.")
    plan = OwnWords().plan(brief_of(story), seed=1)
    assert [(one.id, one.kind) for one in plan.cast] == [("hero", "horse"), ("other1", "hen")]


def test_what_the_words_say_is_in_the_pictures() -> None:
    plan = OwnWords().plan(brief_of(ENGLISH), seed=1)
    scenes = [page.scene for page in plan.pages]
    assert scenes[0].place.kind == "garden"
    weeping = {figure.character: figure.feeling for figure in scenes[1].figures}
    assert weeping["other1"] == "crying"
    assert plan.pages[1].mood == "sad"
    given = {figure.character: figure.holding for figure in scenes[2].figures}
    assert given["other1"] == "umbrella"
    assert scenes[4].time == "night"


def test_views_change_and_the_last_is_framed() -> None:
    shots = [page.scene.shot for page in OwnWords().plan(brief_of(KOREAN, "ko"), seed=1).pages]
    assert (shots[0], shots[-1]) == ("wide", "vignette")


def test_the_front_shows_those_it_is_about() -> None:
    plan = OwnWords().plan(brief_of(KOREAN, "ko"), seed=1)
    assert [figure.character for figure in plan.cover.figures] == ["hero", "other1"]
    assert [figure.character for figure in plan.title_page.figures] == ["hero"]


def test_what_nobody_can_draw_is_told() -> None:
    story = ("A fox sat down.", "The fox saw the great zorpification.", "It slept.", "It woke.")
    assert OwnWords().plan(brief_of(story), seed=1).understood == {"undrawn": ["zorpification"]}


def test_other_words_for_a_page_change_that_page_alone() -> None:
    writer, brief = OwnWords(), brief_of(ENGLISH)
    plan = writer.plan(brief, seed=1)
    words = PageText(number=2, sentences=(Sentence(text="A horse danced in the kitchen.", rung="person"),))
    other = writer.stage_page(brief, plan, words)
    assert other.cast[: len(plan.cast)] == plan.cast
    assert [one.kind for one in other.cast[len(plan.cast) :]] == ["horse"]
    assert other.pages[1].scene.place.kind == "kitchen"
    assert [one for one in other.pages if one.number != 2] == [one for one in plan.pages if one.number != 2]


def test_no_story_and_another_seed_are_refused() -> None:
    writer, brief = OwnWords(), brief_of(ENGLISH)
    with pytest.raises(BadBrief, match="no story of your own") as none:
        writer.plan(brief_of(()), seed=1)
    assert "--from" in none.value.hint
    with pytest.raises(BadBrief, match="your own") as seeded:
        writer.replan_page(brief, writer.plan(brief, seed=1), 3, seed=2)
    assert "--page 3" in seeded.value.hint
