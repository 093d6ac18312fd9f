"""Who an English text is about: by name, by kind, by what they do."""

from __future__ import annotations

import re
from dataclasses import replace

from fabula.languages.english_verbs import base, parts
from fabula.lexicon.load import lexicon
from fabula.lexicon.nouns import noun_like
from fabula.writers.staging.english.passage import Passage, meaning, noun_of, preposition
from fabula.writers.staging.english.tagging import could_be
from fabula.writers.staging.english.telling import Telling
from fabula.writers.staging.english.word_lists import (
    ACTS,
    ALIVE,
    BODY,
    BY_ITSELF,
    COLOURS,
    CUDDLED,
    FASTEN,
    FIRM,
    GIVING,
    HOLDING,
    MADE_OF,
    MINDS,
    NATURE,
    NOBODY,
    NOT_PERSON,
    PEOPLE,
    PERSON_NOUN,
    TAKING,
    WITH_SOMEBODY,
)
from fabula.writers.staging.meaning import index
from fabula.writers.staging.said import Being
from fabula.writers.tale.grounding.emoji_names import emoji_for
from fabula.writers.tale.grounding.english_items import Item, Phrase
from fabula.writers.tale.grounding.english_values import capital, is_abstract, number
from fabula.writers.tale.grounding.english_words import ADJECTIVES, KNOWN_NAMES, NOT_BEINGS
from fabula.writers.tale.grounding.slots import LIVING, IdeaCharacter, Sense, words

_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr)\.? ([A-Z][a-z]+)")
_CALLED = words(
    "olive pip rose holly violet pearl hazel heather fern clover ginger pepper basil juniper rosemary iris"
)
"""Words of the lexicon that children are called by."""
_BARE = re.compile(
    r"(?:^|[.!?”\"] |\b(?:and|said|asked|cried|to|with|for|by|from|of) )([A-Z][a-z]{1,14})\b"
    r"(?!-| (?:the|cover|h[ua]ng|gr[eo]w|bloom|flower|sprout|smell|wilt|cre[ep]|tw[io]|oil|berr|tree|leave))"
)
_APPOSED = re.compile(r"\b([A-Z][a-z]{1,14}) the ((?:[a-z-]+ ){0,2}[a-z-]+)")


def being_of(telling: Telling, phrase: Phrase, *, subject: bool) -> Being | None:
    """Return whom a phrase means, taken into the telling, None when it means nobody."""
    head = phrase.head
    name = _name_of(telling, phrase)
    named = _by_name(telling, phrase, name) if name else None
    if named is not None:
        return named
    passage = telling.passage
    acts = MINDS if head.noun in NATURE or head.low in NATURE else ACTS
    verb = passage.verb_of(phrase)
    acting = subject and (verb in acts or (verb in FIRM and acts is ACTS) or passage.feels_next(phrase))
    propped = verb != "lean" or any(passage.low(phrase.last + n) in ("against", "on") for n in (2, 3))
    if verb in BY_ITSELF and propped and meaning(head, "thing") is not None and not _is_alive(head):
        acting = passage.feels_next(phrase)
    acting = acting or passage.low(phrase.last + 1) in ("named", "called")
    acting = acting or (passage.low(phrase.last + 1) == "who" and not head.low.endswith("one"))
    acting = acting and head.role != "nsubjpass" and not _is_done_to(passage, phrase)
    sense = meaning(head, "character")
    if sense is not None:
        return _by_kind(telling, phrase, sense, name, acting=acting)
    if acting or (not head.senses and _is_somebody(telling, phrase, subject=subject)):
        return _stranger(telling, phrase, name)
    return None


def _is_alive(head: Item) -> bool:
    """Return whether a word means an animal, a person or a doll."""
    keys = [sense.key for sense in head.senses if sense.sort == "character"]
    known = lexicon().characters
    return any(known[key].category in (*LIVING, "creature") or key in ALIVE for key in keys)


def _is_done_to(passage: Passage, phrase: Phrase) -> bool:
    """Return whether the verb behind a phrase says what is done to it: the cheese held tight."""
    after, further = passage.item(phrase.last + 1), passage.item(phrase.last + 2)
    if after is None or after.tag != "VERB" or after.low.endswith("ing"):
        return False
    parted = base(after.low) in FIRM | TAKING | FASTEN and base(after.low) != after.low
    return parted and (further is None or further.tag in ("STOP", "ADV", "PREP", "CONJ"))


def names_apposed(text: str) -> frozenset[str]:
    """Return the nouns that are names, of children or with a kind behind them: Bramble the hedgehog."""
    known = index("en")
    found = set()
    for name, said in _APPOSED.findall(text):
        kinds = (known.sort(word, "character") for word in said.split())
        alive = any(kind and lexicon().characters[kind.key].category in LIVING for kind in kinds)
        senses = known.senses(name)
        noun = bool(senses) or parts(name.casefold()) in ({"NOUN"}, {"NOUN", "PROPN"})
        if alive and noun and all(_is_lifeless(sense) for sense in senses):
            found.add(name)
    for name in _BARE.findall(text):
        lifeless = all(_is_lifeless(sense) for sense in known.senses(name))
        if lifeless and any(name.casefold() in names for names in (_CALLED, *KNOWN_NAMES.values())):
            found.add(name)
    for name in _TITLED.findall(text):
        if all(_is_lifeless(sense) for sense in known.senses(name)):
            found.add(name)
    return frozenset(found)


