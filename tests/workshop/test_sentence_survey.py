from pathlib import Path

import pytest

from fabula.kit.errors import BadBrief
from fabula.workshop.sentence_survey import Labelled, Tally, read_labelled, survey_sentences


def shares(**labels: object) -> dict[str, float]:
    one = Labelled.model_validate({"id": "x", **labels})
    return {name: tally.share for name, tally in survey_sentences([one]).items() if tally.asked}


def test_what_is_drawn_as_labelled_is_found_whole() -> None:
    found = shares(
        text="In the kitchen a sad bear held a red umbrella.",
        figures={"bear": 1}, place="kitchen", feelings={"bear": "sad"}, holds={"bear": "umbrella"},
        binds=[{"noun": "umbrella", "colour": "red"}], absent=["wolf"],
    )  # fmt: skip
    assert found == dict.fromkeys(
        ("recall", "precision", "place", "feeling", "holds", "binds", "absent"), 1.0
    )


def test_each_wrong_label_is_missed_by_its_own_measure() -> None:
    found = shares(
        text="In the kitchen a sad bear held a red umbrella.",
        figures={"fox": 1}, place="forest", feelings={"bear": "joyful"}, holds={"bear": "drum"},
        binds=[{"noun": "umbrella", "colour": "blue"}, {"noun": "umbrella", "count": 3}], absent=["bear"],
    )  # fmt: skip
    assert found == dict.fromkeys(
        ("recall", "precision", "place", "feeling", "holds", "binds", "absent"), 0.0
    )


def test_several_of_a_kind_count_each() -> None:
    assert shares(text="세 마리 토끼가 숲에 있어요.", figures={"토끼": 4})["recall"] == 0.75


def test_a_tally_names_where_something_was_missing() -> None:
    tally = Tally()
    tally.add(1, 1, "here")
    tally.add(0, 1, "there")
    assert (tally.share, tally.wrong) == (0.5, ["there"])


def test_a_file_without_labels_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text("- {text: only a text}\n")
    with pytest.raises(BadBrief):
        read_labelled(tmp_path / "x.yaml")
