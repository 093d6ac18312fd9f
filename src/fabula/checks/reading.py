"""Whether the words suit the age: sentence length, reading level, words on a page, one narrator's voice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fabula.checks.pages import ordered, rewrite, story_pages, told
from fabula.core.values import Book, Finding
from fabula.core.words import HIGHEST_GRADE, Age, LanguageCode
from fabula.kit.options import EngineOptions
from fabula.kit.progress import Tick, no_tick
from fabula.languages import Language, language


@dataclass(frozen=True)
class Bounds:
    """What a child of an age reads with ease.

    `sentence` is the average of words (eojeol) a sentence, `longest` the most in one, `page` the most on a
    page; `hard` is the highest school grade, in Korean the highest average of syllables an eojeol.
    """

    sentence: float
    longest: int
    page: int
    hard: float


# English: the school grade is Flesch and Kincaid's. Classic tales read aloud stand at grade 7 with 20 words a
# sentence; books for beginners at grade 1 to 3 with 6 to 10. Korean has no such formula in common use. An
# eojeol carries its particles and endings, so 7 eojeol say about what 10 English words do; school readers
# grow from about 5 eojeol a sentence in the first year to 10 and more in the sixth. Eojeol in stories have
# 2.8 to 3.3 syllables; 3.6 and above mark the compound, Chinese-rooted nouns of textbooks. These bounds
# are our own proposal.
BOUNDS: dict[LanguageCode, dict[Age, Bounds]] = {
    "en": {
        "3-5": Bounds(sentence=10, longest=20, page=55, hard=HIGHEST_GRADE["3-5"]),
        "6-8": Bounds(sentence=14, longest=28, page=100, hard=HIGHEST_GRADE["6-8"]),
        "9-12": Bounds(sentence=18, longest=36, page=160, hard=HIGHEST_GRADE["9-12"]),
    },
    "ko": {
        "3-5": Bounds(sentence=7, longest=14, page=38, hard=3.4),
        "6-8": Bounds(sentence=10, longest=19, page=70, hard=3.7),
        "9-12": Bounds(sentence=13, longest=24, page=110, hard=4.0),
    },
}
_POLITE = re.compile(r"(?:요|죠)[.!?…~”’)]*$")
_NOUNS_LIKE_VERBS = ("판다", "사이다")
_FINALS = {"ㅄ": 18, "ㅆ": 20, "ㄴ": 4}


class ReadingCheck:
    """Reads every page as a child of the book's age would."""

    name = "reading"
    version = "1"
    Options: type[EngineOptions] = EngineOptions

    def __init__(self, options: EngineOptions | None = None) -> None:
        self.options = options or EngineOptions()

    def check(self, book: Book, assets: Mapping[str, bytes], *, tick: Tick = no_tick) -> tuple[Finding, ...]:
        """Return what is too hard, too long, or set or spoken unevenly."""
        speech = language(book.brief.language)
        bounds = BOUNDS[book.brief.language][book.brief.age]
        findings = list(_level(book, speech, bounds))
        pages = story_pages(book)
        for number, page in enumerate(pages, start=1):
            findings += _page(page.name, page.text, speech, bounds, book.brief.age)
            findings += _marks(page.name, page.text)
            tick(number, len(pages))
        if book.brief.language == "ko":
            findings += _register(book, speech)
        return ordered(findings)


def _level(book: Book, speech: Language, bounds: Bounds) -> Iterator[Finding]:
    text = " ".join(page.text for page in book.manuscript.pages)
    words, sentences = speech.words(text), speech.sentences(text)
    if not words:
        yield Finding(
            level="error", code="no-words", message="The book has no words.",
            cure="Run the command that made the book again.",
        )  # fmt: skip
        return
    age = book.brief.age
    average = len(words) / len(sentences)
    if average > bounds.sentence:
        yield Finding(
            level="warning", code="sentences-long",
            message=f"Sentences have {average:.1f} words on average; for ages {age} it should be at most "
            f"{bounds.sentence:g}.",
            cure="Break the longest sentences in two.",
        )  # fmt: skip
    if book.brief.language == "en":
        grade = speech.grade(text)
        if grade > bounds.hard:
            yield Finding(
                level="warning", code="level-high",
                message=f"The story reads at school grade {grade:.1f}; for ages {age} it should be at most "
                f"{bounds.hard:g}.",
                cure="Use shorter words and sentences, or make the book for an older child with --age.",
            )  # fmt: skip
        return
    weight = sum(speech.syllables(word) for word in words) / len(words)
    if weight > bounds.hard:
        yield Finding(
            level="warning", code="level-high",
            message=f"Words have {weight:.1f} syllables on average; for ages {age} it should be at most "
            f"{bounds.hard:g}.",
            cure="Use plainer words, or make the book for an older child with --age.",
        )  # fmt: skip


