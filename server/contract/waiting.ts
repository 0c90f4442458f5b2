// What waits for a seat: pure, read from its own picture alone, so that every sign of it says the same and nothing a seat may not know.
import { awaitsSignature, ROLES, type Role } from "../../game-rules/open.ts";
import type { ExerciseView, Item, Snapshot } from "./answers.ts";

type Message = Extract<Item, { kind: "message" }>;

/** Something that waits; `n` is the item of the own stream that brought it, where one did. */
export type Waiting =
  /** An offer that the seat has yet to answer; `channel` is that of its parties. */
  | { what: "signature"; deal: string; by: Role; version: number; channel: string; n?: number }
  /** A fellow asks for the pen that this person holds. */
  | { what: "pen"; member: string; name: string; n?: number }
  /** Control has brought something in, or answered a request, and nobody here has marked it as read. */
  | { what: "inject"; text: string; n: number }
  /** Control has written to the seat. */
  | { what: "word"; channel: string; n: number }
  /** Another seat calls this one by its name. */
  | { what: "call"; by: Role; channel: string; n: number };

export type WaitingKind = Waiting["what"];

/** The channel in which injects are marked as read. */
export const INJECTS = "injects";

type Picture = Pick<Snapshot, "view" | "exercise" | "items" | "marks">;

/**
 * @param calls whether a message calls the seat by its name, in whatever language it is read
 * @returns what waits, the most pressing first
 */
export function waitingFor(role: Role, picture: Picture, calls: (m: Message) => boolean): Waiting[] {
  const { view, exercise, items, marks } = picture;
  if (!exercise.seats.some((s) => s.role === role) || view.phase === "ended") return [];
  return [
    ...requests(role, exercise),
    ...signatures(role, picture),
    ...items.slice(sinceReport(items)).flatMap((i): Waiting[] => {
      if (i.kind === "inject" || (i.kind === "info" && i.move === "answered"))
        return i.n > (marks[INJECTS] ?? 0) ? [{ what: "inject", text: i.text, n: i.n }] : [];
      if (i.kind !== "message" || i.from === role || i.n <= (marks[i.channel] ?? 0)) return [];
      if (i.from === "facilitator") return [{ what: "word", channel: i.channel, n: i.n }];
      return calls(i) ? [{ what: "call", by: i.from, channel: i.channel, n: i.n }] : [];
    }),
  ];
}

/** What was brought in or said before the last paper is of a quarter that is over. */
const sinceReport = (items: readonly Item[]): number => items.findLastIndex((i) => i.kind === "report") + 1;

function requests(role: Role, { me, seats }: ExerciseView): Waiting[] {
  if (!me.pen) return [];
  const members = seats.find((s) => s.role === role)?.members ?? [];
  return members
    .filter((m) => m.asks === "open" && m.id !== me.member)
    .map((m) => ({ what: "pen", member: m.id, name: m.name }));
}

/** While a bot plays the seat, it answers. */
function signatures(role: Role, { view, exercise, items }: Picture): Waiting[] {
  if (exercise.seats.find((s) => s.role === role)?.by !== "people") return [];
  return view.deals
    .filter((deal) => awaitsSignature(deal, role))
    .map(({ id, by, version, parties }) => {
      const n = items.findLast((i) => i.kind === "deal" && i.id === id)?.n;
      const channel = ROLES.filter((r) => parties.includes(r)).join("+");
      return { what: "signature", deal: id, by, version, channel, ...(n === undefined ? {} : { n }) };
    });
}
