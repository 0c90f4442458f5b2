// The copies of a game that is over: what they fold to, who has them when, and what is in neither.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lookBack } from "../../game-rules/back.ts";
import { hashState } from "../../game-rules/index.ts";
import { tokenIn } from "../contract/links.ts";
import { blankRow } from "../contract/msel.ts";
import type { Command } from "../contract/requests.ts";
import { SEATS, type Seat } from "../contract/seats.ts";
import type { Store } from "../store/index.ts";
import { type House, memoryStore, openHouse, sitDown, type Table } from "../testing/house.ts";
import type { Copy, CopyKind } from "./copy-format.ts";
import { TABLE_NAMES } from "./tables/columns.ts";
import { tableCsv, tablesOf } from "./tables/tables.ts";

const SECRET = "00112233445566778899aabbccddeeff";
const MARKING = "EXERCISE, LIMITED DISTRIBUTION";
/** What an observer of a training objective notes with a moment. */
const OBSERVED = { objective: "Weigh an opening (observed)", rated: "M" } as const;

const WORDS = {
  cell: "WORD-INSIDE-PARIS",
  control: "WORD-TO-CONTROL",
  pause: "WORD-OF-THE-PAUSE",
  between: "WORD-BETWEEN-TWO",
  inject: "WORD-FROM-OUTSIDE",
  name: "NAME-OF-A-PERSON",
  aim: "WORD-OF-WHAT-WAS-AIMED-AT",
  dropped: "WORD-THAT-WAS-TAKEN-BACK",
  mark: "WORD-OF-A-BOOKMARK",
  later: "WORD-OF-ANOTHER-BOOKMARK",
  rowNotes: "NOTES-OF-A-ROW",
};
const HOOK = "https://hooks.example.org/services/ADDRESS-OF-A-HOOK";

let store: Store;
let house: House;
let table: Table;
const asked = (seat: Seat, copy?: CopyKind, as: Seat = seat) =>
  fetch(`${house.base}/api/debrief/copy`, {
    method: "POST",
    headers: { cookie: table.cookies[as] },
    body: JSON.stringify({ exercise: table.id, seat, ...(copy ? { copy } : {}) }),
  });
const refusal = async (answer: Promise<Response>) => {
  const got = await answer;
  return [got.status, ((await got.json()) as { code: string }).code];
};
const textOf = async (seat: Seat, copy?: CopyKind): Promise<string> => {
  const got = await asked(seat, copy);
  expect(got.status).toBe(200);
  return got.text();
};

/** Why control typed in a sheet. */
const PAPER = "PAPER-REASON";

async function onwards(): Promise<void> {
  const { control } = table.players;
  const { turn, phase } = control.now().view;
  expect(await control.command({ type: "phase.advance", turn, phase })).toMatchObject({ ok: true });
  await control.until("the next phase", (s) => s.view.phase !== phase || s.view.turn !== turn);
}

