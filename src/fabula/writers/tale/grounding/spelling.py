"""Words as people type them: singular forms, and slips of the finger in words the lexicon knows."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from fabula.languages import english_verbs
from fabula.languages.josa import attach
from fabula.lexicon.nouns import noun_like
from fabula.writers.tale.grounding.asking import asked, teller_first
from fabula.writers.tale.grounding.english_words import (
    ADJECTIVES,
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    KNOWN_NAMES,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
)
from fabula.writers.tale.grounding.korean_asking import without_asker, without_asking
from fabula.writers.tale.grounding.korean_words import ASKED_TONE, FOR_LESSONS, MEANT, PREFACE, WISHED
from fabula.writers.tale.grounding.slots import Sense, WordIndex, words

_IRREGULAR = {
    "mice": "mouse", "geese": "goose", "wolves": "wolf", "elves": "elf", "leaves": "leaf",
    "children": "child", "men": "man", "women": "woman", "teeth": "tooth", "feet": "foot", "oxen": "ox",
    "dwarves": "dwarf", "fairies": "fairy", "loaves": "loaf", "knives": "knife", "kids": "kid",
    "snowmen": "snowman", "firemen": "fireman", "fishermen": "fisherman", "people": "person",
    "scarves": "scarf", "cacti": "cactus", "thieves": "thief",
}  # fmt: skip
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


_TOGETHER = (
    (re.compile(r"(?<=[가하먹노사되드타])는거(?=[는가를도]?(?:\s|$))"), "는 거"),
    (re.compile(r"(?<=[가-힣]{2})가는 거"), " 가는 거"),
    (re.compile(r"(?<![가-힣])(비|눈)(?=(?:오는|온|내리는|내린)(?:\s|날|밤))"), r"\1 "),
    (re.compile(r"(?<=(?:오는|리는) )(?=$)|(?<=(?:오는|리는|내린))(?=(?:날|밤)(?:[\s,.에]|$))"), " "),
    (re.compile(r"(?<=[가-힣]{2}[는은])(?=이야기(?:[\s.를로]|$))"), " "),
    (re.compile(r"한짝"), "한 짝"),
    (re.compile(r"방구(?=[가-힣\s])"), "방귀"),
    (re.compile(r"방귀(?=뀌|뀐|꼈)"), "방귀 "),
    (
        re.compile(
            r"(?<![가-힣])못(?=(?:외우|자|먹|가|오|찾|만나|잊|타|읽|쓰|참|기다리|말하)(?:는|고|던|겠))"
        ),
        "못 ",
    ),
    (re.compile(r"어두운 ?(?:거|것|데|곳|게)(?:를|을|이|가)? (?=무서|무섭|싫|두려)"), "어둠을 "),
    (re.compile(r"(?<=[데쪽]로) 새는"), " 빠지는"),
    (re.compile(r"(?<=[날잘할갈볼먹을올될])때(?=[\s에만마는까]|$)"), " 때"),
    (re.compile(r"(?<=[할될갈볼올줄살])거(?=야|예요|에요|임|다)"), " 거"),
    (re.compile(r"될 거야"), "되고 싶어"),
    (re.compile(r"우리반(?=[\s이은에의])"), "우리 반"),
    (
        re.compile(
            r"^(?:우리 )?(엄마|아빠|할머니|할아버지|이모|고모|삼촌|누나|언니|오빠|형)[는은] "
            r"([가-힣]{2,6}?)(?<![요다])$"
        ),
        r"\2 \1와 아이",
    ),
    (re.compile(r"되어 ?있었"), "되었"),
    (re.compile(r"(?<=아이|[남여]아|자애)용(?=[,\s])"), ""),
    (re.compile(r"고(?=싶)"), "고 "),
    (re.compile(r"기(?=싫)"), "기 "),
    (
        re.compile(
            r"우리(?=(?:집|학교|동네|유치원|어린이집|아파트|마을|엄마|아빠|할머니|할아버지)(?:[가-힣]{0,2}(?:\s|$)))"
        ),
        "우리 ",
    ),
    (re.compile(r"우리집"), "우리 집"),
    (re.compile(r"(?<=[할볼갈날놀을울알될칠탈])수(?=[있없])"), " 수 "),
    (re.compile(r"(?<=수)(?=[있없][는다어었])"), " "),
    (re.compile(r"나들이를"), " 소풍을"),
    (re.compile(r"나들이"), " 소풍"),
    (re.compile(r"놀러(?=[왔온오가간갔])"), "놀러 "),
    (
        re.compile(
            r"(?<![가-힣])(안|못)(?=(?:내려|올라|자|먹|가|하|씻|웃|우|울|참|듣|놀|오|온|와|마|쓰|일어)[가-힣])"
        ),
        r"\1 ",
    ),
    (re.compile(r"(?<=[가-힣])(때문에)"), r" \1"),
    (
        re.compile(
            r"^((?:우리 )?(?:엄마|아빠|할머니|할아버지|이모|삼촌|고모|선생님|짝꿍|옆집 [가-힣]+)[이가은는] "
            r"(?:사실은? )?(?:슈퍼 ?히어로|마녀|마법사|도깨비|유령|스파이|요정|산타|해적))인데[ ,].*$"
        ),
        r"\1래요",
    ),
)
"""Korean that is often typed without its space: 보고싶은, 낮에 안자는, 우리집에 놀러왔어요."""


_PAST_HEARD = re.compile(r"(?<=[가-힣])(?P<open>[와가해봐돼나져려겨여러워라])써(?=요?(?:[\s.,!?~]|$))")
_AS_SPOKEN = (
    (re.compile(r"(?<![가-힣])조아(?=[요해하서])"), "좋아"),
    (re.compile(r"(?<![가-힣])시러(?=[요해하서]|\s|$)"), "싫어"),
    (re.compile(r"갔따|가따(?=[.\s]|$)"), "갔다"),
    (re.compile(r"마니(?=\s)"), "많이"),
    (re.compile(r"싶대요?(?=[\s.,!?~]|$)"), "싶어요"),
)
"""Korean as children write down what they hear, and as others tell it: 전학와써, 조아요, 보고 싶대."""
_SS = 20
"""The place of ㅆ among the final consonants of a syllable."""


_BELIEVES = re.compile(
    r"^(?:나는|난|저는) (?P<who>.{1,12}[이가]) (?P<what>[가-힣]{2,8}?)(?:이?라고|인 ?것 ?같다고|인 ?줄) "
    r"(?:생각|믿|의심|알)[가-힣]*[.!]?$"
)
"""What a child believes of somebody is what the story is about: 나는 할머니가 외계인이라고 생각해."""


def _shut(found: re.Match[str]) -> str:
    """Return an open syllable before 써 as the past it is heard for: 와써 is 왔어."""
    return f"{chr(ord(found['open']) + _SS)}어"


def _as_written(text: str) -> str:
    """Return a Korean idea with the commonest words that children spell as they hear them."""
    text = _PAST_HEARD.sub(_shut, text)
    for heard, written in _AS_SPOKEN:
        text = heard.sub(written, text)
    return text


_BEING = re.compile(r"([가-힣]{2,})인데(?=\s)")
"""Who somebody is, before what is told: 공주님인데 꿈이 미용사, 마지막 주자인데 바통을 떨어뜨렸어."""


_ONES_OWN = words("조카 아들 딸 손자 손녀 손주 큰아들 큰딸 막내아들 막내딸 외동딸 외동아들")


def _told_of(found: re.Match[str]) -> str:
    """Return who somebody is as the topic of what follows, unless the sentence has one: 엄마가 마녀인데."""
    topic = re.search(r"[가-힣][이가은는] ", found.string[: found.start()])
    after = found.string[found.end() :]
    if found[1] in _ONES_OWN and found.start():
        return ""  # 도윤이, 제 조카인데: only who asks for the book says so
    if not topic and re.match(r"[^.,!?]*[는은인한던]? ?(?:아이|소년|소녀|애)(?: 이야기)?\W*$", after):
        return f"{found[1]}인"  # 구미호인데 꼬리가 하나밖에 안 난 아이
    if re.match(r"[^.,!?]*(?:아이|소녀|소년|애|친구|학생)[이가] (?:있|살)", found.string[found.end() :]):
        return f"{found[1]}인"  # 후보 선수인데 … 아이가 있었다
    return f"{attach(found[1], '이에요')}." if topic else attach(found[1], "은")


def spaced(text: str) -> str:
    """Return a Korean idea with the spaces that people leave out."""
    text = _BELIEVES.sub(r"\g<who> \g<what>이에요", _as_written(text))
    text = _BEING.sub(_told_of, text)
    for written, right in _TOGETHER:
        text = written.sub(right, text)
    return text


_HES = re.compile(r"\b(he|she|it)s\b(?= (?:the|a|an|not|getting|going|really|so|too)\b)", re.IGNORECASE)
_KINS = re.compile(
    r"\b(grandad|granddad|grandma|grandpa|mummy|daddy|mommy|nana|granny|gran|nan|mum|dad|mom)s\b(?= [a-z])",
    re.IGNORECASE,
)
"""Words typed without their apostrophe: hes the mayor, mummys hand."""
_DROPPED = re.compile(r"\b(wo|does|did|do|is|was|are|were|ca|could|would|should|has|had)nt\b", re.IGNORECASE)
"""Words typed without their apostrophe: wont, doesnt."""


_NOTE = re.compile(
    r"\s*\([^()]*(?:수업|학년|학급|교실|읽을|읽어|초[1-6]|little (?:brother|sister) is|"
    r"교과|연계|활동|[가-힣0-9 ]용\b|\d+ ?세|"
    r"\bgrade\b|\bclass\b|\blesson\b|\bage[sd]?\b)[^()]*\)",
    re.IGNORECASE,
)
"""What a teacher notes beside the idea: (2학년 수업용)."""
_FOR_CLASS = re.compile(
    r"^(?:저희|우리) (?:반|유치원|학교|어린이집) (?:아이|애|학생)들[^.!?]*[.!?] (?=.*이야기)|"
    r"(?:^|(?<=[.!?] ))for (?:my|our|a|the) (?:\S+ ){0,3}?"
    r"(?:class|students|pupils|kids|graders|daughter|son)\b[^.!?:,–-]{0,24}(?:[:,–]|\s-\s)\s*"
    r"(?:(?:i )?(?:want|would like|need)s? (?:it|them|this|the story) to [^.!?]*)?",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    r"\binstead of (?:an? |the |his |her |its |their )?[\w'-]+,?\s*|(?<![가-힣])[가-힣]+ 대신(?:에)? ",
    re.IGNORECASE,
)
"""What is not there, since something else is: instead of a sword, 칼 대신."""
_SUPPOSES = re.compile(r"\b(?:what if|imagine if|happen if)\b|만약|만일|다면|라면 어", re.IGNORECASE)
"""A what-if is quoted whole: 고양이가 엄마 대신 출근한다면."""


_MADE_OF = re.compile(
    r"\b((?:build|make|made|built|making|building)s? (?:an? |the |some )?[\w' -]{2,30}?) (?:out of|from) "
    r"(?:an? |the |some )?[\w' -]{2,30}?(?=[.,;!?]| (?:and|but|for|to|who|that|with|in|on|at)\b|$)",
    re.IGNORECASE,
)
"""What something is made of is gone when it is made: a birdhouse out of an old boot."""


_MADE_FROM = re.compile(
    r"(?<![가-힣])(?:[가-힣]+ )?(?:상자|박스|종이|신문지|깡통|페트병|나뭇가지|낙엽|양말|이불|담요|휴지심)"
    r"(?:으로|로) (?=(?:만든|지은|접은|만들) )"
)
"""The same in Korean: 택배 상자로 만든 우주선."""
_OWN_CHILD = re.compile(
    r"\b(?P<kin>son|daughter|grandson|granddaughter|nephew|niece|kid|(?:best )?friend|cousin|brother|sister) "
    r"(?P<name>[a-z]{3,})\b"
)
_PETS = (
    "(?:pet )?(?:hamster|dog|puppy|cat|kitten|rabbit|bunny|guinea pig|goldfish|parrot|budgie|tortoise|turtle|"
    "gerbil|rat|pony|snake|lizard)"
)
_OWN_PET = re.compile(
    rf"\b(?P<whose>my|our) (?P<pet>{_PETS}) "
    r"(?P<name>(?!who|that|and|has|had|was|can|will|did|does|got|gets|ate|ran|house|food|cage|bed|bowl|lead|"
    r"poo|show|school|sitter|trainer|walker|costume)[a-z]{3,}(?<!ed)(?<!ing)) "
    r"(?=is|was|has|had|who|died|thinks|wants|wanted|can|does|and|goes|going|gets|got|went|loves|ran|ate|"
    r"will|won't|can't|keeps|saves|finds|needs|tries|learns|steals|escapes|hates|stole|lost)\b"
)


_GIVEN_NAMES = "|".join(sorted(KNOWN_NAMES["she"] | KNOWN_NAMES["he"]))
_PET_NAMED = re.compile(
    rf"\b(?P<whose>my|our) (?P<pet>{_PETS}) (?P<name>{_GIVEN_NAMES})"
    r"(?= |$|[.,;!?])(?!'s)"
)
"""My dog max: a name that children have, too."""


def _as_name(found: re.Match[str]) -> str:
    """Return a child's name typed small with its capital: my son theo."""
    known = english_verbs.parts(found["name"]) or found["name"] in _NO_NAMES
    return found.group() if known else f"{found['kin']} {found['name'].capitalize()}"


