"""What an idea takes for granted is told in its own words: a marvel, a nature, a first step, a trait."""

from __future__ import annotations

import pytest

from fabula.core.values import Brief
from fabula.languages import detect
from fabula.lexicon.load import lexicon
from fabula.writers.tale.engine import TaleWriter
from fabula.writers.tale.fitness import refused
from fabula.writers.tale.grounding import Grounding, understand
from fabula.writers.tale.grounding.premises import PREMISES, any_premise
from fabula.writers.tale.plot import read_plot


def grounded(idea: str) -> Grounding:
    return understand(Brief(idea=idea, language=detect(idea)), lexicon())


@pytest.mark.parametrize(
    ("idea", "sort", "said"),
    [
        (
            "The elevator in our building goes up into space",
            "marvel",
            "the elevator in the building went up into space",
        ),
        ("Grandpa's shed is secretly a submarine", "marvel", "Grandpa's shed was secretly a submarine"),
        ("the vegetables ran away from dinner", "marvel", "the vegetables ran away from dinner"),
        (
            "every left shoe in town walked away on the same morning",
            "marvel",
            "every left shoe in town walked away on the same morning",
        ),
        (
            "the library where books come alive after closing time",
            "marvel",
            "the books came alive after closing time",
        ),
        ("할머니가 담근 김치가 항아리 안에서 수다 떠는 이야기", "marvel", "김치가 항아리 안에서 수다 떨었"),
        ("할머니가 떠 준 목도리가 자꾸 길어져요", "marvel", "목도리가 자꾸 길어졌"),
        ("내 그림자가 도망갔어요", "marvel", "그림자가 도망갔"),
        ("우리 집 냉장고가 노래를 불러요", "marvel", "냉장고가 노래를 불렀"),
        ("달에 편의점이 생겼다", "marvel", "편의점이 달에 생겼"),
        ("전학생이 외계인인 것 같은데 증거가 세 개나 있음", "nature", "외계인이었"),
        ("키가 제일 작은 내가 농구부에 들어간 이유", "step", "농구부에 들어갔"),
        ("서아가 곧 초등학교에 들어가요", "step", "초등학교에 들어갔"),
        ("고장난 신호등이 무지개색이 됐다", "marvel", "신호등이 무지개색이 됐"),
        ("떡볶이가 매워서 불을 뿜게 된 아이", "trait", "불을 뿜게 됐"),
        ("나는 우리 할머니가 외계인이라고 생각해", "nature", "외계인이었"),
        ("The babysitter is a witch but a very nice one", "nature", "was a witch"),
        (
            "The monster under the bed is allergic to dust and would like somebody to hoover",
            "nature",
            "was allergic to dust",
        ),
        ("a pirate ship made of pancakes", "trait", "was made of pancakes"),
        ("My niece Zara becomes a vet and treats a giraffe with a sore throat", "step", "became a vet"),
        ("My dog can talk but only on Tuesdays", "nature", "could talk but only on Tuesdays"),
        ("the school bus driver is secretly a dragon", "nature", "was secretly a dragon"),
        ("My teacher turns into an owl at night", "nature", "turned into an owl at night"),
        ("an octopus joins a football team as goalkeeper", "step", "joined a football team as goalkeeper"),
        ("the pirate who gets seasick", "trait", "got seasick"),
        ("A unicorn with no horn, only really good hair", "trait", "had no horn"),
        ("A wolf raised by sheepdogs has to decide where he belongs", "trait", "was raised by sheepdogs"),
        ("A boy who stutters gets picked to announce the race", "trait", "stuttered"),
        ("엘리베이터가 우주까지 올라가 버렸어요", "marvel", "엘리베이터가 우주까지 올라가 버렸"),
        ("이불 속이 바다가 되는 밤", "marvel", "이불 속이 바다가 되었"),
        ("냉장고가 노래를 부르기 시작했다", "marvel", "냉장고가 노래를 부르기 시작했"),
        ("우리 선생님은 로봇이다", "nature", "로봇이었"),
        ("초등학교 입학식 날 짝꿍이 외계인이었다", "nature", "외계인이었"),
        (
            "우리 반 햄스터가 밤마다 교실에서 선생님 놀이를 한대요",
            "nature",
            "밤마다 교실에서 선생님 놀이를 했",
        ),
        ("당근이 싫은 말이 당근밭에 취직하다", "step", "당근밭에 취직했"),
        ("키가 제일 작은 내가 농구부에 들어갔다", "step", "농구부에 들어갔"),
        ("뿔이 없는 유니콘", "trait", "뿔이 없었"),
        ("화가 나면 불을 뿜는 꼬마 용", "trait", "화가 나면 불을 뿜었"),
        ("잠이 너무 많아서 고민인 하마", "trait", "잠이 너무 많았"),
    ],
)
def test_a_premise_is_said_as_typed(idea: str, sort: str, said: str) -> None:
    idea_read = grounded(idea)
    found = {one: idea_read.deed(one) for one in PREMISES if idea_read.deed(one) is not None}
    assert list(found) == [sort]
    deed = found[sort]
    assert deed is not None
    assert deed.forms["did"] == said


