// No mark is set in code: every language has its own spaces before a colon and its own way to end a list. What a person reads comes
// from the catalogue whole, or is put together with its patterns (`useMarks`).
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "..");

/** A mark as it stands between words: one with a space behind it, an opening bracket with a space before it, a quotation mark. */
const MARK = /[,:;.!?…]\s|\s\(|[«»“”]/;

/** Selectors, media queries, transforms and cookies have such marks too, and nobody reads them. */
const isTechnical = (text: string): boolean =>
  /^\((?:prefers-|min-width|max-width)|\b(?:input|li), |\b(?:rotate|scale)\(|Max-Age|SameSite/.test(text);

const isPiece = (n: ts.Node): n is ts.LiteralLikeNode =>
  ts.isStringLiteral(n) ||
  ts.isNoSubstitutionTemplateLiteral(n) ||
  ts.isTemplateHead(n) ||
  ts.isTemplateMiddle(n) ||
  ts.isTemplateTail(n);

const CODE = ["className", "d", "points", "transform", "viewBox", "patternTransform", "gridTemplateColumns"];
const isAttribute = (n: ts.Node): boolean => {
  for (let up: ts.Node | undefined = n; up && !ts.isJsxElement(up); up = up.parent)
    if (ts.isJsxAttribute(up)) return CODE.includes(up.name.getText());
  return false;
};

/** Where code sets a mark: the line and what stands there. */
function marksIn(file: string, text: string): string[] {
  const kind = file.endsWith(".ts") ? ts.ScriptKind.TS : ts.ScriptKind.TSX;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const found: string[] = [];
  const say = (n: ts.Node, what: string) =>
    found.push(`${file}:${source.getLineAndCharacterOfPosition(n.getStart()).line + 1} ${what.trim()}`);
  const visit = (n: ts.Node): void => {
    if (ts.isImportDeclaration(n) || ts.isLiteralTypeNode(n) || ts.isRegularExpressionLiteral(n)) return;
    // Letters, commas, colons and the like between tags; the signs of buttons (+ × ? →) belong to no language.
    if (ts.isJsxText(n) && /[\p{L},:;.!«»“”()]/u.test(n.text)) say(n, n.text);
    else if (isPiece(n) && MARK.test(n.text) && !isAttribute(n) && !isTechnical(n.text))
      say(n, JSON.stringify(n.text));
    ts.forEachChild(n, visit);
  };
  visit(source);
  return found;
}

describe("marks in code", () => {
  it.each([
    ["<b>{name}: {value}</b>", 1],
    ["<span>, {zone}</span>", 1],
    ["<i>({kind})</i>", 2],
    ['names.join(", ")', 1],
    ["`${a}; ${b}`", 1],
    ["`${a} (${b})`", 1],
    ["<p>Committed.</p>", 1],
    ["<p>{marks.pair(a, b)} · {c}</p>", 0],
    ['<g transform={`translate(${x},${y})`} className="grid-cols-[minmax(0,1fr)_auto]" />', 0],
    ["<button>×</button>", 0],
  ])("are found in %s", (code, n) => {
    expect(marksIn("x.tsx", code)).toHaveLength(n);
  });

  it("are set by no screen", () => {
    const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "components", "app"], {
      cwd: ROOT,
      encoding: "utf8",
    })
      .split("\n")
      .filter((f) => /\.tsx?$/.test(f) && !/\.test\.|components\/messages\//.test(f))
      // what stands in the cells of a spreadsheet is its format, and is read back
      .filter((f) => !f.startsWith("components/facilitator/injects/sheet/"));
    expect(files.length).toBeGreaterThan(200);
    expect(files.flatMap((f) => marksIn(f, readFileSync(path.join(ROOT, f), "utf8")))).toEqual([]);
  });
});
