"""Tails of animals, behind the body on its left."""

from __future__ import annotations

from fabula.core.values import Look
from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures.puppet import Bench
from fabula.illustrators.paper.figures.rigs import species
from fabula.illustrators.paper.pen import Point

_OWN = {"skunk": species.skunk_tail, "otter": species.otter_tail, "weasel": species.weasel_tail}


def tail(bench: Bench, look: Look) -> None:
    """Lay the tail."""
    kind = look.parts.get("tail", "none")
    own = _OWN.get(kind)
    if own is not None:
        own(bench)
    else:
        _usual(bench, kind)


def _usual(bench: Bench, kind: str) -> None:
    if kind == "puff":
        bench.paper("tail", "tail", "belly", pen.oval(-60, -68, 22, 21), edge=2, rough=1.6)
    elif kind == "bush":
        shape = [
            (-30, -56),
            (-64, -44),
            (-108, -62),
            (-132, -106),
            (-124, -150),
            (-104, -164),
            (-92, -132),
            (-74, -104),
            (-44, -86),
        ]
        bench.paper("tail", "tail", "fur", shape, shade=12, edge=2.6, rough=1.2)
        tip = [
            (-127, -142),
            (-128, -166),
            (-112, -180),
            (-100, -160),
            (-97, -142),
            (-108, -146),
            (-116, -136),
        ]
        bench.paper("tail", "tail-tip", "belly", tip, rough=1.0)
    elif kind == "squirrel":
        shape = [
            (-28, -46),
            (-70, -32),
            (-112, -62),
            (-122, -124),
            (-104, -186),
            (-124, -214),
            (-102, -232),
            (-70, -216),
            (-58, -172),
            (-70, -122),
            (-52, -82),
        ]
        bench.paper("tail", "tail", "fur", shape, shade=13, edge=2.8, rough=1.2)
        stripe = [(-66, -50), (-96, -74), (-102, -126), (-86, -180), (-94, -206)]
        bench.line("tail", "tail-stripe", "fur", stripe, 9, tone="deep")
    elif kind in ("long", "rope", "tuft", "stripes"):
        _rope(bench, kind)
    elif kind == "curl":
        bench.line(
            "tail",
            "tail",
            "fur",
            [(-46, -66), (-70, -74), (-84, -62), (-74, -50), (-64, -62), (-78, -80), (-92, -82)],
            8,
            tone="soft",
        )
    elif kind == "wag":
        bench.paper(
            "tail",
            "tail",
            "fur",
            [(-36, -58), (-64, -68), (-86, -96), (-88, -126), (-78, -130), (-66, -104), (-40, -86)],
            shade=6,
            edge=2.2,
        )
    elif kind == "ring":
        _ringed(bench)
    elif kind == "horse":
        shape = [
            (-38, -80),
            (-72, -88),
            (-98, -62),
            (-104, -22),
            (-92, -2),
            (-84, -26),
            (-72, -8),
            (-68, -40),
            (-44, -54),
        ]
        bench.paper("tail", "tail", "mane", shape, shade=8, edge=2.4)
    elif kind == "paddle":
        shape = [(-36, -50), (-70, -46), (-110, -30), (-124, -12), (-104, -4), (-66, -12), (-38, -30)]
        bench.paper("tail", "tail", "paw", shape, shade=7, edge=2.4)
    elif kind == "scales":
        shape = [(-30, -86), (-66, -58), (-104, -34), (-140, -30), (-128, -14), (-88, -8), (-30, -22)]
        bench.paper("tail", "tail", "fur", shape, shade=9, edge=2.4)
    elif kind == "short":
        bench.paper("tail", "tail", "fur", pen.leaf((-40, -66), (-74, -92), 24), shade=5, edge=2)


_ROPE: list[Point] = [(-40, -58), (-76, -44), (-104, -62), (-106, -98), (-118, -126)]


def _rope(bench: Bench, kind: str) -> None:
    width = {"rope": 7, "long": 15, "tuft": 9, "stripes": 16}[kind]
    role = "inner" if kind == "rope" else "fur"
    bench.line("tail", "tail", role, _ROPE, width, tone="soft")
    if kind == "tuft":
        bench.paper("tail", "tail-tip", "mane", pen.leaf((-114, -112), (-126, -156), 30), edge=2, rough=1.2)
    if kind == "stripes":
        for at, to in (
            ((-66, -55), (-68, -40)),
            ((-97, -62), (-110, -56)),
            ((-98, -88), (-114, -88)),
            ((-106, -112), (-121, -106)),
        ):
            bench.line("tail", "tail-stripe", "spot", [at, to], 6)
        bench.dot("tail", "tail-tip", "spot", (-118, -127, 8, 9))


def _ringed(bench: Bench) -> None:
    shape = [
        (-30, -52),
        (-66, -38),
        (-106, -54),
        (-124, -94),
        (-116, -140),
        (-98, -144),
        (-88, -112),
        (-70, -86),
        (-44, -78),
    ]
    bench.paper("tail", "tail", "fur", shape, shade=10, edge=2.4)
    for at, to in (
        ((-56, -80), (-62, -42)),
        ((-76, -92), (-98, -52)),
        ((-86, -110), (-120, -84)),
        ((-94, -128), (-122, -116)),
    ):
        bench.line("tail", "tail-ring", "spot", [at, to], 9)
    bench.dot("tail", "tail-tip", "spot", (-106, -141, 13, 9))
