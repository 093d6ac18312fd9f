"""Telling: which telling of a beat a page uses, which of its sentences it prints, and their final words."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from random import Random

from fabula.core.values import PageText, Sentence
from fabula.core.words import Age, LanguageCode
from fabula.kit.seeds import child_seed
from fabula.languages import language
from fabula.writers.staging import times_in, weathers_in
from fabula.writers.tale.fillings import Casting
from fabula.writers.tale.layout import Step
from fabula.writers.tale.plot import Alternative
from fabula.writers.tale.reference import referred
from fabula.writers.tale.template import LEVELS, Forms, fill, slots, split_mark

WORDS: dict[LanguageCode, dict[Age, int]] = {
    "en": {"3-5": 45, "6-8": 75, "9-12": 110},
    "ko": {"3-5": 33, "6-8": 55, "9-12": 80},
}
"""The most words a page carries; a Korean eojeol says about as much as one and a third English words."""

CYCLE = 3
"""So many variants in a row share no telling: core beats have three."""
_DETAIL = re.compile(r"\{(\w+)\.detail\}\Z")


@dataclass
class Used:
    """What the book has said already, so that nothing is said twice."""

    sentences: set[str] = field(default_factory=set)
    details: set[str] = field(default_factory=set)
    place: str | None = None
    """Where the story is: how a place looks is told on arriving there."""
    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)

    def arrive(self, place: str | None) -> bool:
        """Go to `place` and return whether the story was somewhere else before."""
        arrived, self.place = place != self.place, place
        return arrived

    def take(self, sentences: Iterable[str]) -> None:
        """Remember `sentences` as said."""
        for sentence in sentences:
            self.sentences.add(sentence)
            self.details.add(sentence)
            self.pairs.update(word_pairs(sentence))


@dataclass(frozen=True)
class Manner:
    """How this book is told."""

    language: LanguageCode
    age: Age
    casting: Casting
    variant: int = 0
    """Which of several good tellings it leans to; books of neighbouring variants share none."""

    @property
    def level(self) -> int:
        """Return the level of marked sentences the age gets."""
        return LEVELS[self.age]

    @property
    def most_words(self) -> int:
        """Return the most words on a page."""
        return WORDS[self.language][self.age]


def word_pairs(sentence: str) -> list[tuple[str, str]]:
    """Return the neighbouring words of `sentence`, to weigh how much two tellings sound alike."""
    words = [word.casefold() for word in re.findall(r"\{[^}]*\}|[\w’]+", sentence)]
    return list(itertools.pairwise(words))


def fitting(step: Step, manner: Manner) -> tuple[int, ...]:
    """Return the numbers of the tellings that fit the cast, those for the very thing alone if any do."""
    numbered = list(enumerate(step.beat.tellings(manner.language)))
    fits = [(number, one) for number, one in numbered if _meant_for(one, step, manner.casting)]
    fits = [(number, one) for number, one in fits if _of_things(one, manner.casting)] or fits
    return tuple(number for number, one in sorted(fits, key=lambda pair: (not pair[1].when, pair[0])))


def _of_things(one: Alternative, casting: Casting) -> bool:
    """Return whether the telling was written for the very thing: soup is stirred in no other way.

    So is a place that the idea names: at the hairdresser's nobody has a look at teeth.
    """
    given = (casting.fillings.get(role) for role in one.when)
    return bool(one.when) and all(
        filling is not None
        and (filling.type in ("thing", "activity") or (filling.type == "place" and filling.from_idea))
        for filling in given
    )


def _meant_for(one: Alternative, step: Step, casting: Casting) -> bool:
    roles = dict(zip("ab", step.actors, strict=False))
    return all(casting.kinds(roles.get(role, role)) & set(kinds) for role, kinds in one.when.items())


def telling_of(step: Step, number: int, manner: Manner) -> Alternative:
    """Return the telling numbered `number`, an episode's a and b put in."""
    one = step.beat.tellings(manner.language)[number]
    if not step.actors:
        return one
    return one.model_copy(update={"text": tuple(_played(sentence, step.actors) for sentence in one.text)})


def _played(sentence: str, actors: tuple[str, ...]) -> str:
    for letter, role in zip("ab", actors, strict=False):
        sentence = re.sub(rf"\{{{letter}(?=[.:}}])", f"{{{role}", sentence)
    return sentence


def choose_telling(
    step: Step, manner: Manner, used: Used, random: Random, *, short: bool = False, but: int | None = None
) -> int:
    """Return the number of the telling that repeats least, with a little chance; `short` favours brevity.

    `but` is a telling to avoid when there is another.
    """
    numbers = fitting(step, manner) or tuple(range(len(step.beat.tellings(manner.language))))[:1]
    others = tuple(number for number in numbers if number != but) or numbers
    leant = _leant_to(step, others, manner)

    def dislike(number: int) -> float:
        one = telling_of(step, number, manner)
        plain = [words for mark, words in map(split_mark, one.text) if mark <= manner.level]
        again = sum(10.0 for words in plain if words in used.sentences and not _DETAIL.match(words))
        alike = sum(0.3 for words in plain for pair in word_pairs(words) if used.pairs[pair])
        spent = sum(3.0 for words in plain if _DETAIL.match(words) and not _fresh(words, manner, used))
        length = sum(len(words) for mark, words in map(split_mark, one.text) if mark == 0) / 8 if short else 0
        amiss = _out_of_season(step, plain, manner, first=not used.sentences)
        return (
            again
            + alike
            + spent
            + length
            + amiss
            - 2.5 * bool(one.when)
            - 2.5 * (number == leant)
            + random.random()
        )

    return min(others, key=dislike)


