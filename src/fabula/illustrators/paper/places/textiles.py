"""Rugs and curtains: every room has its own of each."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from math import cos, sin, tau

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.palette import mix, shift
from fabula.illustrators.paper.pen import corners, line, nums, oval, smooth

RUGS = ("rings", "flower", "stripes", "border", "rings")
CURTAINS = ("tied", "pelmet", "blind", "tied", "cafe")
CLOTHS = ("plain", "dots", "stripes", "checks")


def rug(c: Cutter, x: float, y: float, width: float, height: float, hue: float) -> str:
    """Return a rug lying on the floor, its middle at (x, y)."""
    manner = c.random("rug").choice(RUGS)
    if manner in ("stripes", "border"):
        return _woven(c, (x, y), width * 0.92, height, hue, manner)
    out = ""
    shares = (1, 0.8, 0.58, 0.34) if manner == "rings" else (1, 0.84)
    for index, share in enumerate(shares):
        tone = c.tone(0.76 if index % 2 else 0.66, 0.085, hue + (0 if index % 2 else 25))
        outline = oval(x, y, width / 2 * share, height / 2 * share, count=14)
        out += c.sheet(outline, tone, lift=0.25 if index == 0 else 0, edge=0.3 if index == 0 else 0)
    if manner == "flower":
        petals = "".join(
            smooth(oval(x + cos(tau * k / 8) * width * 0.2, y + sin(tau * k / 8) * height * 0.2, width * 0.07, height * 0.08, count=6))
            for k in range(8)
        )  # fmt: skip
        spots = "".join(
            smooth(oval(x + cos(tau * (k + 0.5) / 14) * width * 0.37, y + sin(tau * (k + 0.5) / 14) * height * 0.37, 8, 4, count=4))
            for k in range(14)
        )  # fmt: skip
        out += c.piece(petals + spots, c.tone(0.88, 0.06, hue + 60))
        out += c.piece(oval(x, y, width * 0.09, height * 0.1, count=8), c.tone(0.84, 0.09, 88))
    return out


def _woven(
    c: Cutter, middle: tuple[float, float], width: float, height: float, hue: float, manner: str
) -> str:
    """Return a long rug with a fringe at both ends, narrower at its far edge."""
    x, y = middle
    far, near, top, low = width * 0.44, width * 0.52, y - height * 0.46, y + height * 0.46

    def at(across: float, down: float) -> tuple[float, float]:
        return x + across * (far + (near - far) * down), top + (low - top) * down

    tone = c.tone(0.7, 0.085, hue)
    fringe = "".join(
        line([at(s, d), at(s * 1.035, d)]) for s in (-1, 1) for d in (0.06, 0.2, 0.34, 0.48, 0.62, 0.76, 0.9)
    )
    out = c.stroke(fringe, c.tone(0.93, 0.03, 85), 5)
    out += c.sheet(corners([at(-1, 0), at(1, 0), at(1, 1), at(-1, 1)]), tone, lift=0.3, edge=0.3)
    if manner == "stripes":
        for index, share in enumerate((-0.84, -0.5, -0.16, 0.18, 0.52, 0.8)):
            wide = 0.1 if index % 2 else 0.16
            stripe = corners(
                [at(share, 0.02), at(share + wide, 0.02), at(share + wide, 0.98), at(share, 0.98)]
            )
            out += c.piece(stripe, c.tone(0.87, 0.05, hue + 50) if index % 2 else c.tone(0.6, 0.09, hue + 20))
        return out
    out += c.piece(
        corners([at(-0.9, 0.16), at(0.9, 0.16), at(0.9, 0.84), at(-0.9, 0.84)]), c.tone(0.86, 0.05, hue + 40)
    )
    out += c.piece(
        corners([at(-0.83, 0.24), at(0.83, 0.24), at(0.83, 0.76), at(-0.83, 0.76)]), shift(tone, dl=0.03)
    )
    lozenges = "".join(
        corners([at(s - 0.14, 0.5), at(s, 0.3), at(s + 0.14, 0.5), at(s, 0.7)])
        for s in (-0.56, -0.19, 0.19, 0.56)
    )
    return out + c.piece(lozenges, c.tone(0.9, 0.045, hue + 40))


def curtains(c: Cutter, x: float, y: float, width: float, height: float, tone: str) -> str:
    """Return what hangs at a window whose middle is (x, y): curtains, a pelmet, a blind."""
    c.hangs(x, y, width * 1.56, height * 1.3)
    manner, cloth = c.random("curtains").choice(CURTAINS), c.random("curtain cloth").choice(CLOTHS)
    top, left = y - height * 0.6, x - width * 0.62
    rail = c.stroke(line([(x - width * 0.78, top), (x + width * 0.78, top)]), c.role("wood", dl=-0.1), 8)
    if manner == "blind":
        return _blind(c, left, top, width * 1.24, height * 0.36, tone)
    if manner == "cafe":
        low = y + height * 0.06
        out = c.stroke(line([(x - width * 0.56, low), (x + width * 0.56, low)]), c.role("wood", dl=-0.1), 6)
        out += _gathered(c, x - width * 0.53, low, width * 1.06, height * 0.46, tone, cloth)
        return out + _gathered(c, left, top, width * 1.24, height * 0.17, tone, cloth) + rail
    out = rail
    for side in (-1, 1):
        out += _side(c, x, y, side, (width, height), tone, cloth)
    return out + (
        _gathered(c, x - width * 0.76, top, width * 1.52, height * 0.16, shift(tone, dl=-0.05), "plain")
        if manner == "pelmet"
        else ""
    )


def _side(c: Cutter, x: float, y: float, side: int, size: tuple[float, float], tone: str, cloth: str) -> str:
    width, height = size
    top, e, i = y - height * 0.6, x + side * width * 0.72, x + side * width * 0.26
    path = f"M{nums((e, top))}L{nums((i, top))}Q{nums((i + side * width * 0.02, y, x + side * width * 0.52, y + height * 0.12))}Q{nums((x + side * width * 0.47, y + height * 0.4, x + side * width * 0.46, y + height * 0.62))}L{nums((e + side * 4, y + height * 0.62))}Z"
    out = c.sheet(path, tone, lift=0.55)
    folds = line(
        [
            (x + side * width * 0.4, top + 6),
            (x + side * width * 0.5, y),
            (x + side * width * 0.57, y + height * 0.12),
        ]
    )
    folds += line(
        [
            (x + side * width * 0.56, top + 6),
            (x + side * width * 0.61, y + height * 0.1),
            (x + side * width * 0.6, y + height * 0.6),
        ]
    )
    out += c.stroke(folds, shift(tone, dl=-0.06), 3)
    if cloth != "plain":
        spots = [(0.36, -0.5), (0.5, -0.42), (0.64, -0.52), (0.42, -0.3), (0.57, -0.24), (0.68, -0.34), (0.5, -0.1), (0.64, -0.08),
                 (0.52, 0.3), (0.64, 0.24), (0.56, 0.48), (0.66, 0.42)]  # fmt: skip
        pale = mix(tone, "#ffffff", 0.55)
        if cloth == "dots":
            out += c.piece(
                "".join(smooth(oval(x + side * a * width, y + b * height, 5, 5, count=4)) for a, b in spots),
                pale,
            )
        else:
            across = "".join(
                line([(x + side * a * width, y + b * height), (e, y + b * height + 3)])
                for a, b in ((0.29, -0.46), (0.3, -0.28), (0.36, -0.08), (0.49, 0.32), (0.48, 0.5))
            )
            out += c.stroke(across, pale, 5 if cloth == "stripes" else 3, opacity=0.8)
    tie = line([(x + side * width * 0.48, y + height * 0.13), (e, y + height * 0.1)])
    return out + c.stroke(tie, shift(tone, dl=-0.14), 7)


def _gathered(c: Cutter, left: float, top: float, width: float, drop: float, tone: str, cloth: str) -> str:
    """Return a short curtain gathered on its rail, its hem in scallops."""
    count, path = 8, f"M{nums((left, top))}H{left + width:.0f}V{top + drop * 0.86:.0f}"
    step = width / count
    for index in range(count):
        px = left + width - index * step
        path += f"Q{nums((px - step / 2, top + drop * 1.14, px - step, top + drop * 0.86))}"
    out = c.sheet(path + "Z", tone, lift=0.4)
    folds = "".join(
        line([(left + step * k, top + 4), (left + step * k, top + drop * 0.82)]) for k in range(1, count)
    )
    out += c.stroke(folds, shift(tone, dl=-0.055), 2.4)
    if cloth != "plain":
        band = line([(left + 4, top + drop * 0.72), (left + width - 4, top + drop * 0.72)])
        out += c.stroke(band, mix(tone, "#ffffff", 0.55), 4)
    return out


def _blind(c: Cutter, left: float, top: float, width: float, drop: float, tone: str) -> str:
    """Return a blind let down a little way."""
    out = c.sheet(f"M{nums((left, top))}h{width:.0f}v{drop:.0f}h{-width:.0f}z", tone, lift=0.45)
    stripes = "".join(
        f"M{nums((left + width * k / 9, top))}h{width / 18:.1f}v{drop:.1f}h{-width / 18:.1f}z"
        for k in range(9)
    )
    out += c.piece(stripes, mix(tone, "#ffffff", 0.5), opacity=0.75)
    out += c.sheet(
        f"M{nums((left - 6, top - 8))}h{width + 12:.0f}v16h{-width - 12:.0f}z",
        c.role("wood", dl=-0.05),
        lift=0.3,
    )
    pull = line([(left + width / 2, top + drop), (left + width / 2, top + drop + 26)])
    return (
        out
        + c.stroke(pull, c.role("wood", dl=-0.1), 3)
        + c.disc(left + width / 2, top + drop + 30, 6, c.role("wood", dl=-0.1))
    )
