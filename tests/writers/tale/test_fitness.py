"""What fits where: a hero to the plot, a place and a thing to the part."""

from __future__ import annotations

from random import Random

import pytest

from fabula.core.values import Brief
from fabula.languages import detect
from fabula.lexicon.load import lexicon
from fabula.writers.tale.casting import cast_plot
from fabula.writers.tale.fillings import Casting
from fabula.writers.tale.fitness import fit, refused
from fabula.writers.tale.grounding import Grounding, IdeaPlace, IdeaThing, understand
from fabula.writers.tale.places import is_such
from fabula.writers.tale.plot import Head, Role, read_heads
from fabula.writers.tale.things import takes

HEADS = {head.name: head for head in read_heads()}


def grounded(idea: str) -> Grounding:
    return understand(Brief(idea=idea, language=detect(idea)), lexicon())


def cast(plot: str, idea: str, seed: int = 1) -> Casting:
    return cast_plot(HEADS[plot], grounded(idea), lexicon(), detect(idea), random=Random(seed))


def place_of(head: Head) -> Role:
    return head.roles[head.sourced("place") or ""]


@pytest.mark.parametrize(
    ("plot", "kind", "such"),
    [
        ("class-vote", "island", False),
        ("class-vote", "school", True),
        ("new-glasses", "hair-salon", False),
        ("first-apart", "library", False),
        ("two-halves-bridge", "desert", False),
        ("two-halves-bridge", "river", True),
        ("two-halves-bridge", "valley", True),
        ("two-halves-bridge", "sea", False),
        ("far-journey", "playground", False),
        ("far-journey", "desert", True),
        ("odd-customer", "restaurant", False),
    ],
)
def test_a_place_must_be_what_the_tellings_hang_on(plot: str, kind: str, such: bool) -> None:
    one = IdeaPlace(kind=kind, noun=lexicon().places[kind].en.noun)
    assert is_such(place_of(HEADS[plot]), one, lexicon()) is such


@pytest.mark.parametrize(
    ("thing", "taken"),
    [
        (IdeaThing(noun="swimmer", emoji="🏊"), False),
        (IdeaThing(noun="은행", emoji="🏦"), False),
        (IdeaThing(noun="역할"), False),
        (IdeaThing(noun="opinion"), False),
        (IdeaThing(noun="painting"), True),
        (IdeaThing(noun="boomerang", emoji="🪃"), True),
        (IdeaThing(kind="lantern", noun="lantern"), True),
    ],
)
def test_only_a_thing_is_carried_about(thing: IdeaThing, taken: bool) -> None:
    role = Role.model_validate({"type": "thing", "from": "thing", "handling": ["carried"]})
    assert takes(role, thing, lexicon()) is taken


@pytest.mark.parametrize("plot", ["cannot-sleep", "dokkaebi-debt", "first-day", "rainy-day-thing"])
@pytest.mark.parametrize("kind", ["glasses", "rubbish"])
def test_what_nobody_plays_with_is_no_companion(plot: str, kind: str) -> None:
    role = HEADS[plot].roles[HEADS[plot].sourced("thing") or ""]
    assert not takes(role, IdeaThing(kind=kind, noun=kind), lexicon())


@pytest.mark.parametrize(
    ("plot", "idea", "led"),
    [
        ("loose-tooth", "my tooth is wobbly!!", {"child", "girl", "boy"}),
        ("small-rescue", "the crane driver who rescued a kite", {"child", "girl", "boy"}),
        ("still-with-us", "할머니네 강아지 보리가 무지개다리 건넌 이야기", {"child", "girl", "boy"}),
        ("still-with-us", "our old dog died", {"child", "girl", "boy"}),
        ("small-rescue", "a fox saves a hedgehog", {"fox"}),
        ("loose-tooth", "a robot has a wobbly tooth", {"robot"}),
    ],
)
def test_a_child_plays_what_the_hero_cannot(plot: str, idea: str, led: set[str]) -> None:
    assert cast(plot, idea).fillings["hero"].kind in led


def test_who_stepped_aside_leaves_the_part_to_whom_the_story_is_about() -> None:
    made = cast("still-with-us", "할머니네 강아지 보리가 무지개다리 건넌 이야기")
    assert made.fillings["gone"].kind == "dog"


