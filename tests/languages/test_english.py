"""English articles, plurals, sentences, syllables and grades."""

from __future__ import annotations

import pytest

from fabula.kit.errors import UnknownName
from fabula.languages import language
from fabula.languages.english import article, plural, possessive, pronouns

EN = language("en")

_AN = (
    "apple egg ice-cream owl umbrella hour honest heir heirloom elephant 8-year-old 11 18 80 F-sharp X-ray "
    "MP3 unimportant uninvited old igloo Émile orange-tailed SOS"
)
_A = (
    "unicorn one-eyed once union university useful ukulele used European ewe house hen rabbit 1 10 100 7 UFO "
    "U-turn yellow uniform unit usual eucalyptus"
)
AN, A = _AN.split(), _A.split()


@pytest.mark.parametrize("noun", AN)
def test_an_before_a_vowel_sound(noun: str) -> None:
    assert article(noun) == "an"


@pytest.mark.parametrize("noun", A)
def test_a_before_a_consonant_sound(noun: str) -> None:
    assert article(noun) == "a"


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("fox", "foxes"), ("berry", "berries"), ("toy", "toys"), ("mouse", "mice"), ("sheep", "sheep"),
        ("leaf", "leaves"), ("wolf", "wolves"), ("roof", "roofs"), ("jar of honey", "jars of honey"),
        ("snowman", "snowmen"), ("human", "humans"), ("child", "children"), ("dish", "dishes"),
        ("piano", "pianos"),
        ("potato", "potatoes"), ("red balloon", "red balloons"), ("bus", "buses"),
        ("grown-up", "grown-ups"),
    ],
)  # fmt: skip
def test_plurals(one: str, many: str) -> None:
    assert plural(one) == many


def test_pronouns_have_four_forms() -> None:
    assert pronouns("she") == ("she", "her", "her", "herself")
    assert pronouns("they").self == "themselves"


def test_possessive() -> None:
    assert (possessive("Pip"), possessive("James"), possessive("foxes")) == ("Pip’s", "James’s", "foxes’")


@pytest.mark.parametrize(
    "sentences",
    [
        ("Pip ran.", "The wind blew!"),
        ("“Wait!” said Pip.", "Nobody waited."),
        ("“Wait!” Pip cried.", "“Why?”"),
        ("“Are we there? Are we?” asked Mr. Fox.", "“No.”"),
        ("Dr. Owl came at 3.30 p.m. on Monday.", "It rained."),
        ("Oh … no.", "Yes!"),
        ("Bump … bump … went the cart.",),
        ("She read A. A. Milne.", "Then she slept."),
        ("“I am here,” said Pip, “and so are you.”", "They smiled."),
    ],
)
def test_sentences_are_found(sentences: tuple[str, ...]) -> None:
    assert EN.sentences(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    ("rough", "set_in_print"),
    [
        ('"It\'s dark," said Pip.', "“It’s dark,” said Pip."),
        ("'Twas night...", "’Twas night…"),
        ("She said 'no' -- twice .", "She said ‘no’ – twice."),
        ("He said, \"The sign reads 'Stop'.\"", "He said, “The sign reads ‘Stop’.”"),
        ("the foxes' den", "the foxes’ den"),
    ],
)
def test_text_is_polished_for_print(rough: str, set_in_print: str) -> None:
    assert EN.polish(rough) == set_in_print
    assert EN.polish(set_in_print) == set_in_print


def test_the_first_letter_becomes_a_capital_behind_quotes() -> None:
    assert EN.capitalise("“a lantern!” said Pip.") == "“A lantern!” said Pip."
    assert EN.capitalise("3 mice ran.") == "3 mice ran."


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("cat", 1), ("rabbit", 2), ("lantern", 2), ("little", 2), ("asked", 1), ("wanted", 2),
        ("moonlight", 2),
        ("once", 1), ("table", 2), ("whispered", 2), ("elephant", 3), ("idea", 3), ("quiet", 2),
        ("carrots", 2),
        ("horses", 2), ("leaves", 1), ("baked", 1), ("friend", 1), ("beautiful", 3), ("curious", 3),
        ("flying", 2),
        ("icy", 2), ("dreamed", 1), ("hopped", 1), ("smiled", 1), ("careful", 2), ("something", 2),
        ("rescue", 2),
    ],
)  # fmt: skip
def test_syllables(word: str, count: int) -> None:
    assert EN.syllables(word) == count


def test_the_grade_is_flesch_kincaid() -> None:
    # 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59
    assert EN.grade("The cat sat on the mat.") == pytest.approx(-1.45)
    assert EN.grade("Extraordinary circumstances necessitated considerable deliberation.") > 12


def test_an_unknown_language_is_refused_with_a_hint() -> None:
    with pytest.raises(UnknownName, match="fr") as caught:
        language("fr")
    assert "ko or en" in caught.value.hint
