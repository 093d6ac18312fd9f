"""The `paper` illustrator: a scene graph becomes layers of cut paper, written as one SVG.

The order of work is an illustrator's: room for the words, the place, who stands where, what they hold, then
the drawing from the sky forward. It never draws a letter.
"""

from __future__ import annotations

from pydantic import Field

from fabula.core.values import Brief, Character, Look, SceneGraph
from fabula.illustrators.contract import CastSheet, Change, Drawing, PartChoice, Wardrobe
from fabula.illustrators.paper import figures
from fabula.illustrators.paper.figures.alter import alter
from fabula.illustrators.paper.figures.choices import choices_of, colours_of
from fabula.illustrators.paper.page import Page
from fabula.illustrators.paper.palette import PALETTES, Palette
from fabula.illustrators.paper.portraits import cast_sheet
from fabula.illustrators.paper.setoff import shared_out
from fabula.illustrators.paper.sight import told_apart
from fabula.illustrators.paper.styles import STYLES
from fabula.kit.errors import BadOption, UnknownName
from fabula.kit.options import EngineOptions
from fabula.kit.progress import Tick, no_tick
from fabula.kit.seeds import rng
from fabula.kit.suggest import did_you_mean

EVERYDAY = ("meadow", "bakery", "harbour", "orchard")


class PaperOptions(EngineOptions):
    """How the paper looks."""

    palette: str = Field(
        default="auto",
        description="the book's colours: auto, safe (for every colour vision), contrast, or another by name",
    )
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

    def dress(
        self, cast: tuple[Character, ...], brief: Brief, *, seed: int, known: tuple[Look, ...] = ()
    ) -> tuple[Look, ...]:
        """Return one resolved look for each character, told apart from one another and from the `known`."""
        palette, _ = shared_out(self.palette(brief), brief.seed)
        kept = {look.character: look for look in known}
        aids = figures.spoken_of(brief.idea, cast)
        looks: list[Look] = []
        for character in cast:
            others = (*looks, *(look for look in known if look not in looks))
            look = kept.get(character.id)
            if look is None:
                look = figures.dress(character, others=others, palette=palette, seed=seed)
                look = figures.with_aids(look, character, aids.get(character.id, ()))
                look = told_apart(look, others) if palette.border else look
            looks.append(look)
        return tuple(looks)

    def wardrobe(self, look: Look) -> Wardrobe:
        """Return what can be changed about `look`."""
        parts = {
            name: PartChoice(value=value, choices=values)
            for name, (value, values) in choices_of(look).items()
        }
        return Wardrobe(colours=colours_of(look), parts=parts)

    def alter(
        self, character: Character, looks: tuple[Look, ...], change: Change, brief: Brief, *, seed: int
    ) -> Look:
        """Return the look of `character` among `looks` with `change` made and nothing else moved."""
        look = next(one for one in looks if one.character == character.id)
        others = tuple(one for one in looks if one is not look)
        palette = self.palette(brief)
        return alter(look, character, change, others=others, palette=palette, seed=seed)

    def show_cast(self, looks: tuple[Look, ...], brief: Brief, *, seed: int) -> CastSheet:
        """Return everybody standing in full figure and as heads with three feelings, in the book's style."""
        return cast_sheet(
            looks, self.palette(brief), seed=seed, grain=self.options.grain, style=self.known_style(brief)
        )

    def known_style(self, brief: Brief) -> str:
        """Return the style of the book; raise UnknownName when nobody draws it."""
        if brief.style not in self.styles:
            raise UnknownName(
                f"There is no style called '{brief.style}'.",
                hint=did_you_mean(brief.style, self.styles, otherwise=f"Styles: {', '.join(self.styles)}."),
            )
        return brief.style

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
        if self.known_style(brief) == "night":
            scene = scene.model_copy(update={"time": "night"})
        page = Page(
            scene, looks, self.palette(brief), seed, text_room, self.options.grain, brief.style, brief.seed
        )
        drawing = page.drawn()
        tick(1, 1)
        return drawing
