"""Whose the feelings are that an English text shows, and which of them are so at all."""

from __future__ import annotations

import re

from fabula.languages.english_parse import Parsed, parsed, subject_of
from fabula.writers.staging.english.passage import Passage, one_of
from fabula.writers.staging.english.sign_words import FACES
from fabula.writers.staging.english.signs import signs_in, spoken_in
from fabula.writers.staging.english.telling import Telling
from fabula.writers.staging.english.word_lists import BODY, OWNERS
from fabula.writers.staging.meaning import kinds_of
from fabula.writers.staging.said import Being
from fabula.writers.staging.words import feelings_at
from fabula.writers.tale.grounding.spelling import singulars

_UNSTOPPED = frozenset(["stop", "stops", "stopped", "help", "keep", "hide", "resist"])
"""Could not stop yawning: she yawned; who stopped crying cries no more."""
_ONLY_SAID = frozenset(
    ["pretend", "pretended", "pretending", "pretends", "instead", "whether", "nearly", "forgot"]
)
"""Words before what nobody feels: pretended to sleep."""
_NOT_AT_ALL = ("not in the least", "not at all", "not a bit", "not the least bit", "anything but", "far from")
_WISHED = frozenset(
    [
        "mean",
        "meant",
        "try",
        "tried",
        "hope",
        "hoped",
        "wish",
        "wished",
        "want",
        "wanted",
        "if",
        "make",
        "made",
        "help",
    ]
)
_TO_BE = frozenset(["were", "be", "was", "to"])
_ONCE = re.compile(
    r"\b(?:had (?:once |always )?been|used to be|was once|were once)\b(?! so| such)(?: \w+){0,2}$"
)
"""What was felt once gives way to what is felt now."""
_NOW = re.compile(r"\b(?:but|now|then|until)\b")
_OF_SPEAKER = re.compile(
    r"\b(?:I am|I'm|I feel|I was|I've been|we are|we're|I get) (?:\w+ ){0,3}$", re.IGNORECASE
)
_OF_HEARER = re.compile(
    r"\b(?:you (?:look|seem|are|feel|must be)|you're|are you|(?:do not|don't) (?:be|feel|look)|"
    r"(?:do not|don't))"
    r" (?:\w+ ){0,2}$",
    re.IGNORECASE,
)


def read_feelings(telling: Telling) -> None:
    """Give each feeling the text shows to whom it speaks of there; a surer sign goes before a weak one."""
    passage = telling.passage
    _read_quotations(telling)
    sure: set[int] = set()
    for at, feeling, weak, named in signs_in(passage.items, passage.text):
        item = passage.items[at]
        if (named and _describes_noun(passage, at)) or _is_denied(passage, at):
            continue
        if item.low in ("cried", "cries", "cry") and passage.beside_quotation(item.start):
            continue
        being = _owner_at(telling, at) or _felt_by(telling, at)
        past = _is_past(passage, item.start)
        if being is not None and not ((weak or past) and (being.feeling or id(being) in sure)):
            being.feeling = None if past else feeling
            sure |= set() if weak or past else {id(being)}


def _read_quotations(telling: Telling) -> None:
    """Give what words said aloud show to who says them, and what they say of the hearer to the hearer."""
    for start, quote in telling.passage.quotes:
        plain, speaker = quote.replace("’", "'"), _speaker(telling, start)
        feeling = spoken_in(quote)
        for at, named in feelings_at(plain, "en"):
            if _OF_SPEAKER.search(plain[:at]) and not re.search(
                r"\bnot\b|n't\b", plain[max(0, at - 12) : at]
            ):
                feeling = feeling or named
            elif _OF_HEARER.search(plain[:at]) and (hearer := _hearer(telling, speaker)) is not None:
                hearer.feeling = named
        if feeling is not None and speaker is not None:
            speaker.feeling = feeling


def _hearer(telling: Telling, speaker: Being | None) -> Being | None:
    """Return who is spoken to: the other of two."""
    others = [one for one in telling.said.beings if one is not speaker]
    return others[0] if speaker is not None and len(others) == 1 else None


