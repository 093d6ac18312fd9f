"""Keys and modes: which pitch a degree of the scale is, and what the key is called."""

from __future__ import annotations

from typing import Literal

Mode = Literal["major", "minor", "dorian", "mixolydian"]

_STEPS: dict[Mode, tuple[int, ...]] = {
    "major": (0, 2, 4, 5, 7, 9, 11),
    "mixolydian": (0, 2, 4, 5, 7, 9, 10),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "minor": (0, 2, 3, 5, 7, 8, 10),
}
# How far the tonic of a mode lies above the tonic of the major scale with the same notes.
_ABOVE_MAJOR: dict[Mode, int] = {"major": 0, "dorian": 2, "mixolydian": 7, "minor": 9}
_SHARPS = ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")
_FLATS = ("C", "Db", "D", "Eb", "E", "F", "Gb", "G", "Ab", "A", "Bb", "B")
_FLAT_KEYS = frozenset({5, 10, 3, 8, 1})
_DOMINANT, _LEADING, _SIXTH = 4, 6, 5


def pitch(degree: int, tonic: int, mode: Mode, chord: int | None = None) -> int:
    """Return the MIDI pitch of `degree` above the pitch `tonic`.

    Above the dominant `chord` the leading tone is raised, and in minor the sixth beside it too, so that the
    chord pulls home and the tune never steps an augmented second.
    """
    octave, step = divmod(degree, 7)
    made = tonic + 12 * octave + _STEPS[mode][step]
    if chord is not None and chord % 7 == _DOMINANT:
        if step == _LEADING and _STEPS[mode][_LEADING] == 10:
            return made + 1
        if step == _SIXTH and mode == "minor":
            return made + 1
    return made


def tonic_of(home: int, turn: Literal["same", "relative", "fifth"], mode: Mode) -> int:
    """Return the pitch class of the tonic a mood takes in a book whose home key is `home` major."""
    if turn == "relative":
        return (home + _ABOVE_MAJOR[mode]) % 12
    return (home + (7 if turn == "fifth" else 0)) % 12


def signature_of(tonic: int, mode: Mode) -> int:
    """Return the pitch class of the major key with the same signature."""
    return (tonic - _ABOVE_MAJOR[mode]) % 12


def key_name(tonic: int, mode: Mode) -> str:
    """Return the tonic's name, spelt as its signature spells it."""
    return (_FLATS if signature_of(tonic, mode) in _FLAT_KEYS else _SHARPS)[tonic % 12]


def signature_name(tonic: int, mode: Mode) -> str:
    """Return the signature as MIDI names it: the minor key for minor, else the major key of those notes."""
    if mode == "minor":
        return key_name(tonic, mode) + "m"
    major = signature_of(tonic, mode)
    return key_name(major, "major")


def pitch_class(name: str) -> int:
    """Return the pitch class called `name`; ValueError when there is none."""
    return _FLATS.index(name) if name in _FLATS else _SHARPS.index(name)
