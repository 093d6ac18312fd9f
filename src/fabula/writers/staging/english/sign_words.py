"""How English bodies and deeds show what somebody feels, as closed lists: data for `signs`."""

from __future__ import annotations

from fabula.core.words import Feeling
from fabula.writers.tale.grounding.slots import words

PARTS: dict[str, str] = {
    one: kind
    for kind, said in {
        "lip": "lip chin mouth-corner",
        "mouth": "mouth jaw",
        "teeth": "tooth teeth",
        "knee": "knee leg body limb hoof spine",
        "hand": "hand paw finger arm wing flipper",
        "whisker": "whisker antenna feeler",
        "nostril": "nostril",
        "heart": "heart chest pulse",
        "eye": "eye",
        "lid": "eyelid lid",
        "brow": "brow forehead eyebrow",
        "face": "face expression",
        "cheek": "cheek ear-tip",
        "ear": "ear",
        "tail": "tail",
        "back": "back",
        "horn": "horn antler",
        "shoulder": "shoulder",
        "head": "head",
        "belly": "tummy stomach belly",
        "throat": "throat",
        "foot": "foot hoof",
        "toe": "toe shoe boot floor ground",
        "fist": "fist",
        "fur": "fur hair hackle feather quill mane",
        "nose": "nose snout",
        "voice": "voice",
        "beard": "beard",
        "fingernail": "fingernail nail",
        "breath": "breath",
        "tear": "tear",
    }.items()
    for one in said.split()
}
"""The sort of each part of a body that shows what is felt."""

BODY_DOES: tuple[tuple[str, str, Feeling], ...] = (
    ("lip", "tremble quiver wobble shake quake droop stick poke", "sad"),
    ("mouth", "droop turn-down", "sad"),
    ("face", "fall crumple droop drop sadden", "sad"),
    ("ear", "droop hang flatten sag flop", "sad"),
    ("tail", "droop hang drag sink", "sad"),
    ("shoulder", "sag droop slump sink fall drop", "sad"),
    ("head", "hang", "sad"),
    ("heart", "sink ache break fall drop bleed", "sad"),
    ("eye", "fill brim well sting water swim overflow glisten", "crying"),
    ("tear", "run roll fall stream fill trickle drip slide splash well spill plop drop pour flow come",
        "crying"),
    ("shoulder", "shake heave", "crying"),
    ("knee", "tremble shake knock buckle wobble quake quiver shiver jelly weak", "afraid"),
    ("hand", "tremble shake quiver shiver", "afraid"),
    ("whisker", "tremble shake quiver", "afraid"),
    ("whisker", "twitch", "curious"),
    ("nostril", "flare widen", "angry"),
    ("teeth", "chatter knock clatter", "afraid"),
    ("heart", "pound thump race hammer beat bang leap-into thud flutter stop skip", "afraid"),
    ("fur", "stand bristle rise prickle", "afraid"),
    ("voice", "shake tremble quaver quiver falter wobble", "afraid"),
    ("face", "pale whiten blanch white pale grey ashen", "afraid"),
    ("cheek", "pale white", "afraid"),
    ("cheek", "burn flush glow redden blush tingle pink red hot scarlet crimson rosy", "shy"),
    ("face", "burn flush redden red hot scarlet crimson pink", "shy"),
    ("ear", "burn redden red hot pink scarlet", "shy"),
    ("eye", "narrow flash blaze smoulder glitter burn", "angry"),
    ("face", "darken purple", "angry"),
    ("brow", "furrow crease wrinkle pucker", "thoughtful"),
    ("eye", "bright brighten shine sparkle twinkle gleam dance glow", "happy"),
    ("face", "shine glow beam brighten lift light bright", "happy"),
    ("heart", "sing soar glow lift lighten light", "happy"),
    ("tail", "wag thump", "happy"),
    ("heart", "dance jump leap", "joyful"),
    ("heart", "swell burst", "proud"),
    ("heart", "melt", "loving"),
    ("eye", "widen pop bulge grow goggle round wide huge big saucer", "surprised"),
    ("mouth", "fall drop hang gape", "surprised"),
    ("brow", "rise shoot", "surprised"),
    ("ear", "prick perk twitch", "curious"),
    ("nose", "twitch quiver wrinkle", "curious"),
    ("lid", "droop sink flutter close drop fall heavy", "sleepy"),
    ("eye", "close droop shut", "sleepy"),
    ("head", "nod droop loll drop sink", "sleepy"),
    ("belly", "rumble growl grumble gurgle complain empty roar", "hungry"),
    ("belly", "give make", "hungry"),
    ("mouth", "water", "hungry"),
    ("belly", "ache hurt churn cramp", "ill"),
    ("head", "ache throb pound spin hurt", "ill"),
    ("throat", "ache sore hurt", "ill"),
    ("nose", "run drip red stuffy", "ill"),
    ("brow", "burn hot", "ill"),
    ("foot", "ache hurt drag", "tired"),
    ("foot", "tap", "angry"),
    ("eye", "mist blur red wet damp", "crying"),
    ("cheek", "wet damp tear-stained", "crying"),
    ("throat", "tighten tight lump close", "sad"),
    ("voice", "crack break", "sad"),
    ("voice", "rise boom thunder", "angry"),
    ("voice", "small tiny", "shy"),
    ("face", "green", "ill"),
    ("face", "long", "sad"),
    ("face", "twist screw", "angry"),
    ("face", "soften", "loving"),
    ("mouth", "thin", "angry"),
    ("lip", "curl", "angry"),
    ("ear", "flat", "angry"),
    ("fur", "end", "afraid"),
    ("tail", "end between", "afraid"),
    ("tail", "lash bristle", "angry"),
    ("belly", "flip flutter knot twist tighten lurch", "worried"),
    ("head", "high", "proud"),
    ("heart", "puff", "proud"),
    ("heart", "warm", "loving"),
    ("heart", "flutter", "worried"),
    ("breath", "catch", "surprised"),
    ("eye", "dart", "worried"),
    ("eye", "glaze", "sleepy"),
    ("fist", "clench", "angry"),
    ("hand", "clench", "angry"),
    ("knee", "ache heavy", "tired"),
)  # fmt: skip
"""What a part of the body does, or is, that shows a feeling: her lip began to wobble."""

