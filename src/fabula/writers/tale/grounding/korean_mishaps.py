"""What Korean ideas say was spoilt, and by whom: 염소가 시장님 연설문을 먹어 버렸어요, 반 어항을 깼어요."""

from __future__ import annotations

import re

from fabula.languages import korean_verbs
from fabula.writers.tale.grounding.mishap_values import WHOSE, Spoilt
from fabula.writers.tale.grounding.slots import words

_PLAIN = words(
    "삼키 씹 물어뜯 갉아먹 깨 깨뜨리 깨트리 부수 부러뜨리 부러트리 망가뜨리 망가트리 망치 쏟 엎 엎지르 태우 "
    "찢 밟 더럽히 빠뜨리 빠트리 낙서하 떨어뜨리 떨어트리 구기 찌그러뜨리 무너뜨리 무너트리 쓰러뜨리 쓰러트리 "
    "넘어뜨리 넘어트리 터뜨리 터트리 적시 뜯 긁"
)
_GONE = words("먹 풀 자르 줄이 지우 흘리 빨 버리 뭉개")
"""Verbs that spoil only what they do away with: 먹어 버렸어요."""
_BY_ITSELF = words("깨지 부서지 망가지 찢어지 무너지 타 부러지 터지 쓰러지")
_EATEN = words("먹 삼키 씹 갉아먹")
_ONTO = words("쏟 엎 엎지르 흘리 떨어뜨리 떨어트리 낙서하")
_ENDINGS = r"(?:어요|다|습니다|어|대요|지요|죠|네|네요|는데|는데요|고|거든요|지만|을 때|을까요|더니|단다)"
_ADVERBS = words(
    "다 그만 실수로 몽땅 모두 와장창 쨍그랑 홀랑 꿀꺽 냠냠 와작와작 확 쫙 북 어느 날 하루는 갑자기 그런데 "
    "모르고 잘못해서 글쎄 또 전부 완전히 조금 살짝 우당탕 오늘 어제 아침에 방금 홀라당 싹"
)
_HABITS = words("자꾸 매일 맨날 항상 늘 언제나 날마다 안 못 절대 또다시")
_NEVER = re.compile(
    r"(?:^| )(?:잠|꿈|약속|기록|침묵|눈물|땀|피|마음|정성|껌|눈|땅|낙엽|그림자|규칙|법|세상|마을|도시|집|숲|"
    r"분위기|말|길|사람|아이|발|계획|알|승객|승객들|손님|손님들|관객|가족)$"
)
_SPEAKER = words("내가 제가 나는 저는 난 전")
_MINE = words("내 제 우리 나의 저의")
_SUBJECT = re.compile(r"^(?P<noun>[가-힣A-Za-z]+?)(?:이|(?<!다)가|은|는|께서)$")
_ADNOMINAL = re.compile(r"[가-힣](?:는|던)$")
"""What follows somebody of whom only the thing is told: 할머니가 아끼시는 항아리."""
_MOST = 6
"""The most eojeol of what is done."""


def spoilt_in(text: str) -> Spoilt | None:
    """Return what the idea says was spoilt, None where it does not plainly say so."""
    for piece in re.split(r"[.!?…,]+", text):
        eojeols = re.sub(r"[^가-힣0-9A-Za-z\s]", " ", piece).split()
        for at, eojeol in enumerate(eojeols):
            found = _predicate(eojeols, at, eojeol)
            if found is not None:
                stem, start, past = found
                return _clause(eojeols[:start], stem, past, eojeols[at + 1 :], told=at)
    return None


def _predicate(eojeols: list[str], at: int, eojeol: str) -> tuple[str, int, str] | None:
    """Return the verb of spoiling that ends at `at`, where it begins, and its past with what helps it."""
    after = eojeols[at + 1] if at + 1 < len(eojeols) else ""
    form = _past_of(eojeol, after) or (_BEFORE_NOUN.get(eojeol) if after else None)
    if form is None:
        return None
    before = eojeols[at - 1] if at else ""
    if form == "버렸" and before in _CONNECTIVE:
        return _CONNECTIVE[before], at - 1, f"{before} 버렸"
    if form.endswith("버렸") and form.removesuffix("버렸") in _CONNECTIVE:
        done = form.removesuffix("버렸")
        return _CONNECTIVE[done], at, f"{done} 버렸"
    if form == "앉았" and before == "깔고":
        return "깔고 앉", at - 1, "깔고 앉았"
    if form == "했" and before in ("낙서", "낙서를"):
        return "낙서하", at - 1, f"{before} 했"
    stem = _PASTS.get(form)
    return (stem, at, form) if stem else None


_ALL = _PLAIN | _GONE | _BY_ITSELF
_PASTS = {korean_verbs.past(stem): stem for stem in _PLAIN | _BY_ITSELF} | {"부쉈": "부수", "먹었": "먹"}
_CONNECTIVE = {korean_verbs.without_final(korean_verbs.past(stem)): stem for stem in _ALL} | {"부숴": "부수"}
_BECAUSE = {f"{korean_verbs.without_final(past)}서": past for past in _PASTS}
_AND = {f"{stem}고": past for past, stem in _PASTS.items()}
_BEFORE_NOUN = {korean_verbs.done(stem): korean_verbs.past(stem) for stem in _PLAIN} | {"버린": "버렸"}
_BEFORE_NOUN |= {f"{done}버린": f"{done}버렸" for done in _CONNECTIVE} | {"앉은": "앉았", "한": "했"}


