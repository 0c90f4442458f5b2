// The closed sets of the game, each named once; every type below is derived from its list. Ids are stable for ever.

/** The places of a list, by name. */
type PlacesOf<L extends readonly string[]> = {
  readonly [K in keyof L & `${number}` as L[K] & string]: K extends `${infer N extends number}` ? N : never;
};
function placesOf<const L extends readonly string[]>(list: L): PlacesOf<L> {
  return Object.fromEntries(list.map((id, place) => [id, place])) as PlacesOf<L>;
}

export const ROLES = ["paris", "bamako", "jnim", "moscow"] as const;
export type Role = (typeof ROLES)[number];

/** Who can play a seat in the place of people: the policies, by name. */
export const POLICIES = ["balanced", "history", "random"] as const;
export type PolicyName = (typeof POLICIES)[number];

/** `observer` is the public; `facilitator` is the truth. */
export const VIEWERS = [...ROLES, "facilitator", "observer"] as const;
export type Viewer = (typeof VIEWERS)[number];
/** Whose seat a viewer sits in; nobody's where it only looks on. */
export const asRole = (viewer: Viewer): Role | undefined => ROLES.find((r) => r === viewer);

/** The fourteen zones of the board. Which of them is the capital, which are Malian, who borders whom: scenario data. */
export const ZONE_IDS = [
  "BKO",
  "KAY",
  "SIK",
  "SEG",
  "MOP",
  "DOG",
  "GOU",
  "TOM",
  "TAO",
  "GAO",
  "LIP",
  "KID",
  "BFN",
  "TIL",
] as const;
export type ZoneId = (typeof ZONE_IDS)[number];

export const DYNAMIC_IDS = [
  "D1",
  "D2",
  "D3",
  "D4",
  "D5",
  "D6",
  "D7",
  "D8",
  "D9",
  "D10",
  "D11",
  "D12",
  "D13",
  "D14",
  "D15",
  "D16",
  "D17",
  "D18",
  "D19",
  "D20",
  "D21",
  "D22",
  "D23",
  "D24",
  "D25",
  "D26",
  "D27",
  "D28",
  "D29",
] as const;
export type DynamicId = (typeof DYNAMIC_IDS)[number];

/** How well a rule or number is founded: the report says it, we read it out of the report, it was so, or we chose it (and a claim holds it). */
export const GRADES = ["report", "reading", "history", "chosen"] as const;
export type Grade = (typeof GRADES)[number];

/** What a number of the rules counts: a level from 0 to 100, a change of one, a chance or a share in a hundred, or things. */
export const NUMBER_UNITS = [
  "points",
  "change",
  "percent",
  "quarters",
  "meur",
  "aims",
  "cells",
  "units",
] as const;
export type NumberUnit = (typeof NUMBER_UNITS)[number];

/** The phases of a quarter, in order; `ended` closes the game after the aftermath. */
export const PHASES = ["situation", "negotiation", "orders", "resolution", "outcome", "ended"] as const;
export type Phase = (typeof PHASES)[number];

/** The steps of resolution, in order. Within a step every order reads the state at its start. */
export const STEPS = ["information", "movement", "operations", "governance", "rivalry", "politics"] as const;
export type Step = (typeof STEPS)[number];

/** Tracks of the whole game. Tenths of a point inside the engine, points outside. */
export const TRACKS = [
  "frenchOpposition", // share of the French public against the operation, percent
  "costMeur", // what this quarter cost Paris, EUR m
  "losses", // French soldiers lost this quarter
  "homeFear", // fear of an attack at home
  "creep", // mission creep: aims added or vague
  "sentiment", // against France, in the street of the capital
  "legitimacy", // of whoever governs in Bamako
  "pressure", // military pressure on JNIM
  "cohesion", // of JNIM's coalition
  "recognition", // of JNIM as a party one talks to
  "isStrength", // the Islamic State in the Sahel
  "will", // Paris's purse: political will
  "treasury", // Bamako's purse
  "loyalty", // Bamako's second purse: loyalty of the army
  "means", // JNIM's purse
  "leverage", // Moscow's purse
  "threat", // how likely an attack on French soil is, in truth
  "threatEstimate", // what Paris believes of it
  "contact", // how warm the contact between Bamako and JNIM is
  "mandate", // how much of the national dialogue's mandate for talks is left
  "channel", // Paris's indirect channel to JNIM; 0 is closed
  "influence", // Moscow's in Bamako
  "exposure", // evidence that points at Moscow's hand
  "officers", // Moscow's friends among the officers
  "warmth", // between Paris and whoever governs in Bamako
  "donors", // goodwill of ECOWAS and the donors towards Bamako
  "niamey", // how firmly the government in Niamey stands by France
  "ouagadougou", // the same for Ouagadougou
  "framing", // how far the story Paris tells of its operation is believed
  "expectation", // what Malians expect of visible French means
  "friction", // of a coalition of many partners
  "fatigue", // of the street
  "blameWear", // how used the reproach to Paris is
  "themeWear", // how used Moscow's themes are
  "minusma", // what the UN mission can hold
  "trustParis", // how far each role is believed to keep what it signs
  "trustBamako",
  "trustJnim",
  "trustMoscow",
] as const;
export type TrackId = (typeof TRACKS)[number];