def _as_pet_name(found: re.Match[str]) -> str:
    """Return a pet's name typed small with its capital: my hamster biscuit is the boss."""
    known = "NOUN" not in english_verbs.parts(found["name"]) and english_verbs.parts(found["name"])
    return found.group() if known else f"{found['whose']} {found['pet']} {found['name'].capitalize()} "


_BABY_NAMED = re.compile(
    r"(?:^|(?<=[.!?] )|\b(?:[Mm]y|[Oo]ur|[Tt]he) )[Bb]aby (?P<name>[A-Z][a-z]+)\b(?!'s [a-z])"
)
"""Baby Mateo is the little brother of whoever tells it."""


def _as_sibling(found: re.Match[str]) -> str:
    """Return a baby of a name as who it is in the family, a cousin where the name does not say."""
    name = found["name"].casefold()
    kin = next((kin for who, kin in (("she", "sister"), ("he", "brother")) if name in KNOWN_NAMES[who]), "")
    known = bool({"NOUN", "VERB", "ADJ"} & english_verbs.parts(name))
    return found.group() if known and not kin else f"my baby {kin or 'cousin'} {found['name']}"


_NO_NAMES = frozenset(
    [
        *("who", "and", "has", "had", "was", "are", "with", "the", "her", "his", "our", "about", "that"),
        *("when", "she", "for", "from", "but", "can", "did", "does", "will"),
    ]
)
_IS = re.compile(r"\b(that|who|it|there)'s\b(?= (?:an?|the|so|too|very|not|down|always|never)\b)")
_ASKED = re.compile(
    r"^(?:(?:please|can|could|would) (?:you )?)*(?:please )?(?:write|tell)(?: me| us)? about (?=\w)|"
    r"^(?:ok(?:ay)? so |so |pls |please |hi[,!]? |hey[,!]? )*(?:(?:can|could|would) you (?:please )?)?"
    r"(?:(?:make|do|write|create|tell)(?: me| us)? )?"
    r"(?:(?:an?|one|another) (?:(?:short |funny |bedtime |picture )*(?:book|story|tale|one) )?"
    r"(?:where|about|of|in which|with) |(?:it's|its|there's|theres|there is|it is) "
    r"(?=an?\b|the\b|this\b))"
    r"|^(?:ok(?:ay)? so|pls|please) (?=\w)|^(?:does|do|did|is|are|can|will) (?=(?:the|my|our|an?) )",
    re.IGNORECASE,
)
"""How somebody asks for a book, or asks a question: pls make one where…, does the scarecrow get lonely?"""
_TEACHES_CLASS = re.compile(
    r"^(?:I(?:'m| am)? (?:teach|a teacher|work with|look after)\b|(?:we're|we are) doing\b)"
    r"[^.!?]*[.!?] (?=\S)",
    re.IGNORECASE,
)
"""Who asks for the book, before what it is about: I teach reception and we're doing minibeasts."""
_HOW_IT_SHOULD_BE = re.compile(
    r"(?<=[.!?]) (?:(?:please|pls)[ ,]*)?(?:can you |could you )?(?:make|keep) (?:it|this|the story)\b"
    r"(?! (?:(?:be |a story )?about|with (?!facts|pictures)))[^.!?]*[.!?]?",
    re.IGNORECASE,
)
"""How the book shall be: Please make it feel real, she is eleven."""
_ME_THE_HERO = re.compile(
    r"^(?:please |can you )?make me the (?:hero|star|main character)"
    r"(?: of (?:the|a|this) (?:story|book))?[.!, ]+",
    re.IGNORECASE,
)
"""Make me the hero! My name is Theo: it is Theo’s story."""
_A_BOOK_ABOUT = re.compile(r"(?<=[.!?] )(?:an? )?(?:picture ?book|story|book|tale) about ", re.IGNORECASE)
_TO_GIVE = re.compile(
    r",? (?:to give|for me to give) (?:him|her|them|it)(?: to \w+)? "
    r"(?:as|for) an? (?:\w+ )?(?:present|gift)\b"
)
"""What the book is for."""
_SPOUSE = re.compile(r"\bmy (?P<who>husband|wife)\b(?! and (?:I|me)\b)", re.IGNORECASE)
_FRIEND_OF_MINE = re.compile(r"^(?P<me>me and|I and) my (?:best )?friend (?=[A-Z]\w+)", re.IGNORECASE)
_FRIEND_CALLED = re.compile(r"\b(?:[Mm]y|[Oo]ur) (?:best |old |good |new )?friend (?=[A-Z][a-z]+\b)")
"""My friend Leo is whoever has that name."""
_YEAR_OLD = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})[- ]year[- ]old"
    r"(?:(?P<many>s)\b|(?=$|[.,;!?]| (?:who|stop|is|has|to|and|stopped|with)\b))",
    re.IGNORECASE,
)
"""A class of five-year-olds is one of children."""
_NEW_YEAR = re.compile(
    r"^(?:Lunar |Chinese )?New Year (?=(?!is|at|in|on|with|when|and|comes|without|for|eve|day\b|at)[a-z]+)",
    re.IGNORECASE,
)
"""Lunar New Year dragon costume: a costume, on that day."""


