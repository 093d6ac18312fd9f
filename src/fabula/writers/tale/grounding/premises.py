"""What an idea takes for granted and a story must be about: a marvel, a nature, a step, a trait, a mishap.

*A marvel* happens: the elevator goes up into space. *A nature* is what somebody else is: the babysitter is
a witch. *A step* is what the hero sets about though none of the kind ever has: a snail enters the race.
*A trait* sets the hero apart: a unicorn with no horn. *A mishap* is read in `mishaps`.
Each is told in the idea's own words, as a deed is.
"""

from __future__ import annotations

import re

from fabula.core.words import LanguageCode
from fabula.languages import korean_verbs
from fabula.languages.english import plural
from fabula.languages.josa import attach
from fabula.writers.tale.grounding import english_premises, korean_premises
from fabula.writers.tale.grounding.deeds import Deed, DeedSort, Saying
from fabula.writers.tale.grounding.mishaps import any_mishap
from fabula.writers.tale.grounding.questions import any_question
from fabula.writers.tale.grounding.slots import (
    LIVING,
    PAIRS,
    Draft,
    IdeaCharacter,
    IdeaThing,
    WordIndex,
    words,
)
from fabula.writers.tale.grounding.sorts import sort_of
from fabula.writers.tale.grounding.who import PALS, PARENTS, a_child, is_child

PREMISES = ("marvel", "nature", "step", "trait", "mishap", "question")
_STEPS = words(
    "join enter become move apply run work try sign "
    "취직하 나가 되 들어가 입단하 입학하 출마하 도전하 일하 지원하 참가하"
)
"""What one of a kind that never did may set about."""
_STEP_WITH: dict[str, str] = {
    "run": r"^for ",
    "move": r"^into (?:an? |the )(?:school|kindergarten|library|museum)",
    "work": r"^(?:as|at|in) ",
    "try": r"^out ",
    "sign": r"^up ",
    "나가": r"대회|운동회|시합|경기|올림픽",
    "되": r"선생님|반장|교장|대통령|모델|의사|요리사|경찰|기사|선수|가수|회장|대장",
    "들어가": r"[부팀단반]에|학교에|유치원에|합창단에",
    "일하": r"에서",
}
_WISHES = words(
    """
    want wish dream like love decide learn wait walk need try help look search find hope feel
    think miss know meet visit arrive lose forget 찾아오 기다리 싶 찾 배우 만나 좋아하 싫어하 떠나
    여행하 돕 도와주 구하 꿈꾸 그리워하 되 잃 잃어버리 지치 떨 까먹
    """
)
"""What a thing does that is somebody."""
_SAID_WORD = re.compile(r"[a-z'-]+|[가-힣]+", re.IGNORECASE)
_OF_MAGIC = frozenset(("witch", "wizard"))
_SPEAKERS = words("내 나 제 저 I")
_NO_TRAIT = words(
    """
    want need try learn help find meet go move decide discover make save wish
    smile laugh 웃 think love like hope dream travel visit come live plan build teach lose leave start begin
    stop wait look search take give escape run swim fly ask bring grow open join enter
    become inherit write win lead seek follow befriend share show feel miss know see hear use
    찾 만나 배우 돕 도와주 가 오 살 떠나 되찾 구하 사귀 나누 이기 지키 보내 주 받 잃 잃어버리
    싶 기다리 찾아가 싶어하 생기 die disappear vanish miss hide 따라가 나서 들어가 맞 재우 앉
    데려다주 숨 훔치 밟 사 잊어버리 까먹 죽 삐지 무서워하 좋아하 싫어하 있 똑같 만들 키우
    여행하 도전하 이사하 보 태어나 돌아오 알 배워가 모르겠 모르 이야기하 봬 뵈 결혼하 재혼하 이혼하 입원하
    화해하 싸우 다투 노력하 소중하 깨닫 친해지 되 시작하 사라지
    """
)
"""What a hero does in a story of some other kind: nobody is set apart by it."""


