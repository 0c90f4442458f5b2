// Nothing in the repository cites a page that is not in it: whoever reads a comment can follow it.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "..");
const FILES = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: ROOT,
  encoding: "utf8",
  maxBuffer: 1 << 24,
})
  .split("\n")
  .filter(Boolean);
/** Written by programs, or about programs of others. */
const NOT_READ = /generated|fixtures|golden|package-lock|scripts\/citations\.test/;
const TEXTS = FILES.filter((f) => /\.(?:tsx?|m[jt]s|md|prisma|css)$/.test(f) && !NOT_READ.test(f));

/** Pages of others that are known by capitals and a number. */
const OTHERS_PAGES = new Set([
  "RFC",
  "ISO",
  "WCAG",
  "HTTP",
  "UTF",
  "SHA",
  "ECMA",
  "ASCII",
  "NIST",
  "UTC",
  "ECONNREFUSED",
]);

interface Citation {
  readonly page: string;
  readonly stands: boolean;
}

const stands = (page: string): boolean => FILES.some((f) => f === page || f.endsWith(`/${page}`));

/** Comments, and the lines in which a claim says what it stands on. */
const REMARKS = /\/\/.*$|^\s*\/?\*.*$|\bcites: .*$/gm;

/** What a text cites: a page by its name, a page by its name in capitals and a section, a module in backquotes. */
function citationsIn(text: string): Citation[] {
  const remarks = [...text.matchAll(REMARKS)].map((m) => m[0]).join("\n");
  const pages = [...text.matchAll(/(?<![\w./*-])([A-Z][A-Z_-]+\.md)\b/g)].map((m) => m[1] as string);
  const sections = [
    ...remarks.matchAll(/(?<![\w'.-])([A-Z]{4,})(?: \d{1,2}(?:\.\d{1,2})?(?![\d.]*\d)|: \d+\))/g),
  ]
    .map((m) => m[1] as string)
    .filter((word) => !OTHERS_PAGES.has(word))
    .map((word) => `${word}.md`);
  const modules = [...remarks.matchAll(/`((?:[\w-]+\/)*[\w-]+\.(?:ts|tsx|mjs))`/g)].map(
    (m) => m[1] as string,
  );
  return [...pages, ...sections, ...modules].map((page) => ({ page, stands: stands(page) }));
}

describe("what is cited", () => {
  it("is seen in each of its forms", () => {
    const text =
      '// See MAP.md, and DESIGN 2.4.\n// (DESIGN: 2), `data/no-such.ts`, `data/causes.ts`, ARCHITECTURE.md\n  cites: "MODEL 4"\n  SELECT 1';
    expect(citationsIn(text).map((c) => `${c.page} ${c.stands}`)).toEqual([
      "MAP.md false",
      "ARCHITECTURE.md true",
      "DESIGN.md false",
      "DESIGN.md false",
      "MODEL.md false",
      "data/no-such.ts false",
      "data/causes.ts true",
    ]);
  });

  it("stands in the repository", () => {
    const missing = TEXTS.flatMap((file) =>
      citationsIn(readFileSync(path.join(ROOT, file), "utf8"))
        .filter((c) => !c.stands)
        .map((c) => `${file}: ${c.page}`),
    );
    expect([...new Set(missing)]).toEqual([]);
  });
});
