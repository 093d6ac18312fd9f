"""Colouring: white shapes in outline, the faces already inked."""

from __future__ import annotations

from fabula.illustrators.paper.palette import lch
from fabula.illustrators.paper.pen import num
from fabula.illustrators.paper.styles.recipe import Attributes, Recipe, element, is_colour, nothing, same

INKED = frozenset(("ink", "brow", "nose", "mouth", "pupil", "eye", "eyes", "lash"))
"""Roles that stay black: the face must be there before anybody colours it."""


def _blank(name: str, given: Attributes, path: str) -> str:
    if given.get("class", "").split(" ")[0] in ("rim", "glow", "grain") or "url(#" in given.get("fill", ""):
        return ""
    if is_colour(given, "fill"):
        if float(given.get("fill-opacity", "1")) < 0.7 or given.get("opacity"):
            # a blush is left to whoever colours, but its place is kept
            return element(name, {**given, "fill": "none"}) if "data-part" in given else ""
        colour = given["fill"]
        out = {key: value for key, value in given.items() if key not in ("fill-opacity", "opacity")}
        size = len(given.get("d", ""))
        inked = given["data-role"].split("-")[0] in INKED if "data-role" in given else size < 200
        if lch(colour)[0] < 0.36 and name not in ("use", "rect") and inked:
            return element(name, {**out, "fill": "#1c1a1a"})
        wide = "4.5" if name == "use" else "2.6"
        return element(
            name,
            {**out, "fill": "#ffffff", "stroke": "#1c1a1a", "stroke-width": wide, "stroke-linejoin": "round"},
        )
    wide_ = float(given.get("stroke-width", "2"))
    if float(given.get("stroke-opacity", "1")) < 0.55:
        return ""
    out = {key: value for key, value in given.items() if key not in ("stroke-opacity",)}
    if wide_ > 7:
        inside = {key: value for key, value in out.items() if not key.startswith("data-")}
        return element(name, {**out, "stroke": "#1c1a1a"}) + element(
            name, {**inside, "stroke": "#ffffff", "stroke-width": num(max(wide_ - 6, 2))}
        )
    return element(name, {**out, "stroke": "#1c1a1a", "stroke-width": num(min(max(wide_, 1.6), 3))})


COLOURING = Recipe(same, _blank, 0.0, 0.0, nothing, nothing)
