"""What every pose and feeling asks of a body, in words of the body: angles, places and leans, no geometry.

A gesture starts in the whole body: lean and head give its line of action, the arms come last. A feeling has
several gestures, so that two who feel the same need not stand the same.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from fabula.core.words import Feeling, Pose
from fabula.illustrators.paper.pen import Point

Angles = tuple[float, float]
"""How far an arm is raised outward from hanging, and how far its elbow bends inward; degrees."""

# arms that go to a place on the body, wherever this body has it
HIPS, CHIN, MOUTH, EYES, HEART, BELLY, HELD = "hips", "chin", "mouth", "eyes", "heart", "belly", "held"
LAP, CHEST, ELBOW, BROW, KNEE, BACK = "lap", "chest", "elbow", "brow", "knee", "back"
BESIDE, UNDER = "beside", "under"
FOLDED: dict[str, Angles] = {HELD: (34, 0), HIPS: (30, 0), CHEST: (26, 0), LAP: (12, 0), KNEE: (20, 0)}
"""Where wings, fins and claws without an elbow go instead; any other place folds them inward."""


@dataclass(frozen=True)
class Reach:
    """An arm stretched towards a point: 0 is down, 90 where the body faces, 180 up, below 0 behind.

    `far` is the share of the arm's length at which the hand is; the elbow takes up the rest.
    """

    angle: float
    far: float = 0.9


Arm = Angles | Reach | str


@dataclass(frozen=True)
class Stance:
    """A posture in words of the body, facing right; degrees.

    Legs swing forward; `lean`, `head` and `roll` turn clockwise; `front` names the arms that come before the
    face, `behind` those behind the body; `lift` leaves the ground; `low` is the share of their length that
    legs without knees keep when they bend; `both` says that both hands would hold a thing; `up` raises the
    shoulders. With `ahead` both arms go forwards: the far one comes out from behind the body. `knees` is how
    far each shin is bent back, of legs that have knees.
    """

    left: Arm = (18, 12)
    right: Arm = (15, 20)
    legs: Point = (0, 0)
    lean: float = 0
    head: float = 0
    nod: float = 0
    turn: float = 0
    roll: float = 0
    lift: float = 0
    front: str = ""
    behind: str = ""
    shut: bool = False
    gaze: Point | None = None
    mouth: str = ""
    ears: float = 0
    tail: float = 0
    flap: float = 0
    squash: float = 1.0
    low: Point = (1.0, 1.0)
    both: bool = False
    up: float = 0.0
    finger: bool = False
    ahead: bool = False
    knees: Point = (0, 0)


STANCES: dict[Pose, Stance] = {
    "stand": Stance(),
    "walk": Stance(
        left=(30, 20), right=Reach(36, 0.82), legs=(-22, 26), knees=(10, 8), lean=5, head=-3, tail=8
    ),
    "run": Stance(
        left=(54, 58),
        right=Reach(70, 0.66),
        legs=(-34, 62),
        knees=(62, 58),
        lean=15,
        head=-8,
        lift=16,
        ears=14,
        tail=18,
    ),
    "sit": Stance(left=LAP, right=LAP),
    "lie": Stance(gaze=(0.35, 0.1)),
    "sleep": Stance(shut=True, ears=10),
    "reach": Stance(
        left=Reach(-42, 0.9),
        right=Reach(128, 0.95),
        legs=(-16, 6),
        lean=10,
        head=-9,
        gaze=(0.6, -0.6),
        front="r",
        tail=-8,
    ),
    "hold": Stance(left=(20, 26), right=HELD),
    "hug": Stance(
        left=Reach(82, 1.0),
        right=Reach(66, 1.0),
        lean=-5,
        head=7,
        shut=True,
        legs=(-6, 6),
        ahead=True,
    ),
    "jump": Stance(
        left=(108, -40),
        right=(114, -46),
        legs=(-26, 40),
        knees=(52, 58),
        lift=40,
        head=-4,
        ears=-8,
        tail=-14,
        low=(0.8, 0.9),
    ),
    "fly": Stance(
        left=(100, -8),
        right=Reach(122, 0.98),
        legs=(-30, -16),
        knees=(26, 12),
        roll=24,
        head=-18,
        lift=70,
        flap=34,
    ),
    "swim": Stance(left=(112, 10), right=(132, -10), legs=(36, 14), roll=50, head=-40, lift=20, flap=10),
    "cry": Stance(left=EYES, right=EYES, shut=True, head=5, nod=6, lean=5, front="lr", ears=16, up=3),
    "look-up": Stance(left=(24, 12), right=(20, 22), head=-14, lean=-6, gaze=(0.3, -0.85), legs=(-4, 6)),
    "look-back": Stance(
        left=(26, 14), right=(22, 20), turn=-1, head=-6, lean=5, gaze=(-0.8, 0.0), legs=(-8, 12)
    ),
    "whisper": Stance(left=Reach(-24, 0.9), right=BESIDE, lean=12, head=8, front="r", mouth="round"),
    "wave": Stance(left=(22, 26), right=(94, -58), head=-7, lean=-5, front="r", legs=(-4, 6)),
    "point": Stance(
        left=Reach(-16, 0.9),
        right=Reach(88, 0.9),
        lean=7,
        head=-2,
        gaze=(0.8, -0.05),
        legs=(-10, 10),
        finger=True,
    ),
    "dance": Stance(
        left=(50, -74),
        right=(122, -44),
        legs=(-4, 46),
        knees=(0, 40),
        lean=-9,
        head=11,
        lift=6,
        ears=-8,
        tail=-18,
    ),
    "eat": Stance(left=BELLY, right=HEART, mouth="munch", nod=3, gaze=(0.3, 0.5)),
    "give": Stance(
        left=Reach(82, 0.92),
        right=Reach(64, 0.84),
        lean=8,
        head=-2,
        gaze=(0.75, 0.05),
        legs=(-8, 10),
        both=True,
        ahead=True,
    ),
    "carry": Stance(
        left=BELLY, right=BELLY, legs=(-16, 18), lean=-8, head=5, both=True, gaze=(0.6, 0.2), up=2
    ),
    "pull": Stance(
        left=Reach(86, 0.96),
        right=Reach(72, 0.9),
        legs=(34, 30),
        knees=(60, 6),
        lean=-20,
        head=10,
        roll=-6,
        both=True,
        gaze=(0.7, 0.2),
        ahead=True,
    ),
    "push": Stance(
        left=Reach(100, 0.9),
        right=Reach(80, 0.82),
        legs=(-44, 22),
        knees=(6, 22),
        lean=20,
        head=-12,
        both=True,
        gaze=(0.8, 0.1),
        low=(1.0, 0.86),
        ahead=True,
    ),
    "throw": Stance(
        left=Reach(-58, 0.84),
        right=Reach(124, 0.97),
        legs=(-34, 28),
        knees=(10, 16),
        lean=13,
        head=-8,
        front="r",
        gaze=(0.8, -0.4),
        tail=14,
        low=(1.0, 0.9),
    ),
    "kneel": Stance(
        left=Reach(68, 0.88),
        right=Reach(50, 0.78),
        legs=(-64, 14),
        low=(0.86, 0.5),
        lean=12,
        head=6,
        nod=3,
        gaze=(0.5, 0.6),
        ahead=True,
    ),
    "crouch": Stance(
        left=Reach(62, 0.9),
        right=Reach(44, 0.8),
        legs=(-14, 22),
        low=(0.4, 0.4),
        lean=16,
        head=2,
        nod=3,
        gaze=(0.6, 0.6),
        squash=0.95,
        ahead=True,
    ),
    "climb": Stance(
        left=Reach(116, 0.8),
        right=Reach(142, 1.0),
        legs=(6, 74),
        knees=(12, 82),
        low=(1.0, 0.8),
        lean=10,
        head=-10,
        lift=22,
        gaze=(0.4, -0.8),
        front="r",
        tail=10,
        ahead=True,
    ),
    "fall": Stance(
        left=(96, -44),
        right=(92, -30),
        legs=(-34, 52),
        knees=(40, 48),
        roll=58,
        head=-24,
        lift=26,
        mouth="round",
        ears=-20,
        tail=-30,
        flap=20,
    ),
    "read": Stance(left=CHEST, right=CHEST, gaze=(0.05, 0.85), nod=6, head=4, both=True, lean=2),
    "work": Stance(
        left=Reach(70, 0.86),
        right=Reach(50, 0.74),
        gaze=(0.45, 0.8),
        nod=5,
        lean=11,
        head=5,
        both=True,
        legs=(-8, 8),
        ahead=True,
    ),
    "row": Stance(
        left=Reach(78, 0.94), right=Reach(64, 0.84), lean=-10, head=6, both=True, gaze=(0.5, 0.1), ahead=True
    ),
}
LEAPS: tuple[Stance, ...] = (
    replace(STANCES["jump"], left=(34, 66), legs=(-30, 26), knees=(64, 26), lean=-4),
    replace(STANCES["jump"], left=CHEST, right=CHEST, legs=(-16, 34), knees=(70, 74), lift=30),
    STANCES["jump"],
)
"""Ways to leap: a fist up, the hands at the breast, and both arms thrown up."""
FREE_ARMS: frozenset[Pose] = frozenset(("stand", "sit", "look-back"))
LYING: frozenset[Pose] = frozenset(("lie", "sleep"))
SITTING: frozenset[Pose] = frozenset(("sit", "row"))
LOW: frozenset[Pose] = frozenset(("kneel", "crouch"))
AIMED: frozenset[Pose] = frozenset(("point", "reach"))
"""The poses whose leading arm goes where the eyes go."""
CARRIES_ALONG: frozenset[Pose] = frozenset(
    ("stand", "walk", "run", "sit", "look-up", "look-back", "wave", "dance", "jump", "cry", "kneel", "crouch")
)
"""The poses in which the leading hand leaves what it does for a thing that is held."""


@dataclass(frozen=True)
class Gesture:
    """What the arms do for a feeling where the pose leaves them free; `front` and `behind` as in a stance."""

    left: Arm
    right: Arm
    front: str = ""
    behind: str = ""


@dataclass(frozen=True)
class Mood:
    """What a feeling adds to a pose: the carriage of the whole body, and one of several gestures."""

    gestures: tuple[Gesture, ...] = ()
    head: float = 0
    lean: float = 0
    nod: float = 0
    ears: float = 0
    squash: float = 1.0
    up: float = 0


_HANGING = Gesture(Reach(7, 0.95), Reach(11, 0.93))
_BEHIND = Gesture(BACK, BACK, behind="lr")
_CROSSED = Gesture(ELBOW, ELBOW)
_JOINED = Gesture(LAP, LAP)
_AT_THE_CHEEKS = Gesture(BESIDE, BESIDE, "lr")
_CLASPED = Gesture(CHEST, CHEST)
MOODS: dict[Feeling, Mood] = {
    "calm": Mood(),
    "happy": Mood(
        (Gesture((20, 26), HIPS), Gesture(HEART, (18, 24)), _JOINED, Gesture(BACK, (20, 26), behind="l")),
        head=-4,
        lean=-2,
        ears=-3,
        up=1,
    ),
    "joyful": Mood(
        (
            _CLASPED,
            Gesture((24, 30), (98, -62), "r"),
            _AT_THE_CHEEKS,
            Gesture(HIPS, HEART),
            Gesture((96, -58), (100, -62), "lr"),
        ),
        head=-6,
        lean=-4,
        ears=-8,
        squash=1.02,
        up=4,
    ),
    "sad": Mood(
        (_HANGING, Gesture(ELBOW, Reach(6, 0.94)), _JOINED),
        head=9,
        lean=5,
        nod=10,
        ears=24,
        squash=0.97,
        up=-5,
    ),
    "crying": Mood(
        (Gesture((14, 18), EYES, "r"), Gesture(EYES, Reach(6, 0.94), "l")),
        head=7,
        lean=4,
        nod=8,
        ears=28,
        squash=0.97,
        up=2,
    ),
    "angry": Mood(
        (Gesture(HIPS, HIPS), Gesture((26, 22), (28, 24)), _CROSSED), head=4, lean=6, nod=2, ears=14, up=4
    ),
    "afraid": Mood(
        (_CLASPED, Gesture(MOUTH, CHEST, "l"), _AT_THE_CHEEKS, _CROSSED),
        head=-5,
        lean=-10,
        nod=5,
        ears=18,
        squash=0.97,
        up=6,
    ),
    "surprised": Mood(
        (_AT_THE_CHEEKS, Gesture((20, 26), MOUTH, "r"), Gesture((24, -112), (26, -116), "lr")),
        head=-4,
        lean=-6,
        nod=-3,
        ears=-10,
        squash=1.02,
        up=4,
    ),
    "curious": Mood(
        (_BEHIND, Gesture((16, 24), KNEE), Gesture((18, 24), CHIN, "r")), head=10, lean=9, ears=-5
    ),
    "thoughtful": Mood((_BEHIND, Gesture(ELBOW, CHIN, "r"), _CROSSED), head=7, lean=-2, nod=2),
    "proud": Mood(
        (Gesture(HIPS, HIPS), Gesture(BACK, HEART, behind="l"), Gesture((24, 14), HIPS)),
        head=-6,
        lean=-6,
        nod=-4,
        ears=-6,
        squash=1.03,
        up=2,
    ),
    "brave": Mood(
        (Gesture((20, 24), HEART), Gesture(HIPS, (18, 24)), Gesture(HIPS, HIPS)),
        head=-3,
        lean=3,
        nod=-3,
        ears=-6,
        squash=1.03,
        up=2,
    ),
    "shy": Mood(
        (_BEHIND, Gesture(LAP, LAP), Gesture(ELBOW, Reach(4, 0.94))),
        head=9,
        lean=-3,
        nod=6,
        ears=14,
        squash=0.97,
        up=3,
    ),
    "tired": Mood(
        (Gesture(Reach(9, 0.97), Reach(14, 0.96)), _HANGING),
        head=8,
        lean=9,
        nod=11,
        ears=20,
        squash=0.96,
        up=-6,
    ),
    "sleepy": Mood(
        (_HANGING, Gesture(Reach(6, 0.95), MOUTH, "r"), Gesture(Reach(4, 0.95), EYES, "r")),
        head=10,
        lean=4,
        nod=8,
        ears=16,
        squash=0.97,
        up=-4,
    ),
    "loving": Mood(
        (Gesture(HEART, HEART), _CLASPED, Gesture((20, 24), HEART)),
        head=9,
        lean=4,
        ears=4,
    ),
    "hungry": Mood((Gesture(BELLY, BELLY), Gesture(BELLY, (18, 16))), head=5, lean=5, nod=4, ears=6),
    "ill": Mood(
        (_HANGING, Gesture(Reach(6, 0.95), BELLY), Gesture(Reach(4, 0.95), BROW, "r")),
        head=10,
        lean=6,
        nod=9,
        ears=24,
        squash=0.96,
        up=-5,
    ),
    "lonely": Mood(
        (_HANGING, _CROSSED, Gesture(LAP, LAP)), head=9, lean=4, nod=10, ears=24, squash=0.97, up=-4
    ),
    "worried": Mood(
        (Gesture(CHEST, CHEST), Gesture(ELBOW, Reach(6, 0.94)), Gesture(HEART, CHIN, "r")),
        head=5,
        lean=-4,
        nod=4,
        ears=14,
        squash=0.98,
        up=4,
    ),
}