BODY_DONE: tuple[tuple[str, str, Feeling], ...] = (
    ("stick push jut thrust poke", "lip", "sad"),
    ("hang lower droop drop bow", "head", "sad"),
    ("droop sag slump", "shoulder ear", "sad"),
    ("bury", "face head nose", "crying"),
    ("wipe dry dab blot", "eye face cheek tear", "crying"),
    ("blink choke fight swallow", "tear", "crying"),
    ("tear", "eye", "crying"),
    ("run roll stream trickle", "cheek", "crying"),
    ("stamp stomp pound drum thump", "foot fist", "angry"),
    ("shake raise brandish wave clench ball pound bang thump slam", "fist", "angry"),
    ("fold cross", "hand", "angry"),
    ("gnash grind bare clench show", "teeth", "angry"),
    ("knit lower", "brow", "angry"),
    ("narrow roll", "eye", "angry"),
    ("put plant", "hip", "angry"),
    ("hold", "breath", "afraid"),
    ("cover shield", "eye ear head", "afraid"),
    ("hide cover", "face", "shy"),
    ("lower drop", "eye", "shy"),
    ("stare look gaze glance", "toe foot", "shy"),
    ("bow duck", "chin", "shy"),
    ("puff swell stick thrust throw push", "heart", "proud"),
    ("hold toss carry", "head", "proud"),
    ("stroke twirl", "beard whisker", "proud"),
    ("straighten square roll", "shoulder", "brave"),
    ("grit", "teeth", "brave"),
    ("clap", "hand", "joyful"),
    ("bounce dance stand rise", "toe", "joyful"),
    ("wiggle", "toe", "happy"),
    ("rub", "hand", "happy"),
    ("kick", "foot", "joyful"),
    ("wag", "tail", "happy"),
    ("rub", "eye lid", "sleepy"),
    ("rub pat hold", "belly", "hungry"),
    ("lick smack", "lip whisker", "hungry"),
    ("clutch press", "belly", "ill"),
    ("wipe blow", "nose", "ill"),
    ("hold rub clutch", "head throat", "ill"),
    ("wipe mop", "brow", "tired"),
    ("drag", "foot", "tired"),
    ("rub", "foot knee", "tired"),
    ("hug draw", "knee", "lonely"),
    ("lower", "horn", "angry"),
    ("blow puff", "cheek", "angry"),
    ("turn", "back", "angry"),
    ("tap", "foot", "angry"),
    ("flatten", "ear", "angry"),
    ("squeeze screw", "eye", "afraid"),
    ("bring slam crash smash", "fist", "angry"),
    ("pull", "face", "angry"),
    ("purse", "lip", "thoughtful"),
    ("press tighten", "lip mouth", "angry"),
    ("puff", "cheek", "angry"),
    ("arch", "back", "angry"),
    ("tuck", "tail", "afraid"),
    ("shuffle scuff", "foot toe", "shy"),
    ("spread open hold", "hand", "loving"),
    ("widen open", "eye", "surprised"),
    ("raise lift arch", "brow", "surprised"),
    ("tilt cock", "head", "curious"),
    ("tilt cock prick perk", "ear", "curious"),
    ("poke stick push twitch", "nose head", "curious"),
    ("crane", "neck", "curious"),
    ("scratch shake", "head", "thoughtful"),
    ("rub stroke scratch tap pull", "lip brow nose beard", "thoughtful"),
    ("wrinkle furrow pucker", "brow", "thoughtful"),
    ("bite chew gnaw nibble", "lip fingernail", "worried"),
    ("wring twist clasp", "hand", "worried"),
    ("stroke pat ruffle smooth brush kiss", "head fur cheek brow nose ear", "loving"),
)  # fmt: skip
"""What somebody does to a part of the body that shows a feeling: he wrung his hands."""

