"""Patterns, manes, spines, and what animals carry on the head."""

from __future__ import annotations

import math

from fabula.core.values import Look
from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures.puppet import Bench
from fabula.illustrators.paper.figures.rigs import species
from fabula.illustrators.paper.figures.rigs.ears import unicorn_horn
from fabula.illustrators.paper.figures.rigs.torso import Torso
from fabula.illustrators.paper.palette import lch
from fabula.illustrators.paper.pen import Point


def body_pattern(bench: Bench, look: Look, torso: Torso) -> None:
    """Lay spots, stripes or wool on the body."""
    maker = _BODY_PATTERNS.get(look.parts.get("pattern", "none"))
    if maker is not None:
        maker(bench, torso)


def _side_stripes(bench: Bench, torso: Torso, rows: tuple[float, ...], long: float) -> None:
    for y in rows:
        for side in (-1, 1):
            w = torso.width(y)
            stripe = [(side * (w + 0.5), y - 6), (side * (w - long), y), (side * (w + 0.5), y + 7)]
            bench.sharp("body", "stripe", "spot", stripe)


def _tiger(bench: Bench, torso: Torso) -> None:
    _side_stripes(bench, torso, (-146, -122, -98), 21)


def _zebra(bench: Bench, torso: Torso) -> None:
    _side_stripes(bench, torso, (-150, -126, -102, -78), 28)


def _blots(bench: Bench, blots: tuple[tuple[float, float, float, float], ...]) -> None:
    for x, y, rx, ry in blots:
        bench.paper("body", "spot", "spot", pen.oval(x, y, rx, ry, count=7), rough=2.0, sided=True)


def _spots(bench: Bench, torso: Torso) -> None:
    sides = ((-40, -140, 9, 8), (42, -130, 8, 9), (-46, -100, 9, 9))
    _blots(bench, (*sides, (47, -86, 9, 8), (-40, -64, 8, 7), (38, -58, 7, 6)))


def _cow(bench: Bench, torso: Torso) -> None:
    _blots(bench, ((-36, -136, 17, 14), (40, -96, 16, 20), (-42, -74, 14, 12)))


def _wool(bench: Bench, torso: Torso) -> None:
    for i in range(14):
        turn = 2 * math.pi * i / 14
        bench.dot("body", "wool", "fur", (58 * math.cos(turn), -106 + 66 * math.sin(turn), 17, 17))
    bench.paper("body", "fleece", "fur", pen.oval(0, -106, 62, 70), rough=1.4)
    for x, y in ((-24, -136), (14, -112), (-10, -84), (34, -76), (-40, -100)):
        bench.line("body", "wool-curl", "fur", [(x - 9, y), (x, y + 6), (x + 9, y - 1)], 3.4, tone="shade")


def _panda(bench: Bench, torso: Torso) -> None:
    bench.paper("body", "band", "spot", torso.band(-184, -132, out=1, sag=10), rough=0.7)


def icing(bench: Bench) -> None:
    """Lay a gingerbread man's icing and buttons."""
    for y in (-164, -54):
        wave = [(-50 + i * 14.0, y + (5 if i % 2 else -5)) for i in range(8)]
        bench.line("body", "icing", "white", wave, 5)
    for i, role in enumerate(("heart", "leaf", "gold")):
        bench.dot("body", "gumdrop", role, (4, -136 + i * 28, 8, 8))


_BODY_PATTERNS = {
    "tiger": _tiger, "zebra": _zebra, "spots": _spots, "giraffe": _spots, "leopard": _spots, "cow": _cow,
    "wool": _wool, "panda": _panda, **species.BODY,
}  # fmt: skip


def head_pattern(bench: Bench, look: Look, cy: float, w: float, h: float) -> None:
    """Lay what marks the face: stripes, masks, patches."""
    kind = look.parts.get("pattern", "none")
    maker = _HEAD_PATTERNS.get(kind)
    if maker is not None:
        maker(bench, cy, w, h)


