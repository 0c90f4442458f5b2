// Claims of our own on force: partners, Wagner, attrition, receivers, recruits: from the report's sections that the
// design's list does not reach, so that no dynamic can be silenced without a claim that fails.
import { type Policy } from "../../../game-rules/index.ts";
import { alone, full, NOBODY, soloist } from "../arms/alone.ts";
import { game } from "../arms/arm.ts";
import { history, seated } from "../arms/common.ts";
import { movedBy, unitsBy } from "../arms/counts.ts";
import { exit, line, without } from "../arms/lines.ts";
import { type Claim, column, gainOf } from "../claim.ts";
import { meanOf } from "../statistics.ts";

const ASKS = game("C101 partners asked every quarter", {
  until: 8,
  policies: alone("paris", () => [{ id: "paris.ask_europeans" }, { id: "paris.patrol_zone", zone: "GAO" }]),
  measure(events) {
    let turn = 1;
    const came = [0, 0];
    let late = 0;
    for (const e of events) {
      if (e.type === "PhaseOpened") turn = e.turn;
      if (e.type !== "OrderCarriedOut") continue;
      if (e.result === "europeans_came") came[turn <= 4 ? 0 : 1] = (came[turn <= 4 ? 0 : 1] ?? 0) + 1;
      if (e.result === "held_up_by_partners") late += 1;
    }
    return { early: came[0] ?? 0, later: came[1] ?? 0, late };
  },
});
export const c101: Claim = {
  id: "C101",
  says: "partners add less each time and slow Paris's orders (D6)",
  cites: "Serval Success, Barkhane Bane",
  arms: [ASKS],
  judge: (read, j) => [
    j.below(
      "units in the second year less those in the first",
      meanOf(read(ASKS).map((f) => (f.later ?? 0) - (f.early ?? 0))),
    ),
    j.above("orders that came late, a game", meanOf(column(read(ASKS), "late"))),
  ],
};

const WILLING = without(history.bamako, ["bamako.demand_exit"]);
const wagnerThere = (key: string, paris: Policy) =>
  game(key, {
    before: { policies: seated(history, { bamako: WILLING }), until: 8 },
    until: 9,
    policies: seated(history, { paris, bamako: WILLING }),
    measure(events, s) {
      return {
        sentiment: s.tracks.sentiment / 10,
        warmth: movedBy(events, "warmth", "stood_up_to_wagner"),
      };
    },
  });
const STANDS = wagnerThere(
  "C105 Paris faces Wagner",
  line(history.paris, () => [{ id: "paris.face_wagner" }]),
);
const STANDS_BY = wagnerThere("C105 Paris stands by", history.paris);
export const c105: Claim = {
  id: "C105",
  says: "a stand against Wagner is paid for in the street and in Bamako (D20)",
  cites: "Executive Summary",
  arms: [STANDS, STANDS_BY],
  judge: (read, j) => [
    j.above("sentiment, points", gainOf(read(STANDS_BY), read(STANDS), "sentiment")),
    j.below("warmth lost by it, points", meanOf(column(read(STANDS), "warmth"))),
  ],
};

const pressed = soloist("jnim", 2, "means", "pressure");
const WAITS = pressed("C106 JNIM waits", () => [{ id: "jnim.wait_out" }]);
const IDLES = pressed("C106 JNIM does nothing", () => []);
export const c106: Claim = {
  id: "C106",
  says: "JNIM is prepared for attrition: waiting costs it nothing and shakes pressure off (D21)",
  cites: "Serval Success, Barkhane Bane",
  arms: [WAITS, IDLES],
  judge: (read, j) => [
    j.below("pressure, points", gainOf(read(IDLES), read(WAITS), "pressure")),
    j.above("means, points", gainOf(read(IDLES), read(WAITS), "means")),
  ],
};

const left = (key: string, paris: Policy) =>
  game(key, {
    policies: seated(history, { paris }),
    measure: (_e, s) => ({ lost: s.exit.abandoned, held: s.exit.handed }),
  });
const BUILT = left(
  "C108 receivers built first",
  line(exit(history.paris, { from: 1, announce: 4, talks: true }), (v) =>
    v.turn <= 5
      ? (["LIP", "KID"] as const).map((zone) => ({
          id: "paris.build_receiver" as const,
          zone,
          target: zone === "KID" ? "minusma" : "fama",
        }))
      : [],
  ),
);
const UNBUILT = left("C108 none built", exit(history.paris, { from: 1, announce: 4, talks: true }));
export const c108: Claim = {
  id: "C108",
  says: "receivers built beforehand take over what would else be left (D24)",
  cites: "Serval Success, Barkhane Bane",
  arms: [BUILT, UNBUILT],
  judge: (read, j) => [
    j.above("zones handed to one able to hold", gainOf(read(UNBUILT), read(BUILT), "held")),
    j.below("zones left to nobody", gainOf(read(UNBUILT), read(BUILT), "lost")),
  ],
};

/** Every zone alike in one figure, and nobody orders anything. */
const governed = (key: string, figure: Partial<Record<"grievance" | "services", number>>) =>
  game(key, {
    scenario: {
      ...full,
      events: [],
      zones: full.zones.map((z) => ({ ...z, start: { ...z.start, ...figure } })),
    },
    until: 4,
    policies: NOBODY,
    measure: (events) => ({
      recruits: unitsBy(events, "jnim", "+", (code) => code.startsWith("recruits_from")),
    }),
  });
const [WRONGED, CONTENT] = [
  governed("C115 grieved", { grievance: 75 }),
  governed("C115 content", { grievance: 30 }),
];
const [SERVED, UNSERVED] = [
  governed("C115 served", { services: 70 }),
  governed("C115 unserved", { services: 10 }),
];
export const c115: Claim = {
  id: "C115",
  says: "recruits follow grievance and fall with services, whoever provides them (D7)",
  cites: "The Missed Moment; Lessons Learned",
  arms: [WRONGED, CONTENT, SERVED, UNSERVED],
  judge: (read, j) => [
    j.above("cells more at grievance 75 than at 30", gainOf(read(CONTENT), read(WRONGED), "recruits")),
    j.below("cells at services 70 less those at 10", gainOf(read(UNSERVED), read(SERVED), "recruits")),
  ],
};
