"""Reads a Korean text sentence by sentence for what a picture of it must show."""

from __future__ import annotations

import re
from collections.abc import Mapping

from fabula.languages.korean import Korean
from fabula.writers.staging.korean.absence import is_absent
from fabula.writers.staging.korean.beings import being_at, describes_next
from fabula.writers.staging.korean.scenery import take_scenery
from fabula.writers.staging.korean.sentence import Sentence
from fabula.writers.staging.korean.telling import Telling
from fabula.writers.staging.korean.word_lists import BODY, HE, I_DO, IDIOMS, ME, THEY
from fabula.writers.staging.said import Being, Said
from fabula.writers.staging.words import feelings_at, pose_of
from fabula.writers.tale.grounding.korean_words import PAIRED, SUBJECT
from fabula.writers.tale.grounding.slots import IdeaCharacter

_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
_MILD = (None, "happy", "lonely", "thoughtful")
"""Feelings that a plainer one in the same sentence outweighs."""


def read_korean(text: str, names: Mapping[str, str] | None = None) -> Said:
    """Return what the Korean `text` says is to be seen; `names` are known already, each with what it is."""
    telling = Telling(names or {})
    for sentence in Korean().sentences(_without_speech(text)):
        if re.search(r"[가-힣]", sentence):
            _read_sentence(telling, Sentence(sentence))
    telling.said.place = telling.said.place or telling.passed
    return telling.said


def _without_speech(text: str) -> str:
    """Return the text without quotations and sayings, which show nothing, unless it holds no more."""
    bare = IDIOMS.sub("", _QUOTED.sub(" ", text))
    bare = re.sub(r"(입|부리|주둥이)에 문 (?=\S)", r"\1에 물고 있는 ", bare)
    return bare if re.search(r"[가-힣]{2}", bare) else text


def _read_sentence(telling: Telling, here: Sentence) -> None:
    telling.here = here
    _read_pronouns(telling)
    for at in range(len(here.words)):
        _read_word(telling, at)
    nobody_yet = not here.subjects and telling.topic is None and not telling.said.meant
    if nobody_yet and re.search(r"[다요지네]\W*$", here.text):
        telling.go_on_about("…")
    spans = _spans(here)
    _read_feelings(telling, spans)
    _read_poses(telling, spans)


def _read_pronouns(telling: Telling) -> None:
    text = telling.here.text
    if ME.search(text):
        me = telling.said.add(IdeaCharacter(noun="나", kind="child", category="person", age="child"))
        if I_DO.search(text):
            telling.make_subject(me)
    if THEY.search(text) and len(telling.said.beings) < 2:
        telling.go_on_about("…s")
    elif HE.search(text):
        telling.go_on_about("…")


def _read_word(telling: Telling, at: int) -> None:
    here = telling.here
    word = here.words[at]
    if word.kind in ("stop", "number", "adnominal") or (word.noun or word.text) in BODY:
        return
    if describes_next(telling, at) or is_absent(here, at):
        return
    being = being_at(telling, at)
    if being is None:
        take_scenery(telling, at)
        return
    together = here.josa(at) in PAIRED and here.last_josa(at) in SUBJECT
    if together or here.josa(at) in SUBJECT or here.is_last(at) or here.is_alone(at):
        here.together = here.together or together
        telling.make_subject(being)


# --- what is felt and done


def _read_feelings(telling: Telling, spans: list[tuple[int, Being]]) -> None:
    """Give each feeling to whom the sentence speaks of there, to all who do the same together."""
    here = telling.here
    for start, feeling in feelings_at(here.text, "ko"):
        if re.match(r"\S*(?:지 않|지 못|지는 않)", here.text[start:]):
            continue
        for being in here.subjects if here.together else [_about(telling, spans, start)]:
            if being is not None and (being.feeling in _MILD or feeling == "crying"):
                being.feeling = feeling


def _read_poses(telling: Telling, spans: list[tuple[int, Being]]) -> None:
    for clause in re.finditer(r"[^,.!?]+", telling.here.text):
        pose = pose_of(clause.group(), "ko")
        being = _about(telling, spans, clause.end() - 1)
        if pose and being is not None:
            being.pose = being.pose or pose


def _spans(here: Sentence) -> list[tuple[int, Being]]:
    """Return where in the sentence each subject is named, in order."""
    named = ((one.one.name or one.one.noun, one) for one in here.subjects)
    found = [(max(0, here.text.find(noun.split()[-1])), one) for noun, one in named]
    return sorted(found, key=lambda pair: pair[0])


def _about(telling: Telling, spans: list[tuple[int, Being]], start: int) -> Being | None:
    """Return who is spoken of at a character of the sentence."""
    before = [being for at, being in spans if at <= start]
    if before:
        return before[-1]
    return spans[0][1] if spans else telling.topic
