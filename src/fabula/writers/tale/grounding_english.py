"""Reading an idea in English: noun phrases, who does what, names, fears and wishes.

No grammar is complete enough for what people type, so the reader takes the text apart into short noun phrases
and looks at the few words before each: that tells a hero from a place and a fear from a friend.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from fabula.languages.english import plural
from fabula.lexicon.model import Gender, LifeStage
from fabula.writers.tale.grounding_english_words import (
    ABSTRACT_ENDINGS,
    ADJECTIVE_ENDINGS,
    ADJECTIVES,
    ADVERBS,
    AUXILIARIES,
    BASES,
    CONCRETE_ANYWAY,
    CONJUNCTIONS,
    DETERMINERS,
    GROUPS,
    KNOWN_NAMES,
    NOT_BEINGS,
    NOT_SAID,
    NUMBERS,
    PLACE_PREPOSITIONS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SOCIAL,
    VERB_OF,
)
from fabula.writers.tale.grounding_parts import (
    Draft,
    IdeaCharacter,
    IdeaPlace,
    IdeaThing,
    Sense,
    WordIndex,
    category_of,
    emoji_for,
    known_character,
)
from fabula.writers.tale.grounding_spelling import corrected, singulars

_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?(?:-[^\W\d_]+)*|\d+|[.,;:!?()\"—–-]")
_META = re.compile(
    r"^(?:please |can you |could you )*(?:(?:i(?:'d| would)? (?:want|like|love|need)|tell(?: me| us)?|write(?: me| us)?|"
    r"make(?: me| us)?|create|give(?: me| us)?|read(?: me| us)?)\s+)?(?:(?:an?|the|some|my|one|another)\s+)?"
    r"(?:(?:\w+[ -]){0,3}?)(?:story|stories|tale|book|picture book|fable|fairy ?tale|poem|adventures?)"
    r"(?: book)?\s+(?:about|of|on|for|in which|where)\s+",
    re.IGNORECASE,
)
_POLITE = re.compile(
    r"^(?:please|once upon a time|one day|once|there (?:was|is|lived|were)|about|how|when|why|i want|title:?|idea:?|"
    r"topic:?|subject:?|prompt:?|hello|hi|hey|dear \w+)[\s,:]+",
    re.IGNORECASE,
)
_FEAR = re.compile(
    r"\b(?:(?:afraid|scared|frightened|terrified|fearful|wary|nervous) (?:of|by|about)|fears?|feared|fearing|dreads?|"
    r"fear of|hates|phobia of|runs? away from|hid(?:es|ing)? from)\s+",
    re.IGNORECASE,
)
_NO_FEAR = re.compile(
    r"(?:\bnot|n't|\bnever|\bno longer|\bwithout|\bno|stops? being|overcomes?)\s+(?:\w+\s+){0,2}$", re.I
)
_NAMED = re.compile(
    r"\b(?:named|called|nicknamed|(?:whose|his|her|its|their) name(?: is| was|'s)|by the name of|name is)\s+"
    r"['\"]?([^\W\d_][\w'-]*(?:\s(?-i:[A-Z])[\w'-]+)?)",
    re.IGNORECASE,
)
_LEARNS = re.compile(
    r"\b(?:learn(?:s|ed|ing|t)?(?: how)? to|want(?:s|ed|ing)?(?: to learn(?: how)?)? to|wish(?:es|ed)?(?: to learn)? to|"
    r"dream(?:s|ed|t|ing)? of|tr(?:y|ies|ied|ying) to|hop(?:e|es|ed|ing) to|long(?:s|ed|ing)? to|how to|can't|cannot|"
    r"can not|could(?:n't| not)|can|could|unable to|able to|afraid (?:to|of)|scared (?:to|of)|(?:love|like|hate)s?(?: to)?|"
    r"practi[sc](?:e|es|ing|ed)|teach(?:es)? \S+(?: \S+)? (?:how )?to|refus(?:es|ed) to|decid(?:es|ed) to|"
    r"would like to|'d like to|good at|bad at|enjoys|learn(?:s|ed|ing)?|forgets? how to|forgot how to)\s+",
    re.IGNORECASE,
)
_WISH = re.compile(
    r"\b(?:wants|wanted|want|wishes|wished|dreams|dreamed|longs|hopes|would like)\s+(?:to|of|for)\s+([^.,;!?]+)",
    re.I,
)
_LESSON = re.compile(
    r"\b(?:why (.+?) (?:matters?|is important|are important|counts)|(?:importance|value|power|meaning) of ([^.,;!?]+)|"
    r"(?:learns?|discovers?|teaches|shows|realizes|realises) (?:\w+ )?that ([^.,;!?]+)|moral:? ([^.;!?]+))",
    re.IGNORECASE,
)
_QUIET_VERBS = frozenset(
    ["run", "jump", "climb", "share", "build", "count", "garden", "read", "write", "sleep-alone"]
)
_HOME_AFTER = frozenset(["a", "an", "the", "new", "old", "his", "her", "its", "their", "my", "our", "cosy", "cozy", "no"])
"""Words before which "home" is a place and not only the way one goes."""
_LIVING = frozenset(["animal", "bird", "fish", "insect", "person", "creature"])
_NIGHTS = {"night": "night-sky", "nights": "night-sky", "nighttime": "night-sky"}
_MOODS = frozenset(
    """
    lonely lonesome shy brave grumpy sad happy angry little tiny sleepy curious afraid scared timid proud jealous lazy
    clever kind old young baby small forgetful clumsy friendly stubborn cheerful naughty nervous worried grouchy talking
    singing dancing bored tired hungry homesick forgotten lost wise silly funny bossy gentle impatient
    """.split()
)
_ELDERS = ("grandma", "granny", "grandmother", "grandpa", "grandfather", "grandad", "granddad", "nana", "old", "elderly",
           "ancient", "aged", "wise old", "retired")  # fmt: skip
_KIN: dict[str, tuple[LifeStage, Gender | None]] = {
    "mother": ("adult", "she"), "mama": ("adult", "she"), "mommy": ("adult", "she"), "mom": ("adult", "she"),
    "mum": ("adult", "she"), "mummy": ("adult", "she"), "father": ("adult", "he"), "papa": ("adult", "he"),
    "daddy": ("adult", "he"), "dad": ("adult", "he"), "grandma": ("elder", "she"), "granny": ("elder", "she"),
    "grandmother": ("elder", "she"), "grandpa": ("elder", "he"), "grandfather": ("elder", "he"),
    "granddad": ("elder", "he"), "grandad": ("elder", "he"), "girl": ("child", "she"), "boy": ("child", "he"),
    "lady": ("adult", "she"), "aunt": ("adult", "she"), "uncle": ("adult", "he"), "king": ("adult", "he"),
    "queen": ("adult", "she"),
}  # fmt: skip


@dataclass
class _Item:
    """A word or a known phrase with what it is in this sentence."""

    text: str
    tag: str
    senses: tuple[Sense, ...] = ()
    noun: str = ""
    many: bool = False
    owner: bool = False
    start: int = 0
    end: int = 0

    @property
    def low(self) -> str:
        return self.text.casefold()


@dataclass
class _Phrase:
    """A noun phrase: its words, and the items around it."""

    items: list[_Item]
    first: int
    last: int
    before: _Item | None
    verb: str = ""
    subject: bool = False

    @property
    def head(self) -> _Item:
        return self.items[-1]


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
    text = text.strip("\"' ")
    for _ in range(3):
        shorter = _POLITE.sub("", _META.sub("", text, count=1), count=1).lstrip("\"' ")
        if shorter == text or not shorter:
            break
        text = shorter
    return text


class _Reader:
    def __init__(self, text: str, index: WordIndex, *, guess: bool) -> None:
        self.text = text
        self.index = index
        self.guess = guess
        self.draft = Draft()
        self.items = self._items()
        self.phrases: list[_Phrase] = []
        self.names = {
            match.start(1): match.group(1)
            for match in _NAMED.finditer(text)
            if match.group(1).casefold() not in PREPOSITIONS | DETERMINERS | PRONOUNS
        }
        self.fear_spans = self._fear_spans()

    def read(self) -> Draft:
        self._find_activity()
        self._find_wish()
        self.phrases = self._phrases()
        for number, phrase in enumerate(self.phrases):
            self._place_phrase(phrase, number)
        self._name_hero()
        self._hero_gender()
        self._unknown()
        return self.draft

    # --- words

    def _items(self) -> list[_Item]:
        tokens = list(_TOKEN.finditer(self.text))
        items: list[_Item] = []
        at = 0
        while at < len(tokens):
            item, used = self._known(tokens, at) or (self._plain(tokens[at]), 1)
            items.append(item)
            at += used
        self._verbs(items)
        return items

    def _known(self, tokens: list[re.Match[str]], at: int) -> tuple[_Item, int] | None:
        for size in range(min(self.index.longest, len(tokens) - at), 0, -1):
            run = tokens[at : at + size]
            said = " ".join(token.group() for token in run)
            low = said.casefold()
            if size == 1 and (
                low in DETERMINERS or low in PREPOSITIONS or low in RELATIVES or low in PRONOUNS
            ):
                return None
            if size == 1 and low == "home" and (not at or tokens[at - 1].group().casefold() not in _HOME_AFTER):
                return None
            owner = bool(re.search(r"'s?$", low))
            bare = re.sub(r"'s?$", "", low)
            for form, many in self._forms(bare):
                senses = self.index.senses(form)
                if senses and not (size == 1 and form in ADJECTIVES and self._goes_on(tokens, at + 1)):
                    start, end = run[0].start(), run[-1].end()
                    tag = "PLACE" if low.split()[0] in PREPOSITIONS else "NOUN"
                    return _Item(said, tag, senses, form, many, owner, start, end), size
        return None

    def _forms(self, word: str) -> list[tuple[str, bool]]:
        """Return `word` and what it may be the plural of; the singular first when both mean the same."""
        single = [(word, False), (word.replace("-", " "), False)]
        several = [(one, True) for one in singulars(word)]
        same = [pair for pair in several if set(self.index.senses(pair[0])) & set(self.index.senses(word))]
        return [*same, *single, *several]

    def _goes_on(self, tokens: list[re.Match[str]], at: int) -> bool:
        """Return whether a noun or another adjective follows: "dark forest", but "the dark"."""
        if at >= len(tokens):
            return False
        low = tokens[at].group().casefold()
        closed = (PREPOSITIONS, RELATIVES, CONJUNCTIONS, AUXILIARIES, DETERMINERS, PRONOUNS, ADVERBS)
        return (
            low[0].isalpha()
            and not any(low in words for words in closed)
            and (low not in VERB_OF or low in self.index)
        )

    def _plain(self, token: re.Match[str]) -> _Item:
        word, low = token.group(), token.group().casefold()
        tags = (
            ("DET", DETERMINERS), ("NUM", NUMBERS), ("PREP", PREPOSITIONS), ("REL", RELATIVES), ("PRON", PRONOUNS),
            ("CONJ", CONJUNCTIONS), ("AUX", AUXILIARIES), ("ADV", ADVERBS),
        )  # fmt: skip
        tag = next((name for name, words in tags if low in words), "WORD")
        if not word[0].isalnum():
            tag = "STOP"
        if word.isdigit():
            tag = "NUM"
        if "가" <= word[0] <= "힣":
            return self._foreign(token)
        owner = tag == "WORD" and bool(re.search(r"'s?$", low))
        noun = re.sub(r"'s?$", "", low) if owner else low
        return _Item(word, tag, (), noun, False, owner, token.start(), token.end())

    def _foreign(self, token: re.Match[str]) -> _Item:
        """Return a Korean word in an English idea, looked up without what hangs on it."""
        korean = WordIndex(self.index.lexicon, "ko")
        word = token.group()
        for size in range(len(word), 0, -1):
            senses = korean.senses(word[:size])
            if senses:
                noun = self.index.own_noun(senses[0])
                joined = word[size:] in ("와", "과", "랑", "하고", "의")
                return _Item(noun, "NOUN", senses, noun, False, joined, token.start(), token.end())
        return _Item(word, "WORD", (), word, False, False, token.start(), token.end())

    def _verbs(self, items: list[_Item]) -> None:
        """Mark which words are verbs here, by their form and the word before."""
        for at, item in enumerate(items):
            if item.low == "that" and at and items[at - 1].tag in ("NOUN", "WORD"):
                item.tag = "REL"
            if item.tag not in ("WORD", "NOUN") or item.owner:
                continue
            before = items[at - 1] if at else None
            after = items[at + 1] if at + 1 < len(items) else None
            if self._is_verb(item, before, after, items[:at]):
                item.tag = "VERB"
        for at, item in enumerate(items):
            if item.low == "to" and at + 1 < len(items) and items[at + 1].tag in ("WORD", "NOUN"):
                after = items[at + 1]
                if after.low in BASES and not self.index.sort(after.noun, "place"):
                    after.tag = "VERB"

    def _is_verb(self, item: _Item, before: _Item | None, after: _Item | None, past: list[_Item]) -> bool:
        low = item.low
        form = low in VERB_OF
        if before is None:
            return (
                form
                and item.tag == "WORD"
                and low.endswith("ing")
                and after is not None
                and after.tag == "DET"
            )
        if before.tag in ("REL", "PRON", "AUX") or (
            before.tag == "ADV" and before.low not in ("very", "so", "too")
        ):
            told = low.endswith(("s", "ed", "ing")) and before.tag != "AUX" and item.tag == "WORD"
            return form or told
        if before.tag == "STOP":
            return form and low not in BASES and not low.endswith("ing") and any(one.senses for one in past)
        if before.tag in ("DET", "NUM") or before.owner:
            return False
        nominal = before.tag in ("NOUN", "WORD") and before.low not in ADJECTIVES
        if nominal and before.tag == "WORD" and before.low.endswith(ADJECTIVE_ENDINGS):
            nominal = False
        if nominal and form:
            if low in BASES:
                return item.tag == "WORD" or before.many
            return True
        if nominal and item.tag == "WORD" and low.endswith(("ing", "ed")) and low not in ADJECTIVES:
            return True
        if nominal and item.tag == "WORD" and re.search(r"[^siu]s$", low):
            return len(past) > 1 and past[-2].low in ("a", "an")
        return before.tag == "CONJ" and form and low not in BASES and any(one.tag == "VERB" for one in past)

    # --- phrases

    def _phrases(self) -> list[_Phrase]:
        found: list[_Phrase] = []
        run: list[_Item] = []
        first = 0
        verb = ""
        for at, item in enumerate([*self.items, _Item("", "STOP")]):
            if item.tag == "PLACE":
                if run:
                    self._close(found, run, first, at - 1, verb)
                    run = []
                found.append(_Phrase([item], at, at, _Item("in", "PREP"), verb))
                continue
            if item.tag in ("DET", "NUM", "WORD", "NOUN") and not (
                item.tag == "DET" and run and not run[-1].owner
            ):
                if not run:
                    first = at
                run.append(item)
                if item.owner or self._is_name_end(at):
                    self._close(found, run, first, at, verb)
                    run = []
                continue
            if run:
                self._close(found, run, first, at - 1, verb)
                run = []
                if item.tag == "DET":
                    run, first = [item], at
            if item.tag == "VERB":
                verb = VERB_OF.get(item.low, item.low)
            elif item.tag in ("STOP", "REL"):
                verb = ""
        return found

    def _is_name_end(self, at: int) -> bool:
        after = self.items[at + 1] if at + 1 < len(self.items) else None
        return after is not None and after.start in self.names

    def _close(self, found: list[_Phrase], run: list[_Item], first: int, last: int, verb: str) -> None:
        while run and run[0].tag == "NUM" and len(run) == 1:
            return
        if not any(item.tag in ("WORD", "NOUN") for item in run):
            return
        before = self.items[first - 1] if first else None
        subject = not any(item.tag in ("VERB", "AUX", "PREP", "REL") for item in self.items[:first])
        found.append(_Phrase(list(run), first, last, before, verb, subject))

    def _place_phrase(self, phrase: _Phrase, number: int) -> None:
        head = phrase.head
        if head.start in self.names or self._denied(phrase):
            return
        name, phrase = self._split_name(phrase)
        head = phrase.head
        if any(start <= head.start < end for start, end in self.fear_spans):
            self._take_fear(phrase)
            return
        follows = self.items[phrase.last + 1 : phrase.last + 2]
        if head.noun in GROUPS and follows and follows[0].low == "of":
            return
        if head.senses:
            self._take_known(phrase, number, name)
        elif not self._take_name(phrase):
            self._take_unknown(phrase, name)

    def _denied(self, phrase: _Phrase) -> bool:
        before = phrase.before.low if phrase.before else ""
        return (
            before in ("without", "no")
            or phrase.items[0].low == "no"
            or (before in ("not", "never") and phrase.items[0].tag == "DET")
        )

    def _split_name(self, phrase: _Phrase) -> tuple[str, _Phrase]:
        """Return a name said with the phrase: named Mina, Mina the fox, a fox Pip, my dog Biscuit."""
        after = next(
            (name for start, name in sorted(self.names.items()) if start >= phrase.items[-1].end), ""
        )
        if after and self._next_phrase_start(phrase) >= self.text.find(after, phrase.items[-1].end):
            return _capital(after), phrase
        before = self.items[phrase.first - 1] if phrase.first else None
        if phrase.items[0].low == "the" and before and _is_name(before, self.text):
            return before.text, phrase
        if len(phrase.items) > 1 and _is_name(phrase.head, self.text, known_too=True):
            earlier = phrase.items[:-1]
            if earlier[-1].senses and self._can_be(earlier[-1], "character"):
                shorter = _Phrase(
                    earlier, phrase.first, phrase.last, phrase.before, phrase.verb, phrase.subject
                )
                return phrase.head.text.removesuffix("'s"), shorter
        return "", phrase

    def _next_phrase_start(self, phrase: _Phrase) -> int:
        """Return where the next known being begins: a name belongs to the nearest one before it."""
        later = [item.start for item in self.items[phrase.last + 1 :] if self._can_be(item, "character")]
        named = [start for start in self.names]
        return min((start for start in later if start not in named), default=len(self.text))

    def _can_be(self, item: _Item, sort: str) -> bool:
        return any(sense.sort == sort for sense in item.senses)

    # --- what a phrase is

    def _take_known(self, phrase: _Phrase, number: int, name: str) -> None:
        head = phrase.head
        senses = {sense.sort: sense for sense in head.senses}
        before = phrase.before.low if phrase.before else ""
        placed = before in PLACE_PREPOSITIONS and phrase.before is not None
        if "place" in senses and ("character" not in senses or placed) and ("thing" not in senses or placed):
            self.draft.add_place(self._place(phrase, senses["place"]))
            return
        if "character" in senses and self._wished(phrase):
            return
        if "character" in senses and (
            name or self._acts(phrase, number, alone=len(senses) == 1, placed=placed)
        ):
            self._add(self._being(phrase, senses["character"], name), again=before == ",")
            return
        if "thing" in senses and "character" not in senses and self._comes_alive(phrase, number, name):
            entry = self.index.lexicon.things[senses["thing"].key]
            self.draft.add_character(self._stranger(phrase, head.noun, entry.emoji, name, head.many))
        elif "thing" in senses:
            self.draft.add_thing(self._thing(phrase, senses["thing"]))
        elif "place" in senses:
            self.draft.add_place(self._place(phrase, senses["place"]))
        elif "character" in senses:
            self.draft.add_character(self._being(phrase, senses["character"], name))

    def _wished(self, phrase: _Phrase) -> bool:
        """Return whether somebody only wants to be this: a cat who wants to be an astronaut."""
        before = [item.low for item in self.items[max(0, phrase.first - 2) : phrase.first]]
        return self.draft.hero is not None and before in (["to", "be"], ["to", "become"], ["rather", "be"])

    def _add(self, one: IdeaCharacter, *, again: bool) -> None:
        """Take in a character; after a comma it may be the hero said again: a snail, a very slow snail."""
        hero = self.draft.hero
        if again and hero is not None and one.noun == hero.noun and not one.name and not hero.adjectives:
            self.draft.hero = hero.model_copy(update={"adjectives": one.adjectives})
        else:
            self.draft.add_character(one)

    def _acts(self, phrase: _Phrase, number: int, *, alone: bool, placed: bool) -> bool:
        """Return whether what could also be a thing is somebody here."""
        being = next((sense for sense in phrase.head.senses if sense.sort == "character"), None)
        if alone or (being and self.index.lexicon.characters[being.key].category in _LIVING):
            return True
        hero = self.draft.hero
        if placed or (phrase.items[0].low in ("his", "her", "its", "their", "my") and hero is not None):
            return False
        if hero is None:
            return phrase.subject or not self._somebody_later(phrase)
        joined = phrase.before is not None and phrase.before.tag == "CONJ" and phrase.subject
        if joined:
            return hero.category in ("thing", "plant", "machine") or self._speaks_next(phrase)
        with_friend = (
            phrase.before is not None and phrase.before.low == "with" and "friend" in self.text.casefold()
        )
        return with_friend or (phrase.verb in ("meet", "befriend", "marry", "comfort") and not phrase.subject)

    def _comes_alive(self, phrase: _Phrase, number: int, name: str) -> bool:
        """Return whether a mere thing is somebody here: a lonely stapler, a spoon who dreams."""
        if name or not self._acts(phrase, number, alone=False, placed=self._is_placed(phrase)):
            return bool(name)
        if self.draft.hero is not None:
            return True
        after = self.items[phrase.last + 1 : phrase.last + 2]
        moody = any(item.low in _MOODS for item in phrase.items)
        deed = any(item.tag in ("VERB", "AUX") for item in self.items[phrase.last + 1 :])
        nobody = not self._somebody_later(phrase)
        return moody or (deed and nobody) or bool(after and after[0].low in ("who", "that"))

    def _is_placed(self, phrase: _Phrase) -> bool:
        return phrase.before is not None and phrase.before.low in PLACE_PREPOSITIONS

    def _speaks_next(self, phrase: _Phrase) -> bool:
        return bool(
            re.search(r"\b(?:friends?|friendship|befriends?|each other|love)\b", self.text, re.IGNORECASE)
        )

    def _somebody_later(self, phrase: _Phrase) -> bool:
        return any(
            [sense.sort for sense in item.senses] == ["character"] and item.tag == "NOUN"
            for item in self.items[phrase.last + 1 :]
        )

    def _take_name(self, phrase: _Phrase) -> bool:
        """Take "Mina" as a child of that name; return whether it was one."""
        head = phrase.head
        bare = head.text.removesuffix("'s").removesuffix("'")
        if len([item for item in phrase.items if item.tag == "WORD"]) > 1 or phrase.items[0].tag == "DET":
            return False
        known = bool(self._name_gender(bare)) or (
            bare[:1].isupper() and bare in self.index.lexicon.names["en"].children.get("they", ())
        )
        if not known and not (_is_name(head, self.text) and self._named_deed(phrase)):
            return False
        after = self.items[phrase.last + 1 : phrase.last + 2]
        if after and after[0].low == "the" and self._described(phrase.last + 1):
            return True  # Mina the fox: the fox takes the name
        if self._in_apposition(phrase, bare):
            return True
        self.draft.add_character(self._child(bare))
        return True

    def _described(self, at: int) -> bool:
        return any(
            self._can_be(item, "character") or item.tag == "WORD" for item in self.items[at + 1 : at + 4]
        )

    def _in_apposition(self, phrase: _Phrase, name: str) -> bool:
        """Return whether the name only adds to somebody just said: "a girl, Mina," or "Mina, a shy girl"."""
        comma = phrase.before is not None and phrase.before.low == ","
        hero = self.draft.hero
        if comma and hero is not None and not hero.name and not self.draft.others:
            self.draft.hero = hero.model_copy(update={"name": _capital(name)})
            return True
        after = self.items[phrase.last + 1 : phrase.last + 3]
        if (
            [item.low for item in after[:1]] == [","]
            and len(after) > 1
            and after[1].low in ("a", "an", "the")
        ):
            later = self.items[phrase.last + 2 : phrase.last + 7]
            being = next((item for item in later if self._can_be(item, "character")), None)
            if being is not None:
                self.names[after[1].start] = name
                self._pending = _capital(name)
                return True
        return False

    _pending = ""

    def _named_deed(self, phrase: _Phrase) -> bool:
        after = self.items[phrase.last + 1 : phrase.last + 2]
        return phrase.head.owner or not after or after[0].tag in ("VERB", "AUX", "CONJ", "REL", "STOP", "ADV")

    def _child(self, name: str) -> IdeaCharacter:
        gender = self._name_gender(name)
        key = {"she": "girl", "he": "boy"}.get(gender or "", "child")
        return known_character(
            self.index.lexicon,
            key,
            self.index.lexicon.characters[key].en.noun,
            name=_capital(name),
            gender=gender,
        )

    def _name_gender(self, name: str) -> Gender | None:
        """Return whether girls or boys are called so, None when the name is not known as either."""
        given = self.index.lexicon.names["en"].children
        genders: tuple[Gender, ...] = ("she", "he")
        for gender in genders:
            if name.casefold() in KNOWN_NAMES[gender] or (
                name[:1].isupper() and name in given.get(gender, ())
            ):
                return gender
        return None

    def _take_unknown(self, phrase: _Phrase, name: str) -> None:
        head = phrase.head
        noun = head.noun
        if not re.fullmatch(r"[a-zß-ÿ]+(?:[-'][a-zß-ÿ]+)*", noun):
            return
        many, one = self._number(noun)
        shape = corrected(one, self.index)
        if shape is not None:
            head.senses, head.noun, head.many = shape[0], shape[1], many
            self._take_known(phrase, 0, name)
            return
        if self._is_abstract(one) or not (self.guess and self._reads_english()):
            return
        being = next((item for item in reversed(phrase.items[:-1]) if self._can_be(item, "character")), None)
        if being is not None and phrase.items[0].tag != "DET" and not emoji_for(one, "en"):
            # "hippo ballet", "penguin parade": about the hippo
            before = _Phrase(phrase.items[: phrase.items.index(being) + 1], phrase.first, phrase.last, phrase.before,
                             phrase.verb, phrase.subject)  # fmt: skip
            self._take_known(before, 0, name)
            return
        described = phrase.items[0].tag in ("DET", "NUM") or len(phrase.items) > 1
        short = sum(item.tag != "STOP" for item in self.items) <= 2
        sign = emoji_for(one, "en")
        acts = self.draft.hero is None and phrase.subject and (described or short or bool(sign))
        friend = self.draft.hero is not None and (
            (phrase.before is not None and phrase.before.tag == "CONJ" and phrase.subject and described)
            or (phrase.verb in ("meet", "befriend") and described)
        )
        if acts or friend or name:
            self.draft.add_character(self._stranger(phrase, one, sign, name, many))
        elif sign and one not in BASES and phrase.before is not None and (phrase.verb or described):
            self.draft.add_thing(IdeaThing(noun=one, emoji=sign, adjectives=self._adjectives(phrase)[0]))

    def _reads_english(self) -> bool:
        """Return whether enough of the words are known to take the rest for English nouns too."""
        words = [item for item in self.items if item.tag != "STOP"]
        strange = [item for item in words if item.tag == "WORD" and item.low not in ADJECTIVES | NOT_BEINGS]
        return len(words) < 4 or len(strange) <= 0.55 * len(words)

    def _number(self, noun: str) -> tuple[bool, str]:
        for one in singulars(noun):
            if plural(one) == noun:
                return True, one
        return False, noun

    def _is_abstract(self, noun: str) -> bool:
        if noun in CONCRETE_ANYWAY:
            return False
        return len(noun) < 3 or noun in NOT_BEINGS or noun in ADJECTIVES or noun.endswith(ABSTRACT_ENDINGS)

    # --- making the values

    def _adjectives(self, phrase: _Phrase) -> tuple[tuple[str, ...], str]:
        """Return the adjectives before the head, and nouns that belong to it ("rainbow" of "rainbow fish")."""
        adjectives: list[str] = []
        nouns: list[str] = []
        for item in phrase.items[:-1]:
            low = item.low
            if item.tag in ("DET", "NUM") or item.owner:
                continue
            adjectival = (
                low in ADJECTIVES or low.endswith(ADJECTIVE_ENDINGS) or low.endswith(("y", "ed", "ing"))
            )
            if item.tag == "WORD" and adjectival and not nouns:
                if low not in NOT_SAID:
                    adjectives.append(low)
            else:
                nouns.append(item.noun if item.tag == "NOUN" else low)
        return tuple(dict.fromkeys(adjectives))[:3], " ".join(nouns[-2:])

    def _count(self, phrase: _Phrase, *, many: bool) -> int:
        for item in phrase.items:
            if item.low in NUMBERS:
                return NUMBERS[item.low]
            if item.text.isdigit():
                return max(1, min(12, int(item.text[:3])))
        before = self.items[max(0, phrase.first - 2) : phrase.first]
        if len(before) == 2 and before[1].low == "of" and before[0].noun in GROUPS:
            return GROUPS[before[0].noun]
        return 2 if many else 1

    def _being(self, phrase: _Phrase, sense: Sense, name: str) -> IdeaCharacter:
        adjectives, compound = self._adjectives(phrase)
        head = phrase.head
        noun = self._noun(head)
        age, gender = self._age(phrase, noun)
        if compound and not compound.endswith(noun):
            noun = f"{compound} {noun}"
        if not name and self._pending:
            name, self._pending = self._pending, ""
        return known_character(
            self.index.lexicon, sense.key, noun, name=name, adjectives=adjectives, age=age, gender=gender,
            count=self._count(phrase, many=head.many),
        )  # fmt: skip

    def _noun(self, head: _Item) -> str:
        return head.noun

    def _age(self, phrase: _Phrase, noun: str) -> tuple[LifeStage | None, Gender | None]:
        words = [word for item in phrase.items for word in item.low.split()]
        for word in words:
            if word in _KIN and word != noun:
                return _KIN[word]
        if noun in _KIN:
            return _KIN[noun]
        if any(word in _ELDERS for word in words):
            return "elder", None
        if "baby" in words and noun != "baby":
            return "baby", None
        if any(word in ("little", "young", "small", "tiny") for word in words):
            return "child", None
        return None, None

    def _stranger(self, phrase: _Phrase, noun: str, sign: str, name: str, many: bool) -> IdeaCharacter:
        adjectives, compound = self._adjectives(phrase)
        age, gender = self._age(phrase, noun)
        full = f"{compound} {noun}" if compound else noun
        return IdeaCharacter(
            noun=full, name=name, adjectives=adjectives, category=category_of(sign), age=age, gender=gender,
            emoji=sign or emoji_for(full, "en"), count=self._count(phrase, many=many),
        )  # fmt: skip

    def _thing(self, phrase: _Phrase, sense: Sense) -> IdeaThing:
        adjectives, compound = self._adjectives(phrase)
        noun = self._noun(phrase.head)
        noun = f"{compound} {noun}" if compound else noun
        entry = self.index.lexicon.things[sense.key]
        count = self._count(phrase, many=phrase.head.many)
        return IdeaThing(kind=sense.key, noun=noun, adjectives=adjectives, emoji=entry.emoji, count=count)

    def _place(self, phrase: _Phrase, sense: Sense) -> IdeaPlace:
        adjectives, compound = self._adjectives(phrase)
        noun = self.index.own_noun(sense) if phrase.head.tag == "PLACE" else phrase.head.noun
        entry = self.index.lexicon.places[sense.key]
        return IdeaPlace(
            kind=sense.key,
            noun=f"{compound} {noun}" if compound else noun,
            adjectives=adjectives,
            emoji=entry.emoji,
        )

    # --- fear, wish, skill

    def _fear_spans(self) -> list[tuple[int, int]]:
        spans = []
        for hit in _FEAR.finditer(self.text):
            if _NO_FEAR.search(self.text[: hit.start()]):
                self.draft.fearless = True
                continue
            if hit.group().strip().casefold() in ("fears", "fear") and not re.search(
                r"\w\s*$", self.text[: hit.start()]
            ):
                continue
            rest = self.text[hit.end() :]
            stop = re.search(
                r"[.,;!?]| (?:who|that|until|but|because|so|when|while|in|on|at|learns?|finds?|and (?:his|her|then|learns?|meets?|finds?))\b",
                rest,
            )
            spans.append((hit.end(), hit.end() + (stop.start() if stop else len(rest))))
        return spans

    def _take_fear(self, phrase: _Phrase) -> None:
        head = phrase.head
        senses = {sense.sort: sense for sense in head.senses}
        fear: IdeaThing | IdeaCharacter | None = None
        if "thing" in senses:
            fear = self._thing(phrase, senses["thing"])
        elif "character" in senses:
            fear = self._being(phrase, senses["character"], "")
        elif "place" in senses:
            place = self._place(phrase, senses["place"])
            self.draft.add_place(place)
            fear = IdeaThing(noun=place.noun, emoji=place.emoji, adjectives=place.adjectives)
        else:
            _, noun = self._number(head.noun)
            sign = emoji_for(noun, "en")
            if head.noun in _NIGHTS:
                fear = IdeaThing(kind=_NIGHTS[head.noun], noun=noun, emoji=sign)
            elif sign or (phrase.items[0].tag == "DET" and not self._is_abstract(noun)):
                fear = IdeaThing(noun=noun, emoji=sign, adjectives=self._adjectives(phrase)[0])
        if self.draft.fear is None:
            self.draft.fear = fear
        elif isinstance(fear, IdeaThing):
            self.draft.add_thing(fear)

    def _find_activity(self) -> None:
        lexicon = self.index.lexicon
        phrases = sorted(
            ((word, entry.key) for entry in lexicon.activities.values() for word in entry.en.words),
            key=lambda pair: -len(pair[0]),
        )
        low = self.text.casefold()
        for hit in _LEARNS.finditer(self.text):
            rest = low[hit.end() : hit.end() + 60]
            for word, key in phrases:
                if re.match(rf"(?:to |how to |the |a |\w+ly )?{re.escape(word)}\b", rest):
                    self.draft.skill = key
                    return
        verbs = [item for item in self.items if item.tag == "VERB"]
        for word, key in phrases:
            if key in _QUIET_VERBS:
                continue
            hit_at = re.search(rf"\b{re.escape(word)}\b", low)
            if hit_at and any(item.start == hit_at.start() for item in verbs):
                self.draft.skill = key
                return

    def _find_wish(self) -> None:
        wish = _WISH.search(self.text)
        self.draft.wish = wish.group(1).strip() if wish else ""

    # --- afterthoughts

    def _name_hero(self) -> None:
        hero = self.draft.hero
        if hero is None and self.names:
            self.draft.hero = self._child(next(iter(self.names.values())))
        elif hero is not None and not hero.name and self._pending:
            self.draft.hero = hero.model_copy(update={"name": self._pending})

    def _hero_gender(self) -> None:
        hero = self.draft.hero
        if hero is None or hero.gender is not None or hero.count > 1:
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


def _is_name(item: _Item, text: str, *, known_too: bool = False) -> bool:
    """Return whether a word is written as a name: a capital that the start of a sentence does not explain.

    With `known_too` a word of the lexicon may be one: my dog Biscuit.
    """
    word = item.text.removesuffix("'s")
    if not word[:1].isupper() or item.tag not in ("WORD", "NOUN") or item.low in ADJECTIVES | NOT_BEINGS:
        return False
    if any(word.casefold() in names for names in KNOWN_NAMES.values()):
        return True
    if item.tag == "NOUN" and not (known_too and item.start):
        return False
    titled = sum(w[:1].isupper() for w in text.split()) > max(2, 0.6 * len(text.split()))
    return not titled or item.start == 0


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
