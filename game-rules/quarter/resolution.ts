// Resolution: postures first, then the six steps as a list, then the deals are judged and the reports come in.
import { rowOf } from "../data/orders/index.ts";
import { judgeDeals } from "../deals/judge.ts";
import type { Context, Order, Rule } from "../dynamics/context.ts";
import { leavesNow } from "../dynamics/exit-course.ts";
import { readingsBy } from "../dynamics/exit-reading.ts";
import { copyExit } from "../records.ts";
import type { ExitSeen, GameState } from "../state.ts";
import { lazyViewFor } from "../view.ts";
import { type Role, STEPS, type Step } from "../vocabulary.ts";
import { closeQuarter } from "./outcome.ts";
import { allHappen, happen, type Play } from "./play.ts";
import { RULES, UPKEEP } from "./rules.ts";
import { NO_SHEETS, type Sheets, sheetsOf } from "./sheets.ts";
import { QuarterTotals, StepAccumulator } from "./step.ts";

/** Who acts in each step: the upkeep, then the dynamics in the order of their ids. */
const ACTING = Object.fromEntries(
  STEPS.map((step) => [step, RULES.filter((rule) => rule[step] !== undefined)]),
) as unknown as Readonly<Record<Step, readonly Rule[]>>;

/** Sets and ends standing instructions; a new one of a family takes the place of its rivals in the same zone. */
function setPostures(play: Play, orders: readonly Order[]): void {
  for (const { role, draft, zone } of orders) {
    const row = rowOf(draft.id);
    if (!row.posture) continue;
    if (draft.option === "end") {
      happen(play, { type: "PostureEnded", role, id: draft.id, zone, why: "ordered" });
      continue;
    }
    if (row.family) endRivals(play, role, row.family, draft.id, zone);
    const posture = { role, id: draft.id, zone, option: draft.option ?? "", since: play.s.turn };
    happen(play, { type: "PostureSet", posture });
  }
}

function endRivals(play: Play, role: Role, family: string, id: string, zone: number): void {
  for (const p of play.s.postures.slice()) {
    const rival = p.role === role && p.zone === zone && p.id !== id && rowOf(p.id).family === family;
    if (rival) happen(play, { type: "PostureEnded", role, id: p.id, zone, why: "replaced" });
  }
}

/** The effects of a step, folded into the state: with its causes, or as bare sums. */
function flush(play: Play, effects: StepAccumulator): void {
  const events = play.events ? effects.events() : effects.told();
  allHappen(play, events);
  if (events.some((e) => e.type === "PostureEnded")) effects.totals.relay();
  if (!play.events) effects.flush();
}

function runStep(play: Play, totals: QuarterTotals, step: Step, sheets: Sheets, round: number): void {
  const { s } = play;
  const effects = new StepAccumulator(totals, step, sheets, round);
  // Read of the same figures as the truth's reading is, which D18 fixes in this step.
  const seen = step === "politics" && effects.on("D18") && leavesNow(s) ? exitSeen(s) : undefined;
  work(effects, step);
  flush(play, effects);
  if (seen) happen(play, { type: "ExitRead", seen });
}

/** What each viewer takes an exit for that ends now. */
function exitSeen(s: GameState): ExitSeen {
  const gone = { ...s, exit: Object.assign(copyExit(s.exit), { outIn: s.turn }) };
  return readingsBy((viewer) => lazyViewFor(gone, viewer));
}

function runJudgement(play: Play, totals: QuarterTotals, sheets: Sheets): void {
  const { deals, turn } = play.s;
  if (!deals.some((d) => d.status === "signed" || d.passed?.some((p) => p.turn === turn))) return;
  const effects = new StepAccumulator(totals, "politics", sheets, 0);
  judgeDeals(effects);
  flush(play, effects);
}

function work(c: Context, step: Step): void {
  UPKEEP[step]?.(c);
  for (const rule of ACTING[step]) if (c.on(rule.id)) rule[step]?.(c);
}

/** Plays a whole quarter out of the sheets on the table, up to the open outcome. */
export function resolveQuarter(play: Play): void {
  const { s } = play;
  const sheets = sheetsOf(s);
  happen(play, { type: "PhaseOpened", phase: "resolution", turn: s.turn });
  const before = s.zones.map((z) => z.control);
  setPostures(play, sheets.all);
  const totals = play.totals ?? new QuarterTotals(s, play.events !== undefined);
  totals.relay();
  for (let round = 0; round < s.scenario.quartersPerTurn; round++) {
    // In a half-year the slots are carried out once; what stands is kept up, and the ground moves, twice.
    const acting = round === 0 ? sheets : NO_SHEETS;
    for (const step of STEPS) runStep(play, totals, step, acting, round);
    if (round + 1 < s.scenario.quartersPerTurn) happen(play, { type: "RoundClosed", runsOn: true });
  }
  runJudgement(play, totals, sheets);
  closeQuarter(play, before);
}
