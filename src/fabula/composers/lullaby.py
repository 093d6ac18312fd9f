"""The lullaby composer: one theme for the hero, told anew in every mood by the rules of tonal music.

Each cue is the theme in the form A A' B A' (see ``theme``), in the mood's mode, metre, tempo, register and
instruments (see ``manners``), over functional harmony with bass and figures (see ``arrange``). Pieces fill
their bars exactly, close with V-I or IV-I on the tonic, and begin again without a seam.
"""

from __future__ import annotations

from math import log

from pydantic import Field

from fabula.composers.arrange import Plan, arrange
from fabula.composers.manners import MANNERS, Manner
from fabula.composers.scales import key_name, tonic_of
from fabula.composers.theme import LENGTHS, LONGEST_FORM, Theme, invent
from fabula.core.values import Cue, Score
from fabula.kit.options import EngineOptions
from fabula.kit.progress import Tick, no_tick
from fabula.kit.seeds import child_seed, rng

# Home keys: bright enough for a music box, low enough for a horn.
_HOMES = (0, 2, 3, 5, 7)
_MICROSECONDS = 60_000_000


class LullabyOptions(EngineOptions):
    """What can be asked of the lullaby composer."""

    seconds: float | None = Field(
        default=None, ge=8, le=60, description="How long each piece lasts; left out: as its cue asks (24)."
    )
    warmth: float = Field(
        default=0.5, ge=0, le=1, description="0 is bright and thin; 1 is low, with more strings."
    )


class LullabyComposer:
    """Composes by rule; always at hand, nothing to load."""

    name = "lullaby"
    version = "1"
    Options: type[EngineOptions] = LullabyOptions

    def __init__(self, options: LullabyOptions | None = None) -> None:
        self.options = options or LullabyOptions()

    def load(self) -> None:
        """Do nothing: the rules are here."""

    def compose(self, cues: tuple[Cue, ...], *, seed: int, tick: Tick = no_tick) -> tuple[Score, ...]:
        """Return a looping score for each cue, all on the theme that belongs to `seed`."""
        theme = invent(child_seed(seed, "theme"))
        home = rng(seed, "home").choice(_HOMES)
        scores = []
        for number, cue in enumerate(cues, start=1):
            scores.append(self._tell(cue, theme, home, seed))
            tick(number, len(cues))
        return tuple(scores)

    def close(self) -> None:
        """Do nothing: nothing was taken."""

    def _tell(self, cue: Cue, theme: Theme, home: int, seed: int) -> Score:
        manner = MANNERS[cue.mood]
        random = rng(seed, "manner", cue.mood)
        mode = random.choice(manner.modes)
        tonic = tonic_of(home, manner.turn, mode)
        seconds = self.options.seconds or cue.seconds
        metre, bars, tempo = _fit(manner, seconds, random.choice(manner.metres))
        plan = Plan(
            manner=manner,
            lead=random.choice(manner.leads),
            tonic=tonic,
            mode=mode,
            metre=metre,
            bars=bars,
            warmth=self.options.warmth,
        )
        return Score(
            cue=cue.model_copy(update={"seconds": seconds}),
            key=key_name(tonic, mode),
            mode=mode,
            tempo=tempo,
            metre=metre,
            bars=bars,
            parts=arrange(plan, theme, rng(seed, "arrange", cue.mood)),
        )

    def __repr__(self) -> str:
        return f"LullabyComposer({self.options!r})"


def _fit(manner: Manner, seconds: float, liked_metre: int) -> tuple[int, int, float]:
    """Return the metre, the bars and the tempo that last `seconds`, nearest to how the mood likes to move.

    The tempo is a whole number of microseconds a beat, as MIDI writes it.
    """
    slowest, best, quickest = manner.tempo

    def cost(metre: int, bars: int) -> float:
        tempo = bars * metre * 60 / seconds
        outside = max(0.0, log(slowest / tempo), log(tempo / quickest))
        # Too short has no middle; past the longest form the theme goes round and says everything again.
        form = 0.12 * (bars < 12) + 0.5 * (bars < 8) + 0.04 * (bars > 20) + 1.0 * (bars > LONGEST_FORM)
        return abs(log(tempo / best)) + 50 * outside + form + 0.25 * (metre != liked_metre)

    metres = dict.fromkeys((liked_metre, *manner.metres, 3, 4))
    metre, bars = min(((m, b) for m in metres for b in LENGTHS), key=lambda pair: cost(*pair))
    beat = round(seconds * 1_000_000 / (bars * metre))
    return metre, bars, _MICROSECONDS / beat
