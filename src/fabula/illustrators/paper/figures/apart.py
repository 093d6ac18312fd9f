"""Two of one cast are told apart by at least two of silhouette, main colour and kind.

A look that is too like another's changes no more than that takes: first what it wears and the colour most
seen on it, then its height and breadth.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from fabula.core.values import Look
from fabula.illustrators.paper.figures.drawing import COMMON, draw_figure
from fabula.illustrators.paper.figures.people import SKINS
from fabula.illustrators.paper.palette import hue_gap, lch, oklch
from fabula.illustrators.paper.raster import pixels_of

UNIT = 6
"""Page units to a pixel: a grown-up is some sixty pixels tall, as on a page seen from across the room."""
ALIKE = 0.88
"""Silhouettes that share more of their area than this look alike."""
NEARLY = 0.94
TONE_APART, HUE_APART, COLOURED = 0.13, 28.0, 0.045
GREY_APART = 0.085
"""How much more chroma a colour has that nobody takes for grey: grey fur and ginger."""
BUILDS = (
    (0.87, 1.06), (1.13, 0.94), (0.8, 1.12), (0.93, 1.24), (1.2, 0.86), (0.74, 0.98), (1.28, 1.1),
    (0.66, 1.08),
)  # fmt: skip
"""Other heights and breadths, the least change first."""
COVERING = ("sweater", "shirt", "dress", "gown", "robe")
"""What covers most of a person."""
SKIRTS = frozenset(("dress", "gown"))
NATURAL = (
    (0.8, 0.055, 80.0), (0.7, 0.02, 255.0), (0.54, 0.065, 55.0), (0.95, 0.015, 85.0), (0.38, 0.02, 280.0),
    (0.8, 0.06, 20.0), (0.82, 0.045, 240.0),
)  # fmt: skip
"""Sand, grey, brown, white, charcoal, rose, pale blue: what fur, feather and cloth often are."""
FUR = ("fur", "paw", "ear", "head", "neck", "skin", "wing", "tail", "fin")

_PAINTED = re.compile(r'data-role="([^"]*)" fill="(#[0-9a-f]{6})"')


@dataclass(frozen=True)
class Glance:
    """What is seen of a figure at a glance: rows of its silhouette from the feet up, and its main colours.

    The most seen comes first; others are there only when they are seen nearly as much.
    """

    rows: tuple[int, ...]
    width: int
    colours: tuple[str, ...]


def made_apart(look: Look, others: tuple[Look, ...], fixed: frozenset[str]) -> Look:
    """Return `look`, told apart from all `others`; parts named in `fixed` stay as they are."""
    if _apart(look, others):
        return look
    twins = tuple(one for one in others if _drawing(one) == _drawing(look))
    best = next(_coloured_apart(look, twins, fixed), look)
    doubtful = None
    for one in (best, *_rebuilt(best)):
        if _apart(one, others):
            if _beyond_doubt(one, twins):  # another build may bring two colours to a tie
                return one
            doubtful = doubtful or one
    return doubtful or best


def _beyond_doubt(look: Look, twins: tuple[Look, ...]) -> bool:
    return all(_never_alike(glance(look), glance(twin)) for twin in twins)


def _coloured_apart(look: Look, twins: tuple[Look, ...], fixed: frozenset[str]) -> Iterator[Look]:
    """Yield what has another main colour than the twins: the first beyond doubt, else the first at all."""
    doubtful: list[Look] = []
    for one in (look, *_recoloured(look, fixed)):
        if all(_colours_differ(glance(one), glance(twin)) for twin in twins):
            if _beyond_doubt(one, twins):
                yield one
            doubtful.append(one)
    yield from doubtful


def differences(one: Look, two: Look) -> tuple[bool, bool, bool]:
    """Return whether two looks differ in silhouette, in main colour, and in kind."""
    kind = _drawing(one) != _drawing(two)
    if kind and one.rig != two.rig:
        return True, True, True  # bodies built otherwise are never taken for one another
    first, second = glance(one), glance(two)
    return _shared(first, second) < ALIKE, _colours_differ(first, second), kind


def _apart(look: Look, others: tuple[Look, ...]) -> bool:
    return all(sum(differences(look, one)) >= 2 for one in others)


def _drawing(look: Look) -> str:
    return look.parts.get("drawing", look.kind)


def _recoloured(look: Look, fixed: frozenset[str]) -> Iterator[Look]:
    """Yield `look` with the colour most seen on it changed, or in clothes that change it."""
    main = _main_role(look)
    if main and not (look.rig == "person" and main == "skin"):
        yield from (_toned(look, main, tone) for tone in _other_tones(_colours(look)[main]))
    if look.rig == "person" and "outfit" not in fixed:
        yield from _covered(look)
    elif look.rig == "person":  # in costume nothing else is left
        for skin in SKINS:
            yield look.model_copy(update={"colours": {**look.colours, "skin": oklch(*skin)}})
    if "emoji" in look.parts or "thing" in look.parts:
        _, _, hue = lch(glance(look).colours[0])
        for turn in (120, 180, 60, 240):
            glaze = oklch(0.7, 0.1, (hue + turn) % 360)
            yield look.model_copy(update={"colours": dict(sorted({**look.colours, "glaze": glaze}.items()))})


def _covered(look: Look) -> Iterator[Look]:
    """Yield a person in clothes that show less skin, in their own colour and then in others."""
    light, chroma, hue = lch(look.colours["accent"])
    skirted = look.parts.get("lashes") == "yes"
    for accent in (
        (light, chroma, hue),
        (max(light - 0.16, 0.4), chroma, hue),
        (0.6, 0.12, (hue + 70) % 360),
        (0.55, 0.11, (hue + 180) % 360),
        (0.76, 0.1, (hue + 250) % 360),
        (0.42, 0.08, (hue + 130) % 360),
    ):
        for outfit in COVERING:
            if skirted or outfit not in SKIRTS:
                # a coat of the colour of its wearer is for the cold: in a white one a brother is a doctor
                dyed = {"accent": oklch(*accent)} | ({"coat": oklch(*accent)} if outfit == "coat" else {})
                colours = {**look.colours, **dyed}
                yield look.model_copy(update={"parts": {**look.parts, "outfit": outfit}, "colours": colours})


def _toned(look: Look, role: str, tone: tuple[float, float, float]) -> Look:
    """Return `look` with `role` in another tone, and what goes with it moved as far."""
    colours = _colours(look)
    light, chroma, hue = lch(colours[role])
    together = [one for one, colour in look.colours.items() if _as_good_as(colour, colours[role])]
    if role in FUR:
        fur = (one for one in FUR if one in look.colours and one not in together)
        together += [one for one in fur if _kindred(look.colours[one], hue)]
    moved = {role: oklch(*tone)}
    for one in together:
        own_light, own_chroma, _ = lch(look.colours[one])
        share = own_chroma / chroma if chroma > 0.02 else 1.0
        deep = min(max(tone[0] + own_light - light, 0.24), 0.985)
        moved[one] = oklch(deep, tone[1] * share, tone[2])
    return look.model_copy(update={"colours": dict(sorted({**look.colours, **moved}.items()))})


def _as_good_as(colour: str, main: str) -> bool:
    """Return whether a colour is the main one, or a white or grey hardly told from it."""
    (light_1, chroma_1, _), (light_2, chroma_2, _) = lch(colour), lch(main)
    return colour == main or (abs(light_1 - light_2) < 0.05 and max(chroma_1, chroma_2) < 0.05)


def _kindred(colour: str, hue: float) -> bool:
    """Return whether a colour is grey or of about this hue."""
    _, chroma, own = lch(colour)
    return chroma <= 0.04 or hue_gap(own, hue) <= 40


def _colours(look: Look) -> dict[str, str]:
    return {role: COMMON[role] for role in ("suit", "puff")} | look.colours


def _other_tones(colour: str) -> Iterator[tuple[float, float, float]]:
    """Yield colours plainly other than `colour` and still likely on the same creature."""
    light, chroma, hue = lch(colour)
    darker = (light - 0.17 if light > 0.6 else light + 0.17), max(chroma, 0.03), hue
    if chroma < 0.1:
        yield darker
        yield from NATURAL
    for turn in (-45, 40, 90, -90):
        yield min(max(light, 0.5), 0.8), max(chroma, 0.08), (hue + turn) % 360
    yield darker


def _rebuilt(look: Look) -> Iterator[Look]:
    """Yield `look` taller or smaller, broader or slimmer."""
    scale, wide = look.ratios.get("scale", 1.0), look.ratios.get("wide", 1.0)
    for tall, broad in BUILDS:
        ratios = {**look.ratios, "scale": round(scale * tall, 3), "wide": round(wide * broad, 3)}
        yield look.model_copy(update={"ratios": dict(sorted(ratios.items()))})


def _main_role(look: Look) -> str:
    """Return the role whose colour is most seen, "" when none has just that colour."""
    main = glance(look).colours[0]
    svg = draw_figure(look).svg
    painted = next((role for role, fill in _PAINTED.findall(svg) if fill == main), "")
    known = [role for role in _colours(look) if painted == role or painted.startswith(role + "-")]
    return max(known, key=len, default="")


def glance(look: Look) -> Glance:
    """Return what is seen of `look` standing."""
    return _glance(look.model_dump_json())


@lru_cache(maxsize=256)
def _glance(card: str) -> Glance:
    from PIL import Image

    drawn = draw_figure(Look.model_validate_json(card))
    width, height = (2 * (round(side / UNIT / 2) + 2) for side in (drawn.width, drawn.height))
    box = (-width * UNIT / 2, -height * UNIT, width * UNIT, height * UNIT)
    fine = UNIT  # the colour is counted on a larger picture: small ones are all edge
    shown = pixels_of(drawn.svg, box, width=width * fine, height=height * fine)
    counts = shown.getcolors(maxcolors=shown.width * shown.height) or []
    solid = sorted(
        (
            (count, f"#{c[0]:02x}{c[1]:02x}{c[2]:02x}")
            for count, c in counts
            if isinstance(c, tuple) and c[3] > 250
        ),
        reverse=True,
    )
    main = tuple(colour for count, colour in solid if count >= NEARLY * solid[0][0])
    alpha = shown.getchannel("A").resize((width, height), Image.Resampling.BOX).tobytes()
    rows = tuple(
        sum(1 << x for x in range(width) if alpha[y * width + x] > 128) for y in range(height - 1, -1, -1)
    )
    return Glance(rows, width, main)


def _shared(one: Glance, two: Glance) -> float:
    """Return the share of their area that two silhouettes have in common, standing on one another's place."""
    wide = max(one.width, two.width)
    tall = max(len(one.rows), len(two.rows))
    masks = []
    for seen in (one, two):
        aside = (wide - seen.width) // 2
        rows = [row << aside for row in seen.rows]
        masks.append(rows + [0] * (tall - len(rows)))
    both = sum((a & b).bit_count() for a, b in zip(*masks, strict=True))
    either = sum((a | b).bit_count() for a, b in zip(*masks, strict=True))
    return both / either if either else 1.0


def _colours_differ(one: Glance, two: Glance) -> bool:
    return _plainly(one.colours[0], two.colours[0])


def _never_alike(one: Glance, two: Glance) -> bool:
    """Return whether the main colours differ, however closely several of them compete."""
    return all(_plainly(first, second) for first in one.colours for second in two.colours)


def _plainly(one: str, two: str) -> bool:
    (light_1, chroma_1, hue_1), (light_2, chroma_2, hue_2) = lch(one), lch(two)
    if abs(light_1 - light_2) >= TONE_APART or abs(chroma_1 - chroma_2) >= GREY_APART:
        return True
    return min(chroma_1, chroma_2) >= COLOURED and hue_gap(hue_1, hue_2) >= HUE_APART
