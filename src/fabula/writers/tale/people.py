"""Who plays: the idea's characters first, then company from the lexicon that could meet the hero."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from fabula.core.values import Character, Player
from fabula.core.words import LanguageCode
from fabula.languages import detect
from fabula.languages.english import Gender
from fabula.lexicon.model import CharacterEntry, PlaceEntry
from fabula.writers.tale.desk import Desk, lives_in, narrowed, noun_for
from fabula.writers.tale.fillings import Filling
from fabula.writers.tale.fitness import (
    GROWN,
    can_be,
    grown,
    is_at_home,
    is_family,
    is_kin,
    may_step_aside,
    steps_aside,
)
from fabula.writers.tale.grounding import Grounding, IdeaCharacter, IdeaThing
from fabula.writers.tale.naming import give_name
from fabula.writers.tale.places import NOWHERE_TO_STAND, is_undersea
from fabula.writers.tale.plot import Role
from fabula.writers.tale.things import takes
from fabula.writers.tale.wording import AgeName, character_forms, usual_adjectives

_FIRST_HEROES = ("animal", "bird", "person", "machine", "creature")
_COMPANY = 4
_SIBLINGS = {
    "sister": "sister", "brother": "brother", "sibling": "sister", "twin": "twin",
    "자매": "동생", "형제": "동생", "남매": "동생", "쌍둥이": "쌍둥이 동생",
    "언니": "동생", "누나": "동생", "오빠": "동생",
}  # fmt: skip
_CHILDREN = frozenset(["son", "daughter", "아들", "딸"])
_TITLES = frozenset(["Grandma", "Grandpa", "할머니", "할아버지"])
_SO_MANY = {"삼": 3, "세": 3, "사": 4, "네": 4, "오": 5}
_PAIRS = ("자매", "형제", "남매", "쌍둥이", "twins")
_OF_TWINS = frozenset(["동생", "언니", "누나", "형", "오빠"])
"""Heroes of whom a twin is the other one."""
_FAMILY = frozenset(["mother", "father", "grandmother", "grandfather", "baby"])


def cast_people(desk: Desk) -> list[tuple[str, object]]:
    """Fill the character roles and return whom the idea named and no role took."""
    company = _led(desk, _company(desk.idea))
    _seat_pinned(desk, company)
    hero = company[0] if company else _any_hero(desk)
    seat(desk, "hero", hero, desk.head.roles["hero"], from_idea=bool(company))
    entry = desk.lexicon.characters.get(hero.kind)
    desk.lives = _world(desk, entry)
    waiting = company[1:]
    second = desk.head.sourced("second")
    if second and second not in desk.fillings:
        peers = [one for one in waiting if not (_parts_for_grown_ups(desk) and grown(one, desk.lexicon))]
        if desk.head.roles[second].age in GROWN:
            peers = waiting
        for one in [one for one in peers if not _miscast(desk, one, desk.head.roles[second])][:1]:
            waiting.remove(one)
            seat(desk, second, one, desk.head.roles[second])
    for one in list(waiting):
        alike = one.category != "person" and one.kind in desk.kinds
        double = not one.name and (alike or _is_double(desk, one))
        open_roles = [
            (name, role)
            for name, role in desk.roles("character")
            if _of_age(one, role) and not _miscast(desk, one, role)
            if not double
            or not role.kind
            or one.kind in role.kind  # no twin, nor a second butterfly, is the slow snail
        ]
        if not open_roles:
            continue
        waiting.remove(one)
        name, role = max(open_roles, key=lambda pair: _ease(desk, one, pair[1]))
        seat(desk, name, one, role)
    for name, role in desk.roles("character"):
        seat(desk, name, _companion(desk, name, role), role, from_idea=False)
    return [("character", one) for one in waiting if one.name or not _is_double(desk, one)]


def _is_double(desk: Desk, one: IdeaCharacter) -> bool:
    """Return whether a person just like that has a part already: of two twins, the other one."""
    person = one.category == "person"
    return person and any(one.kind == other.kind and one.noun == other.noun for other in desk.cast)


def _led(desk: Desk, company: list[IdeaCharacter]) -> list[IdeaCharacter]:
    """Let a child go first where the idea's hero cannot live through the plot; a thing then stays out."""
    if not company:
        return company
    if _is_a_thing_of_somebody(company):
        _leave_as_thing(desk, company[0])
        company = company[1:]
        if company[0].age == "child" or not grown(company[0], desk.lexicon):
            return company
        return [_any_child(desk), *company][:_COMPANY]
    if "lostpet" in desk.head.asks:
        company = [_found_again(one) for one in company]
    if _is_the_one_gone(desk, company[0], company[1:]):
        return _sought_by_another(desk, company)
    if _is_over_a_child(desk, company):
        return sorted(company, key=lambda one: one.category != "person" or one.age != "child")
    if is_baby(company[0]) and not _deeds_told(desk.idea):
        return sorted(company, key=is_baby)
    if steps_aside(company[0], desk.head.roles["hero"], desk.lexicon):
        return _led_by_a_child(desk, company)
    return company


