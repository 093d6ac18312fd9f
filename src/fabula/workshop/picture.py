"""One picture of a sentence, without a book: read, staged, dressed and drawn, and written in one format."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from fabula.core.values import Wishes
from fabula.core.words import LanguageCode
from fabula.kit.errors import BadBrief
from fabula.kit.files import write_whole
from fabula.kit.seeds import child_seed
from fabula.workshop.brief import take_brief
from fabula.workshop.cast import load_cast
from fabula.workshop.crew import Crew
from fabula.workshop.recast import Known, introduced, met_again
from fabula.workshop.written import fitting_size, format_of, written
from fabula.writers.sketch import Sketch, sketch
from fabula.writers.tale.describe import described


@dataclass(frozen=True)
class DrawnPicture:
    """A picture, what was understood of its text, and who in it came from a cast."""

    path: Path
    sketch: Sketch
    seed: int
    met: tuple[str, ...] = ()


def draw_picture(
    text: str,
    out: Path,
    *,
    language: str = "auto",
    style: str = "papercut",
    size: int = 1600,
    seed: int | None = None,
    cast: Path | None = None,
    wishes: Wishes | None = None,
) -> DrawnPicture:
    """Draw what `text` says into `out`, a .svg, .png or .pdf file; `size` is in pixels along the side.

    Whoever of `cast`, a book folder or what ``fabula cast DIR --json`` printed, is named in the text looks as
    they do there.

    Raises BadBrief for a text in which there is nothing to draw, a size or a file name that does not fit,
    UnknownName for a style nobody draws, Unsuitable for what is not for children.
    """
    form, size = format_of(out), fitting_size(size)
    members = load_cast(cast).members if cast is not None else ()
    known = tuple((one.character, one.look) for one in members)
    crew = Crew(wishes or Wishes())
    brief = take_brief(text, language=language, style=style, styles=crew.illustrator.styles, seed=seed)
    told, named = introduced(brief.idea, known, brief.language)
    drawn = sketch(told, brief.language)
    if not drawn.cast and not drawn.scene.props and not drawn.placed:
        raise BadBrief(
            "There is nothing in the text that could be drawn.",
            hint='Say who or what is to be seen, as "a fox under an umbrella in the rain".',
        )
    crew.illustrator.load()
    met = met_again(drawn.cast, named, known)
    drawn = _by_name(drawn, met, brief.language)
    looks = crew.illustrator.dress(
        drawn.cast,
        brief,
        seed=child_seed(brief.seed, "dress"),
        known=tuple(look.model_copy(update={"character": one}) for one, (_, look) in met.items()),
    )
    made = crew.illustrator.draw(
        drawn.scene, looks, brief, seed=child_seed(brief.seed, "draw", drawn.scene.name), text_room=0.0
    )
    write_whole(out, written(made.svg, form, size))
    return DrawnPicture(out, drawn, brief.seed, tuple(one.name for one, _ in met.values()))


def _by_name(drawn: Sketch, met: Mapping[str, Known], code: LanguageCode) -> Sketch:
    """Return the sketch with everybody of the cast called by name."""
    if not met:
        return drawn
    cast = tuple(
        one.model_copy(update={"name": met[one.id][0].name}) if one.id in met else one for one in drawn.cast
    )
    return drawn.model_copy(update={"cast": cast, "scene": described(drawn.scene, cast, code)})
