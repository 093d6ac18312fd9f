"""Who is who: which of those an idea names is the hero, who is another, and what is only a thing."""

from __future__ import annotations

import re

from fabula.core.words import LanguageCode
from fabula.languages.english_verbs import is_only
from fabula.lexicon.model import Lexicon
from fabula.writers.tale.grounding.signs import weighed
from fabula.writers.tale.grounding.slots import (
    LIVING,
    Draft,
    IdeaCharacter,
    IdeaPlace,
    IdeaThing,
    WordIndex,
    known_character,
    words,
)

PARENTS = words("mother mom mum mommy mummy mama father dad daddy papa 엄마 아빠 어머니 아버지")
AT_HOME = PARENTS | words(
    "grandmother grandma granny gran nan nana grandfather grandpa grandad granddad stepdad stepmom "
    "stepmum step-dad step-mum step-mom stepmother stepfather 할머니 할아버지 새아빠 새엄마"
)
"""With whom a child lives."""


def lives_at_home(noun: str) -> bool:
    """Return whether the noun is of a parent or a grandparent: 외할머니."""
    last = noun.rpartition(" ")[2].casefold()
    return last in AT_HOME or last.removeprefix("외").removeprefix("친") in AT_HOME


_CLOSE_KIN = PARENTS | words(
    "sister brother son daughter baby 동생 여동생 남동생 언니 누나 오빠 형 아들 딸 아기"
)
_FAR_KIN = words("grandmother grandma granny grandfather grandpa aunt uncle cousin")


_PETS = words("parrot dog cat hamster")
"""Who lives in a family of people."""


def _kin_alike(draft: Draft, said: str, lexicon: Lexicon) -> None:
    """Let the family of an animal be of its kind: a rabbit's mother is a rabbit."""
    hero = draft.hero
    if hero is None or hero.category == "person" or hero.kind not in lexicon.characters:
        return
    if hero.kind in _PETS and hero.name and hero.age != "baby" and re.search(r"[가-힣]", hero.noun):
        return  # 앵무새 초코가 아빠 코 고는 소리를: whose pet it is
    for at, other in enumerate(draft.others):
        noun = other.noun.rsplit(" ", 1)[-1]
        own = noun in _FAR_KIN and re.search(rf"\b(?:his|her|its|their) (?:\w+ )?{noun}\b", said)
        if not other.name and other.category == "person" and (noun in _CLOSE_KIN or own):
            like = {"kind": hero.kind, "category": hero.category, "size": hero.size, "emoji": hero.emoji}
            draft.others[at] = other.model_copy(update=like)


_GONE_WHO: dict[LanguageCode, str] = {
    "en": r"\b(?:{who}),? (?:who |that )?(?:has |had |is |was |just |recently )*"
    r"(?:died|dies|dead|passed away|gone forever|in heaven|no longer here)\b|\blate (?:{who})\b",
    "ko": r"(?:돌아가신|다리를 건넌|죽은|하늘나라[로에] 간|하늘로 간|세상을 떠난) (?:\S+ )?(?:{who})"
    r"|(?:{who})(?:이|가|께서)? (?:[가-힣]+(?:에|서|로|에서) ){{0,3}}"
    r"(?:돌아가|죽|세상을 떠|하늘나라|하늘로|무지개 ?다리)"
    r"|(?:{who})(?: \S+?)?(?:를|을) (?:하늘나라로 )?떠나 ?보내"
    r"|별이 된 (?:\S+ )?(?:{who})|무지개 ?다리(?:를)? ?(?:건넌|건너간) (?:\S+ )?(?:{who})",
}
_FORGETS_WHO: dict[LanguageCode, str] = {
    "en": r"\b(?:{who}),? (?:who |that )?(?:has |is |was |keeps? |always |often |sometimes |start\w* )*"
    r"(?:dementia|alzheimer|forget|losing|loses|can't remember|cannot remember|no longer)",
    "ko": r"(?:치매에 걸린|치매인|기억을 (?:잃|잊)\S*(?: \S{{1,2}})?|깜빡하는|까먹는|잊어버리는) "
    r"(?:\S+ )?(?:{who})"
    r"|(?:{who})(?:이|가|께서|은|는)? .*?(?:까먹|잊|깜빡|치매|기억)",
}
_COMES_WHO: dict[LanguageCode, str] = {
    "en": r"\b(?:{who}) (?:who |that )?(?:comes? home|is coming home|is away|goes away|returns|"
    r"(?:works|is working) (?:late|away|nights?|abroad|far|on a ship|shifts?|at))\b",
    "ko": r"(?:출장 간|일하러 간|멀리 간) (?:{who})|"
    r"(?:{who})(?:이|가|께서)? (?:\S+ )?(?:늦게 [오들]|못 [오와온]|돌아오|출장|야근|퇴근|군대|"
    r"교도소|해외|외국)",
}
_VISITS_WHO: dict[LanguageCode, str] = {
    "en": r"\b(?:{who}) (?:who |that )?(?:\w+ ){{0,3}}?(?:(?:knock|tap|ring)\w* (?:on|at) (?:our|my)|"
    r"(?:comes?|came|coming|going) to (?:stay|live)\b|mov(?:es?|ed|ing) in with|"
    r"(?:comes?|came|moves?|moved) (?:over )?(?:to|into|in) (?:(?:stay|live) (?:with|at|in) )?"
    r"(?:visit (?:us|me)|us\b|our|my)|"
    r"(?:comes?|came|is coming) to visit|visits? (?:us|me|our))\b",
    "ko": r"새 (?:식구|가족)[이가] 된 (?:\S+ )?(?:{who})|"
    r"(?:{who})[이가](?: \S+)? (?:새 식구로|\S+(?:와|과|랑|하고) (?:같이|함께) 살)|"
    r"네 집에 (?:\S+ )?(?:{who})[이가] (?:\S+ ){{0,2}}?(?:왔|오게|온|들어)|"
    r"우리 ?(?:집|동네|반|마을)(?: \S+)?에 (?:\S+ ){{0,2}}?"
    r"(?:온|오는|왔던|찾아온|찾아오는|나타난) (?:\S+ )?"
    r"(?:{who})|"
    r"우리 ?(?:집|반|학교|동네|아파트)(?: \S+)?에 (?:\S+ )?(?:{who})[이가] (?:몰래 |숨어 |같이 )?"
    r"(?:산다|살아|살고|살았|숨어|숨었|나타났|있다)|"
    r"(?:{who})[이가] (?:\S+ ){{0,2}}?우리 ?집(?: \S+)?(?:에|에서|으로) "
    r"(?:\S+ )?(?:온|왔|오게|찾아|놀러|살게|살러)",
}


def _give_way(draft: Draft, to: IdeaCharacter | None) -> None:
    """Make `to` the hero, and who was it the first of the others."""
    if draft.hero is not None:
        draft.others = [draft.hero, *(one for one in draft.others if one is not to)]
    draft.hero = to


def _told_of(one: IdeaCharacter, pattern: str, said: str) -> bool:
    who = "|".join(re.escape(word) for word in (one.noun, one.name) if word)
    return bool(re.search(pattern.format(who=who), said, re.IGNORECASE))