def _as_parent(found: re.Match[str]) -> str:
    """Return what the children call whom a parent who writes is married to."""
    return "Daddy" if found["who"].casefold() == "husband" else "Mummy"


def _without_asker(text: str) -> str:
    """Return an English idea without who asks for the book, how it shall be and what it is for."""
    text = _ME_THE_HERO.sub("", text)
    text = _YEAR_OLD.sub(lambda found: "children" if found["many"] else "child", text)
    text = _TO_GIVE.sub("", _HOW_IT_SHOULD_BE.sub("", _TEACHES_CLASS.sub("", text)))
    return _NEW_YEAR.sub("At New Year, a ", _SPOUSE.sub(_as_parent, _A_BOOK_ABOUT.sub("", text)))


_AS_HEARD = {
    "dragn": "dragon", "dragen": "dragon", "alergic": "allergic", "allergick": "allergic",
    "u": "you", "sord": "sword", "frend": "friend", "freind": "friend", "frends": "friends",
    "freinds": "friends", "becuase": "because", "becos": "because", "becoz": "because", "becase": "because",
    "abowt": "about", "abot": "about", "abuot": "about", "abaut": "about", "aboot": "about",
    "evryone": "everyone", "evrybody": "everybody", "evry": "every",
    "wud": "would", "cud": "could", "shud": "should", "sed": "said", "thay": "they", "thier": "their",
    "wen": "when", "wich": "which", "wiv": "with", "owt": "out", "gos": "goes", "eets": "eats",
    "eet": "eat", "skool": "school", "fite": "fight", "fites": "fights", "techer": "teacher",
    "techers": "teacher's", "weel": "wheel", "snak": "snake", "littel": "little", "realy": "really",
    "alot": "a lot", "wos": "was", "woz": "was", "dosnt": "doesn't", "dosent": "doesn't", "cant": "can't",
    "sumbody": "somebody", "sumone": "someone", "sumthing": "something", "hous": "house", "peple": "people",
    "nite": "night", "frum": "from", "hav": "have", "brutha": "brother", "muther": "mother",
    "gose": "goes", "scool": "school", "laff": "laugh", "laffs": "laughs", "breeth": "breathe",
    "babys": "babies", "becum": "become", "wher": "where", "wants2": "wants to", "sumtimes": "sometimes",
    "rite": "write", "jellus": "jealous", "skared": "scared", "scard": "scared", "luv": "love",
    "luvs": "loves", "fone": "phone", "unikorn": "unicorn", "dinosor": "dinosaur", "hoo": "who",
    "cardbord": "cardboard", "butiful": "beautiful", "vegitaryan": "vegetarian",
}  # fmt: skip
"""Words as children spell them that are not found by their letters."""
_HEARD = re.compile(rf"\b(?:{'|'.join(_AS_HEARD)})\b")
_HEARD_WRONG = (
    (re.compile(r"\b(story|book|tale|one) (?:wear|were|ware) (?=\w)"), r"\1 where "),
    (re.compile(r"\bno how to\b"), "know how to"),
    (
        re.compile(r"\b(sock|sweater|jumper|desk|kitchen|my|the) draw\b(?=$|[.,!?]| (?:and|with|is|was)\b)"),
        r"\1 drawer",
    ),
    (
        re.compile(r"\b(the|a) hole (?=(?:school|world|family|class|day|town|house|street|village)\b)"),
        r"\1 whole ",
    ),
)
_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b")


