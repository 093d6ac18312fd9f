"""What a Korean text names and does not show: denied, set aside, taken for something else, longed for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.languages.korean_parse import Clause, Phrase
from fabula.writers.staging.korean.sentence import Sentence
from fabula.writers.staging.korean.word_lists import (
    AT_HAND,
    BODY,
    CALLS,
    DREAMT,
    IMAGES,
    LEAVES,
    LEFT_BEHIND,
    LIKENESSES,
    LONGED_FOR,
    MAKES_THINGS,
    MET_IN_DREAMS,
    MISSING,
    NEXT_MISSING,
    NOT_ONE,
    OF_SOMEBODY,
    ONLY_MEANT,
    SET_ASIDE,
    TAKEN_FOR,
    THOUGHT_OF,
)
from fabula.writers.staging.meaning import index
from fabula.writers.tale.grounding.korean_words import OBJECT, SUBJECT
from fabula.writers.tale.grounding.slots import words

_COMING = words("오 나타나 돌아오 찾아오 보이 계시")
_NOBODY = ("아무", "누구", "하나", "마리", "명", "사람")


def _gone(clauses: tuple[Clause, ...], at: int) -> Iterator[Phrase]:
    """Yield the phrases of whom a clause says that they are not there, left, or did not come."""
    clause, before = clauses[at], clauses[at - 1] if at else None
    if clause.verb == "비우" or (clause.verb == "잡" and clause.denied):
        sought = clause.of("object", "bare") if clause.denied else clause.of("subject", "topic")
        yield from (one for one in (sought,) if one is not None)
    left = clause.verb in LEAVES and (clause.link in ("뒤", "후", "다음") or "버리" in clause.helpers)
    left_spot = clause.verb in LEAVES and clause.head is not None and clause.head.noun == "자리"
    if left or left_spot:
        spoken = (clause, before) if before is not None and left_spot else (clause,)
        yield from (one for each in spoken if each and (one := each.of("subject", "topic")) is not None)
        yield from (one for one in clause.phrases if one.josa in ("도", "마저"))
    nexts = next((one for one in clauses[at + 1 :] if one.ending != "of"), None)
    others_stay = nexts is not None and nexts.of("subject", "topic") is not None
    others_stay = others_stay or (nexts is not None and any(one.josa == "만" for one in nexts.phrases))
    if clause.verb in ("떠나", "달아나") and clause.link == "고" and others_stay:
        yield from (one for one in (clause.of("topic", "subject"),) if one is not None)
    if clause.verb == "없" and not clause.phrases and before is not None and before.link == "고":
        yield from (one for one in (before.of("topic", "subject"),) if one is not None)  # 학교에 가고 없었다
    if clause.verb != "없" and not (clause.verb in _COMING and clause.denied):
        return
    yield from (one for one in clause.phrases if one.josa in ("도", "조차", "마저"))
    subject, topic = clause.of("subject"), clause.of("topic")
    lacks = any(one.josa in ("도", "조차") and one.noun not in _NOBODY for one in clause.phrases)
    yield from (one for one in (subject, None if subject or lacks else topic) if one is not None)


def _only_in_mind(here: Sentence, at: int) -> Iterator[Phrase]:
    """Yield the phrases of whom a clause tells only what is dreamt, wished, drawn or reported."""
    clause = here.clauses[at]
    named = [one for one in clause.phrases if one.role in ("subject", "topic")]
    dreamt = any(one.noun in DREAMT and one.role == "where" for one in clause.phrases)
    if dreamt and clause.ending == "of" and clause.verb in MET_IN_DREAMS and clause.head is not None:
        yield clause.head  # 꿈에서 본 용
    becomes = clause.verb == "되" and (clause.denied or not clause.real or len(named) > 1)
    if clause.verb in LIKENESSES or becomes:
        yield from named[-1:]  # 고래가 그려진; 왕자가 되지 않았다
    wished = clause.verb in LONGED_FOR and any("싶" in one for one in clause.helpers)
    if wished or clause.verb in THOUGHT_OF:
        yield from (one for one in clause.phrases if one.role == "object" or one.josa in ("만", "도"))
    if wished and len(named) > 1:
        yield named[-1]  # 토끼는 엄마가 보고 싶었다
    if clause.link in ("면", "으면", "다면", "라면") and clause.verb in ("있", "이", "되"):
        yield from named[-1:]
    if "까보" in clause.helpers and len(named) > 1:
        yield named[-1]  # 여우가 숨어 있을까 봐
    if clause.ending == "of" and clause.head is not None and clause.head.noun in IMAGES:
        yield from (one for one in named if one.role == "subject")  # 할머니가 웃고 있는 사진
    if _is_from_elsewhere(here, at):
        yield from named[-1:]
    later = here.clauses[at + 1] if at + 1 < len(here.clauses) else None
    told = (
        clause.link.endswith(("다고", "라고", "냐고", "자고")) and later is not None and later.verb in CALLS
    )
    rumour = clause.ending == "of" and clause.link.endswith(("다는", "라는", "자는", "냐는"))
    after = here.clauses[at + 2] if at + 2 < len(here.clauses) else None
    foreseen = clause.link in ("거", "것") and later is not None and later.verb == "이"
    believed = foreseen and after is not None and after.verb in CALLS  # 열어 줄 거라고 믿으며
    if (told or believed) and len(named) > 1:
        yield named[-1]  # 소년은 늑대가 왔다고 외쳤다
    if rumour:
        yield from (one for one in named if one.role == "subject")


def _is_from_elsewhere(here: Sentence, at: int) -> bool:
    """Return whether somebody only once made or sent what somebody else has here: 할머니가 떠 주신 목도리."""
    clause = here.clauses[at]
    if clause.ending != "of" or clause.link not in ("ᆫ", "은") or clause.head is None:
        return False
    maker = clause.of("subject")
    told_of = (one.of("subject", "topic") for one in here.clauses if one is not clause and one.ending != "of")
    others = any(one is not None and maker is not None and one.noun != maker.noun for one in told_of)
    for_somebody = any(one in ("주", "드리") for one in clause.helpers) and clause.verb not in AT_HAND
    return others and (clause.verb in MAKES_THINGS or for_somebody)


def _is_only_said(here: Sentence, at: int) -> bool:
    """Return whether a noun only says what something is like, whose it is or what it is called."""
    word, rest, josa = here.words[at], here.after(at, 3), here.josa(at)
    return (
        (word.noun in ("풀", "기") and rest.startswith(("죽", "꺾")))  # 풀이 죽어
        or (josa == "만" and re.match(r"(?:한|했|해|하)", rest) is not None)  # 모기만 한 소리
        or (word.can("character") is not None and re.match(r"가운데|중에", rest) is not None)
        or (josa.endswith("라는") and re.match(r"(?:말|소리|이야기|소문|글)", rest) is not None)
        or _is_only_owner(here, at)
    )


def _is_only_owner(here: Sentence, at: int) -> bool:
    """Return whether somebody is named only for what is theirs: 용의 동굴, 선생님의 칭찬."""
    if here.words[at].bare_josa != "의" or here.words[at].can("character") is None:
        return False
    start = here.starts[at]
    after = next((one for one in here.phrases if one.start > start), None)
    if after is not None and after.noun in LEFT_BEHIND:
        return True  # 엄마의 발자국
    known = {sense.sort for sense in index("ko").senses(after.noun)} if after is not None else set()
    if after is not None and not known and OF_SOMEBODY.match(f"{after.noun}{after.josa}"):
        return True
    return after is not None and after.noun not in BODY and bool(known & {"place", "thing"})


def is_absent(here: Sentence, at: int) -> bool:
    """Return whether what the word at `at` names is not there."""
    rest, josa = here.after(at, 3), here.josa(at)
    gone = [
        one for n in range(len(here.clauses)) for one in (*_gone(here.clauses, n), *_only_in_mind(here, n))
    ]
    if _is_only_said(here, at) or any(one.start <= here.starts[at] < one.end for one in gone):
        return True
    if josa in (*SUBJECT, "도", "만", ""):
        if MISSING.match(rest) or NOT_ONE.match(rest):
            return True
        if NEXT_MISSING.match(rest):
            return False
    alike = josa in ("처럼", "보다", "같이", "만큼", "같은") or (
        not josa and rest.startswith(("같은 ", "몰래 "))
    )
    if SET_ASIDE.match(rest) or alike:
        return True
    if josa in ("이", "가") and TAKEN_FOR.match(here.after(at, 5)):
        return True
    longed_for = josa in ("이", "가", "도", "만") and rest.startswith(
        ("그리워", "그리웠", "그립", "그리운", "떠올", "생각나")
    )
    return longed_for or (josa in (*OBJECT, "도") and bool(ONLY_MEANT.match(rest)))
