// A view as the board wants it: zones with washes or shades, pieces, flags of the orders being written, all in words.
"use client";
import { useLocale, useTranslations } from "use-intl";
import {
  type Force,
  harmBand,
  type Known,
  mayBeThere,
  stepOf,
  type View,
  wayOf,
  type ZoneTrackId,
} from "../../../game-rules/open";
import type { BoardToken, BoardWalk, BoardZone } from "../../board";
import { figure, range } from "../../ui/number";
import { useMarks } from "../../ui/useMarks";
import type { Sheet } from "../sheet/sheet";
import { useGame } from "../words/useGame";
import { contestants, PIECE, strength, type TokenWords, tokensOf } from "./boardTokens";
import type { Layer } from "./layers";

export { LAYERS, type Layer } from "./layers";

/** Steps of a shaded layer. */
const SHADES = 4;
const shadeOf = (layer: ZoneTrackId, k: Known) => stepOf(layer, k, SHADES) as BoardZone["shade"];

/** Pieces that the sheet sends to a zone: faint, until they stand there. */
function comingTo(sheet: Sheet | undefined, zone: string, label: (force: Force) => string): BoardToken[] {
  const ways = (sheet?.orders ?? []).flatMap((d) => wayOf(d) ?? []);
  const forces = [...new Set(ways.filter((w) => w.to === zone).map((w) => w.force))];
  return forces.map((force) => ({
    id: `${zone}-${force}-coming`,
    ...PIECE[force],
    strength: strength(ways.filter((w) => w.to === zone && w.force === force).length),
    mark: "faint",
    label: label(force),
  }));
}

/** Where the sheet sends pieces from and to. */
export const walksOf = (sheet: Sheet | undefined): BoardWalk[] =>
  (sheet?.orders ?? []).flatMap((d) => {
    const way = wayOf(d);
    return way?.from && way.to ? [{ from: way.from, to: way.to, side: PIECE[way.force].side }] : [];
  });

/** Flags of the sheet by zone: the slot's number, ochre while it is written. */
function flagsOf(
  sheet: Sheet | undefined,
  zone: string,
  editing: string | undefined,
): { n: string; editing?: boolean }[] {
  const flags: { n: string; editing?: boolean }[] = [];
  for (const s of sheet?.slots ?? []) {
    if (s.entry?.draft.zone === zone)
      flags.push(s.slot === editing ? { n: s.slot, editing: true } : { n: s.slot });
  }
  return flags;
}

export function useBoardZones(): (
  view: Pick<View, "viewer" | "zones">,
  layer: Layer,
  sheet?: Sheet,
  editing?: string,
) => BoardZone[] {
  const t = useTranslations("play");
  const marks = useMarks();
  const locale = useLocale();
  const game = useGame();
  const words: TokenWords = {
    force: game.force,
    count: (k) => range(k.low, k.high, locale),
    known: (who, n) => t("map.token", { who, n }),
    maybe: (who, n, age) => t("map.tokenMaybe", { who, n, age }),
    ageShort: (n) => t("map.ageShort", { n: figure(n, locale) }),
    age: (n) => (n > 0 ? t("map.age", { n }) : t("tracks.est")),
  };
  const value = (layer: ZoneTrackId, k: Known) =>
    layer === "harm"
      ? t(`tracks.bands.${harmBand(k)}`)
      : layer === "administration"
        ? figure(k.value, locale)
        : k.low === k.high
          ? figure(k.value, locale)
          : range(k.low, k.high, locale);
  return (view, layer, sheet, editing) =>
    view.zones.map((z) => {
      const tokens = [
        ...tokensOf(z, view.viewer, words),
        ...comingTo(sheet, z.id, (force) => t("map.coming", { who: game.force(force) })),
      ];
      const sub = game.zoneSub(z.id);
      const fog =
        z.fog === "stale"
          ? t("map.fog.stale", { age: words.age(z.age) })
          : z.fog === "unknown"
            ? t("map.fog.unknown")
            : "";
      const held = mayBeThere(z.forces.french);
      const figures =
        layer === "control"
          ? ""
          : ` ${t("map.figure", { name: t(`map.layers.${layer}`), value: value(layer, z.tracks[layer]) })}`;
      return {
        id: z.id,
        name: game.zone(z.id),
        ...(sub ? { sub } : {}),
        wash: z.control === "contested" ? "contested" : z.control,
        ...(z.control === "contested"
          ? { between: contestants(z.forces.jnim?.value ?? 0, z.forces.is?.value ?? 0) }
          : {}),
        fog: z.fog,
        ...(layer === "control"
          ? {}
          : { shade: shadeOf(layer, z.tracks[layer]), value: value(layer, z.tracks[layer]) }),
        ...(held && layer === "control" ? { influence: ["paris" as const] } : {}),
        tokens,
        flags: flagsOf(sheet, z.id, editing),
        spoken: t("map.spoken", {
          name: game.zone(z.id),
          control: game.control(z.control),
          fog:
            fog + (z.own.sources?.some((x) => !x.silent) ? `${marks.sentence(t("zone.source.mine"))} ` : ""),
          forces: (tokens.length ? marks.clauses(tokens.map((x) => x.label)) : t("map.noForces")) + figures,
        }),
      };
    });
}
