"""Where an English text plays and with what things."""

from __future__ import annotations

import re
from functools import lru_cache

from fabula.languages.english_verbs import parts
from fabula.lexicon.load import lexicon
from fabula.lexicon.nouns import noun_like
from fabula.writers.staging.english.hands import take_in_hand
from fabula.writers.staging.english.likeness import DONE_AT, FURNISHES, LIKE_PLACE, LIKE_THING, OTHERWISE
from fabula.writers.staging.english.passage import meaning, noun_of, one_of, preposition, said_of, singular
from fabula.writers.staging.english.tagging import could_be
from fabula.writers.staging.english.telling import Telling
from fabula.writers.staging.english.word_lists import (
    ABOVE_IT,
    BODY,
    CLIMBED,
    FAINT_PLACES,
    MADE_OF,
    PARTS_OF_PLACE,
    PLACE_ENDINGS,
    PLACES_WITHIN,
    SHOWN,
    VAST,
    WHERE,
)
from fabula.writers.staging.meaning import index
from fabula.writers.tale.grounding.emoji_names import emoji_for
from fabula.writers.tale.grounding.english_items import Phrase, can_be
from fabula.writers.tale.grounding.english_values import is_abstract
from fabula.writers.tale.grounding.slots import IdeaPlace, IdeaThing, Sense


def take_scenery(telling: Telling, phrase: Phrase, *, subject: bool) -> None:
    """Take in the place or the thing that a phrase about nobody names."""
    head, before = phrase.head, preposition(phrase)
    place = meaning(head, "place")
    _note_furniture(telling, phrase)
    if place is not None and not _plays_there(telling, phrase):
        _note_place(telling, phrase, place)
        return
    if head.noun in ("moon", "star", "sun") and before in ("under", "by", "in"):
        known = index("en").sort(head.noun, "thing")
        telling.said.put(IdeaThing(kind=known.key if known else head.noun, noun=head.noun))
        return
    if place is not None and _is_place(telling, phrase, subject=subject):
        _set_place(telling, telling.passage.describer.place(phrase, place))
        return
    if before in WHERE and take_compound_place(telling, phrase):
        return
    within = before == "of" and telling.said.place is None
    climbed = telling.clause.verb in CLIMBED and phrase.before is not None and phrase.before.tag == "VERB"
    if (before in WHERE or within or climbed) and _take_unlisted_place(telling, phrase):
        return
    inside = next((sense for item in phrase.items[:-1] if (sense := meaning(item, "place"))), None)
    if inside is not None and telling.said.seems is None and not phrase.items[0].owner:
        telling.said.seems = IdeaPlace(kind=inside.key, noun=said_of(phrase))  # the garden gate
    thing = _thing_of(telling, phrase)
    if thing is not None:
        telling.said.put(thing)
        take_in_hand(telling, phrase, thing)


@lru_cache(maxsize=1)
def _done_at() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((kind, re.compile(rf"\b(?:{said})\b", re.IGNORECASE)) for kind, said in DONE_AT)


def note_deeds(telling: Telling) -> None:
    """Note where what is told is mostly done, when no word says where: they washed up."""
    said = telling.said
    if said.place is not None or said.seems is not None:
        return
    shown = " ".join([telling.passage.text, *(quote for _, quote in telling.passage.quotes)])
    kind = next((kind for kind, pattern in _done_at() if pattern.search(shown)), None)
    if kind is not None and kind in lexicon().places:
        said.seems = IdeaPlace(kind=kind, noun=lexicon().places[kind].en.noun)


def _note_furniture(telling: Telling, phrase: Phrase) -> None:
    """Note where things stand that stand in one place only: a bathtub, a blackboard."""
    said = said_of(phrase)
    kind = FURNISHES.get(singular(said)) or FURNISHES.get(one_of(noun_of(phrase.head))[1])
    if kind is not None and telling.said.seems is None:
        telling.said.seems = IdeaPlace(kind=kind, noun=lexicon().places[kind].en.noun)


def _note_place(telling: Telling, phrase: Phrase, place: Sense) -> None:
    """Note a place that is spoken of: the garden was full of bees."""
    passage = telling.passage
    over = preposition(phrase) in ("over", "above") and telling.clause.verb in ABOVE_IT
    over = over or preposition(phrase) == "from"
    spoken_of = telling.is_subject(phrase) and passage.low(phrase.last + 1) != "of"
    if (over or spoken_of) and telling.said.seems is None:
        telling.said.seems = telling.passage.describer.place(phrase, place)


def take_compound_place(telling: Telling, phrase: Phrase) -> bool:
    """Take in a place said with another noun, and return whether that is all it is: the kitchen floor."""
    if preposition(phrase) not in WHERE:
        return False
    for item in phrase.items[:-1]:
        sense = meaning(item, "place")
        if sense is not None and not item.owner:
            _set_place(telling, IdeaPlace(kind=sense.key, noun=said_of(phrase)))
            return phrase.head.low in PLACES_WITHIN
    return False


