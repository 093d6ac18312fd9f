"""Korean sentences parsed: who does what to what, clause by clause.

The morphemes are Kiwi's (tags of the Sejong corpus), which is loaded by the first sentence asked about, never
with the package. Korean clauses end in their verb: the noun phrases before a verb are its own, but those that
a verb before a noun cannot have, which wait for the next.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import Any, Literal, NamedTuple

from fabula.languages.korean_verbs import stem_before_neun

Role = Literal["topic", "subject", "object", "to", "with", "of", "where", "and", "other", "bare"]
"""What a josa says a noun phrase is to its verb: "to" is somebody's 에게, "with" a tool's 로."""
Ending = Literal["on", "end", "of", "as noun"]
"""Whether a clause goes on, ends the sentence, describes the noun behind it, or is a noun itself."""

_ROLES: dict[str, Role] = {
    "이": "subject", "가": "subject", "께서": "subject", "께서는": "subject", "이서": "subject",
    "은": "topic", "는": "topic", "ᆫ": "topic",
    "을": "object", "를": "object", "ᆯ": "object",
    "에게": "to", "한테": "to", "께": "to", "에게는": "to", "한테는": "to", "에게로": "to",
    "로": "with", "으로": "with", "로는": "with", "으로는": "with",
    "의": "of",
    "에": "where", "에서": "where", "에는": "where", "에서는": "where", "에도": "where", "에서도": "where",
    "까지": "where",
    "와": "and", "과": "and", "랑": "and", "이랑": "and", "하고": "and", ",": "and",
    "": "bare",
}  # fmt: skip
_NOUNS = frozenset(["NNG", "NNP", "NNB", "NR", "NP", "SL", "SN", "XR", "XSN", "XPN", "MM"])
_VERBS = frozenset(["VV", "VA", "VCP", "VCN", "XSV", "XSA"])
_ADVERBS = frozenset(["MAG", "MAJ", "IC"])
_ENDINGS: dict[str, Ending] = {"EC": "on", "EF": "end", "ETM": "of", "ETN": "as noun"}
_LINKING = frozenset(
    [
        "채",
        "때",
        "동안",
        "순간",
        "뒤",
        "후",
        "다음",
        "사이",
        "김",
        "바람",
        "거",
        "것",
        "줄",
        "수",
        "듯",
        "척",
        "뿐",
        "덕분",
        "탓",
        "중",
        "대로",
        "만큼",
        "적",
        "지",
        "참",
        "터",
        "나머지",
    ]
)
"""Nouns that make a describing clause one that goes on: 생선을 문 채, 비가 오는 동안."""


_SUPPOSED = frozenset(
    [
        "면",
        "으면",
        "려고",
        "으려고",
        "려",
        "으려",
        "러",
        "으러",
        "도록",
        "라면",
        "이라면",
        "거든",
        "든지",
        "ᆯ까",
        "을까",
        "ᆯ지",
        "을지",
        "뻔",
        "듯",
        "척",
        "체",
        "수",
        "줄",
        "적",
    ]
)
"""Endings and nouns of what is not so, or not yet: 울면, 웃으려고, 빠뜨릴 뻔."""
_DOUBTED = "까보"
"""The helper of 숨어 있을까 봐: what is only feared."""
_WISHED = ("싶", "척하", "체하", "보이", _DOUBTED)
_LOST_L_BEFORE_NEUN = frozenset("우부노거미드여무파")
"""What looks like a noun with its topic and is a verb that lost its ㄹ: 피리 부는 사슴, 우는 매미."""
_ALSO_NOUNS = frozenset("거무파")
_BODY_OF_ITS_OWN = frozenset(
    ["다리", "눈", "귀", "코", "입", "배", "꼬리", "날개", "머리", "팔", "손", "발", "목", "키", "이", "뿔"]
)
"""Parts that before a verb stand for its subject: 다리 부러진 제비, 귀 처진 강아지."""


class Morph(NamedTuple):
    """A morpheme: its form (a verb's is its stem), its tag, and where it stands."""

    form: str
    tag: str
    start: int
    end: int


class Phrase(NamedTuple):
    """A noun phrase: its nouns, its josa and what that makes it, and where it stands."""

    nouns: tuple[str, ...]
    josa: str
    role: Role
    start: int
    end: int

    @property
    def noun(self) -> str:
        """Return its last noun, "" where it has a number only."""
        return self.nouns[-1] if self.nouns else ""


@dataclass(eq=False)
class Clause:
    """A verb with what belongs to it. `verb` is its stem, "" where a sentence ends without one."""

    verb: str
    start: int
    end: int
    ending: Ending = "end"
    link: str = ""
    """Its last ending: 며, 자, 면."""
    denied: bool = False
    quality: bool = False
    """Whether it says what something is like: 따뜻하다."""
    helpers: list[str] = field(default_factory=list)
    phrases: tuple[Phrase, ...] = ()
    adverbs: tuple[str, ...] = ()
    head: Phrase | None = None
    """What a describing clause describes."""

    @property
    def real(self) -> bool:
        """Return whether it tells what is so: neither wished nor supposed nor almost."""
        return self.link not in _SUPPOSED and not any(one in _WISHED for one in self.helpers)

    def of(self, *roles: Role) -> Phrase | None:
        """Return its last phrase of the first of the roles that it has one of."""
        found = (one for role in roles for one in reversed(self.phrases) if one.role == role)
        return next(found, None)

    def noun_of(self, role: Role) -> str:
        """Return the noun of its last phrase of that role, "" when it has none."""
        found = self.of(role)
        return found.noun if found is not None else ""

    @property
    def opens(self) -> int:
        """Return where its first word begins."""
        return min([self.start, *(one.start for one in self.phrases)])


@lru_cache(maxsize=1)
def _kiwi() -> Any:
    from kiwipiepy import Kiwi

    return Kiwi()


@lru_cache(maxsize=512)
def morphs(text: str) -> tuple[Morph, ...]:
    """Return the morphemes of `text`; irregular verbs bear the tag of the others."""
    found = _kiwi().tokenize(text)
    return tuple(Morph(one.form, str(one.tag).split("-")[0], one.start, one.end) for one in found)


@lru_cache(maxsize=512)
def clauses(text: str) -> tuple[Clause, ...]:
    """Return the clauses of a sentence in the order of their verbs."""
    reading = _Reading()
    ends = [found.span() for found in re.finditer(r"\S+", text)]
    all_morphs = morphs(text)
    for start, end in ends:
        reading.take([one for one in all_morphs if start <= one.start < end])
    return reading.close(len(text))


class _Reading:
    """A sentence half parsed: what waits for its verb, and the verbs that wait for their noun."""

    def __init__(self) -> None:
        self.made: list[Clause] = []
        self.waiting: list[Phrase] = []
        self.adverbs: list[str] = []
        self.nouns: list[Morph] = []
        self.describing: list[Clause] = []

    def take(self, word: list[Morph]) -> None:
        """Read one eojeol."""
        word = [
            one._replace(tag="NNG") if one.tag == "MAG" and after.tag in _NOUNS else one
            for one, after in pairwise([*word, Morph("", "", 0, 0)])
        ]  # 오목눈이: an adverb written together with a noun is part of it
        word = _mend_name(word)
        word = _mend_lost_l(word, told=bool(self.waiting or self.nouns))
        if self.made and self.made[-1].link == "지" and [one.form for one in word[:2]] == ["못", "하"]:
            self._help(self.made[-1], [word[1]._replace(form="못하", tag="VX"), *word[2:]])
            return
        verb_at = next((at for at, one in enumerate(word) if one.tag in _VERBS), None)
        if word and word[0].tag == "VX" and self.made and verb_at is None:
            self._help(self.made[-1], word)
            return
        if self.describing and verb_at == 1 and word[0].form in ("뻔", "듯", "척", "체"):
            for clause in self.describing:
                clause.ending, clause.link = "end", word[0].form  # 빠뜨릴 뻔했다
            self.describing = []
            return
        nouns = word if verb_at is None else word[:verb_at]
        if verb_at is not None and word[verb_at].tag in ("XSV", "XSA"):
            nouns = word[: max(0, verb_at - 1)]
        self._take_nouns([one for one in nouns if one.tag[0] != "E"])
        if verb_at is None:
            self.adverbs += [one.form for one in word if one.tag in _ADVERBS]
            return
        self._close_phrase("")
        stem = "".join(one.form for one in word[len(nouns) : verb_at + 1])
        clause = Clause(stem, word[len(nouns)].start, word[-1].end)
        clause.quality = word[verb_at].tag in ("VA", "XSA")
        if any(one in ("안", "못") for one in self.adverbs[-1:]):
            clause.denied = True
        self._end(clause, word[verb_at + 1 :])
        if clause.link == "게" and word[verb_at].tag in ("VA", "XSA") and len(word) == verb_at + 2:
            self.adverbs.append(stem)  # 눈을 동그랗게 뜨고: how the next is done
            return
        self._own(clause)
        self.made.append(clause)

    def close(self, end: int) -> tuple[Clause, ...]:
        """Return the clauses, with a last one for what no verb followed."""
        self._close_phrase("")
        if self.waiting or self.adverbs:
            last = Clause("", end, end)
            last.phrases, last.adverbs = tuple(self.waiting), tuple(self.adverbs)
            self.made.append(last)
        for clause, after in pairwise(self.made):
            if clause.link == "수" and after.verb == "없" and not after.phrases:
                clause.denied, clause.link = True, after.link  # 고개를 들 수가 없었다
        return tuple(self.made)

    def _take_nouns(self, word: list[Morph]) -> None:
        josa = ""
        for one in word:
            if one.tag in _NOUNS:
                if josa:
                    self._close_phrase(josa)
                    josa = ""
                self.nouns.append(one)
            elif one.tag[0] == "J" and self.nouns:
                josa += one.form
            elif one.tag == "SP" and self.nouns:
                self._close_phrase(josa or ",")
                josa = ""
            elif one.tag in _ADVERBS:
                self._close_phrase(josa)
                josa = ""
        linking = self.describing and self.nouns and self.nouns[-1].form in _LINKING
        if josa or linking or (word and word[-1].tag == "SP"):
            self._close_phrase(josa)

    def _close_phrase(self, josa: str) -> None:
        if not self.nouns:
            return
        nouns, joined = [], ""
        for at, one in enumerate(self.nouns):
            apart = at > 0 and one.start > self.nouns[at - 1].end
            if joined and (apart or one.tag in ("MM", "NR")):
                nouns.append(joined)
                joined = ""
            joined += "" if one.tag == "MM" else one.form
        names = tuple(one for one in (*nouns, joined) if one)
        role = _ROLES.get(josa) or _ROLES.get(josa.removeprefix("이"), "other")  # 하늘이는
        phrase = Phrase(names, josa, role, self.nouns[0].start, self.nouns[-1].end + len(josa))
        self.nouns = []
        links = self.describing and phrase.noun in _LINKING
        for clause in self.describing:
            if links:
                clause.ending, clause.link = "on", phrase.noun
                clause.phrases, self.waiting = (*self.waiting, *clause.phrases), []
            else:
                clause.head = phrase
        self.describing = []
        if not links:
            self.waiting.append(phrase)

    def _help(self, clause: Clause, word: list[Morph]) -> None:
        """Take a helping verb: 안고 *있던*, 오지 *않았다*."""
        doubted = word[0].form == "보" and clause.link in ("을까", "ᆯ까")
        clause.helpers.append(_DOUBTED if doubted else word[0].form)
        clause.denied = clause.denied or word[0].form in ("않", "못하", "말")
        clause.end, before = word[-1].end, clause.ending
        self._end(clause, word[1:])
        if clause.ending == "of" and before != "of":
            self.waiting, self.adverbs = [*clause.phrases, *self.waiting], [*clause.adverbs, *self.adverbs]
            self._own(clause)

    def _end(self, clause: Clause, rest: list[Morph]) -> None:
        if clause in self.describing:
            self.describing.remove(clause)
        for one in rest:
            if one.tag in ("VX", "VV", "XSV"):
                doubted = one.form == "보" and clause.link in ("을까", "ᆯ까")
                clause.helpers.append(_DOUBTED if doubted else one.form)
                clause.denied = clause.denied or one.form in ("않", "못하")
            elif one.tag in _ENDINGS:
                clause.ending, clause.link = _ENDINGS[one.tag], one.form
        if clause.ending == "of":
            self.describing.append(clause)

    def _own(self, clause: Clause) -> None:
        """Give a verb its phrases: one before a noun cannot have the topic, nor both ends of a deed."""
        clause.adverbs, self.adverbs = tuple(self.adverbs), []
        if clause.ending != "of":
            clause.phrases, self.waiting = tuple(self.waiting), []
            return
        own: list[Phrase] = []
        while self.waiting:
            last = self.waiting[-1]
            acts = last.role == "subject" and any(
                one.role == "object" or (one.role == "bare" and one.noun in _BODY_OF_ITS_OWN) for one in own
            )
            others = last.role in ("topic", "and") or (clause.quality and last.role != "subject")
            if others or acts or (last.role == "of" and not own):
                break
            own.insert(0, self.waiting.pop())
            if last.role == "subject":
                break
        clause.phrases = tuple(own)


def _mend_name(word: list[Morph]) -> list[Morph]:
    """Return 가온이는 as the name it is, 수탉이 as who does it: 이다 ends neither in 는 nor in itself."""
    tags = [(one.form, one.tag) for one in word[-2:]]
    if len(word) > 1 and tags[-1] == ("이", "VCP") and word[-2].tag[0] == "N":
        return [*word[:-1], word[-1]._replace(tag="JKS")]
    if len(word) < 3 or tags != [("이", "VCP"), ("는", "ETM")] or word[-3].tag[0] != "N":
        return word
    return [*word[:-2], word[-2]._replace(tag="XSN"), word[-1]._replace(tag="JX")]


def _mend_lost_l(word: list[Morph], *, told: bool) -> list[Morph]:
    """Return the word as a verb where it only looks like a noun with its topic: 부는.

    `told` is whether something went before that it may be done to: 무는 may be a radish, 발을 무는 is not.
    """
    forms = [one.form for one in word]
    looks = len(word) == 2 and forms[1] == "는" and word[0].tag[0] == "N"
    if not looks or forms[0] not in (_LOST_L_BEFORE_NEUN if told else _LOST_L_BEFORE_NEUN - _ALSO_NOUNS):
        return word
    return [
        word[0]._replace(form=stem_before_neun(f"{forms[0]}는"), tag="VV"),
        word[1]._replace(tag="ETM"),
    ]
