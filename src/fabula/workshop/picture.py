"""One picture of a sentence, without a book: read, staged, dressed and drawn, and written in one format."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from fabula.core.values import Wishes
from fabula.kit.errors import BadBrief, UnknownName
from fabula.kit.files import write_whole
from fabula.kit.seeds import child_seed
from fabula.workshop.brief import take_brief
from fabula.workshop.crew import Crew
from fabula.writers.sketch import Sketch, sketch

FORMATS = ("svg", "png", "pdf")
LARGEST, SMALLEST = 8192, 64
"""Pixels along the side of a picture."""
_INCHES = 8.5
"""The side of a picture as PDF."""


@dataclass(frozen=True)
class DrawnPicture:
    """A picture and what was understood of its text."""

    path: Path
    sketch: Sketch
    seed: int


def draw_picture(
    text: str,
    out: Path,
    *,
    language: str = "auto",
    style: str = "papercut",
    size: int = 1600,
    seed: int | None = None,
    wishes: Wishes | None = None,
) -> DrawnPicture:
    """Draw what `text` says into `out`, a .svg, .png or .pdf file; `size` is in pixels along the side.

    Raises BadBrief for a text in which there is nothing to draw, a size or a file name that does not fit,
    UnknownName for a style nobody draws, Unsuitable for what is not for children.
    """
    form = out.suffix.removeprefix(".").casefold()
    if form not in FORMATS:
        raise UnknownName(
            f"A picture cannot be written as '{out.name}'.", hint="End the name in .svg, .png or .pdf."
        )
    if not SMALLEST <= size <= LARGEST:
        raise BadBrief(
            f"A picture has from {SMALLEST} to {LARGEST} pixels a side, not {size}.",
            hint="1600 suits a screen, 2550 a printed page.",
        )
    crew = Crew(wishes or Wishes())
    brief = take_brief(text, language=language, style=style, styles=crew.illustrator.styles, seed=seed)
    drawn = sketch(brief.idea, brief.language)
    if not drawn.cast and not drawn.scene.props and not drawn.placed:
        raise BadBrief(
            "There is nothing in the text that could be drawn.",
            hint='Say who or what is to be seen, as "a fox under an umbrella in the rain".',
        )
    crew.illustrator.load()
    looks = crew.illustrator.dress(drawn.cast, brief, seed=child_seed(brief.seed, "dress"))
    made = crew.illustrator.draw(
        drawn.scene, looks, brief, seed=child_seed(brief.seed, "draw", drawn.scene.name), text_room=0.0
    )
    write_whole(out, _written(made.svg, form, size))
    return DrawnPicture(out, drawn, brief.seed)


def _written(svg: str, form: str, size: int) -> bytes:
    if form == "svg":
        return svg.encode()
    if form == "png":
        import resvg_py

        return bytes(resvg_py.svg_to_bytes(svg_string=svg, width=size, height=size))
    import typst

    side = f"{_INCHES}in"
    page = f'#set page(width: {side}, height: {side}, margin: 0pt)\n#image("picture.svg", width: 100%)'
    with tempfile.TemporaryDirectory(prefix="fabula-") as place:
        (Path(place) / "picture.svg").write_text(svg, encoding="utf-8")
        (Path(place) / "main.typ").write_text(page, encoding="utf-8")
        made: bytes = typst.compile(str(Path(place) / "main.typ"), root=place, format="pdf", timestamp=0)
    return made
