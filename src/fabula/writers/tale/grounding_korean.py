"""Reading an idea in Korean: eojeol stripped of their josa, modifiers before their noun, the head last.

"달을 무서워하는 작은 토끼" is about its last noun; "토끼가 달에 가는 이야기" about its subject; "여우와 두루미의 저녁 식사"
about the pair. A modifier belongs to the noun behind it, and what stands before 무서워하는 is the fear.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from difflib import get_close_matches

from fabula.lexicon.model import Gender, LifeStage
from fabula.writers.tale.grounding_korean_words import (
    ABOUT,
    ADNOMINAL_ENDS,
    CLAUSE_VERBS,
    COMMON_NAMES,
    COUNTERS,
    FEARS,
    JOSA,
    KIN,
    LONE_VERBS,
    META,
    META_ALWAYS,
    NEVER_ADNOMINAL,
    NOT_BEINGS,
    NOT_NAMES,
    NUMBERS,
    OBJECT,
    PAIRED,
    PLACED,
    REQUEST,
    SPOTS,
    SUBJECT,
    TRAIT_ENDS,
    TRAITS,
    VERBAL,
    YOUNG,
)
from fabula.writers.tale.grounding_parts import (
    Draft,
    IdeaCharacter,
    IdeaPlace,
    IdeaThing,
    Sense,
    WordIndex,
    category_of,
    emoji_for,
    known_character,
)
from fabula.writers.tale.grounding_spelling import singulars

_EOJEOL = re.compile(r"[^\s,.!?~…\"'():;]+|[,.!?~…:;]")
_NAMED = re.compile(
    r"([가-힣A-Za-z]{1,8}?)(?:이라는|라는|이란|이라고 하는|라고 하는|이라고 불리는|라고 불리는)(?=\s)(?:\s이름을 가진|\s이름의)?"
)
_NAME_IS = re.compile(
    r"이름(?:은|이)\s?['\"]?([가-힣A-Za-z]{1,8}?)['\"]?(?=인\s|이고|이며|이야|이다|입니다|이에요|예요|야|[\s,.]|$)"
)
_CUES = r"고 싶|싶어|배우|배운|배워|못|법|연습|꿈|잘하|도전|처음|무서|두려|서툰|어려|좋아|싫어|수 없|수 있|지 않|되고"
_WISH = re.compile(r"((?:[가-힣]+ ){0,3}[가-힣]+고) 싶")
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
    "떠나",
    "춤추",
    "이야기",
    "하는",
    "지내",
    "약속",
    "사이",
)

_LIVING = frozenset(["animal", "bird", "fish", "insect", "person", "creature"])
_WEATHER_WORDS = frozenset(["비", "눈", "바람", "천둥", "번개", "안개", "구름", "함박눈", "첫눈", "소나기"])
_WEATHER_VERBS = (
    "오",
    "온",
    "올",
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

# One-syllable nouns have other readings: for each, what must or must not stand in the next eojeol.
_ONLY_BEFORE = {
    "눈": ("오", "내", "온", "쌓", "녹", "덮", "싸움", "을 굴"),
    "밤": ("먹", "줍", "주", "굽", "까", "따"),
}
_NOT_BEFORE = {
    "말": ("하", "못", "안", "잘", "없", "많", "걸", "건", "배", "잃", "더듬", "듣", "이 안", "적"),
    "배": ("고", "아", "부", "가 고"),
    "벌": ("받", "서"),
    "사과": ("하", "받", "해", "드"),
    "해": ("줘", "주", "보", "봐"),
    "하늘": ("날", "나는", "나르"),
    "이빨": (),
}
_NEEDS_JOSA = frozenset(
    ["해", "게", "초", "무", "차", "알", "범", "북", "감", "양", "매", "학", "국", "죽", "실", "들", "시내"]
)


@dataclass
class _Word:
    """One eojeol or a known phrase of several."""

    text: str
    noun: str = ""
    josa: str = ""
    senses: tuple[Sense, ...] = ()
    kind: str = "other"  # noun, adnominal, name, number, stop, other

    @property
    def bare_josa(self) -> str:
        return re.sub(r"^(?:님)?(?:들)?(?:네)?", "", self.josa)

    @property
    def many(self) -> bool:
        return "들" in self.josa

    def can(self, sort: str) -> Sense | None:
        return next((sense for sense in self.senses if sense.sort == sort), None)


def read_korean(text: str, index: WordIndex, *, guess: bool = True) -> Draft:
    """Return what the Korean idea `text` says; without `guess` nouns the lexicon lacks are passed over."""
    return _Reader(text, index, guess=guess).read()


class _Reader:
    def __init__(self, text: str, index: WordIndex, *, guess: bool) -> None:
        self.index = index
        self.guess = guess
        self.draft = Draft()
        self.english: WordIndex | None = None
        self.full = text
        self.name = ""
        self.text = self._without_frame(text)
        self.words = self._words()

    def read(self) -> Draft:
        self._find_wishes()
        taken = self._take_fears()
        last = self._trim_end()
        head = self._head(last)
        self._place_all(head, taken)
        self._settle_name()
        self._unknown()
        return self.draft

    # --- words

    def _without_frame(self, text: str) -> str:
        text = REQUEST.sub("", ABOUT.sub("의", REQUEST.sub("", text.strip("\"' "))))
        for pattern in (_NAMED, _NAME_IS):
            hit = pattern.search(text)
            if hit and hit.group(1) not in NOT_BEINGS and not _is_adnominal(hit.group(1)) and hit.group(1) not in self.index:
                self.name = hit.group(1)
                text = f"{text[: hit.start()]} {text[hit.end() :]}"
                if pattern is _NAME_IS:
                    text = re.sub(
                        r"^(\s*)(?:인|이고|이며|이야|이다|입니다|이에요|예요|야)(?=[\s.,]|$)", " ", text
                    )
                break
        return re.sub(r"\s+", " ", text).strip()

    def _words(self) -> list[_Word]:
        tokens = _EOJEOL.findall(self.text)
        words: list[_Word] = []
        at = 0
        while at < len(tokens):
            found, used = self._known(tokens, at)
            if found is None:
                words += self._split(tokens[at]) or [self._plain(tokens, at)]
                used = 1
            else:
                words.append(found)
            at += used
        for before, word in zip(words, words[1:], strict=False):
            counted = (
                before.kind == "number"
                or before.can("character")
                and not before.josa
                and word.noun == "쌍둥이"
            )
            if counted and word.noun in (*COUNTERS, "쌍둥이"):
                word.kind, word.senses = "number", ()
            pet = before.can("character") and not before.josa and word.kind == "other"
            if pet and word.noun in self._given_names():
                word.kind = "name"
        return words

    def _given_names(self) -> frozenset[str]:
        """Return every name that characters of this lexicon bear."""
        names = self.index.lexicon.names["ko"]
        given = [one for group in (*names.children.values(), *names.categories.values()) for one in group]
        return NOT_NAMES.union(given)

    def _known(self, tokens: list[str], at: int) -> tuple[_Word | None, int]:
        for size in range(min(self.index.longest, len(tokens) - at), 0, -1):
            run = tokens[at : at + size]
            phrase = " ".join(run)
            fewest = len(phrase) - len(run[-1]) + 1
            for cut in range(len(phrase), fewest - 1, -1):
                stem, rest = phrase[:cut], phrase[cut:]
                if stem not in self.index or not JOSA.fullmatch(rest):
                    continue
                following = " ".join(tokens[at + size : at + size + 2])
                before = tokens[at - 1] if at else ""
                if self._means_this(stem, rest, following, before):
                    return _Word(phrase, stem, rest, self.index.senses(stem), "noun"), size
        return (self._latin(tokens[at]), 1) if tokens[at][0].isascii() else (None, 1)

    def _means_this(self, stem: str, josa: str, after: str, before: str) -> bool:
        """Return whether a noun with other readings is that noun here."""
        if stem in _ONLY_BEFORE:
            return after.startswith(_ONLY_BEFORE[stem])
        if stem in _NOT_BEFORE and after.startswith(_NOT_BEFORE[stem]):
            return False
        if stem in ("말", "노래", "춤", "요리") and josa == "하고":
            return False
        if stem == "새" and not josa and after:
            return False
        if stem == "개" and (before in NUMBERS or josa == "의"):
            return before not in NUMBERS
        if stem in _NEEDS_JOSA and not josa and after:
            return False
        return (stem, josa) not in (("별", "로"), ("새", "로")) and not (
            len(stem) == 1 and josa in ("다", "란", "나", "아", "인")
        )

    def _latin(self, token: str) -> _Word | None:
        """Return an English word in a Korean idea, its josa taken off."""
        hit = re.match(r"([A-Za-z-]+)(.*)$", token)
        if not hit or not JOSA.fullmatch(hit.group(2)):
            return None
        self.english = self.english or WordIndex(self.index.lexicon, "en")
        for form in (hit.group(1).casefold(), *singulars(hit.group(1).casefold())):
            senses = self.english.senses(form)
            if senses:
                return _Word(token, self.index.own_noun(senses[0]), hit.group(2), senses, "noun")
        return None

    def _split(self, token: str) -> list[_Word]:
        """Return the words of an eojeol written together (토끼와거북이, 꼬마로봇), [] when it is not one."""
        if len(token) < 4 or _is_adnominal(token):
            return []
        for cut in range(1, len(token) - 1):
            head, tail = token[:cut], token[cut:]
            back, _ = self._known([tail], 0)
            if back is None or len(back.noun) < 2:
                continue
            front, _ = self._known([head], 0)
            if front is not None and (len(front.noun) > 1 or front.josa) and len(head) > 1:
                return [front, back]
            if head in YOUNG or (_is_adnominal(head) and len(head) > 1):
                return [_Word(head, kind="adnominal"), back]
        return []

    def _plain(self, tokens: list[str], at: int) -> _Word:
        token = tokens[at]
        if not re.search(r"\w", token):
            return _Word(token, kind="stop")
        counted = at > 0 and (tokens[at - 1] in NUMBERS or tokens[at - 1].isdigit())
        if token in NUMBERS or token.isdigit() or (counted and token.startswith(COUNTERS)):
            return _Word(token, kind="number")
        stem, josa = _strip(token)
        name = stem.removesuffix("이") if stem.removesuffix("이") in COMMON_NAMES else stem
        if name in COMMON_NAMES:
            return _Word(token, name, josa, (), "name")
        bearer = token.endswith(
            ("쟁이", "꾸러기", "대장", "울보", "먹보", "느림보", "잠보", "뚱보", "투성이")
        )
        if token in YOUNG or _is_verbal(token) or ((bearer or _is_adnominal(token)) and at + 1 < len(tokens)):
            return _Word(token, kind="adnominal")
        return _Word(token, stem, josa, (), "other")

    # --- who it is about

    def _trim_end(self) -> int:
        """Return how many words are left when 이야기, 모험 and the like are taken off the end."""
        last = len(self.words)
        while last > 1:
            word = self.words[last - 1]
            bare = word.text
            before = self.words[last - 2]
            described = before.bare_josa == "의" or before.kind == "adnominal" or before.text in META
            meta = bare in META_ALWAYS or (bare in META and described)
            if word.kind in ("stop", "number") or meta or (word.noun in META_ALWAYS and not word.senses):
                last -= 1
            else:
                break
        return last

    def _head(self, last: int) -> int | None:
        """Return the place of the hero among the words, or None."""
        if last < 1:
            return None
        end = self.words[last - 1]
        spoken_of = (
            end.bare_josa in ("", "의", "인")
            or last == 1
            or end.bare_josa in SUBJECT
            and last == len(self.words)
        )
        strange = not end.senses and end.kind != "name"
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
                if w.bare_josa in SUBJECT and self._is_being(at, alone=False)
            ),
            None,
        )
        if subject is not None:
            return self._first_of_pair(subject)
        return next((at for at, w in enumerate(self.words) if w.can("character") and self._alive(at)), None)

    def _is_being(self, at: int, *, alone: bool) -> bool:
        word = self.words[at]
        if word.kind == "name" or word.can("character"):
            return self._alive(at) or not self._somebody_else(at)
        if word.can("place") or word.kind not in ("other", "noun"):
            return False
        if word.can("thing"):
            return self._moody(at) and not self._somebody_else(at)
        return self.guess and self._strange_being(at, alone=alone)

    def _alive(self, at: int) -> bool:
        """Return whether a word can only be somebody, or is treated as one: 달님, 별과 친구가 된."""
        word = self.words[at]
        if word.kind == "name":
            return True
        if not word.can("character"):
            return False
        being = word.can("character")
        living = being is not None and self.index.lexicon.characters[being.key].category in _LIVING
        only = living or (not word.can("thing") and not word.can("place"))
        after = self.words[at + 1].text if at + 1 < len(self.words) else ""
        friend = word.bare_josa in PAIRED and after.startswith("친구")
        return only or word.josa.startswith("님") or word.noun.endswith("님") or friend

    def _somebody_else(self, at: int) -> bool:
        return any(other != at and self._alive(other) for other in range(len(self.words)))

    def _moody(self, at: int) -> bool:
        return at > 0 and (self.words[at - 1].kind == "adnominal" or self.words[at].bare_josa in SUBJECT)

    def _strange_being(self, at: int, *, alone: bool) -> bool:
        """Return whether a noun the lexicon lacks stands where a hero does."""
        word = self.words[at]
        noun = word.noun or word.text
        if not re.fullmatch(r"[가-힣A-Za-z0-9]{2,12}", noun) or _is_abstract(noun) or noun in COUNTERS:
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
        while back >= 0 and (self.words[back].kind in ("adnominal", "number") or self._is_argument(back)):
            back -= 1
        if back < 0 or self.words[back].bare_josa not in PAIRED or not self._joins(back):
            return at
        if (
            self.words[back].kind == "name"
            or self.words[back].senses
            or self._strange_being(back, alone=False)
        ):
            animate = self._alive(back) or not self._alive(at) or not self.words[back].senses
            return self._first_of_pair(back) if animate and not self.words[back].can("place") else at
        return at

    def _is_argument(self, at: int) -> bool:
        """Return whether a noun is what the verb right behind it takes: 떡 파는, 떡을 파는."""
        after = self.words[at + 1]
        taken = self.words[at].kind == "noun" and self.words[at].bare_josa in OBJECT | {""}
        return taken and after.kind == "adnominal" and _is_verbal(after.text)

    def _joins(self, at: int) -> bool:
        after = self.words[at + 1] if at + 1 < len(self.words) else None
        return after is not None and not after.text.startswith(_WITH)

    # --- putting everything in its slot

    def _place_all(self, head: int | None, taken: set[int]) -> None:
        if head is not None and head not in taken:
            self.draft.add_character(self._being(head), hero=True)
        paired_hero = self.draft.hero
        for at, word in enumerate(self.words):
            skipped = at == head or at in taken
            if skipped or self._denied(at) or self._is_modifier(at) or self._wished(at):
                continue
            if word.kind == "name":
                if not self._names_neighbour(at):
                    self.draft.add_character(self._being(at))
            elif word.senses:
                self._place_known(at, paired_hero)
            elif word.kind == "other":
                self._place_strange(at, head)

    def _place_known(self, at: int, hero: IdeaCharacter | None) -> None:
        word = self.words[at]
        place, thing = word.can("place"), word.can("thing")
        after = self.words[at + 1].text if at + 1 < len(self.words) else ""
        if word.noun in _WEATHER_WORDS and after.startswith(_WEATHER_VERBS):
            return  # 비 오는 날: the weather, not a thing
        spot = self._has_spot(at)
        placed = word.bare_josa in PLACED or spot
        if place and (not word.can("character") or placed) and (not thing or placed):
            self.draft.add_place(self._place(at, place))
        elif self._alive(at) or (word.can("character") and self._with_thing_hero(at, hero)):
            self.draft.add_character(self._being(at))
        elif thing and not word.can("character") and self._with_thing_hero(at, hero):
            self.draft.add_character(self._being(at))
        elif thing:
            self.draft.add_thing(self._thing(at, thing))
        elif place:
            self.draft.add_place(self._place(at, place))
        elif word.can("character"):
            self.draft.add_character(self._being(at))

    def _with_thing_hero(self, at: int, hero: IdeaCharacter | None) -> bool:
        """Return whether the word stands beside a hero that is a thing itself: 토스터와 깃털."""
        if hero is None or hero.category not in ("thing", "plant", "machine"):
            return False
        back = at - 1
        while back >= 0 and self.words[back].kind == "adnominal":
            back -= 1
        return back >= 0 and self.words[back].bare_josa in PAIRED and self._joins(back)

    def _wished(self, at: int) -> bool:
        """Return whether somebody only wants to become this: 우주비행사가 되고 싶은 고양이."""
        after = self.words[at + 1].text if at + 1 < len(self.words) else ""
        return self.words[at].bare_josa in ("이", "가") and after.startswith(("되", "된", "될"))

    def _place_strange(self, at: int, head: int | None) -> None:
        """Take a noun the lexicon lacks: beside the hero it is somebody, as an object something."""
        word = self.words[at]
        if not self.guess or _is_abstract(word.noun):
            return
        back = self._first_of_pair(at) if head is not None else at
        if back == head and back != at and self._strange_being(at, alone=False):
            self.draft.add_character(self._being(at))
            return
        sign = emoji_for(word.noun, "ko")
        counted = not word.josa and at + 1 < len(self.words) and self.words[at + 1].kind == "number"
        if sign and (word.bare_josa in OBJECT | SUBJECT or counted) and len(word.noun) > 1:
            self.draft.add_thing(IdeaThing(noun=word.noun, emoji=sign, adjectives=self._adjectives(at)))

    def _has_spot(self, at: int) -> bool:
        after = self.words[at + 1].text if at + 1 < len(self.words) else ""
        return self.words[at].josa == "" and any(
            re.match(rf"{spot}(?:에|으로|의|$)", after) for spot in SPOTS
        )

    def _denied(self, at: int) -> bool:
        after = self.words[at + 1].text if at + 1 < len(self.words) else ""
        return after.startswith(("없는", "없이", "없던", "없어진 뒤", "말고", "아닌"))

    def _is_modifier(self, at: int) -> bool:
        """Return whether a bare noun only describes the next one: 로봇 강아지, 엄마 오리, 무지개 물고기."""
        word = self.words[at]
        after = self.words[at + 1] if at + 1 < len(self.words) else None
        if word.josa or after is None or after.kind == "stop" or word.kind == "stop":
            return False
        if after.can("character") and (word.can("character") or word.can("thing")):
            return True
        return bool(word.can("thing") and after.can("thing")) or (word.noun in KIN and after.kind == "name")

    def _names_neighbour(self, at: int) -> bool:
        before = self.words[at - 1] if at else None
        after = self.words[at + 1] if at + 1 < len(self.words) else None
        if before is not None and before.can("character") and not before.josa:
            return True
        return bool(after and not self.words[at].josa and after.can("character"))

    # --- making the values

    def _being(self, at: int) -> IdeaCharacter:
        word = self.words[at]
        if word.kind == "name":
            return self._named_child(at)
        adjectives = self._adjectives(at)
        noun = f"{self._compound(at)}{word.noun or word.text}"
        age, gender = self._age(at, noun)
        count = self._count(at)
        sense = word.can("character") or self._resembling(word)
        if sense is not None:
            return known_character(
                self.index.lexicon, sense.key, noun, name=self._name_beside(at), adjectives=adjectives, age=age,
                gender=gender, count=count,
            )  # fmt: skip
        thing = word.can("thing")
        sign = self.index.lexicon.things[thing.key].emoji if thing else emoji_for(word.noun, "ko")
        return IdeaCharacter(
            noun=noun, name=self._name_beside(at), adjectives=adjectives, category=category_of(sign), age=age,
            gender=gender, emoji=sign, count=count,
        )  # fmt: skip

    def _resembling(self, word: _Word) -> Sense | None:
        """Return the entry for a word that ends with a known one (털북숭이곰) or is slightly misspelt."""
        noun = word.noun
        if word.senses or not noun:
            return None
        for size in range(len(noun) - 1, 1, -1):
            sense = self.index.sort(noun[-size:], "character")
            if sense is not None:
                return sense
        if len(noun) < 3 or emoji_for(noun, "ko"):
            return None
        letters = {
            unicodedata.normalize("NFD", one): one for one in self.index.words() if len(one) == len(noun)
        }
        near = get_close_matches(unicodedata.normalize("NFD", noun), letters, n=1, cutoff=0.86)
        sense = self.index.sort(letters[near[0]], "character") if near else None
        if sense is not None:
            word.noun = letters[near[0]]
        return sense

    def _named_child(self, at: int) -> IdeaCharacter:
        word = self.words[at]
        before = self.words[at - 1] if at else None
        if before is not None and not before.josa and before.can("character"):
            one = self._being(at - 1)
            return one.model_copy(update={"name": word.noun})
        given = self.index.lexicon.names["ko"].children
        key = "girl" if word.noun in given.get("she", ()) else "boy" if word.noun in given.get("he", ()) else "child"
        entry = self.index.lexicon.characters[key]
        return known_character(
            self.index.lexicon, key, entry.ko.noun, name=word.noun, adjectives=self._adjectives(at)
        )

    def _name_beside(self, at: int) -> str:
        """Return the name said right behind the noun: 여우 미나, 소녀 지우가."""
        after = self.words[at + 1] if at + 1 < len(self.words) and not self.words[at].josa else None
        if after is None:
            return ""
        if after.kind == "name":
            return after.noun
        if after.noun in self._given_names() and not after.senses:
            return after.noun
        unknown = after.kind == "other" and after.bare_josa in SUBJECT | {"의"} and 1 < len(after.noun) < 4
        return after.noun if unknown and not _is_abstract(after.noun) else ""

    def _compound(self, at: int) -> str:
        """Return the bare nouns right before the word that belong to it, with a space: "무지개 " of 무지개 물고기."""
        parts: list[str] = []
        back = at - 1
        while back >= 0 and len(parts) < 2 and self._is_modifier(back):
            if self.words[back].noun not in YOUNG:
                parts.insert(0, self.words[back].noun)
            back -= 1
        return "".join(f"{part} " for part in parts)

    def _adjectives(self, at: int) -> tuple[str, ...]:
        found: list[str] = []
        back = at - 1
        while back >= 0 and len(found) < 3:
            word = self.words[back]
            trait = back > 0 and (self.words[back - 1].noun or self.words[back - 1].text) in TRAITS
            if (word.text in YOUNG and not trait) or word.noun in ("아기", "꼬마", "새끼"):
                found.insert(0, word.text)
            elif word.kind == "adnominal":
                said, used = self._modifier(back)
                if not said:
                    break
                found.insert(0, said)
                back -= used
            elif not self._is_modifier(back):
                break
            back -= 1
        return tuple(dict.fromkeys(found))

    def _modifier(self, at: int) -> tuple[str, int]:
        """Return the adjective that ends at `at` and how many words before it belong to it; "" when none."""
        text = self.words[at].text
        before = self.words[at - 1] if at else None
        stem = before.noun or before.text if before is not None else ""
        if (
            before is not None
            and stem in TRAITS
            and before.bare_josa in ("", "이", "가")
            and text in TRAIT_ENDS
        ):
            return f"{before.text} {text}", 1
        if before is not None and before.bare_josa in OBJECT:
            return (f"{before.text} {text}", 1) if text in CLAUSE_VERBS else ("", 0)
        if text in ("싫은", "싶은") or re.fullmatch(r"(?:무엇|언제|어디|누구)이?든", text):
            return "", 0
        if text.startswith(FEARS) and before is not None and before.bare_josa in SUBJECT:
            return "", 0
        doing = re.fullmatch(r"[가-힣]{2,}하는", text) and not re.search(r"(?:워|아|어|못|게|려|고)하는$", text)
        if text in LONE_VERBS or doing:
            return (text, 0) if before is None or before.kind in ("stop", "adnominal") else ("", 0)
        if _is_verbal(text) or text.endswith(
            ("싶은", "않은", "했던", "하던", "려는", "어진", "버린", "된", "잃은", "떠난", "태어난")
        ):
            return "", 0
        argued = (
            before is not None
            and before.bare_josa in (*SUBJECT, *PLACED, *PAIRED, "에게", "한테")
            and before.josa
        )
        return ("", 0) if argued else (text, 0)

    def _age(self, at: int, noun: str) -> tuple[LifeStage | None, Gender | None]:
        words = noun.split()
        for word in reversed(self.words[max(0, at - 3) : at]):
            if word.josa:
                break
            words.append(word.text)
        for word in words:
            if word in KIN:
                age, gender = KIN[word]
                return age, gender  # type: ignore[return-value]  # the table holds ages and genders only
        if any(word in ("늙은", "나이", "노인") for word in words):
            return "elder", None
        if "아기" in words or "새끼" in words:
            return "baby", None
        return ("child", None) if any(word in YOUNG for word in words) else (None, None)

    def _count(self, at: int) -> int:
        near = [
            w.text
            for w in self.words[max(0, at - 3) : at + 3]
            if w.kind == "number" or w.text.startswith(COUNTERS)
        ]
        for text in near:
            if text in NUMBERS:
                return NUMBERS[text]
            if text.isdigit():
                return max(1, min(12, int(text[:3])))
            hit = re.match(r"(두|세|네|삼|다섯|일곱|여러)(?:마리|형제|자매|남매)", text)
            if hit:
                return NUMBERS[hit.group(1)]
        if re.search(rf"{re.escape(self.words[at].noun or 'x')}\s?삼\s?형제", self.full):
            return 3
        return 2 if self.words[at].many or (at and self.words[at - 1].text == "쌍둥이") else 1

    def _thing(self, at: int, sense: Sense) -> IdeaThing:
        entry = self.index.lexicon.things[sense.key]
        noun = f"{self._compound(at)}{self.words[at].noun}"
        return IdeaThing(
            kind=sense.key,
            noun=noun,
            adjectives=self._adjectives(at),
            emoji=entry.emoji,
            count=self._count(at),
        )

    def _place(self, at: int, sense: Sense) -> IdeaPlace:
        entry = self.index.lexicon.places[sense.key]
        return IdeaPlace(
            kind=sense.key, noun=self.words[at].noun, adjectives=self._adjectives(at), emoji=entry.emoji
        )

    # --- fears, wishes, names

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
            for back in range(at - 1, max(-1, at - 4), -1):
                feared = self.words[back]
                if feared.text.startswith("밤") and feared.kind == "other" and len(feared.text) < 4:
                    self.draft.fear = IdeaThing(kind="night-sky", noun="밤", emoji="🌌")
                    taken.add(back)
                    break
                if (
                    feared.kind == "noun"
                    and feared.bare_josa in OBJECT | {"이", "가", "은", "는", "도", ""}
                    and feared.senses
                ):
                    self._take_fear(back, taken)
                    break
                if feared.kind == "other" and feared.bare_josa in OBJECT and not _is_abstract(feared.noun):
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
            self.draft.fear = self._thing(at, thing)
        elif being:
            self.draft.fear = self._being(at)
        elif place:
            self.draft.add_place(self._place(at, place))
            self.draft.fear = IdeaThing(noun=word.noun, emoji=self.index.lexicon.places[place.key].emoji)
        taken.add(at)
        if at and self.words[at - 1].bare_josa in PAIRED and self.words[at - 1].can("thing"):
            taken.add(at - 1)
            other = self.words[at - 1].can("thing")
            if other is not None:
                self.draft.add_thing(self._thing(at - 1, other))

    def _find_wishes(self) -> None:
        words = sorted(
            (
                (word, entry.key)
                for entry in self.index.lexicon.activities.values()
                for word in entry.ko.words
            ),
            key=lambda pair: -len(pair[0]),
        )
        for word, key in words:
            hit = re.search(rf"(?<![가-힣]){re.escape(word)}", self.full)
            if hit and re.search(_CUES, self.full[hit.start() : hit.end() + 14]):
                self.draft.skill = key
                break
        wish = _WISH.search(self.full)
        self.draft.wish = f"{wish.group(1)} 싶어" if wish else ""
        lesson = _LESSON.search(self.full)
        self.draft.lesson = lesson.group(1).strip() if lesson else ""

    def _settle_name(self) -> None:
        hero = self.draft.hero
        if not self.name:
            return
        if hero is None:
            entry = self.index.lexicon.characters["child"]
            self.draft.hero = known_character(self.index.lexicon, "child", entry.ko.noun, name=self.name)
        elif not hero.name:
            self.draft.hero = hero.model_copy(update={"name": self.name})

    def _unknown(self) -> None:
        drafted = (self.draft.hero, *self.draft.others, *self.draft.places, *self.draft.things)
        taken = " ".join(one.noun for one in drafted if one)
        names = " ".join(one.name for one in (self.draft.hero, *self.draft.others) if one)
        for word in self.words:
            if word.kind == "other" and len(word.noun) > 1 and word.noun not in f"{taken} {names}":
                if not _is_abstract(word.noun):
                    self.draft.unknown.append(word.noun)


def _strip(token: str) -> tuple[str, str]:
    """Return an unknown eojeol without the josa it seems to end with, and that josa."""
    for josa in ("에서는", "에게서", "에서", "에게", "한테", "이랑", "까지", "부터", "으로", "처럼", "이가", "이는", "이의", "이와",
                 "이를", "은", "는", "을", "를", "이", "가", "의", "와", "과", "랑", "도", "만", "에", "로"):  # fmt: skip
        stem = token.removesuffix(josa)
        if stem != token and len(stem) > 1 and _fits(stem, josa):
            return stem, josa
    return token, ""


def _fits(stem: str, josa: str) -> bool:
    """Return whether the josa has the form it takes after that sound."""
    if not "가" <= stem[-1] <= "힣":
        return True
    closed = (ord(stem[-1]) - 0xAC00) % 28 != 0
    if josa in ("은", "을", "이", "과", "이랑", "으로"):
        return closed
    if josa in ("는", "를", "가", "와", "랑"):
        return not closed
    return True


def _is_adnominal(token: str) -> bool:
    if token in NEVER_ADNOMINAL:
        return False
    if _is_verbal(token):
        return True
    return len(token) > 1 and token.endswith(ADNOMINAL_ENDS) or token in ("큰", "긴", "흰", "먼", "센")


def _is_verbal(token: str) -> bool:
    """Return whether the eojeol is a verb before a noun: 찾는, 도와주는."""
    if token in VERBAL or token.endswith(("하는", "있는", "없는", "리는", "치는", "되는")):
        return True
    for verb in VERBAL:
        if token.endswith(verb) and (len(verb) > 2 or token[-3] in "아어여와워해러려혀져쳐켜내라겨돼써고"):
            return True
    return False


def _is_abstract(noun: str) -> bool:
    """Return whether an unknown noun names no being: 기다림, 용감함, 정직, 숨바꼭질."""
    if noun in NOT_BEINGS or len(noun) < 2:
        return True
    closed_with_m = (
        "가" <= noun[-1] <= "힣"
        and (ord(noun[-1]) - 0xAC00) % 28 == 16
        and noun[-1] in "함음움림눔름짐침쁨픔"
    )
    return closed_with_m or noun.endswith(
        (
            "하기",
            "되기",
            "찾기",
            "지키기",
            "성심",
            "하면",
            "어서",
            "아서",
            "해서",
            "지만",
            "면서",
            "려고",
            "도록",
            "으며",
        )
    )
