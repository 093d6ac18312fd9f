"""Reading an idea in English: noun phrases, who does what, names, fears and wishes.

No grammar is complete enough for what people type, so the reader takes the text apart into short noun phrases
and looks at the few words before each: that tells a hero from a place and a fear from a friend.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from fabula.languages import english_verbs
from fabula.languages.english_parse import object_of, subject_of
from fabula.lexicon.model import Gender
from fabula.lexicon.nouns import Noun, noun_like
from fabula.writers.tale.grounding.emoji_names import emoji_for
from fabula.writers.tale.grounding.english_items import Item, Phrase, can_be, is_name, phrases_of, tag
from fabula.writers.tale.grounding.english_roles import (
    SET_PHRASES,
    adds_to,
    as_child,
    is_described_as,
    is_handled,
    is_moved_by,
    is_only_thought,
    is_predicate,
    subject_is,
    tell_of_teller,
)
from fabula.writers.tale.grounding.english_values import Describer, capital, is_abstract, number, proper
from fabula.writers.tale.grounding.english_words import (
    ADJECTIVES,
    BASES,
    DETERMINERS,
    GROUPS,
    MONTHS,
    NOT_BEINGS,
    PLACE_PREPOSITIONS,
    PREPOSITIONS,
    PRONOUNS,
    VERB_OF,
)
from fabula.writers.tale.grounding.slots import (
    FITS,
    HABIT,
    LIVING,
    NO_SKILLS,
    Draft,
    IdeaCharacter,
    IdeaPlace,
    IdeaThing,
    Sense,
    Sort,
    WordIndex,
    place_as_hero,
    words,
)
from fabula.writers.tale.grounding.spelling import corrected

LONGEST_NOUN = 24
_EVENTS = words(
    "picnic party parade disco wedding sleepover feast circus festival race school band choir orchestra "
    "concert show contest olympics birthday camp"
)
"""What animals hold as people do."""
_HANDLED = words(
    """
    find lose carry hold give share break buy get bring take keep make build eat drink wear want need love
    have open steal hide borrow repair fix mend draw paint throw catch collect see plant wash lend swap sell
    own use
    """
)
_NOT_BY_HAND = frozenset(["have", "need", "want", "love", "get", "see", "own", "use"])
"""What is done to illnesses, tonsils and birthdays, too."""
_STEERED = frozenset(["drive", "steer"])
_SHAPES = frozenset(["knit", "sew", "crochet", "fold", "cut", "eat", "dig"])
_GOALS = frozenset(["see", "visit", "reach", "explore", "climb"])
_META = re.compile(
    r"^(?:please |can you |could you )*(?:(?:i(?:'d| would)? (?:want|like|love|need)|tell(?: me| us)?|"
    r"write(?: me| us)?|make(?: me| us)?|create|give(?: me| us)?|read(?: me| us)?)\s+)?(?:(?:an?|the|"
    r"some|my|one|another)\s+)?"
    r"(?:(?:\w+,?[ -]){0,3}?)(?:stor+y|stories|tale|book|picture book|fable|fairy ?tale|poem|adventures?)"
    r"(?: book)?\s+(?:for (?:\S+ ){1,5}?(?=about\b))?(?:about|of|on|for|in which|where)\s+",
    re.IGNORECASE,
)
_WITH_WHOM = re.compile(
    r"^(?:[\w-]+,? ){0,6}?(?:story|stories|tale|fable) (?:but )?with (?=(?:an?|the|two|three|my|our) )",
    re.IGNORECASE,
)
"""Who is to be in it: a potty training story with a penguin."""
_POLITE = re.compile(
    r"^(?:please|once upon a time|one day|once|there (?:was|is|lived|were)|about|how|when|why|i want|title:?|"
    r"idea:?|topic:?|subject:?|prompt:?|hello|hi|hey|dear \w+)[\s,:]+",
    re.IGNORECASE,
)
_FEAR = re.compile(
    r"\b(?:(?:afraid|scared|frightened|terrified|fearful|wary|nervous) (?:of|by|about)|fears?|feared|"
    r"fearing|dreads?|fear of|hates|phobia of|runs? away from|hid(?:es|ing)? from)\s+",
    re.IGNORECASE,
)
_FEAR_ENDS = re.compile(
    r"[.,;!?]| (?:who|that|until|but|because|so|when|while|in|on|at|learns?|finds?|"
    r"and (?:his|her|then|learns?|meets?|finds?))\b"
)
_NO_FEAR = re.compile(
    r"(?:\bnot|n't|\bnever|\bno longer|\bwithout|\bno|stops? being|overcomes?)\s+(?:\w+\s+){0,2}$", re.I
)
_THEIR_FEAR = re.compile(
    r"\b(?:everyone|everybody|nobody|no one|others|they|all the \w+|other \w+) "
    r"(?:else )?(?:is|are|was|were) $",
    re.I,
)
_NAMED = re.compile(
    r"\b(?:named|called|nicknamed|(?:whose|his|her|its|their) name(?: is| was|'s)|by the name of|name is)\s+"
    r"['\"]?([^\W\d_][\w'-]*(?:\s(?-i:[A-Z])[\w'-]+)?)",
    re.IGNORECASE,
)
_BETWEEN_COMMAS = re.compile(r", (?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)(?:,|[.!?]?$)")
_MY_NAME = re.compile(r"\bmy name(?: is|'s) ([A-Za-z][\w'-]+)", re.IGNORECASE)
_LEARNS = re.compile(
    r"\b(?:learn(?:s|ed|ing|t)?(?: how)? to|want(?:s|ed|ing)?(?: to learn(?: how)?)? to|"
    r"wish(?:es|ed)?(?: to learn)? to|dream(?:s|ed|t|ing)? of|tr(?:y|ies|ied|ying) to|hop(?:e|es|ed|ing) to|"
    r"long(?:s|ed|ing)? to|how to|can't|cannot|can not|could(?:n't| not)|can|could|unable to|able to|"
    r"afraid (?:to|of)|scared (?:to|of)|(?:love|like|hate)s?(?: to)?|"
    r"practi[sc](?:e|es|ing|ed)|teach(?:es)? \S+(?: \S+)? (?:how )?to|refus(?:es|ed) to|decid(?:es|ed) to|"
    r"would like to|'d like to|good at|bad at|enjoys|learn(?:s|ed|ing)?|forgets? how to|forgot how to)\s+",
    re.IGNORECASE,
)
_OF_MINDS = re.compile(r"read(?:s|ing)? (?:\w+ )?(?:minds?|thoughts?|faces?|palms?)\b")
"""What is read there is no book, and nothing to learn."""
_NONSTOP = re.compile(
    r"\b(?:(?:can't|cannot|can not|couldn't|could not|won't|will not|doesn't|does not|didn't|did not|never)"
    r"(?: ever)? (?:stops?|help)|never stopped|keeps?(?: on)?|kept(?: on)?|always|forever)\s+",
    re.IGNORECASE,
)
_ALL_DAY = r"\s+(?:all (?:day|night|the time)|non-?stop|without (?:stopping|end)|everywhere)\b"
_LESSON = re.compile(
    r"\b(?:why (.+?) (?:matters?|is important|are important|counts)|"
    r"(?:importance|value|power|meaning) of ([^.,;!?]+)|(?:learns?|discovers?|teaches|shows|realizes|"
    r"realises) (?:\w+ )?that ([^.,;!?]+)|moral:? ([^.;!?]+))",
    re.IGNORECASE,
)
_QUIET_VERBS = frozenset(
    ["laugh", "run", "jump", "climb", "share", "build", "count", "garden", "read", "write", "sleep-alone"]
)
_SUPERLATIVE = re.compile(
    r"(?!(?:for|harv|temp|conqu|requ|inter|cont|prot|arr|dig|sugg|pri|conf)est)[a-z]{3,}est"
)
_LOSES = frozenset(["lose", "loses", "lost", "misses", "missing", "finds", "forgets", "forgot", "drops"])
_OWN = frozenset(["his", "her", "its", "their", "my"])
_OTHERS = words("everyone everybody others nobody they all somebody someone")
_CHILDLIKE = words(
    """
    eater sleeper biter kicker whiner beginner newcomer latecomer loser winner dreamer helper listener reader
    swimmer climber runner goalkeeper walker talker teammate classmate playmate buddy pal chum stepbrother
    stepsister guest visitor stutterer triplet quadruplet
    """
)
_IN_OR_ON = frozenset(["in", "on", "inside", "within", "into"])
"""Where nobody is of whom one can speak: not in a person, nor on one."""
_NIGHTS = {"night": "night-sky", "nights": "night-sky", "nighttime": "night-sky"}
_MOODS = words(
    """
    lonely lonesome shy brave grumpy sad happy angry little tiny sleepy curious afraid scared timid
    proud jealous lazy clever kind old young baby small forgetful clumsy friendly stubborn cheerful
    naughty nervous worried grouchy talking singing dancing bored tired hungry homesick forgotten lost
    wise silly funny bossy gentle impatient
    """
)

_SIZES = words("little tiny small old")
_BY_SOMEBODY = re.compile(r"(?:someone|somebody|nobody|no one|everyone|everybody)\b", re.IGNORECASE)
"""What is done by nobody in particular is done to no hero: someone leaves tiny boots."""


def read_english(text: str, index: WordIndex, *, guess: bool = True) -> Draft:
    """Return what the English idea `text` says; without `guess` nouns the lexicon lacks are passed over."""
    if text.isupper() and len(text) > 12:
        text = text.lower()
    draft = _Reader(_without_frame(text), index, guess=guess).read()
    lesson = _LESSON.search(text)
    draft.lesson = next((part.strip() for part in lesson.groups() if part), "") if lesson else ""
    return draft


def _without_frame(text: str) -> str:
    """Return the idea without "write me a story about" and the like."""
    text = re.sub(r",? (?:please|pls|thanks|thank you)[.! ]*$", "", text.strip("\"' "), flags=re.IGNORECASE)
    for _ in range(3):
        shorter = _WITH_WHOM.sub("", _META.sub("", text, count=1), count=1)
        shorter = _POLITE.sub("", shorter, count=1).lstrip("\"' ")
        if shorter == text or not shorter:
            break
        text = shorter
    return text


_DOER = re.compile(
    r"(?:leader|keeper|teacher|manager|owner|winner|player|helper|[a-z]{3,}(?:ist|ian|woman|man))$"
)


def _is_building(sign: str) -> bool:
    """Return whether an emoji shows a house of some kind: a bank, a hotel."""
    return bool(sign) and (0x1F3E0 <= ord(sign[0]) <= 0x1F3F0 or sign[0] in "🏛⛪🕌🗼") and sign[0] != "🏮"


_SENSED = words("sound smell noise taste colour color sight feeling shape size rest end middle beginning")
_PART_OF = re.compile(r" (?:in|on|through) (?:it|them|him|her)\b", re.IGNORECASE)
"""What something has about it is nowhere to go: a football with a hole in it."""
_CAUSE = re.compile(r"\bbecause of (?:[\w'-]+ ){0,5}$", re.IGNORECASE)
_TO_SOMEBODY = words("talk speak say write give listen send sit sing lend read show teach wave belong tell")
_PERSONS = frozenset(["i", "he", "she", "we", "they", "you", "who"])


def head_of_place(phrase: Phrase, items: list[Item]) -> bool:
    """Return whether it only says what kind of place follows: the children's home."""
    after = items[phrase.last + 1 : phrase.last + 2]
    there = bool(after) and (can_be(after[0], "place") or after[0].low == "home")
    feast = bool(after) and after[0].low == "day"  # Mother's Day
    return phrase.head.owner and ((phrase.head.many and there) or feast)


