"""What a text says is to be seen, before anybody stands anywhere."""

from __future__ import annotations

from dataclasses import dataclass, field

from fabula.core.words import FacePlay, Feeling, Pose
from fabula.writers.tale.grounding import IdeaCharacter, IdeaPlace, IdeaThing


@dataclass(eq=False)
class Being:
    """Somebody the text names: who it is, and what is told of them."""

    one: IdeaCharacter
    feeling: Feeling | None = None
    pose: Pose | None = None
    face: FacePlay = ""
    holds: str = ""
    """The noun of what is in their hands or mouth."""
    wears: str = ""
    let_go: bool = False
    """Whether what they held before is put down or given away."""
    toward: Being | None = None
    another: bool = False
    """Whether it is one more of those the text named by the same noun: a black cat and a grey one."""

    def is_called(self, noun: str) -> bool:
        """Return whether the text may mean this one by `noun`."""
        low = noun.casefold()
        return low in (self.one.name.casefold(), self.one.noun.casefold(), *self.one.noun.casefold().split())


@dataclass
class Said:
    """All that a text says is to be seen.

    `meant` are the pronouns that mean somebody from before ("she", "he", "it", "they"), each with what is
    told of them; a Korean sentence that leaves its subject out means "…", or "…s" when it is about several.
    """

    beings: list[Being] = field(default_factory=list)
    things: list[IdeaThing] = field(default_factory=list)
    place: IdeaPlace | None = None
    seems: IdeaPlace | None = None
    """Where its furniture says it is, when no word does."""
    meant: dict[str, Being] = field(default_factory=dict)
    topic: Being | None = None
    """Of whom the text speaks last, whom a left-out subject would mean; None where it does not matter."""
    undrawn: list[str] = field(default_factory=list)

    def add(self, one: IdeaCharacter, *, another: bool = False) -> Being:
        """Take somebody in once, unless it is `another`, and return them."""
        for being in self.beings if not another else ():
            same_name = one.name and one.name == being.one.name
            same_noun = one.noun == being.one.noun and (not one.name or not being.one.name)
            if same_name or (same_noun and one.count == 1):
                if one.adjectives or one.name:
                    being.one = _joined(being.one, one)
                return being
        being = Being(one, another=another)
        self.beings.append(being)
        return being

    def put(self, thing: IdeaThing) -> None:
        """Take a thing in once."""
        for at, known in enumerate(self.things):
            other = known.adjectives and thing.adjectives and known.adjectives != thing.adjectives
            if not other and (known.noun == thing.noun or (thing.kind and known.kind == thing.kind)):
                self.things[at] = known.model_copy(
                    update={
                        "adjectives": known.adjectives or thing.adjectives,
                        "count": max(known.count, thing.count),
                    }
                )
                return
        self.things.append(thing)


def _joined(known: IdeaCharacter, again: IdeaCharacter) -> IdeaCharacter:
    return known.model_copy(
        update={
            "name": known.name or again.name,
            "adjectives": tuple(dict.fromkeys((*known.adjectives, *again.adjectives)))[:3],
        }
    )