def _any_child(desk: Desk) -> IdeaCharacter:
    """Return a girl or a boy of nobody's."""
    return _as_idea(desk.random.choice([desk.lexicon.characters[key] for key in ("girl", "boy")]), desk)


def _led_by_a_child(desk: Desk, company: list[IdeaCharacter]) -> list[IdeaCharacter]:
    """Return the company with a child of the idea first, or one of nobody's."""
    aside = company[:1] if company[0].category == "person" else []
    rest = [*company[1:], *aside]
    taken = {one.kind for one in rest}
    children = [desk.lexicon.characters[key] for key in ("girl", "boy") if key not in taken]
    if any(one.kind in _CHILDREN_KEYS for one in rest):  # the child of the idea is the one
        return sorted(rest, key=lambda one: one.kind not in _CHILDREN_KEYS)
    return [_as_idea(desk.random.choice(children), desk), *rest][:_COMPANY]


def _is_the_one_gone(desk: Desk, first: IdeaCharacter, others: Sequence[IdeaCharacter]) -> bool:
    """Return whether the first one named is the pet that is looked for, where nobody else could be it."""
    if "lostpet" not in desk.head.asks:
        return False
    pets = desk.head.roles[desk.head.sourced("second") or "hero"].kind
    return first.kind in pets and not any(one.kind in pets for one in others)


_GONE = frozenset(
    ["lost", "missing", "runaway", "escaped", "잃어버린", "사라진", "없어진", "집 나간", "탈출한"]
)


def _found_again(one: IdeaCharacter) -> IdeaCharacter:
    """Return the character without what it is only until it is found: a lost cat."""
    return one.model_copy(update={"adjectives": tuple(word for word in one.adjectives if word not in _GONE)})


def _sought_by_another(desk: Desk, company: list[IdeaCharacter]) -> list[IdeaCharacter]:
    """Let the pet's owner lead, or a child where only the pet is named: 우리 집 고양이가 없어졌어요."""
    pet, *others = company
    owner = next((one for one in others if not grown(one, desk.lexicon)), None)
    if owner is None:
        return [_any_child(desk), pet, *others][:_COMPANY]
    return [owner, pet, *(one for one in others if one is not owner)]


def _is_a_thing_of_somebody(company: Sequence[IdeaCharacter]) -> bool:
    """Return whether the first one is a mere thing beside people: Grandpa's tractor."""
    first = company[0]
    return (
        not first.kind and first.category == "thing" and any(one.category == "person" for one in company[1:])
    )


def _leave_as_thing(desk: Desk, one: IdeaCharacter) -> None:
    """Let the story have what is no hero as a thing, if the lexicon has it."""
    known = (
        entry for entry in desk.lexicon.things.values() if one.noun in (*entry.en.words, *entry.ko.words)
    )
    found = next(known, None)
    if found is not None:
        thing = IdeaThing(kind=found.key, noun=one.noun, adjectives=one.adjectives, emoji=found.emoji)
        desk.idea = desk.idea.model_copy(update={"things": (thing, *desk.idea.things)})


def _is_over_a_child(desk: Desk, company: Sequence[IdeaCharacter]) -> bool:
    """Return whether a grown-up who does nothing of the idea stands before a child who can lead."""
    first = company[0]
    child = any(one.category == "person" and one.age == "child" for one in company[1:])
    over = first.category == "person" and grown(first, desk.lexicon) and not first.name
    return over and child and not _deeds_told(desk.idea) and _parts_for_grown_ups(desk)


