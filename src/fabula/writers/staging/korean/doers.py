"""Who does what a Korean clause tells: its subject, whose body it is, whom it describes, who went before."""

from __future__ import annotations

from fabula.languages.korean_parse import Clause, Phrase
from fabula.writers.staging.korean.telling import Telling
from fabula.writers.staging.korean.word_lists import BODY, HUGS
from fabula.writers.staging.said import Being

_OTHERS_TURN = ("자", "자마자", "니", "니까", "으니", "는데", "지만")
"""Endings behind which somebody else goes on."""
_TOO = ("도", "만", "조차", "마저", "들도", "부터")


def doers(telling: Telling, at: int) -> list[Being]:
    """Return who does what the clause at `at` tells, [] when nobody can be meant."""
    here = telling.here
    own = own_doers(telling, at) or _cleft(telling, at)
    if own:
        return own
    if here.clauses[at].ending == "of":
        return _later(telling, at) or _earlier(telling, at) or _topic(telling)
    earlier = _earlier(telling, at)
    if earlier:
        return earlier
    if here.clauses[at].link in _OTHERS_TURN and telling.topic is not None:
        return _topic(telling)
    return _later(telling, at) or _topic(telling)


def _cleft(telling: Telling, at: int) -> list[Being]:
    """Return who is said behind it to have done it: 바구니를 메고 온 건 곰이었다."""
    clauses = telling.here.clauses
    for n in range(at, len(clauses)):
        if clauses[n].of("subject", "topic") is not None and n < len(clauses) - 1:
            return []
        if clauses[n].link in ("거", "것"):
            told = next((one for one in clauses[n + 1 :] if one.verb == "이" and one.phrases), None)
            return telling.here.beings_in(told.phrases[-1])[-1:] if told is not None else []
    return []


def own_doers(telling: Telling, at: int) -> list[Being]:
    """Return whom the clause itself names as doing it, by its subject, its topic or the noun it describes."""
    clause = telling.here.clauses[at]
    subject = clause.of("subject")
    for phrase in filter(None, (subject, clause.of("topic"))):
        found = _named(telling, clause, phrase) or _owners(telling, clause, phrase)
        if found:
            return found
    if subject is not None:
        for phrase in clause.phrases:
            if phrase.noun in BODY and _owners(telling, clause, phrase):
                return _owners(telling, clause, phrase)  # 곰의 배에서 소리가
    held = clause.verb in HUGS and clause.of("object") is None and clause.of("where") is not None
    if clause.ending == "of" and clause.head is not None and not held:  # 품에 안은 병아리 is what is held
        found = telling.here.beings_in(clause.head)
        if found:
            return found[-1:]
    lent = telling.here.lent_to(clause) if clause.ending != "of" and subject is None else None
    if lent is not None and telling.here.beings_in(lent):
        return telling.here.beings_in(lent)[-1:]
    for phrase in reversed(clause.phrases):
        of_theirs = telling.here.thing_in(phrase) is not None  # 엄마 치맛자락만
        if (phrase.josa in _TOO and not of_theirs) or (phrase.role == "bare" and phrase.end < clause.start):
            found = _named(telling, clause, phrase)
            if found:
                return found
    return []


def _named(telling: Telling, clause: Clause, phrase: Phrase) -> list[Being]:
    """Return the beings of a phrase, and those joined to it: 오리와 거위가."""
    found = telling.here.beings_in(phrase)[-1:]
    if not found:
        return []
    at = clause.phrases.index(phrase) if phrase in clause.phrases else 0
    while at > 0 and clause.phrases[at - 1].role == "and":
        at -= 1
        found = [*telling.here.beings_in(clause.phrases[at])[-1:], *found]
    return found


def _owners(telling: Telling, clause: Clause, part: Phrase) -> list[Being]:
    """Return whose a part is: 생쥐의 입술이."""
    at = clause.phrases.index(part)
    before = clause.phrases[at - 1] if at else None
    return telling.here.beings_in(before)[-1:] if before is not None and before.role == "of" else []


def _earlier(telling: Telling, at: int) -> list[Being]:
    """Return who did what went before in the sentence."""
    clauses = telling.here.clauses
    for back in range(at - 1, -1, -1):
        before = clauses[back]
        if before.ending in ("of", "as noun"):
            continue
        topic = before.of("topic")
        if topic is not None and before.of("subject") is not None:
            found = _named(telling, before, topic)
            if found:
                return found
        found = own_doers(telling, back)
        if found:
            return found
    return []


def _later(telling: Telling, at: int) -> list[Being]:
    """Return who does what comes next in the sentence, and so did this: 울면서 소년이 왔다."""
    for later in range(at + 1, len(telling.here.clauses)):
        found = own_doers(telling, later) if telling.here.clauses[later].ending != "of" else []
        if found:
            return found
    return []


def _topic(telling: Telling) -> list[Being]:
    if len(telling.group) > 1:
        return telling.group
    return [telling.topic] if telling.topic is not None else []
