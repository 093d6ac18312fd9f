"""Small things stand out: their edge of paper, their light, their colour beside the clothes of a cast."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from fabula.core.values import Brief, Look, Prop, SceneGraph
from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.engine import PaperIllustrator
from fabula.illustrators.paper.palette import PALETTES, lch
from fabula.illustrators.paper.raster import pixels_of
from fabula.illustrators.paper.setoff import edge_paper, set_off, shared_out
from fabula.illustrators.paper.things import draw_thing
from tests.illustrators.paper.conftest import BRIEF, CAST

Scenes = Callable[..., SceneGraph]
Looks = tuple[Look, ...]


@pytest.mark.parametrize("kind", ["mitten", "key", "bread", "trumpet"])
def test_a_pale_edge_lies_all_round_a_thing_and_no_farther(kind: str) -> None:
    cutter = Cutter(PALETTES["meadow"], "day", "clear", "summer", 1)
    body = draw_thing(Prop(kind=kind, label=kind), cutter, 100, key="edge")
    body = re.sub(r'<g class="shade".*?</g>', "", body, flags=re.S)
    edged = [
        pixels_of(svg, (-120, -140, 240, 200), width=240).getchannel("A").point(lambda v: 255 * (v > 200))
        for svg in (body, set_off(cutter, body) + body)
    ]
    (left, top, right, low), (wider, higher, farther, lower) = (
        one.getbbox() or (0, 0, 0, 0) for one in edged
    )
    for grown in (left - wider, top - higher, farther - right, lower - low):
        assert 2 <= grown <= 12


def test_night_dims_a_thing_no_more_than_whoever_holds_it() -> None:
    night = Cutter(PALETTES["meadow"], "night", "clear", "summer", 1)
    day = Cutter(PALETTES["meadow"], "day", "clear", "summer", 1)
    loaf, held, lying = (one.tone(0.66, 0.11, 60) for one in (day, night.for_things(), night))
    assert lch(lying)[0] + 0.1 < lch(held)[0] < lch(loaf)[0]


@pytest.mark.parametrize("indoor", [False, True])
def test_an_edge_of_paper_does_not_glow_after_dark(indoor: bool) -> None:
    day, night = (Cutter(PALETTES["meadow"], hour, "clear", "summer", 1) for hour in ("day", "night"))
    day.indoor = night.indoor = indoor
    assert lch(edge_paper(night))[0] + 0.08 < lch(edge_paper(day))[0]


@pytest.mark.parametrize("book", range(6))
def test_the_first_colour_of_things_is_one_that_nobody_wears(book: int, artist: PaperIllustrator) -> None:
    brief = BRIEF.model_copy(update={"seed": book})
    _, things = shared_out(artist.palette(brief), book)
    assert set(things.accents) == set(artist.palette(brief).accents)
    for look in artist.dress(CAST, brief, seed=book):
        assert look.colours.get("accent") != things.accents[0]


def test_a_thing_has_the_same_colours_on_every_page(
    artist: PaperIllustrator, looks: Looks, brief: Brief, scene: Scenes
) -> None:
    def cloth(who: tuple[str, ...], side: str, name: str) -> set[str]:
        kite = {"kind": "kite", "spot": "ground", "side": side}
        shown = tuple(look for look in looks if look.character in who)
        page = scene("kitchen", who=who, things=(kite,), name=name)
        svg = artist.draw(page, shown, brief, seed=len(name)).svg
        drawn = svg.partition('data-kind="kite">')[2].partition("data-")[0]
        return {tone for tone in re.findall(r'fill="(#\w{6})"', drawn) if lch(tone)[1] > 0.05}

    first = cloth(("pip", "fox"), "left", "page-02")
    assert len(first) >= 2
    assert first == cloth(("gran",), "right", "page-11")


def test_what_is_held_is_edged_and_what_belongs_to_the_place_is_not(
    artist: PaperIllustrator, looks: Looks, brief: Brief, scene: Scenes
) -> None:
    def edges(kind: str) -> int:
        page = scene(things=({"kind": kind, "spot": "ground"},))
        plain = artist.draw(scene(), looks, brief, seed=3).svg.count('<use class="glow"')
        return artist.draw(page, looks, brief, seed=3).svg.count('<use class="glow"') - plain

    assert edges("drum") == 3
    assert edges("rock") == 0


def test_light_about_a_thing_has_no_edge() -> None:
    c = Cutter(PALETTES["meadow"], "night", "clear", "summer", 1)
    glow = '<ellipse cx="0" cy="0" rx="90" ry="90" data-part="glow" fill="#ffeeaa" opacity="0.2"/>'
    body = '<path d="M0 0L30 0L30 30Z" data-part="body" fill="#ffcc00"/>'
    assert 'rx="90"' not in set_off(c, glow + body)
    assert "M0 0L30 0L30 30Z" in set_off(c, glow + body)
