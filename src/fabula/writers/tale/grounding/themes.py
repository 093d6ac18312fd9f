"""What an idea is about: its themes, weighed by what it says and by what was read of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from fabula.core.words import LanguageCode, Theme
from fabula.lexicon.model import Lexicon, Sign
from fabula.writers.tale.grounding.deeds import DeedSort
from fabula.writers.tale.grounding.signs import TELLING, says, weighed
from fabula.writers.tale.grounding.slots import LIVING, PAIRS, Draft
from fabula.writers.tale.grounding.spelling import clean
from fabula.writers.tale.grounding.who import PARENTS, in_one_kitchen

_DEED_THEMES: dict[DeedSort, Theme] = {
    "lie": "honesty",
    "wish": "wish",
    "weary": "reluctance",
    "way": "difference",
}
_AWAKE = re.compile(
    r"\b(?:can't|cannot|couldn't|can not|won't) (?:fall a)?sleep|잠이 안|잠이 오지|잠을 못|못 자",
    re.IGNORECASE,
)
OUTRIGHT: frozenset[Theme] = frozenset(
    [
        *("potty", "weaning", "mark", "looks", "apart", "language", "copying", "money", "twohomes"),
        *("election", "blackout", "toothlost", "washing", "tidying", "sickbed", "hospital", "grownwork"),
        *("sleepover", "screens", "foundling", "invention", "leftout", "swapping", "lostpet", "rivalry"),
        *("outworn", "whatif"),
    ]
)
"""What an idea is about that speaks of it, whatever else is said beside it."""
_FORGOTTEN = re.compile(
    r"\b((?:the|an?|this|that|where|of|all|two|three|\w+'s|\w{3,}ing) (?:\w+ )?)forgotten (\w+)",
    re.IGNORECASE,
)
"""Forgotten wishes are no scatterbrain's."""
_IN_THE_SKY = frozenset(["moon", "sun", "star", "stars", "wind", "snow", "rainbow", "crescent-moon"])
_OF_TWO = frozenset(["attachment", "following"])
"""Themes that need somebody to be attached to or to follow."""
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
    weights = _said(draft, said, code, signs)
    if _AWAKE.search(said) and weights.get("sleep", 0.0) >= 1.0:
        weights["sleep"] = max(1.5, weights["sleep"])
        weights["night"] = max(1.0, weights.get("night", 0.0))  # who cannot sleep walks in no sleep
    weights |= {one: 2.0 * weights[one] for one in OUTRIGHT if weights.get(one, 0.0) >= 1.0}
    if draft.fear is not None:
        weights["fear"] = weights.get("fear", 0.0) + 1.0
        weights["courage"] = weights.get("courage", 0.0) + 0.5
    if draft.fearless:
        weights["courage"] = weights.pop("fear", 0.0) + weights.get("courage", 0.0)
    if draft.skill is not None:
        weights["learning"] = weights.get("learning", 0.0) + 0.8
        weights["perseverance"] = weights.get("perseverance", 0.0) + 0.4
    several = draft.hero is not None and (draft.hero.count > 1 or draft.hero.noun.endswith(PAIRS))
    if several and draft.things and _ONE[code].search(said):
        weights["sharing"] = weights.get("sharing", 0.0) + 1.0
    if draft.dream is not None:
        weights["ambition"] = weights.get("ambition", 0.0) + 1.5
    if draft.habit is not None:
        weights["habit"] = weights.get("habit", 0.0) + 1.0
    for sort in deeds:
        theme = _DEED_THEMES.get(sort)
        if theme is None:
            continue  # a thing done may be about anything
        weights[theme] = max(weights.get(theme, 0.0), 1.0) + 0.5
    if draft.hero is not None and draft.others:
        weights["friendship"] = weights.get("friendship", 0.0) + 0.2
    if in_one_kitchen(draft, said):
        weights["gathering"] = max(1.5, weights.get("gathering", 0.0))
    weights = _settled(weights, draft, said) | _allergic(weights, said)
    ordered = sorted(weights.items(), key=lambda pair: (-pair[1], pair[0]))
    return {theme: round(weight, 2) for theme, weight in ordered}


