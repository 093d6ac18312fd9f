"""The cast on one sheet to pin to the wall: everybody in full figure, and as a head with three feelings.

No letter is drawn; the sheet says where title and names belong.
"""

from __future__ import annotations

from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from fabula.core.values import Box, Look
from fabula.core.words import Feeling, Time
from fabula.illustrators.contract import CastSheet
from fabula.illustrators.paper import figures
from fabula.illustrators.paper.cut import Cutter, fibres, place_at
from fabula.illustrators.paper.page import ink_for, readable, scoped
from fabula.illustrators.paper.palette import Palette, lch, mix, oklch
from fabula.illustrators.paper.pen import Points, num, nums, oval, smooth, wobble
from fabula.illustrators.paper.styles import restyle, toned

WIDTH, HEIGHT = 1000.0, 1414.0
"""The sheet has the proportions of A4."""
ALL_HEAD = frozenset(("swimmer", "vehicle", "sky", "thing", "serpent", "shell", "octopus"))
"""Rigs with no neck: their whole body is shown where others show a head."""
MARGIN, GAP, HEAD = 44.0, 26.0, 150.0
FEELINGS: tuple[Feeling, ...] = ("happy", "sad", "surprised")
MOUND = (
    (-0.52, 12), (-0.4, -8), (-0.1, -15), (0.24, -11), (0.46, -3), (0.53, 13), (0.2, 22), (-0.26, 22),
)  # fmt: skip
"""The ground a figure stands on: shares of its width, and units down from its feet."""
EVEN = 0.6
"""How far the small are drawn up to the size of the large, so that a mouse beside a whale can be seen."""


@dataclass(frozen=True)
class _Card:
    """One character's card: where it lies, its figure, its three heads and its name."""

    box: Box
    floor: tuple[float, float]
    room: tuple[float, float]
    heads: tuple[tuple[float, float], ...]
    radius: float
    name: Box


def cast_sheet(
    looks: tuple[Look, ...], palette: Palette, *, seed: int, grain: float, style: str
) -> CastSheet:
    """Return the sheet of `looks`, in `style`."""
    time: Time = "night" if style == "night" else "day"
    c = Cutter(palette, time, "clear", "summer", seed)
    paper = oklch(0.27, 0.05, 272) if c.dark else palette["paper"]
    cards = tuple(_card(box) for box in _boxes(len(looks)))
    sheet = _Sheet(c, style, max(figures.draw_figure(look).height for look in looks))
    body = f'<path d="M-20 -20H1020V{num(HEIGHT + 20)}H-20Z" fill="{paper}"/><!--bloom-->'
    for number, (look, card) in enumerate(zip(looks, cards, strict=True)):
        body += sheet.card(look, card, f"k{number}")
    body += fibres(c.random("grain"), max(grain, 0.001), -20, int(HEIGHT + 20))
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
        f' viewBox="0 0 {num(WIDTH)} {num(HEIGHT)}">{body}</svg>'
    )
    svg = restyle(svg, style, seed=seed, grain=grain, open_part=(-20.0, HEIGHT + 20))
    return CastSheet(
        svg=svg,
        width=WIDTH,
        height=HEIGHT,
        title=Box(x=MARGIN, y=40, width=WIDTH - 2 * MARGIN, height=HEAD - 56),
        names=tuple(card.name for card in cards),
        ink=ink_for(toned(style, paper)),
    )


