"""Whose story it is: the hero, the others and what the idea is about."""

from __future__ import annotations

import pytest

from fabula.core.values import Brief
from fabula.languages import detect
from fabula.lexicon.load import lexicon
from fabula.writers.tale.grounding import Grounding, ground


def read(idea: str) -> Grounding:
    return ground(Brief(idea=idea, language=detect(idea)), lexicon())


@pytest.mark.parametrize(
    ("idea", "hero", "others", "theme"),
    [
        ("our dog Biscuit who died last month, my son misses him", "son", ["dog"], "remembrance"),
        ("a girl whose grandpa's old dog has died", "girl", ["dog", "grandpa"], "remembrance"),
        ("무지개다리를 건넌 고양이", "아이", ["고양이"], "remembrance"),
        ("grandpa has dementia and forgets my name", "child", ["grandpa"], "memory"),
        ("할머니가 자꾸 이름을 까먹어요", "아이", ["할머니"], "memory"),
        ("엄마가 회사에서 늦게 오는 날", "아이", ["엄마"], "homecoming"),
        ("a penguin knocks on our door", "child", ["penguin"], "guest"),
        ("공룡이 우리집에 놀러왔어요", "아이", ["공룡"], "guest"),
        ("dinosaur's first dentist visit", "dinosaur", ["dentist"], "checkup"),
        ("할머니랑 처음 만두를 빚은 날", "아이", ["할머니"], "gathering"),
        ("동생이 태어나서 속상한 곰돌이", "곰돌이", ["동생"], "newborn"),
        ("두발자전거를 처음 배우는 윤서와 할아버지", "아이", ["할아버지"], "learning"),
        ("내 강아지 콩이가 산책하다가 없어졌다가 다시 돌아왔어요", "강아지", [], "astray"),
        ("two squirrel best friends fight over one acorn", "squirrel", [], "anger"),
        ("Grandpa Walt is moving in with us", "child", ["grandpa"], "newcomer"),
        ("새 식구가 된 고양이", "아이", ["고양이"], "newcomer"),
        ("Mum is working nights at the hospital", "child", ["mum"], "homecoming"),
        ("급식에 나온 브로콜리가 나한테 말을 걸었다", "아이", ["브로콜리"], "tasting"),
        ("민규가 외할아버지 배 타고 멸치 잡으러 나간 날", "아이", ["외할아버지"], "friendship"),
        ("공룡이 나오는 이야기면 좋겠어요. 화가 난 공룡이요", "공룡", [], "anger"),
        ("우리 반 아이들과 읽을 건데 겁이 많은 곰이 나오는 이야기로 부탁드려요", "곰", [], "fear"),
        ("Getting lost in the supermarket between the cereal and the fish", "child", [], "astray"),
        ("The day we adopted Sunniva from the children's home", "child", ["girl"], "newcomer"),
        (
            "my cousin scribbled all over my best drawing and she won't say sorry",
            "child",
            ["cousin"],
            "honesty",
        ),
        ("the wind blew my kite into the fire station", "child", [], "weather"),
        ("my dog and i are the same age but he is old", "child", ["dog"], "friendship"),
        ("baby Mateo helps too much", "child", ["baby brother"], "newborn"),
        ("a little boy whose goldfish, Captain, died", "little boy", ["goldfish"], "remembrance"),
        ("my mom is having an operation and I stay with my aunt", "child", ["mom", "aunt"], "homecoming"),
        ("the children find a baby bird on the playground", "child", ["bird"], "rescue"),
        ("Nana's cat, Duchess, thinks she is the queen", "cat", ["nana"], "ambition"),
        ("my son Eli who is starting chemo and will lose his hair", "son", [], "looks"),
        ("grandad's hearing aid squeaks and the baby laughs", "child", ["grandad", "baby"], "noise"),
        ("my grandma speaks Vietnamese and I don't, so we cook", "child", ["grandma"], "language"),
        ("a shot at the doctors and a sticker", "child", ["doctor"], "checkup"),
        ("A haircut that went very wrong", "child", [], "checkup"),
        ("why do leaves fall off trees", "child", [], "curiosity"),
        ("My mum is ill and sleeps a lot in the day, so I made a garden", "child", ["mum"], "kindness"),
        ("Why do cats purr?", "child", ["cat"], "curiosity"),
        ("Why does my big sister never share with me?", "child", ["big sister"], "sibling"),
        ("my tooth is wobbly!!", "child", [], "tooth"),
        ("new baby brother, big sister feels left out", "big sister", ["baby brother"], "newborn"),
        ("diwali at nani's house", "child", ["nani"], "gathering"),
        ("Potty training story with a penguin please", "penguin", [], "potty"),
        ("a ghost who is scared of people", "ghost", [], "shyness"),
        ("a story about me and my dog max on the moon", "child", ["dog"], "night"),
        (
            "The moon went missing. A fox, an owl and a hedgehog look for it",
            "fox",
            ["owl", "hedgehog"],
            "lost",
        ),
        (
            "frog and toad style friendship story but with a badger and a heron",
            "badger",
            ["heron"],
            "friendship",
        ),
        ("a spaceship crashes at school and the alien needs help", "alien", [], "rescue"),
        ("a boy whose best friend uses a wheelchair", "boy", ["child in a wheelchair"], "friendship"),
        ("Grandad's shed smells of oil and secrets", "child", ["grandad"], "secret"),
        ("Ravi loses the big chess game to a girl", "boy", ["girl"], "losing"),
        ("Crocodile has a toothache but the dentist is a little bird", "crocodile", ["dentist"], "checkup"),
        ("My autistic nephew Bao hates fire drills", "boy", [], "noise"),
        (
            "Grandpa keeps forgetting my name but he remembers every bird",
            "child",
            ["grandpa", "bird"],
            "memory",
        ),
        ("Two brothers can't agree what to name the new puppy", "brother", ["puppy"], "newcomer"),
        ("the wind steals grandpa's hat", "child", ["grandpa"], "family"),
        ("My husband works nights. Our twins want to know where he goes", "twin", ["daddy"], "homecoming"),
        (
            "Nora has told everyone at school she owns a horse. She does not own a horse",
            "girl",
            [],
            "honesty",
        ),
        ("all the aunties climb to our flat because the lift is broken", "child", ["auntie"], "mending"),
        (
            "Grandpa's tractor won't start and all the farm animals try to help",
            "child",
            ["grandpa"],
            "mending",
        ),
        ("finding a lost puppy", "child", ["puppy"], "rescue"),
        ("someone has been leaving tiny boots on our doorstep", "child", [], "mystery"),
        ("plastic in the ocean, maybe told by a sea turtle", "sea turtle", [], "nature"),
        ("the first day of school from the backpack's point of view", "backpack", [], "school"),
        (
            "My nephew broke his arm, I want to give him a funny book about a monkey with a cast",
            "monkey",
            [],
            "checkup",
        ),
        (
            "Isla starts kindergarten and won't let go of my leg, can you make a story where a little otter "
            "feels the same",
            "otter",
            [],
            "school",
        ),
        (
            "when my hamster Peanut died I cried and I want a book about him",
            "child",
            ["hamster"],
            "remembrance",
        ),
        ("kid who is a really bad loser at board games", "kid", [], "losing"),
        ("날마다 노란 장화를 신는 아이", "아이", [], "keepsake"),
        ("우리 집 강아지 뭉치가 암에 걸려서 하늘나라로 갔어요", "아이", ["강아지"], "remembrance"),
        ("동생이 태어났는데 엄마가 나만 안 안아줘요", "아이", ["동생", "엄마"], "newborn"),
        ("새아빠를 뭐라고 불러야 할지 모르겠는 은찬이", "남자아이", ["새아빠", "엄마"], "newcomer"),
        ("유치원에서 오줌을 쌌는데 선생님이 비밀로 해주셨어요", "아이", [], "potty"),
        ("단짝 유나가 다른 친구랑만 놀아서 속상했던 하루", "아이", ["단짝"], "jealousy"),
        ("할머니가 요양원에 들어가셔서 주말에만 봬요", "아이", ["할머니"], "homecoming"),
        ("아빠 등에 업혀서 할머니를 잃어버렸던 날 내가 울었어요", "아이", ["아빠", "할머니"], "astray"),
        ("삼촌이 군대에 가는 날 짜장면을 먹었습니다", "아이", ["삼촌"], "homecoming"),
        ("수영장에서 얼굴 담그는 게 무서운 이안이", "아이", [], "fear"),
        ("곶감을 좋아하게 된 호랑이", "호랑이", [], "tasting"),
        ("엄마 몰래 길고양이를 데려왔다. 근데 고양이가 말을 한다", "아이", ["길고양이", "엄마"], "secret"),
        ("선생님이 학생이 되고 학생이 선생님이 되는 이야기 해줘!!", "학생", ["선생님"], "school"),
        (
            "입원한 아이들한테 읽어줄 건데요, 밤마다 병실을 돌아다니는 작은 로봇 간호사 이야기면 좋겠어요",
            "로봇 간호사",
            [],
            "night",
        ),
        ("아기 부엉이... 아니 원래 밤에 안 자니까 낮에 안 자려는 여우로 해주세요", "여우", [], "sleep"),
        ("후보 선수인데 경기에 못 나가본 아이가 있었다", "아이", [], "perseverance"),
        ("할머니가 보고 싶어요, 별이 된 할머니 이야기", "아이", ["할머니"], "remembrance"),
        ("조카가 태권도 노란띠 땄는데 선물로 줄 책! 이름은 하준이", "아이", [], "perseverance"),
        ("달걀 알레르기가 있어서 급식을 따로 먹는 채원이", "아이", [], "difference"),
    ],
)
def test_the_hero_is_whom_it_befalls(idea: str, hero: str, others: list[str], theme: str) -> None:
    said = read(idea)
    assert said.hero is not None
    assert (said.hero.noun, [one.noun for one in said.others]) == (hero, others)
    assert theme in list(said.themes)[:2]


