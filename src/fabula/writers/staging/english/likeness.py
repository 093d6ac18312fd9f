"""Nouns of English stories that no list has, each with the entry of the lexicon that it is drawn as: "
"data."""

from __future__ import annotations


def _by_noun(table: dict[str, str]) -> dict[str, str]:
    return {noun.replace("_", " "): key for key, nouns in table.items() for noun in nouns.split()}


LIKE_THING = _by_noun(
    {
        "cane": "oar paddle hookah bellows crook staff pole rod stick crook wand_of_wood lance spear "
        "javelin pike whip baton",
        "broom": "duster mop flail",
        "saw": "saw",
        "photograph": "frame painting portrait",
        "gift": "packet package",
        "paint-box": "paint paints ink",
        "needle": "hatpin bodkin knitting nail peg",
        "toy": "rattle block kaleidoscope top plaything peashooter",
        "bread": "roll crumb rusk",
        "meat": "chop cutlet bacon drumstick",
        "rope": "reins rein bellrope hose lead",
        "towel": "washing",
        "jar": "oilcan",
        "swim-ring": "lifebelt lifebuoy",
        "toolbox": "drill tinderbox",
        "pencil": "ruler chalk",
        "bowl": "colander sieve",
        "chips": "crisp",
        "noodles": "noodle",
        "paper": "card cards sheet",
        "screw": "corkscrew",
        "club": "bat racket mallet cudgel",
        "gold": "bar ingot nugget",
        "blanket": "rug carpet",
        "cloth": "tissue rag bandanna veil sash wrapping wrapper",
        "coat": "cape robe gown tunic poncho vest waistcoat jerkin",
        "hat": "wig hood headdress turban",
        "ribbon": "belt strap leash collar harness lace shoelace band bow tie necktie",
        "sack": "bundle load burden pack bale",
        "chain": "padlock",
        "bag": "trunk portmanteau valise",
        "lunch-box": "tin can canister",
        "pie": "tart quiche pasty",
        "radish": "beet beetroot",
        "juice": "cider punch",
        "candy": "gum toffee caramel fudge peppermint",
        "book": "magazine comic album ledger atlas",
        "guitar": "harp lute banjo lyre mandolin ukulele",
        "flute": "pipe panpipe whistle recorder",
        "flower": "thistle marigold buttercup primrose bluebell blossom bloom iris peony",
        "leaf": "stem stalk fern frond moss",
        "bow-and-arrow": "quiver",
        "sword": "blade",
        "spanner": "lever poker pliers tongs pincers wrench",
        "telescope": "binoculars spyglass",
        "ice-skate": "skate",
        "ski": "snowboard surfboard",
        "spider-web": "web",
        "doll": "puppet marionette",
        "teddy-bear": "teddy",
        "pot": "lid",
        "spoon": "whisk",
        "pillow": "bolster",
        "clock": "pocketwatch wristwatch stopwatch",
        "shell": "clam mussel oyster cockle scallop",
        "carrot": "parsnip",
        "button": "buckle brooch badge zipper",
        "postage-stamp": "stamp",
        "candle": "match",
        "cup": "thimble glass beaker tumbler",
        "shield": "armour armor breastplate",
        "bone": "fishbone wishbone rib",
        "letter": "note parchment invitation telegram",
        "seed": "grain kernel pip",
        "wood": "root splinter kindling firewood faggot",
    }
)
"""Things by what they look like in a hand."""

OTHERWISE = frozenset(["oar", "paddle", "rug", "carpet", "harp", "lute", "banjo", "pipe"])
"""Nouns whose entry in the lexicon is nothing a hand holds."""

