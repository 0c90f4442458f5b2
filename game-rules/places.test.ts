// Records that are written out field by field, and tables laid out by place, hold for every word its own: a word that is added, or put
// elsewhere in its list, must not lend another's figure to anybody.
import { describe, expect, it } from "vitest";
import { FORCE_AT, TRACK_AT, ZONE_TRACK_AT } from "./places.ts";
import { forcesBy, tracksBy, zoneTracksBy } from "./records.ts";
import { FORCES, TRACKS, VIEWERS, ZONE_TRACKS } from "./vocabulary.ts";
import { guessError, KNOWLEDGE, knowsForce, knowsTrack, knowsZoneTrack } from "./who-knows.ts";

const itself = (words: readonly string[]) => Object.fromEntries(words.map((word) => [word, word]));

describe("what is asked by name", () => {
  it("is answered for that name in every record, and for every word of its list", () => {
    expect(tracksBy((t) => t)).toEqual(itself(TRACKS));
    expect(zoneTracksBy((t) => t)).toEqual(itself(ZONE_TRACKS));
    expect(forcesBy((f) => f)).toEqual(itself(FORCES));
  });

  it("stands in the table of who knows at that name's place", () => {
    for (const viewer of VIEWERS) {
      const { tracks, guesses, zoneTracks, forces } = KNOWLEDGE[viewer];
      for (const t of TRACKS) {
        expect(tracks[TRACK_AT[t]], `${viewer} ${t}`).toBe(knowsTrack(viewer, t));
        expect(guesses[TRACK_AT[t]], `${viewer} ${t}`).toBe(guessError(viewer, t));
      }
      for (const t of ZONE_TRACKS) expect(zoneTracks[ZONE_TRACK_AT[t]]).toBe(knowsZoneTrack(viewer, t));
      for (const f of FORCES) expect(forces[FORCE_AT[f]]).toBe(knowsForce(viewer, f));
    }
  });
});
