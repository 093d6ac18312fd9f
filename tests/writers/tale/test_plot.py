"""Reading plot files, and what is said about damaged ones."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from fabula.kit.errors import BadPlan
from fabula.writers.tale.plot import FOLDER, FigureSpec, plot_files, read_episodes, read_heads, read_plot
from tests.writers.tale.conftest import small_plot_text


def test_a_plot_is_read_whole(folder: Path) -> None:
    plot = read_plot("small", folder)
    assert next(beat.name for beat in plot.beats if beat.core) == "opening"
    assert plot.beats[-1].core
    assert plot.sourced("thing") == "token"
    assert [one.name for one in read_episodes(folder)] == ["echo", "clouds"]


def test_a_head_needs_no_beats(folder: Path) -> None:
    (head,) = read_heads(folder)
    assert (head.name, head.wants) == ("small", "thing")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("feeling: happy", "feeling: chuffed", "opening › scene › figures › 1 › feeling"),
        ("tension: 0.1", "tension: 7", "tension"),
        ("family: a test", "famly: a test", "famly"),
        ("beats:", "beats: [", "not YAML"),
    ],
)
def test_a_damaged_plot_is_refused_with_its_place(tmp_path: Path, old: str, new: str, said: str) -> None:
    (tmp_path / "small.yaml").write_text(small_plot_text().replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BadPlan) as caught:
        read_plot("small", tmp_path)
    assert said in caught.value.message
    assert "small.yaml" in caught.value.message


def test_the_library_has_plots() -> None:
    assert plot_files(FOLDER)
    assert len({head.name for head in read_heads(FOLDER)}) == len(plot_files(FOLDER))


def test_a_bare_on_in_yaml_is_a_word() -> None:
    spec = yaml.safe_load("{who: hero, pose: sit, on: bench}")
    assert True in spec
    assert FigureSpec.model_validate(spec).on == "bench"
