"""Where a Korean text plays and with what things."""

from __future__ import annotations

import re

from fabula.lexicon.load import lexicon
from fabula.writers.staging.korean.sentence import Sentence, number_in
from fabula.writers.staging.korean.telling import Telling
from fabula.writers.staging.korean.word_lists import (
    BODY,
    COUNTED,
    COUNTING,
    FROM_THERE,
    INSIDE,
    NOT_PLACES,
    NUMBERS,
    ONE_SYLLABLE_HEADS,
    PLACE_ENDING,
    SPOTS,
    TAKES_OUT,
)
from fabula.writers.staging.meaning import index
from fabula.writers.tale.grounding.emoji_names import emoji_for
from fabula.writers.tale.grounding.korean_eojeol import is_abstract
from fabula.writers.tale.grounding.korean_words import OBJECT
from fabula.writers.tale.grounding.slots import IdeaPlace, IdeaThing, Sense

_UNDER = re.compile(r"아래|밑")
_BESIDE = re.compile(r"옆|앞|뒤|근처|곁|너머")
_OVERHEAD = ("moon", "mars", "space", "sky")
"""What is over one's head, and no place to be, when somebody is under it: 달 아래에서."""


def take_scenery(telling: Telling, at: int) -> None:
    """Take in the place or the thing that the word at `at`, which means nobody, names."""
    here = telling.here
    word, place = here.words[at], here.words[at].can("place")
    beside = here.word(at + 2)
    if (
        not word.josa
        and _BESIDE.fullmatch(here.text_at(at + 1))
        and beside is not None
        and beside.can("place")
    ):
        place = None  # 화산 옆 온천에
    if place is not None and _take_place(telling, at, place):
        return
    inside = not word.josa and here.is_noun(at + 1) and INSIDE.match(here.text_at(at + 1))
    noun = word.noun or word.text
    taken_out = here.clause_at(at).verb in TAKES_OUT
    ends_as_place = (
        place is None
        and not taken_out
        and here.is_where(at)
        and PLACE_ENDING.search(noun)
        and not word.can("thing")
    )
    borne = word.can("thing")
    small = borne is not None and lexicon().things[borne.key].size in ("tiny", "small")
    if not telling.passed and _only_there(here, at):
        telling.passed = IdeaPlace(noun=noun)
        return
    if (inside and not small) or ends_as_place:
        _set_place(telling, IdeaPlace(noun=noun))
        return
    thing = _thing_at(telling, at)
    if thing is not None:
        telling.said.put(thing)
        here.what[here.starts[at]] = thing


def _take_place(telling: Telling, at: int, place: Sense) -> bool:
    """Take in a noun that can be a place if it is one here, and return whether it was."""
    here = telling.here
    word, after = here.words[at], here.word(at + 1)
    if not word.josa and after is not None and after.can("place") and after.josa and here.is_noun(at + 1):
        return True  # 숲속 오두막에
    if _is_left(here, at):
        return True
    if word.can("thing") and not word.josa and _UNDER.match(here.text_at(at + 1)) and place.key in _OVERHEAD:
        return False
    is_where = here.is_where(at)
    if here.josa(at) in OBJECT and not is_where:
        telling.passed = telling.passed or here.describer.place(at, place)
        return True
    if is_where or not word.can("thing"):
        _set_place(telling, _named_place(here, at, place))
        return True
    return False


def _only_there(here: Sentence, at: int) -> bool:
    """Return whether an unknown noun is a place by its josa alone: 서재에서."""
    word = here.words[at]
    there = word.bare_josa in ("에서", "에서는") and not word.senses and here.is_noun(at)
    if here.clause_at(at).verb in TAKES_OUT:
        return False  # 자루에서 꺼내
    if SPOTS.match(word.noun) or here.clause_at(at).noun_of("subject") in BODY:
        return False  # 관중석에서 박수가 터졌다
    return there and len(word.noun) > 1 and not is_abstract(word.noun) and not emoji_for(word.noun, "ko")


def _is_left(here: Sentence, at: int) -> bool:
    """Return whether a place is only where a thing came from: 도서관에서 빌린 책."""
    start = here.starts[at]
    return any(
        clause.ending == "of" and clause.verb in FROM_THERE and clause.opens <= start < clause.start
        and here.words[at].bare_josa.startswith("에서")
        and not any(one.role == "subject" for one in clause.phrases)
        for clause in here.clauses
    )  # fmt: skip


def _named_place(here: Sentence, at: int, place: Sense) -> IdeaPlace:
    """Return the place with what says which it is: 병원 복도."""
    made, before = here.describer.place(at, place), here.word(at - 1)
    phrase = here.phrase_at(here.starts[at])
    if before is None or before.josa or not here.is_noun(at - 1) or before.kind not in ("noun", "other"):
        return made
    joined = phrase is not None and phrase.start <= here.starts[at - 1]
    if not joined or before.can("character") or (before.can("place") is None and before.senses):
        return made
    return made.model_copy(update={"noun": f"{before.noun or before.text} {made.noun}"})


def _set_place(telling: Telling, place: IdeaPlace) -> None:
    if telling.said.place is None and place.noun not in NOT_PLACES:
        telling.said.place = place


def _thing_at(telling: Telling, at: int) -> IdeaThing | None:
    """Return the thing a word names; a concrete noun that nothing can draw is kept as undrawn."""
    here = telling.here
    word, sense = here.words[at], here.words[at].can("thing")
    before = here.word(at - 2)
    if (
        word.noun in COUNTING
        and here.text_at(at - 1) in NUMBERS
        and before is not None
        and before.can("thing")
    ):
        return None  # 군밤 두 알
    if sense is not None:
        return _counted(here, at, here.describer.thing(at, sense))
    made_of = _head(word.noun)
    if made_of is not None and word.can("character") is None:
        thing = here.describer.thing(at, made_of)
        return _counted(here, at, thing)
    character, noun = word.can("character"), word.noun
    if (len(noun) < 2 and not here.is_grasped(at)) or (len(noun) > 1 and is_abstract(noun)):
        return None
    if here.is_number(at) or (noun in ("송이", "다발", "조각") and not here.words[at - 1].josa):
        return None
    sign = lexicon().characters[character.key].emoji if character else emoji_for(noun, "ko")
    if sign:
        made = IdeaThing(noun=noun, emoji=sign, adjectives=here.describer.adjectives(at))
        return _counted(here, at, made)
    if word.bare_josa in OBJECT or here.is_grasped(at):
        telling.said.undrawn.append(noun)
    if here.is_grasped(at):  # in somebody's hand it is to be seen, whatever it is
        return _counted(here, at, IdeaThing(noun=noun, adjectives=here.describer.adjectives(at)))
    return None


def _head(noun: str) -> Sense | None:
    """Return the thing that a compound ends in: 밥주걱, 진달래꽃."""
    for size in range(len(noun) - 1, 0, -1):
        tail = noun[-size:]
        if size > 1 or tail in ONE_SYLLABLE_HEADS:
            sense = index("ko").sort(tail, "thing")
            if sense is not None:
                return sense
    return None


def _counted(here: Sentence, at: int, thing: IdeaThing) -> IdeaThing:
    """Return the thing with its own count and colours."""
    later = [word.text for word in here.words[at + 1 : at + 3] if _counts(word.text, word.kind)]
    adjectives = tuple(dict.fromkeys((*here.colours(at), *thing.adjectives)))
    count = number_in(later, usual=thing.count)
    return thing.model_copy(update={"count": count, "adjectives": adjectives})


def _counts(text: str, kind: str) -> bool:
    return kind == "number" or COUNTED.match(text) is not None