_USUAL: dict[LanguageCode, dict[str, str]] = {
    "en": {
        "marvel": "The rain fell upward",
        "nature": "The neighbor can talk to clouds",
        "step": "A snail joins a band",
        "trait": "A child who walks backwards",
    },
    "ko": {
        "marvel": "비가 거꾸로 내렸어요",
        "nature": "옆집 아저씨가 구름과 말을 해요",
        "step": "달팽이가 달리기 대회에 나가요",
        "trait": "거꾸로 걷는 아이",
    },
}


_USUAL_SORTS = {"marvel": "giving", "nature": "able", "step": "contest", "trait": "acting"}


def any_premise(sort: str, code: LanguageCode) -> Deed:
    """Return a premise for a plot that tells of one where the idea has none."""
    if sort == "mishap":
        return any_mishap(code)
    if sort == "question":
        return any_question(code)
    said, nouns = _USUAL[code][sort], ("비", "옆집 아저씨", "달팽이")
    saying = english_premises.saying_of(said) if code == "en" else korean_premises.saying_of(said, nouns)
    assert saying is not None  # the table above is in words that the readers know
    deed = _happening(saying, code) if sort == "marvel" else _deed(saying, code)
    return deed.model_copy(update={"sort": _USUAL_SORTS[sort]})


_NO_NATURE = (_NO_TRAIT | {"get"}) - words("become enter run 되 살")


def premise_of(draft: Draft, text: str, index: WordIndex) -> dict[DeedSort, Deed]:
    """Return the idea's premise by its sort, and let `draft` say whose story it is; {} if it has none."""
    saying = _saying_of(draft, text, index.code)
    if saying is None:
        return {}
    hero, code = draft.hero, index.code
    if saying.who in _SPEAKERS:
        return _own_step(draft, saying, index)
    of = next((one for one in (hero, *draft.others) if one is not None and _is(one, saying.who)), None)
    if hero is not None and _is(hero, saying.who):
        sort = _sort_of_hero(_at_work(hero), saying, code)
        usual = sort in ("nature", "marvel") and (_is_usual(saying, index) or _befell(saying))
        if sort == "marvel" or (sort == "nature" and not usual):
            _step_aside(draft, hero, saying, index)
        if usual or (sort == "trait" and _is_named_so(hero, saying)):
            return {}
        if sort == "step":
            draft.others = [one for one in draft.others if one.name or one.noun not in saying.rest]
    elif saying.described:
        sort = None
    elif any(_is(one, saying.who) for one in draft.others):
        told = hero is not None and _may_tell(hero) and not _is_usual(saying, index)
        told = told and not _befell(saying)
        sort = "nature" if told and _is_nature(saying) else None
        if sort:
            other = next(one for one in draft.others if _is(one, saying.who))
            _know(draft, other, saying, index)
    else:
        plain = _is_nothing(saying) or _is_usual(saying, index) or (index.code == "en" and _is_plain(saying))
        sort = "marvel" if not plain and _is_of_thing(draft, saying, index) else None
        hero = draft.hero
        if sort and hero is not None and hero.age in ("adult", "elder"):
            draft.hero = a_child(index)  # whose tractor it is, is not who sees it walk
            draft.others.insert(0, hero)
    found = _sorted(sort, saying, of, index) if sort is not None else {}
    if of is not None and any(deed.sort == "being" for deed in found.values()):
        _see_as(draft, of, saying, index)
    return found


def _see_as(draft: Draft, one: IdeaCharacter, saying: Saying, index: WordIndex) -> None:
    """Let pictures show somebody as what the idea says it is: the driver who was a penguin."""
    kind = next(filter(None, (_creature(word, index) for word in _SAID_WORD.findall(saying.rest))), "")
    if not kind:
        return
    entry = index.lexicon.characters[kind]
    seen = {"kind": kind, "category": entry.category, "size": entry.size, "emoji": entry.emoji}
    if draft.hero is not None and draft.hero.noun == one.noun:
        draft.hero = draft.hero.model_copy(update=seen)
    draft.others = [
        other.model_copy(update=seen) if other.noun == one.noun else other for other in draft.others
    ]


def _creature(word: str, index: WordIndex) -> str:
    """Return the kind of animal, creature or worker of magic that a word names, with whatever copula."""
    shortest = 2 if index.code == "ko" else len(word)
    for length in range(len(word), max(shortest, 1) - 1, -1):
        sense = index.sort(word[:length], "character")
        if sense is not None:
            plain = index.lexicon.characters[sense.key].category in ("person", "thing", "plant")
            return "" if plain and sense.key not in _OF_MAGIC else sense.key
    return ""


