"""Closed lists of Korean words and endings, by what they do to a picture."""

from __future__ import annotations

import re

from fabula.core.words import Feeling
from fabula.writers.tale.grounding.slots import words

ALIVE = frozenset(
    ["robot", "snowman", "doll", "teddy-bear", "scarecrow", "puppet", "ghost", "toy-robot", "train"]
)
"""Things of the lexicon that a story treats as somebody."""
ACTS = re.compile(
    r"말했|말하|물었|묻|대답|소리쳤|소리치|외쳤|외치|속삭|웃|울었|울고|하품|한숨|생각|놀라|놀랐|고개를|"
    r"바라|쳐다|보았|봤|보고|보며|(?<!내려)앉|걸어|걷|달려|뛰|춤|노래|먹|마시|마셨|들고|들었|안고|안았|쥐고|쥐었|"
    r"잡|도망|숨|자요|잤|자고|졸|누워|누웠|기다|찾|만들|그렸|그리|읽|쓰다듬|손을|손뼉|박수|인사|끄덕|"
    r"갸우뚱|으쓱|떨었|떨며|화를|화가|겨누|당기|두드|건네|주었|줬|내밀|올라|내려다|애원|달랬|달래|불렀|"
    r"서 있|서서|서성|엎드|쪼그|웅크|무릎을|다가|나섰|"
    r"나타났|들어섰|들어왔|훔쳤|던지|던졌|세느라|잊었|눈을 |코를 |귀를 |입을 |기침|재채기|"
    r"부르|갈았|매고|맸|쑤|얻어|지켰|지키|물러|기어|뒤쫓|심|캐|따"
)
"""Verbs of somebody; what burns, falls or rolls need not be anybody."""
DEEDS_OF_SOMEBODY = words(
    """
    말하 말 대답하 외치 소리치 소리지르 속삭이 웃 울 놀라 쳐다보 바라보 보 걷 걸어가 걸어오 달리 달려가
    달려오 뛰 뛰어가 뛰어오 뛰어나오 춤추 노래하 먹 마시 들 안 쥐 잡 붙잡 도망치 달아나 숨 자 졸 눕 앉
    기어가 기어오 찾 만들 그리 읽 쓰다듬 인사하 끄덕이 떨 건네 주 내밀 부르 지키 훔치 던지 서 나서 나타나
    다가오 다가가 생각하 기다리 심 캐 엎드리 웅크리 업 매달리 밀 끌 걸터앉 쪼그리 올라타 손짓하 꾸벅이
    쓰러지 넘어지 깨어나 일어나 일어서 들어가 들어오 나오 나가 돌아오 돌아가 살피 들여다보 훌쩍이
    중얼거리 투덜거리 흥얼거리 살 만나 묻 물 지 이 메 신 입 벗 찡긋하 손뼉치 사라지 돌아보 올라가 내려오
    달래 도와주 돕 구하 태우 데리 뒤쫓 쫓아가 쫓 따라가 달려들 잠들 헤엄치 모으 줍 팔 사 굽 끓이 짓 빚 낚
    쏘 겨누 휘두르 두드리 연주하 켜 참 절하 빌 감 뜨
    """
)
"""Verbs of which a noun that no list has is somebody when it is their subject, by their stem."""
DEEDS_OF_NAMED = words(
    """
    날리 굴리 꺾 담 싣 열 닫 밟 뜯 접 오리 붙이 자르 젓 뒤지 고르 외우 뽑 흔들 올려다보 내려다보 내다보
    돌아앉 다가앉 기대 밀치 뿌리 씻 닦 쓸 챙기 감추 숨기 꺼내 넣 벗기 씌우 건너 오르 넘 내려놓 떨어뜨리
    움켜쥐 끌어안 껴안 품 던지 뛰어내리 뛰어넘 미끄러지 달 걸 매 풀 재 배우 읽히 타 쓰
    """
)
"""Verbs of which only a name is somebody as their subject: 찬이가 비행기를 날리다."""
_PEOPLE = (
    r"(?:꾼|장이|쟁이|님|손이|선비|아저씨|아주머니|아줌마|할멈|할미|할아범|영감|노인|사서|신령|머슴|"
    r"아내|남편|마누라|누이|오누이|남매|자매|형제|나그네|스님|도령|낭자|아씨|대감|임금|왕|왕자|공주|"
    r"왕비|아이|소년|소녀|꼬마|사람|친구|이웃|손님|신랑|신부|어머니|아버지|엄마|아빠|할머니|할아버지|"
    r"탐정|신사|부자|하인|선원|병정|외계인|괴물|거지|장수|포수|목동|장사|아낙|주인장|누나|언니|오빠|오라비|형|동생|아우|선생|의사|간호사|기사|장군|병사|군인|포졸|사또|훈장|주모|농부|"
    r"어부|요리사|비행사|색시|처녀|총각|시아버지|시어머니|며느리|사위|하인|하녀|시녀|의적|맏이|첫째|"
    r"둘째|셋째|막내|손자|손녀|이장|촌장|대장|선장|조카|이모|고모|삼촌|주인|무사|경찰|경찰관|소방관|"
    r"기관사|운전사|배달부|우체부|요정|마녀|마법사|거인|난쟁이|도둑|해적|선녀|용왕|산신|사자|천사|아기|"
    r"딸|아들|학생|반장|가수|화가|청년|여인|노파|부부|신사|숙녀|아낙네|젊은이|사내|사나이|신하|광대|악사|시인|해녀|어른|손주|갓난아기|유치원생|초등학생|중학생|고등학생|대학생|어린이|쌍둥이|짝꿍|단짝|관객|승객|역무원|점원|미용사|이발사|사육사|조련사|여왕|주민|백성|병사|문지기|파수꾼|남자애|여자애|걔)"
)
PERSON = re.compile(rf"{_PEOPLE}\Z")
"""Nouns that are somebody."""
PERSON_WITH_TOPIC = re.compile(rf"([가-힣]{{0,3}}{_PEOPLE})(은|는)$")
"""시아버지는 only looks like a verb before its noun."""
OF_SOMEBODY = re.compile(
    r"(?:말|말씀|목소리|생각|이야기|얘기|소식|꿈|이름|흉내|걱정|모양|무늬|제삿날|제사|생일|생신|잔소리|칭찬|"
    r"심부름|부탁|소문|자랑|노래|그림자|자국|발자국|냄새|잔치|시늉|탈|가면|동상|초상화)"
    r"(?:[은을이도에로의만가]|으로|에는|에서|을까|$)"
)
"""What is said of somebody who need not be there: 엄마 말은, 토끼 모양."""
LEFT_BEHIND = words("발자국 그림자 냄새 자국 초상화 흔적 사진 노랫소리 빈자리 생일 무덤")
"""What somebody leaves behind who is not there: 엄마의 발자국."""
COUPLES = (frozenset(["엄마", "아빠"]), frozenset(["할머니", "할아버지"]), frozenset(["어머니", "아버지"]))
"""Two who are named without a josa between them."""
CLOTHES_ON = re.compile(r"(?:치맛자락|치마|치마폭|옷자락|소매|바짓가랑이|바지|앞치마|옷깃|품)")
"""What one takes hold of on somebody who is there."""
PICTURED = words("그리 새기 오리 빚 접 수놓 조각하 그려넣")
"""What makes a likeness of somebody: 고래를 그리다."""
LIKENESSES = words("그려지 새겨지 수놓이 그려져 프린트되 찍히")
IMAGES = words("사진 초상화 동상 그림책 꿈 상상 만화 인형극")
"""What only shows somebody: 할머니가 웃고 있는 사진."""
MEETS = words(
    """
    일으키 돕 도와주 업 안 만나 끌어안 껴안 때리 밀 붙잡 잡 건네 건네주 내밀 인사하 절하 데리 태우 쓰다듬
    안아주
    부축하 일으켜세우 마주치 다가가 달려가 매달리 쥐이 업히 토닥이 달래 구하 씌우 입히 먹이
    """
)
"""What is done to somebody, whom no list may know, who is there: 넘어진 친구를 일으켰다."""
DREAMT = words(
    "꿈 꿈속 그림책 동화책 책 이야기 옛날이야기 텔레비전 영화 사진 그림 동화 만화 만화책 이야기책 노래"
)
"""Where somebody is who is not here: 꿈에서 본 용."""
MET_IN_DREAMS = words("보 나오 듣 읽 만나 등장하 나타나 있 살")
LONGED_FOR = words("보 만나 가지 갖 키우 기르 되 타 사 먹 마시 받 낳")
"""What one has not while one wishes to do it: 용을 만나고 싶었다."""
THOUGHT_OF = words("떠올리 그리워하 상상하 기억하 꿈꾸 닮 흉내내 걱정하 잊 빼닮 본뜨 조르 달 부러워하 소원하")
"""What is done to somebody who need not be there."""
CALLS = words("소리치 외치 말하 믿 생각하 하 속삭이 전하 듣 우기 자랑하 여기 약속하 거짓말하 묻 알리")
NO_BEING = re.compile(
    r"(?:내려|달려|올라|들어|걸어|뛰어|날아|돌아|따라|건너|다가|데려|가져)[가오]$|"
    r"^(?:그녀|그이|누구|아무|녀석|얘|쟤|그놈|이놈|다들|서로|자기|저희|우리|그러|이번|하고|그때|그런|이런|저런|번쩍|반짝|듣지|그리|또|다시|밤새|온종일|하루|하나|둘이|셋이|"
    r"눈가|이마|마리|발소리|촉촉|소리|웃음|눈물|한숨|그림자|바람|햇볕|햇빛|물결|파도|눈송이|빗방울|연기|안개|햇살|달빛|냄새|불빛)|"
    r"(?:지도|러고는)$"
)
"""Verbs and nouns that only look like somebody."""
HOLDS = words(
    """
    들 쥐 안 잡 붙잡 붙들 맞잡 집 품 물 메 이 지 업 끼 짚 움켜쥐 움켜잡 그러쥐 거머쥐 부여잡 끌어안 껴안
    감싸 감싸쥐 감싸안 집어들 쳐들 치켜들 받쳐들 둘러메 짊어지 둘러업 주워들 받들 들어올리 올리 받 얻 줍
    꺼내 꺼내들 뽑 뽑아들 낚아채 움키 챙기 내밀 들이밀 받치 가져오 들이대 펼쳐들 빼들 집어내 건져내
    끄집어내 받아들 쥐어들 걸머지 부둥켜안 휘두르 감아쥐 꼬나들 꼬나물 베어물 안아들 얼싸안 맞들 떠받들
    추켜들 떠메 걸쳐메 틀어쥐 모아쥐 고쳐쥐 거머잡 뽑아내 빼내 꺾어들 뽑아쥐 집어올리 받쳐이 쓸어안 보듬 떠안
    """
)
"""What takes a thing in the hands, the mouth or on the back, by its stem."""
HANDLES = words(
    """
    켜 불 치 연주하 뜯 튕기 당기 잡아당기 두드리 꽂 흔들 먹 마시 핥 날리 띄우 읽 끌 나르 밀 닦 쓸 뿌리
    따르 붓 세 깎 까 펼치 펴 캐 쓰다듬 들이켜 대 겨누 휘젓 젓 울리 돌리 걷 걷어올리 빨 홀짝이 만지
    만지작거리 매만지 꿰 매 털 갈 던지 빗 씹 갉 갉아먹 뜯어먹 베 우물거리 핥아먹 쐬 쏘 구부리 따 줍 낚 얹
    걸 찍 걸치 드리우 기울이 세우 건지 파 쪼개 벗기 내놓 꿰매 뜨 누르 접 그리 적 쓰 비추 끌어당기 튀기
    굴리 꼬 싸 부치 감 괴 긋 철컥거리 딸랑거리 짤랑거리 퍼덕이 돌려보 껴 훔치 빼앗 뺏 가로채 내리치 갖 가지
    지니 입 쬐
    """
)
"""What is done to a thing that one has in hand while doing it."""
HELPING_HANDS = words("쥐 들 안 물 잡 메 이")
"""Verbs of hands that stand behind another in one word: 감아쥐다, 받아들다."""
HUGS = words(
    """
    안 품 끌어안 껴안 감싸안 부둥켜안 얼싸안 안아들 안아올리 보듬 쓸어안 보듬어안 들어안 안아주 들어올리 들
    움켜안 받아안 떠안 감싸쥐
    """
)
"""What is done with somebody small whom one takes in the arms."""
PICKS_UP = words("집 집어들 집어올리 건지 건져내 건져올리 짚 뜨 푸 떠올리 퍼내 퍼올리 들어올리 걸")
"""What is done to a thing by means of another that is in the hand: 집게로 집다."""
PUTS_ON = words("올려놓 얹 올리 앉히 놓 올려두")
"""What one does to a thing that then lies in the palm or on the lap: 손바닥에 올려놓다."""
PUTS_AWAY = words("넣 집어넣 담 붙이 묻 심 끼워넣 밀어넣 던져넣 쌓 치우 매달 걸어두 널 올려놓 올려두 얹")
"""What leaves the hands empty when it says where to."""
HIDES = words("숨기 감추")
ADORNS = words("꽂 걸 달 매 두르 차 끼 얹")
"""What is done to a thing on a part of the body that holds nothing: 머리에 꽂다."""
NO_HAND = words("머리 귀 목 가슴 허리 이마 발 발목 손가락 손목 코 콧등 머리카락 꼬리 뿔 모자")
GRASPS = words(
    """
    들 쥐 집 물 메 이 짚 끼 안 품 꺼내 뽑 휘두르 흔들 움켜쥐 움켜잡 거머쥐 부여잡 끌어안 껴안 감싸쥐
    집어들 둘러메 치켜들 쳐들 건네 내밀 붙들 던지 내던지 떨어뜨리 내려놓 두드리 붙잡 잡 집어던지 주워들
    꽂 겨누 젓 얹 빼들 뽑아들
    """
)
"""What is done only to what one can touch."""
UNTOUCHED = words(
    """
    땅 바닥 벽 까치발 사흘째 소식 꿈 하루 나이 이름 그림자 물음 연기 숨 잠 물 불 바람 햇살 말 인사 노래 장난
    힘 도움
    사랑 박자 장단 기회 용기 정신 길 겁 짝 편 마음 뜻 희망 줄 싸움 농담 눈짓 손짓 질문 대답
    """
)
"""Nouns of what is in no hand although its verb is one of hands: 인사를 건네다."""
ONE_SYLLABLE_HEADS = words("꽃 칼 북 병 컵 책 솥 떡 빵 공 옷 약 실 종 풀 총 알 밥 죽")
"""Things of one syllable that compounds end in: 진달래꽃."""
GIVES = words(
    """
    주 건네 건네주 내주 드리 선물하 나누 나눠주 나누어주 넘기 넘겨주 쥐이 쥐여주 안기 안겨주 물리 던져주
    바치 돌려주 갖다주 전하 전해주 맡기 쥐여드리 들리 들려주 팔 물려주 건네드리 가져다주 넣어주
    """
)
"""What takes a thing out of one pair of hands into another."""
TELLS = words("읽 보이 보여주 가르치 불 부르 말하 이르 열 닦 만지 두드리 쓸 쓰다듬 비추 흔들 찾 고치")
"""What is done for somebody who gets no thing by it."""
LETS_GO = words(
    """
    놓 내려놓 놓치 떨어뜨리 떨어트리 떨구 내던지 팽개치 내팽개치 내동댕이치 버리 내버리 던져버리 잃
    잃어버리 빠뜨리 빠트리 벗 쏟 엎지르 놔두 두 내려두 집어던지 숨기
    """
)
"""What leaves the hands empty."""
WEARS = words("쓰 입 신 하 두르 매 끼 걸치 차")
"""What is done with clothes."""
HANDS = words("손 품 손바닥 앞발 두손 양손 입 부리 가슴 무릎 손등 품속 품안 손안 손끝 치마폭 앞치마")
"""Where a thing is put that somebody gets."""
BODY = words(
    """
    손 발 눈 코 입 귀 머리 얼굴 입술 코끝 콧등 심장 주먹 손등 발끝 손끝 배꼽 눈썹 눈가 눈시울 입꼬리 입가
    눈꺼풀 온몸 손톱 발톱 앞발 뒷발 머리맡 볼때기 콧구멍 눈동자 앞니 엉덩이 뒤통수 콧잔등 겨드랑이 옆구리
    종아리 발목 손목 팔꿈치 목덜미 귓가 미간 이맛살 주둥이 부리 더듬이 지느러미 뿔 눈빛 모습 뺨 발바닥
    발길 두손 양손 맨손 맨발 까치발 무릎 허벅지 가랑이 뒷모습 뒷덜미 콧수염 속눈썹 그림자 입김 콧김 숨결
    손길 얼굴빛 낯빛 안색 정수리 등허리 턱수염 잇몸 울음소리 웃음소리 목청 맘 어금니 귓불 두볼 머리카락
    갈기 눈길 시선 표정 콧물 식은땀 땀 땀방울 침 군침 콧노래 휘파람 재채기 기침 호통 고함 미소 웃음 울음
    걸음 발걸음 기지개 손뼉 박수 뒷짐 팔짱 볼 이마 턱 목 어깨 팔 다리 배 가슴 등 허리 꼬리 날개 털 수염
    이 이빨 혀 발자국 손바닥 손가락 품 몸 마음 목소리 소리 말 숨 눈물 한숨 하품 고개 줄 앞 뒤 옆 위 밑 안
    밖 속 곁 끝
    """
)
"""Nouns that are neither somebody nor a thing of their own: what belongs to a body, spots, words."""
WHERE = words("에서 에 으로 로 에는 에도 까지 에서는 에서도 의")
"""Josa that say where."""
GOES = words(
    """
    건너 건너가 걷 걸어가 지나 지나가 오르 올라가 올라오 내려오 내려가 달리 달려가 넘 넘어가 넘어오 헤매
    돌아다니 떠돌 거닐 돌 누비 오르내리 뛰어가 뛰어오르 뛰어내려가 가로지르 미끄러지 따라가 헤엄치 날
    날아가 기 기어가 나서 나오 나가 떠나
    """
)
"""Verbs of those who go along or across what they are done to: 다리를 건너."""
MAKES = words(
    """
    만들 짓 굽 끓이 사 사오 보내 남기 빌리 찾 부르 좋아하 사랑하 하 두 모으 차리 싸 심 키우 기르 놓
    잃어버리 숨기 보
    """
)
"""Other verbs done to the noun behind them: 엄마가 만든 빵."""
MAKES_THINGS = words(
    """만들 짓 굽 사 보내 뜨 깎 엮 쓰 부치 남기 선물하 물려주 남겨주 사오 뜨개질하 적
    깨뜨리 깨 잃어버리 벗어놓 숨기 빌려주"""
)
"""What was done, elsewhere or before, to a thing that is here now: 할머니가 떠 주신 목도리."""
AT_HAND = words("건네 내밀 쥐이 안기 던지 들리 씌우 따르 쥐여주 밀 끌 열 입히 둘러 두르")
"""What is done for somebody by who is there."""
FROM_THERE = words("빌리 사 사오 얻 받 줍 캐 따 가져오 배우 보 듣 오 만나 훔치 꺾 데려오")
"""Verbs before a thing that is here now and was there then: 도서관에서 빌린 책."""
SPOTS = re.compile(r"위|속|안|앞|뒤|옆|밑|아래|곁|가|꼭대기|한가운데|근처|너머|모퉁이")
"""Nouns that, behind a place or a thing, say where at it."""
PARTS_OF_PLACE = re.compile(r"문|창문|벽|바닥|구석|한쪽|마루|마당")
"""Parts of a place: 부엌 바닥."""
INSIDE = re.compile(r"(?:안|속)(?:[에은이]|$)")
"""What has an inside to be in is a place: 상자 안에."""
PLACE_ENDING = re.compile(
    r"(?:[가-힣](?:밭|가|골|고개|터|방|집|간|길|둑|탕|섬|산|숲|들|굴|궁|루|전|국|관|소|점|원|실|장|역|당|청|항))\Z"
)
"""Places no list has, by how their names end."""
NOT_PLACES = words("손 입 머리 귀 등 품")
"""Where things are that is no place to be."""
COLOURS = words(
    """
    새빨간 시뻘건 뻘건 샛노란 싯누런 누런 새파란 시퍼런 퍼런 새하얀 하얗디하얀 허연 새까만 시꺼먼 꺼먼
    시커먼 커먼 까맣디까만 발간 발그레한 불그스름한 노르스름한 푸르스름한 거무스름한 희끗희끗한 연분홍
    진분홍 자주색 자줏빛 다홍 다홍색 남빛 쪽빛 옥색 금색 은색 황금빛 황금색 감색 쑥색 밤색 흰색 검은색
    검정 검정색 빨간색 노란색 파란색 하얀색 까만색 주홍 주홍색 핏빛 알록달록한 얼룩덜룩한 무지갯빛
    무지개색 청록색 연초록 진초록 연두 초록빛 보라 잿빛 우윳빛 살구색 장밋빛 비취색 빨간 붉은 노란 파란
    푸른 하얀 흰 검은 까만 초록 초록색 연두색 갈색 분홍 분홍색 보라색 보랏빛 주황 주황색 회색 은빛 금빛
    하늘색 남색 빨강 파랑 노랑
    """
)
LEAVES = words(
    """가 떠나 날아가 달아나 사라지 올라가 가버리 돌아가 도망가 도망치 나가
    뛰어나가 이사하 죽 물러가 떠나가 헤엄쳐가"""
)
"""What takes somebody out of the picture, once it is done."""
TAKES_OUT = words("꺼내 뽑 빼 집 줍 건지 집어내 꺼내들 빼내 쏟")
MOUNTS = words("타 오르 올라타 몰 달리 매 쓰다듬 뛰 울 끌 먹이 내리 달려오 달려가 히힝거리 올라앉 빗기 태우")
"""What is done with a horse and not with a word, which is 말 too."""
MISSING = re.compile(r"없|안 계|아니|온데간데|보이지 않|사라졌")
"""Behind a noun: it is not there."""
NEXT_MISSING = re.compile(rf"\S+ (?:{MISSING.pattern})")
"""Behind two nouns: only the second is not there."""
NOT_ONE = re.compile(rf"(?:단 )?(?:한 \S+|하나|아무)(?:도|조차) (?:{MISSING.pattern})")
"""Behind a noun: there is not even one."""
SET_ASIDE = re.compile(r"말고|빼고|대신에?\b|아닌|줄 알|인 줄")
"""Another came in its stead."""
TAKEN_FOR = re.compile(r"(?:\S+ ){0,3}\S*[인은는] 줄 ")
"""What somebody only took it for."""
ONLY_MEANT = re.compile(
    r"(?:애타게 |한참 |계속 |몹시 )?(?:못 (?:먹|마시|보|찾)|부르며|불렀|찾아|찾았|찾으|기다리|"
    r"기다렸|그리워|그리웠|꿈꾸|떠올|생각)"
)
"""What is looked for, waited for or thought of is not there."""
ME = re.compile(r"(?<![가-힣])(?:나는|나도|내가|나에게|나한테|나를|내)(?![가-힣])")
I_DO = re.compile(r"(?<![가-힣])(?:나는|내가|나도)(?![가-힣])")
THEY = re.compile(r"(?<![가-힣])(?:둘은|둘이|둘 다|셋은|셋이|모두|다 같이|함께|서로|친구들은)(?![가-힣])")
BOTH = re.compile(r"(?<![가-힣])둘(?:은|이| 다)(?![가-힣])")
PRONOUNS = {
    "she": re.compile(r"(?<![가-힣])그녀(?:는|가|도|의|를|에게)(?![가-힣])"),
    "…it": re.compile(r"(?<![가-힣])(?:그 |이 )?(?:녀석|놈)(?:은|이|도|의|을|에게)(?![가-힣])"),
    "he": re.compile(r"(?<![가-힣])그(?:는|가)(?![가-힣])"),
    "…": re.compile(r"(?<![가-힣])(?:걔가|걔는|그 애가|그 애는|그 아이는|그 아이가|그 옆에)(?![가-힣])"),
}
"""Words that mean somebody of before, by whom they may mean; "…it" is a beast if there is one."""
CRIED_OUT: dict[Feeling, re.Pattern[str]] = {
    "hungry": re.compile(r"배고파|배고프|배고픈데|배가 고[파프픈]|먹고 싶[다어]"),
    "crying": re.compile(r"엉엉|흑흑|으앙|앙앙"),
    "afraid": re.compile(r"무서워|무섭다|살려|도와줘|도와주세요|꺅|꺄악|으악|오지 마|귀신이야|도망쳐|도망가"),
    "joyful": re.compile(r"야호|만세|신난다|신나[!요는]|앗싸|이겼다|해냈[다어]|와아|최고다|우아|얼씨구"),
    "sleepy": re.compile(r"졸려|졸리|하암|아함|잘래"),
    "tired": re.compile(r"힘들[어다]|지쳤|다리(?:가|야)? 아|더는 못|헉헉"),
    "ill": re.compile(r"(?<![가-힣])아야|콜록|에취|아파(?!트)"),
    "angry": re.compile(
        r"이놈|네 이놈|이 녀석|미워|저리 가|싫어|그만해|내놔|내놓|내 거야|누가 그랬|(?<![가-힣])흥(?![가-힣])"
    ),
    "worried": re.compile(r"어떡하|어떡해|어쩌지|어쩌면 좋|큰일 ?[났나이]|늦겠|늦었"),
    "surprised": re.compile(r"어머나|세상에|깜짝이야|(?<![가-힣])어라|에구머니|어이쿠|맙소사"),
    "lonely": re.compile(r"심심해|외로워|아무도 없"),
    "sad": re.compile(r"슬퍼|속상해|보고 싶|미안"),
    "loving": re.compile(r"사랑해|사랑한다"),
    "proud": re.compile(r"내가 (?:최고|제일|일등)|봤지"),
    "curious": re.compile(r"뭐지|뭘까|뭐야\?|저게 뭐|이게 뭐|누구지|어디서 나는"),
    "happy": re.compile(r"고마워|고맙|좋아!|맛있"),
}
"""What one cries out when one feels so."""
IDIOMS = re.compile(
    r"호랑이(?:가)? 담배 (?:피우|피|먹)던 (?:시절|때|옛날)에?|쥐 죽은 듯(?:이)?|"
    r"꿀 먹은 벙어리(?:처럼)?|떡 (?=막|벌|버티)|소 닭 보듯|개미 새끼 하나(?: 없)?"
)
"""Sayings that name what is not there."""
NNP_ONLY = words(
    """
    나오 나가 사라지 지 이 뜨 감 참 살 올라가 내려오 서 들어오 쏘 넘어지 쓰러지 일어나 달리 들어가 물 묻
    켜
    """
)
"""Of these, only who bears a name is somebody: 금은보화가 나왔다."""
NUMBERS = {
    "삼": 3, "사": 4, "오": 5, "육": 6, "칠": 7, "팔": 8,
    "한": 1, "하나": 1, "두": 2, "둘": 2, "세": 3, "셋": 3, "네": 4, "넷": 4, "다섯": 5, "여섯": 6, "일곱": 7,
    "여덟": 8, "아홉": 9, "열": 10,
}  # fmt: skip
COUNTED = re.compile(
    r"^(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|하나|둘|셋|넷)(?:이|가|을|를|은|는|도|만|과|와|이서)?$"
)
PAIR = re.compile(r"^(?:쌍|부부|커플)(?:이|가|을|를|은|는|도)?$")
COMPANY = re.compile(
    r"^(?:떼|무리|가족|식구|식구들|일행|합창단|악단|형제|자매|남매|친구들|들)"
    r"(?:이|가|을|를|은|는|도)?$"
)
"""What stands behind a kind and makes it several: 참새 떼."""
NUMBERED = re.compile(r" (?:(?:한|두|세|네|다섯|여섯|몇|여러) |(?:하나|둘|셋|넷)(?![가-힣]))")
"""A number inside a noun phrase: 팥죽 한 그릇 is a porridge."""
COUNTER = re.compile(
    r"^(?:한|두|세|네|다섯|여섯)?\s?(?:짝|켤레|송이|그릇|마리|명|분|개|자루|권|장|다발)"
    r"(?:씩)?(?:[이가을를은는도])?$"
)
COUNTING = words(
    """
    알 그릇 바구니 자루 병 컵 접시 상자 통 장 판 송이 숟갈 숟가락 잔 단 묶음 다발 주머니 봉지 조각
    """
)
"""Things that others are counted by: 감자 두 바구니."""
COUNTED_AS_THING = re.compile(
    r"(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|몇|여러|\d+) ?(?:개|송이|켤레|장|권|자루|대|그루|알|톨)"
    r"(?:이|가|을|를|은|는|도|만|씩|와|과|로|에)?(?![가-힣])"
)
"""조개 세 개 are no persons; 조개 세 마리 may be."""
