from __future__ import annotations

import pytest

from fabula.core.values import Figure
from fabula.core.words import LANGUAGES, LanguageCode
from tests.checks.conftest import Draft, Look_over, codes, svg


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_book_whose_pictures_show_the_story_is_left_alone(
    look_over: Look_over, language: LanguageCode
) -> None:
    assert look_over("pictures", Draft(language=language)) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_figure_that_is_not_drawn_is_an_error(look_over: Look_over, language: LanguageCode) -> None:
    found = look_over("pictures", Draft(language=language, drawings={"page-02": svg(who=("hero",))}))
    assert [(f.level, f.code, f.page) for f in found] == [("error", "figure-missing", "page-02")]


def test_somebody_named_who_is_not_in_the_scene_is_noted(look_over: Look_over) -> None:
    alone = (Figure(character="hero"),)
    draft = Draft(scenes={"page-02": {"figures": alone}}, drawings={"page-02": svg(who=("hero",))})
    found = look_over("pictures", draft)
    assert [(f.level, f.code, f.page) for f in found] == [("note", "named-not-shown", "page-02")]
    assert "Hoot" in found[0].message


def test_somebody_only_spoken_of_need_not_be_drawn(look_over: Look_over) -> None:
    alone = (Figure(character="hero"),)
    draft = Draft(
        words={"page-02": ("“Where is Hoot?” asked Pip.",)},
        scenes={"page-02": {"figures": alone}},
        drawings={"page-02": svg(who=("hero",))},
    )
    assert look_over("pictures", draft) == ()


def test_a_hero_named_under_an_empty_picture_is_a_warning(look_over: Look_over) -> None:
    draft = Draft(scenes={"page-04": {"figures": ()}}, drawings={"page-04": svg(who=())})
    assert [(f.level, f.code) for f in look_over("pictures", draft)] == [("warning", "named-not-shown")]


def test_somebody_drawn_uncalled_or_twice_is_found(look_over: Look_over) -> None:
    alone = {"figures": (Figure(character="hero"),)}
    draft = Draft(words={"page-06": ("Now the rabbit waits for evening.",)}, scenes={"page-06": alone})
    assert codes(look_over("pictures", draft)) == {("figure-extra", "page-06")}
    twice = Draft(drawings={"page-06": svg(who=("hero", "hero", "friend"))})
    assert codes(look_over("pictures", twice)) == {("figure-twice", "page-06")}


def test_a_missing_prop_is_found(look_over: Look_over) -> None:
    drawing = svg().replace('data-prop="lantern"', 'data-prop="kite"')
    assert codes(look_over("pictures", Draft(drawings={"page-01": drawing}))) == {("prop-missing", "page-01")}


@pytest.mark.parametrize(
    ("drawing", "code"),
    [
        (None, "picture-missing"),
        ("<svg><g></svg>", "picture-broken"),
        ("<html/>", "picture-broken"),
        (svg(extra='<filter id="f"><feTurbulence/></filter>'), "picture-filter"),
        (svg(extra="<text>Hello</text>"), "picture-letters"),
        (svg(extra="<script>alert(1)</script>"), "picture-unsafe"),
        (svg(extra='<image href="https://example.org/x.png"/>'), "picture-unsafe"),
    ],
)
def test_a_drawing_that_is_missing_broken_or_not_pure_is_found(
    look_over: Look_over, drawing: str | None, code: str
) -> None:
    found = look_over("pictures", Draft(drawings={"page-03": drawing}))
    assert (code, "page-03") in codes(found)
    assert found[0].code == code


def test_links_inside_the_drawing_are_fine(look_over: Look_over) -> None:
    drawing = svg(extra='<defs><g id="a"/></defs><use href="#a"/>')
    assert look_over("pictures", Draft(drawings={"page-03": drawing})) == ()


def test_a_character_whose_colour_changes_is_an_error(look_over: Look_over) -> None:
    found = look_over("pictures", Draft(drawings={"page-05": svg(colour="#4466aa")}))
    assert [(f.level, f.code, f.page) for f in found] == [("error", "look-changed", "page-05")]
    assert "Pip" in found[0].message
    assert "#4466aa" in found[0].message


def test_another_hour_may_tint_a_character(look_over: Look_over) -> None:
    draft = Draft(scenes={"page-05": {"time": "day"}}, drawings={"page-05": svg(colour="#c79b6e")})
    assert look_over("pictures", draft) == ()
