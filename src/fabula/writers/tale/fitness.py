"""How well a plot suits an idea, before and after it is cast."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from fabula.lexicon.model import CharacterEntry, Lexicon
from fabula.writers.tale.desk import Desk, lives_in
from fabula.writers.tale.grounding import Grounding, IdeaCharacter, IdeaPlace, IdeaThing
from fabula.writers.tale.grounding.deeds import Deed, DeedSort
from fabula.writers.tale.grounding.dreams import has_headgear
from fabula.writers.tale.grounding.premises import AT_WORK, PREMISES
from fabula.writers.tale.grounding.slots import words
from fabula.writers.tale.places import can_stand, is_such
from fabula.writers.tale.plot import Head, Role
from fabula.writers.tale.things import is_thing, takes

_MAIN = 2
"""So many of a plot's themes, the first ones, are what it is mainly about."""
_FEW = 2
"""A part written for so few kinds is what the plot is about."""
_UNFIT = -3.0
"""The idea's thing cannot play the part: a swing that would be carried about."""
_MADE_FOR = 2.0
"""The part was written for things of just that sort."""
_NOT_MEANT = -1.5
_REFUSED = -40.0
"""The idea's deed is none that the tellings were written for: a trip is not begun twice over."""
_ASKED = 12.0
"""A death, an illness, a memory lost: what is spoken of outright is not passed over for a wish beside it."""
_BY_THE_WAY = 0.5
"""A theme no heavier than this share of the heaviest is only spoken of."""
_OUTWEIGHS = 2.0
"""A theme so heavy is what the idea is above all about."""
_TOLD = 1.5
_ELSEWHERE = -1.5
"""The idea says outright what it is about, and the plot is about nothing of it."""
_PREMISE = 1.0
"""What the idea is above all about is what the plot was written for."""
_OTHER_PREMISE = -2.5
_PECULIAR = 1.5
"""So much less a tale of a tiger suits an idea without one."""
_HATTED = "clothing"
"""What the part of a calling asks for that is told by what is worn on top."""
_DEEDS = (*get_args(DeedSort), "dream")
_OWN_PREMISE = ("fear", "skill", *_DEEDS)
_OWN_WORDS = 3.0
"""The plot says the idea's deed in its own words."""
_NO_HABIT = 2.5
"""So much less a plot of one habit suits an idea without it: who cannot sleep keeps nobody awake."""
_GAINS = {"doing": 4.0, "trouble": 9.0, **dict.fromkeys(PREMISES, 5.0), "question": 9.0}
"""The plot tells in the idea's own words all that is done, and what goes wrong with it."""
_BESIDE = {"marvel": 1.5, "nature": 1.0, "step": 1.0, "trait": 2.5, "mishap": 0.0, "question": 0.0}
"""So much less a premise gains where the idea also says what it is about: late for everything."""
_APART = "difference"
"""The theme that any trait is of."""
_USUAL_KIN = frozenset(["mother", "father", "grandmother", "grandfather"])
_KIN = words(
    "sister brother sibling twin son daughter granddaughter grandson niece nephew cousin uncle aunt "
    "stepdad step-dad stepfather stepmom stepmum step-mom step-mum stepmother "
    "auntie aunty great-grandmother great-grandfather 동생 자매 형제 남매 쌍둥이 언니 누나 오빠 형 아들 딸"
)
_BESIDE_US = words("neighbour neighbor")
_NO_PLAYMATE = -4.0
"""A grandmother in the part of a friend of the hero's age."""
_READ_WELL = 0.4
_WELL = words(
    "forgets-names quiet-voice first-money bad-mark bargain mine-too sore-loser moves-in errand-alone "
    "restless-sleeper first-potty two-homes two-words new-glasses knock-knock everybody-stopped "
    "opening-day till-you-come door-between one-swing always-late"
)
"""Plots that readers follow without a stumble, whatever the idea."""
_FOR_ANYTHING = words("rainy-day-thing why-story heave-ho lost-treasure far-journey passed-along")
"""Plots that take any idea, and lose it."""
_NEWBORN = ("baby",)
"""Who is told of as the little one of the hero's family."""
GROWN = ("adult", "elder")


