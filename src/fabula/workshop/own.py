"""A person's own story read from a file: its title, its language, and its words page by page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from fabula.core.words import FEWEST_PAGES, MOST_PAGES, Age, LanguageCode
from fabula.kit.errors import BadBrief
from fabula.languages import detect, language
from fabula.workshop.brief import check_pages
from fabula.workshop.draw import text_room

LONGEST_STORY = 60_000
"""Characters: about 40 full pages."""
_BREAK = re.compile(r"^\s*(?:-{3,}|\*{3,}|_{3,}|\* \* \*)\s*$", re.MULTILINE)
_TITLE = re.compile(r"\A\s*#\s+(?P<title>[^\n]+)\n")
_MARKS = re.compile(r"^#{1,6}\s+|(?<!\w)[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?!\w)", re.MULTILINE)
_SCENE_CHANGE = re.compile(
    r"^(?:[Tt]he next (?:day|morning)|[Nn]ext (?:day|morning)|[Tt]hat (?:night|evening|afternoon)|"
    r"[Ll]ater|[Mm]eanwhile|[Oo]ne (?:day|night|morning)|[Aa]fter|[Ww]hen|[Ss]uddenly|[Aa]t last|[Ff]inally|"
    r"다음 ?날|그날|이튿날|며칠|어느 날|잠시 뒤|한참 뒤|그때|갑자기|마침내|드디어|아침이|밤이)"
)


@dataclass(frozen=True)
class OwnStory:
    """A story as its author wrote it."""

    title: str
    language: LanguageCode
    pages: tuple[str, ...]


def read_story(
    path: Path, *, language_name: str = "auto", age: Age = "3-5", pages: int | None = None
) -> OwnStory:
    """Return the story of a .txt or .md file, every word as written.

    Pages are parted by lines of ``---``, else by blank lines, else where the scene changes and the words fill
    a page; with `pages` (4 to 40) neighbours are joined or parted to as many, unless lines of ``---`` part
    them. A first line ``# …``, or a short one before a blank line, is the title. Raises BadBrief for a file
    that cannot be read, is empty, too short or too long.
    """
    if pages is not None:
        check_pages(pages)
    text = _text_of(path)
    title, body = _titled(text, path)
    code: LanguageCode = detect(body) if language_name == "auto" else language_name  # type: ignore[assignment]
    parts, marked = _parted(body)
    wanted = pages if pages is not None and not marked else None
    made = parts if marked and len(parts) > MOST_PAGES else _fitted(parts, code, age, wanted)
    if len(made) < FEWEST_PAGES:
        made = _spread(made, code, FEWEST_PAGES)
    if not FEWEST_PAGES <= len(made) <= MOST_PAGES:
        raise BadBrief(
            f"The story makes {len(made)} pages; a book has from {FEWEST_PAGES} to {MOST_PAGES}.",
            hint="Join or shorten pages, or write at least four sentences." if len(made) < FEWEST_PAGES
            else "Part it into several books, or join pages: fewer lines of --- between them.",
        )  # fmt: skip
    return OwnStory(title=title, language=code, pages=tuple(made))


def _text_of(path: Path) -> str:
    try:
        text = path.read_text("utf-8-sig")
    except OSError as error:
        raise BadBrief(f"{path} cannot be read.", hint="Name a .txt or .md file with your story.") from error
    except UnicodeDecodeError as error:
        raise BadBrief(
            f"{path} is not text in UTF-8.", hint="Save it as plain text in UTF-8 and try again."
        ) from error
    if not text.strip():
        raise BadBrief(f"{path} is empty.", hint="Write the story into it, a blank line between pages.")
    if len(text) > LONGEST_STORY:
        raise BadBrief(
            f"{path} has {len(text)} characters; a picture book has at most {LONGEST_STORY}.",
            hint="Choose a chapter, or part the story into several books.",
        )
    return text


def _titled(text: str, path: Path) -> tuple[str, str]:
    """Return title and body: a heading, or a short first line of its own."""
    found = _TITLE.match(text)
    if found:
        return found["title"].strip(), text[found.end() :]
    first, _, rest = text.strip().partition("\n")
    alone = rest.startswith("\n") or _BREAK.match(rest)
    if rest.strip() and alone and len(first) <= 60 and not re.search(r"[.!?…”\"다요]$", first.strip()):
        return first.strip(), rest
    return path.stem.replace("_", " ").replace("-", " ").strip() or "A Story", text


def _parted(body: str) -> tuple[list[str], bool]:
    """Return the parts of the story and whether their author marked them with ``---``."""
    if _BREAK.search(body):
        parts, marked = _BREAK.split(body), True
    else:
        parts, marked = re.split(r"\n\s*\n", body), False
    plain = (_MARKS.sub("", part) for part in parts)
    return [" ".join(part.split()) for part in plain if part.strip()], marked


def _fitted(parts: list[str], code: LanguageCode, age: Age, wanted: int | None) -> list[str]:
    """Return pages whose words all fit: a part too long becomes several, too many are joined."""
    pages = [page for part in parts for page in _pages_of(part, code, age)]
    if len(parts) == 1 and wanted is None:
        return pages
    most = wanted or MOST_PAGES
    while len(pages) > most:
        at = min(range(len(pages) - 1), key=lambda n: len(pages[n]) + len(pages[n + 1]))
        joined = f"{pages[at]} {pages[at + 1]}"
        if not _fits(joined, code, age):
            break
        pages[at : at + 2] = [joined]
    return _spread(pages, code, wanted) if wanted and len(pages) < wanted else pages


def _pages_of(part: str, code: LanguageCode, age: Age) -> list[str]:
    """Return a part as pages that fit, parted between sentences, best where the scene changes."""
    sentences = language(code).sentences(part)
    pages: list[list[str]] = [[]]
    for sentence in sentences:
        page = pages[-1]
        changed = bool(page) and bool(_SCENE_CHANGE.match(sentence)) and len(" ".join(page)) > 60
        if page and (changed or not _fits(" ".join((*page, sentence)), code, age)):
            pages.append([])
        pages[-1].append(sentence)
    if not _fits(part, code, age) or len(pages) > 1:
        return [" ".join(page) for page in pages if page]
    return [part]


def _fits(words: str, code: LanguageCode, age: Age) -> bool:
    try:
        text_room("page-01", words, age, code)
    except BadBrief:
        return False
    return True


def _spread(pages: list[str], code: LanguageCode, wanted: int) -> list[str]:
    """Return as many pages as wanted, the longest parted between its sentences."""
    pages = list(pages)
    while len(pages) < wanted:
        at = max(range(len(pages)), key=lambda n: len(language(code).sentences(pages[n])))
        sentences = language(code).sentences(pages[at])
        if len(sentences) < 2:
            return pages
        half = (len(sentences) + 1) // 2
        pages[at : at + 1] = [" ".join(sentences[:half]), " ".join(sentences[half:])]
    return pages