def _allergic(weights: Mapping[str, float], said: str) -> dict[str, float]:
    """Return what a feast or a meadow weighs where somebody must keep off."""
    lesser = ("celebration", "food", "nature", "growing") if ALLERGIC.search(said) else ()
    return {one: 0.4 * weights[one] for one in lesser if one in weights}


_TONGUE = re.compile(
    r"\bspeaks? (?:only |no |in )?[A-Z][a-z]*(?:ese|ish|ian|ic|ean|nch|rman|indi|rdu|ahili|alog)\b"
)
"""Who speaks Vietnamese is not understood by everybody."""


def _said(
    draft: Draft, said: str, code: LanguageCode, signs: Mapping[Theme, dict[LanguageCode, Sign]]
) -> dict[str, float]:
    """Return what the words weigh; a forgotten toy is no scatterbrain, but lonely."""
    said, forgotten = _FORGOTTEN.subn(r"\1\2", said) if code == "en" else (said, 0)
    weights: dict[str, float] = {str(k): v for k, v in weighed(said, code, signs).items()}
    if code == "en" and _TONGUE.search(said):
        weights["language"] = max(weights.get("language", 0.0), 1.0)
    if forgotten and draft.hero is not None and "forgotten" in draft.hero.adjectives:
        weights["loneliness"] = weights.get("loneliness", 0.0) + 1.0
    return weights


_HALVES: dict[Theme, tuple[Theme, ...]] = {
    "shop": ("weather", "seasons"),  # who sells umbrellas when it rains sells them
    "contest": ("tardiness",),  # the slowest in a race has a race to run
    "tooth": ("lost",),  # a tooth is lost otherwise than a mitten
    "farewell": ("moving",),  # it is the friend who moves
    "honesty": ("growing", "mending"),  # a lie that gets bigger, a vase that is broken
    "newborn": ("anger", "jealousy", "greed"),  # why somebody is cross is what it is about
    "anger": ("shyness", "mending"),  # who will not speak after a quarrel is not shy
    "jealousy": ("contest", "losing"),  # a friend's prize is what it is about, not the race for it
    "losing": ("lost",),  # a game is lost
    "discovery": ("forgetting",),  # what was forgotten there is no scatterbrain's
    "making": ("seasons",),  # leaves in autumn are what it is made of
}
"""What counts only half beside another theme."""
_SOUGHT = r"(?:lost|missing|잃어버린|사라진|없어진)"
_LOST_EN = (
    r"\b(?:lost|los(?:es?|ing)|can(?:not|'t) find|could(?: not|n't) find) (?!(?:in|to|a|the) (?:game|race)\b)"
    r"(?:(?!(?:in|on|at|and|but|because|with|when|while|to|way)\b)[\w']+ ){{0,4}}?{noun}\b|"
    r"\b{noun}s? (?:(?:that|which) )?(?:(?:has|have|had|was|were|is|are|went|goes) )*(?:been |got )?"
    r"(?:lost|missing)\b"
)
_LOST_KO = (
    r"{noun}(?:들)?(?:을|를|도|까지)? (?:\S+ ){{0,2}}?잃어버[렸려린리]|{noun}(?:을|를) (?:\S+ )?잃[었은고어]|"
    r"잃어버린 (?:\S+ ){{0,2}}?{noun}|{noun}(?:이|가) (?:\S+ ){{0,2}}?(?:없어졌|없어진|사라졌|사라진)"
)
_BESIDE_A_LOSS = ("weather", "jealousy", "losing", "keepsake", "seasons")
"""What hangs about a lost thing and is not what is told: the rain it was lost in, that it was the best."""
_FOUND = re.compile(r"\b(?:finds?|found|discovers?)\b|발견|찾아낸|찾아냈|주운|주웠")
_KEPT = re.compile(
    r"\b(?:takes?|carr(?:y|ies)|brings?|wears?|drags?|wearing|carrying) (?:\S+ ){1,6}?"
    r"(?:everywhere|every day|every single day|all the time|all day)\b|\balways (?:wears?|carries|brings)\b|"
    r"(?:날마다|매일|맨날|늘|항상|어디든|어디에나|어디나) (?:\S+ ){0,3}?"
    r"(?:입는|입고|신는|신고|쓰는|쓰고 다니|들고 다니|안고 다니|가지고 다니|데리고 다니)"
)
_GOES_MISSING = r"(?:goes|went|is|has gone|gets|got) (?:missing|lost)|disappears?|vanishes|runs away"
_GONE = r"(?:없어|사라|안 보)[가-힣]*"
_LEFT = re.compile(r"\b(?:gets?|is|was|got|been) (?:left|forgotten) (?:on|at|in|behind)\b", re.IGNORECASE)
ALLERGIC = re.compile(r"알레르기|알러지|\ballerg", re.IGNORECASE)
"""What somebody must keep off is no theme of the story, and nothing in it to hold."""
_SOMEBODY_LOST = re.compile(
    r"(?:엄마|아빠|할머니|할아버지|언니|누나|오빠|형|가족|선생님)(?:을|를)? ?잃어버[렸려린리]"
)
"""Who has lost Grandmother in a crowd is lost."""
_ASTRAY = frozenset(["lost", "stray", "길 잃은", "잃은"])