def _leant_to(step: Step, numbers: tuple[int, ...], manner: Manner) -> int:
    """Return this variant's own telling: the first three in turn, a fourth, then shifted by beat."""
    if step.lean is not None and len(numbers) == 2:
        return numbers[step.lean]
    turn, again = manner.variant % CYCLE, manner.variant // CYCLE
    if again and again <= len(numbers) - CYCLE:
        return numbers[CYCLE + again - 1]
    shift = child_seed(again, step.name) if again else 0
    return numbers[(turn + shift) % min(CYCLE, len(numbers))]


def _out_of_season(step: Step, sentences: list[str], manner: Manner, *, first: bool) -> float:
    """Return how far the words speak of another time or weather than the one the idea has set."""
    setting, text = manner.casting.setting, " ".join(sentences)
    amiss = 0.0
    if first and setting.time and times_in(text, manner.language) - {setting.time}:
        amiss += 6.0
    own = step.beat.scene.weather
    if setting.weather and weathers_in(text, manner.language) - {setting.weather, own}:
        amiss += 3.0
    return amiss


def print_page(
    steps: Sequence[Step],
    numbers: Sequence[int],
    manner: Manner,
    used: Used,
    *,
    before: tuple[str, ...] = (),
    after: tuple[str, ...] = (),
) -> tuple[str, ...]:
    """Return the sentences (slots unfilled, details put in) of a page that tells `steps` whole.

    `before` and `after` are printed around them whatever the page's length.
    """
    lines = [(0, line) for line in before]
    here: set[str] = set()
    for step, number in zip(steps, numbers, strict=True):
        lines.extend(_printed(step, number, manner.level, manner, used, here))
    lines.extend((0, line) for line in after)
    return tuple(line for _, line in _within(lines, manner))


def print_parts(step: Step, number: int, manner: Manner, used: Used, *, parts: int) -> list[tuple[str, ...]]:
    """Return the sentences of the `parts` pages that tell `step`, none of them without any."""
    level = next(
        (level for level in range(manner.level, 2) if count_sure(step, number, manner, level) >= 2 * parts), 2
    )
    lines = _printed(step, number, level, manner, used, set())
    shares = [share(lines, part, parts) for part in range(parts)]
    return [tuple(line for _, line in _within(one, manner)) for one in shares]


def count_sure(step: Step, number: int, manner: Manner, level: int) -> int:
    """Return how many sentences the telling surely has at `level`: details may have been told before."""
    marked = map(split_mark, telling_of(step, number, manner).text)
    return sum(mark <= level and not _DETAIL.match(words) for mark, words in marked)


def share(lines: list[tuple[int, str]], part: int, parts: int) -> list[tuple[int, str]]:
    """Return the `part`-th of `parts` near-equal runs of `lines`, the earlier ones the longer."""
    size, over = divmod(len(lines), parts)
    start = part * size + min(part, over)
    return lines[start : start + size + (part < over)]


def _printed(
    step: Step, number: int, level: int, manner: Manner, used: Used, here: set[str]
) -> list[tuple[int, str]]:
    """Return the sentences printed; the details put in are added to `here`, those of the page so far.

    How a place looks is told on arriving there, and not again in the midst of what happens.
    """
    text = telling_of(step, number, manner).text
    arrived = used.arrive(_place_of(step, number, manner))
    lines: list[tuple[int, str]] = []
    for mark, words in map(split_mark, text):
        if mark > level:
            continue
        if _DETAIL.match(words):
            detail = next((one for one in _details(words, manner) if one not in used.details | here), None)
            if detail is None or not arrived:
                continue
            here.add(detail)
            lines.append((mark, detail))
        else:
            lines.append((mark, words))
    if not lines:  # a telling of nothing but details already told
        lines = [(0, one) for one in _details(text[0], manner)[:1]]
    return lines


def _place_of(step: Step, number: int, manner: Manner) -> str | None:
    own = telling_of(step, number, manner).scene
    return own.place if own is not None and own.place else step.host.scene.place


def _details(slot: str, manner: Manner) -> tuple[str, ...]:
    found = _DETAIL.match(slot)
    filling = manner.casting.fillings.get(found.group(1)) if found else None
    return filling.details if filling else ()


def _fresh(slot: str, manner: Manner, used: Used) -> bool:
    return any(one not in used.details for one in _details(slot, manner))


def _within(lines: list[tuple[int, str]], manner: Manner) -> list[tuple[int, str]]:
    """Leave out marked sentences, the richest and last first, until the page is short enough."""
    kept = list(lines)
    forms = manner.casting.forms()
    tongue = language(manner.language)

    def words() -> int:
        return sum(len(tongue.words(fill(line, forms, manner.language))) for _, line in kept)

    for mark in (2, 1):
        while words() > manner.most_words:
            at = next((at for at in range(len(kept) - 1, -1, -1) if kept[at][0] == mark), None)
            if at is None or len(kept) == 1:
                break
            del kept[at]
    return kept


def tell(number: int, sentences: Iterable[str], forms: Forms, code: LanguageCode) -> PageText:
    """Return the words of page `number`; an item of two short sentences becomes two."""
    printed = (
        one
        for item, words in referred(sentences, forms, code)
        for one in language(code).sentences(fill(item, words, code))
    )
    return PageText(number=number, sentences=tuple(Sentence(text=text) for text in printed))


def characters_in(sentences: Iterable[str], casting: Casting) -> tuple[str, ...]:
    """Return the character roles that the sentences name, in order."""
    roles = dict.fromkeys(slot.role for sentence in sentences for slot in slots(sentence))
    return tuple(role for role in roles if casting.fillings[role].type == "character")
