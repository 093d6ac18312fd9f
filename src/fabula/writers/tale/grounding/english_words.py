"""Closed lists the English reader needs: function words, verbs, adjectives, words that are no beings."""

from __future__ import annotations

from fabula.writers.tale.grounding.slots import in_order, words

DETERMINERS = words(
    """
    a an the this that these those his her its their my your our some any every each no another
    """
)
MONTHS = words(
    """
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday christmas easter halloween spring summer
    autumn fall winter
    """
)
NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "both": 2, "several": 3, "many": 3, "few": 3,
}  # fmt: skip
PREPOSITIONS = words(
    """
    in on at to into onto through under over by near beside behind below beneath above across around
    inside outside along toward towards from with without for about of between among past against beyond
    up down off during after before until like as upon within
    """
)
PLACE_PREPOSITIONS = words(
    """
    in on at to into onto through under over by near beside behind below beneath above across around
    inside outside along toward towards from past beyond up down within
    """
)
PRONOUNS = words(
    """
    he she it they him them we us i you me himself herself itself themselves everyone everybody somebody
    someone nobody anyone anybody everything something nothing anything who what
    """
)
RELATIVES = words(
    """
    who that which whose when where because while if so until whom why how
    """
)
CONJUNCTIONS = words(
    """
    and or but nor & then
    """
)
AUXILIARIES = words(
    """
    is are was were be been being am do does did has have had can could will would shall should may
    might must can't cannot couldn't won't wouldn't isn't aren't wasn't weren't doesn't don't didn't
    hasn't haven't gets got get becomes become became
    """
)
ADVERBS = words(
    """
    very really so too not never always only just again still once far away together alone ever soon
    finally also even already quite suddenly home there here back n't longer more most
    instead anyway maybe perhaps tonight today tomorrow yesterday forever everywhere nowhere
    """
)

_VERBS = in_order(
    """
    be have do say go get make know think take see come want look use find give tell work call try ask
    need feel become leave put mean keep let begin seem help talk turn start show hear play run move
    like live believe hold bring happen write provide sit stand lose pay meet include continue set learn
    change lead understand watch follow stop create speak read allow add spend grow open walk win offer
    remember love consider appear buy wait serve die send expect build stay fall cut reach kill remain
    suggest raise pass sell require report decide pull return explain hope develop carry break receive
    agree support hit produce eat cover catch draw choose cause point listen realize realise place close
    wear wish dream fear hate hide share steal swim fly sing dance climb jump sleep wake cry laugh smile
    fight chase race rescue save befriend teach bake cook paint ride sail travel explore discover wander
    search collect gather plant dig swing roll bounce float drift glow shine sparkle twinkle whisper
    shout roar bark chirp hum whistle borrow lend return forget forgive apologize apologise lie cheat
    boast brag argue quarrel tease bully ignore invite visit miss hug kiss tickle scare frighten worry
    wonder imagine invent discover solve fix mend repair break drop spill knock lock unlock push pull
    throw kick catch juggle hop skip crawl slide slip trip stumble fall climb dive splash swallow chew
    bite taste smell touch feel warm melt freeze burn light blow paint sew knit weave fold wrap tie
    untie pack unpack move sneak creep tiptoe escape trap free guard protect defend attack welcome greet
    wave nod shake celebrate prepare practise practice train perform compete want lack outwit trick
    trade turn leave long refuse pretend promise protect plan guide guess hatch migrate hibernate gaze
    stare glance notice join enter exit arrive depart land crash cross deliver mail tidy clean wash
    sweep count measure compare befriend adopt marry rule reign marvel yearn long strive struggle
    survive overcome conquer face tame ride accept belong fit match matter bring stick tell rain snow
    ski hoard snore yawn nap rest stretch sulk grumble complain sneeze cough hiccup burp shiver tremble
    quake vanish disappear appear transform shrink swap switch sprout bloom blossom wilt wither bury
    unearth polish shatter
    """
)
_IRREGULAR = in_order(
    """
    was were been had did done said went gone got gotten made knew known thought took taken saw seen
    came found gave given told felt became left put meant kept let began begun ran held brought wrote
    written sat stood lost paid met led understood spoke spoken spent grew grown won bought sent built
    fell fallen cut caught drew drawn chose chosen broke broken ate eaten wore worn dreamt hid hidden
    stole stolen swam swum flew flown sang sung slept woke woken fought taught rode ridden forgot
    forgotten forgave threw thrown bit bitten blew blown froze frozen swept stuck shook shaken swung
    slid crept shone dug fled told lent taken bound afraid scared frightened terrified told lay lain
    named called
    """
)


