"""Korean ideas taken apart: eojeol without their josa, known phrases as one, modifiers told from nouns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from fabula.writers.tale.grounding.emoji_names import emoji_for
from fabula.writers.tale.grounding.korean_endings import is_verb_form
from fabula.writers.tale.grounding.korean_words import (
    ADNOMINAL_ENDS,
    COMMON_NAMES,
    COUNTERS,
    JOSA,
    NEVER_ADNOMINAL,
    NOT_BEINGS,
    NOT_NAMES,
    NUMBERS,
    VERBAL,
    YOUNG,
)
from fabula.writers.tale.grounding.slots import Sense, WordIndex, in_order, word_index, words
from fabula.writers.tale.grounding.spelling import singulars

_STRIPPED = in_order(
    """
    에서는 에게서 에서 에게 한테 이랑 까지 부터 으로 처럼 이가 이는 이의 이와 이를 은 는 을 를 이 가 의 와 과
    랑 도 만 에 로
    """
)
LONGEST_TOGETHER = 20
"""The longest eojeol that is taken apart into words written together."""
_EOJEOL = re.compile(r"[^\s,.!?~…\"'():;]+|[,.!?~…:;]")
# One-syllable nouns have other readings: for each, what must or must not stand in the next eojeol.
_ONLY_BEFORE = {
    "눈": ("오", "내", "온", "쌓", "녹", "덮", "싸움", "을 굴"),
    "밤": ("먹", "줍", "주", "굽", "까", "따"),
}
_NOT_BEFORE = {
    "말": (
        "하",
        "한다",
        "한대",
        "할",
        "함",
        "합",
        "해",
        "했",
        "못",
        "안",
        "잘",
        "없",
        "많",
        "너무",
        "걸",
        "거는",
        "건",
        "배",
        "잃",
        "더듬",
        "듣",
        "이 안",
        "적",
        "느린",
        "느리",
        "느려",
        "서툰",
        "서투",
        "대신",
        "트",
        "늦",
    ),
    "배": ("고", "아", "부", "가 고", "속", "안"),
    "벌": ("받", "서"),
    "사과": ("하", "받", "해", "드"),
    "해": ("줘", "주", "보", "봐"),
    "하늘": ("날", "나는", "나르"),
    "가게": ("되", "된", "될", "됐", "돼", "됩", "하", "해"),
    "화가": ("나", "난", "났", "날", "풀"),
    "이빨": (),
}
_NEEDS_JOSA = frozenset(
    ["해", "게", "초", "무", "차", "알", "범", "북", "감", "양", "매", "학", "국", "죽", "실", "들", "시내"]
)


_SELLERS = ("아저", "아줌", "아주", "할머", "할아")


@dataclass
class Word:
    """One eojeol or a known phrase of several."""

    text: str
    noun: str = ""
    josa: str = ""
    senses: tuple[Sense, ...] = ()
    kind: str = "other"  # noun, adnominal, verb, name, number, stop, other

    @property
    def bare_josa(self) -> str:
        return re.sub(r"^(?:님)?(?:들)?(?:네)?", "", self.josa)

    @property
    def many(self) -> bool:
        return "들" in self.josa

    def can(self, sort: str) -> Sense | None:
        return next((sense for sense in self.senses if sense.sort == sort), None)


def words_of(text: str, index: WordIndex) -> list[Word]:
    """Return the words of a Korean text."""
    return _Splitter(index).words(text)


def given_names(index: WordIndex) -> frozenset[str]:
    """Return every name that characters of this lexicon bear."""
    names = index.lexicon.names["ko"]
    given = [one for group in (*names.children.values(), *names.categories.values()) for one in group]
    return NOT_NAMES.union(given)


_SAYING = ("라고", "라는", "라면", "란", "며", "이라고", "이라는", "이라면", "이란", "이며")
"""Josa that a verb ends in, too, unless they have the form they take after the noun."""
_COUNTED = re.compile(r"(?:수|몇|여러|스무|서른|마흔|쉰|[일이삼사오육칠팔구]?[십백천만]+|\d+)")
"""A number before what it counts: 만두 백 개."""


_TAKEN_FOR = {
    "밥": re.compile("먹"),
    "잠자리": re.compile("동화|그림책|책|독서|의식|인사|준비|습관|루틴|시간"),
    "가면": re.compile(r"(?!쓰|쓴|썼|쓸|놀|만들|무도|벗|하나|속|뒤|가게)\S"),
}
"""What stands behind a word that only looks like the noun: 학교 가면 배가 아픈 아이, 잠자리 동화."""


_ELSE_WHERE = {
    "벌": re.compile(r"^(?:한|두|세|네|몇|여러|다섯|열|\d+) 벌 (?!이|을)"),
    "새": re.compile(r"^\S+(?:에서|으로|이|가) 새는 (?:\S+ )?(?:물|빗물|비|바람|소리|불빛|빛|기름|가스)"),
    "양": re.compile(r"^\S+의 양[을이은] (?:재|잰|쟀|줄|늘|조절|정하|맞추|맞춰|알|많|적)"),
    "들": re.compile(r"들을 (?:수|때|줄|만한|게|거|뻔)"),
    "차": re.compile(
        r"차[가는를에도] (?:\S+ )?(?:막|밀|멈|서|고장|달|타|탄|탈|몰|세우|출발|부딪|지나)|차에서 "
    ),
}
"""Between what such a noun is a counter, a verb or another noun: 잠옷 두 벌, 새는 물소리, 비의 양."""
_SLIGHTLY = re.compile(r"^(?:(?:조금|좀|아직|많이|너무|참|약간|또래보다|제일|가장) )+")


def _seems_only(stem: str, josa: str, after: str, before: str) -> bool:
    """Return whether a form of another word only looks like the noun: 시장에서 산 상자, 못 가게."""
    if (stem, josa) == ("산", "") and after:
        return re.search(r"(?:에서|한테|새로|방금|어제)$", before) is not None
    if stem == "가게":
        return before in ("못", "안")
    if stem == "해" and josa in ("", "야", "도") and before:
        return before.endswith(("만", "을", "를", "도", "게", "가", "이", "고")) or before in (
            "안",
            "못",
            "잘",
        )
    if stem == "바람":
        aired = after.startswith(("빠진", "빠져", "빠지", "빠졌", "넣", "새", "채운"))
        return aired or (josa == "에" and before.endswith(("는", "은")))  # 바람 빠진 공, 우는 바람에
    if stem == "해":
        return re.match(r"(?:지|질|진|뜨|뜰|뜬|저물)[가-힣]* ?(?:때|까지|전|무렵)", after) is not None
    if stem in _TAKEN_FOR and josa in ("", "을"):
        return _TAKEN_FOR[stem].match(after) is not None
    if stem == "장수":
        return after[:2] in _SELLERS  # 군고구마 장수 아저씨 is no giant
    return stem == "말" and before.endswith(("다는", "라는", "자는", "냐는"))  # 미안하다는 말


_TURNED = re.compile(r"(?:되|된|될|됐|돼|됩|했|해(?!골)|하[는고다자려면지]|한$|만드|만든|만들)")
"""What stands behind a verb in 게 and behind no crab: 헤어지게 된, 놀라게 했어요."""


def _turns_out(tokens: list[str], at: int) -> bool:
    """Return whether the eojeol is a verb that says how it comes out: 헤어지게 된, 잠들도록."""
    after = tokens[at + 1] if at + 1 < len(tokens) else ""
    return len(tokens[at]) > 1 and tokens[at].endswith("게") and _TURNED.match(after) is not None


class _Splitter:
    def __init__(self, index: WordIndex) -> None:
        self.index = index
        self.names = given_names(index)
        self.english: WordIndex | None = None

    def words(self, text: str) -> list[Word]:
        """Return the words of `text`."""
        tokens = _EOJEOL.findall(text)
        words: list[Word] = []
        at = 0
        while at < len(tokens):
            found, used = self._known(tokens, at)
            if found is None:
                whole = is_verb_form(tokens[at]) or _turns_out(tokens, at)
                words += ([] if whole else self._split(tokens[at])) or [self._plain(tokens, at)]
                used = 1
            else:
                words.append(found)
            at += used
        for at, (before, word) in enumerate(pairwise(words)):
            if word.noun == "하나" and before.kind == "noun" and not before.josa:
                word.kind = "number"  # 그네 하나: how many, not who
            whose = at > 0 and bool(words[at - 1].can("character")) and not words[at - 1].josa
            counted = (before.kind == "number" and (whose or not word.senses)) or (
                before.can("character") and not before.josa and word.noun == "쌍둥이"
            )
            if counted and word.noun in (*COUNTERS, "쌍둥이"):
                word.kind, word.senses = "number", ()
            pet = before.can("character") and not before.josa and word.kind == "other"
            if pet and word.noun in self.names:
                word.kind = "name"
        return words

    def _known(self, tokens: list[str], at: int) -> tuple[Word | None, int]:
        for size in range(min(self.index.longest, len(tokens) - at), 0, -1):
            run = tokens[at : at + size]
            phrase = " ".join(run)
            fewest = len(phrase) - len(run[-1]) + 1
            for cut in range(min(len(phrase), self.index.widest), fewest - 1, -1):
                stem, rest = phrase[:cut], phrase[cut:]
                if stem not in self.index or not JOSA.fullmatch(rest):
                    continue
                following = " ".join(tokens[at + size : at + size + 3])
                before = tokens[at - 1] if at else ""
                other = _seems_only(stem, rest, following, before) or not self._may_take(stem, rest)
                if not other and self._means_this(stem, rest, following, before):
                    return Word(phrase, stem, rest, self.index.senses(stem), "noun"), size
        return (self._latin(tokens[at]), 1) if tokens[at][0].isascii() else (None, 1)

    def _may_take(self, stem: str, josa: str) -> bool:
        """Return whether the noun takes that josa: 달라고 is of no moon, 김치라면 is eaten."""
        if josa in ("라면", "이라면") and not _is_of(self.index, stem, "character"):
            return False
        return josa not in _SAYING or _fits(stem, josa)

    def _means_this(self, stem: str, josa: str, after: str, before: str) -> bool:
        """Return whether a noun with other readings is that noun here."""
        if stem in _ONLY_BEFORE:
            return after.startswith(_ONLY_BEFORE[stem])
        if stem in _NOT_BEFORE and _SLIGHTLY.sub("", after).startswith(_NOT_BEFORE[stem]):
            return False
        if stem in ("말", "노래", "춤", "요리") and josa == "하고":
            return False
        elsewhere = stem in _ELSE_WHERE and _ELSE_WHERE[stem].search(f"{before} {stem}{josa} {after}")
        if elsewhere or (stem == "사과" and after.startswith(("못", "하", "할", "받"))):
            return False  # an apology
        if (stem, josa) in (("자라", "는"), ("새", "")) and after:
            return False  # what grows is no turtle, what is new no bird
        counted = before in NUMBERS or _COUNTED.fullmatch(before) is not None
        if stem == "개" and (counted or josa == "의"):
            return not counted
        if (stem in _NEEDS_JOSA and not josa and after) or (stem == "산" and before in ("함께", "같이")):
            return False
        return (stem, josa) not in (("별", "로"), ("새", "로")) and not (
            len(stem) == 1 and josa in ("다", "란", "나", "아", "인")
        )

    def _latin(self, token: str) -> Word | None:
        """Return an English word in a Korean idea, its josa taken off."""
        hit = re.match(r"([A-Za-z-]+)(.*)$", token)
        if not hit or not JOSA.fullmatch(hit.group(2)):
            return None
        self.english = self.english or word_index(self.index.lexicon, "en")
        for form in (hit.group(1).casefold(), *singulars(hit.group(1).casefold())):
            senses = self.english.senses(form)
            if senses:
                return Word(token, self.index.own_noun(senses[0]), hit.group(2), senses, "noun")
        return None

    def _split(self, token: str) -> list[Word]:
        """Return the words of an eojeol written together (토끼와거북이, 꼬마로봇), [] when it is not one."""
        if not 4 <= len(token) <= LONGEST_TOGETHER or is_adnominal(token):
            return []
        for cut in range(1, len(token) - 1):
            head, tail = token[:cut], token[cut:]
            back, _ = self._known([tail], 0)
            if back is None or len(back.noun) < 2:
                continue
            front, _ = self._known([head], 0)
            if front is not None and (len(front.noun) > 1 or front.josa) and len(head) > 1:
                return [front, back]
            if head in YOUNG or (is_adnominal(head) and len(head) > 1):
                return [Word(head, kind="adnominal"), back]
        return self._compound(token)

    def _compound(self, token: str) -> list[Word]:
        """Return an unknown noun whose second part is a known thing: 애착이불 is a blanket."""
        for cut in range(2, len(token) - 1) if not token.startswith(_NO_COMPOUNDS) else ():
            tail, _ = self._known([token[cut:]], 0)
            sense = tail.can("thing") if tail is not None and len(tail.noun) > 1 else None
            if tail is not None and sense is not None:
                return [Word(token, token[:cut] + tail.noun, tail.josa, (sense,), "noun")]
        return []

    def _plain(self, tokens: list[str], at: int) -> Word:
        token = tokens[at]
        if not re.search(r"\w", token):
            return Word(token, kind="stop")
        counted = at > 0 and (tokens[at - 1] in NUMBERS or tokens[at - 1].isdigit())
        if token in NUMBERS or token.isdigit() or (counted and token.startswith(COUNTERS)):
            return Word(token, kind="number")
        taken = at > 0 and re.search(r"[가-힣][을를]$|^[안못]$", tokens[at - 1]) is not None
        if taken and re.fullmatch(r"[가-힣]{2,}는", token) and at + 1 < len(tokens):
            return Word(token, kind="adnominal")  # 인물들을 재우는: who takes an object there is a verb
        stem, josa = _strip(token)
        name = next((one for one in _bare_names(stem) if one in COMMON_NAMES), stem)
        said_of = josa in _NAMED_JOSA and not is_verbal(token)
        invented = said_of and _reads_as_name(name) and not emoji_for(name, "ko")
        if name in COMMON_NAMES or invented:
            return Word(token, name, josa, (), "name")
        bearer = token.endswith(
            ("쟁이", "꾸러기", "외톨이", "대장", "울보", "먹보", "느림보", "잠보", "뚱보", "투성이")
        )
        if token in YOUNG or is_verbal(token) or ((bearer or is_adnominal(token)) and at + 1 < len(tokens)):
            return Word(token, kind="adnominal")
        if self._modifies(stem, josa, tokens[at + 1 :]):
            return Word(token, kind="adnominal")
        if is_verb_form(token) or _turns_out(tokens, at):
            return Word(token, token, kind="verb")
        return Word(token, stem, josa, (), "other")

    def _modifies(self, stem: str, josa: str, after: list[str]) -> bool:
        """Return whether an unknown word in 는 is a verb before its noun: 강아지를 떠나보내는 가족."""
        like_verb = josa == "는" and len(stem) > 1 and stem[-1] in _VERB_LAST
        return like_verb and bool(after) and not emoji_for(stem, "ko")


_NO_COMPOUNDS = ("미세먼지", "초미세먼지")
"""What ends in a thing's noun and is none to hold."""
_VERB_LAST = frozenset("내주리치하되지키히우추대르켜펴깨뜨드끄크쓰")
"""Syllables on which a verb's stem is likelier to end than a noun."""
_NAMED_JOSA = ("", "이", "가", "은", "는", "의", "와", "과", "랑", "이랑", "네")
_NAME_FIRST = frozenset("민서지하도예윤시은준유채다소현태승정건우재나수주연영찬혜규동성")
_NAME_LAST = frozenset("아우은윤준서연현진희호빈율민영원훈린유하람솔경나인후혁찬규")
_WORDS_LIKE_NAMES = words(
    """
    나서 가서 와서 서서 지나 하여 채워
    유아 주인 시인 시민 하인 서민 주민 수영 유람 소원 영원 지원 지하 정원 동아 민원 하나 수하 연하 도하
    성인 연인 도서 유도
    주유 정유 시원 영하 우주 동원 수원 재현 유원 나우 예민 은하 소유 도우 동민 지은 정은 채우 소아
    """
)


