"""Korean verbs: the stem behind a form, and the forms that a stem takes.

Only what the spelling and short lists of irregular stems tell: 걷다 becomes 걸었, 돕다 도왔, 부르다 불렀,
울다 우는. The classes are those of the standard orthography (한글 맞춤법, 제18항).
"""

from __future__ import annotations

_FIRST, _VOWELS, _FINALS = 0xAC00, 21, 28
_A, _O, _U, _EU, _I = 0, 8, 13, 18, 20
_EO, _YEO = 4, 6
_BRIGHT = (_A, _O)
_NO_FINAL, _N, _D, _L, _B, _S, _SS = 0, 4, 7, 8, 17, 19, 20
_IEUNG, _RIEUL = 11, 5

_IRREGULAR_D = ("걷", "듣", "싣", "묻", "깨닫", "일컫")
_IRREGULAR_B = ("돕", "굽", "눕", "줍", "깁")
_IRREGULAR_S = ("짓", "붓", "젓", "잇", "긋", "낫")
_REGULAR_REU = ("따르", "들르", "치르", "다다르", "우러르")
_LONG_I = ("피", "기", "비", "끼", "띠")
"""Stems of one syllable that stay apart from 었: 피었."""
_LOST_L = frozenset(
    [
        *("뛰노", "뒹구", "나뒹구", "떠도", "매다", "내미", "떠미", "머무", "베푸", "까부"),
        *"우노나사아파부도거조빠여무미다드푸어터써버더끄비너구떠",
    ]
)
"""Stems as they are spelled before 는 when their ㄹ is gone: 우는 is of 울다."""


def stem_before_neun(form: str) -> str:
    """Return the stem of a form in 는: 걷는 gives 걷, 우는 gives 울, 만드는 gives 만들."""
    stem = form.removesuffix("는")
    last = stem.rpartition(" ")[2]
    if last in _LOST_L or (last.endswith("드") and len(last) > 1):
        return stem[:-1] + _with(stem[-1], final=_L)
    return stem


def stem_of_past(form: str) -> str:
    """Return a stem that has this past: 걸었 gives 걸, 올라갔 올라가, 버렸 버리, 추웠 추우.

    The stem of an irregular verb is given as it stands before a vowel, which is enough for `done`.
    """
    opened = without_final(form)
    initial, vowel, _ = _parts(opened[-1])
    if initial == _IEUNG and vowel in (_A, _EO) and len(opened) > 1:
        return opened[:-1]
    if opened[-1] == "해":
        return f"{opened[:-1]}하"
    shut = {_YEO: _I, 9: _O, 14: _U, 10: 11, 1: 1}  # 려 리, 와 오, 워 우, 돼 되
    return opened[:-1] + _made(initial, shut.get(vowel, vowel), _NO_FINAL)


def stem_of_done(form: str) -> str:
    """Return the stem behind a form like 사라진, 작은 or 큰: 사라지, 작, 크."""
    if form.endswith("은") and len(form) > 1 and _parts(form[-2])[2] != _NO_FINAL:
        return form[:-1]
    return stem_before_neun(f"{form[:-1]}{_with(form[-1], final=_NO_FINAL)}는")


def ends_in_n(form: str) -> bool:
    """Return whether the form ends in ㄴ: 큰, 사라진, 한."""
    return "가" <= form[-1] <= "힣" and _parts(form[-1])[2] == _N


def adnominal(stem: str) -> str:
    """Return the form before a noun: 걷는, 우는."""
    return _bare(stem, _L) + "는"


def able(stem: str) -> str:
    """Return the form before 수 있다: 걸을, 울, 부를."""
    opened, vowel_first = _opened(stem)
    if vowel_first:
        return opened[:-1] + _with(opened[-1], final=_L) if _parts(opened[-1])[2] == _NO_FINAL else opened
    return opened + "을"


