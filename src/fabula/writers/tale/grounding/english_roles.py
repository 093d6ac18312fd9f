"""What the parse of an English idea says of those it names: who is only what another is, who is told of."""

from __future__ import annotations

import re
from collections.abc import Collection

from fabula.languages import english_verbs
from fabula.languages.english_parse import Parsed, parsed, subject_of
from fabula.writers.tale.grounding.english_items import Item
from fabula.writers.tale.grounding.slots import Draft, IdeaCharacter, IdeaThing, words
from fabula.writers.tale.grounding.spelling import singulars

_TELLERS = frozenset(["i", "we"])
_POINTING = frozenset(["there", "it", "this", "that", "here"])
_SUBJECTS = ("nsubj", "nsubjpass")
_LIFELESS = ("thing", "plant", "machine")
_BY_THE_WAY = r"\b(?:between|near|by|at|past) .*{noun}"
_OUR = frozenset([*_TELLERS, "me", "us", "my", "our", "mine", "ours"])
SET_PHRASES = re.compile(
    r"\b(?:spelling bees?|hot dogs?|teacher's pets?|butterflies in|butterfly in|teddy boys?|"
    r"(?:traffic|paper) jams?|couch potato(?:es)?|rat races?|"
    r"(?:group|video|family|class) chats?|piece of cake|dog ears?|bull'?s[- ]eyes?)\b",
    re.IGNORECASE,
)
"""What is named after an animal or food and is none."""
_OBJECTS = ("dobj", "compound", "npadvmod", "oprd")
_ABOUT = frozenset(["of", "about", "with", "between", "from", "for", "and"])
_FEELINGS = words(
    "scared afraid lonely sad happy angry sleepy curious timid shy proud jealous nervous worried grumpy "
    "bored tired hungry homesick brave sorry"
)
_KIN = re.compile(r"(?:brother|sister|sibling|cousin|twin)s?$")
_WELCOMED = re.compile(r"(?:adopt|foster|welcom|m[e]+t|rescu)")


def word_of(text: str, item: Item) -> Parsed | None:
    """Return the parse of an item's last word."""
    return parsed(text).get(text.rfind(" ", item.start, item.end) + 1 or item.start)


def is_predicate(text: str, item: Item) -> bool:
    """Return whether the item is what somebody is, and nobody else: my mum is a soldier."""
    word = word_of(text, item)
    if word is None or word.role != "attr":
        return False
    verb = parsed(text).get(word.head)
    told = subject_of(text, verb.start) if verb is not None else None
    if told is None:
        return verb is not None and verb.low in ("be", "being")  # tired of being the bad guy
    return told.low not in _POINTING


def subject_is(text: str, item: Item) -> str:
    """Return who is what the item says, in small letters, "" if nobody: the dentist is a bird."""
    word = word_of(text, item)
    told = subject_of(text, word.head) if word is not None and word.role == "attr" else None
    return told.low if told is not None else ""


def is_described_as(text: str, item: Item, noun: str) -> bool:
    """Return whether the item says what the one of that noun is: a detective who is a hen."""
    word = word_of(text, item)
    verb = parsed(text).get(word.head) if word is not None and word.role == "attr" else None
    return verb is not None and verb.role == "relcl" and subject_is(text, item) == noun.rpartition(" ")[2]


def is_handled(text: str, item: Item) -> bool:
    """Return whether something is only done with the item, or it only goes with another noun.

    It rained soup; the tooth brushing war; but the journey of a kettle is the kettle's.
    """
    word = word_of(text, item)
    ahead = parsed(text).get(word.head) if word is not None else None
    if word is not None and ahead is not None and word.role == "compound":
        return ahead.low.endswith("ing") or "VERB" not in english_verbs.parts(ahead.low)  # stars twinkle
    if word is None or word.role != "pobj":
        return word is not None and word.role in _OBJECTS
    return ahead is not None and ahead.low not in _ABOUT


def is_moved_by(text: str, item: Item) -> bool:
    """Return whether the item is said to feel: the last apple was too scared."""
    word = word_of(text, item)
    if word is None or word.role != "nsubj":
        return False
    felt = (one.low for one in parsed(text).values() if one.head == word.head and one.role == "acomp")
    return any(one in _FEELINGS for one in felt)


def is_only_thought(text: str, item: Item) -> bool:
    """Return whether somebody only takes something for it: the hens think it is an egg."""
    word = word_of(text, item)
    verb = parsed(text).get(word.head) if word is not None and word.role == "attr" else None
    return verb is not None and verb.role == "ccomp" and subject_is(text, item) in ("it", "that", "this")


_ASKED_FOR = re.compile(
    r"(?:nephew|niece|grandson|granddaughter|grandchild|godson|goddaughter|student|pupil)$"
)


def as_child(one: IdeaCharacter, child: IdeaCharacter) -> IdeaCharacter:
    """Return whom somebody asks a book for as a child of that name: my nephew Bao is nobody's in it."""
    if not one.name or not _ASKED_FOR.search(one.noun):
        return one
    noun = {"she": "girl", "he": "boy"}.get(one.gender or child.gender or "", "child")
    noun = "boy" if one.noun.endswith(("nephew", "grandson")) else noun
    noun = "girl" if one.noun.endswith(("niece", "granddaughter")) else noun
    return one.model_copy(update={"noun": noun})


