"""The words of feelings, deeds, hours and weathers in a running text, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TypeVar

from fabula.core.words import FacePlay, Feeling, LanguageCode, Pose, Time, Weather
from fabula.lexicon.load import lexicon

K = TypeVar("K", bound=str)

POSES: dict[LanguageCode, dict[Pose, str]] = {
    "en": {
        "sleep": r"(?:fell )?asleep|sle(?:pt|ep\w*)|snor\w*",
        "hug": r"hug(?:ged|s|ging)?|cuddl\w*|embrac\w*",
        "whisper": r"whisper\w*",
        "cry": r"we(?:pt|ep(?:s|ing)?)\b|sobb\w*|bawl(?:ed|ing)|cr(?:ied|ies|ying)"
        r"(?= (?:and|all|because|until|over|bitterly|softly|for|so|(?:him|her|it)self)\b|\s*[.;]|\s*$)",
        "run": r"r[au]n(?:s|ning)?|dash\w*|rac(?:ed|es|ing)|chas\w*",
        "swim": r"sw[aiu]m(?:s|ming)?|div(?:ed|es|ing)",
        "fly": r"fl(?:ew|y|ies|ying)(?! (?:an?|the|his|her|their|its|my|our)\b)|soar\w*",
        "jump": r"jump\w*|leap\w*|leapt|hopp?ed|bounc\w*",
        "dance": r"danc\w*|twirl\w*",
        "eat": r"ate|eats?|eating|nibbl\w*|munch\w*",
        "wave": r"wav(?:ed|es|ing)",
        "point": r"point(?:ed|s|ing)",
        "look-up": r"look(?:ed|s|ing) up|gaz(?:ed|es|ing) up",
        "look-back": r"look(?:ed|s|ing) back|turn(?:ed|s|ing) round",
        "lie": r"la(?:y|id) down|l(?:ies|ying) down",
        "sit": r"sat|sits?|sitting",
        "reach": r"reach\w*|stretch\w*",
        "walk": r"walk\w*|went|wander\w*|tiptoe\w*|set off|stroll\w*",
        "hold": r"h(?:eld|olds?|olding)|carr(?:ied|ies|ying)",
    },
    "ko": {
        "sleep": r"잠이 들|잠들|자고 있|잤어|쿨쿨|새근새근",
        "hug": r"안아|안았|껴안|포옹|끌어안",
        "whisper": r"속삭|소곤|귓속말",
        "cry": r"엉엉|흐느|펑펑 울|울음을 터|훌쩍훌쩍 울|울고 있",
        "run": r"달려|달렸|뛰어갔|뛰어가|도망|뛰었",
        "swim": r"헤엄|수영",
        "fly": r"날아|날았|날고|날개를",
        "jump": r"뛰어올|폴짝|껑충|펄쩍|점프",
        "dance": r"춤",
        "eat": r"먹었|먹고|먹으|먹어|냠냠",
        "wave": r"손을 흔들|인사했|인사를",
        "point": r"가리켰|가리키",
        "look-up": r"올려다|쳐다보",
        "look-back": r"뒤를 돌아|돌아보|돌아봤",
        "lie": r"누웠|누워|드러누",
        "sit": r"앉았|앉아|앉은",
        "reach": r"손을 뻗|내밀|뻗었",
        "walk": r"걸었|걸어|걷고|떠났|길을 나섰",
        "hold": r"들고|들었|안고|쥐고|쥐었",
    },
}
FACES: dict[LanguageCode, dict[FacePlay, str]] = {
    "en": {
        "wink": r"wink\w*|(?:with )?(?:only )?one eye (?:still )?(?:shut|closed|open)|"
        r"(?:open|shut|clos)\w*(?: only| just)? one eye",
        "sneeze": r"sneez\w*|a-?ti-?shoo|a+-?ch+o+",
        "yawn": r"yawn\w*",
        "blow": r"bl(?:ew|ows?|owing|own)"
        r"(?= (?:on|into|at|out|up|bubbles?|air|and|as|with|the|his|her|its|a)\b|\W|$)|"
        r"puff(?:ed|s|ing) (?:out|up|at) (?:his|her|its|their) cheeks|huff(?:ed|s|ing) and puff\w*",
        "whistle": r"whistl(?:ed|es|ing)",
        "tongue": r"(?:st[iu]ck|put|pok)\w* (?:out )?(?:his|her|its|their|the) tongue|lick(?:ed|s|ing)",
        "chew": r"chew\w*|munch\w*|nibbl\w*|gobbl\w*|cheeks (?:were )?full",
        "sing": r"s[aiu]ng|sings|singing|humm(?:ed|ing)",
        "shout": r"shout\w*|yell\w*|roar(?:ed|s|ing)|bellow\w*|scream\w*|call(?:ed|s|ing) out|howl\w*",
    },
    "ko": {
        "wink": r"윙크|찡긋|한쪽 눈(?:만|을|은)? ?(?:살짝 |꼭 |반쯤 )?(?:감|뜨|떴|떠|찡)",
        "sneeze": r"재채기|에취|엣취",
        "yawn": r"하품",
        "blow": r"(?:입김|바람|비눗방울|촛불|휘이|후우*)(?:을|를)? ?(?:후우*|호호)?,? ?(?:하고 )?"
        r"(?:불었|불어|부는|불며|불면|불고)|"
        r"후우* ?불|호호 ?불",
        "whistle": r"휘파람",
        "tongue": r"혀를 (?:쏙|쑥|날름|내밀|빼)|메롱|핥",
        "chew": r"우물우물|오물오물|냠냠|와작|아삭아삭|쩝쩝|씹(?:었|어|으)",
        "sing": r"노래(?:를|도)? ?(?:불렀|불러|부르|하며|했)|흥얼",
        "shout": r"외쳤|외치|소리(?:를)? ?(?:쳤|치|질렀|지르)|고함|으르렁",
    },
}
"""What a face is told to do for a moment."""
TIMES: dict[LanguageCode, dict[Time, str]] = {
    "en": {
        "night": r"night\w*|midnight|moonlight|starlight|bedtime",
        "dusk": r"evening|dusk|sunset|twilight",
        "dawn": r"dawn|sunrise|daybreak|early morning",
        "day": r"morning|noon|afternoon|midday|daylight",
    },
    "ko": {
        "night": r"(?<![가-힣])(?:봄|여름|가을|겨울|한|달|그날|오늘|어젯)?밤(?!나무|송이|톨|알)|달빛|별빛|"
        r"깜깜",
        "dusk": r"저녁|해 질|노을|해가 졌|해가 지",
        "dawn": r"새벽|동틀|해 뜰|동이 트|해가 떴|해가 뜨",
        "day": r"아침|한낮|대낮|점심|오후|낮에",
    },
}
WEATHERS: dict[LanguageCode, dict[Weather, str]] = {
    "en": {
        "storm": r"storm\w*|thunder\w*|lightning",
        "snow": r"snow(?!man|men)\w*|blizzard",
        "rain": r"rain(?!bow)\w*|drizzl\w*",
        "fog": r"fog\w*|mist\w*",
        "wind": r"wind(?:y|s)?|breez\w*|gust\w*",
        "cloudy": r"cloud(?:y|s)",
        "clear": r"sunny|sunshine|clear sky",
    },
    "ko": {
        "storm": r"폭풍|천둥|번개|태풍",
        "snow": r"눈이 (?:내|오|왔|펑펑|쌓)|눈 (?:내|오)|함박눈|눈보라|눈송이",
        "rain": r"비가 (?:내|오|왔|쏟|주룩|후드)|비 (?:내|오)|빗방울|소나기|빗소리|장대비",
        "fog": r"안개",
        "wind": r"바람이|바람 부|산들바람|찬바람",
        "cloudy": r"구름이|먹구름|흐린 하늘",
        "clear": r"맑은 (?:날|하늘|아침)|햇살|햇볕|화창",
    },
}
_OWN = r"(?:his|her|its|their|my)"
_SHOWN: dict[LanguageCode, dict[Feeling, str]] = {
    "en": {
        "crying": r"tears? (?:\w+ )?(?:ran|rolled|fell|streamed|filled|trickled|dripped|slid|ran)|wept|"
        rf"weeping|sobb\w*|burst into tears|wiped (?:away )?{_OWN} (?:eyes|tears)|bawl\w*|eyes filled|"
        r"wail\w*",
        "afraid": r"trembl\w*|knees (?:\w+ )?(?:shook|shaking|knock\w+)|quak\w*|shudder\w*|cower\w*|"
        r"clung to|heart (?:pounded|thumped|raced|hammered|was beating)|turned (?:pale|white)|hair stood|"
        r"shrank back|backed away|dared not|teeth chatter\w*|froze|hid under|legs? shook|"
        rf"{_OWN} paws? shook|peeked out from under|"
        rf"held (?:his|her|its|their) breath|shaking knees|gripped|knees were shaking|hair on end",
        "shy": rf"blush\w*|hid {_OWN} face|looked (?:down )?at {_OWN} (?:feet|shoes|toes|paws)|"
        r"cheeks (?:turned|went|grew) (?:pink|red|hot)|"
        rf"hid behind {_OWN} (?:mother|father|mum|mom|dad|hands?|grandmother)|peeked from behind|"
        rf"turned (?:pink|red)|went (?:pink|red|scarlet)|red as a beet|"
        r"ducked back|looked at the (?:floor|ground)",
        "angry": r"scold\w*|frown\w*|stamp(?:ed|s|ing)|stomp\w*|glar(?:ed|es|ing)|"
        r"(?<!stomach )(?<!tummy )(?<!belly )growl(?:ed|s|ing)|"
        rf"snarl\w*|slamm\w*|(?:crossed|folded) {_OWN} arms|clenched|shook {_OWN} fist|red in the face|"
        r"snapped|huff(?:ed|ing)|scowl\w*|"
        rf"roar(?:ed|ing|s)|shak(?:es|ing) {_OWN} fist|chas(?:ed|ing) \w+ \w+ out|stormed|"
        rf"hands? on {_OWN} hips",
        "proud": rf"(?:stuck|puffed) out {_OWN} chest|chest out|{_OWN} head (?:held )?high|strutt\w*|"
        r"beamed with pride|swagger\w*|took a bow|chin (?:up|high)|"
        rf"show(?:ed|ing) (?:off|everyone|everybody)|for all to see",
        "brave": rf"took a deep breath|squared {_OWN} shoulders|gritted|stood tall|stepped forward|"
        rf"stood {_OWN} ground|"
        rf"(?:lifted|raised) {_OWN} chin|marched (?:right )?up to|all by (?:him|her)self onto",
        "joyful": r"cheer(?:ed|s|ing)|clapp(?:ed|ing)|laugh\w*|giggl\w*|danced for joy|jumped for joy|"
        r"beam(?:ed|ing)|twirl\w*|skipp(?:ed|ing)|hoora\w+|whoop\w*|chuckl\w*",
        "happy": r"smil\w*|grinn\w*|purr(?:ed|s|ing)|wagg(?:ed|ing)|"
        rf"eyes (?:shone|sparkled|lit up|twinkled)|{_OWN} face lit up",
        "sad": rf"sigh(?:ed|s|ing)|hung {_OWN} head|mop(?:ed|ing)|shoulders (?:drooped|slumped|sank)|"
        rf"{_OWN} (?:\w+ )?(?:lip|chin) (?:\w+ ){{0,2}}(?:trembl|quiver|wobbl)\w*|sniffl\w*|face fell|"
        r"heavy heart|heart (?:was heavy|sank)|ears (?:drooped|hung)|tail drooped|pout(?:ed|ing)|"
        rf"hid {_OWN} face under|rocked back and forth|(?:so|very|too) quiet without|gave up",
        "ill": r"sneez\w*|cough(?:ed|s|ing)|fever\w*|groan(?:ed|ing)|"
        rf"clutched {_OWN} (?:tummy|stomach|belly)",
        "hungry": rf"(?:tummy|stomach|belly) (?:rumbled|growled|grumbled)|licked {_OWN} (?:lips|chops)|"
        r"drool\w*|mouth watered|"
        rf"licked {_OWN} whiskers|(?:tummy|stomach|belly) (?:began|started) to|(?:nothing|anything) to eat",
        "sleepy": rf"fast asleep|asleep|doz(?:ed|ing)|yawn\w*|rubb\w+ {_OWN} eyes|"
        r"eyes (?:were |kept )?(?:closing|drooped)|nodded off|snor(?:ed|ing|es)|eyelids|"
        rf"head (?:drop|dropped|nodded|sank|droop\w*)(?: down)? on|dream(?:ed|t|ing)? of|could hardly keep",
        "tired": rf"huff\w* and puff\w*|panted|panting|out of breath|dragged {_OWN} feet|"
        rf"wiped {_OWN} (?:brow|forehead)|legs ached|slumped down|sank down|flopped down|worn out|"
        rf"dragg(?:ed|ing) (?:him|her|it)self|with difficulty|could go no further|legs gave way",
        "surprised": r"gasp\w*|jumped up|stared|blink(?:ed|ing)|"
        r"eyes (?:\w+ ){0,3}(?:wide|round|widened|huge)|eyes popped|mouth (?:fell|dropped|hung) open|"
        r"jaw dropped|could not believe|couldn't believe",
        "curious": rf"peer(?:ed|ing|s)|tilted {_OWN} head|cocked {_OWN} head|leaned closer|"
        rf"pricked up {_OWN} ears|craned|sniffed at",
        "thoughtful": rf"scratched {_OWN} (?:head|chin)|rubbed {_OWN} chin|stroked {_OWN} (?:beard|chin)|"
        r"pondered|frowned at|"
        rf"tapp(?:ed|ing) {_OWN} (?:chin|nose|forehead)",
        "worried": rf"pac(?:ed|ing) (?:up and down|back and forth)|bit {_OWN} lip|wrung {_OWN} hands|"
        rf"chewed {_OWN}|fidget\w*|"
        rf"nose (?:pressed )?against the (?:window|glass|pane)|wasn.t home yet|looked at the clock",
        "loving": rf"kiss(?:ed|es|ing)|hugg(?:ed|ing)|cuddl\w*|snuggl\w*|nuzzl\w*|stroked (?:the|{_OWN}|him)",
        "calm": r"humming softly|hummed softly|lay in (?:the|a) hammock|breathed (?:slowly|deeply)|at peace|"
        r"leaned back|rocked gently|peacefully",
        "lonely": r"all alone|by (?:him|her|it)self|nobody to|no one to|"
        r"[Nn]obody (?:had )?(?:came|come)|no one (?:had )?(?:came|come)|waited and waited",
    },
    "ko": {
        "crying": r"눈물(?:이|을|도)|엉엉|훌쩍|울음을|흐느|울먹|눈시울|펑펑 (?:울|눈물)|글썽",
        "afraid": r"벌벌|덜덜|부들부들|바들바들|오들오들|몸을 떨|떨었|떨며|떨고|떨면서|숨이 멎|소름이|"
        r"움찔|뒷걸음|숨을 죽|가슴이 (?:콩닥|쿵쿵|쿵쾅)|얼굴이 (?:하얗|새하얗|파랗)|다리가 후들|식은땀|"
        r"이불을 뒤집어|몸을 웅크|사시나무|"
        r"무릎을 (?:달달|덜덜)|바들바들|꼬리를 다리 사이|납작 엎드|쭈그려 앉",
        "shy": r"얼굴이 (?:발개|홍당무|토마토)|볼이 (?:빨개|빨갛|발그레)|얼굴을 붉|몸을 배배|"
        r"뒤로 숨(?!기)|등 뒤에 숨(?!기)|뒤에 숨어|고개를 들지 못|머뭇|쭈뼛|얼굴을 가리|"
        r"몸을 배배|옷고름|어쩔 줄 몰라|고개를 숙였어요|목소리가 모기",
        "angry": r"발을 (?:쾅쾅? ?|쿵쿵? ?)(?:굴렀|구르)|씩씩거|씩씩대|버럭|"
        r"눈을 (?:부릅|흘기)|호통|팔짱|이를 (?:갈|부득)|입을 (?:삐죽|쑥 내밀)|볼을 부풀|콧김을|"
        r"소리를 (?:빽|꽥)|주먹을 휘두|"
        r"발을 (?:쾅|쿵)|가슴을 (?:쳤|치며|탕탕)|"
        r"수염을 파르르|등을 돌리|노려보|흘겨|허리에 손을|볼을 잔뜩",
        "proud": r"으쓱|우쭐|잘난 (?:체|척)|가슴을 (?:쫙|활짝|쭉|내밀)|턱을 (?:치켜|높이)|뽐내|뽐냈|의기양양|"
        r"어깨를 펴|콧대|"
        r"가슴을 쑥|금메달을|목에 걸고|허리에 손을 얹고 웃",
        "brave": r"이를 (?:꽉|악)|주먹을 (?:꽉|불끈)|용기를 내|심호흡|씩씩하게|성큼|"
        r"앞만 (?:똑바로 )?바라|두 손으로 꽉|당당히|주저하지 않",
        "joyful": r"깔깔|껄껄|하하|만세|손뼉|박수|덩실|신이 났|신이 나|신났|신나|폴짝폴짝|껑충껑충|야호|"
        r"어깨춤|환호|와아",
        "happy": r"활짝 웃|웃더|씩 웃|미소|방긋|빙그레|싱글벙글|생긋|싱긋|꼬리를 (?:살랑|흔들)|콧노래|"
        r"얼굴이 환해|눈이 반짝|"
        r"환하게 웃|싱긋이|미소를",
        "sad": r"눈앞이 (?:흐려|뿌예|뿌옇)|"
        r"한숨|고개를 (?:떨|푹 숙|푹 떨)|시무룩|풀이 죽|풀 죽|어깨가 (?:축|처)|어깨를 (?:축|늘어)|"
        r"울상|코끝이|입술을 깨물|귀를 축|"
        r"눈가가 (?:촉촉|젖)|고개를 (?:푹 )?(?:떨구|숙인 채)|눈물을 (?:삼|참)|시든 꽃|쭈그리고 앉",
        "ill": r"콜록|기침|끙끙|앓|열이 (?:나|펄펄)|이마가 (?:뜨|불)|재채기|배를 움켜|"
        r"병든|이마는 불덩이|이마가 뜨거|누워 앓|열이 올|물수건|몸져|배가 아프",
        "hungry": r"꼬르륵|배가 고|배고프|침을 (?:꼴깍|삼|흘)|입맛을|군침|"
        r"배에서 꼬르륵|침만 꼴깍|침을 질질",
        "sleepy": r"졸고|졸았|졸려|쿨쿨|콜콜|새근|눈을 감|자고 있|(?<![가-힣])자요|잠이 들|잠들|하품|꾸벅|"
        r"눈을 비비|눈꺼풀|드르렁|"
        r"하품이|눈이 스르르|꾸벅꾸벅",
        "tired": r"헉헉|헐떡|숨을 몰아|땀을 (?:뻘뻘|닦|흘|훔)|축 늘어|다리가 아프|지쳐|지친|지쳤|녹초|"
        r"땀방울이|이마의 땀|팔이 아파|가쁜 숨|숨을 골랐|걸터앉아 가쁜|기진맥진",
        "surprised": r"깜짝|화들짝|눈이 (?:휘둥그레|동그래|커다래|커졌|번쩍)|눈을 (?:동그랗|크게)|"
        r"입을 (?:떡|딱|쩍)|입이 (?:떡|딱|쩍)|흠칫|"
        r"입을 (?:떡 )?벌린|눈이 왕방울|눈이 (?:휘|화등잔)|꼼짝도 못|어안이|할 말을 잃|말문이 막",
        "curious": r"갸웃|갸우뚱|뚫어져라|뚫어지게|기웃|두리번|눈을 반짝|귀를 쫑긋|고개를 쏙|살펴보|들여다|"
        r"코를 바짝|까치발|저건 뭐|고개를 내밀|귀 기울",
        "thoughtful": r"턱을 (?:괴|만지)|곰곰|골똘|생각에 잠|고민|"
        r"귀를 긁적|머리를 긁적|뒤통수를|생각했|생각에",
        "worried": r"왔다 ?갔다|안절부절|발을 동동|서성|손톱을|조마조마|입술을 (?:잘근|깨)|"
        r"한숨을 푹푹|못 잡았|창밖만|발만 동동",
        "loving": r"꼭 (?:안아|안았|끌어안|껴안)|쓰다듬|뽀뽀|토닥|볼을 비비|입을 맞|얼싸안|부둥켜|어루만",
        "calm": r"느긋|태연|편안|가만히 앉|조용히 웃|차분|평온|(?:하나|조금)도 (?:쓸쓸|무섭|외롭)지 않",
        "lonely": r"홀로|외로|쓸쓸|외톨이|혼자 (?:우두커니|덩그러니)|"
        r"아무도 (?:오지|없)|텅 빈|혼자 남|무릎을 끌어안고|덩그러니",
    },
}
"""How feelings show, beside the words that name them."""


def first(text: str, words: Mapping[K, str], code: LanguageCode) -> K | None:
    """Return what the earliest of the words in the text means."""
    best: tuple[int, K] | None = None
    for meaning, pattern in words.items():
        match = _whole(pattern, code).search(text)
        if match and (best is None or match.start() < best[0]):
            best = match.start(), meaning
    return best[1] if best else None


def every(text: str, words: Mapping[K, str], code: LanguageCode) -> frozenset[K]:
    """Return all that the words of the text mean."""
    return frozenset(meaning for meaning, pattern in words.items() if _whole(pattern, code).search(text))


@lru_cache(maxsize=256)
def _whole(pattern: str, code: LanguageCode) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b" if code == "en" else pattern, re.IGNORECASE)


@lru_cache(maxsize=2)
def feelings(code: LanguageCode) -> Mapping[Feeling, str]:
    """Return a pattern of the words that tell each drawn feeling."""
    said: dict[Feeling, list[str]] = {}
    for entry in lexicon().feelings.values():
        said.setdefault(entry.look, []).extend((entry.en if code == "en" else entry.ko).words)
    if code == "en":
        return {look: "|".join(map(re.escape, words)).replace(r"\*", r"\w*") for look, words in said.items()}
    return {look: f"(?<![가-힣])(?:{'|'.join(map(re.escape, words))})" for look, words in said.items()}


def feelings_at(text: str, code: LanguageCode) -> Iterator[tuple[int, Feeling]]:
    """Yield where the text tells of a feeling, and which, in order."""
    found: dict[int, Feeling] = {}
    for table in (_SHOWN[code], feelings(code)):
        for look, pattern in table.items():
            for match in _whole(pattern, code).finditer(text):
                found[match.start()] = look
    yield from sorted(found.items())


def face_of(said: str, code: LanguageCode) -> FacePlay:
    """Return what the words of one deed let a face do."""
    return first(said, FACES[code], code) or ""


def faces_at(text: str, code: LanguageCode) -> list[tuple[int, int, FacePlay]]:
    """Return where the text lets a face do something, from where to where, and what, in order."""
    return sorted(
        (*match.span(), face)
        for face, pattern in FACES[code].items()
        for match in _whole(pattern, code).finditer(text)
    )


def pose_of(said: str, code: LanguageCode) -> Pose | None:
    """Return the pose that the words of one deed tell."""
    return first(said, POSES[code], code)
