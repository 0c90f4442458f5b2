// A game that is over, played on otherwise from a quarter: what came before stands as it was, what was not changed in the quarter itself
// too, and from the next on whoever was named plays. The same definition comes to the same line, wherever it is played.
import { createHash } from "node:crypto";
import { among, type Guesses, guessesIn } from "../../../game-rules/back.ts";
import {
  apply,
  type Command,
  compose,
  copyState,
  type FacilitatorAct,
  type GameEvent,
  type GameState,
  type OrderDraft,
  type Phase,
  type Policy,
  playOut,
  policies,
  ROLES,
  type Role,
  reseed,
  type Seat,
  type SteppedBack,
  type Turn,
  VIEWERS,
} from "../../../game-rules/index.ts";
import type { WhatIf, WhatIfChange } from "../../contract/requests.ts";
import { asRecorded, planned, sameWish } from "../analysis/players.ts";
import { type GameLog, type Recorded, recordedOf } from "../analysis/record.ts";
import type { OrderWish, Plan, Wish } from "../analysis/result.ts";

/** What is asked for cannot be: an order that could not be given then, or a quarter in which nobody acted. */
export class NotPossible extends Error {
  constructor(readonly order?: OrderDraft) {
    super("what is asked for could not have been");
  }
}

/** A line as it was played on. */
export interface PlayedOn {
  readonly log: GameLog;
  /** How many of the game's events it has in common with the line that it goes on from. */
  readonly shared: number;
  /** What happened from there on. */
  readonly events: readonly GameEvent[];
  /** From which place on which guesses were shown: as a copy has them. */
  readonly guesses: readonly { readonly at: number; readonly shown: Guesses }[];
}

type Entry = GameLog["entries"][number];
type Sheet = Extract<WhatIfChange, { do: "sheet" }>;

const NO_ORDERS: readonly OrderDraft[] = [];
/** As the analysis has it: a sheet as it was recorded is as long as it was. */
const WHOLE_SHEET = Number.POSITIVE_INFINITY;
const isStep = (entry: Entry): entry is SteppedBack => entry.type === "SteppedBack";

/**
 * Plays a line on.
 * @param log of a game that has come to its end
 * @throws NotPossible where what is asked for could not have been
 */
export function playedOn(log: GameLog, whatIf: WhatIf): PlayedOn {
  const recorded = recordedOf(log);
  const { turn, by } = whatIf;
  const start = recorded.starts[turn - 1];
  const place = recorded.places[turn - 1];
  if (!start || place === undefined || by === "people") throw new NotPossible();
  const before = log.entries.slice(0, place);
  const secret = whatIf.dice === undefined ? secretIn(log, turn) : otherDice(log, whatIf.dice);
  const from =
    secret === start.secret || secret === undefined ? copyState(start) : reseed(copyState(start), secret);
  const sheets = new Sheets(whatIf);
  const table = Object.fromEntries(
    ROLES.map((role) => [role, player(recorded, whatIf, role, { from, sheets })]),
  ) as Record<Role, Policy>;
  const { events } = playOut(from, table, recorded.end.seed, { commands: commandsOf(recorded, whatIf) });
  if (sheets.impossible) throw new NotPossible(sheets.impossible);
  const shared = before.filter((entry) => !isStep(entry)).length;
  const dice: Entry[] =
    from.secret === start.secret || from.secret === undefined
      ? []
      : [{ type: "SteppedBack", toSeq: place, dice: "new", secret: from.secret }];
  return {
    log: { ...log, entries: [...before, ...dice, ...events] },
    ...{ shared, events, guesses: guessesFrom(from, events, shared) },
  };
}

/** Each goes on from the one before, the first from the game itself. @throws NotPossible as `playedOn` */
export function lineOf(log: GameLog, chain: readonly WhatIf[]): PlayedOn {
  let line: PlayedOn = { log, shared: eventsOf(log).length, events: [], guesses: [] };
  for (const whatIf of chain) {
    const { shared, guesses, log: played } = playedOn(line.log, whatIf);
    const least = Math.min(line.shared, shared);
    const kept = line.guesses.filter(({ at }) => at <= shared);
    line = {
      log: played,
      shared: least,
      events: eventsOf(played).slice(least),
      guesses: [...kept, ...guesses],
    };
  }
  return line;
}

/** What a copy needs of a line to be folded to it; or nothing, where what is asked for could not have been. */
export type Told = Pick<PlayedOn, "shared" | "events" | "guesses">;

