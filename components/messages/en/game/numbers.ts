// The numbers of each dynamic that the rulebook explains: what each one is, and why it is what it is. The figures stand in the
// engine's tables and are never repeated here. C with a number is the claim, printed by `npm run claims`, that a figure serves.
import type { DynamicId, NUMBERS } from "../../../../game-rules/open";

/** Every number that is shown has both texts: one without them fails the build. */
type Told = {
  readonly [D in DynamicId]: {
    readonly [I in (typeof NUMBERS)[D][number]["id"]]: { readonly name: string; readonly why: string };
  };
};

export const numbers = {
  D1: {
    carried: {
      name: "Aims an operation carries without creep",
      why: "The report praises Serval’s few limited aims; how few is our reading.",
    },
    counts_after: {
      name: "Quarters before an aim counts",
      why: "Long enough to be paid for and seen through: an aim found on the last day is a story, not a success.",
    },
    one_too_many: {
      name: "Mission creep from one aim too many, or a vague one",
      why: "Enough to be felt in cost and story, so that a long list is a choice with a price (C114).",
    },
    vague: {
      name: "Mission creep each quarter from an aim without a test",
      why: "It has no end, so its price has none either; small enough that it is its duration that costs Paris (C14, C114).",
    },
  },
  D2: {
    after_patrol: {
      name: "Chance that a strike after a patrol removes a cell",
      why: "The report says that patrols brought fighters into the open; the figure makes the pair worth its two orders (C12).",
    },
    alone: {
      name: "Chance that a strike alone removes a cell",
      why: "Low enough that patrol and strike together remove at least twice as many (C12).",
    },
    harm_alone: {
      name: "Chance that a strike alone harms civilians",
      why: "Under cover, a target is guessed at; set so that striking at every chance scores less than holding back (C25).",
    },
    harm_after_patrol: {
      name: "Chance of harm after a patrol",
      why: "Somebody has seen what is aimed at, so it is much lower, and never nothing (C25).",
    },
    hidden: {
      name: "What hiding takes off the chance after a patrol",
      why: "Fighters had to be flushed out of hiding; those who stay in it are found that much less.",
    },
  },
  D3: {
    back: {
      name: "Chance that a cell comes back after a strike",
      why: "Aircraft do not secure land round the clock: where no troops stay, a good part of the gaps fill again (C13).",
    },
    enough: {
      name: "Cells in a zone from which none has to come",
      why: "A group that is still strong on the spot sends nobody; only thinned ground draws its neighbours.",
    },
  },
  D4: {
    bare: {
      name: "Chance per quarter that a cleared zone without administration falls back",
      why: "The report says with relative ease; this brings most such zones back to the groups within a year (C11).",
    },
    one_level: {
      name: "The same, with one level of administration",
      why: "An office with few officials is little more than a name: about half of such zones fall back within a year (C41).",
    },
    two_levels: {
      name: "The same, with two levels",
      why: "Administration that works is what the advances lacked: such zones seldom fall back (C41).",
    },
    enough: {
      name: "A garrison holds from this share of those who may come back",
      why: "Soldiers hold a zone while they are there, and only if they are strong enough for what is around them (C29).",
    },
    guarded: {
      name: "Share of the chance that is left behind such a garrison",
      why: "A strong garrison seldom loses a zone; it does not keep it once it has gone (C29).",
    },
    fear: {
      name: "Fear that a fall leaves",
      why: "Those who had worked with the state are punished in front of all; it takes many quiet quarters to ease.",
    },
    harder: {
      name: "Chance of restoring administration, for each earlier fall",
      why: "The report describes a cycle of fear: each return finds fewer who dare to be seen with the state.",
    },
  },
  D5: {
    removes: {
      name: "Chance per quarter that an armed partner removes a cell",
      why: "Cheap strength that works at once, without an order: that is the temptation (C16).",
    },
    harms: {
      name: "Chance per quarter that it settles a score",
      why: "The report says that partners had scores of their own; rare each time, sure in the long run (C16).",
    },
    tension: {
      name: "Tension between communities when one is armed",
      why: "Divisions harden at once; the recruits that follow come quarters later (C16).",
    },
    keep_arms: {
      name: "Chance that partners dropped keep their arms",
      why: "Not fully reliable, we read, holds for the parting as well.",
    },
  },
  D6: {
    first: {
      name: "Chance that the first request brings a European unit",
      why: "With none there yet, the burden is easy to share for once (C101).",
    },
    later: {
      name: "The same once several are there",
      why: "Each partner is harder to win than the last, so that a large coalition never comes cheap (C101).",
    },
    asked: {
      name: "Friction for asking at all",
      why: "One more capital to agree with, whether it comes or not: the report found no efficient mechanism.",
    },
    late: {
      name: "Friction that holds up one order in a hundred",
      why: "Set so that a coalition of some size delays one of Paris’s moves now and then, and never stops them all (C101).",
    },
  },
  D7: {
    grievance: {
      name: "Weight of grievance in readiness to join",
      why: "The report puts bad governance first among what feeds insurgencies; the share is ours (C115).",
    },
    tension: {
      name: "Weight of tension between communities",
      why: "It names communal grievance beside it; we let it weigh less than how a zone is governed.",
    },
    from: {
      name: "Grievance and tension below which nobody joins of their own accord",
      why: "Set so that on the board of 2020 JNIM gains about one cell per quarter by itself.",
    },
    full: {
      name: "Cells that one zone can feed",
      why: "The brake on growth: without it the strongest zone would grow for ever.",
    },
    squeezed: {
      name: "Recruits left where JNIM taxes, blockades or coerces",
      why: "People under levy or blockade volunteer less: coercion and support do not add up.",
    },
  },
  D8: {
    battlegroup: {
      name: "Cost of a battlegroup per quarter",
      why: "The report’s almost €1 bn for 2020, shared out over the units in the field (C4).",
    },
    cost: {
      name: "Cost beyond that which turns one point of French opinion",
      why: "Fitted, with losses and creep, to the report’s 51% against in January 2021 (C4).",
    },
    costFrom: {
      name: "Cost per quarter that opinion takes for granted",
      why: "A small war is no news: opinion hardly moved while the operation cost half of what it did in 2020 (C30).",
    },
    losses: {
      name: "Most that a quarter’s losses turn",
      why: "The report says that French casualties were limited: grief moves opinion, it does not decide it alone.",
    },
    time: {
      name: "Impatience each quarter",
      why: "Time alone weakens support in a democracy; slow enough that the rest of what Paris does still matters (C4).",
    },
    brake: {
      name: "Share against up to which every reason counts in full",
      why: "The brake: the more are against already, the fewer are left to turn.",
    },
  },
  D9: {
    legitimacy: {
      name: "Legitimacy that fresh blame buys where all are against France",
      why: "In proportion to sentiment: where nobody resents Paris the same words buy nothing (C102).",
    },
    sentiment: {
      name: "Sentiment that blame stirs",
      why: "Small each time; it is the habit of blaming that fills the street.",
    },
    repeat: {
      name: "What is left of the effect each time blame is repeated",
      why: "The brake: blame is worth most when it is kept for a fresh French act (C102).",
    },
    bound: {
      name: "Legitimacy each quarter while the blamed French stay on",
      why: "A government that blames the French and keeps them is bound by its own words: our reading.",
    },
    fades: {
      name: "Quarters after the exit until nobody is left to blame",
      why: "With the French gone the failures are Bamako’s own, once people have had time to notice.",
    },
  },
  D10: {
    floor: {
      name: "Resentment below which a campaign finds no hold",
      why: "The report says that it reflected long-standing grievances: with little of them there is nothing to work on (C15).",
    },
    reach: {
      name: "Effect of an open campaign, of the resentment above the floor",
      why: "A few points per quarter in the worst place: campaigns deepen what is there, they do not make it (C15).",
    },
    junta: {
      name: "More effect while a junta governs",
      why: "The report says that it worked with the junta’s support; how much that is worth we infer (C15).",
    },
    repeat: {
      name: "What is left of a theme each time it is repeated",
      why: "The brake: the same story twice is heard less well, and is easier to trace.",
    },
    found: {
      name: "Chance of finding the author, with no evidence yet",
      why: "The report could name the authors, so they can be found; without a trail it is mostly luck.",
    },
  },
  D11: {
    from: {
      name: "Sentiment from which the street marches",
      why: "A mood has to be more than a grumble before people come out (C103).",
    },
    chance: {
      name: "Chance of a march at that level",
      why: "Not certain at the threshold, and likelier above it: a slope, not a switch.",
    },
    presses: {
      name: "Legitimacy that a small march takes from an elected government",
      why: "The marches were against the French whom it keeps, and they press it more than they press officers.",
    },
    saps: {
      name: "French opposition for a small march",
      why: "Seen from Paris, a crowd against the flag is a reason to go home.",
    },
    tires: {
      name: "Fatigue that a small march leaves",
      why: "The brake: after a few marches the street rests, even if its mood does not.",
    },
  },
  D12: {
    elected: {
      name: "Legitimacy below which an elected government can fall",
      why: "Set so that the government of 2020 falls about when it did, in most games and not in all (C1).",
    },
    transition: {
      name: "The same for a transition",
      why: "Unelected leaders need more support to last: the second coup came within a year (C1).",
    },
    worst: {
      name: "Chance of a coup per quarter, at worst",
      why: "High, since an army that has come this far seldom waits another quarter; never sure (C1).",
    },
    safe: {
      name: "Quarters after a fall without another",
      why: "Nobody is ready for the next coup at once; it also keeps one crisis from being two.",
    },
    honeymoon: {
      name: "Quarters of honeymoon for a new regime",
      why: "The brake: new leaders are given time before they are held to what they said.",
    },
  },
  D13: {
    sentiment: {
      name: "Sentiment that a veto stirs",
      why: "The report holds the veto against Paris as an affront to a sovereign state: one quarter’s gain, paid in the street (C10).",
    },
    legitimacy: {
      name: "Legitimacy that an elected government loses",
      why: "A president who is overruled in public is seen to be overruled (C10).",
    },
    private: {
      name: "Part of the price while the veto is private",
      why: "Few know, so few mind; the envoys do, and that is why it is not free.",
    },
    leaks: {
      name: "Chance that a private veto is known next morning",
      why: "Envoys on both sides hear of it, and one of them may talk: privacy lowers the price, it does not abolish it.",
    },
    again: {
      name: "Part of the price when it is repeated at once",
      why: "The brake: the second no humbles less than the first.",
    },
  },
  D14: {
    pressure: {
      name: "Pressure on JNIM at which a settlement can be signed",
      why: "The report says that military pressure could bring it to the table; too much, we read, and nobody is left who can sign.",
    },
    cohesion: {
      name: "Cohesion that JNIM needs for it",
      why: "A divided movement cannot deliver what it signs: the hard-liners walk away first.",
    },
    signed: {
      name: "Chance of signing before anything helps",
      why: "Nearly all of it has to be earned by contact, trust, backing and guarantees: four who cooperate settle, history does not (C28).",
    },
    held: {
      name: "Quarters that a framework must have held",
      why: "A settlement is not the work of one night, and the wait gives everybody time to spoil it.",
    },
    undone: {
      name: "Chance per quarter that a rung held comes undone by itself",
      why: "Small in calm; division and a stronger Islamic State add to it (C18).",
    },
  },
  D15: {
    words: {
      name: "Fear in France when JNIM limits the war to Mali",
      why: "Words alone calm a little: the same voices had said the opposite in 2019.",
    },
    confirms: {
      name: "Chance that AQIM’s leadership confirms it",
      why: "In June 2021 it did; likelier than not, and not sure enough to rely on.",
    },
    rest: {
      name: "True threat to French soil when nothing feeds it",
      why: "Near the bottom of the scale, since France had never been attacked from Mali; Paris begins by believing more.",
    },
    risk: {
      name: "Risk per quarter of an attack in France, at that threat",
      why: "Set so that hardly a game sees one, while a JNIM that threatens throughout makes it several times likelier (C5).",
    },
    learns: {
      name: "Part of its error that Paris unlearns each quarter by itself",
      why: "So slow that the estimate stays too high unless signals, contacts or analysis correct it.",
    },
  },
  D16: {
    rung: {
      name: "Strength that the Islamic State gains for each rung of talks",
      why: "Fear of losing ground to it kept the others fighting: talking has this price each quarter (C18).",
    },
    most: {
      name: "Most that it gains from a soft JNIM in a quarter",
      why: "The brake: a rival’s softness opens so much room and no more.",
    },
    tolerated: {
      name: "Cohesion each quarter while JNIM tolerates it",
      why: "To its own fighters toleration looks like fear.",
    },
    fight: {
      name: "Chance that a cell is lost where the two meet, before enemies are counted",
      why: "Low by itself and rising with every enemy cell: a war of attrition, not of battles.",
    },
    tension: {
      name: "Tension where they fight",
      why: "The report says that people are forced to choose; each quarter of it hardens the divide.",
    },
  },
  D17: {
    takes: {
      name: "Chance that a success also takes ground",
      why: "Aggressive and short-term, says the report: quick gains are what the host pays for (C17).",
    },
    harm: {
      name: "Chance that an operation harms civilians",
      why: "Always some, and often much: set so that the harm outlives the gain (C17, C25).",
    },
    recruits: {
      name: "Chance per quarter of a JNIM recruit, for each point of harm",
      why: "Harm recruits for the other side, we read; it fades as the harm does.",
    },
    failed: {
      name: "Legitimacy that a failure costs the host",
      why: "The brake: a failure is known in the host’s own capital, and it was the host who brought them in.",
    },
    hire: {
      name: "Bamako’s treasury each quarter, for a unit",
      why: "The host pays Wagner; that it did is general knowledge, the sum is scaled to its resources.",
    },
  },
  D18: {
    choice: {
      name: "Reading from which an exit is a choice",
      why: "Above the middle, so that choice has to be earned by several causes at once (C7, C21).",
    },
    duress: {
      name: "Reading below which it is duress",
      why: "Between the two the exit is contested; history’s own ends below (C3).",
    },
    wagner: {
      name: "Reading once Wagner is on the ground",
      why: "The report says that its arrival closed the window: no other single cause weighs as much (C9).",
    },
    settlement: {
      name: "Reading with a settlement signed",
      why: "Groups brought to the table are the success the report says could have been claimed (C7).",
    },
    freely: {
      name: "Reading if announced before anybody asked",
      why: "Leaving before anyone demands it, and before Wagner, is what the report means by an exit on one’s own terms (C8).",
    },
  },
  D19: {
    claim: {
      name: "Story gained by claiming a true event",
      why: "Worth an order, and only once for each side, so that timing matters (C104).",
    },
    record: {
      name: "The same with the record behind it",
      why: "What can be checked is believed longer than what is merely said.",
    },
    sentiment: {
      name: "Most that Malian feeling moves the reading, either way",
      why: "The report asks for two priorities at once; this is the popular one.",
    },
    framing: {
      name: "Most that Paris’s narrative moves it, either way",
      why: "Less than what Malians feel: a story frames an exit, it does not replace one.",
    },
    bare: {
      name: "What is left of an account with nothing behind it",
      why: "Enough to be worth saying, too little to replace a deed.",
    },
  },
  D20: {
    gives_way: {
      name: "Chance that Wagner gives way where the French are",
      why: "Likelier than not the first time, and less after: the second time frightens nobody.",
    },
    escalates: {
      name: "Chance that standing up to Wagner escalates",
      why: "Both branches must cost, or there is no dilemma (C105).",
    },
    warmth: {
      name: "Relations with Bamako after standing up to Wagner",
      why: "It faces down the government’s own contractors, and so the government (C105).",
    },
    sentiment: {
      name: "Sentiment after standing up to Wagner",
      why: "The street sees foreign soldiers defy the capital (C105).",
    },
    stood_by: {
      name: "Credibility each quarter while Paris neither stands up to Wagner nor leaves",
      why: "The report’s other branch is a harsh defeat: it comes by attrition, not at one blow.",
    },
  },
  D21: {
    eases: {
      name: "Share of the pressure on JNIM lost each quarter",
      why: "The report says that it was prepared for attrition: pressure must be kept up to last.",
    },
    waits: {
      name: "Pressure shaken off by waiting out",
      why: "Cheap and sure, where anything else risks cells: time works for who has no public (C106).",
    },
    rival: {
      name: "Cohesion lost by waiting beside a strong Islamic State",
      why: "The brake: the ranks ask what they wait for while a rival fights.",
    },
    while_talking: {
      name: "Recognition lost by an attack during talks",
      why: "A party that attacks posts while envoys meet loses credit: our reading.",
    },
  },
  D22: {
    drift: {
      name: "A neighbour’s firmness each quarter, for each degree of humiliation",
      why: "Slow: Burkina Faso followed in February 2023, half a year after the last unit had left Mali (C107).",
    },
    turned: {
      name: "Firmness at which a neighbour has turned",
      why: "Far below where either neighbour starts, so that one bad quarter never turns it.",
    },
    moscow: {
      name: "Most that Moscow’s courting moves in a quarter",
      why: "The brake: it works from a humiliation, and even then no government turns at once.",
    },
    paris: {
      name: "What courting is still worth to a humbled Paris",
      why: "A power that is being pushed out next door persuades less.",
    },
  },
  D23: {
    harm: {
      name: "Harm in the whole country below which it counts as limited",
      why: "The report asks to limit it, not to abolish it: the bar is low, and a war that goes on can still pass it.",
    },
    support: {
      name: "Ground with soldiers on it where grievance must be low",
      why: "More places than not: support in a few of them is luck.",
    },
    administered: {
      name: "Ground that must be administered again",
      why: "Enough that the centre has to be governed again, and not the capital and the south alone.",
    },
    contact: {
      name: "Contact with JNIM that counts as at the table, with a signal answered",
      why: "A warm contact beside an answered signal is a table in all but name.",
    },
  },
  D24: {
    built: {
      name: "Strength that one order builds in a successor force",
      why: "Slow enough that the handover has to be prepared before leaving (C108).",
    },
    needed: {
      name: "Strength needed for each hostile cell",
      why: "The successor force must outweigh the hostile cells there; holding is easier than taking.",
    },
    army: {
      name: "Strength of a unit of the army on the spot",
      why: "By itself it holds against few; where cells are many it needs what was built before.",
    },
    held: {
      name: "Reading if every zone finds a successor force",
      why: "Serval handed over step by step to a named force: the report counts it among the reasons for its success (C7).",
    },
    left: {
      name: "Reading if none does",
      why: "Less than a good handover gains, since the gap shows mainly in what stays behind (C21).",
    },
  },
  D25: {
    convoy: {
      name: "Units that one order brings home",
      why: "The whole force of 2020 can leave in good order in two quarters: our reading of what was open.",
    },
    longest: {
      name: "Longest timetable that can be named",
      why: "The real departure ran from June 2021 to August 2022: what takes longer than can be named is late.",
    },
    slip: {
      name: "Exit reading for each late or idle quarter",
      why: "A few undo what an early announcement gained: the report asks why it went so slowly (C8).",
    },
    sentiment: {
      name: "Sentiment for each such quarter",
      why: "A departure announced and not seen is believed less each month.",
    },
    ordered_out: {
      name: "Units that go each quarter once ordered out",
      why: "The last bases of 2022 were left at about that pace; nobody is left to hand them to.",
    },
  },
  D26: {
    break: {
      name: "Relations with Bamako when Paris breaks",
      why: "The costliest position at once; in return Paris is believed on democracy.",
    },
    accept: {
      name: "Credibility each quarter while Paris accepts",
      why: "Working on with officers costs belief at home bit by bit, where breaking costs at once.",
    },
    none: {
      name: "Credibility each quarter without a position",
      why: "Worse than any position held: the report says that wavering cost credit on both counts (C109).",
    },
    changed: {
      name: "Credibility lost when a position is changed",
      why: "Costs more than wavering for a while: who has spoken is held to it (C109).",
    },
    wears_in: {
      name: "Quarters after which a position costs half",
      why: "The brake: in time all sides get used to it.",
    },
  },
  D27: {
    unit: {
      name: "Expectation that each visible unit keeps up",
      why: "Set by what Malians could see in 2020: the mightier a force looks, the more is asked of it.",
    },
    most: {
      name: "Most sentiment from disappointment in a quarter",
      why: "Seldom reached: a slow anger that needs no campaign, and adds up over years (C110).",
    },
    modest: {
      name: "Expectation below which nobody is disappointed",
      why: "One who promises little is not asked why a decade was not enough.",
    },
    relief: {
      name: "Sentiment each quarter below it",
      why: "Modesty pays, slowly: less than a single good campaign undoes.",
    },
    eases: {
      name: "Sentiment above resentment that fades once few French are seen",
      why: "The brake: out of sight the mood eases, down to the old resentment and no further.",
    },
  },
  D28: {
    opens: {
      name: "Channel that one order opens",
      why: "A third party is found within a quarter if one pays: in 2023 it could be done (C111).",
    },
    leaks: {
      name: "Chance that opening it leaks",
      why: "A third party is one more who knows; the risk is too small to be an excuse.",
    },
    leak: {
      name: "Story after a leak",
      why: "Talking to those one said one would not talk to; doubled while Paris forbids it to Bamako.",
    },
    freed: {
      name: "Chance that a hostage comes home, if JNIM negotiates",
      why: "Likelier than not when both sides want it; two were freed in March 2023 (C111).",
    },
    deal: {
      name: "Chance per quarter that a secret deal gets out by itself",
      why: "Most secrets hold for a year if nobody leaks them; between Paris and JNIM, where a third party knows, half as long.",
    },
    traced: {
      name: "Chance that a service identifies the right source of a leak",
      why: "Somewhat better than chance, so that a suspicion is worth having and cannot be proof.",
    },
    laid: {
      name: "Trust lost by the role suspected of a leak",
      why: "One fourth of what a broken word costs: the suspicion may be wrong.",
    },
  },
  D29: {
    contact: {
      name: "Contact lost each quarter when it is not renewed",
      why: "A neglected contact is soon worth little: envoys move on, and some are killed (C112).",
    },
    mandate: {
      name: "Mandate that is lost each quarter",
      why: "Slower than a contact, since it was given in public; it still goes stale if not used (C112).",
    },
    signal: {
      name: "Strength of a signal lost each quarter",
      why: "Weaker with each quarter: open long enough to be answered, not long enough to be left for later (C26).",
    },
    coup: {
      name: "What a coup takes of contacts and channels",
      why: "They hung on people, and many of those are gone: our reading.",
    },
    unelected: {
      name: "Part of a mandate that a government without a vote renews",
      why: "The dialogue gave its mandate to those who were elected; others carry it less far.",
    },
    source: {
      name: "Quarters that a source reports untended",
      why: "A year, so that a picture has to be renewed once in a while and never every quarter (C120).",
    },
    exposed: {
      name: "Chance that a strike burns the source in its zone",
      why: "Acted on each quarter, a source lasts about three; left alone, it goes on reporting: one has to choose (C120).",
    },
    hunted: {
      name: "What is added where the zone is held by fear",
      why: "The report mentions supposed collaborators killed where villages were retaken; how much likelier this makes it is our reading.",
    },
  },
} as const satisfies Told;
