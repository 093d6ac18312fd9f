"""English: articles, plurals, pronouns, sentences and the Flesch-Kincaid grade."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from fabula.core.words import LanguageCode
from fabula.languages.typography import set_marks, split_sentences

Gender = Literal["she", "he", "it", "they"]


class Pronouns(NamedTuple):
    """The forms of a pronoun: she, her, her, herself."""

    they: str
    them: str
    their: str
    self: str


PRONOUNS: dict[Gender, Pronouns] = {
    "she": Pronouns("she", "her", "her", "herself"),
    "he": Pronouns("he", "him", "his", "himself"),
    "it": Pronouns("it", "it", "its", "itself"),
    "they": Pronouns("they", "them", "their", "themselves"),
}

_AN_BY_SOUND = re.compile(r"(?:hour|hono(?:u)?r|honest|heir(?!loom\w)|heirloom)", re.IGNORECASE)
_A_BY_SOUND = re.compile(
    r"(?:one(?:s|self)?\b|once\b|one-|ouija|eu|ewe|ewer|u(?:ni(?!n|m)|s[aeiu]|t[aeiou]|k[eu]|r[aeiu]n|bi|fo|rol))",
    re.IGNORECASE,
)
_AN_NUMBER = re.compile(r"(?:8|11(?!\d)|18(?!\d)|(?:11|18)(?=(?:[ ,]?\d{3})+(?!\d)))")
_AN_LETTERS = "AEFHILMNORSX"

_IRREGULAR = {
    "man": "men", "woman": "women", "child": "children", "person": "people", "mouse": "mice",
    "goose": "geese",
    "foot": "feet", "tooth": "teeth", "ox": "oxen", "louse": "lice", "die": "dice", "cactus": "cacti",
    "fungus": "fungi", "sheep": "sheep", "deer": "deer", "fish": "fish", "moose": "moose", "bison": "bison",
    "squid": "squid", "salmon": "salmon", "trout": "trout", "aircraft": "aircraft",
    "spacecraft": "spacecraft",
    "dwarf": "dwarves", "scarf": "scarves", "hoof": "hooves", "leaf": "leaves", "loaf": "loaves",
    "thief": "thieves", "wolf": "wolves", "elf": "elves", "shelf": "shelves", "half": "halves",
    "calf": "calves",
    "self": "selves", "knife": "knives", "wife": "wives", "life": "lives", "sheaf": "sheaves",
    "potato": "potatoes", "tomato": "tomatoes", "hero": "heroes", "echo": "echoes", "mango": "mangoes",
    "volcano": "volcanoes", "tornado": "tornadoes", "buffalo": "buffaloes", "domino": "dominoes",
    "quiz": "quizzes", "pyjamas": "pyjamas", "pajamas": "pajamas", "trousers": "trousers",
    "scissors": "scissors",
    "glasses": "glasses", "snowman": "snowmen",
}  # fmt: skip
_SYLLABLES = {
    "people": 2, "every": 2, "everything": 3, "everyone": 3, "evening": 2, "something": 2, "sometimes": 2,
    "someone": 2, "somewhere": 2, "idea": 3, "lion": 2, "quiet": 2, "being": 2, "seeing": 2, "going": 2,
    "doing": 2, "poem": 2, "real": 1, "area": 3, "giant": 2,
    "violin": 3, "piano": 3, "ocean": 2, "science": 2,
    "clothes": 1, "once": 1, "whole": 1, "home": 1, "fire": 1, "hour": 1, "our": 1, "flower": 2, "tower": 2,
    "power": 2, "shower": 2, "towel": 2, "business": 2, "chocolate": 2, "different": 2, "favourite": 2,
    "favorite": 2, "family": 3, "camera": 2, "vegetable": 3, "recipe": 3, "meadow": 2, "create": 2,
    "created": 3,
    "radio": 3, "violet": 3, "diary": 3, "dinosaur": 3, "museum": 3, "theatre": 2, "usual": 3, "cereal": 3,
    "bluebell": 2, "someday": 2, "homework": 2, "snowflake": 2, "fireplace": 2, "forehead": 2, "grateful": 2,
    "lonely": 2, "lovely": 2, "safely": 2, "careful": 2, "carefully": 3, "hopeful": 2, "useful": 2,
    "wakeful": 2,
}  # fmt: skip
_ABBREVIATIONS = {
    "mr", "mrs", "ms", "dr", "st", "prof", "capt", "sgt", "vs", "etc", "e.g", "i.e",
    "a.m", "p.m", "jr", "sr", "mt",
}  # fmt: skip
_SAID = re.compile(
    r"\b(?:said|says|ask(?:ed|s)?|cried|whispered|called|answered|replied|shouted|murmured|sighed|giggled|"
    r"laughed|sang|yelled|thought|wondered|added|began|agreed|announced|begged|boomed|croaked|explained|"
    r"exclaimed|gasped|grumbled|hummed|insisted|mumbled|muttered|offered|promised|repeated|squeaked|"
    r"suggested|told|warned|went on|yawned|hooted|chirped|rumbled|beeped)\b"
)


class English:
    """The English language."""

    code: LanguageCode = "en"

    def sentences(self, text: str) -> tuple[str, ...]:
        """Return the sentences; titles, initials and trailing dots inside a sentence do not end it."""
        return split_sentences(text, ends=_may_end, attributes=_says_who)

    def words(self, text: str) -> tuple[str, ...]:
        """Return the words; a hyphenated or apostrophised word is one."""
        return tuple(re.findall(r"[^\W_]+(?:[’'\-][^\W_]+)*", text))

    def syllables(self, word: str) -> int:
        """Return the syllables by spelling, with a list of the words spelling is wrong about."""
        return sum(_part_syllables(part) for part in re.split(r"[^a-z]+", word.casefold()) if part) or 1

    def grade(self, text: str) -> float:
        """Return the Flesch-Kincaid grade (0.39 words a sentence + 11.8 syllables a word - 15.59)."""
        words = self.words(text)
        if not words:
            return 0.0
        sentences = max(1, len(self.sentences(text)))
        syllables = sum(self.syllables(word) for word in words)
        return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59

    def polish(self, text: str) -> str:
        """Return the text as set in print."""
        return set_marks(text)

    def capitalise(self, sentence: str) -> str:
        """Return the sentence with a capital as its first letter."""
        for at, sign in enumerate(sentence):
            if sign == "…":
                return sentence  # it goes on with what was said before
            if sign.isalpha():
                return sentence[:at] + sign.upper() + sentence[at + 1 :]
            if sign.isdigit():
                return sentence
        return sentence


def article(noun: str) -> Literal["a", "an"]:
    """Return the indefinite article that `noun` takes by its sound."""
    first = re.sub(r"^[^\w]+", "", noun)
    if not first:
        return "a"
    if first[0].isdigit():
        return "an" if _AN_NUMBER.match(first) else "a"
    word = re.split(r"[\s-]", first)[0]
    spelled = len(word) == 1 or re.fullmatch(r"[A-Z]{1,4}\d*", word) is not None
    if spelled or re.match(r"[A-Z]-", first):
        return "an" if word[0].upper() in _AN_LETTERS else "a"
    if _AN_BY_SOUND.match(first):
        return "an"
    if _A_BY_SOUND.match(first):
        return "a"
    return "an" if first[0].casefold() in "aeiouàáâäåæèéêëìíîïòóôöùúûü" else "a"


def with_article(noun: str) -> str:
    """Return `noun` after a or an."""
    return f"{article(noun)} {noun}"


_DETERMINER = re.compile(r"\A(?:an?|the|her|his|its|their) ", re.IGNORECASE)


def without_article(phrase: str) -> str:
    """Return a noun phrase without the article or possessive it begins with: the old fox, old fox."""
    return _DETERMINER.sub("", phrase)


def plural(noun: str) -> str:
    """Return the plural; of "jar of honey" the jars grow more, not the honey."""
    head, joint, tail = noun.partition(" of ")
    if joint:
        return plural(head) + joint + tail
    before, space, last = noun.rpartition(" ")
    return before + space + _plural_word(last)


def possessive(name: str) -> str:
    """Return the name's genitive: Pip’s, the wolves’."""
    plural_like = name.casefold().endswith("s") and name[:1].islower()
    return f"{name}’" if plural_like else f"{name}’s"


