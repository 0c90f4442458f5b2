// What the environment says about how to run, read once.
import { type Level, levelFrom } from "./log.ts";
import { DEFAULTS, type Options } from "./options.ts";
import { REACHES, type Reach } from "./outbound.ts";
import { durabilityFrom, type StoreOptions } from "./store/index.ts";

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dev: boolean;
  readonly logLevel: Level;
  readonly store: Omit<StoreOptions, "log">;
  readonly options: Partial<Options>;
}

/** A setting that cannot be used, as a sentence for whoever set it. */
export class ConfigError extends Error {}

type Env = Readonly<Record<string, string | undefined>>;

export function configFrom(env: Env): Config {
  const databaseUrl = env.DATABASE_URL || undefined;
  return {
    port: portFrom(env.PORT),
    host: env.HOST || "0.0.0.0",
    dev: env.NODE_ENV !== "production",
    logLevel: levelFrom(env.LOG_LEVEL),
    store: {
      dataDir: env.DATA_DIR || "data",
      durability: durabilityFrom(env.DURABILITY),
      ...(databaseUrl ? { databaseUrl } : {}),
    },
    options: {
      ...(env.WEBHOOKS ? { webhooks: reachFrom(env.WEBHOOKS) } : {}),
      trustProxy: env.TRUST_PROXY === "true" ? 1 : countFrom("TRUST_PROXY", env.TRUST_PROXY, 0),
      maxExercises: countFrom("MAX_EXERCISES", env.MAX_EXERCISES, DEFAULTS.maxExercises),
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
