from __future__ import annotations

import io

import mido
import pytest

from fabula.composers.midi import BadMidi, read_midi, to_midi
from fabula.core.values import Cue, Note, Part, Score
from tests.composers.conftest import composed


def test_a_score_comes_back_equal(scores: tuple[Score, ...]) -> None:
    for score in scores:
        assert read_midi(to_midi(score)) == score


def test_same_score_same_bytes() -> None:
    assert [to_midi(s) for s in composed(3)] == [to_midi(s) for s in composed(3)]


def test_another_reader_finds_tempo_metre_key_length_and_instruments() -> None:
    for score in composed(1):
        file = mido.MidiFile(file=io.BytesIO(to_midi(score)))
        assert file.length == pytest.approx(score.seconds, abs=0.002)
        conductor = {m.type: m for m in file.tracks[0]}
        assert mido.tempo2bpm(conductor["set_tempo"].tempo) == pytest.approx(score.tempo)
        assert conductor["time_signature"].numerator == score.metre
        assert conductor["key_signature"].key.endswith("m") == (score.mode == "minor")
        assert [m.text for m in file.tracks[0] if m.type == "marker"] == ["loopStart", "loopEnd"]
        programs = [m.program for track in file.tracks for m in track if m.type == "program_change"]
        assert programs == [part.program for part in score.parts]
        assert [track.name for track in file.tracks[1:]] == [part.name for part in score.parts]
        used = {m.channel for track in file.tracks for m in track if m.type == "note_on"}
        assert 9 not in used
        assert len(used) == len(score.parts)


def test_every_note_that_begins_ends() -> None:
    for score in composed(2):
        for track in mido.MidiFile(file=io.BytesIO(to_midi(score))).tracks:
            open_notes: dict[int, int] = {}
            for message in track:
                if message.type == "note_on":
                    open_notes[message.note] = open_notes.get(message.note, 0) + 1
                elif message.type == "note_off":
                    open_notes[message.note] -= 1
            assert not any(open_notes.values())


def test_a_file_of_another_program_is_read() -> None:
    file = mido.MidiFile(ticks_per_beat=96)
    track = mido.MidiTrack()
    track += [mido.MetaMessage("set_tempo", tempo=400_000), mido.Message("program_change", program=73)]
    track += [
        mido.Message("note_on", note=60, velocity=80),
        mido.Message("note_on", note=60, velocity=0, time=96),
    ]
    file.tracks.append(track)
    out = io.BytesIO()
    file.save(file=out)
    score = read_midi(out.getvalue())
    assert score.tempo == 150
    assert score.parts == (
        Part(name="", program=73, notes=(Note(start=0, length=1, pitch=60, velocity=80),)),
    )


def test_a_korean_cue_keeps_its_name() -> None:
    cue = Cue(name="달밤", mood="calm", pages=("표지",), seconds=2)
    note = Note(start=0, length=2, pitch=60, velocity=60)
    score = Score(cue=cue, key="C", mode="major", tempo=60, metre=2, bars=1,
                  parts=(Part(name="하프", program=46, notes=(note,)),))  # fmt: skip
    assert read_midi(to_midi(score)) == score


@pytest.mark.parametrize("data", [b"", b"ID3 not midi", b"MThd\0\0\0\6\0\1\0\1\1\xe0"])
def test_what_is_no_midi_file_is_refused_kindly(data: bytes) -> None:
    with pytest.raises(BadMidi) as caught:
        read_midi(data)
    assert caught.value.hint