def is_kin(noun: str) -> bool:
    """Return whether the noun says whose somebody is, not what: a little brother, 동생."""
    return noun.rpartition(" ")[2] in _KIN | _BESIDE_US


def is_family(one: IdeaCharacter) -> bool:
    """Return whether somebody is of the hero's family: nobody is a stranger to a grandmother."""
    return one.kind in _USUAL_KIN or one.noun.rpartition(" ")[2] in _KIN


def can_be(entry: CharacterEntry, role: Role) -> bool:
    """Return whether the part is for such a one: a bridge is for nobody who swims or flies."""
    lives = not role.lives or entry.lives in (*role.lives, "any")
    return lives and entry.key not in role.but


def grown(one: IdeaCharacter, lexicon: Lexicon) -> bool:
    """Return whether the character can only be a grown-up: a grandmother, not a cat."""
    entry = lexicon.characters.get(one.kind)
    ages = (one.age,) if one.age else entry.ages if entry else ()
    works = entry is None and AT_WORK.search(one.noun) is not None
    return works or (bool(ages) and set(ages) <= set(GROWN))


def fit(head: Head, idea: Grounding, lexicon: Lexicon) -> float:
    """Return how well the plot suits the idea, before anything is cast."""
    shared = _shared(head, idea)
    score = 4.0 * shared
    if head.asks and (idea.themes or idea.things or idea.places) and not asked_for(head, idea):
        score += _OTHER_PREMISE
    strongest = max(idea.themes.values(), default=0.0)
    score += _PREMISE * (strongest >= 1.0 and any(idea.themes.get(one) == strongest for one in head.asks))
    outright = head.only_asked and _is_asked_outright(head, idea)
    wordless = head.wants == "dream" and idea.dream is None  # nobody knows what is wished for
    score += _ASKED * (outright and not (wordless or _cannot_be(head, idea)))
    if strongest >= _TOLD and not shared:
        score += _ELSEWHERE
    melted = any(one is not None and one.kind == "snowman" for one in (idea.hero, *idea.others))
    if head.brings and (melted or (idea.weather is not None and idea.weather not in head.brings)):
        score += _OTHER_PREMISE
    score += _MADE_FOR * (idea.weather is not None and idea.weather in head.brings)
    score += _UNFIT * ("snow" in head.brings and (melted or idea.season in ("spring", "summer")))
    if idea.lesson and idea.lesson in head.themes:
        score += 4.0
    things = brought_apart(head, idea, lexicon)
    given = {
        "fear": idea.fear is not None,
        "skill": idea.skill is not None,
        "habit": idea.habit is not None,
        "lie": idea.lie is not None,
        "wish": idea.wish is not None,
        "weary": idea.weary is not None,
        "way": idea.way is not None,
        "doing": idea.doing is not None,
        "trouble": idea.trouble is not None,
        **{sort: idea.deed(sort) is not None for sort in PREMISES},
        "dream": idea.dream is not None,
        "thing": bool(things),
        "place": bool(idea.places),
        "second": bool(idea.others) or (idea.hero is not None and idea.hero.count > 1),
    }
    spoken = any(weight >= 1.0 for theme, weight in idea.themes.items() if theme != _APART)
    missing = {
        **dict.fromkeys(("thing", "place", "second"), 1.5),
        **dict.fromkeys(("skill", "habit", "lie", "weary", "way", "dream"), 3.0),
        **{"fear": 4.0, "wish": 3.0, "doing": 0.0, "trouble": 2.5},
        **dict.fromkeys(PREMISES, 0.0),
    }
    for source, there in given.items():
        role = head.sourced(source)  # type: ignore[arg-type]  # the keys above are sources
        if head.wants == source:
            # A fear or a deed the idea never spoke of would take the story over.
            gain = _GAINS.get(source, _OWN_WORDS if source in _DEEDS else 1.5)
            gain -= _BESIDE.get(source, 0.0) * spoken
            score += gain if there else -3.0 if source in _OWN_PREMISE else -0.3
            made_for_some = source == "habit" and role is not None and bool(head.roles[role].kind)
            score -= _NO_HABIT * (made_for_some and not there and strongest >= _TOLD)
        if there and role is None:
            score -= missing[source]
        if not there and role is not None and source == "fear":
            score -= 1.0
    bare = idea.dream is not None and not has_headgear(idea.dream.noun, lexicon)
    part = head.roles.get(head.sourced("dream") or "")
    score += _REFUSED * (bare and part is not None and _HATTED in part.tags)
    score += _READ_WELL * (head.name in _WELL) - _READ_WELL * (head.name in _FOR_ANYTHING)
    return score + _suits(head, idea, things, lexicon)


