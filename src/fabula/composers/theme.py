"""The hero's theme: bars of tune with their harmony, drawn once per book and independent of key and metre.

Pitches are degrees of the scale (0 the tonic, 7 the octave above it), so the same theme can be told in any
mode; rhythms are cells that exist in three and in four beats, so it can be told in any metre.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random

from fabula.kit.seeds import rng

I, II, III, IV, V, VI = 0, 1, 2, 3, 4, 5  # noqa: E741  the chords as musicians write them

# Note lengths in three and in four beats; `strong` are the notes that fall on a strong beat in either.
_CELLS: dict[str, tuple[tuple[float, ...], tuple[float, ...], tuple[int, ...]]] = {
    "long": ((3,), (4,), (0,)),
    "lilt": ((2, 1), (3, 1), (0,)),
    "halves": ((2, 1), (2, 2), (0, 1)),
    "sigh": ((1, 2), (2, 2), (0, 1)),
    "rock": ((1, 1, 1), (2, 1, 1), (0, 1)),
    "step": ((1, 1, 1), (1, 1, 2), (0, 2)),
    "dotted": ((1.5, 0.5, 1), (1.5, 0.5, 2), (0, 2)),
    "turn": ((1, 0.5, 0.5, 1), (1, 0.5, 0.5, 2), (0, 3)),
    "flow": ((1, 1, 0.5, 0.5), (1, 1, 1, 1), (0, 2)),
    "skip": ((1.5, 0.5, 0.5, 0.5), (1.5, 0.5, 1, 1), (0, 2)),
    "run": ((0.5, 0.5, 1, 0.5, 0.5), (1, 0.5, 0.5, 1, 1), (0, 3)),
}
_OPENING = ("rock", "dotted", "turn", "flow", "skip", "step")
_GOING_ON = ("halves", "dotted", "step", "rock", "turn", "run", "lilt")
_CONTRAST = ("run", "flow", "turn", "skip", "halves", "dotted")
_HALF_CLOSE = ("halves", "sigh", "lilt", "dotted")
_BEFORE_CLOSE = ("step", "rock", "flow", "dotted", "turn")

# Harmony of the open phrases; bars 1 and 2 of the theme come back above the same chords.
_THEME_CHORDS = ((I, IV, I, V), (I, VI, IV, V), (I, V, VI, V), (I, IV, VI, V), (I, III, IV, V), (I, I, IV, V))
_MIDDLE_CHORDS = ((IV, I, IV, V), (VI, III, IV, V), (VI, IV, I, V), (IV, VI, IV, V), (III, VI, IV, V))
_LOWEST, _HIGHEST = -2, 9
_DRAWS = 240

# The order of the bars for each length. a–d are the theme (d half closed), C D its close, V a quick close;
# e–h the middle (h half closed), G H its close; i–l and m–p further middles; t u the echo after the end.
_FORMS: dict[int, str] = {
    4: "abaV",
    6: "ababCD",
    8: "ab ad ef aV",
    10: "ab ad ef aV tu",
    12: "abcd efgh abCD",
    14: "abcd abCD ef abCD",
    16: "abcd abCD efgh abCD",
    18: "abcd abCD efgh abCD tu",
    20: "abcd abCD efgh ijGH abCD",
    22: "abcd abCD efgh ijGH abCD tu",
    24: "abcd abCD efgh abGH ijkl abCD",
    26: "abcd abCD efgh abGH ijkl abCD tu",
    28: "abcd abCD efgh abGH ijkl mnop abCD",
    30: "abcd abCD efgh abGH ijkl mnop abCD tu",
    32: "abcd abCD efgh abGH ijkl abCD mnop abCD",
}
_ROUND = 24
LONGEST_FORM = max(_FORMS)
LENGTHS = tuple(range(4, 98, 2))
"""How many bars a piece may have; beyond the longest form the theme goes round first."""


@dataclass(frozen=True)
class Bar:
    """One bar of tune: the rhythm cell, a degree for each of its notes, and one chord or two (root degrees).

    Of two chords the second comes with the last note when `late`, else at the middle of the bar.
    """

    cell: str
    degrees: tuple[int, ...]
    chords: tuple[int, ...]
    late: bool = False

    def lengths(self, metre: int) -> tuple[float, ...]:
        """Return the length of each note, in beats; together they fill the bar."""
        three, four, _ = _CELLS[self.cell]
        return three if metre == 3 else four

    def spans(self, metre: int) -> tuple[tuple[int, float, float], ...]:
        """Return each chord with its start in the bar and its length, in beats."""
        if len(self.chords) == 1:
            return ((self.chords[0], 0.0, float(metre)),)
        cut = float(metre) - self.lengths(metre)[-1] if self.late else 2.0
        return ((self.chords[0], 0.0, cut), (self.chords[1], cut, metre - cut))


@dataclass(frozen=True)
class Theme:
    """The bars of a book's music by letter (see the forms)."""

    bars: dict[str, Bar]

    def told(self, length: int) -> tuple[tuple[str, tuple[Bar, ...]], ...]:
        """Return the sections of a piece of `length` bars, each with its letters and bars."""
        rounds = max(0, (length - LONGEST_FORM + _ROUND - 1) // _ROUND)
        sections = _FORMS[_ROUND].split() * rounds + _FORMS[length - rounds * _ROUND].split()
        return tuple((letters, tuple(self.bars[letter] for letter in letters)) for letters in sections)


def invent(seed: int) -> Theme:
    """Return the theme that belongs to `seed`: the most tuneful of many drawn."""
    drawn = [_draw(rng(seed, "theme", number)) for number in range(_DRAWS)]
    return max(drawn, key=_tunefulness)


def _draw(random: Random) -> Theme:
    opening, second = random.choice(_OPENING), random.choice(_GOING_ON)
    third = random.choice((opening, opening, random.choice(_GOING_ON)))
    half, close = random.choice(_HALF_CLOSE), random.choice(_BEFORE_CLOSE)
    chords = random.choice(_THEME_CHORDS)
    start = random.choice((0, 2, 2, 4, 4))
    bars = dict(
        zip("abcd", _phrase(random, (opening, second, third, half), chords, start, peak=6), strict=True)
    )
    bars["C"], bars["D"] = _close(random, close, bars["b"].degrees[-1])
    bars["V"] = Bar("sigh", (random.choice((1, 1, -1)), 0), (V, I), late=True)
    for letters, closing in (("efgh", "GH"), ("ijkl", ""), ("mnop", "")):
        cells = (random.choice(_CONTRAST),) * 2 + (
            random.choice((opening, second)),
            random.choice(_HALF_CLOSE),
        )
        middle = _phrase(random, cells, random.choice(_MIDDLE_CHORDS), random.choice((4, 5, 7)), peak=8)
        bars.update(zip(letters, middle, strict=True))
        if closing:
            bars.update(zip(closing, _close(random, close, bars["f"].degrees[-1]), strict=True))
    bars["t"], bars["u"] = random.choice(
        (
            (Bar("halves", (3, 5), (IV,)), Bar("sigh", (4, 0), (I,))),
            (Bar("halves", (5, 3), (IV,)), Bar("sigh", (2, 0), (I,))),
            (Bar("lilt", (3, 1), (IV,)), Bar("long", (0,), (I,))),
        )
    )
    return Theme(bars)


def _phrase(
    random: Random, cells: Sequence[str], chords: Sequence[int], start: int, *, peak: int
) -> tuple[Bar, ...]:
    """Return four bars that rise toward `peak` in the third and rest, half closed, on the dominant."""
    aims = (start, (start + peak) / 2, peak, random.choice((1, 1, 4)))
    made: list[Bar] = []
    last = start
    for number, (cell, chord, aim) in enumerate(zip(cells, chords, aims, strict=True)):
        twin = next((bar for bar in made if bar.cell == cell), None)
        degrees = _sequence(random, twin, chord, last) if twin else None
        if degrees is None:
            degrees = _bar(random, cell, (chord,), aim, last, first=start if number == 0 else None)
        made.append(Bar(cell, degrees, (chord,)))
        last = degrees[-1]
    return tuple(made)


def _sequence(random: Random, bar: Bar, chord: int, last: int) -> tuple[int, ...] | None:
    """Return the tune of `bar` moved up or down so that its strong notes fit `chord`; None when none fits."""
    strong = _CELLS[bar.cell][2]
    moved = [tuple(degree + by for degree in bar.degrees) for by in (-3, -2, -1, 1, 2, 3)]
    fitting = [
        degrees
        for degrees in moved
        if all(degrees[at] % 7 in tones(chord) for at in strong)
        and min(degrees) >= _LOWEST
        and max(degrees) <= _HIGHEST
        and abs(degrees[0] - last) <= 3
    ]
    return random.choice(fitting) if fitting else None


def _close(random: Random, cell: str, last: int) -> tuple[Bar, Bar]:
    """Return the two bars of a full close: subdominant and dominant, then the tonic held."""
    before = _bar(random, cell, (random.choice((IV, II, VI)), V), 3, last, end=random.choice((1, 1, -1)))
    end = random.choice((Bar("long", (0,), (I,)), Bar("sigh", (2, 0), (I,))))
    chords = (random.choice((IV, II)), V)
    return Bar(cell, before, chords), end


def _bar(
    random: Random,
    cell: str,
    chords: Sequence[int],
    aim: float,
    last: int,
    *,
    first: int | None = None,
    end: int | None = None,
) -> tuple[int, ...]:
    """Return degrees for `cell`: chord tones near `aim` on strong beats, joined by small steps."""
    lengths, _, strong = _CELLS[cell]
    degrees: list[int | None] = [None] * len(lengths)
    near = last
    for at in strong:
        chord = chords[0] if at == 0 else chords[-1]
        near = degrees[at] = first if at == 0 and first is not None else _chord_tone(random, chord, aim, near)
    if end is not None:
        degrees[-1] = end
    before = near = last
    for at, degree in enumerate(degrees):
        if degree is None:
            after = next((later for later in degrees[at + 1 :] if later is not None), None)
            degree = _joining(random, before, near, after, chords[-1])  # noqa: PLW2901  we fill it in passing
            degrees[at] = degree
        before, near = near, degree
    return tuple(degree for degree in degrees if degree is not None)


def tones(chord: int) -> tuple[int, ...]:
    """Return the degrees of the triad on `chord`, within one octave."""
    return (chord % 7, (chord + 2) % 7, (chord + 4) % 7)


def _chord_tone(random: Random, chord: int, aim: float, near: int) -> int:
    fitting = [degree for degree in range(_LOWEST, _HIGHEST + 1) if degree % 7 in tones(chord)]
    weights = [2.0 ** -(abs(abs(degree - near) - 1.5) * 0.8 + abs(degree - aim) * 0.6) for degree in fitting]
    return random.choices(fitting, weights)[0]


def _joining(random: Random, before: int, near: int, after: int | None, chord: int) -> int:
    """Return a weak note that follows `before` and `near` and leads to `after`: mostly a step onward."""
    choices: dict[int, float] = {}
    for degree in range(max(_LOWEST, near - 3), min(_HIGHEST, near + 3) + 1):
        weight = {0: 0.15, 1: 1.0, 2: 0.35, 3: 0.12}[abs(degree - near)]
        if after is not None:
            weight *= {0: 0.3, 1: 1.0, 2: 0.5}.get(abs(degree - after), 0.12)
            weight *= 2.5 if (degree - near) * (after - degree) > 0 else 1.0
        weight *= 1.6 if (degree - near) * (near - before) > 0 else 0.8
        if degree % 7 not in tones(chord) and abs(degree - near) > 1:
            weight *= 0.1
        choices[degree] = weight
    return random.choices(list(choices), list(choices.values()))[0]


def _melody(theme: Theme, length: int) -> Iterator[int]:
    for _, bars in theme.told(length):
        for bar in bars:
            yield from bar.degrees


def _tunefulness(theme: Theme) -> float:
    """Return how well the theme sings; counted on the sixteen bars that hold all its material."""
    line = list(_melody(theme, 16))
    moves = [later - early for early, later in pairwise(line)]
    pairs = list(pairwise(moves))
    phrase = [degree for letter in "abcd" for degree in theme.bars[letter].degrees]
    top, density = max(phrase), len(phrase) / 4
    score: float = 4 * min(_share(abs(move) == 1 for move in moves), 0.66)
    score -= 4 * max(0.0, _share(move == 0 for move in moves) - 0.1)
    # A tune that runs on sings; one that keeps turning back on its neighbour note stays where it is.
    score += 4 * min(_share(a * b > 0 for a, b in pairs), 0.45)
    score -= 4 * max(0.0, _share(a == -b != 0 for a, b in pairs) - 0.12)
    score -= 1.2 * sum(abs(move) > 4 for move in moves) + 0.25 * sum(abs(move) == 4 for move in moves)
    score -= 0.25 * sum(_unresolved(a, b) for a, b in pairs)
    score -= 0.5 * sum({a % 7, b % 7} == {3, 6} for a, b in pairwise(line))  # the tritone
    score += 0.6 if phrase.count(top) == 1 and 0.3 < phrase.index(top) / len(phrase) < 0.85 else 0.0
    score += 0.5 if 6 <= max(line) - min(line) <= 9 else -0.5
    score += 0.15 * len({degree % 7 for degree in phrase}) - 0.3 * max(0.0, sum(line) / len(line) - 4.2)
    twins = (("a", "b"), ("b", "c"), ("a", "c"), ("e", "f"), ("i", "j"))
    score -= 0.8 * sum(theme.bars[a].degrees == theme.bars[b].degrees for a, b in twins)
    told = [theme.bars[letter] for letter in "abcdefghijklmnop"]
    score -= 0.8 * (len(told) - len({(bar.cell, bar.degrees) for bar in told}))
    score -= 0.4 * max(0.0, density - 3.6) + 0.4 * max(0.0, 2.4 - density)
    # Joints that the sixteen bars do not have.
    joints = (("a", "V"), ("b", "a"), ("d", "a"), ("f", "a"), ("h", "a"), ("l", "a"), ("p", "a"))
    for before, after in (*joints, ("f", "G"), ("b", "G")):
        score -= 0.25 * max(0, abs(theme.bars[after].degrees[0] - theme.bars[before].degrees[-1]) - 4)
    return score


def _share(which: Iterable[bool]) -> float:
    found = list(which)
    return sum(found) / len(found)


def _unresolved(leap: int, after: int) -> bool:
    """Return whether a leap of a fourth or more is not answered by a small move the other way."""
    return abs(leap) >= 3 and not (after * leap < 0 and abs(after) <= 2)
