import { describe, expect, it } from "vitest";
import { READY_HOLDS, READY_WITHIN } from "../contract/limits.ts";
import { silentLog } from "../log.ts";
import { memoryStore, openHouse } from "../testing/house.ts";
import { manualTime } from "../testing/manual-time.ts";
import { createReadiness } from "./readiness.ts";

const full = (): Promise<never> =>
  Promise.reject(Object.assign(new Error("ENOSPC: no space left"), { code: "ENOSPC" }));

describe("ready", () => {
  const asked = (tryToWrite: () => Promise<void>) => {
    const time = manualTime();
    return { time, ready: createReadiness({ store: { tryToWrite }, time, log: silentLog }) };
  };

  it("is whoever can write, and no longer is on a full disk", async () => {
    let disk: () => Promise<void> = () => Promise.resolve();
    const { time, ready } = asked(() => disk());
    expect(await ready()).toBe(true);
    disk = full;
    time.pass(READY_HOLDS);
    expect(await ready()).toBe(false);
    disk = () => Promise.resolve();
    time.pass(READY_HOLDS);
    expect(await ready()).toBe(true);
  });

  it("is nobody whose write hangs, and those who ask do not each begin one more", async () => {
    let begun = 0;
    const { time, ready } = asked(() => {
      begun += 1;
      return new Promise(() => undefined);
    });
    const answers: Promise<boolean>[] = [];
    for (let i = 0; i < 5; i++) {
      answers.push(ready(), ready());
      time.pass(READY_HOLDS);
    }
    time.pass(READY_WITHIN);
    expect(new Set(await Promise.all(answers))).toEqual(new Set([false]));
    expect(begun).toBe(1);
  });

  it("is asked for at /readyz: 200 or 503", async () => {
    const store = await memoryStore();
    const good = await openHouse({ store });
    expect((await fetch(`${good.base}/readyz`)).status).toBe(200);
    await good.close();
    const bad = await openHouse({ store: { ...store, tryToWrite: full } });
    const answer = await fetch(`${bad.base}/readyz`);
    expect([answer.status, await answer.json()]).toEqual([
      503,
      { ok: false, code: "server.unavailable", params: {} },
    ]);
    expect((await fetch(`${bad.base}/healthz`)).status).toBe(200);
    await bad.close();
    await store.close();
  });
});
