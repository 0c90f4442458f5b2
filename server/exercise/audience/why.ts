// Why a figure moved, for one viewer: the engine's own explanation, read out of the log.
import { explain, sawZone, type View, type Viewer, viewFor } from "../../../game-rules/index.ts";
import type { Answers } from "../../contract/answers.ts";
import type { Requests } from "../../contract/requests.ts";
import type { History } from "../log/history.ts";
import { gameFor } from "../log/state.ts";

export type Asked = Requests["why"];

export function whyOf(history: History, viewer: Viewer, { track, zone, turn }: Asked): Answers["why"] {
  const game = gameFor(history.fold(), viewer);
  const lines = explain(history.gameEvents(viewer), zone ? { track, zone } : { track }, viewer, {
    zones: game.scenario.zones.map((z) => z.id),
    seen: (at, in_) => sawZone(history.outcome(in_), viewer, at),
  });
  const known = knownNow(viewFor(game, viewer), track, zone);
  return {
    ok: true,
    lines: turn === undefined ? lines : lines.filter((l) => l.turn === turn),
    ...(known ? { now: known } : {}),
  };
}

function knownNow(view: View, track: Asked["track"], zone: Asked["zone"]) {
  if (zone === undefined) return view.tracks[track as keyof View["tracks"]];
  return view.zones.find((z) => z.id === zone)?.tracks[track as keyof View["zones"][number]["tracks"]];
}
