"""Pictures show what is done: an activity is drawn in a pose of its own."""

import pytest

from fabula.core.values import Brief
from fabula.core.words import Pose
from fabula.lexicon.load import lexicon
from fabula.writers.tale.engine import TaleWriter
from fabula.writers.tale.fillings import Casting, Filling
from fabula.writers.tale.plot import FigureSpec, PropSpec, SceneSpec
from fabula.writers.tale.scenes import seated


@pytest.mark.parametrize(
    ("idea", "pose"), [("a pirate who cannot swim", "swim"), ("a penguin who wants to fly", "fly")]
)
def test_what_was_learnt_is_drawn(idea: str, pose: Pose) -> None:
    wish = Brief(idea=idea, language="en", pages=10, seed=1)
    plan = TaleWriter().plan(wish, seed=1)
    assert plan.plot == {"swim": "wet-one", "fly": "learning-to"}[pose]
    assert pose in {figure.pose for page in plan.pages for figure in page.scene.figures}


@pytest.mark.parametrize(
    ("tags", "words", "pose", "seat"),
    [
        (("town", "high"), "It was late.", "sit", "roof"),
        (("town", "outdoor"), "It was late.", "sit", "bench"),
        (("home", "indoor"), "It was late.", "sit", "chair"),
        (("outdoor", "trees"), "It was late.", "sit", "rock"),
        (("town", "outdoor"), "There lay a big rock.", "sit", "rock"),
        (("town", "outdoor"), "조약돌이 제일 잘 자.", "sit", "bench"),
        (("town", "outdoor"), "Up went the hero.", "climb", "rock"),
    ],
)
def test_one_sits_on_what_the_place_has_to_sit_on(
    tags: tuple[str, ...], words: str, pose: Pose, seat: str
) -> None:
    kind = next(key for key, place in lexicon().places.items() if set(tags) <= set(place.tags))
    place = Filling(type="place", kind=kind, label=kind, forms={})
    casting = Casting(plot="none", fillings={"there": place}, cast=())
    spec = SceneSpec(
        place="there",
        figures=(FigureSpec(who="hero", pose=pose, on="rock"),),
        props=(PropSpec(kind="rock"),),
    )
    found = seated(spec, casting, words)
    assert [one.on for one in found.figures or ()] == [seat]
    assert bool(found.props) == (seat == "rock")
