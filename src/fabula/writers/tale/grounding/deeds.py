"""What an idea says its hero does, in its own words: wishes to, is tired of, or does in an odd way.

A deed is kept as a phrase that takes the forms of an activity, so that a plot can be about it whatever it
is: an umbrella that wants to stay dry, a heron tired of standing on one leg, 거꾸로 걷는 게.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

from fabula.core.values import Value
from fabula.core.words import LanguageCode
from fabula.languages import english_verbs, korean_verbs
from fabula.languages.english_parse import lends_object, without_dangling
from fabula.languages.josa import attach
from fabula.writers.tale.grounding.slots import words

DeedSort = Literal[
    "lie", "wish", "weary", "way", "doing", "trouble", "marvel", "nature", "step", "trait", "mishap",
    "question",
]  # fmt: skip
By = Literal["hero", "mine", "other", "nobody"]
"""Who spoilt something: the hero, another what is the hero's own, another something else, or nobody."""
LONGEST = 6
"""The most words of a deed: more could not be said on every page."""


class Deed(Value):
    """A deed of the idea's own; `forms` are those of an activity in the idea's language."""

    words: str
    verb: str
    """What is done, in its plain form or its Korean stem: see, 보."""
    language: LanguageCode
    forms: dict[str, str]
    where: str = ""
    """The place of the lexicon where such a thing is done, if it has one of its own."""
    shows: tuple[str, ...] = ()
    """The things of the lexicon that are about where it is done."""
    by: By | None = None
    """Of a mishap: who did it."""
    sort: str = ""
    """What it is like: a marvel of `speaking` (see `sorts`), a deed of `making` (see `pursuits`)."""


class Saying(Value):
    """What an idea plainly says of somebody or something: the babysitter *is a witch*."""

    who: str
    """Of whom, as typed, without article or josa."""
    verb: str
    """Its verb in the plain form, or its Korean stem."""
    forms: dict[str, str]
    """What is said, without of whom, in the forms of a deed."""
    described: bool
    """Whether it stands beside who it is, as in “a pirate who gets seasick”: no sentence of its own."""
    definite: bool = False
    """Whether it is one that the speaker knows: the, my, 우리."""
    ours: bool = False
    named: bool = False
    rest: str = ""
    """What follows the English verb; in Korean all that is said beside of whom."""
    once: bool = False
    """Whether it is told as what happened: hatched, 삼켰어요."""


def deed_of(text: str, code: LanguageCode) -> tuple[DeedSort, Deed] | None:
    """Return what the idea `text` says somebody wishes to do, is tired of doing or does in an odd way.

    What is set out to be done, and what goes wrong with it, is read by `doings`.
    """
    text = _ONLY_WANTS.sub(r"\1s only ", _named_chores(text, code))
    for sort, patterns in (_EN if code == "en" else _KO).items():
        for pattern in patterns:
            found = re.search(pattern, text, re.IGNORECASE)
            deed = _MAKERS[code](found, sort) if found else None
            if deed is not None:
                return sort, deed
    return None


_CHORES: dict[LanguageCode, dict[str, str]] = {
    "en": {
        r"baths?(?: time)?|bathtime": "taking a bath",
        r"haircuts?": "getting a haircut",
        r"homework": "doing homework",
        r"naps?(?: time)?": "taking a nap",
        r"bed ?time": "going to bed",
        r"mornings": "getting up in the morning",
        r"(?:tooth ?brushing|brushing)(?! )|toothbrush(?:es)?": "brushing teeth",
        r"chores": "doing chores",
    },
    "ko": {
        "치카치카|양치질|양치|목욕|세수|샤워|숙제|청소|정리|공부|운동|빗질|수영|심부름|설거지|빨래": "하기",
        "낮잠": "자기",
        "주사": "맞기",
    },
}
"""What a noun stands for that somebody will not do: a bath is taken, 숙제를 한다."""
_LOATHES: dict[LanguageCode, str] = {
    "en": r"(?P<loathes>\b(?:tired of|sick of|hates|hated|can't stand|dislikes) )"
    r"(?:the |his |her |a )?(?P<chore>{})\b",
    "ko": r"(?<![가-힣])(?P<chore>{})(?:을|를|이|가)? ?(?P<loathes>(?:너무 |정말 |제일 )?싫어?)",
}