@pytest.mark.parametrize(
    ("idea", "place"),
    [
        ("a girl who sleeps at her grandma's house", "Grandma’s house"),
        ("a snail from the market in Leeds", "Leeds"),
        ("a bike shop on Alder Street", "Alder Street"),
        ("a boy who falls out of bed", "bedroom"),
    ],
)
def test_a_place_keeps_its_own_name(idea: str, place: str) -> None:
    assert place in [one.noun for one in read(idea).places]


@pytest.mark.parametrize(
    ("idea", "unsaid"),
    [
        ("instead of a sword the knight carries a ladle", "sword"),
        ("칼 대신 국자를 든 기사", "칼"),
        ("텃밭에 심은 토마토 (2학년 수업용, 기다림의 의미)", "의미"),
        ("단짝이 다른 애랑 더 친해진 것 같을 때 드는 마음", "드는"),
        ("Ines has a nosebleed in the middle of the spelling bee", "bee"),
        ("Malik has two dads and it is Mother's Day at school", "mother"),
        ("Wolf is tired of being the bad guy in every story", "guy"),
        ("The hens think it's an egg, but it is an alien", "egg"),
        ("The long car trip to Grandad's", "car"),
        ("What happens when you accidentally call your teacher Mummy?", "teacher mummy"),
        (
            "A granddaughter keeps the lamp going. Please make it real, she's 11 and hates babyish books.",
            "book",
        ),
        ("The baker's final loaf. A picture book about the bakery, to give him as a present.", "present"),
        ("I teach reception. A woodlouse who thinks he's boring, please.", "reception"),
        ("Mei Ling's grandmother speaks only Hokkien", "hokkien"),
        ("고양이 두부가 제주도에 가요", "두부"),
        ("A nurse who sings to the children on the ward at night", "ward"),
        ("a girl who taught her street to sign", "sign"),
        ("a detective who is a hen", "hen"),
    ],
)
def test_what_is_only_said_beside_it_is_nobody_and_nothing(idea: str, unsaid: str) -> None:
    said = read(idea)
    people = [one for one in (said.hero, *said.others) if one is not None]
    assert unsaid not in [one.noun for one in (*people, *said.things)]