def _as_spelt(text: str) -> str:
    """Return the text with the words that children write as they hear them: my best frend, a story wear."""
    text = _HEARD.sub(lambda found: _AS_HEARD[found.group()], text)
    text = re.sub(r"(?<![\w'.-])i(?= [a-z]|'(?:m|ve|ll|d)\b)", "I", text)
    for wrong, right in _HEARD_WRONG:
        text = wrong.sub(right, text)
    return _WEEKDAY.sub(lambda found: found.group().capitalize(), text)


_AGED = re.compile(
    r"(?:\b(?:who(?: is|'s)|is|she's|he's),? )?(?:(?<=\w),? )?\b(?:an? )?(?:almost |nearly )?"
    r"\d+[- ]?(?:years?|yrs?|months?)[- ]?old\b,?|\b\d+ ?y/?o\b",
    re.IGNORECASE,
)
"""How old somebody is, which counts nobody: my 6 yr old boy."""
_WE_TWO = re.compile(r"\bmy (?:wife|husband|partner|ex) and I (?=are\b|have\b|were\b)", re.IGNORECASE)
_WHOSE_NAME = re.compile(r"(?<![가-힣])(?:우리 )?(?:아들|딸|손자|손녀|조카|아이) 이름은 (?=[가-힣])")
"""How a parent speaks of both and of the child: my wife and I are separating, 아들 이름은 도현이고."""
_OUR_PET = re.compile(
    r"우리 ?집 (?=(?:강아지|고양이|멍멍이|야옹이|개|햄스터|앵무새|거북이|토끼|금붕어|물고기|반려)[가-힣]*)"
)
"""우리 집 강아지: it is the dog that is told of, and no house."""
_LATE_KIN = re.compile(
    r"\b(?:we|I) (?:have |just |recently |had to )*(?:lost|sa(?:y|id) goodbye to) (?:our|my) (?:\w+ )?"
    r"(?P<who>(?:great-)?grand\w+|nana|nan|granny|gran|(?:dog|cat|hamster|rabbit|pony|goldfish)"
    r"(?= (?:last|this|in (?:January|February|March|April|May|June|July|August|\w+ber))\b))\b",
    re.IGNORECASE,
)
_WHY_NOT = re.compile(
    r"^why (?P<aux>won't|doesn't|don't|didn't|can't|isn't|aren't|wouldn't) "
    r"(?P<who>(?:the|my|our|a|an) (?:[\w'-]+ ){0,3}?[\w'-]+) (?=[a-z]+)",
    re.IGNORECASE,
)
_BECOME_FRIEND = re.compile(r"(?:단짝|짝꿍|친구|짝|이웃)[이가] 된 (?=[가-힣]{2,4}[이가은는] )")
"""짝꿍이 된 서연이가: it is 서연 that is told of."""


