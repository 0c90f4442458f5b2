// The words of one language around a page, in the cuts that it asks for. Changing the language swaps them in place: nothing below is
// thrown away.
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
import { preload } from "react-dom";
import { IntlProvider, type Messages, useLocale, useMessages } from "use-intl";
import { type Cut, cutOf, together } from "../../messages/cuts";
import type { Locale } from "../../messages/index";
import { surviveTranslation } from "../../ui/translated";

// Here, because this stands around every page and is there before its first text.
surviveTranslation();

/** What has come is there at once, without a moment's wait. */
const here = new Map<string, object>();
const coming = new Map<string, Promise<object>>();
/** What this browser's page has asked for: a change of language needs all of it. */
const asked = new Set<Cut>();

const AGAIN_MS = 2_000;

const addressOf = (edition: string, locale: Locale, cut: Cut): string => `/words/${edition}/${locale}/${cut}`;

/**
 * One cut in one language, for what cannot be shown without it. On the server, where both catalogues are, the browser is told to fetch it
 * at once; a browser goes on asking while the line is down.
 * @param edition of the words, so that a browser may keep them for good
 */
function words(edition: string, locale: Locale, cut: Cut): Promise<object> | object {
  const address = addressOf(edition, locale, cut);
  const onServer = typeof window === "undefined";
  if (onServer) preload(address, { as: "fetch", crossOrigin: "anonymous" });
  else asked.add(cut);
  const came = here.get(address) ?? coming.get(address);
  if (came) return came;
  const promise = onServer
    ? import("../../messages/index").then(({ messages }) => cutOf(messages[locale], cut))
    : untilItIsHere(address);
  coming.set(address, promise);
  return promise;
}

const sets = new Map<string, Promise<readonly object[]>>();

/**
 * Several cuts: themselves where all are here, else one promise of them all. One, because React tells the promises of a component apart by
 * their order alone: with one for each, a cut that has come meanwhile would leave its place, and its words, to the next.
 */
function allOf(
  edition: string,
  locale: Locale,
  cuts: readonly Cut[],
): readonly object[] | Promise<readonly object[]> {
  // All are asked for before any is waited for.
  const wanted = cuts.map((cut) => words(edition, locale, cut));
  if (!wanted.some((one) => one instanceof Promise)) return wanted;
  const name = `${edition} ${locale} ${cuts.join()}`;
  const all = sets.get(name) ?? Promise.all(wanted);
  sets.set(name, all);
  return all;
}

async function untilItIsHere(address: string): Promise<object> {
  for (;;) {
    try {
      return await fetched(address);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}

/** Fails while the line is down. */
async function fetched(address: string): Promise<object> {
  const came = here.get(address);
  if (came) return came;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
  const words = (await answer.json()) as object;
  here.set(address, words);
  return words;
}

/** Changes the language of the page in place. Answers whether it could: the other language's words may not be here yet. */
type Choose = (locale: Locale) => Promise<boolean>;
const Choosing = createContext<Choose>(async () => false);
export const useChooseLocale = (): Choose => use(Choosing);

/** The edition of the words, and the cuts that stand around; none where a whole catalogue does, in tests and in a replay's file. */
const Around = createContext<{ readonly edition: string; readonly cuts: readonly Cut[] }>({
  edition: "",
  cuts: [],
});

/** The words as they are written and what becomes of them in a part of the page (`game/words/SeatNames`), so that more can come in there. */
export const AsWritten = createContext<{
  readonly written: Messages;
  change(written: Messages): Messages;
} | null>(null);

/** @param asked as the server drew the page */
export function Words({
  locale: drawn,
  edition,
  children,
}: {
  locale: Locale;
  edition: string;
  children: ReactNode;
}) {
  const [chosen, setChosen] = useState<Locale>();
  const locale = chosen ?? drawn;
  const site = allOf(edition, locale, ["site"]);
  const [messages] = (site instanceof Promise ? use(site) : site) as [Messages];
  const latest = useRef<Locale>(undefined);
  const choose = useCallback<Choose>(
    async (to) => {
      latest.current = to;
      try {
        await Promise.all([...asked].map((cut) => fetched(addressOf(edition, to, cut))));
      } catch {
        return false;
      }
      // Words may come out of order: the language that was asked for last stands.
      if (latest.current === to) startTransition(() => setChosen(to));
      return true;
    },
    [edition],
  );
  // As the server draws the page anew it names the language of the cookie, which may be ahead of the words that stand here: set right
  // before anybody can read it.
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
  }, [locale, drawn]);
  const [around] = useState({ edition, cuts: ["site"] as const });
  return (
    <Choosing value={choose}>
      <Around value={around}>
        <Spoken locale={locale} messages={messages}>
          {children}
        </Spoken>
      </Around>
    </Choosing>
  );
}

/** What else a page, or a part of it, says. */
export function MoreWords({ of, children }: { of: readonly Cut[]; children: ReactNode }) {
  const locale = useLocale() as Locale;
  const messages = useMessages();
  const around = use(Around);
  const changed = use(AsWritten);
  const written = changed?.written ?? messages;
  const missing = of.filter((cut) => !around.cuts.includes(cut));
  if (around.edition === "" || missing.length === 0) return children;
  const cuts = allOf(around.edition, locale, missing);
  const more = joined(written, missing.join(" "), cuts instanceof Promise ? use(cuts) : cuts);
  return (
    <Around value={withMore(around, missing)}>
      <AsWritten value={changed && { ...changed, written: more }}>
        <Spoken locale={locale} messages={changed ? changed.change(more) : more}>
          {children}
        </Spoken>
      </AsWritten>
    </Around>
  );
}

const withMore = (around: { edition: string; cuts: readonly Cut[] }, cuts: readonly Cut[]) => ({
  ...around,
  cuts: [...around.cuts, ...cuts],
});

/** The same words joined again are the same object: what is made of them is kept by it. */
const joins = new WeakMap<object, Map<string, Messages>>();
function joined(to: Messages, name: string, more: readonly object[]): Messages {
  const known = joins.get(to) ?? new Map<string, Messages>();
  joins.set(to, known);
  const before = known.get(name);
  if (before) return before;
  const all = together([to, ...more]) as unknown as Messages;
  known.set(name, all);
  return all;
}

/** Fetches cuts ahead of whoever will need them. */
export function useFetchWords(): (cuts: readonly Cut[]) => Promise<void> {
  const locale = useLocale() as Locale;
  const { edition } = use(Around);
  return useCallback(
    async (cuts) => {
      if (edition !== "") await Promise.all(cuts.map((cut) => words(edition, locale, cut)));
    },
    [edition, locale],
  );
}

/** A part of the page in a language of its own, whichever the rest is in: what is printed for whoever may read either. */
export function InLanguage({ locale, children }: { locale: Locale; children: ReactNode }) {
  const { edition, cuts } = use(Around);
  const all = allOf(edition, locale, cuts);
  return (
    <Spoken
      locale={locale}
      messages={together(all instanceof Promise ? use(all) : all) as unknown as Messages}
    >
      <div lang={locale}>{children}</div>
    </Spoken>
  );
}

function Spoken({ locale, messages, children }: { locale: Locale; messages: Messages; children: ReactNode }) {
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
