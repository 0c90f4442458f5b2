// Harm to civilians among the few figures: the gravest band there is now, and the zones of it where they are few enough to name.
"use client";
import { useTranslations } from "use-intl";
import { harmNow, harmThen, type View } from "../../game-rules/open";
import { reportsOf } from "../game/stream/reports";
import { useGame } from "../game/words/useGame";
import { useItems } from "../source/react";
import { useMarks } from "../ui/useMarks";

/** More zones than these are counted, not named: the first of many would stand there for all. */
const NAMED = 3;

/** The gravest band now, and what stands beside it: where, and which band it was at the outcome before the last if that was another. */
export function useHarmLine(): (view: View) => { band: string; beside: string } {
  const t = useTranslations("play.tracks");
  const marks = useMarks();
  const game = useGame();
  const before = reportsOf(useItems()).at(-2);
  return (view) => {
    const [worst] = harmNow(view);
    if (!worst) return { band: t("bands.none"), beside: "" };
    const [then] = before ? harmThen(view, before) : [];
    const zones =
      worst.zones.length <= NAMED
        ? marks.commas(worst.zones.map((z) => game.zone(z.zone)))
        : t("harmZones", { n: worst.zones.length });
    const was = then && then.band !== worst.band ? [t("harmWas", { band: t(`bands.${then.band}`) })] : [];
    return { band: t(`bands.${worst.band}`), beside: marks.clauses([zones, ...was]) };
  };
}

export function FewHarm({ view }: { view: View }) {
  const t = useTranslations("play.tracks");
  const { band, beside } = useHarmLine()(view);
  return (
    <li className="hair-b flex flex-wrap items-baseline justify-between gap-x-2 py-2.5">
      <span className="min-w-0 leading-tight font-medium">{t("harmFew")}</span>
      <span className="font-display text-[1.25rem] leading-none font-medium">{band}</span>
      <span className="basis-full text-note text-ink-2">{beside}</span>
    </li>
  );
}
