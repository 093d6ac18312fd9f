"""What an idea's people set out to do is told in the idea's own words, in every form a plot needs."""

from __future__ import annotations

import pytest

from fabula.core.values import Brief
from fabula.languages import detect
from fabula.lexicon.load import lexicon
from fabula.writers.tale.engine import TaleWriter
from fabula.writers.tale.grounding import Grounding, understand
from fabula.writers.tale.grounding.doings import any_doing, any_trouble, doing_of, trouble_of


@pytest.mark.parametrize(
    ("idea", "base", "whole"),
    [
        (
            "Maisie and her grandpa build a birdhouse out of an old boot",
            "build a birdhouse",
            "build a birdhouse out of an old boot",
        ),
        ("dinosaurs having a sleepover and one snores", "have a sleepover", "have a sleepover"),
        ("A T. rex gets invited to a tea party", "go to a tea party", "go to a tea party"),
        ("our first camping trip with Dad", "go on a camping trip", "go on a camping trip"),
        ("shy sock puppet has to sing in a show", "sing in a show", "sing in a show"),
        ("my family goes fishing on a frozen lake", "fish on a frozen lake", "fish on a frozen lake"),
        ("a boy and his grandpa go fishing and catch a boot", "fish", "fish"),
        ("A dragon who opens a bakery but burns everything", "open a bakery", "open a bakery"),
        ("Two brothers build a rocket out of boxes", "build a rocket", "build a rocket out of boxes"),
    ],
)
def test_an_english_deed_is_said_short_and_whole(idea: str, base: str, whole: str) -> None:
    deed = doing_of(idea, "en", ("grandpa", "Dad"))
    assert deed is not None
    assert (deed.forms["base"], deed.forms["whole"]) == (base, whole)


@pytest.mark.parametrize(
    ("idea", "noun", "past"),
    [
        ("할머니랑 손주가 김장하는 하루", "김장하기", "김장했"),
        ("우리 가족이 처음으로 캠핑을 갔어요", "캠핑", "캠핑을 즐겼"),
        ("아빠와 단둘이 떠난 첫 캠핑", "캠핑", "캠핑을 즐겼"),
        ("우주선을 만든 고양이와 쥐", "우주선 만들기", "우주선을 만들었"),
        ("하린이가 귤밭에서 귤 딴 이야기", "귤 따기", "귤을 땄"),
        ("학교 옥상에 텃밭을 만드는 아이들", "텃밭 만들기", "텃밭을 만들었"),
        ("호랑이가 곶감 가게를 열었어요", "가게 열기", "가게를 열었"),
        ("민규가 멸치 잡으러 나간 날", "멸치 잡기", "멸치를 잡았"),
        ("나는 우주에서 떡볶이집을 연다", "떡볶이집 열기", "떡볶이집을 열었"),
        ("장영실을 만나 물시계를 만드는 이야기", "물시계 만들기", "물시계를 만들었"),
        ("호랑이가 빨간 사과 하나를 발견했어요", "하나 발견하기", "하나를 발견했"),
    ],
)
def test_a_korean_deed_takes_its_forms(idea: str, noun: str, past: str) -> None:
    deed = doing_of(idea, "ko", ("할머니", "손주", "아빠", "고양이", "쥐", "하린", "호랑이", "민규"))
    assert deed is not None
    assert (deed.forms["noun"], deed.forms["past"]) == (noun, past)


@pytest.mark.parametrize(
    "idea",
    [
        "A cat who thinks he is the mayor",
        "the summer we had to sell grandpa's fishing boat",
        "a girl finds her grandmother's diary in the attic",
        "A boy finds a wallet full of money in the street",
        "A girl makes her first friend",
        "my hamster gets lost inside the couch",
        "A tired bear who hates painting",
        "무지개다리를 건넌 강아지",
        "잃어버린 강아지를 찾는 아이",
        "게임 만드는 사람이 된 나",
        "아빠가 회사를 그만두고 빵집을 차렸는데 빵이 맛이 없어요",
        "도깨비방망이를 주웠는데 자꾸 이상한 것만 나와요",
        "하준이가 태권도 노란띠 땄는데",
        "목욕탕에 간 기린",
        "혼자 자기 연습하는 아기 여우",
    ],
)
def test_what_befalls_or_is_felt_is_no_deed(idea: str) -> None:
    assert doing_of(idea, detect(idea), ("강아지",)) is None


@pytest.mark.parametrize(
    ("idea", "past"),
    [
        ("A penguin who opens a pizza shop but every pizza comes out frozen", "every pizza came out frozen"),
        ("Two friends start a stand but nobody likes their recipe", "nobody liked their recipe"),
        ("Mia plants a garden but the rabbits eat everything", "the rabbits ate everything"),
        ("A dragon who opens a bakery but burns everything", "everything was burned"),
        ("곰이 김치를 담갔는데 너무 매워요", "너무 매웠"),
        ("지우가 연을 날리려는데 바람이 안 불어요", "바람이 안 불었"),
        ("아빠와 첫 캠핑, 텐트를 못 쳐요", "텐트를 못 쳤"),
    ],
)
def test_what_goes_wrong_is_told_in_the_past(idea: str, past: str) -> None:
    trouble = trouble_of(idea, detect(idea))
    assert trouble is not None
    assert trouble.forms["past"] == past