@pytest.mark.parametrize(
    ("idea", "things"),
    [
        ("lost mitten", ["mitten"]),
        ("sharing toys", ["toy"]),
        ("잃어버린 애착이불 찾기", ["애착이불"]),
        ("김장할 때 문 여는 빵집", []),
        ("a boy with a stutter", []),
        ("My daughter Mia is 4 and loves diggers", ["toy digger"]),
        ("The tooth brushing war at our house", []),
        ("I was supposed to be a tree in the school play", []),
        ("a snail who enters a race because of a typo on the poster", []),
        ("kofi is allergic to peanuts", []),
        ("Amara's first sleepover, and she forgot her blanket", []),
        ("A grandmother who weaves flax", []),
        ("After the fire the family plants new trees", ["fire", "tree"]),
        ("A boy finds the button that turns off the sound of the whole world", ["button"]),
        ("a dragon that can only breathe bubbles", ["bubble"]),
        ("My son is having his tonsils out next week", []),
        ("a girl from a family of champion swimmers", []),
        ("Christmas Eve and the reindeer have colds", []),
        ("A girl finds her great-grandmother's diary in the attic", ["diary"]),
        ("a girl who uses a wheelchair wins the race", []),
        ("a boy and a wallet full of money", ["wallet", "money"]),
        ("해녀 할머니와 바다 쓰레기", []),
        ("이사 가서 친한 친구랑 헤어지게 된 아이", []),
        ("엄마가 회사 가면 뭐 해?", []),
        ("가면을 쓴 고양이 도둑", ["가면"]),
        ("가족끼리 제주도 여행 갔는데 비만 왔어요", []),
        ("잃어버린 양말 한 짝 찾기", ["양말"]),
        ("when my hamster died I was sad and I want a book about him", []),
        ("a boy who is moving to another country and can only take one suitcase", []),
        ("losing first tooth but it got swallowed with a sandwich", ["tooth"]),
        ("a girl who found a tiny door behind the washing machine", ["door"]),
        ("feeling nervous about the school play", []),
    ],
)
def test_only_what_can_be_held_is_a_thing(idea: str, things: list[str]) -> None:
    assert [one.noun for one in read(idea).things] == things


