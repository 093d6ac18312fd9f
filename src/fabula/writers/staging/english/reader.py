"""Reads an English text from its first word to its last for what a picture of it must show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from fabula.languages.english_verbs import base
from fabula.writers.staging.english.absence import is_absent
from fabula.writers.staging.english.beings import being_of, is_also, is_only_owner, names_apposed
from fabula.writers.staging.english.grasp import read_hands
from fabula.writers.staging.english.hands import give_to, hold_it, is_receiver
from fabula.writers.staging.english.passage import Passage, noun_of
from fabula.writers.staging.english.scenery import take_compound_place, take_room, take_scenery
from fabula.writers.staging.english.telling import Clause, Telling
from fabula.writers.staging.english.word_lists import BODY, FORMS_OF_BE, GIVING, MEASURES, PRONOUNS
from fabula.writers.staging.said import Being, Said
from fabula.writers.staging.words import feelings_at, pose_of
from fabula.writers.tale.grounding.english_items import Item, Phrase

_OWNERS = {"his": "he", "her": "she", "their": "they", "its": "it"}


def read_english(text: str, names: Mapping[str, str] | None = None) -> Said:
    """Return what the English `text` says is to be seen; `names` are known already, each with what it is."""
    telling = Telling(Passage(text), names or {}, names_apposed(text))
    passage, at = telling.passage, 0
    while at < len(passage.items):
        phrase = passage.phrases.get(at)
        if phrase is None:
            _read_word(telling, at)
            at += 1
            continue
        measured = passage.phrases.get(phrase.last + 2)
        of = passage.low(phrase.last + 1) == "of" and phrase.head.low in MEASURES
        if measured is not None and of:
            phrase = replace(measured, before=phrase.before)  # a heap of blue stones: stones
        _read_phrase(telling, phrase)
        at = phrase.last + 1
    read_hands(telling)
    _read_feelings(telling)
    return telling.said


# --- words


def _read_word(telling: Telling, at: int) -> None:
    item, clause = telling.passage.items[at], telling.clause
    ends = item.tag == "STOP" and item.text in ".;:!?"
    if ends or (item.tag == "REL" and item.low not in ("who", "that", "which", "whose")):
        telling.clause = Clause()
    elif item.tag == "AUX":
        _read_auxiliary(clause, item)
    elif item.tag == "STOP":
        return
    elif item.low in ("not", "never"):
        clause.denied = True
    elif item.low in ("maybe", "perhaps", "someday"):
        clause.modal = True
    elif item.tag == "PRON":
        _read_pronoun(telling, at)
    elif item.tag == "DET" and item.low in _OWNERS:
        _read_owner(telling, item)
    elif item.tag == "VERB":
        _read_verb(telling, at)


def _read_auxiliary(clause: Clause, item: Item) -> None:
    clause.denied = clause.denied or item.low.endswith("n't")
    if clause.verb == "":
        has = item.low in ("has", "have", "had")
        clause.verb = "have" if has else "be" if item.low in FORMS_OF_BE else ""


def _read_verb(telling: Telling, at: int) -> None:
    items, clause = telling.passage.items, telling.clause
    verb = base(items[at].low)
    if verb in ("can", "will"):
        return
    clause.verb = verb
    before = items[max(0, at - 2) : at]
    clause.denied = any(one.low in ("not", "never") or one.low.endswith("n't") for one in before)
    if not clause.subjects and items[at].low.endswith("ing") and telling.about:
        clause.subjects = [telling.about[-1][1]]
    pose = pose_of(" ".join(one.low for one in items[at : at + 3]), "en")
    if pose is None or clause.denied or clause.modal:
        return
    for being in clause.subjects:
        being.pose = being.pose if being.pose and pose in ("hold", "walk") else pose


def _read_pronoun(telling: Telling, at: int) -> None:
    passage, low = telling.passage, telling.passage.items[at].low
    sort = PRONOUNS.get(low)
    if sort is None:
        return
    is_subject = low in ("he", "she", "they", "it") and passage.verb_next(at + 1)
    if sort == "it" and not is_subject:
        hold_it(telling)
        return
    if sort == "it" and telling.antecedent(sort) is None and passage.weather_next(at):
        return
    who = telling.pronoun(sort)
    telling.who_at[passage.items[at].start] = who
    if is_subject:
        telling.clause = Clause(subjects=[who])
        telling.speak_of(who, at)
    elif telling.clause.verb in GIVING and (at + 1) in passage.phrases:
        give_to(telling, who, at)


def _read_owner(telling: Telling, item: Item) -> None:
    """Take in whom "his" or "their" means: "its" brings nobody."""
    if item.low != "its":
        telling.pronoun(_OWNERS[item.low])


# --- phrases


def _read_phrase(telling: Telling, phrase: Phrase) -> None:
    for item in phrase.items:
        if item.tag == "DET" and item.low in _OWNERS:
            _read_owner(telling, item)
    subject = telling.is_subject(phrase)
    does = subject or telling.is_inverted(phrase)
    if subject and not telling.joins_subject(phrase):
        telling.begin_clause(phrase)
    if is_also(telling, phrase) or is_only_owner(telling, phrase):
        return
    is_body = noun_of(phrase.head) in BODY
    if is_body or is_absent(telling, phrase):
        telling.absent_at = phrase.last
        if does and is_body:
            _speak_of_owner(telling, phrase)
        if not take_compound_place(telling, phrase):
            take_room(telling, phrase)
        return
    being = being_of(telling, phrase, subject=does)
    if being is not None:
        _read_being(telling, phrase, being, subject=does)
    else:
        take_scenery(telling, phrase, subject=does)


def _speak_of_owner(telling: Telling, phrase: Phrase) -> None:
    """Speak on of whose body it is: her stomach growled, the robot's lights went dim."""
    sort = _OWNERS.get(phrase.items[0].low, "")
    owner = (telling.antecedent(sort) or telling.said.meant.get(sort)) if sort else None
    if owner is not None:
        telling.clause = Clause(subjects=[owner])
        telling.speak_of(owner, phrase.first)


