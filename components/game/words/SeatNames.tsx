// The words around a page, or a part of it, as this game has them: the seats called as they were in a turn, this one or one gone by, and
// turns called what they are, quarters or half-years.
"use client";
import { createContext, type ReactNode, useContext } from "react";
import { IntlProvider, type Messages, useLocale, useMessages } from "use-intl";
import { nameIn } from "../../../game-rules/open";
import { inHalfYears } from "../../messages/half-years";
import type { Locale } from "../../messages/index";
import { renamed } from "../../messages/renamed";
import { useShown } from "../../source/react";

/** The catalogue as it is, for whoever renames within what was renamed. */
const AsWritten = createContext<Messages | undefined>(undefined);

/** @param turn whose names are meant; the present one if left out */
export function SeatNames({ turn, children }: { turn?: number; children: ReactNode }) {
  const locale = useLocale() as Locale;
  const around = useMessages();
  const written = useContext(AsWritten) ?? around;
  const names = useShown((s) => s.view?.scenario.names);
  const now = useShown((s) => s.view?.turn);
  const half = useShown((s) => s.view?.label.half);
  const name = nameIn(names, "jnim", turn ?? now ?? 1);
  const called = renamed(written, locale, name);
  return (
    <AsWritten value={written}>
      <IntlProvider locale={locale} messages={half ? inHalfYears(called, locale) : called}>
        {children}
      </IntlProvider>
    </AsWritten>
  );
}