LIKE_PLACE = _by_noun(
    {
        "meadow": "railway path road lane track trail highway crossroads wayside roadside grass lawn "
        "pasture "
        "paddock prairie "
        "steppe clover field",
        "city": "street pavement sidewalk curb kerb avenue boulevard plaza square corner crossing downtown "
        "gutter",
        "village": "church chapel steeple town hamlet steps step doorstep stoop porch fountain wall",
        "hallway": "stair staircase landing lobby foyer corridor passage passageway",
        "theatre": "stage spotlight podium opera ballroom auditorium backstage bandstand dressing_room",
        "circus": "arena big_top trapeze tightrope",
        "farm": "shed henhouse coop pigsty sty trough haystack hayloft stall cowshed barn stable manger",
        "workshop": "smithy forge garage woodshed toolshed studio",
        "restaurant": "café cafe tavern diner pizzeria teahouse inn saloon",
        "market": "butcher grocery greengrocer bazaar stalls fishmonger",
        "shop": "counter till checkout",
        "library": "study office bookcase",
        "cave": "mine tunnel grotto cavern pit crevice crack",
        "mountain": "summit peak ledge cliff ridge precipice gorge canyon ravine crag pass",
        "seashore": "cove bay dune dunes sand sandbank seaside sands beach boardwalk pier",
        "garden": "patio terrace flowerbed vegetable_patch patch greenhouse hedge vineyard trellis gate",
        "camp": "tent caravan campfire campsite bivouac",
        "snowfield": "tundra glacier snowdrift drift snowbank igloo",
        "forest": "pines firs oaks birches thicket bracken brambles undergrowth clearing glade copse "
        "wilderness",
        "pond": "reeds rushes ditch lily_pad",
        "river": "bank riverbank brook creek stream canal dam ford rapids current",
        "swamp": "bog marsh quicksand mire",
        "nest": "branch bough twig hollow beehive hive web",
        "burrow": "hollow_log",
        "rooftop": "gutter_pipe chimney",
        "moon": "crater",
        "castle": "throne_room dungeon battlements moat drawbridge turret ramparts",
        "train-station": "platform railway track_side station",
        "ship": "deck cabin crow's_nest raft bow stern mast hold",
        "school": "classroom schoolroom schoolhouse blackboard playground_wall",
        "hospital": "clinic ward waiting_room surgery vet",
        "desert": "oasis dunes",
        "island": "shore lagoon reef",
        "living-room": "hearth rug carpet parlor parlour lounge armchair nursery",
        "kitchen": "pantry larder sink stove oven",
        "bathroom": "shower tub",
        "bedroom": "crib cot bunk",
        "festival": "parade carnival fete wedding party",
        "sky": "air cloud breeze",
        "underwater": "seabed seafloor kelp",
        "bridge": "railing",
        "harbour": "quay wharf jetty dock",
        "space": "spaceship orbit cockpit",
        "playground": "sandpit sandbox see-saw seesaw swings",
        "alley": "alleyway",
        "museum": "gallery",
        "cottage": "hut cabin shack hovel lodge doorway threshold windowsill house home cottage",
        "attic": "loft rafters",
        "cellar": "basement boiler boiler_room",
    }
)
"""Places by where one would think oneself."""

