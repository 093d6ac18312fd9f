"""The book's title, chosen from the plot's and set as titles are."""

from __future__ import annotations

from random import Random

from fabula.core.words import LanguageCode
from fabula.writers.tale.fillings import Casting
from fabula.writers.tale.plot import Head
from fabula.writers.tale.template import fill, slots

_SMALL = frozenset(
    [
        "a",
        "an",
        "the",
        "and",
        "or",
        "but",
        "nor",
        "of",
        "in",
        "on",
        "at",
        "to",
        "for",
        "by",
        "from",
        "with",
        "as",
    ]
)
_LONGEST = 48


def choose_title(head: Head, casting: Casting, code: LanguageCode, random: Random) -> str:
    """Return a title of the plot in the book's words; one that names more of the idea is likelier."""
    forms = casting.forms()

    def liking(title: str) -> float:
        named = {slot.role for slot in slots(title)}
        from_idea = sum(casting.fillings[role].from_idea for role in named if role in casting.fillings)
        too_long = len(fill(title, forms, code)) > _LONGEST
        return from_idea + 0.5 * ("hero" in named) - 3 * too_long + random.random() * 1.5

    chosen = max(head.title[code], key=liking)
    return set_title(fill(chosen, forms, code), code)


def set_title(title: str, code: LanguageCode) -> str:
    """Return `title` without a final stop and, in English, with title capitals."""
    title = title.rstrip(".")
    if code == "ko":
        return title
    words = title.split(" ")
    last = len(words) - 1
    return " ".join(
        word if 0 < at < last and word.casefold() in _SMALL else _capital(word)
        for at, word in enumerate(words)
    )


def _capital(word: str) -> str:
    for at, sign in enumerate(word):
        if sign.isalpha():
            return word[:at] + sign.upper() + word[at + 1 :]
    return word
