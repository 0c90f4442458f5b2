// An exercise is made once, however often a page without an answer asks for it.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createAndJoin } from "./api";

const choices = { scenario: "last-window" };
const links = { control: `http://x/join/${"2".repeat(32)}` };
const asked: { path: string; key?: string }[] = [];
let answers: (() => Response)[] = [];
const made = () => Response.json({ ok: true, id: "x", links }, { status: 201 });
const joined = () =>
  Response.json({ ok: true, exercise: "x", seat: "control", path: "/facilitate/x/control" });
const lost = () => {
  throw new TypeError("Failed to fetch");
};
const refused =
  (code: string, status = 400) =>
  () =>
    Response.json({ ok: false, code, params: {} }, { status });
const keys = () => asked.flatMap(({ key }) => key ?? []);

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal("fetch", async (path: string, { body }: { body: string }) => {
    asked.push({ path, ...(JSON.parse(body) as { key?: string }) });
    return answers.shift()?.();
  });
});
afterEach(() => vi.unstubAllGlobals());

describe("an exercise", () => {
  it("keeps its key until somebody sits in it", async () => {
    answers = [lost, made, lost, made, joined, made, joined];
    expect(await createAndJoin(choices, "control")).toMatchObject({ code: "line_lost" });
    expect(await createAndJoin(choices, "control")).toMatchObject({ code: "line_lost" });
    expect(await createAndJoin(choices, "control")).toMatchObject({ ok: true });
    expect(new Set(keys()).size).toBe(1);
    await createAndJoin(choices, "control");
    expect(new Set(keys()).size, "pressed once more, it is another exercise").toBe(2);
  });

  it("is another where the choices are, or where it was refused", async () => {
    answers = [lost, refused("create.wrong_key", 403), made, joined];
    await createAndJoin(choices, "control");
    await createAndJoin({ ...choices, title: "Other" }, "control");
    await createAndJoin({ ...choices, title: "Other" }, "control");
    expect(new Set(keys()).size).toBe(3);
  });

  it("that a proxy answered for with a page of its own may have been made", async () => {
    answers = [() => new Response("<h1>Bad gateway</h1>", { status: 502 }), made, joined];
    expect(await createAndJoin(choices, "control")).toMatchObject({ code: "line_lost" });
    await createAndJoin(choices, "control");
    expect(new Set(keys()).size).toBe(1);
  });
});
