// One seat against its own aims: the parts as bars, each with its causes.
"use client";
import { useTranslations } from "use-intl";
import type { Role, Scores } from "../../game-rules/open";
import { LedgerLines } from "../ledger/LedgerLines";
import { useGame } from "../ledger/useGame";
import { Meter, Token } from "../ui";
import { figure } from "../ui/number";

export function ScoreSheet({ role, score, own }: { role: Role; score: Scores[Role]; own: boolean }) {
  const t = useTranslations("end");
  const c = useTranslations("common.seats");
  const game = useGame();
  const digits = (n: number) => (Number.isInteger(n) ? 0 : 1);
  return (
    <section
      data-seat={role}
      aria-label={c(role)}
      className={own ? "bar-me bg-land p-4 pl-5" : "rule-t pt-3"}
    >
      <div className="flex items-center gap-3">
        <Token side={role} size={32} />
        <h2 className="text-page">{c(role)}</h2>
        <p className="ml-auto text-right">
          <span className="block text-label text-ink-2">{t("aims")}</span>
          <span className="figures font-display text-title leading-none font-medium">
            {t("total", { n: figure(Math.round(score.total)) })}
          </span>
        </p>
      </div>
      <ul className="mt-3 list-none">
        {Object.entries(score.parts).map(([part, p]) => {
          const name = game.loose.say([
            `scores.${role}.${part}.name`,
            `scores.${role}.${part}`,
            `scores.${part}.name`,
            `scores.${part}`,
          ]);
          return (
            <li key={part} className="hair-t py-2">
              <div className="flex items-baseline justify-between gap-3">
                <span className="font-medium">{name}</span>
                <span className="figures text-note whitespace-nowrap text-ink-2">
                  {t("of", { value: figure(p.value, "en", digits(p.value)), max: figure(p.max) })}
                </span>
              </div>
              <Meter
                label={name}
                value={Math.max(0, p.value)}
                max={p.max}
                tone="me"
                text={t("of", { value: figure(p.value), max: figure(p.max) })}
                className="mt-1"
              />
              {p.causes.length ? (
                <details className="mt-1">
                  <summary className="text-note text-ink-2">{t("causes")}</summary>
                  <LedgerLines caption={name} lines={p.causes} />
                </details>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