def _deeds_told(idea: Grounding) -> bool:
    """Return whether the idea says of its hero what is done, feared or wished."""
    own = (idea.skill, idea.fear, idea.habit, idea.dream)
    return any((*own, idea.doing, idea.wish, idea.weary, idea.step, idea.trait))


def _seat_pinned(desk: Desk, company: list[IdeaCharacter]) -> None:
    """Give parts the plot wrote for a kind to those of the idea who are of it, the hero too: a tale's tiger.

    Those seated are taken out of `company`.
    """
    for name, role in desk.roles("character"):
        aside = len(role.kind) == 1 and may_step_aside(desk.idea)
        free = company if aside else company[1:]
        one = next((one for one in free if one.kind and _is_of(one, role, desk)), None)
        if one is not None and name != "hero":
            company.remove(one)
            seat(desk, name, one, role)


def _is_of(one: IdeaCharacter, role: Role, desk: Desk) -> bool:
    """Return whether somebody is of the part's kind, or is called so: the fox who is the fox's mummy."""
    family = [desk.lexicon.characters[key] for key in role.kind if key in _FAMILY - {"baby"}]
    called = any(one.noun in (*entry.en.words, *entry.ko.words) for entry in family)
    return one.kind in role.kind or called


def _parts_for_grown_ups(desk: Desk) -> bool:
    return any(role.age in GROWN for _, role in desk.roles("character"))


def _world(desk: Desk, hero: CharacterEntry | None) -> str:
    """Return where the company lives: with the hero, else where the idea plays."""
    if hero is not None and hero.lives != "any":
        return hero.lives
    if any(is_undersea(one.noun) for one in desk.idea.places):
        return "water"
    place = desk.lexicon.places.get(desk.idea.places[0].kind) if desk.idea.places else None
    return "water" if place is not None and "water" in place.lives and "land" not in place.lives else "land"


def _company(idea: Grounding) -> list[IdeaCharacter]:
    """Return the idea's characters singly: three pigs and a wolf are a pig, the wolf, two more pigs."""
    of_kin = idea.hero is not None and idea.hero.noun in _OF_TWINS
    people_named = filter(None, (idea.hero, *idea.others))
    named = [one if of_kin and one.noun == "쌍둥이" else _as_pair(one) for one in people_named]
    more = [one for one in named for _ in range(min(one.count, 3) - 1)]
    people = [one.model_copy(update={"count": 1}) for one in named]
    people += [one.model_copy(update={"count": 1, "name": ""}) for one in more]
    if people and (people[0].noun in _CHILDREN or (" " in people[0].noun and is_kin(people[0].noun))):
        people[0] = people[0].model_copy(update={"noun": ""})
    if people and people[0].noun in _SIBLINGS and len(people) > 1:
        people = [people[0].model_copy(update={"noun": ""}), *map(_younger, people[1:])]
    return people[:_COMPANY]


def _as_pair(one: IdeaCharacter) -> IdeaCharacter:
    """Return 남매 as the two they are; frog 남매 are two frogs."""
    kin = next((word for word in _PAIRS if one.noun.endswith(word)), "")
    if one.noun.endswith("아이들"):
        return one.model_copy(update={"noun": one.noun.removesuffix("들"), "count": max(one.count, 2)})
    if not kin:
        return one
    kind = one.noun.removesuffix(kin).strip()
    many = _SO_MANY.get(kind, 2)  # 삼남매 are three, and of no kind
    noun = kin if not kind or kind in _SO_MANY else kind
    return one.model_copy(update={"noun": noun, "count": max(one.count, many)})


def _younger(one: IdeaCharacter) -> IdeaCharacter:
    """Return the second of two sisters as the sister of the first: alone nobody is 자매 or brothers."""
    said = one.noun in _SIBLINGS  # what both do is said of the first
    changes = {"noun": _SIBLINGS[one.noun], "adjectives": ()} if said else {}
    return one.model_copy(update=changes)