DONE_AT: tuple[tuple[str, str], ...] = (
    (
        "kitchen",
        r"wash\w* (?:up|the (?:dishes|plates))|washing[- ]up|knead\w*|(?:bak|fry|roll)\w* (?:\w+ )?(?:a|"
        r"the|out) "
        r"(?:\w+ )?(?:cake|pie|bread|dough|pastry|pancakes?|biscuits|buns?)|stirr?\w* the (?:soup|pot|"
        r"porridge|stew|jam|batter)|"
        r"peel\w* (?:the )?(?:potatoes|carrots|apples|onions)|(?:kettle|pot|saucepan) (?:\w+ )?(?:boil|"
        r"sang|whistl|bubbl|hiss)\w*|"
        r"lick\w* the (?:spoon|bowl)|steam rose from the kettle|floury hands|dried the (?:plates|dishes|"
        r"cups)",
    ),
    (
        "school",
        r"wip\w* the (?:board|blackboard)|(?:put|raised|shot) up (?:his|her) hand|lessons?|homework|"
        r"(?:last|school) bell|"
        r"spelling test|sums on the|register|first day of (?:term|school)|hopscotch",
    ),
    (
        "cave",
        r"bats (?:hung|hang|slept|flew out)|stalactites?|(?:water )?dripped from the (?:roof|rock|"
        r"ceiling)|echo came back",
    ),
    (
        "sea",
        r"(?:let|lets) (?:\w+ )?steer|haul\w* (?:in|up) the (?:nets?|anchor|sail)|nets were|"
        r"gulls (?:\w+ )?scream\w*|deep-sea|"
        r"hoist\w* the sail|waves (?:\w+ )?(?:toss|lift|rock)\w* the|dolphins?|whales?",
    ),
    ("underwater", r"divers?|coral|seaweed|sank to the bottom|jellyfish|shipwreck"),
    (
        "seashore",
        r"surf|sandcastles?|paddl\w* in the|tide (?:\w+ )?(?:out|in|came|crept)|rock ?pools?|seashells?|"
        r"waves (?:\w+ )?broke|shallows",
    ),
    (
        "river",
        r"punt|reeds?|kingfisher|stepping[- ]stones|water[- ]lil\w+|swam round|scull\w*|row(?:ed|"
        r"ing) (?:across|home|away)|rowed (?:up|down)stream|fishing rod",
    ),
    (
        "garden",
        r"rows? of (?:carrots|cabbages|beans|lettuces|peas|onions)|watering can|weed\w* the|(?:dug|"
        r"picked) (?:\w+ )?"
        r"(?:potatoes|carrots|beans|tomatoes|lettuces|strawberries)|wheelbarrow|flowerpots?|lawn|"
        r"beehives?|washing (?:line|on the line)",
    ),
    (
        "forest",
        r"toadstools?|acorns?|pine cones?|fir trees|broken twig|between the trunks|tree to tree|"
        r"treetops?|moss",
    ),
    ("bus", r"bus driver|rang the bell and the bus|top deck"),
    ("train", r"ticket collector|railway carriage|the guard blew|dining car|rattl\w+ over the points"),
    ("playground", r"swings|seesaw\w*|climbing frame|slid\w* down the slide"),
    (
        "bathroom",
        r"(?:scrubb|wash)\w* behind (?:his|her) ears|brush\w* (?:his|her|their) teeth|soap ?suds|"
        r"turned (?:on|off) the taps?",
    ),
    (
        "bedroom",
        r"(?:tuck|snuggl)\w* (?:\w+ )?(?:in|up|down) (?:\w+ )?(?:under|beneath)|night-?light|(?:lay|"
        r"sat up) (?:awake )?in bed|"
        r"under the (?:bed|quilt|covers|blankets)|one more story|goodnight kiss",
    ),
    ("theatre", r"curtains? (?:rose|went up|fell)|audience|applause|footlights|encore"),
    ("shop", r"customers?|weigh\w* out|how much (?:is|are)|cash (?:desk|register)|shelves of"),
    ("hospital", r"bandag\w* (?:his|her|the)|stethoscope|temperature"),
    ("library", r"(?:row|shelf) (?:after|upon) (?:row|shelf) of books|librarian|overdue"),
    ("snowfield", r"sledg\w*|toboggan\w*|snowballs?|snowdrifts?|ski(?:ed|s|ing)|igloos?"),
    (
        "orchard",
        r"(?:pick|gather|shook)\w* (?:down )?the (?:\w+ )?(?:apples|pears|plums|cherries)|apple trees|"
        r"pear trees?",
    ),
    ("festival", r"merry-go-round|ferris wheel|candy ?floss|coconut shy|roundabout|brass band"),
    (
        "farm",
        r"milk\w* the (?:cow|goat)s?|collect\w* the eggs|feed\w* the (?:hens|pigs|chickens)|"
        r"fed the (?:hens|pigs|chickens)|hay|ploughed",
    ),
    ("meadow", r"haymak\w+|daisy chains?|shepherd"),
    ("mountain", r"roped together|eagle's nest|climb\w* higher and higher|mountaineer"),
    ("space", r"astronauts?|spacesuit|floated weightless|planets?"),
    ("castle", r"drawbridge|knights|throne|battlements|courtiers"),
    ("desert", r"camels?|cactus|cacti|sand dunes|caravan of"),
    ("city", r"traffic|trams?|taxis?|skyscrapers?|lamp ?posts?"),
)
"""What is done or seen in one place mostly, when no word says where: she washed up."""
FURNISHES = _by_noun(
    {
        "bathroom": "bathtub tub shower toilet potty toothbrush toothpaste bubble_bath washbasin",
        "kitchen": "oven stove fridge refrigerator sink saucepan frying_pan larder cupboard dishes",
        "school": "blackboard chalkboard chalk desk pupil schoolbag classmates teacher recess",
        "living-room": "sofa armchair fireplace television hearth couch rocking_chair",
        "bedroom": "pajamas pyjamas bunk duvet nightlight quilt mattress crib cot",
        "library": "librarian bookshelf bookcase",
        "shop": "till cash_register shopkeeper",
        "supermarket": "shopping_trolley checkout cashier",
        "theatre": "stage microphone footlights",
        "circus": "trapeze tightrope ringmaster acrobat",
        "camp": "campfire tent sleeping_bag",
        "ship": "mast rigging sail helm porthole gangplank",
        "farm": "tractor plough plow haystack trough barn milk_pail",
        "meadow": "path footpath lane",
        "playground": "see-saw seesaw slide sandpit sandbox monkey_bars climbing_frame roundabout",
        "seashore": "sandcastle",
        "swimming-pool": "diving_board",
        "snowfield": "snowman igloo sledge toboggan",
        "palace": "throne",
        "hospital": "stethoscope nurse doctor stretcher",
        "train-station": "station_master railway_clock",
        "workshop": "anvil workbench",
        "bakery": "baker rolling_pin",
        "underwater": "coral seaweed",
        "restaurant": "waiter menu",
        "museum": "dinosaur_skeleton",
        "space": "astronaut spaceship",
        "launderette": "washing_machine tumble_dryer",
        "post-office": "postmistress postmaster",
    }
)
"""What tells where it is when no word does: a bathtub stands in a bathroom."""
