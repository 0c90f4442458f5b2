// The test by difference on the wire: the same exercise twice, with one secret act and without it. Until the quarter resolves, whoever
// may not know of the act gets the same frames, byte for byte: in number, in order and in length.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DealDraft, type OrderDraft, ROLES, type Role } from "../game-rules/index.ts";
import { SEATS, type Seat } from "./contract/seats.ts";
import type { Store } from "./store/index.ts";
import { type House, memoryStore, openHouse, sitDown, type Table } from "./testing/house.ts";
import { manualTime } from "./testing/manual-time.ts";
import type { Player } from "./testing/player.ts";

let store: Store;
let house: House;
beforeAll(async () => {
  store = await memoryStore();
  // Time stands still: what is sent may not differ by the moment at which it was sent.
  const options = { requestRate: { perSecond: 1e4, burst: 1e4 } };
  house = await openHouse({ store, time: manualTime(), options });
});
afterAll(async () => {
  await house.close();
  await store.close();
});

/** The same dice in both arms. */
const SAME = { scenario: "missed-moment", seed: 77, secret: "0123456789abcdef0123456789abcdef" } as const;

interface Act {
  readonly name: string;
  /** Seats that may know of it; control and the scribe know everything. */
  readonly knows: readonly Seat[];
  /** Done in both arms before anybody listens. */
  before?(table: Table): Promise<void>;
  /** Done in one arm alone. */
  act(table: Table): Promise<void>;
}

const done = async (player: Player, ...[command]: Parameters<Player["command"]>): Promise<void> => {
  const answer = await player.command(command);
  expect(answer, `${player.seat}: ${JSON.stringify(command)}`).toMatchObject({ ok: true });
};

const truce = (table: Table, parties: Role[]): DealDraft => {
  const { turn } = table.players.bamako.now().view;
  const [by] = parties as [Role];
  return { parties, secret: true, terms: [{ kind: "local_truce", by, zone: "MOP", from: turn, to: turn }] };
};
const propose = (table: Table): Promise<void> =>
  done(table.players.bamako, {
    type: "deal.move",
    move: { move: "propose", draft: truce(table, ["bamako", "jnim"]) },
  });
const deal = async (table: Table): Promise<string> => {
  const { view } = await table.players.jnim.until("the deal", (s) => s.view.deals.length > 0);
  return view.deals[0]?.id ?? "";
};
const signed = async (table: Table): Promise<void> => {
  await propose(table);
  const id = await deal(table);
  await done(table.players.jnim, { type: "deal.move", move: { move: "sign", deal: id, version: 1 } });
};
const draft = (table: Table, role: Role, slot: string, value: OrderDraft | null) =>
  table.players[role].ask("draft.put", { turn: table.players[role].now().view.turn, slot, value });

const PARTIES = ["bamako", "jnim"] as const;
const ACTS: readonly Act[] = [
  {
    name: "an order is drafted",
    knows: ["paris"],
    act: async (t) =>
      expect(await draft(t, "paris", "1", { id: "paris.send_aid" })).toMatchObject({ ok: true }),
  },
  {
    name: "a draft is cleared",
    knows: ["moscow"],
    before: async (t) =>
      expect(await draft(t, "moscow", "1", { id: "moscow.cultivate_officers" })).toMatchObject({ ok: true }),
    act: async (t) => expect(await draft(t, "moscow", "1", null)).toMatchObject({ ok: true }),
  },
  {
    name: "a word inside a cell",
    knows: ["jnim"],
    act: (t) => done(t.players.jnim, { type: "message.send", to: [], text: "We wait for the rains." }),
  },
  {
    name: "a word to control",
    knows: ["bamako"],
    act: (t) => done(t.players.bamako, { type: "message.send", to: ["facilitator"], text: "May we ask?" }),
  },
  {
    name: "a word between two",
    knows: ["paris", "bamako"],
    act: (t) => done(t.players.paris, { type: "message.send", to: ["bamako"], text: "Between us alone." }),
  },
  { name: "a secret deal is proposed", knows: PARTIES, act: propose },
  {
    name: "a secret deal is countered",
    knows: PARTIES,
    before: propose,
    act: async (t) =>
      done(t.players.jnim, {
        type: "deal.move",
        move: { move: "counter", deal: await deal(t), version: 1, draft: truce(t, ["jnim", "bamako"]) },
      }),
  },
  {
    name: "a secret deal is signed",
    knows: PARTIES,
    before: propose,
    act: async (t) =>
      done(t.players.jnim, { type: "deal.move", move: { move: "sign", deal: await deal(t), version: 1 } }),
  },
  {
    name: "a secret deal is refused",
    knows: PARTIES,
    before: propose,
    act: async (t) =>
      done(t.players.jnim, {
        type: "deal.move",
        move: { move: "refuse", deal: await deal(t), version: 1, why: "price", words: "Too dear." },
      }),
  },
  {
    name: "a secret is handed to a third seat",
    // it gets out only as the quarter is judged: until then its listener knows nothing
    knows: ["bamako"],
    before: signed,
    act: async (t) =>
      done(t.players.bamako, {
        type: "deal.move",
        move: { move: "leak", deal: await deal(t), listener: "moscow" },
      }),
  },
  {
    name: "a webhook is set",
    knows: ["paris"],
    act: (t) =>
      done(t.players.paris, {
        type: "hook.set",
        hook: {
          url: "https://chat.example/hook",
          locale: "en",
          words: { negotiation: "Talk", orders: "Write", outcome: "Read", ended: "Over" },
          quarters: ["2020 Q1"],
        },
      }),
  },
  {
    name: "somebody gives a name",
    knows: ["moscow"],
    act: async (t) =>
      expect(await t.players.moscow.ask("name.set", { name: "A. Morel" })).toMatchObject({ ok: true }),
  },
  {
    name: "a cause is asked for, and a mark set",
    knows: ["bamako"],
    act: async (t) => {
      expect(await t.players.bamako.ask("why", { track: "legitimacy" })).toMatchObject({ ok: true });
      expect(await t.players.bamako.ask("read.mark", { channel: "bamako+jnim", n: 1 })).toMatchObject({
        ok: true,
      });
    },
  },
];