def _sorted(
    premise: DeedSort, saying: Saying, of: IdeaCharacter | None, index: WordIndex
) -> dict[DeedSort, Deed]:
    """Return the premise with its sort; {} for what no telling was written for."""
    sort = sort_of(premise, saying, of, index)
    if not sort:
        return {}
    deed = _happening(saying, index.code) if premise == "marvel" else _deed(saying, index.code)
    return {premise: deed.model_copy(update={"sort": sort})}


def _saying_of(draft: Draft, text: str, code: LanguageCode) -> Saying | None:
    if code == "en":
        return english_premises.saying_of(text)
    people = [one for one in (draft.hero, *draft.others) if one is not None]
    beings = {word for one in people for word in (one.noun, one.name) if word and one.category in LIVING}
    nouns = {word for one in people for word in (one.noun, one.name) if word}
    nouns |= {one.noun for one in draft.things} | {one.noun for one in draft.places}
    return korean_premises.saying_of(text, nouns, beings)


def _own_step(draft: Draft, saying: Saying, index: WordIndex) -> dict[DeedSort, Deed]:
    """Return the step of a child that tells of itself: 내가 농구부에 들어갔다."""
    if not _is_step(saying) or (draft.hero is not None and not is_child(draft.hero)):
        return {}
    draft.hero = draft.hero or a_child(index)
    return _sorted("step", saying, draft.hero, index)


def _at_work(hero: IdeaCharacter) -> IdeaCharacter:
    """Return the hero as somebody, where an unknown noun is of a calling: the school bus driver."""
    known = hero.category in LIVING or not AT_WORK.search(hero.noun)
    return hero if known else hero.model_copy(update={"category": "person", "age": "adult"})


def _sort_of_hero(hero: IdeaCharacter, saying: Saying, code: LanguageCode) -> DeedSort | None:
    """Return what the idea says of its first-named: a step, a trait, another's nature, a marvel."""
    alive = hero.category in LIVING
    if saying.who.casefold().startswith(("every ", "all ")):
        return "marvel"
    if alive and (hero.count > 1 or hero.noun.endswith(PAIRS)):
        return None
    if _is_step(saying):
        return "step"
    if saying.described:
        once = code == "en" and (saying.once or _EVENT.search(saying.forms["base"]))
        ill = hero.category == "person" and _ILL.search(saying.rest + _said(saying))
        once = once or (code == "en" and _befalls_once(saying, alive=alive))
        done = saying.rest.partition(" ")[0] if saying.verb in ("can", "cannot") else saying.verb
        return None if done in _NO_TRAIT or once or ill else "trait"
    known = saying.ours or saying.definite or hero.noun in PARENTS | PALS
    known = known or (not alive and (code == "ko" or hero.count > 1))
    tells = is_child(hero) and not (saying.ours or hero.noun in PALS or saying.verb == "be")
    if alive and saying.verb == "cannot" and hero.name and code == "en":
        return None if saying.rest.partition(" ")[0] in _NO_TRAIT | _NO_LACK else "trait"
    pet = saying.ours and hero.category in LIVING - {"person"} and saying.verb in ("can", "be")
    if (hero.name and not pet) or tells or not known:
        return None
    if alive:
        return "nature" if _is_nature(saying) else None
    of_use = bool(hero.adjectives) and _OF_USE.issuperset(hero.adjectives) and saying.once
    felt = saying.verb in _WISHES or bool(hero.adjectives)
    somebody = (felt and not of_use) or bool(_OWNED.search(saying.who))
    somebody = somebody or bool(_FEELS.search(saying.rest)) or (code == "en" and _is_plain(saying))
    return None if somebody else "marvel"  # an armchair that walks to the sea is who it is about


_A_DAY = re.compile(r"\b(?:day|night|week|morning|birthday|time|cold|accident|problem|idea)$")


