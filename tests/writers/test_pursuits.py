"""Of what sort a deed is, and that a plot gets only deeds of the sorts it was written for."""

from __future__ import annotations

import pytest

from fabula.core.values import Brief
from fabula.kit.seeds import rng
from fabula.languages import detect
from fabula.lexicon.load import lexicon
from fabula.writers.tale.casting import cast_plot
from fabula.writers.tale.fitness import fit
from fabula.writers.tale.grounding import Grounding, understand
from fabula.writers.tale.grounding.deeds import Deed
from fabula.writers.tale.grounding.pursuits import pursuit_of
from fabula.writers.tale.plot import Head, read_heads


def read(idea: str) -> Grounding:
    return understand(Brief(idea=idea, language=detect(idea)), lexicon())


def deed_in(idea: str) -> Deed:
    said = read(idea)
    return next(one for one in (said.doing, said.wish, said.weary, said.way) if one is not None)


def head(name: str) -> Head:
    return next(one for one in read_heads() if one.name == name)


@pytest.mark.parametrize(
    ("idea", "pursuit"),
    [
        ("Two brothers build a rocket out of boxes", "making"),
        ("Kofi planted a watermelon seed and checks it every day", "tending"),
        ("my family goes fishing on a frozen lake", "gathering"),
        ("Two penguin sisters fly a yellow kite on the hill", "moving"),
        ("A giant wants to play hide and seek but there is nowhere big enough", "playing"),
        ("penguin opens a barber shop but nobody has hair", "opening"),
        ("a girl with a stammer goes on a school trip", "going"),
        ("a pebble that wanted to see the sea", "seeing"),
        ("A girl finds a tiny door behind a stone", "finding"),
        ("a squirrel who hates bath time", "grooming"),
        ("A wind turbine who is tired of going round and round", "working"),
        ("할머니랑 손주가 김장하는 하루", "making"),
        ("눈이 펑펑 와서 아파트 사람들이 다 같이 언덕길을 쓸었어요", "tending"),
        ("하린이가 귤밭에서 귤 딴 이야기", "gathering"),
        ("호랑이가 곶감 가게를 열었어요", "opening"),
        ("우리 가족이 처음으로 캠핑을 갔어요", "going"),
        ("눈사람이 여름을 보고 싶대", "seeing"),
        ("양치질 싫어하는 악어", "grooming"),
    ],
)
def test_a_deed_is_of_a_sort_by_verb_and_object(idea: str, pursuit: str) -> None:
    assert pursuit_of(deed_in(idea), lexicon()) == pursuit


@pytest.mark.parametrize(
    "idea",
    [
        "a boy with a cold goes on his first sleepover",
        "a kid invents a machine that does homework",
        "an octopus starts a cleaning company",
        "Leo won't eat anything green",
        "an umbrella that wanted to stay dry",
        "할아버지와 연을 만들어 날려요",
        "A girl finds an old radio in a skip",
        "my father and I rowed out to the lighthouse and the fog came in",
        "다락방에서 나무 상자를 발견한 아이",
    ],
)
def test_what_no_table_has_and_half_a_clause_is_of_no_sort(idea: str) -> None:
    assert pursuit_of(deed_in(idea), lexicon()) is None


@pytest.mark.parametrize(
    ("plot", "suited", "refused"),
    [
        ("two-ways", "two foxes pick berries", "two foxes go on a school trip"),
        ("good-advice", "a fox bakes a cake", "a fox invents a machine"),
        ("come-along", "고양이가 뗏목을 만들어요", "two foxes go on a school trip"),
        ("come-anyway", "a bear bakes a cake but it burns", "a bear opens a bakery but everything burns"),
        ("small-best", "할머니랑 손주가 김장하는 하루", "소풍을 떠난 아이"),
        ("nobody-believes", "A girl finds a tiny door behind a stone", "two foxes build a raft"),
        ("opening-day", "a dragon opens a bakery", "an octopus starts a cleaning company"),
        ("give-it-a-go", "a bear who wants to wear a crown", "눈사람이 여름을 보고 싶대"),
        ("other-wish", "a pebble that wanted to see the sea", "an umbrella that wanted to stay dry"),
        ("everybody-stopped", "양치질 싫어하는 악어", "Leo won't eat anything green"),
        ("learning-to", "a robot who wants to learn to ride a bicycle", "a bear who wants to learn to swim"),
        ("wet-one", "a bear who wants to learn to swim", "a bear who wants to learn to fly"),
    ],
)
def test_a_plot_refuses_a_deed_it_was_not_written_for(plot: str, suited: str, refused: str) -> None:
    told = head(plot)
    assert fit(told, read(suited), lexicon()) > 0
    assert fit(told, read(refused), lexicon()) < -20


@pytest.mark.parametrize(
    ("plot", "idea", "role"),
    [
        ("two-ways", "two foxes go on a school trip", "deed"),
        ("opening-day", "an octopus starts a cleaning company", "deed"),
        ("come-along", "목욕탕에 간 기린", "deed"),
        ("learning-to", "혼자 자기를 배우는 아이", "skill"),
    ],
)
def test_a_plot_asked_for_all_the_same_is_told_with_a_deed_of_its_own(
    plot: str, idea: str, role: str
) -> None:
    made = cast_plot(head(plot), read(idea), lexicon(), detect(idea), random=rng(1, "cast"))
    assert not made.fillings[role].from_idea
