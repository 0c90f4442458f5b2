// When a promise is kept, when it is broken, and when it is too early to say: by what its maker ordered, and by what holds after politics.
import { breaks, keeps } from "../data/promises.ts";
import type { OrderDraft, Term } from "../orders.ts";
import type { Order } from "../quarter/context.ts";
import type { GameState } from "../state.ts";
import { type Role, RUNGS } from "../vocabulary.ts";

export type Verdict = "kept" | "broken" | "open";

/** What verdicts are found on: the state after politics, and the orders of the quarter. */
export class Bench {
  readonly #deeds: Partial<Record<Role, readonly OrderDraft[]>> = {};
  constructor(
    readonly s: GameState,
    readonly orders: readonly Order[],
  ) {}

  /** What a role did in the quarter: its orders, and its instructions that stand, written as the orders that set them. */
  deeds(by: Role): readonly OrderDraft[] {
    this.#deeds[by] ??= [...this.#ordered(by), ...this.#standing(by)];
    return this.#deeds[by];
  }
  #ordered(by: Role): OrderDraft[] {
    return this.orders.filter((o) => o.role === by).map((o) => o.draft);
  }
  #standing(by: Role): OrderDraft[] {
    const { postures, scenario } = this.s;
    return postures
      .filter((p) => p.role === by)
      .map((p): OrderDraft => ({ id: p.id, zone: scenario.zones[p.zone]?.id, option: p.option }));
  }
}

/** Its maker did what the promise asks for; which deeds those are stands in the table of promises. */
const did = (b: Bench, t: Term): boolean => b.deeds(t.by).some((d) => keeps(t, d));

/** A deed of the maker's own went against its promise. */
function broke(b: Bench, t: Term): boolean {
  const { scenario, zones } = b.s;
  const facesIs = (id: string) => (zones[scenario.zones.findIndex((z) => z.id === id)]?.forces.is ?? 0) > 0;
  return b.deeds(t.by).some((d) => breaks(t, d, facesIs));
}

/** A promise to hold: it is kept or broken anew each quarter of its span. */
const holding = (kept: boolean): Verdict => (kept ? "kept" : "broken");
/** A promise to bring about: kept once it is true, broken if its last quarter passes without. */
const bringing = (true_: boolean, t: Term, s: GameState): Verdict =>
  true_ ? "kept" : s.turn >= t.to ? "broken" : "open";

function talks(b: Bench, t: Term): Verdict {
  const { s } = b;
  switch (t.option) {
    case "no_veto":
      return holding(!broke(b, t) && s.talks.vetoedIn !== s.turn);
    case "back":
      return holding(t.by === "paris" ? did(b, t) : !broke(b, t));
    case "mandate":
      return bringing(s.tracks.mandate > 0 && s.talks.rung >= 2, t, s);
    default:
      return bringing(s.talks.rung >= 1, t, s);
  }
}

function withdrawal(b: Bench, t: Term): Verdict {
  const { s } = b;
  if (t.option === "announce") return bringing(s.exit.announcedIn > 0, t, s);
  const at = s.scenario.zones.findIndex((z) => z.id === t.zone);
  const gone = at >= 0 ? (s.zones[at]?.forces.french ?? 0) === 0 : did(b, t);
  return bringing(gone || s.exit.outIn > 0, t, s);
}

function contract(b: Bench, t: Term): Verdict {
  const { s } = b;
  const at = s.scenario.zones.findIndex((z) => z.id === t.zone);
  const there =
    at >= 0 ? (s.zones[at]?.forces.wagner ?? 0) : s.zones.reduce((n, z) => n + z.forces.wagner, 0);
  switch (t.option) {
    case "sign":
      return bringing(s.wagner.contractIn > 0, t, s);
    case "no_contract":
      return holding(s.wagner.contractIn === 0);
    case "number":
      return bringing(there >= (t.amount ?? 1), t, s);
    case "price":
      return bringing(did(b, t), t, s);
    default:
      return holding(there === 0);
  }
}

/** A junta dealt with as a government; JNIM dealt with as a side one talks to. */
function recognition(b: Bench, t: Term): Verdict {
  const { s } = b;
  if (t.option === "regime") return bringing(s.parisLine.line === "accept", t, s);
  return bringing(did(b, t), t, s);
}

function vote(b: Bench, t: Term): Verdict {
  const { s } = b;
  const elected = s.regime.kind === "elected";
  switch (t.option) {
    case "date":
      return bringing(elected || s.elections.promisedFor > 0, t, s);
    case "no_delay":
      return holding(!broke(b, t));
    default:
      return bringing(elected, t, s);
  }
}

/** Kept, broken or still open: asked once the quarter's politics are over. */
export function verdict(b: Bench, t: Term): Verdict {
  const { s } = b;
  switch (t.kind) {
    case "local_truce":
    case "basing":
    case "media_truce":
      return holding(!broke(b, t));
    case "talks":
      return talks(b, t);
    case "ladder_step":
      return bringing(s.talks.rung >= RUNGS.indexOf((t.option ?? "contact") as "contact"), t, s);
    case "hostages":
      return bringing(did(b, t) || (t.by === "jnim" && s.hostages === 0), t, s);
    case "withdrawal":
      return withdrawal(b, t);
    case "aid":
      return holding(did(b, t));
    case "local_rule":
      // councils that are listened to, a justice of one's own, and no holding by fear
      return holding(t.option === "no_coercion" ? !broke(b, t) : did(b, t));
    case "deconfliction":
      return holding(!broke(b, t) && (t.option !== "fight_is" || did(b, t)));
    case "wagner":
      return contract(b, t);
    case "recognition":
      return recognition(b, t);
    case "elections":
      return vote(b, t);
    default:
      return t.kind satisfies never;
  }
}
