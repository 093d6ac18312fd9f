"""What the readers of both languages share: the slots, the draft they fill and the index of words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from pydantic import Field

from fabula.core.values import Value
from fabula.core.words import Category, LanguageCode, Size
from fabula.lexicon.model import Gender, Lexicon, LifeStage

Sort = Literal["character", "place", "thing"]
LIVING = frozenset(["animal", "bird", "fish", "insect", "person", "creature"])
"""Categories of beings that are somebody whatever else their word may mean."""

MOST_EACH = 6
"""The most others, places or things taken from one idea; a book has no room for more."""


class IdeaCharacter(Value):
    """Somebody the idea names. `kind` is a lexicon key or "" for a noun the lexicon lacks.

    `adjectives` are in the idea's own language and form: 'shy'; in Korean adnominal, '수줍은'.
    """

    kind: str = ""
    noun: str
    name: str = ""
    adjectives: tuple[str, ...] = ()
    category: Category = "thing"
    size: Size | None = None
    emoji: str = ""
    age: LifeStage | None = None
    gender: Gender | None = None
    count: int = Field(default=1, ge=1, le=12)


class IdeaPlace(Value):
    """Somewhere the idea names; `kind` is a lexicon key or ""."""

    kind: str = ""
    noun: str
    adjectives: tuple[str, ...] = ()
    emoji: str = ""
    ahead: bool = False
    """Whether somebody goes there, or wishes to, and so does not live there."""
    own: bool = False
    """Whether the hero lives there: 수족관 문어."""


class IdeaThing(Value):
    """Something the idea names; `kind` is a lexicon key or ""."""

    kind: str = ""
    noun: str
    adjectives: tuple[str, ...] = ()
    emoji: str = ""
    count: int = Field(default=1, ge=1, le=12)


def words(text: str) -> frozenset[str]:
    """Return the words of `text`, for lists that are pleasant to read."""
    return frozenset(text.split())


def in_order(text: str) -> tuple[str, ...]:
    """Return the words of `text` in the order they are written."""
    return tuple(text.split())


PAIRS = ("형제", "자매", "남매", "쌍둥이")
"""How Korean nouns of two end: 토끼 형제."""
HABIT = "habit"
"""The tag of activities that somebody may be unable to stop."""
FITS = ("sneeze", "hiccup", "snore", "toss", "sleep-talk", "sleepwalk", "toot")
"""What comes over one: named at all, it is a habit."""
NO_SKILLS = frozenset(
    [*FITS, "talk", "cry", "grumble", "copy", "tickle", "stamp", "collect", "ask-questions"]
)
"""What nobody practises: who does not talk is no beginner at it."""


@dataclass(frozen=True)
class Sense:
    """One meaning of a word: an entry of the lexicon."""

    sort: Sort
    key: str


@dataclass
class Draft:
    """The slots while an idea is being read."""

    hero: IdeaCharacter | None = None
    others: list[IdeaCharacter] = field(default_factory=list)
    places: list[IdeaPlace] = field(default_factory=list)
    things: list[IdeaThing] = field(default_factory=list)
    fear: IdeaThing | IdeaCharacter | None = None
    skill: str | None = None
    habit: str | None = None
    habit_of: str = ""
    dream: IdeaThing | None = None
    lesson: str = ""
    unknown: list[str] = field(default_factory=list)
    fearless: bool = False

    def add_character(self, one: IdeaCharacter, *, hero: bool = False) -> None:
        """Take in a character: as the hero when asked or when there is none, else as another."""
        if self.hero is None or hero:
            if self.hero is not None:
                self.others.insert(0, self.hero)
            self.hero = one
            return
        known = (self.hero, *self.others)
        if any(_same(one, other) for other in known) or len(self.others) >= MOST_EACH:
            return
        self.others.append(one)

    def add_place(self, one: IdeaPlace) -> None:
        """Take in a place once."""
        again = any((one.kind and one.kind == p.kind) or one.noun == p.noun for p in self.places)
        if not again and len(self.places) < MOST_EACH:
            self.places.append(one)

    def add_thing(self, one: IdeaThing) -> None:
        """Take in a thing once."""
        again = any((one.kind and one.kind == t.kind) or one.noun == t.noun for t in self.things)
        if not again and len(self.things) < MOST_EACH:
            self.things.append(one)


def _same(one: IdeaCharacter, other: IdeaCharacter) -> bool:
    """Return whether the idea speaks of the same one again: "a fox … the fox"."""
    if one.name or one.adjectives:
        return one.name == other.name and one.noun == other.noun and one.adjectives == other.adjectives
    return one.noun == other.noun


def place_as_hero(one: IdeaPlace) -> IdeaCharacter:
    """Return the place as somebody."""
    return IdeaCharacter(
        noun=one.noun, adjectives=one.adjectives, category="thing", size="giant", emoji=one.emoji
    )


class WordIndex:
    """Every word of the lexicon in one language and what it may mean: characters, places, things."""

    def __init__(self, lexicon: Lexicon, code: LanguageCode) -> None:
        self.lexicon = lexicon
        self.code = code
        self._senses: dict[str, list[Sense]] = {}
        self._first: dict[str, Sense] = {}
        sorts: tuple[tuple[Sort, Iterable[tuple[str, tuple[str, ...]]]], ...] = (
            (
                "character",
                ((e.key, (e.en if code == "en" else e.ko).words) for e in lexicon.characters.values()),
            ),
            ("place", ((e.key, (e.en if code == "en" else e.ko).words) for e in lexicon.places.values())),
            ("thing", ((e.key, (e.en if code == "en" else e.ko).words) for e in lexicon.things.values())),
        )
        for sort, entries in sorts:
            self._take(sort, list(entries))
        for key, words in lexicon.likes.items():
            for word in words.get(code, ()):
                if not self.sort(word, "character"):
                    self._senses.setdefault(word.casefold(), []).insert(0, Sense("character", key))
        self.longest = max(len(word.split()) for word in self._senses)
        self.widest = max(len(word) for word in self._senses)

    def _take(self, sort: Sort, entries: list[tuple[str, tuple[str, ...]]]) -> None:
        # An entry's own noun beats another entry's synonym, so the nouns go in first.
        for number in (0, 1):
            for key, words in entries:
                for word in words[:1] if number == 0 else words[1:]:
                    held = self._senses.setdefault(word.casefold(), [])
                    if not any(sense.sort == sort for sense in held):
                        held.append(Sense(sort, key))

    def __contains__(self, word: str) -> bool:
        return word.casefold() in self._senses

    def words(self) -> Iterable[str]:
        """Return all words."""
        return self._senses

    def senses(self, word: str) -> tuple[Sense, ...]:
        """Return what `word` may mean, () when the lexicon does not know it."""
        return tuple(self._senses.get(word.casefold(), ()))

    def sort(self, word: str, sort: Sort) -> Sense | None:
        """Return the meaning of `word` of that sort, or None."""
        return next((sense for sense in self.senses(word) if sense.sort == sort), None)

    def own_noun(self, sense: Sense) -> str:
        """Return the lexicon's own noun for `sense` in this language."""
        entry = getattr(self.lexicon, f"{sense.sort}s")[sense.key]
        return str(getattr(entry, self.code).noun)


_INDEXES: dict[LanguageCode, WordIndex] = {}


def word_index(lexicon: Lexicon, code: LanguageCode) -> WordIndex:
    """Return the index of the lexicon's words in one language, made once for a lexicon."""
    found = _INDEXES.get(code)
    if found is None or found.lexicon is not lexicon:
        found = _INDEXES[code] = WordIndex(lexicon, code)
    return found


def known_character(
    lexicon: Lexicon,
    key: str,
    noun: str,
    *,
    name: str = "",
    adjectives: tuple[str, ...] = (),
    age: LifeStage | None = None,
    gender: Gender | None = None,
    count: int = 1,
) -> IdeaCharacter:
    """Return the character of the lexicon entry `key`, under the idea's own word for it."""
    entry = lexicon.characters[key]
    only_age = entry.ages[0] if len(entry.ages) == 1 else None
    return IdeaCharacter(
        kind=key,
        noun=noun,
        name=name,
        adjectives=adjectives,
        category=entry.category,
        size=entry.size,
        emoji=entry.emoji,
        age=age or only_age,
        gender=gender or entry.gender,
        count=count,
    )
