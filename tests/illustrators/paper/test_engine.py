"""The paper illustrator's promises, read back from its SVG and from rendered pixels."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from collections.abc import Callable

import pytest
import resvg_py
from lxml import etree
from PIL import Image

from fabula.core.values import Brief, Figure, Look, SceneGraph
from fabula.illustrators.contract import Drawing
from fabula.illustrators.paper.engine import PaperIllustrator, PaperOptions
from fabula.illustrators.paper.page import contrast, scoped
from fabula.illustrators.paper.places import known_kinds
from fabula.kit.errors import BadOption, UnknownName

Scenes = Callable[..., SceneGraph]
Looks = tuple[Look, ...]
CROWD = ("pip", "gran", "fox", "owl", "bear", "mouse")


def picture(svg: str, width: int = 250, *, box: str = "0 0 1000 1000") -> Image.Image:
    framed = svg.replace('viewBox="0 0 1000 1000"', f'viewBox="{box}"', 1)
    data = bytes(resvg_py.svg_to_bytes(svg_string=framed, width=width, skip_system_fonts=True))
    return Image.open(io.BytesIO(data)).convert("RGBA")


def quiet_pixels(drawing: Drawing, width: int = 250) -> list[tuple[int, int, int]]:
    share = width / 1000
    box = drawing.text_box
    area = (
        int(box.x * share),
        int(box.y * share) + 1,
        int((box.x + box.width) * share),
        int((box.y + box.height) * share),
    )
    part = picture(drawing.svg, width).convert("RGB").crop(area)
    return [colour for _, colour in part.getcolors(maxcolors=200_000) or []]


def test_every_figure_and_thing_of_the_scene_is_in_the_drawing(
    artist: PaperIllustrator, looks: Looks, brief: Brief, scene: Scenes
) -> None:
    things = (
        {"kind": "moon", "spot": "sky"},
        {"kind": "lantern", "spot": "held"},
        {"kind": "drum", "spot": "ground", "emoji": "🥁"},
        {"kind": "star", "spot": "air", "count": 3},
        {"kind": "letter", "spot": "surface"},
        {"kind": "a thing nobody knows"},
    )
    root = etree.fromstring(artist.draw(scene(who=CROWD, things=things), looks, brief, seed=1).svg)
    assert sorted(root.xpath("//*/@data-figure")) == sorted(CROWD)
    shown = root.xpath("//*/@data-prop")
    assert sorted(shown) == sorted([t["kind"] for t in things] + ["star", "star"])
    for group in root.xpath("//*[@data-figure]"):
        assert group.get("data-kind")
        assert group.get("data-feeling")
        assert group.get("data-pose")


def test_a_thing_named_only_in_a_hand_is_drawn(
    artist: PaperIllustrator, looks: Looks, brief: Brief, scene: Scenes
) -> None:
    held = scene(figures=(Figure(character="pip", holding="lantern"),))
    assert 'data-prop="lantern"' in artist.draw(held, looks, brief, seed=1).svg


@pytest.mark.parametrize(
    "lying", [(), ({"kind": "apple", "spot": "ground", "count": 3, "arranged": "heap"},)]
)
def test_everybody_who_holds_a_thing_has_one(
    lying: tuple[dict[str, object], ...], artist: PaperIllustrator, looks: Looks, brief: Brief, scene: Scenes
) -> None:
    figures = (
        Figure(character="pip", side="left", holding="apple"),
        Figure(character="gran", side="right", holding="apple"),
    )
    root = etree.fromstring(artist.draw(scene(figures=figures, things=lying), looks, brief, seed=1).svg)
    assert root.xpath("//*/@data-prop").count("apple") == 2 + len(lying)


@pytest.mark.parametrize("name", ["page-01", "page-02", "cover", "title"])
def test_the_art_reaches_past_every_edge(
    name: str, artist: PaperIllustrator, looks: Looks, brief: Brief, scene: Scenes
) -> None:
    drawing = artist.draw(scene("forest", name=name), looks, brief, seed=2)
    alpha = picture(drawing.svg, 260, box="-20 -20 1040 1040").getchannel("A")
    assert alpha.getextrema() == (255, 255)


@pytest.mark.parametrize("place", known_kinds())
def test_words_can_be_read_on_every_place_at_every_hour(
    place: str, artist: PaperIllustrator, looks: Looks, brief: Brief, scene: Scenes
) -> None:
    hours = (
        ("day", "clear", "page-01"),
        ("night", "clear", "page-02"),
        ("dusk", "rain", "page-01"),
        ("day", "storm", "page-02"),
        ("night", "snow", "page-01"),
    )
    for time, weather, name in hours:
        drawing = artist.draw(scene(place, name=name, time=time, weather=weather), looks, brief, seed=5)
        worst = min(contrast(f"#{r:02x}{g:02x}{b:02x}", drawing.ink) for r, g, b in quiet_pixels(drawing))
        assert worst >= 7, f"{place} {time} {weather}: {worst:.1f}"


@pytest.mark.parametrize("style", PaperIllustrator.styles)
def test_every_style_keeps_the_words_readable_and_everybody_there(
    style: str, artist: PaperIllustrator, looks: Looks, brief: Brief, scene: Scenes
) -> None:
    styled = brief.model_copy(update={"style": style})
    for name, time in (("page-01", "day"), ("page-02", "night")):
        drawing = artist.draw(scene("village", name=name, time=time), looks, styled, seed=5)
        assert {"pip", "fox"} == set(etree.fromstring(drawing.svg).xpath("//*/@data-figure"))
        assert min(contrast(f"#{r:02x}{g:02x}{b:02x}", drawing.ink) for r, g, b in quiet_pixels(drawing)) >= 7
        assert len(drawing.svg) < 190_000


def test_styles_look_different(artist: PaperIllustrator, looks: Looks, brief: Brief, scene: Scenes) -> None:
    drawn = {
        style: picture(
            artist.draw(scene(), looks, brief.model_copy(update={"style": style}), seed=5).svg, 60
        ).tobytes()
        for style in artist.styles
    }
    assert len(set(drawn.values())) == len(artist.styles)


@pytest.mark.parametrize("place", known_kinds())
def test_a_page_is_plain_small_svg(
    place: str, artist: PaperIllustrator, looks: Looks, brief: Brief, scene: Scenes
) -> None:
    svg = artist.draw(scene(place, weather="rain", season="autumn"), looks, brief, seed=9).svg
    root = etree.fromstring(svg)
    assert root.get("viewBox") == "0 0 1000 1000"
    names = {etree.QName(element).localname for element in root.iter(etree.Element)}
    assert not names & {"filter", "foreignObject", "style", "text", "image", "script"}
    assert "var(" not in svg
    assert "oklch" not in svg
    assert len(svg) < 150_000
    ids = root.xpath("//@id")
    assert len(ids) == len(set(ids))
    mentioned = set(re.findall(r"url\(#([^)]+)\)", svg)) | set(re.findall(r'href="#([^"]+)"', svg))
    assert mentioned <= set(ids)


def test_the_same_scene_gives_the_same_svg_in_every_process(
    artist: PaperIllustrator, looks: Looks, brief: Brief, scene: Scenes
) -> None:
    page = scene(
        "city",
        who=CROWD,
        things=({"kind": "kite", "spot": "sky"}, {"kind": "cake", "emoji": "🎂"}),
        time="dusk",
    )
    here = artist.draw(page, looks, brief, seed=7).svg
    code = (
        "import sys, json, hashlib\n"
        "from fabula.core.values import *\n"
        "from fabula.illustrators.paper.engine import *\n"
        "scene, looks, brief = json.load(sys.stdin)\n"
        "artist, looks = PaperIllustrator(PaperOptions()), tuple(Look(**look) for look in looks)\n"
        "d = artist.draw(SceneGraph(**scene), looks, Brief(**brief), seed=7)\n"
        "sys.stdout.write(hashlib.sha256(d.svg.encode()).hexdigest())\n"
    )
    import hashlib
    import json

    given = json.dumps([page.model_dump(), [look.model_dump() for look in looks], brief.model_dump()])
    there = subprocess.run(
        [sys.executable, "-c", code], input=given, capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONHASHSEED": "77"},
    ).stdout  # fmt: skip
    assert there == hashlib.sha256(here.encode()).hexdigest()


def test_another_seed_draws_the_place_another_way(
    artist: PaperIllustrator, looks: Looks, brief: Brief, scene: Scenes
) -> None:
    assert artist.draw(scene(), looks, brief, seed=1).svg != artist.draw(scene(), looks, brief, seed=2).svg


def test_night_is_darker_than_day_and_winter_paler_than_summer(
    artist: PaperIllustrator, looks: Looks, brief: Brief, scene: Scenes
) -> None:
    def light(**more: str) -> float:
        grey = picture(artist.draw(scene(**more), looks, brief, seed=4).svg, 80).convert("L")
        return sum(grey.tobytes()) / (80 * 80)

    assert light(time="night") < light(time="day") - 60
    assert light(season="winter") > light(season="summer") + 8


def test_rain_falls_outside_but_not_indoors(
    artist: PaperIllustrator, looks: Looks, brief: Brief, scene: Scenes
) -> None:
    def strokes(place: str, weather: str) -> int:
        return artist.draw(scene(place, weather=weather), looks, brief, seed=4).svg.count("M")

    assert strokes("meadow", "rain") > strokes("meadow", "clear") + 60
    assert strokes("kitchen", "rain") < strokes("kitchen", "clear") + 60


def test_a_cover_keeps_room_at_the_top_and_a_title_page_below(
    artist: PaperIllustrator, looks: Looks, brief: Brief, scene: Scenes
) -> None:
    cover = artist.draw(scene(name="cover"), looks, brief, seed=4).text_box
    title = artist.draw(scene(name="title"), looks, brief, seed=4).text_box
    assert cover.y + cover.height < 400
    assert title.y > 600


def test_an_unknown_style_and_an_undressed_character_are_refused(
    artist: PaperIllustrator, looks: Looks, brief: Brief, scene: Scenes
) -> None:
    with pytest.raises(UnknownName, match="oil"):
        artist.draw(scene(), looks, brief.model_copy(update={"style": "oil"}), seed=1)
    with pytest.raises(UnknownName, match="fox"):
        artist.draw(scene(), looks[:1], brief, seed=1)


def test_an_unknown_palette_is_refused_with_the_nearest() -> None:
    with pytest.raises(BadOption) as caught:
        PaperIllustrator(PaperOptions(palette="medow"))
    assert "meadow" in caught.value.hint


def test_a_book_keeps_its_palette_and_a_named_one_is_used(brief: Brief) -> None:
    assert PaperIllustrator(PaperOptions()).palette(brief) is PaperIllustrator(PaperOptions()).palette(brief)
    assert PaperIllustrator(PaperOptions(palette="snow")).palette(brief).name == "snow"


def test_scoped_ids_follow_their_mentions() -> None:
    text = '<g><a id="x"/><b fill="url(#x)"/><use xlink:href="#x"/></g>'
    assert scoped(text, "f1-") == '<g><a id="f1-x"/><b fill="url(#f1-x)"/><use xlink:href="#f1-x"/></g>'


@pytest.mark.parametrize("style", [one for one in PaperIllustrator.styles if one != "colouring"])
def test_a_picture_without_words_keeps_no_paper_for_them(
    style: str, artist: PaperIllustrator, looks: Looks, brief: Brief, scene: Scenes
) -> None:
    wordless = scene("kitchen", time="day").model_copy(update={"name": "picture"})
    styled = brief.model_copy(update={"style": style})
    for seed in range(3):
        made = artist.draw(wordless, looks, styled, seed=seed, text_room=0.0)
        assert len(set(quiet_pixels(made))) > 1