def pronouns(gender: Gender) -> Pronouns:
    """Return the pronoun's forms."""
    return PRONOUNS[gender]


def _plural_word(word: str) -> str:
    low = word.casefold()
    if low in _IRREGULAR:
        made = _IRREGULAR[low]
        return made[0].upper() + made[1:] if word[:1].isupper() else made
    if low.endswith(("snowman", "woman", "fireman", "postman", "milkman", "fisherman", "policeman")):
        return word[:-2] + "en"
    if re.search(r"(?:s|x|z|ch|sh)$", low):
        return f"{word}es"
    if re.search(r"[^aeiou]y$", low) and word[:1].islower():
        return f"{word[:-1]}ies"
    return f"{word}s"


def _may_end(text: str, start: int, end: int) -> bool:
    stop, rest = text[start:end], text[end:].lstrip()
    before = text[:start].rsplit(None, 1)[-1].casefold().lstrip("“‘(") if text[:start].split() else ""
    if stop.startswith("."):
        if before in _ABBREVIATIONS and rest:
            return rest[:1].isupper() and before in {"a.m", "p.m", "etc"}
        if len(before) == 1 and before.isalpha() and before != "i" and rest[:1].isupper():
            return False  # an initial: A. A. Milne
    if not rest:
        return True
    opened = rest.lstrip("“‘(")
    # Dots or a cry in the middle of a thought: Oh … no. “Ha! ha!” she said.
    return not opened[:1].islower()


def _says_who(rest: str) -> bool:
    if rest[:1] in "“‘":
        return False
    if rest[:1].islower():
        return True
    first = re.split(r"[.!?]", rest, maxsplit=1)[0]
    return bool(_SAID.search(first)) and "“" not in first.split(",")[0]


@lru_cache(maxsize=8192)
def _part_syllables(part: str) -> int:
    known = _SYLLABLES.get(part)
    if known:
        return known
    stem = part
    if (re.search(r"(?:[^aeioudtl]|[aeiou]l|[aeiou]w)ed$", stem) and len(stem) > 3) or (
        re.search(r"[^aeiouscxzgh]es$|[^cs]hes$", stem) and len(stem) > 3
    ):
        stem = stem[:-2]
    elif re.search(r"[^aeiou]e$", stem) and not re.search(r"[^aeioulr]le$", stem):
        stem = stem[:-1]
    elif re.search(r"[aeiou](?:[^aeiouw]|th)e(?:ly|ful|less|ness|ment)$", stem):
        stem = re.sub(r"e(ly|ful|less|ness|ment)$", r"\1", stem)
    groups = len(re.findall(r"[aeiouy]+", stem))
    groups += len(
        re.findall(r"(?<![ctgx])iou|ia(?!l|n\b)|[^gq]ua(?!r)|io(?!n|us)|eo(?!us|ple)|[aeiou]ying|yi", stem)
    )
    return max(1, groups)
