"""Seeds."""

from __future__ import annotations

import subprocess
import sys

from fabula.kit.seeds import child_seed, rng


def test_paths_have_seeds_of_their_own() -> None:
    seeds = {child_seed(1, "draw", n) for n in range(100)} | {
        child_seed(2, "draw", 1),
        child_seed(1, "tell", 1),
    }
    assert len(seeds) == 102


def test_steps_do_not_run_together() -> None:
    assert child_seed(1, "ab", "c") != child_seed(1, "a", "bc")


def test_the_same_in_another_process() -> None:
    code = "from fabula.kit.seeds import *; print(child_seed(7, 'draw', 3), rng(7, 'x').random())"
    env = {"PYTHONHASHSEED": "5"}
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=env)
    assert said.stdout.split() == [str(child_seed(7, "draw", 3)), str(rng(7, "x").random())]
