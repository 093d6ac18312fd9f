"""What English ideas say was spoilt, and by whom: Gus ate the mayor's speech, I broke Grandma's vase."""

from __future__ import annotations

import re

from fabula.languages import english_verbs
from fabula.languages.english import plural
from fabula.writers.tale.grounding.mishap_values import WHOSE, Spoilt
from fabula.writers.tale.grounding.slots import words

_PLAIN = words(
    "break smash crack burn tear rip squash crush flood stain ruin wreck spoil destroy drop spill swallow "
    "chew nibble gnaw gobble munch eat bite scratch bend snap flatten trample shrink scorch splatter smudge "
    "shatter puncture pop damage unravel dent"
)
"""Verbs whose object is what they spoil."""
_WITH: dict[str, str] = {
    "sit": "on",
    "step": "on",
    "stand": "on",
    "tread": "on",
    "fall": "on|onto",
    "stomp": "on",
    "trip": "over",
    "run": "over",
    "scribble": "on|in|over|all over",
    "draw": "on|in|over|all over",
    "write": "on|in|all over",
    "paint": "over|on",
    "drool": "on|all over",
    "sneeze": "on|all over",
    "knock": "over|down|off",
    "cut": "off|up",
}
"""Verbs that spoil only what follows such a word: sat on the hat."""
_UP = r"up|down|off|through|into|apart|to pieces|in half|over"
_ONTO = re.compile(r" (?:all over|on|onto|over|into) (?P<onto>.+)$", re.IGNORECASE)
_POURED = words("spill drop splatter")
"""What is poured on something spoils that: ink on the map; what falls into something is itself spoilt."""
_EATEN = words("eat swallow gobble munch nibble chew bite gnaw")
_FOOD_SHARED = re.compile(r"\b(?:birthday|wedding|party) |['’]s ", re.IGNORECASE)
_NEVER = re.compile(
    r"\b(?:rules?|promises?|records?|ice|spell|curse|silence|news|habit|law|code|fast|bones?|legs?|arms?|"
    r"hearts?|wings?|necks?|world|village|town|city|forest|house|home|everything|something|anything|nothing|"
    r"it|them|him|her|me|us|you|hints?|line|class|subject|apples?|sky|clouds?|moon|sun|stars?|nap|breakfast|"
    r"lunch|dinner|medicine|pill|pride|tooth|teeth|time|path|road|race|one|ones|bread|hole|holes)$",
    re.IGNORECASE,
)
"""Objects of such verbs that are not spoilt by them, or are more than a mishap."""
_FRAME = re.compile(
    r"^(?:an? (?:\w+ )?story (?:about|of) |what if |"
    r"(?:one|a|the) (?:day|night|morning|time)(?: when| that)?,? |when |oops!? |how )",
    re.IGNORECASE,
)
_ADVERBS = re.compile(
    r" ?\b(?:accidentally|by accident|by mistake|on accident|suddenly|just|totally|completely|secretly|"
    r"on purpose|has|had|have|again|right)\b(?! the way)",
    re.IGNORECASE,
)
_END = re.compile(
    r"[.,;:!?…—]| (?:because|so|until|while|when|unless|although|if|where|since|than|before|after|that|which|"
    r"who|but|and|during|instead|trying|playing|running|chasing|dancing|yesterday|today|last|this)\b"
)
_NOT_WHO = re.compile(
    r"\b(?:to|will|would|can|could|is|are|was|were|be|been|not|never|always|often|keeps?|wants?|afraid|if|when|"
    r"because|who|that|no|nobody|everyone|everybody|likes?|loves?|must|should|did|does|do|about|how|why|"
    r"almost|nearly|and|gets?|got|of|let|lets|makes?|made|thinks?|says?|said|might|may)\b|n['’]t\b",
    re.IGNORECASE,
)
_SPEAKER = words("i we")
_ARTICLE = re.compile(r"^(?:an?|one) (?=\w)", re.IGNORECASE)
_HIS = re.compile(r"^(?:his|her|its|their) (?:own )?(?=\w)", re.IGNORECASE)
_MINE = re.compile(r"^(?P<all>all (?:of )?)?(?:my|our) ", re.IGNORECASE)
_KNOWN = re.compile(
    r"^(?:(?:all|half) (?:of )?)?(?:the|an?|my|our|his|her|its|their|one|[\w-]+['’]s?) ", re.I
)
_MOST = 9
"""The most words of what is done: more could not be said on every page."""


def spoilt_in(text: str) -> Spoilt | None:
    """Return what the idea says was spoilt, None where it does not plainly say so."""
    text = _ADVERBS.sub("", _FRAME.sub("", re.sub(r"\s+", " ", text.strip()))).strip()
    text = _by_whoever(text)
    clause = re.sub(r"^((?:[\w'’-]+ ){1,5})(?:who|that) ", r"\1", text)
    end = _END.search(clause)
    clause = clause[: end.start()] if end else clause
    tokens = clause.split()
    for at in range(1, min(len(tokens), 7)):
        found = _at_verb(tokens, at)
        if found is not None:
            return found
    return None


_DOING = re.compile(
    r"^(?:(?:telling|saying|owning|admitting|confessing|hiding|lying|feeling|being|getting)\b[\w ]*? "
    r"(?:after|about|for|to) )?(?P<verb>[a-z]+ing) (?P<what>.+)$",
    re.IGNORECASE,
)
"""Breaking a vase, telling the truth after breaking it: whoever it is tells of it."""