beforeAll(async () => {
  store = await memoryStore();
  house = await openHouse({ store });
  const bots = { bamako: "balanced", jnim: "balanced", moscow: "balanced" } as const;
  table = await sitDown(house.base, { scenario: "last-window", secret: SECRET, seats: bots });
  const { control, paris } = table.players;
  await paris.ask("name.set", { name: WORDS.name });
  const said = { negotiation: "", orders: "", outcome: "", ended: "" };
  await paris.command({
    type: "hook.set",
    hook: { url: HOOK, locale: "en", words: said, quarters: [] },
  });
  await control.command({ type: "game.open" });
  await onwards();
  await paris.command({ type: "message.send", to: ["bamako"], text: WORDS.dropped });
  await control.command({ type: "line.step_back", to: { turn: 1, phase: "negotiation" }, dice: "new" });
  await paris.command({ type: "message.send", to: [], text: WORDS.cell });
  await paris.command({ type: "message.send", to: ["facilitator"], text: WORDS.control });
  await paris.command({ type: "message.send", to: ["bamako"], text: WORDS.between });
  await control.command({ type: "inject.send", to: "all", text: WORDS.inject });
  await control.command({ type: "moment.mark", note: WORDS.mark, ...OBSERVED });
  const prepared = {
    ...blankRow("7"),
    title: { en: "ROW-TITLE" },
    objective: "ROW-AIM",
    notes: WORDS.rowNotes,
  };
  await control.command({ type: "prepare.set", was: 0, parts: { objectives: ["Fir"] } });
  await control.until("it", (x) => x.exercise.prepared !== undefined);
  const was = control.now().exercise.prepared?.rev ?? 0;
  await control.command({ type: "prepare.set", was, parts: { objectives: ["First"] } });
  await control.command({ type: "inject.write", rows: [{ id: "row-7", row: prepared }] });
  await control.command({ type: "inject.mark", id: "row-7", mark: "skip", reason: "ROW-REASON" });
  await control.command({ type: "clock.pause", reason: WORDS.pause });
  await control.command({ type: "clock.resume" });
  await onwards();
  await control.command({ type: "sheet.type_in", role: "paris", turn: 1, orders: [], reason: PAPER });
  await onwards();
}, 60_000);
afterAll(async () => {
  table.leave();
  await house.close();
  await store.close();
});

describe("before it may be had", () => {
  it("is refused: while the game goes on, to whoever has no cookie of that seat, and while it waits for control", async () => {
    expect(await refusal(asked("paris"))).toEqual([409, "debrief.not_ended"]);
    expect(await refusal(asked("control"))).toEqual([409, "debrief.not_ended"]);
    const early = { type: "debrief.lead", to: "control" } as const;
    expect(await table.players.control.command(early)).toMatchObject({ code: "debrief.not_ended" });
    for (const player of Object.values(table.players)) expect(player.now().exercise.debrief).toBeUndefined();
    const { control } = table.players;
    await control.command({ type: "game.end" });
    await control.until("the end", (s) => s.view.phase === "ended");
    expect(await refusal(asked("paris"))).toEqual([409, "debrief.closed"]);
    const { paris, bamako, jnim, observer } = table.players;
    expect(await textOf("control")).not.toContain(WORDS.aim);
    const words = { aimed: WORDS.aim, believed: "", differently: "" };
    expect(await paris.command({ type: "debrief.step_out", ...words })).toMatchObject({ ok: true });
    expect(await jnim.command({ type: "debrief.step_out", ...words })).toMatchObject({ code: "seat.bot" });
    await paris.until("its own", (s) => s.exercise.debrief?.steppedOut.paris?.aimed === WORDS.aim);
    await control.until("the answer", (s) => s.exercise.debrief?.steppedOut.paris !== undefined);
    for (const other of [bamako, observer]) {
      await other.until("the end", (s) => s.exercise.debrief !== undefined);
      expect(other.frames.join()).not.toContain(WORDS.aim);
    }
    expect(await refusal(asked("control", undefined, "paris"))).toEqual([401, "cookie.missing"]);
    await control.command({ type: "settings.set", scoresOpen: true, marking: MARKING });
    expect(await refusal(asked("paris", "staff"))).toEqual([403, "seat.may_not"]);
  });
});

