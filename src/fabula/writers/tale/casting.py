"""Casting: every role of a plot gets somebody or something, first from the idea, then from the lexicon.

What is picked keeps the company coherent: a hero of the sea goes to places in the sea and meets those who
live there, friends are of different kinds, a home is one the hero would have.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from random import Random

from fabula.core.words import LanguageCode, Theme
from fabula.lexicon.model import Lexicon
from fabula.lexicon.nouns import noun_like
from fabula.writers.staging import times_in, weathers_in
from fabula.writers.tale.desk import Desk
from fabula.writers.tale.fillings import Casting, Extra, Setting
from fabula.writers.tale.fitness import asked_for, coherence, fit, is_kin, weather_of
from fabula.writers.tale.grounding import Grounding, IdeaCharacter, IdeaPlace, IdeaThing
from fabula.writers.tale.grounding.premises import PREMISES
from fabula.writers.tale.grounding.slots import words
from fabula.writers.tale.grounding.who import lives_at_home
from fabula.writers.tale.people import cast_people, seat
from fabula.writers.tale.places import LAIRS, NOWHERE_TO_STAND, cast_places, put_place
from fabula.writers.tale.plot import Head, Role
from fabula.writers.tale.things import (
    WISHED,
    cast_activities,
    cast_things,
    is_said,
    is_stuff,
    is_thing,
    put_activity,
    put_thing,
)
from fabula.writers.tale.wording import answering_sentence, extra_sentence, friends_sentence, setting_sentence


def cast_plot(
    head: Head,
    idea: Grounding,
    lexicon: Lexicon,
    code: LanguageCode,
    *,
    random: Random,
    changed: Callable[[Desk], None] = lambda desk: None,
) -> Casting:
    """Return the plot's roles filled; `changed` may change what is on the desk at the end."""
    desk = Desk(head, idea, lexicon, code, random)
    everyone = [*cast_people(desk), *cast_places(desk), *cast_things(desk)]
    left = [pair for pair in everyone if not _is_passer_by(pair[1], desk)]
    cast_activities(desk)
    extras = _bring_in(desk, left)
    missed = len(extras) + len(everyone) - len(left)
    changed(desk)
    return Casting(
        plot=head.name,
        fillings=desk.fillings,
        cast=tuple(desk.cast),
        setting=Setting(
            time=idea.time,
            weather=None if idea.weather in (*head.brings, _itself(desk)) else idea.weather,
            season=None if "snow" in head.brings else idea.season,  # it goes from autumn to winter itself
        ),
        extras=tuple(extras),
        fit=fit(head, idea, lexicon) - 1.5 * missed + coherence(desk),
    )


def _is_passer_by(one: object, desk: Desk) -> bool:
    """Return whether somebody without a part is named once and never needed: a teacher, two strangers.

    Whoever has a name of their own, is of the hero's family or is one of several heroes still comes in.
    """
    if not isinstance(one, IdeaCharacter) or one == desk.idea.fear:
        return False
    near = is_kin(one.noun) or lives_at_home(one.noun)
    return not one.name and not near and (desk.idea.hero is None or one.noun != desk.idea.hero.noun)


def _itself(desk: Desk) -> str | None:
    """Return the weather that plays a part of its own and so is none on page 1: the snow nobody has seen."""
    thing = desk.head.sourced("thing")
    role, filling = desk.head.roles.get(thing or ""), desk.fillings.get(thing or "")
    return weather_of(filling.kind) if role and filling and "sky" in role.handling else None


