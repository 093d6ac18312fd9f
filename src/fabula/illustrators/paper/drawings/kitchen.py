"""What stands in kitchens: pots, cups, bowls, jars."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from fabula.illustrators.paper.drawings.desk import Desk, Maker, box, cut_out, deeper, paler, round_


def steam(d: Desk, x: float, y: float) -> None:
    """Draw three curls of steam over (x, y)."""
    for dx, high in ((-11, 15), (0, 20), (11, 15)):
        path = f"M{x + dx} {y}Q{x + dx - 6} {y - high * 0.35} {x + dx} {y - high * 0.55}"
        path += f"Q{x + dx + 5} {y - high * 0.8} {x + dx} {y - high}"
        d.draw(path, d.tone(0.93, 0.01, 250), 3, 0.85)


def pot(d: Desk) -> None:
    tone = d.accent(2)
    d.rod("M-44 -46Q-60 -46 -58 -34Q-56 -26 -42 -28", deeper(tone), 6)
    d.rod("M44 -46Q60 -46 58 -34Q56 -26 42 -28", deeper(tone), 6)
    d.lay("M-46 -60L46 -60L42 -12Q40 0 26 0L-26 0Q-40 0 -42 -12Z", tone)
    d.glue("M-46 -60L-38 -60L-34 -8Q-32 -2 -26 0Q-40 0 -42 -12Z", paler(tone, 0.25))
    d.lay("M-49 -60Q-44 -84 0 -86Q44 -84 49 -60Q0 -54 -49 -60Z", paler(tone, 0.18), 0.3)
    d.lay(round_(0, -91, 9, 7), deeper(tone, 0.16), 0.2)


def soup(d: Desk) -> None:
    tone, broth = d.accent(1), d.tone(0.74, 0.13, 62)
    steam(d, 0, -66)
    d.lay(round_(0, -50, 50, 13), paler(tone, 0.4))
    d.glue(round_(0, -50, 43, 9), broth)
    for x, y, bit in (
        (-22, -52, d.tone(0.7, 0.16, 50)),
        (4, -47, d.green),
        (22, -52, d.tone(0.95, 0.04, 90)),
    ):
        d.glue(round_(x, y, 6, 3.4), bit)
    d.lay("M-50 -50Q-46 -8 -20 -4L-20 0L20 0L20 -4Q46 -8 50 -50Q30 -38 0 -37.500Q-30 -38 -50 -50Z", tone)
    d.draw("M-38 -28Q0 -16 38 -28", paler(tone, 0.6), 4)


def cup(d: Desk) -> None:
    tone = d.accent(4)
    d.rod("M30 -58Q56 -62 54 -38Q52 -18 28 -22", tone, 8)
    d.lay("M-36 -76L36 -76L32 -8Q30 0 20 0L-20 0Q-30 0 -32 -8Z", tone)
    d.lay(round_(0, -76, 36, 10), paler(tone, 0.35), 0.2)
    d.glue(round_(0, -75, 29, 7), d.water)
    d.draw("M-14 -77Q-4 -79 8 -77", paler(d.water, 0.7), 2.4)
    d.glue("M-34.5 -46L34.5 -46L33.5 -32L-33.5 -32Z", paler(tone, 0.6))


def tea(d: Desk) -> None:
    tone = d.accent(2)
    steam(d, -2, -64)
    d.lay(round_(0, -6, 52, 9), paler(tone, 0.6))
    d.rod("M30 -44Q52 -46 48 -30Q44 -18 26 -20", paler(tone, 0.3), 6)
    d.lay("M-40 -54L36 -54Q36 -14 12 -7L-16 -7Q-40 -14 -40 -54Z", paler(tone, 0.3))
    d.lay(round_(-2, -54, 38, 8), paler(tone, 0.65), 0.2)
    d.glue(round_(-2, -53, 31, 5.5), d.tone(0.66, 0.12, 60))


def bowl(d: Desk) -> None:
    tone = d.accent(2)
    d.lay(round_(0, -56, 52, 13), deeper(tone, 0.12))
    d.lay("M-52 -56Q-48 -10 -20 -5L-20 0L20 0L20 -5Q48 -10 52 -56Q30 -43 0 -43Q-30 -43 -52 -56Z", tone)
    d.draw("M-44 -38Q0 -24 44 -38", paler(tone, 0.65), 4)


def dish(d: Desk) -> None:
    tone = paler(d.accent(2), 0.75)
    d.lay(round_(0, -20, 62, 18), tone)
    d.glue(round_(0, -21, 52, 14), d.accent(2))
    d.glue(round_(0, -21, 49, 12.5), paler(tone, 0.5))
    d.glue(round_(0, -20, 38, 9), deeper(tone, 0.05))


def spoon(d: Desk) -> None:
    d.rod("M-30 -10Q-8 -30 18 -58", d.wood, 9)
    d.lay("M10 -58Q4 -82 24 -96Q44 -102 46 -84Q44 -58 22 -50Q14 -50 10 -58Z", d.wood)
    d.glue("M18 -62Q16 -80 28 -88Q39 -92 39 -81Q36 -64 24 -58Q20 -57 18 -62Z", deeper(d.wood, 0.1))


def jar(d: Desk) -> None:
    glass = d.tone(0.87, 0.04, 205)
    d.lay("M-34 -76Q-42 -70 -42 -58L-42 -12Q-42 0 -30 0L30 0Q42 0 42 -12L42 -58Q42 -70 34 -76Z", glass)
    d.glue("M-36 -44Q0 -38 36 -44L36 -12Q36 -6 30 -6L-30 -6Q-36 -6 -36 -12Z", d.accent(1), 0.85)
    d.lay(box(-36, -94, 36, -76, 5), d.accent(0), 0.3)
    d.draw("M-30 -85L30 -85", paler(d.accent(0), 0.4), 3)
    d.lay(box(-22, -40, 22, -16, 3), d.paper, 0.15)
    d.draw("M-33 -62L-33 -50", paler(glass, 0.8), 4)


def clay_jar(d: Desk) -> None:
    clay = d.tone(0.5, 0.07, 45)
    d.lay("M-28 -80Q-54 -60 -48 -32Q-42 -8 -26 0L26 0Q42 -8 48 -32Q54 -60 28 -80Z", clay)
    d.glue("M-36 -66Q-44 -40 -32 -14Q-24 -30 -26 -70Z", paler(clay, 0.22))
    d.draw("M-46 -48Q0 -36 46 -48M-44 -40Q0 -28 44 -40", paler(clay, 0.35), 2.4)
    d.lay("M-34 -84Q-34 -78 -28 -76L28 -76Q34 -78 34 -84Z", deeper(clay, 0.05), 0.25)
    d.lay("M-30 -86Q-20 -98 0 -98Q20 -98 30 -86Q0 -82 -30 -86Z", paler(clay, 0.12), 0.25)


def milk(d: Desk) -> None:
    glass = d.tone(0.88, 0.03, 215)
    d.lay("M-30 -88L30 -88L24 -4Q23 0 18 0L-18 0Q-23 0 -24 -4Z", glass)
    d.glue("M-26.5 -70Q0 -64 26.5 -70L22 -7Q21 -4 17 -4L-17 -4Q-21 -4 -22 -7Z", d.tone(0.98, 0.012, 90))
    d.draw("M-24 -80L-20 -30", "#ffffff", 3, 0.8)


def teapot(d: Desk) -> None:
    tone = d.accent(4)
    d.rod("M-40 -56Q-66 -58 -62 -34Q-58 -18 -36 -22", tone, 8)
    d.lay("M34 -34Q52 -38 56 -66L70 -68Q70 -30 36 -14Z", tone)
    d.lay("M-30 -68Q-52 -54 -46 -26Q-40 0 -18 0L20 0Q42 0 46 -26Q50 -54 30 -68Z", tone)
    d.lay("M-30 -68Q-20 -82 0 -82Q20 -82 30 -68Q0 -62 -30 -68Z", paler(tone, 0.25), 0.25)
    d.lay(round_(0, -88, 8), deeper(tone, 0.1), 0.2)
    for x, y in ((-22, -32), (0, -26), (22, -32)):
        d.dot(x, y, 5.5, paler(tone, 0.7))


def bucket(d: Desk) -> None:
    tone = d.accent(2)
    d.rod("M-38 -62Q-36 -108 0 -108Q36 -108 38 -62", d.steel, 4.5)
    d.lay("M-42 -66L42 -66L32 -4Q31 0 26 0L-26 0Q-31 0 -32 -4Z", tone)
    d.glue("M-38 -48L38 -48L36 -38L-36 -38Z", paler(tone, 0.55))
    d.lay(round_(0, -66, 43, 9), deeper(tone, 0.14), 0.2)
    d.glue(round_(0, -64, 36, 6), d.water)


def basket(d: Desk) -> None:
    tone = d.tone(0.7, 0.085, 68)
    d.rod("M-38 -52Q-36 -104 0 -104Q36 -104 38 -52", deeper(tone), 7)
    d.lay("M-48 -54L48 -54Q46 -6 30 0L-30 0Q-46 -6 -48 -54Z", tone)
    for at, y in enumerate((-42, -30, -18, -7)):
        half = 46 - at * 3.5
        waves = "".join(
            f"M{x} {y}Q{x + 6} {y - 6} {x + 12} {y}"
            for x in range(-int(half) + (at % 2) * 6, int(half) - 10, 14)
        )
        d.draw(waves, deeper(tone, 0.14), 3)
    d.lay(box(-51, -60, 51, -50, 5), deeper(tone, 0.06), 0.25)


def goblet(d: Desk) -> None:
    tone = d.brass
    d.lay(
        "M-28 -100L28 -100Q30 -62 6 -52L6 -12Q26 -10 28 0L-28 0Q-26 -10 -6 -12L-6 -52Q-30 -62 -28 -100Z", tone
    )
    d.lay(round_(0, -100, 28, 6), deeper(tone, 0.16), 0.15)
    for x, tint in ((-14, d.accent(0)), (0, d.accent(2)), (14, d.accent(4))):
        d.dot(x, -78, 4.5, tint)


def stove(d: Desk) -> None:
    tone = paler(d.accent(4), 0.25)
    d.lay(box(-50, -84, 50, 0, 5), tone, 0.45)
    d.lay(box(-53, -92, 53, -80, 4), d.tone(0.4, 0.02, 260), 0.25)
    for x in (-32, -12, 12, 32):
        d.dot(x, -69, 5, d.brass)
    d.lay(box(-38, -56, 38, -10, 6), d.tone(0.36, 0.03, 45), 0.2)
    d.glue(
        "M-18 -14Q-26 -30 -12 -40Q-10 -30 -2 -46Q6 -32 10 -38Q24 -26 16 -14Z", d.cutter.glow(0.78, 0.16, 55)
    )
    d.draw("M-34 -61L34 -61", paler(d.steel, 0.3), 3.5)


def fridge(d: Desk) -> None:
    tone = d.tone(0.9, 0.035, 215)
    d.lay(box(-34, -100, 34, -2, 8), tone, 0.45)
    d.draw("M-34 -62L34 -62", deeper(tone, 0.16), 2.4)
    d.rod("M-24 -90L-24 -70M-24 -54L-24 -30", d.steel, 4)
    d.lay(box(4, -48, 22, -30, 2), d.accent(1), 0.15)
    d.dot(13, -49, 2.4, d.accent(0))


def toaster(d: Desk) -> None:
    crust = d.tone(0.66, 0.09, 62)
    for x in (-16, 14):
        d.lay(
            f"M{x - 15} -48L{x - 15} -78Q{x - 20} -92 {x} -92Q{x + 20} -92 {x + 15} -78L{x + 15} -48Z",
            crust,
            0.25,
        )
        d.glue(
            f"M{x - 10} -50L{x - 10} -78Q{x - 12} -86 {x} -86Q{x + 12} -86 {x + 10} -78L{x + 10} -50Z",
            paler(crust, 0.55),
        )
    d.lay(
        "M-48 -10L-46 -50Q-44 -62 -30 -62L30 -62Q44 -62 46 -50L48 -10Q48 0 40 0L-40 0Q-48 0 -48 -10Z",
        d.accent(0),
    )
    d.rod("M40 -42L54 -42", d.steel, 5)
    d.draw("M-32 -30L20 -30M-32 -20L20 -20", paler(d.accent(0), 0.4), 3)


def barrel(d: Desk) -> None:
    d.lay("M-34 -92Q-50 -46 -34 0L34 0Q50 -46 34 -92Z", d.wood)
    d.draw("M-18 -91Q-27 -46 -18 -1M0 -92L0 0M18 -91Q27 -46 18 -1", deeper(d.wood, 0.1), 2)
    for y, half in ((-72, 40), (-22, 40)):
        d.rod(f"M{-half} {y}Q0 {y + 6} {half} {y}", d.steel, 5)
    d.lay(round_(0, -92, 34, 7), deeper(d.wood, 0.08), 0.15)


def porridge(d: Desk) -> None:
    bowl(d)
    d.glue(round_(0, -56, 45, 9), d.tone(0.88, 0.06, 82))
    d.rod("M10 -58L34 -96", d.wood, 5)
    d.dot(-12, -57, 4, d.accent(0))


KITCHEN: dict[str, Maker] = {
    kind: cut_out(draw)
    for kind, draw in {
        "pot": pot, "cooking-pot": pot, "kettle": teapot, "soup": soup, "rice-cake-soup": soup, "seaweed-soup": soup,
        "cup": cup, "mug": cup, "glass": milk, "tea": tea, "bowl": bowl, "mortar": bowl, "dish": dish, "plate": dish,
        "spoon": spoon, "ladle": spoon, "jar": jar, "jam": jar, "clay-jar": clay_jar, "jar-terrace": clay_jar, "milk": milk, "yoghurt": milk,
        "teapot": teapot, "bucket": bucket, "basket": basket, "creel": basket, "goblet": goblet, "stove": stove,
        "fridge": fridge, "toaster": toaster, "barrel": barrel, "red-bean-porridge": porridge, "porridge": porridge, "cereal": porridge,
    }.items()
}  # fmt: skip
"""Things of the kitchen by kind."""
