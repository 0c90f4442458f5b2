// POST /api/exercises: an exercise out of a scenario, with a link for every seat.
import { randomBytes, randomInt } from "node:crypto";
import { parseScenario, ROLES, type Scenario, scenarios } from "../../game-rules/index.ts";
import { type Created, type CreateExercise, createExercise } from "../contract/http.ts";
import { LARGEST_SCENARIO } from "../contract/limits.ts";
import { SEATS, type Seat } from "../contract/seats.ts";
import { FARTHEST_CLOSE, leavesCloses } from "../exercise/day-plan.ts";
import type { ExerciseEventOf, SeatBy } from "../exercise/events.ts";
import { mayCreate } from "../operator/bearer.ts";
import { newExerciseId, newToken } from "../store/index.ts";
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
  // Asked at the door, and not again: some that come at the same moment may all still get in.
  if ((await store.listExercises()).length >= options.maxExercises)
    throw new HttpRefusal(503, "server.full", { limit: options.maxExercises });
  const at = time.now();
  const created = eventFor(asked, scenarioOf(asked.scenario));
  if (created.day && !leavesCloses(created.day, [], at, created.scenario.turns))
    throw new HttpRefusal(400, "clock.no_close", { days: FARTHEST_CLOSE });
  const id = newExerciseId();
  const links = SEATS.map((seat) => ({ seat, token: newToken() }));
  await store.createExercise(
    {
      id,
      title: created.title,
      scenarioId: created.scenario.id,
      createdAt: at,
      options: { seats: created.seats, pace: created.pace, reading: created.reading },
    },
    links,
    [{ at, kind: created.type, author: "engine", payload: created }],
  );
  log.info("exercise.created", { exercise: id, scenario: created.scenario.id });
  const addresses = Object.fromEntries(
    links.map(({ seat, token }) => [seat, `${base}/join/${token}`]),
  ) as Record<Seat, string>;
  sendJson(res, 201, { ok: true, id, links: addresses } satisfies Created);
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

/** 128 bits. */
const SECRET_BYTES = 16;

/** Seats are for people unless said otherwise, and there is no clock unless one is set. */
function eventFor(asked: CreateExercise, scenario: Scenario): ExerciseEventOf<"ExerciseCreated"> {
  const seats = Object.fromEntries(
    ROLES.map((role): [string, SeatBy] => [role, asked.seats?.[role] ?? "people"]),
  );
  return {
    type: "ExerciseCreated",
    format: 1,
    engine: 1,
    scenario,
    seed: asked.seed ?? randomInt(0, 2 ** 32),
    secret: asked.secret ?? randomBytes(SECRET_BYTES).toString("hex"),
    off: [],
    title: asked.title ?? "",
    seats: seats as ExerciseEventOf<"ExerciseCreated">["seats"],
    pace: asked.clock ?? "none",
    ...(asked.clock === "day" && asked.day ? { day: asked.day } : {}),
    reading: asked.reading ?? "off",
  };
}