def _bring_in(desk: Desk, left: Iterable[tuple[str, object]]) -> list[Extra]:
    """Give what the idea names but no role took a sentence of its own on the first page."""
    extras: list[Extra] = []
    own = [one for _, one in left if one == desk.idea.dream or _worth_a_word(one, desk)]
    wished = [one for sort, one in left if sort == WISHED]
    for number, one in enumerate(own, start=1):
        role = f"extra{number}"
        if isinstance(one, IdeaPlace):
            put_place(desk, role, one)
        elif isinstance(one, IdeaCharacter):
            seat(desk, role, one, Role(type="character"))
        elif isinstance(one, IdeaThing):
            put_thing(desk, role, one, None)
        sort = "fear" if one == desk.idea.fear else desk.fillings[role].sort
        if one == desk.idea.dream:
            sort = "dream"
        if isinstance(one, IdeaCharacter) and is_kin(one.noun):
            sort = "kin"  # no little brother lives close by
        if isinstance(one, IdeaCharacter) and lives_at_home(one.noun):
            sort = "parent"  # nor do parents
        if isinstance(one, IdeaPlace) and _is_far(one, desk):
            sort = "far"
        if isinstance(one, IdeaPlace) and not one.kind and one.noun[:1].isupper():
            sort = "whereabouts"  # a place with a name of its own: Alaska
        late = one in wished and desk.head.wants not in PREMISES
        shown = sort in _BETTER_SEEN or _is_seat(one)  # “Close by stood a table” tells nobody anything
        sort = "lying" if _is_left_at_home(one, sort, desk) else sort
        loose = _is_loose(one, sort, desk) or (sort == "fear" and _is_outright(desk))
        unsaid = one in wished or shown or loose or _is_told(one, sort, desk)
        sentence = "" if unsaid else extra_sentence(desk.code, role, sort)
        in_deed = late and _is_done(desk)
        extras.append(Extra(role=role, sentence=sentence, sort=sort, late=late, in_deed=in_deed))
    extras = [_unless_practised(one, desk) for one in _together(extras, desk)]
    for role, key, sort in (
        ("extra_skill", desk.idea.skill, "activity"),
        ("extra_habit", desk.idea.habit, "habit"),
    ):
        if _unused(desk, key) and not (sort == "habit" and _SICKBED in desk.head.asks):
            put_activity(desk, role, key, habit=sort == "habit")
            extras.append(Extra(role=role, sentence=extra_sentence(desk.code, role, sort), sort=sort))
    return extras


_SICKBED: Theme = "sickbed"
"""Where a sneeze is of the cold that the plot tells of, and nothing one does all day."""


def _is_outright(desk: Desk) -> bool:
    """Return whether the plot was asked for by name: a fear that it does nothing with hangs in the air."""
    return desk.head.only_asked and asked_for(desk.head, desk.idea)


def _is_told(one: object, sort: str, desk: Desk) -> bool:
    """Return whether the idea's own words, which the plot says, name it already: a babysitter, a bath."""
    loathed = sort == "fear" and desk.head.wants == "weary"
    named = isinstance(one, IdeaCharacter | IdeaPlace) or (loathed and isinstance(one, IdeaThing))
    return isinstance(one, IdeaCharacter | IdeaPlace | IdeaThing) and named and is_said(one.noun, desk.deed)


def _is_loose(one: object, sort: str, desk: Desk) -> bool:
    """Return whether a sentence about it would hang in the air: a bus that goes by, a shop not far away."""
    if isinstance(one, IdeaPlace):
        known = desk.lexicon.places.get(one.kind)
        inside = known is None or "outdoor" not in known.tags or one.kind in NOWHERE_TO_STAND
        return (sort == "place" and inside) or (sort == "far" and not one.ahead)
    return sort == "heard"


_CHERISHED = frozenset(["toy", "dear", "clothing"])
"""The tags of what somebody may take along everywhere."""


def _is_left_at_home(one: object, sort: str, desk: Desk) -> bool:
    """Return whether nobody carries the thing about for love of it: a seed, foam, chopsticks."""
    if sort not in ("carried", "owned") or not isinstance(one, IdeaThing):
        return False
    if _is_of_a_place(one, desk) or (one.kind == _CARPET and not _FLIES.search(one.noun)):
        return True
    if sort == "owned":
        return False
    like = noun_like(one.noun)
    known = desk.lexicon.things.get(one.kind) or desk.lexicon.things.get(like.like if like else "")
    if desk.idea.themes.get("lost", 0.0) >= 1.0:
        return True  # nor has along what the idea says is lost
    return known is None or not _CHERISHED & set(known.tags)


_CARPET = "magic-carpet"
_FLIES = re.compile(r"magic|flying|하늘|나는|날아|마법|요술|양탄자")
"""What a carpet is called that is not only walked on."""


def _is_of_a_place(one: IdeaThing, desk: Desk) -> bool:
    """Return whether a place has the thing, not somebody: a library carpet, a station clock."""
    place, _, rest = one.noun.casefold().partition(" ")
    known = desk.lexicon.things.get(one.kind)
    usual = (*known.en.words, *known.ko.words) if known is not None else ()
    if not rest or one.noun.casefold() in usual:
        return False
    entries = desk.lexicon.places.values()
    return any(place in (*each.en.words, *each.ko.words) for each in entries)


def _is_seat(one: object) -> bool:
    """Return whether the picture alone says it: a wheelchair is no one's pride and hinders no telling."""
    return isinstance(one, IdeaThing) and one.kind == "wheelchair"


def _is_far(one: IdeaPlace, desk: Desk) -> bool:
    """Return whether the place is nowhere near: a desert, outer space."""
    known = desk.lexicon.places.get(one.kind)
    return one.ahead or (known is not None and bool({"far", "space", "sky"} & set(known.tags)))


