"""A person's own words decide what the picture shows."""

from __future__ import annotations

import pytest

from fabula.core.values import Character, Figure, Place, Prop, SceneGraph
from fabula.core.words import LanguageCode
from fabula.writers.staging import fit_scene

EN_CAST = (
    Character(id="hero", name="Pip", kind="rabbit", noun="rabbit", category="animal", role="hero"),
    Character(id="friend", name="Juniper", kind="fox", noun="fox", category="animal", role="friend"),
)
KO_CAST = (
    Character(id="hero", name="지민", kind="girl", noun="여자아이", category="person", role="hero"),
    Character(id="friend", name="토토", kind="rabbit", noun="토끼", category="animal", role="friend"),
)
SCENE = SceneGraph(
    name="page-03",
    place=Place(kind="meadow", label="meadow"),
    figures=(Figure(character="hero", feeling="happy", side="left", holding="lantern"),),
    props=(Prop(kind="lantern", label="lantern", spot="held"),),
    focus="hero",
)


def fitted(text: str, code: LanguageCode = "en") -> SceneGraph:
    return fit_scene(SCENE, text, EN_CAST if code == "en" else KO_CAST, code)


def who(scene: SceneGraph) -> list[str]:
    return [figure.character for figure in scene.figures]


@pytest.mark.parametrize(
    ("code", "text", "figures"),
    [
        ("en", "Juniper laughed.", ["friend"]),
        ("en", "The fox met Pip.", ["friend", "hero"]),
        ("en", "She sat down and cried.", ["hero"]),
        ("en", "Juniper came. Together they danced.", ["friend", "hero"]),
        ("en", "The pipe fell.", ["hero"]),
        ("ko", "토토가 깔깔 웃었어요.", ["friend"]),
        ("ko", "지민이는 토끼를 만났어요.", ["hero", "friend"]),
        ("ko", "털썩 주저앉아 울었어요.", ["hero"]),
        ("ko", "토토가 왔어요. 둘은 함께 춤을 추었어요.", ["friend", "hero"]),
    ],
)
def test_whoever_is_named_is_drawn_and_nobody_else(code: LanguageCode, text: str, figures: list[str]) -> None:
    assert who(fitted(text, code)) == figures


@pytest.mark.parametrize(
    ("code", "text", "feeling", "pose"),
    [
        ("en", "Pip was so sad. She sat in the grass.", "sad", "sit"),
        ("en", "“Hooray!” Pip jumped for joy.", "joyful", "jump"),
        ("ko", "지민이는 무서워서 벌벌 떨었어요.", "afraid", "stand"),
        ("ko", "지민이가 살금살금 걸었어요. 무척 궁금했어요.", "curious", "walk"),
    ],
)
def test_feeling_and_pose_follow_the_words(code: LanguageCode, text: str, feeling: str, pose: str) -> None:
    (figure,) = fitted(text, code).figures
    assert (figure.feeling, figure.pose) == (feeling, pose)


@pytest.mark.parametrize(
    ("code", "text", "place", "time", "weather"),
    [
        ("en", "At night Pip came to the forest, and it rained.", "forest", "night", "rain"),
        ("en", "The snowman smiled in the evening.", "meadow", "dusk", "clear"),
        ("en", "A rainbow!", "meadow", "day", "clear"),
        ("ko", "밤이 되자 지민이는 숲으로 갔어요. 비가 내렸어요.", "forest", "night", "rain"),
        ("ko", "토토는 군밤을 먹었어요.", "meadow", "day", "clear"),
        ("ko", "저녁에 바람이 불었어요.", "meadow", "dusk", "wind"),
    ],
)
def test_place_time_and_weather_follow_the_words(
    code: LanguageCode, text: str, place: str, time: str, weather: str
) -> None:
    made = fitted(text, code)
    assert (made.place.kind, made.time, made.weather) == (place, time, weather)


@pytest.mark.parametrize(
    ("code", "text", "kinds"),
    [
        ("en", "Pip found two acorns and a key.", ["acorn", "key"]),
        ("en", "Pip waved her lantern.", ["lantern"]),
        ("en", "Nothing happened.", ["lantern"]),
        ("ko", "지민이는 열쇠를 주웠어요.", ["key"]),
    ],
)
def test_things_named_are_shown(code: LanguageCode, text: str, kinds: list[str]) -> None:
    assert [prop.kind for prop in fitted(text, code).props] == kinds


def test_what_is_no_longer_told_is_no_longer_held() -> None:
    assert fitted("Pip found a key.").figures[0].holding == ""
    assert fitted("Pip waved her lantern.").figures[0].holding == "lantern"


@pytest.mark.parametrize(
    ("text", "chestnut"),
    [("지민이가 밤에 울었어요.", False), ("밤이 되었어요.", False), ("지민이가 밤을 주웠어요.", True)],
)
def test_a_night_is_no_chestnut(text: str, chestnut: bool) -> None:
    assert ("chestnut" in {prop.kind for prop in fitted(text, "ko").props}) == chestnut