def _befallen(draft: Draft, said: str, index: WordIndex) -> None:
    """Let a child be the hero beside one who died, forgets, is awaited at home or knocks at our door."""
    draft.others = [one.model_copy(update={"noun": one.noun.removeprefix("late ")}) for one in draft.others]
    draft.others.sort(key=lambda one: not _told_of(one, _GONE_WHO[index.code], said))
    gone = any(_told_of(one, _GONE_WHO[index.code], said) for one in draft.others)
    if gone and draft.hero is not None and draft.hero.category not in LIVING and not draft.hero.name:
        thing, draft.hero = draft.hero, a_child(index)  # Grandfather's accordion
        draft.things.insert(0, IdeaThing(kind=thing.kind, noun=thing.noun, emoji=thing.emoji))
    hero = draft.hero
    if hero is None:
        return
    patterns = [_GONE_WHO, _VISITS_WHO, *((_FORGETS_WHO,) if hero.age == "elder" else ())]
    patterns += [_COMES_WHO] if hero.age in ("adult", "elder") else []
    if any(_told_of(hero, one[index.code], said) for one in patterns):
        _give_way(draft, _whom_it_befalls(draft, said, index))


def _whom_it_befalls(draft: Draft, said: str, index: WordIndex) -> IdeaCharacter:
    """Return who lives with it: no bird that a grandfather who forgets my name still knows."""
    others = draft.others
    if index.code == "ko":
        others = [one for one in others if one.name or one.age not in ("adult", "elder")]
    if index.code == "en" and re.search(r"\bmy\b", said) and all(one.category != "person" for one in others):
        others = [one for one in others if one.name]
    return others[0] if others else a_child(index)


_AT_WORK = r"(?:dentist|doctor|hairdresser|barber|nurse|의사|치과 ?의사|간호사|미용사)"
_TREATMENTS = words("haircut shot injection vaccine checkup operation 주사 머리 수술")
_TREATED: dict[str, str] = {
    "hair-salon": r"\b(?:haircut|hairdresser|barber)|미용실|이발소|머리(?:카락)?(?:를|을)? ?(?:자르|깎|자른)",
    "dentist": r"\bdentist|치과",
    "hospital": r"\b(?:doctor|hospital|shot|vaccin|injection|needle|check-?up|tonsil|operation|surgery)|"
    r"주사|병원|예방 ?접종|수술|편도|깁스|의사",
}


_FIRST_PERSON = re.compile(
    r"(?<!\S)(?:내가|나는|제가|저는|나만|나도)(?!\S)|^나 |(?P<head>(?<=[는은한] )나(?=[,.!]|$))"
)
"""Who tells of itself is a child."""


def _first_person(draft: Draft, said: str, index: WordIndex) -> None:
    """Let a child be the hero where one speaks of itself, beside whom it names: 쌍둥이인데 나만 안경 써요."""
    hero = draft.hero
    found = _FIRST_PERSON.search(said) if index.code == "ko" else None
    if hero is None or hero.name or found is None:
        return
    last = not found["head"] and re.sub(r"\W+$", "", said).endswith(hero.noun)  # 나는 왜 못 날까 궁금한 펭귄
    twin = hero.noun == "쌍둥이"
    if (hero.category in LIVING - {"person"} and not last and not hero.adjectives) or twin:
        _give_way(draft, a_child(index))


def _sold_second(draft: Draft, said: str, index: WordIndex) -> None:
    """Let the elder child be the hero who would give its 동생 away: 동생 갖다 팔고 싶다."""
    hero = draft.hero
    if index.code != "ko" or hero is None or hero.name or hero.noun not in _KIN_OF_MINE:
        return
    if re.search(
        rf"{hero.noun}(?:을|를)? (?:\S+ )?(?:팔|버리|바꾸|없애|빌려주|보내)\S* ?(?:고 싶|래|까|버리)", said
    ):
        _give_way(draft, a_child(index))


_WORKS_THERE = (
    r"(?:돌아다니는|돌보는|보살피는|지키는|일하는|다니는|도는|고쳐 ?주는|치료하는|치료해 ?주는|도와주는) "
    r"(?:\S+ ){{0,2}}?{noun}"
)


def at_work(one: IdeaCharacter | None, said: str) -> bool:
    """Return whether a nurse is who goes the rounds, and at nobody's: 병실을 돌아다니는 간호사."""
    if one is None or not re.search(rf"{_AT_WORK}$", one.noun):
        return False
    return re.search(_WORKS_THERE.format(noun=re.escape(one.noun)), said) is not None


def _at_the_doctor(draft: Draft, said: str, index: WordIndex) -> None:
    """Let the patient be the hero, and the story be where patients go."""
    if (
        weighed(said, index.code, {"checkup": index.lexicon.signs.themes["checkup"]}).get("checkup", 0.0)
        < 1.0
    ):
        return
    hero = draft.hero
    if at_work(hero, said):
        return
    if hero is not None and not hero.kind and hero.noun in _TREATMENTS:
        draft.hero = draft.others.pop(0) if draft.others else a_child(index)
    elif hero is not None and not hero.name and re.fullmatch(rf"(?:\w+ )?{_AT_WORK}", hero.noun):
        patient = hero.noun.rpartition(" ")[0]
        if draft.others:
            draft.hero = draft.others.pop(0)
        elif patient and hero.category != "person":
            draft.hero = hero.model_copy(update={"noun": patient})
        else:
            _give_way(draft, a_child(index))
    there = next((key for key, words in _TREATED.items() if re.search(words, said, re.IGNORECASE)), None)
    if there is not None and not any(one.kind in _TREATED for one in draft.places):
        entry = index.lexicon.places[there]
        draft.places.insert(0, IdeaPlace(kind=there, noun=getattr(entry, index.code).noun, emoji=entry.emoji))


_IN_COMPANY: dict[LanguageCode, str] = {
    "en": r"\b(?:with|and|to|at|visiting) (?:my |his |her |our )?{noun}s?\b"
    r"(?! (?:who|that|and|is|was|goes|wants)\b)|"
    r"\b{noun} and (?:I|me)\b",
    "ko": r"(?<![가-힣]){noun}(?:이?랑|하고|[와과] (?:단?둘이|함께|같이)) |"
    r"(?:나는|내가|제가) (?:\S+ )?{noun}(?:와|과|이?랑|하고) ",
}
"""The day somebody did something with Grandma: a child tells it."""
_GUESTS = frozenset(["손님", "guest", "visitor"])
PALS = frozenset(["전학생", "단짝", "단짝 친구", "짝꿍", "best friend", "classmate"])
"""Whose friend they are is whom the story is about."""


_ELDER_SIBLINGS = words("언니 누나 형 오빠")
_KIN_OF_MINE = _ELDER_SIBLINGS | words("동생 여동생 남동생 삼촌 이모 고모")
_I_KO = re.compile(
    r"(?<!\S)(?:내가|나는|난|나만|나를|나한테|나에게|나랑|나도|내|제가|저는|제|나|저만|"
    r"우리 반[은이]?|우리 선생님[이은]?|우리 (?:동네|학교|마을|아파트|가족)[가-힣]{0,4})(?!\S)|"
    r"드렸|드리|드려|주셨|주셔|주신다|주시는|(?<![가-힣])(?:봬|뵈|뵙)"
)
"""By what a child that tells of a grown-up is known: 나, 우리 반, 깎아 드렸다, 잡아 주셨다."""


_HEARD_OF = re.compile(r"[는한]대요?[.!]*$")
"""What a child has only heard: 떡볶이 할머니가 문을 닫는대요."""


