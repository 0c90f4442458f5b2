// The documents for machines: served as they were drawn, and not sent again to who has them.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import asyncapi from "../contract/asyncapi.json" with { type: "json" };
import openapi from "../contract/openapi.json" with { type: "json" };
import type { Store } from "../store/index.ts";
import { type House, memoryStore, openHouse } from "../testing/house.ts";

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

describe.each([
  ["/api/asyncapi.json", asyncapi],
  ["/api/openapi.json", openapi],
])("GET %s", (path, document) => {
  it("answers the document, with a tag for the next time", async () => {
    const answer = await fetch(`${house.base}${path}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(answer.headers.get("cache-control")).toBe("no-cache");
    expect(await answer.json()).toEqual(document);
    const etag = answer.headers.get("etag") ?? "";
    for (const tags of [etag, `"other", W/${etag}`]) {
      const again = await fetch(`${house.base}${path}`, { headers: { "if-none-match": tags } });
      expect([again.status, await again.text()]).toEqual([304, ""]);
    }
    const other = await fetch(`${house.base}${path}`, { headers: { "if-none-match": '"other"' } });
    expect(other.status).toBe(200);
    await other.body?.cancel();
  });

  it("takes no other method", async () => {
    const answer = await fetch(`${house.base}${path}`, { method: "POST", body: "{}" });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET"]);
    expect(await answer.json()).toEqual({ ok: false, code: "method.wrong", params: { allow: "GET" } });
  });
});
