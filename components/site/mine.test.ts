// The way back: the seats of this browser, newest first, without a link.
import { beforeEach, describe, expect, it, vi } from "vitest";

const kept = new Map<string, string>();
vi.stubGlobal("window", {
  localStorage: {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
    removeItem: (name: string) => kept.delete(name),
  },
});
const { forget, remember, useMine } = await import("./mine");
const mine = () => useMine.getState().mine.map(({ exercise, seat }) => `${exercise} ${seat}`);

describe("the seats of this browser", () => {
  beforeEach(() => kept.clear());

  it("stand with the one last sat in first, each once", () => {
    remember({ exercise: "a", seat: "control", title: "A" });
    remember({ exercise: "b", seat: "paris", title: "B" });
    remember({ exercise: "a", seat: "control", title: "A, renamed" });
    expect(mine()).toEqual(["a control", "b paris"]);
    expect(useMine.getState().mine[0]?.title).toBe("A, renamed");
    forget({ exercise: "a", seat: "control" });
    expect(mine()).toEqual(["b paris"]);
  });

  it("keep what another tab has noted meanwhile, and leave what they cannot use", () => {
    const there = [
      { exercise: "c", seat: "jnim", title: "" },
      { exercise: "../x", seat: "paris", title: "" },
      null,
      7,
    ];
    kept.set("mm:mine", JSON.stringify({ version: 1, state: { mine: there } }));
    remember({ exercise: "a", seat: "wall", title: "" });
    expect(mine()).toEqual(["a wall", "c jnim"]);
  });

  it("are no more than somebody looks through", () => {
    for (let n = 0; n < 30; n++) remember({ exercise: `x${n}`, seat: "paris", title: "" });
    expect(mine()).toHaveLength(12);
    expect(mine()[0]).toBe("x29 paris");
  });
});
