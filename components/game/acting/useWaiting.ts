// What waits for this seat, for every sign of it: channel, tab, bar, title, notice.
"use client";
import { useTranslations } from "use-intl";
import type { Role } from "../../../game-rules/open";
import { isolated } from "../../../server/contract/typed";
import { type Waiting, waitingFor } from "../../../server/contract/waiting";
import { useMayAct, useShown } from "../../source/react";
import type { Shown } from "../../source/shown";
import { type Message, mentions } from "../stream/channels";
import { useSeat } from "../words/useSeat";

/** Whether a message calls a seat by a name that it has in this language. */
export function useCalls(role: string): (m: Message) => boolean {
  const c = useTranslations("common");
  const t = useTranslations("table");
  return (m) => m.from !== role && mentions(m.text, [c(`seats.${role as Role}`), t("everyone")]);
}

export const waitingIn = (
  role: Role,
  { view, exercise, items, marks }: Shown,
  calls: (m: Message) => boolean,
): Waiting[] => (view && exercise ? waitingFor(role, { view, exercise, items, marks }, calls) : []);

export function useWaiting(role: Role): Waiting[] {
  const state = useShown((s) => s);
  const calls = useCalls(role);
  // Nothing waits for whoever cannot answer it.
  return useMayAct() ? waitingIn(role, state, calls) : [];
}

/** What waits, in a sentence that says who and never what. */
export function useWaitingWords(): (w: Waiting) => string {
  const t = useTranslations("play.waits");
  const seatOf = useSeat();
  const p = useTranslations("lobby.people");
  return (w) => {
    switch (w.what) {
      case "signature":
        return t("signature", { seat: seatOf(w.by).start });
      case "pen":
        return t("pen", { name: isolated(w.name) || p("unnamed") });
      case "call":
        return t("call", { seat: seatOf(w.by).start });
      default:
        return t(w.what);
    }
  };
}
