"""What sort of marvel, nature, step or trait an idea takes for granted: a thing that talks, a missing horn.

A telling suits some sorts only: one sits down to look at a light that has turned purple, never at
vegetables that ran away. What is of no sort known here, does not happen, is an illness or a death, or is
said of a parent has the sort "" and is given to no such plot.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from fabula.languages import english_verbs
from fabula.lexicon.nouns import noun_like
from fabula.writers.tale.grounding.deeds import Saying
from fabula.writers.tale.grounding.slots import IdeaCharacter, WordIndex, words
from fabula.writers.tale.grounding.who import PARENTS

SORTS_OF: Mapping[str, tuple[str, ...]] = {
    "marvel": ("moving", "coming", "speaking", "changing", "appearing", "giving", "being"),
    "nature": ("being", "able", "changing", "acting", "minding"),
    "step": ("contest", "joining", "working", "becoming"),
    "trait": (
        "having", "lacking", "unable", "able", "minding", "acting", "made", "raised", "unwanted",
    ),
    "question": ("asked", "supposed"),
}  # fmt: skip
"""The sorts of each premise."""

_VERBS: Mapping[str, frozenset[str]] = {
    "moving": words(
        "go leave run escape walk fly march jump hop roll sail float drift dance swim climb slide "
        "spin wander "
        "sneak stroll gallop skip bounce crawl move hide "
        "가 나가 도망가 도망치 달아나 걸어가 날아가 떠나 가출하 굴러가 올라가 버리 뛰어가 날아오르 "
        "떠오르 춤추 움직이 "
        "돌아다니 날아다니 걸어 걷 뛰 날 흘러가 떠내려가"
    ),
    "coming": words(
        "come follow fall land arrive visit return knock "
        "오 따라오 찾아오 내려오 놀러오 걸어오 날아오 떨어지 내려앉 돌아오 굴러오"
    ),
    "speaking": words(
        "talk speak sing whisper call chat shout argue laugh hum giggle chatter answer greet "
        "말하 노래하 속삭이 소리치 웃 떠들 수다떨 인사하 대답하 말싸움하 불평하"
    ),
    "changing": words(
        "turn become change grow shrink glow swell transform "
        "되 변하 바뀌 물들 자라 빛나 변신하 길어지 커지 작아지 짧아지 높아지 넓어지 많아지 밝아지 "
        "빨개지 파래지 노래지 "
        "하얘지 까매지 무거워지 가벼워지 뜨거워지 차가워지 투명해지 부풀 깨어나 살아나"
    ),
    "appearing": words("appear emerge sprout bloom 나타나 생기 솟아나 돋아나 나오"),
    "giving": words("spout pour give drop rain spit squirt sneeze burp 뿜 쏟아내 내뿜 뱉 나눠주 내리 쏟아지"),
}
"""What something does that never does, by the sort of it."""
_SAID = re.compile(
    r"(?:말|이야기|얘기|노래|수다|인사|대답|농담)[을를]? (?:\S+ )?"
    r"(?:하|했|걸|건|부르|불렀|떨|떠|시작)"
)
_WITH_OBJECT = words("give drop 뿜 내뿜 뱉 쏟아내 나눠주 pour spout spit squirt")
"""Verbs that say nothing without what is given."""
_WITH_WHENCE = words("떨어지 내리 fall go come leave 버리 오 가 follow")
"""Verbs that say too little alone: 휴지가 떨어졌어요 is of paper that has run out."""
_LIVES = re.compile(r"\b(?:alive|to life|awake)\b")
_VANISHED = re.compile(
    r"\b(?:missing|invisible|wrong|out|off|wild|mad|bad|broken|lost)\b|투명|사라|없어|안 보이|고장|망가"
)
_ODD_ACTS = words(
    "stutter hiccup sneeze snore blush giggle glow sparkle whistle hum spit breathe float "
    "break drop spill trip stumble bump fall walk talk speak read eat sleep sing dance play wear "
    "뿜 흘리 떨어뜨리 더듬 골 고 코골 뀌 방귀뀌 트림하 딸꾹질하 재채기하 빨 걷 빛나 떠오르 넘어지 "
    "졸 깜빡하 웃 말하 노래하 "
    "먹 자 춤추 부딪치 부딪히 부수 망가뜨리 달리 헤엄치 부르 입 신 쓰 빨개지 변하"
)
"""What somebody does that others do not, where it is told as what is always so."""
_MINDED = re.compile(
    r"\b(?:seasick|carsick|airsick|dizzy|ticklish|allergic|afraid|scared|shy|sleepy|lost|faint\w*)\b|"
    r"멀미|간지럼|어지러|부끄럼|겁[이을를]? |잠[이을를]? |알레르기"
)
_ILL = re.compile(
    r"알레르기|알러지|[에이] 걸[려린렸]|아[파프픈팠]|"
    r"수술|입원|퇴원|다[쳐친쳤]|장애|휠체어|병원|치매|암[에이]|마취|"
    r"죽[은었는으]|돌아가[시셨신]|하늘나라|무지개다리|"
    r"\b(?:allerg\w*|asthma\w*|autis\w*|diabet\w*|dyslex\w*|epilep\w*|deaf|blind|ill|sick|cancer|hospital|"
    r"dying|dead|died?|dies|hurt|injured|wheelchair|surgery|pregnant|divorced?)\b"
)
"""An illness, a death: no wonder, no secret, and nothing that neighbours' good advice would mend."""
_NOT = re.compile(
    r"(?:^| )(?:안|못|하나도|아무도|전혀) |지 (?:않|못|말)|"
    r"\b(?:not|never|no longer|nobody|nothing|cannot|without)\b|n['’]t\b"
)
_ASKED = re.compile(
    r"(?:^| )(?:왜|어떻게|누가|무엇|뭐|뭘|언제|어디)(?= |$)|^(?:why|how|when|what|who|where)\b", re.IGNORECASE
)
_PRONOUN = re.compile(
    r"(?:^| )(?:나|내|너|네|저|제|우리|누구|그|그것|이것)$|\b(?:I|me|you|it|they|everyone|nobody|someone)$"
)
_ARTICLED = re.compile(
    r"^(?:[a-z]+ly |really |also |just |still )*(?:an?|the|my|our) (?P<noun>[a-z'’ -]+)$", re.IGNORECASE
)
_INSIDE = re.compile(r"^(?:bigger|smaller|larger) (?:on the )?inside$|^alive$|^haunted$|^magic(?:al)?$")
_SAYINGS = words(
    "secret problem mess fan dream surprise best worst reason idea thing way one lot bit 사실 비밀 "
    "생각 문제 "
    "예정 내용 정도 최고 이유 중 때문 편 거 것 모양 말 일 날 반전"
)
"""What one may be called that is nobody and nothing."""
_NOT_HAD = words(
    "day night morning week birthday problem plan idea dream job friend secret wish time cold fever "
    "family home "
    "party baby sister brother question doubt trouble feeling nightmare crush turn chance cancer "
    "accident fight"
)
"""What one has in another sense than a long nose."""
_TIMES = re.compile(
    r"\d|\b(?:late|overdue|early|ready|away|gone|busy|due|new|old|next|last|stuck|left|alone|home)\b"
)
_HABIT = re.compile(
    r"\b(?:every|at night|on \w+days|by night|in secret|secretly|only|backwards?|sideways|wrong|always)\b|"
    r"밤마다|날마다|매일|아침마다|몰래|항상|언제나|거꾸로|(?:^|\s)\S+마다 "
)
_LACKING = re.compile(r"^(?:no|only one|only three|just one) ")
_OWN_ACT = re.compile(r"^(?:be |was )?(?:made|built|knitted|sewn) (?:of|from|out of) ")
_RAISED = re.compile(r"^(?:be )?(?:raised|born|brought up) ")