def _is_lifeless(sense: Sense) -> bool:
    return sense.sort != "character" or lexicon().characters[sense.key].category not in LIVING


def is_also(telling: Telling, phrase: Phrase) -> bool:
    """Take in what else somebody just named is: Mina the mouse; the guard, a walrus; Peter was a rabbit."""
    last, sense = telling.latest, meaning(phrase.head, "character")
    if last is None or sense is None or phrase.head.owner or _is_counted(phrase):
        return False
    if not _is_apposed(telling, phrase, last):
        return False
    if last.one.name == "" and lexicon().characters[sense.key].category == "person":
        return False
    made = telling.passage.describer.being(phrase, sense, last.one.name)
    adjectives = tuple(dict.fromkeys((*last.one.adjectives, *made.adjectives)))
    last.one = made.model_copy(update={"adjectives": adjectives, "count": last.one.count})
    return True


def is_only_owner(telling: Telling, phrase: Phrase) -> bool:
    """Return whether somebody is named only as whose another is, or a house: the wizard's apprentice."""
    after = telling.passage.phrases.get(phrase.last + 1)
    if not phrase.head.owner or after is None:
        return False
    sorts = {sense.sort for sense in after.head.senses}
    being = meaning(after.head, "character")
    alive = being is not None and not _is_lifeless(being)
    return sorts == {"place"} or alive or bool(PEOPLE.match(after.head.low))


def _is_apposed(telling: Telling, phrase: Phrase, last: Being) -> bool:
    """Return whether a phrase says once more who `last` is: behind the name, a comma or "was"."""
    before, article = phrase.before, phrase.items[0].low
    if telling.clause.verb == "be" and telling.clause.subjects == [last] and article in ("a", "an"):
        return True
    if before is None or phrase.first - telling.latest_at > 2 or article not in ("a", "an", "the"):
        return False
    if before.text == ",":
        return not (telling.passage.verb_next(phrase.last + 1) or _goes_on(telling, phrase))
    return article == "the" and last.one.name != "" and before.tag in ("WORD", "NOUN")


def _goes_on(telling: Telling, phrase: Phrase) -> bool:
    """Return whether the phrase stands in a list: a dragon, a robot and a cat."""
    items = telling.passage.items
    after = [item.low for item in items[phrase.last + 1 : phrase.last + 3]]
    return after[:1] == ["and"] and after[1:] in (["a"], ["an"], ["the"], ["his"], ["her"])


def _by_name(telling: Telling, phrase: Phrase, name: str) -> Being | None:
    said, describer = telling.said, telling.passage.describer
    if len(phrase.items) > 1 and not phrase.items[-2].owner:
        title = meaning(phrase.items[-2], "character")
        if title is not None:  # Uncle Bo, Captain Lulu
            titled = replace(phrase, items=phrase.items[:-1], last=phrase.last - 1)
            return said.add(describer.being(titled, title, name))
    if telling.twin is not None and preposition(phrase) == "and":
        other = Being(telling.twin.model_copy(update={"name": name}))
        said.beings.append(other)
        telling.twin = None
        return other
    if _is_named_now(telling, phrase, name):
        return telling.latest
    if meaning(phrase.head, "character") is not None and name not in telling.apposed:
        return None
    known = next((one for one in said.beings if one.is_called(name)), None)
    return known if known is not None else said.add(describer.child(name))


def _is_named_now(telling: Telling, phrase: Phrase, name: str) -> bool:
    """Take in the names of several just counted: two squirrels, Nib and Nob; a boat named Pip."""
    last, before = telling.latest, telling.passage.low(phrase.first - 1)
    if last is None or last.one.name:
        return False
    if before in ("named", "called"):
        last.one = last.one.model_copy(update={"name": name})
        return True
    if last.one.count > 1 and before in (",", "and") and phrase.first - telling.latest_at == 2:
        first = last.one.model_copy(update={"name": name, "count": 1})
        if last.one.count == 2 and before == ",":
            telling.twin = first.model_copy(update={"name": ""})
        last.one = first
        return True
    return False


def _by_kind(telling: Telling, phrase: Phrase, sense: Sense, name: str, *, acting: bool) -> Being | None:
    """Return somebody of a kind the lexicon knows; a thing is somebody when it acts or is named."""
    head, entry = phrase.head, lexicon().characters[sense.key]
    living = entry.category in LIVING or entry.category == "creature" or entry.key in ALIVE
    if not (living or acting or _is_addressed(phrase)):
        return None
    if not acting and not name and _is_toy(telling, phrase, entry.key):
        return None
    if any(item.owner for item in phrase.items) and head.noun in BODY:
        return None
    one = telling.passage.describer.being(phrase, sense, name if name != capital(head.noun) else "")
    many = one.count == 2 and head.many and not _is_counted(phrase)
    return telling.said.add(
        one.model_copy(update={"count": 2 if many else one.count}), another=_is_another(telling, phrase, one)
    )


