// What a seat's own orders brought it: the record against the record without one of them, from a quarter in which it was given on.
import type { Role } from "../../../game-rules/index.ts";
import { type Bank, baseOf, type Steps } from "./bank.ts";
import { wishOf } from "./candidates.ts";
import { measured, type Tried } from "./choosing.ts";
import { withoutRun } from "./plans.ts";
import type { Recorded } from "./record.ts";
import type { Shape } from "./shape.ts";

/** Tries each order of each seat, on the dice that candidates are chosen by. */
export function* tryingWithout(
  bank: Bank,
  recorded: Recorded,
  shape: Shape,
): Steps<ReadonlyMap<Role, readonly Tried[]>> {
  const upTo = shape.rounds[0] as number;
  const { seats } = bank;
  const uses = seats.flatMap((role) =>
    recorded.starts.flatMap((_, i) => {
      const turn = i + 1;
      const leads = new Map(recorded.sheet(turn, role).map((draft) => [draft.id, draft]));
      return [...leads.values()].map((draft) => ({
        role,
        turn,
        plan: { first: wishOf(draft) },
        base: baseOf(turn, "choose"),
        run: withoutRun(role, turn, draft.id, "choose"),
      }));
    }),
  );
  const found = new Map<Role, Tried[]>(seats.map((role) => [role, []]));
  const parts = uses.flatMap(({ base, run }) => [...bank.missing(base, upTo), ...bank.missing(run, upTo)]);
  // what was missed comes first: where the budget is small, nothing is said of what was taken
  if (bank.cost(parts) > (bank.until("choose") - bank.spent) / 3) return found;
  yield* bank.play("choose", parts);
  for (const { role, turn, plan, base, run } of uses)
    found.get(role)?.push({ turn, plan, ...measured(bank.gains(base, run, role)) });
  return found;
}
