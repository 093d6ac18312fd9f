"""What English ideas say is done: two brothers build a rocket out of boxes, but it will not fly."""

from __future__ import annotations

import re
from collections.abc import Collection

from fabula.languages import english_verbs
from fabula.languages.english_parse import parsed, subject_of, verb_at
from fabula.writers.tale.grounding.deeds import Deed
from fabula.writers.tale.grounding.slots import words
from fabula.writers.tale.grounding.spelling import singulars

_LONGEST_WHOLE, _LONGEST_SHORT = 10, 6
"""The most words of a deed that is said once, and of one that is said on every page."""


def _one_of(said: str) -> str:
    """Return a pattern of the words in `said`, where a dash stands for the space inside one."""
    return "|".join(re.escape(one).replace(r"\-", "[- ]") for one in said.split())


def _some(said: str, *, between: int = 3) -> str:
    """Return a pattern of one of these things, with so many words before it at most: a tiny flower shop."""
    return rf"(?:an?|the|his|her|their|some|one) (?:\w+ ){{0,{between}}}?(?:{_one_of(said)})\b"


_DONE = words(
    """
    make build bake cook brew knit sew weave paint draw decorate carve craft design fold plant grow harvest
    pick gather dig fly row sail paddle ride drive climb hike camp fish explore visit open perform sing dance
    celebrate clean wash fix repair mend deliver write record film feed walk watch roast toast squeeze hang
    launch float slide sled ski skate surf tidy sweep shovel rake invent catch share swap cross count start
    run put set throw hold have host go take spend play find discover spot train practise practice rehearse
    audition prepare jump splash send
    """
)
"""What is begun on purpose and ends."""
_A, _ITS = r"an? |the ", r"(?:an?|the|his|her|their) "
_ROOMS = (
    "shop store stand stall bakery cafe café restaurant library hotel school farm hospital kitchen newspaper "
    "cafeteria station market museum salon inn theater theatre circus barber-shop post-office zoo"
)
_FEASTS = (
    "party picnic sleepover feast parade concert sale contest show festival fair campout barbecue tea "
    "snowball-fight pajama-day"
)
_OUTINGS = (
    "camping fishing sledding hiking swimming skating skiing ice-skating apple-picking berry-picking "
    "trick-or-treating caroling shopping sailing"
)
_SIGHTS = (
    "beach zoo museum fair circus market aquarium amusement-park farm park lake opera planetarium theater "
    "theatre carnival festival pumpkin-patch"
)
_GAMES = "music soccer football baseball basketball hockey chess tag marbles"
_ERRANDS = "picnic hike safari hunt trip adventure"
_GOING = (
    rf"(?:{_one_of(_OUTINGS)}|on {_some(_ERRANDS, between=2)}|"
    rf"to {_some(f'{_SIGHTS} {_FEASTS} ball', between=1)})\b"
)
_NOT_MADE = (
    r"(?!everything|everyone|every|it\b|him|people|the world|up\b|sure|"
    r"(?:(?:a|the|new|her|his|first|best|big|silly|bad|good) )*(?:friends?|mistakes?|wish|mess|promise|"
    r"choice|decision|sounds?|noises?|one|book|story)\b)\w"
)
_ONLY_WITH = {
    "make": rf"(?!by\b){_NOT_MADE}",
    "start": _A,
    "run": _some(_ROOMS),
    "put": r"on (?:an? |the )|up " + _some("tent show lights tree"),
    "set": r"up (?:an? |the )",
    "throw": _some(_FEASTS),
    "hold": _some(_FEASTS),
    "host": r"an? ",
    "have": _some(_FEASTS),
    "go": _GOING,
    "take": _some("train bus ferry boat trip ride walk", between=2),
    "spend": rf"(?:{_some('night day summer afternoon weekend', between=1)}|all (?:night|day|summer)\b)",
    "play": rf"(?:{_one_of(_GAMES)}|in an? |in the )",
    "catch": r"(?!an? cold\b|(?:the )?flu\b)\w",
    "share": r"one |the same |a single ",
    "watch": _some("star stars fireworks sunrise sunset moon parade eclipse meteors", between=1),
    "grow": _ITS + r"(?!longer|taller|bigger)\w+",
    "walk": _some("dog dogs", between=2),
    "count": r"(?:\w+ ){0,2}?(?:stars|fireflies|sheep|fish|birds|snowflakes|whales)\b",
    "fly": _some("kite kites plane planes airplane rocket balloon", between=2),
    "float": _ITS,
    "draw": rf"{_ITS}|on |with ",
    "ride": _ITS,
    "hang": rf"up |{_A}",
    "cross": r"the ",
    "open": rf"(?:up )?{_some(_ROOMS)}",
    "jump": r"in(?:to)? (?:the |a )?(?:\w+ )?(?:puddles?|leaves|waves|snow|mud)\b",
    "splash": r"in ",
    "send": r"(?:an?|the|some)? ?(?:\w+ ){0,2}?(?:letters?|postcards?|cards?|parcels?|messages?)\b",
    "train": r"for ",
    "practise": r"for ",
    "practice": r"for ",
    "audition": r"for ",
    "prepare": r"for |an? ",
    "find": r"(?:an?|some|the secret|two|three) (?!(?:\w+ )?(?:wallet|purse|money|phone)s?\b)"
    r"(?!(?:\w+ )?friends?\b|way\b|lost\b)",
    "discover": r"(?:an?|the secret|some) (?!that\b)",
    "spot": r"an? ",
}
"""With what a verb of many uses is such a deed: a shop is opened, not an eye."""
_FINDS = ("find", "discover", "spot")
_LIVING_FOUND = re.compile(r"\b(?:lost|baby|puppy|kitten|injured|hurt)\b")
_OFTEN_ALONE = words(
    "go play take spend have sing dance camp ski skate slide perform fish explore put set start sail "
    "hike row run walk train practise practice audition prepare jump splash rehearse"
)
"""Verbs that may stand without an object, so that what follows them is the deed: sing in a show."""
_ENOUGH_ALONE = words("camp fish hike ski skate sing dance sled swim surf sail")
_GONE_TO_DO = re.compile(r"(?:ice[- ])?(?P<doing>fishing|sledding|swimming|skating|skiing|sailing|surfing)\b")
"""What one goes to do, and does there: who goes fishing fishes."""

