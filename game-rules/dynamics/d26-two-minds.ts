// D26, two minds. Report, Executive Summary and "The Missed Moment": indecision between democracy and influence cost credit in both.
// After a coup Paris takes a line: break, condition or accept. Each costs something else; taking none, or changing it, costs more.
// Brake: a line held wears in and costs less each year; a return to elected government ends the question.
import { dieKey } from "../dice.ts";
import type { ParisLine } from "../vocabulary.ts";
import type { Context, Order, Rule } from "./context.ts";
import { coupNow } from "./d12-legitimacy.ts";
import { acts } from "./on-the-ground.ts";
import { elected, frenchGone, since } from "./state-of-play.ts";

type Taken = Exclude<ParisLine, "none">;
interface Price {
  readonly warmth: readonly [number, number];
  readonly donors: readonly [number, number];
  readonly opposition: readonly [number, number];
  readonly influence: number;
  /** Each quarter that it stands. */
  readonly held: {
    readonly warmth: number;
    readonly influence: number;
    readonly framing: number;
    readonly donors: number;
  };
}

/** Base and die in tenths (rows: accept warmth 4 to 7, break -6 to -10 and donors -2 to -5, condition -1 to -4 and up to 2). */
export const PRICE: Readonly<Record<Taken, Price>> = {
  break: {
    warmth: [-60, -41],
    donors: [-20, -31],
    opposition: [0, 0],
    influence: 25,
    held: { warmth: -6, influence: 7, framing: 3, donors: -2 },
  },
  condition: {
    warmth: [-10, -31],
    donors: [0, 21],
    opposition: [0, 0],
    influence: 8,
    held: { warmth: -2, influence: 2, framing: 1, donors: 2 },
  },
  accept: {
    warmth: [40, 31],
    donors: [-5, -11],
    opposition: [5, 11],
    influence: -5,
    held: { warmth: 4, influence: -2, framing: -5, donors: -3 },
  },
};
/** Changing a line, tenths, and more with every change before; and having none each quarter (report: cost credit in both). */
export const CHANGED = { warmth: -30, framing: -50, donors: -15, influence: 15, each: 10 } as const;
export const NONE = { warmth: -12, framing: -15, donors: -8, influence: 8, opposition: 5 } as const;
export const WEARS_IN = 4; // quarters after which a line held costs half

const isLine = (x: string | undefined): x is Taken => x === "break" || x === "condition" || x === "accept";

function die(c: Context, [base, spread]: readonly [number, number], n: number): number {
  if (!spread) return base;
  const roll = c.die(Math.abs(spread), dieKey("D26", n, 0));
  return spread < 0 ? base - roll : base + roll;
}

function take(c: Context, o: Order): void {
  const { parisLine } = c.s;
  const line = o.draft.option;
  if (!isLine(line) || line === parisLine.line) return c.carried(o, "line_stands");
  const changed = parisLine.line !== "none";
  const price = PRICE[line];
  c.emit({ type: "LineTaken", line, changed });
  c.move("warmth", die(c, price.warmth, 0), "D26", `line_${line}`);
  c.move("donors", die(c, price.donors, 1), "D26", `line_${line}`);
  c.move("frenchOpposition", die(c, price.opposition, 2), "D26", `line_${line}`);
  c.move("influence", price.influence, "D26", `line_${line}`);
  if (changed) {
    const more = CHANGED.each * parisLine.changes;
    c.move("warmth", CHANGED.warmth - more, "D26", "line_changed");
    c.move("framing", CHANGED.framing - more, "D26", "line_changed");
    c.move("donors", CHANGED.donors, "D26", "line_changed");
    c.move("influence", CHANGED.influence, "D26", "line_changed");
  }
  c.carried(o, changed ? "line_changed" : "line_taken", { line });
}

/** A line that stands, or the want of one: each quarter it has its price while officers govern. */
function standing(c: Context): void {
  const { s } = c;
  if (elected(s) || frenchGone(s)) return;
  const { line, dueSince, since: taken } = s.parisLine;
  if (isLine(line)) {
    const { held } = PRICE[line];
    const by = since(s, taken) >= WEARS_IN ? 2 : 1;
    for (const track of ["warmth", "influence", "framing", "donors"] as const) {
      c.move(track, Math.trunc(held[track] / by), "D26", `line_${line}_held`);
    }
  }
  if (s.regime.falls === 0 || (line !== "none" && dueSince === 0)) return;
  // no answer yet to the last fall: in two minds
  c.move("warmth", NONE.warmth, "D26", "in_two_minds");
  c.move("framing", NONE.framing, "D26", "in_two_minds");
  c.move("donors", NONE.donors, "D26", "in_two_minds");
  c.move("influence", NONE.influence, "D26", "in_two_minds");
  c.move("frenchOpposition", NONE.opposition, "D26", "in_two_minds");
}

export const d26: Rule = {
  id: "D26",
  politics(c) {
    const [order, ...more] = acts(c, "paris.take_line");
    for (const o of more) c.carried(o, "overtaken");
    const fell = c.on("D12") && coupNow(c);
    if (order) take(c, order);
    else standing(c);
    // the question is put by a first fall; a line once taken answers for those that follow, until it is changed
    if (fell && !order && c.s.parisLine.line === "none") c.emit({ type: "LineDue", since: c.s.turn });
  },
};