def _boxes(count: int) -> tuple[Box, ...]:
    columns = 1 if count <= 4 else 2 if count <= 10 else 3
    rows = -(-count // columns)
    width = (WIDTH - 2 * MARGIN - (columns - 1) * GAP) / columns
    height = (HEIGHT - HEAD - MARGIN - (rows - 1) * GAP) / rows
    boxes = []
    for number in range(count):
        row, column = divmod(number, columns)
        alone = (count - row * columns) == 1 and columns == 2
        x = MARGIN + column * (width + GAP) + ((width + GAP) / 2 if alone else 0)
        boxes.append(Box(x=x, y=HEAD + row * (height + GAP), width=width, height=height))
    return tuple(boxes)


def _card(box: Box) -> _Card:
    """Return the card on `box`: heads in a row beside a wide card's figure, else below each other."""
    x, y, w, h = box.x, box.y, box.width, box.height
    if w / h > 1.35:
        stand = w * 0.34
        radius = min((w - stand - 20) / 7.6, h * 0.26)
        left, step = x + stand, (w - stand - 20) / 3
        heads = tuple((left + step * (at + 0.5), y + h * 0.67) for at in range(3))
        name = Box(x=left, y=y + h * 0.05, width=w - stand - 30, height=max(h * 0.22, 46))
        return _Card(box, (x + stand / 2 + 8, y + h * 0.9), (stand - 30, h * 0.82), heads, radius, name)
    stand = w * 0.6
    name = Box(x=x + 18, y=y + h * 0.05, width=w - 36, height=min(max(h * 0.13, 44), 90))
    top = name.y + name.height + h * 0.03
    step = (y + h * 0.97 - top) / 3
    radius = min(w * 0.155, step * 0.42)
    heads = tuple((x + stand + (w - stand) * 0.46, top + step * (at + 0.56)) for at in range(3))
    return _Card(box, (x + stand / 2 + 6, y + h * 0.92), (stand - 24, y + h * 0.9 - top), heads, radius, name)


@dataclass(frozen=True)
class _Sheet:
    """What every card of one sheet shares."""

    c: Cutter
    style: str
    tallest: float

    def card(self, look: Look, card: _Card, key: str) -> str:
        """Return one card, drawn."""
        c, tint = self.c, _tint(self.c, look)
        out = c.sheet(
            smooth(wobble(_rounded(card.box), c.random("card", look.character), 1.6)), tint, lift=0.9
        )
        x, y = card.floor
        wide, high = card.room
        ground = _towards(c, tint, look, 0.42)
        out += c.sheet(smooth([(x + wide * dx, y + dy) for dx, dy in MOUND]), ground, lift=0.25)
        shape = figures.draw_figure(look, time=c.time)
        share = (1 - EVEN) * shape.height / self.tallest + EVEN
        scale = min(high * share / shape.height, wide * 0.98 / shape.width)
        out += c.ground_shadow(x, y, shape.shadow * scale)
        out += _figure(look, "calm", place_at(scoped(shape.svg, f"{key}-"), x, y, scale=scale))
        plate = _towards(c, tint, look, 0.2)
        for at, (feeling, (x, y)) in enumerate(zip(FEELINGS, card.heads, strict=True)):
            out += c.sheet(smooth(oval(x, y, card.radius, card.radius, count=14)), plate, lift=0.3)
            out += self.head(look, feeling, (x, y, card.radius), f"{key}h{at}-")
        return out

    def head(self, look: Look, feeling: Feeling, plate: tuple[float, float, float], key: str) -> str:
        """Return the head on its round plate: ears and hats rise over the edge, the shoulders end at it."""
        x, y, radius = plate
        shape = figures.draw_figure(look, feeling=feeling, time=self.c.time)
        if look.rig in ALL_HEAD:
            scale = min(radius * 2.1 / shape.width, radius * 1.75 / shape.height)
            inner = place_at(scoped(shape.svg, key), x, y + shape.height * scale / 2, scale=scale)
            return _figure(look, feeling, inner)
        hx, hy, size = shape.head
        scale = radius * 0.68 / size
        inner = place_at(scoped(shape.svg, key), x - hx * scale, y - (hy - size * 0.06) * scale, scale=scale)
        name, wide, low = self.c.name(), radius * 1.28, num(y + radius * 0.1)
        clip = (
            f"M{nums((x - wide, y - radius * 2.3))}H{num(x + wide)}V{low}H{num(x + radius)}"
            f"A{nums((radius, radius))} 0 0 1 {num(x - radius)} {low}H{num(x - wide)}Z"
        )
        start = (
            f'<defs><clipPath id="{name}"><path d="{clip}"/></clipPath></defs><g clip-path="url(#{name})">'
        )
        if self.style == "pixel":  # it sets a figure in cells by what is inside its group
            return _figure(look, feeling, start + inner + "</g>")
        return start + _figure(look, feeling, inner) + "</g>"


def _figure(look: Look, feeling: Feeling, inner: str) -> str:
    return (
        f"<g data-figure={quoteattr(look.character)} data-kind={quoteattr(look.kind)}"
        f' data-feeling="{feeling}" data-pose="stand">{inner}</g>'
    )


def _own(look: Look) -> str:
    """Return the colour that is this character's alone."""
    return look.colours.get("accent") or look.colours["fur"]


def _tint(c: Cutter, look: Look) -> str:
    """Return the paper of a card: a breath of its owner's colour."""
    _, chroma, hue = lch(_own(look))
    breath = min(chroma * 0.32, 0.045)
    return readable(oklch(0.34, breath + 0.02, hue) if c.dark else oklch(0.935, breath, hue))


def _towards(c: Cutter, tint: str, look: Look, share: float) -> str:
    light, chroma, hue = lch(_own(look))
    return mix(tint, oklch(0.5 if c.dark else min(light, 0.72), chroma, hue), share)


def _rounded(box: Box) -> Points:
    """Return a rectangle of soft corners, with points enough to look cut by hand."""
    x, y, w, h, r = box.x, box.y, box.width, box.height, 26.0
    near, far = r * 0.3, r
    corners = (
        ((x, y + far), (x + near, y + near), (x + far, y)),
        ((x + w - far, y), (x + w - near, y + near), (x + w, y + far)),
        ((x + w, y + h - far), (x + w - near, y + h - near), (x + w - far, y + h)),
        ((x + far, y + h), (x + near, y + h - near), (x, y + h - far)),
    )
    points: list[tuple[float, float]] = []
    for at, corner in enumerate(corners):
        points += corner
        (ax, ay), (bx, by) = corner[-1], corners[(at + 1) % 4][0]
        points += [(ax + (bx - ax) * share, ay + (by - ay) * share) for share in (0.1, 0.37, 0.63, 0.9)]
    return points
