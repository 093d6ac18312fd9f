"""What the checks look at: a book page by page, who its words name, and what is said aloud."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from fabula.core.values import COVER, TITLE_PAGE, Book, Character, Finding, Picture, SceneGraph, page_name
from fabula.core.words import LanguageCode
from fabula.languages.korean import vocative_stem

_ANOTHER_SEED = "Make the book again with another --seed."
_LEVELS = ("error", "warning", "note")
_QUOTED = re.compile(r"“[^”]*”?|\"[^\"]*\"?|「[^」]*」?")

# What may follow a Korean name without making another word of it.
_KOREAN_ENDINGS = (
    r"(?:이네|네|들)?(?:은|는|이|가|을|를|과|와|의|에게서|에게|에서|에|한테서|한테|께서|께|으로|로|도|만|까지|부터|처럼|"
    r"보다|이랑|랑|이나|나|아|야|이야|이여|여|하고|마다|조차|마저|밖에|같이|이라는|라는|이라고|라고|이에요|예요|이었\w*|였\w*|"
    r"이지|이죠|죠|요)?(?:는|도|만|요|의)?"
)


@dataclass(frozen=True)
class StoryPage:
    """One page of the story with all that belongs to it; scene and picture are None where there are none."""

    name: str
    number: int
    text: str
    scene: SceneGraph | None
    picture: Picture | None


def story_pages(book: Book) -> tuple[StoryPage, ...]:
    """Return the pages of the story in reading order."""
    scenes = {scene.name: scene for scene in book.scenes}
    pictures = {picture.name: picture for picture in book.pictures}
    return tuple(
        StoryPage(
            name=page_name(page.number),
            number=page.number,
            text=page.text,
            scene=scenes.get(page_name(page.number)),
            picture=pictures.get(page_name(page.number)),
        )
        for page in book.manuscript.pages
    )


def ordered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings, most serious first, then from the cover to the last page, each only once."""
    front = {"": 0, COVER: 1, TITLE_PAGE: 2}
    unique = dict.fromkeys((f.level, f.code, f.page, f.message, f.cure) for f in findings)
    made = [
        Finding(level=level, code=code, page=page, message=message, cure=cure)
        for level, code, page, message, cure in unique
    ]
    return tuple(sorted(made, key=lambda f: (_LEVELS.index(f.level), front.get(f.page, 3), f.page, f.code)))


def redraw(name: str) -> str:
    """Return how the picture called `name` is drawn anew."""
    number = _number(name)
    return f"Draw it anew with: fabula redo FOLDER --page {number}" if number else _ANOTHER_SEED


def rewrite(name: str) -> str:
    """Return how the words of the page called `name` are changed."""
    number = _number(name)
    return f'Change it with: fabula redo FOLDER --page {number} --text "…"' if number else _ANOTHER_SEED


def _number(name: str) -> int:
    digits = name.removeprefix("page-")
    return int(digits) if name.startswith("page-") and digits.isdigit() else 0


def told(text: str) -> str:
    """Return `text` without what is said aloud in it."""
    return re.sub(r"\s{2,}", " ", _QUOTED.sub(" ", text)).strip()


def is_named(character: Character, text: str, cast: tuple[Character, ...], code: LanguageCode) -> bool:
    """Return whether `text` names `character`: by name, or as the only one of its kind ("the rabbit")."""
    return bool(mentions(character, text, cast, code))


def mentions(
    character: Character, text: str, cast: tuple[Character, ...], code: LanguageCode
) -> tuple[str, ...]:
    """Return the words with which `text` names `character`, in order."""
    alone = sum(one.noun.casefold() == character.noun.casefold() for one in cast) == 1
    found = [match for pattern in _patterns(character, code, alone=alone) for match in pattern.finditer(text)]
    return tuple(match.group() for match in sorted(found, key=lambda match: match.start()))


def _patterns(character: Character, code: LanguageCode, *, alone: bool) -> Iterator[re.Pattern[str]]:
    name, noun = re.escape(character.name), re.escape(character.noun)
    if code == "ko":
        yield re.compile(rf"(?<![가-힣\w]){name}이?{_KOREAN_ENDINGS}(?![가-힣\w])")
        yield re.compile(rf"(?<![가-힣\w]){re.escape(vocative_stem(character.name))}[아야](?![가-힣\w])")
        if alone and noun:
            yield re.compile(rf"(?<![가-힣\w]){noun}{_KOREAN_ENDINGS}(?![가-힣\w])")
        return
    yield re.compile(rf"(?<!\w){name}(?:[’']s|[’'])?(?!\w)")
    if alone and noun:
        owner = r"(?:the|my|her|his|their|our)"
        yield re.compile(rf"\b{owner}(?:\s+\w+){{0,2}}\s+{noun}(?:[’']s)?\b", re.IGNORECASE)
