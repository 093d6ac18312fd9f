"""Whether everyone can read the book: every picture described in words, every word legible on its picture."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from fabula.checks.pages import is_named, ordered, redraw
from fabula.core.values import COVER, TITLE_PAGE, Book, Finding, Picture, Place, SceneGraph, page_name
from fabula.core.words import LanguageCode
from fabula.kit.options import EngineOptions
from fabula.kit.progress import Tick, no_tick
from fabula.lexicon.load import lexicon

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LONGEST_ALT = 200
# WCAG 2.2: 4.5:1 for text (1.4.3, AA), 7:1 enhanced (1.4.6, AAA). Large type may have less;
# a book read in dim light should not.
LEAST_CONTRAST = 4.5
GOOD_CONTRAST = 7.0
# The worst twentieth of the pixels behind the words may be a twig or a star; the rest has to carry them.
_WORST_SHARE = 0.05
_PIXELS = 250
_SMALL_WORDS = frozenset(("the", "a", "an", "of", "in", "on", "at", "by", "under", "to"))


class AccessCheck:
    """Looks at alternative text and at the contrast of words on pictures."""

    name = "access"
    version = "1"
    Options: type[EngineOptions] = EngineOptions

    def __init__(self, options: EngineOptions | None = None) -> None:
        self.options = options or EngineOptions()

    def check(self, book: Book, assets: Mapping[str, bytes], *, tick: Tick = no_tick) -> tuple[Finding, ...]:
        """Return what stands in a reader's way."""
        findings: list[Finding] = []
        scenes = {scene.name: scene for scene in book.scenes}
        words = {page_name(page.number): page.text for page in book.manuscript.pages}
        words |= {COVER: book.title, TITLE_PAGE: book.title}
        for number, picture in enumerate(book.pictures, start=1):
            findings += _described(book, picture, scenes.get(picture.name), words.get(picture.name, ""))
            if picture.file in assets:
                findings += _legible(picture, assets[picture.file])
            tick(number, len(book.pictures))
        return ordered(findings)


def _described(book: Book, picture: Picture, scene: SceneGraph | None, words: str) -> Iterator[Finding]:
    alt = picture.alt.strip()
    rewrite = (
        f"Describe who and what the picture shows, and where, in the alt of “{picture.name}” in book.json."
    )
    if not alt:
        yield Finding(
            level="error", code="alt-missing", page=picture.name, cure=rewrite,
            message="The picture has no description for readers who cannot see it.",
        )  # fmt: skip
        return
    if len(alt) > LONGEST_ALT:
        yield Finding(
            level="warning", code="alt-long", page=picture.name,
            message=f"The picture's description has {len(alt)} characters, more than {LONGEST_ALT}.",
            cure="Keep who, what and where; leave out the rest.",
        )  # fmt: skip
    if _plain(alt) and (_plain(alt) in _plain(words) or (_plain(words) and _plain(words) in _plain(alt))):
        yield Finding(
            level="warning", code="alt-repeats-text", page=picture.name, cure=rewrite,
            message="The picture's description repeats the words beside it, so a listener hears them twice.",
        )  # fmt: skip
    if scene is not None:
        yield from _names_who_and_where(book, picture, scene, alt, rewrite)


def _names_who_and_where(
    book: Book, picture: Picture, scene: SceneGraph, alt: str, rewrite: str
) -> Iterator[Finding]:
    code, cast = book.brief.language, book.plan.cast
    shown = [one for one in cast if any(figure.character == one.id for figure in scene.figures)]
    unsaid = [one.name for one in shown if not is_named(one, alt, cast, code) and not _holds(alt, one.noun)]
    if unsaid:
        yield Finding(
            level="warning", code="alt-who", page=picture.name, cure=rewrite,
            message=f"The picture's description does not say that it shows {', '.join(unsaid)}.",
        )  # fmt: skip
    if picture.name not in (COVER, TITLE_PAGE) and not _says_where(alt, scene.place, code):
        yield Finding(
            level="note", code="alt-where", page=picture.name, cure=rewrite,
            message=f"The picture's description does not say where it plays ({scene.place.label}).",
        )  # fmt: skip


def _says_where(alt: str, place: Place, code: LanguageCode) -> bool:
    """Return whether `alt` says where it is, in any of the words the lexicon has for the place."""
    entry = lexicon().places.get(place.kind)
    known = (entry.en if code == "en" else entry.ko) if entry else None
    labels = (place.label, known.noun, known.in_, *known.also) if known else (place.label,)
    return any(_holds(alt, label) for label in labels)


def _holds(text: str, label: str) -> bool:
    """Return whether `text` has the label or a telling word of it: “by the reef” for the coral reef."""
    words = [word for word in re.findall(r"\w+", label.casefold()) if word not in _SMALL_WORDS]
    return not words or any(word in text.casefold() for word in words)


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _legible(picture: Picture, svg: bytes) -> Iterator[Finding]:
    contrast = contrast_of(picture, svg)
    if contrast is None or contrast >= GOOD_CONTRAST:
        return
    low = contrast < LEAST_CONTRAST
    yield Finding(
        level="error" if low else "warning",
        code="contrast-low" if low else "contrast-weak",
        page=picture.name,
        message=f"The words stand on the picture with a contrast of {contrast:.1f}:1; "
        + ("less than 4.5:1 cannot be read by many." if low else "7:1 is easier on the eyes."),
        cure=redraw(picture.name),
    )


def contrast_of(picture: Picture, svg: bytes) -> float | None:
    """Return the contrast (1 to 21) of the ink with the picture behind the words, the worst pixels left out.

    Measured on the rendered picture, over the whole of its text box; None when it cannot be drawn.
    """
    import numpy as np
    import resvg_py
    from PIL import Image, ImageColor

    try:
        raw = resvg_py.svg_to_bytes(
            svg_string=svg.decode(), width=_PIXELS, skip_system_fonts=True, background=picture.paper
        )
    except (ValueError, UnicodeDecodeError):
        return None
    image = Image.open(io.BytesIO(raw)).convert("RGB")
    scale = image.width / 1000
    box = picture.text_box
    left, top = round(box.x * scale), round(box.y * scale)
    right, bottom = round((box.x + box.width) * scale), round((box.y + box.height) * scale)
    behind = np.asarray(image.crop((left, top, right, bottom)), dtype=np.float64).reshape(-1, 3)
    if not behind.size:
        return None
    ink = np.array([ImageColor.getrgb(picture.ink)[:3]], dtype=np.float64)
    below, above = _luminance(behind), float(_luminance(ink)[0])
    ratios = (np.maximum(below, above) + 0.05) / (np.minimum(below, above) + 0.05)
    return float(np.quantile(ratios, _WORST_SHARE))


def _luminance(pixels: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the relative luminance (WCAG) of sRGB pixels."""
    import numpy as np

    share = pixels / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    weighted: NDArray[np.float64] = linear @ np.array([0.2126, 0.7152, 0.0722])
    return weighted
