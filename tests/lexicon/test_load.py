"""The lexicon: whole, coherent, and written so that every entry can stand in any plot."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from fabula.core.words import FEELINGS, LANGUAGES, THEMES
from fabula.kit.errors import BadPlan
from fabula.languages import language
from fabula.languages.korean import detect
from fabula.lexicon import load
from fabula.lexicon.load import lexicon
from fabula.lexicon.model import CharacterEntry, PlaceEntry

PERSONS = {
    "en": re.compile(
        r"\b(?:he|she|him|her|his|hers|man|woman|boy|girl|child|children|mother|father)\b", re.I
    ),
    "ko": re.compile(r"(?:^|\s)(?:아이|엄마|아빠|할머니|할아버지|소년|소녀|누나|언니|오빠)(?:[가-힣]*)"),
}
PASSING = {
    "en": re.compile(
        r"\b(?:rain(?:ed|ing|y)?|sun(?:ny|shine|light)|moon(?:light)?|morning|evening|today)\b", re.I
    ),
    "ko": re.compile(r"(?:햇살|햇빛|달빛|(?<![가-힣])비가 |아침 햇|저녁놀|오늘)"),
}


def test_there_is_enough_to_choose_from() -> None:
    book = lexicon()
    assert len(book.characters) >= 200
    assert len(book.places) >= 36
    assert len(book.things) >= 180
    assert len(book.activities) >= 30


@pytest.mark.parametrize("sort", ["characters", "places", "things", "activities"])
def test_keys_are_plain_nouns_and_known_to_their_entry(sort: str) -> None:
    for key, entry in getattr(lexicon(), sort).items():
        assert re.fullmatch(r"[a-z]+(?:-[a-z]+)*", key)
        assert entry.key == key


@pytest.mark.parametrize("sort", ["characters", "places", "things"])
def test_a_drawing_that_is_borrowed_exists(sort: str) -> None:
    entries = getattr(lexicon(), sort)
    assert not [key for key, entry in entries.items() if entry.like and entry.like not in entries]


def test_homes_are_places_where_their_owner_can_live() -> None:
    book = lexicon()
    for one in book.characters.values():
        assert one.home, one.key
        for home in one.home:
            assert home in book.places, (one.key, home)


def test_words_are_in_their_own_language() -> None:
    book = lexicon()
    for entries in (book.characters, book.places, book.things):
        for entry in entries.values():
            assert detect(entry.ko.noun) == "ko", entry.key
            assert entry.en.noun.isascii(), entry.key


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("sort", ["characters", "places", "things", "activities"])
def test_no_two_entries_are_called_the_same(sort: str, code: str) -> None:
    def noun(entry: object) -> str:
        forms = getattr(entry, code)
        return str(getattr(forms, "noun", None) or forms.base)

    counted = Counter(noun(entry) for entry in getattr(lexicon(), sort).values())
    assert not [word for word, times in counted.items() if times > 1]


def _forms(one: CharacterEntry) -> tuple[str, str, str]:
    return one.en.feature, one.en.moves, one.en.food


def test_english_features_and_foods_need_no_article() -> None:
    for one in lexicon().characters.values():
        feature, moves, food = _forms(one)
        assert not re.match(r"(?:an?|the|his|her|its|some)\b", feature), one.key
        assert not re.match(r"(?:an?|the)\b", food), one.key
        assert re.match(r"\w+", moves), one.key


def test_korean_ways_of_moving_stand_before_gada() -> None:
    for one in lexicon().characters.values():
        assert re.search(r"[어아여해려러와워쳐켜겨내여가돌떠튀쳐라]\Z", one.ko.moves), (one.key, one.ko.moves)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_place_has_details_that_are_whole_sentences(code: str) -> None:
    tongue = language(code)
    for place in lexicon().places.values():
        details = getattr(place, code).details
        assert len(details) >= 4, place.key
        assert len(set(details)) == len(details), place.key
        for sentence in details:
            assert len(tongue.sentences(sentence)) == 1, sentence
            assert sentence.endswith("요." if code == "ko" else "."), sentence
            assert len(tongue.words(sentence)) <= 16, sentence


@pytest.mark.parametrize("code", LANGUAGES)
def test_details_name_nobody_and_hold_at_any_hour(code: str) -> None:
    for place in lexicon().places.values():
        for sentence in getattr(place, code).details:
            assert not PERSONS[code].search(sentence), sentence
            assert not PASSING[code].search(sentence), sentence


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_detail_is_told_of_two_places(code: str) -> None:
    def of(place: PlaceEntry) -> tuple[str, ...]:
        return place.en.details if code == "en" else place.ko.details

    counted = Counter(sentence for place in lexicon().places.values() for sentence in of(place))
    assert not [sentence for sentence, times in counted.items() if times > 1]


def test_korean_activities_can_be_carried_on() -> None:
    for one in lexicon().activities.values():
        assert one.ko.want.endswith("고 싶"), one.key
        assert one.ko.can.endswith("수 있"), one.key
        assert one.ko.noun.endswith("기"), one.key
        assert one.ko.adn.endswith(("는", "ㄴ")), one.key


@pytest.mark.parametrize("code", LANGUAGES)
def test_there_are_names_for_everybody(code: str) -> None:
    names = lexicon().names[code]
    assert sum(len(some) for some in names.children.values()) >= 40
    for category in ("animal", "bird", "fish", "insect", "creature", "machine", "thing", "plant"):
        assert len(set(names.of_category(category))) >= 8, category
    assert names.of_category("person")
    assert {title.gender for title in names.elders} >= {"she", "he"}


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_name_is_no_word_for_a_thing_held_in_the_same_book(code: str) -> None:
    book = lexicon()
    nouns = {
        getattr(entry, code).noun.casefold() for entry in (*book.things.values(), *book.characters.values())
    }
    given = [name for some in book.names[code].categories.values() for name in some]
    assert not [name for name in given if name.casefold() in nouns]


def test_every_theme_has_signs_in_both_languages() -> None:
    signs = lexicon().signs.themes
    assert sorted(signs) == sorted(THEMES)
    for theme, by_language in signs.items():
        assert set(by_language) == {"en", "ko"}, theme
        assert all(sign.strong for sign in by_language.values()), theme


def test_likenesses_name_characters() -> None:
    book = lexicon()
    assert not [key for key in book.likes if key not in book.characters]


def test_a_broken_entry_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    for kind in ("places", "things", "activities", "names", "likes"):
        (folder / f"{kind}.yaml").write_text("{}", "utf-8")
    (folder / "signs.yaml").write_text("{themes: {}, times: {}, weathers: {}, seasons: {}}", "utf-8")
    (folder / "characters.yaml").write_text("rabbit: {category: vegetable}", "utf-8")
    monkeypatch.setattr(load, "files", lambda _package: tmp_path)
    with pytest.raises(BadPlan) as caught:
        load.lexicon.__wrapped__()
    assert "characters.rabbit" in caught.value.message
    assert caught.value.hint


def test_every_drawn_feeling_has_its_words_and_every_feeling_a_drawn_face() -> None:
    feelings = lexicon().feelings
    assert len(feelings) >= 40
    assert {entry.look for entry in feelings.values()} == set(FEELINGS)
    for feeling in FEELINGS:
        assert feelings[feeling].look == feeling
    for entry in feelings.values():
        for words in (entry.en, entry.ko):
            assert words.words
            assert entry.look == "calm" or words.shown


def test_words_of_ones_own_join_the_lexicon(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "characters.yaml").write_text(
        "axolotl:\n"
        "  category: animal\n"
        "  size: small\n"
        "  lives: water\n"
        "  like: frog\n"
        "  emoji: 🦎\n"
        "  home: [lake]\n"
        "  en: {noun: axolotl, feature: frilly gills, moves: paddled, food: worms}\n"
        "  ko: {noun: 아홀로틀, feature: 하늘하늘한 아가미, moves: 살랑살랑 헤엄쳐, food: 지렁이}\n",
        "utf-8",
    )
    monkeypatch.setenv("FABULA_WORDS", str(tmp_path))
    lexicon.cache_clear()
    try:
        own = lexicon().characters["axolotl"]
        assert (own.en.noun, own.ko.noun, own.drawing) == ("axolotl", "아홀로틀", "frog")
        assert "rabbit" in lexicon().characters
        (tmp_path / "things.yaml").write_text("moon: {emoji: 🌙", "utf-8")
        lexicon.cache_clear()
        with pytest.raises(BadPlan, match=r"things.yaml are not YAML at line"):
            lexicon()
        (tmp_path / "things.yaml").write_text("moon: {en: {noun: moon}, ko: {noun: 달}}", "utf-8")
        lexicon.cache_clear()
        with pytest.raises(BadPlan, match="'moon' twice"):
            lexicon()
        monkeypatch.setenv("FABULA_WORDS", str(tmp_path / "nowhere"))
        lexicon.cache_clear()
        with pytest.raises(BadPlan, match="no folder"):
            lexicon()
    finally:
        monkeypatch.delenv("FABULA_WORDS")
        lexicon.cache_clear()


@pytest.mark.parametrize(
    ("thing", "handling"),
    [
        ("ball", "carried"),
        ("apple", "eaten"),
        ("soup", "served"),
        ("bus", "ridden"),
        ("swing", "standing"),
        ("moon", "sky"),
        ("song", "heard"),
        ("shadow", "seen"),
    ],
)
def test_every_thing_says_what_can_be_done_with_it(thing: str, handling: str) -> None:
    assert lexicon().things[thing].handling == handling


def test_there_are_enough_habits_nobody_can_stop() -> None:
    assert sum("habit" in one.tags for one in lexicon().activities.values()) >= 8
