// What the log says by itself for the report: counts and figures, as they stand in it.
import type { GameEvent } from "../../../game-rules/back";
import { among } from "../../../game-rules/back";
import { ROLES, type TrackId } from "../../../game-rules/open";
import type { InjectCame } from "../../../server/debrief/copy-format";
import type { GameRecord } from "../record";

/** An inject, as it was brought in. */
export interface InjectTold {
  readonly number: number;
  readonly turn: number;
  /** Nobody where everybody was told. */
  readonly to: readonly (typeof ROLES)[number][];
  readonly text: string;
}

export interface RulingTold {
  readonly turn: number;
  readonly track: string;
  readonly zone?: string;
  readonly reason: string;
}

const of = <T extends GameEvent["type"]>(record: GameRecord, type: T): Extract<GameEvent, { type: T }>[] =>
  record.copy.events.filter((e): e is Extract<GameEvent, { type: T }> => e.type === type);

/** By the names that the sentences of the catalogue ask for: counts as numbers, figures as they are told. */
export function evidenceOf(record: GameRecord) {
  const { marks } = record;
  const first = (track: TrackId) => String(Math.round(marks[0]?.tracks[track] ?? 0));
  const last = (track: TrackId) => String(Math.round(marks.at(-1)?.tracks[track] ?? 0));
  const judged = of(record, "DealJudged");
  const { exit } = record.view(record.last, "facilitator");
  return {
    declared: of(record, "AimDeclared").length,
    met: new Set(of(record, "AimTested").flatMap((e) => (e.met ? [e.aim] : []))).size,
    creepFrom: first("creep"),
    creepTo: last("creep"),
    given: of(record, "SignalGiven").length,
    answered: of(record, "SignalChanged").filter((e) => e.why === "answered").length,
    vetoes: of(record, "TalksVetoed").length,
    legitimacyFrom: first("legitimacy"),
    legitimacyTo: last("legitimacy"),
    sentimentFrom: first("sentiment"),
    sentimentTo: last("sentiment"),
    handed: String(exit.handed),
    abandoned: String(exit.abandoned),
    kept: judged.filter((e) => e.kept).length,
    of: judged.length,
  };
}

/** What there was of each thing, for the table of facts. */
export const factsOf = (record: GameRecord) => ({
  orders: of(record, "OrderCarriedOut").length,
  deals: of(record, "DealProposed").length,
  injects: of(record, "Injected").length,
  rulings: rulingsOf(record).length,
});

export const injectsOf = (record: GameRecord): InjectTold[] =>
  record.happenings
    .flatMap(({ turn, event }) => (event.type === "Injected" ? [{ turn, event }] : []))
    .map(({ turn, event: { to, text } }, i) => ({
      ...{ number: i + 1, turn, text },
      to: among(to, "observer") ? [] : ROLES.filter((role) => among(to, role)),
    }));

export const rulingsOf = (record: GameRecord): RulingTold[] =>
  record.happenings.flatMap(({ turn, event }) => {
    if (event.type !== "RulingGiven" && event.type !== "Ruled") return [];
    const zone = record.copy.scenario.zones[event.zone]?.id;
    return [{ turn, track: event.track, reason: event.reason, ...(zone ? { zone } : {}) }];
  });

/** Rows with a response that was expected, by the aim they name; those without one last, under the empty name. */
export function cameByAim(list: readonly InjectCame[]) {
  const sums = new Map<string, { objective: string; met: number; missed: number; open: number }>();
  for (const { objective = "", became, waits, expected } of list) {
    if ((!waits && !expected) || became === "skipped") continue;
    const sum = sums.get(objective) ?? { objective, met: 0, missed: 0, open: 0 };
    sums.set(objective, sum);
    if (became === "answered") sum.met += 1;
    else if (became === "missed") sum.missed += 1;
    else sum.open += 1;
  }
  return [...sums.values()].sort((x, y) => Number(x.objective === "") - Number(y.objective === ""));
}
