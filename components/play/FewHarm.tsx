// Harm to civilians among the few figures: the gravest band there is now, and the zones of it where they are few enough to name.
"use client";
import { useTranslations } from "use-intl";
import { harmNow, type View } from "../../game-rules/open";
import { useGame } from "../game/words/useGame";
import { useMarks } from "../ui/useMarks";

/** More zones than these are counted, not named: the first of many would stand there for all. */
const NAMED = 3;

export function useHarmLine(): (view: View) => { band: string; zones: string } {
  const t = useTranslations("play.tracks");
  const marks = useMarks();
  const game = useGame();
  return (view) => {
    const [worst] = harmNow(view);
    if (!worst) return { band: t("bands.none"), zones: "" };
    return {
      band: t(`bands.${worst.band}`),
      zones:
        worst.zones.length <= NAMED
          ? marks.commas(worst.zones.map((z) => game.zone(z.zone)))
          : t("harmZones", { n: worst.zones.length }),
    };
  };
}

export function FewHarm({ view }: { view: View }) {
  const t = useTranslations("play.tracks");
  const { band, zones } = useHarmLine()(view);
  return (
    <li className="hair-b grid grid-cols-[1fr_auto] items-baseline gap-x-2 py-2.5">
      <span className="min-w-0 leading-tight font-medium">{t("harmFew")}</span>
      <span className="font-display text-[1.25rem] leading-none font-medium">{band}</span>
      <span className="col-span-2 text-note text-ink-2">{zones}</span>
    </li>
  );
}
