"""Somebody who is a thing of the scene rather than of its cast: drawn as a figure, never as a head."""

from __future__ import annotations

from fabula.core.values import Character, Prop
from fabula.core.words import Category
from fabula.illustrators.paper.cut import Cutter, place_at
from fabula.illustrators.paper.figures import draw_figure, dress
from fabula.illustrators.paper.figures.kinds import ALIASES, KINDS
from fabula.illustrators.paper.figures.people import PEOPLE, PEOPLE_ALIASES
from fabula.kit.seeds import child_seed
from fabula.lexicon.load import lexicon

_CREATURES = frozenset(["monster", "ghost"])
"""Whom the lexicon has as things too: what one is afraid of."""


def being(prop: Prop, c: Cutter, size: float) -> str | None:
    """Return `prop` as a figure `size` high with its feet at (0, 0), or None when it is nobody."""
    if not prop.feeling and not _somebody(prop):
        return None
    entry = lexicon().characters.get(prop.kind)
    person = prop.kind in PEOPLE or prop.kind in PEOPLE_ALIASES
    usual: Category = "thing" if prop.feeling else "person" if person else "animal"
    one = Character(
        id=prop.kind,
        name=prop.kind,
        kind=prop.kind,
        noun=prop.kind,
        role=prop.kind,
        category=entry.category if entry else usual,
        emoji=prop.emoji,
    )
    look = dress(one, others=(), palette=c.palette, seed=child_seed(0, "being", prop.kind))
    drawn = draw_figure(
        look,
        feeling=prop.feeling or "calm",
        facing="left" if prop.side == "right" else "right",
        time=c.time,
        weather=c.weather,
    )
    return place_at(drawn.svg, 0, 0, scale=size / max(drawn.height, 1.0))


def _somebody(prop: Prop) -> bool:
    """Return whether a thing of no feelings is a person or an animal all the same."""
    person = prop.kind in PEOPLE or prop.kind in PEOPLE_ALIASES
    known = lexicon()
    entry = known.characters.get(prop.kind)
    if prop.kind not in _CREATURES:
        if prop.kind in known.things or not (person or prop.kind in KINDS or prop.kind in ALIASES):
            return False
        if entry is not None and entry.category in ("thing", "machine", "plant"):
            return False
    return True
