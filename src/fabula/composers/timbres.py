"""The instruments of fabula's own small orchestra: each makes one note as a mono wave at full loudness.

Everything is sums of sines: no samples, so nothing to license. Bright partials fade first, attacks are soft
and nothing is struck hard; it is music to fall asleep by. Waves are float32; lengths are in samples.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fabula.kit.seeds import child_seed

Wave = NDArray[np.float32]

_HIGHEST_SHARE = 0.42  # of the sampling rate: partials above are left out, so nothing folds back


@dataclass(frozen=True)
class Timbre:
    """An instrument: how a note sounds, whether it is held, how it lets go, and its level in decibels."""

    make: Callable[[float, int, int], Wave]
    held: bool
    attack: float
    release: float
    level: float
    wide: bool = False

    @property
    def ring(self) -> float:
        """Return how long a note sounds on after its end, in seconds."""
        return self.release * 4


def frequency(pitch: int) -> float:
    """Return the frequency of a MIDI pitch in hertz."""
    return float(440.0 * 2 ** ((pitch - 69) / 12))


def timbre_of(program: int) -> Timbre:
    """Return the instrument for a General MIDI program, or the one that stands for its family."""
    return _BY_PROGRAM.get(program) or _BY_FAMILY[program // 8]


def _turns(freq: float, samples: int, rate: int, bend: Wave | None = None) -> NDArray[np.float64]:
    """Return the phase in turns, kept below one so that float32 sines stay clean."""
    turns = np.arange(samples, dtype=np.float64) * (freq / rate)
    if bend is not None:
        turns += np.cumsum(bend, dtype=np.float64) * (freq / rate)
    return turns - np.floor(turns)


def _harmonics(turns: NDArray[np.float64], weights: list[float]) -> Wave:
    """Return the sum of harmonics 1, 2, 3 … by the recurrence of sines: one sine and one cosine in all."""
    angle = (turns * (2 * np.pi)).astype(np.float32)
    now, twice = np.sin(angle), np.float32(2) * np.cos(angle)
    before = np.zeros_like(now)
    out: Wave = np.float32(weights[0]) * now
    for weight in weights[1:]:
        now, before = twice * now - before, now
        if weight:
            out += np.float32(weight) * now
    return out


def _struck(freq: float, samples: int, rate: int, partials: list[tuple[float, float, float]]) -> Wave:
    """Return partials (ratio, weight, seconds to fade to 1/e) that ring and die away."""
    out = np.zeros(samples, dtype=np.float32)
    seconds = np.arange(samples, dtype=np.float32) / np.float32(rate)
    for ratio, weight, fade in partials:
        pitch = freq * ratio
        if pitch > _HIGHEST_SHARE * rate:
            continue
        length = min(samples, int(fade * 7.5 * rate))
        angle = (_turns(pitch, length, rate) * (2 * np.pi)).astype(np.float32)
        out[:length] += np.float32(weight) * np.sin(angle) * np.exp(seconds[:length] / np.float32(-fade))
    return out


def _music_box(freq: float, samples: int, rate: int) -> Wave:
    fade = 1.5 * (523 / freq) ** 0.45
    partials = [
        (1.0, 1.0, fade),
        (2.0, 0.22, fade * 0.6),
        (3.01, 0.12, fade * 0.3),
        (5.42, 0.10, fade * 0.12),
    ]
    return _struck(freq, samples, rate, [*partials, (8.9, 0.05, fade * 0.05)])


def _celesta(freq: float, samples: int, rate: int) -> Wave:
    fade = 1.1 * (523 / freq) ** 0.4
    return _struck(freq, samples, rate, [(1.0, 1.0, fade), (2.0, 0.10, fade * 0.7), (4.0, 0.24, fade * 0.22)])


def _glockenspiel(freq: float, samples: int, rate: int) -> Wave:
    fade = 1.8 * (1046 / freq) ** 0.4
    return _struck(
        freq, samples, rate, [(1.0, 1.0, fade), (2.76, 0.18, fade * 0.25), (5.4, 0.08, fade * 0.1)]
    )


def _plucked(
    freq: float, samples: int, rate: int, *, fade: float, place: float, damping: float, partials: int = 12
) -> Wave:
    """Return a plucked string: `place` is where, `damping` how much sooner its high partials fade."""
    made = []
    for k in range(1, partials + 1):
        weight = abs(np.sin(np.pi * k * place)) / k**1.35
        stretched = k * (1 + 0.00012 * k * k)
        made.append((stretched, float(weight), fade / (1 + damping * (k - 1) ** 1.2)))
    return _struck(freq, samples, rate, made)


def _harp(freq: float, samples: int, rate: int) -> Wave:
    return _plucked(freq, samples, rate, fade=1.3 * (262 / freq) ** 0.5, place=0.37, damping=0.55)


def _pizzicato(freq: float, samples: int, rate: int) -> Wave:
    return _plucked(
        freq, samples, rate, fade=0.28 * (262 / freq) ** 0.35, place=0.28, damping=0.5, partials=9
    )


def _low_pluck(freq: float, samples: int, rate: int) -> Wave:
    return _plucked(freq, samples, rate, fade=0.9 * (98 / freq) ** 0.4, place=0.42, damping=0.9, partials=8)


def _guitar(freq: float, samples: int, rate: int) -> Wave:
    return _plucked(freq, samples, rate, fade=0.9 * (262 / freq) ** 0.5, place=0.24, damping=0.45)


def _piano(freq: float, samples: int, rate: int) -> Wave:
    return _plucked(freq, samples, rate, fade=1.6 * (262 / freq) ** 0.5, place=0.45, damping=0.7)


def _timpani(freq: float, samples: int, rate: int) -> Wave:
    partials = [(1.0, 1.0, 0.75), (1.5, 0.45, 0.5), (1.98, 0.25, 0.35), (2.44, 0.15, 0.25), (0.6, 0.3, 0.12)]
    return _struck(freq, samples, rate, partials)


def _vibrato(samples: int, rate: int, *, speed: float, depth: float, after: float) -> Wave:
    """Return a bend that sets in gently `after` so many seconds; `depth` as a share of the frequency."""
    seconds = np.arange(samples, dtype=np.float32) / np.float32(rate)
    grown = np.clip((seconds - after) / 0.5, 0, 1)
    bend: Wave = (depth * grown * np.sin(2 * np.pi * speed * seconds)).astype(np.float32)
    return bend


def _blown(
    freq: float, samples: int, rate: int, weights: list[float], *, speed: float, depth: float, breath: float
) -> Wave:
    kept = [weight for k, weight in enumerate(weights, start=1) if k * freq < _HIGHEST_SHARE * rate]
    bend = _vibrato(samples, rate, speed=speed, depth=depth, after=0.25)
    wave = _harmonics(_turns(freq, samples, rate, bend), kept or [1.0])
    if breath:
        wave += np.float32(breath) * _breath(samples, rate, freq)
    return wave


def _breath(samples: int, rate: int, freq: float) -> Wave:
    """Return soft noise around the note, the air beside the tone."""
    noise = np.random.default_rng(child_seed(0, "breath", round(freq))).standard_normal(samples)
    smooth = max(2, int(rate / (freq * 5)))
    kernel = np.ones(smooth, dtype=np.float32) / smooth
    return np.convolve(noise.astype(np.float32), kernel, mode="same").astype(np.float32)


def _flute(freq: float, samples: int, rate: int) -> Wave:
    return _blown(freq, samples, rate, [1.0, 0.32, 0.13, 0.05, 0.02], speed=4.8, depth=0.0028, breath=0.03)


def _clarinet(freq: float, samples: int, rate: int) -> Wave:
    weights = [1.0, 0.03, 0.42, 0.05, 0.20, 0.04, 0.09, 0.02, 0.04]
    return _blown(freq, samples, rate, weights, speed=4.5, depth=0.0012, breath=0.012)


def _oboe(freq: float, samples: int, rate: int) -> Wave:
    weights = [0.8, 0.75, 0.55, 0.35, 0.18, 0.12, 0.07, 0.04, 0.02]
    return _blown(freq, samples, rate, weights, speed=5.0, depth=0.0022, breath=0.01)


def _horn(freq: float, samples: int, rate: int) -> Wave:
    weights = [1.0, 0.62, 0.38, 0.22, 0.12, 0.07, 0.04, 0.02]
    return _blown(freq, samples, rate, weights, speed=4.2, depth=0.0010, breath=0.006)


def _bowed(freq: float, samples: int, rate: int, *, voices: tuple[float, ...], slope: float) -> Wave:
    """Return several players a few cents apart, each with a vibrato of their own."""
    count = max(1, min(16, int(_HIGHEST_SHARE * rate / freq), int(5200 / freq) + 1))
    weights = [1.0 / k**slope for k in range(1, count + 1)]
    out = np.zeros(samples, dtype=np.float32)
    for number, cents in enumerate(voices):
        detuned = freq * 2 ** (cents / 1200)
        bend = _vibrato(samples, rate, speed=4.6 + 0.5 * number, depth=0.0018, after=0.1)
        turns = _turns(detuned, samples, rate, bend) + 0.37 * number
        out += _harmonics(turns - np.floor(turns), weights)
    return out / np.float32(len(voices))


def _strings(freq: float, samples: int, rate: int) -> Wave:
    return _bowed(freq, samples, rate, voices=(-7.0, 0.0, 6.0), slope=1.7)


def _slow_strings(freq: float, samples: int, rate: int) -> Wave:
    return _bowed(freq, samples, rate, voices=(-8.0, 0.0, 7.0), slope=2.1)


def _cello(freq: float, samples: int, rate: int) -> Wave:
    return _bowed(freq, samples, rate, voices=(-3.0, 3.0), slope=1.6)


def _choir(freq: float, samples: int, rate: int) -> Wave:
    return _bowed(freq, samples, rate, voices=(-9.0, 0.0, 8.0), slope=2.6)


_MUSIC_BOX = Timbre(_music_box, held=False, attack=0.003, release=0.35, level=0.0)
_HARP = Timbre(_harp, held=False, attack=0.004, release=0.30, level=-1.0)
_PIANO = Timbre(_piano, held=False, attack=0.004, release=0.15, level=-1.0)
_GUITAR = Timbre(_guitar, held=False, attack=0.003, release=0.12, level=-1.0)
_BASS = Timbre(_low_pluck, held=False, attack=0.006, release=0.12, level=2.0)
_STRINGS = Timbre(_strings, held=True, attack=0.12, release=0.14, level=-3.0, wide=True)
_SLOW_STRINGS = Timbre(_slow_strings, held=True, attack=0.35, release=0.30, level=-2.0, wide=True)
_HORN = Timbre(_horn, held=True, attack=0.07, release=0.09, level=-4.0)
_CLARINET = Timbre(_clarinet, held=True, attack=0.05, release=0.07, level=-3.0)
_OBOE = Timbre(_oboe, held=True, attack=0.05, release=0.07, level=-6.0)
_FLUTE = Timbre(_flute, held=True, attack=0.06, release=0.08, level=-2.0)
_CHOIR = Timbre(_choir, held=True, attack=0.25, release=0.25, level=-2.0, wide=True)
_CELESTA = Timbre(_celesta, held=False, attack=0.003, release=0.25, level=0.0)

_BY_PROGRAM: dict[int, Timbre] = {
    8: _CELESTA,
    9: Timbre(_glockenspiel, held=False, attack=0.002, release=0.5, level=-5.0),
    10: _MUSIC_BOX,
    42: Timbre(_cello, held=True, attack=0.10, release=0.14, level=0.0),
    45: Timbre(_pizzicato, held=False, attack=0.003, release=0.10, level=0.0),
    46: _HARP,
    47: Timbre(_timpani, held=False, attack=0.006, release=0.30, level=0.0),
    48: _STRINGS,
    49: _SLOW_STRINGS,
    60: _HORN,
    68: _OBOE,
}
# The sixteen families of General MIDI, eight programs each.
_BY_FAMILY: tuple[Timbre, ...] = (
    _PIANO, _CELESTA, _CHOIR, _GUITAR, _BASS, _STRINGS, _CHOIR, _HORN,
    _CLARINET, _FLUTE, _CLARINET, _CHOIR, _CHOIR, _HARP, _MUSIC_BOX, _CHOIR,
)  # fmt: skip
