"""A plan that a person edits and has told again."""

from __future__ import annotations

from typing import Any

import pytest

from fabula.core.values import Brief, Manuscript, Outline, OutlinePage, Player, StoryPlan
from fabula.core.words import LANGUAGES, LanguageCode
from fabula.kit.errors import BadPlan
from fabula.writers.tale.engine import TaleWriter

IDEAS: dict[LanguageCode, str] = {
    "en": "a shy robot who learns to make friends on Mars",
    "ko": "달을 무서워하는 아기 토끼",
}


def planned(code: LanguageCode, *, length: int = 12, outline: Outline | None = None) -> StoryPlan:
    brief = Brief(idea=IDEAS[code], language=code, pages=length, seed=5, outline=outline)
    return TaleWriter().plan(brief, seed=5)


def told(code: LanguageCode, plan: StoryPlan) -> Manuscript:
    return TaleWriter().write(Brief(idea=IDEAS[code], language=code, seed=5), plan)


def edited(code: LanguageCode = "en", **changes: Any) -> StoryPlan:
    outline = TaleWriter().outline(planned(code))
    return planned(code, outline=outline.model_copy(update=changes))


@pytest.mark.parametrize("pages", [4, 12, 24, 40])
@pytest.mark.parametrize("code", LANGUAGES)
def test_an_outline_nobody_touched_gives_the_same_plan(code: LanguageCode, pages: int) -> None:
    plan = planned(code, length=pages)
    again = planned(code, length=pages, outline=TaleWriter().outline(plan))
    assert again == plan


def test_a_new_name_is_told_and_nothing_else_changes() -> None:
    plan = planned("en")
    cast = dict(TaleWriter().outline(plan).cast)
    old = cast["hero"].name
    cast["hero"] = cast["hero"].model_copy(update={"name": "Zebulon"})
    before, after = told("en", plan), told("en", edited(cast=cast))
    assert [page.text.replace(old, "Zebulon") for page in before.pages] == [page.text for page in after.pages]


def test_another_kind_of_hero_is_drawn_and_told() -> None:
    cast = {"hero": Player(name="솔이", noun="여우", adjectives=("수다스러운",), gender="she", age="child")}
    plan = edited("ko", cast=cast)
    hero = plan.character("hero")
    assert (hero.kind, hero.name, hero.noun, hero.traits) == ("fox", "솔이", "여우", ("수다스러운",))
    assert [one.id for one in plan.cast] == [one.id for one in planned("ko").cast]
    text = told("ko", plan).text
    assert "수다스러운 여우" in text
    assert "토끼" not in text


def test_things_and_places_are_told_by_the_words_given() -> None:
    before = TaleWriter().outline(planned("en"))
    plan = edited(
        things=dict.fromkeys(before.things, "zither"),
        places={**before.places, next(iter(before.places)): "paper mountain"},
    )
    text = told("en", plan).text
    assert "zither" in text
    assert "paper mountain" in text
    assert "zither" in {prop.kind for page in plan.pages for prop in page.scene.props}


def test_pages_may_be_dropped_moved_and_joined() -> None:
    outline = TaleWriter().outline(planned("en"))
    beats = [page.beats for page in outline.pages]
    pages = tuple(
        OutlinePage(beats=one) for one in (beats[0], beats[1] + beats[2], *beats[4:6], beats[3], *beats[6:])
    )
    plan = edited(pages=pages)
    assert len(plan.pages) == 11
    assert [[one.beat for one in page.tellings] for page in plan.pages][1] == [
        beat.partition("/")[0] for beat in beats[1] + beats[2]
    ]
    assert [page.number for page in plan.pages] == list(range(1, 12))


def test_a_persons_own_words_stand_as_written() -> None:
    outline = TaleWriter().outline(planned("en"))
    words = "Here something else happens. A goat laughs."
    pages = (outline.pages[0].model_copy(update={"text": words}), *outline.pages[1:])
    assert told("en", edited(pages=pages)).pages[0].text == words


def page(*beats: str) -> dict[str, Any]:
    outline = TaleWriter().outline(planned("en"))
    return {"pages": (OutlinePage(beats=beats), *outline.pages[1:])}


def opening() -> str:
    """Return the name of the plot's first beat."""
    return TaleWriter().outline(planned("en")).pages[0].beats[0].partition("/")[0]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"plot": "new-fiend"}, "no plot called 'new-fiend'"),
        ({"cast": {"hera": Player(name="A", noun="fox")}}, "no character role called 'hera'"),
        ({"activities": {"skill": "swim"}}, "no activity role called 'skill'"),
        (lambda: page(f"{opening()}/99"), "tellings, not a number 99"),
        (lambda: page("closing"), "no beat 'closing'"),
        (lambda: page(f"{opening()}; advice"), "is no beat"),
        (lambda: page(f"{opening()}/1", f"{opening()}/1"), "not told once"),
        (lambda: page(f"{opening()}/1 part 1 of 2"), "not told once"),
        (
            lambda: {
                "pages": tuple(
                    one.model_copy(update={"text": "A {hero}."}) for one in page(opening())["pages"]
                )
            },
            "hold a brace",
        ),
    ],
)
def test_what_cannot_be_told_is_named(changes: Any, said: str) -> None:
    with pytest.raises(BadPlan) as caught:
        edited(**(changes() if callable(changes) else changes))
    assert said in caught.value.message
    assert caught.value.hint
