"""What helps a body through its day and belongs to the look: a wheelchair, glasses.

A trait gives it; so does the idea, to the one of the cast it speaks of.
"""

from __future__ import annotations

import re

from fabula.core.values import Character, Look

WHEELCHAIR = re.compile(r"\bwheel-?chair\b(?! (?:race|ramp))|휠체어", re.I)
GLASSES = re.compile(r"\b(?:eye)?glasses\b|\bspectacles\b|\bbespectacled\b|안경", re.I)
_IN_A_CHAIR = re.compile(
    r"(?:in|uses?|using|has|with|rides?|riding) (?:a|an|her|his|its|their) (?:\w+ ){0,2}wheel-?chair"
    r"|wheel-?chair[ -]us(?:er|ing)",
    re.I,
)
_IN_GLASSES = re.compile(
    r"(?:with|wears?|wearing|in|needs?) (?:\w+ ){0,2}(?:glasses|spectacles)|bespectacled", re.I
)
_RIDES = re.compile(r"휠체어(?:를|에)? ?(?:탄|타는|타고|앉은|앉아)")
_SPECTACLED = re.compile(r"안경(?:을)? ?(?:쓴|낀|쓰는|쓰고)")
ABLE = frozenset(("plush", "person"))
"""The bodies that sit in a chair; the others roll, swim or float as it is."""


def spoken_of(idea: str, cast: tuple[Character, ...]) -> dict[str, tuple[str, ...]]:
    """Return the aids that `idea` gives, by character: English names the owner before, Korean after."""
    out: dict[str, tuple[str, ...]] = {}
    for aid, before, after in (("wheelchair", _IN_A_CHAIR, _RIDES), ("glasses", _IN_GLASSES, _SPECTACLED)):
        for pattern, ahead in ((before, False), (after, True)):
            found = pattern.search(idea)
            owner = _owner(idea, found, cast, ahead=ahead) if found else None
            if owner is not None:
                out[owner.id] = (*out.get(owner.id, ()), aid)
    return out


def _owner(idea: str, found: re.Match[str], cast: tuple[Character, ...], *, ahead: bool) -> Character | None:
    """Return whom the found words are about: the nearest of the cast that the idea names on that side."""
    text = (idea[found.end() :] if ahead else idea[: found.start()]).lower()
    best: tuple[int, Character] | None = None
    for one in cast:
        places = [text.find(word) if ahead else text.rfind(word) for word in _words(one)]
        places = [at for at in places if at >= 0]
        if places:
            near = min(places) if ahead else -max(places)
            if best is None or near < best[0]:
                best = near, one
    return best[1] if best else None


def _words(one: Character) -> tuple[str, ...]:
    return tuple(word.lower() for word in (one.noun, one.kind, one.name) if word)


def with_aids(look: Look, character: Character, given: tuple[str, ...] = ()) -> Look:
    """Return `look` with what the character's noun and traits, or the idea, give it."""
    said = (character.noun, *character.traits, *given)
    parts = dict(look.parts)
    words = look.words
    if any(GLASSES.search(one) for one in said) and parts.get("glasses") != "yes":
        parts["glasses"] = "yes"
        words += ", with glasses"
    if look.rig in ABLE and parts.get("legs") != "tail" and any(WHEELCHAIR.search(one) for one in said):
        parts["chair"] = "wheelchair"
        words += ", in a wheelchair"
    if parts == look.parts:
        return look
    return look.model_copy(update={"parts": dict(sorted(parts.items())), "words": words})