describe("a copy", () => {
  it("folds to the very game that was played, whichever of the two it is", async () => {
    const live = await house.app.registry.open(table.id);
    const game = live?.fold().game;
    for (const kind of ["staff", "participants"] as const) {
      const copy = JSON.parse(await textOf("control", kind)) as Copy;
      expect(copy).toMatchObject({ format: "missed-moments/copy/1", copy: kind, exercise: table.id });
      expect(copy.marking).toBe(MARKING);
      expect(lookBack(copy).hash()).toBe(game && hashState(game));
    }
  });

  it("tells those who lead, and nobody else, what was done from the desk: when, by which of them, and why", async () => {
    const { desk } = JSON.parse(await textOf("control")) as Copy;
    expect(desk?.map(({ did }) => did)).toEqual([
      ...["opened", "moved_on", "stepped_back", "brought_in", "prepared", "injects_written"],
      "inject_skipped",
      ...["paused", "resumed", "moved_on", "typed_in", "moved_on", "ended"],
    ]);
    expect(desk?.every(({ who, time }) => who === 1 && time > 0)).toBe(true);
    expect(desk?.find(({ did }) => did === "paused")?.reason).toBe(WORDS.pause);
    expect(desk?.find(({ did }) => did === "inject_skipped")).toMatchObject({
      ...{ number: "7", about: "ROW-TITLE", reason: "ROW-REASON" },
    });
    expect(desk?.find(({ did }) => did === "stepped_back")?.back).toEqual({ turn: 1, phase: "negotiation" });
    expect(desk?.find(({ did }) => did === "typed_in")).toMatchObject({ seats: ["paris"], reason: PAPER });
    expect((JSON.parse(await textOf("control", "participants")) as Copy).desk).toBeUndefined();
    expect(await textOf("control", "participants")).not.toContain(PAPER);
  });

  it("is the staff's for those who lead, the participants' for everybody else", async () => {
    for (const seat of SEATS) {
      const { copy } = JSON.parse(await textOf(seat)) as Copy;
      expect(copy, seat).toBe(seat === "control" || seat === "scribe" ? "staff" : "participants");
    }
  });

  it.each(["staff", "participants"] as const)(
    "of the %s holds no capability, no name, and nothing taken back",
    async (kind) => {
      const text = await textOf("control", kind);
      const tokens = Object.values(table.links).map((link) => tokenIn(link) ?? link);
      const cookies = Object.values(table.cookies).map((c) => c.slice(c.indexOf("=") + 1));
      const members = (await store.events(table.id)).flatMap(({ member }) => (member ? [member] : []));
      for (const never of [
        SECRET,
        HOOK,
        "hooks.example",
        WORDS.name,
        WORDS.dropped,
        WORDS.mark,
        WORDS.rowNotes,
        ...tokens,
        ...cookies,
        ...members,
      ])
        expect(text, never).not.toContain(never);
      const stored = await store.events(table.id);
      const secrets = stored.flatMap(({ payload }) => {
        const { secret } = payload as { secret?: string };
        return secret ? [secret] : [];
      });
      expect(secrets).toHaveLength(2);
      for (const secret of secrets) expect(text).not.toContain(secret);
      expect(text).toContain(WORDS.between);
      expect(text).toContain(WORDS.inject);
    },
  );

  it("holds what each role wrote as it stepped out, by its role alone, also where a copy was made before", async () => {
    for (const kind of ["staff", "participants"] as const)
      expect(JSON.parse(await textOf("control", kind))).toMatchObject({
        steppedOut: { paris: { aimed: WORDS.aim, believed: "", differently: "" } },
      });
    expect(await textOf("wall")).toContain(WORDS.aim);
  });

  it("tells the staff alone what became of each row of the list of injects", async () => {
    expect(JSON.parse(await textOf("control"))).toMatchObject({
      injects: [
        {
          number: "7",
          title: { en: "ROW-TITLE" },
          objective: "ROW-AIM",
          became: "skipped",
          reason: "ROW-REASON",
        },
      ],
    });
    expect(await textOf("jnim")).not.toMatch(/ROW-(TITLE|AIM|REASON)/);
  });

  it("keeps what a seat said to itself and to control for the staff", async () => {
    const [staff, participants] = [await textOf("control"), await textOf("jnim")];
    for (const word of [WORDS.cell, WORDS.control, WORDS.pause]) {
      expect(staff).toContain(word);
      expect(participants).not.toContain(word);
    }
  });
});

describe("the tables of a copy", () => {
  it("hold no capability and no name, nothing that was said between seats, and what was brought in", async () => {
    for (const kind of ["staff", "participants"] as const) {
      const tables = tablesOf(JSON.parse(await textOf("control", kind)) as Copy);
      const text = TABLE_NAMES.map((name) => tableCsv(tables, name)).join("");
      const tokens = Object.values(table.links).map((link) => tokenIn(link) ?? link);
      const { inject, ...said } = WORDS;
      for (const never of [SECRET, HOOK, "hooks.example", ...Object.values(said), ...tokens])
        expect(text, never).not.toContain(never);
      expect(text).toContain(inject);
    }
  });
});