def sort_of(premise: str, saying: Saying, one: IdeaCharacter | None, index: WordIndex) -> str:
    """Return the sort of what is said as such a premise of `one`; "" where no plot is written for it."""
    said = _clause(saying)
    nobody = premise != "step" and _PRONOUN.search(saying.who) is not None  # a child says I of its own step
    if (
        not said
        or nobody
        or _ASKED.search(saying.who)
        or _is_ill(said, one)
        or _is_parent(premise, one, saying)
    ):
        return ""
    return _SORTERS[premise](saying, said, index)


def _clause(saying: Saying) -> str:
    return saying.forms.get("base") or saying.forms.get("past", "")


def _is_ill(said: str, one: IdeaCharacter | None) -> bool:
    """Return whether it is an illness; the allergy of a monster or a scarecrow is none."""
    found = _ILL.search(said)
    fancied = one is not None and one.category not in ("person", "animal", "bird")
    return found is not None and not (fancied and found.group().startswith(("allerg", "알레르기", "알러지")))


def _is_parent(premise: str, one: IdeaCharacter | None, saying: Saying) -> bool:
    return premise == "nature" and ((one is not None and one.noun in PARENTS) or saying.who in PARENTS)


_OF_ANOTHER = re.compile(r"(?:^|[이가] )[가-힣]*(?:는|던) [가-힣]+[을를] |게 (?:되|됐|된)")
"""A clause whose subject is only part of it: 당근이 하는 말을 듣게 되었."""