def _tiger_head(bench: Bench, cy: float, w: float, h: float) -> None:
    for dx in (-19, 0, 19):
        x = 4 + dx
        bench.paper(
            "head",
            "stripe",
            "spot",
            [
                (x - 5, cy - h * 0.93),
                (x + 5, cy - h * 0.93),
                (x + 2.5, cy - h * (0.66 if dx else 0.54)),
                (x - 2, cy - h * (0.66 if dx else 0.54)),
            ],
            rough=0.4,
        )
    for side in (-1, 1):
        for low in (0.12, 0.36):
            edge, y = side * w * (0.985 if low < 0.3 else 0.95), cy + h * low
            bench.sharp(
                "head", "stripe", "spot", [(edge, y - 6), (edge - side * 23, y + 3), (edge - side, y + 7)]
            )


def _panda_head(bench: Bench, cy: float, w: float, h: float) -> None:
    for side in (-1, 1):
        patch = pen.turned(
            pen.oval(5 + side * w * 0.44, cy + h * 0.1, 21, 26),
            side * 24,
            (5 + side * w * 0.44, cy + h * 0.1),
        )
        bench.paper("face", "eye-patch", "spot", patch, rough=0.7)


def _raccoon_head(bench: Bench, cy: float, w: float, h: float) -> None:
    for side in (-1, 1):
        band = [(0.0, 0.1), (0.3, -0.14), (0.62, -0.08), (0.94, 0.24), (0.8, 0.42), (0.46, 0.4), (0.14, 0.3)]
        bench.paper("face", "mask", "spot", [(4 + side * x * w, cy + y * h) for x, y in band], rough=0.6)
        brow = [(0.2, -0.24), (0.5, -0.3), (0.8, -0.1), (0.6, -0.14), (0.3, -0.2)]
        bench.paper(
            "face", "brow-mark", "belly", [(4 + side * x * w, cy + y * h) for x, y in brow], rough=0.4
        )


def _badger_head(bench: Bench, cy: float, w: float, h: float) -> None:
    for side in (-1, 1):
        band = [(0.16, -0.9), (0.42, -0.82), (0.62, -0.2), (0.68, 0.3), (0.5, 0.5), (0.3, 0.3), (0.22, -0.3)]
        bench.paper("face", "mask", "spot", [(4 + side * x * w, cy + y * h) for x, y in band], rough=0.6)


def _cow_head(bench: Bench, cy: float, w: float, h: float) -> None:
    patch = [(0.14, -0.9), (0.6, -0.84), (0.92, -0.4), (0.9, 0.06), (0.6, 0.2), (0.26, 0.06), (0.16, -0.4)]
    bench.paper("head", "patch", "spot", [(x * w, cy + y * h) for x, y in patch], rough=1.4, sided=True)


def _dog_patch(bench: Bench, cy: float, w: float, h: float) -> None:
    patch = pen.oval(-w * 0.4, cy + h * 0.0, w * 0.32, h * 0.42, count=8)
    bench.paper("head", "patch", "spot", patch, rough=1.8, sided=True)


def _spotted_head(bench: Bench, cy: float, w: float, h: float) -> None:
    for x, y, r in (
        (-0.5, -0.62, 8),
        (0.1, -0.8, 7),
        (0.56, -0.6, 8),
        (-0.82, -0.2, 6),
        (0.84, -0.1, 6),
        (-0.14, -0.58, 6),
    ):
        bench.paper("head", "spot", "spot", pen.oval(x * w, cy + y * h, r, r * 0.9, count=7), rough=1.4)


def _tabby_head(bench: Bench, cy: float, w: float, h: float) -> None:
    for dx, long in ((-16, 0.68), (0, 0.58), (16, 0.68)):
        bench.line(
            "head", "tabby", "fur", [(4 + dx, cy - h * 0.92), (4 + dx * 0.8, cy - h * long)], 6, tone="deep"
        )
    for side in (-1, 1):
        bench.line(
            "head",
            "tabby",
            "fur",
            [(side * w * 0.97, cy + h * 0.2), (side * w * 0.74, cy + h * 0.26)],
            5.5,
            tone="deep",
        )


