"""A tile of grain: the granules of watercolour, made once and repeated.

It is noise shaped in its spectrum, so that it meets itself at its edges, and an image with a few steps of
opacity, small enough to stand inside a page.
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
WHITE, PIGMENT = (255, 253, 247), (70, 78, 168)
STEPS, THIN, THICK = 7, 50, 24
"""Steps each way from bare paper to pigment, and how strong, of 255, either is at its most."""


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
def settled() -> str:
    """Return, as a data URI, a wash as it dried: white where it lies thin, pigment where it settled."""
    tooth, pools = noise(31, 1.7, 1.7), noise(32, 44, 44)
    lie = np.clip((pools - 0.5) * 2.2, -1, 1) * 0.72 + (tooth - 0.5) * 0.56
    steps = np.rint(np.clip(lie, -1, 1) * STEPS).astype(np.int16) + STEPS
    image = Image.fromarray(steps.astype(np.uint8), mode="P")
    image.putpalette([*WHITE] * STEPS + [*PIGMENT] * (STEPS + 1))
    opacity = [round(THIN * (STEPS - step) / STEPS) for step in range(STEPS)]
    opacity += [round(THICK * step / STEPS) for step in range(STEPS + 1)]
    out = BytesIO()
    image.save(out, "PNG", transparency=bytes(opacity), optimize=True, bits=4)
    return "data:image/png;base64," + b64encode(out.getvalue()).decode()


def laid(name: str, uri: str, size: float, open_part: tuple[float, float]) -> str:
    """Return the tile `uri`, drawn `size` units large, repeated over the heights of `open_part`."""
    top, bottom = open_part
    tile = f'width="{size:g}" height="{size:g}" patternUnits="userSpaceOnUse"'
    image = f'<image width="{size:g}" height="{size:g}" xlink:href="{uri}"/>'
    area = f'x="-20" y="{top:g}" width="1040" height="{bottom - top:g}"'
    return f'<defs><pattern id="{name}" {tile}>{image}</pattern></defs><rect {area} fill="url(#{name})"/>'