@pytest.mark.parametrize(
    "idea",
    [
        "A fox and an owl",
        "A penguin who wants to fly",
        "Baby sister is coming home and Leo isn't sure about it",
        "Bear can't sleep because winter is too quiet",
        "Potty training princess",
        "grandpa's armchair walks to the sea",
        "Nora is angry and her anger looks like a big orange bear",
        "a door that will not open",
        "여우와 부엉이",
        "동생이 태어나서 속상한 첫째 하윤이",
        "구름을 솜사탕인 줄 알고 따라간 아기 양",
        "할아버지가 자꾸 내 이름을 잊어버려요",
        "겨울잠 자기 싫은 다람쥐가 첫눈을 기다려요",
        "나는 콩밥이 싫어요",
        "태권도 심사에서 송판이 안 깨져서 울었어요",
        "우체통에 편지가 안 와서 배고파요",
        "달걀 알레르기가 있어서 급식을 따로 먹는 채원이",
        "선생님이 결혼한대요",
        "그림자가 감기에 걸려서 오늘은 나 혼자 유치원에 간다",
        "텃밭에 심은 방울토마토가 하나도 안 열렸는데 옆집 건 열렸어요 왜죠",
        "우리 학교 화장실 셋째 칸 귀신이 사실은 휴지가 떨어져서 못 나온 사람이었다는 반전",
        "할머니 틀니를 물고 도망간 강아지 뭉치를 온 동네가 쫓아다녔다",
        "거울 속 내가 나보다 늦게 움직이기 시작했다",
        "고모가 결혼하는데 화동 하기 싫대요 다섯 살 여자애",
        "수술 앞둔 아이인데 마취하고 일어나면 엄마가 옆에 있다는 내용이면 좋겠습니다",
        "소원을 들어주긴 하는데 꼭 반만 들어주는 산신령",
        "잃어버린 시간을 파는 문방구 아저씨",
        "우리 엄마는 마녀예요",
        "My mum is ill and sleeps a lot in the day",
        "the night my little sister turned invisible and mum blamed me",
        "The day the library books swapped endings",
        "A hospital therapy dog who has a bad day",
        "the library book that was 40 years late",
        "The teacher is late so the class hamster teaches the lesson",
        "My nephew Tobias broke his arm falling off a trampoline",
        "겨울을 통째로 삼킨 고래",
        "당근을 버리던 민준이가 어느 날 당근이 하는 말을 듣게 된다",
        "a dog who is the teacher and all the kids have to sit",
        "The lamb nobody thought would last the night",
        "화장실 귀신이 사실은 휴지가 떨어져서 못 나온 사람이었다",
        "강아지 뭉치를 온 동네가 쫓아다녔다",
        "자고 일어나면 엄마가 옆에 있다는 내용이면 좋겠습니다",
    ],
)
def test_what_is_no_premise_is_left_to_other_plots(idea: str) -> None:
    idea_read = grounded(idea)
    assert [one for one in PREMISES if idea_read.deed(one) is not None] == []