def _page(name: str, text: str, speech: Language, bounds: Bounds, age: Age) -> Iterator[Finding]:
    count = len(speech.words(text))
    if not count:
        yield Finding(
            level="error", code="no-words", page=name, message="The page has no words.",
            cure=rewrite(name),
        )  # fmt: skip
    if count > bounds.page:
        yield Finding(
            level="warning", code="page-full", page=name, cure=rewrite(name),
            message=f"The page has {count} words; a page for ages {age} holds at most {bounds.page}.",
        )  # fmt: skip
    for sentence in speech.sentences(text):
        length = len(speech.words(sentence))
        if length > bounds.longest:
            yield Finding(
                level="warning", code="sentence-long", page=name, cure=rewrite(name),
                message=f"A sentence has {length} words, more than {bounds.longest}: “{_short(sentence)}”",
            )  # fmt: skip


def _marks(name: str, text: str) -> Iterator[Finding]:
    cure = f"{rewrite(name)}, which sets the marks by itself."
    if re.search(r"[\"'`]", text):
        yield Finding(
            level="warning", code="quotes-straight", page=name, cure=cure,
            message="Straight quotation marks stand where printed books have curly ones.",
        )  # fmt: skip
    if text.count("“") != text.count("”"):
        yield Finding(
            level="warning", code="quotes-unbalanced", page=name, cure=cure,
            message="A quotation is opened and not closed, or closed and not opened.",
        )  # fmt: skip
    if "..." in text or "  " in text:
        yield Finding(
            level="note", code="marks-plain", page=name, cure=cure,
            message="Three full stops or two spaces stand where one sign belongs.",
        )  # fmt: skip


def _register(book: Book, speech: Language) -> Iterator[Finding]:
    """Compare the endings of what the narrator says; what is spoken aloud or thought has its own voice."""
    polite, others = 0, []
    for page in story_pages(book):
        for sentence in speech.sentences(page.text):
            narration = re.sub(r"‘[^’]*’", " ", told(sentence)).strip()
            if _POLITE.search(narration):
                polite += 1
            elif _other_register(narration):
                others.append((page.name, sentence))
    if len(others) > polite:
        return  # a book that keeps to another register throughout is of one voice too
    for name, sentence in others:
        yield Finding(
            level="warning", code="register-mixed", page=name,
            message=f"The narrator says 해요 elsewhere but not here: “{_short(sentence)}”",
            cure="End the sentence in 요 or 죠.",
        )  # fmt: skip


def _other_register(narration: str) -> bool:
    """Return whether a sentence ends in a verb of another register: 했다, 합니다, 했어, 했지, 거야."""
    last = re.search(r"([가-힣]{2,})[^가-힣\w]*$", narration)
    bare = last.group(1) if last else ""
    if len(bare) < 2 or bare.endswith(_NOUNS_LIKE_VERBS):
        return False
    final = (ord(bare[-2]) - 0xAC00) % 28
    if bare[-1] == "다":
        return final in (_FINALS["ㅆ"], _FINALS["ㅄ"], _FINALS["ㄴ"]) or bare.endswith(("니다", "이다"))
    if bare[-1] in "어지네고니":
        return final == _FINALS["ㅆ"]
    return bare.endswith(("거야", "구나", "잖아", "니까"))


def _short(sentence: str) -> str:
    return sentence if len(sentence) <= 70 else sentence[:67].rstrip() + "…"
