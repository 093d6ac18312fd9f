"""How good a draft of a book is: fit to the idea, the idea's words told, the arc, variety."""

from __future__ import annotations

import itertools

from fabula.core.words import HIGHEST_GRADE, Age
from fabula.languages import language
from fabula.writers.tale.drafts import Draft
from fabula.writers.tale.telling import word_pairs
from fabula.writers.tale.template import fill, roles_in, slots


def quality(draft: Draft, age: Age) -> float:
    """Return how good the draft is: fit to the idea, the idea's words told, the arc, variety."""
    sentences = [sentence for page in draft.sentences for sentence in page]
    return (
        draft.casting.fit
        + _told(draft, sentences)
        + _arc([max(step.beat.tension for step in slip.steps) for slip in draft.slips])
        + _variety(draft, sentences)
        + _in_season(draft)
        - _too_hard(draft, age)
    )


def _told(draft: Draft, sentences: list[str]) -> float:
    """Reward what the idea gave and the words name; the hero's introduction carries the idea's adjectives."""
    named = {role for sentence in sentences for role in roles_in(sentence)}
    given = [role for role, one in draft.casting.fillings.items() if one.from_idea]
    forms = {(slot.role, slot.form) for sentence in sentences for slot in slots(sentence)}
    described = sum((form == "intro") for role, form in forms if role in given)
    return 0.5 * sum(role in named for role in given) + 0.5 * described


def _arc(curve: list[float]) -> float:
    """Reward a story that rises to one peak in its second half and comes to rest."""
    if len(curve) < 2:
        return 0.0
    peak = curve.index(max(curve)) / (len(curve) - 1)
    late = 1.0 if 0.5 <= peak <= 0.92 else 0.0
    rest = 1.0 if curve[-1] <= 0.35 else 0.0
    sinks = sum(max(0.0, a - b - 0.15) for a, b in itertools.pairwise(curve[: curve.index(max(curve)) + 1]))
    return late + rest - sinks


def _variety(draft: Draft, sentences: list[str]) -> float:
    """Punish neighbouring pages with the same shot, and words said over and over."""
    shots = [slip.steps[-1].beat.scene.shot for slip in draft.slips]
    same = sum(a == b for a, b in itertools.pairwise(shots)) / max(1, len(shots) - 1)
    pairs = [pair for sentence in sentences for pair in word_pairs(sentence)]
    again = 1 - len(set(pairs)) / max(1, len(pairs))
    return -same - 4 * again


def _too_hard(draft: Draft, age: Age) -> float:
    """Return how far an English story reads above the school grade of its age; long names add to it."""
    casting = draft.casting
    if "a" not in casting.fillings["hero"].forms:
        return 0.0
    forms = casting.forms()
    text = " ".join(fill(sentence, forms, "en") for page in draft.sentences for sentence in page)
    over = language("en").grade(text) - HIGHEST_GRADE[age]
    return 2.0 * max(0.0, over + 0.2) + (6.0 if over > 0 else 0.0)


def _in_season(draft: Draft) -> float:
    """Reward a plot at the time the idea names; punish one with another weather of its own."""
    setting = draft.casting.setting
    scenes = [slip.steps[0].beat.scene for slip in draft.slips]
    score = 0.0
    if setting.time:
        score += 2.0 * sum(scene.time == setting.time for scene in scenes) / len(scenes)
    if setting.weather:
        against = [scene.weather not in (None, "clear", setting.weather) for scene in scenes]
        score -= 3.0 * sum(against) / len(scenes) + 3.0 * against[0]
    return score
