"""The idea's own go first; what is picked keeps the company coherent."""

from __future__ import annotations

from random import Random

import pytest

from fabula.core.values import Brief
from fabula.core.words import LanguageCode
from fabula.lexicon.load import lexicon
from fabula.writers.tale.casting import cast_plot
from fabula.writers.tale.fillings import Casting
from fabula.writers.tale.fitness import fit
from fabula.writers.tale.grounding import Grounding, IdeaCharacter, IdeaPlace, IdeaThing, understand
from fabula.writers.tale.plot import Head, Plot, read_heads, read_plot
from fabula.writers.tale.things import takes


def character(kind: str, **more: object) -> IdeaCharacter:
    entry = lexicon().characters[kind]
    return IdeaCharacter.model_validate(
        {"kind": kind, "noun": entry.en.noun, "category": entry.category, "emoji": entry.emoji, **more}
    )


def cast(plot: Head, idea: Grounding, code: LanguageCode = "en", seed: int = 1) -> Casting:
    return cast_plot(plot, idea, lexicon(), code, random=Random(seed))


def test_what_the_idea_names_takes_its_roles(plot: Plot) -> None:
    idea = Grounding(
        hero=character("robot", adjectives=("shy",), name="Bolt"),
        others=(character("whale"),),
        places=(IdeaPlace(kind="mars", noun="Mars"),),
        things=(IdeaThing(kind="umbrella", noun="umbrella", adjectives=("red",)),),
    )
    made = cast(plot, idea)
    kinds = {role: filling.kind for role, filling in made.fillings.items()}
    assert (kinds["hero"], kinds["friend"], kinds["wild"], kinds["token"]) == (
        "robot",
        "whale",
        "mars",
        "umbrella",
    )
    assert made.fillings["hero"].forms["intro"] == "a shy robot"
    assert made.fillings["hero"].forms[""] == "Bolt"
    assert made.fillings["token"].forms["a"] == "a red umbrella"
    assert made.extras == ()


def test_an_idea_in_another_language_is_told_in_the_books(plot: Plot) -> None:
    made = cast(plot, Grounding(hero=character("rabbit", adjectives=("brave",))), "ko")
    assert made.fillings["hero"].forms["noun"] == lexicon().characters["rabbit"].ko.noun
    assert "brave" not in made.fillings["hero"].forms["intro"]


def test_a_noun_the_lexicon_lacks_keeps_its_own_word(plot: Plot) -> None:
    hero = IdeaCharacter(noun="quokka", category="animal", emoji="🐨")
    made = cast(plot, Grounding(hero=hero))
    assert made.fillings["hero"].forms["a"] == "a quokka"
    assert made.cast[0].kind == ""
    assert made.cast[0].emoji == "🐨"
    assert all(made.fillings["hero"].forms.values())


@pytest.mark.parametrize("seed", range(8))
def test_a_hero_of_the_water_stays_in_water(plot: Plot, seed: int) -> None:
    made = cast(plot, Grounding(hero=character("whale")), seed=seed)
    for filling in made.fillings.values():
        if filling.type == "place":
            assert {"water", "any"} & set(filling.lives), filling.kind
    friend = lexicon().characters[made.fillings["friend"].kind]
    assert friend.lives in ("water", "any")


@pytest.mark.parametrize("seed", range(8))
def test_a_land_hero_meets_nobody_of_the_deep(plot: Plot, seed: int) -> None:
    made = cast(plot, Grounding(hero=character("robot")), seed=seed)
    assert lexicon().characters[made.fillings["friend"].kind].lives != "water"


@pytest.mark.parametrize("seed", range(5))
def test_home_is_a_home_the_hero_would_have(plot: Plot, seed: int) -> None:
    made = cast(plot, Grounding(hero=character("rabbit")), seed=seed)
    assert made.fillings["home"].kind in lexicon().characters["rabbit"].home


