// What is prepared around an exercise over real sockets: who is told what of it, two who write at once, the clock that goes by the plan; and
// the template that keeps it for the next course, as a file too, with everything that is wrong with one that somebody brings.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROLES } from "../game-rules/index.ts";
import type { ClassMade, Refused, TemplateChecked, TemplateKept, TemplateRead } from "./contract/http.ts";
import { blankRow } from "./contract/msel.ts";
import type { Preparation } from "./contract/preparation.ts";
import type { Command } from "./contract/requests.ts";
import { type Template, templateCookie } from "./contract/template.ts";
import type { Store } from "./store/index.ts";
import { type House, memoryStore, openHouse, sitDown } from "./testing/house.ts";
import { type ManualTime, manualTime } from "./testing/manual-time.ts";
import { createExercise, join, play } from "./testing/player.ts";

const MINUTE = 60_000;
let store: Store;
let time: ManualTime;
let house: House;
beforeAll(async () => {
  store = await memoryStore();
  time = manualTime();
  house = await openHouse({ store, time });
});
afterAll(async () => {
  await house.close();
  await store.close();
});

const PREPARED: Preparation = {
  aim: { en: "AIM-EN", fr: "AIM-FR" },
  objectives: ["OBJECTIVE-1", "OBJECTIVE-2"],
  briefs: {
    paris: { brief: { fr: "BRIEF-PARIS" }, ahead: { en: "AHEAD-PARIS" } },
    jnim: { brief: { en: "BRIEF-JNIM" } },
  },
  content: { en: "CONTENT-1" },
  leaving: { en: "LEAVING-1" },
  plan: { situation: 2, negotiation: 7, orders: 11, outcome: 3, brief: 20, debrief: 45, slow: 0, breaks: [] },
};

async function post<T>(
  path: string,
  body: unknown,
  cookie = "",
): Promise<T & { status: number; cookie: string }> {
  const answer = await fetch(`${house.base}/api/${path}`, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { cookie },
  });
  const set = answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  return { ...((await answer.json()) as T), status: answer.status, cookie: set };
}

