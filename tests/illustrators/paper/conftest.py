"""A small cast and a way to make scenes with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from fabula.core.values import Brief, Character, Figure, Look, Place, Prop, SceneGraph
from fabula.illustrators.paper.engine import PaperIllustrator, PaperOptions


def _one(name: str, kind: str, **more: Any) -> Character:
    return Character(
        **{"id": name, "name": name, "kind": kind, "noun": kind, "category": "animal", "role": name} | more
    )


CAST = (
    _one("pip", "rabbit", size="small"),
    _one("gran", "grandmother", category="person", age="elder", gender="she"),
    _one("fox", "fox"),
    _one("owl", "owl", category="bird"),
    _one("bear", "bear", size="large", age="adult"),
    _one("mouse", "mouse", size="tiny"),
)
BRIEF = Brief(idea="a rabbit who fears the dark", language="en", seed=3)


@pytest.fixture(scope="session")
def artist() -> PaperIllustrator:
    return PaperIllustrator(PaperOptions())


@pytest.fixture(scope="session")
def brief() -> Brief:
    return BRIEF


@pytest.fixture(scope="session")
def looks(artist: PaperIllustrator) -> tuple[Look, ...]:
    return artist.dress(CAST, BRIEF, seed=3)


@pytest.fixture(scope="session")
def scene() -> Callable[..., SceneGraph]:
    def make(
        place: str = "meadow",
        *,
        who: tuple[str, ...] = ("pip", "fox"),
        things: tuple[dict[str, Any], ...] = (),
        **more: Any,
    ) -> SceneGraph:
        sides = ("left", "right", "centre")
        figures = more.pop("figures", None) or tuple(
            Figure(character=name, side=sides[i % 3]) for i, name in enumerate(who)
        )
        props = tuple(Prop(**{"label": thing["kind"]} | thing) for thing in things)
        given = {
            "name": "page-02",
            "place": Place(kind=place, label=place),
            "figures": figures,
            "props": props,
        } | more
        return SceneGraph(**given)

    return make