@pytest.mark.parametrize("code", ["en", "ko"])
def test_names_differ_and_so_do_kinds(plot: Plot, code: LanguageCode) -> None:
    made = cast(plot, Grounding(), code)
    names = [one.name for one in made.cast]
    assert len(set(names)) == len(names)
    kinds = [one.kind for one in made.cast]
    assert len(set(kinds)) == len(kinds)


def test_two_newcomers_come_in_one_sentence(plot: Plot) -> None:
    made = cast(plot, Grounding(hero=character("pig", count=3), others=(character("wolf"),)))
    assert made.fillings["friend"].kind == "wolf"
    assert [bool(extra.sentence) for extra in made.extras] == [True, False]
    assert "{extra1.intro}" in made.extras[0].sentence
    assert "{extra2.intro}" in made.extras[0].sentence


def test_three_pigs_are_three_characters(plot: Plot) -> None:
    made = cast(plot, Grounding(hero=character("pig", count=3)))
    assert [one.kind for one in made.cast].count("pig") == 3
    assert [extra.role for extra in made.extras] == ["extra1"]


@pytest.mark.parametrize(("more", "comes"), [({}, False), ({"name": "Finn"}, True)])
def test_only_who_has_a_name_comes_in_without_a_part(plot: Plot, more: dict[str, str], comes: bool) -> None:
    stranger = IdeaCharacter.model_validate({"noun": "stranger", "category": "person", **more})
    made = cast(plot, Grounding(hero=character("rabbit"), others=(character("wolf"), stranger)))
    assert [made.fillings[one.role].label for one in made.extras] == ["stranger"] * comes


@pytest.mark.parametrize(
    ("plot_name", "kind", "taken"),
    [
        ("lost-treasure", "pancake", False),
        ("lost-treasure", "blanket", True),
        ("grain-traded", "bottle-letter", False),
        ("small-clues", "rope", False),
        ("first-snow", "book", False),
        ("first-snow", "mitten", True),
        ("harvest-moon", "car", False),
        ("wish-mill", "wheel", False),
        ("why-story", "bone", False),
        ("three-trials", "teapot", False),
    ],
)
def test_a_part_takes_only_what_its_tellings_can_use(plot_name: str, kind: str, taken: bool) -> None:
    thing = IdeaThing(kind=kind, noun=lexicon().things[kind].en.noun)
    role = read_plot(plot_name).roles["token"]
    assert takes(role, thing, lexicon()) is taken


@pytest.mark.parametrize("code", ["en", "ko"])
def test_what_no_role_takes_still_gets_a_sentence(plot: Plot, code: LanguageCode) -> None:
    thing, other = IdeaThing(kind="balloon", noun="balloon"), IdeaThing(kind="hat", noun="hat")
    fear = IdeaThing(kind="thunder", noun="thunder")
    idea = Grounding(things=(thing, other), fear=fear, skill="swim", places=(IdeaPlace(noun="Oz"),))
    made = cast(plot, idea, code)
    roles = {extra.role: made.fillings[extra.role].kind for extra in made.extras}
    assert set(roles.values()) == {"hat", "thunder", "swim"}
    assert all(f"{{{extra.role}" in extra.sentence for extra in made.extras)
    assert made.fillings["wild"].label == "Oz"


def test_every_form_of_every_role_has_words() -> None:
    for head in read_heads():
        for code in ("en", "ko"):
            made = cast(head, Grounding(), code)
            for role, filling in made.fillings.items():
                assert all(filling.forms.values()), (head.name, role, filling.forms)


def test_a_theme_draws_its_plots(plot: Plot) -> None:
    known = lexicon()
    assert fit(plot, Grounding(themes={"play": 1.0}), known) > fit(
        plot, Grounding(themes={"fear": 1.0}), known
    )


def test_a_wanted_slot_the_idea_fills_speaks_for_the_plot(plot: Plot) -> None:
    known = lexicon()
    with_thing = Grounding(things=(IdeaThing(kind="lantern", noun="lantern"),))
    assert fit(plot, with_thing, known) > fit(plot, Grounding(), known)


