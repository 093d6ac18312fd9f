"""A kite flies on its string where there is a sky, and is only carried in a room."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lxml import etree

from fabula.core.values import Brief, Figure, Look, SceneGraph
from fabula.illustrators.paper.engine import PaperIllustrator

Scenes = Callable[..., SceneGraph]
SVG = "{http://www.w3.org/2000/svg}"


def drawn_kite(
    artist: PaperIllustrator, looks: tuple[Look, ...], brief: Brief, scene: Scenes, place: str, kind: str
) -> Any:
    holder = Figure(character="pip", side="left", holding=kind, pose="stand", feeling="happy")
    shown = scene(place, figures=(holder,), things=({"kind": kind, "spot": "held"},), shot="wide")
    page = etree.fromstring(artist.draw(shown, looks, brief, seed=3).svg.encode())
    return next(one for one in page.iter(f"{SVG}g") if one.get("data-prop") == kind)


def foot(thing: Any) -> float:
    """Return how far down the page the thing's foot is."""
    placed = next(one for one in thing.iter(f"{SVG}g") if "translate" in (one.get("transform") or ""))
    return float(placed.get("transform").split("(")[1].split(")")[0].replace(",", " ").split()[1])


def test_a_kite_flies_only_under_the_sky(
    artist: PaperIllustrator, looks: tuple[Look, ...], brief: Brief, scene: Scenes
) -> None:
    outside, inside = (
        foot(drawn_kite(artist, looks, brief, scene, place, "kite")) for place in ("meadow", "bedroom")
    )
    carried = foot(drawn_kite(artist, looks, brief, scene, "meadow", "ball"))
    assert outside < carried - 150
    assert inside > carried - 150
