"""What an idea says its hero wishes to do, is tired of, or does oddly."""

from typing import get_args

import pytest

from fabula.core.values import Brief
from fabula.core.words import LanguageCode
from fabula.lexicon.load import lexicon
from fabula.writers.tale.grounding import Grounding, ground
from fabula.writers.tale.grounding.deeds import DeedSort, deed_of


def read(idea: str, language: LanguageCode = "en") -> Grounding:
    return ground(Brief(idea=idea, language=language), lexicon())


DEEDS = [
    ("고모가 결혼하는데 화동 하기 싫대요 다섯 살 여자애", "weary", "화동 했"),
    ("전날 라면을 너무 먹고 싶어서 잠이 안 오는 구미호", "wish", "라면을 너무 먹었"),
    ("an umbrella that wanted to stay dry", "wish", "stayed dry"),
    ("an owl who wants to sleep at night like everybody else", "wish", "slept at night"),
    ("a pebble that wanted to see the sea", "wish", "saw the sea"),
    ("a heron who is tired of standing on one leg", "weary", "stood on one leg"),
    ("a cloud that does not want to rain", "weary", "rained"),
    ("a rooster who refuses to crow", "weary", "crowed"),
    ("a bat who hangs the wrong way up", "way", "hung the wrong way up"),
    ("a donkey who laughs too late", "way", "laughed too late"),
    ("a duckling who only wants to eat yellow food", "way", "ate only yellow food"),
    ("a squirrel who hates bath time", "weary", "took a bath"),
    ("a cat whose tail grows longer every time he lies", "lie", "the tail grew longer"),
    ("Every time she tells a lie, grass sprouts on her head", "lie", "grass sprouted on the head"),
    ("여름이 보고 싶은 눈사람", "wish", "여름을 보았"),
    ("밤에 자고 싶은 부엉이", "wish", "밤에 잤"),
    ("색깔이 갖고 싶은 얼룩말", "wish", "색깔을 가졌"),
    ("거꾸로 매달리기 싫은 박쥐", "weary", "거꾸로 매달렸"),
    ("젖고 싶지 않은 우산", "weary", "젖었"),
    ("거꾸로 걷는 게", "way", "거꾸로 걸었"),
    ("늘 늦게 웃는 당나귀", "way", "늦게 웃었"),
    ("양치질 싫어하는 악어", "weary", "양치질을 했"),
    ("머리 자르기 싫은 사자", "weary", "머리 잘랐"),
    ("거짓말을 할 때마다 꼬리가 길어지는 고양이", "lie", "꼬리가 길어졌"),
]


@pytest.mark.parametrize(("idea", "sort", "past"), DEEDS)
def test_the_deed_is_read_with_its_forms(idea: str, sort: str, past: str) -> None:
    said = read(idea)
    found = {name: getattr(said, name) for name in get_args(DeedSort)}
    assert [name for name, deed in found.items() if deed] == [sort]
    assert found[sort].forms["past"] == past
    assert said.skill is None


@pytest.mark.parametrize(
    "idea",
    [
        "a penguin who wants to fly",
        "a garbage truck who wants to smell nice",
        "a snail who loses her hat",
        "an owl who broke grandmother's teapot",
        "a fox who will not share",
        "a goat who cannot stop humming",
        "a mouse who wants to make friends",
        "하늘을 날고 싶은 펭귄",
        "모자를 잃어버린 달팽이",
        "친구를 사귀고 싶은 고슴도치",
        "동생 갖다 팔고 싶다",
        "아들 은우 얘기 쓰고 싶은데요 머릿속에 채널이 백 개 있는 아이라는 식으로",
        "어둠을 무서워하는 여우",
    ],
)
def test_what_is_practised_done_once_or_another_story_is_no_deed(idea: str) -> None:
    said = read(idea)
    assert (said.wish, said.weary, said.way) == (None, None, None)


def test_a_deed_weighs_in_the_themes() -> None:
    assert max(read("거꾸로 걷는 게").themes.items(), key=lambda one: one[1])[0] == "difference"
    assert (
        max(read("a rooster who refuses to crow").themes.items(), key=lambda one: one[1])[0] == "reluctance"
    )


def test_liking_or_following_needs_somebody() -> None:
    assert "attachment" in read("형만 좋아하는 강아지").themes
    assert "attachment" not in read("사과만 좋아하는 강아지").themes


def test_what_one_cannot_do_is_no_way_of_doing_it() -> None:
    assert deed_of("옆으로 못 걷는 꽃게", "ko") is None
    found = deed_of("거꾸로 걷는 꽃게", "ko")
    assert found is not None
    assert found[0] == "way"