def test_a_swing_is_not_carried_about(plot: Plot) -> None:
    idea = Grounding(hero=character("fox"), things=(IdeaThing(kind="swing", noun="swing"),))
    made = cast(plot, idea)
    assert made.fillings["token"].kind != "swing"
    assert lexicon().things[made.fillings["token"].kind].handling in ("carried", "eaten")
    assert made.fillings["extra1"].kind == "swing"
    assert fit(plot, idea, lexicon()) < fit(plot, Grounding(hero=character("fox")), lexicon())


def test_a_part_written_for_what_stands_gets_it(plot: Plot) -> None:
    role = plot.roles["token"].model_copy(update={"handling": ("standing",), "tags": ()})
    standing = plot.model_copy(update={"roles": {**plot.roles, "token": role}})
    things = (IdeaThing(kind="ball", noun="ball"), IdeaThing(kind="swing", noun="swing"))
    idea = Grounding(hero=character("fox"), things=things)
    assert cast(standing, idea).fillings["token"].kind == "swing"
    assert fit(standing, Grounding(hero=character("fox"), things=things[1:]), lexicon()) > fit(
        plot, Grounding(hero=character("fox"), things=things[1:]), lexicon()
    )
    made = {cast(standing, Grounding(hero=character("fox")), seed=n).fillings["token"].kind for n in range(9)}
    assert {lexicon().things[kind].handling for kind in made} == {"standing"}


def test_a_habit_without_a_part_is_told_all_the_same(plot: Plot) -> None:
    made = cast(plot, Grounding(hero=character("goat"), habit="hum"))
    assert made.fillings["extra_habit"].forms["ing"] == "humming"
    assert [one.role for one in made.extras] == ["extra_habit"]


def test_two_sisters_are_a_girl_and_her_sister(plot: Plot) -> None:
    sisters = IdeaCharacter(kind="girl", noun="sister", category="person", age="child", gender="she", count=2)
    made = cast(plot, Grounding(hero=sisters))
    assert made.fillings["hero"].forms["noun"] == "girl"
    assert made.fillings["friend"].forms["a"] == "her sister"
    one = IdeaCharacter(kind="girl", noun="자매", category="person", age="child", gender="she")
    made = cast(plot, Grounding(hero=one), "ko")
    assert (made.fillings["hero"].forms["noun"], made.fillings["friend"].forms["noun"]) == (
        "여자아이",
        "동생",
    )


def test_a_part_for_a_child_is_not_for_a_teacher(plot: Plot) -> None:
    young = plot.roles["hero"].model_copy(update={"age": "child"})
    childs = plot.model_copy(update={"roles": {**plot.roles, "hero": young}})
    teacher, fox = Grounding(hero=character("teacher")), Grounding(hero=character("fox"))
    assert fit(childs, teacher, lexicon()) < fit(plot, teacher, lexicon()) - 3
    assert fit(childs, fox, lexicon()) == fit(plot, fox, lexicon())


def test_nobody_is_what_the_idea_is_about(plot: Plot) -> None:
    idea = Grounding(things=(IdeaThing(kind="clock", noun="clock"),))
    assert "clock" not in {cast(plot, idea, seed=seed).fillings["hero"].kind for seed in range(40)}


def test_the_snow_a_plot_waits_for_does_not_lie_on_page_one(plot: Plot) -> None:
    snowy = Grounding(hero=character("rabbit"), weather="snow", season="winter")
    assert cast(plot, snowy).setting.weather == "snow"
    made = cast(plot.model_copy(update={"brings": ("snow",)}), snowy)
    assert (made.setting.weather, made.setting.season) == (None, None)  # it begins before winter


def test_nobody_is_a_little_little_cloud(plot: Plot) -> None:
    hero = IdeaCharacter(kind="cloud", noun="little cloud", adjectives=("little",))
    assert cast(plot, Grounding(hero=hero)).fillings["hero"].forms["intro"] == "a little cloud"


