"""Taking an order: what is accepted, what is refused and how."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fabula.kit.errors import BadBrief, FabulaError, UnknownName, Unsuitable
from fabula.workshop.brief import clean_idea, take_brief


@pytest.mark.parametrize("idea", ["", "   ", "\n\t", "\u200b\u200d", "...", "\x00\x07", "!?"])
def test_a_blank_idea_is_refused(idea: str) -> None:
    with pytest.raises(BadBrief, match="empty"):
        take_brief(idea)


def test_a_very_long_idea_is_refused_with_its_length() -> None:
    with pytest.raises(BadBrief, match="10,000"):
        take_brief("x" * 10_000)


def test_broken_text_is_refused() -> None:
    with pytest.raises(BadBrief, match="UTF-8"):
        take_brief("a fox \udc80")


@pytest.mark.parametrize("pages", [-1, 0, 3, 41, 10**9])
def test_pages_outside_4_to_40_are_refused(pages: int) -> None:
    with pytest.raises(BadBrief, match="from 4 to 40"):
        take_brief("a fox", pages=pages)


@pytest.mark.parametrize(
    ("wish", "nearest"),
    [({"style": "papercutt"}, "papercut"), ({"age": "3-6"}, "3-5"), ({"language": "kr"}, "ko")],
)
def test_an_unknown_choice_suggests_the_nearest(wish: dict[str, str], nearest: str) -> None:
    with pytest.raises(UnknownName) as caught:
        take_brief("a fox", **wish)  # type: ignore[arg-type]
    assert nearest in caught.value.hint


@pytest.mark.parametrize(
    ("idea", "language"),
    [
        ("a fox", "en"), ("여우", "ko"), ("fox와 여우", "ko"), ("🦊🌙", "en"), ("로봇 R2", "ko"),
        ("Mina loves 떡 very much indeed", "en"), ("12345", "en"),
    ],
)  # fmt: skip
def test_the_idea_tells_the_language(idea: str, language: str) -> None:
    assert take_brief(idea).language == language


def test_an_idea_in_another_script_asks_which_language() -> None:
    with pytest.raises(BadBrief) as caught:
        take_brief("うさぎとつき")
    assert "--lang" in caught.value.hint
    assert take_brief("うさぎとつき", language="ko").language == "ko"


def test_control_characters_and_direction_tricks_are_taken_out() -> None:
    assert clean_idea("a\x00 fox\x1b[31m \u202ewho\r\nruns ") == "a fox[31m who runs"


def test_markup_quotes_and_paths_are_kept_as_they_are() -> None:
    idea = '../../etc/passwd <b>"fox"</b> \'; DROP TABLE'
    assert take_brief(idea).idea == idea


def test_hangul_in_pieces_is_composed() -> None:
    assert take_brief("여우").idea == "여우"


def test_the_seed_comes_from_the_idea_unless_given() -> None:
    assert take_brief("a fox").seed == take_brief("a fox").seed
    assert take_brief("a fox").seed != take_brief("a hen").seed
    assert take_brief("a fox", seed=7).seed == 7
    with pytest.raises(BadBrief, match="seed"):
        take_brief("a fox", seed=-1)


@pytest.mark.parametrize(
    "idea", ["a story where a child is tortured with knives", "아이를 잔인하게 고문하는 이야기"]
)
def test_cruelty_is_declined_kindly(idea: str) -> None:
    with pytest.raises(Unsuitable):
        take_brief(idea)


@given(st.text(max_size=300))
def test_any_text_is_a_brief_or_a_clear_refusal(idea: str) -> None:
    try:
        brief = take_brief(idea)
    except FabulaError as refusal:
        said = refusal.hint
    else:
        said = brief.idea
        assert not any(ord(c) < 32 for c in said)
    assert said
