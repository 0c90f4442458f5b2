// What must hold after every event, whatever is played, branch by branch of the state; and what never goes back.
import { boundsOf, UNIT_BOUNDS, zoneBoundsOf } from "./data/bounds.ts";
import { isMovable } from "./data/limits.ts";
import { rowOf } from "./data/orders/index.ts";
import { AFTERMATH } from "./quarter/phases.ts";
import { WATCHERS } from "./setup.ts";
import type { DealState, GameState, Posture, SignalState, ZoneState } from "./state.ts";
import {
  AIMS,
  CLAIMABLE,
  CONTROLS,
  DEMANDS,
  FORCES,
  LINES,
  PHASES,
  REGIMES,
  ROLES,
  RUNG,
  TRACKS,
  ZONE_TRACKS,
} from "./vocabulary.ts";

type Range = readonly [low: number, high: number];
const WHOLE_SCALE: Range = [0, 1000];
const NO_END = Number.MAX_SAFE_INTEGER;

/** Takes down what is wrong, in words for a developer. */
class Notes {
  readonly wrong: string[] = [];
  constructor(readonly s: GameState) {}
  must(holds: boolean, words: string): void {
    if (!holds) this.wrong.push(words);
  }
  within(name: string, n: number, [low, high]: Range): void {
    if (!Number.isInteger(n)) this.wrong.push(`${name} is not whole: ${n}`);
    else if (n < low || n > high) this.wrong.push(`${name} out of bounds: ${n}`);
  }
  /** A turn gone by, or 0 for never. */
  past(name: string, turn: number): void {
    this.within(name, turn, [0, this.s.turn]);
  }
  counts(name: string, n: number): void {
    this.within(name, n, [0, NO_END]);
  }
  once(name: string, names: readonly string[]): void {
    this.must(new Set(names).size === names.length, `${name} twice: ${names.join(", ")}`);
  }
}

function zone(n: Notes, z: ZoneState, id: string): void {
  for (const t of ZONE_TRACKS) n.within(`${id}.${t}`, z[t], zoneBoundsOf(t));
  for (const f of FORCES) n.within(`${id}.${f}`, z.forces[f], UNIT_BOUNDS);
  for (const [r, built] of Object.entries(z.receivers)) n.within(`${id}.${r} built`, built, WHOLE_SCALE);
  n.must(CONTROLS.includes(z.control), `${id} is held by ${z.control}`);
  n.past(`${id} cleared in`, z.clearedIn);
  n.counts(`${id} falls`, z.falls);
}

function signal(n: Notes, x: SignalState): void {
  n.past("signal since", x.since);
  n.past("signal answered in", x.answered);
  n.within("signal strength", x.strength, WHOLE_SCALE);
  n.must(x.answered === 0 || x.answered >= x.since, "a signal answered in advance");
  n.must(x.answered === 0 || x.kind === "bound", "a threat answered");
  n.within("echo", x.echo, [-1, 1]);
  n.must(x.echo === 0 || x.echoIn > x.since, "an echo before the word");
}

function posture(n: Notes, p: Posture): void {
  n.must(rowOf(p.id).posture === true, `${p.id} stands and is no posture`);
  n.must(p.id.startsWith(`${p.role}.`), `${p.id} stands for ${p.role}`);
  n.within(`${p.id} zone`, p.zone, [-1, n.s.zones.length - 1]);
  n.past(`${p.id} since`, p.since);
}

function deal(n: Notes, d: DealState): void {
  const name = `deal ${d.id}`;
  const judgements = d.record.map((r) => `${r.term} in ${r.turn}`);
  n.once(`${name} parties`, d.parties);
  n.once(`${name} signatures`, d.signed);
  n.once(`${name} leaked to`, d.leakedTo);
  n.once(`${name} judgements`, judgements);
  n.must(d.parties.length > 1 && d.parties.includes(d.by), `${name} is not its author's`);
  n.must(
    d.parties.every((p) => n.s.scenario.seats.includes(p)),
    `${name} with an empty seat`,
  );
  n.must(
    d.signed.every((p) => d.parties.includes(p)),
    `${name} signed by a stranger`,
  );
  n.must(!d.leakedTo.some((p) => d.parties.includes(p)), `${name} leaked to its own party`);
  n.within(`${name} version`, d.version, [1, NO_END]);
  const binding = d.status === "signed" || d.status === "ended";
  const all = d.signed.length === d.parties.length;
  n.must(binding === all, `${name} is ${d.status} with ${d.signed.length} signatures`);
  n.must(binding === d.signedIn > 0, `${name} is ${d.status}, signed in ${d.signedIn}`);
  n.past(`${name} signed in`, d.signedIn);
  n.must(binding || d.record.length === 0, `${name} judged though not signed`);
  leaks(n, name, d, binding);
  for (const r of d.record) {
    n.must(r.term in d.terms, `${name} judged by a term that it has not`);
    n.must(r.turn >= d.signedIn && r.turn <= n.s.turn, `${name} judged out of time`);
  }
}

