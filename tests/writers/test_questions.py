"""The question an idea asks is told in its own words, and only a question is."""

from __future__ import annotations

import pytest

from fabula.core.values import Brief
from fabula.languages import detect
from fabula.lexicon.load import lexicon
from fabula.writers.tale.grounding import understand
from fabula.writers.tale.grounding.questions import question_of

ASKED = [
    ("why do leaves fall off trees", "Why do leaves fall off trees"),
    ("why we brush our teeth", "Why do we brush our teeth"),
    ("a story about why bees buzz", "Why do bees buzz"),
    ("story explaining how rainbows are made", "How are rainbows made"),
    ("my son asks where the moon goes in the daytime", "Where does the moon go in the daytime"),
    ("how a caterpillar becomes a butterfly, from its eyes", "How does a caterpillar become a butterfly"),
    ("why you shouldnt step on ants", "Why shouldn't you step on ants"),
    ("Why do octopuses have three hearts? Make it a story.", "Why do octopuses have three hearts"),
    ("Do worms have birthdays?", "Do worms have birthdays"),
    ("바다는 왜 짤까?", "바다는 왜 짤까"),
    ("까치는 왜 집을 높이 짓나", "까치는 왜 집을 높이 지을까"),
    ("단풍잎은 왜 빨개지는지 다람쥐가 설명해주는 책", "단풍잎은 왜 빨개질까"),
    ("왜 나무는 겨울에 옷을 벗어요? 춥잖아요", "왜 나무는 겨울에 옷을 벗을까"),
    ("왜 손을 씻어야 하는지", "왜 손을 씻어야 할까"),
    ("지렁이도 생일이 있나요", "지렁이도 생일이 있을까"),
    ("구름은 어디로 가는 걸까요?", "구름은 어디로 갈까"),
    ("달은 왜 자꾸 우리 차를 따라와요?", "달은 왜 자꾸 우리 차를 따라올까"),
    ("하늘은 왜 파래요", "하늘은 왜 파랄까"),
    ("지하철 2호선은 왜 빙글빙글 돌기만 할까?", "지하철 2호선은 왜 빙글빙글 돌기만 할까"),
    ("아기는 왜 밤마다 울었어요?", "아기는 왜 밤마다 울었을까"),
]  # fmt: skip
NOT_ASKED = [
    "Can you write a story about a bear?",
    "What if the kids went to work and the parents went to school?",
    "Who ate the birthday cake?",
    "how to ride a bike",
    "When the clock stopped",
    "a story where my hamster is the boss of the whole school",
    "why grandpa died",
    "why you shouldn't lie to your friends",
    "A boy finds a wallet full of money. What should he do?",
    "A rabbit who wonders about things",
    "이런 이야기도 만들어 줄 수 있나요",
    "할아버지가 왜 돌아가셨는지",
    "시장에서 엄마 손 놓쳤을 때 어떻게 해야 하는지",
    "누나가 내 레고 밟고 울었는데 왜 내가 혼나냐고",
    "정직이 왜 중요한지 알려주는 이야기",
    "왜 거짓말을 하면 안 되는지",
    "토끼가 빵을 구웠어요",
]


@pytest.mark.parametrize(("idea", "asked"), ASKED)
def test_a_question_is_asked_in_the_words_of_the_idea(idea: str, asked: str) -> None:
    found = question_of(idea, detect(idea))
    assert found is not None
    assert found.forms[""] == asked


@pytest.mark.parametrize("idea", NOT_ASKED)
def test_what_asks_nothing_of_the_world_is_no_question(idea: str) -> None:
    assert question_of(idea, detect(idea)) is None


@pytest.mark.parametrize(
    ("idea", "hero"),
    [
        ("Why is the sea salty?", "child"),
        ("why do leaves fall off trees", "child"),
        ("까치는 왜 집을 높이 짓나", "child"),
        ("왜 줄을 서야 하는지 알려주는 펭귄들", "penguin"),
        ("단풍잎은 왜 빨개지는지 다람쥐가 설명해주는 책", "squirrel"),
    ],
)
def test_who_is_asked_about_does_not_ask(idea: str, hero: str) -> None:
    found = understand(Brief(idea=idea, language=detect(idea)), lexicon())
    assert found.question is not None
    assert found.hero is not None
    assert found.hero.kind == hero
