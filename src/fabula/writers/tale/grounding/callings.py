"""What an idea says a parent or grandparent does all day: a firefighter, a bus driver, 해녀."""

from __future__ import annotations

import re
from dataclasses import dataclass

from fabula.core.words import LanguageCode
from fabula.lexicon.model import Lexicon
from fabula.writers.tale.grounding.slots import Draft, IdeaPlace, IdeaThing


@dataclass(frozen=True)
class _Calling:
    en: tuple[str, ...]
    ko: tuple[str, ...]
    place: str = ""
    """Where of the lexicon such work is done, where one can say."""


def _calling(en: str, ko: str, place: str = "") -> _Calling:
    return _Calling(tuple(en.split("|")), tuple(ko.split("|")), place)


_CALLINGS = (
    _calling("firefighter|fire fighter|fireman|firewoman", "소방관|소방대원|소방수"),
    _calling("bus driver|drives a bus", "버스 기사|버스기사|버스 운전사|버스 운전기사|버스 운전수"),
    _calling("train driver|engine driver", "기관사|기차 기관사", "train-station"),
    _calling("taxi driver|cab driver", "택시 기사|택시기사|택시 운전사"),
    _calling("truck driver|lorry driver|trucker", "트럭 기사|트럭 운전사|화물차 기사"),
    _calling("delivery driver", "택배 기사|택배기사|배달 기사"),
    _calling("baker", "제빵사|빵집 아저씨|빵집 아줌마|빵집 주인|빵집 사장님|빵집 사장", "bakery"),
    _calling("chef|cook", "요리사|셰프|주방장"),
    _calling("nurse", "간호사", "hospital"),
    _calling("doctor", "의사|의사 선생님", "hospital"),
    _calling("dentist", "치과 의사|치과의사"),
    _calling("vet|veterinarian", "수의사"),
    _calling("pharmacist", "약사"),
    _calling("paramedic", "구급대원"),
    _calling("teacher", "선생님|교사", "school"),
    _calling("police officer|policeman|policewoman|cop", "경찰관|경찰|경찰 아저씨"),
    _calling("pilot", "조종사|파일럿|비행기 조종사"),
    _calling("postman|postwoman|mail carrier|mailman|letter carrier", "집배원|우체부", "post-office"),
    _calling("farmer", "농부", "farm"),
    _calling("fisherman|fisherwoman|fisher", "어부", "harbour"),
    _calling("haenyeo|sea diver|pearl diver", "해녀", "seashore"),
    _calling("librarian", "사서|도서관 사서", "library"),
    _calling("zookeeper|zoo keeper", "사육사|동물원 사육사"),
    _calling("hairdresser|barber", "미용사|이발사"),
    _calling("builder|construction worker", "건설 노동자|공사장 아저씨"),
    _calling("carpenter", "목수", "workshop"),
    _calling("mechanic", "정비사|자동차 정비사"),
    _calling("plumber", "배관공"),
    _calling("electrician", "전기 기사"),
    _calling("engineer", "엔지니어|기술자"),
    _calling("scientist", "과학자|연구원"),
    _calling("programmer", "프로그래머|개발자"),
    _calling("lawyer", "변호사"),
    _calling("architect", "건축가"),
    _calling("photographer", "사진사|사진작가"),
    _calling("painter|artist", "화가"),
    _calling("musician", "음악가|연주자"),
    _calling("tailor", "재단사"),
    _calling("florist", "플로리스트|꽃집 주인"),
    _calling("gardener", "정원사"),
    _calling("cleaner|janitor|street sweeper", "청소부|환경미화원|미화원|환경 미화원"),
    _calling("garbage collector|bin man|dustman", "쓰레기 수거원"),
    _calling("lifeguard", "안전 요원|구조 요원", "swimming-pool"),
    _calling("office worker", "회사원|직장인"),
)
_BY_NOUN: dict[LanguageCode, dict[str, _Calling]] = {
    "en": {noun: one for one in _CALLINGS for noun in one.en},
    "ko": {noun: one for one in _CALLINGS for noun in one.ko},
}


def _any(nouns: dict[str, _Calling]) -> str:
    return "|".join(re.escape(noun) for noun in sorted(nouns, key=len, reverse=True))


