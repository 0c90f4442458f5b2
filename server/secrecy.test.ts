// What a role may not know is never sent to it: every frame of a whole game is recorded and searched for planted secrets.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DealDraft, ROLES, type Role, type View } from "../game-rules/index.ts";
import { SEATS, type Seat } from "./contract/seats.ts";
import { createLog } from "./log.ts";
import { ANSWERS, EVENTS, type Table as Rows } from "./payloads.ts";
import type { Store } from "./store/index.ts";
import { type House, memoryStore, openHouse, sitDown, type Table } from "./testing/house.ts";
import { type Player, tokenOf } from "./testing/player.ts";

let store: Store;
let house: House;
let table: Table;
/** What the server wrote of its own running. */
const logged: string[] = [];
beforeAll(async () => {
  store = await memoryStore();
  const log = createLog("debug", (line) => void logged.push(line));
  const options = { botPaceMs: 1, requestRate: { perSecond: 1e4, burst: 1e4 } };
  house = await openHouse({ store, log, options });
});
afterAll(async () => {
  table.leave();
  await house.close();
  await store.close();
});

interface Plant {
  text: string;
  /** Seats that may read it, beside control and the scribe. */
  for: readonly Seat[];
  /** Whether those seats must have got it, so that the search is not idle. */
  sent: boolean;
}
const plants: Plant[] = [];
const plant = (what: string, may: readonly Seat[], sent = true): string => {
  const text = `${what}-${randomUUID()}`;
  plants.push({ text, for: may, sent });
  return text;
};

const SEED = 3_141_592_653;
const SECRET = "5ec2e75ec2e75ec2e75ec2e75ec2e7aa";
const PAIRS: readonly (readonly [Role, Role])[] = [
  ["paris", "bamako"],
  ["bamako", "jnim"],
  ["bamako", "moscow"],
  ["jnim", "moscow"],
];

const done = async (player: Player, ...[command]: Parameters<Player["command"]>): Promise<void> => {
  const answer = await player.command(command);
  expect(answer, `${player.seat}: ${JSON.stringify(command)}`).toMatchObject({ ok: true });
};

/** Everybody whispers to whom they can. */
async function whisper({ players }: Table): Promise<void> {
  for (const role of ROLES) {
    await done(players[role], { type: "message.send", to: [], text: plant(`cell-${role}`, [role]) });
    await done(players[role], {
      type: "message.send",
      to: ["facilitator"],
      text: plant(`desk-${role}`, [role]),
    });
  }
  for (const [a, b] of PAIRS)
    await done(players[a], { type: "message.send", to: [b], text: plant(`${a}-to-${b}`, [a, b]) });
}

/** A deal in secret, signed or left open; its id is what a third party must never read. */
async function dealInSecret({ players }: Table, [a, b]: readonly [Role, Role], sign: boolean): Promise<void> {
  const { turn, deals } = players[a].now().view;
  const draft: DealDraft = {
    parties: [a, b],
    secret: true,
    terms: [{ kind: "local_truce", by: a, zone: "MOP", from: turn, to: turn }],
  };
  await done(players[a], { type: "deal.move", move: { move: "propose", draft } });
  const fresh = (view: View) =>
    view.deals.find((d) => d.by === a && d.parties.includes(b) && !deals.some((old) => old.id === d.id));
  const { view } = await players[b].until("the offer", (s) => fresh(s.view) !== undefined);
  const id = fresh(view)?.id ?? "";
  plants.push({ text: id, for: [a, b], sent: true });
  if (sign) await done(players[b], { type: "deal.move", move: { move: "sign", deal: id, version: 1 } });
}

