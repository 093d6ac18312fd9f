"""Whose the feelings are that an English text shows, and which of them are so at all."""

from __future__ import annotations

from fabula.writers.staging.english.passage import Passage
from fabula.writers.staging.english.sign_words import FACES
from fabula.writers.staging.english.signs import signs_in, spoken_in
from fabula.writers.staging.english.telling import Telling
from fabula.writers.staging.english.word_lists import OWNERS
from fabula.writers.staging.said import Being
from fabula.writers.tale.grounding.spelling import singulars

_UNSTOPPED = frozenset(["stop", "stops", "stopped", "help", "keep", "hide", "resist"])
"""Could not stop yawning: she yawned; who stopped crying cries no more."""


def read_feelings(telling: Telling) -> None:
    """Give each feeling the text shows to whom it speaks of there; a surer sign goes before a weak one."""
    passage = telling.passage
    _read_quotations(telling)
    sure: set[int] = set()
    for at, feeling, weak, named in signs_in(passage.items, passage.text):
        item = passage.items[at]
        if (named and _describes_noun(passage, at)) or _is_denied(passage, at):
            continue
        if item.low in ("cried", "cries", "cry") and passage.beside_quotation(item.start):
            continue
        being = _owner_at(telling, at) or _felt_by(telling, at)
        if being is not None and not (weak and (being.feeling or id(being) in sure)):
            being.feeling = feeling
            sure |= set() if weak else {id(being)}


def _read_quotations(telling: Telling) -> None:
    """Give what words said aloud show to who says them."""
    for start, quote in telling.passage.quotes:
        feeling, speaker = spoken_in(quote), _speaker(telling, start)
        if feeling is not None and speaker is not None:
            speaker.feeling = feeling


def _speaker(telling: Telling, start: int) -> Being | None:
    """Return who says what was quoted at a character: before it, behind a comma, or else after it."""
    passage = telling.passage
    since = [(passage.items[at].start, who) for at, who in telling.about]
    before = [who for begun, who in since if begun < start]
    after = [who for begun, who in since if start < begun < start + 40]
    told = passage.text[:start].rstrip().endswith((",", ":"))
    if before and (told or not after):
        return before[-1]
    return after[0] if after else None


def _owner_at(telling: Telling, at: int) -> Being | None:
    """Return whose the noun at `at` is, by his, her or their before it: wet with her tears."""
    phrase = telling.passage.phrase_around(at)
    sort = OWNERS.get(phrase.items[0].low, "") if phrase is not None else ""
    return (telling.antecedent(sort) or telling.said.meant.get(sort)) if sort and not telling.about else None


def _is_denied(passage: Passage, at: int) -> bool:
    """Return whether it is not so: was not sad; what could not be stopped was."""
    near = [item.low for item in passage.items[max(0, at - 3) : at]]
    denied = any(low in ("not", "never", "no", "without") or low.endswith(("n't", "n’t")) for low in near)
    if any(low in _UNSTOPPED for low in near):
        return not denied
    return denied


def _describes_noun(passage: Passage, at: int) -> bool:
    phrase = passage.phrase_around(at)
    if phrase is None or at == phrase.last or phrase.head.tag != "NOUN":
        return False
    return not any(one in FACES for one in (phrase.head.low, *singulars(phrase.head.low)))


def _felt_by(telling: Telling, at: int) -> Being | None:
    """Return who is spoken of at a word, the first of all before anybody is."""
    if not telling.about:
        return telling.said.beings[0] if telling.said.beings else None
    before = [who for since, who in telling.about if since <= at]
    return before[-1] if before else telling.about[0][1]