def _zebra_head(bench: Bench, cy: float, w: float, h: float) -> None:
    for side in (-1, 1):
        for y, long in ((-0.7, 0.42), (-0.4, 0.36), (-0.05, 0.3), (0.28, 0.24)):
            x = side * w * 0.84
            bench.sharp(
                "head",
                "stripe",
                "spot",
                [(x, cy + h * y - 6), (x - side * w * long, cy + h * y), (x, cy + h * y + 7)],
            )


_HEAD_PATTERNS = {
    "tiger": _tiger_head, "panda": _panda_head, "raccoon": _raccoon_head, "badger": _badger_head,
    "cow": _cow_head,
    "patch": _dog_patch, "leopard": _spotted_head, "giraffe": _spotted_head, "tabby": _tabby_head,
    "zebra": _zebra_head, **species.HEAD,
}  # fmt: skip


MASKED = frozenset(("panda", "raccoon", "badger")) | species.MASKED
"""Patterns that put the eyes on a dark ground."""


def mane(bench: Bench, look: Look, cy: float, w: float, h: float) -> None:
    """Lay what frames the head from behind: a mane, a ruff, wool."""
    kind = look.parts.get("mane", "none")
    if look.parts.get("plates") == "yes":
        _plates(bench, cy, h)
    if kind == "lion":
        petals: list[Point] = []
        for i in range(26):
            turn = 2 * math.pi * i / 26 - math.pi / 2
            far = 1.42 if i % 2 else 1.24
            petals.append((w * far * math.cos(turn), cy + 4 + h * (far + 0.08) * math.sin(turn)))
        bench.paper("head", "mane", "mane", petals, shade=13, edge=2.8, rough=1.2)
    elif kind == "wool":
        for i in range(13):
            turn = math.pi * (0.92 + 1.16 * i / 12)
            bench.dot(
                "head", "wool", "fur", (w * 0.86 * math.cos(turn), cy - 4 + h * 0.86 * math.sin(turn), 24, 24)
            )
    elif kind == "horse":
        shape = [
            (-8, cy - h * 1.02),
            (-46, cy - h * 0.98),
            (-82, cy - h * 0.5),
            (-92, cy + h * 0.2),
            (-84, cy + h * 0.9),
            (-56, cy + h * 1.16),
            (-50, cy),
            (-30, cy - h * 0.7),
        ]
        bench.paper("head", "mane", "mane", shape, shade=9, edge=2.4)


def spines_behind(bench: Bench, cy: float, w: float, h: float) -> None:
    """Lay a hedgehog's coat behind head and body."""
    for joint, cx, cyy, rx, ry, count in (
        ("body", -6, -108, 84, 84, 15),
        ("head", 0, cy - 8, w * 1.2, h * 1.22, 17),
    ):
        points: list[Point] = []
        for i in range(count * 2):
            turn = 2 * math.pi * i / (count * 2) - math.pi / 2
            far = 1.1 if i % 2 else 0.94
            points.append((cx + rx * far * math.cos(turn), cyy + ry * far * math.sin(turn)))
        bench.sharp(joint, "spines", "spine", points)
        bench.paper(
            joint, "spines-coat", "spine", pen.oval(cx, cyy, rx * 0.9, ry * 0.9), tone="shade", rough=1.2
        )


