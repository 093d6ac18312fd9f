"""Nouns the lexicon lacks are what a dictionary says they are."""

from __future__ import annotations

import pytest

from fabula.lexicon.load import lexicon
from fabula.lexicon.nouns import FILE, noun_like


@pytest.mark.parametrize(
    ("word", "sort"),
    [
        ("substitute", "person"),
        ("haircut", "nothing"),
        ("Haircut", "nothing"),
        ("very bad haircut", "nothing"),
    ],
)
def test_a_noun_is_of_its_sort(word: str, sort: str) -> None:
    found = noun_like(word)
    assert found is not None
    assert found.sort == sort


def test_no_dictionary_has_a_snorgle() -> None:
    assert noun_like("snorgle") is None


def test_what_a_noun_is_like_is_in_the_lexicon() -> None:
    known = lexicon()
    heads = [
        line.partition(":")[0].partition(" ") for line in FILE.read_text("utf-8").splitlines() if ":" in line
    ]
    like = {key for sort, _, key in heads if key and not sort.startswith("#")}
    assert like
    assert like <= {*known.characters, *known.things, *known.places}


def test_a_noun_stands_once() -> None:
    lines = [one for one in FILE.read_text("utf-8").splitlines() if ":" in one and not one.startswith("#")]
    nouns = [noun for line in lines for noun in line.partition(":")[2].split()]
    assert len(nouns) == len(set(nouns))
