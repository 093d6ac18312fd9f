"""Whether the story is told well: nothing said twice, nobody lost or unknown, agreement right everywhere.

What is certain (an empty slot, a wrong article or josa) is an error; what may be meant so is a warning.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from fabula.checks.agreement import wrong_articles, wrong_josa
from fabula.checks.pages import StoryPage, is_named, ordered, rewrite, story_pages, told
from fabula.core.values import Book, Character, Finding
from fabula.core.words import LanguageCode
from fabula.kit.options import EngineOptions
from fabula.kit.progress import Tick, no_tick
from fabula.languages import Language, language

# The 95th percentile of repeated four-word runs, in percent, over 255 fairy tales cut at these many words.
_REPEATED = ((150, 1.4), (400, 3.8), (800, 5.5))
_FEWEST_REPEATS = 4
_LONG_ECHO, _TOO_LONG_ECHO, _ECHO_SHARE = 6, 9, 0.05
_SHORT_SENTENCE = 3

_SLOTS = re.compile(r"\{[^{}]*\}?|\[\[|\]\]|%[sd]\b|<\w+>|\bTODO\b")
_KNOWN_CAPITALS = frozenset((
    "i", "i’m", "i’ll", "i’ve", "i’d", "ok", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december", "christmas", "easter", "halloween", "mr", "mrs",
    "miss", "ms", "dr", "mum", "mom", "mummy", "mommy", "dad", "daddy", "papa", "mama", "mother",
    "father", "grandma", "grandpa", "granny", "grandmother", "grandfather", "nana", "auntie",
    "aunt", "uncle", "captain", "sir", "madam", "lady", "lord", "king", "queen", "prince",
    "princess", "old", "little", "big", "great", "dear", "earth", "moon", "sun", "mars", "milky",
    "way",
))  # fmt: skip
_MEANT: dict[LanguageCode, dict[str, str]] = {
    "en": {
        "she": r"\b(?:she|her|hers|herself)\b",
        "he": r"\b(?:he|him|his|himself)\b",
        "it": r"\b(?:it|its|itself)\b",
        "they": r"\b(?:they|them|their|themselves)\b",
        "all": r"\b(?:I|(?i:they|them|their|both|together|friends|everyone|we|us|me|my))\b",
    },
    "ko": {"all": r"둘|셋|함께|모두|친구들|다 같이|우리|나는|내가"},
}


class StoryCheck:
    """Reads the story for repetition, cast and grammar."""

    name = "story"
    version = "1"
    Options: type[EngineOptions] = EngineOptions

    def __init__(self, options: EngineOptions | None = None) -> None:
        self.options = options or EngineOptions()

    def check(self, book: Book, assets: Mapping[str, bytes], *, tick: Tick = no_tick) -> tuple[Finding, ...]:
        """Return what a good editor would mark."""
        speech = language(book.brief.language)
        pages = story_pages(book)
        findings: list[Finding] = []
        findings += _repeated_sentences(pages, speech)
        findings += _repeated_phrases(pages, speech)
        findings += _echoes(pages, speech)
        findings += _cast(book, pages)
        findings += _ending(book)
        known = _known_words(book)
        for number, page in enumerate(pages, start=1):
            findings += _slots(page.name, page.text)
            findings += _grammar(book, page)
            if book.brief.language == "en":
                findings += _strangers(page, pages, known)
            tick(number, len(pages))
        findings += _slots("cover", book.title)
        return ordered(findings)


# --- said twice


def _plain(sentence: str, speech: Language) -> tuple[str, ...]:
    return tuple(word.casefold() for word in speech.words(sentence))


def _repeated_sentences(pages: tuple[StoryPage, ...], speech: Language) -> Iterator[Finding]:
    first: dict[tuple[str, ...], str] = {}
    for page in pages:
        for sentence in speech.sentences(page.text):
            words = _plain(sentence, speech)
            if len(words) < _SHORT_SENTENCE:
                continue
            if words in first:
                yield Finding(
                    level="warning", code="sentence-repeated", page=page.name, cure=rewrite(page.name),
                    message=f"This sentence already stands on {first[words]}: “{sentence}”",
                )  # fmt: skip
            first.setdefault(words, page.name)


def _repeated_phrases(pages: tuple[StoryPage, ...], speech: Language) -> Iterator[Finding]:
    sentences = [_plain(sentence, speech) for page in pages for sentence in speech.sentences(page.text)]
    words = [word for sentence in dict.fromkeys(sentences) for word in sentence]
    runs = Counter(zip(words, words[1:], words[2:], words[3:], strict=False))
    total = sum(runs.values())
    again = total - len(runs)
    if total == 0 or again < _FEWEST_REPEATS or 100 * again / total <= _allowed(len(words)):
        return
    worst, times = runs.most_common(1)[0]
    yield Finding(
        level="warning", code="phrases-repeated", cure="Say it another way on one of the pages.",
        message=f"{100 * again / total:.1f} % of four-word runs come back, more than in good tales; "
        f"“{' '.join(worst)}” stands {times} times.",
    )  # fmt: skip


def _allowed(words: int) -> float:
    """Return how many percent of four-word runs may come back in a text of `words`."""
    if words <= _REPEATED[0][0]:
        return _REPEATED[0][1]
    for (low, least), (high, most) in pairwise(_REPEATED):
        if words <= high:
            return least + (most - least) * (words - low) / (high - low)
    return _REPEATED[-1][1]


def _echoes(pages: tuple[StoryPage, ...], speech: Language) -> Iterator[Finding]:
    """Find the longest run of words in each sentence that an earlier sentence already has."""
    seen: set[tuple[str, ...]] = set()
    sentences, long_ones = 0, 0
    worst: tuple[int, str, tuple[str, ...]] = (0, "", ())
    whole: set[tuple[str, ...]] = set()
    for page in pages:
        for sentence in speech.sentences(page.text):
            words = _plain(sentence, speech)
            sentences += 1
            run = _longest_known(words, seen)
            if words not in whole:  # a whole sentence said again is reported as such
                long_ones += len(run) >= _LONG_ECHO
                worst = max(worst, (len(run), page.name, run))
            whole.add(words)
            for size in range(1, len(words) + 1):
                seen.update(words[at : at + size] for at in range(len(words) - size + 1))
    many = long_ones >= 2 and long_ones / sentences > _ECHO_SHARE
    if worst[0] >= _TOO_LONG_ECHO or many:
        yield Finding(
            level="warning", code="echo", page=worst[1], cure="Say it another way on one of the pages.",
            message=f"Words come back in a long row: “{' '.join(worst[2])}”.",
        )  # fmt: skip


def _longest_known(words: tuple[str, ...], seen: set[tuple[str, ...]]) -> tuple[str, ...]:
    for size in range(len(words), 0, -1):
        for at in range(len(words) - size + 1):
            if words[at : at + size] in seen:
                return words[at : at + size]
    return ()


# --- who


def _cast(book: Book, pages: tuple[StoryPage, ...]) -> Iterator[Finding]:
    code, cast = book.brief.language, book.plan.cast
    if not cast:
        return
    for one in cast:
        if not any(is_named(one, page.text, cast, code) for page in pages):
            yield Finding(
                level="warning", code="character-unnamed",
                cure="Name them on a page, or make the book again with another --seed.",
                message=f"{one.name} is in the cast but no page names them.",
            )  # fmt: skip
    hero = next((one for one in cast if "hero" in (one.id, one.role)), cast[0])
    for page in pages:
        if _meant(hero, page, book):
            continue
        shown = _shown(hero, page)
        yield Finding(
            level="note" if shown else "warning",
            code="hero-unnamed" if shown else "hero-missing",
            page=page.name,
            message=f"The words neither name {hero.name} nor clearly mean them"
            + (", though the picture shows them." if shown else ", and the picture does not show them."),
            cure=rewrite(page.name),
        )


def _shown(hero: Character, page: StoryPage) -> bool:
    return page.scene is not None and any(figure.character == hero.id for figure in page.scene.figures)


def _meant(hero: Character, page: StoryPage, book: Book) -> bool:
    """Return whether the page is about the hero; Korean leaves a known subject out."""
    code = book.brief.language
    if is_named(hero, page.text, book.plan.cast, code) or re.search(_MEANT[code]["all"], told(page.text)):
        return True
    if not _shown(hero, page):
        return False
    return code == "ko" or bool(re.search(_MEANT["en"][hero.gender], page.text, re.IGNORECASE))


def _known_words(book: Book) -> frozenset[str]:
    """Return every word that may be written with a capital because the plan knows it."""
    texts = [book.title, book.brief.idea, *_strings(book.plan.bindings), *_strings(book.plan.understood)]
    texts += [text for one in book.plan.cast for text in (one.name, one.noun)]
    for scene in book.scenes:
        texts += [scene.place.label, *(prop.label for prop in scene.props)]
    words = {word for text in texts for word in re.findall(r"[^\W\d_]+(?:’[^\W\d_]+)?", text)}
    return frozenset(word.casefold() for word in words) | _KNOWN_CAPITALS


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _strings(inner)


def _strangers(page: StoryPage, pages: tuple[StoryPage, ...], known: frozenset[str]) -> Iterator[Finding]:
    """Find capitalised words inside sentences that nothing in the plan accounts for."""
    found = re.finditer(r"(?<=[\w,;’] )([A-Z][a-z]+(?:-[A-Za-z]+)?)(?:[’']s)?\b", page.text)
    for word in dict.fromkeys(match.group(1) for match in found):
        if any(part.casefold() not in known for part in word.split("-")) and not any(
            re.search(rf"\b{word.casefold()}\b", other.text) for other in pages
        ):
            yield Finding(
                level="warning", code="name-unknown", page=page.name, cure=rewrite(page.name),
                message=f"“{word}” looks like a name, but nobody and no place in the plan is called so.",
            )  # fmt: skip


# --- grammar and form


def _slots(name: str, text: str) -> Iterator[Finding]:
    for slot in dict.fromkeys(_SLOTS.findall(text)):
        yield Finding(
            level="error", code="slot-empty", page=name, cure=rewrite(name),
            message=f"“{slot}” was never filled in.",
        )  # fmt: skip


def _grammar(book: Book, page: StoryPage) -> Iterator[Finding]:
    if book.brief.language == "en":
        for written, right in wrong_articles(page.text):
            yield Finding(
                level="error", code="article-wrong", page=page.name, cure=f"Write “{right}”.",
                message=f"The article is wrong: “{written}”.",
            )  # fmt: skip
        return
    nouns = [text for one in book.plan.cast for text in (one.name, one.noun)]
    for scene in book.scenes:
        nouns += [scene.place.label, *(prop.label for prop in scene.props)]
    for written, right in wrong_josa(page.text, tuple(dict.fromkeys(noun for noun in nouns if noun))):
        yield Finding(
            level="error", code="josa-wrong", page=page.name, cure=f"Write “{right}”.",
            message=f"The josa does not fit: “{written}”.",
        )  # fmt: skip


def _ending(book: Book) -> Iterator[Finding]:
    last = book.plan.pages[-1] if book.plan.pages else None
    if last is not None and last.mood in ("sad", "tense"):
        yield Finding(
            level="note", code="ending-uneasy", page=f"page-{last.number:02d}",
            message=f"The story ends in a {last.mood} mood.",
            cure="Give the last page some comfort, if the story is for bedtime.",
        )  # fmt: skip
