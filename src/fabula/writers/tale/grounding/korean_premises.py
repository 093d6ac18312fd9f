"""What Korean ideas say is so: 짝꿍이 외계인이었다, 뿔이 없는 유니콘, 거북이가 달리기 대회에 나가요."""

from __future__ import annotations

import re
from collections.abc import Collection

from fabula.languages import korean_verbs
from fabula.languages.josa import attach
from fabula.writers.tale.grounding.deeds import Saying
from fabula.writers.tale.grounding.korean_endings import is_verb_form
from fabula.writers.tale.grounding.slots import words
from fabula.writers.tale.grounding.sorts import QUALITIES

_LONGEST = 7
"""The most eojeol of what is said of somebody."""
_FRAME = re.compile(
    r"(?<=[가-힣]) (?:이야기|동화|그림책|날|밤|하루|아침|저녁|순간|이유|까닭|사연)"
    r"(?:예요|이에요|요|야|입니다)?\W*$"
)
_ONCE = words("어느 날 어느날 하루는 갑자기 그런데 만약 만약에 옛날에 옛날 알고 보니 알고보니 사실은")
_SUBJECT = re.compile(r"^(?P<noun>[가-힣A-Za-z0-9]{1,})(?P<josa>이|가|은|는|께서)$")
_NOT_SUBJECT = words("같이 많이 깊이 높이 없이 매일같이 나는 하나가 누가 이가")
_JOSA = re.compile(
    r"(?:을|를|에|에서|의|와|과|랑|로|으로|도|만|까지|부터|에게|한테|보다|처럼|마다|이|가|은|는|고|서|면|며|듯|게)$"
)
_LEADS_ON = re.compile(r"[아어여려해져와워쳐가나]서$|[았었했렸졌왔갔는]는데$|[하가오리]는데$")
_VAGUE = words("같 싶 있 없 하겠")
_I = words("내가 나는 제가 저는")
_COUNTERS = words("포기 마리 개 송이 그루 자루 장 켤레 짝 대 권 채 명")
_PAST = re.compile(r"[았었였했렸졌왔갔났됐켰췄쳤꿨웠](?:어요|다|습니다|어|대요|대|지요|는데)$")
_CROWDS = words("사람 아이 친구 학생 어른 이웃 식구 가족 동네 마을 학교 교실 반 나라 세상 집안")
"""Of whom it is no wonder that they do something: 온 동네가 쫓아다녔다."""
_ASKED = re.compile(r"(?<![가-힣])왜(?:죠|요|지)?(?![가-힣])")
_TWO_CLAUSES = re.compile(r"(?:[는은인운한]데|지만|더니|길래|자마자|니까)$")
_LOCATIVE = re.compile(r"[가-힣](?:에|에서|까지)$")
_BECOMES = re.compile(r"되|된|될|돼|됐")
_TROUBLED = words("고민인 걱정인 엉망인 꼴찌인 자랑인 소원인 특기인")
_OURS = words("집 반 동네 마을 학교 아파트 가족 교실 마당 방")
_PARTS = words("속 안 밑 위 옆 뒤 앞 문 뚜껑 그림자")
_SPEAKER = words("나 내가 나는 내 나랑 나를 나만 제가 저는 난 우리 우리는 우리가")
_ASIDE = words("날 첫날 밤 처음 마지막")
_QUALITIES = QUALITIES | words("어두우 밝 특별하 이상하 조용하 세 까칠하 서툴 못생기 남다르")
"""Stems of how somebody is; other words in ㄴ tell of what was done."""
_COPULA = re.compile(
    r"^(?P<noun>[가-힣]{1,})(?:이에요|예요|이었어요|였어요|이래요|래요|이라면|라면|이란다|이었다|였다|이다|입니다|이라니)$"
)
_ENDED = re.compile(r"(?P<past>[가-힣]+?)(?:어요|다|습니다|어|대요|대|지요|지|다고|다면|네|는데|단다)")
_NO_STATEMENT = ("까요", "군요", "네요", "데요", "고요", "세요")
_ADJECTIVAL = ("있", "없")


def saying_of(text: str, nouns: Collection[str], beings: Collection[str] = ()) -> Saying | None:
    """Return of which of `nouns` the idea says something, and what; None where it is no plain statement.

    What is said of one of the `beings` goes before what is said of a thing.
    """
    if _ASKED.search(text):
        return None  # what is asked is no wonder
    text = re.sub(r"인 (?:것|거|게) 같(?:은데|아요?|다)(?= |$)", "이에요.", text)
    for piece in reversed(re.split(r"[.!?…]+|(?<=[가-힣]요) (?=[가-힣])", text.strip())):
        if piece.strip():
            found = _of_piece(piece.strip(), nouns, beings)
            if found is not None:
                return found
    return None


