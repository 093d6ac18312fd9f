"""What English ideas say is so: the babysitter is a witch, a unicorn has no horn, a snail enters the race."""

from __future__ import annotations

import re

from fabula.languages import english_verbs
from fabula.languages.english_parse import clause_end, parsed, verb_at, whole_clause
from fabula.writers.tale.grounding.deeds import Saying
from fabula.writers.tale.grounding.english_doings import is_verb, shortened
from fabula.writers.tale.grounding.slots import words

_LONGEST, _LONGEST_WHO = 8, 5
"""The most words of what is said of somebody, and of who it is."""
_BEING = words("is are was were")
_BEFALLS = words("lost stuck left forgotten picked chosen")
_LASTING = words("raised covered stuffed")
_HELPING = _BEING | words("got gets get been has had")
_MODALS = words("will would must may might shall")
_FRAME = re.compile(
    r"^(?:an? (?:\w+ )?story (?:about|of) |what if |one (?:day|night),? |"
    r"the (?:day|night|morning|time) (?:that |when )?(?=(?:the|my|our|an?|all|[A-Z])\b))",
    re.IGNORECASE,
)
_OWNER = re.compile(r"\b(?:my|our|your)\b", re.IGNORECASE)
_HEAD = r"(?P<article>an?|the|all the|one) (?P<who>(?:[\w'’-]+ ){{0,{most}}}?[\w'’-]+)"
_WHO = re.compile(rf"^{_HEAD.format(most=4)},? (?:who|that|which) (?P<says>.+)$", re.IGNORECASE)
_HAD = "no two three only too a an really very big tiny huge long short purple green blue pink six eight"
_NOT_HAD = "friends? family secret plan wish job wheelchair problem dream"
_WITH = re.compile(
    rf"^{_HEAD.format(most=2)} with (?P<has>(?:{'|'.join(_HAD.split())}) "
    rf"(?!(?:{'|'.join(_NOT_HAD.split())})\b).+)$",
    re.IGNORECASE,
)
_WHERE = re.compile(r"^(?:an?|the) (?:[\w-]+ ){1,3}where (?P<says>.+)$", re.IGNORECASE)
_MADE = re.compile(
    rf"^{_HEAD.format(most=2)} (?P<says>(?:raised|born|made|stuck|covered|brought up|afraid) .+)$",
    re.IGNORECASE,
)
_BY_NOBODY = re.compile(
    rf"^{_HEAD.format(most=3)} (?:that |who |which )?(?:nobody|no one|no-one) (?:ever )?"
    r"(?P<verb>[a-z]+)\b(?! to\b)",
    re.IGNORECASE,
)
_MAIN = re.compile(r"^(?:(?P<article>an?|the|one) )?(?P<rest>.+)$", re.IGNORECASE)
_BUT = "it it's he she she's he's they one everyone everybody nobody now only the a an his her"
_HOURS = "closing dark school midnight bedtime lunch dinner breakfast class"
_END = re.compile(
    r"[.,;:!?()\u2026—]| (?:because|so|until|while|when|whenever|unless|although|if|where|since|than|"
    rf"(?:after|before) (?!{'|'.join(_HOURS.split())})|but (?!only\b)|and [A-Z]|"
    rf"and (?:then|{'|'.join(_BUT.split())})\b)"
)
_AND_DOES = re.compile(r" and (?P<next>[a-z]+)")
_ADVERBS = words("secretly suddenly always never only really just still actually accidentally slowly finally")
_TENSES: dict[str, tuple[str, str, str, str]] = {
    "is": ("be", "was", "is", "being"),
    "are": ("be", "were", "are", "being"),
    "was": ("be", "was", "is", "being"),
    "were": ("be", "were", "are", "being"),
    "has": ("have", "had", "has", "having"),
    "have": ("have", "had", "have", "having"),
    "had": ("have", "had", "has", "having"),
    "can": ("can", "could", "can", "being able to"),
    "could": ("can", "could", "can", "being able to"),
    "can't": ("cannot", "could not", "cannot", "not being able to"),
    "cannot": ("cannot", "could not", "cannot", "not being able to"),
    "couldn't": ("cannot", "could not", "cannot", "not being able to"),
    "isn't": ("are not", "was not", "is not", "not being"),
    "doesn't": ("do not", "did not", "does not", "not"),
    "didn't": ("do not", "did not", "does not", "not"),
    "don't": ("do not", "did not", "do not", "not"),
}
"""The plain form, the past, the present and the -ing form of what is no common verb."""
_MAIN_VERBS = words(
    "gets is has finds goes wants tries must discovers becomes learns decides meets joins enters wins"
)
"""What goes on with a sentence after who it is of: a boy who stutters *gets* picked."""
_SELVES = re.compile(r"\b(?:I|me|you|us|we|he|she|they|him|them|himself|herself|themselves|his|her|their)\b")


