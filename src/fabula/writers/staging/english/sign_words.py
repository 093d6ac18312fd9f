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
    ("eye", "widen pop bulge goggle round wide huge big saucer", "surprised"),
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
    ("throat", "ache", "sad"),
    ("throat", "sore hurt", "ill"),
    ("voice", "cold icy sharp stern harsh gruff fierce cross", "angry"),
    ("voice", "thin high squeaky shaky trembly hoarse", "afraid"),
    ("voice", "flat dull hollow", "sad"),
    ("voice", "firm steady bold", "brave"),
    ("voice", "warm soft gentle tender", "loving"),
    ("voice", "drowsy thick", "sleepy"),
    ("face", "wet tear-stained", "crying"),
    ("face", "stony hard", "angry"),
    ("eye", "hard cold fierce", "angry"),
    ("eye", "soft", "loving"),
    ("mouth", "dry", "afraid"),
    ("mouth", "tremble quiver wobble", "sad"),
    ("fist", "tight", "angry"),
    ("hand", "itch", "curious"),
    ("knee", "water", "afraid"),
    ("knee", "lead", "tired"),
    ("heart", "heavy sore stone lead", "sad"),
    ("cheek", "damp streak", "crying"),
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
    ("hang droop drag", "horn tail whisker wing ear lip", "sad"),
    ("lower", "horn", "angry"),
    ("lash swish", "tail", "angry"),
    ("stick", "tongue", "angry"),
    ("set", "jaw mouth", "brave"),
    ("lift raise", "chin", "proud"),
    ("blink", "eye", "surprised"),
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
    "angry": "stalk stamp stomp fume seethe snarl scowl glare glower growl huff sulk scold snort bellow "
    "storm slam hiss "
    "rant yell quarrel squabble bicker argue grumble tut bristle",
    "joyful": "giggle chuckle cheer whoop frolic cartwheel twirl prance caper rejoice guffaw somersault "
    "skip applaud romp dance bounce",
    "happy": "sing whistle smile grin beam purr hum",
    "shy": "shuffle blush squirm mumble",
    "proud": "strut swagger boast preen brag",
    "sleepy": "sleep yawn doze snore drowse snooze slumber nap",
    "tired": "trudge plod pant wheeze puff stagger slump collapse flop gasp-for plonk totter",
    "surprised": "gasp gape gawk goggle blink stare marvel",
    "curious": "peep explore examine inspect study poke prod peer snoop investigate peek sniff",
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
    "sad": "melancholy broken-hearted wretched woebegone doleful remorseful gloomily miserably "
    "dolefully disappointment low-spirited tearfulness "
    "grave-faced heartbroken tearstained sorrowful sorrowfully unhappily dully bleak bleakly "
    "crestfallen subdued "
    "glum dejected downcast forlorn woeful wistful downhearted despondent dismal mournful tearless "
    "brokenhearted glumly despair dismay misery woe dismayed mournfully forlornly",
    "crying": "tearful tearfully teary weepy tear-stained",
    "angry": "vexed bad-tempered ill-tempered cantankerous spiteful exasperated displeased peevish "
    "testy sullenly fiercely irritably anger disgust petulant petulantly "
    "furiously crossly savagely haughty-eyed stormy thunderous resentful resentfully offended "
    "livid irate fuming enraged outraged indignant indignantly sullen surly peeved miffed irritated "
    "fury "
    "wrath wrathful grumpily grumbling",
    "afraid": "timorous cowardly panic fearstruck awe-struck "
    "fearfully shakily quaking fearful trembling shivery "
    "petrified aghast horrified panicked panic-stricken panicky terror horror dread alarm alarmed "
    "spooked "
    "frozen nervousness terrorstruck",
    "surprised": "astounded startled bewildered bewilderment "
    "dumbfounded flabbergasted speechless thunderstruck stunned agog wide-eyed amazement "
    "astonishment awestruck dumbstruck goggle-eyed shocked disbelief",
    "joyful": "excitement excitedly rollicking "
    "rapturously merry merriment hilarity "
    "gleeful gleefully ecstatic elated jubilant glee laughter jolly jubilantly exultant",
    "happy": "gay blithe light-hearted amused enchanted charmed happiness pleasure gladness "
    "delightedly brightly contented blissful blissfully sunny radiant gaily "
    "cheery cheerily cheerfully chipper beaming merrily gladly contentment satisfaction relief",
    "proud": "conceited boastfully self-satisfied vainglorious "
    "pompous pompously self-important grandly vain "
    "smug smugly haughty haughtily triumphant triumphantly triumph pride",
    "brave": "heroic gallant stout-hearted heroically "
    "fearless fearlessly stoutly undeterred "
    "valiant valiantly dauntless plucky daring undaunted resolute gallantly unafraid",
    "shy": "abashed self-conscious shamefaced shame "
    "coyly blushing tongue-tied bashful bashfully sheepish sheepishly meek meekly timidly",
    "tired": "fatigued weariness dog-tired "
    "limply drained worn-out bone-tired "
    "breathless breathlessly winded footsore wearily tuckered frazzled exhaustion",
    "sleepy": "drowsily sleepily half-asleep groggy groggily dozy bleary-eyed bleary",
    "hungry": "starved peckish famished ravenous greedily hungrily",
    "ill": "giddy faint queasy dizzy nauseous seasick carsick fever",
    "curious": "inquisitive inquisitively intrigued perplexed baffled mystified quizzically questioningly",
    "worried": "distressed flustered anxiety perturbed "
    "grave gravely anxious anxiously nervously worriedly fearing "
    "troubled uneasy uneasily apprehensive tense jumpy concerned fretful restless restlessly",
    "calm": "composed "
    "calmly quietly-content unworried "
    "serene serenely peaceful placid placidly tranquil relaxed cosily contentedly unruffled calmed",
    "loving": "tenderly lovingly gently-smiling doting "
    "affectionate affectionately fondly adoring adoringly tender-hearted devoted",
    "lonely": "solitary deserted friendless forsaken abandoned left-out lonelier companionless",
    "thoughtful": "dreamy dreamily absorbed "
    "musing ponderous thought-filled pensively thoughtfully lost-in-thought deep-in-thought",
}
"""Words for feelings that the lexicon has no entry for."""