def _is_another(telling: Telling, phrase: Phrase, one: IdeaCharacter) -> bool:
    """Return whether it is not the one named before: another cat, a black cat and a grey cat."""
    like = [being.one for being in telling.said.beings if being.one.noun == one.noun]
    article = phrase.items[0].low
    if not like or one.name or one.count > 1 or article not in ("a", "an", "another"):
        return False
    mine = COLOURS & set(one.adjectives)
    return article == "another" or bool(mine and not any(mine & set(other.adjectives) for other in like))


def _is_toy(telling: Telling, phrase: Phrase, key: str) -> bool:
    """Return whether an animal or a doll is a thing here: a paper bird; she squeezed her teddy bear."""
    before = [word for item in phrase.items for word in item.low.split()][:-1]
    if any(word in MADE_OF for word in before):
        return True
    verb = telling.clause.verb in HOLDING | GIVING | FIRM | TAKING and phrase.head.role == "dobj"
    return key in CUDDLED and (verb or preposition(phrase) == "with") and not telling.is_subject(phrase)


def _stranger(telling: Telling, phrase: Phrase, name: str) -> Being | None:
    """Return somebody of a kind no list has."""
    noun = noun_of(phrase.head)
    nobody = noun in BODY | NOBODY or noun in NOT_BEINGS or is_abstract(noun)
    if nobody or not re.fullmatch(r"[a-z][a-z-]+", noun):
        return None
    many, single = number(noun)
    sign = emoji_for(single, "en")
    made = telling.passage.describer.stranger(phrase, single, sign, name, many)
    if not sign and not phrase.head.senses and _is_person(telling, noun, sure=True):
        made = made.model_copy(update={"category": "person"})
    return telling.said.add(made)


def _is_somebody(telling: Telling, phrase: Phrase, *, subject: bool) -> bool:
    """Return whether a noun is somebody by its form or its capital: the Hatter, the Gryphon."""
    titled = phrase.items[0].low in ("the", "a") and phrase.head.text[:1].isupper() and phrase.first > 0
    return titled or _is_person(telling, noun_of(phrase.head), sure=subject)


def _is_person(telling: Telling, noun: str, *, sure: bool) -> bool:
    single = number(noun)[1]
    like = noun_like(single)
    if like is not None and like.sort in ("character", "person") and single not in NOT_PERSON:
        return True
    fits = PERSON_NOUN if sure or telling.clause.verb in WITH_SOMEBODY else PEOPLE
    return single not in NOT_PERSON and bool(fits.match(single)) and could_be(single, "NOUN")


def _name_of(telling: Telling, phrase: Phrase) -> str:
    """Return the name a phrase ends with, "" when it ends with none."""
    head, passage = phrase.head, telling.passage
    bare = re.sub(r"['’]s?$", "", head.text)
    low = bare.casefold()
    if phrase.items[0].tag == "DET" and _is_praised(phrase):
        return bare  # the little Gerda
    if phrase.items[0].tag == "DET" or not bare[:1].isupper():
        return ""
    if low in telling.names:
        return telling.names[low]
    if passage.low(phrase.first - 1) in ("named", "called") or passage.describer.name_gender(bare):
        return bare
    if (head.senses and head.tag == "NOUN") or low in NOBODY:
        return ""
    if any(low in names for names in KNOWN_NAMES.values()):
        return bare
    is_name = len(bare) > 1 and low not in ADJECTIVES and low not in NOT_BEINGS
    return bare if is_name and not _is_only_capital(telling, phrase, low) else ""


def _is_praised(phrase: Phrase) -> bool:
    """Return whether a name stands behind an article and an adjective: the good Hans."""
    head, between = phrase.head, phrase.items[1:-1]
    named = head.text[:1].isupper() and head.part == "PROPN" and not head.senses and not head.owner
    return named and bool(between) and all(one.low in ADJECTIVES and one.text.islower() for one in between)


def _is_only_capital(telling: Telling, phrase: Phrase, low: str) -> bool:
    """Return whether the start of a sentence explains the capital of a word."""
    before = telling.passage.item(phrase.first - 1)
    if (before is not None and before.text not in ".!?") or not parts(low) - {"PROPN"}:
        return False
    plain = could_be(low, "ADV") or low.endswith("s") or not telling.passage.verb_next(phrase.last + 1)
    return plain or "ADJ" in parts(low)


def _is_counted(phrase: Phrase) -> bool:
    return any(item.tag == "NUM" for item in phrase.items)


def _is_addressed(phrase: Phrase) -> bool:
    """Return whether something is dealt with as somebody: gave the doll a kiss is not, with Doll is."""
    head = phrase.head
    inside = phrase.first > 0 or len(phrase.items) > 1
    return head.text[:1].isupper() and inside and phrase.items[0].tag != "DET"
