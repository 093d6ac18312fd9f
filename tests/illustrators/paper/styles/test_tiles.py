"""A tile meets itself at its edges, is small, and the same in any process."""

from __future__ import annotations

import subprocess
import sys
from base64 import b64decode
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from fabula.illustrators.paper.styles import tiles

TILES = {"settled": tiles.settled}


def opacity(name: str) -> np.ndarray:
    data = b64decode(TILES[name]().removeprefix("data:image/png;base64,"))
    return np.asarray(Image.open(BytesIO(data)).convert("RGBA"))[..., 3].astype(float)


@pytest.mark.parametrize("name", TILES)
def test_a_tile_is_small_has_grain_and_meets_itself(name: str) -> None:
    seen = opacity(name)
    assert seen.shape == (tiles.SIDE, tiles.SIDE)
    assert len(TILES[name]()) < 20_000
    assert 0.1 < (seen > 0).mean() < 0.95
    inside = np.abs(np.diff(seen, axis=1)).mean()
    assert np.abs(seen[:, 0] - seen[:, -1]).mean() < 1.6 * inside + 1
    assert np.abs(seen[0] - seen[-1]).mean() < 1.6 * np.abs(np.diff(seen, axis=0)).mean() + 1


def test_grains_run_one_way() -> None:
    grains = tiles.noise(11, 16, 2.0, 0.0)
    along, across = np.abs(np.diff(grains, axis=1)).mean(), np.abs(np.diff(grains, axis=0)).mean()
    assert across > 2 * along


def test_another_process_makes_the_same_tile() -> None:
    code = "from fabula.illustrators.paper.styles.tiles import settled; print(settled())"
    made = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert made.stdout.strip() == tiles.settled()