def _befalls_once(saying: Saying, *, alive: bool) -> bool:
    """Return whether it sets nobody apart, though it is said of somebody.

    A body's lack or excess and a way of being do; a bad day does not, nor what a thing was made from,
    nor what others never did with it.
    """
    passive = saying.forms["base"].startswith(("be made from", "be built from", "never get "))
    return (passive and not alive) or (saying.verb == "have" and bool(_A_DAY.search(saying.rest)))


def _is_named_so(hero: IdeaCharacter, saying: Saying) -> bool:
    """Return whether it is what the hero is called anyway: a hen detective who is a hen."""
    return saying.verb == "be" and saying.rest.rpartition(" ")[2] in hero.noun.split()


_OF_USE = words("고장난 낡은 오래된 헌 새 큰 빨간 파란 노란 하얀 까만 old broken new")
"""What only a thing is: a broken traffic light that turned into a rainbow is nobody."""
_EVENT = re.compile(
    r"^(?:get|be) (?:out|away|loose|left|stuck)\b|\b(?:on|for) (?:\w+ ){0,2}(?:day|night|morning|time)\b|"
    r"\b(?:today|tonight|yesterday|this (?:year|week)|one (?:day|night|morning)|by accident|by mistake)\b"
)
"""What happens once and sets nobody apart: gets out on picture day."""


_NO_LACK = words(
    "sleep fall stand get remember read write tie ride whistle dance sing skate ski be wake bear"
)
"""What nobody can do yet is learnt, and who cannot sleep has a story of nights."""


def _is_plain(saying: Saying) -> bool:
    """Return whether it is no wonder: the crayon was white, the library has a ghost, the tree has to go."""
    if saying.verb == "have":
        return saying.rest.startswith("to ") or saying.who.endswith(("library", "school", "house", "shop"))
    return saying.verb == "be" and len(saying.rest.split()) == 1


_FEELS = re.compile(
    r"\b(?:scared|afraid|lonely|sad|happy|angry|sleepy|shy|proud|jealous|nervous|worried|grumpy|bored|tired|"
    r"homesick|hugs?|friends?|allergic)\b"
)
"""What only somebody feels: an apple too scared to let go."""


def _step_aside(draft: Draft, hero: IdeaCharacter, saying: Saying, index: WordIndex) -> None:
    """Let a child be the hero beside one of another nature, or where a thing does what things never do."""
    hero = _at_work(hero)
    if hero.category in LIVING:
        told = [one for one in draft.others if is_child(one)]
        draft.hero = told[0] if told else a_child(index)
        draft.others = [hero, *(one for one in draft.others if one not in told)]
        _know(draft, hero, saying, index)
        return
    beast = next((one for one in draft.others if one.category in LIVING - {"person"}), None)
    draft.hero = beast  # the moon went missing, and a fox sets off
    draft.others = [one for one in draft.others if one is not beast]
    if not any(one.noun == hero.noun for one in draft.things):
        draft.things.insert(0, IdeaThing(kind=hero.kind, noun=hero.noun, emoji=hero.emoji))


def _know(draft: Draft, other: IdeaCharacter, saying: Saying, index: WordIndex) -> None:
    """Put who is of another nature first of the others; what they are is nobody beside them: a witch."""
    said, hero = saying.rest.casefold(), draft.hero
    rest = [one for one in draft.others if one is not other and (one.name or one.noun not in said)]
    near = saying.who.startswith(("옆집 ", "윗집 ", "아랫집 "))
    draft.others = [other.model_copy(update={"noun": saying.who}) if near else other, *rest]
    if hero is not None and not hero.name and len(hero.noun) > 1 and hero.noun in said:
        draft.hero = a_child(index)


_ILL = re.compile(
    r"알레르기|알러지|[에이] 걸려|[에이] 걸린|아파서|아픈|수술|입원|다쳐|다친|장애|휠체어|"
    r"\b(?:allerg|asthma|autis|diabet|dyslex|epilep|(?:deaf|blind|ill|sick|unwell|poorly|pregnant)\b)"
)
"""What sets nobody apart in a way that neighbours' good advice would mend."""


def _said(saying: Saying) -> str:
    return " ".join(saying.forms.values())


_SICK = re.compile(r"(?:very |really |so |too )*(?:ill|sick|unwell|poorly|pregnant|in (?:the )?hospital)\b")
_UNSEEN = re.compile(r"\b(?:invisible|unseen)\b")


