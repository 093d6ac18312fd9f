from pathlib import Path

import pytest

from fabula.kit.errors import BadBrief
from fabula.workshop.pictured import Labelled, Tally, compare, read_labelled, tally


def shares(**labels: object) -> dict[str, float]:
    one = Labelled.model_validate({"id": labels.pop("id", "en-1"), **labels})
    return {name: count.share for name, count in tally([compare(one)]).items() if count.asked}


def test_what_is_drawn_as_labelled_is_found_whole() -> None:
    found = shares(
        text="In the kitchen a sad bear held a red umbrella.",
        figures={"bear": 1}, place="kitchen", feelings={"bear": "sad"}, holds={"bear": "umbrella"},
        binds=[{"noun": "umbrella", "colour": "red"}], absent=["wolf"],
    )  # fmt: skip
    assert found == dict.fromkeys(
        ("figures recall", "figures precision", "place", "feeling", "holds", "binds", "absent"), 1.0
    )


def test_whoever_is_hugged_is_held() -> None:
    assert shares(text="A bear cradled a kitten.", holds={"bear": "kitten"}) == {
        "figures precision": 0.0,
        "holds": 1.0,
    }
    assert shares(text="A bear saw a kitten.", holds={"bear": "kitten"})["holds"] == 0.0


def test_each_wrong_label_is_missed_by_its_own_measure() -> None:
    found = shares(
        text="In the kitchen a sad bear held a red umbrella.",
        figures={"fox": 1}, place="forest", feelings={"bear": "joyful"}, holds={"bear": "drum"},
        binds=[{"noun": "umbrella", "colour": "blue"}, {"noun": "umbrella", "count": 3}], absent=["bear"],
    )  # fmt: skip
    assert found == dict.fromkeys(
        ("figures recall", "figures precision", "place", "feeling", "holds", "binds", "absent"), 0.0
    )


def test_several_of_a_kind_count_each() -> None:
    assert (
        shares(id="ko-1", text="세 마리 토끼가 숲에 있어요.", figures={"토끼": 4})["figures recall"] == 0.75
    )


def test_counts_add_up() -> None:
    both = Tally(right=1, asked=1) + Tally(right=0, asked=1)
    assert (both.share, both.asked, Tally().share) == (0.5, 2, 1.0)


def test_a_file_without_labels_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text("- {text: only a text}\n")
    with pytest.raises(BadBrief):
        read_labelled(tmp_path / "x.yaml")
