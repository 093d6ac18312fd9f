"""Styles: the same drawing cut from paper, washed in water, inked for a comic, set in pixels, left white.

A style never moves a shape far nor swaps a colour's meaning: who is who stays plain. It rewrites the finished
SVG. What stands between the quiet marks is the paper under the words: no style disturbs it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from fabula.illustrators.paper.styles.colouring import COLOURING
from fabula.illustrators.paper.styles.comic import comic, edged, vivid
from fabula.illustrators.paper.styles.crayon import CRAYON
from fabula.illustrators.paper.styles.ink import BRUSH
from fabula.illustrators.paper.styles.pixel import pixel
from fabula.illustrators.paper.styles.recipe import Recipe, redrawn, same
from fabula.illustrators.paper.styles.watercolour import WATERCOLOUR
from fabula.kit.seeds import rng

STYLES: tuple[str, ...] = (
    "papercut", "watercolour", "crayon", "comic", "pixel", "night", "ink", "colouring",
)  # fmt: skip

RECIPES: Mapping[str, Recipe] = {
    "watercolour": WATERCOLOUR,
    "crayon": CRAYON,
    "ink": BRUSH,
    "colouring": COLOURING,
}

_TONES: Mapping[str, Callable[[str], str]] = {"comic": vivid} | {
    name: recipe.tone for name, recipe in RECIPES.items()
}

_WORDS = re.compile(r"<!--quiet-->(.*?)<!--/quiet-->", re.S)

__all__ = ["RECIPES", "STYLES", "restyle", "toned"]


def toned(style: str, colour: str) -> str:
    """Return the paper under the words as `style` has it."""
    return _TONES.get(style, same)(colour)


def restyle(
    svg: str, style: str, *, seed: int, grain: float, open_part: tuple[float, float],
    tones: tuple[str, ...] = (), quiet: tuple[str, tuple[float, float, float, float]] | None = None,
) -> str:  # fmt: skip
    """Return `svg` in `style`; texture lies only on `open_part`, the heights the words leave free.

    `tones` are the book's colours at this hour; `quiet` is the colour of the paper under the words and its
    left, top, right and bottom.
    """
    if style == "pixel":
        return pixel(svg, tones, quiet)
    kept: list[str] = []

    def keep(found: re.Match[str]) -> str:
        kept.append(found.group(1))
        return f"<!--words{len(kept) - 1}-->"

    if style == "comic":
        svg = comic(_WORDS.sub(keep, svg), open_part)
        kept = [edged(text) for text in kept]
    elif style in RECIPES:
        svg = redrawn(
            _WORDS.sub(keep if style != "colouring" else r"\1", svg), RECIPES[style],
            random=rng(seed, "style", style), grain=grain, open_part=open_part,
        )  # fmt: skip
    else:
        return _WORDS.sub(r"\1", svg).replace("<!--bloom-->", "")
    for index, text in enumerate(kept):
        svg = svg.replace(f"<!--words{index}-->", text)
    return svg