@pytest.mark.parametrize(
    ("idea", "noun"),
    [
        ("지는 걸 못참는 여우. 보드게임하다가 맨날 화냄", "여우"),
        ("old sneakers that come alive every night", "sneaker"),
        ("a girl secretly wants to sing", "girl"),
        ("동생이 태어나서 엄마를 빼앗긴 것 같은 여우", "여우"),
        ("혼자 화장실 가는 게 무서운 코끼리", "코끼리"),
    ],
)
def test_the_hero_is_called_by_a_noun_alone(idea: str, noun: str) -> None:
    hero = read(idea).hero
    assert hero is not None
    assert hero.noun == noun
    assert set(hero.adjectives) <= {"old"}
    assert hero.age != "elder"


def test_korean_is_read_without_its_spaces_too() -> None:
    tight, spaced = read("눈사람이 여름을 보고싶어함"), read("눈사람이 여름을 보고 싶어 함")
    assert tight.wish == spaced.wish
    assert tight.wish is not None


@pytest.mark.parametrize(
    ("idea", "hero"),
    [
        ("운동회에서 바통을 떨어뜨렸어", "아이"),
        ("추석에 차가 막혀서 휴게소에서 놀다가 밤이 된 이야기", "아이"),
        ("being left out of a group chat", "child"),
        ("우산이 하나뿐인데 같이 쓰자는 말을 못 하겠어", None),
        ("전학 온 첫날 아무도 말을 안 걸어줌", "아이"),
        ("공주말고 기사할래", None),
        ("청각장애가 있는 친구와 손으로 말하는 법", None),
        ("온 가족이 고춧가루 범벅이 됐어요", "아이"),
        ("병아리를 사왔는데 닭이 되어버렸어요", "병아리"),
        ("시장에서 산 상자 속의 토끼", "토끼"),
        ("주인공은 토끼 말고 오리로", "오리"),
        ("거미줄을 자꾸 엉키게 치는 아기거미 뱅글이", "거미"),
        ("마음이 급한 구름새", "구름새"),
        ("노래를 못해서 슬픈 굴뚝", "굴뚝"),
        ("우리 할머니는 마을버스 기사", "할머니"),
        ("산불이 나서 집을 잃은 다람쥐 가족", "다람쥐"),
        ("시계 수리공 할아버지와 멈춰버린 시간", "시계 수리공 할아버지"),
    ],
)
def test_only_what_is_said_as_somebody_is_somebody(idea: str, hero: str | None) -> None:
    said = read(idea)
    assert (said.hero.noun if said.hero is not None else None) == hero