DEEDS: dict[Feeling, str] = {
    "crying": "sob weep bawl wail blubber howl",
    "sad": "sniffle mope pout sigh whimper whine mourn grieve lament wilt droop",
    "afraid": "flee gulp yelp duck tremble quake quiver shudder cower cringe flinch shrink quail recoil "
    "scream shriek",
    "angry": "paw stalk stamp stomp fume seethe snarl scowl glare glower growl huff sulk scold snort bellow "
    "storm slam hiss "
    "rant yell quarrel squabble bicker argue grumble tut bristle",
    "joyful": "giggle chuckle cheer whoop frolic cartwheel twirl prance caper rejoice guffaw somersault "
    "skip applaud romp dance bounce",
    "happy": "sing whistle smile grin beam purr hum",
    "shy": "fiddle shuffle blush squirm mumble",
    "proud": "strut swagger boast preen brag",
    "sleepy": "sleep yawn doze snore drowse snooze slumber nap",
    "tired": "trudge plod pant wheeze puff stagger slump collapse flop gasp-for plonk totter",
    "surprised": "gasp gape gawk goggle blink stare marvel",
    "curious": "explore examine inspect study poke prod peer snoop investigate peek sniff",
    "thoughtful": "ponder muse mull reflect consider",
    "worried": "fret pace fidget fuss",
    "loving": "pat hug snuggle cuddle nuzzle kiss caress embrace comfort",
    "ill": "sneeze cough groan",
    "hungry": "drool slobber",
    "calm": "relax unwind",
}
"""What somebody does that shows a feeling."""

WEAK = words(
    """
    stare blink peer peek sniff howl whine scream shriek yell growl hiss bellow roar roared growled skip
    trudge plod hum scold consider groan flop puff snort collapse think thought thinks wonder wondered
    wondering squirm stagger mumble wise love loved whimper howl eager eagerly cheered naughty fuss
    alone longing let cry cried cries gasp smile by all dance bounce sing whistle flee gulp yelp duck
    explore examine inspect study poke prod fiddle shuffle pat nod droop playful naughty cheeky surprise
    hug
    """
)
"""Words that tell a feeling only where nothing surer does."""

