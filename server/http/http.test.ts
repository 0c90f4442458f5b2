// What is asked over plain HTTP: the links, the cookies, the refusals, the headers.
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { missedMoment } from "../../game-rules/data/scenarios/missed-moment.ts";
import type { Created } from "../contract/http.ts";
import { LARGEST_SCENARIO, LARGEST_TEMPLATE } from "../contract/limits.ts";
import { tokenIn } from "../contract/links.ts";
import { SEATS } from "../contract/seats.ts";
import type { Store } from "../store/index.ts";
import { type House, memoryStore, openHouse } from "../testing/house.ts";
import { createExercise, join, tokenOf } from "../testing/player.ts";

let store: Store;
let house: House;
let pageHeaders: Record<string, unknown> = {};
beforeAll(async () => {
  store = await memoryStore();
  const pages = (req: { headers: Record<string, unknown> }, res: { end(text: string): void }) => {
    pageHeaders = { ...req.headers };
    res.end("<p>page</p>");
  };
  house = await openHouse({
    store,
    pages: pages as never,
    options: { failureRate: { perSecond: 0.01, burst: 5 } },
  });
});
afterAll(async () => {
  await house.close();
  await store.close();
});

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${house.base}${path}`, {
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
    headers,
  });
const refusal = async (answer: Response) => [answer.status, ((await answer.json()) as { code: string }).code];

/** As fetch, but with headers that fetch keeps for itself. */
const raw = (
  path: string,
  headers: Record<string, string>,
  body = "",
): Promise<{ status: number; headers: Record<string, unknown>; text: string }> =>
  new Promise((resolve, reject) => {
    const asked = request(`${house.base}${path}`, { method: body ? "POST" : "GET", headers }, (res) => {
      const chunks: Buffer[] = [];
      res.on("data", (chunk: Buffer) => chunks.push(chunk));
      res.on("end", () =>
        resolve({
          status: res.statusCode ?? 0,
          headers: res.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asked.on("error", reject);
    asked.end(body);
  });

describe("health", () => {
  it("answers before anything else", async () => {
    expect(await (await fetch(`${house.base}/healthz`)).json()).toEqual({ ok: true });
    expect(await (await fetch(`${house.base}/readyz`)).json()).toEqual({ ok: true });
  });
});

describe("POST /api/exercises", () => {
  it("answers 201 with a whole address for every seat, as the server was reached", async () => {
    const answer = await raw("/api/exercises", { host: "192.168.7.9:3000" }, '{"scenario":"missed-moment"}');
    expect(answer.status).toBe(201);
    const { id, links } = JSON.parse(answer.text) as Created;
    expect(id).toMatch(/^[2-9a-z]{12}$/);
    expect(Object.keys(links)).toEqual([...SEATS]);
    for (const link of Object.values(links))
      expect(link).toMatch(/^http:\/\/192\.168\.7\.9:3000\/join\/[2-9a-z]{32}$/);
    expect(new Set(Object.values(links)).size).toBe(SEATS.length);
  });

  it("takes a whole scenario of one's own and keeps it with the exercise", async () => {
    const { id } = await createExercise(house.base, { scenario: { ...missedMoment, turns: 2 }, seed: 3 });
    const [created] = await store.events(id);
    expect(created?.payload).toMatchObject({
      type: "ExerciseCreated",
      format: 1,
      engine: 1,
      seed: 3,
      scenario: { turns: 2 },
    });
  });

  it("makes a secret of 128 bits for each exercise, or takes one, and does not tell it", async () => {
    const secretOf = async (secret?: string) => {
      const answer = await post("/api/exercises", { scenario: "last-window", secret });
      const { id } = (await answer.clone().json()) as Created;
      const [created] = await store.events(id);
      const kept = (created?.payload as { secret: string }).secret;
      expect((await answer.text()).toLowerCase()).not.toContain(kept);
      return kept;
    };
    const made = [await secretOf(), await secretOf()];
    for (const secret of made) expect(secret).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(made).size).toBe(2);
    expect(await secretOf("00112233445566778899AABBCCDDEEFF")).toBe("00112233445566778899aabbccddeeff");
  });

  it("makes one exercise for one key, however often it is asked", async () => {
    const key = "abcdefghij0123456789_-";
    const asked = { scenario: "last-window", title: "Once", key };
    const made = await Promise.all([post("/api/exercises", asked), post("/api/exercises", asked)]);
    const answers = await Promise.all([...made, await post("/api/exercises", asked)].map((a) => a.json()));
    expect(new Set(answers.map((a) => JSON.stringify(a))).size).toBe(1);
    expect((await store.listExercises()).filter((x) => x.title === "Once")).toHaveLength(1);
    const { id, links } = answers[0] as Created;
    expect((await join(house.base, links.paris)).exercise).toBe(id);
  });

  it("gives nothing away for a key of something else, nor once a link was issued anew", async () => {
    const asked = { scenario: "last-window", key: "0123456789abcdefghij_-" };
    const { id } = (await (await post("/api/exercises", asked)).json()) as Created;
    expect(await refusal(await post("/api/exercises", { ...asked, title: "Other" }))).toEqual([
      409,
      "key.reused",
    ]);
    const [link] = await store.links(id);
    await store.reissueLink(link?.tokenHash ?? "", "z".repeat(32), 1);
    expect(await refusal(await post("/api/exercises", asked))).toEqual([409, "key.reused"]);
  });

  it.each([
    ["a key that can be guessed", { scenario: "missed-moment", key: "short" }, 400, "request.malformed"],
    ["text that is no JSON", "{", 400, "body.not_json"],
    ["nothing of ours", [], 400, "request.malformed"],
    ["an unknown field", { scenario: "missed-moment", admin: true }, 400, "request.malformed"],
    ["an unknown scenario", { scenario: "toString" }, 400, "scenario.unknown"],
    ["a scenario file that is wrong", { scenario: { id: "x" } }, 400, "scenario.invalid"],
    ["a seed too large", { scenario: "missed-moment", seed: 2 ** 32 }, 400, "request.malformed"],
    ["a secret too short", { scenario: "missed-moment", secret: "0".repeat(31) }, 400, "request.malformed"],
    ["a secret too long", { scenario: "missed-moment", secret: "0".repeat(33) }, 400, "request.malformed"],
    [
      "a secret of other signs",
      { scenario: "missed-moment", secret: `0x${"0".repeat(30)}` },
      400,
      "request.malformed",
    ],
    [
      "a scenario too large",
      { scenario: { id: "x", note: "x".repeat(LARGEST_SCENARIO) } },
      413,
      "body.too_large",
    ],
    ["a body too large", `{"scenario":"${"x".repeat(LARGEST_TEMPLATE)}"}`, 413, "body.too_large"],
  ])("refuses %s", async (_, body, status, code) => {
    expect(await refusal(await post("/api/exercises", body))).toEqual([status, code]);
  });

  it("refuses another method, another path, another origin, and a host that is none", async () => {
    expect(await refusal(await fetch(`${house.base}/api/exercises`))).toEqual([405, "method.wrong"]);
    expect(await refusal(await post("/api/constructor", {}))).toEqual([404, "api.unknown"]);
    const body = { scenario: "missed-moment" };
    expect(await refusal(await post("/api/exercises", body, { origin: "http://evil.example" }))).toEqual([
      403,
      "origin.wrong",
    ]);
    expect(await refusal(await post("/api/exercises", body, { "sec-fetch-site": "cross-site" }))).toEqual([
      403,
      "origin.wrong",
    ]);
    expect((await post("/api/exercises", body, { origin: house.base })).status).toBe(201);
    // As by a proxy that passes on no Host: both addresses are named.
    const page = "https://game.example:8443";
    const proxied = await raw("/api/exercises", { host: "inside:3000", origin: page }, JSON.stringify(body));
    expect([proxied.status, JSON.parse(proxied.text)]).toEqual([
      403,
      { ok: false, code: "origin.wrong", params: { page, server: "inside:3000" } },
    ]);
    const odd = await raw("/api/exercises", { host: 'evil"><script>' }, JSON.stringify(body));
    expect([odd.status, JSON.parse(odd.text).code]).toEqual([400, "host.malformed"]);
  });
});

describe("POST /api/join", () => {
  it("gives a cookie that scripts cannot read, one for each seat, without Secure over http", async () => {
    const { id, links } = await createExercise(house.base, { scenario: "last-window" });
    const answer = await post("/api/join", { token: tokenOf(links.paris), name: "A. Morel" });
    expect(await answer.json()).toEqual({ ok: true, exercise: id, seat: "paris", path: `/play/${id}/paris` });
    const cookie = answer.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(
      new RegExp(`^mm_${id}_paris=[2-9a-z]{32}; Path=/; Max-Age=\\d+; HttpOnly; SameSite=Lax$`),
    );
    expect((await join(house.base, links.control)).path).toBe(`/facilitate/${id}/control`);
    const [member] = (await store.members(id)).filter((m) => m.seat === "paris");
    expect(member).toMatchObject({ name: "A. Morel" });
  });

  it("knows a browser that comes again by its link", async () => {
    const { id, links } = await createExercise(house.base, { scenario: "last-window" });
    const { cookie } = await join(house.base, links.jnim);
    const again = await post("/api/join", { token: tokenOf(links.jnim), name: "B." }, { cookie });
    expect(again.status).toBe(200);
    expect(again.headers.get("set-cookie")).toBeNull();
    expect((await store.members(id)).map((m) => m.name)).toEqual(["B."]);
  });

  it("takes the cookie back", async () => {
    const { id, links } = await createExercise(house.base, { scenario: "last-window" });
    await join(house.base, links.jnim);
    const left = await post("/api/leave", { exercise: id, seat: "jnim" });
    expect(left.headers.get("set-cookie")).toBe(`mm_${id}_jnim=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`);
    expect(await refusal(await post("/api/leave", { exercise: "a;b", seat: "jnim" }))).toEqual([
      404,
      "exercise.unknown",
    ]);
  });

  it("finds a link again that suffered on its way", async () => {
    const { links } = await createExercise(house.base, { scenario: "last-window" });
    const token = tokenOf(links.paris);
    for (const path of [
      `/JOIN/${token.toUpperCase()}`,
      `/join/${token}).`,
      `/join/${token.slice(0, 9)}%C2%AD${token.slice(9)}`,
    ]) {
      const answer = await fetch(`${house.base}${path}`, { redirect: "manual" });
      expect([answer.status, answer.headers.get("location")]).toEqual([302, `/join/${token}`]);
    }
    expect((await fetch(`${house.base}/join/${token}`, { redirect: "manual" })).status).toBe(200);
  });

  it("writes tokens of the letters by which they are found again", async () => {
    const { links } = await createExercise(house.base, { scenario: "last-window" });
    for (const link of Object.values(links)) expect(tokenIn(link)).toBe(tokenOf(link));
  });

  it("lets nobody guess for long", async () => {
    for (let i = 0; i < 5; i++)
      expect(await refusal(await post("/api/join", { token: `${i}`.repeat(32) }))).toEqual([
        404,
        "link.unknown",
      ]);
    expect(await refusal(await post("/api/join", { token: "9".repeat(32) }))).toEqual([
      429,
      "address.too_many_failures",
    ]);
  });
});

describe("a page", () => {
  it("gets a nonce of its own, and a policy that works over plain http", async () => {
    const first = await raw("/", { host: "10.0.0.5:3000" });
    const second = await raw("/", { host: "10.0.0.5:3000" });
    const policy = String(second.headers["content-security-policy"]);
    expect(policy).not.toBe(first.headers["content-security-policy"]);
    expect(pageHeaders["content-security-policy"]).toBe(policy);
    expect(policy).toContain(`'nonce-${String(pageHeaders["x-nonce"])}'`);
    expect(policy).toContain("connect-src 'self' ws://10.0.0.5:3000");
    expect(policy).not.toMatch(/upgrade-insecure|unsafe-eval|https:/);
    expect(second.headers).not.toHaveProperty("strict-transport-security");
    expect(second.headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    });
  });
});
