"""What is in whose hands in a Korean text: held, worked with, given, let go, worn."""

from __future__ import annotations

from fabula.languages.korean_parse import Clause, Phrase
from fabula.lexicon.load import lexicon
from fabula.writers.staging.korean.doers import doers
from fabula.writers.staging.korean.telling import Telling
from fabula.writers.staging.korean.word_lists import (
    ADORNS,
    BODY,
    GIVES,
    HANDLES,
    HANDS,
    HELPING_HANDS,
    HIDES,
    HOLDS,
    HUGS,
    LETS_GO,
    NO_HAND,
    PICKS_UP,
    PUTS_AWAY,
    PUTS_ON,
    SPOTS,
    TELLS,
    WEARS,
)
from fabula.writers.staging.said import Being
from fabula.writers.tale.grounding.slots import IdeaThing

_LOOKS = ("보", "들여다보", "펼쳐보", "훑어보", "넘기", "펴보", "읽")
_LOOKED_AT = ("newspaper", "mirror", "book", "map", "letter", "photo", "picture-book", "album", "comic")
"""What one looks at in one's hand."""
_PUTS_IN_HAND = ("쥐이", "쥐여주", "안기", "안겨주", "물리", "물려주", "들리", "쥐여드리")
_WORN, _BORNE, _HANDLED, _HELD = 1, 2, 3, 4
"""How sure it is that somebody has a thing in hand: who holds an axe and knocks at a door holds the axe."""


def fill_hands(telling: Telling) -> None:
    """Give the things of the sentence to whoever holds, gets or wears them, clause by clause."""
    _accept(telling)
    before: Phrase | None = None
    for at in range(len(telling.here.clauses)):
        before = _handle(telling, at, before) or before


def _accept(telling: Telling) -> None:
    """Give what was held out to whom it was held out to, once the text goes on about them."""
    if telling.offer is not None and telling.here.subjects[:1] == [telling.offer[1]]:
        who, receiver, thing = telling.offer
        _let_go(telling, who, thing)
        _hold(telling, [receiver], thing, _HELD)
    telling.offer = None


def _handle(telling: Telling, at: int, before: Phrase | None) -> Phrase | None:
    """Take in what one clause does with things, and return the last of them."""
    clause, last = telling.here.clauses[at], None
    if clause.denied:
        return clause.of("object")
    if not clause.real and clause.link not in ("면", "으면"):
        return None
    roles = [phrase.role for phrase in clause.phrases]
    # 여우가 바이올린을, 너구리가 첼로를 켜요
    gapped = roles.count("object") > 1 and sum(role in ("subject", "topic") for role in roles) > 1
    nearest: list[Being] = []
    for phrase in clause.phrases:
        if phrase.role in ("subject", "topic"):
            nearest = telling.here.beings_in(phrase)[-1:] or nearest
        if phrase.role == "object" and telling.here.beings_in(phrase):
            _embrace(telling, at, phrase)
            last = phrase
        thing = telling.here.thing_in(phrase)
        if thing is None or not _is_object(clause, phrase):
            continue
        who = nearest if gapped and nearest else doers(telling, at)
        _take(telling, at, phrase, thing, who)
        last = phrase if phrase.role == "object" else last
    tray = _tray(telling, clause)
    last = tray if tray is not None else last
    bag = telling.here.thing_in(tray) if tray is not None and "주" in clause.helpers else None
    if bag is not None:
        _hold(telling, doers(telling, at), bag, _HANDLED)  # 봉투에 담아 주자
    tool = clause.of("with")
    if clause.verb in PICKS_UP and tool is not None and _has_tool(telling, clause):
        last = tool  # 집게로 집어 들고
    if clause.of("object") is None:
        _take_shared(telling, at, before)
    return last if clause.ending != "of" else None


