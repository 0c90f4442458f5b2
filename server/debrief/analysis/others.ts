// Others adapt: what a window's best quarter brings where the other seats are bots that answer it, beside the others as recorded.

import type { Bank, Run, Steps } from "./bank.ts";
import { mixedText } from "./chance.ts";
import { gainOf } from "./gain.ts";
import { sidesOf } from "./plans.ts";
import type { Gain } from "./result.ts";
import type { Valued } from "./valuing.ts";
import { windowsOf } from "./windows.ts";

/** @param families each one's cells, in order of turns */
export function* lettingOthersAdapt(
  bank: Bank,
  families: readonly (readonly Valued[])[],
  upTo: number,
): Steps<ReadonlyMap<Valued, Gain>> {
  const peaks = families.flatMap((valued) =>
    windowsOf(valued, mixedText("peaks")).flatMap(({ peak }) => valued.find((v) => v.turn === peak) ?? []),
  );
  const parts = peaks.flatMap((v) => Object.values(runsOf(v)).flatMap((run) => bank.missing(run, upTo)));
  if (bank.cost(parts) > bank.until("rest") - bank.spent) return new Map();
  yield* bank.play("rest", parts);
  return new Map(
    peaks.map((v) => {
      const { more, less } = runsOf(v);
      return [v, gainOf(bank.gains(more, less, v.role))];
    }),
  );
}

const runsOf = ({ role, turn, plan, kept }: Valued): { more: Run; less: Run } =>
  sidesOf({ role, turn, plan, use: kept.use }, "value", "bots");
