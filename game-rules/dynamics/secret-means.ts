// What France pays for without saying so, and when its accounts show it. Published costs leave it out: a budget must not name an
// instruction that its author has not named. Serves D8 (cost weighs on opinion, published or not). No dynamic of its own.
import { ALL, type Audience, only } from "../ledger.ts";
import type { SecretMove } from "../secrets.ts";
import type { GameState } from "../state.ts";
import type { Context } from "./context.ts";

/** Whose account it is. */
export const PAYER: Audience = only("paris");

/** What is neither ended nor told shows after so many quarters all the same (chosen: a year, as audits take). */
const AUDITED_AFTER = 4;

/** Under what secret a payment stands until it is over. */
export const accountOf = {
  services: (zone: number): string => `services ${zone}`,
  receiver: (zone: number): string => `receiver ${zone}`,
  special: "special forces",
} as const;

const quartersSince = (s: GameState, turn: number): number => (s.turn - turn) * s.scenario.quartersPerTurn;

const standing = (s: GameState): readonly string[] => [
  ...s.postures.filter((p) => p.id === "paris.pay_services").map((p) => accountOf.services(p.zone)),
  ...s.zones.flatMap((z, i) =>
    Object.values(z.receivers).some((strength) => strength > 0) ? [accountOf.receiver(i)] : [],
  ),
  accountOf.special,
];

/** The accounts of the quarter: what ended before it is shown, and what is old enough. */
export function publishAccounts(c: Context): void {
  const { s } = c;
  if (!s.secrets) return;
  const secret = standing(s);
  const shows = ({ track, key, turn }: SecretMove): boolean =>
    track === "costMeur" &&
    turn < s.turn &&
    (!secret.includes(key) || quartersSince(s, turn) >= AUDITED_AFTER);
  c.bringToLight(shows, ALL);
}

/** What a secret agreement has moved beside trust is felt by everybody in time, whoever made it (chosen: after a year). */
export function secretsAge(c: Context): void {
  const { s } = c;
  if (!s.secrets) return;
  const aged = ({ track, turn }: SecretMove): boolean =>
    track !== "costMeur" && !track.startsWith("trust") && quartersSince(s, turn) >= AUDITED_AFTER;
  c.bringToLight(aged, ALL);
}
