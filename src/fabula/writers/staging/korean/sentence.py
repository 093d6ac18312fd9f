"""A Korean sentence taken apart: its words, the josa each bears, and what stands beside what."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.languages.korean_parse import Clause, Phrase, clauses, morphs
from fabula.lexicon.load import lexicon
from fabula.writers.staging.korean.gestures import gestures, shows_feeling
from fabula.writers.staging.korean.word_lists import (
    ACTS,
    BODY,
    COLOURS,
    COMPANY,
    COUNTER,
    DEEDS_OF_NAMED,
    DEEDS_OF_SOMEBODY,
    GIVES,
    GOES,
    GRASPS,
    HANDLES,
    HOLDS,
    MAKES,
    MEETS,
    MOUNTS,
    NNP_ONLY,
    NUMBERED,
    NUMBERS,
    PARTS_OF_PLACE,
    PERSON,
    PERSON_WITH_TOPIC,
    PICKS_UP,
    SPOTS,
    UNTOUCHED,
    WHERE,
)
from fabula.writers.staging.meaning import index
from fabula.writers.staging.said import Being
from fabula.writers.tale.grounding.korean_eojeol import Word, words_of
from fabula.writers.tale.grounding.korean_values import Describer
from fabula.writers.tale.grounding.korean_words import PAIRED
from fabula.writers.tale.grounding.slots import LIVING, IdeaThing

NAMING = ("이는", "이가", "이를", "이와", "이도", "이의", "이에게", "이한테", "이랑", "이네")
"""What only a name bears: 콩이는 is somebody called 콩이, a bean would be 콩은."""
_YOUNG = re.compile(r"(?:아기|꼬마|새끼|엄마|아빠|어미|할머니|할아버지|막내|외톨이|꼬맹이)(?=[가-힣])")
"""What is written together with a kind: 아기곰."""
_COUNTED_JOSA = re.compile(r"(은|는|이|가|을|를|와|과|랑|에게|도)$")


class Sentence:
    """The words of a sentence, and who does what it tells."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.clauses = clauses(text)
        self.phrases = tuple(dict.fromkeys(phrase for one in self.clauses for phrase in one.phrases))
        self.words = _mended([word for word in words_of(text, index("ko")) if word.text])
        self.starts = _starts(text, self.words)
        """Where each word begins."""
        self._tags = {one.start: one.tag for one in reversed(morphs(text))}
        self.words = [self._named(word, start) for word, start in zip(self.words, self.starts, strict=True)]
        self.who: dict[int, Being] = {}
        """Whom the words mean, by where they begin."""
        self.what: dict[int, IdeaThing] = {}
        """The things the words mean, likewise."""
        self.describer = Describer(index("ko"), self.words, text)
        self.subjects: list[Being] = []
        self.together = False
        """Whether they all do the same: the pig and the goat rolled about."""

    def _named(self, word: Word, start: int) -> Word:
        """Return a word that looks like a verb as the name it is: 유라는 before a noun."""
        phrase = self.phrase_at(start)
        if len(word.text) == 1 and self._tags.get(start, "")[:1] == "V":
            return Word(word.text, kind="adnominal")  # 연 of 상자를 연
        if phrase is not None and len(phrase.nouns) == 1 and word.noun == f"{phrase.noun}가" == word.text:
            return Word(word.text, phrase.noun, phrase.josa, (), "other")  # 화가 난 왕
        alone = phrase is not None and phrase.josa and phrase.nouns
        miscounted = word.kind == "number" and not COMPANY.match(word.text)  # 두 친구가
        if phrase is not None and miscounted and phrase.noun in word.text and PERSON.search(phrase.noun):
            return Word(word.text, phrase.noun, phrase.josa, index("ko").senses(phrase.noun), "other")
        if phrase is None or word.senses or word.kind not in ("adnominal", "verb", "other"):
            return word
        if alone and word.text == f"{phrase.noun}{phrase.josa}":
            senses = index("ko").senses(phrase.noun) if word.kind != "other" else ()
            return Word(word.text, phrase.noun, phrase.josa, senses, "other")
        if word.text in phrase.nouns and word.noun != word.text:
            return Word(word.text, word.text, "", (), "other")  # 꼬부랑 할머니
        return word

    def clause_at(self, at: int) -> Clause:
        """Return the clause in which the word at `at` stands."""
        start = self.starts[at]
        return next((one for one in self.clauses if start < one.end), self.clauses[-1])

    def phrase_at(self, start: int) -> Phrase | None:
        """Return the noun phrase that the character at `start` stands in."""
        return next((one for one in self.phrases if one.start <= start < one.end), None)

    def is_i(self, start: int) -> bool:
        """Return whether 나는 means me there: 향기 나는 꽃 smells."""
        tag = self._tags.get(start, "")
        if self.text[start] != "내" or self.text[start : start + 2] == "내가":
            return tag == "NP"
        phrase = next((one for one in self.phrases if one.start > start), None)  # 내 손에; not 내 동생이
        near = phrase is not None and (phrase.nouns[0] in BODY if phrase.nouns else False)
        return near and tag[:1] in ("N", "M")

    def is_number(self, at: int) -> bool:
        """Return whether the word at `at` says how many: 하나씩, 수십."""
        return self._tags.get(self.starts[at]) in ("NR", "SN")

    def is_noun(self, at: int) -> bool:
        """Return whether the word at `at` is a noun here: 문 of 생선을 문 is no door."""
        tag = self._tags.get(self.starts[at], "NNG") if 0 <= at < len(self.words) else ""
        if tag[:1] == "V" and len(self.words[at].noun) > 1 and self.words[at].senses:
            return True  # 판다 is a beast before it is a sale
        return tag[:1] in ("N", "X", "S", "M") and tag not in ("MAG", "MAJ")

    def is_part(self, at: int) -> bool:
        """Return whether the word at `at` is a part of a body, or a spot."""
        phrase = self.phrase_at(self.starts[at])
        if self.words[at].noun == "말" and self._is_horse(at):
            return False
        last = phrase is not None and self.starts[at] + len(phrase.noun) + len(phrase.josa) >= phrase.end
        return (self.words[at].noun or self.words[at].text) in BODY or (
            phrase is not None and last and phrase.noun in BODY
        )

    def _is_horse(self, at: int) -> bool:
        """Return whether 말 is a horse, and not what is said."""
        start, coloured = self.starts[at], self.text_at(at - 1) in COLOURS
        counted = self.text_at(at + 2).startswith("마리")
        done = any(
            phrase.start <= start < phrase.end and clause.verb in MOUNTS
            for clause in self.clauses
            for phrase in (*clause.phrases, *([clause.head] if clause.head is not None else []))
        )
        return coloured or counted or done

    def is_passed(self, at: int) -> bool:
        """Return whether somebody goes along or across what the word at `at` names: 다리를 건너."""
        start = self.starts[at]
        return any(
            clause.verb in GOES and phrase.role == "object" and phrase.start <= start < phrase.end
            for clause in self.clauses
            for phrase in (*clause.phrases, *([clause.head] if clause.head else []))
        )

    def is_grasped(self, at: int) -> bool:
        """Return whether somebody does with what the word at `at` names what hands do."""
        start = self.starts[at]
        for clause in self.clauses:
            bare = clause.phrases[-1:] if clause.of("object") is None else ()
            tools = ("object", "with") if clause.verb in PICKS_UP else ("object",)
            told = [one for one in clause.phrases if one.role in tools or one in bare]
            gap = clause.head if clause.ending == "of" and clause.of("object") is None else None
            for phrase in (*told, *([gap] if gap is not None and clause.of("subject", "where") else [])):
                if clause.verb in GRASPS and phrase.start <= start < phrase.end:
                    noun = self.words[at].noun
                    is_it = noun == phrase.noun or NUMBERED.match(self.text[start + len(noun) : phrase.end])
                    return bool(is_it) and noun not in UNTOUCHED and noun not in BODY
        return False

    def word(self, at: int) -> Word | None:
        """Return the word at `at`, None outside the sentence."""
        return self.words[at] if 0 <= at < len(self.words) else None

    def text_at(self, at: int) -> str:
        """Return the word at `at` as written, "" outside the sentence."""
        return self.words[at].text if 0 <= at < len(self.words) else ""

    def after(self, at: int, most: int | None = None) -> str:
        """Return the words behind the one at `at`, `most` at most."""
        end = None if most is None else at + 1 + most
        return " ".join(word.text for word in self.words[at + 1 : end])

    def josa(self, at: int) -> str:
        """Return the josa of a noun, also where a count stands between: 오리 세 마리가."""
        josa, later = self.words[at].bare_josa, at + 1
        while not josa and (word := self.word(later)) is not None:
            if word.kind != "number" and not COUNTER.match(word.text):
                break
            found = _COUNTED_JOSA.search(word.text)
            josa = found.group(1) if found else ""
            later += 1
        return josa

    def last_josa(self, at: int) -> str:
        """Return the josa of the last of those joined: 코끼리와 생쥐와 기린이."""
        while self.josa(at) in PAIRED or self.josa(at) == ",":
            later = range(at + 1, len(self.words))
            joined = next((n for n in later if self._may_be_joined(self.words[n])), None)
            if joined is None:
                return ""
            at = joined
        return self.josa(at)

    def _may_be_joined(self, word: Word) -> bool:
        return bool(word.senses) or bool(word.josa) or word.kind == "name"

    def is_last(self, at: int) -> bool:
        """Return whether a word ends the sentence, or what is to be drawn of it: 곰 그림."""
        later = next((word for word in self.words[at + 1 :] if word.kind not in ("stop", "number")), None)
        return later is None or later.text.startswith(("그려", "그림", "장면", "이야기"))

    def is_alone(self, at: int) -> bool:
        """Return whether a noun without josa is the subject all the same: 선생님 혼자."""
        alone = self.text_at(at + 1) in ("혼자", "홀로", "둘이", "셋이", "모두", "둘", "셋")
        return not self.words[at].josa and alone

    def acts(self, at: int) -> bool:
        """Return whether the sentence tells of a noun what only somebody does."""
        return any(ACTS.search(said) for said in self._said_of(at))

    def is_somebody(self, at: int) -> bool:
        """Return whether the sentence tells of a noun no list has what only somebody does."""
        told = [clause for clause, _ in self._told_of(at)]
        called = self._tags.get(self.starts[at]) == "NNP"
        deeds = DEEDS_OF_SOMEBODY | DEEDS_OF_NAMED if called else DEEDS_OF_SOMEBODY - NNP_ONLY
        stained = [one for one in told if one.ending == "of" and one.verb == "묻" and one.link != "는"]
        return any(one.verb in deeds or any(gestures(one)) for one in told if one not in stained)

    def is_met(self, at: int) -> bool:
        """Return whether something is done to what the word at `at` names that is done to who is there."""
        start = self.starts[at]
        return any(
            phrase.role in ("object", "to") and phrase.start <= start < phrase.end and clause.verb in MEETS
            for clause in self.clauses
            for phrase in clause.phrases
        )

    def _said_of(self, at: int) -> Iterator[str]:
        return (said for _, said in self._told_of(at))

    def _told_of(self, at: int) -> Iterator[tuple[Clause, str]]:
        """Yield what is told of a noun: the clauses it is the subject of, and those that describe it."""
        start, goes_on = self.starts[at], False
        for clause in self.clauses:
            loose = ("bare", "other") if clause.of("subject", "topic") is None else ()
            named = [one for one in clause.phrases if one.role in ("subject", "topic", "and", *loose)]
            is_own = any(one.start <= start < one.end for one in named)
            gap = clause.ending == "of" and _lacks_object(clause) and not self.words[at].senses
            filled = clause.of("object", "bare", "subject") is not None
            if clause.ending == "as noun" or (gap and not filled):
                continue  # 쥐고 있던 연줄
            if clause.ending == "of":
                other = clause.of("subject")
                told_of_other = other is not None and other.noun not in BODY and not clause.quality
                told_of_other = told_of_other and other is not None and not shows_feeling(other.noun)
                is_head = clause.head is not None and clause.head.start <= start < clause.head.end
                is_own = is_own or (is_head and not told_of_other)
                goes_on = (goes_on and not is_own) or (
                    is_own and not self.words[at].senses and not _lacks_object(clause)
                )
            else:
                goes_on = is_own or (goes_on and clause.of("subject", "topic") is None)
            if is_own or goes_on:
                opens = max(start + 1, clause.opens) if start < clause.start else clause.opens
                yield clause, self.text[opens : clause.end]

    def lent_to(self, clause: Clause) -> Phrase | None:
        """Return the subject that a describing clause only seems to have: 검둥개가 낯선 손님을 보고."""
        for one in self.clauses:
            described = one.ending == "of" and one.head in clause.phrases and one.head is not None
            if described and not _lacks_object(one) and one.of("subject") is not None:
                return one.of("subject")
        return None

    def beings_in(self, phrase: Phrase) -> list[Being]:
        """Return whom the words of a phrase mean, in order."""
        return [one for start, one in sorted(self.who.items()) if phrase.start <= start < phrase.end]

    def thing_in(self, phrase: Phrase) -> IdeaThing | None:
        """Return the last thing the words of a phrase mean."""
        found = [one for start, one in sorted(self.what.items()) if phrase.start <= start < phrase.end]
        counted = len(found) > 1 and NUMBERED.search(self.text[phrase.start : phrase.end])
        return (found[0] if counted else found[-1]) if found else None

    def is_where(self, at: int) -> bool:
        """Return whether a noun says where it is, by its josa or the word behind it."""
        word, after = self.words[at], self.text_at(at + 1)
        beside = self.is_noun(at + 1) and (SPOTS.match(after) or PARTS_OF_PLACE.match(after))
        return word.bare_josa in WHERE or (not word.josa and bool(beside)) or self.is_passed(at)

    def colours(self, at: int) -> tuple[str, ...]:
        """Return the colours said of a noun."""
        before = self.words[max(0, at - 2) : at]
        return tuple(word.text for word in before if not word.josa and word.text in COLOURS)


