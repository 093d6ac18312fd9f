"""What a greengrocer and a baker have on their counters besides: smaller fruit, roots, sweets."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

import math

from fabula.illustrators.paper.drawings.desk import Desk, Maker, box, cut_out, deeper, paler, round_
from fabula.illustrators.paper.pen import leaf, smooth


def potato(d: Desk) -> None:
    tone = d.tone(0.72, 0.075, 70)
    d.lay("M-50 -30Q-52 -62 -18 -66Q4 -60 24 -64Q54 -60 52 -28Q46 0 8 -2Q-10 2 -26 0Q-48 -4 -50 -30Z", tone)
    d.glue("M-38 -38Q-34 -56 -16 -56Q-26 -46 -28 -32Q-38 -30 -38 -38Z", paler(tone, 0.35))
    for x, y in ((4, -44), (26, -26), (-8, -18), (30, -48)):
        d.draw(f"M{x - 4} {y}Q{x} {y + 3} {x + 4} {y}", deeper(tone, 0.13), 2.6)


def strawberry(d: Desk) -> None:
    tone = d.tone(0.62, 0.2, 25)
    d.lay("M0 0Q-44 -32 -40 -62Q-34 -84 0 -76Q34 -84 40 -62Q44 -32 0 0Z", tone)
    for x, y in ((-20, -56), (0, -60), (20, -56), (-12, -38), (12, -38), (0, -20)):
        d.glue(round_(x, y, 2.4, 3.6), d.tone(0.92, 0.08, 92))
    for way in ((-34, -78), (-16, -62), (16, -62), (34, -78)):
        d.lay(smooth(leaf((0, -78), way, 13)), d.green, 0.2)
    d.rod("M0 -78Q2 -88 8 -92", d.green, 4.5)


def carrot(d: Desk) -> None:
    tone = d.tone(0.73, 0.16, 55)
    for way in ((14, -98), (34, -96), (48, -82)):
        d.lay(smooth(leaf((20, -66), way, 13)), d.green, 0.2)
    d.lay("M8 -74Q30 -74 32 -54Q14 -22 -36 2Q-40 2 -38 -4Q-20 -52 8 -74Z", tone)
    d.draw("M-2 -58L8 -50M14 -62L22 -54M-14 -38L-6 -30M-24 -18L-18 -14", deeper(tone, 0.11), 2.6)


def pear(d: Desk) -> None:
    tone = d.tone(0.82, 0.13, 115)
    d.lay(
        "M0 -84Q18 -84 20 -62Q24 -48 36 -38Q46 -6 14 0Q0 2 -14 0Q-46 -6 -36 -38Q-24 -48 -20 -62Q-18 -84 0 -84Z",
        tone,
    )
    d.glue("M-26 -32Q-20 -44 -12 -48Q-16 -30 -14 -16Q-28 -18 -26 -32Z", paler(tone, 0.45))
    d.rod("M0 -84Q0 -94 6 -100", d.bark, 5)
    d.lay(smooth(leaf((3, -90), (32, -98), 14)), d.green, 0.2)


def peach(d: Desk) -> None:
    tone = d.tone(0.8, 0.11, 30)
    d.lay("M0 -76Q-42 -84 -46 -42Q-44 -6 0 0Q44 -6 46 -42Q42 -84 0 -76Z", tone)
    d.glue("M0 -76Q42 -84 46 -42Q44 -6 0 0Q-22 -36 0 -76Z", d.tone(0.75, 0.14, 22), 0.6)
    d.draw("M0 -74Q-18 -38 -2 -4", deeper(tone, 0.12), 2.8)
    d.lay(smooth(leaf((0, -76), (34, -92), 17)), d.green, 0.2)


def lemon(d: Desk) -> None:
    tone = d.tone(0.9, 0.15, 100)
    d.lay(
        "M-58 -34Q-46 -42 -40 -52Q-22 -72 4 -70Q32 -66 42 -50Q50 -40 60 -36Q52 -24 44 -18Q28 2 0 0Q-30 -2 -42 -20Q-50 -28 -58 -34Z",
        tone,
    )
    d.glue("M-30 -42Q-22 -58 -4 -60Q-16 -48 -20 -34Q-30 -34 -30 -42Z", paler(tone, 0.6))
    for x, y in ((10, -44), (22, -28), (2, -22), (30, -44)):
        d.dot(x, y, 1.8, deeper(tone, 0.1))


def banana(d: Desk) -> None:
    tone = d.tone(0.9, 0.15, 98)
    d.lay(
        "M-44 -86Q-36 -90 -34 -80Q-30 -34 10 -24Q34 -20 48 -28Q54 -24 50 -16Q28 6 -8 -4Q-52 -20 -44 -86Z",
        tone,
    )
    d.draw("M-38 -72Q-34 -26 6 -14Q28 -10 44 -18", deeper(tone, 0.1), 3)
    d.glue("M-44 -86Q-36 -90 -35 -82L-43 -78Z", d.bark)
    d.glue(round_(49, -22, 4.5, 5), d.bark)


def grapes(d: Desk) -> None:
    tone = d.tone(0.5, 0.13, 305)
    d.rod("M0 -78Q2 -92 10 -98", d.bark, 5)
    d.lay(smooth(leaf((2, -82), (40, -90), 24)), d.green, 0.2)
    for x, y in ((-26, -66), (0, -70), (26, -66), (-14, -46), (13, -46), (0, -26), (0, -10)):
        d.lay(round_(x, y, 14.5), deeper(tone, 0.03 * (abs(x) % 3)), 0.2)
        d.glue(round_(x - 5, y - 5, 3, 4), paler(tone, 0.5))


def tomato(d: Desk) -> None:
    tone = d.tone(0.62, 0.2, 29)
    d.lay(round_(0, -38, 46, 38, square=0.3), tone)
    d.glue(round_(-20, -48, 8, 11), paler(tone, 0.5))
    for at in range(5):
        turn = at * math.tau / 5 - math.pi / 2
        d.lay(smooth(leaf((0, -72), (math.cos(turn) * 24, -70 + math.sin(turn) * 12), 9)), d.green, 0.15)
    d.rod("M0 -74L3 -86", d.green, 4.5)


def onion(d: Desk) -> None:
    tone = d.tone(0.78, 0.1, 65)
    d.lay("M0 -98Q4 -78 12 -72Q46 -60 44 -30Q40 0 0 0Q-40 0 -44 -30Q-46 -60 -12 -72Q-4 -78 0 -98Z", tone)
    d.draw("M-4 -74Q-28 -46 -14 -4M4 -74Q28 -46 14 -4M0 -76L0 -4", deeper(tone, 0.1), 2.6)
    d.draw("M-6 0L-8 6M0 0L0 7M6 0L8 6", d.bark, 2)


def chestnut(d: Desk) -> None:
    tone = d.tone(0.46, 0.09, 42)
    d.lay("M0 -78Q10 -66 30 -58Q52 -40 42 -14Q30 0 0 0Q-30 0 -42 -14Q-52 -40 -30 -58Q-10 -66 0 -78Z", tone)
    d.glue("M-42 -14Q0 -28 42 -14Q30 0 0 0Q-30 0 -42 -14Z", d.tone(0.78, 0.07, 65))
    d.glue("M-28 -40Q-22 -52 -10 -56Q-18 -42 -18 -30Q-28 -30 -28 -40Z", paler(tone, 0.3))


def doughnut(d: Desk) -> None:
    dough, ice = d.tone(0.76, 0.1, 65), d.tone(0.8, 0.1, 5)
    d.lay(round_(0, -44, 46, 44), dough)
    d.lay(
        "M-40 -48Q-38 -86 0 -86Q38 -86 40 -48Q38 -26 26 -34Q18 -16 4 -26Q-8 -10 -20 -26Q-36 -20 -40 -48Z",
        ice,
        0.2,
    )
    d.glue(round_(0, -48, 14, 13), paler(dough, 0.75))
    for x, y, tint in (
        (-24, -58, 1),
        (-12, -74, 2),
        (10, -74, 4),
        (26, -60, 1),
        (24, -42, 2),
        (-26, -40, 4),
        (4, -32, 1),
    ):
        d.draw(f"M{x - 3} {y - 2}L{x + 3} {y + 2}", d.accent(tint), 3.4)


def dumpling(d: Desk) -> None:
    dough = d.tone(0.94, 0.03, 85)
    d.lay("M-54 -12Q-52 -62 0 -66Q52 -62 54 -12Q30 0 0 0Q-30 0 -54 -12Z", dough)
    d.draw("M-46 -26Q-40 -52 0 -56Q40 -52 46 -26", deeper(dough, 0.1), 2.6)
    for x, y in ((-42, -42), (-30, -54), (-14, -61), (4, -63), (20, -59), (34, -50), (44, -38)):
        d.draw(f"M{x} {y}L{x * 0.82:.1f} {y + 11}", deeper(dough, 0.13), 3)


def pancake(d: Desk) -> None:
    cake = d.tone(0.74, 0.11, 65)
    for y in (-14, -27, -40):
        d.lay(round_(0, y, 47, 14), deeper(cake, 0.06), 0.25)
        d.glue(round_(0, y - 4, 44, 10), paler(cake, 0.25))
    d.lay(
        "M-30 -48Q0 -56 30 -48Q36 -40 30 -34L28 -20Q22 -14 20 -22L18 -32Q0 -30 -16 -34L-18 -24Q-24 -18 -26 -26Q-36 -40 -30 -48Z",
        d.tone(0.66, 0.13, 55),
        0.15,
    )
    d.lay(box(-11, -58, 11, -44, 3), d.tone(0.93, 0.1, 98), 0.25)


def pizza(d: Desk) -> None:
    d.lay("M-44 -86Q0 -104 44 -86L4 0Q0 4 -4 0Z", d.tone(0.88, 0.12, 88))
    d.lay("M-48 -82Q-52 -94 -40 -94Q0 -110 40 -94Q52 -94 48 -82Q0 -98 -48 -82Z", d.tone(0.7, 0.11, 58), 0.25)
    for x, y, r in ((-16, -70, 9), (16, -66, 9), (0, -42, 8)):
        d.dot(x, y, r, d.tone(0.58, 0.19, 28))
    for x, y in ((2, -76), (-8, -54), (12, -48)):
        d.glue(round_(x, y, 4, 2.6), d.green)


def cheese(d: Desk) -> None:
    tone = d.tone(0.86, 0.135, 88)
    d.lay("M-54 -40L44 -72L54 -40L54 -4L-54 -4Z", tone)
    d.glue("M-54 -40L54 -40L54 -4L-54 -4Z", deeper(tone, 0.05))
    for x, y, r in ((-30, -20, 8), (0, -28, 6), (26, -16, 9), (10, -54, 6), (42, -32, 5)):
        d.glue(round_(x, y, r, r * 0.9), deeper(tone, 0.13))


def rice(d: Desk) -> None:
    tone = d.accent(2)
    d.lay("M-44 -44Q-38 -88 0 -88Q38 -88 44 -44Z", d.tone(0.98, 0.01, 90))
    for x, y in ((-22, -62), (-6, -74), (12, -66), (26, -56), (-8, -56), (4, -80)):
        d.glue(round_(x, y, 4, 2.2), d.tone(0.9, 0.015, 90))
    d.lay("M-52 -48L52 -48Q48 -10 20 -5L20 0L-20 0L-20 -5Q-48 -10 -52 -48Z", tone)
    d.draw("M-42 -30Q0 -18 42 -30", paler(tone, 0.65), 4)


def sandwich(d: Desk) -> None:
    crust = d.tone(0.72, 0.09, 65)
    d.lay("M-52 -8L52 -8L46 0L-46 0Z", crust)
    for y, tone in ((-14, d.green), (-22, d.tone(0.62, 0.19, 28)), (-30, d.tone(0.88, 0.13, 90))):
        d.lay(
            f"M-54 {y}Q-40 {y - 8} -26 {y}Q-10 {y - 8} 4 {y}Q20 {y - 8} 34 {y}Q44 {y - 8} 54 {y}L52 {y + 8}L-52 {y + 8}Z",
            tone,
            0.15,
        )
    d.lay("M-54 -36Q-60 -62 -34 -64L34 -64Q60 -62 54 -36Z", crust)
    d.glue("M-46 -40Q-50 -57 -34 -58L20 -58Q-20 -50 -46 -40Z", paler(crust, 0.4))


def ice_cream(d: Desk) -> None:
    cone = d.tone(0.76, 0.1, 65)
    d.lay("M-26 -52L26 -52L2 2Q0 5 -2 2Z", cone)
    d.draw("M-18 -46L6 -12M-2 -48L14 -26M18 -46L-6 -12M2 -48L-14 -26", deeper(cone, 0.1), 2.2)
    d.lay(round_(-14, -66, 20, 19), d.tone(0.86, 0.08, 5), 0.3)
    d.lay(round_(15, -66, 20, 19), d.tone(0.92, 0.05, 95), 0.3)
    d.lay(round_(0, -84, 20, 18), d.tone(0.62, 0.07, 50), 0.3)
    d.dot(2, -104, 5, d.accent(0))


def candy(d: Desk) -> None:
    tone = d.accent(3)
    for s in (-1, 1):
        d.lay(f"M{s * 24} -40L{s * 58} -64Q{s * 52} -40 {s * 58} -16Z", paler(tone, 0.4), 0.25)
    d.lay(round_(0, -40, 30), tone)
    d.glue("M-16 -64Q6 -44 -6 -12Q-20 -14 -28 -30Q-20 -44 -16 -64Z", paler(tone, 0.6))
    d.glue("M8 -68Q26 -50 16 -16Q24 -22 29 -34Q32 -58 8 -68Z", paler(tone, 0.6))


def pie(d: Desk) -> None:
    crust = d.tone(0.74, 0.105, 65)
    d.lay("M-52 -34L52 -34L40 -2L-40 -2Z", d.steel)
    d.lay("M-58 -36Q-48 -72 0 -74Q48 -72 58 -36Q0 -24 -58 -36Z", crust)
    d.draw(
        "M-36 -46Q-10 -34 32 -60M-42 -40Q-20 -62 6 -70M-8 -32Q10 -50 44 -48M-24 -64Q0 -46 20 -34",
        paler(crust, 0.35),
        5,
    )
    d.rod("".join(f"M{x} -35Q{x + 6} -29 {x + 12} -35" for x in range(-56, 48, 12)), deeper(crust, 0.05), 6)


GREENGROCER: dict[str, Maker] = {
    kind: cut_out(draw)
    for kind, draw in {
        "potato": potato, "strawberry": strawberry, "carrot": carrot, "pear": pear, "peach": peach, "lemon": lemon, "banana": banana,
        "grape": grapes, "tomato": tomato, "onion": onion, "chestnut": chestnut, "doughnut": doughnut, "dumpling": dumpling,
        "pancake": pancake, "pizza": pizza, "cheese": cheese, "rice": rice, "sandwich": sandwich, "ice-cream": ice_cream, "candy": candy,
        "pie": pie,
    }.items()
}  # fmt: skip
"""Smaller things to eat by kind."""
