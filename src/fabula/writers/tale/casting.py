"""Casting: every role of a plot gets somebody or something, first from the idea, then from the lexicon.

What is picked keeps the company coherent: a hero of the sea goes to places in the sea and meets those who
live there, friends are of different kinds, a home is one the hero would have.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import TypeVar

from fabula.core.values import Character
from fabula.core.words import LanguageCode
from fabula.languages import detect
from fabula.languages.english import Gender
from fabula.lexicon.model import CharacterEntry, Lexicon, PlaceEntry, ThingEntry
from fabula.writers.tale.fillings import Casting, Extra, Filling, Setting
from fabula.writers.tale.grounding import Grounding, IdeaCharacter, IdeaPlace, IdeaThing
from fabula.writers.tale.naming import give_name
from fabula.writers.tale.plot import Head, Role
from fabula.writers.tale.wording import (
    AgeName,
    character_forms,
    extra_sentence,
    place_forms,
    setting_sentence,
    thing_forms,
    usual_adjectives,
)

_FIRST_HEROES = ("animal", "bird", "person", "machine", "creature")
_RARE_PLACES = frozenset(["space", "dark", "cold", "school"])
_COMPANY = 4

T = TypeVar("T")


@dataclass
class _Desk:
    """What casting one book has decided so far."""

    head: Head
    idea: Grounding
    lexicon: Lexicon
    code: LanguageCode
    random: Random
    fillings: dict[str, Filling] = field(default_factory=dict)
    cast: list[Character] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)
    lives: str = "land"

    def roles(self, kind: str) -> list[tuple[str, Role]]:
        """Return the roles of that type still open."""
        return [(n, r) for n, r in self.head.roles.items() if r.type == kind and n not in self.fillings]


def cast_plot(
    head: Head, idea: Grounding, lexicon: Lexicon, code: LanguageCode, *, random: Random
) -> Casting:
    """Return the plot's roles filled."""
    desk = _Desk(head, idea, lexicon, code, random)
    left = [*_cast_people(desk), *_cast_places(desk), *_cast_things(desk)]
    _cast_activities(desk)
    extras = _bring_in(desk, left)
    return Casting(
        plot=head.name,
        fillings=desk.fillings,
        cast=tuple(desk.cast),
        setting=Setting(time=idea.time, weather=idea.weather, season=idea.season),
        extras=tuple(extras),
        fit=fit(head, idea, lexicon) - 1.0 * len(extras) + _coherence(desk),
    )


def opening_sentences(casting: Casting, code: LanguageCode) -> tuple[str, ...]:
    """Return what the first page says before and besides its beat: when it is, and who else there is."""
    when = casting.setting
    sentence = setting_sentence(code, time=when.time, weather=when.weather, season=when.season)
    return (sentence,) if sentence else ()


def fit(head: Head, idea: Grounding, lexicon: Lexicon) -> float:
    """Return how well the plot suits the idea, before anything is cast."""
    strongest = max(idea.themes.values(), default=0.0) or 1.0
    score = 4.0 * min(1.5, sum(idea.themes.get(theme, 0.0) for theme in head.themes) / strongest)
    given = {
        "fear": idea.fear is not None,
        "skill": idea.skill is not None,
        "thing": bool(idea.things),
        "place": bool(idea.places),
        "second": bool(idea.others),
    }
    missing = {"fear": 4.0, "skill": 3.0, "thing": 1.5, "place": 1.5, "second": 1.5}
    for source, there in given.items():
        role = head.sourced(source)  # type: ignore[arg-type]  # the keys above are sources
        if head.wants == source:
            score += 1.5 if there else -1.5
        if there and role is None:
            score -= missing[source]
        if not there and role is not None and source in ("fear", "skill"):
            score -= 1.0
    return score + _suits(head, idea, lexicon)


def _suits(head: Head, idea: Grounding, lexicon: Lexicon) -> float:
    """Return how far what the idea names is what the plot's roles ask for; 0 is perfect."""
    score = 0.0
    place, thing, second = (head.sourced(source) for source in ("place", "thing", "second"))
    if idea.places and place:
        known = lexicon.places.get(idea.places[0].kind)
        score -= 0.8 * len(set(head.roles[place].tags) - set(known.tags if known else ()))
    if idea.things and thing:
        known_thing = lexicon.things.get(idea.things[0].kind)
        wanted = set(head.roles[thing].tags)
        if known_thing and wanted and not wanted & set(known_thing.tags):
            score -= 1.0
    if idea.others and second:
        other, role = idea.others[0], head.roles[second]
        entry = lexicon.characters.get(other.kind)
        if role.category and other.category not in role.category:
            score -= 0.4
        ages = (other.age,) if other.age else entry.ages if entry else ()
        if role.age and ages and role.age not in ages:
            score -= 2.0
        elif role.age == "elder" and other.age is None:
            score -= 1.2  # a plain “cat” is more likely a playmate
    return score