/** A sheet with an intent and an expectation, drafted first, committed then. */
async function write(player: Player, role: Role): Promise<void> {
  const { view } = player.now();
  const legal = player.legal();
  const pick = legal[(view.turn * 7) % Math.max(1, legal.length)];
  if (!pick) return;
  const value = {
    ...pick.draft,
    intent: plant(`intent-${role}`, [role]),
    expects: plant(`expects-${role}`, [role]),
    sure: 2 as const,
  };
  expect(await player.ask("draft.put", { turn: view.turn, slot: "1", value })).toMatchObject({ ok: true });
  const spare = { ...value, intent: plant(`thought-better-${role}`, [role]) };
  expect(await player.ask("draft.put", { turn: view.turn, slot: "2", value: spare })).toMatchObject({
    ok: true,
  });
  await done(player, { type: "sheet.commit", turn: view.turn, orders: [value] });
}

async function advance({ players }: Table): Promise<void> {
  const { turn, phase } = players.control.now().view;
  // The last of four sheets, or bots alone, may have moved it on already.
  await players.control.command({ type: "phase.advance", turn, phase });
  const moved = (s: { view: View }) => s.view.turn !== turn || s.view.phase !== phase;
  for (const seat of SEATS) await players[seat].until(`after ${turn} ${phase}`, moved);
}

/** Everybody asks for whatever the register says there is an answer to, so that the answers are searched too. */
async function askAll({ players }: Table): Promise<void> {
  for (const seat of SEATS) {
    const player = players[seat];
    const answers = {
      why: await player.ask("why", { track: "sentiment" }),
      "view.of": await player.ask("view.of", { viewer: "jnim" }),
      resume: await player.ask("resume", { n: 0 }),
      "items.before": await player.ask("items.before", { before: player.now().n, count: 100 }),
    };
    for (const [name, answer] of Object.entries(answers)) {
      const rows: Rows = ANSWERS[name as keyof typeof answers];
      const may = Object.keys(rows).filter((part) => rows[part]?.to.includes(seat));
      if (answer.ok) expect(may, `${name} for ${seat}`).toEqual(expect.arrayContaining(partsOf(answer)));
      else expect(may, `${name} for ${seat}`).toEqual([]);
    }
  }
}
const partsOf = ({ ok: _, ...parts }: object & { ok: boolean }): string[] => Object.keys(parts);

