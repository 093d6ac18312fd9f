"""Josa after every kind of ending, against forms written out by hand."""

from __future__ import annotations

import pytest

from fabula.languages.josa import attach, final_sound, is_josa, josa

NAMES = ("은", "이", "을", "과", "으로")

# A word and what follows it for 은 이 을 과 으로.
FIVE = {
    "토끼": "는 가 를 와 로",
    "곰": "은 이 을 과 으로",
    "별": "은 이 을 과 로",
    "숲": "은 이 을 과 으로",
    "물": "은 이 을 과 로",
    "강": "은 이 을 과 으로",
    "바다": "는 가 를 와 로",
    "꽃": "은 이 을 과 으로",
    "닭": "은 이 을 과 으로",
    "값": "은 이 을 과 으로",
    "여덟": "은 이 을 과 으로",
    "부엌": "은 이 을 과 으로",
    "무릎": "은 이 을 과 으로",
    "서울": "은 이 을 과 로",
    "거북이": "는 가 를 와 로",
    "올빼미 할머니": "는 가 를 와 로",
    "꿈나라": "는 가 를 와 로",
    "연필": "은 이 을 과 로",
    "의자": "는 가 를 와 로",
    "웨": "는 가 를 와 로",
    "3": "은 이 을 과 으로",
    "7": "은 이 을 과 로",
    "2": "는 가 를 와 로",
    "10": "은 이 을 과 으로",
    "1,000": "은 이 을 과 으로",
    "Pip": "은 이 을 과 으로",
    "Bell": "은 이 을 과 로",
    "Zoe": "는 가 를 와 로",
    "Tom": "은 이 을 과 으로",
    "TV": "는 가 를 와 로",
    "‘달’": "은 이 을 과 로",
    "“바람”": "은 이 을 과 으로",
    "토끼(흰 것)": "는 가 를 와 로",
}

# Word, particle as after a consonant, what must follow the word.
SINGLE = """
토토 아 야
곰 아 아
별 아 아
지민 아 아
토끼 이야 야
곰 이야 이야
달 이야 이야
토끼 이에요 예요
곰 이에요 이에요
별 이에요 이에요
바다 이었어요 였어요
숲 이었어요 이었어요
하늘 이었어요 이었어요
토끼 이라고 라고
곰 이라고 이라고
로봇 이라고 이라고
별 이라는 이라는
나무 이라는 라는
토끼 이랑 랑
곰 이랑 이랑
풀 이랑 이랑
사과 이나 나
떡 이나 이나
물 이나 이나
나무 이여 여
숲 이여 이여
바다 이었지 였지
강 이었지 이었지
친구 이었지요 였지요
친구 이란다 란다
꽃 이란다 이란다
나비 이네 네
봄 이네 이네
나비 이지 지
봄 이지 이지
눈 이구나 이구나
비 이구나 구나
비 이라도 라도
눈 이라도 이라도
비 이든 든
곰 이든 이든
나무 이며 며
풀 이며 이며
나무 이고 고
풀 이고 이고
나무 이어서 여서
풀 이어서 이어서
나 이야말로 야말로
곰 이야말로 이야말로
나무 과는 와는
숲 과는 과는
나무 과도 와도
숲 과도 과도
숲 으로는 으로는
길 으로는 로는
바다 으로도 로도
강 으로부터 으로부터
서울 으로부터 로부터
집 으로만 으로만
물 으로만 로만
0 은 은
1 으로 로
4 으로 로
5 이 가
6 으로 으로
8 으로 로
8 이 이
9 이 가
12 이 가
20 이 이
21 으로 로
100 으로 으로
2,500 을 을
10000 이 이
1.5 이 가
3.0 이 이
007 으로 로
A 이 가
B 을 를
L 으로 로
R 으로 로
M 이 이
N 은 은
X 으로 로
AI 이 가
KTX 은 는
OK 이 가
CCTV 을 를
UFO 이 가
USB 을 를
Mina 이 가
Leo 은 는
Lucy 과 와
Apple 으로 로
Belle 은 은
Carol 으로 로
Daniel 이 이
Jim 이 이
Ben 은 은
Pine 이 이
Anne 이 이
King 은 은
Ring 으로 으로
Jack 이 이
Rick 으로 으로
Cook 이 이
Book 을 을
Matt 이 이
Pat 은 은
cat 으로 으로
Bob 이 이
Eric 이 이
music 은 은
David 이 가
Fox 으로 로
Max 은 는
Rose 이 가
Alice 은 는
Mike 이 가
Luke 을 를
Kate 과 와
Bird 이 가
Star 으로 로
Art 은 는
Mark 이 가
Milk 을 를
boat 을 를
Josh 이 가
Sarah 은 는
Sam 이 이
lamb 은 은
time 이 이
café 이 가
50% 이 가
25℃ 으로 로
토끼! 이 가
곰? 이 이
‘별님’ 이 이
「숲」 으로 으로
『바다』 으로 로
[달] 으로 로
(강) 을 을
별(star) 이 이
해(sun) 이 가
달 🌙 이 이
토끼🐰 은 는
곰🐻 은 은
ㄱ 이 이
ㄹ 으로 로
ㅏ 이 가
ㅋㅋ 은 은
"""
CASES = [
    (word, name, word + tail)
    for word, tails in FIVE.items()
    for name, tail in zip(NAMES, tails.split(), strict=True)
]
for line in SINGLE.strip().splitlines():
    *word, particle, tail = line.split(" ")
    CASES.append((" ".join(word), particle, " ".join(word) + tail))


def test_there_are_at_least_two_hundred_cases() -> None:
    assert len(CASES) >= 200
    assert len(set(CASES)) == len(CASES)


@pytest.mark.parametrize(("word", "particle", "whole"), CASES)
def test_josa_follows_the_word_as_it_is_read_aloud(word: str, particle: str, whole: str) -> None:
    assert attach(word, particle) == whole


@pytest.mark.parametrize("word", ["", "…", "♪", "“”"])
def test_a_word_without_sound_is_taken_to_end_on_a_vowel(word: str) -> None:
    assert final_sound(word) == "none"


def test_decomposed_hangul_is_read_like_composed() -> None:
    assert josa("\u1100\u1169\u11b7", "은") == "은"


@pytest.mark.parametrize("particle", ["는", "에게", "의", "가", "예요", ""])
def test_a_particle_that_never_changes_is_refused(particle: str) -> None:
    assert not is_josa(particle)
    with pytest.raises(ValueError, match="josa"):
        josa("토끼", particle)


def test_every_particle_of_the_plot_guide_is_known() -> None:
    named = "은 이 을 과 으로 아 이야 이에요 이었어요 이라고 이라는 이랑 이나 이여"
    assert all(is_josa(one) for one in named.split())


@pytest.mark.parametrize(
    ("name", "called"), [("할머니", "할머니"), ("고릴라 할아버지", "고릴라 할아버지"), ("민지", "민지야")]
)
def test_elders_are_called_without_a_particle(name: str, called: str) -> None:
    assert attach(name, "아") == called
