// The words of the game with a seat called as it was at the time: "JNIM" becomes what stood there before it was founded. Made from
// the catalogue as it is, so that no sentence is written twice, and one that comes tomorrow is covered.
import type { SeatName } from "../../game-rules/open";
import type { Locale } from "./index";

type Tree = { readonly [key: string]: string | Tree };
type Forms = Readonly<Record<"name" | "who" | "short" | "within" | "kind", string>>;

const JNIM = "JNIM";

/**
 * What keeps the name: what is said of the report and of our own numbers and not of the game, and the glossary, which explains it.
 * The predecessors' own words say who they became.
 */
const KEPT = new Set([
  "citation",
  "differs",
  "glossary",
  "landing",
  "numbers",
  "predecessors",
  "rules",
  "scenarios",
  "sources",
]);
const isCited = (path: string): boolean => /^dynamics\.D\d+\.says$/.test(path);

/** Texts that are a name alone, and want more than the short one. */
const WHOLE: Readonly<Record<string, keyof Forms>> = {
  "roles.jnim.name": "name",
  "briefs.jnim.title": "name",
  "hands.jnim": "within",
  "common.the.jnim": "within",
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether a sentence begins here: at the start of a text, after a full stop, in a choice whose other words begin large. */
function begins(text: string, at: number): boolean {
  const before = text.slice(0, at);
  if (/(^|[.!?:]\s)$/.test(before)) return true;
  return /\{$/.test(before) && !/\{\p{Ll}[^{},]*\s[^{},]*\}/u.test(text);
}

/** English has no article before the name, and needs one before what stands for it; before a noun it is an adjective. */
const english = (text: string, f: Forms): string =>
  text
    .replace(/JNIM(?= (?:cells?|units?|seat)\b)/g, (_, at: number) =>
      begins(text, at) ? capital(f.kind) : f.kind,
    )
    .replace(/JNIM/g, (_, at: number, whole: string) => (begins(whole, at) ? capital(f.within) : f.within));

/** French has its article already; a name without one is the name of the seat. */
const french = (text: string, f: Forms): string =>
  text.replace(/(?<=\b(?:le|du|au|un|ce) )JNIM/gi, f.within).replace(/JNIM/g, f.short);

const SAY: Record<Locale, (text: string, f: Forms) => string> = { en: english, fr: french };

function walk(tree: Tree, path: string, change: (text: string, path: string) => string): Tree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, v]) => {
      const at = path ? `${path}.${key}` : key;
      return [key, typeof v === "string" ? change(v, at) : KEPT.has(at) ? v : walk(v, at, change)];
    }),
  );
}

const made = new WeakMap<object, Partial<Record<SeatName, object>>>();

/**
 * The same catalogue with the JNIM seat under another name; the catalogue itself where it bears its own.
 * @param messages a whole catalogue, which is kept: asked again, the same answer comes back
 */
export function renamed<T extends object>(messages: T, locale: Locale, name: SeatName): T {
  if (name === "own") return messages;
  const known = made.get(messages) ?? {};
  made.set(messages, known);
  const before = known[name];
  if (before) return before as T;
  const tree = messages as unknown as Tree;
  const forms = (tree.predecessors as Tree)[name] as unknown as Forms;
  const say = SAY[locale];
  const after = walk(tree, "", (text, path) => {
    if (path === "roles.jnim.who") return forms.who;
    if (!text.includes(JNIM) || isCited(path)) return text;
    return text === JNIM ? forms[WHOLE[path] ?? "short"] : say(text, forms);
  });
  known[name] = after;
  return after as unknown as T;
}