def _child_tells(draft: Draft, said: str, index: WordIndex) -> None:
    """Let the child that tells it be the hero, not the grown-up it tells of: 할아버지가 잡아 주셨다."""
    hero = draft.hero
    if index.code != "ko" or hero is None or hero.name:
        return
    if re.match(rf"(?:나는|내가|나|제가) {re.escape(hero.noun)}(?:이?랑|[와과]|하고) ", said):
        _give_way(draft, a_child(index))
        return
    if hero.category != "person":
        return
    grown = hero.age in ("adult", "elder") or hero.kind == "teacher" or hero.noun in _KIN_OF_MINE
    with_me = rf"{hero.noun}(?:이?랑|[와과]|하고) (?:\S+ ){{1,4}}(?:날|하루|이야기)(?:\W|$)"
    ours = hero.noun in _KIN_OF_MINE or lives_at_home(hero.noun)
    if ours and not draft.others and re.search(with_me, said):
        _give_way(draft, a_child(index))
        return
    owned = "|".join(re.escape(one.noun) for one in draft.things)
    rides = owned and re.search(rf"{re.escape(hero.noun)} (?:{owned})(?:을|를)? ?[타탄탈]", said)
    reached = re.search(rf"{re.escape(hero.noun)}(?:님)?(?:까지|마저|조차)(?!\S)", said)
    if grown and (rides or reached or _HEARD_OF.search(said) or _I_KO.search(said)):
        _give_way(draft, next((one for one in draft.others if is_child(one)), None) or a_child(index))


_TOLD_BY_A_CHILD: dict[LanguageCode, str] = {
    "en": r"\b(?:me|my|our|we|us|I|the (?:whole )?family)\b",
    "ko": r"(?<!\S)(?:온 ?)?(?:가족|식구|손자|손녀)(?:[가-힣]{0,2})(?!\S)|"
    r"(?:이모|고모|삼촌|할머니|할아버지)[을를] (?:만나러|보러|찾아|기다)",
}


_GRANDCHILDREN = words("손자 손녀 손주 증손자 증손녀 외손자 외손녀 grandson granddaughter grandchild")


def _elder_beside(draft: Draft, said: str, index: WordIndex) -> None:
    """Let a child be the hero beside a grandparent or an aunt where a child, or a family, tells of them."""
    hero = draft.hero
    if hero is None or hero.category != "person" or hero.noun.rpartition(" ")[2] not in _OLDER_KIN:
        return
    if re.search(_TOLD_BY_A_CHILD[index.code], said):
        young = [one for one in draft.others if is_child(one) and one.count == 1]
        young.sort(key=lambda one: one.noun not in _GRANDCHILDREN and not one.name)
        _give_way(draft, young[0] if young else a_child(index))


_LOVED: dict[LanguageCode, str] = {
    "en": r"\b(?:loves?|likes?|adores?|(?:mad|crazy) about|obsessed with) (?:\w+ )?{noun}s\b",
    "ko": r"{noun}(?:을|를|이|가|라면)? (?:\S+ )?(?:좋아|좋대|사랑|빠져|빠졌|최고)",
}


def _loved_as_toys(draft: Draft, said: str, code: LanguageCode) -> None:
    """Let the machines that a child loves be a toy to have along: he loves diggers, 포클레인을 좋아해요."""
    hero = draft.hero
    if hero is None or hero.category != "person":
        return
    many = code == "en"
    machines = [one for one in draft.others if one.category == "machine" and not one.name]
    for one in [one for one in machines if one.count > 1 or not many]:
        if re.search(_LOVED[code].format(noun=re.escape(one.noun)), said, re.IGNORECASE):
            draft.others.remove(one)
            toy = f"toy {one.noun}" if code == "en" else f"장난감 {one.noun}"
            draft.add_thing(IdeaThing(noun=toy, emoji=one.emoji))


_NOT_OWNED = (
    r"\b(?:does not|doesn't|did not|didn't|do not|don't|never) (?:really |even |actually )?"
    r"(?:own|have|had|owned) (?:an? |any ){noun}s?\b"
)


def _not_owned(draft: Draft, said: str) -> None:
    """Let what somebody only says she has be nowhere: she told everyone that she owns a horse."""

    def is_made_up(noun: str) -> bool:
        said_again = len(re.findall(rf"\b{re.escape(noun)}s?\b", said, re.IGNORECASE)) > 1
        denied = re.search(_NOT_OWNED.format(noun=re.escape(noun)), said, re.IGNORECASE)
        return said_again and denied is not None

    draft.others = [one for one in draft.others if one.name or not is_made_up(one.noun)]
    draft.things = [one for one in draft.things if not is_made_up(one.noun)]


_LET_GO = re.compile(r"손을? 놓[친쳐쳤치]|(?:엄마|아빠|할머니|할아버지)를 놓[친쳐쳤치]")


def _lost_in_the_crowd(draft: Draft, said: str) -> None:
    """Let whose hand was let go be nowhere about: 단오제에서 엄마 손을 놓쳐버린 아이."""
    if _LET_GO.search(said):
        draft.others = [one for one in draft.others if one.name or not lives_at_home(one.noun)]


_IS_BORN = re.compile(r"태어|뱃속|배 속|태명|(?:동생|아기|둘째)[이가]? (?:곧 |또 )?생|생겼|생긴|생기|임신|낳")


def _newborn_second(draft: Draft, said: str, index: WordIndex) -> None:
    """Let the elder child be the hero where a 동생 is born: 동생이 태어났는데 엄마가 나만."""
    hero = draft.hero
    if index.code != "ko" or hero is None or not _IS_BORN.search(said):
        return
    if not hero.name and hero.noun in _SIBLINGS:
        elder = next(
            (one for one in draft.others if one.category in LIVING and _is_child_or_beast(one)), None
        )
        _give_way(draft, elder or a_child(index))
    if draft.habit == "copy":
        draft.habit = None  # 아기 흉내: it is the baby that it is about
    if draft.hero is not None and draft.hero.category == "person":
        draft.others = [_as_baby(one, index) for one in draft.others]


def _as_baby(one: IdeaCharacter, index: WordIndex) -> IdeaCharacter:
    born = not one.name and one.noun in _SIBLINGS
    return known_character(index.lexicon, "baby", one.noun, age="baby") if born else one


_STEP_PARENTS = {
    **dict.fromkeys(words("새아빠 새아버지 stepdad step-dad stepfather"), "mother"),
    **dict.fromkeys(words("새엄마 새어머니 stepmom stepmum step-mum step-mom stepmother"), "father"),
}
_MOVES_IN = (
    r"\b{noun} (?:\w+ ){{0,2}}?(?:mov(?:es|ed|ing|e) (?:in\b|into (?:our|my)\b)|"
    r"(?:comes?|came|coming) to (?:live|stay)\b)"
)


def _moves_in_with(draft: Draft, said: str, index: WordIndex) -> None:
    """Let a child be the hero where somebody of the family moves in, and who moves in come next."""
    named = [one for one in (draft.hero, *draft.others) if one is not None]
    kin = [one for one in named if lives_at_home(one.noun) and one.kind not in ("mother", "father")]
    comer = next((one for one in kin if re.search(_MOVES_IN.format(noun=one.noun), said, re.I)), None)
    if comer is None:
        return
    child = next((one for one in named if is_child(one)), None)
    if child is None and (draft.hero is comer or draft.hero in kin or _brought(draft.hero, said)):
        child = a_child(index)
    if child is not None:
        draft.hero = child
    draft.others = [comer, *(one for one in named if one is not comer and one is not draft.hero)]
    draft.habit = None  # it is who moves in that snores


