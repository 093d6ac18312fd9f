"""Shops: shelves of goods, a counter and its till."""

from __future__ import annotations

from collections.abc import Callable

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.glyphs import glyph_svg
from fabula.illustrators.paper.palette import lch, mix, oklch, shift
from fabula.illustrators.paper.pen import nums
from fabula.illustrators.paper.places import built, fittings
from fabula.illustrators.paper.places import furniture as has
from fabula.illustrators.paper.places.rooms import lamplight, mirrored, room, shell
from fabula.illustrators.paper.places.stage import Frame, Stage

Tint = Callable[[str], str]


GOODS: dict[str, tuple[str, ...]] = {
    "toys": ("🧸", "🪀", "🚂", "⚽", "🎨", "🪁", "🥁", "🚗"),
    "groceries": ("🍎", "🥫", "🥕", "🍞", "🧀", "🥚", "🍌", "🥛"),
    "flowers": ("🌷", "🌻", "🌹", "🌱", "🌸", "🌷", "🌻", "🌿"),
    "parcels": ("📦", "✉️", "📦", "📮", "✉️", "📦", "📯", "✉️"),
    "souvenirs": ("🧸", "🍬", "🎈", "📒", "🧦", "🍪", "🎁", "🧤"),
}
"""What stands on the shelves of each kind of shop."""


def softly(c: Cutter) -> Tint:
    def tint(colour: str) -> str:
        lightness, chroma, hue = lch(colour)
        return c.lit(mix(oklch(lightness, chroma * 0.75, hue), c.palette["paper"], 0.08))

    return tint


def _stocked(c: Cutter, x: float, y: float, width: float, goods: tuple[str, ...], first: int) -> str:
    """Return a shelf board at y with goods standing on it."""
    out, count, tint = "", int(width / 88), softly(c)
    for i in range(count):
        glyph = glyph_svg(goods[(first + i) % len(goods)], 54.0, tint)
        px = x - width / 2 + (i + 0.5) * width / count
        body = f'<g transform="translate({nums((px, y - 27))})">{glyph}</g>' if glyph else ""
        out += body.replace('id="', f'id="{c.name()}-') if "id=" not in body else scoped(body, c.name())
    return out + c.sheet(built.rect(x - width / 2 - 8, y, width + 16, 13), c.role("wood", dl=-0.04), lift=0.5)


def _boxed(c: Cutter, x: float, y: float, width: float, hue: float) -> str:
    """Return a row of boxes in two heights."""
    out, step = "", width / 6
    for i in range(6):
        tall, tone = (54, 40, 60, 46, 52, 38)[i], c.tone(0.76 - 0.05 * (i % 2), 0.08, hue + (i * 70) % 210)
        left = x - width / 2 + i * step + 3
        out += c.piece(built.rect(left, y - tall, step - 6, tall), tone)
        out += c.piece(
            built.rect(left + step * 0.22, y - tall * 0.62, step * 0.44, tall * 0.3), shift(tone, dl=0.13)
        )
    return out


def scoped(body: str, prefix: str) -> str:
    return body.replace('id="', f'id="{prefix}').replace("url(#", f"url(#{prefix}")


def _shop(c: Cutter, f: Frame, name: str, hue: float, goods: str) -> Stage:
    """Return a shop: shelves of goods, a counter with its till, a window with an awning."""
    random = c.random(name)
    side, _ = mirrored(random)
    h = f.height
    back, meet = shell(c, f, random, hue=hue)
    stock = GOODS[goods]
    wx, wy = side(500), f.at(0.28)
    back += has.window(c, wx, wy, h * 0.26, h * 0.28, random) + built.awning(
        c, wx, f.at(0.09), h * 0.34, h * 0.07, hue
    )
    case = c.role("wood", dl=-0.08)
    for at in (165, 835):
        high = f.at(0.12)
        c.hangs(side(at), (high + meet) / 2, 296, meet - high)
        back += c.sheet(built.rect(side(at) - 148, high, 296, meet + 8 - high), case, lift=0.6)
        back += c.piece(
            built.rect(side(at) - 136, high + 12, 272, meet - 12 - high), shift(c.role("wall"), dl=-0.06)
        )
        # glyphs are heavy: two shelves of them, and boxes below
        for row in range(2):
            y = high + (row + 1) * (meet - high - 14) / 3
            back += _stocked(c, side(at), y, 264, stock, row * 3 + (0 if at < 500 else 2))
        back += _boxed(c, side(at), meet - 14, 264, hue)
    tx, ty, top = side(840), meet + h * 0.14, h * 0.21
    back += fittings.counter(c, tx, ty, 300, top, c.role("wood", dl=0.03))
    back += fittings.till(c, tx + (70 if side(0) == 0 else -70), ty - top - 11, 82)
    back += lamplight(c, f, side(360), top=f.top)
    return room(
        c,
        f,
        back,
        meet,
        hue=hue,
        window=(wx, wy, h * 0.26, h * 0.28),
        surface=(tx - (60 if side(0) == 0 else -60), ty - top - 12, 130),
    )


def shop(c: Cutter, f: Frame) -> Stage:
    return _shop(c, f, "shop", 80, "souvenirs")


def toy_shop(c: Cutter, f: Frame) -> Stage:
    return _shop(c, f, "toy shop", 95, "toys")


def grocery(c: Cutter, f: Frame) -> Stage:
    return _shop(c, f, "grocery", 130, "groceries")


def flower_shop(c: Cutter, f: Frame) -> Stage:
    return _shop(c, f, "flower shop", 345, "flowers")


def post_office(c: Cutter, f: Frame) -> Stage:
    return _shop(c, f, "post office", 25, "parcels")
