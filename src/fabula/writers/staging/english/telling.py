"""What an English text has told so far: the clause it is in, and of whom it speaks on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from fabula.languages.english_verbs import base
from fabula.writers.staging.english.passage import Passage
from fabula.writers.staging.english.word_lists import INVERTS, SEXES
from fabula.writers.staging.said import Being, Said
from fabula.writers.tale.grounding.english_items import Phrase
from fabula.writers.tale.grounding.slots import IdeaCharacter

_LONG_AGO = -9


@dataclass
class Clause:
    """One subject with its verb, and whether it is so at all."""

    subjects: list[Being] = field(default_factory=list)
    verb: str = ""
    modal: bool = False
    denied: bool = False


class Telling:
    """A passage half read."""

    def __init__(
        self,
        passage: Passage,
        names: Mapping[str, str],
        apposed: frozenset[str] = frozenset(),
        sorts: frozenset[str] = frozenset(),
    ) -> None:
        self.passage = passage
        self.sorts = sorts
        """The pronouns that somebody of the text before is surely called by."""
        self.apposed = apposed
        """Words that are names here: Bramble the hedgehog."""
        self.names = {name.casefold(): name for name in (*names, *apposed)}
        """Names known from before or by what stands behind them, by their small letters."""
        self.said = Said()
        self.clause = Clause()
        self.about: list[tuple[int, Being]] = []
        """From which word on who is spoken of: what is felt belongs to them."""
        self.latest: Being | None = None
        """Whom the last phrase about somebody meant, and with which word it ended."""
        self.latest_at = _LONG_AGO
        self.absent_at = _LONG_AGO
        """The last word of the last phrase that meant nothing to be seen."""
        self.who_at: dict[int, Being] = {}
        """Whom the word means that begins at a character of the text."""
        self.given: dict[str, Being] = {}
        """To whom each thing is given that changes hands."""
        self.called: dict[int, str] = {}
        """The pronoun that somebody of no told sex has been called by, by their identity."""
        self.twin: IdeaCharacter | None = None
        """The other of two whose names follow."""

    def speak_of(self, being: Being, at: int) -> None:
        """From the word at `at` on it is about `being`."""
        self.about.append((at, being))

    def spoken_of_at(self, start: int) -> Being | None:
        """Return whom it is about at a character of the text."""
        items = self.passage.items
        before = [who for since, who in self.about if items[since].start <= start]
        return before[-1] if before else None

    def is_head(self, start: int) -> bool:
        """Return whether the word at a character of the text is what its noun phrase is about."""
        return any(phrase.head.start == start for phrase in self.passage.phrases.values())

    def pronoun(self, sort: str, *, other_than: Sequence[Being] = ()) -> Being:
        """Return whom "he", "she", "it" or "they" means: somebody of this text, else of before."""
        return self.antecedent(sort, other_than=other_than) or self.from_before(sort)

    def from_before(self, sort: str) -> Being:
        """Return the stand-in for whom of the text before a pronoun means."""
        return self.said.meant.setdefault(sort, Being(IdeaCharacter(noun=sort)))

    def antecedent(self, sort: str, *, other_than: Sequence[Being] = ()) -> Being | None:
        """Return whom of this text a pronoun means, the latest subject that it can mean."""
        people = [one for _, one in reversed(self.about) if one in self.said.beings]
        people += [one for one in reversed(self.said.beings) if one not in people]
        found = next((one for one in people if self._can_mean(sort, one) and one not in other_than), None)
        if found is not None and sort in self.sorts and not self._is_surely(sort, found):
            return None  # whom the text before told of is likelier
        return found

    def _is_surely(self, sort: str, being: Being) -> bool:
        usual = being.one.noun.rpartition(" ")[2] in SEXES.get(sort, ())
        return being.one.gender == sort or usual or self.called.get(id(being)) == sort

    def _can_mean(self, sort: str, being: Being) -> bool:
        if sort == "they":
            return being.one.count > 1 or len(self.said.beings) > 1
        if being.one.count > 1 or (sort == "it" and being.one.category == "person"):
            return False
        noun = being.one.noun.rpartition(" ")[2]
        other = {"he": "she", "she": "he"}.get(sort, "")
        if noun in SEXES.get(other, ()) and being.one.gender != sort:
            return False
        called = self.called.get(id(being), sort)
        return being.one.gender in (None, "it", "they", sort) and sort in (called, "it")

    def is_subject(self, phrase: Phrase) -> bool:
        """Return whether a phrase does what its clause tells."""
        before, passage = phrase.before, self.passage
        if (
            before is not None
            and before.tag == "PREP"
            and before.low not in ("until", "before", "after", "as")
        ):
            return False
        is_object = before is not None and before.tag == "VERB"
        if passage.verb_next(phrase.last + 1):
            return not is_object
        if phrase.head.role == "nsubj" and before is not None and before.tag in ("CONJ", "STOP"):
            return True  # but the piglet, red as a beet, looked away
        after, further = passage.item(phrase.last + 1), passage.item(phrase.last + 2)
        if after is not None and after.low in ("and", ","):
            joined = passage.phrases.get(phrase.last + 2)
            if joined is not None and not is_object:
                return self.clause.verb == "" and self.is_subject(joined)
        if after is not None and after.low == "," and further is not None and further.tag == "VERB":
            return not is_object
        if after is not None and after.tag == "REL" and after.low in ("who", "that", "which"):
            return before is None or before.tag in ("STOP", "CONJ", "REL")
        # a caption: "a fox in a red hat"
        begins = before is None or before.text in ".;!?"
        return self.clause.verb == "" and begins and not self.clause.subjects

    def is_inverted(self, phrase: Phrase) -> bool:
        """Return whether the verb stands before its subject: up went the balloon, asked the owl."""
        before = phrase.before
        told = before is not None and before.tag == "VERB" and base(before.low) in INVERTS
        return told and not self.clause.subjects

    def joins_subject(self, phrase: Phrase) -> bool:
        """Return whether a phrase is one more of those who do it: the pig and the goat."""
        joined = phrase.before is not None and phrase.before.low in ("and", ",")
        return bool(self.clause.subjects) and self.clause.verb == "" and joined

    def begin_clause(self, phrase: Phrase) -> None:
        """Begin the clause of a new subject; inside a sentence it stays as unsure as it was."""
        ended = phrase.before is None or phrase.before.text in ".;!?,"
        self.clause = Clause(modal=self.clause.modal and not ended)
