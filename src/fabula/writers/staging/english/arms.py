"""Whom somebody has in their arms in an English text: she cradled the robin; a goose under his arm."""

from __future__ import annotations

from fabula.languages.english_parse import parsed
from fabula.languages.english_verbs import base
from fabula.writers.staging.english.grip import gripped_in
from fabula.writers.staging.english.roles import everybody, is_real
from fabula.writers.staging.english.telling import Telling
from fabula.writers.staging.english.word_lists import EMBRACING
from fabula.writers.staging.said import Being


def read_arms(telling: Telling) -> None:
    """Let everybody hug whom the parse says they carry."""
    words = parsed(telling.passage.text)
    borne = {at: "" for at, being in telling.who_at.items() if at in words and not being.holds}
    for who, _, at in gripped_in(telling, borne):
        _carry(who, telling.who_at[at])
    for at in borne:
        word = words[at]
        homeward = words.get(word.head)
        if word.role == "compound" and homeward is not None and homeward.low == "home":
            word = homeward  # carried the kitten home
        verb = words.get(word.head)
        if word.role != "dobj" or verb is None or base(verb.low) not in EMBRACING:
            continue
        if is_real(telling, verb):
            for who in everybody(telling, verb):
                _carry(who, telling.who_at[at])


def _carry(who: Being, other: Being) -> None:
    if who is not other and other.toward is not who:
        who.pose, who.toward = "hug", other
