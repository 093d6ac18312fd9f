"""What an English idea says around what the book shall be about: whom it is for and who tells it."""

from __future__ import annotations

import re

_BOOK = r"(?:\w+,? ){0,4}?(?:story|book|tale|one)"
_REQUEST = re.compile(
    r"^(?P<before>.{8,}?)(?:[.!?,;]+|,? (?:and|so)) (?:and |so |but )?"
    r"(?:(?:can|could|would|will) you (?:please )?(?:make|write|do|create|tell)(?: me| us)?|"
    r"(?:please |pls )(?:make|write|tell|do)(?: me| us)?|"
    r"(?:I|we)(?:'d| would)? (?:want|like|love|need)"
    r"(?: to (?:give|read|get|buy|make|tell|have|write|show)(?: \w+){0,2}?)?) "
    rf"{_BOOK} (?:about|where|in which|of) "
    r"(?=(?:an?|the|two|three) (?!hero\b|main\b|star\b|kid\b))",
    re.IGNORECASE,
)
"""What is told of whom the book is for, before what it shall be about."""
_OF_THEM = re.compile(
    r"(?:[.!?,;]+|,? (?:and|so)) (?:and |so )?"
    r"(?:(?:can|could|would|will) you (?:please )?\w+(?: me| us)?|"
    r"(?:I|we)(?:'d| would)? (?:want|like|love|need)(?: to \w+(?: \w+){0,2}?)?|please \w+(?: me| us)?) "
    rf"{_BOOK} (?:about|of|for) (?:him|her|it|them|this|that)[.!? ]*$",
    re.IGNORECASE,
)
"""A book about whom it was just told of: and I want a book about him."""
_SAME = re.compile(r"\b(?:the same|same way|just like (?:him|her|them|me|us)|too)\b", re.IGNORECASE)
_TELLER = re.compile(
    r",? ?(?:(?:maybe|perhaps|but|and) )?(?:(?:as )?(?:told|narrated|written) by|"
    r"(?:told )?through the eyes of|(?:told )?from the (?:point of view|perspective|viewpoint) of) "
    r"(?P<who>(?:an?|the|my|our|one|some) [\w' -]+?|[A-Z]\w+)(?=[.,;!?]|$)"
    r"|,? ?(?:told )?from (?P<whose>(?:an?|the|my|our) [\w -]+?|[A-Z]\w+)'s? "
    r"(?:point of view|perspective|viewpoint)\b",
    re.IGNORECASE,
)
"""Who tells it: told by a sea turtle, from the dog's point of view."""


def asked(text: str) -> str:
    """Return the text from what the book shall be about on, without a last word that it shall be of them."""
    return _REQUEST.sub("", _OF_THEM.sub("", text))


def told_before(text: str) -> tuple[str, float]:
    """Return what is said before a book is asked for, and how much the book is about that."""
    found = _REQUEST.match(text)
    if found is None:
        return "", 0.0
    return found["before"], 2.0 if _SAME.search(text, found.end()) else 1.0


def is_ridden_there(who: str, rest: str) -> bool:
    """Return whether who tells it is only what others do it with: riding a bike, told by the bike."""
    noun = who.rsplit(maxsplit=1)[-1]
    return (
        re.search(rf"\b(?:an?|the|my|our|his|her) (?:\w+ )?{re.escape(noun)}\b", rest, re.IGNORECASE)
        is not None
    )


def teller_first(text: str) -> str:
    """Return an idea with who is to tell it as whom it is about: plastic in the ocean, told by a turtle."""
    found = _TELLER.search(text)
    if found is None:
        return text
    who = found["who"] or found["whose"]
    rest = f"{text[: found.start()]}{text[found.end() :]}".strip(" ,.")
    if rest[:1].isalpha() and re.match(r"[A-Za-z]+ing\b", rest) and is_ridden_there(who, rest):
        return f"a child {rest[:1].lower()}{rest[1:]}"
    return f"{who} who tells of {rest}"
