// A zone as it is and as each seat has it, figure by figure.
"use client";
import { useLocale, useTranslations } from "use-intl";
import {
  FORCES,
  harmBand,
  type Known,
  mayBeThere,
  type Role,
  type View,
  type ZoneTrackId,
} from "../../game-rules/open";
import { useGame } from "../game/words/useGame";
import type { Views } from "../source/source";
import { Dialog, range, Table, Token } from "../ui";

const TRACKS: readonly ZoneTrackId[] = [
  "administration",
  "services",
  "grievance",
  "fear",
  "tension",
  "resentment",
  "harm",
];

export interface ZoneCompareProps {
  zone: string | undefined;
  truth: View;
  views: Views;
  onClose(): void;
}

export function ZoneCompare({ zone, truth, views, onClose }: ZoneCompareProps) {
  const t = useTranslations("facilitate.views");
  const c = useTranslations("common");
  const b = useTranslations("play");
  const locale = useLocale();
  const game = useGame();
  const at = truth.zones.findIndex((z) => z.id === zone);
  const roles = truth.scenario.seats;
  const all: (View | undefined)[] = [truth, ...roles.map((r: Role) => views[r])];
  const shown = (k: Known | undefined, track: ZoneTrackId) =>
    !k
      ? "–"
      : track === "harm"
        ? b(`tracks.bands.${harmBand(k)}`)
        : range(Math.round(k.low), Math.round(k.high), locale);
  const name = zone ? game.zone(zone) : "";
  const forces = FORCES.filter((f) => all.some((v) => mayBeThere(v?.zones[at]?.forces[f])));
  const title = t("zoneTitle", { zone: name });
  return (
    <Dialog wide open={at >= 0} onClose={onClose} title={title} close={c("close")}>
      {at >= 0 ? (
        <Table
          caption={title}
          columns={[
            { id: "what", label: t("what") },
            { id: "truth", label: <b className="text-ink">{t("truth")}</b> },
            ...roles.map((r) => ({ id: r, label: <Token side={r} size={18} label={c(`seats.${r}`)} /> })),
          ]}
          rows={[
            {
              id: "held",
              cells: [t("held"), ...all.map((v) => (v?.zones[at] ? game.control(v.zones[at].control) : "–"))],
            },
            {
              id: "report",
              cells: [
                t("report"),
                ...all.map((v) => {
                  const z = v?.zones[at];
                  return !z
                    ? "–"
                    : z.fog === "seen"
                      ? t("fresh")
                      : z.fog === "stale"
                        ? b("map.age", { n: z.age })
                        : t("unknown");
                }),
              ],
            },
            ...forces.map((f) => ({
              id: f,
              cells: [
                game.force(f),
                ...all.map((v) => {
                  const k = v?.zones[at]?.forces[f];
                  return k && mayBeThere(k) ? range(k.low, k.high, locale) : t("noneKnown");
                }),
              ],
            })),
            ...TRACKS.map((track) => ({
              id: track,
              cells: [game.track(track), ...all.map((v) => shown(v?.zones[at]?.tracks[track], track))],
            })),
          ]}
        />
      ) : null}
    </Dialog>
  );
}
