"""How each mood speaks: mode, metre, tempo, register, loudness, instruments and figures.

Mode and tempo carry most of what listeners hear as mood, then register, loudness, articulation and timbre
(Eerola, Friberg and Bresin 2013); the table sets them in that order. Programs are General MIDI from 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from fabula.composers.scales import Mode
from fabula.core.words import MoodName

CELESTA, GLOCKENSPIEL, MUSIC_BOX = 8, 9, 10
PIZZICATO, HARP, TIMPANI, STRINGS, SLOW_STRINGS = 45, 46, 47, 48, 49
BASS, CELLO = 32, 42
HORN, OBOE, CLARINET, FLUTE = 60, 68, 71, 73

INSTRUMENT_NAMES = {
    CELESTA: "celesta", GLOCKENSPIEL: "glockenspiel", MUSIC_BOX: "music box", PIZZICATO: "pizzicato",
    HARP: "harp", TIMPANI: "timpani", STRINGS: "strings", SLOW_STRINGS: "slow strings", BASS: "bass",
    CELLO: "cello", HORN: "horn", OBOE: "oboe", CLARINET: "clarinet", FLUTE: "flute",
}  # fmt: skip

Figure = Literal["arpeggio", "offbeat", "sparse", "ostinato", "march"]
BassLine = Literal["held", "stepping", "pulse"]


@dataclass(frozen=True)
class Manner:
    """One mood's way.

    `leads` are programs with the pitch around which the tune lies; `tempo` is slowest, best and quickest;
    `turn` says where the key lies from the book's home; `colour` doubles the tune above from time to time.
    """

    modes: tuple[Mode, ...]
    turn: Literal["same", "relative", "fifth"]
    metres: tuple[int, ...]
    tempo: tuple[float, float, float]
    leads: tuple[tuple[int, int], ...]
    colour: int
    figure: Figure
    figure_program: int
    figure_centre: int
    bass: BassLine
    bass_program: int
    pad: int
    loudness: int
    drum: bool = False


MANNERS: dict[MoodName, Manner] = {
    "calm": Manner(
        modes=("major",), turn="same", metres=(3, 3, 4), tempo=(62, 78, 96),
        leads=((MUSIC_BOX, 79), (CELESTA, 77), (FLUTE, 74)), colour=GLOCKENSPIEL,
        figure="arpeggio", figure_program=HARP, figure_centre=60, bass="held", bass_program=CELLO,
        pad=SLOW_STRINGS, loudness=60,
    ),
    "joyful": Manner(
        modes=("major",), turn="fifth", metres=(4, 3), tempo=(96, 116, 138),
        leads=((FLUTE, 77), (CLARINET, 70), (MUSIC_BOX, 81)), colour=CELESTA,
        figure="offbeat", figure_program=PIZZICATO, figure_centre=64, bass="stepping", bass_program=BASS,
        pad=STRINGS, loudness=76,
    ),
    "sad": Manner(
        modes=("minor",), turn="relative", metres=(3, 4), tempo=(52, 63, 76),
        leads=((CLARINET, 65), (OBOE, 69)), colour=CELESTA,
        figure="sparse", figure_program=HARP, figure_centre=57, bass="held", bass_program=CELLO,
        pad=SLOW_STRINGS, loudness=56,
    ),
    "tense": Manner(
        modes=("minor", "dorian"), turn="relative", metres=(4, 3), tempo=(88, 104, 126),
        leads=((CLARINET, 62), (OBOE, 67)), colour=CELESTA,
        figure="ostinato", figure_program=PIZZICATO, figure_centre=55, bass="pulse", bass_program=CELLO,
        pad=STRINGS, loudness=64, drum=True,
    ),
    "epic": Manner(
        modes=("major", "mixolydian"), turn="same", metres=(4,), tempo=(84, 102, 124),
        leads=((HORN, 64),), colour=FLUTE,
        figure="march", figure_program=STRINGS, figure_centre=59, bass="stepping", bass_program=CELLO,
        pad=STRINGS, loudness=84, drum=True,
    ),
}  # fmt: skip
