"""Beats onto exactly as many pages as were asked for."""

from __future__ import annotations

from itertools import pairwise
from random import Random

import pytest

from fabula.writers.tale.layout import Slip, Step, choose_steps, lay_out
from fabula.writers.tale.plot import Plot


def steps_for(plot: Plot, pages: int) -> tuple[Step, ...]:
    return choose_steps(plot, pages, episodes=lambda beat: (), random=Random(1))


def slips_for(plot: Plot, pages: int, *, rich: int = 6) -> tuple[Slip, ...]:
    steps = steps_for(plot, pages)
    return lay_out(steps, pages, sentences=lambda step, level: min(rich, 2 + 2 * level), level=0)


@pytest.mark.parametrize("pages", range(4, 41))
def test_every_count_of_pages_is_met(plot: Plot, pages: int) -> None:
    slips = slips_for(plot, pages)
    assert len(slips) == pages
    assert all(slip.steps for slip in slips)


@pytest.mark.parametrize("pages", [4, 7, 12, 30])
def test_beats_keep_their_order_and_core_beats_are_all_told(plot: Plot, pages: int) -> None:
    told = [step.name for slip in slips_for(plot, pages) if slip.part == 0 for step in slip.steps]
    order = [beat.name for beat in plot.beats]
    assert told == sorted(told, key=order.index)
    assert {beat.name for beat in plot.beats if beat.core} <= set(told)


def test_optional_beats_come_by_their_need(plot: Plot) -> None:
    names = {step.name for step in steps_for(plot, 9)}
    assert {"play", "stroll"} <= names
    assert not {"rest", "relief", "song", "supper"} & names


def test_parts_of_a_beat_follow_one_another(plot: Plot) -> None:
    slips = slips_for(plot, 30)
    for before, after in pairwise(slips):
        if after.part:
            assert (before.steps, before.part + 1, before.parts) == (after.steps, after.part, after.parts)


def test_the_turn_shares_no_page_when_it_need_not(plot: Plot) -> None:
    slips = slips_for(plot, 6)
    assert any([step.name for step in slip.steps] == ["turn"] for slip in slips)