_CLAUSE_END = re.compile(
    r"[.,;:!?()]| (?:but|because|so|until|who|that|which|while|when|whenever|unless|instead|after|"
    r"before|even|though|although|if|where|since|than|"
    r"and (?:then|it|he|she|they|one|has|is|every\w+|nobody|nothing|there))\b"
)
_AND = re.compile(r" and (?P<next>[A-Za-z]+)")
_COMPANY = (
    r" (?:together )?with (?:(?:her|his|their|my|our|the|a|an) )?(?:\w+ )?"
    r"(?:{people}|friends?|family|class|classmates)\b"
)
_ONCE = re.compile(
    r" (?:for the (?:very )?first time|(?:all )?by (?:him|her|it|them)sel(?:f|ves)|together|one day|"
    r"every (?:night|day|morning)|again|at last|today|tomorrow|tonight|alone|by accident|"
    r"on (?:a |the )?(?:video call|phone|zoom|skype|computer|tablet|screen))\b"
)
_TAIL = (
    r" (?:out of|made of|next to|beside|from|into|in|on|at|for|with|to|through|across|under|over|near|by|"
    r"during|inside|around|along|behind|all|up|down|between|about|like|using|of|while|as)\b"
)
_CHORE = re.compile(
    r"\b(?:has to|have to|had to|gets? to|decides? to|decided to|sets? out to|tr(?:y|ies) to|"
    r"helps?(?: \w+){0,3}(?: to)?|gets? ready to|needs? to|is going to|are going to|must|can|together|"
    r"and I|and me) $"
)
_NO_DEED_AFTER = re.compile(
    r"(?:n't|\b(?:to|not|never|of|without|an?|the|his|her|their|my|this|for|from|could|would)) $"
)
_PASSIVE = re.compile(r"\b(?:gets?|got|is|was|are|were|been|be) $")
_DOERS = re.compile(r"(?:^|\w[^u'’]s|me|I|people|children|mice|day|is|are|family|class|child|,) $")
_SEVERAL = re.compile(r"(?:s|and \w+|and \w+ \w+|children|we|I|who|mice|people),? $")
_LIKED = re.compile(r"\b(?:hates|likes|loves|stops|dislikes) $")
_SELVES = re.compile(r"\b(?:I|me|you|us|we|him|it|them)\b")