@pytest.mark.parametrize("seed", range(8))
def test_nobody_who_lives_there_longs_to_see_the_place(seed: int) -> None:
    made = cast("see-it-once", "Why is the sea salty?", seed)
    people = [lexicon().characters[one.kind] for one in made.cast if one.kind in lexicon().characters]
    assert not [one.key for one in people if one.lives == "water" or "sea" in one.home]


def test_a_dolphin_has_seen_the_sea() -> None:
    dolphin, fox = grounded("a dolphin goes to the sea"), grounded("a fox goes to the sea")
    plot = HEADS["see-it-once"]
    assert fit(plot, dolphin, lexicon()) < fit(plot, fox, lexicon()) - 3


@pytest.mark.parametrize("idea", ["What do teachers do at night?", "a sleepy bus", "잠 못 자는 선생님"])
@pytest.mark.parametrize("seed", range(6))
def test_nobody_big_lives_in_a_bathroom_or_goes_up_on_a_roof(idea: str, seed: int) -> None:
    places = {one.kind for one in cast("cannot-sleep", idea, seed).fillings.values() if one.type == "place"}
    assert not places & {"bathroom", "attic", "kitchen", "treetop", "burrow", "nest"}
    assert "bus" not in idea or "rooftop" not in places


def test_a_hole_is_no_boys_home() -> None:
    made = cast("moving-house", "A refugee boy brings a football with a hole in it")
    assert "burrow" not in {one.kind for one in made.fillings.values()}


@pytest.mark.parametrize(
    ("better", "worse", "idea"),
    [
        ("harvest-moon", "first-snow", "Snowman doesn't want spring to come"),
        ("harvest-moon", "first-snow", "봄이 늦잠을 자서 안 온다"),
        ("bland-soup", "awake-at-night", "a baker whose bread comes alive every morning"),
        ("dokkaebi-debt", "rainy-day-thing", "친구한테 장난감 빌려주기 싫은 문어"),
        ("new-sibling", "first-checkup", "she wants to send the new baby brother back to the hospital"),
        ("first-checkup", "fear-up-close", "going to the dentist for the first time"),
    ],
)
def test_a_plot_the_hero_cannot_live_through_stands_back(better: str, worse: str, idea: str) -> None:
    known = grounded(idea)
    assert fit(HEADS[better], known, lexicon()) > fit(HEADS[worse], known, lexicon())


@pytest.mark.parametrize(
    ("idea", "moves"),
    [("a girl who uses a wheelchair wins the race", "rolled"), ("휠체어 타는 지우의 운동회", "바퀴를 굴려")],
)
def test_who_sits_in_a_wheelchair_rolls(idea: str, moves: str) -> None:
    made = cast("far-journey", idea)
    assert moves in made.fillings["hero"].forms["moves"]
    assert not [one for one in made.extras if one.sentence and "wheelchair" in one.sentence]


@pytest.mark.parametrize(
    ("plot", "kind", "taken"),
    [
        ("bland-soup", "strawberry", False),
        ("bland-soup", "noodles", True),
        ("bland-soup", "pasta", True),
        ("slow-seed", "boot", False),
        ("moving-house", "bag", False),
        ("moving-house", "teddy-bear", True),
        ("why-story", "rubbish", False),
        ("why-story", "mud", False),
        ("rainy-day-thing", "cast", False),
    ],
)
def test_a_thing_must_be_what_the_tellings_hang_on(plot: str, kind: str, taken: bool) -> None:
    head = HEADS[plot]
    role = head.roles[head.sourced("thing") or ""]
    assert takes(role, IdeaThing(kind=kind, noun=lexicon().things[kind].en.noun), lexicon()) is taken


@pytest.mark.parametrize(
    ("idea", "told"),
    [
        ("a mouse who wants to be a pirate", True),
        ("a snail who wants to be a lion", True),
        ("a girl who wants to be a chess champion", False),
        ("소방관이 되고 싶은 고양이", True),
        ("포크레인이 되고 싶은 달팽이", False),
    ],
)
def test_what_is_put_on_top_is_for_who_wears_something_there(idea: str, told: bool) -> None:
    assert (fit(HEADS["wants-to-be"], grounded(idea), lexicon()) > 0) is told