def _settled(weights: dict[str, float], draft: Draft, said: str) -> dict[str, float]:
    """Return the themes without those that nothing in the idea could carry, what is meant before the rest."""
    named = [one for one in (draft.hero, *draft.others) if one is not None]
    if not any(one.kind in _IN_THE_SKY for one in draft.things):
        weights.pop("lateness", None)  # who is late himself has another story than a moon that is
    if not draft.things:
        weights.pop("waiting", None)  # who waits for somebody has another story
    if any(one.noun in PARENTS for one in named) and "farewell" in weights:
        weights["attachment"] = weights.pop("farewell")  # a morning away from Mother is no farewell
    if not draft.others:
        weights = {theme: weight for theme, weight in weights.items() if theme not in _OF_TWO}
    if weights.get("guest", 0.0) >= 1.0:
        weights.pop("discovery", None)  # a door somebody knocks at is no secret one
    _last_of_all(weights, draft, said)
    _of_another(weights, draft, said)
    _in_hospital(weights, said)
    _of_a_patient(weights, said)
    if draft.things:
        _owned(weights, draft, said)
        _gone_by_itself(weights, draft, said)
    _broken(weights, draft, said)
    for theme, lesser in _HALVES.items():
        if weights.get(theme, 0.0) >= 1.0:
            weights |= {one: 0.5 * weights[one] for one in lesser if one in weights}
    if any(weights.get(theme, 0.0) >= 1.0 for theme in TELLING) and "friendship" in weights:
        weights["friendship"] *= 0.5  # friends who part or quarrel or tell a secret: that is what it is about
    if weights.get("newborn", 0.0) >= 1.0:
        weights["newborn"] = max(weights.values()) + 0.5
    if (
        "memory" in weights
        and weights.get("forgetting", 0.0) >= 1.0
        and any(one.age == "elder" for one in named)
    ):
        weights["memory"] += weights["forgetting"]  # a grandmother who forgets is no scatterbrain
    return _gone_astray(weights, draft, said)


_YOUNG_FOUND = re.compile(
    r"\b(?:finds?|found|discovers?|rescues?) (?:an? |the |some )?"
    r"(?:lost|baby|hurt|injured|orphan(?:ed)?|stray|tiny) (?P<who>\w+)",
    re.IGNORECASE,
)
_IN_PATIENT = re.compile(
    r"\b(?:stay(?:s|ed|ing)?|nights?|days|weeks?|months?|liv(?:es?|ing)|stuck|patients?|kids|children) "
    r"(?:\w+ ){0,2}?in (?:the |a )?hospital\b|\bin (?:the |a )?hospital (?:overnight|bed|room|ward|for)\b|"
    r"\bhospital ward\b|"
    r"입원|병실|병동|퇴원",
    re.IGNORECASE,
)
"""Who is in hospital already goes there for no check-up and is not home again by noon."""


