"""Our own drawings of things as the bodies of things come alive: a drum, a pencil, a button with a face."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from random import Random

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.palette import PALETTES

_AROUND = re.compile(r'<g class="shade".*?</g>|<circle class="glow"[^>]*/>', re.S)
"""Shadow and light about a thing, which a figure has of its own."""
_ID = re.compile(r'(\bid="|url\(#|href="#)')
_FAINT = frozenset(
    [
        "shadow",
        "shadows",
        "dark",
        "line",
        "hole",
        "motion",
        "tremble",
        "snore",
        "footprint",
        "path",
        "dust",
        "echo",
        "sound",
        "drumbeat",
    ]
)
"""Drawings with no body for a face to sit on."""
_STRUNG = frozenset(["balloon", "kite", "umbrella"])
"""Those whose string or stick is where legs would be."""
_UPRIGHT = {"pencil": -39.0, "spoon": -36.0, "ladle": -36.0, "broom": -29.0, "flute": -38.0}
"""What lies aslant as a thing stands straight alive: turned so many degrees."""
_SHARE = 0.9


def body_among(names: Iterable[str]) -> str:
    """Return the first of the names that has a drawing of its own, "" when none has."""
    from fabula.illustrators.paper.things import MAKERS

    return next((name for name in names if name in MAKERS and name not in _FAINT | _STRUNG), "")


@lru_cache(maxsize=128)
def body_svg(kind: str, size: float) -> str:
    """Return the drawing about `size` high with its middle at 0,0: by day, in colours no book changes."""
    from fabula.illustrators.paper.things import MAKERS

    cutter = Cutter(PALETTES["meadow"], "day", "clear", "summer", 0)
    flat = _AROUND.sub("", MAKERS[kind](cutter, size * _SHARE, Random(0)))
    scoped = _ID.sub(rf"\g<1>b-{kind}-", flat)
    turned = f"rotate({_UPRIGHT[kind]})" if kind in _UPRIGHT else ""
    return f'<g transform="{turned}translate(0 {size * _SHARE / 2:.1f})">{scoped}</g>'
