"""Korean: eojeol, sentences, children's names and the guess which language a text is in."""

from __future__ import annotations

import re

from fabula.core.words import LanguageCode
from fabula.languages.josa import attach, final_sound, is_josa, josa
from fabula.languages.typography import set_marks, split_sentences

__all__ = [
    "Korean",
    "attach",
    "call_name",
    "detect",
    "final_sound",
    "is_josa",
    "josa",
    "takes_i",
    "vocative_stem",
]

# Syllables that Korean given names are made of; a name with any other is taken as foreign or invented.
_NAME_SYLLABLES = frozenset(
    "가강건겸경고공관광교구국권귀규균근금기길나난남내노다단담대도동두라란람래려련로루류률름리린림마만명모무문"
    "미민바반방배백범벽별병보복봄빈빛사산상새샘서석선설섬성세소솔송수숙순슬승시식신실아안애양어언엄여연열영예오온"
    "옥완요용우욱운웅원월위유윤율융은을음의이익인일임자잔장재전정제조종주준중지진찬창채천철청초춘충치탁태택평"
    "하학한해향헌혁현형혜호홍화환황회효후훈휘희힘결겨람든누리들찬빛솔잎참힌늘샛"
)
_FOREIGN_ENDINGS = ("로빈", "마틴", "저스틴", "오스틴", "에단", "이안", "노만", "헤르만")
_SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공"
)

_SAYS = re.compile(
    r"^(?:하고|하며|하면서|하는|하더니|라고|이라고|라며|이라며|라는|이라는|란|고|며|하는데|했|해요|하자|그러|"
    r"은|는|이|가|을|를|도|만|에|의|과|와|로|으로|요|,)(?![가-힣]*(?:늘|제)\b)"
)
_SPEECH = re.compile(
    r"(?:말했|말해|말하|물었|물어|외쳤|외치|소리쳤|소리치|속삭|대답|중얼|불렀|부르|인사했|인사하|노래했|부탁|"
    r"생각했|다짐|소곤|웅얼|재잘|조잘|투덜|타일렀|알려 주|가르쳐 주|맞장구|하고|라고|라며|거들었)"
)
# A sentence with up to about eight eojeol of three syllables reads at grade 1; see grade().
_EOJEOL_WEIGHT, _SYLLABLE_WEIGHT, _GRADE_BASE = 0.35, 1.6, 5.4


class Korean:
    """The Korean language."""

    code: LanguageCode = "ko"

    def sentences(self, text: str) -> tuple[str, ...]:
        """Return the sentences; “…” 하고 말했어요 is one."""
        return split_sentences(text, ends=_may_end, attributes=_says_who)

    def words(self, text: str) -> tuple[str, ...]:
        """Return the eojeol without punctuation around them."""
        bare = (re.sub(r"^[^\w]+|[^\w]+$", "", piece) for piece in text.split())
        return tuple(piece for piece in bare if piece)

    def syllables(self, word: str) -> int:
        """Return the syllables: one for each block, digit or letter cluster."""
        blocks = sum("가" <= c <= "힣" or c.isdigit() for c in word)
        latin = sum(
            len(re.findall(r"[aeiouy]+", part)) or 1 for part in re.findall(r"[a-z]+", word.casefold())
        )
        return max(1, blocks + latin)

    def grade(self, text: str) -> float:
        """Return an estimate of the school grade from eojeol a sentence and syllables an eojeol.

        No formula of this kind is established for Korean children's books: the weights are set so that five
        eojeol of three syllables give about 1 and fifteen of three and a half give about 5.
        """
        words = self.words(text)
        if not words:
            return 0.0
        sentences = max(1, len(self.sentences(text)))
        length = len(words) / sentences
        weight = sum(self.syllables(word) for word in words) / len(words)
        return _EOJEOL_WEIGHT * length + _SYLLABLE_WEIGHT * weight - _GRADE_BASE

    def polish(self, text: str) -> str:
        """Return the text as set in print."""
        return set_marks(text)

    def capitalise(self, sentence: str) -> str:
        """Return the sentence as it is: Hangul has no capitals."""
        return sentence


def has_hangul(text: str) -> bool:
    """Return whether some syllable of `text` is in Hangul."""
    return any("가" <= letter <= "힣" for letter in text)


def detect(text: str) -> LanguageCode:
    """Return the language that `text` is probably written in; English when nothing tells."""
    hangul = sum("가" <= c <= "힣" or "\u3131" <= c <= "\u318e" for c in text)
    latin = sum(c.isascii() and c.isalpha() for c in text)
    return "ko" if hangul and hangul * 2 >= latin else "en"


def takes_i(name: str) -> bool:
    """Return whether a child called `name` is spoken of with 이: 지민 → 지민이는, but 토토는, 피터팬은.

    So do given names of two syllables, or three without a family name in front, that end on a consonant.
    """
    if not 2 <= len(name) <= 3 or final_sound(name) == "none":
        return False
    if any(c not in _NAME_SYLLABLES for c in name) or name in _FOREIGN_ENDINGS:
        return False
    return len(name) < 3 or name[0] not in _SURNAMES


def call_name(name: str) -> str:
    """Return the name as the narrator says it, with the 이 of a child's name when it takes one."""
    return f"{name}이" if takes_i(name) else name


def vocative_stem(name: str) -> str:
    """Return what 아 or 야 is put behind when somebody is called: 구름이 is called 구름아, 콩이 콩이야."""
    called = len(name) > 2 and name.endswith("이") and " " not in name and final_sound(name[:-1]) != "none"
    return name[:-1] if called else name


def _may_end(text: str, start: int, end: int) -> bool:
    stop, rest = text[start:end], text[end:].lstrip()
    if not rest:
        return True
    if stop.startswith("."):
        return not re.search(r"(?:^|\s)\d+\Z", text[:start])  # "1. 토끼" numbers a line
    # Dots after a joining ending go on: 걷고 또 걷고… 마침내
    return not stop.startswith("…") or bool(re.search(r"[요다까죠네지야]\Z", text[:start]))


def _says_who(rest: str) -> bool:
    if rest[:1] in "“‘「『":
        return False
    if _SAYS.match(rest):
        return True
    first = re.split(r"[.!?…]", rest, maxsplit=1)[0]
    return bool(_SPEECH.search(first)) and "“" not in first
