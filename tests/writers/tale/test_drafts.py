"""Whom a page brings in, and how."""

from __future__ import annotations

import pytest

from fabula.writers.tale.drafts import in_full, introduce
from fabula.writers.tale.fillings import Extra


@pytest.mark.parametrize(
    ("line", "full"),
    [
        ("It was for {friend}, {friend.a}.", "It was for {friend}, {friend.intro}."),
        ("{friend.noun} {friend:이} 왔어요.", "{friend.intro} {friend:이} 왔어요."),
        ("{friend} came.", "{friend} came."),
    ],
)
def test_who_somebody_is_is_said_in_full(line: str, full: str) -> None:
    assert in_full((line,), "friend") == (full,)


def test_whom_the_page_describes_needs_no_sentence_more() -> None:
    waiting = [Extra(role="friend", sentence="{friend} was {friend.intro}.")]
    assert introduce(("{hero} met {friend}, {friend.a}.",), waiting, None) == (
        "{hero} met {friend}, {friend.intro}.",
    )
    assert waiting == []


def test_whom_no_line_describes_is_described_in_a_sentence() -> None:
    waiting = [Extra(role="friend", sentence="{friend} was {friend.intro}.")]
    assert introduce(("{friend} came.",), waiting, None)[1] == "{friend} was {friend.intro}."
