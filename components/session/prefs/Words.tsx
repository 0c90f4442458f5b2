// The words of one language around the whole page. Changing the language swaps them in place: nothing below is thrown away.
"use client";
import { type ReactNode, use, useEffect } from "react";
import { IntlProvider, type Messages } from "use-intl";
import type { Locale } from "../../messages/index";

const LOAD: Record<Locale, () => Promise<unknown>> = {
  en: () => import("../../messages/english").then((m) => m.english),
  fr: () => import("../../messages/french").then((m) => m.french),
};
const loaded = new Map<Locale, Promise<unknown>>();

function words(locale: Locale): Promise<unknown> {
  let promise = loaded.get(locale);
  if (!promise) loaded.set(locale, (promise = LOAD[locale]()));
  return promise;
}

export function Words({ locale, children }: { locale: Locale; children: ReactNode }) {
  const messages = use(words(locale)) as Messages;
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <IntlProvider
      locale={locale}
      messages={messages}
      timeZone="UTC"
      onError={report}
      getMessageFallback={({ key }) => key}
    >
      {children}
    </IntlProvider>
  );
}

/** A missing word shows its key and says so once in the console; it never takes the page down. */
function report(error: Error): void {
  if (process.env.NODE_ENV !== "production") console.warn(error.message);
}
