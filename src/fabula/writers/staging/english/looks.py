"""The colours an English text tells behind a noun or of a body: red as a cherry, with long red hair."""

from __future__ import annotations

from fabula.languages.english_verbs import base
from fabula.writers.staging.english.passage import noun_of, one_of, singular
from fabula.writers.staging.english.telling import Telling
from fabula.writers.staging.english.word_lists import COLOURS
from fabula.writers.staging.said import Being
from fabula.writers.tale.grounding.english_items import Item, Phrase
from fabula.writers.tale.grounding.english_words import NUMBERS

_HAS = {
    "hair": "haired", "beard": "bearded", "moustache": "moustached", "eye": "eyed", "nose": "nosed",
    "ear": "eared", "tail": "tailed", "wing": "winged", "fur": "furred", "mane": "maned",
    "whisker": "whiskered", "cheek": "cheeked", "braid": "braided", "plait": "plaited",
    "pigtail": "pigtailed", "curl": "curled", "ponytail": "ponytailed", "stripe": "striped",
    "spot": "spotted", "foot": "footed", "paw": "pawed", "hoof": "hoofed", "face": "faced",
    "belly": "bellied", "tummy": "tummied", "beak": "beaked", "claw": "clawed", "tooth": "toothed",
    "lip": "lipped", "crest": "crested", "scale": "scaled", "fin": "finned", "leg": "legged",
    "neck": "necked", "snout": "snouted",
}  # fmt: skip
"""What somebody is called for a part of their body: red hair, red-haired."""
_PAINTS = frozenset(["paint", "dye", "colour", "color", "turn", "glow"])
_STUFFS = frozenset(
    ["velvet", "silk", "wool", "leather", "glass", "paper", "wood", "stone", "straw", "fur", "cotton", "lace",
     "linen", "satin", "cloth", "felt", "stuff", "marble", "brick", "wax", "feathers", "yarn"]
)  # fmt: skip
_FAR = 6
_MOST_TRAITS = 3


def take_colours(telling: Telling) -> None:
    """Give things and beings the colours that stand behind their nouns: his hat, red as a cherry."""
    for phrase in telling.passage.phrases.values():
        if _divide(telling, phrase):
            continue
        own = next((colour_in(item.low) for item in phrase.items[:-1] if colour_in(item.low)), "")
        if own and phrase.head.low in _STUFFS and phrase.before is not None and phrase.before.low == "of":
            made = telling.passage.phrase_ending(phrase.first - 2)
            if made is not None:
                _give(telling, made, own)  # a cap of red velvet
        if own:
            continue
        colour = _colour_behind(telling, phrase)
        if colour:
            _give(telling, phrase, colour)


def _divide(telling: Telling, phrase: Phrase) -> bool:
    """Divide counted things by the colours told behind them: five pots, two red and three blue."""
    items, parts, at = telling.passage.items, list[tuple[int, str]](), phrase.last + 1
    while at + 2 < len(items) and items[at].low in (",", "and"):
        at += 1 if items[at + 1].low != "and" else 2
        colour = colour_in(items[at + 1].low) if at + 1 < len(items) else ""
        if items[at].tag != "NUM" or not colour:
            break
        parts.append((NUMBERS.get(items[at].low, 1), colour))
        at += 2
    noun = singular(noun_of(phrase.head))
    known = next((one for one in telling.said.things if one.noun.casefold() == noun), None)
    if len(parts) < 2 or known is None:
        return False
    place = telling.said.things.index(known)
    telling.said.things[place : place + 1] = [
        known.model_copy(update={"count": count, "adjectives": (colour, *known.adjectives)[:_MOST_TRAITS]})
        for count, colour in parts
    ]
    return True


def take_looks(telling: Telling, phrase: Phrase) -> None:
    """Give somebody the colour told of a part of their body: a girl with black braids."""
    part = _HAS.get(one_of(phrase.head.low)[1])
    colour = next((colour_in(item.low) for item in phrase.items[:-1] if colour_in(item.low)), "")
    colour = colour or _colour_behind(telling, phrase)
    owner = _owner(telling, phrase) if part is not None and colour else None
    if owner is not None:
        _add(owner, f"{colour}-{part}")


def colour_in(word: str) -> str:
    """Return the colour a word names, alone or at its end: snow-white is white; else ""."""
    last = word.rpartition("-")[2]
    first = word.partition("-")[0]
    return last if last in COLOURS else first if first in COLOURS else ""


def _colour_behind(telling: Telling, phrase: Phrase) -> str:
    """Return the colour said of a noun behind it: was green; as blue as; , red with rust; painted yellow."""
    items = telling.passage.items
    links = any(base(one.low) in _PAINTS for one in items[max(0, phrase.first - 2) : phrase.first])
    for at in range(phrase.last + 1, min(phrase.last + 1 + _FAR, len(items))):
        item = items[at]
        colour = colour_in(item.low)
        if colour:
            return colour if links and not _describes_next(telling, items, at) else ""
        if not _links(item):
            return ""
        links = links or item.tag in ("AUX", "VERB") or item.text == "," or item.low in ("as", "all")
    return ""


def _links(item: Item) -> bool:
    if item.tag in ("AUX", "VERB"):
        return base(item.low) in (
            "be",
            "paint",
            "turn",
            "dye",
            "colour",
            "color",
            "glow",
            "shine",
            "become",
            "grow",
        )
    return (
        item.text == ","
        or item.tag == "ADV"
        or item.low in ("as", "all", "bright", "dark", "light", "pale", "deep")
    )


def _describes_next(telling: Telling, items: list[Item], at: int) -> bool:
    """Return whether a colour belongs to a noun behind it."""
    phrase = telling.passage.phrase_around(at)
    return phrase is not None and phrase.last > at and items[phrase.last].low not in ("as", "like")


def _give(telling: Telling, phrase: Phrase, colour: str) -> None:
    being = telling.who_at.get(phrase.head.start)
    if being is not None:
        _add(being, colour)
        return
    noun = singular(noun_of(phrase.head))
    for at, thing in enumerate(telling.said.things):
        if (
            thing.noun.casefold().rpartition(" ")[2] == noun.rpartition(" ")[2]
            and colour not in thing.adjectives
        ):
            adjectives = (colour, *thing.adjectives)[:_MOST_TRAITS]
            telling.said.things[at] = thing.model_copy(update={"adjectives": adjectives})
            return


def _add(being: Being, trait: str) -> None:
    if trait not in being.one.adjectives:
        kept = being.one.adjectives[: _MOST_TRAITS - 1]
        being.one = being.one.model_copy(update={"adjectives": (*kept, trait)})


def _owner(telling: Telling, phrase: Phrase) -> Being | None:
    """Return whose body it is: the one before "with", the one it is said to be of, or who is spoken of."""
    for item in phrase.items:
        if item.owner:
            return telling.who_at.get(item.start)
    if phrase.before is not None and phrase.before.low in ("with", "and") and telling.latest is not None:
        return telling.latest
    return telling.about[-1][1] if telling.about else telling.latest
