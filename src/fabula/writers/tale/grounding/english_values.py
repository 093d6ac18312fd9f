"""What English phrases become: characters, things and places with adjectives, number, age and gender."""

from __future__ import annotations

import re

from fabula.languages.english import plural, without_article
from fabula.languages.english_verbs import is_only
from fabula.lexicon.model import Gender, LifeStage
from fabula.writers.tale.grounding.emoji_names import category_of, emoji_for
from fabula.writers.tale.grounding.english_items import Item, Phrase
from fabula.writers.tale.grounding.english_words import (
    ABSTRACT_ENDINGS,
    ADJECTIVE_ENDINGS,
    ADJECTIVES,
    CONCRETE_ANYWAY,
    GROUPS,
    KNOWN_NAMES,
    NOT_BEINGS,
    NOT_SAID,
    NUMBERS,
)
from fabula.writers.tale.grounding.slots import (
    LIVING,
    IdeaCharacter,
    IdeaPlace,
    IdeaThing,
    Sense,
    WordIndex,
    known_character,
    words,
)
from fabula.writers.tale.grounding.spelling import singulars

_ELDERS = words(
    "grandma granny grandmother grandpa grandfather grandad granddad nana old elderly ancient aged retired"
)
_KIN: dict[str, tuple[LifeStage, Gender | None]] = {
    "mother": ("adult", "she"), "mama": ("adult", "she"), "mommy": ("adult", "she"), "mom": ("adult", "she"),
    "mum": ("adult", "she"), "mummy": ("adult", "she"), "father": ("adult", "he"), "papa": ("adult", "he"),
    "daddy": ("adult", "he"), "dad": ("adult", "he"), "grandma": ("elder", "she"), "granny": ("elder", "she"),
    "grandmother": ("elder", "she"), "grandpa": ("elder", "he"), "grandfather": ("elder", "he"),
    "granddad": ("elder", "he"), "grandad": ("elder", "he"), "girl": ("child", "she"), "boy": ("child", "he"),
    "lady": ("adult", "she"), "aunt": ("adult", "she"), "uncle": ("adult", "he"), "king": ("adult", "he"),
    "queen": ("adult", "she"),
}  # fmt: skip


_GOING_ON = (
    "talking", "singing", "dancing", "flying", "sleeping", "smiling", "laughing", "glowing", "shining",
    "sparkling", "growing", "loving", "charming", "amazing", "daring", "snoring", "missing",
)  # fmt: skip
"""What may describe somebody; “bringing one hen” does not."""


_YOUNG = words("calf cub pup puppy kitten chick foal lamb joey fawn kid duckling gosling tadpole kit piglet")
_BEASTS = LIVING - {"person", "creature"}
_DRIVES = re.compile(r"(?:driver|captain|pilot|conductor|mechanic|engineer)$")
_BEARERS = LIVING - {"person"} | {"machine", "thing"}


