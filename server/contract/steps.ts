// The steps of a debrief's running order by their names: `q3` opens a quarter, `w:paris` a seat's windows.
import type { Role } from "../../game-rules/open.ts";

export const quarterStep = (turn: number): string => `q${turn}`;

export const windowStep = (role: Role): string => `w:${role}`;

/** The quarter that a step opens; nothing where it opens none. */
export function turnOf(step: string): number | undefined {
  const n = /^q(\d+)$/.exec(step)?.[1];
  return n === undefined ? undefined : Number(n);
}

/** In whose place a step asks what each would do, and in which quarter; nothing where it is another kind of step. */
export function againOf(
  step: string | undefined,
): { readonly role: Role; readonly turn: number } | undefined {
  const [, role, turn] = /^y:(\w+):(\d+)$/.exec(step ?? "") ?? [];
  return role && turn ? { role: role as Role, turn: Number(turn) } : undefined;
}

/** The last quarter that has been opened; 0 before the first. */
export const openTurn = (opened: readonly string[]): number =>
  opened.reduce((latest, step) => Math.max(latest, turnOf(step) ?? 0), 0);
