from __future__ import annotations

import io

import pytest
import soundfile

from fabula.core.values import Brief, PageText, Sentence
from fabula.core.words import AGES, LANGUAGES, Age, LanguageCode
from fabula.kit.errors import BadOption
from fabula.narrators import NARRATORS, Reading
from fabula.testing.samples import sample_book

ENGLISH = ("Pip was a small rabbit who lived beside the long dark lake.", "“No,” said Pip.", "He ran.")


def spoken(
    *sentences: str,
    language: LanguageCode = "en",
    age: Age = "3-5",
    options: dict[str, object] | None = None,
) -> Reading:
    page = PageText(number=1, sentences=tuple(Sentence(text=text) for text in sentences))
    brief = Brief(idea="t", language=language, age=age)
    return NARRATORS.create("timing", options).speak(page, brief, seed=1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_has_a_mark_and_no_moment_lies_between_them(language: LanguageCode) -> None:
    book = sample_book(language)
    narrator = NARRATORS.create("timing")
    for page in book.manuscript.pages:
        reading = narrator.speak(page, book.brief, seed=3)
        assert [mark.sentence for mark in reading.marks] == list(range(len(page.sentences)))
        assert reading.marks[0].start == 0
        for before, after in zip(reading.marks, reading.marks[1:], strict=False):
            assert before.start < before.end == after.start
        assert reading.marks[-1].end <= reading.seconds < reading.marks[-1].end + 0.1


def test_the_sound_is_silent_and_lasts_as_long_as_it_says() -> None:
    reading = spoken(*ENGLISH)
    samples, rate = soundfile.read(io.BytesIO(reading.mp3))
    assert len(samples) / rate == pytest.approx(reading.seconds, abs=0.05)
    assert abs(samples).max() == 0


def test_every_frame_has_the_same_bitrate() -> None:
    reading = spoken(*ENGLISH)
    frames = [reading.mp3[at : at + 24] for at in range(0, len(reading.mp3), 24)]
    assert {frame[:4] for frame in frames} == {bytes.fromhex("fff314c4")}
    assert len(frames) * 576 / 24_000 == pytest.approx(reading.seconds, abs=0.001)


def test_a_longer_sentence_takes_longer() -> None:
    lengths = [mark.end - mark.start for mark in spoken(*ENGLISH).marks]
    assert lengths[0] > 2 * lengths[1] > lengths[2]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The fox sat down beside the lake and looked up at the round white moon. " * 4),
        ("ko", "여우는 호숫가에 앉아서 둥글고 하얀 달을 올려다봤어요. " * 4),
    ],
)
def test_pace_is_that_of_a_person_reading_to_a_child(language: LanguageCode, text: str) -> None:
    sentences = [part.strip() + "." for part in text.split(".") if part.strip()]
    reading = spoken(*sentences, language=language)
    per_minute = len(text.split()) * 60 / reading.seconds
    low, high = {"en": (90, 140), "ko": (45, 85)}[language]
    assert low < per_minute < high


def test_small_children_are_read_to_more_slowly_than_big_ones() -> None:
    by_age = [spoken(*ENGLISH, age=age).seconds for age in AGES]
    assert by_age == sorted(by_age, reverse=True)
    assert by_age[0] > by_age[2] * 1.15


def test_twice_the_pace_takes_half_the_time() -> None:
    usual, quick = spoken(*ENGLISH), spoken(*ENGLISH, options={"pace": 2})
    assert quick.seconds == pytest.approx(usual.seconds / 2, abs=0.05)


def test_same_page_same_bytes() -> None:
    assert spoken(*ENGLISH) == spoken(*ENGLISH)


def test_an_unheard_of_age_is_refused() -> None:
    with pytest.raises(BadOption):
        spoken(*ENGLISH, options={"age": "2"})
