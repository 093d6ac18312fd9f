"""What English nouns the lexicon lacks are like: a poodle a dog, a substitute somebody, a day nothing at all.

The table is made by ``tools/nouns.py`` from WordNet 3.0 (Princeton University; its licence is in
``data/nouns-en.LICENSE.txt``) and is read by the first noun asked about.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal, NamedTuple

FILE = Path(__file__).parent / "data" / "nouns-en.txt"


class Noun(NamedTuple):
    """What a noun is, and the key of the lexicon's entry it is most like, "" where none is near."""

    sort: Literal["character", "person", "animal", "thing", "place", "nothing"]
    like: str


@lru_cache(maxsize=1)
def _table() -> dict[str, Noun]:
    table = {}
    for line in FILE.read_text("utf-8").splitlines():
        head, colon, nouns = line.partition(":")
        if not colon or line.startswith("#"):
            continue
        sort, _, like = head.partition(" ")
        noun = Noun(sort, like)  # type: ignore[arg-type]  # the file holds those six
        table.update(dict.fromkeys(nouns.split(), noun))
    return table


def noun_like(word: str) -> Noun | None:
    """Return what `word`, in its singular, is; None for a word that no dictionary has: a snorgle."""
    return _table().get(word.rpartition(" ")[2].casefold())
