"""What an idea's people set out to do, in its own words: build a birdhouse, 김장하기, 캠핑 가기.

Only what is begun on purpose and done with by the evening counts: making, cooking, planting, an outing, a
show, a shop that opens, something found. What befalls somebody, or is felt or wished, other plots tell.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from fabula.core.words import LanguageCode
from fabula.languages.english import with_article
from fabula.languages.josa import attach
from fabula.writers.tale.grounding import english_doings, korean_doings
from fabula.writers.tale.grounding.deeds import Deed

_USUAL: dict[LanguageCode, dict[str, str]] = {
    "en": {
        "making": "we build a little boat out of a box",
        "opening": "we open a little shop under a tree",
        "finding": "we find a tiny door behind a stone",
        "tending": "we plant beans behind the house",
        "going": "we go to the zoo",
    },
    "ko": {
        "making": "상자로 작은 배를 만들어요",
        "opening": "나무 밑에 작은 가게를 열어요",
        "finding": "돌 뒤에서 작은 문을 찾았어요",
        "tending": "집 뒤에 콩을 심어요",
        "going": "동물원에 가요",
    },
}
_COOKED_KO = (
    r"끓이|볶|부치|빚|찌|담그|김장|요리|쑤|삶|튀기|"
    r"(?:국수|라면|떡|떡국|김밥|만두|송편|수프|죽|국|찌개|카레|피자|파스타|샌드위치|샐러드|주스|잼|초콜릿|사탕|과자|"
    r"도시락|음식|간식|저녁|아침밥|점심|반찬|전|밥|볶이|전골|스튜)[을를]? ?만들"
)
_BUILT_KO = (
    r"짓|고치|조립|(?:집|오두막|배|뗏목|로켓|우주선|로봇|비행기|자동차|자전거|수레|썰매|의자|책상|다리|기계|장난감|그네)"
    r"[을를]? ?만들"
)
"""Not everything that is made is made with a hammer."""
_SETTINGS: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    (r"camp", r"캠핑|야영", "camp", ("tent", "lantern")),
    (r"picnic", r"소풍|봄나들이", "park", ("basket",)),
    (r"sleepover", r"파자마", "bedroom", ("pillow",)),
    (r"fish(?:ing)?\b", r"낚시|물고기|멸치", "lake", ("fishing-rod", "bucket")),
    (r"bake|cake|pancake|cookie|pie\b|bread", r"굽|케이크|쿠키|빵", "kitchen", ("bowl", "cake")),
    (r"cook|soup|brew|dumpling", _COOKED_KO, "kitchen", ("pot",)),
    (r"beach|surf", r"바닷가|해수욕|조개|갯벌", "seashore", ("bucket",)),
    (r"snow (?:fort|house|castle)|fort (?:out )?of snow", r"눈 ?(?:집|성|요새)", "snowfield", ("snow-fort",)),
    (r"sand ?castle|castles? (?:out )?of sand", r"모래 ?(?:성|집)", "seashore", ("sandcastle",)),
    (r"snow(?:man|men|ball)|sled|ski\b", r"눈사람|눈싸움|썰매|스키", "snowfield", ("sled",)),
    (r"skat", r"스케이트", "ice-rink", ()),
    (r"festival|parade|carnival", r"풍물|사물놀이|강강술래|줄다리기|윷놀이", "festival", ("drum",)),
    (r"swim", r"수영|물놀이|헤엄", "swimming-pool", ("swim-ring",)),
    (r"plant|garden|grow|harvest", r"심|텃밭|가꾸|키우|기르|캐|거두", "garden", ("watering-can",)),
    (
        r"pick .*(?:apple|berr|peach|orange|pear)",
        r"귤|사과|딸기|감 |배 따|포도|복숭아",
        "orchard",
        ("basket",),
    ),
    (r"(?:ride|take|catch) .*(?:train|subway)", r"(?<![가-힣])(?:기차|열차|지하철) 타", "train-station", ()),
    (r"(?:ride|take|catch) .*bus\b", r"버스 타", "bus-stop", ()),
    (r"row(?:s|ed|ing)?\b|sail|paddle", r"배 타|배를 타|노 젓", "lake", ("boat",)),
    (r"paint|draw(?:s|n|ing)?\b", r"그리|칠하", "", ("paintbrush",)),
    (r"knit|weave|sew", r"뜨|짜|바느질", "living-room", ("yarn",)),
    (r"shows?\b|perform|sing|dance|play in", r"공연|연극|인형극|노래|춤|연주", "theatre", ("microphone",)),
    (r"band\b|music|orchestra", r"밴드|음악", "theatre", ("drum",)),
    (r"party|feast|birthday", r"잔치|파티|생일", "", ("balloon",)),
    (r"build .*dams?\b", r"댐을? (?:쌓|짓|만들)", "river", ()),
    (r"build|repair|fix|carve|invent", _BUILT_KO, "workshop", ("hammer",)),
    (r"write|letter", r"편지|쓰", "", ("pencil",)),
    (r"stars?\b|moon", r"별", "hill", ("telescope",)),
    (r"clean|tidy|sweep", r"청소|쓸", "", ("broom",)),
)
"""Where such a thing is usually done, and what is about there: English and Korean words, place, things."""
_NOTHING_WENT_RIGHT: dict[LanguageCode, str] = {"en": "nothing went right", "ko": "아무것도 뜻대로 안 됐"}


def doing_of(text: str, code: LanguageCode, people: Collection[str] = ()) -> Deed | None:
    """Return what the idea `text` says is done; `people` are the nouns and names of those who do it."""
    deed = english_doings.doing_of(text, people) if code == "en" else korean_doings.doing_of(text, people)
    if deed is None:
        return None
    for english, korean, where, shows in _SETTINGS:
        if re.search(rf"\b(?:{english})" if code == "en" else korean, deed.forms["whole"], re.IGNORECASE):
            return deed.model_copy(update={"where": where, "shows": shows})
    return deed


def trouble_of(text: str, code: LanguageCode) -> Deed | None:
    """Return what goes wrong with it: but everything burns, 빵이 다 타요."""
    past = english_doings.trouble_of(text) if code == "en" else korean_doings.trouble_of(text)
    return _trouble(past, code) if past else None


_UNDER_A_TREE = re.compile(r"^나무 밑에 | under a tree$")
_SHOPS = re.compile(
    r"(?:가게|집|식당|카페|미용실|서점|책방|약국|shop|store|caf[eé]|restaurant|bakery|bookshop)$"
)
"""What is opened by that very word."""


def any_doing(code: LanguageCode, sorts: Collection[str] = (), *, within: str | None = None) -> Deed:
    """Return a deed for a plot where the idea has none, of one of `sorts` if any are named.

    `within` is the shop that the idea names, or "" where it plays somewhere else than under a tree.
    """
    usual = _USUAL[code]
    if within is not None:
        usual = {sort: _UNDER_A_TREE.sub("", said) for sort, said in usual.items()}
    if within and "opening" in sorts and _SHOPS.search(within):
        named = f"{attach(within, '을')} 열어요" if code == "ko" else f"we open {with_article(within)}"
        deed = doing_of(named, code)
        if deed is not None:
            return deed
    chosen = next((said for sort, said in usual.items() if sort in sorts), next(iter(usual.values())))
    deed = doing_of(chosen, code)
    assert deed is not None  # the table above is in words that the readers know
    return deed


def any_trouble(code: LanguageCode) -> Deed:
    """Return what went wrong where the idea does not say."""
    return _trouble(_NOTHING_WENT_RIGHT[code], code)


def _trouble(past: str, code: LanguageCode) -> Deed:
    return Deed(words=past, verb="", language=code, forms={"": past, "past": past})
