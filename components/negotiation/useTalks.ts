// The talks of this seat: channels, the one that is open, and what may be done in it.
"use client";
import { useTranslations } from "use-intl";
import { isClosed, ROLES, type Role } from "../../game-rules/open";
import { useCalls, useWaiting } from "../game/acting/useWaiting";
import { useUi } from "../game/looking/ui";
import { type Channel, type Message, readChannels } from "../game/stream/channels";
import { useItems, useShown, useView } from "../source/react";
import { useMarks } from "../ui/useMarks";

export interface Talks {
  channels: Channel[];
  open?: Channel;
  unread: number;
  /** Offers that wait for this seat's answer, by channel. */
  offers: Readonly<Record<string, number>>;
  /** How much of this wants to be looked at: what is unread, and what waits. */
  count: number;
  /** Whether a message calls this seat by its name. */
  calls(m: Message): boolean;
  nameOf(c: Channel): string;
}

export function useTalks(role: Role): Talks | undefined {
  const t = useTranslations("table");
  const c = useTranslations("common");
  const calls = useCalls(role);
  const { list } = useMarks();
  const waiting = useWaiting(role);
  const view = useView();
  const items = useItems();
  const marks = useShown((s) => s.marks);
  const chosen = useUi((u) => u.channel);
  if (!view) return undefined;
  let channels = readChannels(role, view.scenario.seats, items, marks, view.reach);
  const offers: Record<string, number> = {};
  for (const w of waiting) if (w.what === "signature") offers[w.channel] = (offers[w.channel] ?? 0) + 1;
  // A set of roles that nobody has written to yet stands here because it was chosen, or because an offer waits there.
  for (const id of [...Object.keys(offers), ...(chosen?.includes("+") ? [chosen] : [])]) {
    if (channels.some((x) => x.id === id)) continue;
    const roles = id
      .split("+")
      .filter((r): r is Role => r !== role && (ROLES as readonly string[]).includes(r));
    channels = [
      ...channels,
      {
        id,
        kind: "roles",
        roles,
        messages: [],
        unread: 0,
        closed: isClosed(roles, view.reach),
      },
    ];
  }
  const unread = channels.reduce((n, x) => n + x.unread, 0);
  const open = channels.find((x) => x.id === chosen) ?? channels.find((x) => !x.closed) ?? channels[0];
  const names = (roles: readonly Role[]) => list(roles.map((r) => c(`seats.${r}`)));
  return {
    channels,
    ...(open ? { open } : {}),
    calls,
    unread,
    offers,
    count: unread + Object.values(offers).reduce((n, x) => n + x, 0),
    nameOf: (x) =>
      x.kind === "public"
        ? t("public")
        : x.kind === "cell"
          ? t("cell", { seat: c(`seats.${role}`) })
          : x.kind === "facilitator"
            ? t("facilitator")
            : x.roles.length === view.scenario.seats.length - 1 && x.roles.length > 2
              ? t("all")
              : names(x.roles),
  };
}

/** What wants to be looked at in the talks, in words; empty where nothing does. */
export function useTalksCount(): (talks: Talks) => string {
  const t = useTranslations("play.tabs");
  const { commas } = useMarks();
  return ({ unread, count }) =>
    commas([unread > 0 && t("unread", { n: unread }), count > unread && t("offers", { n: count - unread })]);
}