def _of_piece(text: str, nouns: Collection[str], beings: Collection[str]) -> Saying | None:
    text = text.rpartition(",")[2].strip() if "," in text else text
    bare = _FRAME.sub("", text)
    framed = bare != text
    eojeols = re.sub(r"[^가-힣0-9A-Za-z\s]", " ", re.sub(r"[\"']", "", bare)).split()
    while eojeols and eojeols[0] in _ONCE:
        eojeols = eojeols[1:]
    if len(eojeols) < 2:
        return None
    come_to = None if framed else _come_to(eojeols, beings)
    stated = come_to or _statement(eojeols, nouns, beings, framed=framed)
    return stated or (None if framed else _described(eojeols))


def _statement(
    eojeols: list[str], nouns: Collection[str], beings: Collection[str], *, framed: bool
) -> Saying | None:
    """Return what a sentence says: 엘리베이터가 우주까지 올라가 버렸어요."""
    among = ["", *eojeols]
    found = [
        n
        for n in range(len(eojeols) - 1)
        if _is_subject(eojeols[n], among[n], nouns)
        and not _BECOMES.match(eojeols[n + 1])
        and not _of_clause(eojeols[n:], nouns)
    ]
    alive = [n for n in found if eojeols[n] in _I or _is_subject(eojeols[n], "", beings)]
    at = alive[-1] if alive else found[0] if found else None
    if at is None:
        return None
    because = next((n for n in range(at + 1, len(eojeols) - 1) if _LEADS_ON.search(eojeols[n])), None)
    if because is not None and not alive and eojeols[at] not in _I:
        eojeols, framed = eojeols[: because + 1], False  # 그림자가 감기에 걸려서 …
    said = _predicate(eojeols[-1], framed=framed)
    if said is not None and (said[0] in _VAGUE or eojeols[-1].startswith(("거", "것"))):
        return None
    before = [one for one in eojeols[at + 1 : -1] if one not in _ONCE]
    if any(_TWO_CLAUSES.search(one) for one in before):
        return None  # 고모가 결혼하는데 화동 하기 싫대요: of another
    if said is None or len(before) + 1 > _LONGEST or _speaks(eojeols[at + 1 :]):
        return None
    if re.sub(r"(?:이|가|은|는)$", "", eojeols[at]) in _COUNTERS and at > 1:
        eojeols = [*eojeols[: at - 2], attach(eojeols[at - 2], "이"), *eojeols[at + 1 :]]  # 배추 한 포기가
        at -= 2
    lead = at
    while lead and _belongs(eojeols[lead - 1]):
        lead -= 1
    if lead < at and eojeols[at] in _I:
        return None  # 거울 속 내가: there is no noun to name it by
    if lead and eojeols[lead - 1].endswith(("을", "를")):
        return None  # 강아지를 온 동네가 쫓아다녔다: the clause begins before its subject
    noun = re.sub(r"(?:이|가|은|는|께서)$", "", eojeols[at])
    who = " ".join([*eojeols[lead:at], noun])
    around = [one for one in eojeols[:lead] if one not in _ONCE]
    if 0 < len(around) < 3 and all(_LOCATIVE.search(one) for one in around) and not alive:
        before, around = [*around, *before], []  # 달에 편의점이 생겼다
    stem, past, adnominal = said
    ours = eojeols[lead] in ("우리", "내", "옆집", "윗집", "아랫집")
    if noun.removesuffix("들") in _CROWDS:
        return None
    return Saying(
        who=who,
        verb=stem,
        definite=ours or eojeols[at].endswith(("은", "는")),
        described=False,
        ours=ours,
        named=False,
        forms=_forms(before, stem, past, adnominal),
        rest=" ".join([*around, *before, eojeols[-1]]),
        once=not framed and _PAST.search(eojeols[-1]) is not None,
    )


def _of_clause(eojeols: list[str], nouns: Collection[str]) -> bool:
    """Return whether the first of them only did what describes a subject behind it: 할머니가 담근 김치가."""
    for at, eojeol in enumerate(eojeols[1:4], start=1):
        told = eojeol in ("준", "산", "쓴", "판") or (len(eojeol) > 1 and _adnominal_of(eojeol) is not None)
        if told and at + 1 < len(eojeols) and _is_subject(eojeols[at + 1], "", nouns):
            return not re.fullmatch(r".*[은는]", eojeols[0])
    return False


