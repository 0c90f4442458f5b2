// The records that a game holds by the hundred, each written out in one place, field by field: a record that always has the
// same shape is read several times faster than one put together key by key, and rollouts read little else.
import type { OrderDraft } from "./orders.ts";
import type {
  AimState,
  DealState,
  ExitState,
  Forces,
  GameState,
  Sight,
  SignalState,
  TalksState,
  Tracks,
  WagnerState,
  ZoneState,
} from "./state.ts";
import type { Force, TrackId, ZoneTrackId } from "./vocabulary.ts";

export type ZoneTracks = Sight["tracks"];

/** Something for each force. */
export const forcesBy = <T>(of: (x: Force) => T): Record<Force, T> => ({
  french: of("french"),
  special: of("special"),
  takuba: of("takuba"),
  fama: of("fama"),
  minusma: of("minusma"),
  partners: of("partners"),
  militias: of("militias"),
  groups: of("groups"),
  wagner: of("wagner"),
  jnim: of("jnim"),
  is: of("is"),
});

export const copyForces = (f: Forces): Forces => ({
  french: f.french,
  special: f.special,
  takuba: f.takuba,
  fama: f.fama,
  minusma: f.minusma,
  partners: f.partners,
  militias: f.militias,
  groups: f.groups,
  wagner: f.wagner,
  jnim: f.jnim,
  is: f.is,
});

/** Something for each track of a zone. */
export const zoneTracksBy = <T>(of: (x: ZoneTrackId) => T): Record<ZoneTrackId, T> => ({
  administration: of("administration"),
  services: of("services"),
  grievance: of("grievance"),
  resentment: of("resentment"),
  sentiment: of("sentiment"),
  tension: of("tension"),
  fear: of("fear"),
  harm: of("harm"),
});

/** The tracks of a zone, out of a zone or out of what was seen of one. */
export const copyZoneTracks = (z: ZoneTracks): ZoneTracks => ({
  administration: z.administration,
  services: z.services,
  grievance: z.grievance,
  resentment: z.resentment,
  sentiment: z.sentiment,
  tension: z.tension,
  fear: z.fear,
  harm: z.harm,
});

export const copyZone = (z: ZoneState): ZoneState => ({
  administration: z.administration,
  services: z.services,
  grievance: z.grievance,
  resentment: z.resentment,
  sentiment: z.sentiment,
  tension: z.tension,
  fear: z.fear,
  harm: z.harm,
  control: z.control,
  forces: copyForces(z.forces),
  clearedIn: z.clearedIn,
  falls: z.falls,
  hidden: z.hidden,
  receivers: { fama: z.receivers.fama, minusma: z.receivers.minusma, local: z.receivers.local },
});

/** Something for each track of the game. */
export const tracksBy = <T>(of: (x: TrackId) => T): Record<TrackId, T> => ({
  frenchOpposition: of("frenchOpposition"),
  costMeur: of("costMeur"),
  losses: of("losses"),
  homeFear: of("homeFear"),
  creep: of("creep"),
  sentiment: of("sentiment"),
  legitimacy: of("legitimacy"),
  pressure: of("pressure"),
  cohesion: of("cohesion"),
  recognition: of("recognition"),
  isStrength: of("isStrength"),
  will: of("will"),
  treasury: of("treasury"),
  loyalty: of("loyalty"),
  means: of("means"),
  leverage: of("leverage"),
  threat: of("threat"),
  threatEstimate: of("threatEstimate"),
  contact: of("contact"),
  mandate: of("mandate"),
  channel: of("channel"),
  influence: of("influence"),
  exposure: of("exposure"),
  officers: of("officers"),
  warmth: of("warmth"),
  donors: of("donors"),
  niamey: of("niamey"),
  ouagadougou: of("ouagadougou"),
  framing: of("framing"),
  expectation: of("expectation"),
  friction: of("friction"),
  fatigue: of("fatigue"),
  blameWear: of("blameWear"),
  themeWear: of("themeWear"),
  minusma: of("minusma"),
  trustParis: of("trustParis"),
  trustBamako: of("trustBamako"),
  trustJnim: of("trustJnim"),
  trustMoscow: of("trustMoscow"),
});

export const sameTracks = (a: Tracks, b: Tracks): boolean =>
  (Object.keys(a) as TrackId[]).every((t) => a[t] === b[t]);

