// A zone as it was and as one role had it, figure by figure, each with the way to its causes.
"use client";
import { useLocale, useTranslations } from "use-intl";
import { FORCES, harmBand, type Known, mayBeThere, ZONE_TRACKS, type ZoneId } from "../../game-rules/open";
import { useGame } from "../game/words/useGame";
import { useSeat } from "../game/words/useSeat";
import { range, Table, TextButton } from "../ui";
import type { Choice } from "./Chosen";
import type { Going } from "./Room";
import { besideTruth } from "./record";

export function ZoneBoth({
  going,
  zone,
  choose,
}: {
  going: Going;
  zone: string;
  choose(choice: Choice): void;
}) {
  const t = useTranslations("debrief.board");
  const d = useTranslations("debrief.timeline");
  const b = useTranslations("play.tracks.bands");
  const c = useTranslations("common");
  const locale = useLocale();
  const game = useGame();
  const seat = useSeat();
  const { record, at } = going;
  const as = besideTruth(record, going.as);
  const views = [record.view(at, "facilitator"), record.view(at, as)];
  const index = views[0]?.zones.findIndex((z) => z.id === zone) ?? -1;
  const pair = views.map((v) => v.zones[index]);
  const name = game.zone(zone);
  const show = (k: Known | undefined, id: string) =>
    !k ? t("unknown") : id === "harm" ? b(harmBand(k)) : range(Math.round(k.low), Math.round(k.high), locale);
  const title = t("zone", { zone: name, who: seat(as).the });
  const forces = FORCES.filter((f) => pair.some((z) => mayBeThere(z?.forces[f])));
  return (
    <section aria-label={title}>
      <h2 className="mb-1.5">{name}</h2>
      <Table
        caption={title}
        columns={[
          { id: "what", label: t("what") },
          { id: "truth", label: <b className="text-ink">{t("truth")}</b> },
          { id: "seen", label: seat(as).name },
          { id: "why", label: <span className="sr-only">{c("why")}</span> },
        ]}
        rows={[
          {
            id: "held",
            cells: [t("held"), ...pair.map((z) => (z ? game.control(z.control) : t("unknown"))), ""],
          },
          ...forces.map((f) => ({
            id: f,
            cells: [game.force(f), ...pair.map((z) => show(z?.forces[f], f)), ""],
          })),
          ...ZONE_TRACKS.map((id) => ({
            id,
            cells: [
              game.zoneTrack(id),
              ...pair.map((z) => show(z?.tracks[id], id)),
              <TextButton
                key="why"
                aria-label={d("why", { name: game.zoneTrack(id) })}
                onClick={() => choose({ kind: "why", track: id, zone: zone as ZoneId })}
              >
                {c("why")}
              </TextButton>,
            ],
          })),
        ]}
      />
    </section>
  );
}