def _brought(one: IdeaCharacter | None, said: str) -> bool:
    """Return whether it only comes along: grandma brings her parrot."""
    return one is not None and bool(
        re.search(rf"\b(?:her|his|their|a|the|two|three|four) (?:\w+ )?{one.noun}s?\b", said, re.I)
    )


def _as_grown(one: IdeaCharacter) -> IdeaCharacter:
    """Return a beast that is somebody's stepdad as the grown-up it is."""
    step = one.noun.rpartition(" ")[2] in _STEP_PARENTS
    return one.model_copy(update={"age": "adult"}) if step and one.age is None else one


def _step_parent(draft: Draft, index: WordIndex) -> None:
    """Let a child be the hero whose parent married: with 새아빠 there is 엄마."""
    draft.others = [_as_grown(one) for one in draft.others]
    named = [one for one in (draft.hero, *draft.others) if one is not None]
    kin = next((_STEP_PARENTS[one.noun] for one in named if one.noun in _STEP_PARENTS), None)
    if kin is None:
        return
    if draft.hero is not None and draft.hero.noun in _STEP_PARENTS:
        _give_way(draft, next((one for one in draft.others if is_child(one)), None) or a_child(index))
    if not any(one.kind in ("mother", "father") or one.noun in PARENTS for one in named):
        entry = index.lexicon.characters[kin]
        draft.others.append(known_character(index.lexicon, kin, getattr(entry, index.code).noun))


def _child_speaks(draft: Draft, said: str, index: WordIndex) -> None:
    """Let a child be the hero where one speaks of its mother, or of what it did with somebody."""
    hero = draft.hero
    pal = hero is not None and hero.noun in PALS and not draft.others
    if hero is not None and pal and (not hero.name or index.code == "ko"):
        _give_way(draft, a_child(index))
        return
    if hero is None or hero.adjectives or hero.name:
        return
    parent = hero.noun.rpartition(" ")[2] in PARENTS and hero.kind in ("mother", "father")
    if set(hero.noun.casefold().split()) <= PARENTS or (parent and index.code == "ko"):
        known = (one for one in draft.others if one.noun not in _GUESTS)
        young = (one for one in known if one.category in LIVING and _is_child_or_beast(one))
        _give_way(draft, next(young, None) or a_child(index))  # whose mother she is, the story is of
        return
    ours = _OF_MINE.format(noun=re.escape(hero.noun))
    if index.code == "en" and _FELLOW.search(hero.noun) and re.search(ours, said, re.IGNORECASE):
        _give_way(draft, a_child(index))
        return
    company = _IN_COMPANY[index.code].format(noun=re.escape(hero.noun))
    beside = (
        {one.noun for one in draft.others} <= PARENTS
        and hero.category == "person"
        and re.search(company, said, re.IGNORECASE)
    )
    if beside:
        _give_way(draft, a_child(index))


_FELLOW = re.compile(r"(?:cousin|brother|sister|sibling|friend|classmate)$")
_OF_MINE = r"\bmy (?:\w+ )?(?<!twin ){noun}\b(?! and (?:me|I)\b).*\b(?:me|my|mine|I|we|us|our)\b"
"""My cousin scribbled all over my drawing: whose drawing it is tells of it."""


def _owner_second(draft: Draft, said: str, index: WordIndex) -> None:
    """Let a child be the hero beside one only named as whose a thing is: grandma's needles knit."""
    hero = draft.hero
    if hero is None or hero.name or not lives_at_home(hero.noun) or index.code != "en":
        return
    owned = "|".join(re.escape(one.noun) for one in draft.things)
    if owned and re.match(
        rf"(?:(?:my|our|the) )?{hero.noun}['’]s (?:\w+ )?(?:{owned})s? [a-z]", said, re.IGNORECASE
    ):
        _give_way(draft, next((one for one in draft.others if is_child(one)), None) or a_child(index))


_BEST_FRIEND = words("단짝 단짝친구")
_PARTS = re.compile(r"헤어|이사|전학|작별|떠나")


def _as_friend(one: IdeaCharacter) -> IdeaCharacter:
    """Return a best friend with a name as a friend: of two it is said anyway that they are best friends."""
    return one.model_copy(update={"noun": "친구"}) if one.name and one.noun in _BEST_FRIEND else one


def _parents_apart(draft: Draft, index: WordIndex) -> None:
    """Let 엄마 아빠 be the two they are."""
    apart: list[IdeaCharacter] = []
    for one in draft.others:
        both = one.noun.split()
        if len(both) > 1 and set(both) <= PARENTS:
            keys = (index.sort(noun, "character") for noun in both)
            named = zip(both, keys, strict=True)
            apart += [known_character(index.lexicon, sense.key, noun) for noun, sense in named if sense]
        else:
            apart.append(one)
    draft.others = list({one.name or one.noun: one for one in apart}.values())


def _is_child_or_beast(one: IdeaCharacter) -> bool:
    return one.category != "person" or is_child(one)


def is_child(one: IdeaCharacter) -> bool:
    return one.age == "child" or one.noun in ("아이", "child", "kid")


def a_child(index: WordIndex) -> IdeaCharacter:
    noun = getattr(index.lexicon.characters["child"], index.code).noun
    return known_character(index.lexicon, "child", noun)


_FAILS = (
    r"(?P<owner>\b(?:my|our)\b|\b[\w-]+(?='s))(?:'s)? (?:\w+ ){{0,2}}?{noun}s? "
    r"(?:(?:has|is|was|had|just|keeps?) )*"
    r"(?:(?:won't|will not|doesn't|does not|wouldn't|didn't|can't|refuses to) "
    r"(?:start|go|move|work|turn|open|run|float|stop|wake)\b|"
    r"br(?:eaks?|oke|oken|eaking)\b|stop(?:s|ped)? working|(?:gets? |got )?stuck\b|"
    r"stalls?\b|s[iau]nks?\b|crash)"
)
"""Grandpa's tractor won't start: the trouble is with what somebody has."""


def _fails_somebody(draft: Draft, said: str, index: WordIndex) -> None:
    """Let whose machine it is, or a child beside them, be the hero where the machine fails."""
    hero = draft.hero
    if hero is None or hero.name or hero.category in LIVING or hero.category == "creature":
        return
    found = re.search(_FAILS.format(noun=re.escape(hero.noun)), said, re.IGNORECASE)
    if found is None:
        return
    sense = index.sort(hero.noun, "thing")
    owner = next(
        (one for one in draft.others if found["owner"].casefold() in (one.noun, one.name.casefold())), None
    )
    grown = owner is None or owner.age in ("adult", "elder") or lives_at_home(owner.noun)
    draft.others = [one for one in draft.others if one is not owner]
    young = next((one for one in draft.others if one.name and is_child(one)), None)
    draft.hero = (young or a_child(index)) if grown else owner
    draft.others = [one for one in draft.others if one is not young]
    if owner is not None and owner is not draft.hero:
        draft.others.insert(0, owner)
    draft.things.insert(0, IdeaThing(kind=sense.key if sense else "", noun=hero.noun, emoji=hero.emoji))