@pytest.mark.parametrize(
    ("idea", "sort"),
    [
        ("the vegetables ran away from dinner", "moving"),
        ("A cloud follows Sigrid home from school", "coming"),
        ("냉장고가 노래를 부르기 시작했다", "speaking"),
        ("송편을 빚었는데 송편이 말을 했다", "speaking"),
        ("All the traffic lights turned purple", "changing"),
        ("학교 복도가 강으로 변한다", "changing"),
        ("달에 편의점이 생겼다", "appearing"),
        ("Grandpa's shed is secretly a submarine", "being"),
        ("My dog can talk but only on Tuesdays", "able"),
        ("우리 집 강아지가 말을 해요", "able"),
        ("My teacher turns into an owl at night", "changing"),
        ("우리 반 햄스터가 밤마다 교실에서 선생님 놀이를 한대요", "acting"),
        ("우리 선생님은 로봇이다", "being"),
        ("a unicorn with no horn", "lacking"),
        ("뿔이 없는 유니콘", "lacking"),
        ("코가 짧은 코끼리", "having"),
        ("A chameleon that can't change color", "unable"),
        ("the pirate who gets seasick", "minding"),
        ("화가 나면 불을 뿜는 꼬마 용", "acting"),
        ("a knight made of paper", "made"),
        ("a puppy nobody wanted", "unwanted"),
        ("a snail who enters a race", "contest"),
        ("말이 당근밭에 취직하다", "working"),
        ("키가 제일 작은 내가 농구부에 들어갔다", "joining"),
    ],
)
def test_a_premise_is_of_a_sort(idea: str, sort: str) -> None:
    idea_read = grounded(idea)
    found = [deed for one in PREMISES if (deed := idea_read.deed(one)) is not None]
    assert [one.sort for one in found] == [sort]


@pytest.mark.parametrize(
    ("idea", "plot"),
    [
        ("the vegetables ran away from dinner", "what-to-do-when"),
        ("Grandpa's shed is secretly a submarine", "see-for-yourself"),
        ("My dog can talk but only on Tuesdays", "three-guesses"),
        ("a submarine made from a bathtub", "try-this"),
        ("a detective who is a hen", "try-this"),
        ("My niece Zara becomes a vet", "the-rehearsal"),
        ("Gus the goat ate the mayor’s speech", "go-away-tune"),
        ("할머니와 코딱지 나라에 갔어요", "three-guesses"),
        ("아빠가 생일 케이크를 태웠어요", "sorry-queue"),
    ],
)
def test_a_plot_is_refused_what_it_was_not_written_for(idea: str, plot: str) -> None:
    assert refused(read_plot(plot), grounded(idea))


@pytest.mark.parametrize(
    ("idea", "form", "said"),
    [
        ("The babysitter is a witch", "does", "is a witch"),
        ("the pirate who gets seasick", "base", "get seasick"),
        ("the pirate who gets seasick", "ing", "getting seasick"),
        ("A girl who doesn't like cake", "does", ""),
        ("The stars fell into our pond", "that", "the stars that fell into the pond"),
        ("우리 선생님은 로봇이다", "adn", "로봇인"),
        ("우리 집 강아지가 말을 해요", "adn", "말을 하는"),
        ("엘리베이터가 우주까지 올라가 버렸어요", "noun", "우주까지 올라가 버린 엘리베이터"),
        ("이불 속이 바다가 되는 밤", "it", "이불 속"),
        ("거북이가 달리기 대회에 나갔어요", "adn", "달리기 대회에 나가는"),
        ("거북이가 달리기 대회에 나갔어요", "want", "달리기 대회에 나가고 싶"),
    ],
)
def test_a_premise_takes_the_forms_a_plot_needs(idea: str, form: str, said: str) -> None:
    idea_read = grounded(idea)
    deed = next((idea_read.deed(one) for one in PREMISES if idea_read.deed(one) is not None), None)
    assert (deed.forms[form] if deed is not None else "") == said


