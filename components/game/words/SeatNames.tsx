// The words around a page, or a part of it, as this game has them: the seats called as they were in a turn, this one or one gone by, and
// turns called what they are, quarters or half-years.
"use client";
import { type ReactNode, use, useCallback, useMemo } from "react";
import { IntlProvider, type Messages, useLocale, useMessages } from "use-intl";
import { nameIn } from "../../../game-rules/open";
import { inHalfYears } from "../../messages/half-years";
import type { Locale } from "../../messages/index";
import { renamed } from "../../messages/renamed";
import { AsWritten } from "../../site/prefs/Words";
import { useShown } from "../../source/react";

/** @param turn whose names are meant; the present one if left out */
export function SeatNames({ turn, children }: { turn?: number; children: ReactNode }) {
  const locale = useLocale() as Locale;
  const around = useMessages();
  // The catalogue as it is, for whoever renames within what was renamed.
  const written = use(AsWritten)?.written ?? around;
  const names = useShown((s) => s.view?.scenario.names);
  const now = useShown((s) => s.view?.turn);
  const half = useShown((s) => s.view?.label.half);
  const name = nameIn(names, "jnim", turn ?? now ?? 1);
  const change = useCallback(
    (words: Messages) => {
      const called = renamed(words, locale, name);
      return half ? inHalfYears(called, locale) : called;
    },
    [locale, name, half],
  );
  const context = useMemo(() => ({ written, change }), [written, change]);
  return (
    <AsWritten value={context}>
      <IntlProvider locale={locale} messages={change(written)}>
        {children}
      </IntlProvider>
    </AsWritten>
  );
}