_IN_WATER = re.compile(
    r"(?:수영|물|얼굴|머리|세수|목욕|바다)[가-힣]* (?:\S+ ){0,2}?\S+"
    r"(?:는 ?게|는 것이|는 것을|는 걸|기가?|기를) ?(?:너무 |제일 |정말 |많이 )?(?:무서|무섭|두려|겁)"
)


def _into_water(draft: Draft, said: str, index: WordIndex) -> None:
    """Let who is afraid to put the face into it be afraid of water."""
    if draft.fear is None and index.code == "ko" and _IN_WATER.search(said):
        water = index.lexicon.things["water"]
        draft.fear, draft.skill = IdeaThing(kind="water", noun=water.ko.noun, emoji=water.emoji), None


_ALONE_AT_NIGHT = re.compile(
    r"\b(?:afraid|scared|frightened) (?:to sleep|of sleeping)|"
    r"(?:자기|잠자기|잠들기|자는 (?:게|것이|건))(?:가|는)? (?:무서|겁)",
    re.IGNORECASE,
)


_UP_AT_NIGHT = re.compile(
    r"밤(?:에|마다|이면|중에)? (?:\S+ ){0,2}?(?:화장실|복도|거실|마루|뒷간)\S* (?:\S+ ){0,2}?(?:무서|무섭|겁)"
)


def _sleeping_alone(draft: Draft, said: str, index: WordIndex) -> None:
    """Let who is afraid to sleep alone be afraid of the dark: it is no sleep that frightens."""
    if index.code == "ko" and draft.skill == "sleep-alone":
        draft.skill = None  # nobody falls over at it
    unknown = isinstance(draft.fear, IdeaThing) and not draft.fear.kind
    if (draft.fear is None and _ALONE_AT_NIGHT.search(said)) or (unknown and _UP_AT_NIGHT.search(said)):
        feared = draft.fear.noun if draft.fear is not None else ""
        draft.places = [one for one in draft.places if one.noun != feared]
        dark = index.lexicon.things["dark"]
        draft.fear = IdeaThing(kind="dark", noun=getattr(dark, index.code).noun, emoji=dark.emoji)
        draft.skill = None


_OWNED_ACTS = (
    r"\b{owner}'s (?:\w+ )?{thing} "
    r"(?!(?:is|was|are|were|has|had|got|gets|and|or|in|on|at|with|by|to|who|that)\b)\w+"
)


_TAKEN_HOME = (
    r"{noun}(?:를|을) (?:\S+ ){{0,3}}?"
    r"(?:데려 ?[왔온오와]|데리고 ?[왔온오와]|주웠|주워|키우|키웠|기르|길렀|숨겼|숨겨|입양)"
)
_BEHIND_THEIR_BACK = re.compile(r"(?:엄마|아빠|부모님|할머니|할아버지|선생님) ?몰래")


def _brought_home(draft: Draft, said: str, index: WordIndex) -> None:
    """Let a child be the hero who took a beast home, where nobody else is said to: 엄마 몰래 길고양이를."""
    hero = draft.hero
    if index.code != "ko" or hero is None or hero.name or hero.category in ("person", "thing", "plant"):
        return
    if not _BEHIND_THEIR_BACK.search(said):
        return
    beasts = [one for one in (hero, *draft.others) if one.category in LIVING - {"person"}]
    taken = [one for one in beasts if re.search(_TAKEN_HOME.format(noun=re.escape(one.noun)), said)]
    if not taken or any(one.kind != taken[0].kind for one in beasts):
        return
    draft.hero = a_child(index)
    brought = max(taken, key=lambda one: len(one.noun))
    draft.others = [brought, *(one for one in draft.others if one not in beasts)]


_SWAPPED = re.compile(r"(?:선생님|교사)[이가] (?:\S+ )?(?:학생|제자|아이)[이가]? (?:되|된|됐)")


def _pupil_first(draft: Draft, said: str) -> None:
    """Let the pupil be the hero where teacher and pupil change places: 선생님이 학생이 되고."""
    pupil = next((one for one in draft.others if is_child(one)), None)
    if (
        draft.hero is not None
        and draft.hero.kind == "teacher"
        and pupil is not None
        and _SWAPPED.search(said)
    ):
        _give_way(draft, pupil)


def _own_first(draft: Draft, said: str) -> None:
    """Let what acts be the hero, not its owner: grandpa's armchair walks, the miller's daughter bargains."""
    hero = draft.hero
    if hero is None or hero.name:
        return
    owner = re.escape(hero.noun)
    for one in draft.others:
        owned = re.search(rf"\b{owner}'s (?:\w+ )?{re.escape(one.noun)}\b", said, re.IGNORECASE)
        pet = one.category in LIVING - {"person"}
        if owned and (pet or not one.name) and not re.fullmatch(_AT_WORK, one.noun):
            _give_way(draft, one)
            return
    for thing in draft.things:
        if re.search(_OWNED_ACTS.format(owner=owner, thing=re.escape(thing.noun)), said, re.IGNORECASE):
            draft.things.remove(thing)
            alive = IdeaCharacter(noun=thing.noun, adjectives=thing.adjectives, emoji=thing.emoji)
            _give_way(draft, alive)
            return


_TO_WHOM = r"{noun}(?:님)?(?:께|에게|한테) (?:드릴|줄|보낼|주려|드리려)"


_TOOK = r"(?:물어|가져|채|낚아채|훔쳐|뺏어|빼앗아) ?(?:갔|가 ?버렸|간다|가요|달아났)"
_OF_MINE_KO = (
    r"(?:(?:내|제|우리|엄마|아빠|할머니|할아버지|동생|형|누나|언니|오빠|선생님) \S+[을를]|"
    r"(?:이빨|앞니)[을를]?)"
)
_TAKEN_AWAY = (
    rf"{_OF_MINE_KO} (?:\S+ ){{{{0,3}}}}?{{noun}}[이가] {_TOOK}|{{noun}}[이가] {_OF_MINE_KO} {_TOOK}"
)
"""What a beast took from somebody, in either order."""
_ASKED_BY = r"{noun}(?: \S+)?[이가] (?:던진|낸|한|물은|물어본) (?:\S+ )?(?:질문|수수께끼|퀴즈|문제)"


def _befallen_by_a_taker(draft: Draft, said: str, index: WordIndex) -> None:
    """Let a child be the hero of whom something was taken or asked: 이빨을 비둘기가 물어 갔어요."""
    hero = draft.hero
    if index.code != "ko" or hero is None or hero.name or hero.category == "person":
        return
    nouns = re.escape(hero.noun)
    if any(re.search(one.format(noun=nouns), said) for one in (_TAKEN_AWAY, _ASKED_BY)):
        _give_way(draft, next((one for one in draft.others if is_child(one)), None) or a_child(index))


_A_PUPIL = re.compile(r"[1-6]학년(?! ?(?:\d반 )?(?:담임|선생))|(?<!\S)(?:반장|짝꿍|둘째|막내|맏이)")
_PRAISES = (
    r"{noun}(?:님)?(?:께|한테) (?:혼나|혼난|혼났|꾸중|칭찬)|"
    r"{noun}(?:님)?(?:이|가|께서|께) (?:\S+ ){{0,3}}?(?:칭찬|혼내|혼냈|야단|꾸중|꾸짖|물었|물으|불렀|불러)"
)


