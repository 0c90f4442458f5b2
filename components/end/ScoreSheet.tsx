// One seat against its own aims: the parts as bars, each with its causes.
"use client";
import { useLocale, useTranslations } from "use-intl";
import type { Par, Role, Scores } from "../../game-rules/open";
import { cx, figure, Meter, Token } from "../ui";
import { Causes } from "./Causes";
import { usePartName } from "./usePartName";

export interface ScoreSheetProps {
  role: Role;
  score: Scores[Role];
  /** The reader's own seat: wider, causes open. */
  own?: boolean;
  /** Harm in a band, in words: it stands beside every score. */
  beside: string;
  /** What history scored in this seat; absent on a scenario that history never played. */
  par?: Par | undefined;
}

export function ScoreSheet({ role, score, own, beside, par }: ScoreSheetProps) {
  const t = useTranslations("end");
  const c = useTranslations("common.seats");
  const locale = useLocale();
  const part = usePartName();
  const n = (value: number) => figure(value, locale, Number.isInteger(value) ? 0 : 1);
  return (
    <article
      data-seat={role}
      aria-label={c(role)}
      className={cx("break-inside-avoid", own ? "double-rule bg-land p-5" : "rule-t pt-3")}
    >
      <div className="flex items-center gap-3">
        <Token side={role} size={own ? 40 : 30} />
        <h3 className={own ? "text-title" : "text-page"}>{c(role)}</h3>
        <p className="ml-auto text-right">
          <span className="block text-label text-ink-2">{t("aims")}</span>
          <span
            className={cx(
              "figures font-display leading-none font-medium whitespace-nowrap",
              own ? "text-purse" : "text-title",
            )}
          >
            {n(Math.round(score.total))}
          </span>
          <span className="text-note text-ink-2"> / 100</span>
          <span className="figures block text-note text-ink-2">
            {par ? t("par", { n: n(par.mean), low: n(par.low), high: n(par.high) }) : t("noPar")}
          </span>
        </p>
      </div>
      <ul className={cx("mt-3 list-none", own && "gap-x-8 lg:columns-2")}>
        {Object.entries(score.parts).map(([id, p]) => {
          const name = part(role, id);
          const of = t("of", { value: n(p.value), max: n(p.max) });
          return (
            <li key={id} className="hair-t break-inside-avoid py-2">
              <div className="flex items-baseline justify-between gap-3">
                <span>
                  <span className="font-medium">{name.name}</span>
                  {own && name.line ? <span className="block text-note text-ink-2">{name.line}</span> : null}
                </span>
                <span className="figures text-note whitespace-nowrap text-ink-2">{of}</span>
              </div>
              <Meter
                label={name.name}
                value={Math.max(0, p.value)}
                max={p.max}
                tone="me"
                text={of}
                className="mt-1.25"
              />
              {p.causes.length ? (
                <details className="mt-1" open={own}>
                  <summary className="py-0.5 text-note text-ink-2 max-md:py-2.5">{t("causes")}</summary>
                  <Causes label={t("causesOf", { name: name.name })} lines={p.causes} />
                </details>
              ) : null}
            </li>
          );
        })}
      </ul>
      <p className="hair-t pt-1.5 text-note text-ink-2">{beside}</p>
    </article>
  );
}
