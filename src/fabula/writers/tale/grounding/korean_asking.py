"""What a maker says in Korean around the idea: for whom the book is, what for, what it shall be instead."""

from __future__ import annotations

import re

from fabula.languages.josa import attach

_CORRECTED = re.compile(
    r"^.*?(?:\.{2,}|…|[,~])\s*(?:아|앗|아차)?,?\s*아니(?:다|야)?[,.…]*\s+"
    r"(?!글쎄|근데|그런데|왜|그게|이게|무슨|어떻게)(?P<rest>\S+(?: \S+)+)$"
)
"""What is taken back: 아기 곰... 아니 낮에 안 자려는 부엉이로 해주세요."""
_BECAUSE = re.compile(r"^[^.!?]{4,}?니까,? (?=[^.!?]*(?:로|으로) ?(?:해|바꿔|고쳐|써|만들어) ?(?:줘|주))")
"""Why it is to be another."""
_READ_BEFORE = re.compile(
    r"^[^.,!?]{2,30}(?:한테|에게|께|랑|이랑) (?:같이 |함께 )?(?:읽어 ?줄|읽을|들려 ?줄|보여 ?줄|선물할|줄) "
    r"(?:건데|거예요|거라서?|거고|건데요|거거든요|책인데요?|책이에요)[,.!]?\s+(?P<rest>.+)$"
)
"""Whom the book is read to, before what it is about."""
_I_AM = re.compile(
    r"^(?:안녕하세요[,.!]? )?(?:저는 )?(?:(?!\S*[은는이가] )\S{1,6} ){0,3}?"
    r"(?:교사|선생님|엄마|아빠|할머니|할아버지|이모|삼촌|고모)"
    r"(?:이에요|예요|입니다|인데요)[,.!]? (?=(?:\S+ ){2,}\S+)"
)
"""Who asks for the book: 어린이집 선생님이에요."""
_ASKED_FIRST = re.compile(
    r"^(?:\S+ ){0,3}(?:들려줄|읽어줄|들려 줄|읽어 줄|재울 때 읽을|볼|읽을) (?:옛날 ?)?"
    r"(?:이야기|얘기|동화|그림책|책)(?:를|을)? ?(?:하나 |한 편 )?(?:만들어|써|지어|들려|해|부탁) ?"
    r"(?:다오|주게나?|줘요?|주세요|주렴|주라|줄래요?|드려요|합니다)[,.!]? "
    r"(?P<rest>(?!.*나오(?:면|게))\S+ \S.*)$"
)
"""What is asked for, before what it is about: 손주한테 들려줄 옛날이야기 하나 만들어다오, 호랑이 …"""
_SUCH_A_ONE = re.compile(r"(?<=[는은인]) (?:걸로|거로|것으로)(?:요| ?(?:해|부탁|만들어|써)[^.!?]*)?[.!]*$")
_HERO_SHALL_BE = re.compile(
    r"^주인공은 (?P<who>[^.,!?]{1,14}?)(?:으로|로) ?"
    r"(?:해 ?주시고|해 ?주세요|해 ?줘요?|하고|해서|부탁드려요|부탁해요)"
    r"[,.!]? (?P<rest>\S+ \S.*)$"
)
"""Who shall be the hero, before what is told: 주인공은 고슴도치로 해주시고 …"""
_FOR_CHILD = re.compile(
    r"(?P<who>(?:아이|아들|딸|조카|손자|손녀|손주|꼬마|동생|학생|아기|어린이)(?:들)?)"
    r"(?:을|를) (?:위해서?|위하여|위한)"
    r"(?: ?(?:이야기|얘기|동화|그림책|책)(?:를|을|로|으로)?)?(?: 하나)?"
    r"(?: ?(?:만들어|써|지어|들려|부탁)[^.!?]{0,8})?"
    r"[.!~]*$"
)
"""For whom the book is, who is the hero where it is of nobody else: 뭘 하는지 궁금해하는 아이를 위해."""
_TOLD_ALREADY = re.compile(r"^(?P<told>.+(?:이야기|얘기|동화|그림책)(?:[로은는을를]|으로)?)[.,]? ")
_LIKES = re.compile(
    r"^(?:(?:저희|우리|저의) )?(?:집 )?(?:[가-힣]{2,3} ?살 )?"
    r"(?:손주|손자|손녀|아이|아들|딸|조카|애|첫째|둘째|막내)(?:들)?(?:이|가|는|은)? (?:요즘 |한창 )?"
    r"(?P<liked>[가-힣]+?)(?:을|를|이라면|라면)? ?(?:참 |정말 |진짜 |너무 |아주 |엄청 |제일 |많이 )*"
    r"좋아(?:합니다|해요|하는데요?|해서요?|하거든요|하니까)[.,!]? (?=(?:\S+ ){3,}.*(?:이야기|얘기|동화))"
)
"""What the child likes for whom the book is, before what it is about."""
_ABOUT_SOMEBODY = re.compile(r"\S+ \S+ \S*[^는은한운던를을\s] (?:이야기|얘기)|(?:이야기|얘기)[.!?]? \S+")
_PRESENT = re.compile(
    r"\s*(?:생일 ?)?선물(?:로|용으로)? ?(?:줄|할|드릴|주려는|쓸) (?:그림책|동화책|동화|책)"
    r"(?:이에요|입니다|인데요?|이요|으로|을)?(?: ?(?:써|만들어|부탁)[^.!?]*)?[.!]*(?=\s|$)"
)
"""What the book is for, behind the idea: 선물로 줄 책!"""
_YEARS = re.compile(
    r"(?<![가-힣0-9])(?:\d+|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열) ?살(?:짜리|배기|인|된| 된)? "
    r"(?=(?:우리 )?(?:남자|여자|아이|아들|딸|조카|손자|손녀|꼬마|동생|쌍둥이|남동생|여동생|소년|소녀))"
)
"""How old somebody is, which counts nobody: 4살 남자아이."""
_CLASS_OF = re.compile(
    r"(?<![가-힣])(?:초등학교|초등|중학교|유치원|어린이집)? ?(?:\d|일|이|삼|사|오|육) ?학년(?:인|생)? "
    r"(?=[가-힣]{2,5}(?:[이가은는의을를와과]|이?랑|하고|$|\s))"
)
"""In which class somebody is, which is no place: 초등학교 5학년 쌍둥이."""
_KEEPS_SHOP = re.compile(
    r"(?P<shop>(?:[가-힣]{2,}집|가게|식당|카페|분식점|편의점|책방|서점)(?:을|를)) "
    r"(?P<does>한다|한대|해요|합니다|했다|했어요|하는|하고|하게|하기)(?=\s|[.!]|$)"
)
_OPENS = {
    "한다": "연다", "한대": "연대", "해요": "열어요", "합니다": "열어요", "했다": "열었다",
    "했어요": "열었어요", "하는": "여는", "하고": "열고", "하게": "열게", "하기": "열기",
}  # fmt: skip
"""Who has a shop opens one: 떡볶이집을 한다."""


