"""Species: each wears what tells it from its likes, whatever the lexicon counts it among."""

from __future__ import annotations

import re

import pytest

from fabula.core.values import Character, Look
from fabula.illustrators.paper.figures import draw_figure, dress
from fabula.illustrators.paper.figures.card import who
from fabula.illustrators.paper.figures.kinds import KINDS, NOUNS
from fabula.illustrators.paper.palette import PALETTES, lch
from fabula.lexicon.model import Gender

FEATURES = {
    "otter": "jaw", "weasel": "tail-tip", "skunk": "tail-stripe", "badger": "white-face",
    "chipmunk": "cheek-stripe", "moon-bear": "crescent", "raccoon-dog": "ruff", "sloth": "claw-left",
    "camel": "hump", "kangaroo": "pouch", "rhino": "horn", "newt": "belly-spot", "axolotl": "gill-frill",
    "sparrow": "bib", "swallow": "throat", "heron": "plume", "walrus": "tusk", "squid": "mantle-fin",
    "rhinoceros-beetle": "horn", "stag-beetle": "jaw", "grasshopper": "thigh-left", "lion": "mane",
    "hedgehog": "spines", "hen": "comb", "crane": "cap", "woodpecker": "stripe", "swan": "beak-tip",
    "robin": "underside", "crow": "ruff", "owl": "fleck", "cicada": "vein-left", "rooster": "ruff",
}  # fmt: skip


def look_of(kind: str, gender: Gender = "it") -> Look:
    one = Character(id="a", name="A", kind=kind, noun=kind, role="hero", category="animal", gender=gender)
    return dress(one, others=(), palette=PALETTES["meadow"], seed=5)


def parts_of(look: Look) -> set[str]:
    return set(re.findall(r'data-part="([^"]+)"', draw_figure(look).svg))


@pytest.mark.parametrize("kind", sorted(FEATURES))
def test_a_species_wears_its_feature(kind: str) -> None:
    assert FEATURES[kind] in parts_of(look_of(kind))


@pytest.mark.parametrize(
    ("kind", "other"), [("otter", "bear"), ("skunk", "cat"), ("swallow", "penguin"), ("newt", "frog")]
)
def test_its_likes_do_not_wear_it(kind: str, other: str) -> None:
    assert FEATURES[kind] not in parts_of(look_of(other))


@pytest.mark.parametrize(
    ("kind", "noun", "drawn"),
    [
        ("bear", "반달가슴곰", "moon-bear"),
        ("otter", "weasel", "weasel"),
        ("otter", "otter", "otter"),
        ("raccoon", "너구리", "raccoon-dog"),
        ("beetle", "장수풍뎅이", "rhinoceros-beetle"),
        ("lizard", "도롱뇽", "newt"),
        ("crane", "heron", "heron"),
        ("bird", "참새", "sparrow"),
        ("grasshopper", "매미", "cicada"),
        ("bird", "robin", "robin"),
        ("bird", "nightingale", "sparrow"),
    ],
)
def test_a_noun_of_its_own_goes_before_what_it_is_counted_among(kind: str, noun: str, drawn: str) -> None:
    one = Character(id="a", name="Ann", kind=kind, noun=noun, role="hero", category="animal")
    assert who(one) == (drawn, False)


def test_every_noun_of_its_own_is_a_kind() -> None:
    assert set(NOUNS.values()) <= set(KINDS)


def test_a_lion_cub_has_a_mane_and_a_she_lion_none() -> None:
    assert look_of("lion").parts["mane"] == "lion"
    one = Character(
        id="a", name="Ann", kind="lion", noun="lion", role="hero", category="animal", gender="she"
    )
    assert dress(one, others=(), palette=PALETTES["meadow"], seed=5).parts["mane"] == "none"


def test_a_rhinoceros_beetle_is_brown_and_a_newt_orange_below() -> None:
    beetle, newt = look_of("rhinoceros-beetle"), look_of("newt")
    assert 20 < lch(beetle.colours["fur"])[2] < 70
    assert lch(newt.colours["belly"])[1] > 0.12
    assert lch(newt.colours["fur"])[1] < 0.08


def test_a_thing_come_alive_wears_our_own_drawing() -> None:
    def thing(kind: str, emoji: str) -> Look:
        one = Character(id="a", name="A", kind=kind, noun=kind, role="hero", category="thing", emoji=emoji)
        return dress(one, others=(), palette=PALETTES["meadow"], seed=5)

    drum, balloon = thing("drum", "🥁"), thing("balloon", "🎈")
    assert drum.parts["thing"] == "drum"
    assert "emoji" not in drum.parts
    assert balloon.parts["emoji"] == "🎈"  # its string is where its legs would be
    assert 'id="b-drum-c1"' in draw_figure(drum).svg
    assert "glow" not in draw_figure(thing("candle", "🕯️")).svg


def test_nobody_is_drawn_as_a_symbol() -> None:
    one = Character(id="a", name="A", kind="echo", noun="echo", role="hero", category="thing", emoji="🗣️")
    assert not {"emoji", "thing"} & set(dress(one, others=(), palette=PALETTES["meadow"], seed=5).parts)


BIRDS = (
    "bird", "sparrow", "chick", "hen", "rooster", "duck", "goose", "swan", "owl", "penguin", "magpie", "crow",
    "crane", "stork", "heron", "seagull", "woodpecker", "flamingo", "ostrich", "peacock", "parrot", "eagle",
    "pigeon", "swallow", "robin", "puffin", "turkey",
)  # fmt: skip


def test_no_two_birds_have_the_same_build() -> None:
    outward = ("beak", "crest", "tail", "stern", "marks", "disc", "wing", "ruff", "mask", "cap", "neck_shape")
    seen: dict[tuple[object, ...], str] = {}
    for kind in BIRDS:
        one = KINDS[kind]
        build = tuple(one.parts.get(part) for part in outward)
        build += (one.ratios.get("neck"), one.ratios.get("legs"), one.coats[0]["fur"])
        assert build not in seen, (kind, seen.get(build))
        seen[build] = kind


def test_crawlers_hold_with_arms_or_tails_of_their_own() -> None:
    for kind, joint in (("snail", "fore-right"), ("caterpillar", "fore-right"), ("worm", "arm-right")):
        look = look_of(kind)
        assert joint in re.findall(r'data-joint="([^"]+)"', draw_figure(look).svg)
        held, free = draw_figure(look, pose="hold", holding="cup"), draw_figure(look)
        assert held.hand != free.hand
        old = draw_figure(look.model_copy(update={"card": 2}))
        assert f'data-joint="{joint}"' not in old.svg
