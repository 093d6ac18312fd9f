"""What is treasured, shown and carried along: crowns and rings, lenses and brushes."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

import math

from fabula.illustrators.paper.drawings.desk import Desk, Maker, box, cut_out, deeper, paler, round_


def crown(d: Desk) -> None:
    d.lay("M-44 -14L-52 -72L-26 -46L0 -86L26 -46L52 -72L44 -14Z", d.brass)
    d.lay(box(-46, -22, 46, 0, 5), deeper(d.brass, 0.05), 0.25)
    for x, y in ((-52, -75), (0, -89), (52, -75)):
        d.lay(round_(x, y, 6.5), paler(d.brass, 0.35), 0.2)
    for x, tint in ((-26, 2), (0, 0), (26, 4)):
        d.lay(round_(x, -11, 6.5), d.accent(tint), 0.15)


def ring(d: Desk) -> None:
    d.draw(round_(0, -30, 28), deeper(d.brass, 0.12), 11)
    d.draw(round_(0, -30, 28), d.brass, 8)
    d.lay("M-20 -74L-10 -90L10 -90L20 -74L0 -52Z", d.accent(4))
    d.glue("M-20 -74L20 -74L0 -52Z", deeper(d.accent(4), 0.1))
    d.glue("M-10 -90L10 -90L4 -74L-6 -74Z", paler(d.accent(4), 0.5))


def jewel(d: Desk) -> None:
    tone = d.accent(2)
    d.lay("M-50 -56L-28 -86L28 -86L50 -56L0 0Z", tone)
    d.glue("M-50 -56L50 -56L0 0Z", deeper(tone, 0.08))
    d.glue("M-22 -56L22 -56L0 0Z", paler(tone, 0.18))
    d.glue("M-28 -86L0 -86L-22 -56L-50 -56Z", paler(tone, 0.45))


def medal(d: Desk) -> None:
    d.lay("M-30 -100L-8 -100L14 -48L-8 -44Z", d.accent(2), 0.25)
    d.lay("M30 -100L8 -100L-14 -48L8 -44Z", d.accent(0), 0.25)
    d.lay(round_(0, -27, 28), d.brass)
    d.glue(round_(0, -27, 21), paler(d.brass, 0.3))
    star = [
        (
            (14 if at % 2 == 0 else 6.5) * math.cos(math.pi * at / 5 - math.pi / 2),
            -27 + (14 if at % 2 == 0 else 6.5) * math.sin(math.pi * at / 5 - math.pi / 2),
        )
        for at in range(10)
    ]
    d.glue(star, deeper(d.brass, 0.12))


def trophy(d: Desk) -> None:
    d.draw(
        "M-28 -84Q-54 -84 -50 -64Q-46 -46 -22 -48M28 -84Q54 -84 50 -64Q46 -46 22 -48", deeper(d.brass, 0.1), 6
    )
    d.lay("M-32 -96L32 -96Q32 -48 8 -40L8 -22L-8 -22L-8 -40Q-32 -48 -32 -96Z", d.brass)
    d.glue("M-22 -90Q-22 -64 -12 -54Q-12 -74 -12 -90Z", paler(d.brass, 0.5))
    d.lay(box(-26, -24, 26, 0, 4), d.bark, 0.3)


def flag(d: Desk) -> None:
    d.rod("M-34 0L-34 -104", d.wood, 6)
    tone = d.accent(0)
    d.lay("M-31 -100Q-8 -110 14 -98Q32 -90 52 -98L52 -50Q32 -42 14 -50Q-8 -62 -31 -52Z", tone)
    d.glue("M-31 -84Q-8 -94 14 -82Q32 -74 52 -82L52 -68Q32 -60 14 -68Q-8 -80 -31 -70Z", paler(tone, 0.65))
    d.dot(-34, -105, 4.5, d.brass)


def magnifying_glass(d: Desk) -> None:
    d.rod("M-38 -4L-6 -42", d.wood, 11)
    d.lay(round_(16, -66, 33), d.brass)
    d.glue(round_(16, -66, 26), d.tone(0.92, 0.035, 215))
    d.draw("M0 -72Q4 -84 16 -86", "#ffffff", 4.5, 0.85)


def telescope(d: Desk) -> None:
    d.rod("M2 -44L-22 0M2 -44L24 0M2 -44L2 -4", d.bark, 5)
    d.lay("M-50 -44L-44 -28L8 -46L2 -64Z", d.accent(2))
    d.lay("M0 -68L8 -44L52 -64L42 -92Z", deeper(d.accent(2), 0.06), 0.3)
    d.rod("M0 -67L8 -45M42 -92L52 -64M-50 -44L-44 -28", d.brass, 6)


def paintbrush(d: Desk) -> None:
    d.rod("M34 -98L-8 -42", d.wood, 7)
    d.lay("M-14 -50L2 -38L-8 -26L-24 -38Z", d.steel, 0.2)
    d.lay("M-24 -38L-8 -26Q-18 -2 -44 2Q-34 -18 -24 -38Z", d.accent(3), 0.25)


def toothbrush(d: Desk) -> None:
    tone = d.accent(4)
    d.lay("M4 -72L-8 -94L24 -110L36 -92Z", d.tone(0.97, 0.012, 215), 0.25)
    d.draw("M-1 -80L2 -74M8 -92L14 -80M18 -98L24 -86", d.accent(2), 3)
    d.rod("M-40 -2L-8 -44Q0 -60 40 -84", tone, 10)
    d.rod("M-36 -8L-18 -30", paler(tone, 0.5), 4)


def swim_ring(d: Desk) -> None:
    d.lay(round_(0, -46, 48, 46), d.accent(0))
    for a in range(4):
        turn = a * math.pi / 2 + 0.5
        x, y = math.cos(turn), math.sin(turn)
        d.draw(f"M{x * 23:.1f} {-46 + y * 22:.1f}L{x * 43:.1f} {-46 + y * 41:.1f}", d.paper, 15)
    d.glue(round_(0, -46, 20, 19), paler(d.water, 0.5))


def camera(d: Desk) -> None:
    tone = d.accent(2)
    d.lay("M-20 -62L-12 -78L14 -78L22 -62Z", deeper(tone, 0.08), 0.25)
    d.lay(box(-50, -64, 50, -2, 8), tone)
    d.glue(box(-50, -48, 50, -40, 1), paler(tone, 0.5))
    d.lay(round_(2, -34, 24), d.tone(0.93, 0.015, 90), 0.25)
    d.glue(round_(2, -34, 17), d.tone(0.36, 0.03, 260))
    d.glue(round_(-4, -40, 5), "#ffffff", 0.7)
    d.dot(36, -56, 4.5, d.accent(1))


def rocket(d: Desk) -> None:
    d.glue("M-12 -14Q-10 8 0 14Q10 8 12 -14Z", d.cutter.glow(0.82, 0.16, 65))
    d.lay("M-20 -46L-40 -18L-36 -2L-16 -16Z", d.accent(0), 0.3)
    d.lay("M20 -46L40 -18L36 -2L16 -16Z", d.accent(0), 0.3)
    d.lay(
        "M0 -108Q26 -84 26 -48Q24 -24 16 -10L-16 -10Q-24 -24 -26 -48Q-26 -84 0 -108Z",
        d.tone(0.95, 0.012, 230),
    )
    d.glue("M0 -108Q17 -92 23 -74L-23 -74Q-17 -92 0 -108Z", d.accent(0))
    d.lay(round_(0, -52, 13), d.accent(2), 0.2)
    d.glue(round_(0, -52, 8.5), d.tone(0.9, 0.04, 220))


def sword(d: Desk) -> None:
    d.lay("M-6 -32L-6 -92L0 -106L6 -92L6 -32Z", d.tone(0.86, 0.015, 240))
    d.draw("M0 -94L0 -36", d.steel, 2.4)
    d.rod("M-22 -30L22 -30", d.brass, 8)
    d.rod("M0 -26L0 -8", d.bark, 9)
    d.dot(0, -3, 6.5, d.brass)


def sunflower(d: Desk) -> None:
    d.rod("M0 -56Q4 -28 0 0", d.green, 6)
    d.lay("M2 -18Q20 -40 40 -32Q32 -12 2 -14Z", d.green, 0.25)
    petals = []
    for at in range(28):
        turn, far = math.tau * at / 28, 34 if at % 2 == 0 else 22
        petals.append((far * math.cos(turn), -68 + far * math.sin(turn)))
    d.lay(petals, d.tone(0.85, 0.15, 85))
    d.lay(round_(0, -68, 17), d.tone(0.42, 0.065, 50), 0.2)
    for x, y in ((-6, -73), (6, -73), (0, -66), (-7, -62), (7, -62)):
        d.dot(x, y, 2, d.tone(0.62, 0.09, 60))


def flowerpot(d: Desk) -> None:
    for way in ((-34, -78), (-12, -98), (14, -98), (36, -76), (0, -84)):
        x, y = way
        d.lay(
            f"M0 -40Q{x * 0.2 - 8:.1f} {y * 0.75:.1f} {x} {y}Q{x * 0.7 + 8:.1f} {y * 0.66:.1f} 4 -40Z",
            d.green,
            0.25,
        )
    clay = d.tone(0.64, 0.11, 40)
    d.lay("M-30 -40L30 -40L22 0L-22 0Z", clay)
    d.lay(box(-36, -50, 36, -38, 3), deeper(clay, 0.05), 0.25)


def tent(d: Desk) -> None:
    tone = d.accent(1)
    d.lay("M0 -84L72 0L-72 0Z", tone)
    d.glue("M0 -84L24 0L-20 0Z", d.tone(0.4, 0.05, 50))
    d.lay("M0 -84L-20 0L-42 0Z", paler(tone, 0.3), 0.25)
    d.rod("M0 -84L0 -94", d.bark, 4)
    d.glue("M1 -95L20 -90L1 -84Z", d.accent(0))


def nest(d: Desk) -> None:
    twig = d.tone(0.6, 0.075, 60)
    d.lay(round_(0, -50, 58, 15), deeper(twig, 0.2))
    d.draw("M-56 -52Q0 -72 56 -52M-52 -56Q-8 -74 48 -60", paler(twig, 0.2), 4)
    d.draw("M-60 -56Q-20 -72 30 -68M-18 -70Q30 -72 62 -54", deeper(twig, 0.08), 3.4)
    for x, tint in ((-20, 0.93), (20, 0.95), (0, 0.9)):
        d.lay(round_(x, -58, 14, 19), d.tone(tint, 0.035, 205), 0.25)
    d.lay("M-60 -52Q0 -22 60 -52C64 -18 38 0 0 0C-38 0 -64 -18 -60 -52Z", deeper(twig, 0.05))
    d.draw(
        "M-57 -44Q-10 -18 36 -32M-30 -28Q16 -16 57 -42M-52 -30Q-10 -6 40 -18M-22 -14Q20 -2 46 -24",
        paler(twig, 0.34),
        3.6,
    )
    d.draw(
        "M-58 -36Q-26 -14 10 -16M-6 -22Q30 -20 60 -48M-46 -20Q-8 4 34 -10M-60 -52L-70 -60M58 -52L70 -58",
        deeper(twig, 0.15),
        3.2,
    )
    d.draw("M-62 -48Q-20 -24 30 -32M-14 -30Q34 -26 63 -50", paler(twig, 0.16), 4.4)


def raft(d: Desk) -> None:
    wood, rope = d.wood, d.tone(0.86, 0.06, 82)
    d.lay("M-72 -62L72 -62L92 -24L-92 -24Z", paler(wood, 0.12))
    d.draw(
        "M-51 -62L-66 -24M-31 -62L-39 -24M-10 -62L-13 -24M10 -62L13 -24M31 -62L39 -24M51 -62L66 -24",
        deeper(wood, 0.12),
        2.6,
    )
    for x in (-79, -53, -26, 0, 26, 53, 79):
        d.lay(round_(x, -13, 13.6, 13), deeper(wood, 0.06), 0.25)
        d.glue(round_(x, -13, 9.6, 9), d.tone(0.85, 0.05, 76))
        d.draw(round_(x, -13, 4.6, 4.4), d.tone(0.68, 0.06, 62), 1.8)
    d.rod("M-76 -54L76 -54", rope, 4)
    d.rod("M-86 -34L86 -34", rope, 4.6)
    d.rod("M58 -36Q74 -48 62 -52M-58 -36Q-72 -48 -64 -54", rope, 3)


FINERY: dict[str, Maker] = {
    kind: cut_out(draw)
    for kind, draw in {
        "crown": crown, "ring": ring, "jewel": jewel, "medal": medal, "trophy": trophy, "flag": flag, "magnifying-glass": magnifying_glass,
        "telescope": telescope, "paintbrush": paintbrush, "toothbrush": toothbrush, "swim-ring": swim_ring, "camera": camera,
        "rocket": rocket, "sword": sword, "sunflower": sunflower, "flowerpot": flowerpot, "tent": tent, "nest": nest, "raft": raft,
    }.items()
}  # fmt: skip
"""Things treasured and carried along, by kind."""
