"""Twelve scenes for every style: other places, hours, weathers, and up to five figures at once."""

from __future__ import annotations

import io
from functools import lru_cache

import numpy as np
import resvg_py
from lxml import etree
from PIL import Image

from fabula.core.values import Brief, Character, Figure, Look, Place, Prop, SceneGraph
from fabula.illustrators.contract import Drawing
from fabula.illustrators.paper.engine import PaperIllustrator, PaperOptions

Mask = np.ndarray[tuple[int, int], np.dtype[np.bool_]]
Picture = np.ndarray[tuple[int, int, int], np.dtype[np.float64]]

_KINDS = {
    "pip": ("rabbit", "animal", "child", ""), "gran": ("grandmother", "person", "elder", "she"),
    "fox": ("fox", "animal", "child", ""), "owl": ("owl", "bird", "child", ""),
    "bear": ("bear", "animal", "adult", ""), "mouse": ("mouse", "animal", "child", ""),
    "mina": ("girl", "person", "child", "she"), "bo": ("boy", "person", "child", "he"),
    "fin": ("fish", "animal", "child", ""), "tor": ("turtle", "animal", "child", ""),
}  # fmt: skip
CAST = tuple(
    Character(
        id=name, name=name, kind=kind, noun=kind, category=category, role=name, age=age,
        size="tiny" if name == "mouse" else "large" if name == "bear" else "medium",
        **({"gender": gender} if gender else {}),
    )
    for name, (kind, category, age, gender) in _KINDS.items()
)  # fmt: skip


def _scene(
    place: str, who: str, page: int, time: str = "day", weather: str = "clear", **more: str
) -> SceneGraph:
    sides = ("left", "right", "centre")
    names = who.split()
    return SceneGraph(
        name=f"page-{page:02d}", place=Place(kind=place, label=place), time=time, weather=weather,
        figures=tuple(
            Figure(
                character=name, side=sides[at % 3], feeling=more.get(name, "calm"),
                pose="swim" if place == "underwater" else "stand",
            )
            for at, name in enumerate(names)
        ),
        props=(Prop(kind="lantern", label="lantern", spot="ground"),) if page % 3 == 0 else (),
    )  # fmt: skip


SCENES = (
    _scene("kitchen", "pip gran", 2, "night", pip="happy", gran="loving"),
    _scene("forest", "pip fox owl bear mouse", 1, bear="happy", mouse="afraid", fox="surprised"),
    _scene("city", "mina fox", 2, weather="rain", mina="sad"),
    _scene("underwater", "fin tor", 1, fin="happy"),
    _scene("meadow", "bear", 3, "dawn", bear="angry"),
    _scene("snowfield", "pip owl", 4, weather="snow", owl="tired"),
    _scene("bedroom", "mina gran bo", 5, "night", mina="crying"),
    _scene("village", "bo fox pip", 6, "dusk", bo="proud"),
    _scene("seashore", "gran tor", 7, weather="wind", gran="happy"),
    _scene("castle", "mouse bear", 8, weather="storm", bear="afraid"),
    _scene("garden", "owl", 9, weather="fog"),
    _scene("space", "pip mina", 10, "night", pip="surprised"),
)


@lru_cache(maxsize=8)
def artist(palette: str = "auto") -> PaperIllustrator:
    return PaperIllustrator(PaperOptions(palette=palette))


@lru_cache(maxsize=8)
def looks(palette: str = "auto") -> tuple[Look, ...]:
    return artist(palette).dress(CAST, brief("papercut"), seed=3)


def brief(style: str) -> Brief:
    return Brief(idea="a rabbit who fears the dark", language="en", seed=3, style=style)


@lru_cache(maxsize=256)
def drawn(style: str, number: int, palette: str = "auto") -> Drawing:
    return artist(palette).draw(SCENES[number], looks(palette), brief(style), seed=5)


def rendered(svg: str, width: int, *, box: str = "0 0 1000 1000") -> Picture:
    framed = svg.replace('viewBox="0 0 1000 1000"', f'viewBox="{box}"', 1)
    raw = bytes(resvg_py.svg_to_bytes(svg_string=framed, width=width, skip_system_fonts=True))
    return np.asarray(Image.open(io.BytesIO(raw)).convert("RGB"), dtype=np.float64)


def parts(svg: str) -> dict[str, list[tuple[str, str]]]:
    """Return the parts and roles of every figure, in order."""
    return {
        group.get("data-figure", ""): [
            (one.get("data-part", ""), one.get("data-role", ""))
            for one in group.iter()
            if one.get("data-part")
        ]
        for group in etree.fromstring(svg.encode()).iterfind(".//*[@data-figure]")
    }


BESIDE_SHAPE = ("shade", "glow", "contour", "border", "dots", "grain")
"""What lies round, over or under a shape and is not the shape itself."""


def shown(svg: str, who: str, width: int = 500, *, lines: bool = False) -> Mask:
    """Return where the coloured shapes of `who` are seen; with `lines`, the lines round each part too."""
    root = etree.fromstring(svg.encode())
    figure = root.find(f".//*[@data-figure='{who}']")
    assert figure is not None
    own = set(figure.iter())
    for node in list(root.iter(etree.Element)):
        parent = node.getparent()
        if node.get("class") in BESIDE_SHAPE and parent is not None:
            parent.remove(node)
    for node in root.iter(etree.Element):
        mine = node in own
        if mine and not lines and node.get("data-part") and node.get("fill", "none").startswith("#"):
            node.attrib.pop("stroke", "")
        seen = float(node.get("opacity", "1")) * float(node.get("fill-opacity", "1"))
        line = not node.get("fill", "none").startswith("#")
        if not mine and (seen < 0.6 or (line and node.get("stroke"))):
            node.set("display", "none")
        for key in ("fill", "stroke"):
            if node.get(key, "none").startswith("#"):
                node.set(key, "#ffffff" if mine else "#000000")
            elif node.get(key, "").startswith("url"):
                node.set("display", "none")
        for key in ("opacity", "fill-opacity", "stroke-opacity", "stroke-dasharray"):
            if mine and key in node.attrib and node.get("data-part"):
                del node.attrib[key]
    return rendered(etree.tostring(root, encoding="unicode"), width)[..., 0] > 127


def overlap(one: Mask, two: Mask) -> float:
    return float((one & two).sum() / max((one | two).sum(), 1))
