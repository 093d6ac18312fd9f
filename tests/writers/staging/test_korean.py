"""What a Korean sentence says must be seen, rule by rule."""

from __future__ import annotations

import pytest

from fabula.writers.sketch import sketch
from fabula.writers.staging.korean import read_korean
from fabula.writers.staging.said import Said


def called(said: Said) -> list[str]:
    return [being.one.name or being.one.noun for being in said.beings]


def seen(said: Said) -> set[str]:
    """Return the nouns and kinds of everybody and everything that is to be drawn."""
    beings = {word for being in said.beings for word in (being.one.noun, being.one.kind)}
    return beings | {word for thing in said.things for word in (thing.noun, thing.kind)}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("너구리 보리가 마당을 쓸었어요.", [("보리", "raccoon", 1)]),
        ("제빵사 하마가 하품했어요.", [("제빵사 하마", "hippo", 1)]),
        ("놀부 마누라가 소리쳤어요.", [("마누라", "", 1)]),
        ("엄마 말은 늘 옳았어요.", []),
        ("노란 오리 네 마리가 헤엄쳐요.", [("오리", "duck", 4)]),
        ("돼지 두 마리와 염소 한 마리가 뛰어요.", [("돼지", "pig", 2), ("염소", "goat", 1)]),
        ("조개 다섯 개가 바닷가에 있어요.", []),
        ("촛불이 한숨을 쉬었어요.", [("촛불", "candle", 1)]),
        ("촛불이 탔어요.", []),
        ("훈장님 혼자 웃었어요.", [("훈장님", "teacher", 1)]),
        ("시아버지는 밭에 앉았어요.", [("시아버지", "father", 1)]),
        ("“나는 호랑이야.” 앵무새가 소리쳤어요.", [("앵무새", "parrot", 1)]),
        ("강아지 콩이가 콩을 먹었어요. 콩이는 웃었어요.", [("콩이", "dog", 1)]),
        ("연이는 나물을 들고 웃었어요.", [("연이", "child", 1)]),
        ("곰이는 착해요.", [("곰이", "bear", 1)]),
        ("곰은 착해요.", [("곰", "bear", 1)]),
        ("세 마리 토끼가 달 아래에서 춤을 춰요.", [("토끼", "rabbit", 3)]),
        ("교실은 쥐 죽은 듯이 조용했어요.", []),
        ("유라는 웃었어요.", [("유라", "", 1)]),
        ("수민이는 웃었어요.", [("수민이", "child", 1)]),
        ("반쪽이가 웃었어요.", [("반쪽이", "", 1)]),
        ("외계인 넷이 고개를 내밀었어요.", [("외계인", "alien", 4)]),
        ("여우 한 쌍이 걸어갔어요.", [("여우", "fox", 2)]),
        ("돼지 삼 형제는 앉았어요.", [("돼지", "pig", 3)]),
        ("생쥐 가족은 앉았어요.", [("생쥐", "mouse", 2)]),
        ("양 다섯 마리가 풀을 뜯어요.", [("양", "sheep", 5)]),
        ("회색 쥐와 하얀 쥐가 웃어요.", [("쥐", "mouse", 1), ("쥐", "mouse", 1)]),
        ("여왕개미가 웃었어요.", [("여왕개미", "ant", 1)]),
        ("욕심쟁이 부자는 웃었어요.", [("욕심쟁이 부자", "", 1)]),
        ("소녀가 인형을 안았어요.", [("소녀", "girl", 1)]),
        ("별똥별이 떨어지자 소녀는 웃었어요.", [("소녀", "girl", 1)]),
        ("향기 나는 꽃을 소녀가 땄어요.", [("소녀", "girl", 1)]),
        ("펭귄 유치원에서 소녀가 웃어요.", [("소녀", "girl", 1)]),
        ("소녀는 손이 떨렸어요.", [("소녀", "girl", 1)]),
        ("여우는 울상이 되었어요.", [("여우", "fox", 1)]),
        ("할아버지는 하하 웃었어요.", [("할아버지", "grandfather", 1)]),
        ("두 친구가 웃었어요.", [("친구", "", 2)]),
        ("수탉이 꼬끼오 울자 소녀가 깼어요.", [("수탉", "rooster", 1), ("소녀", "girl", 1)]),
        ("아기곰은 웃었어요.", [("아기곰", "bear", 1)]),
        ("상자를 연 해적이 웃었어요.", [("해적", "pirate", 1)]),
        ("화가 난 왕이 소리쳤어요.", [("왕", "king", 1)]),
        ("수달 형제는 헤엄쳤어요.", [("수달", "otter", 2)]),
        ("소녀는 넘어진 친구를 일으켰어요.", [("소녀", "girl", 1), ("친구", "", 1)]),
        ("기차에서 소녀가 졸았어요.", [("소녀", "girl", 1)]),
        ("독사과가 든 바구니를 왕비가 들었어요.", [("왕비", "queen", 1)]),
    ],
)
def test_who_is_meant(text: str, people: list[tuple[str, str, int]]) -> None:
    beings = [being.one for being in read_korean(text).beings]
    assert [(one.name or one.noun, one.kind, one.count) for one in beings] == people


