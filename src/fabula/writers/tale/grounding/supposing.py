"""What an idea supposes, quoted as it is asked: what if it rained soup, 만약에 하늘에서 수프가 내린다면.

Only what can be wondered about for fun counts, whole and in its own words: not a worry
(what if nobody likes me),
not what is told of
somebody with a name, and no half of a clause.
"""

from __future__ import annotations

import re

from fabula.core.words import LanguageCode
from fabula.languages.english_parse import parsed
from fabula.writers.tale.grounding.deeds import Deed
from fabula.writers.tale.grounding.slots import words

SUPPOSED = "supposed"
"""The sort of a question that begins with what if."""
_LONGEST: dict[LanguageCode, int] = {"en": 11, "ko": 8}
"""The most words of what is supposed: more could not be said on every page."""
_ASKS = re.compile(
    r"\b(?:what if|what would happen if|what happens if|imagine (?:what would happen )?if|imagine what if|"
    r"what would (?:it be|life be|the world be) like if|suppose that|how about if)\s+",
    re.IGNORECASE,
)
_WORRY = re.compile(
    r"\b(?:worr\w+|anxi\w+|scared|afraid|fears?|nervous|nobody|no one|noone|none|fail\w*|mistakes?|loses?|"
    r"lost|forg[eo]t\w*|"
    r"laugh at|hurt\w*|fall|falls|alone|die|dies|died|dead|dying|death|kill\w*|war|bomb\w*|"
    r"divorc\w*|"
    r"cancer|sick|ill|hate|hates|bull(?:y|ies)|late|wrong|monsters? under|leaves me|leave me|"
    r"come back)\b",
    re.IGNORECASE,
)
_OF_HIM = re.compile(r"\b(?:he|she|him|her|his|hers)\b", re.IGNORECASE)
"""Who is spoken of only beside what is supposed."""
_ENDS = re.compile(r"[?!.,;:\"“”()\n]|\s[-–—]\s")
_KEPT = re.compile(r"^[A-Za-z0-9'’ -]+$")
_STORY = re.compile(
    r"^(?:\W*(?:story|book|tale|picture|"
    r"bedtime|please|thanks?|for|kids?|about it|a|my)\b)*\W*$",
    re.I,
)
"""What may follow: a bedtime story, please."""


def supposed_of(text: str, code: LanguageCode, names: tuple[str, ...] = ()) -> Deed | None:
    """Return what the idea `text` supposes as a question without its mark; None if it cannot be whole."""
    asked, said = _english(text) if code == "en" else _korean(text)
    if not asked or any(name and name.casefold() in said.casefold() for name in names):
        return None
    return Deed(
        words=said, verb="", language=code, sort=SUPPOSED, forms={"": asked, "whole": asked, "base": asked}
    )


def _english(text: str) -> tuple[str, str]:
    found = _ASKS.search(text.strip())
    if found is None:
        return "", ""
    before, rest = text.strip()[: found.start()], text.strip()[found.end() :]
    end = _ENDS.search(rest)
    clause = (rest[: end.start()] if end else rest).strip(" '’")
    after = rest[end.start() :].strip(" ?!.…\"”'") if end else ""
    joined = end is not None and end.group() in ",;:("
    if len(clause.split()) > _LONGEST["en"]:
        clause, _, _ = clause.partition(" and ")
    whole = _KEPT.match(clause) and not (joined and not re.match(r"(?:what|how|who|where)\b", after, re.I))
    more = len(re.findall(r"[?!.]\s+(?!what|how|who|where)\w", rest, re.I)) and not _STORY.match(after)
    if not whole or more or _WORRY.search(clause) or _WORRY.search(before) or _OF_HIM.search(clause):
        return "", ""
    if _ASKS.search(clause):
        return "", ""
    if not 2 <= len(clause.split()) <= _LONGEST["en"] or not _has_verb(clause):
        return "", ""
    quoted = re.sub(r"\bi\b", "I", clause)
    return f"What if {quoted}", clause


def _has_verb(clause: str) -> bool:
    """Return whether somebody does or is something in it."""
    lowered = clause[:1].lower() + clause[1:]
    found = parsed(f"If {lowered}, we would laugh.").values()
    inside = [one for one in found if 0 < one.start < len(lowered) + 3]
    subjects = [one for one in inside if one.role in ("nsubj", "nsubjpass", "expl")]
    return bool(subjects) and any(one.part in ("VERB", "AUX") for one in inside)


_IF = re.compile(r"(?<!\S)(?:만약에?|만일에?|혹시)(?!\S)")
_CLAUSE = re.compile(
    r"^(?P<said>(?:[가-힣A-Za-z0-9]+ ){1,9}?[가-힣]*(?:다면|라면|으면|[가-힣]면))(?:요|은)?(?=[\s?!.,…~]|$)"
)
_SUBJECT = re.compile(r"^(?:[가-힣]+ ){0,2}?[가-힣]+[이가은는] ")
_WONDERS = re.compile(
    r"^(?:\W*(?:과연|그럼|그러면|대체|세상은|세상이|우리는)\W*)*"
    r"(?:어떨까|어떻게 (?:될|되)|어떤 일|무슨 일|어떻게 할|무엇을|뭐 ?[할하가를]|뭘|누가|얼마나|"
    r"(?:하고 |하는 |이라고 |라고 |이라는 |라는 )?(?:상상|묻|물어|궁금|생각|이야기|동화|그림책))"
)
_KO_WORRY = re.compile(
    r"아무도|못|안 오|안 와|잃|지면|혼나|틀리|죽|돌아가|이혼|전쟁|아프|다치|싫어|"
    r"미워|떨어지|걱정|무서|두려|불안|"
    r"어떡|어쩌|좋겠|좋을|되겠"
)
_BARE = re.compile(r"^(?!\S+도 ).*다면$")
"""What is supposed without 만약에: 강아지가 말을 할 수 있다면, but no title as 저승사자도 휴가를 간다면."""
_NO_CLAUSE = words(
    "라면 컵라면 수면 화면 장면 정면 방면 반면 가면 표면 냉면 짜장면 비빔면 "
    "겨울이면 밤이면 아침이면 왜냐면 하면"
)


def _korean(text: str) -> tuple[str, str]:
    plain = re.sub(r"[\"'“”‘’]", "", text.strip())
    said = _IF.search(plain)
    if said is not None:
        before = plain[: said.start()].split()
        rest = plain[said.end() :].strip()
        if len(before) == 1 and re.search(r"[이가]$", before[0]) and not _SUBJECT.search(rest):
            rest = f"{before[0]} {rest}"  # 내가 만약 새라면
    else:
        rest = plain
    found = _CLAUSE.search(rest)
    if found is None or found["said"].split()[-1] in _NO_CLAUSE or _KO_WORRY.search(plain):
        return "", ""
    after = rest[found.end() :].strip(" ?!.…~,요")
    asks = _WONDERS.match(after) is not None
    outright = asks or said is not None or (not after and _BARE.match(found["said"]) is not None)
    if (after and not asks) or not outright or len(found["said"].split()) > _LONGEST["ko"]:
        return "", ""
    return f"만약에 {found['said']}", found["said"]
