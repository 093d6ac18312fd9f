"""What is found outdoors, and what falls from the sky."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

import math
from itertools import pairwise

from fabula.illustrators.paper.drawings.desk import Desk, Maker, box, cut_out, deeper, paler, round_
from fabula.illustrators.paper.pen import leaf, smooth


def pebble(d: Desk) -> None:
    stone = d.tone(0.74, 0.02, 230)
    d.lay("M-54 -22Q-52 -54 -12 -60Q32 -62 52 -34Q60 -8 34 -2Q-4 4 -38 -2Q-54 -6 -54 -22Z", stone)
    d.glue("M-40 -28Q-34 -48 -8 -50Q6 -48 -6 -42Q-26 -38 -32 -24Q-38 -20 -40 -28Z", paler(stone, 0.45))
    d.draw("M6 -8Q34 -10 46 -26", deeper(stone, 0.1), 3)
    d.dot(16, -38, 3, deeper(stone, 0.1))
    d.dot(26, -30, 2, deeper(stone, 0.1))


def leaf_(d: Desk) -> None:
    tone = d.tone(0.66, 0.13, 130)
    d.lay("M-30 0Q-26 -14 -34 -38Q-36 -80 34 -100Q44 -46 10 -24Q-10 -12 -20 -14Q-24 -6 -24 2Z", tone)
    d.glue("M-20 -16Q-6 -50 34 -100Q44 -46 10 -24Q-10 -12 -20 -16Z", deeper(tone, 0.06))
    d.draw(
        "M-27 0Q-14 -44 26 -88M-14 -34L8 -36M-2 -54L20 -60M-12 -38L-20 -52M0 -58L-6 -72",
        paler(tone, 0.55),
        2.6,
    )


def feather(d: Desk) -> None:
    tone = d.accent(2)
    d.draw("M-42 4Q-20 -44 38 -98", d.paper, 4)
    d.lay(
        "M-26 -18Q-36 -34 -24 -50L-16 -44L-18 -58Q-6 -80 12 -90L14 -80L20 -94Q30 -102 46 -104Q46 -88 38 -76L24 -72L34 -66Q24 -48 6 -34L-4 -38L-2 -28Q-14 -18 -26 -18Z",
        paler(tone, 0.25),
    )
    d.glue(
        "M-26 -18Q-4 -60 46 -104Q46 -88 38 -76L24 -72L34 -66Q24 -48 6 -34L-4 -38L-2 -28Q-14 -18 -26 -18Z",
        tone,
    )
    d.draw("M-42 4Q-14 -50 40 -98", d.paper, 2.6)


def shell(d: Desk) -> None:
    tone = d.tone(0.86, 0.065, 30)
    d.lay("M-12 -4Q-56 -34 -50 -62Q-40 -92 0 -92Q40 -92 50 -62Q56 -34 12 -4L16 2L-16 2Z", tone)
    d.draw(
        "M-5 -6Q-30 -40 -36 -74M-2 -6Q-12 -50 -13 -88M2 -6Q12 -50 13 -88M5 -6Q30 -40 36 -74",
        deeper(tone, 0.12),
        3,
    )
    d.draw("M-46 -52Q0 -64 46 -52", paler(tone, 0.5), 3)


def tooth(d: Desk) -> None:
    white = d.tone(0.98, 0.012, 90)
    d.lay(
        "M-30 -60Q-36 -92 -12 -90Q0 -84 12 -90Q36 -92 30 -60Q26 -40 22 -8Q18 4 12 -6Q8 -30 0 -32Q-8 -30 -12 -6Q-18 4 -22 -8Q-26 -40 -30 -60Z",
        white,
    )
    d.glue("M-22 -62Q-26 -82 -12 -82Q-16 -70 -15 -50Q-20 -50 -22 -62Z", deeper(white, 0.06))


def clover(d: Desk) -> None:
    tone = d.tone(0.64, 0.13, 140)
    d.rod("M2 -54Q8 -26 -4 0", deeper(tone, 0.06), 5)
    for x, y in ((0, -80), (-24, -58), (24, -58), (0, -38)):
        turn = math.atan2(y + 58, x)
        ax, ay = math.cos(turn), math.sin(turn)
        spots = [
            (0, -58),
            (x + ay * 19 - ax * 3, y - ax * 19 - ay * 3),
            (x + ax * 9 + ay * 9, y + ay * 9 - ax * 9),
            (x + ax * 4, y + ay * 4),
            (x + ax * 9 - ay * 9, y + ay * 9 + ax * 9),
            (x - ay * 19 - ax * 3, y + ax * 19 - ay * 3),
        ]
        d.lay(spots, tone, 0.25)
        d.draw(
            f"M{x * 0.2:.1f} {-58 + (y + 58) * 0.2:.1f}L{x * 0.9:.1f} {-58 + (y + 58) * 0.9:.1f}",
            paler(tone, 0.5),
            2.4,
        )


def grass(d: Desk) -> None:
    tone = d.cutter.land(0.05)
    for x, lean, high in (
        (-44, -14, 58),
        (-28, -4, 84),
        (-12, -10, 70),
        (4, 4, 98),
        (20, 12, 76),
        (36, 8, 88),
        (48, 18, 56),
    ):
        d.lay(
            f"M{x - 7} 0Q{x - 5 + lean * 0.3} {-high * 0.6} {x + lean} {-high}Q{x + 7 + lean * 0.4} {-high * 0.5} {x + 8} 0Z",
            deeper(tone, 0.03 * (x % 3)),
            0.2,
        )
    d.lay("M-58 0Q-50 -16 0 -14Q50 -16 60 0Q0 6 -58 0Z", deeper(tone, 0.05), 0.15)


def straw(d: Desk) -> None:
    tone = d.tone(0.82, 0.1, 85)
    for x, y in ((-36, -92), (-20, -98), (-6, -102), (10, -100), (24, -96), (38, -90)):
        d.rod(f"M{x * -0.7} 0Q0 -46 {x} {y}", deeper(tone, 0.03 * (x % 3)), 7)
    d.rod("M-16 -44Q0 -36 16 -44", d.accent(0), 8)


def wood(d: Desk) -> None:
    bark = d.bark
    for x, y in ((-30, -18), (30, -18), (0, -50)):
        d.lay(box(x - 30, y - 17, x + 34, y + 17, 15), bark, 0.35)
        d.lay(round_(x - 24, y, 14, 17), paler(d.wood, 0.4), 0.15)
        d.draw(round_(x - 24, y, 8, 10) + round_(x - 24, y, 3, 4), deeper(d.wood, 0.04), 2)
        d.draw(f"M{x + 2} {y - 6}L{x + 24} {y - 6}M{x - 2} {y + 6}L{x + 18} {y + 6}", deeper(bark, 0.09), 2.2)


def stump(d: Desk) -> None:
    d.lay("M-62 0Q-40 -10 -42 -58L42 -58Q40 -10 62 0Q0 8 -62 0Z", d.bark)
    d.lay(round_(0, -59, 43, 12), paler(d.wood, 0.4), 0.2)
    d.draw(round_(0, -59, 29, 8) + round_(0, -59, 14, 4), deeper(d.wood, 0.02), 2.2)
    d.draw("M-26 -40L-28 -14M2 -42L0 -16M26 -40L30 -12", deeper(d.bark, 0.09), 2.6)


def charcoal(d: Desk) -> None:
    coal = d.tone(0.33, 0.015, 280)
    for x, y, wide in ((-28, 0, 25), (28, 0, 24), (0, -30, 24), (-6, 4, 18)):
        d.lay(
            f"M{x - wide} {y}L{x - wide * 0.8} {y - 26}L{x - 4} {y - 36}L{x + wide * 0.7} {y - 28}L{x + wide} {y - 4}Z",
            coal,
            0.3,
        )
        d.glue(f"M{x - wide * 0.7} {y - 22}L{x - 4} {y - 32}L{x + 4} {y - 20}Z", paler(coal, 0.22))


def sand(d: Desk) -> None:
    tone = d.tone(0.88, 0.06, 82)
    d.lay("M-66 0Q-40 -14 -22 -44Q-4 -66 12 -46Q34 -12 66 0Q0 6 -66 0Z", tone)
    for x, y in ((-20, -16), (0, -30), (18, -14), (-2, -10), (34, -8), (-38, -7)):
        d.dot(x, y, 2.2, deeper(tone, 0.13))


def mud(d: Desk) -> None:
    tone = d.tone(0.48, 0.06, 52)
    d.lay("M-62 -10Q-60 -28 -32 -30Q-20 -46 4 -40Q24 -44 34 -30Q62 -28 62 -10Q56 4 0 4Q-56 4 -62 -10Z", tone)
    d.glue(round_(-14, -24, 20, 6), paler(tone, 0.18))
    for x, y in ((-50, -44), (44, -48), (56, -40)):
        d.dot(x, y, 4, tone)


def earth(d: Desk) -> None:
    mud(d)
    d.rod("M2 -38Q0 -56 4 -70", d.green, 4)
    for way in ((-20, -84), (28, -88)):
        d.lay(smooth(leaf((3, -68), way, 13)), d.green, 0.2)


def field(d: Desk) -> None:
    ground = d.cutter.land(0.15)
    d.lay("M-76 0Q-70 -44 0 -50Q70 -44 76 0Z", ground)
    for at in range(5):
        x = -56 + at * 28
        d.draw(f"M{x} -1Q{x * 0.75} -24 {x * 0.42} -45", paler(ground, 0.35), 4)


def mountain(d: Desk) -> None:
    tone = d.cutter.role("far", dl=-0.2, dc=0.02)
    d.lay("M-78 0L-30 -66L-14 -52L14 -100L44 -50L54 -58L84 0Z", tone)
    d.glue("M14 -100L-4 -69L6 -74L14 -64L24 -74L32 -70Z", paler(tone, 0.85))


def water(d: Desk) -> None:
    tone = d.water
    d.lay("M0 -98Q34 -52 34 -32Q34 0 0 0Q-34 0 -34 -32Q-34 -52 0 -98Z", tone)
    d.glue("M-22 -36Q-22 -48 -12 -62Q-14 -40 -8 -18Q-20 -22 -22 -36Z", paler(tone, 0.6))


def wave(d: Desk) -> None:
    tone = d.water
    d.lay(
        "M-74 0Q-68 -26 -40 -26Q-44 -84 14 -84Q54 -82 54 -50Q54 -30 34 -30Q24 -30 22 -40Q34 -42 34 -52Q32 -66 14 -66Q-8 -64 -6 -36Q-2 -18 30 -20Q60 -22 76 0Z",
        tone,
    )
    d.draw("M-56 -8Q-28 -10 -20 -30Q-24 -72 16 -76M0 -10Q30 -12 56 -8", paler(tone, 0.65), 4)
    for x, y in ((58, -72), (66, -58), (42, -92)):
        d.dot(x, y, 4, paler(tone, 0.65))


def whirlpool(d: Desk) -> None:
    tone = d.water
    d.lay(round_(0, -30, 66, 30), tone)
    d.draw(
        "M-50 -34Q-42 -54 0 -52Q46 -50 46 -30Q44 -12 6 -12Q-32 -12 -32 -28Q-30 -42 2 -42Q28 -40 28 -30Q26 -21 4 -21Q-14 -22 -12 -29Q-6 -34 6 -31",
        paler(tone, 0.6),
        5,
    )


def snow(d: Desk) -> None:
    white = d.tone(0.98, 0.008, 235)
    d.lay("M-66 0Q-60 -26 -34 -24Q-24 -54 4 -46Q26 -58 38 -30Q62 -30 68 0Q0 6 -66 0Z", white)
    d.draw("M-30 -12Q-16 -20 -6 -12M16 -16Q30 -22 40 -12", deeper(white, 0.09), 3)
    for x, y, r in ((-42, -66, 5), (-10, -84, 6), (28, -74, 5), (52, -56, 4), (-58, -44, 4)):
        d.lay(round_(x, y, r), white, 0.2)


def snowball(d: Desk) -> None:
    white = d.tone(0.97, 0.01, 235)
    d.lay(round_(0, -40, 40), white)
    d.glue("M30 -62Q42 -26 8 -6Q36 0 39 -36Q38 -52 30 -62Z", deeper(white, 0.08))
    d.draw("M-20 -54Q-10 -60 0 -56M-24 -30Q-16 -36 -8 -32", deeper(white, 0.1), 2.6)


def snow_fort(d: Desk) -> None:
    white = d.tone(0.965, 0.014, 235)
    cold, shade = deeper(white, 0.07), deeper(white, 0.13)
    d.rod("M48 -60L48 -100", d.bark, 3.4)
    d.lay("M48 -100Q60 -94 72 -98Q68 -88 72 -78Q60 -82 48 -78Z", d.accent(0), 0.25)
    d.lay(box(-64, -46, 64, 0, 8), cold)
    for row, (top, foot) in enumerate(((-66, -44), (-44, -22), (-22, 0))):
        wide = 62 + 3 * row
        edges = [
            -wide + 2 * wide * share
            for share in ((0, 0.2, 0.41, 0.6, 0.8, 1), (0, 0.1, 0.31, 0.5, 0.7, 0.9, 1))[row % 2]
        ]
        for number, (left, right) in enumerate(pairwise(edges)):
            if row == 0 and number % 2:
                continue  # between the merlons
            tone = (white, paler(white, 0.4), cold)[(row + number) % 3]
            d.lay(box(left + 0.6, top, right - 0.6, foot + 1, 6), tone, 0.22)
    d.glue("M-20 1Q-22 -40 0 -42Q22 -40 20 1Z", shade)
    d.draw("M-22 1Q-24 -42 0 -44Q24 -42 22 1", paler(white, 0.6), 5)
    for x, rx in ((-62, 20), (62, 22), (-36, 12), (38, 11)):
        d.lay(round_(x, 0, rx, rx * 0.36), paler(white, 0.3), 0.15)


def rain(d: Desk) -> None:
    dull, drop = d.tone(0.74, 0.025, 245), d.water
    for x, y in ((-34, -32), (-8, -22), (18, -32), (42, -22), (-22, -4), (4, 4), (30, -4)):
        d.lay(f"M{x + 3} {y - 15}Q{x + 6} {y} {x - 1} {y}Q{x - 8} {y - 2} {x + 3} {y - 15}Z", drop, 0.15)
    d.lay(
        "M-52 -48Q-64 -74 -38 -80Q-32 -104 0 -102Q28 -104 36 -82Q62 -80 56 -56Q52 -46 40 -46L-38 -46Q-48 -46 -52 -48Z",
        dull,
    )
    d.glue("M-40 -62Q-36 -76 -20 -76Q-26 -66 -24 -56Q-38 -52 -40 -62Z", paler(dull, 0.35))


def thunder(d: Desk) -> None:
    dark = d.tone(0.52, 0.04, 265)
    d.halo(2, -26, 54, 0.5)
    d.lay("M4 -60L-22 -22L-4 -24L-12 8L26 -34L8 -32L22 -60Z", d.cutter.glow(0.88, 0.15, 90), 0.3)
    d.lay(
        "M-52 -52Q-64 -76 -38 -82Q-32 -106 0 -104Q28 -106 36 -84Q62 -82 56 -60Q52 -48 40 -48L-38 -48Q-48 -48 -52 -52Z",
        dark,
    )
    d.glue("M-40 -64Q-36 -78 -20 -78Q-26 -68 -24 -58Q-38 -54 -40 -64Z", paler(dark, 0.25))


def wind(d: Desk) -> None:
    tone = d.tone(0.86, 0.035, 225)
    for path in (
        "M-60 -66Q0 -70 26 -66Q46 -66 44 -82Q38 -96 24 -86",
        "M-48 -44Q20 -48 50 -44Q72 -42 68 -24Q60 -12 48 -22",
        "M-60 -22Q-6 -26 14 -20Q28 -16 22 -4Q14 4 6 -4",
    ):
        d.draw(path, deeper(tone, 0.12), 9, 0.35)
        d.draw(path, tone, 7)
    d.lay(smooth(leaf((-30, -84), (-6, -92), 11)), d.green, 0.2)


def cold(d: Desk) -> None:
    ice = d.tone(0.88, 0.045, 225)
    for x, wide, high in ((-44, 11, 60), (-22, 13, 86), (2, 12, 66), (24, 14, 94), (46, 10, 54)):
        d.lay(
            f"M{x - wide} -100L{x + wide} -100Q{x + wide * 0.6} {-100 + high * 0.5} {x} {-100 + high}Q{x - wide * 0.6} {-100 + high * 0.5} {x - wide} -100Z",
            ice,
            0.3,
        )
        d.draw(f"M{x - 4} -92L{x - 2} {-100 + high * 0.6}", "#ffffff", 3, 0.8)
    d.lay("M-62 -106Q0 -112 62 -106L60 -90Q30 -84 0 -92Q-30 -84 -60 -90Z", d.tone(0.98, 0.008, 235), 0.3)


def night_sky(d: Desk) -> None:
    for x, y, r in ((-38, -60, 17), (4, -82, 13), (40, -58, 19), (-12, -34, 11), (24, -22, 9)):
        d.halo(x, y, r * 1.9, 0.4)
        spots = []
        for at in range(10):
            turn, far = math.pi * at / 5 - math.pi / 2, r if at % 2 == 0 else r * 0.5
            spots.append((x + far * math.cos(turn), y + far * math.sin(turn)))
        d.lay(spots, d.cutter.glow(0.92, 0.115, 92), 0.25)


def aurora(d: Desk) -> None:
    for shift_, hue in ((0, 165), (14, 195), (28, 310)):
        d.glue(
            f"M-66 {-70 + shift_}Q-36 {-100 + shift_} -6 {-78 + shift_}Q28 {-60 + shift_} 66 {-92 + shift_}L62 {-52 + shift_}Q28 {-26 + shift_} -6 {-44 + shift_}Q-36 {-62 + shift_} -62 {-34 + shift_}Z",
            d.cutter.glow(0.86, 0.1, hue),
            0.55,
        )


def firework(d: Desk) -> None:
    d.halo(0, -52, 60, 0.4)
    for at in range(12):
        turn = math.tau * at / 12
        x, y = math.cos(turn), math.sin(turn)
        tone = d.cutter.glow(0.8, 0.15, (30, 90, 250)[at % 3])
        d.draw(f"M{x * 15:.1f} {-52 + y * 15:.1f}L{x * 34:.1f} {-52 + y * 34:.1f}", tone, 4)
        d.dot(x * 46, -52 + y * 46, 4.5, tone)
    d.dot(0, -52, 6, d.cutter.glow(0.95, 0.08, 92))


def beanstalk(d: Desk) -> None:
    tone = d.green
    d.rod("M-8 0Q28 -22 0 -46Q-28 -70 4 -98Q14 -106 22 -98", tone, 8)
    for start, way in (
        ((12, -22), (44, -34)),
        ((-6, -50), (-40, -46)),
        ((-12, -66), (-40, -80)),
        ((0, -92), (30, -84)),
        ((6, -36), (-24, -22)),
    ):
        d.lay(smooth(leaf(start, way, 15)), paler(tone, 0.1), 0.25)


def seaweed(d: Desk) -> None:
    tone = d.tone(0.58, 0.1, 155)
    for x, lean, high in ((-24, -12, 74), (0, 8, 100), (24, 10, 66)):
        d.lay(
            f"M{x - 7} 0Q{x - 20} {-high * 0.3} {x - 5 + lean * 0.4} {-high * 0.5}Q{x - 16 + lean} {-high * 0.75} {x + lean} {-high}Q{x + 16 + lean} {-high * 0.7} {x + 6 + lean * 0.4} {-high * 0.45}Q{x + 16} {-high * 0.25} {x + 7} 0Z",
            deeper(tone, 0.03 * (x % 5)),
            0.25,
        )


def hole(d: Desk) -> None:
    d.lay("M-62 -16Q-56 -36 0 -36Q56 -36 62 -16Q54 4 0 4Q-54 4 -62 -16Z", d.tone(0.55, 0.06, 55), 0.25)
    d.glue(round_(0, -17, 48, 14), d.tone(0.27, 0.03, 50))
    d.glue("M-48 -17Q0 -34 48 -17Q30 -25 0 -25Q-30 -25 -48 -17Z", d.tone(0.4, 0.045, 50))


def road(d: Desk) -> None:
    tone = d.cutter.role("path")
    d.lay("M-56 0Q-4 -30 -30 -58Q-44 -78 -6 -96L4 -96Q-20 -76 2 -58Q40 -30 44 0Z", tone, 0.3)
    d.draw("M-6 -6Q16 -28 -8 -54", deeper(tone, 0.1), 2.6, 0.8)


def coin(d: Desk) -> None:
    d.lay(round_(0, -42, 42), d.brass)
    d.glue(round_(0, -42, 33), deeper(d.brass, 0.08))
    d.glue(round_(0, -42, 29), d.brass)
    star = [
        (
            0 + (17 if at % 2 == 0 else 8) * math.cos(math.pi * at / 5 - math.pi / 2),
            -42 + (17 if at % 2 == 0 else 8) * math.sin(math.pi * at / 5 - math.pi / 2),
        )
        for at in range(10)
    ]
    d.glue(star, deeper(d.brass, 0.13))
    d.draw("M-28 -60Q-20 -72 -8 -76", paler(d.brass, 0.7), 3.5)


def coins(d: Desk) -> None:
    for x, y in ((-34, -8), (0, -8), (34, -8), (-18, -18), (18, -18), (0, -28), (0, -36), (-4, -44)):
        d.lay(round_(x, y, 24, 9), d.brass, 0.25)
        d.draw(f"M{x - 16} {y}Q{x} {y + 5} {x + 16} {y}", deeper(d.brass, 0.12), 2.2)


def treasure(d: Desk) -> None:
    wood = d.tone(0.5, 0.075, 50)
    d.lay("M-50 -52L-46 -92Q0 -108 46 -92L50 -52Z", deeper(wood, 0.08), 0.35)
    d.halo(0, -56, 60, 0.45)
    for x, y in ((-30, -54), (-10, -60), (12, -60), (32, -54), (0, -68)):
        d.lay(round_(x, y, 14, 9), d.brass, 0.2)
    d.lay("M-22 -66L-14 -78L-6 -66L-14 -54Z", d.accent(4), 0.2)
    d.dot(22, -66, 7, d.accent(0))
    d.lay(box(-52, -52, 52, 0, 4), wood, 0.4)
    d.rod("M-34 -50L-34 -2M34 -50L34 -2M-50 -48L50 -48", d.brass, 5)
    d.lay(box(-9, -52, 9, -32, 3), d.brass, 0.25)
    d.dot(0, -42, 3, d.ink)


GARDEN: dict[str, Maker] = {
    kind: cut_out(draw)
    for kind, draw in {
        "pebble": pebble, "leaf": leaf_, "leaves": leaf_, "feather": feather, "shell": shell, "tooth": tooth, "clover": clover,
        "grass": grass, "straw": straw, "wood": wood, "firewood": wood, "tree-stump": stump, "charcoal": charcoal, "sand": sand, "mud": mud,
        "earth": earth, "field": field, "mountain": mountain, "water": water, "dew": water, "wave": wave, "whirlpool": whirlpool,
        "snow": snow, "snowball": snowball, "snow-fort": snow_fort, "rain": rain, "thunder": thunder, "wind": wind, "smell": wind, "cold": cold, "icicle": cold,
        "night-sky": night_sky, "northern-light": aurora, "firework": firework, "beanstalk": beanstalk, "seaweed": seaweed, "hole": hole,
        "road": road, "path": road, "coin": coin, "coins": coins, "gold": coins, "money": coins, "treasure": treasure,
    }.items()
}  # fmt: skip
"""Things outdoors by kind."""