def test_what_a_thing_is_for_a_while_only_is_not_its_name(plot: Plot) -> None:
    things = (IdeaThing(kind="kite", noun="kite", adjectives=("lost", "red")),)
    made = cast(plot, Grounding(hero=character("fox"), things=things)).fillings["token"]
    assert made.forms["the"] == "the red kite"


def test_a_part_for_a_noise_is_not_for_the_dark() -> None:
    [loud] = [head for head in read_heads() if head.name == "big-noise"]
    fears = {kind: IdeaThing(kind=kind, noun=kind) for kind in ("vacuum-cleaner", "dark")}
    found = {kind: fit(loud, Grounding(fear=one), lexicon()) for kind, one in fears.items()}
    assert found["vacuum-cleaner"] > found["dark"] + 3
    assert fit(loud, Grounding(fear=character("spider")), lexicon()) < found["vacuum-cleaner"] - 3


def test_a_part_may_refuse_a_thing(plot: Plot) -> None:
    role = plot.roles["token"].model_copy(update={"but": ("button",)})
    fussy = plot.model_copy(update={"roles": {**plot.roles, "token": role}})
    idea = Grounding(hero=character("fox"), things=(IdeaThing(kind="button", noun="button"),))
    assert cast(plot, idea).fillings["token"].kind == "button"
    assert cast(fussy, idea).fillings["token"].kind != "button"
    assert fit(fussy, idea, lexicon()) < fit(plot, idea, lexicon())


def test_frog_siblings_are_two_frogs(plot: Plot) -> None:
    made = cast(plot, Grounding(hero=character("frog", noun="개구리 남매")), "ko")
    assert [made.fillings[role].forms["noun"] for role in ("hero", "friend")] == ["개구리", "개구리"]


def test_a_skill_that_throws_nobody_over_is_no_part_of_falling() -> None:
    [falls] = [head for head in read_heads() if head.name == "learning-to"]
    hero = character("robot")
    for skill in ("sew", "swim", "climb"):
        skates, other = Grounding(hero=hero, skill="skate"), Grounding(hero=hero, skill=skill)
        assert fit(falls, skates, lexicon()) > fit(falls, other, lexicon()) + 2, skill


def test_glasses_are_several_and_a_pair_of_them_is_one(plot: Plot) -> None:
    for noun, one in (("glasses", "some glasses"), ("pair of glasses", "a pair of glasses")):
        things = (IdeaThing(kind="glasses", noun=noun),)
        made = cast(plot, Grounding(hero=character("fox"), things=things)).fillings["token"]
        assert made.forms["a"] == one


@pytest.mark.parametrize(
    ("kind", "noun", "first"),
    [
        ("cottage", "cottage", "in a cottage"),
        ("cottage", "igloo", "in an igloo"),
        ("forest", "forest", "in the forest"),
        ("mars", "Mars", "on Mars"),
    ],
)
def test_a_place_nobody_has_heard_of_is_introduced(plot: Plot, kind: str, noun: str, first: str) -> None:
    hero = character("robot", name="Bolt")
    made = cast(plot, Grounding(hero=hero, places=(IdeaPlace(kind=kind, noun=noun),)))
    forms = next(one.forms for one in made.fillings.values() if one.kind == kind)
    assert forms["new"] == first


def test_what_comes_of_a_habit_is_told_with_it() -> None:
    idea = Grounding(hero=character("goat"), habit="sneeze", habit_of="bubbles")
    made = cast(read_plot("cannot-stop"), idea)
    assert made.fillings["habit"].forms["ing"] == "sneezing bubbles"
    assert made.fillings["habit"].forms["past"] == "sneezed"


def test_what_the_hero_is_allergic_to_is_not_brought_in() -> None:
    idea = understand(Brief(idea="a bee who is allergic to flowers", language="en"), lexicon())
    kinds = {cast(read_plot("two-of-us"), idea, seed=seed).fillings["token"].kind for seed in range(40)}
    assert len(kinds) > 5
    assert not kinds & {"flower", "sunflower"}
