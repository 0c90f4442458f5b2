// What the environment says about how to run, read once.
import { type Level, levelFrom } from "./log.ts";
import { SHORTEST_OPERATOR_KEY } from "./operator-key.ts";
import { CREATE_BY, type CreateBy, DEFAULTS, type Options } from "./options.ts";
import { REACHES, type Reach } from "./outbound.ts";
import { durabilityFrom, type StoreOptions } from "./store/index.ts";

export interface Config {
  readonly port: number;
  /** Without it the server listens on all addresses, of both kinds where the machine has both. */
  readonly host?: string;
  readonly dev: boolean;
  readonly logLevel: Level;
  readonly store: Omit<StoreOptions, "log">;
  readonly options: Partial<Options>;
  /** Replaces the operator's key of this database. */
  readonly operatorKey?: string;
}

/** Guesses are few: an address that fails too often has to wait. */
const SHORTEST_CREATION_KEY = 8;

/** A setting that cannot be used, as a sentence for whoever set it. */
export class ConfigError extends Error {}

type Env = Readonly<Record<string, string | undefined>>;

export function configFrom(env: Env): Config {
  const databaseUrl = env.DATABASE_URL || undefined;
  return {
    port: portFrom(env.PORT),
    ...(env.HOST ? { host: env.HOST } : {}),
    dev: env.NODE_ENV === "development",
    logLevel: levelFrom(env.LOG_LEVEL),
    store: {
      dataDir: env.DATA_DIR || "data",
      durability: durabilityFrom(env.DURABILITY),
      ...(databaseUrl ? { databaseUrl } : {}),
    },
    ...(env.OPERATOR_KEY
      ? { operatorKey: keyFrom("OPERATOR_KEY", env.OPERATOR_KEY, SHORTEST_OPERATOR_KEY) }
      : {}),
    options: {
      ...(env.CREATE_BY ? { createBy: createByFrom(env.CREATE_BY) } : {}),
      ...(env.CREATION_KEY
        ? { creationKey: keyFrom("CREATION_KEY", env.CREATION_KEY, SHORTEST_CREATION_KEY) }
        : {}),
      ...(env.RETENTION_DAYS ? { retentionDays: daysFrom(env.RETENTION_DAYS) } : {}),
      ...(env.WEBHOOKS ? { webhooks: reachFrom(env.WEBHOOKS) } : {}),
      trustProxy: env.TRUST_PROXY === "true" ? 1 : countFrom("TRUST_PROXY", env.TRUST_PROXY, 0),
      maxExercises: countFrom("MAX_EXERCISES", env.MAX_EXERCISES, DEFAULTS.maxExercises),
      analysisThreads: Math.max(
        1,
        countFrom("ANALYSIS_THREADS", env.ANALYSIS_THREADS, DEFAULTS.analysisThreads),
      ),
      analysisBudget: Math.max(1, countFrom("ANALYSIS_BUDGET", env.ANALYSIS_BUDGET, DEFAULTS.analysisBudget)),
      createRate: {
        ...DEFAULTS.createRate,
        burst: countFrom("CREATE_BURST", env.CREATE_BURST, DEFAULTS.createRate.burst),
      },
      origins: (env.ALLOWED_ORIGINS ?? "")
        .split(",")
        .map((o) => o.trim())
        .filter((o) => o !== ""),
    },
  };
}

/** A key travels in a header: letters that need no care there, and enough of them. */
function keyFrom(name: string, value: string, shortest: number): string {
  if (value.length < shortest)
    throw new ConfigError(`${name} has ${value.length} characters: give at least ${shortest}.`);
  if (/^[\x21-\x7e]{1,200}$/.test(value)) return value;
  throw new ConfigError(`${name} may have at most 200 letters, digits and signs, without blanks or accents.`);
}

function createByFrom(value: string): CreateBy {
  const by = CREATE_BY.find((b) => b === value);
  if (by) return by;
  throw new ConfigError(`CREATE_BY is "${value}": give ${CREATE_BY.join(", ")}.`);
}

function daysFrom(value: string): number {
  const days = Number(value);
  if (Number.isInteger(days) && days >= 1 && days <= 36_500) return days;
  throw new ConfigError(
    `RETENTION_DAYS is "${value}": give a whole number of days, 1 or more, or leave it out.`,
  );
}

function reachFrom(value: string): Reach {
  const reach = REACHES.find((r) => r === value);
  if (reach) return reach;
  throw new ConfigError(`WEBHOOKS is "${value}": give ${REACHES.join(", ")}.`);
}

function countFrom(name: string, value: string | undefined, otherwise: number): number {
  if (value === undefined || value === "") return otherwise;
  if (/^\d{1,6}$/.test(value)) return Number(value);
  throw new ConfigError(`${name} is "${value}": give a whole number from 0 on.`);
}

function portFrom(value: string | undefined): number {
  if (value === undefined || value === "") return 3000;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new ConfigError(`PORT is "${value}", which is no port: give a number from 0 to 65535.`);
}
