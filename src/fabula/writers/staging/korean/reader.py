"""Reads a Korean text sentence by sentence for what a picture of it must show."""

from __future__ import annotations

import re
from collections.abc import Mapping

from fabula.languages.korean import Korean
from fabula.languages.korean_parse import Clause
from fabula.writers.staging.korean.absence import is_absent
from fabula.writers.staging.korean.beings import being_at, describes_next
from fabula.writers.staging.korean.doers import doers
from fabula.writers.staging.korean.gestures import MAYBE, gestures
from fabula.writers.staging.korean.hands import fill_hands
from fabula.writers.staging.korean.scenery import take_scenery
from fabula.writers.staging.korean.sentence import Sentence
from fabula.writers.staging.korean.telling import Telling
from fabula.writers.staging.korean.word_lists import BOTH, I_DO, IDIOMS, ME, PRONOUNS, THEY
from fabula.writers.staging.said import Said
from fabula.writers.staging.words import feelings_at, pose_of
from fabula.writers.tale.grounding.korean_words import PAIRED, SUBJECT
from fabula.writers.tale.grounding.slots import IdeaCharacter, words

_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
_MILD = (None, "happy", "lonely", "thoughtful", "loving", "calm", "curious")
"""Feelings that a plainer one in the same sentence outweighs."""


_OF_BODY = ("tired", "hungry", "ill", "sleepy")
"""What one may feel and laugh."""
_BUT = ("지만", "으나", "나", "는데", "아도", "어도", "더라도")
"""Endings behind which comes what counts more: 무섭지만 이를 꽉 물었다."""


def read_korean(text: str, names: Mapping[str, str] | None = None) -> Said:
    """Return what the Korean `text` says is to be seen; `names` are known already, each with what it is."""
    telling = Telling(names or {})
    for sentence in Korean().sentences(_without_speech(text)):
        if re.search(r"[가-힣]", sentence):
            _read_sentence(telling, Sentence(sentence))
    telling.said.place = telling.said.place or telling.passed
    telling.said.topic = telling.topic if telling.topic in telling.said.beings else None
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
    fill_hands(telling)
    _read_feelings(telling)
    _read_waiting(telling)
    _read_poses(telling)


def _read_pronouns(telling: Telling) -> None:
    text = telling.here.text
    mine = [found for found in ME.finditer(text) if telling.here.is_i(found.start())]
    if mine:
        me = telling.said.add(IdeaCharacter(noun="나", kind="child", category="person", age="child"))
        if any(I_DO.match(found.group()) for found in mine):
            telling.make_subject(me)
        for found in mine:
            telling.here.who[found.start()] = me
    others = [one for one in telling.said.beings if one.one.noun != "나"]
    telling.group = []
    if THEY.search(text):
        telling.group = telling.said.beings[-2:] if BOTH.search(text) else list(telling.said.beings)
        if len(telling.said.beings) < 2:
            telling.go_on_about("…s")
        return
    for sort, words_for in PRONOUNS.items():
        if words_for.search(text):
            if others:
                telling.topic = telling.topic if telling.topic in others else others[-1]
            else:
                telling.go_on_about(sort)
            return


def _read_word(telling: Telling, at: int) -> None:
    here = telling.here
    word = here.words[at]
    known = word.noun in telling.names or f"{word.noun}이" in telling.names
    if word.kind in ("stop", "number", "adnominal") or (here.is_part(at) and not here.is_passed(at)):
        return
    if not known and word.kind != "name" and not here.is_noun(at):
        return
    if here.starts[at] in here.who or describes_next(telling, at) or is_absent(here, at):
        return
    being = being_at(telling, at)
    if being is None:
        take_scenery(telling, at)
        return
    here.who[here.starts[at]] = being
    together = here.josa(at) in PAIRED and here.last_josa(at) in SUBJECT
    if together or here.josa(at) in SUBJECT or here.is_last(at) or here.is_alone(at):
        here.together = here.together or together
        telling.make_subject(being)


# --- what is felt and done


def _read_feelings(telling: Telling) -> None:
    """Give each feeling to who shows it: the plainest of a sentence stays."""
    here = telling.here
    for at, clause in enumerate(here.clauses):
        of_thing = clause.head is not None and not here.beings_in(clause.head)
        shown = sorted(gestures(clause, of_thing=of_thing), key=lambda one: -one[1])
        named = [feeling for start, feeling in feelings_at(here.text, "ko") if _tells(here, at, start)]
        sure = [feeling for feeling, strength in shown if strength > MAYBE] + named
        found = sure or [feeling for feeling, _ in shown]
        for feeling in found[:1] if shown and shown[0][1] > 1 else found:
            for being in doers(telling, at):
                plainer = feeling == "crying" or (feeling == "joyful" and being.feeling in _OF_BODY)
                if being.feeling in _MILD or plainer or being in telling.unsure:
                    being.feeling = feeling
                    telling.unsure.discard(being)
                    if clause.link in _BUT or not sure:
                        telling.unsure.add(being)


_LEFT_ALONE = words("오 찾아오 나타나 남 없 안 놀 걸 부르 돌아보 대답하 돕 도와주 끼우 들어주")


def _read_waiting(telling: Telling) -> None:
    """Make lonely whom nobody comes to: who was spoken of before, else who is named next."""
    before, here = telling.topic, telling.here
    if any(one.verb in _LEFT_ALONE and _is_nobody(one) for one in here.clauses):
        telling.forsaken = before
        telling.waits = before not in telling.said.beings
    if telling.waits and here.subjects:
        telling.forsaken, telling.waits = here.subjects[0], False
    if telling.forsaken is not None and (telling.forsaken.feeling in _MILD):
        telling.forsaken.feeling = "lonely"


def _is_nobody(clause: Clause) -> bool:
    return (clause.denied or clause.verb == "없") and any(
        one.noun == "아무" and one.josa == "도" for one in clause.phrases
    )


def _tells(here: Sentence, at: int, start: int) -> bool:
    """Return whether the clause at `at` is the one in which the word at `start` stands, undenied."""
    if re.match(r"(?:\S+[이가] )?\S*지(?:는|도|를)? (?:않|못)", here.text[start:]):
        return False
    later = (n for n, clause in enumerate(here.clauses) if start < clause.end)
    return next(later, len(here.clauses) - 1) == at


def _read_poses(telling: Telling) -> None:
    here, begin = telling.here, 0
    for at, clause in enumerate(here.clauses):
        pose = None if clause.denied else pose_of(here.text[begin : clause.end], "ko")
        begin = clause.end
        for being in doers(telling, at) if pose else ():
            being.pose = being.pose or pose
