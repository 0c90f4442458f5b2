// Words by ids that arrive at run time: causes, news, refusals. A missing one falls back to the id in plain letters, never to nothing.
"use client";
import { useTranslations } from "use-intl";

export type Values = Record<string, string | number>;

export interface Loose {
  /** The words under the first key that exists; undefined where none does. */
  find(keys: string | readonly string[], values?: Values, named?: Named): string | undefined;
  say(keys: string | readonly string[], values?: Values, named?: Named): string;
}

/** How the ids among the values are said: by name, and, where a sentence may ask for it, in other forms (`roleOf` beside `role`). */
export interface Named {
  name(id: string): string;
  forms(id: string): Readonly<Record<string, string>>;
}

const plain = (key: string): string => {
  const last = key.slice(key.lastIndexOf(".") + 1).replace(/_/g, " ");
  return last.charAt(0).toUpperCase() + last.slice(1);
};

/** Ids become names, but where the sentence itself chooses by the id. */
function filled(raw: string, values: Values | undefined, named: Named): Values {
  const out: Values = {};
  for (const [key, v] of Object.entries(values ?? {})) {
    if (typeof v !== "string") {
      out[key] = v;
      continue;
    }
    out[key] = new RegExp(`\\{${key},\\s*select`).test(raw) ? v : named.name(v);
    for (const [form, said] of Object.entries(named.forms(v))) out[key + form] = said;
  }
  return out;
}

interface Any {
  (key: string, values?: Values): string;
  has(key: string): boolean;
  raw(key: string): unknown;
}

export function useLoose(): Loose {
  const t = useTranslations() as unknown as Any;
  const find: Loose["find"] = (keys, values, named) => {
    for (const key of typeof keys === "string" ? [keys] : keys) {
      const raw: unknown = t.has(key) ? t.raw(key) : undefined;
      if (typeof raw === "string") return t(key, named ? filled(raw, values, named) : values);
    }
    return undefined;
  };
  return {
    find,
    say: (keys, values, named) =>
      find(keys, values, named) ?? plain(typeof keys === "string" ? keys : (keys.at(-1) ?? "")),
  };
}