@pytest.mark.parametrize(
    ("idea", "hero", "others"),
    [
        ("The babysitter is a witch but a very nice one", "child", ["babysitter"]),
        ("My dog can talk but only on Tuesdays", "child", ["dog"]),
        ("Our goldfish is a retired astronaut", "child", ["goldfish"]),
        ("Grandpa's shed is secretly a submarine", "child", ["grandpa"]),
        ("우리 할머니는 사실 슈퍼히어로예요", "아이", ["할머니"]),
        ("옆집 아저씨는 도깨비예요", "아이", ["옆집 아저씨"]),
        ("아빠가 하루 동안 초등학생이 됐어요", "아이", ["아빠"]),
    ],
)
def test_who_knows_one_of_another_nature_is_the_hero(idea: str, hero: str, others: list[str]) -> None:
    idea_read = grounded(idea)
    assert idea_read.hero is not None
    assert (idea_read.hero.noun, [one.noun for one in idea_read.others]) == (hero, others)


@pytest.mark.parametrize("sort", PREMISES)
def test_a_plot_of_a_premise_can_be_told_without_one(sort: str) -> None:
    english, korean = any_premise(sort, "en"), any_premise(sort, "ko")
    said = ("whole", "whole") if sort == "question" else ("did", "past")
    assert english.forms[said[0]]
    assert korean.forms[said[1]]


@pytest.mark.parametrize(
    ("idea", "said"),
    [
        ("The elevator in our building goes up into space", "into space"),
        ("the school bus driver is secretly a dragon", "a dragon"),
        ("a unicorn with no horn", "no horn"),
        ("A sloth joins the track team", "the track team"),
        ("엘리베이터가 우주까지 올라가 버렸어요", "우주까지 올라가 버"),
        ("우리 선생님은 로봇이다", "로봇"),
        ("코가 짧은 코끼리", "코가 짧"),
        ("고양이가 우리 반 반장이 되었어요", "우리 반 반장이 되"),
    ],
)
def test_the_book_is_about_its_premise(idea: str, said: str) -> None:
    brief = Brief(idea=idea, language=detect(idea), seed=3, pages=8)
    writer = TaleWriter()
    told = writer.write(brief, writer.plan(brief, seed=3))
    texts = [page.text for page in told.pages]
    assert sum(said in text for text in texts) >= 2, texts
    assert said in texts[0], texts[0]


