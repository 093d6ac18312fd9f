"""Reading an idea in Korean: modifiers before their noun, the head last.

"달을 무서워하는 작은 토끼" is about its last noun; "토끼가 달에 가는 이야기" about its subject;
"여우와 두루미의 저녁 식사" about the pair. A modifier belongs to the noun behind it, and
what stands before 무서워하는 is the fear.
"""

from __future__ import annotations

import re

from fabula.writers.tale.grounding.emoji_names import category_of, emoji_for
from fabula.writers.tale.grounding.korean_endings import is_somebody, moves_as_somebody
from fabula.writers.tale.grounding.korean_eojeol import Word, is_abstract, is_adnominal, is_verbal, words_of
from fabula.writers.tale.grounding.korean_values import Describer
from fabula.writers.tale.grounding.korean_words import (
    ABOUT,
    COMMON_NAMES,
    COUNTERS,
    DEEDS,
    FEARS,
    FEATURING,
    META,
    META_ALWAYS,
    NOT_BEINGS,
    OBJECT,
    PAIRED,
    PLACED,
    REQUEST,
    SPOTS,
    SUBJECT,
    TOLD_SO,
)
from fabula.writers.tale.grounding.slots import (
    FITS,
    HABIT,
    LIVING,
    NO_SKILLS,
    Draft,
    IdeaCharacter,
    IdeaThing,
    Sense,
    WordIndex,
    known_character,
    place_as_hero,
    words,
)

_NAMED = re.compile(
    r"(?<![가-힣])(?!(?:자라|바라|놀라|모자라|달라|골라|올라|말라|깔라)는)"
    r"([가-힣A-Za-z]{1,8}?)(?:이?라는|이란|이?라고 하는|이?라고 불리는)(?=\s)(?:\s이름을 가진|\s이름의)?"
)
_MAKERS_OWN = words("조카 손주 아들 딸 아들내미 딸내미 외동딸 큰아들 큰딸 막내아들 막내딸 손자 손녀")
"""Whose child it is, which only who asks for the book says."""
_NAME_IS = re.compile(
    r"이름(?:은|이)(?!랑|나 | ?(?:두|세|네|여러|몇) ?개| ?(?:둘|셋|하나|뭐|무엇|없|길|두개))\s?"
    r"['\"]?([가-힣A-Za-z]{1,8}?)['\"]?"
    r"(?=인\s|이고|이며|이야|이다|입니다|이에요|예요|야|[\s,.]|$)"
)
_FROM_AFAR = re.compile(
    r"(?:^|\s)[가-힣]{2,6}에서 (?:이사 |전학 )?온 (?P<name>[가-힣]{1,4}?)"
    r"(?=(?:이?(?:가|는|와|랑|네|도|를)|이|은|과|을|의|에게|한테|하고)? )"
)
"""Who came from abroad and has a name no list holds: 베트남에서 온 린이."""
_CUES = (
    r"고 싶|싶어|배우|배운|배워|못|법|연습|꿈|잘하|도전|처음|무서|두려|서툰|어려|좋아|싫어|"
    r"수 없|수 있|지 않|되고|를 떼|수영 ?(?:수업|강습|학원|교실|레슨)"
)
_NONSTOP_AFTER = r"멈추지|멈출 수|멈춰지지|멎지|그치지|그칠 수"
_NONSTOP_BEFORE = r"(?:자꾸|자꾸만|맨날|하루 종일|쉬지 않고|언제나|툭하면|못 멈추고)\s+(?:[가-힣]+\s+)?$"
_SWIMS = r"수영(?!장|복|모)|헤엄"
_LESSON = re.compile(r"([가-힣 ]{1,20}?)(?:이|가|의)?\s?(?:왜 중요|소중함|중요성|소중한지|중요한지|의 의미)")
_WITH = (
    "친구",
    "함께",
    "같이",
    "사는",
    "살던",
    "살고",
    "노는",
    "놀던",
    "놀고",
    "싸운",
    "싸우",
    "여행하",
    "헤어",
    "만난",
    "친해",
    "떠나",
    "춤추",
    "이야기",
    "하는",
    "지내",
    "약속",
    "사이",
)
LOSER_HELPED = re.compile(
    r"(?:을|를|짝|개|도|만|)\s?잃어버린 (?P<who>(?:[가-힣]+ )?[가-힣]+?)[을를] "
    r"(?P<by>(?:[가-힣]+ )?[가-힣]+?)[이가] (?:[가-힣]+ )?(?:도와|돕)"
)
"""Who has lost a thing and is helped, and who helps."""
_WEATHER_WORDS = frozenset(["비", "눈", "바람", "천둥", "번개", "안개", "구름", "함박눈", "첫눈", "소나기"])
_WEATHER_VERBS = (
    "오",
    "온",
    "올",
    "왔",
    "와",
    "옴",
    "내리",
    "내린",
    "내릴",
    "부",
    "치",
    "친",
    "쌓",
    "덮",
    "그친",
    "그치",
    "끼",
    "낀",
    "쏟",
    "몰아",
)


def read_korean(text: str, index: WordIndex, *, guess: bool = True) -> Draft:
    """Return what the Korean idea `text` says; without `guess` nouns the lexicon lacks are passed over."""
    return _Reader(text, index, guess=guess).read()


