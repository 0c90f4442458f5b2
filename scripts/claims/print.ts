// The table of claims, and progress where somebody watches.

import type { Verdict } from "./claim.ts";
import type { Judged } from "./main.ts";

const number = (x: number): string =>
  !Number.isFinite(x)
    ? "-"
    : Math.abs(x) >= 100
      ? x.toFixed(0)
      : Math.abs(x) < 1
        ? x.toFixed(3)
        : x.toFixed(2);

const row = (v: Verdict): string =>
  `    ${v.holds ? "ok  " : "FAIL"} ${v.what.padEnd(62)} ${number(v.figure).padStart(8)}  [${number(v.low)}, ${number(v.high)}]  bound ${v.bound}  n ${v.n}`;

export function printTable(
  judged: readonly Judged[],
  o: { games: number; seed: number; off: readonly string[] },
): void {
  console.log(
    `Claims: ${o.games} games an arm from seed ${o.seed}${o.off.length ? `, ${o.off.join(", ")} silenced` : ""}; 95 % intervals, the unfavourable end must meet the bound.`,
  );
  for (const { claim, verdicts, holds } of judged) {
    const word = claim.later
      ? claim.arms.length
        ? "not yet required"
        : "not yet required, not measured"
      : holds
        ? "holds"
        : "FAILS";
    console.log(`${claim.id}  ${word}: ${claim.says} (${claim.cites})`);
    for (const v of verdicts) console.log(row(v));
  }
  const required = judged.filter((j) => !j.claim.later);
  const failed = required.filter((j) => !j.holds).map((j) => j.claim.id);
  console.log(
    `${required.length - failed.length} of ${required.length} claims hold${failed.length ? `; ${failed.join(", ")} fail` : ""}.`,
  );
}

/** Progress on a terminal, silence elsewhere. */
export function progress(label: string): (done: number, of: number) => void {
  if (!process.stderr.isTTY) return () => {};
  return (done, of) => {
    process.stderr.write(`\r${label}: ${Math.floor((100 * done) / of)} %   `);
    if (done === of) process.stderr.write("\r\x1b[K");
  };
}
