"""Names for the cast: told apart by their first letter, fitting category, gender and age."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

from fabula.core.words import Category, LanguageCode
from fabula.languages.english import Gender
from fabula.lexicon.model import Lexicon
from fabula.writers.tale.grounding.slots import words
from fabula.writers.tale.wording import AgeName

_FAMILY = words(
    """
    mother father grandmother grandfather mum mom dad granny grandma grandpa
    mummy mommy daddy papa mama nan nana gran grandad granddad
    """
)
_HERS = frozenset(["Pippa", "Poppy", "Olive", "Hazel", "Tansy", "Tilly", "Coral", "Willa", "Petal", "Bibi"])
"""Names of creatures that are girls' names, too."""
_ADDRESSES = ("님", "아저씨", "아주머니", "아줌마", "공주", "왕자")
_FAMILY_KO = ("엄마", "아빠", "어머니", "아버지", "할머니", "할아버지", "이모", "삼촌", "고모")


def give_name(
    lexicon: Lexicon,
    code: LanguageCode,
    *,
    noun: str,
    category: Category,
    gender: Gender,
    age: AgeName,
    taken: Iterable[str],
    random: Random,
) -> str:
    """Return a name nobody in the cast has yet; family and elders are called by what they are."""
    if noun.casefold() in _FAMILY or (code == "ko" and noun.endswith(_FAMILY_KO)):
        return noun[:1].upper() + noun[1:]
    names = lexicon.names[code]
    held = tuple(taken)
    if age == "elder":
        title = next((one for one in names.elders if one.gender == gender), names.elders[0])
        pool = names.elder_names.get(gender, ()) if "{name}" in title.pattern else ()
        spoken = noun if code == "ko" else " ".join(word.capitalize() for word in noun.split())
        made = title.pattern.format(name=_unlike(pool, held, random) or spoken, noun=spoken)
        if made not in held:
            return made
    if code == "ko" and category == "person" and age == "adult" and held:
        return _grown_korean(noun, gender)
    if category == "person":
        pool = names.children.get(gender) or names.of_category(category)
    else:
        pool = tuple(
            one for one in names.of_category(category) if gender in ("she", "it") or one not in _HERS
        )
    return _unlike(pool, held, random) or noun[:1].upper() + noun[1:]


def _grown_korean(noun: str, gender: Gender) -> str:
    """Return how a grown-up beside the hero is called: 농부 아저씨, 선생님, 임금님."""
    if noun.endswith(_ADDRESSES):
        return noun
    royal = {"왕": "임금님", "여왕": "여왕님", "왕비": "왕비님"}
    return royal.get(noun) or f"{noun} {'아주머니' if gender == 'she' else '아저씨'}"


def _unlike(pool: tuple[str, ...], taken: tuple[str, ...], random: Random) -> str:
    """Return a name of `pool` that begins unlike those taken if it can; "" when all are taken."""
    free = [name for name in pool if not any(name in other or other in name for other in taken)]
    firsts = {name[:1] for name in taken}
    fresh = [name for name in free if name[:1] not in firsts]
    if not free:
        return ""
    return random.choice(fresh or free)
