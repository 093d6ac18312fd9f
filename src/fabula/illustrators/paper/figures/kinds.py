# ruff: noqa: E501  a coat a line reads better than a colour a line
"""Which rig, parts and coats belong to which kind of character. Data only.

A coat names colours by role as (lightness, chroma, hue); the first coat is the commonest, the others tell two of a
kind apart. `paw` follows the fur and `inner`, `nose`, `brow` have defaults when a coat leaves them out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Tone = tuple[float, float, float]
Coat = Mapping[str, Tone]


@dataclass(frozen=True)
class Kind:
    """How one kind is drawn. `wears` says which wardrobe fits: body, neck, head or none."""

    rig: str
    parts: Mapping[str, str] = field(default_factory=dict)
    coats: tuple[Coat, ...] = ()
    ratios: Mapping[str, float] = field(default_factory=dict)
    wears: str = "head"
    words: str = ""


CREAM: Tone = (0.955, 0.022, 80)
PINK: Tone = (0.82, 0.075, 15)
DARK: Tone = (0.3, 0.03, 40)
WHITE: Tone = (0.965, 0.01, 85)


def _coat(fur: Tone, belly: Tone = CREAM, **more: Tone) -> Coat:
    return {"fur": fur, "belly": belly, **{role.replace("_", "-"): tone for role, tone in more.items()}}


def _plush(
    *coats: Coat,
    wears: str = "body",
    words: str = "",
    ratios: Mapping[str, float] | None = None,
    **parts: str,
) -> Kind:
    return Kind("plush", parts, coats, ratios or {}, wears, words)


def _kind(
    rig: str,
    *coats: Coat,
    wears: str = "head",
    words: str = "",
    ratios: Mapping[str, float] | None = None,
    **parts: str,
) -> Kind:
    return Kind(rig, parts, coats, ratios or {}, wears, words)


KINDS: dict[str, Kind] = {
    # animals
    "rabbit": _plush(
        _coat((0.9, 0.02, 75), WHITE, inner=PINK, nose=(0.66, 0.13, 15)),
        _coat((0.68, 0.05, 65), CREAM, inner=PINK, nose=(0.6, 0.12, 15)),
        _coat((0.72, 0.012, 260), WHITE, inner=PINK, nose=(0.62, 0.12, 10)),
        ears="long", tail="puff", muzzle="soft", ratios={"head_w": 0.97}, words="long soft ears"),
    "bear": _plush(
        _coat((0.54, 0.07, 55), (0.83, 0.05, 75), inner=(0.7, 0.06, 55), nose=DARK),
        _coat((0.72, 0.08, 70), (0.92, 0.04, 85), inner=(0.86, 0.05, 75), nose=DARK),
        _coat((0.42, 0.04, 50), (0.74, 0.05, 70), inner=(0.62, 0.05, 55), nose=DARK),
        ears="round", tail="short", muzzle="snout", head="cheeky", ratios={"wide": 1.12}, words="round ears"),
    "moon-bear": _plush(
        _coat((0.36, 0.025, 45), (0.72, 0.06, 65), inner=(0.5, 0.04, 45), spot=(0.96, 0.02, 88), nose=DARK, brow=(0.62, 0.02, 50)),
        ears="round", tail="short", muzzle="snout", head="cheeky", pattern="crescent", belly="no", eyes="white", lid="fur", wears="head", ratios={"wide": 1.12, "ear": 1.08}, words="a white half-moon on the chest"),
    "polar-bear": _plush(
        _coat((0.95, 0.012, 230), (0.985, 0.008, 90), inner=(0.84, 0.03, 20), nose=DARK),
        ears="round", tail="short", muzzle="snout", head="cheeky", ratios={"wide": 1.12, "ear": 0.85}, words="snow-white fur"),
    "panda": _plush(
        _coat((0.96, 0.01, 85), (0.98, 0.008, 85), spot=DARK, paw=DARK, inner=DARK, nose=DARK),
        ears="round", ear_role="spot", muzzle="snout", head="cheeky", pattern="panda", lid="spot", eyes="white", tail="short",
        ratios={"wide": 1.14, "ear": 0.95, "eyes": 0.95}, words="black patches round the eyes"),
    "red-panda": _plush(
        _coat((0.6, 0.13, 42), CREAM, spot=(0.38, 0.06, 40), paw=(0.36, 0.05, 40), inner=CREAM, nose=DARK),
        ears="point", muzzle="soft", head="cheeky", pattern="raccoon", tail="ring", words="a ringed bushy tail"),
    "fox": _plush(
        _coat((0.68, 0.155, 50), (0.96, 0.02, 80), paw=(0.36, 0.045, 40), inner=(0.4, 0.05, 40), nose=DARK),
        _coat((0.62, 0.14, 40), (0.95, 0.02, 80), paw=(0.36, 0.045, 40), inner=(0.42, 0.05, 40), nose=DARK),
        _coat((0.9, 0.012, 250), WHITE, paw=(0.7, 0.02, 250), inner=(0.76, 0.04, 15), nose=DARK),
        ears="point", muzzle="fox", head="sharp", tail="bush", words="a bushy tail with a white tip"),
    "mouse": _plush(
        _coat((0.72, 0.018, 70), WHITE, paw=(0.84, 0.06, 25), inner=PINK, nose=(0.64, 0.13, 12)),
        _coat((0.66, 0.045, 60), CREAM, paw=(0.84, 0.06, 30), inner=PINK, nose=(0.62, 0.13, 12)),
        _coat((0.94, 0.012, 85), WHITE, paw=(0.85, 0.06, 20), inner=PINK, nose=(0.66, 0.13, 12)),
        ears="mouse", muzzle="soft", head="drop", tail="rope", whiskers="yes", words="big round ears"),
    "rat": _plush(
        _coat((0.55, 0.02, 60), (0.82, 0.02, 70), paw=(0.8, 0.06, 25), inner=PINK, nose=(0.62, 0.12, 12)),
        ears="mouse", muzzle="long", head="drop", tail="rope", whiskers="yes", ratios={"ear": 0.85}, words="a long thin tail"),
    "hamster": _plush(
        _coat((0.78, 0.1, 68), WHITE, inner=PINK, nose=(0.66, 0.12, 15), paw=(0.86, 0.05, 30)),
        ears="small", muzzle="soft", head="cheeky", tail="none", ratios={"wide": 1.14}, words="full round cheeks"),
    "cat": _plush(
        _coat((0.76, 0.125, 62), CREAM, inner=PINK, nose=(0.66, 0.13, 15)),
        _coat((0.66, 0.012, 260), WHITE, inner=PINK, nose=(0.66, 0.12, 12)),
        _coat((0.36, 0.015, 280), (0.86, 0.01, 90), inner=(0.66, 0.07, 10), nose=(0.66, 0.12, 12), brow=(0.6, 0.01, 280)),
        _coat((0.94, 0.015, 80), WHITE, inner=PINK, nose=(0.68, 0.12, 15)),
        ears="point", muzzle="soft", head="cheeky", tail="long", whiskers="yes", pattern="tabby", words="pointed ears and whiskers"),
    "dog": _plush(
        _coat((0.8, 0.085, 72), CREAM, spot=(0.56, 0.08, 55), nose=DARK, ear=(0.56, 0.08, 55)),
        _coat((0.93, 0.02, 80), WHITE, spot=(0.5, 0.06, 50), nose=DARK, ear=(0.5, 0.06, 50)),
        _coat((0.52, 0.07, 52), (0.86, 0.04, 75), spot=(0.4, 0.06, 48), nose=DARK, ear=(0.4, 0.06, 48)),
        ears="floppy", ear_role="ear", muzzle="dog", head="round", tail="wag", pattern="patch", words="floppy ears"),
    "wolf": _plush(
        _coat((0.6, 0.02, 255), (0.9, 0.01, 250), paw=(0.48, 0.02, 255), inner=(0.42, 0.02, 260), nose=DARK),
        _coat((0.48, 0.025, 260), (0.84, 0.01, 250), paw=(0.38, 0.02, 255), inner=(0.34, 0.02, 260), nose=DARK),
        ears="point", muzzle="fox", head="sharp", tail="bush", ratios={"wide": 1.04}, words="a thick grey tail"),
    "pig": _plush(
        _coat((0.84, 0.07, 10), (0.92, 0.035, 15), inner=(0.77, 0.1, 8), nose=(0.52, 0.1, 10), paw=(0.62, 0.07, 15)),
        ears="pig", muzzle="pig", tail="curl", ratios={"wide": 1.12}, words="a round pink snout"),
    "squirrel": _plush(
        _coat((0.62, 0.11, 50), CREAM, inner=(0.84, 0.06, 50), nose=DARK),
        _coat((0.55, 0.03, 50), WHITE, inner=(0.8, 0.04, 40), nose=DARK),
        ears="tuft", muzzle="beaver", head="drop", tail="squirrel", ratios={"ear": 0.78}, words="a big curled tail"),
    "chipmunk": _plush(
        _coat((0.67, 0.11, 58), CREAM, inner=(0.84, 0.06, 50), nose=DARK, spot=(0.36, 0.05, 45)),
        ears="small", muzzle="beaver", head="cheeky", tail="squirrel", pattern="chipmunk", ratios={"ear": 0.95}, words="stripes and full cheeks"),
    "hedgehog": _plush(
        _coat((0.87, 0.05, 75), (0.94, 0.03, 80), spine=(0.46, 0.055, 55), nose=DARK, inner=(0.8, 0.07, 40)),
        ears="small", muzzle="long", head="drop", spines="yes", words="a coat of spines"),
    "beaver": _plush(
        _coat((0.5, 0.07, 50), (0.8, 0.05, 70), paw=(0.4, 0.05, 45), nose=DARK, inner=(0.66, 0.06, 50)),
        ears="small", muzzle="beaver", head="cheeky", tail="paddle", ratios={"wide": 1.1}, words="two big front teeth"),
    "otter": _plush(
        _coat((0.5, 0.06, 52), (0.88, 0.035, 78), nose=DARK, inner=(0.66, 0.05, 52), paw=(0.42, 0.05, 48)),
        ears="small", muzzle="soft", head="flat", tail="otter", whiskers="yes", pattern="otter", wears="neck", ratios={"ear": 0.72, "wide": 0.92, "head_h": 0.96}, words="a pale muzzle and a thick tail"),
    "weasel": _plush(
        _coat((0.66, 0.11, 58), (0.96, 0.02, 85), nose=DARK, inner=(0.85, 0.05, 50), spot=(0.46, 0.07, 48), paw=(0.56, 0.09, 54)),
        ears="small", muzzle="soft", head="drop", tail="weasel", whiskers="yes", pattern="weasel", eyes="white", lid="spot", wears="neck", ratios={"wide": 0.78, "head_w": 0.86, "head_h": 0.86, "ear": 0.95}, words="a slim body and a white throat"),
    "meerkat": _plush(
        _coat((0.8, 0.06, 75), (0.93, 0.03, 82), nose=DARK, inner=(0.6, 0.05, 55), spot=(0.4, 0.045, 50), paw=(0.68, 0.06, 68)),
        ears="small", muzzle="long", head="drop", tail="weasel", pattern="weasel", eyes="white", lid="spot", wears="neck", ratios={"wide": 0.78, "head_w": 0.84, "head_h": 0.86, "ear": 0.8}, words="dark rings round the eyes"),
    "raccoon": _plush(
        _coat((0.64, 0.015, 260), (0.9, 0.01, 260), spot=(0.33, 0.015, 270), paw=(0.36, 0.015, 270), inner=(0.36, 0.02, 270), nose=DARK),
        ears="point", muzzle="soft", head="cheeky", pattern="raccoon", tail="ring", eyes="white", lid="spot", ratios={"ear": 0.72, "eyes": 0.95}, words="a dark mask and a ringed tail"),
    "raccoon-dog": _plush(
        _coat((0.58, 0.05, 65), (0.86, 0.04, 78), spot=(0.3, 0.025, 50), paw=(0.32, 0.03, 48), inner=(0.34, 0.03, 48), nose=DARK),
        ears="round", muzzle="soft", head="cheeky", pattern="raccoon-dog", tail="bush", eyes="white", lid="spot", ratios={"ear": 0.72, "wide": 1.08, "eyes": 0.92}, words="dark patches and a shaggy ruff"),
    "badger": _plush(
        _coat((0.58, 0.012, 260), (0.96, 0.01, 85), spot=(0.3, 0.012, 270), paw=(0.3, 0.012, 270), inner=(0.93, 0.01, 80), nose=DARK),
        ears="small", muzzle="long", head="drop", pattern="badger-face", tail="short", eyes="white", lid="spot", ratios={"eyes": 0.9, "wide": 1.06}, words="a striped face"),
    "skunk": _plush(
        _coat((0.31, 0.012, 285), (0.95, 0.01, 85), spot=(0.97, 0.008, 90), inner=(0.6, 0.05, 10), nose=(0.62, 0.08, 10), brow=(0.7, 0.01, 280)),
        ears="small", muzzle="soft", head="drop", tail="skunk", pattern="skunk", eyes="white", ratios={"eyes": 0.92, "ear": 0.85}, words="a white stripe from head to tail"),
    "tiger": _plush(
        _coat((0.75, 0.15, 64), (0.97, 0.02, 80), spot=DARK, nose=(0.62, 0.13, 15), inner=(0.9, 0.04, 60)),
        _coat((0.8, 0.13, 78), (0.97, 0.02, 85), spot=DARK, nose=(0.62, 0.13, 15), inner=(0.9, 0.04, 60)),
        ears="round", muzzle="soft", head="cheeky", pattern="tiger", tail="stripes", whiskers="yes", words="bold black stripes"),
    "lion": _plush(
        _coat((0.8, 0.11, 78), CREAM, mane=(0.54, 0.1, 48), nose=(0.5, 0.08, 30), inner=(0.88, 0.05, 70)),
        ears="round", muzzle="snout", head="round", mane="lion", tail="tuft", words="a great mane"),
    "leopard": _plush(
        _coat((0.8, 0.12, 76), CREAM, spot=(0.38, 0.05, 50), nose=(0.55, 0.1, 20), inner=PINK),
        ears="round", muzzle="soft", head="cheeky", pattern="leopard", tail="long", whiskers="yes", words="dark spots"),
    "koala": _plush(
        _coat((0.7, 0.015, 255), (0.93, 0.008, 250), nose=(0.36, 0.02, 280), inner=(0.9, 0.02, 20)),
        ears="koala", muzzle="koala", head="cheeky", ratios={"wide": 1.06}, words="big fluffy ears"),
    "monkey": _plush(
        _coat((0.52, 0.075, 52), (0.87, 0.055, 68), paw=(0.82, 0.06, 65), inner=(0.86, 0.06, 60), nose=(0.42, 0.05, 45)),
        ears="monkey", muzzle="monkey", tail="long", tuft="hair", lid="belly", words="a long curling tail"),
    "gorilla": _plush(
        _coat((0.38, 0.015, 270), (0.58, 0.02, 270), nose=DARK, inner=(0.5, 0.02, 270), brow=(0.25, 0.01, 270)),
        ears="small", muzzle="monkey", head="tall", lid="belly", ratios={"wide": 1.25}, words="broad shoulders"),
    "sloth": _plush(
        _coat((0.62, 0.045, 72), (0.88, 0.04, 80), spot=(0.42, 0.04, 58), nose=DARK, dark=(0.4, 0.03, 60)),
        ears="none", muzzle="sloth", lid="spot", eyes="white", pattern="sloth", claws="yes", wears="neck", ratios={"eyes": 0.85}, words="long claws and a slow smile"),
    "deer": _plush(
        _coat((0.68, 0.085, 58), CREAM, spot=(0.95, 0.02, 80), horn=(0.62, 0.05, 60), nose=DARK, inner=(0.86, 0.05, 45), paw=(0.42, 0.05, 45)),
        ears="deer", muzzle="long", head="tall", pattern="spots", tail="short", horns="antlers", words="branching antlers"),
    "fawn": _plush(
        _coat((0.7, 0.09, 60), CREAM, spot=(0.95, 0.02, 80), nose=DARK, inner=(0.86, 0.05, 45), paw=(0.42, 0.05, 45)),
        ears="deer", muzzle="long", head="tall", pattern="spots", tail="short", words="white spots"),
    "reindeer": _plush(
        _coat((0.56, 0.07, 52), CREAM, horn=(0.72, 0.05, 70), nose=(0.6, 0.19, 25), inner=(0.84, 0.05, 45), paw=(0.4, 0.05, 45)),
        ears="deer", muzzle="long", head="tall", tail="short", horns="antlers", words="a red nose and antlers"),
    "sheep": _plush(
        _coat((0.955, 0.014, 85), (0.97, 0.01, 85), skin=(0.86, 0.045, 55), paw=(0.42, 0.03, 60), inner=PINK, nose=(0.6, 0.08, 20)),
        _coat((0.955, 0.014, 85), (0.97, 0.01, 85), skin=(0.44, 0.02, 60), paw=(0.38, 0.02, 60), inner=(0.6, 0.05, 30), nose=(0.3, 0.02, 60), brow=(0.9, 0.01, 80)),
        ears="side", muzzle="sheep", mane="wool", pattern="wool", tuft="wool", belly="no", lid="skin", tail="puff", wears="neck", words="a curly white fleece"),
    "goat": _plush(
        _coat((0.92, 0.015, 85), WHITE, horn=(0.66, 0.05, 75), inner=PINK, nose=(0.6, 0.07, 20), paw=(0.45, 0.03, 60)),
        ears="side", muzzle="long", head="tall", horns="goat", beard="yes", tail="short", words="two horns and a little beard"),
    "cow": _plush(
        _coat((0.96, 0.012, 85), WHITE, spot=(0.36, 0.03, 45), inner=(0.84, 0.065, 15), horn=(0.88, 0.04, 85), nose=(0.55, 0.08, 15), paw=(0.4, 0.03, 45)),
        _coat((0.62, 0.09, 52), CREAM, spot=(0.96, 0.015, 85), inner=(0.85, 0.06, 20), horn=(0.88, 0.04, 85), nose=(0.5, 0.07, 20), paw=(0.38, 0.03, 45)),
        ears="side", muzzle="cow", head="tall", pattern="cow", horns="cow", tail="tuft", ratios={"wide": 1.1}, words="big soft nose and patches"),
    "ox": _plush(
        _coat((0.64, 0.1, 58), CREAM, inner=(0.85, 0.06, 25), horn=(0.86, 0.04, 85), nose=(0.48, 0.06, 25), paw=(0.4, 0.04, 45)),
        ears="side", muzzle="cow", head="tall", horns="cow", tail="tuft", ratios={"wide": 1.15}, words="sturdy horns"),
    "horse": _plush(
        _coat((0.58, 0.09, 48), (0.8, 0.06, 60), mane=(0.34, 0.04, 45), inner=(0.8, 0.05, 45), nose=(0.35, 0.04, 45), paw=(0.36, 0.03, 45)),
        _coat((0.93, 0.012, 85), (0.9, 0.03, 40), mane=(0.78, 0.05, 80), inner=PINK, nose=(0.5, 0.05, 25), paw=(0.5, 0.03, 60)),
        ears="horse", muzzle="horse", head="tall", mane="horse", tuft="fringe", tail="horse", ratios={"neck": 10}, words="a flowing mane"),
    "donkey": _plush(
        _coat((0.64, 0.018, 260), (0.9, 0.012, 80), mane=(0.38, 0.02, 270), inner=(0.84, 0.04, 20), nose=(0.4, 0.02, 270), paw=(0.4, 0.02, 270)),
        ears="long", muzzle="horse", head="tall", mane="horse", tuft="fringe", tail="tuft", ratios={"ear": 0.7}, words="long grey ears"),
    "zebra": _plush(
        _coat((0.96, 0.01, 85), (0.5, 0.02, 270), spot=DARK, mane=DARK, inner=(0.8, 0.03, 30), nose=DARK, paw=DARK),
        ears="horse", muzzle="horse", head="tall", pattern="zebra", mane="horse", tuft="fringe", tail="tuft", words="black and white stripes"),
    "unicorn": _plush(
        _coat((0.965, 0.012, 330), (0.93, 0.035, 350), mane=(0.74, 0.12, 330), inner=PINK, nose=(0.62, 0.1, 350), paw=(0.78, 0.09, 300)),
        ears="horse", muzzle="horse", head="tall", mane="horse", tuft="fringe", tail="horse", horns="unicorn", wears="neck", ratios={"neck": 10}, words="a golden horn"),
    "giraffe": _plush(
        _coat((0.84, 0.11, 82), CREAM, spot=(0.58, 0.1, 58), nose=(0.45, 0.06, 50), inner=(0.86, 0.05, 50), mane=(0.5, 0.08, 50), paw=(0.42, 0.05, 50)),
        ears="side", muzzle="cow", head="tall", pattern="giraffe", horns="giraffe", tail="tuft", wears="neck", ratios={"neck": 80, "ear": 0.8, "head_w": 0.88, "head_h": 0.92}, words="a very long neck"),
    "elephant": _plush(
        _coat((0.7, 0.03, 250), (0.82, 0.02, 250), inner=(0.82, 0.055, 10), paw=(0.64, 0.03, 250)),
        ears="elephant", muzzle="trunk", tail="rope", ratios={"wide": 1.16}, words="a long trunk and big ears"),
    "hippo": _plush(
        _coat((0.62, 0.05, 310), (0.78, 0.04, 320), inner=(0.74, 0.06, 340), nose=(0.45, 0.05, 320)),
        ears="small", muzzle="cow", head="tall", tail="short", ratios={"wide": 1.24, "head_w": 1.06}, words="a wide mouth"),
    "rhino": _plush(
        _coat((0.62, 0.015, 250), (0.76, 0.012, 250), inner=(0.72, 0.03, 10), nose=(0.42, 0.015, 260), gold=(0.92, 0.02, 85)),
        ears="small", muzzle="cow", head="tall", tail="tuft", horns="rhino", ratios={"wide": 1.22}, words="a horn on the nose"),
    "camel": _plush(
        _coat((0.76, 0.085, 72), CREAM, nose=(0.5, 0.06, 55), inner=(0.84, 0.05, 60), paw=(0.6, 0.07, 60), mane=(0.58, 0.08, 60)),
        ears="small", muzzle="cow", head="tall", tail="tuft", tuft="hair", hump="yes", wears="neck", ratios={"neck": 44, "head_w": 0.86, "head_h": 0.9, "ear": 0.8}, words="a hump and long lashes"),
    "llama": _plush(
        _coat((0.94, 0.02, 82), (0.97, 0.01, 85), nose=(0.45, 0.05, 40), inner=(0.85, 0.05, 30), paw=(0.6, 0.04, 60), skin=(0.9, 0.03, 75)),
        _coat((0.7, 0.07, 62), CREAM, nose=(0.4, 0.05, 40), inner=(0.85, 0.05, 40), paw=(0.5, 0.05, 55), skin=(0.85, 0.04, 70)),
        ears="horse", muzzle="soft", head="tall", tail="puff", tuft="wool", pattern="wool", belly="no", wears="neck", ratios={"neck": 62, "head_w": 0.76, "head_h": 0.8, "ear": 0.9}, words="a long woolly neck"),
    "capybara": _plush(
        _coat((0.6, 0.075, 55), (0.74, 0.06, 65), nose=DARK, inner=(0.5, 0.06, 50), paw=(0.46, 0.06, 48)),
        ears="small", muzzle="horse", head="tall", tail="none", ratios={"wide": 1.14, "ear": 0.7}, words="a broad calm nose"),
    "kangaroo": _plush(
        _coat((0.66, 0.09, 55), CREAM, nose=DARK, inner=(0.86, 0.05, 40), paw=(0.48, 0.06, 48)),
        ears="long", muzzle="long", head="tall", tail="scales", pattern="pouch", wears="neck", ratios={"ear": 0.68, "head_w": 0.92}, words="a pocket in front"),
    "bat": _plush(
        _coat((0.42, 0.04, 300), (0.66, 0.04, 310), wing=(0.54, 0.07, 305), inner=(0.7, 0.07, 350), nose=DARK, brow=(0.75, 0.03, 300)),
        ears="point", muzzle="soft", head="drop", wings="yes", eyes="white", wears="neck", ratios={"ear": 1.05}, words="soft folded wings"),
    "mole": _plush(
        _coat((0.42, 0.025, 290), (0.58, 0.02, 290), paw=(0.84, 0.06, 20), nose=(0.74, 0.12, 10), inner=(0.7, 0.06, 10), brow=(0.7, 0.02, 290)),
        ears="none", muzzle="long", head="drop", tail="rope", eyes="white", ratios={"wide": 1.1, "eyes": 0.75}, words="a pink nose and big paws"),
    "frog": _plush(
        _coat((0.7, 0.145, 135), (0.92, 0.07, 115), paw=(0.66, 0.14, 138)),
        _coat((0.72, 0.11, 165), (0.93, 0.05, 120), paw=(0.66, 0.11, 168)),
        ears="none", muzzle="frog", head="flat", eyes="white", words="a wide green smile"),
    "toad": _plush(
        _coat((0.58, 0.08, 95), (0.84, 0.06, 95), spot=(0.46, 0.07, 90)),
        ears="none", muzzle="frog", head="flat", eyes="white", pattern="leopard", ratios={"wide": 1.12}, words="bumpy skin"),
    "lizard": _plush(
        _coat((0.7, 0.12, 125), (0.93, 0.06, 105), spot=(0.6, 0.12, 160)),
        ears="none", muzzle="croc", head="flat", tail="scales", eyes="white", pattern="spots", words="a long scaly tail"),
    "gecko": _plush(
        _coat((0.84, 0.11, 95), (0.96, 0.04, 95), spot=(0.62, 0.12, 55), paw=(0.9, 0.08, 90)),
        _coat((0.74, 0.14, 140), (0.95, 0.06, 110), spot=(0.64, 0.17, 35), paw=(0.82, 0.12, 135)),
        ears="none", muzzle="frog", head="flat", tail="scales", eyes="white", pattern="spots", wears="neck", ratios={"wide": 0.84}, words="round sticky toes"),
    "newt": _plush(
        _coat((0.4, 0.03, 260), (0.68, 0.18, 42), spot=(0.34, 0.03, 270), paw=(0.46, 0.04, 260), brow=(0.7, 0.03, 260)),
        ears="none", muzzle="frog", head="flat", tail="scales", eyes="white", pattern="newt", wears="neck", ratios={"wide": 0.86}, words="an orange belly with spots"),
    "axolotl": _plush(
        _coat((0.87, 0.055, 10), (0.94, 0.03, 20), spot=(0.68, 0.15, 8), paw=(0.82, 0.08, 10)),
        ears="none", muzzle="frog", head="flat", tail="scales", eyes="white", gills="yes", wears="neck", ratios={"wide": 0.92}, words="feathery pink gills"),
    "crocodile": _plush(
        _coat((0.58, 0.1, 145), (0.9, 0.06, 110), paw=(0.52, 0.1, 148)),
        ears="none", muzzle="croc", head="flat", tail="scales", eyes="white", teeth="yes", words="a long toothy smile"),
    "dragon": _plush(
        _coat((0.62, 0.13, 155), (0.93, 0.07, 100), wing=(0.74, 0.13, 60), horn=(0.93, 0.04, 85), spot=(0.74, 0.13, 60)),
        _coat((0.6, 0.15, 30), (0.93, 0.07, 85), wing=(0.8, 0.12, 85), horn=(0.93, 0.04, 85), spot=(0.8, 0.12, 85)),
        _coat((0.6, 0.11, 290), (0.92, 0.05, 80), wing=(0.76, 0.1, 200), horn=(0.93, 0.04, 85), spot=(0.76, 0.1, 200)),
        ears="fin", ear_role="fin", muzzle="dragon", head="dragon", tail="scales", horns="swept", wings="yes", eyes="white", plates="yes", wears="neck", ratios={"wide": 1.08, "ear": 0.75}, words="small wings and horns"),
    "dinosaur": _plush(
        _coat((0.66, 0.12, 145), (0.93, 0.06, 105), spot=(0.54, 0.11, 150)),
        _coat((0.66, 0.1, 240), (0.93, 0.04, 90), spot=(0.54, 0.1, 245)),
        _coat((0.7, 0.13, 50), (0.94, 0.05, 85), spot=(0.58, 0.13, 42)),
        ears="none", muzzle="croc", head="flat", tail="scales", eyes="white", pattern="spots", plates="yes", wears="neck", ratios={"wide": 1.12}, words="a heavy tail"),
    "haetae": _plush(
        _coat((0.72, 0.08, 195), (0.93, 0.04, 95), mane=(0.5, 0.1, 250), inner=(0.86, 0.06, 60), nose=(0.45, 0.09, 30), horn=(0.88, 0.1, 88), gold=(0.84, 0.13, 86)),
        ears="round", muzzle="snout", head="cheeky", mane="lion", tail="tuft", horns="unicorn", pattern="spots", wears="none", ratios={"wide": 1.12}, words="a curled mane and one horn"),
    "gingerbread-man": _plush(
        _coat((0.66, 0.11, 58), (0.66, 0.11, 58), paw=(0.64, 0.11, 57)),
        ears="none", muzzle="none", belly="no", tail="none", wears="neck", icing="yes", words="white icing and gumdrop buttons"),
    # birds
    "bird": _kind("bird",
        _coat((0.66, 0.12, 240), (0.84, 0.1, 66), wing=(0.56, 0.12, 245), tail=(0.5, 0.11, 250), beak=(0.8, 0.14, 75)),
        _coat((0.66, 0.16, 30), CREAM, wing=(0.56, 0.14, 28), tail=(0.5, 0.12, 25), beak=(0.82, 0.14, 80)),
        _coat((0.84, 0.13, 95), WHITE, wing=(0.76, 0.13, 85), tail=(0.7, 0.12, 80), beak=(0.72, 0.15, 55)),
        wears="neck", crest="curl", words="a small bright bird"),
    "sparrow": _kind("bird", _coat((0.9, 0.02, 75), CREAM, wing=(0.5, 0.07, 52), tail=(0.42, 0.055, 50), beak=(0.42, 0.04, 60), mane=(0.5, 0.09, 42), spot=(0.3, 0.02, 50)),
        wears="neck", marks="sparrow", streaks="yes", beak="cone", ratios={"legs": 32, "head": 0.96, "wide": 0.96}, stern="round", words="a brown cap and a black bib"),
    "chick": _kind("bird", _coat((0.89, 0.13, 98), (0.94, 0.08, 100), wing=(0.85, 0.14, 92), tail=(0.85, 0.14, 92), beak=(0.75, 0.16, 58)),
        wears="neck", crest="curl", ratios={"head": 1.06}, words="yellow down"),
    "hen": _kind("bird",
        _coat((0.95, 0.015, 85), WHITE, wing=(0.88, 0.025, 75), tail=(0.88, 0.025, 75), beak=(0.8, 0.14, 75), comb=(0.6, 0.19, 27)),
        _coat((0.6, 0.1, 48), CREAM, wing=(0.5, 0.09, 45), tail=(0.46, 0.08, 42), beak=(0.8, 0.14, 75), comb=(0.6, 0.19, 27)),
        wears="neck", crest="comb", wattle="yes", tail="fan", ratios={"wide": 1.06}, stern="round", words="a red comb"),
    "rooster": _kind("bird", _coat((0.66, 0.14, 50), (0.84, 0.12, 80), wing=(0.45, 0.08, 40), tail=(0.42, 0.09, 180), beak=(0.82, 0.14, 82), comb=(0.58, 0.2, 27), mane=(0.8, 0.14, 80)),
        wears="neck", crest="tall-comb", wattle="yes", tail="sickle", ruff="mane", stern="round", ratios={"legs": 44, "head": 0.9, "wide": 0.94}, words="a proud red comb"),
    "duck": _kind("bird",
        _coat((0.955, 0.014, 85), WHITE, wing=(0.89, 0.02, 85), tail=(0.89, 0.02, 85), beak=(0.78, 0.155, 68)),
        _coat((0.62, 0.06, 60), CREAM, wing=(0.52, 0.06, 55), tail=(0.48, 0.06, 50), beak=(0.8, 0.14, 80), head=(0.48, 0.1, 155)),
        wears="neck", beak="duck", crest="curl", stern="water", words="a flat orange bill"),
    "duckling": _kind("bird", _coat((0.89, 0.13, 98), (0.94, 0.08, 100), wing=(0.84, 0.13, 92), tail=(0.84, 0.13, 92), beak=(0.75, 0.16, 55)),
        wears="neck", beak="duck", crest="curl", ratios={"head": 1.06}, stern="round", words="yellow down"),
    "goose": _kind("bird", _coat((0.96, 0.012, 85), WHITE, wing=(0.88, 0.015, 250), tail=(0.88, 0.015, 250), beak=(0.76, 0.16, 58)),
        wears="neck", beak="duck", ratios={"neck": 56, "head": 0.76, "wide": 0.96}, stern="water", neck_shape="curved", words="a long white neck"),
    "swan": _kind("bird", _coat((0.98, 0.006, 85), WHITE, wing=(0.92, 0.01, 250), tail=(0.92, 0.01, 250), beak=(0.72, 0.16, 50)),
        wears="neck", beak="swan", ratios={"neck": 104, "head": 0.66, "wide": 0.98, "legs": 20}, stern="water", neck_shape="curved", words="a long curved neck"),
    "owl": _kind("bird",
        _coat((0.56, 0.065, 58), (0.9, 0.04, 78), wing=(0.45, 0.06, 52), tail=(0.42, 0.06, 50), beak=(0.78, 0.13, 75)),
        _coat((0.72, 0.02, 255), (0.95, 0.008, 250), wing=(0.6, 0.022, 255), tail=(0.56, 0.02, 255), beak=(0.78, 0.13, 75)),
        wears="neck", disc="yes", crest="horns", beak="hook", feathers="no", lid="belly", ratios={"wide": 1.08, "head": 1.06}, flecks="yes", words="great round eyes"),
    "penguin": _kind("bird", _coat((0.34, 0.03, 265), (0.975, 0.008, 90), wing=(0.3, 0.03, 265), tail=(0.3, 0.03, 265), beak=(0.78, 0.155, 62), brow=(0.55, 0.04, 265)),
        wears="neck", mask="yes", lid="belly", ratios={"wide": 1.0, "head": 1.03}, words="a black coat and white front"),
    "magpie": _kind("bird", _coat((0.32, 0.03, 270), (0.97, 0.008, 90), wing=(0.48, 0.1, 255), tail=(0.36, 0.08, 255), beak=(0.36, 0.02, 270), brow=(0.65, 0.03, 265)),
        wears="neck", tail="wedge", eyes="white", ratios={"legs": 46, "wide": 0.84, "head": 0.92, "neck": 12}, beak="stout", words="a long blue-black tail"),
    "crow": _kind("bird", _coat((0.34, 0.025, 285), (0.46, 0.03, 285), wing=(0.28, 0.025, 285), tail=(0.26, 0.02, 285), beak=(0.53, 0.025, 270), brow=(0.7, 0.03, 285)),
        wears="neck", eyes="white", beak="stout", tail="wedge", ruff="wing", ratios={"legs": 42, "wide": 0.9, "head": 0.9}, words="shiny black feathers"),
    "crane": _kind("bird", _coat((0.97, 0.008, 85), WHITE, wing=(0.9, 0.012, 250), tail=(0.32, 0.02, 270), beak=(0.6, 0.05, 85), comb=(0.6, 0.2, 27)),
        wears="neck", beak="dagger", cap="yes", tail="fan", ratios={"neck": 104, "legs": 92, "head": 0.58, "wide": 0.74}, stern="wade", neck_shape="curved", words="long legs and a red cap"),
    "stork": _kind("bird", _coat((0.97, 0.008, 85), WHITE, wing=(0.34, 0.02, 270), tail=(0.34, 0.02, 270), beak=(0.64, 0.19, 30)),
        wears="neck", beak="dagger", ratios={"neck": 84, "legs": 92, "head": 0.62, "wide": 0.76}, stern="wade", neck_shape="curved", words="a long red bill"),
    "heron": _kind("bird", _coat((0.74, 0.02, 245), WHITE, wing=(0.56, 0.03, 250), tail=(0.5, 0.03, 250), beak=(0.8, 0.13, 75), mane=(0.3, 0.02, 265), neck=(0.93, 0.01, 245)),
        wears="neck", beak="dagger", marks="heron", neck_role="neck", head_role="neck", ratios={"neck": 112, "legs": 96, "head": 0.58, "wide": 0.7}, stern="wade", neck_shape="curved", words="a black plume and grey wings"),
    "seagull": _kind("bird", _coat((0.97, 0.008, 90), WHITE, wing=(0.74, 0.015, 250), tail=(0.4, 0.02, 260), beak=(0.82, 0.15, 78)),
        wears="neck", wing="sharp", ratios={"wide": 0.92}, beak="stout", stern="round", words="grey wings and a yellow bill"),
    "woodpecker": _kind("bird", _coat((0.34, 0.02, 270), (0.96, 0.012, 85), wing=(0.3, 0.02, 270), tail=(0.28, 0.02, 270), beak=(0.5, 0.03, 260), comb=(0.58, 0.2, 27), brow=(0.65, 0.02, 270)),
        wears="neck", mask="no", lid="belly", crest="swept", beak="chisel", tail="stiff", ratios={"head": 0.88, "wide": 0.86, "legs": 30}, marks="woodpecker", head_role="belly", bars="yes", vent="yes", words="a red crest and a strong bill"),
    "flamingo": _kind("bird", _coat((0.77, 0.13, 10), (0.86, 0.08, 10), wing=(0.7, 0.15, 8), tail=(0.68, 0.15, 8), beak=(0.85, 0.05, 60)),
        wears="neck", beak="flamingo", ratios={"neck": 116, "legs": 104, "head": 0.56, "wide": 0.74}, stern="wade", neck_shape="curved", words="pink feathers and long legs"),
    "ostrich": _kind("bird", _coat((0.4, 0.02, 280), (0.86, 0.04, 40), wing=(0.92, 0.01, 85), tail=(0.92, 0.01, 85), beak=(0.78, 0.1, 50), neck=(0.85, 0.05, 40)),
        wears="neck", beak="duck", neck_role="neck", head_role="neck", tail="fan", belly="no", ratios={"neck": 96, "legs": 76, "head": 0.62}, words="a very long neck"),
    "peacock": _kind("bird", _coat((0.55, 0.12, 245), (0.62, 0.11, 200), wing=(0.52, 0.1, 190), tail=(0.6, 0.12, 160), beak=(0.8, 0.12, 80)),
        wears="neck", crest="tuft", tail="peacock", ratios={"neck": 30, "head": 0.8}, words="a fan of green feathers"),
    "parrot": _kind("bird",
        _coat((0.62, 0.2, 28), (0.8, 0.14, 80), wing=(0.6, 0.13, 245), tail=(0.58, 0.13, 250), beak=(0.88, 0.04, 85)),
        _coat((0.68, 0.16, 140), (0.88, 0.12, 105), wing=(0.6, 0.14, 150), tail=(0.6, 0.13, 240), beak=(0.86, 0.05, 75)),
        wears="neck", beak="parrot", mask="no", crest="tuft", tail="wedge", words="bright feathers"),
    "eagle": _kind("bird", _coat((0.46, 0.06, 52), (0.54, 0.06, 55), wing=(0.38, 0.05, 48), tail=(0.95, 0.01, 85), beak=(0.82, 0.14, 85), head=(0.96, 0.01, 85)),
        wears="neck", beak="raptor", head_role="head", tail="fan", lid="head", ratios={"wide": 1.1, "head": 0.84, "legs": 34}, marks="raptor", ruff="head", wing="sharp", words="a white head and strong wings"),
    "pigeon": _kind("bird", _coat((0.7, 0.025, 260), (0.84, 0.02, 280), wing=(0.58, 0.03, 260), tail=(0.5, 0.03, 260), beak=(0.6, 0.03, 40), mane=(0.58, 0.07, 175)),
        _coat((0.97, 0.008, 90), WHITE, wing=(0.9, 0.012, 250), tail=(0.9, 0.012, 250), beak=(0.82, 0.08, 40), mane=(0.94, 0.012, 85)), wears="neck", stern="round", ruff="mane", beak="thin", ratios={"head": 0.86, "wide": 1.0}, words="soft grey feathers"),
    "swallow": _kind("bird", _coat((0.38, 0.085, 262), (0.96, 0.015, 80), wing=(0.31, 0.08, 265), tail=(0.31, 0.08, 265), beak=(0.36, 0.03, 60), brow=(0.62, 0.06, 262), spot=(0.58, 0.18, 30)),
        wears="none", marks="throat", eyes="white", tail="fork", wing="sharp", ratios={"wide": 0.82, "head": 0.9}, words="a forked tail and a red throat"),
    "robin": _kind("bird", _coat((0.55, 0.05, 60), (0.67, 0.16, 42), wing=(0.46, 0.05, 55), tail=(0.42, 0.05, 52), beak=(0.45, 0.04, 60)),
        wears="neck", mask="yes", lid="belly", beak="thin", tail="cocked", underside="yes", ratios={"legs": 42, "wide": 1.02, "head": 0.98}, words="a red breast"),
    "puffin": _kind("bird", _coat((0.32, 0.02, 270), (0.975, 0.008, 90), wing=(0.28, 0.02, 270), tail=(0.28, 0.02, 270), beak=(0.68, 0.18, 42), brow=(0.6, 0.02, 270)),
        wears="neck", mask="yes", lid="belly", beak="puffin", stern="round", words="a bright beak"),
    "turkey": _kind("bird", _coat((0.46, 0.06, 45), (0.56, 0.06, 50), wing=(0.38, 0.055, 42), tail=(0.6, 0.1, 55), beak=(0.8, 0.12, 80), comb=(0.6, 0.18, 25)),
        wears="neck", tail="fan", wattle="yes", ratios={"wide": 1.1, "head": 0.86}, words="a fan tail"),
    # swimmers
    "fish": _kind("swimmer",
        _coat((0.72, 0.15, 48), (0.94, 0.05, 80), fin=(0.8, 0.14, 75), spot=(0.97, 0.01, 85)),
        _coat((0.66, 0.12, 235), (0.92, 0.03, 230), fin=(0.78, 0.1, 210), spot=(0.92, 0.09, 95)),
        _coat((0.82, 0.14, 92), (0.96, 0.05, 95), fin=(0.72, 0.15, 60), spot=(0.66, 0.12, 240)),
        body="fish", pattern="bands", words="shining fins"),
    "goldfish": _kind("swimmer", _coat((0.72, 0.17, 50), (0.9, 0.08, 75), fin=(0.8, 0.15, 65)), body="fish", pattern="scales", words="golden scales"),
    "salmon": _kind("swimmer", _coat((0.72, 0.1, 25), (0.92, 0.03, 40), fin=(0.62, 0.08, 20)), body="fish", pattern="scales", words="silver-pink scales"),
    "seahorse": _kind("swimmer", _coat((0.84, 0.13, 88), (0.95, 0.06, 95), fin=(0.74, 0.13, 60)), _coat((0.74, 0.11, 345), (0.92, 0.04, 350), fin=(0.66, 0.12, 320)), _coat((0.72, 0.09, 185), (0.93, 0.04, 160), fin=(0.84, 0.11, 100)),
        body="seahorse", words="a small crown and a curled tail"),
    "ray": _kind("swimmer", _coat((0.66, 0.06, 245), (0.93, 0.02, 230), fin=(0.58, 0.06, 247), spot=(0.82, 0.05, 225)), _coat((0.68, 0.07, 60), CREAM, fin=(0.6, 0.07, 55), spot=(0.84, 0.06, 75)), body="ray", words="wide wings and a thin tail"),
    "pufferfish": _kind("swimmer", _coat((0.8, 0.12, 88), (0.97, 0.015, 95), fin=(0.72, 0.13, 65), spine=(0.68, 0.11, 70)), body="puffer", words="a round body full of spines"),
    "starfish": _kind("sky", _coat((0.74, 0.14, 35), CREAM), _coat((0.72, 0.11, 350), CREAM), body="starfish", words="five arms"),
    "whale": _kind("swimmer", _coat((0.56, 0.095, 245), (0.93, 0.02, 230), fin=(0.5, 0.095, 246)), _coat((0.66, 0.02, 250), (0.93, 0.01, 240), fin=(0.6, 0.02, 250)),
        body="whale", ratios={"scale": 1.15}, words="a spout of water"),
    "orca": _kind("swimmer", _coat((0.32, 0.02, 265), (0.97, 0.008, 90), fin=(0.28, 0.02, 265), brow=(0.6, 0.02, 265)), body="dolphin", eyes="white", words="black and white sides"),
    "dolphin": _kind("swimmer", _coat((0.66, 0.07, 235), (0.95, 0.015, 230), fin=(0.6, 0.075, 237)), body="dolphin", words="a smiling beak"),
    "shark": _kind("swimmer", _coat((0.62, 0.03, 245), (0.94, 0.01, 240), fin=(0.55, 0.035, 247)), body="shark", words="a tall fin"),
    "seal": _kind("swimmer", _coat((0.68, 0.02, 255), (0.88, 0.012, 250), fin=(0.6, 0.022, 255)), _coat((0.95, 0.01, 85), WHITE, fin=(0.88, 0.015, 80)), body="seal", words="round dark eyes"),
    "walrus": _kind("swimmer", _coat((0.6, 0.07, 45), (0.78, 0.05, 55), fin=(0.5, 0.065, 45)), body="seal", tusks="yes", words="two long tusks"),
    "octopus": _kind("octopus", _coat((0.68, 0.14, 15), (0.88, 0.06, 15)), _coat((0.62, 0.12, 305), (0.85, 0.06, 305)), _coat((0.72, 0.13, 55), (0.9, 0.06, 70)), body="octopus", words="eight soft arms"),
    "squid": _kind("octopus", _coat((0.78, 0.09, 350), (0.92, 0.04, 350)), body="squid", words="many soft arms"),
    "jellyfish": _kind("octopus", _coat((0.82, 0.08, 300), (0.92, 0.04, 300), fin=(0.78, 0.1, 310)), body="jelly", words="trailing ribbons"),
    # shells and crawlers
    "turtle": _kind("shell", _coat((0.74, 0.11, 130), CREAM, shell=(0.52, 0.08, 90)), _coat((0.76, 0.09, 160), CREAM, shell=(0.55, 0.1, 50)), body="turtle", words="a domed shell"),
    "snail": _kind("shell", _coat((0.86, 0.06, 75), CREAM, shell=(0.68, 0.13, 48)), _coat((0.84, 0.05, 100), CREAM, shell=(0.66, 0.1, 330)), body="snail", words="a spiral shell"),
    "crab": _kind("shell", _coat((0.64, 0.18, 32), CREAM), _coat((0.68, 0.12, 240), CREAM), body="crab", words="two big claws"),
    "lobster": _kind("shell", _coat((0.58, 0.18, 28), CREAM), body="crab", words="two big claws"),
    "snake": _kind("serpent", _coat((0.7, 0.14, 135), (0.92, 0.07, 110), spot=(0.84, 0.13, 100)), _coat((0.68, 0.13, 60), CREAM, spot=(0.5, 0.1, 45)), body="snake", words="shining coils"),
    "worm": _kind("serpent", _coat((0.76, 0.09, 15), (0.88, 0.05, 20), spot=(0.68, 0.1, 15)), body="worm", words="a soft pink body"),
    "caterpillar": _kind("serpent", _coat((0.76, 0.15, 130), (0.88, 0.13, 110), shoe=(0.5, 0.1, 40)), body="caterpillar", words="many small feet"),
    # insects
    "bee": _kind("insect", _coat((0.84, 0.145, 88), CREAM, spot=DARK, wing=(0.93, 0.03, 230), face=(0.9, 0.09, 90)), body="bee", wings="bee", words="yellow and black stripes"),
    "butterfly": _kind("insect",
        _coat((0.45, 0.05, 40), CREAM, wing=(0.72, 0.15, 50), **{"wing_2": (0.86, 0.12, 88)}, face=(0.88, 0.05, 65)),
        _coat((0.4, 0.05, 280), CREAM, wing=(0.64, 0.13, 260), **{"wing_2": (0.8, 0.09, 200)}, face=(0.88, 0.05, 65)),
        _coat((0.42, 0.06, 330), CREAM, wing=(0.74, 0.13, 345), **{"wing_2": (0.86, 0.09, 320)}, face=(0.88, 0.05, 65)),
        body="butterfly", wings="butterfly", words="wide bright wings"),
    "moth": _kind("insect", _coat((0.6, 0.04, 70), CREAM, wing=(0.8, 0.05, 75), **{"wing_2": (0.66, 0.06, 60)}, face=(0.88, 0.03, 75)), body="butterfly", wings="butterfly", words="soft dusty wings"),
    "ladybird": _kind("insect", _coat((0.6, 0.2, 28), CREAM, wing=(0.93, 0.03, 230), spot=DARK, face=(0.87, 0.05, 65)), body="beetle", wings="bee", words="red wings with black spots"),
    "beetle": _kind("insect", _coat((0.52, 0.11, 165), CREAM, wing=(0.9, 0.04, 160), spot=(0.42, 0.1, 170), face=(0.86, 0.05, 70)), body="beetle", wings="bee", words="a shiny back"),
    "rhinoceros-beetle": _kind("insect", _coat((0.42, 0.075, 42), CREAM, wing=(0.82, 0.05, 70), spot=(0.32, 0.06, 40), face=(0.5, 0.085, 45), horn=(0.34, 0.06, 40), brow=(0.78, 0.04, 60)), body="shield", wings="bee", horn="rhino", eyes="white", words="a great forked horn"),
    "stag-beetle": _kind("insect", _coat((0.36, 0.05, 35), CREAM, wing=(0.82, 0.04, 70), spot=(0.27, 0.04, 35), face=(0.44, 0.06, 38), horn=(0.34, 0.055, 35), brow=(0.76, 0.03, 55)), body="shield", wings="bee", horn="stag", eyes="white", words="two jaws like antlers"),
    "ant": _kind("insect", _coat((0.42, 0.07, 35), CREAM, face=(0.56, 0.1, 35)), body="ant", wings="none", words="two feelers"),
    "firefly": _kind("insect", _coat((0.42, 0.04, 60), CREAM, wing=(0.88, 0.03, 120), face=(0.86, 0.06, 75), lamp=(0.93, 0.15, 108)), body="firefly", wings="bee", glow="yes", words="a glowing tail"),
    "dragonfly": _kind("insect", _coat((0.62, 0.12, 215), CREAM, wing=(0.92, 0.035, 210), face=(0.72, 0.11, 205)), body="dragonfly", wings="dragonfly", words="four clear wings"),
    "grasshopper": _kind("insect", _coat((0.7, 0.15, 130), CREAM, wing=(0.82, 0.11, 125), face=(0.76, 0.13, 128)), body="hopper", wings="bee", words="long springing legs"),
    "cricket": _kind("insect", _coat((0.5, 0.06, 60), CREAM, wing=(0.62, 0.07, 65), face=(0.66, 0.08, 65)), body="hopper", wings="bee", words="long feelers"),
    "cicada": _kind("insect", _coat((0.5, 0.05, 125), CREAM, wing=(0.88, 0.03, 140), spot=(0.36, 0.035, 90), face=(0.62, 0.07, 120)), body="shield", wings="cicada", words="long clear wings"),
    "spider": _kind("insect", _coat((0.42, 0.05, 300), CREAM, face=(0.52, 0.06, 300), brow=(0.8, 0.03, 300)), body="spider", wings="none", eyes="white", words="eight legs"),
    # creatures
    "ghost": _kind("spirit", _coat((0.965, 0.012, 250), WHITE), _coat((0.9, 0.05, 300), WHITE), body="ghost", eyes="dot", words="a floating white sheet"),
    "monster": _kind("spirit",
        _coat((0.62, 0.12, 300), (0.84, 0.06, 300), horn=(0.92, 0.05, 90)), _coat((0.66, 0.12, 200), (0.88, 0.05, 190), horn=(0.92, 0.05, 90)),
        _coat((0.7, 0.14, 45), (0.92, 0.06, 75), horn=(0.55, 0.08, 45)), body="blob", hairy="yes", horns="two", belly="yes", fangs="yes", tail="yes", words="shaggy fur and small horns"),
    "blob": _kind("spirit", _coat((0.74, 0.12, 160), (0.88, 0.07, 150)), _coat((0.74, 0.12, 340), (0.88, 0.06, 340)), body="blob", spots="yes", words="a soft wobbly body"),
    "troll": _kind("spirit", _coat((0.6, 0.07, 130), (0.78, 0.06, 115), hair=(0.42, 0.06, 50)), body="blob", tuft="wild", belly="yes", fangs="yes", horns="ears", tail="yes", words="wild hair and big ears"),
    "goblin": _kind("spirit", _coat((0.66, 0.12, 130), (0.84, 0.08, 118), hair=(0.35, 0.05, 40), inner=(0.76, 0.09, 60)), body="blob", horns="ears", tuft="tuft", vest="yes", words="pointed ears"),
    "dokkaebi": _kind("spirit",
        _coat((0.58, 0.12, 255), (0.8, 0.06, 250), hair=(0.28, 0.03, 40), horn=(0.93, 0.05, 90)), _coat((0.62, 0.16, 28), (0.84, 0.07, 40), hair=(0.28, 0.03, 40), horn=(0.93, 0.05, 90)),
        body="blob", tuft="wild", horns="one", vest="yes", fangs="yes", words="one horn and wild hair"),
    "yeti": _kind("spirit", _coat((0.95, 0.014, 235), WHITE, face=(0.72, 0.07, 240)), body="blob", hairy="yes", face="yes", words="thick white fur"),
    "alien": _kind("spirit", _coat((0.76, 0.16, 140), (0.9, 0.09, 125)), _coat((0.74, 0.1, 195), (0.9, 0.05, 190)), body="blob", horns="feelers", belly="yes", ratios={"wide": 0.9}, words="two feelers"),
    "genie": _kind("spirit", _coat((0.66, 0.11, 235), (0.85, 0.05, 230), hair=(0.3, 0.03, 270)), body="ghost", eyes="dot", tuft="tuft", words="a tail of smoke"),
    "robot": _kind("robot",
        _coat((0.74, 0.07, 215), (0.93, 0.02, 220), trim=(0.66, 0.15, 45), joint=(0.62, 0.02, 250), screen=(0.3, 0.04, 245), lamp=(0.88, 0.11, 190), dark=(0.35, 0.02, 260)),
        _coat((0.82, 0.11, 85), (0.95, 0.03, 90), trim=(0.56, 0.1, 240), joint=(0.62, 0.02, 250), screen=(0.3, 0.03, 270), lamp=(0.9, 0.1, 130), dark=(0.35, 0.02, 260)),
        _coat((0.72, 0.12, 20), (0.94, 0.03, 40), trim=(0.88, 0.09, 90), joint=(0.62, 0.02, 250), screen=(0.3, 0.03, 290), lamp=(0.9, 0.1, 95), dark=(0.35, 0.02, 260)),
        _coat((0.76, 0.08, 155), (0.94, 0.03, 150), trim=(0.62, 0.12, 330), joint=(0.62, 0.02, 250), screen=(0.3, 0.03, 200), lamp=(0.9, 0.1, 180), dark=(0.35, 0.02, 260)),
        words="a glowing screen for a face"),
    "snowman": _kind("snowman", _coat((0.97, 0.01, 230), WHITE, hat=(0.34, 0.03, 270), carrot=(0.72, 0.16, 52), wood=(0.46, 0.05, 55)), words="a carrot nose"),
    # sky
    "star": _kind("sky", _coat((0.88, 0.135, 92), CREAM, glow=(0.94, 0.1, 95), limb=(0.77, 0.135, 80)), _coat((0.84, 0.1, 45), CREAM, glow=(0.92, 0.08, 60), limb=(0.72, 0.11, 42)), body="star", words="five soft points"),
    "moon": _kind("sky", _coat((0.92, 0.07, 95), CREAM, glow=(0.95, 0.06, 95), limb=(0.8, 0.085, 86)), body="moon", cap="yes", words="a round pale face"),
    "sun": _kind("sky", _coat((0.87, 0.14, 88), CREAM, rays=(0.78, 0.16, 65), limb=(0.76, 0.15, 68)), body="sun", words="warm rays"),
    "cloud": _kind("sky", _coat((0.97, 0.012, 235), WHITE, limb=(0.85, 0.025, 240)), _coat((0.84, 0.03, 250), WHITE, limb=(0.7, 0.04, 250)), body="cloud", words="a soft white puff"),
    "planet": _kind("sky", _coat((0.7, 0.1, 200), CREAM), _coat((0.74, 0.13, 45), CREAM), body="planet", words="a bright ring"),
    "raindrop": _kind("sky", _coat((0.74, 0.1, 232), CREAM), body="drop", words="a clear blue drop"),
    "snowflake": _kind("sky", _coat((0.9, 0.035, 225), WHITE, limb=(0.77, 0.05, 230)), body="flake", words="six icy arms"),
    "rainbow": _kind("sky", _coat((0.97, 0.012, 235), WHITE, carrot=(0.77, 0.14, 60)), body="rainbow", words="bands of colour"),
    # plants
    "flower": _kind("plant", _coat((0.68, 0.17, 15), CREAM, face=(0.88, 0.12, 88)), _coat((0.66, 0.13, 290), CREAM, face=(0.9, 0.1, 90)), _coat((0.96, 0.012, 85), CREAM, face=(0.86, 0.13, 88)), body="flower", words="bright petals"),
    "sunflower": _kind("plant", _coat((0.85, 0.15, 88), CREAM, face=(0.55, 0.08, 55), brow=(0.35, 0.05, 50)), body="flower", words="golden petals"),
    "tree": _kind("plant", _coat((0.62, 0.12, 138), CREAM, bark=(0.56, 0.065, 58), face=(0.56, 0.065, 58)), body="tree", words="a leafy crown"),
    "cactus": _kind("plant", _coat((0.64, 0.11, 148), CREAM, pot=(0.66, 0.12, 42), face=(0.64, 0.11, 148)), body="cactus", words="small prickles"),
    "mushroom": _kind("plant", _coat((0.62, 0.19, 28), WHITE, face=(0.94, 0.03, 80)), _coat((0.68, 0.09, 55), CREAM, face=(0.94, 0.03, 80)), body="mushroom", words="a spotted cap"),
    "pumpkin": _kind("plant", _coat((0.72, 0.16, 55), CREAM, face=(0.72, 0.16, 55)), body="pumpkin", words="a round orange body"),
    "seed": _kind("plant", _coat((0.64, 0.09, 60), CREAM, face=(0.64, 0.09, 60)), body="seed", words="two small leaves"),
    "plant": _kind("plant", _coat((0.7, 0.13, 120), CREAM, face=(0.7, 0.13, 120)), body="seed", words="two green leaves"),
    # vehicles
    "car": _kind("vehicle", _coat((0.63, 0.19, 28)), _coat((0.62, 0.12, 240)), _coat((0.82, 0.14, 88)), body="car", words="round headlamp eyes"),
    "bus": _kind("vehicle", _coat((0.82, 0.145, 85)), _coat((0.62, 0.12, 240)), body="bus", words="big windows"),
    "train": _kind("vehicle", _coat((0.52, 0.11, 245)), _coat((0.58, 0.17, 28)), _coat((0.55, 0.1, 150)), body="train", words="a puffing funnel"),
    "boat": _kind("vehicle", _coat((0.63, 0.17, 30)), _coat((0.56, 0.1, 245)), body="boat", words="a white sail"),
    "rocket": _kind("vehicle", _coat((0.95, 0.012, 250)), _coat((0.7, 0.08, 220)), body="rocket", words="a pointed nose"),
    "plane": _kind("vehicle", _coat((0.93, 0.015, 235)), _coat((0.8, 0.12, 85)), body="plane", words="two wings"),
    "submarine": _kind("vehicle", _coat((0.82, 0.14, 85)), body="submarine", words="a periscope"),
    # things
    "thing": _kind("thing", words="thin arms and legs"),
}  # fmt: skip

ALIASES: dict[str, str] = {
    "bunny": "rabbit", "hare": "rabbit", "kitten": "cat", "puppy": "dog", "piglet": "pig", "boar": "pig", "lamb": "sheep",
    "ram": "sheep", "kid-goat": "goat", "pony": "horse", "foal": "horse", "mule": "donkey", "calf": "cow", "bull": "ox",
    "buffalo": "ox", "cub": "bear", "teddy-bear": "bear", "teddy": "bear", "brown-bear": "bear", "black-bear": "moon-bear",
    "tadpole": "frog", "tortoise": "turtle", "sea-turtle": "turtle", "shrimp": "lobster", "prawn": "lobster",
    "crayfish": "lobster", "cheetah": "leopard", "jaguar": "leopard", "puma": "lion", "lynx": "cat", "ferret": "weasel",
    "stoat": "weasel", "ermine": "weasel", "marten": "weasel", "mink": "weasel", "polecat": "weasel", "mongoose": "meerkat", "tanuki": "raccoon-dog",
    "guinea-pig": "hamster", "ape": "gorilla", "chimpanzee": "monkey", "orangutan": "monkey", "moose": "reindeer",
    "elk": "reindeer", "antelope": "deer", "gazelle": "deer", "alpaca": "llama", "hippopotamus": "hippo",
    "rhinoceros": "rhino", "alligator": "crocodile", "chameleon": "lizard", "iguana": "lizard",
    "salamander": "newt", "t-rex": "dinosaur", "triceratops": "dinosaur", "brachiosaurus": "dinosaur",
    "chicken": "hen", "cock": "rooster", "gosling": "goose", "dove": "pigeon", "gull": "seagull",
    "raven": "crow", "blackbird": "crow", "finch": "sparrow", "jackdaw": "crow", "hawk": "eagle", "falcon": "eagle", "egret": "heron",
    "hummingbird": "bird", "cuckoo": "sparrow", "wren": "sparrow", "lark": "sparrow",
    "nightingale": "sparrow", "canary": "chick", "phoenix": "parrot", "toucan": "puffin", "pelican": "duck",
    "owlet": "owl", "sea-lion": "seal", "narwhal": "whale", "tuna": "salmon", "carp": "goldfish",
    "clownfish": "fish", "stingray": "ray", "manta-ray": "ray", "manta": "ray", "blowfish": "pufferfish", "puffer": "pufferfish", "puffer-fish": "pufferfish", "sea-horse": "seahorse", "ladybug": "ladybird", "wasp": "bee",
    "bumblebee": "bee", "fly": "dragonfly", "mosquito": "dragonfly", "slug": "worm", "earthworm": "worm", "eel": "snake",
    "sprite": "fairy", "pixie": "fairy", "nymph": "fairy", "gnome": "dwarf", "ogre": "troll", "imp": "goblin",
    "goblin-king": "goblin", "beast": "monster", "bigfoot": "yeti", "slime": "blob", "spirit": "ghost", "shadow": "ghost",
    "android": "robot", "cyborg": "robot", "machine": "robot", "snow-man": "snowman", "cloudlet": "cloud", "comet": "star",
    "rain": "raindrop", "wind": "cloud", "sprout": "seed", "acorn": "thing", "bean": "seed", "bush": "tree", "pine": "tree",
    "rose": "flower", "tulip": "flower", "daisy": "flower", "dandelion": "sunflower", "truck": "bus", "fire-engine": "bus",
    "fire-truck": "bus", "tram": "bus", "taxi": "car", "tractor": "train", "locomotive": "train", "ship": "boat",
    "sailboat": "boat", "airplane": "plane", "aeroplane": "plane", "helicopter": "plane", "spaceship": "rocket",
    "excavator": "car", "digger": "car", "ambulance": "bus", "leaf": "thing",
}  # fmt: skip

NOUNS: dict[str, str] = {
    "moon bear": "moon-bear", "asiatic black bear": "moon-bear", "반달곰": "moon-bear", "반달가슴곰": "moon-bear",
    "아기 반달곰": "moon-bear", "아기 반달가슴곰": "moon-bear", "weasel": "weasel", "stoat": "weasel", "marten": "weasel",
    "ermine": "weasel", "mink": "weasel", "족제비": "weasel", "담비": "weasel", "밍크": "weasel", "meerkat": "meerkat",
    "미어캣": "meerkat", "몽구스": "meerkat", "mongoose": "meerkat", "raccoon dog": "raccoon-dog", "tanuki": "raccoon-dog",
    "너구리": "raccoon-dog", "라쿤": "raccoon", "red panda": "red-panda", "레서판다": "red-panda", "레서 판다": "red-panda",
    "chipmunk": "chipmunk", "다람쥐": "chipmunk", "capybara": "capybara", "카피바라": "capybara", "gecko": "gecko",
    "도마뱀붙이": "gecko", "newt": "newt", "salamander": "newt", "도롱뇽": "newt", "영원": "newt", "axolotl": "axolotl",
    "아홀로틀": "axolotl", "우파루파": "axolotl", "heron": "heron", "egret": "heron", "왜가리": "heron", "백로": "heron",
    "stork": "stork", "황새": "stork", "sparrow": "sparrow", "참새": "sparrow", "toucan": "puffin", "puffin": "puffin",
    "ostrich": "ostrich", "타조": "ostrich", "turkey": "turkey", "칠면조": "turkey", "squid": "squid", "오징어": "squid",
    "꼴뚜기": "squid", "lobster": "lobster", "바닷가재": "lobster", "가재": "lobster", "orca": "orca", "범고래": "orca",
    "walrus": "walrus", "바다코끼리": "walrus", "pufferfish": "pufferfish", "blowfish": "pufferfish", "복어": "pufferfish",
    "stingray": "ray", "가오리": "ray", "seahorse": "seahorse", "해마": "seahorse", "starfish": "starfish", "불가사리": "starfish", "rhinoceros beetle": "rhinoceros-beetle", "장수풍뎅이": "rhinoceros-beetle",
    "stag beetle": "stag-beetle", "사슴벌레": "stag-beetle", "cricket": "cricket", "귀뚜라미": "cricket", "cicada": "cicada", "매미": "cicada", "울새": "robin", "지빠귀": "robin", "skunk": "skunk",
    "스컹크": "skunk", "llama": "llama", "alpaca": "llama", "라마": "llama", "알파카": "llama",
}  # fmt: skip
"""Nouns of an idea that name a species of their own, whatever the lexicon counts them among."""

BY_CATEGORY: dict[str, str] = {
    "animal": "bear", "bird": "bird", "fish": "fish", "insect": "beetle", "person": "child", "creature": "monster",
    "machine": "robot", "thing": "thing", "plant": "plant",
}  # fmt: skip
