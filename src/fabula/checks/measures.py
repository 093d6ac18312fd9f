"""What can be counted in a story: repetition, variety, cohesion, and how alike many stories are.

Definitions and the values human tales reach are those of docs/quality.md. Words are lower-cased words without
punctuation; in Korean they are the content morphemes that Kiwi finds, for josa and endings hide what repeats.
Never compare texts of different lengths by a measure that names none.
"""

from __future__ import annotations

import math
import re
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from statistics import fmean
from typing import Any

from fabula.core.values import Value
from fabula.core.words import LanguageCode
from fabula.kit.errors import MissingExtra
from fabula.languages import language
from fabula.languages.korean_parse import morphs

Words = tuple[str, ...]

_STOP_WORDS = (
    "a an the of to in on at by for with from into out off up down over as is are was were be been being do "
    "does did have has had having and or but if then so that this these those there here it its he she they "
    "them his her their him i you we me my your our us who whom which what when where why how not no nor all "
    "any some very just only could would should can will shall may might must than too"
)
_STOP = frozenset(_STOP_WORDS.split())
_CONTENT_TAGS = ("NNG", "NNP", "NR", "VV", "VA", "MAG", "XR", "SL")
_LIGHT_WORDS = "하 되 있 없 이 것 수 안 못 더 그러 이렇 그렇 보 주"
_LIGHT = frozenset(_LIGHT_WORDS.split())
_QUOTES = re.compile(r"“[^”]*”?")
_WINDOW = 50
_ECHO = 6


class Told(Value):
    """A story taken apart: its words, its sentences and pages as content stems, and its running text."""

    code: LanguageCode
    text: str
    words: Words
    sentences: tuple[Words, ...]
    stems: tuple[frozenset[str], ...]
    """The content stems of each sentence."""
    pages: tuple[frozenset[str], ...]


def take_apart(pages: Sequence[str], code: LanguageCode) -> Told:
    """Return the story on `pages` taken apart.

    Raises MissingExtra when the words of the language need a package that is not installed.
    """
    tongue = language(code)
    apart = _english if code == "en" else _korean
    by_page = [[apart(sentence) for sentence in tongue.sentences(page)] for page in pages]
    flat = [one for page in by_page for one in page]
    return Told(
        code=code,
        text=" ".join(pages),
        words=tuple(word for words, _ in flat for word in words),
        sentences=tuple(words for words, _ in flat),
        stems=tuple(stems for _, stems in flat),
        pages=tuple(frozenset().union(*(stems for _, stems in page)) for page in by_page),
    )


def _english(sentence: str) -> tuple[Words, frozenset[str]]:
    words = tuple(word.casefold().replace("’", "'") for word in language("en").words(sentence))
    kept = [word.removesuffix("'s") for word in words]
    content = [word for word in kept if word not in _STOP and len(word) > 1 and "'" not in word]
    return words, frozenset(_stemmer().stemWords(content))


def _korean(sentence: str) -> tuple[Words, frozenset[str]]:
    words = tuple(one.form for one in morphs(sentence) if one.tag in _CONTENT_TAGS)
    return words, frozenset(word for word in words if word not in _LIGHT)


@lru_cache(maxsize=1)
def _stemmer() -> Any:
    try:
        import snowballstemmer
    except ImportError as error:
        raise _missing("snowballstemmer") from error
    return snowballstemmer.stemmer("english")


def _missing(package: str) -> MissingExtra:
    hint = 'Install it with: pip install "fabula[measures]"'
    return MissingExtra(f"Measuring stories needs the package {package}.", hint=hint)


# --- one story


def measure(told: Told) -> dict[str, float]:
    """Return every measure of one story; a measure its length does not allow is left out."""
    words = told.words
    made = {
        "words": float(len(words)),
        "distinct-2@150": distinct(words, 2, 150),
        "distinct-3@150": distinct(words, 3, 150),
        "rep-4@150": 100 * (1 - distinct(words, 4, 150)),
        "mattr-50": mattr(words),
        "duplicate sentences": duplicate_sentences(told.sentences),
        "echo share": echo_share(told.sentences),
        "adjacent overlap": adjacent_overlap(told.stems),
        "page overlap": page_overlap(told.pages),
        "protagonist coverage": coverage(told.stems),
        "novelty": novelty(told.stems),
        "dialogue share": dialogue_share(told.text),
        "sentence length": len(language(told.code).words(told.text)) / max(1, len(told.sentences)),
        "grade": language(told.code).grade(told.text),
    }
    for length in (400, 800):
        if len(words) >= length:
            made[f"rep-4@{length}"] = 100 * (1 - distinct(words, 4, length))
            made[f"zlib@{length}"] = compression(told.text, length)
    return made


