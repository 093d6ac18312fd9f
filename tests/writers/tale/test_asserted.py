"""What the words of a page assert comes into its picture; what they deny, wish or only speak of does not."""

import pytest

from fabula.core.values import Character, Figure, Place, Prop, SceneGraph
from fabula.core.words import LanguageCode
from fabula.writers.tale.asserted import read_page, unshown, with_asserted

CAST = {
    "en": (("hero", "Pip", "fox"), ("friend", "Moss", "bear")),
    "ko": (("hero", "콩이", "여우"), ("friend", "보리", "곰")),
}


def cast_in(code: LanguageCode) -> tuple[Character, ...]:
    return tuple(
        Character(id=role, name=name, kind=noun, noun=noun, category="animal", role=role)
        for role, name, noun in CAST[code]
    )


def scene(*props: Prop, pose: str = "stand", friend: bool = True) -> SceneGraph:
    figures = [Figure.model_validate({"character": "hero", "side": "left", "pose": pose})]
    figures += [Figure(character="friend", side="right")] if friend else []
    place = Place(kind="meadow", label="meadow")
    return SceneGraph(name="p", place=place, figures=tuple(figures), props=props)


def filled(text: str, code: LanguageCode, before: SceneGraph) -> SceneGraph:
    cast = cast_in(code)
    story = frozenset(("kite", "lantern", "cup"))
    told = read_page(text, cast, code)
    return with_asserted(before, told, cast=cast, story=story, away=frozenset(), code=code)


@pytest.mark.parametrize(
    ("code", "text"), [("en", "Pip held the kite and smiled."), ("ko", "콩이는 연을 들고 웃었어요.")]
)
def test_a_free_hand_takes_what_the_words_put_in_it(code: LanguageCode, text: str) -> None:
    told = filled(text, code, scene())
    assert told.figures[0].holding == "kite"
    assert [(prop.kind, prop.spot) for prop in told.props] == [("kite", "held")]
    assert ("holding", "hero kite for nothing") in list(
        unshown(read_page(text, cast_in(code), code), scene())
    )
    assert not list(unshown(read_page(text, cast_in(code), code), told))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Pip had no kite to hold."), ("en", "“I held the kite,” said Pip."),
        ("en", "Pip wanted to hold the kite."), ("en", "Pip looked at the door of the house."),
        ("ko", "“연을 들고 갈래.” 콩이가 말했어요."), ("ko", "콩이는 연을 들고 싶었어요."),
        ("ko", "콩이는 연을 꺼내러 갔어요."),
    ],
)  # fmt: skip
def test_what_is_denied_wished_or_spoken_of_stays_out(code: LanguageCode, text: str) -> None:
    assert filled(text, code, scene()) == scene()


def test_directions_that_say_more_stay() -> None:
    busy = scene(pose="push")
    assert filled("Pip ran to Moss.", "en", busy) == busy
    cup = Prop(kind="tea", label="tea")
    assert filled("Moss put the cup down.", "en", scene(cup)).props == (cup,)


@pytest.mark.parametrize(
    ("code", "text"), [("en", "Away ran Pip. Pip ran fast."), ("ko", "콩이는 달려갔어요.")]
)
def test_a_deed_takes_the_place_of_standing(code: LanguageCode, text: str) -> None:
    assert filled(text, code, scene()).figures[0].pose == "run"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "“Wait for me!” called Moss. Pip waited."),
        ("ko", "“같이 가!” 보리가 외쳤어요. 콩이는 기다렸어요."),
    ],
)
def test_who_speaks_joins_the_picture(code: LanguageCode, text: str) -> None:
    joined = filled(text, code, scene(friend=False))
    assert [(one.character, one.side) for one in joined.figures] == [("hero", "left"), ("friend", "right")]
