// The talks of this seat: channels, the one that is open, and what may be done in it.
"use client";
import { useTranslations } from "use-intl";
import { ROLES, type Role } from "../../game-rules/open";
import { useUi } from "../seat/ui";
import { useSessionState } from "../session/react";
import { type Channel, type Message, mentions, readChannels } from "./channels";

export interface Talks {
  channels: Channel[];
  open?: Channel;
  unread: number;
  /** Whether a message calls this seat by its name. */
  calls(m: Message): boolean;
  nameOf(c: Channel): string;
}

export function useTalks(role: Role): Talks | undefined {
  const t = useTranslations("table");
  const c = useTranslations("common");
  const view = useSessionState((s) => s.view);
  const items = useSessionState((s) => s.items);
  const marks = useSessionState((s) => s.marks);
  const chosen = useUi((u) => u.channel);
  if (!view) return undefined;
  let channels = readChannels(role, view.scenario.seats, items, marks, view.reach);
  // A set of roles that nobody has written to yet stands here because it was chosen.
  if (chosen?.includes("+") && !channels.some((x) => x.id === chosen)) {
    const roles = chosen
      .split("+")
      .filter((r): r is Role => r !== role && (ROLES as readonly string[]).includes(r));
    channels = [
      ...channels,
      {
        id: chosen,
        kind: "roles",
        roles,
        messages: [],
        unread: 0,
        closed: roles.some((r) => !view.reach.includes(r)),
      },
    ];
  }
  const open = channels.find((x) => x.id === chosen) ?? channels.find((x) => !x.closed) ?? channels[0];
  const names = (roles: readonly Role[]) => roles.map((r) => c(`seats.${r}`)).join(", ");
  return {
    channels,
    ...(open ? { open } : {}),
    calls: (m) => m.from !== role && mentions(m.text, [c(`seats.${role}`), t("everyone")]),
    unread: channels.reduce((n, x) => n + x.unread, 0),
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
