import pytest
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from fabula.kit.validation import in_words


class Shelf(BaseModel):
    model_config = ConfigDict(extra="forbid")
    name: str
    books: list[str] = Field(default=[], min_length=1, max_length=2)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "it is missing"),
        ({"name": 3}, "it must be words"),
        ({"name": "a", "colour": "red"}, "nothing of that name belongs there"),
        ({"name": "a", "books": []}, "there must be 1 or more"),
        ({"name": "a", "books": ["a", "b", "c"]}, "there may be 2 at most"),
    ],
)
def test_what_is_wrong_is_said_plainly(given: dict[str, object], said: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Shelf.model_validate(given)
    assert in_words(caught.value.errors()[0]) == said