_INVITED = re.compile(r"\b(?:is|are|gets?|was|were) invited to\b", re.IGNORECASE)
_TRIPS = "camping road school field boat train class fishing ski"
_PARTIES = (
    "picnic sleepover tea-party bake-sale garage-sale puppet-show talent-show snowball-fight lemonade-stand"
)
_THEIRS = "|".join(f"(?<={who}['’]s )" for who in words("friend cousin classmate neighbour neighbor"))
_SOMEWHERE = r"(?:the|an?) [\w' -]+?(?= with|$|[.,])"
_NAMED = tuple(
    (re.compile(pattern, re.IGNORECASE), verb)
    for pattern, verb in (
        (rf"\b(?:(?:{_one_of(_TRIPS)}) trip|treasure hunt|egg hunt)\b", "go on a"),
        (rf"\b(?:{_one_of(_PARTIES)})\b", "have a"),
        (rf"(?:{_THEIRS})(?:birthday party|wedding)\b", "go to a"),
        (rf"(?<=\btrip to ){_SOMEWHERE}", "go to"),
        (rf"(?<=\bday at )(?:the|an?) (?:{_one_of(_SIGHTS)})\b", "go to"),
    )
)
"""What is only named: our first camping trip, a day at the beach."""


def doing_of(text: str, people: Collection[str]) -> Deed | None:
    """Return what the idea says is done, the first such thing; `people` are those who do it."""
    text = re.sub(r"\b(?:my|our) ", "the ", re.sub(r"\s+", " ", text.strip()))
    text = re.sub(r"\bgo(es|ing)? on (?=an? (?:\w+ )?picnic)", r"hav\1 ", _INVITED.sub("goes to", text))
    return _told(text, people) or _only_named(text, people)


def _only_named(text: str, people: Collection[str]) -> Deed | None:
    for pattern, verb in _NAMED:
        found = pattern.search(text)
        if found is not None:
            main, _, more = f"{verb} {found.group()}{text[found.end() :]}".partition(" ")
            return _deed(main, more, people)
    return None


def _told(text: str, people: Collection[str]) -> Deed | None:
    text = re.split(r",? but ", text)[0]  # what others do to it is what goes wrong
    for found in re.finditer(r"[A-Za-z]+", text):
        word, ahead, after = found.group(), text[: found.start()], text[found.end() :].lstrip()
        verb = english_verbs.base(word)
        if verb not in _DONE or "VERB" not in english_verbs.parts(word) or (word[0].isupper() and ahead):
            continue
        told = _CHORE.search(ahead) or (_is_told(word, ahead) and not _NO_DEED_AFTER.search(ahead))
        if not (verb_at(text, found.start()) or _OBJECT.match(after)) or not _may_do(
            text, found.start(), people
        ):
            continue
        if not word.endswith("ing") and _PASSIVE.search(ahead):
            continue  # who gets picked picks nothing
        if not told or not re.match(_ONLY_WITH.get(verb, r"\w"), after, re.IGNORECASE):
            continue
        deed = _deed(verb, after, people)
        if deed is not None:
            return deed
    return None


_OBJECT = re.compile(r"(?:an?|the|some|his|her|their) ", re.IGNORECASE)
_NOBODY = words("nobody nothing everyone everybody none it one others someone")
_BY_CHANCE = re.compile(r"\b(?:by accident|accidentally|by mistake|without meaning)\b", re.IGNORECASE)


def _may_do(text: str, at: int, people: Collection[str]) -> bool:
    """Return whether those the idea is of do it, on purpose: not nobody, not the wishes washed ashore."""
    doer = subject_of(text, at)
    if _BY_CHANCE.search(text):
        return False
    if doer is None or doer.part == "PRON":
        return doer is None or doer.low not in _NOBODY
    verb = parsed(text)[at]
    if verb.role == "acl" and not verb.low.endswith("ing"):
        return False  # a ship made of pancakes
    owned = [one for one in parsed(text).values() if one.head == doer.start and one.role == "poss"]
    if owned and owned[0].part != "PRON" and verb.role == "ROOT":
        return False  # grandma's needles knit
    if verb.role not in ("relcl", "advcl", "ccomp") or doer.start == verb.head:
        return True
    said = {part for one in people for part in one.casefold().split()}
    return bool({doer.low, *singulars(doer.low)} & said)


