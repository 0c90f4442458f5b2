import { describe, expect, it } from "vitest";
import type { DealView, Role } from "../../game-rules/open.ts";
import type { Item, MemberView, Snapshot } from "./answers.ts";
import { waitingFor } from "./waiting.ts";

const deal = (part: Partial<DealView> = {}): DealView => ({
  id: "d",
  parties: ["paris", "bamako"],
  secret: true,
  version: 1,
  by: "paris",
  signed: ["paris"],
  status: "open",
  expires: 2,
  record: [],
  ...part,
});
const members: MemberView[] = [
  { id: "me", name: "A.", online: true, pen: true },
  { id: "b", name: "B. Diallo", online: true, pen: false, asks: "open" },
];
const said = (n: number, from: Role | "facilitator", channel: string, text = "x"): Item => ({
  n,
  at: n,
  kind: "message",
  id: `m${n}`,
  from,
  to: [],
  channel,
  text,
});
const inject = (n: number): Item => ({ n, at: n, kind: "inject", text: "A rumour." });

interface At {
  deals?: DealView[];
  items?: Item[];
  marks?: Record<string, number>;
  by?: "people" | "balanced";
  pen?: boolean;
  phase?: string;
}
/** What Bamako has on its page, as far as it is asked. */
const picture = ({ deals = [], items = [], marks = {}, by = "people", pen = true, phase = "orders" }: At) =>
  ({
    view: { deals, phase },
    exercise: { me: { member: "me", pen }, seats: [{ role: "bamako", by, members: [] }] },
    items,
    marks,
  }) as unknown as Snapshot;
const waits = (at: At, role: Role = "bamako") =>
  waitingFor(role, picture(at), (m) => m.text.includes("@Bamako")).map((w) => w.what);

describe("what waits for a seat", () => {
  it("is an offer, and a counter-offer, that it has not answered", () => {
    expect(waits({ deals: [deal()] })).toEqual(["signature"]);
    expect(waits({ deals: [deal({ by: "bamako", signed: ["bamako"], version: 2 })] })).toEqual([]);
    expect(waits({ deals: [deal({ version: 3 })] })).toEqual(["signature"]);
    for (const status of ["signed", "refused", "lapsed", "ended"] as const)
      expect(waits({ deals: [deal({ status })] })).toEqual([]);
  });

  it("is no deal of others that it has heard of", () => {
    expect(waits({ deals: [deal({ parties: ["paris", "moscow"] })] })).toEqual([]);
  });

  it("names the item that brought the offer, and the channel of its parties", () => {
    const items: Item[] = [
      { n: 3, at: 3, kind: "deal", id: "d", by: "paris", move: "proposed", turn: 1 },
      { n: 7, at: 7, kind: "deal", id: "d", by: "paris", move: "countered", turn: 1 },
    ];
    const three = deal({ parties: ["moscow", "bamako", "paris"] });
    expect(waitingFor("bamako", picture({ deals: [three], items }), () => false)).toEqual([
      { what: "signature", deal: "d", by: "paris", version: 1, channel: "paris+bamako+moscow", n: 7 },
    ]);
  });

  it("is a request for the pen, for whoever holds it", () => {
    const at = picture({});
    at.exercise.seats[0] = { ...(at.exercise.seats[0] as Snapshot["exercise"]["seats"][0]), members };
    expect(waitingFor("bamako", at, () => false)).toEqual([{ what: "pen", member: "b", name: "B. Diallo" }]);
    at.exercise.me = { ...at.exercise.me, pen: false };
    expect(waitingFor("bamako", at, () => false)).toEqual([]);
  });

  it("is a word of control's, an inject, and a call by name, until they are read", () => {
    const items = [
      said(1, "facilitator", "facilitator"),
      inject(2),
      said(3, "paris", "paris+bamako", "Well, @Bamako?"),
      said(4, "paris", "paris+bamako"),
      said(5, "bamako", "paris+bamako", "@Bamako is us."),
    ];
    expect(waits({ items })).toEqual(["word", "inject", "call"]);
    expect(waits({ items, marks: { facilitator: 1 } })).toEqual(["inject", "call"]);
    expect(waits({ items, marks: { facilitator: 1, injects: 2, "paris+bamako": 4 } })).toEqual([]);
  });

  it("is nothing of a quarter that is over, nothing after the end, and no deal while a bot answers", () => {
    const report = { n: 3, at: 3, kind: "report" } as Item;
    expect(waits({ items: [inject(1), said(2, "facilitator", "facilitator"), report] })).toEqual([]);
    expect(waits({ deals: [deal()], phase: "ended" })).toEqual([]);
    expect(waits({ deals: [deal()], by: "balanced" })).toEqual([]);
  });
});
