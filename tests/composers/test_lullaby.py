from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest

from fabula.composers.manners import MANNERS
from fabula.composers.scales import pitch, pitch_class
from fabula.core.values import Note, Score
from fabula.core.words import MOODS
from fabula.kit.errors import BadOption
from tests.composers.conftest import SEEDS, composed


def tune(score: Score) -> tuple[Note, ...]:
    return score.parts[0].notes


def bars(score: Score) -> list[tuple[tuple[float, float, int], ...]]:
    """The tune bar by bar: (start in the bar, length, pitch)."""
    found: list[list[tuple[float, float, int]]] = [[] for _ in range(score.bars)]
    for note in tune(score):
        number = int(note.start // score.metre)
        found[number].append((note.start - number * score.metre, note.length, note.pitch))
    return [tuple(bar) for bar in found]


def sounding(score: Score, beat: float) -> set[int]:
    """The pitch classes of the accompaniment in the bar's first beat or so."""
    return {
        note.pitch % 12
        for part in score.parts
        if part.name.startswith(("pad", "figure", "bass"))
        for note in part.notes
        if note.start <= beat + 0.51 and note.start + note.length > beat
    }


def scale(score: Score) -> set[int]:
    tonic = pitch_class(score.key)
    made = {pitch(degree, tonic, score.mode) % 12 for degree in range(7)}  # type: ignore[arg-type]
    raised = {pitch(degree, tonic, score.mode, 4) % 12 for degree in range(7)}  # type: ignore[arg-type]
    return made | raised


def test_every_bar_of_the_tune_fills_its_metre_without_gap_or_overlap(scores: tuple[Score, ...]) -> None:
    for score in scores:
        for bar in bars(score):
            assert bar[0][0] == 0
            assert sum(length for _, length, _ in bar) == score.metre
            for (start, length, _), (after, _, _) in pairwise(bar):
                assert start + length == after


def test_nothing_sounds_past_the_last_bar(scores: tuple[Score, ...]) -> None:
    for score in scores:
        end = score.bars * score.metre
        assert all(n.start >= 0 and n.start + n.length <= end for part in score.parts for n in part.notes)


@pytest.mark.parametrize("seconds", [8, 12, 20, 24, 33, 60])
def test_a_piece_lasts_exactly_as_long_as_asked(seconds: float) -> None:
    for score in composed(1, seconds):
        assert score.seconds == pytest.approx(seconds, abs=0.001)
        if seconds >= 12:
            slowest, _, quickest = MANNERS[score.cue.mood].tempo
            assert slowest * 0.98 <= score.tempo <= quickest * 1.02


def test_the_tune_ends_on_the_tonic_held_for_half_a_bar(scores: tuple[Score, ...]) -> None:
    for score in scores:
        last = tune(score)[-1]
        assert last.pitch % 12 == pitch_class(score.key)
        assert last.length >= score.metre / 2


def test_the_piece_closes_with_dominant_or_subdominant_to_tonic(scores: tuple[Score, ...]) -> None:
    for score in scores:
        tonic = pitch_class(score.key)
        bass = next(part for part in score.parts if part.name.startswith("bass"))
        backwards = [note.pitch % 12 for note in reversed(bass.notes)]
        home = backwards.index(tonic)
        assert home <= 1  # a walking bass may touch the fifth once more
        before = next(one for one in backwards[home:] if one != tonic)
        assert before in {(tonic + 7) % 12, (tonic + 5) % 12}


def repeated(score: Score) -> float:
    """The share of bars of the tune that have been heard before, note for note."""
    seen, again = set(), 0
    for bar in bars(score):
        again += bar in seen
        seen.add(bar)
    return again / score.bars


@pytest.mark.parametrize("seconds", [8, 16, 24, 40, 60])
def test_bars_come_back_as_often_as_in_songs_people_sing(seconds: float) -> None:
    for score in composed(1, seconds) + composed(3, seconds):
        assert 0.15 <= repeated(score) <= 0.45, (score.cue.mood, score.bars)


def test_a_piece_longer_than_any_form_goes_round() -> None:
    for score in composed(1, 240):
        assert score.seconds == pytest.approx(240, abs=0.01)
        assert score.bars > 32


def test_most_moves_are_steps_and_none_passes_an_octave(scores: tuple[Score, ...]) -> None:
    moves = [abs(b.pitch - a.pitch) for score in scores for a, b in pairwise(tune(score))]
    assert sum(move <= 2 for move in moves) / len(moves) >= 0.5
    assert max(moves) <= 12
    assert sum(move == 0 for move in moves) / len(moves) <= 0.2


def test_strong_beats_rest_on_the_harmony(scores: tuple[Score, ...]) -> None:
    on = [n.pitch % 12 in sounding(score, n.start) for score in scores for n in tune(score)
          if n.start % score.metre == 0]  # fmt: skip
    assert sum(on) / len(on) >= 0.8


def test_every_note_belongs_to_the_key(scores: tuple[Score, ...]) -> None:
    for score in scores:
        allowed = scale(score)
        assert all(note.pitch % 12 in allowed for part in score.parts for note in part.notes), score.cue.mood


def test_every_mood_of_a_book_tells_the_same_theme() -> None:
    def contour(score: Score) -> list[int]:
        notes = [p for bar in bars(score)[:2] for _, _, p in bar]
        return [(b > a) - (b < a) for a, b in pairwise(notes)]

    for seed in SEEDS:
        assert len({tuple(contour(score)) for score in composed(seed)}) == 1


def test_moods_differ_in_mode_tempo_and_register(scores: tuple[Score, ...]) -> None:
    by_mood = {mood: [s for s in scores if s.cue.mood == mood] for mood in MOODS}
    assert {s.mode for s in by_mood["joyful"] + by_mood["calm"]} == {"major"}
    assert {s.mode for s in by_mood["sad"]} == {"minor"}
    assert {s.mode for s in by_mood["tense"]} <= {"minor", "dorian"}
    for slow, quick in (("sad", "calm"), ("calm", "tense"), ("calm", "joyful"), ("sad", "epic")):
        assert max(s.tempo for s in by_mood[slow]) <= max(s.tempo for s in by_mood[quick])

    def height(mood: str) -> float:
        notes = [n.pitch for s in by_mood[mood] for n in tune(s)]
        return sum(notes) / len(notes)

    assert height("calm") > height("sad") + 4
    assert height("joyful") > height("tense") + 4


def test_the_tune_is_the_loudest_part(scores: tuple[Score, ...]) -> None:
    for score in scores:
        level = [sum(n.velocity for n in part.notes) / len(part.notes) for part in score.parts]
        assert level[0] >= max(level[1:]) + 8


def test_same_seed_same_notes_and_another_seed_another_tune() -> None:
    assert composed(5) == composed(5)
    tunes = Counter(tuple(n.pitch - tune(s)[0].pitch for n in tune(s)) for seed in range(12)
                    for s in composed(seed) if s.cue.mood == "calm")  # fmt: skip
    assert len(tunes) == 12


def test_one_cue_sounds_the_same_whatever_else_the_book_plays() -> None:
    from fabula.composers import COMPOSERS
    from tests.composers.conftest import cues

    alone = COMPOSERS.create("lullaby").compose(cues()[1:2], seed=4)
    assert alone[0] == composed(4)[1]


def test_the_seconds_option_overrides_the_cue() -> None:
    assert all(s.seconds == pytest.approx(30, abs=0.001) for s in composed(2, 24, seconds=30))


def test_warmth_adds_strings_and_lowers_the_register() -> None:
    bright, warm = composed(2, warmth=0)[1], composed(2, warmth=1)[1]
    assert not any(part.name.startswith("pad") for part in bright.parts)
    assert any(part.name.startswith("pad") for part in warm.parts)


@pytest.mark.parametrize("options", [{"seconds": 7}, {"seconds": 61}, {"warmth": 2}, {"loud": 1}])
def test_options_out_of_range_are_refused(options: dict[str, object]) -> None:
    with pytest.raises(BadOption):
        composed(1, 24, **options)
