// Accounts of an event over real sockets: who may give one, who reads it, and what of it stays with control.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Command } from "./contract/requests.ts";
import type { Store } from "./store/index.ts";
import { type House, memoryStore, openHouse, sitDown, type Table } from "./testing/house.ts";
import { join, play } from "./testing/player.ts";

let store: Store;
let house: House;
beforeAll(async () => {
  store = await memoryStore();
  house = await openHouse({ store, options: { botPaceMs: 1 } });
});
afterAll(async () => {
  await house.close();
  await store.close();
});

async function advanceTo({ players }: Table, phase: string): Promise<void> {
  const { control } = players;
  do {
    const { turn, phase: now } = control.now().view;
    expect(await control.command({ type: "phase.advance", turn, phase: now })).toMatchObject({ ok: true });
    const moved = (s: { view: { turn: number; phase: string } }) =>
      s.view.turn !== turn || s.view.phase !== now;
    for (const player of Object.values(players)) await player.until(`after ${now}`, moved);
  } while (control.now().view.phase !== phase);
}

const tell = (angle: Extract<Command, { type: "story.tell" }>["angle"], text = ""): Command => ({
  type: "story.tell",
  of: "exit_announced",
  angle,
  text,
});

describe("an account of an event", () => {
  it("is given by whoever holds the pen, read by everybody at once, and told once", async () => {
    const table = await sitDown(house.base, { scenario: "last-window", seed: 7 });
    const { players, id } = table;
    const { control, paris, bamako, moscow } = players;
    await paris.until("the pen", (s) => s.exercise.me.pen);
    expect(await control.command({ type: "game.open" })).toMatchObject({ ok: true });
    await advanceTo(table, "negotiation");
    expect(await paris.command(tell("paris_choice"))).toMatchObject({ code: "story.not_news" });

    await advanceTo(table, "orders");
    const orders = [{ id: "paris.announce_exit" as const, option: "3" }];
    expect(await paris.command({ type: "sheet.commit", turn: 1, orders })).toMatchObject({ ok: true });
    await advanceTo(table, "negotiation");
    expect(paris.now().view.stories.map((x) => x.of)).toContain("exit_announced");

    const link = table.links.paris;
    const second = await play(house.base, {
      exercise: id,
      seat: "paris",
      cookie: (await join(house.base, link, "Second")).cookie,
    });
    expect(await second.command(tell("paris_choice"))).toMatchObject({ code: "pen.not_yours" });
    expect(await paris.command(tell("moscow_failed"))).toMatchObject({ code: "story.not_yours" });
    expect(await moscow.command(tell("moscow_failed"))).toMatchObject({ ok: true });
    expect(await paris.command(tell("paris_choice", "We go because we choose to."))).toMatchObject({
      ok: true,
    });
    expect(await paris.command(tell("paris_handover"))).toMatchObject({ code: "story.told_before" });
    for (const reader of [bamako, moscow, second, control]) {
      const { items, view } = await reader.until("both accounts", (s) =>
        s.items.some((i) => i.kind === "message" && i.story?.angle === "paris_choice"),
      );
      expect(items.find((i) => i.kind === "message" && i.story?.angle === "moscow_failed")).toMatchObject({
        channel: "public",
        text: "",
      });
      const told = view.stories.find((x) => x.of === "exit_announced")?.told.map((x) => x.role);
      expect([...(told ?? [])].sort()).toEqual(["moscow", "paris"]);
    }

    await advanceTo(table, "outcome");
    const { items } = bamako.now();
    const page = items.flatMap((i) => (i.kind === "report" && i.report.turn === 2 ? i.report.news : []));
    expect(
      page
        .filter((n) => n.code.startsWith("account"))
        .map((n) => n.params.angle)
        .sort(),
    ).toEqual(["moscow_failed", "paris_choice"]);
    // what stands behind an account is control's to know: it is in no frame of a seat
    for (const seat of [bamako, moscow, paris]) expect(seat.frames.join("\n")).not.toContain('"behind"');
    second.leave();
    table.leave();
  }, 60_000);
});
