"""What a Korean text names and does not show: denied, set aside, taken for something else, longed for."""

from __future__ import annotations

from fabula.writers.staging.korean.sentence import Sentence
from fabula.writers.staging.korean.word_lists import (
    MISSING,
    NEXT_MISSING,
    NOT_ONE,
    ONLY_MEANT,
    SET_ASIDE,
    TAKEN_FOR,
)
from fabula.writers.tale.grounding.korean_words import OBJECT, SUBJECT


def is_absent(here: Sentence, at: int) -> bool:
    """Return whether what the word at `at` names is not there."""
    rest, josa = here.after(at, 3), here.josa(at)
    if josa in (*SUBJECT, "도", "만", ""):
        if MISSING.match(rest) or NOT_ONE.match(rest):
            return True
        if NEXT_MISSING.match(rest):
            return False
    if SET_ASIDE.match(rest) or josa in ("처럼", "보다"):
        return True
    if josa in SUBJECT and TAKEN_FOR.match(here.after(at, 5)):
        return True
    return josa in (*OBJECT, *SUBJECT, "도") and bool(ONLY_MEANT.match(rest))
