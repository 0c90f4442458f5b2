// The invariants catch what they are there for: a sound state broken in one place is found, and by its name.
import { describe, expect, it } from "vitest";
import { copyState } from "./copy.ts";
import { scenarios } from "./data/scenarios/index.ts";
import { violations, wentBack } from "./invariants.ts";
import { playOut, policies } from "./policies/index.ts";
import { newGame } from "./replay.ts";
import type { DealState, GameState, SignalState } from "./state.ts";

const { state: sound } = playOut(newGame(scenarios["missed-moment"], 3), policies.random, 3, { until: 6 });

const DEAL: DealState = {
  id: "d",
  parties: ["paris", "bamako"],
  terms: [{ kind: "local_truce", by: "paris", zone: "MOP", from: 2, to: 3 }],
  secret: false,
  version: 1,
  by: "paris",
  signed: ["paris", "bamako"],
  status: "signed",
  expires: 3,
  signedIn: 2,
  record: [],
  leakedTo: [],
};
const SIGNAL: SignalState = { kind: "bound", since: 5, strength: 10, answered: 0, echoIn: 0, echo: 0 };
const judged = { term: 0, turn: 3, kept: true };
const standing = (id: GameState["postures"][number]["id"]) => ({
  role: "paris" as const,
  id,
  zone: -1,
  option: "",
  since: 1,
});

type Break = (s: GameState) => void;
/** A branch with something wrong in it. */
const wrongly =
  (over: (s: GameState) => object): Break =>
  (s) => {
    Object.assign(s, over(s));
  };
const zone = (over: object): Break =>
  wrongly((s) => ({ zones: s.zones.map((z, i) => (i === 4 ? { ...z, ...over } : z)) }));
const deal = (over: Partial<DealState>): Break => wrongly(() => ({ deals: [{ ...DEAL, ...over }] }));
const signal = (over: Partial<SignalState>): Break => wrongly(() => ({ signals: [{ ...SIGNAL, ...over }] }));
const postures = (...list: object[]): Break => wrongly(() => ({ postures: list }));
const exit = (over: Partial<GameState["exit"]>): Break => wrongly((s) => ({ exit: { ...s.exit, ...over } }));

