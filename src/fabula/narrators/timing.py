"""A silent narrator: how long reading a page aloud takes, with a mark for each sentence.

It gives read-along books their rhythm (highlights, page turns, captions) when there is no voice, and leaves
room for a person to read.
"""

from __future__ import annotations

import re

from pydantic import Field

from fabula.core.values import Brief, Mark, PageText
from fabula.core.words import Age, LanguageCode
from fabula.kit.options import EngineOptions
from fabula.languages import language
from fabula.narrators.contract import Reading

# Syllables a second while speaking, without the pauses. Adults reading to small children say about 110
# English words a minute (1.25 syllables each), to older ones about 150; Korean has shorter syllables and is
# read at some 200 to 280 of them a minute.
_SPEED: dict[LanguageCode, dict[Age, float]] = {
    "en": {"3-5": 2.5, "6-8": 2.9, "9-12": 3.4},
    "ko": {"3-5": 4.0, "6-8": 4.6, "9-12": 5.2},
}
_AFTER_SENTENCE: dict[Age, float] = {"3-5": 0.9, "6-8": 0.7, "9-12": 0.6}
_AFTER_PART = 0.25
_SHORTEST = 0.6
_PARTS = re.compile(r"[,;:–…](?=\s)|[.!?]”(?=\s)")

# A silent frame of MPEG-2 Layer III: 24 kHz, one channel, 8 kbit/s constant. Its side information is all
# zero, which says that no sound follows.
_FRAME = bytes((0xFF, 0xF3, 0x14, 0xC4)) + bytes(20)
_FRAME_SECONDS = 576 / 24_000


class TimingOptions(EngineOptions):
    """What can be asked of the silent narrator."""

    pace: float = Field(default=1.0, ge=0.5, le=2, description="2 reads twice as fast, 0.5 half as fast.")


class TimingNarrator:
    """Reads in silence."""

    name = "timing"
    version = "1"
    Options: type[EngineOptions] = TimingOptions

    def __init__(self, options: TimingOptions | None = None) -> None:
        self.options = options or TimingOptions()

    def load(self) -> None:
        """Do nothing: silence is at hand."""

    def speak(self, page: PageText, brief: Brief, *, seed: int) -> Reading:
        """Return the page's length in silence; each sentence's mark lasts until the next one begins."""
        marks: list[Mark] = []
        now = 0.0
        for number, sentence in enumerate(page.sentences):
            end = now + self._seconds(sentence.text, brief)
            marks.append(Mark(sentence=number, start=round(now, 3), end=round(end, 3)))
            now = end
        # Whole frames, one to spare, so that the last mark never outlasts the sound.
        frames = int(now / _FRAME_SECONDS) + 1
        return Reading(_FRAME * frames, round(frames * _FRAME_SECONDS, 3), tuple(marks))

    def close(self) -> None:
        """Do nothing: nothing was taken."""

    def _seconds(self, text: str, brief: Brief) -> float:
        """Return how long `text` takes with the pause after it."""
        speech = language(brief.language)
        syllables = sum(speech.syllables(word) for word in speech.words(text))
        said = max(_SHORTEST, syllables / _SPEED[brief.language][brief.age])
        pauses = _AFTER_PART * len(_PARTS.findall(text)) + _AFTER_SENTENCE[brief.age]
        return (said + pauses) / self.options.pace
