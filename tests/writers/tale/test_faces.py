"""Faces do on a page what its own sentences tell, and nothing that is denied or only wished."""

import pytest

from fabula.core.words import FacePlay, LanguageCode
from fabula.writers.tale.faces import with_faces
from fabula.writers.tale.fillings import Casting, Filling
from fabula.writers.tale.plot import FigureSpec, SceneSpec


def casting(habit: str = "sneezing", past: str = "sneezed") -> Casting:
    def somebody(name: str) -> Filling:
        return Filling(type="character", kind="fox", label="fox", forms={"": name}, id=name)

    habits = Filling(type="activity", kind="x", label=habit, forms={"ing": habit, "past": past})
    return Casting.model_construct(
        fillings={"hero": somebody("Mia"), "friend": somebody("Ben"), "habit": habits}
    )


def told(*sentences: str, code: LanguageCode = "en", habit: str = "sneezing") -> SceneSpec:
    spec = SceneSpec(figures=(FigureSpec(who="hero"), FigureSpec(who="friend")))
    return with_faces(spec, sentences, casting(habit), code)


@pytest.mark.parametrize(
    ("sentence", "code", "hero", "friend"),
    [
        ("{friend} held the bag meanwhile, with one eye shut.", "en", "", "wink"),
        ("+ {friend} crept up on {hero} and shouted, “Boo!”", "en", "", "shout"),
        ("“Sing!” said {hero}.", "en", "", ""),
        ("“A-choo!” went {hero}.", "en", "sneeze", ""),
        ("{hero} {habit.past}, and then {friend} yawned.", "en", "sneeze", "yawn"),
        ("{hero} could not stop {habit.ing}.", "en", "sneeze", ""),
        ("{hero} did not sing.", "en", "", ""),
        ("Then everybody sang.", "en", "sing", "sing"),
        ("{hero:은} 한쪽 눈을 감고 {friend:을} 보았어요.", "ko", "wink", ""),
        ("{hero:은} {friend:이} 하품하는 걸 보았어요.", "ko", "", "yawn"),
        ("{hero:은} 노래하지 않았어요.", "ko", "", ""),
    ],
)
def test_a_face_does_what_its_sentence_tells(
    sentence: str, code: LanguageCode, hero: FacePlay, friend: FacePlay
) -> None:
    assert [one.face for one in told(sentence, code=code).figures or ()] == [hero, friend]


def test_who_is_not_named_is_whom_the_words_before_were_about() -> None:
    made = told("{friend} went home.", "There he sneezed all alone.")
    assert [one.face for one in made.figures or ()] == ["", "sneeze"]


def test_bubbles_that_are_sneezed_are_in_the_picture() -> None:
    assert [one.kind for one in told("{hero} sneezed.", habit="sneezing bubbles").props or ()] == ["bubble"]
    assert not told("{hero} sneezed.").props