@pytest.mark.parametrize(
    ("idea", "taken"),
    [
        ("a girl and the sea", False),
        ("a dolphin and the sea", True),
        ("a boy and the sky", False),
    ],
)
def test_who_lives_on_land_plays_nowhere_without_ground(idea: str, taken: bool) -> None:
    place = HEADS["why-story"].sourced("place") or ""
    assert cast("why-story", idea).fillings[place].from_idea is taken


def test_a_thing_of_somebody_is_no_hero() -> None:
    made = cast("small-rescue", "Grandpa's tractor won't start")
    assert made.fillings["hero"].category == "person"


def test_a_pupil_leads_where_a_teacher_has_a_part() -> None:
    made = cast("two-halves-bridge", "선생님과 학생 이야기")
    assert made.fillings["hero"].label == "학생"


def test_what_would_hang_in_the_air_is_left_out() -> None:
    idea = Grounding(
        places=(IdeaPlace(kind="meadow", noun="meadow"), IdeaPlace(kind="volcano", noun="volcano"))
    )
    made = cast_plot(HEADS["why-story"], idea, lexicon(), "en", random=Random(1))
    assert not any("volcano" in one.sentence or "trip" in one.sentence for one in made.extras)


@pytest.mark.parametrize(
    ("idea", "asked"),
    [
        ("A child staying in hospital overnight makes friends with the boy in the next bed", False),
        ("입원한 아이와 밤마다 병실을 도는 로봇 간호사", False),
        ("a bear cub goes to the hospital for a shot", True),
    ],
)
def test_who_is_in_hospital_goes_to_no_checkup(idea: str, asked: bool) -> None:
    assert ("checkup" in grounded(idea).themes) is asked


@pytest.mark.parametrize(
    ("plot", "idea", "out"),
    [
        ("rainy-day-thing", "a frog on a rainy day", True),
        ("rainy-day-thing", "비 오는 날의 달팽이", True),
        ("rainy-day-thing", "a rabbit on a rainy day", False),
        ("fear-befriended", "수영장 물이 무서운 오리", True),
        ("fear-befriended", "a fox afraid of the dark", False),
        ("big-noise", "a cat afraid of water", True),
        ("two-quarrel", "a shadow and a cat quarrel", True),
        ("new-glasses", "a mole who looks different today", True),
        ("new-glasses", "a mole that needs glasses", False),
    ],
)
def test_a_plot_is_refused_to_a_hero_or_a_fear_it_makes_no_sense_of(plot: str, idea: str, out: bool) -> None:
    assert refused(HEADS[plot], grounded(idea)) is out


@pytest.mark.parametrize(
    ("idea", "kind", "label"),
    [
        ("a mole that needs glasses", "glasses", "glasses"),
        ("Priya finds out her new hearing aids can pick up pigeons", "hearing-aid", "hearing aid"),
        ("a rabbit with his arm in a cast", "cast", "cast"),
        ("앞머리를 너무 짧게 자른 아이", "haircut", "앞머리"),
        ("안대를 한 고양이", "eye-patch", "안대"),
    ],
)
def test_what_is_new_about_somebody_is_said(idea: str, kind: str, label: str) -> None:
    token = cast("new-glasses", idea).fillings["token"]
    assert (token.kind, token.label) == (kind, label)


@pytest.mark.parametrize("idea", ["a girl and her baby brother", "여자아이와 아기 동생"])
def test_a_baby_takes_nobody_to_the_doctor(idea: str) -> None:
    made = cast("first-checkup", idea)
    assert made.fillings["parent"].kind in ("mother", "father", "grandmother", "grandfather")
    assert made.fillings["other"].label not in ("baby brother", "동생")


def test_where_a_race_is_matters_less_than_that_it_is_one() -> None:
    idea = grounded("a boy who wants to win a race on the moon")
    made = cast("slow-race", "a boy who wants to win a race on the moon")
    assert made.fillings["wild"].kind != "moon"
    assert fit(HEADS["slow-race"], idea, lexicon()) > fit(HEADS["small-clues"], idea, lexicon())


