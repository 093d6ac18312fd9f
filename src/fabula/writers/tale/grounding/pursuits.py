"""Of what sort a deed is: made, tended, played, gone to … by its verb and, where it decides, its object.

A plot names the sorts that its tellings were written for; a deed of no sort here is given to none of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from typing import Literal, NamedTuple

from fabula.languages import korean_verbs
from fabula.languages.english_parse import tells_of_another
from fabula.lexicon.model import Lexicon
from fabula.lexicon.nouns import noun_like
from fabula.writers.tale.grounding.deeds import Deed
from fabula.writers.tale.grounding.slots import words
from fabula.writers.tale.grounding.spelling import singulars

Pursuit = Literal[
    "making", "tending", "gathering", "moving", "playing", "performing", "hosting", "feasting", "opening",
    "going", "watching", "seeing", "finding", "grooming", "practising", "working", "eating", "resting",
    "wearing",
]  # fmt: skip


class _Row(NamedTuple):
    """Verbs of one sort, and with what they are of it; nothing said means with anything."""

    pursuit: Pursuit
    verbs: str
    with_what: str = ""


_EN: tuple[_Row, ...] = (
    _Row(
        "finding",
        "find discover spot",
        r"(?:[\w'-]+ ){0,4}?(?:doors?|gate|hole|tunnel|staircase|stairs|passage|path|town|village|city|world|"
        r"house|nest|egg|castle|cave|footprints?|creature|fairy|elf|dragon|dinosaur|monster|star)\b",
    ),
    _Row("grooming", "brush wash comb clip trim", r"(?:the )?(?:teeth|hair|hands|face|nails|ears|feet)\b"),
    _Row("grooming", "take have get", r"(?:an? )?(?:bath|shower|haircut|hair|shampoo)\b"),
    _Row("grooming", "bathe shower"),
    _Row("practising", "do", r"(?:the |some )?(?:homework|schoolwork|sums|lessons)\b"),
    _Row("practising", "practise practice study read count", r"(?!stars|the stars)"),
    _Row(
        "opening",
        "open start run set have hold",
        r"(?:up )?(?:an? |the )(?:[\w'-]+ ){0,3}?(?:shop|store|stand|stall|bakery|cafe|café|restaurant|"
        r"library|hotel|market|museum|salon|inn|zoo|circus|post office|sale|theat(?:er|re)|fair)\b",
    ),
    _Row(
        "feasting",
        "have throw",
        r"(?:an? |the )(?:[\w'-]+ ){0,2}?(?:picnic|tea|tea party|barbecue|feast|supper)\b",
    ),
    _Row("playing", "have", r"an? (?:snowball|pillow|water)[ -](?:fight|fights)\b"),
    _Row(
        "hosting",
        "have hold throw host put",
        r"(?:on )?(?:an? |the )(?:[\w'-]+ ){0,3}?(?:party|show|concert|contest|festival|parade|play|"
        r"exhibition|recital)\b",
    ),
    _Row(
        "performing",
        "play",
        r"(?:the |an? |some )?(?:music|drums?|piano|violin|flute|guitar|trumpet|tuba|bells?)\b",
    ),
    _Row("performing", "sing dance perform juggle whistle hum"),
    _Row("playing", "play", r"(?!with\b|in\b|alone\b)\w"),
    _Row("moving", "fly", r"(?:an? |the )(?:\w+ ){0,2}?(?:kites?|planes?|airplane)\b"),
    _Row("moving", "jump splash", r"in"),
    _Row("moving", "ride", r"(?!.*\b(?:train|bus|subway|ferry|plane|tram)\b)\w"),
    _Row("moving", "climb", r"\w"),
    _Row("working", "go", r"(?:round|up|down|out)\b"),
    _Row("moving", "sit slide", r"(?:on|down) "),
    _Row("moving", "row sail paddle ski skate sled surf swim skip hop"),
    _Row(
        "watching",
        "watch count",
        r"(?:the |some )?(?:\w+ )?(?:stars?|moon|fireworks|sun\w*|meteors?|clouds|fireflies|birds)\b",
    ),
    _Row("eating", "eat drink", r"\w"),
    _Row("wearing", "wear", r"\w"),
    _Row(
        "going",
        "go visit camp hike explore travel take spend cross leave return fly",
        r"(?!.*\b(?:bath|shower|nap|bed)\b)",
    ),
    _Row("resting", "sleep nap rest lie take go", r"(?:.*\b(?:nap|bed)\b)?"),
    _Row("seeing", "see hear smell touch meet look reach", r"\w"),
    _Row(
        "making",
        "make build bake cook brew knit sew weave paint draw decorate carve craft fold roast toast fix "
        "repair mend write",
        r"(?!it\b|to\b|about\b)\w",
    ),
    _Row("tending", "plant grow water weed wash clean tidy sweep shovel rake dust polish wipe feed", r"\w"),
    _Row("gathering", "pick gather harvest dig catch collect", r"(?!up\b|on\b|out\b|an? |the \w*[^s\W]\Z)\w"),
    _Row("gathering", "catch", r"(?:an? |the )(?:\w+ ){0,2}fish\b"),
    _Row("gathering", "fish"),
    _Row(
        "working",
        "deliver guard carry crow shine ring chime tick turn spin blow rain snow stand hang stir bark moo "
        "roar howl hoot buzz jump lay pull push swing bounce float sail work",
    ),
)
_GROWS_KO = (
    r".*(?:감|귤|배|사과|딸기|포도|살구|자두|매실|앵두|오디|복숭아|체리|토마토|고추|오이|가지|호박|옥수수|상추|깻잎|콩|"
    r"열매|과일|채소|버섯|나물|쑥|꽃|꽃잎|잎|잎사귀|나뭇잎|낙엽|단풍잎|솔방울|도토리|밤|밤송이|호두|은행|대추|이삭|"
    r"나뭇가지|조개|조개껍데기|소라|굴|미역|전복|돌|돌멩이|조약돌|쓰레기|구슬|동전|깃털|물고기|고기|송사리|미꾸라지|"
    r"게|새우|가재|오징어|문어|낙지|메뚜기|잠자리|나비|매미|개구리|반딧불이|별|별똥별)"
)
"""What grows or lies about in numbers: a belt is won, a club found."""
_KO: tuple[_Row, ...] = (
    _Row(
        "finding",
        "찾 발견하 찾아내",
        r".*(?:문|구멍|굴|터널|계단|길|마을|집|세상|둥지|알|성|동굴|발자국|요정|용|공룡|괴물|별)",
    ),
    _Row("grooming", "하", r"(?:양치|양치질|치카치카|목욕|세수|샤워|빗질)"),
    _Row("grooming", "양치하 목욕하 세수하 샤워하"),
    _Row("grooming", "자르 감 깎 빗 밀", r"(?:머리|머리카락|손톱|발톱|때)"),
    _Row("grooming", "닦", r"(?:이|이빨|치아)"),
    _Row("practising", "하", r"(?:숙제|공부|운동|정리|심부름)"),
    _Row("practising", "연습하 공부하 숙제하"),
    _Row("opening", "열 차리 시작하", r".*(?:가게|집|식당|카페|도서관|병원|미용실|서점|책방|극장|약국|호텔)"),
    _Row("opening", "하", r".*(?:가게|장사|벼룩시장)"),
    _Row("feasting", "차리", r".*상"),
    _Row("hosting", "열 하", r".*(?:잔치|파티|축제|음악회|연주회|콘서트|전시회|대회)"),
    _Row("performing", "하", r".*(?:공연|연주|연극|인형극|노래)"),
    _Row("performing", "부르", r".*(?:노래|합창|자장가)"),
    _Row("performing", "치", r".*(?:피아노|북|장구)"),
    _Row("performing", "추 연주하 노래하 춤추"),
    _Row("playing", "하", r".*(?:숨바꼭질|눈싸움|보물찾기|줄다리기|윷놀이)"),
    _Row("playing", "치", r"윷"),
    _Row("gathering", "하 즐기 가", r".*(?:낚시|추수|[따캐]러|잡으러|주우러)"),
    _Row("gathering", "캐 거두 모으", r".+"),
    _Row("gathering", "따 줍 잡", _GROWS_KO),
    _Row("moving", "하 즐기", r".*(?:물놀이|연날리기|수영|줄넘기|등산|헤엄)"),
    _Row("moving", "타", r".*(?:썰매|스케이트|자전거|배|뗏목|그네|미끄럼틀|시소|킥보드)"),
    _Row("moving", "날리", r".+"),
    _Row("moving", "오르 올라가", r".+"),
    _Row("watching", "하 구경하", r".*(?:달맞이|별|달|불꽃놀이|노을|눈|꽃)"),
    _Row("making", "하", r".*(?:김장|요리|바느질|뜨개질)"),
    _Row("making", "쓰", r"(?:편지|시|동화|카드|엽서)"),
    _Row("making", "만들 짓 굽 끓이 볶 담그 부치 빚 찌 튀기 절이 쑤 삶", r".+"),
    _Row("making", "그리 칠하 꾸미 고치 뜨 짜 접 쌓 조립하 장식하", r".+"),
    _Row("making", "요리하"),
    _Row("tending", "하", r".*(?:청소|대청소|설거지|빨래|농사|모내기)"),
    _Row("tending", "심 가꾸 키우 기르 씻 닦 널", r".+"),
    _Row("tending", "쓸 밀", r".*(?:마당|눈|낙엽|길)"),
    _Row("tending", "청소하"),
    _Row("going", "가 떠나 여행하 탐험하 들어가 즐기 타 건너 나가"),
    _Row("seeing", "보 듣 만나 만지 만져", r".+"),
    _Row("eating", "먹 마시", r".+"),
    _Row("wearing", "입 신 쓰", r".+"),
    _Row("resting", "자 눕 쉬"),
    _Row("working", "배달하 지키 서 매달리 돌 울리 나르"),
    _Row("working", "내리", r"(?:비|눈)"),
)  # fmt: skip


_TABLE = {"en": _EN, "ko": _KO}
_CONCRETE: frozenset[Pursuit] = frozenset(["making", "tending", "gathering", "finding"])
"""What is done to a thing that can be touched: no machine is met in a mistake."""
_UNSAID = re.compile(
    r"\b(?:any\w*|ever|else|instead|something|everything|nothing|no|not|only|without|yet|back|for once)\b"
)
"""What makes half a sentence of an English deed once it stands by itself: eat *anything* green."""
_JOINED = re.compile(
    r"[가-힣](?:하고|두고|갖다|가져다|데려다|려고|지만|는데|[어아해]서)$|^(?:너무|안|못|꼭)$"
)
"""What joins a Korean deed to another, or says how much of it is wished: 회사를 그만두고 빵집을 차려요."""
_OF_PLACE = re.compile(r" (?:out of|made of|from|into|in|on|at|for|with|to|through|under|over|of|about)\b.*")
_NO_THINGS = words("wish mess promise mistake decision noise sound friend one day time idea full plan way")
_NO_THINGS_KO = words("하나 것 거 일 길 마음 생각 얘기 말 소리 사람 친구")
_BARE_NOUNS = 2
"""So many words before a Korean verb, the last without its josa, are half a sentence."""


def pursuit_of(deed: Deed, lexicon: Lexicon) -> Pursuit | None:
    """Return of what sort the deed is, None for one that no table has or that is no whole clause."""
    object_ = _object_of(deed)
    if not _is_whole(deed, object_):
        return None
    for row in _rows(deed):
        matches = re.match if deed.language == "en" else re.fullmatch
        if row.with_what and not matches(row.with_what, object_, re.IGNORECASE):
            continue
        if row.pursuit in _CONCRETE and object_ and not _is_thing(object_, deed, lexicon):
            return None
        return row.pursuit
    return None


def _rows(deed: Deed) -> Iterator[_Row]:
    return (row for row in _TABLE[deed.language] if deed.verb in row.verbs.split())


def _object_of(deed: Deed) -> str:
    """Return what the deed is done to or with: a little boat; in Korean without its josa."""
    if deed.language == "en":
        return deed.forms["base"].partition(" ")[2]
    said = deed.forms.get("want", deed.forms[""]).removesuffix("고 싶")
    return re.sub(r"(?:을|를|에|로|으로)$", "", said.removesuffix(deed.verb).strip())


def _is_whole(deed: Deed, object_: str) -> bool:
    """Return whether the deed can be said by itself, in any sentence."""
    whole = deed.forms.get("whole", deed.forms[""])
    if deed.language == "en":
        return _UNSAID.search(whole) is None and not tells_of_another(whole)
    ahead = whole.split()[:-1]
    marked = deed.forms.get("want", "").removesuffix("고 싶").removesuffix(deed.verb).strip()
    bare = deed.forms.get("whole") is None and marked == object_ and len(object_.split()) >= _BARE_NOUNS
    return not bare and not any(_JOINED.search(one) or one in _joined_forms() for one in ahead)


@lru_cache(maxsize=1)
def _joined_forms() -> frozenset[str]:
    """Return the forms in which the verbs of the table go on to another one: 만들어, 구워."""
    stems = {stem for row in _KO for stem in row.verbs.split()}
    forms = (korean_verbs.without_final(korean_verbs.past(stem)) for stem in stems)
    return frozenset(one for one in forms if len(one) > 1)


def _is_thing(object_: str, deed: Deed, lexicon: Lexicon) -> bool:
    """Return whether the object is something to touch, as far as the dictionaries say."""
    if deed.language == "ko":
        return object_.rsplit(maxsplit=1)[-1] not in _NO_THINGS_KO
    head = _OF_PLACE.sub("", f" {object_}").strip().rpartition(" ")[2].casefold()
    nouns = (head, *singulars(head))
    if not head:
        return True  # fish on a frozen lake
    if _NO_THINGS.intersection(nouns):
        return False
    things, places = lexicon.things.values(), lexicon.places.values()
    listed = chain((one.en.words for one in things), (one.en.words for one in places))
    if any(set(nouns) & set(said) for said in listed):
        return True
    known = next((one for one in map(noun_like, nouns) if one is not None), None)
    return known.sort in ("thing", "place") if known is not None else _may_be_unknown(deed)


def _may_be_unknown(deed: Deed) -> bool:
    """Return whether a noun of no dictionary will do: tamales are made, a snorgle is not found."""
    return "it" not in deed.forms