_DENTIST = re.compile(r"치과 (?:의사 )?선생님")
_SAID_SO = re.compile(
    r"(?<=이야기)(?:이?요|예요|이에요|입니다)(?=[.!~])|"
    r"(?<=[는은인던]) (?:이야기|얘기)(?:가|를) (?:참 |너무 )?(?:좋아요?|좋아해요)(?=\s)"
)
"""What is said of the book between two sentences: …하는 토끼 이야기요. …하는 이야기가 좋아요 근데 …"""


TITLED = re.compile(r"\b(?P<title>Mr|Mrs|Ms|Miss|Dr)\.? (?=(?P<name>[A-Z]\w+))")
"""How grown-ups are called."""


_READ_TO = re.compile(
    r"(?:한테|에게) (?:읽어|들려) ?(?:줄|주고 싶은|주려는) "
    r"[^.!?]{0,12}?(?:이야기|동화|그림책|얘기)[^.!?]{0,20}"
    r"(?:[.!?]+ *(?P<also>[가-힣 ]{1,14}?)(?:[이가]|도)? ?나오(?:면|게|는)[^.!?]*)?[.!?]*$"
)
"""For whom the book is, who is the hero of it, and who else is to be in it."""


def _for_whom(text: str) -> str:
    """Return a Korean idea as one of whom it is read to: 준우한테 읽어줄 이야기, 반딧불이 나오면 좋겠어요."""
    found = _READ_TO.search(text)
    if found is None or len(text[: found.start()].split()) < 2:
        return text
    whom = text[: found.start()]
    return f"{attach(whom, '과')} {found['also']}" if found["also"] else whom