describe("what is prepared", () => {
  it("is told each seat as far as it is for it, and to nobody else", async () => {
    const seats = ["control", "scribe", ...ROLES, "observer", "wall"] as const;
    const { players, leave } = await sitDown(house.base, { scenario: "last-window", clock: 9 }, [...seats]);
    const { control, paris, jnim, bamako, observer, wall, scribe } = players;
    expect(await control.command({ type: "prepare.set", was: 0, parts: PREPARED })).toMatchObject({
      ok: true,
    });
    await jnim.until("the briefing", () => jnim.now().exercise.briefing?.brief?.en === "BRIEF-JNIM");
    await paris.until("the briefing", () => paris.now().exercise.briefing !== undefined);
    await observer.until("the note", () => observer.now().exercise.briefing !== undefined);
    expect(paris.now().exercise.briefing).toEqual({ ...PREPARED.briefs.paris, content: PREPARED.content });
    expect(bamako.now().exercise.briefing).toEqual({ content: PREPARED.content });
    expect(observer.now().exercise.briefing).toEqual({ content: PREPARED.content });
    expect(scribe.now().exercise.prepared).toMatchObject(PREPARED);
    for (const player of [paris, jnim, bamako, observer, wall]) {
      const heard = player.frames.join("");
      expect(heard).not.toMatch(/AIM-|OBJECTIVE-|LEAVING-/);
      if (player !== paris) expect(heard).not.toMatch(/-PARIS/);
      if (player !== jnim) expect(heard).not.toMatch(/-JNIM/);
    }
    expect(wall.frames.join("")).not.toMatch(/CONTENT-/);
    // Two at the desk: the later one is told, and nothing is undone.
    const stale: Command = { type: "prepare.set", was: 0, parts: { objectives: [] } };
    expect(await control.command(stale)).toMatchObject({ ok: false, code: "prepared.changed" });
    const was = control.now().exercise.prepared?.rev ?? 0;
    expect(await control.command({ ...stale, was })).toMatchObject({ ok: true });
    await control.until("the part", () => control.now().exercise.prepared?.objectives.length === 0);
    expect(control.now().exercise.prepared?.aim).toEqual(PREPARED.aim);
    expect(await paris.command({ type: "prepare.set", was, parts: {} })).toMatchObject({
      code: "seat.may_not",
    });
    // Nothing left for them.
    const rev = control.now().exercise.prepared?.rev ?? 0;
    await control.command({ type: "prepare.set", was: rev, parts: { content: {} } });
    await bamako.until("no note", () => bamako.now().exercise.briefing === undefined);
    leave();
  });

  it("sets the clock of each phase by its plan, and says how to leave a role once the game is over", async () => {
    const { players, leave } = await sitDown(
      house.base,
      { scenario: "last-window", clock: 9, prepared: PREPARED },
      ["control", "paris"],
    );
    const { control, paris } = players;
    const advance = async () => {
      const { turn, phase } = control.now().view;
      await control.command({ type: "phase.advance", turn, phase });
    };
    await control.command({ type: "game.open" });
    await advance();
    await control.until("talks", () => control.now().exercise.phase === "negotiation");
    expect(control.now().exercise.clock.deadline).toBe(time.now() + 7 * MINUTE);
    await advance();
    await control.until("orders", () => control.now().exercise.phase === "orders");
    expect(control.now().exercise.clock.deadline).toBe(time.now() + 11 * MINUTE);
    await advance();
    await control.until("the outcome", () => control.now().exercise.phase === "outcome");
    expect(paris.frames.join("")).not.toMatch(/LEAVING-/);
    await control.command({ type: "game.end" });
    await paris.until("the note", () => paris.now().exercise.briefing?.leaving?.en === "LEAVING-1");
    leave();
  });
});

