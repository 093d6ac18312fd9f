"""What an idea says somebody wishes to be, or takes himself for: a pirate, a hairdresser, the mayor."""

from __future__ import annotations

import re
from dataclasses import dataclass

from fabula.core.words import LanguageCode
from fabula.languages.english import without_article
from fabula.languages.english_parse import subject_of
from fabula.languages.english_verbs import parts
from fabula.lexicon.model import Lexicon
from fabula.writers.tale.grounding.slots import words

_STOP = (
    r"(?:who|that|and|but|in|on|at|of|for|from|when|while|like|so|because|with|instead|one|someday|too|"
    r"until|till|unless|although|though|before|after|since|if|where|by|to|as)\b"
)
_NOUN_EN = rf"(?P<dream>(?:an?|the) [a-z][\w'-]*(?: (?!{_STOP})[\w'-]+){{0,2}})"
_BARE_EN = (
    r"(?P<dream>[a-z][\w'-]*(?: [a-z][\w'-]*)?)(?=[,.!?]| (?:but|and|someday|one|when|so|at|in|on|of)\b|$)"
)
_WILLING = r"(?<!n't )(?<!\bnot )(?<!\bnever )(?<!no longer )"
_TRADES_KO = (
    "(?:축구|야구|농구|배구|수영|피겨|태권도|체조|골프|스키|게임|유치원|초등학교|체육|음악|미술|피아노|동화|웹툰|만화|"
    "아이돌|케이팝|발레|버스|기차|지하철|비행기|택시|트럭|로봇|우주|헤어|패션|동물|공룡)"
)
_PATTERNS: dict[LanguageCode, tuple[str, ...]] = {
    "en": (
        rf"{_WILLING}\b(?:wants?|wanted|wish(?:es|ed)?|longs?|longed|hop(?:es?|ed)|decides?|decided|pretends?|pretended|"
        rf"dream(?:s|ed|t)?|would (?:like|love)) (?:to (?:be|become)|of (?:being|becoming)) {_NOUN_EN}",
        rf"{_WILLING}\bwants? to (?:be|become) {_BARE_EN}",
        r"\b(?:wish(?:es|ed)?|thinks?|thought|believes?|believed|sure) (?:that )?(?:he|she|it)"
        rf"(?:'s| is| was| were) {_NOUN_EN}",
    ),
    "ko": (
        rf"(?<![가-힣])(?P<dream>(?:[가-힣]*(?:진|운|한|은|는|있는) |{_TRADES_KO} )?[가-힣]+?)[이가] "
        r"되(?:고 ?(?:싶|파|픈)|는 (?:게|것이) 꿈|려는|(?:었으)?면 좋겠)",
        r"(?<![가-힣])(?P<dream>[가-힣]+?)[이가] 꿈인 ",
        r"꿈[이은] (?P<dream>[가-힣]+?)(?:인(?= )|이에요|예요|이다|래요|$|[.!,])",
        r"(?:자기|자신|스스로)[이가를을]? (?P<dream>[가-힣]+?)(?:인 줄|이?라고 (?:믿|생각|착각))",
    ),
}
_VAGUE = words(
    """
    friend friends part lot bit one winner hit big bigger child invisible mistake
    어른 형 누나 언니 오빠 형아 친구 것 게 사람 하나 되 뭐 무엇 누구 아이 일등 꼴찌
    """
)
"""What is no calling: to grow up, to make friends, to win."""


_UNWISHED = words("ugly bad boring stupid useless terrible worthless 못생긴 못난 나쁜 쓸모없는")
"""What nobody wishes to be, only thinks to be."""


@dataclass(frozen=True)
class Dream:
    """The noun of what somebody wishes to be, and the words of the idea that say so."""

    noun: str
    words: str


_THOUGHT = re.compile(r"thinks?|thought|believe[sd]?|sure", re.IGNORECASE)


def _of_others(text: str, found: re.Match[str]) -> bool:
    """Return whether it is what somebody thinks of another: the hens think it is an egg."""
    doer = subject_of(text, found.start()) if _THOUGHT.match(found.group()) else None
    return (
        doer is not None and " it" in found.group().partition(" is")[0].partition("'s")[0] and doer.start > 2
    )


_HATTED_EN = words(
    "pirate captain sailor cowboy cowgirl detective mayor guard magician wizard witch postman postwoman "
    "officer policeman policewoman astronaut firefighter fireman knight diver driver pilot superhero hero "
    "robot hairdresser barber stylist princess queen king prince ballerina dancer fairy chef cook baker "
    "nurse doctor soldier clown farmer gardener beekeeper explorer conductor jockey racer builder miner "
    "sheriff ninja emperor empress bride"
)
_HATTED_KO = (
    r"(?:해적|선장|선원|카우보이|탐정|시장님?|마법사|마녀|집배원|우체부|경찰|경찰관|우주 ?비행사|우주인|"
    r"소방관|소방대원|기사|잠수부|해녀|조종사|파일럿|히어로|영웅|로봇|미용사|이발사|디자이너|공주님?|왕자님?|왕|임금님?|"
    r"여왕님?|발레리나|무용수|요정|요리사|셰프|제빵사|빵집 주인|간호사|의사|군인|광대|농부|정원사|탐험가|"
    r"기관사|선수|화가|닌자|장군|광부|신부)"
)
_CRESTED = ("bird", "animal")
"""Who has something on top by nature: a lion, a peacock."""


def has_headgear(noun: str, lexicon: Lexicon) -> bool:
    """Return whether one knows such a one by what is on top: a pirate, a queen, a lion; no chess champion."""
    last = noun.casefold().rpartition(" ")[2]
    known = [one for one in lexicon.characters.values() if {noun, last} & {*one.en.words, *one.ko.words}]
    crested = any(one.category in _CRESTED for one in known)
    return crested or last in _HATTED_EN or re.search(rf"{_HATTED_KO}\Z", noun) is not None


def _single(noun: str) -> str:
    """Return what each of several wishes to be: two who want to be scientists, a scientist."""
    for many, one in (("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("ss", "ss"), ("s", "")):
        if noun.endswith(many):
            return noun.removesuffix(many) + one
    return noun


def dream_of(text: str, code: LanguageCode) -> Dream | None:
    """Return what the idea `text` says somebody wishes to be, None when it says nothing of the kind."""
    for pattern in _PATTERNS[code]:
        found = re.search(pattern, text, re.IGNORECASE)
        if found is None:
            continue
        if code == "en" and _of_others(text, found):
            continue
        noun = found.group("dream") if code == "ko" else without_article(found.group("dream"))
        last = noun.rpartition(" ")[2]
        bare = code == "en" and not re.search(rf"\b(?:an?|the) {re.escape(noun)}", found.group())
        if bare and ("NOUN" not in parts(last) or parts(last) & {"ADJ", "VERB", "ADV"}):
            continue  # who wants to be brave or seen wants no calling
        if last not in _VAGUE and not _UNWISHED & set(noun.casefold().split()):
            return Dream(_single(noun) if bare else noun, found.group())
    return None