def _pupil_of(draft: Draft, said: str, index: WordIndex) -> None:
    """Let the child be the hero whom a teacher praises or scolds: 선생님이 그 빈칸을 칭찬했다."""
    hero = draft.hero
    if index.code != "ko" or hero is None or hero.name or hero.kind != "teacher":
        return
    if _A_PUPIL.search(said) or re.search(_PRAISES.format(noun=re.escape(hero.noun)), said):
        _give_way(draft, next((one for one in draft.others if is_child(one)), None) or a_child(index))


_LEFT_BEHIND = r"(?:두고 온|헤어진|보고 싶은|그리운|떠나온|잃은) (?:\S+ )?{noun}(?:에게|한테|을|를|께)(?!\S)"


def _left_behind(draft: Draft, said: str) -> None:
    """Let whom an old one left long ago be nobody of the story: 북쪽에 두고 온 동생에게 쓴 편지."""
    old = any(one.age == "elder" for one in (draft.hero, *draft.others) if one is not None)
    if not old or draft.hero is None:
        return
    gone = [
        one
        for one in (draft.hero, *draft.others)
        if not one.name and re.search(_LEFT_BEHIND.format(noun=re.escape(one.noun)), said)
    ]
    draft.others = [one for one in draft.others if one not in gone]
    if draft.hero in gone:
        draft.hero = draft.others.pop(0) if draft.others else None


def _named_child_first(draft: Draft, said: str, index: WordIndex) -> None:
    """Let the one child with a name be the hero, not a beast that it tells of: 방이 두 개가 된 유나, … 벌."""
    hero = draft.hero
    named = [one for one in draft.others if one.name and one.category == "person" and is_child(one)]
    if index.code != "ko" or hero is None or hero.name or hero.category == "person" or len(named) != 1:
        return
    last = re.search(rf"{re.escape(hero.noun)}(?: 이야기[가-힣]*)?\W*$", said)
    first = re.match(rf"(?:\S+ ){{0,2}}?{re.escape(hero.noun)}(?:들)?[이가은는와과]", said)
    if not last and not first and not hero.adjectives:
        _give_way(draft, named[0])


def _given_to(draft: Draft, said: str) -> None:
    """Let whom a present is for be another, not the hero: 선생님께 드릴 선물을 만드는데."""
    hero = draft.hero
    if hero is not None and not hero.name and re.search(_TO_WHOM.format(noun=re.escape(hero.noun)), said):
        _give_way(draft, draft.others[0] if draft.others else None)


_SIBLINGS = words("동생 남동생 여동생 아기 sister brother baby")


def _guest_second(draft: Draft, said: str, index: WordIndex) -> None:
    """Let a guest be whom the hero has to visit: a stray cat that is one comes to a child."""
    hero = draft.hero
    if hero is None or hero.noun not in _GUESTS or not draft.others:
        return
    if f"{draft.others[0].noun} {hero.noun}" in said:
        draft.hero = a_child(index)
    else:
        _give_way(draft, draft.others[0])


def _sibling_second(draft: Draft, said: str) -> None:
    """Let whom a little brother is born to be the hero: 동생이 태어나서 속상한 곰돌이."""
    hero = draft.hero
    if hero is None or hero.name or hero.adjectives or hero.noun.rpartition(" ")[2] not in _SIBLINGS:
        return
    if hero.count > 1:
        return  # two brothers and their new puppy
    elder = next((one for one in draft.others if one.category in LIVING - {"person"}), None)
    robbed = elder is not None and re.search(rf"{re.escape(elder.noun)}(?:에게|한테)(?:서)? ", said)
    if elder is not None and not robbed:  # 비둘기에게 과자를 빼앗긴 동생
        _give_way(draft, elder)


_ELDER = re.compile(r"^(?:big|older|elder) (?:sister|brother)$")


def _feeling_elder(draft: Draft) -> None:
    """Let the big one be the hero beside a new baby: new baby brother, big sister feels left out."""
    hero = draft.hero
    if hero is None or hero.name or not hero.noun.startswith(("baby ", "new baby", "newborn ")):
        return
    elder = next((one for one in draft.others if _ELDER.match(one.noun)), None)
    if elder is not None:
        _give_way(draft, elder)


_LANDS = re.compile(
    r"^(?:an?|the|our|my) (?:\w+ ){0,2}?(?P<what>[a-z]+) "
    r"(?:crash|land|appear|arriv|break|broke|fall|fell|stop|sink|sank)"
)


def _who_came_in_it(draft: Draft, said: str) -> None:
    """Let who came in what crashed be the hero: a spaceship crashes and the alien needs help."""
    hero, found = draft.hero, _LANDS.match(said[:1].lower() + said[1:])
    if hero is None or found is None or hero.name or hero.category in LIVING or hero.adjectives:
        return
    rider = next((one for one in draft.others if one.category in LIVING and one.count == 1), None)
    if rider is None or found["what"] not in hero.noun:
        return
    _give_way(draft, rider)
    draft.others.remove(hero)


def _is_kin(one: IdeaCharacter) -> bool:
    return one.noun.rpartition(" ")[2] in _CLOSE_KIN


def _named_first(draft: Draft, said: str) -> None:
    """Let the one child with a name be the hero: Theo, when a baby sister comes home."""
    hero = draft.hero
    named = [one for one in draft.others if one.name and one.category == "person"]
    if hero is not None and hero.category in ("thing", "plant") and not hero.name and not hero.adjectives:
        acts = re.search(rf"\b{re.escape(hero.noun)}s? (?:who|want|wish|feel|dream|think|love|hate)", said)
        if len(named) == 1 and not acts:  # dumplings fall apart in Mei-Lin's hands
            draft.others.remove(named[0])
            draft.hero = named[0]
            draft.things.insert(0, IdeaThing(kind=hero.kind, noun=hero.noun, emoji=hero.emoji))
            return
    kin = hero is not None and not hero.name and (hero.age == "elder" or _is_kin(hero))
    if hero is not None and kin and len(named) == 1:
        _give_way(draft, named[0])


_GRANDPARENTS = words(
    """
    grandmother grandma granny gran nana nan grandfather grandpa grandad granddad gramps
    할머니 할아버지 외할머니 외할아버지 친할머니 친할아버지
    """
)
_OLDER_KIN = _GRANDPARENTS | words("aunt auntie aunty uncle 이모 고모 삼촌 외삼촌")
_TOGETHER: dict[LanguageCode, str] = {
    "en": r"\b{elder},? (?:and|teach(?:es)?|shows?|helps?|takes?|tells?|reads? to|cooks? with|bakes? with|"
    r"sings? to|with) (?:\w+ ){{0,3}}?{child}\b",
    "ko": r"{elder}(?:와|과|랑|이랑|하고|[이가은는]|께서) (?:\S+ ){{0,2}}?{child}(?![가-힣]{{3}})",
}
"""Both do it together, or the old one does it with the young one."""


_SHAPED = words("cookie bread pie bun dumpling songpyeon rice-cake kimchi pancake cupcake")
"""What several can make side by side, each their own: no soup."""
_KITCHEN = frozenset(["bake", "cook"])
_TAUGHT = re.compile(r"\b(?:teach|learn|taught|how to)|가르|배우|배워|배운", re.IGNORECASE)


def in_one_kitchen(draft: Draft, said: str) -> bool:
    """Return whether a child and a grandparent make something to eat together, and nobody learns it."""
    old = any(one.noun.rpartition(" ")[2] in _GRANDPARENTS for one in draft.others)
    young = draft.hero is not None and draft.hero.category == "person" and is_child(draft.hero)
    shaped = any(one.kind in _SHAPED for one in draft.things)
    return old and young and shaped and bool(_MAKES.search(said)) and not _TAUGHT.search(said)


