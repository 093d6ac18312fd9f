"""Writes src/fabula/lexicon/data/nouns-en.txt from WordNet: what English nouns the lexicon lacks are like.

Each line is one sort and its nouns: ``character dog`` looks like a dog, ``person`` is somebody, ``thing
shirt`` something like a shirt, ``thing`` something one can touch, ``place`` somewhere, ``nothing`` none of
these: a day, a stutter. A noun is what its first sense is; the nearest entry of the lexicon is the first met
on the way up its hypernyms.

    apt-get install wordnet-base; pip install wordfreq; python tools/nouns.py /usr/share/wordnet

Source: G. A. Miller, "WordNet: a lexical database for English", CACM 38(11), 1995; version 3.0.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fabula.lexicon.load import lexicon
from fabula.lexicon.nouns import FILE
from fabula.writers.tale.grounding.slots import in_order

_SORTS = in_order(
    """
    Tops act animal artifact attribute body cognition communication event feeling food group location motive
    object person phenomenon plant possession process quantity relation shape state substance time
    """
)
_LIVING = {"animal", "person"}
_TOUCHED = {"artifact", "food", "plant", "object", "substance"}
_GROUNDS = ("building", "room", "region", "geological_formation", "body_of_water", "road", "facility", "shop")
"""Nouns of what one can be in or on; what is below them is a place."""
_FAR_UP = {"character": 6, "thing": 3}
_WIDE = {"explorer", "clockmaker", "building-block", "medicine", "salt"}
"""Entries whose word stands, in WordNet, for far more than they are drawn as."""
_RARE = {
    "person": 2.7,
    "animal": 2.0,
    "thing": 2.4,
    "nothing": 2.4,
    "character man": 3.2,
    "character woman": 3.2,
}
_RARER = 1.4
"""Zipf frequencies: rarer words are left out; of what has a likeness only the still rarer."""
_RUDE = re.compile(
    r"shit|fuck|cunt|bitch|whore|slut|nigg|fag|dyke|coon\b|wop|spic\b|kike|harlot|hooker|prostitut|rapist|rape|"
    r"^abo$|boong|gook|chink|darky|negro|jigaboo|goy|shiksa|squaw|tramp|lesbo|homo$|queer|bimbo|moll$|concubin|"
    r"mistress|floozy|stripper|erot|sex|bugger|sod$|arse|turd|crap|drunk|addict|crack|junkie|sadist|kraut|limey|asshole|dickhead|jerk$|^ass$|embryo|foetus|fetus|virus|coccus|bacill|microbe|pathogen|abomina|abuser|assassin|"
    r"ejacul|pervert|bastard|wank|tosser|boob|tit$|tart$|pimp|porn|nazi|cigar|cocaine|heroin|opium|whisk|vodka"
)


_OTHERWISE = {"hose", "till", "straight", "better", "light", "cross", "sharp", "stiff", "head", "hide"}
"""Words whose first sense is not what they mean in a story."""


class WordNet:
    """The nouns of a WordNet folder: senses of a word, and of a sense its sort and hypernyms."""

    def __init__(self, folder: Path) -> None:
        self.sort: dict[str, str] = {}
        self.above: dict[str, list[str]] = {}
        self.senses: dict[str, list[str]] = {}
        self.proper: set[tuple[str, str]] = set()
        single: set[str] = set()
        for fields in self._rows(folder / "data.noun"):
            sense, words = fields[0], int(fields[3], 16)
            pointers = fields[5 + 2 * words :]
            self.sort[sense] = _SORTS[int(fields[1]) - 3]
            self.proper |= {
                (sense, word.casefold()) for word in fields[4 : 4 + 2 * words : 2] if word[0].isupper()
            }
            kinds = list(zip(pointers[::4], pointers[1::4], strict=False))
            self.above[sense] = [target for sign, target in kinds if sign == "@"]
            if any(sign == "@i" for sign, _ in kinds):
                single.add(sense)  # Stephen Crane is no kind of anything
        for fields in self._rows(folder / "index.noun"):
            senses = fields[-int(fields[2]) :]
            own = [one for one in senses if one not in single and (one, fields[0]) not in self.proper]
            if own:
                self.senses[fields[0]] = own
        self.grounds = {self.senses[word][0] for word in _GROUNDS}

    def is_place(self, sense: str) -> bool:
        """Return whether one may be in what `sense` means: a building, a room, a region, a lake."""
        return self.nearest(sense, dict.fromkeys(self.grounds, "place"), 12) is not None

    @staticmethod
    def _rows(file: Path) -> Iterator[list[str]]:
        for line in file.read_text("utf-8").splitlines():
            if not line.startswith("  "):
                yield line.partition(" | ")[0].split()

    def nearest(self, sense: str, known: dict[str, str], most: int) -> str | None:
        """Return the entry of `known` met first on at most `most` steps up from `sense`."""
        row, seen = [sense], {sense}
        for _ in range(most + 1):
            found = next((known[one] for one in row if one in known), None)
            if found is not None:
                return found
            row = [up for one in row for up in self.above[one] if up not in seen]
            seen |= set(row)
        return None


def _known(net: WordNet, entries: list[Any], sorts: set[str]) -> dict[str, str]:
    """Return which entry stands for which sense; an entry's own noun goes before others' synonyms."""
    known: dict[str, str] = {}
    for own in (True, False):
        for entry in entries:
            for word in entry.en.words[:1] if own else entry.en.words[1:]:
                senses = net.senses.get(word.replace(" ", "_").casefold(), [])[:5]
                sense = next((one for one in senses if net.sort[one] in sorts), None)
                if sense is not None and entry.key not in _WIDE:
                    known.setdefault(sense, entry.key)
    return known


def sorted_nouns(net: WordNet) -> dict[str, list[str]]:
    """Return the nouns the lexicon lacks by what they are like."""
    from wordfreq import zipf_frequency

    lex = lexicon()
    beings = _known(net, list(lex.characters.values()), _LIVING)
    things = _known(net, list(lex.things.values()), _TOUCHED)
    places = _known(net, list(lex.places.values()), {"artifact", "object", "location", "group"})
    entries = [*lex.characters.values(), *lex.things.values(), *lex.places.values()]
    held = {word.casefold() for entry in entries for word in entry.en.words}
    held |= {word.casefold() for words in lex.likes.values() for word in words.get("en", ())}
    found: dict[str, list[str]] = defaultdict(list)
    for word, senses in net.senses.items():
        if not re.fullmatch(r"[a-z]{3,14}", word) or word in held | _OTHERWISE or _RUDE.search(word):
            continue
        sort = net.sort[senses[0]]
        living = next((one for one in senses[:2] if net.sort[one] in _LIVING), None)
        if net.is_place(senses[0]):
            like = net.nearest(senses[0], places, _FAR_UP["thing"])
            line = f"place {like}" if like else "place"
        elif living is not None and (living == senses[0] or sort not in _TOUCHED):
            like = net.nearest(living, beings, _FAR_UP["character"])
            line = f"character {like}" if like else net.sort[living]
        elif sort in _TOUCHED:
            like = net.nearest(senses[0], things, _FAR_UP["thing"])
            line = f"thing {like}" if like else "thing"
        else:
            line = "nothing"
        if zipf_frequency(word, "en") >= _RARE.get(line, _RARER):
            found[line].append(word)
    return found


def main(folder: Path) -> None:
    """Write the file anew."""
    found = sorted_nouns(WordNet(folder))
    head = [f"# {line}" for line in (__doc__ or "").splitlines()[:8] if line]
    rows = [f"{line}: {' '.join(sorted(words))}" for line, words in sorted(found.items())]
    FILE.write_text("\n".join([*head, *rows]) + "\n", "utf-8")
    print(f"{sum(map(len, found.values()))} nouns, {len(found)} lines, {FILE.stat().st_size} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
