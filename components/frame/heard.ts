// What has just happened that an ear must be told of, in the order in which it is told. Pure: the words are the caller's.
import type { Role } from "../../game-rules/open";
import type { Item } from "../../server/contract/answers";
import type { Shown } from "../source/shown";

type Of<K extends Item["kind"]> = Extract<Item, { kind: K }>;

export type Heard =
  | { what: "lost" | "back" | "resumed" }
  | { what: "paused"; reason: string }
  | { what: "phase" }
  | { what: "committed" | "reopened"; role: Role }
  | { what: "item"; item: Of<"message" | "deal" | "inject" | "situation" | "report"> };

const LETTERS = 160;

/** The beginning of a text, whole words of it: enough to know what it is about, and the rest can be read. */
export function firstWords(text: string, most = LETTERS): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  return `${(cut.includes(" ") ? cut.slice(0, cut.lastIndexOf(" ")) : cut).trimEnd()}…`;
}

/** Whether this person said it themselves; a fellow of the same seat is told apart by name, where they have one. */
function isOwn(item: Item, seat: string, name: string): boolean {
  const me = seat === "control" || seat === "scribe" ? "facilitator" : seat;
  if (item.kind === "message") return item.from === me && (item.author ?? "") === name;
  return item.kind === "deal" && item.by === seat;
}

const isSpoken = (i: Item): i is Of<"message" | "deal" | "inject" | "situation" | "report"> =>
  i.kind !== "phase" && i.kind !== "notice" && i.kind !== "info";

/** @param seat whose ear it is */
export function heard(now: Shown, before: Shown, seat: string): Heard[] {
  const out: Heard[] = [];
  // What stood here when the page was opened is read, not heard.
  if (!before.n) return out;
  if (now.line !== before.line) {
    if (now.line === "lost") out.push({ what: "lost" });
    if (now.line === "live") out.push({ what: "back" });
  }
  const [e, p] = [now.exercise, before.exercise];
  if (e && p) {
    if (e.phase !== p.phase || e.turn !== p.turn) out.push({ what: "phase" });
    if (Boolean(e.clock.paused) !== Boolean(p.clock.paused))
      out.push(e.clock.paused ? { what: "paused", reason: e.clock.paused.reason } : { what: "resumed" });
    for (const { role, sheet } of e.seats) {
      const was = p.seats.find((x) => x.role === role)?.sheet;
      if (!was || was === sheet || e.turn !== p.turn || e.phase !== "orders") continue;
      if (sheet === "committed") out.push({ what: "committed", role });
      else if (was === "committed") out.push({ what: "reopened", role });
    }
  }
  const name = e?.me.name ?? "";
  for (const item of now.items)
    if (item.n > before.n && isSpoken(item) && !isOwn(item, seat, name)) out.push({ what: "item", item });
  return out;
}
