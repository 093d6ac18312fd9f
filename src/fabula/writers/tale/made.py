"""What a deed makes or finds, read from its own words, so that the pictures show it: a little boat, 눈집.

Only what comes first after the verb is meant; what it is made of, or found behind, is another thing.
"""

from __future__ import annotations

from functools import lru_cache

from fabula.core.values import Value
from fabula.core.words import LanguageCode, Size
from fabula.lexicon.load import lexicon
from fabula.writers.tale.grounding.slots import words


class Made(Value):
    """A thing that a deed is about: `built` says that it grows under the hands and is half made first."""

    kind: str
    label: str
    built: bool = True
    size: Size = "large"


_BUILDS: dict[LanguageCode, frozenset[str]] = {
    "en": frozenset(words("build make construct sew knit fold invent carve craft weave assemble put")),
    "ko": frozenset(words("만들기 짓기 쌓기 접기 뜨기 조립하기 꾸미기 세우기 빚기 짜기 발명하기")),
}
_FINDS: dict[LanguageCode, frozenset[str]] = {
    "en": frozenset(words("find discover spot")),
    "ko": frozenset(words("찾기 발견하기 찾아내기")),
}
_STOPS = frozenset(
    words("out of from with behind under in on for at by to into inside near beside and using that which")
)
"""Where the words of the thing itself end, and those of what it is made of or lies behind begin."""
_UNKNOWN: dict[LanguageCode, dict[str, str]] = {
    "en": {
        "house": "house", "cottage": "house", "hut": "house", "cabin": "house", "den": "tent", "fort": "tent",
        "igloo": "igloo", "snow house": "igloo", "ice house": "igloo", "snowman": "snowman",
        "robot": "robot", "machine": "machine", "spaceship": "rocket", "space ship": "rocket",
    },
    "ko": {
        "집": "house", "오두막": "house", "눈집": "igloo", "이글루": "igloo", "얼음집": "igloo",
        "눈사람": "snowman", "로봇": "robot", "기계": "machine", "발명품": "machine", "우주선": "rocket",
        "비밀 기지": "tent",
    },
}  # fmt: skip
"""What somebody builds that the lexicon has as a place or as somebody, and what it is drawn as."""
_OF_SNOW = {"en": ("snow", "ice"), "ko": ("눈으로", "얼음으로")}
_FLAT = ("eaten", "served", "heard", "seen", "sky")
"""How things are handled that are no larger for having been made."""


@lru_cache(maxsize=256)
def made(whole: str, code: LanguageCode) -> Made | None:
    """Return what the deed told in `whole` makes or finds; None where it does neither, or nobody knows it."""
    said = whole.casefold().split()
    if len(said) < 2:
        return None
    verb = said[0] if code == "en" else said[-1]
    built, found = verb in _BUILDS[code], verb in _FINDS[code]
    if not built and not found:
        return None
    span = _object(said, code)
    kind = next(filter(None, (_kind_of(tail, code) for tail in _tails(span))), "")
    if kind == "house" and any(word in said for word in _OF_SNOW[code]):
        kind = "igloo"
    if not kind:
        return None
    entry = lexicon().things.get(kind)
    if entry is not None and entry.handling in _FLAT:
        return None  # what is cooked is in bowls and hands already
    return Made(kind=kind, label=" ".join(span), built=built, size="large")


def _object(said: list[str], code: LanguageCode) -> list[str]:
    """Return the words of the thing: up to the first that leads on, in Korean the last before the verb."""
    if code == "en":
        rest = said[1:]
        ends = next((at for at, word in enumerate(rest) if word in _STOPS), len(rest))
        span = rest[:ends]
        return span[1:] if span and span[0] in ("a", "an", "the", "his", "her", "their", "some") else span
    span = [word[:-1] if word.endswith(("을", "를")) else word for word in said[:-1]]
    leads = [
        at for at, word in enumerate(span) if word.endswith(("로", "에서", "에", "의", "와", "과", "랑"))
    ]
    return span[leads[-1] + 1 if leads else 0 :]


def _tails(span: list[str]) -> list[str]:
    """Return the ends of the words of a thing, the longest first: red paper kite, paper kite, kite."""
    return [" ".join(span[at:]) for at in range(len(span))]


def _kind_of(noun: str, code: LanguageCode) -> str:
    """Return the kind of a noun, one or many; nothing for what cannot be drawn."""
    one = noun[:-1] if code == "en" and noun.endswith("s") else noun
    return _UNKNOWN[code].get(noun) or _things(code).get(noun) or _things(code).get(one, "")


@lru_cache(maxsize=2)
def _things(code: LanguageCode) -> dict[str, str]:
    found: dict[str, str] = {}
    for kind, entry in lexicon().things.items():
        for noun in (entry.en if code == "en" else entry.ko).words:
            found.setdefault(noun.casefold(), kind)
    return found