export const copyTracks = (t: Tracks): Tracks => ({
  frenchOpposition: t.frenchOpposition,
  costMeur: t.costMeur,
  losses: t.losses,
  homeFear: t.homeFear,
  creep: t.creep,
  sentiment: t.sentiment,
  legitimacy: t.legitimacy,
  pressure: t.pressure,
  cohesion: t.cohesion,
  recognition: t.recognition,
  isStrength: t.isStrength,
  will: t.will,
  treasury: t.treasury,
  loyalty: t.loyalty,
  means: t.means,
  leverage: t.leverage,
  threat: t.threat,
  threatEstimate: t.threatEstimate,
  contact: t.contact,
  mandate: t.mandate,
  channel: t.channel,
  influence: t.influence,
  exposure: t.exposure,
  officers: t.officers,
  warmth: t.warmth,
  donors: t.donors,
  niamey: t.niamey,
  ouagadougou: t.ouagadougou,
  framing: t.framing,
  expectation: t.expectation,
  friction: t.friction,
  fatigue: t.fatigue,
  blameWear: t.blameWear,
  themeWear: t.themeWear,
  minusma: t.minusma,
  trustParis: t.trustParis,
  trustBamako: t.trustBamako,
  trustJnim: t.trustJnim,
  trustMoscow: t.trustMoscow,
});

/** Only what there is: a key that stands for nothing is left out, as in data that is kept or sent. */
export function present<T extends object>(record: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const some: { [K in keyof T]?: NonNullable<T[K]> } = {};
  for (const key of Object.keys(record) as (keyof T)[]) {
    const value = record[key];
    if (value !== undefined && value !== null) some[key] = value;
  }
  return some;
}

/* What is replaced as a whole when it changes: a copy to write the change into. */

export const copySight = (x: Sight): Sight => ({
  turn: x.turn,
  control: x.control,
  tracks: x.tracks,
  forces: x.forces,
  error: x.error,
});

export const copyTalks = (x: TalksState): TalksState => ({
  rung: x.rung,
  venue: x.venue,
  mediator: x.mediator,
  steppedIn: x.steppedIn,
  vetoedIn: x.vetoedIn,
});

export const copySignal = (x: SignalState): SignalState => ({
  kind: x.kind,
  since: x.since,
  strength: x.strength,
  answered: x.answered,
  echoIn: x.echoIn,
  echo: x.echo,
});

export const copyExit = (x: ExitState): ExitState => ({
  announcedIn: x.announcedIn,
  dueIn: x.dueIn,
  slips: x.slips,
  handed: x.handed,
  abandoned: x.abandoned,
  narrowed: x.narrowed,
  outIn: x.outIn,
  reading: x.reading,
  overruled: x.overruled,
});

export const copyWagner = (x: WagnerState): WagnerState => ({
  offeredIn: x.offeredIn,
  contractIn: x.contractIn,
  deployedIn: x.deployedIn,
  facedIn: x.facedIn,
});

export const copyAim = (x: AimState): AimState => ({
  id: x.id,
  since: x.since,
  funded: x.funded,
  met: x.met,
  given: x.given,
});

export const copyElections = (x: GameState["elections"]): GameState["elections"] => ({
  promisedFor: x.promisedFor,
  heldIn: x.heldIn,
  postponed: x.postponed,
});

export const copyLine = (x: GameState["parisLine"]): GameState["parisLine"] => ({
  line: x.line,
  since: x.since,
  changes: x.changes,
  dueSince: x.dueSince,
});

/** With every field, also those that are not set: what is looked at so often shall be of one shape. */
export const copyDeal = (x: DealState): DealState => ({
  id: x.id,
  parties: x.parties,
  terms: x.terms,
  secret: x.secret,
  version: x.version,
  by: x.by,
  signed: x.signed,
  status: x.status,
  expires: x.expires,
  signedIn: x.signedIn,
  record: x.record,
  leakedTo: x.leakedTo,
  passed: x.passed,
  published: x.published,
  traced: x.traced,
  why: x.why,
  words: x.words,
  refusedBy: x.refusedBy,
});

/** A sheet's order of one's own, so that what was handed in can change no more. */
export const copyOrder = (x: OrderDraft): OrderDraft => ({
  id: x.id,
  zone: x.zone,
  target: x.target,
  option: x.option,
  intent: x.intent,
  expects: x.expects,
  foresees: x.foresees,
  sure: x.sure,
});
