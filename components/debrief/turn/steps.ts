// The steps of "your turn again" in the running order: one for each quarter in which a seat had a window, before that seat's windows.
import type { TurnOf } from "../../../server/contract/http";
import { againOf } from "../../../server/contract/steps";
import { windowStep } from "../record";

export { againOf };

export const againStep = ({ role, turn }: TurnOf): string => `y:${role}:${turn}`;

/** An order with these steps, each before the windows of its seat. Once those are open there is nothing left to ask before. */
export function withTurns(
  order: readonly string[],
  again: readonly TurnOf[],
  opened: readonly string[],
): string[] {
  const told = (of: TurnOf): boolean => opened.includes(windowStep(of.role));
  const more = again.filter((of) => !told(of) && !order.includes(againStep(of)));
  return order
    .filter((step) => {
      const of = againOf(step);
      return !of || opened.includes(step) || !told(of);
    })
    .flatMap((step) => [...more.filter(({ role }) => windowStep(role) === step).map(againStep), step]);
}

/** An order in which a step that is not wanted stands behind all others. */
export const withoutStep = (order: readonly string[], step: string): string[] => [
  ...order.filter((other) => other !== step),
  step,
];