def _forms(verb: str) -> tuple[str, ...]:
    if verb.endswith("e"):
        return verb, f"{verb}s", f"{verb}d", f"{verb[:-1]}ing"
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb, f"{verb}es", f"{verb}ed", f"{verb}ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    doubled = verb + verb[-1]
    return verb, f"{verb}s", f"{verb}ed", f"{verb}ing", f"{doubled}ed", f"{doubled}ing"


VERB_OF = {form: verb for verb in reversed(_VERBS) for form in _forms(verb)} | {
    word: word for word in _IRREGULAR
}
"""Every form of the verbs to its base."""
VERB_OF |= {
    "met": "meet", "found": "find", "taught": "teach", "saw": "see", "told": "tell", "brought": "bring",
    "fought": "fight", "woke": "wake", "fed": "feed", "dying": "die", "lying": "lie", "tying": "tie",
}  # fmt: skip
BASES = frozenset(_VERBS)

ADJECTIVES = words(
    """
    afraid alone ancient angry baby bad beautiful big bigger biggest black blind blue bold bossy brave
    bravest bright broken brown calm careful cheerful clever clumsy cold colorful colourful cool cosy
    cozy crazy crooked cross cruel curious cute dark deaf deep different dirty dizzy dreamy dry eager
    elderly empty enchanted evil faithful famous fast fat favorite favourite fierce fluffy flying
    forgetful forgotten friendly frightened funny fussy fuzzy gentle giant glad glowing golden good
    grand gray greedy green grey grouchy grown grumpy happy hard haunted heavy helpful hidden high
    homesick honest hot huge humble hungry ill impatient invisible jealous jolly kind large last lazy
    left-handed little lonely lonesome long lost loud lovely loyal lucky mad magic magical massive mean
    mechanical merry messy mighty mischievous modest mysterious naughty neat nervous new nice noisy nosy
    odd old older oldest only orange orphan picky pink plain playful plump polite poor pretty proud
    purple quick quiet rainy rare red restless rich round rude rusty sad scared scaredy scary secret
    selfish shiny short shy sick silent silly silver simple sleepless sleepy slow sly small smaller
    smallest smart sneaky snowy soft sour special spotted starry strange striped strong stubborn stupid
    sunny sweet talkative talking tall tame tender terrible thin thirsty timid tiny tired tough
    toothless trusty ugly unhappy unusual upset vain warm weak weary weird wet white wicked wild wise
    wobbly wonderful wooden woolly worried wrong yellow young younger youngest first second third next
    blue-eyed one-eyed left right whole own same other enormous gigantic cranky absent-minded elegant
    fancy stray singing dancing sleeping running crying laughing retired runaway humongous teeny
    itty-bitty petite wee
    """
)
ADJECTIVE_ENDINGS = ("ful", "less", "ous", "ish", "ive", "able", "ible", "ical", "some", "iest", "ly")
NOT_SAID = frozenset(
    [
        "blind",
        "deaf",
        "mute",
        "other",
        "same",
        "own",
        "next",
        "first",
        "second",
        "third",
        "only",
        "whole",
        "new",
        "last",
        "single",
        "enough",
        "such",
        "certain",
        "pet",
        "several",
        "many",
        "much",
        "different",
        "wrong",
        "right",
    ]
)
"""Adjectives that would read oddly before "rabbit called Pip" in an opening."""

GROUPS = {
    "pair": 2, "couple": 2, "family": 3, "group": 3, "herd": 3, "flock": 3, "pack": 3, "team": 3, "bunch": 3,
    "band": 3, "crew": 3, "class": 3, "gang": 3, "swarm": 3, "school": 3, "litter": 3, "army": 3, "crowd": 3,
    "trio": 3, "kind": 1, "type": 1, "lot": 3, "sort": 1,
}  # fmt: skip