def _marvel(saying: Saying, said: str, index: WordIndex) -> str:
    if _NOT.search(said) or _NOT.search(saying.who) or _OF_ANOTHER.search(said):
        return ""
    if saying.verb in ("be", "이"):
        return "being" if _is_something(saying, index) else ""
    if _LIVES.search(said):
        return "changing"
    found = _of_verb(saying, said)
    if found in ("moving", "coming", "speaking") and _is_place(saying.who, index):
        return ""
    return found


def _of_verb(saying: Saying, said: str) -> str:
    if _VANISHED.search(said):
        return ""
    if _SAID.search(said):
        return "speaking"
    alone = len(said.split()) < 2
    if alone and saying.verb in _WITH_OBJECT | _WITH_WHENCE:
        return ""
    sort = next((sort for sort, verbs in _VERBS.items() if saying.verb in verbs), "")
    if saying.verb == "버리":
        gone = re.search(r"(?:올라|내려|나|날아|도망|걸어|뛰어)가 버", said)
        return "moving" if gone else "changing" if re.search(r"(?:돼|되어|변해|바뀌어) 버", said) else ""
    return sort


def _is_place(who: str, index: WordIndex) -> bool:
    """Return whether it is said of a place: a whole town that runs after a dog is no wonder."""
    noun = re.sub(r" (?:in|at|on|of|from|under|behind) .*$", "", who).rpartition(" ")[2]
    where = index.sort(noun, "place") is not None
    return where and index.sort(noun, "thing") is None


def _is_something(saying: Saying, index: WordIndex) -> bool:
    """Return whether what one is said to be is somebody or something: a witch, a submarine."""
    if index.code == "ko":
        noun = saying.forms["adn"].removesuffix("인").rpartition(" ")[2]
        return bool(noun) and noun not in _SAYINGS
    found = _ARTICLED.match(saying.rest)
    if found is None:
        return bool(_INSIDE.match(saying.rest))
    head = re.sub(r" (?:in|at|on|of|from|with|who|that|but)\b.*$", "", found["noun"]).rpartition(" ")[2]
    return head not in _SAYINGS and not _is_nothing(head, index)


def _is_nothing(noun: str, index: WordIndex) -> bool:
    """Return whether the dictionaries know the noun as nobody and nothing: a day, a mess."""
    if any(index.sort(noun, sort) is not None for sort in ("character", "thing", "place")):
        return False
    like = noun_like(noun)
    return like is not None and like.sort == "nothing"


def _nature(saying: Saying, said: str, index: WordIndex) -> str:
    if _NOT.search(said) or _VANISHED.search(re.sub(r"\bwrong\b", "", said)):
        return ""
    if saying.verb in ("be", "이"):
        return "being" if _is_something(saying, index) else "minding" if _MINDED.search(said) else ""
    if saying.verb == "can" or _SAID.search(said) or saying.verb in _VERBS["speaking"]:
        return "able"
    if saying.verb in _VERBS["changing"]:
        return "" if saying.once or saying.verb == "자라" else "changing"
    habitual = _HABIT.search(said) is not None or bool(re.search(r"놀이를?", said))
    return "acting" if habitual and not saying.once else ""


