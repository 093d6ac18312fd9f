"""What ideas say: two tables of ideas, one a language, and ideas that nobody expects.

The halves "second" and "third" of each table were written before the readers had ever seen them.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from fabula.core.values import Brief
from fabula.languages import detect
from fabula.lexicon.load import lexicon
from fabula.writers.tale.grounding import Grounding, IdeaCharacter, IdeaPlace, IdeaThing, ground

FOLDER = Path(__file__).parent
Row = dict[str, Any]


def _rows() -> list[Row]:
    rows: list[Row] = []
    for name in ("ideas_en.yaml", "ideas_ko.yaml"):
        for half in yaml.safe_load((FOLDER / name).read_text("utf-8")).values():
            rows += half
    return rows


@lru_cache
def read(idea: str) -> Grounding:
    return ground(Brief(idea=idea, language=detect(idea)), lexicon())


def kind(one: IdeaCharacter | IdeaPlace | IdeaThing | None) -> str | None:
    return None if one is None else one.kind or f"={one.noun}"


def slots(idea: str) -> Row:
    said = read(idea)
    hero = said.hero
    return {
        "hero": kind(hero),
        "others": [kind(one) for one in said.others],
        "places": [kind(one) for one in said.places],
        "things": [kind(one) for one in said.things],
        "fear": kind(said.fear),
        "doing": said.doing.forms[""] if said.doing else None,
        "theme": list(said.themes)[:3],
        "adjectives": list(hero.adjectives) if hero else [],
        **{key: getattr(hero, key, None) for key in ("noun", "name", "count", "age", "gender")},
        **{key: getattr(said, key) for key in ("skill", "habit", "time", "weather", "season", "lesson")},
    }


@pytest.mark.parametrize("row", _rows(), ids=lambda row: row["idea"])
def test_an_idea_says_what_the_table_says(row: Row) -> None:
    got = slots(row["idea"])
    for slot, wanted in row.items():
        if slot == "theme":
            assert wanted in got["theme"]
        elif slot in ("places", "things") and wanted:
            assert set(wanted) <= set(got[slot])
        elif slot != "idea":
            assert got[slot] == wanted, slot


def test_the_table_holds_enough_of_both_languages() -> None:
    codes = [detect(row["idea"]) for row in _rows()]
    assert codes.count("en") >= 80
    assert codes.count("ko") >= 80


def test_the_family_of_an_animal_is_of_its_kind() -> None:
    assert read("a rabbit and her mother").others[0].kind == "rabbit"
    assert read("토끼와 엄마").others[0].kind == "rabbit"
    assert read("a girl and her mother").others[0].kind == "mother"


def test_a_noun_nobody_knows_keeps_its_word_and_finds_a_picture() -> None:
    hero = read("a lonely accordion").hero
    assert hero is not None
    assert (hero.kind, hero.noun, hero.emoji) == ("", "accordion", "🪗")
    hero = read("외로운 아코디언").hero
    assert hero is not None
    assert (hero.kind, hero.noun, hero.emoji) == ("", "아코디언", "🪗")


def test_a_noun_like_a_known_one_is_drawn_like_it() -> None:
    hero = read("a brave corgi").hero
    assert hero is not None
    assert (hero.kind, hero.noun) == ("dog", "corgi")
    hero = read("용감한 삽살개").hero
    assert hero is not None
    assert (hero.kind, hero.noun) == ("dog", "삽살개")


def test_adjectives_are_in_the_language_of_the_idea() -> None:
    english, korean = read("a shy rabbit").hero, read("수줍은 토끼").hero
    assert english is not None
    assert korean is not None
    assert (english.adjectives, korean.adjectives) == (("shy",), ("수줍은",))


def test_the_idea_may_be_in_another_language_than_the_book() -> None:
    said = ground(Brief(idea="달을 무서워하는 토끼", language="en"), lexicon())
    assert kind(said.hero) == "rabbit"
    assert kind(said.fear) == "moon"


@pytest.mark.parametrize(
    ("idea", "hero", "thing"),
    [
        ("🐰🌙", "rabbit", "moon"),
        ("🐻🍯", "bear", "honey"),
        ("🦊🎈", "fox", "balloon"),
        ("👧🪁", "girl", "kite"),
    ],
)
def test_emoji_alone_are_an_idea(idea: str, hero: str, thing: str) -> None:
    said = read(idea)
    assert kind(said.hero) == hero
    assert [kind(one) for one in said.things] == [thing]


def test_emoji_beside_words_join_them() -> None:
    said = read("a sleepy 🐼 in the forest")
    assert kind(said.hero) == "panda"
    assert [kind(one) for one in said.places] == ["forest"]


@pytest.mark.parametrize(
    "idea",
    [
        "a", "?", "12345", "C:\\Users\\me\\story.txt", "../../etc/passwd", "SELECT * FROM books;", "<b></b>",
        "{{idea}}", "%s %d \\n", "ㅠㅠ", "ㄱㄴㄷ", "토", "the the the", "of and who", "은 는 이 가",
        "🏳️‍🌈❤️‍🔥👨‍👩‍👧‍👦",
        "un lapin qui a peur", "ein kleiner Bär", "うさぎと月", "кролик", "أرنب", "x" * 2000, "가" * 2000,
        "fox " * 500, "토끼가 " * 500,
        ("a rabbit named Bob who is afraid of the dark and " * 45)[:2000],
        "“…”", "—", "a rabbit\u200b who\u202e sings", "(((((((", "not a fox", "named", "who",
        "learns to", "afraid of",
        "이름은", "라는", "무서워하는", "고 싶은", "이야기", "이야기를 써줘",
        "없는", "와", "이야기 이야기 이야기",
    ],
)  # fmt: skip
def test_nothing_that_can_be_typed_breaks_it(idea: str) -> None:
    said = read(idea)
    assert len(said.others) <= 6
    assert len(said.things) <= 6


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1, max_size=80))
def test_no_text_breaks_it(idea: str) -> None:
    for code in ("en", "ko"):
        ground(Brief(idea=idea, language=code), lexicon())


_FAMILIAR = """
    a the fox rabbit who is afraid of named Mina and in forest moon learns to swim not lost his her 🐰 , . two
    토끼 가 달을 무서워하는 와 작은 이름이 라는 숲에서 고 싶은 이야기 두 마리 없는 할머니 의
