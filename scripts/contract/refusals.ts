// Every refusal that can come over the wire: the server's own, the rules', and those of single orders.

import { refusals as words } from "../../components/messages/en/game/refusals.ts";
import { argumentsOf } from "../../components/messages/testing/icu.ts";
import { ORDER_REFUSALS, REFUSALS } from "../../game-rules/open.ts";
import { PASSING, SERVER_REFUSALS } from "../../server/contract/refusals.ts";

export interface RefusalRow {
  readonly code: string;
  readonly by: "server" | "rules";
  /** Names of what is put into its words. */
  readonly params: string[];
  /** Whether the same request may be tried again, after `seconds` where it names them. */
  readonly passing: boolean;
  /** What the screens say, with params in braces. */
  readonly words: string;
}

type Tree = { readonly [key: string]: string | Tree };

function leaves(tree: Tree, before = ""): [code: string, words: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[before + key, value] as [string, string]]
      : leaves(value, `${before}${key}.`),
  );
}

/** In the order of their codes. */
export function refusalsOf(): RefusalRow[] {
  const said = new Map(leaves(words));
  const rules = [...Object.keys(REFUSALS), ...ORDER_REFUSALS].map((code): RefusalRow => {
    const text = said.get(code) ?? "";
    return { code, by: "rules", params: [...argumentsOf(text)], passing: false, words: text };
  });
  const server = Object.entries(SERVER_REFUSALS).map(
    ([code, params]): RefusalRow => ({
      code,
      by: "server",
      params: [...params],
      passing: (PASSING as readonly string[]).includes(code),
      words: said.get(code) ?? "",
    }),
  );
  return [...rules, ...server].sort((a, b) => (a.code < b.code ? -1 : 1));
}
