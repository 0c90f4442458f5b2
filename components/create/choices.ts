// What the person creating an exercise has chosen so far, and what is sent of it.

import { ROLES, type Role, type Scenario, scenarios } from "../../game-rules/open.ts";
import type { CreateClass } from "../../server/contract/classes";
import type { CreateExercise } from "../../server/contract/requests";
import type { ReadingSetting, SeatBy } from "../../server/contract/seats";
import type { Template } from "../../server/contract/template";
import { SCENARIOS } from "../scenario/offered";
import { ownChoice, ownIdOf } from "../scenario/own";

export interface Choices {
  scenario: string;
  seats: Record<Role, SeatBy>;
  clock: "minutes" | "day" | "none";
  minutes: string;
  /** Of a quarter a day: the hour at which orders close, by which clock, and whether at weekends too. */
  at: string;
  zone: string;
  weekends: boolean;
  title: string;
  seed: string;
  reading: ReadingSetting;
  marking: string;
  /** Non-attribution: nobody gives a name. */
  unnamed: boolean;
  /** What a template brings beside what can be chosen here. */
  carried?: Pick<Template, "prepared" | "injects"> | undefined;
  /** How many groups play it, each an exercise of its own. */
  count: number;
  /** What each group is called; one that is called nothing has its number. */
  names: readonly string[];
  /** Seats that are otherwise in a group, by its place. */
  otherwise: Readonly<Record<number, Partial<Record<Role, SeatBy>>>>;
}

export const first: Choices = {
  scenario: "missed-moment",
  seats: { paris: "people", bamako: "people", jnim: "people", moscow: "people" },
  clock: "minutes",
  minutes: "9",
  at: "20:00",
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  weekends: false,
  title: "",
  seed: "",
  reading: "off",
  marking: "",
  unnamed: false,
  count: 1,
  names: [],
  otherwise: {},
};

/** The scenario that is chosen: one of ours, or the player's own where it is one of those. */
export const scenarioIn = (c: Pick<Choices, "scenario">, own?: Scenario): Scenario | undefined =>
  own ?? Object.values(scenarios).find((s) => s.id === c.scenario);

/** Another scenario, with the players it expects: people, and bots in the chairs that it leaves to them. */
export const withScenario = (c: Choices, scenario: string, own?: Scenario): Choices => {
  const bots = scenarioIn({ scenario }, own)?.bots ?? [];
  const by = (role: Role): SeatBy => (bots.includes(role) ? "balanced" : "people");
  const seats = { paris: by("paris"), bamako: by("bamako"), jnim: by("jnim"), moscow: by("moscow") };
  return { ...c, scenario, seats, otherwise: {} };
};

/** The first choices, with a scenario that an address names; an address that names none of ours changes nothing. */
export const firstWith = (scenario: string | undefined): Choices =>
  scenario !== undefined && (ownIdOf(scenario) !== undefined || SCENARIOS.some((id) => id === scenario))
    ? withScenario(first, scenario)
    : first;

/** The scenario of one's own that a template brings. */
export const scenarioOf = ({ exercise }: Template): Scenario | undefined =>
  typeof exercise.scenario === "string" ? undefined : (exercise.scenario as unknown as Scenario);

/** Everything as a template has it. */
export function fromTemplate(t: Template): Choices {
  const { scenario, seats, clock = "none", day, reading = "off", marking = "", unnamed } = t.exercise;
  const own = scenarioOf(t);
  const begun = withScenario(first, typeof scenario === "string" ? scenario : ownChoice(scenario.id), own);
  return {
    ...begun,
    seats: { ...begun.seats, ...seats },
    clock: typeof clock === "number" ? "minutes" : clock,
    ...(typeof clock === "number" ? { minutes: String(clock) } : {}),
    ...(day ? { at: day.at, zone: day.zone, weekends: day.daysOff.length === 0 } : {}),
    ...{ reading, marking, unnamed: unnamed === true },
    count: Math.max(1, t.groups.length),
    names: t.groups.map(({ name }) => name),
    otherwise: Object.fromEntries(t.groups.flatMap(({ seats: other }, n) => (other ? [[n, other]] : []))),
    carried: { prepared: t.prepared, injects: t.injects },
  };
}

/** Saturday and Sunday, as ISO counts weekdays. */
const WEEKEND = [6, 7] as const;

export const seedOf = (text: string): number | undefined | "bad" => {
  if (text.trim() === "") return undefined;
  const n = Number(text);
  return Number.isInteger(n) && n >= 0 && n <= 4_294_967_295 ? n : "bad";
};

export const minutesOf = (text: string): number => {
  const n = Math.round(Number(text));
  return Number.isFinite(n) ? Math.min(240, Math.max(1, n)) : 9;
};

/** @param own the scenario itself, where one of the player's own is chosen */
export function toRequest(c: Choices, own?: Scenario): CreateExercise {
  const seed = seedOf(c.seed);
  return {
    scenario: own ? { ...own } : c.scenario,
    seats: Object.fromEntries(ROLES.map((r) => [r, c.seats[r]])),
    clock: c.clock === "minutes" ? minutesOf(c.minutes) : c.clock,
    ...(c.clock === "day"
      ? { day: { at: c.at, zone: c.zone, daysOff: c.weekends ? [] : [...WEEKEND] } }
      : {}),
    reading: c.reading,
    ...(typeof seed === "number" ? { seed } : {}),
    ...(c.title.trim() ? { title: c.title.trim() } : {}),
    ...(c.marking.trim() ? { marking: c.marking.trim() } : {}),
    ...(c.unnamed ? { unnamed: true } : {}),
    ...c.carried,
  };
}

/**
 * The same for several groups.
 * @param called a group's name by its place, where it was given none
 */
export function toClass(c: Choices, called: (n: number) => string, own?: Scenario): CreateClass {
  const groups = Array.from({ length: c.count }, (_, n) => {
    const seats = c.otherwise[n];
    return { name: c.names[n]?.trim() || called(n), ...(seats ? { seats } : {}) };
  });
  return { ...toRequest(c, own), groups };
}
