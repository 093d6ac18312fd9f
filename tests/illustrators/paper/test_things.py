"""Things and the glyphs of the emoji font."""

from __future__ import annotations

import io
import re
from random import Random

import pytest
import resvg_py
from lxml import etree
from PIL import Image

from fabula.core.values import Prop
from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.palette import PALETTES
from fabula.illustrators.paper.scales import thing_size
from fabula.illustrators.paper.symbols import is_symbol
from fabula.illustrators.paper.things import MAKERS, draw_thing, extent, glyph_svg
from fabula.lexicon.load import lexicon


def rendered(body: str) -> Image.Image:
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
        f' viewBox="-200 -250 400 400">{body}</svg>'
    )
    etree.fromstring(svg)
    return Image.open(
        io.BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=svg, width=200, skip_system_fonts=True)))
    ).convert("RGBA")


@pytest.fixture
def cutter() -> Cutter:
    return Cutter(PALETTES["meadow"], "day", "clear", "summer", 1)


@pytest.mark.parametrize("emoji", ["🐇", "🏮", "🎁", "🐳", "☂️", "👩‍🚀", "🥁", "❤️"])
def test_a_glyph_is_drawn_about_its_middle_at_its_size(emoji: str) -> None:
    glyph = glyph_svg(emoji, 200)
    assert glyph
    box = (
        rendered(f'<g transform="translate(0 -50)">{glyph}</g>')
        .getchannel("A")
        .point(lambda v: 255 * (v > 40))
        .getbbox()
    )
    assert box
    left, top, right, bottom = box
    assert abs((left + right) / 2 - 100) < 12
    assert abs((top + bottom) / 2 - 100) < 14
    assert 60 < max(right - left, bottom - top) < 112


FLAT = ("line",)
"""What lies on the ground."""


def test_a_red_heart_is_red() -> None:
    glyph = glyph_svg("❤️", 200)
    assert glyph
    red, green, blue, _ = rendered(f'<g transform="translate(0 -50)">{glyph}</g>').getpixel((100, 100))
    assert red > 180
    assert max(green, blue) < 120


@pytest.mark.parametrize("text", ["", "A", "🐇🐇", "\U000f0000"])
def test_what_is_no_single_glyph_is_none(text: str) -> None:
    assert glyph_svg(text, 100) is None


def test_a_tint_changes_every_colour() -> None:
    glyph = glyph_svg("🍎", 100, lambda colour: "#123456")
    assert glyph
    assert set(re.findall(r"#[0-9a-f]{6}", glyph)) == {"#123456"}


@pytest.mark.parametrize("kind", sorted(MAKERS))
def test_every_drawn_thing_stands_on_its_foot(kind: str, cutter: Cutter) -> None:
    text = draw_thing(Prop(kind=kind, label=kind), cutter, 150, key="x")
    box = rendered(text).getchannel("A").point(lambda v: 255 * (v > 120)).getbbox()
    assert box, f"nothing to see of {kind}"
    top, bottom = box[1] * 2 - 250, box[3] * 2 - 250
    assert bottom < 130
    assert top < (-20 if kind in FLAT else -35)
    assert text == draw_thing(
        Prop(kind=kind, label=kind), Cutter(PALETTES["meadow"], "day", "clear", "summer", 1), 150, key="x"
    )


def test_an_unknown_thing_takes_its_emoji_and_else_becomes_a_parcel(cutter: Cutter) -> None:
    with_glyph = draw_thing(Prop(kind="zzz", label="", emoji="🥁"), cutter, 100, key="x")
    parcel = draw_thing(Prop(kind="zzz", label=""), cutter, 100, key="x")
    assert "Gradient" in with_glyph or "<path" in with_glyph
    assert with_glyph != parcel
    assert rendered(parcel).getbbox()


def test_sizes_are_believable() -> None:
    def size(kind: str, wish: str, spot: str = "ground") -> float:
        return thing_size(Prop(kind=kind, label="", size=wish, spot=spot))

    assert size("seed", "giant") < 100 < size("tree", "tiny")
    assert size("drum", "large", "held") <= 130


def test_every_thing_of_the_lexicon_has_a_drawing_or_a_glyph() -> None:
    for key, entry in lexicon().things.items():
        drawn = key in MAKERS or entry.drawing in MAKERS or key in ("monster", "ghost")
        assert drawn or (glyph_svg(entry.emoji, 50) and not is_symbol(entry.emoji)), key


@pytest.mark.parametrize("emoji", ["🗣️", "🤖", "🐭", "💬", "➡️", "🎃", "😀", "👂", "❓", "🚰", "🇰🇷", "👻"])
def test_a_symbol_is_no_drawing_of_a_thing(emoji: str, cutter: Cutter) -> None:
    unknown = draw_thing(Prop(kind="zzz", label=""), cutter, 100, key="x")
    assert re.sub(r"c\d+", "", draw_thing(Prop(kind="zzz", label="", emoji=emoji), cutter, 100, key="x")) == (
        re.sub(r"c\d+", "", unknown)
    )


@pytest.mark.parametrize("emoji", ["🥁", "🔑", "🐇", "🔧", "⚓", "🚽", "🧸", "☂️"])
def test_the_look_of_a_thing_is_no_symbol(emoji: str) -> None:
    assert not is_symbol(emoji)


@pytest.mark.parametrize("kind", ["mouse", "crow", "child", "monster"])
def test_somebody_among_the_things_is_a_figure_standing_on_its_feet(kind: str, cutter: Cutter) -> None:
    text = draw_thing(Prop(kind=kind, label=kind, emoji="🐭"), cutter, 150, key="x")
    assert 'data-part="body"' in text
    box = rendered(text).getchannel("A").point(lambda v: 255 * (v > 120)).getbbox()
    assert box
    top, bottom = box[1] * 2 - 250, box[3] * 2 - 250
    assert -175 < top < -110
    assert -12 < bottom < 12


@pytest.mark.parametrize(
    ("one", "other"), [("cup", "tea"), ("pebble", "rock"), ("feather", "leaf"), ("echo", "wind")]
)
def test_what_is_not_the_same_looks_different(one: str, other: str, cutter: Cutter) -> None:
    drawn = [rendered(draw_thing(Prop(kind=kind, label=kind), cutter, 150, key="x")) for kind in (one, other)]
    first, second = (
        [alpha > 120 for alpha in picture.getchannel("A").resize((60, 60)).tobytes()] for picture in drawn
    )
    both = sum(a and b for a, b in zip(first, second, strict=True))
    assert both < 0.9 * max(sum(first), sum(second))


def test_a_drawing_keeps_its_shape_at_every_size(cutter: Cutter) -> None:
    boxes = []
    for size in (60, 180):
        text = f'<g transform="scale({180 / size})">{MAKERS["teapot"](cutter, size, Random(1))}</g>'
        box = rendered(text).getchannel("A").point(lambda v: 255 * (v > 120)).getbbox()
        assert box
        boxes.append(box)
    assert all(abs(a - b) <= 3 for a, b in zip(*boxes, strict=True))


@pytest.mark.parametrize("emoji", ["🎸", "🍒", "🚲", "🧸"])
def test_a_glyph_stands_on_its_lowest_point(emoji: str, cutter: Cutter) -> None:
    body = draw_thing(Prop(kind="whatsit", label="whatsit", emoji=emoji), cutter, 100, key="foot")
    assert abs(extent(body, 100)[3]) < 4
