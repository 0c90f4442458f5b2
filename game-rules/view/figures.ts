// The tracks as a viewer has them: exactly, by an estimate as of the last outcome, or not at all; now and in the quarters gone by.
import { die, errorsOf } from "../dice.ts";
import { about, exactly } from "../known.ts";
import { clamp, points, tenths } from "../ledger.ts";
import { TRACK_AT, VIEWER_AT } from "../places.ts";
import { present, tracksBy } from "../records.ts";
import { shownTo } from "../secrets.ts";
import type { GameState } from "../state.ts";
import type { Known, View } from "../view-types.ts";
import { TRACKS, type TrackId, type Viewer } from "../vocabulary.ts";
import { KNOWLEDGE } from "../who-knows.ts";
import { lookedUp } from "./looked-up.ts";

/** What a viewer has of a track by estimate: a range as of the last outcome. */
function estimated(s: GameState, viewer: Viewer, at: number, error: number): Known {
  const track = TRACKS[at] as TrackId;
  // An estimate stands from one outcome to the next: what happens in between must not show in it.
  const last = s.past[s.past.length - 1];
  // An estimate is made of what can be known: a secret that has not come out is in no outsider's.
  const truth = last ? shownTo(last, viewer, track) : s.scenario.tracks[track] * 10;
  const turn = last ? last.turn : 0;
  const key = { step: "outcome", d: "D29", actor: VIEWER_AT[viewer], n: 100 + at } as const;
  const off = die(errorsOf(s, turn), error * 2 + 1, key) - error;
  const value = clamp(Math.round((truth + off) / 10), 0, 100);
  return about(tenths(value), Math.round(error / 10), s.turn - turn);
}

function figure(s: GameState, viewer: Viewer, at: number): Known | undefined {
  const { tracks: exact, guesses } = KNOWLEDGE[viewer];
  if (exact[at]) return exactly(shownTo(s, viewer, TRACKS[at] as TrackId));
  const error = guesses[at];
  return error === undefined ? undefined : estimated(s, viewer, at, error);
}

const seen = lookedUp(TRACKS, ({ s, viewer }: { s: GameState; viewer: Viewer }, at) => figure(s, viewer, at));

/** What the viewer has of each track. */
export const figuresOf = (s: GameState, viewer: Viewer): View["tracks"] => seen({ s, viewer });

/** The same as plain data, which may be kept. */
export const writtenFigures = (tracks: View["tracks"]): View["tracks"] =>
  present(tracksBy((track) => tracks[track]));

type PastQuarter = GameState["past"][number];
/** A quarter gone by changes no more: what each viewer is shown of it is made once. */
const shown = new WeakMap<PastQuarter, Partial<Record<Viewer, View["past"][number]>>>();

function pastQuarter(p: PastQuarter, viewer: Viewer): View["past"][number] {
  let known = shown.get(p);
  if (!known) {
    known = {};
    shown.set(p, known);
  }
  const exact = KNOWLEDGE[viewer].tracks;
  known[viewer] ??= {
    turn: p.turn,
    tracks: present(tracksBy((t) => (exact[TRACK_AT[t]] ? points(shownTo(p, viewer, t)) : undefined))),
  };
  return known[viewer];
}

/** The figures that the viewer knew exactly, at the end of each quarter gone by. */
export const pastFigures = (s: GameState, viewer: Viewer): View["past"] =>
  s.past.map((p) => pastQuarter(p, viewer));