TURNS: dict[Feeling, tuple[str, ...]] = {
    "joyful": (
        r"(?:two|three|four) (?:stairs |steps )?at a time|could(?: not|n.t) keep still|(?:cut|"
        r"cutting) capers|clapp\w* (?:him|her)self|heart (?:\w+ )?(?:sang|leapt|bounded)",
        r"s[aiu]ng\w* (?:\w+ )?at the top of|(?:inside|in) (?:him|her|it) (?:\w+ ){0,2}(?:danc|sing|"
        r"sang|leap)\w*",
        r"(?:danc|did)\w* (?:a|OWN) (?:\w+ )?(?:jig|dance)|beside (?:him|her|it)self with (?:joy|delight)",
        r"over the moon|on top of the world|walk\w* on air|(?:with|in|of) (?:sheer )?(?:delight|glee)|"
        r"burst out laughing",
        r"threw back OWN head|(?:shriek|roar|squeal|scream|whoop|shout)\w* (?:with|for) (?:laughter|joy|"
        r"delight|glee)",
        r"never (?:had )?(?:been|felt) so happy|happier than|the happiest|could have (?:sung|danced|"
        r"burst)|punch\w* the air",
        r"heart (?:\w+ )?(?:gave a|leap|leapt|leaped|jump\w*)(?: (?:leap|jump|skip|bound))?",
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
    "happy": (
        r"in (?:high|good|great) (?:spirits|humou?r)|(?:laugh|chuckl)\w* (?:\w+ )?to (?:him|her|it)self",
        r"as (?:happy|pleased) as|forgot that OWN|saw the lights of home",
        r"warm (?:\w+ )?(?:inside|all over|right down)|(?:felt|feel) (?:much |a (?:little|bit) |"
        r"so much )?better",
        r"(?:smile|grin) (?:\w+ )?(?:spread|crept|stole|tugg\w*|came)|pleased (?:as punch|with)|"
        r"corners? of OWN mouth (?:\w+ )?(?:up|lifted|turned up|twitch)",
        r"(?:weight|load) (?:\w+ )?(?:lift|roll|fell)\w* (?:from|off)|(?:like|"
        r"as if) the sun (?:had )?c[ao]me out|heart (?:was|felt) (?:\w+ )?light",
        r"(?:tr(?:y|ied|ying)) (?:\w+ )?not to (?:laugh|giggle|smile|grin)|sang as|(?:wriggl|"
        r"glow)\w* with (?:pleasure|joy)",
        r"from ear to ear|all smiles",
        r"whistl\w+ (?:a|OWN) (?:\w+ )?tune",
        r"click\w* OWN heels",
    ),
    "sad": (
        r"would(?: not|n.t) (?:eat|touch OWN|play)|silent for a (?:long|great) (?:time|while)|"
        r"watch\w* (?:\w+ ){1,4}(?:grow|get) smaller|chin on OWN knees|"
        r"did(?: not|n.t) (?:even )?(?:lift|raise) OWN (?:head|eyes)",
        r"miss(?:ed|es|ing) (?:her|him|them)\b(?! (?:bus|train|turn))|"
        r"miss(?:ed|es|ing) OWN (?:\w+ ){0,2}(?:friend|mother|mum|mom|mama|father|dad|papa|gran\w*|"
        r"home|brother|sister|family)",
        r"(?:smile|grin) (?:\w+ )?(?:fad|vanish|disappear|wobbl|slipp|died)\w*",
        r"in (?:low spirits|despair)|out of spirits|lost heart|would(?: not|n.t) be comforted|(?:with|"
        r"heaved|gave) a (?:\w+ )?(?:heavy|deep|sad|great) sigh|mew\w* and mew\w*",
        r"tr(?:y|ied|ying) (?:\w+ )?(?:hard )?not to (?:cry|sob|weep)|turn\w* OWN face to the wall|"
        r"pok\w+ at OWN (?:\w+ )?(?:supper|dinner|food|porridge)",
        r"push\w* (?:OWN (?:\w+ )?(?:food|supper|dinner|peas|porridge|plate) (?:away|around|about|"
        r"round))|could(?: not|n.t) eat|did(?: not|n.t) feel like",
        r"(?:like|as heavy as) (?:a )?(?:stone|lead) in|heart (?:was |felt |like |as )*(?:as )?(?:heavy|"
        r"lead|a stone)|grey (?:inside|day inside)|dark cloud (?:\w+ )?(?:inside|over OWN)",
        r"(?:not even|nothing|no one|nobody) (?:\w+ ){0,4}(?:could |can )?(?:make|cheer) (?:him|her|it|"
        r"them)|mouth (?:\w+ )?(?:turned|went) down|swallow\w* (?:a|the) lump",
        r"poor (?-i:[A-Z])\w+(?=!)",
        r"(?:slunk|slink\w*|trail\w*) (?:off|away|home|behind)|wish\w* (?:he|she|it|they) (?:had never|"
        r"were (?:home|at home))|all the (?:joy|fun) (?:went|had gone)",
        r"kick\w* (?:at )?(?:a|the) (?:pebble|stone|can)|with OWN hands deep in|stared at (?:nothing|"
        r"OWN plate)",
        r"lump (?:in|rose in|came into) (?:OWN|the \w+) throat|down in the (?:dumps|mouth)|heavy heart",
        r"not (?:say|speak) a (?:single )?word",
        r"(?:sat|stood|slumped|crept|walk\w*) (?:\w+ ){0,3}with OWN head (?:down|bowed|hanging|in OWN)",
    ),
    "crying": (
        r"(?:drops?|tears?) (?:\w+ ){0,6}(?:ran|roll\w*|fell|dripp\w*|trickl\w*|splash\w*)",
        r"cried and cried|cried (?:him|her|it)self|in floods|(?:pillow|sleeve|apron|collar) (?:was|grew|"
        r"is) (?:\w+ )?wet|sob(?: \w+)? (?:caught|rose|escaped|broke)|blink\w* hard",
        r"(?:big|fat|hot|salty|bitter) tears?|OWN (?:own )?tears|in tears|OWN eyes out|wet with tears",
        r"(?:a|one|single|two|fat) (?:\w+ )?(?:tears?|drops?) (?:\w+ )?(?:roll|slid|fell|ran|trickl|"
        r"splash|drip)\w*",
        r"OWN eyes (?:were|was) (?:red|wet|swollen)|red-eyed",
    ),
    "afraid": (
        r"clutch\w* (?:\w+'s|OWN) (?:\w+ )?(?:sleeve|hand|arm|skirt|coat|apron)|"
        r"(?:crept|huddl\w*|shr[au]nk|clung|cling\w*) (?:close |closer |up )?(?:together|to|against|"
        r"back)",
        r"(?:flatten|laid back|lay back)\w* OWN ears|(?:fur|hair) (?:\w+ )?(?:stood|rose|on end)|"
        r"legs (?:gave way|turned to|would not)|knees (?:gave way|turned to|knock\w*)",
        r"would(?: not|n.t) (?:go|come|take|move) (?:one|a|another) (?:single )?step|"
        r"not (?:one|a) step (?:nearer|further)",
        r"(?:froze|stood frozen)(?= ?(?:[.!,;]|where|on the spot|in OWN tracks|with))",
        r"not daring|dared? (?:not|hardly|scarcely)|as still as (?:a )?(?:stones?|statues?|mouse|mice)|"
        r"out of OWN wits|in (?:great |sudden |an |such )?(?:alarm|terror|dread)|did(?: not|"
        r"n.t) like the look|half (?:dead|mad) with|jump\w* out of OWN|leapt? with fright",
        r"(?:was|were|shot|dived|bolted|vanished|scrambled|scuttled|fled) (?:back )?under (?:the|"
        r"OWN) (?:bed|table|sofa|chair|quilt)",
        r"heart (?:was )?in OWN mouth|blood (?:ran|turned|went) (?:\w+ )?(?:cold|to ice)|could(?: not|"
        r"n.t) (?:breathe|move)|(?:cold|prickl\w+) all over",
        r"shivers? (?:\w+ )?(?:down|up) OWN|swallow\w* hard|swallow\w*(?=[.,;])|stock[- ]still|"
        r"in a squeak\w*|(?:press|flatten)\w* (?:him|her|it)self (?:flat )?against",
        r"did(?: not|n.t) like the (?:dark|look|sound)|(?:knees|legs) (?:\w+ )*(?:turned )?to (?:water|"
        r"jelly)|look\w* over OWN shoulder|never (?:had )?been so (?:frightened|scared|afraid)",
        r"crouch\w* (?:down )?(?:under|behind|beneath|low)|hardly dar\w+|scarcely dar\w+|"
        r"took (?:tight )?hold of OWN",
        r"(?:did not|didn't|not|hardly|scarcely) (?:\w+ )?dare\w*|dared (?:not|hardly)",
        r"(?:turn|went|go|grew|face|cheeks)\w* (?:\w+ )?(?:as )?(?:white|pale) as (?:a )?\w+|"
        r"colou?r (?:drained|went|left|fled)",
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
        r"(?:dash|hurl|flung|fling|threw|throw|smash|tore|rip|"
        r"tear)\w* (?:\w+ ){1,3}(?:to the (?:floor|ground)|in (?:two|half)|(?:in|in)to pieces|(?:at|"
        r"against) the wall|across the room)",
        r"paw\w* (?:at )?the (?:ground|earth)|thunder(?:ed|s)(?= the\b)|"
        r"(?:eye)?brows? (?:drew|came|knit\w*) together|"
        r"(?:thump|bang|pound)\w* (?:on )?(?:the (?:table|desk|door)|OWN (?:fist|spoon|stick))|"
        r"shook OWN fist",
        r"out of (?:temper|patience|humou?r)|(?:in|into|with) a (?:\w+ )?passion|had (?:had )?enough",
        r"(?:flung|hurled) (?:\w+ ){1,3}at (?:the|him|her|them)|sulkily|would(?: not|n.t) (?:stir|"
        r"give way|hear of it)",
        r"blood boil\w*|saw red|lost OWN temper|(?:in|into) a (?:\w+ )?(?:rage|temper|fury|huff)|"
        r"black as thunder|(?:face|brow|look) like (?:thunder|a thunder\w*)",
        r"steam (?:\w+ ){0,3}(?:out of|from) OWN|fed up|had had enough|would(?: not|"
        r"n.t) (?:even )?look at|through OWN teeth|(?:black|dark|dirty|nasty|hard) look",
        r"snatch\w* (?:\w+ )?OWN \w+ away|kick\w* (?:at )?(?:a|the) (?:door|wall|bucket|table|chair|"
        r"fence)|(?:flung|threw|hurl\w*) down|hot with (?:rage|anger)|how dare",
        r"not fair|would(?:n't| not) (?:stir|yield|budge|move|come out|share|listen)",
        r"(?:turn\w*|went|grew) (?:\w+ )?(?:purple|beetroot)|red in the face",
        r"(?:shook|shak\w+|wagg\w*) (?:a|OWN) "
        r"(?:finger|stick|cane|broom|rolling pin|umbrella|spear|walking stick|ladle|spoon)",
        r"(?:slam|bang)\w* the (?:door|lid|window|gate)|(?:hands?|paws?) on OWN hips",
        r"mutter\w* (?:\w+ )?(?:into|under) OWN|would(?:n't| not) (?:speak|talk|look)",
    ),
    "proud": (
        r"how (?:beautiful|clever|handsome|brave|strong|fine|splendid) (?:he|she|it) was|(?:better|"
        r"cleverer|finer|prettier) than (?:any|all|every)\w*",
        r"chin (?:\w+ )?(?:up|high)",
        r"stood back (?:and|to|with) (?:\w+ ){0,8}(?:look|admir)\w*",
        r"(?:grew|felt|seemed) (?:\w+ )?(?:an inch|ten feet|a foot|inches)(?: \w+)? ?tall\w*|"
        r"see who was (?:watching|looking)|(?:polish|pinn)\w* (?:on )?OWN medal",
        r"never (?:had )?been so proud|prouder than|(?:admir\w*|smil\w*|look\w*|bow\w*|turn\w*|"
        r"told) (?:\w+ ){0,3}(?:him|her|it)self (?:\w+ ){0,3}(?:mirror|glass|side|puddle|pond)|"
        r"OWN (?:own )?reflection",
        r"took a bow|head (?:held )?high|(?:nose|chin) (?:held )?(?:in the air|high|up)|"
        r"for all (?:\w+ ){0,3}to see",
        r"to admire OWN|ta-da+|chest (?:puffed|stuck|thrust) out|stood (?:very |as )?(?:straight|tall)",
        r"(?:gold|first) (?:medal|prize)",
    ),
    "brave": (
        r"march\w* (?:(?:straight|right|boldly) (?:up )?|up )to\b|drew OWN sword|"
        r"(?:step|stood|leap|jump)\w* (?:out )?(?:in front of|between)",
        r"(?:plucked|screwed|took|summoned) (?:up )?(?:\w+ )?courage|took heart|nothing daunted|"
        r"without (?:a )?(?:fear|trembling|flinching)",
        r"(?:put|threw|set|plac)\w* (?:him|her|it)self between|in a (?:firm|steady|bold|loud clear|"
        r"clear) voice|one step,? (?:and )?then another|(?:though|although) OWN (?:knees|legs|heart|"
        r"paws|hands) (?:\w+ ){1,3}(?:he|she|it) (?:went|walk|step|march|climb)\w*",
        r"(?:straight|right|square|squarely) in the eyes?|(?:took|with) a deep breath",
        r"(?:step|march|strode|walk|stood|stride)\w* (?:right |straight |boldly )?(?:up to|between|"
        r"in front of) the "
        r"(?:dragon|giant|wolf|lion|bear|troll|ogre|monster|bull|witch|tiger|bully)",
        r"plant\w* OWN feet|dug OWN heels|roll\w* up OWN sleeves|one foot (?:\w+ ){1,8}then the other",
        r"did(?:n't| not) (?:budge|run|flinch|blink)|stood OWN ground",
    ),
    "shy": (
        r"(?:twist|twirl|wound|wind)\w* (?:the end of )?OWN (?:plait|braid|hair|hem|sleeve|apron|"
        r"skirt|scarf)|drew circles with OWN",
        r"turn\w* (?:bright |deep |quite |very )?(?:red|pink|scarlet|crimson)(?! with)|"
        r"hid OWN (?:face|head)|into OWN collar",
        r"turn\w* as red as|grew (?:very |quite )?red|hung back|hid (?:her|his|its) (?:blush|"
        r"face in (?:her|his) (?:apron|hands))",
        r"did(?: not|n.t) know where to look|(?:floor|ground|earth) would (?:open|swallow)|hot all over|"
        r"to the roots of OWN|look\w* (?:down )?at OWN (?:\w+ )?(?:toes|shoes|feet|boots)|so (?:softly|"
        r"quietly) that",
        r"hid(?:es|ing)? behind (?:OWN|the|a) (?:\w+'s )?\w+",
        r"(?:peek|peep)\w* (?:out )?(?:from )?(?:between|behind|around)",
        r"could(?:n't| not|) (?:hardly )?(?:meet|look (?:him|her|them|it|anyone))|did(?:n't| not) look up",
        r"back of the (?:line|queue|room|class)|(?:in a|OWN) (?:tiny|very small|small|little) voice",
        r"(?:twist|fiddl)\w* (?:with )?OWN (?:skirt|apron|cap|hat|hem|sleeve|tail)",
    ),
    "tired": (
        r"(?<!which he )(?<!which she )lean\w* (?:back )?against (?:the|a) (?:gate|wall|tree|fence|"
        r"post)|kick\w* off OWN (?:shoes|boots)|could (?:go|walk|climb|run) no f[ua]rther|"
        r"(?:dropp|flopp|sank|sunk|fell)\w* into (?:the|a|OWN) (?:\w+ )?chair|"
        r"let OWN (?:\w+ )?(?:bag|sack|load|bundle|basket) (?:slide|slip|fall|drop)",
        r"(?:dug|work|walk|march|climb|run|ran|travel|row|swum|swam|toil|trudg|"
        r"fl[oe]w)\w* (?:\w+ )?all (?:night|day|morning)|lay down where (?:he|she|it|they)|tired out|"
        r"worn to|leg-weary|limbs (?:\w+ )?(?:ach|heavy)\w*|(?:sore|aching) (?:feet|legs|back|arms)",
        r"(?:would|could) go no (?:farther|further)|mopp\w* OWN (?:neck|brow|face|forehead)|with a grunt",
        r"every bone|too tired|(?:sank|sink|dropp?|fell|fall|flopp?)\w* (?:down )?(?:in|into|on|"
        r"onto) (?:a|the|OWN) (?:\w+ )?(?:chair|armchair|seat|bench|stool|log|bed)|dead on OWN|"
        r"lean\w* on OWN (?:broom|spade|stick|rake|shovel|axe)|rubb\w* OWN (?:aching )?back",
        r"(?:feet|legs|arms|back|bones) (?:were |was )?(?:so )?(?:sore|ach\w+|hurt|heavy)",
        r"out of breath|had to (?:sit|lie) down|(?:puff|huff)\w* and (?:pant|wheez|puff|blow)\w*",
        r"could (?:hardly|barely|scarcely) (?:lift|stand|walk|move)|(?:not|another) (?:an|a )?(?:other|"
        r"single)? ?step",
        r"(?:flop|slump|collaps)\w*(?: down)? (?:in|into|on|onto|against)|tongue (?:was )?hang\w*",
        r"sweat (?:\w+ )?(?:ran|dripp|pour|trickl)\w*|dr[ao]gg?\w* (?:him|her|it)sel\w+",
        r"(?:wip|mopp)\w* (?:the )?sweat|like lead",
    ),
    "sleepy": (
        r"curl\w* (?:\w+self )?up (?:in|on|under|by|beside|like|to sleep)",
        r"could hardly keep|half shut|drowsed|(?:heavy|sleepy) eyes|(?:sank|fell|"
        r"drifted) into (?:a )?(?:deep |sound |sweet )?(?:sleep|slumber|dream)",
        r"head (?:grew|was|felt) heavy|could(?: not|n.t) keep OWN|eyes kept (?:closing|shutting)|"
        r"(?:curl|curled|curling) (?:\w+ )?up (?:and|to) (?:sleep|slept)|half asleep|before OWN head",
        r"(?:nod|drift)\w* (?:off|to sleep)|keep OWN eyes open|heavy with sleep|(?:sound|half|fast) asleep",
        r"(?:not|n't|without) (?:\w+ )?(?:slept|sleep) for|eyes (?:\w+ )?heavy|(?:ready|time) for bed|"
        r"(?:fell|went) to sleep",
    ),
    "surprised": (
        r"(?:dropped|let fall|nearly dropped) OWN (?:tea)?(?:cup|spoon|fork|basket|tray|bucket|book|"
        r"glass\w*|hat)|rubb\w* OWN eyes,? (?:and (?:look|star)|for\b|but\b)\w*|"
        r"eyebrows (?:shot|went|flew) up",
        r"to (?:his|her|its|their) (?:great |utter )?(?:surprise|astonishment|amazement)|(?:stood|"
        r"stared) (?:\w+ )?(?:amazed|gaping)|took (?:him|her|them) by surprise|"
        r"never (?:in OWN life )?(?:seen|heard) (?:\w+ )?(?:such|anything so)",
        r"stopped (?:dead|short|in OWN)|hardly believe|well, well|(?:mouth|beak|jaw) (?:wide )?open|"
        r"dropp\w* (?:\w+ ){1,3}in (?:surprise|amazement|astonishment)|nearly (?:fell|dropp|jump)\w*|"
        r"of all things",
        r"eyes (?:\w+ ){0,4}(?:as|like) (?:\w+ )?(?:as )?(?:saucers?|plates?|moons?|marbles|coins)",
        r"jump\w* back|could(?:n't| not) believe|rubb\w* OWN eyes and|what on earth|good gracious|"
        r"nearly fell off",
    ),
    "curious": (
        r"OWN head (?:on|to) one side|"
        r"(?:hopp|crept|edg|came|lean|bent)\w* (?:a little )?(?:nearer|closer)|"
        r"(?:patt|pok|nudg|tapp)\w* (?:at )?(?:the|it) (?:\w+ )?with (?:one|a|OWN) (?:\w+ )?(?:paw|"
        r"finger|claw|stick|toe)",
        r"(?:crept|came|went|stole|edged) (?:\w+ )?(?:nearer|closer)|over the top of|to (?:see|find out|"
        r"look) what|burn\w* with curiosity|(?:curiosity|longed to know)",
        r"(?:peep|look|peer|squint)\w* (?:\w+ )?through (?:the|a) (?:\w+ )?(?:keyhole|crack|hole|gap|"
        r"hedge|fence)|wanted to (?:know|see)|wonder\w* (?:what|who|where|why|how)|turn\w* (?:the|a|"
        r"OWN) \w+ over and over|had to (?:see|know|look)|question after question",
        r"looked (?:\w+ ){0,2}(?:left|this way)|(?:turn|spun|look)\w* (?:it|them) over and over",
        r"what (?:could|can|was|might) (?:it|that|this|they) be",
        r"what's (?:in|that|this|inside|behind|under)",
        r"(?:lean|bent|bend|crept|creep|inch)\w* (?:closer|nearer)|tiptoes? to see|put OWN (?:ear|"
        r"eye) to the",
        r"(?:pok|stick|stuck|push)\w* OWN (?:nose|head|snout) (?:into|in|through|inside)",
    ),
    "thoughtful": (
        r"(?:strok|tugg|pull)\w* (?:at )?OWN (?:\w+ )?(?:beard|chin|whiskers|moustache)",
        r"thought (?:hard|and thought|for a (?:long )?(?:time|while|moment)|about it|it over)|"
        r"star\w* into the (?:fire|flames|distance)|chew\w* (?:the end of )?OWN (?:pencil|pen)|"
        r"count\w* on OWN",
        r"let me (?:see|think)|hm+|chin (?:in|on) OWN (?:hands?|paws?|fists?)|(?:lost|deep) in thought",
        r"turn\w* (?:it|the \w+) over (?:and over )?in OWN (?:mind|head)",
    ),
    "worried": (
        r"shook OWN head over|felt (?:\w+'s|OWN|the \w+'s|the \w+ \w+'s) (?:forehead|brow)|"
        r"count\w* (?:\w+ ){1,3}again|long past (?:supper|bed)",
        r"(?:frown|peer)\w* at the (?:burnt|broken|torn|empty)|"
        r"pac\w+ (?:up and down|back and forth|to and fro)",
        r"(?:at a loss|did(?: not|n.t) know) what to do|at OWN wits. end|scratch\w* OWN head in|"
        r"look\w* (?:\w+ )?(?:about|around|round) anxiously|(?:ran|run|hurr\w+) (?:\w+ )?(?:to and fro|"
        r"hither and thither|here and there)",
        r"first on one (?:leg|foot)|(?:turn|twist)\w* OWN (?:cap|hat) (?:about|round|around|over)",
        r"(?:kept )?look\w* (?:up|down|out|along|at) (?:\w+ )?the (?:road|lane|clock|path|sea)|"
        r"should have been (?:home|back|here)|hours ago|twist\w* (?:OWN|the|a) (?:\w+ )?(?:apron|"
        r"handkerchief|hem|cap|skirt)|lay awake|still (?:no|not|there was no)|count\w* (?:them )?again",
        r"brows? (?:\w+ )?(?:crease|wrinkl|furrow)\w* with (?:worry|care)|sick with worry|"
        r"never (?:had )?been so worried",
        r"(?:pac|walk)\w* (?:up and down|to and fro|back and forth)|one (?:foot|leg|paw) to (?:the|"
        r"an)? ?other",
        r"(?:look|star|gaz|glanc|peer)\w* (?:\w+ ){0,4}(?:again and again|over and over)|what if|oh dear",
        r"could(?:n't| not) sleep|sleep a wink|toss\w* and turn\w*|where (?:could|can) (?:he|she|it|"
        r"they) be",
        r"knot in OWN|butterflies|OWN (?:stomach|tummy) (?:in|was in|tied in) knots",
    ),
    "loving": (
        r"lick\w* (?:OWN|the|her|his) (?:\w+ )?(?:kid|cub|pup\w*|kitten|calf|foal|baby|lamb|hand|face|"
        r"cheek|nose)|strok\w* (?:OWN|\w+'s) (?:\w+ )?(?:hair|head|cheek|brow)|"
        r"tuck\w* (?:\w+ ){1,3}(?:round|around|in)\b",
        r"(?:took|lift|gather|caught|catch|drew|held|press)\w* (?:him|her|it|them|the (?:\w+ )?(?:child|"
        r"baby|cub|boy|girl|kitten|lamb)) (?:\w+ )?(?:in|into|to) OWN (?:arms|heart|breast|lap|bosom)|"
        r"(?:kiss|fondl|pett|caress)\w*|lick\w* (?:his|her|its|their) (?:face|ears|fur|hand|cheek|nose)",
        r"(?:laid|put|rest|lay)\w* (?:OWN|a) (?:\w+ )?(?:hand|paw|arm) (?:up)?on OWN (?:brow|forehead|"
        r"head|shoulder|arm|hair)",
        r"(?:laid|put|lean|rest)\w* OWN (?:head|cheek|chin|hand) (?:\w+ )?(?:on|in|"
        r"against) OWN (?:\w+ )?(?:shoulder|lap|arm|knee|side|chest)|(?:put|slid|slip|lay)\w* (?:an|OWN|"
        r"one) (?:arm|wing|paw|hand) (?:round|around|about|in|into)",
        r"smooth\w* OWN|squeez\w* OWN (?:hand|paw)|nestl\w*|arm in arm|hand in hand|(?:wrapp?|tuck|"
        r"drap)\w* (?:\w+ ){1,4}(?:round|around|about|over) (?:the|him|her|OWN)(?: \w+){0,2} (?:baby|"
        r"child|cub|shoulders|lamb|kitten|chick|puppy)",
        r"(?:wrap|put|threw|throw|flung|fling)\w* (?:(?:both|OWN|two) )+(?:arms?|wings?|paws?|tail|"
        r"neck) (?:a?round)",
        r"would(?:n't| not) let go|never let go",
        r"(?:tuck|hug|squeez|pull|drew|gather)\w* (?:him|her|them) (?:\w+ )?(?:tight|close|in)",
        r"(?:rubb|press|laid|lay|lean)\w* OWN (?:cheek|head|nose|face) (?:against|on|to) (?:the|OWN|"
        r"his|hers)",
        r"(?:sang|sings?|hum\w*) (?:\w+ ){0,3}(?:to (?:him|her|them)|lullaby)|tuck\w* (?:him|her|them|"
        r"the \w+) in",
        r"(?:strok|pat|ruffl|comb)\w* (?:OWN|the) (?:\w+(?:'s)? )?(?:hair|head|fur|ears|feathers|mane|"
        r"neck)",
        r"cover\w* OWN (?:\w+ )?(?:chicks?|babies|young|ducklings?|kittens?|children) with",
    ),
    "ill": (
        r"(?:covered in|with) spots|could(?: not|n.t) keep (?:\w+ )?(?:down|food)|"
        r"shiver\w* under (?:the|OWN)|spoonful of medicine",
        r"(?:had|with|has) (?:a|the) (?:\w+ )?(?:cold|fever|flu|headache|tummy ?ache|stomach ?ache|"
        r"toothache|sore throat)",
        r"blew OWN nose|in bed with|stayed in bed",
        r"thermometer|(?:hot|burning) (?:head|forehead|brow)|(?:red|runny|stuffy) nose|chickenpox|measles",
        r"nose (?:\w+ )?(?:was|is) (?:red|running|runny)|threw up|green (?:in|about|around) the",
    ),
    "hungry": (
        r"nothing (?:\w+ )?since (?:breakfast|yesterday|morning|lunch)|could eat a|(?:eye|eyed|"
        r"eyeing) the (?:\w+ )?(?:cake|pie|bun|cheese|soup|bread|honey)|"
        r"sniff\w* (?:\w+ )?the (?:\w+ )?(?:pie|cake|soup|bread|stew)",
        r"could (?:have )?eat(?:en)? (?:a|an|the) \w+|(?:hardly|nothing) (?:\w+ )?(?:eaten|to eat)|"
        r"not eaten",
        r"(?:empty|rumbling|growling|grumbling) (?:tummy|stomach|belly)",
    ),
    "lonely": (
        r"(?:no one|nobody) (?:had )?(?:ever |once )?(?:knock|visit|call|wrote|written|spoke|ask)\w*",
        r"(?:the others|they|nobody|no one) would (?:not )?have (?:nothing|anything) to do with|"
        r"the others would have nothing",
        r"had (?:no one|nobody)|(?:the others|the other \w+|everyone|they) had (?:all )?(?:gone|"
        r"been chosen|left)|the only one (?:left|who)|last (?:one )?(?:to be chosen|left)|"
        r"wish\w* for a friend|talk\w* to OWN (?:shadow|reflection)|with nobody|homesick",
        r"(?:nobody|no one|no-one) (?:\w+ ){0,2}"
        r"(?:sat|came|answered|asked|played|wanted|to play|to talk|waved|remembered|called|noticed|"
        r"to share)",
        r"watch\w* the (?:other|others)\b|(?:empty|other) (?:chair|seat|swing|bed)|"
        r"left (?:all )?(?:behind|out|alone)",
        r"quite alone|only the echo|no friends?",
        r"(?:sat|stood|waited|ate|played|lived|wandered) (?:\w+ ){0,3}(?:alone|by (?:him|her|it)self)",
    ),
    "calm": (
        r"let the (?:wind|rain|waves|world) (?:blow|fall|go|pass)|"
        r"breath\w* (?:slowly )?in and (?:slowly )?out|"
        r"watch\w* the (?:clouds|waves|stars|river) (?:go|drift|float|roll|come)",
        r"(?:comfortable|contented|long slow) sigh|at (?:OWN )?ease|in peace|hands? folded in OWN lap",
        r"watch\w* the clouds|all was well|nothing (?:\w+ )?to do but|sigh\w* contentedly|(?:lean|lay|"
        r"lie|sit|sat)\w* back (?:and|in)",
        r"let out a (?:long|slow|deep) breath|at peace|(?:perfectly|quite) still|took OWN time|"
        r"not a care|deep in the cushions",
    ),
}
"""Turns of speech that tell or show a feeling; OWN stands for whosever it is."""

SPOKEN: dict[Feeling, tuple[str, ...]] = {
    "joyful": (r"hoo?ray|hurrah|hurray|yippee|yay|whee+|we (?:won|did it)|wahoo|best day",),
    "angry": (
        r"bother|drat|blast|botheration|how dare",
        r"thief|out of my|you again",
        r"give me that|let go|you promised|you (?:are )?late again|i don.t care|enough of|no,? mine",
        r"not fair|how dare|go away|get out|stop (?:that|it|thief)|give (?:it|that|them|me) back|"
        r"leave me alone",
        r"i hate|that's mine|it's mine|you (?:naughty|bad|wicked)|who (?:took|stole|broke|ate)",
    ),
    "afraid": (
        r"help|don't (?:eat|hurt|let)|i'm (?:so )?(?:scared|afraid|frightened)|eek|save me|"
        r"run for",
    ),
    "proud": (
        r"how (?:splendid|handsome|clever|beautiful|fine) (?:you|i)\b",
        r"ta-?da+h?|look (?:at me|what (?:i|we))|i (?:did|made|built|won|caught) it|all by myself|watch me",
    ),
    "curious": (
        r"is (?:it|that|this) for me|may i see|can i look|why (?:is|do|does|are)",
        r"what(?:'s| is| are)? (?:that|this|it|in|inside|these|those|behind|under)|who(?:'s|"
        r" is) (?:there|that)|ooh",
    ),
    "surprised": (r"oh my|goodness|good gracious|wow|well i never|can't believe|what on earth",),
    "thoughtful": (r"let me (?:see|think)|hm+|i wonder",),
    "worried": (
        r"mind (?:the|your|my)|(?:be )?careful|look out|watch out|hurry",
        r"oh no|oh dear|what if|what (?:shall|will|should) (?:i|we) do|where (?:can|could) (?:he|she|"
        r"it|they) be",
    ),
    "sad": (
        r"i won.t cry|alas|woe is me|oh,? what shall",
        r"i'm (?:so |very )?(?:sorry|sad)|i miss|boo-?hoo|nobody likes|all gone|no one likes|poor me",
    ),
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
