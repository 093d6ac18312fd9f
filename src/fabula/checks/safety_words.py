"""What does not belong in a child's book, by category: patterns, and what to say and offer instead.

Latin patterns stand as whole words; Korean ones begin at the start of an eojeol, since 혼자살아, 건강간식 and
해야한다 hold bad words by accident. `alone` counts by itself; deeds count only when done to somebody of the
victims; blows only when done to them and told with relish.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Matter:
    """A category: its patterns, what fabula does not make, and a gentler idea, in English and Korean."""

    name: str
    alone: tuple[str, ...]
    says: dict[str, str]
    offers: dict[str, str]


VICTIMS_EN = (
    r"(?:child(?:ren)?|kids?|bab(?:y|ies)|boys?|girls?|toddlers?|orphans?|students?|classmates?|"
    r"teachers?|mothers?|"
    r"fathers?|moms?|mums?|dads?|sisters?|brothers?|parents?|grandm\w+|grandpa\w*|famil(?:y|ies)|"
    r"wife|husband|friends?|"
    r"pupp(?:y|ies)|kittens?|pets?|cats?|dogs?|animals?|everyone|everybody|people|villagers|"
    r"passengers|neighbou?rs?|"
    r"himself|herself|humans?|wom[ae]n|m[ae]n|him|her|them)"
)
VICTIMS_KO = (
    r"(?:아이|아기|어린이|애|소년|소녀|고아|학생|친구|선생님|엄마|아빠|부모|부모님|동생|누나|언니|형|"
    r"오빠|가족|할머니|할아버지|강아지|고양이|"
    r"반려동물|동물|사람|이웃|아내|남편|여자|남자|유치원생|아들|딸)(?:들)?"
)

# Verbs followed by those they are done to: "kills a little boy", but not "burns her mother's cake".
DEEDS_EN = (
    r"(?:kill(?:s|ed|ing)?|murder(?:s|ed|ing)?|stab(?:s|bed|bing)?|strangl(?:e|es|ed|ing)|"
    r"slaughter(?:s|ed|ing)?|"
    r"execut(?:e|es|ed|ing)|butcher(?:s|ed|ing)?|tortur(?:e|es|ed|ing)|shoot(?:s|ing)?|shot|"
    r"mutilat(?:e|es|ed|ing)|"
    r"chok(?:e|es|ing)|drown(?:s|ed)?|poison(?:s|ed)?|starve(?:s|d)?|burn(?:s|ed|t)?|"
    r"assassinat\w+|massacr\w+|chop(?:s|ped)? up|"
    r"beat(?:s|ing|en)?(?= (?:\w+ ){0,4}to death)|abus(?:e|es|ed|ing)|molest\w*|kidnap(?:s|ped|"
    r"ping)? and \w+)"
)
DONE_EN = (
    r"(?:killed|murdered|stabbed|strangled|slaughtered|tortured|shot|mutilated|poisoned|beaten to "
    r"death|abused|molested)"
)
DEEDS_KO = (
    r"(?:죽이|죽여|죽인|죽일|죽였|살해|칼로 찌|찔러|찌르|목을 조|총으로 쏘|총으로 쏴|총을 쏘|총을 쏴|쏴 "
    r"죽|쏘아 죽|때려 ?죽|불태|불에 태|태워 죽|"
    r"굶겨|굶기|익사시|독살|독을 먹이|학대|고문|토막|도살|해치|납치해서|잔인하게|성폭행|추행|목 졸|폭행)"
)
# Rough but everyday deeds: quarrels belong in children's books, cruelty for its own sake does not.
BLOWS_EN = (
    r"(?:beat(?:s|ing)?|hit(?:s|ting)?|whip(?:s|ped|ping)?|hurt(?:s|ing)?|kick(?:s|ed|ing)?|"
    r"punch(?:es|ed|ing)?|harm(?:s|ed|ing)?|kidnap(?:s|ped|ping)?|lock(?:s|ed|ing)?|bull(?:y|ies|ied|"
    r"ying)|cut(?:s|ting)?|burn(?:s|ing)?|throw(?:s|ing)?|torment(?:s|ed|ing)?)"
)
BLOWS_KO = (
    r"(?:때리|때려|때린|괴롭히|괴롭혀|괴롭힌|발로 차|발로 찬|걷어차|꼬집|가두|가둬|채찍|패는|패고|"
    r"두들겨|던져|던지|밟)"
)
RELISH = (
    r"for fun|for pleasure|enjoys? (?:it|hurting|their|watching)|to death|brutal\w*|cruel\w*|"
    r"until (?:he|she|it|they) (?:bleeds?|dies?|screams?|"
    r"stops? (?:moving|breathing))|bleed\w*|blood\w*|with (?:a )?(?:knife|hammer|belt|chain|axe)|"
    r"and laughs? (?:at|about|as)|mercilessly|"
    r"재미로|재미 삼아|즐기|즐거워하며|잔인|피가 (?:날|나|철철|흐)|죽도록|죽을 때까지|잔혹|무자비|칼로|"
    r"망치로|벨트로|비명"
)

MATTERS = (
    Matter(
        "cruelty",
        (
            r"serial[- ]killers?",
            r"school[- ]shoot\w+",
            r"child abuse",
            r"animal (?:abuse|cruelty)",
            r"behead\w*",
            r"decapitat\w*",
            r"dismember\w*",
            r"burn(?:s|ed|ing|t)? alive",
            r"skin(?:s|ned|ning)? (?:\w+ ){0,3}alive",
            r"cannibal\w*",
            r"genocide\w*",
            r"massacre\w*",
            r"torture (?:chamber|porn|scene)s?",
            r"is tortured|are tortured|being tortured|tortured to",
            r"mass murder\w*",
            r"murder spree",
            r"killing spree",
            r"snuff (?:film|video)s?",
            r"bloodthirsty murder\w*",
            r"chops? off (?:\w+ )?(?:heads?|hands?|fingers?)",
            r"(?:gas|death) chambers?",
            r"psycho(?:path)? (?:killer|murder)\w*",
            r"cut(?:s|ting)? off (?:\w+ ){0,2}(?:heads?|hands?|fingers?|ears?|limbs?)",
            "고문",
            "학살",
            "대학살",
            "연쇄 ?살인",
            "살인마",
            "살인자",
            "살인",
            "아동 ?학대",
            "동물 ?학대",
            "참수(?!리)",
            "토막 ?살",
            "산 채로 (?:태|묻|불|껍)",
            "생매장",
            "식인",
            "총기 ?난사",
            "도륙",
            "목을 베",
            "목을 자르",
            "때려 ?죽",
            "잔인하게 (?:죽|괴)",
            "사람 ?고기",
            "손가락을 자르",
            "집단 ?폭행",
        ),
        {
            "en": "fabula makes no stories in which somebody is cruelly hurt or killed.",
            "ko": "fabula는 누군가를 잔인하게 해치는 이야기는 만들지 않아요.",
        },
        {
            "en": 'How about a quarrel that is made up, as "two foxes who fight over a ball and make peace"?',
            "ko": "다투었다가 화해하는 이야기는 어떨까요? 예: “공 하나를 두고 다툰 두 여우”",
        },
    ),
    Matter(
        "gore",
        (
            r"gore|gory",
            r"blood[- ]?(?:bath|soaked|drenched|splattered|curdling gore)\w*",
            r"(?:lots|pools?|rivers?|full|buckets|covered in|dripping with|"
            r"soaked in|bathes? in|drenched in) (?:of )?(?:\w+ )?blood",
            r"blood (?:everywhere|and guts|spurt\w*|splatter\w*|gush\w*|all over)",
            r"guts (?:spill\w*|everywhere|hang\w*|out)",
            r"entrails",
            r"intestines (?:spill\w*|hang\w*|out)",
            r"mutilated \w+",
            r"splatter (?:film|movie|horror)\w*",
            r"rotting (?:flesh|bod\w*|corpses?)",
            r"eyeballs? (?:ripped|torn|gouged)\w*",
            r"goug(?:e|es|ed|ing) out",
            r"corpses? (?:pile|rot|everywhere)\w*",
            r"piles? of (?:corpses|bodies)",
            r"severed (?:head|hand|limb|finger|arm|leg)s?",
            r"rip(?:s|ped|ping)? (?:off|out) (?:\w+ ){0,2}(?:head|heart|arm|leg|guts|eyes?|limb)s?",
            r"slasher",
            r"dead bod(?:y|ies) (?:everywhere|pile\w*)",
            "피투성이",
            "피범벅",
            "피바다",
            "피가 낭자",
            "유혈이 낭자",
            "유혈",
            "내장이 (?:터|쏟|나)",
            "내장을",
            "시체(?:를|들|가|로|더미)",
            "시신을",
            "잘린 (?:머리|손|팔|다리|목)",
            "눈알을 (?:뽑|파)",
            "피가 (?:철철|솟구|튀)",
            "피 튀기",
            "살점",
            "고어물",
            "창자",
        ),
        {
            "en": "fabula makes no stories of blood and gore.",
            "ko": "fabula는 피가 나오는 끔찍한 이야기는 만들지 않아요.",
        },
        {
            "en": 'Something a little spooky is welcome, as "a friendly ghost in an old castle".',
            "ko": "살짝 으스스한 이야기라면 좋아요. 예: “낡은 성에 사는 수줍은 유령”",
        },
    ),
    Matter(
        "sex",
        (
            r"sex(?:y|ual|ually|ting)?",
            r"having sex|sex scene\w*",
            r"porn\w*",
            r"erotic\w*",
            r"naked (?!mole|bear\b)(?:\w+ )?(?:girl|boy|child|kid|woman|man|wom[ae]n|men|teacher|"
            r"body|bodies|princess)\w*",
            r"nudes?|nudity|nudist\w*",
            r"strip[- ]?(?:pers?|tease\w*|clubs?)",
            r"rap(?:e|es|ed|ing|ists?)",
            r"orgasm\w*",
            r"orgy|orgies",
            r"prostitut\w*",
            r"brothel\w*",
            r"hentai",
            r"nsfw",
            r"fetish\w*",
            r"incest\w*",
            r"pa?edophil\w*",
            r"horny",
            r"masturbat\w*",
            r"genital\w*",
            r"penis\w*",
            r"vagina\w*",
            r"boobs?",
            r"adult film\w*",
            r"bdsm",
            r"lingerie",
            r"seduc(?:e|es|ed|ing|tive)\w*",
            r"make(?:s)? out with",
            r"sleep(?:s|ing)? with (?:his|her|their) (?:teacher|boss|stepm\w+|stepf\w+)",
            "섹스",
            "섹시",
            "야한",
            "야설",
            "성관계",
            "성적인 (?!표|결)",
            "성폭행",
            "성추행",
            "성폭력",
            "강간",
            "포르노",
            "음란",
            "야동",
            "매춘",
            "성매매",
            "알몸",
            "나체",
            "벌거벗은 (?:여|남|소녀|소년|아이)",
            "근친",
            "소아 ?성애",
            "19금",
            "성인물",
            "에로",
            "자위(?!대)",
            "성기",
            "유혹하는 여자",
            "불륜",
            "룸살롱",
            "조건만남",
        ),
        {
            "en": "fabula makes no stories with sexual content.",
            "ko": "fabula는 성적인 내용의 이야기는 만들지 않아요.",
        },
        {
            "en": 'A story of friendship works well, as "two swans who find each other again".',
            "ko": "우정이나 가족의 사랑 이야기는 어떨까요? 예: “다시 만난 두 마리 백조”",
        },
    ),
    Matter(
        "self-harm",
        (
            r"suicid\w*",
            r"kill(?:s|ing|ed)? (?:him|her|it|my|your)self",
            r"kill(?:s|ing|ed)? (?:themselves|ourselves)",
            r"self[- ]harm\w*",
            r"cut(?:s|ting)? (?:(?:him|her|my|it|your)self|themselves)",
            r"cut(?:s|ting)? (?:his|her|their|my|your) (?:wrists?|arms?)",
            r"slit(?:s|ting)? (?:his|her|their|my) (?:wrists?|throat)",
            r"hang(?:s|ed|ing)? (?:him|her|it|my)self",
            r"want(?:s|ed|ing)? to (?:die|be dead)",
            r"wish(?:es|ed)? (?:to (?:die|be dead)|(?:he|she|it|they|i) (?:was|were) dead)",
            r"end(?:s|ing|ed)? (?:his|her|their|my|its|your) (?:own )?life",
            r"tak(?:e|es|ing) (?:his|her|their|my) own life",
            r"anorexi\w*",
            r"bulimi\w*",
            r"jump(?:s|ed|ing)? off (?:\w+ ){1,3}to die",
            r"starv(?:e|es|ing) (?:him|her|my)self",
            r"better off dead",
            r"no reason to live",
            "(?:동반 ?|집단 ?)?자살",
            "자해",
            "손목을 (?:긋|그)",
            "스스로 목숨",
            "목숨을 끊",
            "목을 매",
            "목매",
            "죽고 ?싶",
            "죽어버리고",
            "죽어 버리고",
            "사라지고 싶은데 죽",
            "거식증",
            "뛰어내려 죽",
            "극단적 선택",
            "극단적인 선택",
        ),
        {
            "en": "fabula makes no stories about wanting to die or hurting oneself.",
            "ko": "fabula는 스스로를 해치거나 죽고 싶어 하는 이야기는 만들지 않아요.",
        },
        {
            "en": "If somebody you know feels this way, please talk to a person you trust. "
            "A story can begin with "
            'being sad and end with being found, as "a lonely whale who is heard at last".',
            "ko": "혹시 마음이 많이 힘들다면 믿을 수 있는 사람에게 꼭 이야기해 주세요. "
            "슬픔에서 시작해 위로로 끝나는 이야기는 어떨까요? "
            "예: “마침내 노래를 들어 줄 친구를 만난 외로운 고래”",
        },
    ),
    Matter(
        "hate",
        (
            r"nazis? (?:are|were|is) (?:good|right|great|heroes|cool)",
            r"hitler (?:is|was|as) (?:a )?(?:good|right|great|hero\w*|cool)",
            r"heil hitler",
            r"(?:all |those |why |dirty |stupid |filthy )(?:\w+ )?(?:blacks?|black people|jews?|"
            r"muslims?|gays?|lesbians?|immigrants?|asians?|women|foreigners?|refugees?|gypsies|"
            r"christians?|africans?|mexicans?|chinese|koreans?|japanese|disabled people|"
            r"arabs?|indians?) (?:people )?(?:are|should|must|need to|deserve) (?:be )?(?:all "
            r")?(?:bad|evil|stupid|dirty|inferior|dangerous|hated|killed|die|leave|disgusting|"
            r"lazy|banned|thieves|animals|go|shot|removed|punished)\w*",
            r"(?:blacks?|black people|jews?|muslims?|gays?|immigrants?|foreigners?|refugees?|"
            r"girls|boys|women|disabled (?:people|kids|children)) (?:are|is) (?:inferior|subhuman|"
            r"worthless|disgusting|vermin|dirty|stupid|evil)",
            r"white (?:power|supremac\w*)",
            r"ethnic cleansing",
            r"kkk|ku klux klan",
            r"inferior races?",
            r"master race",
            r"n[i1]gg\w+",
            r"f[a4]gg?ots?",
            r"retards?|retarded",
            r"makes? fun of (?:the )?(?:disabled|crippled|fat|black|gay|poor)\w*",
            r"hates? (?:all )?(?:blacks?|black people|jews?|muslims?|gays?|immigrants?|"
            r"foreigners?|asians?|refugees?)",
            r"racist (?:joke|song|hero)s?",
            r"tranny",
            "인종 ?청소",
            "열등한 (?:인종|민족|사람)",
            "(?:흑인|유대인|외국인|장애인|여자|남자|동성애자|난민|이주민|조선족|중국인|일본인|동남아인|"
            "노인|무슬림|가난한 사람|"
            "다문화)(?:들)?[은는이가을를]? ?(?:다 |모두 |전부 )?(?:더러|더럽|열등|죽어|쫓아내|없애|"
            "멍청|나쁜 (?:사람|놈|인간)|미워해야|"
            "몰아내|싫어해야|벌레)",
            "장애인을 (?:놀|비웃)",
            "병신",
            "깜둥이",
            "김치녀",
            "한남충",
            "쪽바리",
            "짱깨",
            "튀기",
            "혐오하는 (?:노래|이야기)",
            "인종 ?차별을 (?:찬|해야|자)",
        ),
        {
            "en": "fabula makes no stories that teach hatred of people.",
            "ko": "fabula는 누군가를 미워하도록 가르치는 이야기는 만들지 않아요.",
        },
        {
            "en": 'How about somebody new being welcomed, as "a penguin who moves to a forest of owls"?',
            "ko": "낯선 친구를 반겨 주는 이야기는 어떨까요? 예: “부엉이 숲으로 이사 온 펭귄”",
        },
    ),
    Matter(
        "weapons",
        (
            r"(?:how to|instructions? (?:for|to|on)|recipe for|guide to|steps to|teach\w* (?:\w+ "
            r"){0,3}(?:how )?to|learns? (?:how )?to) (?:make|mak\w+|build\w*|us(?:e|ing)|"
            r"assembl\w+|3d.print\w*|load\w*|fir(?:e|ing)) (?:\w+ ){0,2}"
            r"(?:bombs?|guns?|pistols?|rifles?|explosives?|molotov\w*|grenades?|napalm|landmines?|"
            r"nerve gas|poison gas|weapons?)",
            r"pipe bombs?",
            r"nail bombs?",
            r"(?:suicide|car) bomb\w*",
            r"terrorists?|terrorism",
            r"mass shoot\w*",
            r"assault rifles?",
            r"molotov\w*",
            r"(?:brings?|takes?|carries|sneaks?) (?:a |his |her )?(?:gun|knife|bomb|rifle|pistol) "
            r"(?:to|into) (?:\w+ )?(?:school|class\w*|kindergarten|playground)",
            r"(?:bombs?|blows? up|bombing) (?:a |the |his |her )?(?:school|hospital|church|mosque|"
            r"city|village|train|plane|subway)\w*",
            r"(?:build|builds|make|makes|making|building) (?:a |an |the )?(?:\w+ )?(?:bomb|gun|"
            r"explosive|grenade)s?",
            r"child soldiers? (?:kill|shoot)\w*",
            r"gun (?:violence|massacre)",
            "폭탄(?:을|를)? ?(?:만드|만들|제조|설치)",
            "총(?:을|기를)? ?(?:만드는|만들|제조|조립)",
            "사제 ?(?:폭탄|총)",
            "자폭",
            "테러(?:를|하|범|리|가|로|조)",
            "테러",
            "독약(?:을)? ?(?:만드|만들|제조)",
            "화염병",
            "무기(?:를)? ?(?:만드는 법|만드는 방법|제조)",
            "학교에 (?:총|칼)을",
            "총을 들고 학교",
            "칼을 들고 (?:학교|유치원)",
            "수류탄",
            "기관총",
        ),
        {
            "en": "fabula makes no stories about real weapons or how to make them.",
            "ko": "fabula는 진짜 무기를 쓰거나 만드는 이야기는 만들지 않아요.",
        },
        {
            "en": 'A wooden sword or a clever trick is fine, as "a knight who wins with a song".',
            "ko": "나무칼이나 물총, 재치로 이기는 이야기는 좋아요. 예: “노래로 이긴 꼬마 기사”",
        },
    ),
    Matter(
        "drugs",
        (
            r"cocaine",
            r"heroin\b",
            r"meth(?:amphetamine)?",
            r"crack (?:pipe|cocaine)",
            r"lsd",
            r"ecstasy pills?",
            r"drug (?:deal\w*|lord\w*|cartel\w*|trip\w*|addict\w*)",
            r"(?:do|does|doing|take|takes|taking|sell|sells|selling|on|uses?|using) drugs",
            r"drugs? (?:for kids|party|parties)",
            r"get(?:s|ting)? (?:drunk|stoned|wasted|high (?:on|off|with|together))",
            r"smok(?:e|es|ing) (?:\w+ )?(?:weed|pot|marijuana|crack|cigarettes?|joints?|cigars?|hash)",
            r"drunk(?:en)? (?:kid|child|baby|boy|girl|toddler|teacher|bear|rabbit|mother|father|dad|mom)\w*",
            r"vap(?:e|es|ing)",
            r"marijuana",
            r"cannabis",
            r"overdos\w*",
            r"opium",
            r"fentanyl",
            r"magic mushroom trip\w*",
            r"drink(?:s|ing)? (?:\w+ )?(?:beer|vodka|whisky|whiskey|wine|alcohol|soju|rum)",
            r"inject(?:s|ing)? (?:drugs|heroin)",
            r"sniff(?:s|ing)? glue",
            "마약",
            "코카인",
            "헤로인",
            "필로폰",
            "대마초",
            "본드를 (?:불|마시|흡)",
            "술에 취[한해]",
            "술을 마시는 (?:아이|아기|어린이|소년|소녀|학생|토끼|곰)",
            "술 마시는 (?:아이|아기|어린이|소년|소녀|학생|토끼|곰)",
            "담배 ?(?:를)? ?(?:피우는|피는) (?:아이|아기|어린이|소년|소녀|학생|토끼|곰)",
            "환각제",
            "약물 ?중독",
            "약에 취",
            "전자 ?담배",
            "펜타닐",
            "소주를",
            "만취",
        ),
        {
            "en": "fabula makes no stories about drugs, drink or smoking.",
            "ko": "fabula는 술과 담배, 마약이 나오는 이야기는 만들지 않아요.",
        },
        {
            "en": 'A magic potion does nobody harm, as "a witch whose soup makes everybody dance".',
            "ko": "마법 물약이나 따뜻한 코코아는 어떨까요? 예: “모두를 춤추게 하는 마녀의 수프”",
        },
    ),
)

GENTLE = (
    r"(?:doesn'?t|don'?t|does not|do not|never|not|won'?t|would not|wouldn'?t|nobody|no one|"
    r"stops?|stopped|refuses? to|without) (?:\w+ ){0,3}(?:kill|hurt|beat|cut|burn|shoot|harm|hit|"
    r"drown|poison)\w*(?: \w+){0,3}",
    r"(?:saves?|saved|rescues?|rescued|protects?|protected|hides?|escapes?) (?:\w+ ){0,6}(?:from "
    r"(?:being )?|before )(?:\w+ ){0,4}(?:kill|hurt|drown|burn|shot|shoot|harm|poison)\w*(?: "
    r"\w+){0,2}",
    r"shooting stars?",
    r"burn(?:s|ed|t|ing)? (?:the |her |his |some )?(?:cake|toast|cookies?|bread|dinner|soup|"
    r"candle|pancakes?)\w*",
    r"beat(?:s|ing)? (?:\w+ ){0,4}(?:at|in) \w+",
    r"kill(?:s|ing)? time",
    r"shot (?:of|for|put)",
    r"shoot(?:s|ing)? (?:a |some )?(?:hoops|stars?|photos?|film|pictures?)",
    r"drunk with joy",
    r"rapeseed",
    r"photo shoot\w*",
    r"murder of crows",
    r"(?:learns?|teach\w*|explains?) (?:\w+ ){0,4}(?:not to|never to|against) \w+",
    "[가-힣]+지 ?(?:않|말|못)",
    "담배 ?피우던 시절",
    "담배 먹던 시절",
    "벌거벗은 임금님",
    "별똥별",
    "마약 ?(?:김밥|떡볶이|베개|탐지견)",
    "에로스",
    "살인 ?미소",
    "술래",
)
"""Turns of phrase that hold a bad word and mean nothing bad; they are passed over."""
