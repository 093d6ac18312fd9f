"""How Korean bodies show feelings: what is done with which part of the body, clause by clause.

The words are stems, so that one row holds for 떨구었다, 떨군 채 and 떨구며 alike.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from fabula.core.words import Feeling
from fabula.languages.korean_parse import Clause

_ROWS: dict[Feeling, str] = {
    "crying": """
        눈물: 흘리 흐르 맺히 고이 나 쏟 쏟아지 글썽이 글썽거리 떨어지 떨구 그렁그렁 그렁그렁하 그렁거리 훔치 어리 차오르
            뚝뚝 핑 돌 주르륵 방울방울
        울음: 터뜨리 터트리 터지 쏟 나 나오 그치!
        눈시울: 붉어지 붉히 붉 젖 적시 뜨거워지 뜨겁
        울 흐느끼 울먹이 울먹거리 울먹울먹 울먹울먹하 훌쩍거리 엉엉 훌쩍훌쩍 흑흑 으앙 앙앙 통곡하 울부짖
    """,
    "afraid": """
        다리 무릎 손 손발 이 이빨 온몸 몸 앞발 날개 목소리: 떨 떨리 후들거리 후들후들 와들와들 덜덜 달달
        털 머리카락 머리털: 곤두서 서 쭈뼛
        소름: 돋 끼치
        등골 등: 오싹하 서늘하
        간: 떨어지 오그라들 콩알
        식은땀: 흐르 흘리 나 맺히
        얼굴 낯빛 얼굴빛: 하얗 하얘지 새하얘지 새하얗 질리 파래지 파랗 새파랗 창백하
        심장 가슴: 쿵쾅거리 쿵쾅쿵쾅 두근거리 두근두근 두근두근하 콩닥거리 콩닥콩닥 철렁하 철렁 내려앉 벌렁거리 방망이질
        숨: 죽이 멎 멈추 참
        이불 담요: 뒤집어쓰
        꼬리: 감추 말 내리
        오금: 저리
        몸: 움츠리 웅크리 오그라들 얼 굳 숨기
        귀: 막 틀어막
        눈: 질끈
        벌벌 부들부들 바들바들 오들오들 파들파들 후들후들 와들와들 사시나무 오싹하 움찔하 움츠러들 얼어붙
        뒷걸음질 뒷걸음질하 뒷걸음질치 뒷걸음 줄행랑 혼비백산하 혼비백산 비명 기겁하 기겁 소스라치 질겁하 질리
        무서워하 두려워하 무섭 두렵 겁 겁먹
    """,
    "angry": """
        발: 쿵쿵 쾅쾅 쾅 쿵
        눈: 부라리 부릅뜨 부릅 흘기 치켜뜨
        눈썹: 치켜올리 치켜세우 치켜
        눈살 미간 인상 얼굴 이맛살: 찌푸리 찡그리 구기
        이 이빨: 갈 드러내
        주먹: 휘두르 내리치
        고함 호통: 지르 치
        콧김: 내뿜 뿜
        볼 뺨: 부풀리 부풀
        입 입술: 삐죽 삐죽이 삐죽거리 내밀
        문: 쾅
        고개 등: 홱
        화 성 짜증 심통 심술 부아 골: 나 내 부리 오르 치밀 터지
        얼굴: 울그락불그락 붉으락푸르락 험악하 시뻘겋 시뻘게지
        주먹 방망이: 내리치
        씩씩거리 씩씩대 으르렁거리 으르렁대 으르렁 투덜거리 투덜대 투덜투덜 노려보 쏘아보 흘겨보 버럭 꽥 빽
        호통치 야단치 꾸짖 나무라 쏘아붙이 발끈하 발끈 토라지 삐치 씨근덕거리 씨근거리 콧방귀 화나 화내 성나
        째려보 성내 고함치
    """,
    "surprised": """
        눈: 휘둥그레지 휘둥그렇 동그래지 동그랗 커지 커다래지 커다랗 둥그레지 둥그렇 크 왕방울
        입: 벌리 벌어지 다물! 떡 딱 쩍
        턱: 빠지
        깜짝 화들짝 흠칫 기절초풍하 놀라 놀래 어리둥절하 어안 까무러치 엉덩방아
    """,
    "shy": """
        볼 뺨 얼굴 귀 귓불 두볼 귀밑: 빨갛 빨개지 발갛 발개지 붉어지 붉 붉히 달아오르 물들 발그레하 발그레 화끈거리 화끈하
            홍당무 발그스레하 발그레지 새빨개지 새빨갛
        고개: 들!
        몸: 배배 꼬 비비꼬
        옷자락 앞치마 치맛자락 옷고름 손가락 소매: 꼼지락거리 꼼지락꼼지락 만지작거리 배배 비비
        얼굴: 가리 파묻
        치맛자락 치마폭 치마 등뒤 다리: 숨
        눈길 시선: 피하
        쭈뼛거리 쭈뼛쭈뼛 머뭇거리 머뭇머뭇 우물쭈물 우물쭈물하 배배 수줍 쑥스럽 쑥스러워하 부끄럽 부끄러워하
        수줍어하
    """,
    "sad": """
        어깨: 처지 늘어지 늘어뜨리 떨구 축
        고개 머리: 떨구 떨어뜨리 푹
        귀 꼬리 날개: 처지 늘어뜨리 늘어지 축
        코끝 콧등: 찡하 찡해지 시큰하 시큰거리 시큰해지
        가슴 마음: 아프 미어지 무겁 무너지 먹먹하 아리 찢어지 시리
        입술: 떨 떨리 깨물 실룩이 실룩거리 파르르
        입꼬리: 처지 내려가
        풀 기: 죽 꺾이
        목: 메 메이 잠기
        얼굴 표정 낯빛: 어둡 어두워지 흐려지
        발걸음: 무겁
        눈가: 젖 촉촉하 촉촉이
        한숨 한숨짓 시무룩하 시무룩 시무룩해지 울상 터벅터벅 터덜터덜 풀죽 침울하 슬프 슬퍼하 서럽 섭섭하 서운하
        속상하 속상해하
    """,
    "joyful": """
        배꼽: 잡 빠지
        엉덩이 어깨: 들썩이 들썩거리 덩실
        손뼉 박수: 치
        만세 환호성 환성: 부르 지르 외치 치
        웃음: 터뜨리 터지 터트리
        깔깔 깔깔거리 깔깔대 깔깔깔 까르르 하하 하하하 껄껄 폴짝폴짝 깡충깡충 팔짝팔짝 덩실덩실 덩실거리 방방 얼씨구 신나
        환호하 히히 킥킥 킬킬 낄낄 키득키득 키득거리 깔깔깔깔 펄쩍펄쩍 겅중겅중 들썩들썩 박장대소하 얼싸 덩더쿵 환호성
        빙글빙글 기뻐하 기쁘
    """,
    "happy": """
        입: 걸리 벙긋 헤벌어지
        입꼬리 입가: 올라가 미소 번지 웃음
        미소 웃음: 짓 띠 번지 머금 피 피어나 나 가득하
        얼굴: 환하 환해지 밝아지 밝 펴지
        눈: 빛나 반짝반짝
        휘파람 콧노래: 불 부르 흥얼거리
        꼬리: 흔들 살랑이 살랑거리 살랑살랑
        발걸음: 가볍
        방긋 방긋방긋 빙그레 빙긋 싱긋 생긋 싱글벙글 생글생글 벙글벙글 히죽 히죽히죽 히죽거리 헤벌쭉 배시시 흐뭇하
        흥얼거리 흥얼흥얼 웃 미소짓 행복하 즐겁 콧노래 빙긋이 헤헤 헤실헤실
    """,
    "proud": """
        가슴 배: 펴 내밀
        어깨: 펴 으쓱 으쓱하 으쓱거리 으쓱이 으쓱으쓱 으쓱대
        턱 콧대 고개: 치켜들 쳐들 치켜 세우 높이
        우쭐하 우쭐거리 우쭐대 우쭐 으스대 뽐내 의기양양하 거들먹거리 뿌듯하 자랑스럽 으쓱하 자랑하
    """,
    "brave": """
        주먹: 쥐 불끈 그러쥐 움켜쥐
        이 입술 어금니: 악물 꽉 앙다물 악
        용기: 내
        걸음: 나서 내딛 내디디
        앞: 나서 막아서 가로막
        가슴: 심호흡
        심호흡 불끈 성큼성큼 당당하 당당히 꿋꿋하 꿋꿋이 맞서 막아서 용감하 용감히 용감하게
    """,
    "ill": """
        열: 나 오르 끓 펄펄
        이마: 뜨겁 불덩이
        배 머리 이빨 이 목: 아프 움켜쥐 부여잡 움켜잡
        콧물: 흘리 흐르 나 훌쩍이 훌쩍거리
        기침 재채기: 하 나 나오 터지
        콜록 콜록콜록 콜록거리 콜록대 에취 끙끙 앓 앓아눕 욱신거리 으슬으슬 재채기하 기침하 재채기 훌쩍이
    """,
    "hungry": """
        배: 고프 꼬르륵 홀쭉하
        침 군침: 흘리 삼키 고이 돌 꼴깍 넘어가 꿀꺽 꼴깍꼴깍
        입맛: 다시
        혀: 날름거리
        꼬르륵 꼬르륵거리 쪼르륵 허기지 굶주리 굶 배고프
    """,
    "sleepy": """
        눈꺼풀: 무겁 감기 내려오 내려앉 무거워지
        눈: 감기 비비 스르르 끔벅끔벅
        잠: 들 쏟아지 오 빠지 자 청하 취하 깨!
        코: 골 고
        하품 하품하 졸 잠들 잠자 쿨쿨 새근새근 드르렁 드르렁드르렁 드르렁거리 꾸벅꾸벅 꼬박꼬박 졸리 곯아떨어지 콜콜 자
        낮잠
    """,
    "tired": """
        숨: 차 헐떡이 헐떡거리 몰아쉬 가쁘 턱 고르 닿
        땀 땀방울 구슬땀 진땀 이마: 흘리 닦 훔치 맺히 흐르 뻘뻘 송골송골 흥건하 젖 떨어지
        다리: 풀리 아프 무겁
        팔 허리 온몸: 아프 쑤시 뻐근하
        기운 힘 맥: 빠지 풀리 다하
        헉헉 헉헉거리 헉헉대 헐떡거리 헐떡이 헐떡헐떡 지치 녹초 기진맥진하 기진맥진 주저앉 쓰러지 비틀비틀 비틀거리
        뻗 뻘뻘 파김치 힘들 피곤하 고단하
    """,
    "curious": """
        고개 머리: 갸웃하 갸웃거리 갸우뚱하 갸우뚱 갸웃 빼꼼 쏙 기웃 기웃거리 빼
        귀: 쫑긋 쫑긋하 쫑긋거리 기울이 세우 쫑긋쫑긋 서
        목: 빼
        코: 킁킁 킁킁거리 벌름거리 벌름벌름 대
        들여다보 엿보 살피 살펴보 기웃거리 기웃기웃 두리번거리 두리번두리번 갸웃 갸웃하 갸우뚱 갸우뚱하 빼꼼 빼꼼히
        킁킁 킁킁거리 궁금하 궁금해하 엿듣 뜯어보
    """,
    "thoughtful": """
        턱: 괴 만지 쓰다듬 문지르 받치
        생각 궁리 고민: 잠기 빠지 하
        머리 뒤통수 턱: 긁적이 긁 긁적거리 긁적긁적 굴리
        수염: 쓰다듬 쓸어내리 만지작거리
        곰곰이 곰곰 골똘히 골똘하 궁리하 고민하 생각하 망설이
    """,
    "worried": """
        발: 동동
        손톱: 물어뜯 깨물 뜯
        입술: 잘근잘근 타 마르
        입: 타 마르
        가슴 마음: 졸이 조마조마하 타 졸
        애: 타 태우 끓이
        어쩌 어찌하 어쩔: 모르
        잠: 이루!
        동동 안절부절 안절부절못하 서성이 서성거리 서성서성 서성대 조마조마하 초조하 갈팡질팡 갈팡질팡하 쩔쩔매 허둥지둥
        허둥대 걱정하 걱정 우왕좌왕하 전전긍긍하 걱정스럽 불안하
    """,
    "loving": """
        볼 뺨 이마 얼굴 머리 털 등: 비비 쓰다듬 어루만지 토닥이 토닥거리 맞대 토닥토닥 부비 다독이 쓸
        손: 감싸 감싸쥐
        어깨: 감싸 빌리 토닥이 다독이 빌려주 토닥토닥
        품: 파고들 안기
        입: 맞추
        토닥이 토닥토닥 다독이 보듬 뽀뽀 뽀뽀하 얼싸안 부둥켜안 부둥키 어루만지 입맞추
    """,
    "calm": "느긋하 태연하 태연히 편안하 평온하 차분하 차분히 느긋이 유유히 잔잔하",
    "lonely": """
        아무 아무도: 오! 나타나! 찾아오! 돌아보! 대답하! 놀! 말! 없
        홀로 외롭 쓸쓸하 쓸쓸히 우두커니 덩그러니 외톨이
    """,
}
"""A row names parts of the body and, behind the colon, what they do or how; a row without them holds of anybody.
A stem with a mark is meant denied: 다물! is 입을 다물지 못했다."""


def gestures(clause: Clause, *, of_thing: bool = False) -> Iterator[tuple[Feeling, int]]:
    """Yield each feeling that the clause shows, and how many words of its row bear it out.

    A clause `of_thing` describes what feels nothing: 얼어붙은 골짜기.
    """
    if not clause.real:
        return
    parts, alone = _rows()
    nouns = {noun for phrase in clause.phrases for noun in _with_tail(phrase.nouns)}
    if clause.head is not None:
        nouns |= set(clause.head.nouns)
    done = {clause.verb, *clause.adverbs, *nouns}
    if clause.denied:
        done = {f"{clause.verb}!"}
    for noun in nouns:
        for one in done:
            if (noun, one) in parts:
                yield parts[noun, one], 2
    for one in () if of_thing else done:
        if one in alone:
            yield alone[one], 1


def _with_tail(nouns: tuple[str, ...]) -> tuple[str, ...]:
    return (*nouns, *(one[:-1] for one in nouns[-1:] if one.endswith("만") and len(one) > 1))


@lru_cache(maxsize=1)
def _rows() -> tuple[dict[tuple[str, str], Feeling], dict[str, Feeling]]:
    """Return the feelings by part and deed, and those by deed alone."""
    parts: dict[tuple[str, str], Feeling] = {}
    alone: dict[str, Feeling] = {}
    for feeling, text in _ROWS.items():
        row: list[str] = []
        for line in text.splitlines():
            named, colon, done = line.partition(":")
            continued = not colon and row and line.startswith(" " * 12)
            row = named.split() if colon else row if continued else []
            for one in (done if colon else line).split():
                if row:
                    parts.update({(noun, one): feeling for noun in row})
                else:
                    alone.setdefault(one, feeling)
    return parts, alone
