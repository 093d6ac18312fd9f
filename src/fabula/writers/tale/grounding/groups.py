"""Whom a group stands for: of a family the child is the hero, a team or a class are children."""

from __future__ import annotations

import re

_ADJECTIVES = (
    r"(?:(?:big|busy|entire|happy|hungry|large|little|loving|new|noisy|poor|school|small|soccer|football|swim|"
    r"whole|young|our|my)\s+)*"
)
_VERB = (
    r"(?=(?:who|that|is|are|was|were|has|have|had|can|cannot|do|does|will|must|[a-z]{2,}(?:s|ed|ing))\b(?!'))"
)
_LEAD = rf"^(?:(?:an?|the|my|our|one|this)\s+)?{_ADJECTIVES}"
_ENGLISH = tuple(
    (
        re.compile(rf"{_LEAD}{group}\s+{_VERB}", re.IGNORECASE),
        people,
    )
    for group, people in (
        (r"family", "A child "),
        (r"couple", "A woman and a man "),
        (r"(?:team|class|classroom|club|choir|squad|troop|kindergarten)", "The children "),
    )
)
_KOREAN = re.compile(
    r"^(?:(?:우리|한|온|행복한|다정한|어느|시골) )*(?:가족|식구)(?:들)?(?P<josa>이|은|가|는|끼리|의|과|와) "
)
_JOSA = {"이": "가", "가": "가", "은": "는", "는": "는", "끼리": "가", "의": "의", "과": "와", "와": "와"}
_CLASS = re.compile(r"^우리 반(?:이|은) ")


_FAMILY = re.compile(rf"{_LEAD}family\s+{_VERB}|{_KOREAN.pattern}", re.IGNORECASE)


def is_of_family(text: str) -> bool:
    """Return whether an idea tells what a family does: our family goes camping, 우리 가족이 이사해요."""
    return _FAMILY.search(text) is not None


def as_people(text: str) -> str:
    """Return an idea whose subject is a group with the people it is made of in its stead.

    A kind of animal keeps its group: "a family of ducks", 오리 가족.
    """
    for pattern, people in _ENGLISH:
        text = pattern.sub(people, text, count=1)
    text = _CLASS.sub("우리 반 아이들이 ", text)
    return _KOREAN.sub(lambda said: f"아이{_JOSA[said['josa']]} ", text)
