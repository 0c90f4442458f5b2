// What the sheet as it stands does, figure by figure, with each part's order: the country's figures first, then zone by zone.
"use client";
import { useLocale, useTranslations } from "use-intl";
import type { FigureEstimate, Role, TrackId } from "../../game-rules/open";
import { useFigureText } from "../game/board/useFigure";
import { type EstimateNow, useEstimate } from "../game/sheet/useEstimate";
import { useGame } from "../game/words/useGame";
import { useMarks } from "../ui/useMarks";

export function SheetCauses({ role }: { role: Role }) {
  const t = useTranslations("sheet.estimate");
  const estimate = useEstimate(role);
  if (!estimate) return null;
  return (
    <section className="rule-b px-4 py-4" aria-labelledby="sheet-does">
      <h2 id="sheet-does" className="text-page">
        {t("title")}
      </h2>
      <p className="text-ink-2">{t(estimate.figures.length ? "note" : "none")}</p>
      <ul className="list-none">
        {estimate.figures.map((f) => (
          <Row key={`${f.track} ${f.zone ?? ""}`} figure={f} estimate={estimate} />
        ))}
      </ul>
    </section>
  );
}

function Row({ figure: f, estimate }: { figure: FigureEstimate; estimate: EstimateNow }) {
  const t = useTranslations("sheet.estimate");
  const locale = useLocale();
  const game = useGame();
  const marks = useMarks();
  const words = useFigureText();
  const text = (k: { low: number; high: number }) => words(f.track as TrackId, k.low, k.high);
  return (
    <li className="hair-t mt-1.5 pt-1.5">
      <p className="flex items-baseline justify-between gap-2 font-semibold">
        {f.zone ? marks.commas([game.zoneTrack(f.track), game.zone(f.zone)]) : game.track(f.track)}
        <span className="figures font-display text-[1.0625rem] leading-none font-medium whitespace-nowrap">
          {/* Harm is a band of an estimate, never a count. */}
          {f.now && f.then && f.track !== "harm"
            ? t("change", { from: text(f.now), to: text(f.then) })
            : null}
        </span>
      </p>
      <ul className="mt-0.5 list-none text-ink-2">
        {f.parts.map((p, i) => {
          const { amount, sure } = game.effect({ what: f.track, ...p });
          return (
            <li key={i} lang={locale} className="grid grid-cols-[1fr_auto] gap-2">
              <span className="min-w-0">{estimate.part(p.of)}</span>
              <span className="figures whitespace-nowrap">{marks.commas([amount, sure])}</span>
            </li>
          );
        })}
      </ul>
    </li>
  );
}