def _lacks_object(clause: Clause) -> bool:
    """Return whether the noun described is what the deed is done to: 곰이 준 꿀."""
    return not clause.quality and clause.verb in (*HOLDS, *HANDLES, *GIVES, *MAKES)


def _starts(text: str, words: list[Word]) -> list[int]:
    """Return where in the text each word begins."""
    starts, at = [], 0
    for word in words:
        found = text.find(word.text.split()[0], at)
        at = at if found < 0 else found
        described = word.text.rfind(" ") + 1 if word.can("character") else 0  # 어린 양을
        starts.append(at + described)
        at += len(word.text)
    return starts


def number_in(texts: list[str], *, usual: int) -> int:
    """Return the number that the first of the words to tell one tells."""
    told = (NUMBERS[key] for text in texts for key in NUMBERS if text.startswith(key))
    return next(told, usual)


def is_kind(word: Word) -> bool:
    """Return whether a word is an animal's or a person's kind: 강아지 before 콩이는."""
    sense = word.can("character")
    return sense is not None and lexicon().characters[sense.key].category in LIVING


def _mended(words: list[Word]) -> list[Word]:
    """Return the words with 빨간 모자를 as a hat: only she who acts is Red Riding Hood."""
    made: list[Word] = []
    for word in words:
        named = bool(made) and is_kind(made[-1])
        colour, _, rest = word.noun.partition(" ")
        person = PERSON_WITH_TOPIC.match(word.text) if word.kind == "adnominal" else None
        if rest and colour in COLOURS and word.bare_josa not in ("은", "는", "이", "가"):
            made.append(Word(colour, kind="adnominal"))
            made.append(Word(f"{rest}{word.josa}", rest, word.josa, index("ko").senses(rest), "noun"))
        elif word.senses and word.bare_josa in NAMING and (named or not is_kind(word)):
            kind = "other" if named else "name"
            made.append(Word(word.text, f"{word.noun}이", word.josa.removeprefix("이"), (), kind))
        elif person:
            noun, josa = person.groups()
            made.append(Word(word.text, noun, josa, index("ko").senses(noun), "other"))
        else:
            made.append(word)
    for word in made:
        kind = _YOUNG.sub("", word.noun, count=1)
        if not word.senses and kind != word.noun and index("ko").sort(kind, "character"):
            word.senses = index("ko").senses(kind)
    for word, number, counter in zip(made, made[1:], made[2:], strict=False):
        if (
            len(word.text) == 1
            and not word.senses
            and number.kind == "number"
            and COUNTER.match(counter.text)
        ):
            word.noun, word.senses = word.text, index("ko").senses(word.text)  # 양 다섯 마리
    return made
