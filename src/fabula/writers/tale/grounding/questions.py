"""What an idea asks, as a plain question: why is the sea salty, 바다는 왜 짤까.

Only a question about the world counts, one that can be asked of anybody: not what is asked of the maker
(can you write …), what is to be done (what should he do), or who did something, which a story would have to
answer.
"""

from __future__ import annotations

import re

from fabula.core.words import LanguageCode
from fabula.languages import english_verbs, korean_verbs
from fabula.languages.english_parse import Parsed, parsed
from fabula.writers.tale.grounding.deeds import Deed
from fabula.writers.tale.grounding.slots import words

ASKED = "asked"
"""The sort of a question about the world, which is not about what is only supposed."""
_LONGEST: dict[LanguageCode, int] = {"en": 14, "ko": 9}
"""The most words of a question: more could not be said on every page."""
_LEAD = re.compile(
    r"^(?:[^:]{0,40}:(?! an? | the )|.*\b(?:story|book|tale|about|explain\w*|shows?|teach\w*|wants? to know|"
    r"ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?)(?: (?:about|us|me|to|kids|children|him|her))?)\s+"
    r"(?=(?:why|how|what)\b|(?<=asks )where|(?<=asked )where|(?<=wonders )where|(?<=know )where)",
    re.IGNORECASE,
)
"""What stands before a question that is told of: a story about why …"""
_AUX = words(
    "do does did is are was were can can't cant could has have had will won't wont would must "
    "don't dont doesn't doesnt didn't didnt isn't isnt aren't arent wasn't wasnt shouldn't shouldnt"
)
_APOSTROPHES = {one.replace("'", ""): one for one in _AUX if "'" in one}
_NOT_ASKED = re.compile(
    r"\b(?:what if|how about|what about|how to|why not|what to|(?:can|could|would|will) (?:you|u|i|we)|"
    r"what should|should (?:he|she|i|we|they)|would happen|what happens (?:next|then)|make (?:it|a|me))\b|"
    r"\b(?:died|dies|die|dead|killed|divorc\w+|cancer|kill)\b",
    re.IGNORECASE,
)
_MORAL = re.compile(
    r"\b(?:truth|lie|lies|lying|lied|honest\w*|share|sharing|sorry|bully\w*|steal\w*)\b|거짓말|나눠|사과해|훔치",
    re.IGNORECASE,
)
"""What a question that is no question asks for: a story of somebody who tells the truth."""
_HIDDEN_IN = re.compile(r"\b(?:but|because|until|so that|and then)\b", re.IGNORECASE)


def question_of(text: str, code: LanguageCode) -> Deed | None:
    """Return the question the idea `text` asks, in its own words and without its mark; None for none."""
    asked, said = _english(text) if code == "en" else _korean(text)
    if not asked or _MORAL.search(said) or not 3 <= len(asked.split()) <= _LONGEST[code]:
        return None
    forms = {"": asked, "whole": asked, "base": asked}
    return Deed(words=said, verb="", language=code, sort=ASKED, forms=forms)


def any_question(code: LanguageCode) -> Deed:
    """Return a question for a plot that tells of one where the idea has none."""
    found = question_of({"en": "Where does the wind sleep?", "ko": "바람은 어디서 잘까?"}[code], code)
    assert found is not None  # the table above is in words that the readers know
    return found


def _english(text: str) -> tuple[str, str]:
    sentence = re.split(r"(?<=[?!])\s+|(?<=[.;])\s+|\s+[-–—]\s+|\n", text.strip())[0]
    lead = _LEAD.search(sentence)
    said = sentence[lead.end() :] if lead else sentence
    said = re.split(r"[,;]", said.strip(" \"'“”"))[0].rstrip(" ?!.…\"'“”")
    first, _, rest = said.partition(" ")
    wh = first.casefold() in ("why", "how", "where", "when", "what")
    if _NOT_ASKED.search(said) or _HIDDEN_IN.search(said) or (lead and not wh):
        return "", said
    second = rest.partition(" ")[0].casefold()
    direct = (wh and second in _AUX) or (not wh and first.casefold() in _AUX and "?" in sentence)
    indirect = first.casefold() in ("why", "how", "what") or (lead is not None and wh)
    asked = said if direct else _asked_directly(said) if indirect else ""
    fixed = " ".join(_APOSTROPHES.get(word.casefold(), word) for word in asked.split())
    return fixed[:1].upper() + fixed[1:], said


def _asked_directly(said: str) -> str:
    """Return “why bees buzz” as it is asked: Why do bees buzz."""
    found = parsed(said)
    tokens = sorted(found.values(), key=lambda one: one.start)
    root = next((one for one in tokens if one.head == one.start), None)
    if root is None or root.part not in ("VERB", "AUX") or tokens[0].low == "what":
        return ""
    own = [one for one in tokens if one.head == root.start]
    subject = next((one for one in own if one.role in ("nsubj", "nsubjpass")), None)
    if subject is None:
        return ""
    begins = min(one.start for one in _under(subject, tokens))
    helps = (one for one in own if one.role in ("aux", "auxpass") and one.start > subject.start)
    helper = next(helps, root if root.part == "AUX" else None)
    who = said[begins : (helper or root).start].strip()
    if begins == 0 or not who or tokens[0].head != root.start:
        return ""
    opening = said[:begins].strip()
    if helper is not None:
        told = _with_not(said, helper)
        return f"{opening} {told} {who} {said[helper.end + len(told) - len(helper.text) :].strip()}"
    plain = english_verbs.base(root.text)
    did = "did" if root.low == english_verbs.past(plain) != plain else "does" if root.low != plain else "do"
    return f"{opening} {did} {who} {plain} {said[root.end :].strip()}".strip()