def grams(words: Words, size: int) -> list[Words]:
    """Return the runs of `size` words in order."""
    return [words[at : at + size] for at in range(len(words) - size + 1)]


def distinct(words: Words, size: int, length: int) -> float:
    """Return the share of different runs of `size` words among those in the first `length` words."""
    runs = grams(words[:length], size)
    return len(set(runs)) / len(runs) if runs else 1.0


def mattr(words: Words, window: int = _WINDOW) -> float:
    """Return the moving-average type-token ratio (Covington and McFall 2010)."""
    spans = [words[at : at + window] for at in range(max(1, len(words) - window + 1))]
    return fmean(len(set(span)) / max(1, len(span)) for span in spans)


def compression(text: str, length: int) -> float:
    """Return bytes by compressed bytes of the first `length` words: high when a text repeats itself."""
    raw = " ".join(text.split()[:length]).encode()
    return len(raw) / len(zlib.compress(raw, 9))


def duplicate_sentences(sentences: Sequence[Words]) -> float:
    """Return the share of sentences that repeat an earlier one word for word."""
    return 1 - len(set(sentences)) / max(1, len(sentences))


def echo_share(sentences: Sequence[Words]) -> float:
    """Return the share of sentences with a run of six or more words that an earlier sentence has."""
    seen: set[Words] = set()
    echoes = 0
    for words in sentences:
        runs = set(grams(words, _ECHO))
        echoes += bool(runs & seen)
        seen |= runs
    return echoes / max(1, len(sentences))


def adjacent_overlap(stems: Sequence[frozenset[str]]) -> float:
    """Return the share of neighbouring sentences that have a content stem in common."""
    pairs = [(a, b) for a, b in pairwise(stems) if a and b]
    return sum(bool(a & b) for a, b in pairs) / max(1, len(pairs))


def page_overlap(pages: Sequence[frozenset[str]]) -> float:
    """Return how much of the smaller of two neighbouring pages' content stems both have, on average."""
    shares = [len(a & b) / min(len(a), len(b)) for a, b in pairwise(pages) if a and b]
    return fmean(shares) if shares else 0.0


def coverage(stems: Sequence[frozenset[str]]) -> float:
    """Return the highest share of sentences that have one of the five commonest content stems."""
    common = Counter(stem for one in stems for stem in one).most_common(5)
    return max((sum(stem in one for one in stems) / len(stems) for stem, _ in common), default=0.0)


def novelty(stems: Sequence[frozenset[str]], back: int = 5) -> float:
    """Return how much of a sentence's content the five sentences before it lack, on average."""
    shares = []
    for at, one in enumerate(stems):
        before = frozenset().union(*stems[max(0, at - back) : at])
        if at and one:
            shares.append(len(one - before) / len(one))
    return fmean(shares) if shares else 1.0


def dialogue_share(text: str) -> float:
    """Return the share of words between double quotes."""
    return sum(len(said.split()) for said in _QUOTES.findall(text)) / max(1, len(text.split()))


# --- many stories


def self_bleu(stories: Sequence[Words], *, length: int = 150, most: int = 4) -> float:
    """Return the mean BLEU of each story's first `length` words against all the others: high is sameness.

    BLEU after Papineni et al. 2002 up to `most` words, an n-gram order without any match counted as 0.1
    matches; self-BLEU after Zhu et al. 2018.
    """
    cut = [words[:length] for words in stories]
    tables = [[Counter(grams(words, size)) for words in cut] for size in range(1, most + 1)]
    highest = [_two_highest(counts) for counts in tables]
    scores = []
    for at, words in enumerate(cut):
        logs = []
        for counts, top in zip(tables, highest, strict=True):
            own = counts[at]
            total = max(1, sum(own.values()))
            matches = sum(min(count, _best_elsewhere(top[run], at)) for run, count in own.items())
            logs.append(math.log((matches or 0.1) / total))
        others = [len(one) for number, one in enumerate(cut) if number != at]
        nearest = min(others, key=lambda one: (abs(one - len(words)), one))
        brevity = min(1.0, math.exp(1 - nearest / max(1, len(words))))
        scores.append(brevity * math.exp(fmean(logs)))
    return fmean(scores)


def _two_highest(counts: Iterable[Counter[Words]]) -> dict[Words, list[tuple[int, int]]]:
    """Return for each run its two highest counts with the story they stand in."""
    top: dict[Words, list[tuple[int, int]]] = {}
    for at, one in enumerate(counts):
        for run, count in one.items():
            top[run] = sorted([*top.get(run, ()), (count, at)], reverse=True)[:2]
    return top


def _best_elsewhere(top: list[tuple[int, int]], at: int) -> int:
    return next((count for count, story in top if story != at), 0)
