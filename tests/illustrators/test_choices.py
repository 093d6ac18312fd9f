"""What can be chosen about a figure: every choice shows, and changes nothing but what was asked."""

from __future__ import annotations

import re
from typing import Any

import pytest

from fabula.core.values import Character, Look
from fabula.illustrators.contract import Change
from fabula.illustrators.paper.figures import draw_figure, dress
from fabula.illustrators.paper.figures.alter import alter
from fabula.illustrators.paper.figures.choices import PARTS, choices_of, colour_called, colours_of
from fabula.illustrators.paper.figures.people import PEOPLE
from fabula.illustrators.paper.figures.rigs import RIGS
from fabula.illustrators.paper.palette import PALETTES, hue_gap, lch
from fabula.kit.errors import UnknownName

CAST = {
    "plush": "rabbit", "person": "girl", "bird": "owl", "swimmer": "whale", "octopus": "octopus",
    "shell": "turtle", "serpent": "snake", "insect": "bee", "spirit": "dokkaebi", "robot": "robot",
    "snowman": "snowman", "sky": "star", "plant": "flower", "vehicle": "train", "thing": "thing",
}  # fmt: skip


def character(kind: str, **given: Any) -> Character:
    known = {"id": "one", "name": "Pip", "noun": kind, "role": "hero"}
    category = "person" if kind in PEOPLE else "animal"
    return Character(kind=kind, **{"category": category, **known, **given})


def look_of(kind: str, **given: Any) -> Look:
    return dress(character(kind, **given), others=(), palette=PALETTES["meadow"], seed=3)


def changed(look: Look, **wish: Any) -> Look:
    kind = look.parts["drawing"]
    return alter(look, character(kind), Change(**wish), others=(), palette=PALETTES["meadow"], seed=3)


def fills(look: Look) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for role, fill in re.findall(r'data-role="([^"]*)" fill="(#[0-9a-f]{6})"', draw_figure(look).svg):
        found.setdefault(role, set()).add(fill)
    return found


def test_every_rig_offers_something() -> None:
    assert set(PARTS) == set(RIGS) == set(CAST)


@pytest.mark.parametrize("kind", CAST.values())
def test_every_value_of_every_part_is_drawn_and_each_otherwise(kind: str) -> None:
    look = look_of(kind)
    for part, (now, values) in choices_of(look).items():
        drawn = {value: draw_figure(changed(look, parts={part: value})).svg for value in {now, *values}}
        assert len(set(drawn.values())) == len(drawn), part


@pytest.mark.parametrize("kind", CAST.values())
def test_every_colour_offered_is_seen(kind: str) -> None:
    look = look_of(kind)
    before = draw_figure(look).svg
    for role in colours_of(look):
        after = changed(look, colours={role: "#12ab34"})
        assert after.colours[role] == "#12ab34"
        assert draw_figure(after).svg != before, role


def test_a_new_fur_takes_the_paws_with_it_and_leaves_the_dress() -> None:
    look = look_of("rabbit")
    after = changed(look, colours={"fur": "blue"})
    blue = lch(colour_called("blue") or "")[2]
    for role in ("fur", "paw"):
        assert hue_gap(lch(after.colours[role])[2], blue) < 8
    for role in ("accent", "accent-2", "inner", "nose"):
        assert after.colours[role] == look.colours[role]
    assert after.parts == look.parts
    assert after.ratios == look.ratios
    assert fills(after)["accent"] == fills(look)["accent"]
    assert "blue rabbit" in after.words


@pytest.mark.parametrize(
    "wish",
    [
        {"colours": {"fur": "#8a5a3c", "accent": "빨강"}},
        {"parts": {"outfit": "waistcoat", "coat": "2", "glasses": "yes"}},
        {"kind": "bunny", "colours": {"accent": "green"}},
        {"kind": "grandfather", "parts": {"hat": "cap"}, "colours": {"hair": "white"}},
    ],
    ids=["colours", "parts", "alias", "kind"],
)
def test_the_same_wish_twice_is_the_same_look(wish: dict[str, Any]) -> None:
    look = look_of("rabbit")
    once = changed(look, **wish)
    assert once != look
    again = alter(once, character("rabbit"), Change(**wish), others=(), palette=PALETTES["meadow"], seed=3)
    assert again == once


def test_a_wish_for_what_is_there_changes_nothing() -> None:
    look = look_of("deer", age="child")
    assert changed(look, colours={"fur": look.colours["fur"]}, kind="deer") == look


def test_another_kind_keeps_the_colours_one_knows_somebody_by() -> None:
    look = look_of("rabbit")
    fox = changed(look, kind="fox")
    assert (fox.rig, fox.kind, fox.parts["drawing"]) == ("plush", "fox", "fox")
    assert fox.colours["accent"] == look.colours["accent"]
    assert fox.parts["outfit"] == look.parts["outfit"]
    assert "fox" in fox.words


def test_words_leave_out_what_is_gone() -> None:
    farmer = look_of("farmer")
    assert "straw hat" in farmer.words
    assert "straw hat" not in changed(farmer, parts={"hat": "none"}).words
    assert changed(changed(farmer, parts={"hat": "cap"}), parts={"hat": "straw"}).words == farmer.words


@pytest.mark.parametrize(
    ("wish", "said", "cure"),
    [
        ({"colours": {"furr": "red"}}, "furr", "Did you mean 'fur'"),
        ({"colours": {"fur": "rad"}}, "rad", "Did you mean 'red'"),
        ({"colours": {"fur": "#12"}}, "#12", "#rrggbb"),
        ({"parts": {"outfitt": "dress"}}, "outfitt", "Did you mean 'outfit'"),
        ({"parts": {"outfit": "gown"}}, "gown", "dungarees"),
        ({"kind": "rabit"}, "rabit", "Did you mean 'rabbit'"),
        ({"kind": "zzz"}, "zzz", "fox, frog"),
    ],
)
def test_what_nobody_knows_is_refused_with_what_there_is(wish: dict[str, Any], said: str, cure: str) -> None:
    with pytest.raises(UnknownName, match=said) as refused:
        changed(look_of("rabbit"), **wish)
    assert cure in refused.value.hint


def test_colours_are_known_in_both_languages() -> None:
    assert colour_called("빨간색") == colour_called("빨강") == colour_called("red")
    assert colour_called("회색") == colour_called("gray")
    assert colour_called("#A0b1C2") == "#a0b1c2"
    assert colour_called("#a0b1cz") is None
