"""Fitting words into a box: measured with the very fonts that print them, broken only between words.

Sizes and widths are page units (a page is 1000 wide). Korean lines break between eojeol, never inside one.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, pairwise

from fabula.core.values import Box
from fabula.core.words import Age, LanguageCode
from fabula.fonts.faces import Face, body_face, chain, face_for, metrics, title_face

# Type for the eye of the reader: a page of 8.5 in is 612 pt, so one point is 1.63 units.
# 24 pt for the youngest, 18 pt for early readers, 14 pt for the oldest; never below the second figure.
SIZES: dict[Age, tuple[float, float]] = {"3-5": (42, 31), "6-8": (33, 26), "9-12": (27, 22)}
LEADING = 1.45
SLACK = 1.02  # engines round advances differently; a line measured full must still fit


@dataclass(frozen=True)
class Lines:
    """Text broken into lines at one size."""

    lines: tuple[str, ...]
    size: float
    leading: float = LEADING

    @property
    def height(self) -> float:
        """Return the height of all lines in units."""
        return len(self.lines) * self.size * self.leading


@dataclass(frozen=True)
class Fit:
    """The largest setting that fits a box; `fits` is False when even the smallest runs over."""

    lines: Lines
    fits: bool


@lru_cache(maxsize=16384)
def _advance(character: str, first: Face, language: LanguageCode) -> float:
    """Return the advance of `character` in ems."""
    face = face_for(character, first, language) or chain(first, language)[0]
    known = metrics(face)
    glyph = known.glyphs.get(ord(character))
    if glyph is None:
        return 1.0 if character.isprintable() else 0.0
    return known.advances[glyph]


def width(text: str, size: float, language: LanguageCode, *, title: bool = False) -> float:
    """Return how wide `text` prints, in units."""
    first = title_face(language) if title else body_face(language)
    return sum(_advance(character, first, language) for character in text) * size * SLACK


def wrap(
    text: str, size: float, room: float, language: LanguageCode, *, title: bool = False
) -> tuple[str, ...]:
    """Return `text` in lines at most `room` wide, broken between words; newlines are kept as breaks.

    A single word wider than `room` keeps a line to itself.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split():
            longer = f"{line} {word}" if line else word
            if line and width(longer, size, language, title=title) > room:
                lines.append(line)
                line = word
            else:
                line = longer
        lines.append(line)
    return tuple(line for line in lines if line) or ("",)


def fit(
    text: str,
    box: Box,
    language: LanguageCode,
    *,
    largest: float,
    smallest: float,
    title: bool = False,
    leading: float = LEADING,
) -> Fit:
    """Return `text` set as large as `box` allows between `smallest` and `largest` units."""
    size = largest
    while True:
        lines = Lines(wrap(text, size, box.width, language, title=title), size, leading)
        widest = max(width(line, size, language, title=title) for line in lines.lines)
        if lines.height <= box.height and widest <= box.width:
            if title:
                return Fit(_phrased(text, lines, box.width, language), fits=True)
            return Fit(_balanced(text, lines, box.width, language), fits=True)
        if size <= smallest:
            return Fit(lines, fits=False)
        size = max(smallest, size - 1)


def _balanced(text: str, lines: Lines, room: float, language: LanguageCode) -> Lines:
    """Return the same number of lines with the raggedness evened out."""
    if len(lines.lines) < 2:
        return lines
    low, high, best = room * 0.5, room, lines.lines
    for _ in range(7):
        middle = (low + high) / 2
        tried = wrap(text, lines.size, middle, language)
        if len(tried) <= len(lines.lines) and all(
            width(line, lines.size, language) <= middle for line in tried
        ):
            best, high = tried, middle
        else:
            low = middle
    return Lines(best, lines.size, lines.leading)


_LEANING = frozenset(("a", "an", "the", "no", "my", "your", "his", "her", "our", "their"))
_JOINING = frozenset(
    ("and", "or", "but", "nor", "of", "in", "on", "at", "to", "for", "by", "from", "with", "as")
)
"""English words that lean on the next: no line of a title ends with one of the first if it can be helped."""
_FORWARD = frozenset("한두세네첫새헌할볼갈올될안못더꼭잘그저내제")
"""Korean words of one syllable that belong to the next word: a line may begin with one."""
_STOPS = (",", "!", "?", ":", ";", "…", ".")
_SMALLER = (1.0, 0.94, 0.88)
"""How much smaller a title may be set so that it breaks where it should."""


def _phrased(text: str, lines: Lines, room: float, language: LanguageCode) -> Lines:
    """Return a title in as many lines, broken where a voice would pause, as even as that allows."""
    words = text.split()
    if len(lines.lines) < 2 or "\n" in text.strip():
        return lines
    ways = [
        tuple(" ".join(words[start:end]) for start, end in pairwise((0, *breaks, len(words))))
        for breaks in combinations(range(1, len(words)), len(lines.lines) - 1)
    ]

    def cost(broken: tuple[str, ...], smaller: float) -> float:
        widths = [width(line, lines.size * smaller, language, title=True) for line in broken]
        if max(widths) > room:
            return 99.0
        jolts = sum(_jolt(one, two, language) for one, two in pairwise(broken))
        top_heavy = 0.1 * (widths[0] > widths[-1])  # 윤호는 / 할 일이 없어요: what is told stays in one piece
        return (max(widths) - min(widths)) / room + jolts + top_heavy + 2.5 * (1 - smaller)

    tried = [(broken, smaller) for smaller in _SMALLER for broken in (lines.lines, *ways)]
    broken, smaller = min(tried, key=lambda one: cost(*one))
    return Lines(broken, lines.size * smaller, lines.leading)


def _jolt(line: str, following: str, language: LanguageCode) -> float:
    """Return how much a break between two lines tears apart; less than nothing where there is a pause."""
    last, first = line.rsplit(maxsplit=1)[-1], following.split(maxsplit=1)[0].strip("".join(_STOPS))
    if last.endswith(_STOPS):
        return -0.3
    if language == "ko":  # 한 입, 두리의 이: neither a lone syllable nor its modifier stands alone
        alone = len(last) == 1 or (len(first) == 1 and first not in _FORWARD)
        return 1.0 * alone + 0.3 * last.endswith("의")
    return 1.2 * (last.casefold() in _LEANING) + 0.25 * (last.casefold() in _JOINING)