def refused(head: Head, idea: Grounding) -> bool:
    """Return whether the plot would say of the idea what its tellings were not written for.

    So would one that tells of a marvel or a trait of its own where the idea has none and is about something.
    """
    for role in head.roles.values():
        deed = idea.deed(role.source)
        if deed is not None and not role.is_for(deed):
            return True
    if _is_kept_out(head, idea):
        return True
    own = head.wants in PREMISES and idea.deed(head.wants) is None
    return own and bool(idea.themes or idea.others or idea.things or idea.places)


def _is_kept_out(head: Head, idea: Grounding) -> bool:
    """Return whether the idea's hero or fear is none for the part, or what the plot needs is not named."""
    fear = head.roles.get(head.sourced("fear") or "")
    hero_out = idea.hero is not None and idea.hero.kind in head.roles["hero"].but
    fear_out = fear is not None and idea.fear is not None and idea.fear.kind in fear.but
    had = {one.kind for one in idea.things}
    unnamed = any(role.named and not had & set(role.kind) for role in head.roles.values())
    return hero_out or fear_out or unnamed


def asked_for(head: Head, idea: Grounding) -> bool:
    """Return whether the idea speaks outright of what the plot is only told for."""
    return _asked(head, idea) >= 1.0


def _asked(head: Head, idea: Grounding) -> float:
    """Return how much the idea speaks of what the plot is told for."""
    return max((idea.themes.get(theme, 0.0) for theme in head.asks), default=0.0)


def _is_asked_outright(head: Head, idea: Grounding) -> bool:
    """Return whether what the plot is only told for is no mere word of an idea about something else."""
    strongest = max(idea.themes.values(), default=0.0)
    return asked_for(head, idea) and _asked(head, idea) > _BY_THE_WAY * strongest


def _is_above_all(head: Head, idea: Grounding) -> bool:
    """Return whether the idea is above all about the plot's premise, so that where it is matters less."""
    strongest = max(idea.themes.values(), default=0.0)
    return strongest >= _OUTWEIGHS and any(idea.themes.get(one) == strongest for one in head.asks)


def _is_its_habit(head: Head, idea: Grounding) -> bool:
    """Return whether the plot was written for just what the hero cannot help doing: who snores, anywhere."""
    role = head.roles.get(head.sourced("habit") or "")
    return head.wants == "habit" and role is not None and idea.habit in role.kind


def _shared(head: Head, idea: Grounding) -> float:
    """Return how far the plot is about what the idea is about; a mere hint weighs less than what is said."""
    strongest = max(idea.themes.values(), default=0.0)
    if not strongest:
        return 0.0
    found = [
        idea.themes.get(theme, 0.0) * (1.0 if at < _MAIN else 0.7) for at, theme in enumerate(head.themes)
    ]
    best = max(found)
    return (best + 0.4 * min(strongest, sum(found) - best)) / strongest * min(1.0, strongest)