_MAKES = re.compile(
    r"\b(?:bak(?:es?|ed|ing)|cook(?:s|ed|ing)?|mak(?:es?|ing)|made)\b|굽|구워|구운|빚|만들|만든|담가|담그|부치|부쳐|끓이|끓여",
    re.IGNORECASE,
)


def _grandchild_first(draft: Draft, said: str, code: LanguageCode) -> None:
    """Let the child be the hero where a grandparent and a child do something: 할머니와 손녀가 김장을 해요."""
    hero = draft.hero
    if hero is None or hero.category != "person" or hero.noun.rpartition(" ")[2] not in _GRANDPARENTS:
        return
    for one in draft.others:
        pattern = _TOGETHER[code].format(
            elder=f"(?:{'|'.join(re.escape(word) for word in (hero.noun, hero.name) if word)})",
            child=f"(?:{'|'.join(re.escape(word) for word in (one.noun, one.name) if word)})",
        )
        if one.category == "person" and is_child(one) and re.search(pattern, said, re.IGNORECASE):
            _give_way(draft, one)
            if draft.skill in _KITCHEN and not _TAUGHT.search(said):
                draft.skill = None  # they bake today, and nobody learns to
            return


_FOUND_EN = r"{noun}s? (?:(?:that|which) (?:is|was|are|were) )?(?:found|hidden|discovered|dug up)\b"
_FOUND_KO = (
    r"(?<![을를] )(?:찾은|찾아낸|발견한|주운|나온|숨겨진|숨어 있는|파낸) "
    r"(?:\S+ ){{0,2}}{noun}(?![가-힣]{{2}})"
)
_BEFELL_EN = (
    r"{noun}s? (?:that|which|who) "
    r"(?:(?:has|had|was|is|will|would|does|did|could|can)(?: not|n't)? |won't |can't )?"
    r"(?:"
    r"went (?:in|into|through|down) the (?:wash|drain|bin|river|toilet)|"
    r"grew|grows?|fell|stop|broke|break|got stuck|get stuck|stuck|open|budge|leak|sank|sink|vanish|start)"
)
_BEFELL_KO = (
    r"(?:소리가 안 나는|소리 안 나는|자란|커진|멈춘|멈춰 버린|쓰러진|넘어진|안 열리는|열리지 않는|"
    r"고장 난|부서진|막힌|터진|가라앉은|고장난|"
    r"훔쳐 ?간|훔친|가져 ?간|물어 ?간|날려 ?간|날려 ?보낸|"
    r"꿈쩍 않는|꿈쩍도 않는|사라진|없어진) (?:\S+ )?{noun}"
)
_MADE_KO = r"(?:^|(?:으로|로) )(?:만든|지은|접은|쌓은|조립한|뜬) (?:\S+ )?{noun}(?![가-힣]{{2}})"
_GONE_EN = (
    r"{noun}s? (?:went missing|goes missing|is missing|has gone|got lost|stuck|"
    r"disappear(?:s|ed)|vanish(?:es|ed))"
)
_GONE_KO = r"{noun}[이가] (?:또 )?(?:없어졌|사라졌|없어진|사라진)"
_ALONE_EN = r"^(?:the |a |my |our )?(?:lost|missing|stolen|disappearing) (?:[\w'-]+ )*{noun}s?(?:\W*$|[,:.])"
_ALONE_KO = r"^(?:잃어버린|사라진|없어진) (?:\S*[^\s을를] )*{noun}(?:[을를]? 찾기)?\W*$"
_CAME_EN = (
    r"{noun}s? (?:(?:that|which|who) )?(?:(?:came|comes|come|fell|falls|fallen|landed|lands) "
    r"|(?:was|is|were) (?:late|missing|gone)|(?:did|would|does)(?: not|n't) (?:come|rise)|oversle"
    r"|went (?:out|away)|hid\b)"
)
_CAME_KO = (
    r"(?:내려온|내려앉은|떨어진|빠진|찾아온|들어온) (?:\S+ )?{noun}|"
    r"{noun}(?:들|님|님들)?[이가] \S* ?(?:내려|떨어|빠|찾아온|들어온|뜨지|떠오르지|나오지|안 뜨|안 뜬|늦게)|"
    r"늦잠 (?:자는|잔) {noun}"
)
_FRIENDS = re.compile(
    r"\b(?:two|three|four|five|\d) (?:\w+ )?(?:friends|pals|neighbou?rs)\b|(?:두|세|네|다섯|여러) 친구",
    re.IGNORECASE,
)
_TASTES = re.compile(r"\btast(?:es?|ed|ing)\b|맛")


def _things_not_heroes(draft: Draft, said: str, index: WordIndex) -> None:
    """Let what is found or built be a thing, not the hero, and what comes down from the sky a guest."""
    hero = draft.hero
    if hero is None or hero.name or draft.others:
        return
    english, lexicon = index.code == "en", index.lexicon
    found, came = (_FOUND_EN, _CAME_EN) if english else (_FOUND_KO, _CAME_KO)

    def of_hero(pattern: str) -> bool:
        return bool(re.search(pattern.format(noun=re.escape(hero.noun)), said, re.IGNORECASE))

    sense = index.sort(hero.noun, "thing") or index.sort(hero.noun.split()[0], "thing")
    lifeless = hero.category in ("thing", "plant", "machine")
    in_the_sky = hero.kind in lexicon.things and lexicon.things[hero.kind].handling == "sky"
    dish = sense is not None and lexicon.things[sense.key].handling in ("eaten", "served")
    tasted = lifeless and dish and bool(_TASTES.search(said))
    theirs = lifeless and bool(_FRIENDS.search(said))
    known = sense is not None or (not english and not hero.kind)
    befell = lifeless and known and of_hero(_BEFELL_EN if english else _BEFELL_KO)
    befell = befell or (lifeless and of_hero(_GONE_EN if english else _GONE_KO))
    discovered = lifeless and ((not hero.kind and of_hero(found)) or (not english and of_hero(_MADE_KO)))
    befell = befell or (lifeless and of_hero(_ALONE_EN if english else _ALONE_KO))
    if theirs or tasted or befell or discovered or (in_the_sky and of_hero(came)):
        kind = hero.kind if in_the_sky else sense.key if sense else ""
        thing = IdeaThing(kind=kind, noun=hero.noun, adjectives=hero.adjectives, emoji=hero.emoji)
        draft.hero = None
        draft.things.insert(0, thing)


_OF_A_BODY = words("tooth tummy knee leg arm nose ear hair finger toe thumb foot hand head belly voice teeth")


def _body_of_teller(draft: Draft, said: str, index: WordIndex) -> None:
    """Let a child be the hero who tells of a part of itself: my tooth is wobbly."""
    hero = draft.hero
    if hero is None or hero.name or hero.noun.rpartition(" ")[2] not in _OF_A_BODY:
        return
    if re.match(rf"(?:oh no,? )?my (?:\w+ ){{0,2}}?{re.escape(hero.noun)}\b", said, re.IGNORECASE):
        draft.hero = a_child(index)
        sense = index.sort(hero.noun, "thing")
        draft.things.insert(0, IdeaThing(kind=sense.key if sense else "", noun=hero.noun, emoji=hero.emoji))


