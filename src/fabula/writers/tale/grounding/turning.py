"""An idea turned round so that whom it befalls comes first, before it is read."""

from __future__ import annotations

import re

from fabula.languages.english import plural
from fabula.languages.english_verbs import base
from fabula.languages.josa import attach

_BORN = (
    (
        re.compile(
            r"^(?:an? )?(?P<what>(?:new |little |baby )*(?:sister|brother|baby)) (?:is|was) born to "
            r"(?P<who>an? .+)$",
            re.I,
        ),
        "{who} who gets a new baby {what}",
    ),
)
_TEACHES = (
    (
        re.compile(
            r"^(?P<who>.+?) (?:who|that) (?:teaches|taught) (?P<pupil>an? .+?) (?:how )?to (?P<what>.+)$",
            re.I,
        ),
        "{pupil} who learns to {what} from {who}",
    ),
    (
        re.compile(
            r"^(?P<pupil>[가-힣 ]+?)(?:에게|한테) (?P<what>[가-힣 ]+?[을를]) 가르치는 (?P<who>[가-힣 ]+)$"
        ),
        "{who}에게 {what} 배우는 {pupil}",
    ),
)
_FRIGHTENS = (
    (
        re.compile(
            r"^(?P<what>.+?) (?:who|that|which) (?:frighten|scare|terrifie)(?:s|d|ed) (?P<who>an? .+)$",
            re.I,
        ),
        "{who} who is afraid of {what}",
    ),
    (
        re.compile(
            r"^(?P<who>[가-힣 ]+?)[을를] (?:놀라게|무섭게|겁나게|겁먹게) (?:하는|한) (?P<what>[가-힣 ]+)$"
        ),
        "{what}{josa} 무서워하는 {who}",
    ),
)
_NOT_TO = re.compile(
    r"^(?:why |how )?(?:we |you |kids |children )?"
    r"(?:don't|do not|shouldn't|should not|never|no|not) (?=\w+(?:ing)?\b)",
    re.I,
)
"""A rule for an idea: why we don't hit, no biting. The story is about what is not to be done."""