_ONLY_WANTS = re.compile(
    r"\bonly (?:wants to|wanted to|likes to|liked to|will|would|ever) ([a-z]+) ", re.IGNORECASE
)
"""Who only wants to eat yellow food eats only yellow food: it is what sets him apart."""


def _named_chores(text: str, code: LanguageCode) -> str:
    """Return the text with chores that are only named as what is done: 양치질 싫어하는, hates bath time."""
    for chore, done in _CHORES[code].items():
        found = re.search(_LOATHES[code].format(chore), text, re.IGNORECASE)
        if found:
            loathes, named = found["loathes"], attach(found["chore"], "을")
            told = f"{loathes}{done}" if code == "en" else f"{named} {done} {loathes}"
            text = f"{text[: found.start()]}{told}{text[found.end() :]}"
    return text


# --- English

_END = (
    r"(?=$|[.,;:!?]|(?<!looks)(?<!feels)(?<!tastes)(?<!sounds)(?<!smells)(?<! is) like\b| (?:but|because|so|"
    r"until|who|that|which|while|when|and|as|unless|instead)\b)"
)
_DEED = rf"(?P<deed>[a-z][\w'-]*(?: [\w'-]+)*?){_END}"
_DEED_ING = rf"(?P<deed>[a-z]+ing\b(?: [\w'-]+)*?){_END}"
_NOT_WANT = r"(?:does not|doesn't|did not|didn't|do not|don't|no longer|never)"
_MANNER = (
    r"(?:backwards?|forwards|sideways|upside[ -]down|the (?:wrong|right|other) way(?: (?:up|round|around))?|"
    r"in reverse|inside out|in circles|in rhymes?|too (?:late|early|loudly|softly|fast|slowly)|"
    r"on (?:one|two|three) (?:legs?|foot|feet|hands?)|on (?:his|her|its) (?:head|hands|toes|back)|"
    r"with (?:his|her|its) (?:eyes|mouth) (?:closed|shut|open))"
)
_EN_WEARY = (
    rf"\b(?:tired of|sick of|fed up with|bored (?:of|with)|hates|hated|can't stand|cannot stand) {_DEED_ING}",
    rf"\b{_NOT_WANT} (?:want|wants|like|likes|wanted|liked) to {_DEED}",
    rf"\b{_NOT_WANT} (?:like|likes|enjoy|liked) {_DEED_ING}",
    rf"\b(?:refuses|refused) to {_DEED}",
    rf"\b(?:won't|will not|would not|wouldn't) {_DEED}",
)
_EN_WISH = (
    r"\b(?<!not )(?<!n't )(?:wants?|wanted|wish(?:es|ed)?|longs?|longed|hop(?:es?|ed)|would (?:like|love)|"
    rf"yearns) to {_DEED}",
    rf"\bwould rather {_DEED}",
    r"\b(?:can't|cannot|can not|couldn't) (?P<deed>[a-z]+(?: [a-z]+){0,3}?) yet\b",
    rf"\bdream(?:s|ed|t)? of {_DEED_ING}",
)
_EN_WAY = (
    rf"\b(?:who|that|which) (?P<deed>[a-z]+s only [\w' -]+?){_END}",
    rf"\b(?:who|that|which) (?:always |only )?(?P<deed>[a-z]+s\b(?: [\w'-]+){{0,4}}? {_MANNER}){_END}",
    rf"\b(?:who|that|which) (?P<deed>(?:collects|repeats|says(?! no\b)|wears|speaks) [\w' -]+?){_END}",
    rf"\b(?:who|that|which) always (?P<deed>[a-z]+s(?: [\w'-]+)+?){_END}",
)
_LIES = r"(?:lies|lied|tells (?:a )?lies?|told (?:a )?lies?|fibs|tells a fib)"
_EACH_TIME = r"(?:every time|whenever|each time|when) (?:he|she|it|they|[A-Z][a-z]+)"
_EN_LIE = (
    rf"(?P<deed>[a-z][\w' -]+?) {_EACH_TIME} {_LIES}\b",
    rf"\b{_EACH_TIME} {_LIES},? (?P<deed>[a-z][\w' -]+)",
)
_CHANGES = re.compile(
    r"(?:.*?\b(?=whose |who has )|.*\b(?:and|but|with) )?(?:who has )?"
    r"(?P<whose>whose |his |her |its |their |a )?"
    r"(?P<subject>[\w'-]+(?: [\w'-]+)?) "
    r"(?P<verb>grows?|gets?|turns?|becomes?|shrinks?|goes|falls?|changes?|sprouts?|swells?|glows?|smells?|"
    r"wiggles?|itches|stretch(?:es)?)\b(?P<rest>[\w' -]*)",
    re.IGNORECASE,
)
"""What a lie does: whose tail grows longer, grass sprouts on her head."""
_EN: dict[DeedSort, tuple[str, ...]] = {"lie": _EN_LIE, "weary": _EN_WEARY, "wish": _EN_WISH, "way": _EN_WAY}
_LEARN = re.compile(r"^(?:learn(?: how)? to|be able to|know how to|try to) ")
_ALWAYS = re.compile(
    r" (?:(?:every|all) (?:night|day|morning|evening|the time)|forever|again|one day|someday|at last|too|"
    r"so much)$"
)
_OWN = re.compile(
    r" (?:his|her|its|their|my) (?=(?:own )?(?:teeth|hair|hands|face|nails|ears|feet)\b)", re.IGNORECASE
)
"""Whoever else tries it brushes no teeth but his own."""
_NOT_DEEDS = re.compile(
    r"^(?:stops?|quit|give up|leave|take off|let go|open|budge|start|know|wait|shar(?:e|ing)|tr(?:y|ies)|"
    r"listen|give|"
    r"go home|"
    r"win|helps?|say goodbye|say sorry|"
    r"forgets?|loses?|"
    r"sleep(?:s|ing)? (?:without|alone|in)|lies|is|are|was|has|wants?|learn|make friends|come|apologi[sz]e|"
    r"speaks? to|sleep$|nap|go to |go$|wake up|play with)\b|"
    r"\b(?:friends?|he|she|it|they|him|them|i|we|us|me|you|thank|sorry)\b",
    re.IGNORECASE,
)


