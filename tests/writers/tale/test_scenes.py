"""Pictures show what is done, with what it is done, where such things are."""

import pytest

from fabula.core.values import Brief, SceneGraph
from fabula.core.words import Pose
from fabula.writers.tale.engine import TaleWriter
from fabula.writers.tale.fillings import Casting, Extra, Filling
from fabula.writers.tale.plot import FigureSpec, PropSpec, SceneSpec
from fabula.writers.tale.scenes import build_scene


@pytest.mark.parametrize(
    ("idea", "pose"), [("a pirate who cannot swim", "swim"), ("a penguin who wants to fly", "fly")]
)
def test_what_was_learnt_is_drawn(idea: str, pose: Pose) -> None:
    wish = Brief(idea=idea, language="en", pages=10, seed=1)
    plan = TaleWriter().plan(wish, seed=1)
    assert plan.plot == {"swim": "wet-one", "fly": "learning-to"}[pose]
    assert pose in {figure.pose for page in plan.pages for figure in page.scene.figures}


def cast_in(place: str, *extras: tuple[Extra, Filling], habit: str = "sneezing") -> Casting:
    forms = {"": place, "in": f"in the {place}"}
    fillings = {
        "hero": Filling(type="character", kind="fox", label="fox", forms={}, id="hero"),
        "yard": Filling(type="place", kind=place, label=place, forms=forms),
        "habit": Filling(type="activity", kind="sneeze", label="sneeze", forms={"ing": habit}),
    }
    fillings |= {extra.role: filling for extra, filling in extras}
    return Casting(plot="x", fillings=fillings, cast=(), extras=tuple(extra for extra, _ in extras))


def hero_does(*props: PropSpec, **how: str) -> SceneSpec:
    hero = FigureSpec.model_validate({"who": "hero", **how})
    return SceneSpec(place="yard", figures=(hero,), props=props)


@pytest.mark.parametrize(
    ("place", "drawn"),
    [("city", "bedroom"), ("mountain", "bedroom"), ("garden", "bedroom"), ("burrow", "burrow"),
     ("pond", "bedroom"), ("underwater", "underwater"), ("nest", "nest")],
)  # fmt: skip
def test_who_goes_to_bed_does_so_under_a_roof(place: str, drawn: str) -> None:
    scene = build_scene(hero_does(inside="bed"), cast_in(place), "en", name="p", mood="calm")
    assert scene.place.kind == drawn
    assert build_scene(hero_does(), cast_in(place), "en", name="p", mood="calm").place.kind == place


def test_who_lives_in_water_sleeps_there() -> None:
    casting = cast_in("pond")
    fish = casting.fillings["hero"].model_copy(update={"lives": ("water",)})
    casting = casting.model_copy(update={"fillings": casting.fillings | {"hero": fish}})
    scene = build_scene(hero_does(inside="bed"), casting, "en", name="p", mood="calm")
    assert scene.place.kind == "pond"


@pytest.mark.parametrize(("lives", "drawn"), [(("land",), "seashore"), (("land", "water"), "underwater")])
def test_who_breathes_air_meets_a_fish_ashore(lives: tuple[str, ...], drawn: str) -> None:
    casting = cast_in("underwater")
    fish = casting.fillings["hero"].model_copy(update={"lives": ("water",)})
    guest = fish.model_copy(update={"id": "friend", "lives": lives})
    casting = casting.model_copy(update={"fillings": casting.fillings | {"hero": fish, "friend": guest}})
    spec = hero_does()
    both = spec.model_copy(update={"figures": (*spec.figures, FigureSpec(who="friend"))})
    assert build_scene(spec, casting, "en", name="p", mood="calm").place.kind == "underwater"
    assert build_scene(both, casting, "en", name="p", mood="calm").place.kind == drawn


@pytest.mark.parametrize(
    ("place", "drawn"), [("school", "underwater"), ("harbour", "harbour"), ("pond", "pond")]
)
def test_fish_among_fish_go_to_school_in_water(place: str, drawn: str) -> None:
    casting = cast_in(place)
    fish = casting.fillings["hero"].model_copy(update={"lives": ("water",)})
    casting = casting.model_copy(update={"fillings": casting.fillings | {"hero": fish}})
    scene = build_scene(hero_does(), casting, "en", name="p", mood="calm")
    assert (scene.place.kind, scene.place.label) == (drawn, place)


