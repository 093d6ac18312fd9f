"""What a Korean text names and does not show: denied, set aside, taken for something else, longed for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.languages.korean_parse import Clause, Phrase
from fabula.writers.staging.korean.sentence import Sentence
from fabula.writers.staging.korean.word_lists import (
    MISSING,
    BODY,
    NEXT_MISSING,
    NOT_ONE,
    ONLY_MEANT,
    SET_ASIDE,
    SPOTS,
    TAKEN_FOR,
)
from fabula.writers.tale.grounding.korean_words import OBJECT, SUBJECT
from fabula.writers.tale.grounding.slots import words


_COMING = words("오 나타나 돌아오 나오 찾아오 들어오 보이 계시")
_NOBODY = ("아무", "누구", "하나", "마리", "명", "사람")


def _denied(clause: Clause) -> Iterator[Phrase]:
    """Yield the phrases of whom the clause says that they are not there, or did not come."""
    if clause.verb != "없" and not (clause.verb in _COMING and clause.denied):
        return
    yield from (one for one in clause.phrases if one.josa in ("도", "조차", "마저"))
    subject, topic = clause.of("subject"), clause.of("topic")
    nobody = any(one.josa == "도" and one.noun in _NOBODY for one in clause.phrases)
    yield from (one for one in (subject, None if subject and not nobody else topic) if one is not None)


def _is_only_owner(here: Sentence, at: int) -> bool:
    """Return whether somebody is named only for what is theirs: 용의 동굴, 선생님의 칭찬."""
    if here.words[at].bare_josa != "의" or here.words[at].can("character") is None:
        return False
    start = here.starts[at]
    after = next((one for one in here.phrases if one.start > start), None)
    return after is not None and after.noun not in BODY and not SPOTS.match(after.noun)


def is_absent(here: Sentence, at: int) -> bool:
    """Return whether what the word at `at` names is not there."""
    rest, josa = here.after(at, 3), here.josa(at)
    if any(one.start <= here.starts[at] < one.end for clause in here.clauses for one in _denied(clause)):
        return True
    if josa.endswith("라는") and re.match(r"(?:말|소리|이야기|소문|글)", rest):
        return True  # 곶감이라는 말에
    if _is_only_owner(here, at):
        return True
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
