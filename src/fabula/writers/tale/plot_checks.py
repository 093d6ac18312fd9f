"""What a machine can find wrong with a plot file, in sentences an author can act on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import get_args

from fabula.core.values import Value
from fabula.core.words import LANGUAGES, Category, LanguageCode
from fabula.kit.errors import BadPlan
from fabula.languages import language
from fabula.languages.josa import is_josa
from fabula.lexicon.load import lexicon
from fabula.writers.tale.grounding.deeds import DeedSort
from fabula.writers.tale.grounding.pursuits import Pursuit
from fabula.writers.tale.grounding.sorts import SORTS_OF
from fabula.writers.tale.plot import (
    FOLDER,
    Alternative,
    Beat,
    Episode,
    Plot,
    Role,
    RoleType,
    SceneSpec,
    plot_files,
    read_episodes,
    read_plot,
)
from fabula.writers.tale.template import SLOT, SLOTS, parse_slot, slots, split_mark

_PLACE_TAGS = "home indoor outdoor wild water sky space town school high dark cold warm far"
_THING_TAGS = "held light food toy nature sky scary precious gift tool clothing vehicle music dear"
PLACE_TAGS = frozenset(_PLACE_TAGS.split())
THING_TAGS = frozenset(_THING_TAGS.split())

CORE_BEATS = range(7, 9)
OPTIONAL_BEATS = range(6, 9)
MOST_SENTENCES = 7
UNMARKED = range(2, 4)
LONGEST: dict[LanguageCode, int] = {"en": 10, "ko": 7}
LONGEST_OLD: dict[LanguageCode, int] = {"en": 14, "ko": 10}
"""In plots for nine to twelve alone."""

_ACTORS = {"a": Role(type="character"), "b": Role(type="character")}
_BARE_JOSA = re.compile(
    r"\{([^{}]+)\}(은|는|이|가|을|를|과|와|으로|로|아|야|이야|이에요|예요|이었어요|였어요|이라고|라고|이라는|라는|"
    r"이랑|랑|이나|나|이여|여)(?![가-힣])"
)
_STEMS = frozenset(("want", "can", "adn", "past", "moves"))
_BODY = {
    "en": re.compile(r"\b(?:paws?|fur|furry|whiskers|hands|legs|feathers)\b", re.IGNORECASE),
    "ko": re.compile(r"앞발|두 손|손을|손으로|(?<!사)다리를|발을|두 팔|털을|깃털을|수염을"),
}
_SPOKEN = re.compile(r"[“‘][^”’]*[”’]")


_KNOWN: dict[RoleType, Callable[[], Mapping[str, object]]] = {
    "character": lambda: lexicon().characters,
    "place": lambda: lexicon().places,
    "thing": lambda: lexicon().things,
    "activity": lambda: lexicon().activities,
}


class Problem(Value):
    """Something wrong in a plot file: which plot, which beat (or part), which language, and what."""

    plot: str
    beat: str = ""
    language: str = ""
    what: str

    def __str__(self) -> str:
        where = ", ".join(part for part in (self.plot, self.beat, self.language) if part)
        return f"{where}: {self.what}"


def check_plots(folder: Path = FOLDER) -> tuple[Problem, ...]:
    """Return everything wrong with the plots and episodes in `folder`."""
    found: list[Problem] = []
    for path in plot_files(folder):
        try:
            plot = read_plot(path.stem, folder)
        except BadPlan as error:
            found.append(Problem(plot=path.stem, what=error.message))
            continue
        found.extend(check_plot(plot, path.stem))
    try:
        episodes = read_episodes(folder)
    except BadPlan as error:
        found.append(Problem(plot="_episodes", what=error.message))
    else:
        found.extend(check_episodes(episodes))
    return tuple(found)


def check_plot(plot: Plot, stem: str) -> Iterator[Problem]:
    """Yield what is wrong with one plot from the file called `stem`."""
    whole = (_head_problems(plot, stem), _role_problems(plot), _order_problems(plot), _repeats(plot))
    for what in chain.from_iterable(whole):
        yield Problem(plot=plot.name, what=what)
    for code in LANGUAGES:
        titles = plot.title.get(code, ())
        if not titles:
            yield Problem(plot=plot.name, beat="title", language=code, what="there is no title")
        for title in titles:
            for what in _slot_problems(title, plot.roles, code):
                yield Problem(plot=plot.name, beat="title", language=code, what=what)
    for beat in plot.beats:
        longest = LONGEST_OLD if plot.ages == ("9-12",) else LONGEST
        for tongue, what in _beat_problems(beat, plot.roles, longest):
            yield Problem(plot=plot.name, beat=beat.name, language=tongue, what=what)


def check_episodes(episodes: Iterable[Episode]) -> Iterator[Problem]:
    """Yield what is wrong with the episodes."""
    seen: set[str] = set()
    for episode in episodes:

        def problem(what: str, code: str = "", *, name: str = episode.name) -> Problem:
            return Problem(plot="_episodes", beat=name, language=code, what=what)

        if episode.name in seen:
            yield problem("another episode has this name")
        seen.add(episode.name)
        actors = dict(list(_ACTORS.items())[: episode.cast])
        for tag in sorted(set(episode.places) - PLACE_TAGS):
            yield problem(f"no place has the tag '{tag}'")
        shown = {figure.who for figure in episode.scene.figures or ()}
        for who in sorted(set(actors) - shown):
            yield problem(f"'{who}' is not in the picture")
        for what in _scene_problems(episode.scene, actors):
            yield problem(what)
        for code in LANGUAGES:
            tellings = episode.tellings(code)
            if not tellings:
                yield problem("there is no telling", code)
            for number, telling in enumerate(tellings, start=1):
                for what in _telling_problems(telling, actors, code, LONGEST):
                    yield problem(f"telling {number}: {what}", code)


def _head_problems(plot: Plot, stem: str) -> Iterator[str]:
    if plot.name != stem:
        yield f"the name is not the file's, '{stem}'"
    if not plot.themes:
        yield "it has no theme"
    core = sum(beat.core for beat in plot.beats)
    if core not in CORE_BEATS:
        yield f"it has {core} core beats, not {CORE_BEATS.start} or {CORE_BEATS.stop - 1}"
    optional = len(plot.beats) - core
    if optional not in OPTIONAL_BEATS:
        yield f"it has {optional} optional beats, not {OPTIONAL_BEATS.start} to {OPTIONAL_BEATS.stop - 1}"
    names = [beat.name for beat in plot.beats]
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield f"two beats are called '{name}'"
    if plot.beats and not plot.beats[-1].core:
        yield "the last beat is not core"
    if not any(beat.pause for beat in plot.beats):
        yield "no beat has a pause, so long books have no room for episodes"


def _role_problems(plot: Plot) -> Iterator[str]:
    wanted = (("hero", "character"), ("second", "character"), ("place", "place"), ("thing", "thing"))
    in_core = {role for beat in plot.beats if beat.core for role in _roles_of(beat)}
    for source, kind in wanted:
        name = plot.sourced(source)  # type: ignore[arg-type]  # the literals above are sources
        if name is None:
            yield f"no role is filled from the idea's {source}"
        elif plot.roles[name].type != kind:
            yield f"the role '{name}' is from {source} but not a {kind}"
        elif name not in in_core:
            yield f"the role '{name}' is in no core beat"
    if "hero" not in plot.roles:
        yield "no role is called hero"
    for name, role in plot.roles.items():
        yield from _asking_problems(name, role)
    if plot.wants and plot.sourced(plot.wants) is None:
        yield f"it wants the idea's {plot.wants} but no role is filled from it"


def _asking_problems(name: str, role: Role) -> Iterator[str]:
    """Yield what a role asks for that nothing is: a tag, a kind, a sort of deed."""
    tags = PLACE_TAGS if role.type == "place" else THING_TAGS if role.type == "thing" else frozenset[str]()
    for tag in role.tags:
        if tag not in tags:
            yield f"the role '{name}' asks for the tag '{tag}', which no {role.type} has"
    known = _KNOWN[role.type]()
    for kind in role.kind:
        if kind not in known and role.source not in get_args(DeedSort):  # a deed is named by any verb
            yield f"the role '{name}' asks for '{kind}', which is no {role.type} of the lexicon"
    yield from _sort_problems(name, role)


def _sort_problems(name: str, role: Role) -> Iterator[str]:
    """Yield where a role asks for a sort of deed or premise there is not, or names none."""
    if role.sort and role.source not in get_args(DeedSort):
        yield f"the role '{name}' names sorts of deeds but is from no deed of the idea"
        return
    premise = SORTS_OF.get(role.source or "", ())
    known = premise or get_args(Pursuit)
    for sort in role.sort:
        if sort not in known:
            yield f"the role '{name}' asks for the sort '{sort}', which is none of {', '.join(known)}"
    if premise and not role.sort:
        yield f"the role '{name}' does not say the sort of {role.source} it is for: {', '.join(known)}"


def _order_problems(plot: Plot) -> Iterator[str]:
    known = {"hero"} | {name for name, role in plot.roles.items() if role.type in ("place", "activity")}
    for beat in plot.beats:
        roles = _roles_of(beat) - set(beat.absent)
        if beat.core:
            known |= roles
        else:
            for role in sorted(roles - known & roles):
                if role in plot.roles:
                    yield f"the optional beat '{beat.name}' uses '{role}' before a core beat has brought it"


def _repeats(plot: Plot) -> Iterator[str]:
    for code in LANGUAGES:
        first: dict[str, str] = {}
        for beat in plot.beats:
            for sentence in dict.fromkeys(s for one in beat.tellings(code) for s in one.text):
                words = split_mark(sentence)[1]
                if re.fullmatch(r"\{\w+\.detail\}", words):
                    continue
                if words in first and first[words] != beat.name:
                    yield f"the beats '{first[words]}' and '{beat.name}' share a sentence ({code}): {words}"
                first.setdefault(words, beat.name)


def _roles_of(beat: Beat) -> set[str]:
    named = {
        slot.role
        for code in LANGUAGES
        for one in beat.tellings(code)
        for sentence in one.text
        for slot in slots(sentence)
    }
    return named | _shown(beat.scene)


def _shown(scene: SceneSpec) -> set[str]:
    shown = {scene.place} if scene.place else set()
    for figure in scene.figures or ():
        shown |= {figure.who, *figure.things}
    shown |= {prop.what for prop in scene.props or ()}
    return {role for role in shown if role}


def _beat_problems(
    beat: Beat, roles: dict[str, Role], longest: Mapping[LanguageCode, int]
) -> Iterator[tuple[str, str]]:
    for what in _scene_problems(beat.scene, roles):
        yield "", what
    if beat.scene.place is None:
        yield "", "the scene has no place"
    figures = {figure.who for figure in beat.scene.figures or ()}
    for role in beat.pause:
        if role not in figures:
            yield "", f"'{role}' pauses here but is not in the picture"
    for role in beat.absent:
        if role not in roles:
            yield "", f"there is no role '{role}' to be absent"
    for code in LANGUAGES:
        for what in _telling_list_problems(beat, roles, code, longest):
            yield code, what


def _telling_list_problems(
    beat: Beat, roles: dict[str, Role], code: LanguageCode, longest: Mapping[LanguageCode, int]
) -> Iterator[str]:
    fewest = 3 if beat.core else 2
    tellings = beat.tellings(code)
    if len(tellings) < fewest:
        yield f"there are {len(tellings)} tellings, not {fewest} or more"
    if tellings and all(one.when for one in tellings):
        yield "every telling has a 'when'"
    for number, one in enumerate(tellings, start=1):
        for what in _telling_problems(one, roles, code, longest):
            yield f"telling {number}: {what}"
        for what in _picture_problems(beat, one, roles):
            yield f"telling {number}: {what}"


def _scene_problems(scene: SceneSpec, roles: dict[str, Role]) -> Iterator[str]:
    def wrong(role: str, kinds: tuple[str, ...]) -> str | None:
        if role not in roles:
            return f"the scene names '{role}', which is no role"
        return None if roles[role].type in kinds else f"the scene uses '{role}' as a {kinds[0]}"

    a_room = scene.place not in roles and scene.place in lexicon().places
    named: list[tuple[str, tuple[str, ...]]] = []
    if scene.place and not a_room:
        named.append((scene.place, ("place",)))
    if scene.focus:
        named.append((scene.focus, ("character", "thing")))
    for figure in scene.figures or ():
        named.append((figure.who, ("character",)))
        of_figure: tuple[tuple[str, tuple[str, ...]], ...] = (
            (figure.doing, ("activity",)),
            (figure.toward, ("character", "thing", "place")),
        )
        named += [one for one in of_figure if one[0]]
        named += [(name, ("thing",)) for name in figure.things if name not in lexicon().things]
    for prop in scene.props or ():
        named += [(prop.beside, ("character",))] if prop.beside else []
        named += [(role, ("character", "thing")) for role in prop.between]
        if prop.kind and prop.kind not in lexicon().things:
            yield f"the lexicon has no thing called '{prop.kind}'"
        if bool(prop.what) == bool(prop.kind):
            yield "a prop needs either 'what' (a role) or 'kind' (a thing of the lexicon)"
        elif prop.what:
            named.append((prop.what, ("thing",)))
    yield from filter(None, (wrong(role, kinds) for role, kinds in named))
    who = [figure.who for figure in scene.figures or ()]
    for twice in sorted({one for one in who if who.count(one) > 1}):
        yield f"'{twice}' stands in the picture twice"


def _telling_problems(
    telling: Alternative, roles: dict[str, Role], code: LanguageCode, longest: Mapping[LanguageCode, int]
) -> Iterator[str]:
    for role, kinds in telling.when.items():
        if role not in roles:
            yield f"'when' names '{role}', which is no role"
        for kind in kinds:
            known = lexicon().characters if roles.get(role, _ACTORS["a"]).type == "character" else None
            if known is not None and kind not in get_args(Category) and kind not in known:
                yield f"'when' names '{kind}', which is neither a category nor a character"
    marks = [split_mark(sentence) for sentence in telling.text]
    plain = sum(mark == 0 for mark, _ in marks)
    if plain not in UNMARKED:
        yield f"it has {plain} unmarked sentences, not {UNMARKED.start} or {UNMARKED.stop - 1}"
    if len(marks) > MOST_SENTENCES:
        yield f"it has {len(marks)} sentences, more than {MOST_SENTENCES}"
    for mark, sentence in marks:
        yield from _slot_problems(sentence, roles, code)
        yield from _sentence_problems(sentence, code, longest[code] if mark == 0 else None)
        if code in _BODY and not telling.when and _BODY[code].search(sentence):
            yield f"not everybody has such a body: {sentence}"


def _slot_problems(sentence: str, roles: dict[str, Role], code: LanguageCode) -> Iterator[str]:
    bare = SLOT.sub("", sentence)
    if "{" in bare or "}" in bare:
        yield f"a brace stands alone: {sentence}"
    for found in SLOT.finditer(sentence):
        slot = parse_slot(found.group(1))
        if slot is None:
            yield f"{found.group()} cannot be read as a slot"
        elif slot.role not in roles:
            yield f"{found.group()} names no role"
        elif slot.form not in SLOTS[code][roles[slot.role].type]:
            yield f"{found.group()} is no form of a {roles[slot.role].type} in this language"
        elif slot.josa and (code == "en" or not is_josa(slot.josa)):
            yield f"{found.group()} has a josa fabula does not know"
    if code == "ko":
        for found in _BARE_JOSA.finditer(sentence):
            if found.group(1).partition(":")[0].partition(".")[2] not in _STEMS:
                yield f"{found.group()} needs its josa inside the braces, as {{{found.group(1)}:…}}"


def _sentence_problems(sentence: str, code: LanguageCode, longest: int | None) -> Iterator[str]:
    tongue = language(code)
    said = SLOT.sub("Pip" if code == "en" else "토토", sentence)
    detail = re.fullmatch(r"\{\w+\.detail\}", sentence) is not None
    if len(tongue.sentences(said)) > 2:
        yield f"it is more than two sentences: {sentence}"
    words = len(tongue.words(said))
    if longest is not None and not detail and words > longest:
        yield f"an unmarked sentence has {words} words, more than {longest}: {sentence}"
    if not detail and ".detail}" in sentence:
        yield f"a detail is a whole sentence of its own: {sentence}"
    if re.search(r"[\"'`]|\.\.", sentence):
        yield f"quotes and dots are typographic, “ ” ‘ ’ …: {sentence}"
    if not detail and not re.search(r"[.!?…~][”’)]*\Z", said):
        yield f"it does not end with a stop: {sentence}"
    if code == "ko" and re.search(r"다[.!]\Z", _SPOKEN.sub("", said)):
        yield f"the narrator speaks 해요체: {sentence}"


def _picture_problems(beat: Beat, telling: Alternative, roles: dict[str, Role]) -> Iterator[str]:
    scene = beat.scene.changed_by(telling.scene)
    if telling.scene is not None:
        yield from _scene_problems(telling.scene, roles)
    shown = _shown(scene) | set(beat.absent)
    said: dict[str, None] = {}
    for sentence in telling.text:
        for slot in slots(sentence):
            role = roles.get(slot.role)
            if role is None:
                continue
            if role.type in ("character", "thing") and slot.role not in shown:
                said.setdefault(f"the words name '{slot.role}', who is neither in the picture nor absent")
            if slot.form == "detail" and slot.role != scene.place:
                said.setdefault(f"{{{slot.role}.detail}} is told where the place is '{scene.place}'")
    yield from said
    plain = [words for mark, words in map(split_mark, telling.text) if mark == 0]
    pictured = any(figure.who == "hero" for figure in scene.figures or ())
    if not pictured and not any(slot.role == "hero" for words in plain for slot in slots(words)):
        yield "the hero is neither in the picture nor named in an unmarked sentence"
