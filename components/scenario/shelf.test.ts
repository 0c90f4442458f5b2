import { describe, expect, it, vi } from "vitest";
import { parseScenario, scenarios } from "../../game-rules/open";

const kept = new Map<string, string>();
let room = true;
const localStorage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => {
    if (!room) throw new DOMException("no room", "QuotaExceededError");
    kept.set(key, value);
  },
};
vi.stubGlobal("window", { localStorage });
const { freeId, readShelf, useShelf } = await import("./shelf");

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

  it("leaves what another version of the page kept, and takes what it can use", () => {
    const mine = { ...scenarios.serval, id: "mine" };
    kept.set("mm:scenarios", JSON.stringify({ version: 1, state: { own: [mine, { id: "half" }, null, 7] } }));
    readShelf();
    expect(useShelf.getState().own.map((s) => s.id)).toEqual(["mine"]);
  });

  it("takes a change of this tab to what another has kept meanwhile", () => {
    const mine = { ...scenarios.serval, id: "mine" };
    useShelf.getState().put(mine);
    const theirs = { ...scenarios.serval, id: "theirs" };
    kept.set("mm:scenarios", JSON.stringify({ version: 1, state: { own: [mine, theirs] } }));
    useShelf.getState().put({ ...mine, turns: 3 });
    expect(useShelf.getState().own.map((s) => [s.id, s.turns])).toEqual([
      ["mine", 3],
      ["theirs", theirs.turns],
    ]);
    expect(kept.get("mm:scenarios")).toContain("theirs");
  });

  it("goes on where there is no room left, says so, and loses nothing to what is kept", () => {
    const ids = () => useShelf.getState().own.map((s) => s.id);
    room = false;
    useShelf.getState().put({ ...scenarios.serval, id: "third" });
    expect(useShelf.getState().kept).toBe(false);
    useShelf.getState().put({ ...scenarios.serval, id: "fourth" });
    readShelf();
    expect(ids()).toEqual(["mine", "theirs", "third", "fourth"]);
    room = true;
    useShelf.getState().remove("fourth");
    expect(useShelf.getState().kept).toBe(true);
    expect(kept.get("mm:scenarios")).toContain("third");
  });
});