_SIDES = words("top bottom side edge end back middle front foot corner rim tip")
"""What a place or a thing has, and nobody plays with: the top of the gate is no spinning top."""
_TOWARDS = words("to at on from near by towards toward till until over reach reaches reached")


def is_part_of_place(phrase: Phrase, items: list[Item]) -> bool:
    """Return whether it only says where at something: to the top of the gate, climbs to the very top."""
    if phrase.head.low not in _SIDES or phrase.items[0].low not in ("the", "its", "their", "each"):
        return False
    after = items[phrase.last + 1 : phrase.last + 2]
    said = phrase.before.low if phrase.before is not None else ""
    return (bool(after) and after[0].low == "of") or said in _TOWARDS


def _is_event(noun: str) -> bool:
    """Return whether the dictionary knows no thing of that name: a school play, a test."""
    like = noun_like(noun)
    return like is not None and like.sort == "nothing"


def _place_of(item: Item) -> str:
    return next(sense.key for sense in item.senses if sense.sort == "place")


class _Reader:
    def __init__(self, text: str, index: WordIndex, *, guess: bool) -> None:
        self.text = text
        self.index = index
        self.guess = guess
        self._pending = ""
        self.draft = Draft()
        self.items = tag(text, index)
        self.values = Describer(index, self.items)
        self.names = {
            match.start(1): match.group(1)
            for match in _NAMED.finditer(text)
            if match.group(1).casefold() not in PREPOSITIONS | DETERMINERS | PRONOUNS
        }
        self.names |= self._in_commas()
        self.fear_spans = self._fear_spans()

    def _in_commas(self) -> dict[int, str]:
        """Return the names that stand between commas after somebody: our hamster, Professor, escaped."""
        found = {}
        for one in self.items:
            after = _BETWEEN_COMMAS.match(self.text, one.end)
            if one.tag != "NOUN" or one.many or one.owner or after is None or not can_be(one, "character"):
                continue
            if one.text[:1].islower():
                found[after.start("name")] = after["name"]
        return found

    def read(self) -> Draft:
        self._find_habit()
        if self.draft.habit is None:
            self._find_activity()
        phrases = phrases_of(self.items, self.names)
        alone = phrases[0] if len(phrases) == 1 else None
        if alone is None or not self._take_compound(alone):
            for phrase in phrases:
                self._place_phrase(phrase)
        self._place_as_hero()
        moody = self.draft.hero is not None and bool(_MOODS & set(self.draft.hero.adjectives))
        tell_of_teller(self.draft, self.items, self.text, self.values.child(""), moody=moody)
        self._name_hero()
        if self.draft.hero is not None:
            self.draft.hero = as_child(self.draft.hero, self.values.child(self.draft.hero.name))
        self._hero_gender()
        self._unknown()
        return self.draft

    def _take_compound(self, phrase: Phrase) -> bool:
        """Take an idea that is but an animal and what is named after it: a hedgehog bakery.

        The animal is who it is about, unless what follows is worn, read, eaten or played with.
        """
        said = [item for item in self.items if item.tag != "STOP"]
        at = next((at for at, item in enumerate(phrase.items) if self._is_animal(item)), -1)
        head = phrase.head
        if at < 0 or at + 1 >= len(phrase.items) or len(said) != len(phrase.items) or phrase.items[at].owner:
            return False
        if self._is_alive(head) or is_name(head, self.text) or phrase.items[at + 1].owner:
            return False
        rest = replace(phrase, items=phrase.items[at + 1 :])
        event = SET_PHRASES.search(self.text) is not None or head.low in _EVENTS
        thing = "" if event else self._thing_of(head)
        ridden = bool(thing) and self.index.lexicon.things[thing].handling == "ridden"
        if thing and not ridden:
            self.draft.add_thing(self.values.thing(phrase, Sense("thing", thing)))
            return True
        self._take_known(replace(phrase, items=phrase.items[: at + 1]), "")
        if thing:
            self.draft.add_thing(self.values.thing(rest, Sense("thing", thing)))
        elif can_be(head, "place") and not event:
            self.draft.add_place(self.values.place(rest, Sense("place", _place_of(head))))
        return True

    def _thing_of(self, head: Item) -> str:
        """Return the key of the thing that a noun is or is like: a taxi, a costume."""
        things, like = self.index.lexicon.things, noun_like(head.noun)
        if head.noun in things:
            return head.noun
        keys = [sense.key for sense in head.senses if sense.sort != "place" and sense.key in things]
        return keys[0] if keys else like.like if like is not None and like.sort == "thing" else ""

    def _is_alive(self, item: Item) -> bool:
        people = self.index.lexicon.characters
        keys = [sense.key for sense in item.senses if sense.sort == "character"]
        return any(people[key].category in LIVING for key in keys)

    def _is_animal(self, item: Item) -> bool:
        people = self.index.lexicon.characters
        keys = [sense.key for sense in item.senses if sense.sort == "character"]
        return any(people[key].category in LIVING - {"person"} for key in keys)

    def _place_as_hero(self) -> None:
        """Let a place with a character of its own be somebody: a shy iceberg, the lonely island."""
        draft = self.draft
        if draft.hero is None and len(draft.places) == 1 and _MOODS & set(draft.places[0].adjectives):
            draft.hero = place_as_hero(draft.places.pop())

    def _place_phrase(self, phrase: Phrase) -> None:
        head = phrase.head
        if head.start in self.names or self._denied(phrase):
            return
        where = next((sense for item in phrase.items for sense in item.senses if sense.sort == "place"), None)
        if where is not None and len(phrase.items) > 1 and proper(phrase) and not can_be(head, "character"):
            self.draft.add_place(IdeaPlace(kind=where.key, noun=proper(phrase)))  # Lake Superior
            return
        name, phrase = self._split_name(phrase)
        head = phrase.head
        follows = self.items[phrase.last + 1 : phrase.last + 2]
        if head.noun in _SENSED and follows and follows[0].low == "of":
            return  # the sound of the whole world
        if any(start <= head.start < end for start, end in self.fear_spans):
            self._take_fear(phrase)
            return
        if head.noun in GROUPS and follows and follows[0].low == "of":
            return
        if head.senses and not self._is_called(phrase):
            self._take_known(phrase, name)
        elif not self._take_name(phrase):
            self._take_unknown(phrase, name)

    def _is_called(self, phrase: Phrase) -> bool:
        """Return whether a word of the lexicon is a child's name here: Lily trains, Daisy and her dad."""
        head, alone = phrase.head, len(phrase.items) == 1
        after = [item.low for item in self.items[phrase.last + 1 : phrase.last + 2]]
        called = after == ["the"] and self._described(phrase.last + 1)  # Pip the penguin
        named = called or bool(self.values.name_gender(head.text.removesuffix("'s")))
        named = called or (named and not head.many)  # Pickles the pug
        hero = self.draft.hero
        beside = hero is not None and bool(hero.name) and phrase.before is not None
        beside = beside and phrase.before is not None and phrase.before.low in ("and", "&")  # Max and Lily
        return alone and head.text[:1].isupper() and named and (hero is None or beside)

    def _denied(self, phrase: Phrase) -> bool:
        before = phrase.before.low if phrase.before else ""
        earlier = self.items[phrase.first - 2].low if phrase.first > 1 else ""
        compared = before == "like" and earlier.endswith(("s", "ed", "ing"))
        return (
            compared  # stomps like a dinosaur: there is none
            or (before in ("without", "no") and phrase.items[0].low not in _OWN)
            or phrase.items[0].low == "no"
            or bool(_CAUSE.search(self.text[: phrase.items[0].start]))
            or (head_of_place(phrase, self.items))
            or is_part_of_place(phrase, self.items)
            or (before in ("not", "never") and phrase.items[0].tag == "DET")
            or (before == "with" and _PART_OF.match(self.text, phrase.head.end) is not None)
        )

    def _split_name(self, phrase: Phrase) -> tuple[str, Phrase]:
        """Return a name said with the phrase: named Mina, Mina the fox, a fox Pip, my dog Biscuit."""
        after = next(
            (name for start, name in sorted(self.names.items()) if start >= phrase.items[-1].end), ""
        )
        if after and self._next_phrase_start(phrase) >= self.text.find(after, phrase.items[-1].end):
            hero = self.draft.hero
            if phrase.head.many and hero is not None and not hero.name and hero.age == "child":
                self.draft.hero = hero.model_copy(update={"name": capital(after)})
                return "", phrase  # a boy, he likes pirates, called Finn
            return capital(after), phrase
        before = self.items[phrase.first - 1] if phrase.first else None
        added = adds_to(self.text, phrase.head) if before else None
        called = added is not None and before is not None and added.start == before.start
        called = called and before is not None and before.text[:1].isupper()
        if phrase.items[0].low == "the" and before and (called or is_name(before, self.text)):
            return before.text, phrase
        if len(phrase.items) > 1 and is_name(phrase.head, self.text, known_too=True):
            earlier = phrase.items[:-1]
            if earlier[-1].senses and can_be(earlier[-1], "character"):
                shorter = Phrase(
                    earlier, phrase.first, phrase.last, phrase.before, phrase.verb, phrase.subject
                )
                return phrase.head.text.removesuffix("'s"), shorter
        return "", phrase

    def _next_phrase_start(self, phrase: Phrase) -> int:
        """Return where the next known being begins: a name belongs to the nearest one before it."""
        later = [item.start for item in self.items[phrase.last + 1 :] if can_be(item, "character")]
        return min((start for start in later if start not in self.names), default=len(self.text))

    def _take_known(self, phrase: Phrase, name: str) -> None:
        head, senses = phrase.head, {sense.sort: sense for sense in phrase.head.senses}
        before = phrase.before.low if phrase.before else ""
        placed = before in PLACE_PREPOSITIONS and phrase.before is not None
        if self._is_nobody(phrase) or self._is_also(phrase):
            return
        if set(senses) == {"place"} and head.role == "dobj" and phrase.verb in _SHAPES:
            return  # knits squares for her
        if "place" in senses and ("character" not in senses or placed) and ("thing" not in senses or placed):
            self.draft.add_place(self.values.place(phrase, senses["place"]))
        elif self._is_in_the_way(phrase, senses, name):
            return
        elif "character" in senses and (name or self._acts(phrase, alone=len(senses) == 1, placed=placed)):
            self._add(self.values.being(phrase, senses["character"], name), again=before == ",")
        elif "thing" in senses and "character" not in senses and self._comes_alive(phrase, name):
            entry = self.index.lexicon.things[senses["thing"].key]
            self.draft.add_character(self.values.stranger(phrase, head.noun, entry.emoji, name, head.many))
        elif "thing" in senses and not self._is_stuff(phrase, senses["thing"]):
            self.draft.add_thing(self.values.thing(phrase, senses["thing"]))
        elif "place" in senses:
            self.draft.add_place(self.values.place(phrase, senses["place"]))
        elif "character" in senses and "thing" not in senses:
            self.draft.add_character(self.values.being(phrase, senses["character"], name))

    def _is_nobody(self, phrase: Phrase) -> bool:
        """Return whether the words name nobody and nothing here: go to bed, a spelling bee, to be a tree."""
        head = phrase.head
        if head.low == "bed" and phrase.before is not None and phrase.before.low == "to":
            return True  # one only goes to sleep
        if can_be(head, "character") and (self._wished(phrase) or self._is_said_of(phrase)):
            return True
        named = SET_PHRASES.search(self.text, phrase.items[0].start, head.end) is not None
        return named or self._is_played(phrase) or is_only_thought(self.text, head)

    def _is_in_the_way(self, phrase: Phrase, senses: Mapping[Sort, Sense], name: str) -> bool:
        """Take what is only moved into, lost or planted; return whether that, or nothing, is all it is."""
        head, before = phrase.head, phrase.before.low if phrase.before else ""
        if head.role == "compound" and "character" not in senses and is_handled(self.text, head):
            return True  # the tooth brushing war
        if before == "into" and phrase.verb == "move" and "thing" in senses and self.draft.hero is not None:
            self.draft.add_place(IdeaPlace(noun=head.noun))  # a mouse who moved into a cello
            return True
        toy = self.index.sort(f"teddy {head.noun}", "thing")
        if toy and phrase.verb in _LOSES and phrase.items[0].low in _OWN:
            self.draft.add_thing(self.values.thing(phrase, toy))  # “who lost her bear”: a toy
            return True
        if name or not self._is_lifeless_object(phrase):
            return False
        key, sign = self._thing_of(head), emoji_for(head.noun, "en")
        thing = Sense("thing", key) if key else None
        self.draft.add_thing(
            self.values.thing(phrase, thing) if thing else IdeaThing(noun=head.noun, emoji=sign)
        )
        return True

    def _is_played(self, phrase: Phrase) -> bool:
        """Return whether somebody only plays it: I was to be a tree, his sister is the station."""
        told, hero = subject_is(self.text, phrase.head), self.draft.hero
        if told in _PERSONS:
            return hero is not None or not can_be(phrase.head, "character") or "to be" in self.text
        known = [one.noun for one in (hero, *self.draft.others) if one is not None]
        return can_be(phrase.head, "place") and told in known

    def _is_lifeless_object(self, phrase: Phrase) -> bool:
        """Return whether a plant or a machine only has something done to it: the family plants trees."""
        being = next((sense for sense in phrase.head.senses if sense.sort == "character"), None)
        sized = _SIZES if _BY_SOMEBODY.match(self.text) else frozenset()
        if being is None or any(item.low in _MOODS - sized for item in phrase.items):
            return False
        if self.draft.hero is not None and english_verbs.base(phrase.verb) not in _STEERED:
            return False
        alive = self.index.lexicon.characters[being.key].category in LIVING
        return not alive and not self._is_somebody(phrase) and is_handled(self.text, phrase.head)

    def _is_said_of(self, phrase: Phrase) -> bool:
        """Return whether it is only the work of somebody already named: my mum is a soldier."""
        being = next((sense for sense in phrase.head.senses if sense.sort == "character"), None)
        if being is None or self.draft.hero is None or not is_predicate(self.text, phrase.head):
            return False
        works = self.index.lexicon.characters[being.key].category == "person"
        told = subject_is(self.text, phrase.head)
        return works or any(one.noun == told and one.age == "adult" for one in self.draft.others)

    def _is_also(self, phrase: Phrase) -> bool:
        """Take the beast that somebody at work is, and nobody beside: a detective who is a hen."""
        hero, people = self.draft.hero, self.index.lexicon.characters
        being = next((sense for sense in phrase.head.senses if sense.sort == "character"), None)
        if hero is None or being is None or hero.name or hero.category != "person":
            return False
        beast = people[being.key].category in LIVING - {"person"}
        if not beast or not is_described_as(self.text, phrase.head, hero.noun) or self.draft.others:
            return False
        one = self.values.being(phrase, being, "")
        self.draft.hero = one.model_copy(update={"noun": f"{one.noun} {hero.noun}"})
        return True

    def _wished(self, phrase: Phrase) -> bool:
        """Return whether somebody only wants to be this: a cat who wants to be an astronaut."""
        before = [item.low for item in self.items[max(0, phrase.first - 2) : phrase.first]]
        return self.draft.hero is not None and before in (["to", "be"], ["to", "become"], ["rather", "be"])

    def _add(self, one: IdeaCharacter, *, again: bool) -> None:
        """Take in a character; after a comma it may be the hero said again: a snail, a very slow snail."""
        hero = self.draft.hero
        if self._pending and not one.name:
            one, self._pending = one.model_copy(update={"name": self._pending}), ""
        if again and hero is not None and one.noun == hero.noun and not one.name and not hero.adjectives:
            self.draft.hero = hero.model_copy(update={"adjectives": one.adjectives})
            return
        if again and not one.name:
            self.draft.others = [other for other in self.draft.others if not self._is_again(other, one)]
        self.draft.add_character(one)

    def _is_again(self, other: IdeaCharacter, one: IdeaCharacter) -> bool:
        """Return whether `one` says what `other` is: a lively neighbour, a hare."""
        item = next((item for item in self.items if item.noun == one.noun), None)
        added = adds_to(self.text, item) if item is not None else None
        return added is not None and added.low == other.noun and not other.name

    def _acts(self, phrase: Phrase, *, alone: bool, placed: bool) -> bool:
        """Return whether what could also be a thing is somebody here."""
        being = next((sense for sense in phrase.head.senses if sense.sort == "character"), None)
        if alone or (being and self.index.lexicon.characters[being.key].category in LIVING):
            return True
        hero = self.draft.hero
        if placed or (phrase.items[0].low in ("his", "her", "its", "their", "my") and hero is not None):
            return False
        if hero is None:
            return phrase.subject or not self._somebody_later(phrase)
        joined = phrase.before is not None and phrase.before.tag == "CONJ" and phrase.subject
        if joined:
            return hero.category in ("thing", "plant") or self._speaks_next(phrase)
        befriended = [item.low for item in self.items[max(0, phrase.first - 2) : phrase.first]]
        with_friend = befriended[-1:] == ["with"] and befriended[0] in ("friend", "friends", "friendship")
        return with_friend or (phrase.verb in ("meet", "befriend", "marry", "comfort") and not phrase.subject)

    def _comes_alive(self, phrase: Phrase, name: str) -> bool:
        """Return whether a mere thing is somebody here: a lonely stapler, a spoon who dreams."""
        if name or not self._acts(phrase, alone=False, placed=self._is_placed(phrase)):
            return bool(name)
        if self.draft.hero is not None or is_moved_by(self.text, phrase.head):
            return True
        after = self.items[phrase.last + 1 : phrase.last + 2]
        if is_handled(self.text, phrase.head) and not (after and after[0].low == "who"):
            return False
        if after and after[0].low in NOT_BEINGS:
            return False  # a wheelchair race
        moody = any(item.low in _MOODS for item in phrase.items)
        deed = any(self._may_be_its_own(item) for item in self.items[phrase.last + 1 :])
        nobody = not self._somebody_later(phrase)
        return moody or (deed and nobody) or bool(after and after[0].low in ("who", "that"))

    def _may_be_its_own(self, verb: Item) -> bool:
        """Return whether a thing may be what does it: not in “a costume, and somebody must wear it”."""
        doer = subject_of(self.text, verb.start) if verb.tag in ("VERB", "AUX") else None
        return verb.tag in ("VERB", "AUX") and (doer is None or doer.low not in _OTHERS)

    def _is_stuff(self, phrase: Phrase, sense: Sense) -> bool:
        """Return whether it is something of which there is no one: weaves flax, which is like a sheaf."""
        thing = self.index.lexicon.things[sense.key]
        head, entry = phrase.head, thing.en
        alone = len(phrase.items) == 1 and not head.many and not head.owner and head.noun != entry.noun
        alone = alone and not (phrase.before is not None and phrase.before.owner)  # Grandma's diary
        return (
            alone
            and head.role == "dobj"
            and not (entry.mass or entry.unique or thing.handling in ("eaten", "served"))
        )

    def _is_placed(self, phrase: Phrase) -> bool:
        return phrase.before is not None and phrase.before.low in PLACE_PREPOSITIONS

    def _speaks_next(self, phrase: Phrase) -> bool:
        return bool(
            re.search(r"\b(?:friends?|friendship|befriends?|each other|love)\b", self.text, re.IGNORECASE)
        )

    def _somebody_later(self, phrase: Phrase) -> bool:
        return any(
            [sense.sort for sense in item.senses] == ["character"] and item.tag == "NOUN"
            for item in self.items[phrase.last + 1 :]
        )

    def _take_name(self, phrase: Phrase) -> bool:
        """Take "Mina" as a child of that name; return whether it was one."""
        head = phrase.head
        bare = self._double_name(phrase) or head.text.removesuffix("'s").removesuffix("'")
        single = " " in bare or len([item for item in phrase.items if item.tag == "WORD"]) < 2
        if not single or phrase.items[0].tag == "DET":
            return False
        if phrase.verb == "speak" and head.role == "dobj":
            return True  # speaks only Hokkien
        if self._is_town(phrase, bare):
            self.draft.add_place(IdeaPlace(noun=bare))
            return True
        known = bool(self.values.name_gender(bare)) or (
            bare[:1].isupper() and bare in self.index.lexicon.names["en"].children.get("they", ())
        )
        small = self._is_small_name(phrase)
        if not known and not small and not (is_name(head, self.text) and self._named_deed(phrase)):
            return False
        after = self.items[phrase.last + 1 : phrase.last + 2]
        if after and after[0].low == "the" and self._described(phrase.last + 1):
            return True  # Mina the fox: the fox takes the name
        if self._in_apposition(phrase, bare):
            return True
        self.draft.add_character(self.values.child(bare))
        return True

    def _double_name(self, phrase: Phrase) -> str:
        """Return a name of two words, or "": Mei Ling's grandmother."""
        told = phrase.head.role in ("poss", "nsubj") and all(one.part == "PROPN" for one in phrase.items)
        if len(phrase.items) != 2 or not told or any(one.senses for one in phrase.items):
            return ""
        if any(one.low in MONTHS | NOT_BEINGS for one in phrase.items):  # Christmas Eve
            return ""
        return proper(phrase).removesuffix("'s").removesuffix("'")

    def _is_small_name(self, phrase: Phrase) -> bool:
        """Return whether a name is typed without its capital: kofi is allergic to peanuts."""
        head = phrase.head
        told = head.role in ("nsubj", "nsubjpass", "poss") and len(phrase.items) == 1
        plain = head.text.islower() and head.text.isalpha() and len(head.text) > 2
        return head.part == "PROPN" and told and plain and noun_like(head.noun) is None

    def _is_town(self, phrase: Phrase, bare: str) -> bool:
        """Return whether a name is where it plays: a market in Leeds, from Texas to Scotland."""
        before = phrase.before.low if phrase.before is not None else ""
        called = bool(self.values.name_gender(bare)) or bare.casefold() in MONTHS
        return (
            bare[:1].isupper()
            and not phrase.head.owner
            and len(bare) > 2
            and (
                (before in ("in", "near") and bare.casefold() not in MONTHS)
                or (
                    before in ("to", "from") and self._is_way(phrase) and not called and not phrase.head.owner
                )
            )
        )

    def _is_way(self, phrase: Phrase) -> bool:
        """Return whether one goes there: not who somebody sits next to or talks to."""
        earlier = self.items[phrase.first - 2].low if phrase.first > 1 else ""
        return earlier not in ("next", "close") and phrase.verb not in _TO_SOMEBODY

    def _described(self, at: int) -> bool:
        return any(can_be(item, "character") or item.tag == "WORD" for item in self.items[at + 1 : at + 4])

    def _in_apposition(self, phrase: Phrase, name: str) -> bool:
        """Return whether the name only adds to somebody just said: "a girl, Mina," or "Mina, a shy girl"."""
        comma = phrase.before is not None and phrase.before.low == ","
        hero = self.draft.hero
        if comma and hero is not None and not hero.name and not self.draft.others:
            self.draft.hero = hero.model_copy(update={"name": capital(name)})
            return True
        after = self.items[phrase.last + 1 : phrase.last + 3]
        if (
            [item.low for item in after[:1]] == [","]
            and len(after) > 1
            and after[1].low in ("a", "an", "the", "my", "our", "his", "her", "their")
        ):
            later = self.items[phrase.last + 2 : phrase.last + 7]
            being = next((item for item in later if can_be(item, "character")), None)
            whose = after[1].low not in ("a", "an", "the")  # Mia, her dog and I are three
            if being is not None and not (whose and adds_to(self.text, being) is None):
                self.names[after[1].start] = name
                self._pending = capital(name)
                return True
        return False

    def _named_deed(self, phrase: Phrase) -> bool:
        after = self.items[phrase.last + 1 : phrase.last + 2]
        return phrase.head.owner or not after or after[0].tag in ("VERB", "AUX", "CONJ", "REL", "STOP", "ADV")

    def _take_unknown(self, phrase: Phrase, name: str) -> None:
        noun = phrase.head.noun
        if len(noun) > LONGEST_NOUN or not re.fullmatch(r"[a-zß-ÿ]+(?:[-'][a-zß-ÿ]+)*", noun):
            return
        many, one = number(noun)
        if _SUPERLATIVE.fullmatch(noun) or (many and phrase.items[0].low == "one"):
            return  # the strongest in the forest, then one answers: no nouns
        abstract = is_abstract(one) or is_abstract(noun)
        like = None if abstract else noun_like(one)
        if like is not None and self._take_like(phrase, one, like, name, many=many):
            return
        known = like is not None or bool(english_verbs.parts(one) - {"NOUN"})
        shape = None if abstract or known else corrected(one, self.index)
        if shape is not None:
            head = phrase.head
            head.senses, head.noun, head.many = shape[0], shape[1], many
            self._take_known(phrase, name)
            return
        where = next((item for item in phrase.items[:-1] if can_be(item, "place")), None)
        if where is not None and not can_be(where, "character"):
            self.draft.add_place(IdeaPlace(kind=_place_of(where), noun=where.noun))  # forest animals
        if not abstract and self.guess and self._reads_english():
            self._take_guessed(phrase, one, like, name, many=many)

    def _take_guessed(self, phrase: Phrase, one: str, like: Noun | None, name: str, *, many: bool) -> None:
        """Take a noun that is no entry's and like none, as what it looks like in its sentence."""
        noun = phrase.head.noun
        being = next((item for item in reversed(phrase.items[:-1]) if can_be(item, "character")), None)
        if being is not None and phrase.items[0].tag != "DET" and not emoji_for(one, "en"):
            # "hippo ballet", "penguin parade": about the hippo
            about = phrase.items[: phrase.items.index(being) + 1]
            self._take_known(replace(phrase, items=about), name)
            return
        described = phrase.items[0].tag in ("DET", "NUM") or len(phrase.items) > 1
        sign = emoji_for(one, "en")
        nobody = like is not None and like.sort == "nothing" and not (name or sign)
        saying = phrase.first == 0 and phrase.items[0].low.endswith("ing") and len(phrase.items) > 1
        if saying or (nobody and not self._is_somebody(phrase)) or (noun in VERB_OF and not described):
            return  # saying goodnight, a year class, a stutter
        short = sum(item.tag != "STOP" for item in self.items) <= 2
        acts = self.draft.hero is None and phrase.subject and (described or short or bool(sign))
        acts = acts and (short or self._is_somebody(phrase) or not is_handled(self.text, phrase.head))
        friend = self.draft.hero is not None and (
            (phrase.before is not None and phrase.before.tag == "CONJ" and phrase.subject and described)
            or (phrase.verb in ("meet", "befriend") and described)
        )
        if acts or friend or name:
            self.draft.add_character(self.values.stranger(phrase, one, sign, name, many))
            return
        self._take_strange_thing(phrase, one, sign, described=described)

    def _take_like(self, phrase: Phrase, one: str, like: Noun, name: str, *, many: bool) -> bool:
        """Take a noun the lexicon lacks as what it is most like; return whether it was: a poodle, a latke."""
        head, described = phrase.head, phrase.items[0].tag in ("DET", "NUM")
        if like.sort == "nothing" or head.part not in ("NOUN", "PROPN"):
            return False
        person = like.sort == "person" or self._is_person(like.like)
        if person and not name and self._stands_in(phrase):
            return False  # the children on the ward
        if like.sort in ("character", "person") and (described or name or head.many or not phrase.first):
            she = re.search(r"\b(?:she|her|herself)\b", self.text, re.IGNORECASE)
            grown = "woman" if she else "man"
            sense = Sense("character", like.like or ("child" if one in _CHILDLIKE else grown))
        elif like.sort in ("thing", "place") and like.like and (described or len(phrase.items) > 1):
            sense = Sense("thing" if like.sort == "thing" else "place", like.like)
        else:
            return False
        if head.noun in VERB_OF and not described:
            return False
        head.senses, head.noun, head.many = (sense,), one, many
        self._take_known(phrase, name)
        return True

    def _is_person(self, key: str) -> bool:
        known = self.index.lexicon.characters.get(key)
        return known is not None and known.category == "person"

    def _stands_in(self, phrase: Phrase) -> bool:
        """Return whether somebody is in or on it: in the ward, on the council."""
        return phrase.before is not None and phrase.before.low in _IN_OR_ON

    def _is_somebody(self, phrase: Phrase) -> bool:
        """Return whether the idea speaks of it as of a person: a sigh who travels."""
        return [item.low for item in self.items[phrase.last + 1 : phrase.last + 2]] == ["who"]

    def _take_strange_thing(self, phrase: Phrase, one: str, sign: str, *, described: bool) -> None:
        """Take a noun no list has as something, or somewhere, where it is handled or gone to."""
        like = noun_like(one)
        nothing = like is not None and like.sort not in ("thing", "place")
        nothing = nothing or (
            like is None and not sign and phrase.verb in _NOT_BY_HAND
        )  # has his tonsils out
        nothing = nothing or one in BASES or phrase.before is None
        nothing = nothing or not (sign or self._could_be_held(phrase))
        doer = not sign and _DOER.search(one) is not None  # a line leader is nothing to carry about
        nothing = nothing or "NOUN" not in english_verbs.parts(one.rpartition(" ")[2])  # nobody’s name
        if nothing or doer or not (described or (sign and phrase.verb)):
            return
        adjectives = self.values.adjectives(phrase)[0]
        if phrase.head.text[:1].isupper():
            one, adjectives = proper(phrase) or one, ()
        before = phrase.before.low if phrase.before is not None else ""
        if not sign and before == "to" and phrase.verb not in _GOALS:
            return  # a crayon that is down to a nub
        somewhere = (like is None or like.sort == "place") and not sign
        if _is_building(sign) or (somewhere and (phrase.verb in _GOALS or self._is_placed(phrase))):
            self.draft.add_place(IdeaPlace(noun=one, adjectives=adjectives))
        elif sign or phrase.verb in _HANDLED:
            self.draft.add_thing(IdeaThing(noun=one, emoji=sign, adjectives=adjectives))

    def _could_be_held(self, phrase: Phrase) -> bool:
        """Return whether what no list knows is handled, or is where somebody is: no joke, no stutter."""
        return phrase.verb in _HANDLED | _GOALS or self._is_placed(phrase)

    def _reads_english(self) -> bool:
        """Return whether enough of the words are known to take the rest for English nouns too."""
        said = [item for item in self.items if item.tag != "STOP"]
        strange = [item for item in said if item.tag == "WORD" and item.low not in ADJECTIVES | NOT_BEINGS]
        if len(said) < 4:
            return len(said) < 2 or len(strange) < len(said) or bool(emoji_for(said[-1].noun, "en"))
        return len(strange) <= 0.55 * len(said)

    def _fear_spans(self) -> list[tuple[int, int]]:
        spans = []
        for hit in _FEAR.finditer(self.text):
            if _NO_FEAR.search(self.text[: hit.start()]):
                self.draft.fearless = True
                continue
            if _THEIR_FEAR.search(self.text[: hit.start()]):
                continue  # everyone is scared of his prickles
            if hit.group().strip().casefold() in ("fears", "fear") and not re.search(
                r"\w\s*$", self.text[: hit.start()]
            ):
                continue
            rest = self.text[hit.end() :]
            stop = _FEAR_ENDS.search(rest)
            spans.append((hit.end(), hit.end() + (stop.start() if stop else len(rest))))
            if re.match(r"(?:the )?dark(?:ness)?\b", rest, re.IGNORECASE):
                self.draft.fear = IdeaThing(kind="dark", noun="dark")  # the dark finds nobody
        return spans

    def _take_fear(self, phrase: Phrase) -> None:
        head = phrase.head
        senses = {sense.sort: sense for sense in head.senses}
        fear: IdeaThing | IdeaCharacter | None = None
        if "thing" in senses:
            fear = self.values.thing(phrase, senses["thing"])
            usual = self.index.lexicon.things[senses["thing"].key].en.noun
            if head.noun.endswith("s") and not head.many and not usual.endswith("s"):
                fear = fear.model_copy(update={"noun": usual})  # heights
        elif "character" in senses:
            fear = self.values.being(phrase, senses["character"], "")
        elif "place" in senses:
            place = self.values.place(phrase, senses["place"])
            self.draft.add_place(place)
            if not any(0 <= phrase.items[0].start - start <= 1 for start, _ in self.fear_spans):
                return  # nervous about her first day at school
            fear = IdeaThing(noun=place.noun, emoji=place.emoji, adjectives=place.adjectives)
        else:
            _, noun = number(head.noun)
            sign = emoji_for(noun, "en")
            if head.noun in _NIGHTS:
                fear = IdeaThing(kind=_NIGHTS[head.noun], noun=noun, emoji=sign)
            elif sign or (phrase.items[0].tag == "DET" and not is_abstract(noun) and not _is_event(noun)):
                fear = IdeaThing(noun=noun, emoji=sign, adjectives=self.values.adjectives(phrase)[0])
        if self.draft.fear is None:
            self.draft.fear = fear
        elif isinstance(fear, IdeaThing) and fear.noun != self.draft.fear.noun:
            self.draft.add_thing(fear)

    def _find_habit(self) -> None:
        """Find what somebody cannot stop doing: cannot stop humming, hums all day, sneezes."""
        low = self.text.casefold()
        starts = [hit.end() for hit in _NONSTOP.finditer(low)]
        for entry in self.index.lexicon.activities.values():
            for word in entry.en.words:
                found = word in low and re.search(rf"\b{re.escape(word)}\b", low)
                if not found or (HABIT not in entry.tags and not word.endswith("ing")):
                    continue
                doer = subject_of(self.text, found.start())
                if doer is not None and doer.low in _OTHERS:
                    continue  # everybody else is already snoring
                said = any(re.match(rf"{re.escape(word)}\b", low[at:]) for at in starts)
                if said or entry.key in FITS or re.match(_ALL_DAY, low[found.end() :]):
                    self.draft.habit = entry.key
                    self.draft.habit_of = object_of(self.text, found.start())
                    return

    def _find_activity(self) -> None:
        lexicon = self.index.lexicon
        phrases = sorted(
            (
                (word, entry.key)
                for entry in lexicon.activities.values()
                for word in entry.en.words
                if entry.key not in NO_SKILLS
            ),
            key=lambda pair: -len(pair[0]),
        )
        low = re.sub(r"\bhide[- ]and[- ](?:go[- ])?seek", "-" * 13, self.text.casefold())
        for hit in _LEARNS.finditer(self.text):
            rest = low[hit.end() : hit.end() + 60]
            for word, key in phrases:
                if _OF_MINDS.match(rest):
                    break
                if word in rest and re.match(rf"(?:to |how to |the |a |\w+ly )?{re.escape(word)}\b", rest):
                    self.draft.skill = key
                    return
        verbs = [item for item in self.items if item.tag == "VERB" and self._is_learner(item)]
        for word, key in phrases:
            if key in _QUIET_VERBS or word not in low:
                continue
            hit_at = re.search(rf"\b{re.escape(word)}\b", low)
            if hit_at and any(item.start == hit_at.start() for item in verbs):
                self.draft.skill = key
                return

    def _is_learner(self, verb: Item) -> bool:
        """Return whether the verb says what somebody does: no drawing, nor what grandma's needles knit."""
        if verb.part in ("NOUN", "PROPN") and verb.role in ("pobj", "dobj", "compound"):
            return False
        doer = subject_of(self.text, verb.start)
        item = next((one for one in self.items if doer is not None and one.end == doer.end), None)
        return item is None or not item.senses or can_be(item, "character")

    def _name_hero(self) -> None:
        hero = self.draft.hero
        if hero is None and self.names:
            self.draft.hero = self.values.child(next(iter(self.names.values())))
        elif hero is not None and hero.kind == "child" and (told := _MY_NAME.search(self.text)):
            self.draft.hero = self.values.child(capital(told.group(1)))
        elif hero is not None and not hero.name and self._pending:
            self.draft.hero = hero.model_copy(update={"name": self._pending})

    def _hero_gender(self) -> None:
        hero = self.draft.hero
        if hero is None or hero.gender not in (None, "they") or hero.count > 1:
            return
        first = re.search(r"\b(she|her|herself|he|him|his|himself)\b", self.text, re.IGNORECASE)
        if first:
            gender: Gender = "she" if first.group().casefold() in ("she", "her", "herself") else "he"
            self.draft.hero = hero.model_copy(update={"gender": gender})

    def _unknown(self) -> None:
        nouns = [
            one.noun
            for one in (self.draft.hero, *self.draft.others, *self.draft.places, *self.draft.things)
            if one
        ]
        names = [one.name for one in (self.draft.hero, *self.draft.others) if one and one.name]
        taken = " ".join((*nouns, *names)).casefold()
        for item in self.items:
            plain = item.tag == "WORD" and not item.owner and item.low not in ADJECTIVES | NOT_BEINGS
            if plain and item.low not in taken and item.start not in self.names and len(item.low) > 2:
                self.draft.unknown.append(item.low)
