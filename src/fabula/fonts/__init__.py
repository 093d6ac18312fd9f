"""Fonts shipped with fabula and found beside it: which one draws a character, how wide it is, and subsets.

A book's text is set in a body face and a title face; characters they lack come from a chain of wider fonts,
so that a name in another script still prints on a machine with no fonts of its own.
"""

from fabula.fonts.faces import Face, body_face, book_faces, missing_characters, printable, title_face
from fabula.fonts.subsets import EmbeddedFont, embed
from fabula.fonts.typeset import Fit, Lines, fit, wrap

__all__ = [
    "EmbeddedFont",
    "Face",
    "Fit",
    "Lines",
    "body_face",
    "book_faces",
    "embed",
    "fit",
    "missing_characters",
    "printable",
    "title_face",
    "wrap",
]
