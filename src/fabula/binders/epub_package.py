"""The package of the EPUB: manifest, spine, metadata, navigation, overlays, and the zip itself."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import NAMESPACE_URL, uuid5

from fabula.binders.epub_pages import ACTIVE_CLASS, IBOOKS, PLAYBACK_CLASS
from fabula.binders.leaves import WORDS, Leaves, escaped
from fabula.core.values import Book, Sound
from fabula.core.words import LanguageCode

FIRST_EDITION = datetime(2026, 1, 1, tzinfo=UTC)
ZIP_TIME = (1980, 1, 1, 0, 0, 0)
CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
SUMMARY: dict[LanguageCode, dict[str, str]] = {
    "en": {
        "book": "A picture book in fixed layout: its pages do not reflow. Every picture has a text "
        "alternative, all words are live text, and there are a table of contents and a page list.",
        "music": "Music plays only when the reader starts it.",
        "silence": "There is no sound.",
    },
    "ko": {
        "book": "고정 레이아웃 그림책이라 글이 화면에 맞춰 다시 흐르지 않습니다. 모든 그림에 대체 텍스트가 "
        "있고, 글은 모두 실제 텍스트이며, 차례와 쪽 목록이 있습니다.",
        "music": "음악은 읽는 사람이 켤 때만 나옵니다.",
        "silence": "소리는 없습니다.",
    },
}
SILENT_VOICES = frozenset({"timing"})


@dataclass(frozen=True)
class Item:
    """A file of the manifest; `spine` holds its spread when it is read in order."""

    id: str
    href: str
    media_type: str
    data: bytes
    properties: str = ""
    spine: str = ""
    overlay: str = ""


def identifier(book: Book) -> str:
    """Return the book's URN: the same for every edition of the same brief."""
    return f"urn:uuid:{uuid5(NAMESPACE_URL, 'fabula:' + book.brief.model_dump_json())}"


def modified(book: Book) -> str:
    """Return the modification time: no clock, one day later for each edition."""
    return (FIRST_EDITION + timedelta(days=book.edition - 1)).strftime("%Y-%m-%dT%H:%M:%SZ")