def _by_whoever(text: str) -> str:
    """Return what is said as a doing as what somebody did: breaking mum's vase."""
    found = _DOING.match(text)
    verb = english_verbs.base(found["verb"].lower()) if found else ""
    told = found is not None and (verb in _PLAIN or verb in _WITH)
    return f"I {english_verbs.past(verb)} {found['what']}" if found is not None and told else text


def _at_verb(tokens: list[str], at: int) -> Spoilt | None:
    """Return what is spoilt where the verb is the word number `at`."""
    word = tokens[at]
    verb = english_verbs.base(word) if word.islower() else ""
    who, rest = " ".join(tokens[:at]), " ".join(tokens[at + 1 :])
    told = verb in _PLAIN or verb in _WITH
    if not told or _NOT_WHO.search(who) or not _is_finite(word, verb, who):
        return None
    if not rest:
        return _by_itself(who, verb) if word == english_verbs.past(verb) and verb not in _EATEN else None
    return _done(who, verb, rest)


def _is_finite(word: str, verb: str, who: str) -> bool:
    """Return whether the word says what was done: tore, and of one tears; of many or a speaker tear."""
    plain = word == verb and (who.casefold() in _SPEAKER or who.endswith("s"))
    past = word in (english_verbs.past(verb), english_verbs.participle(verb), f"{verb}t", "spilt", "shrunk")
    return past or word == english_verbs.present(verb) or plain


def _by_itself(who: str, verb: str) -> Spoilt | None:
    """Return what broke by itself: my toy robot broke."""
    thing = _owned(who)
    if not _KNOWN.match(f"{who} ") or verb in ("drop", "spill", "run", "cut", "knock", "fall", "draw"):
        return None
    if thing.casefold().startswith(("a ", "an ")):
        return None
    return _spoilt("", f"{english_verbs.past(verb)}", thing, thing=thing, verb=verb)


def _done(who: str, verb: str, rest: str) -> Spoilt | None:
    """Return what somebody spoilt; None where the verb spoils nothing of what follows it."""
    parted = _particle(verb, rest)
    if parted is None:
        return None
    particle, said = parted
    onto = _ONTO.search(said) if verb in _POURED else None
    poured = onto is not None and _KNOWN.match(onto["onto"]) is not None
    thing = onto["onto"] if onto is not None and poured else _without_where(said)
    if not _KNOWN.match(thing) or _NEVER.search(thing) or len(said.split()) > _MOST:
        return None
    if verb in _POURED and not poured and _ARTICLE.match(thing):
        return None
    thing = _owned(_ARTICLE.sub("the ", thing))
    ahead = f"{verb} {particle} " if particle else f"{verb} "
    told = said[: onto.start("onto")] if onto is not None and poured else ""
    after = "" if poured else said[len(_without_where(said)) :]
    doer = re.sub(r"^(?:an?|the) ", "", who, flags=re.IGNORECASE)
    return _spoilt(doer, f"{ahead}{_owned(told)}", thing, thing=thing, verb=verb, after=after)


def _particle(verb: str, rest: str) -> tuple[str, str] | None:
    """Return the word that belongs to the verb, and what follows it; None where a needed one is not there."""
    wanted = _WITH.get(verb)
    found = re.match(rf"(?P<one>{wanted or _UP}) (?=\S)", rest)
    if found is None and wanted is None:
        return "", rest
    if found is not None:
        return found["one"], rest[found.end() :]
    behind = re.match(rf"(?P<thing>.+) (?P<one>{wanted})$", rest) if verb in ("knock", "cut") else None
    return (behind["one"], behind["thing"]) if behind else None  # knocked the tree over


_MEANWHILE = re.compile(
    r"(?<!the)(?<!my)(?<!our)(?<!his)(?<!her)(?<! a)(?<!'s) [a-z]{2,}(?<!th)ing "
    r"(?:in|into|on|onto|at|with|under|from|down|up|off|out|over|through|to|around|the|an?|his|her|my)\b.*$"
)
"""What somebody did when it befell it: his arm *falling off a trampoline*."""


def _without_where(said: str) -> str:
    """Return the thing without where it befell it: my sweater, of my sweater in the wash."""
    said = _MEANWHILE.sub("", said)
    cut = re.search(
        r" (?:in|into|on|onto|at|with|under|from|down|up|off|through|over|all over|to)\b.*$", said
    )
    return said[: cut.start()] if cut else said


def _owned(said: str) -> str:
    """Return the phrase with whose it is left open where it is the speaker's: my drawing."""
    return _MINE.sub(lambda found: f"{found['all'] or ''}{WHOSE} ", said)


def _spoilt(who: str, done: str, said: str, *, thing: str, verb: str, after: str = "") -> Spoilt:
    if not who:
        forms = {"did": done, "base": verb, "ing": english_verbs.ing(verb), "past": f"{said} {done}"}
    else:
        phrase = f"{done}{said}{after}"
        forms = {
            "base": phrase,
            "did": english_verbs.past(phrase),
            "ing": english_verbs.ing(phrase),
        }
    many = re.sub(r"['’]s\b", "", thing).split()[-1]
    several = many.endswith("s") and not many.endswith("ss") and plural(many[:-1]) == many
    speaks = who.casefold() in _SPEAKER
    return Spoilt(
        who="" if speaks else who,
        speaker=speaks,
        thing=thing,
        ours=WHOSE in thing,
        theirs=bool(_HIS.match(thing)),
        verb=verb,
        eaten=verb in _EATEN and not _FOOD_SHARED.search(thing) and WHOSE not in thing,
        forms=forms | {"it": thing, "them": "them" if several or many in _PAIRS else "it"},
    )


_PAIRS = words("glasses pants trousers scissors pyjamas pajamas shorts jeans")
