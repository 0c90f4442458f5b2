// What a template holds: of an exercise as it is prepared, and what is wrong with one that somebody brings.
import { ROLES, type Scenario, scenarios } from "../../game-rules/index.ts";
import type { TemplateProblem } from "../contract/http.ts";
import { INJECT } from "../contract/limits.ts";
import { wrongRows } from "../contract/msel.ts";
import { NOTHING_PREPARED } from "../contract/prepared.ts";
import type { SeatBy } from "../contract/seats.ts";
import { TEMPLATE_FORMAT, type Template, template } from "../contract/template.ts";
import type { Fold } from "../exercise/log/state.ts";
import { readScenario } from "./scenario-of.ts";

type Seats = Readonly<Partial<Record<(typeof ROLES)[number], SeatBy>>>;

/**
 * Everything of an exercise but its people, its talk and its course.
 * @param groups of its class, with the seats of each; none where it stands alone
 */
export function templateOf(
  { exercise, game }: Fold,
  name: string,
  groups: readonly { readonly name: string; readonly seats: Seats }[],
): Template {
  const { rev: _, ...prepared } = { ...NOTHING_PREPARED, ...exercise.prepared, rev: 0 };
  const { scenario } = game;
  return {
    format: TEMPLATE_FORMAT,
    name,
    exercise: {
      scenario: isOurs(scenario) ? scenario.id : { ...scenario },
      seats: exercise.seats,
      clock: exercise.pace,
      ...(exercise.pace === "day" && exercise.day
        ? { day: { ...exercise.day, daysOff: [...exercise.day.daysOff] } }
        : {}),
      reading: exercise.reading,
      ...(exercise.marking ? { marking: exercise.marking } : {}),
      ...(exercise.unnamed ? { unnamed: exercise.unnamed } : {}),
    },
    groups: groups.map((group) => {
      const seats = otherwise(group.seats, exercise.seats);
      return { name: group.name, ...(Object.keys(seats).length > 0 ? { seats } : {}) };
    }),
    prepared,
    injects: (exercise.injects ?? []).map(({ id, row }) => ({ id, row })),
  };
}

/** One of those that every server has, unchanged: it is named, so that a later server plays its own. */
const isOurs = (scenario: Scenario): boolean => {
  const ours = Object.values(scenarios).find(({ id }) => id === scenario.id);
  return ours !== undefined && JSON.stringify(ours) === JSON.stringify(scenario);
};

const otherwise = (seats: Seats, usual: Seats): Partial<Record<(typeof ROLES)[number], SeatBy>> =>
  Object.fromEntries(
    ROLES.flatMap((role) => (seats[role] && seats[role] !== usual[role] ? [[role, seats[role]]] : [])),
  );

/** As many as somebody mends at once. */
const MOST = 30;

/** Everything that keeps what somebody brings from being kept, each at its place; empty where it is a template. */
export function problemsOf(brought: unknown): TemplateProblem[] {
  const read = template.safeParse(brought);
  if (!read.success)
    return read.error.issues
      .slice(0, MOST)
      .map(({ path, code }) => ({ path: path.join("."), of: "form", problem: code }));
  const { exercise, injects } = read.data;
  const found = readScenario(exercise.scenario);
  if (!found.ok && found.why === "wrong")
    return found.problems
      .slice(0, MOST)
      .map(({ path, code }) => ({ path: `exercise.scenario.${path}`, of: "scenario", problem: code }));
  if (!found.ok) {
    const problem = found.why === "unknown" ? "unknown_scenario" : "too_big";
    return [{ path: "exercise.scenario", of: "form", problem }];
  }
  if (Buffer.byteLength(JSON.stringify(injects)) > INJECT["inject.bytes"])
    return [{ path: "injects", of: "form", problem: "too_big" }];
  return wrongRows(injects, found.scenario)
    .slice(0, MOST)
    .map(({ at, number, path, problem, most }) => ({
      ...(most === undefined ? {} : { most }),
      path: `injects.${at}.${path}`,
      of: "inject",
      problem,
      number,
    }));
}
