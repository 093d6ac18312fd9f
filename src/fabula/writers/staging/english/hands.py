"""What is in whose hands in an English text: held, given, sipped from, worn."""

from __future__ import annotations

from fabula.lexicon.load import lexicon
from fabula.writers.staging.english.beings import being_of
from fabula.writers.staging.english.passage import Passage, meaning, noun_of, preposition, singular
from fabula.writers.staging.english.telling import Telling
from fabula.writers.staging.english.word_lists import (
    GIVING,
    GRIPS,
    HOLDING,
    HOLDING_BY,
    NOT_HELD,
    PRONOUNS,
)
from fabula.writers.staging.said import Being
from fabula.writers.tale.grounding.english_items import Phrase
from fabula.writers.tale.grounding.slots import IdeaThing


def take_in_hand(telling: Telling, phrase: Phrase, thing: IdeaThing) -> None:
    """Give a thing just named to whoever holds or wears it, if anybody does."""
    clause = telling.clause
    if noun_of(phrase.head) in NOT_HELD or clause.denied or clause.modal:
        return
    before = preposition(phrase)
    if before in ("in", "wearing") and telling.latest is not None and _is_worn(thing):
        telling.latest.wears = telling.latest.wears or thing.noun
        return
    gripped = _is_gripped(telling.passage, phrase)
    if clause.verb in ("blow", "play") and before == "on" and not gripped:
        for being in clause.subjects:
            being.holds = thing.noun
        return
    if clause.verb == "wear":
        for being in clause.subjects:
            being.wears = being.wears or thing.noun
        return
    for being in _spoken_of(telling) if gripped else _holders(telling, phrase):
        being.holds = being.holds or thing.noun


def hold_it(telling: Telling) -> None:
    """Give what "it" means to whoever holds it."""
    if telling.clause.verb in HOLDING:
        things = telling.said.things
        for being in telling.clause.subjects:
            being.holds = being.holds or (things[-1].noun if things else "it")


def give_to(telling: Telling, being: Being, at: int) -> None:
    """Give `being`, named at `at`, what is given: the thing that follows, else what the giver holds."""
    given = telling.passage.phrases.get(at + 1)
    if given is not None:
        being.holds = singular(noun_of(given.head))
        telling.given[being.holds] = being
        return
    for giver in telling.clause.subjects:
        giver.let_go = True
        if giver.holds:
            being.holds, giver.holds = giver.holds, ""
            telling.given[being.holds] = being


def is_receiver(telling: Telling, phrase: Phrase) -> bool:
    """Return whether something is given to whom the phrase names."""
    before = phrase.before
    if preposition(phrase) in ("to", "over"):
        return True
    return before is not None and before.tag == "VERB" and (phrase.last + 1) in telling.passage.phrases


def _is_worn(thing: IdeaThing) -> bool:
    entry = lexicon().things.get(thing.kind)
    return entry is not None and "clothing" in entry.tags


def _is_gripped(passage: Passage, phrase: Phrase) -> bool:
    """Return whether it is said to be in a hand, under an arm, in a beak."""
    at = phrase.last + 1
    if passage.low(at) == "of":
        after = passage.phrases.get(at + 1)
        at = after.last + 1 if after is not None else at
    said = [item.low for item in passage.items[at : at + 4]]
    if len(said) < 2 or said[0] not in ("in", "under", "between", "over"):
        return False
    return any(word in GRIPS for word in said[1:]) and "," not in said[1:3]


def _spoken_of(telling: Telling) -> list[Being]:
    if telling.about:
        return [telling.about[-1][1]]
    return [telling.latest] if telling.latest is not None else []


def _holders(telling: Telling, phrase: Phrase) -> list[Being]:
    """Return who has what the phrase names in their hands, by the verb and the preposition."""
    clause, before = telling.clause, preposition(phrase)
    if clause.verb in HOLDING_BY.get(before, ()):
        return clause.subjects
    if before == "with":
        return _with_it(telling, phrase)
    is_object = _is_object(telling, phrase)
    if (clause.verb in HOLDING and is_object) or (clause.verb == "have" and phrase.before is not None):
        return clause.subjects
    if clause.verb in GIVING and is_object:
        receiver = _receiver(telling, phrase)
        if receiver is not None:
            telling.given[singular(noun_of(phrase.head))] = receiver
        return [receiver] if receiver is not None else clause.subjects
    return []


def _with_it(telling: Telling, phrase: Phrase) -> list[Being]:
    """Return who is there with the thing: a bear with a drum."""
    if telling.latest is not None and telling.latest_at == phrase.first - 2:
        return [telling.latest]
    ahead = telling.passage.phrase_ending(phrase.first - 2)
    if ahead is not None and meaning(ahead.head, "thing") is not None and ahead.head.role in ("dobj", "conj"):
        return []  # a hat with a feather in it
    if telling.about and ahead is not None:
        return [telling.about[-1][1]]
    return telling.clause.subjects[:1] if telling.clause.verb else []


def _is_object(telling: Telling, phrase: Phrase) -> bool:
    """Return whether something is done to what the phrase names."""
    before = phrase.before
    if before is None:
        return False
    if before.tag in ("VERB", "CONJ", "ADV", "DET", "PRON") or before.owner:
        return True
    further = telling.passage.item(phrase.first - 2)
    particle = further is not None and further.tag == "VERB" and before.low in ("in", "off", "away")
    offered = telling.clause.verb in GIVING | {"offer", "bring", "show"} and before.tag in ("NOUN", "WORD")
    return particle or offered or before.low in ("up", "out", "over", "down", ",", "on")


def _receiver(telling: Telling, phrase: Phrase) -> Being | None:
    """Return who gets what is given: gave the owl a lantern, gave it to the owl."""
    passage, at = telling.passage, phrase.last + 1
    if passage.low(at) == "over" and passage.item(at + 1) is not None:
        at += 1
    after = passage.phrases.get(at + 1)
    if passage.low(at) == "to" and after is not None:
        return being_of(telling, after, subject=False)
    before = passage.item(phrase.first - 1)
    if before is not None and before.tag in ("PRON", "DET") and before.low in ("him", "her", "them", "it"):
        sort = PRONOUNS[before.low]
        giver = telling.clause.subjects[0] if telling.clause.subjects else None
        others = [one for one in telling.said.beings if one is not giver and one.one.gender in (None, sort)]
        return others[-1] if others else telling.from_before(sort)
    owner = passage.phrase_ending(phrase.first - 1)
    return being_of(telling, owner, subject=False) if owner is not None else None
