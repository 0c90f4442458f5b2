// A term to begin with is one that a deal may hold, whoever writes it to whom.
import { describe, expect, it } from "vitest";
import { scenarios } from "../data/scenarios/index.ts";
import { TERM_ROWS, termRow } from "../data/terms.ts";
import { newGame } from "../replay.ts";
import { viewFor } from "../view.ts";
import type { View } from "../view-types.ts";
import { ROLES, type Role } from "../vocabulary.ts";
import { kindsFor, newTerm, promisedBy, promisersOf, turnsFor } from "./new-term.ts";
import { checkDraft, HORIZON } from "./terms.ts";

const view: View = viewFor(newGame(scenarios["missed-moment"], 3), "paris");
const PAIRS = ROLES.flatMap((a, i) => ROLES.slice(i + 1).map((b): [Role, Role] => [a, b]));
/** What is left for its writer to choose beside zone and option. */
const LEFT_OPEN = new Set(["venue", "mediator", "receiver", "amount"]);

describe("a new term", () => {
  it.each(PAIRS)(
    "between %s and %s is one that a deal takes, but for what is left to choose",
    (...parties) => {
      const kinds = kindsFor(parties);
      expect(kinds.length).toBeGreaterThan(0);
      for (const kind of kinds) {
        const term = newTerm(kind, parties, view);
        const refused = checkDraft({ parties, secret: false, terms: [term] }, view.turn);
        const open = refused?.code === "deal.term_field" && LEFT_OPEN.has(String(refused.params?.["field"]));
        if (!open) expect(refused, kind).toBeUndefined();
      }
    },
  );

  it("is of a kind that one of the parties can promise, and of no other", () => {
    for (const parties of PAIRS)
      expect(kindsFor(parties)).toEqual(
        TERM_ROWS.filter((row) => promisersOf(row, parties).length > 0).map((row) => row.kind),
      );
  });

  it("names one who can promise it, even where nobody at the table can", () => {
    const row = TERM_ROWS.find((r) => !r.by.includes("moscow"));
    const term = row && newTerm(row.kind, ["moscow"], view);
    expect(row?.by).toContain(term?.by);
  });

  it("runs from now for three quarters, and no further than the last", () => {
    expect(turnsFor(view)[0]).toBe(view.turn);
    expect(turnsFor(view).length).toBeLessThanOrEqual(HORIZON + 1);
    const late: View = { ...view, turn: view.scenario.turns };
    expect(turnsFor(late)).toEqual([late.turn]);
    expect(newTerm("aid", ["paris", "bamako"], late)).toMatchObject({ from: late.turn, to: late.turn });
    expect(newTerm("aid", ["paris", "bamako"], view)).toMatchObject({ from: view.turn, to: view.turn + 2 });
    expect(turnsFor({ ...view, turn: view.scenario.turns + 1 }), "after the end").toEqual([]);
  });
});

describe("a term promised by another", () => {
  it("keeps an option that is theirs too, and takes their first where it is not", () => {
    for (const row of TERM_ROWS)
      for (const by of row.by) {
        const term = { ...newTerm(row.kind, [by], view), option: "nobody's" };
        const changed = { ...term, ...promisedBy(term, by) };
        expect(changed.by).toBe(by);
        const options = termRow(row.kind).fields.includes("option");
        if (options) expect(promisedBy(changed, by), "now it is theirs").toEqual({ by });
      }
  });
});
