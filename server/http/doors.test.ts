// Who is counted under which address, whom the count may keep out, and what leaving ends.
import type { IncomingMessage } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cookieName } from "../contract/http.ts";
import type { Store } from "../store/index.ts";
import { type House, memoryStore, openHouse } from "../testing/house.ts";
import { manualTime } from "../testing/manual-time.ts";
import { createExercise, join, knock, play, tokenOf } from "../testing/player.ts";
import { createLimiter } from "./limits.ts";
import { addressOf, baseOf } from "./origin.ts";

const asking = (headers: Record<string, string>, remoteAddress = "192.0.2.1") =>
  ({ headers, socket: { remoteAddress } }) as unknown as IncomingMessage;
const counted = (trustProxy: number, forwarded: string, line?: string) =>
  addressOf(asking(forwarded ? { "x-forwarded-for": forwarded } : {}, line), { trustProxy, origins: [] });

describe("the address that is counted", () => {
  const line = counted(0, "");

  it("is the line's, whatever a header says, where no proxy is trusted", () => {
    expect(counted(0, "198.51.100.7")).toBe(line);
  });

  it("is what the outermost of our proxies saw: the last entry of one, the last but one of two", () => {
    const visitor = counted(0, "", "198.51.100.7");
    expect(counted(1, "198.51.100.7")).toBe(visitor);
    expect(counted(1, "203.0.113.5, 198.51.100.7")).toBe(visitor);
    expect(counted(1, "not an address,,198.51.100.7:4711")).toBe(visitor);
    expect(counted(2, "203.0.113.5, 198.51.100.7, 192.0.2.9")).toBe(visitor);
    expect(counted(2, "198.51.100.7")).toBe(visitor);
    expect(counted(1, "203.0.113.5, nobody")).toBe(line);
    expect(counted(1, "")).toBe(line);
  });

  it("is one for a house's whole /64, and one for an address in both notations", () => {
    const at = (address: string) => counted(0, "", address);
    expect(at("2001:db8:1:2::1")).toBe(at("2001:db8:1:2:ffff:ffff:ffff:ffff"));
    expect(at("2001:db8:1:2::1")).not.toBe(at("2001:db8:1:3::1"));
    expect(at("::ffff:192.0.2.1")).toBe(at("192.0.2.1"));
    expect(at("fe80::1%eth0")).toBe(at("fe80::2"));
    expect(at("::1")).not.toBe(at("0.0.0.0"));
    expect(counted(1, "[2001:db8:1:2::1]:443")).toBe(at("2001:db8:1:2::9"));
  });

  it("stands beside a host and a scheme of which the last count as well", () => {
    const headers = {
      host: "inside",
      "x-forwarded-host": "evil.example, game.example",
      "x-forwarded-proto": "http, https",
    };
    expect(baseOf(asking(headers), { trustProxy: 1, origins: [] })).toBe("https://game.example");
    expect(baseOf(asking(headers), { trustProxy: 0, origins: [] })).toBe("http://inside");
  });
});

describe("an allowance", () => {
  it("is counted by a clock that nobody sets", () => {
    const time = manualTime();
    let wall = time.now();
    const limiter = createLimiter({ ...time, now: () => wall }, { perSecond: 1, burst: 1 });
    expect(limiter.take("a")).toBe(0);
    wall -= 3_600_000;
    expect(limiter.take("a")).toBe(1);
    time.pass(1_000);
    expect(limiter.take("a")).toBe(0);
  });

  it("is kept for so many, and of more the one used longest ago is forgotten", () => {
    const limiter = createLimiter(manualTime(), { perSecond: 0.001, burst: 1 }, 3);
    for (const key of ["a", "b", "c", "a", "d"]) limiter.take(key);
    expect(["a", "c", "d"].map((key) => limiter.take(key) > 0)).toEqual([true, true, true]);
    expect(limiter.take("b")).toBe(0);
  });
});

const BURST = 4;
let store: Store;
let house: House;
beforeAll(async () => {
  store = await memoryStore();
  house = await openHouse({
    store,
    options: { failureRate: { perSecond: 0.001, burst: BURST }, trustProxy: 1 },
  });
});
afterAll(async () => {
  await house.close();
  await store.close();
});

const guess = async (forwarded: string): Promise<number> => {
  const body = JSON.stringify({ token: "x".repeat(32) });
  const headers = { "x-forwarded-for": forwarded };
  return (await fetch(`${house.base}/api/join`, { method: "POST", body, headers })).status;
};

describe("whoever guesses", () => {
  it("is stopped, also behind a proxy and under ever new names, and harms nobody else at the address", async () => {
    const { id, links } = await createExercise(house.base, { scenario: "last-window" });
    const { cookie } = await join(house.base, links.paris);
    const going = { exercise: id, seat: "paris" as const };
    const answers: number[] = [];
    for (let i = 0; i < BURST + 3; i++) answers.push(await guess(`203.0.113.${i}, 127.0.0.1`));
    expect(answers).toEqual([...Array<number>(BURST).fill(404), 429, 429, 429]);
    const wrong = { ...going, cookie: `${cookieName(id, "paris")}=${"y".repeat(32)}` };
    expect(await knock(house.base, wrong)).toBe("address.too_many_failures");
    // The same address, and all in order.
    expect(await knock(house.base, { ...going, cookie })).toBe("connected");
    expect((await join(house.base, links.bamako)).seat).toBe("bamako");
  });

  it("cannot name a victim", async () => {
    const victim = "198.51.100.77";
    for (let i = 0; i < BURST + 3; i++) await guess(`${victim}, 198.51.100.5`);
    expect(await guess(victim)).toBe(404);
  });
});

describe("leaving", () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse({ store });
  });
  afterAll(() => house.close());
  const leave = (exercise: string, cookie: string) =>
    fetch(`${house.base}/api/leave`, {
      method: "POST",
      body: JSON.stringify({ exercise, seat: "jnim" }),
      headers: { cookie },
    });

  it("ends the cookie's secret, and every window that it opened", async () => {
    const { id, links } = await createExercise(house.base, { scenario: "last-window" });
    const mine = await join(house.base, links.jnim);
    const other = await join(house.base, links.jnim);
    const going = { exercise: id, seat: "jnim" as const };
    const window = await play(house.base, { ...going, cookie: mine.cookie });
    const ended = new Promise((resolve) => window.socket.on("ended", resolve));
    expect((await leave(id, mine.cookie)).status).toBe(200);
    expect(await ended).toEqual({ code: "seat_left" });
    expect(await knock(house.base, { ...going, cookie: mine.cookie })).toBe("cookie.wrong");
    expect(await knock(house.base, { ...going, cookie: other.cookie })).toBe("connected");
    window.leave();
    expect((await leave(id, mine.cookie)).status).toBe(200);
  });

  it("keeps the line's token good: whoever has the link can come back, as somebody new", async () => {
    const { id, links } = await createExercise(house.base, { scenario: "last-window" });
    const { cookie } = await join(house.base, links.jnim);
    await leave(id, cookie);
    const body = JSON.stringify({ token: tokenOf(links.jnim) });
    const again = await fetch(`${house.base}/api/join`, { method: "POST", body, headers: { cookie } });
    expect(again.headers.get("set-cookie")).toMatch(/^mm_/);
  });
});
