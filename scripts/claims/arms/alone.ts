// Games in which one seat orders and the others are silent, so that what follows is that seat's doing.
import {
  type GameState,
  type Policy,
  ROLES,
  type Role,
  type Scenario,
  scenarios,
  type TrackId,
} from "../../../game-rules/index.ts";
import { type Arm, type Game, game } from "./arm.ts";
import { balanced, seated } from "./common.ts";
import { line, type Wish } from "./lines.ts";

export const full = scenarios["missed-moment"];
export const SILENT: Policy = { orders: () => [], deals: () => [] };
/** Each seat silent among balanced ones: what it has for doing nothing. */
export const PASSING = Object.fromEntries(
  ROLES.map((role) => [role, game(`${role} passes`, { policies: seated(balanced, { [role]: SILENT }) })]),
) as Record<Role, Arm>;
export const NOBODY = { paris: SILENT, bamako: SILENT, jnim: SILENT, moscow: SILENT };
export const alone = (role: keyof typeof NOBODY, wishes: (turn: number) => readonly Wish[]) => ({
  ...NOBODY,
  [role]: line(SILENT, (v) => wishes(v.turn)),
});

/** Points of these tracks when the game stops. */
export const ending =
  (...tracks: readonly TrackId[]): NonNullable<Game["measure"]> =>
  (_events, s: GameState) =>
    Object.fromEntries(tracks.map((t) => [t, s.tracks[t] / 10]));

export const withTracks = (tracks: Partial<Scenario["tracks"]>, more: Partial<Scenario> = {}): Scenario => ({
  ...full,
  events: [],
  ...more,
  tracks: { ...full.tracks, ...tracks },
});

/** Games of one seat among silent ones, told apart by what it wishes for, and what these tracks have come to. */
export const soloist =
  (role: keyof typeof NOBODY, until: number, ...tracks: readonly TrackId[]) =>
  (key: string, wishes: (turn: number) => readonly Wish[]) =>
    game(key, { until, policies: alone(role, wishes), measure: ending(...tracks) });