def test_what_is_told_by_the_way_does_not_choose_the_plot() -> None:
    idea = grounded("Baby brother cries all night and big sister would send him back to the hospital shop")
    assert fit(HEADS["new-sibling"], idea, lexicon()) > fit(HEADS["first-checkup"], idea, lexicon())


@pytest.mark.parametrize("idea", ["a duck afraid of water", "물이 무서운 오리가 헤엄치기를 배워요"])
def test_nobody_likes_best_what_is_feared(idea: str) -> None:
    assert "activity" not in [one.sort for one in cast("fear-up-close", idea).extras]


@pytest.mark.parametrize(("thing", "said"), [("seed", False), ("candle", False), ("teddy bear", True)])
def test_only_what_is_dear_is_had_along(thing: str, said: bool) -> None:
    made = cast("kindness-repaid", f"a rabbit with a lantern and a {thing}")
    brought = [one.sentence for one in made.extras if made.fillings[one.role].label == thing]
    assert any("along" in sentence for sentence in brought) <= said
    assert all("along" in sentence or "lay" in sentence for sentence in brought)


def test_winter_comes_once() -> None:
    assert cast("first-snow", "a bear in the middle of winter").setting.season is None


@pytest.mark.parametrize(
    ("plot", "thing", "taken"),
    [
        ("heave-ho", "sand", False),
        ("heave-ho", "rock", True),
        ("one-left-over", "boat", False),
        ("one-left-over", "radio", True),
        ("too-small", "letter", False),
        ("too-small", "lantern", True),
        ("strange-guest", "vacuum-cleaner", False),
        ("strange-guest", "paper-boat", True),
    ],
)
def test_a_part_takes_only_what_its_tellings_make_sense_of(plot: str, thing: str, taken: bool) -> None:
    role = HEADS[plot].roles["token"]
    assert takes(role, IdeaThing(kind=thing, noun=thing), lexicon()) is taken


@pytest.mark.parametrize("idea", ["a whale and a dolphin quarrel", "a penguin quarrels with an otter"])
def test_no_swimmer_waits_for_a_bridge(idea: str) -> None:
    fits = {
        name: fit(HEADS[name], grounded(idea), lexicon()) for name in ("two-halves-bridge", "two-quarrel")
    }
    assert fits["two-halves-bridge"] < fits["two-quarrel"]


def test_nobody_is_a_stranger_to_a_grandmother() -> None:
    made = cast("three-trials", "a girl and her grandma and a teapot")
    assert made.fillings["giver"].kind != "grandmother"
    assert made.fillings["elder"].kind == "grandmother"


def test_a_second_butterfly_is_no_slow_snail() -> None:
    made = cast("one-swing", "a penguin who loves two butterflies")
    assert made.fillings["slow"].kind in HEADS["one-swing"].roles["slow"].kind


def test_a_postman_is_nobodys_grandma() -> None:
    made = cast("see-it-once", "a crow and a postman")
    assert not any(one.noun == "postman" and one.name.startswith("Grand") for one in made.cast)


@pytest.mark.parametrize(
    ("idea", "grows"),
    [
        ("a bear squeezes into a chair that is too small", False),
        ("dinosaur and the trolley is too small", False),
        ("의자가 너무 작아서 낑낑대는 곰", False),
        ("a giraffe who is too small for school", True),
        ("my shoe is too small now", True),
    ],
)
def test_a_thing_too_small_makes_nobody_grow(idea: str, grows: bool) -> None:
    assert ("growing" in grounded(idea).themes) is grows


def test_no_dam_is_built_in_a_room() -> None:
    made = cast("come-along", "A beaver builds a dam, and his best friend's house is flooded")
    assert made.fillings["place"].kind == "river"


def test_a_lost_voice_is_no_tune_and_a_hive_no_door() -> None:
    tune, door = (HEADS[plot].roles["token"] for plot in ("runaway-tune", "knock-knock"))
    assert takes(tune, IdeaThing(kind="song", noun="lullaby"), lexicon())
    assert not takes(tune, IdeaThing(kind="song", noun="voice"), lexicon())
    assert takes(door, IdeaThing(kind="gate", noun="gate"), lexicon())
    assert not takes(door, IdeaThing(kind="beehive", noun="hive"), lexicon())