class Describer:
    """Makes the values of an idea from its phrases."""

    def __init__(self, index: WordIndex, items: list[Item]) -> None:
        self.index = index
        self.items = items

    def being(self, phrase: Phrase, sense: Sense, name: str) -> IdeaCharacter:
        adjectives, compound = self.adjectives(phrase)
        head = phrase.head
        noun = head.noun
        age, gender = self._age(phrase, noun)
        gender = gender or self.name_gender(name)
        if compound and not compound.endswith(noun):
            noun = f"{compound} {noun}"
            sense = self._bearer(phrase, sense)
        return known_character(
            self.index.lexicon, sense.key, noun, name=name, adjectives=adjectives, age=age, gender=gender,
            count=self.count(phrase, many=head.many),
        )  # fmt: skip

    def _bearer(self, phrase: Phrase, sense: Sense) -> Sense:
        """Return who it is rather than what it does: a crocodile dentist is a crocodile."""
        characters = self.index.lexicon.characters
        before = (
            can for item in reversed(phrase.items[:-1]) for can in item.senses if can.sort == "character"
        )
        bearer = next(before, None)
        works = characters[sense.key].category == "person"
        if _DRIVES.search(phrase.head.noun):
            return sense  # a train driver is no train
        if phrase.head.noun in _YOUNG and bearer is not None and characters[bearer.key].category in _BEASTS:
            return bearer  # an elephant calf is no cow's
        return bearer if bearer and works and characters[bearer.key].category in _BEARERS else sense

    def stranger(self, phrase: Phrase, noun: str, sign: str, name: str, many: bool) -> IdeaCharacter:
        adjectives, compound = self.adjectives(phrase)
        age, gender = self._age(phrase, noun)
        gender = gender or self.name_gender(name)
        full = f"{compound} {noun}" if compound else noun
        return IdeaCharacter(
            noun=full, name=name, adjectives=adjectives, category=category_of(sign), age=age, gender=gender,
            emoji=sign or emoji_for(full, "en"), count=self.count(phrase, many=many),
        )  # fmt: skip

    def child(self, name: str) -> IdeaCharacter:
        gender = self.name_gender(name)
        key = {"she": "girl", "he": "boy"}.get(gender or "", "child")
        return known_character(
            self.index.lexicon,
            key,
            self.index.lexicon.characters[key].en.noun,
            name=capital(name),
            gender=gender,
        )

    def thing(self, phrase: Phrase, sense: Sense) -> IdeaThing:
        adjectives, compound = self.adjectives(phrase)
        noun = phrase.head.noun
        noun = f"{compound} {noun}" if compound else noun
        entry = self.index.lexicon.things[sense.key]
        count = self.count(phrase, many=phrase.head.many)
        return IdeaThing(kind=sense.key, noun=noun, adjectives=adjectives, emoji=entry.emoji, count=count)

    def place(self, phrase: Phrase, sense: Sense) -> IdeaPlace:
        adjectives, compound = self.adjectives(phrase)
        noun = self.index.own_noun(sense) if phrase.head.tag == "PLACE" else phrase.head.noun
        noun = without_article(noun)
        entry = self.index.lexicon.places[sense.key]
        if compound and proper(phrase):
            return IdeaPlace(kind=sense.key, noun=proper(phrase), emoji=entry.emoji)
        if phrase.head.part == "PROPN" and phrase.head.start and proper(phrase) == phrase.head.text:
            return IdeaPlace(kind=sense.key, noun=proper(phrase), emoji=entry.emoji)  # in Antarctica
        return IdeaPlace(
            kind=sense.key,
            noun=f"{compound} {noun}" if compound else noun,
            adjectives=adjectives,
            emoji=entry.emoji,
        )

    def adjectives(self, phrase: Phrase) -> tuple[tuple[str, ...], str]:
        """Return the adjectives before the head, and nouns that belong to it: rainbow fish."""
        adjectives: list[str] = []
        nouns: list[str] = []
        for item in phrase.items[:-1]:
            low = item.low
            if item.tag in ("DET", "NUM") or item.owner:
                continue
            adjectival = (
                low in ADJECTIVES or low.endswith(ADJECTIVE_ENDINGS) or low.endswith(("y", "ed", *_GOING_ON))
            )
            adjectival = adjectival or item.part == "ADJ"
            if item.tag == "WORD" and adjectival and not nouns:
                if low not in NOT_SAID:
                    adjectives.append(low)
            elif item.tag == "NOUN" or low.endswith("ing") or not is_only(low, "VERB"):
                nouns.append(item.noun if item.tag == "NOUN" else low)
        return tuple(dict.fromkeys(adjectives))[:3], " ".join(nouns[-2:])

    def count(self, phrase: Phrase, *, many: bool) -> int:
        """Return of how many a phrase speaks; `many` without a number is two."""
        for item in phrase.items:
            if item.low in NUMBERS:
                return NUMBERS[item.low]
            if item.text.isdecimal():
                return max(1, min(12, int(item.text[:3])))
        before = self.items[max(0, phrase.first - 2) : phrase.first]
        if len(before) == 2 and before[1].low == "of" and before[0].noun in GROUPS:
            return GROUPS[before[0].noun]
        return 2 if many else 1

    def _age(self, phrase: Phrase, noun: str) -> tuple[LifeStage | None, Gender | None]:
        words = [word for item in phrase.items for word in item.low.split()]
        for word in words:
            if word in _KIN and word != noun:
                return _KIN[word]
        if noun in _KIN:
            return _KIN[noun]
        if any(word in _ELDERS for word in words):
            return "elder", None
        if "baby" in words and noun != "baby":
            return "baby", None
        if any(word in ("little", "young", "small", "tiny") for word in words):
            return "child", None
        return None, None

    def name_gender(self, name: str) -> Gender | None:
        """Return whether girls or boys are called so, None when the name is not known as either."""
        given = self.index.lexicon.names["en"].children
        genders: tuple[Gender, ...] = ("she", "he")
        for gender in genders:
            if name.casefold() in KNOWN_NAMES[gender] or (
                name[:1].isupper() and name in given.get(gender, ())
            ):
                return gender
        return None


def proper(phrase: Phrase) -> str:
    """Return the phrase as it was written if it is a name of its own, Alder Street, else ""."""
    said = [item.text for item in phrase.items if item.tag != "DET"]
    return " ".join(said) if said and all(word[:1].isupper() for word in said) else ""


def number(noun: str) -> tuple[bool, str]:
    for one in singulars(noun):
        if plural(one) == noun:
            return True, one
    return False, noun


def is_abstract(noun: str) -> bool:
    if noun in CONCRETE_ANYWAY:
        return False
    return len(noun) < 3 or noun in NOT_BEINGS or noun in ADJECTIVES or noun.endswith(ABSTRACT_ENDINGS)


def capital(name: str) -> str:
    return name[:1].upper() + name[1:]
