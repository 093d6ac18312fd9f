"""What a noun can mean: the lexicon's entries under it, in either sense."""

from __future__ import annotations

from functools import lru_cache

from fabula.core.words import LanguageCode
from fabula.lexicon.load import lexicon
from fabula.writers.tale.grounding.slots import WordIndex, word_index
from fabula.writers.tale.grounding.spelling import singulars


def index(code: LanguageCode) -> WordIndex:
    """Return every word of the lexicon in a language, and what it may mean."""
    return word_index(lexicon(), code)


@lru_cache(maxsize=4096)
def kinds_of(noun: str, code: LanguageCode) -> frozenset[str]:
    """Return the keys of all that `noun` can mean; of “black cat” what a cat is."""
    known = index(code)
    low = noun.casefold()
    for tried in (low, *singulars(low), low.rpartition(" ")[2]):
        senses = known.senses(tried)
        if senses:
            return frozenset(sense.key for sense in senses)
    return frozenset()