def _coherence(desk: _Desk) -> float:
    """Return a penalty for places where the hero cannot be."""
    places = [one for one in desk.fillings.values() if one.type == "place" and not one.from_idea]
    return -0.8 * sum(bool(one.lives) and not _lives_in(desk.lives, one.lives) for one in places)


# --- people


def _cast_people(desk: _Desk) -> list[tuple[str, object]]:
    company = _company(desk.idea)
    hero = company[0] if company else _any_hero(desk)
    _seat(desk, "hero", hero, desk.head.roles["hero"])
    entry = desk.lexicon.characters.get(hero.kind)
    desk.lives = _world(desk, entry)
    waiting = company[1:]
    second = desk.head.sourced("second")
    if waiting and second:
        _seat(desk, second, waiting.pop(0), desk.head.roles[second])
    while waiting:
        open_roles = desk.roles("character")
        if not open_roles:
            break
        one = waiting.pop(0)
        name, role = max(open_roles, key=lambda pair: _ease(desk, one, pair[1]))
        _seat(desk, name, one, role)
    for name, role in desk.roles("character"):
        _seat(desk, name, _companion(desk, role), role, from_idea=False)
    return [("character", one) for one in waiting]


def _world(desk: _Desk, hero: CharacterEntry | None) -> str:
    """Return where the company lives: with the hero, else where the idea plays."""
    if hero is not None and hero.lives != "any":
        return hero.lives
    place = desk.lexicon.places.get(desk.idea.places[0].kind) if desk.idea.places else None
    return "water" if place is not None and "water" in place.lives and "land" not in place.lives else "land"


def _company(idea: Grounding) -> list[IdeaCharacter]:
    """Return the idea's characters one by one: three pigs are three characters."""
    people: list[IdeaCharacter] = []
    for one in filter(None, (idea.hero, *idea.others)):
        people.append(one.model_copy(update={"count": 1}))
        people.extend(one.model_copy(update={"count": 1, "name": ""}) for _ in range(min(one.count, 3) - 1))
    return people[:_COMPANY]


def _ease(desk: _Desk, one: IdeaCharacter, role: Role) -> float:
    entry = desk.lexicon.characters.get(one.kind)
    ages: Sequence[str] = (one.age,) if one.age else entry.ages if entry else ()
    fits_age = role.age is None or not ages or role.age in ages
    # A plain “cat” is more likely a playmate than an elder.
    playmate = 0.5 * (one.age is None and role.age in (None, "child"))
    return (one.category in role.category) + 2.0 * fits_age + playmate


def _any_hero(desk: _Desk) -> IdeaCharacter:
    place = desk.lexicon.places.get(desk.idea.places[0].kind) if desk.idea.places else None
    likely = [
        entry
        for entry in desk.lexicon.characters.values()
        if "child" in entry.ages and entry.category in _FIRST_HEROES and entry.size != "giant"
    ]
    fitting = [
        entry
        for entry in likely
        if place is None or place.key in entry.home or _lives_in(entry.lives, place.lives)
    ]
    at_home = [entry for entry in fitting if place is not None and place.key in entry.home]
    return _as_idea(
        desk.random.choice(at_home or fitting or likely or [*desk.lexicon.characters.values()]), desk
    )


def _companion(desk: _Desk, role: Role) -> IdeaCharacter:
    return _as_idea(_someone(desk, role), desk)


def _someone(desk: _Desk, role: Role) -> CharacterEntry:
    """Return a lexicon character that can play `role`; wishes are dropped one by one when nobody can."""
    tests: list[Callable[[CharacterEntry], bool]] = [
        lambda one: one.key not in desk.kinds,
        lambda one: not role.category or one.category in role.category,
        lambda one: role.age is None or role.age in one.ages,
        lambda one: _share_world(desk.lives, one.lives),
        lambda one: one.category in ("animal", "bird", "fish", "insect", "person"),
        lambda one: one.size != "giant",
        # A knight may be young, but a playmate among people is simply a child.
        lambda one: one.category != "person" or role.age in ("adult", "elder") or "adult" not in one.ages,
    ]
    found = _narrowed(list(desk.lexicon.characters.values()), tests)
    weights = [5.0 if _neighbours(desk, one) else 1.0 if one.lives == desk.lives else 0.3 for one in found]
    return desk.random.choices(found, weights)[0]