describe("a template", () => {
  const ROW = {
    ...blankRow("1"),
    status: "ready" as const,
    title: { en: "A strike" },
    text: { en: "Words" },
  };

  it("keeps all that is prepared of a class, opens by its link alone, makes the next class, and is written over unseen by nobody", async () => {
    const first = {
      ...{ scenario: "last-window", clock: 12, marking: "Exercise", seats: { moscow: "balanced" } },
      ...{ prepared: PREPARED, injects: [{ id: "row-1", row: ROW }] },
    };
    const groups = [{ name: "Blue" }, { name: "Green", seats: { jnim: "history" } }];
    const made = await post<ClassMade>("classes", { ...first, groups });
    expect(made.status).toBe(201);
    const exercise = (await store.class(made.id))?.groups[0]?.exerciseId ?? "";
    const token = (await store.links(exercise)).find(({ seat }) => seat === "control")?.token ?? "";
    const lead = await join(house.base, `${house.base}/join/${token}`);
    expect((await post("templates/keep", { exercise, name: "Course" })).status).toBe(401);
    const kept = await post<TemplateKept>("templates/keep", { exercise, name: "Course" }, lead.cookie);
    expect(kept.status).toBe(201);
    expect(kept.cookie).toBe(`${templateCookie(kept.id)}=${kept.token}`);

    expect((await post("templates/read", { id: kept.id })).status).toBe(404);
    expect((await post("templates/open", { id: kept.id, token: "x".repeat(32) })).status).toBe(404);
    const opened = await post("templates/open", { id: kept.id, token: kept.token });
    const read = await post<TemplateRead>("templates/read", { id: kept.id }, opened.cookie);
    const { template } = read;
    expect(template.exercise).toMatchObject({ scenario: "last-window", clock: 12, marking: "Exercise" });
    expect(template.groups).toEqual(groups);
    expect(template.prepared).toEqual(PREPARED);
    expect(template.injects).toEqual([{ id: "row-1", row: ROW }]);

    const { exercise: settings, prepared, injects } = template;
    const again = await post<ClassMade>("classes", {
      ...settings,
      prepared,
      injects,
      groups: template.groups,
    });
    const second = (await store.class(again.id))?.groups ?? [];
    expect(second.map(({ name }) => name)).toEqual(["Blue", "Green"]);
    for (const { exerciseId } of second) {
      const by = (await store.links(exerciseId)).find(({ seat }) => seat === "control")?.token ?? "";
      const led = await join(house.base, `${house.base}/join/${by}`);
      const next = await post<TemplateKept>(
        "templates/keep",
        { exercise: exerciseId, name: "Next" },
        led.cookie,
      );
      const found = await post<TemplateRead>("templates/read", { id: next.id }, next.cookie);
      expect(found.template.prepared).toEqual(PREPARED);
      expect(found.template.injects).toEqual(injects);
      expect(found.template.exercise.seats?.moscow).toBe("balanced");
    }

    const over = { exercise, name: "Course 2", into: kept.id, was: 1 };
    const both = `${lead.cookie}; ${kept.cookie}`;
    expect((await post("templates/keep", over, lead.cookie)).status).toBe(404);
    expect(await post("templates/keep", over, both)).toMatchObject({ status: 201, rev: 2 });
    expect(await post<Refused>("templates/keep", over, both)).toMatchObject({
      status: 409,
      code: "template.changed",
    });
    expect((await post("templates/forget", { id: kept.id }, kept.cookie)).status).toBe(200);
    expect((await post("templates/read", { id: kept.id }, kept.cookie)).status).toBe(404);
  });

  it("that somebody brings is told everything that is wrong with it, by its place, and nothing of it is kept", async () => {
    const { id, links } = await createExercise(house.base, {
      scenario: "last-window",
      injects: [{ id: "a", row: ROW }],
    });
    const lead = await join(house.base, links.control);
    const { id: made } = await post<TemplateKept>("templates/keep", { exercise: id, name: "C" }, lead.cookie);
    const row = (await store.template(made))?.body;
    const good = row as unknown as Template;
    const before = await store.countTemplates();
    const problems = async (template: unknown) =>
      (await post<TemplateChecked>("templates/check", { template })).problems.map(({ path, problem }) => [
        path,
        problem,
      ]);
    expect(await problems(good)).toEqual([]);
    expect(await problems(null)).toEqual([["", "invalid_type"]]);
    expect(await problems({ ...good, name: "x".repeat(79), more: 1 })).toEqual([
      ["name", "too_big"],
      ["", "unrecognized_keys"],
    ]);
    expect(await problems({ ...good, exercise: { scenario: "nowhere" } })).toEqual([
      ["exercise.scenario", "unknown_scenario"],
    ]);
    expect((await problems({ ...good, exercise: { scenario: { id: "x" } } })).length).toBeGreaterThan(0);
    const far = { ...ROW, at: { turn: 40, phase: "orders" } };
    expect(
      await problems({
        ...good,
        injects: [
          { id: "a", row: ROW },
          { id: "b", row: far },
        ],
      }),
    ).toEqual([["injects.1.at", "turn"]]);
    const bad = { ...good, prepared: { ...good.prepared, objectives: ["a\u0000b"] } };
    expect(await problems(bad)).toEqual([["prepared.objectives.0", "custom"]]);
    expect((await post("templates", { template: bad })).status).toBe(400);
    expect(
      (await post("templates", { template: { ...good, injects: [{ id: "b", row: far }] } })).status,
    ).toBe(400);
    expect(await store.countTemplates()).toBe(before);
    expect((await post("templates", { template: good })).status).toBe(201);
    const control = await play(house.base, { exercise: id, seat: "control", cookie: lead.cookie });
    expect(control.now().exercise.injects).toHaveLength(1);
    control.leave();
  });
});
