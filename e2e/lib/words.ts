// The words on a screen: whether one is missing, and which sentences stand in two languages alike.
import type { Page } from "@playwright/test";

/** What stands on the page in letters, a line each, with what is spoken but not shown. */
export const linesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const spoken = [...document.querySelectorAll("[aria-label],[title],[placeholder]")].flatMap((e) =>
      ["aria-label", "title", "placeholder"].flatMap((a) => e.getAttribute(a) ?? []),
    );
    return [document.title, ...document.body.innerText.split("\n"), ...spoken]
      .map((s) => s.trim())
      .filter(Boolean);
  });

/** Typed texts that read from right to left, or hold marks that do, where nothing keeps them from turning the words beside them. */
export const turningIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const leftward = /[\u0590-\u08FF]/;
    const marks = /[\u202A-\u202E]/;
    const setApart = /\u2068[^\u2069]*[\u0590-\u08FF][^\u2069]*\u2069/;
    const bad = (text: string) => marks.test(text) || (leftward.test(text) && !setApart.test(text));
    const found: string[] = [document.title].filter(bad);
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const { data, parentElement } = walk.currentNode as Text;
      if (parentElement?.closest("script, style, textarea")) continue;
      if (parentElement?.closest("bdi") ? marks.test(data) : bad(data)) found.push(data);
    }
    for (const e of document.querySelectorAll("[aria-label], [title], [placeholder]"))
      for (const name of ["aria-label", "title", "placeholder"]) {
        const value = e.getAttribute(name) ?? "";
        if (bad(value)) found.push(`${name}: ${value}`);
      }
    return found;
  });

/** A key instead of its words, a placeholder that nobody filled, a value that is none. */
const UNSAID: readonly RegExp[] = [
  /\b[a-z]\w*(?:\.[a-zA-Z_]\w*){1,}\b(?![/@])/,
  /\b[a-z]+_[a-z_]+\b/i,
  /\{\w+[,}]/,
  /\b(?:undefined|NaN|null)\b/,
  /\[object /,
  /\bplural,/,
];
/** Addresses, and words of the engine that the rulebook prints as such. */
const MEANT = /\/join\/|https?:|\b\d+\.\d+|127\.0\.0\.1|localhost/;

/** Whole sentences that stand in both languages alike: one of them was forgotten. */
const isSentence = (line: string): boolean =>
  line.split(/\s+/).filter((w) => /^\p{L}{2,}/u.test(w)).length >= 5;
const ALIKE = /Soufan|Missed Moments|Would you hold|Be seen on the road|Staff course/;

/** The lines among these where a word is missing. */
export const unsaidIn = (lines: readonly string[]): string[] =>
  lines.filter((line) => !MEANT.test(line) && UNSAID.some((r) => r.test(line)));

/** The sentences that nobody translated: the same in both. */
export const alike = (lines: ReadonlySet<string>, other: ReadonlySet<string>): string[] =>
  [...lines].filter((l) => isSentence(l) && !ALIKE.test(l) && other.has(l));
