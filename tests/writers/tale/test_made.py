"""What a deed makes or finds is read from its words."""

import pytest

from fabula.core.words import LanguageCode
from fabula.writers.tale.made import made


@pytest.mark.parametrize(
    ("whole", "code", "kind", "label", "built"),
    [
        ("build a little boat out of a box", "en", "boat", "little boat", True),
        ("make a red paper kite", "en", "kite", "red paper kite", True),
        ("build a house of snow", "en", "igloo", "house", True),
        ("find a tiny door behind a stone", "en", "door", "tiny door", False),
        ("상자로 작은 배 만들기", "ko", "boat", "작은 배", True),
        ("눈으로 집 짓기", "ko", "igloo", "집", True),
        ("돌 뒤에서 작은 문 찾기", "ko", "door", "작은 문", False),
    ],
)
def test_what_is_made_or_found_is_the_first_thing_named(
    whole: str, code: LanguageCode, kind: str, label: str, built: bool
) -> None:
    thing = made(whole, code)
    assert thing is not None
    assert (thing.kind, thing.label, thing.built) == (kind, label, built)


@pytest.mark.parametrize(
    ("whole", "code"), [("bake bread", "en"), ("plant beans", "en"), ("콩 심기", "ko"), ("", "en")]
)
def test_what_is_eaten_or_tended_is_nothing_built(whole: str, code: LanguageCode) -> None:
    assert made(whole, code) is None
