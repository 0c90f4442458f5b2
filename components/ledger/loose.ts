// Words by ids that arrive at run time: causes, news, refusals. A missing one falls back to the id in plain letters, never to nothing.
"use client";
import { useTranslations } from "use-intl";

export type Values = Record<string, string | number>;

export interface Loose {
  /** The words under the first key that exists; undefined where none does. */
  find(keys: string | readonly string[], values?: Values): string | undefined;
  say(keys: string | readonly string[], values?: Values): string;
}

const plain = (key: string): string => {
  const last = key.slice(key.lastIndexOf(".") + 1).replace(/_/g, " ");
  return last.charAt(0).toUpperCase() + last.slice(1);
};

interface Any {
  (key: string, values?: Values): string;
  has(key: string): boolean;
  raw(key: string): unknown;
}

export function useLoose(): Loose {
  const t = useTranslations() as unknown as Any;
  const find: Loose["find"] = (keys, values) => {
    for (const key of typeof keys === "string" ? [keys] : keys) {
      if (t.has(key) && typeof t.raw(key) === "string") return t(key, values);
    }
    return undefined;
  };
  return { find, say: (keys, values) => find(keys, values) ?? plain(typeof keys === "string" ? keys : (keys.at(-1) ?? "")) };
}
