"""An English text taken apart: its words, its noun phrases, and what stands beside what."""

from __future__ import annotations

import re

from fabula.languages.english import plural
from fabula.languages.english_verbs import base, parts
from fabula.writers.staging.english.tagging import tagged
from fabula.writers.staging.english.word_lists import COLOURS
from fabula.writers.staging.meaning import index
from fabula.writers.staging.words import feelings_at
from fabula.writers.tale.grounding.english_items import Item, Phrase, phrases_of
from fabula.writers.tale.grounding.english_values import Describer, number
from fabula.writers.tale.grounding.english_words import ADJECTIVES
from fabula.writers.tale.grounding.slots import Sense, Sort

_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St)\.? (?=[A-Z])")
_MISS = re.compile(r"\bMiss ([A-Z]\w+)")
_APOSTROPHE = re.compile(r"(?<=\w)’(?=\w)|(?<=s)’(?= \w)(?![^‘]*’)")
"""What is no closing quotation mark: giant’s."""
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|‘[^’]{3,}’(?!\w)")
_MARK = "\u2063"
"""Stands, invisible, where a quotation was."""
_ENDED = re.compile(r"[.!?]$")


_ONE = re.compile(
    r"\b(?:an?|the|another|two|three|four|five|six|seven|eight|his|her|their) (?:[a-z-]+ ){1,2}ones?\b"
)
"""What stands for a noun said before: a black cat and a grey one."""


class Passage:
    """A text without its quotations, its words tagged and its noun phrases found."""

    def __init__(self, text: str) -> None:
        text = _APOSTROPHE.sub("'", _MISS.sub(_without_miss, _TITLE.sub("", text)))
        bare = _QUOTED.sub(lambda found: f" {_MARK}{_end_of(found.group())} ", text)
        told = re.search(r"[a-z]{3}", bare) is not None
        self.text = bare if told else text
        marks = (found.start() for found in re.finditer(_MARK, self.text))
        self.quotes = tuple(zip(marks, _QUOTED.findall(text), strict=False)) if told else ()
        """What is said aloud, each with the character where it stood."""
        if _ONE.search(self.text):
            self.text = _without_ones(self.text)
        self.items = tagged(self.text)
        self.describer = Describer(index("en"), self.items)
        self.phrases = {phrase.first: phrase for phrase in phrases_of(self.items, _breaks(self.items))}
        """Every noun phrase by where it begins."""
        self._around = {at: one for one in self.phrases.values() for at in range(one.first, one.last + 1)}

    def item(self, at: int) -> Item | None:
        """Return the word at `at`, None outside the text."""
        return self.items[at] if 0 <= at < len(self.items) else None

    def low(self, at: int) -> str:
        """Return the word at `at` in small letters, "" outside the text."""
        return self.items[at].low if 0 <= at < len(self.items) else ""

    def phrase_around(self, at: int) -> Phrase | None:
        """Return the noun phrase a word is part of."""
        return self._around.get(at)

    def phrase_ending(self, at: int) -> Phrase | None:
        """Return the noun phrase that ends with the word at `at`."""
        phrase = self._around.get(at)
        return phrase if phrase is not None and phrase.last == at else None

    def verb_next(self, at: int) -> bool:
        """Return whether a verb comes at `at`, adverbs left out."""
        while (item := self.item(at)) is not None and (item.tag == "ADV" or item.low in ("both", "all")):
            at += 1
        return item is not None and item.tag in ("VERB", "AUX")

    def verb_of(self, phrase: Phrase) -> str:
        """Return the plain verb of what the phrase does, "" when it does nothing."""
        at = phrase.last + 1
        while (item := self.item(at)) is not None:
            if item.tag == "VERB":
                return base(item.low)
            passes = item.tag in ("ADV", "AUX") or item.low in ("and", ",") or at in self._around
            if not passes or (item.low == "," and at > phrase.last + 1):
                break
            at += 1
        back = self.item(phrase.first - 1)
        return base(back.low) if back is not None and back.tag == "VERB" else ""

    def feels_next(self, phrase: Phrase) -> bool:
        """Return whether what follows says how it felt: the cloud was so angry."""
        later = self.items[phrase.last + 1 : phrase.last + 5]
        if not later:
            return False
        linked = later[0].tag in ("AUX", "VERB") and base(later[0].low) in ("be", "feel", "look")
        said = " ".join(one.low for one in later)
        told = linked or later[0].low in ("was", "were", "is", "felt")
        return told and next(feelings_at(said, "en"), None) is not None

    def weather_next(self, at: int) -> bool:
        """Return whether the "it" at `at` means no one: it rained, it was late."""
        later = " ".join(item.low for item in self.items[at + 1 : at + 4])
        return bool(re.search(r"rain|snow|dark|cold|late|time|night|morning|hot|began|was|is|seem", later))

    def beside_quotation(self, start: int) -> bool:
        """Return whether a quotation stood near a character of the text, as in “Look!” he cried."""
        return _MARK in self.text[max(0, start - 40) : start + 40]