const BROKEN: readonly (readonly [words: string, breaks: Break])[] = [
  ["legitimacy out of bounds", wrongly((s) => ({ tracks: { ...s.tracks, legitimacy: 1001 } }))],
  ["will is not whole", wrongly((s) => ({ tracks: { ...s.tracks, will: 0.5 } }))],
  ["MOP.fear out of bounds", zone({ fear: -1 })],
  ["MOP is held by nobody", zone({ control: "nobody" })],
  ["MOP cleared in out of bounds", zone({ clearedIn: 7 })],
  ["MOP falls out of bounds", zone({ falls: -1 })],
  ["MOP.fama built out of bounds", zone({ receivers: { fama: 1001, minusma: 0, local: 0 } })],
  ["turn out of bounds", wrongly(() => ({ turn: 99 }))],
  ["a phase called lunch", wrongly(() => ({ phase: "lunch" }))],
  ["a regime called monarchy", wrongly((s) => ({ regime: { ...s.regime, kind: "monarchy" } }))],
  [
    "an elected government promises elections",
    wrongly(() => ({
      regime: { kind: "elected", since: 1, falls: 0 },
      elections: { promisedFor: 9, heldIn: 0, postponed: 0 },
    })),
  ],
  [
    "aim twice",
    wrongly(() => ({ aims: [1, 2].map((since) => ({ id: "soil_safe", since, funded: 0, met: false })) })),
  ],
  ["rung out of bounds", wrongly((s) => ({ talks: { ...s.talks, rung: 5 } }))],
  ["open veto in out of bounds", wrongly(() => ({ openVetoIn: 7 }))],
  ["a signal answered in advance", signal({ answered: 4 })],
  ["a threat answered", signal({ kind: "threaten", answered: 6 })],
  ["an echo before the word", signal({ echoIn: 5, echo: 1 })],
  ["signal strength out of bounds", signal({ strength: 1001 })],
  ["out without a reading", exit({ outIn: 3, reading: -1 })],
  ["a timetable until 2", exit({ announcedIn: 3, dueIn: 2 })],
  ["a timetable slips that nobody announced", exit({ announcedIn: 0, dueIn: 0, slips: 1 })],
  ["exit handed out of bounds", exit({ handed: -1 })],
  ["a contract nobody offered", wrongly((s) => ({ wagner: { ...s.wagner, offeredIn: 0, contractIn: 2 } }))],
  ["a line called stern", wrongly((s) => ({ parisLine: { ...s.parisLine, line: "stern" } }))],
  ["a demand called war", wrongly(() => ({ demand: { rung: "war", since: 1 } }))],
  ["hostages out of bounds", wrongly(() => ({ hostages: -1 }))],
  ["claim twice", wrongly(() => ({ claims: [1, 2].map((since) => ({ what: "signal", since, by: [] })) }))],
  [
    "claim to signal by twice",
    wrongly(() => ({ claims: [{ what: "signal", since: 1, by: ["paris", "paris"] }] })),
  ],
  ["a claim to fame", wrongly(() => ({ claims: [{ what: "fame", since: 1, by: [] }] }))],
  ["posture twice", postures(standing("paris.send_aid"), standing("paris.send_aid"))],
  ["family twice", postures(standing("paris.back_talks"), standing("paris.forbid_talks"))],
  ["stands and is no posture", postures(standing("paris.speak_mali"))],
  ["stands for moscow", postures({ ...standing("paris.send_aid"), role: "moscow" })],
  [
    "a sheet from jnim, where nobody sits",
    wrongly((s) => ({
      scenario: { ...s.scenario, seats: ["paris", "bamako", "moscow"] },
      sheets: { jnim: [] },
    })),
  ],
  ["public knows 1 zones", wrongly((s) => ({ known: { ...s.known, public: s.known.public.slice(0, 1) } }))],
  [
    "paris has seen the future",
    wrongly((s) => ({ known: { ...s.known, paris: s.known.paris.map((x) => ({ ...x, turn: 50 })) } })),
  ],
  ["times found out out of bounds", wrongly(() => ({ foundOut: 0 }))],
  ["quarter 1 is called 2", wrongly((s) => ({ past: s.past.slice(1) }))],
  ["Bamako's quarters are not those gone by", wrongly((s) => ({ tally: { ...s.tally, bamako: [] } }))],
  [
    "Wagner did more harm than was done",
    wrongly((s) => ({ tally: { ...s.tally, wagnerHarm: s.tally.harm + 1 } })),
  ],
  ["deal twice", wrongly(() => ({ deals: [DEAL, DEAL] }))],
  ["deal d is not its author's", deal({ by: "moscow" })],
  ["deal d parties twice", deal({ parties: ["paris", "paris"] })],
  ["deal d signed by a stranger", deal({ signed: ["paris", "moscow"] })],
  ["deal d is signed with 1 signatures", deal({ signed: ["paris"] })],
  ["deal d is open, signed in 2", deal({ status: "open", signed: ["paris"] })],
  ["deal d leaked to its own party", deal({ leakedTo: ["bamako"] })],
  ["deal d version out of bounds", deal({ version: 0 })],
  ["deal d judged by a term that it has not", deal({ record: [{ ...judged, term: 4 }] })],
  ["deal d judged out of time", deal({ record: [{ ...judged, turn: 1 }] })],
  ["deal d judgements twice", deal({ record: [judged, { ...judged, kept: false }] })],
  [
    "deal d judged though not signed",
    deal({ status: "refused", signed: ["paris"], signedIn: 0, record: [judged] }),
  ],
];

describe("invariants", () => {
  it("a played game breaks none", () => expect(violations(sound)).toEqual([]));

  it.each(BROKEN)("finds: %s", (words, breaks) => {
    const s = copyState(sound);
    breaks(s);
    expect(violations(s).join("; ")).toContain(words);
    // and it is found as well by one who asks only what has changed
    expect(violations(s, sound).join("; ")).toContain(words);
  });

  it("asks no branch again that an event did not write to", () => {
    const s: GameState = { ...sound, hostages: -1 };
    expect(violations(s, { ...sound, hostages: -1 })).toEqual([]);
  });

  const before: GameState = {
    ...sound,
    foundOut: 2,
    deals: [DEAL],
    exit: { ...sound.exit, announcedIn: 2, dueIn: 4, outIn: 4, reading: 500 },
  };
  it.each<readonly [words: string, breaks: Break]>([
    ["turn fell", wrongly(() => ({ turn: 2 }))],
    ["falls fell", wrongly((s) => ({ regime: { ...s.regime, falls: -1 } }))],
    ["harm fell", wrongly((s) => ({ tally: { ...s.tally, harm: -1 } }))],
    ["times found out fell", wrongly(() => ({ foundOut: 1 }))],
    ["deals fell", wrongly(() => ({ deals: [] }))],
    ["the announcement changed", exit({ announcedIn: 3 })],
    ["the quarter of the last unit changed", exit({ outIn: 5 })],
    ["the reading changed", exit({ reading: 10 })],
    ["deal d went back", deal({ version: 0 })],
  ])("knows what never goes back: %s", (words, breaks) => {
    const after = copyState(before);
    expect(wentBack(before, after)).toEqual([]);
    breaks(after);
    expect(wentBack(before, after)).toContain(words);
  });
});