_TOO_SMALL_EN = (
    r"\b{noun} (?:(?:that|which) )?(?:is|are|was|were|gets?|got) "
    r"(?:much |far |just |a bit )?too (?:small|little|short|big)\b"
)
_TOO_SMALL_KO = r"{noun}(?:이|가|은|는) (?:\S+ )?(?:작아서|너무 작)"


def grown_out_of(draft: Draft, said: str, lexicon: Lexicon, themes: Mapping[str, float]) -> dict[str, float]:
    """Return the themes without growing up where a thing is too small: a trolley, but no outgrown shoe."""
    for one in draft.things:
        known = lexicon.things.get(one.kind)
        worn = known is not None and "clothing" in known.tags
        small = (_TOO_SMALL_EN, _TOO_SMALL_KO)
        if not worn and any(re.search(each.format(noun=re.escape(one.noun)), said) for each in small):
            return {theme: weight for theme, weight in themes.items() if theme != "growing"}
    return dict(themes)


def _in_hospital(weights: dict[str, float], said: str) -> None:
    """Let a stay in hospital be told as a stay away from home."""
    stays = weights.get("hospital", 0.0) >= 1.0 or _IN_PATIENT.search(said)
    if "checkup" in weights and stays:
        weights["courage"] = max(weights.get("courage", 0.0), 0.5 * weights.pop("checkup"))


_TREATS = re.compile(
    r"\b(?:treat(?:s|ed|ing)?|cures?|heals?|nurs(?:es|ing)|look(?:s|ing)? after|tak(?:es|ing) care of)\b|"
    r"치료해|간호하|돌봐",
    re.IGNORECASE,
)


def _of_a_patient(weights: dict[str, float], said: str) -> None:
    """Let no vet be ill in bed whose patient has a sore throat."""
    if _TREATS.search(said):
        weights.pop("sickbed", None)


_UNWELL = r"(?:operation|surgery|hospital|chemo\w*|cancer|pneumonia)"


def _of_another(weights: dict[str, float], draft: Draft, said: str) -> None:
    """Weigh what befalls another as what it is for the hero: a mother in hospital, a baby bird."""
    found = _YOUNG_FOUND.search(said)
    beasts = [one for one in draft.others if one.category in LIVING - {"person"}]
    if found and any(one.noun.endswith(found["who"].casefold()) for one in beasts):
        weights["rescue"] = max(weights.values(), default=0.0) + 0.5
        weights.pop("newborn", None)
    for one in draft.others:
        ill = rf"\b{re.escape(one.noun)}(?:'s)?(?: \w+)?(?: \w+){{0,4}} {_UNWELL}\b"
        works = rf"\bwork\w* (?:\w+ ){{0,3}}{_UNWELL}|\b(?:doctor|nurse)\b"
        if one.age in ("adult", "elder") and re.search(ill, said, re.I) and not re.search(works, said, re.I):
            weights["checkup"] = 0.3 * weights.get("checkup", 0.0)
            weights["homecoming"] = max(weights.values(), default=0.0) + 0.5


def _last_of_all(weights: dict[str, float], draft: Draft, said: str) -> None:
    """Let whoever is the last of a kind be alone, and nothing to share: 마지막 남은 매미."""
    hero = draft.hero
    alive = hero is not None and hero.category in LIVING
    if hero is not None and alive and re.search(rf"마지막 (?:남은 )?{re.escape(hero.noun)}", said):
        weights.pop("sharing", None)
        weights["loneliness"] = weights.get("loneliness", 0.0) + 1.0


def _broken(weights: dict[str, float], draft: Draft, said: str) -> None:
    """Weigh mending less where who is broken mends nothing else: a broken robot that collects things."""
    if draft.hero is not None and "broken" in draft.hero.adjectives and not _MENDS.search(said):
        weights["mending"] = 0.4 * weights.get("mending", 0.0)
    broken = _IS_BROKEN.search(said)
    known = any(broken["what"].casefold() in one.noun for one in draft.things) if broken else True
    if not known and "mending" in weights and not _MENDS.search(said):
        weights["mending"] *= 0.4  # a lift that is broken is nothing to take apart at home


