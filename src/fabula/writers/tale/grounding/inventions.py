"""What somebody invents: a homework machine, a robot that makes friends, 양말 찾아 주는 기계."""

from __future__ import annotations

import re

from fabula.writers.tale.grounding.slots import Draft, IdeaThing, WordIndex, words

_MADE = (
    r"(?:invent(?:s|ed|ing)?|build(?:s|ing)?|built|makes?|made|making|design(?:s|ed)?|creat(?:es?|ed|ing))"
)
_EN = re.compile(
    rf"\b{_MADE} (?:an?|the|his|her|their|my) (?P<before>(?:[a-z-]+ ){{0,2}})"
    r"(?P<noun>machine|robot|contraption|gadget)\b"
    r"(?P<after> (?:that|which|to|for) (?:[a-z’']+ ?){1,5})?",
    re.IGNORECASE,
)
_KO = re.compile(
    r"(?P<before>(?:[가-힣]+ ){0,3})(?P<noun>기계|로봇|발명품|장치)"
    r"(?:[를을] (?:\S+ )?(?:발명|만든|만들|개발)|[를을] 뚝딱)"
)
_STOPS = re.compile(
    r" (?:and|but|so|who|because|with|in|on|at|for his|for her|until|when|then|that (?:goes|went))\b.*", re.I
)
_PLAIN = words(
    "new big huge great giant little small own crazy funny silly amazing wonderful special strange first"
)
_NOT_ITS = re.compile(
    r"^(?:goes|went|is|was|does|doesn't|won't|can|keeps|works?|broke|breaks|turns|gets|comes|has|had)\b"
)
_ADNOMINAL = re.compile(r"(?:는|은|한|할|줄|을|운|된)$")
_TOLD = re.compile(r"(?:이|가|은|는|랑|와|과|도|에서|에게|이가|위해|위해서|며|고|날|,)$")
_MAKES = re.compile(r"(?:주는|하는|찾는|만드는|[가-힣]는)$")


def invented(draft: Draft, told: str, index: WordIndex) -> None:
    """Let the machine that is invented be one thing, called by what it is for as the idea has it."""
    found = (_KO if index.code == "ko" else _EN).search(told)
    phrase = "" if found is None else (_korean if index.code == "ko" else _english)(found, draft)
    machines = ("machine", "robot", "contraption", "gadget", "기계", "로봇", "발명품", "장치")
    hero = draft.hero
    draft.things = [
        one.model_copy(update={"adjectives": (), "count": 1}) if one.noun in phrase else one
        for one in draft.things
        if not one.noun.endswith(machines)
    ]
    if found is not None and hero is not None and hero.category != "machine":
        draft.others = [one for one in draft.others if one.category != "machine" or one.name]
    if phrase:
        draft.things.append(IdeaThing(kind="machine", noun=phrase, emoji="🤖"))


def _english(found: re.Match[str], draft: Draft) -> str:
    noun = found["noun"].lower()
    before = [word for word in found["before"].lower().split() if word not in _PLAIN]
    if before:
        return " ".join([*before, noun])
    after = _STOPS.sub("", (found["after"] or "").rstrip()).strip()
    opening, _, rest = after.partition(" ")
    if not rest or _NOT_ITS.match(rest) or (draft.hero and draft.hero.name and draft.hero.name in rest):
        return ""
    return f"{noun} {opening.lower()} {rest}"


def _korean(found: re.Match[str], draft: Draft) -> str:
    said = found["before"].split()
    name = draft.hero.name if draft.hero is not None else ""
    kept: list[str] = []
    for word in reversed(said):
        if (name and name in word) or (_TOLD.search(word) and not _ADNOMINAL.search(word)):
            break
        if kept and _TOLD.search(word) and len(word) > 1 and word[-1] in "이가은는":
            break
        kept.insert(0, word)
    if not kept or not (_MAKES.search(kept[-1]) or kept == [kept[-1]]):
        return ""
    return " ".join([*kept, found["noun"]])
