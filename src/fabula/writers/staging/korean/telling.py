"""What a Korean text has told so far, and of whom it speaks on."""

from __future__ import annotations

from collections.abc import Mapping

from fabula.writers.staging.korean.sentence import Sentence
from fabula.writers.staging.said import Being, Said
from fabula.writers.tale.grounding.slots import IdeaCharacter, IdeaPlace, IdeaThing


class Telling:
    """A text half read."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self.names = dict(names)
        """Names known already, each with what it is."""
        self.said = Said()
        self.topic: Being | None = None
        """Whom a sentence without a subject is about."""
        self.group: list[Being] = []
        """Whom the sentence means by 둘 or 모두, when the text has named them."""
        self.passed: IdeaPlace | None = None
        """Where somebody goes through: the place if no other is named."""
        self.grips: dict[Being, int] = {}
        """How sure it is that each has in hand what they hold."""
        self.offer: tuple[list[Being], Being, IdeaThing] | None = None
        """Who holds out what to whom."""
        self.unsure: set[Being] = set()
        """Whose feeling the next clause may overturn."""
        self.forsaken: Being | None = None
        """To whom nobody came."""
        self.waits = False
        """Whether nobody came to somebody yet to be named."""
        self.here = Sentence("")
        """The sentence being read."""

    def make_subject(self, being: Being) -> None:
        """Take `being` as one who does what the sentence tells."""
        self.here.subjects.append(being)
        self.topic = being

    def go_on_about(self, sort: str) -> None:
        """Speak on of whom a pronoun of that sort means: somebody of the text before."""
        self.topic = self.said.meant.setdefault(sort, Being(IdeaCharacter(noun=sort)))
