// POST /api/exercises: an exercise out of a scenario, with a link for every seat.
import { randomInt } from "node:crypto";
import { ROLES, type Role, type Scenario } from "../../game-rules/index.ts";
import { type Created, type CreateExercise, createExercise } from "../contract/http.ts";
import { INJECT, LARGEST_SCENARIO, LARGEST_TEMPLATE } from "../contract/limits.ts";
import { wrongRows } from "../contract/msel.ts";
import type { Seat, SeatBy } from "../contract/seats.ts";
import { FARTHEST_CLOSE, leavesCloses } from "../exercise/clock/daily-schedule.ts";
import type { ExerciseEventOf } from "../exercise/log/events.ts";
import { newSecret } from "../exercise/log/secret.ts";
import { exerciseIdFor, type NewEvent, type NewExercise, newExerciseId } from "../store/index.ts";
import { mayCreate } from "./bearer.ts";
import { addressesOf, digestOf, madeBefore } from "./made-before.ts";
import { mustHaveRoom, newLinks } from "./new-exercise.ts";
import { addressOf, baseOf } from "./origin.ts";
import { HttpRefusal, sendJson } from "./reply.ts";
import { type Route, readBody, spend } from "./routes.ts";
import { readScenario } from "./scenario-of.ts";

export const postExercise: Route = async (req, res, deps) => {
  const { store, time, log, options, creations } = deps;
  await mayCreate(req, deps);
  spend(creations, addressOf(req, options), "address.too_fast");
  const base = baseOf(req, options);
  if (!base) throw new HttpRefusal(400, "host.malformed");
  const asked = await readBody(req, createExercise, LARGEST_TEMPLATE);
  const id = asked.key === undefined ? newExerciseId() : exerciseIdFor(asked.key);
  const before = async () => (asked.key === undefined ? undefined : madeBefore(id, asked, { store, base }));
  const made = await before();
  if (made) return sendJson(res, 201, made);
  await mustHaveRoom(deps);
  const { row, links, events } = rowsFor(asked, id, time.now());
  try {
    await store.createExercise(row, links, events);
  } catch (error) {
    // Asked twice in one moment, the other was quicker.
    const other = await before();
    if (!other) throw error;
    return sendJson(res, 201, other);
  }
  log.info("exercise.created", { exercise: id, scenario: row.scenarioId });
  sendJson(res, 201, { ok: true, id, links: addressesOf(base, links) } satisfies Created);
};

/** The class that an exercise is a group of. */
type Group = NonNullable<ExerciseEventOf<"ExerciseCreated">["class"]>;

interface NewRows {
  readonly row: NewExercise;
  readonly links: readonly { readonly seat: Seat; readonly token: string }[];
  readonly events: readonly NewEvent[];
}

/**
 * What is written of an exercise as it is made.
 * @param within the class that it is a group of
 * @throws HttpRefusal where there is no such scenario, or its quarters of a day never close
 */
export function rowsFor(asked: CreateExercise, id: string, at: number, within?: Group): NewRows {
  const digest = asked.key === undefined ? undefined : digestOf(asked);
  return rowsOf(asked, eventFor(asked, scenarioOf(asked.scenario), within), { id, at, digest });
}

/** The same of one whose first event is made already. */
export function rowsOf(
  asked: Pick<CreateExercise, "marking" | "prepared" | "injects">,
  created: ExerciseEventOf<"ExerciseCreated">,
  { id, at, digest }: { readonly id: string; readonly at: number; readonly digest?: string | undefined },
): NewRows {
  if (created.day && !leavesCloses(created.day, [], at, created.scenario.turns))
    throw new HttpRefusal(400, "clock.no_close", { days: FARTHEST_CLOSE });
  const kept = {
    seats: created.seats,
    pace: created.pace,
    reading: created.reading,
    ...(created.trial ? { trial: created.trial } : {}),
    ...(digest === undefined ? {} : { asked: digest }),
  };
  const { prepared, injects = [] } = asked;
  mustBeSound(injects, created.scenario);
  type First = "ExerciseCreated" | "SettingsSet" | "Prepared" | "InjectsWritten";
  const first = (payload: ExerciseEventOf<First>): NewEvent => ({
    ...{ at, kind: payload.type, author: "engine", payload },
  });
  return {
    row: { id, title: created.title, scenarioId: created.scenario.id, createdAt: at, options: kept },
    links: newLinks(),
    events: [
      first(created),
      ...(asked.marking ? [first({ type: "SettingsSet", marking: asked.marking })] : []),
      ...(prepared ? [first({ type: "Prepared", parts: prepared })] : []),
      ...(injects.length > 0 ? [first({ type: "InjectsWritten", rows: injects })] : []),
    ],
  };
}

/** @throws HttpRefusal where a row of the list of injects could not be saved at its desk */
function mustBeSound(rows: NonNullable<CreateExercise["injects"]>, scenario: Scenario): void {
  const [wrong] = wrongRows(rows, scenario);
  if (wrong)
    throw new HttpRefusal(400, "inject.wrong", {
      number: wrong.number,
      path: wrong.path,
      problem: wrong.problem,
    });
  if (Buffer.byteLength(JSON.stringify(rows)) > INJECT["inject.bytes"])
    throw new HttpRefusal(400, "inject.too_large", {
      rows: INJECT["inject.rows"],
      bytes: INJECT["inject.bytes"],
    });
}

/** @throws HttpRefusal with the first place and reason */
export function scenarioOf(asked: CreateExercise["scenario"]): Scenario {
  const read = readScenario(asked);
  if (read.ok) return read.scenario;
  if (read.why === "unknown") throw new HttpRefusal(400, "scenario.unknown", { scenario: String(asked) });
  if (read.why === "too_large") throw new HttpRefusal(413, "body.too_large", { limit: LARGEST_SCENARIO });
  const [problem] = read.problems;
  throw new HttpRefusal(400, "scenario.invalid", { path: problem?.path ?? "", problem: problem?.code ?? "" });
}

/** Seats are for people unless the scenario or who asks says otherwise, and there is no clock unless one is set. */
function eventFor(
  asked: CreateExercise,
  scenario: Scenario,
  within: Group | undefined,
): ExerciseEventOf<"ExerciseCreated"> {
  const usual = (role: Role): SeatBy => (scenario.bots?.includes(role) ? "balanced" : "people");
  const seats = Object.fromEntries(
    ROLES.map((role): [string, SeatBy] => [role, asked.seats?.[role] ?? usual(role)]),
  );
  return {
    type: "ExerciseCreated",
    format: 1,
    engine: 1,
    scenario,
    seed: asked.seed ?? randomInt(0, 2 ** 32),
    secret: asked.secret ?? newSecret(),
    off: [],
    title: asked.title ?? "",
    seats: seats as ExerciseEventOf<"ExerciseCreated">["seats"],
    pace: asked.clock ?? "none",
    ...(asked.clock === "day" && asked.day ? { day: asked.day } : {}),
    reading: asked.reading ?? "off",
    ...(within === undefined ? {} : { class: within }),
    ...(asked.rehearsal ? { trial: { kind: "rehearsal" as const } } : {}),
    ...(asked.unnamed ? { unnamed: true } : {}),
  };
}
