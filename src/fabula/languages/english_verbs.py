"""English verbs: their plain form, -ing form and past, by lemminflect's dictionary.

The dictionary is loaded by the first verb asked about, never with the package.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, Literal

_FIRST_WORD = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*")


@lru_cache(maxsize=1)
def _dictionary() -> Any:
    import lemminflect

    return lemminflect


def base(verb: str) -> str:
    """Return the plain form of `verb`: walks, walked and walking are walk."""
    found = _dictionary().getLemma(verb.casefold(), upos="VERB")
    return str(found[0]) if found else verb.casefold()


@lru_cache(maxsize=2048)
def is_only(word: str, part: Literal["VERB", "ADV"]) -> bool:
    """Return whether `word` can be nothing but that part of speech: breathe, secretly."""
    return set(_dictionary().getAllLemmas(word.casefold())) == {part}


@lru_cache(maxsize=8192)
def parts(word: str) -> frozenset[str]:
    """Return the parts of speech that `word` can be, by its form: NOUN, VERB, ADJ, ADV, PROPN, AUX."""
    return frozenset(_dictionary().getAllLemmas(word.casefold()))


def ing(phrase: str) -> str:
    """Return the -ing form of a phrase that begins with a plain verb: stay dry, staying dry."""
    return _turned(phrase, "VBG")


def past(phrase: str) -> str:
    """Return the past, said of one, of a phrase that begins with a plain verb: stay dry, stayed dry."""
    return _turned(phrase, "VBD")


def present(phrase: str) -> str:
    """Return what one does, of a phrase that begins with a plain verb: stay dry, stays dry."""
    return _turned(phrase, "VBZ")


def participle(verb: str) -> str:
    """Return the past participle of a plain verb: pick, picked; choose, chosen."""
    return _turned(verb, "VBN")


def _turned(phrase: str, form: str) -> str:
    found = _FIRST_WORD.match(phrase)
    if found is None:
        return phrase
    forms = _dictionary().getInflection(found.group(), tag=form)
    return f"{forms[0] if forms else found.group()}{phrase[found.end() :]}"
