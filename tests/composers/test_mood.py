from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fabula.composers.mood import plan_cues
from fabula.core.words import MOODS, MoodName


def pages(*moods: MoodName) -> list[tuple[str, MoodName]]:
    return [(f"page-{number:02d}", mood) for number, mood in enumerate(moods, start=1)]


def test_neighbouring_pages_of_one_mood_share_a_cue() -> None:
    first, second = plan_cues(pages("calm", "calm", "tense", "tense"))
    assert (first.mood, first.pages) == ("calm", ("page-01", "page-02"))
    assert (second.mood, second.pages) == ("tense", ("page-03", "page-04"))


def test_a_mild_change_for_one_page_does_not_change_the_music() -> None:
    (only,) = plan_cues(pages("calm", "calm", "joyful", "calm"))
    assert only.mood == "calm"


def test_a_strong_change_for_one_page_does() -> None:
    calm, tense = plan_cues(pages("calm", "calm", "tense", "calm"))
    assert tense.pages == ("page-03",)
    assert calm.pages == ("page-01", "page-02", "page-04")


def test_a_single_page_joins_the_neighbour_it_is_most_like() -> None:
    cues = plan_cues(pages("calm", "calm", "sad", "tense", "tense"))
    assert [cue.mood for cue in cues] == ["calm", "tense"]
    cues = plan_cues(pages("joyful", "joyful", "epic", "tense", "tense"))
    assert cues[0].pages == ("page-01", "page-02", "page-03")


def test_a_mood_that_returns_brings_its_music_back() -> None:
    calm, tense = plan_cues(pages("calm", "calm", "tense", "tense", "calm", "calm"))
    assert calm.pages == ("page-01", "page-02", "page-05", "page-06")
    assert tense.pages == ("page-03", "page-04")


def test_cover_and_title_page_sound_like_the_first_page_and_the_colophon_like_the_last() -> None:
    front: list[tuple[str, MoodName]] = [("cover", "epic"), ("title", "epic")]
    back: list[tuple[str, MoodName]] = [("colophon", "sad")]
    first, last = plan_cues([*front, *pages("calm", "calm", "joyful", "joyful"), *back])
    assert first.pages == ("cover", "title", "page-01", "page-02")
    assert last.pages == ("page-03", "page-04", "colophon")


def test_no_pages_need_no_music() -> None:
    assert plan_cues([]) == ()


def test_a_lone_cover_has_its_own_mood() -> None:
    assert [cue.mood for cue in plan_cues([("cover", "sad")])] == ["sad"]


def test_every_cue_lasts_as_long_as_asked() -> None:
    assert {cue.seconds for cue in plan_cues(pages("calm", "sad", "sad"), seconds=31)} == {31}


@settings(max_examples=120, deadline=None)
@given(st.lists(st.sampled_from(MOODS), min_size=1, max_size=40))
def test_every_page_has_exactly_one_cue_and_moods_never_repeat(moods: list[MoodName]) -> None:
    story = pages(*moods)
    cues = plan_cues(story)
    assert sorted(page for cue in cues for page in cue.pages) == [name for name, _ in story]
    assert len({cue.mood for cue in cues}) == len(cues) == len({cue.name for cue in cues})


@pytest.mark.parametrize("mood", MOODS)
def test_one_mood_all_through_is_one_cue(mood: MoodName) -> None:
    (cue,) = plan_cues(pages(*[mood] * 12))
    assert (cue.mood, len(cue.pages)) == (mood, 12)
