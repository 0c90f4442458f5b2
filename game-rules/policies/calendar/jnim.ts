// JNIM, 2020 to 2022, as it happened. A red-team seat: orders are abstract.
import { atWar, type Period, q, talking } from "./form.ts";

export const JNIM: Period = {
  since: q(2020, 1),
  entries: [
    {
      at: q(2020, 1),
      wishes: [{ id: "jnim.seek_talks" }],
      grade: "report",
      source:
        "The Missed Moment: contacts with senior leaders; in March 2020 they name the French departure as condition (history)",
    },
    {
      at: q(2020, 4),
      wishes: [{ id: "jnim.release_hostages" }],
      grade: "history",
      source: "October 2020: hostages are exchanged for prisoners",
    },
    {
      at: q(2021, 1),
      wishes: [{ id: "jnim.communique", option: "bound" }],
      grade: "report",
      source: "The Missed Moment: the communique of January 2021 keeps the war off French soil",
    },
    {
      at: q(2021, 2),
      wishes: [{ id: "jnim.communique", option: "bound" }],
      grade: "report",
      source: "The Missed Moment: in June 2021 AQIM says that France was never a target from Mali",
      when: (v) => !v.signals.some((x) => x.kind === "bound"),
    },
    {
      at: q(2021, 2),
      wishes: [{ id: "jnim.wait_out" }],
      grade: "report",
      source: "Barkhane Bane: prepared for attrition; the audio of June 2021 speaks of regional goals",
    },
  ],
  habits: [
    {
      wish: { id: "jnim.enter_talks" },
      source: "report, Lessons: negotiation is among its means; where a government keeps at it, it comes",
      when: (v) => talking(v) && v.talks.vetoedIn < v.turn - 1 && v.talks.rung !== "contact",
    },
    { wish: { id: "jnim.hold_by_coercion", zone: "GOU" }, source: "history: how the Gourma is held" },
    {
      wish: { id: "jnim.attack_post", zone: "MOP" },
      source: "history: war on the army in the centre",
      when: atWar,
    },
    { wish: { id: "jnim.contest_is", zone: "LIP" }, source: "report, Lessons: the war with IS" },
    {
      wish: { id: "jnim.recruit_fighters", zone: "DOG" },
      source: "report, Lessons: grievance brings recruits",
    },
    { wish: { id: "jnim.infiltrate_zone", zone: "SEG" }, source: "history: westwards out of the centre" },
    { wish: { id: "jnim.ambush_convoy", zone: "GOU" }, source: "history: mines and ambushes", when: atWar },
    {
      wish: { id: "jnim.recruit_fighters", zone: "GOU" },
      source: "report, Lessons: grievance brings recruits",
    },
    { wish: { id: "jnim.raise_levy", zone: "GOU" }, source: "history: dues where it governs" },
  ],
};
