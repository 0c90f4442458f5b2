// Runs the attacks one after the other and prints one row a finding; ends with code 1 where something falls.
import path from "node:path";
import { parseArgs } from "node:util";
import { Stop } from "../lib/say.mjs";
import { type Attack, type Finding, finding } from "./attack.ts";
import { attacks } from "./attacks/index.ts";
import { startTarget, type Target } from "./target.ts";

type Row = Finding & { readonly attack: string };

/** @throws Stop where an attack of this name is not known */
export async function attack(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { root: { type: "string" }, json: { type: "boolean" } },
  });
  const root = path.resolve(values.root ?? path.join(import.meta.dirname, "../.."));
  const chosen = chosenFrom(positionals);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
  const rows: Row[] = [];
  for (const one of chosen) {
    if (!values.json) console.log(`\n${one.name}: ${one.against}`);
    for await (const found of carriedOut(one, root)) {
      rows.push({ attack: one.name, ...found });
      if (!values.json) console.log(lineOf(found));
    }
  }
  const fallen = rows.filter((row) => !row.holds);
  if (values.json) console.log(JSON.stringify(rows, null, 2));
  else console.log(`\n${rows.length - fallen.length} hold, ${fallen.length} fall`);
  process.exitCode = fallen.length > 0 ? 1 : 0;
}

function chosenFrom(names: readonly string[]): readonly Attack[] {
  const unknown = names.filter((name) => !attacks.some((a) => a.name === name));
  if (unknown.length > 0)
    throw new Stop(
      `There is no attack "${unknown[0]}": npm run hostile -- ${attacks.map((a) => a.name).join(" | ")}`,
    );
  return names.length === 0 ? attacks : attacks.filter((a) => names.includes(a.name));
}

/** The findings of one attack as they come; one that ends the server, breaks off or takes too long falls. */
export async function* carriedOut(one: Attack, root: string): AsyncGenerator<Finding, void> {
  const starting: Promise<Target>[] = [];
  const serve = (env?: Record<string, string>): Promise<Target> => {
    const target = startTarget(root, env);
    starting.push(target);
    return target;
  };
  const findings = one.run({ root, serve });
  const over = timeIsOver(one.seconds);
  try {
    for (;;) {
      const next = await Promise.race([findings.next(), over.promise]);
      if (next.done) return;
      yield next.value;
    }
  } catch (error) {
    const targets = await started(starting);
    await Promise.all(targets.map((t) => t.lives()));
    const dead = targets.find((t) => t.fate() !== undefined);
    yield dead
      ? finding("process", `dead: ${dead.fate()}`, "alive", false)
      : finding("attack", `broke off: ${(error as Error).message}`, "runs to its end", false);
  } finally {
    over.cancel();
    await Promise.all((await started(starting)).map((t) => t.destroy()));
  }
}

/** Those that came up, also where the attack no longer waited for them. */
async function started(starting: readonly Promise<Target>[]): Promise<Target[]> {
  const all = await Promise.allSettled(starting);
  return all.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
}

function timeIsOver(seconds: number): { promise: Promise<never>; cancel(): void } {
  let timer: NodeJS.Timeout | undefined;
  const promise = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not over after ${seconds} s`)), seconds * 1000);
  });
  return { promise, cancel: () => clearTimeout(timer) };
}

const lineOf = ({ what, figure, bound, holds }: Finding): string =>
  `  ${holds ? "holds" : "FALLS"}  ${what.padEnd(44)} ${figure.padEnd(30)}  [${bound}]`;
