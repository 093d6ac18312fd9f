"""What an English text names and does not show: denied, wished for, remembered, only compared."""

from __future__ import annotations

from fabula.writers.staging.english.looks import colour_in
from fabula.writers.staging.english.passage import preposition
from fabula.writers.staging.english.telling import Telling
from fabula.writers.staging.english.word_lists import (
    FASTEN,
    ONLY_MEANT,
    PICTURED,
    PRESENT,
    SOUGHT,
    TOLD_OF,
    WHERE,
)
from fabula.writers.tale.grounding.english_items import Phrase, can_be

_GONE = frozenset(["gone", "missing", "nowhere"])


def is_absent(telling: Telling, phrase: Phrase) -> bool:
    """Return whether what a phrase names is not there."""
    first = phrase.items[0].low
    if _is_missing(telling, phrase) or _is_owner_of_nothing(telling, phrase):
        return True
    if first in ("no", "any", "nothing"):
        return first != "any" or telling.clause.denied
    if _is_compared(telling, phrase) or (preposition(phrase) == "of" and telling.clause.verb in TOLD_OF):
        return True
    if preposition(phrase) == "for":
        return telling.clause.verb in SOUGHT
    return _is_only_meant(telling, phrase)


def _is_missing(telling: Telling, phrase: Phrase) -> bool:
    """Return whether somebody would be there, or is said to be away: Mother wasn't home."""
    passage = telling.passage
    if telling.clause.modal and telling.is_subject(phrase):
        return True
    apposed = preposition(phrase) == "," and phrase.first - telling.absent_at == 2
    if apposed and phrase.items[0].tag == "DET" and not passage.verb_next(phrase.last + 1):
        return True  # without Bruno, her old dog
    away = passage.low(phrase.last + 1) in ("wasn't", "isn't", "weren't")
    if passage.low(phrase.last + 1) in ("was", "were", "is", "are") and passage.low(phrase.last + 2) in _GONE:
        return True
    if away and passage.low(phrase.last + 2) in PRESENT:
        return True
    return preposition(phrase) == "even" and passage.low(phrase.first - 2) == "not"


def _is_owner_of_nothing(telling: Telling, phrase: Phrase) -> bool:
    """Return whether somebody is named only for where they live or work: to the baker's."""
    after = telling.passage.item(phrase.last + 1)
    return phrase.head.owner and after is not None and after.tag == "STOP"


def _is_compared(telling: Telling, phrase: Phrase) -> bool:
    """Return whether something is only like it, more than it, about it or without it."""
    before = preposition(phrase)
    likened = before == "as" and not telling.passage.verb_next(phrase.last + 1)
    if before == "than" and telling.passage.verb_next(phrase.last + 1):
        return False  # no sooner had she come than a crow flew out
    if before == "about" and telling.clause.verb in FASTEN | {"run", "dance", "fly", "hang", "stand", "put"}:
        return False  # wound the scarf about the lamb
    return likened or before in ("without", "than", "like", "about")


def _is_only_meant(telling: Telling, phrase: Phrase) -> bool:
    """Return whether the verb says that it is wanted, pictured, denied, or that another came instead."""
    passage, clause, before = telling.passage, telling.clause, phrase.before
    is_subject = telling.is_subject(phrase)
    if clause.verb in ONLY_MEANT and not is_subject and preposition(phrase) not in WHERE:
        return True
    coloured = colour_in(passage.low(phrase.last + 1)) != ""  # painted the boat green
    if not coloured and clause.verb in PICTURED and before is not None and before.tag in ("VERB", "CONJ"):
        return can_be(phrase.head, "character") or clause.verb == "paint"
    instead_of = passage.low(phrase.first - 2) == "instead" and passage.low(phrase.first - 1) == "of"
    if preposition(phrase) == "instead" or instead_of:
        return True
    denied = clause.denied and not is_subject and clause.verb != "leave"
    return denied and before is not None and before.tag in ("VERB", "AUX", "DET")
