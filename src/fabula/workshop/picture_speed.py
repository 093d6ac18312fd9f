"""How long pictures take to become what people see: pixels in every style, and the pages of a PDF."""

from __future__ import annotations

from pathlib import Path
from statistics import median
from time import perf_counter

from fabula.binders import BINDERS
from fabula.core.project import Project
from fabula.core.values import Value, Wishes
from fabula.kit.progress import Tick, no_tick
from fabula.workshop.crew import Crew
from fabula.workshop.make import make_book
from fabula.workshop.picture_survey import draw_again

PIXELS = 1600
PDF_PAGES = 12
_IDEA = "a fox who is afraid of the dark"


class Speed(Value):
    """Medians: seconds and kB by style, and the seconds of a PDF of twelve pages."""

    png_seconds: dict[str, float]
    svg_bytes: dict[str, float]
    svg_seconds: dict[str, float]
    pdf_seconds: float


def measure_speed(shelf: Path, *, pages: int = PDF_PAGES, shown: int = 3, tick: Tick = no_tick) -> Speed:
    """Make a book under `shelf` and time `shown` pages as PNG in every style, and the whole as vector PDF."""
    import resvg_py

    made = make_book(
        _IDEA, pages=pages, formats=("html",), wishes=Wishes(composer="none"), out=shelf / "timed", seed=1
    )
    with Project.open(made.folder) as project:
        record, book, assets = project.record, project.book(), project.assets()
        scenes = [one for one in record.scenes if one.figures][:shown]
        styles = Crew(record.wishes).illustrator.styles
        png: dict[str, float] = {}
        svg: dict[str, float] = {}
        sizes: dict[str, float] = {}
        for number, style in enumerate(styles, start=1):
            drawing, rendering, lengths = [], [], []
            for scene in scenes:
                begun = perf_counter()
                drawn = draw_again(record, scene, style=style)
                drawing.append(perf_counter() - begun)
                begun = perf_counter()
                resvg_py.svg_to_bytes(svg_string=drawn, width=PIXELS, height=PIXELS)
                rendering.append(perf_counter() - begun)
                lengths.append(len(drawn.encode()))
            png[style], svg[style], sizes[style] = median(rendering), median(drawing), median(lengths)
            tick(number, len(styles) + 1)
        binder = BINDERS.create("pdf")
        binder.bind(book, assets)  # the fonts are cut once
        begun = perf_counter()
        binder.bind(book, assets)
        seconds = perf_counter() - begun
        tick(len(styles) + 1, len(styles) + 1)
    return Speed(png_seconds=png, svg_bytes=sizes, svg_seconds=svg, pdf_seconds=seconds)