/** What each seat pays its orders from. */
export const PURSES = {
  paris: "will",
  bamako: "treasury",
  jnim: "means",
  moscow: "leverage",
} as const satisfies Record<Role, TrackId>;

/** Tracks of a zone, beside its control and its forces. `administration` runs 0 to 3, the rest 0 to 100. */
export const ZONE_TRACKS = [
  "administration",
  "services",
  "grievance",
  "resentment",
  "sentiment",
  "tension",
  "fear",
  "harm",
] as const;
export type ZoneTrackId = (typeof ZONE_TRACKS)[number];

/** Who holds a zone. The French hold ground, they never govern it. */
export const CONTROLS = ["state", "groups", "jnim", "is", "contested"] as const;
export type Control = (typeof CONTROLS)[number];

/** Forces on the ground, in units of about five hundred soldiers or one fighting group. */
export const FORCES = [
  "french",
  "special",
  "takuba",
  "fama",
  "minusma",
  "partners",
  "militias",
  "groups",
  "wagner",
  "jnim",
  "is",
] as const;
export type Force = (typeof FORCES)[number];

export const REGIMES = ["elected", "transition", "junta"] as const;
export type Regime = (typeof REGIMES)[number];

/** The ladder of talks (D14), lowest first. A view names a rung; the state keeps its place on the ladder. */
export const RUNGS = ["none", "contact", "mandate", "framework", "settlement"] as const;
export type Rung = (typeof RUNGS)[number];
/** The place of each rung: `RUNG.framework` is 3. */
export const RUNG = placesOf(RUNGS);
/** A place on the ladder, 0 to 4. */
export type RungPlace = (typeof RUNG)[Rung];

/** How an exit reads, from the worst to the best (D18). */
export const READINGS = ["duress", "contested", "choice"] as const;
export type ReadingWord = (typeof READINGS)[number];

/** Paris's aims (D1, D23). The vague ones have no test that could come true. */
export const AIMS = [
  "soil_safe",
  "jnim_at_table",
  "limit_harm",
  "local_security",
  "administration_back",
  "capital_safe",
  "towns_back",
  "defeat_terrorism",
  "regional_stability",
] as const;
export type AimId = (typeof AIMS)[number];

/** Paris's line on a junta (D26). */
export const LINES = ["none", "break", "condition", "accept"] as const;
export type ParisLine = (typeof LINES)[number];

/** Bamako's rungs against the French presence, each one quarter above the last. */
export const DEMANDS = ["none", "demand", "restrict", "expel"] as const;
export type Demand = (typeof DEMANDS)[number];

/** Who can be built up to take over where the French leave (D24), and with nobody to take over. */
export const SUCCESSORS = ["fama", "minusma", "local"] as const;
export type Successor = (typeof SUCCESSORS)[number];
export const RECEIVERS = ["none", ...SUCCESSORS] as const;
export type Receiver = (typeof RECEIVERS)[number];
export const isSuccessor = (x: string | undefined): x is Successor =>
  (SUCCESSORS as readonly (string | undefined)[]).includes(x);

/** What a public word of JNIM's says: that its war is bounded, or that it may not stay so (D15). */
export const SIGNALS = ["bound", "threaten"] as const;
export type SignalKind = (typeof SIGNALS)[number];

export const THEMES = ["anti_french", "pro_russian", "pro_junta"] as const;
export type Theme = (typeof THEMES)[number];

