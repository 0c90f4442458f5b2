import { describe, expect, it, vi } from "vitest";
import { parseScenario, scenarios } from "../../game-rules/open";

const kept = new Map<string, string>();
vi.stubGlobal("window", {
  localStorage: {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  },
});
const { freeId, useShelf } = await import("./shelf");

describe("the shelf of one's own scenarios", () => {
  it("gives each copy an id of its own, and one that a file may bear", () => {
    const base = scenarios["missed-moment"];
    const first = { ...base, id: freeId(base.id, []) };
    const second = { ...base, id: freeId(first.id, [first]) };
    expect(first.id).toBe("missed-moment-2");
    expect(second.id).toBe("missed-moment-3");
    expect(parseScenario(second).ok).toBe(true);
    const long = { ...base, id: "a".repeat(40) };
    expect(parseScenario({ ...base, id: freeId(long.id, [long]) }).ok).toBe(true);
  });

  it("replaces by id and removes by id", () => {
    const { put, remove } = useShelf.getState();
    const mine = { ...scenarios.serval, id: "mine" };
    put(mine);
    put({ ...mine, turns: 3 });
    expect(useShelf.getState().own.map((s) => s.turns)).toEqual([3]);
    expect([...kept.values()].join()).toContain('"turns":3');
    remove("mine");
    expect(useShelf.getState().own).toEqual([]);
  });

  it("leaves what another version of the page kept, and takes what it can use", async () => {
    const mine = { ...scenarios.serval, id: "mine" };
    kept.set("mm:scenarios", JSON.stringify({ version: 1, state: { own: [mine, { id: "half" }, null, 7] } }));
    await useShelf.persist.rehydrate();
    expect(useShelf.getState().own.map((s) => s.id)).toEqual(["mine"]);
  });
});
