"""Reads an English text from its first word to its last for what a picture of it must show."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from fabula.languages.english_verbs import base
from fabula.writers.staging.english.absence import is_absent
from fabula.writers.staging.english.arms import read_arms
from fabula.writers.staging.english.beings import being_of, is_also, is_only_owner, names_apposed
from fabula.writers.staging.english.felt import read_feelings
from fabula.writers.staging.english.grasp import read_hands
from fabula.writers.staging.english.hands import give_to, hold_it, is_receiver
from fabula.writers.staging.english.looks import take_colours, take_looks
from fabula.writers.staging.english.passage import Passage, noun_of
from fabula.writers.staging.english.scenery import note_deeds, take_compound_place, take_room, take_scenery
from fabula.writers.staging.english.signs import feelings_of
from fabula.writers.staging.english.telling import Clause, Telling
from fabula.writers.staging.english.word_lists import (
    BODY,
    FAINT_PLACES,
    FORMS_OF_BE,
    GIVING,
    MEASURES,
    OWNERS,
    PRONOUNS,
)
from fabula.writers.staging.said import Being, Said
from fabula.writers.staging.words import face_of, pose_of
from fabula.writers.tale.grounding.english_items import Item, Phrase, can_be


def read_english(
    text: str, names: Mapping[str, str] | None = None, sorts: frozenset[str] = frozenset()
) -> Said:
    """Return what the English `text` says is to be seen; `names` are known already, each with what it is.

    `sorts` are the pronouns that somebody of the text before is surely called by.
    """
    telling = Telling(Passage(text), names or {}, names_apposed(text), sorts)
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
    _read_addressed(telling)
    read_hands(telling)
    read_arms(telling)
    take_colours(telling)
    read_feelings(telling)
    note_deeds(telling)
    _place_faintly(telling.said)
    return telling.said


def _place_faintly(said: Said) -> None:
    """Let a tree or a bed be where it is only when nothing told before says another place."""
    if said.place is not None and said.place.noun in FAINT_PLACES:
        said.place, said.seems = None, said.place


_ADDRESSED = re.compile(r"^[“\"‘]([A-Z][a-z]+)[,!]|, (?:my |dear |little )*([A-Z][a-z]+)[.!?,][”\"’]?$")
"""Who is spoken to by name: “Hansel, put out your finger.”"""


def _read_addressed(telling: Telling) -> None:
    """Take in whom somebody speaks to by name."""
    describer = telling.passage.describer
    for _, quote in telling.passage.quotes:
        for found in _ADDRESSED.findall(quote):
            name = found[0] or found[1]
            if name.casefold() in telling.names or describer.name_gender(name):
                known = next((one for one in telling.said.beings if one.is_called(name)), None)
                if known is None:
                    telling.said.add(describer.child(name))


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
    elif item.tag == "DET" and item.low in OWNERS:
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
    if any(base(one.low) == "stop" for one in before):
        return  # stopped crying
    if not (clause.denied or clause.modal):
        # a verb and what follows it: “shut one eye”, “stuck out her tongue”
        face = face_of(" ".join(one.low for one in items[at : at + 4]), "en")
        for being in clause.subjects:
            being.face = being.face or face
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
    is_object = low in ("him", "her") and passage.items[at].role == "dobj"
    who = telling.pronoun(sort, other_than=telling.clause.subjects if is_object else ())
    telling.who_at[passage.items[at].start] = who
    if sort in ("he", "she") and who in telling.said.beings:
        telling.called[id(who)] = sort
    if is_subject:
        telling.clause = Clause(subjects=[who])
        telling.speak_of(who, at)
    elif telling.clause.verb in GIVING and (at + 1) in passage.phrases:
        give_to(telling, who, at)


def _read_owner(telling: Telling, item: Item) -> None:
    """Take in whom "his" or "their" means: "its" brings nobody."""
    if item.low != "its":
        telling.pronoun(OWNERS[item.low])


# --- phrases


def _read_phrase(telling: Telling, phrase: Phrase) -> None:
    for item in phrase.items:
        if item.tag == "DET" and item.low in OWNERS:
            _read_owner(telling, item)
    subject = telling.is_subject(phrase)
    does = subject or telling.is_inverted(phrase)
    if subject and not telling.joins_subject(phrase):
        telling.begin_clause(phrase)
    if is_also(telling, phrase) or is_only_owner(telling, phrase):
        return
    is_body = noun_of(phrase.head) in BODY and not _is_named(phrase)
    if is_body and (
        can_be(phrase.head, "thing") or noun_of(phrase.head) == "trunk"
    ):  # his chest, but a chest of gold
        is_body = any(item.low in OWNERS or item.owner for item in phrase.items)
    if is_body or is_absent(telling, phrase):
        telling.absent_at = phrase.last
        if is_body:
            take_looks(telling, phrase)
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


def _is_named(phrase: Phrase) -> bool:
    """Return whether a part of the body is somebody's name: Blue Beard."""
    said = [item for item in phrase.items if item.tag != "DET"]
    return len(said) > 1 and phrase.first == 0 and all(item.text[:1].isupper() for item in said)


def _speak_of_owner(telling: Telling, phrase: Phrase) -> None:
    """Speak on of whose body it is: her stomach growled, the robot's lights went dim."""
    sort = OWNERS.get(phrase.items[0].low, "")
    owner = (telling.antecedent(sort) or telling.said.meant.get(sort)) if sort else None
    if owner is not None:
        telling.clause = Clause(subjects=[owner])
        telling.speak_of(owner, phrase.first)


def _read_being(telling: Telling, phrase: Phrase, being: Being, *, subject: bool) -> None:
    telling.latest, telling.latest_at = being, phrase.last
    for item in phrase.items:
        inner = (item.start + found.start() for found in re.finditer(r"[^\W_]+", item.text))
        telling.who_at |= dict.fromkeys(inner, being)
    if subject:
        telling.clause.subjects.append(being)
        telling.speak_of(being, phrase.first)
    elif telling.clause.verb in GIVING and is_receiver(telling, phrase):
        give_to(telling, being, phrase.last)
    else:
        for one in telling.clause.subjects:
            if one is not being:
                one.toward = one.toward or being
    if phrase.head.owner and not telling.clause.subjects:
        telling.speak_of(being, phrase.first)
    for feeling in feelings_of(item.low for item in phrase.items):
        being.feeling = being.feeling or feeling
