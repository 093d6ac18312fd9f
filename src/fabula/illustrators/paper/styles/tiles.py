"""Tiles of grain: the tooth of crayon paper and the granules of watercolour, made once and repeated.

A tile is noise shaped in its spectrum, so that it meets itself at its edges; it is an image with a few steps
of one colour's opacity, small enough to stand inside a page.
"""

from __future__ import annotations

from base64 import b64encode
from functools import lru_cache
from io import BytesIO
from math import cos, radians, sin

import numpy as np
from numpy.typing import NDArray
from PIL import Image

SIDE = 144
"""Pixels along a tile."""


def noise(seed: int, along: float, across: float, angle: float = 0.0) -> NDArray[np.float64]:
    """Return periodic noise in ranks 0 to 1, its grains `along` by `across` pixels, turned by `angle`."""
    field = np.random.default_rng(seed).standard_normal((SIDE, SIDE))
    ky, kx = np.meshgrid(np.fft.fftfreq(SIDE), np.fft.fftfreq(SIDE), indexing="ij")
    turn = radians(angle)
    u, v = kx * cos(turn) + ky * sin(turn), ky * cos(turn) - kx * sin(turn)
    shape = np.exp(-2 * ((u * along) ** 2 + (v * across) ** 2) * np.pi)
    grains = np.fft.ifft2(np.fft.fft2(field) * shape).real
    ranks = np.empty(grains.size)
    ranks[np.argsort(grains, axis=None, kind="stable")] = np.linspace(0, 1, grains.size)
    return ranks.reshape(grains.shape)


@lru_cache(maxsize=8)
def wax() -> str:
    """Return, as a data URI, the paper that shows where wax skipped its tooth, in slanting strokes."""
    strokes, tooth = noise(11, 9, 2.0, 118), noise(12, 1.5, 1.5)
    skipped = np.clip((strokes * 0.55 + tooth * 0.45 - 0.58) / 0.34, 0, 1)
    return _image(skipped, (255, 251, 240), most=66)


@lru_cache(maxsize=8)
def pressed() -> str:
    """Return, as a data URI, the wax that lies thicker along the strokes."""
    strokes, tooth = noise(21, 22, 2.4, 114), noise(22, 1.6, 1.6)
    return _image(np.clip((strokes * 0.7 + tooth * 0.3 - 0.6) / 0.35, 0, 1), (62, 40, 58), most=30)


@lru_cache(maxsize=8)
def granules() -> str:
    """Return, as a data URI, the pigment that settled in the hollows of the paper."""
    paper, pools = noise(31, 1.7, 1.7), noise(32, 30, 30)
    settled = np.clip((paper * 0.88 + pools * 0.12 - 0.45) / 0.55, 0, 1)
    return _image(settled, (64, 66, 110), most=18)


@lru_cache(maxsize=8)
def bare() -> str:
    """Return, as a data URI, where the wash lies so thin that the paper is seen."""
    paper, pools = noise(41, 5, 5), noise(42, 40, 40)
    return _image(
        np.clip((paper * 0.22 + pools * 0.78 - 0.45) / 0.55, 0, 1), (255, 253, 246), most=66, bits=4
    )


def _image(amount: NDArray[np.float64], colour: tuple[int, int, int], *, most: int, bits: int = 2) -> str:
    """Return an image of `colour`, its opacity in two to the `bits` steps up to `most` of 255."""
    last = 2**bits - 1
    steps = np.rint(amount * last).astype(np.uint8)
    image = Image.fromarray(steps, mode="P")
    image.putpalette(list(colour) * (last + 1))
    out = BytesIO()
    opacity = bytes(round(most * step / last) for step in range(last + 1))
    image.save(out, "PNG", transparency=opacity, optimize=True, bits=bits)
    return "data:image/png;base64," + b64encode(out.getvalue()).decode()


def laid(name: str, uri: str, size: float, open_part: tuple[float, float]) -> str:
    """Return the tile `uri`, drawn `size` units large, repeated over the heights of `open_part`."""
    top, bottom = open_part
    tile = f'width="{size:g}" height="{size:g}" patternUnits="userSpaceOnUse"'
    image = f'<image width="{size:g}" height="{size:g}" xlink:href="{uri}"/>'
    area = f'x="-20" y="{top:g}" width="1040" height="{bottom - top:g}"'
    return f'<defs><pattern id="{name}" {tile}>{image}</pattern></defs><rect {area} fill="url(#{name})"/>'
