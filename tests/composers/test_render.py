from __future__ import annotations

import io
import wave

import numpy as np
import pytest
import soundfile

from fabula.composers.render import RATE, Audio, loudness, render, to_mp3, to_wav
from fabula.composers.timbres import timbre_of
from fabula.core.values import Cue, Note, Part, Score
from tests.composers.conftest import composed


def one_note(program: int = 10, pitch: int = 69, *, start: float = 0, beats: int = 8) -> Score:
    note = Note(start=start, length=1, pitch=pitch, velocity=90)
    cue = Cue(name="c", mood="calm", pages=(), seconds=beats)
    part = Part(name="p", program=program, notes=(note,))
    return Score(cue=cue, key="A", mode="minor", tempo=60, metre=4, bars=beats // 4, parts=(part,))


@pytest.fixture(scope="module")
def pieces() -> list[tuple[Score, Audio]]:
    return [(score, render(score)) for score in composed(1, 10)]


def decibels(amplitude: float) -> float:
    return float(20 * np.log10(amplitude))


def test_a_piece_is_exactly_as_long_as_its_score(pieces: list[tuple[Score, Audio]]) -> None:
    for score, audio in pieces:
        assert audio.samples.shape == (round(score.seconds * RATE), 2)
        assert audio.samples.dtype == np.float32
        assert np.isfinite(audio.samples).all()


def test_every_mood_is_equally_loud_and_never_clips(pieces: list[tuple[Score, Audio]]) -> None:
    for _, audio in pieces:
        assert loudness(audio.samples, RATE) == pytest.approx(-20, abs=0.5)
        assert decibels(np.abs(audio.samples).max()) <= -1


def test_loudness_agrees_with_the_reference_of_the_standard() -> None:
    # BS.1770: a 997 Hz sine of full scale in one channel is -3.01 LUFS; in both, 3 dB more.
    tone = np.sin(2 * np.pi * 997 * np.arange(RATE * 4) / RATE).astype(np.float32)
    silent = np.zeros_like(tone)
    assert loudness(np.stack([tone, silent], axis=1), RATE) == pytest.approx(-3.01, abs=0.1)
    assert loudness(np.stack([tone, tone], axis=1) / 10, RATE) == pytest.approx(-20.0, abs=0.1)
    assert loudness(np.stack([silent, silent], axis=1), RATE) == -np.inf


def test_the_loop_has_no_seam(pieces: list[tuple[Score, Audio]]) -> None:
    for _, audio in pieces:
        steps = np.abs(np.diff(audio.samples, axis=0))
        seam = np.abs(audio.samples[0] - audio.samples[-1])
        assert (seam <= steps.max(axis=0)).all()
        # The tail sounds on over the seam: the first moments are about as loud as the last ones.
        ends = [np.sqrt(np.square(part).mean()) for part in (audio.samples[:480], audio.samples[-480:])]
        assert ends[0] > 1e-4


def test_a_note_at_the_end_rings_at_the_beginning_of_a_loop_only() -> None:
    late = one_note(start=7)
    head = slice(0, RATE // 2)
    looped, once = render(late), render(late, loop=False)
    assert np.abs(looped.samples[head]).max() > 0.01
    assert np.abs(once.samples[head]).max() < 1e-4
    assert once.seconds > 8.5
    assert np.abs(once.samples[-10:]).max() < 1e-3


def test_looping_is_the_second_of_two_passes() -> None:
    once, twice = composed(2, 8)[1], composed(2, 8)[1]
    end = once.bars * once.metre
    parts = tuple(
        part.model_copy(update={"notes": part.notes
                                + tuple(n.model_copy(update={"start": n.start + end}) for n in part.notes)})
        for part in twice.parts
    )  # fmt: skip
    doubled = twice.model_copy(update={"parts": parts, "bars": twice.bars * 2})
    loop, second = render(once).samples, render(doubled, loop=False).samples
    length = len(loop)
    second = second[length : 2 * length]
    gain = float((loop * second).sum() / np.square(second).sum())
    assert np.abs(loop - gain * second).max() < 0.01 * np.abs(loop).max()


def test_the_pitch_heard_is_the_pitch_written() -> None:
    for program in (8, 10, 32, 42, 45, 46, 48, 60, 68, 71, 73):
        audio = render(one_note(program))
        spectrum = np.abs(np.fft.rfft(audio.samples.mean(axis=1)))
        freqs = np.fft.rfftfreq(len(audio.samples), 1 / RATE)
        near = (freqs > 420) & (freqs < 460)
        assert freqs[near][spectrum[near].argmax()] == pytest.approx(440, abs=4), program


def test_every_general_midi_program_has_a_voice_that_ends() -> None:
    for program in range(128):
        timbre = timbre_of(program)
        wave_ = timbre.make(440.0, 2000, RATE)
        assert wave_.shape == (2000,)
        assert wave_.dtype == np.float32
        assert 0.1 < np.abs(wave_).max() < 5


def test_timbres_are_soft() -> None:
    for score, audio in [(s, render(s)) for s in composed(4, 8)]:
        power = np.abs(np.fft.rfft(audio.samples.mean(axis=1))) ** 2
        freqs = np.fft.rfftfreq(len(audio.samples), 1 / RATE)
        assert power[freqs > 4000].sum() / power.sum() < 0.02, score.cue.mood
        assert np.abs(audio.samples.mean(axis=0)).max() < 1e-3


def test_both_ears_hear_something_of_their_own(pieces: list[tuple[Score, Audio]]) -> None:
    for _, audio in pieces:
        left, right = audio.samples.T
        assert 0.2 < float(np.corrcoef(left, right)[0, 1]) < 0.98


def test_same_score_same_bytes_in_every_format() -> None:
    score = composed(6, 8)[0]
    first, second = render(score), render(score)
    assert to_mp3(first) == to_mp3(second)
    assert to_wav(first) == to_wav(second)


def test_the_mp3_decodes_to_the_same_sound_and_length() -> None:
    score = composed(1, 8)[1]
    audio = render(score)
    data = to_mp3(audio)
    heard, rate = soundfile.read(io.BytesIO(data))
    assert rate == RATE
    assert heard.shape[1] == 2
    assert len(heard) / rate == pytest.approx(score.seconds, abs=0.06)
    assert len(data) * 8 / score.seconds == pytest.approx(64_000, rel=0.05)
    least = min(len(heard), len(audio.samples))
    alike = np.corrcoef(heard[:least, 0], audio.samples[:least, 0])[0, 1]
    assert alike > 0.95


def test_the_wav_is_read_by_the_standard_library() -> None:
    audio = render(one_note())
    with wave.open(io.BytesIO(to_wav(audio))) as file:
        assert (file.getnchannels(), file.getframerate(), file.getsampwidth()) == (2, RATE, 2)
        assert file.getnframes() == len(audio.samples)


def test_a_score_without_notes_is_silence() -> None:
    empty = one_note().model_copy(update={"parts": ()})
    assert not render(empty).samples.any()