_SEEMS = words("smell look feel sound taste seem")


def _seems(said: str) -> bool:
    """Return whether it is how somebody seems, and no deed: smell nice, look scary, feel safe."""
    verb, _, how = said.partition(" ")
    how = re.sub(r"^(?:so|very|really|just|a bit|a little|more|less) ", "", how).split(" ")[0]
    qualities = "ADJ" in english_verbs.parts(how) and how not in ("out", "away", "after", "at", "for")
    return english_verbs.base(verb) in _SEEMS and (qualities or how in ("like", "nicer", "better"))


def _english_deed(found: re.Match[str], sort: DeedSort) -> Deed | None:
    if sort == "lie":
        return _english_change(found)
    said = _OWN.sub(" ", _ALWAYS.sub("", _LEARN.sub("", found.group("deed").strip())))
    being = said.startswith(("be ", "being ", "become ")) or _seems(said)  # nothing that is done once
    if len(said.split()) > LONGEST:
        said = re.split(r" (?:with|at|in|on|every|before|after|all) ", said)[0]
    said = without_dangling(said)
    if not said or being or len(said.split()) > LONGEST or _NOT_DEEDS.search(said):
        return None
    if " " not in said and lends_object(found.string, found.start("deed")):
        return None
    said = re.sub(r"\bany(?=thing\b|body\b|one\b)", "some", said)  # who will not eat anything green
    verb, _, rest = said.partition(" ")
    plain = f"{english_verbs.base(verb)} {rest}".strip()
    forms = {
        "": plain,
        "base": plain,
        "ing": english_verbs.ing(plain),
        "past": english_verbs.past(plain),
    }
    return Deed(words=said, verb=english_verbs.base(verb), language="en", forms=forms)


