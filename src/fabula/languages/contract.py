"""What a language promises: it takes running text apart, sets it cleanly and says how hard it is to read."""

from __future__ import annotations

from typing import Protocol

from fabula.core.words import LanguageCode


class Language(Protocol):
    """One language. Every method is pure: the same text gives the same answer."""

    code: LanguageCode

    def sentences(self, text: str) -> tuple[str, ...]:
        """Return the sentences of `text`; a line of dialogue stays together with its “she said”."""
        ...

    def words(self, text: str) -> tuple[str, ...]:
        """Return the words as a reader counts them (in Korean the eojeol), without punctuation."""
        ...

    def syllables(self, word: str) -> int:
        """Return how many syllables `word` has when read aloud; at least one for anything that sounds."""
        ...

    def grade(self, text: str) -> float:
        """Return the school grade that can read `text`, 0 and below for beginners."""
        ...

    def polish(self, text: str) -> str:
        """Return `text` with typographic quotes, dots and spaces; polishing twice changes nothing more."""
        ...

    def capitalise(self, sentence: str) -> str:
        """Return `sentence` with its first letter as a sentence has it; leading quotes are passed over."""
        ...
