"""What is played with, music included."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

import math

from fabula.illustrators.paper.drawings.desk import Desk, Maker, box, cut_out, deeper, paler, round_
from fabula.illustrators.paper.pen import heart


def pinwheel(d: Desk) -> None:
    d.rod("M0 0L0 -66", d.wood, 5)
    for at in range(4):
        turn = at * math.pi / 2 - 0.35
        cos, sin = math.cos(turn), math.sin(turn)

        def spot(x: float, y: float, cos: float = cos, sin: float = sin) -> str:
            return f"{x * cos - y * sin:.1f} {-66 + x * sin + y * cos:.1f}"

        tone = d.accent((0, 1, 2, 4)[at])
        d.lay(f"M{spot(0, 0)}L{spot(36, -30)}Q{spot(46, -8)} {spot(34, 4)}Z", tone, 0.3)
        d.glue(f"M{spot(0, 0)}L{spot(36, -30)}L{spot(18, -26)}Z", deeper(tone, 0.1))
    d.dot(0, -66, 5, d.brass)


def robot(d: Desk) -> None:
    tone, trim = d.tone(0.76, 0.07, 215), d.accent(0)
    for x in (-15, 15):
        d.lay(box(x - 9, -22, x + 9, 0, 4), deeper(tone, 0.12), 0.25)
    d.rod("M-28 -46L-40 -30M28 -46L40 -30", d.steel, 6)
    d.lay(box(-29, -56, 29, -14, 6), tone)
    d.svg += d.cutter.piece(heart(0, -35 * d.scale, 16 * d.scale), trim)
    d.rod("M0 -92L0 -100", d.steel, 3)
    d.dot(0, -101, 4, trim)
    d.lay(box(-27, -93, 27, -59, 9), paler(tone, 0.2), 0.3)
    d.glue(box(-20, -86, 20, -66, 7), d.tone(0.34, 0.04, 245))
    for x in (-9, 9):
        d.dot(x, -77, 4, d.cutter.glow(0.9, 0.1, 190))
    d.draw("M-6 -70Q0 -67 6 -70", d.cutter.glow(0.9, 0.1, 190), 2)
    for x in (-30, 30):
        d.dot(x, -76, 5, trim)


def ball(d: Desk) -> None:
    tone = d.accent(0)
    d.lay(round_(0, -45, 45, 45), tone)
    d.glue("M-8 -90Q-34 -50 -8 0Q8 0 16 -2Q-8 -48 14 -88Q4 -91 -8 -90Z", d.tone(0.97, 0.015, 88))
    d.glue("M14 -88Q-8 -48 16 -2Q44 -12 45 -45Q43 -78 14 -88Z", d.accent(2))
    d.glue(round_(-26, -62, 6, 10), paler(tone, 0.5))


def drum(d: Desk) -> None:
    tone = d.accent(0)
    d.rod("M-30 -74L-52 -100M26 -74L50 -98", d.wood, 5)
    d.dot(-30, -74, 5, d.wood)
    d.dot(26, -74, 5, d.wood)
    d.lay("M-46 -62L46 -62L46 -12Q0 6 -46 -12Z", tone)
    zig = "M-44 -52L-29 -8L-14 -48L0 -4L14 -48L29 -8L44 -52"
    d.draw(zig, paler(d.brass, 0.3), 3)
    d.rod("M-46 -12Q0 6 46 -12", d.brass, 5)
    d.lay(round_(0, -62, 47, 12), d.tone(0.96, 0.02, 85), 0.25)
    d.draw("M-47 -61Q-46 -50 0 -50Q46 -50 47 -61", d.brass, 5)


def teddy(d: Desk) -> None:
    fur, pale = d.tone(0.63, 0.085, 58), d.tone(0.84, 0.055, 72)
    for s in (-1, 1):
        d.lay(round_(s * 24, -92, 11), fur, 0.25)
        d.dot(s * 24, -92, 6, pale)
        d.lay(round_(s * 34, -42, 10, 15), deeper(fur, 0.04), 0.25)
        d.lay(round_(s * 22, -10, 16, 12), fur, 0.3)
        d.glue(round_(s * 24, -8, 9, 7), pale)
    d.lay(round_(0, -34, 29, 30), fur)
    d.glue(round_(0, -30, 18, 19), pale)
    d.lay(round_(0, -76, 31, 26), fur)
    d.glue(round_(0, -68, 14, 11), pale)
    for s in (-1, 1):
        d.dot(s * 13, -80, 3.4, d.ink)
    d.glue(round_(0, -73, 5, 3.6), d.ink)
    d.draw("M0 -70L0 -66M-5 -63Q0 -60 5 -63", d.ink, 1.8)
    d.lay("M0 -52L-15 -58L-15 -44Z", d.accent(2), 0.15)
    d.lay("M0 -52L15 -58L15 -44Z", d.accent(2), 0.15)


def doll(d: Desk) -> None:
    skin, hair = d.tone(0.87, 0.05, 60), d.tone(0.6, 0.13, 45)
    for s in (-1, 1):
        d.rod(f"M{s * 9} -16L{s * 10} -4", skin, 8)
        d.lay(round_(s * 12, -3, 8, 4.5), d.accent(2), 0.2)
        d.rod(f"M{s * 16} -50L{s * 32} -34", skin, 8)
        d.lay(round_(s * 31, -70, 9, 16), hair, 0.25)
    d.lay("M-14 -56L14 -56Q28 -36 32 -14Q0 -4 -32 -14Q-28 -36 -14 -56Z", d.accent(0))
    for x, y in ((-12, -24), (2, -34), (14, -22)):
        d.dot(x, y, 3.5, d.paper)
    d.lay(round_(0, -76, 27, 25), hair)
    d.glue(round_(0, -72, 22, 20), skin)
    d.glue("M-23 -78Q-16 -96 0 -96Q16 -96 23 -78Q6 -80 0 -90Q-8 -80 -23 -78Z", hair)
    for s in (-1, 1):
        d.dot(s * 9, -72, 3, d.ink)
        d.dot(s * 14, -65, 4, d.tone(0.78, 0.1, 18), 0.6)
        d.glue(f"M{s * 26} -86L{s * 40} -92L{s * 38} -80Z", d.accent(1))
    d.draw("M-5 -62Q0 -58 5 -62", d.tone(0.5, 0.12, 20), 2.2)


def snow_globe(d: Desk) -> None:
    d.lay(round_(0, -56, 42, 42), d.tone(0.86, 0.05, 225))
    d.glue("M-38 -38Q0 -52 38 -38Q26 -14 0 -14Q-26 -14 -38 -38Z", d.tone(0.98, 0.006, 230))
    d.glue("M-12 -40L-12 -56L4 -68L20 -56L20 -40Z", d.accent(0))
    d.glue("M-17 -54L4 -72L25 -54Z", d.tone(0.98, 0.006, 230))
    d.glue("M-30 -38L-21 -62L-12 -38Z", d.green)
    for x, y in ((-22, -74), (0, -84), (20, -78), (28, -64), (-8, -74), (-32, -58)):
        d.dot(x, y, 2.6, "#ffffff")
    d.draw("M-32 -72Q-26 -86 -14 -91", "#ffffff", 4, 0.8)
    d.lay("M-34 -20L34 -20L42 0L-42 0Z", d.accent(2), 0.3)
    d.draw("M-36 -9L36 -9", d.brass, 3)


def yo_yo(d: Desk) -> None:
    tone = d.accent(0)
    d.draw("M0 -66Q8 -88 -4 -104", d.ink, 2.4)
    d.rod("M-8 -106Q-2 -112 4 -106Q-2 -100 -8 -106", d.ink, 2)
    d.lay(round_(0, -36, 36), tone)
    d.glue(round_(0, -36, 25), paler(tone, 0.55))
    d.glue(round_(0, -36, 15), d.accent(2))
    d.dot(0, -36, 5, d.brass)


def paper_boat(d: Desk) -> None:
    white = d.tone(0.97, 0.012, 230)
    d.lay("M0 -92L30 -34L-30 -34Z", white)
    d.glue("M0 -92L30 -34L0 -34Z", deeper(white, 0.07))
    d.lay("M-62 -44L62 -44L36 0L-36 0Z", white)
    d.glue("M0 -26L62 -44L36 0Z", deeper(white, 0.07))
    d.glue("M-62 -44L0 -26L-36 0Z", deeper(white, 0.035))


def paper_plane(d: Desk) -> None:
    white = d.tone(0.97, 0.012, 230)
    d.lay("M-58 -34L58 -92L-4 -16Z", white)
    d.lay("M-24 -27L58 -92L-10 -4Z", deeper(white, 0.13), 0.15)
    d.lay("M-4 -16L58 -92L22 0Z", deeper(white, 0.05), 0.2)


def marble(d: Desk) -> None:
    tone = d.accent(2)
    d.lay(round_(0, -42, 42), tone)
    d.glue("M-26 -58Q0 -84 22 -62Q34 -34 6 -16Q16 -40 -2 -46Q-24 -44 -26 -58Z", d.accent(1))
    d.glue("M-30 -34Q-16 -22 0 -28Q-10 -10 -24 -16Z", d.accent(0))
    d.glue(round_(-16, -62, 7, 10), "#ffffff", 0.75)


def skipping_rope(d: Desk) -> None:
    d.rod(
        "M-34 -74Q-62 -20 -20 -10Q10 -4 20 -26Q26 -48 0 -48Q-24 -46 -14 -22Q4 4 40 -14Q56 -30 34 -74",
        d.accent(1),
        5,
    )
    for x in (-34, 34):
        d.lay(box(x - 6, -100, x + 6, -70, 5), d.accent(0), 0.3)


def blocks(d: Desk) -> None:
    for x, y, tint in ((-27, 0, 2), (27, 0, 1), (0, -46, 0)):
        tone = d.accent(tint)
        d.lay(box(x - 24, y - 46, x + 24, y, 4), tone, 0.35)
        d.glue(box(x - 16, y - 38, x + 16, y - 8, 3), paler(tone, 0.6))
    d.dot(-27, -23, 9, d.accent(2))
    d.glue("M27 -34L37 -14L17 -14Z", d.accent(1))
    d.svg += d.cutter.piece(heart(0, -69 * d.scale, 22 * d.scale), d.accent(0))


def piggy_bank(d: Desk) -> None:
    pink = d.tone(0.8, 0.09, 8)
    for x in (-24, 20):
        d.lay(box(x - 8, -16, x + 8, 0, 4), deeper(pink, 0.08), 0.2)
    d.rod("M-46 -48Q-58 -54 -52 -62Q-46 -62 -50 -54", pink, 4)
    d.lay(round_(-2, -46, 46, 36), pink)
    d.lay("M20 -74Q22 -92 40 -90Q40 -74 32 -66Z", deeper(pink, 0.05), 0.2)
    d.lay(round_(44, -44, 10, 14), deeper(pink, 0.06), 0.2)
    for y in (-48, -40):
        d.dot(45, y, 2.4, deeper(pink, 0.25))
    d.dot(26, -56, 3.6, d.ink)
    d.draw("M-18 -79L8 -80", deeper(pink, 0.28), 4)
    d.lay(round_(-4, -92, 12), d.brass, 0.2)
    d.glue(round_(-4, -92, 8), paler(d.brass, 0.4))


def see_saw(d: Desk) -> None:
    d.lay("M0 -34L24 0L-24 0Z", d.accent(2))
    d.rod("M-62 -12L62 -54", d.accent(0), 9)
    for x, y in ((-48, -18), (48, -52)):
        d.rod(f"M{x} {y}L{x - 3} {y - 18}", d.steel, 4)
        d.rod(f"M{x - 11} {y - 17}L{x + 5} {y - 21}", d.steel, 4)


def rocking_horse(d: Desk) -> None:
    wood, mane = d.wood, d.accent(0)
    d.rod("M-52 -12Q0 16 52 -12", mane, 7)
    d.rod("M-24 -36L-34 -4M22 -36L32 -4", deeper(wood, 0.06), 8)
    d.lay(
        "M-36 -54Q-34 -30 -20 -28L20 -28Q30 -32 30 -50L42 -62Q56 -62 56 -72Q50 -88 30 -92L24 -98L20 -88Q10 -72 6 -58L-22 -60Q-34 -60 -36 -54Z",
        wood,
    )
    d.lay("M24 -94Q4 -84 2 -58L12 -58Q14 -78 30 -90Z", mane, 0.2)
    d.rod("M-34 -54Q-54 -50 -50 -26", mane, 7)
    d.dot(38, -78, 3, d.ink)
    d.lay("M-16 -62Q-6 -50 6 -60L4 -46L-14 -46Z", d.accent(2), 0.2)


def yut(d: Desk) -> None:
    for at, (x, turn) in enumerate(((-36, 12), (-12, -6), (12, 8), (36, -10))):
        flat = at % 2 == 0
        tone = paler(d.wood, 0.35) if flat else d.tone(0.48, 0.07, 50)
        d.lay(
            f"M{x - 9} -4L{x - 9 + turn} -86Q{x + turn} -96 {x + 9 + turn} -86L{x + 9} -4Q{x} 4 {x - 9} -4Z",
            tone,
        )
        if not flat:
            for y in (-66, -46, -26):
                d.draw(
                    f"M{x - 5 - turn * y / 100} {y - 4}L{x + 5 - turn * y / 100} {y + 4}M{x + 5 - turn * y / 100} {y - 4}L{x - 5 - turn * y / 100} {y + 4}",
                    paler(tone, 0.6),
                    2,
                )


def jegi(d: Desk) -> None:
    for x, tint in ((-30, 0), (-16, 1), (0, 2), (16, 4), (30, 0)):
        d.lay(
            f"M-3 -30Q{x * 0.6 - 8} -66 {x - 6} -96L{x + 8} -92Q{x * 0.6 + 8} -62 4 -30Z", d.accent(tint), 0.2
        )
    d.lay(round_(0, -18, 22, 18), d.brass, 0.3)
    d.glue(box(-6, -23, 6, -12, 1), deeper(d.brass, 0.25))


def flute(d: Desk) -> None:
    d.rod("M-46 -6L46 -78", d.wood, 12)
    for at in range(5):
        d.dot(-18 + at * 13, -28 - at * 10.2, 3, deeper(d.wood, 0.3))
    d.rod("M-38 -12L-32 -17M38 -72L44 -77", d.accent(0), 13)


def trumpet(d: Desk) -> None:
    brass = d.brass
    d.rod("M-24 -44Q-42 -44 -42 -25Q-42 -7 -24 -7L2 -7Q20 -7 20 -26L20 -40", deeper(brass, 0.05), 6)
    d.rod("M-58 -44L22 -44", brass, 7)
    d.lay("M14 -51Q42 -52 58 -84L60 -4Q44 -36 14 -37Z", brass)
    d.lay(round_(60, -44, 8, 41), paler(brass, 0.3), 0.25)
    d.glue(round_(61, -44, 5, 33), deeper(brass, 0.2))
    for x in (-18, -4, 10):
        d.lay(box(x - 4.6, -58, x + 4.6, -18, 3), paler(brass, 0.22), 0.25)
        d.rod(f"M{x} -58L{x} -68", brass, 3)
        d.lay(round_(x, -69, 5.5, 3), d.tone(0.97, 0.02, 88), 0.2)
    d.lay("M-56 -48L-66 -54L-66 -34L-56 -40Z", deeper(brass, 0.12), 0.2)
    d.draw("M22 -47Q40 -50 53 -68", paler(brass, 0.6), 3)


def toy_train(d: Desk) -> None:
    d.lay(box(-50, -62, -14, -16, 4), d.accent(2))
    d.glue(box(-42, -54, -22, -36, 3), d.tone(0.93, 0.03, 225))
    d.lay(box(-16, -44, 44, -16, 10), d.accent(0))
    d.lay("M22 -44L18 -66L40 -66L36 -44Z", d.accent(4), 0.25)
    d.lay(box(-54, -68, -10, -60, 3), d.accent(1), 0.2)
    for x, r in ((-36, 15), (0, 12), (30, 12)):
        d.lay(round_(x, -r, r), d.tone(0.42, 0.03, 260), 0.25)
        d.dot(x, -r, r * 0.45, d.accent(1))


def sandcastle(d: Desk) -> None:
    sand = d.tone(0.84, 0.075, 82)
    wet = deeper(sand, 0.08)
    d.lay("M-74 0Q-60 -16 -36 -16L36 -16Q60 -16 74 0Z", wet, 0.3)
    d.lay(box(-22, -66, 22, -12, 3), sand)
    for x, top in ((-46, -44), (46, -44), (0, -72)):
        d.lay(f"M{x - 16} {top}L{x + 16} {top}L{x + 20} -12L{x - 20} -12Z", paler(sand, 0.12), 0.3)
        for step in (-12, 0, 12):
            d.lay(box(x + step - 4.5, top - 8, x + step + 4.5, top + 2, 1.5), paler(sand, 0.12), 0.15)
        d.glue(
            f"M{x - 5} {top + 22}Q{x - 5} {top + 10} {x} {top + 10}Q{x + 5} {top + 10} {x + 5} {top + 22}Z",
            deeper(sand, 0.2),
        )
    d.glue("M-9 -10Q-10 -30 0 -31Q10 -30 9 -10Z", deeper(sand, 0.24))
    d.rod("M0 -78L0 -100", d.bark, 2.6)
    d.lay("M0 -100L22 -93L0 -86Z", d.accent(0), 0.2)
    for x in (-58, 30, 60):
        d.dot(x, -4, 3.4, d.tone(0.95, 0.03, 30))


TOYS: dict[str, Maker] = {
    kind: cut_out(draw)
    for kind, draw in {
        "pinwheel": pinwheel, "windmill-toy": pinwheel, "robot": robot, "robot-toy": robot, "machine": robot, "ball": ball, "drum": drum,
        "teddy-bear": teddy, "toy": teddy, "doll": doll, "puppet": doll, "snow-globe": snow_globe, "yo-yo": yo_yo, "paper-boat": paper_boat,
        "paper-plane": paper_plane, "marble": marble, "skipping-rope": skipping_rope, "building-block": blocks, "piggy-bank": piggy_bank,
        "see-saw": see_saw, "rocking-horse": rocking_horse, "yut": yut, "jegi": jegi, "flute": flute, "trumpet": trumpet,
        "toy-train": toy_train, "sandcastle": sandcastle,
    }.items()
}  # fmt: skip
"""Things to play with by kind."""