def _english_change(found: re.Match[str]) -> Deed | None:
    told = _CHANGES.fullmatch(found.group("deed").strip())
    if told is None:
        return None
    subject = f"the {told['subject']}" if told["whose"] else told["subject"].lower()
    rest = re.sub(r"\b(?:his|her|its|their)\b", "the", told["rest"])
    verb = english_verbs.base(told["verb"])
    forms = {
        "": f"{subject} {verb}{rest}",
        "base": f"{subject} {verb}{rest}",
        "ing": f"{subject} {english_verbs.ing(verb)}{rest}",
        "past": f"{subject} {english_verbs.past(verb)}{rest}",
    }
    return Deed(words=told["subject"], verb=verb, language="en", forms=forms)


# --- Korean

_BARE = r"한|두|세|이|손|발|머리|밥|옷|책|방|약|물|주사|채소|야채|신발|양말|장난감|엄마 손"
"""What is said without its josa before a verb: 머리 자르기 싫은."""
_BEFORE = rf"(?:(?:[가-힣]+(?:을|를|에|에서|로|으로|만|도|처럼|보다|게|히|발로|한|두)|{_BARE}) ){{0,3}}?"
_WITH = r"(?:[가-힣]+(?:을|를|이|가|에|에서|로|으로|만|도|처럼|보다|게|이|히|자고|다고|라고|발로)? ){0,3}?"
_KO_WEARY = (
    rf"(?<![가-힣])(?P<before>{_BEFORE})(?P<verb>[가-힣]+?)"
    r"(?:기(?:가|는|를)? ?(?:너무 |정말 |제일 )?(?:싫|지겨|지긋|지친|귀찮|질린|힘들어하)|고 싶지 않)",
    r"(?<![가-힣])(?P<before>[가-힣]+(?<![을를이가은는에로도데서고]) )"
    r"(?P<verb>하)기(?:가|는)? ?(?:너무 |정말 |제일 )?싫",
)
_KO_WISH = (rf"(?<![가-힣])(?P<before>{_WITH})(?P<verb>[가-힣]+?)고 싶(?:은|어|다|었|지만)",)
_KO_MANNER = (
    r"(?:거꾸로|뒤로|옆으로|앞으로|반대로|물구나무|한 발로|한쪽 발로|두 발로|뒷걸음|늦게|빨리|뭐든지?|"
    r"무엇이든|눈을 감고|노래로|반말로|꼴찌로)만?"
)
_KO_WAY = (
    rf"(?<![가-힣])(?P<before>{_KO_MANNER} (?:[가-힣]+ ){{0,3}}?)(?P<verb>[가-힣]+는)(?= [가-힣])",
    r"(?<![가-힣])(?P<before>[가-힣]+[을를] 너무 (?:크게|많이|자주|오래|빨리) )(?P<verb>하는|하여서|해서|해)",
    r"(?<![가-힣])(?P<before>(?:[가-힣]+ ){0,3}?[가-힣]+만 )"
    r"(?P<verb>(?:신|입|쓰|타|마시|듣|그리|세)는)(?= [가-힣])",
    r"(?<![가-힣])(?P<before>[가-힣]+[을를] )"
    r"(?P<verb>(?:모으|수집하|따라 하|되풀이하|반복하|자꾸 말하)는)(?= [가-힣])",
)
_KO_LIE = (
    r"거짓말(?:을|만)? ?(?:하면|할 ?때마다|할 ?때면|할 ?때) "
    r"(?P<before>(?:[가-힣]+ ){0,3}?)(?P<verb>[가-힣]+는)(?= [가-힣])",
)
_KO: dict[DeedSort, tuple[str, ...]] = {"lie": _KO_LIE, "weary": _KO_WEARY, "wish": _KO_WISH, "way": _KO_WAY}
_NOT_ALONE = words("하 가 오 먹 보 자 받 내 쓰 두 놓 들 치 넣 만들")
_NO_VERBS = words(
    """
    되 주 친해지 싶 있 없 알 만나 찾 이기 배우 나누 돕 무서워하 싫어하 좋아하 기다리 못하 꿈꾸 숨
    빌려주 빌려 나눠 나누어 양보하 자랑하 그만두 사귀 착해지 잊 잊어버리 잃어버리 떨어지 헤어지
    """
)
_DEAR = words("엄마 아빠 할머니 할아버지 친구 언니 형 누나 오빠 동생 이모 고모 삼촌 선생님")
_TAKES_OBJECT = frozenset(["보", "갖", "가지", "먹", "듣", "타"])
_TOPIC = re.compile(r"^[가-힣]+(?:은|는|의|와|과|랑)$")
_WHEN = words("때문에 전날 오늘 내일 어제 하루 매일 날마다 밤마다 자꾸 너무 정말 제일 그냥 진짜 갑자기")
"""When and how much, before what is wished."""
_CLAUSE_OVER = re.compile(r"(?:[는은운한인]데|지만|니까|더니|다가|려고|면)$")
"""How a clause ends before another one begins."""
_SELLS = words("팔 버리 없애 바꾸 내다버리 갖다버리")