@pytest.mark.parametrize(
    ("role", "words", "drawn"),
    [("home", "Soup needs time.", "kitchen"), ("yard", "Soup needs time.", "pond"),
     ("home", "By the pond there was soup.", "pond")],
)  # fmt: skip
def test_home_is_cooked_at_in_a_kitchen(role: str, words: str, drawn: str) -> None:
    casting = cast_in("pond")
    casting = casting.model_copy(update={"fillings": casting.fillings | {"home": casting.fillings["yard"]}})
    spec = hero_does(PropSpec(kind="pot")).model_copy(update={"place": role})
    assert build_scene(spec, casting, "en", name="p", mood="calm", words=words).place.kind == drawn


def test_a_named_bench_stays() -> None:
    spec = hero_does(pose="sit", on="bench")
    scene = build_scene(spec, cast_in("pond"), "en", name="p", mood="calm", words="An old bench stood there.")
    assert scene.figures[0].on == "bench"


def test_chairs_that_are_brought_out_of_doors_stay_chairs() -> None:
    spec = hero_does(PropSpec(kind="chair", count=6, arranged="row"), pose="sit", on="chair")
    for code, words in (("en", "They brought chairs."), ("ko", "의자를 가져왔어요.")):
        scene = build_scene(spec, cast_in("pond"), code, name="p", mood="calm", words=words)
        assert {scene.figures[0].on, *(one.kind for one in scene.props)} == {"chair"}


@pytest.mark.parametrize(
    ("handling", "asked", "size"),
    [("carried", "medium", "small"), ("carried", "giant", "giant"), ("heard", "medium", "medium")],
)
def test_what_is_carried_about_keeps_its_size(handling: str, asked: str, size: str) -> None:
    top = Filling.model_validate(
        {
            "type": "thing",
            "kind": "spinning-top",
            "label": "top",
            "forms": {},
            "size": "tiny",
            "handling": handling,
        }
    )
    casting = cast_in("pond")
    casting = casting.model_copy(update={"fillings": casting.fillings | {"token": top}})
    spec = hero_does(PropSpec.model_validate({"what": "token", "size": asked}))
    assert build_scene(spec, casting, "en", name="p", mood="calm").props[0].size == size


@pytest.mark.parametrize(("place", "drawn"), [("farm", "bathroom"), ("cottage", "cottage")])
def test_a_bath_is_no_tub_in_a_field(place: str, drawn: str) -> None:
    for spec in (hero_does(inside="bath"), hero_does(PropSpec(kind="bath"))):
        assert build_scene(spec, cast_in(place), "en", name="p", mood="calm").place.kind == drawn


def test_a_room_may_be_named_by_its_kind() -> None:
    spec = hero_does().model_copy(update={"place": "living-room"})
    scene = build_scene(spec, cast_in("city"), "en", name="p", mood="calm")
    assert (scene.place.kind, scene.place.label) == ("living-room", "living room")


@pytest.mark.parametrize(
    ("place", "asked", "seat"),
    [("rooftop", "rock", ""), ("school", "tree-stump", "chair"), ("mountain", "chair", "rock"),
     ("city", "sofa", "bench"), ("city", "bench", "bench"), ("pond", "bench", "tree-stump"),
     ("seashore", "bench", "rock"), ("cottage", "bench", "chair"), ("garden", "bench", "bench"),
     ("forest", "tree-stump", "tree-stump"), ("garden", "rock", "rock")],
)  # fmt: skip
def test_a_seat_is_one_that_the_place_has(place: str, asked: str, seat: str) -> None:
    scene = build_scene(hero_does(pose="sit", on=asked), cast_in(place), "en", name="p", mood="calm")
    assert scene.figures[0].on == seat
    assert {one.kind for one in scene.props} == ({seat} if seat else set())


@pytest.mark.parametrize(
    ("pose", "words", "seat"),
    [
        ("sit", "There lay a big rock.", "rock"),
        ("sit", "조약돌이 제일 잘 자.", "bench"),
        ("climb", "Up!", "rock"),
    ],
)
def test_a_rock_that_is_named_or_climbed_stays(pose: str, words: str, seat: str) -> None:
    spec = hero_does(pose=pose, on="rock")
    scene = build_scene(spec, cast_in("city"), "en", name="p", mood="calm", words=words)
    assert scene.figures[0].on == seat


