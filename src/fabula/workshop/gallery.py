"""The gallery: every figure, feeling, pose, place, thing and style of the `paper` illustrator on sheets.

For eyes: whoever changes a drawing looks here first. The sheets are drawn by the same code as books.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fabula.binders.leaves import lay_out
from fabula.core.values import Brief, Character, Figure, Look, Place, Prop, SceneGraph, Wishes
from fabula.core.words import FEELINGS, POSES, Feeling, Pose, Season, Shot, Time, Weather
from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.engine import PaperIllustrator, PaperOptions
from fabula.illustrators.paper.figures import draw_figure, dress
from fabula.illustrators.paper.figures.kinds import KINDS
from fabula.illustrators.paper.figures.people import PEOPLE
from fabula.illustrators.paper.palette import PALETTES
from fabula.illustrators.paper.places import known_kinds
from fabula.illustrators.paper.things import MAKERS, draw_thing
from fabula.kit.files import write_whole
from fabula.kit.progress import Quiet, Reporter
from fabula.workshop.brief import known_name
from fabula.workshop.make import make_book
from fabula.workshop.sheets import Canvas, Cell, contact_sheet, light_png, rendered, spread, trimmed

TIMES: tuple[Time, ...] = ("dawn", "day", "dusk", "night")
WEATHERS: tuple[Weather, ...] = ("clear", "cloudy", "rain", "snow", "wind", "fog", "storm")
SEASONS: tuple[Season, ...] = ("spring", "summer", "autumn", "winter")
OUTSIDE = ("meadow", "forest", "seashore", "korean-village")
"""Places shown in every weather."""
GREEN = (*OUTSIDE, "mountain", "garden")
"""Places shown in every season."""

RIG_KINDS = (
    "rabbit", "grandmother", "crane", "whale", "octopus", "turtle", "snake", "bee", "dokkaebi", "robot",
    "snowman", "star", "flower", "train", "teapot",
)  # fmt: skip
"""One kind for every rig."""

BOOKS = (
    ("a fox who is afraid of the dark", "papercut", 3),
    ("달을 무서워하는 아기 토끼", "watercolour", 3),
    ("a little dragon who wants to bake bread", "crayon", 5),
)
"""Idea, style, and the left page of the spread that is shown."""
SPREAD_SIDE = 640

_SEED = 7
_PALETTE = PALETTES["meadow"]


@dataclass(frozen=True)
class Sheet:
    """A sheet to be drawn: its file name, its title and how its cells are laid out."""

    name: str
    title: str
    columns: int
    cell: tuple[int, int]
    fill: bool = False


@cache
def _look(kind: str) -> Look:
    person = kind in PEOPLE
    thing = {"category": "thing", "emoji": "🫖"} if kind == "teapot" else {}
    given = {"category": "person" if person else "animal", **thing}
    one = Character(id=kind, name=kind.title(), kind=kind, noun=kind, role="hero", **given)
    return dress(one, others=(), palette=_PALETTE, seed=_SEED)


def _figure(kind: str, feeling: Feeling = "happy", pose: Pose = "stand") -> Canvas:
    drawn = draw_figure(_look(kind), feeling=feeling, pose=pose)
    return trimmed(drawn.svg, reach=max(drawn.width * 0.75, drawn.height * 0.9, 60))


def _page(scene: SceneGraph, looks: tuple[Look, ...] = (), *, style: str = "papercut", width: int) -> Canvas:
    brief = Brief(idea=scene.description or scene.place.label, language="en", style=style)
    artist = PaperIllustrator(PaperOptions(palette="meadow"))
    return rendered(artist.draw(scene, looks, brief, seed=_SEED, text_room=0.0).svg, width=width)


def _place(
    kind: str, *, time: Time = "day", weather: Weather = "clear", season: Season = "summer",
    shot: Shot = "wide", width: int,
) -> Canvas:  # fmt: skip
    scene = SceneGraph(
        name="picture",
        place=Place(kind=kind, label=kind),
        time=time,
        weather=weather,
        season=season,
        shot=shot,
    )
    return _page(scene, width=width)


def _parts(kinds: Sequence[str], most: int) -> Iterator[Sequence[str]]:
    """Give the kinds in parts of at most `most`, of nearly the same length."""
    count = -(-len(kinds) // most)
    size = -(-len(kinds) // count)
    for start in range(0, len(kinds), size):
        yield kinds[start : start + size]


def _captioned(word: str) -> str:
    return word.replace("-", " ")


Drawn = tuple[Sheet, Iterator[Cell], int]
"""A sheet, its cells as they are drawn, and how many they will be."""


def _figures() -> Iterator[Drawn]:
    for name, title, kinds in (
        ("figures-creatures", "Animals, creatures, machines, plants", tuple(KINDS)),
        ("figures-people", "People", tuple(PEOPLE)),
    ):
        for number, part in enumerate(_parts(kinds, 77), start=1):
            more = f"-{number}" if len(kinds) > 77 else ""
            cells = (Cell(_figure(kind), _captioned(kind)) for kind in part)
            yield Sheet(name + more, title, 11, (126, 140)), cells, len(part)


def _feelings() -> Iterator[Drawn]:
    for kind in ("rabbit", "grandmother"):
        cells = (Cell(_figure(kind, feeling), feeling) for feeling in FEELINGS)
        sheet = Sheet(f"feelings-{kind}", f"A {kind} in every feeling", 10, (140, 210))
        yield sheet, cells, len(FEELINGS)


def _poses() -> Iterator[Drawn]:
    for number, part in enumerate(_parts(RIG_KINDS, 5), start=1):
        cells = (Cell(_figure(kind, "calm", pose), f"{kind} {pose}") for kind in part for pose in POSES)
        sheet = Sheet(f"poses-{number}", f"Every pose: {', '.join(part)}", 10, (140, 130))
        yield sheet, cells, len(part) * len(POSES)


def _places() -> Iterator[Drawn]:
    for number, part in enumerate(_parts(known_kinds(), 10), start=1):
        cells = (
            Cell(_place(kind, time=time, width=260, shot="middle"), f"{_captioned(kind)}, {time}")
            for kind in part
            for time in TIMES
        )
        yield (
            Sheet(f"places-{number}", "Places at four hours", 8, (170, 170), True),
            cells,
            len(part) * len(TIMES),
        )


def _weathers() -> Iterator[Drawn]:
    cells = (
        Cell(_place(kind, weather=weather, width=300), f"{_captioned(kind)}, {weather}")
        for kind in OUTSIDE
        for weather in WEATHERS
    )
    sheet = Sheet("weathers", "Places in every weather", len(WEATHERS), (200, 200), True)
    yield sheet, cells, len(OUTSIDE) * len(WEATHERS)
    cells = (
        Cell(_place(kind, season=season, width=300), f"{_captioned(kind)}, {season}")
        for season in SEASONS
        for kind in GREEN
    )
    yield (
        Sheet("seasons", "Places in every season", 6, (220, 220), True),
        cells,
        len(SEASONS) * (len(OUTSIDE) + 2),
    )


def _things() -> Iterator[Drawn]:
    kinds = list({maker: kind for kind, maker in reversed(MAKERS.items())}.values())[::-1]
    for number, part in enumerate(_parts(kinds, 70), start=1):
        more = f"-{number}" if len(kinds) > 70 else ""
        cells = (Cell(_thing(kind), _captioned(kind)) for kind in part)
        yield Sheet(f"things{more}", "Things with drawings of their own", 10, (138, 138)), cells, len(part)


def _thing(kind: str) -> Canvas:
    cutter = Cutter(_PALETTE, "day", "clear", "summer", _SEED)
    return trimmed(draw_thing(Prop(kind=kind, label=kind), cutter, 200.0, key=kind), reach=420)


_KITCHEN = SceneGraph(
    name="picture",
    place=Place(kind="kitchen", label="kitchen"),
    time="night",
    figures=(
        Figure(
            character="rabbit", feeling="happy", pose="hold", side="left", holding="lantern",
            toward="grandmother",
        ),
        Figure(character="grandmother", feeling="loving", side="right", facing="left", toward="rabbit"),
    ),
    props=(
        Prop(kind="lantern", label="lantern", spot="held"),
        Prop(kind="book", label="book", spot="surface"),
    ),
    focus="rabbit",
    description="A rabbit and a grandmother in a kitchen at night",
)  # fmt: skip


def _styles() -> Iterator[Drawn]:
    styles = PaperIllustrator.styles
    looks = (_look("rabbit"), _look("grandmother"))
    cells = (Cell(_page(_KITCHEN, looks, style=style, width=420), style) for style in styles)
    yield Sheet("styles", "One scene in every style", 4, (340, 340), True), cells, len(styles)


SHEETS = {
    "figures": _figures, "feelings": _feelings, "poses": _poses, "places": _places, "weathers": _weathers,
    "things": _things, "styles": _styles,
}  # fmt: skip
SPREADS = "spreads"
NAMES = (*SHEETS, SPREADS)


def draw_gallery(
    out: Path, only: Iterable[str] = NAMES, *, books: Sequence[tuple[str, str, int]] = BOOKS,
    reporter: Reporter | None = None,
) -> tuple[Path, ...]:  # fmt: skip
    """Draw the sheets named in `only` into the folder `out` and return the files.

    Raises UnknownName for a sheet nobody draws, before anything is drawn.
    """
    wanted = dict.fromkeys(known_name(name, NAMES, what="sheet") for name in only)
    report = reporter or Quiet()
    made: list[Path] = []
    for name in wanted:
        drawn = _spreads(books, report) if name == SPREADS else _sheets(name, report)
        for stem, image in drawn:
            made.append(out / f"{stem}.png")
            write_whole(made[-1], light_png(image))
    return tuple(made)


def _sheets(name: str, report: Reporter) -> Iterator[tuple[str, Canvas]]:
    for sheet, drawn, many in SHEETS[name]():
        tick = report.stage(sheet.name, many)
        cells = []
        for done, cell in enumerate(drawn, start=1):
            cells.append(cell)
            tick(done, many)
        yield (
            sheet.name,
            contact_sheet(sheet.title, cells, columns=sheet.columns, cell=sheet.cell, fill=sheet.fill),
        )


def _spreads(books: Sequence[tuple[str, str, int]], report: Reporter) -> Iterator[tuple[str, Canvas]]:
    """Give two facing pages of whole books, made as anybody makes them, and their covers side by side."""
    tick = report.stage(SPREADS, len(books))
    for number, (idea, style, page) in enumerate(books, start=1):
        with tempfile.TemporaryDirectory(prefix="fabula-") as place:
            made = make_book(
                idea, pages=8, style=style, formats=("html",), out=Path(place) / "book",
                wishes=Wishes(composer="none"),
            )  # fmt: skip
            left, right = lay_out(made.book).pages[page - 1 : page + 1]
            svgs = [(made.folder / one.picture.file).read_text("utf-8") for one in (left, right)]
            yield (
                f"spread-{number}",
                spread(left, right, (svgs[0], svgs[1]), made.book.brief.language, side=SPREAD_SIDE),
            )
        tick(number, len(books))
