"""English ideas taken apart: words tagged by the company they keep, and the noun phrases they make."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass

from fabula.languages.english_parse import Parsed, parsed, subject_of, verb_at
from fabula.languages.english_verbs import is_only, parts
from fabula.lexicon.nouns import noun_like
from fabula.writers.tale.grounding.english_words import (
    ADJECTIVE_ENDINGS,
    ADJECTIVES,
    ADVERBS,
    AUXILIARIES,
    BASES,
    CONJUNCTIONS,
    DETERMINERS,
    KNOWN_NAMES,
    NOT_BEINGS,
    NUMBERS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    VERB_OF,
)
from fabula.writers.tale.grounding.slots import LIVING, Sense, WordIndex, word_index
from fabula.writers.tale.grounding.spelling import singulars

_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?(?:-[^\W\d_]+)*(?:'[^\W\d_]+)?|\d+|[.,;:!?()\"—–-]")
_DOINGS = frozenset(["fly", "plant", "train", "cook", "paint", "watch", "park", "ship", "bear", "swing"])
_HOME_AFTER = frozenset(
    ["a", "an", "the", "new", "old", "his", "her", "its", "their", "my", "our", "cosy", "cozy", "no"]
)
"""Words before which "home" is a place and not only the way one goes."""


_NO_NOUNS = {
    "ADV": "ADV", "PRON": "PRON", "ADP": "PREP", "SCONJ": "CONJ", "CCONJ": "CONJ", "PART": "ADV",
    "INTJ": "ADV",
}  # fmt: skip
"""What the parts of speech that are no nouns are called here."""


_CALLED = frozenset(["mummy", "mommy", "daddy", "mum", "mom", "dad", "mama", "papa"])
_PARTICLES = frozenset(["in", "on", "off", "out", "up", "down", "over", "back", "away"])


_ADVERBIAL = {(one, "prt") for one in _PARTICLES} | {(one, "oprd") for one in _CALLED}
"""What only goes with a verb here: brings in a ship, calls her teacher Mummy."""


@dataclass
class Item:
    """A word or a known phrase with what it is in this sentence."""

    text: str
    tag: str
    senses: tuple[Sense, ...] = ()
    noun: str = ""
    many: bool = False
    owner: bool = False
    start: int = 0
    end: int = 0
    part: str = ""
    role: str = ""

    @property
    def low(self) -> str:
        return self.text.casefold()


@dataclass
class Phrase:
    """A noun phrase: its words, and the items around it."""

    items: list[Item]
    first: int
    last: int
    before: Item | None
    verb: str = ""
    subject: bool = False

    @property
    def head(self) -> Item:
        return self.items[-1]


def tag(text: str, index: WordIndex) -> list[Item]:
    """Return the words of `text`, known phrases as one, each with what it is in this sentence."""
    return _Tagger(text, index).items()


class _Tagger:
    def __init__(self, text: str, index: WordIndex) -> None:
        self.text = text
        self.index = index

    def items(self) -> list[Item]:
        """Return the tagged words."""
        tokens = list(_TOKEN.finditer(self.text))
        items: list[Item] = []
        at = 0
        while at < len(tokens):
            item, used = self._known(tokens, at) or (self._plain(tokens[at]), 1)
            items.append(item)
            at += used
        self._verbs(items)
        self._as_parsed(items)
        return items

    def _as_parsed(self, items: list[Item]) -> None:
        """Let the parse of the sentence tell verbs, and what else is no noun, from nouns."""
        words = parsed(self.text)
        for before, item in zip([None, *items], items, strict=False):
            word = words.get(self.text.rfind(" ", item.start, item.end) + 1 or item.start)
            if word is None:
                continue
            item.part, item.role = word.part, word.role
            self._no_verb(item, word, before)
            short = words.get(word.end)
            if item.owner and short is not None and short.part in ("AUX", "VERB"):
                item.owner = False  # there's one left
                item.tag = "REL" if word.low == "that" else _NO_NOUNS.get(word.part, item.tag)
            if item.low == "full" and self.text[item.end :].startswith(" of "):
                item.tag = "ADV"  # a wallet full of money
            if (item.low, word.role) in _ADVERBIAL:
                item.tag = "ADV"
            if item.tag in ("WORD", "NOUN") and not item.owner and " " not in item.text:
                self._no_noun(item, word)
        self._named_verb(items)

    def _no_verb(self, item: Item, word: Parsed, before: Item | None) -> None:
        """Let a verb of the lists be the noun it is in this sentence: a car trip, its light goes out."""
        if item.tag != "VERB" or word.part != "NOUN":
            return
        around = parsed(self.text).values()
        named_after = any(one.head == word.start and one.role == "compound" for one in around)
        if named_after and item.low in BASES and word.role != "conj" and not self._is_alive(before):
            item.tag = "WORD"
        if item.senses and word.role == "nsubj":
            item.tag = "NOUN"

    def _no_noun(self, item: Item, word: Parsed) -> None:
        """Let a word that may be a noun be the verb, or whatever else, it is in this sentence."""
        if verb_at(self.text, item.start) and (not item.senses or item.low in VERB_OF or self._does(word)):
            item.tag = "VERB"
        elif item.tag != "WORD" or (word.part == "INTJ" and item.text[0].isupper()):
            return  # Ha and Mai
        elif word.part in _NO_NOUNS:
            item.tag = _NO_NOUNS[word.part]
        elif word.part == "ADJ" and word.role in ("acomp", "oprd"):
            item.tag = "ADV"

    def _does(self, word: Parsed) -> bool:
        """Return whether somebody right before it does it: Hana bows; her grandfather map their island."""
        doer = subject_of(self.text, word.start)
        if doer is not None and doer.end + 1 == word.start and doer.part in ("PROPN", "PRON"):
            return True
        ahead = next((one for one in parsed(self.text).values() if one.end + 1 == word.start), None)
        if ahead is None or word.part != "VERB":
            return False
        after = self.text[word.end :].split()
        done = ahead.part == "NOUN" and bool(after) and after[0].casefold() in DETERMINERS
        return done or (ahead.low == "who" and word.role == "relcl")

    def _is_alive(self, item: Item | None) -> bool:
        people = self.index.lexicon.characters
        keys = [sense.key for sense in item.senses if sense.sort == "character"] if item else []
        return any(people[key].category in LIVING for key in keys)

    def _named_verb(self, items: list[Item]) -> None:
        """Let Samir stutters and Fatou shrinks be told of somebody, who was taken for what stutters."""
        if (
            len(items) < 3
            or items[0].tag != "WORD"
            or items[1].tag != "WORD"
            or not items[0].text[0].isupper()
        ):
            return
        verb, no_verb = items[1], not any(one.tag in ("VERB", "AUX") for one in items[:3])
        told = "VERB" in parts(verb.low) and verb.low.endswith("s") and noun_like(items[0].low) is None
        if told and no_verb and items[0].low not in ADJECTIVES:
            verb.tag = "VERB"

    def _known(self, tokens: list[re.Match[str]], at: int) -> tuple[Item, int] | None:
        for size in range(min(self.index.longest, len(tokens) - at), 0, -1):
            run = tokens[at : at + size]
            said = " ".join(token.group() for token in run)
            low = said.casefold()
            if size == 1 and (
                low in DETERMINERS or low in PREPOSITIONS or low in RELATIVES or low in PRONOUNS
            ):
                return None
            if (
                size == 1
                and low == "home"
                and (not at or tokens[at - 1].group().casefold() not in _HOME_AFTER)
            ):
                return None
            if size == 1 and at and low in _DOINGS and self._takes_object(tokens, at):
                return None
            owner = bool(re.search(r"'s?$", low))
            bare = re.sub(r"'s?$", "", low)
            for form, many in self._forms(bare):
                senses = self.index.senses(form)
                if senses and not (size == 1 and form in ADJECTIVES and self._goes_on(tokens, at + 1)):
                    start, end = run[0].start(), run[-1].end()
                    tag = "PLACE" if low.split()[0] in PREPOSITIONS else "NOUN"
                    return Item(said, tag, senses, form, many, owner, start, end), size
        return None

    def _takes_object(self, tokens: list[re.Match[str]], at: int) -> bool:
        """Return whether a word that may be a noun does something here: they fly a kite."""
        before, after = tokens[at - 1].group().casefold(), tokens[at + 1 : at + 2]
        told = before not in DETERMINERS and before not in ADJECTIVES
        return told and bool(after) and after[0].group().casefold() in DETERMINERS

    def _forms(self, word: str) -> list[tuple[str, bool]]:
        """Return `word` and what it may be the plural of; the singular first when both mean the same."""
        single = [(word, False), (word.replace("-", " "), False)]
        several = [(one, True) for one in singulars(word)]
        same = [pair for pair in several if set(self.index.senses(pair[0])) & set(self.index.senses(word))]
        return [*same, *single, *several]

    def _goes_on(self, tokens: list[re.Match[str]], at: int) -> bool:
        """Return whether a noun or another adjective follows: "dark forest", but "the dark"."""
        if at >= len(tokens):
            return False
        low = tokens[at].group().casefold()
        closed = (PREPOSITIONS, RELATIVES, CONJUNCTIONS, AUXILIARIES, DETERMINERS, PRONOUNS, ADVERBS)
        return (
            low[0].isalpha()
            and not any(low in words for words in closed)
            and (low not in VERB_OF or low in self.index)
        )

    def _plain(self, token: re.Match[str]) -> Item:
        word, low = token.group(), token.group().casefold()
        tags = (
            ("DET", DETERMINERS), ("NUM", NUMBERS), ("PREP", PREPOSITIONS), ("REL", RELATIVES),
            ("PRON", PRONOUNS), ("CONJ", CONJUNCTIONS), ("AUX", AUXILIARIES), ("ADV", ADVERBS),
        )  # fmt: skip
        tag = next((name for name, words in tags if low in words), "WORD")
        if tag == "WORD" and low.endswith("ly") and is_only(low, "ADV"):
            tag = "ADV"  # accidentally, secretly
        if low.endswith(("-sized", "-shaped", "-coloured", "-colored")):
            tag = "ADV"  # a panda-sized sneeze: no noun, and nobody's
        if not word[0].isalnum():
            tag = "STOP"
        if word.isdigit():
            tag = "NUM"
        if "가" <= word[0] <= "힣":
            return self._foreign(token)
        owner = tag == "WORD" and bool(re.search(r"'s?$", low))
        noun = re.sub(r"'s?$", "", low) if owner else low
        return Item(word, tag, (), noun, False, owner, token.start(), token.end())

    def _foreign(self, token: re.Match[str]) -> Item:
        """Return a Korean word in an English idea, looked up without what hangs on it."""
        korean = word_index(self.index.lexicon, "ko")
        word = token.group()
        for size in range(len(word), 0, -1):
            senses = korean.senses(word[:size])
            if senses:
                noun = self.index.own_noun(senses[0])
                joined = word[size:] in ("와", "과", "랑", "하고", "의")
                return Item(noun, "NOUN", senses, noun, False, joined, token.start(), token.end())
        return Item(word, "WORD", (), word, False, False, token.start(), token.end())

    def _verbs(self, items: list[Item]) -> None:
        """Mark which words are verbs here, by their form and the word before."""
        for at, item in enumerate(items):
            if item.low == "that" and at and items[at - 1].tag in ("NOUN", "WORD"):
                item.tag = "REL"
            if item.tag not in ("WORD", "NOUN") or item.owner:
                continue
            before = items[at - 1] if at else None
            after = items[at + 1] if at + 1 < len(items) else None
            if self._is_verb(item, before, after, items[:at]):
                item.tag = "VERB"
        for at, item in enumerate(items):
            if item.low == "to" and at + 1 < len(items) and items[at + 1].tag in ("WORD", "NOUN"):
                after = items[at + 1]
                if after.low in BASES and not self.index.sort(after.noun, "place"):
                    after.tag = "VERB"
                elif after.low == "sign" and verb_at(self.text, after.start):
                    after.tag = "VERB"  # taught her street to sign

    def _is_verb(self, item: Item, before: Item | None, after: Item | None, past: list[Item]) -> bool:
        low = item.low
        form = low in VERB_OF
        if before is None:
            takes_object = after is not None and after.tag == "DET"
            return form and item.tag == "WORD" and low.endswith("ing") and takes_object
        if before.tag in ("REL", "PRON", "AUX") or (
            before.tag == "ADV" and before.low not in ("very", "so", "too")
        ):
            told = low.endswith(("s", "ed", "ing")) and before.tag != "AUX" and item.tag == "WORD"
            return form or told
        if before.tag == "STOP":
            return form and low not in BASES and not low.endswith("ing") and any(one.senses for one in past)
        if before.tag in ("DET", "NUM") or before.owner:
            return False
        adjectival = before.tag == "WORD" and before.low.endswith(ADJECTIVE_ENDINGS)
        if before.tag in ("NOUN", "WORD") and before.low not in ADJECTIVES and not adjectival:
            return self._verb_after_noun(item, before, past)
        return before.tag == "CONJ" and form and low not in BASES and any(one.tag == "VERB" for one in past)

    def _verb_after_noun(self, item: Item, before: Item, past: list[Item]) -> bool:
        low = item.low
        if low in VERB_OF:
            return low not in BASES or item.tag == "WORD" or before.many
        if item.tag != "WORD":
            return False
        if low.endswith(("ing", "ed")) and low not in ADJECTIVES:
            return True
        return bool(re.search(r"[^siu]s$", low)) and len(past) > 1 and past[-2].low in ("a", "an")


def phrases_of(items: list[Item], name_starts: Container[int]) -> list[Phrase]:
    """Return the noun phrases in order; a phrase ends where a given name begins."""
    found: list[Phrase] = []
    run: list[Item] = []
    first = 0
    verb = ""
    for at, item in enumerate([*items, Item("", "STOP")]):
        if item.tag == "PLACE":
            if run:
                _close(items, found, run, first, at - 1, verb)
                run = []
            found.append(Phrase([item], at, at, Item("in", "PREP"), verb))
            continue
        if item.low in ("very", "really", "so", "too") and run and run[-1].tag == "DET":
            continue
        if item.tag in ("DET", "NUM", "WORD", "NOUN") and not (
            item.tag == "DET" and run and not run[-1].owner
        ):
            if not run:
                first = at
            run.append(item)
            if item.owner or _ends_at_name(items, at, name_starts):
                _close(items, found, run, first, at, verb)
                run = []
            continue
        if run:
            _close(items, found, run, first, at - 1, verb)
            run = []
            if item.tag == "DET":
                run, first = [item], at
        if item.tag == "VERB":
            verb = VERB_OF.get(item.low, item.low)
        elif item.tag in ("STOP", "REL"):
            verb = ""
    return found


def _ends_at_name(items: list[Item], at: int, name_starts: Container[int]) -> bool:
    after = items[at + 1] if at + 1 < len(items) else None
    return after is not None and after.start in name_starts


def _close(items: list[Item], found: list[Phrase], run: list[Item], first: int, last: int, verb: str) -> None:
    while run and run[0].tag == "NUM" and len(run) == 1:
        return
    if not any(item.tag in ("WORD", "NOUN") for item in run):
        return
    before = items[first - 1] if first else None
    subject = not any(item.tag in ("VERB", "AUX", "PREP", "REL") for item in items[:first])
    found.append(Phrase(list(run), first, last, before, verb, subject))


def is_name(item: Item, text: str, *, known_too: bool = False) -> bool:
    """Return whether a word is written as a name: a capital that the start of a sentence does not explain.

    With `known_too` a word of the lexicon may be one: my dog Biscuit.
    """
    word = item.text.removesuffix("'s")
    if (
        len(word) < 2
        or not word[0].isupper()
        or item.tag not in ("WORD", "NOUN")
        or item.low in ADJECTIVES | NOT_BEINGS
        or item.part in ("DET", "PRON", "ADP", "SCONJ", "ADV", "AUX")
        or (word.isupper() and not text.isupper())
        or (item.low in _CALLED and item.role != "nsubj")
    ):
        return False
    if any(word.casefold() in names for names in KNOWN_NAMES.values()):
        return True
    if item.tag == "NOUN" and not (known_too and item.start):
        return False
    titled = sum(w[:1].isupper() for w in text.split()) > max(2, 0.6 * len(text.split()))
    return not titled or item.start == 0


def can_be(item: Item, sort: str) -> bool:
    """Return whether the word has a meaning of that sort."""
    return any(sense.sort == sort for sense in item.senses)