def _for_child(text: str) -> str:
    """Return a Korean idea without for whom it is: the child is the hero, or another is told of already."""
    found = _FOR_CHILD.search(text)
    if found is None:
        return text
    told = _TOLD_ALREADY.match(text[: found.start()])
    return told["told"] if told is not None else f"{text[: found.start()]}{found['who']}"


def without_asker(text: str) -> str:
    """Return a Korean idea without who asks for the book, and what for, before what it is about."""
    text = _I_AM.sub("", text)
    first = _ASKED_FIRST.match(text)
    return first["rest"] if first is not None else text


def without_asking(text: str) -> str:
    """Return a Korean idea without what is said of the book: whom it is read to, what was taken back."""
    corrected = _CORRECTED.match(text)
    if corrected is not None:
        text = _BECAUSE.sub("", corrected["rest"])
    read = _READ_BEFORE.match(text)
    if read is not None and _ABOUT_SOMEBODY.search(read["rest"]):
        text = read["rest"]
    text = _SUCH_A_ONE.sub(" 이야기", text)
    text = _HERO_SHALL_BE.sub(lambda found: f"{attach(found['who'], '이')} {found['rest']}", text)
    text = _for_child(_LIKES.sub("", text))
    text = _CLASS_OF.sub("", _YEARS.sub("", _PRESENT.sub(".", text)))
    text = _KEEPS_SHOP.sub(lambda found: f"{found['shop']} {_OPENS[found['does']]}", text)
    return re.sub(r"\s+\.|^\.", ".", text).strip()