def told_of(plot: str, idea: str) -> str:
    made = cast(plot, idea)
    return " ".join([made.fillings["hero"].forms["intro"], *(one.sentence for one in made.extras)])


@pytest.mark.parametrize(
    ("plot", "idea", "word"),
    [
        ("one-more-aboard", "장독대에서 간장 항아리를 지키는 꼬마 두꺼비", "지키는"),
        ("bored-the-bug", "감기 걸린 펭귄의 재채기 소동", "재채기"),
        ("bored-the-bug", "감기에 걸린 토끼가 자꾸 기침을 해요", "기침"),
        ("cold-tea", "물이 무섭지만 해녀 할머니의 뒤를 잇고 싶은 소녀", "무서워"),
        ("small-rescue", "장화 한 짝을 잃어버린 남자아이를 게들이 도와주는 이야기", "가지고 다니는"),
    ],
)
def test_what_the_plot_does_nothing_with_is_not_said(plot: str, idea: str, word: str) -> None:
    assert word not in told_of(plot, idea)


@pytest.mark.parametrize(
    ("plot", "idea"), [("far-journey", "등대를 지키는 꼬마 수달"), ("grain-traded", "알을 지키는 작은 용")]
)
def test_who_is_where_the_plot_is_still_keeps_watch(plot: str, idea: str) -> None:
    assert "지키는" in told_of(plot, idea)


@pytest.mark.parametrize(
    ("idea", "deed"),
    [
        ("분식집 냄비들의 노래자랑", "분식집 열기"),
        ("a mouse at the bakery", "open a bakery"),
        ("공원에서 노는 토끼와 곰", "작은 가게 열기"),
        ("토끼와 곰", "나무 밑에 작은 가게 열기"),
    ],
)
def test_the_shop_is_where_the_idea_has_it(idea: str, deed: str) -> None:
    assert cast("opening-day", idea).fillings["deed"].forms["whole"] == deed


@pytest.mark.parametrize(
    ("plot", "kind", "such"),
    [
        ("door-between", "korean-village", False),
        ("door-between", "school", True),
        ("door-between", "garden", True),
        ("restless-sleeper", "school", False),
        ("restless-sleeper", "hospital", False),
        ("restless-sleeper", "forest", True),
    ],
)
def test_a_door_is_in_a_wall_and_nobody_sleeps_alone_at_school(plot: str, kind: str, such: bool) -> None:
    assert is_such(place_of(HEADS[plot]), IdeaPlace(kind=kind, noun=kind), lexicon()) is such


@pytest.mark.parametrize(
    ("better", "worse", "idea"),
    [
        ("first-potty", "no-and-yes", "똥 누기 싫은 아기 하마"),
        ("first-potty", "no-and-yes", "쉬 누기 싫은 아기 토끼"),
        ("cannot-sleep", "restless-sleeper", "낮잠 시간에 혼자만 잠이 안 오는 아이"),
        ("restless-sleeper", "quiet-voice", "유치원에서 코를 고는 곰"),
        ("lost-treasure", "small-rescue", "모자를 잃어버린 소녀를 까치가 도와줘요"),
        ("small-rescue", "lost-treasure", "길 잃은 아이를 반딧불이들이 도와주는 이야기"),
    ],
)
def test_the_plot_of_what_the_idea_says_outright_goes_first(better: str, worse: str, idea: str) -> None:
    said = grounded(idea)
    assert fit(HEADS[better], said, lexicon()) > fit(HEADS[worse], said, lexicon())


def test_a_lost_boot_is_the_treasure() -> None:
    made = cast("lost-treasure", "갯벌에서 장화 한 짝을 잃어버린 남자아이를 게들이 도와주는 이야기")
    assert (made.fillings["token"].kind, made.fillings["hero"].kind) == ("boot", "boy")


def test_one_is_at_a_street_corner_by_its_own_word() -> None:
    made = cast("wish-mill", "길모퉁이 우체통이 목도리를 갖고 싶어 해요")
    assert {"길모퉁이"} <= {one.forms.get("in") for one in made.fillings.values()}