/** Parts of snapshots and updates that the register gives this seat and that never came over its wire. */
function unseen({ seat, frames }: Player): string[] {
  const seen = new Set<string>();
  const note = (event: string, payload: object) =>
    Object.keys(payload).forEach((part) => seen.add(`${event}.${part}`));
  for (const frame of frames) {
    const [, kind, text] = /^([23])\d*(\[.*)$/s.exec(frame) ?? [];
    const said = JSON.parse(text ?? "[]") as unknown[];
    if (kind === "2") note(String(said[0]), said[1] as object);
    const answer = said[0] as { snapshot?: object };
    if (kind === "3" && answer.snapshot) note("snapshot", answer.snapshot);
  }
  const { snapshot, update } = EVENTS;
  return Object.entries({ snapshot, update })
    .flatMap(([event, rows]) => Object.entries(rows).map(([part, row]) => [`${event}.${part}`, row] as const))
    .filter(([part, row]) => row.to.includes(seat) && !seen.has(part))
    .map(([part]) => part);
}

describe("the wire", () => {
  it("carries no secret to a seat that may not know it, over a whole game", async () => {
    table = await sitDown(house.base, { scenario: "missed-moment", seed: SEED, secret: SECRET });
    const { players, links, cookies } = table;
    for (const seat of SEATS) {
      plants.push({ text: tokenOf(links[seat]), for: ["control"], sent: false });
      plants.push({ text: cookies[seat].split("=")[1] ?? "", for: [], sent: false });
    }
    plants.push({ text: String(SEED), for: ["control"], sent: true });
    plants.push({ text: SECRET, for: [], sent: false });
    for (const role of ROLES) {
      const name = plant(`name-${role}`, [role]).slice(0, 40);
      plants[plants.length - 1] = { text: name, for: [role], sent: true };
      await players[role].until("the pen", (s) => s.exercise.me.pen);
      expect(await players[role].ask("name.set", { name })).toMatchObject({ ok: true });
    }
    await done(players.control, { type: "settings.set", reading: "shown" });
    await done(players.control, { type: "game.open" });
    let takenBack = false;
    while (players.control.now().view.phase !== "ended") {
      const { turn, phase } = players.control.now().view;
      if (turn === 2 && !takenBack) {
        takenBack = true;
        const to = { turn: 1, phase: "outcome" };
        await done(players.control, { type: "line.step_back", to, dice: "same" });
        for (const seat of SEATS) await players[seat].until("the way back", (s) => s.view.turn === 1);
        continue;
      }
      // People in odd quarters, bots in even ones, so that the sheets of both are on the table.
      if (phase === "situation") {
        for (const role of ROLES)
          await done(players.control, { type: "seat.give", role, to: turn % 2 ? "people" : "balanced" });
      }
      if (phase === "negotiation" && turn % 2) {
        await whisper(table);
        const pair = PAIRS[turn % PAIRS.length];
        if (pair) await dealInSecret(table, pair, turn % 4 === 1);
      }
      if (phase === "orders" && turn % 2) for (const role of ROLES) await write(players[role], role);
      if (players.control.now().view.phase === phase) await advance(table);
    }
    const told = plant("inject", ["moscow"]);
    expect(await players.control.command({ type: "inject.send", text: told, to: ["moscow"] })).toMatchObject({
      code: "exercise.ended",
    });
    plants.pop();

    await done(players.control, { type: "settings.set", scoresOpen: true });
    for (const seat of SEATS) await players[seat].until("the scores", (s) => s.scores !== undefined);
    await askAll(table);
    for (const seat of SEATS) expect(unseen(players[seat]), `${seat}: the search is idle`).toEqual([]);

    const wire = Object.fromEntries(SEATS.map((seat) => [seat, players[seat].frames.join("\n")])) as Record<
      Seat,
      string
    >;
    const truth: readonly Seat[] = ["control", "scribe"];
    for (const { text, for: may, sent } of plants) {
      for (const seat of SEATS) {
        const carries = wire[seat].includes(text);
        if (carries)
          expect(
            [...may, ...(sent && may[0] !== "control" ? truth : [])],
            `${text} reached ${seat}`,
          ).toContain(seat);
        else if (sent && may.includes(seat)) expect.fail(`${text} never reached ${seat}: the search is idle`);
      }
    }
    expect(plants.length).toBeGreaterThan(120);
    // By it one could work out every die: it stands in the first event, and nowhere else.
    const [created] = await store.events(table.id);
    expect(created?.payload).toMatchObject({ secret: SECRET });
    expect(logged.length).toBeGreaterThan(0);
    expect(logged.join("")).not.toContain(SECRET);
    expect(JSON.stringify(await store.exercise(table.id))).not.toContain(SECRET);
    for (const seat of SEATS) expect(players[seat].gaps, seat).toBe(0);
    const bytes = SEATS.map((seat) => `${seat} ${Math.round(wire[seat].length / 1024)}`).join(", ");
    console.log(`${plants.length} secrets searched for in kilobytes of frames: ${bytes}`);
  }, 120_000);

  it("is silent to third parties while others talk, draft and sign in secret", async () => {
    const quiet = await sitDown(house.base, { scenario: "last-window", seed: 2 });
    const { players } = quiet;
    await done(players.control, { type: "game.open" });
    await advance(quiet);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const third = SEATS.filter((seat) => !["paris", "bamako", "control", "scribe"].includes(seat));
    for (const seat of third) players[seat].frames.length = 0;
    await done(players.paris, { type: "message.send", to: ["bamako"], text: "between us" });
    await done(players.paris, { type: "message.send", to: [], text: "among us" });
    await dealInSecret(quiet, ["paris", "bamako"], true);
    const [order] = players.paris.legal();
    await players.paris.ask("draft.put", { turn: 1, slot: "1", value: order?.draft ?? null });
    await new Promise((resolve) => setTimeout(resolve, 100));
    for (const seat of third) expect(players[seat].frames, seat).toEqual([]);
    quiet.leave();
  });
});
