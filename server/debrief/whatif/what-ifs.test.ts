// What if, asked of a server: whoever sat in the game has a line as far as the debrief was opened, the game's own log stays as it was, and
// what people have played on is laid beside it.
import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lookBack } from "../../../game-rules/back.ts";
import type { Created } from "../../contract/http.ts";
import { tokenIn } from "../../contract/links.ts";
import type { Showing, WhatIf } from "../../contract/requests.ts";
import type { Seat } from "../../contract/seats.ts";
import type { Store } from "../../store/index.ts";
import { type House, memoryStore, openHouse, sitDown, type Table } from "../../testing/house.ts";
import { join, type Player, play } from "../../testing/player.ts";
import { smallThreads } from "../../testing/small-threads.ts";
import type { Copy } from "../copy-format.ts";
import type { Told } from "./play.ts";

const SECRET = "00112233445566778899aabbccddeeff";
const WHAT_IF: WhatIf = { id: "a", turn: 2, changes: [], by: "recorded", dice: 5 };

let store: Store;
let house: House;
let table: Table;

const post = (about: string, seat: Seat, body: object) =>
  fetch(`${house.base}/api/${about}`, {
    method: "POST",
    headers: { cookie: table.cookies[seat] },
    body: JSON.stringify({ exercise: table.id, ...body }),
  });
const asked = (seat: Seat, ...line: WhatIf[]) => post("debrief/whatif", seat, { seat, line });
const told = async (seat: Seat, ...line: WhatIf[]) => {
  const answer = await asked(seat, ...line);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Told & { whole: boolean };
};
const refusal = async (answer: Promise<Response>) => {
  const got = await answer;
  return [got.status, ((await got.json()) as { code: string }).code];
};
const logHash = async (): Promise<string> => {
  const text = JSON.stringify(await store.events(table.id));
  return createHash("sha256").update(text).digest("hex");
};
const done = async (who: Player, command: Parameters<Player["command"]>[0]) =>
  expect(await who.command(command)).toMatchObject({ ok: true });

async function playedToTheEnd(control: Player): Promise<void> {
  for (;;) {
    const { turn, phase } = control.now().view;
    if (phase === "ended") return;
    await done(control, { type: "phase.advance", turn, phase });
    await control.until("the next phase", (s) => s.view.phase !== phase || s.view.turn !== turn);
  }
}

beforeAll(async () => {
  store = await memoryStore();
  house = await openHouse({ store, thread: await smallThreads(), options: { botPaceMs: 0 } });
  const bots = { bamako: "history", jnim: "history", moscow: "history" } as const;
  table = await sitDown(house.base, { scenario: "last-window", secret: SECRET, seats: bots });
  expect(await refusal(asked("control", WHAT_IF))).toEqual([409, "debrief.not_ended"]);
  await done(table.players.control, { type: "game.open" });
  await playedToTheEnd(table.players.control);
}, 60_000);
afterAll(async () => {
  await house.close();
  await store.close();
});

const copied = async (seat: Seat): Promise<Copy> =>
  (await (await post("debrief/copy", seat, { seat })).json()) as Copy;
const folded = (copy: Copy, { shared, events }: Told) =>
  lookBack({ ...copy, events: [...copy.events.slice(0, shared), ...events] });

describe("what if", () => {
  it("is told to whoever leads as a whole, without the game's secret, and leaves the game's log as it was", async () => {
    const before = await logHash();
    const line = await told("control", WHAT_IF);
    expect(line.whole).toBe(true);
    expect(JSON.stringify(line)).not.toContain(SECRET);
    const copy = await copied("control");
    expect(folded(copy, line).hash()).not.toBe(lookBack(copy).hash());
    expect(folded(copy, await told("control", { ...WHAT_IF, dice: undefined })).hash()).toBe(
      lookBack(copy).hash(),
    );
    const next: WhatIf = { id: "b", parent: "a", turn: 4, changes: [], by: "balanced" };
    expect((await told("control", WHAT_IF, next)).shared).toBe(line.shared);
    expect(await logHash()).toBe(before);
  });

  it("refuses what could not have been", async () => {
    expect(await refusal(asked("control", { ...WHAT_IF, turn: 40 }))).toEqual([409, "whatif.impossible"]);
    expect(await refusal(asked("control", { ...WHAT_IF, by: "people", exercise: "nobody" }))).toEqual([
      409,
      "whatif.impossible",
    ]);
  });

  it("is kept by whoever leads alone, and told to all", async () => {
    const { control, paris } = table.players;
    await done(control, { type: "settings.set", scoresOpen: true });
    expect(await paris.command({ type: "debrief.keep", whatIf: WHAT_IF })).toMatchObject({
      code: "debrief.not_leading",
    });
    await done(control, { type: "debrief.keep", whatIf: WHAT_IF });
    await done(control, { type: "debrief.keep", whatIf: { ...WHAT_IF, turn: 4, parent: "a" } });
    await control.until("it", (s) => s.exercise.debrief?.whatIfs?.[0]?.id === "a");
    expect(control.now().exercise.debrief?.whatIfs).toEqual([WHAT_IF]);
    // its sheets are of a quarter that has not been opened
    expect(paris.now().exercise.debrief?.whatIfs).toBeUndefined();
    const orphan: WhatIf = { ...WHAT_IF, id: "c", parent: "nobody" };
    expect(await control.command({ type: "debrief.keep", whatIf: orphan })).toMatchObject({
      code: "whatif.impossible",
    });
  });

  it("tells a seat no quarter that has not been opened", async () => {
    const { control } = table.players;
    const show: Showing = { at: 0, as: "facilitator", opened: [], order: ["q1", "q2", "q3"] };
    const quarters = async () =>
      (await told("paris", WHAT_IF)).events.flatMap((e) => (e.type === "PhaseOpened" ? [e.turn] : []));
    expect(await quarters()).toEqual([]);
    await done(control, { type: "debrief.show", show: { ...show, opened: ["q1", "q2", "q3"] } });
    await table.players.paris.until("it", (s) => s.exercise.debrief?.whatIfs?.[0]?.id === "a");
    const seen = await quarters();
    expect(Math.max(...seen)).toBe(3);
    expect((await told("paris", WHAT_IF)).whole).toBe(false);
  });

  it("is played by people in an exercise of its own, and told once that is over", async () => {
    const before = await logHash();
    const at = { turn: 2, phase: "negotiation" };
    const { id, links } = (await (await post("forks", "control", { at, dice: "new" })).json()) as Created;
    const line: WhatIf = { id: "p", turn: 2, changes: [], by: "people", exercise: id };
    const { cookie } = await join(house.base, tokenIn(links.control) ?? "");
    const control = await play(house.base, { exercise: id, seat: "control", cookie });
    expect(await refusal(asked("paris", line))).toEqual([409, "whatif.going_on"]);
    expect((await told("control", line)).shared).toBeGreaterThan(10);
    await done(control, { type: "clock.resume" });
    await playedToTheEnd(control);
    const copy = await copied("control");
    const other = folded(copy, await told("control", line));
    expect(other.stops.at(-1)?.phase).toBe("ended");
    expect(other.hash()).not.toBe(lookBack(copy).hash());
    const onwards: WhatIf = { id: "q", parent: "p", turn: 4, changes: [], by: "history" };
    expect((await told("control", line, onwards)).whole).toBe(true);
    expect(await logHash()).toBe(before);
  }, 60_000);
});
