"""Scores become sound: a small room, fabula's own instruments, and one loudness for every mood.

A looping piece is made as if it had been playing forever: what rings over the end sounds at the beginning,
which is the second of two passes, so the seam is no seam. Loudness follows ITU-R BS.1770-4 (K-weighting and
both gates, stereo); its filters are applied as frequency responses.
"""

from __future__ import annotations

import io
import math
import wave
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from fabula.composers.timbres import Timbre, Wave, frequency, timbre_of
from fabula.core.values import Note, Part, Score
from fabula.kit.seeds import child_seed

# Nothing in this orchestra sounds above 10 kHz, and the encoder takes half as long as at 44.1 kHz.
RATE = 24_000
LOUDNESS = -20.0
CEILING = -1.0
_ROOM_SECONDS = 1.5
_ROOM_SHARE = 0.22
_TAIL = 2.6

Cache = dict[tuple[int, int, int], Wave]
"""Shaped notes by program, pitch and length in samples."""
# LAME at constant bitrate: 64 kbit/s for two channels at this rate.
_MP3_COMPRESSION = 0.6


@dataclass(frozen=True, eq=False)
class Audio:
    """Sound in memory: `samples` is float32, one row a moment, one column a channel."""

    samples: NDArray[np.float32]
    rate: int

    @property
    def seconds(self) -> float:
        """Return how long it lasts."""
        return len(self.samples) / self.rate