def test_how_it_ends_is_no_trouble() -> None:
    assert trouble_of("A bear joins a band but is too loud", "en") is None  # whose sign says “she”?
    assert trouble_of("A cat names a dog but it comes every day", "en") is None
    assert trouble_of("길고양이에게 이름을 지어 줬는데 매일 찾아왔어요", "ko") is None
    assert trouble_of("A bear bakes a cake but then everyone loves it", "en") is None
    assert trouble_of("토끼가 길을 나섰는데 새 친구가 도와줬어요", "ko") is None


def test_a_plot_of_deeds_has_one_where_the_idea_has_none() -> None:
    assert any_doing("en", ("finding",)).forms["it"] == "a tiny door"
    assert any_doing("ko", ("opening",)).forms["noun"] == "가게 열기"
    assert any_doing("en").forms["whole"] == "build a little boat out of a box"
    assert any_trouble("ko").forms["past"].endswith("됐")


def test_who_spoils_it_is_no_guest() -> None:
    idea = understand(
        Brief(idea="Mia and Grandpa plant a garden but the rabbits eat everything", language="en"), lexicon()
    )
    assert [one.noun for one in idea.others] == ["Grandpa"] or "rabbit" not in {o.noun for o in idea.others}
    assert idea.trouble is not None


@pytest.mark.parametrize(
    ("idea", "language", "words"),
    [
        (
            "A dragon who opens a bakery but burns everything",
            "en",
            ("bakery", "open"),
        ),
        ("우리 가족이 처음으로 캠핑을 갔어요", "ko", ("캠핑",)),
        ("Two penguin sisters fly a yellow kite on the hill", "en", ("a yellow kite",)),
        ("고양이가 다락방에서 공룡 알을 찾았어요", "ko", ("공룡 알",)),
    ],
)
def test_the_book_is_about_the_deed(idea: str, language: str, words: tuple[str, ...]) -> None:
    brief = Brief(idea=idea, language=language, age="6-8", pages=10, seed=1)  # type: ignore[arg-type]
    writer = TaleWriter()
    pages = writer.write(brief, writer.plan(brief, seed=1)).pages
    for word in words:
        assert sum(word in page.text for page in pages) >= 2


@pytest.mark.parametrize(
    "idea",
    [
        "엄마가 지하철 타고 출동해요",
        "버스를 타고 학교에 다니는 아이",
        "형이랑 버스를 타면 형이 소리를 질러요",
    ],
)
def test_how_somebody_gets_about_is_nothing_set_out_to_be_done(idea: str) -> None:
    assert doing_of(idea, "ko", ("엄마", "형", "아이")) is None


def test_a_farmers_band_plays_where_there_is_a_festival() -> None:
    deed = doing_of("풍물놀이 하는 날", "ko")
    assert deed is not None
    assert deed.where == "festival"


@pytest.mark.parametrize(
    ("idea", "where"),
    [
        ("A girl invents a machine", "workshop"),
        ("A snail delivers the mail every day", ""),
        ("We start a new game tomorrow", ""),
    ],
)
def test_a_deed_is_done_only_where_its_own_words_say(idea: str, where: str) -> None:
    deed = doing_of(idea, "en")
    assert (deed.where if deed else "") == where


def read(idea: str) -> Grounding:
    return understand(Brief(idea=idea, language="en"), lexicon())


def test_two_things_that_go_wrong_at_once_are_told_as_one_or_not_at_all() -> None:
    rolled = read("three cousins build a go-kart but the wheels fall off and it rolls into the lake")
    assert rolled.trouble is not None
    assert rolled.trouble.forms["past"] == "the wheels fell off"
    assert read("a girl builds a robot but it starts doing everyone's chores and won't stop").trouble is None


def test_what_is_spoilt_by_whoever_tells_of_it_is_a_mishap() -> None:
    said = read("telling the truth after breaking mum's favourite blue vase")
    assert said.mishap is not None
    assert said.mishap.forms["it"] == "mum's favourite blue vase"


def test_a_pet_with_a_name_has_a_nature_that_its_child_knows() -> None:
    said = read("my dog Biscuit can talk but only on tuesdays")
    assert said.nature is not None
    assert said.nature.forms["did"] == "could talk but only on Tuesdays"
    assert said.hero is not None
    assert [one.name for one in said.others] == ["Biscuit"]


@pytest.mark.parametrize(
    ("idea", "where"), [("엄마와 쌀국수를 만드는 유진이", "kitchen"), ("로봇을 만드는 유진이", "workshop")]
)
def test_what_is_cooked_is_made_in_a_kitchen(idea: str, where: str) -> None:
    deed = understand(Brief(idea=idea, language="ko"), lexicon()).doing
    assert deed is not None
    assert deed.where == where
