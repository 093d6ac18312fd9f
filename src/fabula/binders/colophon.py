"""The colophon: what the book was made of, by whom and under which licences."""

from __future__ import annotations

from dataclasses import dataclass

from fabula.core.values import Book, Box
from fabula.core.words import LanguageCode
from fabula.fonts.faces import Face, body_face, book_faces, printable, title_face
from fabula.fonts.typeset import wrap

PLACE = Box(x=110, y=110, width=780, height=780)
LARGEST, SMALLEST = 25.0, 12.0
LEADING = 1.5

HEADINGS: dict[LanguageCode, dict[str, str]] = {
    "en": {
        "heading": "About this book",
        "title": "Title",
        "idea": "It began with this idea",
        "seed": "Seed and edition",
        "writer": "Story",
        "illustrator": "Pictures",
        "composer": "Music",
        "narrator": "Reading",
        "fonts": "Fonts",
        "glyphs": "Small things in the pictures",
        "made": "Made with fabula {version}",
        "seeds": "seed {seed}, edition {edition}, for ages {age}, style {style}",
    },
    "ko": {
        "heading": "이 책은",
        "title": "제목",
        "idea": "이런 생각에서 시작했어요",
        "seed": "씨앗과 판",
        "writer": "글",
        "illustrator": "그림",
        "composer": "음악",
        "narrator": "낭독",
        "fonts": "글꼴",
        "glyphs": "그림 속 작은 것들",
        "made": "fabula {version}(으)로 만들었어요",
        "seeds": "씨앗 {seed}, {edition}판, {age}세, {style}",
    },
}


@dataclass(frozen=True)
class Colophon:
    """Headings with their lines, and the type size at which everything fits its page."""

    heading: str
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    size: float


def colophon(book: Book) -> Colophon:
    """Return the colophon of `book`; characters no font can draw stand there as code points."""
    language = book.brief.language
    words = HEADINGS[language]
    brief = book.brief
    sections: list[tuple[str, tuple[str, ...]]] = [
        (words["title"], (printable(book.title, language),)),
        (words["idea"], (printable(brief.idea, language),)),
        (
            words["seed"],
            (words["seeds"].format(seed=brief.seed, edition=book.edition, age=brief.age, style=brief.style),),
        ),
    ]
    sections += [(words[craft], (engine,)) for craft, engine in book.engines.items() if craft in words]
    sections.append((words["fonts"], _fonts(book)))
    sections.append((words["glyphs"], ("Noto Color Emoji, The Noto Project Authors (SIL OFL 1.1)",)))
    made = _made_with(words["made"], book.fabula, language)
    return Colophon(words["heading"], (*sections, ("fabula", (made,))), _size(sections, language))


def _made_with(pattern: str, version: str, language: LanguageCode) -> str:
    # 로 after a vowel or ㄹ, 으로 otherwise, by how the last digit is read: 영 일 이 삼 사 오 육 칠 팔 구.
    josa = "으로" if version[-1] in "036" else "로"
    return (
        pattern.format(version=version).replace("(으)로", josa)
        if language == "ko"
        else pattern.format(version=version)
    )


def _fonts(book: Book) -> tuple[str, ...]:
    language = book.brief.language
    text = book.manuscript.text + printable(book.brief.idea, language)
    faces: dict[Face, str] = {title_face(language): "", body_face(language): ""}
    faces.update(book_faces(text, language))
    faces.update(book_faces(book.title, language, title=True))
    return tuple(f"{face.name}, © {face.copyright} (SIL OFL 1.1)" for face in faces)


def _size(sections: list[tuple[str, tuple[str, ...]]], language: LanguageCode) -> float:
    """Return the largest size at which all sections fit their place."""
    size = LARGEST
    while size > SMALLEST:
        rows = 4.0 + sum(
            1.4 + sum(len(wrap(line, size, PLACE.width, language)) for line in lines) for _, lines in sections
        )
        if rows * size * LEADING <= PLACE.height:
            return size
        size -= 0.5
    return SMALLEST
