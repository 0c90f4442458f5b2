// The words of one language around the whole page. Changing the language swaps them in place: nothing below is thrown away.
"use client";
import {
  createContext,
  type ReactNode,
  startTransition,
  use,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { IntlProvider, type Messages } from "use-intl";
import type { Locale } from "../../messages/index";
import { surviveTranslation } from "../../ui/translated";

// Here, because this stands around every page and is there before its first text.
surviveTranslation();

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

/** Changes the language of the page in place. Answers whether it could: the other language's words may not be here yet. */
type Choose = (locale: Locale) => Promise<boolean>;
const Choosing = createContext<Choose>(async () => false);
export const useChooseLocale = (): Choose => use(Choosing);

/** @param asked as the server drew the page */
export function Words({ locale: asked, children }: { locale: Locale; children: ReactNode }) {
  const [chosen, setChosen] = useState<Locale>();
  const locale = chosen ?? asked;
  const messages = use(words(locale)) as Messages;
  const latest = useRef<Locale>(undefined);
  const choose = useCallback<Choose>(async (to) => {
    latest.current = to;
    try {
      await words(to);
    } catch {
      // Not to be had while the line is down.
      loaded.delete(to);
      return false;
    }
    // Words may come out of order: the language that was asked for last stands.
    if (latest.current === to) startTransition(() => setChosen(to));
    return true;
  }, []);
  // As the server draws the page anew it names the language of the cookie, which may be ahead of the words that stand here: set right
  // before anybody can read it.
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
  }, [locale, asked]);
  return (
    <Choosing value={choose}>
      <IntlProvider
        locale={locale}
        messages={messages}
        timeZone="UTC"
        onError={report}
        getMessageFallback={({ key }) => key}
      >
        {children}
      </IntlProvider>
    </Choosing>
  );
}

/** A part of the page in a language of its own, whichever the rest is in: what is printed for whoever may read either. */
export function InLanguage({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <IntlProvider
      locale={locale}
      messages={use(words(locale)) as Messages}
      timeZone="UTC"
      onError={report}
      getMessageFallback={({ key }) => key}
    >
      <div lang={locale}>{children}</div>
    </IntlProvider>
  );
}

/** A missing word shows its key and says so once in the console; it never takes the page down. */
function report(error: Error): void {
  if (process.env.NODE_ENV !== "production") console.warn(error.message);
}
