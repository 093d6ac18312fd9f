"""What is worn, lying or hanging by itself."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from fabula.illustrators.paper.drawings.desk import Desk, Maker, box, cut_out, deeper, paler, round_


def hat(d: Desk) -> None:
    tone = d.tone(0.8, 0.085, 78)
    d.lay(round_(0, -14, 58, 14), tone)
    d.lay("M-32 -16Q-34 -60 0 -62Q34 -60 32 -16Q0 -6 -32 -16Z", paler(tone, 0.15), 0.3)
    d.glue("M-33 -30Q0 -20 33 -30L32 -16Q0 -6 -32 -16Z", d.accent(0))
    d.draw("M-24 -44Q0 -38 24 -44M-18 -54Q0 -50 18 -54", deeper(tone, 0.07), 2)


def gat(d: Desk) -> None:
    black = d.tone(0.3, 0.015, 280)
    d.lay(round_(0, -12, 60, 12), black)
    d.lay("M-24 -14L-20 -66Q0 -72 20 -66L24 -14Q0 -8 -24 -14Z", black, 0.3)
    d.draw("M-23 -22Q0 -16 23 -22", paler(black, 0.4), 3)


def boot(d: Desk) -> None:
    tone = d.accent(0)
    d.lay("M-26 -92L10 -92L12 -40Q34 -38 44 -24Q50 -14 48 -6L-24 -6Q-30 -50 -26 -92Z", tone)
    d.glue("M-27 -92L10 -92L11 -78L-28 -78Z", paler(tone, 0.35))
    d.lay("M-26 -10L49 -10L49 0L-25 0Z", deeper(tone, 0.24), 0.2)
    d.glue("M-18 -70Q-20 -46 -16 -26Q-10 -46 -10 -70Z", paler(tone, 0.28))


def sock(d: Desk) -> None:
    tone = d.accent(2)
    d.lay("M-26 -94L12 -94L12 -46Q38 -34 48 -18Q50 0 32 0L4 0Q-28 -8 -28 -40Z", tone)
    d.lay("M-29 -96L15 -96L15 -80L-29 -80Z", paler(tone, 0.6), 0.2)
    d.glue("M28 -34Q44 -26 48 -14Q48 0 32 0L22 0Q18 -20 28 -34Z", paler(tone, 0.6))
    d.glue("M-28 -40Q-14 -38 -10 -16Q-22 -22 -28 -40Z", paler(tone, 0.6))
    d.draw("M-27 -66L12 -66M-27 -56L12 -56", d.accent(1), 5)


def scarf(d: Desk) -> None:
    tone = d.accent(0)
    d.lay("M-14 -48L14 -52L28 -6L-2 0Z", deeper(tone, 0.05))
    d.draw("M-1 0L-2 7M7 -2L7 6M15 -4L16 4M24 -6L26 2", tone, 3)
    d.glue("M-5 -22L21 -28L24 -18L-3 -12Z", d.accent(1))
    d.lay("M-48 -72Q-50 -50 0 -46Q50 -50 48 -72Q44 -92 0 -92Q-44 -92 -48 -72Z", tone)
    d.glue(round_(0, -76, 34, 10), deeper(tone, 0.2))
    for x in (-34, -16, 20, 36):
        d.draw(f"M{x} {-54 + abs(x) * 0.1}L{x + 4} {-66 + abs(x) * 0.1}", d.accent(1), 5)


def coat(d: Desk) -> None:
    tone = d.accent(2)
    for s in (-1, 1):
        d.lay(
            f"M{s * 20} -86Q{s * 46} -70 {s * 54} -30L{s * 38} -24Q{s * 34} -46 {s * 24} -58Z",
            deeper(tone, 0.06),
            0.3,
        )
    d.lay("M-24 -90L24 -90Q34 -40 36 -4Q0 4 -36 -4Q-34 -40 -24 -90Z", tone)
    d.draw("M0 -80L0 -2", deeper(tone, 0.14), 2.4)
    d.lay("M-24 -92L0 -74L-14 -66Z", paler(tone, 0.3), 0.15)
    d.lay("M24 -92L0 -74L14 -66Z", paler(tone, 0.3), 0.15)
    for y in (-58, -40, -22):
        d.dot(7, y, 3.6, d.brass)
    d.draw("M-26 -28L-14 -28M16 -28L28 -28", deeper(tone, 0.16), 3.5)


def shoe(d: Desk) -> None:
    tone = d.accent(3)
    d.lay("M-46 -44Q-40 -50 -18 -46Q-10 -34 16 -30Q46 -26 50 -8L-46 -8Q-52 -26 -46 -44Z", tone)
    d.glue("M-40 -44Q-28 -48 -19 -45Q-16 -40 -10 -36Q-26 -34 -40 -44Z", deeper(tone, 0.2))
    d.lay("M-48 -10L51 -10Q52 0 44 0L-42 0Q-48 0 -48 -10Z", d.paper, 0.2)
    d.draw("M-8 -38L-2 -26M4 -34L10 -22", paler(tone, 0.75), 4)


def mitten(d: Desk) -> None:
    tone = d.accent(0)
    d.lay("M22 -34Q40 -60 50 -48Q54 -34 24 -16Z", deeper(tone, 0.05), 0.3)
    d.lay("M-26 -22L-28 -66Q-26 -98 0 -98Q26 -98 28 -64L26 -22Z", tone)
    d.lay(box(-29, -26, 29, 0, 6), paler(tone, 0.6), 0.25)
    d.draw("M-18 -23L-18 -4M-6 -23L-6 -4M6 -23L6 -4M18 -23L18 -4", deeper(paler(tone, 0.6), 0.1), 2)
    d.draw("M0 -80L0 -52M-13 -73L13 -59M13 -73L-13 -59", d.paper, 3.5)


def ribbon(d: Desk) -> None:
    tone = d.accent(3)
    d.lay("M-4 -48L-30 0L-14 -6L-4 4L6 -46Z", deeper(tone, 0.06))
    d.lay("M4 -48L30 0L14 -6L4 4L-6 -46Z", deeper(tone, 0.06))
    for s in (-1, 1):
        d.lay(f"M0 -52Q{s * 22} -92 {s * 50} -80Q{s * 58} -52 {s * 46} -32Q{s * 20} -28 0 -52Z", tone, 0.3)
        d.glue(
            f"M{s * 8} -54Q{s * 26} -72 {s * 40} -66Q{s * 42} -52 {s * 36} -44Q{s * 22} -42 {s * 8} -54Z",
            deeper(tone, 0.12),
        )
    d.lay(box(-10, -64, 10, -42, 5), paler(tone, 0.15), 0.25)


def clothes(d: Desk) -> None:
    for y, tint, half in ((0, 2, 46), (-24, 1, 43), (-46, 0, 45)):
        tone = d.accent(tint)
        d.lay(box(-half, y - 26, half, y, 11), tone, 0.35)
        d.draw(f"M{-half + 8} {y - 11}L{half - 12} {y - 11}", deeper(tone, 0.11), 2.6)
    d.lay("M-18 -72L0 -60L18 -72L10 -78L-10 -78Z", d.paper, 0.2)


def laundry(d: Desk) -> None:
    d.draw("M-62 -88Q0 -74 62 -88", d.ink, 2.4)
    for x, tint, wide in ((-40, 0, 15), (0, 2, 17), (38, 1, 15)):
        tone = d.accent(tint)
        d.lay(f"M{x - wide} -80L{x + wide} -79L{x + wide + 2} -34Q{x} -28 {x - wide - 1} -34Z", tone, 0.35)
        d.glue(f"M{x - wide} -56L{x + wide + 1} -56L{x + wide + 1} -48L{x - wide} -48Z", paler(tone, 0.55))
        for s in (-1, 1):
            d.rod(f"M{x + s * (wide - 4)} -86L{x + s * (wide - 4)} -76", d.wood, 4)


def cloth(d: Desk) -> None:
    tone = d.accent(2)
    d.lay("M-48 -50Q-24 -60 0 -50Q24 -40 48 -52L52 -6Q26 6 0 -4Q-26 -14 -50 -2Z", tone)
    for x in (-32, 0, 32):
        d.draw(f"M{x - 10} -52L{x - 8} -6", paler(tone, 0.5), 5)
    d.draw("M-49 -26Q-24 -36 0 -26Q24 -16 50 -28", paler(tone, 0.5), 5)


def wool(d: Desk) -> None:
    tone = d.accent(3)
    d.draw("M34 -12Q60 0 64 -14Q66 -26 52 -22", tone, 3.5)
    d.lay(round_(0, -42, 42), tone)
    d.draw(
        "M-34 -62Q0 -36 30 -70M-40 -48Q-4 -16 38 -54M-40 -32Q-10 0 36 -30M-8 -83Q-24 -46 -14 -4M14 -80Q2 -44 12 -4M34 -64Q18 -40 28 -12",
        paler(tone, 0.4),
        3,
    )


def norigae(d: Desk) -> None:
    d.rod("M0 -100L0 -84", d.accent(0), 4)
    d.lay("M0 -88Q18 -80 14 -64Q8 -56 0 -56Q-8 -56 -14 -64Q-18 -80 0 -88Z", d.tone(0.72, 0.11, 160))
    d.dot(0, -72, 6, d.brass)
    d.lay(box(-8, -56, 8, -44, 3), d.accent(1), 0.2)
    d.lay("M-8 -46L8 -46L14 0Q0 4 -14 0Z", d.accent(0))
    d.draw("M-5 -42L-8 -4M0 -42L0 -2M5 -42L8 -4", deeper(d.accent(0), 0.1), 2)


def wings(d: Desk) -> None:
    white = d.tone(0.95, 0.015, 230)
    for s in (-1, 1):
        d.lay(
            f"M{s * 4} -26Q{s * 14} -80 {s * 46} -90Q{s * 66} -86 {s * 62} -64Q{s * 64} -50 {s * 50} -42Q{s * 50} -26 {s * 32} -22Q{s * 16} -8 {s * 4} -26Z",
            white,
        )
        d.draw(
            f"M{s * 12} -36Q{s * 28} -66 {s * 48} -76M{s * 16} -28Q{s * 34} -46 {s * 52} -54M{s * 20} -22Q{s * 30} -30 {s * 42} -34",
            deeper(white, 0.11),
            2.6,
        )


def saddle(d: Desk) -> None:
    tone = d.tone(0.52, 0.085, 45)
    d.rod("M-2 -40L-8 -14", deeper(tone, 0.1), 5)
    d.draw("M-16 -14L0 -14L2 -4Q-8 2 -18 -4Z", d.steel, 4)
    d.lay(
        "M-34 -60Q-20 -40 6 -48L30 -56Q36 -22 14 -12Q-2 -14 -14 -28Q-34 -36 -34 -60Z", deeper(tone, 0.05), 0.3
    )
    d.lay(
        "M-50 -84Q-44 -62 -16 -62Q16 -60 34 -82Q44 -88 48 -78Q40 -44 2 -44Q-44 -42 -54 -76Q-54 -84 -50 -84Z",
        tone,
    )
    d.draw("M-46 -70Q-26 -50 4 -52Q32 -54 44 -74", d.accent(1), 2.6)


CLOTHES: dict[str, Maker] = {
    kind: cut_out(draw)
    for kind, draw in {
        "hat": hat, "gat": gat, "boot": boot, "sock": sock, "padded-sock": sock, "scarf": scarf, "coat": coat, "cloak": coat, "shoe": shoe,
        "mitten": mitten, "glove": mitten, "ribbon": ribbon, "hairpin": ribbon, "clothes": clothes, "laundry": laundry, "cloth": cloth,
        "yarn": wool, "wool": wool, "norigae": norigae, "wing": wings, "wings": wings, "saddle": saddle,
    }.items()
}  # fmt: skip
"""Things to wear by kind."""