_IS_BROKEN = re.compile(
    r"\b(?:the|our|my|his|her|their|an?) (?:\w+ )??(?P<what>\w+) (?:is|was|are|were) broken\b", re.IGNORECASE
)


def _is_lost(noun: str, said: str) -> bool:
    """Return whether the idea says that the thing is lost: 우산을 잃어버렸어요, loses his favourite hat."""
    pattern = _LOST_EN if noun.isascii() else _LOST_KO
    return bool(re.search(pattern.format(noun=re.escape(noun)), said, re.IGNORECASE))


def _owned(weights: dict[str, float], draft: Draft, said: str) -> None:
    """Weigh what is said of having the thing: worn every day, lost, found where it lay for years."""
    if _KEPT.search(said):
        weights["keepsake"] = max(weights.get("keepsake", 0.0), 1.5)
    if "discovery" in weights and _FOUND.search(said):
        weights["discovery"] += 1.0
    if weights.get("lost", 0.0) >= 1.0 and any(_is_lost(one.noun, said) for one in draft.things):
        weights |= {one: 0.5 * weights[one] for one in _BESIDE_A_LOSS if one in weights}
        weights["lost"] = max(weights.values()) + 0.5


_MENDS = re.compile(r"\b(?:mend|fix|repair)", re.IGNORECASE)
_AWAY = r"['’]s (?:\w+ )?{noun}s? (?:runs?|ran|flies|flew|wanders?|sneaks?|walks?|walked|sails?) (?:away|off)"


def _gone_by_itself(weights: dict[str, float], draft: Draft, said: str) -> None:
    """Let what runs away from its owner be lost to him, who stays: Jack's shadow."""
    if any(re.search(_AWAY.format(noun=re.escape(one.noun)), said, re.IGNORECASE) for one in draft.things):
        weights["lost"] = weights.get("lost", 0.0) + weights.pop("runaway", 0.0)


def _gone_astray(weights: dict[str, float], draft: Draft, said: str) -> dict[str, float]:
    """Return the themes where the hero is who is lost: a lost penguin, a dog that did not come home."""
    hero, lost = draft.hero, weights.get("lost", 0.0)
    if hero is None or not lost:
        return weights
    if _SOMEBODY_LOST.search(said):
        return weights | {"lost": 0.4 * lost, "astray": max(weights.values()) + 0.5}
    living = "|".join(re.escape(one.noun) for one in draft.others if one.category in LIVING)
    found = weights.get("guest", 0.0) >= 1.0
    if living and lost >= 1.0 and not found and re.search(rf"{_SOUGHT} (?:\w+ )?(?:{living})", said):
        # a lost puppy is looked for as somebody in danger is
        return weights | {"lost": 0.5 * lost, "rescue": weights.get("rescue", 0.0) + lost}
    if _LEFT.search(said) and hero.category == "thing":
        return weights | {"lost": 0.5 * lost, "astray": max(weights.values()) + 0.5}
    if re.search(
        rf"\b{re.escape(hero.noun)}(?: \w+)? (?:{_GOES_MISSING})|{re.escape(hero.noun)}[이가] (?:{_GONE})",
        said,
    ):
        return weights | {"lost": 0.4 * lost, "astray": max(weights.values()) + 0.5}
    alone = lost >= 1.0 and hero.category in LIVING and not draft.things and not draft.others
    if alone or _ASTRAY & set(hero.adjectives):
        weights |= {"lost": 0.5 * lost, "astray": weights.get("astray", 0.0) + max(1.0, lost)}
    return weights


def themes_said(text: str, code: LanguageCode, lexicon: Lexicon) -> list[Theme]:
    """Return the themes that `text` speaks of, the most spoken of first."""
    said = re.sub(r"\bwhy\b|왜", " ", clean(text), flags=re.IGNORECASE)  # why honesty matters
    weights = weighed(said, code, lexicon.signs.themes)
    for theme in weights:
        weights[theme] += says(said, theme, code)  # its own name says more than any hint
    return sorted(weights, key=lambda theme: (-weights[theme], theme))
