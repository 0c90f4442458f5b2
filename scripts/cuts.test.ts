// No page says what it has not asked for: from every page through everything that it imports in the browser, each part of the
// catalogues that is named stands in one of the page's cuts, or in a cut that is asked for with what is loaded later.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { CUTS, type Cut, cutOf, together } from "../components/messages/cuts";
import { english } from "../components/messages/english";

const ROOT = path.resolve(import.meta.dirname, "..");
const PARTS = new Set(Object.keys(english));
/** What says words: nothing else is looked at, so that codes of the rules, which are written alike, are not taken for them. */
const SPEAKS = /\b(useLoose|useGame|Loose|GameWords)\b/;

interface Import {
  readonly file: string;
  /** What is asked for along with what is loaded later. */
  readonly cuts: readonly Cut[];
}
interface Read {
  readonly imports: readonly Import[];
  readonly parts: ReadonlySet<string>;
  readonly cuts: readonly Cut[];
  readonly inBrowser: boolean;
}

const ENDINGS = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];
function found(from: string, name: string): string | undefined {
  const base = name.startsWith("@/")
    ? path.join(ROOT, name.slice(2))
    : name.startsWith(".")
      ? path.resolve(path.dirname(from), name)
      : undefined;
  return base && ENDINGS.map((end) => base + end).find((file) => existsSync(file) && statSync(file).isFile());
}

/** The strings of a list that is written down. */
const listed = (node: ts.Node | undefined): Cut[] =>
  node && ts.isArrayLiteralExpression(node)
    ? node.elements.flatMap((e) => (ts.isStringLiteral(e) ? [e.text as Cut] : []))
    : [];

const known = new Map<string, Read>();
function read(file: string): Read {
  const before = known.get(file);
  if (before) return before;
  const text = readFileSync(file, "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const imports: Import[] = [];
  const parts = new Set<string>();
  const cuts: Cut[] = [];
  const speaks = SPEAKS.test(text);
  const add = (name: string, along: readonly Cut[]) => {
    const to = found(file, name);
    if (to && /\.tsx?$/.test(to) && !to.includes("/messages/")) imports.push({ file: to, cuts: along });
  };
  const named = (words: string) => {
    const [part = "", own] = words.split(".");
    if (PARTS.has(part)) parts.add(own ? `${part}.${own}` : part);
  };
  /** Translators of one part by their name in this file. */
  const bound = new Map<string, Set<string>>();
  const isAsked = (node: ts.Node) =>
    (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) &&
    ts.isCallExpression(node.parent) &&
    node.parent.arguments[0] === node &&
    translator(node.parent) !== undefined;
  /** `t("x")` and `t.rich("x")`. */
  const translator = ({ expression }: ts.CallExpression) =>
    bound.get(expression.getText().split(".")[0] ?? "");
  (function bind(node: ts.Node): void {
    if (
      ts.isVariableDeclaration(node) &&
      node.initializer &&
      ts.isCallExpression(node.initializer) &&
      node.initializer.expression.getText() === "useTranslations"
    ) {
      const [part] = node.initializer.arguments;
      const name = node.name.getText();
      if (part && ts.isStringLiteral(part)) bound.set(name, (bound.get(name) ?? new Set()).add(part.text));
    }
    ts.forEachChild(node, bind);
  })(source);
  (function look(node: ts.Node, along: readonly Cut[]): void {
    let inside = along;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const isType = ts.isImportDeclaration(node)
        ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
        : node.isTypeOnly;
      if (!isType && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
        add(node.moduleSpecifier.text, []);
      return;
    }
    if (ts.isCallExpression(node)) {
      const [first, second] = node.arguments;
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword && first && ts.isStringLiteral(first))
        add(first.text, along);
      if (ts.isIdentifier(node.expression) && node.expression.text === "later") inside = listed(second);
      for (const part of translator(node) ?? []) {
        // A key that is put together from its first letter on could be any of the part's.
        const key =
          first && ts.isStringLiteralLike(first)
            ? `${first.text}.`
            : first && ts.isTemplateExpression(first)
              ? first.head.text
              : "";
        named(part.includes(".") || !key.includes(".") ? part : `${part}.${key}`);
      }
    }
    if (
      ts.isJsxAttribute(node) &&
      node.name.getText() === "of" &&
      node.parent.parent.getText().startsWith("<MoreWords")
    )
      if (node.initializer && ts.isJsxExpression(node.initializer))
        cuts.push(...listed(node.initializer.expression));
    // What a translator of one part is asked for stands in that part.
    if (isAsked(node)) return;
    if (speaks && ts.isStringLiteralLike(node) && /^\w+\.[\w.]+$/.test(node.text)) named(node.text);
    if (speaks && ts.isTemplateHead(node) && /^\w+\./.test(node.text)) named(node.text);
    ts.forEachChild(node, (child) => look(child, inside));
  })(source, []);
  const answer = { imports, parts, cuts, inBrowser: /^"use client";/m.test(text) };
  known.set(file, answer);
  return answer;
}

const ENTRIES: readonly string[] = Object.values(CUTS).flat();
/** Which entries of the table bring a part: the one that is this part, or the part that holds it with all that stands apart from it. */
function entriesFor(part: string): string[] {
  const [head = ""] = part.split(".");
  if (part !== head) return [ENTRIES.includes(part) ? part : head];
  return ENTRIES.filter((entry) => entry === head || entry.startsWith(`${head}.`));
}

/** What a page says without having asked for it, and where. */
function unasked(page: string): string[] {
  const said = new Set<string>();
  const seen = new Set<string>();
  (function go(file: string, above: readonly Cut[], browser: boolean): void {
    const { imports, parts, cuts, inBrowser } = read(file);
    const now = [...new Set([...above, ...cuts])].sort();
    const here = browser || inBrowser;
    const state = `${file} ${now} ${here}`;
    if (seen.has(state)) return;
    seen.add(state);
    const has = new Set<string>(now.flatMap((cut) => CUTS[cut]));
    if (here)
      for (const part of parts)
        for (const needed of entriesFor(part))
          if (!has.has(needed)) said.add(`${needed} in ${path.relative(ROOT, file)}`);
    for (const next of imports) go(next.file, [...now, ...next.cuts], here);
  })(page, ["site"], false);
  return [...said].sort();
}

const pages = (function inside(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const child = path.join(folder, entry.name);
    if (entry.isDirectory()) return inside(child);
    return /^(page|error|not-found)\.tsx$/.test(entry.name) ? [child] : [];
  });
})(path.join(ROOT, "app"));

describe("the cuts of the catalogues", () => {
  it("hold every part, each once", () => {
    const cuts = (Object.keys(CUTS) as Cut[]).map((cut) => cutOf(english, cut));
    expect(together(cuts)).toEqual(english);
    const texts = (tree: object | string): number =>
      typeof tree === "string" ? 1 : Object.values(tree).reduce((sum: number, one) => sum + texts(one), 0);
    expect(cuts.reduce((sum, cut) => sum + texts(cut), 0)).toBe(texts(english));
  });

  it("are all that a page says", () => {
    expect(pages.length).toBeGreaterThan(15);
    expect(
      Object.fromEntries(
        pages.flatMap((page) => {
          const said = unasked(page);
          return said.length > 0 ? [[path.relative(ROOT, page), said]] : [];
        }),
      ),
    ).toEqual({});
  });
});