def _trait(saying: Saying, said: str, index: WordIndex) -> str:
    if saying.verb == "be":
        return _state(saying, said, index)
    if saying.verb == "have" or saying.verb in ("없", "있"):
        return _possession(saying)
    if saying.verb in ("cannot", "do"):
        return "unable" if saying.verb == "cannot" else ""
    if saying.verb == "can":
        return "acting" if "only" in said else "able"
    if _NOT.search(said):
        return "unable" if saying.verb in ("자라", "크", "날", "짖", "뜨", "빛나", "웃") else ""
    if _MINDED.search(said) or saying.verb == "faint":
        return "minding"
    if index.code == "ko" and _is_quality(saying):
        return "having"
    return "acting" if saying.verb in _ODD_ACTS else ""


def _is_quality(saying: Saying) -> bool:
    """Return whether the Korean stem tells how somebody is: 목이 너무 긴."""
    return saying.verb in QUALITIES


QUALITIES = words(
    "작 크 많 적 높 낮 길 짧 굵 가늘 느리 빠르 무거우 가벼우 뾰족하 동그랗 하얗 까맣 새까맣 빨갛 "
    "파랗 노랗 투명하 시끄러우 두꺼우 얇 약하 넓 좁 차가우 뜨거우"
)
"""Korean stems of what a body or a thing is like."""


_PASSED_OVER = re.compile(
    r"never get (?:picked|chosen|wanted|bought|loved|noticed|invited|adopted|hugged|borrowed|opened|read|"
    r"visited|played with|asked)$"
)
"""What others never did: nobody *picked* it, never *thought would last*."""


def _state(saying: Saying, said: str, index: WordIndex) -> str:
    """Return the sort of what an English trait says that one is: ticklish, made of pancakes, never picked."""
    after = said.partition(" ")[2] if said.startswith("be ") else said
    if said.startswith("never get "):
        return "unwanted" if _PASSED_OVER.match(said) else ""
    if _OWN_ACT.search(after):
        return "made"
    if _RAISED.search(after):
        return "raised"
    if _MINDED.search(after):
        return "minding"
    if _TIMES.search(after):
        return ""
    if _is_something(saying, index):
        return ""  # a dog who is the teacher has nothing to hide and nobody like him to find
    first = next((one for one in after.split() if not english_verbs.is_only(one, "ADV")), "")
    plain = re.fullmatch(
        r"(?:(?:so|very|too|really|all|much|terribly|awfully) )*[a-z]+(?: (?:and|or) [a-z]+)?", after
    )
    return "having" if plain and "ADJ" in english_verbs.parts(first) else ""


def _possession(saying: Saying) -> str:
    """Return the sort of what one has or has not: no horn; a bad day is nothing one has."""
    if saying.verb in ("없", "있"):
        return "lacking" if saying.verb == "없" else "having"
    head = re.sub(r" (?:in|at|on|of|from|with|but)\b.*$", "", saying.rest).rpartition(" ")[2].casefold()
    single = head.removesuffix("s")
    if {head, single} & _NOT_HAD:
        return ""
    return "lacking" if _LACKING.match(saying.rest) else "having"


_CONTESTS = re.compile(
    r"\b(?:race|contest|competition|show|marathon|olympics|tournament|match|run for)\b|"
    r"대회|운동회|시합|경기|올림픽|마라톤|출마|도전"
)
_UNSEEN = re.compile(
    r"\b(?:radio|podcast|blog|vlog|newspaper|magazine|channel|website|online)s?\b|"
    r"라디오|방송|팟캐스트|블로그|신문|유튜브"
)
"""What is done where nobody watches and claps."""
_WORK = re.compile(r"\b(?:job|work\w*|appl\w+)\b|취직|일하|지원")
_BECOME = re.compile(r"^(?:become|be)\b|(?:이|가) (?:되|됐|된)")


def _step(saying: Saying, said: str, index: WordIndex) -> str:
    if _NOT.search(said) or _UNSEEN.search(said):
        return ""
    for sort, pattern in (("contest", _CONTESTS), ("working", _WORK), ("becoming", _BECOME)):
        if pattern.search(said):
            return sort
    return "joining"


_SORTERS = {"marvel": _marvel, "nature": _nature, "trait": _trait, "step": _step}
