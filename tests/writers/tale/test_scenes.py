"""Pictures show what is done: an activity is drawn in a pose of its own."""

import pytest

from fabula.core.values import Brief
from fabula.core.words import Pose
from fabula.writers.tale.engine import TaleWriter


@pytest.mark.parametrize(
    ("idea", "pose"), [("a pirate who cannot swim", "swim"), ("a penguin who wants to fly", "fly")]
)
def test_what_was_learnt_is_drawn(idea: str, pose: Pose) -> None:
    wish = Brief(idea=idea, language="en", pages=10, seed=1)
    plan = TaleWriter().plan(wish, seed=1)
    assert plan.plot == {"swim": "wet-one", "fly": "learning-to"}[pose]
    assert pose in {figure.pose for page in plan.pages for figure in page.scene.figures}