@pytest.mark.parametrize(
    ("text", "there", "absent"),
    [
        ("하늘에 연이 없었어요.", set(), "연"),
        ("숲에는 늑대가 한 마리도 없었어요.", set(), "늑대"),
        ("곰 말고 토끼가 춤을 췄어요.", {"토끼"}, "곰"),
        ("늑대가 아니라 강아지가 앉아 있었어요.", {"강아지"}, "늑대"),
        ("사자처럼 고양이가 소리쳤어요.", {"고양이"}, "사자"),
        ("거위는 반지를 찾아 헤맸어요.", {"거위"}, "반지"),
        ("달팽이는 우유를 못 찾았어요.", {"달팽이"}, "우유"),
        ("곰인 줄 알았는데 바위였어요.", set(), "곰"),
        ("염소는 곰을 기다렸어요.", {"염소"}, "곰"),
        ("창고에는 쥐도 고양이도 없었어요.", set(), "쥐"),
        ("소년은 기다렸지만 엄마는 오지 않았어요.", {"소년"}, "엄마"),
        ("누나는 학교에 가고 없었어요.", set(), "누나"),
        ("소년은 모기만 한 소리로 말했어요.", {"소년"}, "모기"),
        ("왕자는 용의 동굴로 갔어요.", {"왕자"}, "용"),
        ("소년은 풀이 죽어 걸었어요.", {"소년"}, "풀"),
        ("기차가 떠나고 소녀만 남았어요.", {"소녀"}, "기차"),
        ("소녀는 꿈에서 본 용을 생각했어요.", {"소녀"}, "용"),
        ("개구리는 왕자가 되지 않았어요.", {"개구리"}, "왕자"),
        ("눈 같은 솜사탕을 든 곰이 웃었어요.", {"곰"}, "눈"),
        ("소년은 늑대가 왔다고 소리쳤어요.", {"소년"}, "늑대"),
        ("토끼는 여우가 숨어 있을까 봐 떨었어요.", {"토끼"}, "여우"),
        ("선녀가 하늘로 올라가 버린 뒤 나무꾼은 울었어요.", {"나무꾼"}, "선녀"),
        ("소녀는 엄마의 발자국을 보았어요.", {"소녀"}, "엄마"),
        ("소녀는 할머니가 떠 주신 목도리를 둘렀어요.", {"소녀", "목도리"}, "할머니"),
        ("아빠 구두를 신은 소년이 걸었어요.", {"소년", "shoe"}, "아빠"),
        ("여우는 고양이 몰래 생선을 먹었어요.", {"여우"}, "고양이"),
        ("소년은 할머니가 웃고 있는 사진을 보았어요.", {"소년"}, "할머니"),
        ("소녀는 용을 만나고 싶었어요.", {"소녀"}, "용"),
    ],
)
def test_what_is_only_spoken_of_is_not_there(text: str, there: set[str], absent: str) -> None:
    nouns = seen(read_korean(text))
    assert there <= nouns
    assert absent not in nouns


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("원숭이가 코끼리에게 바나나를 주었어요.", {"원숭이": "", "코끼리": "바나나"}),
        ("임금님이 아이 손에 칼을 쥐여 주었어요.", {"임금님": "", "아이": "칼"}),
        ("누나가 나에게 우산을 주었어요.", {"나": "우산", "누나": ""}),
        ("바이올린을 켜는 귀뚜라미가 있어요.", {"귀뚜라미": "바이올린"}),
        ("펭귄이 빨간 목도리를 두르고 걸었어요.", {"펭귄": "목도리"}),
        ("나무꾼이 나무를 보았어요.", {"나무꾼": ""}),
        ("연을 든 소년이 곰을 보았어요.", {"소년": "연", "곰": ""}),
        ("여우는 품에 안고 있던 사과를 곰에게 건네주었어요.", {"여우": "", "곰": "사과"}),
        ("여우가 나팔을 내려놓고 북을 집어 들었어요.", {"여우": "북"}),
        ("소녀는 들고 있던 우산을 놓쳤어요.", {"소녀": ""}),
        ("여우가 바이올린을, 곰이 북을 들어요.", {"여우": "바이올린", "곰": "북"}),
        ("소녀는 돋보기로 책을 보았어요.", {"소녀": "돋보기"}),
        ("고양이는 사과를 문 채 걸었어요.", {"고양이": "사과"}),
        ("여우는 우산을 들지 않았어요.", {"여우": ""}),
        ("여우는 구슬을 떨어뜨릴 뻔했어요. 구슬을 쥐고 있었지요.", {"여우": "구슬"}),
        ("할멈이 팥죽 한 그릇을 내밀었어요.", {"할멈": "팥죽"}),
        ("임금님은 솥뚜껑을 번쩍 들었어요.", {"임금님": "솥뚜껑"}),
        ("여우는 빵을 바구니에 담아 들고 걸었어요.", {"여우": "바구니"}),
        ("소녀는 콩을 국자로 떠 들었어요.", {"소녀": "국자"}),
        ("소녀는 꽃다발을 등 뒤로 숨겼어요.", {"소녀": "꽃다발"}),
        ("소년은 팽이를 손바닥에 올려놓았어요.", {"소년": "팽이"}),
        ("생쥐 두 마리가 치즈를 맞들었어요.", {"생쥐": "치즈"}),
        ("소녀는 꽃을 머리에 꽂았어요.", {"소녀": ""}),
        ("소년은 편지를 들고 가서 우체통에 넣었어요.", {"소년": ""}),
        ("토끼는 상자에 든 공을 보았어요.", {"토끼": ""}),
        ("여우가 곰에게 빵을 건넸어요.", {"여우": "빵", "곰": ""}),
        ("여우가 곰에게 빵을 건넸어요. 곰은 침을 삼켰어요.", {"여우": "", "곰": "빵"}),
        ("바구니를 멘 건 여우가 아니라 곰이었어요.", {"곰": "바구니"}),
        ("피리 부는 사슴이 웃어요.", {"사슴": "피리"}),
        ("소년은 우산을 쓰지 않고 팔에 건 채 걸었어요.", {"소년": "우산"}),
    ],
)
def test_who_holds_what(text: str, held: dict[str, str]) -> None:
    said = read_korean(text)
    assert {name: being.holds for name, being in zip(called(said), said.beings, strict=True)} == held


