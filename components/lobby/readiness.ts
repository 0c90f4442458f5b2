// Whether a role is ready to begin, out of who is there and how their lines are. Pure.
import type { ExerciseView, SeatView } from "../../server/contract/answers";
import type { LineCheck } from "../../server/contract/requests";

/** A round trip that takes longer is felt with every press. */
export const SLOW_MS = 1000;

/** What is wrong, the worst first: the first three keep a role from playing. */
const TROUBLES = ["unopened", "away", "old", "storage", "slow", "polling"] as const;
export type Trouble = (typeof TROUBLES)[number];
const BARS: ReadonlySet<Trouble> = new Set(["unopened", "away", "old"]);

export interface Readiness {
  readonly state: "yes" | "but" | "no" | "unmeasured";
  /** What to do something about first. */
  readonly trouble?: Trouble;
  /** The slowest line, the worse way, and each language chosen. */
  readonly ms?: number;
  readonly by?: LineCheck["by"];
  readonly locales: readonly LineCheck["locale"][];
}

const FOUND: Readonly<Record<Exclude<Trouble, "unopened" | "away">, (check: LineCheck) => boolean>> = {
  old: ({ lacks }) => lacks.some((need) => need !== "storage"),
  storage: ({ lacks }) => lacks.includes("storage"),
  slow: ({ ms }) => ms > SLOW_MS,
  polling: ({ by }) => by === "polling",
};

/** How a role is as control's own lobby may know it; nothing where a bot plays it. */
export function readinessOf(
  { role, by, here }: Pick<SeatView, "role" | "by" | "here">,
  { links, checks = [] }: Pick<ExerciseView, "links" | "checks">,
): Readiness | undefined {
  if (by !== "people") return undefined;
  const opened = links?.find((link) => link.seat === role)?.opened ?? false;
  if (here === 0) return { state: "no", trouble: opened ? "away" : "unopened", locales: [] };
  const found = checks.filter(({ seat }) => seat === role).map(({ check }) => check);
  if (found.length === 0) return { state: "unmeasured", locales: [] };
  const trouble = TROUBLES.find((one) => one !== "unopened" && one !== "away" && found.some(FOUND[one]));
  return {
    state: trouble ? (BARS.has(trouble) ? "no" : "but") : "yes",
    ...(trouble ? { trouble } : {}),
    ms: Math.max(...found.map(({ ms }) => ms)),
    by: found.some(FOUND.polling) ? "polling" : "websocket",
    locales: [...new Set(found.map(({ locale }) => locale))],
  };
}

/**
 * How many seats can begin: bots, and roles whose people are there with a line that bears it; `but`: of these, with something amiss. Who is
 * not told of the lines counts those who are there.
 */
export function readyCount(exercise: Pick<ExerciseView, "seats" | "links" | "checks">): {
  readonly n: number;
  readonly but: number;
} {
  const { seats, checks } = exercise;
  if (!checks) return { n: seats.filter(({ by, here }) => by !== "people" || here > 0).length, but: 0 };
  const states = seats.map((seat) => readinessOf(seat, exercise)?.state ?? "yes");
  const but = states.filter((state) => state === "but").length;
  return { n: states.filter((state) => state === "yes").length + but, but };
}