NOT_BEINGS = words(
    """
    youtube netflix minecraft roblox fortnite nintendo xbox playstation tiktok instagram whatsapp zoom lego
    pokemon disney eid diwali ramadan hanukkah kwanzaa holi passover nowruz seollal chuseok vesak purim
    except during beyond despite without within end bottom edge middle side top corner half
    caller callers quarter quarters
    date dates outage blackout grade grades glasses wig candlelight silence darkness
    january february march july september october november december monday tuesday wednesday
    thursday friday saturday sunday christmas halloween easter thanksgiving hanukkah ramadan chuseok seollal
    culprit culprits suspect suspects clue clues party parties character characters protagonist
    story stories tale tales book adventure adventures idea way day days night nights morning evening
    time times world life lives thing things something anything nothing everything one ones lot bit name
    names matter fun love hate fear fears courage truth lie lies secret secrets wish wishes dream dreams
    piece pieces animal animals orchestra choir concert parade promise promises hug hugs
    prickle prickles ago overnight
    daytime bedtime mondays tuesdays wednesdays thursdays fridays saturdays sundays weekends
    sneeze sneezes hiccup hiccups cough burp yawn fart sharp afternoon breath breaths breathing
    english korean spanish french chinese japanese german italian arabic
    arm arms elbow knee knees ankle wrist finger fingers shoulder
    hurt hurts ache aches pain feast feasts
    hope friend friends friendship trip journey voyage walk race game games contest party birthday
    festival holiday vacation weekend week month year years season spring summer autumn winter fall
    christmas easter halloween hanukkah diwali chuseok war peace music art science math maths magic
    color colour colors colours word words voice sound smell taste kindness honesty help home lesson
    moral meaning importance power sharing caring learning growing school first-day feelings feeling
    emotion emotions anger sadness joy happiness loneliness shyness patience gratitude family families
    brothers sisters siblings people person everybody everyone nobody somebody someone picture pictures
    page pages poem rhyme fable fairytale fairy-tale bedtime please darkness light work job problem
    reason heart hearts mind eye eyes ear ears nose mouth hand hands foot feet leg legs tail tails wing
    wings paw paws fur hair head face body tooth teeth tongue neck back belly shape size age number
    numbers letter alphabet surprise cold hot rain snow wind weather nature environment climate health
    death grief change mistake mistakes failure success dinner lunch breakfast supper food dance song
    quarrel fight argument noise trouble danger plan rule rules chance place places corner side top
    bottom end beginning middle front edge left right north south east west land country earth ground
    floor wall air noises kid's children's test hello hi hey asdf lorem ipsum best others other own same
    out off on up down away goes comes gets mystery mysteries case riddle
    else hide-and-seek tag peekaboo sleepover potty chores homework bedtime screen
    """
)
ABSTRACT_ENDINGS = (
    "ness",
    "ship",
    "ity",
    "tion",
    "sion",
    "ment",
    "ism",
    "ance",
    "ence",
    "hood",
    "dom",
    "ing",
    "ure",
)
CONCRETE_ANYWAY = words(
    """
    king duckling gosling starling sapling cygnet seedling pudding earring painting wellington
    treasure creature building ring string swing wing viking picture station city kingdom earthling
    hatchling changeling dumpling sibling fledgling cushion ambulance fence neighborhood ship
    monument instrument spaceship musician prism ornament lightning rowing sculpture vulture
    furniture darling
    """
)

KNOWN_NAMES = {
    "she": words(
        """
        betty clementine tilly polly dotty
        mina emma olivia sophia sophie ava mia lily lucy ella anna anne amy alice amelia charlotte zoe
        zoey chloe grace hannah sarah sara maria rosa luna nora ruby ivy daisy maya leah eva eve julia
        imogen nadia zainab amina maryam khadija noor zahra yasmin salma hafsa sumaya chidinma ngozi amaka
        adaeze temi folake wanjiru ifeoma abena akua ama esi zuri amara mei-ling xiu li-na hye sakura yui
        rin hanako ananya diya kavya meera lakshmi ishani sunita ingeborg astrid saoirse niamh aoife siobhan
        ines lucia valentina camila ximena carmen marisol giulia chiara francesca katya olga svetlana zofia
        emily isabella jane kate katie molly maggie rosie poppy penny jenny jasmine yuki aiko mei ming
        fatima aisha leila layla priya anya nina tina lena lisa laura clara cora elsa greta heidi ingrid
        freya matilda tess jiwoo jisoo minji yuna hana sora yujin suji soyeon
        """
    ),
    "he": words(
        """
        leo sam max ben tom tommy tim jack jake james john johnny jimmy joe henry harry oliver ollie
        noah liam lucas luke ethan mason logan oscar otis theo finn felix hugo george charlie alfie
        arthur archie toby billy bobby danny david daniel peter paul pedro juan carlos diego mateo omar
        ali ahmed amir ravi arjun kenji hiro haruto minho minjun jihoon junho joon kai eli elias nico
        yusuf yousef ibrahim hamza bilal karim khalid hassan mustafa sami tariq marcus kwame kwasi tunde emeka
        chinedu obinna sipho thabo jabari tomasz piotr jakub mateusz pavel dmitri joaquin rafael luis miguel
        alejandro santiago javier pablo thiago joao rohan aarav vikram sanjay dev anil takumi haru daichi wei
        jian minh duc seamus cormac eoin matteo luca giovanni stefan henrik eitan noam moshe walt
        milo arlo jonah simon oskar emil lars sven ivan
        """
    ),
}
