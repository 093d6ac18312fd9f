"""The faces of a book and the chain behind them."""

from __future__ import annotations

import importlib.util
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from fabula.core.words import LanguageCode
from fabula.kit.errors import MissingFont

HERE = Path(__file__).parent
INVISIBLE = {0x200B, 0x200C, 0x200D, 0x2060, 0xFE0E, 0xFE0F, 0xFEFF}


@dataclass(frozen=True)
class Face:
    """A font file: `package` is empty for those shipped here; `weight` is set on variable fonts."""

    name: str
    file: str
    package: str = ""
    weight: int = 0
    copyright: str = ""
    licence: str = "SIL Open Font License 1.1"

    @property
    def path(self) -> Path:
        """Return where the font lies; raise MissingFont when it is not installed."""
        if not self.package:
            place = HERE / self.file
        else:
            found = importlib.util.find_spec(self.package)
            folders = (found and found.submodule_search_locations) or [""]
            place = Path(folders[0], self.file)
        if not place.is_file():
            package = self.package.replace("_", "-") or "fabula"
            raise MissingFont(
                f"The font {self.name} is not installed.",
                hint=f"Install it again with: pip install --force-reinstall {package}",
            )
        return place


ANDIKA = Face("Andika", "Andika-Regular.ttf", copyright="2004-2022 SIL International")
FREDOKA = Face("Fredoka SemiBold", "Fredoka-SemiBold.ttf", copyright="2016 The Fredoka Project Authors")
GOWUN = Face("Gowun Dodum", "GowunDodum-Regular.ttf", copyright="2021 The Gowun Dodum Project Authors")
JUA = Face("Jua", "Jua-Regular.ttf", copyright="2018 The BM JUA Project Authors")

_WEST = "justmytype_western_core"
_EAST = "justmytype_intl_cjk"
_NOTO = "The Noto Project Authors"
WIDER = (
    Face("Noto Sans", "fonts/ofl/notosans/NotoSans[wdth,wght].ttf", _WEST, 400, _NOTO),
    Face("Noto Sans KR", "fonts/ofl/notosanskr/NotoSansKR[wght].ttf", _EAST, 400, _NOTO),
    Face("Noto Sans JP", "fonts/ofl/notosansjp/NotoSansJP[wght].ttf", _EAST, 400, _NOTO),
    Face("Noto Sans SC", "fonts/ofl/notosanssc/NotoSansSC[wght].ttf", _EAST, 400, _NOTO),
    Face("Noto Sans Symbols 2", "fonts/ofl/notosanssymbols2/NotoSansSymbols2-Regular.ttf", _WEST, 0, _NOTO),
    Face("Noto Emoji", "fonts/NotoEmoji[wght].ttf", "deckr_fonts", 400, _NOTO),
)


def body_face(language: LanguageCode) -> Face:
    """Return the face a book's text is set in."""
    return GOWUN if language == "ko" else ANDIKA


def title_face(language: LanguageCode) -> Face:
    """Return the face a book's title is lettered in."""
    return JUA if language == "ko" else FREDOKA


@dataclass(frozen=True)
class Metrics:
    """What measuring needs of a face: the glyph of each code point and the advance of each glyph, in ems."""

    glyphs: dict[int, str]
    advances: dict[str, float]


@cache
def metrics(face: Face) -> Metrics:
    """Return the metrics of `face`."""
    from fontTools.ttLib import TTFont

    with TTFont(face.path, lazy=True) as font:
        em = float(font["head"].unitsPerEm)
        advances = {glyph: advance / em for glyph, (advance, _) in font["hmtx"].metrics.items()}
        return Metrics(dict(font.getBestCmap()), advances)


@cache
def coverage(face: Face) -> frozenset[int]:
    """Return the code points the face can draw."""
    return frozenset(metrics(face).glyphs)


def chain(first: Face, language: LanguageCode) -> tuple[Face, ...]:
    """Return `first` and the faces tried after it, in order."""
    behind = (GOWUN, ANDIKA) if language == "ko" else (ANDIKA, GOWUN)
    return tuple(dict.fromkeys((first, *behind, *WIDER)))


@lru_cache(maxsize=8192)
def face_for(character: str, first: Face, language: LanguageCode) -> Face | None:
    """Return the first face of the chain that draws `character`, or None."""
    code = ord(character)
    if code in INVISIBLE:
        return first
    return next((face for face in chain(first, language) if code in coverage(face)), None)


def missing_characters(text: str, language: LanguageCode) -> tuple[str, ...]:
    """Return the characters of `text` that no font at hand can draw, in order, once each."""
    first = body_face(language)
    return tuple(dict.fromkeys(c for c in text if not c.isspace() and face_for(c, first, language) is None))


def printable(text: str, language: LanguageCode) -> str:
    """Return `text` with every character no font can draw written as its code point, ``[U+0634]``."""
    lost = set(missing_characters(text, language))
    shown = (f"[U+{ord(c):04X}]" if c in lost else c for c in text)
    return "".join(c for c in shown if c.isspace() or unicodedata.category(c[0]) != "Cc")


def book_faces(text: str, language: LanguageCode, *, title: bool = False) -> dict[Face, str]:
    """Return which face of the chain draws which characters of `text`, the first face always among them.

    Raises MissingFont naming the first character that cannot be drawn.
    """
    first = title_face(language) if title else body_face(language)
    wanted: dict[Face, list[str]] = {first: [" "]}
    for character in dict.fromkeys(text):
        if character.isspace():
            continue
        face = face_for(character, first, language)
        if face is None:
            raise MissingFont(
                f"No font at hand can print '{character}' (U+{ord(character):04X}).",
                hint="Leave it out of the text, or write it in Hangul or Latin letters.",
            )
        wanted.setdefault(face, []).append(character)
    return {face: "".join(characters) for face, characters in wanted.items()}