def adds_to(text: str, item: Item) -> Parsed | None:
    """Return the noun that the item says again in other words: a neighbour, a hare."""
    word = word_of(text, item)
    if word is None or word.role != "appos":
        return None
    listed = any(one.head == word.start and one.role == "conj" for one in parsed(text).values())
    return None if listed else parsed(text).get(word.head)  # a fox, an owl and a hedgehog


def speaks_of_us(text: str) -> bool:
    """Return whether the idea is told by one it befalls: I woke up; our house."""
    return any(one.low in _OUR for one in parsed(text).values())


def _is_told(words: dict[int, Parsed], item: Item, text: str) -> bool:
    """Return whether somebody who is not named does what the item only has a part in."""
    if any(one.low in _TELLERS and one.role in _SUBJECTS for one in words.values()):
        return True
    word = word_of(text, item)
    doer = subject_of(text, word.head) if word is not None else None
    if doer is not None and doer.low == "you":
        asked = words.get(doer.head)
        return asked is not None and asked.role == "advcl"  # when you call your teacher Mummy
    first = words[min(words)]
    return first.low.endswith("ing") and (first.role == "ROOT" or words[first.head].role == "ROOT")


def is_done_by(text: str, deed: str, people: Collection[str]) -> bool:
    """Return whether one of `people`, or whoever is not named, does the deed: no clock that will not move."""
    at = text.casefold().find(deed.casefold())
    span = (word for start, word in sorted(parsed(text).items()) if at <= start < at + len(deed))
    verb = next((word for word in span if word.part in ("VERB", "AUX")), None)
    doer = subject_of(text, verb.start) if verb is not None and at >= 0 else None
    if doer is None or doer.part not in ("NOUN", "PROPN"):
        return True
    said = {part for one in people for part in one.casefold().split()}
    return bool({doer.low, *singulars(doer.low)} & said)


def tell_of_teller(draft: Draft, items: list[Item], text: str, child: IdeaCharacter, *, moody: bool) -> None:
    """Let `child` be the hero where somebody who says I, or does something, tells of what else there is.

    I told a lie about a broken vase; the tent leaked and we heard an owl; getting lost between the fish.
    """
    hero = draft.hero
    if hero is None:
        draft.hero = child if speaks_of_us(text) else None
        return
    mine = re.escape(hero.noun) + (rf" {re.escape(hero.name)}" if hero.name else "")
    if (not hero.name or hero.category != "person") and re.search(
        rf"\bmy (?:\w+ )?{mine},? and I\b|\b(?:me|I) and my (?:\w+ )?{mine}\b", text
    ):
        draft.hero = child
        draft.others.insert(0, hero)
        return
    if hero.name and hero.noun.startswith("baby ") and _KIN.search(hero.noun):
        draft.hero = child  # baby Mateo is told of by whose brother he is
        draft.others.insert(0, hero)
        return
    if hero.name:
        _welcome(draft, text, child)
        return
    if hero.age == "child" and not _KIN.search(hero.noun) and not _is_only_met(hero, text):
        return
    at = next((item for item in items if item.noun and hero.noun.endswith(item.noun)), None)
    alone = not draft.things and all(
        one.kind == "baby" for one in draft.others
    )  # grandpa's armchair walks by itself
    if at and at.role == "poss" and alone and hero.age in ("adult", "elder") and _says_something(text):
        draft.hero = child  # Grandad's shed smells of oil
        draft.others.insert(0, hero)
        return
    if at is None or at.role not in ("dobj", "pobj", "attr", "conj"):
        return
    if not _is_told(parsed(text), at, text):
        return
    young = next((one for one in draft.others if one.age == "child" and one.count == 1), None)
    draft.hero = young or child
    draft.others = [one for one in draft.others if one is not young]
    if hero.category in _LIFELESS and not moody:
        draft.add_thing(IdeaThing(noun=hero.noun, adjectives=hero.adjectives, emoji=hero.emoji))
    elif hero not in draft.others and not re.search(_BY_THE_WAY.format(noun=re.escape(hero.noun)), text):
        draft.others.insert(0, hero)


def _is_only_met(hero: IdeaCharacter, text: str) -> bool:
    """Return whether an animal is only in what somebody does: finding a baby bird, stung by a wasp."""
    return hero.category not in ("person", *_LIFELESS) and re.match(r"[A-Za-z]+ing\b", text) is not None


def _says_something(text: str) -> bool:
    """Return whether it is a sentence; its verb may look like a noun to the parse: the shed smells of oil."""
    root = next((one for one in parsed(text).values() if one.role == "ROOT"), None)
    if root is None:
        return False
    told = (
        root.low.endswith("s")
        and "VERB" in english_verbs.parts(root.low)
        and root.end < len(text.rstrip(" ."))
    )
    return told or root.part in ("VERB", "AUX")


def _welcome(draft: Draft, text: str, child: IdeaCharacter) -> None:
    """Let a child be the hero where somebody of a name is met or taken in: the day we adopted Sunniva."""
    hero = draft.hero
    assert hero is not None  # only asked where there is one
    for word in parsed(text).values():
        if word.text != hero.name or word.role != "dobj":
            continue
        doer, verb = subject_of(text, word.head), parsed(text)[word.head]
        if doer is not None and doer.low in _TELLERS and _WELCOMED.match(verb.low):
            draft.hero = child
            draft.others.insert(0, hero)
            return