def _read_being(telling: Telling, phrase: Phrase, being: Being, *, subject: bool) -> None:
    telling.latest, telling.latest_at = being, phrase.last
    telling.who_at |= dict.fromkeys((item.start for item in phrase.items), being)
    if subject:
        telling.clause.subjects.append(being)
        telling.speak_of(being, phrase.first)
    elif telling.clause.verb in GIVING and is_receiver(telling, phrase):
        give_to(telling, being, phrase.last)
    else:
        for one in telling.clause.subjects:
            if one is not being:
                one.toward = one.toward or being
    if phrase.head.owner:
        telling.speak_of(being, phrase.first)
    for _, feeling in feelings_at(" ".join(item.low for item in phrase.items), "en"):
        being.feeling = being.feeling or feeling


# --- feelings


def _read_feelings(telling: Telling) -> None:
    """Give each feeling the text tells of to whom it speaks of there."""
    passage = telling.passage
    for start, feeling in feelings_at(passage.text, "en"):
        at = next((n for n, item in enumerate(passage.items) if item.start <= start < item.end), None)
        if at is None or _describes_noun(passage, at):
            continue
        if passage.low(at) in ("cried", "cries", "cry") and passage.beside_quotation(start):
            continue
        near = passage.items[max(0, at - 3) : at]
        denied = any(one.low in ("not", "never", "no") or one.low.endswith("n't") for one in near)
        being = _felt_by(telling, at)
        if being is not None and not denied:
            being.feeling = feeling


def _describes_noun(passage: Passage, at: int) -> bool:
    phrase = passage.phrase_around(at)
    return phrase is not None and at != phrase.last and phrase.head.tag == "NOUN"


def _felt_by(telling: Telling, at: int) -> Being | None:
    """Return who is spoken of at a word, the first of all before anybody is."""
    if not telling.about:
        return telling.said.beings[0] if telling.said.beings else None
    before = [who for since, who in telling.about if since <= at]
    return before[-1] if before else telling.about[0][1]