_BETTER_SEEN = ("standing", "seen")
"""What is drawn on the first page and needs no sentence of its own there."""


def _is_done(desk: Desk) -> bool:
    """Return whether the plot is of something that is done before the reader's eyes."""
    return desk.head.wants in ("doing", "trouble")


_ANYBODY = words(
    """
    kid child student pupil preschooler classmate people stranger passer-by villager grown-up adult somebody
    아이 아이들 학생 사람 사람들 낯선 사람 어른 어른들 이방인 나그네
    """
)
"""Who is nobody in particular."""


def _worth_a_word(one: object, desk: Desk) -> bool:
    """Return whether what has no part is to be named: no weather, no word unknown, no children at large."""
    if isinstance(one, IdeaCharacter):
        return bool(one.name) or one.noun not in _ANYBODY
    if not isinstance(one, IdeaThing | IdeaPlace):
        return True
    if isinstance(one, IdeaPlace):
        if one.kind in LAIRS and desk.fillings["hero"].category == "person":
            return False
        return one.kind in desk.lexicon.places or bool(one.emoji) or not one.noun.islower()
    if weather_of(one.kind) is not None:
        return False  # the sky of the pages shows the weather
    entry = desk.lexicon.things.get(one.kind)
    if entry is None:
        return one == desk.idea.fear or (bool(one.emoji) and is_thing(one))
    sweets = "checkup" in desk.head.asks and "food" in entry.tags  # none at the dentist's
    return not is_stuff(entry) and not sweets


_NO_FAVOURITES = ("sleep-alone", "hide")
"""What somebody must learn or do and likes best of nothing."""


_FEARED_WITH = {
    "swim": ("water", "wave"),
    "fly": ("height", "wind"),
    "climb": ("height",),
}
"""What is liked best of nothing by who fears what belongs to it."""


def _unused(desk: Desk, key: str | None) -> bool:
    fear = desk.idea.fear
    if key in _NO_FAVOURITES or (fear is not None and fear.kind in _FEARED_WITH.get(key or "", ())):
        return False
    return key in desk.lexicon.activities and key not in {one.kind for one in desk.fillings.values()}


def _unless_practised(extra: Extra, desk: Desk) -> Extra:
    """Return `extra` without its words where the sentence of a skill names it: a drum that is played."""
    known = desk.lexicon.activities.get(desk.idea.skill or "")
    if known is None or not _unused(desk, desk.idea.skill) or desk.fillings[extra.role].type != "thing":
        return extra
    said = known.en.ing if desk.code == "en" else known.ko.noun
    named = is_said(desk.fillings[extra.role].label, said)
    return extra.model_copy(update={"sentence": ""}) if named else extra


def _together(extras: list[Extra], desk: Desk) -> list[Extra]:
    """Return `extras` with two newcomers brought in by one sentence."""
    people = [one for one in extras if desk.fillings[one.role].type == "character"]
    if len(people) != 2:
        return extras
    said = {people[0].role: friends_sentence(desk.code, people[0].role, people[1].role), people[1].role: ""}
    return [one.model_copy(update={"sentence": said.get(one.role, one.sentence)}) for one in extras]


def opening_sentences(casting: Casting, code: LanguageCode, first: Iterable[str]) -> tuple[str, ...]:
    """Return what the first page says before its beat, `first`: when it is, unless that says it itself."""
    when, said = casting.setting, " ".join(first)
    in_time = when.time is None or when.time in times_in(said, code)
    in_weather = when.weather is None or when.weather in weathers_in(said, code)
    if in_time and in_weather and not when.season:
        return ()
    sentence = setting_sentence(code, time=when.time, weather=when.weather, season=when.season)
    return (sentence,) if sentence else ()


def answering_sentences(casting: Casting, code: LanguageCode) -> tuple[str, ...]:
    """Return what the page before the last says after its beat: what no role took is not forgotten."""
    answered = answered_extra(casting, code)
    return (answering_sentence(code, answered.role, answered.sort),) if answered else ()


def answered_extra(casting: Casting, code: LanguageCode) -> Extra | None:
    """Return the first of what no role took that the page before the last comes back to."""
    said = (one for one in casting.extras if one.sentence)
    return next((one for one in said if answering_sentence(code, one.role, one.sort)), None)


def closing_sentences(casting: Casting) -> tuple[str, ...]:
    """Return what the first page says after its beat: who and what else the idea has."""
    return tuple(one.sentence for one in casting.extras if one.sentence)
