"""Engines by name."""

from __future__ import annotations

from importlib.metadata import EntryPoint, EntryPoints

import pytest
from pydantic import Field

from fabula.kit import registry as module
from fabula.kit.errors import BadOption, UnknownEngine
from fabula.kit.options import EngineOptions
from fabula.kit.registry import Registry


class DrumOptions(EngineOptions):
    beat: int = Field(default=4, ge=1, le=12, description="Beats in a bar.")
    model: str = Field(default="small", description="Which drum.")


class Drum:
    name = "drum"
    version = "1"
    Options = DrumOptions

    def __init__(self, options: DrumOptions) -> None:
        self.options = options


DRUMS: Registry[Drum] = Registry("drums", {"drum": f"{__name__}:Drum", "lost": "no.such.module:Lost"})


def test_listing_names_imports_no_engine() -> None:
    assert DRUMS.names() == ("drum", "lost")


def test_an_unknown_name_suggests_the_nearest() -> None:
    with pytest.raises(UnknownEngine) as caught:
        DRUMS.create("drumm")
    assert "'drum'" in caught.value.hint


def test_options_arrive_and_the_part_after_the_colon_is_the_model() -> None:
    drum = DRUMS.create("drum:big", {"beat": 3})
    assert (drum.options.beat, drum.options.model) == (3, "big")


@pytest.mark.parametrize(("given", "says"), [({"beet": 3}, "beet"), ({"beat": 99}, "beat")])
def test_a_wrong_option_is_refused_by_name(given: dict[str, int], says: str) -> None:
    with pytest.raises(BadOption, match=says):
        DRUMS.create("drum", given)


def test_outside_packages_join_by_entry_point(monkeypatch: pytest.MonkeyPatch) -> None:
    def points(group: str) -> EntryPoints:
        assert group == "fabula.drums"
        return EntryPoints([EntryPoint("tabla", f"{__name__}:Drum", group)])

    monkeypatch.setattr(module, "entry_points", points)
    assert "tabla" in DRUMS.names()
    assert isinstance(DRUMS.create("tabla"), Drum)


def test_a_taken_name_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    taken = EntryPoints([EntryPoint("drum", "other:Drum", "fabula.drums")])
    monkeypatch.setattr(module, "entry_points", lambda group: taken)
    with pytest.raises(UnknownEngine, match="Two packages"):
        DRUMS.names()
