// When a promise is kept, when it is broken, and when it is too early to say: by what its maker ordered, and by what holds after politics.
import type { OrderId } from "../data/orders/ids.ts";
import { breaks, PAYS } from "../data/promises.ts";
import type { Term } from "../orders.ts";
import type { Order } from "../quarter/context.ts";
import type { GameState } from "../state.ts";
import { type Role, RUNGS } from "../vocabulary.ts";

export type Verdict = "kept" | "broken" | "open";
/** What a verdict is found on: the state after politics, and the orders of the quarter. */
export interface Bench {
  readonly s: GameState;
  readonly orders: readonly Order[];
}

const did = (b: Bench, by: Role, ids: readonly OrderId[], zone?: string): boolean =>
  b.orders.some(
    (o) => o.role === by && ids.includes(o.draft.id) && (zone === undefined || o.draft.zone === zone),
  );

/** An order of the maker's own went against its promise. */
function broke(b: Bench, t: Term): boolean {
  const { scenario, zones } = b.s;
  const facesIs = (id: string) => (zones[scenario.zones.findIndex((z) => z.id === id)]?.forces.is ?? 0) > 0;
  return b.orders.some((o) => o.role === t.by && breaks(t, o.draft, facesIs));
}

const stands = (b: Bench, by: Role, ids: readonly OrderId[], zone?: string): boolean =>
  b.s.postures.some(
    (p) =>
      p.role === by &&
      ids.includes(p.id) &&
      (zone === undefined || p.zone < 0 || b.s.scenario.zones[p.zone]?.id === zone),
  );

/** A promise to hold: it is kept or broken anew each quarter of its span. */
const holding = (kept: boolean): Verdict => (kept ? "kept" : "broken");
/** A promise to bring about: kept once it is true, broken if its last quarter passes without. */
const bringing = (true_: boolean, t: Term, s: GameState): Verdict =>
  true_ ? "kept" : s.turn >= t.to ? "broken" : "open";

function talks(b: Bench, t: Term): Verdict {
  const { s } = b;
  switch (t.option) {
    case "no_veto":
      return holding(!(stands(b, "paris", ["paris.forbid_talks"]) || s.talks.vetoedIn === s.turn));
    case "back":
      return t.by === "paris" ? holding(stands(b, "paris", ["paris.back_talks"])) : holding(!broke(b, t));
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
  const gone =
    at >= 0
      ? (s.zones[at]?.forces.french ?? 0) === 0
      : did(b, "paris", ["paris.draw_down", "paris.hand_over"]);
  return bringing(gone || s.exit.outIn > 0, t, s);
}

/** Local power shared: councils that are listened to, a justice of one's own, and no holding by fear. */
function localRule(b: Bench, t: Term): Verdict {
  switch (t.option) {
    case "councils":
      return holding(stands(b, "bamako", ["bamako.local_talks"], t.zone));
    case "justice":
      return holding(stands(b, "jnim", ["jnim.local_justice", "jnim.govern_shadow"], t.zone));
    default:
      return holding(!stands(b, "jnim", ["jnim.hold_by_coercion"], t.zone));
  }
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
      return bringing(did(b, "moscow", ["moscow.lower_price"]), t, s);
    default:
      return holding(there === 0);
  }
}

/** A junta dealt with as a government; JNIM dealt with as a side one talks to. */
function recognition(b: Bench, t: Term): Verdict {
  const { s } = b;
  if (t.option === "regime") return bringing(s.parisLine.line === "accept", t, s);
  return t.by === "paris"
    ? bringing(stands(b, "paris", ["paris.back_talks"]) || did(b, "paris", ["paris.answer_signal"]), t, s)
    : bringing(did(b, "bamako", ["bamako.open_talks", "bamako.pursue_talks"]), t, s);
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
      // a release of prisoners has no order of its own: it is done where the talks are pursued
      return t.by === "jnim"
        ? bringing(did(b, "jnim", ["jnim.release_hostages"]) || s.hostages === 0, t, s)
        : bringing(did(b, "bamako", ["bamako.pursue_talks", "bamako.open_talks"]), t, s);
    case "withdrawal":
      return withdrawal(b, t);
    case "aid": {
      const ids = PAYS[t.option ?? "aid"] ?? [];
      return holding(stands(b, t.by, ids, t.zone) || did(b, t.by, ids, t.zone));
    }
    case "local_rule":
      return localRule(b, t);
    case "deconfliction":
      return t.option === "fight_is"
        ? holding(did(b, "jnim", ["jnim.contest_is"]) && !stands(b, "jnim", ["jnim.tolerate_is"], undefined))
        : holding(!broke(b, t));
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