describe("the debrief itself", () => {
  const showAt = (at: number): Command => ({
    type: "debrief.show",
    show: { at, as: "jnim", opened: ["out", "q1"], order: ["out", "q1", "q2"] },
  });
  const shown = showAt(12);

  it("is led by control until it hands the lead on, and by nobody else", async () => {
    const { control, paris, wall } = table.players;
    expect(await paris.command(shown)).toMatchObject({ code: "debrief.not_leading" });
    expect(await paris.command({ type: "debrief.lead", to: "paris" })).toMatchObject({
      code: "debrief.not_leading",
    });
    expect(await wall.command(shown)).toMatchObject({ code: "seat.may_not" });
    expect(await control.command(shown)).toMatchObject({ ok: true });
    for (const seat of ["paris", "wall"] as const)
      await table.players[seat].until("the place", (s) => s.exercise.debrief?.showing?.at === 12);
    expect(await control.command({ type: "debrief.lead", to: "jnim" })).toMatchObject({
      code: "seat.may_not",
    });
    expect(await control.command({ type: "debrief.lead", to: "paris" })).toMatchObject({ ok: true });
    expect(await control.command(shown)).toMatchObject({ code: "debrief.not_leading" });
    expect(await paris.command(showAt(13))).toMatchObject({ ok: true });
    await wall.until("the place", (s) => s.exercise.debrief?.showing?.at === 13);
    expect(await control.command({ type: "debrief.lead", to: "control" })).toMatchObject({ ok: true });
  });

  it("shows everybody the moments that control has marked, in play or since, once their step is opened", async () => {
    const { control, scribe, paris, observer } = table.players;
    const at = { turn: 1, phase: "orders", place: 7 } as const;
    expect(await paris.command({ type: "moment.mark", note: "" })).toMatchObject({ code: "seat.may_not" });
    expect(await control.command({ type: "moment.mark", note: WORDS.later, at })).toMatchObject({ ok: true });
    await scribe.until("the marks", (s) => s.exercise.bookmarks?.length === 2);
    const [first, second] = scribe.now().exercise.bookmarks ?? [];
    expect(first).toMatchObject({ turn: 1, phase: "negotiation", note: WORDS.mark, ...OBSERVED });
    expect(second).toMatchObject({ ...at, note: WORDS.later });
    for (const seat of [paris, observer])
      for (const word of [WORDS.mark, OBSERVED.objective, WORDS.later])
        expect(seat.frames.join()).not.toContain(word);
    const opened = ["out", "q1", `b:${first?.id}`];
    await control.command({
      type: "debrief.show",
      show: { at: 14, as: "facilitator", opened, order: opened },
    });
    for (const seat of [paris, observer]) {
      await seat.until("the mark", (s) => s.exercise.debrief?.bookmarks?.[0]?.note === WORDS.mark);
      expect(seat.now().exercise.bookmarks).toBeUndefined();
      expect(seat.frames.join()).not.toContain(WORDS.later);
    }
    expect(await control.command({ type: "moment.unmark", id: first?.id ?? "" })).toMatchObject({ ok: true });
    await observer.until("none", (s) => s.exercise.debrief?.bookmarks === undefined);
  });

  it("has a role's own words from before it opened, which stand from then on", async () => {
    const { paris, jnim, observer } = table.players;
    const again = { type: "debrief.step_out", aimed: "otherwise", believed: "", differently: "" } as const;
    expect(await paris.command(again)).toMatchObject({ code: "debrief.opened" });
    for (const reader of [jnim, observer])
      await reader.until("the answer", (s) => s.exercise.debrief?.steppedOut.paris?.aimed === WORDS.aim);
  });
});