_SLEEPS = re.compile(r"(?:\S+ ){0,4}?(?:자는|잔|자기|자게|잤|자고|잘 때|하룻밤)(?!\S*싶)")
_TENSE = frozenset([1, 4, 8, 10, 13])
"""Places of ㄲ, ㄸ, ㅃ, ㅆ and ㅉ among the first consonants of a syllable."""
_MATCHED = re.compile(
    r"(?<!\S)(?:싸우|싸운|싸움|싸웠|다투|다툰|다툼|다퉜|말다툼|티격태격|경쟁|내기|시합|대결|화해|결혼|사이좋|"
    r"서로 (?:자기|잘난|미워|좋아)|친구가 [되된])"
)
"""What two do with each other who are somebody."""
_LEARNER = re.compile(r"(?<=[가-힣]) (?:견습생?|제자|조수)(?=[\s,.]|$)")
"""What an apprentice is, behind the trade: 문어 집배원 견습."""
_CALLED = re.compile(r"([가-힣A-Za-z0-9-]{1,8}?)(은|는|이|가|의|와|과)?[.,!?]?")
_PET_NAME = re.compile(r"([가-힣]{1,2}이|([가-힣])\2)(은|는|이|가|의|와|과)?[.,!?]?")
_ADVERBS = words("새로 갓 막 아주 몹시 매우 가장 제일 너무 늘 처음 방금")
_LIKENESSES = (
    "모양",
    "그림",
    "무늬",
    "역할",
    "역을",
    "배역",
    "분장",
    "흉내",
    "시늉",
    "노릇",
    "울음",
    "목소리",
)
"""What is of somebody who need not be there."""
_MOODY = re.compile(
    r"외로|외롭|쓸쓸|수줍|슬픈|화난|심술|겁|용감|게으|심심|다정|착한|꿈꾸|노래하|말하는|졸린|작은|꼬마|아기"
)
_CODE_NAME = re.compile(r"[A-Z][A-Z0-9-]*[0-9][A-Z0-9-]*")
_RELATIVES = words("할머니 할아버지 외할머니 외할아버지 이모 삼촌 고모 사촌")
_ON_THE_WAY = re.compile(r"^(?:올라|내려|날아|걸어|들어|나가|나와|달려|돌아|뛰어|떠나|기어|굴러|따라)$")
_DISHES = re.compile(r"(?:국수|밥|국|떡|김치|전|죽|탕|면|찌개|나물|볶이|튀김|만두|송편|빵)$")
_BECOMING = ("되", "된", "될", "됐", "돼", "됩")
_YOUNG_OR_MOODY = words("꼬마 아기 어린 새끼 막내")
_ANOTHERS = re.compile(r"(?:엄마|아빠|할머니|할아버지|형|누나|오빠|언니|삼촌|이모|고모)(?:의)? $")
_DOES_IT = re.compile(
    r"(?:선생님|친구|짝꿍|엄마|아빠|할머니|할아버지|형|누나|오빠|언니|동생)(?:이|가|께서) $"
)
_GOES_TO = re.compile(r"(?:가|오|다니|배우|하|치)기(?:가|는|도)?$")
_BUILDINGS = frozenset([*range(0x1F3D4, 0x1F3E0), *range(0x1F3E0, 0x1F3F1), 0x26EA, 0x1F54C, 0x1F6D5])
_PICTURES = 0x1F300
"""Where the emoji begin that show things and no signs."""
_SPEAKER = re.compile(r"(?<!\S)(?:내가|나는|내|나의|제가|저는|나만|우리 가족)(?!\S)")
_SPOKEN = re.compile(
    r"하겠어|못하겠|(?:집에|학교에) (?:온|간) (?:날|길)|(?<!\S)(?:내가|나는|내|나만|우리)(?!\S)"
)
"""How a child tells of itself without a word for who it is."""
_GONE = ("사라졌", "없어졌", "잃어버")
_HANDLED = re.compile(
    r"들|가지|가진|모으|찾|잃|만드|만든|만들|줍|주운|발견|훔치|훔친|파는|짜는|접는|굽|키우|심|숨긴|받은|선물|아끼|좋아하|싫어하|"
    r"나르|배달|고치|끌|미는|안고|입|쓰고|신|부르|연주|그리|먹|마시|던지|타|잡|캐|따|차고|끼"
)
"""Verbs whose object is a thing one can have."""
_NUMBERS = words("하나 둘 셋 넷")
_NO_BEARERS = words("아기 꼬마 새끼 엄마 아빠 할머니 할아버지 왕 여왕 공주 왕자")
_PET_NAMES = words(
    """
    백구 황구 흑구 삼색이 해피 복실이 나비 바둑이 야옹이 멍멍이 누렁이 흰둥이 검둥이 얼룩이 재롱이 까미
    뭉치 몽이 치즈 버터 모카 카레 호떡 참깨 젤리 푸딩 찐빵 누룽지
    두부 감자 호두 땅콩 보리 콩 초코 쿠키 밤 만두 인절미 찹쌀 모찌 우유 라떼 자두 망고 체리 율무 팥 쑥 떡 호빵
    구름 별 달 하늘 바다 봄
    """
)


def _own_name(called: str) -> str:
    """Return a child's name without the 이 it is called with: 도윤이 is 도윤, 콩이 a name itself."""
    bare = called.removesuffix("이")
    return bare if bare in COMMON_NAMES else called