def clean(idea: str) -> str:
    """Return the idea as plain running text: no markup, addresses or brackets, one kind of quotes.

    What a maker says around it is left out: …을 담고 싶어요, 우리 반 아이들과 읽을 건데.
    """
    idea = re.sub(r"^(?:working )?title: [^.!?]*[.!?] ", "", TITLED.sub("", idea), flags=re.IGNORECASE)
    text = _FOR_CLASS.sub(" ", _NOTE.sub(" ", idea))
    text = text if _SUPPOSES.search(text) else _INSTEAD.sub(" ", text)
    text = re.sub(r"<[^<>]{0,200}>|https?://\S+|&[a-z]{2,6};", " ", text)
    words = re.sub(r"\S*[/\\]\S*[/\\]\S*", " ", text)  # a path beside words is nobody's name
    text = words if any(c.isalpha() for c in words) else text
    text = _as_spelt(re.sub(r"[’‘`´]", "'", re.sub(r"[“”„«»『』「」]", '"', text)))
    text = _KINS.sub(r"\1's", _HES.sub(r"\1's", _DROPPED.sub(r"\1n't", text)))
    text = re.sub(r"처음(?:으로)? 눈(?=을 (?:본|봐|보|만|맞))|눈(?=을 처음)", "첫눈", text)
    text = re.sub(
        r"(?<=[가-힣])(?<![이가을를은는의]) (?:한 )?짝(?=[의이을은](?:\s|$)|$| 찾)", "", text
    )  # 장화 한 짝의 모험
    text = re.sub(r"\bT\.? ?-?rex\b", "T-rex", text, flags=re.IGNORECASE)
    text = re.sub(r"[ㄱ-ㅎㅏ-ㅣ]{2,}", " ", text)  # ㅋㅋㅋ
    text = _ASKED.sub("", _IS.sub(r"\1 is", _AGED.sub("", _without_asker(text))))
    text = _WE_TWO.sub("Mum and Dad ", _WHOSE_NAME.sub("이름은 ", text))
    text = without_asking(teller_first(asked(_for_whom(without_asker(text)))))
    text = _OUR_PET.sub("우리 ", text)
    text = _LATE_KIN.sub(r"our \g<who> died", text)
    text = re.sub(r"\bhide[- ]and[- ](?:go[- ])?seek\b", "hide-and-seek", text, flags=re.IGNORECASE)
    text = re.sub(r"\braining cats and dogs\b", "raining hard", text, flags=re.IGNORECASE)
    text = re.sub(r"\b(?:next[ -]door)(?: to (?:us|me|him|her|them))?\b", "", text, flags=re.IGNORECASE)
    text = _WHY_NOT.sub(r"\g<who> \g<aux> ", text)
    text = re.sub(
        r"(의사|간호사|경찰|소방관) 선생님", r"\1", _DENTIST.sub("치과 의사", _BECOME_FRIEND.sub("", text))
    )
    text = re.sub(r"\bdeep end\b", "deep water", text)
    text = re.sub(r"^(?:snow|rain|help|wow|yay|oh no)! (?=\w+ \w+ \w+)", "", text, flags=re.IGNORECASE)
    text = re.sub(r"\b(?:year|grade|class|room) \d\w?(?: class)?\b", "class", text, flags=re.IGNORECASE)
    text = re.sub(
        r"^the (?:day|night|morning) (?:that |when )?(?=all |every )", "", text, flags=re.IGNORECASE
    )
    text = _FRIEND_OF_MINE.sub(r"\g<me> ", _OWN_PET.sub(_as_pet_name, _OWN_CHILD.sub(_as_name, text)))
    text = _FRIEND_CALLED.sub("", text)
    text = _PET_NAMED.sub(lambda found: f"{found['whose']} {found['pet']} {found['name'].capitalize()}", text)
    text = _BABY_NAMED.sub(_as_sibling, text)
    text = re.sub(r"차가 (?:너무 |많이 )*막혀서? ?", "", text)
    text = re.sub(r"\ban only child\b", "all alone", text)
    text = re.sub(r"\bmoving house\b", "moving", text, flags=re.IGNORECASE)
    text = spaced(re.sub(r"[_\\/|*#~<>{}\[\]=+^•·]+", " ", text))
    text = re.sub(r"\s+", " ", _SAID_SO.sub("", text)).strip()
    text = ASKED_TONE.sub("", FOR_LESSONS.sub("", text))
    return WISHED.sub(" 이야기", MEANT.sub(" ", PREFACE.sub("", text))).strip()


