// What this seat can spend, and the part that the orders being written would take (dashed).
"use client";
import { useLocale, useTranslations } from "use-intl";
import { PURSES, type Role } from "../../game-rules/open";
import { useGame } from "../ledger/useGame";
import { Why } from "../ledger/Why";
import { useSheet } from "../orders/useSheet";
import { useSessionState } from "../session/react";
import { Delta, figure, PurseBar } from "../ui";

export function Purse({ role }: { role: Role }) {
  const t = useTranslations("play.purse");
  const locale = useLocale();
  const game = useGame();
  const now = useSheet(role);
  const past = useSessionState((s) => s.view?.past.at(-1)?.tracks[PURSES[role]]);
  if (!now) return null;
  const { purse, upkeep, takes, left } = now.sheet.sums;
  const name = game.track(PURSES[role]);
  const value = figure(purse, locale);
  return (
    <section aria-label={name} className="rule-b grid grid-cols-[auto_1fr] items-end gap-x-3.5 pb-2.5">
      <span className="figures font-display text-purse font-medium tracking-[-.02em]">{value}</span>
      <div className="min-w-0">
        <div className="flex items-baseline justify-between gap-2">
          <b>{name}</b>
          <span className="flex items-baseline gap-2.5">
            {past === undefined ? null : <Delta value={Math.round(purse - past)} locale={locale} />}
            <Why name={name} track={PURSES[role]} now={value} />
          </span>
        </div>
        <PurseBar
          label={t("spoken", { name, value, draft: figure(takes, locale) })}
          value={purse}
          max={Math.max(60, purse)}
          draft={takes}
        />
        <p className="text-label text-ink-2">
          {left < 0 ? t("over", { over: figure(-left, locale) }) : t("left", { left: figure(left, locale) })}
          {upkeep ? <span className="block">{t("upkeep", { n: figure(upkeep, locale) })}</span> : null}
        </p>
      </div>
    </section>
  );
}
