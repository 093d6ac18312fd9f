"""What is written, read and posted."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from fabula.illustrators.paper.drawings.desk import Desk, Maker, box, cut_out, deeper, paler, round_
from fabula.illustrators.paper.pen import heart


def notebook(d: Desk) -> None:
    tone = d.accent(4)
    d.lay(box(-32, -88, 40, -2, 4), d.paper, 0.3)
    d.lay(box(-36, -92, 36, -4, 5), tone, 0.35)
    d.glue(box(-36, -92, -24, -4, 4), deeper(tone, 0.1))
    d.lay(box(-12, -76, 26, -52, 3), d.paper, 0.15)
    d.draw("M-6 -68L18 -68M-6 -60L10 -60", d.ink, 2.2, 0.6)
    for y in (-80, -64, -48, -32, -16):
        d.rod(f"M-42 {y}L-30 {y}", d.steel, 3)


def pencil(d: Desk) -> None:
    tone = d.accent(1)
    d.lay("M-36 -14L24 -90L42 -76L-18 0L-42 6Z", tone)
    d.glue("M-30 -8L30 -84L36 -80L-24 -4Z", paler(tone, 0.35))
    d.glue("M-36 -14L-18 0L-42 6Z", d.tone(0.88, 0.05, 75))
    d.glue("M-40 -1L-34 3.500L-42 6Z", d.ink)
    d.lay("M18 -82L24 -90L42 -76L36 -68Z", d.steel, 0.1)
    d.lay("M24 -90L29 -96Q34 -101 41 -96Q49 -90 47 -82L42 -76Z", d.tone(0.75, 0.12, 12), 0.1)


def paper(d: Desk) -> None:
    d.lay("M-38 -94L24 -94L38 -80L38 0L-38 0Z", d.paper, 0.4)
    d.lay("M24 -94L24 -80L38 -80Z", deeper(d.paper, 0.08), 0.15)
    lines = "".join(f"M-26 {y}Q0 {y - 2} {26 if y > -70 else 12} {y}" for y in (-72, -56, -40, -24))
    d.draw(lines, d.ink, 3, 0.45)


def drawing(d: Desk) -> None:
    d.lay(box(-44, -76, 44, -2, 2), d.paper, 0.4)
    d.glue("M-38 -8L-38 -26Q-10 -36 38 -22L38 -8Z", d.green, 0.8)
    d.dot(24, -58, 9, d.accent(1))
    d.glue("M-26 -24L-26 -42L-12 -54L2 -42L2 -24Z", d.accent(0), 0.85)
    d.glue("M-16 -24L-16 -36L-8 -36L-8 -24Z", d.paper)


def picture(d: Desk) -> None:
    d.lay(box(-50, -84, 50, 0, 4), d.wood, 0.45)
    d.lay(box(-40, -74, 40, -10, 1), d.tone(0.88, 0.045, 225), 0.1)
    d.glue("M-40 -32Q-14 -46 6 -32Q22 -42 40 -30L40 -10L-40 -10Z", d.green)
    d.dot(20, -58, 8, d.accent(1))


def sign(d: Desk) -> None:
    d.rod("M0 0L0 -58", d.bark, 8)
    d.lay("M-46 -96L32 -98L52 -77L32 -56L-46 -54Q-50 -76 -46 -96Z", d.wood, 0.4)
    d.draw("M-32 -82Q-10 -86 22 -84M-32 -70Q-8 -72 12 -70", deeper(d.wood, 0.22), 4)
    d.dot(-40, -90, 2.2, d.ink)
    d.dot(-40, -60, 2.2, d.ink)
    d.draw("M-12 0Q-10 -8 -14 -12M10 0Q10 -8 14 -14", d.green, 3.5)


def notice(d: Desk) -> None:
    d.rod("M-28 0L-28 -60M28 0L28 -60", d.bark, 6)
    d.lay(box(-46, -96, 46, -44, 4), d.wood, 0.4)
    d.lay(box(-36, -89, 8, -52, 1), d.paper, 0.2)
    d.draw("M-28 -80L0 -80M-28 -71L0 -71M-28 -62L-10 -62", d.ink, 2.6, 0.5)
    d.lay(box(16, -86, 36, -62, 1), paler(d.accent(1), 0.4), 0.2)


def scroll(d: Desk) -> None:
    page = d.tone(0.93, 0.04, 85)
    d.lay("M-34 -86L34 -86Q30 -46 34 -10L-34 -10Q-30 -46 -34 -86Z", page, 0.4)
    d.draw("M-20 -68Q0 -72 20 -68M-20 -54Q0 -58 20 -54M-20 -40Q0 -44 12 -40", d.ink, 3, 0.45)
    for y in (-88, -9):
        d.rod(f"M-46 {y}L46 {y}", d.wood, 6)
        d.lay(box(-37, y - 8, 37, y + 8, 7), deeper(page, 0.05), 0.25)
        for x in (-47, 47):
            d.dot(x, y, 5, d.accent(0))


def map_(d: Desk) -> None:
    page = d.tone(0.91, 0.05, 85)
    d.lay("M-54 -72L-18 -82L18 -72L54 -82L54 -10L18 0L-18 -10L-54 0Z", page, 0.4)
    d.glue("M-18 -82L18 -72L18 0L-18 -10Z", deeper(page, 0.06))
    d.glue("M-46 -24Q-34 -40 -24 -26Q-30 -10 -46 -8Z", d.green, 0.7)
    d.glue("M10 -58Q34 -70 46 -56Q40 -42 18 -46Z", d.water, 0.8)
    for x, y in ((-38, -56), (-26, -52), (-14, -44), (-2, -38), (10, -30), (22, -26)):
        d.dot(x, y, 2.6, d.accent(0))
    d.draw("M30 -28L42 -16M42 -28L30 -16", d.accent(0), 5)


def letterbox(d: Desk) -> None:
    tone = d.accent(0)
    d.rod("M0 0L0 -44", d.bark, 10)
    d.lay("M-38 -42L-38 -70Q-38 -98 -6 -98L10 -98Q42 -98 42 -70L42 -42Z", tone, 0.4)
    d.glue("M-38 -42L-38 -70Q-38 -92 -16 -92Q6 -92 6 -70L6 -42Z", deeper(tone, 0.09))
    d.draw("M-28 -72L-4 -72", d.ink, 5)
    d.lay("M-26 -74L-24 -86L-6 -86L-4 -74Z", d.paper, 0.15)
    d.rod("M26 -60L26 -88", d.brass, 4)
    d.glue("M26 -90L40 -86L26 -78Z", d.brass)


def calendar(d: Desk) -> None:
    d.lay(box(-40, -88, 40, 0, 4), d.paper, 0.4)
    d.glue(box(-40, -88, 40, -68, 4), d.accent(0))
    for x in (-22, 22):
        d.rod(f"M{x} -94L{x} -80", d.steel, 4)
    for row in range(4):
        for at in range(5):
            marked = (row, at) == (2, 3)
            d.dot(
                -28 + at * 14,
                -56 + row * 14,
                5.5 if marked else 3,
                d.accent(1) if marked else deeper(d.paper, 0.18),
            )


def photograph(d: Desk) -> None:
    d.lay("M-38 -90L40 -94L42 -4L-36 0Z", d.paper, 0.4)
    d.glue("M-30 -82L33 -85L34 -26L-29 -24Z", d.tone(0.86, 0.05, 225))
    d.glue("M-29 -34Q0 -46 34 -36L34 -26L-29 -24Z", d.green)
    for x, tint, high in ((-8, 2, 22), (12, 0, 17)):
        d.glue(
            f"M{x - 9} -28Q{x - 9} {-28 - high} {x} {-30 - high}Q{x + 9} {-28 - high} {x + 9} -28Z",
            d.accent(tint),
        )
        d.dot(x, -34 - high, 7.5, d.tone(0.86, 0.06, 60))


def invitation(d: Desk) -> None:
    d.lay("M-42 -72L42 -76L44 -4L-40 0Z", paler(d.accent(1), 0.55), 0.4)
    d.svg += d.cutter.piece(heart(0, -48 * d.scale, 26 * d.scale), d.accent(0))
    d.draw("M-24 -22Q0 -26 24 -22", d.ink, 3, 0.5)


def chalk(d: Desk) -> None:
    d.lay("M-40 -6L30 -40Q40 -36 38 -26L-32 8Q-42 4 -40 -6Z", d.tone(0.96, 0.015, 90))
    d.glue(round_(34, -33, 5, 8), d.tone(0.88, 0.02, 90))


WRITING: dict[str, Maker] = {
    kind: cut_out(draw)
    for kind, draw in {
        "notebook": notebook, "diary": notebook, "pencil": pencil, "paper": paper, "recipe": paper, "riddle": paper, "note": paper,
        "nursery-rhyme": paper, "list": paper, "drawing": drawing, "picture": picture, "painting": picture, "sign": sign,
        "signpost": sign, "notice": notice, "scroll": scroll, "map": map_, "letterbox": letterbox, "calendar": calendar,
        "photograph": photograph, "photo": photograph, "invitation": invitation, "ticket": invitation, "chalk": chalk,
    }.items()
}  # fmt: skip
"""Things to write, read and post by kind."""