def _suits(head: Head, idea: Grounding, things: Sequence[IdeaThing], lexicon: Lexicon) -> float:
    """Return how far what the idea names is what the plot's roles ask for; 0 is perfect."""
    score = _suits_kinds(head, idea, lexicon)
    place, thing, second = (head.sourced(source) for source in ("place", "thing", "second"))
    fear = head.roles.get(head.sourced("fear") or "")
    if fear is not None and idea.fear is not None:
        score += _suits_fear(fear, idea.fear, lexicon)
    score += _suits_deeds(head, idea)
    if idea.places and place:
        known = lexicon.places.get(idea.places[0].kind)
        score -= 1.2 * len(set(head.roles[place].tags) - set(known.tags if known else ()))
        such = is_such(head.roles[place], idea.places[0], lexicon)
        hero = lexicon.characters.get(idea.hero.kind) if idea.hero is not None else None
        stands = idea.hero is None or can_stand(head.roles[place], idea.places[0], hero, lexicon)
        above_all = _is_above_all(head, idea) or _is_its_habit(head, idea)
        score += _UNFIT * (not (such and stands) and not above_all)
        score += 2 * _UNFIT * is_used_to(head, idea.hero, idea.places[0], lexicon)
    if things and thing:
        score += _suits_thing(head.roles[thing], things, lexicon)
        score += _UNFIT * (head.themes[0] == "making" and bool(_USED & set(things[0].adjectives)))
    if idea.others and second:
        other, role = idea.others[0], head.roles[second]
        parts = [one for one in head.roles.values() if one.type == "character" and one.age in GROWN]
        if grown(other, lexicon):
            score += _NO_PLAYMATE * (role.strange and is_family(other))
            return score + 0.5 if parts else score + _NO_PLAYMATE * (role.age is not None)
        pupil = other.category == "person" and other.age == "child" and role.age == "child"
        if pupil and idea.hero is not None and idea.hero.category == "person" and grown(idea.hero, lexicon):
            score += _NO_PLAYMATE / 2  # no pupil is a teacher's playmate
        entry = lexicon.characters.get(other.kind)
        score += _NO_PLAYMATE * (role.strange and is_family(other))
        score += _NO_PLAYMATE * (entry is not None and not can_be(entry, role))
        if role.category and other.category not in role.category:
            score -= 0.4
        if other.size == "giant" and role.size and "giant" not in role.size:
            score -= 2.0  # no whale rides on a sledge
        ages = (other.age,) if other.age else entry.ages if entry else ()
        if role.age and role.age != "baby" and ages and role.age not in ages:
            score -= 2.0
        elif role.age == "elder" and other.category == "person" and other.age == "child":
            score += _NO_PLAYMATE
        elif role.age == "elder" and other.age is None:
            siblings = idea.hero is not None and idea.hero.count > 1
            score -= 1.2 + 3.0 * siblings  # a plain “cat” is more likely a playmate
    return score


def _suits_deeds(head: Head, idea: Grounding) -> float:
    """Return how far what the idea's hero does is what the plot's activities were written for."""
    score = 0.0
    for source, key in (("skill", idea.skill), ("habit", idea.habit)):
        part = head.roles.get(head.sourced(source) or "")  # type: ignore[arg-type]  # both are sources
        if key and part is not None and part.kind:
            made = _MADE_FOR if source == "habit" else 0.0
            unfit = _REFUSED if head.wants == source else _UNFIT  # sewing throws nobody over
            score += made if key in part.kind else unfit
    for sort in get_args(DeedSort):
        deed, role = idea.deed(sort), head.roles.get(head.sourced(sort) or "")
        if deed is not None and role is not None:
            score += _suits_deed(role, deed)
    return score


def _suits_deed(role: Role, deed: Deed) -> float:
    """Return how far the idea's deed is one for the part: most where the part was written for such alone."""
    if not role.is_for(deed):
        return _REFUSED
    if role.source == "doing" and not (role.sort or role.kind) and "it" in deed.forms:
        return _UNFIT  # nobody sets out to find a tiny door
    return _MADE_FOR if role.kind or (role.sort and role.source not in PREMISES) else 0.0


_WEATHERS = {"snow": "snow", "snowflake": "snow", "rain": "rain", "wind": "wind", "cloud": "cloudy"}


def weather_of(kind: str) -> str | None:
    """Return the weather that a thing of the lexicon is, None for anything else."""
    return _WEATHERS.get(kind)


