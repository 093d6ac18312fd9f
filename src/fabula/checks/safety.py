"""What does not belong in a child's book: looked for in ideas before anything is made, and in page texts.

Graded by category and context rather than by a bare word list: most classic tales hold a wolf, a sword or a
death. A word counts alone only where no gentle story has it; the rest count when a deed of cruelty meets
somebody it is done to, or when blood is asked for its own sake.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from fabula.kit.errors import Unsuitable


@dataclass(frozen=True)
class Matter:
    """One category: patterns that count alone, and deeds that count together with somebody or something."""

    name: str
    alone: tuple[str, ...] = ()
    deeds: tuple[str, ...] = ()
    done_to: tuple[str, ...] = ()


VICTIMS_EN = (
    r"child(ren)?",
    r"kids?",
    r"bab(y|ies)",
    r"boys?",
    r"girls?",
    r"toddlers?",
    r"orphans?",
    r"students?",
    r"classmates?",
    r"(his|her|their|the) (mother|father|mom|mum|dad|sister|brother|parents|family|wife|husband)",
    r"pupp(y|ies)",
    r"kittens?",
    r"puppy",
    r"pets?",
    r"cats?",
    r"dogs?",
    r"animals?",
    r"everyone",
    r"people",
    r"villagers",
    r"passengers",
)
VICTIMS_KO = (
    "아이",
    "아기",
    "어린이",
    "애들",
    "소년",
    "소녀",
    "고아",
    "학생",
    "친구",
    "반 친구",
    "엄마",
    "아빠",
    "부모",
    "동생",
    "누나",
    "언니",
    "형",
    "오빠",
    "가족",
    "강아지",
    "고양이",
    "동물",
    "사람",
)

MATTERS = (
    Matter(
        "cruelty",
        alone=(
            r"tortur\w+",
            r"massacre\w*",
            r"serial[- ]killer\w*",
            r"school[- ]shoot\w+",
            r"child abuse",
            r"abus(es|ed|ing) (a |the )?(child|kid|baby|boy|girl)\w*",
            r"molest\w*",
            r"behead\w*",
            r"decapitat\w*",
            r"dismember\w*",
            r"burn(s|ed|ing)? (alive|at the stake)",
            r"skin(s|ned|ning)? (\w+ ){0,3}alive",
            r"slaughter\w* (the |all |of )?(child|kid|bab|famil|villager|people)\w*",
            r"cannibal\w*",
            r"genocide",
            "고문",
            "학살",
            "연쇄 ?살인",
            "살인마",
            "아동 ?학대",
            "참수",
            "토막",
            "산 채로",
            "생매장",
            "식인",
            "총기 ?난사",
            "도륙",
            "목을 베",
            "목을 조르",
            "때려 ?죽",
        ),
        deeds=(
            r"kill(s|ed|ing|er)?",
            r"murder(s|ed|ing|er|ers)?",
            r"stab(s|bed|bing)?",
            r"shoot(s|ing)?",
            r"shot",
            r"strangl(e|es|ed|ing)",
            r"poison(s|ed|ing)",
            r"drown(s|ed|ing)",
            r"beat(s|en|ing)?",
            r"whip(s|ped|ping)",
            r"hurt(s|ing)?",
            r"chop(s|ped|ping)",
            r"kidnap(s|ped|ping)?",
            r"cut(s|ting)? off",
            r"mutilat\w*",
            r"burn(s|ed|ing)?",
            r"starv(e|es|ed|ing)",
            "죽이",
            "죽여",
            "살해",
            "찌르",
            "찔러",
            "쏴",
            "쏘아",
            "때리",
            "때려",
            "괴롭히며 즐기",
            "불태우",
            "불태워",
            "독살",
            "익사",
            "납치",
            "굶겨",
            "학대",
            "해치",
            "잔인하게",
        ),
        done_to=(*VICTIMS_EN, *VICTIMS_KO),
    ),
    Matter(
        "gore",
        alone=(
            r"gore|gory",
            r"blood[- ]?(bath|soaked|drenched|thirsty killing)",
            r"(lots|pools|rivers|full) of blood",
            r"guts (spill|everywhere|hanging)\w*",
            r"entrails",
            r"intestines",
            r"corpses?",
            r"splatter\w*",
            r"rotting (flesh|bod)\w*",
            r"eyeballs? (ripped|torn|gouged)\w*",
            r"gouge\w* out",
            "피투성이",
            "피범벅",
            "피바다",
            "피가 낭자",
            "유혈",
            "내장",
            "시체",
            "시신",
            "잘린 머리",
            "눈알을",
        ),
    ),
    Matter(
        "sex",
        alone=(
            r"sex(y|ual|ually)?",
            r"porn\w*",
            r"erotic\w*",
            r"naked (girl|boy|child|kid|woman|man)\w*",
            r"nude\w*",
            r"strip[- ]?(per|tease|club)\w*",
            r"rap(e|es|ed|ing|ist)",
            r"orgasm\w*",
            r"prostitut\w*",
            r"hentai",
            r"nsfw",
            r"fetish\w*",
            r"incest\w*",
            r"p(a)?edophil\w*",
            r"horny",
            "섹스",
            "야한",
            "성관계",
            "성적인",
            "성폭행",
            "강간",
            "포르노",
            "음란",
            "야동",
            "매춘",
            "성매매",
            "알몸",
            "벌거벗은 여",
            "근친",
            "소아 ?성애",
            "19금",
        ),
    ),
    Matter(
        "self-harm",
        alone=(
            r"suicid\w*",
            r"kill(s|ing|ed)? (himself|herself|themselves|itself|myself|yourself)",
            r"self[- ]harm\w*",
            r"cut(s|ting)? (his|her|their|my) wrists?",
            r"hang(s|ed|ing)? (himself|herself|itself)",
            r"wants? to die",
            r"end(s|ing)? (his|her|their|my|its) (own )?life",
            r"anorexi\w*",
            "자살",
            "자해",
            "손목을 긋",
            "손목을 그",
            "스스로 목숨",
            "목을 매",
            "죽고 싶",
        ),
    ),
    Matter(
        "hate",
        alone=(
            r"nazis? (are|were|is) (good|right|great|heroes)",
            r"hitler (is|was) (good|right|a hero)",
            r"(all|those) (blacks|jews|muslims|gays|immigrants|asians|women|foreigners) (are|should|must)",
            r"white (power|supremac\w*)",
            r"ethnic cleansing",
            r"kkk",
            r"inferior race\w*",
            r"n[i1]gg\w+",
            r"f[a4]gg?ots?",
            "인종 ?청소",
            "열등한 인종",
            "(흑인|유대인|외국인|장애인|여자|동성애자)들?[은는]? ?(다 ?)?(더럽|열등|죽어야|쫓아|없애야)",
            "장애인을 놀리",
            "병신",
            "깜둥이",
            "김치녀",
            "한남충",
        ),
    ),
    Matter(
        "weapons",
        alone=(
            r"(how to|instructions? (for|to)|recipe for|teach\w* (kids|children)? ?(how )?to) "
            r"(make|mak\w+|build|building|us\w+|3d.print\w*) (a |an |the )?(pipe |home ?made )?"
            r"(bombs?|guns?|explosives?|molotov\w*|grenades?|poison|napalm)",
            r"pipe bomb\w*",
            r"suicide (bomb|vest)\w*",
            r"terroris(t|ts|m)",
            r"mass shoot\w*",
            r"assault rifles?",
            "폭탄 ?(을|를)? ?만드는 (법|방법)",
            "총 ?(을|를)? ?만드는 (법|방법)",
            "사제 ?폭탄",
            "자폭",
            "테러",
            "독약 ?만드는",
        ),
    ),
    Matter(
        "drugs",
        alone=(
            r"cocaine",
            r"heroin\b",
            r"meth(amphetamine)?\b",
            r"crack pipe",
            r"lsd",
            r"ecstasy pills?",
            r"drug deal\w*",
            r"do(es|ing)? drugs",
            r"get(s|ting)? (high|drunk|stoned|wasted)",
            r"smok(e|es|ing) (weed|pot|marijuana|crack)",
            r"drunk (kid|child|baby|boy|girl|toddler)\w*",
            r"vap(e|es|ing)",
            r"marijuana",
            "마약",
            "코카인",
            "헤로인",
            "필로폰",
            "대마초",
            "본드를 (불|마시)",
            "술에 취한 (아이|아기|어린이|소년|소녀)",
            "담배 ?(를)? ?피우는 (아이|아기|어린이|소년|소녀|토끼|곰)",
        ),
    ),
)

GENTLE = (
    r"(doesn'?t|don'?t|never|not|won'?t|nobody|no one|stops?|stopped) (ever )?(want to |wants to )?"
    r"(kill|hurt|beat|cut|burn|shoot)\w*",
    r"beat(s|ing)? (the )?(drum|egg|clock|time|everyone at|everybody at|his own record|her own record)\w*",
    r"beat(s|en|ing)? (\w+ ){0,3}(at|in) (chess|a race|a game|the race|checkers|cards|tag|football)",
    r"cut(s|ting)? (off )?(the |his |her |their )?(hair|cake|paper|grass|nails|ribbon)",
    r"burn(s|ed|ing)? (the )?(cake|toast|cookies|bread|dinner|soup|candle|pancakes?)\w*",
    r"shoot(s|ing)? (a |some )?(hoops|star|stars|photos?|film|the ball)",
    r"shooting stars?",
    r"hurt(s|ing)? (his|her|their|its|a|the) (feelings|knee|paw|leg|wing|foot|tail|toe|arm|finger|nose)",
    r"hurt (puppy|kitten|bird|bunny|animal|dog|cat)",
    r"time to kill",
    r"chop(s|ped|ping)? (vegetables|wood|onions)",
    "배꼽이 빠지",
    "다치지 않",
    "해치지 않",
    "죽이지 않",
    "때리지 않",
    "괴롭히지 않",
    "북을 (때|치)",
    "공을 차",
    "죽을 쑤",
    "팥죽",
    "호박죽",
    "사냥꾼",
)

NEAR = 60


def _pattern(parts: tuple[str, ...]) -> re.Pattern[str]:
    """Return a pattern of any part; Latin parts stand as whole words, Hangul parts may carry endings."""
    sides = [part if re.search("[가-힣]", part) else rf"\b(?:{part})\b" for part in parts]
    return re.compile("|".join(sides) or r"(?!)", re.IGNORECASE)


_ALONE = {matter.name: _pattern(matter.alone) for matter in MATTERS}
_DEEDS = {
    matter.name: (_pattern(matter.deeds), _pattern(matter.done_to)) for matter in MATTERS if matter.deeds
}
_GENTLE = _pattern(GENTLE)


def unsuitable_words(text: str) -> tuple[str, ...]:
    """Return the words of `text` that do not belong in a child's book, in order, each once."""
    plain = _GENTLE.sub(lambda found: " " * len(found.group()), text)
    found = [match.group() for pattern in _ALONE.values() for match in pattern.finditer(plain)]
    for deeds, done_to in _DEEDS.values():
        for deed in deeds.finditer(plain):
            around = plain[max(0, deed.start() - NEAR) : deed.end() + NEAR]
            if done_to.search(around):
                found.append(deed.group())
    return tuple(dict.fromkeys(found))


def refuse(idea: str) -> None:
    """Raise Unsuitable, kindly and in the idea's language, for what no child's book holds."""
    if not unsuitable_words(idea):
        return
    if re.search("[가-힣]", idea):
        raise Unsuitable(
            "이 이야기는 어린이책에 담기 어려워요. fabula는 잔인한 이야기는 만들지 않아요.",
            hint="무서움을 이겨 내거나 서로 돌보는 이야기는 어떨까요? 예: “천둥을 무서워하는 강아지”",
        )
    raise Unsuitable(
        "This idea does not belong in a child's book; fabula makes no stories of cruelty.",
        hint='Try one about facing a fear or looking after someone, as "a puppy who is afraid of thunder".',
    )
