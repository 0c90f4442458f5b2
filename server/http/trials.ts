// What is tried out and thrown away: a practice quarter for those who are seated, and a rehearsal with bots. Each is an exercise of its own,
// out of another as it is prepared.
import { randomInt } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { ROLES } from "../../game-rules/index.ts";
import { cookieName, type Joined, pathOf } from "../contract/http.ts";
import { LARGEST_BODY } from "../contract/limits.ts";
import { NOTHING_PREPARED } from "../contract/prepared.ts";
import type { Seat, Trial } from "../contract/seats.ts";
import { discardTrial, enterTrial, openTrial } from "../contract/trials.ts";
import type { ExerciseEventOf } from "../exercise/log/events.ts";
import { newSecret } from "../exercise/log/secret.ts";
import { type Fold, STAND_IN } from "../exercise/log/state.ts";
import type { Exercise } from "../exercise/runner.ts";
import { type MemberRow, newExerciseId } from "../store/index.ts";
import { dropCookie, setCookie } from "./cookies.ts";
import { rowsOf } from "./exercises.ts";
import { identify } from "./identity.ts";
import { mustSit } from "./must-sit.ts";
import { mustHaveRoom } from "./new-exercise.ts";
import { addressOf, cookieFor } from "./origin.ts";
import { HttpRefusal, sendJson } from "./reply.ts";
import { type Route, type RouteDeps, readBody, spend } from "./routes.ts";
import { welcome } from "./seat-cookies.ts";

export const postTrial: Route = async (req, res, deps) => {
  const { store, registry, time, log, options, creations } = deps;
  const { exercise, kind, title } = await readBody(req, openTrial, LARGEST_BODY);
  const member = await mustSit(req, exercise, "control", deps);
  const live = await mustBe(exercise, deps);
  const { practice, opened, trial } = live.fold().exercise;
  if (kind === "practice" && (opened || trial)) throw new HttpRefusal(409, "exercise.already_open");
  if (kind === "practice" && practice) throw new HttpRefusal(409, "practice.open");
  spend(creations, addressOf(req, options), "address.too_fast");
  await mustHaveRoom(deps);
  const id = newExerciseId();
  const of: Trial = { kind, of: exercise };
  const { row, links, events } = rowsForTrial(live.fold(), of, title ?? "", id, time.now());
  await store.createExercise(row, links, events);
  log.info("trial.created", { exercise: id, kind, of: exercise });
  try {
    const entered = await enter(req, id, "control", member, deps);
    if (kind === "practice") {
      await mustDo((await mustBe(id, deps)).command(entered.actor, "open", { type: "game.open" }));
      await mustDo(live.practise({ seat: "control", member: member.id }, id));
    }
    sendJson(res, 201, entered.body, entered.headers);
  } catch (error) {
    // Nobody knows of it yet.
    await registry.remove(id);
    throw error;
  }
};

export const postTrialEnter: Route = async (req, res, deps) => {
  const { exercise, seat } = await readBody(req, enterTrial, LARGEST_BODY);
  const member = await mustSit(req, exercise, seat, deps);
  const { practice } = (await mustBe(exercise, deps)).fold().exercise;
  if (!practice) throw new HttpRefusal(404, "practice.none");
  const { body, headers } = await enter(req, practice, seat, member, deps);
  sendJson(res, 200, body, headers);
};

export const postTrialDiscard: Route = async (req, res, deps) => {
  const { registry, log } = deps;
  const { exercise } = await readBody(req, discardTrial, LARGEST_BODY);
  const member = await mustSit(req, exercise, "control", deps);
  const live = await mustBe(exercise, deps);
  const { trial, practice } = live.fold().exercise;
  if (trial?.kind === "rehearsal") {
    await registry.remove(exercise);
    log.info("trial.deleted", { exercise, kind: trial.kind });
    return sendJson(res, 200, { ok: true }, { "set-cookie": dropCookie(cookieName(exercise, "control")) });
  }
  // Its exercise goes with the line in the log that says so.
  await mustDo(live.practise({ seat: "control", member: member.id }, null));
  sendJson(
    res,
    200,
    { ok: true },
    practice ? { "set-cookie": dropCookie(cookieName(practice, "control")) } : {},
  );
};

/** What a trial begins with: scenario, seats and settings as they stand, with chance of its own. */
function rowsForTrial({ exercise, game }: Fold, trial: Trial, title: string, id: string, at: number) {
  const practice = trial.kind === "practice";
  const created: ExerciseEventOf<"ExerciseCreated"> = {
    ...{ type: "ExerciseCreated", format: 1, engine: 1 },
    scenario: game.scenario,
    seed: randomInt(0, 2 ** 32),
    secret: newSecret(),
    off: [...game.off],
    title: (title || exercise.title).slice(0, 120),
    seats: practice
      ? exercise.seats
      : (Object.fromEntries(ROLES.map((role) => [role, STAND_IN])) as typeof exercise.seats),
    // Nobody waits for the hour of a day to see how it is played.
    pace: practice && exercise.pace !== "day" ? exercise.pace : "none",
    reading: exercise.reading,
    trial,
    ...(exercise.unnamed ? { unnamed: true as const } : {}),
  };
  const { rev: _, plan, ...prepared } = { ...NOTHING_PREPARED, ...exercise.prepared, rev: 0 };
  return rowsOf(
    {
      marking: exercise.marking,
      // A plan is of the whole day.
      ...(exercise.prepared ? { prepared: { ...prepared, plan: practice ? null : plan } } : {}),
      ...(practice
        ? {}
        : { injects: (exercise.injects ?? []).map(({ id: row, row: of }) => ({ id: row, row: of })) }),
    },
    created,
    { id, at },
  );
}

interface Entered {
  readonly body: Joined;
  readonly actor: { readonly seat: Seat; readonly member: string };
  readonly headers: Record<string, string>;
}

/** A seat of a trial for whoever has the same seat of what it is of; by the cookie that their browser has of it, or one made now. */
async function enter(
  req: IncomingMessage,
  exercise: string,
  seat: Seat,
  member: MemberRow,
  deps: RouteDeps,
): Promise<Entered> {
  const { store, joins, options } = deps;
  const body: Joined = { ok: true, exercise, seat, path: pathOf(exercise, seat) };
  const known = await identify(store, req.headers.cookie, exercise, seat);
  if (known.ok) return { body, actor: { seat, member: known.member.id }, headers: {} };
  if (known.code === "member.removed") throw new HttpRefusal(403, "member.removed");
  const link = (await store.links(exercise)).find((l) => l.seat === seat && l.revokedAt === null);
  if (!link) throw new HttpRefusal(404, "practice.none");
  spend(joins, addressOf(req, options), "address.too_fast");
  const made = await welcome(link, seat, member.name ?? "", deps);
  const cookie = setCookie(cookieName(exercise, seat), made.secret, cookieFor(req, options));
  return { body, actor: { seat, member: made.member }, headers: { "set-cookie": cookie } };
}

async function mustBe(exercise: string, { registry }: RouteDeps): Promise<Exercise> {
  const live = await registry.open(exercise);
  if (!live) throw new HttpRefusal(404, "exercise.unknown");
  return live;
}

async function mustDo(doing: ReturnType<Exercise["practise"]>): Promise<void> {
  const done = await doing;
  if (!done.ok) throw new HttpRefusal(409, done.code as never, done.params);
}
