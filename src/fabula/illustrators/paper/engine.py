"""The `paper` illustrator: a scene graph becomes layers of cut paper, written as one SVG.

The order of work is an illustrator's: room for the words, the place, who stands where, what they hold, then
the drawing from the sky forward. It never draws a letter.
"""

from __future__ import annotations

from pydantic import Field

from fabula.core.values import Brief, Character, Look, SceneGraph
from fabula.illustrators.contract import Drawing
from fabula.illustrators.paper import figures
from fabula.illustrators.paper.page import Page
from fabula.illustrators.paper.palette import PALETTES, Palette
from fabula.illustrators.paper.styles import STYLES
from fabula.kit.errors import BadOption, UnknownName
from fabula.kit.options import EngineOptions
from fabula.kit.progress import Tick, no_tick
from fabula.kit.seeds import rng
from fabula.kit.suggest import did_you_mean

EVERYDAY = ("meadow", "bakery", "harbour", "orchard")


class PaperOptions(EngineOptions):
    """How the paper looks."""

    palette: str = Field(default="auto", description="the book's colours: auto, or one of the named palettes")
    grain: float = Field(default=0.5, ge=0, le=1, description="how much of the paper's fibre shows, 0 to 1")


class PaperIllustrator:
    """Draws every page from cut paper, with nothing but rules."""

    name = "paper"
    version = "1"
    Options: type[EngineOptions] = PaperOptions
    styles: tuple[str, ...] = STYLES

    def __init__(self, options: EngineOptions) -> None:
        self.options = options if isinstance(options, PaperOptions) else PaperOptions()
        if self.options.palette not in ("auto", *PALETTES):
            raise BadOption(
                f"There is no palette called '{self.options.palette}'.",
                hint=did_you_mean(
                    self.options.palette, PALETTES, otherwise=f"Palettes: auto, {', '.join(PALETTES)}."
                ),
            )

    def load(self) -> None:
        """Nothing to fetch: fonts are opened when the first glyph is needed."""

    def close(self) -> None:
        """Nothing to let go of."""

    def palette(self, brief: Brief) -> Palette:
        """Return the colours of the book."""
        if self.options.palette != "auto":
            return PALETTES[self.options.palette]
        return PALETTES[rng(brief.seed, "palette", brief.idea).choice(EVERYDAY)]

    def dress(self, cast: tuple[Character, ...], brief: Brief, *, seed: int) -> tuple[Look, ...]:
        """Return one resolved look for each character, told apart from one another."""
        palette = self.palette(brief)
        looks: list[Look] = []
        for character in cast:
            looks.append(figures.dress(character, others=tuple(looks), palette=palette, seed=seed))
        return tuple(looks)

    def draw(
        self,
        scene: SceneGraph,
        looks: tuple[Look, ...],
        brief: Brief,
        *,
        seed: int,
        text_room: float = 0.3,
        tick: Tick = no_tick,
    ) -> Drawing:
        """Return the drawing of `scene`; raises UnknownName for a style or a character nobody knows."""
        if brief.style not in self.styles:
            raise UnknownName(
                f"There is no style called '{brief.style}'.",
                hint=did_you_mean(brief.style, self.styles, otherwise=f"Styles: {', '.join(self.styles)}."),
            )
        if brief.style == "night":
            scene = scene.model_copy(update={"time": "night"})
        page = Page(scene, looks, self.palette(brief), seed, text_room, self.options.grain, brief.style)
        drawing = page.drawn()
        tick(1, 1)
        return drawing
