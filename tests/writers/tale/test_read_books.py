"""What readers of real books stumbled over: whose kin is whose, where it is laid and what it is about."""

from __future__ import annotations

from random import Random

import pytest

from fabula.core.values import Brief, StoryPlan
from fabula.core.words import LanguageCode
from fabula.languages import detect
from fabula.lexicon.load import lexicon
from fabula.writers.tale.casting import cast_plot
from fabula.writers.tale.grounding import Grounding, understand
from fabula.writers.tale.planner import OWN, choose_plots, make_plan
from fabula.writers.tale.plot import read_plot

SEEDS = range(1, 6)


def brief(idea: str, seed: int = 1) -> Brief:
    return Brief(idea=idea, language=detect(idea), age="6-8", pages=12, seed=seed)


def read(idea: str) -> Grounding:
    return understand(brief(idea), lexicon())


def plan_of(idea: str, seed: int) -> StoryPlan:
    return make_plan(brief(idea, seed), seed=seed)


def kinds(plot: str, idea: str, seed: int) -> dict[str, str]:
    """Return who and what plays each role when the idea is told by that plot."""
    own = brief(idea, seed)
    made = cast_plot(
        read_plot(plot), understand(own, lexicon()), lexicon(), own.language, random=Random(seed)
    )
    return {role: filling.kind for role, filling in made.fillings.items()}


@pytest.mark.parametrize("idea", ["비 오는 날 심심한 개구리", "A bored frog on a rainy day"])
@pytest.mark.parametrize(
    ("plot", "roles"),
    [
        ("rainy-day-thing", ("little", "big")),
        ("good-oops", ("little", "elder")),
        ("new-sibling", ("baby", "parent")),
        ("till-you-come", ("dear",)),
    ],
)
def test_the_heros_family_is_of_its_kind(plot: str, roles: tuple[str, ...], idea: str) -> None:
    for seed in range(12):
        cast = kinds(plot, idea, seed)
        assert {cast[role] for role in roles} == {"frog"}


@pytest.mark.parametrize("code", ["en", "ko"])
def test_a_baby_of_the_family_is_called_one_once(code: LanguageCode) -> None:
    for plot in ("rainy-day-thing", "good-oops"):
        for beat in read_plot(plot).beats:
            for telling in beat.tellings(code):
                assert not any("{little.noun}" in line or "{little.a}" in line for line in telling.text)


def test_a_baby_in_the_family_is_nothing_an_idea_must_name() -> None:
    chosen = {
        choice.head.name
        for seed in SEEDS
        for choice in choose_plots(brief("A bear on a rainy day", seed), read("A bear on a rainy day"))
    }
    assert "rainy-day-thing" in chosen


@pytest.mark.parametrize("idea", ["A girl in a running race", "달리기 시합에 나간 소녀", "a fish in a race"])
def test_a_race_is_run_outdoors(idea: str) -> None:
    for seed in range(12):
        cast = kinds("slow-race", idea, seed)
        places = [lexicon().places[kind] for kind in cast.values() if kind in lexicon().places]
        assert places
        assert all("outdoor" in place.tags and "home" not in place.tags for place in places)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    "idea",
    [
        "비 오는 날 개구리가 우산을 잃어버렸어요",
        "비 오는 날 노란 우산을 잃어버린 아이",
        "토끼가 신발을 잃어버렸어요",
        "눈 오는 날 곰의 모자가 없어졌어요",
        "A bear loses his favourite hat",
        "A girl who lost her mitten in the snow",
        "On a rainy day a frog lost his umbrella",
    ],
)
def test_a_lost_thing_outweighs_the_weather_it_was_lost_in(idea: str, seed: int) -> None:
    chosen = choose_plots(brief(idea, seed), read(idea))
    lost = {head.name for head in OWN.heads() if "lost" in head.asks}
    assert {choice.head.name for choice in chosen} <= lost


@pytest.mark.parametrize(
    "idea", ["길을 잃은 아기 펭귄", "비 오는 날 길을 잃은 토끼", "A bear cub who lost his way in the snow"]
)
def test_who_lost_the_way_lost_no_thing(idea: str) -> None:
    themes = read(idea).themes
    assert themes["astray"] == max(themes.values())


@pytest.mark.parametrize(
    ("idea", "hero", "other"),
    [
        ("할머니와 손녀가 김장을 하는 날", "손녀", "할머니"),
        ("할아버지와 손자의 낚시", "손자", "할아버지"),
        ("할아버지가 손자에게 휘파람을 가르쳐 줘요", "손자", "할아버지"),
        ("엄마와 아이가 시장에 가요", "아이", "엄마"),
        ("A grandma and her granddaughter bake bread", "granddaughter", "grandma"),
        ("A grandfather teaches his grandson to whistle", "grandson", "grandfather"),
        ("할머니와 여우", "할머니", "여우"),
        ("An old lighthouse keeper and a lost baby whale", "old lighthouse keeper", "baby whale"),
        ("A grandma who wants to fly and her grandson", "grandma", "grandson"),
    ],
)
def test_of_an_elder_and_a_child_the_child_is_the_hero(idea: str, hero: str, other: str) -> None:
    found = read(idea)
    assert found.hero is not None
    assert (found.hero.noun, found.others[0].noun) == (hero, other)


@pytest.mark.parametrize(
    "idea",
    [
        "할머니와 손녀가 김장을 하는 날",
        "할머니와 손자가 빵을 구워요",
        "A grandma and her granddaughter bake bread",
    ],
)
def test_a_grandmother_and_a_child_make_it_together(idea: str) -> None:
    for seed in (1, 2):
        plan = plan_of(idea, seed)
        cast = {one.role: one for one in plan.cast}
        assert plan.plot == "all-hands"
        assert (cast["hero"].age, cast["elder"].kind) == ("child", "grandmother")


@pytest.mark.parametrize(
    ("idea", "ahead"),
    [
        ("달에 가고 싶은 토끼와 까치", True),
        ("A rabbit who wants to go to the moon", True),
        ("달까지 날아간 토끼", True),
        ("달에 사는 토끼", False),
        ("A robot on Mars", False),
    ],
)
def test_the_way_to_another_world_does_not_lie_in_it(idea: str, ahead: bool) -> None:
    assert read(idea).places[0].ahead is ahead
    for plot in ("other-wish", "far-journey", "wish-mill"):
        for seed in range(8):
            cast = kinds(plot, idea, seed)
            places = [lexicon().places[kind] for kind in cast.values() if kind in lexicon().places]
            beyond = [place.key for place in places if "space" in place.tags]
            assert len(beyond) == 1 or not ahead
            assert beyond


def test_bread_is_counted_in_loaves() -> None:
    own = brief("A grandma and her granddaughter bake bread")
    made = cast_plot(read_plot("all-hands"), read(own.idea), lexicon(), "en", random=Random(1))
    forms = made.fillings["token"].forms
    assert (forms["a"], forms["s"]) == ("some bread", "loaves of bread")