@pytest.mark.parametrize(
    ("idea", "name"),
    [
        ("화성에서 온 로봇 삐용이는 김치를 좋아해요", "삐용이"),
        ("바람 빠진 축구공 통통이는 다시 골대로 갈 수 있을까요", "통통이"),
        ("수박씨를 삼켜서 걱정하는 준이", "준이"),
        ("이사하는 날의 보람이네", "보람"),
        ("나이지리아 아빠를 둔 아미나가 학교에 갔다", "아미나"),
        ("아무도 무서워하지 않는 진돗개 백구", "백구"),
        ("유치원에서 제일 키가 작은 태양이", "태양이"),
        ("소방차 삐뽀가 처음 출동하는 날", "삐뽀"),
        ("소방차 사이렌이 무서운 아이", ""),
        ("그림책 하나요. 이름은 하준이", "하준"),
        ("할아버지 틀니가 사라졌다", ""),
    ],
)
def test_a_name_is_read_as_one(idea: str, name: str) -> None:
    said = read(idea)
    assert said.hero is not None
    assert said.hero.name == name


def test_what_somebody_must_not_eat_is_not_carried_about() -> None:
    assert not read("땅콩 알레르기 때문에 생일 케이크를 못 먹는 서준이").things


def test_a_name_of_a_time_is_no_time() -> None:
    assert read("가시 때문에 아무도 안아주지 않는 고슴도치 밤이는 어떻게 친구를 사귈까").time is None


@pytest.mark.parametrize(
    ("idea", "name", "noun"),
    [
        ("Pickles the pug can't bark", "Pickles", "pug"),
        ("For a 6 yr old boy starting chemo, he likes pirates called Finn", "Finn", "boy"),
        ("can you do one for my twin grandsons Eitan and Noam, they fight", "Eitan", "boy"),
    ],
)
def test_a_name_belongs_to_the_hero(idea: str, name: str, noun: str) -> None:
    hero = read(idea).hero
    assert hero is not None
    assert (hero.name, hero.noun) == (name, noun)


def test_a_child_of_any_name_is_who_the_idea_says() -> None:
    hero = read("Nadia lost her shoe on the school trip").hero
    assert hero is not None
    assert hero.gender == "she"


def test_whom_one_sits_next_to_is_no_place() -> None:
    said = read("Ruth is the new girl and sits next to Adaeze, who never says a word")
    assert [one.name for one in said.others] == ["Adaeze"]
    assert not said.places


@pytest.mark.parametrize(
    ("idea", "place"),
    [
        ("My friend moved away to Canada and now I have nobody to sit with", "Canada"),
        ("A refugee boy brings a football with a hole in it", "hole"),
        ("초등학교 5학년 쌍둥이가 물시계를 만나는 이야기", "초등학교"),
        ("친구가 이사 가게 돼서 슬픈 곰", "가게"),
    ],
)
def test_where_it_does_not_happen_is_no_place(idea: str, place: str) -> None:
    assert place not in [one.noun for one in read(idea).places]


def test_who_will_not_eat_anything_green_ate_something_green() -> None:
    weary = read("Leo won't eat anything green").weary
    assert weary is not None
    assert weary.forms["past"] == "ate something green"


@pytest.mark.parametrize(
    ("idea", "hero"),
    [
        ("주사 무서워하는 4살 남자아이 나오는 동화책 써주세요", "남자아이"),
        ("장화 신은 고양이 나오는 동화책 써주세요", "고양이"),
        ("편의점에서 알바하는 저승사자 웃긴걸로", "저승사자"),
    ],
)
def test_who_is_to_appear_keeps_its_noun(idea: str, hero: str) -> None:
    found = read(idea).hero
    assert found is not None
    assert found.noun == hero


def test_what_somebody_once_did_not_do_is_no_way_to_be() -> None:
    said = read("한 번도 경기에 못 나가본 아이")
    assert said.hero is not None
    assert not said.hero.adjectives


def test_where_somebody_sleeps_is_home_for_the_night() -> None:
    assert [one.own for one in read("할머니 집에서 처음으로 혼자 자는 날").places] == [True]


def test_where_the_door_opens_is_where_one_comes_to() -> None:
    said = read("엘리베이터가 13층하고 14층 사이에서 멈췄는데 문이 열리니까 바다였다")
    assert [(one.noun, one.ahead) for one in said.places] == [("바다", True)]
    assert [one.noun for one in said.things] == ["엘리베이터"]