def done(stem: str) -> str:
    """Return the form before a noun of what is done: 만든, 심은, 도운."""
    told = able(stem)
    return f"{told[:-1]}은" if told.endswith("을") else told[:-1] + _with(told[-1], final=_N)


def without_final(form: str) -> str:
    """Return the form without its last final consonant: 만들었 gives 만들어, as before 요."""
    return form[:-1] + _with(form[-1], final=_NO_FINAL)


def is_past(form: str) -> bool:
    """Return whether the form is a past stem: 만들었."""
    return _parts(form[-1])[2] == _SS


def is_open(form: str) -> bool:
    """Return whether the form ends in a vowel."""
    return _parts(form[-1])[2] == _NO_FINAL


def past_of_polite(form: str) -> str:
    """Return the past stem of what stands before 요: 타 gives 탔, 매워 매웠."""
    return form[:-1] + _with(form[-1], final=_SS)


def past(stem: str) -> str:
    """Return the past stem, to which an ending is added: 걸었, 울었, 불렀, 도왔, 했."""
    last = stem[-1]
    initial, vowel, final = _parts(last)
    if last == "하":
        return stem[:-1] + "했"
    if final != _NO_FINAL:
        return _past_closed(stem)
    if last == "르" and not stem.endswith(_REGULAR_REU) and len(stem) > 1:
        bright = _parts(stem[-2])[1] in _BRIGHT
        return stem[:-2] + _with(stem[-2], final=_L) + ("랐" if bright else "렀")
    if vowel == _EU:
        bright = len(stem) > 1 and stem[-2] != " " and _parts(stem[-2])[1] in _BRIGHT
        return stem[:-1] + _made(initial, _A if bright else _EO, _SS)
    if vowel == _I:
        apart = stem.rpartition(" ")[2] in _LONG_I
        return stem + "었" if apart else stem[:-1] + _made(initial, _YEO, _SS)
    if initial == _IEUNG and vowel in (_O, _U):
        return stem[:-1] + ("왔" if vowel == _O else "웠")
    if vowel in (_A, 1, _EO, 5, _YEO):  # 가 보내 서 세 켜
        return stem[:-1] + _with(last, final=_SS)
    return stem + ("았" if vowel in _BRIGHT else "었")


def _past_closed(stem: str) -> str:
    opened, _ = _opened(stem)
    if stem.endswith(_IRREGULAR_B):
        return opened[:-1] + ("왔" if stem.endswith("돕") else "웠")
    return opened + ("았" if _parts(stem[-1])[1] in _BRIGHT else "었")


def _opened(stem: str) -> tuple[str, bool]:
    """Return the stem as it stands before an ending in a vowel, and whether such an ending loses its 으."""
    final = _parts(stem[-1])[2]
    if stem.endswith(_IRREGULAR_D):
        return stem[:-1] + _with(stem[-1], final=_L), False
    if stem.endswith(_IRREGULAR_B):
        return stem[:-1] + _with(stem[-1], final=_NO_FINAL) + "우", True
    if stem.endswith(_IRREGULAR_S):
        return stem[:-1] + _with(stem[-1], final=_NO_FINAL), False
    return stem, final in (_NO_FINAL, _L)


def _bare(stem: str, final: int) -> str:
    return stem[:-1] + _with(stem[-1], final=_NO_FINAL) if _parts(stem[-1])[2] == final else stem


def _parts(syllable: str) -> tuple[int, int, int]:
    """Return the numbers of a syllable's initial, vowel and final."""
    rest, final = divmod(ord(syllable) - _FIRST, _FINALS)
    initial, vowel = divmod(rest, _VOWELS)
    return initial, vowel, final


def _made(initial: int, vowel: int, final: int) -> str:
    return chr(_FIRST + (initial * _VOWELS + vowel) * _FINALS + final)


def _with(syllable: str, *, final: int) -> str:
    initial, vowel, _ = _parts(syllable)
    return _made(initial, vowel, final)