/** As `lineOf`, for whoever reads the answer elsewhere: without the game's secret. */
export function lineOrRefusal(log: GameLog, chain: readonly WhatIf[]): Told | null {
  try {
    const { shared, events, guesses } = lineOf(log, chain);
    return { shared, events, guesses };
  } catch (error) {
    if (error instanceof NotPossible) return null;
    throw error;
  }
}

export const eventsOf = ({ entries }: GameLog): GameEvent[] =>
  entries.filter((e): e is GameEvent => !isStep(e));

/** The secret by which a quarter was resolved in the end: whoever led may have let other dice fall in it. */
function secretIn({ secret, entries }: GameLog, turn: Turn): string | undefined {
  let now = secret;
  for (const entry of entries) {
    if (isStep(entry)) now = entry.secret ?? now;
    else if (entry.type === "PhaseOpened" && entry.turn === turn && entry.phase === "resolution") return now;
  }
  return now;
}

/** Another secret out of the game's own: nobody has to keep it, and it gives nothing of the game's away. */
const otherDice = ({ secret = "", seed }: GameLog, dice: number): string =>
  createHash("sha256").update(`what if ${dice} ${seed} ${secret}`).digest("hex").slice(0, 32);

/** Sheets of the quarter, as they were asked for. */
class Sheets {
  /** The first order that could not be given. */
  impossible: OrderDraft | undefined;
  constructor(private readonly whatIf: WhatIf) {}

  of(role: Role): Sheet | undefined {
    return this.whatIf.changes.find((c): c is Sheet => c.do === "sheet" && c.role === role);
  }

  written(seat: Seat, { orders }: Sheet): OrderDraft[] {
    const wishes = orders as readonly OrderDraft[];
    const sheet = compose(seat, wishes, WHOLE_SHEET);
    this.impossible ??= wishes.find((d) => !sheet.includes(d));
    return sheet;
  }
}

/** Whoever plays a seat: in the quarter itself as it is asked or was recorded, from the next on as is named. */
function player(
  recorded: Recorded,
  whatIf: WhatIf,
  role: Role,
  { from, sheets }: { from: GameState; sheets: Sheets },
): Policy {
  const { turn, by } = whatIf;
  const rec = asRecorded(recorded, role);
  const then =
    by === "balanced" || by === "history"
      ? policies[by][role]
      : by === "plan"
        ? carrying(recorded, whatIf, role, from)
        : rec;
  const changed = sheets.of(role);
  return {
    orders: (seat) => {
      if (seat.view.turn > turn) return then.orders(seat);
      // a plan looks at the menu of the quarter that it begins in
      if (then !== rec && by === "plan") then.orders(seat);
      return changed ? sheets.written(seat, changed) : rec.orders(seat);
    },
    deals: (seat) => (seat.view.turn > turn ? then.deals(seat) : []),
  };
}

/** The seat as recorded, with what it ordered or signed otherwise carried through: as far as the analysis carries a plan, two wishes. */
function carrying(recorded: Recorded, whatIf: WhatIf, role: Role, from: GameState): Policy {
  const was = recorded.sheet(whatIf.turn, role);
  const now = whatIf.changes.find((c): c is Sheet => c.do === "sheet" && c.role === role)?.orders as
    | readonly OrderDraft[]
    | undefined;
  const added = (now ?? [])
    .filter((d) => !was.some((old) => sameWish(wishOf(old), d)))
    .map((d): Wish => wishOf(d));
  const signed = whatIf.changes.flatMap((c): Wish[] =>
    c.do === "sign" && c.role === role ? [{ do: "sign", deal: c.deal, with: [] }] : [],
  );
  const [first, second] = [...signed, ...added];
  if (first) {
    const plan: Plan = second ? { first, second } : { first };
    return planned(recorded, role, plan, from);
  }
  const dropped = now ? was.filter((old) => !now.some((d) => sameWish(wishOf(old), d))) : NO_ORDERS;
  if (dropped.length === 0) return asRecorded(recorded, role);
  return {
    orders: (seat) =>
      compose(
        seat,
        recorded.sheet(seat.view.turn, role).filter((d) => !dropped.some((x) => sameWish(wishOf(x), d))),
        WHOLE_SHEET,
      ),
    deals: () => [],
  };
}

const wishOf = ({ id, zone, target, option }: OrderDraft): OrderWish => ({
  do: "order",
  id,
  ...(zone === undefined ? {} : { zone }),
  ...(target === undefined ? {} : { target }),
  ...(option === undefined ? {} : { option }),
});

