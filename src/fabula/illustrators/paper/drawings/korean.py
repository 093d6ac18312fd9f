"""What Korean houses, feasts and games have and no other does."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from fabula.illustrators.paper.drawings.desk import Desk, Maker, box, cut_out, deeper, paler, round_


def jige(d: Desk) -> None:
    d.rod("M-10 -98L-30 0M10 -98L30 0", d.wood, 7)
    d.rod("M-14 -76L14 -76M-18 -56L18 -56M-24 -30L24 -30", deeper(d.wood, 0.08), 5)
    d.rod("M-22 -36Q-40 -36 -52 -48M22 -36Q40 -36 52 -48", d.wood, 5)
    straw = d.tone(0.8, 0.1, 82)
    for y in (-50, -42, -34):
        d.rod(f"M-15 {y}Q0 {y + 5} 15 {y}", straw, 5)


def millstone(d: Desk) -> None:
    stone = d.tone(0.72, 0.015, 80)
    d.lay("M-58 -20Q-58 0 0 0Q58 0 58 -20L58 -28L-58 -28Z", deeper(stone, 0.08))
    d.lay(round_(0, -28, 58, 15), deeper(stone, 0.02), 0.2)
    d.lay("M-44 -34L-44 -58L44 -58L44 -34Q30 -22 0 -22Q-30 -22 -44 -34Z", stone)
    d.lay(round_(0, -58, 44, 13), paler(stone, 0.25), 0.2)
    d.glue(round_(-4, -58, 8, 3.5), deeper(stone, 0.3))
    d.rod("M32 -58L32 -90", d.wood, 8)


def janggu(d: Desk) -> None:
    red = d.accent(0)
    d.lay("M-46 -78Q-30 -46 -10 -44L10 -44Q30 -46 46 -78L46 -10Q30 -40 10 -42L-10 -42Q-30 -40 -46 -10Z", red)
    d.lay("M-46 -80Q-16 -66 -10 -50L-10 -38Q-16 -22 -46 -8Z", red, 0.25)
    d.lay("M46 -80Q16 -66 10 -50L10 -38Q16 -22 46 -8Z", red, 0.25)
    d.draw(
        "M-46 -74L46 -60M-46 -56L46 -74M-46 -30L46 -14M-46 -14L46 -30M-46 -44L46 -44",
        d.tone(0.95, 0.03, 88),
        2.6,
    )
    for x in (-48, 48):
        d.lay(round_(x, -44, 11, 42), d.tone(0.95, 0.025, 85), 0.3)
    d.lay(box(-11, -52, 11, -36, 4), d.brass, 0.2)


def gayageum(d: Desk) -> None:
    d.lay("M-72 -16L60 -54L72 -34L-62 4Z", d.tone(0.62, 0.09, 52))
    d.draw("M-66 -12L60 -48M-65 -7L64 -44M-64 -2L67 -38", d.tone(0.95, 0.03, 88), 1.8)
    for x, y in ((-34, -18), (-16, -20), (2, -28), (20, -30), (38, -38)):
        d.draw(f"M{x - 4} {y + 4}L{x} {y - 7}L{x + 4} {y + 2}", d.brass, 3)


def straw_shoe(d: Desk) -> None:
    straw = d.tone(0.78, 0.095, 80)
    d.lay(
        "M-54 -10Q-58 -32 -40 -34Q-26 -32 -20 -24Q0 -18 18 -30Q48 -36 54 -12Q54 0 40 0L-42 0Q-52 0 -54 -10Z",
        straw,
    )
    d.glue("M-42 -28Q-26 -30 -18 -18Q0 -12 12 -20Q-2 -8 -22 -8Q-42 -8 -46 -20Z", deeper(straw, 0.26))
    d.draw("M-50 -6L50 -6M18 -28L26 -8M28 -31L38 -8M38 -30L48 -10M-44 -18L-40 -6", deeper(straw, 0.12), 2.4)


def lucky_pouch(d: Desk) -> None:
    tone = d.accent(0)
    d.draw("M-10 -74Q-30 -96 -42 -74M10 -74Q30 -96 42 -74", d.brass, 4)
    d.lay("M-22 -66L-30 -88Q0 -96 30 -88L22 -66Z", deeper(tone, 0.06), 0.3)
    d.lay("M-20 -68Q-54 -54 -50 -24Q-46 0 0 0Q46 0 50 -24Q54 -54 20 -68Z", tone)
    d.rod("M-22 -67Q0 -60 22 -67", d.brass, 5)
    d.lay(round_(0, -34, 17), d.brass, 0.2)
    d.glue("M0 -47Q12 -40 0 -34Q-12 -28 0 -21Q-13 -22 -13 -34Q-13 -46 0 -47Z", d.accent(2))


def fish_bread(d: Desk) -> None:
    crust = d.tone(0.7, 0.11, 62)
    d.lay(
        "M-58 -34Q-40 -66 2 -64Q30 -60 40 -42L66 -60Q72 -36 66 -10L40 -26Q28 -4 0 -2Q-42 -4 -58 -34Z", crust
    )
    d.dot(-36, -40, 4.5, d.ink)
    d.draw(
        "M-22 -54Q-12 -34 -22 -14M-6 -46Q2 -40 -6 -34M-6 -28Q2 -22 -6 -16M12 -46Q20 -40 12 -34M12 -28Q20 -22 12 -16M48 -42L60 -48M48 -34L62 -34M48 -28L60 -22",
        deeper(crust, 0.14),
        3,
    )


def hotteok(d: Desk) -> None:
    dough = d.tone(0.78, 0.1, 70)
    d.lay(round_(0, -24, 56, 24), dough)
    d.glue(round_(-2, -28, 44, 16), d.tone(0.66, 0.11, 58))
    d.glue("M4 -30Q22 -34 28 -22Q38 -10 32 0Q24 2 22 -8Q18 -18 6 -18Z", d.tone(0.42, 0.08, 48))
    for x, y in ((-20, -30), (-8, -22), (-28, -24)):
        d.dot(x, y, 2.6, paler(dough, 0.5))


def slab(d: Desk, tone: str) -> None:
    """Lay a soft block."""
    d.lay("M-42 -12L-42 -46L42 -46L42 -12Q0 -4 -42 -12Z", deeper(tone, 0.05))
    d.lay("M-42 -46L-28 -58L54 -58L42 -46Z", paler(tone, 0.3), 0.2)
    d.lay("M42 -46L54 -58L54 -22L42 -12Z", deeper(tone, 0.1), 0.2)


def tofu(d: Desk) -> None:
    slab(d, d.tone(0.95, 0.03, 88))


def acorn_jelly(d: Desk) -> None:
    slab(d, d.tone(0.62, 0.055, 58))


def tteokbokki(d: Desk) -> None:
    tone = d.accent(4)
    d.lay(round_(0, -48, 54, 15), d.tone(0.58, 0.18, 32))
    for x, y, turn in ((-26, -50, 6), (-6, -56, -6), (16, -50, 5), (30, -54, -4), (2, -46, 3)):
        d.lay(
            f"M{x - 15} {y - turn}Q{x - 17} {y - turn - 8} {x - 12} {y - turn - 8}L{x + 13} {y + turn - 8}Q{x + 19} {y + turn} {x + 13} {y + turn}Z",
            d.tone(0.68, 0.17, 35),
            0.2,
        )
    d.lay("M-54 -48Q-48 -8 -20 -4L-20 0L20 0L20 -4Q48 -8 54 -48Q30 -34 0 -34Q-30 -34 -54 -48Z", tone)


def sikhye(d: Desk) -> None:
    tone = d.tone(0.94, 0.02, 150)
    d.lay(round_(0, -50, 46, 12), deeper(tone, 0.05))
    d.glue(round_(0, -49, 39, 8), d.tone(0.86, 0.06, 82))
    for x, y in ((-18, -50), (-4, -47), (12, -51), (22, -48), (2, -53)):
        d.glue(round_(x, y, 3.4, 2), d.tone(0.97, 0.015, 90))
    d.lay("M-46 -50Q-42 -10 -18 -5L-18 0L18 0L18 -5Q42 -10 46 -50Q28 -38 0 -38Q-28 -38 -46 -50Z", tone)
    d.draw("M-34 -30Q0 -18 34 -30", d.accent(2), 3)


def jumping_board(d: Desk) -> None:
    straw = d.tone(0.78, 0.095, 80)
    d.lay("M-16 0Q-24 -20 0 -24Q24 -20 16 0Z", straw)
    d.draw("M-10 -4Q-8 -16 0 -20M10 -4Q8 -16 0 -20", deeper(straw, 0.12), 2.4)
    d.lay("M-76 -10L76 -46L77 -38L-75 -2Z", d.wood, 0.35)


KOREAN: dict[str, Maker] = {
    kind: cut_out(draw)
    for kind, draw in {
        "jige": jige, "millstone": millstone, "janggu": janggu, "gayageum": gayageum, "straw-shoe": straw_shoe,
        "lucky-pouch": lucky_pouch, "fish-bread": fish_bread, "hotteok": hotteok, "tofu": tofu, "buckwheat-jelly": acorn_jelly,
        "tteokbokki": tteokbokki, "sikhye": sikhye, "jumping-board": jumping_board,
    }.items()
}  # fmt: skip
"""Korean things by kind."""