def _past_of(eojeol: str, after: str = "") -> str | None:
    if eojeol in _BECAUSE:
        return _BECAUSE[eojeol]
    if eojeol in _AND and after.startswith(("숨", "도망", "모르", "모른", "거짓", "울")):
        return _AND[eojeol]
    found = re.fullmatch(rf"(?P<past>[가-힣]+?){_ENDINGS}", eojeol)
    return found["past"] if found and korean_verbs.is_past(found["past"]) else None


def _clause(before: list[str], stem: str, past: str, after: list[str], *, told: int) -> Spoilt | None:
    """Return what is said before the verb as who did it, and to what."""
    if _HABITS & set(before):
        return None
    described = past.rsplit(maxsplit=1)[-1] not in " ".join(before) and bool(after) and _is_described(after)
    subject, said = _parted([one for one in before if one not in _ADVERBS])
    adverbs = [one for one in before if one in ("다", "몽땅", "모두", "홀랑", "꿀꺽", "싹", "전부")]
    if described and subject is None:
        subject = " ".join(after)
    if stem in _BY_ITSELF:
        return _alone(subject, said, stem, past) if not described else None
    found = _object(said, stem)
    if found is None or len(said) + 1 > _MOST:
        return None
    thing, words_ = found
    if past == "먹었" and not thing.startswith("내 "):
        return None  # what one eats is seldom spoilt by it
    return _made(subject, thing, [*words_, *adverbs[:1]], stem, past)


def _is_described(after: list[str]) -> bool:
    """Return whether what follows is only who it is said of: 깨뜨린 | 지호."""
    return len(after) <= 3 and not any(re.search(r"[다요고]$|[을를]$", one) for one in after)


def _parted(eojeols: list[str]) -> tuple[str | None, list[str]]:
    """Return who did it, the speaker as 내가, and what is said of it."""
    for at, one in enumerate(eojeols):
        if one in _SPEAKER:
            return "내가", eojeols[at + 1 :]
        found = _SUBJECT.match(one)
        after = eojeols[at + 1] if at + 1 < len(eojeols) else ""
        if found and _ADNOMINAL.search(after):
            return None, eojeols
        if found and not one.endswith(("같은", "작은", "있는", "없는")):
            return " ".join([*eojeols[:at], found["noun"]]), eojeols[at + 1 :]
    return None, eojeols


def _alone(subject: str | None, said: list[str], stem: str, past: str) -> Spoilt | None:
    """Return what broke by itself: 내 연이 찢어졌어요."""
    if subject is None or said or subject == "내가":
        return None
    return _made(None, subject, None, stem, past)


def _object(said: list[str], stem: str) -> tuple[str, list[str]] | None:
    """Return what was spoilt, and all that is said of it: 내 그림에 우유를 is of 내 그림."""
    onto = next((n for n, one in enumerate(said) if one.endswith("에") and len(one) > 1), None)
    if stem in _ONTO and onto is not None and said[onto] != "바닥에":
        return _checked(" ".join([*said[:onto], said[onto].removesuffix("에")]), said)
    objects = [n for n, one in enumerate(said) if re.search(r"[을를]$", one) and len(one) > 1]
    marked = objects[-1] if objects else None
    if stem == "낙서하" or (stem == "흘리" and onto is None):
        return None
    if marked is None:
        bare = bool(said) and not said[-1].endswith(("에", "로", "서", "고", "와", "과"))
        return _checked(" ".join(said), [*said[:-1], _with_josa(said[-1])]) if bare else None
    first = 0 if onto is None or onto > marked else onto + 1
    return _checked(" ".join([*said[first:marked], said[marked][:-1]]), said)


def _with_josa(noun: str) -> str:
    return f"{noun}{'을' if not korean_verbs.is_open(noun) else '를'}"


def _checked(thing: str, said: list[str]) -> tuple[str, list[str]] | None:
    thing = re.sub(r"^.*(?:에서|으로|[가-힣]로|에게|한테|다가|이랑|하고) ", "", thing)
    if (
        not thing
        or thing.startswith(("내가 ", "제가 "))
        or _NEVER.search(thing)
        or not re.fullmatch(r"[가-힣 ]+", thing)
    ):
        return None
    return thing, said


_LAST = {"버렸": "버리", "앉았": "앉", "했": "하"}
"""The last verb of one that is said with another: 먹어 버렸, 깔고 앉았, 낙서를 했."""


def _made(subject: str | None, thing: str, said: list[str] | None, stem: str, past: str) -> Spoilt:
    first, _, rest = thing.partition(" ")
    ours = first in _MINE and bool(rest) and first != "우리"
    named = f"{WHOSE} {rest}" if ours else thing.removeprefix("우리 ")
    ahead = " ".join(said or ())
    ahead = (
        ahead.replace(thing, named, 1) if ahead.startswith(thing) else ahead.replace(f" {thing}", f" {named}")
    )
    clause = f"{ahead} {past}".strip()
    speaks = subject == "내가" or (subject is None and said is not None)
    done = korean_verbs.done(
        _LAST.get(past.rsplit(maxsplit=1)[-1][-2:]) or _LAST.get(past.rsplit(maxsplit=1)[-1]) or stem
    )
    return Spoilt(
        who="" if speaks or subject is None else subject,
        speaker=speaks,
        thing=named,
        ours=ours,
        theirs=first == "자기",
        verb=stem,
        eaten=stem in _EATEN and (speaks or not ours),
        forms={"past": clause, "it": named, "adn": f"{clause.rpartition(' ')[0]} {done}".strip()},
    )