def render(score: Score, *, loop: bool = True) -> Audio:
    """Return `score` as stereo sound at -20 LUFS, peaks below -1 dBFS.

    With `loop` it lasts exactly as long as the score and repeats without a seam; without, the last notes ring
    out after the end.
    """
    length = round(score.seconds * RATE)
    room = length if loop else length + round(_TAIL * RATE)
    dry = np.zeros((2, room), dtype=np.float32)
    wet = np.zeros(room, dtype=np.float32)
    beat = 60 / score.tempo
    cache: Cache = {}
    for part in score.parts:
        _play(part, beat, dry, wet, cache)
    mixed = dry + _room(wet, loop=loop)
    if not loop:
        mixed[:, -RATE // 2 :] *= np.linspace(1, 0, RATE // 2, dtype=np.float32)
    return Audio(_levelled(mixed).T.copy(), RATE)


def to_wav(audio: Audio) -> bytes:
    """Return a WAV file of 16 bits."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(audio.samples.shape[1])
        file.setsampwidth(2)
        file.setframerate(audio.rate)
        file.writeframes((np.clip(audio.samples, -1, 1) * 32767).round().astype("<i2").tobytes())
    return out.getvalue()


def to_mp3(audio: Audio, *, compression: float = _MP3_COMPRESSION) -> bytes:
    """Return an MP3 file of constant bitrate; the same sound gives the same bytes."""
    import soundfile

    out = io.BytesIO()
    with soundfile.SoundFile(
        out,
        "w",
        audio.rate,
        audio.samples.shape[1],
        format="MP3",
        subtype="MPEG_LAYER_III",
        bitrate_mode="CONSTANT",
        compression_level=compression,
    ) as file:
        for start in range(0, len(audio.samples), audio.rate):
            file.write(audio.samples[start : start + audio.rate])
    return out.getvalue()


def loudness(samples: NDArray[np.float32], rate: int) -> float:
    """Return the integrated loudness of `samples` (a row a moment) in LUFS; -inf for silence."""
    power = np.zeros(0)
    step = rate // 10
    for channel in samples.T:
        weighted = _filtered(np.ascontiguousarray(channel), rate)
        tenths = len(weighted) // step
        energy = np.square(weighted[: tenths * step], dtype=np.float64).reshape(tenths, step).mean(axis=1)
        power = energy if not power.size else power + energy
    if power.size < 4:
        power = np.resize(power, 4) if power.size else np.zeros(4)
    blocks = np.convolve(power, np.ones(4) / 4, mode="valid")  # 400 ms, three quarters overlapping
    blocks = blocks[blocks > 10 ** ((-70 + 0.691) / 10)]
    if not blocks.size:
        return -math.inf
    gate = blocks.mean() / 10
    return float(-0.691 + 10 * np.log10(blocks[blocks > gate].mean()))


def _play(part: Part, beat: float, dry: NDArray[np.float32], wet: Wave, cache: Cache) -> None:
    timbre = timbre_of(part.program)
    gain = 10 ** (timbre.level / 20)
    angle = (part.pan + 1) * math.pi / 4
    sides = (math.cos(angle), math.sin(angle))
    for note in part.notes:
        tone = _tone(part.program, timbre, note, beat, cache) * np.float32(gain * _strength(note.velocity))
        start = round(note.start * beat * RATE)
        for side in (0, 1):
            # A wide section sits a few milliseconds apart in the two ears.
            late = round(0.009 * RATE) if timbre.wide and side == note.pitch % 2 else 0
            _add(dry[side], start + late, tone * np.float32(sides[side]))
        _add(wet, start, tone)


def _strength(velocity: int) -> float:
    """Return the amplitude of a velocity: twice the velocity is 9 dB more."""
    return float((velocity / 127) ** 1.5)


def _tone(program: int, timbre: Timbre, note: Note, beat: float, cache: Cache) -> Wave:
    """Return the shaped note, its release included; equal notes are made once."""
    seconds = note.length * beat
    length = round(seconds * RATE)
    key = (program, note.pitch, length)
    if key not in cache:
        whole = length + round(timbre.ring * RATE)
        made = timbre.make(frequency(note.pitch), whole, RATE)
        cache[key] = made * _envelope(timbre, length, whole)
    return cache[key]


def _envelope(timbre: Timbre, length: int, whole: int) -> Wave:
    shape = np.ones(whole, dtype=np.float32)
    rise = min(max(1, round(timbre.attack * RATE)), max(1, length))
    shape[:rise] = np.sin(np.linspace(0, np.pi / 2, rise, dtype=np.float32)) ** 2
    if timbre.held and length > rise:
        # A breath or bow does not stay level: it settles a little after the attack.
        settle = np.exp(np.arange(length - rise, dtype=np.float32) / np.float32(-0.6 * RATE))
        shape[rise:length] = 0.82 + 0.18 * settle
    fall = np.exp(np.arange(whole - length, dtype=np.float32) / np.float32(-timbre.release * RATE))
    fall *= np.linspace(1, 0, whole - length, dtype=np.float32)
    shape[length:] = shape[length - 1] * fall
    return shape


def _add(track: Wave, start: int, tone: Wave) -> None:
    """Add `tone` at `start`; what runs over the end goes on at the beginning."""
    at = start % len(track)
    while tone.size:
        fits = min(len(track) - at, len(tone))
        track[at : at + fits] += tone[:fits]
        tone, at = tone[fits:], 0


def _room(wet: Wave, *, loop: bool) -> NDArray[np.float32]:
    """Return the room's answer in two channels, folded round when the piece loops."""
    length = len(wet)
    answer = _impulse()
    size = _fast_size(length + answer.shape[1])
    spectrum = np.fft.rfft(wet, size)
    out = np.zeros((2, length), dtype=np.float32)
    for side in (0, 1):
        full = np.fft.irfft(spectrum * np.fft.rfft(answer[side], size), size).astype(np.float32)
        out[side] = full[:length]
        if loop:
            for start in range(length, length + answer.shape[1], length):
                over = full[start : start + length]
                out[side, : len(over)] += over
    return out * np.float32(_ROOM_SHARE)


@lru_cache(maxsize=1)
def _impulse() -> NDArray[np.float32]:
    """Return the room: a few early reflections, then a dense tail whose high notes die first."""
    samples = round(_ROOM_SECONDS * RATE)
    seconds = np.arange(samples) / RATE
    noise = np.random.default_rng(child_seed(0, "room")).standard_normal((2, samples))
    freqs = np.fft.rfftfreq(samples, 1 / RATE)
    out = np.zeros((2, samples))
    for low, high, fade in ((0, 400, 0.30), (400, 1800, 0.26), (1800, 4500, 0.16), (4500, 11_000, 0.08)):
        band = np.clip((freqs - low * 0.8) / max(1.0, low * 0.2), 0, 1) * (freqs < high)
        if low == 0:
            band = np.clip((freqs - 80) / 80, 0, 1) * (freqs < high)
        out += np.fft.irfft(np.fft.rfft(noise, axis=1) * band, samples, axis=1) * np.exp(-seconds / fade)
    out *= np.clip((seconds - 0.012) / 0.02, 0, 1)
    for side, delays in enumerate(((0.011, 0.019, 0.031), (0.013, 0.023, 0.029))):
        for number, delay in enumerate(delays):
            out[side, round(delay * RATE)] += 2.5 / (number + 1)
    out[:, -RATE // 10 :] *= np.linspace(1, 0, RATE // 10)
    made: NDArray[np.float32] = (out / np.sqrt(np.square(out).sum(axis=1, keepdims=True))).astype(np.float32)
    return made


def _levelled(mixed: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the mix at the wanted loudness, lower if its peaks would pass the ceiling."""
    mixed = mixed - mixed.mean(axis=1, keepdims=True)
    now = loudness(mixed.T, RATE)
    if now == -math.inf:
        return mixed
    gain = 10 ** ((LOUDNESS - now) / 20)
    peak = float(np.abs(mixed).max()) * gain
    ceiling = 10 ** (CEILING / 20)
    levelled: NDArray[np.float32] = mixed * np.float32(gain * min(1.0, ceiling / peak))
    return levelled


def _fast_size(least: int) -> int:
    """Return the smallest size from `least` on whose only prime factors are 2, 3 and 5."""
    best = 1 << (least - 1).bit_length()
    five = 1
    while five < best:
        three = five
        while three < best:
            size = three << max(0, math.ceil(math.log2(least / three)))
            if least <= size < best:
                best = size
            three *= 3
        five *= 5
    return best


def _filtered(channel: Wave, rate: int) -> Wave:
    size = _fast_size(len(channel))
    spectrum = np.fft.rfft(channel, size) * _k_weighting(size, rate)
    weighted: Wave = np.fft.irfft(spectrum, size)[: len(channel)].astype(np.float32)
    return weighted


@lru_cache(maxsize=4)
def _k_weighting(size: int, rate: int) -> NDArray[np.complex64]:
    """Return the K-weighting of BS.1770 at the frequencies of an FFT: a high shelf, then a high-pass."""
    z = np.exp(-2j * np.pi * np.fft.rfftfreq(size))
    # The analogue prototypes behind the standard's 48 kHz coefficients, warped to this rate.
    gain, quality, corner = 3.999843853973347, 0.7071752369554196, 1681.974450955533
    k = math.tan(math.pi * corner / rate)
    vh = 10 ** (gain / 20)
    vb = vh**0.4996667741545416
    shelf = (vh + vb * k / quality + k * k) + 2 * (k * k - vh) * z + (vh - vb * k / quality + k * k) * z * z
    shelf /= (1 + k / quality + k * k) + 2 * (k * k - 1) * z + (1 - k / quality + k * k) * z * z
    quality, corner = 0.5003270373238773, 38.13547087602444
    k = math.tan(math.pi * corner / rate)
    high = (1 - z) ** 2 / (
        1 + (2 * (k * k - 1) * z + (1 - k / quality + k * k) * z * z) / (1 + k / quality + k * k)
    )
    response: NDArray[np.complex64] = (shelf * high).astype(np.complex64)
    return response