def take_room(telling: Telling, phrase: Phrase) -> None:
    """Take in a room where something is: there is no room for one in “no room”."""
    if phrase.head.low == "room" and preposition(phrase) in WHERE:
        _take_unlisted_place(telling, phrase)


def _plays_there(telling: Telling, phrase: Phrase) -> bool:
    """Return whether a place is where it plays; the moon over the trees stands in none of them."""
    before = preposition(phrase)
    if phrase.head.low == "hole" and telling.passage.low(phrase.last + 1) == "in":
        return False  # a hole in his sock
    if phrase.head.low in VAST and telling.passage.low(phrase.last + 1) == "of":
        return False
    if telling.is_subject(phrase) and telling.passage.verb_next(phrase.last + 1):
        return can_be(phrase.head, "thing")  # the sky was dark
    if before == "of":
        return telling.passage.low(phrase.first - 2) in PARTS_OF_PLACE or telling.said.place is None
    if before == "over" and telling.passage.low(phrase.first - 2) == "all":
        return True
    return before not in ("over", "above", "from", "than", "like", "about", "for")


def _is_place(telling: Telling, phrase: Phrase, *, subject: bool) -> bool:
    """Return whether a noun that can be a place is one here, not a thing."""
    before = preposition(phrase)
    if not can_be(phrase.head, "thing") or (before in WHERE and not subject):
        return True
    return before == "of" and telling.said.place is None


def _take_unlisted_place(telling: Telling, phrase: Phrase) -> bool:
    """Take in a place that no list has by how its name ends: a woodcutter's hut."""
    head = phrase.head
    kind = _like_place(phrase)
    kind = kind or next((kind for pattern, kind in PLACE_ENDINGS if pattern.search(head.low)), "")
    like = noun_like(one_of(noun_of(head))[1])
    if not head.senses and not kind and like is not None and like.sort == "place":
        kind = like.like
    if head.senses or kind not in lexicon().places:
        return False
    _set_place(telling, IdeaPlace(kind=kind, noun=said_of(phrase)))
    return True


def _like_place(phrase: Phrase) -> str:
    """Return the place that a word no list has is most like, "" when it is like none."""
    low = phrase.head.low
    said = (said_of(phrase), low, one_of(low)[1], *(item.low for item in phrase.items if item.tag == "WORD"))
    return next((LIKE_PLACE[one] for one in said if one in LIKE_PLACE), "")


def _set_place(telling: Telling, place: IdeaPlace) -> None:
    """Keep the first place told of; one within another, a bed, gives way to the other."""
    known = telling.said.place
    if known is None or known.noun in FAINT_PLACES:
        telling.said.place = place


def _thing_of(telling: Telling, phrase: Phrase) -> IdeaThing | None:
    """Return the thing a phrase names; a concrete noun that nothing can draw is kept as undrawn."""
    head, noun = phrase.head, noun_of(phrase.head)
    if noun in SHOWN and preposition(phrase) not in WHERE:
        return IdeaThing(kind=SHOWN[noun], noun=noun)
    listed = one_of(noun)[1] in LIKE_THING
    if (head.low in BODY and not listed) or (is_abstract(noun) and not head.senses and not listed):
        if not parts(noun):
            telling.said.undrawn.append(noun)
        return None
    sense = meaning(head, "thing")
    toy = sense is not None and lexicon().things[sense.key].handling == "ridden"
    if toy and any(item.low in MADE_OF for item in phrase.items[:-1]):
        sense = Sense("thing", "toy")  # a wooden train
    if one_of(noun)[1] in OTHERWISE:
        sense = Sense("thing", LIKE_THING[one_of(noun)[1]])
    if sense is not None:
        made = telling.passage.describer.thing(phrase, sense)
        return made.model_copy(update={"noun": singular(made.noun)})
    return _unlisted_thing(telling, phrase, meaning(head, "character"))


def _unlisted_thing(telling: Telling, phrase: Phrase, character: Sense | None) -> IdeaThing | None:
    """Return a thing that only an emoji or a character of the lexicon can show."""
    many, single = one_of(noun_of(phrase.head))
    sign = emoji_for(single, "en")
    if not could_be(single, "NOUN") and not sign and single not in LIKE_THING:
        return None
    like = noun_like(single)
    if character is None and single in LIKE_THING and LIKE_THING[single] in lexicon().things:
        made = telling.passage.describer.thing(phrase, Sense("thing", LIKE_THING[single]))
        return made.model_copy(update={"noun": single})
    if character is None and not sign and like is not None and like.sort == "thing" and like.like:
        made = telling.passage.describer.thing(phrase, Sense("thing", like.like))
        return made.model_copy(update={"noun": single})
    if character is not None:
        sign, single = lexicon().characters[character.key].emoji, phrase.head.noun
    elif not sign:
        if many or phrase.items[0].tag in ("DET", "NUM"):
            telling.said.undrawn.append(single)
        return None
    describer = telling.passage.describer
    adjectives, compound = describer.adjectives(phrase)
    full = f"{compound} {single}" if compound else single
    return IdeaThing(noun=full, adjectives=adjectives, emoji=sign, count=describer.count(phrase, many=many))