def _neighbours(desk: _Desk, one: CharacterEntry) -> bool:
    hero = desk.lexicon.characters.get(desk.fillings["hero"].kind)
    return hero is not None and bool(set(hero.home) & set(one.home))


def _as_idea(entry: CharacterEntry, desk: _Desk) -> IdeaCharacter:
    words = entry.en if desk.code == "en" else entry.ko
    return IdeaCharacter(
        kind=entry.key,
        noun=words.noun,
        category=entry.category,
        size=entry.size,
        emoji=entry.emoji,
        gender=entry.gender,
    )


def _seat(desk: _Desk, role_name: str, one: IdeaCharacter, role: Role, *, from_idea: bool = True) -> None:
    entry = desk.lexicon.characters.get(one.kind)
    noun = _noun(desk, one.noun, entry.en.noun if entry else "", entry.ko.noun if entry else "")
    age = _age(one, entry, role)
    known = one.gender or (entry.gender if entry else None)
    either: tuple[Gender, ...] = ("she", "he")
    gender: Gender = known if known is not None else desk.random.choice(either)
    size = one.size or (entry.size if entry else "medium")
    name = one.name or give_name(
        desk.lexicon,
        desk.code,
        noun=noun,
        category=one.category,
        gender=gender,
        age=age,
        taken=[member.name for member in desk.cast]
        + [other.name for other in desk.idea.others if other.name],
        random=desk.random,
    )
    adjectives = tuple(word for word in one.adjectives if detect(word) == desk.code)
    usual = (desk.random.choice(usual_adjectives(desk.code, age=age, size=size, noun=noun)),)
    words = (entry.en if desk.code == "en" else entry.ko) if entry else None
    forms = character_forms(
        desk.code,
        name=name,
        noun=noun,
        category=one.category,
        adjectives=adjectives or usual,
        gender=gender,
        feature=words.feature if words else "",
        moves=words.moves if words else "",
        food=words.food if words else "",
    )
    from_the_idea = from_idea and (desk.idea.hero is not None or role_name != "hero")
    desk.fillings[role_name] = Filling(
        type="character",
        kind=one.kind,
        label=noun,
        forms=forms,
        id=role_name,
        category=one.category,
        lives=(entry.lives,) if entry else (),
        size=size,
        emoji=one.emoji,
        from_idea=from_the_idea,
    )
    desk.cast.append(
        Character(
            id=role_name,
            name=name,
            kind=one.kind,
            noun=noun,
            category=one.category,
            role=role_name,
            size=size,
            age=age,
            gender=gender,
            traits=adjectives,
            emoji=one.emoji,
        )
    )
    desk.kinds.add(one.kind or noun)


def _age(one: IdeaCharacter, entry: CharacterEntry | None, role: Role) -> AgeName:
    ages: tuple[AgeName, ...] = entry.ages if entry else ("child", "adult", "elder")
    if one.age:
        return one.age
    if role.age and role.age in ages:
        return role.age
    return "child" if "child" in ages else ages[0] if ages else "child"


# --- places


def _cast_places(desk: _Desk) -> list[tuple[str, object]]:
    waiting = list(desk.idea.places)
    source = desk.head.sourced("place")
    if waiting and source:
        _put_place(desk, source, waiting.pop(0))
    for name, role in desk.roles("place"):
        match = next((one for one in waiting if _tags_of(desk, one) & set(role.tags)), None)
        if match is not None and name != source:
            waiting.remove(match)
            _put_place(desk, name, match)
    for name, role in desk.roles("place"):
        _put_entry(desk, name, _somewhere(desk, role))
    return [("place", one) for one in waiting]


def _tags_of(desk: _Desk, one: IdeaPlace) -> set[str]:
    known = desk.lexicon.places.get(one.kind)
    return set(known.tags) if known else set()


def _put_place(desk: _Desk, role: str, one: IdeaPlace) -> None:
    entry = desk.lexicon.places.get(one.kind)
    if entry is not None:
        _put_entry(desk, role, entry, from_idea=True)
        return
    noun = _noun(desk, one.noun, "", "")
    kind = one.noun
    desk.fillings[role] = Filling(
        type="place",
        kind=kind,
        label=noun,
        forms=place_forms(desk.code, noun),
        emoji=one.emoji,
        tags=desk.head.roles[role].tags if role in desk.head.roles else (),
        from_idea=True,
    )
    desk.kinds.add(kind)