def _ahead_of(found: re.Match[str]) -> list[str]:
    """Return what is said before the verb of a Korean deed, without who does it, when and with whom."""
    before = found.group("before").split()
    while before and (_TOPIC.match(before[0]) or before[0] in _WHEN):
        before = before[1:]
    return [word for word in before if word != "서로"]


def _is_no_way(before: list[str]) -> bool:
    """Return whether nothing is done in that way: 옆으로 못 걷는, 뭐든 잘하는데 나는."""
    return bool({"못", "안"} & set(before)) or any(_CLAUSE_OVER.search(word) for word in before[1:])


def _korean_deed(found: re.Match[str], sort: DeedSort) -> Deed | None:
    before, verb = _ahead_of(found), found.group("verb")
    if verb in _SELLS and any(word.rstrip("이가을를") in _DEAR for word in before):
        return None  # nobody sells a brother
    subjects = [at for at, word in enumerate(before[:-1]) if re.search(r"[가-힣](?:이|가|은|는)$", word)]
    if subjects and sort not in ("way", "lie"):
        before = before[subjects[-1] + 1 :]  # 아기 곰이 눈을 보고 싶어서
    verb = re.sub(r"하?(?:여서|해서|해)$", "하는", verb)  # 하품을 너무 크게 해서
    stem = korean_verbs.stem_before_neun(verb) if sort in ("way", "lie") else verb
    if sort == "way" and _is_no_way(before):
        return None
    if sort == "weary" and stem in ("가", "오"):
        return None  # who will not go to school has a story of his own
    asleep = stem == "자" and bool(before) and before[-1].startswith(("잠", "낮잠", "겨울잠"))
    bare = asleep or (not before and stem in _NOT_ALONE)
    if before and before[0] in ("것만", "거만", "것을", "걸"):
        return None  # 도윤이 것만: whose they are is gone
    if before and before[0].startswith("비밀"):
        return None  # who tells secrets has a story of his own
    if bare or stem in _NO_VERBS or len(before) + 1 > LONGEST:
        return None
    if stem == "보" and before and before[-1].rstrip("이가을를") in _DEAR:
        return None  # who misses somebody has another story
    if stem == "보" and before and before[-1] in ("가", "와", "해", "타", "먹어"):
        before, stem = before[:-1], {"가": "가 보", "와": "와 보"}.get(before[-1], f"{before[-1]} 보")
    if stem in _TAKES_OBJECT and before and len(before[-1]) > 1 and before[-1].endswith(("이", "가")):
        before[-1] = attach(before[-1][:-1], "을")  # 여름이 보고 싶은: what is seen is 여름을
    stem = "가지" if stem == "갖" else stem
    tried = stem == "보" and bool(before) and bool(re.search(r"[아어여져와워해려겨]$", before[-1]))
    ahead = "".join(f"{word} " for word in before)
    chore = before[0][:-1] if stem == "하" and len(before) == 1 and before[0].endswith(("을", "를")) else ""
    noun = chore or f"{ahead}{stem}기"  # 양치질은 이제 안 할래
    forms = {
        "": noun,
        "noun": noun,
        "want": f"{ahead}{stem}고 싶",
        "can": f"{ahead}{korean_verbs.able(stem)} 수 있",
        "adn": f"{ahead}{korean_verbs.adnominal(stem)}",
        "past": f"{ahead}{korean_verbs.past(stem)}",
    }
    return Deed(words=found.group().strip(), verb=before[-1] if tried else stem, language="ko", forms=forms)


_MAKERS: dict[LanguageCode, Callable[[re.Match[str], DeedSort], Deed | None]] = {
    "en": _english_deed,
    "ko": _korean_deed,
}
