// What is known of a zone: who holds it, forces, figures with their age, ground, communities present.
"use client";
import { useLocale, useTranslations } from "use-intl";
import {
  type Force,
  harmBand,
  type Known,
  mayBeThere,
  ROLES,
  shareOf,
  type ZoneTrackId,
} from "../../game-rules/open";
import { mapZone, THEATRE } from "../board/map";
import { LAYERS } from "../game/board/layers";
import { useUi, useUiStore } from "../game/looking/ui";
import { useGame } from "../game/words/useGame";
import { Why } from "../ledger/Why";
import { useView } from "../source/react";
import { Icon } from "../ui";
import { cx } from "../ui/cx";
import { figure, range } from "../ui/number";
import { useMarks } from "../ui/useMarks";
import { SourcesHere } from "./Sources";
import { ZoneDeal } from "./ZoneDeal";
import { ZoneOrders } from "./ZoneOrders";

const SHOWN: readonly ZoneTrackId[] = [
  "administration",
  "services",
  "grievance",
  "fear",
  "tension",
  "resentment",
  "sentiment",
  "harm",
];

/** The panel stands on the other half of the map, so that it never covers the zone it is about. */
const eastOf = (zone: string): boolean => (mapZone(zone)?.name[0] ?? 0) > THEATRE[0] + THEATRE[2] / 2;

const isLayer = (track: string) => (LAYERS as readonly string[]).includes(track);

export function ZonePanel({ zone, player, onClose }: { zone: string; player: boolean; onClose(): void }) {
  const t = useTranslations("play");
  const marks = useMarks();
  const sureWord = useTranslations("report");
  const locale = useLocale();
  const game = useGame();
  const ui = useUiStore();
  const layer = useUi((u) => u.layer);
  const view = useView();
  const at = view?.zones.findIndex((z) => z.id === zone) ?? -1;
  const z = view?.zones[at];
  const ground = view?.board[at];
  if (!view || !z || !ground) return null;
  const age = z.age > 0 ? t("map.age", { n: z.age }) : "";
  const seen =
    z.fog === "seen" ? t("zone.seen") : z.fog === "stale" ? t("zone.stale", { age }) : t("zone.unknown");
  const word = sureWord(`sure.${z.sure}`);
  const sure = z.fog === "unknown" ? t("zone.old", { word }) : t("zone.sure", { word, units: z.error });
  const show = (track: ZoneTrackId, k: Known) =>
    track === "administration"
      ? t("zone.levels", { n: figure(k.value, locale) })
      : track === "harm"
        ? t(`tracks.bands.${harmBand(k)}`)
        : range(Math.round(k.low), Math.round(k.high), locale);
  const forces = (Object.entries(z.forces) as [Force, Known][]).filter(([, k]) => mayBeThere(k));
  const role = player ? ROLES.find((r) => r === view.viewer) : undefined;
  const communities = game.loose.find(`zones.${zone}.communities`);
  const terrain = game.loose.find([`zones.${zone}.about`, `terrain.${ground.terrain}`]);
  return (
    <aside
      aria-label={game.zone(zone)}
      className={cx(
        "double-rule absolute bottom-14 z-10 max-h-[calc(100%-7.5rem)] w-72 max-w-[calc(100%-1.5rem)] overflow-y-auto bg-panel p-3.5",
        eastOf(zone) ? "left-3" : "right-3",
      )}
    >
      <div className="flex items-start justify-between gap-2">
        <div>
          <h3>{game.zone(zone)}</h3>
          <p className="text-note text-ink-2">
            {game.control(z.control)} · {seen}
            {player ? ` · ${sure}` : ""}
          </p>
        </div>
        <button
          type="button"
          onClick={onClose}
          aria-label={t("zone.close")}
          className="grid size-6.5 shrink-0 place-items-center max-md:size-11"
        >
          <Icon name="close" size={15} />
        </button>
      </div>
      {role ? <ZoneOrders role={role} view={view} zone={zone} /> : null}
      {role ? <ZoneDeal role={role} view={view} zone={z.id} /> : null}
      <SourcesHere view={view} zone={z} />
      {z.own.hidden ? <p className="text-note">{t("zone.own.hidden")}</p> : null}
      {forces.length ? (
        <ul aria-label={t("zone.forces")} className="mt-2 list-none text-note">
          {forces.map(([f, k]) => (
            <li key={f} className="hair-t flex justify-between gap-2 py-0.5">
              <span>{game.force(f)}</span>
              <span className="figures">
                {k.low === k.high
                  ? figure(k.value, locale)
                  : t("zone.maybe", { low: figure(k.low, locale), high: figure(k.high, locale) })}
                {k.age ? <span className="text-ink-3"> {t("map.age", { n: k.age })}</span> : null}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <ul aria-label={t("zone.figures")} className="mt-2 list-none text-note">
        {SHOWN.map((track) => (
          <li key={track} className="hair-t grid grid-cols-[1fr_auto_auto] items-baseline gap-2">
            {isLayer(track) ? (
              <button
                type="button"
                onClick={() => ui.setState({ layer: track })}
                title={t("zone.showLayer", { name: game.zoneTrack(track) })}
                aria-pressed={layer === track}
                className="min-h-6 text-left underline decoration-line decoration-1 underline-offset-3 hover:decoration-ink aria-pressed:font-semibold"
              >
                {game.zoneTrack(track)}
              </button>
            ) : (
              <span>{game.zoneTrack(track)}</span>
            )}
            <span className="figures font-medium">{show(track, z.tracks[track])}</span>
            <Why name={marks.commas([game.zoneTrack(track), game.zone(zone)])} track={track} zone={z.id} />
          </li>
        ))}
      </ul>
      {terrain ? <p className="hair-t mt-2 pt-1.5 text-note text-ink-2">{terrain}</p> : null}
      {communities ? (
        <p className="text-note text-ink-2">{t("zone.communities", { who: communities })}</p>
      ) : null}
      <p className="text-note text-ink-2">{t("zone.stake", { n: figure(shareOf(ground), locale, 1) })}</p>
    </aside>
  );
}
