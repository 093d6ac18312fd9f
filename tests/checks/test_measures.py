"""Measures of stories, on texts small enough to count by hand."""

from __future__ import annotations

import pytest

from fabula.checks.measures import (
    adjacent_overlap,
    compression,
    coverage,
    dialogue_share,
    distinct,
    duplicate_sentences,
    echo_share,
    mattr,
    measure,
    novelty,
    page_overlap,
    self_bleu,
    take_apart,
)


def words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def stems(*sentences: str) -> list[frozenset[str]]:
    return [frozenset(sentence.split()) for sentence in sentences]


def test_distinct_runs_are_counted_in_the_first_words_only() -> None:
    assert distinct(words("a b a b c"), 2, 150) == pytest.approx(3 / 4)
    assert distinct(words("a b c d a b"), 2, 4) == 1.0
    assert distinct((), 2, 150) == 1.0


def test_variety_of_words_is_taken_over_moving_windows() -> None:
    assert mattr(words("a b a b"), window=2) == 1.0
    assert mattr(words("a a b b"), window=2) == pytest.approx((0.5 + 1.0 + 0.5) / 3)


def test_whole_sentences_and_long_runs_that_come_back_are_found() -> None:
    once, twice = words("the cat sat on a mat today"), words("then the cat sat on a mat")
    assert duplicate_sentences([once, twice]) == 0.0
    assert duplicate_sentences([once, once]) == 0.5
    assert echo_share([once, twice]) == 0.5
    assert echo_share([once, words("the cat sat on a hat")]) == 0.0


def test_neighbours_share_stems() -> None:
    assert adjacent_overlap(stems("fox den", "fox owl", "moon")) == 0.5
    assert page_overlap(stems("fox den owl", "fox owl", "owl moon")) == pytest.approx((1.0 + 0.5) / 2)
    assert coverage(stems("fox", "fox owl", "moon")) == pytest.approx(2 / 3)
    assert novelty(stems("fox", "fox owl", "moon sky")) == pytest.approx((0.5 + 1.0) / 2)


def test_repetition_compresses() -> None:
    assert compression("na " * 400, 400) > 10 * compression(" ".join(map(str, range(400))), 400)


def test_words_between_quotes_are_dialogue() -> None:
    assert dialogue_share("“Go home now,” she said.") == pytest.approx(3 / 5)


def test_the_same_stories_are_wholly_alike_and_strangers_hardly() -> None:
    one, other = words("a b c d e f g h"), words("s t u v w x y z")
    assert self_bleu([one, one]) == pytest.approx(1.0)
    assert self_bleu([one, other]) < 0.05
    near = words("a b c d e f g z")
    assert self_bleu([one, other]) < self_bleu([one, near, other]) < self_bleu([one, near]) < 1.0


def test_a_story_is_taken_apart_by_pages_and_sentences() -> None:
    told = take_apart(["The foxes ran. A fox sat.", "“Run!” said the owl."], "en")
    assert [len(sentence) for sentence in told.sentences] == [3, 3, 4]
    assert told.stems[0] == {"fox", "ran"}
    assert told.pages[0] == {"fox", "ran", "sat"}
    assert told.pages[1] == {"run", "said", "owl"}


def test_korean_is_counted_in_content_morphemes() -> None:
    pytest.importorskip("kiwipiepy")
    told = take_apart(["토끼가 숲에서 달을 보았어요. 토끼는 달이 무서웠어요."], "ko")
    assert told.stems[0] >= {"토끼", "숲", "달"}
    assert told.stems[1] == {"토끼", "달", "무섭"}
    assert adjacent_overlap(told.stems) == 1.0


def test_every_measure_of_a_short_story_is_given() -> None:
    found = measure(take_apart(["A fox sat. The fox saw an owl.", "The owl saw the fox."], "en"))
    assert found["words"] == 13
    assert found["duplicate sentences"] == 0.0
    assert found["sentence length"] == pytest.approx(13 / 3)
    assert "rep-4@400" not in found