def _put_entry(desk: _Desk, role: str, entry: PlaceEntry, *, from_idea: bool = False) -> None:
    if desk.code == "en":
        en = entry.en
        forms = place_forms("en", en.noun, the=en.the, inside=en.in_, to=en.to)
        label, details = en.noun, en.details
    else:
        forms = place_forms("ko", entry.ko.noun, inside=entry.ko.in_)
        label, details = entry.ko.noun, entry.ko.details
    desk.fillings[role] = Filling(
        type="place",
        kind=entry.key,
        label=label,
        forms=forms,
        tags=entry.tags,
        lives=entry.lives,
        details=tuple(desk.random.sample(details, len(details))),
        emoji=entry.emoji,
        from_idea=from_idea,
    )
    desk.kinds.add(entry.key)


def _somewhere(desk: _Desk, role: Role) -> PlaceEntry:
    """Return a place for `role`: the hero's own home where a home is meant, else one near the hero's kind."""
    hero = desk.lexicon.characters.get(desk.fillings["hero"].kind)
    own = [desk.lexicon.places[key] for key in (hero.home if hero else ()) if key in desk.lexicon.places]
    own = [place for place in own if place.key not in desk.kinds]
    wanted = set(role.tags)
    if "home" in wanted:
        homes = [place for place in own if "home" in place.tags] or own[:1]
        if homes:
            return desk.random.choice(homes)
    tests: list[Callable[[PlaceEntry], bool]] = [
        lambda one: one.key not in desk.kinds,
        lambda one: not wanted or bool(wanted & set(one.tags)),
        lambda one: _lives_in(desk.lives, one.lives),
        lambda one: wanted <= set(one.tags),
        lambda one: "home" in wanted or "home" not in one.tags,
        lambda one: not (_RARE_PLACES - wanted) & set(one.tags),
        lambda one: desk.lives != "water" or "water" in one.tags,
        lambda one: desk.lives == "water" or "water" in one.lives or True,
    ]
    found = _narrowed(list(desk.lexicon.places.values()), tests)
    weights = [3.0 if place in own else 1.0 for place in found]
    return desk.random.choices(found, weights)[0]


# --- things and activities


def _cast_things(desk: _Desk) -> list[tuple[str, object]]:
    waiting: list[IdeaThing | IdeaCharacter] = list(desk.idea.things)
    fear, thing = desk.head.sourced("fear"), desk.head.sourced("thing")
    left: list[tuple[str, object]] = []
    if desk.idea.fear is not None:
        role = desk.head.roles.get(fear or "")
        if fear and role and role.type == "thing":
            _put_thing(desk, fear, desk.idea.fear, role)
        elif isinstance(desk.idea.fear, IdeaThing):
            waiting.append(desk.idea.fear)
    if waiting and thing:
        _put_thing(desk, thing, waiting.pop(0), desk.head.roles[thing])
    for name, role in desk.roles("thing"):
        match = next((one for one in waiting if _thing_tags(desk, one) & set(role.tags)), None)
        if match is not None:
            waiting.remove(match)
            _put_thing(desk, name, match, role)
    for name, role in desk.roles("thing"):
        _put_thing(desk, name, _something(desk, role), role, from_idea=False)
    left.extend(("thing", one) for one in waiting)
    return left


def _thing_tags(desk: _Desk, one: IdeaThing | IdeaCharacter) -> set[str]:
    known = desk.lexicon.things.get(one.kind)
    return set(known.tags) if known else set()


def _put_thing(
    desk: _Desk, role_name: str, one: IdeaThing | IdeaCharacter, role: Role | None, *, from_idea: bool = True
) -> None:
    entry = desk.lexicon.things.get(one.kind)
    noun = _noun(desk, one.noun, entry.en.noun if entry else "", entry.ko.noun if entry else "")
    adjectives = [word for word in one.adjectives if detect(word) == desk.code]
    forms = thing_forms(
        desk.code,
        noun,
        mass=entry.en.mass if entry else False,
        unique=entry.en.unique if entry else False,
        many=entry.en.plural if entry else "",
    )
    if adjectives:
        forms = _described(forms, " ".join(adjectives), noun, desk.code)
    kind = entry.key if entry else one.kind or one.noun
    desk.fillings[role_name] = Filling(
        type="thing",
        kind=kind,
        label=forms[""],
        forms=forms,
        tags=entry.tags if entry else role.tags if role else (),
        size=entry.size if entry else "small",
        spot=entry.spot if entry else "ground",
        emoji=one.emoji or (entry.emoji if entry else ""),
        from_idea=from_idea,
    )
    desk.kinds.add(kind)


