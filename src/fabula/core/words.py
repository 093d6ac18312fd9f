"""The closed vocabularies shared by every craft. A word added here must be drawn, told and scored."""

from __future__ import annotations

from typing import Literal, get_args

LanguageCode = Literal["en", "ko"]
Age = Literal["3-5", "6-8", "9-12"]
MoodName = Literal["joyful", "calm", "sad", "tense", "epic"]
Time = Literal["dawn", "day", "dusk", "night"]
Weather = Literal["clear", "cloudy", "rain", "snow", "wind", "fog", "storm"]
Season = Literal["spring", "summer", "autumn", "winter"]
Shot = Literal["wide", "middle", "close", "journey", "vignette"]
Side = Literal["left", "centre", "right"]
Depth = Literal["near", "middle", "far"]
Spot = Literal["ground", "air", "sky", "surface", "held"]
Size = Literal["tiny", "small", "medium", "large", "giant"]
Handling = Literal["carried", "eaten", "served", "ridden", "standing", "sky", "heard", "seen"]
"""What can be done with a thing: a ball, an apple, soup, a boat, a swing, the moon, a song, a shadow."""
Category = Literal["animal", "bird", "fish", "insect", "person", "creature", "machine", "thing", "plant"]
Feeling = Literal[
    "calm", "happy", "joyful", "sad", "crying", "angry", "afraid", "surprised", "curious", "thoughtful",
    "proud", "brave", "shy", "tired", "sleepy", "loving", "hungry", "ill", "lonely", "worried",
]  # fmt: skip
Arrangement = Literal["", "row", "heap", "ring", "trail"]
"""How several of one thing lie: as they come, in a row, in a heap, in a ring, one by one along the way."""
Pose = Literal[
    "stand", "walk", "run", "sit", "lie", "sleep", "reach", "hold", "hug", "jump", "fly", "swim", "cry",
    "look-up", "look-back", "whisper", "wave", "point", "dance", "eat", "give", "carry", "pull", "push",
    "throw", "kneel", "crouch", "climb", "fall", "read", "work", "row",
]  # fmt: skip
FacePlay = Literal["", "wink", "sneeze", "yawn", "blow", "whistle", "tongue", "chew", "sing", "shout"]
"""What a face does for a moment, whatever is felt: a wink has one eye shut, a tongue is put out."""
Tone = Literal["warm", "funny", "brave", "dreamy", "mysterious"]
Theme = Literal[
    "fear", "courage", "night", "sleep", "friendship", "shyness", "loneliness", "sharing", "honesty",
    "secret", "patience", "growing", "nature", "kindness", "gratitude", "perseverance", "learning",
    "lost", "family", "sibling", "home", "moving", "school", "wish", "boasting", "jealousy", "anger",
    "difference", "adventure", "journey", "curiosity", "mystery", "music", "food", "seasons", "weather",
    "rescue", "clever", "play", "tooth", "greed", "promise", "habit", "celebration", "affection",
    "reluctance", "forgetting", "contest", "mending", "noise", "guest", "tasting",
    "making", "longing", "errand", "lateness", "waiting", "attachment", "following", "discovery",
    "club", "craft", "bargain", "farewell", "runaway", "newborn", "astray",
    "nightlife", "tardiness", "ambition", "losing", "checkup", "homecoming", "remembrance", "memory", "shop",
    "gathering", "keepsake", "newcomer", "potty", "weaning", "mark", "looks", "apart", "language", "copying",
    "money", "twohomes", "election", "blackout", "toothlost", "washing", "tidying", "sickbed", "hospital",
    "grownwork", "sleepover", "screens", "foundling", "invention", "leftout", "swapping", "lostpet",
    "rivalry", "outworn", "whatif", "birthday",
]  # fmt: skip

LANGUAGES: tuple[LanguageCode, ...] = get_args(LanguageCode)
AGES: tuple[Age, ...] = get_args(Age)
MOODS: tuple[MoodName, ...] = get_args(MoodName)
FEELINGS: tuple[Feeling, ...] = get_args(Feeling)
POSES: tuple[Pose, ...] = get_args(Pose)
FACE_PLAYS: tuple[FacePlay, ...] = get_args(FacePlay)
TONES: tuple[Tone, ...] = get_args(Tone)
THEMES: tuple[Theme, ...] = get_args(Theme)

HIGHEST_GRADE: dict[Age, float] = {"3-5": 3, "6-8": 5, "9-12": 7}
"""The highest school grade (Flesch and Kincaid) of an English story, by the age it is for."""

FEWEST_PAGES = 4
MOST_PAGES = 40
LONGEST_IDEA = 2_000
