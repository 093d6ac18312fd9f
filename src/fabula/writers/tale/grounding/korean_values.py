"""What Korean words become: characters, things and places with their adjectives, names, number and age."""

from __future__ import annotations

import re
import unicodedata
from difflib import get_close_matches

from fabula.core.words import Category
from fabula.lexicon.model import Gender, LifeStage
from fabula.writers.tale.grounding.emoji_names import category_of, emoji_for
from fabula.writers.tale.grounding.korean_endings import is_somebody
from fabula.writers.tale.grounding.korean_eojeol import Word, given_names, is_abstract, is_verbal
from fabula.writers.tale.grounding.korean_words import (
    CLAUSE_VERBS,
    COUNTERS,
    DEEDS,
    FEARS,
    KIN,
    LONE_VERBS,
    NUMBERS,
    OBJECT,
    PAIRED,
    PLACED,
    SUBJECT,
    TRAIT_ENDS,
    TRAITS,
    YOUNG,
)
from fabula.writers.tale.grounding.slots import (
    IdeaCharacter,
    IdeaPlace,
    IdeaThing,
    Sense,
    WordIndex,
    known_character,
    words,
)

_VERY = ("너무", "정말", "아주", "제일", "무척", "참")


_AMOUNTS = ("많은", "적은", "없는", "있는")
"""What says nothing without what there is so much of: 말이 너무 많은."""
_BEFALLEN = re.compile(
    r"(?:던|[아어가와봐해려겨타서]본|[찾돌나들살]아온|나온|빠진|려간|려온|먹은|마신|달린|뛴|건넌|넘어진|사라진|없어진|걸린|앉은|나타난|누운|매달린|들어간|나간|날아간|도망간|이긴|받은|만난|살아난)$"
)
"""What somebody did is no word for what he is like: 끝까지 달린 유나."""


def _split(word: Word) -> tuple[str, str]:
    """Return a word's noun and josa; 겁이 and 이가 are too short to be split by the reader."""
    if not word.josa and re.fullmatch(r"[가-힣][이가을를]", word.text):
        return word.text[0], word.text[1]
    return word.noun or word.text, word.bare_josa


_SCRAP_AFTER = re.compile(
    r"(?:[아어여해겨려쳐켜져혀워와러줘서면까지데며려도록]|니까|려고|느라|다가|도록|다고|라고|냐고|자고|때문에)$"
)
"""What a verb takes before it: 숨겨 놓은, 안 나와서 힘든; in 고 stands a quality beside another."""
_BETWEEN = words(
    """
    많이 자주 아직 아직도 매일 날마다 자꾸 자꾸만 조금 좀 갑자기 처음 처음으로 혼자 혼자서 다 다시 또 계속
    그만 금방 몰래 못 안 늘 맨날 거의 잘 더 덜 점점 겨우 실수로 함께 같이 먼저 꼭 꼭꼭 오래 오늘 어제 방금
    """
)
"""What stands between a verb and what it takes."""
_NOMINAL = re.compile(r"^(?:게|것이|걸|일이|건)$|[하되지리치내먹자가오보놀]기[가는]?$")
"""What a deed is called, of which 어려운 or 싫은 is said then."""
_PASSING = frozenset(["속상한", "서운한", "섭섭한", "삐진", "화난", "창피한"])
"""How somebody feels today, which is no way to be."""


_ONLY_SOUND = frozenset(["저승사자", "독사과", "왕방울", "돌하르방"])
"""Nouns that end in a beast's and name none."""


