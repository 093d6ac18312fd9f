"""From the theme to the parts: tune, colour, second voice, figures, pad, bass and drum."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import pi, sin
from random import Random

from fabula.composers.manners import CLARINET, FLUTE, INSTRUMENT_NAMES, TIMPANI, Manner
from fabula.composers.scales import Mode, pitch
from fabula.composers.theme import Bar, I, Theme, V, tones
from fabula.core.values import Note, Part

TICKS = 480
"""Notes begin and end on this many places a beat, so that MIDI keeps them exactly."""

_BASS_LOWEST, _DRUM_LOWEST = 36, 38
# How much louder than the piece each part is, in MIDI velocity.
_BALANCE = {"tune": 18, "colour": -18, "second": -20, "figure": -14, "pad": -20, "bass": -10, "drum": -20}
_PLACES = {
    "tune": -0.05,
    "colour": 0.4,
    "second": -0.35,
    "figure": 0.25,
    "pad": 0.0,
    "bass": -0.1,
    "drum": 0.1,
}


@dataclass(frozen=True)
class Plan:
    """What is fixed before the first note: the mood's manner and this book's choices within it."""

    manner: Manner
    lead: tuple[int, int]
    tonic: int
    mode: Mode
    metre: int
    bars: int
    warmth: float


@dataclass(frozen=True)
class _Span:
    """A chord in place: `start` and `length` in beats of the piece, `level` how full the music is there."""

    chord: int
    start: float
    length: float
    level: int
    voicing: tuple[int, ...]
    root: int


@dataclass(frozen=True)
class _Tone:
    """A note of the tune in place; `strong` when a chord's weight rests on it."""

    start: float
    length: float
    pitch: int
    chord: int
    level: int
    strong: bool
    middle: bool


def arrange(plan: Plan, theme: Theme, random: Random) -> tuple[Part, ...]:
    """Return the parts of the piece; the tune comes first."""
    tune = _tune(plan, theme)
    spans = _spans(plan, theme, below=sum(tone.pitch for tone in tune) / len(tune))
    manner = plan.manner
    hand = _Hand(plan, random)
    lines: list[tuple[str, int, Iterator[tuple[float, float, int]]]] = [
        ("tune", plan.lead[0], ((tone.start, tone.length, tone.pitch) for tone in tune)),
        ("colour", manner.colour, _colour(plan, tune)),
        ("second", CLARINET if plan.lead[0] != CLARINET else FLUTE, _second(plan, tune)),
        ("figure", manner.figure_program, _figure(plan, spans)),
        ("bass", manner.bass_program, _bass(plan, spans)),
    ]
    if plan.warmth > 0:
        lines.insert(4, ("pad", manner.pad, _pad(plan, spans)))
    if manner.drum:
        lines.append(("drum", TIMPANI, _drum(plan, spans)))
    parts = (
        Part(
            name=f"{role} ({INSTRUMENT_NAMES[program]})",
            program=program,
            pan=_PLACES[role],
            notes=hand.play(role, notes),
        )
        for role, program, notes in lines
    )
    return tuple(part for part in parts if part.notes)


def _sections(plan: Plan, theme: Theme) -> Iterator[tuple[int, Bar, int, bool]]:
    """Yield each bar's number, the bar, how full the music is there (0 to 2) and whether it is the middle."""
    number = 0
    sections = theme.told(plan.bars)
    last = max(at for at, (letters, _) in enumerate(sections) if letters[0] == "a")
    for at, (letters, bars) in enumerate(sections):
        middle = letters[0] in "eim"
        level = 0 if at == 0 or letters[0] == "t" else 2 if at == last else 1
        for bar in bars:
            yield number, bar, level, middle
            number += 1


def _spans(plan: Plan, theme: Theme, *, below: float) -> list[_Span]:
    """Return the chords in place, voiced well under a tune that lies around the pitch `below`."""
    centre = min(plan.manner.figure_centre - round(6 * (plan.warmth - 0.5)), round(below) - 13)
    chords = [
        (chord, number * plan.metre + start, length, level)
        for number, bar, level, _ in _sections(plan, theme)
        for chord, start, length in bar.spans(plan.metre)
    ]
    spans: list[_Span] = []
    before: tuple[int, ...] = ()
    for at, (chord, start, length, level) in enumerate(chords):
        after = chords[(at + 1) % len(chords)][0]
        degrees = tones(chord) if (chord, after) != (V, I) else (chord, (chord + 2) % 7, (chord + 6) % 7)
        pitches = [pitch(degree, plan.tonic, plan.mode, chord) % 12 for degree in degrees]
        before = _voiced(pitches, before, centre)
        root = _BASS_LOWEST + (pitch(chord, plan.tonic, plan.mode) - _BASS_LOWEST) % 12
        spans.append(_Span(chord, start, length, level, before, root))
    return spans


