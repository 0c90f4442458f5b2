// Words typed as somebody closes the orders are among them: whoever holds unsent drafts is asked, and waited for, but not for long.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OrderDraft } from "../../../game-rules/index.ts";
import type { Store } from "../../store/index.ts";
import { type House, memoryStore, openHouse } from "../../testing/house.ts";
import { createExercise, join, type Player, play } from "../../testing/player.ts";

let store: Store;
let house: House;
beforeAll(async () => {
  store = await memoryStore();
  house = await openHouse({ store });
});
afterAll(async () => {
  await house.close();
  await store.close();
});

const BOTS = { bamako: "balanced", jnim: "balanced", moscow: "balanced" } as const;

/** Orders are open; Paris holds words that the server does not have. */
async function table() {
  const { id, links } = await createExercise(house.base, { scenario: "last-window", seed: 5, seats: BOTS });
  const sit = async (seat: "paris" | "control" | "observer", drafts: boolean): Promise<Player> => {
    const { cookie } = await join(house.base, links[seat]);
    return play(house.base, { exercise: id, seat, cookie, drafts });
  };
  const paris = await sit("paris", true);
  const observer = await sit("observer", true);
  const control = await sit("control", true);
  await control.command({ type: "game.open" });
  for (const phase of ["situation", "negotiation"])
    await control.command({ type: "phase.advance", turn: 1, phase });
  await paris.until("orders", (s) => s.view.phase === "orders");
  const order = { ...paris.legal()[0]?.draft, intent: "typed as control pressed" } as OrderDraft;
  const close = () => control.command({ type: "phase.advance", turn: 1, phase: "orders" });
  return { id, paris, observer, control, order, close };
}

/** Sheets that were carried out with the words in them. */
const sheets = async (id: string): Promise<number> =>
  (await store.events(id)).filter(
    (e) => e.kind === "SheetCommitted" && JSON.stringify(e.payload).includes("typed as control pressed"),
  ).length;

describe("a close of orders", () => {
  it("asks the roles, and nobody else, for what is unsent, and takes it", async () => {
    const { id, paris, observer, control, order, close } = await table();
    const told: string[] = [];
    for (const other of [observer, control]) other.socket.on("closing", () => void told.push(other.seat));
    paris.socket.on("closing", async ({ turn }, answered) => {
      told.push("paris");
      await paris.ask("draft.put", { turn, slot: "1", value: order });
      answered();
    });
    expect(await close()).toMatchObject({ ok: true });
    expect(told).toEqual(["paris"]);
    expect(await sheets(id)).toBe(1);
  });

  it("waits for nobody who does not answer", async () => {
    const { paris, close } = await table();
    let asked = 0;
    paris.socket.on("closing", () => void (asked += 1));
    expect(await close()).toMatchObject({ ok: true });
    expect(asked).toBe(1);
  });

  it("asks nobody where a phase without orders moves on", async () => {
    const { paris, control, close } = await table();
    let asked = 0;
    paris.socket.on("closing", (_, answered) => {
      asked += 1;
      answered();
    });
    await close();
    await control.command({ type: "phase.advance", turn: 1, phase: "outcome" });
    expect(asked).toBe(1);
  });
});