def _with_not(said: str, helper: Parsed) -> str:
    """Return the helping verb with its n't, which the parse sets apart."""
    found = re.match(r"n['’]?t\b", said[helper.end :])
    return helper.text + (found.group() if found else "")


def _under(one: Parsed, tokens: list[Parsed]) -> list[Parsed]:
    below = [other for other in tokens if other.head == one.start and other is not one]
    return [one, *(deep for other in below for deep in _under(other, tokens))]


_ASKS = r"왜|어떻게|어디서?|어디로|언제|뭐|무엇을?|무슨|몇"
_OPEN = re.compile(rf"^(?P<said>(?:[가-힣A-Za-z0-9]+ ){{0,4}}(?:{_ASKS})(?: [가-힣A-Za-z0-9]+)+)")
_CLOSED = re.compile(
    r"^(?P<said>(?:[가-힣A-Za-z0-9]+ ){1,6}[가-힣]+(?:나요|까요?|[은는]가요))"
    r"(?=\?|(?<![만끝떠빛타어아혼신화달]나요)$)"
)
"""A question that a yes or a no would answer: 지렁이도 생일이 있나요; 만나요 and 일어나요 ask nothing."""
_KO_NOT_ASKED = re.compile(
    r"왜냐|어떻게 (?:해야|하면 좋)|어쩌|죽|돌아가|하늘나라|이혼|는데 |지만 |했더니|(?:줄|주실|줘)[ 래수]|"
    r"될까요|괜찮|할까요|내가|(?:중요|소중)한지"
)
_ABOUT_IT = words("걸까 걸까요 거예요 거야 건가요 건가")
_IRREGULAR = {
    "커": "크",
    "써": "쓰",
    "꺼": "끄",
    "떠": "뜨",
    "바빠": "바쁘",
    "아파": "아프",
    "고파": "고프",
    "예뻐": "예쁘",
    "기뻐": "기쁘",
    "슬퍼": "슬프",
    "나빠": "나쁘",
    "달라": "다르",
    "몰라": "모르",
    "빨라": "빠르",
    "흘러": "흐르",
    "올라": "오르",
    "불러": "부르",
    "눌러": "누르",
    "파래": "파라",
    "빨개": "빨가",
    "노래": "노라",
    "하얘": "하야",
    "까매": "까마",
}
"""Forms before 요 whose stem their sounds do not tell."""
_POLITE = re.compile(r"[아어여해돼워와려져켜쳐겨춰줘봐가자사나타서]$")


def _korean(text: str) -> tuple[str, str]:
    sentence = re.split(r"(?<=[?!.])\s+|\n", text.strip())[0]
    found = _OPEN.search(sentence) or _CLOSED.search(sentence)
    if found is None or _KO_NOT_ASKED.search(sentence):
        return "", ""
    told = found["said"].split()
    ends = not sentence[found.end("said") :].strip(" ?!.…~ㅠㅋㅎ")
    for count in range(len(told), 1, -1):
        said = " ".join(told[:count])
        asked = _as_wondered(said, closed=ends and count == len(told))
        if asked:
            return asked, said
    return "", ""


def _as_wondered(said: str, *, closed: bool) -> str:
    """Return the clause as one wonders about it: 바다는 왜 짜요 becomes 바다는 왜 짤까; "" where it is none.

    A clause that other words follow ends in 는지 or 은지; only a closed one may end as a sentence does.
    """
    before, _, last = said.rpartition(" ")
    if last in _ABOUT_IT:
        before, _, verb = before.rpartition(" ")
        last = f"{verb}지"
    if not before:
        return ""
    if last.removesuffix("요").endswith("까") and not last.endswith("니까"):
        return f"{before} {last.removesuffix('요')}" if closed else ""
    stem = _stem(last.removesuffix("요"), closed=closed)
    return f"{before} {korean_verbs.able(stem)}까" if stem else ""


def _stem(last: str, *, closed: bool) -> str:
    """Return the stem of the verb that closes a question, its past with it; "" where it closes none."""
    for end in ("는지", "는가", "나", "느냐"):
        if last.endswith(end) and last != end and (end == "는지" or closed):
            return korean_verbs.stem_before_neun(f"{last.removesuffix(end)}는")
    if last.endswith(("지", "가")) and len(last) > 1 and korean_verbs.ends_in_n(last[:-1]):
        return korean_verbs.stem_of_done(last[:-1]) if last.endswith("지") or closed else ""
    if not closed:
        return ""
    for end in ("습니까", "죠", "지", "니", "냐"):
        if last.endswith(end) and last != end:
            return last.removesuffix(end)
    return _of_polite(last)


def _of_polite(form: str) -> str:
    """Return the stem of what stands before 요: 벗어 gives 벗, 울었어 울었; "" for what is no verb."""
    spoken = next((one for one in _IRREGULAR if form.endswith(one)), "")
    if spoken:
        return form.removesuffix(spoken) + _IRREGULAR[spoken]
    if _POLITE.search(form) is None:
        return ""
    return korean_verbs.stem_of_past(korean_verbs.past_of_polite(form))