def is_baby(one: IdeaCharacter) -> bool:
    """Return whether it is a child too small to speak: a baby brother, 아기 동생."""
    little = one.noun.startswith(("baby ", "아기 ")) or bool({"baby", "아기", "갓난"} & set(one.adjectives))
    return one.category == "person" and (one.kind == "baby" or one.age == "baby" or little)


def _miscast(desk: Desk, one: IdeaCharacter, role: Role) -> bool:
    """Return whether it would be told of as what it cannot be: a father as a playmate, or as a stranger."""
    if is_baby(one) and role.age != "baby" and "baby" not in role.kind:
        return True  # who cannot speak yet takes nobody to the doctor
    if one.kind in role.but or (role.strange and is_family(one)):
        return True
    if role.age == "baby" and one.category == "person":
        return one.kind != "baby" and one.age != "baby"
    if role.age in ("child", "baby"):
        return one.category == "person" and grown(one, desk.lexicon)
    return role.age in GROWN and one.category == "person" and one.age == "child"


def _of_age(one: IdeaCharacter, role: Role) -> bool:
    """Return whether the idea leaves it open how old the character is, or the role asks for that age."""
    both_grown = one.age in GROWN and role.age in GROWN
    return one.age is None or role.age is None or one.age == role.age or both_grown


def _ease(desk: Desk, one: IdeaCharacter, role: Role) -> float:
    entry = desk.lexicon.characters.get(one.kind)
    ages: Sequence[str] = (one.age,) if one.age else entry.ages if entry else ()
    fits_age = role.age is None or not ages or role.age in ages
    # A plain “cat” is more likely a playmate than an elder.
    playmate = 0.5 * (one.age is None and role.age in (None, "child"))
    return 3.0 * (one.kind in role.kind) + (one.category in role.category) + 2.0 * fits_age + playmate


_CHILDREN_KEYS = frozenset(["girl", "boy", "child"])
_OF_A_CHILD = 0.7
"""So often is an idea that says something, but not of whom, told of a child."""


def _any_hero(desk: Desk) -> IdeaCharacter:
    place = desk.lexicon.places.get(desk.idea.places[0].kind) if desk.idea.places else None
    likely = [
        entry
        for entry in desk.lexicon.characters.values()
        if "child" in entry.ages
        and entry.category in (desk.head.roles["hero"].category or _FIRST_HEROES)
        and entry.size != "giant"
        and can_be(entry, desk.head.roles["hero"])
        and entry.key not in {one.kind for one in desk.idea.things}
        and not _knows_it(desk, entry)
    ]
    fitting = [
        entry
        for entry in likely
        if place is None or place.key in entry.home or lives_in(entry.lives, place.lives)
    ]
    at_home = [entry for entry in fitting if place is not None and place.key in entry.home]
    children = [entry for entry in likely if entry.key in _CHILDREN_KEYS and _can_live(entry, place)]
    told = bool(desk.idea.themes or desk.idea.places or desk.idea.things)
    if told and children and desk.lives != "water" and desk.random.random() < _OF_A_CHILD:
        return _as_idea(desk.random.choice(children), desk)
    return _as_idea(
        desk.random.choice(at_home or fitting or likely or [*desk.lexicon.characters.values()]), desk
    )


def _can_live(entry: CharacterEntry, place: PlaceEntry | None) -> bool:
    """Return whether such a one can be at the place: no girl in mid-sea."""
    return place is None or place.key not in NOWHERE_TO_STAND or lives_in(entry.lives, place.lives)


def _knows_it(desk: Desk, entry: CharacterEntry) -> bool:
    """Return whether the character is at home where nobody of the plot has been."""
    role = desk.head.roles.get(desk.head.sourced("place") or "")
    strange = role is not None and role.strange and bool(desk.idea.places)
    return strange and is_at_home(entry, desk.idea.places[0], desk.lexicon)


def _companion(desk: Desk, role_name: str, role: Role) -> IdeaCharacter:
    one = _as_idea(_someone(desk, role, old=_beside_the_old(desk, role_name, role)), desk)
    hero = desk.fillings["hero"]
    if one.kind in _FAMILY and hero.category != "person" and hero.kind in desk.lexicon.characters:
        # A rabbit's mother is a rabbit.
        alike = desk.lexicon.characters[hero.kind]
        like = {"kind": hero.kind, "category": alike.category, "size": alike.size, "emoji": alike.emoji}
        return one.model_copy(update=like)
    return one