def brought_apart(head: Head, idea: Grounding, lexicon: Lexicon) -> tuple[IdeaThing, ...]:
    """Return the idea's things without what comes by itself: a first snow, the bicycle one learns to ride."""
    practised = lexicon.activities.get(idea.skill or "")
    said = " ".join((*practised.en.words, *practised.ko.words)) if practised else ""
    told = idea.deed(head.wants) if head.wants in PREMISES else None
    said = f"{said} {told.words}" if told is not None else said
    return tuple(
        one
        for one in idea.things
        if (one.kind in lexicon.things or is_thing(one))
        and weather_of(one.kind) not in head.brings
        and one.noun not in said
        and (told is None or _is_held(one, lexicon))  # a fountain that spouts chocolate just stands there
    )


def _is_held(one: IdeaThing, lexicon: Lexicon) -> bool:
    known = lexicon.things.get(one.kind)
    return known is None or known.handling in ("carried", "eaten")


_USED = frozenset(["old", "worn", "broken", "낡은", "헌", "오래된", "고장난", "부서진"])


_NEVER_HELD = frozenset(["seen", "heard"])
"""What is told of in such parts is no button."""


def _suits_thing(role: Role, things: Sequence[IdeaThing], lexicon: Lexicon) -> float:
    """Return how far the idea's thing is one for the part: most for a part written for such things only."""
    taken = next((one for one in things if takes(role, one, lexicon)), None)
    if taken is None:
        refused = all(one.kind in role.but for one in things)  # the tellings have such a one already
        only_seen = bool(role.handling) and set(role.handling) <= _NEVER_HELD
        return _NOT_MEANT if refused else _UNFIT * (2 if only_seen else 1)
    known = lexicon.things.get(taken.kind)
    score = 0.0
    if known is not None and role.handling and known.handling not in ("carried", "eaten"):
        score = _MADE_FOR if not role.kind or taken.kind in role.kind else _NOT_MEANT
    elif known is not None and role.handling and known.handling not in role.handling:
        score = -1.0  # food, where nothing is eaten
    wanted = set(role.tags)
    return score - 1.0 * bool(known and wanted and not wanted & set(known.tags))


def _suits_fear(role: Role, fear: IdeaThing | IdeaCharacter, lexicon: Lexicon) -> float:
    """Return how far what is feared is what the part was written for: a noise, or the dark."""
    if not takes(role, fear, lexicon):
        return _UNFIT
    if isinstance(fear, IdeaThing) and fear.kind not in lexicon.things:
        return _NOT_MEANT if "heard" in role.handling and role.kind else 0.0  # who knows whether it is loud
    if not role.kind:
        return 0.0
    return _MADE_FOR if fear.kind in role.kind else _UNFIT


def _suits_kinds(head: Head, idea: Grounding, lexicon: Lexicon) -> float:
    """Return how far the idea names those the plot is about, and a hero who can live through it."""
    said = {one.kind for one in (idea.hero, *idea.others, *idea.things, *idea.places) if one is not None}
    score = sum(1.0 for role in head.roles.values() if said & set(role.kind))
    about = is_about(head, idea)
    named = idea.hero is not None or bool(idea.themes)
    score -= _PECULIAR * (named and not about and _has_peculiar_part(head))
    other = max(idea.themes.values(), default=0.0) >= 1.0 and not _shared(head, idea)
    score += (1.0 if other else 3.0) * about
    score -= 4.0 * _plays_another(head, idea, lexicon)
    score += _OTHER_PREMISE * _somebody_visits(head, idea)
    old = idea.hero is not None and idea.hero.age == "elder"
    person = idea.hero is not None and idea.hero.category == "person"
    elders = any(one.age == "elder" for one in head.roles.values())
    score -= (4.0 if person else 2.0) * (
        old and elders
    )  # nobody asks a grandmother what she would do at her age
    score -= 4.0 * _cannot_be(head, idea)
    entry = lexicon.characters.get(idea.hero.kind) if idea.hero is not None else None
    score -= 4.0 * (entry is not None and not can_be(entry, head.roles["hero"]))
    sizes = head.roles["hero"].size
    small = idea.themes.get("growing", 0.0) >= 1.0  # a digger too small for its job is small enough
    if idea.hero is not None and idea.hero.size and sizes and idea.hero.size not in sizes and not small:
        score -= 4.0
    if idea.hero is not None and head.roles["hero"].age == "child" and grown(idea.hero, lexicon):
        score -= 4.0  # no teacher has a first day at school with Mother
    return score


