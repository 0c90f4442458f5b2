// The place of a problem as a person calls it: "Mopti: Grievance" for zones[4].start.grievance.
"use client";
import { useTranslations } from "use-intl";
import { FORCES, type Force, type Scenario, TRACKS, ZONE_TRACKS } from "../../game-rules/open";
import { useGame } from "../game/words/useGame";
import { useEventHeadline } from "./useEventHeadline";

const isIn = (list: readonly string[], id: string | undefined): id is string =>
  id !== undefined && list.includes(id);

/** Places of the frame, by the label of their field. */
const FRAME = {
  name: "name",
  "start.year": "year",
  "start.quarter": "quarter",
  turns: "turns",
  quartersPerTurn: "pace",
  slots: "slots",
  seats: "seats",
  regime: "regime",
  "talks.rung": "talks",
  hostages: "hostages",
} as const;

const EVENT_FIELDS = ["turn", "headline", "text", "to", "source", "offers"] as const;

const labelled = (path: string): path is keyof typeof FRAME => Object.hasOwn(FRAME, path);

type Outline = Pick<Scenario, "zones" | "events" | "aims">;

export function usePlaceName(): (path: string, draft: Outline) => string {
  const t = useTranslations("editor.places");
  const frame = useTranslations("editor.frame");
  const events = useTranslations("editor.events");
  const game = useGame();
  const headline = useEventHeadline();
  return (path, draft) => {
    const [head, i, ...rest] = path.match(/[^.[\]]+/g) ?? [];
    const last = rest.at(-1) ?? i;
    const zone = head === "zones" ? draft.zones[Number(i)] : undefined;
    if (zone) {
      const what = isIn(ZONE_TRACKS, last)
        ? game.zoneTrack(last)
        : isIn(FORCES, last)
          ? game.force(last as Force)
          : rest.join(".");
      return t("zone", { zone: game.zone(zone.id), what });
    }
    if (head === "tracks" && isIn(TRACKS, i)) return game.track(i);
    if (labelled(path)) return frame(FRAME[path]);
    const event = head === "events" ? draft.events[Number(i)] : undefined;
    if (event) {
      const field = EVENT_FIELDS.find((f) => f === rest[0]);
      return t("event", {
        name: headline(event) || events("untitled"),
        what: field ? events(field) : rest.join("."),
      });
    }
    const aim = head === "aims" ? draft.aims[Number(i)] : undefined;
    if (aim) return game.aim(aim.id);
    return path || t("file");
  };
}
