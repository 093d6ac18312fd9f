"""Who does a deed of an English text, to whom it is done, and whether it is done at all, by the parse."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.languages.english_parse import Parsed, parsed, subject_of
from fabula.languages.english_verbs import base
from fabula.writers.staging.english.telling import Telling
from fabula.writers.staging.english.word_lists import INVERTS
from fabula.writers.staging.said import Being
from fabula.writers.tale.grounding.slots import words

_UNSURE = words("could would should might may can will shall not never almost nearly if unless") | {
    "n't", "n’t", "'ll", "’ll", "’d",
}  # fmt: skip
_ONLY_WISHED = words(
    """
    want wish hope try like love plan decide promise forget refuse offer need mean long beg
    go use teach learn expect pretend dream allow forbid warn
    """
)
"""What is done “to” do something that is not done yet: wanted to carry the lamp."""


def children(telling: Telling, word: Parsed) -> list[Parsed]:
    """Return the words that hang on a word."""
    return [
        one for one in parsed(telling.passage.text).values() if one.head == word.start and one is not word
    ]


def being_at(telling: Telling, word: Parsed | None) -> Being | None:
    """Return whom a word means."""
    return telling.who_at.get(word.start) if word is not None else None


def is_real(telling: Telling, verb: Parsed) -> bool:
    """Return whether what a verb says is done: not wanted, not denied, not nearly."""
    near = children(telling, verb)
    if any(one.low in _UNSURE for one in near):
        return False
    words = parsed(telling.passage.text)
    over = words[verb.head]
    for _ in range(4):  # to take the lamp and carry it
        if verb.role != "conj" or over is verb:
            break
        verb, over = over, words[over.head]
    to = any(one.low == "to" and one.role == "aux" for one in children(telling, verb))
    return not (to and verb.role in ("xcomp", "ccomp", "advcl") and base(over.low) in _ONLY_WISHED)


def verb_over(telling: Telling, word: Parsed) -> Parsed:
    """Return the verb that a word hangs on, or what hangs on nothing."""
    words = parsed(telling.passage.text)
    while word.part not in ("VERB", "AUX") and word.head != word.start:
        word = words[word.head]
    return word


def doer(telling: Telling, verb: Parsed) -> Being | None:
    """Return who does what a verb says, or whom it is about there."""
    verb = verb_over(telling, verb)
    said = subject_of(telling.passage.text, verb.start)
    if said is None and base(verb.low) in INVERTS:  # under an umbrella came the vicar
        behind = (one for one in children(telling, verb) if one.start > verb.start)
        found = next((who for one in behind if (who := being_at(telling, one)) is not None), None)
        if found is not None:
            return found
    return being_at(telling, said) or telling.spoken_of_at(verb.start)


def everybody(telling: Telling, verb: Parsed) -> Iterator[Being]:
    """Yield the subject of a verb and those joined to it."""
    who = doer(telling, verb)
    if who is None:
        return
    first = subject_of(telling.passage.text, verb_over(telling, verb).start)
    if first is not None and first.low in ("they", "both") and who.one.count == 1 and who.one.noun != "they":
        known = dict.fromkeys(id(being) for at, being in sorted(telling.who_at.items()) if at < first.start)
        yield from (being for being in telling.said.beings if id(being) in known)
        return
    yield who
    while first is not None:
        first = next((one for one in children(telling, first) if one.role == "conj"), None)
        joined = being_at(telling, first)
        if joined is not None:
            yield joined


def receiver(telling: Telling, verb: Parsed) -> Being | None:
    """Return to whom something is given."""
    for one in children(telling, verb):
        to = next(iter(children(telling, one)), None) if one.part == "ADP" else one
        if one.role == "dative" or (one.low in ("to", "toward", "towards") and one.role == "prep"):
            return being_at(telling, to)
    return None
