// No rule is written on a screen: what the lint rule of that name forbids, and what it lets be.
import { describe, expect, it } from "vitest";
import { findingsOf } from "./lib/lint-sample.ts";
import { noRules } from "./lib/no-rules.mjs";

const found = (text: string): number => findingsOf(noRules as never, text);

/** What stood in components/ before the engine answered, and what would come back first. */
const FORBIDDEN = [
  // sums of costs, with the floor of the rules forgotten
  "const upkeep = view.postures.reduce((sum, p) => sum + rowOf(p.id).cost, 0);",
  "const loyalty = all.reduce((sum, e) => sum + (rowOf(e.draft.id).loyalty ?? 0), 0);",
  "let n = 0; for (const o of orders) n += rowOf(o.id).cost;",
  "const free = purseOf(view) - view.postures.length * row.cost;",
  // too dear or not
  "const dear = row.cost > left;",
  "if (now.sheet.sums.cost > now.sheet.sums.free) block();",
  "const { cost, free } = now.sheet.sums; if (cost > free) block();",
  "const price = row.cost; const dear = price > 3;",
  "const left = Math.max(0, sums!.free);",
  "const full = used >= (row.limit ?? 1);",
  // bands and thresholds
  "const wide = k.high - k.low > 60;",
  "const middle = (k.low + k.high) / 2;",
  "const there = (z.forces.is?.high ?? 0) > 0;",
  "const marches = view.tracks.sentiment.value >= 60;",
  "const { sentiment } = view.tracks; const marches = sentiment.value >= 60;",
  "const firm = (k: Known) => (k.value >= 60 ? 1 : 0);",
  "const firm = (k: Known | undefined) => (k?.value ?? 0) >= 60;",
  "const strength = Math.min(4, z.forces[force].value);",
  // sums of causes
  "const sum = lines.reduce((n, l) => n + l.amount, 0);",
  "const first = lines.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));",
  // the tables by which promises are judged
  'import { breaks } from "../../game-rules/open";',
];

const ALLOWED = [
  "const text = figure(row.cost);",
  "const same = k.low === k.high;",
  "const shown = Math.round(k.low);",
  "const free = row.cost ? figure(row.cost) : words.free;",
  'import { owed, rowOf } from "../../game-rules/open";',
  "const cheap = reckon(view, role, drafts).remains;",
  "const n = Number(e.target.value) + 1;",
  "const wide = box.width - 2 * box.left;",
  "const free = slots.find((s) => !s.entry); const next = index(free) + 1;",
];

describe("a screen does not reckon", () => {
  it.each(FORBIDDEN)("%s", (text) => expect(found(text)).toBeGreaterThan(0));
});

describe("a screen shows what the engine tells it", () => {
  it.each(ALLOWED)("%s", (text) => expect(found(text)).toBe(0));
});