def _reads_as_name(noun: str) -> bool:
    """Return whether an unknown noun is made like a child's given name: 민아, 서준."""
    made = len(noun) == 2 and noun[0] in _NAME_FIRST and noun[1] in _NAME_LAST
    return made and noun not in _WORDS_LIKE_NAMES


def _is_of(index: WordIndex, stem: str, sort: str) -> bool:
    return any(sense.sort == sort for sense in index.senses(stem))


def _bare_names(stem: str) -> tuple[str, ...]:
    """Return what a name may be under what hangs on it: 보람이네 is 보람."""
    return stem.removesuffix("이"), stem.removesuffix("네").removesuffix("이"), stem


_ENDS_IN_I = re.compile(r"(?:[모귀]퉁|언저|[걸잡닫받맞꽂]|[가-힣](?:놀|먹|몰))이$")
"""Nouns whose last syllable is no josa: 모퉁이, 손잡이, 옷걸이."""


def _strip(token: str) -> tuple[str, str]:
    """Return an unknown eojeol without the josa it seems to end with, and that josa."""
    for josa in _STRIPPED:
        stem = token.removesuffix(josa)
        if josa.startswith("이") and _ENDS_IN_I.search(f"{stem}이"):
            continue  # 귀퉁이, 귀퉁이가
        if stem != token and len(stem) > 1 and _fits(stem, josa):
            return stem, josa
    return token, ""


