"""Reads a Korean text sentence by sentence for what a picture of it must show."""

from __future__ import annotations

import re
from collections.abc import Mapping

from fabula.languages.korean import Korean
from fabula.languages.korean_parse import Clause
from fabula.writers.staging.korean.absence import is_absent
from fabula.writers.staging.korean.beings import being_at, describes_next
from fabula.writers.staging.korean.doers import doers
from fabula.writers.staging.korean.gestures import MAYBE, OVERCOME, gestures
from fabula.writers.staging.korean.hands import fill_hands
from fabula.writers.staging.korean.scenery import take_scenery
from fabula.writers.staging.korean.sentence import Sentence
from fabula.writers.staging.korean.telling import Telling
from fabula.writers.staging.korean.word_lists import BODY, BOTH, CRIED_OUT, I_DO, IDIOMS, ME, PRONOUNS, THEY
from fabula.writers.staging.said import Being, Said
from fabula.writers.staging.words import face_of, feelings_at, pose_of
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
    doing: list[Being] = []
    for sentence in Korean().sentences(_without_speech(text)):
        if re.search(r"[가-힣]", sentence):
            _read_sentence(telling, Sentence(sentence))
            doing += [*telling.here.subjects[:1], *([telling.topic] if telling.topic else [])][:1]
    _hear(text, doing)
    telling.said.place = telling.said.place or telling.passed
    telling.said.topic = telling.topic if telling.topic in telling.said.beings else None
    return telling.said


def _without_speech(text: str) -> str:
    """Return the text without quotations and sayings, which show nothing, unless it holds no more."""
    bare = IDIOMS.sub("", _QUOTED.sub(" ", text))
    bare = re.sub(r"(입|부리|주둥이)에 문 (?=\S)", r"\1에 물고 있는 ", bare)
    return bare if re.search(r"[가-힣]{2}", bare) else text


def _hear(text: str, doing: list[Being]) -> None:
    """Let who speaks feel what they cry out, unless it is told how they feel: “아이고, 배고파라.”"""
    for quote in _QUOTED.finditer(text):
        felt = next((look for look, said in CRIED_OUT.items() if said.search(quote.group())), None)
        denied = re.search(r"(?<![가-힣])안 |지 않|지 마", quote.group())
        if felt is None or denied or not doing:
            continue
        behind = re.search(r"[가-힣]", text[quote.end() :]) is not None
        speaker = doing[0] if behind else doing[-1]
        speaker.feeling = speaker.feeling or felt


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
        after = here.clauses[at + 1] if at + 1 < len(here.clauses) else None
        if clause.ending == "as noun" and after is not None and after.verb in OVERCOME:
            continue  # 무서움도 잊고
        of_other = clause.ending == "of" and clause.verb in _OF_OTHERS
        of_thing = clause.head is not None and (of_other or not here.beings_in(clause.head))
        shown = sorted(gestures(clause, of_thing=of_thing), key=lambda one: -one[1])
        named = [feeling for start, feeling in feelings_at(here.text, "ko") if _tells(here, at, start)]
        sure = [feeling for feeling, strength in shown if strength > MAYBE] + named
        plain = [feeling for feeling, strength in shown if strength > MAYBE]
        found = plain or sure or [feeling for feeling, _ in shown]
        for feeling in found[:1] if shown and shown[0][1] > 1 else found:
            for being in doers(telling, at):
                plainer = feeling == "crying" or (feeling == "joyful" and being.feeling in _OF_BODY)
                asleep = feeling == "sleepy" and (clause.verb == "잠들" or clause.noun_of("subject") == "잠")
                plainer = plainer or asleep
                if being.feeling in _MILD or plainer or being in telling.unsure:
                    being.feeling = feeling
                    telling.unsure.discard(being)
                    if clause.link in _BUT or not sure:
                        telling.unsure.add(being)


_IS_OVER = re.compile(
    r"\S*[도을를은이가] (?:\S+ )?"
    r"(?:잊|떨치|떨쳐|이겨|이기|사라|없|가시|가셨|풀리|풀렸|그치|그쳤|멈추|멈췄|멎|달아났)"
)
"""Behind a feeling: it is no more. 화가 풀렸다."""
_OF_OTHERS = words("무섭 무시무시하 놀랍 신기하 지루하 재미있 즐겁 사랑스럽")
"""Before somebody, what others feel at the sight of them."""
_WHERE_IT_SHOWS = BODY | words(
    "마음 기분 표정 모습 얼굴 눈길 목소리 나머지 소리 채 기색 빛 얼굴빛 걸음 아이 말투 눈치 투"
)

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
    if _IS_OVER.match(here.text[start:]):
        return False
    clause, head = here.clauses[at], here.clauses[at].head
    if clause.ending == "of" and head is not None and start >= clause.opens:
        somebody = bool(here.beings_in(head))
        if (somebody and clause.verb in _OF_OTHERS) or not (somebody or head.noun in _WHERE_IT_SHOWS):
            return False  # 무서운 호랑이, 슬픈 노래
    later = (n for n, clause in enumerate(here.clauses) if start < clause.end)
    return next(later, len(here.clauses) - 1) == at


def _read_poses(telling: Telling) -> None:
    here, begin = telling.here, 0
    for at, clause in enumerate(here.clauses):
        said = "" if clause.denied else here.text[begin : clause.end]
        pose, face = pose_of(said, "ko"), face_of(said, "ko")
        begin = clause.end
        for being in doers(telling, at) if pose or face else ():
            being.pose, being.face = being.pose or pose, being.face or face