function leaks(n: Notes, name: string, d: DealState, binding: boolean): void {
  n.must(d.secret || !d.published, `${name} is open, and published`);
  if (d.published) {
    n.past(`${name} published in`, d.published);
    n.must(
      d.leakedTo.length + d.parties.length === n.s.scenario.seats.length,
      `${name} is published, and somebody does not know`,
    );
  }
  n.once(
    `${name} handed on`,
    (d.passed ?? []).map((p) => `${p.by} to ${p.listener} in ${p.turn}`),
  );
  const parties: readonly string[] = d.parties;
  for (const p of d.passed ?? []) {
    n.must(binding && d.secret, `${name} handed on, and no secret`);
    n.must(d.parties.includes(p.by) || d.leakedTo.includes(p.by), `${name} handed on by a stranger`);
    n.must(!parties.includes(p.listener), `${name} handed on to its own party`);
  }
  for (const t of d.traced ?? []) {
    n.must(d.parties.includes(t.role), `${name} traced by a stranger`);
    n.must(t.named !== t.role, `${name} laid to oneself`);
  }
}

function exit(n: Notes, x: GameState["exit"]): void {
  n.past("exit announced in", x.announcedIn);
  n.past("out in", x.outIn);
  n.must(x.announcedIn > 0 ? x.dueIn > x.announcedIn : x.dueIn === 0, `a timetable until ${x.dueIn}`);
  n.must(x.outIn > 0 === x.reading >= 0, "out without a reading, or read before it is out");
  n.within("reading", x.reading, [-1, 1000]);
  n.must(x.announcedIn > 0 || x.slips === 0, "a timetable slips that nobody announced");
  for (const k of ["slips", "handed", "abandoned", "narrowed"] as const) n.counts(`exit ${k}`, x[k]);
}

type Ask<K extends keyof GameState> = (n: Notes, branch: GameState[K], before?: GameState[K]) => void;

/** Each branch's own rules. */
const ASKED: { readonly [K in keyof GameState]?: Ask<K> } = {
  phase: (n, phase) => n.must(PHASES.includes(phase), `a phase called ${phase}`),
  turn: (n, turn) => n.within("turn", turn, [0, n.s.scenario.turns + AFTERMATH]),
  tracks: (n, tracks) => {
    for (const t of TRACKS) n.within(t, tracks[t], boundsOf(t));
  },
  zones: (n, zones, before) => {
    zones.forEach((z, i) => {
      if (z !== before?.[i]) zone(n, z, n.s.scenario.zones[i]?.id ?? `zone ${i}`);
    });
  },
  regime: (n, r) => {
    n.must(REGIMES.includes(r.kind), `a regime called ${r.kind}`);
    n.within("regime since", r.since, [-NO_END, n.s.turn]); // some came before the game
    n.counts("falls", r.falls);
  },
  elections: (n, x) => {
    n.counts("elections promised for", x.promisedFor);
    n.counts("elections postponed", x.postponed);
    n.past("elections held in", x.heldIn);
    n.must(n.s.regime.kind !== "elected" || x.promisedFor === 0, "an elected government promises elections");
  },
  aims: (n, aims) => {
    n.once(
      "aim",
      aims.map((a) => a.id),
    );
    for (const a of aims) {
      n.must(AIMS.includes(a.id), `an aim called ${a.id}`);
      n.within(`${a.id} since`, a.since, [-NO_END, n.s.turn]); // some are older than the game
      n.counts(`${a.id} funded`, a.funded);
    }
  },
  talks: (n, t) => {
    n.within("rung", t.rung, [RUNG.none, RUNG.settlement]);
    n.past("stepped in", t.steppedIn);
    n.past("vetoed in", t.vetoedIn);
  },
  openVetoIn: (n, turn) => n.past("open veto in", turn),
  signals: (n, signals) => {
    for (const x of signals) signal(n, x);
  },
  exit,
  wagner: (n, w) => {
    for (const k of ["offeredIn", "contractIn", "deployedIn", "facedIn"] as const)
      n.past(`wagner ${k}`, w[k]);
    n.must(w.contractIn === 0 || w.offeredIn > 0, "a contract nobody offered");
  },
  parisLine: (n, l) => {
    n.must(LINES.includes(l.line), `a line called ${l.line}`);
    n.past("line since", l.since);
    n.past("line due since", l.dueSince);
    n.counts("changes of line", l.changes);
  },
  demand: (n, d) => {
    n.must(DEMANDS.includes(d.rung), `a demand called ${d.rung}`);
    n.past("demand since", d.since);
  },
  hostages: (n, held) => n.within("hostages", held, [0, 100]),
  foundOut: (n, times) => {
    if (times !== undefined) n.within("times found out", times, [1, NO_END]);
  },
  claims: (n, claims) => {
    n.once(
      "claim",
      claims.map((c) => c.what),
    );
    for (const c of claims) {
      n.must(CLAIMABLE.includes(c.what), `a claim to ${c.what}`);
      n.once(`claim to ${c.what} by`, c.by);
      n.past(`claim to ${c.what} since`, c.since);
    }
  },
  postures: (n, postures) => {
    const inFamilies = postures.filter((p) => rowOf(p.id).family !== undefined);
    n.once(
      "posture",
      postures.map((p) => `${p.id} in ${p.zone}`),
    );
    n.once(
      "family",
      inFamilies.map((p) => `${rowOf(p.id).family} in ${p.zone}`),
    );
    for (const p of postures) posture(n, p);
  },
  deals: (n, deals, before) => {
    n.once(
      "deal",
      deals.map((d) => d.id),
    );
    deals.forEach((d, i) => {
      if (d !== before?.[i]) deal(n, d);
    });
  },
  sheets: (n, sheets) => {
    for (const r of ROLES)
      n.must(!sheets[r] || n.s.scenario.seats.includes(r), `a sheet from ${r}, where nobody sits`);
  },
  known: (n, known) => {
    for (const w of WATCHERS) {
      n.must(known[w].length === n.s.zones.length, `${w} knows ${known[w].length} zones`);
      n.must(
        known[w].every((sight) => sight.turn <= n.s.turn),
        `${w} has seen the future`,
      );
    }
  },
  sources: (n, sources) => {
    if (!sources) return;
    n.once(
      "source",
      sources.map((x) => `${x.role} in ${x.zone}`),
    );
    for (const x of sources) {
      n.within("source's zone", x.zone, [0, n.s.zones.length - 1]);
      n.must(n.s.scenario.seats.includes(x.role), `a source of ${x.role}, where nobody sits`);
      n.within("source won in", x.since, [1, x.tendedIn]);
      n.past("source tended in", x.tendedIn);
      n.past("source burned in", x.burnedIn);
      n.must(x.burnedIn === 0 || x.burnedIn > x.since, "a source burned before it had spoken");
    }
  },
  lasting: (n, lasting) => {
    for (const x of lasting ?? []) {
      n.must(isMovable(x.track, x.zone >= 0), `a lasting effect on ${x.track}`);
      n.within("lasting effect's zone", x.zone, [-1, n.s.zones.length - 1]);
      n.within("lasting effect until", x.upTo, [n.s.turn, NO_END]);
    }
  },
  past: (n, past) => {
    past.forEach((p, i) => {
      n.must(p.turn === i + 1, `quarter ${i + 1} is called ${p.turn}`);
    });
  },
  tally: (n, t) => {
    for (const k of ["losses", "cost", "harm", "attacksInFrance", "wagnerHarm"] as const) n.counts(k, t[k]);
    n.must(t.wagnerHarm <= t.harm, "Wagner did more harm than was done");
    n.must(t.bamako.length === n.s.past.length, "Bamako's quarters are not those gone by");
  },
};

