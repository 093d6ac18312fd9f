"""Subsets of fonts to embed in a book: only the glyphs it uses, under a neutral family name."""

from __future__ import annotations

import io
import logging
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from fabula.core.words import LanguageCode
from fabula.fonts.faces import Face, book_faces

Flavour = Literal["ttf", "woff2"]


@dataclass(frozen=True)
class EmbeddedFont:
    """A subset ready to embed: its family name in the book, the face it came from, and the file's bytes."""

    family: str
    face: Face
    data: bytes


def embed(
    text: str, language: LanguageCode, *, title: bool = False, flavour: Flavour = "ttf"
) -> tuple[EmbeddedFont, ...]:
    """Return the subsets that together draw `text`, the book's own face first.

    Families are called "Story Text" or "Story Title", then "… 2", "… 3"; set in that order, each character
    falls to the first that has it. Raises MissingFont for a character no font can draw.
    """
    stem = "Story Title" if title else "Story Text"
    made = []
    for number, (face, characters) in enumerate(book_faces(text, language, title=title).items(), start=1):
        family = stem if number == 1 else f"{stem} {number}"
        made.append(EmbeddedFont(family, face, _subset(face, "".join(sorted(characters)), family, flavour)))
    return tuple(made)


@lru_cache(maxsize=64)
def _subset(face: Face, characters: str, family: str, flavour: Flavour) -> bytes:
    from fontTools import subset
    from fontTools.ttLib import TTFont

    logging.getLogger("fontTools").setLevel(logging.ERROR)
    wanted = subset.Options()
    wanted.layout_features = ["kern", "liga", "mark", "mkmk", "ccmp", "locl"]
    wanted.name_IDs = [0, 1, 2, 4, 6, 13, 14]
    wanted.notdef_outline = True
    wanted.hinting = False
    wanted.recalc_timestamp = False
    wanted.drop_tables += ["FFTM", "DSIG", "STAT", "BASE", "VORG", "vhea", "vmtx"]
    font = TTFont(face.path, lazy=True, recalcTimestamp=False)
    worker = subset.Subsetter(wanted)
    worker.populate(text=characters)
    worker.subset(font)
    if "fvar" in font:
        font = _pin(font, face.weight)
    _rename(font, family)
    font.flavor = "woff2" if flavour == "woff2" else None
    out = io.BytesIO()
    font.save(out)
    font.close()
    return out.getvalue()


def _pin(font: Any, weight: int) -> Any:
    """Return a variable font fixed at `weight`, its other axes at their defaults."""
    from fontTools.varLib import instancer

    axes = {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes}
    where = {**axes, "wght": weight or axes.get("wght", 400)}
    return instancer.instantiateVariableFont(font, where, inplace=True)


def _rename(font: Any, family: str) -> None:
    names = font["name"]
    compact = family.replace(" ", "")
    for identifier, value in {1: family, 2: "Regular", 4: family, 6: f"{compact}-Regular"}.items():
        names.setName(value, identifier, 3, 1, 0x409)
    names.names = [n for n in names.names if (n.platformID, n.langID) == (3, 0x409)]
    font["OS/2"].usWeightClass = 400
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0b100001) | 0b1000000
    font["head"].macStyle = 0