def spiny_brow(bench: Bench, cy: float, w: float, h: float) -> None:
    """Lay the edge of a hedgehog's coat on its forehead, coming to a point between the eyes."""
    low = (
        (-1.0, -0.16), (-0.84, -0.5), (-0.74, -0.4), (-0.56, -0.66), (-0.42, -0.54), (-0.22, -0.74),
        (0.06, -0.46), (0.32, -0.74), (0.5, -0.54), (0.64, -0.66), (0.78, -0.4), (0.88, -0.5), (1.0, -0.16),
    )  # fmt: skip
    over = ((0.98, -0.5), (0.6, -0.92), (0.0, -1.0), (-0.6, -0.92), (-0.98, -0.5))
    bench.sharp("head", "spines", "spine", [(x * w, cy + y * h) for x, y in (*low, *over)])


def extras(bench: Bench, look: Look, cy: float, w: float, h: float) -> None:
    """Lay what lies on top of the head: horn, plates, tufts, bows, flowers, hats, glasses, beards."""
    parts = look.parts
    top = cy - h
    if parts.get("horns") == "unicorn":
        unicorn_horn(bench, cy, h)
    if parts.get("horns") == "rhino":
        species.nose_horn(bench, cy, h)
    if parts.get("teeth") == "yes":
        for x in (-0.62, -0.4, 0.5, 0.72):
            y = cy + h * (0.62 + 0.06 * (1 - abs(x)))
            bench.sharp("face", "tooth", "white", [(x * w - 1, y), (x * w + 11, y), (x * w + 5, y + 12)])
    if parts.get("spines") == "yes":
        spiny_brow(bench, cy, w, h)
    _tuft(bench, parts.get("tuft", "none"), top)
    # where the eyes sit on top of the head, flowers and bows are worn below them
    temple = (w * 0.98, cy - h * 0.12) if parts.get("muzzle") in ("frog", "croc") else (w * 0.5, cy - h * 0.8)
    ornament(bench, parts.get("ornament", "none"), temple, (0, top + 6), w)
    if parts.get("glasses") == "yes":
        masked = parts.get("pattern") in MASKED
        frame = "gold" if masked or lch(look.colours["fur"])[0] < 0.5 else "frame"
        spectacles(bench, 5, cy + h * 0.1, w * 0.44, 30 if masked else 21, frame=frame)
    if parts.get("beard") == "yes":
        goatee = [(-8, 0.92), (20, 0.92), (18, 1.2), (7, 1.44), (-4, 1.2)]
        bench.paper("head", "beard", "belly", [(x, cy + h * y) for x, y in goatee], edge=2)


def _plates(bench: Bench, cy: float, h: float) -> None:
    for x, y, r in ((-32, -0.72, 19), (2, -0.78, 25), (36, -0.72, 19)):
        foot = cy + h * y
        side = [(x - r, foot + 10), (x - r * 0.5, foot - r * 0.7), (x + 2, foot - r * 1.5)]
        plate = [*side, (x + r * 0.6, foot - r * 0.6), (x + r, foot + 10)]
        bench.paper("head", "plate", "spot", plate, edge=2, rough=0.6)


# tufts of hair, from the crown
_LOCK = ((-20, 12), (-14, -8), (-2, -2), (4, -16), (12, -2), (24, -8), (22, 12), (2, 18))
_FRINGE = ((-36, 10), (-16, -10), (14, -10), (34, 8), (24, 34), (12, 22), (2, 40), (-10, 22), (-24, 34))


def _tuft(bench: Bench, kind: str, top: float) -> None:
    if kind == "hair":
        lock = [(x, top + y) for x, y in _LOCK]
        bench.paper("head", "tuft", "fur", lock, tone="soft", edge=2, rough=0.6)
    elif kind == "fringe":
        fringe = [(x, top + y) for x, y in _FRINGE]
        bench.paper("head", "fringe", "mane", fringe, shade=5, edge=2.2, rough=0.7)
    elif kind == "wool":
        for x, y, r in ((-34, 14, 19), (-12, 2, 22), (14, 2, 22), (36, 14, 18)):
            bench.dot("head", "wool-cap", "fur", (x, top + y, r, r))
        curl = [(-14, top + 6), (-4, top + 12), (6, top + 5)]
        bench.line("head", "wool-curl", "fur", curl, 3.4, tone="shade")


