"""Korean clauses: the verb, what belongs to it, and what it describes."""

from __future__ import annotations

import pytest

from fabula.languages.korean_parse import Clause, clauses


def told(clause: Clause) -> tuple[str, str, list[str], str]:
    head = clause.head.noun if clause.head is not None else ""
    return clause.verb, clause.ending, [phrase.noun for phrase in clause.phrases], head


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("여우가 곰에게 사과를 주었다.", [("주", "end", ["여우", "곰", "사과"], "")]),
        ("연을 든 소년이 웃었다.", [("들", "of", ["연"], "소년"), ("웃", "end", ["소년"], "")]),
        (
            "여우는 품에 안고 있던 호박을 던졌다.",
            [("안", "of", ["품"], "호박"), ("던지", "end", ["여우", "호박"], "")],
        ),
        (
            "고양이는 생선을 문 채 담장 위로 뛰었다.",
            [("물", "on", ["고양이", "생선"], ""), ("뛰", "end", ["위"], "")],
        ),
        ("소녀는 눈을 동그랗게 떴다.", [("뜨", "end", ["소녀", "눈"], "")]),
        ("전갈은 파라솔 밑에서 쿨쿨.", [("", "end", ["전갈", "밑"], "")]),
        ("피리 부는 사슴이 왔다.", [("불", "of", ["피리"], "사슴"), ("오", "end", ["사슴"], "")]),
        (
            "흥부가 다리 부러진 제비를 안았다.",
            [("부러지", "of", ["다리"], "제비"), ("안", "end", ["흥부", "제비"], "")],
        ),
    ],
)
def test_a_verb_has_its_own_phrases(text: str, found: list[tuple[str, str, list[str], str]]) -> None:
    assert [told(clause) for clause in clauses(text)] == found


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("늑대가 오지 않았다.", True),
        ("입을 다물지 못했다.", True),
        ("안 웃었다.", True),
        ("웃었다.", False),
        ("고개를 들 수가 없었다.", False),
    ],
)
def test_what_is_denied(text: str, denied: bool) -> None:
    assert clauses(text)[-1].denied is denied


@pytest.mark.parametrize(
    ("text", "real"),
    [
        ("구슬을 빠뜨릴 뻔했다.", False),
        ("웃으려고 뛰었다.", False),
        ("웃고 싶었다.", False),
        ("웃었다.", True),
    ],
)
def test_what_is_only_wished_or_supposed_is_not_real(text: str, real: bool) -> None:
    assert clauses(text)[0].real is real