def without_material(text: str) -> str:
    """Return the text without what something is made of, which plays no part of its own."""
    return _MADE_FROM.sub("", _MADE_OF.sub(r"\1", text))


def singulars(word: str) -> tuple[str, ...]:
    """Return what `word` may be the plural of."""
    head, space, last = word.rpartition(" ")
    return tuple(f"{head}{space}{one}" for one in _singular_of(last))


def _singular_of(word: str) -> tuple[str, ...]:
    if word in _IRREGULAR:
        return (_IRREGULAR[word],)
    if len(word) < 4 or not word.endswith("s") or word.endswith("ss"):
        return ()
    forms = [word[:-1]]
    if word.endswith("ies"):
        forms.insert(0, f"{word[:-3]}y")
    elif word.endswith(("ches", "shes", "xes", "sses", "zes", "oes")):
        forms.insert(0, word[:-2])
    return tuple(forms)


def corrected(word: str, index: WordIndex) -> tuple[tuple[Sense, ...], str] | None:
    """Return the senses and the right spelling of a slightly misspelt `word`, or None.

    Only slips that hardly ever make another word: swapped neighbours, a doubled or missing twin letter,
    f for ph, one vowel for another in a longish word, one letter missing or too many in a long one.
    """
    if len(word) < 5 or not word.isalpha() or not word.isascii():
        return None
    for tried in _slips(word):
        for form in (tried, *singulars(tried)):
            if form != word and form in index:
                return index.senses(form), form
    return None