@pytest.mark.parametrize(
    ("idea", "by", "did", "it"),
    [
        ("Gus the goat ate the mayor's speech", "hero", "ate the mayor's speech", "the mayor's speech"),
        ("The hen swallowed the queen's ring", "hero", "swallowed the queen's ring", "the queen's ring"),
        ("Pip spilled ink on the map", "hero", "spilled ink on the map", "the map"),
        ("I broke Grandma's vase", "hero", "broke Grandma's vase", "Grandma's vase"),
        (
            "A puppy who chews up Grandpa's slippers",
            "hero",
            "chewed up Grandpa's slippers",
            "Grandpa's slippers",
        ),
        ("Mole knocked the castle over", "hero", "knocked over the castle", "the castle"),
        ("A kid breaks a window playing baseball", "hero", "broke the window", "the window"),
        ("My cousin ruined my drawing", "mine", "ruined <whose> drawing", "<whose> drawing"),
        (
            "Mom shrank my favorite sweater in the wash",
            "mine",
            "shrank <whose> favorite sweater in the wash",
            "<whose> favorite sweater",
        ),
        (
            "Dad burned the birthday cake and the guests came",
            "other",
            "burned the birthday cake",
            "the birthday cake",
        ),
        (
            "The baby painted over my sister's picture",
            "other",
            "painted over <whose> sister's picture",
            "<whose> sister's picture",
        ),
        ("The wind tore our kite", "nobody", "tore <whose> kite", "<whose> kite"),
        ("My toy robot broke", "nobody", "broke", "<whose> toy robot"),
        ("염소가 시장님 연설문을 먹어 버렸어요", "hero", "<who> 시장님 연설문을 먹어 버렸", "시장님 연설문"),
        ("강아지 콩이가 아빠 안경을 씹었어요", "hero", "<who> 아빠 안경을 씹었", "아빠 안경"),
        ("실수로 반 어항을 깼어요", "hero", "<who> 반 어항을 깼", "반 어항"),
        ("내가 형 로봇을 망가뜨렸어요", "hero", "<who> 형 로봇을 망가뜨렸", "형 로봇"),
        ("할머니 김치를 다 엎었어요", "hero", "<who> 할머니 김치를 다 엎었", "할머니 김치"),
        ("엄마 꽃병을 깨뜨린 지호", "hero", "<who> 엄마 꽃병을 깨뜨렸", "엄마 꽃병"),
        ("유치원에서 친구 블록을 무너뜨렸어요", "hero", "<who> 유치원에서 친구 블록을 무너뜨렸", "친구 블록"),
        ("동생 장난감을 부수고 숨겼어요", "hero", "<who> 동생 장난감을 부쉈", "동생 장난감"),
        (
            "할머니가 아끼시는 항아리를 깨뜨렸어요",
            "hero",
            "<who> 할머니가 아끼시는 항아리를 깨뜨렸",
            "할머니가 아끼시는 항아리",
        ),
        ("친구들이랑 놀다가 유리창을 깼어요", "hero", "<who> 친구들이랑 놀다가 유리창을 깼", "유리창"),
        ("준이가 선생님 화분을 깼어요", "hero", "<who> 선생님 화분을 깼", "선생님 화분"),
        ("동생이 내 그림에 우유를 쏟았어요", "mine", "<who> <whose> 그림에 우유를 쏟았", "<whose> 그림"),
        ("강아지가 내 숙제를 먹었어요", "mine", "<who> <whose> 숙제를 먹었", "<whose> 숙제"),
        ("아빠가 생일 케이크를 태웠어요", "other", "<who> 생일 케이크를 태웠", "생일 케이크"),
        ("바람이 우리 연을 찢어 버렸어요", "nobody", "바람이 연을 찢어 버렸", "연"),
        ("내 로봇이 망가졌어요", "nobody", "<whose> 로봇이 망가졌", "<whose> 로봇"),
    ],
)
def test_a_mishap_is_read_with_who_did_it_and_to_what(idea: str, by: str, did: str, it: str) -> None:
    mishap = grounded(idea).mishap
    assert mishap is not None
    assert (mishap.by, mishap.forms["did"], mishap.forms["it"]) == (by, did, it)


@pytest.mark.parametrize(
    "idea",
    [
        "A frog eats flies",
        "The hungry caterpillar ate an apple",
        "Grandpa ate the last cookie",
        "A boy who is afraid he will break the vase",
        "A girl who wants to eat cake",
        "A fox who breaks everything",
        "A cat who always knocks over cups",
        "Emma breaks the rules",
        "A girl breaks her leg",
        "My best friend lost my favorite marble",
        "거북이가 사과를 먹었어요",
        "아기 곰이 꿀을 먹었어요",
        "꽃병을 깰까 봐 무서운 아이",
        "케이크를 먹고 싶은 곰",
        "뭐든지 부수는 로봇",
        "약속을 깬 친구",
        "잠을 깨운 수탉",
        "강아지가 신발을 물어뜯어요",
    ],
)
def test_what_is_eaten_feared_wished_or_done_every_day_is_no_mishap(idea: str) -> None:
    assert grounded(idea).mishap is None


