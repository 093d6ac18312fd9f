"""Things in the colour their words give: read back from the raster."""

from __future__ import annotations

import io

import pytest
import resvg_py
from PIL import Image

from fabula.core.values import Prop
from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.dye import colour_asked
from fabula.illustrators.paper.palette import PALETTES, hue_gap, lch
from fabula.illustrators.paper.things import draw_thing


def pixels(kind: str, label: str) -> list[tuple[float, float, float]]:
    """Return the light, chroma and hue of what is seen of a thing by day."""
    cutter = Cutter(PALETTES["meadow"], "day", "clear", "summer", 0)
    body = draw_thing(Prop(kind=kind, label=label), cutter, 100.0, key="one")
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'viewBox="-70 -110 140 120">{body}</svg>'
    )
    with Image.open(io.BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=svg, width=60)))) as image:
        raw = image.convert("RGBA").tobytes()
    return [lch(f"#{raw[at : at + 3].hex()}") for at in range(0, len(raw), 4) if raw[at + 3] > 220]


def share(kind: str, label: str, hue: float) -> float:
    """Return how much of a thing is of a hue."""
    seen = pixels(kind, label)
    return sum(c > 0.045 and hue_gap(h, hue) < 20 for _, c, h in seen) / len(seen)


@pytest.mark.parametrize(
    ("kind", "label", "hue"),
    [
        ("sofa", "old green sofa", 142),
        ("umbrella", "노란 우산", 95),
        ("kite", "blue kite", 245),
        ("wagon", "red wagon", 27),
        ("cup", "파란 컵", 245),
        ("book", "green book", 142),
    ],
)
def test_a_thing_has_the_colour_it_is_given(kind: str, label: str, hue: float) -> None:
    assert share(kind, label, hue) > 0.12
    assert share(kind, label, hue) > share(kind, kind, hue) + 0.1


def test_what_is_not_the_thing_itself_keeps_its_colour() -> None:
    assert share("sofa", "green sofa", 90) == pytest.approx(share("sofa", "sofa", 90), abs=0.02)


def test_a_book_keeps_its_white_pages() -> None:
    assert max(light for light, _, _ in pixels("book", "black book")) > 0.9


@pytest.mark.parametrize(
    ("label", "asked"),
    [
        ("orange", False),
        ("fresh orange", False),
        ("orange scarf", True),
        ("빨간 장화", True),
        ("오래된 장화", False),
    ],
)
def test_the_thing_itself_is_no_colour(label: str, asked: bool) -> None:
    assert (colour_asked(label) is not None) == asked


def test_without_a_colour_a_thing_is_drawn_as_ever() -> None:
    def drawn(label: str) -> str:
        cutter = Cutter(PALETTES["meadow"], "day", "clear", "summer", 0)
        return draw_thing(Prop(kind="sofa", label=label), cutter, 100.0, key="one")

    plain, old = drawn("sofa"), drawn("old sofa")
    assert plain == old