@pytest.mark.parametrize(("place", "hidden"), [("school", "curtain"), ("forest", "tree")])
def test_who_hides_does_so_behind_what_is_there(place: str, hidden: str) -> None:
    spec = hero_does(PropSpec(kind="tree"), behind="tree")
    scene = build_scene(spec, cast_in(place), "en", name="p", mood="calm")
    assert scene.figures[0].behind == hidden
    assert {one.kind for one in scene.props} == {hidden}


def test_nothing_grows_on_a_floor() -> None:
    tree = Filling(type="thing", kind="tree", label="tree", forms={"": "tree"})
    extra = (Extra(role="extra1", sentence=""), tree)
    spec = hero_does(PropSpec(kind="flower"))
    indoors = build_scene(spec, cast_in("school", extra), "en", name="p", mood="calm", opening=True)
    outside = build_scene(spec, cast_in("meadow", extra), "en", name="p", mood="calm", opening=True)
    assert not indoors.props
    assert {one.kind for one in outside.props} == {"flower", "tree"}


def test_what_a_deed_makes_comes_from_who_does_it() -> None:
    bubble = Filling(
        type="thing", kind="bubble", label="bubble", forms={"": "bubble", "s": "bubbles"}, spot="air"
    )
    casting = cast_in("school", (Extra(role="extra1", sentence=""), bubble), habit="sneezing bubbles")
    (made,) = build_scene(hero_does(doing="habit"), casting, "en", name="p", mood="calm").props
    assert (made.kind, made.spot, made.beside) == ("bubble", "air", "hero")
    assert made.count > 1
    assert not build_scene(hero_does(), casting, "en", name="p", mood="calm").props


@pytest.mark.parametrize(("asked", "told", "drawn"), [("night", "dusk", "night"), ("day", "dusk", "dusk")])
def test_no_evening_comes_after_the_night_that_was_asked_for(asked: str, told: str, drawn: str) -> None:
    casting = cast_in("garden")
    casting = casting.model_copy(update={"setting": casting.setting.model_copy(update={"time": asked})})
    spec = hero_does().model_copy(update={"time": told})
    assert build_scene(spec, casting, "en", name="p", mood="calm").time == drawn


def test_who_hides_in_the_wild_hides_behind_a_bush_unless_words_name_a_sofa() -> None:
    spec = hero_does(behind="sofa")
    figure = build_scene(spec, cast_in("forest"), "en", name="p", mood="calm").figures[0]
    assert figure.behind == "bush"
    said = build_scene(spec, cast_in("forest"), "en", name="p", mood="calm", words="Behind the old sofa.")
    assert said.figures[0].behind == "sofa"


def building(words: str, *props: PropSpec, place: str = "garden", **how: str) -> SceneGraph:
    cast = cast_in(place)
    forms = {"": "build a boat", "whole": "build a boat out of a box", "did": "built a boat out of a box"}
    deed = Filling(type="activity", kind="build", label="build", forms=forms)
    doll = Filling(type="thing", kind="doll", label="doll", forms={"": "doll"}, handling="carried")
    cast = cast.model_copy(update={"fillings": {**cast.fillings, "deed": deed, "token": doll}})
    return build_scene(hero_does(*props, **how), cast, "en", name="p", mood="calm", words=words)


def test_what_is_built_is_there_half_made_and_then_whole() -> None:
    (half,) = building("They went on.", doing="deed").props
    (whole,) = building("They {deed.did}.", doing="deed").props
    assert (half.kind, half.begun) == ("boat", True)
    assert (whole.kind, whole.begun) == ("boat", False)
    assert building("They sat down.").props == ()


def test_nobody_stands_on_a_toy() -> None:
    scene = building("Up!", on="token")
    assert scene.figures[0].on == ""
    assert [(one.kind, one.beside) for one in scene.props] == [("doll", "hero")]
    great = building("Up!", PropSpec(what="token", size="giant"), on="token")
    assert great.figures[0].on == "doll"


@pytest.mark.parametrize(("label", "kind"), [("바닷속 학교", "underwater"), ("school", "school")])
def test_a_school_under_the_sea_is_in_water(label: str, kind: str) -> None:
    casting = cast_in("school")
    yard = casting.fillings["yard"].model_copy(update={"label": label, "from_idea": True})
    casting = casting.model_copy(update={"fillings": {**casting.fillings, "yard": yard}})
    scene = build_scene(hero_does(), casting, "ko", name="p", mood="calm")
    assert (scene.place.kind, scene.place.label) == (kind, label)