def _voiced(classes: list[int], before: tuple[int, ...], centre: int) -> tuple[int, ...]:
    """Return the close position of the chord that moves least from the chord before."""

    def close(lowest: int) -> tuple[int, ...]:
        return tuple(sorted(lowest + (one - lowest) % 12 for one in classes))

    positions = [
        close(low) for lowest in classes for low in range(lowest, 128, 12) if abs(low + 5 - centre) <= 9
    ]

    def effort(position: tuple[int, ...]) -> float:
        moved = sum(abs(a - b) for a, b in zip(position, before, strict=False))
        return moved + 0.7 * abs(sum(position) / len(position) - centre)

    return min(positions, key=effort)


def _tune(plan: Plan, theme: Theme) -> list[_Tone]:
    degrees = [degree for _, bar, _, _ in _sections(plan, theme) for degree in bar.degrees]
    centre = plan.lead[1] - round(4 * (plan.warmth - 0.5))
    around = pitch(round(sum(degrees) / len(degrees)), plan.tonic, plan.mode)
    tonic = plan.tonic + 12 * round((centre - around) / 12)
    made: list[_Tone] = []
    for number, bar, level, middle in _sections(plan, theme):
        at = 0.0
        for degree, length in zip(bar.degrees, bar.lengths(plan.metre), strict=True):
            chord = next(c for c, start, span in reversed(bar.spans(plan.metre)) if start <= at)
            strong = at == 0 or (plan.metre == 4 and at == 2)
            start = number * plan.metre + at
            made.append(
                _Tone(start, length, pitch(degree, tonic, plan.mode, chord), chord, level, strong, middle)
            )
            at += length
    return made


def _colour(plan: Plan, tune: list[_Tone]) -> Iterator[tuple[float, float, int]]:
    """Double the strong notes of the middle and of the last return an octave higher."""
    for tone in tune:
        if tone.strong and (tone.middle or tone.level == 2):
            up = 12 if tone.pitch + 12 <= 96 else 0
            yield tone.start, min(tone.length, 2.0), tone.pitch + up


def _second(plan: Plan, tune: list[_Tone]) -> Iterator[tuple[float, float, int]]:
    """Sing under the last return: on each strong beat the nearest chord tone a third to a sixth below."""
    strong = [tone for tone in tune if tone.strong]
    for tone, after in zip(strong, [*strong[1:], None], strict=True):
        if tone.level < 2 and not tone.middle:
            continue
        end = after.start if after else plan.bars * plan.metre
        lowest = tone.pitch - 12 * (tone.pitch > 81)
        classes = {pitch(d, plan.tonic, plan.mode, tone.chord) % 12 for d in tones(tone.chord)}
        below = [p for p in range(lowest - 10, lowest - 2) if p % 12 in classes]
        if below:
            yield tone.start, min(end - tone.start, float(plan.metre)), below[-1]


def _pad(plan: Plan, spans: list[_Span]) -> Iterator[tuple[float, float, int]]:
    for span in spans:
        if plan.manner.figure == "march" and span.level == 0:
            continue
        voices = span.voicing if span.level else span.voicing[:2]
        for one in voices:
            yield span.start, span.length, one


def _bass(plan: Plan, spans: list[_Span]) -> Iterator[tuple[float, float, int]]:
    line = plan.manner.bass
    for span in spans:
        fifth = span.root + 7 if span.root + 7 <= _BASS_LOWEST + 14 else span.root - 5
        if line == "held" or span.length < 2:
            yield span.start, span.length, span.root
        elif line == "stepping":
            half = 2.0
            yield span.start, min(half, span.length) * 0.9, span.root
            if span.length > half:
                yield span.start + half, (span.length - half) * 0.9, fifth
        else:
            for beat in range(int(span.length)):
                if beat % 2 == 0 or span.level == 2:
                    yield span.start + beat, 0.75, span.root


