"""What is heard, felt or left behind rather than touched: small marks that may stand beside a figure."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

import math

from fabula.illustrators.paper.drawings.desk import Desk, Maker, cut_out, deeper, paler, round_
from fabula.illustrators.paper.pen import heart


def echo(d: Desk) -> None:
    tone = d.accent(4)
    for x, high, share in ((-34, 22, 0.0), (-4, 36, 0.25), (28, 50, 0.5)):
        belly = high * 0.62
        path = f"M{x} {-50 - high}Q{x + belly + 9} -50 {x} {-50 + high}Q{x + belly - 9} -50 {x} {-50 - high}Z"
        d.lay(path, paler(tone, share), 0.3)


def puff(d: Desk) -> None:
    tone = d.tone(0.9, 0.025, 100)
    d.lay(
        "M-44 -26Q-60 -50 -34 -60Q-30 -84 -2 -78Q22 -88 34 -66Q58 -62 50 -38Q56 -14 28 -14Q12 0 -8 -10Q-36 -4 -44 -26Z",
        tone,
    )
    d.draw("M-22 -50Q-10 -62 4 -52M10 -34Q24 -44 34 -34M-26 -28Q-16 -36 -6 -28", deeper(tone, 0.12), 3.5)
    d.lay(round_(-58, -14, 8, 7), tone, 0.2)
    d.lay(round_(-72, -6, 5, 4), tone, 0.15)
    for x, y, r in ((-56, -74, 4), (-30, -98, 3), (8, -98, 4), (46, -82, 3), (64, -56, 4), (62, -22, 3)):
        d.dot(x, y, r, tone)


_BURST = ((-92, -70, 5), (-78, -98, 3.5), (-96, -34, 3.5), (-50, -112, 4.5), (-16, -120, 3), (24, -116, 5),
          (62, -104, 3.5), (88, -82, 4.5), (98, -44, 3.5), (84, -14, 4), (-84, -4, 3), (-64, -90, 2.5),
          (48, -120, 2.5), (76, -62, 2.5), (-74, -50, 2.5))  # fmt: skip
"""Where the specks of a burst fly, and how large they are."""


def burst(d: Desk) -> None:
    """A burst of something white and fine: rays of it out of a puff, with specks flying all round."""
    far, near = d.tone(0.955, 0.014, 85), d.tone(0.995, 0.006, 90)
    d.lay(
        "M-60 -12Q-80 -26 -66 -44Q-72 -66 -46 -66Q-38 -88 -12 -78Q10 -94 28 -74Q54 -78 56 -54Q78 -44 64 -26Q66 -4 40 -4Q18 8 -4 -4Q-28 8 -44 -4Q-58 -2 -60 -12Z",
        far,
        0.4,
    )
    d.lay(
        "M-40 -14Q-54 -28 -38 -40Q-36 -60 -12 -54Q6 -66 20 -52Q44 -52 42 -32Q50 -14 28 -12Q10 0 -8 -10Q-28 -2 -40 -14Z",
        near,
        0.25,
    )
    d.draw("M-22 -34Q-12 -46 2 -38M8 -24Q20 -34 30 -26", deeper(far, 0.12), 3)
    for x, y, r in _BURST:
        d.dot(x + 0.8, y + 1.6, r, d.cutter.shade, 0.22)
        d.dot(x, y, r, near)


def dust(d: Desk) -> None:
    tone = d.tone(0.84, 0.035, 75)
    d.lay("M-60 0Q-68 -22 -44 -26Q-36 -46 -12 -36Q4 -52 24 -34Q48 -38 50 -16Q64 -12 58 0Z", tone)
    d.draw("M-36 -12Q-26 -22 -14 -12M6 -14Q18 -24 30 -14", deeper(tone, 0.1), 3.2)
    for x, y, r in ((-48, -48, 4), (4, -62, 5), (44, -52, 4)):
        d.dot(x, y, r, tone)


def dust_bunny(d: Desk) -> None:
    tone = d.tone(0.74, 0.015, 260)
    spots = []
    for at in range(26):
        turn, far = math.tau * at / 26, 1.0 if at % 2 else 0.8
        spots.append((42 * far * math.cos(turn), -40 + 40 * far * math.sin(turn)))
    d.lay(spots, tone)
    for x in (-12, 12):
        d.dot(x, -46, 7, d.paper)
        d.dot(x + 1, -45, 3.4, d.ink)
    d.draw("M-6 -30Q0 -25 6 -30", d.ink, 2.4)


def splash(d: Desk) -> None:
    tone = d.water
    d.lay(
        "M-66 0Q-58 -16 -44 -18Q-52 -44 -62 -56Q-40 -48 -28 -28Q-26 -62 -34 -86Q-14 -62 -8 -36Q0 -74 6 -100Q14 -66 14 -36Q24 -60 42 -82Q34 -52 32 -28Q46 -46 64 -52Q52 -36 48 -18Q60 -14 66 0Q0 8 -66 0Z",
        tone,
    )
    d.draw("M-40 -8Q0 -18 40 -8", paler(tone, 0.65), 4)
    for x, y, r in ((-52, -76, 4.5), (-14, -98, 4), (28, -98, 5), (58, -72, 4), (-72, -42, 3.4), (-36, -108, 3.2),
                    (50, -104, 3.4), (76, -38, 3), (2, -116, 3), (-66, -92, 2.6), (72, -88, 2.8)):  # fmt: skip
        d.lay(
            f"M{x} {y - r * 2}Q{x + r * 1.4} {y} {x} {y + r}Q{x - r * 1.4} {y} {x} {y - r * 2}Z", tone, 0.15
        )


def _spark(d: Desk, x: float, y: float, r: float) -> None:
    tone = d.cutter.glow(0.9, 0.12, 90)
    d.halo(x, y, r * 1.5, 0.4)
    q = r * 0.16
    d.lay(
        f"M{x} {y - r}Q{x + q} {y - q} {x + r} {y}Q{x + q} {y + q} {x} {y + r}Q{x - q} {y + q} {x - r} {y}Q{x - q} {y - q} {x} {y - r}Z",
        tone,
        0.2,
    )


def sparkles(d: Desk) -> None:
    _spark(d, 6, -52, 40)
    _spark(d, -38, -80, 18)
    _spark(d, -34, -22, 22)


def snore(d: Desk) -> None:
    tone = d.tone(0.55, 0.07, 265)
    for x, y, s in ((-30, 0, 13), (-4, -30, 17), (28, -64, 22)):
        d.rod(
            f"M{x - s * 0.6} {y - s * 1.4}L{x + s * 0.6} {y - s * 1.4}L{x - s * 0.6} {y}L{x + s * 0.6} {y}",
            tone,
            s * 0.28,
        )


def motion(d: Desk) -> None:
    tone = d.tone(0.62, 0.03, 250)
    for path in ("M-46 -76Q-10 -82 26 -78", "M-58 -50Q-6 -56 44 -50", "M-46 -24Q-10 -28 26 -22"):
        d.draw(path, tone, 6, 0.75)


def tremble(d: Desk) -> None:
    tone = d.tone(0.62, 0.03, 250)
    for s in (-1, 1):
        d.draw(f"M{s * 34} -86Q{s * 46} -70 {s * 34} -54Q{s * 24} -38 {s * 34} -22", tone, 5, 0.75)
        d.draw(f"M{s * 54} -74Q{s * 62} -62 {s * 54} -50Q{s * 46} -38 {s * 54} -28", tone, 5, 0.55)


def ground_line(d: Desk) -> None:
    white = d.tone(0.97, 0.012, 90)
    path = "M-92 -6Q-50 -12 -14 -6Q30 0 92 -7"
    d.draw(path, d.cutter.shade, 12, 0.18)
    d.draw(path, white, 10)
    for x, y in ((-70, 4), (-26, -15), (36, 7), (66, -16), (4, 6)):
        d.dot(x, y, 2, white)


def footprints(d: Desk) -> None:
    tone = d.tone(0.45, 0.04, 60)
    for x, y in ((-58, -4), (-30, -24), (0, -8), (30, -30), (58, -14)):
        d.glue(round_(x, y, 11, 7), tone, 0.6)
        for dx in (-9, 0, 9):
            d.glue(round_(x + dx + 2, y - 11 + abs(dx) * 0.25, 3.4, 3), tone, 0.6)


def song(d: Desk) -> None:
    tone = d.accent(5)
    d.rod("M-26 -14L-26 -78L12 -88L12 -26", tone, 6)
    d.rod("M-26 -66L12 -76", tone, 7)
    d.lay(round_(-34, -12, 11, 8), tone, 0.2)
    d.lay(round_(4, -24, 11, 8), tone, 0.2)
    d.rod("M42 -50L42 -96Q54 -88 52 -74", d.accent(0), 5)
    d.lay(round_(35, -48, 9, 6.5), d.accent(0), 0.2)


def heart_(d: Desk) -> None:
    k = d.scale
    d.svg += d.cutter.sheet(heart(0, -46 * k, 84 * k), d.accent(0), lift=0.35)
    d.glue("M-30 -58Q-30 -74 -16 -76Q-22 -66 -22 -52Q-28 -48 -30 -58Z", paler(d.accent(0), 0.5))


def tear(d: Desk) -> None:
    tone = d.tone(0.8, 0.085, 230)
    d.lay("M0 -96Q32 -50 32 -30Q30 0 0 0Q-30 0 -32 -30Q-32 -50 0 -96Z", tone)
    d.glue("M-20 -34Q-20 -44 -12 -56Q-12 -36 -6 -18Q-18 -20 -20 -34Z", "#ffffff", 0.6)


def dream(d: Desk) -> None:
    tone = d.tone(0.94, 0.03, 285)
    d.lay(round_(-44, -4, 6, 5), tone, 0.25)
    d.lay(round_(-32, -18, 10, 8), tone, 0.25)
    d.lay(
        "M-46 -46Q-60 -70 -34 -78Q-26 -104 4 -98Q34 -106 42 -80Q66 -72 54 -48Q50 -30 26 -34Q6 -24 -12 -34Q-38 -30 -46 -46Z",
        tone,
    )
    d.glue("M2 -84Q-20 -80 -18 -60Q-12 -42 10 -46Q-6 -52 -6 -66Q-6 -76 2 -84Z", d.cutter.glow(0.9, 0.1, 92))
    for x, y in ((22, -70), (32, -54), (-32, -58)):
        d.dot(x, y, 3, d.cutter.glow(0.9, 0.1, 92))


def light(d: Desk) -> None:
    d.halo(0, -50, 70, 0.85)
    d.lay(round_(0, -50, 17), d.cutter.glow(0.96, 0.08, 95), 0.2)
    for at in range(8):
        turn = math.tau * at / 8
        x, y = math.cos(turn), math.sin(turn)
        d.draw(
            f"M{x * 26:.1f} {-50 + y * 26:.1f}L{x * 40:.1f} {-50 + y * 40:.1f}",
            d.cutter.glow(0.9, 0.12, 88),
            4.5,
        )


def bubble(d: Desk) -> None:
    tone, rim, rose = d.tone(0.86, 0.06, 220), d.tone(0.62, 0.11, 235), d.tone(0.8, 0.1, 340)
    for x, y, r in ((-8, -46, 42), (40, -84, 17), (44, -20, 12)):
        d.glue(round_(x, y, r), tone, 0.5)
        d.draw(round_(x, y, r), rim, max(r * 0.09, 2.4))
        d.draw(round_(x, y, r * 0.9), "#ffffff", max(r * 0.07, 1.6))
        d.draw(
            f"M{x + r * 0.2:.1f} {y + r * 0.72:.1f}Q{x + r * 0.66:.1f} {y + r * 0.56:.1f} {x + r * 0.72:.1f} {y + r * 0.1:.1f}",
            rose,
            r * 0.11,
        )
        d.glue(round_(x - r * 0.36, y - r * 0.42, r * 0.2, r * 0.28), "#ffffff", 0.95)


MARKS: dict[str, Maker] = {
    kind: cut_out(draw)
    for kind, draw in {
        "echo": echo, "sound": echo, "puff": puff, "fart": puff, "burst": burst, "dust": dust, "dust-bunny": dust_bunny, "splash": splash, "sparkles": sparkles,
        "sparkle": sparkles, "magic-word": sparkles, "snore": snore, "motion": motion, "tremble": tremble, "line": ground_line,
        "footprint": footprints, "footsteps": footprints, "song": song, "birdsong": song, "drumbeat": echo, "heart": heart_,
        "tear": tear, "nightmare": dream, "light": light, "bubble": bubble,
    }.items()
}  # fmt: skip
"""Marks by kind."""
