// A file that claims to be the log of an exercise, read without believing it: within limits, field by field, and folded from its first
// event to its last before anything of it is kept.
import { z } from "zod";
import {
  DYNAMIC_IDS,
  evolve,
  type GameState,
  hashState,
  newGame,
  parseScenario,
  ROLES,
  type Scenario,
  VIEWERS,
  viewFor,
  violations,
} from "../../../game-rules/index.ts";
import { READING_SETTINGS, SEAT_BY } from "../../contract/seats.ts";
import { isExerciseEvent } from "../../exercise/log/events.ts";
import { type Exported, type ExportedEvent, LOG_FORMAT } from "./exported.ts";
import { EVENTS, firstKnown, typed } from "./shapes.ts";

/** What such a file may be. */
export const LIMITS = {
  /** Bytes of it. */
  bytes: 32 * 1024 * 1024,
  /** Boxes within boxes. */
  depth: 24,
  /** Values in all of them. */
  values: 4_000_000,
  events: 40_000,
  title: 120,
} as const;

/** Why a file is not taken: the place in it, and the reason, for whoever brought it. */
export class Refused extends Error {
  constructor(
    readonly place: string,
    readonly reason: string,
  ) {
    super(place === "" ? reason : `${place}: ${reason}`);
  }
}

/** A game plays on after its last turn, to tell what it comes to. */
const AFTERMATH = 3;

/** The head of a file; its scenario and its events are looked at by themselves. */
const HEAD = z.strictObject({
  format: z.literal(LOG_FORMAT),
  engine: z.literal(1),
  title: typed(LIMITS.title),
  scenario: z.unknown(),
  seed: z.int().min(0).max(0xffffffff),
  off: z.array(z.enum(DYNAMIC_IDS)).max(DYNAMIC_IDS.length),
  known: firstKnown,
  seats: z.strictObject(
    Object.fromEntries(ROLES.map((r) => [r, z.enum(SEAT_BY)])) as Record<
      (typeof ROLES)[number],
      z.ZodEnum<{ [K in (typeof SEAT_BY)[number]]: K }>
    >,
  ),
  reading: z.enum(READING_SETTINGS),
  prints: z.array(z.strictObject({ events: z.int().min(0), hash: z.string().max(64) })).max(1000),
  events: z.array(z.unknown()).max(LIMITS.events),
});

const ENVELOPE = z.strictObject({
  at: z.int().min(0).max(8_640_000_000_000_000),
  author: z.string().regex(/^(engine|clock|control|scribe|observer|wall|(bot:)?(paris|bamako|jnim|moscow))$/),
  unit: z.int().min(1).max(LIMITS.events).optional(),
  event: z.looseObject({ type: z.string() }),
});

/** The log that a text holds. @throws Refused with the place and the reason */
export function readLog(text: string): Exported {
  if (Buffer.byteLength(text) > LIMITS.bytes)
    throw new Refused("", `it is larger than ${LIMITS.bytes} bytes`);
  const value = parsed(text);
  mustBeSmall(value);
  const head = checked(HEAD, value, "");
  const scenario = scenarioOf(head.scenario);
  for (const watcher of Object.keys(head.known) as (keyof typeof head.known)[])
    if (head.known[watcher].length !== scenario.zones.length)
      throw new Refused(`known.${watcher}`, "not one picture for each zone");
  const events = head.events.map((event, i) => eventOf(event, `events.${i}`));
  const log = { ...head, scenario, events } as unknown as Exported;
  dryRun(log);
  return log;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused("", "it is no JSON");
  }
}

/** A lone half of a pair, and what no database keeps. */
const BROKEN = /\u0000|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Looks at every value without calling itself: whoever nests boxes deeply gains nothing by it. */
function mustBeSmall(value: unknown): void {
  let left: number = LIMITS.values;
  const ahead: { value: unknown; depth: number; place: string }[] = [{ value, depth: 0, place: "" }];
  for (let now = ahead.pop(); now; now = ahead.pop()) {
    if (left-- === 0) throw new Refused("", `it holds more than ${LIMITS.values} values`);
    if (typeof now.value === "string" && BROKEN.test(now.value))
      throw new Refused(now.place, "a text that cannot be kept");
    if (typeof now.value !== "object" || now.value === null) continue;
    if (now.depth === LIMITS.depth)
      throw new Refused(now.place, `more than ${LIMITS.depth} boxes within one another`);
    for (const key of Object.keys(now.value)) {
      if (key.length > 120 || BROKEN.test(key) || key === "__proto__")
        throw new Refused(now.place, "a name that cannot be kept");
      const inner = (now.value as Record<string, unknown>)[key];
      const place = now.depth < 4 ? joined(now.place, key) : now.place;
      ahead.push({ value: inner, depth: now.depth + 1, place });
    }
  }
}

const joined = (place: string, key: string): string => (place === "" ? key : `${place}.${key}`);

function checked<T>(schema: z.ZodType<T>, value: unknown, place: string): T {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Refused(
    [place, ...(issue?.path ?? []).map(String)].filter((p) => p !== "").join("."),
    issue?.message ?? "?",
  );
}

function scenarioOf(value: unknown): Scenario {
  const read = parseScenario(value);
  if (read.ok) return read.scenario;
  const [problem] = read.problems;
  throw new Refused(joined("scenario", problem?.path ?? ""), problem?.code ?? "?");
}

function eventOf(value: unknown, place: string): ExportedEvent {
  const envelope = checked(ENVELOPE, value, place);
  const schema = EVENTS.get(envelope.event.type);
  if (!schema) throw new Refused(`${place}.event.type`, "an event that does not go along");
  return { ...envelope, event: checked(schema, envelope.event, `${place}.event`) } as ExportedEvent;
}

/** The state before the first event. */
const begunOf = ({ scenario, seed, off, known }: Exported): GameState => ({
  ...newGame(scenario, seed, { off }),
  known,
});

/** Folds every event, and holds what it comes to against what must hold of any game, and against the file's own fingerprints. */
function dryRun(log: Exported): void {
  const prints = new Map(log.prints.map(({ events, hash }, i) => [events, { hash, place: `prints.${i}` }]));
  let state = begunOf(log);
  let turn = 1;
  const stand = (n: number): void => {
    const place = `events.${n - 1}`;
    const wrong = violations(state);
    if (wrong.length > 0) throw new Refused(place, wrong[0] ?? "?");
    // What nobody could be shown would stop the server that shows it.
    for (const viewer of VIEWERS) JSON.stringify(viewFor(state, viewer));
  };
  log.events.forEach(({ event }, i) => {
    const place = `events.${i}.event`;
    try {
      if (!isExerciseEvent(event)) {
        const { zone } = event as { zone?: number };
        if (zone !== undefined && zone >= log.scenario.zones.length)
          throw new Refused(place, "no zone of its scenario");
        if (event.type === "PhaseOpened") {
          if (event.turn < turn || event.turn > log.scenario.turns + AFTERMATH)
            throw new Refused(place, "a turn out of its order");
          turn = event.turn;
        }
        state = evolve(state, event);
        if (event.type === "PhaseOpened") stand(i + 1);
      }
      const print = prints.get(i + 1);
      if (print && print.hash !== hashState(state))
        throw new Refused(print.place, "another state than the file says");
    } catch (error) {
      if (error instanceof Refused) throw error;
      throw new Refused(place, `it cannot be folded (${error instanceof Error ? error.message : "?"})`);
    }
  });
  stand(log.events.length);
  const beyond = log.prints.findIndex(({ events }) => events > log.events.length);
  if (beyond >= 0) throw new Refused(`prints.${beyond}`, "beyond the last event");
}
