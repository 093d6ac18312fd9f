import pytest
from kiwipiepy import Kiwi

from fabula.languages.korean_verbs import able, adnominal, past, stem_before_neun

# Stems whose every form a morphological analyser agrees on; irregular ones with the class it wants named.
STEMS = [
    *(
        "걷/I",
        "듣/I",
        "싣/I",
        "돕/I",
        "굽/I",
        "눕/I",
        "줍/I",
        "짓/I",
        "붓/I",
        "젓/I",
        "잇/I",
        "웃/R",
        "씻/R",
        "벗/R",
    ),
    *(
        "입/R",
        "잡/R",
        "뽑/R",
        "접/R",
        "부르",
        "오르",
        "누르",
        "흐르",
        "모르",
        "고르",
        "따르",
        "들르",
        "울",
        "놀",
        "날",
    ),
    *(
        "살",
        "만들",
        "흔들",
        "뒹굴",
        "열",
        "달리",
        "내리",
        "던지",
        "만나",
        "나가",
        "돌아오",
        "쉬",
        "세우",
        "가",
        "오",
    ),
    *(
        "배우",
        "싸우",
        "키우",
        "뛰",
        "마시",
        "다니",
        "매달리",
        "치",
        "지",
        "기",
        "비",
        "모으",
        "쓰",
        "끄",
        "크",
        "담그",
    ),
    *(
        "보내",
        "서",
        "세",
        "켜",
        "자",
        "먹",
        "앉",
        "읽",
        "찾",
        "하",
        "말하",
        "숨",
        "참",
        "안",
        "업",
        "받",
        "믿",
    ),
]


@pytest.fixture(scope="module")
def kiwi() -> Kiwi:
    return Kiwi()


@pytest.mark.parametrize("entry", STEMS)
def test_forms_are_those_of_the_analyser(entry: str, kiwi: Kiwi) -> None:
    stem, _, sort = entry.partition("/")
    tag = f"VV-{sort}" if sort else "VV"
    theirs = tuple(
        kiwi.join([(stem, tag), *rest])
        for rest in ([("었", "EP"), ("어요", "EF")], [("을", "ETM")], [("는", "ETM")])
    )
    assert (f"{past(stem)}어요", able(stem), adnominal(stem)) == theirs


@pytest.mark.parametrize(
    ("stem", "said"),
    [("보", "보았"), ("주", "주었"), ("닫", "닫았"), ("되", "되었"), ("피", "피었"), ("서 있", "서 있었")],
)
def test_the_longer_past_is_written(stem: str, said: str) -> None:
    assert past(stem) == said


@pytest.mark.parametrize(
    ("form", "stem"),
    [
        ("걷는", "걷"),
        ("우는", "울"),
        ("만드는", "만들"),
        ("싸우는", "싸우"),
        ("노는", "놀"),
        ("자는", "자"),
        ("뒹구는", "뒹굴"),
    ],
)
def test_the_stem_is_found_behind_a_form(form: str, stem: str) -> None:
    assert stem_before_neun(form) == stem
