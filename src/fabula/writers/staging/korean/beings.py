"""Who a Korean text is about: by name, by kind, by what they do."""

from __future__ import annotations

import re

from fabula.languages.korean import final_sound
from fabula.lexicon.load import lexicon
from fabula.writers.staging.korean.gestures import shows_feeling
from fabula.writers.staging.korean.sentence import NAMING, Sentence, is_kind, number_in
from fabula.writers.staging.korean.telling import Telling
from fabula.writers.staging.korean.word_lists import (
    ALIVE,
    BODY,
    CLOTHES_ON,
    COLOURS,
    COMPANY,
    COUNTED,
    COUNTED_AS_THING,
    COUNTER,
    COUPLES,
    HANDLES,
    HOLDS,
    NO_BEING,
    OF_SOMEBODY,
    PAIR,
    PARTS_OF_PLACE,
    PERSON,
    PICTURED,
)
from fabula.writers.staging.meaning import index
from fabula.writers.staging.said import Being, Said
from fabula.writers.tale.grounding.korean_eojeol import Word, given_names, is_abstract
from fabula.writers.tale.grounding.korean_words import NOT_BEINGS, OBJECT, PAIRED, SUBJECT
from fabula.writers.tale.grounding.slots import LIVING, IdeaCharacter, Sense

_NUMBERS = ("한", "두", "세", "네")
_TOYS = ("doll", "teddy-bear", "puppet", "toy-robot")
"""What is a toy, unless it does something."""


_SORT_OF_PERSON = re.compile(r"(?:쟁이|꾸러기|부리|뚱이|뱅이|다리)\Z")
"""What somebody is known for, before who it is: 욕심쟁이 부자."""


def being_at(telling: Telling, at: int) -> Being | None:
    """Return whom the word at `at` means, taken into the telling, None when it means nobody."""
    here, said = telling.here, telling.said
    word = here.words[at]
    before = here.word(at - 1)
    company = before is not None and not before.josa and before.can("character")
    named = None if company and COMPANY.match(word.text) else _by_name(telling, at)
    if named is not None or (company and COMPANY.match(word.text)) or shows_feeling(word.noun or word.text):
        return named  # nobody in 생쥐 가족, the mice, and in 하하 웃었다
    if word.kind == "name":
        if word.noun == "아름" and here.text_at(at - 1) in _NUMBERS:
            return None  # 한 아름, an armful
        called = f"{word.noun}이" if word.josa[:1] == "이" and len(word.josa) > 1 else word.noun
        known = next((one for one in said.beings if one.one.name in (word.noun, called)), None)
        made = here.describer.being(at).model_copy(update={"name": called})
        return known if known is not None else said.add(made)
    if word.josa in ("여", "고", "지") or _is_counted_as_thing(here, at):
        return None
    sense = word.can("character")
    does = here.josa(at) in SUBJECT or here.last_josa(at) in SUBJECT or here.is_last(at)
    acting = does and here.acts(at)
    if sense is not None:
        alive = _is_alive(here, at, sense, acting=acting) and not _is_handled(here, at)
        return _taken_in(said, _with_own_name(telling, at)) if alive else None
    if here.is_number(at) and not re.match(r"(?:첫|둘|셋|넷)째|막내", word.text):
        return None
    does = does or (bool(PERSON.search(word.noun.removesuffix("들"))) and here.is_met(at))
    unknown = does and (here.is_somebody(at) or here.is_met(at)) if not word.senses else acting
    return _stranger(telling, at, acting=unknown) if unknown or not word.senses else None


def _with_own_name(telling: Telling, at: int) -> IdeaCharacter:
    """Return who is counted at `at`, with the name that only the second particle tells: 곰이는 is 곰이."""
    word, one = telling.here.words[at], counted(telling.here, at)
    if word.josa not in NAMING or one.name or final_sound(word.noun) == "none":
        return one
    name = f"{word.noun}이"
    telling.names[name] = one.noun
    return one.model_copy(update={"name": name})


