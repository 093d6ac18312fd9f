"""What a page's own words assert, beside what its directions show: who holds what, does what, and is there.

Directions are written once for a beat; a single telling may say more. Only what the reader of texts is sure
of counts: nothing said aloud, denied, wished or compared, no scenery and nothing of a body.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from fabula.core.values import Character, Figure, Prop, SceneGraph, Value
from fabula.core.words import LANGUAGES, Feeling, LanguageCode, Pose, Side, Time
from fabula.lexicon.load import lexicon
from fabula.writers.staging import prop_of, times_in
from fabula.writers.staging.english import read_english
from fabula.writers.staging.korean import read_korean
from fabula.writers.staging.meaning import kinds_of
from fabula.writers.staging.said import Being
from fabula.writers.staging.words import POSES
from fabula.writers.tale.faces import UNDONE
from fabula.writers.tale.fillings import Casting
from fabula.writers.tale.grounding.slots import words
from fabula.writers.tale.plot import Plot

DEEDS: frozenset[Pose] = frozenset(
    ("sleep", "hug", "run", "climb", "dance", "eat", "swim", "fly", "jump", "cry")
)
"""Poses that are the deed a picture is of."""


class Doing(Value):
    """What the words assert of one of the cast: the kinds that what they hold may be, their deed."""

    character: str
    holding: frozenset[str] = frozenset()
    handles: bool = False
    """Whether some deed says that it is in their hands."""
    deed: Pose | None = None
    feeling: Feeling | None = None
    speaks: bool = False


class Asserted(Value):
    """What the words of one page assert."""

    doings: tuple[Doing, ...] = ()
    things: tuple[tuple[str, frozenset[str]], ...] = ()
    """What is named as being there, each with all the kinds the noun can mean."""
    handled: tuple[tuple[str, str], ...] = ()
    """The nouns of them that somebody does something to, and who: an id, or "" where nobody is named."""
    place: str = ""
    times: frozenset[Time] = frozenset()


_QUOTED = re.compile(r"“[^”]*”|‘[^’]{3,}’(?!\w)")
_SAYS: dict[LanguageCode, str] = {
    "en": r"”\s*(?:said|asked|cried|called|shouted|whispered|sang|laughed|answered) {name}\b|"
    r"\b{name} (?:\w+ly )?(?:said|asked|cried|called|shouted|whispered|sang|laughed|answered)\b",
    "ko": r"”\s*{name}이?[가이]? (?:\S+ )?(?:말했|물었|외쳤|속삭였|대답했|소리쳤|웃었)",
}
"""Who speaks aloud is there."""


def read_page(text: str, cast: Sequence[Character], code: LanguageCode) -> Asserted:
    """Return what the printed words of a page assert about the cast and the things of the lexicon."""
    names = {one.name: one.noun for one in cast if one.name != one.noun}
    said = read_english(text, names) if code == "en" else read_korean(text, names)
    narrated = _QUOTED.sub(" , ", text)
    things = {one.noun: _kinds(one.noun, code) for one in said.things if one.kind in lexicon().things}
    handled = tuple(_handled(things, narrated, cast, code))
    doings: dict[str, Doing] = {}
    for being in said.beings:
        one = _of_cast(being, cast)
        if one is None or being.another:
            continue
        deed = being.pose if being.pose in DEEDS and _is_done(being.pose, narrated, one, code) else None
        held = _kinds(being.holds, code) if being.holds not in ("", "it") else frozenset()
        sure = any(being.holds == noun for noun, _ in handled)
        doings.setdefault(
            one.id,
            Doing(
                character=one.id,
                holding=held,
                handles=sure,
                deed=deed,
                feeling=being.feeling,
                speaks=re.search(_SAYS[code].format(name=re.escape(one.name)), text) is not None,
            ),
        )
    return Asserted(
        doings=tuple(doings.values()),
        things=tuple(things.items()),
        handled=handled,
        place=said.place.kind if said.place is not None else "",
        times=times_in(narrated, code),
    )


@lru_cache(maxsize=4096)
def _kinds(noun: str, code: LanguageCode) -> frozenset[str]:
    return kinds_of(noun, code) & lexicon().things.keys()


def _is_done(pose: Pose, narrated: str, one: Character, code: LanguageCode) -> bool:
    """Return whether some sentence tells the deed, and neither denies nor only wishes it."""
    deed = re.compile(rf"\b(?:{POSES[code][pose]})\b" if code == "en" else POSES[code][pose])
    for part in re.split(r"[.!?…]", narrated):
        found = deed.search(part)
        around = part[: found.start()] if found and code == "en" else part
        if code == "ko" and one.name not in part:
            continue  # whom a left-out subject means is a guess
        if found and not UNDONE[code].search(around):
            return True
    return False


_DONE_TO: dict[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:(?:"
        + "|".join(
            sorted(
                words("""
            put puts putting took takes taking brought brings fetched gave gives got picked opened planted
            planting built made held holds holding carried carrying carries lifted pulled pulling pushed
            pushing rang ringing stirred stirring poured ate drank cut folded unfolded shook waved swung threw
            caught dropped rolled wrapped tied washed wiped lit read sewed mended watered warmed
            laid hung hugged gripped grabbed snatched showed passed handed tipped emptied filled unpacked
            packed blew tapped stroked shared found
            """)
            )
        )
        + r")(?: (?:up|down|out|away|off|on to))?(?: [A-Z]\w+)?|there (?:was|lay|stood|hung|sat)|"
        r"(?:sat|stood|lay|climbed|jumped|rode|crept|knelt|slept) (?:\w+ )?"
        r"(?:on|in|into|under|behind|by|beside))"
        r" (?:the|an?|his|her|their|some|that|this)(?: [a-z-]+)? $"
    ),
    "ko": re.compile(
        r"^(?:[을를] (?:\S+ ){0,2}?(?:"
        + "|".join(
            sorted(
                words("""
            내려놓 올려놓 놓 가져오 가져왔 꺼내 꺼냈 집어 집었 주웠 주워 만들었 심었 심고 들고
            들었 들어 끌 밀 열었 덮 먹었 먹고 마셨 나누 나눴 건네 건넸 내밀 내주 주었 줬 받았
            받아 묶 매었 맸 흔들 두드 굴렸 던졌 씻 닦 젓 저었 데우 데웠 끓 불었 불고 쳤 치고 펼 펴
            접었 접고 당기 당겼 붙들 잡았 잡고 쥐 안았 안고 조였 조이고 돌렸 올렸 채웠 부었 빼 찾았
            """)
            )
        )
        + r")|(?:에|위에|에서) (?:\S+ )?(?:앉|썼|적었|올라|탔|타고|누웠|숨었|담)|"
        r"[이가] (?:\S+ )?(?:놓여 있|놓였|걸려 있|세워져|떨어졌|굴러))"
    ),
}
"""What stands beside a noun to which something is done, or that is said to be there."""
_FAR: dict[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:had been|had had|would|lived|no longer|once upon|every|always|sometimes|used to|"
        r"far away|like an?|as if)\b"
    ),
    "ko": re.compile(
        r"마다|언제나|늘 |가끔|처럼|있던 자리|[가-힣]면 |두고 [가오왔갔]|멀리|이야기|옛날|러 |숨[기겼]"
    ),
}
"""What happens now and then, elsewhere or only in a likeness is not to be seen."""


def _handled(
    nouns: Iterable[str], narrated: str, cast: Sequence[Character], code: LanguageCode
) -> Iterator[tuple[str, str]]:
    """Give the nouns that something is done to, each with who was named last before it."""
    parts = re.split(r"(?<=[.!?…])\s", narrated)
    for noun in nouns:
        bare = re.escape(noun)
        word = re.compile(rf"\b{bare}\b(?!['’])" if code == "en" else rf"(?<![가-힣]){bare}")
        told_of = ""
        for part in parts:
            found = None if _FAR[code].search(part) else _object(part, word, code)
            named = [(part.rfind(one.name, 0, found.start() if found else len(part)), one.id) for one in cast]
            at, who = max(named, default=(-1, ""))
            told_of = who if at >= 0 else told_of
            if found is not None:
                yield noun, told_of
                break


def _object(part: str, noun: re.Pattern[str], code: LanguageCode) -> re.Match[str] | None:
    """Return where a sentence does something to what the noun names, None where it is not done."""
    for found in noun.finditer(part):
        before, after = part[: found.start()], part[found.end() :]
        if UNDONE[code].search(before if code == "en" else part):
            return None
        if _DONE_TO[code].search(before if code == "en" else after):
            return found
    return None


def _of_cast(being: Being, cast: Sequence[Character]) -> Character | None:
    """Return whom of the cast the words mean, when they can mean only one."""
    if being.one.count > 1:
        return None
    if being.one.name:
        return next((one for one in cast if one.name.casefold() == being.one.name.casefold()), None)
    noun = being.one.noun.casefold()
    named = [one for one in cast if noun in (one.name.casefold(), one.noun.casefold())]
    return named[0] if len(named) == 1 else None


# --- what is missing


def unshown(told: Asserted, scene: SceneGraph) -> Iterator[tuple[str, str]]:
    """Yield what the words assert and the scene lacks or contradicts: the sort of lack, and of what."""
    figures = {one.character: one for one in scene.figures}
    shown = _shown(scene)
    for doing in told.doings:
        figure = figures.get(doing.character)
        if figure is None:
            if doing.deed or doing.holding or doing.speaks:
                yield "absent", doing.character
            continue
        if doing.holding and not doing.holding & {figure.holding, figure.wearing}:
            yield "holding", f"{doing.character} {_listed(doing.holding)} for {figure.holding or 'nothing'}"
        if doing.deed and figure.pose != doing.deed:
            yield "deed", f"{doing.character} {doing.deed} for {figure.pose}"
        if doing.feeling and _clash(doing.feeling, figure.feeling):
            yield "feeling", f"{doing.character} {doing.feeling} for {figure.feeling}"
    for noun, kinds in told.things:
        if not kinds & shown and any(map(_stands_about, kinds)):
            yield "thing", noun
    if told.place and told.place != scene.place.kind:
        yield "place", f"{told.place} for {scene.place.kind}"
    if told.times and scene.time not in told.times:
        yield "time", f"{_listed(told.times)} for {scene.time}"


def _listed(words: Iterable[str]) -> str:
    return "/".join(sorted(words))


def _shown(scene: SceneGraph) -> set[str]:
    return {prop.kind for prop in scene.props} | {kind for one in scene.figures for kind in one.things}


_GLAD = frozenset(("happy", "joyful", "proud", "loving"))
_LOW = frozenset(("sad", "crying", "angry", "afraid", "ill", "lonely", "worried"))


def _clash(one: Feeling, other: Feeling) -> bool:
    return (one in _GLAD and other in _LOW) or (one in _LOW and other in _GLAD)


# --- what is taken in

MOST_ADDED = 2
"""So many things come into one picture from its words."""
_MOST_FIGURES = 4
_FREE_HANDED: tuple[Pose, ...] = ("stand", "walk", "sit", "hold", "look-up", "look-back", "kneel", "run")
"""Poses that leave hands for what is held."""
_BARE: tuple[Pose, ...] = ("stand", "walk", "point", "look-up", "look-back")
"""Poses that tell no deed of their own."""
_SIDES: tuple[Side, ...] = ("right", "left", "centre")
_SMALL = ("tiny", "small", "medium")


def with_asserted(
    scene: SceneGraph,
    told: Asserted,
    *,
    cast: Sequence[Character],
    story: frozenset[str],
    away: frozenset[str],
    code: LanguageCode,
) -> SceneGraph:
    """Return the scene with what its words assert and its directions leave open.

    `story` are the kinds that belong to the story, of which alone any comes in unheld; `away` are the ids of
    those who are not there, whatever is told of them.
    """
    by_id = {one.id: one for one in cast}
    doings = {one.character: one for one in told.doings}
    props = {prop.kind: prop for prop in scene.props}
    figures: list[Figure] = []
    taken = {kind for one in scene.figures for kind in one.things} | {
        prop.kind for prop in scene.props if prop.between or prop.count > 1 or prop.spot in ("sky", "air")
    }
    added: list[Prop] = []
    for before in (*scene.figures, *_joining(scene, told, away)):
        figure, doing = before, doings.get(before.character)
        if doing is not None:
            figure = _doing_so(figure, doing, by_id[figure.character], scene)
            kind = _graspable(doing, figure, taken)
            if kind and (kind in props or len(added) < MOST_ADDED):
                pose = "hold" if figure.pose == "stand" else figure.pose
                figure = figure.model_copy(update={"holding": kind, "pose": pose})
                taken.add(kind)
                if kind not in props:
                    added.append(_made(kind, figure.side, code).model_copy(update={"spot": "held"}))
        figures.append(figure)
    shown = _shown(scene) | {prop.kind for prop in added}
    sides: dict[str, Side] = {figure.character: figure.side for figure in figures}
    kinds_of_noun = dict(told.things)
    for noun, who in told.handled:
        kinds = kinds_of_noun[noun]
        ours = sorted(kinds & story)
        if (
            kinds & shown
            or _is_served_in(kinds, shown)
            or len(ours) != 1
            or not _stands_about(ours[0])
            or len(added) >= MOST_ADDED
        ):
            continue
        if who not in sides:
            continue  # what somebody does elsewhere is elsewhere
        added.append(_made(ours[0], sides[who], code).model_copy(update={"beside": who}))
        shown.add(ours[0])
    if not added and tuple(figures) == scene.figures:
        return scene
    return scene.model_copy(update={"figures": tuple(figures), "props": (*scene.props, *added)})


def _made(kind: str, side: Side, code: LanguageCode) -> Prop:
    entry = lexicon().things[kind]
    return prop_of(entry, entry.en.noun if code == "en" else entry.ko.noun, side)


def _joining(scene: SceneGraph, told: Asserted, away: frozenset[str]) -> Iterator[Figure]:
    """Give those who speak or act on the page and are not in its picture; a picture of nobody stays so."""
    here = {figure.character for figure in scene.figures}
    sides = [figure.side for figure in scene.figures]
    for doing in told.doings:
        acts = doing.speaks or (doing.holding and doing.deed)
        if not acts or doing.character in here | away or not 0 < len(sides) < _MOST_FIGURES:
            continue
        side = min(_SIDES, key=lambda one: (sides.count(one), _SIDES.index(one)))
        sides.append(side)
        yield Figure(
            character=doing.character,
            feeling=doing.feeling or "happy",
            side=side,
            facing="right" if side == "left" else "left",
            depth="middle" if len(sides) < _MOST_FIGURES else "far",
        )


def _doing_so(figure: Figure, doing: Doing, one: Character, scene: SceneGraph) -> Figure:
    """Return the figure at the deed it is told to do, where its directions tell none and it can be drawn."""
    deed = doing.deed
    bare = figure.pose in _BARE or (deed == "sleep" and figure.pose == "lie")
    if deed is None or not bare or figure.holding:
        return figure
    known = lexicon().places.get(scene.place.kind)
    possible = {
        "fly": one.category in ("bird", "insect"),
        "swim": known is not None and "water" in known.tags,
        "climb": bool(figure.on),
        "hug": False,  # it takes two, as directions say
        "eat": doing.handles,
        "sleep": figure.pose == "lie",
    }.get(deed, not figure.support)
    return figure.model_copy(update={"pose": deed}) if possible else figure


def _graspable(doing: Doing, figure: Figure, taken: set[str]) -> str:
    """Return the kind of what the figure is sure to hold and has its hands free for."""
    if (
        not doing.handles
        or figure.holding
        or figure.pose not in (*_FREE_HANDED, "eat")
        or doing.holding & taken
    ):
        return ""
    kinds = [kind for kind in sorted(doing.holding) if _fits_hands(kind)]
    return kinds[0] if len(kinds) == 1 == len(doing.holding) else ""


def _fits_hands(kind: str) -> bool:
    entry = lexicon().things[kind]
    return entry.handling in ("carried", "eaten", "served") and entry.size in _SMALL


def _stands_about(kind: str) -> bool:
    """Return whether it is a thing that may lie or stand in a picture, and no part of a place."""
    entry = lexicon().things[kind]
    if entry.size not in _SMALL or entry.spot in ("sky", "air"):
        return False
    return entry.handling in ("carried", "eaten", "served", "ridden")


_VESSELS = frozenset(("cup", "bowl", "jar", "pot", "plate", "glass", "bottle"))


def _is_served_in(kinds: frozenset[str], shown: Iterable[str]) -> bool:
    """Return whether what is shown stands in the vessel already: tea in its cup."""
    known = lexicon().things
    return bool(kinds & _VESSELS) and any("food" in known[one].tags for one in shown if one in known)


def story_kinds(plot: Plot, casting: Casting) -> frozenset[str]:
    """Return the kinds of the things of a story: those of its roles, and those its directions show."""
    kinds = {one.kind for one in casting.fillings.values() if one.type == "thing"}
    for beat in plot.beats:
        own = [one.scene for code in LANGUAGES for one in beat.tellings(code) if one.scene is not None]
        for spec in (beat.scene, *own):
            kinds |= {prop.kind for prop in spec.props or ()}
            kinds |= {thing for figure in spec.figures or () for thing in figure.things}
    return frozenset(kinds & lexicon().things.keys())
