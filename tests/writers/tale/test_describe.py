"""Descriptions say who, what, where and when in natural words of either language."""

from __future__ import annotations

import pytest

from fabula.core.values import Character, Figure, Place, Prop, SceneGraph
from fabula.core.words import FEELINGS, POSES, LanguageCode
from fabula.languages import language
from fabula.writers.tale.describe import LONGEST, described

TOTO = Character(id="hero", name="토토", kind="rabbit", noun="토끼", category="animal", role="hero")
OWL = Character(id="elder", name="올빼미 할머니", kind="owl", noun="올빼미", category="bird", role="elder")
PIP = Character(id="hero", name="Pip", kind="rabbit", noun="rabbit", category="animal", role="hero")
MOON = Prop(kind="moon", label="달", spot="sky")


def scene(*figures: Figure, place: str = "forest", label: str = "숲", **more: object) -> SceneGraph:
    return SceneGraph.model_validate(
        {
            "name": "page-01",
            "place": Place(kind=place, label=label),
            "figures": figures,
            "focus": "hero",
            **more,
        }
    )


def test_a_korean_description_is_a_natural_sentence() -> None:
    figure = Figure(character="hero", feeling="worried", pose="look-up", holding="lantern", toward="moon")
    lantern = Prop(kind="lantern", label="등불", spot="held")
    made = described(scene(figure, time="night", props=(lantern, MOON)), (TOTO,), "ko")
    assert made.description == "밤 숲속에서 토끼 토토가 등불을 들고 걱정스러운 얼굴로 달을 올려다봐요."


def test_an_english_description_is_a_natural_sentence() -> None:
    figure = Figure(character="hero", feeling="happy", pose="look-up", holding="lantern", toward="moon")
    moon = MOON.model_copy(update={"label": "moon"})
    made = described(scene(figure, time="night", weather="snow", props=(moon,)), (PIP,), "en")
    wanted = (
        "On a snowy night in the forest, Pip the rabbit looks up at the moon, holding a lantern, smiling."
    )
    assert made.description == wanted


def test_an_elder_whose_name_says_the_kind_is_not_named_twice() -> None:
    figures = (Figure(character="hero"), Figure(character="elder", pose="hug"))
    made = described(scene(*figures), (TOTO, OWL), "ko")
    assert "올빼미 할머니가 토토를 꼭 안아 줘요" in made.description
    assert "올빼미 올빼미" not in made.description


@pytest.mark.parametrize("pose", POSES)
@pytest.mark.parametrize("code", ["en", "ko"])
def test_every_pose_has_words(pose: str, code: LanguageCode) -> None:
    cast = (PIP if code == "en" else TOTO, OWL)
    for toward, holding in (("", ""), ("elder", ""), ("elder", "lantern"), ("", "lantern")):
        figure = Figure.model_validate(
            {"character": "hero", "pose": pose, "toward": toward, "holding": holding, "feeling": "sad"}
        )
        text = described(scene(figure, Figure(character="elder")), cast, code).description
        assert "{" not in text
        assert len(text) <= LONGEST
        assert text == language(code).polish(text)
        assert text.endswith(".")


@pytest.mark.parametrize("feeling", [one for one in FEELINGS if one != "calm"])
def test_every_feeling_shows(feeling: str) -> None:
    calm = described(scene(Figure(character="hero")), (PIP,), "en").description
    felt = Figure.model_validate({"character": "hero", "feeling": feeling})
    assert described(scene(felt), (PIP,), "en").description != calm


def test_an_empty_place_is_described_too() -> None:
    assert described(scene(time="night"), (PIP,), "en").description == "At night in the forest, all is quiet."
    assert described(scene(time="night"), (TOTO,), "ko").description == "밤 숲속이 고요해요."