def _fits(stem: str, josa: str) -> bool:
    """Return whether the josa has the form it takes after that sound."""
    if not "가" <= stem[-1] <= "힣":
        return True
    closed = (ord(stem[-1]) - 0xAC00) % 28 != 0
    if josa in ("은", "을", "이", "과", "이랑", "으로", "이라고", "이라는", "이라면", "이란", "이나", "이며"):
        return closed
    if josa in ("는", "를", "가", "와", "랑", "라고", "라는", "라면", "란", "며"):
        return not closed
    return True


def is_adnominal(token: str) -> bool:
    if token in NEVER_ADNOMINAL:
        return False
    if is_verbal(token):
        return True
    bare = token in ("큰", "긴", "흰", "먼", "센", "서툰")
    return bare or (len(token) > 1 and token.endswith(ADNOMINAL_ENDS))


def is_verbal(token: str) -> bool:
    """Return whether the eojeol is a verb before a noun: 찾는, 도와주는."""
    if token in VERBAL or token.endswith(("하는", "있는", "없는", "리는", "치는", "되는")):
        return True
    for verb in VERBAL:
        if token.endswith(verb) and (len(verb) > 2 or token[-3] in "아어여와워해러려혀져쳐켜내라겨돼써고"):
            return True
    return False


_NOT_BEING_ENDS = in_order(
    """
    하기 되기 찾기 지키기 않기 말기 가기 보기 먹기 놀기 자기 씻기 닦기 만들기 성심 하면 어서 아서 해서 지만
    면서 려고 도록 으며 게 냄 봄 됨 옴 씀
    """
)


def is_abstract(noun: str) -> bool:
    """Return whether an unknown noun names no being: 기다림, 용감함, 정직, 숨바꼭질."""
    if noun in NOT_BEINGS or len(noun) < 2:
        return True
    closed_with_m = (
        "가" <= noun[-1] <= "힣"
        and (ord(noun[-1]) - 0xAC00) % 28 == 16
        and noun[-1] in "함음움림눔름짐침쁨픔"
    )
    return closed_with_m or noun.endswith(_NOT_BEING_ENDS)
