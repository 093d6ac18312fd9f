"""Many books made and their pictures measured: the same characters everywhere, all of them to be seen.

Books are made as anybody makes them, into a folder of their own; a second process with another hash seed
draws the same pages again from what lies there.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, Any

from fabula.core.project import Record, read_record
from fabula.core.values import Look, SceneGraph, Value, Wishes, page_name
from fabula.core.words import AGES, LANGUAGES, LanguageCode
from fabula.kit.progress import Quiet, Reporter
from fabula.kit.seeds import child_seed, digest
from fabula.workshop.crew import Crew
from fabula.workshop.draw import text_room
from fabula.workshop.make import make_book
from fabula.workshop.redo import redo_page
from fabula.workshop.sameness import (
    at_rest,
    by_character,
    card_png,
    colours,
    hues_moved,
    outlines,
    overlap,
    pairs_alike,
)
from fabula.workshop.shown import (
    LEAST_APART,
    LEAST_CONTRAST,
    LEAST_EYES,
    LEAST_OF_HIDDEN,
    LEAST_SEEN,
    SeenFigure,
    look_at,
    silhouettes,
)
from fabula.workshop.survey import Idea

if TYPE_CHECKING:
    from lxml.etree import _Element

LOOSE_STYLES = ("watercolour", "pixel")
"""Styles whose edges run; others keep a silhouette to `FIRM`."""
FIRM, LOOSE = 0.97, 0.92
MOST_HUE = 8.0
COLOURLESS = "colouring"
LITTLE = 0.02
"""Of a figure, the share that may lie beyond the page: the tip of an ear."""


class Count(Value):
    """How many were looked at, and the places where something was wrong."""

    asked: int = 0
    wrong: tuple[str, ...] = ()

    def plus(self, holds: bool, where: str) -> Count:
        """Return the count with one more."""
        return Count(asked=self.asked + 1, wrong=self.wrong if holds else (*self.wrong, where))

    @property
    def share(self) -> float:
        """Return the share that was right, 1 when nothing was asked."""
        return 1 - len(self.wrong) / self.asked if self.asked else 1.0


class PictureSurvey(Value):
    """What was found in the pictures of many books."""

    books: int
    pages: int
    counts: dict[str, Count]
    apart: float
    """The mean difference of lightness across outlines, median of all figures."""
    seconds: float
    bytes: float
    """Medians of drawing one page as SVG."""


IDENTITY = (
    "outlines equal the card's", "colours equal the card's", "redrawing a page leaves the others",
    "drawn again, the same bytes", "drawn by another process, the same bytes",
    "cards drawn by another process, the same PNG", "two of a cast differ in two of three",
    "restyled, the silhouette stays", "restyled, the hues stay",
)  # fmt: skip
VISIBLE = (
    "figures two thirds to be seen", "figures with both eyes to be seen", "figures wholly on the page",
    "faces in the safe area", "things in the safe area", "pages with no face on another",
    "words at 7:1 or more", "figures told from their ground", "casts told apart in black",
)  # fmt: skip
MEASURES = (*IDENTITY, *VISIBLE)


class _Tally:
    """Counts by measure while they grow."""

    def __init__(self) -> None:
        self.counts = {name: Count() for name in MEASURES}

    def __call__(self, name: str, holds: bool, where: str) -> None:
        self.counts[name] = self.counts[name].plus(holds, where)


def survey_pictures(
    ideas: Mapping[LanguageCode, Sequence[Idea]],
    shelf: Path,
    *,
    pages: int = 8,
    reporter: Reporter | None = None,
) -> PictureSurvey:
    """Make a book of every idea under `shelf` and measure the pictures."""
    report = reporter or Quiet()
    wanted = [(code, idea) for code in LANGUAGES for idea in ideas[code]]
    folders = []
    tick = report.stage("making the books", len(wanted))
    for number, (code, idea) in enumerate(wanted):
        made = make_book(
            idea.text, language=code, pages=pages, age=AGES[number % len(AGES)], formats=("html",),
            seed=child_seed(0, idea.text) % 10_000, wishes=Wishes(composer="none"),
            out=shelf / f"{number:03d}",
        )  # fmt: skip
        folders.append(made.folder)
        tick(number + 1, len(wanted))
    tally = _Tally()
    taken: list[tuple[float, int]] = []
    apart: list[float] = []
    again = _elsewhere(folders)
    tick = report.stage("looking at them", len(folders))
    for number, folder in enumerate(folders):
        record = read_record(folder)
        drawn, seconds = redrawn(record)
        taken += [(seconds[name], len(svg)) for name, svg in drawn.items()]
        apart += [figure.apart for figure in _look_at_book(folder, record, drawn, tally)]
        _compare_elsewhere(folder, record, drawn, again[folder.name], tally)
        _restyle(folder, record, tally)
        _redo(folder, record, 1 + number % pages, tally)
        tick(number + 1, len(folders))
    return PictureSurvey(
        books=len(folders),
        pages=len(taken),
        counts=tally.counts,
        apart=median(apart),
        seconds=median(one for one, _ in taken),
        bytes=median(size for _, size in taken),
    )


def redrawn(record: Record) -> tuple[dict[str, str], dict[str, float]]:
    """Return every picture of a book drawn again from its record, and the seconds each took."""
    svgs, seconds = {}, {}
    for scene in record.scenes:
        begun = perf_counter()
        svgs[scene.name] = draw_again(record, scene)
        seconds[scene.name] = perf_counter() - begun
    return svgs, seconds


def draw_again(record: Record, scene: SceneGraph, *, style: str = "", looks: tuple[Look, ...] = ()) -> str:
    """Return one picture drawn from the record, perhaps in another style."""
    brief = record.brief if not style else record.brief.model_copy(update={"style": style})
    words = (
        {page_name(page.number): page.text for page in record.manuscript.pages} if record.manuscript else {}
    )
    seed = child_seed(brief.seed, "draw", scene.name, record.redraws.get(scene.name, 0))
    room = text_room(scene.name, words.get(scene.name, ""), brief.age, brief.language)
    artist = Crew(record.wishes).illustrator
    artist.load()
    return artist.draw(scene, looks or record.looks, brief, seed=seed, text_room=room).svg


def fingerprints(folders: Sequence[Path]) -> dict[str, dict[str, str]]:
    """Return, by folder name, the digest of every picture drawn again and of every card as PNG."""
    found = {}
    for folder in folders:
        record = read_record(folder)
        svgs, _ = redrawn(record)
        cards = {look.character: digest(card_png(look.model_dump_json())) for look in record.looks}
        found[folder.name] = {name: digest(svg) for name, svg in svgs.items()} | cards
    return found


def _elsewhere(folders: Sequence[Path]) -> dict[str, dict[str, str]]:
    """Return the fingerprints another process finds, whose hashes are seeded otherwise."""
    seed = "2" if os.environ.get("PYTHONHASHSEED") == "1" else "1"
    done = subprocess.run(
        [sys.executable, "-m", "fabula", "bench", "fingerprints", *map(str, folders)],
        capture_output=True, text=True, check=True, env={**os.environ, "PYTHONHASHSEED": seed},
    )  # fmt: skip
    found: dict[str, dict[str, str]] = json.loads(done.stdout)
    return found


def _look_at_book(folder: Path, record: Record, drawn: Mapping[str, str], tally: _Tally) -> list[SeenFigure]:
    """Measure what the pictures that lie in the folder show."""
    looks = {look.character: look for look in record.looks}
    scenes = {scene.name: scene for scene in record.scenes}
    seen: list[SeenFigure] = []
    for picture in record.pictures:
        svg, scene = (folder / picture.file).read_text("utf-8"), scenes[picture.name]
        where = f"{folder.name} {picture.name}"
        tally("drawn again, the same bytes", drawn[picture.name] == svg, where)
        for character, drawing in by_character(svg).items():
            rest = at_rest(looks[character], scene)
            tally("outlines equal the card's", outlines(drawing) == outlines(rest), f"{where} {character}")
            tally("colours equal the card's", colours(drawing) == colours(rest), f"{where} {character}")
        page = look_at(picture, svg)
        shown = {figure.character for figure in page.figures}
        for asserted in scene.figures:
            if asserted.character not in shown:
                tally("figures two thirds to be seen", False, f"{where} {asserted.character}")
        for figure in page.figures:
            _tally_figure(figure, scene, f"{where} {figure.character}", tally)
        things = {
            prop.kind for prop in scene.props if prop.spot not in ("sky", "air") or scene.shot != "close"
        }
        for thing in sorted(things):
            tally("things in the safe area", thing not in page.things_out, f"{where} {thing}")
        tally("pages with no face on another", not page.faces_met, where)
        tally("words at 7:1 or more", page.contrast >= LEAST_CONTRAST, f"{where} {page.contrast:.1f}")
        seen += page.figures
    apart = pairs_alike(record.looks)
    for one, two, differ in apart:
        tally("two of a cast differ in two of three", sum(differ) >= 2, f"{folder.name} {one} {two}")
    alike = any(not silhouette for _, _, (silhouette, _, _) in apart)
    tally("casts told apart in black", not alike, folder.name)
    return seen


def _tally_figure(figure: SeenFigure, scene: SceneGraph, where: str, tally: _Tally) -> None:
    hides = any(one.behind for one in scene.figures if one.character == figure.character)
    least = LEAST_OF_HIDDEN if hides else LEAST_SEEN
    tally("figures two thirds to be seen", figure.seen >= least, f"{where} {figure.seen:.2f}")
    tally("figures with both eyes to be seen", figure.eyes >= LEAST_EYES, f"{where} {figure.eyes:.2f}")
    tally("faces in the safe area", figure.safe, f"{where} {figure.face}")
    tally("figures told from their ground", figure.apart >= LEAST_APART, f"{where} {figure.apart:.2f}")
    if scene.shot != "close":
        tally("figures wholly on the page", figure.cut <= LITTLE, f"{where} {figure.cut:.2f}")


def _compare_elsewhere(
    folder: Path, record: Record, drawn: Mapping[str, str], other: Mapping[str, str], tally: _Tally
) -> None:
    for name, svg in drawn.items():
        same = other[name] == digest(svg)
        tally("drawn by another process, the same bytes", same, f"{folder.name} {name}")
    for look in record.looks:
        here = digest(card_png(look.model_dump_json()))
        same = other[look.character] == here
        tally("cards drawn by another process, the same PNG", same, f"{folder.name} {look.character}")


def _restyle(folder: Path, record: Record, tally: _Tally) -> None:
    """Draw the first page with somebody on it in every style and compare the figures with those of paper."""
    scene = next((one for one in record.scenes if one.figures and one.name == page_name(1)), record.scenes[0])
    night = scene.model_copy(update={"time": "night"})
    by_day, by_night = (_drawn(record, one, "papercut") for one in (scene, night))
    for style in Crew(record.wishes).illustrator.styles:
        before, shapes = by_night if style == "night" else by_day
        after, others = _drawn(record, scene, style)
        least = LOOSE if style in LOOSE_STYLES else FIRM
        for character in before:
            where = f"{folder.name} {style} {character}"
            shared = overlap(shapes[character], others[character]) if character in others else 0.0
            tally("restyled, the silhouette stays", shared >= least, f"{where} {shared:.3f}")
            if style != COLOURLESS and character in after:
                moved = hues_moved(before[character], after[character])
                tally("restyled, the hues stay", moved <= MOST_HUE, f"{where} {moved:.1f}")


def _drawn(record: Record, scene: SceneGraph, style: str) -> tuple[dict[str, _Element], dict[str, Any]]:
    """Return the figures of a scene in a style, as drawn and as silhouettes."""
    svg = draw_again(record, scene, style=style)
    return by_character(svg), silhouettes(svg)


def _redo(folder: Path, record: Record, page: int, tally: _Tally) -> None:
    """Draw one page anew and see that no other picture changed."""
    before = {picture.name: (folder / picture.file).read_bytes() for picture in record.pictures}
    book = redo_page(folder, page).book
    after = {picture.name: (folder / picture.file).read_bytes() for picture in book.pictures}
    changed = sorted(name for name in before if before[name] != after[name])
    alone = changed == [page_name(page)]
    tally("redrawing a page leaves the others", alone, f"{folder.name} page {page}: {', '.join(changed)}")
