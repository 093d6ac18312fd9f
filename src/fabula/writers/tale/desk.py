"""What casting one book has decided so far, and what all of its parts ask of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from random import Random
from typing import TypeVar

from fabula.core.values import Character
from fabula.core.words import LanguageCode
from fabula.languages import detect
from fabula.lexicon.model import Lexicon
from fabula.writers.tale.fillings import Filling
from fabula.writers.tale.grounding import Grounding
from fabula.writers.tale.grounding.deeds import Deed
from fabula.writers.tale.plot import Head, Role

T = TypeVar("T")


@dataclass
class Desk:
    """What casting one book has decided so far."""

    head: Head
    idea: Grounding
    lexicon: Lexicon
    code: LanguageCode
    random: Random
    fillings: dict[str, Filling] = field(default_factory=dict)
    cast: list[Character] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)
    lives: str = "land"

    def roles(self, kind: str) -> list[tuple[str, Role]]:
        """Return the roles of that type still open."""
        return [(n, r) for n, r in self.head.roles.items() if r.type == kind and n not in self.fillings]

    @cached_property
    def deeds(self) -> list[Deed]:
        """The idea's deeds that the plot is about."""
        sources = {self.head.wants, *(role.source for role in self.head.roles.values())}
        return [one for one in map(self.idea.deed, sorted(filter(None, sources))) if one is not None]

    @cached_property
    def deed(self) -> str:
        """The words of the idea's deeds that the plot is about: its tellings say them."""
        return " ".join(one.words for one in self.deeds)


def noun_for(desk: Desk, said: str, en: str, ko: str) -> str:
    """Return the idea's own noun when it is in the book's language, else the lexicon's."""
    own = en if desk.code == "en" else ko
    return said if said and (detect(said) == desk.code or not own) else own


def lives_in(lives: str, where: Sequence[str]) -> bool:
    return lives == "any" or lives in where or "any" in where or (lives == "air" and "land" in where)


def narrowed(found: list[T], tests: list[Callable[[T], bool]]) -> list[T]:
    """Apply the tests in order, passing over those that would leave nothing."""
    for test in tests:
        left = [one for one in found if test(one)]
        if left:
            found = left
    return found
