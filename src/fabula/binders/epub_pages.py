"""The XHTML pages and the stylesheet of the EPUB."""

from __future__ import annotations

from fabula.binders.colophon import LEADING, PLACE, Colophon
from fabula.binders.leaves import WORDS, Leaf, escaped
from fabula.core.values import PAGE_UNITS, Book
from fabula.fonts.subsets import EmbeddedFont

IBOOKS = "http://vocabulary.itunes.apple.com/rdf/ibooks/vocabulary-extensions-1.0/"
ACTIVE_CLASS = "reading"
PLAYBACK_CLASS = "read-aloud"


def font_stack(fonts: tuple[EmbeddedFont, ...], stem: str) -> str:
    """Return the CSS family list of the subsets whose family begins with `stem`."""
    return ", ".join(f'"{font.family}"' for font in fonts if font.family.startswith(stem))


def stylesheet(fonts: tuple[EmbeddedFont, ...]) -> str:
    """Return the one stylesheet of the book."""
    faces = "\n".join(
        f'@font-face {{ font-family: "{font.family}"; '
        f'src: url("fonts/{font.family.lower().replace(" ", "-")}.woff2") format("woff2"); }}'
        for font in fonts
    )
    return f"""{faces}
html, body {{ margin: 0; padding: 0; }}
body {{ position: relative; width: {PAGE_UNITS}px; height: {PAGE_UNITS}px; overflow: hidden;
  font-family: {font_stack(fonts, "Story Text")}, sans-serif; word-break: keep-all; overflow-wrap: normal;
  hyphens: none; -webkit-hyphens: none; }}
.picture {{ position: absolute; left: 0; top: 0; width: {PAGE_UNITS}px; height: {PAGE_UNITS}px; }}
.place {{ position: absolute; display: flex; align-items: center; justify-content: center; }}
.words, .lettering {{ margin: 0; text-align: center; text-indent: 0; font-weight: normal; }}
.lettering {{ font-family: {font_stack(fonts, "Story Title")}, sans-serif; }}
.{PLAYBACK_CLASS} .words span {{ opacity: 0.6; }}
.{PLAYBACK_CLASS} .words .{ACTIVE_CLASS}, .{ACTIVE_CLASS} {{ opacity: 1;
  text-decoration: underline; text-decoration-thickness: 0.08em; text-underline-offset: 0.18em; }}
.music {{ position: absolute; right: 16px; bottom: 16px; width: 230px; height: 40px; opacity: 0.85; }}
.colophon {{ position: absolute; left: {PLACE.x}px; top: {PLACE.y}px; width: {PLACE.width}px;
  color: #2b2622; }}
.colophon h1 {{ font-size: 1.5em; font-weight: normal; margin: 0 0 1em; }}
.colophon dt {{ margin-top: 0.5em; color: #6b5d50; }}
.colophon dd {{ margin: 0; overflow-wrap: anywhere; }}
.paper {{ background: #fbf6ec; }}
"""


def page_frame(book: Book, title: str, body: str, *, body_class: str = "") -> str:
    """Return a whole fixed-layout XHTML page around `body`."""
    language = book.brief.language
    attribute = f' class="{body_class}"' if body_class else ""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="{language}" \
xml:lang="{language}" epub:prefix="ibooks: {IBOOKS}">
<head>
<meta charset="UTF-8"/>
<title>{escaped(title)}</title>
<meta name="viewport" content="width={PAGE_UNITS}, height={PAGE_UNITS}"/>
<link rel="stylesheet" type="text/css" href="../style.css"/>
</head>
<body{attribute}>
{body}
</body>
</html>
"""


def picture_page(book: Book, leaf: Leaf) -> str:
    """Return the page of a leaf: its picture with alt text, its words, its music."""
    marker = ""
    if leaf.number:
        marker = (
            f'<span id="p{leaf.number}" role="doc-pagebreak" epub:type="pagebreak" '
            f'aria-label="{leaf.number}"></span>\n'
        )
    picture = f'<img class="picture" src="../{leaf.picture.file}" alt="{escaped(leaf.picture.alt)}"/>'
    kind = {"cover": "cover", "title": "titlepage", "page": "bodymatter"}[leaf.kind]
    body = (
        f'<section epub:type="{kind}" aria-label="{escaped(leaf.label)}">\n{marker}{picture}\n'
        f"{_words(book, leaf)}\n{_music(book, leaf)}</section>"
    )
    return page_frame(book, f"{book.title}: {leaf.label}", body)


def _words(book: Book, leaf: Leaf) -> str:
    box, setting = leaf.box, leaf.setting
    style = (
        f"font-size: {setting.size:g}px; line-height: {setting.leading:g}; "
        f"width: {min(leaf.measure, box.width):.0f}px; color: {leaf.picture.ink}"
    )
    place = f"left: {box.x:g}px; top: {box.y:g}px; width: {box.width:g}px; height: {box.height:g}px"
    if leaf.words is None:
        words = f'<h1 class="lettering" style="{style}">{escaped(book.title)}</h1>'
    else:
        sentences = " ".join(
            f'<span id="s{number}">{escaped(sentence.text)}</span>'
            for number, sentence in enumerate(leaf.words.sentences)
        )
        words = f'<p class="words" style="{style}">{sentences}</p>'
    return f'<div class="place" style="{place}">{words}</div>'


def _music(book: Book, leaf: Leaf) -> str:
    if leaf.music is None:
        return ""
    label = WORDS[book.brief.language]["music"]
    return (
        f'<audio class="music" epub:type="ibooks:soundtrack" src="../{leaf.music.file}" controls="controls" '
        f'loop="loop" preload="none" aria-label="{escaped(label)}"></audio>\n'
    )


def colophon_page(book: Book, colophon: Colophon) -> str:
    """Return the colophon as a page."""
    entries = "\n".join(
        f"<dt>{escaped(heading)}</dt>\n" + "\n".join(f"<dd>{escaped(line)}</dd>" for line in lines)
        for heading, lines in colophon.sections
    )
    body = (
        f'<section class="colophon" epub:type="colophon" role="doc-colophon" '
        f'style="font-size: {colophon.size:g}px; line-height: {LEADING:g}">\n'
        f"<h1>{escaped(colophon.heading)}</h1>\n<dl>\n{entries}\n</dl>\n</section>"
    )
    return page_frame(book, f"{book.title}: {colophon.heading}", body, body_class="paper")
