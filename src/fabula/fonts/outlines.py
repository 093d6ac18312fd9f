"""Words as outlines: for pictures, which carry no font and must look the same everywhere."""

from __future__ import annotations

from functools import lru_cache

from fabula.core.words import LanguageCode
from fabula.fonts.faces import INVISIBLE, Face, body_face, book_faces, face_for, metrics, title_face


def outlined(
    text: str, at: tuple[float, float], size: float, language: LanguageCode, *, title: bool = False
) -> str:
    """Return path data of `text` at `size`, its middle over `at`'s x and its baseline on `at`'s y.

    Raises MissingFont naming the first character that cannot be drawn.
    """
    book_faces(text, language, title=title)
    first = title_face(language) if title else body_face(language)
    drawn = [
        _glyph(one, face_for(one, first, language) or first) for one in text if ord(one) not in INVISIBLE
    ]
    x, y = at
    x -= sum(advance for _, advance in drawn) * size / 2
    out = ""
    for commands, advance in drawn:
        for letter, points in commands:
            out += letter + " ".join(f"{x + px * size:.2f} {y - py * size:.2f}" for px, py in points)
        x += advance * size
    return out


Commands = tuple[tuple[str, tuple[tuple[float, float], ...]], ...]


@lru_cache(maxsize=4096)
def _glyph(character: str, face: Face) -> tuple[Commands, float]:
    """Return the outline of a character and its advance, in ems."""
    from fontTools.pens.qu2cuPen import Qu2CuPen
    from fontTools.pens.recordingPen import DecomposingRecordingPen
    from fontTools.ttLib import TTFont

    known = metrics(face)
    name = known.glyphs.get(ord(character), ".notdef")
    with TTFont(face.path, lazy=True) as font:
        em = float(font["head"].unitsPerEm)
        glyphs = font.getGlyphSet(location={"wght": face.weight} if face.weight else None)
        pen = DecomposingRecordingPen(glyphs)
        glyphs[name].draw(Qu2CuPen(pen, max_err=em / 2000, all_cubic=True))
    letters = {"moveTo": "M", "lineTo": "L", "curveTo": "C", "closePath": "Z", "endPath": "Z"}
    commands = tuple(
        (letters[verb], tuple((x / em, y / em) for x, y in points)) for verb, points in pen.value
    )
    return commands, known.advances[name]