STATES: dict[Feeling, str] = {
    "sad": "glum dejected downcast forlorn woeful wistful downhearted despondent dismal mournful tearless "
    "brokenhearted glumly sulkily despair dismay misery woe dismayed mournfully forlornly",
    "crying": "tearful tearfully teary weepy tear-stained",
    "angry": "livid irate fuming enraged outraged indignant indignantly sullen surly peeved miffed irritated "
    "fury "
    "wrath wrathful grumpily grumbling",
    "afraid": "petrified aghast horrified panicked panic-stricken panicky terror horror dread alarm alarmed "
    "spooked "
    "frozen nervousness terrorstruck",
    "surprised": "dumbfounded flabbergasted speechless thunderstruck stunned agog wide-eyed amazement "
    "astonishment awestruck dumbstruck goggle-eyed shocked disbelief",
    "joyful": "gleeful gleefully ecstatic elated jubilant glee laughter jolly jubilantly exultant",
    "happy": "cheery cheerily cheerfully chipper beaming merrily gladly contentment satisfaction relief",
    "proud": "smug smugly haughty haughtily triumphant triumphantly triumph pride",
    "brave": "valiant valiantly dauntless plucky daring undaunted resolute gallantly unafraid",
    "shy": "bashful bashfully sheepish sheepishly meek meekly timidly",
    "tired": "breathless breathlessly winded footsore wearily tuckered frazzled exhaustion",
    "sleepy": "groggy groggily dozy bleary-eyed bleary",
    "hungry": "peckish famished ravenous greedily hungrily",
    "ill": "queasy dizzy nauseous seasick carsick fever",
    "curious": "perplexed baffled mystified quizzically questioningly",
    "worried": "troubled uneasy uneasily apprehensive tense jumpy concerned fretful restless restlessly",
    "calm": "serene serenely peaceful placid placidly tranquil relaxed cosily contentedly unruffled calmed",
    "loving": "affectionate affectionately fondly adoring adoringly tender-hearted devoted",
    "lonely": "friendless forsaken abandoned left-out lonelier companionless",
    "thoughtful": "pensively thoughtfully lost-in-thought deep-in-thought",
}
"""Words for feelings that the lexicon has no entry for."""