def _befell(saying: Saying) -> bool:
    """Return whether it befalls somebody whom it does not make another: is ill, turned invisible."""
    return bool(_SICK.match(saying.rest)) or (saying.once and bool(_UNSEEN.search(saying.rest)))


_NOT_DONE = re.compile(r"(?:^| )(?:안|못) |지 (?:않|못)")
_NOT_ONE = re.compile(r"(?:하나도|아무것도|[가-힣]+도) (?:안|못) |(?:하나도|아무것도) .*지 (?:않|못)")
_RUNS_OUT = re.compile(r"(?:떨어지|닳|젖|찢어지|상하|고장나|망가지|식|시들|끊어지)$")
"""What befalls a thing every day: 휴지가 떨어져서."""
_WORKS = words("내 나 열리 움직이 켜지 꺼지 멈추 돌 울리 뜨 지 녹 뛰")


def _is_nothing(saying: Saying) -> bool:
    """Return whether all that is said is that something did not happen: 편지가 안 왔어요."""
    said = saying.forms.get("past", "")
    if _NOT_ONE.search(said) or (" " not in said and _RUNS_OUT.search(saying.verb) and not _aloft(saying)):
        return True
    return bool(_NOT_DONE.search(said)) and saying.verb not in _WORKS


def _aloft(saying: Saying) -> bool:
    """Return whether it is said of what is in the sky: that the moon falls is a wonder."""
    return bool(re.search(r"(?:별|달|해|하늘|구름|무지개|태양)(?:님)?$", saying.who))


def _is_of_thing(draft: Draft, saying: Saying, index: WordIndex) -> bool:
    """Return whether it is said of a thing or a place of the idea: grandpa's shed is secretly a submarine."""
    owned, hero = _OWNED.search(saying.who), draft.hero
    if owned and hero is not None:
        if hero.name:
            return False  # nobody says “Mia’s shadow” of her own
        _own_thing(draft, owned["thing"], index)
    said = saying.who.casefold()
    nouns = [one.noun for one in draft.things] + [one.noun for one in draft.places]
    return any(noun.casefold() in said for noun in nouns)


_OWNED = re.compile(r"['’]s (?P<thing>[\w-]+)$")
AT_WORK = re.compile(
    r"(?:driver|teacher|keeper|sitter|librarian|janitor|principal|mailman|postman|guard|coach|lady|man|woman|"
    r"nanny|chef|기사님|아저씨|선생님|아줌마|이모님|관리인|경비원)$"
)
"""Nouns of a calling: whoever has one is grown up."""


def _own_thing(draft: Draft, noun: str, index: WordIndex) -> None:
    """Let what is somebody's be a thing, and a child the hero beside a grown-up owner."""
    sense = index.sort(noun, "thing")
    if not any(one.noun == noun for one in draft.things):
        draft.things.insert(0, IdeaThing(kind=sense.key if sense else "", noun=noun))
    owner = draft.hero
    if owner is not None and not is_child(owner):
        draft.hero = a_child(index)
        draft.others.insert(0, owner)


def _is_nature(saying: Saying) -> bool:
    """Return whether that is how somebody is, and not what happened once: is a witch, can talk, 말을 해요."""
    lasting = not saying.once or saying.verb in _LASTING
    once = saying.verb.endswith(("주", "주시")) and saying.verb != "주"  # what was done for a child that day
    return lasting and not once and saying.verb not in _NO_NATURE


def _is_usual(saying: Saying, index: WordIndex) -> bool:
    """Return whether it is what many are or do, and no secret: is a nurse, drives a snowplow."""
    if index.code == "en" and saying.who.casefold() == "wind":
        return saying.verb in _BLOWS
    if saying.verb not in ("be", "이"):
        return saying.verb in _EVERYDAY
    what = saying.rest if index.code == "en" else saying.forms["adn"].removesuffix("인")
    work = index.sort(re.sub(r"^(?:an?|the) ", "", what), "character")
    entry = index.lexicon.characters[work.key] if work is not None else None
    works = entry is not None and entry.category == "person" and entry.ages == ("adult",)
    return works or bool(re.match(r"(?:on|in|at|away|home)\b", saying.rest))