_ASKS = re.compile(
    r"^(?:why|how|where|when|what) (?:do|does|did|is|are|was|were|can|can't|don't|doesn't|isn't|makes?) "
    r"(?!if\b|I\b|we\b|you\b|my\b|our\b)",
    re.IGNORECASE,
)
"""How somebody asks what is so in the world; what it is asked of has no story yet."""


def asks(said: str) -> bool:
    """Return whether the English idea is a question about the world: why is the sea salty."""
    return _ASKS.match(said) is not None


_ONE_OF_A_PAIR = words("boots shoes sneakers trainers socks gloves mittens slippers skates wellies sandals")


def _as_one(one: IdeaCharacter) -> IdeaCharacter:
    """Return an object that is somebody: old it is no grandfather, and of a pair of shoes one speaks."""
    if not one.kind and len(one.noun) > len("들이") and one.noun.endswith("들"):
        return one.model_copy(update={"noun": one.noun.removesuffix("들")})
    if one.category != "thing" or one.name:
        return one
    changes: dict[str, object] = {"age": None} if one.age == "elder" else {}
    if one.noun.rpartition(" ")[2] in _ONE_OF_A_PAIR:
        changes |= {"noun": one.noun.removesuffix("s"), "count": 1}
    return one.model_copy(update=changes)


_GERUND = re.compile(r"^(?P<doing>[a-z]+ing) (?!who\b|that\b|which\b)", re.IGNORECASE)


def _somebody_does_it(draft: Draft, said: str) -> None:
    """Let sharing toys or losing a tooth be done by somebody: no toy is the hero of it."""
    hero, found = draft.hero, _GERUND.match(said)
    if hero is None or hero.name or hero.category in LIVING or not found or draft.others:
        return
    if is_only(found.group("doing"), "VERB"):
        draft.hero = None
        noun = hero.noun.removeprefix(f"{found.group('doing').casefold()} ")
        draft.things = draft.things or [IdeaThing(kind=hero.kind, noun=noun, emoji=hero.emoji)]


_CAUGHT = (
    r"{noun}(?:를|을)? (?:잡으러|낚으러|잡는|낚는|캐러)|"
    r"\b(?:catch(?:es|ing)?|fish(?:es|ing)? for) (?:\w+ )?{noun}"
)
_SPEAKS = (
    r"{noun}[이가] (?:\S+ )?말을? ?(?:걸|했|하)|"
    r"\b{noun} (?:who |that )?(?:talks?|speaks?|says|said|spoke|talked)\b"
)


def _caught_or_speaking(draft: Draft, said: str, index: WordIndex) -> None:
    """Let who is only caught be a thing, and a thing that speaks be somebody: 브로콜리가 말을 걸었다."""
    for one in [other for other in draft.others if not other.name]:
        if re.search(_CAUGHT.format(noun=re.escape(one.noun)), said, re.IGNORECASE):
            draft.others.remove(one)
            draft.add_thing(IdeaThing(noun=one.noun, emoji=one.emoji))
    for thing in list(draft.things):
        if re.search(_SPEAKS.format(noun=re.escape(thing.noun)), said, re.IGNORECASE):
            draft.things.remove(thing)
            draft.hero = draft.hero or a_child(index)
            draft.add_character(
                IdeaCharacter(noun=thing.noun, adjectives=thing.adjectives, emoji=thing.emoji)
            )


_KIN_KO = re.compile(
    r"^((?:외|친)?(?:할머니|할아버지)|엄마|아빠|이모|고모|삼촌|형|누나|언니|오빠|동생)(?:의)? (.+)$"
)


def _owner_of(draft: Draft, said: str, index: WordIndex) -> None:
    """Let grandfather's boat be a boat, and him somebody: 외할아버지 배."""
    hero = draft.hero
    owned = _KIN_KO.match(hero.noun) if hero is not None and not hero.name else None
    if hero is not None and owned and hero.category in ("thing", "machine") and _I_KO.search(said):
        kin = index.sort(owned.group(1), "character")
        draft.hero = a_child(index)  # 내가 형 로봇을 망가뜨렸어요
        draft.things.insert(0, IdeaThing(kind=hero.kind, noun=owned.group(2), emoji=hero.emoji))
        if kin is not None:
            draft.others.insert(0, known_character(index.lexicon, kin.key, owned.group(1)))
    for at, thing in enumerate(draft.things):
        found = _KIN_KO.match(thing.noun)
        sense = index.sort(found.group(1), "character") if found else None
        if found is None or sense is None:
            continue
        noun = found.group(2)
        kind = index.sort(noun, "thing")
        draft.things[at] = thing.model_copy(update={"noun": noun, "kind": kind.key if kind else thing.kind})
        draft.add_character(known_character(index.lexicon, sense.key, found.group(1)))


def _habit_of_another(draft: Draft, said: str, index: WordIndex) -> None:
    """Let the hero not do what is another's habit: 방귀 뀌는 할아버지와 코를 막은 손자."""
    entry = index.lexicon.activities.get(draft.habit or "")
    if index.code != "ko" or entry is None:
        return
    habit = "|".join(re.escape(word) for word in entry.ko.words)
    for one in draft.others:
        noun = re.escape(one.noun)
        if re.search(rf"(?:{habit})[가-힣]* (?:[가-힣]+는 )?{noun}(?![가-힣]{{3}})", said):
            draft.habit = None


def settle_who(draft: Draft, said: str, index: WordIndex) -> None:
    """Give the hero's part to whom the idea `said` is about."""
    _owner_of(draft, said, index)
    if index.code == "en":
        _somebody_does_it(draft, said)
        _not_owned(draft, said)
        _body_of_teller(draft, said, index)
        _feeling_elder(draft)
        _who_came_in_it(draft, said)
        _moves_in_with(draft, said, index)
    _loved_as_toys(draft, said, index.code)
    draft.others = [one for one in draft.others if one.category != "plant" or one.name or one.adjectives]
    _brought_home(draft, said, index)
    _befallen(draft, said, index)
    _at_the_doctor(draft, said, index)
    _befallen_by_a_taker(draft, said, index)
    _kin_alike(draft, said, index.lexicon)
    _pupil_first(draft, said)
    _child_tells(draft, said, index)
    _first_person(draft, said, index)
    _pupil_of(draft, said, index)
    _left_behind(draft, said)
    _named_child_first(draft, said, index)
    _sold_second(draft, said, index)
    _newborn_second(draft, said, index)
    _step_parent(draft, index)
    _child_speaks(draft, said, index)
    _lost_in_the_crowd(draft, said)
    _sleeping_alone(draft, said, index)
    _into_water(draft, said, index)
    _own_first(draft, said)
    if index.code == "en":
        _fails_somebody(draft, said, index)
    _owner_second(draft, said, index)
    _given_to(draft, said)
    _elder_beside(draft, said, index)
    _named_first(draft, said)
    _parents_apart(draft, index)
    if _PARTS.search(said):
        draft.others = [_as_friend(one) for one in draft.others]
    _grandchild_first(draft, said, index.code)
    _sibling_second(draft, said)
    _guest_second(draft, said, index)
    _habit_of_another(draft, said, index)
    _things_not_heroes(draft, said, index)
    _caught_or_speaking(draft, said, index)
    draft.others = [_as_one(one) if one.category == "thing" else one for one in draft.others]
    if draft.hero is not None:
        draft.hero = _as_one(draft.hero)
