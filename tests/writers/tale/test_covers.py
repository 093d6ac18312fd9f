"""A cover shows the moment that says most of its story, and never how it ends."""

from __future__ import annotations

import pytest

from fabula.core.values import Brief, StoryPlan
from fabula.core.words import LanguageCode
from fabula.writers import WRITERS
from fabula.writers.tale.covers import MOST, _at_its_place, _promising, cover_scene
from fabula.writers.tale.fillings import Casting, Filling, Setting
from fabula.writers.tale.plot import FigureSpec, SceneSpec, read_plot

IDEAS: dict[LanguageCode, tuple[str, ...]] = {
    "en": ("otter won't share pebbles", "a hedgehog who is scared of balloons"),
    "ko": ("할아버지와 함께 연을 날리는 날", "떡을 훔쳐 간 도깨비를 찾아 나선 자매"),
}


def planned(idea: str, code: LanguageCode) -> StoryPlan:
    writer = WRITERS.create("tale")
    writer.load()
    return writer.plan(Brief(idea=idea, language=code, pages=12, age="6-8"), seed=11)


@pytest.mark.parametrize(("code", "idea"), [(code, idea) for code, ideas in IDEAS.items() for idea in ideas])
def test_a_cover_shows_few_seen_whole_the_hero_nearest(code: LanguageCode, idea: str) -> None:
    plan = planned(idea, code)
    hero = next(one for one in plan.cover.figures if one.character == "hero")
    assert hero.depth == "near"
    assert len(plan.cover.figures) <= MOST + 2  # whom the idea names and no part took joins
    assert plan.cover.shot == "wide"
    assert {one.feeling for one in plan.cover.figures}.isdisjoint({"sad", "crying", "lonely", "ill"})


def test_what_is_done_with_the_thing_is_on_the_cover() -> None:
    cover = planned(IDEAS["en"][0], "en").cover
    assert any(one.things or one.pose != "stand" for one in cover.figures)


def test_a_cover_is_where_the_idea_plays_unless_somebody_sits_or_hides() -> None:
    plot = read_plot("no-and-yes")
    sea = Filling(type="place", kind="harbour", label="harbour", forms={"": "harbour"}, from_idea=True)
    home = Filling(type="place", kind="cottage", label="cottage", forms={"": "cottage"})
    casting = Casting(plot="no-and-yes", fillings={"wild": sea, "home": home}, cast=())
    free, seated = (
        SceneSpec(place="home", figures=(FigureSpec.model_validate({"who": "hero", **how}),))
        for how in ({}, {"on": "sofa"})
    )
    assert _at_its_place(free, plot, casting).place == "wild"
    assert _at_its_place(seated, plot, casting).place == "home"


def test_a_cover_is_of_no_beat_near_the_end() -> None:
    plot = read_plot("two-quarrel")
    core = [beat for beat in plot.beats if beat.core]
    assert core[-1] not in _promising(plot)
    assert core[-2] not in _promising(plot)


@pytest.mark.parametrize(
    ("code", "idea", "noun", "kind"),
    [
        ("en", "the day our bus driver was a penguin", "bus driver", "penguin"),
        ("en", "The substitute teacher is definitely a dragon", "substitute teacher", "dragon"),
        ("ko", "내 짝꿍이 외계인이었다", "짝꿍", "alien"),
        ("ko", "우리 할머니는 사실 마녀예요", "할머니", "witch"),
    ],
)
def test_who_is_said_to_be_something_is_drawn_as_it(
    code: LanguageCode, idea: str, noun: str, kind: str
) -> None:
    one = next(one for one in planned(idea, code).cast if one.noun == noun)
    assert one.kind == kind


def test_who_paddles_a_canoe_sits_in_it() -> None:
    plan = planned("two cousins paddle a canoe down the river", "en")
    aboard = [one for page in plan.pages for one in page.scene.figures if one.inside == "canoe"]
    assert aboard


@pytest.mark.parametrize(
    ("idea", "kind"),
    [
        ("two brothers build a raft to reach the little island in the lake", "boat"),
        ("a girl who lost her kite", "kite"),
    ],
)
def test_the_thing_a_book_is_about_is_on_its_cover(idea: str, kind: str) -> None:
    cover = planned(idea, "en").cover
    shown = {one.kind for one in cover.props} | {thing for one in cover.figures for thing in one.things}
    assert kind in shown


def test_only_a_fear_looks_uneasy_on_a_cover() -> None:
    hedgehog = planned(IDEAS["en"][1], "en").cover.figures[0]
    otter = planned(IDEAS["en"][0], "en").cover.figures[0]
    assert hedgehog.feeling == "afraid"
    assert otter.feeling not in {"worried", "afraid", "shy", "sad"}


def test_a_plot_may_direct_its_cover_itself() -> None:
    fillings = {
        "hero": Filling(type="character", kind="fox", label="fox", forms={}, id="hero"),
        "friend": Filling(type="character", kind="swan", label="swan", forms={}, id="friend"),
        "token": Filling(type="thing", kind="bread", label="bread", forms={}),
        "wild": Filling(type="place", kind="city", label="city", forms={"in": "in the city"}),
    }
    casting = Casting(plot="harvest-moon", fillings=fillings, cast=(), setting=Setting(time="dawn"))
    cover = cover_scene(read_plot("harvest-moon"), casting, "en")
    assert cover.time == "night"
    assert [one.kind for one in cover.props if one.spot == "sky"] == ["moon"]
    assert [one.holding for one in cover.figures] == ["bread", ""]


@pytest.mark.parametrize(
    ("idea", "thing", "place"),
    [
        ("a girl who finds a dragon egg in the garden", "egg", "garden"),
        ("two sisters build a snow fort", "snow-fort", "snowfield"),
    ],
)
def test_what_the_idea_finds_or_builds_is_on_cover_and_title_page(idea: str, thing: str, place: str) -> None:
    plan = planned(idea, "en")
    for scene in (plan.cover, plan.title_page):
        assert scene is not None
        assert thing in {one.kind for one in scene.props}
        assert scene.place.kind == place
