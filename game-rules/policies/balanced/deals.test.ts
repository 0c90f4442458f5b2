// The balanced player at the table of deals: what it signs, what it asks for instead, why it says no, and what its word is worth to it.
import { describe, expect, it } from "vitest";
import type { Term } from "../../orders.ts";
import type { GameState } from "../../state.ts";
import { boardState } from "../../testing/board.ts";
import type { Role } from "../../vocabulary.ts";
import { seatOf } from "../seat.ts";
import { duty } from "./duty.ts";
import { balanced } from "./index.ts";

const span = { from: 2, to: 3 };
const services = (by: Role): Term => ({ kind: "aid", by, option: "services", ...span });
const table = (by: Role, other: Role, terms: Term[], more: Partial<GameState["deals"][number]> = {}) =>
  boardState(1, {
    rest: (s) => {
      Object.assign(s, { phase: "negotiation", opened: true, turn: 2 });
      s.deals.push({
        id: "d",
        parties: [by, other],
        terms,
        secret: true,
        version: 1,
        by,
        signed: [by],
        status: "open",
        expires: 3,
        signedIn: 0,
        record: [],
        leakedTo: [],
        ...more,
      });
    },
  });
const answers = (s: GameState, role: Role) =>
  balanced.deals(seatOf(s, role, 1)).filter((m) => m.move !== "propose");

describe("a balanced player at the table", () => {
  it("signs what is worth more than it costs", () => {
    expect(answers(table("paris", "bamako", [services("paris")]), "bamako")).toMatchObject([
      { move: "sign" },
    ]);
  });

  it("asks for something in return where it would only pay, and leaves what was offered as it stands", () => {
    const [move] = answers(table("paris", "bamako", [services("bamako")]), "bamako");
    expect(move).toMatchObject({ move: "counter", version: 1, draft: { secret: true } });
    if (move?.move !== "counter") return;
    expect(move.draft.terms).toContainEqual(services("bamako"));
    expect(move.draft.terms.some((t) => t.by === "paris")).toBe(true);
  });

  it("haggles for so long, then says no, and why", () => {
    const late = table("paris", "bamako", [services("bamako")], { version: 3 });
    expect(answers(late, "bamako")).toEqual([{ move: "refuse", deal: "d", version: 3, why: "price" }]);
    late.tracks.trustParis = 100;
    expect(answers(late, "bamako")).toMatchObject([{ move: "refuse", why: "trust" }]);
  });

  it("has nothing to ask of one it wants nothing from", () => {
    const s = table("jnim", "moscow", [services("moscow")]);
    expect(answers(s, "moscow")).toMatchObject([{ move: "refuse", why: "price" }]);
  });
});

describe("its word", () => {
  const stay: Term = { kind: "basing", by: "bamako", option: "basing", ...span };

  it("makes it want less what would break a promise and more what keeps it, Moscow least of all", () => {
    expect(duty([stay], "bamako", { id: "bamako.expel_french" })).toBeLessThan(0);
    expect(
      duty([services("bamako")], "bamako", { id: "bamako.restore_services", zone: "MOP" }),
    ).toBeGreaterThan(0);
    expect(duty([stay], "bamako", { id: "bamako.pay_army" })).toBe(0);
    const arms: Term = { kind: "aid", by: "moscow", option: "arms", ...span };
    const kept = duty([arms], "moscow", { id: "moscow.send_arms" });
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(duty([services("bamako")], "bamako", { id: "bamako.restore_services" }));
  });

  it("holds for ending an instruction as well: what keeps the promise stays, what breaks it goes", () => {
    const end = { option: "end" } as const;
    expect(duty([services("bamako")], "bamako", { id: "bamako.restore_services", ...end })).toBeLessThan(0);
    const gentle: Term = { kind: "local_rule", by: "jnim", option: "no_coercion", zone: "MOP", ...span };
    expect(duty([gentle], "jnim", { id: "jnim.hold_by_coercion", zone: "MOP", ...end })).toBeGreaterThan(0);
    expect(duty([gentle], "jnim", { id: "jnim.hold_by_coercion", zone: "GAO" })).toBe(0);
  });
});
