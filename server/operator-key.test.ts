// The operator's key: made once, kept as a hash, replaced by whoever sets another; and what the environment may say.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ConfigError, configFrom } from "./config.ts";
import { isOperatorKey, settleOperatorKey } from "./operator-key.ts";
import type { Store } from "./store/index.ts";
import { memoryStore } from "./testing/house.ts";

describe("the operator's key", () => {
  let store: Store;
  beforeAll(async () => {
    store = await memoryStore();
  });
  afterAll(() => store.close());

  it("is made by the first server, kept as a hash alone, and replaced by a key that is set", async () => {
    expect(await isOperatorKey(store, "")).toBe(false);
    const [one, two] = await Promise.all([settleOperatorKey(store), settleOperatorKey(store)]);
    const made = one ?? two ?? "";
    expect([one, two].filter((key) => key !== null)).toEqual([made]);
    expect(made).toMatch(/^[a-z0-9]{32}$/);
    expect(await isOperatorKey(store, made)).toBe(true);
    expect(await isOperatorKey(store, `${made}x`)).toBe(false);
    expect(await store.setting("operator.key")).not.toContain(made);

    expect(await settleOperatorKey(store), "there is one already").toBeNull();
    expect(await settleOperatorKey(store, "a key of one's own")).toBeNull();
    expect(await isOperatorKey(store, made)).toBe(false);
    expect(await isOperatorKey(store, "a key of one's own")).toBe(true);
    const kept = await store.setting("operator.key");
    await settleOperatorKey(store, "a key of one's own");
    expect(await store.setting("operator.key"), "the same key is not written again").toBe(kept);
  });
});

describe("the environment", () => {
  it.each([
    [{ OPERATOR_KEY: "fifteen-letters" }, "OPERATOR_KEY has 15 characters: give at least 16."],
    [{ OPERATOR_KEY: "sixteen letters or" }, /^OPERATOR_KEY may have at most 200/],
    [{ OPERATOR_KEY: "x".repeat(201) }, /^OPERATOR_KEY may have at most 200/],
    [{ CREATION_KEY: "seven77" }, "CREATION_KEY has 7 characters: give at least 8."],
    [{ CREATE_BY: "all" }, 'CREATE_BY is "all": give anyone, key, operator.'],
    [{ RETENTION_DAYS: "0" }, /^RETENTION_DAYS is "0"/],
    [{ RETENTION_DAYS: "1.5" }, /^RETENTION_DAYS is "1.5"/],
    [{ RETENTION_DAYS: "soon" }, /^RETENTION_DAYS is "soon"/],
  ])("%j is refused in a sentence", (env, sentence) => {
    expect(() => configFrom(env)).toThrow(ConfigError);
    expect(() => configFrom(env)).toThrow(sentence);
  });

  it("says nothing by default, and is heard", () => {
    expect(configFrom({}).operatorKey).toBeUndefined();
    expect(configFrom({ OPERATOR_KEY: "sixteen-letters!" }).operatorKey).toBe("sixteen-letters!");
    const { options } = configFrom({ CREATE_BY: "key", CREATION_KEY: "eight888", RETENTION_DAYS: "90" });
    expect(options).toMatchObject({ createBy: "key", creationKey: "eight888", retentionDays: 90 });
  });
});
