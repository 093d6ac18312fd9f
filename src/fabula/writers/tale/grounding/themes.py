"""What an idea is about: its themes, weighed by what it says and by what was read of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from fabula.core.words import LanguageCode, Theme
from fabula.lexicon.model import Lexicon, Sign
from fabula.writers.tale.grounding.deeds import DeedSort
from fabula.writers.tale.grounding.signs import says, weighed
from fabula.writers.tale.grounding.slots import Draft
from fabula.writers.tale.grounding.spelling import clean
from fabula.writers.tale.grounding.who import PARENTS

_DEED_THEMES: dict[DeedSort, Theme] = {"wish": "wish", "weary": "reluctance", "way": "difference"}
_IN_THE_SKY = frozenset(["moon", "sun", "star", "stars", "wind", "snow", "rainbow", "crescent-moon"])
_OF_TWO = frozenset(["attachment", "following"])
"""Themes that need somebody to be attached to or to follow."""
_ASTRAY = frozenset(["lost", "stray", "길 잃은", "잃은"])
_CROSS = ("anger", "jealousy", "greed")
_PAIRS = ("자매", "형제", "남매", "쌍둥이")
_ONE: dict[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:one|a single|the same|the only)\b", re.IGNORECASE),
    "ko": re.compile(r"하나|한 (?:개|켤레|장|대|그릇|조각|자루|벌)"),
}
"""Two sisters and one swing: there is something to share."""


def themes_of(
    draft: Draft,
    said: str,
    code: LanguageCode,
    signs: Mapping[Theme, dict[LanguageCode, Sign]],
    deeds: Iterable[DeedSort],
) -> dict[str, float]:
    weights: dict[str, float] = {str(k): v for k, v in weighed(said, code, signs).items()}
    if draft.fear is not None:
        weights["fear"] = weights.get("fear", 0.0) + 1.0
        weights["courage"] = weights.get("courage", 0.0) + 0.5
    if draft.fearless:
        weights["courage"] = weights.pop("fear", 0.0) + weights.get("courage", 0.0)
    if draft.skill is not None:
        weights["learning"] = weights.get("learning", 0.0) + 0.8
        weights["perseverance"] = weights.get("perseverance", 0.0) + 0.4
    several = draft.hero is not None and (draft.hero.count > 1 or draft.hero.noun.endswith(_PAIRS))
    if several and draft.things and _ONE[code].search(said):
        weights["sharing"] = weights.get("sharing", 0.0) + 1.0
    if draft.dream is not None:
        weights["ambition"] = weights.get("ambition", 0.0) + 1.5
    if draft.habit is not None:
        weights["habit"] = weights.get("habit", 0.0) + 1.0
    for sort in deeds:
        theme = _DEED_THEMES[sort]
        weights[theme] = max(weights.get(theme, 0.0), 1.0) + 0.5
    if draft.hero is not None and draft.others:
        weights["friendship"] = weights.get("friendship", 0.0) + 0.2
    weights = _settled(weights, draft)
    ordered = sorted(weights.items(), key=lambda pair: (-pair[1], pair[0]))
    return {theme: round(weight, 2) for theme, weight in ordered}


def _settled(weights: dict[str, float], draft: Draft) -> dict[str, float]:
    """Return the themes without those that nothing in the idea could carry."""
    skies = [one for one in draft.things if one.kind in _IN_THE_SKY]
    if not skies:
        weights.pop("lateness", None)  # who is late himself has another story than a moon that is
    if not draft.things:
        weights.pop("waiting", None)  # who waits for somebody has another story
    kin = [one for one in (draft.hero, *draft.others) if one is not None and one.noun in PARENTS]
    if kin and "farewell" in weights:
        weights["attachment"] = weights.pop("farewell")  # a morning away from Mother is no farewell
    if not draft.others:
        weights = {theme: weight for theme, weight in weights.items() if theme not in _OF_TWO}
    if weights.get("contest", 0.0) >= 1.0 and "tardiness" in weights:
        weights["tardiness"] *= 0.5  # the slowest in a race has a race to run
    if weights.get("farewell", 0.0) >= 1.0 and "moving" in weights:
        weights["moving"] *= 0.5  # it is the friend who moves
    if weights.get("guest", 0.0) >= 1.0:
        weights.pop("discovery", None)  # a door somebody knocks at is no secret one
    if weights.get("newborn", 0.0) >= 1.0:  # why somebody is cross is what it is about
        weights |= {theme: 0.5 * weights[theme] for theme in _CROSS if theme in weights}
        weights["newborn"] = max(weights.values()) + 0.5
    if draft.hero is not None and _ASTRAY & set(draft.hero.adjectives) and "lost" in weights:
        weights["lost"] *= 0.5  # a lost penguin has lost nothing
        weights["astray"] = weights.get("astray", 0.0) + 1.0
    old = any(one is not None and one.age == "elder" for one in (draft.hero, *draft.others))
    if old and "memory" in weights and weights.get("forgetting", 0.0) >= 1.0:
        weights["memory"] += weights["forgetting"]  # a grandmother who forgets is no scatterbrain
    if weights.get("anger", 0.0) >= 1.0 and "shyness" in weights:
        weights["shyness"] *= 0.5  # who will not speak after a quarrel is not shy
    if weights.get("making", 0.0) >= 1.0 and "seasons" in weights:
        weights["seasons"] *= 0.5  # leaves in autumn are what it is made of
    return weights


def themes_said(text: str, code: LanguageCode, lexicon: Lexicon) -> list[Theme]:
    """Return the themes that `text` speaks of, the most spoken of first."""
    said = re.sub(r"\bwhy\b|왜", " ", clean(text), flags=re.IGNORECASE)  # why honesty matters
    weights = weighed(said, code, lexicon.signs.themes)
    for theme in weights:
        weights[theme] += says(said, theme, code)  # its own name says more than any hint
    return sorted(weights, key=lambda theme: (-weights[theme], theme))
