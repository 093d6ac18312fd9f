"""English sentences are parsed: what is a verb, who does it, and how far a clause goes."""

from __future__ import annotations

import pytest

from fabula.languages.english_parse import clause_end, object_of, parsed, subject_of, verb_at


@pytest.mark.parametrize(
    ("text", "word", "is_verb"),
    [
        ("The fox paints a fence", "paints", True),
        ("The paint on the fence is wet", "paint", False),
        ("A boy who is allergic to peanuts", "is", True),
        ("The sleeping cat purrs", "sleeping", False),
    ],
)
def test_a_verb_is_one_in_its_sentence(text: str, word: str, is_verb: bool) -> None:
    assert verb_at(text, text.index(word)) is is_verb


def test_nothing_begins_in_the_middle_of_a_word() -> None:
    assert not verb_at("The fox paints a fence", 1)


@pytest.mark.parametrize(
    ("text", "verb", "doer"),
    [
        ("The hens think it is an egg", "think", "hens"),
        ("A mouse who moved into a cello", "moved", "mouse"),
        ("The cat wants to sing", "sing", "cat"),
        ("Go to bed", "Go", None),
    ],
)
def test_the_subject_is_who_does_it(text: str, verb: str, doer: str | None) -> None:
    found = subject_of(text, text.index(verb))
    assert (found.text if found else None) == doer


def test_a_clause_ends_before_the_sentence_goes_on() -> None:
    text = "A boy who lost his shoe finds a dragon"
    assert text[: clause_end(text, 0)] == "A boy who lost his shoe"


def test_a_sentence_without_a_clause_ends_at_its_end() -> None:
    assert clause_end("The fox sings", 0) == len("The fox sings")


def test_words_are_found_where_they_begin() -> None:
    text = "Two owls hoot"
    assert [text[one.start : one.end] for one in parsed(text).values()] == ["Two", "owls", "hoot"]


def test_what_a_verb_brings_forth_is_its_object() -> None:
    text = "a dragon who sneezes bubbles"
    assert object_of(text, text.index("sneezes")) == "bubbles"
    text = "a boy who hums a silly song all day"
    assert object_of(text, text.index("hums")) == "a silly song"
    assert object_of("a cat who cannot stop sneezing", len("a cat who cannot stop ")) == ""
