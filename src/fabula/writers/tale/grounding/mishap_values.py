"""What the two readers of mishaps return: what was spoilt, by whom, and whose it was."""

from __future__ import annotations

from fabula.core.values import Value

WHOSE = "<whose>"
"""Stands in a phrase for whose the thing is, the speaker's own: known only once the hero has a name."""


class Spoilt(Value):
    """What an idea says was spoilt."""

    who: str
    """Who did it as typed, "" where the speaker did, or nobody."""
    speaker: bool
    """Whether who types the idea did it."""
    thing: str
    """What was spoilt, with its owner: the mayor's speech, 시장님 연설문."""
    ours: bool
    """Whether it is the speaker's own."""
    theirs: bool = False
    """Whether it is the doer's own: broke his bed."""
    verb: str
    eaten: bool = False
    """Whether it would be no mishap if the thing is food."""
    forms: dict[str, str]
