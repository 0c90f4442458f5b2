// Channels: one a set of roles, the own cell, the facilitator; closed where there is no line (D28).
import { describe, expect, it } from "vitest";
import { ROLES } from "../../game-rules/open";
import { channelOf, type Message, readChannels } from "./channels";

const message = (n: number, channel: string, from: Message["from"] = "bamako"): Message => ({
  n,
  at: n,
  kind: "message",
  id: `m${n}`,
  from,
  to: [],
  channel,
  text: "x",
});

describe("channels", () => {
  it("stand for every other role before a word is said", () => {
    const list = readChannels("paris", ROLES, [], {}, ["bamako", "moscow"]);
    expect(list.map((c) => c.id)).toEqual([
      "paris+bamako",
      "paris+jnim",
      "paris+moscow",
      "cell",
      "facilitator",
    ]);
  });

  it("D28: a line that is not open is closed, in every set that needs it", () => {
    const list = readChannels("paris", ROLES, [message(1, "paris+bamako+jnim")], {}, ["bamako", "moscow"]);
    expect(list.filter((c) => c.closed).map((c) => c.id)).toEqual(["paris+jnim", "paris+bamako+jnim"]);
  });

  it("counts what others wrote since it was last read", () => {
    const items = [
      message(1, "paris+bamako"),
      message(2, "paris+bamako", "paris"),
      message(3, "paris+bamako"),
    ];
    const [first] = readChannels("paris", ROLES, items, { "paris+bamako": 1 }, ["bamako"]);
    expect(first?.unread).toBe(1);
  });

  it("names a set in the vocabulary's order", () => {
    expect(channelOf(["moscow", "paris"])).toBe("paris+moscow");
  });
});