_BLOWS = frozenset(["blow", "steal", "take", "carry", "knock", "snatch"])
_EVERYDAY = frozenset(["drive", "own", "sell", "teach"])
_LASTING = words("be have can turn become 이 되 변하 바뀌 말하 걸")


def _may_tell(hero: IdeaCharacter) -> bool:
    """Return whether the hero is one who knows somebody of another nature."""
    return is_child(hero) or bool(hero.name)


def _is(one: IdeaCharacter, who: str) -> bool:
    """Return whether it is said of this one."""
    own = re.escape(one.name.casefold())
    named = bool(own) and bool(re.search(rf"(?<!\w){own}(?!['’]s)(?![a-z])", who.casefold()))
    return named or _among(one.noun, who)


_WHERE = re.compile(r" (?:in|at|on|under|behind|near|from|inside|by) .*$")


def _among(noun: str, who: str) -> bool:
    """Return whether `who` ends in the noun, of one or of many: the library books."""
    said = _WHERE.sub("", who.casefold()).removesuffix("들")
    plain = noun.casefold().removesuffix("들")
    return said.endswith((plain, plural(plain))) or plain.endswith(f" {said}")


def _is_step(saying: Saying) -> bool:
    if saying.verb not in _STEPS:
        return False
    needed = _STEP_WITH.get(saying.verb)
    said = saying.rest or saying.forms.get("past", "")
    return needed is None or bool(re.search(needed, said))


_HOW = re.compile(
    r"^(?:(?:secretly|suddenly|accidentally|quietly|slowly|finally|actually|really|just) )+", re.IGNORECASE
)


def _deed(saying: Saying, code: LanguageCode) -> Deed:
    """Return what is said of somebody as a deed: what it is, without who."""
    forms = dict(saying.forms)
    if code == "en":
        if _is_step(saying):  # practised and watched, it is no secret
            forms = {name: _HOW.sub("", said) for name, said in forms.items()}
        forms |= {"": forms["base"], "past": forms["did"], "whole": forms["base"]}
    else:
        forms |= {"": forms["noun"], "whole": forms["noun"], "did": forms["past"]}
        if _is_step(saying):
            forms["adn"] = korean_verbs.adnominal(forms["noun"].removesuffix("기"))  # it is yet to come
    said = " ".join(dict.fromkeys((forms["whole"], forms["did"], forms.get("adn", ""))))
    where = next((place for pattern, place in _WHERE_DONE if re.search(pattern, said)), "")
    return Deed(words=said, verb=saying.verb, language=code, forms=forms, where=where)


_WHERE_DONE = (
    (
        r"\b(?:team|football|soccer|basketball|baseball|race|marathon|track|sports|olympics)\b|"
        r"축구|농구|야구|달리기|마라톤|운동회|체육|올림픽",
        "playground",
    ),
    (r"\b(?:choir|band|orchestra|ballet|show|theat\w+|circus)\b|합창|악단|밴드|발레|공연", "theatre"),
    (
        r"\b(?:school|class\w*|kindergarten|headteacher|teacher|principal)\b|학교|유치원|반장|선생님|교장",
        "school",
    ),
    (r"밭|\bfarm", "farm"),
)
"""Where such a step is taken."""


_WHOSE = re.compile(r"^(?:우리 집|저희 집|우리|저희|내|제|나의) (?=\S)")


def _happening(saying: Saying, code: LanguageCode) -> Deed:
    """Return what is said of something as a clause of its own: the elevator went up into space."""
    said = saying.forms
    if code == "en":
        it = saying.who if saying.named else f"the {saying.who}"
        forms = {"": it, "it": it, "did": f"{it} {said['did']}", "that": f"{it} that {said['did']}"}
        forms["past"] = forms["did"]
    else:
        it = _WHOSE.sub("", saying.who)  # what the neighbours pass on is nobody's 내 그림자
        clause = f"{attach(it, '이')} {said['past']}"
        forms = {"": it, "it": it, "past": clause, "did": clause, "noun": f"{said['adn']} {it}"}
    return Deed(words=forms["did"], verb=saying.verb, language=code, forms=forms)