def ornament(bench: Bench, kind: str, side: Point, top: Point, w: float) -> None:
    """Lay a bow, flower, leaf or hat; `side` is the temple, `top` the crown."""
    x, y = side
    if kind == "bow":
        for s in (-1, 1):
            wing = [
                (x + s * 3, y - 3),
                (x + s * 18, y - 16),
                (x + s * 29, y - 12),
                (x + s * 28, y + 10),
                (x + s * 16, y + 12),
                (x + s * 3, y + 5),
            ]
            bench.paper("head", "bow", "accent", wing, shade=4, edge=2, rough=0.5, sided=True)
        bench.dot("head", "bow-knot", "accent", (x, y, 8, 9), tone="shade", sided=True)
    elif kind == "flower":
        for i in range(5):
            turn = 2 * math.pi * i / 5 - 0.6
            bench.dot(
                "head",
                "flower",
                "accent",
                (x + 12 * math.cos(turn), y + 12 * math.sin(turn), 10, 10),
                sided=True,
            )
        bench.dot("head", "flower-eye", "gold", (x, y, 7, 7), sided=True)
    elif kind == "crown":
        tx, ty = top
        crown_at(bench, tx, ty, w * 0.62)
    elif kind == "cap":
        tx, ty = top
        dome = [
            (tx - w * 0.5, ty + 14),
            (tx - w * 0.46, ty - 14),
            (tx - w * 0.2, ty - 34),
            (tx + w * 0.2, ty - 34),
            (tx + w * 0.46, ty - 14),
            (tx + w * 0.5, ty + 14),
            (tx, ty + 20),
        ]
        bench.paper("head", "cap", "accent", dome, shade=7, edge=2.4)
        peak = [
            (tx + w * 0.1, ty + 12),
            (tx + w * 0.52, ty + 4),
            (tx + w * 0.9, ty + 16),
            (tx + w * 0.6, ty + 24),
            (tx + w * 0.14, ty + 22),
        ]
        bench.paper("head", "cap-peak", "accent", peak, tone="shade", rough=0.5)
        bench.dot("head", "cap-button", "accent-2", (tx, ty - 34, 6, 5))


def crown_at(bench: Bench, x: float, y: float, half: float, role: str = "gold") -> None:
    """Lay a crown whose band is centred on x, y."""
    points = [
        (-1, 0.28),
        (-1.06, -0.62),
        (-0.55, -0.16),
        (-0.36, -0.78),
        (0, -0.24),
        (0.36, -0.78),
        (0.55, -0.16),
        (1.06, -0.62),
        (1, 0.28),
    ]
    base = [(0.5, 0.42), (0, 0.46), (-0.5, 0.42)]
    bench.sharp("head", "crown", role, [(x + px * half, y + py * half) for px, py in (*points, *base)])
    for px, py in ((-1.06, -0.66), (-0.36, -0.82), (0.36, -0.82), (1.06, -0.66)):
        bench.dot(
            "head",
            "crown-pearl",
            role,
            (x + px * half, y + py * half, half * 0.12, half * 0.12),
            tone="light",
        )
    for px in (-0.55, 0.0, 0.55):
        bench.dot(
            "head",
            "jewel",
            "accent" if px == 0 else "accent-2",
            (x + px * half, y + half * 0.12, half * 0.13, half * 0.15),
        )


def spectacles(bench: Bench, x: float, y: float, gap: float, r: float, *, frame: str = "frame") -> None:
    """Lay round glasses on the eyes; `frame` is the role of their rims."""
    for s in (-1, 1):
        cx = x + s * gap
        ring = [(cx + r * math.cos(math.pi * i / 4), y + r * math.sin(math.pi * i / 4)) for i in range(9)]
        bench.line("face", "glasses", frame, ring, 3.2)
    bench.line("face", "glasses", frame, [(x - gap + r, y - 2), (x, y - 6), (x + gap - r, y - 2)], 3.2)
