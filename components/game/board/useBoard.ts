// A view as the board wants it: zones with washes or shades, pieces, flags of the orders being written, all in words.
"use client";
import { useLocale, useTranslations } from "use-intl";
import {
  harmBand,
  type Known,
  mayBeThere,
  stepOf,
  type View,
  type ZoneTrackId,
} from "../../../game-rules/open";
import type { BoardZone } from "../../board";
import { figure, range } from "../../ui/number";
import { useMarks } from "../../ui/useMarks";
import type { Sheet } from "../sheet/sheet";
import { useGame } from "../words/useGame";
import { contestants, type TokenWords, tokensOf } from "./boardTokens";
import type { Layer } from "./layers";

export { LAYERS, type Layer } from "./layers";

/** Steps of a shaded layer. */
const SHADES = 4;
const shadeOf = (layer: ZoneTrackId, k: Known) => stepOf(layer, k, SHADES) as BoardZone["shade"];

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

export function useBoardZones(): (view: View, layer: Layer, sheet?: Sheet, editing?: string) => BoardZone[] {
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
      const tokens = tokensOf(z, view.viewer, words);
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
