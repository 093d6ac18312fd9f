"""Words are put to the pencil; one that nobody knows is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from fabula.kit.errors import BadBrief
from fabula.workshop import vocabulary
from fabula.workshop.vocabulary import FAMILIES, read_vocabulary, survey_words

FILE = Path(__file__).parent.parent.parent / "benchmarks" / "vocabulary.yaml"
FEW = {
    "people": {"king": "", "zzblorp": ""},
    "magical": {"dragon": ""},
    "animals": {"fox": "", "zzwug": ""},
    "places": {"forest": "", "zzqualm": ""},
    "things": {"lantern": "", "zzgizmo": ""},
    "feelings": {"sad": "sad", "angry": "happy"},
    "deeds": {"slept": "sleep", "ran": "swim"},
    "hours": {"at night": "night", "in the rain": "snow"},
    "nouns": {"castle": "", "zzfoo": ""},
}


def test_what_is_not_drawn_is_named() -> None:
    ticks: list[int] = []
    found = {
        one.family: one for one in survey_words(FEW, tick=lambda done, total: ticks.append(total - done))
    }
    assert {family: one.missing for family, one in found.items()} == {
        "people": ("zzblorp",),
        "magical": (),
        "animals": ("zzwug",),
        "places": ("zzqualm",),
        "things": ("zzgizmo",),
        "feelings": ("angry",),
        "deeds": ("ran",),
        "hours": ("in the rain",),
        "nouns": ("zzfoo",),
    }
    assert found["people"].share == 0.5
    assert ticks[-1] == 0


def test_a_part_of_a_body_is_drawn_where_its_owner_has_it() -> None:
    few = {**{family: {"": ""} for family in FAMILIES}, "things": {"wing": "", "bed": "", "grass": ""}}
    few |= {"people": {"king": ""}, "magical": {"dragon": ""}, "animals": {"fox": ""}, "places": {"room": ""}}
    few |= {"feelings": {"sad": "sad"}, "deeds": {"cried": "cry"}, "hours": {"at night": "night"}}
    few["nouns"] = {"tear": "", "tail": "", "hand": "", "shoulder": "", "finger": ""}
    found = {one.family: one.missing for one in survey_words(few)}
    assert found.pop("nouns") == ("shoulder", "finger")
    assert set(found.values()) == {()}


def test_a_part_that_no_drawing_has_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(vocabulary._PARTS, "tail", ("child", ("tail",)))
    assert not vocabulary._drawn_part("tail")
    assert vocabulary._drawn_part("tear")


def test_the_list_of_words_is_whole() -> None:
    words = read_vocabulary(FILE)
    assert set(words) == set(FAMILIES)
    assert len(words["things"]) > 100
    assert len(words["nouns"]) > 100
    assert "spinning wheel" in words["things"]
    assert words["feelings"]["laughing"] == "joyful/happy"


@pytest.mark.parametrize("text", ["", "people: king", "- a", "people: [", "people: {a: b}"])
def test_what_is_no_list_of_words_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "words.yaml"
    file.write_text(text, "utf-8")
    with pytest.raises(BadBrief):
        read_vocabulary(file)
