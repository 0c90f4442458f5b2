// The arms that several claims share: the three tables of policies, and one seat changed in them.
import { type Policy, policies, ROLES, type Role } from "../../../game-rules/index.ts";
import { type Arm, game, type Table } from "./arm.ts";

export type Others = "history" | "balanced";
export const OTHERS: readonly Others[] = ["history", "balanced"];
export const { history, balanced, random } = policies;

/** A table with some seats taken by somebody else. */
export const seated = (base: Table, seats: Partial<Table>): Table =>
  Object.fromEntries(ROLES.map((r) => [r, seats[r] ?? base[r]])) as Table;

export const HISTORY = game("history", { policies: history });
export const BALANCED = game("balanced", { policies: balanced });
export const RANDOM = game("random", { policies: random });

/** One role on the historical line among others who are on it, or balanced. */
export const ON_LINE: Readonly<Record<Others, Readonly<Record<Role, Arm>>>> = {
  history: { paris: HISTORY, bamako: HISTORY, jnim: HISTORY, moscow: HISTORY },
  balanced: Object.fromEntries(
    ROLES.map((r) => [
      r,
      game(`${r} on history among balanced`, { policies: seated(balanced, { [r]: history[r] }) }),
    ]),
  ) as Record<Role, Arm>,
};

/** The same change of one seat against both kinds of others. */
export const among = (key: string, role: Role, policy: Policy): Readonly<Record<Others, Arm>> => ({
  history: game(`${key} among history`, { policies: seated(history, { [role]: policy }) }),
  balanced: game(`${key} among balanced`, { policies: seated(balanced, { [role]: policy }) }),
});