def _drum(plan: Plan, spans: list[_Span]) -> Iterator[tuple[float, float, int]]:
    """Strike tonic and dominant where the harmony has them: softly now and then, more in the last return."""
    for span in spans:
        if span.chord not in (I, V) or span.start % plan.metre:
            continue
        bar = round(span.start / plan.metre)
        low = _DRUM_LOWEST + (pitch(span.chord, plan.tonic, plan.mode) - _DRUM_LOWEST) % 12
        if span.level == 2 or bar % 4 == 0:
            yield span.start, 1.0, low
        if plan.manner.figure == "march" and span.level > 0 and span.length >= 3:
            yield span.start + span.length - 1, 0.5, low
            yield span.start + span.length - 0.5, 0.5, low


def _figure(plan: Plan, spans: list[_Span]) -> Iterator[tuple[float, float, int]]:
    draw = {
        "arpeggio": _arpeggio, "offbeat": _offbeat, "sparse": _sparse, "ostinato": _ostinato, "march": _march
    }[plan.manner.figure]  # fmt: skip
    for span in spans:
        yield from draw(span)


def _arpeggio(span: _Span) -> Iterator[tuple[float, float, int]]:
    low, (first, second, third) = span.root + 12, span.voicing
    low = low if low < first else low - 12
    step = 0.5 if span.level else 1.0
    wave = (low, first, second, third, third + (first + 12 - third), third, second, first)
    short = (low, first, third, second) if span.level == 0 else (low, first, second, third, second, first)
    order = wave if span.length >= 4 and span.level else short
    for number in range(int(span.length / step)):
        start = number * step
        yield span.start + start, min(step * 2.5, span.length - start), order[number % len(order)]


def _offbeat(span: _Span) -> Iterator[tuple[float, float, int]]:
    for beat in range(int(span.length)):
        on = round(span.start) + beat
        weak = on % 2 == 1 if span.length != 3 else beat > 0
        if weak:
            for one in span.voicing if span.level else span.voicing[1:]:
                yield float(on), 0.5, one
            if span.level == 2:
                yield on + 0.5, 0.5, span.voicing[-1]


def _sparse(span: _Span) -> Iterator[tuple[float, float, int]]:
    for number, one in enumerate(span.voicing):
        late = number / 16
        yield span.start + late, span.length - late, one
    if span.length >= 3 and span.level:
        yield span.start + span.length - 1, 1.0, span.voicing[1] + 12


def _ostinato(span: _Span) -> Iterator[tuple[float, float, int]]:
    low, _, high = span.voicing
    order = (low, high, low + 12, high)
    step = 0.5 if span.level else 1.0
    for number in range(int(span.length / step)):
        yield span.start + number * step, step * 0.8, order[number % 4]


def _march(span: _Span) -> Iterator[tuple[float, float, int]]:
    beats = ((0.0, 1.0), (1.0, 0.5), (1.5, 0.5), (2.0, 1.0), (3.0, 1.0))
    for start, length in beats if span.level else ((0.0, 1.0), (2.0, 1.0)):
        if start + length <= span.length:
            for one in span.voicing:
                yield span.start + start, length * 0.85, one


class _Hand:
    """Gives notes their loudness: a swell over eight bars, weight on strong beats, a little chance."""

    def __init__(self, plan: Plan, random: Random) -> None:
        self._plan, self._random = plan, random
        self._end = plan.bars * plan.metre

    def play(self, role: str, notes: Iterator[tuple[float, float, int]]) -> tuple[Note, ...]:
        return tuple(
            Note(
                start=_grid(start),
                length=_grid(min(length, self._end - start)),
                pitch=pitch_,
                velocity=self._velocity(role, start),
            )
            for start, length, pitch_ in sorted(notes)
        )

    def _velocity(self, role: str, start: float) -> int:
        swell = 8 * self._plan.metre
        arch = 7 * sin(pi * (start % swell) / swell) - 3
        accent = 5 if start % self._plan.metre == 0 else 2 if start % 2 == 0 else -3 if start % 1 else 0
        warm = 8 * (self._plan.warmth - 0.5) if role in ("pad", "bass") else 0
        chance = self._random.uniform(-3, 3)
        wanted = self._plan.manner.loudness + _BALANCE[role] + arch + accent + warm + chance
        return max(12, min(120, round(wanted)))


def _grid(beats: float) -> float:
    return round(beats * TICKS) / TICKS