/**
 * Everything that is wrong with a state; empty when all is well.
 * @param before the state one event earlier, known to be well: then only the branches that the event wrote to are asked
 */
export function violations(s: GameState, before?: GameState): string[] {
  const n = new Notes(s);
  for (const key of Object.keys(ASKED) as (keyof GameState)[]) {
    if (before && s[key] === before[key]) continue;
    const ask = ASKED[key] as (n: Notes, branch: unknown, before?: unknown) => void;
    ask(n, s[key], before?.[key]);
  }
  return n.wrong;
}

/** What only grows. */
const GROWS: Readonly<Record<string, (s: GameState) => number>> = {
  turn: (s) => s.turn,
  "quarters gone by": (s) => s.past.length,
  falls: (s) => s.regime.falls,
  losses: (s) => s.tally.losses,
  cost: (s) => s.tally.cost,
  harm: (s) => s.tally.harm,
  "harm by Wagner": (s) => s.tally.wagnerHarm,
  "attacks in France": (s) => s.tally.attacksInFrance,
  slips: (s) => s.exit.slips,
  "zones handed over": (s) => s.exit.handed,
  "zones abandoned": (s) => s.exit.abandoned,
  "times found out": (s) => s.foundOut ?? 0,
  "changes of line": (s) => s.parisLine.changes,
  deals: (s) => s.deals.length,
  signals: (s) => s.signals.length,
};
/** What stands once it is written. */
const STANDS: Readonly<Record<string, (s: GameState) => number>> = {
  "the announcement": (s) => s.exit.announcedIn,
  "the quarter of the last unit": (s) => s.exit.outIn,
  "Wagner's arrival": (s) => s.wagner.deployedIn,
};

/** What an event took back that never goes back. */
export function wentBack(before: GameState, after: GameState): string[] {
  const wrong: string[] = [];
  for (const [name, of] of Object.entries(GROWS)) if (of(after) < of(before)) wrong.push(`${name} fell`);
  for (const [name, of] of Object.entries(STANDS))
    if (of(before) > 0 && of(after) !== of(before)) wrong.push(`${name} changed`);
  if (before.exit.outIn > 0 && after.exit.reading !== before.exit.reading) wrong.push("the reading changed");
  if (after.deals === before.deals) return wrong;
  before.deals.forEach((d, i) => {
    const now = after.deals[i];
    if (now?.id !== d.id || now.version < d.version || now.record.length < d.record.length)
      wrong.push(`deal ${d.id} went back`);
  });
  return wrong;
}
