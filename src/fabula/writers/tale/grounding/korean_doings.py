"""What Korean ideas say is done: 할머니와 김장하는 날, 낡은 장화로 새집을 만들어요."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache

from fabula.languages import korean_verbs
from fabula.languages.josa import attach
from fabula.writers.tale.grounding.deeds import Deed
from fabula.writers.tale.grounding.slots import words

_LONGEST = 8
"""The most eojeol of a deed that is said once."""


def _ends(said: str) -> str:
    """Return a pattern of nouns that end in one of these: 곶감 가게, 꽃집."""
    return rf".*(?:{'|'.join(said.split())})"


_DONE = words(
    """
    만들 짓 굽 끓이 볶 담그 부치 빚 찌 요리하 날리 오르 그리 칠하 꾸미 심 가꾸 키우 기르 따 캐 줍 거두 열
    차리 배달하 고치 뜨 짜 모으 쓰 부르 추 치 연주하 씻 닦 밀 쓸 건너 구경하 접 쌓 조립하 청소하 준비하
    시작하 가 하 타 올라가 발견하 찾 찾아내 튀기 절이 널 말리 잡 파 펼치 쑤 삶 까 장식하 탐험하 여행하
    연습하 들어가 떠나
    """
)
"""The stems of what is begun on purpose and ends."""
_LONGEST_FIRST = sorted(_DONE, key=len, reverse=True)
_OUTINGS = (
    "캠핑 소풍 여행 낚시 나들이 등산 구경 산책 견학 체험 물놀이 꽃구경 따러 캐러 타러 보러 사러 잡으러 주우러"
)
_ENJOYED = words("캠핑 소풍 여행 낚시 나들이 등산 물놀이 산책 봄나들이")
"""What one goes to and does there."""
_SIGHTS = (
    "바다 바닷가 동물원 놀이공원 수영장 목욕탕 박물관 시장 수족관 캠핑장 계곡 눈썰매장 워터파크 과수원 "
    "갯벌 장"
)
_DOABLE = (
    "김장 목욕 캠핑 요리 공연 연주 잔치 파티 축제 낚시 농사 물놀이 눈싸움 소풍 탐험 여행 산책 바느질 뜨개질 "
    "연극 인형극 "
    "달맞이 모내기 추수 음악회 연주회 콘서트 보물찾기 숨바꼭질 체험 대청소 벼룩시장 가게 세배 차례 "
    "설거지 연날리기 "
    "줄다리기 윷놀이 구경 장사 빨래"
)
_ROOMS = (
    "가게 집 식당 카페 시장 파티 잔치 도서관 빵집 떡집 병원 미용실 음악회 전시회 축제 학교 대회 서점 "
    "책방 문방구 "
    "분식집 우체국 극장 목욕탕 호텔 편의점 사진관 약국 세탁소 꽃집"
)
_VEHICLES = (
    "기차 버스 배 썰매 열차 비행기 케이블카 뗏목 지하철 유람선 관람차 회전목마 "
    "롤러코스터 헬리콥터 잠수함 자전거"
)
_CROPS = (
    "귤 사과 딸기 감 배 포도 복숭아 고추 오이 토마토 앵두 오디 매실 밤 상추 옥수수 꽃 별 열매 블루베리 "
    "호박 콩 "
    "해바라기 나무 병아리 감자 고구마 당근 화분 씨앗 새싹 배추 수박 무"
)
_HEIGHTS = rf"{_ends('산 산꼭대기 정상 언덕 꼭대기')}(?:에|을|를|으로|까지)?"
_ONLY_WITH: dict[str, str] = {
    "가": rf"{_ends(_OUTINGS)}|{_ends(_SIGHTS)}[에로]?",
    "하": _ends(_DOABLE),
    "쓰": _ends("편지 시 책 동화 이야기 노래 카드 엽서"),
    "부르": _ends("노래 합창 자장가"),
    "추": _ends("춤 강강술래"),
    "치": _ends("텐트 피아노 북 장구 윷"),
    "타": _ends(_VEHICLES),
    "밀": r"때|.*눈",
    "열": _ends(_ROOMS),
    "차리": _ends(f"{_ROOMS} 밥상 생일상 상 사무소"),
    "뜨": _ends("목도리 장갑 모자 스웨터 양말 조끼"),
    "짜": _ends("목도리 스웨터 천 거미줄"),
    "잡": _ends("물고기 멸치 잠자리 메뚜기 조개 게 새우 나비 매미 개구리 낙지 고기"),
    "파": _ends("땅굴 굴 구덩이 땅 감자 고구마 동굴 터널"),
    "따": _ends(_CROPS),
    "줍": _ends("밤 도토리 은행 조개 조개껍데기 낙엽 잎 솔방울 이삭 돌 돌멩이 조약돌 쓰레기 나뭇가지"),
    "들어가": _ends("바다에 동굴에 숲에"),
    "떠나": _ends("여행 캠핑 모험 소풍"),
    "건너": r"(?!무지개).*",
    "시작하": _ends("가게 농사 밴드 모임 장사"),
    "모으": _ends("낙엽 조개 돌멩이 도토리 솔방울 단추"),
    "쓸": _ends("마당 눈 낙엽 길"),
    "올라가": _HEIGHTS,
    "오르": _HEIGHTS,
    "쌓": _ends("성 탑 블록"),
    "키우": _ends(_CROPS),
    "기르": _ends(_CROPS),
}  # fmt: skip
"""With what a verb of many uses is such a deed: a shop is opened, not an eye."""
_FINDS = ("찾", "발견하", "찾아내")
_FUSED = ("하", "가", "타")
"""Verbs written together with their noun: 김장하는."""
_WHITHER = ("가", "오르", "올라가", "들어가")
_BARE = words("종이 고구마 전 게")
"""Nouns that look as if they had a josa, before their verb: 종이 접기."""
_ASIDE = words(
    """
    처음 처음으로 오늘 같이 함께 다같이 혼자 혼자서 드디어 열심히 몰래 신나게 매일 날마다 하루종일 하루 종일
    다 둘이 둘이서 셋이서 내일 어느 직접 즐겁게 재미있게 온 가족이 모두 우연히 밤마다 맛있는 맛있게
    """
)
"""What is said of it and is no part of it."""
_SUBJECT = re.compile(r"(?:이|가|은|는|께서|와|과|랑|하고|들|네|날|날에|밤에|때|도|에게|한테)$")
_DESCRIBES = re.compile(
    r"(?:[있없같][는은]|하는|되는|나는|리는|하얀|작은|큰|낡은|높은|깊은|넓은|많은|젊은|늙은|맑은|밝은|"
    r"푸른|노란|빨간|파란)$"
)
_CLAUSE_END = re.compile(r"[.,!?]|(?<=[는은인운]데)[ ,]|(?<=지만)[ ,]")
_ENDED = re.compile(
    r"(?:[가하오리지키치나려접먹타]고|(?:만|떠|일어)나|어요|아요|해요|다|지만|는데|더니|니까|려고|면)$"
)
_JOINED = re.compile(r"(?:와|과|랑|하고|이|가|은|는|네|께서|도|들|에게|한테|의)$")
_WHOLE = words(
    "사과 모과 포도 파도 지도 종이 오이 냉이 팽이 동네 목걸이 고양이 달팽이 어린이 장난감 초승달 눈사람"
)
"""Nouns that seem to end in a josa: 빨간 사과 하나를."""
_BEFELL = re.compile(r"(?:사라진|없어진|떨어진|무너진|망가진|부서진|고장난|시든|마른|녹은)$")
_SOUGHT = re.compile(r"길|엄마|아빠|친구|강아지|고양이|동생|잃|방법")
"""What is looked for in another story than one of a wonder found."""


def doing_of(text: str, people: Collection[str]) -> Deed | None:
    """Return what the idea says is done, the last such thing; `people` are those who do it."""
    main = re.sub(
        r"(?<=[가-힣]) (?=(?:주는|준|줘요|줬어요|주려는|주러)(?:\s|$))", "", _CLAUSE_END.split(text)[0]
    )
    eojeols = re.sub(r"[^가-힣0-9A-Za-z\s]", " ", main).split()
    last: Deed | None = None
    for at, eojeol in enumerate(eojeols):
        found = _verb_in(eojeol)
        if found is not None and _LEAVES.search(" ".join(eojeols[:at])):
            return None  # 아빠가 회사를 그만두고 빵집을 차렸는데: what a grown-up does for good
        following = eojeols[at + 1] if at + 1 < len(eojeols) else ""
        if found is None or following.startswith(("사람이", "다니는")) or _is_means(eojeol, following):
            continue
        fused, stem = found
        if stem == "가" and eojeol == "간" and not following.startswith(("날", "이야기", "하루")):
            continue  # 목욕탕에 간 기린: it is there
        if stem in _FINDS and not re.search(r"[았냈견]|찾은|찾아낸", eojeol):
            continue  # what is looked for is not found yet
        deed = _deed(_before(eojeols[:at], people, fused=fused), fused, stem)
        last = deed or last
    named = _NAMED.search(main) if last is None else None
    if named is None:
        return last
    stem = "가" if named.group() in _OUTINGS.split() else "하"
    return _deed([], named.group(), stem)


def _is_means(eojeol: str, following: str) -> bool:
    """Return whether it is only how somebody gets about: 지하철 타고 출동해요."""
    return eojeol in ("타고", "타서", "타면") and bool(following) and not following.startswith("놀")


_LEAVES = re.compile(r"(?:회사|직장|일|가게)(?:를|을)? (?:그만두|관두|때려치)")
_NAMED = re.compile(r"(?<![가-힣])(?:캠핑|소풍|낚시|김장|눈싸움|물놀이|보물찾기|봄나들이|나들이)(?![가-힣])")
"""What is only named: 아빠와 첫 캠핑."""


def _verb_in(eojeol: str) -> tuple[str, str] | None:
    """Return the noun written together with the verb, mostly none, and the stem: 김장하는 is 김장 and 하."""
    for stem in _LONGEST_FIRST:
        if _forms_of(stem).fullmatch(eojeol):
            return "", stem
    for stem in _FUSED:
        for cut in range(len(eojeol) - 1, 1, -1):
            if _forms_of(stem).fullmatch(eojeol, cut) and re.fullmatch(_ONLY_WITH[stem], eojeol[:cut]):
                return eojeol[:cut], stem
    return None


@cache
def _forms_of(stem: str) -> re.Pattern[str]:
    """Return the forms in which an idea tells of a deed: 심어요, 심는, 심은, 심기, 심으러."""
    past = korean_verbs.past(stem)
    polite = korean_verbs.without_final(past)  # 만들었, 만들어
    able = korean_verbs.able(stem)
    done = korean_verbs.done(stem)
    purpose = f"{able[:-1]}으" if able.endswith("을") else stem
    adnominal = korean_verbs.adnominal(stem)
    return re.compile(
        rf"{adnominal}(?:데|다)?|{past}(?:어요|다|습니다|던|지요|는데|지만|더니|어|음)|{done}(?:다|대요)?|"
        rf"{polite}(?:요|서|봐요|보자|보는|보기|주는|준|주려는|주러|줬어요|줘요)|"
        rf"{stem}(?:기|고|자|면서|는데|지만|기로)|{purpose}(?:러|려고|려는|려는데|며)|{able}(?:게요)?"
    )


def _before(eojeols: list[str], people: Collection[str], *, fused: str) -> list[str]:
    """Return the words before the verb that belong to the deed, without who does it and with whom."""
    kept: list[str] = []
    for eojeol in reversed(eojeols):
        named = any(
            eojeol == one or (_names(eojeol, one) and _JOINED.search(eojeol)) for one in people if one
        )
        if named and (kept or fused):
            break
        if eojeol in _ASIDE:
            if kept and _BEFELL.search(kept[-1]):
                kept.pop()
            if kept:
                break
            continue
        if eojeol in ("아닌", "나는", "저는", "난", "전"):
            break  # 까만색이 아닌 하얀 깃털
        if not kept and not fused:
            kept.append(eojeol)
            continue
        if eojeol.endswith(("이", "가")) and kept and _BEFELL.search(kept[-1]):
            kept.pop()  # 색깔이 사라진 마을에서
            break
        by_whom = _SUBJECT.search(eojeol) and not (_DESCRIBES.search(eojeol) or eojeol in _WHOLE)
        if by_whom or _ENDED.search(eojeol) or len(kept) >= _LONGEST:
            break
        kept.append(eojeol)
    return kept[::-1]


def _names(eojeol: str, one: str) -> bool:
    return bool(re.match(rf"(?:[가-힣]+의?)?{re.escape(one)}(?!의)", eojeol)) and (
        len(one) > 1 or eojeol[0] == one
    )


def _deed(before: list[str], fused: str, stem: str) -> Deed | None:
    object_ = fused or (before[-1] if before else "")
    if stem == "가" and re.sub(r"[을를]$", "", object_) in _ENJOYED:
        before, fused, stem = [*before, object_] if fused else before, "", "즐기"  # one is there already
    noun = re.sub(r"(?:을|를)$", "", object_)
    if stem == "연습하" and noun.endswith("기"):
        return None  # 혼자 자기 연습하는: a skill
    whither = not fused and object_.endswith(("에", "로", "까지", "러"))
    if not noun or not _is_object(object_, noun, stem, fused=fused) or (whither and stem not in _WHITHER):
        return None
    close = (stem == "하" and not whither) or (noun, stem) == ("춤", "추")
    bare = bool(fused) or whither or stem in ("가", "하")
    short = f"{noun}{stem}" if close else f"{noun} {stem}"
    full = short if bare else f"{attach(noun, '을')} {stem}"
    ahead = [*before, fused][:-1] if fused else before[:-1]
    lead = "".join(f"{one} " for one in ahead) if len(ahead) + 2 <= _LONGEST else ""
    past = korean_verbs.past(full)
    named = noun if stem == "즐기" else f"{short}기"  # 소풍 시작!
    forms = {
        "": named,
        "noun": named,
        "want": f"{full}고 싶",
        "can": f"{korean_verbs.able(full)} 수 있",
        "adn": korean_verbs.adnominal(full),
        "past": past,
        "whole": f"{lead}{named}",
        "did": f"{lead}{past}",
    }
    if stem in _FINDS:
        if _SOUGHT.search(f"{lead}{noun}"):
            return None  # who or what was lost has another story
        forms |= {"it": _found(ahead, noun), "that": noun}
    return Deed(words=f"{lead}{object_}", verb=stem, language="ko", forms=forms)


def _is_object(object_: str, noun: str, stem: str, *, fused: str) -> bool:
    """Return whether that is what the deed is done to."""
    if stem in _FINDS:
        return object_ != noun  # what stands beside 찾은 without its josa is anything
    wanted = _ONLY_WITH.get(stem)
    if wanted is not None:
        return bool(re.fullmatch(wanted, noun))
    taken = object_.endswith(("이", "가", "은", "는", "와", "과", "서", "게", "고", "의"))
    return bool(fused) or not taken or object_ in _BARE


def _found(ahead: list[str], noun: str) -> str:
    """Return what is found without where: 돌 뒤에서 작은 문 is 작은 문."""
    places = [at for at, one in enumerate(ahead) if one.endswith(("에서", "에", "으로", "로"))]
    return " ".join([*ahead[places[-1] + 1 if places else 0 :], noun])


_BUT = re.compile(
    r"(?:(?:[는은인운]데|지만|더니|으나)[, ]+|, (?=[^,]*(?:못 | 안 |안 ))|, (?=못|안 ))(?P<clause>[^.,!?]+)"
)
_ENDS_WELL = re.compile(r"친구|알고 보니|배웠|깨달|되었|됐|도와|들어왔|나왔")
_WRONG = re.compile(
    r"안 |못 |않|없|너무|엉망|망|터|깨|부러|도망|떨어|실패|날아|무너|틀|싫|힘들|어려|고장|사라|잃|넘어|젖|"
    r"[탔타]|매[웠워]|짰|몰[랐라]|아무도|다 먹|쏟|막[혔히]|작[았아]|커[졌]"
)
"""What goes wrong says so: nobody is ashamed of a cat that comes every day."""
_NO_PAST = ("예요", "에요", "까요", "군요", "네요")
_NO_PREDICATE = ("에는", "에서는", "까지는")
_LONGEST_TROUBLE = 7


def trouble_of(text: str) -> str:
    """Return as a past stem what the idea says goes wrong, "" if nothing: 빵이 다 탔, 너무 매웠."""
    found = _BUT.search(text)
    eojeols = found["clause"].split() if found else []
    if len(eojeols) > _LONGEST_TROUBLE:
        return ""
    for at, last in enumerate(eojeols):
        past = _past_of(last)
        if past:
            said = " ".join([*eojeols[:at], past])
            return said if _WRONG.search(said) and not _ENDS_WELL.search(said) else ""
    return ""


def _past_of(eojeol: str) -> str:
    """Return the past stem of a predicate as typed: 타요 is 탔, 불었어요 불었, 태우는 태웠; "" for none."""
    ended = re.fullmatch(r"(?P<past>[가-힣]*[가-힣])(?:어요|다|습니다|지요|어|음)", eojeol)
    if ended and korean_verbs.is_past(ended["past"]):
        return ended["past"]
    polite = re.fullmatch(r"(?P<stem>[가-힣]+)요", eojeol)
    if polite and korean_verbs.is_open(polite["stem"]) and not eojeol.endswith(_NO_PAST):
        return korean_verbs.past_of_polite(polite["stem"])
    told = re.fullmatch(r"(?P<form>[가-힣]{2,}는)다?", eojeol)
    if told and not eojeol.endswith(_NO_PREDICATE):
        return korean_verbs.past(korean_verbs.stem_before_neun(told["form"]))
    return ""