_ELSE = re.compile(
    r"(?:in|on|at|under|behind|near|after|before|during|once|when|while|"
    r"every (?:night|day|morning|evening|time|year|winter|summer|week)) ",
    re.IGNORECASE,
)
"""In our town gravity takes the day off: of nobody."""


def saying_of(text: str) -> Saying | None:
    """Return whom the idea says something of, and what; None where it is no plain statement."""
    text = _FRAME.sub("", re.sub(r"\bwho['’]s\b", "who is", re.sub(r"\s+", " ", text.strip())))
    return None if _ELSE.match(text) else _saying_of(text)


def _saying_of(text: str) -> Saying | None:
    definite = bool(re.match(r"(?:my|our|the|all the) ", text, re.IGNORECASE))
    ours = bool(re.match(r"(?:my|our) ", text, re.IGNORECASE))
    text = _OWNER.sub("the", text)
    unwanted = _BY_NOBODY.match(text)
    if unwanted and "VERB" in english_verbs.parts(unwanted["verb"]):
        done = english_verbs.participle(english_verbs.base(unwanted["verb"]))
        forms = {"base": f"never get {done}", "did": f"was never {done}", "does": f"is never {done}"}
        return Saying(
            who=unwanted["who"],
            verb="be",
            definite=False,
            described=True,
            forms={**forms, "ing": f"never getting {done}"},
        )
    raised = _MADE.match(text)
    if raised and raised["who"].rpartition(" ")[2] not in _HELPING:  # the moon *got* stuck
        so = re.split(rf" (?=(?:{'|'.join(_MAIN_VERBS)})\b)", raised["says"])[0].split()
        return _saying(raised["who"], ["was", *so], definite=definite, described=True)
    described = _WHO.match(text)
    if described and not _tells(text, described.start("who"), described.end("who")):
        says = text[described.start("says") : clause_end(text, described.start("says"))]
        return _saying(described["who"], says.split(), definite=definite, described=True)
    had = _WITH.match(text)
    if had and not re.search(r" to [a-z]+", had["has"]):  # mittens to find
        return _saying(had["who"], ["has", *had["has"].split()], definite=definite, described=True)
    there = _WHERE.match(text)
    text = there["says"] if there else text
    clause = text[: end.start()] if (end := _END.search(text)) else text
    found = _MAIN.match(clause)
    if found is None or (re.match(r"\w+ing\b", clause) and verb_at(text, 0)):
        return None
    tokens = found["rest"].split()
    at = _verb_at(tokens)
    if not at or not _is_finite(text, found.start("rest"), tokens, at):
        return None
    owned = tokens[0].endswith(("'s", "’s")) or tokens[0].casefold() in ("every", "all")
    many = tokens[at - 1].endswith("s")  # vegetables ran away
    proper = tokens[0][0].isupper() and "NOUN" not in english_verbs.parts(tokens[0])
    if not (found["article"] or proper or owned or many):
        return None
    named = not found["article"] and (owned or (proper and not many))
    more = text[len(found.group()) :]
    said = [*tokens[at:], *more.split()] if more.startswith(" but only") else tokens[at:]
    return _saying(
        " ".join(tokens[:at]),
        said,
        definite=definite or named or not found["article"],
        described=False,
        ours=ours,
        named=named,
    )


def _tells(text: str, start: int, end: int) -> bool:
    """Return whether those words hold what is told, too: a goldfish named Ann remembers it all, which…"""
    return any(
        one.part == "VERB" and one.role == "ROOT" and start <= one.start < end
        for one in parsed(text).values()
    )


def _is_done_to(said: list[str]) -> bool:
    """Return whether it is what others do: is picked last; but born and made are how one is."""
    done = said[1].casefold() if len(said) > 1 and said[0].casefold() in _BEING else ""
    if said and said[0].casefold() in ("gets", "got") and said[1:2] and said[1].casefold() in _BEFALLS:
        return True
    passive = (
        done.endswith("ed") and english_verbs.is_only(done, "VERB") and "ADJ" not in english_verbs.parts(done)
    )
    return passive and done not in _LASTING


def _without_next(said: list[str]) -> list[str]:
    """Return what is said without what is told next: who is ticklish *giggles*."""
    for at in range(2, len(said)):
        so, then = said[at - 1], said[at].casefold()
        told = then.endswith("s") and "VERB" in english_verbs.parts(then)
        if said[0].casefold() in _BEING and told and _is_quality(so):
            return said[:at]
    return said


def _is_quality(word: str) -> bool:
    return "ADJ" in english_verbs.parts(word) or word.endswith(("ish", "ful", "less", "ous"))


def _is_finite(text: str, start: int, tokens: list[str], at: int) -> bool:
    """Return whether one of the words from `at` on that may be the verb is one in this sentence."""
    begins = start + len(" ".join(tokens[:at])) + 1
    length = len(tokens[at])
    if tokens[at].casefold() in _ADVERBS and at + 1 < len(tokens):
        begins, length = begins + length + 1, len(tokens[at + 1])
    return any(verb_at(text, begins + more) for more in range(length))


