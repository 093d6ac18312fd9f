"""What is in whose hands in a Korean text: held, given, worn."""

from __future__ import annotations

import re

from fabula.lexicon.load import lexicon
from fabula.writers.staging.korean.beings import being_at
from fabula.writers.staging.korean.telling import Telling
from fabula.writers.staging.korean.word_lists import GIVES, HOLDS, WEARS
from fabula.writers.staging.said import Being
from fabula.writers.tale.grounding.korean_words import OBJECT
from fabula.writers.tale.grounding.slots import IdeaThing


def take_in_hand(telling: Telling, at: int, thing: IdeaThing) -> None:
    """Give the thing named at `at` to whoever holds, gets or wears it, if anybody does."""
    here = telling.here
    rest, josa = here.after(at, 4), here.josa(at)
    clause = re.split(r"[,.!?]", rest)[0]
    if josa in OBJECT or (not josa and HOLDS.match(clause)):
        receiver = _receiver(telling)
        if GIVES.search(rest) and receiver is not None:
            receiver.holds = receiver.holds or thing.noun
        elif HOLDS.search(clause) or (_is_worn(thing) and WEARS.match(clause)):
            for being in _holders(telling, at):
                being.holds = being.holds or thing.noun
    elif josa in ("이", "가") and "들려" in rest and telling.topic is not None and not here.is_last(at):
        telling.topic.holds = telling.topic.holds or thing.noun


def _is_worn(thing: IdeaThing) -> bool:
    entry = lexicon().things.get(thing.kind)
    return entry is not None and "clothing" in entry.tags


def _holders(telling: Telling, at: int) -> list[Being]:
    """Return who does what is done with a thing: the subject before it, else whom it describes."""
    here = telling.here
    if here.subjects:
        return here.subjects if here.together else here.subjects[-1:]
    for later in range(at + 1, len(here.words)):
        if here.words[later].can("character"):
            being = being_at(telling, later)
            return [being] if being is not None else []
    return [telling.topic] if telling.topic is not None else []


def _receiver(telling: Telling) -> Being | None:
    """Return who gets what is given: 여우에게, 아이 손에."""
    here = telling.here
    for at, word in enumerate(here.words):
        if word.text in ("나에게", "나한테", "내게"):
            return next((one for one in telling.said.beings if one.one.noun == "나"), None)
        in_hand = not word.josa and here.text_at(at + 1).startswith(("손에", "품에"))
        if word.can("character") and (in_hand or word.bare_josa in ("에게", "한테", "께")):
            return being_at(telling, at)
    return None
