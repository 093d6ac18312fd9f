"""What faces do on a page, from the words its sentences tell: who winks, sneezes, sings or shouts there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from fabula.core.words import FacePlay, LanguageCode
from fabula.writers.staging.words import faces_at
from fabula.writers.tale.fillings import Casting
from fabula.writers.tale.plot import PropSpec, SceneSpec
from fabula.writers.tale.template import SLOT, parse_slot, split_mark

ALL = "*"
_QUOTED = re.compile(r"“([^”]*)”")
_SNEEZE = re.compile(r"a+-?ch+o+|에취|엣취", re.IGNORECASE)
"""The one sound that is said with the whole face."""
BREATHED = frozenset(("sneeze", "blow"))
_BUBBLES = re.compile(r"\bbubbles?\b|비눗방울|거품")
"""What may be sneezed or blown, beside air, and is to be seen then."""
_NAMED = re.compile(r"<(\w+)\|(\w*)\|(\w*)>")
_ON_AND_ON = re.compile(r"\b(?:could|can|would|will) ?(?:not|n[’']t) (?:stop|help)|n[’']t (?:stop|help)\b")
UNDONE: dict[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:not|never|nobody|no one|without|stopped|tried to|wanted to|would|could|can|about to|if)\b|"
        r"n[’']t\b"
    ),
    "ko": re.compile(r"(?:지|질|지도|지는) ?(?:않|못|말)|수 없|려고|고 싶|려다|기 싫|아무도"),
}
"""What is not done, or only wished, is not to be seen."""
_EVERYBODY: dict[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:everybody|everyone|they all|all of them|they both|both of them)\b", re.IGNORECASE
    ),
    "ko": re.compile(r"모두|다들|다 같이|다 함께"),
}
_SUBJECT_EN = re.compile(
    r"(?:^|[.,;:!?]|\b(?:and|but|then|so|when|while|as|until|after|before|that|because|where|went|said))\s*$",
    re.IGNORECASE,
)
"""What stands before a name that does something."""
_SUBJECTS_KO = frozenset(("은", "는", "이", "가", "도", "께서"))


def with_faces(spec: SceneSpec, sentences: Iterable[str], casting: Casting, code: LanguageCode) -> SceneSpec:
    """Return the directions with the faces that the page's own sentences give to whom they show."""
    told: dict[str, FacePlay] = {}
    of_late = ""
    texts = [_with_names(sentence, casting) for sentence in sentences]
    for text in texts:
        for who, face in _faces(text, of_late, code):
            told.setdefault(who, face)
        named = _NAMED.search(text)
        of_late = named.group(1) if named else of_late
    figures = tuple(
        one.model_copy(update={"face": one.face or told.get(one.who) or told.get(ALL, "")})
        for one in spec.figures or ()
    )
    if not told:
        return spec
    deeds = [
        form for one in casting.fillings.values() if one.type == "activity" for form in one.forms.values()
    ]
    bubbles = BREATHED & set(told.values()) and _BUBBLES.search(" ".join((*texts, *deeds)))
    props = spec.props or ()
    if bubbles and all(one.kind != "bubble" for one in props):
        props = (*props, PropSpec(kind="bubble", spot="air"))
    return spec.model_copy(update={"figures": figures, "props": props})


def _with_names(sentence: str, casting: Casting) -> str:
    """Return a sentence of a plot as it tells deeds, with marks for who is named, and no words said aloud."""

    def filled(found: re.Match[str]) -> str:
        slot = parse_slot(found.group(1))
        filling = casting.fillings.get(slot.role) if slot else None
        if slot is None or filling is None:
            return " "
        if filling.type == "character":
            return f"<{slot.role}|{slot.form}|{slot.josa}>"
        return filling.forms.get(slot.form, filling.label) if filling.type == "activity" else " "

    def heard(found: re.Match[str]) -> str:
        sound = _SNEEZE.search(found.group(1))
        return f" {sound.group()}, " if sound else " , "

    return SLOT.sub(filled, _QUOTED.sub(heard, split_mark(sentence)[1])).strip(" ,")


def _faces(text: str, of_late: str, code: LanguageCode) -> Iterator[tuple[str, FacePlay]]:
    """Give whose face does what; who is not named is whom the words before were about."""
    plain = _NAMED.sub(lambda found: "\0" * len(found.group()), text)  # a name is no word for a face
    for begin, end, face in faces_at(plain, code):
        around = _ON_AND_ON.sub("", plain[:begin]) if code == "en" else plain[begin : end + 12]
        if UNDONE[code].search(around):
            continue
        yield (ALL if _EVERYBODY[code].search(plain[:begin]) else _doer(text, begin, of_late, code)), face


def _doer(text: str, at: int, of_late: str, code: LanguageCode) -> str:
    """Return the role that does what is told at a character: the last subject before it, else who follows."""
    before = [found for found in _NAMED.finditer(text) if found.start() < at]
    if code == "en":
        subjects = [found for found in before if _SUBJECT_EN.search(text[: found.start()])]
    else:
        subjects = [found for found in before if found.group(3) in _SUBJECTS_KO]
    if subjects:
        return subjects[-1].group(1)
    if before:
        return before[0].group(1)
    after = _NAMED.search(text, at)
    return after.group(1) if after else of_late
