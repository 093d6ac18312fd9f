"""The web book: one self-contained HTML file that works from disk, offline.

Pages turn by click, swipe and keys; music and reading start only when asked; it prints, respects reduced
motion, and can be used by keyboard and screen reader. Its content policy forbids every request.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from fabula.binders.colophon import LEADING, PLACE
from fabula.binders.leaves import WORDS, Leaf, Leaves, book_characters, escaped, lay_out
from fabula.core.values import Book
from fabula.core.words import LanguageCode
from fabula.fonts.subsets import EmbeddedFont, embed
from fabula.kit.options import EngineOptions
from fabula.kit.progress import Tick, no_tick

BUTTONS: dict[LanguageCode, dict[str, str]] = {
    "en": {
        "previous": "Previous page",
        "next": "Next page",
        "music": "Music",
        "read": "Read aloud",
        "full": "Full screen",
        "print": "Print",
        "book": "Picture book",
        "tools": "Reading tools",
        "of": "{page}, {number} of {total}",
        "script": "This book turns its pages with JavaScript; without it, all pages follow one another.",
    },
    "ko": {
        "previous": "앞쪽",
        "next": "다음 쪽",
        "music": "음악",
        "read": "읽어 주기",
        "full": "전체 화면",
        "print": "인쇄",
        "book": "그림책",
        "tools": "읽기 도구",
        "of": "{page}, {total}면 가운데 {number}면",
        "script": "이 책은 자바스크립트로 쪽을 넘겨요. 없으면 모든 쪽이 차례로 이어져요.",
    },
}


class HtmlBinder:
    """A single web page with everything inside: pictures, words, fonts, music, read-aloud."""

    name = "html"
    version = "1"
    suffix = ".html"
    Options = EngineOptions

    def __init__(self, options: EngineOptions) -> None:
        self.options = options

    def bind(self, book: Book, assets: Mapping[str, bytes], *, tick: Tick = no_tick) -> bytes:
        """Return the web book as UTF-8 HTML."""
        leaves = lay_out(book)
        language = book.brief.language
        fonts = (
            *embed(book_characters(leaves, book) + _chrome(language), language, flavour="woff2"),
            *embed(book.title, language, title=True, flavour="woff2"),
        )
        sections = [_leaf(book, leaf, assets) for leaf in leaves.pictured]
        sections.append(_colophon(leaves))
        words = BUTTONS[language]
        parts = {
            "language": language,
            "title": escaped(book.title),
            "description": escaped(book.brief.idea),
            "fonts": "\n".join(_font_face(font) for font in fonts),
            "text_fonts": ", ".join(f'"{f.family}"' for f in fonts if f.family.startswith("Story Text")),
            "title_fonts": ", ".join(f'"{f.family}"' for f in fonts if f.family.startswith("Story Title")),
            "style": _template("web.css"),
            "script": _template("web.js"),
            "pages": "\n".join(sections),
            "sounds": _sounds(book, assets),
            "book": _script_json(_book_data(book, leaves)),
            **{f"say_{name}": escaped(text) for name, text in words.items()},
        }
        tick(1, 1)
        return _filled(_template("web.html"), parts).encode()


def _template(name: str) -> str:
    return (files("fabula.binders") / "templates" / name).read_text(encoding="utf-8")


def _filled(template: str, parts: Mapping[str, str]) -> str:
    """Return `template` with each ``[[name]]`` replaced; what is put in is not looked at again."""
    pieces = template.split("[[")
    return pieces[0] + "".join(
        parts[name] + rest for name, _, rest in (piece.partition("]]") for piece in pieces[1:])
    )


def _chrome(language: LanguageCode) -> str:
    return "".join([*BUTTONS[language].values(), *WORDS[language].values()])


def data_uri(data: bytes, media_type: str) -> str:
    """Return `data` as a data URI."""
    return f"data:{media_type};base64,{base64.b64encode(data).decode()}"


def _font_face(font: EmbeddedFont) -> str:
    uri = data_uri(font.data, "font/woff2")
    return f'@font-face {{ font-family: "{font.family}"; src: url("{uri}") format("woff2"); }}'


def _leaf(book: Book, leaf: Leaf, assets: Mapping[str, bytes]) -> str:
    picture = data_uri(assets[leaf.picture.file], "image/svg+xml")
    music = f' data-music="{leaf.music.name}"' if leaf.music else ""
    return (
        f'<section class="leaf" id="{leaf.name}" data-label="{escaped(leaf.label)}"{music} '
        f'aria-label="{escaped(leaf.label)}">\n'
        f'<img class="picture" src="{picture}" alt="{escaped(leaf.picture.alt)}" draggable="false">\n'
        f"{_words(book, leaf)}\n</section>"
    )


def _words(book: Book, leaf: Leaf) -> str:
    box, setting = leaf.box, leaf.setting
    place = (
        f"left: {box.x / 10:g}%; top: {box.y / 10:g}%; width: {box.width / 10:g}%; "
        f"height: {box.height / 10:g}%; color: {leaf.picture.ink}"
    )
    # cqw: hundredths of the page's own width, so that type grows with the page.
    style = (
        f"font-size: {setting.size / 10:g}cqw; line-height: {setting.leading:g}; "
        f"width: {min(leaf.measure, box.width) / 10:.2f}cqw"
    )
    if leaf.words is None:
        tag = "h1" if leaf.kind == "title" else "p"
        words = f'<{tag} class="lettering" style="{style}">{escaped(book.title)}</{tag}>'
    else:
        sentences = " ".join(
            f'<span class="sentence" data-sentence="{number}">{escaped(sentence.text)}</span>'
            for number, sentence in enumerate(leaf.words.sentences)
        )
        words = f'<p class="words" style="{style}">{sentences}</p>'
    return f'<div class="place" style="{place}">{words}</div>'


def _colophon(leaves: Leaves) -> str:
    colophon = leaves.colophon
    entries = "\n".join(
        f"<dt>{escaped(heading)}</dt>" + "".join(f"<dd>{escaped(line)}</dd>" for line in lines)
        for heading, lines in colophon.sections
    )
    style = (
        f"left: {PLACE.x / 10:g}%; top: {PLACE.y / 10:g}%; width: {PLACE.width / 10:g}%; "
        f"font-size: {colophon.size / 10:g}cqw; line-height: {LEADING:g}"
    )
    return (
        f'<section class="leaf paper" id="colophon" data-label="{escaped(colophon.heading)}" '
        f'aria-label="{escaped(colophon.heading)}">\n<div class="colophon" style="{style}">\n'
        f"<h2>{escaped(colophon.heading)}</h2>\n<dl>{entries}</dl>\n</div>\n</section>"
    )


def _sounds(book: Book, assets: Mapping[str, bytes]) -> str:
    return "\n".join(
        f'<audio id="{sound.name}" preload="auto"{" loop" if sound.kind == "music" else ""} '
        f'src="{data_uri(assets[sound.file], sound.media_type)}"></audio>'
        for sound in book.sounds
    )


def _book_data(book: Book, leaves: Leaves) -> dict[str, Any]:
    """Return what the script needs to know: labels and, for read pages, the sound and its marks."""
    words = BUTTONS[book.brief.language]
    return {
        "language": book.brief.language,
        "of": words["of"],
        "narration": {
            leaf.name: {
                "sound": leaf.narration.name,
                "marks": [[mark.sentence, mark.start, mark.end] for mark in leaf.narration.marks],
            }
            for leaf in leaves.pages
            if leaf.narration
        },
    }


def _script_json(value: Any) -> str:
    """Return `value` as JSON that cannot end the script element it stands in."""
    return json.dumps(value, ensure_ascii=False).replace("<", "\\u003c")