"""
_PIECES = st.sampled_from(_FAMILIAR.split())


@settings(max_examples=60, deadline=None)
@given(st.lists(_PIECES, min_size=1, max_size=14).map(" ".join))
def test_no_jumble_of_familiar_words_breaks_it(idea: str) -> None:
    ground(Brief(idea=idea, language=detect(idea)), lexicon())


def test_the_same_idea_is_read_the_same_way() -> None:
    brief = Brief(idea="a shy robot, a bear and three foxes go to the moon at night", language="en")
    assert ground(brief, lexicon()) == ground(brief, lexicon())


@pytest.mark.parametrize(
    ("idea", "hero", "others"),
    [
        ("the new girl doesn't speak English but she is amazing at chess", "girl", []),
        ("Lily trains for a swim meet after breaking her arm", "girl", []),
        ("Pip the penguin does not like getting wet", "penguin", []),
        ("Leo feels angry and stomps like a dinosaur", "boy", []),
        ("four friends find an old map and hunt for treasure", "child", []),
        ("A mouse family gets ready for Christmas", "mouse", []),
        ("Counting fireflies with Grandpa at the lake", "child", ["firefly", "grandfather"]),
        ("Grandma and I plant tomatoes", "child", ["grandmother"]),
        ("Saturday at Mom's house, Sunday at Dad's house", "child", ["mother", "father"]),
        ("끝까지 달린 유나", "girl", []),
        ("말이 없는 아이와 말이 너무 많은 앵무새", "parrot", ["child"]),
        ("엘리베이터가 우주까지 올라가 버렸어요", None, []),
        ("베트남에서 온 엄마랑 쌀국수 끓이는 주말", "child", ["mother"]),
        ("잠이 안 오는 아기 호랑이를 엄마가 재워 주는 이야기", "tiger", ["mother"]),
        ("맞벌이 엄마 아빠를 기다리는 저녁", "child", ["mother", "father"]),
        ("할머니랑 송편을 빚는데 토끼 모양이 나왔어요", "child", ["grandmother"]),
    ],
)
def test_nobody_is_made_of_what_is_only_said(idea: str, hero: str | None, others: list[str]) -> None:
    got = slots(idea)
    assert (got["hero"], got["others"]) == (hero, others)


def test_whose_prickles_frighten_the_others_is_not_afraid() -> None:
    assert slots("A hedgehog who wants a hug but everyone is scared of his prickles")["fear"] is None


def test_a_lost_roar_is_looked_for_and_a_lost_cat_goes_astray() -> None:
    assert slots("A little lion who lost his roar")["things"] == ["song"]
    assert slots("웃음을 잃어버린 공주")["things"] == ["song"]
    assert slots("Our cat Biscuit goes missing and turns up in the laundry basket")["theme"][0] == "astray"


def test_a_wheelchair_is_its_owners_way_about() -> None:
    got = slots("Grandpa's wheelchair race")
    assert got["noun"].endswith(" in a wheelchair")
    assert "wheelchair" not in got["things"]


def test_who_is_in_a_wheelchair_has_none_beside() -> None:
    got = slots("A boy in a wheelchair wins the kite race")
    assert got["noun"] == "boy in a wheelchair"
    assert "wheelchair" not in got["things"]
    assert "휠체어를 탄" in slots("휠체어를 탄 소년이 운동회에 나가요")["adjectives"]