@pytest.mark.parametrize(
    "text",
    [
        "소녀는 병아리를 품에 안았어요.",
        "품에 안은 병아리를 보며 소녀가 웃었어요.",
        "소녀가 병아리를 감싸 안았어요.",
        "소녀가 병아리를 손바닥에 올려놓았어요.",
    ],
)
def test_who_is_taken_in_the_arms_is_hugged(text: str) -> None:
    by_noun = {being.one.noun: being for being in read_korean(text).beings}
    assert by_noun["소녀"].pose == "hug"
    assert by_noun["소녀"].toward is by_noun["병아리"]


def test_colours_and_counts_belong_to_their_noun() -> None:
    said = read_korean("파란 모자를 쓴 늑대가 사과 세 개를 먹었어요.")
    assert [(one.noun, one.count, one.adjectives) for one in said.things] == [
        ("모자", 1, ("파란",)),
        ("사과", 3, ()),
    ]


def test_a_red_hood_is_a_hat_unless_she_acts() -> None:
    worn = read_korean("빨간 모자를 쓴 늑대가 숨었어요.")
    assert called(worn) == ["늑대"]
    assert [(one.noun, one.adjectives) for one in worn.things] == [("모자", ("빨간",))]


@pytest.mark.parametrize(
    ("text", "felt"),
    [
        ("고슴도치가 벌벌 떨었어요.", {"고슴도치": "afraid"}),
        ("하마가 발을 쿵쿵 굴렀어요.", {"하마": "angry"}),
        ("거위는 슬프지 않았어요.", {"거위": None}),
        ("염소가 왔고 훈장님 혼자 웃었어요.", {"염소": None, "훈장님": "happy"}),
        ("코끼리와 생쥐가 깔깔 웃었어요.", {"코끼리": "joyful", "생쥐": "joyful"}),
        ("생쥐의 입술이 파르르 떨렸어요.", {"생쥐": "sad"}),
        ("소녀는 눈을 동그랗게 떴어요.", {"소녀": "surprised"}),
        ("소년은 입을 다물지 못했어요.", {"소년": "surprised"}),
        ("곰의 배에서 꼬르륵 소리가 났어요.", {"곰": "hungry"}),
        ("염소는 무섭지만 주먹을 불끈 쥐었어요.", {"염소": "brave"}),
        ("꽁꽁 얼어붙은 호수에서 염소가 춤을 춰요.", {"염소": "joyful"}),
        ("코가 빨간 곰이 발을 동동 굴렀어요.", {"곰": "worried"}),
        ("아무도 오지 않았다. 고슴도치는 앉았다.", {"고슴도치": "lonely"}),
        ("염소는 곰이 오자 볼이 빨개졌어요.", {"염소": "shy", "곰": None}),
        ("염소는 얼굴이 빨개져서 씩씩거렸어요.", {"염소": "angry"}),
        ("곰은 땀을 닦으며 껄껄 웃었어요.", {"곰": "joyful"}),
        ("소녀는 쑥스러운 듯 웃었어요.", {"소녀": "shy"}),
        ("소녀는 고개를 들 수가 없었어요.", {"소녀": "shy"}),
        ("무서운 호랑이가 걸어갔어요.", {"호랑이": None}),
        ("소녀는 무서움도 잊고 걸었어요.", {"소녀": None}),
        ("곰은 울음을 그치고 깔깔 웃었어요.", {"곰": "joyful"}),
        ("곰은 울다가 잠이 들었어요.", {"곰": "sleepy"}),
        ("소녀는 숨이 멎는 줄 알았어요.", {"소녀": "afraid"}),
        ("매미 우는 숲에서 소녀가 앉았어요.", {"매미": None, "소녀": None}),
        ("“아이고, 배고파라.” 하마가 앉았어요.", {"하마": "hungry"}),
        ("“무섭지 않아.” 하마가 앉았어요.", {"하마": None}),
        ("당나귀는 여물에 입도 대지 않았어요.", {"당나귀": "sad"}),
        ("왕비는 거울을 바닥에 내던졌어요.", {"왕비": "angry"}),
        ("엄마는 이마를 짚어 보았어요.", {"엄마": "worried"}),
        ("아빠는 할 말을 잃었어요.", {"아빠": "surprised"}),
    ],
)
def test_a_body_shows_what_its_owner_feels(text: str, felt: dict[str, str | None]) -> None:
    said = read_korean(text)
    assert {name: being.feeling for name, being in zip(called(said), said.beings, strict=True)} == felt