/** Events alone, with the names that each exercise draws for itself made the same: all of one length. */
function framesAt({ frames }: Player, names: ReadonlyMap<string, string>): string[] {
  const events = frames.filter((frame) => /^2\[/.test(frame));
  return events.map((frame) => {
    let text = frame;
    for (const [name, same] of names) text = text.replaceAll(name, same);
    return text;
  });
}

const alike = (name: string, letter: string): [string, string] => [name, letter.repeat(name.length)];

/** What each seat heard from the opening of the talks to the moment before the quarter resolves. */
async function heard({ before, act }: Act, acts: boolean): Promise<Record<Seat, string[]>> {
  const table = await sitDown(house.base, SAME);
  const { players } = table;
  await done(players.control, { type: "game.open" });
  await advance(table);
  await before?.(table);
  await settled(table);
  for (const seat of SEATS) players[seat].frames = [];
  if (acts) await act(table);
  await settled(table);
  await advance(table);
  for (const role of ROLES) {
    const { turn } = players[role].now().view;
    await done(players[role], { type: "sheet.commit", turn, orders: [] });
  }
  await settled(table);
  const deals = players.control.now().view.deals.map(({ id }) => alike(id, "d"));
  const names = new Map([
    ...deals,
    alike(table.id, "x"),
    ...SEATS.map((s, i) => alike(players[s].now().exercise.me.member, `${i}`)),
  ]);
  const frames = Object.fromEntries(SEATS.map((seat) => [seat, framesAt(players[seat], names)]));
  table.leave();
  return frames as Record<Seat, string[]>;
}

/** What is heard where nothing is done depends on what was done before alone: each such exercise is played once. */
const undone = new Map<Act["before"], Promise<Record<Seat, string[]>>>();
function heardWithout(act: Act): Promise<Record<Seat, string[]>> {
  const known = undone.get(act.before) ?? heard(act, false);
  undone.set(act.before, known);
  return known;
}

async function advance({ players }: Table): Promise<void> {
  const { turn, phase } = players.control.now().view;
  await done(players.control, { type: "phase.advance", turn, phase });
  await Promise.all(
    Object.values(players).map((p) => p.until("the next phase", (s) => s.view.phase !== phase)),
  );
}

/** Every seat asks something and hears the answer: whatever was sent to it before has arrived. */
async function settled({ players }: Table): Promise<void> {
  for (const seat of SEATS) await players[seat].ask("resume", { n: players[seat].now().n });
}

describe("until the quarter resolves, a secret act is in no frame of whoever may not know of it", () => {
  it("the acts are twelve kinds and more", () => {
    expect(ACTS.length).toBeGreaterThanOrEqual(12);
  });

  it.each(ACTS)("$name", async (act) => {
    const [without, acted] = [await heardWithout(act), await heard(act, true)];
    const others = SEATS.filter((s) => s !== "control" && s !== "scribe" && !act.knows.includes(s));
    expect(others.length).toBeGreaterThan(3);
    for (const seat of others) {
      expect(acted[seat].length, seat).toBeGreaterThan(0);
      expect(acted[seat], seat).toEqual(without[seat]);
    }
  });
});
