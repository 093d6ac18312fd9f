"""Small words that must fit their neighbour: a or an before a sound, josa after one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.languages.english import article
from fabula.languages.korean import josa

_ARTICLE = re.compile(r"(?<![\w’'-])(an?)\s+[“‘(]?([^\W_][\w’-]*)", re.IGNORECASE)

# Pairs whose wrong form is wrong in any sentence: the form after a consonant, then the one after a vowel.
# 이나/나 and 아/야 are left out, for 나 and 야 are words of their own.
_PAIRS = (
    ("이라고", "라고"), ("이라는", "라는"), ("이었어요", "였어요"), ("이에요", "예요"), ("이랑", "랑"),
    ("으로", "로"), ("은", "는"), ("이", "가"), ("을", "를"), ("과", "와"),
)  # fmt: skip
_BASE = {form: pair[0] for pair in _PAIRS for form in pair}
_FORMS = "|".join(sorted(_BASE, key=len, reverse=True))
# The long forms are also right after a vowel, only stiffer: 토끼이에요.
_ALWAYS_RIGHT = frozenset({"이에요", "이었어요"})
# After one syllable these make another word: 강가, 차이, 새로, 수은, 개나리.
_AMBIGUOUS_AFTER_ONE = frozenset({"가", "이", "은", "로", "라고", "라는", "랑"})


def wrong_articles(text: str) -> Iterator[tuple[str, str]]:
    """Yield each wrong a or an with its word, and how it should be."""
    for found in _ARTICLE.finditer(text):
        written, word = found.groups()
        if written == "A" and found.group().isupper() and len(word) == 1:
            continue  # letters of the alphabet
        right = article(word)
        if written.casefold() != right:
            fitted = right.capitalize() if written[0].isupper() else right
            yield f"{written} {word}", f"{fitted} {word}"


_WITH_EDGES = frozenset(["우물", "강", "길", "창", "연못", "못", "물", "샘"])
"""Nouns whose edge is a word of its own: 우물가, 강가."""


def wrong_josa(text: str, nouns: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Yield each of `nouns` that stands with the wrong form of a josa, and how it should be.

    The i-suffix of a child's name (지민이가) is a sound of its own and passes.
    """
    for noun in nouns:
        pattern = re.compile(rf"(?<![가-힣\w]){re.escape(noun)}({_FORMS})(?:도|만|는|부터)?(?![가-힣\w])")
        for found in pattern.finditer(text):
            written = found.group(1)
            if written in _ALWAYS_RIGHT or (len(noun) == 1 and written in _AMBIGUOUS_AFTER_ONE):
                continue
            if written == "가" and noun in _WITH_EDGES:
                continue
            right = josa(noun, _BASE[written])
            if right != written:
                yield noun + written, noun + right
