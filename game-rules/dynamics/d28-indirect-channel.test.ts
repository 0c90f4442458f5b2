import { describe, expect, it } from "vitest";
import { boardState, ofType, order, overSeeds, posture, resultsOf, runStep } from "../testing/board.ts";
import { d28 } from "./d28-indirect-channel.ts";

const OPEN = order("paris.open_channel");
const SEEK = order("paris.seek_hostages");
const leakedWith = (forbids: boolean) => {
  for (let seed = 1; seed < 200; seed++) {
    const s = boardState(seed);
    if (forbids) posture(s, "paris.forbid_talks", -1, "open");
    const run = runStep(s, "politics", [d28], [OPEN]);
    if (resultsOf(run.events, "paris.open_channel")[0] === "channel_leaked") return { s, ...run, seed };
  }
  throw new Error("it never leaked");
};

describe("[D28] the indirect channel", () => {
  it("[D28] there is none until Paris opens it", () => {
    const s = boardState(1);
    expect(s.tracks.channel).toBe(0);
    expect(runStep(s, "politics", [d28], [OPEN]).after.tracks.channel).toBeGreaterThanOrEqual(200);
  });

  it("[D28] now and then it leaks", () => {
    const leaks = overSeeds(300, (seed) =>
      resultsOf(runStep(boardState(seed), "politics", [d28], [OPEN]).events, "paris.open_channel")[0] ===
      "channel_leaked"
        ? 1
        : 0,
    );
    expect(leaks).toBeGreaterThan(10);
    expect(leaks).toBeLessThan(60);
  });

  it("[D28] a leak while Paris forbids Bamako's talks costs it twice", () => {
    const once = leakedWith(false);
    const twice = leakedWith(true);
    expect(twice.seed).toBe(once.seed);
    expect(twice.after.tracks.sentiment - twice.s.tracks.sentiment).toBe(
      2 * (once.after.tracks.sentiment - once.s.tracks.sentiment),
    );
    expect(twice.after.tracks.warmth - twice.s.tracks.warmth).toBe(
      2 * (once.after.tracks.warmth - once.s.tracks.warmth),
    );
  });

  it("[D28] hostages can be asked for only through it, and come home more often where JNIM would speak of them", () => {
    expect(
      resultsOf(runStep(boardState(1), "politics", [d28], [SEEK]).events, "paris.seek_hostages"),
    ).toEqual(["channel_closed"]);
    const freed = (file?: "jnim.negotiate_hostages" | "jnim.hold_hostages") =>
      overSeeds(150, (seed) => {
        const s = boardState(seed, { tracks: { channel: 300 } });
        if (file) posture(s, file);
        return ofType(runStep(s, "politics", [d28], [SEEK]).events, "HostagesChanged").length;
      });
    expect(freed("jnim.negotiate_hostages")).toBeGreaterThan(freed());
    expect(freed()).toBeGreaterThan(freed("jnim.hold_hostages"));
  });

  it("[D28] what JNIM releases by itself is not freed twice", () => {
    const s = boardState(1, { tracks: { channel: 900 } });
    const { events } = runStep(s, "politics", [d28], [SEEK, order("jnim.release_hostages")]);
    expect(ofType(events, "HostagesChanged")).toEqual([]);
    expect(resultsOf(events, "paris.seek_hostages")).toEqual(["hostages_released"]);
  });

  it("[D28] a leak stirs the street, cools Bamako and closes the channel a little", () => {
    const { s, after } = leakedWith(false);
    expect(after.tracks.sentiment).toBeGreaterThan(s.tracks.sentiment);
    expect(after.tracks.warmth).toBeLessThan(s.tracks.warmth);
    expect(after.tracks.framing).toBeLessThan(s.tracks.framing);
    expect(after.tracks.channel).toBeLessThan(
      runStep(boardState(1), "politics", [d28], [OPEN]).after.tracks.channel,
    );
  });

  it("[D28] a hostage home lifts Paris's standing and JNIM's", () => {
    for (let seed = 1; seed < 40; seed++) {
      const s = boardState(seed, { tracks: { channel: 900 } });
      posture(s, "jnim.negotiate_hostages");
      const { after } = runStep(s, "politics", [d28], [SEEK]);
      if (after.hostages === s.hostages) continue;
      expect(after.tracks.frenchOpposition).toBeLessThan(s.tracks.frenchOpposition);
      expect(after.tracks.recognition).toBeGreaterThan(s.tracks.recognition);
      return;
    }
    throw new Error("nobody came home");
  });
});
