"""How large things are beside people."""

from __future__ import annotations

from fabula.core.values import Prop
from fabula.illustrators.paper.scales import BELIEVABLE, beside_holder, thing_size


def size(kind: str, wish: str = "small") -> float:
    return thing_size(Prop(kind=kind, label=kind, size=wish))


def test_things_keep_their_order_whatever_the_scene_wishes() -> None:
    for wish in ("small", "medium", "giant"):
        row = [size(kind, wish) for kind in ("button", "notebook", "chair", "car", "bus")]
        assert row == sorted(row)
        assert row[1] < 100
        assert row[3] > 300


def test_a_vehicle_that_a_scene_calls_tiny_is_a_toy() -> None:
    assert size("train", "tiny") < 100
    assert size("train") > 300


def test_a_door_is_higher_than_whoever_goes_through_it() -> None:
    assert size("door") > 330


def test_a_pumpkin_may_grow_higher_than_a_person_and_a_key_may_not() -> None:
    assert size("pumpkin", "giant") > 330
    assert size("key", "giant") < 80


def test_a_held_seed_can_be_seen_and_a_held_drum_be_carried() -> None:
    seed, drum = (
        Prop(kind=kind, label=kind, size=wish) for kind, wish in (("seed", "tiny"), ("drum", "giant"))
    )
    assert beside_holder(seed, 300, both=False) >= 0.15 * 300
    assert beside_holder(drum, 300, both=True) <= 0.5 * 300


def test_the_table_runs_from_least_to_most() -> None:
    assert all(low <= high for low, high in BELIEVABLE.values())