def _belongs(eojeol: str) -> bool:
    """Return whether it is said together with the noun after it: 우리 반 햄스터."""
    if eojeol in _OURS:
        return True
    return not (
        _JOSA.search(eojeol) or is_verb_form(eojeol) or korean_verbs.ends_in_n(eojeol) or eojeol in _ONCE
    )


def _is_subject(eojeol: str, before: str, nouns: Collection[str]) -> bool:
    """Return whether it is one of the nouns with its josa: 짝꿍이, 숟가락들이; 고양이 is a noun itself."""
    if eojeol in _I:
        return True
    found = _SUBJECT.match(eojeol)
    if found is None or eojeol in nouns:
        return False
    noun = found["noun"].removesuffix("들")
    known = any(one.rpartition(" ")[2].removesuffix("들") == noun for one in nouns)
    known = known or (noun in _COUNTERS and bool(re.match(r"한|두|세|네", before)))
    return known or (noun in _PARTS and before in nouns)  # 이불 속이


def _speaks(eojeols: list[str]) -> bool:
    """Return whether who types the idea speaks of herself; 우리 집 is a house."""
    following = [*eojeols[1:], ""]
    return any(
        one in _SPEAKER
        and not (one == "우리" and re.sub(r"(?:에|에서|의|까지|이|가|을|를)+$", "", after) in _OURS)
        for one, after in zip(eojeols, following, strict=True)
    )


_LEADS = ("는데", "은데", "지만", "더니", "니까", "었는데", "았는데")


_OF_ONE = words("하나만 한쪽만 혼자만")
"""Of two it is the other one: 쌍둥이 하나만 키가 커서 속상한 동생."""


def _described(eojeols: list[str]) -> Saying | None:
    """Return what is said beside somebody: 화가 나면 불을 뿜는 | 꼬마 용."""
    ends = [n for n, one in enumerate(eojeols[:-1]) if _adnominal_of(one) is not None]
    if not ends or len(eojeols) - ends[-1] > 4:
        return None
    at = ends[-1]
    who = " ".join(eojeols[at + 1 :])
    led = [n for n, one in enumerate(eojeols[:at]) if one.endswith(_LEADS)]
    before = eojeols[led[-1] + 1 if led else 0 : at]  # 틀에서 나왔는데 | 꼬리가 없는
    stem = _adnominal_of(eojeols[at])
    if stem is None or len(before) + 1 > _LONGEST or _speaks(eojeols) or _ASIDE & set(before):
        return None
    because = _quality_in(before) if not _OF_ONE & set(before) else None
    if because is not None:
        return _set_apart(who, *because)  # 꼬리가 짧아서 속상한: what sets it apart is the tail
    lasting = eojeols[at].endswith("는") or stem in _QUALITIES or eojeols[at] in _TROUBLED
    if (
        not before
        or not lasting
        or (stem in _QUALITIES and _adnominal_of(before[-1]) is not None)
        or _OF_ONE & set(before)
        or any(one.endswith(("와", "과")) for one in before)
    ):
        return None  # 작은 오리 is a word; what was done once sets nobody apart
    past = _past_of_adnominal(eojeols[at], stem)
    return Saying(
        who=re.sub(r"(?:이|가|은|는|의 이야기)$", "", who) if len(eojeols) - at > 2 else who,
        verb=stem,
        described=True,
        forms=_forms(before, stem, past, eojeols[at]),
    )


def _quality_in(before: list[str]) -> tuple[list[str], str] | None:
    """Return what comes before a quality given as a reason, and its stem: 꼬리가| 짧, of 꼬리가 짧아서."""
    for at, eojeol in enumerate(before):
        for stem in _QUALITIES | {"없"}:
            if at and eojeol == f"{korean_verbs.without_final(korean_verbs.past(stem))}서":
                return before[:at], stem
    return None


def _come_to(eojeols: list[str], beings: Collection[str]) -> Saying | None:
    """Return what somebody has come to do: (떡볶이가 매워서) 불을 뿜게 된 | 아이."""
    *before, done, who = eojeols
    if done != "된" or who not in beings or len(before) < 2 or not before[-1].endswith("게"):
        return None
    since = [n for n, one in enumerate(before) if re.search(r"[아어여려해져와워]서$", one)]
    before = before[since[-1] + 1 if since else 0 :]
    stem = before[-1].removesuffix("게")
    told = 1 < len(before) < _LONGEST and not _speaks(eojeols)
    forms = _forms(before, "되", "됐", done)
    return Saying(who=who, verb=stem, described=True, forms=forms) if told else None


