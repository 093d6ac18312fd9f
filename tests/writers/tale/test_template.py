"""Slots, marks and capitals."""

from __future__ import annotations

import pytest

from fabula.writers.tale.template import fill, parse_slot, roles_in, sentences_for, split_mark

EN = {
    "hero": {"": "pip", "intro": "a shy little robot", "they": "she"},
    "wild": {"": "forest", "the": "the forest", "in": "in the forest"},
    "token": {"": "lantern", "a": "a lantern", "the": "the lantern"},
}
KO = {
    "elder": {"": "올빼미 할머니", "intro": "지혜로운 올빼미", "noun": "올빼미"},
    "hero": {"": "지민이", "call": "지민", "moves": "깡충깡충 뛰어"},
    "friend": {"": "토토", "call": "토토"},
    "wild": {"": "숲", "in": "숲속"},
    "road": {"": "길"},
    "skill": {"want": "헤엄치고 싶", "noun": "헤엄치기"},
}


@pytest.mark.parametrize(
    ("sentence", "printed"),
    [
        ("{wild.the} was dark.", "The forest was dark."),
        ("“{token.a}!” cried {hero}.", "“A lantern!” cried pip."),
        ("{hero} said, “{token.the} is mine.”", "Pip said, “The lantern is mine.”"),
        ("“Hush. {token.the} sleeps.”", "“Hush. The lantern sleeps.”"),
        ("He saw ‘{token.the}’ there.", "He saw ‘the lantern’ there."),
        ("Oh… {hero.they} ran, {wild.in}, away.", "Oh… She ran, in the forest, away."),
        ('"Wait..." said {hero}.', "“Wait…” said pip."),
    ],
)
def test_english_slots_get_their_capitals(sentence: str, printed: str) -> None:
    assert fill(sentence, EN, "en") == printed


@pytest.mark.parametrize(
    ("sentence", "printed"),
    [
        ("{hero:이} {friend:을} 보았어요.", "지민이가 토토를 보았어요."),
        ("“{hero:아}, {friend:아}!”", "“지민아, 토토야!”"),
        ("{wild.in}에서 {road:으로} 갔어요.", "숲속에서 길로 갔어요."),
        ("{hero:은} {hero.moves} 갔어요.", "지민이는 깡충깡충 뛰어갔어요."),
        ("{skill.noun:은} 어려워도 {skill.want}었어요.", "헤엄치기는 어려워도 헤엄치고 싶었어요."),
        ("{hero}에게 {friend:이라는} 친구", "지민이에게 토토라는 친구"),
        ("{elder.intro} {elder:이} 웃었어요.", "지혜로운 올빼미 할머니가 웃었어요."),
        ("{elder.noun} {elder:은} 웃었어요.", "올빼미 할머니는 웃었어요."),
        ("그건 {wild:이었어요}. {road:이에요}.", "그건 숲이었어요. 길이에요."),
    ],
)
def test_korean_slots_get_their_josa(sentence: str, printed: str) -> None:
    assert fill(sentence, KO, "ko") == printed


def test_an_unknown_slot_is_an_error() -> None:
    with pytest.raises(KeyError):
        fill("{nobody} came.", EN, "en")


def test_marks_say_from_which_age_a_sentence_is_printed() -> None:
    text = ("Always.", "+ From six.", "++ From nine.")
    assert [split_mark(one) for one in text] == [(0, "Always."), (1, "From six."), (2, "From nine.")]
    assert sentences_for(text, 0) == ("Always.",)
    assert sentences_for(text, 2) == ("Always.", "From six.", "From nine.")


def test_slots_are_taken_apart() -> None:
    assert parse_slot("hero.noun:은") == ("hero", "noun", "은")
    assert parse_slot("Hero of all") is None
    assert roles_in("{hero} and {friend.a} and {hero.they}") == ("hero", "friend")


def test_who_is_called_by_what_they_are_is_introduced_once() -> None:
    forms = {
        "elder": {"": "Grandmother", "a": "a grandmother", "intro": "a kind old grandmother"},
        "friend": {"": "Pip", "a": "a pipit"},
    }
    assert fill("Only {elder}, {elder.intro}, saw it.", forms, "en") == "Only Grandmother saw it."
    assert fill("“Hm,” said {elder}, {elder.a}.", forms, "en") == "“Hm,” said Grandmother."
    assert fill("{friend}, {friend.a}, sang.", forms, "en") == "Pip, a pipit, sang."


def test_what_is_always_several_has_its_verb_in_the_plural() -> None:
    forms = {"token": {"": "glasses", "a": "some glasses", "the": "the glasses", "s": "glasses"}}
    assert fill("Now {token.the} was gone.", forms, "en") == "Now the glasses were gone."
    assert fill("“{token.the} isn’t mine.”", forms, "en") == "“The glasses aren’t mine.”"
    assert fill("“Where is {token.the}?”", forms, "en") == "“Where are the glasses?”"
    assert fill("Here {token.the} sleeps.", forms, "en") == "Here the glasses sleep."
    honey = {"token": {"": "honey", "a": "some honey", "the": "the honey", "s": "honey"}}
    assert fill("{token.the} was gone.", honey, "en") == "The honey was gone."


def test_going_somewhere_is_one_word_in_korean() -> None:
    forms = {"hero": {"": "토토", "moves": "훨훨 날아"}}
    assert fill("{hero:은} {hero.moves} 갔어요.", forms, "ko") == "토토는 훨훨 날아갔어요."


def test_what_goes_on_after_dots_keeps_its_small_letter() -> None:
    assert fill("“…and then it stopped,” said {hero}.", EN, "en") == "“…and then it stopped,” said pip."


def test_a_grandmother_is_not_introduced_as_one() -> None:
    forms = {"elder": {"": "Grandmother", "a": "a grandmother"}}
    assert (
        fill("“Hush,” said {elder}, {elder.a}, who knew.", forms, "en")
        == "“Hush,” said Grandmother, who knew."
    )
    assert fill("{elder}, {elder.a}, knew.", forms, "en") == "Grandmother knew."
