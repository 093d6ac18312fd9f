"""What houses are made of and furnished with."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from fabula.illustrators.paper.drawings.desk import Desk, Maker, box, cut_out, deeper, paler, round_


def bench(d: Desk) -> None:
    wood = d.wood
    d.rod("M-50 0L-46 -34M50 0L46 -34M-46 -36L-50 -82M46 -36L50 -82", d.tone(0.42, 0.03, 260), 6)
    for y in (-78, -62):
        d.lay(box(-62, y - 6, 62, y + 6, 3), wood, 0.3)
    d.lay("M-60 -44L60 -44L66 -32L-66 -32Z", paler(wood, 0.15), 0.35)


def bath(d: Desk) -> None:
    """The tub that somebody sits in on other pages, before they get in."""
    white = d.tone(0.965, 0.012, 220)
    for x in (-42, 42):
        d.lay(round_(x, -3, 5, 4), d.brass, 0.2)
    d.lay(round_(0, -50, 70, 7), deeper(white, 0.06))
    d.lay(round_(0, -49, 64, 5), d.tone(0.86, 0.05, 220), 0.1)
    d.lay("M-70 -50Q0 -43 70 -50C69 -16 56 -2 38 -2L-38 -2C-56 -2 -69 -16 -70 -50Z", white)
    d.draw("M-70 -50Q0 -43 70 -50", deeper(white, 0.05), 3)
    for at, x in enumerate(range(-56, 57, 14)):
        d.lay(round_(x, -48 + 2.4 * (1 - (x / 70) ** 2), 2.6 + at % 3), d.tone(0.99, 0.004, 220), 0.1)


def wall(d: Desk) -> None:
    stone = d.tone(0.72, 0.03, 60)
    d.lay("M-72 -72Q0 -78 72 -72L72 0L-72 0Z", deeper(stone, 0.13))
    for row, y in enumerate((-64, -47, -30, -13)):
        for at in range(5):
            x = -58 + at * 29 + (row % 2) * 13
            left, right = max(x - 13, -70), min(x + 13, 70)
            if right - left > 6:
                d.lay(
                    box(left, y - 7, right, y + 8, 5),
                    deeper(stone, 0.02 * ((at * 7 + row * 3) % 4) - 0.02),
                    0.15,
                )
    d.lay(box(-76, -82, 76, -70, 5), paler(stone, 0.2), 0.3)


def fence(d: Desk) -> None:
    wood = paler(d.wood, 0.25)
    for y in (-52, -24):
        d.rod(f"M-70 {y}L70 {y}", deeper(wood, 0.06), 7)
    for x in (-56, -28, 0, 28, 56):
        d.lay(f"M{x - 9} 0L{x - 9} -70L{x} -84L{x + 9} -70L{x + 9} 0Z", wood, 0.3)


def gate(d: Desk) -> None:
    wood = d.wood
    for x in (-52, 52):
        d.lay(box(x - 8, -92, x + 8, 0, 3), deeper(wood, 0.1), 0.35)
        d.lay(round_(x, -96, 10, 7), deeper(wood, 0.14), 0.2)
    for x in (-32, -11, 11, 32):
        d.lay(
            f"M{x - 8} -4L{x - 8} {-70 + abs(x) * 0.3}Q{x} {-82 + abs(x) * 0.3} {x + 8} {-70 + abs(x) * 0.3}L{x + 8} -4Z",
            wood,
            0.3,
        )
    d.rod("M-42 -50L42 -50M-42 -20L42 -20", deeper(wood, 0.08), 6)
    d.dot(36, -38, 4, d.brass)


def roof(d: Desk) -> None:
    tone = d.cutter.role("roof")
    d.lay("M0 -76L76 -6L-76 -6Z", tone)
    for row, y in enumerate((-54, -38, -22, -8)):
        half = 18 + row * 18
        d.draw(
            "".join(f"M{x} {y}Q{x + 7} {y + 9} {x + 14} {y}" for x in range(-half, half - 6, 14)),
            deeper(tone, 0.1),
            2.6,
        )
    d.rod("M-78 -2L0 -78L78 -2", deeper(tone, 0.12), 6)


def chimney(d: Desk) -> None:
    brick = d.tone(0.62, 0.11, 35)
    d.lay(round_(14, -104, 12, 9), d.tone(0.92, 0.01, 250), 0.2)
    d.lay(round_(-2, -94, 9, 7), d.tone(0.92, 0.01, 250), 0.2)
    d.lay(box(-28, -76, 28, 0, 2), brick)
    for row, y in enumerate((-58, -40, -22, -4)):
        for x in (-20, 4) if row % 2 else (-26, -2, 18):
            d.glue(box(x, y - 12, min(x + 18, 27), y, 2), paler(brick, 0.12 + 0.08 * (row % 2)))
    d.lay(box(-34, -88, 34, -74, 3), deeper(brick, 0.08), 0.25)


def dam(d: Desk) -> None:
    d.lay("M-72 -26Q0 -34 72 -26L72 0L-72 0Z", d.water, 0.2)
    for at, (x1, y1, x2, y2) in enumerate(
        (
            (-62, -10, 40, -18),
            (-44, -20, 62, -12),
            (-58, -30, 30, -38),
            (-30, -42, 56, -34),
            (-36, -54, 36, -50),
            (-20, -64, 22, -66),
        )
    ):
        d.rod(f"M{x1} {y1}L{x2} {y2}", deeper(d.wood, 0.02 * (at % 3)), 13)
        d.dot(x2, y2, 5, paler(d.wood, 0.5))


def statue(d: Desk) -> None:
    stone = d.tone(0.76, 0.015, 80)
    d.lay(box(-38, -22, 38, 0, 3), deeper(stone, 0.08))
    d.lay("M-26 -22Q-34 -60 -10 -64L10 -64Q34 -60 26 -22Z", stone)
    d.draw("M-24 -52Q-4 -34 8 -40M22 -52Q16 -38 4 -36", deeper(stone, 0.12), 3)
    d.lay(round_(0, -80, 20, 19), stone)
    d.draw(
        "M-9 -82Q-6 -79 -3 -82M4 -82Q7 -79 10 -82M-4 -72Q0 -69 5 -72M1 -80L0 -75", deeper(stone, 0.25), 2.2
    )


def jangseung(d: Desk) -> None:
    wood = d.tone(0.6, 0.08, 55)
    d.lay("M-20 0L-20 -78Q0 -90 20 -78L20 0Z", wood)
    d.lay("M-28 -80Q0 -108 28 -80Q0 -72 -28 -80Z", d.tone(0.34, 0.02, 280), 0.3)
    for x in (-9, 9):
        d.dot(x, -64, 7, d.paper)
        d.dot(x, -63, 3, d.ink)
    d.lay("M-5 -58L5 -58L7 -46L-7 -46Z", deeper(wood, 0.08), 0.15)
    d.glue("M-14 -40Q0 -46 14 -40Q10 -28 0 -28Q-10 -28 -14 -40Z", d.accent(0))
    d.draw("M-8 -39L-8 -34M0 -41L0 -34M8 -39L8 -34", d.paper, 4)
    d.draw("M-8 -20L-8 -6M0 -22L0 -6M8 -20L8 -6", deeper(wood, 0.2), 3)


def stairs(d: Desk) -> None:
    for at in range(5):
        x, y = -52 + at * 21, -at * 17
        d.lay(box(x, y - 17, 56, y, 2), deeper(d.wood, 0.015 * at), 0.25)
    d.rod("M-50 -58L40 -132M-50 -18L-50 -58M40 -92L40 -132M-5 -54L-5 -94", deeper(d.wood, 0.12), 5)


def bookshelf(d: Desk) -> None:
    d.lay(box(-42, -100, 42, 0, 3), deeper(d.wood, 0.05), 0.45)
    for row, y in enumerate((-70, -38, -6)):
        d.glue(box(-36, y - 24, 36, y, 1), deeper(d.wood, 0.24))
        x = -34
        for at in range(7):
            wide, high = 6 + (at * 5 + row * 3) % 5, 16 + (at * 7 + row * 5) % 7
            d.glue(box(x, y - high, x + wide, y, 1), d.accent((at + row * 2) % 6))
            x += wide + 1


def elevator(d: Desk) -> None:
    d.lay(box(-40, -100, 40, 0, 3), d.tone(0.6, 0.02, 250), 0.45)
    d.glue(box(-32, -84, 32, 0, 1), d.tone(0.95, 0.05, 85))
    d.lay(box(-32, -84, -10, 0, 1), d.steel, 0.2)
    d.lay(box(10, -84, 32, 0, 1), d.steel, 0.2)
    for x in (-12, 0, 12):
        d.dot(x, -92, 3, d.brass)


def pram(d: Desk) -> None:
    tone = d.accent(2)
    d.rod("M-40 -44L-60 -70", d.steel, 5)
    d.lay("M8 -48Q6 -88 42 -78Q56 -70 54 -48Z", deeper(tone, 0.07))
    d.lay("M-48 -50L54 -50Q52 -20 26 -18L-22 -18Q-44 -20 -48 -50Z", tone)
    d.lay(box(-40, -56, 6, -46, 5), paler(tone, 0.7), 0.2)
    for x in (-24, 28):
        d.lay(round_(x, -11, 12), d.tone(0.4, 0.02, 260), 0.25)
        d.dot(x, -11, 7, d.paper)


def trolley(d: Desk) -> None:
    d.rod("M-58 -84L-44 -84L-30 -26L34 -26", d.steel, 5)
    d.lay("M-42 -74L50 -70L38 -36L-32 -36Z", paler(d.accent(0), 0.2))
    d.draw(
        "M-26 -72L-20 -38M-8 -72L-4 -38M10 -71L12 -38M28 -70L26 -38M-38 -56L44 -54",
        paler(d.accent(0), 0.65),
        2.6,
    )
    for x in (-22, 28):
        d.lay(round_(x, -9, 9), d.tone(0.4, 0.02, 260), 0.2)


def rubbish_bin(d: Desk) -> None:
    tone = d.accent(4)
    d.lay("M-32 -76L32 -76L26 -4Q26 0 20 0L-20 0Q-26 0 -26 -4Z", tone)
    d.draw("M-16 -66L-13 -10M0 -66L0 -10M16 -66L13 -10", deeper(tone, 0.1), 3.5)
    d.lay("M-38 -76Q-36 -88 0 -90Q36 -88 38 -76Z", deeper(tone, 0.07), 0.3)
    d.rod("M-8 -90Q0 -100 8 -90", deeper(tone, 0.14), 4)


def washing_machine(d: Desk) -> None:
    white = d.tone(0.94, 0.012, 225)
    d.lay(box(-42, -94, 42, 0, 6), white, 0.45)
    d.draw("M-42 -74L42 -74", deeper(white, 0.12), 2.4)
    for x in (16, 30):
        d.dot(x, -84, 5, d.accent(2))
    d.lay(round_(0, -36, 30), d.steel, 0.25)
    d.glue(round_(0, -36, 23), d.water)
    d.glue("M-20 -32Q-8 -44 4 -32Q14 -22 22 -32Q18 -14 0 -13Q-16 -14 -20 -32Z", d.accent(0))
    for x, y in ((-8, -48), (6, -50), (12, -42)):
        d.dot(x, y, 3.4, "#ffffff", 0.85)


def birdhouse(d: Desk) -> None:
    d.rod("M0 0L0 -34", d.bark, 8)
    d.lay(box(-26, -72, 26, -30, 2), d.accent(2))
    d.dot(0, -56, 9, d.ink)
    d.rod("M0 -42L0 -36", d.wood, 4)
    d.lay("M0 -102L40 -66L32 -60L0 -88L-32 -60L-40 -66Z", d.accent(0), 0.35)


def sofa(d: Desk) -> None:
    tone = d.accent(4)
    d.rod("M-48 0L-46 -10M48 0L46 -10", d.bark, 7)
    d.lay("M-50 -40L-50 -66Q-48 -82 -30 -82L30 -82Q48 -82 50 -66L50 -40Z", tone)
    d.lay(box(-46, -42, 46, -10, 6), paler(tone, 0.18), 0.3)
    for x in (-52, 52):
        d.lay(box(x - 12, -52, x + 12, -8, 10), deeper(tone, 0.05), 0.3)
    d.draw("M0 -40L0 -12", deeper(tone, 0.08), 2.4)
    d.lay("M-34 -66L-14 -70L-10 -48L-30 -44Z", d.accent(1), 0.25)


def sail(d: Desk) -> None:
    d.rod("M-24 0L-24 -104", d.bark, 6)
    d.rod("M-28 -12L44 -12", d.bark, 5)
    d.lay("M-20 -98Q34 -70 42 -18L-20 -18Z", d.tone(0.96, 0.02, 88))
    d.draw("M-19 -60Q10 -56 26 -56M-19 -38Q14 -34 36 -36", d.accent(0), 6)


def canoe(d: Desk) -> None:
    wood = d.tone(0.62, 0.1, 50)
    d.rod("M-30 -62L34 -18", d.wood, 4.5)
    d.lay("M-34 -66Q-46 -84 -36 -88Q-24 -80 -26 -66Z", d.wood, 0.2)
    d.glue("M-74 -44Q0 -30 74 -44Q60 -34 0 -28Q-60 -34 -74 -44Z", deeper(wood, 0.2))
    d.lay("M-80 -52Q-70 -30 0 -28Q70 -30 80 -52Q84 -10 46 0L-46 0Q-84 -10 -80 -52Z", wood)
    d.draw("M-76 -32Q0 -12 76 -32", d.accent(1), 4.5)
    for x in (-50, -25, 0, 25, 50):
        d.glue(
            f"M{x - 6} {-12 + abs(x) * 0.06}L{x} {-19 + abs(x) * 0.02}L{x + 6} {-12 + abs(x) * 0.06}Z",
            paler(wood, 0.6),
        )


def kiln(d: Desk) -> None:
    clay = d.tone(0.66, 0.07, 50)
    d.lay(box(14, -100, 32, -60, 3), deeper(clay, 0.08), 0.3)
    d.lay("M-58 0Q-62 -80 0 -84Q62 -80 58 0Z", clay)
    d.draw(
        "M-44 -54Q-30 -60 -18 -56M10 -66Q26 -64 36 -54M-52 -26Q-44 -30 -36 -27M38 -28Q46 -30 52 -26",
        deeper(clay, 0.12),
        2.6,
    )
    d.glue("M-26 0Q-28 -44 0 -46Q28 -44 26 0Z", d.tone(0.32, 0.04, 40))
    d.glue("M-16 0Q-24 -20 -8 -30Q-6 -18 2 -36Q10 -22 14 -26Q22 -12 14 0Z", d.cutter.glow(0.78, 0.16, 55))


def floor(d: Desk) -> None:
    d.lay("M-44 -34L44 -34L72 0L-72 0Z", d.cutter.role("floor"), 0.3)
    d.draw("M-22 -34L-36 0M0 -34L0 0M22 -34L36 0M-58 -17L58 -17", deeper(d.cutter.role("floor"), 0.1), 2.6)


def lighthouse(d: Desk) -> None:
    white, red = d.tone(0.96, 0.015, 88), d.tone(0.6, 0.165, 27)
    d.lay("M-17 -92Q0 -112 17 -92Z", red, 0.3)
    d.lay(box(-13, -93, 13, -76, 2), d.tone(0.93, 0.12, 95), 0.2)
    d.rod("M-5 -92L-5 -77M5 -92L5 -77", deeper(red, 0.12), 2)
    d.lay("M-33 0L-24 -72L24 -72L33 0Z", white)
    d.lay("M-33 0L-31.2 -14L31.2 -14L33 0Z", red, 0.2)
    d.lay("M-25.4 -61L-24 -72L24 -72L25.4 -61Z", red, 0.2)
    d.lay(box(-29, -78, 29, -71, 2), deeper(red, 0.08), 0.3)


def windmill(d: Desk) -> None:
    wood, cloth = d.bark, d.tone(0.95, 0.025, 85)
    d.lay("M-34 0L-25 -66L25 -66L34 0Z", d.tone(0.86, 0.06, 70))
    d.lay("M-29 -64Q0 -96 29 -64Z", d.tone(0.56, 0.13, 32), 0.3)
    for x, y in ((1, 1), (1, -1), (-1, 1), (-1, -1)):
        d.lay(
            f"M{x * 5} {-78 + y * 5}L{x * 34} {-78 + y * 22}L{x * 26} {-78 + y * 32}L{x * 1} {-78 + y * 9}Z",
            cloth,
            0.25,
        )
        d.rod(f"M0 -78L{x * 32} {-78 + y * 29}", wood, 3)
    d.dot(0, -78, 5, wood)


HOME: dict[str, Maker] = {
    kind: cut_out(draw)
    for kind, draw in {
        "bench": bench, "bath": bath, "bathtub": bath, "wall": wall, "fence": fence, "gate": gate, "roof": roof, "chimney": chimney,
        "dam": dam, "statue": statue, "guardian-post": jangseung, "staircase": stairs, "stairs": stairs, "bookshelf": bookshelf,
        "elevator": elevator, "pram": pram, "shopping-trolley": trolley, "rubbish-bin": rubbish_bin, "washing-machine": washing_machine,
        "birdhouse": birdhouse, "sofa": sofa, "sail": sail, "canoe": canoe, "kiln": kiln, "floor": floor,
        "lighthouse": lighthouse, "windmill": windmill,
    }.items()
}  # fmt: skip
"""Things of houses and gardens by kind."""