class _Reader:
    def __init__(self, text: str, index: WordIndex, *, guess: bool) -> None:
        self.index = index
        self.guess = guess
        self.draft = Draft()
        self.full = text
        self.name = ""
        self.bearer = ""
        self.afar = False
        self.townsfolk = False
        self.text = self._without_frame(text)
        self.words = words_of(self.text, index)
        self._name_last()
        self.values = Describer(index, self.words, text)

    def _name_last(self) -> None:
        """Take a last word in 이 behind what describes it for a name: 키가 작은 태양이."""
        if len(self.words) < 2 or self.words[-2].kind != "adnominal" or self.name:
            return
        last = self.words[-1]
        if last.josa == "이" and last.kind in ("noun", "other") and not self._alive(len(self.words) - 1):
            self.words[-1] = Word(last.text, last.text, kind="name")

    def read(self) -> Draft:
        self._find_habit()
        self._find_wishes()
        taken = self._take_fears()
        last = self._first_told() or self._trim_end()
        head = self._head(last)
        self._place_all(head, taken)
        self._two_things_quarrel()
        self._helped_first()
        self._place_as_hero()
        self._settle_name()
        if self.townsfolk and self.draft.hero is None:
            noun = self.index.lexicon.characters["child"].ko.noun
            self.draft.hero = known_character(self.index.lexicon, "child", noun)
        self._as_a_child()
        self._unknown()
        return self.draft

    def _as_a_child(self) -> None:
        """Let a child be called one, where only who asks for the book says whose it is: 우리 조카 하람이."""
        hero = self.draft.hero
        if hero is None or hero.category != "person" or hero.noun.removeprefix("우리 ") not in _MAKERS_OWN:
            return
        grown = any(one.age in ("adult", "elder") for one in self.draft.others)
        if hero.name or (not grown and hero.noun not in ("손자", "손녀")):
            key = hero.kind if hero.kind in ("girl", "boy") else "child"
            noun = self.index.lexicon.characters[key].ko.noun
            self.draft.hero = hero.model_copy(update={"noun": noun, "kind": key})

    def _without_frame(self, text: str) -> str:
        text = FEATURING.sub(self._featured, TOLD_SO.sub("", text.strip("\"' ")))
        text = REQUEST.sub("", ABOUT.sub("의", REQUEST.sub("", text)))
        text = _LEARNER.sub(" ", text).strip()
        for pattern in (_NAMED, _NAME_IS):
            hit = pattern.search(text)
            if (
                hit
                and hit.group(1) not in NOT_BEINGS
                and (pattern is _NAME_IS or not is_adnominal(hit.group(1)))
                and hit.group(1) not in self.index
                and not hit.group(1).endswith("다")
            ):
                self.name = _own_name(hit.group(1)) if pattern is _NAME_IS else hit.group(1)
                text = f"{text[: hit.start()]} {text[hit.end() :]}"
                if pattern is _NAME_IS:
                    text = re.sub(
                        r"^(\s*)(?:인|이고|이며|이야|이다|입니다|이에요|예요|야)(?=[\s.,]|$)", " ", text
                    )
                break
        self._named_from_afar(text)
        return self._without_name(re.sub(r"\s+", " ", text).strip())

    def _featured(self, found: re.Match[str]) -> str:
        """Return what stands between who appears and the book: 고양이 나오는 책 keeps its 이."""
        last = f"{found.string[: found.start()].rpartition(' ')[2]}이"
        whole = found.group().startswith("이") and any(last[at:] in self.index for at in range(len(last) - 1))
        return "이의" if whole else "의"

    def _named_from_afar(self, text: str) -> None:
        """Take for a name what no list holds, of whom the idea says where they come from."""
        came = _FROM_AFAR.search(text) if not self.name else None
        name = came["name"] if came else ""
        known = name in self.index or name.removesuffix("들") in self.index or name in NOT_BEINGS
        if name and not known and not is_somebody(name.removesuffix("들")):
            self.name, self.afar = name, True

    def _without_name(self, text: str) -> str:
        """Take a name said right behind its bearer out of the text: 고양이 나비, 로봇 R2가."""
        given = self.index.lexicon.names["ko"]
        known = {
            name for group in (given.children, given.categories) for names in group.values() for name in names
        }
        parts = text.split(" ")
        for at in range(len(parts) - 1 if not self.name else 0):
            found = _CALLED.fullmatch(parts[at + 1])
            if found is None or parts[at] in _NO_BEARERS or found.group(1) in _NUMBERS:
                continue
            called = (
                found.group(1) in known | _PET_NAMES
                or _CODE_NAME.fullmatch(found.group(1)) is not None
                or self._pet_name(parts[at + 1], last=at + 2 == len(parts))
                or self._sounds(parts[at], found)
            )
            pet = _PET_NAME.fullmatch(parts[at + 1])
            made = pet is not None or self._sounds(parts[at], found)
            if called and self._bears_a_name(parts[at], pet=made):
                self.name = _own_name(pet.group(1)) if pet else found.group(1)
                self.bearer = words_of(parts[at], self.index)[-1].noun
                josa = (pet.group(3) if pet else found.group(2)) or ""
                return " ".join([*parts[:at], parts[at] + josa, *parts[at + 2 :]])
        return text

    def _sounds(self, bearer: str, found: re.Match[str]) -> bool:
        """Return whether a machine bears a name that sounds like it: 소방차 삐뽀가."""
        kind = self.index.sort(bearer, "thing") or self.index.sort(bearer, "character")
        sign = emoji_for(bearer, "ko") or (self._sign_of(kind) if kind else "")
        name = found.group(1)
        heard = 1 < len(name) < 4 and any((ord(one) - 0xAC00) // 588 in _TENSE for one in name if one >= "가")
        return category_of(sign) == "machine" and heard and bool(found.group(2)) and name not in self.index

    def _sign_of(self, sense: Sense) -> str:
        lexicon = self.index.lexicon
        entries = lexicon.things if sense.sort == "thing" else lexicon.characters
        return entries[sense.key].emoji

    def _bears_a_name(self, word: str, *, pet: bool) -> bool:
        """Return whether a name may stand behind `word`: 아기거미 뱅글이, 축구공 통통이, 전학생 삐용이."""
        bearer = words_of(word, self.index)
        if not bearer or bearer[-1].josa or is_adnominal(word) or bearer[0].josa:
            return False
        last = bearer[-1]
        if last.can("character"):
            return True
        return pet and (last.can("thing") is not None or (last.kind == "other" and is_somebody(last.noun)))

    def _pet_name(self, word: str, *, last: bool) -> bool:
        """Return whether `word` is formed like a pet's name: 콩이, 보들이가, 루루는."""
        found = _PET_NAME.fullmatch(word)
        return bool(found and (last or found.group(3)) and found.group(1) not in self.index)

    def _first_told(self) -> int:
        """Return how many words tell of whom it is about where more is said after a full stop, 0 if none.

        한 표 받은 아이. 근데 그 표가 자기가 쓴 게 아님: the first of them names the hero.
        """
        stop = next((at for at, word in enumerate(self.words[:-1]) if word.text in (".", "!", ",")), 0)
        last = self._trim_end(stop) if stop else 0
        if last < 2:
            return 0
        named = self.words[last - 1]
        told = not named.josa and self._alive(last - 1) and self.words[last - 2].kind == "adnominal"
        return last if told else 0

    def _trim_end(self, last: int = 0) -> int:
        """Return how many words are left when 이야기, 모험 and the like are taken off the end."""
        last = last or len(self.words)
        while last > 1:
            word = self.words[last - 1]
            bare = word.text
            before = self.words[last - 2]
            described = before.bare_josa == "의" or before.kind == "adnominal" or before.text in META
            meta = bare in META_ALWAYS or (bare in META and described)
            group = word.noun in ("가족", "식구") and before.can("character") and not before.josa
            if (
                word.kind in ("stop", "number")
                or meta
                or group
                or (word.noun in META_ALWAYS and not word.senses)
            ):
                last -= 1
            else:
                break
        return last

    def _head(self, last: int) -> int | None:
        """Return the place of the hero among the words, or None; of 수리공 할아버지 it is the last."""
        at = self._lead(last)
        while at is not None and self.words[at].kind == "noun" and self._only_describes(at):
            at += 1
        return at

    def _only_describes(self, at: int) -> bool:
        after = self.words[at + 1] if at + 1 < len(self.words) else None
        somebody = after is not None and bool(after.can("character")) and self._alive(at + 1)
        return somebody and bool(self.words[at].can("character")) and self.values.is_modifier(at)

    def _lead(self, last: int) -> int | None:
        if last < 1:
            return None
        given = next((at for at in range(last - 1) if self._is_given(at)), None)
        if given is not None:
            return given
        end = self.words[last - 1]
        spoken_of = (
            end.bare_josa in ("", "의", "인")
            or last == 1
            or (end.bare_josa in SUBJECT and last == len(self.words))
        )
        strange = not end.senses and end.kind not in ("name", "verb")
        topic = self._told_to_be(last)
        if topic is not None:
            return topic
        known = next((at for at in map(self._told_at, range(last - 1)) if at is not None), None)
        if strange and known is not None and not end.josa and self.words[last - 2].kind != "adnominal":
            return self._first_of_pair(known)  # 까마귀가 훔쳐 왔는데 하필 교장 선생님 틀니
        owners = [at for at in range(last - 1) if self.words[at].bare_josa == "의"]
        owner = next((at for at in owners if self._alive(at)), None)
        if owner is None:
            owner = next((at for at in owners if self.words[at].can("character")), None)
        if strange and owner is not None:
            return self._first_of_pair(owner)
        if spoken_of and self._is_being(last - 1, alone=last == 1):
            return self._first_of_pair(last - 1) if not self._belongs(last - 1) else self._owner(last - 1)
        subject = next(
            (
                at
                for at, w in enumerate(self.words)
                if w.bare_josa in SUBJECT
                and not self._felt_about(at)
                and not self._becomes(at)
                and not self._denied(at)
                and not self._only_there(at, last)
                and self._is_being(at, alone=False)
            ),
            None,
        )
        if subject is not None:
            return self._first_of_pair(subject)
        among = (
            at
            for at, w in enumerate(self.words)
            if w.can("character") and self._alive(at) and w.bare_josa not in ("까지", "마저", "조차", "처럼")
        )
        passed = (self._was, self._becomes, self._denied, self._owns)
        return next((at for at in among if not any(one(at) for one in passed)), None)

    def _only_there(self, at: int, last: int) -> bool:
        """Return whether it is only what a place is known for: 먹구름이 뜨는 마을."""
        verb, end = self.words[at + 1 : at + 2], self.words[last - 1]
        town = end.can("place") is not None and not end.can("character") and not end.josa
        comes = bool(verb) and re.match(
            r"(?:뜨|생기|나타나|내리|자라|피|솟|떠오르|떠다니|열리)는$", verb[0].text
        )
        there = town and comes is not None and at + 3 == last and not self._alive(at)
        self.townsfolk = self.townsfolk or there
        return there

    def _was(self, at: int) -> bool:
        """Return whether the word only says what the next one is or was: 해녀였던 할머니."""
        more = at + 1 < len(self.words)
        return more and self.words[at].bare_josa in ("인", "이었던", "였던")

    def _owns(self, at: int) -> bool:
        """Return whether it only says whose the thing behind it is: 할머니 틀니를 물고."""
        after = self.words[at + 1] if at + 1 < len(self.words) else None
        thing = after is not None and after.bare_josa in OBJECT and after.kind != "name"
        thing = thing and after is not None and not after.can("character")
        return thing and self.words[at].kind == "noun" and not self.words[at].josa

    def _becomes(self, at: int) -> bool:
        """Return whether somebody only becomes this: 반장이 됐는데, 강아지가 되어 있었다."""
        after = self.words[at + 1].text if at + 1 < len(self.words) else ""
        return self.words[at].bare_josa in ("이", "가") and after.startswith(_BECOMING)

    def _told_to_be(self, last: int) -> int | None:
        """Return the place of whom the idea says what it is: 우리 할머니는 버스 기사."""
        if self.words[last - 1].josa or not self.words[last - 1].can("character"):
            return None
        at = last - 2
        while at >= 0 and self.words[at].kind in ("noun", "other") and not self.words[at].josa:
            at -= 1
        told = at >= 0 and self.words[at].bare_josa in ("은", "는") and self._alive(at)
        return at if told and self.words[at].kind == "noun" else None

    def _told_at(self, at: int) -> int | None:
        """Return the place of who does what is told, if the word at `at` says so: 까마귀 세 마리가."""
        if at > 1 and re.fullmatch(r"(?:마리|명|분)(?:이|가)", self.words[at].text):
            at -= 2
        elif self.words[at].bare_josa not in ("이", "가", "께서"):
            return None
        return at if self._alive(at) and not self._becomes(at) else None

    def _felt_about(self, at: int) -> bool:
        """Return whether the word is what somebody likes or not: 콩밥이 싫어요."""
        after = self.words[at + 1].text if at + 1 < len(self.words) else ""
        return self.words[at].bare_josa in ("이", "가") and after.startswith(("싫", "좋아요", "그리", "필요"))

    def _is_given(self, at: int) -> bool:
        """Return whether somebody comes to this one, who is the hero then: 고래에게 동생이 생겼어요."""
        to = self.words[at].josa in ("에게", "한테", "네") and self._alive(at)
        return to and any(word.text.startswith(("생겼", "생긴", "태어")) for word in self.words[at + 1 :])

    def _is_being(self, at: int, *, alone: bool) -> bool:
        word = self.words[at]
        if word.kind == "name" or word.can("character"):
            return self._alive(at) or (not self._somebody_else(at) and self._acts(at))
        if word.can("place") or word.kind not in ("other", "noun"):
            return False
        if word.can("thing"):
            return self._moody(at) and not self._somebody_else(at)
        return self.guess and self._strange_being(at, alone=alone)

    def _acts(self, at: int) -> bool:
        """Return whether nothing speaks against a thing's being somebody: a child tells of 우산이 하나뿐."""
        told_by_child = _SPOKEN.search(self.full) is not None
        return self.words[at].bare_josa not in ("이", "가") or not told_by_child or self._moody(at)

    def _alive(self, at: int) -> bool:
        """Return whether a word can only be somebody, or is treated as one: 달님, 별과 친구가 된."""
        word = self.words[at]
        if word.kind == "name":
            return True
        if not word.can("character"):
            return False
        being = word.can("character")
        living = being is not None and self.index.lexicon.characters[being.key].category in LIVING
        only = living or (not word.can("thing") and not word.can("place"))
        after = self.words[at + 1].text if at + 1 < len(self.words) else ""
        friend = word.bare_josa in PAIRED and after.startswith("친구")
        return only or word.josa.startswith("님") or word.noun.endswith("님") or friend

    def _somebody_else(self, at: int) -> bool:
        return any(other != at and self._alive(other) for other in range(len(self.words)))

    def _moody(self, at: int) -> bool:
        if self.bearer and self.words[at].noun == self.bearer:
            return True  # what has a name is somebody
        before = self.words[at - 1] if at else None
        if before is not None and before.kind == "adnominal" and before.text not in DEEDS:
            return not _SPEAKER.search(self.full)
        return self.words[at].bare_josa in SUBJECT and moves_as_somebody(self._clause_behind(at))

    def _is_verb_form(self, word: Word, after: str) -> bool:
        """Return whether a word no list has is one of a verb: 겁은 나고, 보이는 걸로, 느려도."""
        noun = word.noun or word.text
        if noun.endswith(("더니", "는데", "니까", "려고", "면서", "지만", "다면", "는거", "다고", "대요")):
            return True
        if not word.josa and noun.endswith(("고", "며", "자", "게", "려", "야")) and not is_somebody(noun):
            return True
        if word.bare_josa in ("는", "은") and after.startswith(("걸", "것", "게", "건", "거", "데")):
            return True
        return word.josa == "도" and re.search(r"[아어여려해와워져러라래]$", noun) is not None

    def _strange_being(self, at: int, *, alone: bool) -> bool:
        """Return whether a noun the lexicon lacks stands where a hero does."""
        word = self.words[at]
        noun = word.noun or word.text
        after = self.words[at + 1].text if at + 1 < len(self.words) else ""
        if self._is_verb_form(word, after) or not (alone or self._somebody(at)):
            return False
        if noun[0].isdigit() or noun.endswith("기") or _ON_THE_WAY.search(noun) or _DISHES.search(noun):
            return False  # 3번; 때 밀기; 올라 버렸어요; 쌀국수
        if (
            not word.josa
            and not is_somebody(noun)
            and re.match(r"(?:날|이야기|때|줄|것|뻔)(?:[을이은에]|$)", after)
        ):
            return False  # 멋있어 보인 날: a verb, not somebody
        if not re.fullmatch(r"[가-힣A-Za-z0-9]{2,12}", noun) or is_abstract(noun) or noun in COUNTERS:
            return False
        before = self.words[at - 1] if at else None
        if alone or before is None:
            return (
                bool(emoji_for(noun, "ko"))
                or (word.bare_josa in SUBJECT and at + 1 < len(self.words))
                or (alone and not noun.endswith(("다", "요")))
            )
        if before.kind in ("adnominal", "number") or before.bare_josa in ("의", "", *PAIRED):
            return before.kind != "stop" and not noun.endswith(("다", "요", "까", "죠"))
        return word.bare_josa in SUBJECT and not noun.endswith(("지", "어", "아", "고"))

    def _somebody(self, at: int) -> bool:
        """Return whether something says that an unknown noun is somebody: its end, an emoji, what it does."""
        noun = self.words[at].noun or self.words[at].text
        sign = emoji_for(noun, "ko")
        if is_somebody(noun) or self.values.resembles(self.words[at]) or category_of(sign) in LIVING:
            return True
        before, after = self.words[at - 1] if at else None, self.words[at + 1 :]
        if before is not None and (before.kind == "adnominal" or before.text in _YOUNG_OR_MOODY):
            clause = " ".join(one.text for one in self.words[max(0, at - 3) : at])
            if moves_as_somebody(clause):
                return True
        has = bool(after) and after[0].kind == "adnominal"  # 청각장애가 있는 친구
        return self.words[at].bare_josa in SUBJECT and not has and moves_as_somebody(self._clause_behind(at))

    def _clause_behind(self, at: int) -> str:
        """Return what follows the word up to its verb: what a subject does itself."""
        said: list[str] = []
        for word in self.words[at + 1 : at + 8]:
            said.append(word.text)
            if word.kind == "stop" or (word.kind == "verb" and not word.text.endswith("서")):
                break
        return " ".join(said)

    def _belongs(self, at: int) -> bool:
        """Return whether the word is something of somebody before it: 소녀의 빨간 풍선, 여우가 만난 별."""
        word = self.words[at]
        if self._alive(at) or not (word.can("thing") or word.can("place")):
            return False
        return self._owner(at) != at

    def _owner(self, at: int) -> int:
        for other in range(at):
            if self._alive(other) and self.words[other].bare_josa in ("의", *SUBJECT, *PAIRED, ""):
                return self._first_of_pair(other)
        return at

    def _first_of_pair(self, at: int) -> int:
        """Return the first of "A와 B", where B stands at `at`."""
        back = at - 2 if self.words[at].kind == "name" and self._names_neighbour(at) else at - 1
        while back >= 0 and (
            self.words[back].kind in ("adnominal", "number")
            or self.words[back].text in _ADVERBS
            or (self.words[back].can("place") and not self.words[back].josa)
            or self._names_work(back, at)
            or self._is_argument(back)
        ):
            back -= 1
        if back < 0 or self.words[back].bare_josa not in PAIRED or not self._joins(back):
            return at
        if self.words[at].kind == "name" and any(one.kind == "adnominal" for one in self.words[back:at]):
            return at  # 할아버지와 연을 날리는 지훈이: whoever is named is the one it is about
        if (
            self.words[back].kind == "name"
            or self.words[back].senses
            or self._strange_being(back, alone=False)
        ):
            animate = self._alive(back) or not self._alive(at) or not self.words[back].senses
            stands = self.words[back].can("place") and not self._alive(back)
            return self._first_of_pair(back) if animate and not stands else at
        return at

    def _names_work(self, back: int, at: int) -> bool:
        """Return whether the word at `back` says of which one it is: 경비 아저씨, 생선 가게 아저씨."""
        bare = self.words[back].kind in ("noun", "other") and not self.words[back].josa
        person = self.words[at].can("character")
        is_person = person is not None and self.index.lexicon.characters[person.key].category == "person"
        return bare and is_person and at - back < 3 and not self.words[back].can("character")

    def _is_argument(self, at: int) -> bool:
        """Return whether a noun is what the verb right behind it takes: 떡 파는, 떡을 파는."""
        after = self.words[at + 1]
        taken = self.words[at].kind == "noun" and self.words[at].bare_josa in OBJECT | {""}
        return taken and after.kind == "adnominal" and is_verbal(after.text)

    def _joins(self, at: int) -> bool:
        after = self.words[at + 1] if at + 1 < len(self.words) else None
        return after is not None and not after.text.startswith(_WITH)

    def _place_all(self, head: int | None, taken: set[int]) -> None:
        if head is not None and head not in taken:
            hero = self._of_trade(head) or self._is_in_truth(head) or self.values.being(head)
            self.draft.add_character(hero, hero=True)
            if head and self._of_trade(head):
                taken = taken | {head - 1}
        paired_hero = self.draft.hero
        for at, word in enumerate(self.words):
            skipped = at == head or at in taken
            if skipped or self._denied(at) or self.values.is_modifier(at) or self._wished(at):
                continue
            told = head is not None and self._told_to_be(at + 1) is not None
            if (self._was(at) and word.kind == "noun") or told:
                continue
            if word.kind == "name":
                if not self._names_neighbour(at):
                    self.draft.add_character(self.values.being(at))
            elif word.senses:
                self._place_known(at, paired_hero)
            elif word.kind == "other":
                self._place_strange(at, head)

    def _is_in_truth(self, head: int) -> IdeaCharacter | None:
        """Return the beast or creature that a child of the idea is: 구미호인 … 아이."""
        if self.words[head].noun not in ("아이", "소년", "소녀", "애"):
            return None
        people = self.index.lexicon.characters
        for at in range(head):
            sense = self.words[at].can("character") if self.words[at].bare_josa == "인" else None
            if sense is not None and people[sense.key].category != "person" and self._alive(at):
                return self.values.being(at).model_copy(update={"age": "child"})
        return None

    def _of_trade(self, at: int) -> IdeaCharacter | None:
        """Return an animal with a trade as one character: 고래 탐정, 로봇 요리사."""
        before = self.words[at - 1] if at else None
        trade, kind = self.words[at].can("character"), before.can("character") if before else None
        if kind is None or before is None or before.josa or before.kind == "name":
            return None
        people = self.index.lexicon.characters
        person = people[trade.key].category == "person" if trade else is_somebody(self.words[at].noun)
        if not person or people[kind.key].category == "person":
            return None
        return self.values.being(at - 1).model_copy(update={"noun": f"{before.noun} {self.words[at].noun}"})

    def _place_known(self, at: int, hero: IdeaCharacter | None) -> None:
        word = self.words[at]
        place, thing = word.can("place"), word.can("thing")
        after = self.words[at + 1].text if at + 1 < len(self.words) else ""
        if word.bare_josa in ("처럼", "보다") and len(self.words) > at + 1:
            return  # 아기처럼 기어다니는: only what somebody is compared with
        if word.noun in _WEATHER_WORDS and after.startswith(_WEATHER_VERBS):
            return  # 비 오는 날: the weather, not a thing
        if after.startswith(_LIKENESSES) and not word.josa:
            return  # 토끼 모양, 아기 흉내
        if self._is_aside(at, after) or (after.startswith("이름으로") and not word.josa):
            return  # 삼촌 이름으로 불러요
        spot = self._has_spot(at)
        placed = word.bare_josa in PLACED or spot
        verbal = len(word.noun) == 1 and word.bare_josa in ("는", "은")
        if verbal and at and self.words[at - 1].bare_josa in OBJECT:
            return  # 제기를 차는: a verb that looks like 차 and 는
        if place and (not word.can("character") or placed) and (not thing or placed):
            self._add_place(at, place)
        elif (
            self._alive(at)
            or (word.can("character") and self._with_thing_hero(at, hero))
            or (thing and not word.can("character") and self._with_thing_hero(at, hero))
        ):
            self.draft.add_character(self.values.being(at))
        elif thing and not (spot and self._stands(thing)):
            self.draft.add_thing(self.values.thing(at, thing))
        elif place:
            self.draft.add_place(self.values.place(at, place))
        elif word.can("character"):
            self.draft.add_character(self.values.being(at))

    def _stands(self, thing: Sense) -> bool:
        """Return whether nobody carries it about: 냉장고 뒤로 is only where somebody went."""
        return self.index.lexicon.things[thing.key].handling == "standing"

    def _is_aside(self, at: int, after: str) -> bool:
        """Return whether a known noun is nobody and nothing here: 시골 할머니, 알에서 나온."""
        word = self.words[at]
        following = self.words[at + 1] if at + 1 < len(self.words) else None
        came = word.josa == "에서" and after.startswith(("온", "왔", "날아온"))
        if came and len(self.words) > at + 2 and self.words[at + 2].can("thing"):
            return True  # 화성에서 온 엽서
        if word.can("place") and not word.josa and following is not None:
            return following.noun in _RELATIVES
        liked = " ".join(one.text for one in self.words[at + 1 : at + 3])
        if self._alive(at) and word.bare_josa in OBJECT and re.search(r"좋아(?:하|해)", liked):
            hero = self.draft.hero
            return hero is not None and hero.category == "person"
        return word.noun == "알" and word.josa == "에서"

    def _add_place(self, at: int, sense: Sense) -> None:
        """Take in a place; with one right before it it is a single place: 시골 마을."""
        place, draft = self.values.place(at, sense), self.draft
        before = self.words[at - 1] if at else None
        if before is not None and before.can("place") and not before.josa and draft.places:
            place = place.model_copy(update={"noun": f"{draft.places.pop().noun} {place.noun}"})
        draft.add_place(place.model_copy(update={"own": True}) if self._lived_in(at) else place)

    def _lived_in(self, at: int) -> bool:
        """Return whether a beast is called after the place, where it lives then: 수족관 문어."""
        hero, after = self.draft.hero, self.words[at + 1] if at + 1 < len(self.words) else None
        if self.words[at].bare_josa == "에서" and _SLEEPS.match(
            " ".join(w.text for w in self.words[at + 1 : at + 6])
        ):
            return True  # 할머니 집에서 처음으로 혼자 자는 날
        beast = hero is not None and hero.category in LIVING - {"person"}
        return bool(hero and beast and after and not self.words[at].josa and after.noun == hero.noun)

    def _with_thing_hero(self, at: int, hero: IdeaCharacter | None) -> bool:
        """Return whether the word stands beside a hero that is a thing itself: 토스터와 깃털."""
        if hero is None or hero.category not in ("thing", "plant"):
            return False
        back = at - 1
        while back >= 0 and self.words[back].kind == "adnominal":
            back -= 1
        return back >= 0 and self.words[back].bare_josa in PAIRED and self._joins(back)

    def _wished(self, at: int) -> bool:
        """Return whether somebody only wants to become this: 우주비행사가 되고 싶은 고양이."""
        return self._becomes(at) and self._alive(at)

    def _place_strange(self, at: int, head: int | None) -> None:
        """Take a noun the lexicon lacks: beside the hero it is somebody, as an object something."""
        word = self.words[at]
        if not self.guess or is_abstract(word.noun):
            return
        cause = at + 1 < len(self.words) and self.words[at + 1].text == "때문에" and not word.josa
        back = self._first_of_pair(at) if head is not None and not cause else at
        if back == head and back != at and self._strange_being(at, alone=False):
            self.draft.add_character(self.values.being(at))
            return
        if word.noun.endswith(("아라", "어라", "해라", "여라")):
            return  # 사라진 팥을 찾아라: a call, not a thing
        sign = emoji_for(word.noun, "ko")
        counted = not word.josa and at + 1 < len(self.words) and self.words[at + 1].kind == "number"
        after = self.words[at + 1] if at + 1 < len(self.words) else None
        acted_on = after is not None and (after.kind == "adnominal" or is_verbal(after.text))
        acted_on = acted_on and after is not None and _HANDLED.match(after.text) is not None
        if sign and ord(sign[0]) in _BUILDINGS:
            return  # 은행을 턴: nothing one has
        sign = sign if sign and ord(sign[0]) >= _PICTURES else ""
        handled = (acted_on and word.bare_josa in OBJECT and len(word.noun) > 1) or self._felt_about(at)
        vanished = word.bare_josa in OBJECT | {"이", "가"} and after is not None
        handled = handled or cause or (vanished and after is not None and after.text.startswith(_GONE))
        if handled or (sign and (word.bare_josa in OBJECT | SUBJECT or counted) and len(word.noun) > 1):
            self.draft.add_thing(IdeaThing(noun=word.noun, emoji=sign, adjectives=self.values.adjectives(at)))

    def _has_spot(self, at: int) -> bool:
        after = self.words[at + 1].text if at + 1 < len(self.words) else ""
        return self.words[at].josa == "" and any(
            re.match(rf"{spot}(?:에|으로|로|의|$)", after) for spot in SPOTS
        )

    def _denied(self, at: int) -> bool:
        after = self.words[at + 1].text if at + 1 < len(self.words) else ""
        return after.startswith(
            ("없는", "없이", "없던", "없어진 뒤", "말고", "아닌", "아니고", "아니라", "아니었")
        )

    def _names_neighbour(self, at: int) -> bool:
        before = self.words[at - 1] if at else None
        after = self.words[at + 1] if at + 1 < len(self.words) else None
        if before is not None and before.can("character") and not before.josa:
            return True
        return bool(after and not self.words[at].josa and after.can("character"))

    def _take_fears(self) -> set[int]:
        """Read what is feared; return the places of those words."""
        taken: set[int] = set()
        for at, word in enumerate(self.words):
            if not word.text.startswith(FEARS):
                continue
            around = " ".join(one.text for one in self.words[max(0, at - 1) : at + 2])
            if re.search(r"않|(?:^|\s)안 |없", around):
                self.draft.fearless = True
                continue
            if word.text.startswith("싫") and _GOES_TO.search(self.words[at - 1].text if at else ""):
                continue  # 피아노 학원 가기 싫어서: it is no piano that frightens
            for back in range(at - 1, max(-1, at - 4), -1):
                feared = self.words[back]
                if feared.text.startswith("밤") and feared.kind == "other" and len(feared.text) < 4:
                    self.draft.fear = IdeaThing(kind="night-sky", noun="밤", emoji="🌌")
                    taken.add(back)
                    break
                if feared.kind == "stop":
                    break  # 편식하는 늑대, 돼지고기만 싫어함
                if feared.kind == "verb" and feared.text.endswith("서"):
                    break  # 비누가 작아져서 무서워요: it is the soap that is afraid
                if (
                    feared.kind == "noun"
                    and feared.bare_josa in OBJECT | {"이", "가", "은", "는", "도", "만", ""}
                    and feared.senses
                ):
                    self._take_fear(back, taken)
                    break
                if feared.bare_josa in OBJECT and is_abstract(feared.noun):
                    break  # 아들이 양치를 싫어해요: he frightens nobody
                if feared.kind == "other" and feared.bare_josa in OBJECT and not is_abstract(feared.noun):
                    self.draft.fear = IdeaThing(noun=feared.noun, emoji=emoji_for(feared.noun, "ko"))
                    taken.add(back)
                    break
        return taken

    def _take_fear(self, at: int, taken: set[int]) -> None:
        word = self.words[at]
        if word.bare_josa in ("은", "는") and at == 0:
            return  # the topic fears; it is not feared
        after = self.words[at + 1].text
        if (
            word.bare_josa in ("이", "가")
            and after.startswith(("무서워", "두려워", "겁내"))
            and not after.startswith("무서워서")
        ):
            return  # 토끼가 무서워하는 …: the one who fears
        thing, place, being = word.can("thing"), word.can("place"), word.can("character")
        if thing:
            self.draft.fear = self.values.thing(at, thing)
        elif being:
            self.draft.fear = self.values.being(at)
        elif place:
            self.draft.add_place(self.values.place(at, place))
            self.draft.fear = IdeaThing(noun=word.noun, emoji=self.index.lexicon.places[place.key].emoji)
        taken.add(at)
        if at and self.words[at - 1].bare_josa in PAIRED and self.words[at - 1].can("thing"):
            taken.add(at - 1)
            other = self.words[at - 1].can("thing")
            if other is not None:
                self.draft.add_thing(self.values.thing(at - 1, other))

    def _find_habit(self) -> None:
        """Find what somebody cannot stop doing: 콧노래를 멈추지 못하는, 자꾸 웃는, 재채기하는."""
        for entry in self.index.lexicon.activities.values():
            for word in entry.ko.words:
                hit = word in self.full and re.search(rf"(?<![가-힣]){re.escape(word)}", self.full)
                if not hit:
                    continue
                after, before = self.full[hit.end() : hit.end() + 10], self.full[: hit.start()]
                if _ANOTHERS.search(before) and re.match(
                    r"[가-힣]* ?(?:소리)?(?:에|를|가)? ?(?:놀란|놀라|깬|때문)", after
                ):
                    continue  # 아빠 방귀 소리에 놀란 고양이
                if _DOES_IT.search(before) and _SPEAKER.search(self.full):
                    continue  # 선생님이 방귀 뀌었는데 내가 …
                often = HABIT in entry.tags and re.search(_NONSTOP_BEFORE, before)
                if entry.key == "talk" and re.search(r"[가-힣][을를] (?:[가-힣]+ )?$", before):
                    continue  # 비밀을 자꾸 말하는: it is the secret that matters
                called = word.endswith("쟁이")
                if often or called or entry.key in FITS or re.search(_NONSTOP_AFTER, after):
                    self.draft.habit = entry.key
                    return

    def _find_wishes(self) -> None:
        words = sorted(
            (
                (word, entry.key)
                for entry in self.index.lexicon.activities.values()
                for word in entry.ko.words
                if entry.key not in NO_SKILLS
            ),
            key=lambda pair: -len(pair[0]),
        )
        for word, key in words if self.draft.habit is None else ():
            if key == "swim" and "수영장" in self.full and not re.search(_SWIMS, self.full):
                continue
            ridden = (
                "(?!기(?:를|가|에|도|는|,| ))" if word.endswith("비행") else ""
            )  # who boards one does not fly
            hit = re.search(rf"(?<![가-힣]){re.escape(word)}{ridden}", self.full)
            if hit and re.search(_CUES, self.full[hit.start() : hit.end() + 14]):
                self.draft.skill = key
                break
        lesson = _LESSON.search(self.full)
        said = lesson.group(1).strip() if lesson else ""
        self.draft.lesson = "" if re.search(r"(?<!\S)(?:누가|서로|더|제일|가장)(?!\S)", said) else said

    def _helped_first(self) -> None:
        """Let the child who has lost something be the hero, not who helps: 게가 돕는 아이."""
        hero, found = self.draft.hero, LOSER_HELPED.search(self.full)
        if found is None or hero is None or hero.category == "person" or self.name:
            return
        loser = next((one for one in self.draft.others if found["who"].endswith(one.noun)), None)
        if loser is not None and loser.category == "person" and hero.noun in found["by"]:
            self.draft.others[self.draft.others.index(loser)] = hero
            self.draft.hero = loser

    def _place_as_hero(self) -> None:
        """Let a place with a character of its own be somebody: 외로운 섬."""
        draft = self.draft
        if (
            draft.hero is None
            and len(draft.places) == 1
            and _MOODY.search(" ".join(draft.places[0].adjectives))
        ):
            draft.hero = place_as_hero(draft.places.pop())

    def _two_things_quarrel(self) -> None:
        """Let two things be somebody that do what only somebody does: 숟가락과 젓가락이 싸우는 이야기."""
        if self.draft.hero is not None:
            return
        for at in range(len(self.words) - 2):
            one, other = self.words[at], self.words[at + 1]
            both = one.bare_josa in PAIRED and other.bare_josa in SUBJECT | {"의"}
            nouns = all(word.kind in ("noun", "other") and not word.can("place") for word in (one, other))
            said = " ".join(word.text for word in self.words[at + 2 : at + 8])
            if both and nouns and _MATCHED.search(said) and not is_abstract(other.noun):
                self.draft.add_character(self.values.being(at), hero=True)
                self.draft.add_character(self.values.being(at + 1))
                kept = (thing for thing in self.draft.things if thing.noun not in (one.noun, other.noun))
                self.draft.things = list(kept)
                return

    def _settle_name(self) -> None:
        hero = self.draft.hero
        if not self.name:
            return
        person = hero is not None and hero.category == "person"
        if hero is not None and self.afar and not person and f"{hero.noun} {self.name}" not in self.full:
            self.draft.others.insert(0, hero)  # 몽골에서 온 테무진이는 말을 타요
            hero = None
        if hero is None:
            entry = self.index.lexicon.characters["child"]
            self.draft.hero = known_character(self.index.lexicon, "child", entry.ko.noun, name=self.name)
            return
        child = next((one for one in self.draft.others if f"{one.noun} {self.name}" in self.full), None)
        if child is not None and not child.name:  # 아들 도윤이가 아빠를 기다려요
            named = child.model_copy(update={"name": self.name})
            self.draft.others[self.draft.others.index(child)] = named
        elif not hero.name:
            self.draft.hero = hero.model_copy(update={"name": self.name})

    def _unknown(self) -> None:
        drafted = (self.draft.hero, *self.draft.others, *self.draft.places, *self.draft.things)
        taken = " ".join(one.noun for one in drafted if one)
        names = " ".join(one.name for one in (self.draft.hero, *self.draft.others) if one)
        for word in self.words:
            strange = word.kind == "other" and len(word.noun) > 1 and not is_abstract(word.noun)
            if strange and word.noun not in f"{taken} {names}":
                self.draft.unknown.append(word.noun)