TURNS: dict[Feeling, tuple[str, ...]] = {
    "joyful": (
        r"(?:for|with) joy",
        r"(?:bounc|jump|leap|hopp|spin|spun|twirl|danc|whirl)\w*(?: \w+)? (?:up and down|"
        r"round and round|in circles)",
        r"(?:threw|toss\w*|throw\w*|flung) (?:\w+ ){1,3}(?:in|into) the air",
        r"turn\w* (?:a )?(?:cartwheels?|somersaults?)",
        r"hurrah|hurray|yippee|yahoo",
        r"(?:till|until) (?:the tears|tears|OWN sides)|tears of (?:joy|laughter)|(?:hardly|barely|"
        r"scarcely) (?:sit|keep|stand) still",
        r"can(?:not|'t| not) wait|could(?:n't| not) (?:wait|(?:sit|keep|stand|hold) still)",
    ),
    "happy": (r"from ear to ear|all smiles", r"whistl\w+ (?:a|OWN) (?:\w+ )?tune", r"click\w* OWN heels"),
    "sad": (
        r"kick\w* (?:at )?(?:a|the) (?:pebble|stone|can)|with OWN hands deep in|stared at (?:nothing|"
        r"OWN plate)",
        r"lump (?:in|rose in|came into) (?:OWN|the \w+) throat|down in the (?:dumps|mouth)|heavy heart",
        r"(?:not say|without) a (?:single )?word",
        r"(?:sat|stood|slumped|crept|walk\w*) (?:\w+ ){0,3}with OWN head (?:down|bowed|hanging|in OWN)",
    ),
    "crying": (
        r"(?:big|fat|hot|salty|bitter) tears?|OWN (?:own )?tears|in tears|OWN eyes out|wet with tears",
        r"(?:a|one|single|two|fat) (?:\w+ )?(?:tears?|drops?) (?:\w+ )?(?:roll|slid|fell|ran|trickl|"
        r"splash|drip)\w*",
        r"OWN eyes (?:were|was) (?:red|wet|swollen)|red-eyed",
    ),
    "afraid": (
        r"(?:did not|didn't|not|hardly|scarcely) (?:\w+ )?dare\w*|dared (?:not|hardly)",
        r"(?:as )?(?:white|pale) as (?:a )?\w+|colou?r (?:drained|went|left|fled)",
        r"turn\w* (?:deathly )?(?:pale|white)",
        r"(?:hid|hides|hiding|dived?|dove|crept|crawled) (?:back )?(?:under|beneath) (?:the|OWN) "
        r"(?:bed|blankets?|covers?|table|quilt|sofa|pillow|chair)",
        r"(?:pull|drew|tug|yank)\w* the (?:covers?|blankets?|quilt|sheets?) (?:up )?(?:over|to)",
        r"bolt upright|(?:on|stood on) end|like jelly|with (?:shaking|trembling|shaky) \w+|"
        r"shook all over|swallowed hard",
        r"goose ?(?:bumps|pimples|flesh)|(?:like|as) a leaf|tail between OWN",
        r"(?:ran|run|fled|runs) (?:\w+ )?for (?:his|her|its|their) li(?:fe|ves)",
        r"cl(?:ung|ings?|inging) (?:\w+ )?to (?:OWN|the) (?!\w+ of)|shr[aiu]nk\w* (?:back|away)",
        r"(?:stood|stand\w*|sat) (?:frozen|rooted|as still as)|froz\w+ (?:in|with|to)|"
        r"knees (?:knock\w* )?together",
        r"jump\w* (?:out of|into) OWN (?:skin|arms)|threw up OWN hands",
    ),
    "angry": (
        r"not fair|steam|would(?:n't| not) (?:budge|move|come out|share|listen)",
        r"(?:turn\w*|went|grew) (?:\w+ )?(?:purple|beetroot)|red in the face",
        r"(?:shook|shak\w+|wagg\w*) (?:a|OWN) "
        r"(?:finger|stick|cane|broom|rolling pin|umbrella|spear|walking stick|ladle|spoon)",
        r"(?:slam|bang)\w* the (?:door|lid|window|gate)|(?:hands?|paws?) on OWN hips",
        r"mutter\w* (?:\w+ )?(?:into|under) OWN|would(?:n't| not) (?:speak|talk|look)",
    ),
    "proud": (
        r"took a bow|head (?:held )?high|(?:nose|chin) (?:held )?(?:in the air|high|up)|"
        r"for all (?:\w+ ){0,3}to see",
        r"to admire OWN|ta-da+|chest (?:puffed|stuck|thrust) out|stood (?:very |as )?(?:straight|tall)",
        r"(?:gold|first) (?:medal|prize)",
    ),
    "brave": (
        r"(?:straight|right|square|squarely) in the eyes?|(?:took|with) a deep breath",
        r"(?:step|march|strode|walk|stood|stride)\w* (?:right |straight |boldly )?(?:up to|between|"
        r"in front of) the "
        r"(?:dragon|giant|wolf|lion|bear|troll|ogre|monster|bull|witch|tiger|bully)",
        r"plant\w* OWN feet|dug OWN heels|roll\w* up OWN sleeves|one foot (?:\w+ ){1,8}then the other",
        r"did(?:n't| not) (?:budge|run|flinch|blink)|stood OWN ground",
    ),
    "shy": (
        r"hid(?:es|ing)? behind (?:OWN|the|a) (?:\w+'s )?\w+",
        r"(?:peek|peep)\w* (?:out )?(?:from )?(?:between|behind|around)",
        r"could(?:n't| not|) (?:hardly )?(?:meet|look (?:him|her|them|it|anyone))|did(?:n't| not) look up",
        r"back of the (?:line|queue|room|class)|(?:in a|OWN) (?:tiny|very small|small|little) voice",
        r"(?:twist|fiddl)\w* (?:with )?OWN (?:skirt|apron|cap|hat|hem|sleeve|tail)",
    ),
    "tired": (
        r"out of breath|had to (?:sit|lie) down|(?:puff|huff)\w* and (?:pant|wheez|puff|blow)\w*",
        r"could (?:hardly|barely|scarcely) (?:lift|stand|walk|move)|(?:not|another) (?:an|a )?(?:other|"
        r"single)? ?step",
        r"(?:flop|slump|collaps)\w*(?: down)? (?:in|into|on|onto|against)|tongue (?:was )?hang\w*",
        r"sweat (?:\w+ )?(?:ran|dripp|pour|trickl)\w*|dr[ao]gg?\w* (?:him|her|it)sel\w+",
        r"(?:wip|mopp)\w* (?:the )?sweat|like lead",
    ),
    "sleepy": (
        r"(?:nod|drift)\w* (?:off|to sleep)|keep OWN eyes open|heavy with sleep|(?:sound|half|fast) asleep",
        r"(?:not|n't|without) (?:\w+ )?(?:slept|sleep) for|eyes (?:\w+ )?heavy|(?:ready|time) for bed|"
        r"(?:fell|went) to sleep",
    ),
    "surprised": (
        r"eyes (?:\w+ ){0,4}(?:as|like) (?:\w+ )?(?:as )?(?:saucers?|plates?|moons?|marbles|coins)",
        r"jump\w* back|could(?:n't| not) believe|rubb\w* OWN eyes and|what on earth|good gracious|"
        r"nearly fell off",
    ),
    "curious": (
        r"looked (?:\w+ ){0,2}(?:left|this way)|(?:turn|spun|look)\w* (?:it|them) over and over",
        r"what (?:could|can|was|might) (?:it|that|this|they) be",
        r"what's (?:in|that|this|inside|behind|under)",
        r"(?:lean|bent|bend|crept|creep|inch)\w* (?:closer|nearer)|tiptoes? to see|put OWN (?:ear|"
        r"eye) to the",
        r"(?:pok|stick|stuck|push)\w* OWN (?:nose|head|snout) (?:into|in|through|inside)",
    ),
    "thoughtful": (
        r"let me (?:see|think)|hm+|chin (?:in|on) OWN (?:hands?|paws?|fists?)|(?:lost|deep) in thought",
        r"turn\w* (?:it|the \w+) over (?:and over )?in OWN (?:mind|head)",
    ),
    "worried": (
        r"(?:pac|walk)\w* (?:up and down|to and fro|back and forth)|one (?:foot|leg|paw) to (?:the|"
        r"an)? ?other",
        r"(?:look|star|gaz|glanc|peer)\w* (?:\w+ ){0,4}(?:again and again|over and over)|what if|oh dear",
        r"could(?:n't| not) sleep|sleep a wink|toss\w* and turn\w*|where (?:could|can) (?:he|she|it|they) be",
        r"knot in OWN|butterflies|OWN (?:stomach|tummy) (?:in|was in|tied in) knots",
    ),
    "loving": (
        r"(?:wrap|put|threw|throw|flung|fling)\w* (?:(?:both|OWN|two) )+(?:arms?|wings?|paws?|tail|"
        r"neck) (?:a?round)",
        r"would(?:n't| not) let go|never let go",
        r"(?:tuck|hug|squeez|pull|drew|gather)\w* (?:him|her|them) (?:\w+ )?(?:tight|close|in)",
        r"(?:rubb|press|laid|lay|lean)\w* OWN (?:cheek|head|nose|face) (?:against|on|to) (?:the|OWN|"
        r"his|hers)",
        r"(?:sang|sings?|hum\w*) (?:\w+ ){0,3}(?:to (?:him|her|them)|lullaby)|tuck\w* (?:him|her|them|"
        r"the \w+) in",
        r"(?:strok|pat|ruffl|comb)\w* (?:OWN|the) (?:\w+(?:'s)? )?(?:hair|head|fur|ears|feathers|mane|neck)",
        r"cover\w* OWN (?:\w+ )?(?:chicks?|babies|young|ducklings?|kittens?|children) with",
    ),
    "ill": (
        r"(?:had|with|has) (?:a|the) (?:\w+ )?(?:cold|fever|flu|headache|tummy ?ache|stomach ?ache|"
        r"toothache|sore throat)",
        r"blew OWN nose|in bed with|stayed in bed",
        r"thermometer|(?:hot|burning) (?:head|forehead|brow)|(?:red|runny|stuffy) nose|chickenpox|measles",
        r"nose (?:\w+ )?(?:was|is) (?:red|running|runny)|threw up|green (?:in|about|around) the",
    ),
    "hungry": (
        r"could (?:have )?eat(?:en)? (?:a|an|the) \w+|(?:hardly|nothing) (?:\w+ )?(?:eaten|to eat)|not eaten",
        r"(?:empty|rumbling|growling|grumbling) (?:tummy|stomach|belly)",
    ),
    "lonely": (
        r"(?:nobody|no one|no-one) (?:\w+ ){0,2}"
        r"(?:sat|came|answered|asked|played|wanted|to play|to talk|waved|remembered|called|noticed|to share)",
        r"watch\w* the (?:other|others)\b|(?:empty|other) (?:chair|seat|swing|bed)|"
        r"left (?:all )?(?:behind|out|alone)",
        r"quite alone|only the echo|no friends?",
        r"(?:sat|stood|waited|ate|played|lived|wandered) (?:\w+ ){0,3}(?:alone|by (?:him|her|it)self)",
    ),
    "calm": (
        r"let out a (?:long|slow|deep) breath|at peace|(?:perfectly|quite) still|took OWN time|"
        r"not a care|deep in the cushions",
    ),
}
"""Turns of speech that tell or show a feeling; OWN stands for whosever it is."""