def _is_told(word: str, ahead: str) -> bool:
    """Return whether the verb is what is told: a fox builds, dinosaurs having, baking with Grandma."""
    if word.endswith("ing"):
        alone = english_verbs.is_only(english_verbs.base(word), "VERB") and bool(ahead)
        return (alone or bool(_DOERS.search(ahead))) and not _LIKED.search(ahead)
    if word == english_verbs.base(word):  # two foxes build; a noun may look the same: a paint, the fish
        return bool(ahead) and (english_verbs.is_only(word, "VERB") or bool(_SEVERAL.search(ahead)))
    return bool(ahead)


def _deed(verb: str, after: str, people: Collection[str]) -> Deed | None:
    gone = _GONE_TO_DO.match(after) if verb == "go" else None
    if gone is not None:
        verb, after = english_verbs.base(gone["doing"]), after[gone.end() :]
    rest = _phrase(after, people)
    whole = shortened(_without_owner(f"{verb} {rest}".strip()))
    short = _short(verb, rest, whole)
    if short == verb:
        if whole == verb and verb not in _ENOUGH_ALONE:
            return None
        short = whole
    living = verb in _FINDS and any(
        re.search(rf"\b{re.escape(one)}\b(?!['’]s)", short, re.IGNORECASE) for one in people
    )
    if living or len(short.split()) > _LONGEST_SHORT or _SELVES.search(whole):
        return None
    forms = {
        "": short,
        "base": short,
        "ing": english_verbs.ing(short),
        "past": english_verbs.past(short),
        "whole": whole,
        "did": english_verbs.past(whole),
    }
    if verb in _FINDS:
        it = short.partition(" ")[2]
        if _LIVING_FOUND.search(it):
            return None  # who is lost has another story
        forms |= {"it": it, "that": f"the {re.sub(r'^(?:an?|some|the) ', '', it)}"}
    return Deed(words=f"{verb} {rest}".strip(), verb=verb, language="en", forms=forms)


def _without_owner(whole: str) -> str:
    """Return the deed as anybody would say it: out of junk, not *from his uncle's shop*."""
    owned = re.search(r" (?:his|her|their)\b", whole)
    if owned is None:
        return whole
    ahead = [found.start() for found in re.finditer(_TAIL, whole) if found.end() <= owned.start() + 1]
    if ahead and ahead[-1] > 0:
        return whole[: ahead[-1]]
    return re.sub(r"\b(?:his|her|their)\b", "the", whole)


def _phrase(after: str, people: Collection[str]) -> str:
    """Return what belongs to the verb of what follows it, without who is with them and when it is."""
    end = _CLAUSE_END.search(after)
    rest = after[: end.start()] if end else after
    joined = next((one for one in _AND.finditer(rest) if "VERB" in english_verbs.parts(one["next"])), None)
    rest = rest[: joined.start()] if joined else rest
    named = "|".join(sorted(map(re.escape, people), key=len, reverse=True)) or "(?!)"
    rest = re.sub(_COMPANY.format(people=named), "", f" {rest}", flags=re.IGNORECASE)
    return _ONCE.sub("", rest).strip()


def _short(verb: str, rest: str, whole: str) -> str:
    """Return the deed without where, for whom and with what, but with what it cannot do without."""
    fixed = re.match(_ONLY_WITH.get(verb, ""), rest, re.IGNORECASE) if verb in _OFTEN_ALONE else None
    if verb in _OFTEN_ALONE and not (fixed and fixed.group()) and len(whole.split()) <= _LONGEST_SHORT:
        return whole
    held = rest[: fixed.end()] if fixed else ""
    more = re.sub(rf"{_TAIL}.*", "", f" {rest[len(held) :]}" if not held else rest[len(held) :])
    return re.sub(r"\s+", " ", f"{verb} {held}{more}").strip()