def _take_shared(telling: Telling, at: int, before: Phrase | None) -> None:
    """Take in a deed whose object stands elsewhere: behind it, or before the last: 주워 들었다."""
    clause = telling.here.clauses[at]
    shared = clause.head if clause.ending == "of" else None
    if clause.ending != "of" and clause.of("subject", "topic") is None:
        shared = before
    if shared is not None and _is_content(telling, clause, shared):
        return
    if shared is not None and telling.here.beings_in(shared):
        _embrace(telling, at, shared)
    thing = telling.here.thing_in(shared) if shared is not None else None
    if shared is not None and thing is not None:
        _take(telling, at, shared, thing, doers(telling, at))


def _is_content(telling: Telling, clause: Clause, head: Phrase) -> bool:
    """Return whether a describing clause only says what is in what: 독사과가 든 바구니, 상자에 든 공."""
    if clause.ending != "of" or clause.verb not in ("들", "담기"):
        return False
    inside, where = clause.of("subject"), clause.of("where")
    elsewhere = where is not None and where.noun not in BODY and where.noun not in HANDS
    held = inside is not None and not telling.here.beings_in(inside) and telling.here.thing_in(head)
    return elsewhere or bool(held)


def _embrace(telling: Telling, at: int, phrase: Phrase) -> None:
    """Let who takes somebody in the arms hug them: 품에 안은 병아리."""
    clause, other = telling.here.clauses[at], telling.here.beings_in(phrase)[-1]
    in_palm = clause.verb in PUTS_ON and any(
        one.role == "where" and one.noun in HANDS for one in clause.phrases
    )
    if clause.verb not in HUGS and not in_palm:
        return
    for being in doers(telling, at):
        if being is not other and other.toward is not being:
            being.pose, being.toward = "hug", other


def _is_object(clause: Clause, phrase: Phrase) -> bool:
    """Return whether the thing is what the deed is done to, or done with."""
    done = clause.verb in (*HOLDS, *WEARS) or (clause.ending == "of" and clause.verb in HANDLES)
    bare = phrase.role == "bare" and done and phrase == clause.phrases[-1]
    in_hand = phrase.role == "subject" and clause.verb in ("들리", "쥐이", "들려지", "쥐어지")
    return bare or in_hand or phrase.role in ("object", "with") or phrase.josa in ("만", "도")


def _take(telling: Telling, at: int, phrase: Phrase, thing: IdeaThing, who: list[Being]) -> None:
    """Let a deed done to a thing change what is in whose hands."""
    clause = telling.here.clauses[at]
    if phrase.role == "with":
        if (
            _is_carried(thing)
            and not SPOTS.match(phrase.noun)
            and clause.verb not in ("가", "오", "들어가", "되", "변하")
        ):
            _hold(telling, who, thing, _HELD if clause.verb in PICKS_UP else _HANDLED)
        return
    if clause.verb in HIDES and any(one.noun in (*BODY, *HANDS) for one in clause.phrases):
        _hold(telling, who, thing, _HELD)  # 등 뒤로 숨기고
        return
    if clause.verb in LETS_GO or (clause.verb in PUTS_AWAY and _has_elsewhere(clause)):
        _let_go(telling, who, thing)
        return
    if clause.verb in PUTS_ON and _receiver(telling, clause) not in (None, *who):
        _let_go(telling, who, thing)
        _hold(telling, [one for one in (_receiver(telling, clause),) if one], thing, _HELD)
        return  # 내 손에 올려놓고
    gives = clause.verb in GIVES or any(one in ("주", "드리") for one in clause.helpers)
    receiver = _receiver(telling, clause) or (_other(telling, who) if clause.verb in _PUTS_IN_HAND else None)
    offers_last = clause.verb == "건네" and clause.ending == "end" and "주" not in clause.helpers
    if offers_last and receiver is not None:
        _hold(telling, who, thing, _HELD)
        telling.offer = (who, receiver, thing)
    elif receiver is not None and gives and clause.verb not in TELLS and receiver not in who:
        _let_go(telling, who, thing)
        _hold(telling, [receiver], thing, _HELD)
    elif clause.ending == "of" and any(one in ("주", "드리") for one in clause.helpers):
        return  # 깎아 주신 팽이: it is no longer theirs
    else:
        offers = clause.verb in GIVES and receiver is None and clause.verb != "주"
        _hold(telling, who, thing, _HANDLED if offers else _grip(telling, clause, thing))