/** True events a side may claim once (D19). */
export const CLAIMABLE = ["contact", "signal", "aim_met", "settlement"] as const;
export type Claimable = (typeof CLAIMABLE)[number];

/** Events of which every side gives an account of its own (D19). */
export const STORIES = [
  "exit_announced",
  "french_out",
  "coup",
  "wagner_came",
  "veto",
  "settlement",
  "expulsion",
] as const;
export type Story = (typeof STORIES)[number];

/** Who listens to an account: the French public, the street of the capital, the rest of the country, the press abroad. */
export const EARS = ["home", "street", "zones", "abroad"] as const;
export type Ear = (typeof EARS)[number];

/** Accounts that a side can give of an event, each its own (D19). */
export const ANGLES = [
  "paris_choice",
  "paris_handover",
  "paris_unlawful",
  "paris_hired",
  "paris_no_talks",
  "paris_pressed",
  "paris_law",
  "bamako_abandoned",
  "bamako_agreed",
  "bamako_put_right",
  "bamako_free_to_choose",
  "bamako_overruled",
  "bamako_own_peace",
  "bamako_sovereign",
  "jnim_driven_out",
  "jnim_ask_met",
  "jnim_rotten",
  "jnim_new_master",
  "jnim_shut_door",
  "jnim_terms_won",
  "jnim_the_people",
  "moscow_failed",
  "moscow_successor",
  "moscow_peoples_will",
  "moscow_invited",
  "moscow_tutelage",
  "moscow_good_offices",
  "moscow_unwelcome",
] as const;
export type Angle = (typeof ANGLES)[number];

/** What can stand behind an account, so that it is believed. */
export const FACTS = [
  "aim_met",
  "at_the_table",
  "signal_answered",
  "war_bounded",
  "receiver_ready",
  "in_good_order",
  "late_or_left",
  "nothing_built",
  "exit_agreed",
  "nobody_asked",
  "line_held",
  "hand_found",
  "stood_up",
  "fear_at_home",
  "never_overruled",
  "vote_promised",
  "asked_to_leave",
  "french_leaving",
  "mandate_held",
  "contact_begun",
  "street_behind",
  "uncontained",
  "fell_before",
  "contract_signed",
] as const;
export type Fact = (typeof FACTS)[number];

/** What a term of a deal can be about. */
export const TERM_KINDS = [
  "local_truce",
  "talks",
  "ladder_step",
  "hostages",
  "withdrawal",
  "aid",
  "basing",
  "local_rule",
  "deconfliction",
  "wagner",
  "media_truce",
  "recognition",
  "elections",
] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** How a deal stands. */
export const DEAL_STATUSES = ["open", "signed", "refused", "lapsed", "ended"] as const;
export type DealStatus = (typeof DEAL_STATUSES)[number];

/** Who can be told of a secret deal: a seat, or everybody at once. */
export type Listener = Role | "papers";

export const VENUES = ["bamako", "algiers", "nouakchott", "doha"] as const;
export type Venue = (typeof VENUES)[number];
export const MEDIATORS = ["none", "high_council", "algeria", "mauritania", "qatar"] as const;
export type Mediator = (typeof MEDIATORS)[number];

/** What an event of the calendar may hold out to a role. */
export const OFFERS = ["restraint", "mediation", "contract"] as const;
export type Offer = (typeof OFFERS)[number];

/** What a seat can be called: by its own name, or as what was there before it bore that name. */
export const SEAT_NAMES = ["own", "jihadist_front"] as const;
export type SeatName = (typeof SEAT_NAMES)[number];

export const SCENARIO_IDS = ["missed-moment", "barkhane", "serval", "last-window"] as const;
export type ScenarioId = (typeof SCENARIO_IDS)[number];

export const ORDER_GROUPS = ["force", "ground", "state", "talks", "voice", "exit", "sources"] as const;
export type OrderGroup = (typeof ORDER_GROUPS)[number];

/** Whose ground a zone is. */
export const COUNTRIES = ["mali", "burkina", "niger"] as const;
export type Country = (typeof COUNTRIES)[number];
/** What joins two zones. */
export const WAYS = ["road", "river", "track"] as const;
export type Way = (typeof WAYS)[number];

/** 1 is the scenario's first turn. */
export type Turn = number;