def _someone(desk: Desk, role: Role, *, old: bool) -> CharacterEntry:
    """Return a lexicon character that can play `role`; wishes are dropped one by one when nobody can."""
    tests: list[Callable[[CharacterEntry], bool]] = [
        lambda one: one.key not in role.but,
        lambda one: not role.kind or one.key in role.kind,
        lambda one: one.key not in desk.kinds,
        lambda one: not _knows_it(desk, one),
        lambda one: _in_family(desk, role, one),
        lambda one: one.key != "baby" or role.age == "baby" or "baby" in role.kind,
        lambda one: not old or _may_grow_old(one),
        lambda one: not role.category or one.category in role.category,
        lambda one: role.age is None or role.age in one.ages,
        lambda one: not role.lives or one.lives in (*role.lives, "any"),
        lambda one: _share_world(desk.lives, one.lives),
        lambda one: one.category in ("animal", "bird", "fish", "insect", "person"),
        lambda one: one.size != "giant" or one.key in role.kind,
        lambda one: role.age != "elder" or one.key in role.kind or _may_be_old(one),
        lambda one: desk.code == "en" or one.key != "bird",  # 새 솜이: a new one
        # A knight may be young, but a playmate among people is simply a child.
        lambda one: one.category != "person" or role.age in ("adult", "elder") or "adult" not in one.ages,
    ]
    found = narrowed(list(desk.lexicon.characters.values()), tests)
    weights = [5.0 if _neighbours(desk, one) else 1.0 if one.lives == desk.lives else 0.3 for one in found]
    return desk.random.choices(found, weights)[0]


def _in_family(desk: Desk, role: Role, one: CharacterEntry) -> bool:
    """Return whether a part for a mother or a woman can be this one's: who waits for a rabbit is a rabbit."""
    of_family = bool(_FAMILY & set(role.kind)) and desk.fillings["hero"].category != "person"
    return not of_family or one.category != "person" or one.key in _FAMILY


def _may_be_old(one: CharacterEntry) -> bool:
    """Return whether "Grandma" and 할머니 can stand beside the word: a postman is no Grandma."""
    return one.category != "person" or one.ages == ("elder",)


def _share_world(one: str, other: str) -> bool:
    if "any" in (one, other):
        return True
    return (one == "water") == (other == "water")


def _neighbours(desk: Desk, one: CharacterEntry) -> bool:
    hero = desk.lexicon.characters.get(desk.fillings["hero"].kind)
    return hero is not None and bool(set(hero.home) & set(one.home))


def _as_idea(entry: CharacterEntry, desk: Desk) -> IdeaCharacter:
    words = entry.en if desk.code == "en" else entry.ko
    return IdeaCharacter(
        kind=entry.key,
        noun=words.noun,
        category=entry.category,
        size=entry.size,
        emoji=entry.emoji,
        gender=entry.gender,
    )


_ON_DUTY = re.compile(r"(?P<what>[가-힣]+?)[을를] (?:지키는|돌보는|가꾸는|켜는)$")
"""What somebody does all day long, in one place."""


def _is_off_duty(word: str, desk: Desk) -> bool:
    """Return whether the plot has the hero elsewhere than where the idea has them all day: at a jar."""
    found = _ON_DUTY.search(word)
    if found is None:
        return False
    at_hand = desk.head.roles.get(desk.head.sourced("thing") or "")
    kept = next((one for one in desk.idea.things if one.noun == found["what"]), None)
    taken = kept is not None and at_hand is not None and takes(at_hand, kept, desk.lexicon)
    there = any(found["what"] in one.noun for one in desk.idea.places)
    return kept is not None and not taken and not there