_SOUNDS = (
    (re.compile(r"ph"), "f"),
    (re.compile(r"sch|ck|q"), "k"),
    (re.compile(r"gh|(?<=[a-z])e$"), ""),
    (re.compile(r"c(?=[eiy])"), "s"),
    (re.compile(r"c(?!h)"), "k"),
    (re.compile(r"wh"), "w"),
    (re.compile(r"[aeiouy]+w?"), "a"),
    (re.compile(r"(.)\1+"), r"\1"),
)


def _sound(word: str) -> str:
    """Return how a word is heard, roughly: its consonants, and where there are vowels."""
    for letters, heard in _SOUNDS:
        word = letters.sub(heard, word)
    return word


def respelled(text: str, index: WordIndex) -> str:
    """Return an English idea with the words no dictionary has as the lexicon's words that sound like them."""
    if index.code != "en":
        return text

    def right(found: re.Match[str]) -> str:
        word = found.group()
        if any(one in index or _is_english(one) for one in (word, *singulars(word))):
            return word
        sound = _sound(word)
        alike = {
            one
            for one in index.words()
            if one[0] == word[0] and abs(len(one) - len(word)) < 3 and _sound(one) == sound
        }
        near = [one for one in alike if SequenceMatcher(None, word, one).ratio() >= _NEAR]
        return near[0] if len(near) == 1 else word

    return _SMALL_WORD.sub(right, text)


def _is_english(word: str) -> bool:
    """Return whether a dictionary has the word, or it is one of those between the nouns."""
    return word in _CLOSED or bool(english_verbs.parts(word)) or noun_like(word) is not None


_CLOSED = (
    DETERMINERS | PREPOSITIONS | PRONOUNS | RELATIVES | CONJUNCTIONS | AUXILIARIES | ADVERBS | ADJECTIVES
)
_NEAR = 0.8
_SMALL_WORD = re.compile(r"(?<![\w'’-])[a-z]{6,}(?![\w'’-])")


def _slips(word: str) -> list[str]:
    made = [word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1)]
    made += [word[:i] + word[i] + word[i:] for i in range(len(word))]
    made += [word[:i] + word[i + 1 :] for i in range(len(word) - 1) if word[i] == word[i + 1]]
    made += [
        word.replace("f", "ph"),
        word.replace("ph", "f"),
        re.sub("k", "ck", word),
        word.replace("ck", "k"),
    ]
    if len(word) >= 6:
        made += [
            word[:i] + vowel + word[i + 1 :]
            for i in range(len(word))
            for vowel in "aeiou"
            if word[i] in "aeiou"
        ]
    if len(word) >= 7:
        made += [word[:i] + letter + word[i:] for i in range(1, len(word) + 1) for letter in _LETTERS]
        made += [word[:i] + word[i + 1 :] for i in range(1, len(word))]
    return made