def _is_handled(here: Sentence, at: int) -> bool:
    """Return whether what may be a beast or a thing is one that is eaten, dug out, carried: 조개를 캐고."""
    word, after = here.words[at], here.word(at + 1)
    if _is_pictured(here, at):
        return True
    if word.can("thing") is None:
        machine = (
            lexicon().characters[word.senses[0].key].category == "machine" if word.can("character") else False
        )
        inside = after is not None and (
            after.can("thing") or (here.is_noun(at + 1) and PARTS_OF_PLACE.match(after.text))
        )
        return machine and not word.josa and bool(inside)  # 기차 바닥에
    start = here.starts[at]
    return any(
        phrase.role == "object" and phrase.start <= start < phrase.end and clause.verb in (*HANDLES, *HOLDS)
        for clause in here.clauses
        for phrase in clause.phrases
    )


def _is_pictured(here: Sentence, at: int) -> bool:
    """Return whether somebody is only drawn or cut out: 벽에 고래를 그렸다."""
    start = here.starts[at]
    return any(
        phrase.role == "object" and phrase.start <= start < phrase.end and clause.verb in PICTURED
        for clause in here.clauses
        for phrase in clause.phrases
    )


def describes_next(telling: Telling, at: int) -> bool:
    """Return whether a bare noun only describes the next: 요리사 판다, 사서 선생님, 다람쥐 도토."""
    here = telling.here
    word, after = here.words[at], here.word(at + 1)
    if word.josa or after is None:
        return False
    known_for = word.noun or word.text
    sort = bool(_SORT_OF_PERSON.search(known_for) or (not word.senses and PERSON.search(known_for)))
    somebody = word.can("character") is not None or word.kind == "name" or sort
    if COMPANY.match(after.text) or any({known_for, after.noun} == both for both in COUPLES):
        return False  # 수달 형제는, 엄마 아빠는
    if somebody and (OF_SOMEBODY.match(after.text) or _is_property(here, at + 1)):
        return True  # 엄마 말은, 아빠 구두를: they need not be there
    is_kind = after.can("character") is not None
    at_place = after.can("place") and here.is_noun(at + 1)  # 펭귄 유치원
    if somebody and not is_kind and (at_place or PERSON.search(after.noun)):
        return True  # 놀부 마누라
    if word.kind == "name":
        return is_kind and not here.is_alone(at)
    if somebody and _by_name(telling, at + 1) is not None:
        return True
    return somebody and (is_kind or after.kind == "name")


def _is_property(here: Sentence, at: int) -> bool:
    """Return whether a noun behind somebody's is a thing of theirs, or a thing in their likeness."""
    word = here.words[at]
    thing = word.can("thing") is not None and word.can("character") is None and here.is_noun(at)
    return thing and word.noun not in BODY and not here.is_part(at) and not CLOTHES_ON.match(word.noun)


def counted(here: Sentence, at: int) -> IdeaCharacter:
    """Return the being with its own count only: 돼지 두 마리와 염소 한 마리."""
    word, one = here.words[at], here.describer.being(at)
    ahead = here.word(at - 2 if COUNTER.match(here.text_at(at - 1)) else at - 1)  # 세 마리 토끼
    behind = [] if word.josa else here.words[at + 1 : at + 3]
    near = [
        each.text for each in (ahead, *behind) if each and (each.kind == "number" or COUNTED.match(each.text))
    ]
    count = number_in(near, usual=1)
    several = word.many or (word.noun.endswith("들") and len(word.noun) > 2)
    paired = any(PAIR.match(each.text) for each in behind)
    if any(COMPANY.match(each.text) for each in behind[:2] if each.text not in near) or paired or several:
        count = max(2, count)
    if word.noun in ("오누이", "남매", "자매", "형제", "쌍둥이"):
        count = max(2, count)
    adjectives = tuple(dict.fromkeys((*here.colours(at), *one.adjectives)))
    noun = one.noun.removesuffix("들") if several and len(one.noun) > 2 else one.noun
    phrase = here.phrase_at(here.starts[at])
    if phrase is not None and phrase.noun == noun.replace(" ", ""):
        noun = phrase.noun  # 여왕개미
    before = here.word(at - 1)
    unknown = before is not None and before.kind == "other" and not (before.josa or before.senses)
    if (
        unknown
        and before is not None
        and PERSON.search(noun)
        and phrase is not None
        and before.text in phrase.nouns
    ):
        noun = f"{before.text} {noun}"  # 악어새 선생님
    return one.model_copy(update={"count": count, "adjectives": adjectives, "noun": noun})