@pytest.mark.parametrize(
    ("text", "kind", "noun"),
    [
        ("염소가 부엌 바닥에 앉았어요.", "kitchen", "부엌"),
        ("여우는 숲속 오두막에 숨었어요.", "cottage", "숲속 오두막"),
        ("생쥐가 굴 안에서 잤어요.", "cave", "굴 안"),
        ("염소가 병원 복도에서 서성거려요.", "hallway", "병원 복도"),
        ("염소가 서재에서 웃었어요.", "", "서재"),
        ("도서관에서 빌린 책을 들고 염소가 방에 앉았어요.", "bedroom", "방"),
        ("새우젓골에서 나무꾼이 웃었어요.", "", "새우젓골"),
        ("토끼가 들판을 지나갔어요.", "meadow", "들판"),
    ],
)
def test_where_it_plays(text: str, kind: str, noun: str) -> None:
    said = read_korean(text)
    assert said.place is not None
    assert (said.place.kind, said.place.noun) == (kind, noun)
    assert not {noun} & {thing.noun for thing in said.things}


def test_a_sentence_without_a_subject_goes_on_about_the_last() -> None:
    said = read_korean("염소가 왔어요. 엉엉 울었어요.")
    assert [(one.one.noun, one.feeling) for one in said.beings] == [("염소", "crying")]
    [left_out] = read_korean("엉엉 울었어요.").meant.items()
    assert (left_out[0], left_out[1].feeling) == ("…", "crying")
    assert list(read_korean("둘은 손을 잡고 걸었어요.").meant) == ["…s"]


