import pytest

from fabula.languages.english_verbs import base, ing, is_only, past


@pytest.mark.parametrize(
    ("said", "plain"), [("walks", "walk"), ("hangs", "hang"), ("carries", "carry"), ("dancing", "dance")]
)
def test_the_plain_form(said: str, plain: str) -> None:
    assert base(said) == plain


@pytest.mark.parametrize(
    ("phrase", "going_on", "once"),
    [
        ("stay dry", "staying dry", "stayed dry"),
        ("stand on one leg", "standing on one leg", "stood on one leg"),
        ("be kind", "being kind", "was kind"),
        ("crow", "crowing", "crowed"),
    ],
)
def test_a_phrase_takes_the_forms_of_its_verb(phrase: str, going_on: str, once: str) -> None:
    assert (ing(phrase), past(phrase)) == (going_on, once)


def test_what_can_be_nothing_but_a_verb_or_an_adverb() -> None:
    assert [is_only(word, "VERB") for word in ("breathe", "sneeze", "bubble")] == [True, False, False]
    assert [is_only(word, "ADV") for word in ("secretly", "silly", "family")] == [True, False, False]
