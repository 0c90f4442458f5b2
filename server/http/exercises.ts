// POST /api/exercises: an exercise out of a scenario, with a link for every seat.
import { randomInt } from "node:crypto";
import { parseScenario, ROLES, type Role, type Scenario, scenarios } from "../../game-rules/index.ts";
import { type Created, type CreateExercise, createExercise } from "../contract/http.ts";
import { LARGEST_SCENARIO } from "../contract/limits.ts";
import type { SeatBy } from "../contract/seats.ts";
import { FARTHEST_CLOSE, leavesCloses } from "../exercise/clock/daily-schedule.ts";
import type { ExerciseEventOf } from "../exercise/log/events.ts";
import { newSecret } from "../exercise/log/secret.ts";
import { exerciseIdFor, newExerciseId } from "../store/index.ts";
import { mayCreate } from "./bearer.ts";
import { addressesOf, digestOf, madeBefore } from "./made-before.ts";
import { mustHaveRoom, newLinks } from "./new-exercise.ts";
import { addressOf, baseOf } from "./origin.ts";
import { HttpRefusal, sendJson } from "./reply.ts";
import { type Route, readBody, spend } from "./routes.ts";

export const postExercise: Route = async (req, res, deps) => {
  const { store, time, log, options, creations } = deps;
  await mayCreate(req, deps);
  spend(creations, addressOf(req, options), "address.too_fast");
  const base = baseOf(req, options);
  if (!base) throw new HttpRefusal(400, "host.malformed");
  const asked = await readBody(req, createExercise, LARGEST_SCENARIO);
  const id = asked.key === undefined ? newExerciseId() : exerciseIdFor(asked.key);
  const before = async () => (asked.key === undefined ? undefined : madeBefore(id, asked, { store, base }));
  const made = await before();
  if (made) return sendJson(res, 201, made);
  await mustHaveRoom(deps);
  const at = time.now();
  const created = eventFor(asked, scenarioOf(asked.scenario));
  if (created.day && !leavesCloses(created.day, [], at, created.scenario.turns))
    throw new HttpRefusal(400, "clock.no_close", { days: FARTHEST_CLOSE });
  const links = newLinks();
  const kept = {
    seats: created.seats,
    pace: created.pace,
    reading: created.reading,
    ...(asked.key === undefined ? {} : { asked: digestOf(asked) }),
  };
  const row = { id, title: created.title, scenarioId: created.scenario.id, createdAt: at, options: kept };
  try {
    await store.createExercise(row, links, [{ at, kind: created.type, author: "engine", payload: created }]);
  } catch (error) {
    // Asked twice in one moment, the other was quicker.
    const other = await before();
    if (!other) throw error;
    return sendJson(res, 201, other);
  }
  log.info("exercise.created", { exercise: id, scenario: created.scenario.id });
  sendJson(res, 201, { ok: true, id, links: addressesOf(base, links) } satisfies Created);
};

function scenarioOf(asked: CreateExercise["scenario"]): Scenario {
  if (typeof asked === "string") {
    if (Object.hasOwn(scenarios, asked)) return scenarios[asked as keyof typeof scenarios];
    throw new HttpRefusal(400, "scenario.unknown", { scenario: asked });
  }
  const parsed = parseScenario(asked);
  if (parsed.ok) return parsed.scenario;
  const [problem] = parsed.problems;
  throw new HttpRefusal(400, "scenario.invalid", { path: problem?.path ?? "", problem: problem?.code ?? "" });
}

/** Seats are for people unless the scenario or who asks says otherwise, and there is no clock unless one is set. */
function eventFor(asked: CreateExercise, scenario: Scenario): ExerciseEventOf<"ExerciseCreated"> {
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
  };
}
