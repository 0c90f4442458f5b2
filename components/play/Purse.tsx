// What this seat can spend, and the part that the orders being written would take (dashed).
"use client";
import { useLocale, useTranslations } from "use-intl";
import { changeOf, PURSES, type Role } from "../../game-rules/open";
import { useSheet } from "../game/sheet/useSheet";
import { useGame } from "../game/words/useGame";
import { Why } from "../ledger/Why";
import { useShown } from "../source/react";
import { Delta, figure, PurseBar } from "../ui";

/** The bar is full at so much, or at what there is where it is more. */
const FULL = 60;

/** @param plain in the narrow column: a line like the other figures, only larger */
export function Purse({ role, plain }: { role: Role; plain?: boolean }) {
  const t = useTranslations("play.purse");
  const locale = useLocale();
  const game = useGame();
  const now = useSheet(role);
  const change = useShown((s) => s.view && changeOf(s.view, PURSES[role]));
  if (!now) return null;
  const { purse, upkeep, takes, remains, over } = now.sheet.sums;
  const name = game.track(PURSES[role]);
  const value = figure(purse, locale);
  if (plain) {
    return (
      <section aria-label={name} className="rule-b relative pb-2.5 hover:bg-land">
        <div className="flex items-baseline justify-between gap-2">
          <b className="leading-tight">{name}</b>
          <span className="figures font-display text-[2.125rem] leading-none font-medium">{value}</span>
        </div>
        <Why name={name} track={PURSES[role]} now={value} cover />
        <p className="flex justify-between gap-2 text-note text-ink-2">
          {over ? t("over", { over: figure(over, locale) }) : t("after", { left: figure(remains, locale) })}
          {change === undefined ? null : <Delta value={Math.round(change)} locale={locale} />}
        </p>
      </section>
    );
  }
  return (
    <section aria-label={name} className="rule-b grid grid-cols-[auto_1fr] items-end gap-x-3.5 pb-2.5">
      <span className="figures font-display text-purse font-medium tracking-[-.02em]">{value}</span>
      <div className="min-w-0">
        <div className="flex items-baseline justify-between gap-2">
          <b>{name}</b>
          <span className="flex items-baseline gap-2.5">
            {change === undefined ? null : <Delta value={Math.round(change)} locale={locale} />}
            <Why name={name} track={PURSES[role]} now={value} />
          </span>
        </div>
        <PurseBar
          label={t("spoken", { name, value, draft: figure(takes, locale) })}
          value={purse}
          max={FULL}
          draft={takes}
        />
        <p className="text-label text-ink-2">
          {over ? t("over", { over: figure(over, locale) }) : t("left", { left: figure(remains, locale) })}
          {upkeep ? <span className="block">{t("upkeep", { n: figure(upkeep, locale) })}</span> : null}
        </p>
      </div>
    </section>
  );
}