def _set_apart(who: str, before: list[str], stem: str) -> Saying:
    adnominal = "없는" if stem == "없" else korean_verbs.done(stem)
    forms = _forms(before, stem, korean_verbs.past(stem), adnominal)
    return Saying(who=who, verb=stem, described=True, forms=forms)


def _adnominal_of(eojeol: str) -> str | None:
    """Return the stem of a form that stands before a noun, None if it is none: 뿜는 is 뿜, 작은 작."""
    if len(eojeol) < 2 or not korean_verbs.ends_in_n(eojeol) or eojeol in _NOT_SUBJECT:
        return None
    if eojeol.endswith(("다는", "라는", "냐는", "자는")):
        return None  # 엄마가 옆에 있다는 내용
    if eojeol.endswith("는"):
        return korean_verbs.stem_before_neun(eojeol) if len(eojeol) < 9 else None
    if eojeol in _TROUBLED:
        return "이"
    if eojeol.endswith(("인", "던", "친", "일은", "들은")) and not eojeol.endswith(
        ("미친", "다친", "지친", "보인")
    ):
        return None
    return korean_verbs.stem_of_done(eojeol)


def _past_of_adnominal(eojeol: str, stem: str) -> str:
    if eojeol in _TROUBLED:
        return attach(eojeol[:-1], "이었어요").removesuffix("어요")
    if eojeol.endswith("운") and len(eojeol) > 2:
        return f"{eojeol[:-1]}웠"  # 무서운, 가벼운
    return korean_verbs.past(stem)


def _predicate(eojeol: str, *, framed: bool) -> tuple[str, str, str] | None:
    """Return the stem, the past stem and the form before a noun of what ends a sentence."""
    if framed:
        stem = _adnominal_of(eojeol)
        return (stem, _past_of_adnominal(eojeol, stem), eojeol) if stem is not None else None
    copula = _COPULA.match(eojeol)
    ended = _ENDED.fullmatch(eojeol) if copula is None else None
    if ended and korean_verbs.is_past(ended["past"]) and not ended["past"].endswith(("있", "겠")):
        stem = korean_verbs.stem_of_past(ended["past"])
        adnominal = f"{stem}는" if stem.endswith(_ADJECTIVAL) else korean_verbs.done(stem)
        return stem, ended["past"], adnominal
    if copula and not eojeol.endswith(("해요", "와요")):
        noun = copula["noun"]
        was = attach(noun, "이었어요").removesuffix("어요")
        return "이", was, f"{noun}인"
    told = re.fullmatch(r"(?P<stem>[가-힣]*[가-힣])(?:대요|대|다|다고|다면|단다|다니|데)", eojeol)
    if told:
        form = told["stem"]
        if form.endswith("는"):
            stem = korean_verbs.stem_before_neun(form)
        elif korean_verbs.ends_in_n(form):
            stem = korean_verbs.stem_of_done(form)
        else:
            stem = form
            if not stem.endswith((*_ADJECTIVAL, "하", "되", "가", "오", "나")):
                return stem, korean_verbs.past(stem), korean_verbs.done(stem)
        return stem, korean_verbs.past(stem), korean_verbs.adnominal(stem)
    polite = re.fullmatch(r"(?P<form>[가-힣]+)(?:요|서)", eojeol)
    if polite and korean_verbs.is_open(polite["form"]) and not eojeol.endswith(_NO_STATEMENT):
        past = korean_verbs.past_of_polite(polite["form"])
        stem = korean_verbs.stem_of_past(past)
        told_of = korean_verbs.done if eojeol.endswith("서") else korean_verbs.adnominal
        return stem, past, told_of(stem)
    if_ = re.fullmatch(r"(?P<stem>[가-힣]+?)(?:으)?면", eojeol)
    if if_:
        return if_["stem"], korean_verbs.past(if_["stem"]), korean_verbs.done(if_["stem"])
    return None


_WHEN = words("곧 이제 드디어 벌써 내일 모레 오늘 어제 내년에 올해 이번에 다음주에")
"""When it is, which the telling says itself."""


def _forms(before: list[str], stem: str, past: str, adnominal: str) -> dict[str, str]:
    ahead = "".join(f"{one} " for one in before if one not in _WHEN)
    plain = f"{ahead}{stem}"
    return {
        "past": f"{ahead}{past}",
        "adn": f"{ahead}{adnominal}",
        "noun": f"{plain}기",
        "want": f"{plain}고 싶",
        "can": f"{ahead}{korean_verbs.able(stem)} 수 있",
        "that": f"{ahead}{adnominal} 것",
    }
