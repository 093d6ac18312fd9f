"""What both languages share in print: quotation marks that open and close, dots, spaces, dialogue."""

from __future__ import annotations

import re
from collections.abc import Callable

OPENING = "“‘「『(["
CLOSING = "”’」』)]"
STOPS = ".!?…。！？"

_APOSTROPHE_STARTS = re.compile(r"'(?=(?:tis|twas|til|em|cause|round|\d0s)\b)", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\u00a0\u3000]+")
_DOTS = re.compile(r"(?:\. ?){2,}\.|…{2,}")
_GAP_BEFORE = re.compile(r" +([,.;:!?…”’)\]])")
_STOP = re.compile(rf"[{STOPS}]+")


def set_marks(text: str) -> str:
    """Return `text` with curly quotes, one-sign ellipses, en dashes and single spaces."""
    text = _SPACES.sub(" ", text).strip()
    text = _DOTS.sub("…", text)
    text = re.sub(r"\s*(?:--+|—)\s*", " – ", text)
    text = text.replace("\u2033", '"').replace("\u2032", "'")
    text = _APOSTROPHE_STARTS.sub("’", text)
    text = _curl_double(text)
    text = _curl_single(text)
    text = _GAP_BEFORE.sub(r"\1", text)
    text = re.sub(r"([“‘(\[]) +", r"\1", text)
    return re.sub(r" {2,}", " ", text).strip()


def _opens(text: str, at: int) -> bool:
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    return (before.isspace() or before in "“‘([–—") and not after.isspace()


def _curl_double(text: str) -> str:
    if '"' not in text and "„" not in text:
        return text
    made: list[str] = []
    inside = False
    for at, sign in enumerate(text):
        if sign in '"„':
            opens = _opens(text, at) or (not inside and sign == "„")
            # A straight mark after a space while a quotation is open closes it: “Oh no "
            opens = opens and not (inside and at + 1 == len(text))
            made.append("“" if opens else "”")
            inside = opens
        else:
            inside = {"“": True, "”": False}.get(sign, inside)
            made.append(sign)
    return "".join(made)


def _curl_single(text: str) -> str:
    if "'" not in text and "`" not in text:
        return text
    return "".join(
        ("‘" if _opens(text, at) else "’") if sign in "'`" else sign for at, sign in enumerate(text)
    )


def split_sentences(
    text: str, *, ends: Callable[[str, int, int], bool], attributes: Callable[[str], bool]
) -> tuple[str, ...]:
    """Return the sentences of `text`.

    `ends(text, start, end)` says whether the stop at text[start:end] may end a sentence; `attributes(rest)`
    whether `rest`, right after a quotation, says who spoke, so that both are one sentence.
    """
    pieces: list[str] = []
    for line in re.split(r"\s*\n+\s*", text.strip()):
        pieces.extend(_split_line(line, ends, attributes))
    return tuple(piece for piece in pieces if piece)


def _split_line(
    line: str, ends: Callable[[str, int, int], bool], attributes: Callable[[str], bool]
) -> list[str]:
    found: list[str] = []
    begin = at = 0
    while at < len(line):
        if line[at] in "“‘「『" or (line[at] == '"' and _opens(line, at)):
            at = _closing(line, at)
            stopped = line[at - 2 : at - 1] in STOPS
            if stopped and _cut_after_quote(line[at:], attributes):
                found.append(line[begin:at].strip())
                begin = at
            continue
        stop = _STOP.match(line, at)
        if stop is None:
            at += 1
            continue
        end = stop.end()
        while end < len(line) and line[end] in CLOSING + "\"'":
            end += 1
        if (end == len(line) or line[end].isspace()) and ends(line, stop.start(), end):
            found.append(line[begin:end].strip())
            begin = end
        at = end
    found.append(line[begin:].strip())
    return found


def _closing(line: str, at: int) -> int:
    """Return the place after the mark that closes the quotation opening at `at`, or `at` + 1."""
    if line[at] == "‘":  # its closing mark is also the apostrophe, which has a Latin letter behind it
        found = re.search(r"’(?![A-Za-z])", line[at:])
        return at + found.end() if found else at + 1
    mark = {"“": "”", "「": "」", "『": "』", '"': '"'}[line[at]]
    end = line.find(mark, at + 1)
    return end + 1 if end >= 0 else at + 1


def _cut_after_quote(rest: str, attributes: Callable[[str], bool]) -> bool:
    if not rest.strip():
        return False
    if not rest[0].isspace():
        return False
    return not attributes(rest.strip())
