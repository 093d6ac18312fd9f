"""A sentence becomes a scene: who, with what, doing what, where, when and in what weather."""

import pytest

from fabula.core.words import LanguageCode
from fabula.writers.sketch import Sketch, sketch


def drawn(text: str) -> Sketch:
    code: LanguageCode = "ko" if any("가" <= letter <= "힣" for letter in text) else "en"
    return sketch(text, code)


@pytest.mark.parametrize(
    ("text", "kinds", "place", "things"),
    [
        ("a sad bear sits in the forest", ["bear"], "forest", []),
        ("a whale and a turtle swim in the sea", ["whale", "turtle"], "sea", []),
        ("비 오는 날 우산을 쓴 여우가 버스를 기다려요", ["fox"], "city", ["umbrella", "bus"]),
        ("할머니와 손녀가 부엌에서 떡을 먹어요", ["grandmother", "girl"], "kitchen", ["rice-cake"]),
        ("there was no wolf in the forest", [], "forest", []),
    ],
)
def test_who_is_there_and_where(text: str, kinds: list[str], place: str, things: list[str]) -> None:
    made = drawn(text)
    assert [one.kind for one in made.cast] == kinds
    assert made.scene.place.kind == place
    assert [prop.kind for prop in made.scene.props] == things


def test_what_is_felt_and_held() -> None:
    [bear] = drawn("a sad bear sits in the snow holding a red balloon").scene.figures
    assert (bear.feeling, bear.pose, bear.holding) == ("sad", "sit", "balloon")
    [dinosaur] = drawn("화난 공룡이 눈 덮인 산에서 케이크를 들고 있어요").scene.figures
    assert (dinosaur.feeling, dinosaur.holding) == ("angry", "cake")


def test_the_weather_falls_and_is_no_thing() -> None:
    scene = drawn("a sad bear sits in the snow holding a red balloon").scene
    assert scene.weather == "snow"
    assert [prop.label for prop in scene.props] == ["red balloon"]
    assert drawn("비 오는 날 우산을 쓴 여우").scene.weather == "rain"


def test_those_who_act_together_do_the_same() -> None:
    three = drawn("three rabbits dance under the moon").scene
    assert [figure.pose for figure in three.figures] == ["dance"] * 3
    assert (three.time, [prop.kind for prop in three.props]) == ("night", ["moon"])
    two = drawn("두 아이가 바닷가에서 연을 날려요")
    assert [one.kind for one in two.cast] == ["child", "child"]
    assert [(prop.kind, prop.count) for prop in two.scene.props] == [("kite", 1)]


def test_only_the_face_changes_with_the_feeling() -> None:
    sad, happy = (drawn(f"a {feeling} fox sits under a tree").scene for feeling in ("sad", "happy"))
    [one], [other] = sad.figures, happy.figures
    assert one.model_copy(update={"feeling": "happy"}) == other
    assert sad.model_copy(update={"figures": (), "description": ""}) == happy.model_copy(
        update={"figures": (), "description": ""}
    )


def test_what_nobody_can_draw_is_said() -> None:
    assert "zorpification" in drawn("a fox and the great zorpification").undrawn
    assert drawn("a fox in the forest").undrawn == ()


@pytest.mark.parametrize(
    ("text", "code"), [("Mina flies a red kite.", "en"), ("민아가 빨간 연을 날려요.", "ko")]
)
def test_whoever_flies_a_kite_holds_it_and_stays_on_the_ground(text: str, code: LanguageCode) -> None:
    (figure,) = sketch(text, code).scene.figures
    assert figure.holding == "kite"
    assert figure.pose != "fly"


def test_whoever_is_under_the_moon_is_not_on_it() -> None:
    scene = sketch("여우가 달 아래에서 춤을 춰요.", "ko").scene
    assert scene.place.kind != "moon"
    assert [prop.kind for prop in scene.props] == ["moon"]