@pytest.mark.parametrize(
    ("idea", "hero", "others"),
    [
        ("I broke Grandma's vase", "child", ["grandma"]),
        ("My cousin ruined my drawing", "child", ["cousin"]),
        ("My toy robot broke", "child", []),
        ("내가 형 로봇을 망가뜨렸어요", "아이", ["형"]),
        ("우리 강아지가 언니 교복을 물어뜯었어요", "아이", ["강아지", "언니"]),
        ("까마귀가 여왕님 반지를 삼켰어요", "까마귀", ["여왕님"]),
    ],
)
def test_whose_story_a_mishap_is(idea: str, hero: str, others: list[str]) -> None:
    read = grounded(idea)
    assert read.hero is not None
    assert (read.hero.noun, [one.noun for one in read.others]) == (hero, others)


@pytest.mark.parametrize(
    ("idea", "plots", "said"),
    [
        (
            "I broke Grandma's vase",
            {"behind-the-cloth", "sorry-queue", "the-insteads"},
            "broke Grandma’s vase",
        ),
        ("My cousin ruined my drawing", {"go-away-tune", "the-insteads"}, "ruined "),
        ("Dad burned the birthday cake", {"the-insteads"}, "Dad burned the birthday cake"),
        ("동생이 내 그림에 우유를 쏟았어요", {"go-away-tune", "the-insteads"}, "그림에 우유를 쏟았"),
        (
            "내가 형 로봇을 망가뜨렸어요",
            {"behind-the-cloth", "sorry-queue", "the-insteads"},
            "형 로봇을 망가뜨렸",
        ),
    ],
)
def test_a_mishap_has_its_plots_and_they_say_it(idea: str, plots: set[str], said: str) -> None:
    brief = Brief(idea=idea, language=detect(idea), age="6-8", pages=12)
    writer = TaleWriter()
    plan = writer.plan(brief, seed=1)
    assert plan.plot in plots
    assert any(said in page.text for page in writer.write(brief, plan).pages)


@pytest.mark.parametrize("seed", range(3))
def test_a_mishap_is_owned_up_to_whose_it_was(seed: int) -> None:
    brief = Brief(idea="I broke Grandma's vase", language="en", age="6-8", pages=12, seed=seed)
    writer = TaleWriter()
    plan = writer.plan(brief, seed=seed)
    told = " ".join(page.text for page in writer.write(brief, plan).pages)
    assert "<" not in told
    assert plan.plot == "the-insteads" or "I broke your vase" in told


@pytest.mark.parametrize(
    "idea",
    [
        "A goldfish named Tuesday remembers everything, which is unusual for a goldfish",
        "A girl who is picked last for football every single time",
        "An octopus with eight mittens to find",
        "The last apple on the tree was too scared to let go",
        "the last crayon in the box is white and nobody uses it",
        "After the fire the family plants new trees",
        "The school library has a ghost who returns the books late",
        "The king who couldn't find anyone to play with",
        "Our tree has to be cut down",
        "A pumpkin nobody picked",
        "a submarine made from a bathtub",
        "a hospital dog who has a bad day",
        "a detective who is a hen",
        "My mum is ill and sleeps a lot",
        "the night my little sister turned invisible and mum blamed me",
        "My nephew Tobias broke his arm falling off a trampoline",
    ],
)
def test_what_befalls_somebody_once_is_no_premise(idea: str) -> None:
    said = grounded(idea)
    assert not any(said.deed(sort) for sort in PREMISES)


def test_a_trait_ends_where_the_story_goes_on() -> None:
    trait = grounded("A kettle who is terribly ticklish giggles whenever it is lifted").trait
    assert trait is not None
    assert trait.forms["did"] == "was terribly ticklish"
