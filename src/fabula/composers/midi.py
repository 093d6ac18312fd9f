"""Scores as standard MIDI files, and back. The same score gives the same bytes."""

from __future__ import annotations

import io
import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from fabula.composers.arrange import TICKS
from fabula.composers.scales import Mode, pitch_class, signature_name
from fabula.core.values import Cue, Note, Part, Score
from fabula.kit.errors import FabulaError

if TYPE_CHECKING:
    from mido import MidiFile

_DRUM_CHANNEL = 9
_CHANNELS = tuple(channel for channel in range(16) if channel != _DRUM_CHANNEL)
_MICROSECONDS = 60_000_000
_OWN = "fabula "


class BadMidi(FabulaError):
    """A file that is not MIDI, or holds no notes."""

    code = "bad-midi"


def to_midi(score: Score) -> bytes:
    """Return `score` as a MIDI file of type 1: tempo, metre, key and loop marks, then a track for each part.

    A line of text in the first track keeps what MIDI has no place for (the cue, the mode), so that
    `read_midi` gives back an equal score.
    """
    from mido import MidiFile

    file = MidiFile(type=1, ticks_per_beat=TICKS, charset="utf-8")
    file.tracks.append(_conductor(score))
    for number, part in enumerate(score.parts):
        file.tracks.append(_track(part, _CHANNELS[number % len(_CHANNELS)], _ticks(score.bars * score.metre)))
    out = io.BytesIO()
    file.save(file=out)
    return out.getvalue()


def read_midi(data: bytes) -> Score:
    """Return the score in a MIDI file, fabula's own or another's; raise BadMidi when there is none."""
    from mido import MidiFile

    try:
        file = MidiFile(file=io.BytesIO(data), charset="utf-8")
    except (OSError, EOFError, ValueError, IndexError, KeyError) as error:
        raise BadMidi("This is not a MIDI file.", hint="Choose a file that ends in .mid.") from error
    parts = tuple(part for track in file.tracks for part in [_part(track, file.ticks_per_beat)] if part)
    if not parts:
        raise BadMidi("The MIDI file holds no notes.", hint="Choose a file with at least one note.")
    tempo, metre, own = _heading(file)
    end = max(note.start + note.length for part in parts for note in part.notes)
    unnamed = {"name": "midi", "mood": "calm", "pages": (), "seconds": 0}
    return Score(
        cue=Cue.model_validate(own.get("cue", unnamed)),
        key=own.get("key", "C"),
        mode=own.get("mode", "major"),
        tempo=_MICROSECONDS / tempo,
        metre=metre,
        bars=own.get("bars", max(1, -int(-end // metre))),
        parts=parts,
    )


def _ticks(beats: float) -> int:
    return round(beats * TICKS)


def _conductor(score: Score) -> Any:
    from mido import MetaMessage, MidiTrack

    mode: Mode = score.mode  # type: ignore[assignment]  # a score of another composer may say more
    own = {
        "bars": score.bars,
        "cue": score.cue.model_dump(mode="json"),
        "key": score.key,
        "mode": score.mode,
    }
    return MidiTrack(
        [
            MetaMessage("track_name", name=score.cue.name),
            MetaMessage("text", text=_OWN + json.dumps(own, ensure_ascii=False, sort_keys=True)),
            MetaMessage("set_tempo", tempo=round(_MICROSECONDS / score.tempo)),
            MetaMessage("time_signature", numerator=score.metre, denominator=4),
            MetaMessage("key_signature", key=signature_name(pitch_class(score.key), mode)),
            MetaMessage("marker", text="loopStart"),
            MetaMessage("marker", text="loopEnd", time=_ticks(score.bars * score.metre)),
            MetaMessage("end_of_track"),
        ]
    )


def _track(part: Part, channel: int, end: int) -> Any:
    from mido import Message, MetaMessage, MidiTrack

    events = [(_ticks(n.start), 1, n.pitch, n.velocity) for n in part.notes]
    events += [(_ticks(n.start + n.length), 0, n.pitch, 0) for n in part.notes]
    track = MidiTrack(
        [
            MetaMessage("track_name", name=part.name),
            Message("program_change", channel=channel, program=part.program),
            Message("control_change", channel=channel, control=10, value=round(64 + 63 * part.pan)),
        ]
    )
    now = 0
    for at, on, note, velocity in sorted(events):
        kind = "note_on" if on else "note_off"
        track.append(Message(kind, channel=channel, note=note, velocity=velocity, time=at - now))
        now = at
    track.append(MetaMessage("end_of_track", time=max(0, end - now)))
    return track


def _heading(file: MidiFile) -> tuple[int, int, dict[str, Any]]:
    """Return microseconds a beat, beats a bar, and fabula's own line."""
    tempo, metre = 500_000, 4
    own: dict[str, Any] = {}
    for message in (message for track in reversed(file.tracks) for message in reversed(track)):
        if message.type == "set_tempo":
            tempo = message.tempo
        elif message.type == "time_signature":
            metre = max(1, round(message.numerator * 4 / message.denominator))
        elif message.type == "text" and message.text.startswith(_OWN):
            own = json.loads(message.text.removeprefix(_OWN))
    return tempo, metre, own


def _part(track: Any, ticks_per_beat: int) -> Part | None:
    name, program, pan, now = "", 0, 0.0, 0
    sounding: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    notes: list[Note] = []
    for message in track:
        now += message.time
        if message.type == "track_name":
            name = message.name
        elif message.type == "program_change":
            program = message.program
        elif message.type == "control_change" and message.control == 10:
            pan = max(-1.0, min(1.0, round((message.value - 64) / 63, 2)))
        elif message.type == "note_on" and message.velocity:
            sounding[message.channel, message.note].append((now, message.velocity))
        elif message.type in ("note_on", "note_off") and sounding[message.channel, message.note]:
            start, velocity = sounding[message.channel, message.note].pop(0)
            beats = start / ticks_per_beat
            length = (now - start) / ticks_per_beat
            notes.append(Note(start=beats, length=length, pitch=message.note, velocity=velocity))
    notes.sort(key=lambda note: (note.start, note.pitch, note.length))
    return Part(name=name, program=program, notes=tuple(notes), pan=pan) if notes else None
