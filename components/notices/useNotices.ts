// Tells somebody who looks elsewhere: a number in the title everywhere, and where it is wished for, a sound and the browser's notices.
"use client";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { useSession } from "../session/react";
import { chime } from "./chime";
import { missedBy } from "./missed";
import { canNotify, useWishes } from "./wishes";

export function useNotices(seat: string): void {
  const session = useSession();
  const t = useTranslations("notices");
  const c = useTranslations("common");
  useEffect(() => {
    let missed = 0;
    // Read anew each time: the page's own title may come after this, or change with the language.
    const show = () => {
      const plain = document.title.replace(/^\(\d+\) /, "");
      const title = missed ? `(${missed}) ${plain}` : plain;
      if (title !== document.title) document.title = title;
    };
    const back = () => {
      if (document.hidden) return;
      missed = 0;
      show();
    };
    const off = session.store.subscribe((now, before) => {
      if (!document.hidden) return;
      const fresh = missedBy(seat, now.items, before.n);
      const last = fresh.at(-1);
      if (!last) return;
      missed += fresh.length;
      show();
      const wishes = useWishes.getState();
      if (wishes.sound) chime();
      if (!wishes.browser || !canNotify() || Notification.permission !== "granted") return;
      // Who, never what: the words stay on the page, and off the lock screen.
      const body =
        last.kind === "message"
          ? t("message", { who: last.from === "facilitator" ? c("seats.control") : c(`seats.${last.from}`) })
          : last.kind === "phase"
            ? t("phase", { phase: c(`phases.${last.phase}`) })
            : t(last.kind);
      const notice = new Notification(now.exercise?.title || "Missed Moments", {
        body,
        tag: session.exercise,
      });
      notice.onclick = () => window.focus();
    });
    document.addEventListener("visibilitychange", back);
    return () => {
      off();
      document.removeEventListener("visibilitychange", back);
      missed = 0;
      show();
    };
  }, [session, seat, t, c]);
}
