"""What people work, carry and mend with."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from fabula.illustrators.paper.drawings.desk import Desk, Maker, box, cut_out, deeper, paler, round_


def rope(d: Desk) -> None:
    tone = d.tone(0.75, 0.085, 75)
    d.rod("M34 -18Q62 -10 56 0", tone, 8)
    for y, rx in ((-14, 46), (-28, 42), (-42, 38)):
        d.lay(round_(0, y, rx, 17), tone, 0.3)
        d.glue(round_(0, y - 2, rx - 11, 8), deeper(tone, 0.2))
        twists = "".join(
            f"M{x} {y + 15 - abs(x) * 0.16:.1f}Q{x + 5} {y + 9} {x + 7} {y + 5 - abs(x) * 0.1:.1f}"
            for x in range(-int(rx) + 10, int(rx) - 10, 10)
        )
        d.draw(twists, deeper(tone, 0.13), 2.4)
    d.rod("M-36 -44Q-20 -64 14 -58Q30 -54 34 -66", tone, 8)
    d.draw("M33 -64L38 -72M35 -65L43 -69", tone, 2.4)


def bell(d: Desk) -> None:
    tone = d.brass
    d.rod("M-6 -92Q0 -106 6 -92", deeper(tone, 0.12), 5)
    d.dot(0, -6, 9, deeper(tone, 0.22))
    d.lay("M-12 -90Q0 -96 12 -90Q34 -78 34 -40Q36 -22 48 -14L-48 -14Q-36 -22 -34 -40Q-34 -78 -12 -90Z", tone)
    d.glue("M-24 -34Q-26 -66 -10 -80Q-12 -60 -14 -32Z", paler(tone, 0.5))
    d.rod("M-46 -15L46 -15", deeper(tone, 0.08), 6)


def ladder(d: Desk) -> None:
    for y in (-12, -29, -46, -63, -80):
        d.rod(f"M-20 {y}L20 {y}", deeper(d.wood, 0.06), 5)
    d.rod("M-24 0L-18 -98", d.wood, 7)
    d.rod("M24 0L18 -98", d.wood, 7)


def step_ladder(d: Desk) -> None:
    d.rod("M22 0L4 -96M-34 0L-4 -96", d.wood, 7)
    for y, half in ((-20, 26), (-42, 19), (-64, 13)):
        d.rod(f"M{-half - 2} {y}L{half - 10} {y}", deeper(d.wood, 0.06), 5)


def broom(d: Desk) -> None:
    straw = d.tone(0.78, 0.11, 82)
    d.rod("M30 -102L-8 -38", d.wood, 6)
    d.lay("M-18 -46L4 -32Q4 -10 -2 6Q-30 2 -52 -20Q-34 -26 -18 -46Z", straw)
    d.draw("M-10 -38L-22 -4M-14 -41L-36 -12M-2 -34L-10 2", deeper(straw, 0.13), 2.4)
    d.rod("M-22 -42L4 -26", d.accent(0), 6)


def hammer(d: Desk) -> None:
    d.rod("M-26 -2L14 -74", d.wood, 9)
    d.lay("M-20 -86L-6 -106Q10 -98 26 -90L44 -84L34 -64L18 -70Q-4 -72 -20 -86Z", d.steel)


def lamp(d: Desk) -> None:
    tone = d.accent(1)
    d.halo(0, -66, 74, 0.55)
    d.rod("M0 -8L0 -56", d.wood, 6)
    d.lay(round_(0, -6, 26, 8), d.wood)
    d.lay("M-20 -100L20 -100L40 -50Q0 -42 -40 -50Z", paler(tone, 0.25))
    d.glue("M-10 -98L4 -98L8 -47Q-8 -46 -20 -48Z", paler(tone, 0.6), 0.7)
    d.draw("M-38 -52Q0 -44 38 -52", tone, 4)


def torch(d: Desk) -> None:
    d.halo(0, -84, 40, 0.5)
    d.lay("M-10 0L10 0L12 -48L-12 -48Z", d.accent(0))
    d.lay("M-12 -46L12 -46L24 -74L-24 -74Z", deeper(d.accent(0), 0.1), 0.3)
    d.lay(round_(0, -75, 25, 8), d.cutter.glow(0.95, 0.09, 92), 0.2)
    d.dot(0, -34, 4, d.paper)


def key(d: Desk) -> None:
    tone = d.brass
    d.rod("M0 -62L0 -4", tone, 8)
    d.rod("M2 -6L18 -6M2 -22L14 -22", tone, 8)
    d.lay("M0 -100Q26 -100 26 -78Q26 -58 0 -58Q-26 -58 -26 -78Q-26 -100 0 -100Z", tone)
    d.glue(round_(0, -79, 13, 11), deeper(tone, 0.2))


def hourglass(d: Desk) -> None:
    glass, sand = d.tone(0.9, 0.03, 215), d.tone(0.8, 0.12, 78)
    d.rod("M-30 -8L-30 -92M30 -8L30 -92", d.wood, 5)
    d.lay("M-24 -88L24 -88Q24 -60 4 -50Q24 -40 24 -12L-24 -12Q-24 -40 -4 -50Q-24 -60 -24 -88Z", glass)
    d.glue("M-18 -72Q0 -66 18 -72Q14 -60 0 -52Q-14 -60 -18 -72Z", sand)
    d.glue("M-20 -13Q-14 -32 0 -34Q14 -32 20 -13Z", sand)
    d.draw("M0 -52L0 -32", sand, 2.4)
    d.lay(box(-36, -100, 36, -88, 5), d.wood, 0.25)
    d.lay(box(-36, -12, 36, 0, 5), d.wood, 0.25)


def mirror(d: Desk) -> None:
    d.rod("M0 -30L0 -4", d.accent(0), 12)
    d.lay(round_(0, -64, 33, 37), d.accent(0))
    d.glue(round_(0, -64, 26, 30), d.tone(0.9, 0.035, 215))
    d.draw("M-14 -50L8 -82M-2 -48L14 -70", "#ffffff", 4, 0.7)
    d.dot(0, -102, 5, d.brass)


def clock(d: Desk) -> None:
    tone = d.accent(0)
    d.rod("M-20 -8L-28 2M20 -8L28 2", deeper(tone, 0.14), 6)
    for s in (-1, 1):
        d.lay(f"M{s * 10} -84Q{s * 16} -100 {s * 32} -94Q{s * 44} -84 {s * 36} -72Z", d.brass, 0.25)
    d.lay(round_(0, -46, 42, 42), tone)
    d.glue(round_(0, -46, 33, 33), d.paper)
    for x, y in ((0, -72), (26, -46), (0, -20), (-26, -46)):
        d.dot(x, y, 3, d.ink)
    d.draw("M0 -46L0 -64M0 -46L13 -38", d.ink, 4)
    d.dot(0, -46, 4, tone)


def robot_vacuum(d: Desk) -> None:
    d.draw("M-50 -6L-62 2M-46 -2L-56 5M50 -6L62 2M46 -2L56 5", d.ink, 2.4)
    d.lay(
        "M-52 -14L-52 -30Q-50 -52 0 -52Q50 -52 52 -30L52 -14Q50 0 0 2Q-50 0 -52 -14Z", deeper(d.steel, 0.08)
    )
    d.lay(round_(0, -34, 52, 19), d.tone(0.93, 0.012, 230), 0.3)
    d.glue(round_(0, -36, 24, 8), d.tone(0.36, 0.04, 245))
    for x in (-8, 8):
        d.dot(x, -36, 3, d.cutter.glow(0.9, 0.1, 190))
    d.glue("M-44 -10Q0 4 44 -10L44 -5Q0 8 -44 -5Z", d.tone(0.4, 0.03, 260))
    d.dot(0, -10, 4, d.accent(1))


def vacuum(d: Desk) -> None:
    d.rod("M24 -24Q60 -40 40 -86Q32 -104 16 -96L-30 -10", d.steel, 6)
    d.lay("M-52 -2Q-50 -18 -30 -18L-14 -18L-12 0L-52 0Z", d.accent(2))
    d.lay("M-4 -8Q-4 -44 30 -44Q60 -42 60 -8Q58 0 28 0Q0 0 -4 -8Z", d.accent(0))
    d.lay(round_(12, -8, 9), d.ink, 0.2)
    d.lay(round_(46, -8, 9), d.ink, 0.2)
    d.glue(round_(30, -26, 12, 8), paler(d.accent(0), 0.5))


def telephone(d: Desk) -> None:
    tone = d.accent(4)
    d.lay("M-40 0Q-44 -8 -36 -26L-24 -56L24 -56L36 -26Q44 -8 40 0Z", tone)
    d.lay(round_(0, -27, 19, 18), d.paper, 0.2)
    for x, y in ((0, -39), (10, -34), (12, -24), (6, -16), (-6, -16), (-12, -24), (-10, -34)):
        d.dot(x, y, 2.8, deeper(tone, 0.1))
    d.lay(
        "M-52 -60Q-50 -86 0 -86Q50 -86 52 -60Q52 -50 42 -50L30 -52Q26 -68 0 -68Q-26 -68 -30 -52L-42 -50Q-52 -50 -52 -60Z",
        deeper(tone, 0.07),
    )


def bandage(d: Desk) -> None:
    tone = d.tone(0.84, 0.065, 58)
    d.lay("M-52 -22Q-58 -38 -44 -46L36 -88Q50 -92 56 -78Q60 -66 48 -58L-32 -16Q-46 -10 -52 -22Z", tone)
    d.glue("M-16 -60L14 -76Q20 -68 26 -52L-6 -34Q-14 -46 -16 -60Z", paler(tone, 0.5))
    for x, y in ((-2, -56), (8, -62), (4, -48), (14, -54), (-38, -32), (-32, -38), (38, -72), (42, -66)):
        d.dot(x, y, 2, deeper(tone, 0.16))


def cast(d: Desk) -> None:
    white = d.tone(0.96, 0.01, 90)
    d.lay("M-22 -98L14 -98L12 -34L44 -24Q56 -18 54 -4Q52 2 44 2L-14 2Q-24 0 -24 -12Z", white)
    d.draw(
        "M-22 -80Q-4 -74 14 -80M-22 -60Q-4 -54 13 -60M-23 -38Q-4 -30 14 -38M10 -28Q4 -10 8 2",
        deeper(white, 0.12),
        2.4,
    )
    d.glue("M-4 -46L4 -56L12 -46L4 -38Z", d.accent(0))


def cardboard_box(d: Desk) -> None:
    card = d.card
    d.lay("M-44 -62L-62 -84L-14 -90L-4 -66Z", paler(card, 0.18), 0.25)
    d.lay("M44 -62L62 -84L14 -90L4 -66Z", paler(card, 0.12), 0.25)
    d.glue("M-44 -62L-4 -70L44 -62L0 -52Z", deeper(card, 0.22))
    d.lay(box(-46, -62, 46, 0, 2), card)
    d.glue(box(-9, -62, 9, -38, 1), paler(card, 0.35))
    d.draw(
        "M20 -14L34 -14M24 -22L24 -14M30 -22L30 -14M20 -18L24 -24L28 -18M26 -18L30 -24L34 -18",
        deeper(card, 0.2),
        2,
    )


def bag(d: Desk) -> None:
    tone = d.accent(4)
    d.rod("M-20 -72Q-20 -100 0 -100Q20 -100 20 -72", deeper(tone, 0.12), 6)
    d.lay("M-36 -74L36 -74L44 -8Q44 0 36 0L-36 0Q-44 0 -44 -8Z", tone)
    d.glue("M-36 -74L36 -74L38 -60L-38 -60Z", deeper(tone, 0.08))
    d.lay(box(-20, -44, 20, -14, 5), paler(tone, 0.3), 0.2)
    d.dot(0, -40, 4, d.brass)


def backpack(d: Desk) -> None:
    tone = d.accent(0)
    d.rod("M-10 -88Q0 -106 10 -88", deeper(tone, 0.14), 6)
    d.lay("M-40 -14Q-52 -16 -52 -34Q-50 -46 -40 -46Z", deeper(tone, 0.1), 0.2)
    d.lay("M40 -14Q52 -16 52 -34Q50 -46 40 -46Z", deeper(tone, 0.1), 0.2)
    d.lay("M-40 -56Q-40 -94 0 -94Q40 -94 40 -56L42 -10Q42 0 32 0L-32 0Q-42 0 -42 -10Z", tone)
    d.lay("M-40 -60Q-38 -90 0 -90Q38 -90 40 -60Q0 -44 -40 -60Z", paler(tone, 0.2), 0.25)
    d.lay(box(-24, -38, 24, -8, 7), d.accent(1), 0.25)
    d.draw("M-20 -28L20 -28", deeper(d.accent(1), 0.14), 2.6)
    d.dot(0, -52, 4, d.brass)


def paper_bag(d: Desk) -> None:
    card = d.card
    d.lay("M-30 -78L-24 -84L-14 -78L-4 -84L6 -78L16 -84L26 -78L30 -82L34 0L-34 0Z", card)
    d.glue("M-32 -60L-34 0L-22 0L-22 -70Z", deeper(card, 0.08))
    d.draw("M-22 -50L22 -50M-8 -34L14 -20", deeper(card, 0.1), 2)


def sack(d: Desk) -> None:
    tone = d.tone(0.72, 0.065, 75)
    d.lay("M-14 -76Q-26 -88 -22 -98Q0 -90 22 -98Q26 -88 14 -76Z", tone, 0.3)
    d.lay("M-16 -74Q-48 -54 -46 -20Q-44 0 -26 0L26 0Q44 0 46 -20Q48 -54 16 -74Z", tone)
    d.rod("M-16 -76Q0 -70 16 -76", d.accent(0), 5)
    d.lay("M6 -44L28 -40L24 -18L2 -22Z", deeper(tone, 0.1), 0.15)
    d.draw("M-22 -56Q-32 -40 -32 -22", deeper(tone, 0.1), 2.4)


def bundle(d: Desk) -> None:
    tone = d.accent(3)
    d.lay("M0 -62L-26 -88Q-40 -80 -32 -68Z", tone, 0.25)
    d.lay("M0 -62L26 -88Q40 -80 32 -68Z", tone, 0.25)
    d.lay("M-8 -64Q-54 -52 -50 -22Q-46 0 -24 0L24 0Q46 0 50 -22Q54 -52 8 -64Z", tone)
    d.lay(round_(0, -63, 11, 8), deeper(tone, 0.1), 0.2)
    for x, y in ((-24, -38), (0, -26), (24, -38), (-14, -14), (16, -12)):
        d.dot(x, y, 4.5, paler(tone, 0.6))


def net(d: Desk) -> None:
    d.rod("M40 0L0 -58", d.wood, 6)
    d.lay("M-44 -76Q-44 -40 -26 -30Q-8 -36 6 -62Z", paler(d.tone(0.85, 0.02, 215), 0.3), 0.2)
    d.draw("M-38 -70L-16 -36M-26 -76L-6 -44M-12 -78L2 -54M-42 -56L-8 -66M-36 -40L0 -54", d.steel, 2)
    d.rod("M-44 -76Q-30 -96 -6 -84Q14 -70 2 -58Q-10 -50 -32 -62Q-44 -68 -44 -76", d.accent(0), 5)


def staff(d: Desk) -> None:
    d.rod("M-4 0L2 -82Q4 -102 20 -100Q32 -96 28 -84", d.bark, 8)
    d.draw("M-2 -30Q4 -34 2 -40M0 -60Q6 -62 4 -70", paler(d.bark, 0.3), 2)


def stick(d: Desk) -> None:
    d.rod("M-40 -4Q-6 -36 40 -80", d.bark, 8)
    d.rod("M4 -44L8 -70M-16 -24L-34 -34", d.bark, 5)
    d.glue("M8 -70Q0 -84 10 -90Q18 -80 8 -70Z", d.green)


def wand(d: Desk) -> None:
    d.rod("M-30 0L20 -68", d.wood, 6)
    star = "M28 -104L35 -86L54 -84L40 -72L45 -53L28 -63L11 -53L16 -72L2 -84L21 -86Z"
    d.halo(28, -78, 40, 0.5)
    d.lay(star, d.cutter.glow(0.9, 0.12, 90))


def sled(d: Desk) -> None:
    d.rod("M-56 -4L40 -4Q60 -6 58 -30", d.accent(0), 6)
    d.rod("M-36 -6L-34 -28M22 -6L24 -28", d.steel, 5)
    d.lay("M-54 -40L48 -40L54 -28L-50 -28Z", d.wood)
    d.draw("M-50 -34L50 -34", deeper(d.wood, 0.12), 2.4)
    d.draw("M52 -30Q70 -46 60 -64", d.ink, 2.2)


def wheel(d: Desk) -> None:
    d.lay(round_(0, -46, 46), d.wood)
    d.glue(round_(0, -46, 36), paler(d.wood, 0.55))
    d.rod("M0 -80L0 -12M-34 -46L34 -46M-24 -70L24 -22M24 -70L-24 -22", d.wood, 5)
    d.dot(0, -46, 9, d.accent(0))


def tap(d: Desk) -> None:
    d.rod("M34 -4L34 -58Q34 -72 18 -72L-14 -72Q-30 -72 -30 -52", d.steel, 14)
    d.rod("M10 -78L10 -92M-6 -94L26 -94", deeper(d.steel, 0.08), 7)
    d.glue("M-30 -40Q-18 -22 -30 -16Q-42 -22 -30 -40Z", d.water)


def hair_dryer(d: Desk) -> None:
    tone = d.accent(3)
    d.lay("M-2 -44L18 -44L14 0L-4 0Z", deeper(tone, 0.08))
    d.lay("M-44 -84L-44 -54L-8 -42Q36 -40 38 -66Q36 -96 -8 -96Z", tone)
    d.glue(round_(10, -68, 14), paler(tone, 0.5))
    d.draw("M-54 -82Q-62 -84 -68 -80M-54 -69L-70 -69M-54 -56Q-62 -54 -68 -58", d.steel, 3)


def fan(d: Desk) -> None:
    d.rod("M0 -44L0 -8", d.steel, 7)
    d.lay(round_(0, -5, 28, 7), d.accent(2))
    d.lay(round_(0, -64, 38), d.tone(0.9, 0.02, 225))
    for x, y, rx, ry in ((0, -82, 9, 16), (16, -55, 14, 11), (-16, -55, 14, 11)):
        d.glue(round_(x, y, rx, ry), d.accent(2))
    d.dot(0, -64, 7, d.brass)
    d.draw(round_(0, -64, 38) + round_(0, -64, 26), d.steel, 2)


def crutch(d: Desk) -> None:
    d.rod("M0 0L0 -36M0 -36L-16 -84M0 -36L16 -84M-10 -60L10 -60", d.wood, 6)
    d.rod("M-20 -92Q0 -84 20 -92", d.accent(0), 10)


def spinning_wheel(d: Desk) -> None:
    d.rod("M-44 0L-28 -30M40 0L32 -26", d.bark, 6)
    d.lay("M-46 -34L48 -22L48 -14L-46 -26Z", d.wood)
    d.rod("M-14 -28L-14 -60M38 -20L38 -62", d.wood, 5)
    d.draw(round_(-14, -62, 34), deeper(d.wood, 0.04), 7)
    d.draw("M-14 -94L-14 -30M-46 -62L18 -62M-36 -84L8 -40M8 -84L-36 -40", d.wood, 3)
    d.dot(-14, -62, 6, d.accent(0))
    d.lay(round_(38, -74, 11, 18), d.tone(0.95, 0.02, 85), 0.25)


def watering_can(d: Desk) -> None:
    tone = d.accent(4)
    d.rod("M20 -62Q58 -66 50 -34Q46 -18 34 -16", deeper(tone, 0.1), 6)
    d.lay("M-26 -22L-60 -66L-66 -60L-30 -6Z", deeper(tone, 0.05), 0.3)
    d.lay("M-70 -54L-54 -76L-48 -72L-66 -50Z", tone, 0.25)
    d.lay("M-30 -60L30 -60L36 -4Q36 0 30 0L-30 0Q-36 0 -36 -4Z", tone)
    d.lay(round_(0, -60, 30, 8), deeper(tone, 0.16), 0.2)
    d.glue("M-32 -38L33 -38L34 -28L-33 -28Z", paler(tone, 0.5))


def globe(d: Desk) -> None:
    d.rod("M-22 -2L22 -2M0 -4L0 -16", d.wood, 7)
    d.rod("M-30 -90Q-62 -40 -14 -16Q20 -8 40 -34", d.brass, 4)
    d.lay(round_(0, -58, 36), d.water)
    d.glue("M-24 -76Q-6 -92 8 -82Q2 -70 -8 -66Q-10 -54 -18 -52Q-30 -60 -24 -76Z", d.green)
    d.glue("M6 -60Q22 -68 32 -56Q30 -38 16 -30Q4 -36 8 -46Q0 -54 6 -60Z", d.green)


def pacifier(d: Desk) -> None:
    d.draw(round_(0, -18, 16), d.accent(1), 6)
    d.lay("M-40 -42Q-36 -56 0 -56Q36 -56 40 -42Q34 -30 0 -30Q-34 -30 -40 -42Z", d.accent(2))
    d.lay("M-10 -54Q-22 -84 0 -90Q22 -84 10 -54Z", d.tone(0.86, 0.06, 70), 0.25)


def hearing_aid(d: Desk) -> None:
    tone = d.accent(2)
    d.rod("M22 -66Q36 -30 6 -16", d.tone(0.9, 0.02, 225), 5)
    d.lay(round_(2, -14, 12), paler(tone, 0.5), 0.3)
    d.lay(
        "M-34 -30Q-50 -78 -12 -94Q18 -100 28 -68Q20 -70 12 -72Q4 -82 -8 -76Q-20 -66 -14 -34Q-24 -20 -34 -30Z",
        tone,
    )
    d.dot(-24, -52, 4, d.paper)


def eye_patch(d: Desk) -> None:
    black = d.tone(0.34, 0.02, 280)
    d.rod("M-62 -70Q-20 -74 0 -62M26 -58Q50 -50 64 -34", black, 4.5)
    d.lay("M-26 -62Q6 -74 34 -58Q40 -24 10 -10Q-24 -20 -26 -62Z", black)
    d.draw("M-18 -54Q6 -64 26 -52Q28 -30 8 -20Q-14 -28 -18 -54", paler(black, 0.35), 2.2)


def medicine(d: Desk) -> None:
    d.lay(
        "M-30 -60Q-30 -66 -20 -68L-20 -78L20 -78L20 -68Q30 -66 30 -60L30 -6Q30 0 24 0L-24 0Q-30 0 -30 -6Z",
        d.tone(0.68, 0.11, 55),
    )
    d.lay(box(-24, -96, 24, -76, 4), d.paper, 0.3)
    d.lay(box(-30, -50, 30, -14, 2), d.paper, 0.15)
    d.glue("M-6 -46L6 -46L6 -38L14 -38L14 -26L6 -26L6 -18L-6 -18L-6 -26L-14 -26L-14 -38L-6 -38Z", d.accent(4))


def submarine(d: Desk) -> None:
    tone = d.accent(1)
    d.rod("M4 -62L4 -92L20 -92", d.steel, 5)
    d.lay("M-22 -52L-16 -74L24 -74L30 -52Z", deeper(tone, 0.06), 0.3)
    d.lay("M-58 -30L-80 -52L-80 -8Z", deeper(tone, 0.12), 0.3)
    d.lay("M-62 -30Q-56 -58 0 -58Q64 -58 74 -28Q64 0 0 0Q-56 0 -62 -30Z", tone)
    for x in (-24, 10, 42):
        d.lay(round_(x, -32, 12), d.tone(0.55, 0.03, 250), 0.15)
        d.glue(round_(x, -32, 8), d.tone(0.9, 0.04, 220))


def beehive(d: Desk) -> None:
    straw = d.tone(0.8, 0.11, 80)
    for at, (y, half) in enumerate(((-12, 44), (-32, 42), (-52, 34), (-70, 24), (-84, 12))):
        d.lay(box(-half, y - 12, half, y + 11, 11), deeper(straw, 0.035 * (at % 2)), 0.25)
    d.glue("M-12 -2Q-12 -22 0 -22Q12 -22 12 -2Z", d.tone(0.35, 0.05, 50))
    for x, y in ((40, -74), (-50, -52)):
        d.glue(round_(x, y, 6, 4.5), d.tone(0.84, 0.145, 88))
        d.draw(f"M{x - 2} {y - 4}L{x - 2} {y + 4}M{x + 2} {y - 4}L{x + 2} {y + 4}", d.ink, 1.8)
        d.glue(round_(x, y - 6, 3, 4), "#ffffff", 0.8)


def height_chart(d: Desk) -> None:
    d.lay(box(-16, -100, 16, 0, 3), paler(d.accent(1), 0.45))
    marks = "".join(f"M-16 {-y}L{-2 if y % 20 else 6} {-y}" for y in range(10, 100, 10))
    d.draw(marks, d.ink, 2.4, 0.6)
    d.rod("M-24 -66L24 -66", d.accent(0), 5)


def spade(d: Desk) -> None:
    d.rod("M0 -52L0 -98M-12 -98L12 -98", d.wood, 6)
    d.lay("M-26 -56Q0 -62 26 -56L22 -14Q10 2 0 4Q-10 2 -22 -14Z", d.steel)
    d.draw("M0 -54L0 -20", deeper(d.steel, 0.12), 3)


def bone(d: Desk) -> None:
    white = d.tone(0.95, 0.025, 85)
    d.lay(
        "M-34 -14Q-52 -20 -50 -32Q-46 -42 -34 -38Q-34 -52 -20 -50Q-10 -46 -14 -36L22 -66Q16 -80 28 -84Q40 -84 40 -72Q54 -74 54 -62Q52 -50 36 -52L-4 -18Q-2 -4 -16 -2Q-28 -2 -34 -14Z",
        white,
    )


def scissors(d: Desk) -> None:
    d.rod("M-14 -34L22 -100M14 -34L-22 -100", d.steel, 8)
    d.draw(round_(-22, -18, 15) + round_(22, -18, 15), d.accent(0), 7)
    d.dot(0, -60, 4, deeper(d.steel, 0.2))


TOOLS: dict[str, Maker] = {
    kind: cut_out(draw)
    for kind, draw in {
        "rope": rope, "bell": bell, "chime": bell, "ladder": ladder, "step-ladder": step_ladder, "climbing-frame": ladder, "broom": broom,
        "hammer": hammer, "lamp": lamp, "flashlight": torch, "key": key, "hourglass": hourglass, "mirror": mirror, "clock": clock,
        "time-machine": clock, "robot-vacuum": robot_vacuum, "vacuum-cleaner": vacuum, "telephone": telephone, "bandage": bandage,
        "cast": cast, "cardboard-box": cardboard_box, "box": cardboard_box, "bag": bag, "backpack": backpack, "paper-bag": paper_bag,
        "rubbish": paper_bag, "sack": sack, "bundle": bundle,
        "wrapping-cloth": bundle,
        "cane": staff, "net": net, "staff": staff, "stick": stick, "wand": wand, "sled": sled,
        "wheel": wheel, "water-tap": tap, "hair-dryer": hair_dryer, "electric-fan": fan, "crutch": crutch,
        "spinning-wheel": spinning_wheel, "haircut": scissors, "scissors": scissors, "watering-can": watering_can, "globe": globe, "pacifier": pacifier,
        "hearing-aid": hearing_aid, "eye-patch": eye_patch, "medicine": medicine, "submarine": submarine, "beehive": beehive,
        "height": height_chart, "spade": spade, "bone": bone, "fossil": bone, "water-pipe": tap,
    }.items()
}  # fmt: skip
"""Things to work with by kind."""