_IS_ONE = re.compile(
    r"^(?P<who>[가-힣]{1,4})(?:인데|이지만|지만) (?P<does>[^,.!?]{2,30}[는은한]) (?:애|아이|친구|녀석)[.!~]*$"
)
"""용인데 비눗방울을 뿜는 애: a dragon that does."""
_FRIENDLY = re.compile(
    r"\b(?P<many>two|three|four|five) (?P<who>(?!best\b|good\b|old\b|little\b|new\b|close\b)[a-z]+) "
    r"(?:best |good )?(?:friends|pals|buddies)\b",
    re.I,
)
"""Two squirrel best friends are squirrels."""
_FRIENDS_DO = re.compile(
    r"^(?:the |some )?(?:(?P<many>two|three|four|five) )?"
    r"(?P<who>(?:best |good |old )?(?:friends|cousins|classmates|buddies|neighbou?rs)) "
    r"(?=[a-z]{3,}\b)(?!who|that|and|with|from|of|are|were)",
    re.I,
)
"""Friends who do something and are nothing else are children."""
_DOING_WITH = re.compile(
    r"^(?P<does>[A-Za-z]+ing)(?= (?:\w+ ){0,4}?(?:with|for|to (?:every|all|each)|letters to) )"
    r"(?!.* (?:who|that) )",
    re.I,
)
"""Counting fireflies with Grandpa: a child tells it."""
_NAMED_TWO = re.compile(
    r"^(?i:.{0,40}?\b(?:story|book|tale) (?:for|about) )?(?i:(?:the |my |our |two )?(?:identical )?"
    r"(?:twins?|sisters|brothers|siblings|cousins|(?:best )?friends)),? "
    r"(?P<one>[A-Z]\w+) (?:and|&) (?P<two>[A-Z]\w+)\b,?"
    r"|^(?:우리 )?(?:쌍둥이|남매|형제|자매|사촌|단짝|단짝 친구) "
    r"(?=[가-힣]{2,4}(?:이?랑|와|과|하고) [가-힣]{2,4}[이가은는])"
)
"""Twins, Imani and Joy: the two are who they are called."""
_FOR_TWO = re.compile(
    r"^.{0,60}?\b(?i:for|about) (?i:my|our) (?:\w+ ){0,2}?"
    r"(?:grandsons|granddaughters|grandchildren|grandkids|sons|daughters|nephews|nieces|twins|kids|children|boys|"
    r"girls),? (?P<one>[A-Z]\w+) (?:and|&) (?P<two>[A-Z]\w+)\b[,.:]? ?(?i:who |they )?"
)
"""Can you do one for my twin grandsons Eitan and Noam, they fight: the two are who it is about."""
_FAMILY_OF = re.compile(
    r"^(?:an?|the) (?P<who>(?!big\b|new\b|whole\b|royal\b|happy\b|large\b)[a-z]+) family\b", re.I
)
"""A mouse family is a family of mice."""
_ABOUT = re.compile(r"^.{3,60}?(?:,|:| -) (?:a story )?about (?=(?:an?|the|two|three) )", re.I)
_LESSONS = re.compile(
    r"\b(?:first (?:day|lesson|time) (?:at|of|in|for) )?"
    r"(?P<doing>swimming|skating|skiing|dancing|cycling|riding|surfing) (?:lessons?|class(?:es)?|school)\b",
    re.I,
)
_TIRED = re.compile(
    r"^(?P<who>(?:an?|the|my|our) (?:[\w-]+ ){0,2}?[\w-]+)"
    r"(?<! is)(?<! are)(?<! was)(?<! gets)(?<! who)(?<! so) "
    r"(?=(?:tired of|sick of|fed up with|bored (?:of|with)|allergic to) )",
    re.I,
)
"""A heron tired of standing is one who is."""
_LEAVES_TO = re.compile(
    r"(?P<leaves>\b(?:leav(?:es|ing)|left|goes|going|went|gone|is off|away))(?: away| soon)? "
    r"to have (?:an?|her|their) (?:baby|twins)\b",
    re.I,
)
"""A teacher who is leaving to have a baby is one who leaves: the baby is in no story of the class."""
_KIN_OF_A_KIND = re.compile(
    r"\b(?P<kin>step-?(?:dad|mum|mom|father|mother)) (?:who|that) (?:is|was) "
    r"an? (?P<what>[a-z]+)\b(?! who| that)",
    re.I,
)
"""A stepdad who is a badger is one, a badger stepdad."""
_VERSUS = re.compile(r" (?:vs\.?|versus) ", re.I)


def _as_children(found: re.Match[str]) -> str:
    said = f", {found['who']}," if "friends" in found["who"].casefold() else ""
    return f"{found['many'] or 'two'} children{said} who "


def turned(text: str) -> str:
    """Return an idea of what frightens or teaches somebody as one of whom it befalls: the hero goes first."""
    text = _VERSUS.sub(" races against ", _NOT_TO.sub("", text))
    text = _LEAVES_TO.sub(r"\g<leaves>", text)
    text = _KIN_OF_A_KIND.sub(r"\g<what> \g<kin>", text)
    text = _IS_ONE.sub(r"\g<does> \g<who>", text)
    text = _FRIENDLY.sub(lambda found: f"{found['many']} {plural(found['who'])} who are friends", text)
    text = _DOING_WITH.sub(lambda found: f"a child {found['does'].lower()}", text)
    text = _FRIENDS_DO.sub(_as_children, text)
    text = _NAMED_TWO.sub(lambda found: f"{found['one']} and {found['two']}" if found["one"] else "", text)
    text = _FOR_TWO.sub(r"\g<one> and \g<two> ", text)
    text = _ABOUT.sub("", text)
    text = _FAMILY_OF.sub(lambda found: f"a family of {plural(found['who'])}", text)
    text = _TIRED.sub(r"\g<who> who is ", text)
    text = _LESSONS.sub(lambda found: f"learning to {base(found.group('doing'))}", text)
    for pattern, turned in (*_FRIGHTENS, *_TEACHES, *_BORN):
        found = pattern.match(text)
        if found:
            words = found.groupdict()
            return turned.format(**words, josa=attach(words["what"], "을")[len(words["what"]) :])
    return text