def _described(forms: dict[str, str], adjectives: str, noun: str, code: LanguageCode) -> dict[str, str]:
    """Put the idea's adjectives before the noun where the thing is brought in: a red balloon, 빨간 풍선."""
    if code == "ko":
        return {"": f"{adjectives} {noun}"}
    full = thing_forms("en", f"{adjectives} {noun}")
    return {
        **forms,
        "": f"{adjectives} {noun}",
        "the": f"the {adjectives} {noun}",
        "a": f"the {adjectives} {noun}"
        if forms["a"].startswith("the ")
        else full["a"]
        if not forms["a"].startswith("some ")
        else f"some {adjectives} {noun}",
        "s": f"{adjectives} {forms['s']}",
    }


def _something(desk: _Desk, role: Role) -> IdeaThing:
    wanted = set(role.tags)
    tests: list[Callable[[ThingEntry], bool]] = [
        lambda one: one.key not in desk.kinds,
        lambda one: not wanted or bool(wanted & set(one.tags)),
        lambda one: "scary" in wanted or "scary" not in one.tags,
        lambda one: wanted <= set(one.tags),
        lambda one: "held" not in wanted or one.size in ("tiny", "small", "medium"),
    ]
    entry = desk.random.choice(_narrowed(list(desk.lexicon.things.values()), tests))
    return IdeaThing(
        kind=entry.key, noun=entry.en.noun if desk.code == "en" else entry.ko.noun, emoji=entry.emoji
    )


def _cast_activities(desk: _Desk) -> None:
    for name, role in desk.roles("activity"):
        idea = desk.idea.skill if role.source == "skill" or desk.head.sourced("skill") is None else None
        _put_activity(desk, name, idea)


def _put_activity(desk: _Desk, name: str, key: str | None) -> None:
    known = desk.lexicon.activities
    free = [one for one in known if one not in desk.kinds and one != desk.idea.skill] or list(known)
    chosen = known[key] if key in known else known[desk.random.choice(free)]
    if desk.code == "en":
        en = chosen.en
        forms = {"": en.base, "base": en.base, "ing": en.ing, "past": en.past}
    else:
        ko = chosen.ko
        forms = {"": ko.noun, "noun": ko.noun, "want": ko.want, "can": ko.can, "adn": ko.adn, "past": ko.past}
    desk.fillings[name] = Filling(
        type="activity",
        kind=chosen.key,
        label=forms[""],
        forms=forms,
        emoji=chosen.emoji,
        from_idea=chosen.key == key,
    )
    desk.kinds.add(chosen.key)


# --- what no role took


def _bring_in(desk: _Desk, left: Iterable[tuple[str, object]]) -> list[Extra]:
    """Give what the idea names but no role took a sentence of its own on the first page."""
    extras: list[Extra] = []
    for number, (_, one) in enumerate(left, start=1):
        role = f"extra{number}"
        sort = "thing"
        if isinstance(one, IdeaPlace):
            _put_place(desk, role, one)
            sort = "place"
        elif isinstance(one, IdeaCharacter):
            _seat(desk, role, one, Role(type="character"))
            sort = "character"
        elif isinstance(one, IdeaThing):
            _put_thing(desk, role, one, None)
            tags = desk.fillings[role].tags
            sort = "held" if "held" in tags or desk.fillings[role].spot == "held" else "thing"
            sort = "fear" if one == desk.idea.fear else sort
        extras.append(Extra(role=role, sentence=extra_sentence(desk.code, role, sort)))
    used = any(one.kind == desk.idea.skill for one in desk.fillings.values() if one.type == "activity")
    if desk.idea.skill in desk.lexicon.activities and not used:
        _put_activity(desk, "extra_skill", desk.idea.skill)
        extras.append(
            Extra(role="extra_skill", sentence=extra_sentence(desk.code, "extra_skill", "activity"))
        )
    return extras


# --- shared


def _noun(desk: _Desk, said: str, en: str, ko: str) -> str:
    """Return the idea's own noun when it is in the book's language, else the lexicon's."""
    own = en if desk.code == "en" else ko
    return said if said and (detect(said) == desk.code or not own) else own


def _lives_in(lives: str, where: Sequence[str]) -> bool:
    return lives == "any" or lives in where or "any" in where or (lives == "air" and "land" in where)


def _share_world(one: str, other: str) -> bool:
    if "any" in (one, other):
        return True
    return (one == "water") == (other == "water")


def _narrowed(found: list[T], tests: list[Callable[[T], bool]]) -> list[T]:
    """Apply the tests in order, passing over those that would leave nothing."""
    for test in tests:
        left = [one for one in found if test(one)]
        if left:
            found = left
    return found
