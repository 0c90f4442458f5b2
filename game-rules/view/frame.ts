// What is shown of a scenario, the same all game long: its frame, the board it is played on, and how it begins. Made once a scenario.
import { TRACK_AT } from "../places.ts";
import { present, tracksBy } from "../records.ts";
import type { Scenario } from "../scenario.ts";
import { stakes } from "../stake.ts";
import type { View, ZoneStatic } from "../view-types.ts";
import type { Viewer } from "../vocabulary.ts";
import { KNOWLEDGE } from "../who-knows.ts";

const boards = new WeakMap<Scenario, ZoneStatic[]>();
export function boardOf(s: Scenario): ZoneStatic[] {
  let board = boards.get(s);
  if (!board) {
    const { all } = stakes(s);
    board = s.zones.map((z, i) => ({
      id: z.id,
      country: z.country,
      terrain: z.terrain,
      w: z.w,
      stake: all[i] ?? 0,
      capital: z.capital === true,
      neighbours: z.neighbours.map((n) => ({ ...n })),
    }));
    boards.set(s, board);
  }
  return board;
}

const frames = new WeakMap<Scenario, View["scenario"]>();
export function frameOf(s: Scenario): View["scenario"] {
  let frame = frames.get(s);
  if (!frame) {
    const { id, texts, name, turns, slots, quartersPerTurn } = s;
    frame = { id, texts, ...(name ? { name } : {}), turns, slots, quartersPerTurn, seats: [...s.seats] };
    if (s.mission) frame.mission = [...s.mission];
    if (s.names) frame.names = s.names.map(({ seat, from, name: called }) => ({ seat, from, name: called }));
    frames.set(s, frame);
  }
  return frame;
}

const starts = new WeakMap<Scenario, Partial<Record<Viewer, View["start"]>>>();
/** The figures that a viewer knows exactly, as the game begins. */
export function startOf(s: Scenario, viewer: Viewer): View["start"] {
  let start = starts.get(s);
  if (!start) {
    start = {};
    starts.set(s, start);
  }
  const exact = KNOWLEDGE[viewer].tracks;
  start[viewer] ??= present(tracksBy((t) => (exact[TRACK_AT[t]] ? s.tracks[t] : undefined)));
  return start[viewer];
}
