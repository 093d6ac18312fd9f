from __future__ import annotations

import pytest

from fabula.checks.access import contrast_of
from fabula.core.values import Place
from fabula.core.words import LANGUAGES, LanguageCode
from tests.checks.conftest import Draft, Look_over, codes, svg


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_well_described_legible_book_is_left_alone(look_over: Look_over, language: LanguageCode) -> None:
    assert look_over("access", Draft(language=language)) == ()


def test_a_picture_without_description_is_an_error(look_over: Look_over) -> None:
    (finding,) = look_over("access", Draft(alts={"page-02": "  "}))
    assert (finding.level, finding.code, finding.page) == ("error", "alt-missing", "page-02")
    assert finding.cure


def test_a_description_that_repeats_the_words_is_found(look_over: Look_over) -> None:
    same = "Up there Pip put out her light."
    found = look_over("access", Draft(alts={"page-04": same}))
    assert ("alt-repeats-text", "page-04") in codes(found)


def test_a_long_description_is_found(look_over: Look_over) -> None:
    alt = "Pip the rabbit and Hoot the owl sit in a meadow " + "under very many stars " * 9
    assert codes(look_over("access", Draft(alts={"page-01": alt}))) == {("alt-long", "page-01")}


def test_a_description_that_names_neither_who_nor_where_is_found(look_over: Look_over) -> None:
    found = look_over("access", Draft(alts={"page-03": "A quiet moment."}))
    assert codes(found) == {("alt-who", "page-03"), ("alt-where", "page-03")}
    assert "Pip" in found[0].message
    assert "Hoot" in found[0].message


def test_the_kind_of_a_character_is_name_enough(look_over: Look_over) -> None:
    draft = Draft(alts={"page-03": "A rabbit and an owl look up in the dark meadow."})
    assert look_over("access", draft) == ()


def test_a_place_may_be_called_by_any_of_its_words(look_over: Look_over) -> None:
    reef = {"place": Place(kind="underwater", label="coral reef")}
    alt = "Under the sea, Pip the rabbit and Hoot the owl look for a way home."
    assert look_over("access", Draft(scenes={"page-03": reef}, alts={"page-03": alt})) == ()


def test_dark_words_on_a_dark_picture_are_an_error(look_over: Look_over) -> None:
    (finding,) = look_over("access", Draft(drawings={"page-05": svg(paper="#3a3f5c")}))
    assert (finding.level, finding.code, finding.page) == ("error", "contrast-low", "page-05")
    assert "--page 5" in finding.cure


def test_faint_words_are_a_warning(look_over: Look_over) -> None:
    found = look_over("access", Draft(drawings={"page-05": svg(paper="#9a9a9a")}))
    assert [(f.level, f.code) for f in found] == [("warning", "contrast-weak")]


def test_a_dark_patch_behind_the_words_counts_but_a_twig_does_not(look_over: Look_over) -> None:
    patch = '<rect x="80" y="60" width="200" height="280" fill="#443322"/>'
    twig = '<rect x="80" y="60" width="20" height="280" fill="#443322"/>'
    below = '<rect x="0" y="500" width="1000" height="500" fill="#443322"/>'
    assert ("contrast-low", "page-01") in codes(
        look_over("access", Draft(drawings={"page-01": svg(extra=patch)}))
    )
    assert look_over("access", Draft(drawings={"page-01": svg(extra=twig)})) == ()
    assert look_over("access", Draft(drawings={"page-01": svg(extra=below)})) == ()


@pytest.mark.parametrize(
    ("ink", "paper", "ratio"), [("#000000", "#ffffff", 21), ("#767676", "#ffffff", 4.54), ("#fff", "#fff", 1)]
)
def test_contrast_is_that_of_the_standard(ink: str, paper: str, ratio: float) -> None:
    picture = Draft(ink=ink).book().pictures[0]
    assert contrast_of(picture, svg(paper=paper).encode()) == pytest.approx(ratio, abs=0.01)


def test_a_drawing_that_cannot_be_drawn_has_no_contrast() -> None:
    assert contrast_of(Draft().book().pictures[0], b"<svg") is None
