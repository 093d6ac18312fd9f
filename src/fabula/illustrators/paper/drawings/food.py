"""What is eaten: fruit and vegetables, bread and cakes."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from fabula.illustrators.paper.drawings.desk import Desk, Maker, box, cut_out, deeper, paler, round_
from fabula.illustrators.paper.pen import leaf, smooth


def _leaf(d: Desk, start: tuple[float, float], end: tuple[float, float], wide: float) -> None:
    d.lay(smooth(leaf(start, end, wide)), d.green, 0.2)


def pumpkin(d: Desk) -> None:
    tone = d.tone(0.73, 0.15, 55)
    d.lay(round_(-28, -38, 26, 37), deeper(tone, 0.07))
    d.lay(round_(28, -38, 26, 37), deeper(tone, 0.07))
    d.lay(round_(-13, -39, 23, 40), tone, 0.25)
    d.lay(round_(14, -39, 23, 40), tone, 0.25)
    d.lay(round_(0, -38, 15, 41), paler(tone, 0.12), 0.2)
    d.lay("M-6 -76Q-6 -88 -16 -94L-4 -98Q8 -90 8 -76Z", d.tone(0.55, 0.1, 130), 0.25)
    _leaf(d, (4, -80), (38, -92), 15)
    d.draw("M6 -80Q22 -72 30 -80Q36 -86 42 -78", d.green, 2.2)


def apple(d: Desk) -> None:
    tone = d.tone(0.62, 0.19, 27)
    d.lay(
        "M0 -74Q-14 -88 -34 -78Q-52 -66 -44 -36Q-36 -4 -16 0Q-6 2 0 -2Q6 2 16 0Q36 -4 44 -36Q52 -66 34 -78Q14 -88 0 -74Z",
        tone,
    )
    d.glue("M-34 -62Q-40 -46 -34 -30Q-24 -44 -22 -66Q-30 -70 -34 -62Z", paler(tone, 0.5))
    d.rod("M0 -74Q0 -88 7 -96", d.bark, 5)
    _leaf(d, (4, -84), (34, -96), 16)


def orange(d: Desk) -> None:
    tone = d.tone(0.77, 0.155, 62)
    d.lay(round_(0, -42, 43, 42), tone)
    d.glue(round_(-16, -56, 10, 14), paler(tone, 0.4))
    for x, y in ((10, -30), (22, -46), (0, -18), (-14, -28), (26, -26)):
        d.dot(x, y, 1.8, deeper(tone, 0.08))
    _leaf(d, (0, -82), (32, -96), 16)
    d.dot(0, -82, 4, d.tone(0.5, 0.09, 130))


def persimmon(d: Desk) -> None:
    tone = d.tone(0.7, 0.17, 48)
    d.lay(round_(0, -38, 48, 38, square=0.35), tone)
    d.glue(round_(-22, -46, 9, 14), paler(tone, 0.4))
    for way in ((-30, -70), (30, -70), (-14, -56), (14, -56)):
        _leaf(d, (0, -76), way, 17)
    d.rod("M0 -78L2 -90", d.bark, 6)


def bread(d: Desk) -> None:
    crust = d.tone(0.66, 0.1, 60)
    d.lay("M-54 -10Q-62 -44 -40 -58Q0 -76 40 -58Q62 -44 54 -10Q50 0 40 0L-40 0Q-50 0 -54 -10Z", crust)
    for x in (-28, 0, 28):
        d.glue(f"M{x - 10} -54Q{x + 2} -38 {x + 2} -22Q{x + 12} -40 {x + 4} -58Z", paler(crust, 0.55))
    d.draw("M-44 -14Q0 -6 44 -14", deeper(crust, 0.08), 3)


def bun(d: Desk) -> None:
    crust = d.tone(0.74, 0.11, 66)
    d.lay("M-46 -14Q-50 -66 0 -68Q50 -66 46 -14Q44 0 28 0L-28 0Q-44 0 -46 -14Z", crust)
    d.glue("M-34 -40Q-24 -60 0 -61Q-12 -50 -14 -34Q-28 -30 -34 -40Z", paler(crust, 0.4))
    for x, y in ((8, -54), (22, -44), (0, -42), (30, -30), (14, -34)):
        d.glue(round_(x, y, 2.4, 3.6), paler(crust, 0.8))
    d.draw("M-40 -12Q0 -4 40 -12", deeper(crust, 0.12), 3)


def cookie(d: Desk) -> None:
    dough = d.tone(0.74, 0.095, 68)
    d.lay(round_(0, -44, 44, 44), dough)
    d.glue(round_(-8, -52, 30, 28), paler(dough, 0.16))
    for x, y, r in ((-20, -60, 6), (6, -66, 5), (22, -46, 6), (-2, -40, 6), (-24, -30, 5), (14, -20, 6)):
        d.dot(x, y, r, d.tone(0.38, 0.06, 45))


def cake(d: Desk) -> None:
    cream, base = d.tone(0.97, 0.02, 85), d.tone(0.74, 0.1, 62)
    d.lay(box(-46, -56, 46, -4, 5), base)
    d.glue(box(-46, -34, 46, -24, 1), cream)
    d.lay(
        "M-48 -60L48 -60L48 -44Q42 -30 36 -44Q28 -34 22 -44Q14 -26 6 -44Q-2 -34 -10 -44Q-18 -28 -26 -44Q-34 -34 -40 -44Q-46 -34 -48 -44Z",
        cream,
        0.2,
    )
    d.glue(round_(0, -60, 48, 7), paler(cream, 0.4))
    for x, tint in ((-24, 0), (0, 2), (24, 4)):
        d.rod(f"M{x} -60L{x} -84", d.accent(tint), 5)
        d.glue(f"M{x} -100Q{x + 8} -90 {x} -85Q{x - 8} -90 {x} -100Z", d.cutter.glow(0.86, 0.14, 75))


def rice_cake(d: Desk) -> None:
    for x, y, tint in (
        (-28, -24, d.tone(0.87, 0.06, 10)),
        (28, -24, d.tone(0.84, 0.07, 135)),
        (0, -44, d.tone(0.97, 0.01, 90)),
    ):
        d.lay(round_(x, y, 27, 19), tint, 0.3)
        for dx, dy in ((0, -8), (-8, 0), (8, 0)):
            d.glue(round_(x + dx, y + dy - 1, 3.5, 2.4), deeper(tint, 0.1))


def songpyeon(d: Desk) -> None:
    for x, y, tint in (
        (-26, -12, d.tone(0.8, 0.09, 135)),
        (26, -12, d.tone(0.86, 0.07, 5)),
        (0, -32, d.tone(0.97, 0.012, 90)),
    ):
        d.lay(
            f"M{x - 28} {y}Q{x - 22} {y - 32} {x} {y - 33}Q{x + 22} {y - 32} {x + 28} {y}Q{x} {y + 9} {x - 28} {y}Z",
            tint,
            0.3,
        )
        d.draw(f"M{x - 18} {y - 12}Q{x} {y - 26} {x + 18} {y - 12}", deeper(tint, 0.1), 2.4)


def gimbap(d: Desk) -> None:
    for x in (-36, 0, 36):
        d.lay(round_(x, -30, 24, 24), d.tone(0.34, 0.04, 155), 0.3)
        d.glue(round_(x, -30, 20, 20), d.tone(0.97, 0.01, 90))
        for dx, dy, tint in (
            (-6, -5, d.tone(0.82, 0.14, 90)),
            (6, -5, d.tone(0.7, 0.16, 48)),
            (0, 6, d.green),
        ):
            d.dot(x + dx, -30 + dy, 6, tint)


def radish(d: Desk) -> None:
    white = d.tone(0.96, 0.015, 110)
    for way in ((-22, -100), (0, -106), (24, -98)):
        _leaf(d, (0, -66), way, 16)
    d.lay("M-26 -58Q-28 -74 0 -74Q28 -74 26 -58Q24 -20 4 0Q-20 -20 -26 -58Z", white)
    d.glue("M-26 -58Q-28 -74 0 -74Q28 -74 26 -58Q0 -48 -26 -58Z", d.tone(0.82, 0.09, 130))
    d.draw("M-18 -40L-6 -38M16 -30L4 -28", deeper(white, 0.12), 2.2)


def cabbage(d: Desk) -> None:
    tone = d.tone(0.76, 0.12, 130)
    d.lay("M-50 -30Q-60 -62 -34 -74Q0 -96 34 -74Q60 -62 50 -30Q44 0 0 0Q-44 0 -50 -30Z", deeper(tone, 0.08))
    d.lay("M-50 -22Q-62 -44 -40 -64Q-18 -52 -10 -10Q-16 0 -28 -2Q-44 -6 -50 -22Z", tone, 0.25)
    d.lay("M50 -22Q62 -44 40 -64Q18 -52 10 -10Q16 0 28 -2Q44 -6 50 -22Z", tone, 0.25)
    d.lay("M-26 -56Q-20 -86 4 -84Q28 -84 28 -54Q26 -12 0 -2Q-24 -16 -26 -56Z", paler(tone, 0.28), 0.25)
    d.draw(
        "M0 -4Q0 -40 2 -74M1 -30Q14 -40 20 -54M0 -34Q-12 -44 -18 -56M-38 -50Q-30 -28 -16 -8M38 -50Q30 -28 16 -8",
        paler(tone, 0.7),
        2.6,
    )


def acorn(d: Desk) -> None:
    nut = d.tone(0.63, 0.1, 62)
    d.lay("M-27 -58Q-30 -16 0 0Q30 -16 27 -58Z", nut)
    d.glue("M-18 -50Q-20 -24 -6 -12Q-10 -32 -8 -52Z", paler(nut, 0.4))
    cap = d.tone(0.45, 0.06, 50)
    d.lay("M-34 -54Q-34 -84 0 -84Q34 -84 34 -54Q0 -44 -34 -54Z", cap, 0.3)
    d.draw(
        "M-24 -62L-14 -54M-12 -66L0 -54M4 -68L14 -56M18 -66L26 -58M-20 -72L-8 -62M10 -76L22 -66",
        paler(cap, 0.25),
        2.2,
    )
    d.rod("M0 -82Q0 -92 8 -98", d.bark, 6)


def nut(d: Desk) -> None:
    shell = d.tone(0.66, 0.09, 62)
    d.lay("M0 -78Q-44 -74 -44 -36Q-42 0 0 0Q42 0 44 -36Q44 -74 0 -78Z", shell)
    d.draw(
        "M0 -76Q-6 -40 0 -2M-20 -68Q-36 -40 -20 -10M20 -68Q36 -40 20 -10M-8 -54Q-18 -44 -10 -30M10 -54Q20 -44 10 -30",
        deeper(shell, 0.12),
        3,
    )
    d.glue(round_(-22, -52, 5, 9), paler(shell, 0.45))


def honey(d: Desk) -> None:
    clay, gold = d.tone(0.72, 0.09, 60), d.tone(0.82, 0.15, 80)
    d.rod("M16 -76L36 -104", d.wood, 5)
    d.lay("M-30 -70Q-52 -50 -46 -22Q-40 0 -22 0L22 0Q40 0 46 -22Q52 -50 30 -70Z", clay)
    d.lay(
        "M-36 -80L36 -80Q40 -70 32 -68L30 -48Q26 -38 20 -48L18 -62L6 -62L4 -40Q-2 -30 -8 -40L-10 -64L-32 -68Q-40 -70 -36 -80Z",
        gold,
        0.25,
    )
    d.glue(round_(0, -80, 36, 6), paler(gold, 0.4))


def fruit(d: Desk) -> None:
    d.lay(round_(-26, -60, 23), d.tone(0.62, 0.19, 27))
    d.lay(round_(24, -62, 22), d.tone(0.77, 0.155, 62))
    d.lay(round_(0, -72, 21), d.tone(0.78, 0.14, 125))
    d.rod("M-26 -80L-22 -90", d.bark, 3.5)
    d.rod("M0 -92L3 -101", d.bark, 3.5)
    _leaf(d, (2, -96), (22, -104), 10)
    for x, y in ((42, -50), (48, -42), (38, -40)):
        d.dot(x, y, 7, d.tone(0.5, 0.12, 310))
    tone = d.accent(2)
    d.lay("M-56 -50L56 -50Q50 -10 20 -6L20 0L-20 0L-20 -6Q-50 -10 -56 -50Z", tone)
    d.draw("M-46 -34Q0 -20 46 -34", paler(tone, 0.65), 4)


def meal(d: Desk) -> None:
    d.lay(round_(0, -16, 60, 17), paler(d.accent(2), 0.7))
    d.glue(round_(0, -17, 46, 11), paler(d.accent(2), 0.88))
    d.lay("M-34 -20Q-30 -50 -4 -50Q18 -50 20 -20Q-8 -10 -34 -20Z", d.tone(0.97, 0.015, 90), 0.25)
    d.lay(round_(26, -24, 15, 9), d.tone(0.7, 0.14, 50), 0.2)
    _leaf(d, (16, -18), (44, -34), 12)
    for x, y in ((-20, -34), (-6, -40), (6, -28), (-14, -24)):
        d.glue(round_(x, y, 3, 2), d.tone(0.88, 0.03, 85))


def marshmallow(d: Desk) -> None:
    d.rod("M-34 0L30 -92", d.wood, 5)
    for x, y, tint in ((-8, -36, 0.97), (8, -60, 0.9), (24, -84, 0.97)):
        d.lay(round_(x, y, 19, 16, square=0.5), d.tone(tint, 0.03 if tint < 0.95 else 0.01, 10), 0.3)


def flour(d: Desk) -> None:
    d.lay("M-36 -78Q-44 -40 -40 -6Q-38 0 -30 0L30 0Q38 0 40 -6Q44 -40 36 -78Z", d.paper)
    d.lay("M-38 -92L38 -92L34 -74Q0 -66 -34 -74Z", deeper(d.paper, 0.06), 0.25)
    d.rod("M-34 -76Q0 -68 34 -76", d.accent(0), 4)
    for at, way in enumerate(((-16, -48), (16, -48), (-18, -34), (18, -34), (0, -58))):
        d.glue(smooth(leaf((0, -22 - at), way, 8)), d.tone(0.78, 0.12, 82))
    d.draw("M0 -14L0 -54", d.tone(0.7, 0.11, 78), 2.4)


FOOD: dict[str, Maker] = {
    kind: cut_out(draw)
    for kind, draw in {
        "pumpkin": pumpkin, "apple": apple, "orange": orange, "persimmon": persimmon, "dried-persimmon": persimmon,
        "bread": bread, "loaf": bread, "bun": bun, "cookie": cookie, "biscuit": cookie, "cake": cake, "rice-cake": rice_cake,
        "songpyeon": songpyeon, "gimbap": gimbap, "radish": radish, "cabbage": cabbage, "acorn": acorn, "nut": nut, "walnut": nut,
        "honey": honey, "fruit": fruit, "meal": meal, "food": meal, "marshmallow": marshmallow, "flour": flour,
    }.items()
}  # fmt: skip
"""Things to eat by kind."""