def _cannot_be(head: Head, idea: Grounding) -> bool:
    """Return whether the plot is for other sorts of heroes: a robot loses no tooth."""
    suited = head.roles["hero"].category
    return idea.hero is not None and bool(suited) and idea.hero.category not in suited


def steps_aside(hero: IdeaCharacter, role: Role, lexicon: Lexicon) -> bool:
    """Return whether a child plays the part instead: of a grandmother's first day, of a wobbly tooth."""
    childs = role.age == "child" and hero.category == "person" and grown(hero, lexicon)
    unknown = not hero.kind and hero.category == "thing" and bool(role.category)
    return childs or (unknown and "thing" not in role.category)


def is_used_to(head: Head, hero: IdeaCharacter | None, place: IdeaPlace, lexicon: Lexicon) -> bool:
    """Return whether the hero is at home where nobody of the plot has ever been: a dolphin in the sea."""
    role = head.roles.get(head.sourced("place") or "")
    entry = lexicon.characters.get(hero.kind) if hero is not None else None
    return role is not None and role.strange and entry is not None and is_at_home(entry, place, lexicon)


def is_at_home(entry: CharacterEntry, place: IdeaPlace, lexicon: Lexicon) -> bool:
    """Return whether such a one is often at the place."""
    known = lexicon.places.get(place.kind)
    swims = known is not None and "water" in known.lives and entry.lives == "water"
    return place.kind in entry.home or swims


def _plays_another(head: Head, idea: Grounding, lexicon: Lexicon) -> bool:
    """Return whether the idea's hero is whom the story befalls: the tiger outwitted, the moon that visits."""
    if idea.hero is None:
        return False
    thing = lexicon.things.get(idea.hero.kind)
    role = head.roles.get(head.sourced("thing") or "")
    visits = thing is not None and thing.handling == "sky" and role is not None and "sky" in role.handling
    return visits or (
        not may_step_aside(idea) and any(idea.hero.kind in one.kind for one in _peculiar_parts(head))
    )


def _somebody_visits(head: Head, idea: Grounding) -> bool:
    """Return whether the guest of the idea is somebody, where the plot's comes down from the sky."""
    role = head.roles.get(head.sourced("thing") or "")
    from_the_sky = role is not None and "sky" in role.handling
    return from_the_sky and bool(idea.others) and idea.themes.get("guest", 0.0) >= 1.0


def _has_peculiar_part(head: Head) -> bool:
    """Return whether the plot needs somebody of one kind whom an idea must name to want: a tiger, a king."""
    return bool(_peculiar_parts(head))


def _peculiar_parts(head: Head) -> list[Role]:
    """Return the parts for somebody few stories have; a baby of the family is one where a birth is told."""
    return [
        role
        for name, role in head.roles.items()
        if name != "hero" and _is_peculiar(role) and (role.kind != _NEWBORN or "newborn" in head.asks)
    ]


def _is_peculiar(role: Role) -> bool:
    """Return whether a part is for somebody few stories have: a tiger or a king, no mother or father."""
    few = 0 < len(role.kind) <= _FEW and role.type == "character"
    return few and not _USUAL_KIN.issuperset(role.kind)


def is_about(head: Head, idea: Grounding) -> bool:
    """Return whether the plot was written for somebody the idea names: its tiger, its king or queen."""
    said = {one.kind for one in idea.others}
    if idea.hero is not None and may_step_aside(idea):
        said.add(idea.hero.kind)
    return any(said & set(role.kind) for role in _peculiar_parts(head))


def may_step_aside(idea: Grounding) -> bool:
    """Return whether the first one named may play another part than the hero: in “the tiger and the bell”."""
    return idea.hero is not None and idea.hero.age is None and bool(idea.others or idea.things)


def coherence(desk: Desk) -> float:
    """Return a penalty for places where the hero cannot be."""
    places = [one for one in desk.fillings.values() if one.type == "place" and not one.from_idea]
    return -0.8 * sum(bool(one.lives) and not lives_in(desk.lives, one.lives) for one in places)
