"""Languages: sentences, agreement and readability of Korean and English behind one contract."""

from __future__ import annotations

from fabula.core.words import LanguageCode
from fabula.kit.errors import UnknownName
from fabula.languages.contract import Language
from fabula.languages.english import English
from fabula.languages.korean import Korean, detect

_KNOWN: dict[str, Language] = {"en": English(), "ko": Korean()}


def language(code: LanguageCode | str) -> Language:
    """Return the language of `code`; raise UnknownName when fabula does not know it."""
    known = _KNOWN.get(code)
    if known is None:
        raise UnknownName(f"There is no language called '{code}'.", hint="Choose ko or en with --lang.")
    return known


__all__ = ["Language", "detect", "language"]