def _speaker(telling: Telling, start: int) -> Being | None:
    """Return who says what was quoted at a character: before it, behind a comma, or else after it."""
    passage = telling.passage
    since = [(passage.items[at].start, who) for at, who in telling.about]
    before = [who for begun, who in since if begun < start]
    after = [who for begun, who in since if start < begun < start + 40]
    told = passage.text[:start].rstrip().endswith((",", ":"))
    if before and (told or not after):
        return before[-1]
    return after[0] if after else None


def _owner_at(telling: Telling, at: int) -> Being | None:
    """Return whose the noun at `at` is, by his, her or their before it: wet with her tears."""
    phrase = telling.passage.phrase_around(at)
    sort = OWNERS.get(phrase.items[0].low, "") if phrase is not None else ""
    told = sort != "" and not telling.about
    return (telling.antecedent(sort) or telling.said.meant.get(sort)) if told else None


def _is_past(passage: Passage, start: int) -> bool:
    """Return whether it was felt once, and something else is felt now: had been cross, but now."""
    before, after = passage.text[:start], passage.text[start:]
    return bool(_ONCE.search(before.rstrip()) and _NOW.search(after))


def _is_denied(passage: Passage, at: int) -> bool:
    """Return whether it is not so: was not sad; what could not be stopped was."""
    near = [item.low for item in passage.items[max(0, at - 3) : at]]
    further = [item.low for item in passage.items[max(0, at - 5) : at]]
    if "never" in near and any(one in near for one in ("so", "such", "more")):
        return False  # had never been so happy
    said = " ".join(item.low for item in passage.items[max(0, at - 5) : at])
    if any(said.endswith(turn) for turn in _NOT_AT_ALL):
        return True
    if any(low in _ONLY_SAID for low in near):
        return True
    if any(low in _WISHED for low in further) and near[-1:] and near[-1] in _TO_BE:
        return True  # wished he were brave
    denied = any(low in ("not", "never", "no", "without") or low.endswith(("n't", "n’t")) for low in near)
    if any(low in _UNSTOPPED for low in near):
        return not denied
    return denied


def _describes_noun(passage: Passage, at: int) -> bool:
    phrase = passage.phrase_around(at)
    if phrase is None or at == phrase.last or phrase.head.tag != "NOUN":
        return False
    return not any(one in FACES for one in (phrase.head.low, *singulars(phrase.head.low)))


def _felt_by(telling: Telling, at: int) -> Being | None:
    """Return who does or is what a word says by the parse, else who is spoken of there."""
    item = telling.passage.items[at]
    if item.low == "poor":  # Poor Bruno!
        return telling.who_at.get(telling.passage.items[at + 1].start)
    found = _subject_at(telling, item.start)
    if found is None and item.low in ("nobody", "no", "the"):
        for near in telling.passage.items[at + 1 : at + 10]:  # the others would have nothing to do with him
            if near.low in ("him", "her", "them") and near.start in telling.who_at:
                return telling.who_at[near.start]
    if found is not None:
        who = telling.who_at.get(found.start)
        if who is not None or _is_nobody(telling, found):
            return who
    if not telling.about:
        return telling.said.beings[0] if telling.said.beings else None
    before = [who for since, who in telling.about if since <= at]
    return before[-1] if before else telling.about[0][1]


def _subject_at(telling: Telling, start: int) -> Parsed | None:
    """Return the subject of the verb, or of the adjective behind a verb, that begins at a character."""
    words = parsed(telling.passage.text)
    word = words.get(start)
    if word is not None and word.role in ("acomp", "oprd") and word.head != start:
        word = words[word.head]
    if word is None or word.part not in ("VERB", "AUX") or word.role in ("amod", "compound"):
        return None
    return subject_of(telling.passage.text, word.start)


def _is_nobody(telling: Telling, word: Parsed) -> bool:
    """Return whether a subject is a thing that feels nothing: the leaves trembled."""
    low = one_of(word.low)[1]
    return word.part == "NOUN" and low not in BODY and word.low not in BODY and bool(kinds_of(low, "en"))