def _taken_in(said: Said, one: IdeaCharacter) -> Being:
    """Return the being, another than one of the same kind in another colour: 회색 쥐와 하얀 쥐."""
    colours = COLOURS.intersection(one.adjectives)
    for being in said.beings:
        if one.count == 1 and being.one.noun.endswith(f" {one.noun}"):
            return being  # 아기 고양이, and then 고양이
        other = COLOURS.intersection(being.one.adjectives)
        if colours and other and colours != other and being.one.noun == one.noun:
            fresh = Being(one)
            said.beings.append(fresh)
            return fresh
    return said.add(one)


def _is_alive(here: Sentence, at: int, sense: Sense, *, acting: bool) -> bool:
    """Return whether what the lexicon knows as a character is one here, by its kind or its deed."""
    word, entry = here.words[at], lexicon().characters[sense.key]
    if entry.key in _TOYS:
        return acting
    place = word.can("place") is not None and here.is_where(at)
    if entry.category == "machine" and here.is_where(at):
        return False  # 기차에서
    if entry.category in LIVING or entry.category == "creature" or entry.key in ALIVE:
        return True
    return word.text.startswith(f"{word.noun}님") or (acting and not place)


def _stranger(telling: Telling, at: int, *, acting: bool) -> Being | None:
    """Return somebody of a kind no list has."""
    word = telling.here.words[at]
    noun, phrase = _whole_noun(word), telling.here.phrase_at(telling.here.starts[at])
    person = bool(PERSON.search(noun.removesuffix("들"))) and acting
    contained = any(
        clause.ending == "of" and clause.verb in ("들", "담기") and clause.of("subject") == phrase
        for clause in telling.here.clauses
    )  # 독사과가 든 바구니
    if (contained and not PERSON.search(noun)) or shows_feeling(noun):
        return None
    nobody = NO_BEING.search(word.text) or ((is_abstract(noun) or noun in NOT_BEINGS) and not person)
    if nobody or not re.fullmatch(r"[가-힣]{2,8}", noun):
        return None
    if not PERSON.search(noun.removesuffix("들")) and not (acting and word.josa):
        return None
    made = counted(telling.here, at)
    return telling.said.add(made if noun == word.noun else made.model_copy(update={"noun": noun}))


def _by_name(telling: Telling, at: int) -> Being | None:
    """Return whom a name means that is known already, or that stands right behind what somebody is."""
    here, names = telling.here, telling.names
    word = here.words[at]
    name = word.noun or re.sub(r"(?:[은는이가을를와과도의]|에게|한테)$", "", word.text)
    called = next((one for one in (name, f"{name}이") if one in names), "")
    if called:
        found = next((one for one in telling.said.beings if one.one.name == called), None)
        made = IdeaCharacter(noun=names[called], name=called)
        return found if found is not None else telling.said.add(made)
    before = here.word(at - 1)
    if before is None or before.josa or not is_kind(before):
        return None
    if not _is_new_name(here, at, name):
        return None
    one = counted(here, at - 1).model_copy(update={"name": name})
    names[name] = one.noun
    return telling.said.add(one)


def _is_new_name(here: Sentence, at: int, name: str) -> bool:
    """Return whether a word no list has stands where a name may stand."""
    word = here.words[at]
    if (
        here.is_number(at)
        or COUNTED.match(here.text_at(at))
        or COMPANY.match(here.text_at(at))
        or not here.is_noun(at)
    ):
        return False
    likely = here.josa(at) in (*SUBJECT, *OBJECT, *PAIRED, "의", "에게", "한테")
    new = word.kind == "other" or word.noun in given_names(index("ko"))
    if not likely or not new or not re.fullmatch(r"[가-힣]{2,4}", name):
        return False
    return not (PERSON.search(name) or NO_BEING.search(word.text) or name in BODY or is_abstract(name))


def _is_counted_as_thing(here: Sentence, at: int) -> bool:
    return not here.words[at].josa and bool(COUNTED_AS_THING.match(here.after(at, 2)))


def _whole_noun(word: Word) -> str:
    """Return the noun with the 이 that belongs to it: 오누이는, 배손이는."""
    noun = word.noun
    if word.josa in NAMING and not word.senses:
        return f"{noun}이"  # 반쪽이가: only a name bears two
    if word.josa.startswith("이") and re.search(r"(?:누|손|둥|돌|순|쇠|덕|놀|복)$", noun):
        return f"{noun}이"
    return noun
