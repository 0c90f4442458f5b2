// Channels: one a set of roles, the own cell, the facilitator; closed where there is no line (D28).
import { describe, expect, it } from "vitest";
import { mayWriteTo, ROLES } from "../../../game-rules/open";
import { channelOf, type Message, mentions, readChannels, searchChannels } from "./channels";

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
      "public",
      "cell",
      "facilitator",
    ]);
  });

  it("D28: a line that is not open is closed, in every set that needs it", () => {
    const list = readChannels("paris", ROLES, [message(1, "paris+bamako+jnim")], {}, ["bamako", "moscow"]);
    expect(list.filter((c) => c.closed).map((c) => c.id)).toEqual(["paris+jnim", "paris+bamako+jnim"]);
  });

  it("D28: are written to by who reaches everybody in them, and across the line by its two ends alone", () => {
    expect(mayWriteTo(["bamako", "moscow"], ["bamako", "moscow"])).toBe(true);
    expect(mayWriteTo(["bamako", "jnim"], ["bamako", "moscow"])).toBe(false);
    expect(mayWriteTo(["bamako", "jnim"], ["bamako", "jnim", "moscow"])).toBe(true);
    expect(mayWriteTo(["paris", "jnim"], ["paris", "jnim", "moscow"])).toBe(false);
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

describe("what was said", () => {
  const said = (n: number, channel: string, text: string) => ({ ...message(n, channel), text });
  const list = readChannels(
    "paris",
    ROLES,
    [
      said(1, "paris+bamako", "A truce in Ségou?"),
      said(2, "cell", "No truce."),
      said(3, "paris+bamako", "Gao first."),
    ],
    {},
    ["bamako"],
  );
  const found = (asked: string) => searchChannels(list, asked).map((f) => [f.channel.id, f.message.n]);

  it("is found by all of its words, in every channel, newest first, whatever case and accents", () => {
    expect(found("truce")).toEqual([
      ["cell", 2],
      ["paris+bamako", 1],
    ]);
    expect(found("SEGOU tru")).toEqual([["paris+bamako", 1]]);
    expect(found("truce gao")).toEqual([]);
    expect(found("  ")).toEqual([]);
  });

  it("calls a seat by its name, and not by the beginning of another's", () => {
    expect(mentions("@paris, your turn", ["Paris"])).toBe(true);
    expect(mentions("ask @Paris", ["Paris", "all"])).toBe(true);
    expect(mentions("@all: now", ["Paris", "all"])).toBe(true);
    expect(mentions("@Parisian news", ["Paris"])).toBe(false);
    expect(mentions("Paris without a sign", ["Paris"])).toBe(false);
  });
});