def _grip(telling: Telling, clause: Clause, thing: IdeaThing) -> int:
    """Return how sure it is that who does the deed has the thing in hand, 0 when it does not tell."""
    where = [one.noun for one in clause.phrases if one.role == "where"]
    if clause.verb in ADORNS and any(one in NO_HAND for one in where):
        return 0
    if clause.verb in PUTS_ON and any(one in HANDS for one in where):
        return _HELD
    if _tray(telling, clause) is not None or (clause.verb in PICKS_UP and _has_tool(telling, clause)):
        return 0
    if clause.verb in WEARS and _is_worn(thing):
        return _WORN
    if clause.verb in ("이", "지", "메"):
        return _BORNE
    if clause.verb in HOLDS or any(one in HELPING_HANDS for one in clause.helpers):
        return _HELD
    handles = clause.verb in HANDLES and not _has_tool(telling, clause)
    return _HANDLED if handles or (clause.verb in _LOOKS and thing.kind in _LOOKED_AT) else 0


def _tray(telling: Telling, clause: Clause) -> Phrase | None:
    """Return what a thing is put in or on, to be taken up with it: 바구니에 담아 들고, 쟁반에 받쳐 들고."""
    where = clause.of("where") if clause.verb in ("담", "넣", "받치", "싣") else None
    return where if where is not None and telling.here.thing_in(where) is not None else None


def _has_elsewhere(clause: Clause) -> bool:
    """Return whether it is told where a thing is put that is no hand: 우체통에 넣다."""
    return any(
        one.role in ("where", "with") and one.noun not in HANDS and one.noun not in BODY
        for one in clause.phrases
    )


def _other(telling: Telling, who: list[Being]) -> Being | None:
    """Return the one other of the sentence, None when there are more or none."""
    others = {id(one): one for one in telling.here.who.values() if one not in who}
    return next(iter(others.values())) if len(others) == 1 else None


def _let_go(telling: Telling, who: list[Being], thing: IdeaThing) -> None:
    for being in who:
        if being.holds in ("", thing.noun) or thing.noun.endswith(being.holds):
            being.holds, being.let_go = "", True
            telling.grips.pop(being, None)


def _has_tool(telling: Telling, clause: Clause) -> bool:
    """Return whether it is done with a tool: 쇠를 망치로 두드렸다."""
    tools = (one for one in clause.phrases if one.role == "with" and not SPOTS.match(one.noun))
    found = (telling.here.thing_in(one) for one in tools)
    return any(thing is not None and _is_carried(thing) for thing in found)


def _hold(telling: Telling, who: list[Being], thing: IdeaThing, grip: int) -> None:
    for being in who if grip else ():
        known = telling.grips.get(being, 0)
        if known == _BORNE and grip == _HANDLED and not _is_carried(thing):
            continue
        if not being.holds or grip > known or (grip == known and grip in (_HELD, _BORNE)):
            being.holds = thing.noun
            telling.grips[being] = grip


def _is_worn(thing: IdeaThing) -> bool:
    entry = lexicon().things.get(thing.kind)
    return entry is not None and "clothing" in entry.tags


def _is_carried(thing: IdeaThing) -> bool:
    entry = lexicon().things.get(thing.kind)
    return entry is None or (entry.handling == "carried" and entry.size in ("tiny", "small", "medium"))


def _receiver(telling: Telling, clause: Clause) -> Being | None:
    """Return who gets what is given: 여우에게, 아이 손에, 동생의 품에."""
    for at, phrase in enumerate(clause.phrases):
        in_hand = phrase.role == "where" and phrase.noun in HANDS
        if phrase.role == "to" or in_hand:
            owner = clause.phrases[at - 1] if at and clause.phrases[at - 1].role == "of" else phrase
            found = telling.here.beings_in(phrase) or telling.here.beings_in(owner)
            if found:
                return found[-1]
    return None