/** What was said, signed, brought in and ruled comes as it came, by those who play as recorded; what was changed, otherwise. */
function commandsOf(recorded: Recorded, whatIf: WhatIf): (s: GameState) => readonly Command[] {
  const { turn, by, changes } = whatIf;
  const asBefore = by === "recorded" || by === "plan";
  const injects = injectsOf(recorded.log);
  const undone = undoneBy(recorded.log, changes);
  return (s) => {
    const given = [...(injects.get(`${s.turn} ${s.phase}`) ?? []), ...recorded.commands(s.turn, s.phase)];
    if (s.turn > turn) return asBefore ? given : given.filter((c) => c.type !== "deal");
    const left = given.filter((c) => !undone.some((isIt) => isIt(c)));
    return s.phase === "orders" ? [...left, ...added(s, changes)] : left;
  };
}

/** Signatures, refusals and rulings that did not come in the record: as orders are written, when all offers are on the table. */
const added = (s: GameState, changes: readonly WhatIfChange[]): Command[] =>
  changes.flatMap((c, n): Command[] => {
    if (c.do === "rule") {
      const { track, zone, amount } = c;
      return [
        { type: "facilitator", act: { do: "rule", track, ...(zone ? { zone } : {}), amount, reason: "" } },
      ];
    }
    if (c.do !== "sign" && c.do !== "refuse") return [];
    const deal = s.deals.find(({ id }) => id === c.deal);
    if (!deal) return [];
    const { id, version } = deal;
    return [{ type: "deal", role: c.role, id: `what-if-${n}`, move: { move: c.do, deal: id, version } }];
  });

/** Control's texts, by the quarter and phase in which they came; whom a recorded one went to is kept as bits. */
function injectsOf({ entries }: GameLog): ReadonlyMap<string, readonly Command[]> {
  const found = new Map<string, Command[]>();
  let key = "1 situation";
  for (const e of entries) {
    if (e.type === "PhaseOpened") key = keyOf(e.turn, e.phase);
    if (e.type !== "Injected") continue;
    const to = VIEWERS.filter((viewer) => among(e.to, viewer));
    const act = { do: "inject", id: e.id, text: e.text, to, ...(e.as ? { as: e.as } : {}) } as const;
    found.set(key, [...(found.get(key) ?? []), { type: "facilitator", act: { ...act, to: [...to] } }]);
  }
  return found;
}

const keyOf = (turn: Turn, phase: Phase): string => `${turn} ${phase}`;

/** Which recorded commands are thought away: those that brought about what happened at the places named. */
function undoneBy(log: GameLog, changes: readonly WhatIfChange[]): ((c: Command) => boolean)[] {
  const events = eventsOf(log);
  return changes.flatMap((c) => {
    const event = c.do === "undo" ? events[c.at - 1] : undefined;
    return event ? [broughtAbout(event)] : [];
  });
}

function broughtAbout(e: GameEvent): (c: Command) => boolean {
  const move = (role: Role, is: (c: Extract<Command, { type: "deal" }>) => boolean) => (c: Command) =>
    c.type === "deal" && c.role === role && is(c);
  switch (e.type) {
    case "DealProposed":
      return move(e.by, (c) => c.move.move === "propose" && c.id === e.id);
    case "DealCountered":
      return move(
        e.by,
        ({ move: m }) => m.move === "counter" && m.deal === e.id && m.version === e.version - 1,
      );
    case "DealSignedBy":
      return move(e.role, ({ move: m }) => m.move === "sign" && m.deal === e.id);
    case "DealRefused":
      return move(e.role, ({ move: m }) => m.move === "refuse" && m.deal === e.id);
    case "DealPassedOn":
      return move(e.by, ({ move: m }) => m.move === "leak" && m.deal === e.id);
    case "MessageSent":
      return (c) => c.type === "deal" && c.id === e.id && c.move.move === "tell";
    case "Injected":
      return (c) => c.type === "facilitator" && c.act.do === "inject" && c.act.id === e.id;
    case "RulingGiven":
    case "Ruled":
      return (c) => c.type === "facilitator" && ruledOn(c.act) === e.track;
    default:
      return () => false;
  }
}

/** What a ruling of control's moves, the first of it. */
const ruledOn = (act: FacilitatorAct): string | undefined =>
  act.do === "rule" ? act.track : act.do === "effects" ? act.effects[0]?.track : undefined;

/** Guesses are made anew as a quarter closes. */
function guessesFrom(from: GameState, events: readonly GameEvent[], shared: number): PlayedOn["guesses"] {
  const s = copyState(from);
  const guesses: { at: number; shown: Guesses }[] = [];
  events.forEach((e, i) => {
    const quarters = s.past.length;
    apply(s, e);
    if (s.past.length !== quarters) guesses.push({ at: shared + i + 1, shown: guessesIn(s) });
  });
  return guesses;
}
