// The channels of a seat, read from its stream: one a set of roles, the own cell, the facilitator. Pure.

import { isClosed, ROLES, type Role } from "../../../game-rules/open";
import type { Item } from "../../../server/contract/answers";

export type Message = Extract<Item, { kind: "message" }>;

export interface Channel {
  /** The server's key: "cell", "facilitator", "public" for what is said officially, or roles joined by "+". */
  id: string;
  /** The others in it. */
  roles: Role[];
  kind: "roles" | "public" | "cell" | "facilitator";
  messages: Message[];
  unread: number;
  /** No line to them now (D28). */
  closed: boolean;
}

/** Roles in the vocabulary's order, as the server names a channel. */
export const channelOf = (roles: readonly Role[]): string => ROLES.filter((r) => roles.includes(r)).join("+");

const isMessage = (i: Item): i is Message => i.kind === "message";

/** Letters as they are searched for: without case and accents. */
const bare = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

export interface Found {
  channel: Channel;
  message: Message;
}

/** What was said with all of these words in it, in whatever channel, newest first. */
export function searchChannels(
  channels: readonly Channel[],
  asked: string,
  wordsOf: (m: Message) => string = (m) => m.text,
): Found[] {
  const words = bare(asked).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return channels
    .flatMap((channel) => channel.messages.map((message) => ({ channel, message })))
    .filter(({ message }) => words.every((word) => bare(wordsOf(message)).includes(word)))
    .sort((a, b) => b.message.n - a.message.n);
}

/** Whether a message calls a seat by one of its names: "@Paris", "@all". */
export function mentions(text: string, names: readonly string[]): boolean {
  if (!text.includes("@")) return false;
  const said = bare(text);
  return names.some((name) => new RegExp(`@${bare(name)}(?![\\p{L}\\p{N}])`, "u").test(said));
}

export function readChannels(
  me: Role,
  seats: readonly Role[],
  items: readonly Item[],
  marks: Readonly<Record<string, number>>,
  reach: readonly Role[],
): Channel[] {
  const byId = new Map<string, Message[]>();
  for (const i of items) {
    if (!isMessage(i)) continue;
    const list = byId.get(i.channel);
    if (list) list.push(i);
    else byId.set(i.channel, [i]);
  }
  const make = (id: string, kind: Channel["kind"], roles: Role[]): Channel => {
    const messages = byId.get(id) ?? [];
    const mark = marks[id] ?? 0;
    const closed = kind === "roles" && isClosed(roles, reach);
    return {
      id,
      kind,
      roles,
      messages,
      closed,
      unread: messages.filter((m) => m.n > mark && m.from !== me).length,
    };
  };
  const others = seats.filter((r) => r !== me);
  const single = others.map((r) => make(channelOf([me, r]), "roles", [r]));
  const known = new Set(single.map((c) => c.id));
  const several = [...byId.keys()]
    .filter((id) => id.includes("+") && !known.has(id))
    .map((id) =>
      make(
        id,
        "roles",
        id.split("+").filter((r): r is Role => r !== me && (ROLES as readonly string[]).includes(r)),
      ),
    );
  // The own cell's unread are those of one's own fellows; without names there is no telling, so none are counted.
  const statements = make("public", "public", others);
  return [
    ...single,
    ...several,
    statements,
    make("cell", "cell", []),
    make("facilitator", "facilitator", []),
  ];
}