def test_a_pronoun_means_somebody_of_the_page_before() -> None:
    first = sketch("염소가 부엌에 앉았어요.", "ko")
    then = sketch("그는 북을 치며 깔깔 웃었어요.", "ko", after=first)
    [figure] = then.scene.figures
    assert (then.cast[0].kind, figure.feeling, figure.holding) == ("goat", "joyful", "drum")
    assert then.scene.place.kind == "kitchen"


def test_a_name_known_from_before_bears_its_josa() -> None:
    [being] = read_korean("콩이는 웃었어요.", {"콩이": "다람쥐"}).beings
    assert (being.one.name, being.one.noun, being.feeling) == ("콩이", "다람쥐", "happy")


@pytest.mark.parametrize(
    ("before", "then", "who"),
    [
        ("나는 강아지를 만났다.", "녀석은 뼈다귀를 물고 걸었다.", "강아지"),
        ("소년과 소녀가 앉아 있었다.", "그녀는 뼈다귀를 들었다.", "소녀"),
        ("나는 소년을 만났다. 소년은 웃었다.", "그는 뼈다귀를 들었다.", "소년"),
    ],
)
def test_each_pronoun_means_whom_it_can(before: str, then: str, who: str) -> None:
    after = sketch(then, "ko", after=sketch(before, "ko"))
    nouns = {one.id: one.noun for one in after.cast}
    assert [nouns[one.character] for one in after.scene.figures if one.holding] == [who]


def test_both_of_a_text_do_what_they_do() -> None:
    said = read_korean("염소가 왔어요. 곰도 왔어요. 둘은 깔깔 웃었어요.")
    assert [being.feeling for being in said.beings] == ["joyful", "joyful"]


def test_who_let_go_holds_it_no_longer_on_the_next_page() -> None:
    first = sketch("염소가 북을 들고 있었어요.", "ko")
    [figure] = sketch("염소는 북을 내려놓았어요.", "ko", after=first).scene.figures
    assert (first.scene.figures[0].holding, figure.holding) == ("drum", "")


def test_a_left_out_subject_means_whom_the_page_before_spoke_of_last() -> None:
    first = sketch("누나가 자전거를 타는데, 하마는 서 있었어요.", "ko")
    then = sketch("발을 쾅쾅 굴렀어요.", "ko", after=first)
    feelings = {figure.character: figure.feeling for figure in then.scene.figures}
    [hippo] = [one.id for one in then.cast if one.kind == "hippo"]
    assert feelings.pop(hippo) == "angry"
    assert "angry" not in feelings.values()


@pytest.mark.parametrize(
    ("text", "face"),
    [
        ("부엉이가 한쪽 눈을 감았어요.", "wink"),
        ("아기 용이 재채기를 했어요.", "sneeze"),
        ("사자가 하품을 했어요.", "yawn"),
        ("소년이 휘파람을 불었어요.", "whistle"),
        ("고양이가 혀를 쏙 내밀었어요.", "tongue"),
        ("곰이 노래를 불렀어요.", "sing"),
        ("토끼가 크게 외쳤어요.", "shout"),
    ],
)
def test_faces_do_what_is_told(text: str, face: str) -> None:
    assert read_korean(text).beings[0].face == face