def _verb_at(tokens: list[str]) -> int:
    """Return where the verb stands after whom it is said of, 0 if nowhere: the library books *come* alive."""
    for at in range(1, min(len(tokens), 8)):
        word, before = tokens[at], tokens[at - 1]
        if word.casefold() in _ADVERBS:
            continue
        if before.endswith(("'s", "’s")) or not (word.casefold() in _TENSES or is_verb(word, before)):
            continue
        following = tokens[at + 1].casefold() if at + 1 < len(tokens) else ""
        many = word.endswith("s") and word.casefold() not in _TENSES
        finite = following in _TENSES or (
            "VERB" in english_verbs.parts(following)
            and not following.endswith(("s", "ing"))
            and "NOUN" not in english_verbs.parts(following)
        )
        if many and finite and "NOUN" in english_verbs.parts(word):
            continue
        lead = at
        while lead > 1 and tokens[lead - 1].casefold() in _ADVERBS:
            lead -= 1
        return lead
    return 0


_NOBODY = re.compile(
    r"(?:why|when|where|how|what|there|it|I|we|two|three|four|five)\b|.*\b(?:whose|about|and|with|of|for)\b",
    re.IGNORECASE,
)
"""What is no one of whom something is said, or is told of together with somebody else."""


def _saying(
    who: str, said: list[str], *, definite: bool, described: bool, ours: bool = False, named: bool = False
) -> Saying | None:
    if not who or _NOBODY.match(who) or len(who.split()) > _LONGEST_WHO:
        return None
    if described and len(said) > 1 and said[1].casefold() in _MAIN_VERBS:
        said = said[:1]
    if described:
        said = [] if _is_done_to(said) else _without_next(said)
    adverbs: list[str] = []
    while said and said[0].casefold() in _ADVERBS:
        adverbs.append(said.pop(0))
    verb, rest = _parted(" ".join(said))
    state = verb.casefold() in _BEING
    if state and re.match(r"[a-z]+ing\b", rest):
        return None  # who is coming home today is not so every day
    if not verb or len(rest.split()) > _LONGEST + 1 or _SELVES.search(rest):
        return None
    told = _told(verb.casefold(), rest, "".join(f"{one} " for one in adverbs))
    if told is None:
        return None
    main, forms = told
    return Saying(
        who=who,
        verb=main,
        definite=definite,
        described=described,
        ours=ours,
        named=named,
        forms=forms,
        rest=rest,
        once=verb.casefold() not in _TENSES and verb.casefold() == english_verbs.past(main),
    )


def _parted(clause: str) -> tuple[str, str]:
    """Return the verb of what is said, and what follows it as far as it belongs to it."""
    only = re.search(r" but only\b", clause)
    end = _END.search(clause)
    clause = clause[: end.start()] if end else clause
    clause = clause if only else whole_clause(clause)
    joined = (one for one in _AND_DOES.finditer(clause) if english_verbs.is_only(one["next"], "VERB"))
    cut = next(joined, None) or re.search(rf" and (?=too |so |very |[\w ]+ (?:{'|'.join(_BEING)})\b)", clause)
    clause = clause[: cut.start()] if cut else clause
    verb, _, rest = (clause if only else shortened(clause, _LONGEST)).partition(" ")
    if rest.startswith("not ") and verb.casefold() in ("does", "did", "do"):
        verb, rest = "doesn't", rest.removeprefix("not ")
    rest = re.sub(r" (?:by (?:mistake|accident)|accidentally)\b.*", "", f" {rest}").strip()
    return verb, re.sub(
        r"(?: (?:to|in|on|at|for|with|of|a|the|all|just|even|only))+$", "", f" {rest}"
    ).strip()


def _told(verb: str, rest: str, ahead: str) -> tuple[str, dict[str, str]] | None:
    """Return the plain verb and the forms of what is said, with its adverbs: was secretly a witch."""
    after = f" {rest}" if rest else ""
    if verb not in _TENSES:
        main = english_verbs.base(verb)
        if "VERB" not in english_verbs.parts(verb) or main in _MODALS:
            return None
        return main, {
            "base": f"{ahead}{main}{after}",
            "did": f"{ahead}{english_verbs.past(main)}{after}",
            "does": f"{ahead}{english_verbs.present(main)}{after}",
            "ing": f"{ahead}{english_verbs.ing(main)}{after}",
        }
    if not rest:
        return None
    names = ("base", "did", "does", "ing")
    forms = {
        name: f"{form} {ahead}{rest}" if verb in _BEING else f"{ahead}{form}{after}"
        for name, form in zip(names, _TENSES[verb], strict=True)
    }
    main = _TENSES[verb][0]
    if _TENSES[verb][3] != "not":
        return main, forms
    return english_verbs.base(rest.split(maxsplit=1)[0]), forms | {"ing": f"not {english_verbs.ing(rest)}"}