_KIN_EN = (
    r"(?:mum|mom|mummy|mommy|mama|mother|dad|daddy|papa|father|grandma|grandmother|granny|nana|grandpa|grandad|"
    r"granddad|grandfather|aunt|auntie|uncle)"
)
_KIN_KO = r"(?:엄마|아빠|어머니|아버지|할머니|할아버지|외할머니|외할아버지|이모|고모|삼촌|외삼촌)"
_ENDS_KO = (
    r"(?=이에요|예요|에요|이예요|입니다|이다|다\b|인 |이고|고 |이신|세요|이세요|셔|이셔|래요|이래요|이야\b|"
    r"야\b|라서|이라서|이라 | 이야기| 동화|니까|이니까|이었|였|[.!,~]|$)"
)
_SAID: dict[LanguageCode, tuple[str, ...]] = {
    "en": (
        rf"\b{_KIN_EN}(?:'s|’s| is| was|,? who is|,? who's|(?: who)? works as|'s job is| has a job as)"
        rf"(?: being)? (?:an? |the )?(?:[a-z]+ )??(?P<calling>{_any(_BY_NOUN['en'])})\b(?!['’]s?\b)",
        rf"\b(?P<calling>{_any(_BY_NOUN['en'])}) {_KIN_EN}\b",
        rf"\b{_KIN_EN},? (?:an? |the )(?:[a-z]+ )??(?P<calling>{_any(_BY_NOUN['en'])})\b(?!['’]s?\b)",
        rf"\b{_KIN_EN}(?: who)? drives (?:an? |the |our )?(?:[a-z]+ ){{0,3}}?"
        r"(?P<drives>bus|train|taxi|truck|lorry)\b(?! to | off)",
    ),
    "ko": (
        rf"(?<![가-힣]){_KIN_KO}(?:는|은|가|이|께서는|께서)? (?:\S+ )??"
        rf"(?P<calling>{_any(_BY_NOUN['ko'])}){_ENDS_KO}",
        rf"(?<![가-힣])(?P<calling>{_any(_BY_NOUN['ko'])})(?:인|이신|신)? (?:우리 )?{_KIN_KO}",
        rf"(?<![가-힣]){_KIN_KO}(?:는|은|가|이)? (?:\S+ ){{0,2}}?(?P<drives>버스|기차|택시|트럭)(?:를|을)? "
        r"(?:운전|몰아|모는|몹니다|몰고)",
    ),
}
_DRIVERS = {
    "bus": "bus driver", "train": "train driver", "taxi": "taxi driver", "truck": "truck driver",
    "lorry": "lorry driver", "버스": "버스 기사", "기차": "기관사", "택시": "택시 기사", "트럭": "트럭 기사",
}  # fmt: skip


_AWAY_OR_ILL = re.compile(
    r"\b(?:late|nights?|abroad|away|overseas|ship|navy|army|soldier|deployed|from home|too much|"
    r"always working|always at work|busy|miss(?:es)?|comes? home|gets? home|waits?|waiting|died|dies|dead|"
    r"heaven|hurt|injured|ill|sick|lost (?:his|her) job)\b|"
    r"야근|출장|퇴근|늦게|바빠|바쁜|바쁘|밤에|밤마다|교대|주말|해외|외국|기다리|재택|"
    r"집에서 일|못 와|못 오|다친|다쳤|돌아가|하늘나라|아픈|아파",
    re.IGNORECASE,
)


def is_at_work(said: str) -> bool:
    """Return whether nothing in the idea says that who works is away, late, ill or missed."""
    return _AWAY_OR_ILL.search(said) is None


def calling_in(draft: Draft, said: str, code: LanguageCode, lexicon: Lexicon) -> IdeaThing | None:
    """Return what the idea says a parent's calling is, and let the work be done where such work is done.

    Who wishes to be one, who is away, who comes home late or is ill has another story.
    """
    if draft.dream is not None or not is_at_work(said):
        return None
    for pattern in _SAID[code]:
        found = re.search(pattern, said, re.IGNORECASE)
        if found is None:
            continue
        if (
            found.groupdict().get("calling")
            and found.start("calling") == found.start()
            and not _has_child(draft)
        ):
            continue  # 해녀 할머니와 문어: she is who it is about
        groups = found.groupdict()
        noun = groups.get("calling") or _DRIVERS[groups["drives"].casefold()]
        one = _BY_NOUN[code][noun.casefold()]
        _at_its_place(draft, one, code, lexicon)
        return IdeaThing(noun=(one.en if code == "en" else one.ko)[0])
    return None


def _has_child(draft: Draft) -> bool:
    return any(one is not None and one.age == "child" for one in (draft.hero, *draft.others))


def _at_its_place(draft: Draft, one: _Calling, code: LanguageCode, lexicon: Lexicon) -> None:
    known = lexicon.places.get(one.place)
    if known is not None and not draft.places:
        draft.places.append(IdeaPlace(kind=known.key, noun=getattr(known, code).noun))
