"""Korean eojeol no list holds, told by how they end: forms of a verb, and nouns of somebody."""

from __future__ import annotations

import re

from fabula.writers.tale.grounding.slots import words

_FINAL_L, _FINAL_N, _FINAL_SS = 8, 4, 20
"""Places of ㄹ, ㄴ and ㅆ among the final consonants of a syllable."""
_VERB_ENDS = re.compile(
    r"(?:니다|[가-힣]{2}요|[는은인운한]데|더니|니까|려고|려면|려는데|면서|으면|(?:[하되오보나리지치기내어]|[아어려라나들돌다]가)면|다가|도록|거든|잖아|다고|"
    r"라고|자고|냐고|느라|는지|든지|자마자|기로|[하되]게|스럽게|롭게|[하되]며|으며|고서|"
    r"[어아해여져와워려쳐켜겨혀줘내나]서|[아해여져와워려쳐켜겨혀줘]도|[어아해여져와워려]야|"
    r"[하되리치키]고|시오|세요|[어아해겨려]줌|[어아]감|줘|주라|줄래|쟈나|[가-힣](?:한|는|인|할|될)지)$"
)
_VERBLIKE = words("담요 동요 민요 가요 빨래 달래 갈래 판다 모래 노래 이래")
"""Nouns that end as verbs do."""
_FOLLOW_L = ("래", "까", "게", "지", "수록", "게요", "까봐")
_PEOPLE = re.compile(
    r"(?:꾼|쟁이|꾸러기|장이|장수|[^자]사님|사장|사서|교사|목사|판사|기사|술사|경찰관|소방관|직원|요원|대원|부원|수습생|회원|선원|승무원|경비원|미화원|"
    r"반장|이장|시장님|교장|원장|선장|단장|대장|학생|전학생|신입생|졸업생|유치원생|동생|님|아저씨|아줌마|아주머니|언니|"
    r"할멈|영감|도령|아가씨|총각|처녀|소년|소녀|아이|아기|친구|괴물|요정|귀신|도깨비|마녀|외계인|거인|난쟁이|인형|로봇|"
    r"저승사자|산타|천사|"
    r"새|벌레|고래|강아지|고양이|곰|개구리|거북|상어|나비|공룡|인간|사람|인|손님|주인|가족|남매|형제|자매|쌍둥이|선수|가수|"
    r"배우|화가|박사|군인|며느리|사위|신부|신랑|왕|왕자|공주|여왕|마왕|대왕)$"
)
"""How nouns of somebody end."""
_NOBODY = words(
    """
    아님 있음 없음
    새 벌새 냄새 틈새 모양새 열쇠 확인 할인 포인 원인 본인 레인 라인 체인 디자인 코인 주인공 선생 인생 고생
    학생회
    """
)
_MOVED = re.compile(
    r"고 ?싶|무서|무섭|두려|싫어|좋아하|꿈꾸|기다리|외로|외롭|쓸쓸|수줍|부끄|슬픈|속상|화난|"
    r"화가|심술|겁|용감|게으|심심|다정|착한|노래하|말하|졸린|꼬마|아기|어린|웃는|우는|지친|삐진|"
    r"삐친|투덜|엉뚱|살아|찾는|떠나는|잃은|잃어버린|배우|못하는|모르는|떠나|혼자 |도망|탈출|"
    r"가출|말을 걸|말했|모험|나섰|벌벌|떨었|울었|울어|훌쩍|엉엉|쫓겨|숨었|숨는|찾아왔|찾아온|"
    r"놀러|걱정|그리운|그리워|궁금|호기심|욕심|샘|질투|친구가|(?<![가-힣])자는|"
    r"(?<![가-힣])안 자|놀고|춤추|여행|무뚝뚝|까칠|똑똑|장난|행복|불평|사는|먹는|않는|하는"
)
"""What only somebody is or does."""


def _final(syllable: str) -> int:
    return (ord(syllable) - 0xAC00) % 28 if "가" <= syllable <= "힣" else -1


def is_verb_form(token: str) -> bool:
    """Return whether an eojeol no list has is a form of a verb: 떨어뜨렸어, 놀다가, 기사할래, 만들어줘."""
    token = re.sub(r"\W+$", "", token)
    if len(token) < 2 or token in _VERBLIKE:
        return False
    if any(_final(one) == _FINAL_SS for one in token):
        return True
    for end in _FOLLOW_L:
        before = token.removesuffix(end)
        if before != token and before and _final(before[-1]) == _FINAL_L and len(before) < 6:
            return True
    if token.endswith("다") and _final(token[-2]) == _FINAL_N:
        return True
    return _VERB_ENDS.search(token) is not None


def is_somebody(noun: str) -> bool:
    """Return whether an unknown noun ends as nouns of somebody do: 전학생, 구름새, 이야기꾼."""
    return noun not in _NOBODY and _PEOPLE.search(noun) is not None


def moves_as_somebody(said: str) -> bool:
    """Return whether what is said of a noun is said of somebody: 고 싶은, 무서워하는, 외로운."""
    return _MOVED.search(said) is not None