class Describer:
    """Makes the values of an idea from its words."""

    def __init__(self, index: WordIndex, words: list[Word], full: str) -> None:
        self.index = index
        self.words = words
        self.full = full
        self.names = given_names(index)

    def being(self, at: int) -> IdeaCharacter:
        word = self.words[at]
        if word.kind == "name":
            return self._named_child(at)
        adjectives = self.adjectives(at)
        noun = f"{self._compound(at)}{word.noun or word.text}"
        age, gender = self._age(at, noun)
        count = self._count(at)
        sense = self._bearer(at) or word.can("character") or self._resembling(word) or self._by_birth(word)
        if sense is not None:
            return known_character(
                self.index.lexicon, sense.key, noun, name=self._name_beside(at), adjectives=adjectives,
                age=age, gender=gender, count=count,
            )  # fmt: skip
        thing = word.can("thing")
        called = re.fullmatch(r"[가-힣]{1,2}이", word.noun) and word.bare_josa in ("", "의", "는", "가", "와")
        if thing is None and called:
            child = self.index.lexicon.characters["child"].ko.noun  # 걱정하는 준이: a name, no josa
            return known_character(self.index.lexicon, "child", child, name=word.noun, adjectives=adjectives)
        if thing is None and is_somebody(word.noun) and not emoji_for(word.noun, "ko"):
            category: Category = "bird" if word.noun.endswith("새") else "person"
            return IdeaCharacter(
                noun=noun, name=self._name_beside(at), adjectives=adjectives, category=category, age=age,
                gender=gender, count=count,
            )  # fmt: skip
        sign = self.index.lexicon.things[thing.key].emoji if thing else emoji_for(word.noun, "ko")
        return IdeaCharacter(
            noun=noun, name=self._name_beside(at), adjectives=adjectives, category=category_of(sign), age=age,
            gender=gender, emoji=sign, count=count,
        )  # fmt: skip

    def _bearer(self, at: int) -> Sense | None:
        """Return who it is rather than what it does: 악어 치과 의사 is a crocodile."""
        characters = self.index.lexicon.characters
        does, before = self.words[at].can("character"), self.words[at - 1] if at else None
        is_one = before.can("character") if before is not None and self.is_modifier(at - 1) else None
        works = does is not None and characters[does.key].category == "person"
        return is_one if is_one and works and characters[is_one.key].category != "person" else None

    def _by_birth(self, word: Word) -> Sense | None:
        """Return a child for who is only called the youngest or the second: 막내가, 둘째."""
        return self.index.sort("아이", "character") if word.noun in ("막내", "둘째", "셋째", "맏이") else None

    def resembles(self, word: Word) -> bool:
        """Return whether an unknown noun ends in somebody's: 털북숭이곰."""
        known = (self.index.sort(word.noun[-size:], "character") for size in range(len(word.noun) - 1, 1, -1))
        return any(sense is not None for sense in known)

    def _resembling(self, word: Word) -> Sense | None:
        """Return the entry for a word that ends with a known one (털북숭이곰) or is slightly misspelt."""
        noun = word.noun
        if word.senses or not noun or noun in _ONLY_SOUND:
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
            one = self.being(at - 1)
            return one.model_copy(update={"name": word.noun})
        given = self.index.lexicon.names["ko"].children
        key = (
            "girl"
            if word.noun in given.get("she", ())
            else "boy"
            if word.noun in given.get("he", ())
            else "child"
        )
        entry = self.index.lexicon.characters[key]
        return known_character(
            self.index.lexicon, key, entry.ko.noun, name=word.noun, adjectives=self.adjectives(at)
        )

    def _name_beside(self, at: int) -> str:
        """Return the name said right behind the noun: 여우 미나, 소녀 지우가."""
        after = self.words[at + 1] if at + 1 < len(self.words) and not self.words[at].josa else None
        if after is None:
            return ""
        if after.kind == "name":
            return after.noun
        if after.noun in self.names and not after.senses and after.kind != "number":
            return after.noun
        called = after.bare_josa in SUBJECT | {"의"} and not after.noun.endswith(("들", "다", "명"))
        unknown = after.kind == "other" and called and 1 < len(after.noun) < 4
        thing = unknown and category_of(emoji_for(after.noun, "ko")) in ("thing", "machine")
        named = unknown and not thing and self.words[at].noun not in KIN  # 할아버지 틀니가
        return after.noun if named and not is_abstract(after.noun) else ""

    def _compound(self, at: int) -> str:
        """Return the bare nouns right before the word that belong to it, each with a space: 무지개 물고기."""
        parts: list[str] = []
        back = at - 1
        while back >= 0 and len(parts) < 2 and self.is_modifier(back):
            if self.words[back].noun not in YOUNG:
                parts.insert(0, self.words[back].noun)
            back -= 1
        return "".join(f"{part} " for part in parts)

    def adjectives(self, at: int) -> tuple[str, ...]:
        found: list[str] = []
        back = at - 1
        while back >= 0 and len(found) < 3:
            word = self.words[back]
            trait = back > 0 and (self.words[back - 1].noun or self.words[back - 1].text) in TRAITS
            if (word.text in YOUNG and not trait) or word.noun in ("아기", "꼬마", "새끼"):
                found.insert(0, word.text)
            elif word.kind == "adnominal":
                said, used = self._modifier(back)
                argument = _split(self.words[back - 1])[1] if back and not used else ""
                if said in _PASSING:
                    break  # why somebody is upset is what the story tells
                if not said or argument in ("이", "가", "을", "를"):
                    break  # 이가 빠진: the verb has its own noun, and says nothing alone
                if back and _NOMINAL.search(self.words[back - 1].text):
                    break  # 나누는 게 어려운: it is said of the deed
                found.insert(0, said)
                back -= used
            elif not self.is_modifier(back):
                break
            back -= 1
        return tuple(dict.fromkeys(found))

    def _modifier(self, at: int) -> tuple[str, int]:
        """Return the adjective that ends at `at` and how many words before it belong to it; "" when none."""
        text = self.words[at].text
        before = self.words[at - 1] if at else None
        if text.startswith(FEARS) and before is not None and before.text in _VERY and at > 1:
            before = self.words[at - 2]  # 치과 가기가 너무 무서운
        if before is not None and before.text in ("못", "안") and text.endswith("는"):
            return "", 0  # 못 외우는
        stem, josa = _split(before) if before is not None else ("", "")
        if before is not None and stem in TRAITS and josa in ("", "이", "가") and text in TRAIT_ENDS:
            return f"{before.text} {text}", 1
        if before is not None and before.bare_josa in OBJECT:
            return (f"{before.text} {text}", 1) if text in CLAUSE_VERBS else ("", 0)
        if (
            text in DEEDS
            or text in ("싫은", "싶은", "같은")
            or re.fullmatch(r"(?:무엇|언제|어디|누구)이?든", text)
        ):
            return "", 0
        feared = before is not None and (
            before.bare_josa in SUBJECT
            or before.text.startswith(("밤", "게", "것"))
            or (bool(before.senses) and not before.josa and not before.can("character"))
        )
        deed = before is not None and before.text.endswith(("기", "기가", "기는"))
        if (text.startswith(FEARS) and (feared or deed)) or self._is_scrap(at):
            return "", 0  # 가기 무서운 토끼: it is the rabbit that is afraid
        doing = re.fullmatch(r"[가-힣]{2,}하는", text) and not re.search(
            r"(?:워|아|어|못|게|려|고)하는$", text
        )
        if text in LONE_VERBS or doing:
            return (text, 0) if before is None or before.kind in ("stop", "adnominal") else ("", 0)
        if is_verbal(text) or text.endswith(
            ("싶은", "않은", "못한", "했던", "하던", "려는", "어진", "버린", "된", "잃은", "떠난", "태어난")
        ):
            return "", 0
        if before is not None and before.text in _VERY and at > 1:
            before = self.words[at - 2]  # 꼬리가 너무 무거운
        argued = (
            before is not None
            and before.bare_josa in (*SUBJECT, *PLACED, *PAIRED, "에게", "한테")
            and before.josa
        )
        clause = argued or _BEFALLEN.search(text) or (text in _AMOUNTS and before is not None)
        return ("", 0) if clause else (text, 0)

    def _is_scrap(self, at: int) -> bool:
        """Return whether the word at `at` is the end of a clause: 숨겨 놓은, 소원을 못 정한, 할까 궁금한."""
        back = at - 1
        while back >= 0 and self.words[back].text in _BETWEEN:
            back -= 1
        between = {word.text for word in self.words[back + 1 : at]}
        if between & {"못", "안"}:
            return True
        if back < 0:
            return False
        before = self.words[back]
        if before.kind in ("other", "verb") and not before.josa and _SCRAP_AFTER.search(before.text):
            return len(before.text) > 1
        return bool(between) and before.bare_josa in (*OBJECT, *SUBJECT, *PLACED)

    def _age(self, at: int, noun: str) -> tuple[LifeStage | None, Gender | None]:
        words = noun.split()
        for near in reversed(self.words[max(0, at - 3) : at]):
            if near.josa or near.text.endswith(("을", "를")):
                break  # 엄마 손을 놓친 아이
            words.append(near.text)
        for word in words:
            if word in KIN:
                age, gender = KIN[word]
                return age, gender  # type: ignore[return-value]  # the table holds ages and genders only
        if any(word in ("늙은", "나이", "노인") for word in words):
            return "elder", None
        if "아기" in words or "새끼" in words:
            return "baby", None
        return ("child", None) if any(word in YOUNG for word in words) else (None, None)

    def _of_things(self, number: str, at: int) -> bool:
        counted = re.search(rf"(?<![가-힣]){number} ?(?:개|권|장|대|송이|그루|켤레|채|척|달|해)", self.full)
        return counted is not None and not self.words[at].can("thing")

    def _years(self, number: str) -> bool:
        return bool(re.search(rf"(?<![가-힣]){number} ?(?:살|시|번|층|달|해|시간|밤)", self.full))

    def _count(self, at: int) -> int:
        back = at
        while back > 0 and (
            self.words[back - 1].kind in ("adnominal", "number")
            or self.words[back - 1].text.startswith(COUNTERS)
        ):
            back -= 1  # a number belongs to its own noun: 두 아이가 연을
        near = [
            w.text for w in self.words[back : at + 3] if w.kind == "number" or w.text.startswith(COUNTERS)
        ]
        for text in near:
            if text.startswith(("둘이", "셋이")) and self.words[at].bare_josa in PAIRED:
                continue  # 동생이랑 둘이: one of them is I
            if text in NUMBERS and (self._years(text) or self._of_things(text, at)):
                continue  # 엄마가 열 살 때, 학원을 다섯 개나 다니는
            if text in NUMBERS:
                return NUMBERS[text]
            if text.isdecimal():
                return max(1, min(12, int(text[:3])))
            hit = re.match(r"(두|세|네|삼|다섯|일곱|여러)(?:마리|형제|자매|남매)", text)
            if hit:
                return NUMBERS[hit.group(1)]
        if re.search(rf"{re.escape(self.words[at].noun or 'x')}\s?삼\s?형제", self.full):
            return 3
        return 2 if self.words[at].many or (at and self.words[at - 1].text == "쌍둥이") else 1

    def thing(self, at: int, sense: Sense) -> IdeaThing:
        entry = self.index.lexicon.things[sense.key]
        noun = f"{self._compound(at)}{self.words[at].noun}"
        return IdeaThing(
            kind=sense.key,
            noun=noun,
            adjectives=self.adjectives(at),
            emoji=entry.emoji,
            count=self._count(at),
        )

    def place(self, at: int, sense: Sense) -> IdeaPlace:
        entry = self.index.lexicon.places[sense.key]
        return IdeaPlace(
            kind=sense.key, noun=self.words[at].noun, adjectives=self.adjectives(at), emoji=entry.emoji
        )

    def is_modifier(self, at: int) -> bool:
        """Return whether a bare noun only describes the next one: 로봇 강아지, 엄마 오리, 무지개 물고기."""
        word = self.words[at]
        after = self.words[at + 1] if at + 1 < len(self.words) else None
        if word.josa or after is None or after.kind == "stop" or word.kind == "stop":
            return False
        if after.can("character") and (word.can("character") or word.can("thing")):
            return True
        return bool(word.can("thing") and after.can("thing")) or (word.noun in KIN and after.kind == "name")