def shortened(whole: str, longest: int = _LONGEST_WHOLE) -> str:
    """Return what is done without its last parts while it is too long: …from the market in Leeds."""
    while len(whole.split()) > longest:
        cuts = [found.start() for found in re.finditer(_TAIL, whole)]
        if not cuts or cuts[-1] == 0:
            break
        whole = whole[: cuts[-1]]
    return whole


_BUT = re.compile(
    r"(?:,? but|,? and then|; but|, only|,? and(?= (?:everything|nothing|it all)\b)) (?P<clause>[^.,;:!?(]+)",
    re.IGNORECASE,
)
_PAST = {
    "is": "was",
    "are": "were",
    "can": "could",
    "can't": "couldn't",
    "cannot": "could not",
    "will": "would",
    "won't": "wouldn't",
    "has": "had",
    "have": "had",
    "do": "did",
    "does": "did",
    "don't": "didn't",
    "doesn't": "didn't",
    "isn't": "wasn't",
    "aren't": "weren't",
}
_ALREADY_PAST = words("was were had did went could")
_SUBJECT = re.compile(
    r"^(?:nobody|no one|everyone|everybody|everything|nothing|it|she|he|they|none of them|"
    r"(?:the|his|her|their|all the|no|one|every|its|a) (?:\w+ ){0,2}?\w+) ",
    re.IGNORECASE,
)
_OWNERS = words("the his her their its a an every no")
_MANY = words("they people children mice")
_WRONG = re.compile(
    r"\b(?:nobody|no|none|nothing|never|not|\w+n't|too|only|wrong|mess|burn\w*|br[eo]ke|fell|lost|ran|ate|forgot|hated|"
    r"stuck|sank|blew|scared|asleep|frozen|missing|kept|bigger|worse|rained|stole|empty|melted|exploded|disaster|"
    r"flooded|escaped|everything)\b"
)
_ENDS_WELL = re.compile(
    r"\b(?:I|me|we|us|you|your|learn\w*|finds?|found|friends?|loves?|loved|then|decided|amazing|best)\b"
)


_AND_ELSE = r",? and (?=(?:it|he|she|they|the|his|her|their|everyone|everybody|nobody|now|then)\b)"
"""What else goes wrong, of something else: and it rolls into the lake."""


def trouble_of(text: str) -> str:
    """Return in the past what the idea says goes wrong, "" if nothing: every pizza came out frozen."""
    found = _BUT.search(text)
    clause = re.split(_AND_ELSE, found["clause"].strip())[0] if found else ""
    tokens = clause.split()
    if not 2 <= len(tokens) <= _LONGEST_WHOLE:
        return ""
    at = 1
    if _SUBJECT.match(f"{clause} "):
        at = next((n for n, one in enumerate(tokens) if n and is_verb(one, tokens[n - 1])), 0)
    elif is_verb(tokens[0], ""):
        tokens = ["she", *tokens]
    else:
        return ""
    if not at:
        return ""
    verb = tokens[at].casefold()
    if verb in _PAST:
        tokens[at] = _PAST[verb]
    elif verb not in _ALREADY_PAST and not verb.endswith("ed"):
        tokens[at] = english_verbs.past(english_verbs.base(verb))
    if tokens[0].casefold() in ("she", "he", "they"):
        if tokens[2:] != ["everything"]:
            return ""  # on their own sign nobody says “she”
        tokens = ["everything", "was", tokens[1]]
    if any(
        one == "and" and is_verb(then, one) for one, then in zip(tokens[at:], tokens[at + 1 :], strict=False)
    ):
        return ""  # two things at once, of which one is told in another tense
    said = " ".join(tokens)
    return said if _WRONG.search(said) and not _ENDS_WELL.search(said) else ""


def is_verb(word: str, before: str) -> bool:
    """Return whether the word after `before` is what somebody does: jumps, ran; no rabbits."""
    plain = word.casefold()
    if plain in _PAST or plain in _ALREADY_PAST:
        return True
    if "VERB" not in english_verbs.parts(plain) or before.casefold() in _OWNERS:
        return False  # the rabbits
    return plain != english_verbs.base(plain) or before.endswith("s") or before.casefold() in _MANY