def package(book: Book, leaves: Leaves, items: list[Item]) -> str:
    """Return ``package.opf``."""
    language = book.brief.language
    manifest = "\n".join(_manifest_item(item) for item in items)
    spine = "\n".join(
        f'<itemref idref="{item.id}" properties="{item.spine}"/>' for item in items if item.spine
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book-id" \
xml:lang="{language}" prefix="ibooks: {IBOOKS}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="book-id">{identifier(book)}</dc:identifier>
<dc:title>{escaped(book.title)}</dc:title>
<dc:language>{language}</dc:language>
<dc:creator>fabula</dc:creator>
<dc:description>{escaped(book.brief.idea)}</dc:description>
<meta property="dcterms:modified">{modified(book)}</meta>
<meta property="rendition:layout">pre-paginated</meta>
<meta property="rendition:spread">landscape</meta>
<meta property="schema:typicalAgeRange">{book.brief.age}</meta>
{_accessibility(book)}
{_overlay_metadata(book, leaves)}</metadata>
<manifest>
{manifest}
</manifest>
<spine page-progression-direction="ltr">
{spine}
</spine>
</package>
"""


def _manifest_item(item: Item) -> str:
    properties = f' properties="{item.properties}"' if item.properties else ""
    overlay = f' media-overlay="{item.overlay}"' if item.overlay else ""
    return f'<item id="{item.id}" href="{item.href}" media-type="{item.media_type}"{properties}{overlay}/>'


def _accessibility(book: Book) -> str:
    music = any(sound.kind == "music" for sound in book.sounds)
    voice = any(s.kind == "narration" and s.voice not in SILENT_VOICES for s in book.sounds)
    modes = ["textual", "visual", *(["auditory"] if music or voice else [])]
    features = ["alternativeText", "tableOfContents", "readingOrder", "pageNavigation", "pageBreakMarkers"]
    features += ["synchronizedAudioText"] if voice else []
    about = SUMMARY[book.brief.language]
    summary = f"{about['book']} {about['music' if music else 'silence']}"
    lines = [f'<meta property="schema:accessMode">{mode}</meta>' for mode in modes]
    lines += [
        '<meta property="schema:accessModeSufficient">textual</meta>',
        '<meta property="schema:accessModeSufficient">textual,visual</meta>',
    ]
    lines += [f'<meta property="schema:accessibilityFeature">{feature}</meta>' for feature in features]
    lines.append('<meta property="schema:accessibilityHazard">none</meta>')
    lines.append(f'<meta property="schema:accessibilitySummary">{escaped(summary)}</meta>')
    return "\n".join(lines)


def _overlay_metadata(book: Book, leaves: Leaves) -> str:
    narrated = [(leaf.name, leaf.narration) for leaf in leaves.pages if leaf.narration]
    if not narrated:
        return ""
    total = sum(voice.marks[-1].end for _, voice in narrated)
    lines = [f'<meta property="media:duration">{_clock(total)}</meta>']
    lines += [
        f'<meta property="media:duration" refines="#smil-{name}">{_clock(voice.marks[-1].end)}</meta>'
        for name, voice in narrated
    ]
    voices = dict.fromkeys(voice.voice for _, voice in narrated)
    lines += [f'<meta property="media:narrator">{escaped(voice)}</meta>' for voice in voices]
    lines.append(f'<meta property="media:active-class">{ACTIVE_CLASS}</meta>')
    lines.append(f'<meta property="media:playback-active-class">{PLAYBACK_CLASS}</meta>')
    return "\n".join(lines) + "\n"


def _clock(seconds: float) -> str:
    return f"{seconds:.3f}s"


def smil(name: str, voice: Sound) -> str:
    """Return the media overlay of the page called `name`: each sentence once, in order."""
    pars = "\n".join(
        f'<par id="par{mark.sentence}"><text src="../pages/{name}.xhtml#s{mark.sentence}"/>'
        f'<audio src="../{voice.file}" clipBegin="{_clock(mark.start)}" clipEnd="{_clock(mark.end)}"/></par>'
        for mark in voice.marks
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<smil xmlns="http://www.w3.org/ns/SMIL" xmlns:epub="http://www.idpf.org/2007/ops" version="3.0">
<body>
{pars}
</body>
</smil>
"""


def nav_page(book: Book, leaves: Leaves) -> str:
    """Return the navigation document: contents, page list, landmarks."""
    language = book.brief.language
    words = WORDS[language]
    first = leaves.pages[0].name
    contents = [
        ("pages/cover.xhtml", words["cover"]),
        ("pages/title.xhtml", words["title"]),
        (f"pages/{first}.xhtml", words["story"]),
        ("pages/colophon.xhtml", words["colophon"]),
    ]
    pages = [(f"pages/{leaf.name}.xhtml#p{leaf.number}", str(leaf.number)) for leaf in leaves.pages]
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="{language}" \
xml:lang="{language}">
<head><meta charset="UTF-8"/><title>{escaped(book.title)}</title></head>
<body>
<nav epub:type="toc" role="doc-toc" aria-labelledby="contents"><h1 id="contents">{words["contents"]}</h1>
<ol>
{_links(contents)}
</ol></nav>
<nav epub:type="page-list" role="doc-pagelist" aria-label="{words["pages"]}" hidden="hidden"><ol>
{_links(pages)}
</ol></nav>
<nav epub:type="landmarks" aria-label="{words["contents"]}" hidden="hidden"><ol>
<li><a epub:type="cover" href="pages/cover.xhtml">{words["cover"]}</a></li>
<li><a epub:type="titlepage" href="pages/title.xhtml">{words["title"]}</a></li>
<li><a epub:type="bodymatter" href="pages/{first}.xhtml">{words["story"]}</a></li>
</ol></nav>
</body>
</html>
"""


def _links(links: Iterable[tuple[str, str]]) -> str:
    return "\n".join(f'<li><a href="{href}">{escaped(label)}</a></li>' for href, label in links)


def zip_book(items: list[Item], opf: str) -> bytes:
    """Return the EPUB container: ``mimetype`` first and stored, no clock in it."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as book:
        _add(book, "mimetype", b"application/epub+zip", stored=True)
        _add(book, "META-INF/container.xml", CONTAINER.encode())
        _add(book, "EPUB/package.opf", opf.encode())
        for item in items:
            squeezed = item.media_type in {"audio/mpeg", "font/woff2"}
            _add(book, f"EPUB/{item.href}", item.data, stored=squeezed)
    return out.getvalue()


def _add(book: zipfile.ZipFile, name: str, data: bytes, *, stored: bool = False) -> None:
    entry = zipfile.ZipInfo(name, ZIP_TIME)
    entry.external_attr = 0o644 << 16
    book.writestr(entry, data, zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED)