SPOKEN: dict[Feeling, tuple[str, ...]] = {
    "joyful": (r"hoo?ray|hurrah|hurray|yippee|yay|whee+|we (?:won|did it)|wahoo|best day",),
    "angry": (
        r"not fair|how dare|go away|get out|stop (?:that|it|thief)|give (?:it|that|them|me) back|"
        r"leave me alone",
        r"i hate|that's mine|it's mine|you (?:naughty|bad|wicked)|who (?:took|stole|broke|ate)",
    ),
    "afraid": (r"help|don't (?:eat|hurt|let)|i'm (?:so )?(?:scared|afraid|frightened)|eek|save me|run for",),
    "proud": (
        r"ta-?da+h?|look (?:at me|what (?:i|we))|i (?:did|made|built|won|caught) it|all by myself|watch me",
    ),
    "curious": (
        r"what(?:'s| is| are)? (?:that|this|it|in|inside|these|those|behind|under)|who(?:'s|"
        r" is) (?:there|that)|ooh",
    ),
    "surprised": (r"oh my|goodness|good gracious|wow|well i never|can't believe|what on earth",),
    "thoughtful": (r"let me (?:see|think)|hm+|i wonder",),
    "worried": (
        r"oh no|oh dear|what if|what (?:shall|will|should) (?:i|we) do|where (?:can|could) (?:he|she|"
        r"it|they) be",
    ),
    "sad": (r"i'm (?:so |very )?(?:sorry|sad)|i miss|boo-?hoo|nobody likes|all gone|no one likes|poor me",),
    "tired": (
        r"i can(?:'t|not) (?:go|walk|climb|run) (?:any|another|one)|phew|i'm (?:so )?tired|need (?:a|"
        r"to) rest",
    ),
    "sleepy": (r"so sleepy|good ?night|time for bed",),
    "hungry": (r"i'm (?:so )?(?:hungry|starving)|yum+|smells (?:good|delicious)|i could eat",),
    "loving": (r"i love you|my (?:darling|dear|sweet|little) (?:one|child|boy|girl)|dearest",),
    "brave": (
        r"i'm not (?:afraid|scared|frightened)|i will (?:go|save|fight)|i'll (?:go|save|fight)|follow me",
    ),
    "lonely": (r"nobody (?:to|wants)|no one (?:to|wants)|all alone|i wish i had a friend",),
    "ill": (
        r"atishoo|achoo|my (?:tummy|head|throat|tooth|stomach) (?:hurts|aches)|i feel (?:sick|ill|dizzy)",
    ),
}
"""What is said aloud that shows what the speaker feels."""

FACES = words(
    """
    face look eye voice smile tone frown expression heart tear sigh laugh grin cry glance gaze
    """
)
"""What has the feeling of its owner: a worried look."""