def seat(desk: Desk, role_name: str, one: IdeaCharacter, role: Role, *, from_idea: bool = True) -> None:
    entry = desk.lexicon.characters.get(one.kind)
    noun = noun_for(desk, one.noun, entry.en.noun if entry else "", entry.ko.noun if entry else "")
    age = _age(one, entry, role)
    old = not from_idea and entry is not None and _may_grow_old(entry)
    if old and _beside_the_old(desk, role_name, role):
        age = "elder"
    known = one.gender or (entry.gender if entry else None)
    known = None if known == "they" else known  # one child is she or he
    either: tuple[Gender, ...] = ("she", "he")
    if known is None and age == "elder":  # beside Grandpa, Grandpa Birch could be either
        either = tuple(one for one in either if one not in _elders(desk)) or either
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
    adjectives = tuple(
        word
        for word in one.adjectives
        if detect(word) == desk.code
        and word not in desk.deed
        and not (role_name == "hero" and _is_off_duty(word, desk))
    )
    usual = (desk.random.choice(usual_adjectives(desk.code, age=age, size=size, noun=noun)),)
    words = (entry.en if desk.code == "en" else entry.ko) if entry else None
    title = name.split(" ")[0 if desk.code == "en" else -1]
    forms = character_forms(
        desk.code,
        name=name,
        noun=noun,
        category=one.category,
        adjectives=adjectives or usual,
        gender=gender,
        feature=words.feature if words else "",
        moves=_WHEELS[desk.code] if _on_wheels(desk, one) else words.moves if words else "",
        food=words.food if words else "",
    )
    if age == "elder" and not one.name and title in _TITLES:
        forms["short"] = title
    if desk.code == "en" and is_kin(noun) and "hero" in desk.fillings:
        whose = desk.fillings["hero"].forms["their"]
        described = " ".join((whose, *(adjectives or (() if " " in noun else usual)), noun))
        forms |= {"a": f"{whose} {noun}", "the": f"{whose} {noun}", "intro": described}
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
        from_idea=from_idea,
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


_WHEELS: dict[LanguageCode, str] = {"en": "rolled", "ko": "도르르 바퀴를 굴려"}
"""How somebody in a wheelchair gets on."""


def _on_wheels(desk: Desk, one: IdeaCharacter) -> bool:
    """Return whether the character sits in a wheelchair, by its own words or as the one who has it."""
    has = any(thing.kind == "wheelchair" for thing in desk.idea.things) and one == desk.idea.hero
    return has or "wheelchair" in one.noun or any("휠체어" in word for word in one.adjectives)


def _beside_the_old(desk: Desk, role_name: str, role: Role) -> bool:
    """Return whether a Korean playmate must be old, too: no child says 네가 들어 to a grandfather."""
    hero = next((one for one in desk.cast if one.id == "hero"), None)
    if desk.code != "ko" or hero is None or hero.category != "person" or hero.age != "elder":
        return False
    playmate = role_name == desk.head.sourced("second")
    return playmate and not role.kind and role.age not in ("baby", "adult")


def _may_grow_old(one: CharacterEntry) -> bool:
    return "elder" in one.ages and one.gender is None and _may_be_old(one)


def reseat(desk: Desk, role_name: str, player: Player, one: IdeaCharacter) -> None:
    """Give the role to `one`, named and described as `player` says, in the same place of the cast."""
    at = next(number for number, member in enumerate(desk.cast) if member.id == role_name)
    from_idea = desk.fillings[role_name].from_idea
    del desk.cast[at]
    one = one.model_copy(
        update={
            "name": player.name,
            "adjectives": player.adjectives,
            "gender": player.gender,
            "age": player.age,
        }
    )
    seat(desk, role_name, one, desk.head.roles.get(role_name, Role(type="character")), from_idea=from_idea)
    desk.cast.insert(at, desk.cast.pop())


def _elders(desk: Desk) -> set[Gender]:
    return {one.gender for one in desk.cast if one.age == "elder"}


def _age(one: IdeaCharacter, entry: CharacterEntry | None, role: Role) -> AgeName:
    ages: tuple[AgeName, ...] = entry.ages if entry else ("child", "adult", "elder")
    if one.age:
        return one.age
    called_old = role.age == "elder" and entry is not None and not _may_be_old(entry) and "adult" in ages
    if called_old:  # a postman is no Grandma
        return "adult"
    if role.age and role.age in ages:
        return role.age
    return "child" if "child" in ages else ages[0] if ages else "child"