def noun_of(item: Item) -> str:
    """Return the noun a word is looked up by."""
    return item.noun or item.low


def preposition(phrase: Phrase) -> str:
    """Return the word before a phrase, mostly its preposition, "" when it begins the text."""
    return phrase.before.low if phrase.before is not None else ""


def said_of(phrase: Phrase) -> str:
    """Return the words of a phrase without article and number: kitchen floor."""
    return " ".join(one.low for one in phrase.items if one.tag not in ("DET", "NUM"))


def meaning(item: Item, sort: Sort) -> Sense | None:
    """Return the meaning of that sort which a word can have."""
    return next((sense for sense in item.senses if sense.sort == sort), None)


def singular(noun: str) -> str:
    """Return a noun, of several words or one, as it is said of one."""
    head, space, last = noun.rpartition(" ")
    return f"{head}{space}{one_of(last)[1]}"


def one_of(noun: str) -> tuple[bool, str]:
    """Return whether `noun` is said of several, and its singular: a crocus is one."""
    many, one = number(noun)
    return (False, noun) if many and parts(noun) and not parts(one) else (many, one)


def _without_miss(found: re.Match[str]) -> str:
    """Return the name alone, unless it would be taken for a bird's: Miss Finch."""
    return found.group() if found[1].casefold() in index("en") else found[1]


def _without_ones(text: str) -> str:
    """Return the text with the noun said before in place of “one”: a black cat and a grey cat."""
    for found in reversed(list(_ONE.finditer(text))):
        words = found.group().split()
        phrases = phrases_of(tagged(text[: found.start()]), ())
        heads = [one.head for one in phrases if one.head.senses and not one.head.owner]
        if not heads or words[-2] not in ADJECTIVES | COLOURS:
            continue
        noun = heads[-1].noun
        told = plural(noun) if words[-1] == "ones" else noun
        text = f"{text[: found.start()]}{' '.join(words[:-1])} {told}{text[found.end() :]}"
    return text


def _breaks(items: list[Item]) -> frozenset[int]:
    """Return where a noun phrase begins anew: by the light of her torch Nadia; handed Mole one end."""
    found = set()
    for before, item, after in zip(items, items[1:], [*items[2:], None], strict=False):
        noun = before.tag in ("NOUN", "WORD") and before.part in ("NOUN", "PROPN")
        does = item.role == "appos" and after is not None and after.tag in ("AUX", "VERB")
        does = does or item.role in ("nsubj", "nsubjpass")
        named = does and item.part == "PROPN" and item.text[:1].isupper()
        fronted = named and before.text.islower() and before.role in ("pobj", "dobj", "npadvmod")
        counted = item.tag == "NUM" and before.role in ("dative", "dobj", "nsubj", "pobj")
        if noun and (fronted or counted):
            found.add(item.start)
    return frozenset(found)


def _end_of(quote: str) -> str:
    """Return what a quotation leaves: the comma or full stop that ends it."""
    return "." if _ENDED.search(quote[1:-1].rstrip()) else ","
